### Deutsch: Texte für die Übergabe an einen Menschen. formal = Sie, plain = du.

salutation =
    .formal = Guten Tag, { $name }!
    .plain = Hallo { $name }!
feeling-calm =
    .formal-1 = Vielen Dank für Ihre Nachricht.
    .formal-2 = Schön, dass Sie sich bei uns melden.
    .plain-1 = Danke für deine Nachricht.
    .plain-2 = Schön, dass du dich meldest.
feeling-frustrated =
    .formal-1 = Ich verstehe, wie frustrierend das für Sie ist.
    .formal-2 = Ich kann gut verstehen, dass Sie das Zeit und Nerven kostet.
    .plain-1 = Ich verstehe, wie frustrierend das für dich ist.
    .plain-2 = Ich kann gut verstehen, dass dich das Zeit und Nerven kostet.
feeling-angry =
    .formal-1 = Ich sehe, wie viel Ärger Ihnen das bereitet hat.
    .formal-2 = Damit sollten Sie sich nicht herumärgern müssen.
    .plain-1 = Ich sehe, wie viel Ärger dir das bereitet hat.
    .plain-2 = Damit solltest du dich nicht herumärgern müssen.
feeling-worried =
    .formal-1 = Ich verstehe, dass Ihnen das Sorgen macht.
    .formal-2 = Ich kann gut nachvollziehen, dass Sie das beunruhigt.
    .plain-1 = Ich verstehe, dass dir das Sorgen macht.
    .plain-2 = Ich kann gut nachvollziehen, dass dich das beunruhigt.
feeling-sad =
    .formal-1 = Ich verstehe, wie enttäuschend das für Sie ist.
    .formal-2 = So etwas sollten Sie bei uns nicht erleben.
    .plain-1 = Ich verstehe, wie enttäuschend das für dich ist.
    .plain-2 = So etwas solltest du bei uns nicht erleben.
feeling-despair =
    .formal-1 = Danke, dass Sie mir das sagen. Damit sollten Sie nicht allein sein. Ich bitte jemanden aus unserem Team, noch vor allen anderen für Sie da zu sein. Wenn Sie gerade in Gefahr sind, rufen Sie bitte die Notrufnummer an oder jemanden, dem Sie vertrauen.
    .formal-2 = Gut, dass Sie das geschrieben haben. Wie es Ihnen geht, ist hier wichtiger als alles andere, und ich bitte jemanden aus unserem Team, zuerst mit Ihnen zu sprechen. Wenn Sie in diesem Moment in Gefahr sind, rufen Sie bitte die Notrufnummer an oder einen Menschen, der Ihnen nahesteht.
    .plain-1 = Danke, dass du mir das sagst. Damit solltest du nicht allein sein. Ich bitte jemanden aus unserem Team, noch vor allen anderen für dich da zu sein. Wenn du gerade in Gefahr bist, ruf bitte die Notrufnummer an oder jemanden, dem du vertraust.
    .plain-2 = Gut, dass du das geschrieben hast. Wie es dir geht, ist hier wichtiger als alles andere, und ich bitte jemanden aus unserem Team, zuerst mit dir zu sprechen. Wenn du in diesem Moment in Gefahr bist, ruf bitte die Notrufnummer an oder einen Menschen, der dir nahesteht.
despair-nobody =
    .formal = Im Moment ist niemand von uns da. Bitte warten Sie nicht auf eine Antwort, bevor Sie mit jemandem sprechen.
    .plain = Im Moment ist niemand von uns da. Bitte warte nicht auf eine Antwort, bevor du mit jemandem sprichst.
despair-line =
    .formal = Hier können Sie auch mit jemandem sprechen: { $line }
    .plain = Hier kannst du auch mit jemandem sprechen: { $line }
feeling-grief =
    .formal-1 = Ihr Verlust tut mir sehr leid. Jemand aus unserem Team kümmert sich gemeinsam mit Ihnen um alles Weitere, ganz ohne Eile.
    .formal-2 = Wir sprechen Ihnen unser aufrichtiges Beileid aus. Jemand aus unserem Team hilft Ihnen in Ihrem Tempo bei allem, was zu regeln ist.
    .plain-1 = Dein Verlust tut mir sehr leid. Jemand aus unserem Team kümmert sich gemeinsam mit dir um alles Weitere, ganz ohne Eile.
    .plain-2 = Unser aufrichtiges Beileid. Jemand aus unserem Team hilft dir in deinem Tempo bei allem, was zu regeln ist.
apology =
    .formal = Das tut mir sehr leid.
    .plain = Das tut mir echt leid.
why-not-sure =
    .formal = Darauf habe ich keine verlässliche Antwort, und raten möchte ich nicht.
    .plain = Darauf habe ich keine sichere Antwort, und raten will ich nicht.
why-not-helpful =
    .formal = Meine Antworten haben Ihnen bisher nicht weitergeholfen.
    .plain = Meine Antworten haben dir bisher nicht weitergeholfen.
why-came-back =
    .formal = Sie mussten sich deswegen schon einmal an uns wenden.
    .plain = Du musstest uns deswegen schon einmal schreiben.
takeover =
    .formal = Ich habe Ihr Anliegen an unser Support-Team weitergegeben.
    .plain = Ich habe dein Anliegen an unser Support-Team weitergegeben.
takeover-closed =
    .formal = Unser Support-Team ist gerade nicht erreichbar. Ihre Nachricht ist angekommen, und jemand aus unserem Team wird sie lesen.
    .plain = Unser Support-Team ist gerade nicht erreichbar. Deine Nachricht ist angekommen, und jemand aus unserem Team wird sie lesen.
next-place =
    .formal =
        { $place ->
            [1] Sie sind als Nächstes an der Reihe.
           *[other] Sie sind auf Platz { $place } in der Warteschlange.
        }
    .plain =
        { $place ->
            [1] Du bist als Nächstes dran.
           *[other] Du bist auf Platz { $place } in der Warteschlange.
        }
next-nobody-here =
    .formal = Im Moment ist niemand verfügbar. Sobald jemand übernimmt, gebe ich Ihnen hier Bescheid.
    .plain = Im Moment ist niemand verfügbar. Sobald jemand übernimmt, gebe ich dir hier Bescheid.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] Die Wartezeit beträgt etwa { $minutes } Minute.
           *[other] Die Wartezeit beträgt etwa { $minutes } Minuten.
        }
    .plain =
        { $minutes ->
            [one] Die Wartezeit beträgt etwa { $minutes } Minute.
           *[other] Die Wartezeit beträgt etwa { $minutes } Minuten.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] Die Wartezeit beträgt etwa eine Stunde.
           *[other] Die Wartezeit beträgt etwa { $hours } Stunden.
        }
    .plain =
        { $hours ->
            [one] Die Wartezeit beträgt etwa eine Stunde.
           *[other] Die Wartezeit beträgt etwa { $hours } Stunden.
        }
next-waiting-hour-and-half =
    .formal = Die Wartezeit beträgt etwa anderthalb Stunden.
    .plain = Die Wartezeit beträgt etwa anderthalb Stunden.
next-waiting-unknown =
    .formal = Wie lange es genau dauert, kann ich nicht sagen. Ich gebe Ihnen hier sofort Bescheid, wenn jemand übernimmt.
    .plain = Wie lange es genau dauert, kann ich nicht sagen. Ich gebe dir hier sofort Bescheid, wenn jemand übernimmt.
next-long-queue =
    .formal = Zurzeit erreichen uns sehr viele Anfragen. Vielen Dank für Ihre Geduld.
    .plain = Gerade schreiben uns sehr viele Leute. Danke für deine Geduld.
next-when-back =
    .formal = Wir sind { $when } wieder für Sie da.
    .plain = Wir sind { $when } wieder für dich da.
next-no-repeating =
    .formal = Unser Team kann das ganze Gespräch sehen, Sie müssen also nichts wiederholen.
    .plain = Unser Team kann das ganze Gespräch sehen, du musst also nichts wiederholen.
waiting-longer =
    .formal = Es dauert länger, als ich Ihnen gesagt hatte. Bitte entschuldigen Sie das.
    .plain = Es dauert länger, als ich dir gesagt hatte. Entschuldige bitte.
still-waiting =
    .formal = Das habe ich für unser Team ergänzt. Ihren Platz in der Warteschlange verlieren Sie dadurch nicht.
    .plain = Das habe ich für unser Team ergänzt. Deinen Platz in der Warteschlange verlierst du dadurch nicht.
still-waiting-first =
    .formal = Auch das habe ich weitergegeben. Sie müssen hier nichts weiter tun.
    .plain = Auch das habe ich weitergegeben. Du musst hier nichts weiter tun.
left-queue =
    .formal = In Ordnung, Sie sind nicht mehr in der Warteschlange. Womit kann ich Ihnen sonst noch helfen?
    .plain = Alles klar, du bist nicht mehr in der Warteschlange. Womit kann ich dir sonst noch helfen?
left-queue-solved =
    .formal = Schön, dass es sich erledigt hat. Sie sind nicht mehr in der Warteschlange. Wenn noch etwas ist, schreiben Sie einfach.
    .plain = Schön, dass es sich erledigt hat. Du bist nicht mehr in der Warteschlange. Wenn noch etwas ist, schreib einfach.
taken =
    .formal = { $agent } ist jetzt im Gespräch und hilft Ihnen weiter.
    .plain = { $agent } ist jetzt im Chat und hilft dir weiter.
transferred =
    .formal = Ab hier übernimmt { $agent } und kann unser ganzes Gespräch einsehen.
    .plain = Ab hier übernimmt { $agent } und sieht unseren ganzen Chat.
transferred-away =
    .formal = { $agent } ist im Moment nicht am Platz, kümmert sich aber später um Ihr Anliegen und kann unser ganzes Gespräch einsehen. Sie müssen hier nicht warten.
    .plain = { $agent } ist gerade nicht am Platz, kümmert sich aber später um dein Anliegen und sieht unseren ganzen Chat. Du musst hier nicht warten.
transferred-team =
    .formal = Ich gebe Ihr Anliegen an ein anderes Team weiter: { $team }. Auch dort ist unser ganzes Gespräch zu sehen, Sie müssen also nichts wiederholen.
    .plain = Ich gebe dein Anliegen an ein anderes Team weiter: { $team }. Auch dort ist unser ganzer Chat zu sehen, du musst also nichts wiederholen.
agent-left =
    .formal = Ihre Ansprechperson musste das Gespräch leider verlassen. Jemand anderes aus dem Team übernimmt.
    .plain = Deine Ansprechperson musste leider weg. Jemand anderes aus dem Team übernimmt.
given-back =
    .formal = Ab jetzt bin wieder ich, der digitale Assistent, für Sie da. Wenn noch etwas ist, schreiben Sie einfach. Auf Wunsch verbinde ich Sie jederzeit wieder mit unserem Team.
    .plain = Ab jetzt bin wieder ich, der digitale Assistent, für dich da. Wenn noch etwas ist, schreib einfach. Wenn du magst, verbinde ich dich jederzeit wieder mit unserem Team.
closed =
    .formal-1 = Vielen Dank für das Gespräch. Wenn noch etwas unklar ist, schreiben Sie uns hier gern jederzeit.
    .formal-2 = Danke für Ihre Geduld und Ihr Vertrauen. Wir sind für Sie da, wann immer Sie uns brauchen.
    .plain-1 = Danke für das Gespräch. Wenn noch etwas unklar ist, schreib uns hier einfach jederzeit.
    .plain-2 = Danke für deine Geduld. Wir sind da, wann immer du uns brauchst.

feeling-emergency =
    .formal-1 = Bitte bringen Sie zuerst sich und andere in Sicherheit. Wenn jemand verletzt oder in Gefahr ist, rufen Sie jetzt die Notrufnummer an und warten Sie nicht auf unsere Antwort. Ich bitte jemanden aus unserem Team, sich das vor allem anderen anzusehen.
    .formal-2 = Ihre Sicherheit geht vor: Halten Sie bitte Abstand von allem, was gefährlich sein kann. Ist jemand verletzt oder könnte es sein, rufen Sie sofort die Notrufnummer an, ohne auf uns zu warten. Ich bitte jemanden aus unserem Team, Ihre Nachricht als Erstes zu lesen.
    .plain-1 = Bring bitte zuerst dich und andere in Sicherheit. Wenn jemand verletzt oder in Gefahr ist, ruf jetzt die Notrufnummer an und warte nicht auf unsere Antwort. Ich bitte jemanden aus unserem Team, sich das vor allem anderen anzusehen.
    .plain-2 = Deine Sicherheit geht vor: Halte bitte Abstand von allem, was gefährlich sein kann. Ist jemand verletzt oder könnte es sein, ruf sofort die Notrufnummer an, ohne auf uns zu warten. Ich bitte jemanden aus unserem Team, deine Nachricht als Erstes zu lesen.
feeling-compromised =
    .formal-1 = Bitte ändern Sie jetzt Ihr Passwort, falls das noch geht. Wenn Zahlungsdaten betroffen sein könnten, lassen Sie die Karte von Ihrer Bank oder Ihrem Kartenanbieter sperren. Unser Team sieht sich das vor anderen Anliegen an.
    .formal-2 = Danke, dass Sie uns das sagen. Zwei Dinge sollten jetzt gleich passieren: das Passwort ändern, falls Sie sich noch anmelden können, und die Karte bei Ihrer Bank sperren lassen, falls jemand anderes Ihre Zahlungsdaten haben könnte. Ihre Nachricht hat bei uns Vorrang vor anderen Anliegen.
    .plain-1 = Ändere bitte jetzt dein Passwort, falls das noch geht. Wenn Zahlungsdaten betroffen sein könnten, lass die Karte von deiner Bank oder deinem Kartenanbieter sperren. Unser Team sieht sich das vor anderen Anliegen an.
    .plain-2 = Danke, dass du uns das sagst. Zwei Dinge sollten jetzt gleich passieren: das Passwort ändern, falls du dich noch anmelden kannst, und die Karte bei deiner Bank sperren lassen, falls jemand anderes deine Zahlungsdaten haben könnte. Deine Nachricht hat bei uns Vorrang vor anderen Anliegen.
misread =
    .formal = Entschuldigen Sie bitte, da habe ich Sie falsch verstanden. Jemand aus unserem Team sieht sich unser Gespräch trotzdem noch an. Schreiben Sie einfach, was Sie brauchen.
    .plain = Sorry, da habe ich dich falsch verstanden. Jemand aus unserem Team sieht sich unser Gespräch trotzdem noch an. Schreib einfach, was du brauchst.
