### Deutsch: was der Assistent selbst sagt, und die Beschriftungen des Chatfensters (Sie-Form).

## Gespräch

welcome = Guten Tag! Ich bin ein digitaler Assistent. Fragen Sie mich einfach in Ihren eigenen Worten und in Ihrer Sprache. Wenn Sie lieber mit jemandem aus unserem Team sprechen möchten, sagen Sie mir einfach Bescheid.
    .plain = Hallo! Ich bin ein digitaler Assistent. Frag mich einfach in deinen eigenen Worten und in deiner Sprache. Wenn du lieber mit jemandem aus unserem Team sprechen möchtest, sag mir einfach Bescheid.
greet-reply-1 = Guten Tag! Wie kann ich Ihnen helfen?
    .plain = Hallo! Wie kann ich dir helfen?
greet-reply-2 = Schön, dass Sie da sind. Was kann ich für Sie tun?
    .plain = Schön, dass du da bist. Was kann ich für dich tun?
thank-reply-1 = Gern geschehen. Kann ich sonst noch etwas für Sie tun?
    .plain = Gern geschehen. Kann ich sonst noch etwas für dich tun?
thank-reply-2 = Das freut mich. Schreiben Sie einfach, wenn Sie noch etwas brauchen.
    .plain = Das freut mich. Schreib einfach, wenn du noch etwas brauchst.
goodbye-reply-1 = Auf Wiedersehen und vielen Dank, dass Sie sich gemeldet haben.
    .plain = Tschüss, und danke, dass du dich gemeldet hast.
goodbye-reply-2 = Alles Gute! Sie können uns jederzeit wieder schreiben.
    .plain = Alles Gute! Du kannst uns jederzeit wieder schreiben.
affirm-reply = Gut. Was möchten Sie wissen?
    .plain = Gut. Was möchtest du wissen?
acknowledged-reply = In Ordnung. Schreiben Sie einfach, wenn noch etwas ist.
    .plain = Alles klar. Schreib einfach, wenn noch etwas ist.
deny-reply = In Ordnung. Sagen Sie mir gern in eigenen Worten, was ich für Sie tun kann.
    .plain = Alles klar. Sag mir gern in eigenen Worten, was ich für dich tun kann.
bot-challenge-reply = Ich bin ein digitaler Assistent, kein Mensch. Ich antworte mit dem, was in unseren Hilfeartikeln steht, und hole gern jemanden aus unserem Team dazu, wann immer Sie möchten.
    .plain = Ich bin ein digitaler Assistent, kein Mensch. Ich antworte mit dem, was in unseren Hilfeartikeln steht, und hole gern jemanden aus unserem Team dazu, wann immer du möchtest.
decline-human-reply = Sehr gern, dann machen wir hier weiter. Was möchten Sie wissen?
    .plain = Gern, dann machen wir hier weiter. Was möchtest du wissen?
complain-reply = Das tut mir leid, und danke, dass Sie es uns sagen. Können Sie mir kurz schildern, was passiert ist? Dann suche ich eine Antwort oder hole jemanden aus unserem Team dazu.
    .plain = Das tut mir leid, und danke, dass du es uns sagst. Kannst du mir kurz schildern, was passiert ist? Dann suche ich eine Antwort oder hole jemanden aus unserem Team dazu.
chitchat-reply-1 = Ich bin ein digitaler Assistent und kenne mich vor allem in unseren Hilfeartikeln aus. Womit kann ich Ihnen helfen?
    .plain = Ich bin ein digitaler Assistent und kenne mich vor allem in unseren Hilfeartikeln aus. Womit kann ich dir helfen?
chitchat-reply-2 = Da muss ich leider passen: Ich kenne mich nur mit unserem eigenen Service aus. Kann ich Ihnen dabei weiterhelfen?
    .plain = Da muss ich leider passen: Ich kenne mich nur mit unserem eigenen Service aus. Kann ich dir dabei weiterhelfen?
solved-reply = Schön, dass es sich erledigt hat. Schreiben Sie einfach, wenn noch etwas ist.
    .plain = Schön, dass es sich erledigt hat. Schreib einfach, wenn noch etwas ist.
other-languages = Ich kann hier in diesen Sprachen antworten: { $languages }.
conversation-erased = Die Nachrichten und die persönlichen Daten dieses Gesprächs wurden gelöscht.
language-changed = Ab jetzt schreibe ich Ihnen auf { $language }.
    .plain = Ab jetzt schreibe ich dir auf { $language }.
which-language = In welcher Sprache möchten Sie weiterschreiben?
    .plain = In welcher Sprache möchtest du weiterschreiben?

## Antworten

helpful-question = Hat Ihnen das geholfen?
    .plain = Hat dir das geholfen?
helpful-yes = Ja, danke
helpful-no = Nein, leider nicht
helpful-thanks = Das freut mich. Haben Sie noch eine Frage?
    .plain = Das freut mich. Hast du noch eine Frage?
not-helpful-reply = Schade, dass das nicht die richtige Antwort war. Möchten Sie Ihre Frage noch einmal anders formulieren? Oder ich hole jemanden aus unserem Team dazu.
    .plain = Schade, dass das nicht die richtige Antwort war. Möchtest du deine Frage noch einmal anders formulieren? Oder ich hole jemanden aus unserem Team dazu.
details-reply = Danke, das hilft weiter. Ich selbst kann dem nicht nachgehen, jemand aus unserem Team aber schon. Soll ich jemanden dazuholen?
answer-in-other-language = Diese Antwort gibt es bisher nur auf { $language }:
answer-translated = Diese Antwort wurde automatisch übersetzt (Original auf { $language }), daher ist vielleicht nicht jede Formulierung perfekt:
answer-again = Hier noch einmal das Wichtigste:
answer-meanwhile = Vielleicht hilft Ihnen das hier schon, während Sie warten:
    .plain = Vielleicht hilft dir das hier schon, während du wartest:
meanwhile-wanted = Möchten Sie noch mit jemandem aus unserem Team sprechen? Sie sind weiterhin in der Warteschlange.
    .plain = Möchtest du noch mit jemandem aus unserem Team sprechen? Du bist weiterhin in der Warteschlange.
meanwhile-stay = Ja, meinen Platz behalten
meanwhile-leave = Nein, das reicht mir
clarify-question = Ich möchte sichergehen, dass ich Sie richtig verstehe. Was davon meinen Sie?
    .plain = Ich möchte sichergehen, dass ich dich richtig verstehe. Was davon meinst du?
clarify-question-one = Ich möchte sichergehen, dass ich Sie richtig verstehe. Meinen Sie das hier?
    .plain = Ich möchte sichergehen, dass ich dich richtig verstehe. Meinst du das hier?
clarify-none = Nichts davon, bitte mit dem Team verbinden
hedged-answer = Ich bin nicht ganz sicher, ob Sie das meinen, aber vielleicht hilft es Ihnen:
    .plain = Ich bin nicht ganz sicher, ob du das meinst, aber vielleicht hilft es dir:
detail-question = Um das nachzusehen, brauche ich noch eine Angabe von Ihnen: { $detail }.
    .plain = Um das nachzusehen, brauche ich noch eine Angabe von dir: { $detail }.
detail-again = Das konnte ich in Ihrer Nachricht nicht finden. Bitte schreiben Sie nur diese Angabe: { $detail }.
    .plain = Das konnte ich in deiner Nachricht nicht finden. Bitte schreib nur diese Angabe: { $detail }.
detail-not-found = Unter „{ $value }“ habe ich nichts gefunden. Bitte prüfen Sie die Angabe und schreiben Sie sie noch einmal: { $detail }.
    .plain = Unter „{ $value }“ habe ich nichts gefunden. Bitte prüfe die Angabe und schreib sie noch einmal: { $detail }.
detail-missing = Habe ich nicht
detail-without = Kein Problem. Allgemein gilt:
detail-email = Ihre E-Mail-Adresse
    .plain = deine E-Mail-Adresse
detail-order = Ihre Bestellnummer
    .plain = deine Bestellnummer
live-failed = Das kann ich im Moment leider nicht nachsehen. Allgemein gilt:
live-nothing = Mit diesen Angaben habe ich nichts gefunden. Allgemein gilt:
demo-order-is = **Bestellung { $order }:** { $status }.

    Stand: { $day }.
demo-order-packed = wird in unserem Lager verpackt
demo-order-shipped = ist auf dem Weg zu Ihnen
    .plain = ist auf dem Weg zu dir
demo-order-delivered = wurde zugestellt
choose-one = Bitte wählen Sie eine dieser Möglichkeiten:
    .plain = Bitte wähle eine dieser Möglichkeiten:
person-button = Mit dem Team sprechen
unsure-reply-1 = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Können Sie es mit anderen Worten sagen, vielleicht etwas genauer?
    .plain = Ich bin nicht sicher, ob ich dich richtig verstanden habe. Kannst du es mit anderen Worten sagen, vielleicht etwas genauer?
unsure-reply-2 = Das habe ich noch nicht ganz verstanden. Können Sie es in ein, zwei Sätzen beschreiben?
    .plain = Das habe ich noch nicht ganz verstanden. Kannst du es in ein, zwei Sätzen beschreiben?
nothing-to-read = Ich konnte in Ihrer Nachricht keine Frage erkennen. Schreiben Sie mir bitte in wenigen Worten, worum es geht?
    .plain = Ich konnte in deiner Nachricht keine Frage erkennen. Schreibst du mir bitte in wenigen Worten, worum es geht?
empty-message = Ihre Nachricht ist leer angekommen. Bitte schreiben Sie Ihre Frage noch einmal.
    .plain = Deine Nachricht ist leer angekommen. Bitte schreib deine Frage noch einmal.
message-too-long =
    { $limit ->
        [one] Ihre Nachricht ist länger als { $limit } Zeichen. Können Sie mir das Wichtigste daraus schicken?
       *[other] Ihre Nachricht ist länger als { $limit } Zeichen. Können Sie mir das Wichtigste daraus schicken?
    }
    .plain =
        { $limit ->
            [one] Deine Nachricht ist länger als { $limit } Zeichen. Kannst du mir das Wichtigste daraus schicken?
           *[other] Deine Nachricht ist länger als { $limit } Zeichen. Kannst du mir das Wichtigste daraus schicken?
        }
something-went-wrong = Bei uns ist etwas schiefgegangen, das tut mir leid. Ihre Nachricht ist gespeichert. Bitte versuchen Sie es gleich noch einmal oder lassen Sie sich mit unserem Team verbinden.
    .plain = Bei uns ist etwas schiefgegangen, das tut mir leid. Deine Nachricht ist gespeichert. Bitte versuch es gleich noch einmal oder lass dich mit unserem Team verbinden.

## Chatfenster

widget-title = Hilfe und Kontakt
widget-subtitle = Ein automatischer Assistent antwortet
widget-automatic = Sie schreiben mit einem automatischen Assistenten, nicht mit einem Menschen.
    .plain = Du schreibst mit einem automatischen Assistenten, nicht mit einem Menschen.
widget-open = Chat öffnen
widget-close = Chat schließen
widget-assistant = Assistent
widget-you = Sie
    .plain = Du
widget-agent = Unser Team
widget-placeholder = Ihre Nachricht …
    .plain = Deine Nachricht …
widget-send = Senden
widget-person = Mit dem Team sprechen
widget-language = Sprache
widget-language-automatic = Automatisch
widget-menu = Weitere Optionen
widget-messages = Gesprächsverlauf
widget-choices = Antwortvorschläge
widget-assistant-typing = Der Assistent schreibt …
widget-agent-typing = { $agent } schreibt …
widget-connecting = Verbindung wird aufgebaut …
widget-reconnecting = Verbindung unterbrochen. Wird wiederhergestellt …
widget-offline = Sie sind offline. Ihre Nachricht wird gesendet, sobald Sie wieder verbunden sind.
    .plain = Du bist offline. Deine Nachricht wird gesendet, sobald du wieder verbunden bist.
widget-sending = Wird gesendet …
widget-sending-again = Wird erneut gesendet …
widget-sent = Gesendet
widget-not-sent = Nicht gesendet.
widget-retry = Erneut versuchen
widget-new-messages = Neue Nachrichten
widget-dismiss = Diese Nachricht ausblenden
widget-new-conversation = Neues Gespräch beginnen
widget-earlier = Frühere Gespräche
widget-back = Zurück zum Chat
widget-save = Dieses Gespräch als Datei speichern
widget-mail = Dieses Gespräch per E-Mail senden
widget-mail-address = E-Mail-Adresse
widget-mail-done = Das Gespräch ist unterwegs an { $address }
widget-mail-limit = Für heute wurde genug verschickt. Morgen geht es wieder.
widget-sound = Ton bei neuen Nachrichten
widget-unfold = Alles anzeigen
widget-fold = Weniger anzeigen
widget-people-back = Unser Team ist wieder da: { $when }
widget-closed = Dieses Gespräch wurde beendet.
widget-closed-go-on = Dieses Gespräch wurde beendet. Eine Nachricht hier setzt es fort.
widget-waiting = Warten auf unser Support-Team
widget-leave-queue = Nicht warten, weiter mit dem Assistenten
widget-with-agent = Sie sprechen mit { $agent }
    .plain = Du sprichst mit { $agent }
widget-too-long = Ihre Nachricht ist zu lang.
    .plain = Deine Nachricht ist zu lang.
widget-error = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.
    .plain = Das hat nicht geklappt. Bitte versuch es noch einmal.
widget-articles = Hilfeartikel
widget-articles-search = Hilfeartikel durchsuchen
widget-articles-none = Nichts gefunden. Schreiben Sie Ihre Frage einfach unten ins Feld.
    .plain = Nichts gefunden. Schreib deine Frage einfach unten ins Feld.
widget-articles-back = Zurück zum Chat
widget-articles-page = Auf einer eigenen Seite öffnen
widget-articles-machine = Dieser Text wurde von einem Computer übersetzt und noch von niemandem geprüft.
widget-today = Heute
widget-yesterday = Gestern

## Nach dem Gespräch mit einem Menschen

survey-csat = Wie zufrieden sind Sie mit der Hilfe, die Sie bekommen haben?
    .plain = Wie zufrieden bist du mit der Hilfe, die du bekommen hast?
survey-csat-1 = Sehr unzufrieden
survey-csat-2 = Unzufrieden
survey-csat-3 = Neutral
survey-csat-4 = Zufrieden
survey-csat-5 = Sehr zufrieden
survey-nps = Wie wahrscheinlich ist es, dass Sie uns im Freundes- oder Kollegenkreis weiterempfehlen?
    .plain = Wie wahrscheinlich ist es, dass du uns im Freundes- oder Kollegenkreis weiterempfiehlst?
survey-comment = Möchten Sie uns noch etwas mitteilen?
    .plain = Möchtest du uns noch etwas mitteilen?
survey-thanks = Vielen Dank. Ihre Antwort hilft uns, besser zu werden.
    .plain = Vielen Dank. Deine Antwort hilft uns, besser zu werden.
survey-text-csat = Wie zufrieden sind Sie mit der Hilfe, die Sie bekommen haben? Bitte antworten Sie mit einer Zahl von 1 (sehr unzufrieden) bis 5 (sehr zufrieden).
    .plain = Wie zufrieden bist du mit der Hilfe, die du bekommen hast? Bitte antworte mit einer Zahl von 1 (sehr unzufrieden) bis 5 (sehr zufrieden).
survey-text-nps = Und wie wahrscheinlich ist es, dass Sie uns weiterempfehlen? Bitte antworten Sie mit einer Zahl von 0 (gar nicht wahrscheinlich) bis 10 (sehr wahrscheinlich).
    .plain = Und wie wahrscheinlich ist es, dass du uns weiterempfiehlst? Bitte antworte mit einer Zahl von 0 (gar nicht wahrscheinlich) bis 10 (sehr wahrscheinlich).
survey-text-comment = Vielen Dank. Wenn Sie uns zu diesem Gespräch noch etwas mitteilen möchten, schreiben Sie es gern in Ihre nächste Nachricht.
    .plain = Vielen Dank. Wenn du uns zu diesem Gespräch noch etwas mitteilen möchtest, schreib es gern in deine nächste Nachricht.
follow-up = Gestern haben wir über Ihre Frage gesprochen. Hat sich alles geklärt? Falls nicht, schreiben Sie einfach hier, dann machen wir an derselben Stelle weiter.
    .plain = Gestern haben wir über deine Frage gesprochen. Hat sich alles geklärt? Falls nicht, schreib einfach hier, dann machen wir an derselben Stelle weiter.

## Wenn niemand im Dienst ist

contact-question = Wie können wir Sie erreichen? Hinterlassen Sie gern eine E-Mail-Adresse oder Telefonnummer, dann meldet sich jemand aus unserem Team bei Ihnen.
    .plain = Wie können wir dich erreichen? Hinterlass gern eine E-Mail-Adresse oder Telefonnummer, dann meldet sich jemand aus unserem Team bei dir.
contact-thanks = Vielen Dank. Jemand aus unserem Team meldet sich bei Ihnen unter { $contact }.
    .plain = Vielen Dank. Jemand aus unserem Team meldet sich bei dir unter { $contact }.
contact-invalid = Darin konnte ich keine E-Mail-Adresse oder Telefonnummer erkennen. Würden Sie bitte noch einmal nachsehen?
    .plain = Darin konnte ich keine E-Mail-Adresse oder Telefonnummer erkennen. Schaust du bitte noch einmal nach?
time-today = heute um { $time } Uhr
time-tomorrow = morgen um { $time } Uhr
time-date =
    am { $weekday ->
        [mon] Montag
        [tue] Dienstag
        [wed] Mittwoch
        [thu] Donnerstag
        [fri] Freitag
        [sat] Samstag
       *[sun] Sonntag
    }, { $date }, um { $time } Uhr
time-in-zone = { $when } ({ $zone })

## Übersetzungen

translation-missing = Das konnte ich leider nicht übersetzen. Hier ist das Original auf { $language }:
translated-by-machine = (automatisch übersetzt)

## Chatfenster: Umfrage, Kontaktdaten, Dateien, Übersetzungen

widget-survey-title = Wie war unsere Hilfe?
widget-survey-send = Senden
widget-survey-skip = Jetzt nicht
widget-survey-comment = Ihr Kommentar (freiwillig)
    .plain = Dein Kommentar (freiwillig)
widget-nps-low = Gar nicht wahrscheinlich
widget-nps-high = Sehr wahrscheinlich
widget-contact-title = Ihre Kontaktdaten
    .plain = Deine Kontaktdaten
widget-contact-placeholder = E-Mail-Adresse oder Telefonnummer
widget-contact-send = Senden
transcript-subject = Gespräch mit { $site }
transcript-intro = Das wurde im Chat mit { $site } geschrieben.
transcript-note = Diese E-Mail wurde gesendet, weil jemand sie im Chat angefordert und diese Adresse angegeben hat. Weiteres wird nicht an sie gesendet.
transcript-invalid = Das ist keine gültige E-Mail-Adresse.
widget-help-title = So erreichen Sie uns außerdem
    .plain = So erreichst du uns außerdem
widget-help-more = Weitere Länder
widget-help-elsewhere = Aus allen Ländern
widget-help-local = Ortszeit
widget-attach = Datei anhängen
widget-attachment-sending = { $name } wird gesendet …
widget-attachment-cancel = { $name } nicht senden
widget-attachment-too-large = Diese Datei ist größer als { $limit } MB. Bitte wählen Sie eine kleinere.
    .plain = Diese Datei ist größer als { $limit } MB. Bitte wähle eine kleinere.
widget-attachment-refused = Dateien dieser Art können hier nicht gesendet werden. Möglich sind Bilder, Ton, Video, PDF, Text und Office-Dokumente.
widget-attachment-mismatch = Der Inhalt dieser Datei passt nicht zu ihrem Namen. Bitte senden Sie die Originaldatei.
    .plain = Der Inhalt dieser Datei passt nicht zu ihrem Namen. Bitte sende die Originaldatei.
widget-attachment-quota = Mehr Dateien können wir von Ihnen hier nicht annehmen. Bitte schreiben Sie uns, was in dieser Datei steht.
    .plain = Mehr Dateien können wir von dir hier nicht annehmen. Bitte schreib uns, was in dieser Datei steht.
widget-attachment-no-room = Zurzeit können wir keine Dateien annehmen. Bitte schreiben Sie uns, was in dieser Datei steht.
    .plain = Zurzeit können wir keine Dateien annehmen. Bitte schreib uns, was in dieser Datei steht.
widget-attachment-open = { $name } öffnen
consent-standard = Wir speichern, was Sie hier schreiben und senden, damit wir Ihnen helfen können. Sie können es jederzeit löschen lassen.
    .plain = Wir speichern, was du hier schreibst und sendest, damit wir dir helfen können. Du kannst es jederzeit löschen lassen.
widget-consent-agree = Einverstanden
widget-consent-link = Datenschutzhinweise
widget-translated = Automatisch übersetzt, Original auf { $language }
widget-show-original = Original anzeigen
widget-show-translation = Übersetzung anzeigen

## Messenger

commands-reply = Fragen Sie mich einfach mit Ihren eigenen Worten. /human verbindet Sie mit unserem Team, /language wechselt die Sprache, und /stop beendet unsere Nachrichten an Sie.
    .plain = Frag mich einfach mit deinen eigenen Worten. /human verbindet dich mit unserem Team, /language wechselt die Sprache, und /stop beendet unsere Nachrichten an dich.
stop-reply = Sie erhalten keine Nachrichten mehr von uns. Wenn Sie weitermachen möchten, schreiben Sie einfach.
    .plain = Du bekommst keine Nachrichten mehr von uns. Wenn du weitermachen möchtest, schreib einfach.
choices-open = Auswählen
sent-photo = Foto
sent-video = Video
sent-animation = Animation
sent-voice = Sprachnachricht
sent-audio = Audiodatei
sent-document = Dokument
sent-sticker = Sticker
sent-contact = Kontakt
sent-location = Standort
sent-invitation = Einladung zu einem Termin
sent-unknown = Etwas, das hier nicht gezeigt werden kann

## Antworten: wie es weitergeht

next-step = Danke, dass Sie das schon erledigt haben. So geht es weiter:
    .plain = Danke, dass du das schon erledigt hast. So geht es weiter:
nothing-further = Dann haben Sie schon alles getan, was unsere Hilfeartikel dazu vorschlagen. Soll ich jemanden aus unserem Team dazuholen?
    .plain = Dann hast du schon alles getan, was unsere Hilfeartikel dazu vorschlagen. Soll ich jemanden aus unserem Team dazuholen?
