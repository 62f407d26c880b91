### Deutsch: Texte für die Übergabe an einen Menschen. formal = Sie, plain = du; Sätze ohne Register sind für beide neutral.

## Anrede

salutation =
    .formal = Guten Tag, { $name }.
    .plain = Hallo { $name }!

## Gefühl

feeling-calm =
    .formal-1 = Vielen Dank für Ihre Nachricht.
    .formal-2 = Schön, dass Sie sich bei uns melden.
    .plain-1 = Danke für deine Nachricht.
    .plain-2 = Schön, dass du dich meldest.
feeling-frustrated =
    .formal-1 = Ich verstehe, dass das frustrierend ist, und danke Ihnen, dass Sie sich damit an uns wenden.
    .formal-2 = Es muss ermüdend sein, dass das noch immer nicht gelöst ist. Das tut mir leid.
    .plain-1 = Ich verstehe, dass das frustrierend ist. Danke, dass du uns Bescheid gibst.
    .plain-2 = Das muss ganz schön ermüdend sein. Es tut mir leid, dass es noch nicht gelöst ist.
feeling-angry =
    .formal-1 = Es tut mir aufrichtig leid. Ich sehe, wie viel Ärger Sie dadurch hatten, und wir nehmen das ernst.
    .formal-2 = Ich bitte Sie um Entschuldigung. Sie dürfen zu Recht mehr von uns erwarten.
    .plain-1 = Das tut mir wirklich leid. Ich sehe, wie viel Ärger du dadurch hattest, und wir nehmen das ernst.
    .plain-2 = Entschuldige bitte. Du darfst zu Recht mehr von uns erwarten.
feeling-worried =
    .formal-1 = Ich verstehe, dass Ihnen das Sorgen macht. Wir sehen es uns sorgfältig an.
    .formal-2 = Ich kann gut nachvollziehen, dass Sie das beunruhigt. Gut, dass Sie uns davon erzählen.
    .plain-1 = Ich verstehe, dass dir das Sorgen macht. Wir sehen es uns sorgfältig an.
    .plain-2 = Ich kann gut nachvollziehen, dass dich das beunruhigt. Gut, dass du uns davon erzählst.
feeling-sad =
    .formal-1 = Es tut mir sehr leid, dass das für Sie eine solche Enttäuschung war.
    .formal-2 = Das zu lesen tut mir leid. Das hätten wir Ihnen anders gewünscht.
    .plain-1 = Es tut mir sehr leid, dass das so eine Enttäuschung für dich war.
    .plain-2 = Das zu lesen tut mir leid. So sollte es nicht sein.
feeling-despair =
    .formal-1 = Danke, dass Sie mir das sagen. Damit sollten Sie nicht allein sein. Ich bitte jemanden aus unserem Team, noch vor allen anderen für Sie da zu sein. Wenn Sie gerade in Gefahr sind, rufen Sie bitte den Notruf an oder jemanden, dem Sie vertrauen.
    .formal-2 = Gut, dass Sie das geschrieben haben. Wie es Ihnen geht, ist hier wichtiger als alles andere, und ich bitte jemanden aus unserem Team, zuerst mit Ihnen zu sprechen. Wenn Sie in diesem Moment in Gefahr sind, rufen Sie bitte den Notruf an oder einen Menschen, der Ihnen nahesteht.
    .plain-1 = Danke, dass du mir das sagst. Damit solltest du nicht allein sein. Ich bitte jemanden aus unserem Team, noch vor allen anderen für dich da zu sein. Wenn du gerade in Gefahr bist, ruf bitte den Notruf an oder jemanden, dem du vertraust.
    .plain-2 = Gut, dass du das geschrieben hast. Wie es dir geht, ist hier wichtiger als alles andere, und ich bitte jemanden aus unserem Team, zuerst mit dir zu sprechen. Wenn du in diesem Moment in Gefahr bist, ruf bitte den Notruf an oder einen Menschen, der dir nahesteht.
feeling-grief =
    .formal-1 = Es tut mir sehr leid, dass Sie einen Menschen verloren haben. Jemand aus unserem Team nimmt sich der Sache mit Ihnen an, und dabei drängt Sie niemand.
    .formal-2 = Wir sprechen Ihnen unser aufrichtiges Beileid aus. Jemand aus unserem Team hilft Ihnen in Ihrem Tempo bei allem, was zu regeln ist.
    .plain-1 = Es tut mir sehr leid, dass du einen Menschen verloren hast. Jemand aus unserem Team nimmt sich der Sache mit dir an, und dabei drängt dich niemand.
    .plain-2 = Unser aufrichtiges Beileid. Jemand aus unserem Team hilft dir in deinem Tempo bei allem, was zu regeln ist.

## Grund

reason-asked =
    .formal-1 = Ich hole jemanden aus unserem Team für Sie dazu.
    .formal-2 = Selbstverständlich, gern verbinde ich Sie mit einem Menschen aus unserem Team.
    .plain-1 = Ich hole jemanden aus unserem Team für dich dazu.
    .plain-2 = Na klar, ich verbinde dich mit einem Menschen aus unserem Team.
reason-not-sure =
    .formal-1 = Darauf habe ich keine verlässliche Antwort und möchte nicht raten. Deshalb hilft Ihnen jemand aus unserem Team weiter.
    .formal-2 = Diese Frage gehört zu jemandem, der sich damit auskennt. Ich gebe sie an unser Team weiter.
    .plain-1 = Darauf habe ich keine verlässliche Antwort und möchte nicht raten. Deshalb hilft dir jemand aus unserem Team weiter.
    .plain-2 = Da braucht es jemanden, der sich damit auskennt. Ich gebe deine Frage an unser Team weiter.
reason-not-helpful =
    .formal-1 = Meine Antworten haben Ihnen bisher nicht geholfen. Ab hier übernimmt jemand aus unserem Team.
    .formal-2 = Ich konnte das nicht für Sie lösen und bitte deshalb unser Team um Hilfe.
    .plain-1 = Meine Antworten haben dir bisher nicht geholfen. Ab hier übernimmt jemand aus unserem Team.
    .plain-2 = Ich konnte das nicht für dich lösen und bitte deshalb unser Team um Hilfe.
reason-upset =
    .formal-1 = Jemand aus unserem Team kümmert sich persönlich mit Ihnen darum.
    .formal-2 = Ich gebe das direkt an unser Team weiter, damit sich jemand in Ruhe ganz Ihrem Anliegen widmet.
    .plain-1 = Jemand aus unserem Team kümmert sich persönlich mit dir darum.
    .plain-2 = Ich gebe das direkt an unser Team weiter, damit sich jemand in Ruhe ganz deinem Anliegen widmet.
reason-came-back =
    .formal-1 = Ich sehe, dass Sie sich deswegen schon einmal melden mussten. Jetzt nimmt sich jemand aus unserem Team der Sache an und hat alles vorliegen, was Sie bisher geschrieben haben.
    .formal-2 = Sie schreiben uns deswegen nicht zum ersten Mal, und das hätte nicht nötig sein sollen. Jemand aus unserem Team bringt das jetzt mit Ihnen zu Ende.
    .plain-1 = Ich sehe, dass du deswegen schon einmal schreiben musstest. Jetzt nimmt sich jemand aus unserem Team der Sache an und hat alles von vorher vorliegen.
    .plain-2 = Du schreibst uns deswegen nicht zum ersten Mal, und das hätte nicht nötig sein sollen. Jemand aus unserem Team bringt das jetzt mit dir zu Ende.
reason-after-hours =
    .formal-1 = Im Moment ist aus unserem Team niemand im Dienst, aber Ihre Nachricht ist angekommen und liegt bereit.
    .formal-2 = Sie erreichen uns gerade außerhalb unserer Servicezeiten. Ihre Nachricht ist gut aufgehoben und wird gelesen.
    .plain-1 = Im Moment ist aus unserem Team niemand im Dienst, aber deine Nachricht ist angekommen und liegt bereit.
    .plain-2 = Du erreichst uns gerade außerhalb unserer Servicezeiten. Deine Nachricht ist gut aufgehoben und wird gelesen.
reason-long-queue =
    .formal-1 = Im Moment bitten sehr viele Menschen um Hilfe, deshalb dauert es länger, als uns lieb ist. Bitte sehen Sie uns die Wartezeit nach.
    .formal-2 = Gerade ist sehr viel los. Danke für Ihre Geduld, Ihr Platz in der Warteschlange ist Ihnen sicher.
    .plain-1 = Im Moment bitten sehr viele Menschen um Hilfe, deshalb dauert es länger, als uns lieb ist. Sieh uns die Wartezeit bitte nach.
    .plain-2 = Gerade ist sehr viel los. Danke für deine Geduld, dein Platz in der Warteschlange ist dir sicher.
reason-agent-left =
    .formal-1 = Die Person, mit der Sie gesprochen haben, musste leider weg. Jemand anderes aus dem Team macht an derselben Stelle mit Ihnen weiter.
    .formal-2 = Ihr Gespräch geht an ein anderes Teammitglied über, das zuerst alles bisher Geschriebene liest.
    .plain-1 = Die Person, mit der du gesprochen hast, musste leider weg. Jemand anderes aus dem Team macht an derselben Stelle mit dir weiter.
    .plain-2 = Dein Gespräch geht an ein anderes Teammitglied über, das zuerst alles bisher Geschriebene liest.
reason-channel-closed =
    .formal-1 = Dieser Kanal ist vorerst geschlossen. Unser Team kümmert sich auf anderem Weg weiter um Ihre Frage.
    .formal-2 = Hier können wir zurzeit nicht mehr antworten. Ihre Frage ist gespeichert, und jemand aus unserem Team kommt darauf zurück.
    .plain-1 = Dieser Kanal ist vorerst geschlossen. Unser Team kümmert sich auf anderem Weg weiter um deine Frage.
    .plain-2 = Hier können wir zurzeit nicht mehr antworten. Deine Frage ist gespeichert, und jemand aus unserem Team kommt darauf zurück.

## Wie es weitergeht

next-place =
    { $place ->
        [1] Diese Anfrage ist als nächste an der Reihe.
       *[other] Aktueller Platz in der Warteschlange: { $place }.
    }
next-waiting-time =
    { $minutes ->
        [one] Die Wartezeit beträgt etwa { $minutes } Minute.
       *[other] Die Wartezeit beträgt etwa { $minutes } Minuten.
    }
next-waiting-unknown = Wie lange es genau dauert, kann ich nicht sagen. Ich gebe aber sofort Bescheid, wenn jemand übernimmt.
next-nobody-here = Im Augenblick ist leider niemand erreichbar. Diese Nachricht wird als Erstes gelesen.
next-when-back = Unser Team ist wieder da: { $when }.
next-no-repeating =
    .formal = Unser gesamter Gesprächsverlauf wird mit übergeben, Sie müssen also nichts wiederholen.
    .plain = Unser gesamter Gesprächsverlauf wird mit übergeben, du musst also nichts wiederholen.

## Während des Wartens und im Gespräch

queue-moved =
    { $place ->
        [1] Es geht voran: Diese Anfrage ist jetzt als nächste an der Reihe.
       *[other] Es geht voran: jetzt Platz { $place } in der Warteschlange.
    }
taken = { $agent } ist jetzt da und übernimmt das Gespräch.
transferred = Ab hier übernimmt { $agent } und kennt unser bisheriges Gespräch.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } übernimmt nach der Rückkehr und hat dann unser ganzes Gespräch vor sich. Hier zu warten ist nicht nötig.
given-back = Das Gespräch liegt jetzt wieder bei mir, dem digitalen Assistenten. Falls noch etwas auftaucht: einfach schreiben. Auf Wunsch hole ich jederzeit wieder jemanden dazu.
left-queue = In Ordnung, die Anfrage ist aus der Warteschlange genommen. Womit kann ich sonst noch helfen?
left-queue-solved = Schön, dass es sich erledigt hat. Die Anfrage ist aus der Warteschlange genommen. Falls noch etwas auftaucht: einfach schreiben.
closed =
    .formal-1 = Vielen Dank für das Gespräch. Wenn noch etwas unklar ist, schreiben Sie uns hier gern jederzeit.
    .formal-2 = Danke für Ihre Geduld und Ihr Vertrauen. Wir sind für Sie da, wann immer Sie uns brauchen.
    .plain-1 = Danke für das Gespräch. Wenn noch etwas unklar ist, schreib uns hier einfach jederzeit.
    .plain-2 = Danke für deine Geduld. Wir sind da, wann immer du uns brauchst.
still-waiting = Das habe ich für unser Team ergänzt. Der Platz in der Warteschlange bleibt unverändert.
waiting-corrected =
    { $minutes ->
        [one] Es dauert länger, als ich gesagt hatte, und das tut mir leid. Die Wartezeit beträgt jetzt voraussichtlich noch etwa { $minutes } Minute.
       *[other] Es dauert länger, als ich gesagt hatte, und das tut mir leid. Die Wartezeit beträgt jetzt voraussichtlich noch etwa { $minutes } Minuten.
    }
transferred-team = Ich gebe dieses Gespräch an das Team { $team } weiter. Dort wird zuerst alles bisher Geschriebene gelesen, es muss also nichts wiederholt werden.
