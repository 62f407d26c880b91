### Lo que dice el asistente y los textos de la ventana de chat, en español (usted).

welcome = ¡Hola! Soy un asistente digital. Pregúnteme lo que necesite, con sus propias palabras y en su idioma. Si prefiere hablar con una persona, solo tiene que decirlo.
greet-reply-1 = ¡Hola! ¿En qué puedo ayudarle?
greet-reply-2 = Qué gusto que nos escriba. ¿Qué puedo hacer por usted?
thank-reply-1 = De nada. ¿Puedo ayudarle en algo más?
thank-reply-2 = Ha sido un placer. Si necesita cualquier otra cosa, escríbame.
goodbye-reply-1 = Hasta luego, y gracias por escribirnos.
goodbye-reply-2 = Que le vaya muy bien. Puede escribirnos en cualquier momento.
affirm-reply = Muy bien. ¿Qué le gustaría saber?
acknowledged-reply = De acuerdo. Si necesita cualquier otra cosa, escríbame.
deny-reply = De acuerdo. Cuénteme con sus palabras qué puedo hacer por usted.
bot-challenge-reply = Soy un asistente digital, no una persona. Respondo a partir de nuestros artículos de ayuda y puedo avisar a una persona cuando usted quiera.
decline-human-reply = Por supuesto, seguimos por aquí. ¿Qué le gustaría saber?
complain-reply = Lamento mucho lo ocurrido y le agradezco que nos lo cuente. ¿Puede decirme brevemente qué ha pasado? Así buscaré una respuesta o avisaré a una persona de nuestro equipo.
chitchat-reply-1 = Soy un asistente digital y lo que mejor conozco son nuestros artículos de ayuda. ¿En qué puedo ayudarle?
chitchat-reply-2 = Me temo que eso no está a mi alcance: solo conozco nuestros propios servicios. ¿Puedo ayudarle en algo relacionado con ellos?
solved-reply = Me alegra que ya esté resuelto. Si necesita cualquier otra cosa, escríbame.
other-languages = Aquí puedo responder en estos idiomas: { $languages }.
conversation-erased = Los textos y los datos personales de esta conversación se han borrado.
language-changed = A partir de ahora le escribiré en { $language }.
which-language = ¿En qué idioma prefiere que hablemos?

helpful-question = ¿Le ha servido esta respuesta?
helpful-yes = Sí, gracias
helpful-no = No, no mucho
helpful-thanks = Me alegra saberlo. ¿Necesita algo más?
not-helpful-reply = Siento que no fuera lo que necesitaba. ¿Puede plantear su pregunta de otra manera? También puedo avisar a una persona.
details-reply = Gracias, es un dato útil. Yo no puedo comprobarlo, pero alguien de nuestro equipo sí. ¿Quiere que avise a una persona?
answer-in-other-language = Por ahora, esta respuesta solo está disponible en { $language }:
answer-translated = Esta respuesta se ha traducido automáticamente (original en { $language }), así que puede que la redacción no sea perfecta:
answer-again = Le repito lo más importante:
answer-meanwhile = Mientras espera, quizá esto ya le ayude:
meanwhile-wanted = ¿Todavía desea hablar con una persona? Usted sigue en la fila.
meanwhile-stay = Sí, conservar mi lugar
meanwhile-leave = No, está resuelto
clarify-question = Quiero entenderle bien. ¿Cuál de estas preguntas es la suya?
clarify-question-one = Quiero entenderle bien. ¿Se refiere a esto?
clarify-none = Ninguna, prefiero una persona
hedged-answer = No tengo la certeza de que se refiera a esto, pero quizá le ayude:
detail-question = Para consultarlo, necesito este dato: { $detail }.
detail-again = No lo he encontrado en su mensaje. Escriba solo esto, por favor: { $detail }.
detail-not-found = No he encontrado nada con «{ $value }». Compruébelo y escríbalo de nuevo, por favor: { $detail }.
detail-missing = No lo tengo
detail-without = No hay problema. En general, tenga en cuenta lo siguiente:
detail-email = su dirección de correo electrónico
detail-order = su número de pedido
live-failed = Lo siento, en este momento no puedo consultarlo. En general, tenga en cuenta lo siguiente:
live-nothing = No he encontrado nada con estos datos. En general, tenga en cuenta lo siguiente:
demo-order-is = **Pedido { $order }:** { $status }.

    Última actualización: { $day }.
demo-order-packed = se está preparando en nuestro almacén
demo-order-shipped = está en camino
demo-order-delivered = se ha entregado
choose-one = Elija, por favor, una de estas opciones:
person-button = Hablar con una persona
unsure-reply-1 = Me parece que no le he entendido bien. ¿Puede decírmelo de otra forma, quizá con algo más de detalle?
unsure-reply-2 = Todavía no me queda claro. ¿Puede explicármelo en una o dos frases?
nothing-to-read = No encuentro ninguna pregunta en su mensaje. ¿Puede contarme en pocas palabras de qué se trata?
empty-message = Su mensaje ha llegado vacío. Por favor, escriba de nuevo su pregunta.
message-too-long =
    { $limit ->
        [one] Su mensaje supera { $limit } carácter. ¿Puede enviarme la parte más importante?
        [many] Su mensaje supera los { $limit } de caracteres. ¿Puede enviarme la parte más importante?
       *[other] Su mensaje supera los { $limit } caracteres. ¿Puede enviarme la parte más importante?
    }
something-went-wrong = Algo ha fallado por nuestra parte, y lo sentimos. Su mensaje está guardado. Inténtelo de nuevo en un momento o pida hablar con una persona.

widget-title = Ayuda y contacto
widget-subtitle = Responde un asistente automático
widget-automatic = Está escribiendo a un asistente automático, no a una persona.
widget-open = Abrir el chat
widget-close = Cerrar el chat
widget-assistant = Asistente
widget-you = Usted
widget-agent = Nuestro equipo
widget-placeholder = Escriba su mensaje…
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
widget-closed = Esta conversación ha finalizado.
widget-closed-go-on = Esta conversación ha finalizado. Basta con escribir aquí para continuarla.
widget-waiting = A la espera de una persona del equipo
widget-leave-queue = No esperar y seguir con el asistente
widget-with-agent = Está hablando con { $agent }
widget-too-long = Su mensaje es demasiado largo.
widget-error = No ha funcionado. Inténtelo de nuevo.
widget-today = Hoy
widget-yesterday = Ayer

survey-csat = ¿Cómo valora la ayuda que ha recibido?
survey-csat-1 = Muy insatisfactoria
survey-csat-2 = Insatisfactoria
survey-csat-3 = Neutra
survey-csat-4 = Satisfactoria
survey-csat-5 = Muy satisfactoria
survey-nps = ¿Qué probabilidad hay de que nos recomiende a sus amistades o colegas?
survey-comment = ¿Hay algo que le gustaría contarnos?
survey-thanks = Gracias. Su respuesta nos ayuda a mejorar.
survey-text-csat = ¿Cómo valora la ayuda que ha recibido? Responda, por favor, con un número del 1 (muy insatisfactoria) al 5 (muy satisfactoria).
survey-text-nps = ¿Y qué probabilidad hay de que nos recomiende? Responda, por favor, con un número del 0 (nada probable) al 10 (muy probable).
survey-text-comment = Gracias. Si desea contarnos algo más sobre esta conversación, escríbalo, por favor, en su próximo mensaje.
follow-up = Ayer hablamos sobre su consulta. ¿Ha quedado resuelta? Si no es así, escríbanos aquí y seguiremos desde el mismo punto.

contact-question = ¿Cómo podemos ponernos en contacto con usted? Deje una dirección de correo electrónico o un número de teléfono, y una persona de nuestro equipo le responderá.
contact-thanks = Gracias. Una persona de nuestro equipo le responderá a través de { $contact }.
contact-invalid = Esto no parece una dirección de correo electrónico ni un número de teléfono. ¿Puede comprobarlo, por favor?

translation-missing = No he podido traducir este mensaje. Este es el original en { $language }:
translated-by-machine = (traducción automática)

widget-survey-title = ¿Cómo ha sido nuestra atención?
widget-survey-send = Enviar
widget-survey-skip = Ahora no
widget-survey-comment = Su comentario (opcional)
widget-nps-low = Nada probable
widget-nps-high = Muy probable
widget-contact-title = Deje sus datos de contacto
widget-contact-placeholder = Correo electrónico o número de teléfono
widget-contact-send = Enviar
widget-help-title = También puede contactarnos aquí
widget-help-more = Más países
widget-help-elsewhere = Desde cualquier lugar
widget-help-local = hora local
widget-attach = Adjuntar un archivo
widget-attachment-sending = Enviando { $name }…
widget-attachment-cancel = No enviar { $name }
widget-attachment-too-large = Este archivo supera los { $limit } MB. Elija uno más pequeño, por favor.
widget-attachment-refused = Este tipo de archivo no se puede enviar aquí. Se admiten imágenes, audio, vídeo, PDF, texto y documentos de oficina.
widget-attachment-mismatch = El contenido de este archivo no es lo que dice su nombre. Envíe el archivo original.
widget-attachment-quota = Ya ha enviado aquí todos los archivos que podemos recibir. Escríbanos lo que dice este, por favor.
widget-attachment-no-room = En este momento no podemos recibir archivos. Escríbanos lo que dice este, por favor.
widget-attachment-open = Abrir { $name }
consent-standard = Guardamos lo que escriba y envíe aquí para poder ayudarle. Puede pedir que lo borremos en cualquier momento.
widget-consent-agree = Acepto
widget-consent-link = Política de privacidad
widget-translated = Traducido automáticamente del { $language }
widget-show-original = Ver el original
widget-show-translation = Ver la traducción

## Aplicaciones de mensajería

commands-reply = Pregúnteme lo que quiera con sus propias palabras. /human trae a una persona, /language cambia el idioma y /stop pone fin a nuestros mensajes.
stop-reply = No recibirá más mensajes nuestros. Cuando quiera continuar, solo tiene que escribir.
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
