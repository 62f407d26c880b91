### Ce que dit l’assistant, et les libellés de la fenêtre de discussion, en français (vous).

welcome = Bonjour ! Je suis un assistant numérique. Posez-moi votre question avec vos mots et dans votre langue. Si vous préférez parler à une personne, il suffit de le dire.
greet-reply-1 = Bonjour ! Comment puis-je vous aider ?
greet-reply-2 = C’est un plaisir de vous accueillir. Que puis-je faire pour vous ?
thank-reply-1 = Je vous en prie. Puis-je vous aider pour autre chose ?
thank-reply-2 = Avec plaisir. N’hésitez pas à m’écrire si vous avez besoin d’autre chose.
goodbye-reply-1 = Au revoir, et merci de nous avoir écrit.
goodbye-reply-2 = À bientôt. Vous pouvez nous écrire à tout moment.
affirm-reply = Très bien. Que souhaitez-vous savoir ?
acknowledged-reply = D’accord. N’hésitez pas à m’écrire s’il y a autre chose.
deny-reply = D’accord. Dites-moi, avec vos mots, ce que je peux faire pour vous.
bot-challenge-reply = Je suis un assistant numérique, pas un être humain. Je réponds à partir de nos articles d’aide, et je peux vous passer une personne dès que vous le souhaitez.
decline-human-reply = Bien sûr, continuons ensemble. Que souhaitez-vous savoir ?
complain-reply = Je regrette ce qui vous arrive, et je vous remercie de nous le dire. Pouvez-vous me raconter brièvement ce qui s’est passé ? Je chercherai une réponse ou je ferai appel à une personne de notre équipe.
chitchat-reply-1 = Je suis un assistant numérique, et ce que je connais le mieux, ce sont nos articles d’aide. Que puis-je faire pour vous ?
chitchat-reply-2 = Cela dépasse malheureusement mes compétences : je ne connais que nos propres services. Puis-je vous aider à ce sujet ?
solved-reply = Tant mieux si tout est réglé. N’hésitez pas à m’écrire s’il y a autre chose.
other-languages = Je peux répondre ici dans ces langues : { $languages }.
conversation-erased = Les textes et les données personnelles de cette conversation ont été effacés.
language-changed = À partir de maintenant, je vous écris en { $language }.
which-language = Quelle langue souhaitez-vous utiliser ?

helpful-question = Cette réponse vous a-t-elle été utile ?
helpful-yes = Oui, merci
helpful-no = Non, pas vraiment
helpful-thanks = Tant mieux, cela me fait plaisir. Y a-t-il autre chose ?
not-helpful-reply = Je regrette que ce ne soit pas ce qu’il vous fallait. Pouvez-vous poser votre question autrement ? Je peux aussi vous passer une personne.
details-reply = Merci, c’est utile. Je ne peux pas vérifier cela moi-même, mais une personne de notre équipe le peut. Voulez-vous que je fasse appel à quelqu’un ?
answer-in-other-language = Pour l’instant, cette réponse n’existe qu’en { $language } :
answer-translated = Cette réponse a été traduite automatiquement (original en { $language }), sa formulation n’est donc peut-être pas parfaite :
answer-again = Voici de nouveau l’essentiel :
answer-meanwhile = En attendant, voici ce qui pourra peut-être déjà vous aider :
meanwhile-wanted = Souhaitez-vous toujours parler à une personne ? Vous restez dans la file d’attente.
meanwhile-stay = Oui, garder ma place
meanwhile-leave = Non, c’est réglé
clarify-question = Je tiens à bien vous comprendre. De laquelle de ces questions s’agit-il ?
clarify-question-one = Je tiens à bien vous comprendre. S’agit-il de cette question ?
clarify-none = Aucune, je veux une personne
hedged-answer = Je ne sais pas avec certitude si c’est bien votre question, mais ceci pourra peut-être vous aider :
detail-question = Pour vérifier cela, j’ai besoin de l’information suivante : { $detail }.
detail-again = Je n’ai pas trouvé cette information dans votre message. Merci d’écrire uniquement ceci : { $detail }.
detail-not-found = Je n’ai rien trouvé pour « { $value } ». Merci de vérifier et de l’écrire à nouveau : { $detail }.
detail-missing = Je ne l’ai pas
detail-without = Pas de problème. De manière générale, voici ce qu’il faut savoir :
detail-email = votre adresse e-mail
detail-order = votre numéro de commande
live-failed = Je ne peux malheureusement pas vérifier cela pour le moment. De manière générale, voici ce qu’il faut savoir :
live-nothing = Je n’ai rien trouvé avec ces informations. De manière générale, voici ce qu’il faut savoir :
demo-order-is = **Commande { $order } :** { $status }.

    Dernière mise à jour : { $day }.
demo-order-packed = elle est en cours d’emballage dans notre entrepôt
demo-order-shipped = elle est en route vers vous
demo-order-delivered = elle a été livrée
choose-one = Merci de choisir l’une de ces propositions :
person-button = Parler à une personne
unsure-reply-1 = Je crains d’avoir mal compris votre message. Pouvez-vous le dire autrement, peut-être avec un peu plus de détails ?
unsure-reply-2 = Le sens de votre message m’échappe encore. Pouvez-vous m’expliquer la situation en une ou deux phrases ?
nothing-to-read = Je n’ai pas trouvé de question dans votre message. Pouvez-vous écrire en quelques mots de quoi il s’agit ?
empty-message = Votre message est arrivé vide. Merci d’écrire votre question une nouvelle fois.
message-too-long =
    { $limit ->
        [one] Votre message dépasse { $limit } caractère. Pouvez-vous envoyer l’essentiel ?
        [many] Votre message dépasse { $limit } de caractères. Pouvez-vous envoyer l’essentiel ?
       *[other] Votre message dépasse { $limit } caractères. Pouvez-vous envoyer l’essentiel ?
    }
something-went-wrong = Un problème est survenu de notre côté, et nous en sommes désolés. Votre message est bien enregistré. Réessayez dans un instant, ou demandez à parler à une personne.

widget-title = Aide et contact
widget-subtitle = Un assistant automatique vous répond
widget-automatic = Vous écrivez à un assistant automatique, pas à une personne.
widget-open = Ouvrir la discussion
widget-close = Fermer la discussion
widget-assistant = Assistant
widget-you = Vous
widget-agent = Notre équipe
widget-placeholder = Écrivez votre message…
widget-send = Envoyer
widget-person = Parler à une personne
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
widget-closed = Cette conversation est terminée.
widget-closed-go-on = Cette conversation est terminée. Un message ici suffit pour la poursuivre.
widget-waiting = En attente d’une personne de l’équipe
widget-leave-queue = Ne plus attendre, continuer avec l’assistant
widget-with-agent = Vous parlez avec { $agent }
widget-too-long = Votre message est trop long.
widget-error = Cela n’a pas fonctionné. Veuillez réessayer.
widget-today = Aujourd’hui
widget-yesterday = Hier

survey-csat = Comment évaluez-vous l’aide que vous avez reçue ?
survey-csat-1 = Très insatisfaisante
survey-csat-2 = Insatisfaisante
survey-csat-3 = Neutre
survey-csat-4 = Satisfaisante
survey-csat-5 = Très satisfaisante
survey-nps = Quelle est la probabilité que vous nous recommandiez à vos proches ou à vos collègues ?
survey-comment = Y a-t-il quelque chose que vous aimeriez nous dire ?
survey-thanks = Merci. Votre réponse nous aide à progresser.
survey-text-csat = Comment évaluez-vous l’aide que vous avez reçue ? Merci de répondre par un chiffre de 1 (très insatisfaisante) à 5 (très satisfaisante).
survey-text-nps = Et quelle est la probabilité que vous nous recommandiez ? Merci de répondre par un nombre de 0 (pas du tout probable) à 10 (très probable).
survey-text-comment = Merci. Si vous souhaitez ajouter quelque chose au sujet de cet échange, écrivez-le simplement dans votre prochain message.
follow-up = Hier, nous avons échangé au sujet de votre question. Est-elle résolue ? Sinon, écrivez-nous simplement ici, et nous reprendrons au même point.

contact-question = Comment pouvons-nous vous joindre ? Laissez-nous une adresse e-mail ou un numéro de téléphone, et une personne de notre équipe reviendra vers vous.
contact-thanks = Merci. Une personne de notre équipe vous recontactera à ces coordonnées : { $contact }.
contact-invalid = Je n’ai pas reconnu d’adresse e-mail ni de numéro de téléphone. Pouvez-vous vérifier, s’il vous plaît ?

translation-missing = Je n’ai pas pu traduire ce message. Voici l’original en { $language } :
translated-by-machine = (traduit automatiquement)

widget-survey-title = Votre avis nous intéresse
widget-survey-send = Envoyer
widget-survey-skip = Pas maintenant
widget-survey-comment = Votre commentaire (facultatif)
widget-nps-low = Pas du tout probable
widget-nps-high = Très probable
widget-contact-title = Laissez vos coordonnées
widget-contact-placeholder = Adresse e-mail ou numéro de téléphone
widget-contact-send = Envoyer
widget-help-title = Vous pouvez aussi nous joindre ici
widget-help-more = Autres pays
widget-help-elsewhere = De partout
widget-help-local = heure locale
widget-attach = Joindre un fichier
widget-attachment-sending = Envoi : { $name }…
widget-attachment-cancel = Ne pas envoyer { $name }
widget-attachment-too-large = Ce fichier dépasse { $limit } Mo. Veuillez en choisir un plus petit.
widget-attachment-refused = Ce type de fichier ne peut pas être envoyé ici. Les images, le son, la vidéo, les PDF, les textes et les documents bureautiques sont acceptés.
widget-attachment-mismatch = Le contenu de ce fichier n’est pas ce que dit son nom. Veuillez envoyer le fichier d’origine.
widget-attachment-quota = Vous avez envoyé ici autant de fichiers que nous pouvons en recevoir. Veuillez nous écrire ce que contient celui-ci.
widget-attachment-no-room = Nous ne pouvons pas recevoir de fichiers pour le moment. Veuillez nous écrire ce que contient celui-ci.
widget-attachment-open = Ouvrir { $name }
consent-standard = Nous conservons ce que vous écrivez et envoyez ici afin de pouvoir vous aider. Vous pouvez en demander l’effacement à tout moment.
widget-consent-agree = J’accepte
widget-consent-link = Politique de confidentialité
widget-translated = Traduit automatiquement (original en { $language })
widget-show-original = Afficher l’original
widget-show-translation = Afficher la traduction

## Messageries

commands-reply = Posez-moi votre question avec vos propres mots. /human fait venir une personne, /language change la langue et /stop met fin à nos messages.
stop-reply = Vous ne recevrez plus de messages de notre part. Pour reprendre, il suffit d’écrire.
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
