### Ce que dit l’assistant, et les libellés de la fenêtre de discussion, en français (vous).

welcome = Bonjour ! Je suis un assistant numérique. Posez-moi votre question avec vos mots et dans votre langue. Si vous préférez parler à un conseiller, il suffit de le dire.
    .plain = Bonjour ! Je suis un assistant numérique. Pose-moi ta question avec tes mots et dans ta langue. Si tu préfères parler à un conseiller, il suffit de le dire.
greet-reply-1 = Bonjour ! Comment puis-je vous aider ?
    .plain = Bonjour ! Comment puis-je t’aider ?
greet-reply-2 = Bienvenue ! Que puis-je faire pour vous ?
    .plain = Bienvenue ! Que puis-je faire pour toi ?
thank-reply-1 = Je vous en prie. Puis-je vous aider pour autre chose ?
    .plain = Avec plaisir. Puis-je t’aider pour autre chose ?
thank-reply-2 = Avec plaisir. N’hésitez pas à m’écrire si vous avez besoin d’autre chose.
    .plain = De rien. Écris-moi si tu as besoin d’autre chose.
goodbye-reply-1 = Au revoir, et merci de nous avoir écrit.
goodbye-reply-2 = À bientôt. Vous pouvez nous écrire à tout moment.
    .plain = À bientôt. Tu peux nous écrire à tout moment.
affirm-reply = Très bien. Que souhaitez-vous savoir ?
    .plain = Très bien. Que souhaites-tu savoir ?
acknowledged-reply = D’accord. N’hésitez pas à m’écrire s’il y a autre chose.
    .plain = D’accord. Écris-moi s’il y a autre chose.
deny-reply = D’accord. Dites-moi, avec vos mots, ce que je peux faire pour vous.
    .plain = D’accord. Dis-moi, avec tes mots, ce que je peux faire pour toi.
bot-challenge-reply = Je suis un assistant numérique, pas un être humain. Je réponds à partir de nos articles d’aide, et je peux vous mettre en relation avec un conseiller dès que vous le souhaitez.
    .plain = Je suis un assistant numérique, pas un être humain. Je réponds à partir de nos articles d’aide, et je peux te mettre en relation avec un conseiller dès que tu le souhaites.
decline-human-reply = Bien sûr, continuons ici. Que souhaitez-vous savoir ?
    .plain = Bien sûr, continuons ici. Que souhaites-tu savoir ?
complain-reply = Je regrette ce qui vous arrive, et je vous remercie de nous le dire. Pouvez-vous me raconter brièvement ce qui s’est passé ? Je chercherai une réponse ou je ferai appel à un conseiller.
    .plain = Je regrette ce qui t’arrive, et merci de nous le dire. Peux-tu me raconter brièvement ce qui s’est passé ? Je chercherai une réponse ou je ferai appel à un conseiller.
chitchat-reply-1 = Je suis un assistant numérique, et ce que je connais le mieux, ce sont nos articles d’aide. Que puis-je faire pour vous ?
    .plain = Je suis un assistant numérique, et ce que je connais le mieux, ce sont nos articles d’aide. Que puis-je faire pour toi ?
chitchat-reply-2 = Cela dépasse malheureusement mes compétences : je ne connais que nos propres services. Puis-je vous aider à ce sujet ?
    .plain = Ça dépasse malheureusement mes compétences : je ne connais que nos propres services. Puis-je t’aider à ce sujet ?
solved-reply = Tant mieux si tout est réglé. N’hésitez pas à m’écrire s’il y a autre chose.
    .plain = Tant mieux si tout est réglé. Écris-moi s’il y a autre chose.
other-languages = Je peux répondre ici dans ces langues : { $languages }.
conversation-erased = Les messages et les données personnelles de cette conversation ont été effacés.
language-changed = À partir de maintenant, je vous écris en { $language }.
    .plain = À partir de maintenant, je t’écris en { $language }.
which-language = Quelle langue souhaitez-vous utiliser ?
    .plain = Quelle langue souhaites-tu utiliser ?

helpful-question = Cette réponse vous a-t-elle été utile ?
    .plain = Cette réponse t’a-t-elle été utile ?
helpful-yes = Oui, merci
helpful-no = Non, pas vraiment
helpful-thanks = Je suis heureux d’avoir pu vous aider. Y a-t-il autre chose ?
    .plain = Tant mieux ! Y a-t-il autre chose ?
not-helpful-reply = Je regrette que ce ne soit pas ce qu’il vous fallait. Pouvez-vous poser votre question autrement ? Je peux aussi vous mettre en relation avec un conseiller.
    .plain = Je regrette que ce ne soit pas ce qu’il te fallait. Peux-tu poser ta question autrement ? Je peux aussi te mettre en relation avec un conseiller.
details-reply = Merci, c’est utile. Je ne peux pas vérifier cela moi-même, mais un conseiller le peut. Voulez-vous que je vous mette en relation ?
    .plain = Merci, c’est utile. Je ne peux pas vérifier ça moi-même, mais un conseiller le peut. Veux-tu que je te mette en relation ?
answer-in-other-language = Pour l’instant, cette réponse n’existe qu’en { $language } :
answer-translated = Cette réponse a été traduite automatiquement (original en { $language }), sa formulation n’est donc peut-être pas parfaite :
answer-again = Voici de nouveau l’essentiel :
answer-meanwhile = En attendant, ceci pourra peut-être déjà vous aider :
    .plain = En attendant, ceci pourra peut-être déjà t’aider :
meanwhile-wanted = Souhaitez-vous toujours parler à un conseiller ? Vous restez dans la file d’attente.
    .plain = Souhaites-tu toujours parler à un conseiller ? Tu restes dans la file d’attente.
meanwhile-stay = Oui, garder ma place
meanwhile-leave = Non, c’est réglé
clarify-question = Je tiens à bien vous comprendre. De laquelle de ces questions s’agit-il ?
    .plain = Je tiens à bien te comprendre. De laquelle de ces questions s’agit-il ?
clarify-question-one = Je tiens à bien vous comprendre. S’agit-il de cette question ?
    .plain = Je tiens à bien te comprendre. S’agit-il de cette question ?
clarify-none = Aucune, parler à un conseiller
hedged-answer = Je ne suis pas certain que ce soit bien votre question, mais ceci pourra peut-être vous aider :
    .plain = Je ne suis pas certain que ce soit bien ta question, mais ceci pourra peut-être t’aider :
detail-question = Pour vérifier cela, j’ai besoin de l’information suivante : { $detail }.
detail-again = Je n’ai pas trouvé cette information dans votre message. Merci d’écrire uniquement ceci : { $detail }.
    .plain = Je n’ai pas trouvé cette information dans ton message. Merci d’écrire uniquement ceci : { $detail }.
detail-not-found = Je n’ai rien trouvé pour « { $value } ». Merci de vérifier cette information et de la renvoyer : { $detail }.
detail-missing = Je ne l’ai pas
detail-without = Pas de problème. De manière générale, voici ce qu’il faut savoir :
detail-email = votre adresse e-mail
    .plain = ton adresse e-mail
detail-order = votre numéro de commande
    .plain = ton numéro de commande
live-failed = Je ne peux malheureusement pas vérifier cela pour le moment. De manière générale, voici ce qu’il faut savoir :
live-nothing = Je n’ai rien trouvé avec ces informations. De manière générale, voici ce qu’il faut savoir :
demo-order-is = **Commande { $order } :** { $status }.

    Dernière mise à jour : { $day }.
demo-order-packed = elle est en cours d’emballage dans notre entrepôt
demo-order-shipped = elle est en route vers vous
    .plain = elle est en route vers toi
demo-order-delivered = elle a été livrée
choose-one = Merci de choisir l’une de ces propositions :
person-button = Parler à un conseiller
unsure-reply-1 = Je crains d’avoir mal compris votre message. Pouvez-vous le dire autrement, peut-être avec un peu plus de détails ?
    .plain = Je crains d’avoir mal compris ton message. Peux-tu le dire autrement, peut-être avec un peu plus de détails ?
unsure-reply-2 = Je n’ai pas encore bien compris votre demande. Pouvez-vous m’expliquer la situation en une ou deux phrases ?
    .plain = Je n’ai pas encore bien compris ta demande. Peux-tu m’expliquer la situation en une ou deux phrases ?
nothing-to-read = Je n’ai pas trouvé de question dans votre message. Pouvez-vous écrire en quelques mots de quoi il s’agit ?
    .plain = Je n’ai pas trouvé de question dans ton message. Peux-tu écrire en quelques mots de quoi il s’agit ?
empty-message = Votre message est arrivé vide. Merci d’écrire votre question une nouvelle fois.
    .plain = Ton message est arrivé vide. Merci d’écrire ta question une nouvelle fois.
message-too-long =
    { $limit ->
        [one] Votre message dépasse { $limit } caractère. Pouvez-vous envoyer l’essentiel ?
        [many] Votre message dépasse { $limit } de caractères. Pouvez-vous envoyer l’essentiel ?
       *[other] Votre message dépasse { $limit } caractères. Pouvez-vous envoyer l’essentiel ?
    }
    .plain =
        { $limit ->
            [one] Ton message dépasse { $limit } caractère. Peux-tu envoyer l’essentiel ?
            [many] Ton message dépasse { $limit } de caractères. Peux-tu envoyer l’essentiel ?
           *[other] Ton message dépasse { $limit } caractères. Peux-tu envoyer l’essentiel ?
        }
something-went-wrong = Un problème est survenu de notre côté, et nous en sommes désolés. Votre message est bien enregistré. Réessayez dans un instant, ou demandez à parler à un conseiller.
    .plain = Un problème est survenu de notre côté, et nous en sommes désolés. Ton message est bien enregistré. Réessaie dans un instant, ou demande à parler à un conseiller.

widget-title = Aide et contact
widget-subtitle = Un assistant automatique vous répond
    .plain = Un assistant automatique te répond
widget-automatic = Vous écrivez à un assistant automatique, pas à une personne.
    .plain = Tu écris à un assistant automatique, pas à une personne.
widget-open = Ouvrir le chat
widget-close = Fermer le chat
widget-assistant = Assistant
widget-you = Vous
    .plain = Toi
widget-agent = Notre équipe
widget-placeholder = Écrivez votre message…
    .plain = Écris ton message…
widget-send = Envoyer
widget-person = Parler à un conseiller
widget-language = Langue
widget-language-automatic = Automatique
widget-menu = Plus d’options
widget-messages = Conversation
widget-choices = Réponses suggérées
widget-assistant-typing = L’assistant écrit…
widget-agent-typing = { $agent } écrit…
widget-connecting = Connexion…
widget-reconnecting = La connexion a été perdue. Reconnexion…
widget-offline = Vous êtes hors ligne. Votre message partira dès le retour de la connexion.
    .plain = Tu es hors ligne. Ton message partira dès le retour de la connexion.
widget-sending = Envoi…
widget-sending-again = Nouvel envoi en cours…
widget-sent = Envoyé
widget-not-sent = Non envoyé.
widget-retry = Réessayer
widget-new-messages = Nouveaux messages
widget-dismiss = Masquer ce message
widget-new-conversation = Nouvelle conversation
widget-earlier = Conversations précédentes
widget-back = Revenir au chat
widget-save = Enregistrer cette conversation dans un fichier
widget-mail = Envoyer cette conversation par e-mail
widget-mail-address = Adresse e-mail
widget-mail-done = La conversation est en route vers { $address }
widget-mail-limit = L’envoi a été fait assez souvent pour aujourd’hui. Il sera de nouveau possible demain.
widget-sound = Son pour les nouveaux messages
widget-unfold = Tout afficher
widget-fold = Afficher moins
widget-people-back = Notre équipe est de retour : { $when }
widget-closed = Cette conversation est terminée.
widget-closed-go-on = Cette conversation est terminée. Un message ici suffit pour la poursuivre.
widget-waiting = En attente d’un conseiller
widget-leave-queue = Ne plus attendre, continuer avec l’assistant
widget-with-agent = Vous parlez avec { $agent }
    .plain = Tu parles avec { $agent }
widget-too-long = Votre message est trop long.
    .plain = Ton message est trop long.
widget-error = Cela n’a pas fonctionné. Veuillez réessayer.
    .plain = Ça n’a pas fonctionné. Réessaie, s’il te plaît.
widget-articles = Articles d’aide
widget-articles-search = Rechercher dans les articles d’aide
widget-articles-none = Aucun résultat. Écrivez votre question ci-dessous.
    .plain = Aucun résultat. Écris ta question ci-dessous.
widget-articles-back = Revenir au chat
widget-articles-page = Ouvrir dans une page à part
widget-articles-machine = Ce texte a été traduit par un ordinateur et personne ne l’a encore relu.
widget-today = Aujourd’hui
widget-yesterday = Hier

survey-csat = Comment évaluez-vous l’aide que vous avez reçue ?
    .plain = Comment évalues-tu l’aide que tu as reçue ?
survey-csat-1 = Très insatisfaisante
survey-csat-2 = Insatisfaisante
survey-csat-3 = Neutre
survey-csat-4 = Satisfaisante
survey-csat-5 = Très satisfaisante
survey-nps = Quelle est la probabilité que vous nous recommandiez à vos proches ou à vos collègues ?
    .plain = Quelle est la probabilité que tu nous recommandes à tes proches ou à tes collègues ?
survey-comment = Y a-t-il quelque chose que vous aimeriez nous dire ?
    .plain = Y a-t-il quelque chose que tu aimerais nous dire ?
survey-thanks = Merci. Votre réponse nous aide à progresser.
    .plain = Merci. Ta réponse nous aide à progresser.
survey-text-csat = Comment évaluez-vous l’aide que vous avez reçue ? Merci de répondre par un chiffre de 1 (très insatisfaisante) à 5 (très satisfaisante).
    .plain = Comment évalues-tu l’aide que tu as reçue ? Merci de répondre par un chiffre de 1 (très insatisfaisante) à 5 (très satisfaisante).
survey-text-nps = Et quelle est la probabilité que vous nous recommandiez ? Merci de répondre par un nombre de 0 (pas du tout probable) à 10 (très probable).
    .plain = Et quelle est la probabilité que tu nous recommandes ? Merci de répondre par un nombre de 0 (pas du tout probable) à 10 (très probable).
survey-text-comment = Merci. Si vous souhaitez ajouter quelque chose au sujet de cet échange, écrivez-le simplement dans votre prochain message.
    .plain = Merci. Si tu souhaites ajouter quelque chose au sujet de cet échange, écris-le simplement dans ton prochain message.
follow-up = Hier, nous avons échangé au sujet de votre question. Est-elle résolue ? Sinon, écrivez-nous simplement ici, et nous reprendrons là où nous en étions.
    .plain = Hier, nous avons échangé au sujet de ta question. Est-elle résolue ? Sinon, écris-nous simplement ici, et nous reprendrons là où nous en étions.

contact-question = Comment pouvons-nous vous joindre ? Laissez-nous une adresse e-mail ou un numéro de téléphone, et un conseiller vous recontactera.
    .plain = Comment pouvons-nous te joindre ? Laisse-nous une adresse e-mail ou un numéro de téléphone, et un conseiller te recontactera.
contact-thanks = Merci. Un conseiller vous recontactera à ces coordonnées : { $contact }.
    .plain = Merci. Un conseiller te recontactera à ces coordonnées : { $contact }.
contact-invalid = Je n’ai pas reconnu d’adresse e-mail ni de numéro de téléphone. Pouvez-vous vérifier, s’il vous plaît ?
    .plain = Je n’ai pas reconnu d’adresse e-mail ni de numéro de téléphone. Peux-tu vérifier, s’il te plaît ?
time-today = aujourd’hui à { $time }
time-tomorrow = demain à { $time }
time-date =
    { $weekday ->
        [mon] lundi
        [tue] mardi
        [wed] mercredi
        [thu] jeudi
        [fri] vendredi
        [sat] samedi
       *[sun] dimanche
    } { $date } à { $time }
time-in-zone = { $when } ({ $zone })

translation-missing = Je n’ai pas pu traduire ce message. Voici l’original en { $language } :
translated-by-machine = (traduit automatiquement)

widget-survey-title = Votre avis nous intéresse
    .plain = Ton avis nous intéresse
widget-survey-send = Envoyer
widget-survey-skip = Pas maintenant
widget-survey-comment = Votre commentaire (facultatif)
    .plain = Ton commentaire (facultatif)
widget-nps-low = Pas du tout probable
widget-nps-high = Très probable
widget-contact-title = Laissez vos coordonnées
    .plain = Laisse tes coordonnées
widget-contact-placeholder = Adresse e-mail ou numéro de téléphone
widget-contact-send = Envoyer
transcript-subject = Conversation avec { $site }
transcript-intro = Voici ce qui a été écrit dans le chat avec { $site }.
transcript-note = Cet e-mail a été envoyé parce que quelqu’un l’a demandé dans le chat et a indiqué cette adresse. Rien d’autre n’y sera envoyé.
transcript-invalid = Cette adresse e-mail n’est pas valide.
widget-help-title = Vous pouvez aussi nous joindre ici
    .plain = Tu peux aussi nous joindre ici
widget-help-more = Autres pays
widget-help-elsewhere = Depuis tous les pays
widget-help-local = heure locale
widget-attach = Joindre un fichier
widget-attachment-sending = Envoi : { $name }…
widget-attachment-cancel = Ne pas envoyer { $name }
widget-attachment-too-large = Ce fichier dépasse { $limit } Mo. Veuillez en choisir un plus petit.
    .plain = Ce fichier dépasse { $limit } Mo. Choisis-en un plus petit, s’il te plaît.
widget-attachment-refused = Ce type de fichier ne peut pas être envoyé ici. Les images, le son, la vidéo, les PDF, les textes et les documents bureautiques sont acceptés.
widget-attachment-mismatch = Le contenu de ce fichier ne correspond pas à son nom. Veuillez envoyer le fichier d’origine.
    .plain = Le contenu de ce fichier ne correspond pas à son nom. Envoie le fichier d’origine, s’il te plaît.
widget-attachment-quota = Vous avez atteint le nombre de fichiers que nous pouvons recevoir ici. Veuillez nous écrire ce que contient celui-ci.
    .plain = Tu as atteint le nombre de fichiers que nous pouvons recevoir ici. Écris-nous ce que contient celui-ci.
widget-attachment-no-room = Nous ne pouvons pas recevoir de fichiers pour le moment. Veuillez nous écrire ce que contient celui-ci.
    .plain = Nous ne pouvons pas recevoir de fichiers pour le moment. Écris-nous ce que contient celui-ci.
widget-attachment-open = Ouvrir { $name }
consent-standard = Nous conservons ce que vous écrivez et envoyez ici afin de pouvoir vous aider. Vous pouvez en demander l’effacement à tout moment.
    .plain = Nous conservons ce que tu écris et envoies ici afin de pouvoir t’aider. Tu peux en demander l’effacement à tout moment.
widget-consent-agree = J’accepte
widget-consent-link = Politique de confidentialité
widget-translated = Traduit automatiquement (original en { $language })
widget-show-original = Afficher l’original
widget-show-translation = Afficher la traduction

## Messageries

commands-reply = Posez-moi votre question avec vos propres mots. /human fait venir un conseiller, /language change la langue et /stop met fin à nos messages.
    .plain = Pose-moi ta question avec tes propres mots. /human fait venir un conseiller, /language change la langue et /stop met fin à nos messages.
stop-reply = Vous ne recevrez plus de messages de notre part. Pour reprendre, il suffit d’écrire.
    .plain = Tu ne recevras plus de messages de notre part. Pour reprendre, il suffit d’écrire.
choices-open = Choisir
sent-photo = Photo
sent-video = Vidéo
sent-animation = Animation
sent-voice = Message vocal
sent-audio = Fichier audio
sent-document = Document
sent-sticker = Autocollant
sent-contact = Contact
sent-location = Position
sent-invitation = Invitation à une réunion
sent-unknown = Un contenu qui ne peut pas être affiché ici

## Réponses : la suite

next-step = Merci de l’avoir déjà fait. Voici la suite :
nothing-further = Vous avez donc déjà fait tout ce que proposent nos articles d’aide. Voulez-vous que je fasse appel à un conseiller ?
    .plain = Tu as donc déjà fait tout ce que proposent nos articles d’aide. Veux-tu que je fasse appel à un conseiller ?
