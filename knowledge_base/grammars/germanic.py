"""English, German and Dutch."""

from knowledge_base.grammars import Grammar

_NOT = (
    r"(?:do not|don ?'?t|did not|didn ?'?t|would not|wouldn ?'?t|am not|'m not|im not|was not|wasn ?'?t|are not|"
    r"aren'?t|isn'?t|were not|weren'?t|never)"
)
_WANT = (
    r"(?:want|wanna|need|wish|intend|plan|mean|try|trying|going|planning|looking|asking|like|have|meaning|about|"
    r"wanting|asked|requested|wanted|meant|intended|planned|needed)"
)
_THING = r"(?:my|the|our|this|that|your|his|her)(?: [^\s]+){1,3}?"

ENGLISH = Grammar(
    acts="cancel delet remov eras clos terminat return send_it_back refund exchang replac swap chang modif edit alter "
    "reschedul postpon block lock freez unlock deactivat disabl activat enabl turn_off turn_on switch stop suspend "
    "paus "
    "unsubscrib upgrad downgrad transfer withdraw reset reinstall uninstall ship dispatch reject merg unlink "
    "disconnect "
    "buy sell resubscrib void revok reverse surrender quit drop",
    begins="creat instal subscrib redeem enrol regist sign_up log_in",
    standing="receiv reciev get pay lose wait be share give see have use talk speak chat call phone come go visit "
    "enter "
    "type send email e-mail mail text contact charge bill debit renew notify track store save risk miss keep know "
    "spend "
    "hear waste throw",
    fine="work here there load arriv com show avail accept go turn_on open respond possibl able let allow valid recogn "
    "found receiv deliver in on the_same right correct what mine enough good fit paid registered sent clear sure "
    "refund notif inform told home asked happy satisf",
    hint=r"not\b|n'?t\b|\bno\b|never|without|instead|rather|dont|opposed",
    wants=r"(?<!do )\b(?:i|we)(?:'d| would| do| really| actually| just| only)* (?:want|need|like|prefer|wanna|"
    r"wanted)\b|\bwanted to\b",
    breaks=r"but|so i|so please|so can|so how|because|since|though|can i|can you|could i|could you|how do|how can|"
    r"how to|"
    r"how long|please(?= [^\s]+ [^\s])|just|only|instead i|where|what|when|why|is it|may i|"
    r"and (?:i|we|how|can|please|just|instead|want|would|need|now|then|what|where|when|it|my|the|they|you)",
    rules=(
        rf"(?:\b(?:i|we)\b ?)?{_NOT}(?: \w+ly| even| at all)? {_WANT}(?: (?:you|u|them|anyone|anybody|it|this|"
        rf"that|{_THING}))?"
        r"(?: for)?(?:(?<=wanna)| to| on)(?: be| have| get)?(?= [^\s]+) <any>",
        rf"(?:\b(?:i|we)\b ?)?{_NOT} (?:want|need|asking for|looking for|after|interested in|ask for|require)"
        r"(?: (?:a|an|any|the|my|your|another|full|partial|to have|my money)){0,2} <do>",
        rf"(?:\b(?:i|we)\b ?)?{_NOT} (?:want|need) (?:it|this|that|them|{_THING}) (?:to be |being )?"
        r"(?p<x>(?=[^\s]+(?:ed|ing)\b)<act>.*)",
        r"(?:\b(?:i|we) )?\b(?:have|had|got|'ve) no (?:intention|plans?|wish|desire|need|reason|interest)"
        r"(?: (?:of|to|in|for|whatsoever))+ <any>",
        r"(?:\b(?:i|we)(?: would|'d)? )(?:rather|prefer) not (?:to )?<any>",
        r"<lead>(?:i (?:beg|ask|told|asked) (?:you|u) )?(?:whatever you do )?(?:do not|don ?'?t|dont|never|not to|"
        r"not|let's not|no need to|you (?:should|must) not|"
        r"you (?:should|must)n't|there is no need to|there's no need to)(?: ever| just| yet| actually| go and| "
        r"accidentally| under any circumstances)? (?p<x>(?![^\s]+ed\b)<act>.*)",
        r"\b(?:should|must|shall)(?: not|n't) (?:be |get )?<do>",
        r"\bmake sure (?:that )?(?p<y>.*)\b(?:is|are|does|do|gets) ?(?:not|n't) <do>",
        r"\b(?:asked|told|want|need|beg|ask) (?:you|u|them) not to <do>",
        r"\bno (?p<x><act>(?: [^\s]+){0,2}?) (?:needed|please|wanted|necessary|required|thanks|pls)\b",
        r"~\b(?:without|instead of|rather than|as opposed to)(?: actually| fully| me| having to| needing to| you)? "
        r"(?p<x>(?=[^\s]+ing\b)<act>.*)",
        r"\b(?:rather than|as opposed to|and not) (?:to )?(?p<x>(?![^\s]+ed\b)<act>.*)",
    ),
    corrections=(
        r"\b(?:i|we|it|my card|my account) (?:was|were|is)(?: not|n't) (?p<x>(?!only|just|sure|to )[^.,;:!?]{2,50}?)"
        r", (?=(?:it|they|my|the|our) [^.,;!?]*\b(?:was|were|is|got) )",
        r"\b(?:it|this|that|they|which|order|payment|parcel|item)(?: is| was|'s| were| has been| wasn't| isn't| "
        r"weren't)"
        r"(?:(?<=n't)| not) (?p<x>(?!only|just|sure|to )[^.,;:!?]{2,60}?)[,;.]?(?: -| –)? (?:but(?: rather| "
        r"instead)? )?"
        r"(?=(?:it|they)(?: is| was|'s| were| has been)\b)",
        r"(?:\b(?:i|we) (?:do|did|would|am) ?)?(?:\bnot|(?<=do)n'?t) (?:need |want |looking for |asking for "
        r")?(?p<x>(?:a|an|the|my|about|for|to|because)? ?(?!only|just|yet)[^.,;:!?]{2,50}?),? but (?:rather |"
        r"instead )?"
        r"(?=(?:a|an|to|about|for|because|[^\s]+(?:ed|en)) )",
    ),
)

_DE_NOT = r"(?:nicht|niemals|auf keinen fall|keinesfalls)"
_DE_STATES = (
    r"ich|wir|man|kann|konnte|können|könnte|lässt|lassen|ließ|wurde|wird|wurden|werden|ist|hat|haben|darf|warum|wieso|"
    r"weshalb|wie|was|wo|geht|sich|wenn|falls|noch|mehr möglich|möglich"
)

GERMAN = Grammar(
    begins="erstell einricht install abonnier eröffn",
    acts="auflös aufgelöst aufheb aufgehoben stornier annullier abbestell kündig gekündigt gelösch lösch entfern "
    "schließ geschlossen zurückschick "
    "zurückgeb "
    "zurückgegeben zurücksend zurückgeschickt retour rückgabe rücksend erstatt rückerstatt umtausch umgetauscht tausch "
    "ersetz änder geändert wechsel sperr gesperrt entsperr deaktivier aktivier abschalt ausschalt einschalt stopp "
    "pausier abmeld austausch umbuch verschieb verschoben storno kündigung löschung zurücksetz überweis versend "
    "verschick widerruf ersatz upgrade verkauf abbrech beend",
    standing="bekomm erhalt bezahl zahl verlier wart teil geb gebe hab behalt nutz benutz verwend sprech red "
    "telefonier "
    "anruf angeruf komm geh sehen eingeb schick mail kontakt berechn verläng kosten ausgeb sein werden_belästigt "
    "wissen",
    fine="funktionier angekommen geliefert erhalten bekommen da möglich richtig verfügbar gültig akzeptiert bezahlt",
    wants=r"\b(?:ich|wir)? ?(?:will|möchten?|brauche|moechte|wollte|würde gern) (?!nicht|kein)|\b(?:will|möchte|"
    r"brauche|moechte) (?:ich|wir)\b",
    hint=r"\bnicht|\bkein|niemals|\bohne\b|statt",
    breaks=r"aber|sondern|weil|denn|nur|bitte nur|wie|wo|wann|kann ich|können sie|könnten sie|"
    r"und (?:ich|wir|wie|bitte|möchte|will|kann|das|es|sie|mein)",
    rules=(
        rf"(?:\b(?:ich|wir) )?\b(?:will|möchten?|mag|wollte|wollen|moechte|beabsichtige|habe vor)(?: ich| "
        rf"wir)?(?p<x>(?: [^\s]+){{0,6}}?) "
        rf"{_DE_NOT}(?: mehr)? (?p<y>(?:.*\s)?(?:[^\s]+(?:en|ern|eln)|<act>))(?=$)",
        rf"(?:\b(?:ich|wir) )?\b(?:will|möchten?|wollte|moechte)(?: ich| wir)? {_DE_NOT},? dass (?p<y>.*<act>.*)",
        r"(?:\b(?:ich|wir) )?\b(?:will|möchten?|wollte|brauche|benötige|wünsche|verlange|moechte|brauchen|bitte um)"
        r"(?: ich| wir)? keine?[nrsm]? <do>",
        rf"(?:\b(?:ich|wir) )?\bbrauche?n?\b(?p<x>.*?){_DE_NOT}(?p<y>.*<act>.*)",
        r"(?:\b(?:ich|wir) )?\b(?:habe|hatte|haben|hatten)(?: ich)? nicht vor,? (?p<x>.*<act>.*)",
        r"<lead>(?p<x>(?:(?:eine?|die|das|der|den) )?<act>(?: [^\s]+){0,3}?) (?:brauche|will|möchte|benötige|"
        r"wünsche) (?:ich|wir) nicht$",
        r"\bkeine? (?p<x><act>) (?:gewünscht|nötig|notwendig|bitte|erforderlich)\b",
        rf"<lead>(?!.*(?:\b(?:{_DE_STATES})\b|bar\b))(?p<x>.*?)\b{_DE_NOT}(?p<y> (?:[^\s]+ )*?<act>(?: werden| "
        rf"lassen)?)$",
        rf"<lead>(?!.*\b(?:warum|wieso|ich|wird|wurde|ist|mehr möglich|möglich)\b)(?![^\s]*ung)(?p<x><act> (?:sie|"
        rf"bitte|mein[^\s]*|das|die|den|unser[^\s]*|diese[^\s]*|es)\b.*?)"
        rf"\b{_DE_NOT}\b(?p<y>.*)",
        rf"\b(?:soll|sollen|darf|sollte)\b(?p<x>.*?){_DE_NOT}(?p<y>.*<act>.*)",
        r"~\b(?:ohne|anstatt|statt)\b(?=.*zu)(?p<x>.*?<act>(?: zu müssen)?)",
        rf"<lead>(?!.*bar\b){_DE_NOT} <do>",
        r"\bstatt (?:einer?|der|zu) <do>(?=$)",
    ),
    corrections=(
        r"(?:\bes geht (?:mir )?)?\b(?:nicht|keine?[nrsm]?)\b (?p<x>(?!nur\b)[^.;!?]{2,80}?),? sondern\b(?: um| für)?",
        r"\bes (?:ist|war|wurde) (?:nicht|keine?) (?p<x>[^.;,!?]{2,60}), (?=(?:es|sie|er) (?:ist|war|wurde)\b)",
    ),
)

_NL_STATES = (
    r"ik|we|wij|kan|kon|kun|kunt|kunnen|lukt|wordt|werd|is|zijn|heb|heeft|waarom|hoe|wat|waar|wanneer|als|mag|laat|"
    r"krijg|"
    r"nog|gelukt|mogelijk|meer mogelijk"
)

DUTCH = Grammar(
    begins="aanmak installeer installer abonneer openen",
    acts="opheff opgehev blokkeer deblokkeer activeer deactiveer zeg hef schrijf terug_te op_te_zeg stop_te_zet "
    "annuleer annuler geannuleerd verwijder wis gewist opzeg zeg_op opgezegd "
    "opgezeg stopzet beëindig sluit gesloten "
    "retour terugstur teruggestuurd terugbetal terugbetaald terugbetaling ruil omruil ruilen omgeruild vervang "
    "wijzig gewijzigd verander "
    "aanpas pas_aan blokker geblokkeerd deblokker deactiver activer uitzet aanzet uitschakel inschakel stop pauzeer "
    "pauzer "
    "uitschrijf uitschrijv afmeld verplaats verzet annulering opzegging terugstuur terugbreng overschrijv upgrad "
    "downgrad "
    "verstuur verzend opslaan_als afbestel",
    standing="ontvang krijg betaal betal verlies verliez wacht deel delen geef geven heb hou houd gebruik praat praten "
    "spreek spreken bel bellen kom komen ga gaan zien invoer mail contact afschrijv afgeschreven verleng kosten "
    "zijn weten",
    fine="werk aangekomen geleverd ontvangen mogelijk juist beschikbaar geldig geaccepteerd betaald hier binnen "
    "bezorgd",
    wants=r"\b(?:ik|we|wij) (?:wil|zou|moet|wilde) (?!niet|geen)|\b(?:wil|zou) (?:ik|we)\b|maar (?:wil|graag)",
    hint=r"\bniet|\bni[ek]ts?\b|\bniks\b|\bgeen\b|nooit|zonder|plaats van|\bni\b",
    breaks=r"maar|want|omdat|alleen|graag|hoe|waar|wanneer|kan ik|kunnen jullie|kunt u|kun je|"
    r"en (?:ik|we|hoe|graag|kan|wil|dat|het|de|mijn)",
    rules=(
        r"(?:\b(?:ik|we|wij) )?\b(?:wil|wilde|willen|hoef|hoeven|moet|wens|zou|hoeft)\b(?: ik| we)?(?p<x>(?: "
        r"[^\s]+){0,6}?) "
        r"\b(?:niet|nooit|niks|niets)\b(?: meer)? (?p<y>(?:dat .*<act>.*|(?:.*\s)?[^\s]*en|(?:te )?<act>.*))(?=$)",
        r"(?:\b(?:ik|we|wij) )?\b(?:wil|wilde|willen|hoef|heb|hoeven|vraag|wens)\b(?: ik| we)?(?: toch)? geen "
        r"(?:(?:volledige|gehele|nieuwe) )?<do>",
        r"\bgeen (?p<x><act> nodig)",
        r"\b(?:ben|was) niet van plan (?:om )?<any>",
        rf"<lead>(?!.*\b(?:{_NL_STATES})\b)(?![^\s]*ing\b)(?p<x><act>(?: [^\s]+)*?) \b(?:niet|nooit)\b(?p<y>.*)",
        rf"<lead>(?!.*\b(?:{_NL_STATES})\b)(?!.*baar\b)(?p<x>.*?)\b(?:niet|nooit)\b (?p<y>(?:[^\s]+ )*?<act>)$",
        r"<lead>(?p<x>(?:zeg|zegt|zet|schrijf|stuur|hef|meld) (?:[^\s]+ ){0,4}?)niet (?p<y>(?:op|stop|uit|terug|af))$",
        r"\b(?:in plaats van|ipv) (?p<x>(?=[^\s]+en\b)<act>.*)",
        r"<lead>(?!.*baar\b)(?:niet|nooit) <do>",
        r"\b(?:mag|mogen|moet|moeten|hoeft|hoeven)\b (?:jullie |u )?(?p<x>(?:[^\s]+ )*?)niet (?p<y>(?:worden "
        r")?<act>(?: worden)?)$",
        r"~\b(?:zonder|in plaats van|ipv)\b (?=.*\bte )?(?p<x>(?:[^\s]+ ){0,5}?te <act>.*)",
        r"~\b(?:zonder|in plaats van|ipv)\b (?p<x>(?:[^\s]+ ){0,4}?(?:terug|op|af|om|stop|uit) te [^\s]*en\b)",
    ),
    corrections=(
        r"\b(?:is|was|werd|gaat|wil|betreft)(?: het| hij| ik)? (?:om )?(?:niet|geen) (?p<x>(?!alleen|meer|mogelijk)"
        r"[^.;!?]{2,60}?),? maar "
        r"(?!(?:ik|het|de|mijn|er|we|hij|dat|als|kan|ze|jullie|nu|toch)\b)",
        r"\b(?:het|dit|hij|ze) (?:is|was|werd) (?:niet|geen) (?p<x>[^.;,!?]{2,60})[,;] ?(?=(?:het|dit|hij|ze) (?:is|"
        r"was|werd)\b)",
        r"\bniet (?:om|over) (?p<x>[^.;,!?]{2,50}?),? maar (?:wel )?(?:om|over)\b",
        r"\bniet (?p<x><act>), maar (?=[^.]*\b[^\s]+en\b)",
    ),
)

GERMANIC = {"en": ENGLISH, "de": GERMAN, "nl": DUTCH}
