### Mensajes de acogida cuando una persona toma el relevo, en español (formal: usted; plain: tú).

salutation =
    .formal = Reciba un cordial saludo, { $name }.
    .plain = Hola, { $name }.

feeling-calm =
    .formal-1 = Gracias por su mensaje.
    .formal-2 = Gracias por ponerse en contacto con nosotros.
    .plain-1 = Gracias por tu mensaje.
    .plain-2 = Gracias por escribirnos.
feeling-frustrated =
    .formal-1 = Entiendo que esta situación resulte frustrante y le agradezco que nos la haya contado.
    .formal-2 = Debe de ser agotador que esto siga sin resolverse. Lo siento mucho.
    .plain-1 = Entiendo que esto es frustrante. Gracias por contárnoslo.
    .plain-2 = Debe de ser agotador que esto siga sin resolverse. Lo siento mucho.
feeling-angry =
    .formal-1 = Lo lamento de verdad. Veo cuántas molestias le ha causado esto, y nos lo tomamos en serio.
    .formal-2 = Le pedimos disculpas. Tiene todo el derecho a esperar más de nosotros.
    .plain-1 = Lo lamento de verdad. Veo cuántas molestias te ha causado esto, y nos lo tomamos en serio.
    .plain-2 = Te pedimos disculpas. Tienes todo el derecho a esperar más de nosotros.
feeling-worried =
    .formal-1 = Entiendo que esto le preocupe. Vamos a revisarlo con atención.
    .formal-2 = Comprendo su inquietud, y ha hecho bien en contárnoslo.
    .plain-1 = Entiendo que esto te preocupe. Vamos a revisarlo con atención.
    .plain-2 = Comprendo tu inquietud, y has hecho bien en contárnoslo.
feeling-sad =
    .formal-1 = Siento mucho que se haya llevado una decepción tan grande.
    .formal-2 = Me apena leer esto. No es lo que deseamos para usted.
    .plain-1 = Siento mucho que te hayas llevado una decepción tan grande.
    .plain-2 = Me apena leer esto. No debería haber sido así.
feeling-despair =
    .formal-1 = Gracias por contármelo. Nadie debería pasar por esto a solas. Voy a pedir a una persona de nuestro equipo que le atienda antes que a nadie. Si corre peligro en este momento, llame, por favor, a los servicios de emergencia o a alguien de su confianza.
    .formal-2 = Ha hecho bien en escribirlo. Lo que siente importa aquí más que cualquier otra cosa, y voy a pedir a una persona de nuestro equipo que hable primero con usted. Si ahora mismo está en peligro, por favor, llame a los servicios de emergencia o a una persona cercana.
    .plain-1 = Gracias por contármelo. Nadie debería pasar por esto a solas. Voy a pedir a una persona de nuestro equipo que te atienda antes que a nadie. Si corres peligro en este momento, llama, por favor, a los servicios de emergencia o a alguien de tu confianza.
    .plain-2 = Has hecho bien en escribirlo. Lo que sientes importa aquí más que cualquier otra cosa, y voy a pedir a una persona de nuestro equipo que hable primero contigo. Si ahora mismo estás en peligro, por favor, llama a los servicios de emergencia o a una persona cercana.
feeling-grief =
    .formal-1 = Siento muchísimo su pérdida. Una persona de nuestro equipo se ocupará de esto con usted. Tómese todo el tiempo que necesite.
    .formal-2 = Reciba nuestro más sentido pésame. Una persona de nuestro equipo le ayudará, a su ritmo, con todo lo que haya que resolver.
    .plain-1 = Siento muchísimo tu pérdida. Una persona de nuestro equipo se ocupará de esto contigo. Tómate todo el tiempo que necesites.
    .plain-2 = Te damos nuestro más sentido pésame. Una persona de nuestro equipo te ayudará, a tu ritmo, con todo lo que haya que resolver.

reason-asked =
    .formal-1 = Voy a avisar a una persona de nuestro equipo para que le atienda.
    .formal-2 = Por supuesto, alguien de nuestro equipo hablará con usted.
    .plain-1 = Voy a avisar a una persona de nuestro equipo para que te atienda.
    .plain-2 = Claro, alguien de nuestro equipo hablará contigo.
reason-not-sure =
    .formal-1 = No tengo una respuesta fiable y prefiero no adivinar, así que le ayudará una persona de nuestro equipo.
    .formal-2 = Esta pregunta requiere a alguien que conozca bien el tema. La paso a nuestro equipo.
    .plain-1 = No tengo una respuesta fiable y prefiero no adivinar, así que te ayudará una persona de nuestro equipo.
    .plain-2 = Para esto hace falta alguien que conozca bien el tema. Paso tu pregunta a nuestro equipo.
reason-not-helpful =
    .formal-1 = Hasta ahora mis respuestas no le han servido. A partir de aquí continuará una persona de nuestro equipo.
    .formal-2 = No he conseguido resolver su consulta, por eso pido ayuda a nuestro equipo.
    .plain-1 = Hasta ahora mis respuestas no te han servido. A partir de aquí seguirá una persona de nuestro equipo.
    .plain-2 = No he conseguido resolver tu consulta, por eso pido ayuda a nuestro equipo.
reason-upset =
    .formal-1 = Una persona de nuestro equipo revisará el caso con usted personalmente.
    .formal-2 = Paso ahora mismo su caso a nuestro equipo, que le dedicará toda su atención.
    .plain-1 = Una persona de nuestro equipo revisará el caso contigo personalmente.
    .plain-2 = Paso ahora mismo tu caso a nuestro equipo, que le dedicará toda su atención.
reason-came-back =
    .formal-1 = Veo que ya tuvo que escribirnos por este asunto. Ahora lo retomará una persona de nuestro equipo, con todos sus mensajes anteriores a la vista.
    .formal-2 = No es la primera vez que tiene que escribirnos por esto; perdone que haya sido necesario. Una persona de nuestro equipo le acompañará ahora hasta que quede resuelto.
    .plain-1 = Veo que ya tuviste que escribirnos por este asunto. Ahora lo retomará una persona de nuestro equipo, con todos tus mensajes anteriores a la vista.
    .plain-2 = No es la primera vez que tienes que escribirnos por esto; perdona que haya sido necesario. Una persona de nuestro equipo te acompañará ahora hasta que quede resuelto.
reason-after-hours =
    .formal-1 = En este momento nuestros compañeros no están trabajando, pero hemos recibido su consulta y la verán en cuanto vuelvan.
    .formal-2 = Ahora estamos fuera de nuestro horario de atención. Su consulta queda guardada y alguien de nuestro equipo la leerá.
    .plain-1 = En este momento nuestros compañeros no están trabajando, pero hemos recibido tu consulta y la verán en cuanto vuelvan.
    .plain-2 = Ahora estamos fuera de nuestro horario de atención. Tu consulta queda guardada y alguien de nuestro equipo la leerá.
reason-long-queue =
    .formal-1 = Hay muchas personas pidiendo ayuda en este momento, así que tardaremos más de lo que nos gustaría. Perdone la espera.
    .formal-2 = Ahora mismo hay mucha demanda. Valoramos su paciencia; su lugar en la fila está asegurado.
    .plain-1 = Hay muchas personas pidiendo ayuda en este momento, así que tardaremos más de lo que nos gustaría. Perdona la espera.
    .plain-2 = Ahora mismo hay mucha demanda. Valoramos tu paciencia; tu lugar en la fila está asegurado.
reason-agent-left =
    .formal-1 = La persona con la que hablaba ha tenido que irse. Otra persona de nuestro equipo seguirá desde el mismo punto.
    .formal-2 = Su conversación pasa a otra persona de nuestro equipo, que leerá lo que se ha escrito hasta ahora.
    .plain-1 = La persona con la que hablabas ha tenido que irse. Otra persona de nuestro equipo seguirá desde el mismo punto.
    .plain-2 = Tu conversación pasa a otra persona de nuestro equipo, que leerá lo que se ha escrito hasta ahora.
reason-channel-closed =
    .formal-1 = Este canal está cerrado por ahora. Una persona de nuestro equipo seguirá con su consulta por otro medio.
    .formal-2 = De momento ya no podemos responder por aquí. Su pregunta queda guardada y alguien de nuestro equipo se la responderá.
    .plain-1 = Este canal está cerrado por ahora. Una persona de nuestro equipo seguirá con tu consulta por otro medio.
    .plain-2 = De momento ya no podemos responder por aquí. Tu pregunta queda guardada y alguien de nuestro equipo te la responderá.

next-place =
    { $place ->
        [1] Esta conversación es la siguiente en la fila.
       *[other] Esta conversación ocupa el puesto { $place } en la fila.
    }
next-waiting-time =
    { $minutes ->
        [one] La espera será de aproximadamente { $minutes } minuto.
        [many] La espera será de aproximadamente { $minutes } de minutos.
       *[other] La espera será de aproximadamente { $minutes } minutos.
    }
next-waiting-unknown = No puedo decir con exactitud cuánto tardará, pero avisaré aquí en cuanto alguien se haga cargo.
next-nobody-here = No hay nadie disponible en este instante. Esta conversación será lo primero que vea nuestro equipo.
next-when-back = Volvemos a atender: { $when }.
next-no-repeating =
    .formal = Podrán ver toda nuestra conversación, así que no tendrá que repetir nada.
    .plain = Podrán ver toda nuestra conversación, así que no tendrás que repetir nada.

queue-moved =
    { $place ->
        [1] Esta conversación es ahora la siguiente en la fila.
       *[other] Esta conversación ocupa ahora el puesto { $place } en la fila.
    }
taken = { $agent } se ha unido a la conversación y responde a partir de ahora.
transferred = { $agent } continúa a partir de aquí y ha leído nuestra conversación.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } continuará en cuanto vuelva y tendrá delante toda nuestra conversación. No hace falta esperar aquí.
given-back = Nuestro equipo me ha devuelto la conversación. Si surge algo más, basta con escribirlo, y volveré a avisar a una persona en cualquier momento.
left-queue = De acuerdo, he retirado esta conversación de la fila. ¿Qué más puedo hacer?
left-queue-solved = Me alegra que ya esté resuelto. He retirado esta conversación de la fila. Si surge algo más, basta con escribirlo.
closed =
    .formal-1 = Gracias por la conversación. Si queda alguna duda, escríbanos aquí en cualquier momento.
    .formal-2 = Gracias por su paciencia y su confianza. Aquí estamos siempre que nos necesite.
    .plain-1 = Gracias por la conversación. Si queda alguna duda, escríbenos aquí cuando quieras.
    .plain-2 = Gracias por tu paciencia. Aquí estamos siempre que nos necesites.
still-waiting = He añadido este mensaje para nuestro equipo. El lugar en la fila se mantiene.
waiting-corrected =
    { $minutes ->
        [one] La espera está siendo más larga de lo que indiqué, y lo siento. Ahora debería ser de aproximadamente { $minutes } minuto.
        [many] La espera está siendo más larga de lo que indiqué, y lo siento. Ahora debería ser de aproximadamente { $minutes } de minutos.
       *[other] La espera está siendo más larga de lo que indiqué, y lo siento. Ahora debería ser de aproximadamente { $minutes } minutos.
    }
transferred-team = Paso esta conversación al equipo { $team }. Primero leerán lo que se ha escrito hasta ahora, así que no hará falta repetir nada.
