### Phrases d’accueil lorsqu’une personne prend le relais, en français (formal : vous ; plain : tu).

salutation =
    .formal = Bonjour { $name },
    .plain = Salut { $name },
feeling-calm =
    .formal-1 = Merci pour votre message.
    .formal-2 = Merci d’avoir pris contact avec nous.
    .plain-1 = Merci pour ton message.
    .plain-2 = Merci de nous écrire.
feeling-frustrated =
    .formal-1 = Je comprends que cette situation soit frustrante pour vous.
    .formal-2 = Je vois que cela vous demande du temps et de la patience.
    .plain-1 = Je comprends que ce soit frustrant pour toi.
    .plain-2 = Je vois que ça te demande du temps et de la patience.
feeling-angry =
    .formal-1 = Je mesure les ennuis que cela vous a causés.
    .formal-2 = Vous ne devriez pas avoir à subir cela.
    .plain-1 = Je vois bien tous les ennuis que ça t’a causés.
    .plain-2 = Tu ne devrais pas avoir à subir ça.
feeling-worried =
    .formal-1 = Je comprends que cela vous inquiète.
    .formal-2 = Votre inquiétude est compréhensible.
    .plain-1 = Je comprends que ça t’inquiète.
    .plain-2 = Ton inquiétude est compréhensible.
feeling-sad =
    .formal-1 = Je comprends votre déception.
    .formal-2 = Ce n’est pas ainsi que les choses devraient se passer chez nous.
    .plain-1 = Je comprends ta déception.
    .plain-2 = Ça n’aurait pas dû se passer comme ça.
feeling-despair =
    .formal-1 = Merci de me le dire. Personne ne devrait avoir à porter cela tout seul. Je demande à quelqu’un de notre équipe de vous parler en priorité, avant toute autre personne. Si vous êtes en danger en ce moment, appelez les secours ou une personne de confiance, s’il vous plaît.
    .formal-2 = Vous avez bien fait de l’écrire. Ce que vous ressentez compte ici plus que tout le reste, et je demande à quelqu’un de notre équipe de vous parler en premier. Si vous êtes en danger à cet instant, je vous en prie, appelez les secours ou une personne proche de vous.
    .plain-1 = Merci de me le dire. Personne ne devrait avoir à porter ça tout seul. Je demande à quelqu’un de notre équipe de te parler en priorité, avant toute autre personne. Si tu es en danger en ce moment, appelle les secours ou une personne de confiance, s’il te plaît.
    .plain-2 = Tu as bien fait de l’écrire. Ce que tu ressens compte ici plus que tout le reste, et je demande à quelqu’un de notre équipe de te parler en premier. Si tu es en danger à cet instant, je t’en prie, appelle les secours ou une personne proche de toi.
despair-nobody =
    .formal = Personne de notre équipe n’est là en ce moment : n’attendez pas notre réponse pour parler à quelqu’un.
    .plain = Personne de notre équipe n’est là en ce moment : n’attends pas notre réponse pour parler à quelqu’un.
despair-line =
    .formal = Vous pouvez aussi parler à quelqu’un ici : { $line }
    .plain = Tu peux aussi parler à quelqu’un ici : { $line }
feeling-grief =
    .formal-1 = Nous prenons part à votre peine. Une personne de notre équipe va s’occuper des démarches avec vous ; prenez tout le temps qu’il vous faut.
    .formal-2 = Nous vous présentons nos sincères condoléances. Une personne de notre équipe vous aidera, à votre rythme, pour tout ce qu’il y a à régler.
    .plain-1 = Nous prenons part à ta peine. Une personne de notre équipe va s’occuper des démarches avec toi ; prends tout le temps qu’il te faut.
    .plain-2 = Toutes nos condoléances. Une personne de notre équipe t’aidera, à ton rythme, pour tout ce qu’il y a à régler.
apology =
    .formal = Nous en sommes sincèrement désolés.
    .plain = Nous en sommes vraiment désolés.
why-not-sure =
    .formal = Je n’ai pas de réponse fiable à cette question, et je préfère ne rien affirmer au hasard.
    .plain = Je n’ai pas de réponse fiable à ta question, et je préfère ne rien dire au hasard.
why-not-helpful =
    .formal = Jusqu’ici, mes réponses ne vous ont pas été utiles.
    .plain = Jusqu’ici, mes réponses ne t’ont pas été utiles.
why-came-back =
    .formal = Ce n’est pas la première fois que vous devez nous solliciter à ce sujet.
    .plain = Ce n’est pas la première fois que tu dois nous contacter à ce sujet.
takeover =
    .formal = J’ai transmis votre demande à notre équipe d’assistance.
    .plain = J’ai transmis ta demande à notre équipe d’assistance.
takeover-closed =
    .formal = Notre équipe n’est pas disponible en ce moment. Votre message nous est bien parvenu et sera lu.
    .plain = Notre équipe n’est pas disponible en ce moment. Ton message nous est bien parvenu et sera lu.
next-place =
    .formal =
        { $place ->
            [1] Vous êtes en tête de la file d’attente.
           *[other] Vous êtes en position { $place } dans la file d’attente.
        }
    .plain =
        { $place ->
            [1] Tu es en tête de la file d’attente.
           *[other] Tu es en position { $place } dans la file d’attente.
        }
next-nobody-here =
    .formal = Personne n’est disponible pour l’instant. Je vous préviendrai ici dès que quelqu’un prendra le relais.
    .plain = Personne n’est disponible pour l’instant. Je te préviendrai ici dès que quelqu’un prendra le relais.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] Temps d’attente estimé : environ { $minutes } minute.
            [many] Temps d’attente estimé : environ { $minutes } de minutes.
           *[other] Temps d’attente estimé : environ { $minutes } minutes.
        }
    .plain =
        { $minutes ->
            [one] Temps d’attente estimé : environ { $minutes } minute.
            [many] Temps d’attente estimé : environ { $minutes } de minutes.
           *[other] Temps d’attente estimé : environ { $minutes } minutes.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] Temps d’attente estimé : environ une heure.
            [many] Temps d’attente estimé : environ { $hours } d’heures.
           *[other] Temps d’attente estimé : environ { $hours } heures.
        }
    .plain =
        { $hours ->
            [one] Temps d’attente estimé : environ une heure.
            [many] Temps d’attente estimé : environ { $hours } d’heures.
           *[other] Temps d’attente estimé : environ { $hours } heures.
        }
next-waiting-hour-and-half =
    .formal = Temps d’attente estimé : environ une heure et demie.
    .plain = Temps d’attente estimé : environ une heure et demie.
next-waiting-unknown =
    .formal = Je ne peux pas dire exactement combien de temps cela prendra, mais je vous préviendrai ici dès que quelqu’un prendra le relais.
    .plain = Je ne peux pas dire exactement combien de temps ça prendra, mais je te préviendrai ici dès que quelqu’un prendra le relais.
next-long-queue =
    .formal = Nous recevons beaucoup de demandes en ce moment. Merci de votre patience.
    .plain = On reçoit beaucoup de demandes en ce moment. Merci de ta patience.
next-when-back =
    .formal = Nous serons de retour { $when }.
    .plain = Nous serons de retour { $when }.
next-no-repeating =
    .formal = L’équipe a accès à toute notre conversation : vous n’aurez rien à répéter.
    .plain = L’équipe a accès à toute notre conversation : tu n’auras rien à répéter.
waiting-longer =
    .formal = L’attente est plus longue que je ne vous l’avais annoncé. Nous vous prions de nous en excuser.
    .plain = L’attente est plus longue que je ne te l’avais dit. Toutes nos excuses.
still-waiting =
    .formal = J’ai ajouté ce message pour notre équipe. Cela ne vous fait pas perdre votre place dans la file.
    .plain = J’ai ajouté ce message pour notre équipe. Ça ne te fait pas perdre ta place dans la file.
still-waiting-first =
    .formal = Ce message a aussi été transmis. Vous n’avez rien d’autre à faire ici.
    .plain = Ce message a aussi été transmis. Tu n’as rien d’autre à faire ici.
left-queue =
    .formal = C’est entendu, vous n’êtes plus dans la file d’attente. En quoi puis-je encore vous aider ?
    .plain = C’est noté, tu n’es plus dans la file d’attente. En quoi puis-je encore t’aider ?
left-queue-solved =
    .formal = Nous sommes heureux que tout soit réglé. Vous n’êtes plus dans la file d’attente. S’il y a autre chose, n’hésitez pas à m’écrire.
    .plain = Tant mieux si tout est réglé ! Tu n’es plus dans la file d’attente. S’il y a autre chose, écris-moi.
taken =
    .formal = { $agent } a rejoint la conversation et vous répond à partir de maintenant.
    .plain = { $agent } a rejoint la conversation et te répond à partir de maintenant.
transferred =
    .formal = { $agent } prend le relais et peut voir toute notre conversation.
    .plain = { $agent } prend le relais et voit toute notre conversation.
transferred-away =
    .formal = { $agent } prendra le relais dès son retour et pourra voir toute notre conversation. Vous n’avez pas besoin d’attendre ici.
    .plain = { $agent } prendra le relais dès son retour et verra toute notre conversation. Tu n’as pas besoin d’attendre ici.
transferred-team =
    .formal = Je confie votre demande à une autre équipe : { $team }. Elle peut voir toute notre conversation, vous n’aurez donc rien à répéter.
    .plain = Je confie ta demande à une autre équipe : { $team }. Elle voit toute notre conversation, tu n’auras donc rien à répéter.
agent-left =
    .formal = La personne qui vous répondait a dû quitter la conversation. Quelqu’un d’autre prendra la suite.
    .plain = La personne qui te répondait a dû partir. Quelqu’un d’autre prendra la suite.
given-back =
    .formal = C’est de nouveau l’assistant qui vous répond. S’il vous reste une question, écrivez-moi ; je peux vous remettre en relation avec notre équipe à tout moment.
    .plain = C’est de nouveau l’assistant qui te répond. S’il te reste une question, écris-moi ; je peux te remettre en relation avec notre équipe à tout moment.
closed =
    .formal-1 = Merci pour cet échange. Si quelque chose n’est pas encore clair, écrivez-nous ici à tout moment.
    .formal-2 = Merci de votre patience et de votre confiance. Nous sommes là dès que vous avez besoin de nous.
    .plain-1 = Merci pour cet échange. Si quelque chose n’est pas encore clair, écris-nous ici quand tu veux.
    .plain-2 = Merci de ta patience. On est là dès que tu as besoin de nous.

feeling-emergency =
    .formal-1 = Avant tout, mettez-vous en sécurité, ainsi que les personnes autour de vous. Si quelqu’un est blessé ou en danger, appelez les secours maintenant, sans attendre notre réponse. Je demande à quelqu’un de notre équipe de regarder cela avant tout le reste.
    .formal-2 = Votre sécurité passe avant tout : éloignez-vous, s’il vous plaît, de ce qui peut être dangereux. Si quelqu’un est blessé ou pourrait l’être, appelez tout de suite les secours et ne nous attendez pas. Je demande à quelqu’un de notre équipe de lire votre message en premier.
    .plain-1 = Avant tout, mets-toi en sécurité, ainsi que les personnes autour de toi. Si quelqu’un est blessé ou en danger, appelle les secours maintenant, sans attendre notre réponse. Je demande à quelqu’un de notre équipe de regarder ça avant tout le reste.
    .plain-2 = Ta sécurité passe avant tout : éloigne-toi, s’il te plaît, de ce qui peut être dangereux. Si quelqu’un est blessé ou pourrait l’être, appelle tout de suite les secours et ne nous attends pas. Je demande à quelqu’un de notre équipe de lire ton message en premier.
feeling-compromised =
    .formal-1 = Si vous le pouvez encore, changez dès maintenant votre mot de passe. Si vos données de paiement risquent d’être concernées, faites bloquer la carte par votre banque ou par l’organisme qui l’a émise. Notre équipe s’en occupera avant les autres demandes.
    .formal-2 = Merci de nous prévenir. Il y a deux choses à faire dès maintenant : changer votre mot de passe, si vous avez encore accès à votre compte, et faire opposition sur la carte auprès de votre banque, si quelqu’un d’autre risque d’avoir vos données de paiement. Votre message passe avant les autres demandes.
    .plain-1 = Si tu le peux encore, change dès maintenant ton mot de passe. Si tes données de paiement risquent d’être concernées, fais bloquer la carte par ta banque ou par l’organisme qui l’a émise. Notre équipe s’en occupera avant les autres demandes.
    .plain-2 = Merci de nous prévenir. Il y a deux choses à faire dès maintenant : changer ton mot de passe, si tu as encore accès à ton compte, et faire opposition sur la carte auprès de ta banque, si quelqu’un d’autre risque d’avoir tes données de paiement. Ton message passe avant les autres demandes.
misread =
    .formal = Excusez-moi, j’ai mal compris votre message. Une personne de notre équipe verra tout de même notre conversation. Écrivez simplement ce dont vous avez besoin.
    .plain = Excuse-moi, j’ai mal compris ton message. Une personne de notre équipe verra quand même notre conversation. Écris simplement ce dont tu as besoin.
