## The frame

signin-title-admin = Beheer
signin-title-account = Jouw account
signin-intro-admin = Log in om mensen, teams en de site te beheren.
signin-intro-account = Log in om je wachtwoord en je apparaten te beheren.
admin-page-title = Beheer
admin-account-title = Jouw account
admin-skip = Direct naar de inhoud
admin-views = Onderdelen van het beheer
admin-view-people = Mensen
admin-view-teams = Teams
admin-view-canned = Standaardantwoorden
admin-view-tags = Labels
admin-view-attributes = Kenmerken
admin-view-rules = Regels
admin-view-site = Site
admin-view-channels = Kanalen
admin-view-webhooks = Webhooks
admin-view-log = Logboek
admin-to-desk = Supportdesk
admin-to-editor = Artikeleditor
admin-page-language = Paginataal
admin-sign-in = Inloggen
admin-sign-out = Uitloggen
admin-dismiss = Deze melding sluiten
admin-close = Sluiten
admin-cancel = Annuleren
admin-save = Opslaan
admin-saved = Opgeslagen.
admin-failed = Dat is niet gelukt: { $message }
admin-failed-unreachable = De server is op dit moment niet bereikbaar. Er is niets verloren gegaan; probeer het opnieuw.
admin-failed-signed-out = Je bent uitgelogd. Log opnieuw in.
admin-nothing-found = Niets gevonden. Probeer andere woorden.
admin-fault-shortcut-taken = Een ander standaardantwoord heeft dit trefwoord al. Kies een ander.
admin-fault-unknown-canned-reply = Dit standaardantwoord bestaat niet meer; misschien heeft een collega het verwijderd.
admin-fault-tag-exists = Er is al een label met deze naam.
admin-fault-unknown-tag = Dit label bestaat niet meer; misschien heeft een collega het hernoemd of verwijderd.
admin-fault-invalid-tag = Een label heeft 1 tot 50 tekens.
admin-fault-invalid-webhook = Geef de webhook een naam, minstens één gebeurtenis en een volledig internetadres dat met https:// begint.
admin-fault-unknown-webhook = Deze webhook bestaat niet meer; misschien heeft een collega hem verwijderd.
admin-fault-too-many-webhooks = Het maximale aantal webhooks is bereikt. Verwijder er eerst een.
admin-fault-unknown-delivery = Er is niets om opnieuw te versturen; misschien is het al onderweg.
admin-fault-attribute-exists = Er is al een kenmerk met deze sleutel; misschien is het buiten gebruik.
admin-fault-invalid-attribute = Zo kan het niet worden opgeslagen. Geef een naam van hoogstens 60 tekens, een sleutel van Latijnse letters en cijfers die met een letter begint, en bij een keuzelijst minstens één keuze.
admin-fault-invalid-logo = Deze afbeelding kan niet worden gebruikt. Kies een PNG, SVG of WebP van 16 tot 4096 pixels per zijde; een SVG mag alleen een tekening bevatten.
admin-fault-logo-too-large = Deze afbeelding is groter dan 512 kB. Kies een kleinere.
admin-fault-last-administrator = Dit is de laatste beheerder. Maak eerst iemand anders beheerder.
admin-conflict-title = Iemand anders heeft ‘{ $name }’ gewijzigd
admin-conflict-text = Een collega heeft iets opgeslagen terwijl je bezig was. Welke versie moet blijven?
admin-conflict-theirs = Andere versie laden
admin-conflict-mine = Mijn versie houden

## People

admin-people-intro = Iedereen die kan inloggen. Kies iemand om te wijzigen wat diegene mag, of om diegene uit te loggen.
admin-people-invite = Iemand uitnodigen
admin-people-you = jij
admin-people-invited = Uitgenodigd
admin-role-agent = Medewerker
admin-role-agent-may = praat met bezoekers
admin-role-supervisor = Supervisor
admin-role-supervisor-may = ziet ook de cijfers van collega’s en kan voor hen handelen
admin-role-editor = Redacteur
admin-role-editor-may = schrijft artikelen
admin-role-admin = Beheerder
admin-role-admin-may = mag alles
admin-person-name = Naam
admin-person-name-hint = Bezoekers zien deze naam.
admin-person-login = Gebruikersnaam
admin-person-login-hint = Om in te loggen, zoals een e-mailadres.
admin-person-role = Rol
admin-person-languages = Talen waarin diegene schrijft
admin-person-teams = Teams
admin-person-skills = Vaardigheden
admin-person-skills-hint = Gescheiden door komma’s, zoals: retouren, facturen
admin-person-capacity = Gesprekken tegelijk
admin-person-capacity-hint = Meer dan dit krijgt diegene er niet.
admin-person-link = Nieuwe link om een wachtwoord te kiezen
admin-person-sign-out = Overal uitloggen
admin-person-signed-out = { $name } is overal uitgelogd.
admin-person-deactivate = Deactiveren
admin-person-deactivated = { $name } kan niet meer inloggen.
admin-deactivate-title = { $name } deactiveren?
admin-deactivate-text = Diegene wordt meteen uitgelogd. Open gesprekken gaan terug naar de wachtrij; berichten houden de naam van wie ze schreef.
admin-link-title = Een link voor { $name }
admin-link-text = Geef deze link door aan { $name }. Hij werkt één keer, tot { $until }, en is alleen nu te zien.
admin-link-copy = Link kopiëren
admin-link-copied = Gekopieerd.

## One's own account

admin-link-welcome = Hallo { $name }
admin-link-intro = Kies een wachtwoord. Je gebruikersnaam is { $login }.
admin-link-send = Opslaan en inloggen
admin-unknown-link = Deze link is niet geldig. Misschien is er een nieuwere; vraag het een beheerder.
admin-link-used = Deze link is al gebruikt. Log in met je wachtwoord of vraag om een nieuwe link.
admin-link-expired = Deze link is verlopen. Vraag een beheerder om een nieuwe.
admin-password-title = Wachtwoord
admin-password-current = Huidig wachtwoord
admin-password-new = Nieuw wachtwoord
admin-password-hint = Minstens 8 tekens.
admin-password-change = Wachtwoord wijzigen
admin-password-done = Je wachtwoord is gewijzigd, en je bent overal elders uitgelogd.
admin-password-wrong = Dat is niet je huidige wachtwoord. Probeer het nog eens.
admin-sessions-title = Waar je bent ingelogd
admin-sessions-hint = Ken je een van deze niet? Log die dan uit en wijzig je wachtwoord.
admin-sessions-here = Hier
admin-sessions-program = Een programma
admin-sessions-since = Ingelogd { $when }
admin-sessions-end = Uitloggen
admin-sessions-ended = Daar uitgelogd.
admin-factor-title = Tweede factor
admin-factor-text = Naast je wachtwoord wordt om een code van je telefoon gevraagd. Wie je wachtwoord te weten komt, is daarmee nog niet binnen.
admin-factor-set-up = Instellen
admin-factor-since = Aan sinds { $when }
admin-factor-left = Resterende herstelcodes: { $number }
admin-factor-new-codes = Nieuwe herstelcodes
admin-factor-switch-off = Uitschakelen
admin-factor-off = De tweede factor is uitgeschakeld.
admin-factor-on = De tweede factor is ingeschakeld en je bent overal elders uitgelogd.
admin-factor-reset = Tweede factor resetten
admin-factor-reset-title = De tweede factor van { $name } resetten?
admin-factor-reset-text = Deze persoon wordt overal uitgelogd en logt daarna met alleen het wachtwoord in. Controleer of het verzoek echt van deze persoon komt.
admin-factor-was-reset = De tweede factor van { $name } is gereset.
admin-link-mailed = De link is ook naar { $login } gestuurd.
admin-person-provider = Logt in met { $provider }: voor het eerst { $since }, het laatst { $last }.
admin-person-unlink = Ontkoppelen
admin-person-unlinked = { $name } is niet meer gekoppeld.
admin-unlink-title = { $name } ontkoppelen?
admin-unlink-text = Diegene wordt overal uitgelogd. Bij de volgende keer inloggen wordt het account weer op gebruikersnaam gezocht.
admin-link-entry = Met deze link log je één keer in als { $login }, zonder wachtwoord.
admin-link-by-provider = Hier logt niemand in met een wachtwoord. Log in met { $provider }.

## Teams and their hours

admin-teams-intro = Wie bij elkaar hoort, en wanneer er gewerkt wordt. Buiten deze tijden horen bezoekers wanneer er weer iemand is.
admin-teams-add = Team toevoegen
admin-teams-first = Voor iedereen zonder team
admin-teams-nobody = Niemand hoort erbij: iedereen pakt de gesprekken op
admin-teams-open = Nu geopend
admin-teams-closed = Nu gesloten
admin-teams-name = Naam
admin-teams-members = Leden
admin-teams-members-hint = Alleen zij krijgen de gesprekken van het team.
admin-teams-delete = Team verwijderen
admin-team-delete-title = Het team { $name } verwijderen?
admin-team-delete-text =
    { $count ->
        [0] Er wacht niemand op dit team. De leden blijven.
        [one] Er wacht één bezoeker op dit team; die gaat naar de algemene wachtrij. De leden blijven.
       *[other] Er wachten { $count } bezoekers op dit team; die gaan naar de algemene wachtrij. De leden blijven.
    }
admin-team-deleted = Het team { $name } is verwijderd.
admin-hours-title = Openingstijden
admin-hours-always = Altijd geopend
admin-hours-zone = Tijdzone
admin-hours-zone-hint = Zoals { $example }.
admin-hours-weekly = Wekelijkse tijden
admin-hours-weekly-hint = Een eindtijd vóór de begintijd valt op de volgende dag.
admin-hours-from = van
admin-hours-to = tot
admin-hours-add = Tijden toevoegen
admin-hours-remove = Deze tijden verwijderen
admin-hours-country = Land voor de feestdagen
admin-hours-no-country = Geen land
admin-hours-region = Regio
admin-hours-whole-country = Het hele land
admin-hours-holidays = Andere vrije dagen
admin-hours-holidays-hint = Jaar-maand-dag, gescheiden door komma’s.
admin-hours-workdays = Feestdagen waarop jullie werken
admin-hours-workdays-hint = Jaar-maand-dag, gescheiden door komma’s.
admin-service-title = Streeftijden
admin-service-hint = In minuten; laat leeg voor geen. Wat dringend is heeft de streeftijden van de regel erboven, tenzij het eigen heeft.
admin-service-first-reply = Eerste antwoord
admin-service-next-reply = Volgend antwoord
admin-service-resolution = Oplossing
admin-service-always = Dag en nacht tellen, niet alleen binnen openingstijden
admin-service-warn-percent = Waarschuwen als zoveel van de tijd om is, in procenten
admin-service-warn-minutes = Of zoveel minuten voor het einde
admin-calendar-before = Vorige maand
admin-calendar-after = Volgende maand
admin-calendar-show = Deze tijden tonen
admin-calendar-holiday = Vrije dag
admin-calendar-closed = Gesloten

## Canned replies and tags

admin-canned-intro = Wat medewerkers steeds weer schrijven. Op de supportdesk typen ze / en het trefwoord.
admin-canned-add = Standaardantwoord toevoegen
admin-canned-search = Standaardantwoorden zoeken
admin-canned-none = Er zijn nog geen standaardantwoorden. Voeg het eerste toe; iedere medewerker kan het meteen gebruiken.
admin-canned-shortcut = Trefwoord
admin-canned-shortcut-hint = Eén woord, zoals: terugbetaling
admin-canned-language = Taal
admin-canned-language-hint = Voor elke taal een tekst; talen met een tekst zijn aangevinkt.
admin-canned-text = Tekst
admin-canned-text-hint = Deze worden vanzelf ingevuld: { $variables }
admin-canned-shortcut-wrong = Het trefwoord moet één woord van hoogstens 50 tekens zijn, zonder schuine strepen en accolades.
admin-canned-empty = Schrijf de tekst in minstens één taal.
admin-canned-delete = Verwijderen
admin-canned-delete-title = Het standaardantwoord /{ $shortcut } verwijderen?
admin-canned-delete-text = Niemand vindt het dan nog, in geen enkele taal. Wat ermee verstuurd is, blijft.
admin-canned-deleted = Het standaardantwoord /{ $shortcut } is verwijderd.
admin-tags-intro = Woorden waarmee gesprekken worden gesorteerd. Hernoem een label en het verandert in alle gesprekken.
admin-tags-add = Label toevoegen
admin-tags-search = Labels zoeken
admin-tags-none = Er zijn nog geen labels. Voeg er hier een paar toe, of laat medewerkers met eigen labels beginnen.
admin-tags-name = Label
admin-tags-name-hint = Hoogstens 50 tekens; wordt in kleine letters bewaard.
admin-tags-used = Gesprekken: { $number }
admin-tags-delete = Label verwijderen
admin-tag-delete-title = Het label ‘{ $tag }’ verwijderen?
admin-tag-delete-text = Het verdwijnt uit alle gesprekken die het hebben; dat kan niet ongedaan worden gemaakt. Gesprekken: { $number }
admin-tag-deleted = Het label ‘{ $tag }’ is verwijderd.
admin-tag-join = Samenvoegen
admin-tag-join-title = Er is al een label ‘{ $tag }’
admin-tag-join-text = Alle gesprekken met ‘{ $before }’ krijgen in plaats daarvan ‘{ $tag }’. Daarna zijn de twee niet meer te onderscheiden.
admin-attributes-intro = Wat u naast de woorden van gesprekken en bezoekers wilt weten, zoals een abonnement of een bestelnummer. Wat uw site onder dezelfde sleutel meegeeft, wordt vanzelf ingevuld.
admin-attributes-add = Kenmerk toevoegen
admin-attributes-none = Er zijn nog geen kenmerken.
admin-attribute-label = Naam
admin-attribute-labels = Namen in andere talen
admin-attribute-labels-hint = Eén per regel, met de taal voorop, zoals nl: Plan
admin-attribute-key = Sleutel
admin-attribute-key-hint = Hoe uw site het noemt, zoals plan. Dit kan later niet worden gewijzigd.
admin-attribute-kind = Soort
admin-attribute-kind-text = Tekst
admin-attribute-kind-number = Getal
admin-attribute-kind-boolean = Ja of nee
admin-attribute-kind-date = Datum
admin-attribute-kind-choice = Keuzelijst
admin-attribute-kind-link = Link
admin-attribute-choices = Keuzes
admin-attribute-choices-hint = Eén per regel.
admin-attribute-owner = Hoort bij
admin-attribute-owner-conversation = Het gesprek
admin-attribute-owner-visitor = De bezoeker
admin-attribute-editors = Wie mag het wijzigen
admin-attribute-editors-agents = Iedereen aan de balie
admin-attribute-editors-supervisors = Supervisors
admin-attribute-editors-nobody = Niemand, alleen de site
admin-attribute-shown = Naast het gesprek tonen
admin-attribute-retired = Buiten gebruik: nergens te zien, de waarden blijven
admin-attribute-is-retired = Buiten gebruik

## The site

admin-site-intro = Hoe de site eruitziet en spreekt, hoe gesprekken bij mensen komen en hoelang alles bewaard wordt.
admin-site-looks = Uiterlijk en talen
admin-site-name = Naam van de site
admin-site-name-hint = Bezoekers zien die bovenaan de chat.
admin-site-accent = Kleur
admin-site-first-language = Hoofdtaal
admin-site-first-language-hint = Als er verder niets over een bezoeker bekend is.
admin-site-languages = Talen
admin-site-languages-hint = Bezoekers kunnen hieruit kiezen.
admin-site-tone = Hoe bezoekers worden aangesproken
admin-site-tone-formal = Formeel
admin-site-tone-plain = Informeel
admin-site-fixed = { $variable } staat op de server ingesteld en bepaalt dit.
admin-site-texts = Eerste woorden
admin-site-texts-language = In welke taal
admin-site-greeting = Begroeting
admin-site-greeting-hint = Laat je dit leeg, dan groet Hamdel met eigen woorden.
admin-site-starters = Vragen om mee te beginnen
admin-site-starters-hint = Eén per regel, hoogstens vier.
admin-site-routing = Hoe gesprekken bij mensen komen
admin-site-assignment = Gesprekken
admin-site-assignment-pull = worden uit de wachtrij genomen door wie dat wil
admin-site-assignment-offer = worden de een na de ander aangeboden
admin-site-assignment-auto = gaan naar wie er het best bij past
admin-site-patience = Wachten op de juiste taal, in seconden
admin-site-patience-hint = Zo lang wacht een bezoeker op iemand die bezet is maar wel diens taal schrijft.
admin-site-zone-hint = De dagen van de rapporten beginnen hier om middernacht. Leeg: de tijdzone van het eerste team.
admin-site-retention = Hoelang alles bewaard wordt
admin-site-retention-hint = In dagen; 0 bewaart voor altijd.
admin-site-keep-conversations = Teksten van gesprekken
admin-site-keep-files = Bestanden
admin-site-keep-searches = Vragen in het zoeklogboek
admin-site-logo = Logo
admin-site-logo-hint = PNG, SVG of WebP van hoogstens 512 kB. Bezoekers zien het in de chat, collega’s op de supportdesk.
admin-site-logo-none = Nog geen logo.
admin-site-logo-choose = Afbeelding kiezen
admin-site-logo-remove = Logo verwijderen
admin-site-no-articles = In deze talen is er nog geen artikel: { $languages }. Wie in zo’n taal schrijft, krijgt artikelen in een andere taal, met een zin die dat zegt.

## Help lines, for when nobody is there

admin-help-title = Hulplijnen
admin-help-intro = Bezoekers zien deze als er niemand is om te antwoorden, die van hun eigen land eerst.
admin-help-country = Land
admin-help-elsewhere = Overal elders
admin-help-phone = Telefoon
admin-help-mail = E-mail
admin-help-hours = Open
admin-help-hours-hint = Volgens de klok van dat land. Vink geen dag aan als de lijn altijd open is.
admin-help-add = Hulplijn toevoegen
admin-help-remove = Deze hulplijn verwijderen
admin-help-incomplete = Elke hulplijn heeft een telefoonnummer of een e-mailadres nodig.
admin-help-twice = Er zijn twee hulplijnen voor { $country }. Voeg ze samen.
admin-site-security = Beveiliging
admin-site-factor = Iedereen die hier werkt heeft een tweede factor nodig
admin-site-factor-hint = Wie er geen heeft, stelt die eerst in voordat iets anders kan. Jij ook.

## Channels and the log

admin-channels-intro = Waar bezoekers vandaan komen, en of wat je daarheen stuurt ook aankomt.
admin-channels-waiting =
    { $count ->
        [one] Eén bericht wacht op bezorging
       *[other] { $count } berichten wachten op bezorging
    }
admin-channels-given-up =
    { $count ->
        [one] Eén bericht kon deze week niet worden bezorgd
       *[other] { $count } berichten konden deze week niet worden bezorgd
    }
admin-channels-well = Alles in orde
admin-channels-trouble = Problemen
admin-channel-web = Chat op je site
admin-channel-rest = Andere programma’s (REST)
admin-channel-live-chatwoot = Medewerkers in Chatwoot
admin-channel-live-zammad = Medewerkers in Zammad
admin-channels-try = Verbinding controleren
admin-channels-trying = Bezig met controleren…
admin-channels-last-error = Laatste fout, { $when }:
admin-channels-do-given-up = Sommige bezoekers hebben niet gekregen wat er verstuurd is. Controleer de verbinding en probeer daarna opnieuw wat niet bezorgd is.
admin-channels-do-waiting = Het wordt vanzelf opnieuw verstuurd. Controleer de verbinding als dit aanhoudt.
admin-channels-try-none = Alles in orde. Verbonden als
admin-channels-try-unreachable = Het platform is niet bereikbaar. Probeer het over een paar minuten opnieuw; laat als dit aanhoudt nagaan of de server verbinding met internet mag maken.
admin-channels-try-token = Het platform kent het token niet. Stel op de server het juiste in en start die opnieuw.
admin-channels-try-address = Het platform levert niet af bij deze server. Geef het het adres { $address } (setWebhook).
admin-channels-try-deliveries = Het platform kon de laatste tijd niet bij deze server afleveren. Het meldt:
admin-channels-failed = Tonen wat niet bezorgd is
admin-channels-again = Opnieuw proberen
admin-channels-again-all = Alles opnieuw proberen
admin-channels-failed-none = Er is niets meer dat niet bezorgd is.
admin-channels-again-done =
    { $count ->
        [one] { $count } bericht wordt opnieuw verstuurd
       *[other] { $count } berichten worden opnieuw verstuurd
    }
admin-line-title = De coderegel voor je site
admin-line-hint = Zet deze regel vóór het einde van de body van elke pagina, en de chat verschijnt.
admin-log-intro = Wat er gedaan is, door wie en wanneer. Niets hierin kan worden gewijzigd.
admin-log-by-itself = Automatisch
admin-log-more = Eerdere
admin-deed-agent-invited = Iemand uitgenodigd
admin-deed-agent-changed = Persoon gewijzigd
admin-deed-agent-removed = Persoon gedeactiveerd
admin-deed-link-made = Link om een wachtwoord te kiezen gemaakt
admin-deed-link-used = Wachtwoord gekozen via een link
admin-deed-password-changed = Wachtwoord gewijzigd
admin-deed-signed-out = Uitgelogd
admin-deed-site-changed = Instellingen van de site gewijzigd
admin-deed-team-changed = Team gewijzigd
admin-deed-team-removed = Team verwijderd
admin-deed-canned-changed = Standaardantwoord opgeslagen
admin-deed-canned-removed = Standaardantwoord verwijderd
admin-deed-tag-added = Label toegevoegd
admin-deed-tag-renamed = Label hernoemd
admin-deed-tag-removed = Label verwijderd
admin-deed-attribute-defined = Kenmerk opgeslagen
admin-deed-attribute-retired = Kenmerk buiten gebruik gesteld
admin-deed-attribute-set = Kenmerk van een gesprek gewijzigd
admin-deed-glossary-changed = Woordenlijst gewijzigd
admin-deed-deliveries-retried = Niet bezorgde berichten opnieuw verstuurd
admin-deed-script-changed = Formulering gewijzigd
admin-deed-visitor-exported = Gegevens van een bezoeker verstrekt
admin-deed-agent-made = Account gemaakt bij de eerste keer inloggen
admin-deed-identity-linked = Account gekoppeld aan de provider
admin-deed-identity-unlinked = Account ontkoppeld van de provider
admin-deed-role-given = Rol gewijzigd door groepen van de provider
admin-deed-second-factor-on = Tweede factor aangezet
admin-deed-second-factor-off = Tweede factor uitgezet
admin-deed-second-factor-reset = Tweede factor gereset
admin-deed-recovery-codes-made = Nieuwe herstelcodes gemaakt
admin-deed-recovery-code-used = Herstelcode gebruikt
admin-deed-link-mailed = Link per mail verstuurd
admin-deed-macro-changed = Macro opgeslagen
admin-deed-macro-removed = Macro verwijderd
admin-deed-rule-changed = Regel opgeslagen
admin-deed-rule-on = Regel aangezet
admin-deed-rule-off = Regel uitgezet
admin-deed-rules-ordered = Volgorde van de regels gewijzigd
admin-deed-rule-removed = Regel verwijderd
admin-deed-webhook-added = Webhook toegevoegd
admin-deed-webhook-changed = Webhook opgeslagen
admin-deed-webhook-removed = Webhook verwijderd
admin-deed-webhook-secret-renewed = Nieuw geheim voor een webhook
admin-deed-webhook-off = Webhook uitgezet
admin-deed-webhook-replayed = Bezorgingen van een webhook opnieuw verstuurd
admin-deed-action-added = Actie toegevoegd
admin-deed-action-changed = Actie opgeslagen
admin-deed-action-removed = Actie verwijderd
admin-deed-action-secret-renewed = Nieuw geheim voor een actie
admin-deed-article-action-set = Een artikel antwoordt met actuele gegevens
admin-deed-article-action-dropped = Een artikel antwoordt weer met zijn eigen tekst
admin-deed-dialogue-added = Dialoog toegevoegd
admin-deed-dialogue-changed = Dialoog gewijzigd
admin-deed-dialogue-deleted = Dialoog verwijderd
admin-deed-dialogues-imported = Dialogen geïmporteerd
admin-log-kind-invitation = Uitnodiging
admin-log-kind-reset = Nieuw wachtwoord
admin-log-kind-forgotten = Wachtwoord vergeten
admin-log-kind-entry = Inloggen zonder wachtwoord
admin-log-by-visitor = Op verzoek van de bezoeker
admin-log-by-age = Bewaartermijn verstreken

## Webhooks

admin-webhooks-intro = Andere systemen, zoals een CRM, een helpdesk of een mailprogramma, horen meteen wat hier gebeurt. Alles wat ze krijgen, is ondertekend.
admin-webhooks-add = Webhook toevoegen
admin-webhooks-none = Er zijn nog geen webhooks.
admin-webhook-url = Adres
admin-webhook-url-hint = Waar het andere systeem webhooks ontvangt, zoals https://crm.example/hooks
admin-webhook-events = Wat het te horen krijgt
admin-webhook-event-answered = De assistent antwoordt met een artikel
admin-webhook-event-assigned = Een medewerker krijgt een gesprek
admin-webhook-event-missed = Er wordt geen artikel gevonden
admin-webhook-event-erased = Een bezoeker wordt gewist
admin-webhook-event-test = Test
admin-webhook-active = Ingeschakeld
admin-webhook-on = Aan
admin-webhook-off = Uit
admin-webhook-fault = Vanzelf uitgeschakeld: { $message }
admin-webhook-failing = Sinds { $when } is er niets aangekomen. Het wordt vanzelf opnieuw geprobeerd.
admin-webhook-secret-title = Het geheim van ‘{ $name }’
admin-webhook-secret-text = Hiermee controleert het andere systeem de handtekeningen. Kopieer het nu: het is alleen deze keer te zien.
admin-webhook-secret-copy = Geheim kopiëren
admin-webhook-renew = Nieuw geheim
admin-webhook-renew-title = Een nieuw geheim maken voor ‘{ $name }’?
admin-webhook-renew-text = 24 uur lang wordt alles ook met het oude ondertekend, zodat u de tijd hebt om het daar te wijzigen.
admin-webhook-test = Test versturen
admin-webhook-test-well = De test is aangekomen.
admin-webhook-test-failed = De test is niet aangekomen.
admin-webhook-delete = Webhook verwijderen
admin-webhook-delete-title = De webhook ‘{ $name }’ verwijderen?
admin-webhook-delete-text = Het andere systeem hoort niets meer, en wat nog onderweg is, vervalt.
admin-webhook-deliveries = Laatste bezorgingen tonen
admin-webhook-deliveries-none = Er is de laatste tijd niets verstuurd.
admin-webhook-delivered = Bezorgd
admin-webhook-waiting = Onderweg
admin-webhook-dead = Opgegeven
admin-webhook-again = Opnieuw versturen
admin-webhook-again-all = Alles wat is opgegeven opnieuw versturen
admin-webhook-again-done = Opnieuw verstuurd: { $number }

## Rules

admin-rules-intro = Wat vanzelf gebeurt als er iets voorvalt. Regels werken van boven naar beneden, elk één keer; wat een regel doet, zet geen andere in werking.
admin-rules-add = Regel toevoegen
admin-rules-none = Er zijn nog geen regels.
admin-rule-when = Wanneer
admin-rule-event-begun = Een gesprek begint
admin-rule-event-handed-over = Er is een medewerker nodig
admin-rule-event-message = De bezoeker schrijft
admin-rule-event-closed = Een gesprek wordt afgesloten
admin-rule-event-rated = De bezoeker beoordeelt een gesprek
admin-rule-event-overdue = Een streeftijd is gemist
admin-rule-event-waiting = Iemand wacht lang
admin-rule-minutes = Hoeveel minuten
admin-rule-if = Alleen als
admin-rule-words = Een van deze woorden in het bericht
admin-rule-tags = Een van deze labels
admin-rule-commas = Gescheiden door komma’s.
admin-rule-languages = Taal
admin-rule-channels = Kanaal
admin-rule-teams = Team
admin-rule-feelings = Gevoel
admin-rule-hours = Openingstijden
admin-rule-hours-any = Altijd
admin-rule-hours-open = Tijdens openingstijden
admin-rule-hours-closed = Buiten openingstijden
admin-rule-attribute = Kenmerk dat de site meegeeft
admin-rule-attribute-value = Wat erin staat
admin-rule-try = Proberen op eerdere gesprekken
admin-rule-tried = Hij zou { $met } van de laatste { $tried } gesprekken hebben geraakt.
admin-rule-active = Ingeschakeld
admin-rule-on = Aan
admin-rule-off = Uit
admin-rule-up = Omhoog
admin-rule-fault = Vanzelf uitgeschakeld: { $message }
admin-rule-incomplete = Geef de regel een naam en vul elke stap in.
admin-rule-delete-title = De regel ‘{ $name }’ verwijderen?
admin-rule-delete-text = Wat hij tot nu toe heeft gedaan, blijft.

## The first start

admin-start-step = Stap { $step } van { $of }
admin-start-next = Verder
admin-start-skip = Nu overslaan
admin-start-incomplete = Vul de naam en de gebruikersnaam in.
admin-start-done-already = Deze site is al ingericht. Log in.
admin-start-you-title = Welkom! Eerst even: wie ben jij?
admin-start-you-intro = Dit wordt het account van de beheerder.
admin-start-site-title = Welke talen spreekt je site?
admin-start-site-intro = Je kunt dit later allemaal nog wijzigen.
admin-start-hours-title = Wanneer is er iemand?
admin-start-hours-intro = Buiten deze tijden antwoordt de assistent en zegt die wanneer er weer iemand is.
admin-start-colleague-title = Met wie werk je samen?
admin-start-colleague-intro = Nodig je eerste collega uit. Je krijgt een link om door te geven.
admin-start-line-title = Klaar. Nu naar je bezoekers
admin-start-line-intro = Probeer het in de demowinkel en antwoord aan de supportdesk.
admin-start-to-desk = Naar de supportdesk
admin-start-to-shop = Naar de demowinkel

## Mails to people who work here

mail-greeting = Hallo { $name },
mail-copy = Werkt de knop niet, open dan dit adres:
mail-forgotten-subject = Kies een nieuw wachtwoord voor { $site }
mail-forgotten-text = Er is een nieuw wachtwoord aangevraagd voor je account { $login }. Je kunt het hier kiezen:
mail-forgotten-button = Nieuw wachtwoord kiezen
mail-forgotten-note = De link werkt één keer, een uur lang. Heb je er niet om gevraagd, dan hoef je niets te doen: je wachtwoord blijft zoals het is.
mail-invitation-subject = Je account bij { $site }
mail-invitation-text = Je bent uitgenodigd voor { $site }. Je gebruikersnaam is { $login }. Kies een wachtwoord om te beginnen:
mail-invitation-button = Wachtwoord kiezen
mail-invitation-note = De link werkt één keer, zeven dagen lang. Verwachtte je deze mail niet, dan hoef je niets te doen.
