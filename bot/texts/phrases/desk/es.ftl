### Los textos del panel de agentes y del editor de artículos, con el inicio de sesión que comparten, en español (usted).

## Inicio de sesión

signin-title-desk = Panel de agentes
signin-title-editor = Editor de artículos
signin-intro-desk = Inicie sesión para conversar con los visitantes.
signin-intro-editor = Inicie sesión para escribir y mejorar artículos.
signin-login = Nombre de usuario
signin-password = Contraseña
signin-show-password = Mostrar la contraseña
signin-caps-lock = Bloq Mayús está activado.
signin-send = Iniciar sesión
signin-sending = Iniciando sesión…
signin-checking = Un momento…
signin-language = Idioma
signin-incomplete = Introduzca su nombre de usuario y su contraseña.
signin-wrong = El nombre de usuario y la contraseña no coinciden. Inténtelo de nuevo.
signin-too-often = Ha habido demasiados intentos. Espere un cuarto de hora y vuelva a intentarlo.
signin-not-allowed = Ha iniciado sesión, pero su cuenta no tiene acceso a esta página.
signin-go-desk = Ir al panel de agentes
signin-go-editor = Ir al editor de artículos
signin-unreachable = En este momento no se puede conectar con el servidor. Inténtelo de nuevo.
signin-failed = No se ha podido iniciar sesión. Inténtelo de nuevo en un momento.
signin-retry = Reintentar
signin-code = Código
signin-code-intro = Escriba el código que muestra su aplicación de autenticación, o un código de recuperación.
signin-code-wrong = Ese código no es correcto o ya se ha usado. Espere al siguiente e inténtelo con él.
signin-code-missing = Escriba el código.
signin-back = Volver
signin-forgot = ¿Ha olvidado su contraseña?
signin-forgot-intro = Se envía a su correo electrónico un enlace para elegir una contraseña nueva.
signin-forgot-send = Enviar el enlace
signin-forgot-sent = Si existe una cuenta con este nombre de usuario, un enlace va camino de su correo electrónico. Funciona durante una hora.
signin-forgot-ask = Pida a un administrador un enlace para elegir una contraseña nueva.
signin-factor-needed = Aquí todos necesitan un segundo factor. Inicie sesión y configure el suyo.
signin-factor-title = Configure su segundo factor
signin-factor-scan = Escanee esta imagen con una aplicación de autenticación en su teléfono.
signin-factor-picture = Código QR para la aplicación de autenticación
signin-factor-key = O escriba esta clave en la aplicación
signin-factor-confirm = Activar
signin-codes-title = Sus códigos de recuperación
signin-codes-text = Cada uno le permite entrar una vez cuando no tenga el teléfono a mano. Guárdelos en un lugar seguro: solo se muestran ahora.
signin-codes-copy = Copiar los códigos
signin-codes-copied = Copiado.
signin-codes-done = Ya los he guardado
signin-with = Iniciar sesión con { $provider }
signin-or = o
signin-leave-provider = Cerrar también la sesión de { $provider }
signin-oidc-away = No se puede acceder a { $provider } en este momento. Inténtelo de nuevo dentro de un momento.
signin-oidc-cancelled = No se ha completado el inicio de sesión con { $provider }.
signin-oidc-expired = Ha pasado demasiado tiempo o ya se había utilizado. Inicie sesión de nuevo.
signin-oidc-refused = No se han podido verificar los datos de { $provider }. Inténtelo de nuevo; si sigue igual, avise a un administrador.
signin-oidc-unknown = { $provider } le conoce, pero aquí no tiene cuenta. Pida una a un administrador.
signin-oidc-deactivated = Su cuenta aquí está desactivada. Consulte a un administrador.

## Panel: el marco

desk-title = Panel de agentes
desk-skip = Ir a la conversación
desk-sign-out = Cerrar sesión
desk-language = Idioma de la página
desk-connected = Conectado
desk-connecting = Conectando…
desk-disconnected = Sin conexión. Reintentando…
desk-sound-on = Sonido para conversaciones nuevas: activado
desk-sound-off = Sonido para conversaciones nuevas: desactivado
desk-alerts-on = Notificaciones del navegador: activadas
desk-alerts-off = Notificaciones del navegador: desactivadas
desk-alerts-forbidden = Su navegador no permite las notificaciones de esta página. Puede permitirlas en la configuración.
desk-menu = Menú
desk-reports = Informes
desk-presence = ¿Está disponible?
desk-presence-online = Disponible
desk-presence-away = Ausente
desk-presence-offline = Sin conexión
desk-presence-told-online = Su estado es «Disponible». Puede recibir conversaciones.
desk-presence-told-away = Su estado es «Ausente». Lo que aún no ha respondido vuelve a la cola.
desk-presence-told-offline = Su estado es «Sin conexión». Lo que aún no ha respondido vuelve a la cola.
desk-colleagues = Colegas
desk-colleagues-there = Colegas disponibles: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $load } de { $capacity } conversación
        [many] { $load } de { $capacity } de conversaciones
       *[other] { $load } de { $capacity } conversaciones
    }
desk-languages-more = { $count } más
desk-team-open = Equipo, abierto ahora
desk-team-closed = Equipo, cerrado ahora
desk-close-box = Cerrar
desk-back = Volver a la lista
desk-back-conversation = Volver a la conversación
desk-loading = Cargando…
desk-retry = Reintentar
desk-dismiss = Descartar

## Panel: la lista

desk-conversations = Conversaciones
desk-view-queue = Cola
desk-view-mine = Mías
desk-view-all = Todas
desk-empty-queue = Nadie está esperando. Disfrute de la calma; las conversaciones nuevas aparecerán aquí solas.
desk-empty-mine = No tiene ninguna conversación. Tome una de la cola cuando le venga bien.
desk-empty-all = Aún no hay conversaciones. En cuanto alguien escriba, lo verá aquí.
desk-empty-search = No se ha encontrado nada para «{ $search }». Pruebe con otra palabra, un nombre o un correo electrónico.
desk-search = Buscar conversaciones
desk-search-placeholder = Palabras, nombre o correo
desk-searching = Buscando…
desk-list-more = Ver conversaciones anteriores
desk-filter = Filtrar
desk-filter-team = Equipo
desk-filter-priority = Prioridad
desk-filter-priority-from = { $priority } o más
desk-filter-tag = Etiqueta
desk-filter-waiting = Espera al menos
desk-filter-due = Plazo
desk-filter-due-soon = Pronto o vencido
desk-filter-due-overdue = Vencido
desk-filter-any = Todas
desk-filter-reset = Mostrar todo
desk-filter-nothing = Ninguna conversación coincide con el filtro.
desk-sort = Orden
desk-sort-served = Por orden de atención
desk-sort-waiting = Mayor espera primero
desk-sort-newest = Más recientes primero
desk-sort-oldest = Más antiguas primero
desk-sort-priority = Más urgentes primero
desk-sort-due = Primero lo que vence antes
desk-views = Vistas guardadas
desk-view-save = Guardar esta vista
desk-view-delete = Eliminar esta vista
desk-select = Seleccionar
desk-select-all = Seleccionar todo
desk-select-one = Seleccionar { $visitor }
desk-selected = Seleccionadas: { $number }
desk-bulk-done = Hecho: { $done }. No fue posible: { $failed }.
desk-tags = Etiquetas
desk-tags-hint = Separe las etiquetas con comas.
desk-visitor-unnamed = Visitante
desk-visitor-names = Zorro, Búho, Nutria, Garza, Erizo, Golondrina, Delfín, Ardilla, Petirrojo, Tejón, Tortuga, Ciervo, Martín pescador, Liebre, Foca, Alondra
desk-place = Puesto { $place } en la cola
desk-waiting-time = En espera: { $time }
desk-unread = Mensaje nuevo
desk-writer-you = Usted:
desk-writer-bot = Asistente:
desk-new-conversation = Nueva en la cola: { $visitor }
desk-new-message = Mensaje nuevo de { $visitor }
desk-told-assigned = { $visitor } está ahora a su cargo.
desk-told-transferred = { $agent } le ha transferido la conversación con { $visitor }.
desk-told-mentioned = { $agent } le menciona en una nota sobre { $visitor }.
desk-told-reopened = { $visitor } ha vuelto a escribir después del cierre.
desk-told-taken-over = { $agent } ha tomado el relevo en su conversación con { $visitor }.
desk-told-due-soon = El plazo de { $visitor } está a punto de vencer.
desk-told-overdue = El plazo de { $visitor } ha vencido.
desk-state-bot = Con el asistente
desk-state-waiting = En espera
desk-state-agent = Con { $agent }
desk-state-mine = Con usted
desk-state-closed = Cerrada

desk-chip-offered = Ofrecida a { $agent }
desk-chip-offered-me = Ofrecida a usted
desk-chip-snoozed = Hasta: { $time }
desk-chip-vip = VIP
desk-chip-repeated = Ha vuelto
desk-chip-priority = Prioridad { $priority }
desk-chip-priority-hint = Sube un punto por cada diez minutos de espera.
desk-chip-first = Urgente
desk-chip-first-hint = Desesperación o un fallecimiento: antes que nadie.
desk-chip-after-hours = Fuera de horario
desk-chip-meanwhile = Respondido mientras tanto
desk-chip-team = Equipo { $team }
desk-chip-reply-due = Respuesta en { $time }
desk-chip-reply-overdue = Respuesta con { $time } de retraso
desk-chip-resolution-due = Resolución en { $time }
desk-chip-resolution-overdue = Resolución con { $time } de retraso
desk-trend-worse = { $emotion }, va a peor
desk-trend-better = { $emotion }, se va calmando
desk-trend-calm-again = De nuevo en calma
desk-trend-course = Últimos mensajes: { $course }

## Panel: la propuesta de una conversación

desk-offers = Conversaciones para usted
desk-offer-title = ¿Puede atender esta conversación?
desk-offer-announced = ¿Puede atender esta conversación? En espera: { $visitor }.
desk-offer-more =
    { $count ->
        [one] Y { $count } conversación más después de esta
        [many] Y { $count } de conversaciones más después de esta
       *[other] Y { $count } conversaciones más después de esta
    }
desk-offer-seconds = { $seconds } s
desk-accept = Aceptar
desk-decline = Rechazar
desk-banner-offered-me = { $visitor } espera, y la conversación se le ofrece a usted.
desk-banner-offered = La conversación se le está ofreciendo a { $agent }. Si no puede atenderla, tómela usted.

## Panel: la conversación

desk-nothing-open = Elija una conversación de la lista para leerla.
desk-nothing-open-hint = Pulse ? para ver los atajos de teclado.
desk-transcript = Mensajes
desk-author-bot = Asistente
desk-author-agent = Colega
desk-you = Usted
desk-take = Tomar
desk-taking = Tomando…
desk-close = Cerrar
desk-return = Devolver al asistente
desk-transfer = Transferir a un colega o a un equipo
desk-transfer-confirm = Transferir
desk-snooze = Posponer por un tiempo
desk-snooze-confirm = Posponer
desk-details = Detalles
desk-reply = Su respuesta
desk-placeholder = Escriba su respuesta en { $language }…
desk-placeholder-translated = Escriba en su idioma; se enviará en { $language }…
desk-send = Enviar
desk-send-translated = Enviar traducido
desk-send-as-written = Enviar sin traducir
desk-send-hint = Enter envía, Shift + Enter inicia una línea nueva, / inserta una respuesta rápida
desk-send-hint-translated = Enter envía la traducción, Alt + Enter envía el texto tal cual, / inserta una respuesta rápida
desk-sending = Enviando…
desk-not-sent = No enviado.
desk-try-again = Reintentar
desk-discard = Descartar
desk-too-long =
    { $count ->
        [one] { $count } carácter de más
        [many] { $count } de caracteres de más
       *[other] { $count } caracteres de más
    }
desk-typing = { $visitor } está escribiendo…
desk-new-messages = Mensajes nuevos
desk-today = Hoy
desk-yesterday = Ayer
desk-choices-offered = Opciones ofrecidas
desk-banner-waiting = { $visitor } espera a una persona. Tome la conversación para responder.
desk-banner-other = { $agent } se ocupa de esta conversación. Usted puede leerla.
desk-banner-answering-for = Está respondiendo en la conversación de { $agent }.
desk-banner-bot = El asistente se ocupa de esta conversación. Usted puede leerla.
desk-banner-closed = Esta conversación está cerrada.
desk-taken-by = { $agent } se ha adelantado y ya ha tomado esta conversación.
desk-taken = La conversación es suya. { $visitor } puede ver que usted está aquí.
desk-closed = La conversación está cerrada.
desk-returned = El asistente vuelve a ocuparse de la conversación.
desk-close-question = ¿Cerrar esta conversación?
desk-close-explanation = { $visitor } recibirá un agradecimiento y una pregunta sobre qué tal ha ido. Puede deshacerlo durante unos segundos.
desk-close-how = ¿Cómo ha terminado?
desk-close-choose = Elija cómo ha terminado.
desk-resolution-solved = Resuelta
desk-resolution-solved-hint = El visitante tiene lo que necesitaba.
desk-resolution-not-solved = No resuelta
desk-resolution-not-solved-hint = Aquí no se ha podido resolver.
desk-resolution-no-answer = Sin respuesta
desk-resolution-no-answer-hint = El visitante no ha escrito más.
desk-resolution-spam = Spam
desk-resolution-spam-hint = Termina sin avisar al remitente.
desk-close-draft = Su respuesta a medio escribir no se enviará.
desk-close-confirm = Cerrar la conversación
desk-return-question = ¿Devolver esta conversación al asistente?
desk-return-explanation = A partir de ahora, el asistente responde a { $visitor }. Puede intervenir de nuevo en cualquier momento.
desk-return-confirm = Devolver
desk-transfer-question = ¿Transferir esta conversación?
desk-transfer-explanation = Se informará a { $visitor } de quién toma el relevo. No hay que repetir nada: todos los mensajes y las notas se transfieren también.
desk-transfer-to = ¿A quién?
desk-transfer-note = ¿Qué conviene que sepan? (opcional)
desk-transfer-choose = Elija a un colega o un equipo.
desk-transfer-nobody = No hay nadie más en el panel y todavía no hay equipos.
desk-transfer-away = { $agent } no está. La conversación espera doce horas como máximo y después vuelve a la cola.
desk-transferred = Transferida a { $to }.
desk-snooze-question = ¿Posponer esta conversación?
desk-snooze-explanation = Sigue siendo suya, y volverá a esa hora o en cuanto { $visitor } escriba.
desk-snooze-until = ¿Hasta cuándo?
desk-snooze-hour = Una hora
desk-snooze-afternoon = Esta tarde
desk-snooze-tomorrow = Mañana por la mañana
desk-snooze-own = Otro momento
desk-snooze-own-time = Fecha y hora
desk-snooze-choose = Elija un momento.
desk-snoozed = Pospuesta hasta: { $time }.
desk-banner-snoozed = Pospuesta hasta: { $time }. Vuelve antes si hay un mensaje de { $visitor } o si usted responde.
desk-live-away = No se puede acceder a { $system }, por lo que esta conversación está en espera aquí. Por favor, responda aquí.
desk-wake = Retomar ahora
desk-reopen = Reabrir
desk-reopened = La conversación está abierta de nuevo y es suya.
desk-join = Intervenir
desk-take-over = Tomar el relevo
desk-undo = Deshacer
desk-withdrawn = Mensaje retirado. Su texto está de nuevo en el campo.
desk-close-undone = La conversación está abierta como antes.
desk-cancel = Cancelar
desk-yes = Sí
desk-no = No

## Panel: la escritura

desk-modes = Qué escribir
desk-mode-reply = Respuesta
desk-mode-note = Nota privada
desk-note = Nota privada
desk-note-placeholder = Escriba una nota para sus colegas…
desk-note-private = Solo la ven sus colegas, nunca el visitante.
desk-note-add = Añadir nota
desk-note-by = Nota privada de { $agent }
desk-note-write = Escribir una nota privada
desk-note-cancel = Descartar la nota
desk-canned = Respuestas rápidas
desk-canned-new = Nueva
desk-canned-shortcut = Atajo, una palabra
desk-canned-language = Idioma
desk-canned-text = Texto
desk-canned-text-placeholder = Hola…
desk-canned-variables = Ponga {"{"}visitor{"}"}, {"{"}agent{"}"} u {"{"}order{"}"} donde deba ir el nombre del visitante, el suyo o el número de pedido.
desk-canned-save = Guardar
desk-canned-saved = Guardada.
desk-canned-delete = Eliminar
desk-canned-delete-question = ¿Eliminar la respuesta rápida /{ $shortcut }?
desk-canned-none = Aún no hay respuestas rápidas.
desk-canned-nothing = Ninguna respuesta rápida corresponde a «/{ $wanted }». Con Esc, el texto queda como está.
desk-original-show = Mostrar el original
desk-original-hide = Ocultar el original
desk-translated-from = Traducido automáticamente del { $language }
desk-sent-in = Enviado en { $language }
desk-sent-show = Mostrar lo que se envió
desk-sent-hide = Ocultar lo que se envió
desk-sent-as-written = Enviado sin traducir
desk-translate-into = Traducir al { $language }
desk-preview = Así se leerá en { $language }
desk-translating = Traduciendo…
desk-untranslated-same-language = Este texto ya está en { $language }. Se envía tal cual.
desk-untranslated-no-pair = Aquí no hay traducción al { $language }. Se envía tal como lo ha escrito.
desk-untranslated-unavailable = El traductor no responde en este momento. Si no ha vuelto cuando usted envíe, el texto saldrá tal como lo ha escrito.
desk-untranslated-too-late = La traducción está tardando. Si no está lista cuando usted envíe, el texto saldrá tal como lo ha escrito y la traducción llegará después.
desk-untranslated-spans-lost = En la traducción se perdería un enlace, un número o un nombre. El texto se envía tal como lo ha escrito.
desk-untranslated-too-long = El texto es demasiado largo para traducirlo de una vez. Se envía tal como lo ha escrito; en partes más cortas sí se puede traducir.
desk-untranslated-nothing-to-translate = Aquí no hay nada que traducir. Se envía tal cual.
desk-attach = Enviar un archivo
desk-attachment = Archivo { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = Macros
desk-macro-new = Macro nueva
desk-macro-edit = Editar macros
desk-macro-name = Nombre
desk-macro-for = ¿Para quién?
desk-macro-for-me = Solo para mí
desk-macro-for-all = Para todos
desk-macro-steps = Pasos
desk-macro-step-add = Añadir un paso
desk-macro-step-down = Bajar
desk-macro-step-remove = Quitar
desk-macro-delete-question = ¿Eliminar la macro «{ $name }»?
desk-macro-conflict = Otra persona ha cambiado esta macro. Elíjala en la lista para ver su versión.
desk-macro-done = «{ $name }» se ha ejecutado.
desk-macro-partly = «{ $name }» no se pudo ejecutar del todo
desk-macro-undone = «{ $name }» se ha deshecho.
desk-step-reply = Enviar una respuesta rápida
desk-step-tag = Añadir una etiqueta
desk-step-untag = Quitar una etiqueta
desk-step-set-attribute = Fijar un atributo
desk-step-prioritise = Fijar la prioridad
desk-step-note = Añadir una nota privada
desk-step-take = Tomar la conversación
desk-step-pass-on = Transferir
desk-step-close = Cerrar la conversación
desk-step-done = Hecho
desk-step-skipped = No se intentó
desk-level-normal = Normal
desk-level-high = Alta
desk-level-highest = Muy alta
desk-command = Buscar y ejecutar
desk-command-placeholder = Conversación, respuesta, macro, artículo o acción
desk-command-actions = Acciones
desk-command-articles = Artículos
desk-command-pages = Páginas
desk-command-none = No hay resultados. Pruebe con otra palabra.
desk-command-found = Resultados: { $number }
desk-draft-elsewhere = Ha escrito otra cosa aquí en otra ventana o en otro dispositivo.
desk-draft-theirs = Usar ese texto
desk-draft-mine = Conservar este texto

## Panel: lo que hizo el asistente

desk-decision-answer = Respondió
desk-decision-clarify = Pidió aclaración
desk-decision-handoff = Traspasó
desk-decision-smalltalk = Charla informal
desk-decision-relay = Reenvió
desk-kind-question = Preguntó si sirvió
desk-kind-notice = Aviso
desk-kind-announcement = Enviado por un programa del sitio
desk-confidence = { $percent } de certeza
desk-article = Artículo: { $question }
desk-greeting = Saludo: { $name }

## Panel: el contexto

desk-context = Detalles de la conversación
desk-section-visitor = Visitante
desk-section-reason = Por qué hace falta una persona
desk-section-attributes = Atributos
desk-attribute-change = Cambiar { $name }
desk-attribute-page = Lo dice la página del visitante; nadie lo ha comprobado
desk-attribute-site = De su sitio
desk-attribute-agent = Por { $agent }
desk-attribute-rule = Por una regla
desk-attribute-of-visitor = Vale en todas las conversaciones del visitante.
desk-attribute-saved = { $name }: guardado.
desk-attribute-lost = Un colega acaba de cambiar { $name }. Mire el valor nuevo antes de cambiarlo.
desk-section-digest = En resumen
desk-section-earlier = Conversaciones anteriores
desk-section-history = Qué se ha hecho
desk-section-understood = Qué entendió el asistente
desk-section-tried = Qué intentó
desk-section-suggestions = Artículos sugeridos
desk-fact-name = Nombre
desk-fact-language = Idioma
desk-fact-channel = Canal
desk-fact-contact-email = Correo facilitado
desk-fact-contact-phone = Teléfono facilitado
desk-fact-local-time = Hora local
desk-fact-rating = Valoración
desk-fact-nps = Nos recomendaría
desk-fact-comment = Comentario
desk-rating = { $points } de { $most }
desk-fact-feeling = Estado de ánimo
desk-fact-wish = Intención
desk-fact-answer = Mejor respuesta hallada
desk-tried-nothing = El asistente no ha intentado responder.
desk-suggestions-nothing = Ningún artículo parece adecuado aquí.
desk-articles-search = Buscar artículos
desk-articles-none = No se encontró ningún artículo.
desk-audience-visitors = Visitantes identificados
desk-audience-agents = Solo agentes
desk-insert = Insertar
desk-insert-article = Insertar «{ $question }» en la respuesta
desk-show-answer = Mostrar la respuesta
desk-inserted = Insertado. Revíselo; Enter lo envía.
desk-insert-take-first = Primero tome la conversación y después inserte.
desk-open-article = Abrir en el editor
desk-outcome-helpful = Sirvió
desk-outcome-unhelpful = No sirvió
desk-outcome-none = Sin reacción

desk-digest-first = Primera pregunta
desk-digest-since = Preguntas posteriores
desk-digest-wishes = Intenciones
desk-digest-orders = Pedidos
desk-digest-emails = Correo electrónico
desk-digest-phones = Teléfono
desk-digest-amounts = Importes
desk-digest-links = Enlaces
desk-digest-messages = Mensajes

desk-earlier-no-question = Sin pregunta
desk-earlier-before = Viene de aquí
desk-earlier-after = Continuó aquí
desk-earlier-nps = Nos recomienda: { $points } de { $most }
desk-earlier-title = Conversación del { $day }
desk-state-person = Con una persona

desk-deed-opened = Entró en la cola
desk-deed-taken = { $agent } la tomó
desk-deed-accepted = { $agent } la aceptó
desk-deed-assigned = Asignada a { $agent }
desk-deed-declined = { $agent } la rechazó
desk-deed-transferred = { $agent } la transfirió a { $to }
desk-deed-snoozed = { $agent } la pospuso (hasta: { $time })
desk-deed-woken = { $agent } la retomó
desk-deed-agent-left = { $agent } tuvo que irse; de vuelta en la cola
desk-deed-returned = { $agent } la devolvió al asistente
desk-deed-closed = { $agent } la cerró
desk-deed-reopened = { $agent } la reabrió
desk-deed-written-again = El visitante volvió a escribir
desk-deed-joined = { $agent } intervino
desk-deed-taken-over = { $agent } tomó el relevo
desk-deed-close-undone = { $agent } deshizo el cierre
desk-deed-withdrawn = { $agent } retiró un mensaje
desk-deed-tagged = { $agent } cambió las etiquetas
desk-deed-attribute-set = { $agent } cambió { $name }: { $before } → { $after }
desk-deed-macro = { $agent } ejecutó «{ $macro }»
desk-deed-macro-undone = { $agent } deshizo «{ $macro }»
desk-deed-prioritised = { $agent } fijó la prioridad
desk-deed-ruled = Actuó la regla «{ $rule }»
desk-deed-erased = Se borraron los mensajes y los datos personales
desk-deed-left = El visitante abandonó la cola

desk-reason-asked = Pidió una persona
desk-reason-not-sure = El asistente no estaba seguro de la respuesta
desk-reason-not-helpful = Las respuestas no sirvieron
desk-reason-upset = El visitante muestra malestar
desk-reason-came-back = Volvió con el mismo problema
desk-reason-reopened = Reabierta después de cerrarse
desk-reason-joined = Intervino otra persona del equipo

desk-emotion-calm = Calma
desk-emotion-frustrated = Frustración
desk-emotion-angry = Enfado
desk-emotion-worried = Preocupación
desk-emotion-sad = Tristeza

desk-intent-greet = Un saludo
desk-intent-goodbye = Una despedida
desk-intent-thank = Un agradecimiento
desk-intent-affirm = Un sí
desk-intent-deny = Un no
desk-intent-ask-human = Quiere hablar con una persona
desk-intent-decline-human = No quiere hablar con una persona
desk-intent-complain = Una queja
desk-intent-bot-challenge = Pregunta si es un robot
desk-intent-change-language = Quiere otro idioma
desk-intent-ask-question = Una pregunta

desk-channel-web = Sitio web
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = Correo electrónico
desk-channel-webhook = Webhook

desk-sent-photo = Foto
desk-sent-video = Vídeo
desk-sent-animation = Animación
desk-sent-voice = Mensaje de voz
desk-sent-audio = Archivo de audio
desk-sent-document = Documento
desk-sent-sticker = Sticker
desk-sent-contact = Contacto
desk-sent-location = Ubicación
desk-sent-invitation = Invitación a una reunión
desk-sent-unknown = Algo que no se puede mostrar aquí
desk-in-reply-to = En respuesta a
desk-corrected = Corregido por el visitante
desk-fault-too-large = No aceptado: demasiado grande
desk-fault-gone = La plataforma ya no lo tiene
desk-fault-unreachable = No se pudo obtener de la plataforma
desk-fault-refused = No aceptado: este tipo de archivo no es seguro aquí
desk-fault-quota = No aceptado: no hay sitio para más archivos
desk-unreachable-blocked = El visitante nos ha bloqueado: no le llega nada de lo que escriba.
desk-unreachable-stopped = El visitante ha pedido no recibir más mensajes: no le llegará nada hasta que vuelva a escribir.
desk-unreachable-undeliverable = La plataforma no puede llegar a este visitante: no le llega nada de lo que escriba.
desk-unreachable-window = El último mensaje del visitante es demasiado antiguo: la plataforma entregará lo que usted escriba cuando el visitante vuelva a escribir.
desk-unreachable-away = El visitante ha cerrado la página: cuando vuelva a abrirla, le llegará lo que usted escriba.
desk-visitor-here = En la página
desk-visitor-gone = Fuera de la página

## Panel: los informes

desk-report-range = Días
desk-report-days =
    { $days ->
        [one] Último día
        [many] Últimos { $days } de días
       *[other] Últimos { $days } días
    }
desk-report-from = Desde
desk-report-to = Hasta
desk-report-csv = Descargar en CSV
desk-report-overview = De un vistazo
desk-report-remark = Los días empiezan a medianoche en { $zone }. Los cambios se miden frente al periodo del { $from } al { $to }. El signo de interrogación junto a una cifra explica qué significa; la cifra lleva a sus conversaciones.
desk-report-none = Aún no hay datos
desk-report-nothing = Nada en estos días.
desk-report-waiting = En espera ahora
desk-report-waiting-nobody = Nadie está esperando.
desk-report-waiting-longest = La espera más larga: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } traspasada a personas
        [many] { $count } traspasadas a personas
       *[other] { $count } traspasadas a personas
    }
desk-report-first-response = Primera respuesta, mediana
desk-report-resolution = Resolución, mediana
desk-report-p90 = 9 de cada 10 en { $time } o menos
desk-report-conversations = Conversaciones
desk-report-handoffs = Traspasos
desk-report-closed = Cerradas
desk-report-left = Abandonaron la cola
desk-report-first-response-median = Primera respuesta, mediana
desk-report-first-response-p90 = Primera respuesta, 9 de cada 10
desk-report-resolution-median = Resolución, mediana
desk-report-resolution-p90 = Resolución, 9 de cada 10
desk-report-containment = Resolución automática
desk-report-containment-hint = sin intervención de una persona
desk-report-first-contact-resolution = Resolución en el primer contacto
desk-report-first-contact-resolution-hint = una persona lo resolvió a la primera
desk-report-ratings = Valoraciones
desk-report-csat = Satisfacción (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] { $mean } de 5 en { $count } valoración
        [many] { $mean } de 5 en { $count } de valoraciones
       *[other] { $mean } de 5 en { $count } valoraciones
    }
desk-report-csat-mean = Valoración media
desk-report-nps = Net Promoter Score
desk-report-nps-hint = de −100 a +100
desk-report-chart-volume = Conversaciones y traspasos
desk-report-chart-response = Tiempo hasta la primera respuesta
desk-report-chart-shares = Resolución automática y satisfacción
desk-report-chart-days = { $figures }, por día, del { $from } al { $to }. Las cifras están en la tabla de al lado.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, el grupo más grande. Todas las cifras están en la tabla de abajo.
        [many] { $figure }, los { $count } de grupos más grandes. Todas las cifras están en la tabla de abajo.
       *[other] { $figure }, los { $count } grupos más grandes. Todas las cifras están en la tabla de abajo.
    }
desk-report-day = Día
desk-report-language = Idioma
desk-report-team = Equipo
desk-report-agent = Agente
desk-report-article = Artículo
desk-report-by-language = Por idioma
desk-report-by-team = Por equipo
desk-report-by-agent = Por agente
desk-report-by-article = Por artículo
desk-report-comments = Lo que escribieron los visitantes
desk-report-contained = Resueltas por el asistente
desk-report-came-back = Volvieron
desk-report-refused = La respuesta no ayudó
desk-report-not-understood = No entendidas
desk-report-no-question = Sin pregunta
desk-report-handed-over = Traspasadas a personas
desk-report-helpful = Respuestas útiles
desk-report-answered = Atendidas por personas
desk-report-first-response-open-median = Primera respuesta en horario de atención, mediana
desk-report-first-response-open-p90 = Primera respuesta en horario de atención, 9 de cada 10
desk-report-resolution-open-median = Resolución en horario de atención, mediana
desk-report-resolution-open-p90 = Resolución en horario de atención, 9 de cada 10
desk-report-first-reply-kept = Primera respuesta a tiempo
desk-report-next-reply-kept = Respuesta siguiente a tiempo
desk-report-resolution-kept = Resueltas a tiempo
desk-report-targets-missed = Objetivos incumplidos
desk-report-meaning = ¿Qué significa «{ $figure }»?
desk-report-means-conversations = Conversaciones que empezaron en estos días y en las que el visitante escribió.
desk-report-means-contained = Conversaciones que nunca llegaron a una persona, cuya última pregunta se respondió con un artículo y cuyo visitante no dijo que la respuesta no le ayudara, ni volvió en siete días por el mismo artículo, ni necesitó a una persona por un asunto desconocido.
desk-report-means-came-back = Conversaciones que nunca llegaron a una persona y terminaron con una respuesta, pero cuyo visitante empezó otra en siete días: sobre el mismo artículo, o una que llegó a una persona y cuyo asunto no se conoce.
desk-report-means-refused = Conversaciones que nunca llegaron a una persona y cuyo visitante dijo que la última respuesta no le ayudó.
desk-report-means-not-understood = Conversaciones que nunca llegaron a una persona y en las que el asistente no tenía respuesta a la última pregunta: pidió una aclaración y no hubo más.
desk-report-means-no-question = Conversaciones que nunca llegaron a una persona y en las que no se preguntó nada, por ejemplo un simple saludo.
desk-report-means-handed-over = Conversaciones que llegaron a una persona al menos una vez, en cualquier momento.
desk-report-means-containment = Proporción de conversaciones resueltas por el asistente entre todas las que empezaron en estos días. En los últimos siete días aún puede bajar, porque los visitantes pueden volver.
desk-report-means-helpful = Proporción de respuestas útiles entre las del asistente que los visitantes valoraron.
desk-report-means-handoffs = Número de veces que las conversaciones pasaron a personas en estos días; una misma conversación puede contar varias veces.
desk-report-means-answered = Traspasos de estos días en los que una persona escribió al menos una vez. Cuentan para quien escribió primero.
desk-report-means-closed = Traspasos de estos días cerrados por personas, también el spam. Cuentan para quien los tuvo en último lugar.
desk-report-means-left = Traspasos de estos días cuyo visitante ya no quiso esperar.
desk-report-means-first-response = Tiempo desde el traspaso hasta el primer mensaje de una persona, incluidas las horas de cierre. Cuenta para quien lo escribió. La mitad de los tiempos queda por debajo de la mediana; 9 de cada 10, por debajo del otro valor.
desk-report-means-first-response-open = El mismo tiempo, pero solo la parte comprendida en el horario de atención del equipo, o del primer equipo si no hay ninguno.
desk-report-means-resolution = Tiempo desde el traspaso hasta el cierre, incluidas las horas sin atención, de los traspasos cerrados. La mitad de los tiempos queda por debajo de la mediana; 9 de cada 10, por debajo del otro valor.
desk-report-means-resolution-open = El tiempo de resolución, pero solo la parte comprendida en el horario de atención del equipo, o del primer equipo si no hay ninguno.
desk-report-means-first-reply-kept = De las primeras respuestas para las que el equipo tenía un objetivo: las que llegaron a tiempo. Cada una cuenta el día en que se decidió: cuando alguien respondió o cuando venció el plazo. Cuenta para quien respondió; si se incumplió, para quien tenía entonces la conversación.
desk-report-means-next-reply-kept = De los mensajes posteriores de los visitantes para los que el equipo tenía un objetivo: los que se respondieron a tiempo, desde el primer mensaje sin respuesta hasta el siguiente mensaje de una persona. Cada uno cuenta el día en que se decidió; si se incumplió, para quien tenía entonces la conversación.
desk-report-means-resolution-kept = De los traspasos para los que el equipo tenía un objetivo: los que se cerraron a tiempo, sin contar el tiempo pospuesto ni el spam. Cada uno cuenta el día en que se decidió, para quien tenía entonces la conversación.
desk-report-means-targets-missed = Cuántas veces venció en estos días el plazo de una primera respuesta, de una respuesta siguiente o de una resolución; una conversación puede contar varias veces.
desk-report-means-first-contact-resolution = De los primeros traspasos cerrados de cada conversación, sin contar el spam: proporción de los que se cerraron como resueltos, no se reabrieron en siete días, no recibieron un 1 o un 2 y cuyo visitante no volvió por lo mismo en los siete días siguientes al comienzo.
desk-report-means-ratings = Encuestas que los visitantes respondieron en estos días.
desk-report-means-csat = Proporción de valoraciones de 4 o 5 entre todas las de 1 a 5 dadas en estos días.
desk-report-means-csat-mean = Media de todas las valoraciones de 1 a 5 dadas en estos días.
desk-report-means-nps = Proporción de respuestas de 9 y 10 menos la de respuestas de 0 a 6, entre todas las de 0 a 10 dadas en estos días.
desk-report-new = nuevo
desk-report-as-before = igual que antes
desk-report-points = puntos
desk-report-sides = Asistente y personas
desk-report-assistant = Solo el asistente
desk-report-people = Personas
desk-report-hours = Por hora de la semana
desk-report-channel = Canal
desk-report-tag = Etiqueta
desk-report-reason = Motivo
desk-report-by-channel = Por canal
desk-report-by-tag = Por etiqueta
desk-report-by-reason = Por motivo del traspaso
desk-report-somebody = Alguien que ya no está
desk-report-has-left = { $name } (ya no está)
desk-report-nobody = Nadie
desk-report-no-team = Sin equipo
desk-report-team-gone = Un equipo eliminado
desk-report-back = Volver al informe
desk-report-more = Mostrar más
desk-report-began = Comienzo
desk-report-value = Valor
desk-report-counts = cuenta
desk-report-counts-not = no cuenta
desk-report-json = Descargar en JSON
desk-report-comments-csv = Descargar todos los comentarios en CSV

## Desk: wallboard

desk-wallboard = Panel mural
desk-wallboard-longest = Espera más larga
desk-wallboard-available = Personas disponibles
desk-wallboard-answered = Atendidas hoy
desk-wallboard-assistant = Resueltas hoy por el asistente
desk-wallboard-satisfaction = Satisfacción hoy
desk-wallboard-fresh = Actualizado a las { $time }
desk-wallboard-stale = Sin actualizar: últimas cifras de las { $time }

## Panel: los atajos de teclado

desk-shortcuts = Atajos de teclado
desk-shortcut-move = Moverse por la lista
desk-shortcut-open = Abrir la conversación
desk-shortcut-search = Buscar conversaciones
desk-shortcut-command = Buscar y ejecutar cualquier cosa
desk-shortcut-macros = Ejecutar una macro
desk-shortcut-offer = Aceptar o rechazar la conversación ofrecida
desk-shortcut-canned = Insertar una respuesta rápida al escribir
desk-shortcut-suggest = Insertar un artículo sugerido
desk-shortcut-note = Escribir una nota privada
desk-shortcut-transfer = Transferir
desk-shortcut-snooze = Posponer
desk-shortcut-close = Cerrar la conversación
desk-shortcut-take = Tomar la conversación
desk-shortcut-reply = Escribir una respuesta
desk-shortcut-send = Enviar la respuesta
desk-shortcut-as-written = Enviar la respuesta tal cual, sin traducir
desk-shortcut-leave = Salir del campo o volver atrás
desk-shortcut-help = Mostrar este resumen
desk-shortcuts-close = Cerrar el resumen

## Panel: cuando algo falla

desk-error-unreachable = En este momento no se puede conectar con el servidor. No se ha perdido nada de lo que ha escrito.
desk-error-timed-out = El servidor tarda demasiado. Inténtelo de nuevo.
desk-error-not-yours = Esta conversación no es suya, así que la respuesta no se ha enviado.
desk-error-conversation-closed = Esta conversación ya está cerrada, así que la respuesta no se ha enviado.
desk-error-unknown-conversation = Esta conversación ya no existe.
desk-error-not-waiting = Esta conversación ya no espera a una persona.
desk-error-not-with-bot = El asistente ya no tiene esta conversación. Vuelva a revisarla.
desk-error-not-closed = Esta conversación ya está abierta. Vuelva a revisarla.
desk-error-visitor-elsewhere = Entretanto, el visitante ha empezado otra conversación. Responda allí.
desk-error-too-late = Ya es tarde para retirarlo: el visitante lo ha recibido.
desk-error-erased = Esta conversación se borró y no se puede reabrir.
desk-error-invalid-tag = Una etiqueta tiene de 1 a 50 caracteres, y una conversación 20 etiquetas como máximo.
desk-error-invalid-attribute = Este valor no encaja. Escriba los números como 12.5 y los enlaces completos, con https://.
desk-error-unknown-attribute = Este atributo ya no existe.
desk-error-too-many-views = No se pueden guardar más vistas. Elimine una primero.
desk-error-already-taken = Un colega ya ha tomado esta conversación.
desk-error-message-too-long = La respuesta es demasiado larga. Envíela en dos partes.
desk-error-not-allowed = Su cuenta no tiene permiso para hacer esto.
desk-error-offered = Esta conversación se le está ofreciendo a un colega. Espere medio minuto.
desk-error-not-offered = Esta conversación ya no se le ofrece a usted. Puede tomarla de la cola.
desk-error-same-agent = Este colega ya tiene la conversación.
desk-error-agent-away = Este colega ya no está en el panel. Elija a otra persona o un equipo.
desk-error-unknown-agent = Este colega ya no está en el panel. Elija a otra persona.
desk-error-unknown-team = Este equipo ya no existe. Elija otro.
desk-error-changed-meanwhile = La conversación acaba de cambiar. Vuelva a mirarla.
desk-error-attachment-too-large = El archivo supera los { $limit } MB. Envíe uno más pequeño.
desk-error-attachment-refused = Este tipo de archivo no se puede enviar aquí. Se admiten imágenes, audio, vídeo, PDF, texto y documentos de oficina.
desk-error-attachment-mismatch = El contenido de este archivo no corresponde a su nombre. Envíe el archivo original.
desk-error-files-storage-full = No queda espacio para más archivos en este sitio. Envíe un enlace y avise a un administrador.
desk-error-unknown-attachment = Este archivo ya no existe.
desk-error-shortcut-taken = Otra respuesta rápida ya tiene este atajo. Elija otro.
desk-error-unknown-canned-reply = Esta respuesta rápida ya no existe.
desk-error-invalid-macro = Póngale un nombre y complete de uno a diez pasos. Transferir o cerrar va al final.
desk-error-unknown-macro = Esta macro ya no existe.
desk-error-too-many-macros = No se pueden guardar más macros. Elimine una primero.
desk-error-unknown-run = Aquí ya no queda nada que deshacer.
desk-error-run-under-way = Esto ya se está ejecutando. Vuelva a mirar en un momento.
desk-error-not-in-language = Esta respuesta rápida no está escrita en el idioma del visitante.
desk-error-order-unknown = Esta respuesta rápida necesita un número de pedido y el visitante no ha dado ninguno.
desk-error-comes-first = Este visitante va antes que todos los demás, y así seguirá.
desk-error-invalid-days = Elija un primer día anterior al último, con un máximo de 400 días entre ambos.
desk-error-invalid-time = Elija un momento futuro, dentro de los próximos 90 días.
desk-error-other = No ha funcionado. Inténtelo de nuevo.

## Editor: el marco

editor-title = Artículos
editor-page-title = Editor de artículos
editor-skip = Ir al contenido
editor-sign-out = Cerrar sesión
editor-to-desk = Panel de agentes
editor-page-language = Idioma de la página
editor-loading = Cargando…
editor-retry = Reintentar
editor-close = Cerrar
editor-cancel = Cancelar
editor-dismiss = Descartar este mensaje

## Editor: la lista

editor-new = Artículo nuevo
editor-search = Buscar artículos
editor-search-placeholder = Buscar en preguntas, respuestas e ID
editor-filter-status = Estado
editor-filter-language = Idioma
editor-status-all = Todos
editor-status-draft = Borrador
editor-status-published = Publicado
editor-status-withdrawn = Retirado
editor-status-new = Sin guardar aún
editor-language-any = Todos los idiomas
editor-count =
    { $count ->
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }
editor-range = { $from } a { $to } de { $count }
editor-page-previous = Página anterior
editor-page-next = Página siguiente
editor-no-category = Sin categoría
editor-no-question = Sin pregunta
editor-languages-of = Idiomas de este artículo
editor-language-source = { $language }, idioma original
editor-language-stale = { $language }, desactualizado
editor-languages-more = y { $count } más
editor-updated = Modificado { $when }
editor-empty-title = El primer artículo lo escribe usted
editor-empty-text = Empiece por una pregunta que los visitantes hagan a menudo. Una buena respuesta en un idioma ya ayuda en todos.
editor-nothing-title = Sin resultados
editor-nothing-text = Ningún artículo coincide con esta búsqueda y estos filtros.
editor-nothing-clear = Mostrar todos los artículos
editor-nothing-write = Escribir un artículo sobre «{ $search }»
editor-list-failed = No se han podido cargar los artículos.

## Editor: un artículo

editor-back = Todos los artículos
editor-article-unknown-title = Este artículo no existe
editor-article-unknown-text = Puede que se haya eliminado o que el enlace no esté completo.
editor-article-failed = No se ha podido cargar el artículo.
editor-unsaved = Cambios sin guardar
editor-saved-at = Guardado { $when }
editor-save-draft = Guardar borrador
editor-save = Guardar
editor-publish = Publicar
editor-publish-again = Volver a publicar
editor-withdraw = Retirar
editor-delete = Eliminar
editor-saving = Guardando…
editor-languages = Idiomas
editor-language-add = Idioma
editor-language-add-name = Añadir un idioma
editor-language-remove = Quitar { $language }
editor-language-written-in = Escrito en
editor-language-fault = { $language }, conviene revisarlo
editor-stale-text = El texto en { $source } ha cambiado desde que se escribió este. Compárelos y corrija este texto o confirme que sigue siendo correcto.
editor-source-show = Mostrar el texto en { $source }
editor-source-hide = Ocultar el texto en { $source }
editor-question = Pregunta
editor-question-hint = Tal como la haría un visitante.
editor-question-placeholder = Por ejemplo: ¿Cómo devuelvo un artículo?
editor-phrasings = Otras formulaciones
editor-phrasings-hint = Lo que los visitantes escriben de verdad, con otras palabras, corto y largo. Con ellas el asistente reconoce preguntas parecidas, en todos los idiomas.
editor-phrasings-add = Añadir una formulación
editor-phrasings-placeholder = Escriba una y pulse Enter, o pegue varias líneas
editor-phrasings-remove = Quitar «{ $phrasing }»
editor-phrasings-item = Formulación { $number }
editor-phrasings-add-button = Añadir
editor-phrasings-added =
    { $count ->
        [one] { $count } formulación añadida
        [many] { $count } de formulaciones añadidas
       *[other] { $count } formulaciones añadidas
    }
editor-phrasings-known = Esa formulación ya está.
editor-answer = Respuesta
editor-answer-hint = Markdown: **negrita**, listas con - y enlaces como [texto](https://…)
editor-answer-preview = Vista previa
editor-answer-preview-empty = La respuesta aparece aquí tal como la verán los visitantes.
editor-answer-preview-failed = En este momento no se puede mostrar la vista previa. Lo que ha escrito está a salvo.
editor-answer-bold = Negrita
editor-answer-list = Lista
editor-answer-link = Enlace
editor-answer-link-text = texto
editor-answer-article = Enlace a un artículo
editor-answer-file = Imagen o archivo
editor-answer-snippet = Fragmento
editor-answer-missing-snippet = No existe el fragmento «{ $name }». Los visitantes no ven nada en su lugar.
editor-answer-missing-article = Los visitantes no encuentran el artículo «{ $name }». Ven el texto sin enlace.
editor-answer-missing-file = No existe el archivo «{ $name }». Insértelo de nuevo.
editor-link-article-title = Enlace a un artículo
editor-link-article-hint = El enlace lleva a los visitantes a la página de ayuda del artículo, en su propio idioma si existe.
editor-file-title = Insertar una imagen o un archivo
editor-file-choose = Elegir un archivo
editor-file-hint = Imágenes y archivos PDF, de texto, Word y Excel de hasta 10 MB. También puede soltar un archivo sobre la respuesta o pegar una imagen.
editor-file-sending = Subiendo…
editor-fault-files-storage-full = No queda espacio para más archivos en este sitio. Quite alguno de otros artículos o pida más espacio a un administrador.
editor-file-alt = ¿Qué muestra la imagen?
editor-file-alt-hint = Se lee en voz alta a quienes no pueden ver la imagen y aparece en su lugar donde no se muestran imágenes.
editor-file-alt-missing = Describa la imagen en pocas palabras.
editor-file-said = Texto del enlace
editor-file-insert = Insertar
editor-details = Detalles
editor-id = ID
editor-id-hint = Nombre corto para enlaces y archivos. No se puede cambiar después.
editor-category = Categoría
editor-category-hint = Agrupa los artículos en la lista.
editor-readers-title = Para los lectores
editor-readers-page = Abrir la página de ayuda
editor-readers-row = { $language }: útil { $yes }, no útil { $no }
editor-readers-none = En los últimos noventa días nadie ha dicho si le ha servido.
editor-live-title = Datos en tiempo real
editor-live-hint = La respuesta puede decir lo que otro sistema sabe en ese momento, por ejemplo, cómo va un pedido. Los administradores configuran lo que se puede consultar.
editor-live-action = Qué se consulta
editor-live-none = Nada: se da la respuesta propia del artículo
editor-live-template = Respuesta con datos en tiempo real
editor-live-template-hint = Los valores van entre llaves: { $values }. Si no se encuentra nada, se da la respuesta propia del artículo.
editor-live-save = Guardar los datos en tiempo real
editor-live-done = Los datos en tiempo real están guardados.
editor-fault-own-answer-missing = Escriba la respuesta con datos en tiempo real también en el idioma del artículo.
editor-fault-live-answer-too-long = La respuesta con datos en tiempo real puede tener hasta 20 000 caracteres.
editor-fault-language-not-spoken = La respuesta con datos en tiempo real está escrita en un idioma que el sitio no habla. Vuelva a cargar el artículo; un administrador puede añadir el idioma.
editor-fault-unknown-action = Lo que se iba a consultar ya no existe. Elija otra cosa.
editor-tags = Etiquetas
editor-tags-hint = Pulse Enter o una coma después de cada una.
editor-tags-remove = Quitar la etiqueta «{ $tag }»

## Editor: el resultado

editor-done-draft = El borrador está guardado.
editor-done-saved-withdrawn = Guardado. El artículo sigue retirado.
editor-done-published = Publicado. El asistente ya responde con él.
editor-done-withdrawn = Retirado. El asistente ya no usa este artículo.
editor-done-deleted = El artículo se ha eliminado.
editor-done-nothing = Ya está todo guardado.
editor-fault-some = Revise los campos marcados.
editor-fault-question = Escriba la pregunta.
editor-fault-answer = Escriba la respuesta. Para un borrador basta una versión aproximada.
editor-fault-answer-translation = Escriba la respuesta en este idioma o quite el idioma.
editor-fault-id = Una sola palabra, sin espacios ni barras; por ejemplo, devolver-un-articulo.
editor-fault-id-missing = Asigne un ID al artículo.
editor-fault-id-taken = Otro artículo ya tiene este ID.
editor-failed-unreachable = No se puede conectar con el servidor. Su texto se queda aquí; inténtelo de nuevo en un momento.
editor-failed-signed-out = Inicie sesión de nuevo. Su texto se queda aquí.
editor-failed = No ha funcionado: { $message }

## Editor: antes de que ocurra algo

editor-leave-title = ¿Salir sin guardar?
editor-leave-text = Sus cambios no se han guardado.
editor-leave-go = Salir sin guardar
editor-leave-stay = Quedarse aquí
editor-withdraw-title = ¿Retirar este artículo?
editor-withdraw-text = El asistente deja de responder con él. El texto se conserva y puede volver a publicarlo.
editor-delete-title = ¿Eliminar este artículo?
editor-delete-text = «{ $question }» se elimina en todos sus idiomas. Podrá recuperarlo en «Artículos eliminados». Si solo quiere dejarlo aparte por un tiempo, retírelo.
editor-delete-go = Eliminar
editor-remove-language-title = ¿Quitar { $language }?
editor-remove-language-text = La pregunta, las formulaciones y la respuesta en { $language } desaparecerán en cuanto guarde.
editor-remove-language-go = Quitar el idioma
editor-conflict-title = Otra persona ha guardado este artículo
editor-conflict-text = Mientras usted escribía, un colega guardó otra versión. ¿Cuál debe quedar?
editor-conflict-differs = Estas partes son diferentes:
editor-conflict-theirs = Cargar la otra
editor-conflict-mine = Mantener la mía
editor-conflict-later = Decidir después
editor-gone-title = Otra persona ha eliminado este artículo
editor-gone-text = Su texto sigue aquí. ¿Quiere guardarlo como artículo nuevo?
editor-gone-save = Guardar como nuevo

## Editor: what becomes of an article

editor-status-archived = Archivado
editor-archive = Archivar
editor-archive-title = ¿Archivar este artículo?
editor-archive-text = El asistente deja de responder con él y sale de la lista. Lo encontrará en «Archivado» y podrá volver a publicarlo.
editor-linked-from = Estos artículos enlazan a él y sus enlaces ya no llevarán a ninguna parte:
editor-linked-renamed = Los artículos que enlazan a él conservan su propio texto de enlace: { $names }
editor-done-archived = Archivado. Lo encontrará en «Archivado».
editor-done-saved-archived = Guardado. El artículo sigue archivado.
editor-save-later = Guardar para después
editor-publish-changes = Publicar los cambios
editor-done-staged = Guardado. Los visitantes no lo verán hasta que lo publique.
editor-staged-mark = Cambios sin publicar
editor-broken = Referencias rotas
editor-staged-text = Los visitantes aún no ven estos cambios.
editor-staged-show = Ver los cambios
editor-staged-seen = Lo que ven los visitantes
editor-staged-wanted = Por publicar
editor-staged-discard = Descartar los cambios
editor-staged-discard-title = ¿Descartar estos cambios?
editor-staged-discard-text = El artículo queda como lo ven ahora los visitantes. Los cambios siguen en el historial.
editor-done-discarded = Los cambios se han descartado.
editor-more = Más
editor-history = Historial
editor-history-older = Ver anteriores
editor-history-by = { $author }, { $when }
editor-history-choose = Elija una entrada para ver qué cambió.
editor-history-changed = Qué cambió
editor-history-compared = Comparado con ahora
editor-history-same = El texto es el mismo.
editor-history-restore = Restaurar este texto
editor-history-unsaved = Guarde o descarte antes lo que está escribiendo.
editor-done-restored = El texto anterior está de vuelta.
editor-done-restored-staged = El texto anterior está de vuelta. Los visitantes lo verán cuando lo publique.
editor-deed-saved = Guardado
editor-deed-staged = Guardado para después
editor-deed-discarded = Cambios descartados
editor-deed-published = Publicado
editor-deed-withdrawn = Retirado
editor-deed-archived = Archivado
editor-deed-deleted = Eliminado
editor-deed-restored = Restaurado
editor-deed-released = Publicado a la hora prevista
editor-deed-expired = Archivado a la hora prevista
editor-deed-held = No publicado a la hora prevista: hay una respuesta vacía
editor-deed-stopped = No publicado a la hora prevista: hay preguntas de prueba en contra
editor-side-before = Antes
editor-side-after = Después
editor-side-theirs = La otra
editor-side-mine = La suya
editor-schedule = Programación
editor-schedule-publish-at = Publicar el
editor-schedule-expires-at = Archivar el
editor-schedule-hint = Deje un campo vacío si no debe ocurrir nada. Las horas son las de { $zone }.
editor-schedule-save = Guardar las fechas
editor-schedule-will-publish = Se publicará: { $when }
editor-schedule-will-expire = Se archivará: { $when }
editor-done-scheduled = Las fechas están guardadas.
editor-fault-invalid-schedule = Elija fechas futuras, y que se publique antes de archivarse.
editor-fault-nothing-to-publish = No hay cambios que publicar más adelante. Guarde antes alguno para después.
editor-fault-schedule-unsaved = Guarde primero lo que ha escrito y elija después las fechas.
editor-fault-changed-meanwhile = Otra persona ha cambiado esto entretanto. Vuelva a cargar la página para verlo.
editor-fault-attachment-mismatch = Este archivo está dañado o no es lo que dice su nombre. Elija otro.
editor-fault-attachment-refused = Este tipo de archivo no se puede usar en las respuestas. Elija una imagen, un PDF o un archivo de texto, Word o Excel.
editor-fault-attachment-too-large = El archivo es demasiado grande. Elija uno de 10 MB como máximo.
editor-audience = Destinatarios
editor-audience-hint = El asistente solo responde a quienes va dirigido el artículo. Los agentes encuentran todos los artículos.
editor-audience-public = Todo el mundo
editor-audience-visitors = Visitantes identificados
editor-audience-agents = Solo agentes
editor-owner = Responsable
editor-owner-hint = Se ocupa del artículo.
editor-owner-none = Nadie
editor-review-by = Revisar antes del
editor-review-by-hint = Desde ese día aparece en «Por revisar».
editor-due = Por revisar
editor-filter-only = Acotar la lista
editor-only-all = Sin más filtros
editor-only-mine = A mi cargo
editor-deleted = Artículos eliminados
editor-deleted-none = No se ha eliminado nada.
editor-deleted-restore = Restaurar
editor-deleted-done = El artículo está de vuelta, como borrador.
editor-unsaved-offer = Escribió algo aquí y no lo guardó: { $when }.
editor-unsaved-take = Recuperarlo
editor-unsaved-drop = Descartarlo
editor-wording-conflict-title = Otra persona ha cambiado este mensaje

## Editor: ¿qué respondería el asistente?

editor-ask-title = ¿Qué respondería el bot?
editor-ask-open = Probar una pregunta
editor-ask-intro = Pregunte como lo haría un visitante, en cualquier idioma. No se envía nada a nadie.
editor-ask-question = Pregunta de un visitante
editor-ask-placeholder = Por ejemplo: ¿dónde está mi paquete?
editor-ask-language = Idioma
editor-ask-language-detect = Detectar el idioma
editor-ask-send = Preguntar
editor-ask-asking = Preguntando…
editor-ask-again = Preguntando de nuevo tras su cambio…
editor-ask-empty = Escriba primero una pregunta.
editor-ask-failed = No se ha podido preguntar al asistente. Inténtelo de nuevo.
editor-ask-before = Antes de su cambio: { $decision }, { $confidence }
editor-ask-same = Su cambio no ha influido en esta pregunta.
editor-ask-decision-answer = Responde
editor-ask-decision-clarify = Pide aclaración
editor-ask-decision-handoff = Traspasa a una persona
editor-ask-decision-smalltalk = Charla informal
editor-ask-says-answer = El visitante recibiría este artículo.
editor-ask-says-clarify = Se preguntaría al visitante a cuál de estas se refiere.
editor-ask-says-other-words = Se pediría al visitante que lo dijera con otras palabras.
editor-ask-says-handoff = Se avisaría a un colega.
editor-ask-says-smalltalk = El visitante recibiría una respuesta amable, sin artículo.
editor-ask-reason-asked = El visitante pide una persona.
editor-ask-reason-upset = El visitante muestra malestar.
editor-ask-reason-not-sure = El asistente no sabe lo suficiente sobre esto.
editor-ask-reason-came-back = El mismo problema ya surgió antes.
editor-ask-reason-no-words = El mensaje no contiene ninguna palabra.
editor-ask-confidence = Certeza sobre el mejor artículo
editor-ask-sure-very = certeza alta
editor-ask-sure-fairly = certeza media
editor-ask-sure-hardly = certeza insuficiente
editor-ask-sure-not = no lo sabe
editor-ask-understood = Entendido como
editor-ask-answer = Respuesta
editor-ask-answer-language = en { $language }
editor-ask-here = Está editando este artículo
editor-ask-runners = También considerados
editor-ask-matches = Lo que encontró
editor-ask-matched = por «{ $phrasing }»
editor-ask-nothing = Ningún artículo se acerca a esta pregunta.
editor-ask-add-phrasing = Añadir esta pregunta como formulación
editor-ask-added-phrasing = Añadida a las formulaciones. Publique para ver el efecto.
editor-ask-write = Escribir un artículo para esta pregunta

## Editor: los mensajes de un traspaso

editor-views = Partes del editor
editor-view-list = Artículos
editor-view-messages = Mensajes
editor-view-snippets = Fragmentos
editor-view-glossary = Glosario
editor-wording-intro = Lo que leen los visitantes cuando una persona toma el relevo, en su idioma. Redáctelo con el estilo de su empresa: se usa a partir del próximo visitante.
editor-wording-language = Idioma de los mensajes
editor-wording-search = Buscar mensajes
editor-wording-search-placeholder = Buscar en los mensajes
editor-wording-tone = Tono
editor-tone-all = Ambos tonos
editor-tone-formal = Formal
editor-tone-plain = Cercano
editor-wording-own = personalizado
editor-wording-own-count = Personalizados ({ $count })
editor-wording-own-none = Todos los mensajes conservan su texto original.
editor-wording-count =
    { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }
editor-wording-nothing-clear = Mostrar todos los mensajes
editor-wording-failed = No se han podido cargar los mensajes.
editor-wording-invitation = Elija un mensaje para leerlo completo y redactarlo de otra forma.
editor-wording-back = Todos los mensajes
editor-wording-text = Texto en { $language }
editor-wording-forms = El dato «{ $variable }» decide qué texto se usa. Cada texto tiene su propio campo.
editor-wording-form-number = solo para { $number }
editor-wording-form-numbers = para { $numbers }
editor-wording-form-such = para números como { $numbers }
editor-wording-form-other = para todos los demás, como { $numbers }
editor-wording-form-rare = para la forma «{ $form }»
editor-wording-variables = Insertar donde está el cursor:
editor-wording-preview = Lo que lee el visitante
editor-wording-is-original = El texto original
editor-wording-original = El original
editor-wording-to-original = Volver al original
editor-wording-original-title = ¿Volver al original?
editor-wording-original-text = Se perderá lo que ha cambiado aquí y no ha guardado.
editor-wording-original-go = Volver al original
editor-wording-done = Guardado. Los visitantes lo leen a partir de ahora.
editor-wording-done-original = Se ha recuperado el texto original.
editor-wording-history = Textos anteriores
editor-wording-was-original = Vuelta al original
editor-wording-restore = Volver a usar
editor-wording-restore-name = Volver a usar el texto de { $author }, { $when }
editor-part-salutation = Saludo
editor-part-feeling = Cómo se siente el visitante
editor-part-reason = Por qué interviene una persona
editor-part-next = Qué ocurre después
editor-part-waiting = Durante la espera
editor-part-person = Con una persona
editor-part-after = Después
editor-part-other = Más
editor-variable-name = nombre del visitante
editor-variable-agent = nombre del colega
editor-variable-team = equipo
editor-variable-when = día y hora
editor-variable-place = puesto en la cola
editor-variable-minutes = número de minutos
editor-variable-hours = número de horas
editor-variable-line = línea de escucha
editor-wording-salutation = Saludo
editor-wording-salutation-when = Va al principio, cuando se conoce el nombre del visitante.
editor-wording-feeling-calm = Calma
editor-wording-feeling-frustrated = Frustración
editor-wording-feeling-angry = Enfado
editor-wording-feeling-worried = Preocupación
editor-wording-feeling-sad = Tristeza
editor-wording-feeling-despair = Desesperación
editor-wording-feeling-grief = Duelo
editor-wording-feeling-emergency = En peligro
editor-wording-feeling-compromised = Cuenta o tarjeta en otras manos
editor-wording-misread = Confundido con desesperación
editor-wording-despair-nobody = Desesperación, y no hay nadie
editor-wording-despair-line = Desesperación, y quién escucha
editor-wording-apology = Disculpa
editor-wording-why-not-sure = El asistente no está seguro
editor-wording-why-not-helpful = Las respuestas no han servido
editor-wording-why-came-back = Ha vuelto con el mismo problema
editor-wording-takeover = Pasa al equipo
editor-wording-takeover-closed = No hay nadie trabajando
editor-wording-next-long-queue = Hay muchas personas esperando
editor-wording-agent-left = El colega tuvo que irse
editor-wording-next-place = Puesto en la cola
editor-wording-next-waiting-time = Tiempo de espera
editor-wording-next-waiting-hours = Tiempo de espera en horas
editor-wording-next-waiting-hour-and-half = Tiempo de espera: una hora y media
editor-wording-next-waiting-unknown = Tiempo de espera desconocido
editor-wording-next-nobody-here = Nadie ha iniciado sesión
editor-wording-next-when-back = Cuándo vuelven los colegas
editor-wording-next-no-repeating = No hay que repetir nada
editor-wording-still-waiting = Escribe mientras espera
editor-wording-still-waiting-first = Escribe y va antes que nadie
editor-wording-waiting-longer = Tarda más de lo anunciado
editor-wording-left-queue = Ya no quiere esperar
editor-wording-left-queue-solved = Ya no espera: está resuelto
editor-wording-taken = Un colega empieza
editor-wording-transferred = Otro colega toma el relevo
editor-wording-transferred-away = Pasado a una persona ausente
editor-wording-transferred-team = Transferida a un equipo
editor-wording-given-back = De vuelta con el asistente
editor-wording-closed = La conversación está cerrada

## Editor: los borradores automáticos y lo que ha cambiado

editor-language-machine = { $language }, borrador automático, sin revisar
editor-machine = Borrador automático, sin revisar.
editor-machine-text = Compárelo con el original y corríjalo. Después márquelo como revisado.
editor-machine-reviewed = Revisado
editor-machine-was-reviewed = Revisado. Tendrá efecto en cuanto guarde.
editor-machine-undo = Todavía no
editor-machine-draft-it = Borrador automático
editor-machine-drafting = Redactando…
editor-machine-done = El borrador en { $language } está listo. Revíselo.
editor-machine-save-first = Guarde primero el texto en { $source }: el borrador automático parte de lo guardado.
editor-drafts-title = ¿Borradores automáticos en { $language }?
editor-drafts-text = Artículos: { $number }. Los borradores se hacen en segundo plano y esperan su revisión. Lo que alguien ha escrito queda como está.
editor-drafts-progress = { $language }: { $done } de { $total } artículos procesados
editor-drafts-done = { $language }: borradores hechos para { $drafted } de { $total } artículos.
editor-drafts-ended = Se detuvo antes de terminarlos todos. Empiece de nuevo con el resto.
editor-drafts-without = Sin borrador: { $number }
editor-drafts-chosen = Traducir los seleccionados: { $number }
editor-drafts-choose = Seleccionar «{ $question }»
editor-drafts-choose-all = Seleccionar todos los de esta página
editor-drafts-why-written = Alguien ha escrito este texto; no se ha tocado.
editor-drafts-why-up-to-date = Ya hay un borrador.
editor-drafts-why-empty = El artículo aún no tiene respuesta.
editor-drafts-why-gone = El artículo ya no existe.
editor-drafts-why-changed = Alguien ha cambiado el artículo mientras tanto.
editor-drafts-why-no-pair = El motor de traducción no traduce entre estos idiomas.
editor-drafts-why-too-late = El motor de traducción ha tardado demasiado.
editor-drafts-why-spans-lost = En la traducción se perdió un enlace, un número o un término.
editor-drafts-why-too-long = El texto es demasiado largo para el motor de traducción.
editor-drafts-why-unavailable = El motor de traducción no responde en este momento.
editor-drafts-why-failed = Algo ha fallado por nuestra parte.
editor-fault-drafts-under-way = Ya se están haciendo borradores. Espere o deténgalos.
editor-changes-show = Comparar antes y ahora
editor-changes-hide = Ocultar la comparación
editor-changes-before = Antes
editor-changes-after = Ahora
editor-changes-unknown = Ya no se sabe cómo era el texto entonces.
editor-changes-failed = En este momento no se puede mostrar el cambio. Inténtelo de nuevo.
editor-source-part-changed = Ha cambiado desde entonces
editor-stale-confirm = Sigue bien
editor-stale-confirmed = { $language } figura como actualizado.

## Editor: snippets

editor-snippets-intro = Textos breves que aparecen en muchos artículos, como el horario de apertura. Cambie uno aquí y todos los artículos que lo usan mostrarán al instante el texto nuevo.
editor-snippets-add = Nuevo fragmento
editor-snippets-search = Buscar fragmentos
editor-snippets-empty-title = Todavía no hay fragmentos
editor-snippets-empty-text = Escriba aquí lo que varios artículos dicen con las mismas palabras. Después, insértelo en sus respuestas con el botón de fragmentos.
editor-snippets-failed = No se han podido cargar los fragmentos.
editor-snippet-pick-title = Insertar un fragmento
editor-snippet-name = Nombre
editor-snippet-name-hint = Letras minúsculas de la a a la z, cifras y guiones; por ejemplo, horario-apertura.
editor-snippet-used = Artículos que lo usan
editor-snippet-unused = Ningún artículo lo usa todavía.
editor-snippet-delete-title = ¿Eliminar «{ $name }»?
editor-snippet-delete-text = En estos artículos no quedará nada en su lugar:
editor-snippet-done = Guardado. Todos los artículos que lo usan muestran ya el texto nuevo.
editor-snippet-deleted = Eliminado.
editor-snippet-conflict-title = Otra persona ha guardado este fragmento
editor-snippet-fault-text = Escriba el texto al menos en un idioma.
editor-snippet-fault-taken = Otro fragmento ya tiene este nombre.

## Editor: el glosario

editor-glossary-intro = Nombres y términos que ningún motor de traducción debe traducir a su manera. Un término se queda como está escrito aquí en todos los idiomas para los que no indique una traducción.
editor-glossary-add = Añadir un término
editor-glossary-search = Buscar términos
editor-glossary-count =
    { $count ->
        [one] { $count } término
        [many] { $count } de términos
       *[other] { $count } términos
    }
editor-glossary-more =
    { $count ->
        [one] { $count } término más; use la búsqueda para encontrarlo.
        [many] { $count } de términos más; use la búsqueda para encontrarlos.
       *[other] { $count } términos más; use la búsqueda para encontrarlos.
    }
editor-glossary-empty-title = Aún no hay términos
editor-glossary-empty-text = Añada los nombres de sus productos o las palabras que su empresa usa con un sentido propio.
editor-glossary-failed = No se ha podido cargar el glosario.
editor-glossary-term = Término
editor-glossary-remove = Quitar el término «{ $term }»
editor-glossary-rendering = «{ $term }» en { $language }
editor-glossary-rendering-remove = Quitar «{ $term }» en { $language }
editor-glossary-language-add = Añadir un idioma a «{ $term }»
editor-glossary-fault-term = Escriba el término o quítelo.
editor-glossary-done = Guardado. A partir de ahora, las traducciones lo respetan.
editor-glossary-conflict-title = Otra persona ha guardado el glosario
editor-glossary-conflict-text = Mientras usted escribía, un colega guardó otra versión. ¿Cuál debe quedar?

## Editor: scripted dialogues

editor-view-dialogues = Diálogos
editor-dialogues-intro = Conversaciones que el bot debe dominar. Ejecútelas después de cada cambio importante en los artículos: ni los visitantes ni los agentes lo notan, y no cuentan en los informes.
editor-dialogues-new = Nuevo diálogo
editor-dialogues-play-all = Ejecutar todos
editor-dialogues-stop = Detener
editor-dialogues-search = Buscar diálogos
editor-dialogues-outcome = Resultado
editor-dialogues-passed = Superado
editor-dialogues-failed = Fallido
editor-dialogues-unplayed = Sin ejecutar
editor-dialogues-count =
    { $count ->
        [one] { $count } diálogo
        [many] { $count } de diálogos
       *[other] { $count } diálogos
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } turno
        [many] { $count } de turnos
       *[other] { $count } turnos
    }
editor-dialogues-progress = Ejecutados: { $done } de { $total }
editor-dialogues-playing = Ejecutando…
editor-dialogues-played-at = Ejecutado { $when }
editor-dialogues-done-passed = Todos los diálogos salieron como se esperaba.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } diálogo no salió como se esperaba.
        [many] { $count } de diálogos no salieron como se esperaba.
       *[other] { $count } diálogos no salieron como se esperaba.
    }
editor-dialogues-busy = Ya se están ejecutando diálogos. Espere a que terminen.
editor-dialogues-import = Importar un archivo
editor-dialogues-export = Exportar como archivo
editor-dialogues-imported = Añadidos: { $added }. Cambiados: { $changed }. Sin cambios: { $same }.
editor-dialogues-empty-title = Escriba lo que el bot debe dominar
editor-dialogues-empty-text = Un diálogo es lo que escribe un visitante y lo que usted espera cada vez. Ejecútelos todos cuando cambien los artículos y vea enseguida qué sigue funcionando y qué no.
editor-dialogues-empty-example = Empezar con este ejemplo
editor-dialogues-example-name = Pide hablar con una persona
editor-dialogues-example-visitor = Quiero hablar con una persona
editor-dialogues-load-failed = No se pudieron cargar los diálogos.
editor-dialogues-nothing-clear = Mostrar todos los diálogos
editor-dialogue-back = Todos los diálogos
editor-dialogue-name = Nombre
editor-dialogue-name-placeholder = Por ejemplo: Pedido, y cuánto tarda
editor-dialogue-page = Idioma de la página del visitante
editor-dialogue-turn = Turno { $number }
editor-dialogue-turn-add = Añadir un turno
editor-dialogue-turn-up = Subir el turno { $number }
editor-dialogue-turn-down = Bajar el turno { $number }
editor-dialogue-turn-remove = Quitar el turno { $number }
editor-dialogue-visitor = El visitante escribe
editor-dialogue-expected = Se espera
editor-dialogue-expected-nothing = Todo vale.
editor-dialogue-expect = Expectativa
editor-dialogue-expect-name = Añadir una expectativa al turno { $number }
editor-dialogue-seen = Lo que hizo el bot
editor-dialogue-seen-not-yet = Ejecute el diálogo para verlo.
editor-dialogue-seen-outdated = De antes de su cambio. Ejecútelo de nuevo.
editor-dialogue-holds = como se esperaba
editor-dialogue-differs = distinto de lo esperado
editor-dialogue-play = Ejecutar
editor-dialogue-save-play = Guardar y ejecutar
editor-dialogue-done = El diálogo está guardado.
editor-dialogue-done-passed = Todo salió como se esperaba.
editor-dialogue-done-failed = No todo salió como se esperaba. Las diferencias están marcadas.
editor-dialogue-not-played = No se pudo ejecutar el diálogo. Inténtelo de nuevo.
editor-dialogue-fault-name = Dé un nombre al diálogo.
editor-dialogue-fault-name-taken = Otro diálogo en este idioma ya tiene este nombre.
editor-dialogue-fault-visitor = Escriba lo que dice el visitante.
editor-dialogue-fault-value = Elija al menos uno, o quite la expectativa.
editor-dialogue-conflict-title = Otra persona ha guardado este diálogo
editor-dialogue-delete-title = ¿Eliminar este diálogo?
editor-dialogue-unknown = Este diálogo no existe
editor-expect-article = Muestra uno de estos artículos
editor-expect-offers = Muestra u ofrece uno de estos
editor-expect-covers = Trata también uno de estos
editor-expect-not = No muestra ninguno de estos artículos
editor-expect-answers = Muestra un artículo
editor-expect-words = Dice estas palabras
editor-expect-decision = Lo que hace el bot
editor-expect-person = Espera a una persona
editor-expect-urgent = Va antes que todos
editor-expect-language = Habla en
editor-expect-picks = Muestra la opción número
editor-expect-talk = Charla informal como
editor-expect-no-talk = Sin charla informal como
editor-expect-any = Una de varias alternativas
editor-expect-any-hint = Vino con un archivo y se conserva tal cual.
editor-expect-picks-last = la última
editor-expect-words-placeholder = Escriba y pulse Enter
editor-talk-helpful = Se alegra de haber ayudado
editor-talk-which-language = Pregunta qué idioma
editor-yes = Sí
editor-no = No
editor-pick-article = Buscar un artículo
editor-pick-article-none = No se encontró ningún artículo
editor-pick-remove = Quitar «{ $value }»
editor-seen-article = Artículo mostrado
editor-seen-article-none = Ninguno
editor-seen-choices = Ofrecidos

## Editor: articles from files

editor-import-title = Artículos desde archivos
editor-import-hint = Archivos como { $formats }, o artículos de { $systems }. Verá qué cambiaría antes de que se guarde nada.
editor-import-choose = Elegir archivos
editor-import-folder = Elegir una carpeta
editor-import-reading = Leyendo los archivos…
editor-import-columns = Columnas
editor-import-column = Columna
editor-import-sample = Contenido
editor-import-field = Se toma como
editor-import-left-out = Se omite
editor-import-encoding = Codificación
editor-import-encoding-auto = Detectar
editor-import-separator = Separador
editor-import-tab = Tabulador
editor-import-language = Si no se indica el idioma
editor-import-header = La primera fila contiene los nombres de las columnas
editor-import-added = Nuevos: { $number }
editor-import-changed = Cambiados: { $number }
editor-import-same = Sin cambios: { $number }
editor-import-faults = Por corregir antes: { $number }
editor-import-file = Archivo
editor-import-row = Fila
editor-import-what = Qué hay que corregir
editor-import-notes = Observaciones: { $number }
editor-import-rows = Filas: { $number }
editor-import-go = Importar
editor-import-again = Otros archivos
editor-import-nothing = No cambiaría nada: todo está ya aquí.
editor-import-going = Preparando la búsqueda: { $done } de { $total }
editor-import-held = Retenidos: { $number }
editor-import-held-text = Estos artículos fallan en sus propias preguntas de prueba o se quedan con las de otros. Los nuevos pasan a ser borradores, y los cambios esperan hasta que usted los publique.
editor-import-anyway = Publicar también estos
editor-import-sound = Ninguna pregunta de prueba está en contra.
editor-import-overtaken = Entretanto, un colega ha cambiado uno de estos artículos. Vuelva a revisar los cambios.
editor-import-lost = El servidor se detuvo entretanto. No se ha guardado nada; importe los archivos de nuevo.
editor-import-too-large = Estos archivos superan juntos los { $most } MB. Impórtelos por partes.
editor-import-guessed = supuesta

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = Sin respuesta
editor-gaps-intro = Lo que preguntaron los visitantes y el asistente no supo responder bien, reunido por temas en todos los idiomas.
editor-gaps-show = Qué temas
editor-gaps-open = Por responder
editor-gaps-answered = Respondidos
editor-gaps-dismissed = Descartados
editor-gaps-proposals = Formulaciones sugeridas
editor-gaps-period = Periodo
editor-gaps-days-7 = Últimos 7 días
editor-gaps-days-28 = Últimas 4 semanas
editor-gaps-days-90 = Últimos 3 meses
editor-gaps-count = Temas: { $number }
editor-gaps-asked = Preguntado: { $number }
editor-gaps-before = Periodo anterior: { $number }
editor-gaps-last = Última pregunta: { $when }
editor-gaps-waiting = Aún por ordenar: { $number }
editor-gaps-none = Aquí no hay temas.
editor-gaps-empty-title = Nada quedó sin respuesta
editor-gaps-empty-text = Cuando un visitante no recibe respuesta, recibe otra pregunta, una mala respuesta o pasa a una persona, su pregunta aparece aquí.
editor-gaps-failed = No se pudo cargar.
editor-gap-back = Todos los temas
editor-gap-unknown = Este tema ya no existe
editor-gap-draft = Escribir un artículo
editor-gap-draft-hint = Las preguntas serán sus formulaciones y la mejor respuesta de un agente, su primera respuesta. Nadie lo ve antes de que lo publique.
editor-gap-teach = Añadir a un artículo
editor-gap-which = ¿Qué artículo responde a esto?
editor-gap-nearby = Artículos sobre algo parecido
editor-gap-dismiss = Descartar
editor-gap-reopen = Retomar
editor-gap-questions = Lo que se preguntó
editor-gap-answers = Lo que respondieron los agentes
editor-gap-answers-none = Nadie ha respondido a esto todavía.
editor-gap-taught = Añadido al artículo como formulaciones.
editor-gap-dismissed = Descartado. No vuelve aunque se pregunte de nuevo.
editor-gap-reopened = De nuevo entre los temas por responder.
editor-gap-settled = Alguien del equipo ya se ocupó de este tema.
editor-gap-unpublished = El artículo aún no está publicado
editor-gap-article = Abrir el artículo
editor-gap-since-before = Preguntado en vano en el periodo anterior: { $number }
editor-gap-since-after = Desde entonces: { $number }
editor-gap-since-answered = Respondido por el artículo: { $number }
editor-gap-cause-unanswered = Sin respuesta
editor-gap-cause-clarify = Pidió aclaración
editor-gap-cause-unhelpful = La respuesta no ayudó
editor-gap-cause-person = Pasó a una persona
editor-proposals-intro = Aprendido de su equipo y de los visitantes: preguntas que responde un artículo. Ninguna se usa antes de que la acepte.
editor-proposals-count = Sugerencias: { $number }
editor-proposals-empty-title = No hay sugerencias
editor-proposals-empty-text = Cuando un agente envía un artículo, o un visitante elige uno o dice que le ayudó, la pregunta se sugiere aquí.
editor-proposal-text = Formulación
editor-proposal-accept = Aceptar
editor-proposal-reject = Omitir
editor-proposal-accepted = Añadida al artículo.
editor-proposal-rejected = Omitida. No se volverá a sugerir.
editor-proposal-reviewed = Alguien del equipo ya lo ha decidido.
editor-proposal-source-inserted = Un agente envió el artículo
editor-proposal-source-chosen = El visitante eligió el artículo
editor-proposal-source-helped = La respuesta ayudó

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = Calidad
editor-quality-synonyms = Sinónimos
editor-quality-duplicates = Artículos parecidos
editor-tests = Preguntas de prueba
editor-tests-hint = Una por línea. Los visitantes nunca las ven. Antes de publicar el artículo se le hacen todas al asistente, que debe responder con este artículo.
editor-tests-language = Idioma de las preguntas de prueba
editor-tests-try = Probar todas las preguntas
editor-tests-trying = Haciendo las preguntas de prueba…
editor-tests-far = Hechas: { $done } de { $total }
editor-tests-none = Aún no hay preguntas de prueba, ni aquí ni en otros artículos.
editor-tests-failed = No se pudieron hacer las preguntas de prueba. Inténtelo de nuevo.
editor-tests-incomplete = Escriba primero una pregunta y una respuesta.
editor-tests-passed = Encuentran este artículo: { $found } de { $total }
editor-tests-won = Ganadas con este cambio: { $number }
editor-tests-lost = Perdidas con este cambio: { $number }
editor-tests-same = Con esto no se gana ni se pierde ninguna pregunta de prueba del sitio. Hay { $total }.
editor-tests-found = encuentra su artículo
editor-tests-offered = pide aclaración y ofrece el artículo correcto
editor-tests-other = recibe «{ $article }» en su lugar
editor-tests-missed = no encuentra respuesta
editor-held-title = La publicación está retenida
editor-held-text = Estas preguntas de prueba no encontrarían su artículo:
editor-held-later = Cambiarlo antes
editor-held-anyway = Publicar de todos modos
editor-held-mark = Retenido
editor-held-list = No publicados según lo previsto: { $number }
editor-held-show = Verlos
editor-held-time = No se publicó a la hora prevista ({ $when }), porque estas preguntas de prueba no habrían encontrado su artículo:
editor-held-import = La importación no lo publicó ({ $when }), porque estas preguntas de prueba no habrían encontrado su artículo:
editor-held-empty = No se publicó a la hora prevista ({ $when }), porque una respuesta estaba vacía. Escríbala y publíquelo después.
editor-synonyms-intro = Palabras que aquí significan lo mismo, como «COVID-19» y «coronavirus», o «paquete» y el nombre que le da su marca. Una pregunta con una de ellas se busca también con las demás.
editor-synonyms-add = Añadir sinónimos
editor-synonyms-words = Palabras separadas por comas
editor-synonyms-remove = Quitar { $words }
editor-synonyms-saved = Guardado. La próxima pregunta ya se busca con ellos.
editor-synonyms-failed = No se pudieron cargar los sinónimos.
editor-synonyms-empty = Aún no hay sinónimos.
editor-synonyms-lonely = { $word } está sola. Escriba otra palabra a su lado o quítela.
editor-synonyms-proposed = Sugeridos por lo que escriben los visitantes
editor-synonyms-pair = { $word } significa { $term }
editor-synonyms-asked = Preguntas: { $number }
editor-synonyms-take = Añadir
editor-duplicates-intro = Artículos que responden a la misma pregunta o que se quitarían las preguntas. Haga de dos uno, y el asistente ya no tendrá que elegir.
editor-duplicates-failed = No se pudieron comparar los artículos.
editor-duplicates-far = Artículos revisados: { $done } de { $total }
editor-duplicates-none = No hay dos artículos que respondan a la misma pregunta.
editor-duplicates-same = Ambos dan la misma respuesta.
editor-duplicates-taken = Preguntas suyas que se llevaría el otro artículo: { $taken } de { $asked }
editor-merge-keep = Conservar este
editor-merge-title = ¿Hacer de dos artículos uno?
editor-merge-text = «{ $kept }» recibe todas las formulaciones, etiquetas y preguntas de prueba de «{ $other }», que después se retira. Su respuesta queda como está.
editor-merge-go = Combinar
editor-merge-done = Combinados. El otro artículo está retirado.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = Valoraciones
editor-quality-conversation = Conversación entera
editor-languages-intro = Cómo van sus artículos en cada idioma. Elija una cifra para ver los artículos que cuenta.
editor-coverage-there = Disponibles
editor-coverage-reviewed = Revisados
editor-coverage-unreviewed = Sin revisar
editor-coverage-outdated = Desactualizados
editor-coverage-missing = Faltan
editor-translators = Para traductores (XLIFF)
editor-translators-open = Los que faltan, desactualizados o sin revisar
editor-translators-all = Todos los artículos
editor-feedback-intro = Qué pensaron los visitantes de las respuestas que recibieron. Los artículos que responden mal van primero.
editor-conversation-intro = ¿Qué diría el bot, mensaje a mensaje, y por qué? No se envía nada a nadie ni se guarda nada.
editor-feedback-all = Todos los idiomas
editor-feedback-failed = No se pudieron cargar las valoraciones.
editor-feedback-none = En este periodo no se ha dado ningún artículo como respuesta.
editor-feedback-show = Qué se preguntó
editor-feedback-answered = Respuestas: { $number }
editor-feedback-helpful = ayudó
editor-feedback-unhelpful = no ayudó
editor-feedback-unjudged = sin valorar
editor-feedback-variant = mostrado en { $language }
editor-replay-messages = Lo que escribe el visitante
editor-replay-placeholder = Un mensaje por línea, o una transcripción
editor-replay-play = Reproducir
editor-replay-waiting = Espera a una persona.
editor-replay-why = ¿Por qué?
editor-replay-read = Se buscó:
editor-replay-read-together = Se buscó junto con la pregunta anterior:
editor-replay-words = palabras en común: { $words }
editor-replay-thresholds = A partir de { $answer } responde, a partir de { $offer } ofrece.
