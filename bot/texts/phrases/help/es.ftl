### Español: lo que dicen las páginas de ayuda. plain = tú.

help-name = Ayuda
help-description = Respuestas a las preguntas más comunes y una forma de contactarnos.
help-skip = Ir al contenido
help-home-title = ¿En qué podemos ayudarle?
    .plain = ¿En qué podemos ayudarte?
help-search-label = Buscar en los artículos de ayuda
help-search-placeholder = Pregunte con sus propias palabras
    .plain = Pregunta con tus propias palabras
help-search-button = Buscar
help-popular = Preguntas frecuentes
help-other = Otras preguntas
help-all = { $count ->
        [one] { $count } artículo
        [many] Los { $count } de artículos
       *[other] Los { $count } artículos
    }
help-trail = Usted está aquí
    .plain = Estás aquí
help-updated = Última actualización: { $date }
help-related = Preguntas relacionadas
help-thanks = Gracias por su valoración.
    .plain = Gracias por tu valoración.
help-sorry = Lamentamos que esto no fuera lo que necesitaba. Pregúntenos, por favor.
    .plain = Sentimos que esto no fuera lo que necesitabas. Pregúntanos.
help-ask-title = ¿No ha encontrado lo que busca?
    .plain = ¿No has encontrado lo que buscas?
help-ask-text = Pregúntenos en el chat. Nuestro asistente digital responde al momento y le pone en contacto con una persona cuando usted quiera.
    .plain = Pregúntanos en el chat. Nuestro asistente digital responde al momento y te pone en contacto con una persona cuando quieras.
help-ask-button = Preguntar
    .plain = Preguntar
help-noscript = El chat necesita JavaScript, que está desactivado en este navegador.
help-results = Resultados para «{ $query }»
help-nothing = No hay resultados para «{ $query }»
help-nothing-text = Pruebe con otras palabras o pregúntenos en el chat.
    .plain = Prueba con otras palabras o pregúntanos en el chat.
help-busy = Acaba de haber muchísimas búsquedas. Espere un poco y vuelva a buscar.
    .plain = Acaba de haber muchísimas búsquedas. Espera un poco y vuelve a buscar.
help-in-language = en { $language }
help-none-yet = Todavía no hay artículos en { $language }. Estos están en otros idiomas.
help-none-at-all = Todavía no hay artículos aquí.
help-not-in-language = Este artículo todavía no está disponible en { $language }
help-read-in = Se puede leer en:
    .plain = Se puede leer en:
help-machine = Este texto se ha traducido automáticamente y nadie lo ha revisado todavía.
help-original = Leer el original en { $language }
help-missing-title = Esta página no existe
help-missing-text = Puede que la dirección sea antigua o tenga una errata. Busque lo que necesita o pregúntenos.
    .plain = Puede que la dirección sea antigua o tenga una errata. Busca lo que necesitas o pregúntanos.
help-to-start = Todos los artículos de ayuda
help-page = Página { $page }
help-previous = Página anterior
help-next = Página siguiente

help-category-account = Cuenta
help-category-delivery = Entrega
help-category-orders = Pedidos
help-category-payment = Pago
help-category-products = Productos
help-category-returns = Devoluciones
help-category-service = Servicio
