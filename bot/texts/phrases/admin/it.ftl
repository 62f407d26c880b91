## The frame

signin-title-admin = Amministrazione
signin-title-account = Il tuo account
signin-intro-admin = Accedi per gestire le persone, i team e il sito.
signin-intro-account = Accedi per gestire la password e i tuoi dispositivi.
admin-page-title = Amministrazione
admin-account-title = Il tuo account
admin-skip = Vai al contenuto
admin-views = Parti dell’amministrazione
admin-view-people = Persone
admin-view-teams = Team
admin-view-canned = Risposte rapide
admin-view-tags = Etichette
admin-view-attributes = Attributi
admin-view-rules = Regole
admin-view-site = Sito
admin-view-channels = Canali
admin-view-webhooks = Webhook
admin-view-actions = Dati in tempo reale
admin-view-log = Registro
admin-to-desk = Console operatori
admin-to-editor = Editor degli articoli
admin-page-language = Lingua della pagina
admin-sign-in = Accedi
admin-sign-out = Esci
admin-dismiss = Ignora questo messaggio
admin-close = Chiudi
admin-cancel = Annulla
admin-save = Salva
admin-saved = Salvato.
admin-failed = Non ha funzionato: { $message }
admin-failed-unreachable = In questo momento il server non è raggiungibile. Non è andato perso nulla; riprova.
admin-failed-signed-out = La sessione è terminata. Accedi di nuovo.
admin-nothing-found = Nessun risultato. Prova con altre parole.
admin-fault-shortcut-taken = Un’altra risposta rapida ha già questa scorciatoia. Scegline un’altra.
admin-fault-unknown-canned-reply = Questa risposta rapida non esiste più; forse qualcuno l’ha eliminata.
admin-fault-tag-exists = Esiste già un’etichetta con questo nome.
admin-fault-unknown-tag = Questa etichetta non esiste più; forse qualcuno l’ha rinominata o eliminata.
admin-fault-invalid-tag = Un’etichetta ha da 1 a 50 caratteri.
admin-fault-invalid-webhook = Dia al webhook un nome, almeno un evento e un indirizzo internet completo che inizi con https://.
admin-fault-unknown-webhook = Questo webhook non esiste più; forse qualcuno l’ha eliminato.
admin-fault-too-many-webhooks = È stato raggiunto il numero massimo di webhook. Ne elimini prima uno.
admin-fault-unknown-delivery = Non c’è nulla da inviare di nuovo; forse è già in viaggio.
admin-fault-invalid-action-name = L’azione deve avere il nome con cui la conosce l’altro sistema: al massimo 64 lettere latine, cifre, punti, trattini e trattini bassi, con una lettera all’inizio.
admin-fault-invalid-action-url = Occorre un indirizzo internet completo che inizi con https://, senza nome utente e password.
admin-fault-invalid-action-details = Un’azione richiede al massimo cinque dati, ciascuno con un nome proprio.
admin-fault-invalid-action-words = Al massimo 200 codici possono avere parole; codici e parole hanno al massimo 300 caratteri.
admin-fault-invalid-detail-name = Ogni dato ha un nome di lettere latine, cifre e trattini bassi, con una lettera all’inizio. I nomi language, visitor_id e visitor_email sono riservati.
admin-fault-invalid-detail-label = Per ogni numero e ogni testo occorre scrivere che cosa si chiede ai visitatori, in al massimo 60 caratteri.
admin-fault-invalid-detail-shapes = Occorre scrivere che aspetto ha ogni testo: al massimo dieci righe di 40 caratteri, ciascuna con # per una cifra o @ per una lettera.
admin-fault-invalid-trial = Occorre compilare ogni dato nella forma che ha.
admin-fault-language-not-spoken = Qualcosa è scritto in una lingua che il sito non parla. Occorre toglierlo, o aggiungere la lingua sotto «Sito».
admin-fault-action-exists = Esiste già un’azione con questo nome. Scegline un altro.
admin-fault-unknown-action = Questa azione non esiste più; forse qualcuno l’ha eliminata.
admin-fault-too-many-actions = È stato raggiunto il numero massimo di azioni. Occorre prima eliminarne una.
admin-fault-attribute-exists = Esiste già un attributo con questa chiave; potrebbe essere ritirato.
admin-fault-invalid-attribute = Così non si può salvare. Servono un nome di al massimo 60 caratteri, una chiave di lettere latine e cifre che inizi con una lettera e, per un elenco, almeno una scelta.
admin-fault-invalid-logo = Questa immagine non si può usare. Scegli un PNG, SVG o WebP da 16 a 4096 pixel per lato; un SVG può contenere solo un disegno.
admin-fault-logo-too-large = Questa immagine supera i 512 kB. Scegline una più piccola.
admin-fault-last-administrator = È l’ultimo amministratore. Prima nominane un altro.
admin-conflict-title = Qualcun altro ha modificato «{ $name }»
admin-conflict-text = Un collega ha salvato una modifica mentre scrivevi. Quale deve restare?
admin-conflict-theirs = Carica l’altra
admin-conflict-mine = Mantieni la mia

## People

admin-people-intro = Tutte le persone che possono accedere. Scegline una per cambiare ciò che può fare o per disconnetterla.
admin-people-invite = Invita qualcuno
admin-people-you = tu
admin-people-invited = Invito inviato
admin-role-agent = Operatore
admin-role-agent-may = parla con i visitatori
admin-role-supervisor = Supervisore
admin-role-supervisor-may = vede anche i dati dei colleghi e può agire al loro posto
admin-role-editor = Redattore
admin-role-editor-may = scrive articoli
admin-role-admin = Amministratore
admin-role-admin-may = può fare tutto
admin-person-name = Nome
admin-person-name-hint = I visitatori vedono questo nome.
admin-person-login = Nome utente
admin-person-login-hint = Per accedere, per esempio un indirizzo e-mail.
admin-person-role = Ruolo
admin-person-languages = Lingue in cui scrive
admin-person-teams = Team
admin-person-skills = Competenze
admin-person-skills-hint = Separate da virgole, per esempio: resi, fatture
admin-person-capacity = Conversazioni contemporanee
admin-person-capacity-hint = Non ne riceve di più.
admin-person-link = Nuovo link per scegliere una password
admin-person-sign-out = Disconnetti ovunque
admin-person-signed-out = Le sessioni di { $name } sono state chiuse ovunque.
admin-person-deactivate = Disattiva
admin-person-deactivated = { $name } non può più accedere.
admin-deactivate-title = Disattivare { $name }?
admin-deactivate-text = L’accesso termina subito. Le conversazioni aperte tornano in coda; i messaggi conservano il nome di chi li ha scritti.
admin-link-title = Un link per { $name }
admin-link-text = Consegna questo link a { $name }. Funziona una volta sola, fino a { $until }, e viene mostrato solo ora.
admin-link-copy = Copia il link
admin-link-copied = Copiato.

## One's own account

admin-link-welcome = Ciao { $name }
admin-link-intro = Scegli una password. Il tuo nome utente è { $login }.
admin-link-send = Salva e accedi
admin-unknown-link = Questo link non è valido. Forse ce n’è uno più recente; chiedi a un amministratore.
admin-link-used = Questo link è già stato usato. Accedi con la tua password o chiedi un nuovo link.
admin-link-expired = Questo link è scaduto. Chiedine uno nuovo a un amministratore.
admin-password-title = Password
admin-password-current = Password attuale
admin-password-new = Nuova password
admin-password-hint = Almeno 8 caratteri.
admin-password-change = Cambia la password
admin-password-done = La password è cambiata e tutte le altre sessioni sono state chiuse.
admin-password-wrong = Non è la tua password attuale. Riprova.
admin-sessions-title = Dove hai effettuato l’accesso
admin-sessions-hint = Se non riconosci un accesso, disconnettilo e cambia la password.
admin-sessions-here = Qui
admin-sessions-program = Un programma
admin-sessions-since = Accesso { $when }
admin-sessions-end = Disconnetti
admin-sessions-ended = Sessione chiusa.
admin-factor-title = Secondo fattore
admin-factor-text = Oltre alla password viene chiesto un codice del tuo telefono. A chi scopre la tua password, da sola non basta per entrare.
admin-factor-set-up = Configura
admin-factor-since = Attivo dal { $when }
admin-factor-left = Codici di recupero rimasti: { $number }
admin-factor-new-codes = Nuovi codici di recupero
admin-factor-switch-off = Disattiva
admin-factor-off = Il secondo fattore è disattivato.
admin-factor-on = Il secondo fattore è attivo, e la tua sessione è terminata ovunque tranne qui.
admin-factor-reset = Reimposta il secondo fattore
admin-factor-reset-title = Reimpostare il secondo fattore di { $name }?
admin-factor-reset-text = Le sue sessioni terminano ovunque e da quel momento accede con la sola password. Assicurati che la richiesta venga davvero da questa persona.
admin-factor-was-reset = Il secondo fattore di { $name } è stato reimpostato.
admin-link-mailed = È stato inviato anche a { $login }.
admin-person-provider = Accede con { $provider }: la prima volta { $since }, l’ultima { $last }.
admin-person-unlink = Scollega
admin-person-unlinked = { $name } non è più collegato.
admin-unlink-title = Scollegare { $name }?
admin-unlink-text = Le sue sessioni vengono chiuse ovunque. Al prossimo accesso l’account sarà cercato di nuovo per nome utente.
admin-link-entry = Questo link ti fa accedere una volta come { $login }, senza password.
admin-link-by-provider = Qui nessuno accede con la password. Accedi con { $provider }.

## Teams and their hours

admin-teams-intro = Chi lavora insieme e quando. Fuori da questi orari i visitatori vengono a sapere quando ci sarà qualcuno.
admin-teams-add = Aggiungi un team
admin-teams-first = Per chi non ha un team
admin-teams-nobody = Nessuno ne fa parte: se ne occupano tutti
admin-teams-open = Aperto ora
admin-teams-closed = Chiuso ora
admin-teams-name = Nome
admin-teams-members = Membri
admin-teams-members-hint = Solo loro ricevono le conversazioni del team.
admin-teams-delete = Elimina il team
admin-team-delete-title = Eliminare il team { $name }?
admin-team-delete-text =
    { $count ->
        [0] Nessuno lo sta aspettando. I membri restano.
        [one] { $count } visitatore lo aspetta e sarà servito da tutti. I membri restano.
        [many] { $count } di visitatori lo aspettano e saranno serviti da tutti. I membri restano.
       *[other] { $count } visitatori lo aspettano e saranno serviti da tutti. I membri restano.
    }
admin-team-deleted = Il team { $name } è stato eliminato.
admin-hours-title = Orari di apertura
admin-hours-always = Sempre aperto
admin-hours-zone = Fuso orario
admin-hours-zone-hint = Per esempio { $example }.
admin-hours-weekly = Orari settimanali
admin-hours-weekly-hint = Se la fine precede l’inizio, vale per il giorno dopo.
admin-hours-from = dalle
admin-hours-to = alle
admin-hours-add = Aggiungi un orario
admin-hours-remove = Togli questo orario
admin-hours-country = Paese delle festività
admin-hours-no-country = Nessun paese
admin-hours-region = Regione
admin-hours-whole-country = Tutto il paese
admin-hours-holidays = Altri giorni liberi
admin-hours-holidays-hint = Anno-mese-giorno, separati da virgole.
admin-hours-workdays = Festività in cui si lavora
admin-hours-workdays-hint = Anno-mese-giorno, separati da virgole.
admin-service-title = Obiettivi di tempo
admin-service-hint = In minuti; lascia vuoto per nessuno. Ciò che è urgente ha gli obiettivi della riga sopra, se non ne ha di propri.
admin-service-first-reply = Prima risposta
admin-service-next-reply = Risposta successiva
admin-service-resolution = Soluzione
admin-service-always = Conta giorno e notte, non solo in orario di apertura
admin-service-warn-percent = Avvisa quando è passata questa parte del tempo, in percentuale
admin-service-warn-minutes = Oppure tanti minuti prima della fine
admin-calendar-before = Il mese precedente
admin-calendar-after = Il mese successivo
admin-calendar-show = Mostra questi orari
admin-calendar-holiday = Giorno libero
admin-calendar-closed = Chiuso

## Canned replies and tags

admin-canned-intro = Ciò che gli operatori scrivono di continuo. Nella console basta digitare / e la scorciatoia.
admin-canned-add = Aggiungi una risposta rapida
admin-canned-search = Cerca tra le risposte rapide
admin-canned-none = Non ci sono ancora risposte rapide. Aggiungi la prima: tutti gli operatori potranno usarla subito.
admin-canned-shortcut = Scorciatoia
admin-canned-shortcut-hint = Una parola, per esempio: rimborso
admin-canned-language = Lingua
admin-canned-language-hint = Un testo per ogni lingua; quelle che ne hanno uno sono spuntate.
admin-canned-text = Testo
admin-canned-text-hint = Questi si compilano da soli: { $variables }
admin-canned-shortcut-wrong = La scorciatoia deve essere una sola parola di al massimo 50 caratteri, senza barre e parentesi graffe.
admin-canned-empty = Scrivi il testo in almeno una lingua.
admin-canned-delete = Elimina
admin-canned-delete-title = Eliminare la risposta rapida /{ $shortcut }?
admin-canned-delete-text = Nessuno la troverà più, in nessuna lingua. Quanto è stato inviato resta.
admin-canned-deleted = La risposta rapida /{ $shortcut } è stata eliminata.
admin-tags-intro = Parole con cui si ordinano le conversazioni. Se rinomini un’etichetta, cambia in tutte.
admin-tags-add = Aggiungi un’etichetta
admin-tags-search = Cerca tra le etichette
admin-tags-none = Non ci sono ancora etichette. Aggiungine qui, o lascia che gli operatori comincino con le loro.
admin-tags-name = Etichetta
admin-tags-name-hint = Al massimo 50 caratteri; si conserva in minuscolo.
admin-tags-used = Conversazioni: { $number }
admin-tags-delete = Elimina l’etichetta
admin-tag-delete-title = Eliminare l’etichetta «{ $tag }»?
admin-tag-delete-text = Viene tolta da tutte le conversazioni che la hanno e non si può annullare. Conversazioni: { $number }
admin-tag-deleted = L’etichetta «{ $tag }» è stata eliminata.
admin-tag-join = Uniscile
admin-tag-join-title = L’etichetta «{ $tag }» esiste già
admin-tag-join-text = Tutte le conversazioni con «{ $before }» ricevono invece «{ $tag }». Dopo non si potranno più distinguere.
admin-attributes-intro = Che cosa occorre sapere di conversazioni e visitatori oltre alle parole, come un piano o un numero d’ordine. Ciò che il tuo sito passa con la stessa chiave si compila da sé.
admin-attributes-add = Aggiungi un attributo
admin-attributes-none = Non ci sono ancora attributi.
admin-attribute-label = Nome
admin-attribute-labels = Nomi in altre lingue
admin-attribute-labels-hint = Uno per riga, prima la lingua, per esempio nl: Plan
admin-attribute-key = Chiave
admin-attribute-key-hint = Come lo chiama il tuo sito, per esempio plan. In seguito non si può cambiare.
admin-attribute-kind = Tipo
admin-attribute-kind-text = Testo
admin-attribute-kind-number = Numero
admin-attribute-kind-boolean = Sì o no
admin-attribute-kind-date = Data
admin-attribute-kind-choice = Elenco di scelte
admin-attribute-kind-link = Link
admin-attribute-choices = Scelte
admin-attribute-choices-hint = Una per riga.
admin-attribute-owner = Riguarda
admin-attribute-owner-conversation = La conversazione
admin-attribute-owner-visitor = Il visitatore
admin-attribute-editors = Chi può modificarlo
admin-attribute-editors-agents = Tutti gli operatori
admin-attribute-editors-supervisors = I supervisori
admin-attribute-editors-nobody = Nessuno, solo il sito
admin-attribute-shown = Mostralo accanto alla conversazione
admin-attribute-retired = Ritiralo: non si vede più e i valori restano
admin-attribute-is-retired = Ritirato

## The site

admin-site-intro = L’aspetto e la voce del sito, come le conversazioni trovano qualcuno e per quanto tempo si conserva tutto.
admin-site-looks = Aspetto e lingue
admin-site-name = Nome del sito
admin-site-name-hint = I visitatori lo vedono in cima alla chat.
admin-site-accent = Colore
admin-site-first-language = Lingua principale
admin-site-first-language-hint = Quando di un visitatore non si sa altro.
admin-site-languages = Lingue
admin-site-languages-hint = I visitatori possono scegliere tra queste.
admin-site-tone = Come ci si rivolge ai visitatori
admin-site-tone-formal = Formale
admin-site-tone-plain = Informale
admin-site-tones = Diversamente in alcune lingue
admin-site-tones-usual = Come tutte le altre
admin-site-fixed = { $variable } è impostato sul server e determina questo valore.
admin-site-texts = Prime parole
admin-site-texts-language = In quale lingua
admin-site-greeting = Saluto
admin-site-greeting-hint = Se resta vuoto, Hamdel saluta con parole sue.
admin-site-starters = Domande per iniziare
admin-site-starters-hint = Una per riga, al massimo quattro.
admin-site-routing = Come le conversazioni trovano qualcuno
admin-site-assignment = Le conversazioni
admin-site-assignment-pull = vengono prese dalla coda da chi vuole
admin-site-assignment-offer = vengono offerte a una persona dopo l’altra
admin-site-assignment-auto = vengono affidate a chi è più adatto
admin-site-patience = Pazienza per la lingua giusta, in secondi
admin-site-patience-hint = Per quanto tempo un visitatore aspetta una persona occupata che scrive nella sua lingua.
admin-site-zone-hint = I giorni dei report iniziano qui a mezzanotte. Vuoto: il fuso orario del primo team.
admin-site-retention = Per quanto tempo si conserva tutto
admin-site-retention-hint = In giorni; 0 conserva per sempre.
admin-site-keep-conversations = Testi delle conversazioni
admin-site-keep-files = File
admin-site-keep-searches = Domande nel registro delle ricerche
admin-site-logo = Logo
admin-site-logo-hint = PNG, SVG o WebP di al massimo 512 kB. I visitatori lo vedono nella chat, gli operatori nella console.
admin-site-logo-none = Ancora nessun logo.
admin-site-logo-choose = Scegli un’immagine
admin-site-logo-remove = Togli il logo
admin-site-no-articles = Non c’è ancora nessun articolo in queste lingue: { $languages }. Chi le scrive riceve articoli in un’altra lingua, con una frase che lo dice.

## Help lines, for when nobody is there

admin-help-title = Altri contatti
admin-help-intro = I visitatori li vedono quando nessuno può rispondere, per primi quelli del loro Paese.
admin-help-country = Paese
admin-help-elsewhere = Ovunque altrove
admin-help-phone = Telefono
admin-help-mail = E-mail
admin-help-hours = Orario
admin-help-hours-hint = Secondo l’ora di quel Paese. Non spuntare alcun giorno se è sempre aperto.
admin-help-add = Aggiungi un contatto
admin-help-remove = Togli questo contatto
admin-help-incomplete = Ogni contatto ha bisogno di un numero di telefono o di un indirizzo e-mail.
admin-help-twice = Ci sono due contatti per { $country }. Uniscili.
admin-crisis-title = Aiuto per chi è disperato
admin-crisis-intro = Chi scrive di non voler più vivere passa subito al team, prima di chiunque altro. Spesso in quel momento non c’è nessuno, e qualcuno che ascolta può salvare una vita. Indica qui chi è, per ogni Paese e lingua. Nessun altro può saperlo: senza, ai visitatori si chiede soltanto di chiamare i servizi di emergenza.
admin-crisis-language = Lingua
admin-crisis-any-language = Qualsiasi lingua
admin-crisis-text = Chi ascolta, e dove
admin-crisis-text-hint = Come lo leggeranno i visitatori: un nome, e un numero o un indirizzo.
admin-crisis-add = Aggiungi una linea di ascolto
admin-crisis-incomplete = Ognuna di queste linee deve avere un testo.
admin-crisis-twice = Ci sono due linee per lo stesso Paese e la stessa lingua. Uniscile.
admin-site-security = Sicurezza
admin-site-factor = A chiunque lavori qui serve un secondo fattore
admin-site-factor-hint = Chi non ce l’ha lo configura prima di ogni altra cosa, anche tu.

## Channels and the log

admin-channels-intro = Da dove arrivano i visitatori e se ciò che invii arriva.
admin-channels-waiting =
    { $count ->
        [one] { $count } messaggio in attesa di consegna
        [many] { $count } di messaggi in attesa di consegna
       *[other] { $count } messaggi in attesa di consegna
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } messaggio non consegnato questa settimana
        [many] { $count } di messaggi non consegnati questa settimana
       *[other] { $count } messaggi non consegnati questa settimana
    }
admin-channels-well = Tutto bene
admin-channels-trouble = Problemi
admin-channel-web = Chat sul tuo sito
admin-channel-rest = Altri programmi (REST)
admin-channel-live-chatwoot = Operatori in Chatwoot
admin-channel-live-zammad = Operatori in Zammad
admin-channels-try = Verifica la connessione
admin-channels-trying = Verifica in corso…
admin-channels-last-error = Ultimo errore, { $when }:
admin-channels-do-given-up = Alcuni visitatori non hanno ricevuto quanto inviato. Verifica la connessione e poi riprova ciò che non è stato consegnato.
admin-channels-do-waiting = L’invio viene ritentato da solo. Se continua, verifica la connessione.
admin-channels-try-none = Tutto a posto. Connesso come
admin-channels-try-unreachable = La piattaforma non è raggiungibile. Riprova tra qualche minuto; se continua, fai verificare che il server possa collegarsi a internet.
admin-channels-try-token = La piattaforma non riconosce il token. Imposta quello giusto sul server e riavvialo.
admin-channels-try-address = La piattaforma non consegna a questo server. Indicale l’indirizzo { $address } (setWebhook).
admin-channels-try-deliveries = Di recente la piattaforma non è riuscita a consegnare a questo server. Dice:
admin-channels-failed = Mostra ciò che non è stato consegnato
admin-channels-again = Riprova
admin-channels-again-all = Riprova tutto
admin-channels-failed-none = Non resta nulla di non consegnato.
admin-channels-again-done =
    { $count ->
        [one] { $count } messaggio viene inviato di nuovo
        [many] { $count } di messaggi vengono inviati di nuovo
       *[other] { $count } messaggi vengono inviati di nuovo
    }
admin-line-title = La riga di codice per il tuo sito
admin-line-hint = Metti questa riga prima della fine del body di ogni pagina e apparirà la chat.
admin-log-intro = Che cosa è stato fatto, da chi e quando. Nulla può essere modificato.
admin-log-by-itself = Automatico
admin-log-more = Precedenti
admin-deed-agent-invited = Persona invitata
admin-deed-agent-changed = Persona modificata
admin-deed-agent-removed = Persona disattivata
admin-deed-link-made = Link per scegliere una password creato
admin-deed-link-used = Password scelta tramite link
admin-deed-password-changed = Password cambiata
admin-deed-signed-out = Disconnessione
admin-deed-site-changed = Impostazioni del sito modificate
admin-deed-team-changed = Team modificato
admin-deed-team-removed = Team eliminato
admin-deed-canned-changed = Risposta rapida salvata
admin-deed-canned-removed = Risposta rapida eliminata
admin-deed-tag-added = Etichetta aggiunta
admin-deed-tag-renamed = Etichetta rinominata
admin-deed-tag-removed = Etichetta eliminata
admin-deed-attribute-defined = Attributo salvato
admin-deed-attribute-retired = Attributo ritirato
admin-deed-attribute-set = Attributo di una conversazione modificato
admin-deed-glossary-changed = Glossario modificato
admin-deed-deliveries-retried = Messaggi non consegnati inviati di nuovo
admin-deed-script-changed = Formulazione modificata
admin-deed-visitor-exported = Dati di un visitatore consegnati
admin-deed-agent-made = Account creato al primo accesso
admin-deed-identity-linked = Account collegato al fornitore
admin-deed-identity-unlinked = Account scollegato dal fornitore
admin-deed-role-given = Ruolo cambiato dai gruppi del fornitore
admin-deed-second-factor-on = Secondo fattore attivato
admin-deed-second-factor-off = Secondo fattore disattivato
admin-deed-second-factor-reset = Secondo fattore reimpostato
admin-deed-recovery-codes-made = Nuovi codici di recupero creati
admin-deed-recovery-code-used = Codice di recupero usato
admin-deed-link-mailed = Link inviato per e-mail
admin-deed-macro-changed = Macro salvata
admin-deed-macro-removed = Macro eliminata
admin-deed-rule-changed = Regola salvata
admin-deed-rule-on = Regola attivata
admin-deed-rule-off = Regola disattivata
admin-deed-rules-ordered = Ordine delle regole cambiato
admin-deed-rule-removed = Regola eliminata
admin-deed-webhook-added = Webhook aggiunto
admin-deed-webhook-changed = Webhook salvato
admin-deed-webhook-removed = Webhook eliminato
admin-deed-webhook-secret-renewed = Nuovo segreto per un webhook
admin-deed-webhook-off = Webhook disattivato
admin-deed-webhook-replayed = Invii di un webhook ripetuti
admin-deed-action-added = Azione aggiunta
admin-deed-action-changed = Azione salvata
admin-deed-action-removed = Azione eliminata
admin-deed-action-secret-renewed = Nuovo segreto per un’azione
admin-deed-article-action-set = Un articolo risponde con dati in tempo reale
admin-deed-article-action-dropped = Un articolo risponde di nuovo con il proprio testo
admin-deed-dialogue-added = Dialogo aggiunto
admin-deed-dialogue-changed = Dialogo modificato
admin-deed-dialogue-deleted = Dialogo eliminato
admin-deed-dialogues-imported = Dialoghi importati
admin-deed-article-published-anyway = Articolo pubblicato nonostante le domande di prova
admin-deed-articles-merged = Articoli uniti
admin-deed-synonyms-changed = Sinonimi modificati
admin-log-kind-invitation = Invito
admin-log-kind-reset = Nuova password
admin-log-kind-forgotten = Password dimenticata
admin-log-kind-entry = Accesso senza password
admin-log-by-visitor = Su richiesta del visitatore
admin-log-by-age = Periodo di conservazione scaduto

## Webhook

admin-webhooks-intro = Altri sistemi, come un CRM, un help desk o uno strumento di posta, vengono informati subito di ciò che accade qui. Tutto ciò che ricevono è firmato.
admin-webhooks-add = Aggiungi un webhook
admin-webhooks-none = Non ci sono ancora webhook.
admin-webhook-url = Indirizzo
admin-webhook-url-hint = Dove l’altro sistema riceve i webhook, per esempio https://crm.example/hooks
admin-webhook-events = Di che cosa viene informato
admin-webhook-event-answered = L’assistente risponde con un articolo
admin-webhook-event-assigned = Un operatore riceve una conversazione
admin-webhook-event-missed = Nessun articolo viene trovato
admin-webhook-event-erased = Un visitatore viene cancellato
admin-webhook-event-test = Prova
admin-webhook-active = Attivo
admin-webhook-on = Sì
admin-webhook-off = No
admin-webhook-fault = Disattivato da sé: { $message }
admin-webhook-failing = Non arriva nulla da { $when }. Si riprova automaticamente.
admin-webhook-secret-title = Il segreto di «{ $name }»
admin-webhook-secret-text = Con questo l’altro sistema verifica le firme. Lo copi ora: viene mostrato solo questa volta.
admin-webhook-secret-copy = Copia il segreto
admin-webhook-renew = Nuovo segreto
admin-webhook-renew-title = Creare un nuovo segreto per «{ $name }»?
admin-webhook-renew-text = Per 24 ore tutto viene firmato anche con quello precedente, così c’è il tempo di cambiarlo nell’altro sistema.
admin-webhook-test = Invia una prova
admin-webhook-test-well = La prova è arrivata.
admin-webhook-test-failed = La prova non è arrivata.
admin-webhook-delete = Elimina il webhook
admin-webhook-delete-title = Eliminare il webhook «{ $name }»?
admin-webhook-delete-text = L’altro sistema non viene più informato di nulla, e ciò che è ancora in viaggio viene scartato.
admin-webhook-deliveries = Mostra gli ultimi invii
admin-webhook-deliveries-none = Di recente non è stato inviato nulla.
admin-webhook-delivered = Consegnato
admin-webhook-waiting = In viaggio
admin-webhook-dead = Non consegnato
admin-webhook-again = Invia di nuovo
admin-webhook-again-all = Invia di nuovo tutto ciò che non è stato consegnato
admin-webhook-again-done = Inviati di nuovo: { $number }

## Live data

admin-actions-intro = Ciò che l’assistente consulta negli altri sistemi per rispondere, come lo stato di un ordine. Si sceglie in un articolo, sotto «Dati in tempo reale».
admin-actions-add = Aggiungi un’azione
admin-actions-none = Non ci sono ancora azioni. Con la prima, gli articoli potranno rispondere con ciò che sanno gli altri sistemi.
admin-action-name-hint = Come la chiama l’altro sistema, per esempio action_order_status
admin-action-kind = Dove si consulta
admin-action-kind-webhook = A un indirizzo proprio, con una richiesta firmata
admin-action-kind-rasa = Su un action server di Rasa
admin-action-kind-demo = Da nessuna parte: ordini inventati, per provare
admin-action-url-hint = Dove risponde l’altro sistema, per esempio https://shop.example/actions
admin-action-details = Dati necessari
admin-action-details-hint = Ciò che manca viene chiesto ai visitatori.
admin-action-detail-add = Aggiungi un dato
admin-action-detail-remove = Togli questo dato
admin-action-detail-name-hint = Lettere latine, cifre e trattini bassi, per esempio order
admin-action-detail-email = Indirizzo e-mail
admin-action-detail-order = Numero d’ordine
admin-action-detail-shapes = Che aspetto ha
admin-action-detail-shapes-hint = Una forma per riga, per esempio HD-#####: # sta per una cifra, @ per una lettera.
admin-action-detail-label = Che cosa si chiede ai visitatori
admin-action-detail-label-hint = Per esempio: il numero cliente. Per indirizzi e-mail e numeri d’ordine non serve.
admin-action-detail-labels = Lo stesso in altre lingue
admin-action-detail-labels-hint = Uno per riga, prima la lingua, per esempio nl: uw klantnummer
admin-action-detail-attribute = Attributo che vale al suo posto
admin-action-detail-attribute-hint = email, visitor_id o la chiave di un attributo: ciò di cui il sito si fa garante non viene chiesto.
admin-action-words = Che cosa significano i codici
admin-action-words-hint = In ogni riga il codice, la lingua e le parole, per esempio shipped en: on its way
admin-action-words-wrong = In questa riga mancano il codice, la lingua o le parole: { $line }
admin-action-vouched = Solo per i visitatori di cui il sito si fa garante
admin-action-articles = Risponde in:
admin-action-articles-none = Ancora nessun articolo risponde con questa azione.
admin-action-try = Prova
admin-action-try-title = Provare «{ $name }»
admin-action-try-hint = La consultazione è reale, per nessuno in particolare.
admin-action-try-found = Trovato. Nelle risposte questi nomi stanno tra parentesi graffe:
admin-action-try-nothing = L’altro sistema non conosce nulla con questi dati.
admin-action-try-too-slow = L’altro sistema non ha risposto entro due secondi.
admin-action-try-unreachable = L’altro sistema non è raggiungibile. Occorre controllare l’indirizzo e che sia in funzione.
admin-action-try-wrong-answer = La risposta dell’altro sistema non è utilizzabile. Deve essere JSON con valori che siano testi o numeri.
admin-action-try-refused-address = L’indirizzo porta nella rete di questo server, e qui non è consentito.
admin-action-try-failed = L’altro sistema ha rifiutato: { $why }
admin-action-renew-text = Il vecchio segreto non vale più. Finché il nuovo non è impostato di là, gli articoli danno le proprie risposte.
admin-action-delete = Elimina l’azione
admin-action-delete-title = Eliminare l’azione «{ $name }»?
admin-action-delete-text = Gli articoli che rispondono con essa tornano a dare le proprie risposte.

## Rules

admin-rules-intro = Ciò che avviene da sé quando succede qualcosa. Le regole agiscono dall’alto in basso, ognuna una volta; quello che fa una regola non ne attiva un’altra.
admin-rules-add = Aggiungi una regola
admin-rules-none = Non ci sono ancora regole.
admin-rule-when = Quando
admin-rule-event-begun = Inizia una conversazione
admin-rule-event-handed-over = Serve una persona
admin-rule-event-message = Il visitatore scrive
admin-rule-event-closed = Una conversazione viene chiusa
admin-rule-event-rated = Il visitatore valuta una conversazione
admin-rule-event-overdue = Un obiettivo è mancato
admin-rule-event-waiting = Qualcuno aspetta a lungo
admin-rule-minutes = Quanti minuti
admin-rule-if = Solo se
admin-rule-words = Una di queste parole nel messaggio
admin-rule-tags = Una di queste etichette
admin-rule-commas = Separate da virgole.
admin-rule-languages = Lingua
admin-rule-channels = Canale
admin-rule-teams = Squadra
admin-rule-feelings = Stato d’animo
admin-rule-hours = Orari di apertura
admin-rule-hours-any = In qualsiasi momento
admin-rule-hours-open = Durante l’apertura
admin-rule-hours-closed = Durante la chiusura
admin-rule-attribute = Attributo fornito dal sito
admin-rule-attribute-value = Che cosa contiene
admin-rule-try = Prova sulle conversazioni passate
admin-rule-tried = Avrebbe riguardato { $met } delle ultime { $tried } conversazioni.
admin-rule-active = Attiva
admin-rule-on = Sì
admin-rule-off = No
admin-rule-up = Sposta su
admin-rule-fault = Disattivata da sé: { $message }
admin-rule-incomplete = Dai un nome alla regola e compila tutti i passaggi.
admin-rule-delete-title = Eliminare la regola «{ $name }»?
admin-rule-delete-text = Quello che ha fatto finora resta.

## The first start

admin-start-step = Passo { $step } di { $of }
admin-start-next = Avanti
admin-start-skip = Salta per ora
admin-start-incomplete = Inserisci il nome e il nome utente.
admin-start-done-already = Questo sito è già configurato. Accedi.
admin-start-you-title = Ti diamo il benvenuto! Prima di tutto, chi sei?
admin-start-you-intro = Questo sarà l’account dell’amministratore.
admin-start-site-title = Quali lingue parla il tuo sito?
admin-start-site-intro = Potrai cambiare tutto più tardi.
admin-start-hours-title = Quando c’è qualcuno?
admin-start-hours-intro = Fuori da questi orari risponde l’assistente, che dice quando ci sarà qualcuno.
admin-start-colleague-title = Chi lavora con te?
admin-start-colleague-intro = Invita il tuo primo collega. Ricevi un link da consegnare.
admin-start-line-title = Fatto. Ora tocca ai tuoi visitatori
admin-start-line-intro = Provalo nel negozio dimostrativo e rispondi dalla console.
admin-start-to-desk = Apri la console
admin-start-to-shop = Apri il negozio dimostrativo

## Mails to people who work here

mail-greeting = Ciao { $name },
mail-copy = Se il pulsante non funziona, apri questo indirizzo:
mail-forgotten-subject = Scegli una nuova password per { $site }
mail-forgotten-text = È stata chiesta una nuova password per il tuo account { $login }. Puoi sceglierla qui:
mail-forgotten-button = Scegli una nuova password
mail-forgotten-note = Il link funziona una volta sola, per un’ora. Se non l’hai chiesto tu, non devi fare nulla: la tua password resta com’è.
mail-invitation-subject = Il tuo account su { $site }
mail-invitation-text = Hai ricevuto un invito a { $site }. Il tuo nome utente è { $login }. Scegli una password per cominciare:
mail-invitation-button = Scegli una password
mail-invitation-note = Il link funziona una volta sola, per sette giorni. Se non te lo aspettavi, non devi fare nulla.
