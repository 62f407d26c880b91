### సపోర్ట్ డెస్క్, వ్యాసాల ఎడిటర్ పేజీల మాటలు, రెండింటికీ ఉమ్మడి అయిన సైన్ ఇన్ పేజీతో సహా.

## సైన్ ఇన్

signin-title-desk = సపోర్ట్ డెస్క్
signin-title-editor = వ్యాసాల ఎడిటర్
signin-intro-desk = సందర్శకులతో మాట్లాడటానికి సైన్ ఇన్ చేయండి.
signin-intro-editor = వ్యాసాలు రాయడానికి, మెరుగుపరచడానికి సైన్ ఇన్ చేయండి.
signin-login = యూజర్ పేరు
signin-password = పాస్‌వర్డ్
signin-show-password = పాస్‌వర్డ్ చూపించండి
signin-caps-lock = కీబోర్డ్‌లో Caps Lock ఆన్‌లో ఉంది.
signin-send = సైన్ ఇన్ చేయండి
signin-sending = సైన్ ఇన్ అవుతోంది…
signin-checking = ఒక్క క్షణం…
signin-language = భాష
signin-incomplete = దయచేసి మీ యూజర్ పేరు, పాస్‌వర్డ్ నింపండి.
signin-wrong = ఈ యూజర్ పేరు, పాస్‌వర్డ్ సరిపోలడం లేదు. దయచేసి మరోసారి ప్రయత్నించండి.
signin-too-often = ఇప్పటికే చాలా ప్రయత్నాలు జరిగాయి. దయచేసి పావుగంట ఆగి మళ్ళీ ప్రయత్నించండి.
signin-not-allowed = మీరు సైన్ ఇన్ అయ్యారు, కానీ మీ ఖాతాతో ఈ పేజీ తెరుచుకోదు.
signin-go-desk = సపోర్ట్ డెస్క్‌కు వెళ్ళండి
signin-go-editor = వ్యాసాల ఎడిటర్‌కు వెళ్ళండి
signin-unreachable = ప్రస్తుతం సర్వర్ అందుబాటులో లేదు. దయచేసి మళ్ళీ ప్రయత్నించండి.
signin-failed = సైన్ ఇన్ కుదరలేదు. దయచేసి కాసేపాగి మళ్ళీ ప్రయత్నించండి.
signin-retry = మళ్ళీ ప్రయత్నించండి
signin-code = కోడ్
signin-code-intro = మీ ఆథెంటికేటర్ యాప్ చూపే కోడ్‌ను లేదా ఒక రికవరీ కోడ్‌ను టైప్ చేయండి.
signin-code-wrong = ఆ కోడ్ సరైనది కాదు లేదా ఇప్పటికే వాడారు. తర్వాతి కోడ్ వచ్చే వరకు ఆగి దానితో ప్రయత్నించండి.
signin-code-missing = దయచేసి కోడ్ టైప్ చేయండి.
signin-back = వెనక్కి
signin-forgot = పాస్‌వర్డ్ మర్చిపోయారా?
signin-forgot-intro = కొత్త పాస్‌వర్డ్ ఎంచుకోవడానికి మీ ఇమెయిల్ చిరునామాకు లింక్ వస్తుంది.
signin-forgot-send = లింక్ పంపండి
signin-forgot-sent = ఈ యూజర్ పేరుతో ఖాతా ఉంటే, దాని ఇమెయిల్ చిరునామాకు లింక్ వెళ్తోంది. అది ఒక గంట పని చేస్తుంది.
signin-forgot-ask = కొత్త పాస్‌వర్డ్ ఎంచుకోవడానికి అడ్మిన్‌ను లింక్ అడగండి.
signin-factor-needed = ఇక్కడ అందరికీ రెండో ధ్రువీకరణ అవసరం. సైన్ ఇన్ చేసి మీది సెటప్ చేయండి.
signin-factor-title = మీ రెండో ధ్రువీకరణను సెటప్ చేయండి
signin-factor-scan = మీ ఫోన్‌లోని ఆథెంటికేటర్ యాప్‌తో ఈ చిత్రాన్ని స్కాన్ చేయండి.
signin-factor-picture = ఆథెంటికేటర్ యాప్ కోసం QR కోడ్
signin-factor-key = లేదా ఈ కీని యాప్‌లో టైప్ చేయండి
signin-factor-confirm = ఆన్ చేయండి
signin-codes-title = మీ రికవరీ కోడ్‌లు
signin-codes-text = ఫోన్ దగ్గర లేనప్పుడు ప్రతి కోడ్‌తో ఒక్కసారి సైన్ ఇన్ చేయవచ్చు. వీటిని భద్రమైన చోట ఉంచండి: ఇవి ఇప్పుడు మాత్రమే కనిపిస్తాయి.
signin-codes-copy = కోడ్‌లను కాపీ చేయండి
signin-codes-copied = కాపీ అయింది.
signin-codes-done = భద్రపరిచాను
signin-with = { $provider }తో సైన్ ఇన్ చేయండి
signin-or = లేదా
signin-leave-provider = { $provider } నుంచి కూడా సైన్ అవుట్ చేయండి
signin-oidc-away = { $provider } ప్రస్తుతం అందుబాటులో లేదు. దయచేసి కాసేపాగి మళ్ళీ ప్రయత్నించండి.
signin-oidc-cancelled = { $provider }తో సైన్ ఇన్ పూర్తి కాలేదు.
signin-oidc-expired = చాలా సమయం పట్టింది, లేదా ఇది ఇప్పటికే వాడారు. దయచేసి మళ్ళీ సైన్ ఇన్ చేయండి.
signin-oidc-refused = మీ గురించి { $provider } చెప్పినదాన్ని నిర్ధారించలేకపోయాం. మళ్ళీ ప్రయత్నించండి; ఇలాగే ఉంటే అడ్మిన్‌కు చెప్పండి.
signin-oidc-unknown = { $provider }కు మీరు తెలుసు, కానీ ఇక్కడ మీకు ఖాతా లేదు. అడ్మిన్‌ను అడగండి.
signin-oidc-deactivated = ఇక్కడ మీ ఖాతాను నిలిపివేశారు. అడ్మిన్‌ను అడగండి.

## డెస్క్: పేజీ చట్రం

desk-title = సపోర్ట్ డెస్క్
desk-skip = నేరుగా సంభాషణకు వెళ్ళండి
desk-sign-out = సైన్ అవుట్ చేయండి
desk-language = పేజీ భాష
desk-connected = కనెక్ట్ అయింది
desk-connecting = కనెక్ట్ అవుతోంది…
desk-disconnected = కనెక్షన్ లేదు. మళ్ళీ ప్రయత్నిస్తోంది…
desk-sound-on = కొత్త సంభాషణల శబ్దం: ఆన్
desk-sound-off = కొత్త సంభాషణల శబ్దం: ఆఫ్
desk-alerts-on = బ్రౌజర్ నోటిఫికేషన్‌లు: ఆన్
desk-alerts-off = బ్రౌజర్ నోటిఫికేషన్‌లు: ఆఫ్
desk-alerts-forbidden = ఈ పేజీ నోటిఫికేషన్‌లను మీ బ్రౌజర్ అనుమతించడం లేదు. బ్రౌజర్ సెట్టింగ్‌లలో మీరు అనుమతించవచ్చు.
desk-menu = మెనూ
desk-reports = నివేదికలు
desk-presence = మీరు అందుబాటులో ఉన్నారా?
desk-presence-online = అందుబాటులో
desk-presence-away = డెస్క్ వద్ద లేరు
desk-presence-offline = ఆఫ్‌లైన్
desk-presence-told-online = మీరు అందుబాటులో ఉన్నారు. సంభాషణలు మీకు రావచ్చు.
desk-presence-told-away = మీరు డెస్క్ వద్ద లేరు. మీరు ఇంకా జవాబు ఇవ్వనివి తిరిగి వరుసలోకి వెళ్తాయి.
desk-presence-told-offline = మీరు ఆఫ్‌లైన్‌లో ఉన్నారు. మీరు ఇంకా జవాబు ఇవ్వనివి తిరిగి వరుసలోకి వెళ్తాయి.
desk-colleagues = సహోద్యోగులు
desk-colleagues-there = అందుబాటులో ఉన్న సహోద్యోగులు: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $capacity } సంభాషణలో { $load }
       *[other] { $capacity } సంభాషణల్లో { $load }
    }
desk-languages-more = మరో { $count }
desk-team-open = బృందం, ఇప్పుడు పనిలో ఉంది
desk-team-closed = బృందం, ఇప్పుడు పనిలో లేదు
desk-close-box = మూసేయండి
desk-back = జాబితాకు తిరిగి వెళ్ళండి
desk-back-conversation = సంభాషణకు తిరిగి వెళ్ళండి
desk-loading = లోడ్ అవుతోంది…
desk-retry = మళ్ళీ ప్రయత్నించండి
desk-dismiss = తీసేయండి

## డెస్క్: జాబితా

desk-conversations = సంభాషణలు
desk-view-queue = వరుస
desk-view-mine = నావి
desk-view-all = అన్నీ
desk-empty-queue = ఎవరూ వేచి లేరు. కాస్త ఊపిరి తీసుకోండి; కొత్త సంభాషణలు వాటంతటవే ఇక్కడ కనిపిస్తాయి.
desk-empty-mine = మీరు ఏ సంభాషణలోనూ లేరు. సిద్ధంగా ఉన్నప్పుడు వరుసలో నుంచి ఒకటి తీసుకోండి.
desk-empty-all = ఇంకా సంభాషణలు లేవు. ఎవరైనా రాయగానే మీకు ఇక్కడ కనిపిస్తుంది.
desk-empty-search = “{ $search }” కోసం ఏమీ దొరకలేదు. వేరే పదం, పేరు లేదా ఇమెయిల్ చిరునామాతో ప్రయత్నించండి.
desk-search = సంభాషణలలో వెతకండి
desk-search-placeholder = పదాలు, పేరు లేదా ఇమెయిల్
desk-searching = వెతుకుతోంది…
desk-list-more = పాత సంభాషణలు చూపించండి
desk-filter = ఫిల్టర్
desk-filter-team = బృందం
desk-filter-priority = ప్రాధాన్యం
desk-filter-priority-from = { $priority } లేదా అంతకంటే ఎక్కువ
desk-filter-tag = ట్యాగ్
desk-filter-waiting = కనీసం వేచి ఉన్న సమయం
desk-filter-due = గడువు
desk-filter-due-soon = త్వరలో లేదా దాటింది
desk-filter-due-overdue = దాటింది
desk-filter-any = ఏదైనా
desk-filter-reset = అన్నీ చూపించండి
desk-filter-nothing = ఈ ఫిల్టర్‌కు సరిపోయే సంభాషణ ఇక్కడ లేదు.
desk-sort = క్రమం
desk-sort-served = వరుస క్రమంలో
desk-sort-waiting = ఎక్కువ సేపు వేచి ఉన్నవారు ముందు
desk-sort-newest = కొత్తవి ముందు
desk-sort-oldest = పాతవి ముందు
desk-sort-priority = అత్యవసరమైనవి ముందు
desk-sort-due = దగ్గరి గడువు ముందు
desk-views = సేవ్ చేసిన వీక్షణలు
desk-view-save = ఈ వీక్షణను సేవ్ చేయండి
desk-view-delete = ఈ వీక్షణను తొలగించండి
desk-select = ఎంచుకోండి
desk-select-all = అన్నీ ఎంచుకోండి
desk-select-one = { $visitor }ను ఎంచుకోండి
desk-selected = ఎంచుకున్నవి: { $number }
desk-bulk-done = పూర్తయినవి: { $done }. వీలుకానివి: { $failed }.
desk-tags = ట్యాగ్‌లు
desk-tags-hint = ట్యాగ్‌ల మధ్య కామాలు పెట్టండి.
desk-visitor-unnamed = సందర్శకులు
desk-visitor-names = నక్క, గుడ్లగూబ, నీటికుక్క, కొంగ, ముళ్లపంది, పిచ్చుక, డాల్ఫిన్, ఉడుత, రామచిలుక, హంస, తాబేలు, జింక, లకుముకి, కుందేలు, నెమలి, కోకిల
desk-place = వరుసలో స్థానం: { $place }
desk-waiting-time = వేచి ఉన్న సమయం: { $time }
desk-unread = కొత్త సందేశం
desk-writer-you = మీరు:
desk-writer-bot = అసిస్టెంట్:
desk-new-conversation = వరుసలో కొత్త సంభాషణ: { $visitor }
desk-new-message = కొత్త సందేశం: { $visitor }
desk-told-assigned = { $visitor } ఇప్పుడు మీ బాధ్యత.
desk-told-transferred = { $agent } గారు { $visitor } సంభాషణను మీకు బదిలీ చేశారు.
desk-told-mentioned = { $visitor } గురించిన గమనికలో { $agent } గారు మిమ్మల్ని ప్రస్తావించారు.
desk-told-reopened = సంభాషణ ముగిసిన తర్వాత { $visitor } మళ్ళీ రాశారు.
desk-told-taken-over = { $agent } గారు { $visitor } సంభాషణను మీ నుంచి చేపట్టారు.
desk-told-due-soon = { $visitor } గడువు దాదాపు ముగిసింది.
desk-told-overdue = { $visitor } గడువు ముగిసింది.
desk-state-bot = అసిస్టెంట్‌తో
desk-state-waiting = వేచి ఉన్నారు
desk-state-agent = { $agent } గారితో
desk-state-mine = మీతో
desk-state-closed = ముగిసింది

desk-chip-offered = { $agent } గారికి అభ్యర్థన
desk-chip-offered-me = మీకు అభ్యర్థన
desk-chip-snoozed = { $time } వరకు
desk-chip-vip = VIP
desk-chip-repeated = మళ్ళీ వచ్చారు
desk-chip-priority = ప్రాధాన్యం { $priority }
desk-chip-priority-hint = వేచి ఉన్న ప్రతి పది నిమిషాలకు ఒకటి పెరుగుతుంది.
desk-chip-first = అత్యవసరం
desk-chip-first-hint = తీవ్ర నిరాశ లేదా ఆత్మీయుల మరణం: అందరికంటే ముందు.
desk-chip-after-hours = పని వేళల తర్వాత
desk-chip-meanwhile = ఈలోగా జవాబు అందింది
desk-chip-team = బృందం { $team }
desk-chip-reply-due = { $time }లో జవాబివ్వాలి
desk-chip-reply-overdue = జవాబు { $time } ఆలస్యం
desk-chip-resolution-due = { $time }లో పరిష్కరించాలి
desk-chip-resolution-overdue = పరిష్కారం { $time } ఆలస్యం
desk-trend-worse = { $emotion }, పెరుగుతోంది
desk-trend-better = { $emotion }, తగ్గుతోంది
desk-trend-calm-again = మళ్ళీ ప్రశాంతత
desk-trend-course = ఇటీవలి సందేశాలు: { $course }

## డెస్క్: సంభాషణ తీసుకోమని అడగడం

desk-offers = మీ కోసం సంభాషణలు
desk-offer-title = దీన్ని మీరు తీసుకోగలరా?
desk-offer-announced = దీన్ని మీరు తీసుకోగలరా? { $visitor } వేచి ఉన్నారు.
desk-offer-more =
    { $count ->
        [one] దీని తర్వాత ఇంకా { $count } సంభాషణ ఉంది
       *[other] దీని తర్వాత ఇంకా { $count } సంభాషణలు ఉన్నాయి
    }
desk-offer-seconds = { $seconds } సె.
desk-accept = అంగీకరించండి
desk-decline = తిరస్కరించండి
desk-banner-offered-me = { $visitor } వేచి ఉన్నారు, తీసుకోమని మీకు అభ్యర్థన వచ్చింది.
desk-banner-offered = ప్రస్తుతం { $agent } గారికి అభ్యర్థన వెళ్ళింది. వారికి వీలుకాకపోతే మీరు తీసుకోవచ్చు.

## డెస్క్: సంభాషణ

desk-nothing-open = చదవడానికి జాబితాలో నుంచి ఒక సంభాషణను ఎంచుకోండి.
desk-nothing-open-hint = కీబోర్డ్ షార్ట్‌కట్‌లు చూడటానికి ? నొక్కండి.
desk-transcript = సందేశాలు
desk-author-bot = అసిస్టెంట్
desk-author-agent = సహోద్యోగి
desk-you = మీరు
desk-take = తీసుకోండి
desk-taking = తీసుకుంటోంది…
desk-close = ముగించండి
desk-return = అసిస్టెంట్‌కు తిరిగి ఇవ్వండి
desk-transfer = సహోద్యోగికి లేదా బృందానికి బదిలీ చేయండి
desk-transfer-confirm = బదిలీ చేయండి
desk-snooze = కాసేపు వాయిదా వేయండి
desk-snooze-confirm = వాయిదా వేయండి
desk-details = వివరాలు
desk-reply = మీ జవాబు
desk-placeholder = మీ జవాబును { $language } భాషలో రాయండి…
desk-placeholder-translated = మీ భాషలో రాయండి; ఇది { $language } భాషలో వెళ్తుంది…
desk-send = పంపండి
desk-send-translated = అనువదించి పంపండి
desk-send-as-written = రాసినట్లే పంపండి
desk-send-hint = పంపడానికి Enter, కొత్త పంక్తికి Shift + Enter, సిద్ధ జవాబు చేర్చడానికి /
desk-send-hint-translated = అనువదించి పంపడానికి Enter, రాసినట్లే పంపడానికి Alt + Enter, సిద్ధ జవాబు చేర్చడానికి /
desk-sending = పంపుతోంది…
desk-not-sent = వెళ్ళలేదు.
desk-try-again = మళ్ళీ ప్రయత్నించండి
desk-discard = వదిలేయండి
desk-too-long =
    { $count ->
        [one] { $count } అక్షరం ఎక్కువైంది
       *[other] { $count } అక్షరాలు ఎక్కువయ్యాయి
    }
desk-typing = { $visitor } రాస్తున్నారు…
desk-new-messages = కొత్త సందేశాలు
desk-today = ఈ రోజు
desk-yesterday = నిన్న
desk-choices-offered = ఇచ్చిన ఎంపికలు
desk-banner-waiting = { $visitor } ప్రతినిధి కోసం వేచి ఉన్నారు. జవాబు ఇవ్వడానికి సంభాషణను తీసుకోండి.
desk-banner-other = ఈ సంభాషణను { $agent } గారు చూసుకుంటున్నారు. మీరు చదవవచ్చు.
desk-banner-answering-for = మీరు { $agent } గారి సంభాషణలో జవాబిస్తున్నారు.
desk-banner-bot = ఈ సంభాషణను అసిస్టెంట్ చూసుకుంటోంది. మీరు చదవవచ్చు.
desk-banner-closed = ఈ సంభాషణ ముగిసింది.
desk-taken-by = { $agent } గారు మీ కంటే ముందే ఈ సంభాషణను తీసుకున్నారు.
desk-taken = సంభాషణ ఇప్పుడు మీది. మీరు ఇక్కడ ఉన్నారని { $visitor } చూడగలరు.
desk-closed = సంభాషణ ముగిసింది.
desk-returned = సంభాషణను మళ్ళీ అసిస్టెంట్ చూసుకుంటోంది.
desk-close-question = ఈ సంభాషణను ముగించాలా?
desk-close-explanation = { $visitor }కు కృతజ్ఞతలు తెలిపి, ఎలా జరిగిందో అడుగుతాం. కొన్ని సెకన్ల వరకు దీన్ని రద్దు చేయవచ్చు.
desk-close-how = ఎలా ముగిసింది?
desk-close-choose = దయచేసి ఎలా ముగిసిందో ఎంచుకోండి.
desk-resolution-solved = పరిష్కారమైంది
desk-resolution-solved-hint = సందర్శకులకు కావాల్సింది దొరికింది.
desk-resolution-not-solved = పరిష్కారం కాలేదు
desk-resolution-not-solved-hint = ఇక్కడ పరిష్కరించడం కుదరలేదు.
desk-resolution-no-answer = స్పందన లేదు
desk-resolution-no-answer-hint = సందర్శకులు ఆ తర్వాత ఏమీ రాయలేదు.
desk-resolution-spam = స్పామ్
desk-resolution-spam-hint = పంపినవారికి ఏమీ చెప్పకుండా ముగుస్తుంది.
desk-close-draft = మీరు రాసి పంపని జవాబు వెళ్ళదు.
desk-close-confirm = సంభాషణను ముగించండి
desk-return-question = ఈ సంభాషణను అసిస్టెంట్‌కు తిరిగి ఇవ్వాలా?
desk-return-explanation = ఇకపై { $visitor }కు అసిస్టెంట్ జవాబిస్తుంది. మీరు ఎప్పుడైనా మళ్ళీ చేరవచ్చు.
desk-return-confirm = తిరిగి ఇవ్వండి
desk-transfer-question = ఈ సంభాషణను బదిలీ చేయాలా?
desk-transfer-explanation = ఇకపై ఎవరు చూసుకుంటారో { $visitor } తెలుసుకుంటారు. ఏదీ మళ్ళీ చెప్పనవసరం లేదు: సందేశాలు, గమనికలు అన్నీ వెంట వెళ్తాయి.
desk-transfer-to = ఎవరికి?
desk-transfer-note = వారు ఏం తెలుసుకోవాలి? (ఐచ్ఛికం)
desk-transfer-choose = దయచేసి సహోద్యోగిని లేదా బృందాన్ని ఎంచుకోండి.
desk-transfer-nobody = డెస్క్‌లో ఇంకెవరూ లేరు, ఇంకా బృందాలు కూడా లేవు.
desk-transfer-away = { $agent } గారు ఇప్పుడు లేరు. సంభాషణ పన్నెండు గంటల వరకు వారి కోసం వేచి ఉంటుంది, తర్వాత తిరిగి వరుసలోకి వెళ్తుంది.
desk-transferred = బదిలీ అయింది: { $to }.
desk-snooze-question = ఈ సంభాషణను వాయిదా వేయాలా?
desk-snooze-explanation = ఇది మీ దగ్గరే ఉంటుంది. ఆ సమయానికి, లేదా { $visitor } రాయగానే తిరిగి వస్తుంది.
desk-snooze-until = ఎప్పటి వరకు?
desk-snooze-hour = ఒక గంట పాటు
desk-snooze-afternoon = ఈ మధ్యాహ్నం
desk-snooze-tomorrow = రేపు ఉదయం
desk-snooze-own = మీరు ఎంచుకున్న సమయానికి
desk-snooze-own-time = తేదీ, సమయం
desk-snooze-choose = దయచేసి సమయాన్ని ఎంచుకోండి.
desk-snoozed = { $time } వరకు వాయిదా పడింది.
desk-banner-snoozed = { $time } వరకు వాయిదాలో ఉంది. { $visitor } రాసినా, మీరు జవాబిచ్చినా తిరిగి వస్తుంది.
desk-live-away = { $system } అందుబాటులో లేదు, అందుకే ఈ సంభాషణ ఇక్కడి వరుసలో ఉంది. దయచేసి ఇక్కడే జవాబు ఇవ్వండి.
desk-wake = ఇప్పుడే కొనసాగించండి
desk-reopen = మళ్ళీ తెరవండి
desk-reopened = సంభాషణ మళ్ళీ తెరుచుకుంది, ఇప్పుడు అది మీది.
desk-join = సంభాషణలో చేరండి
desk-take-over = చేపట్టండి
desk-undo = చర్య రద్దు చేయండి
desk-withdrawn = వెనక్కి తీసుకున్నారు. మీరు రాసినది మళ్ళీ జవాబు పెట్టెలో ఉంది.
desk-close-undone = సంభాషణ మునుపటిలాగే తెరిచి ఉంది.
desk-cancel = రద్దు చేయండి
desk-yes = అవును
desk-no = కాదు

## డెస్క్: రాయడం

desk-modes = ఏం రాయాలి
desk-mode-reply = జవాబు
desk-mode-note = ప్రైవేట్ గమనిక
desk-note = ప్రైవేట్ గమనిక
desk-note-placeholder = మీ సహోద్యోగుల కోసం గమనిక రాయండి…
desk-note-private = ఇది సహోద్యోగులకు మాత్రమే కనిపిస్తుంది, సందర్శకులకు ఎప్పుడూ కనిపించదు.
desk-note-add = గమనికను చేర్చండి
desk-note-by = { $agent } గారి ప్రైవేట్ గమనిక
desk-note-write = ప్రైవేట్ గమనిక రాయండి
desk-note-cancel = గమనిక వద్దు
desk-canned = సిద్ధ జవాబులు
desk-canned-new = కొత్తది
desk-canned-shortcut = షార్ట్‌కట్, ఒకే పదం
desk-canned-language = భాష
desk-canned-text = టెక్స్ట్
desk-canned-text-placeholder = నమస్కారం…
desk-canned-variables = సందర్శకుల పేరు, మీ పేరు లేదా ఆర్డర్ నంబర్ రావాల్సిన చోట {"{"}visitor{"}"}, {"{"}agent{"}"} లేదా {"{"}order{"}"} పెట్టండి.
desk-canned-save = సేవ్ చేయండి
desk-canned-saved = సేవ్ అయింది.
desk-canned-delete = తొలగించండి
desk-canned-delete-question = సిద్ధ జవాబు /{ $shortcut } తొలగించాలా?
desk-canned-none = ఇంకా సిద్ధ జవాబులు లేవు.
desk-canned-nothing = “/{ $wanted }”కు సరిపోయే సిద్ధ జవాబు లేదు. ఉన్నది ఉన్నట్టు పంపడానికి Esc నొక్కండి.
desk-original-show = అసలు టెక్స్ట్ చూపించండి
desk-original-hide = అసలు టెక్స్ట్ దాచండి
desk-translated-from = { $language } నుంచి ఆటోమేటిక్ అనువాదం
desk-sent-in = { $language } భాషలో వెళ్ళింది
desk-sent-show = పంపినది చూపించండి
desk-sent-hide = పంపినది దాచండి
desk-sent-as-written = రాసినట్లే వెళ్ళింది
desk-translate-into = { $language } భాషలోకి అనువదించండి
desk-preview = { $language } భాషలో ఇది ఇలా ఉంటుంది
desk-translating = అనువదిస్తోంది…
desk-untranslated-same-language = ఇది ఇప్పటికే { $language } భాషలో ఉంది. ఉన్నది ఉన్నట్లే వెళ్తుంది.
desk-untranslated-no-pair = ఇక్కడ { $language } భాషలోకి అనువాదం లేదు. మీరు రాసినట్లే వెళ్తుంది.
desk-untranslated-unavailable = అనువాద సేవ ప్రస్తుతం స్పందించడం లేదు. మీరు పంపేలోగా అది తిరిగి రాకపోతే, మీరు రాసినట్లే వెళ్తుంది.
desk-untranslated-too-late = అనువాదానికి కాస్త సమయం పడుతోంది. మీరు పంపేలోగా సిద్ధం కాకపోతే, మీరు రాసినట్లే వెళ్తుంది, అనువాదం తర్వాత వస్తుంది.
desk-untranslated-spans-lost = అనువాదంలో ఒక లింక్, సంఖ్య లేదా పేరు పోతుంది. అందుకే మీరు రాసినట్లే వెళ్తుంది.
desk-untranslated-too-long = ఒకేసారి అనువదించడానికి ఇది చాలా పెద్దది. మీరు రాసినట్లే వెళ్తుంది; చిన్న భాగాలైతే అనువదించవచ్చు.
desk-untranslated-nothing-to-translate = ఇందులో అనువదించాల్సింది ఏమీ లేదు. ఉన్నది ఉన్నట్లే వెళ్తుంది.
desk-attach = ఫైల్ పంపండి
desk-attachment = ఫైల్ { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = మాక్రోలు
desk-macro-new = కొత్త మాక్రో
desk-macro-edit = మాక్రోలను మార్చండి
desk-macro-name = పేరు
desk-macro-for = ఎవరి కోసం?
desk-macro-for-me = నా కోసం మాత్రమే
desk-macro-for-all = అందరి కోసం
desk-macro-steps = దశలు
desk-macro-step-add = దశను చేర్చండి
desk-macro-step-down = కిందికి జరపండి
desk-macro-step-remove = తీసివేయండి
desk-macro-delete-question = “{ $name }” మాక్రోను తొలగించాలా?
desk-macro-conflict = మరొకరు ఈ మాక్రోను మార్చారు. వారి రూపాన్ని చూడటానికి జాబితాలో దాన్ని ఎంచుకోండి.
desk-macro-done = “{ $name }” పూర్తయింది.
desk-macro-partly = “{ $name }” పూర్తిగా చేయలేకపోయాం
desk-macro-undone = “{ $name }” రద్దయింది.
desk-step-reply = సిద్ధ జవాబు పంపండి
desk-step-tag = ట్యాగ్ చేర్చండి
desk-step-untag = ట్యాగ్ తీసివేయండి
desk-step-set-attribute = లక్షణాన్ని నిర్ణయించండి
desk-step-prioritise = ప్రాధాన్యం నిర్ణయించండి
desk-step-note = ప్రైవేట్ గమనిక చేర్చండి
desk-step-take = సంభాషణను తీసుకోండి
desk-step-pass-on = బదిలీ చేయండి
desk-step-close = సంభాషణను ముగించండి
desk-step-done = పూర్తయింది
desk-step-skipped = ప్రయత్నించలేదు
desk-level-normal = సాధారణం
desk-level-high = ఎక్కువ
desk-level-highest = చాలా ఎక్కువ
desk-command = వెతకండి, చేయండి
desk-command-placeholder = సంభాషణ, జవాబు, మాక్రో, వ్యాసం లేదా పని
desk-command-actions = పనులు
desk-command-articles = వ్యాసాలు
desk-command-pages = పేజీలు
desk-command-none = ఏమీ దొరకలేదు. మరో పదం ప్రయత్నించండి.
desk-command-found = దొరికినవి: { $number }
desk-draft-elsewhere = మీరు ఇక్కడ మరో విండోలో లేదా మరో పరికరంలో వేరే వచనం రాశారు.
desk-draft-theirs = ఆ వచనాన్ని వాడండి
desk-draft-mine = ఈ వచనాన్నే ఉంచండి

## డెస్క్: అసిస్టెంట్ ఏం చేసింది

desk-decision-answer = జవాబిచ్చింది
desk-decision-clarify = వివరణ అడిగింది
desk-decision-handoff = ప్రతినిధికి అప్పగించింది
desk-decision-smalltalk = పలకరింపు మాటలు
desk-decision-relay = సందేశాన్ని అందించింది
desk-kind-question = ఉపయోగపడిందా అని అడిగింది
desk-kind-notice = నోటీసు
desk-kind-announcement = సైట్ ప్రోగ్రామ్ పంపినది
desk-confidence = నమ్మకం: { $percent }
desk-article = వ్యాసం: { $question }
desk-greeting = పలకరింపు: { $name }

## డెస్క్: వివరాలు

desk-context = సంభాషణ వివరాలు
desk-section-visitor = సందర్శకులు
desk-section-reason = ప్రతినిధి ఎందుకు కావాలి
desk-section-attributes = లక్షణాలు
desk-attribute-change = { $name } మార్చండి
desk-attribute-page = సందర్శకుల పేజీ చెప్పింది; ఎవరూ సరిచూడలేదు
desk-attribute-site = మీ సైట్ నుంచి
desk-attribute-agent = { $agent } గారు
desk-attribute-rule = నియమం ద్వారా
desk-attribute-of-visitor = ఇది సందర్శకుల అన్ని సంభాషణలకూ వర్తిస్తుంది.
desk-attribute-saved = { $name } భద్రపరచబడింది.
desk-attribute-lost = సహోద్యోగి ఇప్పుడే { $name } మార్చారు. మార్చే ముందు కొత్త విలువ చూడండి.
desk-section-digest = క్లుప్తంగా
desk-section-earlier = గత సంభాషణలు
desk-section-history = జరిగినవి
desk-section-understood = అసిస్టెంట్ అర్థం చేసుకున్నది
desk-section-tried = అసిస్టెంట్ ప్రయత్నించినది
desk-section-suggestions = సూచించిన వ్యాసాలు
desk-fact-name = పేరు
desk-fact-language = భాష
desk-fact-channel = ఛానెల్
desk-fact-contact-email = ఇచ్చిన ఇమెయిల్
desk-fact-contact-phone = ఇచ్చిన ఫోన్
desk-fact-local-time = వారి సమయం
desk-fact-rating = రేటింగ్
desk-fact-nps = మమ్మల్ని సిఫారసు చేస్తారా
desk-fact-comment = వ్యాఖ్య
desk-rating = { $most }కి { $points }
desk-fact-feeling = మనోభావం
desk-fact-wish = అవసరం
desk-fact-answer = దొరికిన ఉత్తమ జవాబు
desk-tried-nothing = అసిస్టెంట్ ఇంకా ఏ జవాబూ ప్రయత్నించలేదు.
desk-suggestions-nothing = ఇక్కడ సరిపోయే వ్యాసం ఏదీ కనిపించలేదు.
desk-articles-search = వ్యాసాలు వెతకండి
desk-articles-none = వ్యాసం ఏదీ దొరకలేదు.
desk-audience-visitors = సైన్ ఇన్ చేసిన సందర్శకులు
desk-audience-agents = ఏజెంట్లకు మాత్రమే
desk-insert = చేర్చండి
desk-insert-article = “{ $question }” జవాబులో చేర్చండి
desk-show-answer = జవాబు చూపించండి
desk-inserted = చేరింది. ఒకసారి చూసుకోండి; Enter నొక్కితే వెళ్తుంది.
desk-insert-take-first = ముందు సంభాషణను తీసుకుని, తర్వాత చేర్చండి.
desk-open-article = ఎడిటర్‌లో తెరవండి
desk-outcome-helpful = ఉపయోగపడింది
desk-outcome-unhelpful = ఉపయోగపడలేదు
desk-outcome-none = స్పందన లేదు

desk-digest-first = మొదటి ప్రశ్న
desk-digest-since = ఆ తర్వాత అడిగినవి
desk-digest-wishes = అవసరాలు
desk-digest-orders = ఆర్డర్‌లు
desk-digest-emails = ఇమెయిల్
desk-digest-phones = ఫోన్
desk-digest-amounts = మొత్తాలు
desk-digest-links = లింక్‌లు
desk-digest-messages = సందేశాలు

desk-earlier-no-question = ప్రశ్న లేదు
desk-earlier-before = ఇక్కడి నుంచి వచ్చింది
desk-earlier-after = ఇక్కడ కొనసాగింది
desk-earlier-nps = సిఫారసు: { $most }కి { $points }
desk-earlier-title = సంభాషణ, { $day }
desk-state-person = ప్రతినిధితో

desk-deed-opened = వరుసలోకి వచ్చింది
desk-deed-taken = { $agent } గారు తీసుకున్నారు
desk-deed-accepted = { $agent } గారు అంగీకరించారు
desk-deed-assigned = { $agent } గారికి అప్పగించారు
desk-deed-declined = { $agent } గారు తిరస్కరించారు
desk-deed-transferred = { $agent } గారు బదిలీ చేశారు: { $to }
desk-deed-snoozed = { $agent } గారు { $time } వరకు వాయిదా వేశారు
desk-deed-woken = { $agent } గారు తిరిగి కొనసాగించారు
desk-deed-agent-left = { $agent } గారు వెళ్ళాల్సి వచ్చింది; తిరిగి వరుసలోకి
desk-deed-returned = { $agent } గారు అసిస్టెంట్‌కు తిరిగి ఇచ్చారు
desk-deed-closed = { $agent } గారు ముగించారు
desk-deed-reopened = { $agent } గారు మళ్ళీ తెరిచారు
desk-deed-written-again = సందర్శకులు మళ్ళీ రాశారు
desk-deed-joined = { $agent } గారు సంభాషణలో చేరారు
desk-deed-taken-over = { $agent } గారు చేపట్టారు
desk-deed-close-undone = { $agent } గారు ముగింపును రద్దు చేశారు
desk-deed-withdrawn = { $agent } గారు ఒక సందేశాన్ని వెనక్కి తీసుకున్నారు
desk-deed-tagged = { $agent } గారు ట్యాగ్‌లు మార్చారు
desk-deed-attribute-set = { $agent } గారు { $name } మార్చారు: { $before } → { $after }
desk-deed-macro = { $agent } గారు “{ $macro }” నడిపారు
desk-deed-macro-undone = { $agent } గారు “{ $macro }” రద్దు చేశారు
desk-deed-prioritised = { $agent } గారు ప్రాధాన్యం నిర్ణయించారు
desk-deed-ruled = “{ $rule }” నియమం అమలైంది
desk-deed-erased = సందేశాలు, వ్యక్తిగత వివరాలు తొలగించబడ్డాయి
desk-deed-left = సందర్శకులు వరుస నుంచి వెళ్ళిపోయారు

desk-reason-asked = ప్రతినిధి కావాలని అడిగారు
desk-reason-not-sure = అసిస్టెంట్‌కు జవాబుపై నమ్మకం లేదు
desk-reason-not-helpful = జవాబులు ఉపయోగపడలేదు
desk-reason-upset = సందర్శకులు కలత చెందారు
desk-reason-came-back = అదే సమస్యతో మళ్ళీ వచ్చారు
desk-reason-reopened = ముగిసిన తర్వాత మళ్ళీ తెరిచారు
desk-reason-joined = ఒక సహోద్యోగి చేరారు

desk-emotion-calm = ప్రశాంతత
desk-emotion-frustrated = చిరాకు
desk-emotion-angry = కోపం
desk-emotion-worried = ఆందోళన
desk-emotion-sad = బాధ

desk-intent-greet = పలకరింపు
desk-intent-goodbye = వీడ్కోలు
desk-intent-thank = ధన్యవాదాలు
desk-intent-affirm = అవును అన్నారు
desk-intent-deny = కాదు అన్నారు
desk-intent-ask-human = ప్రతినిధితో మాట్లాడాలంటున్నారు
desk-intent-decline-human = ప్రతినిధి వద్దంటున్నారు
desk-intent-complain = ఫిర్యాదు
desk-intent-bot-challenge = ఇది రోబోనా అని అడుగుతున్నారు
desk-intent-change-language = వేరే భాష కావాలంటున్నారు
desk-intent-ask-question = ప్రశ్న

desk-channel-web = వెబ్‌సైట్
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = ఇమెయిల్
desk-channel-webhook = Webhook

desk-sent-photo = ఫోటో
desk-sent-video = వీడియో
desk-sent-animation = యానిమేషన్
desk-sent-voice = వాయిస్ సందేశం
desk-sent-audio = ఆడియో ఫైల్
desk-sent-document = పత్రం
desk-sent-sticker = స్టిక్కర్
desk-sent-contact = కాంటాక్ట్
desk-sent-location = లొకేషన్
desk-sent-invitation = సమావేశానికి ఆహ్వానం
desk-sent-unknown = ఇక్కడ చూపలేనిది
desk-in-reply-to = దీనికి జవాబుగా
desk-corrected = సందర్శకుడు సరిచేశారు
desk-fault-too-large = తీసుకోలేదు: చాలా పెద్దది
desk-fault-gone = ప్లాట్‌ఫారమ్ వద్ద ఇక లేదు
desk-fault-unreachable = ప్లాట్‌ఫారమ్ నుంచి తీసుకురాలేకపోయాం
desk-fault-refused = తీసుకోలేదు: ఇలాంటి ఫైళ్లు ఇక్కడ సురక్షితం కావు
desk-fault-quota = తీసుకోలేదు: మరిన్ని ఫైళ్లకు చోటు లేదు
desk-unreachable-blocked = సందర్శకుడు మనల్ని బ్లాక్ చేశారు: మీరు రాసేది వారికి చేరదు.
desk-unreachable-stopped = ఇక సందేశాలు వద్దని సందర్శకుడు కోరారు: వారు మళ్ళీ రాసేవరకు ఏదీ చేరదు.
desk-unreachable-undeliverable = ప్లాట్‌ఫారమ్ ఈ సందర్శకుడిని చేరలేదు: మీరు రాసేది వారికి చేరదు.
desk-unreachable-window = సందర్శకుడు రాసి చాలా కాలమైంది: ఆయన మళ్ళీ రాసినప్పుడు ప్లాట్‌ఫారమ్ మీరు రాసేది చేరవేస్తుంది.
desk-unreachable-away = సందర్శకుడు పేజీని మూసివేశారు: వారు తిరిగి వచ్చినప్పుడు మీరు రాసేది వారికి చేరుతుంది.
desk-visitor-here = పేజీలో ఉన్నారు
desk-visitor-gone = పేజీలో లేరు

## డెస్క్: నివేదికలు

desk-report-range = రోజులు
desk-report-days =
    { $days ->
        [one] గత { $days } రోజు
       *[other] గత { $days } రోజులు
    }
desk-report-from = మొదటి రోజు
desk-report-to = చివరి రోజు
desk-report-csv = CSV డౌన్‌లోడ్ చేయండి
desk-report-overview = ఒక్క చూపులో
desk-report-remark = రోజులు { $zone } సమయం ప్రకారం అర్ధరాత్రి మొదలవుతాయి. మార్పులు { $from } నుంచి { $to } వరకు ఉన్న కాలంతో పోల్చినవి. సంఖ్య పక్కనున్న ప్రశ్నార్థకం దాని అర్థం చెబుతుంది; ఆ సంఖ్య దాని సంభాషణలకు తీసుకెళ్తుంది.
desk-report-none = ఇంకా లెక్కించడానికి ఏమీ లేదు
desk-report-nothing = ఈ రోజుల్లో ఏమీ లేదు.
desk-report-waiting = ఇప్పుడు వేచి ఉన్నవారు
desk-report-waiting-nobody = ఎవరూ వేచి లేరు.
desk-report-waiting-longest = అత్యధిక సమయం: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] ప్రతినిధులకు అప్పగించిన సంభాషణ: { $count }
       *[other] ప్రతినిధులకు అప్పగించిన సంభాషణలు: { $count }
    }
desk-report-first-response = మొదటి స్పందన, మధ్యగతం
desk-report-resolution = పరిష్కారం, మధ్యగతం
desk-report-p90 = 10లో 9, { $time } లోపు
desk-report-conversations = సంభాషణలు
desk-report-handoffs = అప్పగింతలు
desk-report-closed = ముగిసినవి
desk-report-left = వరుస వదిలినవారు
desk-report-first-response-median = మొదటి స్పందన, మధ్యగతం
desk-report-first-response-p90 = మొదటి స్పందన, 10లో 9
desk-report-resolution-median = పరిష్కారం, మధ్యగతం
desk-report-resolution-p90 = పరిష్కారం, 10లో 9
desk-report-containment = ప్రతినిధి లేకుండా పరిష్కారం
desk-report-containment-hint = ప్రతినిధి లేకుండా పరిష్కారమైనవి
desk-report-first-contact-resolution = మొదటి సంప్రదింపులో పరిష్కారం
desk-report-first-contact-resolution-hint = ప్రతినిధి మొదటిసారే పరిష్కరించినవి
desk-report-ratings = రేటింగ్‌లు
desk-report-csat = సంతృప్తి (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] 5కి { $mean }, { $count } రేటింగ్
       *[other] 5కి { $mean }, { $count } రేటింగ్‌లు
    }
desk-report-csat-mean = సగటు రేటింగ్
desk-report-nps = నెట్ ప్రమోటర్ స్కోర్
desk-report-nps-hint = −100 నుంచి +100 వరకు
desk-report-chart-volume = సంభాషణలు, అప్పగింతలు
desk-report-chart-response = మొదటి స్పందనకు పట్టిన సమయం
desk-report-chart-shares = ప్రతినిధి లేకుండా పరిష్కారం, సంతృప్తి
desk-report-chart-days = { $figures }, రోజువారీగా { $from } నుంచి { $to } వరకు. సంఖ్యలు పక్కనున్న పట్టికలో ఉన్నాయి.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, అతి పెద్ద సమూహం. అన్ని సంఖ్యలు కింది పట్టికలో ఉన్నాయి.
       *[other] { $figure }, అతి పెద్ద { $count } సమూహాలు. అన్ని సంఖ్యలు కింది పట్టికలో ఉన్నాయి.
    }
desk-report-day = రోజు
desk-report-language = భాష
desk-report-team = బృందం
desk-report-agent = ప్రతినిధి
desk-report-article = వ్యాసం
desk-report-by-language = భాషల వారీగా
desk-report-by-team = బృందాల వారీగా
desk-report-by-agent = ప్రతినిధుల వారీగా
desk-report-by-article = వ్యాసాల వారీగా
desk-report-comments = సందర్శకులు రాసినవి
desk-report-contained = అసిస్టెంట్ పరిష్కరించినవి
desk-report-came-back = తిరిగి వచ్చినవారు
desk-report-refused = జవాబు ఉపయోగపడలేదు
desk-report-not-understood = అర్థం కానివి
desk-report-no-question = ప్రశ్న లేనివి
desk-report-handed-over = ప్రతినిధులకు చేరినవి
desk-report-helpful = ఉపయోగపడిన జవాబులు
desk-report-answered = ప్రతినిధులు జవాబిచ్చినవి
desk-report-first-response-open-median = పని వేళల్లో మొదటి స్పందన, మధ్యగతం
desk-report-first-response-open-p90 = పని వేళల్లో మొదటి స్పందన, 10లో 9
desk-report-resolution-open-median = పని వేళల్లో పరిష్కారం, మధ్యగతం
desk-report-resolution-open-p90 = పని వేళల్లో పరిష్కారం, 10లో 9
desk-report-first-reply-kept = సకాలంలో మొదటి జవాబు
desk-report-next-reply-kept = సకాలంలో తదుపరి జవాబు
desk-report-resolution-kept = సకాలంలో పరిష్కారం
desk-report-targets-missed = తప్పిన గడువులు
desk-report-meaning = “{ $figure }” అంటే ఏమిటి?
desk-report-means-conversations = ఈ రోజుల్లో మొదలై, సందర్శకులు ఏదైనా రాసిన సంభాషణలు.
desk-report-means-contained = ఎప్పుడూ ప్రతినిధికి చేరని, చివరి ప్రశ్నకు ఒక వ్యాసం జవాబిచ్చిన సంభాషణలు; వాటిలో సందర్శకులు జవాబు ఉపయోగపడలేదని అనలేదు, ఏడు రోజుల్లోపు అదే వ్యాసం గురించి తిరిగి రాలేదు, తెలియని విషయంపై ప్రతినిధి అవసరం కూడా పడలేదు.
desk-report-means-came-back = ఎప్పుడూ ప్రతినిధికి చేరకుండా జవాబుతో ముగిసినా, సందర్శకులు ఏడు రోజుల్లోపు మరొకటి మొదలుపెట్టిన సంభాషణలు: అదే వ్యాసం గురించి, లేదా ప్రతినిధికి చేరి విషయం తెలియనిది.
desk-report-means-refused = ఎప్పుడూ ప్రతినిధికి చేరని, చివరి జవాబు ఉపయోగపడలేదని సందర్శకులు చెప్పిన సంభాషణలు.
desk-report-means-not-understood = ఎప్పుడూ ప్రతినిధికి చేరని, చివరి ప్రశ్నకు అసిస్టెంట్ దగ్గర జవాబు లేని సంభాషణలు: అసిస్టెంట్ మళ్ళీ అడిగింది, అక్కడితో ఆగిపోయింది.
desk-report-means-no-question = ఎప్పుడూ ప్రతినిధికి చేరని, ఏమీ అడగని సంభాషణలు; ఉదాహరణకు పలకరింపు మాత్రమే.
desk-report-means-handed-over = ఎప్పుడైనా సరే, కనీసం ఒకసారి ప్రతినిధులకు చేరిన సంభాషణలు.
desk-report-means-containment = ఈ రోజుల్లో మొదలైన అన్ని సంభాషణల్లో అసిస్టెంట్ పరిష్కరించిన వాటి వాటా. సందర్శకులు తిరిగి రావచ్చు కాబట్టి గత ఏడు రోజులకు ఇది ఇంకా తగ్గవచ్చు.
desk-report-means-helpful = సందర్శకులు అభిప్రాయం చెప్పిన అసిస్టెంట్ జవాబుల్లో ఉపయోగపడిన వాటి వాటా.
desk-report-means-handoffs = ఈ రోజుల్లో సంభాషణలు ఎన్నిసార్లు ప్రతినిధులకు చేరాయి; ఒకే సంభాషణ చాలాసార్లు లెక్కలోకి రావచ్చు.
desk-report-means-answered = ఈ రోజుల అప్పగింతల్లో ప్రతినిధి కనీసం ఒకసారి రాసినవి. ముందుగా రాసినవారి పేరున లెక్కిస్తారు.
desk-report-means-closed = ఈ రోజుల అప్పగింతల్లో ప్రతినిధులు ముగించినవి, స్పామ్‌తో సహా. చివరగా చూసినవారి పేరున లెక్కిస్తారు.
desk-report-means-left = ఈ రోజుల అప్పగింతల్లో సందర్శకులు ఇక వేచి ఉండకూడదనుకున్నవి.
desk-report-means-first-response = అప్పగించినప్పటి నుంచి ప్రతినిధి మొదటి సందేశం వరకు గడియారం ప్రకారం పట్టిన సమయం. ఆ సందేశం రాసినవారి పేరున లెక్కిస్తారు. సగం సమయాలు మధ్యగతం కంటే తక్కువ, 10లో 9 రెండో విలువ కంటే తక్కువ.
desk-report-means-first-response-open = అదే సమయం, కానీ బృందం పని వేళల్లో పడిన భాగం మాత్రమే; బృందం లేకపోతే మొదటి బృందం పని వేళలు.
desk-report-means-resolution = ముగిసిన అప్పగింతల్లో అప్పగించినప్పటి నుంచి ముగిసే వరకు గడియారం ప్రకారం పట్టిన సమయం. సగం సమయాలు మధ్యగతం కంటే తక్కువ, 10లో 9 రెండో విలువ కంటే తక్కువ.
desk-report-means-resolution-open = పరిష్కార సమయం, కానీ బృందం పని వేళల్లో పడిన భాగం మాత్రమే; బృందం లేకపోతే మొదటి బృందం పని వేళలు.
desk-report-means-first-reply-kept = బృందానికి గడువు ఉన్న మొదటి జవాబుల్లో సకాలంలో వచ్చినవి. ఫలితం తేలిన రోజున ప్రతిదీ లెక్కకు వస్తుంది: ఎవరైనా జవాబిచ్చినప్పుడు లేదా గడువు ముగిసినప్పుడు. జవాబిచ్చిన వారి లెక్కలోకి వస్తుంది; తప్పినది అప్పుడు సంభాషణ ఎవరి దగ్గర ఉందో వారి లెక్కలోకి.
desk-report-means-next-reply-kept = సందర్శకుల తర్వాతి సందేశాల్లో, బృందానికి గడువు ఉన్నవాటిలో సకాలంలో జవాబు పొందినవి: జవాబు లేని మొదటి సందేశం నుంచి మనిషి రాసే తదుపరి మాట వరకు. ఫలితం తేలిన రోజున ప్రతిదీ లెక్కకు వస్తుంది; తప్పినది అప్పుడు సంభాషణ ఎవరి దగ్గర ఉందో వారి లెక్కలోకి.
desk-report-means-resolution-kept = బృందానికి గడువు ఉన్న అప్పగింతల్లో సకాలంలో ముగిసినవి; వాయిదా వేసిన సమయం, స్పామ్ లెక్కలోకి రావు. ఫలితం తేలిన రోజున ప్రతిదీ, అప్పుడు సంభాషణ ఎవరి దగ్గర ఉందో వారి లెక్కలోకి వస్తుంది.
desk-report-means-targets-missed = ఈ రోజుల్లో మొదటి జవాబు, తదుపరి జవాబు లేదా పరిష్కారం గడువు ఎన్నిసార్లు ముగిసిందో; ఒకే సంభాషణ చాలాసార్లు లెక్కకు రావచ్చు.
desk-report-means-first-contact-resolution = సంభాషణల్లో ముగిసిన మొదటి అప్పగింతల్లో, స్పామ్ మినహా: పరిష్కారమైనట్లు ముగిసి, ఏడు రోజుల్లోపు మళ్ళీ తెరుచుకోక, 1 లేదా 2 రేటింగ్ రాక, మొదలైన ఏడు రోజుల్లోపు సందర్శకులు అదే విషయంపై తిరిగి రాని వాటి వాటా.
desk-report-means-ratings = ఈ రోజుల్లో సందర్శకులు జవాబిచ్చిన సర్వేలు.
desk-report-means-csat = ఈ రోజుల్లో ఇచ్చిన 1 నుంచి 5 వరకు అన్ని రేటింగ్‌లలో 4, 5ల వాటా.
desk-report-means-csat-mean = ఈ రోజుల్లో ఇచ్చిన 1 నుంచి 5 వరకు అన్ని రేటింగ్‌ల సగటు.
desk-report-means-nps = ఈ రోజుల్లో ఇచ్చిన 0 నుంచి 10 వరకు అన్ని జవాబుల్లో 9, 10ల వాటా నుంచి 0 నుంచి 6 వరకు ఉన్నవాటి వాటాను తీసివేస్తే వచ్చేది.
desk-report-new = కొత్తది
desk-report-as-before = మునుపటిలాగే
desk-report-points = శాతం పాయింట్లు
desk-report-sides = అసిస్టెంట్, ప్రతినిధులు
desk-report-assistant = అసిస్టెంట్ మాత్రమే
desk-report-people = ప్రతినిధులు
desk-report-hours = వారంలోని గంటల వారీగా
desk-report-channel = ఛానెల్
desk-report-tag = ట్యాగ్
desk-report-reason = కారణం
desk-report-by-channel = ఛానెళ్ల వారీగా
desk-report-by-tag = ట్యాగ్‌ల వారీగా
desk-report-by-reason = అప్పగించిన కారణాల వారీగా
desk-report-somebody = వెళ్లిపోయిన ఒకరు
desk-report-has-left = { $name } (ఇప్పుడు ఇక్కడ లేరు)
desk-report-nobody = ఎవరూ కాదు
desk-report-no-team = బృందం లేకుండా
desk-report-team-gone = తొలగించిన బృందం
desk-report-back = నివేదికకు తిరిగి వెళ్ళండి
desk-report-more = మరిన్ని చూపించండి
desk-report-began = మొదలు
desk-report-value = విలువ
desk-report-counts = లెక్కలో ఉంది
desk-report-counts-not = లెక్కలో లేదు
desk-report-json = JSON డౌన్‌లోడ్ చేయండి
desk-report-comments-csv = అన్ని వ్యాఖ్యలను CSVగా డౌన్‌లోడ్ చేయండి

## Desk: wallboard

desk-wallboard = ప్రదర్శన బోర్డు
desk-wallboard-longest = అత్యధిక నిరీక్షణ
desk-wallboard-available = అందుబాటులో ఉన్న ప్రతినిధులు
desk-wallboard-answered = ఈ రోజు జవాబిచ్చినవి
desk-wallboard-assistant = ఈ రోజు అసిస్టెంట్ పరిష్కరించినవి
desk-wallboard-satisfaction = ఈ రోజు సంతృప్తి
desk-wallboard-fresh = { $time } నాటికి
desk-wallboard-stale = తాజాగా లేదు: చివరి సంఖ్యలు { $time } నాటివి

## డెస్క్: కీబోర్డ్ షార్ట్‌కట్‌లు

desk-shortcuts = కీబోర్డ్ షార్ట్‌కట్‌లు
desk-shortcut-move = జాబితాలో పైకి కిందికి వెళ్ళండి
desk-shortcut-open = సంభాషణను తెరవండి
desk-shortcut-search = సంభాషణలలో వెతకండి
desk-shortcut-command = ఏదైనా వెతకండి, చేయండి
desk-shortcut-macros = మాక్రో నడపండి
desk-shortcut-offer = వచ్చిన అభ్యర్థనను అంగీకరించండి లేదా తిరస్కరించండి
desk-shortcut-canned = జవాబు రాసేటప్పుడు సిద్ధ జవాబు చేర్చండి
desk-shortcut-suggest = సూచించిన వ్యాసాన్ని చేర్చండి
desk-shortcut-note = ప్రైవేట్ గమనిక రాయండి
desk-shortcut-transfer = బదిలీ చేయండి
desk-shortcut-snooze = వాయిదా వేయండి
desk-shortcut-close = సంభాషణను ముగించండి
desk-shortcut-take = సంభాషణను తీసుకోండి
desk-shortcut-reply = జవాబు రాయండి
desk-shortcut-send = జవాబు పంపండి
desk-shortcut-as-written = అనువదించకుండా, రాసినట్లే జవాబు పంపండి
desk-shortcut-leave = ఫీల్డ్ నుంచి బయటకు రండి, లేదా వెనక్కి వెళ్ళండి
desk-shortcut-help = ఈ జాబితాను చూపించండి
desk-shortcuts-close = జాబితాను మూసేయండి

## డెస్క్: ఏదైనా పొరపాటు జరిగినప్పుడు

desk-error-unreachable = ప్రస్తుతం సర్వర్ అందుబాటులో లేదు. మీరు రాసినది ఏదీ పోలేదు.
desk-error-timed-out = సర్వర్‌కు చాలా సమయం పడుతోంది. దయచేసి మళ్ళీ ప్రయత్నించండి.
desk-error-not-yours = ఈ సంభాషణ మీది కాదు, అందుకే జవాబు వెళ్ళలేదు.
desk-error-conversation-closed = ఈ సంభాషణ ఇప్పటికే ముగిసింది, అందుకే జవాబు వెళ్ళలేదు.
desk-error-unknown-conversation = ఈ సంభాషణ ఇప్పుడు లేదు.
desk-error-not-waiting = ఈ సంభాషణ ఇప్పుడు ప్రతినిధి కోసం వేచి లేదు.
desk-error-not-with-bot = ఈ సంభాషణ ఇప్పుడు అసిస్టెంట్ దగ్గర లేదు. దయచేసి మళ్ళీ చూడండి.
desk-error-not-closed = ఈ సంభాషణ ఇప్పటికే తెరిచి ఉంది. దయచేసి మళ్ళీ చూడండి.
desk-error-visitor-elsewhere = సందర్శకులు ఆ తర్వాత కొత్త సంభాషణ మొదలుపెట్టారు. దయచేసి అక్కడ జవాబివ్వండి.
desk-error-too-late = ఇక దీన్ని వెనక్కి తీసుకోలేరు: ఇది ఇప్పటికే సందర్శకులకు చేరింది.
desk-error-erased = ఈ సంభాషణను తొలగించారు, దీన్ని మళ్ళీ తెరవలేరు.
desk-error-invalid-tag = ట్యాగ్‌లో 1 నుంచి 50 అక్షరాలు, సంభాషణకు గరిష్ఠంగా 20 ట్యాగ్‌లు ఉండవచ్చు.
desk-error-invalid-attribute = ఈ విలువ సరిపోదు. సంఖ్యలను 12.5 లాగా, లింకులను https:// తో పూర్తిగా రాయండి.
desk-error-unknown-attribute = ఈ లక్షణం ఇప్పుడు లేదు.
desk-error-too-many-views = సేవ్ చేయగలిగినన్ని వీక్షణలు ఇప్పటికే ఉన్నాయి. దయచేసి ముందు ఒకదాన్ని తొలగించండి.
desk-error-already-taken = ఒక సహోద్యోగి ఈ సంభాషణను ఇప్పటికే తీసుకున్నారు.
desk-error-message-too-long = ఈ జవాబు చాలా పెద్దది. దయచేసి రెండు భాగాలుగా పంపండి.
desk-error-not-allowed = మీ ఖాతాకు దీన్ని చేసే అనుమతి లేదు.
desk-error-offered = ఈ సంభాషణ కోసం ఒక సహోద్యోగికి అభ్యర్థన వెళ్ళింది. దయచేసి అర నిమిషం ఆగండి.
desk-error-not-offered = ఈ సంభాషణ కోసం మీకు వచ్చిన అభ్యర్థన ముగిసింది. వరుసలో నుంచి మీరు తీసుకోవచ్చు.
desk-error-same-agent = ఈ సంభాషణ ఇప్పటికే ఈ సహోద్యోగి దగ్గర ఉంది.
desk-error-agent-away = ఈ సహోద్యోగి ఇప్పుడు డెస్క్‌లో లేరు. దయచేసి మరొకరిని లేదా ఒక బృందాన్ని ఎంచుకోండి.
desk-error-unknown-agent = ఈ సహోద్యోగి ఇప్పుడు డెస్క్‌లో లేరు. దయచేసి మరొకరిని ఎంచుకోండి.
desk-error-unknown-team = ఈ బృందం ఇప్పుడు లేదు. దయచేసి మరొకటి ఎంచుకోండి.
desk-error-changed-meanwhile = సంభాషణలో ఇప్పుడే మార్పు జరిగింది. దయచేసి మళ్ళీ చూడండి.
desk-error-attachment-too-large = ఫైల్ { $limit } MB కంటే పెద్దది. దయచేసి చిన్న ఫైల్ పంపండి.
desk-error-attachment-refused = ఈ రకం ఫైల్ ఇక్కడ పంపలేరు. చిత్రాలు, ధ్వని, వీడియో, PDF, టెక్స్ట్, ఆఫీసు పత్రాలు పంపవచ్చు.
desk-error-attachment-mismatch = ఈ ఫైల్‌లో ఉన్నది దాని పేరు చెప్పినది కాదు. దయచేసి అసలు ఫైల్ పంపండి.
desk-error-files-storage-full = ఈ సైట్‌లో మరిన్ని ఫైల్‌లకు చోటు లేదు. దయచేసి లింక్ పంపండి, అడ్మిన్‌కు తెలియజేయండి.
desk-error-unknown-attachment = ఈ ఫైల్ ఇప్పుడు లేదు.
desk-error-shortcut-taken = ఈ షార్ట్‌కట్ ఇప్పటికే మరో సిద్ధ జవాబుకు ఉంది. దయచేసి వేరేది ఎంచుకోండి.
desk-error-unknown-canned-reply = ఈ సిద్ధ జవాబు ఇప్పుడు లేదు.
desk-error-invalid-macro = పేరు పెట్టి, ఒకటి నుంచి పది దశలు నింపండి. బదిలీ లేదా ముగింపు చివర రావాలి.
desk-error-unknown-macro = ఈ మాక్రో ఇప్పుడు లేదు.
desk-error-too-many-macros = ఇంకా మాక్రోలు దాచలేం. ముందు ఒకటి తొలగించండి.
desk-error-unknown-run = ఇక్కడ రద్దు చేయడానికి ఇంకేమీ లేదు.
desk-error-run-under-way = ఇది ఇప్పటికే జరుగుతోంది. కాసేపట్లో మళ్ళీ చూడండి.
desk-error-not-in-language = ఈ సిద్ధ జవాబు సందర్శకుల భాషలో లేదు.
desk-error-order-unknown = ఈ సిద్ధ జవాబుకు ఆర్డర్ నంబర్ కావాలి, సందర్శకులు ఏదీ చెప్పలేదు.
desk-error-comes-first = ఈ సందర్శకులు అందరికంటే ముందు, అది అలాగే ఉంటుంది.
desk-error-invalid-days = దయచేసి చివరి రోజు కంటే ముందున్న మొదటి రోజును ఎంచుకోండి; వాటి మధ్య గరిష్ఠంగా 400 రోజులు ఉండవచ్చు.
desk-error-invalid-time = దయచేసి రాబోయే 90 రోజుల్లో ఒక సమయాన్ని ఎంచుకోండి.
desk-error-other = అది కుదరలేదు. దయచేసి మళ్ళీ ప్రయత్నించండి.

## ఎడిటర్: పేజీ చట్రం

editor-title = వ్యాసాలు
editor-page-title = వ్యాసాల ఎడిటర్
editor-skip = నేరుగా కంటెంట్‌కు వెళ్ళండి
editor-sign-out = సైన్ అవుట్ చేయండి
editor-to-desk = సపోర్ట్ డెస్క్
editor-page-language = పేజీ భాష
editor-loading = లోడ్ అవుతోంది…
editor-retry = మళ్ళీ ప్రయత్నించండి
editor-close = మూసేయండి
editor-cancel = రద్దు చేయండి
editor-dismiss = ఈ సందేశాన్ని తీసేయండి

## ఎడిటర్: జాబితా

editor-new = కొత్త వ్యాసం
editor-search = వ్యాసాలలో వెతకండి
editor-search-placeholder = ప్రశ్నలు, జవాబులు, ఐడీలలో వెతకండి
editor-filter-status = స్థితి
editor-filter-language = భాష
editor-status-all = అన్నీ
editor-status-draft = డ్రాఫ్ట్
editor-status-published = ప్రచురితం
editor-status-withdrawn = ఉపసంహరించినది
editor-status-new = ఇంకా సేవ్ కాలేదు
editor-language-any = అన్ని భాషలు
editor-count =
    { $count ->
        [one] { $count } వ్యాసం
       *[other] { $count } వ్యాసాలు
    }
editor-range = { $count }లో { $from } నుంచి { $to } వరకు
editor-page-previous = మునుపటి పేజీ
editor-page-next = తర్వాతి పేజీ
editor-no-category = వర్గం లేదు
editor-no-question = ప్రశ్న లేదు
editor-languages-of = ఈ వ్యాసం భాషలు
editor-language-source = { $language }, మొదట రాసిన భాష
editor-language-stale = { $language }, పాతబడింది
editor-languages-more = ఇంకా { $count }
editor-updated = మార్పు: { $when }
editor-empty-title = మొదటి వ్యాసం మీరే రాయండి
editor-empty-text = సందర్శకులు తరచుగా అడిగే ప్రశ్నతో మొదలుపెట్టండి. ఒక భాషలో ఒక మంచి జవాబు ఉంటే అన్ని భాషల్లోనూ ఉపయోగపడుతుంది.
editor-nothing-title = ఏమీ దొరకలేదు
editor-nothing-text = ఈ శోధనకు, ఈ ఫిల్టర్‌లకు సరిపోయే వ్యాసం లేదు.
editor-nothing-clear = అన్ని వ్యాసాలు చూపించండి
editor-nothing-write = “{ $search }” గురించి వ్యాసం రాయండి
editor-list-failed = వ్యాసాలను లోడ్ చేయడం కుదరలేదు.

## ఎడిటర్: ఒక వ్యాసం

editor-back = అన్ని వ్యాసాలు
editor-article-unknown-title = ఈ వ్యాసం లేదు
editor-article-unknown-text = దీన్ని తొలగించి ఉండవచ్చు, లేదా లింక్ అసంపూర్ణంగా ఉంది.
editor-article-failed = వ్యాసాన్ని లోడ్ చేయడం కుదరలేదు.
editor-unsaved = మార్పులు సేవ్ కాలేదు
editor-saved-at = సేవ్ అయింది: { $when }
editor-save-draft = డ్రాఫ్ట్ సేవ్ చేయండి
editor-save = సేవ్ చేయండి
editor-publish = ప్రచురించండి
editor-publish-again = మళ్ళీ ప్రచురించండి
editor-withdraw = ఉపసంహరించండి
editor-delete = తొలగించండి
editor-saving = సేవ్ అవుతోంది…
editor-languages = భాషలు
editor-language-add = భాష
editor-language-add-name = భాషను చేర్చండి
editor-language-remove = { $language } తీసివేయండి
editor-language-written-in = రాసిన భాష
editor-language-fault = { $language }, ఒకసారి చూడాలి
editor-stale-text = ఇది రాసిన తర్వాత { $source } టెక్స్ట్ మారింది. దయచేసి పోల్చి చూసి, దీన్ని సరిచేయండి లేదా ఇప్పటికీ సరైనదేనని చెప్పండి.
editor-source-show = { $source } టెక్స్ట్ చూపించండి
editor-source-hide = { $source } టెక్స్ట్ దాచండి
editor-question = ప్రశ్న
editor-question-hint = సందర్శకులు అడిగే తీరులో.
editor-question-placeholder = ఉదాహరణకు: వస్తువును ఎలా తిరిగి పంపాలి?
editor-phrasings = ప్రశ్నకు ఇతర రూపాలు
editor-phrasings-hint = సందర్శకులు నిజంగా రాసే మాటలు, వేరువేరు పదాల్లో, చిన్నవీ పెద్దవీ. వీటి ద్వారా అసిస్టెంట్ అన్ని భాషల్లోనూ ఇలాంటి ప్రశ్నలను గుర్తిస్తుంది.
editor-phrasings-add = రూపాన్ని చేర్చండి
editor-phrasings-placeholder = ఒకటి రాసి Enter నొక్కండి, లేదా పలు పంక్తులను పేస్ట్ చేయండి
editor-phrasings-remove = “{ $phrasing }” తీసివేయండి
editor-phrasings-item = రూపం { $number }
editor-phrasings-add-button = చేర్చండి
editor-phrasings-added =
    { $count ->
        [one] { $count } రూపాన్ని చేర్చాం
       *[other] { $count } రూపాలను చేర్చాం
    }
editor-phrasings-known = ఆ రూపం ఇప్పటికే ఉంది.
editor-answer = జవాబు
editor-answer-hint = Markdown పద్ధతి: **బోల్డ్**, - తో జాబితాలు, [టెక్స్ట్](https://…) రూపంలో లింక్‌లు
editor-answer-preview = ప్రివ్యూ
editor-answer-preview-empty = సందర్శకులకు కనిపించే విధంగానే జవాబు ఇక్కడ కనిపిస్తుంది.
editor-answer-preview-failed = ప్రివ్యూ ప్రస్తుతం చూపించడం కుదరదు. మీరు రాసినది భద్రంగా ఉంది.
editor-answer-bold = బోల్డ్
editor-answer-list = జాబితా
editor-answer-link = లింక్
editor-answer-link-text = టెక్స్ట్
editor-answer-article = ఒక వ్యాసానికి లింక్
editor-answer-file = చిత్రం లేదా ఫైల్
editor-answer-snippet = ఉమ్మడి పాఠం
editor-answer-missing-snippet = “{ $name }” అనే ఉమ్మడి పాఠం లేదు. సందర్శకులకు దాని స్థానంలో ఏమీ కనిపించదు.
editor-answer-missing-article = సందర్శకులకు “{ $name }” వ్యాసం దొరకదు. వారికి పదాలు లింక్ లేకుండా కనిపిస్తాయి.
editor-answer-missing-file = “{ $name }” ఫైల్ లేదు. దయచేసి దాన్ని మళ్ళీ చేర్చండి.
editor-link-article-title = ఒక వ్యాసానికి లింక్
editor-link-article-hint = సందర్శకులు దాని సహాయ పేజీకి చేరుకుంటారు, ఉంటే వారి భాషలోనే.
editor-file-title = చిత్రం లేదా ఫైల్ చేర్చండి
editor-file-choose = ఫైల్ ఎంచుకోండి
editor-file-hint = 10 MB వరకు చిత్రాలు, PDF, టెక్స్ట్, Word, Excel ఫైల్‌లు. మీరు ఫైల్‌ను జవాబుపై వదలవచ్చు, లేదా చిత్రాన్ని అతికించవచ్చు.
editor-file-sending = అప్‌లోడ్ అవుతోంది…
editor-file-alt = చిత్రంలో ఏముంది?
editor-file-alt-hint = చిత్రాన్ని చూడలేని వారికి ఇది చదివి వినిపిస్తుంది, చిత్రాలు కనిపించని చోట దాని స్థానంలో ఉంటుంది.
editor-file-alt-missing = దయచేసి చిత్రాన్ని కొన్ని పదాల్లో వివరించండి.
editor-file-said = లింక్ పాఠం
editor-file-insert = చేర్చండి
editor-details = వివరాలు
editor-id = ఐడీ
editor-id-hint = లింక్‌లు, ఫైల్‌లలో వాడే చిన్న పేరు. తర్వాత మార్చలేరు.
editor-category = వర్గం
editor-category-hint = జాబితాలో వ్యాసాలను సమూహాలుగా చూపుతుంది.
editor-readers-title = పాఠకుల కోసం
editor-readers-page = సహాయ పేజీని తెరవండి
editor-readers-row = { $language }: ఉపయోగపడింది { $yes }, ఉపయోగపడలేదు { $no }
editor-readers-none = తొంభై రోజుల్లో ఇది ఉపయోగపడిందో లేదో ఏ పాఠకుడూ చెప్పలేదు.
editor-live-title = తాజా సమాచారం
editor-live-hint = ఆ సమయంలో మరో సిస్టమ్‌కు తెలిసిన విషయాన్ని జవాబులో చెప్పవచ్చు, ఉదాహరణకు ఆర్డర్ ఎంతవరకు వచ్చిందో. ఏ సమాచారం చూడవచ్చో అడ్మిన్‌లు ఏర్పాటు చేస్తారు.
editor-live-action = ఏ సమాచారం చూడాలి
editor-live-none = ఏదీ లేదు: వ్యాసంలోని జవాబే వెళ్తుంది
editor-live-template = తాజా సమాచారంతో ఇచ్చే జవాబు
editor-live-template-hint = విలువలను మీసాల కుండలీకరణాల్లో రాయాలి: { $values }. ఏమీ దొరకకపోతే వ్యాసంలోని జవాబే వెళ్తుంది.
editor-live-save = తాజా సమాచారాన్ని సేవ్ చేయండి
editor-live-done = తాజా సమాచారం సేవ్ అయింది.
editor-fault-own-answer-missing = దయచేసి తాజా సమాచారంతో ఇచ్చే జవాబును వ్యాసం అసలు భాషలో కూడా రాయండి.
editor-fault-live-answer-too-long = తాజా సమాచారంతో ఇచ్చే జవాబు 20,000 అక్షరాల వరకు ఉండవచ్చు.
editor-fault-language-not-spoken = తాజా సమాచారంతో ఇచ్చే జవాబు సైట్‌లో లేని భాషలో ఉంది. వ్యాసాన్ని మళ్ళీ తెరవండి; నిర్వాహకులు ఆ భాషను జోడించగలరు.
editor-fault-unknown-action = చూడాల్సిన సమాచారం ఇప్పుడు లేదు. దయచేసి వేరేది ఎంచుకోండి.
editor-tags = ట్యాగ్‌లు
editor-tags-hint = ప్రతిదాని తర్వాత Enter లేదా కామా నొక్కండి.
editor-tags-remove = ట్యాగ్ “{ $tag }” తీసివేయండి

## ఎడిటర్: ఫలితం ఏమైంది

editor-done-draft = డ్రాఫ్ట్ సేవ్ అయింది.
editor-done-saved-withdrawn = సేవ్ అయింది. వ్యాసం ఉపసంహరణలోనే ఉంటుంది.
editor-done-published = ప్రచురితమైంది. అసిస్టెంట్ ఇకపై దీనితో జవాబిస్తుంది.
editor-done-withdrawn = ఉపసంహరణ పూర్తయింది. అసిస్టెంట్ ఇకపై ఈ వ్యాసాన్ని వాడదు.
editor-done-deleted = వ్యాసం తొలగించబడింది.
editor-done-nothing = అన్నీ ఇప్పటికే సేవ్ అయ్యాయి.
editor-fault-some = దయచేసి గుర్తు పెట్టిన ఫీల్డ్‌లను చూడండి.
editor-fault-question = దయచేసి ప్రశ్న రాయండి.
editor-fault-answer = దయచేసి జవాబు రాయండి. డ్రాఫ్ట్‌కు స్థూలంగా రాసినా చాలు.
editor-fault-answer-translation = దయచేసి ఈ భాషలో జవాబు రాయండి, లేదా ఈ భాషను తీసివేయండి.
editor-fault-id = ఖాళీలు, స్లాష్‌లు లేని ఒకే పదం, ఉదాహరణకు return-an-item.
editor-fault-id-missing = దయచేసి వ్యాసానికి ఐడీ ఇవ్వండి.
editor-fault-id-taken = ఈ ఐడీ ఇప్పటికే మరో వ్యాసానికి ఉంది.
editor-failed-unreachable = సర్వర్ అందుబాటులో లేదు. మీరు రాసినది ఇక్కడే ఉంటుంది; దయచేసి కాసేపాగి మళ్ళీ ప్రయత్నించండి.
editor-failed-signed-out = దయచేసి మళ్ళీ సైన్ ఇన్ చేయండి. మీరు రాసినది ఇక్కడే ఉంటుంది.
editor-failed = అది కుదరలేదు: { $message }

## ఎడిటర్: ఏదైనా జరిగే ముందు

editor-leave-title = సేవ్ చేయకుండా వెళ్ళాలా?
editor-leave-text = మీ మార్పులు సేవ్ కాలేదు.
editor-leave-go = సేవ్ చేయకుండా వెళ్ళండి
editor-leave-stay = ఇక్కడే ఉండండి
editor-withdraw-title = ఈ వ్యాసాన్ని ఉపసంహరించాలా?
editor-withdraw-text = అసిస్టెంట్ దీనితో జవాబివ్వడం ఆపేస్తుంది. టెక్స్ట్ అలాగే ఉంటుంది, మీరు మళ్ళీ ప్రచురించవచ్చు.
editor-delete-title = ఈ వ్యాసాన్ని తొలగించాలా?
editor-delete-text = “{ $question }” అన్ని భాషల్లోనూ తొలగిపోతుంది. “తొలగించిన వ్యాసాలు” కింద దాన్ని తిరిగి తేవచ్చు. కొంతకాలం ఆపాలంటే బదులుగా ఉపసంహరించండి.
editor-delete-go = తొలగించండి
editor-remove-language-title = { $language } తీసివేయాలా?
editor-remove-language-text = మీరు సేవ్ చేయగానే { $language } భాషలోని ప్రశ్న, దాని రూపాలు, జవాబు తొలగిపోతాయి.
editor-remove-language-go = భాషను తీసివేయండి
editor-conflict-title = ఈ వ్యాసాన్ని మరొకరు సేవ్ చేశారు
editor-conflict-text = మీరు రాస్తుండగా ఒక సహోద్యోగి మరో వెర్షన్‌ను సేవ్ చేశారు. ఏది ఉంచాలి?
editor-conflict-differs = ఈ భాగాలు వేరుగా ఉన్నాయి:
editor-conflict-theirs = వారిది లోడ్ చేయండి
editor-conflict-mine = నాది ఉంచండి
editor-conflict-later = తర్వాత నిర్ణయిస్తాను
editor-gone-title = ఈ వ్యాసాన్ని మరొకరు తొలగించారు
editor-gone-text = మీరు రాసినది ఇంకా ఇక్కడే ఉంది. దాన్ని కొత్త వ్యాసంగా సేవ్ చేయాలా?
editor-gone-save = కొత్తదిగా సేవ్ చేయండి

## Editor: what becomes of an article

editor-status-archived = ఆర్కైవ్‌లో ఉన్నది
editor-archive = ఆర్కైవ్ చేయండి
editor-archive-title = ఈ వ్యాసాన్ని ఆర్కైవ్ చేయాలా?
editor-archive-text = అసిస్టెంట్ దీనితో జవాబివ్వడం ఆపేస్తుంది, వ్యాసం జాబితా నుంచి తొలగుతుంది. అది “ఆర్కైవ్‌లో ఉన్నది” కింద ఉంటుంది, మీరు మళ్ళీ ప్రచురించవచ్చు.
editor-linked-from = ఈ వ్యాసాలు దీనికి లింక్ చేస్తున్నాయి, వాటి లింక్‌లు ఇక ఎక్కడికీ వెళ్ళవు:
editor-linked-renamed = దీనికి లింక్ చేసే వ్యాసాల్లో లింక్ పాఠం అలాగే ఉంటుంది: { $names }
editor-done-archived = ఆర్కైవ్ అయింది. అది “ఆర్కైవ్‌లో ఉన్నది” కింద ఉంటుంది.
editor-done-saved-archived = సేవ్ అయింది. వ్యాసం ఆర్కైవ్‌లోనే ఉంటుంది.
editor-save-later = తర్వాతకు సేవ్ చేయండి
editor-publish-changes = మార్పులను ప్రచురించండి
editor-done-staged = సేవ్ అయింది. మీరు ప్రచురించేదాకా సందర్శకులకు కనిపించదు.
editor-staged-mark = ప్రచురించని మార్పులు
editor-broken = పనిచేయని లింక్‌లు
editor-staged-text = ఈ మార్పులు సందర్శకులకు ఇంకా కనిపించవు.
editor-staged-show = మార్పులను చూపండి
editor-staged-seen = సందర్శకులకు కనిపించేది
editor-staged-wanted = ప్రచురితం కాబోయేది
editor-staged-discard = మార్పులను వదిలేయండి
editor-staged-discard-title = ఈ మార్పులను వదిలేయాలా?
editor-staged-discard-text = వ్యాసం ఇప్పుడు సందర్శకులకు కనిపిస్తున్నట్టే ఉంటుంది. మార్పులు చరిత్రలో అలాగే ఉంటాయి.
editor-done-discarded = మార్పులను వదిలేశాం.
editor-more = మరిన్ని
editor-history = చరిత్ర
editor-history-older = పాతవి చూపండి
editor-history-by = { $author }, { $when }
editor-history-choose = ఏం మారిందో చూడటానికి ఒకదాన్ని ఎంచుకోండి.
editor-history-changed = ఏం మారింది
editor-history-compared = ఇప్పటితో పోలిక
editor-history-same = టెక్స్ట్ ఒకటే.
editor-history-restore = ఈ టెక్స్ట్‌ను తిరిగి తెండి
editor-history-unsaved = ముందుగా మీరు రాస్తున్నది సేవ్ చేయండి లేదా వదిలేయండి.
editor-done-restored = పాత టెక్స్ట్ తిరిగి వచ్చింది.
editor-done-restored-staged = పాత టెక్స్ట్ తిరిగి వచ్చింది. మీరు ప్రచురించాక సందర్శకులకు కనిపిస్తుంది.
editor-deed-saved = సేవ్ చేశారు
editor-deed-staged = తర్వాతకు సేవ్ చేశారు
editor-deed-discarded = మార్పులను వదిలేశారు
editor-deed-published = ప్రచురించారు
editor-deed-withdrawn = ఉపసంహరించారు
editor-deed-archived = ఆర్కైవ్ చేశారు
editor-deed-deleted = తొలగించారు
editor-deed-restored = తిరిగి తెచ్చారు
editor-deed-released = సమయానికి ప్రచురితమైంది
editor-deed-expired = సమయానికి ఆర్కైవ్ అయింది
editor-deed-held = సమయానికి ప్రచురితం కాలేదు: ఒక జవాబు ఖాళీగా ఉంది
editor-side-before = ముందు
editor-side-after = తర్వాత
editor-side-theirs = వారిది
editor-side-mine = మీది
editor-schedule = సమయం నిర్ణయించండి
editor-schedule-publish-at = ప్రచురించే సమయం
editor-schedule-expires-at = ఆర్కైవ్ చేసే సమయం
editor-schedule-hint = ఏమీ జరగకూడదంటే ఖాళీగా వదిలేయండి. సమయాలు { $zone } ప్రకారం.
editor-schedule-save = సమయాలను సేవ్ చేయండి
editor-schedule-will-publish = ప్రచురణ: { $when }
editor-schedule-will-expire = ఆర్కైవ్: { $when }
editor-done-scheduled = సమయాలు సేవ్ అయ్యాయి.
editor-fault-invalid-schedule = దయచేసి రాబోయే సమయాలను ఎంచుకోండి, ఆర్కైవ్ కంటే ముందు ప్రచురణ ఉండాలి.
editor-fault-nothing-to-publish = తర్వాత ప్రచురించడానికి మార్పులు లేవు. ముందుగా కొన్నింటిని తర్వాతకు సేవ్ చేయండి.
editor-fault-schedule-unsaved = దయచేసి ముందుగా మీరు రాసింది సేవ్ చేసి, తర్వాత సమయాలను ఎంచుకోండి.
editor-fault-changed-meanwhile = ఈలోగా సహోద్యోగి ఒకరు దీన్ని మార్చారు. చూడటానికి పేజీని మళ్ళీ లోడ్ చేయండి.
editor-fault-attachment-mismatch = ఈ ఫైల్ పాడైంది, లేదా దాని పేరు చెప్పేది కాదు. దయచేసి మరొకటి ఎంచుకోండి.
editor-fault-attachment-refused = ఇలాంటి ఫైల్‌లను జవాబుల్లో వాడలేరు. దయచేసి చిత్రం, PDF, లేదా టెక్స్ట్, Word లేదా Excel ఫైల్ ఎంచుకోండి.
editor-fault-attachment-too-large = ఫైల్ చాలా పెద్దది. దయచేసి 10 MB మించని ఫైల్ ఎంచుకోండి.
editor-audience = ఎవరి కోసం
editor-audience-hint = వ్యాసం ఎవరి కోసమో వారికే అసిస్టెంట్ జవాబిస్తుంది. ఏజెంట్లకు అన్ని వ్యాసాలూ దొరుకుతాయి.
editor-audience-public = అందరికీ
editor-audience-visitors = సైన్ ఇన్ చేసిన సందర్శకులు
editor-audience-agents = ఏజెంట్లకు మాత్రమే
editor-owner = బాధ్యులు
editor-owner-hint = ఈ వ్యాసాన్ని చూసుకుంటారు.
editor-owner-none = ఎవరూ లేరు
editor-review-by = సమీక్ష తేదీ
editor-review-by-hint = ఈ రోజు నుంచి ఇది “సమీక్షించాల్సినవి” కింద ఉంటుంది.
editor-due = సమీక్షించాల్సినవి
editor-filter-only = జాబితాను తగ్గించండి
editor-only-all = మరో ఫిల్టర్ లేదు
editor-only-mine = నా బాధ్యతలో ఉన్నవి
editor-deleted = తొలగించిన వ్యాసాలు
editor-deleted-none = ఏదీ తొలగించలేదు.
editor-deleted-restore = తిరిగి తెండి
editor-deleted-done = వ్యాసం డ్రాఫ్ట్‌గా తిరిగి వచ్చింది.
editor-unsaved-offer = మీరు ఇక్కడ రాసింది సేవ్ కాలేదు: { $when }.
editor-unsaved-take = తిరిగి తీసుకోండి
editor-unsaved-drop = వదిలేయండి
editor-wording-conflict-title = ఈ సందేశాన్ని మరొకరు మార్చారు

## ఎడిటర్: అసిస్టెంట్ ఏం జవాబిస్తుంది?

editor-ask-title = అసిస్టెంట్ ఏం జవాబిస్తుంది?
editor-ask-open = ప్రశ్నను ప్రయత్నించండి
editor-ask-intro = సందర్శకుల్లాగే, ఏ భాషలోనైనా అడగండి. ఎవరికీ ఏమీ వెళ్ళదు.
editor-ask-question = సందర్శకుల ప్రశ్న
editor-ask-placeholder = ఉదాహరణకు: నా పార్సిల్ ఎక్కడ ఉంది?
editor-ask-language = భాష
editor-ask-language-detect = భాషను గుర్తించండి
editor-ask-send = అడగండి
editor-ask-asking = అడుగుతోంది…
editor-ask-again = మీ మార్పు తర్వాత మళ్ళీ అడుగుతోంది…
editor-ask-empty = దయచేసి ముందు ఒక ప్రశ్న రాయండి.
editor-ask-failed = అసిస్టెంట్‌ను అడగడం కుదరలేదు. దయచేసి మళ్ళీ ప్రయత్నించండి.
editor-ask-before = మీ మార్పుకు ముందు: { $decision }, { $confidence }
editor-ask-same = మీ మార్పు వల్ల ఈ ప్రశ్నకు తేడా ఏమీ రాలేదు.
editor-ask-decision-answer = జవాబిస్తుంది
editor-ask-decision-clarify = వివరణ అడుగుతుంది
editor-ask-decision-handoff = ప్రతినిధికి అప్పగిస్తుంది
editor-ask-decision-smalltalk = పలకరింపు మాటలు
editor-ask-says-answer = సందర్శకులకు ఈ వ్యాసం వస్తుంది.
editor-ask-says-clarify = వీటిలో ఏదని సందర్శకులను అడుగుతుంది.
editor-ask-says-other-words = వేరే మాటల్లో చెప్పమని సందర్శకులను అడుగుతుంది.
editor-ask-says-handoff = ఒక సహోద్యోగిని పిలుస్తుంది.
editor-ask-says-smalltalk = సందర్శకులకు వ్యాసం లేకుండా స్నేహపూర్వక జవాబు వస్తుంది.
editor-ask-reason-asked = సందర్శకులు ప్రతినిధి కావాలంటున్నారు.
editor-ask-reason-upset = సందర్శకులు కలత చెందారు.
editor-ask-reason-not-sure = దీని గురించి అసిస్టెంట్‌కు తగినంత తెలియదు.
editor-ask-reason-came-back = ఇదే సమస్య ఇంతకు ముందు కూడా వచ్చింది.
editor-ask-reason-no-words = సందేశంలో పదాలు ఏవీ లేవు.
editor-ask-confidence = ఉత్తమ వ్యాసంపై నమ్మకం
editor-ask-sure-very = పూర్తి నమ్మకం
editor-ask-sure-fairly = చాలావరకు నమ్మకం
editor-ask-sure-hardly = తగినంత నమ్మకం లేదు
editor-ask-sure-not = తెలియదు
editor-ask-understood = అర్థం చేసుకున్నది
editor-ask-answer = జవాబు
editor-ask-answer-language = { $language } భాషలో
editor-ask-here = మీరు ఈ వ్యాసాన్నే ఎడిట్ చేస్తున్నారు
editor-ask-runners = పరిశీలించిన ఇతర వ్యాసాలు
editor-ask-matches = దొరికినవి
editor-ask-matched = “{ $phrasing }” ద్వారా
editor-ask-nothing = ఈ ప్రశ్నకు దగ్గరగా ఏ వ్యాసమూ లేదు.
editor-ask-add-phrasing = ఈ ప్రశ్నను రూపాల్లో చేర్చండి
editor-ask-added-phrasing = రూపాల్లో చేరింది. ఫలితం చూడటానికి ప్రచురించండి.
editor-ask-write = ఈ ప్రశ్నకు వ్యాసం రాయండి

## ఎడిటర్: ప్రతినిధికి అప్పగించేటప్పటి సందేశాలు

editor-views = ఎడిటర్ భాగాలు
editor-view-list = వ్యాసాలు
editor-view-messages = సందేశాలు
editor-view-snippets = ఉమ్మడి పాఠాలు
editor-view-glossary = పదకోశం
editor-wording-intro = ప్రతినిధి బాధ్యత తీసుకునేటప్పుడు సందర్శకులు తమ భాషలో చదివే మాటలు. మీ సంస్థ మాట్లాడే తీరులో రాయండి: తర్వాతి సందర్శకుల నుంచి ఇవే వాడుకలోకి వస్తాయి.
editor-wording-language = సందేశాల భాష
editor-wording-search = సందేశాలను వెతకండి
editor-wording-search-placeholder = సందేశాలలో వెతకండి
editor-wording-tone = శైలి
editor-tone-all = రెండు శైలులూ
editor-tone-formal = మర్యాదపూర్వకం
editor-tone-plain = సాదా
editor-wording-own = సొంత మాటలు
editor-wording-own-count = సొంత మాటలు ({ $count })
editor-wording-own-none = అన్ని సందేశాలూ ఇంకా అసలు మాటల్లోనే ఉన్నాయి.
editor-wording-count =
    { $count ->
        [one] { $count } సందేశం
       *[other] { $count } సందేశాలు
    }
editor-wording-nothing-clear = అన్ని సందేశాలు చూపించండి
editor-wording-failed = సందేశాలను లోడ్ చేయడం కుదరలేదు.
editor-wording-invitation = పూర్తిగా చదవడానికి, వేరే మాటల్లో రాయడానికి ఒక సందేశాన్ని ఎంచుకోండి.
editor-wording-back = అన్ని సందేశాలు
editor-wording-text = { $language } భాషలో టెక్స్ట్
editor-wording-forms = ఏ టెక్స్ట్ వాడాలో “{ $variable }” నిర్ణయిస్తుంది. ప్రతిదానికీ సొంత ఫీల్డ్ ఉంది.
editor-wording-form-number = సరిగ్గా { $number } అయితే
editor-wording-form-numbers = { $numbers } అయితే
editor-wording-form-such = { $numbers } లాంటి సంఖ్యలకు
editor-wording-form-other = మిగతా అన్నింటికీ, ఉదాహరణకు { $numbers }
editor-wording-form-rare = “{ $form }” రూపానికి
editor-wording-variables = కర్సర్ ఉన్న చోట చేర్చండి:
editor-wording-preview = సందర్శకులు చదివేది
editor-wording-is-original = అసలు మాటలు
editor-wording-original = అసలుది
editor-wording-to-original = అసలుదానికి తిరిగి వెళ్ళండి
editor-wording-original-title = అసలుదానికి తిరిగి వెళ్ళాలా?
editor-wording-original-text = మీరు ఇక్కడ మార్చి సేవ్ చేయనివి పోతాయి.
editor-wording-original-go = అసలుదానికి తిరిగి వెళ్ళండి
editor-wording-done = సేవ్ అయింది. ఇకపై సందర్శకులు దీన్నే చదువుతారు.
editor-wording-done-original = అసలు మాటలు తిరిగి వచ్చాయి.
editor-wording-history = ఇంతకు ముందు మాటలు
editor-wording-was-original = అసలుదానికి తిరిగి
editor-wording-restore = మళ్ళీ వాడండి
editor-wording-restore-name = { $author } గారి మాటలను మళ్ళీ వాడండి, { $when }
editor-part-salutation = సంబోధన
editor-part-feeling = సందర్శకుల మనోభావం
editor-part-reason = ప్రతినిధి ఎందుకు వస్తారు
editor-part-next = తర్వాత ఏం జరుగుతుంది
editor-part-waiting = వేచి ఉన్నప్పుడు
editor-part-person = ప్రతినిధితో
editor-part-after = ఆ తర్వాత
editor-part-other = మరిన్ని
editor-variable-name = సందర్శకుల పేరు
editor-variable-agent = సహోద్యోగి పేరు
editor-variable-team = బృందం
editor-variable-when = రోజు, సమయం
editor-variable-place = వరుసలో స్థానం
editor-variable-minutes = నిమిషాల సంఖ్య
editor-variable-hours = గంటల సంఖ్య
editor-variable-line = సహాయ లైన్
editor-wording-salutation = సంబోధన
editor-wording-salutation-when = సందర్శకుల పేరు తెలిస్తే, మొదట ఇది వస్తుంది.
editor-wording-feeling-calm = ప్రశాంతత
editor-wording-feeling-frustrated = చిరాకు
editor-wording-feeling-angry = కోపం
editor-wording-feeling-worried = ఆందోళన
editor-wording-feeling-sad = బాధ
editor-wording-feeling-despair = నిరాశలో
editor-wording-feeling-grief = దుఃఖంలో
editor-wording-feeling-emergency = ప్రమాదంలో ఉన్నారు
editor-wording-feeling-compromised = ఖాతా లేదా కార్డు ఇతరుల చేతిలో
editor-wording-misread = నిరాశగా పొరబడినప్పుడు
editor-wording-despair-nobody = నిరాశలో, ఎవరూ లేరు
editor-wording-despair-line = నిరాశలో, ఎవరు వింటారు
editor-wording-apology = క్షమాపణ
editor-wording-why-not-sure = అసిస్టెంట్‌కు నమ్మకం లేదు
editor-wording-why-not-helpful = జవాబులు ఉపయోగపడలేదు
editor-wording-why-came-back = అదే సమస్యతో మళ్ళీ వచ్చారు
editor-wording-takeover = బృందానికి అప్పగింత
editor-wording-takeover-closed = పనిలో ఎవరూ లేరు
editor-wording-next-long-queue = చాలామంది వేచి ఉన్నారు
editor-wording-agent-left = సహోద్యోగి వెళ్ళాల్సి వచ్చింది
editor-wording-next-place = వరుసలో స్థానం
editor-wording-next-waiting-time = వేచి ఉండే సమయం
editor-wording-next-waiting-hours = గంటల్లో వేచి ఉండే సమయం
editor-wording-next-waiting-hour-and-half = వేచి ఉండే సమయం: గంటన్నర
editor-wording-next-waiting-unknown = వేచి ఉండే సమయం తెలియదు
editor-wording-next-nobody-here = ఎవరూ సైన్ ఇన్ కాలేదు
editor-wording-next-when-back = సహోద్యోగులు ఎప్పుడు వస్తారు
editor-wording-next-no-repeating = ఏదీ మళ్ళీ చెప్పనవసరం లేదు
editor-wording-still-waiting = వేచి ఉంటూ రాశారు
editor-wording-still-waiting-first = అందరికంటే ముందున్నప్పుడు రాస్తారు
editor-wording-waiting-longer = చెప్పినదానికంటే ఎక్కువ సమయం పడుతుంది
editor-wording-left-queue = ఇక వేచి ఉండనన్నారు
editor-wording-left-queue-solved = ఇక వేచి లేరు: పరిష్కారమైంది
editor-wording-taken = సహోద్యోగి మొదలుపెడతారు
editor-wording-transferred = మరో సహోద్యోగి కొనసాగిస్తారు
editor-wording-transferred-away = అందుబాటులో లేని సహోద్యోగికి అప్పగించారు
editor-wording-transferred-team = బృందానికి బదిలీ
editor-wording-given-back = మళ్ళీ అసిస్టెంట్‌తో
editor-wording-closed = సంభాషణ ముగిసింది

## ఎడిటర్: యంత్రం రాసిన డ్రాఫ్ట్‌లు, జరిగిన మార్పులు

editor-language-machine = { $language }, మెషీన్ డ్రాఫ్ట్, సమీక్షించలేదు
editor-machine = మెషీన్ డ్రాఫ్ట్, సమీక్షించలేదు.
editor-machine-text = అసలు టెక్స్ట్‌తో పోల్చి చదివి సరిచేయండి. తర్వాత సమీక్షించినట్లు గుర్తు పెట్టండి.
editor-machine-reviewed = సమీక్షించాను
editor-machine-was-reviewed = సమీక్షించారు. మీరు సేవ్ చేయగానే ఇది అమలవుతుంది.
editor-machine-undo = ఇంకా లేదు
editor-machine-draft-it = మెషీన్ డ్రాఫ్ట్ తయారుచేయండి
editor-machine-drafting = డ్రాఫ్ట్ తయారవుతోంది…
editor-machine-done = { $language } భాషలో డ్రాఫ్ట్ సిద్ధంగా ఉంది. దయచేసి సమీక్షించండి.
editor-machine-save-first = దయచేసి ముందు { $source } టెక్స్ట్‌ను సేవ్ చేయండి: సేవ్ అయిన దాని నుంచే మెషీన్ డ్రాఫ్ట్ తయారవుతుంది.
editor-drafts-title = మెషీన్ డ్రాఫ్ట్‌లు: { $language }?
editor-drafts-text = వ్యాసాలు: { $number }. డ్రాఫ్ట్‌లు నేపథ్యంలో తయారై మీ సమీక్ష కోసం వేచి ఉంటాయి. ఎవరైనా రాసినది అలాగే ఉంటుంది.
editor-drafts-progress = { $language }: { $total } వ్యాసాల్లో { $done } చూడబడ్డాయి
editor-drafts-done = { $language }: { $total } వ్యాసాల్లో { $drafted } డ్రాఫ్ట్ అయ్యాయి.
editor-drafts-ended = అన్నీ పూర్తి కాకముందే ఇది ముగిసింది. మిగతావాటి కోసం మళ్లీ ప్రారంభించండి.
editor-drafts-without = డ్రాఫ్ట్ లేనివి: { $number }
editor-drafts-chosen = ఎంచుకున్న వాటికి మెషీన్ డ్రాఫ్ట్: { $number }
editor-drafts-choose = “{ $question }” ఎంచుకోండి
editor-drafts-choose-all = ఈ పేజీలో అన్నీ ఎంచుకోండి
editor-drafts-why-written = ఈ టెక్స్ట్‌ను ఎవరో రాశారు, కాబట్టి అలాగే ఉంచాము.
editor-drafts-why-up-to-date = డ్రాఫ్ట్ ఇప్పటికే ఉంది.
editor-drafts-why-empty = వ్యాసానికి ఇంకా జవాబు లేదు.
editor-drafts-why-gone = వ్యాసం ఇప్పుడు లేదు.
editor-drafts-why-changed = ఈలోగా ఎవరో వ్యాసాన్ని మారుస్తున్నారు.
editor-drafts-why-no-pair = అనువాద ఇంజిన్ ఈ భాషల మధ్య అనువదించదు.
editor-drafts-why-too-late = అనువాద ఇంజిన్ చాలా సమయం తీసుకుంది.
editor-drafts-why-spans-lost = ఒక లింక్, సంఖ్య లేదా పదం పోయింది.
editor-drafts-why-too-long = టెక్స్ట్ అనువాద ఇంజిన్‌కు చాలా పెద్దది.
editor-drafts-why-unavailable = అనువాద ఇంజిన్ ప్రస్తుతం స్పందించడం లేదు.
editor-drafts-why-failed = మా వైపు ఏదో పొరపాటు జరిగింది.
editor-fault-drafts-under-way = డ్రాఫ్ట్‌లు ఇప్పటికే తయారవుతున్నాయి. దయచేసి వేచి ఉండండి లేదా ఆపండి.
editor-changes-show = అప్పటిని, ఇప్పటిని పోల్చండి
editor-changes-hide = పోలికను దాచండి
editor-changes-before = అప్పుడు
editor-changes-after = ఇప్పుడు
editor-changes-unknown = అప్పటి టెక్స్ట్ ఎలా ఉండేదో ఇప్పుడు తెలియదు.
editor-changes-failed = మార్పును ప్రస్తుతం చూపించడం కుదరదు. దయచేసి మళ్ళీ ప్రయత్నించండి.
editor-source-part-changed = అప్పటి నుంచి మారింది
editor-stale-confirm = ఇప్పటికీ సరైనదే
editor-stale-confirmed = { $language } తాజాగా ఉన్నట్లు లెక్క.

## Editor: snippets

editor-snippets-intro = పని వేళల వంటి, చాలా వ్యాసాల్లో వచ్చే చిన్న పాఠాలు. ఇక్కడ ఒకదాన్ని మార్చండి, దాన్ని వాడే ప్రతి వ్యాసంలో కొత్త పాఠం వెంటనే కనిపిస్తుంది.
editor-snippets-add = కొత్త ఉమ్మడి పాఠం
editor-snippets-search = ఉమ్మడి పాఠాలను వెతకండి
editor-snippets-empty-title = ఇంకా ఉమ్మడి పాఠాలు లేవు
editor-snippets-empty-text = పలు వ్యాసాలు ఒకే మాటల్లో చెప్పేది ఇక్కడ రాయండి. తర్వాత ఉమ్మడి పాఠం బటన్‌తో దాన్ని జవాబుల్లో చేర్చండి.
editor-snippets-failed = ఉమ్మడి పాఠాలను లోడ్ చేయడం కుదరలేదు.
editor-snippet-pick-title = ఉమ్మడి పాఠం చేర్చండి
editor-snippet-name = పేరు
editor-snippet-name-hint = a నుంచి z వరకు చిన్న అక్షరాలు, అంకెలు, హైఫన్‌లు, ఉదాహరణకు opening-hours.
editor-snippet-used = దీన్ని వాడే వ్యాసాలు
editor-snippet-unused = ఇంకా ఏ వ్యాసమూ దీన్ని వాడటం లేదు.
editor-snippet-delete-title = “{ $name }” తొలగించాలా?
editor-snippet-delete-text = ఈ వ్యాసాల్లో దాని స్థానంలో ఏమీ ఉండదు:
editor-snippet-done = భద్రపరిచాం. దీన్ని వాడే ప్రతి వ్యాసంలో ఇప్పుడు కొత్త పాఠం ఉంది.
editor-snippet-deleted = తొలగించాం.
editor-snippet-conflict-title = ఈ ఉమ్మడి పాఠాన్ని మరొకరు భద్రపరిచారు
editor-snippet-fault-text = దయచేసి కనీసం ఒక భాషలో పాఠం రాయండి.
editor-snippet-fault-taken = మరో ఉమ్మడి పాఠానికి ఇప్పటికే ఈ పేరు ఉంది.

## ఎడిటర్: పదకోశం

editor-glossary-intro = ఏ అనువాద ఇంజనూ తనకు నచ్చినట్లు మార్చకూడని పేర్లు, పదాలు. మీరు అనువాదం ఇవ్వని ప్రతి భాషలోనూ పదం ఇక్కడ రాసినట్లే ఉంటుంది.
editor-glossary-add = పదాన్ని చేర్చండి
editor-glossary-search = పదాలను వెతకండి
editor-glossary-count =
    { $count ->
        [one] { $count } పదం
       *[other] { $count } పదాలు
    }
editor-glossary-more =
    { $count ->
        [one] ఇంకా { $count } పదం ఉంది; దాని కోసం వెతకండి.
       *[other] ఇంకా { $count } పదాలు ఉన్నాయి; వాటి కోసం వెతకండి.
    }
editor-glossary-empty-title = ఇంకా పదాలు లేవు
editor-glossary-empty-text = మీ ఉత్పత్తుల పేర్లను, లేదా మీ సంస్థ ప్రత్యేక అర్థంలో వాడే పదాలను చేర్చండి.
editor-glossary-failed = పదకోశాన్ని లోడ్ చేయడం కుదరలేదు.
editor-glossary-term = పదం
editor-glossary-remove = పదం “{ $term }” తీసివేయండి
editor-glossary-rendering = { $language } భాషలో “{ $term }”
editor-glossary-rendering-remove = { $language } భాషలో “{ $term }” తీసివేయండి
editor-glossary-language-add = “{ $term }” పదానికి భాషను చేర్చండి
editor-glossary-fault-term = దయచేసి పదాన్ని రాయండి, లేదా తీసివేయండి.
editor-glossary-done = సేవ్ అయింది. ఇకపై అనువాదాలు దీన్నే పాటిస్తాయి.
editor-glossary-conflict-title = పదకోశాన్ని మరొకరు సేవ్ చేశారు
editor-glossary-conflict-text = మీరు రాస్తుండగా ఒక సహోద్యోగి మరో వెర్షన్‌ను సేవ్ చేశారు. ఏది ఉంచాలి?

## Editor: scripted dialogues

editor-view-dialogues = నమూనా సంభాషణలు
editor-dialogues-intro = అసిస్టెంట్ చేయగలగాల్సిన సంభాషణలు. వ్యాసాల్లో పెద్ద మార్పు చేసిన ప్రతిసారీ వీటిని నడపండి: సందర్శకులపై, ప్రతినిధులపై, నివేదికలపై వీటి ప్రభావం ఉండదు.
editor-dialogues-new = కొత్త నమూనా సంభాషణ
editor-dialogues-play-all = అన్నీ నడపండి
editor-dialogues-stop = ఆపండి
editor-dialogues-search = నమూనా సంభాషణలు వెతకండి
editor-dialogues-outcome = ఫలితం
editor-dialogues-passed = సఫలం
editor-dialogues-failed = విఫలం
editor-dialogues-unplayed = నడపలేదు
editor-dialogues-count =
    { $count ->
        [one] { $count } నమూనా సంభాషణ
       *[other] { $count } నమూనా సంభాషణలు
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } వంతు
       *[other] { $count } వంతులు
    }
editor-dialogues-progress = నడిపినవి: { $total }లో { $done }
editor-dialogues-playing = నడుస్తోంది…
editor-dialogues-played-at = నడిపింది: { $when }
editor-dialogues-done-passed = అన్ని నమూనా సంభాషణలు ఆశించినట్టే సాగాయి.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } నమూనా సంభాషణ ఆశించినట్టు సాగలేదు.
       *[other] { $count } నమూనా సంభాషణలు ఆశించినట్టు సాగలేదు.
    }
editor-dialogues-busy = నమూనా సంభాషణలు ఇప్పటికే నడుస్తున్నాయి. దయచేసి పూర్తయ్యే వరకు ఆగండి.
editor-dialogues-import = ఫైల్ దిగుమతి చేయండి
editor-dialogues-export = ఫైల్‌గా ఎగుమతి చేయండి
editor-dialogues-imported = చేర్చినవి: { $added }. మార్చినవి: { $changed }. అలాగే ఉన్నవి: { $same }.
editor-dialogues-empty-title = అసిస్టెంట్ ఏమి చేయగలగాలో రాయండి
editor-dialogues-empty-text = నమూనా సంభాషణ అంటే సందర్శకులు రాసేది, ప్రతిసారీ మీరు ఆశించేది. వ్యాసాలు మారినప్పుడు అన్నీ నడపండి; ఇంకా ఏది పనిచేస్తోందో, ఏది చేయట్లేదో వెంటనే చూడండి.
editor-dialogues-empty-example = ఈ ఉదాహరణతో మొదలుపెట్టండి
editor-dialogues-example-name = ప్రతినిధిని అడగడం
editor-dialogues-example-visitor = ప్రతినిధితో మాట్లాడించండి
editor-dialogues-load-failed = నమూనా సంభాషణలు లోడ్ కాలేదు.
editor-dialogues-nothing-clear = అన్ని నమూనా సంభాషణలు చూపించండి
editor-dialogue-back = అన్ని నమూనా సంభాషణలు
editor-dialogue-name = పేరు
editor-dialogue-name-placeholder = ఉదాహరణ: ఆర్డర్, దానికి ఎంత సమయం పడుతుంది
editor-dialogue-page = సందర్శకుల పేజీ భాష
editor-dialogue-turn = వంతు { $number }
editor-dialogue-turn-add = వంతు చేర్చండి
editor-dialogue-turn-up = వంతు { $number }ను పైకి జరపండి
editor-dialogue-turn-down = వంతు { $number }ను కిందకి జరపండి
editor-dialogue-turn-remove = వంతు { $number }ను తీసివేయండి
editor-dialogue-visitor = సందర్శకులు రాసేది
editor-dialogue-expected = ఆశించేది
editor-dialogue-expected-nothing = ఏదైనా పర్వాలేదు.
editor-dialogue-expect = ఆశించేది
editor-dialogue-expect-name = వంతు { $number }కు ఆశించేది చేర్చండి
editor-dialogue-seen = అసిస్టెంట్ చేసింది
editor-dialogue-seen-not-yet = చూడటానికి నమూనా సంభాషణను నడపండి.
editor-dialogue-seen-outdated = మీ మార్పుకు ముందుది. మళ్ళీ నడపండి.
editor-dialogue-holds = ఆశించినట్టే
editor-dialogue-differs = ఆశించినట్టు లేదు
editor-dialogue-play = నడపండి
editor-dialogue-save-play = సేవ్ చేసి నడపండి
editor-dialogue-done = నమూనా సంభాషణ సేవ్ అయింది.
editor-dialogue-done-passed = అన్నీ ఆశించినట్టే సాగాయి.
editor-dialogue-done-failed = అన్నీ ఆశించినట్టు సాగలేదు. తేడాలు గుర్తించబడ్డాయి.
editor-dialogue-not-played = నమూనా సంభాషణను నడపలేకపోయాం. దయచేసి మళ్ళీ ప్రయత్నించండి.
editor-dialogue-fault-name = దయచేసి నమూనా సంభాషణకు పేరు పెట్టండి.
editor-dialogue-fault-name-taken = ఈ భాషలో మరో నమూనా సంభాషణకు ఇదే పేరు ఉంది.
editor-dialogue-fault-visitor = దయచేసి సందర్శకులు చెప్పేది రాయండి.
editor-dialogue-fault-value = దయచేసి కనీసం ఒకటి ఎంచుకోండి, లేదా దీన్ని తీసివేయండి.
editor-dialogue-conflict-title = ఈ నమూనా సంభాషణను మరొకరు సేవ్ చేశారు
editor-dialogue-delete-title = ఈ నమూనా సంభాషణను తొలగించాలా?
editor-dialogue-unknown = ఈ నమూనా సంభాషణ లేదు
editor-expect-article = ఈ వ్యాసాల్లో ఒకటి చూపిస్తుంది
editor-expect-offers = వీటిలో ఒకటి చూపిస్తుంది లేదా సూచిస్తుంది
editor-expect-covers = వీటిలో ఒకదాని గురించి కూడా చెబుతుంది
editor-expect-not = ఈ వ్యాసాల్లో ఏదీ చూపించదు
editor-expect-answers = వ్యాసం చూపిస్తుంది
editor-expect-words = ఈ మాటలు చెబుతుంది
editor-expect-decision = అసిస్టెంట్ చేసేది
editor-expect-person = ప్రతినిధి కోసం వేచి ఉంటుంది
editor-expect-urgent = అందరికంటే ముందు వస్తుంది
editor-expect-language = మాట్లాడే భాష
editor-expect-picks = చూపించే ఎంపిక సంఖ్య
editor-expect-talk = ఇలాంటి పలకరింపు
editor-expect-no-talk = ఇలాంటి పలకరింపు లేదు
editor-expect-any = కొన్ని ప్రత్యామ్నాయాల్లో ఒకటి
editor-expect-any-hint = ఫైల్‌తో వచ్చింది, అలాగే ఉంటుంది.
editor-expect-picks-last = చివరిది
editor-expect-words-placeholder = టైప్ చేసి Enter నొక్కండి
editor-talk-helpful = సహాయపడినందుకు సంతోషం
editor-talk-which-language = ఏ భాష అని అడుగుతుంది
editor-yes = అవును
editor-no = కాదు
editor-pick-article = వ్యాసం వెతకండి
editor-pick-article-none = వ్యాసం దొరకలేదు
editor-pick-remove = “{ $value }”ను తీసివేయండి
editor-seen-article = చూపించిన వ్యాసం
editor-seen-article-none = ఏదీ లేదు
editor-seen-choices = సూచించినవి

## Editor: articles from files

editor-import-title = ఫైల్‌ల నుంచి వ్యాసాలు
editor-import-hint = { $formats } వంటి ఫైల్‌లు, లేదా { $systems } నుంచి వ్యాసాలు. ఏదైనా సేవ్ కాకముందే ఏమి మారుతుందో మీకు కనిపిస్తుంది.
editor-import-choose = ఫైల్‌లను ఎంచుకోండి
editor-import-folder = ఫోల్డర్‌ను ఎంచుకోండి
editor-import-reading = ఫైల్‌లను చదువుతోంది…
editor-import-columns = నిలువు వరుసలు
editor-import-column = నిలువు వరుస
editor-import-sample = అందులో ఉన్నది
editor-import-field = దేనిగా తీసుకోవాలి
editor-import-left-out = వదిలేయాలి
editor-import-encoding = ఎన్‌కోడింగ్
editor-import-encoding-auto = గుర్తించండి
editor-import-separator = విభాజకం
editor-import-tab = ట్యాబ్
editor-import-language = భాష చెప్పని చోట
editor-import-header = మొదటి వరుసలో నిలువు వరుసల పేర్లు ఉన్నాయి
editor-import-added = కొత్తవి: { $number }
editor-import-changed = మార్చినవి: { $number }
editor-import-same = అలాగే ఉన్నవి: { $number }
editor-import-faults = ముందు సరిచేయాల్సినవి: { $number }
editor-import-file = ఫైల్
editor-import-row = వరుస
editor-import-what = ఏమి సరిచేయాలి
editor-import-notes = గమనికలు: { $number }
editor-import-rows = వరుసలు: { $number }
editor-import-go = దిగుమతి చేయండి
editor-import-again = వేరే ఫైల్‌లు
editor-import-nothing = ఏమీ మారదు: అన్నీ ఇప్పటికే ఉన్నాయి.
editor-import-going = వెతకడానికి సిద్ధం చేస్తోంది: { $total }లో { $done }
editor-import-overtaken = ఈలోగా ఒక సహోద్యోగి ఈ వ్యాసాలలో ఒకదాన్ని మార్చారు. దయచేసి మార్పులను మళ్ళీ చూడండి.
editor-import-lost = ఈలోగా సర్వర్ ఆగిపోయింది. ఏదీ సేవ్ కాలేదు; దయచేసి ఫైల్‌లను మళ్ళీ దిగుమతి చేయండి.
editor-import-too-large = ఈ ఫైల్‌లు మొత్తం { $most } MB కంటే పెద్దవి. దయచేసి వాటిని భాగాలుగా దిగుమతి చేయండి.
editor-import-guessed = ఊహ

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = జవాబు లేనివి
editor-gaps-intro = సందర్శకులు అడిగి, అసిస్టెంట్ సరిగా జవాబివ్వలేకపోయినవి: అన్ని భాషల నుంచి అంశాల వారీగా.
editor-gaps-show = ఏ అంశాలు
editor-gaps-open = జవాబివ్వాల్సినవి
editor-gaps-answered = జవాబిచ్చినవి
editor-gaps-dismissed = పక్కన పెట్టినవి
editor-gaps-proposals = సూచించిన రూపాలు
editor-gaps-period = కాలం
editor-gaps-days-7 = గత 7 రోజులు
editor-gaps-days-28 = గత 4 వారాలు
editor-gaps-days-90 = గత 3 నెలలు
editor-gaps-count = అంశాలు: { $number }
editor-gaps-asked = అడిగినవి: { $number }
editor-gaps-before = అంతకు ముందు కాలం: { $number }
editor-gaps-last = చివరిసారి అడిగింది: { $when }
editor-gaps-waiting = ఇంకా వర్గీకరిస్తున్నవి: { $number }
editor-gaps-none = ఇక్కడ అంశాలు లేవు.
editor-gaps-empty-title = జవాబు లేకుండా ఏదీ మిగలలేదు
editor-gaps-empty-text = సందర్శకుడికి జవాబు దొరకనప్పుడు, తిరిగి ప్రశ్న వచ్చినప్పుడు, జవాబు పనికిరానప్పుడు లేదా మనిషికి అప్పగించినప్పుడు, ఆ ప్రశ్న ఇక్కడ కనిపిస్తుంది.
editor-gaps-failed = లోడ్ చేయలేకపోయాం.
editor-gap-back = అన్ని అంశాలు
editor-gap-unknown = ఈ అంశం ఇప్పుడు లేదు
editor-gap-draft = వ్యాసం రాయండి
editor-gap-draft-hint = ప్రశ్నలు దాని ఇతర రూపాలవుతాయి, ప్రతినిధి ఇచ్చిన ఉత్తమ జవాబు మొదటి జవాబవుతుంది. మీరు ప్రచురించే వరకు ఎవరికీ కనిపించదు.
editor-gap-teach = వ్యాసానికి జోడించండి
editor-gap-which = దీనికి ఏ వ్యాసం జవాబిస్తుంది?
editor-gap-nearby = ఇలాంటి వాటి గురించిన వ్యాసాలు
editor-gap-dismiss = పక్కన పెట్టండి
editor-gap-reopen = మళ్ళీ తీసుకోండి
editor-gap-questions = ఏమి అడిగారు
editor-gap-answers = ప్రతినిధులు ఏమి జవాబిచ్చారు
editor-gap-answers-none = దీనికి ఇంకా ఎవరూ జవాబివ్వలేదు.
editor-gap-taught = వ్యాసానికి రూపాలుగా జోడించాం.
editor-gap-dismissed = పక్కన పెట్టాం. మళ్ళీ అడిగినా తిరిగి రాదు.
editor-gap-reopened = మళ్ళీ జవాబివ్వాల్సిన అంశాల్లో ఉంది.
editor-gap-settled = ఒక సహోద్యోగి ఈ అంశాన్ని ఇప్పటికే చూసుకున్నారు.
editor-gap-unpublished = వ్యాసం ఇంకా ప్రచురించలేదు
editor-gap-article = వ్యాసం తెరవండి
editor-gap-since-before = అంతకు ముందు కాలంలో జవాబు లేకుండా అడిగినవి: { $number }
editor-gap-since-after = అప్పటి నుంచి: { $number }
editor-gap-since-answered = వ్యాసం జవాబిచ్చినవి: { $number }
editor-gap-cause-unanswered = జవాబు లేదు
editor-gap-cause-clarify = తిరిగి ప్రశ్న
editor-gap-cause-unhelpful = జవాబు సాయపడలేదు
editor-gap-cause-person = మనిషికి అప్పగింత
editor-proposals-intro = మీ బృందం, సందర్శకుల నుంచి నేర్చుకున్నవి: ఒక వ్యాసం జవాబిచ్చే ప్రశ్నలు. మీరు అంగీకరించే వరకు ఏదీ వాడం.
editor-proposals-count = సూచనలు: { $number }
editor-proposals-empty-title = సూచనలు లేవు
editor-proposals-empty-text = ప్రతినిధి వ్యాసం పంపినప్పుడు, లేదా సందర్శకుడు ఒకటి ఎంచుకున్నప్పుడు లేదా సాయపడిందని చెప్పినప్పుడు, ఆ ప్రశ్నను ఇక్కడ సూచిస్తాం.
editor-proposal-text = రూపం
editor-proposal-accept = అంగీకరించండి
editor-proposal-reject = వదిలేయండి
editor-proposal-accepted = వ్యాసానికి జోడించాం.
editor-proposal-rejected = వదిలేశాం. మళ్ళీ సూచించం.
editor-proposal-reviewed = ఒక సహోద్యోగి దీనిపై ఇప్పటికే నిర్ణయించారు.
editor-proposal-source-inserted = ప్రతినిధి వ్యాసం పంపారు
editor-proposal-source-chosen = సందర్శకుడు వ్యాసం ఎంచుకున్నారు
editor-proposal-source-helped = జవాబు సాయపడింది

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = నాణ్యత
editor-quality-synonyms = సమానార్థకాలు
editor-quality-duplicates = ఒకేలాంటి వ్యాసాలు
editor-tests = పరీక్ష ప్రశ్నలు
editor-tests-hint = ఒక్కో వరుసలో ఒకటి. సందర్శకులకు ఇవి ఎప్పుడూ కనిపించవు. ప్రచురణకు ముందు వీటన్నింటినీ అసిస్టెంట్‌ను అడుగుతారు, అది ఈ వ్యాసంతోనే జవాబివ్వాలి.
editor-tests-language = పరీక్ష ప్రశ్నల భాష
editor-tests-try = అన్ని పరీక్ష ప్రశ్నలనూ ప్రయత్నించండి
editor-tests-trying = పరీక్ష ప్రశ్నలు అడుగుతోంది…
editor-tests-far = అడిగినవి: { $total }లో { $done }
editor-tests-none = ఇక్కడా, ఇతర వ్యాసాల్లోనూ ఇంకా పరీక్ష ప్రశ్నలు లేవు.
editor-tests-failed = పరీక్ష ప్రశ్నలు అడగలేకపోయాం. దయచేసి మళ్ళీ ప్రయత్నించండి.
editor-tests-incomplete = ముందుగా ఒక ప్రశ్న, ఒక జవాబు రాయండి.
editor-tests-passed = ఈ వ్యాసం దొరికినవి: { $total }లో { $found }
editor-tests-won = ఈ మార్పుతో గెలిచినవి: { $number }
editor-tests-lost = ఈ మార్పుతో కోల్పోయినవి: { $number }
editor-tests-same = దీనితో సైట్ పరీక్ష ప్రశ్నల్లో ఏదీ గెలవదు, కోల్పోదు. మొత్తం { $total } ఉన్నాయి.
editor-tests-found = తన వ్యాసం దొరుకుతుంది
editor-tests-offered = వివరణ అడుగుతుంది, సరైన వ్యాసం ఎంపికల్లో ఉంది
editor-tests-other = బదులుగా “{ $article }” వస్తుంది
editor-tests-missed = జవాబు దొరకదు
editor-held-title = ప్రచురణ ఆపబడింది
editor-held-text = ఈ పరీక్ష ప్రశ్నలకు వాటి వ్యాసం దొరకదు:
editor-held-later = ముందు మార్చండి
editor-held-anyway = అయినా ప్రచురించండి
editor-synonyms-intro = ఇక్కడ ఒకే అర్థమున్న పదాలు: “కోవిడ్-19”, “కరోనా” వంటివి, లేదా “పార్సెల్”, దానికి మీ బ్రాండ్ వాడే పేరు. వీటిలో ఒకటి ఉన్న ప్రశ్నను మిగతా వాటితోనూ వెతుకుతాం.
editor-synonyms-add = సమానార్థకాలు చేర్చండి
editor-synonyms-words = కామాలతో వేరుచేసిన పదాలు
editor-synonyms-remove = { $words } తీసేయండి
editor-synonyms-saved = భద్రమైంది. తర్వాతి ప్రశ్నను వీటితో వెతుకుతాం.
editor-synonyms-failed = సమానార్థకాలు లోడ్ కాలేదు.
editor-synonyms-empty = ఇంకా సమానార్థకాలు లేవు.
editor-synonyms-lonely = { $word } ఒంటరిగా ఉంది. పక్కన రెండో పదం రాయండి, లేదా తీసేయండి.
editor-synonyms-proposed = సందర్శకులు రాసినదాని నుంచి సూచనలు
editor-synonyms-pair = { $word } అంటే { $term }
editor-synonyms-asked = ప్రశ్నలు: { $number }
editor-synonyms-take = చేర్చండి
editor-duplicates-intro = ఒకే ప్రశ్నకు జవాబిచ్చే, లేదా ఒకదాని ప్రశ్నలు మరొకటి తీసుకునే వ్యాసాలు. రెంటినీ ఒకటి చేస్తే అసిస్టెంట్ ఎంచుకోవాల్సిన పని ఉండదు.
editor-duplicates-failed = వ్యాసాలను పోల్చలేకపోయాం.
editor-duplicates-far = చూసిన వ్యాసాలు: { $total }లో { $done }
editor-duplicates-none = ఒకే ప్రశ్నకు జవాబిచ్చే రెండు వ్యాసాలు లేవు.
editor-duplicates-same = రెండూ ఒకే జవాబు ఇస్తాయి.
editor-duplicates-taken = దీని ప్రశ్నల్లో మరో వ్యాసం తీసుకునేవి: { $asked }లో { $taken }
editor-merge-keep = దీన్ని ఉంచండి
editor-merge-title = రెండు వ్యాసాలను ఒకటి చేయాలా?
editor-merge-text = “{ $other }” లోని అన్ని రూపాలు, ట్యాగ్‌లు, పరీక్ష ప్రశ్నలు “{ $kept }”కు వస్తాయి; ఆ తర్వాత ఆ వ్యాసం వెనక్కి తీసుకోబడుతుంది. దీని జవాబు అలాగే ఉంటుంది.
editor-merge-go = విలీనం చేయండి
editor-merge-done = విలీనమైంది. మరో వ్యాసం వెనక్కి తీసుకోబడింది.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = అభిప్రాయాలు
editor-quality-conversation = మొత్తం సంభాషణ
editor-languages-intro = ప్రతి భాషలో మీ వ్యాసాలు ఎంతవరకు ఉన్నాయో ఇక్కడ చూడండి. ప్రతి సంఖ్య తాను లెక్కించిన వ్యాసాలను తెరుస్తుంది.
editor-coverage-there = ఉన్నవి
editor-coverage-reviewed = సమీక్షించినవి
editor-coverage-unreviewed = సమీక్షించనివి
editor-coverage-outdated = పాతబడినవి
editor-coverage-missing = లేనివి
editor-translators = అనువాదకుల కోసం (XLIFF)
editor-translators-open = లేనివి, పాతబడినవి లేదా సమీక్షించనివి
editor-translators-all = అన్ని వ్యాసాలు
editor-feedback-intro = అందిన జవాబుల గురించి సందర్శకులు ఏమనుకున్నారు. సరిగా జవాబివ్వని వ్యాసాలు ముందు వస్తాయి.
editor-conversation-intro = ఒక్కో సందేశానికి బాట్ ఏమంటుంది, ఎందుకు? ఎవరికీ ఏదీ పంపబడదు, ఏదీ భద్రపరచబడదు.
editor-feedback-all = అన్ని భాషలు
editor-feedback-failed = అభిప్రాయాలు లోడ్ కాలేదు.
editor-feedback-none = ఈ కాలంలో ఏ వ్యాసమూ ఎవరికీ జవాబివ్వలేదు.
editor-feedback-show = ఏమి అడిగారు
editor-feedback-answered = జవాబులు: { $number }
editor-feedback-helpful = సహాయపడింది
editor-feedback-unhelpful = సహాయపడలేదు
editor-feedback-unjudged = అభిప్రాయం చెప్పలేదు
editor-feedback-variant = { $language }లో చూపింది
editor-replay-messages = సందర్శకులు రాసేది
editor-replay-placeholder = వరుసకు ఒక సందేశం, లేదా ఒక సంభాషణ ప్రతి
editor-replay-play = ప్లే చేయండి
editor-replay-waiting = ఒక వ్యక్తి కోసం వేచి ఉంది.
editor-replay-why = ఎందుకు?
editor-replay-read = వెతికింది:
editor-replay-read-together = ముందటి ప్రశ్నతో కలిపి వెతికింది:
editor-replay-words = ఉమ్మడి పదాలు: { $words }
editor-replay-thresholds = { $answer } నుంచి జవాబిస్తుంది, { $offer } నుంచి సూచిస్తుంది.
