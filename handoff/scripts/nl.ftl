### Wat een bezoeker leest wanneer een medewerker het gesprek overneemt: Nederlands.

salutation =
    .formal = Beste { $name },
    .plain = Hallo { $name },
feeling-calm =
    .formal-1 = Dank u voor uw bericht.
    .formal-2 = Fijn dat u contact met ons opneemt.
    .plain-1 = Bedankt voor je bericht.
    .plain-2 = Fijn dat je ons schrijft.
feeling-frustrated =
    .formal-1 = Ik begrijp hoe frustrerend dit voor u is.
    .formal-2 = Ik begrijp dat dit u tijd en geduld kost.
    .plain-1 = Ik snap hoe frustrerend dit voor je is.
    .plain-2 = Ik snap dat dit je tijd en geduld kost.
feeling-angry =
    .formal-1 = Ik zie hoeveel last u hiervan hebt.
    .formal-2 = U zou hier niet zoveel moeite voor hoeven te doen.
    .plain-1 = Ik zie hoeveel last je hiervan hebt.
    .plain-2 = Je zou hier niet zoveel moeite voor hoeven te doen.
feeling-worried =
    .formal-1 = Ik begrijp dat u zich hier zorgen over maakt.
    .formal-2 = Ik kan me voorstellen dat u hier niet gerust op bent.
    .plain-1 = Ik snap dat je je hier zorgen over maakt.
    .plain-2 = Ik kan me voorstellen dat dit je niet lekker zit.
feeling-sad =
    .formal-1 = Ik begrijp dat dit een grote teleurstelling voor u is.
    .formal-2 = Dit is niet wat u van ons mag verwachten.
    .plain-1 = Ik snap dat dit een grote teleurstelling voor je is.
    .plain-2 = Zo hoort het niet te gaan.
feeling-despair =
    .formal-1 = Dank u wel dat u me dit vertelt. U hoeft hier niet alleen mee te zitten. Ik vraag een collega om nog vóór alle anderen met u te praten. Bent u nu in gevaar, bel dan alstublieft het alarmnummer of iemand die u vertrouwt.
    .formal-2 = Heel goed dat u dit schrijft. Hoe u zich voelt, is hier belangrijker dan al het andere, en ik vraag een collega om eerst met u te praten. Als u op dit moment in gevaar bent, bel dan alstublieft het alarmnummer of iemand die dicht bij u staat.
    .plain-1 = Dank je wel dat je me dit vertelt. Je hoeft hier niet alleen mee te zitten. Ik vraag een collega om nog vóór alle anderen met je te praten. Ben je nu in gevaar, bel dan alsjeblieft het alarmnummer of iemand die je vertrouwt.
    .plain-2 = Heel goed dat je dit schrijft. Hoe je je voelt, is hier belangrijker dan al het andere, en ik vraag een collega om eerst met jou te praten. Als je op dit moment in gevaar bent, bel dan alsjeblieft het alarmnummer of iemand die dicht bij je staat.
despair-nobody =
    .formal = Op dit moment is er niemand van ons aanwezig. Wacht alstublieft niet op een antwoord voordat u met iemand praat.
    .plain = Op dit moment is er niemand van ons aanwezig. Wacht alsjeblieft niet op een antwoord voordat je met iemand praat.
despair-line =
    .formal = Hier kunt u ook met iemand praten: { $line }
    .plain = Hier kun je ook met iemand praten: { $line }
feeling-grief =
    .formal-1 = Gecondoleerd met uw verlies. Een collega pakt dit samen met u op. Neem er gerust alle tijd voor.
    .formal-2 = Onze oprechte deelneming. Een collega helpt u in uw eigen tempo met alles wat er geregeld moet worden.
    .plain-1 = Wat verdrietig, gecondoleerd met je verlies. Een collega pakt dit samen met je op. Neem er gerust alle tijd voor.
    .plain-2 = We leven met je mee. Een collega helpt je in je eigen tempo met alles wat er geregeld moet worden.
apology =
    .formal = Onze excuses daarvoor.
    .plain = Sorry daarvoor.
why-not-sure =
    .formal = Hierop heb ik geen betrouwbaar antwoord, en ik wil niet gokken.
    .plain = Hier heb ik geen zeker antwoord op, en ik wil niet gokken.
why-not-helpful =
    .formal = Mijn antwoorden hebben u tot nu toe niet geholpen.
    .plain = Mijn antwoorden hebben je tot nu toe niet geholpen.
why-came-back =
    .formal = U hebt ons hierover al eerder moeten benaderen.
    .plain = Je hebt hierover al eerder contact met ons moeten opnemen.
takeover =
    .formal = Ik heb uw gesprek doorgegeven aan onze klantenservice.
    .plain = Ik heb je gesprek doorgegeven aan onze klantenservice.
takeover-closed =
    .formal = Onze klantenservice is op dit moment niet bereikbaar. Uw bericht is binnengekomen en een collega zal het lezen.
    .plain = Onze klantenservice is nu niet bereikbaar. Je bericht is binnengekomen en een collega zal het lezen.
next-place =
    .formal =
        { $place ->
            [1] U bent als eerste aan de beurt.
           *[other] U bent nummer { $place } in de wachtrij.
        }
    .plain =
        { $place ->
            [1] Je bent als eerste aan de beurt.
           *[other] Je bent nummer { $place } in de wachtrij.
        }
next-nobody-here =
    .formal = Er is nu niemand beschikbaar. U krijgt hier bericht zodra een collega het gesprek overneemt.
    .plain = Er is nu niemand beschikbaar. Je krijgt hier bericht zodra een collega het gesprek overneemt.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] De wachttijd is ongeveer { $minutes } minuut.
           *[other] De wachttijd is ongeveer { $minutes } minuten.
        }
    .plain =
        { $minutes ->
            [one] De wachttijd is ongeveer { $minutes } minuut.
           *[other] De wachttijd is ongeveer { $minutes } minuten.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] De wachttijd is ongeveer een uur.
           *[other] De wachttijd is ongeveer { $hours } uur.
        }
    .plain =
        { $hours ->
            [one] De wachttijd is ongeveer een uur.
           *[other] De wachttijd is ongeveer { $hours } uur.
        }
next-waiting-hour-and-half =
    .formal = De wachttijd is ongeveer anderhalf uur.
    .plain = De wachttijd is ongeveer anderhalf uur.
next-waiting-unknown =
    .formal = Ik kan niet precies zeggen hoelang het duurt, maar u krijgt hier bericht zodra iemand het gesprek overneemt.
    .plain = Ik kan niet precies zeggen hoelang het duurt, maar je krijgt hier bericht zodra iemand het gesprek overneemt.
next-long-queue =
    .formal = Het is op dit moment erg druk. Dank u voor uw geduld.
    .plain = Het is nu erg druk. Bedankt voor je geduld.
next-when-back =
    .formal = We zijn er { $when } weer voor u.
    .plain = We zijn er { $when } weer voor je.
next-no-repeating =
    .formal = Mijn collega’s zien ons hele gesprek, dus u hoeft niets te herhalen.
    .plain = Mijn collega’s zien ons hele gesprek, dus je hoeft niets te herhalen.
waiting-longer =
    .formal = Het duurt langer dan ik u had gezegd. Mijn excuses daarvoor.
    .plain = Het duurt langer dan ik je had gezegd. Sorry daarvoor.
still-waiting =
    .formal = Ik heb dit voor mijn collega’s toegevoegd. U verliest daardoor uw plaats in de wachtrij niet.
    .plain = Ik heb dit voor mijn collega’s toegevoegd. Je verliest daardoor je plaats in de wachtrij niet.
still-waiting-first =
    .formal = Ook dit heb ik doorgegeven. U hoeft hier verder niets te doen.
    .plain = Ook dit heb ik doorgegeven. Je hoeft hier verder niets te doen.
left-queue =
    .formal = Prima, u staat niet meer in de wachtrij. Waarmee kan ik u verder helpen?
    .plain = Prima, je staat niet meer in de wachtrij. Waarmee kan ik je verder helpen?
left-queue-solved =
    .formal = Fijn dat het is opgelost. U staat niet meer in de wachtrij. Is er later nog iets, dan kunt u hier schrijven.
    .plain = Fijn dat het is opgelost. Je staat niet meer in de wachtrij. Is er later nog iets? Schrijf het gerust.
taken =
    .formal = { $agent } neemt nu deel aan het gesprek en helpt u verder.
    .plain = { $agent } is nu in het gesprek en helpt je verder.
transferred =
    .formal = { $agent } neemt het vanaf hier over en kan ons hele gesprek zien.
    .plain = { $agent } neemt het vanaf hier over en ziet ons hele gesprek.
transferred-away =
    .formal = { $agent } is er op dit moment niet, maar neemt het gesprek later over en kan dan alles zien. U hoeft hier niet te wachten.
    .plain = { $agent } is er nu even niet, maar neemt het gesprek later over en ziet dan alles. Je hoeft hier niet te wachten.
transferred-team =
    .formal = Ik verbind u door met een ander team: { $team }. Ook dat team kan ons hele gesprek zien, dus u hoeft niets te herhalen.
    .plain = Ik verbind je door met een ander team: { $team }. Ook dat team kan ons hele gesprek zien, dus je hoeft niets te herhalen.
agent-left =
    .formal = De collega die u hielp, moest het gesprek verlaten. Een andere collega neemt het over.
    .plain = De collega die je hielp, moest weg. Een andere collega neemt het over.
given-back =
    .formal = Mijn collega heeft het gesprek weer aan mij overgedragen. Is er nog iets, dan kunt u hier schrijven. Als u wilt, verbind ik u op elk moment weer door.
    .plain = Mijn collega heeft het gesprek weer aan mij overgedragen. Is er nog iets? Schrijf het gerust. Als je wilt, verbind ik je op elk moment weer door.
closed =
    .formal-1 = Dank u voor het gesprek. Is er nog iets onduidelijk? Schrijf ons hier gerust, op elk moment.
    .formal-2 = Dank u voor uw geduld en uw vertrouwen. We zijn er wanneer u ons nodig hebt.
    .plain-1 = Bedankt voor het gesprek. Is er nog iets onduidelijk? Schrijf ons hier gerust, wanneer je maar wilt.
    .plain-2 = Bedankt voor je geduld. We zijn er wanneer je ons nodig hebt.

feeling-emergency =
    .formal-1 = Zorg er eerst voor dat u en de mensen om u heen veilig zijn. Is er iemand gewond of in gevaar, bel dan nu het alarmnummer en wacht niet op ons antwoord. Ik vraag een collega om hier vóór al het andere naar te kijken.
    .formal-2 = Uw veiligheid gaat voor: blijf alstublieft uit de buurt van alles wat gevaarlijk kan zijn. Als er iemand gewond is of dat zou kunnen zijn, bel dan meteen het alarmnummer, zonder op ons te wachten. Ik vraag een collega om uw bericht als eerste te lezen.
    .plain-1 = Zorg er eerst voor dat jij en de mensen om je heen veilig zijn. Is er iemand gewond of in gevaar, bel dan nu het alarmnummer en wacht niet op ons antwoord. Ik vraag een collega om hier vóór al het andere naar te kijken.
    .plain-2 = Jouw veiligheid gaat voor: blijf alsjeblieft uit de buurt van alles wat gevaarlijk kan zijn. Als er iemand gewond is of dat zou kunnen zijn, bel dan meteen het alarmnummer, zonder op ons te wachten. Ik vraag een collega om je bericht als eerste te lezen.
feeling-compromised =
    .formal-1 = Wijzig nu uw wachtwoord als dat nog kan. Zijn er misschien betaalgegevens bij betrokken, laat de kaart dan blokkeren door uw bank of kaartuitgever. Ons team bekijkt dit vóór andere zaken.
    .formal-2 = Goed dat u dit laat weten. Twee dingen kunt u het beste meteen doen: uw wachtwoord wijzigen, als u nog kunt inloggen, en de kaart laten blokkeren door uw bank, als iemand anders misschien uw betaalgegevens heeft. Uw bericht gaat bij ons voor op andere zaken.
    .plain-1 = Wijzig nu je wachtwoord als dat nog kan. Zijn er misschien betaalgegevens bij betrokken, laat de kaart dan blokkeren door je bank of kaartuitgever. Ons team bekijkt dit vóór andere zaken.
    .plain-2 = Goed dat je dit laat weten. Twee dingen kun je het beste meteen doen: je wachtwoord wijzigen, als je nog kunt inloggen, en de kaart laten blokkeren door je bank, als iemand anders misschien je betaalgegevens heeft. Je bericht gaat bij ons voor op andere zaken.
misread =
    .formal = Excuses, ik had u verkeerd begrepen. Een collega krijgt ons gesprek nog wel te zien. Schrijf gerust wat u nodig hebt.
    .plain = Sorry, ik had je verkeerd begrepen. Een collega krijgt ons gesprek nog wel te zien. Schrijf gewoon wat je nodig hebt.
