### I testi della console operatori e dell’editor degli articoli, con l’accesso che condividono, in italiano (tu, impersonale dove si può).

## Accesso

signin-title-desk = Console operatori
signin-title-editor = Editor degli articoli
signin-intro-desk = Accedi per parlare con i visitatori.
signin-intro-editor = Accedi per scrivere e migliorare gli articoli.
signin-login = Nome utente
signin-password = Password
signin-show-password = Mostra la password
signin-caps-lock = Bloc Maiusc è attivo.
signin-send = Accedi
signin-sending = Accesso in corso…
signin-checking = Un momento…
signin-language = Lingua
signin-incomplete = Inserisci il nome utente e la password.
signin-wrong = Il nome utente e la password non corrispondono. Riprova.
signin-too-often = Troppi tentativi. Aspetta un quarto d’ora, poi riprova.
signin-not-allowed = L’accesso è riuscito, ma il tuo account non può aprire questa pagina.
signin-go-desk = Vai alla console operatori
signin-go-editor = Vai all’editor degli articoli
signin-unreachable = In questo momento il server non è raggiungibile. Riprova.
signin-failed = L’accesso non è riuscito. Riprova tra un momento.
signin-retry = Riprova
signin-code = Codice
signin-code-intro = Scrivi il codice mostrato dalla tua app di autenticazione, oppure un codice di recupero.
signin-code-wrong = Il codice non è corretto o è già stato usato. Aspetta il prossimo e prova con quello.
signin-code-missing = Scrivi il codice.
signin-back = Indietro
signin-forgot = Hai dimenticato la password?
signin-forgot-intro = Al tuo indirizzo e-mail viene inviato un link per scegliere una nuova password.
signin-forgot-send = Invia il link
signin-forgot-sent = Se esiste un account con questo nome utente, un link è in arrivo al suo indirizzo e-mail. Vale un’ora.
signin-forgot-ask = Chiedi a un amministratore un link per scegliere una nuova password.
signin-factor-needed = Qui a tutti serve un secondo fattore. Accedi e configura il tuo.
signin-factor-title = Configura il tuo secondo fattore
signin-factor-scan = Inquadra questa immagine con un’app di autenticazione sul telefono.
signin-factor-picture = Codice QR per l’app di autenticazione
signin-factor-key = Oppure scrivi questa chiave nell’app
signin-factor-confirm = Attiva
signin-codes-title = I tuoi codici di recupero
signin-codes-text = Ognuno ti fa accedere una volta quando non hai il telefono a portata di mano. Conservali in un posto sicuro: vengono mostrati solo ora.
signin-codes-copy = Copia i codici
signin-codes-copied = Copiati.
signin-codes-done = Li ho conservati
signin-with = Accedi con { $provider }
signin-or = oppure
signin-leave-provider = Esci anche da { $provider }
signin-oidc-away = { $provider } non è raggiungibile al momento. Riprova tra un momento.
signin-oidc-cancelled = L’accesso con { $provider } non è stato completato.
signin-oidc-expired = È passato troppo tempo, oppure è già stato usato. Accedi di nuovo.
signin-oidc-refused = Non è stato possibile verificare i dati di { $provider }. Riprova; se continua così, avvisa un amministratore.
signin-oidc-unknown = { $provider } ti conosce, ma qui non hai un account. Chiedilo a un amministratore.
signin-oidc-deactivated = Il tuo account qui è stato disattivato. Rivolgiti a un amministratore.

## Console: la cornice

desk-title = Console operatori
desk-skip = Vai alla conversazione
desk-sign-out = Esci
desk-language = Lingua della pagina
desk-connected = Connesso
desk-connecting = Connessione…
desk-disconnected = Non connesso. Nuovo tentativo…
desk-sound-on = Suono per le nuove conversazioni: attivo
desk-sound-off = Suono per le nuove conversazioni: disattivato
desk-alerts-on = Notifiche del browser: attive
desk-alerts-off = Notifiche del browser: disattivate
desk-alerts-forbidden = Il browser non consente le notifiche da questa pagina. Puoi consentirle nelle sue impostazioni.
desk-menu = Menu
desk-reports = Report
desk-presence = Sei disponibile?
desk-presence-online = Disponibile
desk-presence-away = Assente
desk-presence-offline = Offline
desk-presence-told-online = Ora risulti disponibile. Puoi ricevere conversazioni.
desk-presence-told-away = Ora risulti assente. Ciò a cui non hai ancora risposto torna in coda.
desk-presence-told-offline = Ora risulti offline. Ciò a cui non hai ancora risposto torna in coda.
desk-colleagues = Colleghi
desk-colleagues-there = Colleghi disponibili: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } su { $capacity } conversazione
        [many] { $load } su { $capacity } di conversazioni
       *[other] { $load } su { $capacity } conversazioni
    }
desk-languages-more = +{ $count }
desk-team-open = Team, aperto ora
desk-team-closed = Team, chiuso ora
desk-close-box = Chiudi
desk-back = Torna all’elenco
desk-back-conversation = Torna alla conversazione
desk-loading = Caricamento…
desk-retry = Riprova
desk-dismiss = Ignora

## Console: l’elenco

desk-conversations = Conversazioni
desk-view-queue = Coda
desk-view-mine = Mie
desk-view-all = Tutte
desk-empty-queue = Nessuno è in attesa. Goditi la calma: le nuove conversazioni appariranno qui da sole.
desk-empty-mine = Non hai conversazioni in corso. Prendine una dalla coda quando vuoi.
desk-empty-all = Ancora nessuna conversazione. Appena qualcuno scrive, la vedrai qui.
desk-empty-search = Nessun risultato per «{ $search }». Prova con un’altra parola, un nome o un indirizzo e-mail.
desk-search = Cerca nelle conversazioni
desk-search-placeholder = Parole, nome o e-mail
desk-searching = Ricerca in corso…
desk-list-more = Mostra conversazioni precedenti
desk-filter = Filtra
desk-filter-team = Team
desk-filter-priority = Priorità
desk-filter-priority-from = { $priority } o più
desk-filter-tag = Etichetta
desk-filter-waiting = In attesa da almeno
desk-filter-due = Scadenza
desk-filter-due-soon = A breve o scaduta
desk-filter-due-overdue = Scaduta
desk-filter-any = Tutte
desk-filter-reset = Mostra tutto
desk-filter-nothing = Nessuna conversazione qui corrisponde al filtro.
desk-sort = Ordine
desk-sort-served = In ordine di coda
desk-sort-waiting = Attesa più lunga per prima
desk-sort-newest = Prima le più recenti
desk-sort-oldest = Prima le più vecchie
desk-sort-priority = Prima le più urgenti
desk-sort-due = Prima scadenza per prima
desk-views = Viste salvate
desk-view-save = Salva questa vista
desk-view-delete = Elimina questa vista
desk-select = Seleziona
desk-select-all = Seleziona tutto
desk-select-one = Seleziona { $visitor }
desk-selected = Selezionate: { $number }
desk-bulk-done = Fatto: { $done }. Non possibile: { $failed }.
desk-tags = Etichette
desk-tags-hint = Separa le etichette con virgole.
desk-visitor-unnamed = Visitatore
desk-visitor-names = Volpe, Gufo, Lontra, Airone, Riccio, Rondine, Delfino, Scoiattolo, Pettirosso, Tasso, Tartaruga, Cervo, Martin pescatore, Lepre, Foca, Allodola
desk-place = Posizione { $place } in coda
desk-waiting-time = In attesa da { $time }
desk-unread = Nuovo messaggio
desk-writer-you = Tu:
desk-writer-bot = Assistente:
desk-new-conversation = Nuova in coda: { $visitor }
desk-new-message = Nuovo messaggio da { $visitor }
desk-told-assigned = Ora ti occupi tu di { $visitor }.
desk-told-transferred = { $agent } ti ha trasferito la conversazione con { $visitor }.
desk-told-mentioned = { $agent } ti menziona in una nota su { $visitor }.
desk-told-reopened = { $visitor } ha scritto di nuovo dopo la chiusura.
desk-told-taken-over = { $agent } ti sostituisce nella conversazione con { $visitor }.
desk-told-due-soon = Il tempo per { $visitor } sta per scadere.
desk-told-overdue = Il tempo per { $visitor } è scaduto.
desk-state-bot = Con l’assistente
desk-state-waiting = In attesa
desk-state-agent = Con { $agent }
desk-state-mine = Con te
desk-state-closed = Chiusa

desk-chip-offered = Proposta a { $agent }
desk-chip-offered-me = Proposta a te
desk-chip-snoozed = Fino a: { $time }
desk-chip-vip = VIP
desk-chip-repeated = Di nuovo qui
desk-chip-priority = Priorità { $priority }
desk-chip-priority-hint = Aumenta di uno ogni dieci minuti di attesa.
desk-chip-first = Urgente
desk-chip-first-hint = Disperazione o un lutto: prima di tutti.
desk-chip-after-hours = Fuori orario
desk-chip-meanwhile = Risposta data nel frattempo
desk-chip-team = Team { $team }
desk-chip-reply-due = Risposta entro { $time }
desk-chip-reply-overdue = Risposta in ritardo di { $time }
desk-chip-resolution-due = Soluzione entro { $time }
desk-chip-resolution-overdue = Soluzione in ritardo di { $time }
desk-trend-worse = { $emotion }, in aumento
desk-trend-better = { $emotion }, in calo
desk-trend-calm-again = Torna la calma
desk-trend-course = Ultimi messaggi: { $course }

## Console: la proposta di una conversazione

desk-offers = Conversazioni per te
desk-offer-title = Puoi occupartene?
desk-offer-announced = Puoi occupartene? { $visitor } è in attesa.
desk-offer-more =
    { $count ->
        [one] E dopo questa ancora { $count } conversazione
        [many] E dopo questa ancora { $count } di conversazioni
       *[other] E dopo questa ancora { $count } conversazioni
    }
desk-offer-seconds = { $seconds } s
desk-accept = Accetta
desk-decline = Rifiuta
desk-banner-offered-me = { $visitor } è in attesa, e la conversazione è proposta a te.
desk-banner-offered = La conversazione è proposta in questo momento a { $agent }. Se non può occuparsene, puoi prenderla tu.

## Console: la conversazione

desk-nothing-open = Scegli una conversazione dall’elenco per leggerla.
desk-nothing-open-hint = Premi ? per vedere le scorciatoie da tastiera.
desk-transcript = Messaggi
desk-author-bot = Assistente
desk-author-agent = Collega
desk-you = Tu
desk-take = Prendi in carico
desk-taking = Un momento…
desk-close = Chiudi
desk-return = Restituisci all’assistente
desk-transfer = Trasferisci a un collega o a un team
desk-transfer-confirm = Trasferisci
desk-snooze = Posticipa per un po’
desk-snooze-confirm = Posticipa
desk-details = Dettagli
desk-reply = La tua risposta
desk-placeholder = Scrivi la risposta in { $language }…
desk-placeholder-translated = Scrivi nella tua lingua; sarà inviata in { $language }…
desk-send = Invia
desk-send-translated = Invia tradotto
desk-send-as-written = Invia così com’è
desk-send-hint = Enter invia, Shift + Enter va a capo, / inserisce una risposta rapida
desk-send-hint-translated = Enter invia la traduzione, Alt + Enter invia il testo così com’è, / inserisce una risposta rapida
desk-sending = Invio…
desk-not-sent = Non inviato.
desk-try-again = Riprova
desk-discard = Scarta
desk-too-long =
    { $count ->
        [one] { $count } carattere in più
        [many] { $count } di caratteri in più
       *[other] { $count } caratteri in più
    }
desk-typing = { $visitor } sta scrivendo…
desk-new-messages = Nuovi messaggi
desk-today = Oggi
desk-yesterday = Ieri
desk-choices-offered = Opzioni proposte
desk-banner-waiting = { $visitor } aspetta una persona. Prendi in carico la conversazione per rispondere.
desk-banner-other = { $agent } si occupa di questa conversazione. Puoi leggerla.
desk-banner-answering-for = Stai rispondendo nella conversazione di { $agent }.
desk-banner-bot = L’assistente si occupa di questa conversazione. Puoi leggerla.
desk-banner-closed = Questa conversazione è chiusa.
desk-taken-by = { $agent } ha fatto prima e ha già preso in carico questa conversazione.
desk-taken = La conversazione è tua. { $visitor } può vedere che sei qui.
desk-closed = La conversazione è chiusa.
desk-returned = L’assistente si occupa di nuovo della conversazione.
desk-close-question = Chiudere questa conversazione?
desk-close-explanation = { $visitor } riceve un ringraziamento e la domanda su come è andata. Per qualche secondo puoi annullare.
desk-close-how = Com’è finita?
desk-close-choose = Scegli com’è finita.
desk-resolution-solved = Risolta
desk-resolution-solved-hint = Il visitatore ha ciò che gli serviva.
desk-resolution-not-solved = Non risolta
desk-resolution-not-solved-hint = Qui non è stato possibile risolverla.
desk-resolution-no-answer = Nessuna risposta
desk-resolution-no-answer-hint = Il visitatore non ha più scritto.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Si chiude senza avvisare il mittente.
desk-close-draft = La risposta non ancora inviata non partirà.
desk-close-confirm = Chiudi la conversazione
desk-return-question = Restituire questa conversazione all’assistente?
desk-return-explanation = D’ora in poi l’assistente risponde a { $visitor }. Puoi intervenire di nuovo in qualsiasi momento.
desk-return-confirm = Restituisci
desk-transfer-question = Trasferire questa conversazione?
desk-transfer-explanation = { $visitor } viene a sapere chi subentra. Non serve ripetere nulla: tutti i messaggi e le note vengono trasferiti.
desk-transfer-to = A chi?
desk-transfer-note = Che cosa è utile sapere? (facoltativo)
desk-transfer-choose = Scegli un collega o un team.
desk-transfer-nobody = Non c’è nessun altro alla console e non ci sono ancora team.
desk-transfer-away = { $agent } non c’è. La conversazione aspetta al massimo dodici ore, poi torna in coda.
desk-transferred = Trasferita a { $to }.
desk-snooze-question = Posticipare questa conversazione?
desk-snooze-explanation = Resta tua e torna a quell’ora o appena { $visitor } scrive.
desk-snooze-until = Fino a quando?
desk-snooze-hour = Per un’ora
desk-snooze-afternoon = Oggi pomeriggio
desk-snooze-tomorrow = Domani mattina
desk-snooze-own = In un altro momento
desk-snooze-own-time = Data e ora
desk-snooze-choose = Scegli un momento.
desk-snoozed = Posticipata a: { $time }.
desk-banner-snoozed = Posticipata a: { $time }. Torna prima se { $visitor } scrive o se rispondi.
desk-live-away = { $system } non è raggiungibile, perciò questa conversazione è in attesa qui. Rispondi qui.
desk-wake = Riprendi ora
desk-reopen = Riapri
desk-reopened = La conversazione è di nuovo aperta, ed è tua.
desk-join = Intervieni
desk-take-over = Subentra
desk-undo = Annulla
desk-withdrawn = Messaggio ritirato. Il tuo testo è di nuovo nel campo.
desk-close-undone = La conversazione è aperta come prima.
desk-cancel = Annulla
desk-yes = Sì
desk-no = No

## Console: la scrittura

desk-modes = Che cosa scrivere
desk-mode-reply = Risposta
desk-mode-note = Nota privata
desk-note = Nota privata
desk-note-placeholder = Scrivi una nota per i colleghi…
desk-note-private = La vedono solo i colleghi, mai il visitatore.
desk-note-add = Aggiungi nota
desk-note-by = Nota privata di { $agent }
desk-note-write = Scrivi una nota privata
desk-note-cancel = Rinuncia alla nota
desk-canned = Risposte rapide
desk-canned-new = Nuova
desk-canned-shortcut = Scorciatoia, una parola
desk-canned-language = Lingua
desk-canned-text = Testo
desk-canned-text-placeholder = Buongiorno…
desk-canned-variables = Scrivi {"{"}visitor{"}"}, {"{"}agent{"}"} o {"{"}order{"}"} dove vanno il nome del visitatore, il tuo nome o il numero d’ordine.
desk-canned-save = Salva
desk-canned-saved = Salvata.
desk-canned-delete = Elimina
desk-canned-delete-question = Eliminare la risposta rapida /{ $shortcut }?
desk-canned-none = Non ci sono ancora risposte rapide.
desk-canned-nothing = Nessuna risposta rapida corrisponde a «/{ $wanted }». Con Esc il testo resta com’è.
desk-original-show = Mostra l’originale
desk-original-hide = Nascondi l’originale
desk-translated-from = Tradotto automaticamente (originale in { $language })
desk-sent-in = Inviato in { $language }
desk-sent-show = Mostra il testo inviato
desk-sent-hide = Nascondi il testo inviato
desk-sent-as-written = Inviato così com’è
desk-translate-into = Traduci in { $language }
desk-preview = Ecco come si leggerà in { $language }
desk-translating = Traduzione…
desk-untranslated-same-language = Questo testo è già in { $language }. Viene inviato così com’è.
desk-untranslated-no-pair = Qui non c’è una traduzione in { $language }. Il testo viene inviato come l’hai scritto.
desk-untranslated-unavailable = In questo momento il traduttore non risponde. Se non torna prima dell’invio, il testo parte come l’hai scritto.
desk-untranslated-too-late = La traduzione richiede un po’ di tempo. Se non è pronta all’invio, il testo parte come l’hai scritto e la traduzione segue.
desk-untranslated-spans-lost = Nella traduzione andrebbe perso un link, un numero o un nome. Il testo viene inviato come l’hai scritto.
desk-untranslated-too-long = Il testo è troppo lungo per essere tradotto in una volta. Viene inviato come l’hai scritto; parti più brevi si possono tradurre.
desk-untranslated-nothing-to-translate = Qui non c’è nulla da tradurre. Il testo viene inviato così com’è.
desk-attach = Invia un file
desk-attachment = File { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Macro
desk-macro-new = Nuova macro
desk-macro-edit = Modifica le macro
desk-macro-name = Nome
desk-macro-for = Per chi?
desk-macro-for-me = Solo per me
desk-macro-for-all = Per tutti
desk-macro-steps = Passaggi
desk-macro-step-add = Aggiungi un passaggio
desk-macro-step-down = Sposta giù
desk-macro-step-remove = Rimuovi
desk-macro-delete-question = Eliminare la macro «{ $name }»?
desk-macro-conflict = Qualcun altro ha modificato questa macro. Sceglila nell’elenco per vedere la sua versione.
desk-macro-done = «{ $name }» è stata eseguita.
desk-macro-partly = «{ $name }» non è stata eseguita per intero
desk-macro-undone = «{ $name }» è stata annullata.
desk-step-reply = Invia una risposta rapida
desk-step-tag = Aggiungi un’etichetta
desk-step-untag = Togli un’etichetta
desk-step-set-attribute = Imposta un attributo
desk-step-prioritise = Imposta la priorità
desk-step-note = Aggiungi una nota privata
desk-step-take = Prendi in carico la conversazione
desk-step-pass-on = Trasferisci
desk-step-close = Chiudi la conversazione
desk-step-done = Fatto
desk-step-skipped = Non tentato
desk-level-normal = Normale
desk-level-high = Alta
desk-level-highest = Molto alta
desk-command = Cerca ed esegui
desk-command-placeholder = Conversazione, risposta, macro, articolo o azione
desk-command-actions = Azioni
desk-command-articles = Articoli
desk-command-pages = Pagine
desk-command-none = Nessun risultato. Prova con un’altra parola.
desk-command-found = Risultati: { $number }
desk-draft-elsewhere = Qui hai scritto altro in un’altra finestra o su un altro dispositivo.
desk-draft-theirs = Usa quel testo
desk-draft-mine = Tieni questo testo

## Console: che cosa ha fatto l’assistente

desk-decision-answer = Ha risposto
desk-decision-clarify = Ha chiesto chiarimenti
desk-decision-handoff = Passaggio a una persona
desk-decision-smalltalk = Convenevoli
desk-decision-relay = Ha inoltrato
desk-kind-question = Ha chiesto se è stato utile
desk-kind-notice = Avviso
desk-kind-announcement = Inviato da un programma del sito
desk-confidence = { $percent } di certezza
desk-article = Articolo: { $question }
desk-greeting = Saluto: { $name }

## Console: il contesto

desk-context = Dettagli della conversazione
desk-section-visitor = Visitatore
desk-section-reason = Perché serve una persona
desk-section-attributes = Attributi
desk-attribute-change = Modifica { $name }
desk-attribute-page = Lo dice la pagina del visitatore; nessuno l’ha verificato
desk-attribute-site = Dal tuo sito
desk-attribute-agent = Da { $agent }
desk-attribute-rule = Da una regola
desk-attribute-of-visitor = Vale in tutte le conversazioni del visitatore.
desk-attribute-saved = { $name }: salvato.
desk-attribute-lost = Un collega ha appena modificato { $name }. Guarda il nuovo valore prima di cambiarlo.
desk-section-digest = In breve
desk-section-earlier = Conversazioni precedenti
desk-section-history = Che cosa è stato fatto
desk-section-understood = Che cosa ha capito l’assistente
desk-section-tried = Che cosa ha provato
desk-section-suggestions = Articoli suggeriti
desk-fact-name = Nome
desk-fact-language = Lingua
desk-fact-channel = Canale
desk-fact-contact-email = E-mail lasciata
desk-fact-contact-phone = Telefono lasciato
desk-fact-local-time = Ora locale
desk-fact-rating = Valutazione
desk-fact-nps = Ci consiglierebbe
desk-fact-comment = Commento
desk-rating = { $points } su { $most }
desk-fact-feeling = Stato d’animo
desk-fact-wish = Intento
desk-fact-answer = Migliore risposta
desk-tried-nothing = L’assistente non ha provato a rispondere.
desk-suggestions-nothing = Nessun articolo sembra adatto.
desk-articles-search = Cerca articoli
desk-articles-none = Nessun articolo trovato.
desk-audience-visitors = Visitatori che hanno effettuato l’accesso
desk-audience-agents = Solo operatori
desk-insert = Inserisci
desk-insert-article = Inserisci «{ $question }» nella risposta
desk-show-answer = Mostra la risposta
desk-inserted = Inserito. Rileggi; Enter invia.
desk-insert-take-first = Prima prendi in carico la conversazione, poi inserisci.
desk-open-article = Apri nell’editor
desk-outcome-helpful = È stato utile
desk-outcome-unhelpful = Non è stato utile
desk-outcome-none = Nessuna reazione

desk-digest-first = Prima domanda
desk-digest-since = Domande successive
desk-digest-wishes = Intenti
desk-digest-orders = Ordini
desk-digest-emails = E-mail
desk-digest-phones = Telefono
desk-digest-amounts = Importi
desk-digest-links = Link
desk-digest-messages = Messaggi

desk-earlier-no-question = Senza domanda
desk-earlier-before = Viene da qui
desk-earlier-after = Continua qui
desk-earlier-nps = Ci consiglia: { $points } su { $most }
desk-earlier-title = Conversazione ({ $day })
desk-state-person = Con una persona

desk-deed-opened = È entrata in coda
desk-deed-taken = { $agent } l’ha presa in carico
desk-deed-accepted = { $agent } l’ha accettata
desk-deed-assigned = Assegnata a { $agent }
desk-deed-declined = { $agent } l’ha rifiutata
desk-deed-transferred = { $agent } l’ha trasferita a { $to }
desk-deed-snoozed = { $agent } l’ha posticipata (a: { $time })
desk-deed-woken = { $agent } l’ha ripresa
desk-deed-agent-left = { $agent } ha dovuto assentarsi; di nuovo in coda
desk-deed-returned = { $agent } l’ha restituita all’assistente
desk-deed-closed = { $agent } l’ha chiusa
desk-deed-reopened = { $agent } l’ha riaperta
desk-deed-written-again = Il visitatore ha scritto di nuovo
desk-deed-joined = Intervento di { $agent }
desk-deed-taken-over = Subentro di { $agent }
desk-deed-close-undone = { $agent } ha annullato la chiusura
desk-deed-withdrawn = { $agent } ha ritirato un messaggio
desk-deed-tagged = { $agent } ha cambiato le etichette
desk-deed-attribute-set = { $agent } ha modificato { $name }: { $before } → { $after }
desk-deed-macro = { $agent } ha eseguito «{ $macro }»
desk-deed-macro-undone = { $agent } ha annullato «{ $macro }»
desk-deed-prioritised = { $agent } ha impostato la priorità
desk-deed-ruled = È intervenuta la regola «{ $rule }»
desk-deed-erased = I messaggi e i dati personali sono stati cancellati
desk-deed-left = Il visitatore ha lasciato la coda

desk-reason-asked = Ha chiesto una persona
desk-reason-not-sure = L’assistente non era sicuro della risposta
desk-reason-not-helpful = Le risposte non sono state utili
desk-reason-upset = Il visitatore mostra disappunto
desk-reason-came-back = Di nuovo con lo stesso problema
desk-reason-reopened = Riaperta dopo la chiusura
desk-reason-joined = È intervenuto un collega

desk-emotion-calm = Calma
desk-emotion-frustrated = Frustrazione
desk-emotion-angry = Rabbia
desk-emotion-worried = Preoccupazione
desk-emotion-sad = Tristezza

desk-intent-greet = Un saluto
desk-intent-goodbye = Un saluto finale
desk-intent-thank = Un ringraziamento
desk-intent-affirm = Un sì
desk-intent-deny = Un no
desk-intent-ask-human = Vuole parlare con una persona
desk-intent-decline-human = Non vuole una persona
desk-intent-complain = Un reclamo
desk-intent-bot-challenge = Chiede se è un robot
desk-intent-change-language = Vuole un’altra lingua
desk-intent-ask-question = Una domanda

desk-channel-web = Sito web
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = E-mail
desk-channel-webhook = Webhook

desk-sent-photo = Foto
desk-sent-video = Video
desk-sent-animation = Animazione
desk-sent-voice = Messaggio vocale
desk-sent-audio = File audio
desk-sent-document = Documento
desk-sent-sticker = Sticker
desk-sent-contact = Contatto
desk-sent-location = Posizione
desk-sent-invitation = Invito a una riunione
desk-sent-unknown = Qualcosa che qui non si può mostrare
desk-in-reply-to = In risposta a
desk-corrected = Corretto dal visitatore
desk-fault-too-large = Non accettato: troppo grande
desk-fault-gone = La piattaforma non ce l’ha più
desk-fault-unreachable = Non è stato possibile ottenerlo dalla piattaforma
desk-fault-refused = Non accettato: file di questo tipo qui non sono sicuri
desk-fault-quota = Non accettato: non c’è spazio per altri file
desk-unreachable-blocked = Il visitatore ci ha bloccati: niente di ciò che scrivi arriva.
desk-unreachable-stopped = Il visitatore non vuole altri messaggi: niente arriva finché non scrive di nuovo.
desk-unreachable-undeliverable = La piattaforma non può raggiungere questo visitatore: niente di ciò che scrivi arriva.
desk-unreachable-window = L’ultimo messaggio del visitatore è troppo vecchio: la piattaforma consegnerà ciò che scrivi quando il visitatore scriverà di nuovo.
desk-unreachable-away = Il visitatore ha chiuso la pagina: ciò che scrivi gli arriva quando torna.
desk-visitor-here = Sulla pagina
desk-visitor-gone = Non sulla pagina

## Console: i report

desk-report-range = Giorni
desk-report-days =
    { $days ->
        [one] Ultimo giorno
        [many] Ultimi { $days } di giorni
       *[other] Ultimi { $days } giorni
    }
desk-report-from = Dal
desk-report-to = Al
desk-report-csv = Scarica in CSV
desk-report-overview = In sintesi
desk-report-remark = I giorni iniziano a mezzanotte nel fuso { $zone }. Le variazioni si riferiscono al periodo dal { $from } al { $to }. Il punto interrogativo accanto a un dato dice che cosa significa; il dato stesso porta alle sue conversazioni.
desk-report-none = Ancora nessun dato
desk-report-nothing = Nulla in questi giorni.
desk-report-waiting = In attesa ora
desk-report-waiting-nobody = Nessuno in attesa.
desk-report-waiting-longest = L’attesa più lunga: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } passata a persone
        [many] { $count } passate a persone
       *[other] { $count } passate a persone
    }
desk-report-first-response = Prima risposta, mediana
desk-report-resolution = Risoluzione, mediana
desk-report-p90 = 9 su 10 entro { $time }
desk-report-conversations = Conversazioni
desk-report-handoffs = Passaggi
desk-report-closed = Chiuse
desk-report-left = Coda abbandonata
desk-report-first-response-median = Prima risposta, mediana
desk-report-first-response-p90 = Prima risposta, 9 su 10
desk-report-resolution-median = Risoluzione, mediana
desk-report-resolution-p90 = Risoluzione, 9 su 10
desk-report-containment = Risoluzione automatica
desk-report-containment-hint = senza l’intervento di una persona
desk-report-first-contact-resolution = Risoluzione al primo contatto
desk-report-first-contact-resolution-hint = risolte da una persona la prima volta
desk-report-ratings = Valutazioni
desk-report-csat = Soddisfazione (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } su 5 da { $count } valutazione
        [many] { $mean } su 5 da { $count } di valutazioni
       *[other] { $mean } su 5 da { $count } valutazioni
    }
desk-report-csat-mean = Valutazione media
desk-report-nps = Net Promoter Score
desk-report-nps-hint = da −100 a +100
desk-report-chart-volume = Conversazioni e passaggi
desk-report-chart-response = Tempo fino alla prima risposta
desk-report-chart-shares = Risoluzione automatica e soddisfazione
desk-report-chart-days = { $figures }, per giorno (da { $from } a { $to }). I dati sono nella tabella accanto.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, primo gruppo per grandezza. Tutti i dati sono nella tabella in basso.
        [many] { $figure }, primi { $count } di gruppi per grandezza. Tutti i dati sono nella tabella in basso.
       *[other] { $figure }, primi { $count } gruppi per grandezza. Tutti i dati sono nella tabella in basso.
    }
desk-report-day = Giorno
desk-report-language = Lingua
desk-report-team = Team
desk-report-agent = Operatore
desk-report-article = Articolo
desk-report-by-language = Per lingua
desk-report-by-team = Per team
desk-report-by-agent = Per operatore
desk-report-by-article = Per articolo
desk-report-comments = Che cosa hanno scritto i visitatori
desk-report-contained = Risolte dall’assistente
desk-report-came-back = Tornati
desk-report-refused = Risposta non utile
desk-report-not-understood = Non capite
desk-report-no-question = Senza domanda
desk-report-handed-over = Passate a una persona
desk-report-helpful = Risposte utili
desk-report-answered = Con risposta di una persona
desk-report-first-response-open-median = Prima risposta in orario di apertura, mediana
desk-report-first-response-open-p90 = Prima risposta in orario di apertura, 9 su 10
desk-report-resolution-open-median = Risoluzione in orario di apertura, mediana
desk-report-resolution-open-p90 = Risoluzione in orario di apertura, 9 su 10
desk-report-first-reply-kept = Prima risposta in tempo
desk-report-next-reply-kept = Risposta successiva in tempo
desk-report-resolution-kept = Risolte in tempo
desk-report-targets-missed = Obiettivi mancati
desk-report-meaning = Che cosa significa «{ $figure }»?
desk-report-means-conversations = Conversazioni iniziate in questi giorni in cui il visitatore ha scritto.
desk-report-means-contained = Conversazioni mai arrivate a una persona, la cui ultima domanda ha ricevuto la risposta di un articolo e il cui visitatore non ha detto che la risposta non era utile, né è tornato entro sette giorni per lo stesso articolo, né ha avuto bisogno di una persona per un argomento non noto.
desk-report-means-came-back = Conversazioni mai arrivate a una persona e finite con una risposta, ma il cui visitatore ne ha iniziata un’altra entro sette giorni: sullo stesso articolo, oppure arrivata a una persona e di argomento non noto.
desk-report-means-refused = Conversazioni mai arrivate a una persona in cui il visitatore ha detto che l’ultima risposta non era utile.
desk-report-means-not-understood = Conversazioni mai arrivate a una persona in cui l’assistente non aveva risposta all’ultima domanda: ha chiesto un chiarimento e non c’è stato seguito.
desk-report-means-no-question = Conversazioni mai arrivate a una persona in cui non è stato chiesto nulla, per esempio un semplice saluto.
desk-report-means-handed-over = Conversazioni arrivate a una persona almeno una volta, in qualunque momento.
desk-report-means-containment = Quota delle conversazioni risolte dall’assistente tra tutte quelle iniziate in questi giorni. Per gli ultimi sette giorni può ancora scendere, perché i visitatori possono tornare.
desk-report-means-helpful = Quota di risposte utili tra quelle dell’assistente giudicate dai visitatori.
desk-report-means-handoffs = Quante volte in questi giorni le conversazioni sono passate a una persona; la stessa conversazione può contare più volte.
desk-report-means-answered = Passaggi di questi giorni in cui una persona ha scritto almeno una volta. Contano per chi ha scritto per primo.
desk-report-means-closed = Passaggi di questi giorni chiusi da una persona, spam compreso. Contano per chi li ha avuti per ultimo.
desk-report-means-left = Passaggi di questi giorni il cui visitatore non ha più voluto aspettare.
desk-report-means-first-response = Tempo dal passaggio al primo messaggio di una persona, ore di chiusura comprese. Conta per chi l’ha scritto. Metà dei tempi è inferiore alla mediana, 9 su 10 all’altro valore.
desk-report-means-first-response-open = Lo stesso tempo, ma solo per la parte compresa nell’orario di apertura del team, o del primo team se non ce n’è uno.
desk-report-means-resolution = Tempo dal passaggio alla chiusura della conversazione, ore senza servizio comprese, dei passaggi chiusi. Metà dei tempi è inferiore alla mediana, 9 su 10 all’altro valore.
desk-report-means-resolution-open = Il tempo di risoluzione, ma solo per la parte compresa nell’orario di apertura del team, o del primo team se non ce n’è uno.
desk-report-means-first-reply-kept = Delle prime risposte per cui il team aveva un obiettivo: quelle arrivate in tempo. Ognuna conta nel giorno in cui si è deciso: quando qualcuno ha risposto o quando il tempo è scaduto. Conta per chi ha risposto; se mancata, per chi aveva allora la conversazione.
desk-report-means-next-reply-kept = Dei messaggi successivi dei visitatori per cui il team aveva un obiettivo: quelli che hanno avuto risposta in tempo, dal primo messaggio senza risposta al messaggio successivo di una persona. Ognuno conta nel giorno in cui si è deciso; se mancato, per chi aveva allora la conversazione.
desk-report-means-resolution-kept = Dei passaggi per cui il team aveva un obiettivo: quelli chiusi in tempo, esclusi i rinvii e lo spam. Ognuno conta nel giorno in cui si è deciso, per chi aveva allora la conversazione.
desk-report-means-targets-missed = Quante volte in questi giorni è scaduto il tempo per una prima risposta, una risposta successiva o una soluzione; una conversazione può contare più volte.
desk-report-means-first-contact-resolution = Dei primi passaggi chiusi di ogni conversazione, spam escluso: quota di quelli chiusi come risolti, non riaperti entro sette giorni, non valutati 1 o 2 e il cui visitatore non è tornato sullo stesso argomento entro sette giorni dall’inizio.
desk-report-means-ratings = Sondaggi a cui i visitatori hanno risposto in questi giorni.
desk-report-means-csat = Quota di valutazioni di 4 o 5 tra tutte quelle da 1 a 5 date in questi giorni.
desk-report-means-csat-mean = Media di tutte le valutazioni da 1 a 5 date in questi giorni.
desk-report-means-nps = Quota di risposte di 9 e 10 meno la quota di quelle da 0 a 6, tra tutte le risposte da 0 a 10 date in questi giorni.
desk-report-new = nuovo
desk-report-as-before = come prima
desk-report-points = punti
desk-report-sides = Assistente e persone
desk-report-assistant = Solo l’assistente
desk-report-people = Persone
desk-report-hours = Per ora della settimana
desk-report-channel = Canale
desk-report-tag = Etichetta
desk-report-reason = Motivo
desk-report-by-channel = Per canale
desk-report-by-tag = Per etichetta
desk-report-by-reason = Per motivo del passaggio
desk-report-somebody = Qualcuno che non c’è più
desk-report-has-left = { $name } (non c’è più)
desk-report-nobody = Nessuno
desk-report-no-team = Senza team
desk-report-team-gone = Un team eliminato
desk-report-back = Torna al report
desk-report-more = Mostra altro
desk-report-began = Inizio
desk-report-value = Valore
desk-report-counts = conta
desk-report-counts-not = non conta
desk-report-json = Scarica in JSON
desk-report-comments-csv = Scarica tutti i commenti in CSV

## Desk: wallboard

desk-wallboard = Tabellone
desk-wallboard-longest = Attesa più lunga
desk-wallboard-available = Persone disponibili
desk-wallboard-answered = Risposte date oggi
desk-wallboard-assistant = Risolte oggi dall’assistente
desk-wallboard-satisfaction = Soddisfazione oggi
desk-wallboard-fresh = Aggiornato alle { $time }
desk-wallboard-stale = Non aggiornato: ultimi dati delle { $time }

## Console: le scorciatoie da tastiera

desk-shortcuts = Scorciatoie da tastiera
desk-shortcut-move = Scorri l’elenco
desk-shortcut-open = Apri la conversazione
desk-shortcut-search = Cerca nelle conversazioni
desk-shortcut-command = Cerca ed esegui qualsiasi cosa
desk-shortcut-macros = Esegui una macro
desk-shortcut-offer = Accetta o rifiuta la conversazione proposta
desk-shortcut-canned = Inserisci una risposta rapida mentre scrivi
desk-shortcut-suggest = Inserisci un articolo suggerito
desk-shortcut-note = Scrivi una nota privata
desk-shortcut-transfer = Trasferisci
desk-shortcut-snooze = Posticipa
desk-shortcut-close = Chiudi la conversazione
desk-shortcut-take = Prendi in carico la conversazione
desk-shortcut-reply = Scrivi una risposta
desk-shortcut-send = Invia la risposta
desk-shortcut-as-written = Invia la risposta così com’è, senza tradurla
desk-shortcut-leave = Esci dal campo o torna indietro
desk-shortcut-help = Mostra questo riepilogo
desk-shortcuts-close = Chiudi il riepilogo

## Console: quando qualcosa non va

desk-error-unreachable = In questo momento il server non è raggiungibile. Nulla di ciò che hai scritto è andato perso.
desk-error-timed-out = Il server impiega troppo tempo. Riprova.
desk-error-not-yours = Questa conversazione non è tua, quindi la risposta non è stata inviata.
desk-error-conversation-closed = Questa conversazione ormai è chiusa, quindi la risposta non è stata inviata.
desk-error-unknown-conversation = Questa conversazione non esiste più.
desk-error-not-waiting = Questa conversazione non aspetta più una persona.
desk-error-not-with-bot = L’assistente non ha più questa conversazione. Guardala di nuovo.
desk-error-not-closed = Questa conversazione è già aperta. Guardala di nuovo.
desk-error-visitor-elsewhere = Nel frattempo il visitatore ha iniziato una nuova conversazione. Rispondi lì.
desk-error-too-late = È troppo tardi per ritirarlo: il visitatore l’ha già ricevuto.
desk-error-erased = Questa conversazione è stata cancellata e non si può riaprire.
desk-error-invalid-tag = Un’etichetta ha da 1 a 50 caratteri, e una conversazione al massimo 20 etichette.
desk-error-invalid-attribute = Questo valore non va bene. Scrivi i numeri come 12.5 e i link per intero, con https://.
desk-error-unknown-attribute = Questo attributo non esiste più.
desk-error-too-many-views = Hai raggiunto il massimo di viste salvate. Eliminane prima una.
desk-error-already-taken = Un collega ha già preso in carico questa conversazione.
desk-error-message-too-long = La risposta è troppo lunga. Inviala in due parti.
desk-error-not-allowed = Il tuo account non è autorizzato a farlo.
desk-error-offered = Questa conversazione è proposta a un collega. Aspetta mezzo minuto.
desk-error-not-offered = Questa conversazione non è più proposta a te. Puoi prenderla dalla coda.
desk-error-same-agent = Questo collega ha già la conversazione.
desk-error-agent-away = Questo collega non è più alla console. Scegli un’altra persona o un team.
desk-error-unknown-agent = Questo collega non è più alla console. Scegli un’altra persona.
desk-error-unknown-team = Questo team non esiste più. Scegline un altro.
desk-error-changed-meanwhile = La conversazione è appena cambiata. Guardala di nuovo.
desk-error-attachment-too-large = Il file supera i { $limit } MB. Inviane uno più piccolo.
desk-error-attachment-refused = Questo tipo di file non si può inviare qui. Si possono inviare immagini, audio, video, PDF, testo e documenti da ufficio.
desk-error-attachment-mismatch = Il contenuto di questo file non corrisponde al nome. Invia il file originale.
desk-error-files-storage-full = Su questo sito non c’è più spazio per altri file. Invia un link e avvisa un amministratore.
desk-error-unknown-attachment = Questo file non esiste più.
desk-error-shortcut-taken = Un’altra risposta rapida ha già questa scorciatoia. Scegline un’altra.
desk-error-unknown-canned-reply = Questa risposta rapida non esiste più.
desk-error-invalid-macro = Dai un nome e compila da uno a dieci passaggi. Trasferire o chiudere va per ultimo.
desk-error-unknown-macro = Questa macro non esiste più.
desk-error-too-many-macros = Non si possono salvare altre macro. Eliminane prima una.
desk-error-unknown-run = Qui non c’è più nulla da annullare.
desk-error-run-under-way = È già in corso. Ricontrolla tra un momento.
desk-error-not-in-language = Questa risposta rapida non è scritta nella lingua del visitatore.
desk-error-order-unknown = Questa risposta rapida richiede un numero d’ordine e il visitatore non ne ha indicato nessuno.
desk-error-comes-first = Questo visitatore viene prima di tutti gli altri, e resta così.
desk-error-invalid-days = Scegli un primo giorno precedente all’ultimo, con al massimo 400 giorni di distanza.
desk-error-invalid-time = Scegli un momento futuro, entro i prossimi 90 giorni.
desk-error-other = Non ha funzionato. Riprova.

## Editor: la cornice

editor-title = Articoli
editor-page-title = Editor degli articoli
editor-skip = Vai al contenuto
editor-sign-out = Esci
editor-to-desk = Console operatori
editor-page-language = Lingua della pagina
editor-loading = Caricamento…
editor-retry = Riprova
editor-close = Chiudi
editor-cancel = Annulla
editor-dismiss = Ignora questo messaggio

## Editor: l’elenco

editor-new = Nuovo articolo
editor-search = Cerca negli articoli
editor-search-placeholder = Cerca in domande, risposte e ID
editor-filter-status = Stato
editor-filter-language = Lingua
editor-status-all = Tutti
editor-status-draft = Bozza
editor-status-published = Pubblicato
editor-status-withdrawn = Ritirato
editor-status-new = Non ancora salvato
editor-language-any = Tutte le lingue
editor-count =
    { $count ->
        [one] { $count } articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }
editor-range = { $from }–{ $to } di { $count }
editor-page-previous = Pagina precedente
editor-page-next = Pagina successiva
editor-no-category = Senza categoria
editor-no-question = Senza domanda
editor-languages-of = Lingue di questo articolo
editor-language-source = { $language }, lingua originale
editor-language-stale = { $language }, non aggiornato
editor-languages-more = +{ $count }
editor-updated = Modificato { $when }
editor-empty-title = Il primo articolo lo scrivi tu
editor-empty-text = Comincia con una domanda che i visitatori fanno spesso. Una buona risposta in una lingua aiuta già in tutte.
editor-nothing-title = Nessun risultato
editor-nothing-text = Nessun articolo corrisponde a questa ricerca e a questi filtri.
editor-nothing-clear = Mostra tutti gli articoli
editor-nothing-write = Scrivi un articolo su «{ $search }»
editor-list-failed = Non è stato possibile caricare gli articoli.

## Editor: un articolo

editor-back = Tutti gli articoli
editor-article-unknown-title = Questo articolo non esiste
editor-article-unknown-text = Forse è stato eliminato, oppure il link non è completo.
editor-article-failed = Non è stato possibile caricare l’articolo.
editor-unsaved = Modifiche non salvate
editor-saved-at = Salvato { $when }
editor-save-draft = Salva bozza
editor-save = Salva
editor-publish = Pubblica
editor-publish-again = Ripubblica
editor-withdraw = Ritira
editor-delete = Elimina
editor-saving = Salvataggio…
editor-languages = Lingue
editor-language-add = Lingua
editor-language-add-name = Aggiungi una lingua
editor-language-remove = Rimuovi { $language }
editor-language-written-in = Scritto in
editor-language-fault = { $language }, da controllare
editor-stale-text = Il testo in { $source } è cambiato da quando è stato scritto questo. Confrontali e correggi questo testo oppure conferma che va ancora bene.
editor-source-show = Mostra il testo in { $source }
editor-source-hide = Nascondi il testo in { $source }
editor-question = Domanda
editor-question-hint = Come la farebbe un visitatore.
editor-question-placeholder = Per esempio: Come restituisco un articolo?
editor-phrasings = Altre formulazioni
editor-phrasings-hint = Ciò che i visitatori scrivono davvero, con altre parole, in breve e per esteso. Grazie a queste formulazioni l’assistente riconosce le domande simili, in ogni lingua.
editor-phrasings-add = Aggiungi una formulazione
editor-phrasings-placeholder = Scrivine una e premi Enter, oppure incolla più righe
editor-phrasings-remove = Rimuovi «{ $phrasing }»
editor-phrasings-item = Formulazione { $number }
editor-phrasings-add-button = Aggiungi
editor-phrasings-added =
    { $count ->
        [one] { $count } formulazione aggiunta
        [many] { $count } di formulazioni aggiunte
       *[other] { $count } formulazioni aggiunte
    }
editor-phrasings-known = Questa formulazione c’è già.
editor-answer = Risposta
editor-answer-hint = Markdown: **grassetto**, elenchi con - e link come [testo](https://…)
editor-answer-preview = Anteprima
editor-answer-preview-empty = La risposta appare qui come la vedranno i visitatori.
editor-answer-preview-failed = In questo momento l’anteprima non si può mostrare. Ciò che hai scritto è al sicuro.
editor-answer-bold = Grassetto
editor-answer-list = Elenco
editor-answer-link = Link
editor-answer-link-text = testo
editor-answer-article = Link a un articolo
editor-answer-file = Immagine o file
editor-answer-snippet = Frammento
editor-answer-missing-snippet = Non esiste il frammento «{ $name }». Al suo posto i visitatori non vedono nulla.
editor-answer-missing-article = I visitatori non trovano l’articolo «{ $name }». Vedono il testo senza link.
editor-answer-missing-file = Non esiste il file «{ $name }». Inseriscilo di nuovo.
editor-link-article-title = Link a un articolo
editor-link-article-hint = Il link porta i visitatori alla pagina di assistenza dell’articolo, nella loro lingua se c’è.
editor-file-title = Inserisci un’immagine o un file
editor-file-choose = Scegli un file
editor-file-hint = Immagini e file PDF, di testo, Word ed Excel fino a 10 MB. Puoi anche trascinare un file sulla risposta o incollare un’immagine.
editor-file-sending = Caricamento…
editor-fault-files-storage-full = Su questo sito non c’è più spazio per altri file. Rimuoverne da altri articoli o chiedere più spazio a un amministratore.
editor-file-alt = Che cosa mostra l’immagine?
editor-file-alt-hint = Viene letto a chi non può vedere l’immagine e compare al suo posto dove le immagini non vengono mostrate.
editor-file-alt-missing = Descrivi l’immagine in poche parole.
editor-file-said = Testo del link
editor-file-insert = Inserisci
editor-details = Dettagli
editor-id = ID
editor-id-hint = Nome breve per link e file. Non si può cambiare in seguito.
editor-category = Categoria
editor-category-hint = Raggruppa gli articoli nell’elenco.
editor-readers-title = Per i lettori
editor-readers-page = Apri la pagina di assistenza
editor-readers-row = { $language }: utile { $yes }, non utile { $no }
editor-readers-none = Negli ultimi novanta giorni nessuno ha detto se è stato utile.
editor-live-title = Dati in tempo reale
editor-live-hint = La risposta può dire ciò che un altro sistema sa in quel momento, per esempio a che punto è un ordine. Gli amministratori stabiliscono che cosa si può consultare.
editor-live-action = Che cosa si consulta
editor-live-none = Niente: viene data la risposta dell’articolo stesso
editor-live-template = Risposta con dati in tempo reale
editor-live-template-hint = I valori si scrivono tra parentesi graffe: { $values }. Se non si trova nulla, viene data la risposta dell’articolo stesso.
editor-live-save = Salva i dati in tempo reale
editor-live-done = I dati in tempo reale sono salvati.
editor-fault-own-answer-missing = Scrivi la risposta con dati in tempo reale anche nella lingua dell’articolo.
editor-fault-live-answer-too-long = La risposta con dati in tempo reale può avere al massimo 20.000 caratteri.
editor-fault-language-not-spoken = La risposta con dati in tempo reale è scritta in una lingua che il sito non parla. Ricarica l’articolo; un amministratore può aggiungere la lingua.
editor-fault-unknown-action = Ciò che si doveva consultare non esiste più. Scegli altro.
editor-tags = Etichette
editor-tags-hint = Premi Enter o una virgola dopo ciascuna.
editor-tags-remove = Rimuovi l’etichetta «{ $tag }»

## Editor: l’esito

editor-done-draft = La bozza è salvata.
editor-done-saved-withdrawn = Salvato. L’articolo resta ritirato.
editor-done-published = Pubblicato. Ora l’assistente lo usa per rispondere.
editor-done-withdrawn = Ritirato. L’assistente non usa più questo articolo.
editor-done-deleted = L’articolo è stato eliminato.
editor-done-nothing = È già tutto salvato.
editor-fault-some = Controlla i campi evidenziati.
editor-fault-question = Scrivi la domanda.
editor-fault-answer = Scrivi la risposta. Per una bozza basta una versione approssimativa.
editor-fault-answer-translation = Scrivi la risposta in questa lingua oppure rimuovi la lingua.
editor-fault-id = Una sola parola senza spazi né barre, per esempio restituire-un-articolo.
editor-fault-id-missing = Assegna un ID all’articolo.
editor-fault-id-taken = Un altro articolo ha già questo ID.
editor-failed-unreachable = Il server non è raggiungibile. Il tuo testo resta qui; riprova tra un momento.
editor-failed-signed-out = Accedi di nuovo. Il tuo testo resta qui.
editor-failed = Non ha funzionato: { $message }

## Editor: prima che succeda qualcosa

editor-leave-title = Uscire senza salvare?
editor-leave-text = Le tue modifiche non sono state salvate.
editor-leave-go = Esci senza salvare
editor-leave-stay = Resta qui
editor-withdraw-title = Ritirare questo articolo?
editor-withdraw-text = L’assistente smette di usarlo per rispondere. Il testo viene conservato e puoi ripubblicarlo.
editor-delete-title = Eliminare questo articolo?
editor-delete-text = «{ $question }» viene eliminato in tutte le lingue. Puoi recuperarlo in «Articoli eliminati». Se vuoi solo metterlo da parte, ritiralo.
editor-delete-go = Elimina
editor-remove-language-title = Rimuovere { $language }?
editor-remove-language-text = La domanda, le formulazioni e la risposta in { $language } scompaiono appena salvi.
editor-remove-language-go = Rimuovi la lingua
editor-conflict-title = Qualcun altro ha salvato questo articolo
editor-conflict-text = Mentre scrivevi, un collega ha salvato un’altra versione. Quale deve restare?
editor-conflict-differs = Queste parti sono diverse:
editor-conflict-theirs = Carica l’altra
editor-conflict-mine = Mantieni la mia
editor-conflict-later = Decidi più tardi
editor-gone-title = Qualcun altro ha eliminato questo articolo
editor-gone-text = Il tuo testo è ancora qui. Vuoi salvarlo come nuovo articolo?
editor-gone-save = Salva come nuovo

## Editor: what becomes of an article

editor-status-archived = Archiviato
editor-archive = Archivia
editor-archive-title = Archiviare questo articolo?
editor-archive-text = L’assistente smette di usarlo per rispondere e l’articolo esce dall’elenco. Lo trovi in «Archiviato» e puoi ripubblicarlo.
editor-linked-from = Questi articoli rimandano a questo, e i loro link non porteranno più da nessuna parte:
editor-linked-renamed = Gli articoli che rimandano a questo mantengono il proprio testo del link: { $names }
editor-done-archived = Archiviato. Lo trovi in «Archiviato».
editor-done-saved-archived = Salvato. L’articolo resta archiviato.
editor-save-later = Salva per dopo
editor-publish-changes = Pubblica le modifiche
editor-done-staged = Salvato. I visitatori lo vedono solo quando lo pubblichi.
editor-staged-mark = Modifiche non pubblicate
editor-broken = Riferimenti interrotti
editor-staged-text = I visitatori non vedono ancora queste modifiche.
editor-staged-show = Mostra le modifiche
editor-staged-seen = I visitatori vedono
editor-staged-wanted = Da pubblicare
editor-staged-discard = Scarta le modifiche
editor-staged-discard-title = Scartare queste modifiche?
editor-staged-discard-text = L’articolo resta come lo vedono ora i visitatori. Le modifiche restano nella cronologia.
editor-done-discarded = Le modifiche sono state scartate.
editor-more = Altro
editor-history = Cronologia
editor-history-older = Mostra le precedenti
editor-history-by = { $author }, { $when }
editor-history-choose = Scegli una voce per vedere che cosa è cambiato.
editor-history-changed = Che cosa è cambiato
editor-history-compared = Rispetto a ora
editor-history-same = Il testo è lo stesso.
editor-history-restore = Ripristina questo testo
editor-history-unsaved = Prima salva o scarta quello che stai scrivendo.
editor-done-restored = Il testo precedente è di nuovo qui.
editor-done-restored-staged = Il testo precedente è di nuovo qui. I visitatori lo vedono quando lo pubblichi.
editor-deed-saved = Salvato
editor-deed-staged = Salvato per dopo
editor-deed-discarded = Modifiche scartate
editor-deed-published = Pubblicato
editor-deed-withdrawn = Ritirato
editor-deed-archived = Archiviato
editor-deed-deleted = Eliminato
editor-deed-restored = Ripristinato
editor-deed-released = Pubblicato all’ora prevista
editor-deed-expired = Archiviato all’ora prevista
editor-deed-held = Non pubblicato all’ora prevista: una risposta è vuota
editor-deed-stopped = Non pubblicato all’ora prevista: alcune domande di prova si oppongono
editor-side-before = Prima
editor-side-after = Dopo
editor-side-theirs = L’altra
editor-side-mine = La tua
editor-schedule = Programmazione
editor-schedule-publish-at = Pubblica il
editor-schedule-expires-at = Archivia il
editor-schedule-hint = Lascia vuoto un campo se non deve succedere nulla. Gli orari sono quelli di { $zone }.
editor-schedule-save = Salva le date
editor-schedule-will-publish = Da pubblicare: { $when }
editor-schedule-will-expire = Da archiviare: { $when }
editor-done-scheduled = Le date sono salvate.
editor-fault-invalid-schedule = Scegli date future, e che la pubblicazione venga prima dell’archiviazione.
editor-fault-nothing-to-publish = Non ci sono modifiche da pubblicare in seguito. Prima salvane qualcuna per dopo.
editor-fault-schedule-unsaved = Prima salva quello che hai scritto, poi scegli le date.
editor-fault-changed-meanwhile = Nel frattempo un collega l’ha modificato. Ricarica la pagina per vederlo.
editor-fault-attachment-mismatch = Questo file è danneggiato o non è quello che dice il suo nome. Scegline un altro.
editor-fault-attachment-refused = Questo tipo di file non si può usare nelle risposte. Scegli un’immagine, un PDF o un file di testo, Word o Excel.
editor-fault-attachment-too-large = Il file è troppo grande. Scegline uno di al massimo 10 MB.
editor-audience = Destinatari
editor-audience-hint = L’assistente risponde solo a chi l’articolo è destinato. Gli operatori trovano tutti gli articoli.
editor-audience-public = Tutti
editor-audience-visitors = Visitatori che hanno effettuato l’accesso
editor-audience-agents = Solo operatori
editor-owner = Responsabile
editor-owner-hint = Si occupa dell’articolo.
editor-owner-none = Nessuno
editor-review-by = Rivedere entro
editor-review-by-hint = Da quel giorno compare in «Da rivedere».
editor-due = Da rivedere
editor-filter-only = Restringi l’elenco
editor-only-all = Nessun altro filtro
editor-only-mine = Affidati a me
editor-deleted = Articoli eliminati
editor-deleted-none = Non è stato eliminato nulla.
editor-deleted-restore = Ripristina
editor-deleted-done = L’articolo è di nuovo qui, come bozza.
editor-unsaved-offer = Qui hai scritto qualcosa senza salvarlo: { $when }.
editor-unsaved-take = Riprendilo
editor-unsaved-drop = Scartalo
editor-wording-conflict-title = Qualcun altro ha modificato questo messaggio

## Editor: che cosa risponderebbe l’assistente?

editor-ask-title = Che cosa risponderebbe il bot?
editor-ask-open = Prova una domanda
editor-ask-intro = Chiedi come farebbe un visitatore, in qualsiasi lingua. Non viene inviato nulla a nessuno.
editor-ask-question = Domanda di un visitatore
editor-ask-placeholder = Per esempio: dov’è il mio pacco?
editor-ask-language = Lingua
editor-ask-language-detect = Rileva la lingua
editor-ask-send = Chiedi
editor-ask-asking = Un momento…
editor-ask-again = Nuova prova dopo la tua modifica…
editor-ask-empty = Scrivi prima una domanda.
editor-ask-failed = Non è stato possibile interpellare l’assistente. Riprova.
editor-ask-before = Prima della tua modifica: { $decision }, { $confidence }
editor-ask-same = La tua modifica non cambia nulla per questa domanda.
editor-ask-decision-answer = Risponde
editor-ask-decision-clarify = Chiede chiarimenti
editor-ask-decision-handoff = Passa a una persona
editor-ask-decision-smalltalk = Convenevoli
editor-ask-says-answer = Il visitatore riceverebbe questo articolo.
editor-ask-says-clarify = Al visitatore verrebbe chiesto quale di queste intende.
editor-ask-says-other-words = Al visitatore verrebbe chiesto di usare altre parole.
editor-ask-says-handoff = Interverrebbe un collega.
editor-ask-says-smalltalk = Il visitatore riceverebbe una risposta cortese, senza articolo.
editor-ask-reason-asked = Il visitatore chiede una persona.
editor-ask-reason-upset = Il visitatore mostra disappunto.
editor-ask-reason-not-sure = L’assistente non ne sa abbastanza.
editor-ask-reason-came-back = Lo stesso problema si è già presentato.
editor-ask-reason-no-words = Il messaggio non contiene parole.
editor-ask-confidence = Certezza sull’articolo migliore
editor-ask-sure-very = certezza alta
editor-ask-sure-fairly = certezza media
editor-ask-sure-hardly = certezza insufficiente
editor-ask-sure-not = non lo sa
editor-ask-understood = Inteso come
editor-ask-answer = Risposta
editor-ask-answer-language = in { $language }
editor-ask-here = Stai modificando questo articolo
editor-ask-runners = Considerati anche
editor-ask-matches = Che cosa ha trovato
editor-ask-matched = tramite «{ $phrasing }»
editor-ask-nothing = Nessun articolo si avvicina a questa domanda.
editor-ask-add-phrasing = Aggiungi la domanda alle formulazioni
editor-ask-added-phrasing = Aggiunta alle formulazioni. Pubblica per vedere l’effetto.
editor-ask-write = Scrivi un articolo per questa domanda

## Editor: i messaggi di un passaggio

editor-views = Parti dell’editor
editor-view-list = Articoli
editor-view-messages = Messaggi
editor-view-snippets = Frammenti
editor-view-glossary = Glossario
editor-wording-intro = Ciò che i visitatori leggono, nella loro lingua, quando subentra una persona. Scrivilo nello stile della tua azienda: vale a partire dal prossimo visitatore.
editor-wording-language = Lingua dei messaggi
editor-wording-search = Cerca messaggi
editor-wording-search-placeholder = Cerca nei messaggi
editor-wording-tone = Tono
editor-tone-all = Entrambi i toni
editor-tone-formal = Formale
editor-tone-plain = Informale
editor-wording-own = personalizzato
editor-wording-own-count = Personalizzati ({ $count })
editor-wording-own-none = Tutti i messaggi hanno ancora il testo originale.
editor-wording-count =
    { $count ->
        [one] { $count } messaggio
        [many] { $count } di messaggi
       *[other] { $count } messaggi
    }
editor-wording-nothing-clear = Mostra tutti i messaggi
editor-wording-failed = Non è stato possibile caricare i messaggi.
editor-wording-invitation = Scegli un messaggio per leggerlo per intero e cambiarne il testo.
editor-wording-back = Tutti i messaggi
editor-wording-text = Testo in { $language }
editor-wording-forms = Il dato «{ $variable }» decide quale testo si usa. Ogni testo ha un campo proprio.
editor-wording-form-number = solo per { $number }
editor-wording-form-numbers = per { $numbers }
editor-wording-form-such = per numeri come { $numbers }
editor-wording-form-other = per tutti gli altri, come { $numbers }
editor-wording-form-rare = per la forma «{ $form }»
editor-wording-variables = Inserisci dove si trova il cursore:
editor-wording-preview = Che cosa legge il visitatore
editor-wording-is-original = Il testo originale
editor-wording-original = L’originale
editor-wording-to-original = Torna all’originale
editor-wording-original-title = Tornare all’originale?
editor-wording-original-text = Ciò che hai cambiato qui senza salvare andrà perso.
editor-wording-original-go = Torna all’originale
editor-wording-done = Salvato. D’ora in poi i visitatori lo leggono così.
editor-wording-done-original = Il testo originale è di nuovo in uso.
editor-wording-history = Testi precedenti
editor-wording-was-original = Ritorno all’originale
editor-wording-restore = Usa di nuovo
editor-wording-restore-name = Usa di nuovo il testo di { $author }, { $when }
editor-part-salutation = Saluto
editor-part-feeling = Come si sente il visitatore
editor-part-reason = Perché interviene una persona
editor-part-next = Che cosa succede dopo
editor-part-waiting = Durante l’attesa
editor-part-person = Con una persona
editor-part-after = Dopo
editor-part-other = Altro
editor-variable-name = nome del visitatore
editor-variable-agent = nome del collega
editor-variable-team = team
editor-variable-when = giorno e ora
editor-variable-place = posizione in coda
editor-variable-minutes = numero di minuti
editor-variable-hours = numero di ore
editor-variable-line = linea di ascolto
editor-wording-salutation = Saluto
editor-wording-salutation-when = Viene per primo, se il nome del visitatore è noto.
editor-wording-feeling-calm = Calma
editor-wording-feeling-frustrated = Frustrazione
editor-wording-feeling-angry = Rabbia
editor-wording-feeling-worried = Preoccupazione
editor-wording-feeling-sad = Tristezza
editor-wording-feeling-despair = Disperazione
editor-wording-feeling-grief = Lutto
editor-wording-feeling-emergency = In pericolo
editor-wording-feeling-compromised = Account o carta in mano ad altri
editor-wording-misread = Scambiato per disperazione
editor-wording-despair-nobody = Disperazione, e non c’è nessuno
editor-wording-despair-line = Disperazione, e chi ascolta
editor-wording-apology = Scuse
editor-wording-why-not-sure = L’assistente non è sicuro
editor-wording-why-not-helpful = Le risposte non sono state utili
editor-wording-why-came-back = Di nuovo con lo stesso problema
editor-wording-takeover = Passata al team
editor-wording-takeover-closed = Nessuno è in servizio
editor-wording-next-long-queue = Molte persone sono in attesa
editor-wording-agent-left = Il collega ha dovuto assentarsi
editor-wording-next-place = Posizione in coda
editor-wording-next-waiting-time = Tempo di attesa
editor-wording-next-waiting-hours = Tempo di attesa in ore
editor-wording-next-waiting-hour-and-half = Tempo di attesa: un’ora e mezza
editor-wording-next-waiting-unknown = Tempo di attesa sconosciuto
editor-wording-next-nobody-here = Nessuno è alla console
editor-wording-next-when-back = Quando tornano i colleghi
editor-wording-next-no-repeating = Non serve ripetere nulla
editor-wording-still-waiting = Scrive durante l’attesa
editor-wording-still-waiting-first = Scrive e ha la precedenza su tutti
editor-wording-waiting-longer = Ci vuole più tempo del previsto
editor-wording-left-queue = Non vuole più aspettare
editor-wording-left-queue-solved = Non aspetta più: è risolto
editor-wording-taken = Un collega inizia
editor-wording-transferred = Subentra un altro collega
editor-wording-transferred-away = Passata a una persona assente
editor-wording-transferred-team = Trasferita a un team
editor-wording-given-back = Di nuovo con l’assistente
editor-wording-closed = La conversazione è chiusa

## Editor: le bozze automatiche e che cosa è cambiato

editor-language-machine = { $language }, bozza automatica, non revisionata
editor-machine = Bozza automatica, non revisionata.
editor-machine-text = Confrontala con l’originale e correggila. Poi contrassegnala come revisionata.
editor-machine-reviewed = Revisionata
editor-machine-was-reviewed = Revisionata. Avrà effetto appena salvi.
editor-machine-undo = Non ancora
editor-machine-draft-it = Bozza automatica
editor-machine-drafting = Bozza in corso…
editor-machine-done = La bozza in { $language } è pronta. Revisionala.
editor-machine-save-first = Salva prima il testo in { $source }: la bozza automatica parte da ciò che è salvato.
editor-drafts-title = Bozze automatiche in { $language }?
editor-drafts-text = Articoli: { $number }. Le bozze vengono preparate in background e attendono la tua revisione. Ciò che qualcuno ha scritto resta com’è.
editor-drafts-progress = { $language }: elaborati { $done } articoli su { $total }
editor-drafts-done = { $language }: bozza pronta per { $drafted } articoli su { $total }.
editor-drafts-ended = L’operazione si è interrotta prima di completarli tutti. Riavviala per i restanti.
editor-drafts-without = Senza bozza: { $number }
editor-drafts-chosen = Traduci gli articoli selezionati: { $number }
editor-drafts-choose = Seleziona «{ $question }»
editor-drafts-choose-all = Seleziona tutti in questa pagina
editor-drafts-why-written = Qualcuno ha scritto questo testo; non è stato toccato.
editor-drafts-why-up-to-date = C’è già una bozza.
editor-drafts-why-empty = L’articolo non ha ancora una risposta.
editor-drafts-why-gone = L’articolo non esiste più.
editor-drafts-why-changed = Nel frattempo qualcuno ha modificato l’articolo.
editor-drafts-why-no-pair = Il motore di traduzione non traduce tra queste lingue.
editor-drafts-why-too-late = Il motore di traduzione ha impiegato troppo tempo.
editor-drafts-why-spans-lost = Nella traduzione è andato perso un link, un numero o un termine.
editor-drafts-why-too-long = Il testo è troppo lungo per il motore di traduzione.
editor-drafts-why-unavailable = Il motore di traduzione al momento non risponde.
editor-drafts-why-failed = Qualcosa è andato storto da parte nostra.
editor-fault-drafts-under-way = Si stanno già preparando delle bozze. Attendi oppure interrompile.
editor-changes-show = Confronta prima e ora
editor-changes-hide = Nascondi il confronto
editor-changes-before = Prima
editor-changes-after = Ora
editor-changes-unknown = Non si sa più com’era il testo di allora.
editor-changes-failed = In questo momento la modifica non si può mostrare. Riprova.
editor-source-part-changed = Cambiato da allora
editor-stale-confirm = Va ancora bene
editor-stale-confirmed = { $language } risulta aggiornato.

## Editor: snippets

editor-snippets-intro = Testi brevi che compaiono in molti articoli, come gli orari di apertura. Modificane uno qui e tutti gli articoli che lo usano mostreranno subito il nuovo testo.
editor-snippets-add = Nuovo frammento
editor-snippets-search = Cerca frammenti
editor-snippets-empty-title = Ancora nessun frammento
editor-snippets-empty-text = Scrivi qui ciò che più articoli dicono con le stesse parole. Poi inseriscilo nelle risposte con il pulsante dei frammenti.
editor-snippets-failed = Non è stato possibile caricare i frammenti.
editor-snippet-pick-title = Inserisci un frammento
editor-snippet-name = Nome
editor-snippet-name-hint = Lettere minuscole dalla a alla z, cifre e trattini, per esempio orari-apertura.
editor-snippet-used = Articoli che lo usano
editor-snippet-unused = Nessun articolo lo usa ancora.
editor-snippet-delete-title = Eliminare «{ $name }»?
editor-snippet-delete-text = In questi articoli al suo posto non resterà nulla:
editor-snippet-done = Salvato. Tutti gli articoli che lo usano mostrano ora il nuovo testo.
editor-snippet-deleted = Eliminato.
editor-snippet-conflict-title = Qualcun altro ha salvato questo frammento
editor-snippet-fault-text = Scrivi il testo in almeno una lingua.
editor-snippet-fault-taken = Un altro frammento ha già questo nome.

## Editor: il glossario

editor-glossary-intro = Nomi e termini che nessun motore di traduzione può rendere a piacere. Un termine resta com’è scritto qui in ogni lingua per cui non indichi una traduzione.
editor-glossary-add = Aggiungi un termine
editor-glossary-search = Cerca termini
editor-glossary-count =
    { $count ->
        [one] { $count } termine
        [many] { $count } di termini
       *[other] { $count } termini
    }
editor-glossary-more =
    { $count ->
        [one] Ancora { $count } termine: usa la ricerca per trovarlo.
        [many] Ancora { $count } di termini: usa la ricerca per trovarli.
       *[other] Ancora { $count } termini: usa la ricerca per trovarli.
    }
editor-glossary-empty-title = Ancora nessun termine
editor-glossary-empty-text = Aggiungi i nomi dei tuoi prodotti o le parole che la tua azienda usa con un senso proprio.
editor-glossary-failed = Non è stato possibile caricare il glossario.
editor-glossary-term = Termine
editor-glossary-remove = Rimuovi il termine «{ $term }»
editor-glossary-rendering = «{ $term }» in { $language }
editor-glossary-rendering-remove = Rimuovi «{ $term }» in { $language }
editor-glossary-language-add = Aggiungi una lingua a «{ $term }»
editor-glossary-fault-term = Scrivi il termine oppure rimuovilo.
editor-glossary-done = Salvato. D’ora in poi le traduzioni lo rispettano.
editor-glossary-conflict-title = Qualcun altro ha salvato il glossario
editor-glossary-conflict-text = Mentre scrivevi, un collega ha salvato un’altra versione. Quale deve restare?

## Editor: scripted dialogues

editor-view-dialogues = Dialoghi
editor-dialogues-intro = Conversazioni che il bot deve saper gestire. Eseguile dopo ogni modifica importante agli articoli: né i visitatori né gli operatori se ne accorgono, e nei report non contano.
editor-dialogues-new = Nuovo dialogo
editor-dialogues-play-all = Esegui tutti
editor-dialogues-stop = Ferma
editor-dialogues-search = Cerca dialoghi
editor-dialogues-outcome = Esito
editor-dialogues-passed = Riuscito
editor-dialogues-failed = Non riuscito
editor-dialogues-unplayed = Non eseguito
editor-dialogues-count =
    { $count ->
        [one] { $count } dialogo
        [many] { $count } di dialoghi
       *[other] { $count } dialoghi
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } turno
        [many] { $count } di turni
       *[other] { $count } turni
    }
editor-dialogues-progress = Eseguiti: { $done } di { $total }
editor-dialogues-playing = In esecuzione…
editor-dialogues-played-at = Eseguito { $when }
editor-dialogues-done-passed = Tutti i dialoghi sono andati come previsto.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } dialogo non è andato come previsto.
        [many] { $count } di dialoghi non sono andati come previsto.
       *[other] { $count } dialoghi non sono andati come previsto.
    }
editor-dialogues-busy = Alcuni dialoghi sono già in esecuzione. Attendi che finiscano.
editor-dialogues-import = Importa un file
editor-dialogues-export = Esporta come file
editor-dialogues-imported = Aggiunti: { $added }. Modificati: { $changed }. Invariati: { $same }.
editor-dialogues-empty-title = Scrivi che cosa il bot deve saper gestire
editor-dialogues-empty-text = Un dialogo è ciò che scrive un visitatore e ciò che ti aspetti ogni volta. Eseguili tutti quando gli articoli cambiano e vedi subito che cosa funziona ancora e che cosa no.
editor-dialogues-empty-example = Inizia con questo esempio
editor-dialogues-example-name = Chiede una persona
editor-dialogues-example-visitor = Voglio parlare con una persona
editor-dialogues-load-failed = Non è stato possibile caricare i dialoghi.
editor-dialogues-nothing-clear = Mostra tutti i dialoghi
editor-dialogue-back = Tutti i dialoghi
editor-dialogue-name = Nome
editor-dialogue-name-placeholder = Per esempio: Ordine, e quanto tempo ci vuole
editor-dialogue-page = Lingua della pagina del visitatore
editor-dialogue-turn = Turno { $number }
editor-dialogue-turn-add = Aggiungi un turno
editor-dialogue-turn-up = Sposta in alto il turno { $number }
editor-dialogue-turn-down = Sposta in basso il turno { $number }
editor-dialogue-turn-remove = Rimuovi il turno { $number }
editor-dialogue-visitor = Il visitatore scrive
editor-dialogue-expected = Previsto
editor-dialogue-expected-nothing = Va bene tutto.
editor-dialogue-expect = Aspettativa
editor-dialogue-expect-name = Aggiungi un’aspettativa al turno { $number }
editor-dialogue-seen = Che cosa ha fatto il bot
editor-dialogue-seen-not-yet = Esegui il dialogo per vederlo.
editor-dialogue-seen-outdated = Di prima della tua modifica. Eseguilo di nuovo.
editor-dialogue-holds = come previsto
editor-dialogue-differs = diverso dal previsto
editor-dialogue-play = Esegui
editor-dialogue-save-play = Salva ed esegui
editor-dialogue-done = Il dialogo è salvato.
editor-dialogue-done-passed = Tutto è andato come previsto.
editor-dialogue-done-failed = Non tutto è andato come previsto. Le differenze sono evidenziate.
editor-dialogue-not-played = Non è stato possibile eseguire il dialogo. Riprova.
editor-dialogue-fault-name = Dai un nome al dialogo.
editor-dialogue-fault-name-taken = Un altro dialogo in questa lingua ha già questo nome.
editor-dialogue-fault-visitor = Scrivi che cosa dice il visitatore.
editor-dialogue-fault-value = Scegline almeno uno, o rimuovi l’aspettativa.
editor-dialogue-conflict-title = Qualcun altro ha salvato questo dialogo
editor-dialogue-delete-title = Eliminare questo dialogo?
editor-dialogue-unknown = Questo dialogo non esiste
editor-expect-article = Mostra uno di questi articoli
editor-expect-offers = Mostra o propone uno di questi
editor-expect-covers = Tratta anche uno di questi
editor-expect-not = Non mostra nessuno di questi articoli
editor-expect-answers = Mostra un articolo
editor-expect-words = Dice queste parole
editor-expect-decision = Che cosa fa il bot
editor-expect-person = Attende una persona
editor-expect-urgent = Viene prima di tutti
editor-expect-language = Parla
editor-expect-picks = Mostra la scelta numero
editor-expect-talk = Convenevoli come
editor-expect-no-talk = Niente convenevoli come
editor-expect-any = Una di più alternative
editor-expect-any-hint = È arrivata con un file e resta com’è.
editor-expect-picks-last = l’ultima
editor-expect-words-placeholder = Scrivi e premi Enter
editor-talk-helpful = Contento di aver aiutato
editor-talk-which-language = Chiede quale lingua
editor-yes = Sì
editor-no = No
editor-pick-article = Cerca un articolo
editor-pick-article-none = Nessun articolo trovato
editor-pick-remove = Rimuovi «{ $value }»
editor-seen-article = Articolo mostrato
editor-seen-article-none = Nessuno
editor-seen-choices = Proposti

## Editor: articles from files

editor-import-title = Articoli da file
editor-import-hint = File come { $formats }, oppure articoli di { $systems }. Vedi che cosa cambierebbe prima che venga salvato qualcosa.
editor-import-choose = Scegli i file
editor-import-folder = Scegli una cartella
editor-import-reading = Lettura dei file…
editor-import-columns = Colonne
editor-import-column = Colonna
editor-import-sample = Contenuto
editor-import-field = Usata come
editor-import-left-out = Tralasciata
editor-import-encoding = Codifica
editor-import-encoding-auto = Rileva
editor-import-separator = Separatore
editor-import-tab = Tabulazione
editor-import-language = Dove non è indicata la lingua
editor-import-header = La prima riga contiene i nomi delle colonne
editor-import-added = Nuovi: { $number }
editor-import-changed = Modificati: { $number }
editor-import-same = Invariati: { $number }
editor-import-faults = Da correggere prima: { $number }
editor-import-file = File
editor-import-row = Riga
editor-import-what = Che cosa correggere
editor-import-notes = Osservazioni: { $number }
editor-import-rows = Righe: { $number }
editor-import-go = Importa
editor-import-again = Altri file
editor-import-nothing = Non cambierebbe nulla: c’è già tutto.
editor-import-going = Preparazione della ricerca: { $done } di { $total }
editor-import-held = In sospeso: { $number }
editor-import-held-text = Questi articoli non superano le proprie domande di prova, o prendono quelle di altri. I nuovi diventano bozze, e le modifiche restano in attesa della pubblicazione.
editor-import-anyway = Pubblica anche questi
editor-import-sound = Nessuna domanda di prova si oppone.
editor-import-overtaken = Nel frattempo un collega ha modificato uno di questi articoli. Riguarda le modifiche.
editor-import-lost = Nel frattempo il server si è fermato. Non è stato salvato nulla; importa di nuovo i file.
editor-import-too-large = Questi file superano insieme i { $most } MB. Importali in più parti.
editor-import-guessed = ipotizzata

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Senza risposta
editor-gaps-intro = Ciò che i visitatori hanno chiesto e a cui l’assistente non ha saputo rispondere bene, raccolto per argomento in tutte le lingue.
editor-gaps-show = Quali argomenti
editor-gaps-open = A cui rispondere
editor-gaps-answered = Risolti
editor-gaps-dismissed = Scartati
editor-gaps-proposals = Formulazioni suggerite
editor-gaps-period = Periodo
editor-gaps-days-7 = Ultimi 7 giorni
editor-gaps-days-28 = Ultime 4 settimane
editor-gaps-days-90 = Ultimi 3 mesi
editor-gaps-count = Argomenti: { $number }
editor-gaps-asked = Richieste: { $number }
editor-gaps-before = Periodo precedente: { $number }
editor-gaps-last = Ultima richiesta: { $when }
editor-gaps-waiting = Ancora da ordinare: { $number }
editor-gaps-none = Qui non ci sono argomenti.
editor-gaps-empty-title = Nulla è rimasto senza risposta
editor-gaps-empty-text = Quando un visitatore non riceve risposta, riceve una domanda, una risposta inutile o passa a una persona, la sua domanda compare qui.
editor-gaps-failed = Caricamento non riuscito.
editor-gap-back = Tutti gli argomenti
editor-gap-unknown = Questo argomento non esiste più
editor-gap-draft = Scrivi un articolo
editor-gap-draft-hint = Le domande diventano le sue formulazioni e la migliore risposta di un operatore la prima risposta. Nessuno lo vede prima della pubblicazione.
editor-gap-teach = Aggiungi a un articolo
editor-gap-which = Quale articolo risponde?
editor-gap-nearby = Articoli su qualcosa di simile
editor-gap-dismiss = Scarta
editor-gap-reopen = Riprendi
editor-gap-questions = Che cosa è stato chiesto
editor-gap-answers = Che cosa hanno risposto gli operatori
editor-gap-answers-none = Nessuno ha ancora risposto.
editor-gap-taught = Aggiunto all’articolo come formulazioni.
editor-gap-dismissed = Scartato. Non torna se viene chiesto di nuovo.
editor-gap-reopened = Di nuovo tra gli argomenti a cui rispondere.
editor-gap-settled = Un collega si è già occupato di questo argomento.
editor-gap-unpublished = L’articolo non è ancora pubblicato
editor-gap-article = Apri l’articolo
editor-gap-since-before = Chiesto invano nel periodo precedente: { $number }
editor-gap-since-after = Da allora: { $number }
editor-gap-since-answered = Risposte date dall’articolo: { $number }
editor-gap-cause-unanswered = Nessuna risposta
editor-gap-cause-clarify = Richiesta di chiarimenti
editor-gap-cause-unhelpful = La risposta non è servita
editor-gap-cause-person = Passata a una persona
editor-proposals-intro = Imparato dal team e dai visitatori: domande a cui risponde un articolo. Nessuna viene usata prima che tu la accetti.
editor-proposals-count = Suggerimenti: { $number }
editor-proposals-empty-title = Nessun suggerimento
editor-proposals-empty-text = Quando un operatore invia un articolo, o un visitatore ne sceglie uno o dice che è servito, la domanda viene suggerita qui.
editor-proposal-text = Formulazione
editor-proposal-accept = Accetta
editor-proposal-reject = Tralascia
editor-proposal-accepted = Aggiunta all’articolo.
editor-proposal-rejected = Tralasciata. Non sarà suggerita di nuovo.
editor-proposal-reviewed = Un collega ha già deciso.
editor-proposal-source-inserted = Un operatore ha inviato l’articolo
editor-proposal-source-chosen = Il visitatore ha scelto l’articolo
editor-proposal-source-helped = La risposta è servita

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Qualità
editor-quality-synonyms = Sinonimi
editor-quality-duplicates = Articoli simili
editor-tests = Domande di prova
editor-tests-hint = Una per riga. I visitatori non le vedono mai. Prima della pubblicazione l’assistente le riceve tutte e deve rispondere con questo articolo.
editor-tests-language = Lingua delle domande di prova
editor-tests-try = Prova tutte le domande
editor-tests-trying = Domande di prova in corso…
editor-tests-far = Poste: { $done } di { $total }
editor-tests-none = Non ci sono ancora domande di prova, né qui né in altri articoli.
editor-tests-failed = Non è stato possibile porre le domande di prova. Riprova.
editor-tests-incomplete = Scrivi prima una domanda e una risposta.
editor-tests-passed = Trovano questo articolo: { $found } di { $total }
editor-tests-won = Guadagnate con questa modifica: { $number }
editor-tests-lost = Perse con questa modifica: { $number }
editor-tests-same = Nessuna domanda di prova del sito viene guadagnata o persa. Sono { $total }.
editor-tests-found = trova il suo articolo
editor-tests-offered = chiede chiarimenti e offre l’articolo giusto
editor-tests-other = riceve invece «{ $article }»
editor-tests-missed = non trova risposta
editor-held-title = La pubblicazione è sospesa
editor-held-text = Queste domande di prova non troverebbero il loro articolo:
editor-held-later = Prima modifica
editor-held-anyway = Pubblica lo stesso
editor-held-mark = In sospeso
editor-held-list = Non pubblicati come previsto: { $number }
editor-held-show = Mostrali
editor-held-time = Non pubblicato all’ora prevista ({ $when }), perché queste domande di prova non avrebbero trovato il loro articolo:
editor-held-import = Non pubblicato dall’importazione ({ $when }), perché queste domande di prova non avrebbero trovato il loro articolo:
editor-held-empty = Non pubblicato all’ora prevista ({ $when }), perché una risposta era vuota. Scriverla, poi pubblicare.
editor-synonyms-intro = Parole che qui vogliono dire la stessa cosa, come «COVID-19» e «coronavirus», oppure «pacco» e il nome che gli dà il tuo marchio. Una domanda con una di esse viene cercata anche con le altre.
editor-synonyms-add = Aggiungi sinonimi
editor-synonyms-words = Parole separate da virgole
editor-synonyms-remove = Rimuovi { $words }
editor-synonyms-saved = Salvato. La prossima domanda viene già cercata così.
editor-synonyms-failed = Non è stato possibile caricare i sinonimi.
editor-synonyms-empty = Non ci sono ancora sinonimi.
editor-synonyms-lonely = { $word } è da sola. Scrivi accanto una seconda parola, oppure rimuovila.
editor-synonyms-proposed = Suggeriti da ciò che scrivono i visitatori
editor-synonyms-pair = { $word } significa { $term }
editor-synonyms-asked = Domande: { $number }
editor-synonyms-take = Aggiungi
editor-duplicates-intro = Articoli che rispondono alla stessa domanda o che si ruberebbero le domande. Fanne uno solo, e l’assistente non dovrà più scegliere.
editor-duplicates-failed = Non è stato possibile confrontare gli articoli.
editor-duplicates-far = Articoli esaminati: { $done } di { $total }
editor-duplicates-none = Non ci sono due articoli che rispondono alla stessa domanda.
editor-duplicates-same = Entrambi danno la stessa risposta.
editor-duplicates-taken = Sue domande che l’altro articolo prenderebbe: { $taken } di { $asked }
editor-merge-keep = Tieni questo
editor-merge-title = Fare di due articoli uno solo?
editor-merge-text = «{ $kept }» riceve tutte le formulazioni, le etichette e le domande di prova di «{ $other }», che poi viene ritirato. La risposta resta com’è.
editor-merge-go = Unisci
editor-merge-done = Articoli uniti. L’altro è ritirato.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Giudizi
editor-quality-conversation = Conversazione intera
editor-languages-intro = A che punto sono i tuoi articoli in ogni lingua. Scegli una cifra per vedere gli articoli corrispondenti.
editor-coverage-there = Presenti
editor-coverage-reviewed = Revisionati
editor-coverage-unreviewed = Non revisionati
editor-coverage-outdated = Non aggiornati
editor-coverage-missing = Mancanti
editor-translators = Per i traduttori (XLIFF)
editor-translators-open = Mancanti, non aggiornati o non revisionati
editor-translators-all = Tutti gli articoli
editor-feedback-intro = Che cosa hanno pensato i visitatori delle risposte ricevute. Gli articoli che rispondono male vengono per primi.
editor-conversation-intro = Che cosa direbbe il bot, messaggio per messaggio, e perché? Niente viene inviato a nessuno e niente viene conservato.
editor-feedback-all = Tutte le lingue
editor-feedback-failed = Non è stato possibile caricare i giudizi.
editor-feedback-none = In questo periodo nessun articolo è stato dato come risposta.
editor-feedback-show = Che cosa è stato chiesto
editor-feedback-answered = Risposte: { $number }
editor-feedback-helpful = ha aiutato
editor-feedback-unhelpful = non ha aiutato
editor-feedback-unjudged = senza giudizio
editor-feedback-variant = mostrato in { $language }
editor-replay-messages = Che cosa scrive il visitatore
editor-replay-placeholder = Un messaggio per riga, oppure una trascrizione
editor-replay-play = Riproduci
editor-replay-waiting = Attende una persona.
editor-replay-why = Perché?
editor-replay-read = Cercato:
editor-replay-read-together = Cercato insieme alla domanda precedente:
editor-replay-words = parole in comune: { $words }
editor-replay-thresholds = Da { $answer } in su risponde, da { $offer } in su propone.
