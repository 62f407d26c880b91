## The frame

signin-title-admin = నిర్వహణ
signin-title-account = మీ ఖాతా
signin-intro-admin = వ్యక్తులు, బృందాలు, సైట్‌ను చూసుకోవడానికి సైన్ ఇన్ చేయండి.
signin-intro-account = మీ పాస్‌వర్డ్, పరికరాలను చూసుకోవడానికి సైన్ ఇన్ చేయండి.
admin-page-title = నిర్వహణ
admin-account-title = మీ ఖాతా
admin-skip = నేరుగా కంటెంట్‌కు వెళ్ళండి
admin-views = నిర్వహణలోని భాగాలు
admin-view-people = వ్యక్తులు
admin-view-teams = బృందాలు
admin-view-canned = సిద్ధ జవాబులు
admin-view-tags = ట్యాగ్‌లు
admin-view-attributes = లక్షణాలు
admin-view-rules = నియమాలు
admin-view-site = సైట్
admin-view-channels = ఛానెళ్ళు
admin-view-webhooks = వెబ్‌హుక్‌లు
admin-view-log = లాగ్
admin-to-desk = సపోర్ట్ డెస్క్
admin-to-editor = వ్యాసాల ఎడిటర్
admin-page-language = పేజీ భాష
admin-sign-in = సైన్ ఇన్ చేయండి
admin-sign-out = సైన్ అవుట్ చేయండి
admin-dismiss = ఈ సందేశాన్ని తీసేయండి
admin-close = మూసేయండి
admin-cancel = రద్దు చేయండి
admin-save = సేవ్ చేయండి
admin-saved = సేవ్ అయింది.
admin-failed = అది కుదరలేదు: { $message }
admin-failed-unreachable = ప్రస్తుతం సర్వర్ అందుబాటులో లేదు. ఏదీ పోలేదు; దయచేసి మళ్ళీ ప్రయత్నించండి.
admin-failed-signed-out = మీరు సైన్ అవుట్ అయ్యారు. దయచేసి మళ్ళీ సైన్ ఇన్ చేయండి.
admin-nothing-found = ఏమీ దొరకలేదు. వేరే పదాలతో ప్రయత్నించండి.
admin-fault-shortcut-taken = ఈ షార్ట్‌కట్ ఇప్పటికే మరో సిద్ధ జవాబుకు ఉంది. దయచేసి వేరేది ఎంచుకోండి.
admin-fault-unknown-canned-reply = ఈ సిద్ధ జవాబు ఇప్పుడు లేదు; సహోద్యోగి ఎవరైనా తొలగించి ఉండవచ్చు.
admin-fault-tag-exists = ఈ పేరుతో ట్యాగ్ ఇప్పటికే ఉంది.
admin-fault-unknown-tag = ఈ ట్యాగ్ ఇప్పుడు లేదు; సహోద్యోగి ఎవరైనా పేరు మార్చి లేదా తొలగించి ఉండవచ్చు.
admin-fault-invalid-tag = ట్యాగ్‌లో 1 నుంచి 50 అక్షరాలు ఉండాలి.
admin-fault-invalid-webhook = వెబ్‌హుక్‌కు ఒక పేరు, తెలియజేయాల్సిన కనీసం ఒక అంశం, https:// తో మొదలయ్యే పూర్తి ఇంటర్నెట్ చిరునామా ఇవ్వండి.
admin-fault-unknown-webhook = ఈ వెబ్‌హుక్ ఇప్పుడు లేదు; సహోద్యోగి ఎవరైనా తొలగించి ఉండవచ్చు.
admin-fault-too-many-webhooks = ఉంచగలిగినన్ని వెబ్‌హుక్‌లు ఇప్పటికే ఉన్నాయి. దయచేసి ముందుగా ఒకటి తొలగించండి.
admin-fault-unknown-delivery = మళ్ళీ పంపడానికి ఏమీ లేదు; ఇప్పటికే దారిలో ఉండవచ్చు.
admin-fault-attribute-exists = ఈ కీతో లక్షణం ఇప్పటికే ఉంది; అది వాడకంలో లేకపోవచ్చు.
admin-fault-invalid-attribute = ఇలా భద్రపరచలేము. గరిష్ఠంగా 60 అక్షరాల పేరు, అక్షరంతో మొదలయ్యే లాటిన్ అక్షరాలు, అంకెల కీ, ప్రతి జాబితాకు కనీసం ఒక ఎంపిక ఇవ్వండి.
admin-fault-invalid-logo = ఈ చిత్రాన్ని వాడలేం. ప్రతి వైపు 16 నుంచి 4096 పిక్సెల్‌ల PNG, SVG లేదా WebP ఎంచుకోండి; SVGలో బొమ్మ మాత్రమే ఉండాలి.
admin-fault-logo-too-large = ఈ చిత్రం 512 kB కంటే పెద్దది. దయచేసి చిన్నది ఎంచుకోండి.
admin-fault-last-administrator = వీరే చివరి అడ్మిన్. ముందు మరొకరిని అడ్మిన్ చేయండి.
admin-conflict-title = “{ $name }”ను మరొకరు మార్చారు
admin-conflict-text = మీరు రాస్తుండగా ఒక సహోద్యోగి మార్పును సేవ్ చేశారు. ఏది ఉండాలి?
admin-conflict-theirs = వారిది లోడ్ చేయండి
admin-conflict-mine = నాది ఉంచండి

## People

admin-people-intro = సైన్ ఇన్ చేయగల వారందరూ. ఒకరి అనుమతులు మార్చడానికి లేదా వారిని సైన్ అవుట్ చేయడానికి వారిని ఎంచుకోండి.
admin-people-invite = ఒకరిని ఆహ్వానించండి
admin-people-you = మీరు
admin-people-invited = ఆహ్వానించాం
admin-role-agent = ప్రతినిధి
admin-role-agent-may = సందర్శకులతో మాట్లాడతారు
admin-role-supervisor = సూపర్‌వైజర్
admin-role-supervisor-may = సహోద్యోగుల గణాంకాలు కూడా చూస్తారు, వారి తరఫున పని చేయగలరు
admin-role-editor = ఎడిటర్
admin-role-editor-may = వ్యాసాలు రాస్తారు
admin-role-admin = అడ్మిన్
admin-role-admin-may = అన్నీ చేయగలరు
admin-person-name = పేరు
admin-person-name-hint = సందర్శకులు ఈ పేరు చూస్తారు.
admin-person-login = యూజర్ పేరు
admin-person-login-hint = సైన్ ఇన్ కోసం, ఉదాహరణకు ఒక ఇమెయిల్ చిరునామా.
admin-person-role = పాత్ర
admin-person-languages = రాసే భాషలు
admin-person-teams = బృందాలు
admin-person-skills = నైపుణ్యాలు
admin-person-skills-hint = కామాలతో వేరు చేయండి, ఉదాహరణకు: వాపసులు, బిల్లులు
admin-person-capacity = ఒకేసారి సంభాషణలు
admin-person-capacity-hint = వారికి ఇంతకంటే ఎక్కువ రావు.
admin-person-link = పాస్‌వర్డ్ ఎంచుకోవడానికి కొత్త లింక్
admin-person-sign-out = అన్ని చోట్లా సైన్ అవుట్ చేయండి
admin-person-signed-out = { $name } అన్ని చోట్లా సైన్ అవుట్ అయ్యారు.
admin-person-deactivate = నిష్క్రియం చేయండి
admin-person-deactivated = { $name } ఇకపై సైన్ ఇన్ చేయలేరు.
admin-deactivate-title = { $name }ను నిష్క్రియం చేయాలా?
admin-deactivate-text = వారు వెంటనే సైన్ అవుట్ అవుతారు. తెరిచి ఉన్న సంభాషణలు వరుసకు తిరిగి వెళ్తాయి; వారు రాసిన వాటిపై వారి పేరు ఉంటుంది.
admin-link-title = { $name } కోసం లింక్
admin-link-text = ఈ లింక్‌ను { $name }కు అందించండి. ఇది { $until } వరకు ఒక్కసారి పని చేస్తుంది, ఇప్పుడు మాత్రమే కనిపిస్తుంది.
admin-link-copy = లింక్ కాపీ చేయండి
admin-link-copied = కాపీ అయింది.

## One's own account

admin-link-welcome = నమస్కారం { $name }
admin-link-intro = పాస్‌వర్డ్ ఎంచుకోండి. మీ యూజర్ పేరు { $login }.
admin-link-send = సేవ్ చేసి సైన్ ఇన్ చేయండి
admin-unknown-link = ఈ లింక్ పనిచేయదు. దీని స్థానంలో కొత్తది వచ్చి ఉండవచ్చు; అడ్మిన్‌ను అడగండి.
admin-link-used = ఈ లింక్‌ను ఇప్పటికే వాడారు. మీ పాస్‌వర్డ్‌తో సైన్ ఇన్ చేయండి లేదా కొత్త లింక్ అడగండి.
admin-link-expired = ఈ లింక్ గడువు ముగిసింది. అడ్మిన్‌ను కొత్తది అడగండి.
admin-password-title = పాస్‌వర్డ్
admin-password-current = ప్రస్తుత పాస్‌వర్డ్
admin-password-new = కొత్త పాస్‌వర్డ్
admin-password-hint = కనీసం 8 అక్షరాలు.
admin-password-change = పాస్‌వర్డ్ మార్చండి
admin-password-done = మీ పాస్‌వర్డ్ మారింది, మిగతా అన్ని చోట్లా మీరు సైన్ అవుట్ అయ్యారు.
admin-password-wrong = అది మీ ప్రస్తుత పాస్‌వర్డ్ కాదు. దయచేసి మరోసారి ప్రయత్నించండి.
admin-sessions-title = మీరు సైన్ ఇన్ చేసిన చోట్లు
admin-sessions-hint = వీటిలో ఏదైనా మీకు తెలియకపోతే, దాన్ని సైన్ అవుట్ చేసి పాస్‌వర్డ్ మార్చండి.
admin-sessions-here = ఇక్కడ
admin-sessions-program = ఒక ప్రోగ్రామ్
admin-sessions-since = సైన్ ఇన్: { $when }
admin-sessions-end = సైన్ అవుట్ చేయండి
admin-sessions-ended = అక్కడ సైన్ అవుట్ అయింది.
admin-factor-title = రెండో ధృవీకరణ
admin-factor-text = మీ పాస్‌వర్డ్‌తో పాటు మీ ఫోన్ నుంచి ఒక కోడ్ అడుగుతాము. మీ పాస్‌వర్డ్ తెలిసినవారు దానితో మాత్రమే లోపలికి రాలేరు.
admin-factor-set-up = సెటప్ చేయండి
admin-factor-since = { $when } నుంచి ఆన్‌లో ఉంది
admin-factor-left = మిగిలిన రికవరీ కోడ్‌లు: { $number }
admin-factor-new-codes = కొత్త రికవరీ కోడ్‌లు
admin-factor-switch-off = ఆఫ్ చేయండి
admin-factor-off = రెండో ధృవీకరణ ఆఫ్ అయింది.
admin-factor-on = రెండో ధృవీకరణ ఆన్ అయింది, మిగతా అన్ని చోట్లా మీరు సైన్ అవుట్ అయ్యారు.
admin-factor-reset = రెండో ధృవీకరణను రీసెట్ చేయండి
admin-factor-reset-title = { $name } రెండో ధృవీకరణను రీసెట్ చేయాలా?
admin-factor-reset-text = వారు అన్ని చోట్లా సైన్ అవుట్ అవుతారు, ఇకపై పాస్‌వర్డ్‌తో మాత్రమే సైన్ ఇన్ చేయగలరు. నిజంగా వారే అడిగారని నిర్ధారించుకోండి.
admin-factor-was-reset = { $name } రెండో ధృవీకరణ రీసెట్ అయింది.
admin-link-mailed = ఇది { $login }కు కూడా పంపాం.
admin-person-provider = { $provider }తో సైన్ ఇన్ చేస్తారు: మొదటిసారి { $since }, చివరిసారి { $last }.
admin-person-unlink = అనుసంధానం తొలగించండి
admin-person-unlinked = { $name } అనుసంధానం తొలగించబడింది.
admin-unlink-title = { $name } అనుసంధానం తొలగించాలా?
admin-unlink-text = వారు అన్ని చోట్లా సైన్ అవుట్ అవుతారు. తదుపరి సైన్ ఇన్‌లో వారి ఖాతాను యూజర్ పేరుతో మళ్ళీ వెతుకుతాం.
admin-link-entry = ఈ లింక్‌తో పాస్‌వర్డ్ లేకుండా ఒకసారి { $login }గా సైన్ ఇన్ కావచ్చు.
admin-link-by-provider = ఇక్కడ ఎవరూ పాస్‌వర్డ్‌తో సైన్ ఇన్ చేయరు. { $provider }తో సైన్ ఇన్ చేయండి.

## Teams and their hours

admin-teams-intro = ఎవరు కలిసి పనిచేస్తారు, ఎప్పుడు పనిలో ఉంటారు. ఈ వేళలు కానప్పుడు, మళ్ళీ ఎప్పుడు అందుబాటులో ఉంటారో సందర్శకులకు తెలుపుతాం.
admin-teams-add = బృందాన్ని చేర్చండి
admin-teams-first = బృందం లేని అందరి కోసం
admin-teams-nobody = ఇందులో ఎవరూ లేరు: దీని సంభాషణలను అందరూ చూసుకుంటారు
admin-teams-open = ఇప్పుడు తెరిచి ఉంది
admin-teams-closed = ఇప్పుడు మూసి ఉంది
admin-teams-name = పేరు
admin-teams-members = సభ్యులు
admin-teams-members-hint = బృందం సంభాషణలు వీరికే వెళ్తాయి.
admin-teams-delete = బృందాన్ని తొలగించండి
admin-team-delete-title = { $name } బృందాన్ని తొలగించాలా?
admin-team-delete-text =
    { $count ->
        [0] దీని కోసం ఎవరూ వేచి లేరు. సభ్యులు అలాగే ఉంటారు.
        [one] { $count } వ్యక్తి దీని కోసం వేచి ఉన్నారు; ఇకపై వారిని అందరూ చూసుకుంటారు. సభ్యులు అలాగే ఉంటారు.
       *[other] { $count } మంది సందర్శకులు దీని కోసం వేచి ఉన్నారు; ఇకపై వారిని అందరూ చూసుకుంటారు. సభ్యులు అలాగే ఉంటారు.
    }
admin-team-deleted = { $name } బృందం తొలగించబడింది.
admin-hours-title = పని వేళలు
admin-hours-always = ఎప్పుడూ తెరిచి ఉంటుంది
admin-hours-zone = టైమ్ జోన్
admin-hours-zone-hint = ఉదాహరణకు { $example }.
admin-hours-weekly = వారపు వేళలు
admin-hours-weekly-hint = ముగింపు సమయం ప్రారంభం కంటే ముందుంటే, అది మరుసటి రోజుది.
admin-hours-from = ప్రారంభం
admin-hours-to = ముగింపు
admin-hours-add = వేళలు చేర్చండి
admin-hours-remove = ఈ వేళలు తీసేయండి
admin-hours-country = ప్రభుత్వ సెలవుల దేశం
admin-hours-no-country = ఏ దేశమూ కాదు
admin-hours-region = ప్రాంతం
admin-hours-whole-country = దేశమంతా
admin-hours-holidays = ఇతర సెలవు రోజులు
admin-hours-holidays-hint = సంవత్సరం-నెల-రోజు, కామాలతో వేరు చేయండి.
admin-hours-workdays = మీరు పని చేసే సెలవులు
admin-hours-workdays-hint = సంవత్సరం-నెల-రోజు, కామాలతో వేరు చేయండి.
admin-service-title = గడువులు
admin-service-hint = నిమిషాల్లో; గడువు లేకపోతే ఖాళీగా వదిలేయండి. అత్యవసరమైన వాటికి తమ సొంతవి లేకపోతే పై వరుస గడువులే వర్తిస్తాయి.
admin-service-first-reply = మొదటి జవాబు
admin-service-next-reply = తదుపరి జవాబు
admin-service-resolution = పరిష్కారం
admin-service-always = పని వేళల్లోనే కాక రాత్రింబవళ్లు లెక్కించండి
admin-service-warn-percent = సమయంలో ఇంత శాతం గడిచాక హెచ్చరించండి
admin-service-warn-minutes = లేదా గడువుకు ఇన్ని నిమిషాల ముందు
admin-calendar-before = మునుపటి నెల
admin-calendar-after = తర్వాతి నెల
admin-calendar-show = ఈ వేళలు చూపించండి
admin-calendar-holiday = సెలవు
admin-calendar-closed = మూసి ఉంది

## Canned replies and tags

admin-canned-intro = ప్రతినిధులు మళ్ళీ మళ్ళీ రాసేవి. సపోర్ట్ డెస్క్‌లో / తో పాటు షార్ట్‌కట్ టైప్ చేస్తే చాలు.
admin-canned-add = సిద్ధ జవాబు చేర్చండి
admin-canned-search = సిద్ధ జవాబుల్లో వెతకండి
admin-canned-none = ఇంకా సిద్ధ జవాబులు లేవు. మొదటిది చేర్చండి, ప్రతినిధులందరూ వెంటనే వాడుకోవచ్చు.
admin-canned-shortcut = షార్ట్‌కట్
admin-canned-shortcut-hint = ఒకే పదం, ఉదాహరణకు: వాపసు
admin-canned-language = భాష
admin-canned-language-hint = ప్రతి భాషకు ఒక టెక్స్ట్; టెక్స్ట్ ఉన్న భాషలకు ✓ గుర్తు ఉంటుంది.
admin-canned-text = టెక్స్ట్
admin-canned-text-hint = ఇవి వాటంతట అవే నిండుతాయి: { $variables }
admin-canned-shortcut-wrong = షార్ట్‌కట్ గరిష్ఠంగా 50 అక్షరాల ఒకే పదంగా ఉండాలి, స్లాష్‌లు, మీసాల కుండలీకరణాలు లేకుండా.
admin-canned-empty = దయచేసి కనీసం ఒక భాషలో టెక్స్ట్ రాయండి.
admin-canned-delete = తొలగించండి
admin-canned-delete-title = సిద్ధ జవాబు /{ $shortcut } తొలగించాలా?
admin-canned-delete-text = ఇక ఏ భాషలోనూ ఎవరికీ కనిపించదు. దానితో పంపినవి అలాగే ఉంటాయి.
admin-canned-deleted = సిద్ధ జవాబు /{ $shortcut } తొలగించబడింది.
admin-tags-intro = సంభాషణలను వర్గీకరించే పదాలు. ట్యాగ్ పేరు మారిస్తే అన్ని సంభాషణల్లోనూ మారుతుంది.
admin-tags-add = ట్యాగ్ చేర్చండి
admin-tags-search = ట్యాగ్‌లలో వెతకండి
admin-tags-none = ఇంకా ట్యాగ్‌లు లేవు. ఇక్కడ చేర్చండి, లేదా ప్రతినిధులు తమ ట్యాగ్‌లతో మొదలుపెట్టవచ్చు.
admin-tags-name = ట్యాగ్
admin-tags-name-hint = గరిష్ఠంగా 50 అక్షరాలు; చిన్న అక్షరాల్లో ఉంటుంది.
admin-tags-used = సంభాషణలు: { $number }
admin-tags-delete = ట్యాగ్ తొలగించండి
admin-tag-delete-title = “{ $tag }” ట్యాగ్ తొలగించాలా?
admin-tag-delete-text = ఇది ఉన్న అన్ని సంభాషణల నుంచి తీసివేయబడుతుంది, దీన్ని వెనక్కి తీసుకోలేరు. సంభాషణలు: { $number }
admin-tag-deleted = “{ $tag }” ట్యాగ్ తొలగించబడింది.
admin-tag-join = ఒకటిగా కలపండి
admin-tag-join-title = “{ $tag }” ట్యాగ్ ఇప్పటికే ఉంది
admin-tag-join-text = “{ $before }” ఉన్న అన్ని సంభాషణలకు బదులుగా “{ $tag }” వస్తుంది. ఆ తర్వాత రెండింటినీ వేరుగా గుర్తించలేరు.
admin-attributes-intro = సంభాషణలు, సందర్శకుల మాటలతో పాటు తెలియాల్సినవి, ఉదాహరణకు ప్లాన్ లేదా ఆర్డర్ నంబర్. మీ సైట్ అదే కీతో ఇచ్చేది దానంతటదే నిండుతుంది.
admin-attributes-add = లక్షణాన్ని చేర్చండి
admin-attributes-none = ఇంకా లక్షణాలు లేవు.
admin-attribute-label = పేరు
admin-attribute-labels = ఇతర భాషల్లో పేర్లు
admin-attribute-labels-hint = పంక్తికి ఒకటి, ముందు భాష, ఉదాహరణకు nl: Plan
admin-attribute-key = కీ
admin-attribute-key-hint = మీ సైట్ దీన్ని పిలిచే పేరు, ఉదాహరణకు plan. తర్వాత మార్చలేరు.
admin-attribute-kind = రకం
admin-attribute-kind-text = టెక్స్ట్
admin-attribute-kind-number = సంఖ్య
admin-attribute-kind-boolean = అవును లేదా కాదు
admin-attribute-kind-date = తేదీ
admin-attribute-kind-choice = ఎంపికల జాబితా
admin-attribute-kind-link = లింక్
admin-attribute-choices = ఎంపికలు
admin-attribute-choices-hint = పంక్తికి ఒకటి.
admin-attribute-owner = దేనికి చెందుతుంది
admin-attribute-owner-conversation = సంభాషణ
admin-attribute-owner-visitor = సందర్శకులు
admin-attribute-editors = ఎవరు మార్చవచ్చు
admin-attribute-editors-agents = ప్రతినిధులందరూ
admin-attribute-editors-supervisors = సూపర్‌వైజర్లు
admin-attribute-editors-nobody = ఎవరూ కాదు, సైట్ మాత్రమే
admin-attribute-shown = సంభాషణ పక్కన చూపించండి
admin-attribute-retired = వాడకం ఆపండి: ఎక్కడా కనిపించదు, విలువలు ఉంటాయి
admin-attribute-is-retired = వాడకంలో లేదు

## The site

admin-site-intro = సైట్ ఎలా కనిపిస్తుంది, ఎలా మాట్లాడుతుంది; సంభాషణలు ప్రతినిధులకు ఎలా చేరతాయి; వివరాలను ఎంతకాలం ఉంచాలి.
admin-site-looks = రూపం, భాషలు
admin-site-name = సైట్ పేరు
admin-site-name-hint = సందర్శకులు దీన్ని చాట్ పైన చూస్తారు.
admin-site-accent = రంగు
admin-site-first-language = ప్రధాన భాష
admin-site-first-language-hint = సందర్శకుల గురించి ఇంకేమీ తెలియనప్పుడు.
admin-site-languages = భాషలు
admin-site-languages-hint = సందర్శకులు వీటి నుంచి ఎంచుకోవచ్చు.
admin-site-tone = సందర్శకులను ఎలా సంబోధించాలి
admin-site-tone-formal = మర్యాదపూర్వకంగా
admin-site-tone-plain = సాదాగా
admin-site-fixed = { $variable } సర్వర్‌లో సెట్ చేసి ఉంది, అదే దీన్ని నిర్ణయిస్తుంది.
admin-site-texts = మొదటి మాటలు
admin-site-texts-language = ఏ భాషలో
admin-site-greeting = పలకరింపు
admin-site-greeting-hint = ఖాళీగా వదిలితే Hamdel తన మాటల్లో పలకరిస్తుంది.
admin-site-starters = మొదలుపెట్టడానికి ప్రశ్నలు
admin-site-starters-hint = ఒక్కో పంక్తికి ఒకటి, గరిష్ఠంగా నాలుగు.
admin-site-routing = సంభాషణలు ప్రతినిధులకు ఎలా చేరతాయి
admin-site-assignment = సంభాషణలు
admin-site-assignment-pull = కావాలనుకున్నవారు వరుస నుంచి తీసుకుంటారు
admin-site-assignment-offer = ఒకరి తర్వాత ఒకరికి అభ్యర్థనగా వెళ్తాయి
admin-site-assignment-auto = బాగా సరిపోయే వారికి వెళ్తాయి
admin-site-patience = సరైన భాష కోసం ఓపిక, సెకన్లలో
admin-site-patience-hint = తమ భాషలో రాసే ప్రతినిధి పనిలో ఉంటే, వారి కోసం సందర్శకులు ఇంతసేపు వేచి ఉంటారు.
admin-site-zone-hint = నివేదికల రోజులు ఇక్కడి సమయం ప్రకారం అర్ధరాత్రి మొదలవుతాయి. ఖాళీగా ఉంటే మొదటి బృందం సమయ మండలం.
admin-site-retention = వివరాలను ఎంతకాలం ఉంచాలి
admin-site-retention-hint = రోజుల్లో; 0 అంటే ఎప్పటికీ.
admin-site-keep-conversations = సంభాషణల్లోని సందేశాలు
admin-site-keep-files = ఫైళ్ళు
admin-site-keep-searches = శోధన లాగ్‌లోని ప్రశ్నలు
admin-site-logo = లోగో
admin-site-logo-hint = గరిష్ఠంగా 512 kB ఉన్న PNG, SVG లేదా WebP. సందర్శకులకు చాట్‌లో, సహోద్యోగులకు సపోర్ట్ డెస్క్‌లో కనిపిస్తుంది.
admin-site-logo-none = ఇంకా లోగో లేదు.
admin-site-logo-choose = చిత్రం ఎంచుకోండి
admin-site-logo-remove = లోగో తీసివేయండి
admin-site-no-articles = ఈ భాషల్లో ఇంకా వ్యాసాలు లేవు: { $languages }. వాటిలో రాసే సందర్శకులకు వ్యాసాలు వేరే భాషలో, ఆ సంగతి చెప్పే వాక్యంతో వస్తాయి.

## Help lines, for when nobody is there

admin-help-title = ఇతర సంప్రదింపులు
admin-help-intro = జవాబివ్వడానికి ఎవరూ లేనప్పుడు సందర్శకులు వీటిని చూస్తారు, ముందుగా తమ దేశానివి.
admin-help-country = దేశం
admin-help-elsewhere = మిగతా అన్ని చోట్లు
admin-help-phone = టెలిఫోన్
admin-help-mail = ఇమెయిల్
admin-help-hours = తెరిచి ఉండే వేళలు
admin-help-hours-hint = ఆ దేశ సమయం ప్రకారం. ఎప్పుడూ తెరిచి ఉంటే ఏ రోజునూ ఎంచుకోవద్దు.
admin-help-add = సంప్రదింపు చేర్చండి
admin-help-remove = ఈ సంప్రదింపు తీసివేయండి
admin-help-incomplete = ప్రతి సంప్రదింపుకు టెలిఫోన్ నంబర్ లేదా ఇమెయిల్ చిరునామా కావాలి.
admin-help-twice = { $country } కోసం రెండు సంప్రదింపులు ఉన్నాయి. దయచేసి వాటిని కలపండి.
admin-site-security = భద్రత
admin-site-factor = ఇక్కడ పని చేసే అందరికీ రెండో ధృవీకరణ అవసరం
admin-site-factor-hint = అది లేనివారు మరే పనికైనా ముందు సెటప్ చేయాలి, మీరు కూడా.

## Channels and the log

admin-channels-intro = సందర్శకులు ఎక్కడి నుంచి వస్తారు, మీరు అక్కడికి పంపినవి చేరుతున్నాయా.
admin-channels-waiting =
    { $count ->
        [one] { $count } సందేశం చేరడానికి వేచి ఉంది
       *[other] { $count } సందేశాలు చేరడానికి వేచి ఉన్నాయి
    }
admin-channels-given-up =
    { $count ->
        [one] ఈ వారం { $count } సందేశం చేరలేదు
       *[other] ఈ వారం { $count } సందేశాలు చేరలేదు
    }
admin-channels-well = అంతా బాగుంది
admin-channels-trouble = సమస్య
admin-channel-web = మీ సైట్‌లో చాట్
admin-channel-rest = ఇతర ప్రోగ్రామ్‌లు (REST)
admin-channel-live-chatwoot = Chatwootలో జవాబు ఇచ్చే సహోద్యోగులు
admin-channel-live-zammad = Zammadలో జవాబు ఇచ్చే సహోద్యోగులు
admin-channels-try = కనెక్షన్ పరిశీలించండి
admin-channels-trying = పరిశీలిస్తోంది…
admin-channels-last-error = చివరి లోపం, { $when }:
admin-channels-do-given-up = పంపినవి కొందరు సందర్శకులకు చేరలేదు. కనెక్షన్ పరిశీలించి, చేరనివి మళ్ళీ ప్రయత్నించండి.
admin-channels-do-waiting = దానంతట అదే మళ్ళీ వెళ్తుంది. ఇలాగే కొనసాగితే కనెక్షన్ పరిశీలించండి.
admin-channels-try-none = అంతా బాగుంది. ఈ పేరుతో కనెక్ట్ అయింది:
admin-channels-try-unreachable = ప్లాట్‌ఫామ్‌ను చేరుకోలేకపోయాం. కొన్ని నిమిషాల తర్వాత మళ్ళీ ప్రయత్నించండి; ఇలాగే కొనసాగితే సర్వర్‌కు ఇంటర్నెట్ అనుమతి ఉందో లేదో చూడమనండి.
admin-channels-try-token = ప్లాట్‌ఫామ్ ఈ టోకెన్‌ను గుర్తించడం లేదు. సర్వర్‌లో సరైనది పెట్టి, మళ్ళీ ప్రారంభించండి.
admin-channels-try-address = ప్లాట్‌ఫామ్ ఈ సర్వర్‌కు అందించడం లేదు. దానికి ఈ చిరునామా ఇవ్వండి: { $address } (setWebhook).
admin-channels-try-deliveries = ఇటీవల ప్లాట్‌ఫామ్ ఈ సర్వర్‌కు అందించలేకపోయింది. అది చెప్పేది:
admin-channels-failed = చేరనివి చూపించండి
admin-channels-again = మళ్ళీ ప్రయత్నించండి
admin-channels-again-all = అన్నీ మళ్ళీ ప్రయత్నించండి
admin-channels-failed-none = చేరనిది ఇక ఏదీ లేదు.
admin-channels-again-done =
    { $count ->
        [one] { $count } సందేశం మళ్ళీ పంపబడుతోంది
       *[other] { $count } సందేశాలు మళ్ళీ పంపబడుతున్నాయి
    }
admin-line-title = మీ సైట్ కోసం కోడ్ పంక్తి
admin-line-hint = ప్రతి పేజీలో body ముగిసే ముందు ఈ పంక్తిని పెట్టండి, చాట్ కనిపిస్తుంది.
admin-log-intro = ఏమి చేశారు, ఎవరు, ఎప్పుడు. ఇందులో దేన్నీ మార్చలేం.
admin-log-by-itself = ఆటోమేటిక్‌గా
admin-log-more = ఇంకా పాతవి
admin-deed-agent-invited = ఒకరిని ఆహ్వానించారు
admin-deed-agent-changed = వ్యక్తి వివరాలు మార్చారు
admin-deed-agent-removed = వ్యక్తిని నిష్క్రియం చేశారు
admin-deed-link-made = పాస్‌వర్డ్ ఎంచుకునే లింక్ తయారు చేశారు
admin-deed-link-used = లింక్ ద్వారా పాస్‌వర్డ్ ఎంచుకున్నారు
admin-deed-password-changed = పాస్‌వర్డ్ మార్చారు
admin-deed-signed-out = సైన్ అవుట్ అయ్యారు
admin-deed-site-changed = సైట్ సెట్టింగ్‌లు మార్చారు
admin-deed-team-changed = బృందం మార్చారు
admin-deed-team-removed = బృందం తొలగించారు
admin-deed-canned-changed = సిద్ధ జవాబు భద్రపరిచారు
admin-deed-canned-removed = సిద్ధ జవాబు తొలగించారు
admin-deed-tag-added = ట్యాగ్ చేర్చారు
admin-deed-tag-renamed = ట్యాగ్ పేరు మార్చారు
admin-deed-tag-removed = ట్యాగ్ తొలగించారు
admin-deed-attribute-defined = లక్షణం భద్రపరచబడింది
admin-deed-attribute-retired = లక్షణం వాడకం ఆపబడింది
admin-deed-attribute-set = సంభాషణ లక్షణం మార్చబడింది
admin-deed-glossary-changed = పదకోశం మార్చారు
admin-deed-deliveries-retried = చేరని సందేశాలు మళ్ళీ పంపబడ్డాయి
admin-deed-script-changed = సందేశ పాఠం మార్చారు
admin-deed-visitor-exported = సందర్శకుని డేటా అందజేశారు
admin-deed-agent-made = మొదటి సైన్ ఇన్‌లో ఖాతా తయారైంది
admin-deed-identity-linked = ఖాతాను ప్రొవైడర్‌తో అనుసంధానించారు
admin-deed-identity-unlinked = ప్రొవైడర్‌తో అనుసంధానం తొలగించారు
admin-deed-role-given = ప్రొవైడర్ గ్రూపుల ప్రకారం పాత్ర మారింది
admin-deed-second-factor-on = రెండో ధృవీకరణ ఆన్ చేశారు
admin-deed-second-factor-off = రెండో ధృవీకరణ ఆఫ్ చేశారు
admin-deed-second-factor-reset = రెండో ధృవీకరణ రీసెట్ చేశారు
admin-deed-recovery-codes-made = కొత్త రికవరీ కోడ్‌లు తయారు చేశారు
admin-deed-recovery-code-used = రికవరీ కోడ్ వాడారు
admin-deed-link-mailed = లింక్ మెయిల్‌లో పంపారు
admin-deed-macro-changed = మాక్రో భద్రపరిచారు
admin-deed-macro-removed = మాక్రో తొలగించారు
admin-deed-rule-changed = నియమం భద్రపరిచారు
admin-deed-rule-on = నియమం ఆన్ చేశారు
admin-deed-rule-off = నియమం ఆఫ్ చేశారు
admin-deed-rules-ordered = నియమాల క్రమం మార్చారు
admin-deed-rule-removed = నియమం తొలగించారు
admin-deed-webhook-added = వెబ్‌హుక్ చేర్చారు
admin-deed-webhook-changed = వెబ్‌హుక్ భద్రపరిచారు
admin-deed-webhook-removed = వెబ్‌హుక్ తొలగించారు
admin-deed-webhook-secret-renewed = వెబ్‌హుక్‌కు కొత్త రహస్య కీ
admin-deed-webhook-off = వెబ్‌హుక్ ఆఫ్ చేశారు
admin-deed-webhook-replayed = వెబ్‌హుక్ పంపకాలు మళ్ళీ పంపబడ్డాయి
admin-deed-action-added = చర్య జోడించారు
admin-deed-action-changed = చర్య భద్రపరిచారు
admin-deed-action-removed = చర్య తొలగించారు
admin-deed-action-secret-renewed = చర్యకు కొత్త రహస్య కీ
admin-deed-article-action-set = ఒక వ్యాసం తాజా సమాచారంతో జవాబిస్తోంది
admin-deed-article-action-dropped = ఒక వ్యాసం మళ్ళీ తన సొంత టెక్స్ట్‌తో జవాబిస్తోంది
admin-deed-dialogue-added = నమూనా సంభాషణ జోడించారు
admin-deed-dialogue-changed = నమూనా సంభాషణ మార్చారు
admin-deed-dialogue-deleted = నమూనా సంభాషణ తొలగించారు
admin-deed-dialogues-imported = నమూనా సంభాషణలు దిగుమతి చేశారు
admin-log-kind-invitation = ఆహ్వానం
admin-log-kind-reset = కొత్త పాస్‌వర్డ్
admin-log-kind-forgotten = మరచిన పాస్‌వర్డ్
admin-log-kind-entry = పాస్‌వర్డ్ లేకుండా సైన్ ఇన్
admin-log-by-visitor = సందర్శకుల కోరికపై
admin-log-by-age = భద్రపరిచే గడువు ముగిసింది

## వెబ్‌హుక్‌లు

admin-webhooks-intro = CRM, హెల్ప్ డెస్క్, మెయిల్ సాధనం వంటి ఇతర వ్యవస్థలకు ఇక్కడ జరిగేది వెంటనే తెలియజేయబడుతుంది. వాటికి పంపే ప్రతిదానికీ సంతకం ఉంటుంది.
admin-webhooks-add = వెబ్‌హుక్‌ను చేర్చండి
admin-webhooks-none = ఇంకా వెబ్‌హుక్‌లు లేవు.
admin-webhook-url = చిరునామా
admin-webhook-url-hint = ఇతర వ్యవస్థ వెబ్‌హుక్‌లను స్వీకరించే చోటు, ఉదాహరణకు https://crm.example/hooks
admin-webhook-events = దేని గురించి తెలియజేయాలి
admin-webhook-event-answered = అసిస్టెంట్ వ్యాసంతో జవాబిచ్చినప్పుడు
admin-webhook-event-assigned = ప్రతినిధికి సంభాషణ అందినప్పుడు
admin-webhook-event-missed = వ్యాసం ఏదీ దొరకనప్పుడు
admin-webhook-event-erased = సందర్శకుని వివరాలు చెరిపేసినప్పుడు
admin-webhook-event-test = పరీక్ష
admin-webhook-active = పనిచేస్తోంది
admin-webhook-on = ఆన్
admin-webhook-off = ఆఫ్
admin-webhook-fault = దానంతట అదే ఆగింది: { $message }
admin-webhook-failing = { $when } నుండి ఏదీ చేరలేదు. మళ్ళీ దానంతట అదే పంపబడుతుంది.
admin-webhook-secret-title = “{ $name }” రహస్య కీ
admin-webhook-secret-text = ఇతర వ్యవస్థ సంతకాలను దీనితో సరిచూస్తుంది. ఇప్పుడే కాపీ చేసుకోండి: ఇది ఈ ఒక్కసారి మాత్రమే కనిపిస్తుంది.
admin-webhook-secret-copy = రహస్య కీ కాపీ చేయండి
admin-webhook-renew = కొత్త రహస్య కీ
admin-webhook-renew-title = “{ $name }” కోసం కొత్త రహస్య కీ తయారు చేయాలా?
admin-webhook-renew-text = అక్కడ మార్చడానికి మీకు సమయం ఉండేలా, 24 గంటల పాటు పాత కీతో కూడా సంతకం చేయబడుతుంది.
admin-webhook-test = పరీక్షగా పంపండి
admin-webhook-test-well = పరీక్ష సందేశం చేరింది.
admin-webhook-test-failed = పరీక్ష సందేశం చేరలేదు.
admin-webhook-delete = వెబ్‌హుక్ తొలగించండి
admin-webhook-delete-title = “{ $name }” వెబ్‌హుక్ తొలగించాలా?
admin-webhook-delete-text = ఇతర వ్యవస్థకు ఇక ఏదీ తెలియజేయబడదు; ఇంకా దారిలో ఉన్నవి కూడా పంపబడవు.
admin-webhook-deliveries = ఇటీవల పంపినవి చూపండి
admin-webhook-deliveries-none = ఈ మధ్య ఏదీ పంపలేదు.
admin-webhook-delivered = చేరింది
admin-webhook-waiting = దారిలో ఉంది
admin-webhook-dead = చేరలేదు
admin-webhook-again = మళ్ళీ పంపండి
admin-webhook-again-all = చేరనివన్నీ మళ్ళీ పంపండి
admin-webhook-again-done = మళ్ళీ పంపినవి: { $number }

## Rules

admin-rules-intro = ఏదైనా జరిగినప్పుడు దానంతట అదే జరిగేవి. నియమాలు పై నుంచి కిందికి, ఒక్కొక్కటి ఒకసారి పనిచేస్తాయి; ఒక నియమం చేసేది మరో నియమాన్ని నడపదు.
admin-rules-add = నియమాన్ని చేర్చండి
admin-rules-none = ఇంకా నియమాలు లేవు.
admin-rule-when = ఎప్పుడు
admin-rule-event-begun = సంభాషణ మొదలైనప్పుడు
admin-rule-event-handed-over = వ్యక్తి అవసరమైనప్పుడు
admin-rule-event-message = సందర్శకులు రాసినప్పుడు
admin-rule-event-closed = సంభాషణ ముగిసినప్పుడు
admin-rule-event-rated = సందర్శకులు సంభాషణకు రేటింగ్ ఇచ్చినప్పుడు
admin-rule-event-overdue = గడువు తప్పినప్పుడు
admin-rule-event-waiting = ఎవరైనా చాలాసేపు వేచి ఉన్నప్పుడు
admin-rule-minutes = ఎన్ని నిమిషాలు
admin-rule-if = ఇలా ఉంటేనే
admin-rule-words = సందేశంలో ఈ పదాల్లో ఒకటి
admin-rule-tags = ఈ ట్యాగ్‌లలో ఒకటి
admin-rule-commas = కామాలతో వేరు చేయండి.
admin-rule-languages = భాష
admin-rule-channels = ఛానెల్
admin-rule-teams = బృందం
admin-rule-feelings = మనోభావం
admin-rule-hours = పని వేళలు
admin-rule-hours-any = ఎప్పుడైనా
admin-rule-hours-open = పని వేళల్లో
admin-rule-hours-closed = పని వేళలు కానప్పుడు
admin-rule-attribute = సైట్ ఇచ్చే లక్షణం
admin-rule-attribute-value = అందులో ఉన్నది
admin-rule-try = గత సంభాషణలపై ప్రయత్నించండి
admin-rule-tried = గత { $tried } సంభాషణల్లో { $met } దీనికి సరిపోయేవి.
admin-rule-active = పనిచేస్తోంది
admin-rule-on = ఆన్
admin-rule-off = ఆఫ్
admin-rule-up = పైకి జరపండి
admin-rule-fault = దానంతట అదే ఆగింది: { $message }
admin-rule-incomplete = నియమానికి పేరు పెట్టి, ప్రతి దశనూ నింపండి.
admin-rule-delete-title = “{ $name }” నియమాన్ని తొలగించాలా?
admin-rule-delete-text = ఇప్పటివరకు చేసినది అలాగే ఉంటుంది.

## The first start

admin-start-step = దశ { $step } / { $of }
admin-start-next = తర్వాత
admin-start-skip = ఇప్పటికి వదిలేయండి
admin-start-incomplete = దయచేసి పేరు, యూజర్ పేరు నింపండి.
admin-start-done-already = ఈ సైట్‌ను ఇప్పటికే సిద్ధం చేశారు. దయచేసి సైన్ ఇన్ చేయండి.
admin-start-you-title = స్వాగతం! ముందుగా, మీరు ఎవరు?
admin-start-you-intro = ఇది అడ్మిన్ ఖాతా అవుతుంది.
admin-start-site-title = మీ సైట్ ఏ భాషలు మాట్లాడుతుంది?
admin-start-site-intro = ఇవన్నీ తర్వాత మార్చుకోవచ్చు.
admin-start-hours-title = ప్రతినిధులు ఎప్పుడు అందుబాటులో ఉంటారు?
admin-start-hours-intro = ఈ వేళలు కానప్పుడు అసిస్టెంట్ జవాబిచ్చి, మళ్ళీ ఎప్పుడు అందుబాటులో ఉంటారో చెబుతుంది.
admin-start-colleague-title = మీతో ఎవరు పని చేస్తారు?
admin-start-colleague-intro = మీ మొదటి సహోద్యోగిని ఆహ్వానించండి. వారికి అందించడానికి మీకు ఒక లింక్ వస్తుంది.
admin-start-line-title = అయిపోయింది. ఇక మీ సందర్శకుల వద్దకు
admin-start-line-intro = డెమో దుకాణంలో ప్రయత్నించి, సపోర్ట్ డెస్క్‌లో జవాబివ్వండి.
admin-start-to-desk = సపోర్ట్ డెస్క్ తెరవండి
admin-start-to-shop = డెమో దుకాణం తెరవండి

## Mails to people who work here

mail-greeting = నమస్తే { $name },
mail-copy = బటన్ పని చేయకపోతే, ఈ చిరునామా తెరవండి:
mail-forgotten-subject = { $site } కోసం కొత్త పాస్‌వర్డ్ ఎంచుకోండి
mail-forgotten-text = మీ ఖాతా { $login } కోసం కొత్త పాస్‌వర్డ్ అడిగారు. దాన్ని ఇక్కడ ఎంచుకోవచ్చు:
mail-forgotten-button = కొత్త పాస్‌వర్డ్ ఎంచుకోండి
mail-forgotten-note = ఈ లింక్ ఒక్కసారి, ఒక గంట పాటు పని చేస్తుంది. మీరు అడగకపోతే ఏమీ చేయనవసరం లేదు: మీ పాస్‌వర్డ్ అలాగే ఉంటుంది.
mail-invitation-subject = { $site }లో మీ ఖాతా
mail-invitation-text = మిమ్మల్ని { $site }కు ఆహ్వానించారు. మీ యూజర్ పేరు { $login }. మొదలుపెట్టడానికి పాస్‌వర్డ్ ఎంచుకోండి:
mail-invitation-button = పాస్‌వర్డ్ ఎంచుకోండి
mail-invitation-note = ఈ లింక్ ఒక్కసారి, ఏడు రోజుల పాటు పని చేస్తుంది. మీరు దీన్ని ఊహించకపోతే ఏమీ చేయనవసరం లేదు.
