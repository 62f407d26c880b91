### Ciò che dice l’assistente e le etichette della finestra di chat, in italiano (Lei).

welcome = Buongiorno! Sono un assistente digitale. Mi chieda pure quello che le serve, con parole sue e nella sua lingua. Se preferisce parlare con una persona, basta dirlo.
greet-reply-1 = Buongiorno! Come posso aiutarla?
greet-reply-2 = È un piacere averla qui. Che cosa posso fare per lei?
thank-reply-1 = Di nulla. C’è altro in cui posso aiutarla?
thank-reply-2 = È stato un piacere. Se le serve altro, mi scriva pure.
goodbye-reply-1 = Arrivederci e grazie per averci scritto.
goodbye-reply-2 = A presto. Può scriverci in qualsiasi momento.
affirm-reply = Bene. Che cosa desidera sapere?
acknowledged-reply = Va bene. Se le serve altro, mi scriva pure.
deny-reply = Va bene. Mi dica con parole sue che cosa posso fare per lei.
bot-challenge-reply = Sono un assistente digitale, non una persona. Rispondo in base ai nostri articoli di assistenza e posso far intervenire una persona quando vuole.
decline-human-reply = Certo, andiamo avanti insieme. Che cosa desidera sapere?
complain-reply = Mi dispiace per l’accaduto, e la ringrazio di avercelo detto. Può raccontarmi in breve che cosa è successo? Cercherò una risposta o chiederò aiuto a una persona del nostro team.
chitchat-reply-1 = Sono un assistente digitale, e ciò che conosco meglio sono i nostri articoli di assistenza. In che cosa posso aiutarla?
chitchat-reply-2 = Purtroppo questo va oltre le mie competenze: conosco soltanto i nostri servizi. Posso aiutarla in qualcosa che li riguarda?
solved-reply = Mi fa piacere che sia tutto risolto. Se le serve altro, mi scriva pure.
other-languages = Qui posso rispondere in queste lingue: { $languages }.
conversation-erased = I testi e i dati personali di questa conversazione sono stati cancellati.
language-changed = Da ora in poi le scriverò in { $language }.
which-language = Quale lingua preferisce usare?

helpful-question = Questa risposta le è stata utile?
helpful-yes = Sì, grazie
helpful-no = No, non molto
helpful-thanks = Mi fa piacere. C’è altro?
not-helpful-reply = Mi dispiace che non fosse quello che le serviva. Può formulare la domanda in un altro modo? Oppure posso far intervenire una persona.
details-reply = Grazie, è utile saperlo. Io non posso verificarlo, ma qualcuno del nostro team sì. Vuole che chiami una persona?
answer-in-other-language = Per ora questa risposta esiste solo in { $language }:
answer-translated = Questa risposta è stata tradotta automaticamente (originale in { $language }), quindi il testo potrebbe non essere perfetto:
answer-again = Le riporto di nuovo la parte più importante:
answer-meanwhile = Mentre attende, forse questo può già esserle utile:
meanwhile-wanted = Desidera ancora parlare con una persona? Lei resta in coda.
meanwhile-stay = Sì, tenete il mio posto
meanwhile-leave = No, è risolto
clarify-question = Vorrei capire bene. Quale di queste domande intende?
clarify-question-one = Vorrei capire bene. Intende questo?
clarify-none = Nessuna, vorrei una persona
hedged-answer = Non ho la certezza che intenda proprio questo, ma potrebbe esserle utile:
detail-question = Per verificarlo mi serve questo dato: { $detail }.
detail-again = Non l’ho trovato nel suo messaggio. Scriva soltanto questo, per favore: { $detail }.
detail-not-found = Non ho trovato nulla con «{ $value }». La prego di controllare e di scriverlo di nuovo: { $detail }.
detail-missing = Non ce l’ho
detail-without = Nessun problema. In generale vale quanto segue:
detail-email = il suo indirizzo e-mail
detail-order = il suo numero d’ordine
live-failed = Mi dispiace, al momento non posso verificarlo. In generale vale quanto segue:
live-nothing = Non ho trovato nulla con questi dati. In generale vale quanto segue:
demo-order-is = **Ordine { $order }:** { $status }.

    Ultimo aggiornamento: { $day }.
demo-order-packed = è in preparazione nel nostro magazzino
demo-order-shipped = è in viaggio verso di lei
demo-order-delivered = è stato consegnato
choose-one = Scelga, per favore, una di queste opzioni:
person-button = Parlare con una persona
unsure-reply-1 = Temo di non aver capito bene. Può dirlo in un altro modo, magari con qualche dettaglio in più?
unsure-reply-2 = Non mi è ancora del tutto chiaro. Può descrivermi la situazione in una o due frasi?
nothing-to-read = Non ho trovato una domanda nel suo messaggio. Può scrivermi in poche parole di che cosa si tratta?
empty-message = Il suo messaggio è arrivato vuoto. Per favore, scriva di nuovo la sua domanda.
message-too-long =
    { $limit ->
        [one] Il suo messaggio supera { $limit } carattere. Può inviarmi la parte più importante?
        [many] Il suo messaggio supera { $limit } di caratteri. Può inviarmi la parte più importante?
       *[other] Il suo messaggio supera i { $limit } caratteri. Può inviarmi la parte più importante?
    }
something-went-wrong = Qualcosa non ha funzionato da parte nostra, e ce ne scusiamo. Il suo messaggio è stato salvato. Riprovi tra un momento oppure chieda di parlare con una persona.

widget-title = Aiuto e contatti
widget-subtitle = Risponde un assistente automatico
widget-automatic = Sta scrivendo a un assistente automatico, non a una persona.
widget-open = Apri la chat
widget-close = Chiudi la chat
widget-assistant = Assistente
widget-you = Lei
widget-agent = Il nostro team
widget-placeholder = Scriva il suo messaggio…
widget-send = Invia
widget-person = Parlare con una persona
widget-language = Lingua
widget-language-automatic = Automatica
widget-menu = Altre opzioni
widget-messages = Conversazione
widget-choices = Risposte suggerite
widget-assistant-typing = L’assistente sta scrivendo…
widget-agent-typing = { $agent } sta scrivendo…
widget-connecting = Connessione…
widget-reconnecting = La connessione si è interrotta. Nuovo tentativo…
widget-offline = La connessione è assente. Il suo messaggio partirà appena sarà ripristinata.
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
widget-closed = Questa conversazione è stata chiusa.
widget-closed-go-on = Questa conversazione è stata chiusa. Basta un messaggio qui per continuarla.
widget-waiting = In attesa di una persona del team
widget-leave-queue = Non aspettare, continua con l’assistente
widget-with-agent = Sta parlando con { $agent }
widget-too-long = Il suo messaggio è troppo lungo.
widget-error = Non ha funzionato. Riprovi, per favore.
widget-today = Oggi
widget-yesterday = Ieri

survey-csat = Come valuta l’assistenza ricevuta?
survey-csat-1 = Molto insoddisfacente
survey-csat-2 = Insoddisfacente
survey-csat-3 = Nella media
survey-csat-4 = Soddisfacente
survey-csat-5 = Molto soddisfacente
survey-nps = Quanto è probabile che ci consigli ad amici o colleghi?
survey-comment = C’è qualcosa che desidera dirci?
survey-thanks = Grazie. La sua risposta ci aiuta a fare meglio.
survey-text-csat = Come valuta l’assistenza ricevuta? Risponda, per favore, con un numero da 1 (molto insoddisfacente) a 5 (molto soddisfacente).
survey-text-nps = E quanto è probabile che ci consigli ad altri? Risponda, per favore, con un numero da 0 (per niente probabile) a 10 (molto probabile).
survey-text-comment = Grazie. Se desidera aggiungere qualcosa su questa conversazione, lo scriva pure nel prossimo messaggio.
follow-up = Ieri abbiamo parlato della sua domanda. È tutto risolto? In caso contrario, ci scriva pure qui e riprenderemo dallo stesso punto.

contact-question = Come possiamo contattarla? Ci lasci un indirizzo e-mail o un numero di telefono, e una persona del nostro team la ricontatterà.
contact-thanks = Grazie. Una persona del nostro team la ricontatterà a questo recapito: { $contact }.
contact-invalid = Non ho riconosciuto un indirizzo e-mail o un numero di telefono. Può controllare, per favore?

translation-missing = Non ho potuto tradurre questo messaggio. Ecco l’originale in { $language }:
translated-by-machine = (traduzione automatica)

widget-survey-title = Com’è andata?
widget-survey-send = Invia
widget-survey-skip = Non ora
widget-survey-comment = Il suo commento (facoltativo)
widget-nps-low = Per niente probabile
widget-nps-high = Molto probabile
widget-contact-title = Ci lasci un recapito
widget-contact-placeholder = Indirizzo e-mail o numero di telefono
widget-contact-send = Invia
widget-help-title = Può contattarci anche qui
widget-help-more = Altri Paesi
widget-help-elsewhere = Da ovunque
widget-help-local = ora locale
widget-attach = Allega un file
widget-attachment-sending = Invio di { $name } in corso…
widget-attachment-cancel = Non inviare { $name }
widget-attachment-too-large = Questo file supera i { $limit } MB. Ne scelga uno più piccolo, per favore.
widget-attachment-refused = Questo tipo di file non si può inviare qui. Si possono inviare immagini, audio, video, PDF, testo e documenti da ufficio.
widget-attachment-mismatch = Il contenuto di questo file non è quello che dice il nome. Invia il file originale.
widget-attachment-quota = Ha già inviato qui tutti i file che possiamo ricevere. Ci scriva cosa contiene questo, per favore.
widget-attachment-no-room = Al momento non possiamo ricevere file. Ci scriva cosa contiene questo, per favore.
widget-attachment-open = Apri { $name }
consent-standard = Conserviamo ciò che scrive e invia qui per poterla aiutare. Può chiederne la cancellazione in qualsiasi momento.
widget-consent-agree = Accetto
widget-consent-link = Informativa sulla privacy
widget-translated = Tradotto automaticamente (originale in { $language })
widget-show-original = Mostra l’originale
widget-show-translation = Mostra la traduzione

## App di messaggistica

commands-reply = Mi chieda quello che vuole con parole sue. /human fa intervenire una persona, /language cambia la lingua e /stop mette fine ai nostri messaggi.
stop-reply = Non riceverà più messaggi da noi. Quando vorrà riprendere, basterà scrivere.
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
