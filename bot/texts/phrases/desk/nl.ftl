### De woorden van de supportdesk en de artikeleditor, met de inlogpagina die ze delen: Nederlands (je).

## Inloggen

signin-title-desk = Supportdesk
signin-title-editor = Artikeleditor
signin-intro-desk = Log in om met bezoekers te praten.
signin-intro-editor = Log in om artikelen te schrijven en te verbeteren.
signin-login = Gebruikersnaam
signin-password = Wachtwoord
signin-show-password = Wachtwoord tonen
signin-caps-lock = Caps Lock staat aan.
signin-send = Inloggen
signin-sending = Inloggen…
signin-checking = Een ogenblik…
signin-language = Taal
signin-incomplete = Vul je gebruikersnaam en je wachtwoord in.
signin-wrong = Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het nog eens.
signin-too-often = Dat waren een paar pogingen te veel. Wacht een kwartier en probeer het dan opnieuw.
signin-not-allowed = Je bent ingelogd, maar je account heeft geen toegang tot deze pagina.
signin-go-desk = Naar de supportdesk
signin-go-editor = Naar de artikeleditor
signin-unreachable = De server is op dit moment niet bereikbaar. Probeer het opnieuw.
signin-failed = Inloggen is niet gelukt. Probeer het zo meteen opnieuw.
signin-retry = Opnieuw proberen
signin-code = Code
signin-code-intro = Typ de code die je authenticator-app toont, of een herstelcode.
signin-code-wrong = Die code klopt niet of is al gebruikt. Wacht op de volgende en probeer die.
signin-code-missing = Typ de code.
signin-back = Terug
signin-forgot = Wachtwoord vergeten?
signin-forgot-intro = Je krijgt op je e-mailadres een link om een nieuw wachtwoord te kiezen.
signin-forgot-send = Link sturen
signin-forgot-sent = Als er een account met deze gebruikersnaam is, is er een link onderweg naar het bijbehorende e-mailadres. Die werkt een uur.
signin-forgot-ask = Vraag een beheerder om een link om een nieuw wachtwoord te kiezen.
signin-factor-needed = Iedereen heeft hier een tweede factor nodig. Log in en stel die van jou in.
signin-factor-title = Je tweede factor instellen
signin-factor-scan = Scan deze afbeelding met een authenticator-app op je telefoon.
signin-factor-picture = QR-code voor de authenticator-app
signin-factor-key = Of typ deze sleutel in de app
signin-factor-confirm = Inschakelen
signin-codes-title = Je herstelcodes
signin-codes-text = Met elke code kun je één keer inloggen als je je telefoon niet bij de hand hebt. Bewaar ze op een veilige plek: ze zijn alleen nu te zien.
signin-codes-copy = Codes kopiëren
signin-codes-copied = Gekopieerd.
signin-codes-done = Ik heb ze bewaard
signin-with = Inloggen met { $provider }
signin-or = of
signin-leave-provider = Ook uitloggen bij { $provider }
signin-oidc-away = { $provider } is op dit moment niet bereikbaar. Probeer het zo meteen opnieuw.
signin-oidc-cancelled = Het inloggen met { $provider } is niet afgemaakt.
signin-oidc-expired = Dat duurde te lang, of het was al gebruikt. Log nog een keer in.
signin-oidc-refused = Wat { $provider } over je zei, kon niet worden gecontroleerd. Probeer het opnieuw; blijft het zo, vertel het dan een beheerder.
signin-oidc-unknown = { $provider } kent je, maar je hebt hier geen account. Vraag er een aan een beheerder.
signin-oidc-deactivated = Je account is hier gedeactiveerd. Vraag het een beheerder.

## Supportdesk: het kader

desk-title = Supportdesk
desk-skip = Direct naar het gesprek
desk-sign-out = Uitloggen
desk-language = Paginataal
desk-connected = Verbonden
desk-connecting = Verbinden…
desk-disconnected = Geen verbinding. Opnieuw proberen…
desk-sound-on = Geluid bij nieuwe gesprekken: aan
desk-sound-off = Geluid bij nieuwe gesprekken: uit
desk-alerts-on = Browsermeldingen: aan
desk-alerts-off = Browsermeldingen: uit
desk-alerts-forbidden = Je browser staat geen meldingen van deze pagina toe. Je kunt ze toestaan in de browserinstellingen.
desk-menu = Menu
desk-reports = Rapporten
desk-presence = Je status
desk-presence-online = Beschikbaar
desk-presence-away = Afwezig
desk-presence-offline = Offline
desk-presence-told-online = Je bent beschikbaar. Je kunt gesprekken krijgen.
desk-presence-told-away = Je bent afwezig. Gesprekken die je nog niet hebt beantwoord, gaan terug naar de wachtrij.
desk-presence-told-offline = Je bent offline. Gesprekken die je nog niet hebt beantwoord, gaan terug naar de wachtrij.
desk-colleagues = Collega’s
desk-colleagues-there = Collega’s: { $count } beschikbaar
desk-colleague-load =
    { $capacity ->
        [one] { $load } van { $capacity } gesprek
       *[other] { $load } van { $capacity } gesprekken
    }
desk-languages-more = nog { $count }
desk-team-open = Team, nu geopend
desk-team-closed = Team, nu gesloten
desk-close-box = Sluiten
desk-back = Terug naar de lijst
desk-back-conversation = Terug naar het gesprek
desk-loading = Laden…
desk-retry = Opnieuw proberen
desk-dismiss = Melding sluiten

## Supportdesk: de lijst

desk-conversations = Gesprekken
desk-view-queue = Wachtrij
desk-view-mine = Van mij
desk-view-all = Alle
desk-empty-queue = Er wacht niemand. Geniet van de rust; nieuwe gesprekken verschijnen hier vanzelf.
desk-empty-mine = Je bent niet in gesprek. Pak er een uit de wachtrij zodra je er klaar voor bent.
desk-empty-all = Nog geen gesprekken. Zodra iemand schrijft, zie je het hier.
desk-empty-search = Niets gevonden voor ‘{ $search }’. Probeer een ander woord, een naam of een e-mailadres.
desk-search = Gesprekken zoeken
desk-search-placeholder = Woorden, naam of e-mail
desk-searching = Zoeken…
desk-list-more = Oudere gesprekken tonen
desk-filter = Filter
desk-filter-team = Team
desk-filter-priority = Prioriteit
desk-filter-priority-from = { $priority } of hoger
desk-filter-tag = Label
desk-filter-waiting = Wacht ten minste
desk-filter-due = Deadline
desk-filter-due-soon = Binnenkort of te laat
desk-filter-due-overdue = Te laat
desk-filter-any = Alle
desk-filter-reset = Alles tonen
desk-filter-nothing = Geen gesprek hier past bij het filter.
desk-sort = Volgorde
desk-sort-served = Zoals ze aan de beurt zijn
desk-sort-waiting = Langst wachtend eerst
desk-sort-newest = Nieuwste eerst
desk-sort-oldest = Oudste eerst
desk-sort-priority = Dringendste eerst
desk-sort-due = Eerste deadline eerst
desk-views = Opgeslagen weergaven
desk-view-save = Deze weergave opslaan
desk-view-delete = Deze weergave verwijderen
desk-select = Selecteren
desk-select-all = Alles selecteren
desk-select-one = { $visitor } selecteren
desk-selected = Geselecteerd: { $number }
desk-bulk-done = Gelukt: { $done }. Niet mogelijk: { $failed }.
desk-tags = Labels
desk-tags-hint = Zet komma’s tussen labels.
desk-visitor-unnamed = Bezoeker
desk-visitor-names = Vos, Uil, Otter, Reiger, Egel, Zwaluw, Dolfijn, Eekhoorn, Roodborst, Das, Schildpad, Hert, IJsvogel, Haas, Zeehond, Leeuwerik
desk-place = Plaats { $place } in de wachtrij
desk-waiting-time = Wacht al { $time }
desk-unread = Nieuw bericht
desk-writer-you = Jij:
desk-writer-bot = Assistent:
desk-new-conversation = Nieuw in de wachtrij: { $visitor }
desk-new-message = Nieuw bericht van { $visitor }
desk-told-assigned = { $visitor } is nu bij jou.
desk-told-transferred = { $agent } heeft { $visitor } naar jou doorgezet.
desk-told-mentioned = { $agent } noemt je in een notitie over { $visitor }.
desk-told-reopened = { $visitor } schreef opnieuw na het afsluiten.
desk-told-taken-over = { $agent } heeft { $visitor } van je overgenomen.
desk-told-due-soon = De tijd voor { $visitor } is bijna om.
desk-told-overdue = De tijd voor { $visitor } is om.
desk-state-bot = Bij de assistent
desk-state-waiting = Wacht
desk-state-agent = Bij { $agent }
desk-state-mine = Bij jou
desk-state-closed = Afgesloten

desk-chip-offered = { $agent } wordt gevraagd
desk-chip-offered-me = Jij wordt gevraagd
desk-chip-snoozed = Tot { $time }
desk-chip-vip = VIP
desk-chip-repeated = Teruggekomen
desk-chip-priority = Prioriteit { $priority }
desk-chip-priority-hint = Gaat met elke tien minuten wachten één omhoog.
desk-chip-first = Dringend
desk-chip-first-hint = Wanhoop of een sterfgeval: vóór alle anderen.
desk-chip-after-hours = Na sluitingstijd
desk-chip-meanwhile = Intussen beantwoord
desk-chip-team = Team { $team }
desk-chip-reply-due = Antwoord nodig binnen { $time }
desk-chip-reply-overdue = Antwoord { $time } te laat
desk-chip-resolution-due = Oplossing nodig binnen { $time }
desk-chip-resolution-overdue = Oplossing { $time } te laat
desk-trend-worse = { $emotion }, wordt erger
desk-trend-better = { $emotion }, wordt rustiger
desk-trend-calm-again = Weer rustig
desk-trend-course = De laatste berichten: { $course }

## Supportdesk: de vraag om een gesprek op te pakken

desk-offers = Gesprekken voor jou
desk-offer-title = Kun jij dit gesprek oppakken?
desk-offer-announced = Kun jij dit gesprek oppakken? { $visitor } wacht.
desk-offer-more =
    { $count ->
        [one] En hierna nog { $count } gesprek
       *[other] En hierna nog { $count } gesprekken
    }
desk-offer-seconds = { $seconds } s
desk-accept = Accepteren
desk-decline = Afwijzen
desk-banner-offered-me = { $visitor } wacht, en jij wordt gevraagd.
desk-banner-offered = { $agent } wordt op dit moment gevraagd. Als het daar niet uitkomt, kun jij het gesprek oppakken.

## Supportdesk: het gesprek

desk-nothing-open = Kies een gesprek uit de lijst om het te lezen.
desk-nothing-open-hint = Druk op ? voor de sneltoetsen.
desk-transcript = Berichten
desk-author-bot = Assistent
desk-author-agent = Collega
desk-you = Jij
desk-take = Oppakken
desk-taking = Wordt opgepakt…
desk-close = Afsluiten
desk-return = Teruggeven aan de assistent
desk-transfer = Doorzetten naar een collega of een team
desk-transfer-confirm = Doorzetten
desk-snooze = Even uitstellen
desk-snooze-confirm = Uitstellen
desk-details = Details
desk-reply = Je antwoord
desk-placeholder = Schrijf je antwoord in het { $language }…
desk-placeholder-translated = Schrijf in je eigen taal; het wordt in het { $language } verstuurd…
desk-send = Versturen
desk-send-translated = Vertaald versturen
desk-send-as-written = Onvertaald versturen
desk-send-hint = Enter verstuurt, Shift + Enter begint een nieuwe regel, / voegt een standaardantwoord in
desk-send-hint-translated = Enter verstuurt vertaald, Alt + Enter onvertaald, / voegt een standaardantwoord in
desk-sending = Wordt verstuurd…
desk-not-sent = Niet verstuurd.
desk-try-again = Opnieuw proberen
desk-discard = Weggooien
desk-too-long =
    { $count ->
        [one] { $count } teken te veel
       *[other] { $count } tekens te veel
    }
desk-typing = { $visitor } is aan het typen…
desk-new-messages = Nieuwe berichten
desk-today = Vandaag
desk-yesterday = Gisteren
desk-choices-offered = Aangeboden keuzes
desk-banner-waiting = { $visitor } wacht op een medewerker. Pak het gesprek op om te antwoorden.
desk-banner-other = { $agent } behandelt dit gesprek. Je kunt meelezen.
desk-banner-answering-for = Je antwoordt in het gesprek van { $agent }.
desk-banner-bot = De assistent behandelt dit gesprek. Je kunt meelezen.
desk-banner-closed = Dit gesprek is afgesloten.
desk-taken-by = { $agent } was sneller en heeft dit gesprek al opgepakt.
desk-taken = Het gesprek is van jou. { $visitor } kan zien dat je er bent.
desk-closed = Het gesprek is afgesloten.
desk-returned = De assistent behandelt het gesprek weer.
desk-close-question = Dit gesprek afsluiten?
desk-close-explanation = { $visitor } wordt bedankt en krijgt de vraag hoe het ging. Een paar seconden lang kun je dit ongedaan maken.
desk-close-how = Hoe is het afgelopen?
desk-close-choose = Kies hoe het is afgelopen.
desk-resolution-solved = Opgelost
desk-resolution-solved-hint = De bezoeker is geholpen.
desk-resolution-not-solved = Niet opgelost
desk-resolution-not-solved-hint = Het kon hier niet worden opgelost.
desk-resolution-no-answer = Geen reactie
desk-resolution-no-answer-hint = De bezoeker schreef niet meer.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Wordt afgesloten zonder bericht aan de afzender.
desk-close-draft = Je concept wordt niet verstuurd.
desk-close-confirm = Gesprek afsluiten
desk-return-question = Dit gesprek teruggeven aan de assistent?
desk-return-explanation = Vanaf nu antwoordt de assistent aan { $visitor }. Je kunt er op elk moment weer bij komen.
desk-return-confirm = Teruggeven
desk-transfer-question = Dit gesprek doorzetten?
desk-transfer-explanation = { $visitor } krijgt te horen wie het overneemt. Niets hoeft twee keer te worden verteld: alle berichten en notities gaan mee.
desk-transfer-to = Naar wie?
desk-transfer-note = Wat is goed om te weten? (niet verplicht)
desk-transfer-choose = Kies een collega of een team.
desk-transfer-nobody = Er is niemand anders aanwezig, en er zijn nog geen teams.
desk-transfer-away = { $agent } is er niet. Het gesprek wacht hoogstens twaalf uur en staat dan weer in de wachtrij.
desk-transferred = Doorgezet naar { $to }.
desk-snooze-question = Dit gesprek uitstellen?
desk-snooze-explanation = Het blijft van jou en komt terug op dat moment, of zodra { $visitor } schrijft.
desk-snooze-until = Tot wanneer?
desk-snooze-hour = Een uur
desk-snooze-afternoon = Vanmiddag
desk-snooze-tomorrow = Morgenochtend
desk-snooze-own = Zelf een moment kiezen
desk-snooze-own-time = Datum en tijd
desk-snooze-choose = Kies een moment.
desk-snoozed = Uitgesteld tot { $time }.
desk-banner-snoozed = Uitgesteld tot { $time }. Een bericht van { $visitor } of je eigen antwoord haalt het terug.
desk-live-away = { $system } is niet bereikbaar, daarom wacht dit gesprek hier. Beantwoord het hier.
desk-wake = Nu weer oppakken
desk-reopen = Heropenen
desk-reopened = Het gesprek is weer open en van jou.
desk-join = Erbij komen
desk-take-over = Overnemen
desk-undo = Ongedaan maken
desk-withdrawn = Teruggehaald. Je tekst staat weer in het veld.
desk-close-undone = Het gesprek is weer open zoals het was.
desk-cancel = Annuleren
desk-yes = Ja
desk-no = Nee

## Supportdesk: schrijven

desk-modes = Wat je schrijft
desk-mode-reply = Antwoord
desk-mode-note = Interne notitie
desk-note = Interne notitie
desk-note-placeholder = Schrijf een notitie voor je collega’s…
desk-note-private = Alleen collega’s zien dit, de bezoeker nooit.
desk-note-add = Notitie toevoegen
desk-note-by = Interne notitie van { $agent }
desk-note-write = Interne notitie schrijven
desk-note-cancel = Toch geen notitie
desk-canned = Standaardantwoorden
desk-canned-new = Nieuw
desk-canned-shortcut = Trefwoord, één woord
desk-canned-language = Taal
desk-canned-text = Tekst
desk-canned-text-placeholder = Hallo…
desk-canned-variables = Zet {"{"}visitor{"}"}, {"{"}agent{"}"} of {"{"}order{"}"} op de plaats waar de naam van de bezoeker, je eigen naam of het bestelnummer hoort.
desk-canned-save = Opslaan
desk-canned-saved = Opgeslagen.
desk-canned-delete = Verwijderen
desk-canned-delete-question = Het standaardantwoord /{ $shortcut } verwijderen?
desk-canned-none = Er zijn nog geen standaardantwoorden.
desk-canned-nothing = Geen standaardantwoord past bij ‘/{ $wanted }’. Druk op Esc om het zo te versturen.
desk-original-show = Origineel tonen
desk-original-hide = Origineel verbergen
desk-translated-from = Automatisch vertaald uit het { $language }
desk-sent-in = Verstuurd in het { $language }
desk-sent-show = Verstuurde tekst tonen
desk-sent-hide = Verstuurde tekst verbergen
desk-sent-as-written = Onvertaald verstuurd
desk-translate-into = Vertalen naar het { $language }
desk-preview = Zo komt het eruit te zien in het { $language }
desk-translating = Wordt vertaald…
desk-untranslated-same-language = Dit is al in het { $language }. Het wordt verstuurd zoals het is.
desk-untranslated-no-pair = Vertalen naar het { $language } kan hier niet. Het wordt verstuurd zoals je het hebt geschreven.
desk-untranslated-unavailable = De vertaaldienst reageert op dit moment niet. Is die nog niet terug wanneer je verstuurt, dan gaat dit weg zoals je het hebt geschreven.
desk-untranslated-too-late = De vertaling duurt even. Is die niet klaar wanneer je verstuurt, dan gaat dit weg zoals je het hebt geschreven en volgt de vertaling.
desk-untranslated-spans-lost = In de vertaling zou een link, een getal of een naam verloren gaan. Het wordt verstuurd zoals je het hebt geschreven.
desk-untranslated-too-long = Dit is te lang om in één keer te vertalen. Het wordt verstuurd zoals je het hebt geschreven; kortere stukken kunnen wel worden vertaald.
desk-untranslated-nothing-to-translate = Hierin valt niets te vertalen. Het wordt verstuurd zoals het is.
desk-attach = Bestand versturen
desk-attachment = Bestand { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Macro’s
desk-macro-new = Nieuwe macro
desk-macro-edit = Macro’s bewerken
desk-macro-name = Naam
desk-macro-for = Voor wie?
desk-macro-for-me = Alleen voor mij
desk-macro-for-all = Voor iedereen
desk-macro-steps = Stappen
desk-macro-step-add = Stap toevoegen
desk-macro-step-down = Omlaag
desk-macro-step-remove = Verwijderen
desk-macro-delete-question = De macro ‘{ $name }’ verwijderen?
desk-macro-conflict = Iemand anders heeft deze macro gewijzigd. Kies hem in de lijst om die versie te zien.
desk-macro-done = ‘{ $name }’ is uitgevoerd.
desk-macro-partly = ‘{ $name }’ kon niet helemaal worden uitgevoerd
desk-macro-undone = ‘{ $name }’ is ongedaan gemaakt.
desk-step-reply = Standaardantwoord sturen
desk-step-tag = Label toevoegen
desk-step-untag = Label weghalen
desk-step-set-attribute = Een kenmerk instellen
desk-step-prioritise = Prioriteit instellen
desk-step-note = Interne notitie toevoegen
desk-step-take = Gesprek oppakken
desk-step-pass-on = Doorzetten
desk-step-close = Gesprek afsluiten
desk-step-done = Gedaan
desk-step-skipped = Niet geprobeerd
desk-level-normal = Normaal
desk-level-high = Hoog
desk-level-highest = Zeer hoog
desk-command = Zoeken en uitvoeren
desk-command-placeholder = Gesprek, antwoord, macro, artikel of actie
desk-command-actions = Acties
desk-command-articles = Artikelen
desk-command-pages = Pagina’s
desk-command-none = Niets gevonden. Probeer een ander woord.
desk-command-found = Gevonden: { $number }
desk-draft-elsewhere = Je hebt hier in een ander venster of op een ander apparaat iets anders geschreven.
desk-draft-theirs = Die tekst nemen
desk-draft-mine = Deze tekst houden

## Supportdesk: wat de assistent deed

desk-decision-answer = Beantwoord
desk-decision-clarify = Doorgevraagd
desk-decision-handoff = Overgedragen
desk-decision-smalltalk = Praatje
desk-decision-relay = Doorgegeven
desk-kind-question = Gevraagd of het hielp
desk-kind-notice = Melding
desk-kind-announcement = Verstuurd door een programma van de site
desk-confidence = { $percent } zeker
desk-article = Artikel: { $question }
desk-greeting = Begroeting: { $name }

## Supportdesk: de context

desk-context = Details van het gesprek
desk-section-visitor = Bezoeker
desk-section-reason = Waarom een medewerker nodig is
desk-section-attributes = Kenmerken
desk-attribute-change = { $name } wijzigen
desk-attribute-page = De pagina van de bezoeker zegt dit; niemand heeft het gecontroleerd
desk-attribute-site = Van je site
desk-attribute-agent = Door { $agent }
desk-attribute-rule = Door een regel
desk-attribute-of-visitor = Dit geldt in alle gesprekken van de bezoeker.
desk-attribute-saved = { $name } is opgeslagen.
desk-attribute-lost = Een collega heeft { $name } zojuist gewijzigd. Bekijk de nieuwe waarde voordat je die wijzigt.
desk-section-digest = In het kort
desk-section-earlier = Eerdere gesprekken
desk-section-history = Wat er is gebeurd
desk-section-understood = Wat de assistent begreep
desk-section-tried = Wat de assistent probeerde
desk-section-suggestions = Voorgestelde artikelen
desk-fact-name = Naam
desk-fact-language = Taal
desk-fact-channel = Kanaal
desk-fact-contact-email = Opgegeven e-mail
desk-fact-contact-phone = Opgegeven telefoon
desk-fact-local-time = Lokale tijd
desk-fact-rating = Beoordeling
desk-fact-nps = Zou ons aanbevelen
desk-fact-comment = Opmerking
desk-rating = { $points } van { $most }
desk-fact-feeling = Gevoel
desk-fact-wish = Verzoek
desk-fact-answer = Beste gevonden antwoord
desk-tried-nothing = De assistent heeft geen antwoord geprobeerd.
desk-suggestions-nothing = Geen artikel lijkt hier te passen.
desk-articles-search = Artikelen zoeken
desk-articles-none = Geen artikel gevonden.
desk-audience-visitors = Ingelogde bezoekers
desk-audience-agents = Alleen medewerkers
desk-insert = Invoegen
desk-insert-article = ‘{ $question }’ in het antwoord invoegen
desk-show-answer = Antwoord tonen
desk-inserted = Ingevoegd. Kijk het even na; Enter verstuurt het.
desk-insert-take-first = Pak eerst het gesprek op en voeg het dan in.
desk-open-article = Openen in de editor
desk-outcome-helpful = Het hielp
desk-outcome-unhelpful = Het hielp niet
desk-outcome-none = Geen reactie

desk-digest-first = Eerste vraag
desk-digest-since = Daarna gevraagd
desk-digest-wishes = Verzoeken
desk-digest-orders = Bestellingen
desk-digest-emails = E-mail
desk-digest-phones = Telefoon
desk-digest-amounts = Bedragen
desk-digest-links = Links
desk-digest-messages = Berichten

desk-earlier-no-question = Zonder vraag
desk-earlier-before = Kwam hiervandaan
desk-earlier-after = Ging hier verder
desk-earlier-nps = Beveelt ons aan: { $points } van { $most }
desk-earlier-title = Gesprek van { $day }
desk-state-person = Bij een medewerker

desk-deed-opened = In de wachtrij gekomen
desk-deed-taken = { $agent } pakte het op
desk-deed-accepted = { $agent } accepteerde het
desk-deed-assigned = Toegewezen aan { $agent }
desk-deed-declined = { $agent } wees het af
desk-deed-transferred = { $agent } zette het door naar { $to }
desk-deed-snoozed = { $agent } stelde het uit tot { $time }
desk-deed-woken = { $agent } pakte het weer op
desk-deed-agent-left = { $agent } moest weg; terug in de wachtrij
desk-deed-returned = { $agent } gaf het terug aan de assistent
desk-deed-closed = { $agent } sloot het af
desk-deed-reopened = { $agent } heropende het
desk-deed-written-again = De bezoeker schreef opnieuw
desk-deed-joined = { $agent } kwam erbij
desk-deed-taken-over = { $agent } nam het over van een collega
desk-deed-close-undone = { $agent } maakte het afsluiten ongedaan
desk-deed-withdrawn = { $agent } haalde een bericht terug
desk-deed-tagged = { $agent } wijzigde de labels
desk-deed-attribute-set = { $agent } wijzigde { $name }: { $before } → { $after }
desk-deed-macro = { $agent } voerde ‘{ $macro }’ uit
desk-deed-macro-undone = { $agent } maakte ‘{ $macro }’ ongedaan
desk-deed-prioritised = { $agent } stelde de prioriteit in
desk-deed-ruled = De regel ‘{ $rule }’ kwam in actie
desk-deed-erased = Teksten en persoonsgegevens zijn gewist
desk-deed-left = De bezoeker verliet de wachtrij

desk-reason-asked = Vroeg om een medewerker
desk-reason-not-sure = De assistent was niet zeker van het antwoord
desk-reason-not-helpful = De antwoorden hielpen niet
desk-reason-upset = De bezoeker is van streek
desk-reason-came-back = Kwam terug met hetzelfde probleem
desk-reason-reopened = Na het afsluiten weer geopend
desk-reason-joined = Een collega kwam erbij

desk-emotion-calm = Rustig
desk-emotion-frustrated = Gefrustreerd
desk-emotion-angry = Boos
desk-emotion-worried = Bezorgd
desk-emotion-sad = Verdrietig

desk-intent-greet = Een begroeting
desk-intent-goodbye = Een afscheid
desk-intent-thank = Een bedankje
desk-intent-affirm = Een ja
desk-intent-deny = Een nee
desk-intent-ask-human = Wil een medewerker spreken
desk-intent-decline-human = Wil geen medewerker
desk-intent-complain = Een klacht
desk-intent-bot-challenge = Vraagt of dit een robot is
desk-intent-change-language = Wil een andere taal
desk-intent-ask-question = Een vraag

desk-channel-web = Website
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
desk-sent-animation = Animatie
desk-sent-voice = Spraakbericht
desk-sent-audio = Geluidsbestand
desk-sent-document = Document
desk-sent-sticker = Sticker
desk-sent-contact = Contactpersoon
desk-sent-location = Locatie
desk-sent-invitation = Uitnodiging voor een afspraak
desk-sent-unknown = Iets wat hier niet getoond kan worden
desk-in-reply-to = Als antwoord op
desk-corrected = Verbeterd door de bezoeker
desk-fault-too-large = Niet aangenomen: te groot
desk-fault-gone = Het platform heeft het niet meer
desk-fault-unreachable = Kon niet bij het platform worden opgehaald
desk-fault-refused = Niet aangenomen: zulke bestanden zijn hier niet veilig
desk-fault-quota = Niet aangenomen: er is geen plaats voor meer bestanden
desk-unreachable-blocked = De bezoeker heeft ons geblokkeerd: niets van wat je schrijft komt aan.
desk-unreachable-stopped = De bezoeker wil geen berichten meer: wat je schrijft komt pas aan als de bezoeker weer schrijft.
desk-unreachable-undeliverable = Het platform kan deze bezoeker niet bereiken: niets van wat je schrijft komt aan.
desk-unreachable-window = De bezoeker heeft te lang geleden geschreven: het platform bezorgt wat je schrijft zodra de bezoeker weer schrijft.
desk-unreachable-away = De bezoeker heeft de pagina gesloten: wat je schrijft komt aan zodra de bezoeker terugkomt.
desk-visitor-here = Op de pagina
desk-visitor-gone = Niet op de pagina

## Supportdesk: rapporten

desk-report-range = Dagen
desk-report-days =
    { $days ->
        [one] Afgelopen dag
       *[other] Afgelopen { $days } dagen
    }
desk-report-from = Van
desk-report-to = T/m
desk-report-csv = Downloaden als CSV
desk-report-overview = In één oogopslag
desk-report-remark = Dagen beginnen om middernacht in { $zone }. Veranderingen zijn ten opzichte van { $from } tot en met { $to }. Het vraagteken naast een cijfer zegt wat het betekent; het cijfer zelf leidt naar zijn gesprekken.
desk-report-none = Nog geen gegevens
desk-report-nothing = Niets op deze dagen.
desk-report-waiting = Nu wachtend
desk-report-waiting-nobody = Er wacht niemand.
desk-report-waiting-longest = Het langst: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } is overgedragen aan medewerkers
       *[other] { $count } zijn overgedragen aan medewerkers
    }
desk-report-first-response = Eerste reactie, mediaan
desk-report-resolution = Oplostijd, mediaan
desk-report-p90 = 9 van de 10 binnen { $time }
desk-report-conversations = Gesprekken
desk-report-handoffs = Overdrachten
desk-report-closed = Afgesloten
desk-report-left = Wachtrij verlaten
desk-report-first-response-median = Eerste reactie, mediaan
desk-report-first-response-p90 = Eerste reactie, 9 van de 10
desk-report-resolution-median = Oplostijd, mediaan
desk-report-resolution-p90 = Oplostijd, 9 van de 10
desk-report-containment = Door de assistent opgelost
desk-report-containment-hint = opgelost zonder medewerker
desk-report-first-contact-resolution = Opgelost bij eerste contact
desk-report-first-contact-resolution-hint = de eerste keer door een medewerker opgelost
desk-report-ratings = Beoordelingen
desk-report-csat = Tevreden (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } van 5 uit { $count } beoordeling
       *[other] { $mean } van 5 uit { $count } beoordelingen
    }
desk-report-csat-mean = Beoordeling, gemiddeld
desk-report-nps = Net Promoter Score
desk-report-nps-hint = van −100 tot +100
desk-report-chart-volume = Gesprekken en overdrachten
desk-report-chart-response = Tijd tot de eerste reactie
desk-report-chart-shares = Oplossing door de assistent en tevredenheid
desk-report-chart-days = { $figures }, per dag van { $from } tot en met { $to }. De cijfers staan in de tabel ernaast.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, de grootste groep. Alle cijfers staan in de tabel eronder.
       *[other] { $figure }, de { $count } grootste groepen. Alle cijfers staan in de tabel eronder.
    }
desk-report-day = Dag
desk-report-language = Taal
desk-report-team = Team
desk-report-agent = Medewerker
desk-report-article = Artikel
desk-report-by-language = Per taal
desk-report-by-team = Per team
desk-report-by-agent = Per medewerker
desk-report-by-article = Per artikel
desk-report-comments = Wat bezoekers schreven
desk-report-contained = Gesprekken door de assistent opgelost
desk-report-came-back = Teruggekomen
desk-report-refused = Antwoord hielp niet
desk-report-not-understood = Niet begrepen
desk-report-no-question = Zonder vraag
desk-report-handed-over = Overgedragen aan medewerkers
desk-report-helpful = Antwoorden die hielpen
desk-report-answered = Beantwoord door medewerkers
desk-report-first-response-open-median = Eerste reactie binnen openingstijden, mediaan
desk-report-first-response-open-p90 = Eerste reactie binnen openingstijden, 9 van de 10
desk-report-resolution-open-median = Oplostijd binnen openingstijden, mediaan
desk-report-resolution-open-p90 = Oplostijd binnen openingstijden, 9 van de 10
desk-report-first-reply-kept = Eerste antwoord op tijd
desk-report-next-reply-kept = Volgend antwoord op tijd
desk-report-resolution-kept = Op tijd opgelost
desk-report-targets-missed = Gemiste streeftijden
desk-report-meaning = Wat betekent ‘{ $figure }’?
desk-report-means-conversations = Gesprekken die op deze dagen begonnen en waarin de bezoeker iets schreef.
desk-report-means-contained = Gesprekken die nooit bij medewerkers kwamen, waarvan de laatste vraag met een artikel is beantwoord en waarvan de bezoeker niet zei dat het antwoord niet hielp, niet binnen zeven dagen terugkwam voor hetzelfde artikel en ook niet voor iets onbekends een medewerker nodig had.
desk-report-means-came-back = Gesprekken die nooit bij medewerkers kwamen en met een antwoord eindigden, maar waarvan de bezoeker binnen zeven dagen een nieuw gesprek begon: over hetzelfde artikel, of een gesprek dat bij medewerkers kwam en waarvan het onderwerp niet bekend is.
desk-report-means-refused = Gesprekken die nooit bij medewerkers kwamen en waarvan de bezoeker zei dat het laatste antwoord niet hielp.
desk-report-means-not-understood = Gesprekken die nooit bij medewerkers kwamen en waarin de assistent geen antwoord had op de laatste vraag: hij vroeg door, en daar bleef het bij.
desk-report-means-no-question = Gesprekken die nooit bij medewerkers kwamen en waarin niets werd gevraagd, zoals alleen een groet.
desk-report-means-handed-over = Gesprekken die minstens één keer bij medewerkers kwamen, wanneer dan ook.
desk-report-means-containment = Aandeel van de gesprekken die de assistent oploste in alle gesprekken die op deze dagen begonnen. Voor de laatste zeven dagen kan het nog dalen, omdat bezoekers kunnen terugkomen.
desk-report-means-helpful = Aandeel van de antwoorden die hielpen onder de antwoorden van de assistent die bezoekers beoordeelden.
desk-report-means-handoffs = Hoe vaak gesprekken op deze dagen bij medewerkers kwamen; één gesprek kan meermaals tellen.
desk-report-means-answered = Overdrachten van deze dagen waarop een medewerker minstens één keer schreef. Ze tellen voor wie als eerste schreef.
desk-report-means-closed = Overdrachten van deze dagen die medewerkers hebben afgesloten, ook spam. Ze tellen voor wie ze als laatste had.
desk-report-means-left = Overdrachten van deze dagen waarvan de bezoeker niet langer wilde wachten.
desk-report-means-first-response = Tijd van de overdracht tot het eerste bericht van een medewerker, volgens de klok. Die telt voor wie het schreef. De helft van de tijden ligt onder de mediaan, 9 van de 10 onder de andere waarde.
desk-report-means-first-response-open = Dezelfde tijd, maar alleen voor zover die binnen de openingstijden van het team viel, of van het eerste team als er geen is.
desk-report-means-resolution = Tijd van de overdracht tot het einde, volgens de klok, van afgesloten overdrachten. De helft van de tijden ligt onder de mediaan, 9 van de 10 onder de andere waarde.
desk-report-means-resolution-open = De oplostijd, maar alleen voor zover die binnen de openingstijden van het team viel, of van het eerste team als er geen is.
desk-report-means-first-reply-kept = Van de eerste antwoorden waarvoor het team een streeftijd had: die op tijd kwamen. Elk telt op de dag waarop dat bleek: toen iemand antwoordde, of toen de tijd om was. Het telt voor wie antwoordde, een gemist antwoord voor wie het gesprek toen had.
desk-report-means-next-reply-kept = Van de latere berichten van bezoekers waarvoor het team een streeftijd had: die op tijd zijn beantwoord, van het eerste onbeantwoorde bericht tot het volgende woord van een mens. Elk telt op de dag waarop dat bleek; een gemist antwoord telt voor wie het gesprek toen had.
desk-report-means-resolution-kept = Van de overdrachten waarvoor het team een streeftijd had: die op tijd zijn afgesloten, zonder de tijd dat ze uitgesteld waren en zonder spam. Elke telt op de dag waarop dat bleek, voor wie het gesprek toen had.
desk-report-means-targets-missed = Hoe vaak op deze dagen de tijd voor een eerste antwoord, een volgend antwoord of een oplossing om was; een gesprek kan meermaals tellen.
desk-report-means-first-contact-resolution = Van de afgesloten eerste overdrachten van gesprekken, zonder spam: aandeel dat als opgelost is afgesloten, niet binnen zeven dagen is heropend en niet met 1 of 2 is beoordeeld, en waarvan de bezoeker er niet binnen zeven dagen na het begin op terugkwam.
desk-report-means-ratings = Enquêtes die bezoekers op deze dagen hebben beantwoord.
desk-report-means-csat = Aandeel van de beoordelingen met 4 of 5 in alle beoordelingen van 1 tot en met 5 van deze dagen.
desk-report-means-csat-mean = Gemiddelde van alle beoordelingen van 1 tot en met 5 van deze dagen.
desk-report-means-nps = Aandeel van de antwoorden 9 en 10 min het aandeel van 0 tot en met 6, onder alle antwoorden van 0 tot en met 10 van deze dagen.
desk-report-new = nieuw
desk-report-as-before = als daarvoor
desk-report-points = procentpunt
desk-report-sides = Assistent en medewerkers
desk-report-assistant = Alleen de assistent
desk-report-people = Medewerkers
desk-report-hours = Per uur van de week
desk-report-channel = Kanaal
desk-report-tag = Label
desk-report-reason = Reden
desk-report-by-channel = Per kanaal
desk-report-by-tag = Per label
desk-report-by-reason = Per reden van de overdracht
desk-report-somebody = Iemand die weg is
desk-report-has-left = { $name } (werkt hier niet meer)
desk-report-nobody = Niemand
desk-report-no-team = Zonder team
desk-report-team-gone = Een verwijderd team
desk-report-back = Terug naar het rapport
desk-report-more = Meer tonen
desk-report-began = Begin
desk-report-value = Waarde
desk-report-counts = telt
desk-report-counts-not = telt niet
desk-report-json = Downloaden als JSON
desk-report-comments-csv = Alle opmerkingen downloaden als CSV

## Desk: wallboard

desk-wallboard = Wandbord
desk-wallboard-longest = Langste wachttijd
desk-wallboard-available = Beschikbare medewerkers
desk-wallboard-answered = Vandaag beantwoord
desk-wallboard-assistant = Vandaag door de assistent opgelost
desk-wallboard-satisfaction = Tevredenheid vandaag
desk-wallboard-fresh = Stand van { $time }
desk-wallboard-stale = Niet actueel: laatste cijfers van { $time }

## Supportdesk: sneltoetsen

desk-shortcuts = Sneltoetsen
desk-shortcut-move = Door de lijst lopen
desk-shortcut-open = Gesprek openen
desk-shortcut-search = Gesprekken zoeken
desk-shortcut-command = Alles zoeken en uitvoeren
desk-shortcut-macros = Een macro uitvoeren
desk-shortcut-offer = Aangeboden gesprek accepteren of afwijzen
desk-shortcut-canned = Standaardantwoord in het antwoord invoegen
desk-shortcut-suggest = Voorgesteld artikel invoegen
desk-shortcut-note = Interne notitie schrijven
desk-shortcut-transfer = Doorzetten
desk-shortcut-snooze = Uitstellen
desk-shortcut-close = Gesprek afsluiten
desk-shortcut-take = Gesprek oppakken
desk-shortcut-reply = Antwoord schrijven
desk-shortcut-send = Antwoord versturen
desk-shortcut-as-written = Antwoord onvertaald versturen
desk-shortcut-leave = Veld verlaten of teruggaan
desk-shortcut-help = Dit overzicht tonen
desk-shortcuts-close = Overzicht sluiten

## Supportdesk: als er iets misgaat

desk-error-unreachable = De server is op dit moment niet bereikbaar. Je raakt niets kwijt.
desk-error-timed-out = De server doet er te lang over. Probeer het opnieuw.
desk-error-not-yours = Dit gesprek is niet van jou, dus het antwoord is niet verstuurd.
desk-error-conversation-closed = Dit gesprek is inmiddels afgesloten, dus het antwoord is niet verstuurd.
desk-error-unknown-conversation = Dit gesprek bestaat niet meer.
desk-error-not-waiting = Dit gesprek wacht niet meer op een medewerker.
desk-error-not-with-bot = De assistent heeft dit gesprek niet meer. Bekijk het opnieuw.
desk-error-not-closed = Dit gesprek is al open. Bekijk het opnieuw.
desk-error-visitor-elsewhere = De bezoeker is intussen een nieuw gesprek begonnen. Antwoord daar.
desk-error-too-late = Terughalen kan niet meer: de bezoeker heeft het al ontvangen.
desk-error-erased = Dit gesprek is gewist en kan niet worden heropend.
desk-error-invalid-tag = Een label heeft 1 tot 50 tekens, en een gesprek hoogstens 20 labels.
desk-error-invalid-attribute = Deze waarde past niet. Schrijf getallen als 12.5, en links voluit met https://.
desk-error-unknown-attribute = Dit kenmerk bestaat niet meer.
desk-error-too-many-views = Je hebt zoveel opgeslagen weergaven als er kunnen zijn. Verwijder er eerst een.
desk-error-already-taken = Een collega heeft dit gesprek al opgepakt.
desk-error-message-too-long = Dit antwoord is te lang. Verstuur het in twee delen.
desk-error-not-allowed = Je account mag dit niet doen.
desk-error-offered = Voor dit gesprek wordt nu een collega gevraagd. Wacht een halve minuut.
desk-error-not-offered = Je wordt niet meer voor dit gesprek gevraagd. Je kunt het uit de wachtrij oppakken.
desk-error-same-agent = Deze collega heeft het gesprek al.
desk-error-agent-away = Deze collega is niet meer aanwezig. Kies iemand anders of een team.
desk-error-unknown-agent = Deze collega is niet meer aanwezig. Kies iemand anders.
desk-error-unknown-team = Dit team bestaat niet meer. Kies een ander team.
desk-error-changed-meanwhile = Er is zojuist iets veranderd in het gesprek. Bekijk het nog eens.
desk-error-attachment-too-large = Het bestand is groter dan { $limit } MB. Verstuur een kleiner bestand.
desk-error-attachment-refused = Dit soort bestanden kan hier niet worden verstuurd. Afbeeldingen, geluid, video, pdf, tekst en Office-documenten kunnen wel.
desk-error-attachment-mismatch = De inhoud van dit bestand komt niet overeen met de naam. Stuur het oorspronkelijke bestand.
desk-error-files-storage-full = Er is op deze site geen ruimte voor meer bestanden. Verstuur een link en waarschuw een beheerder.
desk-error-unknown-attachment = Dit bestand bestaat niet meer.
desk-error-shortcut-taken = Een ander standaardantwoord heeft dit trefwoord al. Kies een ander.
desk-error-unknown-canned-reply = Dit standaardantwoord bestaat niet meer.
desk-error-invalid-macro = Geef een naam op en vul één tot tien stappen in. Doorzetten of afsluiten komt als laatste.
desk-error-unknown-macro = Deze macro bestaat niet meer.
desk-error-too-many-macros = Er kunnen niet meer macro’s worden bewaard. Verwijder er eerst een.
desk-error-unknown-run = Er valt hier niets meer ongedaan te maken.
desk-error-run-under-way = Dit wordt al uitgevoerd. Kijk zo nog eens.
desk-error-not-in-language = Dit standaardantwoord is er niet in de taal van de bezoeker.
desk-error-order-unknown = Dit standaardantwoord heeft een bestelnummer nodig, en de bezoeker heeft er geen genoemd.
desk-error-comes-first = Deze bezoeker gaat voor iedereen, en dat blijft zo.
desk-error-invalid-days = Kies een eerste dag die voor de laatste ligt, met hoogstens 400 dagen ertussen.
desk-error-invalid-time = Kies een moment in de toekomst, binnen 90 dagen.
desk-error-other = Dat is niet gelukt. Probeer het opnieuw.

## Editor: het kader

editor-title = Artikelen
editor-page-title = Artikeleditor
editor-skip = Direct naar de inhoud
editor-sign-out = Uitloggen
editor-to-desk = Supportdesk
editor-page-language = Paginataal
editor-loading = Laden…
editor-retry = Opnieuw proberen
editor-close = Sluiten
editor-cancel = Annuleren
editor-dismiss = Deze melding sluiten

## Editor: de lijst

editor-new = Nieuw artikel
editor-search = Artikelen zoeken
editor-search-placeholder = Zoek in vragen, antwoorden en id’s
editor-filter-status = Status
editor-filter-language = Taal
editor-status-all = Alle
editor-status-draft = Concept
editor-status-published = Gepubliceerd
editor-status-withdrawn = Ingetrokken
editor-status-new = Nog niet opgeslagen
editor-language-any = Alle talen
editor-count =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikelen
    }
editor-range = { $from } t/m { $to } van { $count }
editor-page-previous = Vorige pagina
editor-page-next = Volgende pagina
editor-no-category = Zonder categorie
editor-no-question = Zonder vraag
editor-languages-of = Talen van dit artikel
editor-language-source = { $language }, de oorspronkelijke taal
editor-language-stale = { $language }, verouderd
editor-languages-more = en nog { $count }
editor-updated = Gewijzigd: { $when }
editor-empty-title = Jij schrijft het eerste artikel
editor-empty-text = Begin met een vraag die bezoekers vaak stellen. Eén goed antwoord in één taal helpt al in alle talen.
editor-nothing-title = Niets gevonden
editor-nothing-text = Geen artikel past bij deze zoekopdracht en deze filters.
editor-nothing-clear = Alle artikelen tonen
editor-nothing-write = Artikel schrijven over ‘{ $search }’
editor-list-failed = De artikelen konden niet worden geladen.

## Editor: één artikel

editor-back = Alle artikelen
editor-article-unknown-title = Dit artikel bestaat niet
editor-article-unknown-text = Misschien is het verwijderd, of de link is niet volledig.
editor-article-failed = Het artikel kon niet worden geladen.
editor-unsaved = Wijzigingen niet opgeslagen
editor-saved-at = Opgeslagen: { $when }
editor-save-draft = Concept opslaan
editor-save = Opslaan
editor-publish = Publiceren
editor-publish-again = Opnieuw publiceren
editor-withdraw = Intrekken
editor-delete = Verwijderen
editor-saving = Wordt opgeslagen…
editor-languages = Talen
editor-language-add = Taal
editor-language-add-name = Taal toevoegen
editor-language-remove = { $language } verwijderen
editor-language-written-in = Geschreven in
editor-language-fault = { $language }, vraagt aandacht
editor-stale-text = De tekst in het { $source } is gewijzigd sinds deze is geschreven. Vergelijk ze, en pas deze tekst aan of geef aan dat hij nog klopt.
editor-source-show = Tekst in het { $source } tonen
editor-source-hide = Tekst in het { $source } verbergen
editor-question = Vraag
editor-question-hint = Zoals een bezoeker die zou stellen.
editor-question-placeholder = Bijvoorbeeld: Hoe stuur ik een product terug?
editor-phrasings = Andere formuleringen
editor-phrasings-hint = Wat bezoekers echt typen, in andere woorden, kort en lang. De assistent herkent er vergelijkbare vragen aan, in elke taal.
editor-phrasings-add = Formulering toevoegen
editor-phrasings-placeholder = Typ er een en druk op Enter, of plak meerdere regels
editor-phrasings-remove = ‘{ $phrasing }’ verwijderen
editor-phrasings-item = Formulering { $number }
editor-phrasings-add-button = Toevoegen
editor-phrasings-added =
    { $count ->
        [one] { $count } formulering toegevoegd
       *[other] { $count } formuleringen toegevoegd
    }
editor-phrasings-known = Die formulering staat er al.
editor-answer = Antwoord
editor-answer-hint = Markdown: **vet**, lijsten met - en links als [tekst](https://…)
editor-answer-preview = Voorbeeld
editor-answer-preview-empty = Hier verschijnt het antwoord zoals bezoekers het zien.
editor-answer-preview-failed = Het voorbeeld kan op dit moment niet worden getoond. Wat je hebt geschreven, blijft bewaard.
editor-answer-bold = Vet
editor-answer-list = Lijst
editor-answer-link = Link
editor-answer-link-text = tekst
editor-answer-article = Link naar een artikel
editor-answer-file = Afbeelding of bestand
editor-answer-snippet = Tekstblok
editor-answer-missing-snippet = Er is geen tekstblok ‘{ $name }’. Bezoekers zien op die plek niets.
editor-answer-missing-article = Bezoekers vinden het artikel ‘{ $name }’ niet. Ze zien de woorden zonder link.
editor-answer-missing-file = Er is geen bestand ‘{ $name }’. Voeg het opnieuw in.
editor-link-article-title = Link naar een artikel
editor-link-article-hint = Bezoekers komen op de helppagina ervan, in hun eigen taal als die er is.
editor-file-title = Afbeelding of bestand invoegen
editor-file-choose = Bestand kiezen
editor-file-hint = Afbeeldingen, pdf-, tekst-, Word- en Excel-bestanden tot 10 MB. Je kunt ook een bestand op het antwoord slepen, of een afbeelding plakken.
editor-file-sending = Uploaden…
editor-file-alt = Wat is er op de afbeelding te zien?
editor-file-alt-hint = Dit wordt voorgelezen aan mensen die de afbeelding niet kunnen zien, en staat er waar geen afbeeldingen worden getoond.
editor-file-alt-missing = Beschrijf de afbeelding in een paar woorden.
editor-file-said = Linktekst
editor-file-insert = Invoegen
editor-details = Details
editor-id = Id
editor-id-hint = Korte naam in links en bestanden. Kan later niet worden gewijzigd.
editor-category = Categorie
editor-category-hint = Groepeert artikelen in de lijst.
editor-readers-title = Voor lezers
editor-readers-page = De hulppagina openen
editor-readers-row = { $language }: { $yes } geholpen, { $no } niet
editor-readers-none = In negentig dagen heeft geen lezer gezegd of het hielp.
editor-live-title = Actuele gegevens
editor-live-hint = Het antwoord kan zeggen wat een ander systeem op dat moment weet, bijvoorbeeld hoe ver een bestelling is. Beheerders stellen in wat kan worden opgevraagd.
editor-live-action = Wat wordt opgevraagd
editor-live-none = Niets: het eigen antwoord van het artikel wordt gegeven
editor-live-template = Antwoord met actuele gegevens
editor-live-template-hint = Waarden staan tussen accolades: { $values }. Wordt er niets gevonden, dan wordt het eigen antwoord van het artikel gegeven.
editor-live-save = Actuele gegevens opslaan
editor-live-done = De actuele gegevens zijn opgeslagen.
editor-fault-own-answer-missing = Schrijf het antwoord met actuele gegevens ook in de eigen taal van het artikel.
editor-fault-live-answer-too-long = Het antwoord met actuele gegevens mag hoogstens 20.000 tekens lang zijn.
editor-fault-language-not-spoken = Het antwoord met actuele gegevens staat in een taal die de site niet spreekt. Laad het artikel opnieuw; een beheerder kan de taal toevoegen.
editor-fault-unknown-action = Wat zou worden opgevraagd, bestaat niet meer. Kies iets anders.
editor-tags = Labels
editor-tags-hint = Druk na elk label op Enter of typ een komma.
editor-tags-remove = Label ‘{ $tag }’ verwijderen

## Editor: wat het resultaat is

editor-done-draft = Het concept is opgeslagen.
editor-done-saved-withdrawn = Opgeslagen. Het artikel blijft ingetrokken.
editor-done-published = Gepubliceerd. De assistent antwoordt er nu mee.
editor-done-withdrawn = Ingetrokken. De assistent gebruikt dit artikel niet meer.
editor-done-deleted = Het artikel is verwijderd.
editor-done-nothing = Alles is al opgeslagen.
editor-fault-some = Bekijk de gemarkeerde velden.
editor-fault-question = Schrijf de vraag.
editor-fault-answer = Schrijf het antwoord. Voor een concept is een ruwe versie genoeg.
editor-fault-answer-translation = Schrijf het antwoord in deze taal, of verwijder de taal.
editor-fault-id = Eén woord zonder spaties of schuine strepen, bijvoorbeeld product-retourneren.
editor-fault-id-missing = Geef het artikel een id.
editor-fault-id-taken = Een ander artikel heeft dit id al.
editor-failed-unreachable = De server is niet bereikbaar. Je tekst blijft hier staan; probeer het zo meteen opnieuw.
editor-failed-signed-out = Log opnieuw in. Je tekst blijft hier staan.
editor-failed = Dat is niet gelukt: { $message }

## Editor: voordat er iets gebeurt

editor-leave-title = Weggaan zonder op te slaan?
editor-leave-text = Je wijzigingen zijn niet opgeslagen.
editor-leave-go = Weggaan zonder opslaan
editor-leave-stay = Hier blijven
editor-withdraw-title = Dit artikel intrekken?
editor-withdraw-text = De assistent antwoordt er niet meer mee. De tekst blijft bewaard, en je kunt het artikel weer publiceren.
editor-delete-title = Dit artikel verwijderen?
editor-delete-text = ‘{ $question }’ wordt in alle talen verwijderd. Onder ‘Verwijderde artikelen’ haal je het terug. Wil je het alleen tijdelijk niet gebruiken, trek het dan in.
editor-delete-go = Verwijderen
editor-remove-language-title = { $language } verwijderen?
editor-remove-language-text = De vraag, de formuleringen en het antwoord in het { $language } verdwijnen zodra je opslaat.
editor-remove-language-go = Taal verwijderen
editor-conflict-title = Iemand anders heeft dit artikel opgeslagen
editor-conflict-text = Terwijl je schreef, heeft een collega een andere versie opgeslagen. Welke moet blijven?
editor-conflict-differs = Deze onderdelen verschillen:
editor-conflict-theirs = Andere versie laden
editor-conflict-mine = Mijn versie houden
editor-conflict-later = Later beslissen
editor-gone-title = Iemand anders heeft dit artikel verwijderd
editor-gone-text = Je tekst staat er nog. Wil je die opslaan als nieuw artikel?
editor-gone-save = Opslaan als nieuw

## Editor: what becomes of an article

editor-status-archived = Gearchiveerd
editor-archive = Archiveren
editor-archive-title = Dit artikel archiveren?
editor-archive-text = De assistent antwoordt er niet meer mee, en het verdwijnt uit de lijst. Je vindt het onder ‘Gearchiveerd’ en kunt het weer publiceren.
editor-linked-from = Deze artikelen linken ernaar, en hun links leiden dan nergens meer naartoe:
editor-linked-renamed = Artikelen die ernaar linken, houden hun eigen linktekst: { $names }
editor-done-archived = Gearchiveerd. Je vindt het onder ‘Gearchiveerd’.
editor-done-saved-archived = Opgeslagen. Het artikel blijft gearchiveerd.
editor-save-later = Opslaan voor later
editor-publish-changes = Wijzigingen publiceren
editor-done-staged = Opgeslagen. Bezoekers zien het pas als je het publiceert.
editor-staged-mark = Niet-gepubliceerde wijzigingen
editor-broken = Kapotte verwijzingen
editor-staged-text = Bezoekers zien deze wijzigingen nog niet.
editor-staged-show = Wijzigingen tonen
editor-staged-seen = Bezoekers zien
editor-staged-wanted = Te publiceren
editor-staged-discard = Wijzigingen weggooien
editor-staged-discard-title = Deze wijzigingen weggooien?
editor-staged-discard-text = Het artikel blijft zoals bezoekers het nu zien. De wijzigingen blijven te vinden in de geschiedenis.
editor-done-discarded = De wijzigingen zijn weggegooid.
editor-more = Meer
editor-history = Geschiedenis
editor-history-older = Oudere tonen
editor-history-by = { $author }, { $when }
editor-history-choose = Kies een regel om te zien wat er toen veranderde.
editor-history-changed = Wat er veranderde
editor-history-compared = Vergeleken met nu
editor-history-same = De tekst is dezelfde.
editor-history-restore = Deze tekst terugzetten
editor-history-unsaved = Sla eerst op wat je aan het schrijven bent, of gooi het weg.
editor-done-restored = De eerdere tekst is terug.
editor-done-restored-staged = De eerdere tekst is terug. Bezoekers zien hem zodra je hem publiceert.
editor-deed-saved = Opgeslagen
editor-deed-staged = Opgeslagen voor later
editor-deed-discarded = Wijzigingen weggegooid
editor-deed-published = Gepubliceerd
editor-deed-withdrawn = Ingetrokken
editor-deed-archived = Gearchiveerd
editor-deed-deleted = Verwijderd
editor-deed-restored = Teruggezet
editor-deed-released = Op tijd gepubliceerd
editor-deed-expired = Op tijd gearchiveerd
editor-deed-held = Niet op tijd gepubliceerd: een antwoord is leeg
editor-side-before = Voor
editor-side-after = Na
editor-side-theirs = Van je collega
editor-side-mine = Van jou
editor-schedule = Planning
editor-schedule-publish-at = Publiceren op
editor-schedule-expires-at = Archiveren op
editor-schedule-hint = Laat een veld leeg als er niets hoeft te gebeuren. De tijden zijn die van { $zone }.
editor-schedule-save = Tijden opslaan
editor-schedule-will-publish = Wordt gepubliceerd: { $when }
editor-schedule-will-expire = Wordt gearchiveerd: { $when }
editor-done-scheduled = De tijden zijn opgeslagen.
editor-fault-invalid-schedule = Kies tijden die nog komen, en publiceer voordat je archiveert.
editor-fault-nothing-to-publish = Er zijn geen wijzigingen om later te publiceren. Sla er eerst een paar op voor later.
editor-fault-schedule-unsaved = Sla eerst op wat je hebt geschreven, en kies dan de tijden.
editor-fault-changed-meanwhile = Een collega heeft dit intussen gewijzigd. Laad de pagina opnieuw om het te zien.
editor-fault-attachment-mismatch = Dit bestand is beschadigd, of iets anders dan de naam zegt. Kies een ander bestand.
editor-fault-attachment-refused = Zulke bestanden kun je niet in antwoorden gebruiken. Kies een afbeelding, een pdf, of een tekst-, Word- of Excel-bestand.
editor-fault-attachment-too-large = Het bestand is te groot. Kies er een van hoogstens 10 MB.
editor-audience = Doelgroep
editor-audience-hint = De assistent antwoordt alleen wie het artikel mag lezen. Medewerkers vinden alle artikelen.
editor-audience-public = Iedereen
editor-audience-visitors = Ingelogde bezoekers
editor-audience-agents = Alleen medewerkers
editor-owner = Verantwoordelijk
editor-owner-hint = Zorgt voor het artikel.
editor-owner-none = Niemand
editor-review-by = Nakijken voor
editor-review-by-hint = Vanaf deze dag staat het onder ‘Na te kijken’.
editor-due = Na te kijken
editor-filter-only = Lijst beperken
editor-only-all = Geen ander filter
editor-only-mine = Waar ik voor zorg
editor-deleted = Verwijderde artikelen
editor-deleted-none = Er is niets verwijderd.
editor-deleted-restore = Terugzetten
editor-deleted-done = Het artikel is terug, als concept.
editor-unsaved-offer = Je hebt hier iets geschreven en niet opgeslagen: { $when }.
editor-unsaved-take = Terughalen
editor-unsaved-drop = Weggooien
editor-wording-conflict-title = Iemand anders heeft dit bericht gewijzigd

## Editor: wat zou de assistent antwoorden?

editor-ask-title = Wat zou de bot antwoorden?
editor-ask-open = Vraag uitproberen
editor-ask-intro = Stel een vraag zoals een bezoeker dat zou doen, in welke taal ook. Er wordt niets naar iemand verstuurd.
editor-ask-question = Vraag van een bezoeker
editor-ask-placeholder = Bijvoorbeeld: waar blijft mijn pakket?
editor-ask-language = Taal
editor-ask-language-detect = Taal herkennen
editor-ask-send = Vragen
editor-ask-asking = Wordt gevraagd…
editor-ask-again = Wordt na je wijziging opnieuw gevraagd…
editor-ask-empty = Schrijf eerst een vraag.
editor-ask-failed = De vraag aan de assistent is niet gelukt. Probeer het opnieuw.
editor-ask-before = Voor je wijziging: { $decision }, { $confidence }
editor-ask-same = Je wijziging maakt voor deze vraag geen verschil.
editor-ask-decision-answer = Antwoordt
editor-ask-decision-clarify = Vraagt door
editor-ask-decision-handoff = Draagt over aan een medewerker
editor-ask-decision-smalltalk = Praatje
editor-ask-says-answer = De bezoeker zou dit artikel krijgen.
editor-ask-says-clarify = De bezoeker zou de vraag krijgen welke hiervan wordt bedoeld.
editor-ask-says-other-words = De bezoeker zou worden gevraagd het anders te zeggen.
editor-ask-says-handoff = Er zou een collega bij worden gehaald.
editor-ask-says-smalltalk = De bezoeker zou een vriendelijk antwoord krijgen, zonder artikel.
editor-ask-reason-asked = De bezoeker vraagt om een medewerker.
editor-ask-reason-upset = De bezoeker is van streek.
editor-ask-reason-not-sure = De assistent weet hier niet genoeg over.
editor-ask-reason-came-back = Hetzelfde probleem kwam al eerder voor.
editor-ask-reason-no-words = Er staat geen woord in het bericht.
editor-ask-confidence = Zekerheid over het beste artikel
editor-ask-sure-very = heel zeker
editor-ask-sure-fairly = vrij zeker
editor-ask-sure-hardly = niet zeker genoeg
editor-ask-sure-not = weet het niet
editor-ask-understood = Begrepen als
editor-ask-answer = Antwoord
editor-ask-answer-language = in het { $language }
editor-ask-here = Dit artikel ben je aan het bewerken
editor-ask-runners = Ook overwogen
editor-ask-matches = Wat er is gevonden
editor-ask-matched = via ‘{ $phrasing }’
editor-ask-nothing = Geen artikel komt in de buurt van deze vraag.
editor-ask-add-phrasing = Deze vraag als formulering toevoegen
editor-ask-added-phrasing = Toegevoegd aan de formuleringen. Publiceer om het effect te zien.
editor-ask-write = Artikel voor deze vraag schrijven

## Editor: de berichten bij een overname

editor-views = Onderdelen van de editor
editor-view-list = Artikelen
editor-view-messages = Berichten
editor-view-snippets = Tekstblokken
editor-view-glossary = Woordenlijst
editor-wording-intro = Wat bezoekers in hun eigen taal lezen als een medewerker het gesprek overneemt. Verwoord het in de stijl van jullie organisatie: het geldt vanaf de volgende bezoeker.
editor-wording-language = Taal van de berichten
editor-wording-search = Berichten zoeken
editor-wording-search-placeholder = Zoek in de berichten
editor-wording-tone = Toon
editor-tone-all = Beide
editor-tone-formal = Formeel
editor-tone-plain = Informeel
editor-wording-own = eigen tekst
editor-wording-own-count = Eigen tekst ({ $count })
editor-wording-own-none = Elk bericht heeft nog de oorspronkelijke tekst.
editor-wording-count =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
editor-wording-nothing-clear = Alle berichten tonen
editor-wording-failed = De berichten konden niet worden geladen.
editor-wording-invitation = Kies een bericht om het helemaal te lezen en anders te verwoorden.
editor-wording-back = Alle berichten
editor-wording-text = Tekst in het { $language }
editor-wording-forms = Welke tekst wordt gebruikt, hangt af van: { $variable }. Elke tekst heeft een eigen veld.
editor-wording-form-number = voor precies { $number }
editor-wording-form-numbers = voor { $numbers }
editor-wording-form-such = voor getallen zoals { $numbers }
editor-wording-form-other = voor alle andere, zoals { $numbers }
editor-wording-form-rare = voor de vorm ‘{ $form }’
editor-wording-variables = Invoegen bij de cursor:
editor-wording-preview = Wat de bezoeker leest
editor-wording-is-original = De oorspronkelijke tekst
editor-wording-original = Het origineel
editor-wording-to-original = Terug naar het origineel
editor-wording-original-title = Terug naar het origineel?
editor-wording-original-text = Wat je hier hebt gewijzigd en niet opgeslagen, verdwijnt.
editor-wording-original-go = Terug naar het origineel
editor-wording-done = Opgeslagen. Bezoekers lezen het vanaf nu.
editor-wording-done-original = De oorspronkelijke tekst is terug.
editor-wording-history = Eerdere teksten
editor-wording-was-original = Terug naar het origineel
editor-wording-restore = Weer gebruiken
editor-wording-restore-name = De tekst van { $author } weer gebruiken, { $when }
editor-part-salutation = Aanhef
editor-part-feeling = Hoe de bezoeker zich voelt
editor-part-reason = Waarom er een medewerker bij komt
editor-part-next = Wat er nu gebeurt
editor-part-waiting = Tijdens het wachten
editor-part-person = Met een medewerker
editor-part-after = Daarna
editor-part-other = Overig
editor-variable-name = naam van de bezoeker
editor-variable-agent = naam van de collega
editor-variable-team = team
editor-variable-when = dag en tijd
editor-variable-place = plaats in de wachtrij
editor-variable-minutes = aantal minuten
editor-variable-hours = aantal uren
editor-variable-line = hulplijn
editor-wording-salutation = Aanhef
editor-wording-salutation-when = Komt eerst, als de naam van de bezoeker bekend is.
editor-wording-feeling-calm = Rustig
editor-wording-feeling-frustrated = Gefrustreerd
editor-wording-feeling-angry = Boos
editor-wording-feeling-worried = Bezorgd
editor-wording-feeling-sad = Verdrietig
editor-wording-feeling-despair = Wanhopig
editor-wording-feeling-grief = In rouw
editor-wording-feeling-emergency = In gevaar
editor-wording-feeling-compromised = Account of kaart in andere handen
editor-wording-misread = Ten onrechte als wanhoop opgevat
editor-wording-despair-nobody = Wanhopig, en er is niemand
editor-wording-despair-line = Wanhopig, en wie luistert
editor-wording-apology = Excuses
editor-wording-why-not-sure = De assistent is niet zeker
editor-wording-why-not-helpful = De antwoorden hielpen niet
editor-wording-why-came-back = Terug met hetzelfde probleem
editor-wording-takeover = Doorgegeven aan het team
editor-wording-takeover-closed = Er is niemand aan het werk
editor-wording-next-long-queue = Er wachten veel mensen
editor-wording-agent-left = De collega moest weg
editor-wording-next-place = Plaats in de wachtrij
editor-wording-next-waiting-time = Wachttijd
editor-wording-next-waiting-hours = Wachttijd in uren
editor-wording-next-waiting-hour-and-half = Wachttijd: anderhalf uur
editor-wording-next-waiting-unknown = Wachttijd onbekend
editor-wording-next-nobody-here = Er is niemand ingelogd
editor-wording-next-when-back = Wanneer collega’s terug zijn
editor-wording-next-no-repeating = Niets hoeft opnieuw te worden verteld
editor-wording-still-waiting = Schrijft tijdens het wachten
editor-wording-still-waiting-first = Schrijft en gaat vóór alle anderen
editor-wording-waiting-longer = Het duurt langer dan gezegd
editor-wording-left-queue = Wil niet langer wachten
editor-wording-left-queue-solved = Wacht niet meer: opgelost
editor-wording-taken = Een collega begint
editor-wording-transferred = Een andere collega neemt het over
editor-wording-transferred-away = Doorgegeven aan een collega die er niet is
editor-wording-transferred-team = Doorgezet naar een team
editor-wording-given-back = Terug bij de assistent
editor-wording-closed = Het gesprek is afgesloten

## Editor: automatische concepten, en wat er is gewijzigd

editor-language-machine = { $language }, automatisch concept, niet nagekeken
editor-machine = Automatisch concept, niet nagekeken.
editor-machine-text = Leg het naast het origineel en verbeter het. Markeer het daarna als nagekeken.
editor-machine-reviewed = Nagekeken
editor-machine-was-reviewed = Nagekeken. Dit geldt zodra je opslaat.
editor-machine-undo = Nog niet
editor-machine-draft-it = Automatisch concept
editor-machine-drafting = Concept maken…
editor-machine-done = Het concept in het { $language } is klaar. Kijk het na.
editor-machine-save-first = Sla eerst de tekst in het { $source } op: het automatische concept gaat uit van wat is opgeslagen.
editor-drafts-title = Concepten door de computer: { $language }?
editor-drafts-text = Artikelen: { $number }. De concepten worden op de achtergrond gemaakt en wachten tot je ze hebt nagekeken. Wat iemand heeft geschreven, blijft zoals het is.
editor-drafts-progress = { $language }: { $done } van { $total } artikelen bekeken
editor-drafts-done = { $language }: { $drafted } van { $total } artikelen vertaald als concept.
editor-drafts-ended = Het is gestopt voordat alles klaar was. Begin opnieuw voor de rest.
editor-drafts-without = Zonder concept: { $number }
editor-drafts-chosen = Gekozen artikelen laten vertalen: { $number }
editor-drafts-choose = “{ $question }” kiezen
editor-drafts-choose-all = Alles op deze pagina kiezen
editor-drafts-why-written = Iemand heeft deze tekst geschreven; die is ongemoeid gelaten.
editor-drafts-why-up-to-date = Er is al een concept.
editor-drafts-why-empty = Het artikel heeft nog geen antwoord.
editor-drafts-why-gone = Het artikel is er niet meer.
editor-drafts-why-changed = Iemand was het artikel intussen aan het wijzigen.
editor-drafts-why-no-pair = De vertaalmachine vertaalt niet tussen deze talen.
editor-drafts-why-too-late = De vertaalmachine had te veel tijd nodig.
editor-drafts-why-spans-lost = Er ging een link, een getal of een term verloren.
editor-drafts-why-too-long = De tekst is te lang voor de vertaalmachine.
editor-drafts-why-unavailable = De vertaalmachine antwoordt op dit moment niet.
editor-drafts-why-failed = Er ging bij ons iets mis.
editor-fault-drafts-under-way = Er worden al concepten gemaakt. Wacht tot ze klaar zijn, of stop ze.
editor-changes-show = Toen en nu vergelijken
editor-changes-hide = Vergelijking verbergen
editor-changes-before = Toen
editor-changes-after = Nu
editor-changes-unknown = Hoe de tekst toen luidde, is niet meer bekend.
editor-changes-failed = De wijziging kan op dit moment niet worden getoond. Probeer het opnieuw.
editor-source-part-changed = Sindsdien gewijzigd
editor-stale-confirm = Klopt nog
editor-stale-confirmed = { $language } geldt als actueel.

## Editor: snippets

editor-snippets-intro = Korte teksten die in veel artikelen staan, zoals openingstijden. Wijzig er hier een, en alle artikelen die hem gebruiken hebben meteen de nieuwe tekst.
editor-snippets-add = Nieuw tekstblok
editor-snippets-search = Tekstblokken zoeken
editor-snippets-empty-title = Nog geen tekstblokken
editor-snippets-empty-text = Schrijf hier wat meerdere artikelen in dezelfde woorden zeggen. Voeg het daarna in hun antwoorden in met de knop voor tekstblokken.
editor-snippets-failed = De tekstblokken konden niet worden geladen.
editor-snippet-pick-title = Tekstblok invoegen
editor-snippet-name = Naam
editor-snippet-name-hint = Kleine letters van a tot z, cijfers en koppeltekens, bijvoorbeeld openingstijden.
editor-snippet-used = Artikelen die het gebruiken
editor-snippet-unused = Nog geen artikel gebruikt het.
editor-snippet-delete-title = ‘{ $name }’ verwijderen?
editor-snippet-delete-text = Deze artikelen hebben op die plek dan niets meer:
editor-snippet-done = Opgeslagen. Alle artikelen die het gebruiken, hebben nu de nieuwe tekst.
editor-snippet-deleted = Verwijderd.
editor-snippet-conflict-title = Iemand anders heeft dit tekstblok opgeslagen
editor-snippet-fault-text = Schrijf de tekst in minstens één taal.
editor-snippet-fault-taken = Een ander tekstblok heeft deze naam al.

## Editor: de woordenlijst

editor-glossary-intro = Namen en termen die geen vertaalprogramma naar eigen inzicht mag vertalen. In elke taal waarvoor je geen vertaling opgeeft, blijft een term zoals die hier staat.
editor-glossary-add = Term toevoegen
editor-glossary-search = Termen zoeken
editor-glossary-count =
    { $count ->
        [one] { $count } term
       *[other] { $count } termen
    }
editor-glossary-more =
    { $count ->
        [one] Nog { $count } term; te vinden via zoeken.
       *[other] Nog { $count } termen; te vinden via zoeken.
    }
editor-glossary-empty-title = Nog geen termen
editor-glossary-empty-text = Voeg de namen van jullie producten toe, of woorden die jullie organisatie in een eigen betekenis gebruikt.
editor-glossary-failed = De woordenlijst kon niet worden geladen.
editor-glossary-term = Term
editor-glossary-remove = Term ‘{ $term }’ verwijderen
editor-glossary-rendering = ‘{ $term }’ in het { $language }
editor-glossary-rendering-remove = ‘{ $term }’ in het { $language } verwijderen
editor-glossary-language-add = Taal toevoegen aan ‘{ $term }’
editor-glossary-fault-term = Schrijf de term, of verwijder hem.
editor-glossary-done = Opgeslagen. Vertalingen houden zich er vanaf nu aan.
editor-glossary-conflict-title = Iemand anders heeft de woordenlijst opgeslagen
editor-glossary-conflict-text = Terwijl je schreef, heeft een collega een andere versie opgeslagen. Welke moet blijven?

## Editor: scripted dialogues

editor-view-dialogues = Dialogen
editor-dialogues-intro = Gesprekken die de bot moet beheersen. Speel ze af na elke grotere wijziging in de artikelen: bezoekers, medewerkers en rapporten merken er niets van.
editor-dialogues-new = Nieuwe dialoog
editor-dialogues-play-all = Alles afspelen
editor-dialogues-stop = Stoppen
editor-dialogues-search = Dialogen zoeken
editor-dialogues-outcome = Uitkomst
editor-dialogues-passed = Geslaagd
editor-dialogues-failed = Mislukt
editor-dialogues-unplayed = Niet afgespeeld
editor-dialogues-count =
    { $count ->
        [one] { $count } dialoog
       *[other] { $count } dialogen
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } beurt
       *[other] { $count } beurten
    }
editor-dialogues-progress = Afgespeeld: { $done } van { $total }
editor-dialogues-playing = Bezig met afspelen…
editor-dialogues-played-at = Afgespeeld { $when }
editor-dialogues-done-passed = Alle dialogen verliepen zoals verwacht.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } dialoog verliep niet zoals verwacht.
       *[other] { $count } dialogen verliepen niet zoals verwacht.
    }
editor-dialogues-busy = Er worden al dialogen afgespeeld. Wacht even tot die klaar zijn.
editor-dialogues-import = Bestand importeren
editor-dialogues-export = Exporteren als bestand
editor-dialogues-imported = Toegevoegd: { $added }. Gewijzigd: { $changed }. Ongewijzigd: { $same }.
editor-dialogues-empty-title = Leg vast wat de bot moet beheersen
editor-dialogues-empty-text = Een dialoog is wat een bezoeker schrijft en wat je telkens verwacht. Speel ze allemaal af als artikelen zijn gewijzigd en zie meteen wat nog werkt en wat niet.
editor-dialogues-empty-example = Met dit voorbeeld beginnen
editor-dialogues-example-name = Vraagt om een medewerker
editor-dialogues-example-visitor = Ik wil iemand spreken
editor-dialogues-load-failed = De dialogen konden niet worden geladen.
editor-dialogues-nothing-clear = Alle dialogen tonen
editor-dialogue-back = Alle dialogen
editor-dialogue-name = Naam
editor-dialogue-name-placeholder = Bijvoorbeeld: Bestelling, en hoelang die duurt
editor-dialogue-page = Taal van de pagina van de bezoeker
editor-dialogue-turn = Beurt { $number }
editor-dialogue-turn-add = Beurt toevoegen
editor-dialogue-turn-up = Beurt { $number } omhoog
editor-dialogue-turn-down = Beurt { $number } omlaag
editor-dialogue-turn-remove = Beurt { $number } verwijderen
editor-dialogue-visitor = De bezoeker schrijft
editor-dialogue-expected = Verwacht
editor-dialogue-expected-nothing = Alles is goed.
editor-dialogue-expect = Verwachting
editor-dialogue-expect-name = Verwachting toevoegen aan beurt { $number }
editor-dialogue-seen = Wat de bot deed
editor-dialogue-seen-not-yet = Speel de dialoog af om het te zien.
editor-dialogue-seen-outdated = Van vóór je wijziging. Speel hem opnieuw af.
editor-dialogue-holds = zoals verwacht
editor-dialogue-differs = niet zoals verwacht
editor-dialogue-play = Afspelen
editor-dialogue-save-play = Opslaan en afspelen
editor-dialogue-done = De dialoog is opgeslagen.
editor-dialogue-done-passed = Alles verliep zoals verwacht.
editor-dialogue-done-failed = Niet alles verliep zoals verwacht. De verschillen zijn gemarkeerd.
editor-dialogue-not-played = De dialoog kon niet worden afgespeeld. Probeer het opnieuw.
editor-dialogue-fault-name = Geef de dialoog een naam.
editor-dialogue-fault-name-taken = Een andere dialoog in deze taal heeft deze naam al.
editor-dialogue-fault-visitor = Schrijf wat de bezoeker zegt.
editor-dialogue-fault-value = Kies er minstens één, of verwijder de verwachting.
editor-dialogue-conflict-title = Iemand anders heeft deze dialoog opgeslagen
editor-dialogue-delete-title = Deze dialoog verwijderen?
editor-dialogue-unknown = Deze dialoog bestaat niet
editor-expect-article = Toont een van deze artikelen
editor-expect-offers = Toont een hiervan of biedt die aan
editor-expect-covers = Behandelt ook een hiervan
editor-expect-not = Toont geen van deze artikelen
editor-expect-answers = Toont een artikel
editor-expect-words = Zegt deze woorden
editor-expect-decision = Wat de bot doet
editor-expect-person = Wacht op een medewerker
editor-expect-urgent = Gaat voor alle anderen
editor-expect-language = Spreekt
editor-expect-picks = Toont keuze nummer
editor-expect-talk = Praatje zoals
editor-expect-no-talk = Geen praatje zoals
editor-expect-any = Een van meerdere mogelijkheden
editor-expect-any-hint = Komt uit een bestand en blijft zoals het is.
editor-expect-picks-last = de laatste
editor-expect-words-placeholder = Typ en druk op Enter
editor-talk-helpful = Blij dat het hielp
editor-talk-which-language = Vraagt welke taal
editor-yes = Ja
editor-no = Nee
editor-pick-article = Artikel zoeken
editor-pick-article-none = Geen artikel gevonden
editor-pick-remove = ‘{ $value }’ verwijderen
editor-seen-article = Getoond artikel
editor-seen-article-none = Geen
editor-seen-choices = Aangeboden

## Editor: articles from files

editor-import-title = Artikelen uit bestanden
editor-import-hint = Bestanden zoals { $formats }, of artikelen uit { $systems }. Je ziet wat er zou veranderen voordat er iets wordt opgeslagen.
editor-import-choose = Bestanden kiezen
editor-import-folder = Map kiezen
editor-import-reading = De bestanden worden gelezen…
editor-import-columns = Kolommen
editor-import-column = Kolom
editor-import-sample = Wat erin staat
editor-import-field = Geldt als
editor-import-left-out = Weggelaten
editor-import-encoding = Tekencodering
editor-import-encoding-auto = Herkennen
editor-import-separator = Scheidingsteken
editor-import-tab = Tab
editor-import-language = Waar geen taal is opgegeven
editor-import-header = De eerste rij bevat de kolomnamen
editor-import-added = Nieuw: { $number }
editor-import-changed = Gewijzigd: { $number }
editor-import-same = Ongewijzigd: { $number }
editor-import-faults = Eerst te herstellen: { $number }
editor-import-file = Bestand
editor-import-row = Rij
editor-import-what = Wat er te herstellen is
editor-import-notes = Opmerkingen: { $number }
editor-import-rows = Rijen: { $number }
editor-import-go = Importeren
editor-import-again = Andere bestanden
editor-import-nothing = Er zou niets veranderen: alles staat er al.
editor-import-going = Doorzoekbaar maken: { $done } van { $total }
editor-import-overtaken = Een collega heeft intussen een van deze artikelen gewijzigd. Bekijk de wijzigingen opnieuw.
editor-import-lost = De server is intussen gestopt. Er is niets opgeslagen; importeer de bestanden opnieuw.
editor-import-too-large = Deze bestanden zijn samen groter dan { $most } MB. Importeer ze in delen.
editor-import-guessed = vermoedelijk

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Onbeantwoord
editor-gaps-intro = Wat bezoekers vroegen en de assistent niet goed kon beantwoorden, per onderwerp bijeengebracht over alle talen heen.
editor-gaps-show = Welke onderwerpen
editor-gaps-open = Te beantwoorden
editor-gaps-answered = Beantwoord
editor-gaps-dismissed = Terzijde gelegd
editor-gaps-proposals = Voorgestelde formuleringen
editor-gaps-period = Periode
editor-gaps-days-7 = Laatste 7 dagen
editor-gaps-days-28 = Laatste 4 weken
editor-gaps-days-90 = Laatste 3 maanden
editor-gaps-count = Onderwerpen: { $number }
editor-gaps-asked = Gevraagd: { $number }
editor-gaps-before = Periode ervoor: { $number }
editor-gaps-last = Laatst gevraagd: { $when }
editor-gaps-waiting = Wordt nog gesorteerd: { $number }
editor-gaps-none = Hier zijn geen onderwerpen.
editor-gaps-empty-title = Niets bleef onbeantwoord
editor-gaps-empty-text = Als bezoekers geen antwoord, een wedervraag, een slecht antwoord of een medewerker krijgen, komen hun vragen hier bijeen.
editor-gaps-failed = Dit kon niet worden geladen.
editor-gap-back = Alle onderwerpen
editor-gap-unknown = Dit onderwerp bestaat niet meer
editor-gap-draft = Artikel schrijven
editor-gap-draft-hint = De vragen worden formuleringen en het beste antwoord van een medewerker het eerste antwoord. Niemand ziet het voordat je het publiceert.
editor-gap-teach = Aan een artikel toevoegen
editor-gap-which = Welk artikel beantwoordt dit?
editor-gap-nearby = Artikelen over iets dergelijks
editor-gap-dismiss = Terzijde leggen
editor-gap-reopen = Weer oppakken
editor-gap-questions = Wat er gevraagd is
editor-gap-answers = Wat medewerkers antwoordden
editor-gap-answers-none = Niemand heeft dit nog beantwoord.
editor-gap-taught = Als formuleringen aan het artikel toegevoegd.
editor-gap-dismissed = Terzijde gelegd. Het komt niet terug als het opnieuw wordt gevraagd.
editor-gap-reopened = Staat weer bij de onderwerpen die te beantwoorden zijn.
editor-gap-settled = Een collega heeft dit onderwerp al behandeld.
editor-gap-unpublished = Het artikel is nog niet gepubliceerd
editor-gap-article = Artikel openen
editor-gap-since-before = Vergeefs gevraagd in de periode ervoor: { $number }
editor-gap-since-after = Sindsdien: { $number }
editor-gap-since-answered = Door het artikel beantwoord: { $number }
editor-gap-cause-unanswered = Geen antwoord
editor-gap-cause-clarify = Wedervraag
editor-gap-cause-unhelpful = Antwoord hielp niet
editor-gap-cause-person = Naar een medewerker
editor-proposals-intro = Geleerd van je team en van bezoekers: vragen die een artikel beantwoordt. Er wordt er geen gebruikt voordat je die hebt aanvaard.
editor-proposals-count = Voorstellen: { $number }
editor-proposals-empty-title = Geen voorstellen
editor-proposals-empty-text = Als een medewerker een artikel stuurt, of een bezoeker er een kiest of zegt dat het hielp, wordt de vraag hier voorgesteld.
editor-proposal-text = Formulering
editor-proposal-accept = Aanvaarden
editor-proposal-reject = Weglaten
editor-proposal-accepted = Aan het artikel toegevoegd.
editor-proposal-rejected = Weggelaten. Ze wordt niet opnieuw voorgesteld.
editor-proposal-reviewed = Een collega heeft hier al over beslist.
editor-proposal-source-inserted = Een medewerker stuurde het artikel
editor-proposal-source-chosen = De bezoeker koos het artikel
editor-proposal-source-helped = Het antwoord hielp

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Kwaliteit
editor-quality-synonyms = Synoniemen
editor-quality-duplicates = Vergelijkbare artikelen
editor-tests = Testvragen
editor-tests-hint = Eén per regel. Bezoekers zien ze nooit. Voordat het artikel wordt gepubliceerd, krijgt de assistent ze allemaal voorgelegd en moet hij met dit artikel antwoorden.
editor-tests-language = Taal van de testvragen
editor-tests-try = Alle testvragen proberen
editor-tests-trying = Testvragen worden gesteld…
editor-tests-far = Gesteld: { $done } van { $total }
editor-tests-none = Er zijn nog geen testvragen, hier niet en in andere artikelen niet.
editor-tests-failed = De testvragen konden niet worden gesteld. Probeer het opnieuw.
editor-tests-incomplete = Schrijf eerst een vraag en een antwoord.
editor-tests-passed = Vinden dit artikel: { $found } van { $total }
editor-tests-won = Gewonnen door deze wijziging: { $number }
editor-tests-lost = Verloren door deze wijziging: { $number }
editor-tests-same = Dit wint of verliest geen enkele testvraag van de site. Het zijn er { $total }.
editor-tests-found = vindt het juiste artikel
editor-tests-offered = vraagt door, met het juiste artikel als keuze
editor-tests-other = krijgt in plaats daarvan ‘{ $article }’
editor-tests-missed = vindt geen antwoord
editor-held-title = Publiceren is tegengehouden
editor-held-text = Deze testvragen zouden hun artikel niet vinden:
editor-held-later = Eerst aanpassen
editor-held-anyway = Toch publiceren
editor-synonyms-intro = Woorden die hier hetzelfde betekenen, zoals ‘COVID-19’ en ‘coronavirus’, of ‘pakket’ en het woord dat je merk ervoor heeft. Een vraag met een ervan wordt ook met de andere gezocht.
editor-synonyms-add = Synoniemen toevoegen
editor-synonyms-words = Woorden, gescheiden door komma’s
editor-synonyms-remove = { $words } verwijderen
editor-synonyms-saved = Opgeslagen. De volgende vraag wordt er al mee gezocht.
editor-synonyms-failed = De synoniemen konden niet worden geladen.
editor-synonyms-empty = Er zijn nog geen synoniemen.
editor-synonyms-lonely = { $word } staat alleen. Schrijf er een tweede woord bij, of verwijder het.
editor-synonyms-proposed = Voorgesteld op grond van wat bezoekers schrijven
editor-synonyms-pair = { $word } betekent { $term }
editor-synonyms-asked = Vragen: { $number }
editor-synonyms-take = Toevoegen
editor-duplicates-intro = Artikelen die dezelfde vraag beantwoorden of elkaars vragen zouden krijgen. Maak er één van, dan hoeft de assistent niet meer te kiezen.
editor-duplicates-failed = De artikelen konden niet worden vergeleken.
editor-duplicates-far = Bekeken artikelen: { $done } van { $total }
editor-duplicates-none = Geen twee artikelen beantwoorden dezelfde vraag.
editor-duplicates-same = Beide geven hetzelfde antwoord.
editor-duplicates-taken = Vragen ervan die het andere artikel zou krijgen: { $taken } van { $asked }
editor-merge-keep = Dit behouden
editor-merge-title = Van twee artikelen één maken?
editor-merge-text = ‘{ $kept }’ krijgt alle formuleringen, labels en testvragen van ‘{ $other }’, dat daarna wordt ingetrokken. Het antwoord blijft zoals het is.
editor-merge-go = Samenvoegen
editor-merge-done = Samengevoegd. Het andere artikel is ingetrokken.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Feedback
editor-quality-conversation = Heel gesprek
editor-languages-intro = Hoe ver je artikelen in elke taal zijn. Elk getal opent de artikelen die erin zijn meegeteld.
editor-coverage-there = Aanwezig
editor-coverage-reviewed = Nagekeken
editor-coverage-unreviewed = Niet nagekeken
editor-coverage-outdated = Verouderd
editor-coverage-missing = Ontbreekt
editor-translators = Voor vertalers (XLIFF)
editor-translators-open = Wat ontbreekt, verouderd of niet nagekeken is
editor-translators-all = Alle artikelen
editor-feedback-intro = Wat bezoekers vonden van de antwoorden die ze kregen. Artikelen die slecht antwoorden staan bovenaan.
editor-conversation-intro = Wat zou de bot zeggen, bericht voor bericht, en waarom? Er wordt niets verstuurd en niets bewaard.
editor-feedback-all = Alle talen
editor-feedback-failed = De feedback kon niet worden geladen.
editor-feedback-none = In deze periode heeft geen artikel iemand geantwoord.
editor-feedback-show = Wat er gevraagd is
editor-feedback-answered = Antwoorden: { $number }
editor-feedback-helpful = hielp
editor-feedback-unhelpful = hielp niet
editor-feedback-unjudged = niet beoordeeld
editor-feedback-variant = getoond in het { $language }
editor-replay-messages = Wat de bezoeker schrijft
editor-replay-placeholder = Eén bericht per regel, of een transcript
editor-replay-play = Afspelen
editor-replay-waiting = Wacht op een medewerker.
editor-replay-why = Waarom?
editor-replay-read = Gezocht:
editor-replay-read-together = Samen met de vorige vraag gezocht:
editor-replay-words = gemeenschappelijke woorden: { $words }
editor-replay-thresholds = Vanaf { $answer } antwoordt hij, vanaf { $offer } biedt hij aan.
