### Français : ce que disent les pages d’aide. plain = tu.

help-name = Aide
help-description = Des réponses aux questions courantes, et un moyen de nous joindre.
help-skip = Aller au contenu
help-home-title = Comment pouvons-nous vous aider ?
    .plain = Comment pouvons-nous t’aider ?
help-search-label = Rechercher dans les articles d’aide
help-search-placeholder = Posez votre question avec vos mots
    .plain = Pose ta question avec tes mots
help-search-button = Rechercher
help-popular = Questions fréquentes
help-other = Autres questions
help-all = { $count ->
        [one] { $count } article
        [many] Tous les { $count } d’articles
       *[other] Les { $count } articles
    }
help-trail = Vous êtes ici
    .plain = Tu es ici
help-updated = Dernière mise à jour : { $date }
help-related = Questions similaires
help-thanks = Merci pour votre retour.
    .plain = Merci pour ton retour.
help-sorry = Nous sommes désolés que cela n’ait pas répondu à votre question. N’hésitez pas à nous la poser.
    .plain = Désolés que cela n’ait pas répondu à ta question. N’hésite pas à nous la poser.
help-ask-title = Vous n’avez pas trouvé ce que vous cherchez ?
    .plain = Tu n’as pas trouvé ce que tu cherches ?
help-ask-text = Posez-nous votre question dans le chat. Notre assistant numérique répond immédiatement et vous met en relation avec un conseiller dès que vous le souhaitez.
    .plain = Pose-nous ta question dans le chat. Notre assistant numérique répond tout de suite et te met en relation avec un conseiller dès que tu le souhaites.
help-ask-button = Nous poser la question
    .plain = Nous poser la question
help-noscript = Le chat a besoin de JavaScript, qui est désactivé dans ce navigateur.
help-results = Résultats pour « { $query } »
help-nothing = Aucun résultat pour « { $query } »
help-nothing-text = Essayez avec d’autres mots, ou posez-nous la question dans le chat.
    .plain = Essaie avec d’autres mots, ou pose-nous la question dans le chat.
help-busy = Il y a eu beaucoup de recherches ces derniers instants. Veuillez patienter un moment, puis recommencer.
    .plain = Il y a eu beaucoup de recherches ces derniers instants. Patiente un moment, puis recommence.
help-in-language = en { $language }
help-none-yet = Il n’y a pas encore d’articles en { $language }. Ceux-ci existent dans d’autres langues.
help-none-at-all = Il n’y a pas encore d’articles ici.
help-not-in-language = Cet article n’existe pas encore en { $language }
help-read-in = Il est disponible dans ces langues :
    .plain = Il est disponible dans ces langues :
help-machine = Ce texte a été traduit par un ordinateur et personne ne l’a encore relu.
help-original = Lire l’original en { $language }
help-missing-title = Cette page n’existe pas
help-missing-text = L’adresse est peut-être ancienne ou mal saisie. Recherchez ce qu’il vous faut, ou posez-nous la question.
    .plain = L’adresse est peut-être ancienne ou mal saisie. Recherche ce qu’il te faut, ou pose-nous la question.
help-to-start = Tous les articles d’aide
help-page = Page { $page }
help-previous = Page précédente
help-next = Page suivante

help-category-account = Compte
help-category-delivery = Livraison
help-category-orders = Commandes
help-category-payment = Paiement
help-category-products = Produits
help-category-returns = Retours
help-category-service = Service
