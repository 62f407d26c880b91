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
    .formal-1 = Je comprends que cette situation soit frustrante, et je vous remercie de nous en avoir fait part.
    .formal-2 = Il doit être lassant de ne toujours pas avoir de solution. Nous en sommes désolés.
    .plain-1 = Je comprends que ce soit frustrant. Merci de nous l’avoir dit.
    .plain-2 = Ça doit être lassant de ne toujours pas avoir de solution. Nous en sommes désolés.
feeling-angry =
    .formal-1 = Nous sommes sincèrement désolés. Je mesure les ennuis que cela vous a causés, et nous prenons la situation au sérieux.
    .formal-2 = Nous vous présentons toutes nos excuses. Vous êtes en droit d’attendre mieux de nous.
    .plain-1 = Nous sommes vraiment désolés. Je vois bien tous les ennuis que cela t’a causés, et nous prenons la situation au sérieux.
    .plain-2 = Toutes nos excuses. Tu es en droit d’attendre mieux de nous.
feeling-worried =
    .formal-1 = Je comprends que cela vous inquiète. Nous allons regarder cela avec attention.
    .formal-2 = Votre inquiétude est compréhensible, et vous avez bien fait de nous en parler.
    .plain-1 = Je comprends que cela t’inquiète. On va regarder ça avec attention.
    .plain-2 = Ton inquiétude est compréhensible, et tu as bien fait de nous en parler.
feeling-sad =
    .formal-1 = Nous sommes vraiment désolés que cela ait été une telle déception pour vous.
    .formal-2 = Nous sommes navrés de lire cela. Ce n’est pas ce que nous souhaitons pour vous.
    .plain-1 = Nous sommes vraiment désolés que cela ait été une telle déception pour toi.
    .plain-2 = Nous sommes navrés de lire ça. Cela n’aurait pas dû se passer ainsi.
feeling-despair =
    .formal-1 = Merci de me le dire. Personne ne devrait avoir à porter cela tout seul. Je demande à quelqu’un de notre équipe de venir vous parler avant tout le monde. Si vous êtes en danger en ce moment, appelez les secours ou une personne de confiance, s’il vous plaît.
    .formal-2 = Vous avez bien fait de l’écrire. Ce que vous ressentez compte ici plus que tout le reste, et je demande à quelqu’un de notre équipe de s’adresser à vous en premier. Si vous êtes en danger à cet instant, je vous en prie, appelez les secours ou une personne proche de vous.
    .plain-1 = Merci de me le dire. Personne ne devrait avoir à porter ça tout seul. Je demande à quelqu’un de notre équipe de venir te parler avant tout le monde. Si tu es en danger en ce moment, appelle les secours ou une personne de confiance, s’il te plaît.
    .plain-2 = Tu as bien fait de l’écrire. Ce que tu ressens compte ici plus que tout le reste, et je demande à quelqu’un de notre équipe de s’adresser à toi en premier. Si tu es en danger à cet instant, je t’en prie, appelle les secours ou une personne proche de toi.
feeling-grief =
    .formal-1 = Nous sommes profondément désolés du deuil qui vous touche. Une personne de notre équipe va s’occuper des démarches avec vous ; prenez tout le temps qu’il vous faut.
    .formal-2 = Nous vous présentons nos sincères condoléances. Une personne de notre équipe vous aidera, à votre rythme, pour tout ce qu’il y a à régler.
    .plain-1 = Nous sommes profondément désolés du deuil qui te touche. Une personne de notre équipe va s’occuper des démarches avec toi ; prends tout le temps qu’il te faut.
    .plain-2 = Toutes nos condoléances. Une personne de notre équipe t’aidera, à ton rythme, pour tout ce qu’il y a à régler.

reason-asked =
    .formal-1 = Je vous mets en relation avec une personne de notre équipe.
    .formal-2 = Bien entendu, quelqu’un de notre équipe va échanger avec vous.
    .plain-1 = Je te mets en relation avec une personne de notre équipe.
    .plain-2 = Bien sûr, quelqu’un de notre équipe va échanger avec toi.
reason-not-sure =
    .formal-1 = Je n’ai pas de réponse fiable à vous donner et je préfère ne pas deviner : une personne de notre équipe va vous aider.
    .formal-2 = Cette question demande quelqu’un qui connaît bien le sujet. Je la confie à notre équipe.
    .plain-1 = Je n’ai pas de réponse fiable à te donner et je préfère ne pas deviner : une personne de notre équipe va t’aider.
    .plain-2 = Là, il faut quelqu’un qui connaît bien le sujet. Je passe la question à notre équipe.
reason-not-helpful =
    .formal-1 = Mes réponses ne vous ont pas permis d’avancer jusqu’ici. Une personne de notre équipe va prendre le relais.
    .formal-2 = Je n’ai pas réussi à résoudre votre problème, je demande donc l’aide de notre équipe.
    .plain-1 = Mes réponses ne t’ont pas permis d’avancer jusqu’ici. Une personne de notre équipe va prendre le relais.
    .plain-2 = Je n’ai pas réussi à résoudre ton problème, je demande donc l’aide de notre équipe.
reason-upset =
    .formal-1 = Une personne de notre équipe va s’en occuper personnellement avec vous.
    .formal-2 = Je transmets immédiatement votre demande à notre équipe, qui y accordera toute son attention.
    .plain-1 = Une personne de notre équipe va s’en occuper personnellement avec toi.
    .plain-2 = Je transmets tout de suite ta demande à notre équipe, qui y accordera toute son attention.
reason-came-back =
    .formal-1 = Je vois que vous avez déjà dû nous contacter à ce sujet. Une personne de notre équipe va s’en charger, avec tous vos messages précédents sous les yeux.
    .formal-2 = Ce n’est pas la première fois que vous devez nous écrire à ce sujet, et nous le regrettons. Une personne de notre équipe va maintenant vous accompagner jusqu’au bout.
    .plain-1 = Je vois que tu as déjà dû nous écrire à ce sujet. Une personne de notre équipe va s’en charger, avec tous tes messages précédents sous les yeux.
    .plain-2 = Ce n’est pas la première fois que tu dois nous écrire à ce sujet, et nous le regrettons. Une personne de notre équipe va maintenant t’accompagner jusqu’au bout.
reason-after-hours =
    .formal-1 = Notre équipe n’est pas présente en ce moment, mais votre demande est bien arrivée et l’attend.
    .formal-2 = Nous sommes actuellement en dehors de nos heures d’ouverture. Votre demande est bien conservée, et quelqu’un de notre équipe la lira.
    .plain-1 = Notre équipe n’est pas là en ce moment, mais ta demande est bien arrivée et l’attend.
    .plain-2 = Nous sommes en dehors de nos heures d’ouverture. Ta demande est bien conservée, et quelqu’un de notre équipe la lira.
reason-long-queue =
    .formal-1 = Beaucoup de personnes demandent de l’aide en ce moment. L’attente sera plus longue que nous ne le voudrions, et nous le regrettons.
    .formal-2 = L’affluence est forte en ce moment. Nous apprécions votre patience ; votre place dans la file est conservée.
    .plain-1 = Beaucoup de personnes demandent de l’aide en ce moment. L’attente sera plus longue que nous ne le voudrions, et nous le regrettons.
    .plain-2 = Il y a beaucoup de monde en ce moment. Ta patience nous est précieuse ; ta place dans la file est conservée.
reason-agent-left =
    .formal-1 = La personne avec qui vous échangiez a dû s’absenter. Quelqu’un d’autre va reprendre au même point.
    .formal-2 = Votre conversation est confiée à une autre personne de notre équipe, qui lira ce qui a été écrit jusqu’ici.
    .plain-1 = La personne avec qui tu échangeais a dû s’absenter. Quelqu’un d’autre va reprendre au même point.
    .plain-2 = Ta conversation passe à une autre personne de notre équipe, qui lira ce qui a été écrit jusqu’ici.
reason-channel-closed =
    .formal-1 = Ce canal est fermé pour le moment. Une personne de notre équipe poursuivra avec vous par un autre moyen.
    .formal-2 = Nous ne pouvons plus répondre ici pour l’instant. Votre question est conservée, et quelqu’un de notre équipe reviendra vers vous.
    .plain-1 = Ce canal est fermé pour le moment. Une personne de notre équipe poursuivra avec toi par un autre moyen.
    .plain-2 = Nous ne pouvons plus répondre ici pour l’instant. Ta question est conservée, et quelqu’un de notre équipe reviendra vers toi.

next-place =
    { $place ->
        [1] Cette conversation est la prochaine dans la file.
       *[other] Cette conversation est en position { $place } dans la file.
    }
next-waiting-time =
    { $minutes ->
        [one] Il faut compter environ { $minutes } minute.
        [many] Il faut compter environ { $minutes } de minutes.
       *[other] Il faut compter environ { $minutes } minutes.
    }
next-waiting-unknown = Je ne peux pas dire exactement combien de temps cela prendra, mais je préviendrai ici dès que la conversation sera prise en charge.
next-nobody-here = Personne ne peut prendre le relais à cet instant. Cette conversation sera la première chose que verra notre équipe.
next-when-back = Nous serons de retour { $when }.
next-no-repeating =
    .formal = Toute notre conversation est transmise : vous n’aurez rien à répéter.
    .plain = Toute notre conversation est transmise : tu n’auras rien à répéter.

queue-moved =
    { $place ->
        [1] Cette conversation est maintenant la prochaine dans la file.
       *[other] Cette conversation est maintenant en position { $place } dans la file.
    }
taken = { $agent } a rejoint la conversation et répond à partir de maintenant.
transferred = { $agent } prend le relais et a lu toute notre conversation.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } prendra le relais dès son retour, avec toute notre conversation sous les yeux. Inutile d’attendre ici.
given-back = C’est de nouveau l’assistant qui répond : notre équipe m’a rendu la conversation. S’il reste quoi que ce soit, un simple message suffit, et je ferai de nouveau appel à une personne à tout moment.
left-queue = C’est entendu, j’ai retiré cette conversation de la file d’attente. Que puis-je faire d’autre ?
left-queue-solved = Tant mieux si tout est réglé. J’ai retiré cette conversation de la file d’attente. S’il y a autre chose, un simple message suffit.
closed =
    .formal-1 = Merci pour cet échange. Si quelque chose n’est pas encore clair, écrivez-nous ici à tout moment.
    .formal-2 = Merci de votre patience et de votre confiance. Nous sommes là dès que vous avez besoin de nous.
    .plain-1 = Merci pour cet échange. Si quelque chose n’est pas encore clair, écris-nous ici quand tu veux.
    .plain-2 = Merci de ta patience. On est là dès que tu as besoin de nous.
still-waiting = J’ai ajouté ce message pour notre équipe. La place dans la file est conservée.
waiting-corrected =
    { $minutes ->
        [one] L’attente est plus longue que je ne l’avais annoncé, et nous en sommes désolés. Il faut maintenant compter environ { $minutes } minute.
        [many] L’attente est plus longue que je ne l’avais annoncé, et nous en sommes désolés. Il faut maintenant compter environ { $minutes } de minutes.
       *[other] L’attente est plus longue que je ne l’avais annoncé, et nous en sommes désolés. Il faut maintenant compter environ { $minutes } minutes.
    }
transferred-team = Je confie cette conversation à l’équipe { $team }. Elle commencera par lire tous nos échanges : il n’y aura rien à répéter.
