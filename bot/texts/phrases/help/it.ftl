### Italiano: quello che dicono le pagine di aiuto. plain = tu.

help-name = Aiuto
help-description = Risposte alle domande più comuni e un modo per contattarci.
help-skip = Vai al contenuto
help-home-title = Come possiamo aiutarla?
    .plain = Come possiamo aiutarti?
help-search-label = Cerca negli articoli di assistenza
help-search-placeholder = Chieda con parole sue
    .plain = Chiedi con parole tue
help-search-button = Cerca
help-popular = Domande frequenti
help-other = Altre domande
help-all = { $count ->
        [one] { $count } articolo
        [many] Tutti i { $count } di articoli
       *[other] Tutti i { $count } articoli
    }
help-trail = Si trova qui
    .plain = Ti trovi qui
help-updated = Ultimo aggiornamento: { $date }
help-related = Domande simili
help-thanks = Grazie per avercelo detto.
    .plain = Grazie per avercelo detto.
help-sorry = Ci dispiace che non fosse ciò che le serviva. Chieda pure a noi.
    .plain = Ci dispiace che non fosse ciò che ti serviva. Chiedi pure a noi.
help-ask-title = Non ha trovato quello che cerca?
    .plain = Non hai trovato quello che cerchi?
help-ask-text = Chieda nella chat. Il nostro assistente digitale risponde subito e la mette in contatto con un operatore quando vuole.
    .plain = Chiedi nella chat. Il nostro assistente digitale risponde subito e ti mette in contatto con un operatore quando vuoi.
help-ask-button = Fare una domanda
    .plain = Fai una domanda
help-noscript = La chat ha bisogno di JavaScript, che in questo browser è disattivato.
help-results = Risultati per «{ $query }»
help-nothing = Nessun risultato per «{ $query }»
help-nothing-text = Provi con altre parole, oppure chieda nella chat.
    .plain = Prova con altre parole, oppure chiedi nella chat.
help-busy = Poco fa ci sono state moltissime ricerche. Attenda un attimo e cerchi di nuovo.
    .plain = Poco fa ci sono state moltissime ricerche. Aspetta un attimo e cerca di nuovo.
help-in-language = in { $language }
help-none-yet = Non ci sono ancora articoli in { $language }. Questi sono in altre lingue.
help-none-at-all = Qui non ci sono ancora articoli.
help-not-in-language = Questo articolo non c’è ancora in { $language }
help-read-in = Si può leggere in:
    .plain = Si può leggere in:
help-machine = Questo testo è stato tradotto da un computer e nessuno lo ha ancora controllato.
help-original = Leggi l’originale in { $language }
help-missing-title = Questa pagina non esiste
help-missing-text = Forse l’indirizzo è vecchio o contiene un errore. Cerchi quello che le serve, oppure chieda a noi.
    .plain = Forse l’indirizzo è vecchio o contiene un errore. Cerca quello che ti serve, oppure chiedi a noi.
help-to-start = Tutti gli articoli di assistenza
help-page = Pagina { $page }
help-previous = Pagina precedente
help-next = Pagina successiva

help-category-account = Account
help-category-delivery = Consegna
help-category-orders = Ordini
help-category-payment = Pagamento
help-category-products = Prodotti
help-category-returns = Resi
help-category-service = Assistenza
