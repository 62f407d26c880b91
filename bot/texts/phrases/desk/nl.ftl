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
desk-visitor-unnamed = Bezoeker
desk-place = Plaats { $place } in de wachtrij
desk-waiting-time = Wacht al { $time }
desk-unread = Nieuw bericht
desk-writer-you = Jij:
desk-writer-bot = Assistent:
desk-new-conversation = Nieuw in de wachtrij: { $visitor }
desk-new-message = Nieuw bericht van { $visitor }
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
desk-chip-after-hours = Na sluitingstijd
desk-chip-team = Team { $team }
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
desk-banner-bot = De assistent behandelt dit gesprek. Je kunt meelezen.
desk-banner-closed = Dit gesprek is afgesloten.
desk-taken-by = { $agent } was sneller en heeft dit gesprek al opgepakt.
desk-taken = Het gesprek is van jou. { $visitor } kan zien dat je er bent.
desk-closed = Het gesprek is afgesloten.
desk-returned = De assistent behandelt het gesprek weer.
desk-close-question = Dit gesprek afsluiten?
desk-close-explanation = { $visitor } krijgt een bedankje en de vraag hoe het ging. Dit kan niet ongedaan worden gemaakt.
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
desk-close-draft = Je onverstuurde antwoord wordt niet verstuurd.
desk-close-confirm = Gesprek afsluiten
desk-return-question = Dit gesprek teruggeven aan de assistent?
desk-return-explanation = Vanaf nu krijgt { $visitor } antwoord van de assistent. Je kunt het gesprek pas weer oppakken als er om een medewerker wordt gevraagd.
desk-return-confirm = Teruggeven
desk-transfer-question = Dit gesprek doorzetten?
desk-transfer-explanation = { $visitor } krijgt te horen wie het overneemt. Niets hoeft twee keer te worden verteld: alle berichten en notities gaan mee.
desk-transfer-to = Naar wie?
desk-transfer-note = Wat is goed om te weten? (niet verplicht)
desk-transfer-choose = Kies een collega of een team.
desk-transfer-nobody = Er is niemand anders aanwezig, en er zijn nog geen teams.
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
desk-wake = Nu weer oppakken
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

## Supportdesk: wat de assistent deed

desk-decision-answer = Beantwoord
desk-decision-clarify = Doorgevraagd
desk-decision-handoff = Overgedragen
desk-decision-smalltalk = Praatje
desk-decision-relay = Doorgegeven
desk-kind-question = Gevraagd of het hielp
desk-kind-notice = Melding
desk-confidence = { $percent } zeker
desk-article = Artikel: { $question }

## Supportdesk: de context

desk-context = Details van het gesprek
desk-section-visitor = Bezoeker
desk-section-reason = Waarom een medewerker nodig is
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
desk-deed-left = De bezoeker verliet de wachtrij

desk-reason-asked = Vroeg om een medewerker
desk-reason-not-sure = De assistent was niet zeker van het antwoord
desk-reason-not-helpful = De antwoorden hielpen niet
desk-reason-upset = De bezoeker is van streek
desk-reason-came-back = Kwam terug met hetzelfde probleem
desk-reason-after-hours = Schreef buiten openingstijd
desk-reason-long-queue = De wachtrij was lang
desk-reason-agent-left = Een collega moest weg
desk-reason-channel-closed = Het kanaal was gesloten

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
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-webhook = Webhook

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
desk-report-remark = Dagen zijn dagen in UTC. De eerste reactie is de tijd van de overdracht tot het eerste bericht van een medewerker, de oplostijd die van de overdracht tot het einde. Door de assistent opgelost zijn gesprekken waarvoor geen medewerker nodig was en waarvan de bezoeker er niet binnen zeven dagen op terugkwam.
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

## Supportdesk: sneltoetsen

desk-shortcuts = Sneltoetsen
desk-shortcut-move = Door de lijst lopen
desk-shortcut-open = Gesprek openen
desk-shortcut-search = Gesprekken zoeken
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
desk-error-attachment-refused = Dit soort bestanden kan niet worden verstuurd. Afbeeldingen, pdf, tekst, CSV, Word en Excel kunnen wel.
desk-error-unknown-attachment = Dit bestand bestaat niet meer.
desk-error-shortcut-taken = Een ander standaardantwoord heeft dit trefwoord al. Kies een ander.
desk-error-unknown-canned-reply = Dit standaardantwoord bestaat niet meer.
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
editor-details = Details
editor-id = Id
editor-id-hint = Korte naam in links en bestanden. Kan later niet worden gewijzigd.
editor-category = Categorie
editor-category-hint = Groepeert artikelen in de lijst.
editor-tags = Tags
editor-tags-hint = Druk na elke tag op Enter of typ een komma.
editor-tags-remove = Tag ‘{ $tag }’ verwijderen

## Editor: wat het resultaat is

editor-done-draft = Het concept is opgeslagen.
editor-done-saved = Opgeslagen. De assistent kent het nu.
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
editor-delete-text = ‘{ $question }’ wordt in alle talen verwijderd. Dit kan niet ongedaan worden gemaakt. Wil je het artikel alleen even niet gebruiken, trek het dan in.
editor-delete-go = Definitief verwijderen
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
editor-ask-added-phrasing = Toegevoegd aan de formuleringen. Sla op om het effect te zien.
editor-ask-write = Artikel voor deze vraag schrijven

## Editor: de berichten bij een overname

editor-views = Onderdelen van de editor
editor-view-list = Artikelen
editor-view-messages = Berichten
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
editor-wording-salutation = Aanhef
editor-wording-salutation-when = Komt eerst, als de naam van de bezoeker bekend is.
editor-wording-feeling-calm = Rustig
editor-wording-feeling-frustrated = Gefrustreerd
editor-wording-feeling-angry = Boos
editor-wording-feeling-worried = Bezorgd
editor-wording-feeling-sad = Verdrietig
editor-wording-reason-asked = Vroeg om een medewerker
editor-wording-reason-not-sure = De assistent is niet zeker
editor-wording-reason-not-helpful = De antwoorden hielpen niet
editor-wording-reason-upset = De bezoeker is van streek
editor-wording-reason-came-back = Terug met hetzelfde probleem
editor-wording-reason-after-hours = Er is niemand aan het werk
editor-wording-reason-long-queue = Er wachten veel mensen
editor-wording-reason-agent-left = De collega moest weg
editor-wording-reason-channel-closed = Het kanaal of team is gesloten
editor-wording-next-place = Plaats in de wachtrij
editor-wording-next-waiting-time = Wachttijd
editor-wording-next-waiting-unknown = Wachttijd onbekend
editor-wording-next-nobody-here = Er is niemand ingelogd
editor-wording-next-when-back = Wanneer collega’s terug zijn
editor-wording-next-no-repeating = Niets hoeft opnieuw te worden verteld
editor-wording-queue-moved = De wachtrij is opgeschoven
editor-wording-still-waiting = Schrijft tijdens het wachten
editor-wording-waiting-corrected = Het duurt langer dan gezegd
editor-wording-left-queue = Wil niet langer wachten
editor-wording-taken = Een collega begint
editor-wording-transferred = Een andere collega neemt het over
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
editor-changes-show = Toen en nu vergelijken
editor-changes-hide = Vergelijking verbergen
editor-changes-before = Toen
editor-changes-after = Nu
editor-changes-unknown = Hoe de tekst toen luidde, is niet meer bekend.
editor-changes-failed = De wijziging kan op dit moment niet worden getoond. Probeer het opnieuw.
editor-stale-confirm = Klopt nog
editor-stale-confirmed = { $language } geldt als actueel.

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
