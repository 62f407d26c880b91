### Messaggi di accoglienza quando subentra una persona, in italiano (formal: Lei; plain: tu).

salutation =
    .formal = Gentile { $name },
    .plain = Ciao { $name },

feeling-calm =
    .formal-1 = Grazie per il suo messaggio.
    .formal-2 = Grazie per averci contattato.
    .plain-1 = Grazie per il tuo messaggio.
    .plain-2 = Grazie per averci scritto.
feeling-frustrated =
    .formal-1 = Capisco quanto sia frustrante, e la ringrazio per avercelo fatto presente.
    .formal-2 = Dev’essere stancante non avere ancora una soluzione. Mi dispiace molto.
    .plain-1 = Capisco quanto sia frustrante. Grazie per avercelo detto.
    .plain-2 = Dev’essere stancante non avere ancora una soluzione. Mi dispiace molto.
feeling-angry =
    .formal-1 = Mi dispiace davvero. Mi rendo conto dei problemi che questo le ha causato, e prendiamo la cosa sul serio.
    .formal-2 = La preghiamo di accettare le nostre scuse. Ha tutto il diritto di aspettarsi di più da noi.
    .plain-1 = Mi dispiace davvero. Mi rendo conto dei problemi che questo ti ha causato, e prendiamo la cosa sul serio.
    .plain-2 = Ti chiediamo scusa. Hai tutto il diritto di aspettarti di più da noi.
feeling-worried =
    .formal-1 = Capisco che questo la preoccupi. Esamineremo la questione con attenzione.
    .formal-2 = La sua preoccupazione è comprensibile, e ha fatto bene a parlarcene.
    .plain-1 = Capisco che questo ti preoccupi. Guarderemo la cosa con attenzione.
    .plain-2 = La tua preoccupazione è comprensibile, e hai fatto bene a parlarcene.
feeling-sad =
    .formal-1 = Mi dispiace molto che per lei sia stata una delusione così grande.
    .formal-2 = Mi rattrista leggere queste parole. Non è ciò che desideriamo per lei.
    .plain-1 = Mi dispiace molto che per te sia stata una delusione così grande.
    .plain-2 = Mi rattrista leggere queste parole. Non doveva andare così.
feeling-despair =
    .formal-1 = Grazie per avermelo detto. Nessuno dovrebbe restare solo con un peso così. Chiedo a una persona del nostro team di parlare con lei prima che con chiunque altro. Se in questo momento è in pericolo, chiami i servizi di emergenza o qualcuno di cui si fida, per favore.
    .formal-2 = Ha fatto bene a scriverlo. Ciò che prova conta qui più di ogni altra cosa, e chiedo a una persona del nostro team di rivolgersi per prima cosa a lei. Se è in pericolo proprio ora, la prego, chiami i servizi di emergenza o una persona a lei vicina.
    .plain-1 = Grazie per avermelo detto. Nessuno dovrebbe restare solo con un peso così. Chiedo a una persona del nostro team di parlare con te prima che con chiunque altro. Se in questo momento sei in pericolo, chiama i servizi di emergenza o qualcuno di cui ti fidi, per favore.
    .plain-2 = Hai fatto bene a scriverlo. Ciò che provi conta qui più di ogni altra cosa, e chiedo a una persona del nostro team di rivolgersi per prima cosa a te. Se sei in pericolo proprio ora, ti prego, chiama i servizi di emergenza o una persona a te vicina.
feeling-grief =
    .formal-1 = Mi dispiace moltissimo per la sua perdita. Una persona del nostro team si occuperà con lei di quello che serve. Si prenda tutto il tempo di cui ha bisogno.
    .formal-2 = Le porgiamo le nostre più sentite condoglianze. Una persona del nostro team la aiuterà, senza alcuna fretta, in tutto ciò che c’è da sistemare.
    .plain-1 = Mi dispiace moltissimo per la tua perdita. Una persona del nostro team si occuperà con te di quello che serve. Prenditi tutto il tempo di cui hai bisogno.
    .plain-2 = Ti facciamo le nostre più sentite condoglianze. Una persona del nostro team ti aiuterà, senza alcuna fretta, in tutto ciò che c’è da sistemare.

reason-asked =
    .formal-1 = La metto in contatto con una persona del nostro team.
    .formal-2 = Certamente, qualcuno del nostro team parlerà con lei.
    .plain-1 = Ti metto in contatto con una persona del nostro team.
    .plain-2 = Certo, qualcuno del nostro team parlerà con te.
reason-not-sure =
    .formal-1 = Non ho una risposta affidabile e preferisco non tirare a indovinare: la aiuterà una persona del nostro team.
    .formal-2 = Per questa domanda serve qualcuno che conosca bene l’argomento. La passo al nostro team.
    .plain-1 = Non ho una risposta affidabile e preferisco non tirare a indovinare: ti aiuterà una persona del nostro team.
    .plain-2 = Qui serve qualcuno che conosca bene l’argomento. Passo la tua domanda al nostro team.
reason-not-helpful =
    .formal-1 = Finora le mie risposte non le sono state d’aiuto. Da qui in poi continuerà una persona del nostro team.
    .formal-2 = Non ho saputo risolvere il suo problema, quindi chiedo aiuto al nostro team.
    .plain-1 = Finora le mie risposte non ti sono state d’aiuto. Da qui in poi continuerà una persona del nostro team.
    .plain-2 = Non ho saputo risolvere il tuo problema, quindi chiedo aiuto al nostro team.
reason-upset =
    .formal-1 = Una persona del nostro team se ne occuperà personalmente insieme a lei.
    .formal-2 = Passo subito la sua richiesta al nostro team, che le dedicherà tutta l’attenzione necessaria.
    .plain-1 = Una persona del nostro team se ne occuperà personalmente insieme a te.
    .plain-2 = Passo subito la tua richiesta al nostro team, che le dedicherà tutta l’attenzione necessaria.
reason-came-back =
    .formal-1 = Vedo che ha già dovuto contattarci per questo motivo. Ora se ne occuperà una persona del nostro team, con tutti i suoi messaggi precedenti sotto mano.
    .formal-2 = Non è la prima volta che deve scriverci per questo motivo, e non sarebbe dovuto accadere. Una persona del nostro team la seguirà ora fino alla soluzione.
    .plain-1 = Vedo che hai già dovuto scriverci per questo motivo. Ora se ne occuperà una persona del nostro team, con tutti i tuoi messaggi precedenti sotto mano.
    .plain-2 = Non è la prima volta che devi scriverci per questo motivo, e non sarebbe dovuto accadere. Una persona del nostro team ti seguirà ora fino alla soluzione.
reason-after-hours =
    .formal-1 = In questo momento il nostro team non è al lavoro, ma la sua richiesta è arrivata e lo aspetta.
    .formal-2 = Ora siamo fuori dal nostro orario di servizio. La sua richiesta è al sicuro e qualcuno del nostro team la leggerà.
    .plain-1 = In questo momento il nostro team non è al lavoro, ma la tua richiesta è arrivata e lo aspetta.
    .plain-2 = Ora siamo fuori dal nostro orario di servizio. La tua richiesta è al sicuro e qualcuno del nostro team la leggerà.
reason-long-queue =
    .formal-1 = In questo momento molte persone chiedono aiuto, quindi ci vorrà più tempo di quanto vorremmo. Perdoni l’attesa.
    .formal-2 = In questo momento le richieste sono molte. Apprezziamo la sua pazienza; il suo posto in coda è al sicuro.
    .plain-1 = In questo momento molte persone chiedono aiuto, quindi ci vorrà più tempo di quanto vorremmo. Perdona l’attesa.
    .plain-2 = In questo momento le richieste sono molte. Apprezziamo la tua pazienza; il tuo posto in coda è al sicuro.
reason-agent-left =
    .formal-1 = La persona con cui stava parlando ha dovuto assentarsi. Un’altra persona del nostro team riprenderà dallo stesso punto.
    .formal-2 = La sua conversazione passa a un’altra persona del nostro team, che leggerà quanto è stato scritto finora.
    .plain-1 = La persona con cui stavi parlando ha dovuto assentarsi. Un’altra persona del nostro team riprenderà dallo stesso punto.
    .plain-2 = La tua conversazione passa a un’altra persona del nostro team, che leggerà quanto è stato scritto finora.
reason-channel-closed =
    .formal-1 = Questo canale per ora è chiuso. Una persona del nostro team continuerà a seguirla in un altro modo.
    .formal-2 = Al momento non possiamo più rispondere qui. La sua domanda è stata conservata e qualcuno del nostro team le risponderà.
    .plain-1 = Questo canale per ora è chiuso. Una persona del nostro team continuerà a seguirti in un altro modo.
    .plain-2 = Al momento non possiamo più rispondere qui. La tua domanda è stata conservata e qualcuno del nostro team ti risponderà.

next-place =
    { $place ->
        [1] Questa conversazione è la prossima in coda.
       *[other] Questa conversazione è al numero { $place } in coda.
    }
next-waiting-time =
    { $minutes ->
        [one] Ci vorrà circa { $minutes } minuto.
        [many] Ci vorranno circa { $minutes } di minuti.
       *[other] Ci vorranno circa { $minutes } minuti.
    }
next-waiting-unknown = Non posso dire con precisione quanto ci vorrà, ma avviserò qui appena qualcuno prenderà in carico la conversazione.
next-nobody-here = Adesso non c’è nessuno disponibile. Questa conversazione sarà la prima cosa che il nostro team vedrà.
next-when-back = Torneremo { $when }.
next-no-repeating =
    .formal = Tutta la nostra conversazione viene trasmessa al team, quindi non dovrà ripetere nulla.
    .plain = Tutta la nostra conversazione viene trasmessa al team, quindi non dovrai ripetere nulla.

queue-moved =
    { $place ->
        [1] Ora questa conversazione è la prossima in coda.
       *[other] Ora questa conversazione è al numero { $place } in coda.
    }
taken = { $agent } è ora nella conversazione e risponde da qui in poi.
transferred = { $agent } continua da qui e ha letto tutta la nostra conversazione.
# The colleague who takes over is not there at the moment.
transferred-away = { $agent } subentrerà al suo rientro e avrà davanti tutta la nostra conversazione. Non è necessario attendere qui.
given-back = Il nostro team mi ha riaffidato la conversazione. Se c’è altro, basta scrivere, e farò intervenire di nuovo una persona in qualsiasi momento.
left-queue = Va bene, ho tolto questa conversazione dalla coda. Che cos’altro posso fare?
left-queue-solved = Mi fa piacere che sia tutto risolto. Ho tolto questa conversazione dalla coda. Se c’è altro, basta scrivere.
closed =
    .formal-1 = Grazie per la conversazione. Se qualcosa non è ancora chiaro, ci scriva qui in qualsiasi momento.
    .formal-2 = Grazie per la pazienza e la fiducia. Siamo qui ogni volta che ha bisogno di noi.
    .plain-1 = Grazie per la conversazione. Se qualcosa non è ancora chiaro, scrivici qui quando vuoi.
    .plain-2 = Grazie per la pazienza. Siamo qui ogni volta che hai bisogno di noi.
still-waiting = Ho aggiunto questo messaggio per il nostro team. Il posto in coda è rimasto lo stesso.
waiting-corrected =
    { $minutes ->
        [one] L’attesa è più lunga di quanto avevo detto, e mi dispiace. Ora dovrebbe volerci circa { $minutes } minuto.
        [many] L’attesa è più lunga di quanto avevo detto, e mi dispiace. Ora dovrebbero volerci circa { $minutes } di minuti.
       *[other] L’attesa è più lunga di quanto avevo detto, e mi dispiace. Ora dovrebbero volerci circa { $minutes } minuti.
    }
transferred-team = Passo questa conversazione al team { $team }, che per prima cosa la leggerà tutta: non servirà ripetere nulla.
