## The frame

signin-title-admin = Verwaltung
signin-title-account = Ihr Konto
signin-intro-admin = Melden Sie sich an, um Personen, Teams und die Website zu verwalten.
signin-intro-account = Melden Sie sich an, um Ihr Passwort und Ihre Geräte zu verwalten.
admin-page-title = Verwaltung
admin-account-title = Ihr Konto
admin-skip = Zum Inhalt springen
admin-views = Bereiche der Verwaltung
admin-view-people = Personen
admin-view-teams = Teams
admin-view-canned = Textbausteine
admin-view-tags = Schlagwörter
admin-view-attributes = Attribute
admin-view-rules = Regeln
admin-view-site = Website
admin-view-channels = Kanäle
admin-view-webhooks = Webhooks
admin-view-log = Protokoll
admin-to-desk = Support-Desk
admin-to-editor = Artikeleditor
admin-page-language = Sprache der Seite
admin-sign-in = Anmelden
admin-sign-out = Abmelden
admin-dismiss = Diese Meldung schließen
admin-close = Schließen
admin-cancel = Abbrechen
admin-save = Speichern
admin-saved = Gespeichert.
admin-failed = Das hat nicht geklappt: { $message }
admin-failed-unreachable = Der Server ist im Moment nicht erreichbar. Es geht nichts verloren; bitte versuchen Sie es erneut.
admin-failed-signed-out = Sie wurden abgemeldet. Bitte melden Sie sich erneut an.
admin-nothing-found = Nichts gefunden. Versuchen Sie es mit anderen Wörtern.
admin-fault-shortcut-taken = Ein anderer Textbaustein hat dieses Kürzel bereits. Bitte wählen Sie ein anderes.
admin-fault-unknown-canned-reply = Diesen Textbaustein gibt es nicht mehr; vielleicht wurde er inzwischen gelöscht.
admin-fault-tag-exists = Ein Schlagwort mit diesem Namen gibt es bereits.
admin-fault-unknown-tag = Dieses Schlagwort gibt es nicht mehr; vielleicht wurde es inzwischen umbenannt oder gelöscht.
admin-fault-invalid-tag = Ein Schlagwort hat 1 bis 50 Zeichen.
admin-fault-invalid-webhook = Geben Sie dem Webhook einen Namen, mindestens ein Ereignis und eine vollständige Internetadresse, die mit https:// beginnt.
admin-fault-unknown-webhook = Diesen Webhook gibt es nicht mehr; vielleicht wurde er inzwischen gelöscht.
admin-fault-too-many-webhooks = Mehr Webhooks sind nicht möglich. Bitte löschen Sie zuerst einen.
admin-fault-unknown-delivery = Es gibt nichts erneut zu senden; vielleicht ist es schon unterwegs.
admin-fault-attribute-exists = Ein Attribut mit diesem Schlüssel gibt es schon; vielleicht ist es stillgelegt.
admin-fault-invalid-attribute = So lässt es sich nicht speichern. Nötig sind ein Name mit höchstens 60 Zeichen, ein Schlüssel aus lateinischen Buchstaben und Ziffern, der mit einem Buchstaben beginnt, und bei einer Auswahlliste mindestens eine Möglichkeit.
admin-fault-invalid-logo = Dieses Bild kann nicht verwendet werden. Wählen Sie ein PNG, SVG oder WebP mit 16 bis 4096 Pixeln je Seite; ein SVG darf nur eine Zeichnung enthalten.
admin-fault-logo-too-large = Dieses Bild ist größer als 512 kB. Bitte wählen Sie ein kleineres.
admin-fault-last-administrator = Das ist die letzte Administration. Geben Sie zuerst jemand anderem diese Rolle.
admin-conflict-title = „{ $name }“ wurde inzwischen geändert
admin-conflict-text = Während Sie geschrieben haben, hat jemand aus dem Team eine Änderung gespeichert. Welche soll gelten?
admin-conflict-theirs = Andere übernehmen
admin-conflict-mine = Meine behalten

## People

admin-people-intro = Alle, die sich anmelden können. Wählen Sie eine Person, um zu ändern, was sie darf, oder um sie abzumelden.
admin-people-invite = Person einladen
admin-people-you = Sie
admin-people-invited = Eingeladen
admin-role-agent = Support
admin-role-agent-may = spricht mit Besuchern
admin-role-supervisor = Teamleitung
admin-role-supervisor-may = sieht auch die Zahlen der anderen und kann für sie handeln
admin-role-editor = Redaktion
admin-role-editor-may = schreibt Artikel
admin-role-admin = Administration
admin-role-admin-may = darf alles
admin-person-name = Name
admin-person-name-hint = Besucher sehen diesen Namen.
admin-person-login = Benutzername
admin-person-login-hint = Für die Anmeldung, zum Beispiel eine E-Mail-Adresse.
admin-person-role = Rolle
admin-person-languages = Sprachen, in denen die Person schreibt
admin-person-teams = Teams
admin-person-skills = Fachgebiete
admin-person-skills-hint = Durch Kommas getrennt, zum Beispiel: Rücksendungen, Rechnungen
admin-person-capacity = Gespräche gleichzeitig
admin-person-capacity-hint = Mehr als so viele werden nicht zugeteilt.
admin-person-link = Neuer Link, um ein Passwort zu wählen
admin-person-sign-out = Überall abmelden
admin-person-signed-out = { $name } ist überall abgemeldet.
admin-person-deactivate = Deaktivieren
admin-person-deactivated = { $name } kann sich nicht mehr anmelden.
admin-deactivate-title = { $name } deaktivieren?
admin-deactivate-text = Die Person wird sofort abgemeldet. Offene Gespräche gehen zurück in die Warteschlange; was sie geschrieben hat, bleibt unter ihrem Namen stehen.
admin-link-title = Ein Link für { $name }
admin-link-text = Geben Sie diesen Link an { $name } weiter. Er gilt einmal, bis { $until }, und wird nur jetzt gezeigt.
admin-link-copy = Link kopieren
admin-link-copied = Kopiert.

## One's own account

admin-link-welcome = Hallo { $name }
admin-link-intro = Wählen Sie ein Passwort. Ihr Benutzername ist { $login }.
admin-link-send = Speichern und anmelden
admin-unknown-link = Dieser Link ist nicht gültig. Vielleicht gibt es einen neueren; fragen Sie die Administration.
admin-link-used = Dieser Link wurde schon benutzt. Melden Sie sich mit Ihrem Passwort an, oder bitten Sie um einen neuen Link.
admin-link-expired = Dieser Link ist abgelaufen. Bitten Sie die Administration um einen neuen.
admin-password-title = Passwort
admin-password-current = Bisheriges Passwort
admin-password-new = Neues Passwort
admin-password-hint = Mindestens 8 Zeichen.
admin-password-change = Passwort ändern
admin-password-done = Ihr Passwort ist geändert, und Sie sind überall sonst abgemeldet.
admin-password-wrong = Das ist nicht Ihr bisheriges Passwort. Bitte versuchen Sie es noch einmal.
admin-sessions-title = Wo Sie angemeldet sind
admin-sessions-hint = Wenn Ihnen etwas davon fremd ist, melden Sie es ab und ändern Sie Ihr Passwort.
admin-sessions-here = Hier
admin-sessions-program = Ein Programm
admin-sessions-since = Angemeldet { $when }
admin-sessions-end = Abmelden
admin-sessions-ended = Dort abgemeldet.
admin-factor-title = Zweiter Faktor
admin-factor-text = Neben Ihrem Passwort wird ein Code von Ihrem Telefon verlangt. Wer Ihr Passwort erfährt, kommt damit allein nicht hinein.
admin-factor-set-up = Einrichten
admin-factor-since = Eingeschaltet seit { $when }
admin-factor-left = Übrige Wiederherstellungscodes: { $number }
admin-factor-new-codes = Neue Wiederherstellungscodes
admin-factor-switch-off = Ausschalten
admin-factor-off = Der zweite Faktor ist ausgeschaltet.
admin-factor-on = Der zweite Faktor ist eingeschaltet, und Sie sind überall sonst abgemeldet.
admin-factor-reset = Zweiten Faktor zurücksetzen
admin-factor-reset-title = Den zweiten Faktor von { $name } zurücksetzen?
admin-factor-reset-text = Diese Person wird überall abgemeldet und meldet sich danach allein mit dem Passwort an. Vergewissern Sie sich, dass die Bitte wirklich von ihr kommt.
admin-factor-was-reset = Der zweite Faktor von { $name } ist zurückgesetzt.
admin-link-mailed = Er wurde auch an { $login } gesendet.
admin-person-provider = Meldet sich mit { $provider } an, erstmals { $since }, zuletzt { $last }.
admin-person-unlink = Verknüpfung lösen
admin-person-unlinked = { $name } ist nicht mehr verknüpft.
admin-unlink-title = Verknüpfung von { $name } lösen?
admin-unlink-text = Die Person wird überall abgemeldet. Bei der nächsten Anmeldung wird ihr Konto wieder über den Benutzernamen gefunden.
admin-link-entry = Dieser Link meldet Sie einmalig als { $login } an, ohne Passwort.
admin-link-by-provider = Hier meldet sich niemand mit Passwort an. Melden Sie sich mit { $provider } an.

## Teams and their hours

admin-teams-intro = Wer zusammengehört und wann gearbeitet wird. Außerhalb dieser Zeiten erfahren Besucher, wann wieder jemand da ist.
admin-teams-add = Team hinzufügen
admin-teams-first = Für alle ohne Team
admin-teams-nobody = Niemand gehört dazu: Alle kümmern sich darum
admin-teams-open = Jetzt geöffnet
admin-teams-closed = Jetzt geschlossen
admin-teams-name = Name
admin-teams-members = Mitglieder
admin-teams-members-hint = Nur sie bekommen die Gespräche des Teams.
admin-teams-delete = Team löschen
admin-team-delete-title = Das Team { $name } löschen?
admin-team-delete-text =
    { $count ->
        [0] Niemand wartet darauf. Die Mitglieder bleiben.
        [one] Eine Person wartet darauf und wird dann von allen bedient. Die Mitglieder bleiben.
       *[other] { $count } Personen warten darauf und werden dann von allen bedient. Die Mitglieder bleiben.
    }
admin-team-deleted = Das Team { $name } ist gelöscht.
admin-hours-title = Öffnungszeiten
admin-hours-always = Immer geöffnet
admin-hours-zone = Zeitzone
admin-hours-zone-hint = Zum Beispiel { $example }.
admin-hours-weekly = Wöchentliche Zeiten
admin-hours-weekly-hint = Ein Ende vor dem Beginn liegt am nächsten Tag.
admin-hours-from = von
admin-hours-to = bis
admin-hours-add = Zeiten hinzufügen
admin-hours-remove = Diese Zeiten entfernen
admin-hours-country = Land für die Feiertage
admin-hours-no-country = Kein Land
admin-hours-region = Region
admin-hours-whole-country = Das ganze Land
admin-hours-holidays = Weitere freie Tage
admin-hours-holidays-hint = Jahr-Monat-Tag, durch Kommas getrennt.
admin-hours-workdays = Feiertage, an denen Sie arbeiten
admin-hours-workdays-hint = Jahr-Monat-Tag, durch Kommas getrennt.
admin-service-title = Zielzeiten
admin-service-hint = In Minuten; leer lassen für keine. Dringendes hat die Zielzeiten der Zeile darüber, wenn es keine eigenen hat.
admin-service-first-reply = Erste Antwort
admin-service-next-reply = Weitere Antwort
admin-service-resolution = Lösung
admin-service-always = Rund um die Uhr zählen, nicht nur in den Öffnungszeiten
admin-service-warn-percent = Warnen, wenn so viel der Zeit um ist, in Prozent
admin-service-warn-minutes = Oder so viele Minuten vor dem Ende
admin-calendar-before = Voriger Monat
admin-calendar-after = Nächster Monat
admin-calendar-show = Diese Zeiten zeigen
admin-calendar-holiday = Freier Tag
admin-calendar-closed = Geschlossen

## Canned replies and tags

admin-canned-intro = Was der Support immer wieder schreibt. Im Support-Desk genügen / und das Kürzel.
admin-canned-add = Textbaustein hinzufügen
admin-canned-search = Textbausteine durchsuchen
admin-canned-none = Es gibt noch keine Textbausteine. Fügen Sie den ersten hinzu; er steht sofort allen zur Verfügung.
admin-canned-shortcut = Kürzel
admin-canned-shortcut-hint = Ein Wort, zum Beispiel: erstattung
admin-canned-language = Sprache
admin-canned-language-hint = Ein Text je Sprache; Sprachen mit Text sind abgehakt.
admin-canned-text = Text
admin-canned-text-hint = Diese werden von selbst ausgefüllt: { $variables }
admin-canned-shortcut-wrong = Das Kürzel muss ein Wort mit höchstens 50 Zeichen sein, ohne Schrägstriche und geschweifte Klammern.
admin-canned-empty = Bitte schreiben Sie den Text in mindestens einer Sprache.
admin-canned-delete = Löschen
admin-canned-delete-title = Den Textbaustein /{ $shortcut } löschen?
admin-canned-delete-text = Danach findet ihn niemand mehr, in keiner Sprache. Was damit gesendet wurde, bleibt.
admin-canned-deleted = Der Textbaustein /{ $shortcut } ist gelöscht.
admin-tags-intro = Wörter, nach denen Gespräche geordnet werden. Benennen Sie ein Schlagwort um, ändert es sich in allen Gesprächen.
admin-tags-add = Schlagwort hinzufügen
admin-tags-search = Schlagwörter durchsuchen
admin-tags-none = Es gibt noch keine Schlagwörter. Fügen Sie hier welche hinzu, oder lassen Sie den Support mit eigenen beginnen.
admin-tags-name = Schlagwort
admin-tags-name-hint = Höchstens 50 Zeichen; es wird kleingeschrieben.
admin-tags-used = Gespräche: { $number }
admin-tags-delete = Schlagwort löschen
admin-tag-delete-title = Das Schlagwort „{ $tag }“ löschen?
admin-tag-delete-text = Es wird aus allen Gesprächen entfernt, die es haben; das lässt sich nicht rückgängig machen. Gespräche: { $number }
admin-tag-deleted = Das Schlagwort „{ $tag }“ ist gelöscht.
admin-tag-join = Zusammenlegen
admin-tag-join-title = Das Schlagwort „{ $tag }“ gibt es bereits
admin-tag-join-text = Alle Gespräche mit „{ $before }“ erhalten stattdessen „{ $tag }“. Danach lassen sich die beiden nicht mehr unterscheiden.
admin-attributes-intro = Was neben den Worten über Gespräche und Besucher bekannt sein soll, etwa ein Tarif oder eine Bestellnummer. Was Ihre Website unter demselben Schlüssel mitgibt, füllt sie von selbst.
admin-attributes-add = Attribut hinzufügen
admin-attributes-none = Es gibt noch keine Attribute.
admin-attribute-label = Name
admin-attribute-labels = Namen in anderen Sprachen
admin-attribute-labels-hint = Einer je Zeile, die Sprache zuerst, etwa nl: Plan
admin-attribute-key = Schlüssel
admin-attribute-key-hint = Wie Ihre Website es nennt, etwa plan. Er lässt sich später nicht ändern.
admin-attribute-kind = Art
admin-attribute-kind-text = Text
admin-attribute-kind-number = Zahl
admin-attribute-kind-boolean = Ja oder nein
admin-attribute-kind-date = Datum
admin-attribute-kind-choice = Auswahlliste
admin-attribute-kind-link = Link
admin-attribute-choices = Auswahl
admin-attribute-choices-hint = Eine Möglichkeit je Zeile.
admin-attribute-owner = Gehört zu
admin-attribute-owner-conversation = dem Gespräch
admin-attribute-owner-visitor = dem Besucher
admin-attribute-editors = Wer es ändern darf
admin-attribute-editors-agents = Alle im Support
admin-attribute-editors-supervisors = Teamleitung
admin-attribute-editors-nobody = Niemand, nur die Website
admin-attribute-shown = Neben dem Gespräch zeigen
admin-attribute-retired = Stilllegen: nirgends zu sehen, die Werte bleiben
admin-attribute-is-retired = Stillgelegt

## The site

admin-site-intro = Wie die Website aussieht und spricht, wie Gespräche zu Menschen finden und wie lange etwas aufbewahrt wird.
admin-site-looks = Aussehen und Sprachen
admin-site-name = Name der Website
admin-site-name-hint = Besucher sehen ihn oben im Chat.
admin-site-accent = Farbe
admin-site-first-language = Hauptsprache
admin-site-first-language-hint = Wenn sonst nichts über jemanden bekannt ist.
admin-site-languages = Sprachen
admin-site-languages-hint = Unter diesen können Besucher wählen.
admin-site-tone = Wie Besucher angesprochen werden
admin-site-tone-formal = Formell
admin-site-tone-plain = Informell
admin-site-fixed = { $variable } ist auf dem Server gesetzt und bestimmt das.
admin-site-texts = Erste Worte
admin-site-texts-language = In welcher Sprache
admin-site-greeting = Begrüßung
admin-site-greeting-hint = Bleibt das leer, grüßt Hamdel mit eigenen Worten.
admin-site-starters = Fragen für den Anfang
admin-site-starters-hint = Eine je Zeile, höchstens vier.
admin-site-routing = Wie Gespräche zu Menschen finden
admin-site-assignment = Gespräche
admin-site-assignment-pull = werden aus der Warteschlange genommen
admin-site-assignment-offer = werden einer Person nach der anderen angeboten
admin-site-assignment-auto = gehen an die Person, die am besten passt
admin-site-patience = Geduld für die richtige Sprache, in Sekunden
admin-site-patience-hint = So lange wird auf jemanden gewartet, der die Sprache beherrscht, aber gerade beschäftigt ist.
admin-site-zone-hint = Hier beginnen die Tage der Berichte um Mitternacht. Leer gilt die Zeitzone des ersten Teams.
admin-site-retention = Wie lange etwas aufbewahrt wird
admin-site-retention-hint = In Tagen; 0 bewahrt für immer auf.
admin-site-keep-conversations = Texte von Gesprächen
admin-site-keep-files = Dateien
admin-site-keep-searches = Fragen im Suchprotokoll
admin-site-logo = Logo
admin-site-logo-hint = PNG, SVG oder WebP mit höchstens 512 kB. Besucher sehen es im Chat, der Support im Desk.
admin-site-logo-none = Noch kein Logo.
admin-site-logo-choose = Bild auswählen
admin-site-logo-remove = Logo entfernen
admin-site-no-articles = In diesen Sprachen gibt es noch keinen Artikel: { $languages }. Wer sie schreibt, erhält Artikel in einer anderen Sprache, mit einem Satz, der das sagt.

## Help lines, for when nobody is there

admin-help-title = Hilfe auf anderen Wegen
admin-help-intro = Besucher sehen dies, wenn niemand antworten kann, das eigene Land zuerst.
admin-help-country = Land
admin-help-elsewhere = Überall sonst
admin-help-phone = Telefon
admin-help-mail = E-Mail
admin-help-hours = Geöffnet
admin-help-hours-hint = Nach der Uhr des Landes. Kreuzen Sie keinen Tag an, wenn immer jemand da ist.
admin-help-add = Kontakt hinzufügen
admin-help-remove = Diesen Kontakt entfernen
admin-help-incomplete = Jeder Kontakt braucht eine Telefonnummer oder eine E-Mail-Adresse.
admin-help-twice = Für { $country } gibt es zwei Kontakte. Bitte legen Sie sie zusammen.
admin-site-security = Sicherheit
admin-site-factor = Alle, die hier arbeiten, brauchen einen zweiten Faktor
admin-site-factor-hint = Wer keinen hat, richtet ihn vor allem anderen ein, auch Sie.

## Channels and the log

admin-channels-intro = Woher Besucher kommen, und ob ankommt, was dorthin gesendet wird.
admin-channels-waiting =
    { $count ->
        [one] Eine Nachricht wartet auf Zustellung
       *[other] { $count } Nachrichten warten auf Zustellung
    }
admin-channels-given-up =
    { $count ->
        [one] Eine Nachricht konnte diese Woche nicht zugestellt werden
       *[other] { $count } Nachrichten konnten diese Woche nicht zugestellt werden
    }
admin-channels-well = Alles in Ordnung
admin-channels-trouble = Störung
admin-channel-web = Chat auf Ihrer Website
admin-channel-rest = Andere Programme (REST)
admin-channel-live-chatwoot = Mitarbeitende in Chatwoot
admin-channel-live-zammad = Mitarbeitende in Zammad
admin-channels-try = Verbindung prüfen
admin-channels-trying = Wird geprüft …
admin-channels-last-error = Letzter Fehler, { $when }:
admin-channels-do-given-up = Manche Besucher haben nicht erhalten, was gesendet wurde. Prüfen Sie die Verbindung und versuchen Sie dann erneut, was nicht zugestellt wurde.
admin-channels-do-waiting = Es wird von selbst erneut gesendet. Prüfen Sie die Verbindung, wenn das anhält.
admin-channels-try-none = Alles in Ordnung. Verbunden als
admin-channels-try-unreachable = Die Plattform ist nicht erreichbar. Versuchen Sie es in einigen Minuten noch einmal; hält es an, lassen Sie prüfen, ob der Server ins Internet darf.
admin-channels-try-token = Die Plattform kennt das Token nicht. Setzen Sie auf dem Server das richtige und starten Sie ihn neu.
admin-channels-try-address = Die Plattform stellt nicht an diesen Server zu. Geben Sie ihr die Adresse { $address } (setWebhook).
admin-channels-try-deliveries = Die Plattform konnte zuletzt nicht an diesen Server zustellen. Sie meldet:
admin-channels-failed = Nicht Zugestelltes anzeigen
admin-channels-again = Erneut versuchen
admin-channels-again-all = Alle erneut versuchen
admin-channels-failed-none = Es ist nichts mehr übrig, das nicht zugestellt wurde.
admin-channels-again-done =
    { $count ->
        [one] { $count } Nachricht wird erneut gesendet
       *[other] { $count } Nachrichten werden erneut gesendet
    }
admin-line-title = Die Zeile für Ihre Website
admin-line-hint = Fügen Sie diese Zeile auf jeder Seite vor dem Ende des Body ein, und der Chat erscheint.
admin-log-intro = Was getan wurde, von wem und wann. Nichts davon lässt sich ändern.
admin-log-by-itself = Automatisch
admin-log-more = Ältere Einträge
admin-deed-agent-invited = Person eingeladen
admin-deed-agent-changed = Person geändert
admin-deed-agent-removed = Person deaktiviert
admin-deed-link-made = Link zur Wahl eines Passworts erstellt
admin-deed-link-used = Passwort über einen Link gewählt
admin-deed-password-changed = Passwort geändert
admin-deed-signed-out = Abgemeldet
admin-deed-site-changed = Einstellungen der Website geändert
admin-deed-team-changed = Team geändert
admin-deed-team-removed = Team gelöscht
admin-deed-canned-changed = Textbaustein gespeichert
admin-deed-canned-removed = Textbaustein gelöscht
admin-deed-tag-added = Schlagwort hinzugefügt
admin-deed-tag-renamed = Schlagwort umbenannt
admin-deed-tag-removed = Schlagwort gelöscht
admin-deed-attribute-defined = Attribut gespeichert
admin-deed-attribute-retired = Attribut stillgelegt
admin-deed-attribute-set = Attribut eines Gesprächs geändert
admin-deed-glossary-changed = Glossar geändert
admin-deed-deliveries-retried = Nicht zugestellte Nachrichten erneut gesendet
admin-deed-script-changed = Formulierung geändert
admin-deed-visitor-exported = Daten eines Besuchers herausgegeben
admin-deed-agent-made = Konto bei der ersten Anmeldung angelegt
admin-deed-identity-linked = Konto mit dem Anmeldedienst verknüpft
admin-deed-identity-unlinked = Verknüpfung mit dem Anmeldedienst gelöst
admin-deed-role-given = Rolle nach den Gruppen des Anmeldedienstes geändert
admin-deed-second-factor-on = Zweiter Faktor eingeschaltet
admin-deed-second-factor-off = Zweiter Faktor ausgeschaltet
admin-deed-second-factor-reset = Zweiter Faktor zurückgesetzt
admin-deed-recovery-codes-made = Neue Wiederherstellungscodes erstellt
admin-deed-recovery-code-used = Wiederherstellungscode benutzt
admin-deed-link-mailed = Link per E-Mail verschickt
admin-deed-macro-changed = Makro gespeichert
admin-deed-macro-removed = Makro gelöscht
admin-deed-rule-changed = Regel gespeichert
admin-deed-rule-on = Regel eingeschaltet
admin-deed-rule-off = Regel ausgeschaltet
admin-deed-rules-ordered = Reihenfolge der Regeln geändert
admin-deed-rule-removed = Regel gelöscht
admin-deed-webhook-added = Webhook hinzugefügt
admin-deed-webhook-changed = Webhook gespeichert
admin-deed-webhook-removed = Webhook gelöscht
admin-deed-webhook-secret-renewed = Neues Geheimnis für einen Webhook
admin-deed-webhook-off = Webhook ausgeschaltet
admin-deed-webhook-replayed = Zustellungen eines Webhooks erneut gesendet
admin-deed-action-added = Abfrage angelegt
admin-deed-action-changed = Abfrage gespeichert
admin-deed-action-removed = Abfrage gelöscht
admin-deed-action-secret-renewed = Neues Geheimnis für eine Abfrage
admin-deed-article-action-set = Ein Artikel antwortet mit aktuellen Daten
admin-deed-article-action-dropped = Ein Artikel antwortet wieder mit seinem eigenen Text
admin-deed-dialogue-added = Dialog hinzugefügt
admin-deed-dialogue-changed = Dialog geändert
admin-deed-dialogue-deleted = Dialog gelöscht
admin-deed-dialogues-imported = Dialoge importiert
admin-log-kind-invitation = Einladung
admin-log-kind-reset = Neues Passwort
admin-log-kind-forgotten = Passwort vergessen
admin-log-kind-entry = Anmeldung ohne Passwort
admin-log-by-visitor = Auf Wunsch der Person
admin-log-by-age = Aufbewahrungsfrist abgelaufen

## Webhooks

admin-webhooks-intro = Andere Systeme, etwa ein CRM, ein Helpdesk oder ein Mailprogramm, erfahren sofort, was hier geschieht. Alles, was sie erhalten, ist signiert.
admin-webhooks-add = Webhook hinzufügen
admin-webhooks-none = Es gibt noch keine Webhooks.
admin-webhook-url = Adresse
admin-webhook-url-hint = Wo das andere System Webhooks entgegennimmt, etwa https://crm.example/hooks
admin-webhook-events = Was es erfährt
admin-webhook-event-answered = Der Assistent antwortet mit einem Artikel
admin-webhook-event-assigned = Jemand vom Support erhält ein Gespräch
admin-webhook-event-missed = Kein Artikel wird gefunden
admin-webhook-event-erased = Ein Besucher wird gelöscht
admin-webhook-event-test = Test
admin-webhook-active = Eingeschaltet
admin-webhook-on = Ein
admin-webhook-off = Aus
admin-webhook-fault = Von selbst ausgeschaltet: { $message }
admin-webhook-failing = Seit { $when } ist nichts angekommen. Es wird von selbst weiter versucht.
admin-webhook-secret-title = Das Geheimnis von „{ $name }“
admin-webhook-secret-text = Damit prüft das andere System die Signaturen. Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt.
admin-webhook-secret-copy = Geheimnis kopieren
admin-webhook-renew = Neues Geheimnis
admin-webhook-renew-title = Ein neues Geheimnis für „{ $name }“ erzeugen?
admin-webhook-renew-text = 24 Stunden lang wird alles auch mit dem alten signiert, damit Sie Zeit haben, es im anderen System zu ändern.
admin-webhook-test = Test senden
admin-webhook-test-well = Der Test ist angekommen.
admin-webhook-test-failed = Der Test ist nicht angekommen.
admin-webhook-delete = Webhook löschen
admin-webhook-delete-title = Den Webhook „{ $name }“ löschen?
admin-webhook-delete-text = Das andere System erfährt nichts mehr, und was noch unterwegs ist, wird verworfen.
admin-webhook-deliveries = Letzte Zustellungen zeigen
admin-webhook-deliveries-none = In letzter Zeit wurde nichts gesendet.
admin-webhook-delivered = Zugestellt
admin-webhook-waiting = Unterwegs
admin-webhook-dead = Aufgegeben
admin-webhook-again = Erneut senden
admin-webhook-again-all = Alles Aufgegebene erneut senden
admin-webhook-again-done = Erneut gesendet: { $number }

## Rules

admin-rules-intro = Was von selbst geschieht, wenn etwas eintritt. Regeln greifen von oben nach unten, jede einmal; was eine Regel tut, löst keine andere aus.
admin-rules-add = Regel hinzufügen
admin-rules-none = Es gibt noch keine Regeln.
admin-rule-when = Wann
admin-rule-event-begun = Ein Gespräch beginnt
admin-rule-event-handed-over = Ein Mensch wird gebraucht
admin-rule-event-message = Der Besucher schreibt
admin-rule-event-closed = Ein Gespräch wird beendet
admin-rule-event-rated = Der Besucher bewertet ein Gespräch
admin-rule-event-overdue = Eine Zielzeit ist verfehlt
admin-rule-event-waiting = Jemand wartet lange
admin-rule-minutes = Wie viele Minuten
admin-rule-if = Nur wenn
admin-rule-words = Eines dieser Wörter in der Nachricht
admin-rule-tags = Eines dieser Schlagwörter
admin-rule-commas = Durch Kommas getrennt.
admin-rule-languages = Sprache
admin-rule-channels = Kanal
admin-rule-teams = Team
admin-rule-feelings = Stimmung
admin-rule-hours = Öffnungszeiten
admin-rule-hours-any = Jederzeit
admin-rule-hours-open = Während der Öffnungszeiten
admin-rule-hours-closed = Außerhalb der Öffnungszeiten
admin-rule-attribute = Attribut, das die Website mitgibt
admin-rule-attribute-value = Was es enthält
admin-rule-try = An früheren Gesprächen ausprobieren
admin-rule-tried = Sie hätte { $met } der letzten { $tried } Gespräche betroffen.
admin-rule-active = Eingeschaltet
admin-rule-on = Ein
admin-rule-off = Aus
admin-rule-up = Nach oben
admin-rule-fault = Von selbst ausgeschaltet: { $message }
admin-rule-incomplete = Geben Sie der Regel einen Namen und füllen Sie jeden Schritt aus.
admin-rule-delete-title = Regel „{ $name }“ löschen?
admin-rule-delete-text = Was sie bisher getan hat, bleibt.

## The first start

admin-start-step = Schritt { $step } von { $of }
admin-start-next = Weiter
admin-start-skip = Vorerst überspringen
admin-start-incomplete = Bitte geben Sie den Namen und den Benutzernamen an.
admin-start-done-already = Diese Website ist schon eingerichtet. Bitte melden Sie sich an.
admin-start-you-title = Willkommen! Zuerst: Wer sind Sie?
admin-start-you-intro = Das wird das Konto für die Administration.
admin-start-site-title = Welche Sprachen spricht Ihre Website?
admin-start-site-intro = Das alles können Sie später noch ändern.
admin-start-hours-title = Wann ist jemand da?
admin-start-hours-intro = Außerhalb dieser Zeiten antwortet der Assistent und sagt, wann wieder jemand da ist.
admin-start-colleague-title = Wer arbeitet mit Ihnen zusammen?
admin-start-colleague-intro = Laden Sie die erste Person aus Ihrem Team ein. Sie bekommen einen Link zum Weitergeben.
admin-start-line-title = Fertig. Nun zu Ihren Besuchern
admin-start-line-intro = Probieren Sie es im Demo-Shop aus, und antworten Sie am Support-Desk.
admin-start-to-desk = Support-Desk öffnen
admin-start-to-shop = Demo-Shop öffnen

## Mails to people who work here

mail-greeting = Guten Tag { $name },
mail-copy = Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse:
mail-forgotten-subject = Neues Passwort für { $site } wählen
mail-forgotten-text = Für Ihr Konto { $login } wurde ein neues Passwort angefordert. Hier können Sie es wählen:
mail-forgotten-button = Neues Passwort wählen
mail-forgotten-note = Der Link gilt einmal und eine Stunde lang. Wenn Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.
mail-invitation-subject = Ihr Konto bei { $site }
mail-invitation-text = Sie wurden zu { $site } eingeladen. Ihr Benutzername ist { $login }. Wählen Sie ein Passwort, um zu beginnen:
mail-invitation-button = Passwort wählen
mail-invitation-note = Der Link gilt einmal und sieben Tage lang. Wenn Sie ihn nicht erwartet haben, brauchen Sie nichts zu tun.
