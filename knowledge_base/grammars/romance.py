"""French, Spanish, Italian and Portuguese."""

from knowledge_base.grammars import Grammar

_FR_WANT = (
    r"(?:veux|voudrais|souhaite|desire|compte|voulais|voulons|souhaitons|cherche|demande|vais|pense|prefere|veut|"
    r"souhaiterais|voudrait|ai (?:pas )?besoin|ai (?:pas )?l'intention|ai (?:pas )?envie)"
)
_FR_PRONOUNS = r"(?:(?:me|m'|vous|nous|le|la|les|l'|lui|y|en|se|s'|te|tout) ?)*"

FRENCH = Grammar(
    begins="cre creer creation install abonner ouvr",
    acts="annul supprim effac ferm clotur resili renvoy retourn retour rembours echang remplac chang modifi bloqu "
    "debloqu "
    "desactiv activ suspend suspens arret stopp desabonn desinscri deplac report reinitialis expedi resiliation "
    "transfer desinstall interromp cloture retir rompr rompez",
    standing="recevoir recevr pay perd attend partag donn voir avoir utilis parl discut appel contact venir aller "
    "saisir "
    "envoy factur debit preleve renouvel gard conserv etre connaitre savoir depens rappel communiqu",
    fine="arriv fonctionn recu livre possible bon disponible valide accepte paye la_bonne le_bon ici correct passe",
    wants=r"\b(?:je |j'|nous )(?:veux|voudrais|souhaite|souhaiterais|aimerais|voulais|prefere|demande|ai besoin)"
    r"\b(?! pas)",
    hint=r"\bpas\b|\bplus\b|\bne\b|\bn'|jamais|\bsans\b|lieu d|plutot|aucun",
    breaks=r"mais|car|parce que|seulement|juste|comment|est-ce que|puis-je|ou est|quand|pouvez-vous|pourriez-vous|"
    r"et (?:je|j'|nous|comment|puis|on|vous|le|la|mon|ma)",
    rules=(
        rf"(?:\b(?:je|j'|nous|on) ?)?(?:\bne ?|\bn')?\b{_FR_WANT}(?: surtout| absolument)? (?:pas|plus|point|"
        rf"nullement|jamais)"
        rf" (?:du tout )?(?:besoin |l'intention |envie )?(?:a |de |d')?(?p<x>{_FR_PRONOUNS}[^\s]+(?:er|ir|re|oir)\b.*)",
        r"(?:\b(?:je|j'|nous|on) ?)?(?:\bne ?|\bn')?\b(?:ai|avons|avais|avions|a) (?:pas|plus|aucun|aucune) (?:besoin |"
        r"l'intention |envie |intention )(?:de |d')(?p<x>.*<act>.*)",
        rf"(?:\b(?:je|j'|nous|on) ?)?(?:\bne ?|\bn')?\b{_FR_WANT}(?: surtout)? (?:pas|plus) qu(?:e |')(?p<x>.*<act>.*)",
        rf"(?:\b(?:je|j'|nous|on) ?)?(?:\bne ?|\bn')?\b{_FR_WANT} (?:pas|plus|aucun|aucune) (?:(?:de |d'|un |une |"
        rf"le |la |etre |mon |ma |faire |l'))*<do>",
        r"<lead>(?:surtout )?(?:ne |n') ?(?:(?:pas|surtout|jamais|plus) )*(?:(?:me|m'|nous|le|la|les|l')"
        r" ?)*(?p<x><act>)"
        r"(?: surtout| donc)?(?: pas| plus| jamais| rien)?(?p<y>.*)",
        r"<lead>(?:surtout )?(?p<x>(?=[^\s]+(?:ez|e|es|er)\b)<act>) (?:surtout )?pas\b(?! \w+e?s? recu)(?p<y>.+)",
        r"<lead>(?:et )?(?:surtout )?(?:pas|non) (?:de |d'|l'|la |le )?(?p<x>(?![^\s]+[eé]e?s?\b(?= ?$))<act>.*)",
        r"<lead>(?:surtout )?pas (?:de |d'|l')?(?p<x>(?=[^\s]+er\b)<act>.*)",
        r"\b(?:veuillez|priere de|prière de) ne (?:surtout )?pas <do>",
        r"\bde ne (?:surtout )?pas (?p<x>(?:(?:me|m'|le|la|les|l') ?)?<act>.*)",
        r"\b(?:il )?(?:ne )?faut (?:surtout )?pas <do>",
        r"\b(?:doit|doivent) (?:surtout )?pas (?:etre )?<do>",
        rf"~(?:\bmais )?\b(?:sans|au lieu de|au lieu d'|plutot que de|plutot que d'|plutot que) ?(?:{_FR_PRONOUNS}|"
        rf"avoir a |devoir )(?p<x>(?=[^\s]+(?:er|ir|re)\b)<act>.*)",
    ),
    corrections=(
        r"(?:\b(?:ce|je) )?\b(?:n'|ne )?(?:est|etait|s'agit|a ete|ai ete|veux|voudrais|souhaite) pas (?:de |d'|un |"
        r"une |que )?(?p<x>(?!seulement)[^.;!?]{2,60}?),? mais (?:bien |plutot )?"
        r"(?!(?:je|j'|mon|ma|mes|le|la|les|il|elle|on|vous|nous|toujours|rien|quand|comment)\b)",
        r"\b(?:ce |cela |il |elle )(?:n')?(?:est|etait|a) pas (?:ete )?(?p<x>[^.;,!?]{2,60})[,;:] ?(?=(?:c'est|"
        r"c'etait|il a|elle a|il est|elle est)\b)",
    ),
)

_ES_WANT = (
    r"(?:quiero|quisiera|queria|quería|deseo|necesito|pretendo|pienso|queremos|deseamos|necesitamos|voy a|vamos a|"
    r"busco|solicito|pido|"
    r"tengo intencion de|tengo que|hace falta|tenia intencion de|planeo|me gustaria|es necesario|hay que)"
)
_ES_AR = (
    "cancel anul borr elimin cerr cierr cambi modific modifiqu bloque desbloque desactiv activ par suspend retir "
    "reembols reemplac cort cort traspas paus pausa termin reinici despach rechac factur aplac apag enciend encend"
)

SPANISH = Grammar(
    begins="crear cree instal abrir suscrib contrat",
    acts="cancel anul borr elimin cerr cierr cambi cambie modific modifiqu bloque desbloque desactiv activ suspend "
    "retir reembols reemplaz reemplac devolv devuelv devoluci paus pausa desuscrib repong repon reprogram aplaz pospon "
    "dar_de_baja den_de_baja dé_de_baja baja reinici despach desinstal transfer interrump sustitu cambio rescind",
    standing="recib pag perd esper compart da_mi ver tener us utiliz habl llam contact venir ir introduc envi "
    "mand cobr "
    "renov ren guard qued conserv ser saber gast rellen",
    fine="lleg funcion recib entreg posible correct disponible valid acept pag aqui bien bueno el_mismo mio",
    wants=r"(?<!no )(?<!no lo )\b(?:quiero|quisiera|necesito|deseo|prefiero|queria|quería|me gustaria|busco)\b",
    hint=r"\bno\b|\bnada\b|\bsin\b|vez de|lugar de|nunca|tampoco",
    breaks=r"pero|sino|porque|solo|sólo|solamente|como|donde|cuando|puedo|pueden|podrian|puede|"
    r"y (?:quiero|me|como|mi|que|necesito|puedo|no|por|ya|el|la)",
    kept="é",
    rules=(
        rf"(?:\byo )?\b(?:no|nunca|tampoco) (?:me |lo |la |se |le )*{_ES_WANT}(?: que)? (?p<x>[^\s]+(?:ar|er|ir|ír)"
        rf"(?:l[oae]s?|me|se|nos|mel[oa])*\b.*)",
        rf"(?:\byo )?\b(?:no|nunca) (?:me |lo |la |se |le )*{_ES_WANT} que (?p<x>.*<act>.*)",
        rf"(?:\byo )?\b(?:no|nunca) {_ES_WANT} (?:(?:un|una|el|la|ningun|ninguna|mi|hacer|solicitar|la|pedir|ningún)"
        rf" )*<do>",
        r"<lead>(?:que )?no (?:me |lo |la |los |las |le |les |nos |se |vayan a |vaya a |procedan a |procedan con "
        r")*(?:den de |dé de |da de )?"
        r"(?p<x>(?:(?=[^\s]+(?:e|es|en|éis|eis|ar|er|ir|l[oae]s?|me)\b)<act>|(?:devuelv|suspend|interrump|sustituy)"
        r"a[sn]?\b).*)",
        r"<lead>que no (?p<x>(?:me |se |lo )*(?=[^\s]+en?\b)<act>.*)",
        r"\bnada de <do>",
        r"\b(?:pido|ruego|pedimos|rogamos|solicito) (?:que )?no <do>",
        r"\bno (?:debe|deben|debería|deberia|hay que) (?:ser )?<do>",
        r"(?<!por )\bque no (?:me |se |lo |la )*(?p<x>(?=[^\s]+(?:e|en|a|an)\b)<act>.*)",
        r"~\b(?:sin|en vez de|en lugar de|antes que) (?:tener que |que )?(?p<x>(?=[^\s]+(?:ar|er|ir)(?:l[oa]s?|me|"
        r"se)?\b)<act>.*)",
        r"~\bsin que (?:me |se |lo )*(?p<x><act>.*)",
    ),
    corrections=(
        r"\bno (?:(?:es|era|fue|ha sido|se trata de|quiero|busco) )?(?p<x>(?!solo\b)[^.;!?]{2,70}?),? sino(?: que)?\b",
        r"\bno (?p<c>fue|es|era|ha sido|estaba) (?p<x>[^.;,!?]{2,60})[,;:] ?(?=(?p=c)\b)",
    ),
)

_PT_WANT = (
    r"(?:quero|queria|quis|preciso|desejo|pretendo|vou|tenho intenção de|tinha intenção de|gostaria de|estou a "
    r"pedir|precisamos|"
    r"queremos|penso em|"
    r"necessito de|preciso de|estou pedindo|é preciso|precisa|precisam|é necessário|há necessidade de|tenho que|"
    r"quería|tenciono|faço questão de|é para|era para)"
)

PORTUGUESE = Grammar(
    begins="criar cri instal abrir subscrev contrat",
    acts="cancel anul apag exclu elimin encerr fech devolv devoluç reembols estorn troc troqu substitu alter mud "
    "modific bloque "
    "desbloque desativ desactiv ativ activ suspend paus desinscrev desinstal reagend adi transfer cancela interromp "
    "rescind despach remov desfaz redefin remarc",
    standing="receb pag perd esper partilh compartilh dar ver ter us utiliz fal lig contact vir ir digit inser envi "
    "mand cobr "
    "renov guard fic ser saber gast mant",
    fine="cheg funcion receb entreg possível correct correto disponível válid aceit pag aqui bom certo igual caiu",
    wants=r"(?<!não )(?<!n )\b(?:quero|queria|preciso|gostaria|desejo|prefiro)\b",
    hint=r"\bnao\b|\bn\b|\bsem\b|vez de|inves de|nunca|\bnem\b",
    breaks=r"mas|porque|pois|só|apenas|somente|como|onde|quando|posso|podem|poderiam|pode|"
    r"e (?:quero|como|meu|minha|preciso|posso|não|por|já|o|a|eu|sim)",
    rules=(
        rf"(?:\beu )?\b(?:não|n|nunca|nem) (?:me |o |a )*{_PT_WANT} (?:a )?(?p<x>[^\s]+(?:ar|er|ir|or|á-lo|á-la|"
        rf"ê-lo|i-lo|ar-me|a-lo|a-la)\b.*)",
        rf"(?:\beu )?\b(?:não|n|nunca) {_PT_WANT} que (?p<x>.*<act>.*)",
        rf"(?:\beu )?\b(?:não|n|nunca) {_PT_WANT} (?:(?:um|uma|o|a|nenhum|nenhuma|meu|minha|fazer|de|pedir|"
        rf"solicitar|nenhuma) )*<do>",
        r"<lead>(?:não|n|nunca) (?:me |o |a |os |as )*"
        r"(?p<x>(?:(?=[^\s]+(?:e|em|es|ar|er|ir|l[oae]s?)\b)<act>|(?:devolv|suspend|exclu|substitu|interromp|"
        r"transfir)am?\b).*)",
        r"\b(?:não|n) (?:deve|devem|é para|era para|podem) (?:ser )?<do>",
        r"(?<!\bpor )(?<!\bo )\bque (?:não|n) (?:me |se |o |a )*(?p<x>(?=[^\s]+(?:e|em|a|am)\b)<act>.*)",
        r"~\b(?:sem|em vez de|ao invés de|ao inves de|em lugar de) (?:ter de |ter que |precisar "
        r")?(?p<x>(?=[^\s]+(?:ar|er|ir|or)(?:em|-[oa])?\b)<act>.*)",
    ),
    corrections=(
        r"\bnão (?:(?:é|era|foi|se trata de|quero) )?(?p<x>(?!só\b|apenas\b)[^.;!?]{2,70}?),? (?:e sim|mas sim|mas "
        r"antes)\b",
        r"\bnão (?:foi|é|era|está) (?p<x>[^.;,!?]{2,60}),? (?:mas )?(?=(?:foi|era|está|é) )",
    ),
)

_IT_WANT = (
    r"(?:voglio|vorrei|desidero|intendo|volevo|vogliamo|ho bisogno di|ho intenzione di|avevo intenzione di|mi serve|"
    r"serve|occorre|ho "
    r"chiesto di|chiedo|"
    r"sto chiedendo|cerco|devo|pensavo di|penso di|mi interessa|bisogna|è necessario)"
)

ITALIAN = Grammar(
    begins="crear cre install apri iscriv abbonar",
    acts="annull cancell elimin rimuov chiud chius disdir disd disdett restitu rimbors cambi cambiar sostitu "
    "modific blocc "
    "sblocc disattiv attiv sospend disiscriv spost rinvi trasfer reso rend rispedi interromp disinstall reimpost "
    "recess "
    "ferm sped",
    standing="ricev pag perd aspett attend condivid dar ved aver us utilizz parl chiam contatt venir andar inser "
    "mand invi addebit "
    "rinnov tener ten conserv esser saper spend",
    fine="arriv funzion ricev consegn possibile corrett disponibile valid accett pag qui giust quell stess",
    wants=r"(?<!non )\b(?:voglio|vorrei|desidero|volevo|mi serve|ho bisogno|preferisco|preferirei)\b",
    hint=r"\bnon\b|senza|invece|anzich|posto di|mai\b|piuttosto",
    breaks=r"ma|perché|solo|soltanto|come|dove|quando|posso|potete|potreste|può|"
    r"e (?:voglio|vorrei|come|il|la|mi|posso|non|per|ho)",
    rules=(
        rf"(?:\bio )?\bnon (?:mi |lo |la |li |le |ci )*{_IT_WANT} (?:più )?(?:di |a )?(?p<x>[^\s]+(?:are|ere|ire|"
        rf"rre|ar|er|ir|rr)(?:l[oaie]|mi|ci|ne|vi|si|melo)*\b.*)",
        rf"(?:\bio )?\bnon {_IT_WANT} che (?p<x>.*<act>.*)",
        rf"(?:\bio )?\bnon {_IT_WANT} (?:(?:un|uno|una|il|la|alcun|alcuna|nessun|nessuna|di|fare|chiedere|mio|mia|"
        rf"del|alcuno) |l'|un')*<do>",
        r"<lead>non (?:mi |lo |la |li |le |ci |dovete |dovreste |deve )*(?:essere )?(?p<x>(?=[^\s]+(?:ate|ete|ite|"
        r"are|ere|ire|ar|ir|[^a]re|i|ino|ano|iate)(?:l[oaie]|mi)?\b)(?![^\s]+(?:ano)\b)<act>.*)",
        r"\bdi non (?p<x>(?=[^\s]+(?:are|ere|ire|rre|ar|er|ir)(?:l[oaie]|mi)?\b)<act>.*)",
        r"\bnon (?:deve|devono|dovete|va|vanno) (?:essere )?<do>",
        r"\bche non (?:mi |si |lo |la |venga |vengano )*(?p<x>(?![^\s]+(?:ono|ra)\b)<act>.*)",
        r"~\b(?:senza|invece di|anziché|al posto di|piuttosto che) (?:dover |doverlo |doverl[oa] "
        r")?(?p<x>(?=[^\s]+(?:are|ere|ire|rre|ar|er|ir)(?:l[oaie]|mi)?\b)<act>.*)",
        r"~\bsenza che (?p<x>.*<act>.*)",
    ),
    corrections=(
        r"\bnon (?:(?:è stat[oai]|è|era|si tratta di|sono stat[oai]|voglio) )(?p<x>(?!solo\b)[^.;!?]{2,60}?),? "
        r"(?:ma|bensì) (?!(?:il|la|i|le|mi|non|ho|risulta|è |quando|come|io)\b)",
        r"\bnon (?:è stat[oai]|è|era) (?p<x>[^.;,!?]{2,60}),? (?=(?:è stat[oai]|è|era) )",
    ),
)

ROMANCE = {"fr": FRENCH, "es": SPANISH, "pt": PORTUGUESE, "it": ITALIAN}
