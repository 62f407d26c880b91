### Wat een bezoeker leest wanneer een medewerker het gesprek overneemt: Nederlands.

## Salutation

salutation =
    .formal = Geachte { $name },
    .plain = Hallo { $name },

## How the visitor feels

feeling-calm =
    .formal-1 = Dank u voor uw bericht.
    .formal-2 = Fijn dat u contact met ons opneemt.
    .plain-1 = Bedankt voor je bericht.
    .plain-2 = Fijn dat je ons schrijft.
feeling-frustrated =
    .formal-1 = Ik begrijp dat dit frustrerend is, en ik waardeer het dat u ermee naar ons toe komt.
    .formal-2 = Het moet vermoeiend zijn dat dit nog steeds niet is opgelost. Dat spijt me.
    .plain-1 = Ik snap dat dit frustrerend is. Goed dat je het ons vertelt.
    .plain-2 = Dat moet vermoeiend zijn. Het spijt me dat het nog steeds niet is opgelost.
feeling-angry =
    .formal-1 = Het spijt me oprecht. Ik zie hoeveel last u hiervan hebt, en we nemen dat serieus.
    .formal-2 = Onze welgemeende excuses. U mag met recht meer van ons verwachten.
    .plain-1 = Het spijt me echt. Ik zie hoeveel last je hiervan hebt, en we nemen dat serieus.
    .plain-2 = Onze excuses. Je mag met recht meer van ons verwachten.
feeling-worried =
    .formal-1 = Ik begrijp dat u zich hier zorgen over maakt. We kijken er zorgvuldig naar.
    .formal-2 = Ik kan me voorstellen dat dit u niet lekker zit. Goed dat u het ons laat weten.
    .plain-1 = Ik begrijp dat je je hier zorgen over maakt. We kijken er zorgvuldig naar.
    .plain-2 = Ik kan me voorstellen dat dit je niet lekker zit. Goed dat je het laat weten.
feeling-sad =
    .formal-1 = Het spijt me zeer dat dit zo'n teleurstelling voor u is geworden.
    .formal-2 = Wat verdrietig om dit te lezen. Dit hadden we u graag bespaard.
    .plain-1 = Het spijt me heel erg dat dit zo'n teleurstelling voor je is.
    .plain-2 = Wat naar om dit te lezen. Zo hoort het niet te gaan.
feeling-despair =
    .formal-1 = Dank u dat u me dit vertelt. U hoeft hier niet alleen mee te zitten. Ik vraag een collega om nog voor alle anderen met u te praten. Bent u nu in gevaar, bel dan alstublieft het alarmnummer of iemand die u vertrouwt.
    .formal-2 = Heel goed dat u dit schrijft. Hoe u zich voelt, is hier belangrijker dan al het andere, en ik vraag een collega om eerst met u te praten. Als u op dit moment in gevaar bent, bel dan alstublieft het alarmnummer of iemand die dicht bij u staat.
    .plain-1 = Dank je dat je me dit vertelt. Je hoeft hier niet alleen mee te zitten. Ik vraag een collega om nog voor alle anderen met je te praten. Ben je nu in gevaar, bel dan alsjeblieft het alarmnummer of iemand die je vertrouwt.
    .plain-2 = Heel goed dat je dit schrijft. Hoe je je voelt, is hier belangrijker dan al het andere, en ik vraag een collega om eerst met jou te praten. Als je op dit moment in gevaar bent, bel dan alsjeblieft het alarmnummer of iemand die dicht bij je staat.
feeling-grief =
    .formal-1 = Gecondoleerd met uw verlies. Een collega pakt dit samen met u op. Neem er gerust alle tijd voor.
    .formal-2 = Onze oprechte deelneming. Een collega helpt u in uw eigen tempo met alles wat er geregeld moet worden.
    .plain-1 = Wat verdrietig, gecondoleerd met je verlies. Een collega pakt dit samen met je op. Neem er gerust alle tijd voor.
    .plain-2 = We leven met je mee. Een collega helpt je in je eigen tempo met alles wat er geregeld moet worden.

## Why a person comes in

reason-asked =
    .formal-1 = Ik haal er een collega voor u bij.
    .formal-2 = Natuurlijk, een collega staat u graag te woord.
    .plain-1 = Ik haal er een collega voor je bij.
    .plain-2 = Natuurlijk, een collega praat graag met je verder.
reason-not-sure =
    .formal-1 = Hier heb ik geen betrouwbaar antwoord op, en ik wil er niet naar raden. Daarom helpt een collega u verder.
    .formal-2 = Dit is een vraag voor iemand die het onderwerp goed kent. Ik leg die voor aan een collega.
    .plain-1 = Hier heb ik geen betrouwbaar antwoord op, en ik wil er niet naar raden. Daarom helpt een collega je verder.
    .plain-2 = Dit is iets voor iemand die het onderwerp goed kent. Ik geef het door aan een collega.
reason-not-helpful =
    .formal-1 = Mijn antwoorden hebben u tot nu toe niet geholpen. Een collega neemt het vanaf hier over.
    .formal-2 = Ik heb u hiermee niet verder kunnen helpen, dus vraag ik een collega om mee te kijken.
    .plain-1 = Mijn antwoorden hebben je tot nu toe niet geholpen. Een collega neemt het vanaf hier over.
    .plain-2 = Ik heb je hiermee niet verder kunnen helpen, dus vraag ik een collega om mee te kijken.
reason-upset =
    .formal-1 = Een collega gaat hier persoonlijk met u naar kijken.
    .formal-2 = Ik geef dit direct door aan een collega, die er alle aandacht aan besteedt.
    .plain-1 = Een collega gaat hier persoonlijk met je naar kijken.
    .plain-2 = Ik geef dit direct door aan een collega, die er alle aandacht aan besteedt.
reason-came-back =
    .formal-1 = Ik zie dat u hierover al eerder contact met ons moest opnemen. Een collega gaat er nu mee verder, met alles wat u eerder schreef bij de hand.
    .formal-2 = Dit is niet de eerste keer dat u ons hierover moet schrijven, en dat had niet nodig mogen zijn. Een collega pakt het nu samen met u op.
    .plain-1 = Ik zie dat je hier al eerder over moest schrijven. Een collega gaat er nu mee verder, met alles van eerder bij de hand.
    .plain-2 = Dit is niet de eerste keer dat je hierover moet schrijven, en dat had niet nodig mogen zijn. Een collega pakt het nu samen met je op.
reason-after-hours =
    .formal-1 = Onze collega's zijn op dit moment niet aan het werk, maar uw bericht is goed aangekomen en ligt voor hen klaar.
    .formal-2 = Op dit moment zijn we gesloten. Uw bericht is veilig bewaard, en een collega zal het lezen.
    .plain-1 = Onze collega's zijn nu niet aan het werk, maar je bericht is goed aangekomen en ligt voor ze klaar.
    .plain-2 = We zijn nu even gesloten. Je bericht is veilig bewaard, en een collega zal het lezen.
reason-long-queue =
    .formal-1 = Er vragen op dit moment veel mensen om hulp, dus het duurt langer dan we zouden willen. Vervelend dat we u laten wachten.
    .formal-2 = Het is nu erg druk. We waarderen uw geduld; uw plaats in de wachtrij blijft behouden.
    .plain-1 = Er vragen nu veel mensen om hulp, dus het duurt langer dan we zouden willen. Vervelend dat we je laten wachten.
    .plain-2 = Het is nu erg druk. Fijn dat je even geduld hebt; je plaats in de wachtrij blijft behouden.
reason-agent-left =
    .formal-1 = De collega met wie u in gesprek was, moest weg. Een andere collega gaat op hetzelfde punt verder.
    .formal-2 = Uw gesprek gaat naar een andere collega, die leest wat er tot nu toe is geschreven.
    .plain-1 = De collega met wie je in gesprek was, moest weg. Een andere collega gaat op hetzelfde punt verder.
    .plain-2 = Je gesprek gaat naar een andere collega, die leest wat er tot nu toe is geschreven.
reason-channel-closed =
    .formal-1 = Dit kanaal is voorlopig gesloten. Een collega gaat langs een andere weg met uw vraag verder.
    .formal-2 = We kunnen hier op dit moment niet meer antwoorden. Uw vraag is bewaard, en een collega komt erop terug.
    .plain-1 = Dit kanaal is voorlopig gesloten. Een collega gaat langs een andere weg met je vraag verder.
    .plain-2 = We kunnen hier nu even niet meer antwoorden. Je vraag is bewaard, en een collega komt erop terug.

## What happens next

next-place =
    { $place ->
        [1] Dit gesprek is als eerste aan de beurt.
       *[other] Dit gesprek staat op plaats { $place } in de wachtrij.
    }
next-waiting-time =
    { $minutes ->
        [one] Het duurt nog ongeveer { $minutes } minuut.
       *[other] Het duurt nog ongeveer { $minutes } minuten.
    }
next-waiting-unknown = Ik kan niet precies zeggen hoelang het duurt, maar ik laat het weten zodra iemand het gesprek overneemt.
next-nobody-here = Op dit moment is er niemand beschikbaar. Zodra er weer iemand is, komt dit bericht als eerste in beeld.
next-when-back = We zijn er { $when } weer.
next-no-repeating =
    .formal = Ons hele gesprek wordt meegestuurd, dus u hoeft niets te herhalen.
    .plain = Ons hele gesprek wordt meegestuurd, dus je hoeft niets te herhalen.

## While waiting, and with a person

queue-moved =
    { $place ->
        [1] Dit gesprek is nu als eerste aan de beurt.
       *[other] Dit gesprek staat nu op plaats { $place } in de wachtrij.
    }
taken = { $agent } heeft het gesprek overgenomen en helpt nu persoonlijk verder.
transferred = { $agent } neemt het vanaf hier over en heeft ons gesprek gelezen.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } neemt het over zodra die terug is, en heeft dan ons hele gesprek voor zich. Hier wachten is niet nodig.
given-back = Mijn collega heeft het gesprek weer aan mij overgedragen. Is er nog iets? Een berichtje is genoeg, en ik haal er op elk moment graag weer iemand bij.
left-queue = Prima, dit gesprek staat niet meer in de wachtrij. Waarmee kan ik verder helpen?
left-queue-solved = Fijn dat het is opgelost. Dit gesprek staat niet meer in de wachtrij. Is er later nog iets? Een berichtje is genoeg.
closed =
    .formal-1 = Dank u voor het gesprek. Is er nog iets onduidelijk? Schrijf ons hier gerust, op elk moment.
    .formal-2 = Dank u voor uw geduld en uw vertrouwen. We zijn er wanneer u ons nodig hebt.
    .plain-1 = Bedankt voor het gesprek. Is er nog iets onduidelijk? Schrijf ons hier gerust, op elk moment.
    .plain-2 = Bedankt voor je geduld. We zijn er wanneer je ons nodig hebt.
still-waiting = Ik heb dit voor mijn collega toegevoegd. De plaats in de wachtrij blijft behouden.
waiting-corrected =
    { $minutes ->
        [one] Het duurt langer dan ik had gezegd, en dat spijt me. Naar verwachting duurt het nu nog ongeveer { $minutes } minuut.
       *[other] Het duurt langer dan ik had gezegd, en dat spijt me. Naar verwachting duurt het nu nog ongeveer { $minutes } minuten.
    }
transferred-team = Ik geef dit gesprek door aan het team { $team }. Daar wordt eerst ons hele gesprek gelezen, dus herhalen is niet nodig.
