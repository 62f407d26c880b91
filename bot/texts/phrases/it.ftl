### Ciò che dice l’assistente e le etichette della finestra di chat, in italiano (Lei).

welcome = Buongiorno! Sono un assistente digitale. Mi chieda pure quello che le serve, con parole sue e nella sua lingua. Se preferisce parlare con un operatore, basta dirlo.
    .plain = Ciao! Sono un assistente digitale. Chiedimi pure quello che ti serve, con parole tue e nella tua lingua. Se preferisci parlare con un operatore, basta dirlo.
greet-reply-1 = Buongiorno! Come posso aiutarla?
    .plain = Ciao! Come posso aiutarti?
greet-reply-2 = Grazie per averci scritto. Che cosa posso fare per lei?
    .plain = Grazie per averci scritto. Che cosa posso fare per te?
thank-reply-1 = Di nulla. C’è altro in cui posso aiutarla?
    .plain = Di nulla. C’è altro in cui posso aiutarti?
thank-reply-2 = È stato un piacere. Se le serve altro, mi scriva pure.
    .plain = È stato un piacere. Se ti serve altro, scrivimi pure.
goodbye-reply-1 = Arrivederci e grazie per averci scritto.
    .plain = Ciao, e grazie per averci scritto.
goodbye-reply-2 = A presto. Può scriverci in qualsiasi momento.
    .plain = A presto. Puoi scriverci in qualsiasi momento.
affirm-reply = Bene. Che cosa desidera sapere?
    .plain = Bene. Che cosa vuoi sapere?
acknowledged-reply = Va bene. Se le serve altro, mi scriva pure.
    .plain = Va bene. Se ti serve altro, scrivimi pure.
deny-reply = Va bene. Mi dica con parole sue che cosa posso fare per lei.
    .plain = Va bene. Dimmi con parole tue che cosa posso fare per te.
bot-challenge-reply = Sono un assistente digitale, non una persona. Rispondo in base ai nostri articoli di assistenza e posso metterla in contatto con un operatore quando vuole.
    .plain = Sono un assistente digitale, non una persona. Rispondo in base ai nostri articoli di assistenza e posso metterti in contatto con un operatore quando vuoi.
decline-human-reply = Certo, andiamo avanti qui. Che cosa desidera sapere?
    .plain = Certo, andiamo avanti qui. Che cosa vuoi sapere?
complain-reply = Mi dispiace per l’accaduto, e la ringrazio di avercelo detto. Può raccontarmi in breve che cosa è successo? Cercherò una risposta o chiederò aiuto a un operatore.
    .plain = Mi dispiace per l’accaduto, e grazie di avercelo detto. Puoi raccontarmi in breve che cosa è successo? Cercherò una risposta o chiederò aiuto a un operatore.
chitchat-reply-1 = Sono un assistente digitale, e ciò che conosco meglio sono i nostri articoli di assistenza. In che cosa posso aiutarla?
    .plain = Sono un assistente digitale, e ciò che conosco meglio sono i nostri articoli di assistenza. In che cosa posso aiutarti?
chitchat-reply-2 = Purtroppo questo va oltre le mie competenze: conosco soltanto i nostri servizi. Posso aiutarla in qualcosa che li riguarda?
    .plain = Purtroppo questo va oltre le mie competenze: conosco soltanto i nostri servizi. Posso aiutarti in qualcosa che li riguarda?
solved-reply = Mi fa piacere che sia tutto risolto. Se le serve altro, mi scriva pure.
    .plain = Mi fa piacere che sia tutto risolto. Se ti serve altro, scrivimi pure.
other-languages = Qui posso rispondere in queste lingue: { $languages }.
conversation-erased = I messaggi e i dati personali di questa conversazione sono stati cancellati.
language-changed = Da ora in poi le scriverò in { $language }.
    .plain = Da ora in poi ti scriverò in { $language }.
which-language = Quale lingua preferisce usare?
    .plain = Quale lingua preferisci usare?

helpful-question = Questa risposta le è stata utile?
    .plain = Questa risposta ti è stata utile?
helpful-yes = Sì, grazie
helpful-no = No, non molto
helpful-thanks = Mi fa piacere. C’è altro?
not-helpful-reply = Mi dispiace che non fosse quello che le serviva. Può formulare la domanda in un altro modo? Oppure posso metterla in contatto con un operatore.
    .plain = Mi dispiace che non fosse quello che ti serviva. Puoi formulare la domanda in un altro modo? Oppure posso metterti in contatto con un operatore.
details-reply = Grazie, è utile saperlo. Io non posso verificarlo, ma un nostro operatore sì. Vuole che la metta in contatto?
    .plain = Grazie, è utile saperlo. Io non posso verificarlo, ma un nostro operatore sì. Vuoi che ti metta in contatto?
answer-in-other-language = Per ora questa risposta esiste solo in { $language }:
answer-translated = Questa risposta è stata tradotta automaticamente (originale in { $language }), quindi il testo potrebbe non essere perfetto:
answer-again = Le riporto di nuovo la parte più importante:
    .plain = Ti riporto di nuovo la parte più importante:
answer-meanwhile = Mentre attende, forse questo può già esserle utile:
    .plain = Mentre aspetti, forse questo può già esserti utile:
meanwhile-wanted = Desidera ancora parlare con un operatore? Per ora resta in coda.
    .plain = Vuoi ancora parlare con un operatore? Per ora resti in coda.
meanwhile-stay = Sì, resto in coda
meanwhile-leave = No, è risolto
clarify-question = Vorrei capire bene. Quale di queste domande intende?
    .plain = Vorrei capire bene. Quale di queste domande intendi?
clarify-question-one = Vorrei capire bene. Intende questo?
    .plain = Vorrei capire bene. Intendi questo?
clarify-none = Nessuna, vorrei parlare con un operatore
hedged-answer = Non so con certezza se intenda questo, ma potrebbe esserle utile:
    .plain = Non so con certezza se intendi questo, ma potrebbe esserti utile:
detail-question = Per verificarlo mi serve questo dato: { $detail }.
detail-again = Non l’ho trovato nel suo messaggio. Scriva soltanto questo, per favore: { $detail }.
    .plain = Non l’ho trovato nel tuo messaggio. Scrivi soltanto questo, per favore: { $detail }.
detail-not-found = Non ho trovato nulla con «{ $value }». La prego di controllare e di scriverlo di nuovo: { $detail }.
    .plain = Non ho trovato nulla con «{ $value }». Controlla e scrivilo di nuovo, per favore: { $detail }.
detail-missing = Non ce l’ho
detail-without = Nessun problema. In generale, ecco che cosa c’è da sapere:
detail-email = il suo indirizzo e-mail
    .plain = il tuo indirizzo e-mail
detail-order = il suo numero d’ordine
    .plain = il tuo numero d’ordine
live-failed = Mi dispiace, al momento non posso verificarlo. In generale, ecco che cosa c’è da sapere:
live-nothing = Non ho trovato nulla con questi dati. In generale, ecco che cosa c’è da sapere:
demo-order-is = **Ordine { $order }:** { $status }.

    Ultimo aggiornamento: { $day }.
demo-order-packed = è in preparazione nel nostro magazzino
demo-order-shipped = è in viaggio verso di lei
    .plain = è in viaggio verso di te
demo-order-delivered = è stato consegnato
choose-one = Scelga, per favore, una di queste opzioni:
    .plain = Scegli una di queste opzioni:
person-button = Parlare con un operatore
unsure-reply-1 = Temo di non aver capito bene. Può dirlo in un altro modo, magari con qualche dettaglio in più?
    .plain = Temo di non aver capito bene. Puoi dirlo in un altro modo, magari con qualche dettaglio in più?
unsure-reply-2 = Non mi è ancora del tutto chiaro. Può descrivermi la situazione in una o due frasi?
    .plain = Non mi è ancora del tutto chiaro. Puoi descrivermi la situazione in una o due frasi?
nothing-to-read = Non ho trovato una domanda nel suo messaggio. Può scrivermi in poche parole di che cosa si tratta?
    .plain = Non ho trovato una domanda nel tuo messaggio. Puoi scrivermi in poche parole di che cosa si tratta?
empty-message = Il suo messaggio è arrivato vuoto. Per favore, scriva di nuovo la sua domanda.
    .plain = Il tuo messaggio è arrivato vuoto. Scrivi di nuovo la tua domanda, per favore.
message-too-long =
    { $limit ->
        [one] Il suo messaggio supera { $limit } carattere. Può inviarmi la parte più importante?
        [many] Il suo messaggio supera { $limit } di caratteri. Può inviarmi la parte più importante?
       *[other] Il suo messaggio supera i { $limit } caratteri. Può inviarmi la parte più importante?
    }
    .plain =
        { $limit ->
            [one] Il tuo messaggio supera { $limit } carattere. Puoi inviarmi la parte più importante?
            [many] Il tuo messaggio supera { $limit } di caratteri. Puoi inviarmi la parte più importante?
           *[other] Il tuo messaggio supera i { $limit } caratteri. Puoi inviarmi la parte più importante?
        }
something-went-wrong = Qualcosa non ha funzionato da parte nostra, e ce ne scusiamo. Il suo messaggio è stato salvato. Riprovi tra un momento oppure chieda di parlare con un operatore.
    .plain = Qualcosa non ha funzionato da parte nostra, e ce ne scusiamo. Il tuo messaggio è stato salvato. Riprova tra un momento oppure chiedi di parlare con un operatore.

widget-title = Aiuto e contatti
widget-subtitle = Risponde un assistente automatico
widget-automatic = Sta scrivendo a un assistente automatico, non a una persona.
    .plain = Stai scrivendo a un assistente automatico, non a una persona.
widget-open = Apri la chat
widget-close = Chiudi la chat
widget-assistant = Assistente
widget-you = Lei
    .plain = Tu
widget-agent = Il nostro team
widget-placeholder = Scriva il suo messaggio…
    .plain = Scrivi il tuo messaggio…
widget-send = Invia
widget-person = Parlare con un operatore
widget-language = Lingua
widget-language-automatic = Automatica
widget-menu = Altre opzioni
widget-messages = Conversazione
widget-choices = Risposte suggerite
widget-assistant-typing = L’assistente sta scrivendo…
widget-agent-typing = { $agent } sta scrivendo…
widget-connecting = Connessione…
widget-reconnecting = La connessione si è interrotta. Nuovo tentativo…
widget-offline = Non c’è connessione. Il suo messaggio partirà appena sarà ristabilita.
    .plain = Non c’è connessione. Il tuo messaggio partirà appena sarà ristabilita.
widget-sending = Invio in corso…
widget-sending-again = Nuovo invio in corso…
widget-sent = Inviato
widget-not-sent = Non inviato.
widget-retry = Riprova
widget-new-messages = Nuovi messaggi
widget-dismiss = Chiudi questo messaggio
widget-new-conversation = Nuova conversazione
widget-earlier = Conversazioni precedenti
widget-back = Torna alla chat
widget-save = Salva questa conversazione in un file
widget-mail = Invia questa conversazione per e-mail
widget-mail-address = Indirizzo e-mail
widget-mail-done = La conversazione è in arrivo a { $address }
widget-mail-limit = Per oggi è stata inviata abbastanza volte. Domani si potrà inviare di nuovo.
widget-sound = Suono per i nuovi messaggi
widget-unfold = Mostra tutto
widget-fold = Mostra meno
widget-people-back = Il nostro team torna: { $when }
widget-closed = Questa conversazione è stata chiusa.
widget-closed-go-on = Questa conversazione è stata chiusa. Basta un messaggio qui per riprendere.
widget-waiting = In attesa di un operatore
widget-leave-queue = Continua con l’assistente senza aspettare
widget-with-agent = Sta parlando con { $agent }
    .plain = Stai parlando con { $agent }
widget-too-long = Il suo messaggio è troppo lungo.
    .plain = Il tuo messaggio è troppo lungo.
widget-error = Non ha funzionato. Riprovi, per favore.
    .plain = Non ha funzionato. Riprova, per favore.
widget-articles = Articoli di assistenza
widget-articles-search = Cerca negli articoli di assistenza
widget-articles-none = Nessun risultato. Scriva la sua domanda qui sotto.
    .plain = Nessun risultato. Scrivi la tua domanda qui sotto.
widget-articles-back = Torna alla chat
widget-articles-page = Apri in una pagina a sé
widget-articles-machine = Questo testo è stato tradotto da un computer e nessuno lo ha ancora controllato.
widget-today = Oggi
widget-yesterday = Ieri

survey-csat = Come valuta l’assistenza ricevuta?
    .plain = Come valuti l’assistenza ricevuta?
survey-csat-1 = Molto insoddisfacente
survey-csat-2 = Insoddisfacente
survey-csat-3 = Nella media
survey-csat-4 = Soddisfacente
survey-csat-5 = Molto soddisfacente
survey-nps = Quanto è probabile che ci consigli ad amici o colleghi?
    .plain = Quanto è probabile che tu ci consigli ad amici o colleghi?
survey-comment = C’è qualcosa che desidera dirci?
    .plain = C’è qualcosa che vuoi dirci?
survey-thanks = Grazie. La sua risposta ci aiuta a fare meglio.
    .plain = Grazie. La tua risposta ci aiuta a fare meglio.
survey-text-csat = Come valuta l’assistenza ricevuta? Risponda, per favore, con un numero da 1 (molto insoddisfacente) a 5 (molto soddisfacente).
    .plain = Come valuti l’assistenza ricevuta? Rispondi, per favore, con un numero da 1 (molto insoddisfacente) a 5 (molto soddisfacente).
survey-text-nps = E quanto è probabile che ci consigli ad altri? Risponda, per favore, con un numero da 0 (per niente probabile) a 10 (molto probabile).
    .plain = E quanto è probabile che tu ci consigli ad altri? Rispondi, per favore, con un numero da 0 (per niente probabile) a 10 (molto probabile).
survey-text-comment = Grazie. Se desidera aggiungere qualcosa su questa conversazione, lo scriva pure nel prossimo messaggio.
    .plain = Grazie. Se vuoi aggiungere qualcosa su questa conversazione, scrivilo pure nel prossimo messaggio.
follow-up = Ieri abbiamo parlato della sua domanda. È tutto risolto? In caso contrario, ci scriva pure qui e riprenderemo da dove eravamo rimasti.
    .plain = Ieri abbiamo parlato della tua domanda. È tutto risolto? In caso contrario, scrivici pure qui e riprenderemo da dove eravamo rimasti.

contact-question = Come possiamo contattarla? Ci lasci un indirizzo e-mail o un numero di telefono, e un nostro operatore la ricontatterà.
    .plain = Come possiamo contattarti? Lasciaci un indirizzo e-mail o un numero di telefono, e un nostro operatore ti ricontatterà.
contact-thanks = Grazie. Un nostro operatore la ricontatterà a questo recapito: { $contact }.
    .plain = Grazie. Un nostro operatore ti ricontatterà a questo recapito: { $contact }.
contact-invalid = Non ho riconosciuto un indirizzo e-mail o un numero di telefono. Può controllare, per favore?
    .plain = Non ho riconosciuto un indirizzo e-mail o un numero di telefono. Puoi controllare, per favore?
time-today = oggi alle { $time }
time-tomorrow = domani alle { $time }
time-date =
    { $weekday ->
        [mon] lunedì
        [tue] martedì
        [wed] mercoledì
        [thu] giovedì
        [fri] venerdì
        [sat] sabato
       *[sun] domenica
    } { $date } alle { $time }
time-in-zone = { $when } ({ $zone })

translation-missing = Non ho potuto tradurre questo messaggio. Ecco l’originale in { $language }:
translated-by-machine = (traduzione automatica)

widget-survey-title = Com’è andata?
widget-survey-send = Invia
widget-survey-skip = Non ora
widget-survey-comment = Il suo commento (facoltativo)
    .plain = Il tuo commento (facoltativo)
widget-nps-low = Per niente probabile
widget-nps-high = Molto probabile
widget-contact-title = Ci lasci un recapito
    .plain = Lasciaci un recapito
widget-contact-placeholder = Indirizzo e-mail o numero di telefono
widget-contact-send = Invia
transcript-subject = Conversazione con { $site }
transcript-intro = Ecco che cosa è stato scritto nella chat con { $site }.
transcript-note = Questa e-mail è stata inviata perché qualcuno l’ha richiesta nella chat e ha indicato questo indirizzo. Non sarà inviato altro.
transcript-invalid = Questo indirizzo e-mail non è valido.
widget-help-title = Può contattarci anche qui
    .plain = Puoi contattarci anche qui
widget-help-more = Altri Paesi
widget-help-elsewhere = Da tutti i Paesi
widget-help-local = ora locale
widget-attach = Allega un file
widget-attachment-sending = Invio di { $name } in corso…
widget-attachment-cancel = Non inviare { $name }
widget-attachment-too-large = Questo file supera i { $limit } MB. Ne scelga uno più piccolo, per favore.
    .plain = Questo file supera i { $limit } MB. Scegline uno più piccolo, per favore.
widget-attachment-refused = Questo tipo di file non si può inviare qui. Si possono inviare immagini, audio, video, PDF, testo e documenti da ufficio.
widget-attachment-mismatch = Il contenuto di questo file non corrisponde al nome. Invii il file originale, per favore.
    .plain = Il contenuto di questo file non corrisponde al nome. Invia il file originale, per favore.
widget-attachment-quota = Ha già inviato qui tutti i file che possiamo ricevere. Ci scriva cosa contiene questo, per favore.
    .plain = Hai già inviato qui tutti i file che possiamo ricevere. Scrivici cosa contiene questo, per favore.
widget-attachment-no-room = Al momento non possiamo ricevere file. Ci scriva cosa contiene questo, per favore.
    .plain = Al momento non possiamo ricevere file. Scrivici cosa contiene questo, per favore.
widget-attachment-open = Apri { $name }
consent-standard = Conserviamo ciò che scrive e invia qui per poterla aiutare. Può chiederne la cancellazione in qualsiasi momento.
    .plain = Conserviamo ciò che scrivi e invii qui per poterti aiutare. Puoi chiederne la cancellazione in qualsiasi momento.
widget-consent-agree = Accetto
widget-consent-link = Informativa sulla privacy
widget-translated = Tradotto automaticamente (originale in { $language })
widget-show-original = Mostra l’originale
widget-show-translation = Mostra la traduzione

## App di messaggistica

commands-reply = Mi chieda quello che vuole con parole sue. /human fa intervenire un operatore, /language cambia la lingua e /stop mette fine ai nostri messaggi.
    .plain = Chiedimi quello che vuoi con parole tue. /human fa intervenire un operatore, /language cambia la lingua e /stop mette fine ai nostri messaggi.
stop-reply = Non riceverà più messaggi da noi. Quando vorrà riprendere, basterà scrivere.
    .plain = Non riceverai più messaggi da noi. Quando vorrai riprendere, basterà scrivere.
choices-open = Scegli
sent-photo = Foto
sent-video = Video
sent-animation = Animazione
sent-voice = Messaggio vocale
sent-audio = File audio
sent-document = Documento
sent-sticker = Sticker
sent-contact = Contatto
sent-location = Posizione
sent-invitation = Invito a una riunione
sent-unknown = Qualcosa che qui non si può mostrare

## Risposte: che cosa viene dopo

next-step = Grazie di averlo già fatto. Ecco che cosa viene dopo:
nothing-further = Allora ha già fatto tutto ciò che suggeriscono i nostri articoli di assistenza. Vuole che la metta in contatto con un operatore?
    .plain = Allora hai già fatto tutto ciò che suggeriscono i nostri articoli di assistenza. Vuoi che ti metta in contatto con un operatore?
