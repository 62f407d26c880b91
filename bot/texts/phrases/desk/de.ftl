### Die Texte des Support-Desks und des Artikeleditors, mit der gemeinsamen Anmeldung: Deutsch (Sie-Form).

## Anmeldung

signin-title-desk = Support-Desk
signin-title-editor = Artikeleditor
signin-intro-desk = Melden Sie sich an, um mit Besuchern zu sprechen.
signin-intro-editor = Melden Sie sich an, um Artikel zu schreiben und zu verbessern.
signin-login = Benutzername
signin-password = Passwort
signin-show-password = Passwort anzeigen
signin-caps-lock = Die Feststelltaste (Caps Lock) ist aktiviert.
signin-send = Anmelden
signin-sending = Anmeldung läuft …
signin-checking = Einen Moment …
signin-language = Sprache
signin-incomplete = Bitte geben Sie Benutzername und Passwort ein.
signin-wrong = Benutzername und Passwort passen nicht zusammen. Bitte versuchen Sie es noch einmal.
signin-too-often = Das waren ein paar Versuche zu viel. Bitte warten Sie eine Viertelstunde und versuchen Sie es dann erneut.
signin-not-allowed = Sie sind angemeldet, aber Ihr Konto hat keinen Zugriff auf diese Seite.
signin-go-desk = Zum Support-Desk
signin-go-editor = Zum Artikeleditor
signin-unreachable = Der Server ist im Moment nicht erreichbar. Bitte versuchen Sie es erneut.
signin-failed = Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.
signin-retry = Erneut versuchen
signin-code = Code
signin-code-intro = Geben Sie den Code ein, den Ihre Authenticator-App zeigt, oder einen Wiederherstellungscode.
signin-code-wrong = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es damit.
signin-code-missing = Bitte geben Sie den Code ein.
signin-back = Zurück
signin-forgot = Passwort vergessen?
signin-forgot-intro = An Ihre E-Mail-Adresse geht ein Link, über den Sie ein neues Passwort wählen.
signin-forgot-send = Link senden
signin-forgot-sent = Falls es ein Konto mit diesem Benutzernamen gibt, ist ein Link an dessen E-Mail-Adresse unterwegs. Er gilt eine Stunde.
signin-forgot-ask = Bitten Sie die Administration um einen Link, über den Sie ein neues Passwort wählen.
signin-factor-needed = Hier brauchen alle einen zweiten Faktor. Melden Sie sich an und richten Sie Ihren ein.
signin-factor-title = Zweiten Faktor einrichten
signin-factor-scan = Scannen Sie dieses Bild mit einer Authenticator-App auf Ihrem Telefon.
signin-factor-picture = QR-Code für die Authenticator-App
signin-factor-key = Oder geben Sie diesen Schlüssel in der App ein
signin-factor-confirm = Einschalten
signin-codes-title = Ihre Wiederherstellungscodes
signin-codes-text = Mit jedem können Sie sich einmal anmelden, wenn Sie Ihr Telefon nicht zur Hand haben. Bewahren Sie sie sicher auf: Sie werden nur jetzt gezeigt.
signin-codes-copy = Codes kopieren
signin-codes-copied = Kopiert.
signin-codes-done = Ich habe sie aufbewahrt
signin-with = Mit { $provider } anmelden
signin-or = oder
signin-leave-provider = Auch bei { $provider } abmelden
signin-oidc-away = { $provider } ist gerade nicht erreichbar. Bitte versuchen Sie es gleich noch einmal.
signin-oidc-cancelled = Die Anmeldung mit { $provider } wurde nicht abgeschlossen.
signin-oidc-expired = Das hat zu lange gedauert oder wurde schon verwendet. Bitte melden Sie sich noch einmal an.
signin-oidc-refused = Die Angaben von { $provider } ließen sich nicht prüfen. Bitte versuchen Sie es noch einmal; bleibt es dabei, wenden Sie sich an die Administration.
signin-oidc-unknown = { $provider } kennt Sie, aber hier haben Sie kein Konto. Bitten Sie die Administration um eines.
signin-oidc-deactivated = Ihr Konto hier wurde deaktiviert. Wenden Sie sich an die Administration.

## Support-Desk: der Rahmen

desk-title = Support-Desk
desk-skip = Zum Gespräch springen
desk-sign-out = Abmelden
desk-language = Sprache der Seite
desk-connected = Verbunden
desk-connecting = Verbinden …
desk-disconnected = Nicht verbunden. Neuer Versuch läuft …
desk-sound-on = Ton bei neuen Gesprächen: an
desk-sound-off = Ton bei neuen Gesprächen: aus
desk-alerts-on = Browser-Benachrichtigungen: an
desk-alerts-off = Browser-Benachrichtigungen: aus
desk-alerts-forbidden = Ihr Browser lässt keine Benachrichtigungen dieser Seite zu. Sie können sie in den Browsereinstellungen erlauben.
desk-menu = Menü
desk-reports = Berichte
desk-presence = Ihr Status
desk-presence-online = Verfügbar
desk-presence-away = Abwesend
desk-presence-offline = Offline
desk-presence-told-online = Sie sind verfügbar und können Gespräche erhalten.
desk-presence-told-away = Sie sind abwesend. Gespräche, die Sie noch nicht beantwortet haben, gehen zurück in die Warteschlange.
desk-presence-told-offline = Sie sind offline. Gespräche, die Sie noch nicht beantwortet haben, gehen zurück in die Warteschlange.
desk-colleagues = Kolleginnen und Kollegen
desk-colleagues-there = Im Team verfügbar: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } von { $capacity } Gespräch
       *[other] { $load } von { $capacity } Gesprächen
    }
desk-languages-more = { $count } weitere
desk-team-open = Team, jetzt geöffnet
desk-team-closed = Team, jetzt geschlossen
desk-close-box = Schließen
desk-back = Zurück zur Liste
desk-back-conversation = Zurück zum Gespräch
desk-loading = Wird geladen …
desk-retry = Erneut versuchen
desk-dismiss = Meldung schließen

## Support-Desk: die Liste

desk-conversations = Gespräche
desk-view-queue = Wartend
desk-view-mine = Meine
desk-view-all = Alle
desk-empty-queue = Niemand wartet. Genießen Sie die Ruhe; neue Gespräche erscheinen hier von selbst.
desk-empty-mine = Sie führen gerade kein Gespräch. Übernehmen Sie eines aus der Warteschlange, sobald Sie bereit sind.
desk-empty-all = Noch keine Gespräche. Sobald jemand schreibt, sehen Sie es hier.
desk-empty-search = Für „{ $search }“ wurde nichts gefunden. Versuchen Sie es mit einem anderen Wort, einem Namen oder einer E-Mail-Adresse.
desk-search = Gespräche durchsuchen
desk-search-placeholder = Wörter, Name oder E-Mail
desk-searching = Suche läuft …
desk-list-more = Ältere Gespräche anzeigen
desk-filter = Filter
desk-filter-team = Team
desk-filter-priority = Priorität
desk-filter-priority-from = { $priority } oder höher
desk-filter-tag = Schlagwort
desk-filter-waiting = Wartet mindestens
desk-filter-due = Fällig
desk-filter-due-soon = Bald oder überfällig
desk-filter-due-overdue = Überfällig
desk-filter-any = Alle
desk-filter-reset = Alle anzeigen
desk-filter-nothing = Kein Gespräch passt hier zum Filter.
desk-sort = Reihenfolge
desk-sort-served = Wie sie an der Reihe sind
desk-sort-waiting = Längste Wartezeit zuerst
desk-sort-newest = Neueste zuerst
desk-sort-oldest = Älteste zuerst
desk-sort-priority = Dringendste zuerst
desk-sort-due = Zuerst fällige zuerst
desk-views = Gespeicherte Ansichten
desk-view-save = Diese Ansicht speichern
desk-view-delete = Diese Ansicht löschen
desk-select = Auswählen
desk-select-all = Alle auswählen
desk-select-one = { $visitor } auswählen
desk-selected = Ausgewählt: { $number }
desk-bulk-done = Erledigt: { $done }. Nicht möglich: { $failed }.
desk-tags = Schlagwörter
desk-tags-hint = Trennen Sie Schlagwörter durch Kommas.
desk-visitor-unnamed = Besucher
desk-visitor-names = Fuchs, Eule, Otter, Reiher, Igel, Schwalbe, Delfin, Eichhörnchen, Rotkehlchen, Dachs, Schildkröte, Hirsch, Eisvogel, Hase, Robbe, Lerche
desk-place = Platz { $place } in der Warteschlange
desk-waiting-time = Wartezeit: { $time }
desk-unread = Neue Nachricht
desk-writer-you = Sie:
desk-writer-bot = Assistent:
desk-new-conversation = Neu in der Warteschlange: { $visitor }
desk-new-message = Neue Nachricht von { $visitor }
desk-told-assigned = Sie betreuen jetzt { $visitor }.
desk-told-transferred = { $agent } hat { $visitor } an Sie weitergegeben.
desk-told-mentioned = { $agent } erwähnt Sie in einer Notiz zu { $visitor }.
desk-told-reopened = { $visitor } hat nach dem Ende wieder geschrieben.
desk-told-taken-over = { $agent } hat { $visitor } von Ihnen übernommen.
desk-told-due-soon = Die Zeit für { $visitor } ist bald um.
desk-told-overdue = Die Zeit für { $visitor } ist um.
desk-state-bot = Beim Assistenten
desk-state-waiting = Wartet
desk-state-agent = Bei { $agent }
desk-state-mine = Bei Ihnen
desk-state-closed = Beendet

desk-chip-offered = { $agent } wird gefragt
desk-chip-offered-me = Sie werden gefragt
desk-chip-snoozed = Bis { $time }
desk-chip-vip = VIP
desk-chip-repeated = Wieder da
desk-chip-priority = Priorität { $priority }
desk-chip-priority-hint = Steigt mit je zehn Minuten Wartezeit um eins.
desk-chip-first = Dringend
desk-chip-first-hint = Verzweiflung oder ein Todesfall: vor allen anderen.
desk-chip-after-hours = Nach Dienstschluss
desk-chip-meanwhile = Inzwischen beantwortet
desk-chip-team = Team { $team }
desk-chip-reply-due = Antwort fällig in { $time }
desk-chip-reply-overdue = Antwort überfällig seit { $time }
desk-chip-resolution-due = Lösung fällig in { $time }
desk-chip-resolution-overdue = Lösung überfällig seit { $time }
desk-trend-worse = { $emotion }, zunehmend
desk-trend-better = { $emotion }, beruhigt sich
desk-trend-calm-again = Wieder ruhig
desk-trend-course = Die letzten Nachrichten: { $course }

## Support-Desk: die Anfrage, ein Gespräch zu übernehmen

desk-offers = Gespräche für Sie
desk-offer-title = Können Sie übernehmen?
desk-offer-announced = Können Sie übernehmen? { $visitor } wartet.
desk-offer-more =
    { $count ->
        [one] Danach noch { $count } Gespräch
       *[other] Danach noch { $count } Gespräche
    }
desk-offer-seconds = { $seconds } s
desk-accept = Annehmen
desk-decline = Ablehnen
desk-banner-offered-me = { $visitor } wartet, und Sie werden gefragt.
desk-banner-offered = { $agent } wird gerade gefragt. Falls es dort nicht passt, können Sie das Gespräch übernehmen.

## Support-Desk: das Gespräch

desk-nothing-open = Wählen Sie ein Gespräch aus der Liste, um es zu lesen.
desk-nothing-open-hint = Mit ? sehen Sie die Tastenkürzel.
desk-transcript = Nachrichten
desk-author-bot = Assistent
desk-author-agent = Teammitglied
desk-you = Sie
desk-take = Übernehmen
desk-taking = Wird übernommen …
desk-close = Beenden
desk-return = An den Assistenten zurückgeben
desk-transfer = An jemand anderen oder ein Team weitergeben
desk-transfer-confirm = Weitergeben
desk-snooze = Für eine Weile zurückstellen
desk-snooze-confirm = Zurückstellen
desk-details = Details
desk-reply = Ihre Antwort
desk-placeholder = Schreiben Sie Ihre Antwort auf { $language } …
desk-placeholder-translated = Schreiben Sie in Ihrer Sprache; gesendet wird auf { $language } …
desk-send = Senden
desk-send-translated = Übersetzt senden
desk-send-as-written = Unübersetzt senden
desk-send-hint = Enter sendet, Shift + Enter beginnt eine neue Zeile, / fügt einen Textbaustein ein
desk-send-hint-translated = Enter sendet übersetzt, Alt + Enter unübersetzt, / fügt einen Textbaustein ein
desk-sending = Wird gesendet …
desk-not-sent = Nicht gesendet.
desk-try-again = Erneut versuchen
desk-discard = Verwerfen
desk-too-long =
    { $count ->
        [one] { $count } Zeichen zu viel
       *[other] { $count } Zeichen zu viel
    }
desk-typing = { $visitor } schreibt …
desk-new-messages = Neue Nachrichten
desk-today = Heute
desk-yesterday = Gestern
desk-choices-offered = Angebotene Auswahl
desk-banner-waiting = { $visitor } wartet auf einen Menschen. Übernehmen Sie das Gespräch, um zu antworten.
desk-banner-other = { $agent } kümmert sich um dieses Gespräch. Sie können mitlesen.
desk-banner-answering-for = Sie antworten im Gespräch von { $agent }.
desk-banner-bot = Der Assistent kümmert sich um dieses Gespräch. Sie können mitlesen.
desk-banner-closed = Dieses Gespräch ist beendet.
desk-taken-by = { $agent } war schneller und hat dieses Gespräch bereits übernommen.
desk-taken = Das Gespräch gehört Ihnen. { $visitor } sieht, dass Sie da sind.
desk-closed = Das Gespräch ist beendet.
desk-returned = Der Assistent kümmert sich wieder um das Gespräch.
desk-close-question = Dieses Gespräch beenden?
desk-close-explanation = { $visitor } erhält einen Dank und die Frage, wie es war. Einige Sekunden lang können Sie das rückgängig machen.
desk-close-how = Wie ist es ausgegangen?
desk-close-choose = Bitte wählen Sie, wie es ausgegangen ist.
desk-resolution-solved = Gelöst
desk-resolution-solved-hint = Das Anliegen ist erledigt.
desk-resolution-not-solved = Nicht gelöst
desk-resolution-not-solved-hint = Es ließ sich hier nicht lösen.
desk-resolution-no-answer = Keine Antwort
desk-resolution-no-answer-hint = Der Besucher hat nicht mehr geschrieben.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Endet ohne Nachricht an den Absender.
desk-close-draft = Ihre angefangene Antwort wird nicht gesendet.
desk-close-confirm = Gespräch beenden
desk-return-question = Dieses Gespräch an den Assistenten zurückgeben?
desk-return-explanation = Ab jetzt antwortet der Assistent. Sie können in das Gespräch mit { $visitor } jederzeit wieder einsteigen.
desk-return-confirm = Zurückgeben
desk-transfer-question = Dieses Gespräch weitergeben?
desk-transfer-explanation = { $visitor } erfährt, wer übernimmt. Nichts muss zweimal gesagt werden: Alle Nachrichten und Notizen gehen mit.
desk-transfer-to = An wen?
desk-transfer-note = Was sollte man wissen? (freiwillig)
desk-transfer-choose = Bitte wählen Sie eine Person oder ein Team.
desk-transfer-nobody = Außer Ihnen ist niemand im Dienst, und es gibt noch keine Teams.
desk-transfer-away = { $agent } ist nicht da. Das Gespräch wartet höchstens zwölf Stunden und steht dann wieder in der Warteschlange.
desk-transferred = Weitergegeben an { $to }.
desk-snooze-question = Dieses Gespräch zurückstellen?
desk-snooze-explanation = Es bleibt bei Ihnen und kommt zum gewählten Zeitpunkt wieder, oder sobald { $visitor } schreibt.
desk-snooze-until = Bis wann?
desk-snooze-hour = Für eine Stunde
desk-snooze-afternoon = Bis heute Nachmittag
desk-snooze-tomorrow = Bis morgen früh
desk-snooze-own = Bis zu einem eigenen Zeitpunkt
desk-snooze-own-time = Datum und Uhrzeit
desk-snooze-choose = Bitte wählen Sie einen Zeitpunkt.
desk-snoozed = Zurückgestellt bis { $time }.
desk-banner-snoozed = Zurückgestellt bis { $time }. Eine Nachricht von { $visitor } oder Ihre Antwort holt es zurück.
desk-live-away = { $system } ist nicht erreichbar, deshalb wartet dieses Gespräch hier. Bitte antworten Sie hier.
desk-wake = Jetzt fortsetzen
desk-reopen = Wieder öffnen
desk-reopened = Das Gespräch ist wieder offen und gehört Ihnen.
desk-join = Einsteigen
desk-take-over = Übernehmen
desk-undo = Rückgängig
desk-withdrawn = Zurückgenommen. Ihr Text steht wieder im Feld.
desk-close-undone = Das Gespräch ist offen wie zuvor.
desk-cancel = Abbrechen
desk-yes = Ja
desk-no = Nein

## Support-Desk: Schreiben

desk-modes = Was Sie schreiben
desk-mode-reply = Antwort
desk-mode-note = Interne Notiz
desk-note = Interne Notiz
desk-note-placeholder = Schreiben Sie eine interne Notiz …
desk-note-private = Das ist nur intern sichtbar, nie für den Besucher.
desk-note-add = Notiz hinzufügen
desk-note-by = Interne Notiz von { $agent }
desk-note-write = Interne Notiz schreiben
desk-note-cancel = Doch keine Notiz
desk-canned = Textbausteine
desk-canned-new = Neu
desk-canned-shortcut = Kürzel, ein Wort
desk-canned-language = Sprache
desk-canned-text = Text
desk-canned-text-placeholder = Guten Tag …
desk-canned-variables = Setzen Sie {"{"}visitor{"}"}, {"{"}agent{"}"} oder {"{"}order{"}"} dort ein, wo der Name des Besuchers, Ihr Name oder die Bestellnummer stehen soll.
desk-canned-save = Speichern
desk-canned-saved = Gespeichert.
desk-canned-delete = Löschen
desk-canned-delete-question = Den Textbaustein /{ $shortcut } löschen?
desk-canned-none = Es gibt noch keine Textbausteine.
desk-canned-nothing = Kein Textbaustein passt zu „/{ $wanted }“. Drücken Sie Esc, wenn es so gesendet werden soll.
desk-original-show = Original anzeigen
desk-original-hide = Original ausblenden
desk-translated-from = Automatisch übersetzt, Original auf { $language }
desk-sent-in = Gesendet auf { $language }
desk-sent-show = Gesendeten Text anzeigen
desk-sent-hide = Gesendeten Text ausblenden
desk-sent-as-written = Unübersetzt gesendet
desk-translate-into = Übersetzung auf { $language }
desk-preview = So liest es sich auf { $language }
desk-translating = Wird übersetzt …
desk-untranslated-same-language = Das ist bereits auf { $language }. Es wird gesendet, wie es ist.
desk-untranslated-no-pair = Eine Übersetzung auf { $language } gibt es hier nicht. Es wird gesendet, wie Sie es geschrieben haben.
desk-untranslated-unavailable = Der Übersetzungsdienst antwortet gerade nicht. Ist er beim Senden noch nicht wieder da, geht Ihr Text so hinaus, wie Sie ihn geschrieben haben.
desk-untranslated-too-late = Die Übersetzung dauert etwas. Ist sie beim Senden noch nicht fertig, geht Ihr Text so hinaus, wie Sie ihn geschrieben haben, und die Übersetzung folgt.
desk-untranslated-spans-lost = Bei der Übersetzung ginge ein Link, eine Zahl oder ein Name verloren. Es wird gesendet, wie Sie es geschrieben haben.
desk-untranslated-too-long = Das ist zu lang, um es auf einmal zu übersetzen. Es wird gesendet, wie Sie es geschrieben haben; kürzere Stücke lassen sich übersetzen.
desk-untranslated-nothing-to-translate = Hier gibt es nichts zu übersetzen. Es wird gesendet, wie es ist.
desk-attach = Datei senden
desk-attachment = Datei { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Makros
desk-macro-new = Neues Makro
desk-macro-edit = Makros bearbeiten
desk-macro-name = Name
desk-macro-for = Für wen?
desk-macro-for-me = Nur für mich
desk-macro-for-all = Für alle
desk-macro-steps = Schritte
desk-macro-step-add = Schritt hinzufügen
desk-macro-step-down = Nach unten
desk-macro-step-remove = Entfernen
desk-macro-delete-question = Makro „{ $name }“ löschen?
desk-macro-conflict = Jemand anderes hat dieses Makro geändert. Wählen Sie es in der Liste, um die neue Fassung zu sehen.
desk-macro-done = „{ $name }“ ist ausgeführt.
desk-macro-partly = „{ $name }“ ließ sich nicht ganz ausführen
desk-macro-undone = „{ $name }“ ist rückgängig gemacht.
desk-step-reply = Textbaustein senden
desk-step-tag = Schlagwort hinzufügen
desk-step-untag = Schlagwort entfernen
desk-step-set-attribute = Attribut setzen
desk-step-prioritise = Priorität setzen
desk-step-note = Interne Notiz hinzufügen
desk-step-take = Gespräch übernehmen
desk-step-pass-on = Weitergeben
desk-step-close = Gespräch beenden
desk-step-done = Erledigt
desk-step-skipped = Nicht versucht
desk-level-normal = Normal
desk-level-high = Hoch
desk-level-highest = Sehr hoch
desk-command = Suchen und ausführen
desk-command-placeholder = Gespräch, Textbaustein, Makro, Artikel oder Aktion
desk-command-actions = Aktionen
desk-command-articles = Artikel
desk-command-pages = Seiten
desk-command-none = Nichts gefunden. Versuchen Sie ein anderes Wort.
desk-command-found = Gefunden: { $number }
desk-draft-elsewhere = Sie haben hier in einem anderen Fenster oder auf einem anderen Gerät etwas anderes geschrieben.
desk-draft-theirs = Den anderen Text nehmen
desk-draft-mine = Diesen Text behalten

## Support-Desk: was der Assistent getan hat

desk-decision-answer = Beantwortet
desk-decision-clarify = Nachgefragt
desk-decision-handoff = Übergeben
desk-decision-smalltalk = Smalltalk
desk-decision-relay = Weitergeleitet
desk-kind-question = Gefragt, ob es geholfen hat
desk-kind-notice = Hinweis
desk-kind-announcement = Von einem Programm der Website gesendet
desk-confidence = Zu { $percent } sicher
desk-article = Artikel: { $question }
desk-greeting = Begrüßung: { $name }

## Support-Desk: der Zusammenhang

desk-context = Details zum Gespräch
desk-section-visitor = Besucher
desk-section-reason = Warum ein Mensch gebraucht wird
desk-section-attributes = Attribute
desk-attribute-change = { $name } ändern
desk-attribute-page = Das sagt die Seite des Besuchers; niemand hat es geprüft
desk-attribute-site = Von Ihrer Website
desk-attribute-agent = Von { $agent }
desk-attribute-rule = Von einer Regel
desk-attribute-of-visitor = Das gilt in allen Gesprächen des Besuchers.
desk-attribute-saved = { $name } ist gespeichert.
desk-attribute-lost = Jemand aus dem Team hat { $name } gerade geändert. Sehen Sie sich den neuen Wert an, bevor Sie ihn ändern.
desk-section-digest = Kurz gefasst
desk-section-earlier = Frühere Gespräche
desk-section-history = Verlauf
desk-section-understood = Was der Assistent verstanden hat
desk-section-tried = Was der Assistent versucht hat
desk-section-suggestions = Vorgeschlagene Artikel
desk-fact-name = Name
desk-fact-language = Sprache
desk-fact-channel = Kanal
desk-fact-contact-email = E-Mail (hinterlassen)
desk-fact-contact-phone = Telefon (hinterlassen)
desk-fact-local-time = Ortszeit
desk-fact-rating = Bewertung
desk-fact-nps = Weiterempfehlung
desk-fact-comment = Kommentar
desk-rating = { $points } von { $most }
desk-fact-feeling = Stimmung
desk-fact-wish = Anliegen
desk-fact-answer = Beste gefundene Antwort
desk-tried-nothing = Der Assistent hat keine Antwort versucht.
desk-suggestions-nothing = Kein Artikel scheint hier zu passen.
desk-articles-search = Artikel suchen
desk-articles-none = Es wurde kein Artikel gefunden.
desk-audience-visitors = Angemeldete Besucher
desk-audience-agents = Nur das Team
desk-insert = Einfügen
desk-insert-article = „{ $question }“ in die Antwort einfügen
desk-show-answer = Antwort anzeigen
desk-inserted = Eingefügt. Sehen Sie es kurz durch; Enter sendet es.
desk-insert-take-first = Übernehmen Sie zuerst das Gespräch, dann können Sie einfügen.
desk-open-article = Im Editor öffnen
desk-outcome-helpful = Hat geholfen
desk-outcome-unhelpful = Hat nicht geholfen
desk-outcome-none = Keine Reaktion

desk-digest-first = Erste Frage
desk-digest-since = Danach gefragt
desk-digest-wishes = Anliegen
desk-digest-orders = Bestellungen
desk-digest-emails = E-Mail
desk-digest-phones = Telefon
desk-digest-amounts = Beträge
desk-digest-links = Links
desk-digest-messages = Nachrichten

desk-earlier-no-question = Ohne Frage
desk-earlier-before = Kam von hier
desk-earlier-after = Ging hier weiter
desk-earlier-nps = Weiterempfehlung: { $points } von { $most }
desk-earlier-title = Gespräch vom { $day }
desk-state-person = Bei einem Menschen

desk-deed-opened = In die Warteschlange gekommen
desk-deed-taken = { $agent } hat übernommen
desk-deed-accepted = { $agent } hat angenommen
desk-deed-assigned = Zugewiesen an { $agent }
desk-deed-declined = { $agent } hat abgelehnt
desk-deed-transferred = { $agent } hat es an { $to } weitergegeben
desk-deed-snoozed = { $agent } hat es bis { $time } zurückgestellt
desk-deed-woken = { $agent } hat es fortgesetzt
desk-deed-agent-left = { $agent } musste gehen; zurück in der Warteschlange
desk-deed-returned = { $agent } hat es an den Assistenten zurückgegeben
desk-deed-closed = { $agent } hat es beendet
desk-deed-reopened = { $agent } hat es wieder geöffnet
desk-deed-written-again = Der Besucher hat wieder geschrieben
desk-deed-joined = { $agent } ist eingestiegen
desk-deed-taken-over = { $agent } hat es von jemandem übernommen
desk-deed-close-undone = { $agent } hat das Beenden rückgängig gemacht
desk-deed-withdrawn = { $agent } hat eine Nachricht zurückgenommen
desk-deed-tagged = { $agent } hat die Schlagwörter geändert
desk-deed-attribute-set = { $agent } hat { $name } geändert: { $before } → { $after }
desk-deed-macro = { $agent } hat „{ $macro }“ ausgeführt
desk-deed-macro-undone = { $agent } hat „{ $macro }“ rückgängig gemacht
desk-deed-prioritised = { $agent } hat die Priorität gesetzt
desk-deed-ruled = Die Regel „{ $rule }“ hat gegriffen
desk-deed-erased = Texte und persönliche Daten wurden gelöscht
desk-deed-left = Der Besucher hat die Warteschlange verlassen

desk-reason-asked = Wollte mit einem Menschen sprechen
desk-reason-not-sure = Der Assistent war sich der Antwort nicht sicher
desk-reason-not-helpful = Die Antworten haben nicht geholfen
desk-reason-upset = Der Besucher ist aufgebracht
desk-reason-came-back = Ist mit demselben Problem wiedergekommen
desk-reason-reopened = Nach dem Beenden wieder geöffnet
desk-reason-joined = Jemand aus dem Team ist eingestiegen

desk-emotion-calm = Ruhig
desk-emotion-frustrated = Frustriert
desk-emotion-angry = Verärgert
desk-emotion-worried = Besorgt
desk-emotion-sad = Traurig

desk-intent-greet = Eine Begrüßung
desk-intent-goodbye = Ein Abschied
desk-intent-thank = Ein Dank
desk-intent-affirm = Ein Ja
desk-intent-deny = Ein Nein
desk-intent-ask-human = Möchte mit einem Menschen sprechen
desk-intent-decline-human = Möchte keinen Menschen
desk-intent-complain = Eine Beschwerde
desk-intent-bot-challenge = Fragt, ob das ein Roboter ist
desk-intent-change-language = Möchte eine andere Sprache
desk-intent-ask-question = Eine Frage

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
desk-channel-email = E-Mail
desk-channel-webhook = Webhook

desk-sent-photo = Foto
desk-sent-video = Video
desk-sent-animation = Animation
desk-sent-voice = Sprachnachricht
desk-sent-audio = Audiodatei
desk-sent-document = Dokument
desk-sent-sticker = Sticker
desk-sent-contact = Kontakt
desk-sent-location = Standort
desk-sent-invitation = Einladung zu einem Termin
desk-sent-unknown = Etwas, das hier nicht gezeigt werden kann
desk-in-reply-to = Antwort auf
desk-corrected = Vom Besucher berichtigt
desk-fault-too-large = Nicht angenommen: zu groß
desk-fault-gone = Die Plattform hat es nicht mehr
desk-fault-unreachable = Konnte von der Plattform nicht abgeholt werden
desk-fault-refused = Nicht angenommen: solche Dateien sind hier nicht sicher
desk-fault-quota = Nicht angenommen: kein Platz für weitere Dateien
desk-unreachable-blocked = Der Besucher hat uns blockiert: Nichts, was Sie schreiben, kommt an.
desk-unreachable-stopped = Der Besucher möchte keine Nachrichten mehr: Was Sie schreiben, kommt erst an, wenn er wieder schreibt.
desk-unreachable-undeliverable = Die Plattform kann diesen Besucher nicht erreichen: Nichts, was Sie schreiben, kommt an.
desk-unreachable-window = Der Besucher hat zuletzt vor zu langer Zeit geschrieben: Die Plattform stellt zu, was Sie schreiben, sobald er wieder schreibt.
desk-unreachable-away = Der Besucher hat die Seite geschlossen: Was Sie schreiben, kommt an, sobald er sie wieder öffnet.
desk-visitor-here = Auf der Seite
desk-visitor-gone = Nicht auf der Seite

## Support-Desk: Berichte

desk-report-range = Tage
desk-report-days =
    { $days ->
        [one] Letzter Tag
       *[other] Letzte { $days } Tage
    }
desk-report-from = Von
desk-report-to = Bis
desk-report-csv = Als CSV herunterladen
desk-report-overview = Auf einen Blick
desk-report-remark = Die Tage beginnen um Mitternacht in { $zone }. Veränderungen gelten gegenüber { $from } bis { $to }. Das Fragezeichen neben einer Zahl erklärt sie, die Zahl selbst führt zu ihren Gesprächen.
desk-report-none = Noch keine Daten
desk-report-nothing = Nichts an diesen Tagen.
desk-report-waiting = Jetzt wartend
desk-report-waiting-nobody = Niemand wartet.
desk-report-waiting-longest = Am längsten: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } wurde an Menschen übergeben
       *[other] { $count } wurden an Menschen übergeben
    }
desk-report-first-response = Erste Reaktion, Median
desk-report-resolution = Lösungszeit, Median
desk-report-p90 = 9 von 10: bis zu { $time }
desk-report-conversations = Gespräche
desk-report-handoffs = Übergaben
desk-report-closed = Beendet
desk-report-left = Warteschlange verlassen
desk-report-first-response-median = Erste Reaktion, Median
desk-report-first-response-p90 = Erste Reaktion, 9 von 10
desk-report-resolution-median = Lösungszeit, Median
desk-report-resolution-p90 = Lösungszeit, 9 von 10
desk-report-containment = Vom Assistenten gelöst
desk-report-containment-hint = ohne einen Menschen gelöst
desk-report-first-contact-resolution = Erstlösungsquote
desk-report-first-contact-resolution-hint = von einem Menschen beim ersten Mal gelöst
desk-report-ratings = Bewertungen
desk-report-csat = Zufrieden (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } von 5 aus { $count } Bewertung
       *[other] { $mean } von 5 aus { $count } Bewertungen
    }
desk-report-csat-mean = Bewertung, Mittelwert
desk-report-nps = Net Promoter Score
desk-report-nps-hint = von −100 bis +100
desk-report-chart-volume = Gespräche und Übergaben
desk-report-chart-response = Zeit bis zur ersten Reaktion
desk-report-chart-shares = Lösung durch den Assistenten und Zufriedenheit
desk-report-chart-days = { $figures }, nach Tag, von { $from } bis { $to }. Die Zahlen stehen in der Tabelle daneben.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, die größte Gruppe. Alle Zahlen stehen in der Tabelle darunter.
       *[other] { $figure }, die { $count } größten Gruppen. Alle Zahlen stehen in der Tabelle darunter.
    }
desk-report-day = Tag
desk-report-language = Sprache
desk-report-team = Team
desk-report-agent = Teammitglied
desk-report-article = Artikel
desk-report-by-language = Nach Sprache
desk-report-by-team = Nach Team
desk-report-by-agent = Nach Teammitglied
desk-report-by-article = Nach Artikel
desk-report-comments = Was Besucher geschrieben haben
desk-report-contained = Vom Assistenten gelöste Gespräche
desk-report-came-back = Wiedergekommen
desk-report-refused = Antwort half nicht
desk-report-not-understood = Nicht verstanden
desk-report-no-question = Ohne Frage
desk-report-handed-over = An Menschen übergeben
desk-report-helpful = Hilfreiche Antworten
desk-report-answered = Von Menschen beantwortet
desk-report-first-response-open-median = Erste Reaktion innerhalb der Öffnungszeiten, Median
desk-report-first-response-open-p90 = Erste Reaktion innerhalb der Öffnungszeiten, 9 von 10
desk-report-resolution-open-median = Lösungszeit innerhalb der Öffnungszeiten, Median
desk-report-resolution-open-p90 = Lösungszeit innerhalb der Öffnungszeiten, 9 von 10
desk-report-first-reply-kept = Erste Antwort rechtzeitig
desk-report-next-reply-kept = Weitere Antwort rechtzeitig
desk-report-resolution-kept = Rechtzeitig gelöst
desk-report-targets-missed = Verfehlte Zielzeiten
desk-report-meaning = Was bedeutet „{ $figure }“?
desk-report-means-conversations = Gespräche, die an diesen Tagen begannen und in denen der Besucher etwas geschrieben hat.
desk-report-means-contained = Gespräche, die nie zu Menschen kamen, deren letzte Frage ein Artikel beantwortet hat und deren Besucher weder sagte, dass die Antwort nicht half, noch innerhalb von sieben Tagen wegen desselben Artikels wiederkam oder wegen etwas Unbekanntem Menschen brauchte.
desk-report-means-came-back = Gespräche, die nie zu Menschen kamen und mit einer Antwort endeten, deren Besucher aber innerhalb von sieben Tagen ein weiteres begann: zum selben Artikel, oder eines, das zu Menschen kam und dessen Thema nicht bekannt ist.
desk-report-means-refused = Gespräche, die nie zu Menschen kamen und deren Besucher von der letzten Antwort sagte, dass sie nicht half.
desk-report-means-not-understood = Gespräche, die nie zu Menschen kamen und in denen der Assistent auf die letzte Frage keine Antwort hatte: Er fragte zurück, und dabei blieb es.
desk-report-means-no-question = Gespräche, die nie zu Menschen kamen und in denen nichts gefragt wurde, zum Beispiel nur ein Gruß.
desk-report-means-handed-over = Gespräche, die mindestens einmal zu Menschen kamen, wann auch immer.
desk-report-means-containment = Anteil der vom Assistenten gelösten Gespräche an allen, die an diesen Tagen begannen. Für die letzten sieben Tage kann er noch sinken, weil Besucher wiederkommen können.
desk-report-means-helpful = Anteil der hilfreichen unter den Antworten des Assistenten, die Besucher beurteilt haben.
desk-report-means-handoffs = Wie oft an diesen Tagen Gespräche zu Menschen kamen; ein Gespräch kann mehrmals zählen.
desk-report-means-answered = Übergaben dieser Tage, auf die ein Mensch mindestens einmal geschrieben hat. Sie zählen für den, der zuerst schrieb.
desk-report-means-closed = Übergaben dieser Tage, die Menschen beendet haben, auch Spam. Sie zählen für den, der sie zuletzt hatte.
desk-report-means-left = Übergaben dieser Tage, deren Besucher nicht mehr warten wollte.
desk-report-means-first-response = Zeit von der Übergabe bis zur ersten Nachricht eines Menschen, nach der Uhr. Sie zählt für den, der sie schrieb. Die Hälfte der Zeiten liegt unter dem Median, 9 von 10 unter dem anderen Wert.
desk-report-means-first-response-open = Dieselbe Zeit, aber nur soweit sie in den Öffnungszeiten des Teams lag; ohne Team gelten die des ersten Teams.
desk-report-means-resolution = Zeit von der Übergabe bis zum Ende, nach der Uhr, bei beendeten Übergaben. Die Hälfte der Zeiten liegt unter dem Median, 9 von 10 unter dem anderen Wert.
desk-report-means-resolution-open = Die Lösungszeit, aber nur soweit sie in den Öffnungszeiten des Teams lag; ohne Team gelten die des ersten Teams.
desk-report-means-first-reply-kept = Von den ersten Antworten, für die das Team eine Zielzeit hatte: die rechtzeitigen. Jede zählt an dem Tag, an dem es sich entschied: als jemand antwortete oder als die Zeit um war. Sie zählt für die Person, die geantwortet hat, eine verfehlte für die Person, die das Gespräch dann hatte.
desk-report-means-next-reply-kept = Von den späteren Nachrichten der Besucher, für die das Team eine Zielzeit hatte: die rechtzeitig beantworteten, von der ersten unbeantworteten Nachricht bis zum nächsten Wort eines Menschen. Jede zählt an dem Tag, an dem es sich entschied; eine verfehlte zählt für die Person, die das Gespräch dann hatte.
desk-report-means-resolution-kept = Von den Übergaben, für die das Team eine Zielzeit hatte: die rechtzeitig beendeten, ohne zurückgestellte Zeit und ohne Spam. Jede zählt an dem Tag, an dem es sich entschied, für die Person, die das Gespräch dann hatte.
desk-report-means-targets-missed = Wie oft an diesen Tagen die Zeit für eine erste Antwort, eine weitere Antwort oder eine Lösung um war; ein Gespräch kann mehrmals zählen.
desk-report-means-first-contact-resolution = Von den beendeten ersten Übergaben der Gespräche, ohne Spam: Anteil derer, die als gelöst beendet, nicht innerhalb von sieben Tagen wieder geöffnet und nicht mit 1 oder 2 bewertet wurden und deren Besucher nicht innerhalb von sieben Tagen nach Beginn deswegen wiederkam.
desk-report-means-ratings = Umfragen, die Besucher an diesen Tagen beantwortet haben.
desk-report-means-csat = Anteil der Bewertungen mit 4 oder 5 an allen Bewertungen von 1 bis 5 dieser Tage.
desk-report-means-csat-mean = Mittelwert aller Bewertungen von 1 bis 5 dieser Tage.
desk-report-means-nps = Anteil der Antworten mit 9 und 10 abzüglich des Anteils derer von 0 bis 6, unter allen Antworten von 0 bis 10 dieser Tage.
desk-report-new = neu
desk-report-as-before = wie zuvor
desk-report-points = Prozentpunkte
desk-report-sides = Assistent und Menschen
desk-report-assistant = Der Assistent allein
desk-report-people = Menschen
desk-report-hours = Nach Stunde der Woche
desk-report-channel = Kanal
desk-report-tag = Schlagwort
desk-report-reason = Grund
desk-report-by-channel = Nach Kanal
desk-report-by-tag = Nach Schlagwort
desk-report-by-reason = Nach Grund der Übergabe
desk-report-somebody = Jemand, der nicht mehr hier ist
desk-report-has-left = { $name } (nicht mehr hier)
desk-report-nobody = Niemand
desk-report-no-team = Ohne Team
desk-report-team-gone = Ein gelöschtes Team
desk-report-back = Zurück zum Bericht
desk-report-more = Mehr anzeigen
desk-report-began = Beginn
desk-report-value = Wert
desk-report-counts = zählt
desk-report-counts-not = zählt nicht
desk-report-json = Als JSON herunterladen
desk-report-comments-csv = Alle Kommentare als CSV herunterladen

## Desk: wallboard

desk-wallboard = Wandanzeige
desk-wallboard-longest = Längste Wartezeit
desk-wallboard-available = Verfügbare Menschen
desk-wallboard-answered = Heute beantwortet
desk-wallboard-assistant = Heute vom Assistenten gelöst
desk-wallboard-satisfaction = Zufriedenheit heute
desk-wallboard-fresh = Stand: { $time }
desk-wallboard-stale = Nicht aktuell: letzter Stand { $time }

## Support-Desk: Tastenkürzel

desk-shortcuts = Tastenkürzel
desk-shortcut-move = In der Liste bewegen
desk-shortcut-open = Gespräch öffnen
desk-shortcut-search = Gespräche durchsuchen
desk-shortcut-command = Alles suchen und ausführen
desk-shortcut-macros = Makro ausführen
desk-shortcut-offer = Angebotenes Gespräch annehmen oder ablehnen
desk-shortcut-canned = Textbaustein in die Antwort einfügen
desk-shortcut-suggest = Vorgeschlagenen Artikel einfügen
desk-shortcut-note = Interne Notiz schreiben
desk-shortcut-transfer = Weitergeben
desk-shortcut-snooze = Zurückstellen
desk-shortcut-close = Gespräch beenden
desk-shortcut-take = Gespräch übernehmen
desk-shortcut-reply = Antwort schreiben
desk-shortcut-send = Antwort senden
desk-shortcut-as-written = Antwort unübersetzt senden
desk-shortcut-leave = Feld verlassen oder zurückgehen
desk-shortcut-help = Diese Übersicht anzeigen
desk-shortcuts-close = Übersicht schließen

## Support-Desk: wenn etwas nicht klappt

desk-error-unreachable = Der Server ist im Moment nicht erreichbar. Von Ihrer Arbeit geht nichts verloren.
desk-error-timed-out = Der Server braucht zu lange. Bitte versuchen Sie es erneut.
desk-error-not-yours = Dieses Gespräch gehört nicht Ihnen, daher wurde die Antwort nicht gesendet.
desk-error-conversation-closed = Dieses Gespräch ist inzwischen beendet, daher wurde die Antwort nicht gesendet.
desk-error-unknown-conversation = Dieses Gespräch gibt es nicht mehr.
desk-error-not-waiting = Dieses Gespräch wartet nicht mehr auf einen Menschen.
desk-error-not-with-bot = Der Assistent hat dieses Gespräch nicht mehr. Bitte sehen Sie es sich noch einmal an.
desk-error-not-closed = Dieses Gespräch ist schon offen. Bitte sehen Sie es sich noch einmal an.
desk-error-visitor-elsewhere = Der Besucher hat inzwischen ein neues Gespräch begonnen. Bitte antworten Sie dort.
desk-error-too-late = Zum Zurücknehmen ist es zu spät: Es ist schon angekommen.
desk-error-erased = Dieses Gespräch wurde gelöscht und lässt sich nicht wieder öffnen.
desk-error-invalid-tag = Ein Schlagwort hat 1 bis 50 Zeichen, ein Gespräch höchstens 20 Schlagwörter.
desk-error-invalid-attribute = Dieser Wert passt nicht. Schreiben Sie Zahlen wie 12.5 und Links vollständig mit https://.
desk-error-unknown-attribute = Dieses Attribut gibt es nicht mehr.
desk-error-too-many-views = Mehr gespeicherte Ansichten sind nicht möglich. Bitte löschen Sie zuerst eine.
desk-error-already-taken = Jemand anderes hat dieses Gespräch bereits übernommen.
desk-error-message-too-long = Diese Antwort ist zu lang. Bitte senden Sie sie in zwei Teilen.
desk-error-not-allowed = Ihr Konto hat dafür keine Berechtigung.
desk-error-offered = Für dieses Gespräch wird gerade jemand anderes gefragt. Bitte warten Sie eine halbe Minute.
desk-error-not-offered = Für dieses Gespräch werden Sie nicht mehr gefragt. Sie können es aus der Warteschlange übernehmen.
desk-error-same-agent = Diese Person hat das Gespräch bereits.
desk-error-agent-away = Diese Person ist nicht mehr im Dienst. Bitte wählen Sie jemand anderen oder ein Team.
desk-error-unknown-agent = Diese Person ist nicht mehr im Dienst. Bitte wählen Sie jemand anderen.
desk-error-unknown-team = Dieses Team gibt es nicht mehr. Bitte wählen Sie ein anderes.
desk-error-changed-meanwhile = Das Gespräch hat sich gerade verändert. Bitte sehen Sie es noch einmal an.
desk-error-attachment-too-large = Die Datei ist größer als { $limit } MB. Bitte senden Sie eine kleinere.
desk-error-attachment-refused = Dateien dieser Art können hier nicht gesendet werden. Möglich sind Bilder, Ton, Video, PDF, Text und Office-Dokumente.
desk-error-attachment-mismatch = Der Inhalt dieser Datei passt nicht zu ihrem Namen. Bitte senden Sie die Originaldatei.
desk-error-files-storage-full = Auf dieser Website ist kein Platz für weitere Dateien. Bitte senden Sie einen Link und sagen Sie der Administration Bescheid.
desk-error-unknown-attachment = Diese Datei gibt es nicht mehr.
desk-error-shortcut-taken = Ein anderer Textbaustein hat dieses Kürzel bereits. Bitte wählen Sie ein anderes.
desk-error-unknown-canned-reply = Diesen Textbaustein gibt es nicht mehr.
desk-error-invalid-macro = Geben Sie einen Namen an und füllen Sie ein bis zehn Schritte aus. Weitergeben oder Beenden steht am Schluss.
desk-error-unknown-macro = Dieses Makro gibt es nicht mehr.
desk-error-too-many-macros = Mehr Makros können nicht gespeichert werden. Bitte löschen Sie zuerst eines.
desk-error-unknown-run = Hier gibt es nichts mehr rückgängig zu machen.
desk-error-run-under-way = Das wird gerade schon ausgeführt. Bitte sehen Sie gleich noch einmal nach.
desk-error-not-in-language = Diesen Textbaustein gibt es nicht in der Sprache des Besuchers.
desk-error-order-unknown = Dieser Textbaustein braucht eine Bestellnummer, und der Besucher hat keine genannt.
desk-error-comes-first = Dieser Besucher kommt vor allen anderen, und das bleibt so.
desk-error-invalid-days = Bitte wählen Sie einen ersten Tag, der vor dem letzten liegt, mit höchstens 400 Tagen dazwischen.
desk-error-invalid-time = Bitte wählen Sie einen Zeitpunkt in den nächsten 90 Tagen.
desk-error-other = Das hat nicht geklappt. Bitte versuchen Sie es erneut.

## Editor: der Rahmen

editor-title = Artikel
editor-page-title = Artikeleditor
editor-skip = Zum Inhalt springen
editor-sign-out = Abmelden
editor-to-desk = Support-Desk
editor-page-language = Sprache der Seite
editor-loading = Wird geladen …
editor-retry = Erneut versuchen
editor-close = Schließen
editor-cancel = Abbrechen
editor-dismiss = Diese Meldung schließen

## Editor: die Liste

editor-new = Neuer Artikel
editor-search = Artikel durchsuchen
editor-search-placeholder = Fragen, Antworten und IDs durchsuchen
editor-filter-status = Status
editor-filter-language = Sprache
editor-status-all = Alle
editor-status-draft = Entwurf
editor-status-published = Veröffentlicht
editor-status-withdrawn = Zurückgezogen
editor-status-new = Noch nicht gespeichert
editor-language-any = Alle Sprachen
editor-count =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
editor-range = { $from } bis { $to } von { $count }
editor-page-previous = Vorherige Seite
editor-page-next = Nächste Seite
editor-no-category = Ohne Kategorie
editor-no-question = Ohne Frage
editor-languages-of = Sprachen dieses Artikels
editor-language-source = { $language }, die Originalsprache
editor-language-stale = { $language }, veraltet
editor-languages-more = und { $count } weitere
editor-updated = Geändert: { $when }
editor-empty-title = Schreiben Sie den ersten Artikel
editor-empty-text = Beginnen Sie mit einer Frage, die Besucher oft stellen. Eine gute Antwort in einer Sprache hilft schon in allen.
editor-nothing-title = Nichts gefunden
editor-nothing-text = Kein Artikel passt zu dieser Suche und diesen Filtern.
editor-nothing-clear = Alle Artikel anzeigen
editor-nothing-write = Artikel zu „{ $search }“ schreiben
editor-list-failed = Die Artikel konnten nicht geladen werden.

## Editor: ein Artikel

editor-back = Alle Artikel
editor-article-unknown-title = Diesen Artikel gibt es nicht
editor-article-unknown-text = Vielleicht wurde er gelöscht, oder der Link ist unvollständig.
editor-article-failed = Der Artikel konnte nicht geladen werden.
editor-unsaved = Änderungen nicht gespeichert
editor-saved-at = Gespeichert: { $when }
editor-save-draft = Entwurf speichern
editor-save = Speichern
editor-publish = Veröffentlichen
editor-publish-again = Neu veröffentlichen
editor-withdraw = Zurückziehen
editor-delete = Löschen
editor-saving = Wird gespeichert …
editor-languages = Sprachen
editor-language-add = Sprache
editor-language-add-name = Sprache hinzufügen
editor-language-remove = { $language } entfernen
editor-language-written-in = Verfasst auf
editor-language-fault = { $language }, bitte prüfen
editor-stale-text = Der Text auf { $source } hat sich geändert, seit dieser geschrieben wurde. Bitte vergleichen Sie beide und passen Sie diesen Text an oder bestätigen Sie, dass er noch stimmt.
editor-source-show = Text auf { $source } anzeigen
editor-source-hide = Text auf { $source } ausblenden
editor-question = Frage
editor-question-hint = So, wie ein Besucher sie stellen würde.
editor-question-placeholder = Zum Beispiel: Wie schicke ich ein Produkt zurück?
editor-phrasings = Weitere Formulierungen
editor-phrasings-hint = Was Besucher wirklich eintippen, in anderen Worten, kurz und lang. Daran erkennt der Assistent ähnliche Fragen, in jeder Sprache.
editor-phrasings-add = Formulierung hinzufügen
editor-phrasings-placeholder = Eine eintippen und Enter drücken, oder mehrere Zeilen einfügen
editor-phrasings-remove = „{ $phrasing }“ entfernen
editor-phrasings-item = Formulierung { $number }
editor-phrasings-add-button = Hinzufügen
editor-phrasings-added =
    { $count ->
        [one] { $count } Formulierung hinzugefügt
       *[other] { $count } Formulierungen hinzugefügt
    }
editor-phrasings-known = Diese Formulierung gibt es schon.
editor-answer = Antwort
editor-answer-hint = Markdown: **fett**, Listen mit - und Links als [Text](https://…)
editor-answer-preview = Vorschau
editor-answer-preview-empty = Hier erscheint die Antwort so, wie Besucher sie sehen.
editor-answer-preview-failed = Die Vorschau kann im Moment nicht angezeigt werden. Was Sie geschrieben haben, bleibt erhalten.
editor-answer-bold = Fett
editor-answer-list = Liste
editor-answer-link = Link
editor-answer-link-text = Text
editor-answer-article = Link zu einem Artikel
editor-answer-file = Bild oder Datei
editor-answer-snippet = Textbaustein
editor-answer-missing-snippet = Es gibt keinen Textbaustein „{ $name }“. Besucher sehen an dieser Stelle nichts.
editor-answer-missing-article = Besucher finden den Artikel „{ $name }“ nicht. Sie sehen die Wörter ohne Link.
editor-answer-missing-file = Es gibt keine Datei „{ $name }“. Bitte fügen Sie sie neu ein.
editor-link-article-title = Link zu einem Artikel
editor-link-article-hint = Besucher kommen auf seine Hilfeseite, in ihrer eigenen Sprache, wenn es sie gibt.
editor-file-title = Bild oder Datei einfügen
editor-file-choose = Datei auswählen
editor-file-hint = Bilder, PDF-, Text-, Word- und Excel-Dateien bis 10 MB. Sie können eine Datei auch auf die Antwort ziehen oder ein Bild einfügen.
editor-file-sending = Wird hochgeladen …
editor-file-alt = Was ist auf dem Bild zu sehen?
editor-file-alt-hint = Das wird Menschen vorgelesen, die das Bild nicht sehen können, und steht dort, wo keine Bilder angezeigt werden.
editor-file-alt-missing = Bitte beschreiben Sie das Bild in wenigen Worten.
editor-file-said = Linktext
editor-file-insert = Einfügen
editor-details = Details
editor-id = ID
editor-id-hint = Kurzer Name in Links und Dateien. Er lässt sich später nicht ändern.
editor-category = Kategorie
editor-category-hint = Gruppiert Artikel in der Liste.
editor-readers-title = Für Leser
editor-readers-page = Die Hilfeseite öffnen
editor-readers-row = { $language }: { $yes } geholfen, { $no } nicht
editor-readers-none = In neunzig Tagen hat kein Leser gesagt, ob es geholfen hat.
editor-live-title = Aktuelle Daten
editor-live-hint = Die Antwort kann sagen, was ein anderes System in diesem Augenblick weiß, etwa wie weit eine Bestellung ist. Was abgefragt werden kann, richtet die Administration ein.
editor-live-action = Was abgefragt wird
editor-live-none = Nichts: Es gilt die eigene Antwort des Artikels
editor-live-template = Antwort mit aktuellen Daten
editor-live-template-hint = Werte stehen in geschweiften Klammern: { $values }. Wird nichts gefunden, gilt die eigene Antwort des Artikels.
editor-live-save = Aktuelle Daten speichern
editor-live-done = Die aktuellen Daten sind gespeichert.
editor-fault-own-answer-missing = Bitte schreiben Sie die Antwort mit aktuellen Daten auch in der Sprache des Artikels selbst.
editor-fault-live-answer-too-long = Die Antwort mit aktuellen Daten darf höchstens 20.000 Zeichen lang sein.
editor-fault-language-not-spoken = Die Antwort mit aktuellen Daten steht in einer Sprache da, die die Website nicht spricht. Laden Sie den Artikel neu; ein Administrator kann die Sprache hinzufügen.
editor-fault-unknown-action = Was abgefragt werden sollte, gibt es nicht mehr. Bitte wählen Sie etwas anderes.
editor-tags = Schlagwörter
editor-tags-hint = Nach jedem Schlagwort Enter oder ein Komma drücken.
editor-tags-remove = Schlagwort „{ $tag }“ entfernen

## Editor: was daraus geworden ist

editor-done-draft = Der Entwurf ist gespeichert.
editor-done-saved-withdrawn = Gespeichert. Der Artikel bleibt zurückgezogen.
editor-done-published = Veröffentlicht. Der Assistent antwortet jetzt damit.
editor-done-withdrawn = Zurückgezogen. Der Assistent verwendet diesen Artikel nicht mehr.
editor-done-deleted = Der Artikel ist gelöscht.
editor-done-nothing = Es ist bereits alles gespeichert.
editor-fault-some = Bitte prüfen Sie die markierten Felder.
editor-fault-question = Bitte schreiben Sie die Frage.
editor-fault-answer = Bitte schreiben Sie die Antwort. Für einen Entwurf genügt eine grobe.
editor-fault-answer-translation = Bitte schreiben Sie die Antwort in dieser Sprache, oder entfernen Sie die Sprache.
editor-fault-id = Ein Wort ohne Leerzeichen und Schrägstriche, zum Beispiel produkt-zurueckschicken.
editor-fault-id-missing = Bitte geben Sie dem Artikel eine ID.
editor-fault-id-taken = Ein anderer Artikel hat diese ID bereits.
editor-failed-unreachable = Der Server ist nicht erreichbar. Ihr Text bleibt hier stehen; bitte versuchen Sie es gleich noch einmal.
editor-failed-signed-out = Bitte melden Sie sich erneut an. Ihr Text bleibt hier stehen.
editor-failed = Das hat nicht geklappt: { $message }

## Editor: bevor etwas geschieht

editor-leave-title = Ohne Speichern verlassen?
editor-leave-text = Ihre Änderungen wurden nicht gespeichert.
editor-leave-go = Ohne Speichern verlassen
editor-leave-stay = Hierbleiben
editor-withdraw-title = Diesen Artikel zurückziehen?
editor-withdraw-text = Der Assistent antwortet nicht mehr damit. Der Text bleibt erhalten, und Sie können ihn wieder veröffentlichen.
editor-delete-title = Diesen Artikel löschen?
editor-delete-text = „{ $question }“ wird in allen Sprachen gelöscht. Unter „Gelöschte Artikel“ lässt er sich zurückholen. Wenn er nur ruhen soll, ziehen Sie ihn stattdessen zurück.
editor-delete-go = Löschen
editor-remove-language-title = { $language } entfernen?
editor-remove-language-text = Frage, Formulierungen und Antwort auf { $language } entfallen, sobald Sie speichern.
editor-remove-language-go = Sprache entfernen
editor-conflict-title = Jemand anderes hat diesen Artikel gespeichert
editor-conflict-text = Während Sie geschrieben haben, wurde im Team eine andere Version gespeichert. Welche soll gelten?
editor-conflict-differs = Diese Teile sind verschieden:
editor-conflict-theirs = Andere laden
editor-conflict-mine = Meine behalten
editor-conflict-later = Später entscheiden
editor-gone-title = Jemand anderes hat diesen Artikel gelöscht
editor-gone-text = Ihr Text ist noch da. Soll er als neuer Artikel gespeichert werden?
editor-gone-save = Als neu speichern

## Editor: what becomes of an article

editor-status-archived = Archiviert
editor-archive = Archivieren
editor-archive-title = Diesen Artikel archivieren?
editor-archive-text = Der Assistent antwortet nicht mehr damit, und er verschwindet aus der Liste. Sie finden ihn unter „Archiviert“ und können ihn wieder veröffentlichen.
editor-linked-from = Diese Artikel verlinken auf ihn, und ihre Links führen dann ins Leere:
editor-linked-renamed = Artikel, die darauf verlinken, behalten ihren eigenen Linktext: { $names }
editor-done-archived = Archiviert. Sie finden ihn unter „Archiviert“.
editor-done-saved-archived = Gespeichert. Der Artikel bleibt archiviert.
editor-save-later = Für später speichern
editor-publish-changes = Änderungen veröffentlichen
editor-done-staged = Gespeichert. Besucher sehen es erst, wenn Sie es veröffentlichen.
editor-staged-mark = Unveröffentlichte Änderungen
editor-broken = Fehlerhafte Verweise
editor-staged-text = Besucher sehen diese Änderungen noch nicht.
editor-staged-show = Änderungen zeigen
editor-staged-seen = Besucher sehen
editor-staged-wanted = Zu veröffentlichen
editor-staged-discard = Änderungen verwerfen
editor-staged-discard-title = Diese Änderungen verwerfen?
editor-staged-discard-text = Der Artikel bleibt so, wie Besucher ihn jetzt sehen. Die Änderungen sind weiter im Verlauf zu finden.
editor-done-discarded = Die Änderungen sind verworfen.
editor-more = Mehr
editor-history = Verlauf
editor-history-older = Ältere zeigen
editor-history-by = { $author }, { $when }
editor-history-choose = Wählen Sie einen Eintrag, um zu sehen, was sich geändert hat.
editor-history-changed = Was sich geändert hat
editor-history-compared = Mit jetzt verglichen
editor-history-same = Der Text ist derselbe.
editor-history-restore = Diesen Text wiederherstellen
editor-history-unsaved = Speichern oder verwerfen Sie zuerst, was Sie gerade schreiben.
editor-done-restored = Der frühere Text ist wieder da.
editor-done-restored-staged = Der frühere Text ist wieder da. Besucher sehen ihn, sobald Sie ihn veröffentlichen.
editor-deed-saved = Gespeichert
editor-deed-staged = Für später gespeichert
editor-deed-discarded = Änderungen verworfen
editor-deed-published = Veröffentlicht
editor-deed-withdrawn = Zurückgezogen
editor-deed-archived = Archiviert
editor-deed-deleted = Gelöscht
editor-deed-restored = Wiederhergestellt
editor-deed-released = Zur gewählten Zeit veröffentlicht
editor-deed-expired = Zur gewählten Zeit archiviert
editor-deed-held = Nicht zur gewählten Zeit veröffentlicht: Eine Antwort ist leer
editor-side-before = Vorher
editor-side-after = Nachher
editor-side-theirs = Andere
editor-side-mine = Ihre
editor-schedule = Zeitplan
editor-schedule-publish-at = Veröffentlichen am
editor-schedule-expires-at = Archivieren am
editor-schedule-hint = Lassen Sie ein Feld leer, wenn nichts geschehen soll. Die Zeiten gelten für { $zone }.
editor-schedule-save = Zeiten speichern
editor-schedule-will-publish = Wird veröffentlicht: { $when }
editor-schedule-will-expire = Wird archiviert: { $when }
editor-done-scheduled = Die Zeiten sind gespeichert.
editor-fault-invalid-schedule = Bitte wählen Sie Zeiten, die noch kommen, und zuerst die der Veröffentlichung.
editor-fault-nothing-to-publish = Es gibt keine Änderungen, die später zu veröffentlichen wären. Speichern Sie zuerst welche für später.
editor-fault-schedule-unsaved = Bitte speichern Sie zuerst, was Sie geschrieben haben, und wählen Sie dann die Zeiten.
editor-fault-changed-meanwhile = Jemand aus dem Team hat dies inzwischen geändert. Laden Sie die Seite neu, um es zu sehen.
editor-fault-attachment-mismatch = Diese Datei ist beschädigt oder etwas anderes, als ihr Name sagt. Bitte wählen Sie eine andere.
editor-fault-attachment-refused = Dateien dieser Art lassen sich in Antworten nicht verwenden. Bitte wählen Sie ein Bild, ein PDF oder eine Text-, Word- oder Excel-Datei.
editor-fault-attachment-too-large = Die Datei ist zu groß. Bitte wählen Sie eine mit höchstens 10 MB.
editor-audience = Zielgruppe
editor-audience-hint = Der Assistent antwortet nur denen, für die der Artikel gedacht ist. Das Team findet alle Artikel.
editor-audience-public = Alle
editor-audience-visitors = Angemeldete Besucher
editor-audience-agents = Nur das Team
editor-owner = Zuständig
editor-owner-hint = Kümmert sich um den Artikel.
editor-owner-none = Niemand
editor-review-by = Prüfen bis
editor-review-by-hint = Ab diesem Tag steht er unter „Prüfung fällig“.
editor-due = Prüfung fällig
editor-filter-only = Liste eingrenzen
editor-only-all = Kein weiterer Filter
editor-only-mine = Für die ich zuständig bin
editor-deleted = Gelöschte Artikel
editor-deleted-none = Es wurde nichts gelöscht.
editor-deleted-restore = Wiederherstellen
editor-deleted-done = Der Artikel ist wieder da, als Entwurf.
editor-unsaved-offer = Sie haben hier etwas geschrieben und nicht gespeichert: { $when }.
editor-unsaved-take = Zurückholen
editor-unsaved-drop = Verwerfen
editor-wording-conflict-title = Jemand anderes hat diesen Text geändert

## Editor: was würde der Assistent antworten?

editor-ask-title = Was würde der Bot antworten?
editor-ask-open = Frage testen
editor-ask-intro = Fragen Sie, wie ein Besucher fragen würde, in beliebiger Sprache. Es wird nichts an andere gesendet.
editor-ask-question = Frage eines Besuchers
editor-ask-placeholder = Zum Beispiel: Wo ist mein Paket?
editor-ask-language = Sprache
editor-ask-language-detect = Sprache erkennen
editor-ask-send = Fragen
editor-ask-asking = Wird gefragt …
editor-ask-again = Wird nach Ihrer Änderung erneut gefragt …
editor-ask-empty = Bitte schreiben Sie zuerst eine Frage.
editor-ask-failed = Der Assistent konnte nicht gefragt werden. Bitte versuchen Sie es erneut.
editor-ask-before = Vor Ihrer Änderung: { $decision }, { $confidence }
editor-ask-same = Ihre Änderung macht bei dieser Frage keinen Unterschied.
editor-ask-decision-answer = Antwortet
editor-ask-decision-clarify = Fragt nach
editor-ask-decision-handoff = Übergibt an einen Menschen
editor-ask-decision-smalltalk = Smalltalk
editor-ask-says-answer = Der Besucher bekäme diesen Artikel.
editor-ask-says-clarify = Der Besucher würde gefragt, was davon gemeint ist.
editor-ask-says-other-words = Der Besucher würde gebeten, es anders zu formulieren.
editor-ask-says-handoff = Jemand aus dem Team würde hinzugeholt.
editor-ask-says-smalltalk = Der Besucher bekäme eine freundliche Antwort, ohne Artikel.
editor-ask-reason-asked = Der Besucher möchte mit einem Menschen sprechen.
editor-ask-reason-upset = Der Besucher ist aufgebracht.
editor-ask-reason-not-sure = Der Assistent weiß darüber nicht genug.
editor-ask-reason-came-back = Dasselbe Problem ist schon einmal aufgetreten.
editor-ask-reason-no-words = Die Nachricht enthält kein Wort.
editor-ask-confidence = Treffsicherheit des besten Artikels
editor-ask-sure-very = sehr sicher
editor-ask-sure-fairly = ziemlich sicher
editor-ask-sure-hardly = nicht sicher genug
editor-ask-sure-not = weiß es nicht
editor-ask-understood = Verstanden als
editor-ask-answer = Antwort
editor-ask-answer-language = auf { $language }
editor-ask-here = Diesen Artikel bearbeiten Sie gerade
editor-ask-runners = Ebenfalls erwogen
editor-ask-matches = Was gefunden wurde
editor-ask-matched = über „{ $phrasing }“
editor-ask-nothing = Kein Artikel kommt dieser Frage nahe.
editor-ask-add-phrasing = Diese Frage als Formulierung hinzufügen
editor-ask-added-phrasing = Zu den Formulierungen hinzugefügt. Veröffentlichen Sie, um die Wirkung zu sehen.
editor-ask-write = Artikel zu dieser Frage schreiben

## Editor: die Nachrichten bei einer Übergabe

editor-views = Bereiche des Editors
editor-view-list = Artikel
editor-view-messages = Nachrichten
editor-view-snippets = Textbausteine
editor-view-glossary = Glossar
editor-wording-intro = Was Besucher in ihrer Sprache lesen, wenn ein Mensch übernimmt. Formulieren Sie es so, wie Ihr Haus spricht: Es gilt ab dem nächsten Besucher.
editor-wording-language = Sprache der Nachrichten
editor-wording-search = Nachrichten durchsuchen
editor-wording-search-placeholder = In den Nachrichten suchen
editor-wording-tone = Tonfall
editor-tone-all = Beide
editor-tone-formal = Formell
editor-tone-plain = Informell
editor-wording-own = eigener Wortlaut
editor-wording-own-count = Eigener Wortlaut ({ $count })
editor-wording-own-none = Alle Nachrichten haben noch den ursprünglichen Wortlaut.
editor-wording-count =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
editor-wording-nothing-clear = Alle Nachrichten anzeigen
editor-wording-failed = Die Nachrichten konnten nicht geladen werden.
editor-wording-invitation = Wählen Sie eine Nachricht, um sie ganz zu lesen und anders zu formulieren.
editor-wording-back = Alle Nachrichten
editor-wording-text = Text auf { $language }
editor-wording-forms = Welcher Text verwendet wird, hängt hiervon ab: { $variable }. Jeder hat ein eigenes Feld.
editor-wording-form-number = für genau { $number }
editor-wording-form-numbers = für { $numbers }
editor-wording-form-such = für Zahlen wie { $numbers }
editor-wording-form-other = für alle anderen, zum Beispiel { $numbers }
editor-wording-form-rare = für die Form „{ $form }“
editor-wording-variables = An der Cursorposition einfügen:
editor-wording-preview = Was der Besucher liest
editor-wording-is-original = Der ursprüngliche Wortlaut
editor-wording-original = Das Original
editor-wording-to-original = Zurück zum Original
editor-wording-original-title = Zurück zum Original?
editor-wording-original-text = Was Sie hier geändert und nicht gespeichert haben, geht verloren.
editor-wording-original-go = Zurück zum Original
editor-wording-done = Gespeichert. Besucher lesen es ab jetzt.
editor-wording-done-original = Der ursprüngliche Wortlaut gilt wieder.
editor-wording-history = Frühere Fassungen
editor-wording-was-original = Zurück zum Original
editor-wording-restore = Wieder verwenden
editor-wording-restore-name = Fassung von { $author } wieder verwenden, { $when }
editor-part-salutation = Anrede
editor-part-feeling = Wie sich der Besucher fühlt
editor-part-reason = Warum ein Mensch hinzukommt
editor-part-next = Wie es weitergeht
editor-part-waiting = Während des Wartens
editor-part-person = Mit einem Menschen
editor-part-after = Danach
editor-part-other = Weitere
editor-variable-name = Name des Besuchers
editor-variable-agent = Name des Teammitglieds
editor-variable-team = Team
editor-variable-when = Tag und Uhrzeit
editor-variable-place = Platz in der Warteschlange
editor-variable-minutes = Anzahl der Minuten
editor-variable-hours = Anzahl der Stunden
editor-variable-line = Hilfsangebot
editor-wording-salutation = Anrede
editor-wording-salutation-when = Steht am Anfang, wenn der Name des Besuchers bekannt ist.
editor-wording-feeling-calm = Ruhig
editor-wording-feeling-frustrated = Frustriert
editor-wording-feeling-angry = Verärgert
editor-wording-feeling-worried = Besorgt
editor-wording-feeling-sad = Traurig
editor-wording-feeling-despair = Verzweifelt
editor-wording-feeling-grief = In Trauer
editor-wording-feeling-emergency = In Gefahr
editor-wording-feeling-compromised = Konto oder Karte in fremden Händen
editor-wording-misread = Fälschlich für Verzweiflung gehalten
editor-wording-despair-nobody = Verzweifelt, und niemand ist da
editor-wording-despair-line = Verzweifelt, und wer zuhört
editor-wording-apology = Entschuldigung
editor-wording-why-not-sure = Der Assistent ist nicht sicher
editor-wording-why-not-helpful = Die Antworten haben nicht geholfen
editor-wording-why-came-back = Mit demselben Problem wieder da
editor-wording-takeover = Beim Team
editor-wording-takeover-closed = Niemand ist im Dienst
editor-wording-next-long-queue = Viele Menschen warten
editor-wording-agent-left = Das Teammitglied musste gehen
editor-wording-next-place = Platz in der Warteschlange
editor-wording-next-waiting-time = Wartezeit
editor-wording-next-waiting-hours = Wartezeit in Stunden
editor-wording-next-waiting-hour-and-half = Wartezeit: anderthalb Stunden
editor-wording-next-waiting-unknown = Wartezeit unbekannt
editor-wording-next-nobody-here = Niemand ist angemeldet
editor-wording-next-when-back = Wann das Team wieder da ist
editor-wording-next-no-repeating = Nichts muss noch einmal gesagt werden
editor-wording-still-waiting = Schreibt während des Wartens
editor-wording-still-waiting-first = Schreibt und ist vor allen anderen an der Reihe
editor-wording-waiting-longer = Es dauert länger als angekündigt
editor-wording-left-queue = Möchte nicht mehr warten
editor-wording-left-queue-solved = Wartet nicht mehr: erledigt
editor-wording-taken = Jemand aus dem Team beginnt
editor-wording-transferred = Jemand anderes übernimmt
editor-wording-transferred-away = Weitergegeben, die Person ist gerade nicht da
editor-wording-transferred-team = An ein Team weitergegeben
editor-wording-given-back = Wieder beim Assistenten
editor-wording-closed = Das Gespräch ist beendet

## Editor: automatische Entwürfe, und was sich geändert hat

editor-language-machine = { $language }, automatischer Entwurf, nicht geprüft
editor-machine = Automatischer Entwurf, nicht geprüft.
editor-machine-text = Vergleichen Sie ihn mit dem Original und verbessern Sie ihn. Markieren Sie ihn danach als geprüft.
editor-machine-reviewed = Geprüft
editor-machine-was-reviewed = Geprüft. Das gilt, sobald Sie speichern.
editor-machine-undo = Noch nicht
editor-machine-draft-it = Automatisch entwerfen
editor-machine-drafting = Entwurf entsteht …
editor-machine-done = Der Entwurf auf { $language } ist da. Bitte prüfen Sie ihn.
editor-machine-save-first = Bitte speichern Sie zuerst den Text auf { $source }: Der automatische Entwurf beruht auf dem, was gespeichert ist.
editor-drafts-title = Maschinelle Entwürfe: { $language }?
editor-drafts-text = Artikel: { $number }. Die Entwürfe entstehen im Hintergrund und warten auf Ihre Prüfung. Was jemand geschrieben hat, bleibt, wie es ist.
editor-drafts-progress = { $language }: { $done } von { $total } Artikeln angesehen
editor-drafts-done = { $language }: { $drafted } von { $total } Artikeln entworfen.
editor-drafts-ended = Es endete, bevor alle fertig waren. Beginnen Sie für die übrigen noch einmal.
editor-drafts-without = Ohne Entwurf: { $number }
editor-drafts-chosen = Ausgewählte maschinell entwerfen: { $number }
editor-drafts-choose = „{ $question }“ auswählen
editor-drafts-choose-all = Alle auf dieser Seite auswählen
editor-drafts-why-written = Diesen Text hat jemand geschrieben; er blieb unberührt.
editor-drafts-why-up-to-date = Es gibt schon einen Entwurf.
editor-drafts-why-empty = Der Artikel hat noch keine Antwort.
editor-drafts-why-gone = Den Artikel gibt es nicht mehr.
editor-drafts-why-changed = Jemand hat den Artikel währenddessen geändert.
editor-drafts-why-no-pair = Die Übersetzungsmaschine übersetzt nicht zwischen diesen Sprachen.
editor-drafts-why-too-late = Die Übersetzungsmaschine hat zu lange gebraucht.
editor-drafts-why-spans-lost = Ein Link, eine Zahl oder ein Begriff ging dabei verloren.
editor-drafts-why-too-long = Der Text ist zu lang für die Übersetzungsmaschine.
editor-drafts-why-unavailable = Die Übersetzungsmaschine antwortet gerade nicht.
editor-drafts-why-failed = Auf unserer Seite ist etwas schiefgegangen.
editor-fault-drafts-under-way = Es werden schon Entwürfe gemacht. Bitte warten Sie darauf, oder beenden Sie es.
editor-changes-show = Fassungen vergleichen
editor-changes-hide = Vergleich ausblenden
editor-changes-before = Damals
editor-changes-after = Jetzt
editor-changes-unknown = Wie der Text damals lautete, ist nicht mehr bekannt.
editor-changes-failed = Die Änderung kann im Moment nicht angezeigt werden. Bitte versuchen Sie es erneut.
editor-source-part-changed = Seitdem geändert
editor-stale-confirm = Stimmt noch
editor-stale-confirmed = { $language } gilt als aktuell.

## Editor: snippets

editor-snippets-intro = Kurze Texte, die in vielen Artikeln stehen, zum Beispiel Öffnungszeiten. Ändern Sie hier einen, steht der neue Text sofort in allen Artikeln, die ihn verwenden.
editor-snippets-add = Neuer Textbaustein
editor-snippets-search = Textbausteine durchsuchen
editor-snippets-empty-title = Noch keine Textbausteine
editor-snippets-empty-text = Schreiben Sie hier, was mehrere Artikel im selben Wortlaut sagen. Fügen Sie es dann über die Schaltfläche „Textbaustein“ in die Antworten ein.
editor-snippets-failed = Die Textbausteine konnten nicht geladen werden.
editor-snippet-pick-title = Textbaustein einfügen
editor-snippet-name = Name
editor-snippet-name-hint = Kleinbuchstaben von a bis z, Ziffern und Bindestriche, zum Beispiel oeffnungszeiten.
editor-snippet-used = Artikel, die ihn verwenden
editor-snippet-unused = Noch kein Artikel verwendet ihn.
editor-snippet-delete-title = „{ $name }“ löschen?
editor-snippet-delete-text = In diesen Artikeln steht an seiner Stelle dann nichts:
editor-snippet-done = Gespeichert. Alle Artikel, die ihn verwenden, haben jetzt den neuen Text.
editor-snippet-deleted = Gelöscht.
editor-snippet-conflict-title = Jemand anderes hat diesen Textbaustein gespeichert
editor-snippet-fault-text = Bitte schreiben Sie den Text in mindestens einer Sprache.
editor-snippet-fault-taken = Ein anderer Textbaustein heißt schon so.

## Editor: das Glossar

editor-glossary-intro = Namen und Begriffe, die kein Übersetzungsprogramm nach Belieben wiedergeben darf. In jeder Sprache, für die Sie keine Übersetzung angeben, bleibt ein Begriff so, wie er hier steht.
editor-glossary-add = Begriff hinzufügen
editor-glossary-search = Begriffe durchsuchen
editor-glossary-count =
    { $count ->
        [one] { $count } Begriff
       *[other] { $count } Begriffe
    }
editor-glossary-more =
    { $count ->
        [one] Noch { $count } Begriff; mit der Suche zu finden.
       *[other] Noch { $count } Begriffe; mit der Suche zu finden.
    }
editor-glossary-empty-title = Noch keine Begriffe
editor-glossary-empty-text = Fügen Sie die Namen Ihrer Produkte hinzu, oder Wörter, die Ihr Haus in einem eigenen Sinn gebraucht.
editor-glossary-failed = Das Glossar konnte nicht geladen werden.
editor-glossary-term = Begriff
editor-glossary-remove = Begriff „{ $term }“ entfernen
editor-glossary-rendering = „{ $term }“ auf { $language }
editor-glossary-rendering-remove = „{ $term }“ auf { $language } entfernen
editor-glossary-language-add = Sprache zu „{ $term }“ hinzufügen
editor-glossary-fault-term = Bitte schreiben Sie den Begriff, oder entfernen Sie ihn.
editor-glossary-done = Gespeichert. Übersetzungen halten sich ab jetzt daran.
editor-glossary-conflict-title = Jemand anderes hat das Glossar gespeichert
editor-glossary-conflict-text = Während Sie geschrieben haben, wurde im Team eine andere Version gespeichert. Welche soll gelten?

## Editor: scripted dialogues

editor-view-dialogues = Dialoge
editor-dialogues-intro = Gespräche, die der Bot beherrschen soll. Spielen Sie sie nach jeder größeren Änderung an den Artikeln durch: Besucher, Mitarbeiter und Berichte merken nichts davon.
editor-dialogues-new = Neuer Dialog
editor-dialogues-play-all = Alle durchspielen
editor-dialogues-stop = Anhalten
editor-dialogues-search = Dialoge durchsuchen
editor-dialogues-outcome = Ergebnis
editor-dialogues-passed = Bestanden
editor-dialogues-failed = Nicht bestanden
editor-dialogues-unplayed = Nicht gespielt
editor-dialogues-count =
    { $count ->
        [one] { $count } Dialog
       *[other] { $count } Dialoge
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } Schritt
       *[other] { $count } Schritte
    }
editor-dialogues-progress = Durchgespielt: { $done } von { $total }
editor-dialogues-playing = Wird durchgespielt …
editor-dialogues-played-at = Gespielt { $when }
editor-dialogues-done-passed = Alle Dialoge verliefen wie erwartet.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } Dialog verlief nicht wie erwartet.
       *[other] { $count } Dialoge verliefen nicht wie erwartet.
    }
editor-dialogues-busy = Es werden gerade schon Dialoge durchgespielt. Bitte warten Sie, bis das fertig ist.
editor-dialogues-import = Datei importieren
editor-dialogues-export = Als Datei exportieren
editor-dialogues-imported = Hinzugefügt: { $added }. Geändert: { $changed }. Unverändert: { $same }.
editor-dialogues-empty-title = Halten Sie fest, was der Bot beherrschen soll
editor-dialogues-empty-text = Ein Dialog ist das, was ein Besucher schreibt, und das, was Sie jeweils erwarten. Spielen Sie alle durch, wenn sich Artikel geändert haben, und sehen Sie sofort, was noch funktioniert und was nicht.
editor-dialogues-empty-example = Mit diesem Beispiel beginnen
editor-dialogues-example-name = Bittet um einen Menschen
editor-dialogues-example-visitor = Ich möchte mit einem Menschen sprechen
editor-dialogues-load-failed = Die Dialoge konnten nicht geladen werden.
editor-dialogues-nothing-clear = Alle Dialoge anzeigen
editor-dialogue-back = Alle Dialoge
editor-dialogue-name = Name
editor-dialogue-name-placeholder = Zum Beispiel: Bestellung, und wie lange sie braucht
editor-dialogue-page = Sprache der Seite des Besuchers
editor-dialogue-turn = Schritt { $number }
editor-dialogue-turn-add = Schritt hinzufügen
editor-dialogue-turn-up = Schritt { $number } nach oben
editor-dialogue-turn-down = Schritt { $number } nach unten
editor-dialogue-turn-remove = Schritt { $number } entfernen
editor-dialogue-visitor = Der Besucher schreibt
editor-dialogue-expected = Erwartet
editor-dialogue-expected-nothing = Alles ist recht.
editor-dialogue-expect = Erwartung
editor-dialogue-expect-name = Erwartung zu Schritt { $number } hinzufügen
editor-dialogue-seen = Was der Bot getan hat
editor-dialogue-seen-not-yet = Spielen Sie den Dialog durch, um es zu sehen.
editor-dialogue-seen-outdated = Von vor Ihrer Änderung. Spielen Sie ihn noch einmal durch.
editor-dialogue-holds = wie erwartet
editor-dialogue-differs = nicht wie erwartet
editor-dialogue-play = Durchspielen
editor-dialogue-save-play = Speichern und durchspielen
editor-dialogue-done = Der Dialog ist gespeichert.
editor-dialogue-done-passed = Alles verlief wie erwartet.
editor-dialogue-done-failed = Nicht alles verlief wie erwartet. Die Unterschiede sind markiert.
editor-dialogue-not-played = Der Dialog konnte nicht durchgespielt werden. Bitte versuchen Sie es noch einmal.
editor-dialogue-fault-name = Bitte geben Sie dem Dialog einen Namen.
editor-dialogue-fault-name-taken = Ein anderer Dialog in dieser Sprache heißt schon so.
editor-dialogue-fault-visitor = Bitte schreiben Sie, was der Besucher sagt.
editor-dialogue-fault-value = Bitte wählen Sie mindestens eines, oder entfernen Sie die Erwartung.
editor-dialogue-conflict-title = Jemand anderes hat diesen Dialog gespeichert
editor-dialogue-delete-title = Diesen Dialog löschen?
editor-dialogue-unknown = Diesen Dialog gibt es nicht
editor-expect-article = Zeigt einen dieser Artikel
editor-expect-offers = Zeigt einen davon oder bietet ihn an
editor-expect-covers = Behandelt auch einen davon
editor-expect-not = Zeigt keinen dieser Artikel
editor-expect-answers = Zeigt einen Artikel
editor-expect-words = Sagt diese Wörter
editor-expect-decision = Was der Bot tut
editor-expect-person = Wartet auf einen Menschen
editor-expect-urgent = Kommt vor allen anderen
editor-expect-language = Spricht
editor-expect-picks = Zeigt Auswahl Nummer
editor-expect-talk = Smalltalk wie
editor-expect-no-talk = Kein Smalltalk wie
editor-expect-any = Eine von mehreren Möglichkeiten
editor-expect-any-hint = Stammt aus einer Datei und bleibt, wie sie ist.
editor-expect-picks-last = die letzte
editor-expect-words-placeholder = Tippen und Enter drücken
editor-talk-helpful = Freut sich, dass es half
editor-talk-which-language = Fragt nach der Sprache
editor-yes = Ja
editor-no = Nein
editor-pick-article = Artikel suchen
editor-pick-article-none = Kein Artikel gefunden
editor-pick-remove = „{ $value }“ entfernen
editor-seen-article = Gezeigter Artikel
editor-seen-article-none = Keiner
editor-seen-choices = Angeboten

## Editor: articles from files

editor-import-title = Artikel aus Dateien
editor-import-hint = Dateien wie { $formats } oder Artikel aus { $systems }. Sie sehen, was sich ändern würde, bevor etwas gespeichert wird.
editor-import-choose = Dateien auswählen
editor-import-folder = Ordner auswählen
editor-import-reading = Die Dateien werden gelesen …
editor-import-columns = Spalten
editor-import-column = Spalte
editor-import-sample = Inhalt
editor-import-field = Gilt als
editor-import-left-out = Weggelassen
editor-import-encoding = Zeichenkodierung
editor-import-encoding-auto = Erkennen
editor-import-separator = Trennzeichen
editor-import-tab = Tabulator
editor-import-language = Wo keine Sprache angegeben ist
editor-import-header = Die erste Zeile enthält die Spaltennamen
editor-import-added = Neu: { $number }
editor-import-changed = Geändert: { $number }
editor-import-same = Unverändert: { $number }
editor-import-faults = Zuerst zu beheben: { $number }
editor-import-file = Datei
editor-import-row = Zeile
editor-import-what = Was zu beheben ist
editor-import-notes = Hinweise: { $number }
editor-import-rows = Zeilen: { $number }
editor-import-go = Importieren
editor-import-again = Andere Dateien
editor-import-nothing = Es würde sich nichts ändern: Alles ist schon da.
editor-import-going = Wird auffindbar gemacht: { $done } von { $total }
editor-import-overtaken = Im Team wurde inzwischen einer dieser Artikel geändert. Bitte sehen Sie sich die Änderungen noch einmal an.
editor-import-lost = Der Server wurde inzwischen beendet. Es wurde nichts gespeichert; bitte importieren Sie die Dateien noch einmal.
editor-import-too-large = Diese Dateien sind zusammen größer als { $most } MB. Bitte importieren Sie sie in Teilen.
editor-import-guessed = vermutet

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Unbeantwortet
editor-gaps-intro = Was Besucher gefragt haben und der Assistent nicht gut beantworten konnte, über alle Sprachen nach Themen gesammelt.
editor-gaps-show = Welche Themen
editor-gaps-open = Zu beantworten
editor-gaps-answered = Beantwortet
editor-gaps-dismissed = Verworfen
editor-gaps-proposals = Vorgeschlagene Formulierungen
editor-gaps-period = Zeitraum
editor-gaps-days-7 = Letzte 7 Tage
editor-gaps-days-28 = Letzte 4 Wochen
editor-gaps-days-90 = Letzte 3 Monate
editor-gaps-count = Themen: { $number }
editor-gaps-asked = Gefragt: { $number }
editor-gaps-before = Zeitraum davor: { $number }
editor-gaps-last = Zuletzt gefragt: { $when }
editor-gaps-waiting = Werden noch sortiert: { $number }
editor-gaps-none = Hier gibt es keine Themen.
editor-gaps-empty-title = Nichts blieb unbeantwortet
editor-gaps-empty-text = Wenn Besucher keine Antwort, eine Rückfrage, eine schlechte Antwort oder einen Menschen bekommen, sammeln sich ihre Fragen hier.
editor-gaps-failed = Das konnte nicht geladen werden.
editor-gap-back = Alle Themen
editor-gap-unknown = Dieses Thema gibt es nicht mehr
editor-gap-draft = Artikel schreiben
editor-gap-draft-hint = Die Fragen werden zu Formulierungen, die beste Antwort aus dem Team zur ersten Antwort. Vor dem Veröffentlichen sieht ihn niemand.
editor-gap-teach = Zu einem Artikel hinzufügen
editor-gap-which = Welcher Artikel beantwortet das?
editor-gap-nearby = Artikel zu Ähnlichem
editor-gap-dismiss = Verwerfen
editor-gap-reopen = Wieder aufnehmen
editor-gap-questions = Was gefragt wurde
editor-gap-answers = Was das Team geantwortet hat
editor-gap-answers-none = Das hat noch niemand beantwortet.
editor-gap-taught = Dem Artikel als Formulierungen hinzugefügt.
editor-gap-dismissed = Verworfen. Es bleibt weg, auch wenn wieder danach gefragt wird.
editor-gap-reopened = Wieder bei den Themen, die zu beantworten sind.
editor-gap-settled = Jemand aus dem Team hat sich schon um dieses Thema gekümmert.
editor-gap-unpublished = Der Artikel ist noch nicht veröffentlicht
editor-gap-article = Artikel öffnen
editor-gap-since-before = Vergeblich gefragt im Zeitraum davor: { $number }
editor-gap-since-after = Seitdem: { $number }
editor-gap-since-answered = Vom Artikel beantwortet: { $number }
editor-gap-cause-unanswered = Keine Antwort
editor-gap-cause-clarify = Rückfrage
editor-gap-cause-unhelpful = Antwort half nicht
editor-gap-cause-person = An einen Menschen
editor-proposals-intro = Gelernt von Ihrem Team und von Besuchern: Fragen, die ein Artikel beantwortet. Keine wird verwendet, bevor Sie sie annehmen.
editor-proposals-count = Vorschläge: { $number }
editor-proposals-empty-title = Keine Vorschläge
editor-proposals-empty-text = Wenn jemand aus dem Team einen Artikel schickt oder ein Besucher einen wählt oder sagt, dass er geholfen hat, wird die Frage hier vorgeschlagen.
editor-proposal-text = Formulierung
editor-proposal-accept = Annehmen
editor-proposal-reject = Weglassen
editor-proposal-accepted = Dem Artikel hinzugefügt.
editor-proposal-rejected = Weggelassen. Sie wird nicht wieder vorgeschlagen.
editor-proposal-reviewed = Darüber hat schon jemand aus dem Team entschieden.
editor-proposal-source-inserted = Das Team hat den Artikel geschickt
editor-proposal-source-chosen = Der Besucher hat den Artikel gewählt
editor-proposal-source-helped = Die Antwort hat geholfen

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Qualität
editor-quality-synonyms = Synonyme
editor-quality-duplicates = Ähnliche Artikel
editor-tests = Testfragen
editor-tests-hint = Eine pro Zeile. Besucher sehen sie nie. Bevor der Artikel veröffentlicht wird, bekommt der Assistent jede davon gestellt und muss mit diesem Artikel antworten.
editor-tests-language = Sprache der Testfragen
editor-tests-try = Alle Testfragen ausprobieren
editor-tests-trying = Testfragen werden gestellt …
editor-tests-far = Gestellt: { $done } von { $total }
editor-tests-none = Es gibt noch keine Testfragen, weder hier noch in anderen Artikeln.
editor-tests-failed = Die Testfragen konnten nicht gestellt werden. Bitte versuchen Sie es noch einmal.
editor-tests-incomplete = Schreiben Sie zuerst eine Frage und eine Antwort.
editor-tests-passed = Finden diesen Artikel: { $found } von { $total }
editor-tests-won = Durch diese Änderung gewonnen: { $number }
editor-tests-lost = Durch diese Änderung verloren: { $number }
editor-tests-same = Das gewinnt und verliert keine der Testfragen der Website. Es sind { $total }.
editor-tests-found = findet ihren Artikel
editor-tests-offered = fragt nach, mit dem richtigen Artikel zur Auswahl
editor-tests-other = bekommt stattdessen „{ $article }“
editor-tests-missed = findet keine Antwort
editor-held-title = Die Veröffentlichung wurde angehalten
editor-held-text = Diese Testfragen würden ihren Artikel nicht finden:
editor-held-later = Erst ändern
editor-held-anyway = Trotzdem veröffentlichen
editor-synonyms-intro = Wörter, die hier dasselbe bedeuten, etwa „COVID-19“ und „Coronavirus“ oder „Paket“ und das Wort Ihrer Marke dafür. Eine Frage mit einem davon wird auch mit den anderen gesucht.
editor-synonyms-add = Synonyme hinzufügen
editor-synonyms-words = Wörter, durch Kommas getrennt
editor-synonyms-remove = { $words } entfernen
editor-synonyms-saved = Gespeichert. Schon die nächste Frage wird damit gesucht.
editor-synonyms-failed = Die Synonyme konnten nicht geladen werden.
editor-synonyms-empty = Es gibt noch keine Synonyme.
editor-synonyms-lonely = { $word } steht allein. Schreiben Sie ein zweites Wort dazu, oder entfernen Sie es.
editor-synonyms-proposed = Vorgeschlagen nach dem, was Besucher schreiben
editor-synonyms-pair = { $word } bedeutet { $term }
editor-synonyms-asked = Fragen: { $number }
editor-synonyms-take = Hinzufügen
editor-duplicates-intro = Artikel, die dieselbe Frage beantworten oder einander Fragen wegnehmen würden. Machen Sie einen daraus, dann muss der Assistent nicht mehr wählen.
editor-duplicates-failed = Die Artikel konnten nicht verglichen werden.
editor-duplicates-far = Angesehene Artikel: { $done } von { $total }
editor-duplicates-none = Keine zwei Artikel beantworten dieselbe Frage.
editor-duplicates-same = Beide geben dieselbe Antwort.
editor-duplicates-taken = Fragen davon, die der andere Artikel bekäme: { $taken } von { $asked }
editor-merge-keep = Diesen behalten
editor-merge-title = Aus zwei Artikeln einen machen?
editor-merge-text = „{ $kept }“ bekommt alle Formulierungen, Schlagwörter und Testfragen von „{ $other }“, der dann zurückgezogen wird. Die Antwort bleibt, wie sie ist.
editor-merge-go = Zusammenführen
editor-merge-done = Zusammengeführt. Der andere Artikel ist zurückgezogen.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Feedback
editor-quality-conversation = Ganzes Gespräch
editor-languages-intro = Wie weit Ihre Artikel in jeder Sprache sind. Jede Zahl öffnet die Artikel, die sie zählt.
editor-coverage-there = Vorhanden
editor-coverage-reviewed = Geprüft
editor-coverage-unreviewed = Nicht geprüft
editor-coverage-outdated = Veraltet
editor-coverage-missing = Fehlt
editor-translators = Für Übersetzer (XLIFF)
editor-translators-open = Fehlende, veraltete und nicht geprüfte
editor-translators-all = Alle Artikel
editor-feedback-intro = Was Besucher von den Antworten hielten, die sie bekamen. Artikel, die schlecht antworten, stehen oben.
editor-conversation-intro = Was würde der Bot sagen, Nachricht für Nachricht, und warum? Nichts wird verschickt und nichts davon aufbewahrt.
editor-feedback-all = Alle Sprachen
editor-feedback-failed = Das Feedback konnte nicht geladen werden.
editor-feedback-none = In diesem Zeitraum hat kein Artikel jemandem geantwortet.
editor-feedback-show = Was gefragt wurde
editor-feedback-answered = Antworten: { $number }
editor-feedback-helpful = half
editor-feedback-unhelpful = half nicht
editor-feedback-unjudged = nicht beurteilt
editor-feedback-variant = gezeigt auf { $language }
editor-replay-messages = Was der Besucher schreibt
editor-replay-placeholder = Eine Nachricht pro Zeile oder ein Protokoll
editor-replay-play = Abspielen
editor-replay-waiting = Wartet auf einen Menschen.
editor-replay-why = Warum?
editor-replay-read = Gesucht:
editor-replay-read-together = Zusammen mit der Frage davor gesucht:
editor-replay-words = gemeinsame Wörter: { $words }
editor-replay-thresholds = Ab { $answer } antwortet er, ab { $offer } bietet er an.
