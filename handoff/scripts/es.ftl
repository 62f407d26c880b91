### Mensajes de acogida cuando una persona toma el relevo, en español (formal: usted; plain: tú).

salutation =
    .formal = Hola, { $name }:
    .plain = Hola, { $name }:
feeling-calm =
    .formal-1 = Gracias por su mensaje.
    .formal-2 = Gracias por ponerse en contacto con nosotros.
    .plain-1 = Gracias por tu mensaje.
    .plain-2 = Gracias por escribirnos.
feeling-frustrated =
    .formal-1 = Entiendo que esta situación le resulte frustrante.
    .formal-2 = Comprendo que esto le está costando tiempo y paciencia.
    .plain-1 = Entiendo que esto te resulte frustrante.
    .plain-2 = Comprendo que esto te está costando tiempo y paciencia.
feeling-angry =
    .formal-1 = Veo cuántas molestias le ha causado esto.
    .formal-2 = No debería tener que pasar por esto.
    .plain-1 = Veo cuántas molestias te ha causado esto.
    .plain-2 = No deberías tener que pasar por esto.
feeling-worried =
    .formal-1 = Entiendo que esto le preocupe.
    .formal-2 = Comprendo su inquietud.
    .plain-1 = Entiendo que esto te preocupe.
    .plain-2 = Comprendo tu inquietud.
feeling-sad =
    .formal-1 = Entiendo que esto ha sido una decepción para usted.
    .formal-2 = No es esta la experiencia que queremos ofrecerle.
    .plain-1 = Entiendo que esto ha sido una decepción para ti.
    .plain-2 = No debería haber sido así.
feeling-despair =
    .formal-1 = Gracias por contármelo. Nadie debería pasar por esto a solas. Voy a pedir a una persona de nuestro equipo que le atienda antes que a nadie. Si corre peligro en este momento, llame, por favor, a los servicios de emergencia o a alguien de su confianza.
    .formal-2 = Ha hecho bien en escribirlo. Lo que siente importa aquí más que cualquier otra cosa, y voy a pedir a una persona de nuestro equipo que hable primero con usted. Si ahora mismo está en peligro, por favor, llame a los servicios de emergencia o a una persona cercana.
    .plain-1 = Gracias por contármelo. Nadie debería pasar por esto a solas. Voy a pedir a una persona de nuestro equipo que te atienda antes que a nadie. Si corres peligro en este momento, llama, por favor, a los servicios de emergencia o a alguien de tu confianza.
    .plain-2 = Has hecho bien en escribirlo. Lo que sientes importa aquí más que cualquier otra cosa, y voy a pedir a una persona de nuestro equipo que hable primero contigo. Si ahora mismo estás en peligro, por favor, llama a los servicios de emergencia o a una persona cercana.
despair-nobody =
    .formal = En este momento no hay nadie de nuestro equipo conectado: no espere nuestra respuesta para hablar con alguien.
    .plain = En este momento no hay nadie de nuestro equipo conectado: no esperes nuestra respuesta para hablar con alguien.
despair-line =
    .formal = También puede hablar con alguien aquí: { $line }
    .plain = También puedes hablar con alguien aquí: { $line }
feeling-grief =
    .formal-1 = Siento muchísimo su pérdida. Una persona de nuestro equipo se ocupará de esto con usted. Tómese todo el tiempo que necesite.
    .formal-2 = Reciba nuestro más sentido pésame. Una persona de nuestro equipo le ayudará, a su ritmo, con todo lo que haya que resolver.
    .plain-1 = Siento muchísimo tu pérdida. Una persona de nuestro equipo se ocupará de esto contigo. Tómate todo el tiempo que necesites.
    .plain-2 = Te damos nuestro más sentido pésame. Una persona de nuestro equipo te ayudará, a tu ritmo, con todo lo que haya que resolver.
apology =
    .formal = Le pedimos disculpas por ello.
    .plain = Lo sentimos de verdad.
why-not-sure =
    .formal = No tengo una respuesta fiable y prefiero no darle un dato equivocado.
    .plain = No tengo una respuesta fiable y prefiero no darte un dato equivocado.
why-not-helpful =
    .formal = Hasta ahora mis respuestas no le han servido de ayuda.
    .plain = Hasta ahora mis respuestas no te han servido de ayuda.
why-came-back =
    .formal = Ya tuvo que escribirnos antes por este mismo asunto.
    .plain = Ya tuviste que contactarnos antes por este mismo asunto.
takeover =
    .formal = He pasado su consulta a nuestro equipo de atención al cliente.
    .plain = He pasado tu consulta a nuestro equipo de atención al cliente.
takeover-closed =
    .formal = En este momento nuestro equipo no está disponible. Hemos recibido su mensaje y alguien lo leerá.
    .plain = Ahora mismo nuestro equipo no está disponible. Hemos recibido tu mensaje y alguien lo leerá.
next-place =
    .formal =
        { $place ->
            [1] Usted es la siguiente persona en la fila.
           *[other] Ocupa el puesto { $place } en la fila.
        }
    .plain =
        { $place ->
            [1] Eres la siguiente persona en la fila.
           *[other] Ocupas el puesto { $place } en la fila.
        }
next-nobody-here =
    .formal = Ahora mismo no hay nadie disponible. Le avisaré aquí en cuanto alguien se haga cargo.
    .plain = Ahora mismo no hay nadie disponible. Te avisaré aquí en cuanto alguien se haga cargo.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] La espera será de aproximadamente { $minutes } minuto.
            [many] La espera será de aproximadamente { $minutes } de minutos.
           *[other] La espera será de aproximadamente { $minutes } minutos.
        }
    .plain =
        { $minutes ->
            [one] La espera será de aproximadamente { $minutes } minuto.
            [many] La espera será de aproximadamente { $minutes } de minutos.
           *[other] La espera será de aproximadamente { $minutes } minutos.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] La espera será de aproximadamente una hora.
            [many] La espera será de aproximadamente { $hours } de horas.
           *[other] La espera será de aproximadamente { $hours } horas.
        }
    .plain =
        { $hours ->
            [one] La espera será de aproximadamente una hora.
            [many] La espera será de aproximadamente { $hours } de horas.
           *[other] La espera será de aproximadamente { $hours } horas.
        }
next-waiting-hour-and-half =
    .formal = La espera será de aproximadamente una hora y media.
    .plain = La espera será de aproximadamente una hora y media.
next-waiting-unknown =
    .formal = No puedo decirle con exactitud cuánto durará la espera, pero le avisaré aquí en cuanto alguien se haga cargo.
    .plain = No puedo decirte con exactitud cuánto durará la espera, pero te avisaré aquí en cuanto alguien se haga cargo.
next-long-queue =
    .formal = En este momento recibimos muchas consultas. Gracias por su paciencia.
    .plain = Ahora mismo recibimos muchas consultas. Gracias por tu paciencia.
next-when-back =
    .formal = Volveremos a atenderle { $when }.
    .plain = Volveremos a atenderte { $when }.
next-no-repeating =
    .formal = Nuestro equipo puede ver toda la conversación, así que no tendrá que repetir nada.
    .plain = Nuestro equipo puede ver toda la conversación, así que no tendrás que repetir nada.
waiting-longer =
    .formal = La espera está siendo más larga de lo que le indiqué. Le pedimos disculpas.
    .plain = La espera está siendo más larga de lo que te dije. Lo sentimos.
still-waiting =
    .formal = He añadido este mensaje para nuestro equipo. No pierde por ello su puesto en la fila.
    .plain = He añadido este mensaje para nuestro equipo. No pierdes por ello tu puesto en la fila.
still-waiting-first =
    .formal = También he pasado este mensaje. No tiene que hacer nada más aquí.
    .plain = También he pasado este mensaje. No tienes que hacer nada más aquí.
left-queue =
    .formal = De acuerdo, ya no está en la fila. ¿En qué más puedo ayudarle?
    .plain = De acuerdo, ya no estás en la fila. ¿En qué más puedo ayudarte?
left-queue-solved =
    .formal = Me alegra que ya esté resuelto. Ya no está en la fila. Si surge algo más, escríbame.
    .plain = ¡Qué bien que ya esté resuelto! Ya no estás en la fila. Si surge algo más, escríbeme.
taken =
    .formal = { $agent } se ha unido a la conversación y le atiende a partir de ahora.
    .plain = { $agent } se ha unido a la conversación y te atiende a partir de ahora.
transferred =
    .formal = { $agent } le atiende a partir de ahora y puede ver toda nuestra conversación.
    .plain = { $agent } te atiende a partir de ahora y ve toda nuestra conversación.
transferred-away =
    .formal = { $agent } le atenderá en cuanto vuelva y podrá ver toda nuestra conversación. No es necesario que espere aquí.
    .plain = { $agent } te atenderá en cuanto vuelva y verá toda nuestra conversación. No hace falta que esperes aquí.
transferred-team =
    .formal = Paso su consulta a otro equipo: { $team }. Allí también pueden ver toda la conversación, así que no tendrá que repetir nada.
    .plain = Paso tu consulta a otro equipo: { $team }. Allí también pueden ver toda la conversación, así que no tendrás que repetir nada.
agent-left =
    .formal = La persona que le atendía ha tenido que dejar la conversación. Otra persona del equipo le seguirá atendiendo.
    .plain = La persona que te atendía ha tenido que irse. Otra persona del equipo seguirá contigo.
given-back =
    .formal = Vuelve a atenderle el asistente. Si surge algo más, escríbame; puedo ponerle de nuevo en contacto con nuestro equipo en cualquier momento.
    .plain = Vuelve a atenderte el asistente. Si surge algo más, escríbeme; puedo ponerte de nuevo en contacto con nuestro equipo cuando quieras.
closed =
    .formal-1 = Gracias por hablar con nosotros. Si queda alguna duda, escríbanos aquí en cualquier momento.
    .formal-2 = Gracias por su paciencia y su confianza. Aquí estamos siempre que nos necesite.
    .plain-1 = Gracias por hablar con nosotros. Si queda alguna duda, escríbenos aquí cuando quieras.
    .plain-2 = Gracias por tu paciencia. Aquí estamos siempre que nos necesites.

feeling-emergency =
    .formal-1 = Lo primero es su seguridad y la de quienes le rodean. Si alguien está herido o en peligro, llame ahora mismo a los servicios de emergencia, sin esperar nuestra respuesta. Voy a pedir a una persona de nuestro equipo que vea esto antes que nada.
    .formal-2 = Por favor, póngase a salvo y aléjese de todo lo que pueda ser peligroso. Si alguien está herido o podría estarlo, llame enseguida a los servicios de emergencia, sin esperarnos. Voy a pedir a una persona de nuestro equipo que lea su mensaje antes que ningún otro.
    .plain-1 = Lo primero es tu seguridad y la de quienes te rodean. Si alguien está herido o en peligro, llama ahora mismo a los servicios de emergencia, sin esperar nuestra respuesta. Voy a pedir a una persona de nuestro equipo que vea esto antes que nada.
    .plain-2 = Por favor, ponte a salvo y aléjate de todo lo que pueda ser peligroso. Si alguien está herido o podría estarlo, llama enseguida a los servicios de emergencia, sin esperarnos. Voy a pedir a una persona de nuestro equipo que lea tu mensaje antes que ningún otro.
feeling-compromised =
    .formal-1 = Si todavía puede, cambie ahora su contraseña. Si los datos de pago pudieran estar afectados, pida a su banco o a la entidad emisora que bloquee la tarjeta. Nuestro equipo verá esto antes que otros asuntos.
    .formal-2 = Gracias por avisarnos. Hay dos cosas que conviene hacer ya: cambiar la contraseña, si todavía puede entrar en su cuenta, y pedir a su banco que bloquee la tarjeta, si otra persona pudiera tener sus datos de pago. Su mensaje va antes que otros asuntos.
    .plain-1 = Si todavía puedes, cambia ahora tu contraseña. Si los datos de pago pudieran estar afectados, pide a tu banco o a la entidad emisora que bloquee la tarjeta. Nuestro equipo verá esto antes que otros asuntos.
    .plain-2 = Gracias por avisarnos. Hay dos cosas que conviene hacer ya: cambiar la contraseña, si todavía puedes entrar en tu cuenta, y pedir a tu banco que bloquee la tarjeta, si otra persona pudiera tener tus datos de pago. Tu mensaje va antes que otros asuntos.
misread =
    .formal = Disculpe, le he entendido mal. Una persona de nuestro equipo verá igualmente nuestra conversación. Escriba simplemente lo que necesita.
    .plain = Perdona, te he entendido mal. Una persona de nuestro equipo verá igualmente nuestra conversación. Escribe simplemente lo que necesitas.
