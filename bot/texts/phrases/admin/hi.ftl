## The frame

signin-title-admin = प्रबंधन
signin-title-account = आपका खाता
signin-intro-admin = लोगों, टीमों और साइट का काम देखने के लिए साइन इन करें।
signin-intro-account = अपना पासवर्ड और डिवाइस देखने के लिए साइन इन करें।
admin-page-title = प्रबंधन
admin-account-title = आपका खाता
admin-skip = सीधे सामग्री पर जाएँ
admin-views = प्रबंधन के भाग
admin-view-people = लोग
admin-view-teams = टीमें
admin-view-canned = तैयार जवाब
admin-view-tags = टैग
admin-view-attributes = गुण
admin-view-rules = नियम
admin-view-site = साइट
admin-view-channels = चैनल
admin-view-webhooks = वेबहुक
admin-view-log = लॉग
admin-to-desk = सपोर्ट डेस्क
admin-to-editor = लेख संपादक
admin-page-language = पेज की भाषा
admin-sign-in = साइन इन करें
admin-sign-out = साइन आउट करें
admin-dismiss = यह संदेश हटाएँ
admin-close = बंद करें
admin-cancel = रद्द करें
admin-save = सेव करें
admin-saved = सेव हो गया।
admin-failed = यह नहीं हो पाया: { $message }
admin-failed-unreachable = अभी सर्वर से संपर्क नहीं हो पा रहा है। कुछ भी खोया नहीं है; कृपया फिर कोशिश करें।
admin-failed-signed-out = आप साइन आउट हो गए हैं। कृपया फिर से साइन इन करें।
admin-nothing-found = कुछ नहीं मिला। दूसरे शब्द आज़माएँ।
admin-fault-shortcut-taken = यह शॉर्टकट पहले से किसी और तैयार जवाब का है। कृपया कोई दूसरा चुनें।
admin-fault-unknown-canned-reply = यह तैयार जवाब अब नहीं है; शायद किसी सहकर्मी ने इसे मिटा दिया हो।
admin-fault-tag-exists = इस नाम का टैग पहले से है।
admin-fault-unknown-tag = यह टैग अब नहीं है; शायद किसी सहकर्मी ने इसका नाम बदला या इसे मिटा दिया हो।
admin-fault-invalid-tag = टैग में 1 से 50 अक्षर होते हैं।
admin-fault-invalid-webhook = वेबहुक को एक नाम, बताने के लिए कम से कम एक घटना और https:// से शुरू होने वाला पूरा इंटरनेट पता दें।
admin-fault-unknown-webhook = यह वेबहुक अब नहीं है; शायद किसी सहकर्मी ने इसे मिटा दिया हो।
admin-fault-too-many-webhooks = जितने वेबहुक रखे जा सकते हैं, उतने हो चुके हैं। कृपया पहले एक मिटाएँ।
admin-fault-unknown-delivery = फिर से भेजने के लिए कुछ नहीं है; शायद वह पहले से रास्ते में है।
admin-fault-attribute-exists = इस कुंजी का गुण पहले से है; हो सकता है वह हटाया हुआ हो।
admin-fault-invalid-attribute = ऐसे सहेजा नहीं जा सकता। अधिकतम 60 अक्षरों का नाम, अक्षर से शुरू होने वाली लैटिन अक्षरों और अंकों की कुंजी, और हर सूची के लिए कम से कम एक विकल्प दें।
admin-fault-invalid-logo = यह तस्वीर काम में नहीं आ सकती। ऐसी PNG, SVG या WebP चुनें जिसकी हर भुजा 16 से 4096 पिक्सेल हो; SVG में केवल चित्र होना चाहिए।
admin-fault-logo-too-large = यह तस्वीर 512 kB से बड़ी है। कृपया छोटी तस्वीर चुनें।
admin-fault-last-administrator = यह आख़िरी एडमिन हैं। पहले किसी और को एडमिन बनाएँ।
admin-conflict-title = “{ $name }” को किसी और ने बदला है
admin-conflict-text = जब आप लिख रहे थे, तब एक सहकर्मी ने बदलाव सेव किया। कौन-सा रखें?
admin-conflict-theirs = उनका लोड करें
admin-conflict-mine = मेरा रखें

## People

admin-people-intro = वे सब जो साइन इन कर सकते हैं। किसी के अधिकार बदलने या उन्हें साइन आउट करने के लिए उन्हें चुनें।
admin-people-invite = किसी को आमंत्रित करें
admin-people-you = आप
admin-people-invited = आमंत्रित
admin-role-agent = एजेंट
admin-role-agent-may = विज़िटर से बात करते हैं
admin-role-supervisor = सुपरवाइज़र
admin-role-supervisor-may = सहकर्मियों के आँकड़े भी देखते हैं और उनकी जगह काम कर सकते हैं
admin-role-editor = संपादक
admin-role-editor-may = लेख लिखते हैं
admin-role-admin = एडमिन
admin-role-admin-may = सब कुछ कर सकते हैं
admin-person-name = नाम
admin-person-name-hint = विज़िटर यह नाम देखते हैं।
admin-person-login = यूज़र नेम
admin-person-login-hint = साइन इन के लिए, जैसे कोई ईमेल पता।
admin-person-role = भूमिका
admin-person-languages = जिन भाषाओं में लिखते हैं
admin-person-teams = टीमें
admin-person-skills = विशेषज्ञता
admin-person-skills-hint = अल्पविराम से अलग, जैसे: वापसी, बिल
admin-person-capacity = एक साथ बातचीत
admin-person-capacity-hint = उन्हें इससे ज़्यादा नहीं दी जातीं।
admin-person-link = पासवर्ड चुनने का नया लिंक
admin-person-sign-out = हर जगह से साइन आउट करें
admin-person-signed-out = { $name } हर जगह से साइन आउट हो गए हैं।
admin-person-deactivate = निष्क्रिय करें
admin-person-deactivated = { $name } अब साइन इन नहीं कर सकते।
admin-deactivate-title = { $name } को निष्क्रिय करें?
admin-deactivate-text = वे तुरंत साइन आउट हो जाएँगे। खुली बातचीत कतार में लौट जाएगी; उनके लिखे पर उनका नाम बना रहेगा।
admin-link-title = { $name } के लिए लिंक
admin-link-text = यह लिंक { $name } को दें। यह { $until } तक एक बार काम करता है और सिर्फ़ अभी दिखाया जाता है।
admin-link-copy = लिंक कॉपी करें
admin-link-copied = कॉपी हो गया।

## One's own account

admin-link-welcome = नमस्ते { $name }
admin-link-intro = एक पासवर्ड चुनें। आपका यूज़र नेम { $login } है।
admin-link-send = सेव करके साइन इन करें
admin-unknown-link = यह लिंक काम नहीं करता। शायद इसकी जगह नया लिंक आ गया है; एडमिन से पूछें।
admin-link-used = यह लिंक इस्तेमाल हो चुका है। अपने पासवर्ड से साइन इन करें या नया लिंक माँगें।
admin-link-expired = इस लिंक की अवधि समाप्त हो चुकी है। एडमिन से नया लिंक माँगें।
admin-password-title = पासवर्ड
admin-password-current = मौजूदा पासवर्ड
admin-password-new = नया पासवर्ड
admin-password-hint = कम से कम 8 अक्षर।
admin-password-change = पासवर्ड बदलें
admin-password-done = आपका पासवर्ड बदल गया है और बाकी हर जगह से आप साइन आउट हो गए हैं।
admin-password-wrong = यह आपका मौजूदा पासवर्ड नहीं है। कृपया एक बार फिर कोशिश करें।
admin-sessions-title = आप कहाँ-कहाँ साइन इन हैं
admin-sessions-hint = अगर इनमें से कोई अनजान लगे, तो उसे साइन आउट करें और पासवर्ड बदलें।
admin-sessions-here = यहाँ
admin-sessions-program = कोई प्रोग्राम
admin-sessions-since = साइन इन: { $when }
admin-sessions-end = साइन आउट करें
admin-sessions-ended = वहाँ से साइन आउट हो गया।
admin-factor-title = दूसरा फ़ैक्टर
admin-factor-text = पासवर्ड के साथ आपके फ़ोन का एक कोड भी माँगा जाता है। जिसे आपका पासवर्ड पता चल जाए, वह सिर्फ़ उससे अंदर नहीं आ सकता।
admin-factor-set-up = सेट करें
admin-factor-since = { $when } से चालू
admin-factor-left = बचे हुए रिकवरी कोड: { $number }
admin-factor-new-codes = नए रिकवरी कोड
admin-factor-switch-off = बंद करें
admin-factor-off = दूसरा फ़ैक्टर बंद हो गया है।
admin-factor-on = दूसरा फ़ैक्टर चालू हो गया है, और आप बाकी हर जगह से साइन आउट हो गए हैं।
admin-factor-reset = दूसरा फ़ैक्टर रीसेट करें
admin-factor-reset-title = { $name } का दूसरा फ़ैक्टर रीसेट करें?
admin-factor-reset-text = वे हर जगह से साइन आउट हो जाएँगे और उसके बाद सिर्फ़ पासवर्ड से साइन इन करेंगे। पक्का कर लें कि यह अनुरोध सचमुच उन्हीं का है।
admin-factor-was-reset = { $name } का दूसरा फ़ैक्टर रीसेट हो गया है।
admin-link-mailed = यह { $login } को भी भेजा गया है।
admin-person-provider = { $provider } से साइन इन करते हैं: पहली बार { $since }, पिछली बार { $last }।
admin-person-unlink = लिंक हटाएँ
admin-person-unlinked = { $name } अब लिंक नहीं हैं।
admin-unlink-title = { $name } का लिंक हटाएँ?
admin-unlink-text = वे हर जगह से साइन आउट हो जाएँगे। अगली बार साइन इन पर उनका खाता फिर यूज़र नेम से ढूँढा जाएगा।
admin-link-entry = यह लिंक आपको एक बार बिना पासवर्ड के { $login } के रूप में साइन इन करता है।
admin-link-by-provider = यहाँ कोई पासवर्ड से साइन इन नहीं करता। { $provider } से साइन इन करें।

## Teams and their hours

admin-teams-intro = कौन साथ काम करता है, और किस समय। इस समय के बाहर विज़िटर को बताया जाता है कि एजेंट कब लौटेंगे।
admin-teams-add = टीम जोड़ें
admin-teams-first = उन सबके लिए जिनकी कोई टीम नहीं
admin-teams-nobody = इसमें कोई नहीं है: इसकी बातचीत सभी सँभालते हैं
admin-teams-open = अभी खुला है
admin-teams-closed = अभी बंद है
admin-teams-name = नाम
admin-teams-members = सदस्य
admin-teams-members-hint = टीम की बातचीत सिर्फ़ इन्हें दी जाती है।
admin-teams-delete = टीम मिटाएँ
admin-team-delete-title = टीम { $name } मिटाएँ?
admin-team-delete-text =
    { $count ->
        [0] इसकी प्रतीक्षा में कोई नहीं है। सदस्य बने रहेंगे।
        [one] { $count } विज़िटर इसकी प्रतीक्षा में हैं; अब उनकी बातचीत सभी सँभालेंगे। सदस्य बने रहेंगे।
       *[other] { $count } विज़िटर इसकी प्रतीक्षा में हैं; अब उनकी बातचीत सभी सँभालेंगे। सदस्य बने रहेंगे।
    }
admin-team-deleted = टीम { $name } मिटा दी गई।
admin-hours-title = काम के घंटे
admin-hours-always = हमेशा खुला
admin-hours-zone = टाइम ज़ोन
admin-hours-zone-hint = जैसे { $example }।
admin-hours-weekly = साप्ताहिक समय
admin-hours-weekly-hint = समाप्ति का समय शुरुआत से पहले हो, तो वह अगले दिन का माना जाता है।
admin-hours-from = शुरुआत
admin-hours-to = समाप्ति
admin-hours-add = समय जोड़ें
admin-hours-remove = यह समय हटाएँ
admin-hours-country = सार्वजनिक छुट्टियों का देश
admin-hours-no-country = कोई देश नहीं
admin-hours-region = क्षेत्र
admin-hours-whole-country = पूरा देश
admin-hours-holidays = छुट्टी के और दिन
admin-hours-holidays-hint = साल-महीना-दिन, अल्पविराम से अलग।
admin-hours-workdays = वे छुट्टियाँ जिनमें आप काम करते हैं
admin-hours-workdays-hint = साल-महीना-दिन, अल्पविराम से अलग।
admin-service-title = समय-सीमाएँ
admin-service-hint = मिनटों में; न हो तो खाली छोड़ें। ज़रूरी बातचीत पर ऊपर वाली पंक्ति की समय-सीमा लागू होती है, जब तक उसकी अपनी न हो।
admin-service-first-reply = पहला जवाब
admin-service-next-reply = अगला जवाब
admin-service-resolution = समाधान
admin-service-always = दिन-रात गिनें, सिर्फ़ काम के घंटों में नहीं
admin-service-warn-percent = समय का इतना हिस्सा बीतने पर चेताएँ, प्रतिशत में
admin-service-warn-minutes = या ख़त्म होने से इतने मिनट पहले
admin-calendar-before = पिछला महीना
admin-calendar-after = अगला महीना
admin-calendar-show = यह समय दिखाएँ
admin-calendar-holiday = छुट्टी
admin-calendar-closed = बंद

## Canned replies and tags

admin-canned-intro = जो एजेंट बार-बार लिखते हैं। सपोर्ट डेस्क पर बस / और शॉर्टकट लिखें।
admin-canned-add = तैयार जवाब जोड़ें
admin-canned-search = तैयार जवाब खोजें
admin-canned-none = अभी कोई तैयार जवाब नहीं है। पहला जोड़ें, हर एजेंट उसे तुरंत इस्तेमाल कर सकेगा।
admin-canned-shortcut = शॉर्टकट
admin-canned-shortcut-hint = एक शब्द, जैसे: रिफ़ंड
admin-canned-language = भाषा
admin-canned-language-hint = हर भाषा के लिए एक टेक्स्ट; जिनमें टेक्स्ट है उन पर ✓ लगा है।
admin-canned-text = टेक्स्ट
admin-canned-text-hint = ये अपने आप भर जाते हैं: { $variables }
admin-canned-shortcut-wrong = शॉर्टकट अधिकतम 50 अक्षरों का एक शब्द हो, स्लैश और धनु कोष्ठक के बिना।
admin-canned-empty = कृपया कम से कम एक भाषा में टेक्स्ट लिखें।
admin-canned-delete = मिटाएँ
admin-canned-delete-title = तैयार जवाब /{ $shortcut } मिटाएँ?
admin-canned-delete-text = यह किसी भी भाषा में किसी को नहीं मिलेगा। इससे जो भेजा गया वह बना रहेगा।
admin-canned-deleted = तैयार जवाब /{ $shortcut } मिटा दिया गया।
admin-tags-intro = जिन शब्दों से बातचीत छाँटी जाती है। टैग का नाम बदलने पर वह हर बातचीत में बदल जाता है।
admin-tags-add = टैग जोड़ें
admin-tags-search = टैग खोजें
admin-tags-none = अभी कोई टैग नहीं है। यहाँ जोड़ें, या एजेंटों को अपने टैग से शुरू करने दें।
admin-tags-name = टैग
admin-tags-name-hint = अधिकतम 50 अक्षर; अंग्रेज़ी छोटे अक्षरों में रखी जाती है।
admin-tags-used = बातचीत: { $number }
admin-tags-delete = टैग मिटाएँ
admin-tag-delete-title = टैग “{ $tag }” मिटाएँ?
admin-tag-delete-text = यह जिन बातचीत पर लगा है उन सबसे हट जाएगा, और इसे वापस नहीं लाया जा सकता। बातचीत: { $number }
admin-tag-deleted = टैग “{ $tag }” मिटा दिया गया।
admin-tag-join = एक कर दें
admin-tag-join-title = टैग “{ $tag }” पहले से है
admin-tag-join-text = “{ $before }” वाली हर बातचीत पर उसकी जगह “{ $tag }” लगेगा। उसके बाद दोनों को अलग नहीं पहचाना जा सकेगा।
admin-attributes-intro = बातचीत और विज़िटर के बारे में उनके शब्दों के अलावा क्या पता होना चाहिए, जैसे प्लान या ऑर्डर नंबर। आपकी साइट उसी कुंजी से जो देती है, वह अपने आप भर जाता है।
admin-attributes-add = गुण जोड़ें
admin-attributes-none = अभी कोई गुण नहीं है।
admin-attribute-label = नाम
admin-attribute-labels = दूसरी भाषाओं में नाम
admin-attribute-labels-hint = हर पंक्ति में एक, पहले भाषा, जैसे nl: Plan
admin-attribute-key = कुंजी
admin-attribute-key-hint = आपकी साइट इसे जो कहती है, जैसे plan। इसे बाद में बदला नहीं जा सकता।
admin-attribute-kind = प्रकार
admin-attribute-kind-text = टेक्स्ट
admin-attribute-kind-number = संख्या
admin-attribute-kind-boolean = हाँ या नहीं
admin-attribute-kind-date = तारीख
admin-attribute-kind-choice = विकल्पों की सूची
admin-attribute-kind-link = लिंक
admin-attribute-choices = विकल्प
admin-attribute-choices-hint = हर पंक्ति में एक।
admin-attribute-owner = किससे जुड़ा है
admin-attribute-owner-conversation = बातचीत
admin-attribute-owner-visitor = विज़िटर
admin-attribute-editors = कौन बदल सकता है
admin-attribute-editors-agents = सभी एजेंट
admin-attribute-editors-supervisors = सुपरवाइज़र
admin-attribute-editors-nobody = कोई नहीं, सिर्फ़ साइट
admin-attribute-shown = बातचीत के बगल में दिखाएँ
admin-attribute-retired = हटा दें: कहीं नहीं दिखता, मान बने रहते हैं
admin-attribute-is-retired = हटाया हुआ

## The site

admin-site-intro = साइट कैसी दिखती है और कैसे बात करती है, बातचीत एजेंटों तक कैसे पहुँचती है और क्या कब तक रखा जाता है।
admin-site-looks = रूप और भाषाएँ
admin-site-name = साइट का नाम
admin-site-name-hint = विज़िटर इसे चैट में सबसे ऊपर देखते हैं।
admin-site-accent = रंग
admin-site-first-language = मुख्य भाषा
admin-site-first-language-hint = जब विज़िटर के बारे में और कुछ पता न हो।
admin-site-languages = भाषाएँ
admin-site-languages-hint = विज़िटर इनमें से चुन सकते हैं।
admin-site-tone = विज़िटर को कैसे संबोधित करें
admin-site-tone-formal = औपचारिक
admin-site-tone-plain = सहज
admin-site-fixed = { $variable } सर्वर पर सेट है और वही इसे तय करता है।
admin-site-texts = शुरुआती बातें
admin-site-texts-language = किस भाषा में
admin-site-greeting = अभिवादन
admin-site-greeting-hint = खाली छोड़ने पर Hamdel अपने शब्दों में अभिवादन करता है।
admin-site-starters = शुरुआत के सवाल
admin-site-starters-hint = हर पंक्ति में एक, ज़्यादा से ज़्यादा चार।
admin-site-routing = बातचीत एजेंटों तक कैसे पहुँचती है
admin-site-assignment = बातचीत
admin-site-assignment-pull = जो चाहें, वे कतार से ले लेते हैं
admin-site-assignment-offer = एक के बाद एक एजेंट से पूछी जाती है
admin-site-assignment-auto = सबसे उपयुक्त एजेंट को दी जाती है
admin-site-patience = सही भाषा के लिए धैर्य, सेकंड में
admin-site-patience-hint = विज़िटर की भाषा में लिखने वाले एजेंट व्यस्त हों, तो उनकी इतनी देर प्रतीक्षा की जाती है।
admin-site-zone-hint = रिपोर्ट के दिन यहाँ के समय से आधी रात को शुरू होते हैं। खाली हो तो पहली टीम का समय क्षेत्र।
admin-site-retention = क्या कब तक रखा जाता है
admin-site-retention-hint = दिनों में; 0 हमेशा के लिए रखता है।
admin-site-keep-conversations = बातचीत के संदेश
admin-site-keep-files = फ़ाइलें
admin-site-keep-searches = खोज लॉग के सवाल
admin-site-logo = लोगो
admin-site-logo-hint = अधिकतम 512 kB की PNG, SVG या WebP। विज़िटर इसे चैट में और सहकर्मी सपोर्ट डेस्क पर देखते हैं।
admin-site-logo-none = अभी कोई लोगो नहीं है।
admin-site-logo-choose = तस्वीर चुनें
admin-site-logo-remove = लोगो हटाएँ
admin-site-no-articles = इन भाषाओं में अभी कोई लेख नहीं है: { $languages }। इनमें लिखने वालों को लेख किसी दूसरी भाषा में मिलते हैं, साथ में एक वाक्य जो यह बताता है।

## Help lines, for when nobody is there

admin-help-title = दूसरे संपर्क
admin-help-intro = जब जवाब देने वाला कोई न हो तब विज़िटर इन्हें देखते हैं, पहले अपने देश का।
admin-help-country = देश
admin-help-elsewhere = बाक़ी हर जगह
admin-help-phone = टेलीफ़ोन
admin-help-mail = ईमेल
admin-help-hours = खुलने का समय
admin-help-hours-hint = उस देश के समय के अनुसार। हमेशा खुला हो तो कोई दिन न चुनें।
admin-help-add = संपर्क जोड़ें
admin-help-remove = यह संपर्क हटाएँ
admin-help-incomplete = हर संपर्क के लिए टेलीफ़ोन नंबर या ईमेल पता ज़रूरी है।
admin-help-twice = { $country } के लिए दो संपर्क हैं। कृपया इन्हें एक कर दें।
admin-site-security = सुरक्षा
admin-site-factor = यहाँ काम करने वाले हर व्यक्ति के लिए दूसरा फ़ैक्टर ज़रूरी है
admin-site-factor-hint = जिसके पास नहीं है, वह सबसे पहले उसे सेट करेगा, आप भी।

## Channels and the log

admin-channels-intro = विज़िटर कहाँ से आते हैं, और आप वहाँ जो भेजते हैं वह पहुँचता है या नहीं।
admin-channels-waiting =
    { $count ->
        [one] { $count } संदेश भेजे जाने के इंतज़ार में है
       *[other] { $count } संदेश भेजे जाने के इंतज़ार में हैं
    }
admin-channels-given-up =
    { $count ->
        [one] इस हफ़्ते { $count } संदेश नहीं पहुँच सका
       *[other] इस हफ़्ते { $count } संदेश नहीं पहुँच सके
    }
admin-channels-well = सब ठीक है
admin-channels-trouble = समस्या
admin-channel-web = आपकी साइट पर चैट
admin-channel-rest = दूसरे प्रोग्राम (REST)
admin-channel-live-chatwoot = Chatwoot में जवाब देने वाले सहकर्मी
admin-channel-live-zammad = Zammad में जवाब देने वाले सहकर्मी
admin-channels-try = कनेक्शन जाँचें
admin-channels-trying = जाँच हो रही है…
admin-channels-last-error = पिछली त्रुटि, { $when }:
admin-channels-do-given-up = कुछ विज़िटर को भेजा हुआ नहीं मिला। कनेक्शन जाँचें, फिर जो नहीं पहुँचा उस पर फिर से कोशिश करें।
admin-channels-do-waiting = यह अपने आप दोबारा भेजा जाता है। ऐसा बना रहे तो कनेक्शन जाँचें।
admin-channels-try-none = सब ठीक है। इस नाम से जुड़ा है:
admin-channels-try-unreachable = प्लेटफ़ॉर्म तक पहुँचा नहीं जा सका। कुछ मिनट बाद फिर कोशिश करें; ऐसा बना रहे तो किसी से दिखवाएँ कि सर्वर इंटरनेट से जुड़ सकता है या नहीं।
admin-channels-try-token = प्लेटफ़ॉर्म इस टोकन को नहीं पहचानता। सर्वर पर सही टोकन रखें और उसे फिर से शुरू करें।
admin-channels-try-address = प्लेटफ़ॉर्म इस सर्वर तक नहीं पहुँचाता। उसे यह पता दें: { $address } (setWebhook)।
admin-channels-try-deliveries = हाल में प्लेटफ़ॉर्म इस सर्वर तक नहीं पहुँचा सका। उसका कहना है:
admin-channels-failed = जो नहीं पहुँचा, वह दिखाएँ
admin-channels-again = फिर से कोशिश करें
admin-channels-again-all = सब पर फिर से कोशिश करें
admin-channels-failed-none = ऐसा कुछ नहीं बचा जो न पहुँचा हो।
admin-channels-again-done =
    { $count ->
        [one] { $count } संदेश फिर से भेजा जा रहा है
       *[other] { $count } संदेश फिर से भेजे जा रहे हैं
    }
admin-line-title = आपकी साइट के लिए कोड की पंक्ति
admin-line-hint = यह पंक्ति हर पेज में body के अंत से पहले रखें, और चैट दिखने लगेगी।
admin-log-intro = क्या किया गया, किसने और कब। इसमें कुछ भी बदला नहीं जा सकता।
admin-log-by-itself = अपने आप
admin-log-more = इससे पुराने
admin-deed-agent-invited = किसी को आमंत्रित किया गया
admin-deed-agent-changed = व्यक्ति का विवरण बदला गया
admin-deed-agent-removed = व्यक्ति को निष्क्रिय किया गया
admin-deed-link-made = पासवर्ड चुनने का लिंक बनाया गया
admin-deed-link-used = लिंक से पासवर्ड चुना गया
admin-deed-password-changed = पासवर्ड बदला गया
admin-deed-signed-out = साइन आउट हुआ
admin-deed-site-changed = साइट की सेटिंग बदली गईं
admin-deed-team-changed = टीम बदली गई
admin-deed-team-removed = टीम मिटाई गई
admin-deed-canned-changed = तैयार जवाब सहेजा गया
admin-deed-canned-removed = तैयार जवाब मिटाया गया
admin-deed-tag-added = टैग जोड़ा गया
admin-deed-tag-renamed = टैग का नाम बदला गया
admin-deed-tag-removed = टैग मिटाया गया
admin-deed-attribute-defined = गुण सहेजा गया
admin-deed-attribute-retired = गुण हटाया गया
admin-deed-attribute-set = बातचीत का गुण बदला गया
admin-deed-glossary-changed = शब्दावली बदली गई
admin-deed-deliveries-retried = न पहुँचे संदेश फिर से भेजे गए
admin-deed-script-changed = संदेश के शब्द बदले गए
admin-deed-visitor-exported = विज़िटर का डेटा सौंपा गया
admin-deed-agent-made = पहले साइन इन पर खाता बना
admin-deed-identity-linked = खाता प्रदाता से जोड़ा गया
admin-deed-identity-unlinked = खाता प्रदाता से हटाया गया
admin-deed-role-given = प्रदाता के समूहों से भूमिका बदली
admin-deed-second-factor-on = दूसरा फ़ैक्टर चालू किया गया
admin-deed-second-factor-off = दूसरा फ़ैक्टर बंद किया गया
admin-deed-second-factor-reset = दूसरा फ़ैक्टर रीसेट किया गया
admin-deed-recovery-codes-made = नए रिकवरी कोड बनाए गए
admin-deed-recovery-code-used = रिकवरी कोड इस्तेमाल हुआ
admin-deed-link-mailed = लिंक ईमेल से भेजा गया
admin-deed-macro-changed = मैक्रो सहेजा गया
admin-deed-macro-removed = मैक्रो मिटाया गया
admin-deed-rule-changed = नियम सहेजा गया
admin-deed-rule-on = नियम चालू किया गया
admin-deed-rule-off = नियम बंद किया गया
admin-deed-rules-ordered = नियमों का क्रम बदला गया
admin-deed-rule-removed = नियम मिटाया गया
admin-deed-webhook-added = वेबहुक जोड़ा गया
admin-deed-webhook-changed = वेबहुक सहेजा गया
admin-deed-webhook-removed = वेबहुक मिटाया गया
admin-deed-webhook-secret-renewed = वेबहुक के लिए नई गुप्त कुंजी
admin-deed-webhook-off = वेबहुक बंद किया गया
admin-deed-webhook-replayed = वेबहुक से भेजी गई चीज़ें फिर से भेजी गईं
admin-deed-action-added = कार्रवाई जोड़ी गई
admin-deed-action-changed = कार्रवाई सहेजी गई
admin-deed-action-removed = कार्रवाई मिटाई गई
admin-deed-action-secret-renewed = कार्रवाई के लिए नई गुप्त कुंजी
admin-deed-article-action-set = एक लेख ताज़ा जानकारी के साथ जवाब देता है
admin-deed-article-action-dropped = एक लेख फिर अपने ही टेक्स्ट से जवाब देता है
admin-deed-dialogue-added = संवाद जोड़ा गया
admin-deed-dialogue-changed = संवाद बदला गया
admin-deed-dialogue-deleted = संवाद मिटाया गया
admin-deed-dialogues-imported = संवाद इंपोर्ट किए गए
admin-log-kind-invitation = न्योता
admin-log-kind-reset = नया पासवर्ड
admin-log-kind-forgotten = भूला हुआ पासवर्ड
admin-log-kind-entry = बिना पासवर्ड साइन इन
admin-log-by-visitor = विज़िटर के अनुरोध पर
admin-log-by-age = रखने की अवधि पूरी

## वेबहुक

admin-webhooks-intro = CRM, हेल्प डेस्क या मेल टूल जैसे दूसरे सिस्टम को यहाँ होने वाली बातें तुरंत बताई जाती हैं। उन्हें भेजी गई हर चीज़ पर हस्ताक्षर होता है।
admin-webhooks-add = वेबहुक जोड़ें
admin-webhooks-none = अभी कोई वेबहुक नहीं है।
admin-webhook-url = पता
admin-webhook-url-hint = जहाँ दूसरा सिस्टम वेबहुक लेता है, जैसे https://crm.example/hooks
admin-webhook-events = उसे क्या बताया जाए
admin-webhook-event-answered = असिस्टेंट किसी लेख से जवाब दे
admin-webhook-event-assigned = किसी एजेंट को बातचीत मिले
admin-webhook-event-missed = कोई लेख न मिले
admin-webhook-event-erased = किसी विज़िटर का डेटा मिटाया जाए
admin-webhook-event-test = परीक्षण
admin-webhook-active = चालू है
admin-webhook-on = चालू
admin-webhook-off = बंद
admin-webhook-fault = अपने-आप बंद हुआ: { $message }
admin-webhook-failing = { $when } से कुछ नहीं पहुँचा है। अपने-आप फिर से कोशिश की जाती है।
admin-webhook-secret-title = “{ $name }” की गुप्त कुंजी
admin-webhook-secret-text = दूसरा सिस्टम इससे हस्ताक्षर जाँचता है। इसे अभी कॉपी कर लें: यह सिर्फ़ इसी बार दिखाई जाती है।
admin-webhook-secret-copy = गुप्त कुंजी कॉपी करें
admin-webhook-renew = नई गुप्त कुंजी
admin-webhook-renew-title = “{ $name }” के लिए नई गुप्त कुंजी बनाएँ?
admin-webhook-renew-text = 24 घंटे तक सब कुछ पुरानी कुंजी से भी हस्ताक्षरित होता है, ताकि आपको वहाँ उसे बदलने का समय मिले।
admin-webhook-test = परीक्षण भेजें
admin-webhook-test-well = परीक्षण पहुँच गया।
admin-webhook-test-failed = परीक्षण नहीं पहुँचा।
admin-webhook-delete = वेबहुक मिटाएँ
admin-webhook-delete-title = वेबहुक “{ $name }” मिटाएँ?
admin-webhook-delete-text = दूसरे सिस्टम को आगे कुछ नहीं बताया जाएगा, और जो अभी रास्ते में है वह भी नहीं भेजा जाएगा।
admin-webhook-deliveries = हाल में भेजे गए दिखाएँ
admin-webhook-deliveries-none = हाल में कुछ नहीं भेजा गया।
admin-webhook-delivered = पहुँच गया
admin-webhook-waiting = रास्ते में
admin-webhook-dead = नहीं पहुँच सका
admin-webhook-again = फिर से भेजें
admin-webhook-again-all = जो नहीं पहुँच सके, सब फिर से भेजें
admin-webhook-again-done = फिर से भेजे गए: { $number }

## Rules

admin-rules-intro = कुछ होने पर अपने-आप क्या किया जाए। नियम ऊपर से नीचे, हर एक एक बार चलता है; एक नियम का काम किसी और नियम को नहीं चलाता।
admin-rules-add = नियम जोड़ें
admin-rules-none = अभी कोई नियम नहीं है।
admin-rule-when = कब
admin-rule-event-begun = बातचीत शुरू हो
admin-rule-event-handed-over = किसी व्यक्ति की ज़रूरत हो
admin-rule-event-message = विज़िटर लिखे
admin-rule-event-closed = बातचीत बंद हो
admin-rule-event-rated = विज़िटर बातचीत को रेटिंग दे
admin-rule-event-overdue = कोई समय-सीमा चूक जाए
admin-rule-event-waiting = कोई देर तक इंतज़ार करे
admin-rule-minutes = कितने मिनट
admin-rule-if = सिर्फ़ तब, जब
admin-rule-words = संदेश में इनमें से कोई शब्द हो
admin-rule-tags = इनमें से कोई टैग हो
admin-rule-commas = अल्पविराम से अलग करें।
admin-rule-languages = भाषा
admin-rule-channels = चैनल
admin-rule-teams = टीम
admin-rule-feelings = भावना
admin-rule-hours = काम के घंटे
admin-rule-hours-any = किसी भी समय
admin-rule-hours-open = काम के घंटों में
admin-rule-hours-closed = काम के घंटों के बाहर
admin-rule-attribute = साइट से मिला गुण
admin-rule-attribute-value = उसमें क्या हो
admin-rule-try = पिछली बातचीतों पर आज़माएँ
admin-rule-tried = पिछली { $tried } में से { $met } बातचीतों पर यह लागू होता।
admin-rule-active = चालू है
admin-rule-on = चालू
admin-rule-off = बंद
admin-rule-up = ऊपर ले जाएँ
admin-rule-fault = अपने-आप बंद हुआ: { $message }
admin-rule-incomplete = नियम को नाम दें और हर चरण भरें।
admin-rule-delete-title = नियम “{ $name }” मिटाएँ?
admin-rule-delete-text = इसने अब तक जो किया है, वह रहेगा।

## The first start

admin-start-step = चरण { $step }, कुल { $of }
admin-start-next = आगे
admin-start-skip = अभी छोड़ें
admin-start-incomplete = कृपया नाम और यूज़र नेम भरें।
admin-start-done-already = यह साइट पहले ही तैयार की जा चुकी है। कृपया साइन इन करें।
admin-start-you-title = स्वागत है! पहले, आप कौन हैं?
admin-start-you-intro = यह एडमिन का खाता होगा।
admin-start-site-title = आपकी साइट कौन-सी भाषाएँ बोलती है?
admin-start-site-intro = यह सब आप बाद में बदल सकते हैं।
admin-start-hours-title = एजेंट कब उपलब्ध रहते हैं?
admin-start-hours-intro = इस समय के बाहर असिस्टेंट जवाब देता है और बताता है कि एजेंट कब लौटेंगे।
admin-start-colleague-title = आपके साथ कौन काम करता है?
admin-start-colleague-intro = अपने पहले सहकर्मी को आमंत्रित करें। आपको एक लिंक मिलेगा, जो उन्हें देना है।
admin-start-line-title = हो गया। अब इसे विज़िटर तक पहुँचाएँ
admin-start-line-intro = डेमो दुकान में आज़माएँ और सपोर्ट डेस्क पर जवाब दें।
admin-start-to-desk = सपोर्ट डेस्क खोलें
admin-start-to-shop = डेमो दुकान खोलें

## Mails to people who work here

mail-greeting = नमस्ते { $name },
mail-copy = अगर बटन काम न करे, तो यह पता खोलें:
mail-forgotten-subject = { $site } के लिए नया पासवर्ड चुनें
mail-forgotten-text = आपके खाते { $login } के लिए नया पासवर्ड माँगा गया है। आप उसे यहाँ चुन सकते हैं:
mail-forgotten-button = नया पासवर्ड चुनें
mail-forgotten-note = यह लिंक एक बार और एक घंटे तक काम करता है। अगर आपने इसे नहीं माँगा, तो कुछ करने की ज़रूरत नहीं: आपका पासवर्ड वही रहेगा।
mail-invitation-subject = { $site } पर आपका खाता
mail-invitation-text = आपको { $site } पर आमंत्रित किया गया है। आपका यूज़र नेम { $login } है। शुरू करने के लिए पासवर्ड चुनें:
mail-invitation-button = पासवर्ड चुनें
mail-invitation-note = यह लिंक एक बार और सात दिन तक काम करता है। अगर आपको इसकी उम्मीद नहीं थी, तो कुछ करने की ज़रूरत नहीं।
