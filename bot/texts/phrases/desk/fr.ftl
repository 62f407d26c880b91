### Les textes de l’espace agents et de l’éditeur d’articles, avec la connexion qu’ils partagent, en français (vous).

## Connexion

signin-title-desk = Espace agents
signin-title-editor = Éditeur d’articles
signin-intro-desk = Connectez-vous pour échanger avec les visiteurs.
signin-intro-editor = Connectez-vous pour écrire et améliorer les articles.
signin-login = Nom d’utilisateur
signin-password = Mot de passe
signin-show-password = Afficher le mot de passe
signin-caps-lock = Le verrouillage des majuscules (Caps Lock) est activé.
signin-send = Se connecter
signin-sending = Connexion…
signin-checking = Un instant…
signin-language = Langue
signin-incomplete = Veuillez saisir votre nom d’utilisateur et votre mot de passe.
signin-wrong = Ce nom d’utilisateur et ce mot de passe ne correspondent pas. Veuillez réessayer.
signin-too-often = Il y a eu quelques tentatives de trop. Veuillez patienter un quart d’heure, puis réessayer.
signin-not-allowed = La connexion a réussi, mais votre compte ne donne pas accès à cette page.
signin-go-desk = Aller à l’espace agents
signin-go-editor = Aller à l’éditeur d’articles
signin-unreachable = Le serveur est injoignable pour le moment. Veuillez réessayer.
signin-failed = La connexion a échoué. Veuillez réessayer dans un instant.
signin-retry = Réessayer
signin-code = Code
signin-code-intro = Saisissez le code qu’affiche votre application d’authentification, ou un code de secours.
signin-code-wrong = Ce code n’est pas correct ou a déjà servi. Attendez le suivant et essayez-le.
signin-code-missing = Veuillez saisir le code.
signin-back = Retour
signin-forgot = Mot de passe oublié ?
signin-forgot-intro = Un lien pour choisir un nouveau mot de passe est envoyé à votre adresse e-mail.
signin-forgot-send = Envoyer le lien
signin-forgot-sent = S’il existe un compte portant ce nom d’utilisateur, un lien est en route vers son adresse e-mail. Il est valable une heure.
signin-forgot-ask = Demandez à un administrateur un lien pour choisir un nouveau mot de passe.
signin-factor-needed = Ici, un second facteur est exigé de tous. Connectez-vous, puis configurez le vôtre.
signin-factor-title = Configurer votre second facteur
signin-factor-scan = Scannez cette image avec une application d’authentification sur votre téléphone.
signin-factor-picture = Code QR pour l’application d’authentification
signin-factor-key = Ou saisissez cette clé dans l’application
signin-factor-confirm = Activer
signin-codes-title = Vos codes de secours
signin-codes-text = Chacun vous permet de vous connecter une fois quand vous n’avez pas votre téléphone. Conservez-les en lieu sûr : ils ne sont affichés que maintenant.
signin-codes-copy = Copier les codes
signin-codes-copied = Copié.
signin-codes-done = Je les ai conservés
signin-with = Se connecter avec { $provider }
signin-or = ou
signin-leave-provider = Se déconnecter aussi de { $provider }
signin-oidc-away = { $provider } est injoignable pour le moment. Veuillez réessayer dans un instant.
signin-oidc-cancelled = La connexion avec { $provider } n’a pas abouti.
signin-oidc-expired = Le délai est dépassé ou ce lien a déjà servi. Veuillez vous reconnecter.
signin-oidc-refused = Les informations de { $provider } n’ont pas pu être vérifiées. Réessayez ; si cela persiste, prévenez un administrateur.
signin-oidc-unknown = { $provider } vous connaît, mais vous n’avez pas de compte ici. Demandez-en un à un administrateur.
signin-oidc-deactivated = Votre compte a été désactivé ici. Adressez-vous à un administrateur.

## Espace agents : le cadre

desk-title = Espace agents
desk-skip = Aller à la conversation
desk-sign-out = Se déconnecter
desk-language = Langue de la page
desk-connected = Connexion active
desk-connecting = Connexion…
desk-disconnected = Connexion perdue. Nouvelle tentative…
desk-sound-on = Son des nouvelles conversations : activé
desk-sound-off = Son des nouvelles conversations : désactivé
desk-alerts-on = Notifications du navigateur : activées
desk-alerts-off = Notifications du navigateur : désactivées
desk-alerts-forbidden = Votre navigateur n’autorise pas les notifications de cette page. Vous pouvez les autoriser dans ses paramètres.
desk-menu = Menu
desk-reports = Rapports
desk-presence = Votre statut
desk-presence-online = Disponible
desk-presence-away = En pause
desk-presence-offline = Hors ligne
desk-presence-told-online = Vous êtes disponible. Vous pouvez recevoir des conversations.
desk-presence-told-away = Vous êtes en pause. Les conversations sans réponse de votre part retournent dans la file d’attente.
desk-presence-told-offline = Vous êtes hors ligne. Les conversations sans réponse de votre part retournent dans la file d’attente.
desk-colleagues = Collègues
desk-colleagues-there = Collègues disponibles : { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } sur { $capacity } conversation
        [many] { $load } sur { $capacity } de conversations
       *[other] { $load } sur { $capacity } conversations
    }
desk-languages-more = { $count } de plus
desk-team-open = Équipe, ouverte en ce moment
desk-team-closed = Équipe, fermée en ce moment
desk-close-box = Fermer
desk-back = Retour à la liste
desk-back-conversation = Retour à la conversation
desk-loading = Chargement…
desk-retry = Réessayer
desk-dismiss = Masquer ce message

## Espace agents : la liste

desk-conversations = Conversations
desk-view-queue = En attente
desk-view-mine = À moi
desk-view-all = Toutes
desk-empty-queue = Personne n’attend. Profitez du calme ; les nouvelles conversations s’affichent ici d’elles-mêmes.
desk-empty-mine = Vous n’avez pas de conversation en cours. Prenez-en une dans la file d’attente quand vous le souhaitez.
desk-empty-all = Aucune conversation pour l’instant. Dès que quelqu’un écrira, vous le verrez ici.
desk-empty-search = Aucun résultat pour « { $search } ». Essayez un autre mot, un nom ou une adresse e-mail.
desk-search = Rechercher des conversations
desk-search-placeholder = Mots, nom ou e-mail
desk-searching = Recherche…
desk-list-more = Conversations plus anciennes
desk-filter = Filtrer
desk-filter-team = Équipe
desk-filter-priority = Priorité
desk-filter-priority-from = { $priority } ou plus
desk-filter-tag = Étiquette
desk-filter-waiting = Attend depuis au moins
desk-filter-due = Échéance
desk-filter-due-soon = Bientôt ou en retard
desk-filter-due-overdue = En retard
desk-filter-any = Toutes
desk-filter-reset = Tout afficher
desk-filter-nothing = Aucune conversation ici ne correspond au filtre.
desk-sort = Ordre
desk-sort-served = Ordre de passage
desk-sort-waiting = Attente la plus longue d’abord
desk-sort-newest = Plus récentes d’abord
desk-sort-oldest = Plus anciennes d’abord
desk-sort-priority = Plus urgentes d’abord
desk-sort-due = Échéance la plus proche d’abord
desk-views = Vues enregistrées
desk-view-save = Enregistrer cette vue
desk-view-delete = Supprimer cette vue
desk-select = Sélectionner
desk-select-all = Tout sélectionner
desk-select-one = Sélectionner { $visitor }
desk-selected = Sélection : { $number }
desk-bulk-done = Fait : { $done }. Impossible : { $failed }.
desk-tags = Étiquettes
desk-tags-hint = Séparez les étiquettes par des virgules.
desk-visitor-unnamed = Visiteur
desk-visitor-names = Renard, Hibou, Loutre, Héron, Hérisson, Hirondelle, Dauphin, Écureuil, Rouge-gorge, Blaireau, Tortue, Cerf, Martin-pêcheur, Lièvre, Phoque, Alouette
desk-place = Place { $place } dans la file d’attente
desk-waiting-time = Attend depuis { $time }
desk-unread = Nouveau message
desk-writer-you = Vous :
desk-writer-bot = Assistant :
desk-new-conversation = Nouveau dans la file d’attente : { $visitor }
desk-new-message = Nouveau message de la part de { $visitor }
desk-told-assigned = La conversation avec { $visitor } est maintenant la vôtre.
desk-told-transferred = { $agent } vous a transféré la conversation avec { $visitor }.
desk-told-mentioned = { $agent } vous mentionne dans une note sur { $visitor }.
desk-told-reopened = { $visitor } a de nouveau écrit après la fin de la conversation.
desk-told-taken-over = { $agent } a pris le relais auprès de { $visitor }.
desk-told-due-soon = Le délai pour { $visitor } touche à sa fin.
desk-told-overdue = Le délai pour { $visitor } est dépassé.
desk-state-bot = Avec l’assistant
desk-state-waiting = En attente
desk-state-agent = Avec { $agent }
desk-state-mine = Avec vous
desk-state-closed = Terminée

desk-chip-offered = Proposée à { $agent }
desk-chip-offered-me = Proposée à vous
desk-chip-snoozed = Reprise : { $time }
desk-chip-vip = VIP
desk-chip-repeated = De retour
desk-chip-priority = Priorité { $priority }
desk-chip-priority-hint = Augmente d’un point toutes les dix minutes d’attente.
desk-chip-first = Urgent
desk-chip-first-hint = Détresse ou deuil : avant tout le monde.
desk-chip-after-hours = Hors horaires
desk-chip-meanwhile = Réponse reçue entre-temps
desk-chip-team = Équipe { $team }
desk-chip-reply-due = Réponse due dans { $time }
desk-chip-reply-overdue = Réponse en retard de { $time }
desk-chip-resolution-due = Résolution due dans { $time }
desk-chip-resolution-overdue = Résolution en retard de { $time }
desk-trend-worse = { $emotion }, en hausse
desk-trend-better = { $emotion }, en baisse
desk-trend-calm-again = De nouveau calme
desk-trend-course = Les derniers messages : { $course }

## Espace agents : proposition de prendre une conversation

desk-offers = Conversations pour vous
desk-offer-title = Pouvez-vous prendre celle-ci ?
desk-offer-announced = Pouvez-vous prendre cette conversation ? { $visitor } attend.
desk-offer-more =
    { $count ->
        [one] Et encore { $count } conversation après celle-ci
        [many] Et encore { $count } de conversations après celle-ci
       *[other] Et encore { $count } conversations après celle-ci
    }
desk-offer-seconds = { $seconds } s
desk-accept = Accepter
desk-decline = Refuser
desk-banner-offered-me = { $visitor } attend, et la conversation vous est proposée.
desk-banner-offered = La conversation est proposée en ce moment à { $agent }. En cas d’empêchement, vous pouvez la prendre.

## Espace agents : la conversation

desk-nothing-open = Choisissez une conversation dans la liste pour la lire.
desk-nothing-open-hint = Appuyez sur ? pour voir les raccourcis clavier.
desk-transcript = Messages
desk-author-bot = Assistant
desk-author-agent = Collègue
desk-you = Vous
desk-take = Prendre
desk-taking = Prise en charge…
desk-close = Terminer
desk-return = Rendre à l’assistant
desk-transfer = Transférer à un collègue ou à une équipe
desk-transfer-confirm = Transférer
desk-snooze = Reporter à plus tard
desk-snooze-confirm = Reporter
desk-details = Détails
desk-reply = Votre réponse
desk-placeholder = Écrivez votre réponse en { $language }…
desk-placeholder-translated = Écrivez dans votre langue ; l’envoi se fait en { $language }…
desk-send = Envoyer
desk-send-translated = Envoyer traduit
desk-send-as-written = Envoyer tel quel
desk-send-hint = Entrée pour envoyer, Maj + Entrée pour aller à la ligne, / pour insérer une réponse type
desk-send-hint-translated = Entrée pour envoyer traduit, Alt + Entrée tel quel, / pour insérer une réponse type
desk-sending = Envoi…
desk-not-sent = Non envoyé.
desk-try-again = Réessayer
desk-discard = Supprimer
desk-too-long =
    { $count ->
        [one] { $count } caractère en trop
        [many] { $count } de caractères en trop
       *[other] { $count } caractères en trop
    }
desk-typing = { $visitor } écrit…
desk-new-messages = Nouveaux messages
desk-today = Aujourd’hui
desk-yesterday = Hier
desk-choices-offered = Choix proposés
desk-banner-waiting = { $visitor } attend de parler à une personne. Prenez la conversation pour répondre.
desk-banner-other = { $agent } s’occupe de cette conversation. Vous pouvez la suivre.
desk-banner-answering-for = Vous répondez dans la conversation de { $agent }.
desk-banner-bot = L’assistant s’occupe de cette conversation. Vous pouvez la suivre.
desk-banner-closed = Cette conversation est terminée.
desk-taken-by = { $agent } a été plus rapide et a déjà pris cette conversation.
desk-taken = La conversation est à vous. { $visitor } voit que vous êtes là.
desk-closed = La conversation est terminée.
desk-returned = L’assistant s’occupe de nouveau de la conversation.
desk-close-question = Terminer cette conversation ?
desk-close-explanation = { $visitor } recevra un remerciement et une demande d’avis. Vous pouvez annuler pendant quelques secondes.
desk-close-how = Comment s’est-elle terminée ?
desk-close-choose = Veuillez indiquer comment elle s’est terminée.
desk-resolution-solved = Résolu
desk-resolution-solved-hint = Le visiteur a ce qu’il lui faut.
desk-resolution-not-solved = Non résolu
desk-resolution-not-solved-hint = Aucune solution n’a pu être trouvée ici.
desk-resolution-no-answer = Sans réponse
desk-resolution-no-answer-hint = Le visiteur n’a plus écrit.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Se termine sans un mot à l’expéditeur.
desk-close-draft = Votre réponse en cours ne sera pas envoyée.
desk-close-confirm = Terminer la conversation
desk-return-question = Rendre cette conversation à l’assistant ?
desk-return-explanation = Désormais, l’assistant répond à { $visitor }. Vous pouvez intervenir de nouveau à tout moment.
desk-return-confirm = Rendre
desk-transfer-question = Transférer cette conversation ?
desk-transfer-explanation = { $visitor } apprendra qui prend le relais. Rien n’est à répéter : tous les messages et toutes les notes suivent.
desk-transfer-to = À qui ?
desk-transfer-note = Que faut-il savoir ? (facultatif)
desk-transfer-choose = Veuillez choisir un collègue ou une équipe.
desk-transfer-nobody = Personne d’autre n’est disponible, et il n’y a pas encore d’équipe.
desk-transfer-away = { $agent } n’est pas là. La conversation l’attend douze heures au plus, puis revient dans la file.
desk-transferred = Conversation transférée à { $to }.
desk-snooze-question = Reporter cette conversation ?
desk-snooze-explanation = Elle reste à vous et revient à ce moment-là, ou dès que { $visitor } écrit.
desk-snooze-until = À quand ?
desk-snooze-hour = Dans une heure
desk-snooze-afternoon = Cet après-midi
desk-snooze-tomorrow = Demain matin
desk-snooze-own = Au moment de votre choix
desk-snooze-own-time = Date et heure
desk-snooze-choose = Veuillez choisir un moment.
desk-snoozed = Conversation reportée, reprise : { $time }.
desk-banner-snoozed = Conversation reportée, reprise : { $time }. Un message de { $visitor } ou votre réponse la fera revenir.
desk-live-away = { $system } est injoignable : cette conversation est donc en attente ici. Merci d’y répondre ici.
desk-wake = Reprendre maintenant
desk-reopen = Rouvrir
desk-reopened = La conversation est de nouveau ouverte, et elle est à vous.
desk-join = Intervenir
desk-take-over = Prendre le relais
desk-undo = Annuler
desk-withdrawn = Message retiré. Votre texte est de nouveau dans le champ.
desk-close-undone = La conversation est ouverte comme avant.
desk-cancel = Annuler
desk-yes = Oui
desk-no = Non

## Espace agents : écrire

desk-modes = Type de message
desk-mode-reply = Réponse
desk-mode-note = Note interne
desk-note = Note interne
desk-note-placeholder = Écrivez une note pour vos collègues…
desk-note-private = Seuls vos collègues la voient, jamais le visiteur.
desk-note-add = Ajouter la note
desk-note-by = Note interne de { $agent }
desk-note-write = Écrire une note interne
desk-note-cancel = Finalement, pas de note
desk-canned = Réponses types
desk-canned-new = Nouvelle
desk-canned-shortcut = Raccourci, en un mot
desk-canned-language = Langue
desk-canned-text = Texte
desk-canned-text-placeholder = Bonjour…
desk-canned-variables = Mettez {"{"}visitor{"}"}, {"{"}agent{"}"} ou {"{"}order{"}"} à l’endroit où doit figurer le nom du visiteur, votre nom ou le numéro de commande.
desk-canned-save = Enregistrer
desk-canned-saved = Réponse enregistrée.
desk-canned-delete = Supprimer
desk-canned-delete-question = Supprimer la réponse type /{ $shortcut } ?
desk-canned-none = Il n’y a pas encore de réponse type.
desk-canned-nothing = Aucune réponse type ne correspond à « /{ $wanted } ». Avec Échap, le texte reste tel quel.
desk-original-show = Afficher l’original
desk-original-hide = Masquer l’original
desk-translated-from = Traduit automatiquement (original en { $language })
desk-sent-in = Envoyé en { $language }
desk-sent-show = Afficher le texte envoyé
desk-sent-hide = Masquer le texte envoyé
desk-sent-as-written = Envoyé tel quel
desk-translate-into = Traduire en { $language }
desk-preview = Voici le résultat en { $language }
desk-translating = Traduction…
desk-untranslated-same-language = C’est déjà en { $language }. Votre texte est envoyé tel quel.
desk-untranslated-no-pair = La traduction en { $language } n’est pas disponible ici. Votre texte est envoyé tel quel.
desk-untranslated-unavailable = Le service de traduction ne répond pas pour le moment. S’il n’est pas rétabli au moment de l’envoi, votre texte partira tel quel.
desk-untranslated-too-late = La traduction prend du temps. Si elle n’est pas prête au moment de l’envoi, votre texte partira tel quel et la traduction suivra.
desk-untranslated-spans-lost = La traduction perdrait un lien, un nombre ou un nom. Votre texte est envoyé tel quel.
desk-untranslated-too-long = C’est trop long pour être traduit en une fois. Votre texte est envoyé tel quel ; des passages plus courts peuvent être traduits.
desk-untranslated-nothing-to-translate = Il n’y a rien à traduire ici. Votre texte est envoyé tel quel.
desk-attach = Envoyer un fichier
desk-attachment = Fichier { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Macros
desk-macro-new = Nouvelle macro
desk-macro-edit = Modifier les macros
desk-macro-name = Nom
desk-macro-for = Pour qui ?
desk-macro-for-me = Pour moi seulement
desk-macro-for-all = Pour tout le monde
desk-macro-steps = Étapes
desk-macro-step-add = Ajouter une étape
desk-macro-step-down = Descendre
desk-macro-step-remove = Retirer
desk-macro-delete-question = Supprimer la macro « { $name } » ?
desk-macro-conflict = Quelqu’un d’autre a modifié cette macro. Choisissez-la dans la liste pour voir sa version.
desk-macro-done = « { $name } » est exécutée.
desk-macro-partly = « { $name } » n’a pas pu être exécutée en entier
desk-macro-undone = « { $name } » est annulée.
desk-step-reply = Envoyer une réponse type
desk-step-tag = Ajouter une étiquette
desk-step-untag = Retirer une étiquette
desk-step-set-attribute = Définir un attribut
desk-step-prioritise = Fixer la priorité
desk-step-note = Ajouter une note interne
desk-step-take = Prendre la conversation
desk-step-pass-on = Transférer
desk-step-close = Terminer la conversation
desk-step-done = Fait
desk-step-skipped = Pas essayé
desk-level-normal = Normale
desk-level-high = Élevée
desk-level-highest = Très élevée
desk-command = Rechercher et agir
desk-command-placeholder = Conversation, réponse, macro, article ou action
desk-command-actions = Actions
desk-command-articles = Articles
desk-command-pages = Pages
desk-command-none = Aucun résultat. Essayez un autre mot.
desk-command-found = Résultats : { $number }
desk-draft-elsewhere = Vous avez écrit autre chose ici dans une autre fenêtre ou sur un autre appareil.
desk-draft-theirs = Prendre cet autre texte
desk-draft-mine = Garder ce texte

## Espace agents : ce que l’assistant a fait

desk-decision-answer = Réponse donnée
desk-decision-clarify = Précision demandée
desk-decision-handoff = Transmis à l’équipe
desk-decision-smalltalk = Politesses
desk-decision-relay = Relayé
desk-kind-question = A demandé si c’était utile
desk-kind-notice = Avis
desk-kind-announcement = Envoyé par un programme du site
desk-confidence = Sûr à { $percent }
desk-article = Article : { $question }
desk-greeting = Message d’accueil : { $name }

## Espace agents : le contexte

desk-context = Détails de la conversation
desk-section-visitor = Visiteur
desk-section-reason = Pourquoi une personne est nécessaire
desk-section-attributes = Attributs
desk-attribute-change = Modifier { $name }
desk-attribute-page = Selon la page du visiteur ; personne ne l’a vérifié
desk-attribute-site = De votre site
desk-attribute-agent = Par { $agent }
desk-attribute-rule = Par une règle
desk-attribute-of-visitor = Ceci vaut dans toutes les conversations du visiteur.
desk-attribute-saved = { $name } : enregistré.
desk-attribute-lost = Un collègue vient de modifier { $name }. Regardez la nouvelle valeur avant de la changer.
desk-section-digest = En bref
desk-section-earlier = Conversations précédentes
desk-section-history = Historique
desk-section-understood = Ce que l’assistant a compris
desk-section-tried = Ce que l’assistant a essayé
desk-section-suggestions = Articles suggérés
desk-fact-name = Nom
desk-fact-language = Langue
desk-fact-channel = Canal
desk-fact-contact-email = E-mail laissé
desk-fact-contact-phone = Téléphone laissé
desk-fact-local-time = Heure locale
desk-fact-rating = Évaluation
desk-fact-nps = Nous recommanderait
desk-fact-comment = Commentaire
desk-rating = { $points } sur { $most }
desk-fact-feeling = Humeur
desk-fact-wish = Demande
desk-fact-answer = Meilleure réponse trouvée
desk-tried-nothing = L’assistant n’a pas essayé de réponse.
desk-suggestions-nothing = Aucun article ne semble convenir ici.
desk-articles-search = Rechercher un article
desk-articles-none = Aucun article trouvé.
desk-audience-visitors = Visiteurs connectés
desk-audience-agents = Agents uniquement
desk-insert = Insérer
desk-insert-article = Insérer « { $question } » dans la réponse
desk-show-answer = Afficher la réponse
desk-inserted = Texte inséré. Relisez-le ; la touche Entrée l’envoie.
desk-insert-take-first = Prenez d’abord la conversation, puis insérez.
desk-open-article = Ouvrir dans l’éditeur
desk-outcome-helpful = Utile
desk-outcome-unhelpful = Pas utile
desk-outcome-none = Sans réaction

desk-digest-first = Première question
desk-digest-since = Questions suivantes
desk-digest-wishes = Demandes
desk-digest-orders = Commandes
desk-digest-emails = E-mail
desk-digest-phones = Téléphone
desk-digest-amounts = Montants
desk-digest-links = Liens
desk-digest-messages = Messages

desk-earlier-no-question = Sans question
desk-earlier-before = Vient d’ici
desk-earlier-after = S’est poursuivie ici
desk-earlier-nps = Recommandation : { $points } sur { $most }
desk-earlier-title = Conversation du { $day }
desk-state-person = Avec une personne

desk-deed-opened = Arrivée dans la file d’attente
desk-deed-taken = Prise par { $agent }
desk-deed-accepted = Acceptée par { $agent }
desk-deed-assigned = Attribuée à { $agent }
desk-deed-declined = Refusée par { $agent }
desk-deed-transferred = Transférée par { $agent } à { $to }
desk-deed-snoozed = Reportée par { $agent }, reprise : { $time }
desk-deed-woken = Reprise par { $agent }
desk-deed-agent-left = Départ de { $agent } ; retour dans la file d’attente
desk-deed-returned = Rendue à l’assistant par { $agent }
desk-deed-closed = Terminée par { $agent }
desk-deed-reopened = Rouverte par { $agent }
desk-deed-written-again = Le visiteur a écrit de nouveau
desk-deed-joined = Intervention de { $agent }
desk-deed-taken-over = Relais pris par { $agent }
desk-deed-close-undone = Clôture annulée par { $agent }
desk-deed-withdrawn = Message retiré par { $agent }
desk-deed-tagged = Étiquettes modifiées par { $agent }
desk-deed-attribute-set = { $name } modifié par { $agent } : { $before } → { $after }
desk-deed-macro = { $agent } a exécuté « { $macro } »
desk-deed-macro-undone = { $agent } a annulé « { $macro } »
desk-deed-prioritised = { $agent } a fixé la priorité
desk-deed-ruled = La règle « { $rule } » s’est appliquée
desk-deed-erased = Les messages et les données personnelles ont été effacés
desk-deed-left = Le visiteur a quitté la file d’attente

desk-reason-asked = A demandé une personne
desk-reason-not-sure = L’assistant n’était pas sûr de la réponse
desk-reason-not-helpful = Les réponses n’ont pas aidé
desk-reason-upset = Le visiteur est contrarié
desk-reason-came-back = De retour avec le même problème
desk-reason-reopened = Rouverte après sa clôture
desk-reason-joined = Intervention d’un collègue

desk-emotion-calm = Calme
desk-emotion-frustrated = Frustration
desk-emotion-angry = Colère
desk-emotion-worried = Inquiétude
desk-emotion-sad = Tristesse

desk-intent-greet = Une salutation
desk-intent-goodbye = Un au revoir
desk-intent-thank = Un remerciement
desk-intent-affirm = Un oui
desk-intent-deny = Un non
desk-intent-ask-human = Veut parler à une personne
desk-intent-decline-human = Ne veut pas de personne
desk-intent-complain = Une réclamation
desk-intent-bot-challenge = Demande si c’est un robot
desk-intent-change-language = Veut une autre langue
desk-intent-ask-question = Une question

desk-channel-web = Site web
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = E-mail
desk-channel-webhook = Webhook

desk-sent-photo = Photo
desk-sent-video = Vidéo
desk-sent-animation = Animation
desk-sent-voice = Message vocal
desk-sent-audio = Fichier audio
desk-sent-document = Document
desk-sent-sticker = Autocollant
desk-sent-contact = Contact
desk-sent-location = Position
desk-sent-invitation = Invitation à une réunion
desk-sent-unknown = Un contenu qui ne peut pas être affiché ici
desk-in-reply-to = En réponse à
desk-corrected = Corrigé par le visiteur
desk-fault-too-large = Refusé : trop volumineux
desk-fault-gone = La plateforme ne l’a plus
desk-fault-unreachable = Impossible de le récupérer auprès de la plateforme
desk-fault-refused = Refusé : ce type de fichier n’est pas sûr ici
desk-fault-quota = Refusé : plus de place pour des fichiers
desk-unreachable-blocked = Le visiteur nous a bloqués : rien de ce que vous écrivez n’arrive.
desk-unreachable-stopped = Le visiteur ne veut plus de messages : rien n’arrive avant qu’il écrive de nouveau.
desk-unreachable-undeliverable = La plateforme ne peut pas joindre ce visiteur : rien de ce que vous écrivez n’arrive.
desk-unreachable-window = Le dernier message du visiteur est trop ancien : la plateforme lui remettra ce que vous écrivez quand il écrira de nouveau.
desk-unreachable-away = Le visiteur a fermé la page : ce que vous écrivez lui parviendra quand il y reviendra.
desk-visitor-here = Sur la page
desk-visitor-gone = Pas sur la page

## Espace agents : rapports

desk-report-range = Jours
desk-report-days =
    { $days ->
        [one] Dernier jour
        [many] { $days } de derniers jours
       *[other] { $days } derniers jours
    }
desk-report-from = Du
desk-report-to = Au
desk-report-csv = Télécharger en CSV
desk-report-overview = En un coup d’œil
desk-report-remark = Les jours commencent à minuit dans le fuseau { $zone }. Les évolutions se rapportent à la période du { $from } au { $to }. Le point d’interrogation à côté d’un chiffre dit ce qu’il signifie ; le chiffre lui-même mène à ses conversations.
desk-report-none = Pas encore de données
desk-report-nothing = Rien à ces dates.
desk-report-waiting = En attente
desk-report-waiting-nobody = Personne n’attend.
desk-report-waiting-longest = La plus longue : { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } transmise à l’équipe
        [many] { $count } transmises à l’équipe
       *[other] { $count } transmises à l’équipe
    }
desk-report-first-response = Première réponse, médiane
desk-report-resolution = Résolution, médiane
desk-report-p90 = 9 sur 10 en moins de { $time }
desk-report-conversations = Conversations
desk-report-handoffs = Transmissions
desk-report-closed = Terminées
desk-report-left = File d’attente quittée
desk-report-first-response-median = Première réponse, médiane
desk-report-first-response-p90 = Première réponse, 9 sur 10
desk-report-resolution-median = Résolution, médiane
desk-report-resolution-p90 = Résolution, 9 sur 10
desk-report-containment = Résolues par l’assistant
desk-report-containment-hint = résolues sans intervention humaine
desk-report-first-contact-resolution = Résolution au premier contact
desk-report-first-contact-resolution-hint = résolues par une personne du premier coup
desk-report-ratings = Évaluations
desk-report-csat = Satisfaction (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } sur 5, { $count } évaluation
        [many] { $mean } sur 5, { $count } d’évaluations
       *[other] { $mean } sur 5, { $count } évaluations
    }
desk-report-csat-mean = Évaluation moyenne
desk-report-nps = Net Promoter Score
desk-report-nps-hint = de −100 à +100
desk-report-chart-volume = Conversations et transmissions
desk-report-chart-response = Délai de première réponse
desk-report-chart-shares = Résolution par l’assistant et satisfaction
desk-report-chart-days = { $figures }, par jour, du { $from } au { $to }. Les chiffres figurent dans le tableau à côté.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, le groupe le plus important. Tous les chiffres figurent dans le tableau ci-dessous.
        [many] { $figure }, les { $count } de groupes les plus importants. Tous les chiffres figurent dans le tableau ci-dessous.
       *[other] { $figure }, les { $count } groupes les plus importants. Tous les chiffres figurent dans le tableau ci-dessous.
    }
desk-report-day = Jour
desk-report-language = Langue
desk-report-team = Équipe
desk-report-agent = Agent
desk-report-article = Article
desk-report-by-language = Par langue
desk-report-by-team = Par équipe
desk-report-by-agent = Par agent
desk-report-by-article = Par article
desk-report-comments = Ce que les visiteurs ont écrit
desk-report-contained = Conversations résolues par l’assistant
desk-report-came-back = Revenues
desk-report-refused = Réponse qui n’a pas aidé
desk-report-not-understood = Non comprises
desk-report-no-question = Sans question
desk-report-handed-over = Transmises à l’équipe
desk-report-helpful = Réponses utiles
desk-report-answered = Traitées par l’équipe
desk-report-first-response-open-median = Première réponse pendant les heures d’ouverture, médiane
desk-report-first-response-open-p90 = Première réponse pendant les heures d’ouverture, 9 sur 10
desk-report-resolution-open-median = Résolution pendant les heures d’ouverture, médiane
desk-report-resolution-open-p90 = Résolution pendant les heures d’ouverture, 9 sur 10
desk-report-first-reply-kept = Première réponse à temps
desk-report-next-reply-kept = Réponse suivante à temps
desk-report-resolution-kept = Résolues à temps
desk-report-targets-missed = Objectifs manqués
desk-report-meaning = Que signifie « { $figure } » ?
desk-report-means-conversations = Conversations commencées pendant ces jours et dans lesquelles le visiteur a écrit.
desk-report-means-contained = Conversations jamais transmises à l’équipe, dont la dernière question a reçu la réponse d’un article, et dont le visiteur n’a pas dit que la réponse n’aidait pas, n’est pas revenu dans les sept jours pour le même article et n’a pas eu besoin de quelqu’un pour un sujet inconnu.
desk-report-means-came-back = Conversations jamais transmises à l’équipe et terminées par une réponse, mais dont le visiteur en a commencé une autre dans les sept jours : sur le même article, ou transmise à l’équipe sans que le sujet soit connu.
desk-report-means-refused = Conversations jamais transmises à l’équipe et dont le visiteur a dit que la dernière réponse n’aidait pas.
desk-report-means-not-understood = Conversations jamais transmises à l’équipe et dans lesquelles l’assistant n’avait pas de réponse à la dernière question : il a demandé des précisions, sans suite.
desk-report-means-no-question = Conversations jamais transmises à l’équipe et dans lesquelles rien n’a été demandé, par exemple un simple bonjour.
desk-report-means-handed-over = Conversations transmises à l’équipe au moins une fois, à quelque moment que ce soit.
desk-report-means-containment = Part des conversations résolues par l’assistant parmi toutes celles qui ont commencé pendant ces jours. Pour les sept derniers jours, elle peut encore baisser, car des visiteurs peuvent revenir.
desk-report-means-helpful = Part des réponses jugées utiles parmi les réponses de l’assistant que les visiteurs ont jugées.
desk-report-means-handoffs = Nombre de fois où des conversations ont été transmises à l’équipe pendant ces jours ; une même conversation peut compter plusieurs fois.
desk-report-means-answered = Transmissions de ces jours auxquelles quelqu’un a écrit au moins une fois. Elles comptent pour la personne qui a écrit la première.
desk-report-means-closed = Transmissions de ces jours que l’équipe a terminées, spam compris. Elles comptent pour la dernière personne qui les a eues.
desk-report-means-left = Transmissions de ces jours dont le visiteur n’a plus voulu attendre.
desk-report-means-first-response = Temps entre la transmission et le premier message d’une personne, heures de fermeture comprises. Il compte pour la personne qui l’a écrit. La moitié des temps sont inférieurs à la médiane, 9 sur 10 à l’autre valeur.
desk-report-means-first-response-open = Le même temps, mais seulement pour la part comprise dans les heures d’ouverture de l’équipe concernée, ou de la première équipe s’il n’y en a pas.
desk-report-means-resolution = Temps entre la transmission et la fin, heures de fermeture comprises, pour les transmissions terminées. La moitié des temps sont inférieurs à la médiane, 9 sur 10 à l’autre valeur.
desk-report-means-resolution-open = Le temps de résolution, mais seulement pour la part comprise dans les heures d’ouverture de l’équipe, ou de la première équipe s’il n’y en a pas.
desk-report-means-first-reply-kept = Parmi les premières réponses pour lesquelles l’équipe avait un objectif : celles arrivées à temps. Chacune compte le jour où cela s’est décidé : quand quelqu’un a répondu, ou quand le délai a expiré. Elle compte pour la personne qui a répondu ; manquée, pour celle qui avait alors la conversation.
desk-report-means-next-reply-kept = Parmi les messages suivants des visiteurs pour lesquels l’équipe avait un objectif : ceux qui ont reçu une réponse à temps, du premier message sans réponse jusqu’au message suivant de quelqu’un. Chacun compte le jour où cela s’est décidé ; un délai manqué compte pour la personne qui avait alors la conversation.
desk-report-means-resolution-kept = Parmi les transmissions pour lesquelles l’équipe avait un objectif : celles terminées à temps, sans compter les reports ni le spam. Chacune compte le jour où cela s’est décidé, pour la personne qui avait alors la conversation.
desk-report-means-targets-missed = Combien de fois, ces jours-là, le délai d’une première réponse, d’une réponse suivante ou d’une résolution a expiré ; une conversation peut compter plusieurs fois.
desk-report-means-first-contact-resolution = Parmi les premières transmissions terminées des conversations, hors spam : part de celles terminées comme résolues, non rouvertes dans les sept jours, non notées 1 ou 2, et dont le visiteur n’est pas revenu à ce sujet dans les sept jours suivant le début.
desk-report-means-ratings = Enquêtes auxquelles les visiteurs ont répondu pendant ces jours.
desk-report-means-csat = Part des notes de 4 ou 5 parmi toutes les notes de 1 à 5 données pendant ces jours.
desk-report-means-csat-mean = Moyenne de toutes les notes de 1 à 5 données pendant ces jours.
desk-report-means-nps = Part des réponses de 9 et 10 moins la part de celles de 0 à 6, parmi toutes les réponses de 0 à 10 données pendant ces jours.
desk-report-new = nouveau
desk-report-as-before = comme avant
desk-report-points = points
desk-report-sides = Assistant et équipe
desk-report-assistant = L’assistant seul
desk-report-people = L’équipe
desk-report-hours = Par heure de la semaine
desk-report-channel = Canal
desk-report-tag = Étiquette
desk-report-reason = Raison
desk-report-by-channel = Par canal
desk-report-by-tag = Par étiquette
desk-report-by-reason = Par raison de la transmission
desk-report-somebody = Une personne partie
desk-report-has-left = { $name } (n’est plus là)
desk-report-nobody = Personne
desk-report-no-team = Sans équipe
desk-report-team-gone = Une équipe supprimée
desk-report-back = Retour au rapport
desk-report-more = Afficher plus
desk-report-began = Début
desk-report-value = Valeur
desk-report-counts = compte
desk-report-counts-not = ne compte pas
desk-report-json = Télécharger en JSON
desk-report-comments-csv = Télécharger tous les commentaires en CSV

## Desk: wallboard

desk-wallboard = Tableau mural
desk-wallboard-longest = Plus longue attente
desk-wallboard-available = Personnes disponibles
desk-wallboard-answered = Traitées aujourd’hui
desk-wallboard-assistant = Résolues par l’assistant aujourd’hui
desk-wallboard-satisfaction = Satisfaction aujourd’hui
desk-wallboard-fresh = Situation à { $time }
desk-wallboard-stale = Pas à jour : derniers chiffres à { $time }

## Espace agents : raccourcis clavier

desk-shortcuts = Raccourcis clavier
desk-shortcut-move = Se déplacer dans la liste
desk-shortcut-open = Ouvrir la conversation
desk-shortcut-search = Rechercher des conversations
desk-shortcut-command = Tout rechercher et lancer une action
desk-shortcut-macros = Exécuter une macro
desk-shortcut-offer = Accepter ou refuser la conversation proposée
desk-shortcut-canned = Insérer une réponse type dans la réponse
desk-shortcut-suggest = Insérer un article suggéré
desk-shortcut-note = Écrire une note interne
desk-shortcut-transfer = Transférer
desk-shortcut-snooze = Reporter
desk-shortcut-close = Terminer la conversation
desk-shortcut-take = Prendre la conversation
desk-shortcut-reply = Écrire une réponse
desk-shortcut-send = Envoyer la réponse
desk-shortcut-as-written = Envoyer la réponse telle quelle, sans traduction
desk-shortcut-leave = Quitter le champ, ou revenir en arrière
desk-shortcut-help = Afficher cet aide-mémoire
desk-shortcuts-close = Fermer l’aide-mémoire

## Espace agents : quand quelque chose ne va pas

desk-error-unreachable = Le serveur est injoignable pour le moment. Votre travail n’est pas perdu.
desk-error-timed-out = Le serveur met trop de temps à répondre. Veuillez réessayer.
desk-error-not-yours = Cette conversation n’est pas à vous, la réponse n’a donc pas été envoyée.
desk-error-conversation-closed = Cette conversation est désormais terminée, la réponse n’a donc pas été envoyée.
desk-error-unknown-conversation = Cette conversation n’existe plus.
desk-error-not-waiting = Cette conversation n’est plus en attente d’une personne.
desk-error-not-with-bot = L’assistant n’a plus cette conversation. Veuillez la consulter de nouveau.
desk-error-not-closed = Cette conversation est déjà ouverte. Veuillez la consulter de nouveau.
desk-error-visitor-elsewhere = Le visiteur a commencé une nouvelle conversation depuis. Veuillez y répondre.
desk-error-too-late = Il est trop tard pour le retirer : le visiteur l’a déjà reçu.
desk-error-erased = Cette conversation a été effacée et ne peut pas être rouverte.
desk-error-invalid-tag = Une étiquette compte de 1 à 50 caractères, et une conversation 20 étiquettes au plus.
desk-error-invalid-attribute = Cette valeur ne convient pas. Écrivez les nombres comme 12.5 et les liens en entier, avec https://.
desk-error-unknown-attribute = Cet attribut n’existe plus.
desk-error-too-many-views = Le nombre maximal de vues enregistrées est atteint. Supprimez-en une d’abord.
desk-error-already-taken = Un collègue a déjà pris cette conversation.
desk-error-message-too-long = Cette réponse est trop longue. Veuillez l’envoyer en deux parties.
desk-error-not-allowed = Votre compte ne permet pas cette action.
desk-error-offered = Cette conversation est proposée à un collègue. Veuillez patienter une demi-minute.
desk-error-not-offered = Cette conversation ne vous est plus proposée. Vous pouvez la prendre dans la file d’attente.
desk-error-same-agent = Ce collègue a déjà la conversation.
desk-error-agent-away = Ce collègue n’est plus disponible. Veuillez choisir quelqu’un d’autre ou une équipe.
desk-error-unknown-agent = Ce collègue n’est plus disponible. Veuillez choisir quelqu’un d’autre.
desk-error-unknown-team = Cette équipe n’existe plus. Veuillez en choisir une autre.
desk-error-changed-meanwhile = La conversation vient d’évoluer. Veuillez la relire.
desk-error-attachment-too-large = Le fichier dépasse { $limit } Mo. Veuillez en envoyer un plus petit.
desk-error-attachment-refused = Ce type de fichier ne peut pas être envoyé ici. Les images, le son, la vidéo, les PDF, les textes et les documents bureautiques sont acceptés.
desk-error-attachment-mismatch = Le contenu de ce fichier ne correspond pas à son nom. Veuillez envoyer le fichier d’origine.
desk-error-files-storage-full = Il n’y a plus de place pour d’autres fichiers sur ce site. Envoyez un lien et prévenez un administrateur.
desk-error-unknown-attachment = Ce fichier n’existe plus.
desk-error-shortcut-taken = Une autre réponse type a déjà ce raccourci. Veuillez en choisir un autre.
desk-error-unknown-canned-reply = Cette réponse type n’existe plus.
desk-error-invalid-macro = Donnez un nom et remplissez une à dix étapes. Transférer ou terminer vient en dernier.
desk-error-unknown-macro = Cette macro n’existe plus.
desk-error-too-many-macros = Il n’est pas possible d’enregistrer plus de macros. Supprimez-en d’abord une.
desk-error-unknown-run = Il n’y a plus rien à annuler ici.
desk-error-run-under-way = C’est déjà en cours. Regardez à nouveau dans un instant.
desk-error-not-in-language = Cette réponse type n’existe pas dans la langue du visiteur.
desk-error-order-unknown = Cette réponse type demande un numéro de commande, et le visiteur n’en a pas donné.
desk-error-comes-first = Ce visiteur passe avant tout le monde, et cela reste ainsi.
desk-error-invalid-days = Veuillez choisir un premier jour antérieur au dernier, à 400 jours d’écart au plus.
desk-error-invalid-time = Veuillez choisir un moment à venir, dans les 90 prochains jours.
desk-error-other = Cela n’a pas fonctionné. Veuillez réessayer.

## Éditeur : le cadre

editor-title = Articles
editor-page-title = Éditeur d’articles
editor-skip = Aller au contenu
editor-sign-out = Se déconnecter
editor-to-desk = Espace agents
editor-page-language = Langue de la page
editor-loading = Chargement…
editor-retry = Réessayer
editor-close = Fermer
editor-cancel = Annuler
editor-dismiss = Masquer ce message

## Éditeur : la liste

editor-new = Nouvel article
editor-search = Rechercher des articles
editor-search-placeholder = Questions, réponses et identifiants
editor-filter-status = Statut
editor-filter-language = Langue
editor-status-all = Tous
editor-status-draft = Brouillon
editor-status-published = Publié
editor-status-withdrawn = Retiré
editor-status-new = Pas encore enregistré
editor-language-any = Toutes les langues
editor-count =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }
editor-range = { $from } à { $to } sur { $count }
editor-page-previous = Page précédente
editor-page-next = Page suivante
editor-no-category = Sans catégorie
editor-no-question = Sans question
editor-languages-of = Langues de cet article
editor-language-source = { $language }, langue d’origine
editor-language-stale = { $language }, n’est plus à jour
editor-languages-more = et { $count } de plus
editor-updated = Modifié : { $when }
editor-empty-title = À vous d’écrire le premier article
editor-empty-text = Commencez par une question que les visiteurs posent souvent. Une bonne réponse dans une langue aide déjà dans toutes.
editor-nothing-title = Aucun résultat
editor-nothing-text = Aucun article ne correspond à cette recherche et à ces filtres.
editor-nothing-clear = Afficher tous les articles
editor-nothing-write = Écrire un article sur « { $search } »
editor-list-failed = Les articles n’ont pas pu être chargés.

## Éditeur : un article

editor-back = Tous les articles
editor-article-unknown-title = Cet article n’existe pas
editor-article-unknown-text = Il a peut-être été supprimé, ou le lien est incomplet.
editor-article-failed = L’article n’a pas pu être chargé.
editor-unsaved = Modifications non enregistrées
editor-saved-at = Enregistré : { $when }
editor-save-draft = Enregistrer le brouillon
editor-save = Enregistrer
editor-publish = Publier
editor-publish-again = Republier
editor-withdraw = Retirer
editor-delete = Supprimer
editor-saving = Enregistrement…
editor-languages = Langues
editor-language-add = Langue
editor-language-add-name = Ajouter une langue
editor-language-remove = Supprimer : { $language }
editor-language-written-in = Rédigé en
editor-language-fault = { $language }, à vérifier
editor-stale-text = Le texte en { $source } a changé depuis la rédaction de celui-ci. Veuillez comparer, puis corriger ce texte ou confirmer qu’il est toujours juste.
editor-source-show = Afficher le texte en { $source }
editor-source-hide = Masquer le texte en { $source }
editor-question = Question
editor-question-hint = Comme un visiteur la poserait.
editor-question-placeholder = Par exemple : Comment renvoyer un produit ?
editor-phrasings = Autres formulations
editor-phrasings-hint = Ce que les visiteurs écrivent vraiment, avec d’autres mots, en bref ou en détail. L’assistant s’en sert pour reconnaître les questions semblables, dans toutes les langues.
editor-phrasings-add = Ajouter une formulation
editor-phrasings-placeholder = Saisissez-en une et appuyez sur Entrée, ou collez plusieurs lignes
editor-phrasings-remove = Supprimer « { $phrasing } »
editor-phrasings-item = Formulation { $number }
editor-phrasings-add-button = Ajouter
editor-phrasings-added =
    { $count ->
        [one] { $count } formulation ajoutée
        [many] { $count } de formulations ajoutées
       *[other] { $count } formulations ajoutées
    }
editor-phrasings-known = Cette formulation existe déjà.
editor-answer = Réponse
editor-answer-hint = Markdown : **gras**, listes avec - et liens au format [texte](https://…)
editor-answer-preview = Aperçu
editor-answer-preview-empty = La réponse s’affiche ici telle que les visiteurs la verront.
editor-answer-preview-failed = L’aperçu ne peut pas être affiché pour le moment. Ce que vous avez écrit est conservé.
editor-answer-bold = Gras
editor-answer-list = Liste
editor-answer-link = Lien
editor-answer-link-text = texte
editor-answer-article = Lien vers un article
editor-answer-file = Image ou fichier
editor-answer-snippet = Texte partagé
editor-answer-missing-snippet = Il n’y a pas de texte partagé « { $name } ». Les visiteurs ne voient rien à cet endroit.
editor-answer-missing-article = Les visiteurs ne trouvent pas l’article « { $name } ». Ils voient le texte sans lien.
editor-answer-missing-file = Il n’y a pas de fichier « { $name } ». Veuillez l’insérer de nouveau.
editor-link-article-title = Lien vers un article
editor-link-article-hint = Le lien mène les visiteurs à la page d’aide de l’article, dans leur langue si elle existe.
editor-file-title = Insérer une image ou un fichier
editor-file-choose = Choisir un fichier
editor-file-hint = Images, fichiers PDF, texte, Word et Excel jusqu’à 10 Mo. Vous pouvez aussi déposer un fichier sur la réponse, ou y coller une image.
editor-file-sending = Envoi en cours…
editor-fault-files-storage-full = Il n’y a plus de place pour d’autres fichiers sur ce site. Retirez-en d’autres articles, ou demandez plus de place à un administrateur.
editor-file-alt = Que montre l’image ?
editor-file-alt-hint = Cette description est lue aux personnes qui ne voient pas l’image, et la remplace là où les images ne s’affichent pas.
editor-file-alt-missing = Veuillez décrire l’image en quelques mots.
editor-file-said = Texte du lien
editor-file-insert = Insérer
editor-details = Détails
editor-id = Identifiant
editor-id-hint = Nom court pour les liens et les fichiers. Il ne peut plus être modifié ensuite.
editor-category = Catégorie
editor-category-hint = Regroupe les articles dans la liste.
editor-readers-title = Pour les lecteurs
editor-readers-page = Ouvrir la page d’aide
editor-readers-row = { $language } : utile { $yes }, pas utile { $no }
editor-readers-none = Ces quatre-vingt-dix derniers jours, personne n’a dit si cela l’avait aidé.
editor-live-title = Données en temps réel
editor-live-hint = La réponse peut dire ce qu’un autre système sait à cet instant, par exemple où en est une commande. Les administrateurs définissent ce qui peut être consulté.
editor-live-action = Ce qui est consulté
editor-live-none = Rien : la réponse de l’article lui-même est donnée
editor-live-template = Réponse avec données en temps réel
editor-live-template-hint = Les valeurs s’écrivent entre accolades : { $values }. Si rien n’est trouvé, la réponse de l’article lui-même est donnée.
editor-live-save = Enregistrer les données en temps réel
editor-live-done = Les données en temps réel sont enregistrées.
editor-fault-own-answer-missing = Veuillez écrire la réponse avec données en temps réel dans la langue de l’article également.
editor-fault-live-answer-too-long = La réponse avec données en temps réel peut compter 20 000 caractères au plus.
editor-fault-language-not-spoken = La réponse avec données en temps réel est écrite dans une langue que le site ne parle pas. Rechargez l’article ; un administrateur peut ajouter la langue.
editor-fault-unknown-action = Ce qui devait être consulté n’existe plus. Veuillez choisir autre chose.
editor-tags = Étiquettes
editor-tags-hint = Appuyez sur Entrée ou tapez une virgule après chacune.
editor-tags-remove = Supprimer l’étiquette « { $tag } »

## Éditeur : le résultat

editor-done-draft = Le brouillon est enregistré.
editor-done-saved-withdrawn = Article enregistré. Il reste retiré.
editor-done-published = Article publié. L’assistant s’en sert maintenant pour répondre.
editor-done-withdrawn = Article retiré. L’assistant ne l’utilise plus.
editor-done-deleted = L’article est supprimé.
editor-done-nothing = Tout est déjà enregistré.
editor-fault-some = Veuillez vérifier les champs signalés.
editor-fault-question = Veuillez écrire la question.
editor-fault-answer = Veuillez écrire la réponse. Pour un brouillon, une ébauche suffit.
editor-fault-answer-translation = Veuillez écrire la réponse dans cette langue, ou supprimer la langue.
editor-fault-id = Un seul mot, sans espace ni barre oblique, par exemple renvoyer-un-produit.
editor-fault-id-missing = Veuillez donner un identifiant à l’article.
editor-fault-id-taken = Un autre article a déjà cet identifiant.
editor-failed-unreachable = Le serveur est injoignable. Votre texte reste ici ; veuillez réessayer dans un instant.
editor-failed-signed-out = Veuillez vous reconnecter. Votre texte reste ici.
editor-failed = Cela n’a pas fonctionné : { $message }

## Éditeur : avant une action

editor-leave-title = Quitter sans enregistrer ?
editor-leave-text = Vos modifications n’ont pas été enregistrées.
editor-leave-go = Quitter sans enregistrer
editor-leave-stay = Rester ici
editor-withdraw-title = Retirer cet article ?
editor-withdraw-text = L’assistant ne s’en sert plus pour répondre. Le texte est conservé, et vous pouvez le republier.
editor-delete-title = Supprimer cet article ?
editor-delete-text = « { $question } » est supprimé dans toutes ses langues. Vous pourrez le rétablir sous « Articles supprimés ». S’il doit seulement être mis de côté, retirez-le plutôt.
editor-delete-go = Supprimer
editor-remove-language-title = Supprimer cette langue : { $language } ?
editor-remove-language-text = La question, les formulations et la réponse en { $language } disparaissent dès que vous enregistrez.
editor-remove-language-go = Supprimer la langue
editor-conflict-title = Quelqu’un d’autre a enregistré cet article
editor-conflict-text = Pendant que vous écriviez, un collègue a enregistré une autre version. Laquelle faut-il garder ?
editor-conflict-differs = Ces parties diffèrent :
editor-conflict-theirs = Charger l’autre
editor-conflict-mine = Garder la mienne
editor-conflict-later = Décider plus tard
editor-gone-title = Quelqu’un d’autre a supprimé cet article
editor-gone-text = Votre texte est encore là. Faut-il l’enregistrer comme nouvel article ?
editor-gone-save = Enregistrer comme nouveau

## Editor: what becomes of an article

editor-status-archived = Archivé
editor-archive = Archiver
editor-archive-title = Archiver cet article ?
editor-archive-text = L’assistant ne s’en sert plus pour répondre, et il quitte la liste. Vous le retrouvez sous « Archivé » et pouvez le republier.
editor-linked-from = Ces articles y renvoient, et leurs liens ne mèneront plus nulle part :
editor-linked-renamed = Les articles qui y renvoient gardent leur propre texte de lien : { $names }
editor-done-archived = Article archivé. Vous le retrouvez sous « Archivé ».
editor-done-saved-archived = Article enregistré. Il reste archivé.
editor-save-later = Enregistrer pour plus tard
editor-publish-changes = Publier les modifications
editor-done-staged = Article enregistré. Les visiteurs ne le verront qu’une fois publié.
editor-staged-mark = Modifications non publiées
editor-broken = Renvois rompus
editor-staged-text = Les visiteurs ne voient pas encore ces modifications.
editor-staged-show = Voir les modifications
editor-staged-seen = Ce que voient les visiteurs
editor-staged-wanted = À publier
editor-staged-discard = Abandonner les modifications
editor-staged-discard-title = Abandonner ces modifications ?
editor-staged-discard-text = L’article reste tel que les visiteurs le voient. Les modifications restent dans l’historique.
editor-done-discarded = Les modifications sont abandonnées.
editor-more = Plus
editor-history = Historique
editor-history-older = Voir les plus anciennes
editor-history-by = { $author }, { $when }
editor-history-choose = Choisissez une ligne pour voir ce qu’elle a changé.
editor-history-changed = Ce qui a changé
editor-history-compared = Comparé à maintenant
editor-history-same = Le texte est le même.
editor-history-restore = Rétablir ce texte
editor-history-unsaved = Enregistrez ou abandonnez d’abord ce que vous êtes en train d’écrire.
editor-done-restored = L’ancien texte est rétabli.
editor-done-restored-staged = L’ancien texte est rétabli. Les visiteurs le verront une fois publié.
editor-deed-saved = Enregistré
editor-deed-staged = Enregistré pour plus tard
editor-deed-discarded = Modifications abandonnées
editor-deed-published = Publié
editor-deed-withdrawn = Retiré
editor-deed-archived = Archivé
editor-deed-deleted = Supprimé
editor-deed-restored = Rétabli
editor-deed-released = Publié à l’heure prévue
editor-deed-expired = Archivé à l’heure prévue
editor-deed-held = Non publié à l’heure prévue : une réponse est vide
editor-deed-stopped = Non publié à l’heure prévue : des questions de test s’y opposent
editor-side-before = Avant
editor-side-after = Après
editor-side-theirs = L’autre version
editor-side-mine = La vôtre
editor-schedule = Programmation
editor-schedule-publish-at = Publier le
editor-schedule-expires-at = Archiver le
editor-schedule-hint = Laissez un champ vide si rien ne doit se passer. Les heures sont celles de { $zone }.
editor-schedule-save = Enregistrer les dates
editor-schedule-will-publish = À publier le { $when }
editor-schedule-will-expire = À archiver le { $when }
editor-done-scheduled = Les dates sont enregistrées.
editor-fault-invalid-schedule = Choisissez des dates à venir, la publication avant l’archivage.
editor-fault-nothing-to-publish = Il n’y a pas de modifications à publier plus tard. Enregistrez-en d’abord pour plus tard.
editor-fault-schedule-unsaved = Enregistrez d’abord ce que vous avez écrit, puis choisissez les dates.
editor-fault-changed-meanwhile = Un collègue a modifié ceci entre-temps. Rechargez la page pour le voir.
editor-fault-attachment-mismatch = Ce fichier est endommagé, ou n’est pas ce que dit son nom. Veuillez en choisir un autre.
editor-fault-attachment-refused = Ce type de fichier ne peut pas être utilisé dans une réponse. Veuillez choisir une image, un PDF ou un fichier texte, Word ou Excel.
editor-fault-attachment-too-large = Le fichier est trop volumineux. Veuillez en choisir un de 10 Mo au plus.
editor-audience = Public
editor-audience-hint = L’assistant ne répond qu’à ceux à qui l’article est destiné. Les agents trouvent tous les articles.
editor-audience-public = Tout le monde
editor-audience-visitors = Visiteurs connectés
editor-audience-agents = Agents uniquement
editor-owner = Responsable
editor-owner-hint = S’occupe de l’article.
editor-owner-none = Personne
editor-review-by = À relire avant le
editor-review-by-hint = À partir de ce jour, il figure sous « À relire ».
editor-due = À relire
editor-filter-only = Restreindre la liste
editor-only-all = Aucun autre filtre
editor-only-mine = Dont je m’occupe
editor-deleted = Articles supprimés
editor-deleted-none = Rien n’a été supprimé.
editor-deleted-restore = Rétablir
editor-deleted-done = L’article est de retour, en brouillon.
editor-unsaved-offer = Vous avez écrit ici sans enregistrer : { $when }.
editor-unsaved-take = Reprendre
editor-unsaved-drop = Abandonner
editor-wording-conflict-title = Quelqu’un d’autre a modifié ce message

## Éditeur : que répondrait l’assistant ?

editor-ask-title = Que répondrait le bot ?
editor-ask-open = Tester une question
editor-ask-intro = Posez une question comme le ferait un visiteur, dans n’importe quelle langue. Rien n’est envoyé à personne.
editor-ask-question = Question d’un visiteur
editor-ask-placeholder = Par exemple : où est mon colis ?
editor-ask-language = Langue
editor-ask-language-detect = Détecter la langue
editor-ask-send = Demander
editor-ask-asking = Demande en cours…
editor-ask-again = Nouvelle demande après votre modification…
editor-ask-empty = Veuillez d’abord écrire une question.
editor-ask-failed = L’assistant n’a pas pu être interrogé. Veuillez réessayer.
editor-ask-before = Avant votre modification : { $decision }, { $confidence }
editor-ask-same = Votre modification ne change rien pour cette question.
editor-ask-decision-answer = Répond
editor-ask-decision-clarify = Demande une précision
editor-ask-decision-handoff = Transmet à une personne
editor-ask-decision-smalltalk = Politesses
editor-ask-says-answer = Le visiteur recevrait cet article.
editor-ask-says-clarify = Le visiteur devrait choisir la question qu’il veut poser parmi celles-ci.
editor-ask-says-other-words = Le visiteur serait invité à reformuler.
editor-ask-says-handoff = Un collègue serait appelé.
editor-ask-says-smalltalk = Le visiteur recevrait une réponse aimable, sans article.
editor-ask-reason-asked = Le visiteur demande une personne.
editor-ask-reason-upset = Le visiteur est contrarié.
editor-ask-reason-not-sure = L’assistant n’en sait pas assez à ce sujet.
editor-ask-reason-came-back = Le même problème s’est déjà présenté.
editor-ask-reason-no-words = Le message ne contient aucun mot.
editor-ask-confidence = Confiance dans le meilleur article
editor-ask-sure-very = très sûr
editor-ask-sure-fairly = assez sûr
editor-ask-sure-hardly = pas assez sûr
editor-ask-sure-not = ne sait pas
editor-ask-understood = Compris comme
editor-ask-answer = Réponse
editor-ask-answer-language = en { $language }
editor-ask-here = Vous modifiez cet article
editor-ask-runners = Également envisagés
editor-ask-matches = Ce qui a été trouvé
editor-ask-matched = grâce à « { $phrasing } »
editor-ask-nothing = Aucun article ne s’approche de cette question.
editor-ask-add-phrasing = Ajouter cette question aux formulations
editor-ask-added-phrasing = Question ajoutée aux formulations. Publiez pour voir l’effet.
editor-ask-write = Écrire un article pour cette question

## Éditeur : les messages d’une prise en charge

editor-views = Parties de l’éditeur
editor-view-list = Articles
editor-view-messages = Messages
editor-view-snippets = Textes partagés
editor-view-glossary = Glossaire
editor-wording-intro = Ce que les visiteurs lisent, dans leur langue, quand une personne prend le relais. Écrivez-le dans le style de votre entreprise : il s’applique dès le prochain visiteur.
editor-wording-language = Langue des messages
editor-wording-search = Rechercher des messages
editor-wording-search-placeholder = Rechercher dans les messages
editor-wording-tone = Ton
editor-tone-all = Les deux
editor-tone-formal = Formel
editor-tone-plain = Informel
editor-wording-own = texte personnalisé
editor-wording-own-count = Personnalisés ({ $count })
editor-wording-own-none = Tous les messages ont encore leur texte d’origine.
editor-wording-count =
    { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    }
editor-wording-nothing-clear = Afficher tous les messages
editor-wording-failed = Les messages n’ont pas pu être chargés.
editor-wording-invitation = Choisissez un message pour le lire en entier et le formuler autrement.
editor-wording-back = Tous les messages
editor-wording-text = Texte en { $language }
editor-wording-forms = Le texte utilisé dépend de cette valeur : { $variable }. Chaque texte a son propre champ.
editor-wording-form-number = pour { $number } exactement
editor-wording-form-numbers = pour { $numbers }
editor-wording-form-such = pour des nombres comme { $numbers }
editor-wording-form-other = pour tous les autres, comme { $numbers }
editor-wording-form-rare = pour la forme « { $form } »
editor-wording-variables = Insérer à l’emplacement du curseur :
editor-wording-preview = Ce que lit le visiteur
editor-wording-is-original = Le texte d’origine
editor-wording-original = L’original
editor-wording-to-original = Revenir à l’original
editor-wording-original-title = Revenir à l’original ?
editor-wording-original-text = Ce que vous avez modifié ici sans l’enregistrer sera perdu.
editor-wording-original-go = Revenir à l’original
editor-wording-done = Message enregistré. Les visiteurs le lisent dès maintenant.
editor-wording-done-original = Le texte d’origine est rétabli.
editor-wording-history = Textes précédents
editor-wording-was-original = Retour à l’original
editor-wording-restore = Réutiliser
editor-wording-restore-name = Réutiliser le texte de { $author }, { $when }
editor-part-salutation = Formule d’appel
editor-part-feeling = Ce que ressent le visiteur
editor-part-reason = Pourquoi une personne intervient
editor-part-next = Ce qui se passe ensuite
editor-part-waiting = Pendant l’attente
editor-part-person = Avec une personne
editor-part-after = Après la conversation
editor-part-other = Autres
editor-variable-name = nom du visiteur
editor-variable-agent = nom du collègue
editor-variable-team = équipe
editor-variable-when = jour et heure
editor-variable-place = place dans la file d’attente
editor-variable-minutes = nombre de minutes
editor-variable-hours = nombre d’heures
editor-variable-line = ligne d’écoute
editor-wording-salutation = Formule d’appel
editor-wording-salutation-when = Vient en premier, quand le nom du visiteur est connu.
editor-wording-feeling-calm = Calme
editor-wording-feeling-frustrated = Frustration
editor-wording-feeling-angry = Colère
editor-wording-feeling-worried = Inquiétude
editor-wording-feeling-sad = Tristesse
editor-wording-feeling-despair = En détresse
editor-wording-feeling-grief = En deuil
editor-wording-feeling-emergency = En danger
editor-wording-feeling-compromised = Compte ou carte entre d’autres mains
editor-wording-misread = Pris à tort pour du désespoir
editor-wording-despair-nobody = En détresse, et personne n’est là
editor-wording-despair-line = En détresse, et qui écoute
editor-wording-apology = Excuses
editor-wording-why-not-sure = L’assistant n’est pas sûr
editor-wording-why-not-helpful = Les réponses n’ont pas aidé
editor-wording-why-came-back = De retour avec le même problème
editor-wording-takeover = Transmis à l’équipe
editor-wording-takeover-closed = Personne n’est en service
editor-wording-next-long-queue = Beaucoup de monde attend
editor-wording-agent-left = Le collègue a dû partir
editor-wording-next-place = Place dans la file d’attente
editor-wording-next-waiting-time = Temps d’attente
editor-wording-next-waiting-hours = Temps d’attente en heures
editor-wording-next-waiting-hour-and-half = Temps d’attente : une heure et demie
editor-wording-next-waiting-unknown = Temps d’attente inconnu
editor-wording-next-nobody-here = Personne n’est connecté
editor-wording-next-when-back = Retour des collègues
editor-wording-next-no-repeating = Rien n’est à répéter
editor-wording-still-waiting = Écrit pendant l’attente
editor-wording-still-waiting-first = Écrit alors qu’il passe avant tout le monde
editor-wording-waiting-longer = L’attente dépasse ce qui était annoncé
editor-wording-left-queue = Ne veut plus attendre
editor-wording-left-queue-solved = N’attend plus : c’est réglé
editor-wording-taken = Un collègue commence
editor-wording-transferred = Un autre collègue prend le relais
editor-wording-transferred-away = Confié à une personne absente
editor-wording-transferred-team = Transfert à une équipe
editor-wording-given-back = De nouveau avec l’assistant
editor-wording-closed = La conversation est terminée

## Éditeur : brouillons automatiques, et ce qui a changé

editor-language-machine = { $language }, brouillon automatique, non relu
editor-machine = Brouillon automatique, non relu.
editor-machine-text = Comparez-le à l’original et corrigez-le. Marquez-le ensuite comme relu.
editor-machine-reviewed = Relu
editor-machine-was-reviewed = Texte relu. Cela comptera dès que vous enregistrerez.
editor-machine-undo = Pas encore
editor-machine-draft-it = Brouillon automatique
editor-machine-drafting = Rédaction…
editor-machine-done = Le brouillon en { $language } est prêt. Veuillez le relire.
editor-machine-save-first = Veuillez d’abord enregistrer le texte en { $source } : le brouillon automatique part de ce qui est enregistré.
editor-drafts-title = Brouillons automatiques : { $language } ?
editor-drafts-text = Articles : { $number }. Les brouillons sont faits en arrière-plan et attendent votre relecture. Ce que quelqu’un a écrit reste tel quel.
editor-drafts-progress = { $language } : { $done } articles traités sur { $total }
editor-drafts-done = { $language } : { $drafted } articles sur { $total } ont un brouillon.
editor-drafts-ended = Le travail s’est arrêté avant la fin. Relancez-le pour le reste.
editor-drafts-without = Sans brouillon : { $number }
editor-drafts-chosen = Traduire les articles sélectionnés : { $number }
editor-drafts-choose = Sélectionner « { $question } »
editor-drafts-choose-all = Tout sélectionner sur cette page
editor-drafts-why-written = Quelqu’un a écrit ce texte ; il n’a pas été touché.
editor-drafts-why-up-to-date = Il y a déjà un brouillon.
editor-drafts-why-empty = L’article n’a pas encore de réponse.
editor-drafts-why-gone = L’article n’existe plus.
editor-drafts-why-changed = Quelqu’un a modifié l’article entre-temps.
editor-drafts-why-no-pair = Le service de traduction ne traduit pas entre ces langues.
editor-drafts-why-too-late = Le service de traduction a mis trop de temps.
editor-drafts-why-spans-lost = Un lien, un nombre ou un terme s’est perdu dans la traduction.
editor-drafts-why-too-long = Le texte est trop long pour le service de traduction.
editor-drafts-why-unavailable = Le service de traduction ne répond pas pour le moment.
editor-drafts-why-failed = Une erreur s’est produite de notre côté.
editor-fault-drafts-under-way = Des brouillons sont déjà en cours. Veuillez attendre, ou les arrêter.
editor-changes-show = Comparer avant et maintenant
editor-changes-hide = Masquer la comparaison
editor-changes-before = Avant
editor-changes-after = Maintenant
editor-changes-unknown = Le texte de l’époque n’est plus disponible.
editor-changes-failed = La modification ne peut pas être affichée pour le moment. Veuillez réessayer.
editor-source-part-changed = Modifié depuis
editor-stale-confirm = Toujours juste
editor-stale-confirmed = Texte considéré comme à jour : { $language }.

## Editor: snippets

editor-snippets-intro = De courts textes repris dans plusieurs articles, comme les horaires d’ouverture. Modifiez-en un ici : tous les articles qui l’utilisent affichent aussitôt le nouveau texte.
editor-snippets-add = Nouveau texte partagé
editor-snippets-search = Rechercher dans les textes partagés
editor-snippets-empty-title = Aucun texte partagé pour l’instant
editor-snippets-empty-text = Écrivez ici ce que plusieurs articles disent dans les mêmes termes. Insérez-le ensuite dans leurs réponses avec le bouton prévu.
editor-snippets-failed = Les textes partagés n’ont pas pu être chargés.
editor-snippet-pick-title = Insérer un texte partagé
editor-snippet-name = Nom
editor-snippet-name-hint = Lettres minuscules de a à z, chiffres et traits d’union, par exemple horaires-ouverture.
editor-snippet-used = Articles qui l’utilisent
editor-snippet-unused = Aucun article ne l’utilise encore.
editor-snippet-delete-title = Supprimer « { $name } » ?
editor-snippet-delete-text = Dans ces articles, il n’y aura plus rien à cet endroit :
editor-snippet-done = Enregistré. Tous les articles qui l’utilisent affichent maintenant le nouveau texte.
editor-snippet-deleted = Supprimé.
editor-snippet-conflict-title = Quelqu’un d’autre a enregistré ce texte partagé
editor-snippet-fault-text = Veuillez écrire le texte dans au moins une langue.
editor-snippet-fault-taken = Un autre texte partagé porte déjà ce nom.

## Éditeur : le glossaire

editor-glossary-intro = Des noms et des termes qu’aucun outil de traduction ne doit rendre à sa guise. Dans chaque langue pour laquelle vous n’indiquez pas de traduction, un terme reste tel qu’il est écrit ici.
editor-glossary-add = Ajouter un terme
editor-glossary-search = Rechercher des termes
editor-glossary-count =
    { $count ->
        [one] { $count } terme
        [many] { $count } de termes
       *[other] { $count } termes
    }
editor-glossary-more =
    { $count ->
        [one] { $count } terme de plus ; à trouver avec la recherche.
        [many] { $count } de termes de plus ; à trouver avec la recherche.
       *[other] { $count } termes de plus ; à trouver avec la recherche.
    }
editor-glossary-empty-title = Aucun terme pour l’instant
editor-glossary-empty-text = Ajoutez les noms de vos produits, ou des mots que votre entreprise emploie dans un sens particulier.
editor-glossary-failed = Le glossaire n’a pas pu être chargé.
editor-glossary-term = Terme
editor-glossary-remove = Supprimer le terme « { $term } »
editor-glossary-rendering = « { $term } » en { $language }
editor-glossary-rendering-remove = Supprimer « { $term } » en { $language }
editor-glossary-language-add = Ajouter une langue à « { $term } »
editor-glossary-fault-term = Veuillez écrire le terme, ou le supprimer.
editor-glossary-done = Glossaire enregistré. Les traductions le respectent dès maintenant.
editor-glossary-conflict-title = Quelqu’un d’autre a enregistré le glossaire
editor-glossary-conflict-text = Pendant que vous écriviez, un collègue a enregistré une autre version. Laquelle faut-il garder ?

## Editor: scripted dialogues

editor-view-dialogues = Dialogues
editor-dialogues-intro = Des conversations que le bot doit maîtriser. Jouez-les après chaque changement important des articles : visiteurs et agents n’en voient rien, et elles ne comptent pas dans les rapports.
editor-dialogues-new = Nouveau dialogue
editor-dialogues-play-all = Tout jouer
editor-dialogues-stop = Arrêter
editor-dialogues-search = Rechercher des dialogues
editor-dialogues-outcome = Résultat
editor-dialogues-passed = Réussi
editor-dialogues-failed = Échoué
editor-dialogues-unplayed = Non joué
editor-dialogues-count =
    { $count ->
        [one] { $count } dialogue
        [many] { $count } de dialogues
       *[other] { $count } dialogues
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } tour
        [many] { $count } de tours
       *[other] { $count } tours
    }
editor-dialogues-progress = Joués : { $done } sur { $total }
editor-dialogues-playing = En cours…
editor-dialogues-played-at = Joué { $when }
editor-dialogues-done-passed = Tous les dialogues se sont déroulés comme prévu.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } dialogue ne s’est pas déroulé comme prévu.
        [many] { $count } de dialogues ne se sont pas déroulés comme prévu.
       *[other] { $count } dialogues ne se sont pas déroulés comme prévu.
    }
editor-dialogues-busy = Des dialogues sont déjà en cours. Veuillez attendre qu’ils soient terminés.
editor-dialogues-import = Importer un fichier
editor-dialogues-export = Exporter dans un fichier
editor-dialogues-imported = Ajoutés : { $added }. Modifiés : { $changed }. Inchangés : { $same }.
editor-dialogues-empty-title = Notez ce que le bot doit maîtriser
editor-dialogues-empty-text = Un dialogue, c’est ce qu’écrit un visiteur et ce que vous attendez à chaque fois. Jouez-les tous quand des articles ont changé, et voyez aussitôt ce qui fonctionne encore et ce qui ne fonctionne plus.
editor-dialogues-empty-example = Commencer par cet exemple
editor-dialogues-example-name = Demande une personne
editor-dialogues-example-visitor = Je veux parler à quelqu’un
editor-dialogues-load-failed = Les dialogues n’ont pas pu être chargés.
editor-dialogues-nothing-clear = Afficher tous les dialogues
editor-dialogue-back = Tous les dialogues
editor-dialogue-name = Nom
editor-dialogue-name-placeholder = Par exemple : Commande, et combien de temps elle prend
editor-dialogue-page = Langue de la page du visiteur
editor-dialogue-turn = Tour { $number }
editor-dialogue-turn-add = Ajouter un tour
editor-dialogue-turn-up = Monter le tour { $number }
editor-dialogue-turn-down = Descendre le tour { $number }
editor-dialogue-turn-remove = Retirer le tour { $number }
editor-dialogue-visitor = Le visiteur écrit
editor-dialogue-expected = Attendu
editor-dialogue-expected-nothing = Tout convient.
editor-dialogue-expect = Résultat attendu
editor-dialogue-expect-name = Ajouter un résultat attendu au tour { $number }
editor-dialogue-seen = Ce que le bot a fait
editor-dialogue-seen-not-yet = Jouez le dialogue pour le voir.
editor-dialogue-seen-outdated = D’avant votre modification. Jouez-le de nouveau.
editor-dialogue-holds = comme prévu
editor-dialogue-differs = pas comme prévu
editor-dialogue-play = Jouer
editor-dialogue-save-play = Enregistrer et jouer
editor-dialogue-done = Le dialogue est enregistré.
editor-dialogue-done-passed = Tout s’est déroulé comme prévu.
editor-dialogue-done-failed = Tout ne s’est pas déroulé comme prévu. Les différences sont marquées.
editor-dialogue-not-played = Le dialogue n’a pas pu être joué. Veuillez réessayer.
editor-dialogue-fault-name = Veuillez donner un nom au dialogue.
editor-dialogue-fault-name-taken = Un autre dialogue dans cette langue porte déjà ce nom.
editor-dialogue-fault-visitor = Veuillez écrire ce que dit le visiteur.
editor-dialogue-fault-value = Veuillez en choisir au moins un, ou retirer ce résultat attendu.
editor-dialogue-conflict-title = Quelqu’un d’autre a enregistré ce dialogue
editor-dialogue-delete-title = Supprimer ce dialogue ?
editor-dialogue-unknown = Ce dialogue n’existe pas
editor-expect-article = Montre l’un de ces articles
editor-expect-offers = Montre ou propose l’un de ceux-ci
editor-expect-covers = Traite aussi l’un de ceux-ci
editor-expect-not = Ne montre aucun de ces articles
editor-expect-answers = Montre un article
editor-expect-words = Dit ces mots
editor-expect-decision = Ce que fait le bot
editor-expect-person = Attend une personne
editor-expect-urgent = Passe avant tous les autres
editor-expect-language = Parle
editor-expect-picks = Montre le choix numéro
editor-expect-talk = Politesses telles que
editor-expect-no-talk = Pas de politesses telles que
editor-expect-any = L’une de plusieurs possibilités
editor-expect-any-hint = Venue avec un fichier, elle est gardée telle quelle.
editor-expect-picks-last = le dernier
editor-expect-words-placeholder = Tapez, puis Entrée
editor-talk-helpful = Se réjouit que cela ait aidé
editor-talk-which-language = Demande quelle langue
editor-yes = Oui
editor-no = Non
editor-pick-article = Rechercher un article
editor-pick-article-none = Aucun article trouvé
editor-pick-remove = Retirer « { $value } »
editor-seen-article = Article montré
editor-seen-article-none = Aucun
editor-seen-choices = Proposés

## Editor: articles from files

editor-import-title = Articles à partir de fichiers
editor-import-hint = Des fichiers tels que { $formats }, ou des articles de { $systems }. Vous voyez ce qui changerait avant tout enregistrement.
editor-import-choose = Choisir des fichiers
editor-import-folder = Choisir un dossier
editor-import-reading = Lecture des fichiers…
editor-import-columns = Colonnes
editor-import-column = Colonne
editor-import-sample = Contenu
editor-import-field = Utilisée comme
editor-import-left-out = Laissée de côté
editor-import-encoding = Encodage
editor-import-encoding-auto = Détecter
editor-import-separator = Séparateur
editor-import-tab = Tabulation
editor-import-language = Si aucune langue n’est indiquée
editor-import-header = La première ligne contient les noms des colonnes
editor-import-added = Nouveaux : { $number }
editor-import-changed = Modifiés : { $number }
editor-import-same = Inchangés : { $number }
editor-import-faults = À corriger d’abord : { $number }
editor-import-file = Fichier
editor-import-row = Ligne
editor-import-what = Ce qu’il faut corriger
editor-import-notes = Remarques : { $number }
editor-import-rows = Lignes : { $number }
editor-import-go = Importer
editor-import-again = Autres fichiers
editor-import-nothing = Rien ne changerait : tout est déjà là.
editor-import-going = Préparation de la recherche : { $done } sur { $total }
editor-import-held = Retenus : { $number }
editor-import-held-text = Ces articles échouent à leurs propres questions de test, ou prennent celles d’autres articles. Les nouveaux deviennent des brouillons, et les modifications attendent que vous les publiiez.
editor-import-anyway = Publier ceux-ci aussi
editor-import-sound = Aucune question de test ne s’y oppose.
editor-import-overtaken = Un collègue a modifié l’un de ces articles entre-temps. Veuillez revoir les changements.
editor-import-lost = Le serveur s’est arrêté entre-temps. Rien n’a été enregistré ; veuillez importer de nouveau les fichiers.
editor-import-too-large = Ces fichiers dépassent { $most } Mo au total. Veuillez les importer en plusieurs fois.
editor-import-guessed = supposé

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Sans réponse
editor-gaps-intro = Ce que les visiteurs ont demandé et à quoi l’assistant n’a pas su bien répondre, regroupé par sujet, toutes langues confondues.
editor-gaps-show = Quels sujets
editor-gaps-open = À traiter
editor-gaps-answered = Traités
editor-gaps-dismissed = Écartés
editor-gaps-proposals = Formulations suggérées
editor-gaps-period = Période
editor-gaps-days-7 = 7 derniers jours
editor-gaps-days-28 = 4 dernières semaines
editor-gaps-days-90 = 3 derniers mois
editor-gaps-count = Sujets : { $number }
editor-gaps-asked = Demandes : { $number }
editor-gaps-before = Période précédente : { $number }
editor-gaps-last = Dernière demande : { $when }
editor-gaps-waiting = En cours de tri : { $number }
editor-gaps-none = Aucun sujet ici.
editor-gaps-empty-title = Rien n’est resté sans réponse
editor-gaps-empty-text = Quand un visiteur n’obtient pas de réponse, reçoit une question en retour, une mauvaise réponse ou est confié à une personne, sa question apparaît ici.
editor-gaps-failed = Le chargement a échoué.
editor-gap-back = Tous les sujets
editor-gap-unknown = Ce sujet n’existe plus
editor-gap-draft = Rédiger un article
editor-gap-draft-hint = Les questions deviennent ses formulations, et la meilleure réponse d’un agent sa première réponse. Personne ne le voit avant sa publication.
editor-gap-teach = Ajouter à un article
editor-gap-which = Quel article y répond ?
editor-gap-nearby = Articles sur un sujet proche
editor-gap-dismiss = Écarter
editor-gap-reopen = Reprendre
editor-gap-questions = Ce qui a été demandé
editor-gap-answers = Ce que les agents ont répondu
editor-gap-answers-none = Personne n’y a encore répondu.
editor-gap-taught = Ajouté à l’article comme formulations.
editor-gap-dismissed = Écarté. Il ne reviendra pas si la question est reposée.
editor-gap-reopened = De nouveau parmi les sujets à traiter.
editor-gap-settled = Un collègue s’est déjà occupé de ce sujet.
editor-gap-unpublished = L’article n’est pas encore publié
editor-gap-article = Ouvrir l’article
editor-gap-since-before = Demandé en vain pendant la période précédente : { $number }
editor-gap-since-after = Depuis : { $number }
editor-gap-since-answered = Réponses données par l’article : { $number }
editor-gap-cause-unanswered = Pas de réponse
editor-gap-cause-clarify = Question en retour
editor-gap-cause-unhelpful = Réponse qui n’a pas aidé
editor-gap-cause-person = Confié à une personne
editor-proposals-intro = Appris de votre équipe et des visiteurs : des questions auxquelles un article répond. Aucune n’est utilisée avant votre accord.
editor-proposals-count = Suggestions : { $number }
editor-proposals-empty-title = Aucune suggestion
editor-proposals-empty-text = Quand un agent envoie un article, ou qu’un visiteur en choisit un ou dit qu’il a aidé, la question est suggérée ici.
editor-proposal-text = Formulation
editor-proposal-accept = Accepter
editor-proposal-reject = Laisser de côté
editor-proposal-accepted = Ajoutée à l’article.
editor-proposal-rejected = Laissée de côté. Elle ne sera plus suggérée.
editor-proposal-reviewed = Un collègue en a déjà décidé.
editor-proposal-source-inserted = Un agent a envoyé l’article
editor-proposal-source-chosen = Le visiteur a choisi l’article
editor-proposal-source-helped = La réponse a aidé

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Qualité
editor-quality-synonyms = Synonymes
editor-quality-duplicates = Articles semblables
editor-tests = Questions de test
editor-tests-hint = Une par ligne. Les visiteurs ne les voient jamais. Avant la publication, chacune est posée à l’assistant, qui doit répondre avec cet article.
editor-tests-language = Langue des questions de test
editor-tests-try = Essayer toutes les questions de test
editor-tests-trying = Les questions de test sont posées…
editor-tests-far = Posées : { $done } sur { $total }
editor-tests-none = Il n’y a pas encore de questions de test, ni ici ni dans d’autres articles.
editor-tests-failed = Les questions de test n’ont pas pu être posées. Veuillez réessayer.
editor-tests-incomplete = Écrivez d’abord une question et une réponse.
editor-tests-passed = Trouvent cet article : { $found } sur { $total }
editor-tests-won = Gagnées par cette modification : { $number }
editor-tests-lost = Perdues par cette modification : { $number }
editor-tests-same = Aucune question de test du site n’est gagnée ni perdue. Il y en a { $total }.
editor-tests-found = trouve son article
editor-tests-offered = demande une précision, en proposant le bon article
editor-tests-other = obtient « { $article } » à la place
editor-tests-missed = ne trouve pas de réponse
editor-held-title = La publication est retenue
editor-held-text = Ces questions de test ne trouveraient pas leur article :
editor-held-later = Modifier d’abord
editor-held-anyway = Publier quand même
editor-held-mark = Retenu
editor-held-list = Non publiés comme prévu : { $number }
editor-held-show = Les voir
editor-held-time = Non publié à l’heure prévue ({ $when }), car ces questions de test n’auraient pas trouvé leur article :
editor-held-import = Non publié par l’importation ({ $when }), car ces questions de test n’auraient pas trouvé leur article :
editor-held-empty = Non publié à l’heure prévue ({ $when }), car une réponse était vide. Écrivez-la, puis publiez.
editor-synonyms-intro = Des mots qui veulent dire la même chose ici, comme « COVID-19 » et « coronavirus », ou « colis » et le nom que lui donne votre marque. Une question qui contient l’un est aussi cherchée avec les autres.
editor-synonyms-add = Ajouter des synonymes
editor-synonyms-words = Mots séparés par des virgules
editor-synonyms-remove = Retirer { $words }
editor-synonyms-saved = Enregistré. La prochaine question est déjà cherchée avec.
editor-synonyms-failed = Les synonymes n’ont pas pu être chargés.
editor-synonyms-empty = Il n’y a pas encore de synonymes.
editor-synonyms-lonely = { $word } est seul. Ajoutez-lui un deuxième mot, ou retirez-le.
editor-synonyms-proposed = Suggérés par ce qu’écrivent les visiteurs
editor-synonyms-pair = { $word } veut dire { $term }
editor-synonyms-asked = Questions : { $number }
editor-synonyms-take = Ajouter
editor-duplicates-intro = Des articles qui répondent à la même question, ou qui se prendraient leurs questions. Faites-en un seul, et l’assistant n’aura plus à choisir.
editor-duplicates-failed = Les articles n’ont pas pu être comparés.
editor-duplicates-far = Articles examinés : { $done } sur { $total }
editor-duplicates-none = Aucun article ne répond à la même question qu’un autre.
editor-duplicates-same = Les deux donnent la même réponse.
editor-duplicates-taken = Ses questions que l’autre article prendrait : { $taken } sur { $asked }
editor-merge-keep = Garder celui-ci
editor-merge-title = Faire un seul article des deux ?
editor-merge-text = « { $kept } » reçoit toutes les formulations, étiquettes et questions de test de « { $other } », qui est ensuite retiré. Sa réponse reste telle quelle.
editor-merge-go = Fusionner
editor-merge-done = Articles fusionnés. L’autre est retiré.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Avis
editor-quality-conversation = Conversation entière
editor-languages-intro = Où en sont vos articles dans chaque langue. Cliquez sur un chiffre pour voir les articles concernés.
editor-coverage-there = Présents
editor-coverage-reviewed = Relus
editor-coverage-unreviewed = Non relus
editor-coverage-outdated = Obsolètes
editor-coverage-missing = Manquants
editor-translators = Pour les traducteurs (XLIFF)
editor-translators-open = Manquants, obsolètes ou non relus
editor-translators-all = Tous les articles
editor-feedback-intro = Ce que les visiteurs ont pensé des réponses reçues. Les articles qui répondent mal viennent en premier.
editor-conversation-intro = Que dirait le bot, message par message, et pourquoi ? Rien n’est envoyé à personne, et rien n’est conservé.
editor-feedback-all = Toutes les langues
editor-feedback-failed = Les avis n’ont pas pu être chargés.
editor-feedback-none = Aucun article n’a été donné en réponse pendant cette période.
editor-feedback-show = Ce qui a été demandé
editor-feedback-answered = Réponses : { $number }
editor-feedback-helpful = a aidé
editor-feedback-unhelpful = n’a pas aidé
editor-feedback-unjudged = sans avis
editor-feedback-variant = montré en { $language }
editor-replay-messages = Ce qu’écrit le visiteur
editor-replay-placeholder = Un message par ligne, ou une transcription
editor-replay-play = Jouer
editor-replay-waiting = Attend une personne.
editor-replay-why = Pourquoi ?
editor-replay-read = Cherché :
editor-replay-read-together = Cherché avec la question précédente :
editor-replay-words = mots en commun : { $words }
editor-replay-thresholds = À partir de { $answer } il répond, à partir de { $offer } il propose.
