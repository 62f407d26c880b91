### Wat de assistent zelf zegt, en de opschriften van het chatvenster: Nederlands.

## Conversation

welcome = Goedendag! Ik ben een digitale assistent. Stel me uw vraag, in uw eigen woorden en in uw eigen taal. Spreekt u liever een medewerker? Zeg het gerust.
    .plain = Hallo! Ik ben een digitale assistent. Stel me je vraag, in je eigen woorden en in je eigen taal. Spreek je liever een medewerker? Zeg het gerust.
greet-reply-1 = Goedendag! Waarmee kan ik u helpen?
    .plain = Hallo! Waarmee kan ik je helpen?
greet-reply-2 = Fijn dat u er bent. Wat kan ik voor u doen?
    .plain = Fijn dat je er bent. Wat kan ik voor je doen?
thank-reply-1 = Graag gedaan. Kan ik u nog ergens anders mee helpen?
    .plain = Graag gedaan. Kan ik je nog ergens anders mee helpen?
thank-reply-2 = Met plezier. Laat het gerust weten als er nog iets is.
goodbye-reply-1 = Tot ziens, en bedankt voor uw bericht.
    .plain = Tot ziens, en bedankt voor je bericht.
goodbye-reply-2 = Het beste! U kunt ons altijd weer schrijven.
    .plain = Het beste! Je kunt ons altijd weer schrijven.
affirm-reply = Goed. Wat wilt u graag weten?
    .plain = Goed. Wat wil je graag weten?
acknowledged-reply = Goed. Is er later nog iets, schrijf dan gerust.
deny-reply = Geen probleem. Vertel me in uw eigen woorden wat ik voor u kan doen.
    .plain = Geen probleem. Vertel me in je eigen woorden wat ik voor je kan doen.
bot-challenge-reply = Ik ben een digitale assistent, geen mens. Ik antwoord op basis van onze hulpartikelen en haal er graag een medewerker bij wanneer u dat wilt.
    .plain = Ik ben een digitale assistent, geen mens. Ik antwoord op basis van onze hulpartikelen en haal er graag een medewerker bij wanneer je dat wilt.
decline-human-reply = Natuurlijk, dan gaan we hier verder. Wat wilt u graag weten?
    .plain = Natuurlijk, dan gaan we hier verder. Wat wil je graag weten?
complain-reply = Wat vervelend, dat spijt me. Goed dat u het ons laat weten. Kunt u kort vertellen wat er is gebeurd? Dan zoek ik een antwoord of haal ik er een collega bij.
    .plain = Wat vervelend, dat spijt me. Goed dat je het ons laat weten. Kun je kort vertellen wat er is gebeurd? Dan zoek ik een antwoord of haal ik er een collega bij.
chitchat-reply-1 = Ik ben een digitale assistent en weet vooral de weg in onze hulpartikelen. Waarmee kan ik u helpen?
    .plain = Ik ben een digitale assistent en weet vooral de weg in onze hulpartikelen. Waarmee kan ik je helpen?
chitchat-reply-2 = Daar ben ik helaas niet in thuis: ik weet alleen iets van onze eigen dienstverlening. Kan ik u daar ergens mee helpen?
    .plain = Daar ben ik helaas niet in thuis: ik weet alleen iets van onze eigen dienstverlening. Kan ik je daar ergens mee helpen?
solved-reply = Fijn dat het is opgelost. Is er later nog iets, schrijf dan gerust.
other-languages = Ik kan hier in deze talen antwoorden: { $languages }.
conversation-erased = De berichten en de persoonsgegevens van dit gesprek zijn gewist.
language-changed = Vanaf nu schrijf ik u in het { $language }.
    .plain = Vanaf nu schrijf ik je in het { $language }.
which-language = Welke taal hebt u het liefst?
    .plain = Welke taal heb je het liefst?

## Answers

helpful-question = Heeft dit u geholpen?
    .plain = Heeft dit je geholpen?
helpful-yes = Ja, dank u
    .plain = Ja, bedankt
helpful-no = Nee, niet echt
helpful-thanks = Fijn om te horen. Is er nog iets anders?
not-helpful-reply = Het spijt me dat dit niet was wat u zocht. Kunt u uw vraag anders verwoorden? Ik kan er ook een medewerker bij halen.
    .plain = Het spijt me dat dit niet was wat je zocht. Kun je je vraag anders verwoorden? Ik kan er ook een medewerker bij halen.
details-reply = Dank u, dat helpt. Ik kan dit zelf niet voor u nakijken, een medewerker wel. Zal ik er iemand bij halen?
    .plain = Bedankt, dat helpt. Ik kan dit zelf niet voor je nakijken, een medewerker wel. Zal ik er iemand bij halen?
answer-in-other-language = Dit antwoord is er voorlopig alleen in het { $language }:
answer-translated = Dit antwoord is automatisch vertaald uit het { $language }, dus misschien is niet alles even goed verwoord:
answer-again = Hier nog even het belangrijkste:
answer-meanwhile = Misschien helpt dit u alvast terwijl u wacht:
    .plain = Misschien helpt dit je alvast terwijl je wacht:
meanwhile-wanted = Wilt u nog een medewerker spreken? U blijft in de wachtrij staan.
    .plain = Wil je nog een medewerker spreken? Je blijft in de wachtrij staan.
meanwhile-stay = Ja, ik blijf wachten
meanwhile-leave = Nee, het is opgelost
clarify-question = Ik wil zeker weten dat ik u goed begrijp. Welke van deze vragen bedoelt u?
    .plain = Ik wil zeker weten dat ik je goed begrijp. Welke van deze vragen bedoel je?
clarify-question-one = Ik wil zeker weten dat ik u goed begrijp. Bedoelt u dit?
    .plain = Ik wil zeker weten dat ik je goed begrijp. Bedoel je dit?
clarify-none = Geen van deze, liever een medewerker
hedged-answer = Ik weet niet helemaal zeker of u dit bedoelt, maar misschien helpt het:
    .plain = Ik weet niet helemaal zeker of je dit bedoelt, maar misschien helpt het:
detail-question = Om dat op te zoeken, heb ik dit van u nodig: { $detail }.
    .plain = Om dat op te zoeken, heb ik dit van je nodig: { $detail }.
detail-again = Ik kon het niet vinden in uw bericht. Wilt u alleen dit sturen: { $detail }?
    .plain = Ik kon het niet vinden in je bericht. Wil je alleen dit sturen: { $detail }?
detail-not-found = Onder ‘{ $value }’ heb ik niets gevonden. Wilt u het controleren en nog eens sturen: { $detail }?
    .plain = Onder ‘{ $value }’ heb ik niets gevonden. Wil je het controleren en nog eens sturen: { $detail }?
detail-missing = Heb ik niet
detail-without = Geen probleem. In het algemeen geldt:
detail-email = uw e-mailadres
    .plain = je e-mailadres
detail-order = uw bestelnummer
    .plain = je bestelnummer
live-failed = Dat kan ik op dit moment helaas niet opzoeken. In het algemeen geldt:
live-nothing = Met deze gegevens heb ik niets gevonden. In het algemeen geldt:
demo-order-is = **Bestelling { $order }:** { $status }.

    Laatst bijgewerkt: { $day }.
demo-order-packed = wordt ingepakt in ons magazijn
demo-order-shipped = is onderweg naar u
    .plain = is onderweg naar je
demo-order-delivered = is bezorgd
choose-one = Kies alstublieft een van deze mogelijkheden:
    .plain = Kies een van deze mogelijkheden:
person-button = Een medewerker spreken
unsure-reply-1 = Ik weet niet zeker of ik u goed heb begrepen. Kunt u het anders zeggen, misschien met iets meer details?
    .plain = Ik weet niet zeker of ik je goed heb begrepen. Kun je het anders zeggen, misschien met iets meer details?
unsure-reply-2 = Dat heb ik niet helemaal begrepen. Kunt u het in een of twee zinnen omschrijven?
    .plain = Dat heb ik niet helemaal begrepen. Kun je het in een of twee zinnen omschrijven?
nothing-to-read = Ik zie in uw bericht nog geen vraag. Kunt u in een paar woorden schrijven waar het over gaat?
    .plain = Ik zie in je bericht nog geen vraag. Kun je in een paar woorden schrijven waar het over gaat?
empty-message = Er kwam een leeg bericht bij ons binnen. Wilt u uw vraag nog eens sturen?
    .plain = Er kwam een leeg bericht bij ons binnen. Wil je je vraag nog eens sturen?
message-too-long =
    { $limit ->
        [one] Uw bericht telt meer dan { $limit } teken. Kunt u het belangrijkste deel sturen?
       *[other] Uw bericht telt meer dan { $limit } tekens. Kunt u het belangrijkste deel sturen?
    }
    .plain =
        { $limit ->
            [one] Je bericht telt meer dan { $limit } teken. Kun je het belangrijkste deel sturen?
           *[other] Je bericht telt meer dan { $limit } tekens. Kun je het belangrijkste deel sturen?
        }
something-went-wrong = Er ging bij ons iets mis, onze excuses daarvoor. Uw bericht is bewaard. Probeer het zo meteen nog eens of vraag naar een medewerker.
    .plain = Er ging bij ons iets mis, sorry daarvoor. Je bericht is bewaard. Probeer het zo meteen nog eens of vraag naar een medewerker.

## Widget

widget-title = Hulp en contact
widget-subtitle = Een automatische assistent antwoordt
widget-automatic = U schrijft met een automatische assistent, niet met een mens.
    .plain = Je schrijft met een automatische assistent, niet met een mens.
widget-open = Chat openen
widget-close = Chat sluiten
widget-assistant = Assistent
widget-you = U
    .plain = Jij
widget-agent = Medewerker
widget-placeholder = Typ uw bericht…
    .plain = Typ je bericht…
widget-send = Versturen
widget-person = Een medewerker spreken
widget-language = Taal
widget-language-automatic = Automatisch
widget-menu = Meer opties
widget-messages = Gesprek
widget-choices = Voorgestelde antwoorden
widget-assistant-typing = De assistent is aan het typen…
widget-agent-typing = { $agent } is aan het typen…
widget-connecting = Verbinden…
widget-reconnecting = De verbinding is verbroken. Opnieuw verbinden…
widget-offline = U bent offline. Uw bericht wordt verstuurd zodra u weer verbinding hebt.
    .plain = Je bent offline. Je bericht wordt verstuurd zodra je weer verbinding hebt.
widget-sending = Wordt verstuurd…
widget-sending-again = Wordt opnieuw verstuurd…
widget-sent = Verstuurd
widget-not-sent = Niet verstuurd.
widget-retry = Opnieuw proberen
widget-new-messages = Nieuwe berichten
widget-dismiss = Dit bericht sluiten
widget-new-conversation = Nieuw gesprek beginnen
widget-earlier = Eerdere gesprekken
widget-back = Terug naar de chat
widget-save = Dit gesprek als bestand bewaren
widget-mail = Dit gesprek per e-mail versturen
widget-mail-address = E-mailadres
widget-mail-done = Het gesprek is onderweg naar { $address }
widget-mail-limit = Voor vandaag is het vaak genoeg verstuurd. Morgen kan het weer.
widget-sound = Geluid bij nieuwe berichten
widget-unfold = Alles tonen
widget-fold = Minder tonen
widget-people-back = Onze medewerkers zijn er weer: { $when }
widget-closed = Dit gesprek is afgesloten.
widget-closed-go-on = Dit gesprek is afgesloten. Stuur hier een bericht om verder te gaan.
widget-waiting = Wachten op een medewerker
widget-leave-queue = Niet wachten, verder met de assistent
widget-with-agent = U bent in gesprek met { $agent }
    .plain = Je bent in gesprek met { $agent }
widget-too-long = Uw bericht is te lang.
    .plain = Je bericht is te lang.
widget-error = Dat is niet gelukt. Probeer het nog eens.
widget-articles = Hulpartikelen
widget-articles-search = Zoeken in de hulpartikelen
widget-articles-none = Niets gevonden. Schrijf uw vraag hieronder.
    .plain = Niets gevonden. Schrijf je vraag hieronder.
widget-articles-back = Terug naar de chat
widget-articles-page = Op een eigen pagina openen
widget-articles-machine = Deze tekst is door een computer vertaald en nog door niemand nagekeken.
widget-today = Vandaag
widget-yesterday = Gisteren

## After a conversation with a person

survey-csat = Hoe tevreden bent u over de hulp die u hebt gekregen?
    .plain = Hoe tevreden ben je over de hulp die je hebt gekregen?
survey-csat-1 = Zeer ontevreden
survey-csat-2 = Ontevreden
survey-csat-3 = Neutraal
survey-csat-4 = Tevreden
survey-csat-5 = Zeer tevreden
survey-nps = Hoe waarschijnlijk is het dat u ons aanbeveelt bij een vriend of collega?
    .plain = Hoe waarschijnlijk is het dat je ons aanbeveelt bij een vriend of collega?
survey-comment = Wilt u ons nog iets laten weten?
    .plain = Wil je ons nog iets laten weten?
survey-thanks = Dank u wel. Uw antwoord helpt ons om het beter te doen.
    .plain = Dank je wel. Je antwoord helpt ons om het beter te doen.
survey-text-csat = Hoe tevreden bent u over de hulp die u hebt gekregen? Wilt u antwoorden met een cijfer van 1 (zeer ontevreden) tot en met 5 (zeer tevreden)?
    .plain = Hoe tevreden ben je over de hulp die je hebt gekregen? Wil je antwoorden met een cijfer van 1 (zeer ontevreden) tot en met 5 (zeer tevreden)?
survey-text-nps = En hoe waarschijnlijk is het dat u ons aanbeveelt? Wilt u antwoorden met een cijfer van 0 (zeer onwaarschijnlijk) tot en met 10 (zeer waarschijnlijk)?
    .plain = En hoe waarschijnlijk is het dat je ons aanbeveelt? Wil je antwoorden met een cijfer van 0 (zeer onwaarschijnlijk) tot en met 10 (zeer waarschijnlijk)?
survey-text-comment = Dank u wel. Wilt u nog iets kwijt over dit gesprek? Schrijf het dan gerust in uw volgende bericht.
    .plain = Dank je wel. Wil je nog iets kwijt over dit gesprek? Schrijf het dan gerust in je volgende bericht.
follow-up = Gisteren hadden we contact over uw vraag. Is het inmiddels opgelost? Zo niet, schrijf ons dan gerust hier, dan gaan we verder waar we gebleven waren.
    .plain = Gisteren hadden we contact over je vraag. Is het inmiddels opgelost? Zo niet, schrijf ons dan gerust hier, dan gaan we verder waar we gebleven waren.

## When nobody is at work

contact-question = Hoe kunnen we u bereiken? Laat gerust een e-mailadres of telefoonnummer achter, dan neemt een collega contact met u op.
    .plain = Hoe kunnen we je bereiken? Laat gerust een e-mailadres of telefoonnummer achter, dan neemt een collega contact met je op.
contact-thanks = Dank u wel. Een collega neemt contact met u op via { $contact }.
    .plain = Dank je wel. Een collega neemt contact met je op via { $contact }.
contact-invalid = Ik herken hierin geen e-mailadres of telefoonnummer. Wilt u het nog even nakijken?
    .plain = Ik herken hierin geen e-mailadres of telefoonnummer. Wil je het nog even nakijken?
time-today = vandaag om { $time } uur
time-tomorrow = morgen om { $time } uur
time-date =
    { $weekday ->
        [mon] maandag
        [tue] dinsdag
        [wed] woensdag
        [thu] donderdag
        [fri] vrijdag
        [sat] zaterdag
       *[sun] zondag
    } { $date } om { $time } uur
time-in-zone = { $when } ({ $zone })

## Translations

translation-missing = Dit heb ik niet kunnen vertalen. Hier is het origineel in het { $language }:
translated-by-machine = (automatisch vertaald)

## Widget: survey, contact details, files, translations

widget-survey-title = Hoe hebben we het gedaan?
widget-survey-send = Versturen
widget-survey-skip = Nu niet
widget-survey-comment = Uw opmerking (niet verplicht)
    .plain = Je opmerking (niet verplicht)
widget-nps-low = Zeer onwaarschijnlijk
widget-nps-high = Zeer waarschijnlijk
widget-contact-title = Laat uw contactgegevens achter
    .plain = Laat je contactgegevens achter
widget-contact-placeholder = E-mailadres of telefoonnummer
widget-contact-send = Versturen
transcript-subject = Gesprek met { $site }
transcript-intro = Dit is er geschreven in de chat met { $site }.
transcript-note = Deze e-mail is verstuurd omdat iemand er in de chat om heeft gevraagd en dit adres heeft opgegeven. Verder wordt er niets naartoe gestuurd.
transcript-invalid = Dit is geen geldig e-mailadres.
widget-help-title = U kunt ons ook hier bereiken
    .plain = Je kunt ons ook hier bereiken
widget-help-more = Meer landen
widget-help-elsewhere = Vanuit elk land
widget-help-local = plaatselijke tijd
widget-attach = Bestand toevoegen
widget-attachment-sending = { $name } wordt verstuurd…
widget-attachment-cancel = { $name } niet versturen
widget-attachment-too-large = Dit bestand is groter dan { $limit } MB. Kies een kleiner bestand.
widget-attachment-refused = Dit soort bestanden kan hier niet worden verstuurd. Afbeeldingen, geluid, video, pdf, tekst en Office-documenten kunnen wel.
widget-attachment-mismatch = De inhoud van dit bestand komt niet overeen met de naam. Stuur het oorspronkelijke bestand.
widget-attachment-quota = We kunnen hier geen bestanden meer van u ontvangen. Schrijf ons wat er in dit bestand staat.
    .plain = We kunnen hier geen bestanden meer van je ontvangen. Schrijf ons wat er in dit bestand staat.
widget-attachment-no-room = Op dit moment kunnen we geen bestanden ontvangen. Schrijf ons wat er in dit bestand staat.
widget-attachment-open = { $name } openen
consent-standard = We bewaren wat u hier schrijft en verstuurt, zodat we u kunnen helpen. U kunt het op elk moment laten wissen.
    .plain = We bewaren wat je hier schrijft en verstuurt, zodat we je kunnen helpen. Je kunt het op elk moment laten wissen.
widget-consent-agree = Akkoord
widget-consent-link = Privacyverklaring
widget-translated = Automatisch vertaald uit het { $language }
widget-show-original = Origineel tonen
widget-show-translation = Vertaling tonen

## Berichtenapps

commands-reply = Stel me uw vraag in uw eigen woorden. Met /human komt er een medewerker bij, met /language verandert u de taal, en met /stop krijgt u geen berichten meer van ons.
    .plain = Stel me je vraag in je eigen woorden. Met /human komt er een medewerker bij, met /language verander je de taal, en met /stop krijg je geen berichten meer van ons.
stop-reply = U krijgt geen berichten meer van ons. Wilt u later weer verder, stuur dan gewoon een bericht.
    .plain = Je krijgt geen berichten meer van ons. Wil je later weer verder, stuur dan gewoon een bericht.
choices-open = Kiezen
sent-photo = Foto
sent-video = Video
sent-animation = Animatie
sent-voice = Spraakbericht
sent-audio = Geluidsbestand
sent-document = Document
sent-sticker = Sticker
sent-contact = Contactpersoon
sent-location = Locatie
sent-invitation = Uitnodiging voor een afspraak
sent-unknown = Iets wat hier niet getoond kan worden

## Antwoorden: hoe het verder gaat

next-step = Fijn dat u dat al hebt gedaan. Zo gaat het verder:
    .plain = Fijn dat je dat al hebt gedaan. Zo gaat het verder:
nothing-further = Dan hebt u alles al gedaan wat onze hulpartikelen hierover aanraden. Zal ik er een collega bij halen?
    .plain = Dan heb je alles al gedaan wat onze hulpartikelen hierover aanraden. Zal ik er een collega bij halen?
