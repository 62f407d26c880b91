## The frame

signin-title-admin = Administration
signin-title-account = Votre compte
signin-intro-admin = Connectez-vous pour gérer les personnes, les équipes et le site.
signin-intro-account = Connectez-vous pour gérer votre mot de passe et vos appareils.
admin-page-title = Administration
admin-account-title = Votre compte
admin-skip = Aller au contenu
admin-views = Parties de l’administration
admin-view-people = Personnes
admin-view-teams = Équipes
admin-view-canned = Réponses types
admin-view-tags = Étiquettes
admin-view-attributes = Attributs
admin-view-rules = Règles
admin-view-site = Site
admin-view-channels = Canaux
admin-view-webhooks = Webhooks
admin-view-actions = Données en temps réel
admin-view-log = Journal
admin-to-desk = Espace agents
admin-to-editor = Éditeur d’articles
admin-page-language = Langue de la page
admin-sign-in = Se connecter
admin-sign-out = Se déconnecter
admin-dismiss = Masquer ce message
admin-close = Fermer
admin-cancel = Annuler
admin-save = Enregistrer
admin-saved = Enregistré.
admin-failed = Cela n’a pas fonctionné : { $message }
admin-failed-unreachable = Le serveur est injoignable pour le moment. Rien n’est perdu ; veuillez réessayer.
admin-failed-signed-out = Vous avez été déconnecté. Veuillez vous reconnecter.
admin-nothing-found = Aucun résultat. Essayez d’autres mots.
admin-fault-shortcut-taken = Une autre réponse type a déjà ce raccourci. Veuillez en choisir un autre.
admin-fault-unknown-canned-reply = Cette réponse type n’existe plus ; quelqu’un l’a peut-être supprimée.
admin-fault-tag-exists = Une étiquette porte déjà ce nom.
admin-fault-unknown-tag = Cette étiquette n’existe plus ; quelqu’un l’a peut-être renommée ou supprimée.
admin-fault-invalid-tag = Une étiquette compte de 1 à 50 caractères.
admin-fault-invalid-webhook = Donnez au webhook un nom, au moins un événement et une adresse internet complète qui commence par https://.
admin-fault-unknown-webhook = Ce webhook n’existe plus ; quelqu’un l’a peut-être supprimé.
admin-fault-too-many-webhooks = Le nombre maximal de webhooks est atteint. Veuillez d’abord en supprimer un.
admin-fault-unknown-delivery = Il n’y a rien à envoyer de nouveau ; l’envoi est peut-être déjà en route.
admin-fault-invalid-action-name = Donnez à l’action le nom sous lequel l’autre système la connaît : 64 lettres latines, chiffres, points, traits d’union et tirets bas au plus, en commençant par une lettre.
admin-fault-invalid-action-url = Donnez une adresse internet complète qui commence par https://, sans nom d’utilisateur ni mot de passe.
admin-fault-invalid-action-details = Une action demande au plus cinq informations, chacune avec son propre nom.
admin-fault-invalid-action-words = Donnez des mots à 200 codes au plus ; codes et mots ont 300 caractères au plus.
admin-fault-invalid-detail-name = Nommez chaque information avec des lettres latines, des chiffres et des tirets bas, en commençant par une lettre. Les noms language, visitor_id et visitor_email sont réservés.
admin-fault-invalid-detail-label = Écrivez, pour chaque nombre et chaque texte, ce qui est demandé aux visiteurs, en 60 caractères au plus.
admin-fault-invalid-detail-shapes = Écrivez à quoi ressemble chaque texte : dix lignes au plus, de 40 caractères au plus, chacune avec # pour un chiffre ou @ pour une lettre.
admin-fault-invalid-trial = Remplissez chaque information sous la forme attendue.
admin-fault-language-not-spoken = Quelque chose est écrit dans une langue que le site ne parle pas. Retirez-le, ou ajoutez la langue sous « Site ».
admin-fault-action-exists = Il y a déjà une action de ce nom. Veuillez en choisir un autre.
admin-fault-unknown-action = Cette action n’existe plus ; quelqu’un l’a peut-être supprimée.
admin-fault-too-many-actions = Le nombre maximal d’actions est atteint. Veuillez d’abord en supprimer une.
admin-fault-attribute-exists = Un attribut porte déjà cette clé ; il est peut-être retiré.
admin-fault-invalid-attribute = Impossible d’enregistrer ainsi. Donnez un nom de 60 caractères au plus, une clé de lettres latines et de chiffres qui commence par une lettre, et au moins un choix à une liste.
admin-fault-invalid-logo = Cette image ne peut pas servir. Choisissez un PNG, un SVG ou un WebP de 16 à 4096 pixels de côté ; un SVG ne doit contenir qu’un dessin.
admin-fault-logo-too-large = Cette image dépasse 512 ko. Veuillez en choisir une plus petite.
admin-fault-last-administrator = C’est le dernier administrateur. Nommez d’abord quelqu’un d’autre.
admin-conflict-title = Quelqu’un d’autre a modifié « { $name } »
admin-conflict-text = Un collègue a enregistré une modification pendant que vous écriviez. Laquelle faut-il garder ?
admin-conflict-theirs = Charger l’autre
admin-conflict-mine = Garder la mienne

## People

admin-people-intro = Toutes les personnes qui peuvent se connecter. Choisissez-en une pour modifier ses droits ou la déconnecter.
admin-people-invite = Inviter quelqu’un
admin-people-you = vous
admin-people-invited = Invité
admin-role-agent = Agent
admin-role-agent-may = échange avec les visiteurs
admin-role-supervisor = Superviseur
admin-role-supervisor-may = voit aussi les chiffres des collègues et peut agir à leur place
admin-role-editor = Rédacteur
admin-role-editor-may = écrit des articles
admin-role-admin = Administrateur
admin-role-admin-may = peut tout faire
admin-person-name = Nom
admin-person-name-hint = Les visiteurs voient ce nom.
admin-person-login = Nom d’utilisateur
admin-person-login-hint = Pour se connecter, par exemple une adresse e-mail.
admin-person-role = Rôle
admin-person-languages = Langues d’écriture
admin-person-teams = Équipes
admin-person-skills = Compétences
admin-person-skills-hint = Séparées par des virgules, par exemple : retours, factures
admin-person-capacity = Conversations simultanées
admin-person-capacity-hint = Il ne lui en est pas confié davantage.
admin-person-link = Nouveau lien pour choisir un mot de passe
admin-person-sign-out = Déconnecter partout
admin-person-signed-out = { $name } est déconnecté partout.
admin-person-deactivate = Désactiver
admin-person-deactivated = { $name } ne peut plus se connecter.
admin-deactivate-title = Désactiver { $name } ?
admin-deactivate-text = La déconnexion est immédiate. Les conversations ouvertes retournent dans la file d’attente ; les messages gardent le nom de leur auteur.
admin-link-title = Un lien pour { $name }
admin-link-text = Transmettez ce lien à { $name }. Il fonctionne une seule fois, jusqu’au { $until }, et n’est affiché que maintenant.
admin-link-copy = Copier le lien
admin-link-copied = Copié.

## One's own account

admin-link-welcome = Bonjour { $name }
admin-link-intro = Choisissez un mot de passe. Votre nom d’utilisateur est { $login }.
admin-link-send = Enregistrer et se connecter
admin-unknown-link = Ce lien n’est pas valable. Un lien plus récent l’a peut-être remplacé ; demandez à un administrateur.
admin-link-used = Ce lien a déjà servi. Connectez-vous avec votre mot de passe ou demandez un nouveau lien.
admin-link-expired = Ce lien a expiré. Demandez-en un nouveau à un administrateur.
admin-password-title = Mot de passe
admin-password-current = Mot de passe actuel
admin-password-new = Nouveau mot de passe
admin-password-hint = Au moins 8 caractères.
admin-password-change = Changer le mot de passe
admin-password-done = Votre mot de passe est changé, et vous êtes déconnecté partout ailleurs.
admin-password-wrong = Ce n’est pas votre mot de passe actuel. Veuillez réessayer.
admin-sessions-title = Où vous êtes connecté
admin-sessions-hint = Si l’un de ces accès vous est inconnu, déconnectez-le et changez votre mot de passe.
admin-sessions-here = Ici
admin-sessions-program = Un programme
admin-sessions-since = Connecté { $when }
admin-sessions-end = Déconnecter
admin-sessions-ended = Session fermée.
admin-factor-title = Second facteur
admin-factor-text = En plus de votre mot de passe, un code de votre téléphone est demandé. Connaître votre mot de passe ne suffit plus pour entrer.
admin-factor-set-up = Configurer
admin-factor-since = Actif depuis le { $when }
admin-factor-left = Codes de secours restants : { $number }
admin-factor-new-codes = Nouveaux codes de secours
admin-factor-switch-off = Désactiver
admin-factor-off = Le second facteur est désactivé.
admin-factor-on = Le second facteur est activé, et vous êtes déconnecté partout ailleurs.
admin-factor-reset = Réinitialiser le second facteur
admin-factor-reset-title = Réinitialiser le second facteur de { $name } ?
admin-factor-reset-text = Cette personne est déconnectée partout et se connecte ensuite avec son seul mot de passe. Assurez-vous que la demande vient bien d’elle.
admin-factor-was-reset = Le second facteur de { $name } est réinitialisé.
admin-link-mailed = Il a aussi été envoyé à { $login }.
admin-person-provider = Se connecte avec { $provider } : première fois { $since }, dernière fois { $last }.
admin-person-unlink = Dissocier
admin-person-unlinked = { $name } n’est plus associé.
admin-unlink-title = Dissocier { $name } ?
admin-unlink-text = Ses sessions seront fermées partout. À la prochaine connexion, son compte sera de nouveau retrouvé par le nom d’utilisateur.
admin-link-entry = Ce lien vous connecte une seule fois en tant que { $login }, sans mot de passe.
admin-link-by-provider = Ici, personne ne se connecte par mot de passe. Connectez-vous avec { $provider }.

## Teams and their hours

admin-teams-intro = Qui travaille ensemble, et quand. En dehors de ces heures, les visiteurs apprennent quand quelqu’un sera de retour.
admin-teams-add = Ajouter une équipe
admin-teams-first = Pour tous ceux sans équipe
admin-teams-nobody = Personne n’en fait partie : tout le monde s’en occupe
admin-teams-open = Ouverte en ce moment
admin-teams-closed = Fermée en ce moment
admin-teams-name = Nom
admin-teams-members = Membres
admin-teams-members-hint = Eux seuls reçoivent les conversations de l’équipe.
admin-teams-delete = Supprimer l’équipe
admin-team-delete-title = Supprimer l’équipe { $name } ?
admin-team-delete-text =
    { $count ->
        [0] Personne ne l’attend. Ses membres restent.
        [one] { $count } visiteur l’attend et sera pris en charge par tout le monde. Ses membres restent.
        [many] { $count } de visiteurs l’attendent et seront pris en charge par tout le monde. Ses membres restent.
       *[other] { $count } visiteurs l’attendent et seront pris en charge par tout le monde. Ses membres restent.
    }
admin-team-deleted = L’équipe { $name } est supprimée.
admin-hours-title = Heures d’ouverture
admin-hours-always = Toujours ouvert
admin-hours-zone = Fuseau horaire
admin-hours-zone-hint = Par exemple { $example }.
admin-hours-weekly = Horaires hebdomadaires
admin-hours-weekly-hint = Une heure de fin antérieure au début tombe le lendemain.
admin-hours-from = de
admin-hours-to = à
admin-hours-add = Ajouter des heures
admin-hours-remove = Supprimer ces heures
admin-hours-country = Jours fériés de ce pays
admin-hours-no-country = Aucun pays
admin-hours-region = Région
admin-hours-whole-country = Tout le pays
admin-hours-holidays = Autres jours de congé
admin-hours-holidays-hint = Année-mois-jour, séparés par des virgules.
admin-hours-workdays = Jours fériés travaillés
admin-hours-workdays-hint = Année-mois-jour, séparés par des virgules.
admin-service-title = Objectifs de délai
admin-service-hint = En minutes ; laissez vide pour aucun. Ce qui est urgent suit les objectifs de la ligne du dessus, sauf s’il a les siens.
admin-service-first-reply = Première réponse
admin-service-next-reply = Réponse suivante
admin-service-resolution = Résolution
admin-service-always = Compter jour et nuit, pas seulement pendant les heures d’ouverture
admin-service-warn-percent = Avertir quand cette part du délai est écoulée, en pour cent
admin-service-warn-minutes = Ou ce nombre de minutes avant la fin
admin-calendar-before = Le mois précédent
admin-calendar-after = Le mois suivant
admin-calendar-show = Afficher ces heures
admin-calendar-holiday = Congé
admin-calendar-closed = Fermé

## Canned replies and tags

admin-canned-intro = Ce que les agents écrivent sans cesse. Dans leur espace, il leur suffit de taper / et le raccourci.
admin-canned-add = Ajouter une réponse type
admin-canned-search = Rechercher une réponse type
admin-canned-none = Il n’y a pas encore de réponse type. Ajoutez la première : tous les agents pourront s’en servir aussitôt.
admin-canned-shortcut = Raccourci
admin-canned-shortcut-hint = Un mot, par exemple : remboursement
admin-canned-language = Langue
admin-canned-language-hint = Un texte par langue ; celles qui en ont un sont cochées.
admin-canned-text = Texte
admin-canned-text-hint = Ceci se remplit tout seul : { $variables }
admin-canned-shortcut-wrong = Le raccourci doit être un seul mot de 50 caractères au plus, sans barre oblique ni accolade.
admin-canned-empty = Veuillez écrire le texte dans au moins une langue.
admin-canned-delete = Supprimer
admin-canned-delete-title = Supprimer la réponse type /{ $shortcut } ?
admin-canned-delete-text = Plus personne ne la trouvera, dans aucune langue. Ce qui a été envoyé reste.
admin-canned-deleted = La réponse type /{ $shortcut } est supprimée.
admin-tags-intro = Des mots pour classer les conversations. Une étiquette renommée change dans toutes les conversations.
admin-tags-add = Ajouter une étiquette
admin-tags-search = Rechercher une étiquette
admin-tags-none = Il n’y a pas encore d’étiquette. Ajoutez-en ici, ou laissez les agents commencer avec les leurs.
admin-tags-name = Étiquette
admin-tags-name-hint = 50 caractères au plus ; elle est gardée en minuscules.
admin-tags-used = Conversations : { $number }
admin-tags-delete = Supprimer l’étiquette
admin-tag-delete-title = Supprimer l’étiquette « { $tag } » ?
admin-tag-delete-text = Elle est retirée de toutes les conversations qui la portent, sans retour possible. Conversations : { $number }
admin-tag-deleted = L’étiquette « { $tag } » est supprimée.
admin-tag-join = Les réunir
admin-tag-join-title = L’étiquette « { $tag } » existe déjà
admin-tag-join-text = Toutes les conversations qui ont « { $before } » reçoivent « { $tag } » à la place. Ensuite, on ne peut plus les distinguer.
admin-attributes-intro = Ce qu’il faut savoir des conversations et des visiteurs en plus de leurs messages, comme une formule ou un numéro de commande. Ce que votre site transmet sous la même clé s’y inscrit de lui-même.
admin-attributes-add = Ajouter un attribut
admin-attributes-none = Il n’y a pas encore d’attributs.
admin-attribute-label = Nom
admin-attribute-labels = Noms dans d’autres langues
admin-attribute-labels-hint = Un par ligne, la langue d’abord, par exemple nl: Plan
admin-attribute-key = Clé
admin-attribute-key-hint = Le nom que lui donne votre site, par exemple plan. Elle ne peut pas être modifiée ensuite.
admin-attribute-kind = Type
admin-attribute-kind-text = Texte
admin-attribute-kind-number = Nombre
admin-attribute-kind-boolean = Oui ou non
admin-attribute-kind-date = Date
admin-attribute-kind-choice = Liste de choix
admin-attribute-kind-link = Lien
admin-attribute-choices = Choix
admin-attribute-choices-hint = Un par ligne.
admin-attribute-owner = Concerne
admin-attribute-owner-conversation = La conversation
admin-attribute-owner-visitor = Le visiteur
admin-attribute-editors = Qui peut le modifier
admin-attribute-editors-agents = Tous les agents
admin-attribute-editors-supervisors = Les superviseurs
admin-attribute-editors-nobody = Personne, seulement le site
admin-attribute-shown = L’afficher à côté de la conversation
admin-attribute-retired = Le retirer : il n’apparaît plus, ses valeurs restent
admin-attribute-is-retired = Retiré

## The site

admin-site-intro = L’apparence et la voix du site, la manière dont les conversations trouvent quelqu’un, et la durée de conservation.
admin-site-looks = Apparence et langues
admin-site-name = Nom du site
admin-site-name-hint = Les visiteurs le voient en haut de la discussion.
admin-site-accent = Couleur
admin-site-first-language = Langue principale
admin-site-first-language-hint = Quand on ne sait rien d’autre d’un visiteur.
admin-site-languages = Langues
admin-site-languages-hint = Les visiteurs peuvent choisir parmi celles-ci.
admin-site-tone = Comment s’adresser aux visiteurs
admin-site-tone-formal = Formel
admin-site-tone-plain = Informel
admin-site-tones = Autrement dans certaines langues
admin-site-tones-usual = Comme toutes les autres
admin-site-fixed = { $variable } est défini sur le serveur et détermine ce réglage.
admin-site-texts = Premiers mots
admin-site-texts-language = Dans quelle langue
admin-site-greeting = Message d’accueil
admin-site-greeting-hint = Laissé vide, Hamdel accueille avec ses propres mots.
admin-site-starters = Questions pour commencer
admin-site-starters-hint = Une par ligne, quatre au plus.
admin-site-routing = Comment les conversations trouvent quelqu’un
admin-site-assignment = Les conversations
admin-site-assignment-pull = sont prises dans la file par qui le souhaite
admin-site-assignment-offer = sont proposées à une personne après l’autre
admin-site-assignment-auto = sont confiées à la personne qui convient le mieux
admin-site-patience = Patience pour la bonne langue, en secondes
admin-site-patience-hint = Temps pendant lequel un visiteur attend une personne occupée qui écrit dans sa langue.
admin-site-zone-hint = Les jours des rapports commencent ici à minuit. Vide : le fuseau des horaires de la première équipe.
admin-site-retention = Durée de conservation
admin-site-retention-hint = En jours ; 0 conserve pour toujours.
admin-site-keep-conversations = Textes des conversations
admin-site-keep-files = Fichiers
admin-site-keep-searches = Questions du journal des recherches
admin-site-logo = Logo
admin-site-logo-hint = PNG, SVG ou WebP de 512 ko au plus. Les visiteurs le voient dans la discussion, les agents dans leur espace.
admin-site-logo-none = Pas encore de logo.
admin-site-logo-choose = Choisir une image
admin-site-logo-remove = Retirer le logo
admin-site-no-articles = Aucun article n’existe encore dans ces langues : { $languages }. Qui les écrit reçoit les articles dans une autre langue, avec une phrase qui le dit.

## Help lines, for when nobody is there

admin-help-title = Autres contacts
admin-help-intro = Les visiteurs les voient quand personne ne peut répondre, ceux de leur pays d’abord.
admin-help-country = Pays
admin-help-elsewhere = Partout ailleurs
admin-help-phone = Téléphone
admin-help-mail = E-mail
admin-help-hours = Ouvert
admin-help-hours-hint = À l’heure de ce pays. Ne cochez aucun jour si c’est toujours ouvert.
admin-help-add = Ajouter un contact
admin-help-remove = Retirer ce contact
admin-help-incomplete = Chaque contact a besoin d’un numéro de téléphone ou d’une adresse e-mail.
admin-help-twice = Il y a deux contacts pour { $country }. Veuillez les réunir.
admin-crisis-title = Aide aux personnes en détresse
admin-crisis-intro = Quiconque écrit ne plus vouloir vivre est confié aussitôt à votre équipe, avant tout le monde. Souvent, personne n’est là à ce moment, et quelqu’un qui écoute peut sauver une vie. Indiquez ici de qui il s’agit, pour chaque pays et chaque langue. Personne d’autre ne peut le savoir : sans cela, les visiteurs sont seulement invités à appeler les secours.
admin-crisis-language = Langue
admin-crisis-any-language = Toute langue
admin-crisis-text = Qui écoute, et où
admin-crisis-text-hint = Tel que les visiteurs le liront : un nom, et un numéro ou une adresse.
admin-crisis-add = Ajouter une ligne d’écoute
admin-crisis-incomplete = Chacune de ces lignes doit avoir un texte.
admin-crisis-twice = Il y a deux lignes pour le même pays et la même langue. Réunissez-les.
admin-site-security = Sécurité
admin-site-factor = Toutes les personnes qui travaillent ici ont besoin d’un second facteur
admin-site-factor-hint = Qui n’en a pas le configure avant toute autre chose, vous aussi.

## Channels and the log

admin-channels-intro = D’où viennent les visiteurs, et si ce que vous leur envoyez arrive.
admin-channels-waiting =
    { $count ->
        [one] { $count } message attend d’être remis
        [many] { $count } de messages attendent d’être remis
       *[other] { $count } messages attendent d’être remis
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } message n’a pas pu être remis cette semaine
        [many] { $count } de messages n’ont pas pu être remis cette semaine
       *[other] { $count } messages n’ont pas pu être remis cette semaine
    }
admin-channels-well = Tout va bien
admin-channels-trouble = Problème
admin-channel-web = Discussion sur votre site
admin-channel-rest = Autres programmes (REST)
admin-channel-live-chatwoot = Conseillers dans Chatwoot
admin-channel-live-zammad = Conseillers dans Zammad
admin-channels-try = Vérifier la connexion
admin-channels-trying = Vérification…
admin-channels-last-error = Dernière erreur, { $when } :
admin-channels-do-given-up = Certains visiteurs n’ont pas reçu ce qui a été envoyé. Vérifiez la connexion, puis réessayez ce qui n’a pas été remis.
admin-channels-do-waiting = L’envoi est retenté tout seul. Si cela dure, vérifiez la connexion.
admin-channels-try-none = Tout va bien. Connecté en tant que
admin-channels-try-unreachable = La plateforme est injoignable. Réessayez dans quelques minutes ; si cela dure, faites vérifier que le serveur peut accéder à internet.
admin-channels-try-token = La plateforme ne connaît pas le jeton. Indiquez le bon sur le serveur, puis redémarrez-le.
admin-channels-try-address = La plateforme n’envoie rien à ce serveur. Donnez-lui l’adresse { $address } (setWebhook).
admin-channels-try-deliveries = La plateforme n’a pas pu joindre ce serveur récemment. Elle indique :
admin-channels-failed = Afficher ce qui n’a pas été remis
admin-channels-again = Réessayer
admin-channels-again-all = Tout réessayer
admin-channels-failed-none = Il ne reste rien qui n’ait été remis.
admin-channels-again-done =
    { $count ->
        [one] { $count } message est envoyé de nouveau
        [many] { $count } de messages sont envoyés de nouveau
       *[other] { $count } messages sont envoyés de nouveau
    }
admin-line-title = La ligne de code pour votre site
admin-line-hint = Placez cette ligne avant la fin du body de chaque page, et la discussion apparaîtra.
admin-log-intro = Ce qui a été fait, par qui et quand. Rien ne peut y être modifié.
admin-log-by-itself = Automatiquement
admin-log-more = Plus anciens
admin-deed-agent-invited = Personne invitée
admin-deed-agent-changed = Personne modifiée
admin-deed-agent-removed = Personne désactivée
admin-deed-link-made = Lien pour choisir un mot de passe créé
admin-deed-link-used = Mot de passe choisi par lien
admin-deed-password-changed = Mot de passe changé
admin-deed-signed-out = Déconnexion
admin-deed-site-changed = Réglages du site modifiés
admin-deed-team-changed = Équipe modifiée
admin-deed-team-removed = Équipe supprimée
admin-deed-canned-changed = Réponse type enregistrée
admin-deed-canned-removed = Réponse type supprimée
admin-deed-tag-added = Étiquette ajoutée
admin-deed-tag-renamed = Étiquette renommée
admin-deed-tag-removed = Étiquette supprimée
admin-deed-attribute-defined = Attribut enregistré
admin-deed-attribute-retired = Attribut retiré
admin-deed-attribute-set = Attribut d’une conversation modifié
admin-deed-glossary-changed = Glossaire modifié
admin-deed-deliveries-retried = Messages non remis envoyés de nouveau
admin-deed-script-changed = Formulation modifiée
admin-deed-visitor-exported = Données d’un visiteur remises
admin-deed-agent-made = Compte créé à la première connexion
admin-deed-identity-linked = Compte associé au fournisseur
admin-deed-identity-unlinked = Compte dissocié du fournisseur
admin-deed-role-given = Rôle changé selon les groupes du fournisseur
admin-deed-second-factor-on = Second facteur activé
admin-deed-second-factor-off = Second facteur désactivé
admin-deed-second-factor-reset = Second facteur réinitialisé
admin-deed-recovery-codes-made = Nouveaux codes de récupération créés
admin-deed-recovery-code-used = Code de récupération utilisé
admin-deed-link-mailed = Lien envoyé par e-mail
admin-deed-macro-changed = Macro enregistrée
admin-deed-macro-removed = Macro supprimée
admin-deed-rule-changed = Règle enregistrée
admin-deed-rule-on = Règle activée
admin-deed-rule-off = Règle désactivée
admin-deed-rules-ordered = Ordre des règles modifié
admin-deed-rule-removed = Règle supprimée
admin-deed-webhook-added = Webhook ajouté
admin-deed-webhook-changed = Webhook enregistré
admin-deed-webhook-removed = Webhook supprimé
admin-deed-webhook-secret-renewed = Nouveau secret pour un webhook
admin-deed-webhook-off = Webhook désactivé
admin-deed-webhook-replayed = Envois d’un webhook effectués de nouveau
admin-deed-action-added = Action ajoutée
admin-deed-action-changed = Action enregistrée
admin-deed-action-removed = Action supprimée
admin-deed-action-secret-renewed = Nouveau secret pour une action
admin-deed-article-action-set = Un article répond avec des données en temps réel
admin-deed-article-action-dropped = Un article répond de nouveau avec son propre texte
admin-deed-dialogue-added = Dialogue ajouté
admin-deed-dialogue-changed = Dialogue modifié
admin-deed-dialogue-deleted = Dialogue supprimé
admin-deed-dialogues-imported = Dialogues importés
admin-deed-article-published-anyway = Article publié malgré les questions de test
admin-deed-articles-merged = Articles fusionnés
admin-deed-synonyms-changed = Synonymes modifiés
admin-log-kind-invitation = Invitation
admin-log-kind-reset = Nouveau mot de passe
admin-log-kind-forgotten = Mot de passe oublié
admin-log-kind-entry = Connexion sans mot de passe
admin-log-by-visitor = À la demande du visiteur
admin-log-by-age = Durée de conservation écoulée

## Webhooks

admin-webhooks-intro = D’autres systèmes, comme un CRM, un centre d’assistance ou un outil de messagerie, sont informés aussitôt de ce qui se passe ici. Tout ce qui leur est envoyé est signé.
admin-webhooks-add = Ajouter un webhook
admin-webhooks-none = Il n’y a pas encore de webhook.
admin-webhook-url = Adresse
admin-webhook-url-hint = Où l’autre système reçoit les webhooks, par exemple https://crm.example/hooks
admin-webhook-events = Ce dont il est informé
admin-webhook-event-answered = L’assistant répond par un article
admin-webhook-event-assigned = Un agent reçoit une conversation
admin-webhook-event-missed = Aucun article n’est trouvé
admin-webhook-event-erased = Un visiteur est effacé
admin-webhook-event-test = Test
admin-webhook-active = Activé
admin-webhook-on = Activé
admin-webhook-off = Désactivé
admin-webhook-fault = Désactivé automatiquement : { $message }
admin-webhook-failing = Rien n’est arrivé depuis le { $when }. De nouveaux essais ont lieu automatiquement.
admin-webhook-secret-title = Le secret de « { $name } »
admin-webhook-secret-text = L’autre système s’en sert pour vérifier les signatures. Copiez-le maintenant : il n’est affiché que cette fois.
admin-webhook-secret-copy = Copier le secret
admin-webhook-renew = Nouveau secret
admin-webhook-renew-title = Créer un nouveau secret pour « { $name } » ?
admin-webhook-renew-text = Pendant 24 heures, tout est aussi signé avec l’ancien, ce qui vous laisse le temps de le remplacer dans l’autre système.
admin-webhook-test = Envoyer un test
admin-webhook-test-well = Le test est arrivé.
admin-webhook-test-failed = Le test n’est pas arrivé.
admin-webhook-delete = Supprimer le webhook
admin-webhook-delete-title = Supprimer le webhook « { $name } » ?
admin-webhook-delete-text = L’autre système ne sera plus informé de rien, et ce qui est encore en route est abandonné.
admin-webhook-deliveries = Afficher les derniers envois
admin-webhook-deliveries-none = Rien n’a été envoyé récemment.
admin-webhook-delivered = Remis
admin-webhook-waiting = En route
admin-webhook-dead = Abandonné
admin-webhook-again = Envoyer de nouveau
admin-webhook-again-all = Envoyer de nouveau tout ce qui a été abandonné
admin-webhook-again-done = Envoyés de nouveau : { $number }

## Live data

admin-actions-intro = Ce que l’assistant consulte dans vos autres systèmes pour répondre, comme l’avancement d’une commande. On le choisit dans un article, sous « Données en temps réel ».
admin-actions-add = Ajouter une action
admin-actions-none = Il n’y a pas encore d’action. Ajoutez la première, et les articles pourront répondre avec ce que savent vos autres systèmes.
admin-action-name-hint = Le nom que lui donne l’autre système, par exemple action_order_status
admin-action-kind = Où chercher
admin-action-kind-webhook = À une adresse à vous, par une requête signée
admin-action-kind-rasa = Sur un serveur d’actions Rasa
admin-action-kind-demo = Nulle part : des commandes inventées, pour essayer
admin-action-url-hint = Là où l’autre système répond, par exemple https://shop.example/actions
admin-action-details = Informations nécessaires
admin-action-details-hint = Ce qui manque est demandé aux visiteurs.
admin-action-detail-add = Ajouter une information
admin-action-detail-remove = Retirer cette information
admin-action-detail-name-hint = Lettres latines, chiffres et tirets bas, par exemple order
admin-action-detail-email = Adresse e-mail
admin-action-detail-order = Numéro de commande
admin-action-detail-shapes = À quoi elle ressemble
admin-action-detail-shapes-hint = Une forme par ligne, par exemple HD-##### : # remplace un chiffre, @ une lettre.
admin-action-detail-label = Ce qui est demandé aux visiteurs
admin-action-detail-label-hint = Par exemple : votre numéro de client. Inutile pour les adresses e-mail et les numéros de commande.
admin-action-detail-labels = La même chose dans d’autres langues
admin-action-detail-labels-hint = Une par ligne, la langue d’abord, par exemple nl: uw klantnummer
admin-action-detail-attribute = Attribut qui répond à la place
admin-action-detail-attribute-hint = email, visitor_id ou la clé d’un attribut : ce que votre site garantit n’est pas demandé.
admin-action-words = Ce que signifient les codes
admin-action-words-hint = Par ligne : le code, la langue et les mots, par exemple shipped en: on its way
admin-action-words-wrong = Il manque à cette ligne le code, la langue ou les mots : { $line }
admin-action-vouched = Seulement pour les visiteurs dont votre site se porte garant
admin-action-articles = Répond dans :
admin-action-articles-none = Aucun article ne répond encore avec cette action.
admin-action-try = Essayer
admin-action-try-title = Essayer « { $name } »
admin-action-try-hint = La recherche est bien réelle, sans visiteur particulier.
admin-action-try-found = Trouvé. Dans les réponses, ces noms s’écrivent entre accolades :
admin-action-try-nothing = L’autre système ne connaît rien sous ces informations.
admin-action-try-too-slow = L’autre système n’a pas répondu en deux secondes.
admin-action-try-unreachable = L’autre système est injoignable. Vérifiez l’adresse et s’il est en marche.
admin-action-try-wrong-answer = La réponse de l’autre système est inutilisable. Il faut du JSON avec des valeurs qui soient des textes ou des nombres.
admin-action-try-refused-address = L’adresse mène dans le réseau de ce serveur, ce qui n’est pas permis ici.
admin-action-try-failed = L’autre système a refusé : { $why }
admin-action-renew-text = L’ancien secret ne vaut alors plus rien. Tant que le nouveau n’est pas en place là-bas, les articles donnent leurs propres réponses.
admin-action-delete = Supprimer l’action
admin-action-delete-title = Supprimer l’action « { $name } » ?
admin-action-delete-text = Les articles qui répondent avec elle redonnent leurs propres réponses.

## Rules

admin-rules-intro = Ce qui se fait tout seul quand quelque chose arrive. Les règles s’appliquent de haut en bas, chacune une fois ; ce que fait une règle n’en déclenche aucune autre.
admin-rules-add = Ajouter une règle
admin-rules-none = Il n’y a pas encore de règle.
admin-rule-when = Quand
admin-rule-event-begun = Une conversation commence
admin-rule-event-handed-over = Une personne est demandée
admin-rule-event-message = Le visiteur écrit
admin-rule-event-closed = Une conversation est terminée
admin-rule-event-rated = Le visiteur évalue une conversation
admin-rule-event-overdue = Un objectif est manqué
admin-rule-event-waiting = Quelqu’un attend longtemps
admin-rule-minutes = Combien de minutes
admin-rule-if = Seulement si
admin-rule-words = Un de ces mots dans le message
admin-rule-tags = Une de ces étiquettes
admin-rule-commas = Séparés par des virgules.
admin-rule-languages = Langue
admin-rule-channels = Canal
admin-rule-teams = Équipe
admin-rule-feelings = Humeur
admin-rule-hours = Heures d’ouverture
admin-rule-hours-any = À tout moment
admin-rule-hours-open = Pendant l’ouverture
admin-rule-hours-closed = Pendant la fermeture
admin-rule-attribute = Attribut donné par le site
admin-rule-attribute-value = Ce qu’il contient
admin-rule-try = Essayer sur les conversations passées
admin-rule-tried = Elle aurait concerné { $met } des { $tried } dernières conversations.
admin-rule-active = Activée
admin-rule-on = Activée
admin-rule-off = Désactivée
admin-rule-up = Monter
admin-rule-fault = Désactivée automatiquement : { $message }
admin-rule-incomplete = Donnez un nom à la règle et remplissez chaque étape.
admin-rule-delete-title = Supprimer la règle « { $name } » ?
admin-rule-delete-text = Ce qu’elle a déjà fait reste.

## The first start

admin-start-step = Étape { $step } sur { $of }
admin-start-next = Suivant
admin-start-skip = Passer pour l’instant
admin-start-incomplete = Veuillez indiquer le nom et le nom d’utilisateur.
admin-start-done-already = Ce site est déjà configuré. Veuillez vous connecter.
admin-start-you-title = Bienvenue ! D’abord, qui êtes-vous ?
admin-start-you-intro = Ce sera le compte de l’administrateur.
admin-start-site-title = Quelles langues parle votre site ?
admin-start-site-intro = Vous pourrez tout modifier plus tard.
admin-start-hours-title = Quand y a-t-il quelqu’un ?
admin-start-hours-intro = En dehors de ces heures, l’assistant répond et dit quand quelqu’un sera de retour.
admin-start-colleague-title = Qui travaille avec vous ?
admin-start-colleague-intro = Invitez votre premier collègue. Vous recevez un lien à transmettre.
admin-start-line-title = C’est prêt. Place à vos visiteurs
admin-start-line-intro = Essayez dans la boutique de démonstration, et répondez dans l’espace agents.
admin-start-to-desk = Ouvrir l’espace agents
admin-start-to-shop = Ouvrir la boutique de démonstration

## Mails to people who work here

mail-greeting = Bonjour { $name },
mail-copy = Si le bouton ne fonctionne pas, ouvrez cette adresse :
mail-forgotten-subject = Choisissez un nouveau mot de passe pour { $site }
mail-forgotten-text = Un nouveau mot de passe a été demandé pour votre compte { $login }. Vous pouvez le choisir ici :
mail-forgotten-button = Choisir un nouveau mot de passe
mail-forgotten-note = Le lien fonctionne une seule fois, pendant une heure. Si vous n’avez rien demandé, vous n’avez rien à faire : votre mot de passe reste le même.
mail-invitation-subject = Votre compte sur { $site }
mail-invitation-text = Vous êtes invité à rejoindre { $site }. Votre nom d’utilisateur est { $login }. Choisissez un mot de passe pour commencer :
mail-invitation-button = Choisir un mot de passe
mail-invitation-note = Le lien fonctionne une seule fois, pendant sept jours. Si vous ne vous y attendiez pas, vous n’avez rien à faire.
