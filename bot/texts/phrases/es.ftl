### Lo que dice el asistente y los textos de la ventana de chat, en español (usted).

welcome = ¡Hola! Soy un asistente digital. Pregúnteme lo que necesite, con sus propias palabras y en su idioma. Si prefiere hablar con una persona, solo tiene que decirlo.
    .plain = ¡Hola! Soy un asistente digital. Pregúntame lo que necesites, con tus propias palabras y en tu idioma. Si prefieres hablar con una persona, solo tienes que decirlo.
greet-reply-1 = ¡Hola! ¿En qué puedo ayudarle?
    .plain = ¡Hola! ¿En qué puedo ayudarte?
greet-reply-2 = Gracias por escribirnos. ¿Qué puedo hacer por usted?
    .plain = Gracias por escribirnos. ¿Qué puedo hacer por ti?
thank-reply-1 = De nada. ¿Puedo ayudarle en algo más?
    .plain = De nada. ¿Puedo ayudarte en algo más?
thank-reply-2 = Ha sido un placer. Si necesita cualquier otra cosa, escríbame.
    .plain = Ha sido un placer. Si necesitas cualquier otra cosa, escríbeme.
goodbye-reply-1 = Hasta luego, y gracias por escribirnos.
goodbye-reply-2 = Que le vaya muy bien. Puede escribirnos en cualquier momento.
    .plain = Que te vaya muy bien. Puedes escribirnos cuando quieras.
affirm-reply = Muy bien. ¿Qué le gustaría saber?
    .plain = Muy bien. ¿Qué te gustaría saber?
acknowledged-reply = De acuerdo. Si necesita cualquier otra cosa, escríbame.
    .plain = De acuerdo. Si necesitas cualquier otra cosa, escríbeme.
deny-reply = De acuerdo. Cuénteme con sus palabras qué puedo hacer por usted.
    .plain = De acuerdo. Cuéntame con tus palabras qué puedo hacer por ti.
bot-challenge-reply = Soy un asistente digital, no una persona. Respondo a partir de nuestros artículos de ayuda y puedo ponerle en contacto con nuestro equipo cuando usted quiera.
    .plain = Soy un asistente digital, no una persona. Respondo a partir de nuestros artículos de ayuda y puedo ponerte en contacto con nuestro equipo cuando quieras.
decline-human-reply = Por supuesto, seguimos por aquí. ¿Qué le gustaría saber?
    .plain = Por supuesto, seguimos por aquí. ¿Qué te gustaría saber?
complain-reply = Lamento mucho lo ocurrido y le agradezco que nos lo cuente. ¿Puede decirme brevemente qué ha pasado? Así buscaré una respuesta o avisaré a alguien de nuestro equipo.
    .plain = Siento mucho lo ocurrido y te agradezco que nos lo cuentes. ¿Puedes decirme brevemente qué ha pasado? Así buscaré una respuesta o avisaré a alguien de nuestro equipo.
chitchat-reply-1 = Soy un asistente digital y lo que mejor conozco son nuestros artículos de ayuda. ¿En qué puedo ayudarle?
    .plain = Soy un asistente digital y lo que mejor conozco son nuestros artículos de ayuda. ¿En qué puedo ayudarte?
chitchat-reply-2 = Me temo que eso no está a mi alcance: solo conozco nuestros propios servicios. ¿Puedo ayudarle en algo relacionado con ellos?
    .plain = Me temo que eso no está a mi alcance: solo conozco nuestros propios servicios. ¿Puedo ayudarte en algo relacionado con ellos?
solved-reply = Me alegra que ya esté resuelto. Si necesita cualquier otra cosa, escríbame.
    .plain = Me alegra que ya esté resuelto. Si necesitas cualquier otra cosa, escríbeme.
other-languages = Aquí puedo responder en estos idiomas: { $languages }.
conversation-erased = Los mensajes y los datos personales de esta conversación se han borrado.
language-changed = A partir de ahora le escribiré en { $language }.
    .plain = A partir de ahora te escribiré en { $language }.
which-language = ¿En qué idioma prefiere que hablemos?
    .plain = ¿En qué idioma prefieres que hablemos?

helpful-question = ¿Le ha servido esta respuesta?
    .plain = ¿Te ha servido esta respuesta?
helpful-yes = Sí, gracias
helpful-no = No, no mucho
helpful-thanks = Me alegra saberlo. ¿Necesita algo más?
    .plain = Me alegra saberlo. ¿Necesitas algo más?
not-helpful-reply = Siento que no fuera lo que necesitaba. ¿Puede plantear su pregunta de otra manera? También puedo ponerle en contacto con nuestro equipo.
    .plain = Siento que no fuera lo que necesitabas. ¿Puedes plantear tu pregunta de otra manera? También puedo ponerte en contacto con nuestro equipo.
details-reply = Gracias, es un dato útil. Yo no puedo comprobarlo, pero alguien de nuestro equipo sí. ¿Quiere que le ponga en contacto?
    .plain = Gracias, es un dato útil. Yo no puedo comprobarlo, pero alguien de nuestro equipo sí. ¿Quieres que te ponga en contacto?
answer-in-other-language = Por ahora, esta respuesta solo está disponible en { $language }:
answer-translated = Esta respuesta se ha traducido automáticamente (original en { $language }), así que puede que la redacción no sea perfecta:
answer-again = Le repito lo más importante:
    .plain = Te repito lo más importante:
answer-meanwhile = Mientras espera, quizá esto ya le ayude:
    .plain = Mientras esperas, quizá esto ya te ayude:
meanwhile-wanted = ¿Todavía desea hablar con una persona? Usted sigue en la fila.
    .plain = ¿Todavía quieres hablar con una persona? Sigues en la fila.
meanwhile-stay = Sí, conservar mi puesto
meanwhile-leave = No, está resuelto
clarify-question = Quiero entenderle bien. ¿Cuál de estas preguntas es la suya?
    .plain = Quiero entenderte bien. ¿Cuál de estas preguntas es la tuya?
clarify-question-one = Quiero entenderle bien. ¿Se refiere a esto?
    .plain = Quiero entenderte bien. ¿Te refieres a esto?
clarify-none = Ninguna, quiero hablar con una persona
hedged-answer = No tengo la certeza de que se refiera a esto, pero quizá le ayude:
    .plain = No tengo la certeza de que te refieras a esto, pero quizá te ayude:
detail-question = Para consultarlo, necesito este dato: { $detail }.
detail-again = No lo he encontrado en su mensaje. Escriba solo esto, por favor: { $detail }.
    .plain = No lo he encontrado en tu mensaje. Escribe solo esto, por favor: { $detail }.
detail-not-found = No he encontrado nada con «{ $value }». Compruébelo y escríbalo de nuevo, por favor: { $detail }.
    .plain = No he encontrado nada con «{ $value }». Compruébalo y escríbelo de nuevo, por favor: { $detail }.
detail-missing = No lo tengo
detail-without = No hay problema. Esta es la respuesta general:
detail-email = su dirección de correo electrónico
    .plain = tu dirección de correo electrónico
detail-order = su número de pedido
    .plain = tu número de pedido
live-failed = Lo siento, en este momento no puedo consultarlo. Esta es la respuesta general:
live-nothing = No he encontrado nada con estos datos. Esta es la respuesta general:
demo-order-is = **Pedido { $order }:** { $status }.

    Última actualización: { $day }.
demo-order-packed = se está preparando en nuestro almacén
demo-order-shipped = está en camino
demo-order-delivered = se ha entregado
choose-one = Elija, por favor, una de estas opciones:
    .plain = Elige, por favor, una de estas opciones:
person-button = Hablar con una persona
unsure-reply-1 = Me parece que no le he entendido bien. ¿Puede decírmelo de otra forma, quizá con algo más de detalle?
    .plain = Me parece que no te he entendido bien. ¿Puedes decírmelo de otra forma, quizá con algo más de detalle?
unsure-reply-2 = Todavía no me queda claro. ¿Puede explicármelo en una o dos frases?
    .plain = Todavía no me queda claro. ¿Puedes explicármelo en una o dos frases?
nothing-to-read = No encuentro ninguna pregunta en su mensaje. ¿Puede contarme en pocas palabras de qué se trata?
    .plain = No encuentro ninguna pregunta en tu mensaje. ¿Puedes contarme en pocas palabras de qué se trata?
empty-message = Su mensaje ha llegado vacío. Por favor, escriba de nuevo su pregunta.
    .plain = Tu mensaje ha llegado vacío. Por favor, escribe de nuevo tu pregunta.
message-too-long =
    { $limit ->
        [one] Su mensaje supera { $limit } carácter. ¿Puede enviarme la parte más importante?
        [many] Su mensaje supera los { $limit } de caracteres. ¿Puede enviarme la parte más importante?
       *[other] Su mensaje supera los { $limit } caracteres. ¿Puede enviarme la parte más importante?
    }
    .plain =
        { $limit ->
            [one] Tu mensaje supera { $limit } carácter. ¿Puedes enviarme la parte más importante?
            [many] Tu mensaje supera los { $limit } de caracteres. ¿Puedes enviarme la parte más importante?
           *[other] Tu mensaje supera los { $limit } caracteres. ¿Puedes enviarme la parte más importante?
        }
something-went-wrong = Algo ha fallado por nuestra parte, y lo sentimos. Su mensaje está guardado. Inténtelo de nuevo en un momento o pida hablar con una persona.
    .plain = Algo ha fallado por nuestra parte, y lo sentimos. Tu mensaje está guardado. Inténtalo de nuevo en un momento o pide hablar con una persona.

widget-title = Ayuda y contacto
widget-subtitle = Responde un asistente automático
widget-automatic = Está escribiendo a un asistente automático, no a una persona.
    .plain = Estás escribiendo a un asistente automático, no a una persona.
widget-open = Abrir el chat
widget-close = Cerrar el chat
widget-assistant = Asistente
widget-you = Usted
    .plain = Tú
widget-agent = Nuestro equipo
widget-placeholder = Escriba su mensaje…
    .plain = Escribe tu mensaje…
widget-send = Enviar
widget-person = Hablar con una persona
widget-language = Idioma
widget-language-automatic = Automático
widget-menu = Más opciones
widget-messages = Conversación
widget-choices = Respuestas sugeridas
widget-assistant-typing = El asistente está escribiendo…
widget-agent-typing = { $agent } está escribiendo…
widget-connecting = Conectando…
widget-reconnecting = Se ha perdido la conexión. Conectando de nuevo…
widget-offline = No tiene conexión. Su mensaje se enviará en cuanto la recupere.
    .plain = No tienes conexión. Tu mensaje se enviará en cuanto la recuperes.
widget-sending = Enviando…
widget-sending-again = Enviando de nuevo…
widget-sent = Enviado
widget-not-sent = No enviado.
widget-retry = Reintentar
widget-new-messages = Mensajes nuevos
widget-dismiss = Cerrar este mensaje
widget-new-conversation = Nueva conversación
widget-earlier = Conversaciones anteriores
widget-back = Volver al chat
widget-save = Guardar esta conversación en un archivo
widget-mail = Enviar esta conversación por correo electrónico
widget-mail-address = Dirección de correo electrónico
widget-mail-done = La conversación va en camino a { $address }
widget-mail-limit = Por hoy ya se ha enviado bastantes veces. Mañana se podrá enviar de nuevo.
widget-sound = Sonido para mensajes nuevos
widget-unfold = Mostrar todo
widget-fold = Mostrar menos
widget-people-back = Nuestro equipo vuelve: { $when }
widget-closed = Esta conversación ha finalizado.
widget-closed-go-on = Esta conversación ha finalizado. Basta con escribir aquí para continuarla.
widget-waiting = A la espera de nuestro equipo
widget-leave-queue = No esperar y seguir con el asistente
widget-with-agent = Está hablando con { $agent }
    .plain = Estás hablando con { $agent }
widget-too-long = Su mensaje es demasiado largo.
    .plain = Tu mensaje es demasiado largo.
widget-error = No ha funcionado. Inténtelo de nuevo.
    .plain = No ha funcionado. Inténtalo de nuevo.
widget-articles = Artículos de ayuda
widget-articles-search = Buscar en los artículos de ayuda
widget-articles-none = No hay resultados. Escriba su pregunta abajo.
    .plain = No hay resultados. Escribe tu pregunta abajo.
widget-articles-back = Volver al chat
widget-articles-page = Abrir en otra página
widget-articles-machine = Este texto se ha traducido automáticamente y nadie lo ha revisado todavía.
widget-today = Hoy
widget-yesterday = Ayer

survey-csat = ¿Cómo valora la ayuda que ha recibido?
    .plain = ¿Cómo valoras la ayuda que has recibido?
survey-csat-1 = Muy insatisfactoria
survey-csat-2 = Insatisfactoria
survey-csat-3 = Neutra
survey-csat-4 = Satisfactoria
survey-csat-5 = Muy satisfactoria
survey-nps = ¿Qué probabilidad hay de que nos recomiende a sus amistades o colegas?
    .plain = ¿Qué probabilidad hay de que nos recomiendes a tus amistades o colegas?
survey-comment = ¿Hay algo que le gustaría contarnos?
    .plain = ¿Hay algo que te gustaría contarnos?
survey-thanks = Gracias. Su respuesta nos ayuda a mejorar.
    .plain = Gracias. Tu respuesta nos ayuda a mejorar.
survey-text-csat = ¿Cómo valora la ayuda que ha recibido? Responda, por favor, con un número del 1 (muy insatisfactoria) al 5 (muy satisfactoria).
    .plain = ¿Cómo valoras la ayuda que has recibido? Responde, por favor, con un número del 1 (muy insatisfactoria) al 5 (muy satisfactoria).
survey-text-nps = ¿Y qué probabilidad hay de que nos recomiende? Responda, por favor, con un número del 0 (nada probable) al 10 (muy probable).
    .plain = ¿Y qué probabilidad hay de que nos recomiendes? Responde, por favor, con un número del 0 (nada probable) al 10 (muy probable).
survey-text-comment = Gracias. Si desea contarnos algo más sobre esta conversación, escríbalo, por favor, en su próximo mensaje.
    .plain = Gracias. Si quieres contarnos algo más sobre esta conversación, escríbelo, por favor, en tu próximo mensaje.
follow-up = Ayer hablamos sobre su consulta. ¿Ha quedado resuelta? Si no es así, escríbanos aquí y lo retomaremos donde lo dejamos.
    .plain = Ayer hablamos sobre tu consulta. ¿Ha quedado resuelta? Si no es así, escríbenos aquí y lo retomaremos donde lo dejamos.

contact-question = ¿Cómo podemos ponernos en contacto con usted? Deje una dirección de correo electrónico o un número de teléfono, y una persona de nuestro equipo le responderá.
    .plain = ¿Cómo podemos ponernos en contacto contigo? Deja una dirección de correo electrónico o un número de teléfono, y una persona de nuestro equipo te responderá.
contact-thanks = Gracias. Una persona de nuestro equipo le responderá a través de { $contact }.
    .plain = Gracias. Una persona de nuestro equipo te responderá a través de { $contact }.
contact-invalid = No he reconocido una dirección de correo electrónico ni un número de teléfono. ¿Puede comprobarlo, por favor?
    .plain = No he reconocido una dirección de correo electrónico ni un número de teléfono. ¿Puedes comprobarlo, por favor?
time-today = hoy a las { $time }
time-tomorrow = mañana a las { $time }
time-date =
    el { $weekday ->
        [mon] lunes
        [tue] martes
        [wed] miércoles
        [thu] jueves
        [fri] viernes
        [sat] sábado
       *[sun] domingo
    } { $date } a las { $time }
time-in-zone = { $when } ({ $zone })

translation-missing = No he podido traducir este mensaje. Este es el original en { $language }:
translated-by-machine = (traducción automática)

widget-survey-title = ¿Cómo ha sido nuestra atención?
widget-survey-send = Enviar
widget-survey-skip = Ahora no
widget-survey-comment = Su comentario (opcional)
    .plain = Tu comentario (opcional)
widget-nps-low = Nada probable
widget-nps-high = Muy probable
widget-contact-title = Deje sus datos de contacto
    .plain = Deja tus datos de contacto
widget-contact-placeholder = Correo electrónico o número de teléfono
widget-contact-send = Enviar
transcript-subject = Conversación con { $site }
transcript-intro = Esto es lo que se escribió en el chat con { $site }.
transcript-note = Este correo se ha enviado porque alguien lo pidió en el chat e indicó esta dirección. No se enviará nada más a ella.
transcript-invalid = No es una dirección de correo electrónico válida.
widget-help-title = También puede contactarnos aquí
    .plain = También puedes contactarnos aquí
widget-help-more = Más países
widget-help-elsewhere = Desde cualquier lugar
widget-help-local = hora local
widget-attach = Adjuntar un archivo
widget-attachment-sending = Enviando { $name }…
widget-attachment-cancel = No enviar { $name }
widget-attachment-too-large = Este archivo supera los { $limit } MB. Elija uno más pequeño, por favor.
    .plain = Este archivo supera los { $limit } MB. Elige uno más pequeño, por favor.
widget-attachment-refused = Este tipo de archivo no se puede enviar aquí. Se admiten imágenes, audio, vídeo, PDF, texto y documentos de oficina.
widget-attachment-mismatch = El contenido de este archivo no corresponde a su nombre. Envíe el archivo original.
    .plain = El contenido de este archivo no corresponde a su nombre. Envía el archivo original.
widget-attachment-quota = Ya ha enviado aquí todos los archivos que podemos recibir. Escríbanos lo que contiene este, por favor.
    .plain = Ya has enviado aquí todos los archivos que podemos recibir. Escríbenos lo que contiene este, por favor.
widget-attachment-no-room = En este momento no podemos recibir archivos. Escríbanos lo que contiene este, por favor.
    .plain = En este momento no podemos recibir archivos. Escríbenos lo que contiene este, por favor.
widget-attachment-open = Abrir { $name }
consent-standard = Guardamos lo que escriba y envíe aquí para poder ayudarle. Puede pedir que lo borremos en cualquier momento.
    .plain = Guardamos lo que escribas y envíes aquí para poder ayudarte. Puedes pedir que lo borremos en cualquier momento.
widget-consent-agree = Acepto
widget-consent-link = Política de privacidad
widget-translated = Traducido automáticamente del { $language }
widget-show-original = Ver el original
widget-show-translation = Ver la traducción

## Aplicaciones de mensajería

commands-reply = Pregúnteme lo que quiera con sus propias palabras. /human le pone en contacto con nuestro equipo, /language cambia el idioma y /stop pone fin a nuestros mensajes.
    .plain = Pregúntame lo que quieras con tus propias palabras. /human te pone en contacto con nuestro equipo, /language cambia el idioma y /stop pone fin a nuestros mensajes.
stop-reply = No recibirá más mensajes nuestros. Cuando quiera continuar, solo tiene que escribir.
    .plain = No recibirás más mensajes nuestros. Cuando quieras continuar, solo tienes que escribir.
choices-open = Elegir
sent-photo = Foto
sent-video = Vídeo
sent-animation = Animación
sent-voice = Mensaje de voz
sent-audio = Archivo de audio
sent-document = Documento
sent-sticker = Sticker
sent-contact = Contacto
sent-location = Ubicación
sent-invitation = Invitación a una reunión
sent-unknown = Algo que no se puede mostrar aquí

## Respuestas: lo que sigue

next-step = Gracias por haberlo hecho ya. Esto es lo que sigue:
nothing-further = Entonces ya ha hecho todo lo que proponen nuestros artículos de ayuda. ¿Quiere que avise a alguien de nuestro equipo?
    .plain = Entonces ya has hecho todo lo que proponen nuestros artículos de ayuda. ¿Quieres que avise a alguien de nuestro equipo?
