## The frame

signin-title-admin = Administración
signin-title-account = Su cuenta
signin-intro-admin = Inicie sesión para gestionar las personas, los equipos y el sitio.
signin-intro-account = Inicie sesión para gestionar su contraseña y sus dispositivos.
admin-page-title = Administración
admin-account-title = Su cuenta
admin-skip = Ir al contenido
admin-views = Partes de la administración
admin-view-people = Personas
admin-view-teams = Equipos
admin-view-canned = Respuestas rápidas
admin-view-tags = Etiquetas
admin-view-attributes = Atributos
admin-view-rules = Reglas
admin-view-site = Sitio
admin-view-channels = Canales
admin-view-webhooks = Webhooks
admin-view-actions = Datos en tiempo real
admin-view-log = Registro
admin-to-desk = Panel de agentes
admin-to-editor = Editor de artículos
admin-page-language = Idioma de la página
admin-sign-in = Iniciar sesión
admin-sign-out = Cerrar sesión
admin-dismiss = Descartar este mensaje
admin-close = Cerrar
admin-cancel = Cancelar
admin-save = Guardar
admin-saved = Guardado.
admin-failed = No ha funcionado: { $message }
admin-failed-unreachable = En este momento no se puede conectar con el servidor. No se ha perdido nada; inténtelo de nuevo.
admin-failed-signed-out = Se ha cerrado su sesión. Inicie sesión de nuevo.
admin-nothing-found = No se ha encontrado nada. Pruebe con otras palabras.
admin-fault-shortcut-taken = Otra respuesta rápida ya tiene este atajo. Elija otro.
admin-fault-unknown-canned-reply = Esta respuesta rápida ya no existe; puede que alguien la haya eliminado.
admin-fault-tag-exists = Ya hay una etiqueta con este nombre.
admin-fault-unknown-tag = Esta etiqueta ya no existe; puede que alguien la haya renombrado o eliminado.
admin-fault-invalid-tag = Una etiqueta tiene de 1 a 50 caracteres.
admin-fault-invalid-webhook = Ponga al webhook un nombre, al menos un evento y una dirección completa de internet que empiece por https://.
admin-fault-unknown-webhook = Este webhook ya no existe; puede que alguien lo haya eliminado.
admin-fault-too-many-webhooks = Se ha alcanzado el número máximo de webhooks. Elimine uno primero.
admin-fault-unknown-delivery = No hay nada que enviar de nuevo; puede que ya esté en camino.
admin-fault-invalid-action-name = Ponga a la acción el nombre con que la conoce el otro sistema: hasta 64 letras latinas, cifras, puntos, guiones y guiones bajos, y primero una letra.
admin-fault-invalid-action-url = Escriba una dirección completa de internet que empiece por https://, sin usuario ni contraseña.
admin-fault-invalid-action-details = Una acción necesita cinco datos como máximo, cada uno con su propio nombre.
admin-fault-invalid-action-words = Ponga palabras a 200 códigos como máximo; códigos y palabras, de hasta 300 caracteres.
admin-fault-invalid-detail-name = Nombre cada dato con letras latinas, cifras y guiones bajos, y primero una letra. Los nombres language, visitor_id y visitor_email están reservados.
admin-fault-invalid-detail-label = Escriba qué se pide a los visitantes en cada número y cada texto, en 60 caracteres como máximo.
admin-fault-invalid-detail-shapes = Escriba qué aspecto tiene cada texto: hasta diez líneas de hasta 40 caracteres, cada una con # para una cifra o @ para una letra.
admin-fault-invalid-trial = Rellene todos los datos con la forma que tienen.
admin-fault-language-not-spoken = Hay algo escrito en un idioma que el sitio no habla. Quítelo o añada el idioma en «Sitio».
admin-fault-action-exists = Ya hay una acción con ese nombre. Elija otro.
admin-fault-unknown-action = Esta acción ya no existe; puede que alguien la haya eliminado.
admin-fault-too-many-actions = Se ha alcanzado el número máximo de acciones. Elimine una primero.
admin-fault-attribute-exists = Ya hay un atributo con esta clave; puede estar retirado.
admin-fault-invalid-attribute = Así no se puede guardar. Dele un nombre de 60 caracteres como máximo, una clave de letras latinas y cifras que empiece por una letra, y al menos una opción a cada lista.
admin-fault-invalid-logo = Esta imagen no se puede usar. Elija un PNG, SVG o WebP de 16 a 4096 píxeles por lado; un SVG solo puede contener un dibujo.
admin-fault-logo-too-large = Esta imagen supera los 512 kB. Elija una más pequeña.
admin-fault-last-administrator = Es el último administrador. Nombre antes a otra persona.
admin-conflict-title = Otra persona ha modificado «{ $name }»
admin-conflict-text = Un colega guardó un cambio mientras usted escribía. ¿Cuál debe quedar?
admin-conflict-theirs = Cargar la otra
admin-conflict-mine = Mantener la mía

## People

admin-people-intro = Todas las personas que pueden iniciar sesión. Elija una para cambiar lo que puede hacer o para cerrar su sesión.
admin-people-invite = Invitar a alguien
admin-people-you = usted
admin-people-invited = Invitación enviada
admin-role-agent = Agente
admin-role-agent-may = habla con los visitantes
admin-role-supervisor = Supervisor
admin-role-supervisor-may = también ve las cifras de sus colegas y puede actuar por ellos
admin-role-editor = Editor
admin-role-editor-may = escribe artículos
admin-role-admin = Administrador
admin-role-admin-may = puede hacerlo todo
admin-person-name = Nombre
admin-person-name-hint = Los visitantes ven este nombre.
admin-person-login = Nombre de usuario
admin-person-login-hint = Para iniciar sesión, por ejemplo, un correo electrónico.
admin-person-role = Función
admin-person-languages = Idiomas en los que escribe
admin-person-teams = Equipos
admin-person-skills = Especialidades
admin-person-skills-hint = Separadas por comas, por ejemplo: devoluciones, facturas
admin-person-capacity = Conversaciones a la vez
admin-person-capacity-hint = No se le asignan más.
admin-person-link = Nuevo enlace para elegir contraseña
admin-person-sign-out = Cerrar sesión en todas partes
admin-person-signed-out = Se ha cerrado la sesión de { $name } en todas partes.
admin-person-deactivate = Desactivar
admin-person-deactivated = { $name } ya no puede iniciar sesión.
admin-deactivate-title = ¿Desactivar a { $name }?
admin-deactivate-text = Su sesión se cierra al momento. Las conversaciones abiertas vuelven a la cola; lo que escribió conserva su nombre.
admin-link-title = Un enlace para { $name }
admin-link-text = Entregue este enlace a { $name }. Funciona una sola vez, hasta el { $until }, y solo se muestra ahora.
admin-link-copy = Copiar el enlace
admin-link-copied = Copiado.

## One's own account

admin-link-welcome = Hola, { $name }
admin-link-intro = Elija una contraseña. Su nombre de usuario es { $login }.
admin-link-send = Guardar e iniciar sesión
admin-unknown-link = Este enlace no es válido. Quizá haya otro más reciente; pregunte a un administrador.
admin-link-used = Este enlace ya se ha usado. Inicie sesión con su contraseña o pida un enlace nuevo.
admin-link-expired = Este enlace ha caducado. Pida uno nuevo a un administrador.
admin-password-title = Contraseña
admin-password-current = Contraseña actual
admin-password-new = Contraseña nueva
admin-password-hint = Al menos 8 caracteres.
admin-password-change = Cambiar la contraseña
admin-password-done = Su contraseña ha cambiado y se ha cerrado su sesión en los demás lugares.
admin-password-wrong = Esa no es su contraseña actual. Inténtelo de nuevo.
admin-sessions-title = Dónde tiene la sesión abierta
admin-sessions-hint = Si no reconoce alguno, cierre esa sesión y cambie su contraseña.
admin-sessions-here = Aquí
admin-sessions-program = Un programa
admin-sessions-since = Sesión iniciada { $when }
admin-sessions-end = Cerrar sesión
admin-sessions-ended = Sesión cerrada allí.
admin-factor-title = Segundo factor
admin-factor-text = Además de la contraseña se pide un código de su teléfono. A quien averigüe su contraseña no le bastará con ella para entrar.
admin-factor-set-up = Configurar
admin-factor-since = Activo desde el { $when }
admin-factor-left = Códigos de recuperación restantes: { $number }
admin-factor-new-codes = Nuevos códigos de recuperación
admin-factor-switch-off = Desactivar
admin-factor-off = El segundo factor está desactivado.
admin-factor-on = El segundo factor está activado, y se ha cerrado su sesión en todos los demás lugares.
admin-factor-reset = Restablecer el segundo factor
admin-factor-reset-title = ¿Restablecer el segundo factor de { $name }?
admin-factor-reset-text = Se cierra su sesión en todas partes y desde entonces entra solo con la contraseña. Asegúrese de que es realmente esa persona quien lo pide.
admin-factor-was-reset = El segundo factor de { $name } se ha restablecido.
admin-link-mailed = También se ha enviado a { $login }.
admin-person-provider = Inicia sesión con { $provider }: la primera vez { $since }, la última { $last }.
admin-person-unlink = Desvincular
admin-person-unlinked = { $name } ya no está vinculado.
admin-unlink-title = ¿Desvincular a { $name }?
admin-unlink-text = Se cerrará su sesión en todas partes. La próxima vez que entre, su cuenta se buscará de nuevo por el nombre de usuario.
admin-link-entry = Este enlace inicia sesión una sola vez como { $login }, sin contraseña.
admin-link-by-provider = Aquí no se usan contraseñas. Inicie sesión con { $provider }.

## Teams and their hours

admin-teams-intro = Quiénes trabajan juntos y cuándo. Fuera de este horario se dice a los visitantes cuándo habrá alguien.
admin-teams-add = Añadir un equipo
admin-teams-first = Para quienes no tienen equipo
admin-teams-nobody = Nadie forma parte de él: lo atienden todos
admin-teams-open = Abierto ahora
admin-teams-closed = Cerrado ahora
admin-teams-name = Nombre
admin-teams-members = Miembros
admin-teams-members-hint = Solo ellos reciben las conversaciones del equipo.
admin-teams-delete = Eliminar el equipo
admin-team-delete-title = ¿Eliminar el equipo { $name }?
admin-team-delete-text =
    { $count ->
        [0] Nadie lo espera. Sus miembros se quedan.
        [one] { $count } visitante lo espera y pasará a ser atendido por todos. Sus miembros se quedan.
        [many] { $count } de visitantes lo esperan y pasarán a ser atendidos por todos. Sus miembros se quedan.
       *[other] { $count } visitantes lo esperan y pasarán a ser atendidos por todos. Sus miembros se quedan.
    }
admin-team-deleted = El equipo { $name } se ha eliminado.
admin-hours-title = Horario de atención
admin-hours-always = Siempre abierto
admin-hours-zone = Zona horaria
admin-hours-zone-hint = Por ejemplo, { $example }.
admin-hours-weekly = Horario semanal
admin-hours-weekly-hint = Si el final es anterior al comienzo, corresponde al día siguiente.
admin-hours-from = de
admin-hours-to = a
admin-hours-add = Añadir horas
admin-hours-remove = Quitar estas horas
admin-hours-country = País de los festivos
admin-hours-no-country = Ningún país
admin-hours-region = Región
admin-hours-whole-country = Todo el país
admin-hours-holidays = Otros días libres
admin-hours-holidays-hint = Año-mes-día, separados por comas.
admin-hours-workdays = Festivos en los que se trabaja
admin-hours-workdays-hint = Año-mes-día, separados por comas.
admin-service-title = Objetivos de plazo
admin-service-hint = En minutos; déjelo vacío si no hay. Lo urgente tiene los objetivos de la línea anterior, salvo que tenga los suyos.
admin-service-first-reply = Primera respuesta
admin-service-next-reply = Respuesta siguiente
admin-service-resolution = Resolución
admin-service-always = Contar día y noche, no solo en horario de atención
admin-service-warn-percent = Avisar cuando haya pasado esta parte del plazo, en porcentaje
admin-service-warn-minutes = O tantos minutos antes del final
admin-calendar-before = El mes anterior
admin-calendar-after = El mes siguiente
admin-calendar-show = Mostrar este horario
admin-calendar-holiday = Día libre
admin-calendar-closed = Cerrado

## Canned replies and tags

admin-canned-intro = Lo que los agentes escriben una y otra vez. En el panel basta con teclear / y el atajo.
admin-canned-add = Añadir una respuesta rápida
admin-canned-search = Buscar respuestas rápidas
admin-canned-none = Todavía no hay respuestas rápidas. Añada la primera y todos los agentes podrán usarla al momento.
admin-canned-shortcut = Atajo
admin-canned-shortcut-hint = Una palabra, por ejemplo: reembolso
admin-canned-language = Idioma
admin-canned-language-hint = Un texto por idioma; los que tienen uno aparecen marcados.
admin-canned-text = Texto
admin-canned-text-hint = Estos se rellenan solos: { $variables }
admin-canned-shortcut-wrong = El atajo debe ser una sola palabra de 50 caracteres como máximo, sin barras ni llaves.
admin-canned-empty = Escriba el texto al menos en un idioma.
admin-canned-delete = Eliminar
admin-canned-delete-title = ¿Eliminar la respuesta rápida /{ $shortcut }?
admin-canned-delete-text = Nadie la encontrará más, en ningún idioma. Lo enviado con ella se conserva.
admin-canned-deleted = La respuesta rápida /{ $shortcut } se ha eliminado.
admin-tags-intro = Palabras con las que se ordenan las conversaciones. Si cambia el nombre de una etiqueta, cambia en todas.
admin-tags-add = Añadir una etiqueta
admin-tags-search = Buscar etiquetas
admin-tags-none = Todavía no hay etiquetas. Añada algunas aquí o deje que los agentes empiecen con las suyas.
admin-tags-name = Etiqueta
admin-tags-name-hint = 50 caracteres como máximo; se guarda en minúsculas.
admin-tags-used = Conversaciones: { $number }
admin-tags-delete = Eliminar la etiqueta
admin-tag-delete-title = ¿Eliminar la etiqueta «{ $tag }»?
admin-tag-delete-text = Se quita de todas las conversaciones que la tienen y no se puede deshacer. Conversaciones: { $number }
admin-tag-deleted = La etiqueta «{ $tag }» se ha eliminado.
admin-tag-join = Unirlas
admin-tag-join-title = Ya hay una etiqueta «{ $tag }»
admin-tag-join-text = Todas las conversaciones con «{ $before }» pasan a tener «{ $tag }». Después ya no se podrán distinguir.
admin-attributes-intro = Lo que conviene saber de las conversaciones y los visitantes además de sus palabras, como un plan o un número de pedido. Lo que su sitio pase con la misma clave se rellena solo.
admin-attributes-add = Añadir un atributo
admin-attributes-none = Todavía no hay atributos.
admin-attribute-label = Nombre
admin-attribute-labels = Nombres en otros idiomas
admin-attribute-labels-hint = Uno por línea, primero el idioma, por ejemplo nl: Plan
admin-attribute-key = Clave
admin-attribute-key-hint = Cómo lo llama su sitio, por ejemplo plan. Después no se puede cambiar.
admin-attribute-kind = Tipo
admin-attribute-kind-text = Texto
admin-attribute-kind-number = Número
admin-attribute-kind-boolean = Sí o no
admin-attribute-kind-date = Fecha
admin-attribute-kind-choice = Lista de opciones
admin-attribute-kind-link = Enlace
admin-attribute-choices = Opciones
admin-attribute-choices-hint = Una por línea.
admin-attribute-owner = Pertenece a
admin-attribute-owner-conversation = La conversación
admin-attribute-owner-visitor = El visitante
admin-attribute-editors = Quién puede cambiarlo
admin-attribute-editors-agents = Todos los agentes
admin-attribute-editors-supervisors = Los supervisores
admin-attribute-editors-nobody = Nadie, solo el sitio
admin-attribute-shown = Mostrarlo junto a la conversación
admin-attribute-retired = Retirarlo: no se ve en ningún sitio y sus valores se conservan
admin-attribute-is-retired = Retirado

## The site

admin-site-intro = Cómo se ve y habla el sitio, cómo llegan las conversaciones a las personas y cuánto tiempo se conserva todo.
admin-site-looks = Aspecto e idiomas
admin-site-name = Nombre del sitio
admin-site-name-hint = Los visitantes lo ven en la parte superior del chat.
admin-site-accent = Color
admin-site-first-language = Idioma principal
admin-site-first-language-hint = Cuando no se sabe nada más de un visitante.
admin-site-languages = Idiomas
admin-site-languages-hint = Los visitantes pueden elegir entre estos.
admin-site-tone = Cómo se trata a los visitantes
admin-site-tone-formal = Formal
admin-site-tone-plain = Cercano
admin-site-tones = De otro modo en algunos idiomas
admin-site-tones-usual = Como todos los demás
admin-site-fixed = { $variable } está definido en el servidor y determina este valor.
admin-site-texts = Primeras palabras
admin-site-texts-language = En qué idioma
admin-site-greeting = Saludo
admin-site-greeting-hint = Si se deja vacío, Hamdel saluda con sus propias palabras.
admin-site-starters = Preguntas para empezar
admin-site-starters-hint = Una por línea, cuatro como máximo.
admin-site-routing = Cómo llegan las conversaciones a las personas
admin-site-assignment = Las conversaciones
admin-site-assignment-pull = las toma de la cola quien quiera
admin-site-assignment-offer = se ofrecen a una persona tras otra
admin-site-assignment-auto = se asignan a quien mejor encaje
admin-site-patience = Paciencia para el idioma adecuado, en segundos
admin-site-patience-hint = Tiempo que un visitante espera a alguien ocupado que escribe en su idioma.
admin-site-zone-hint = Los días de los informes empiezan aquí a medianoche. Vacío: la zona horaria del primer equipo.
admin-site-retention = Cuánto tiempo se conserva todo
admin-site-retention-hint = En días; 0 lo conserva para siempre.
admin-site-keep-conversations = Textos de las conversaciones
admin-site-keep-files = Archivos
admin-site-keep-searches = Preguntas del registro de búsquedas
admin-site-logo = Logotipo
admin-site-logo-hint = PNG, SVG o WebP de 512 kB como máximo. Los visitantes lo ven en el chat y los agentes en su panel.
admin-site-logo-none = Todavía no hay logotipo.
admin-site-logo-choose = Elegir una imagen
admin-site-logo-remove = Quitar el logotipo
admin-site-no-articles = Todavía no hay artículos en estos idiomas: { $languages }. Quien los escriba recibirá artículos en otro idioma, con una frase que lo indica.

## Help lines, for when nobody is there

admin-help-title = Otros contactos
admin-help-intro = Los visitantes los ven cuando no hay nadie para responder, primero los de su país.
admin-help-country = País
admin-help-elsewhere = El resto del mundo
admin-help-phone = Teléfono
admin-help-mail = Correo electrónico
admin-help-hours = Horario
admin-help-hours-hint = Según la hora de ese país. No marque ningún día si siempre está abierto.
admin-help-add = Añadir un contacto
admin-help-remove = Quitar este contacto
admin-help-incomplete = Cada contacto necesita un teléfono o un correo electrónico.
admin-help-twice = Hay dos contactos para { $country }. Júntelos en uno.
admin-crisis-title = Ayuda para personas desesperadas
admin-crisis-intro = Quien escribe que ya no quiere vivir pasa de inmediato a su equipo, antes que nadie. A menudo no hay nadie en ese momento, y alguien que escuche puede salvar una vida. Escriba aquí quién es, para cada país e idioma. Nadie más puede saberlo: sin ello, a los visitantes solo se les pide que llamen a emergencias.
admin-crisis-language = Idioma
admin-crisis-any-language = Cualquier idioma
admin-crisis-text = Quién escucha, y dónde
admin-crisis-text-hint = Tal como lo leerán los visitantes: un nombre, y un número o una dirección.
admin-crisis-add = Añadir una línea de escucha
admin-crisis-incomplete = Cada una de estas líneas necesita un texto.
admin-crisis-twice = Hay dos líneas para el mismo país e idioma. Júntelas, por favor.
admin-site-security = Seguridad
admin-site-factor = Todos los que trabajan aquí necesitan un segundo factor
admin-site-factor-hint = Quien no lo tenga lo configura antes que nada, usted también.

## Channels and the log

admin-channels-intro = De dónde vienen los visitantes y si llega lo que se les envía.
admin-channels-waiting =
    { $count ->
        [one] { $count } mensaje espera ser entregado
        [many] { $count } de mensajes esperan ser entregados
       *[other] { $count } mensajes esperan ser entregados
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } mensaje no se pudo entregar esta semana
        [many] { $count } de mensajes no se pudieron entregar esta semana
       *[other] { $count } mensajes no se pudieron entregar esta semana
    }
admin-channels-well = Todo va bien
admin-channels-trouble = Problemas
admin-channel-web = Chat en su sitio
admin-channel-rest = Otros programas (REST)
admin-channel-live-chatwoot = Agentes en Chatwoot
admin-channel-live-zammad = Agentes en Zammad
admin-channels-try = Comprobar la conexión
admin-channels-trying = Comprobando…
admin-channels-last-error = Último error, { $when }:
admin-channels-do-given-up = Algunos visitantes no recibieron lo que se les envió. Compruebe la conexión y reintente lo no entregado.
admin-channels-do-waiting = Se vuelve a enviar solo. Si continúa, compruebe la conexión.
admin-channels-try-none = Todo en orden. Conectado como
admin-channels-try-unreachable = No se puede llegar a la plataforma. Inténtelo de nuevo en unos minutos; si continúa, pida que comprueben si el servidor puede conectarse a internet.
admin-channels-try-token = La plataforma no reconoce el token. Ponga el correcto en el servidor y reinícielo.
admin-channels-try-address = La plataforma no entrega nada en este servidor. Indíquele la dirección { $address } (setWebhook).
admin-channels-try-deliveries = La plataforma no ha podido entregar en este servidor últimamente. Indica:
admin-channels-failed = Mostrar lo no entregado
admin-channels-again = Reintentar
admin-channels-again-all = Reintentar todo
admin-channels-failed-none = No queda nada sin entregar.
admin-channels-again-done =
    { $count ->
        [one] Se envía de nuevo { $count } mensaje
        [many] Se envían de nuevo { $count } de mensajes
       *[other] Se envían de nuevo { $count } mensajes
    }
admin-line-title = La línea de código para su sitio
admin-line-hint = Ponga esta línea antes del final del body de cada página y aparecerá el chat.
admin-log-intro = Qué se hizo, quién y cuándo. Nada de ello se puede cambiar.
admin-log-by-itself = Automáticamente
admin-log-more = Anteriores
admin-deed-agent-invited = Persona invitada
admin-deed-agent-changed = Persona modificada
admin-deed-agent-removed = Persona desactivada
admin-deed-link-made = Enlace para elegir contraseña creado
admin-deed-link-used = Contraseña elegida con un enlace
admin-deed-password-changed = Contraseña cambiada
admin-deed-signed-out = Sesión cerrada
admin-deed-site-changed = Ajustes del sitio modificados
admin-deed-team-changed = Equipo modificado
admin-deed-team-removed = Equipo eliminado
admin-deed-canned-changed = Respuesta rápida guardada
admin-deed-canned-removed = Respuesta rápida eliminada
admin-deed-tag-added = Etiqueta añadida
admin-deed-tag-renamed = Etiqueta renombrada
admin-deed-tag-removed = Etiqueta eliminada
admin-deed-attribute-defined = Atributo guardado
admin-deed-attribute-retired = Atributo retirado
admin-deed-attribute-set = Atributo de una conversación cambiado
admin-deed-glossary-changed = Glosario modificado
admin-deed-deliveries-retried = Mensajes no entregados enviados de nuevo
admin-deed-script-changed = Redacción modificada
admin-deed-visitor-exported = Datos de un visitante entregados
admin-deed-agent-made = Cuenta creada en el primer inicio de sesión
admin-deed-identity-linked = Cuenta vinculada con el proveedor
admin-deed-identity-unlinked = Cuenta desvinculada del proveedor
admin-deed-role-given = Rol cambiado según los grupos del proveedor
admin-deed-second-factor-on = Segundo factor activado
admin-deed-second-factor-off = Segundo factor desactivado
admin-deed-second-factor-reset = Segundo factor restablecido
admin-deed-recovery-codes-made = Nuevos códigos de recuperación creados
admin-deed-recovery-code-used = Código de recuperación usado
admin-deed-link-mailed = Enlace enviado por correo
admin-deed-macro-changed = Macro guardada
admin-deed-macro-removed = Macro eliminada
admin-deed-rule-changed = Regla guardada
admin-deed-rule-on = Regla activada
admin-deed-rule-off = Regla desactivada
admin-deed-rules-ordered = Orden de las reglas cambiado
admin-deed-rule-removed = Regla eliminada
admin-deed-webhook-added = Webhook añadido
admin-deed-webhook-changed = Webhook guardado
admin-deed-webhook-removed = Webhook eliminado
admin-deed-webhook-secret-renewed = Nuevo secreto para un webhook
admin-deed-webhook-off = Webhook desactivado
admin-deed-webhook-replayed = Envíos de un webhook repetidos
admin-deed-action-added = Acción añadida
admin-deed-action-changed = Acción guardada
admin-deed-action-removed = Acción eliminada
admin-deed-action-secret-renewed = Nuevo secreto para una acción
admin-deed-article-action-set = Un artículo responde con datos en tiempo real
admin-deed-article-action-dropped = Un artículo vuelve a responder con su propio texto
admin-deed-dialogue-added = Diálogo añadido
admin-deed-dialogue-changed = Diálogo cambiado
admin-deed-dialogue-deleted = Diálogo eliminado
admin-deed-dialogues-imported = Diálogos importados
admin-deed-article-published-anyway = Artículo publicado pese a las preguntas de prueba
admin-deed-articles-merged = Artículos combinados
admin-deed-synonyms-changed = Sinónimos modificados
admin-log-kind-invitation = Invitación
admin-log-kind-reset = Contraseña nueva
admin-log-kind-forgotten = Contraseña olvidada
admin-log-kind-entry = Entrada sin contraseña
admin-log-by-visitor = A petición del visitante
admin-log-by-age = Plazo de conservación cumplido

## Webhooks

admin-webhooks-intro = Otros sistemas, como un CRM, un centro de ayuda o una herramienta de correo, saben al momento lo que ocurre aquí. Todo lo que se les envía va firmado.
admin-webhooks-add = Añadir un webhook
admin-webhooks-none = Aún no hay webhooks.
admin-webhook-url = Dirección
admin-webhook-url-hint = Dónde recibe webhooks el otro sistema, por ejemplo https://crm.example/hooks
admin-webhook-events = De qué se le informa
admin-webhook-event-answered = El asistente responde con un artículo
admin-webhook-event-assigned = Un agente recibe una conversación
admin-webhook-event-missed = No se encuentra ningún artículo
admin-webhook-event-erased = Se borra a un visitante
admin-webhook-event-test = Prueba
admin-webhook-active = Activado
admin-webhook-on = Sí
admin-webhook-off = No
admin-webhook-fault = Se desactivó solo: { $message }
admin-webhook-failing = No ha llegado nada desde el { $when }. Se vuelve a intentar automáticamente.
admin-webhook-secret-title = El secreto de «{ $name }»
admin-webhook-secret-text = Con él, el otro sistema comprueba las firmas. Cópielo ahora: solo se muestra esta vez.
admin-webhook-secret-copy = Copiar el secreto
admin-webhook-renew = Nuevo secreto
admin-webhook-renew-title = ¿Crear un nuevo secreto para «{ $name }»?
admin-webhook-renew-text = Durante 24 horas todo se firma también con el anterior, para que tenga tiempo de cambiarlo en el otro sistema.
admin-webhook-test = Enviar una prueba
admin-webhook-test-well = La prueba ha llegado.
admin-webhook-test-failed = La prueba no ha llegado.
admin-webhook-delete = Eliminar el webhook
admin-webhook-delete-title = ¿Eliminar el webhook «{ $name }»?
admin-webhook-delete-text = Al otro sistema no se le informa de nada más, y lo que aún está en camino se descarta.
admin-webhook-deliveries = Mostrar los últimos envíos
admin-webhook-deliveries-none = No se ha enviado nada últimamente.
admin-webhook-delivered = Entregado
admin-webhook-waiting = En camino
admin-webhook-dead = No entregado
admin-webhook-again = Enviar de nuevo
admin-webhook-again-all = Enviar de nuevo todo lo no entregado
admin-webhook-again-done = Enviados de nuevo: { $number }

## Live data

admin-actions-intro = Lo que el asistente consulta en sus otros sistemas para responder, como el estado de un pedido. Se elige en un artículo, en «Datos en tiempo real».
admin-actions-add = Añadir una acción
admin-actions-none = Todavía no hay acciones. Añada la primera y los artículos podrán responder con lo que saben sus otros sistemas.
admin-action-name-hint = Cómo la llama el otro sistema, por ejemplo action_order_status
admin-action-kind = Dónde se consulta
admin-action-kind-webhook = En una dirección propia, con una petición firmada
admin-action-kind-rasa = En un servidor de acciones de Rasa
admin-action-kind-demo = En ningún sitio: pedidos inventados, para probar
admin-action-url-hint = Donde responde el otro sistema, por ejemplo https://shop.example/actions
admin-action-details = Datos que necesita
admin-action-details-hint = Lo que falte se pide a los visitantes.
admin-action-detail-add = Añadir un dato
admin-action-detail-remove = Quitar este dato
admin-action-detail-name-hint = Letras latinas, cifras y guiones bajos, por ejemplo order
admin-action-detail-email = Correo electrónico
admin-action-detail-order = Número de pedido
admin-action-detail-shapes = Qué aspecto tiene
admin-action-detail-shapes-hint = Una forma por línea, por ejemplo HD-#####: # es una cifra y @ una letra.
admin-action-detail-label = Qué se pide a los visitantes
admin-action-detail-label-hint = Por ejemplo: su número de cliente. Para correos electrónicos y números de pedido no hace falta.
admin-action-detail-labels = Lo mismo en otros idiomas
admin-action-detail-labels-hint = Uno por línea, primero el idioma, por ejemplo nl: uw klantnummer
admin-action-detail-attribute = Atributo que responde en su lugar
admin-action-detail-attribute-hint = email, visitor_id o la clave de un atributo: lo que su sitio garantiza no se pregunta.
admin-action-words = Qué significan los códigos
admin-action-words-hint = En cada línea, el código, el idioma y las palabras, por ejemplo shipped en: on its way
admin-action-words-wrong = A esta línea le falta el código, el idioma o las palabras: { $line }
admin-action-vouched = Solo para visitantes que su sitio garantiza
admin-action-articles = Responde en:
admin-action-articles-none = Ningún artículo responde aún con ella.
admin-action-try = Probar
admin-action-try-title = Probar «{ $name }»
admin-action-try-hint = Se consulta de verdad, sin que sea para nadie en concreto.
admin-action-try-found = Encontrado. En las respuestas, estos nombres van entre llaves:
admin-action-try-nothing = El otro sistema no conoce nada con esos datos.
admin-action-try-too-slow = El otro sistema no respondió en dos segundos.
admin-action-try-unreachable = No se puede llegar al otro sistema. Compruebe la dirección y que esté en marcha.
admin-action-try-wrong-answer = La respuesta del otro sistema no sirve. Tiene que ser JSON con valores que sean textos o números.
admin-action-try-refused-address = La dirección lleva a la red de este servidor, y aquí no está permitido.
admin-action-try-failed = El otro sistema lo rechazó: { $why }
admin-action-renew-text = El secreto antiguo deja de valer. Hasta que el nuevo esté puesto allí, los artículos dan sus propias respuestas.
admin-action-delete = Eliminar la acción
admin-action-delete-title = ¿Eliminar la acción «{ $name }»?
admin-action-delete-text = Los artículos que responden con ella vuelven a dar sus propias respuestas.

## Rules

admin-rules-intro = Lo que se hace por sí solo cuando ocurre algo. Las reglas actúan de arriba abajo, cada una una vez; lo que hace una regla no activa ninguna otra.
admin-rules-add = Añadir una regla
admin-rules-none = Aún no hay reglas.
admin-rule-when = Cuándo
admin-rule-event-begun = Empieza una conversación
admin-rule-event-handed-over = Hace falta una persona
admin-rule-event-message = El visitante escribe
admin-rule-event-closed = Se cierra una conversación
admin-rule-event-rated = El visitante valora una conversación
admin-rule-event-overdue = Se incumple un objetivo
admin-rule-event-waiting = Alguien espera mucho tiempo
admin-rule-minutes = Cuántos minutos
admin-rule-if = Solo si
admin-rule-words = Una de estas palabras en el mensaje
admin-rule-tags = Una de estas etiquetas
admin-rule-commas = Separadas por comas.
admin-rule-languages = Idioma
admin-rule-channels = Canal
admin-rule-teams = Equipo
admin-rule-feelings = Estado de ánimo
admin-rule-hours = Horario de atención
admin-rule-hours-any = En cualquier momento
admin-rule-hours-open = Dentro del horario
admin-rule-hours-closed = Fuera del horario
admin-rule-attribute = Atributo que da el sitio
admin-rule-attribute-value = Qué contiene
admin-rule-try = Probar con conversaciones pasadas
admin-rule-tried = Habría actuado en { $met } de las últimas { $tried } conversaciones.
admin-rule-active = Activada
admin-rule-on = Sí
admin-rule-off = No
admin-rule-up = Subir
admin-rule-fault = Se desactivó sola: { $message }
admin-rule-incomplete = Póngale un nombre a la regla y complete todos los pasos.
admin-rule-delete-title = ¿Eliminar la regla «{ $name }»?
admin-rule-delete-text = Lo que ha hecho hasta ahora se queda.

## The first start

admin-start-step = Paso { $step } de { $of }
admin-start-next = Siguiente
admin-start-skip = Omitir por ahora
admin-start-incomplete = Escriba el nombre y el nombre de usuario.
admin-start-done-already = Este sitio ya está configurado. Inicie sesión.
admin-start-you-title = ¡Le damos la bienvenida! Primero, ¿quién es usted?
admin-start-you-intro = Esta será la cuenta de administración.
admin-start-site-title = ¿Qué idiomas habla su sitio?
admin-start-site-intro = Podrá cambiar todo esto más tarde.
admin-start-hours-title = ¿Cuándo hay alguien?
admin-start-hours-intro = Fuera de este horario responde el asistente y dice cuándo habrá alguien.
admin-start-colleague-title = ¿Quién trabaja con usted?
admin-start-colleague-intro = Invite a su primer colega. Recibirá un enlace para entregárselo.
admin-start-line-title = Listo. Ahora, a sus visitantes
admin-start-line-intro = Pruébelo en la tienda de demostración y responda en el panel de agentes.
admin-start-to-desk = Abrir el panel de agentes
admin-start-to-shop = Abrir la tienda de demostración

## Mails to people who work here

mail-greeting = Hola, { $name }:
mail-copy = Si el botón no funciona, abra esta dirección:
mail-forgotten-subject = Elija una contraseña nueva para { $site }
mail-forgotten-text = Se ha pedido una contraseña nueva para su cuenta { $login }. Puede elegirla aquí:
mail-forgotten-button = Elegir una contraseña nueva
mail-forgotten-note = El enlace funciona una sola vez, durante una hora. Si no lo ha pedido usted, no tiene que hacer nada: su contraseña no cambia.
mail-invitation-subject = Su cuenta en { $site }
mail-invitation-text = Ha recibido una invitación a { $site }. Su nombre de usuario es { $login }. Elija una contraseña para empezar:
mail-invitation-button = Elegir una contraseña
mail-invitation-note = El enlace funciona una sola vez, durante siete días. Si no lo esperaba, no tiene que hacer nada.
