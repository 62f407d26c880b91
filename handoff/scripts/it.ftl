### Messaggi di accoglienza quando subentra una persona, in italiano (formal: Lei; plain: tu).

salutation =
    .formal = Buongiorno { $name }!
    .plain = Ciao { $name }!
feeling-calm =
    .formal-1 = Grazie per il suo messaggio.
    .formal-2 = Grazie per averci contattato.
    .plain-1 = Grazie per il tuo messaggio.
    .plain-2 = Grazie per averci scritto.
feeling-frustrated =
    .formal-1 = Capisco quanto questa situazione sia frustrante per lei.
    .formal-2 = Capisco che questo le stia costando tempo e pazienza.
    .plain-1 = Capisco quanto questa situazione sia frustrante per te.
    .plain-2 = Capisco che questo ti stia costando tempo e pazienza.
feeling-angry =
    .formal-1 = Mi rendo conto dei problemi che questo le ha causato.
    .formal-2 = Non dovrebbe trovarsi in una situazione così.
    .plain-1 = Mi rendo conto dei problemi che questo ti ha causato.
    .plain-2 = Non dovresti trovarti in una situazione così.
feeling-worried =
    .formal-1 = Capisco che questo la preoccupi.
    .formal-2 = La sua preoccupazione è comprensibile.
    .plain-1 = Capisco che questo ti preoccupi.
    .plain-2 = La tua preoccupazione è comprensibile.
feeling-sad =
    .formal-1 = Capisco la sua delusione.
    .formal-2 = Non è questa l’esperienza che vogliamo offrirle.
    .plain-1 = Capisco la tua delusione.
    .plain-2 = Non doveva andare così.
feeling-despair =
    .formal-1 = Grazie per avermelo detto. Nessuno dovrebbe restare solo con un peso così. Chiedo a una persona del nostro team di parlare con lei prima che con chiunque altro. Se in questo momento è in pericolo, chiami i servizi di emergenza o qualcuno di cui si fida, per favore.
    .formal-2 = Ha fatto bene a scriverlo. Ciò che prova conta qui più di ogni altra cosa, e chiedo a una persona del nostro team di parlare prima di tutto con lei. Se è in pericolo proprio ora, la prego, chiami i servizi di emergenza o una persona a lei vicina.
    .plain-1 = Grazie per avermelo detto. Nessuno dovrebbe restare solo con un peso così. Chiedo a una persona del nostro team di parlare con te prima che con chiunque altro. Se in questo momento sei in pericolo, chiama i servizi di emergenza o qualcuno di cui ti fidi, per favore.
    .plain-2 = Hai fatto bene a scriverlo. Ciò che provi conta qui più di ogni altra cosa, e chiedo a una persona del nostro team di parlare prima di tutto con te. Se sei in pericolo proprio ora, ti prego, chiama i servizi di emergenza o una persona a te vicina.
despair-nobody =
    .formal = In questo momento nessuno di noi è presente: non aspetti la nostra risposta per parlare con qualcuno.
    .plain = In questo momento nessuno di noi è presente: non aspettare la nostra risposta per parlare con qualcuno.
despair-line =
    .formal = Può parlare con qualcuno anche qui: { $line }
    .plain = Puoi parlare con qualcuno anche qui: { $line }
feeling-grief =
    .formal-1 = Mi dispiace moltissimo per la sua perdita. Una persona del nostro team si occuperà con lei di quello che serve. Si prenda tutto il tempo di cui ha bisogno.
    .formal-2 = Le porgiamo le nostre più sentite condoglianze. Una persona del nostro team la aiuterà, senza alcuna fretta, in tutto ciò che c’è da sistemare.
    .plain-1 = Mi dispiace moltissimo per la tua perdita. Una persona del nostro team si occuperà con te di quello che serve. Prenditi tutto il tempo di cui hai bisogno.
    .plain-2 = Ti facciamo le nostre più sentite condoglianze. Una persona del nostro team ti aiuterà, senza alcuna fretta, in tutto ciò che c’è da sistemare.
apology =
    .formal = Ce ne scusiamo.
    .plain = Ci dispiace molto.
why-not-sure =
    .formal = Non ho una risposta affidabile e preferisco non tirare a indovinare.
    .plain = Non ho una risposta sicura da darti e preferisco non tirare a indovinare.
why-not-helpful =
    .formal = Finora le mie risposte non le sono state utili.
    .plain = Finora le mie risposte non ti sono state utili.
why-came-back =
    .formal = Ha già dovuto scriverci per lo stesso problema.
    .plain = Hai già dovuto contattarci per lo stesso problema.
takeover =
    .formal = Ho passato la sua richiesta al nostro servizio clienti.
    .plain = Ho passato la tua richiesta al nostro servizio clienti.
takeover-closed =
    .formal = In questo momento il servizio clienti non è disponibile. Il suo messaggio è arrivato e qualcuno lo leggerà.
    .plain = In questo momento il servizio clienti non è disponibile. Il tuo messaggio è arrivato e qualcuno lo leggerà.
next-place =
    .formal =
        { $place ->
            [1] È la prossima persona in coda.
           *[other] È in posizione { $place } nella coda.
        }
    .plain =
        { $place ->
            [1] Sei la prossima persona in coda.
           *[other] Sei in posizione { $place } nella coda.
        }
next-nobody-here =
    .formal = Al momento non c’è nessuno disponibile. La avviserò qui appena qualcuno potrà risponderle.
    .plain = Al momento non c’è nessuno disponibile. Ti avviserò qui appena qualcuno potrà risponderti.
next-waiting-time =
    .formal =
        { $minutes ->
            [one] L’attesa è di circa { $minutes } minuto.
            [many] L’attesa è di circa { $minutes } di minuti.
           *[other] L’attesa è di circa { $minutes } minuti.
        }
    .plain =
        { $minutes ->
            [one] L’attesa è di circa { $minutes } minuto.
            [many] L’attesa è di circa { $minutes } di minuti.
           *[other] L’attesa è di circa { $minutes } minuti.
        }
next-waiting-hours =
    .formal =
        { $hours ->
            [one] L’attesa è di circa un’ora.
            [many] L’attesa è di circa { $hours } di ore.
           *[other] L’attesa è di circa { $hours } ore.
        }
    .plain =
        { $hours ->
            [one] L’attesa è di circa un’ora.
            [many] L’attesa è di circa { $hours } di ore.
           *[other] L’attesa è di circa { $hours } ore.
        }
next-waiting-hour-and-half =
    .formal = L’attesa è di circa un’ora e mezza.
    .plain = L’attesa è di circa un’ora e mezza.
next-waiting-unknown =
    .formal = Non posso dirle con precisione quanto ci vorrà, ma la avviserò qui appena qualcuno potrà risponderle.
    .plain = Non posso dirti con precisione quanto ci vorrà, ma ti avviserò qui appena qualcuno potrà risponderti.
next-long-queue =
    .formal = In questo momento riceviamo molte richieste. La ringraziamo per la pazienza.
    .plain = In questo momento riceviamo molte richieste. Grazie per la tua pazienza.
next-when-back =
    .formal = Saremo di nuovo a sua disposizione { $when }.
    .plain = Saremo di nuovo qui per te { $when }.
next-no-repeating =
    .formal = I miei colleghi vedono tutta la nostra conversazione, quindi non dovrà ripetere nulla.
    .plain = I miei colleghi vedono tutta la nostra conversazione, quindi non dovrai ripetere nulla.
waiting-longer =
    .formal = L’attesa è più lunga di quanto le avevo detto. Ce ne scusiamo.
    .plain = L’attesa è più lunga di quanto ti avevo detto. Ci dispiace.
still-waiting =
    .formal = Ho aggiunto questo messaggio per i miei colleghi. Non perde per questo il suo posto in coda.
    .plain = Ho aggiunto questo messaggio per i miei colleghi. Non perdi per questo il tuo posto in coda.
still-waiting-first =
    .formal = Ho inoltrato anche questo messaggio. Non deve fare altro qui.
    .plain = Ho inoltrato anche questo messaggio. Non devi fare altro qui.
left-queue =
    .formal = Va bene, non è più in coda. C’è altro in cui posso esserle utile?
    .plain = Va bene, non sei più in coda. C’è altro in cui posso esserti utile?
left-queue-solved =
    .formal = Mi fa piacere che sia tutto risolto. Non è più in coda. Se c’è altro, mi scriva pure.
    .plain = Mi fa piacere che sia tutto risolto! Non sei più in coda. Se c’è altro, scrivimi pure.
taken =
    .formal = { $agent } è ora nella conversazione e le risponde da qui in poi.
    .plain = { $agent } è ora nella conversazione e ti risponde da qui in poi.
transferred =
    .formal = { $agent } continua da qui e può vedere tutta la nostra conversazione.
    .plain = { $agent } continua da qui e vede tutta la nostra conversazione.
transferred-away =
    .formal = { $agent } subentrerà al suo rientro e potrà vedere tutta la nostra conversazione. Non è necessario che attenda qui.
    .plain = { $agent } subentrerà al suo rientro e vedrà tutta la nostra conversazione. Non serve che aspetti qui.
transferred-team =
    .formal = Passo la sua richiesta a un altro team: { $team }. Anche lì è visibile tutta la nostra conversazione, quindi non dovrà ripetere nulla.
    .plain = Passo la tua richiesta a un altro team: { $team }. Anche lì è visibile tutta la nostra conversazione, quindi non dovrai ripetere nulla.
agent-left =
    .formal = La persona che la seguiva ha dovuto lasciare la conversazione. Continuerà qualcun altro del team.
    .plain = La persona che ti seguiva è dovuta andare via. Continuerà qualcun altro del team.
given-back =
    .formal = Ora le risponde di nuovo l’assistente. Se c’è altro, mi scriva pure; posso metterla di nuovo in contatto con il nostro team in qualsiasi momento.
    .plain = Ora ti risponde di nuovo l’assistente. Se c’è altro, scrivimi pure; posso metterti di nuovo in contatto con il nostro team quando vuoi.
closed =
    .formal-1 = Grazie per la conversazione. Se qualcosa non è ancora chiaro, ci scriva qui in qualsiasi momento.
    .formal-2 = Grazie per la pazienza e la fiducia. Siamo qui ogni volta che ha bisogno di noi.
    .plain-1 = Grazie per la conversazione. Se qualcosa non è ancora chiaro, scrivici qui quando vuoi.
    .plain-2 = Grazie per la pazienza. Siamo qui ogni volta che hai bisogno di noi.

feeling-emergency =
    .formal-1 = Prima di tutto, si metta al sicuro insieme a chi le sta vicino. Se qualcuno è ferito o in pericolo, chiami subito i servizi di emergenza, senza aspettare la nostra risposta. Chiedo a una persona del nostro team di leggere questo messaggio prima di ogni altra cosa.
    .formal-2 = La sicurezza viene prima di tutto: per favore, si allontani da ciò che può essere pericoloso. Se qualcuno è ferito o potrebbe esserlo, chiami immediatamente i servizi di emergenza, senza aspettarci. Chiedo a una persona del nostro team di leggere il suo messaggio prima di tutti gli altri.
    .plain-1 = Prima di tutto, mettiti al sicuro insieme a chi ti sta vicino. Se qualcuno è ferito o in pericolo, chiama subito i servizi di emergenza, senza aspettare la nostra risposta. Chiedo a una persona del nostro team di leggere questo messaggio prima di ogni altra cosa.
    .plain-2 = La sicurezza viene prima di tutto: per favore, allontanati da ciò che può essere pericoloso. Se qualcuno è ferito o potrebbe esserlo, chiama immediatamente i servizi di emergenza, senza aspettarci. Chiedo a una persona del nostro team di leggere il tuo messaggio prima di tutti gli altri.
feeling-compromised =
    .formal-1 = Se le è ancora possibile, cambi subito la password. Se è possibile che siano coinvolti dati di pagamento, faccia bloccare la carta dalla banca o da chi l’ha emessa. Il nostro team se ne occuperà prima di altre richieste.
    .formal-2 = Grazie per avercelo detto. Ci sono due cose da fare subito: cambiare la password, se riesce ancora ad accedere, e far bloccare la carta dalla banca, se è possibile che qualcun altro abbia i suoi dati di pagamento. Il suo messaggio ha la precedenza su altre richieste.
    .plain-1 = Se ti è ancora possibile, cambia subito la password. Se è possibile che siano coinvolti dati di pagamento, fai bloccare la carta dalla banca o da chi l’ha emessa. Il nostro team se ne occuperà prima di altre richieste.
    .plain-2 = Grazie per avercelo detto. Ci sono due cose da fare subito: cambiare la password, se riesci ancora ad accedere, e far bloccare la carta dalla banca, se è possibile che qualcun altro abbia i tuoi dati di pagamento. Il tuo messaggio ha la precedenza su altre richieste.
misread =
    .formal = Mi scusi, ho capito male. Una persona del nostro team vedrà comunque la nostra conversazione. Scriva pure che cosa le serve.
    .plain = Scusa, ho capito male. Una persona del nostro team vedrà comunque la nostra conversazione. Scrivi pure che cosa ti serve.
