### सपोर्ट डेस्क और लेख संपादक के शब्द, साथ में दोनों का साझा साइन-इन पेज।

## साइन इन

signin-title-desk = सपोर्ट डेस्क
signin-title-editor = लेख संपादक
signin-intro-desk = विज़िटर से बात करने के लिए साइन इन करें।
signin-intro-editor = लेख लिखने और बेहतर बनाने के लिए साइन इन करें।
signin-login = यूज़र नेम
signin-password = पासवर्ड
signin-show-password = पासवर्ड दिखाएँ
signin-caps-lock = कीबोर्ड पर Caps Lock चालू है।
signin-send = साइन इन करें
signin-sending = साइन इन हो रहा है…
signin-checking = एक क्षण…
signin-language = भाषा
signin-incomplete = कृपया अपना यूज़र नेम और पासवर्ड भरें।
signin-wrong = यह यूज़र नेम और पासवर्ड मेल नहीं खाते। कृपया एक बार फिर कोशिश करें।
signin-too-often = बहुत ज़्यादा बार कोशिश हो चुकी है। कृपया पंद्रह मिनट रुककर फिर कोशिश करें।
signin-not-allowed = आप साइन इन हैं, लेकिन आपके खाते से यह पेज नहीं खुलता।
signin-go-desk = सपोर्ट डेस्क पर जाएँ
signin-go-editor = लेख संपादक पर जाएँ
signin-unreachable = अभी सर्वर से संपर्क नहीं हो पा रहा है। कृपया फिर कोशिश करें।
signin-failed = साइन इन नहीं हो पाया। कृपया थोड़ी देर में फिर कोशिश करें।
signin-retry = फिर कोशिश करें
signin-code = कोड
signin-code-intro = ऑथेंटिकेटर ऐप पर दिख रहा कोड या कोई रिकवरी कोड लिखें।
signin-code-wrong = यह कोड सही नहीं है या इस्तेमाल हो चुका है। अगले कोड का इंतज़ार करें और उसे आज़माएँ।
signin-code-missing = कृपया कोड लिखें।
signin-back = वापस
signin-forgot = पासवर्ड भूल गए?
signin-forgot-intro = नया पासवर्ड चुनने का लिंक आपके ईमेल पते पर भेजा जाएगा।
signin-forgot-send = लिंक भेजें
signin-forgot-sent = अगर इस यूज़र नेम का कोई खाता है, तो उसके ईमेल पते पर लिंक भेजा जा रहा है। यह एक घंटे तक काम करता है।
signin-forgot-ask = नया पासवर्ड चुनने के लिए एडमिन से लिंक माँगें।
signin-factor-needed = यहाँ सबके लिए दूसरा फ़ैक्टर ज़रूरी है। साइन इन करें, फिर अपना सेट करें।
signin-factor-title = अपना दूसरा फ़ैक्टर सेट करें
signin-factor-scan = अपने फ़ोन के ऑथेंटिकेटर ऐप से यह चित्र स्कैन करें।
signin-factor-picture = ऑथेंटिकेटर ऐप के लिए QR कोड
signin-factor-key = या यह कुंजी ऐप में लिखें
signin-factor-confirm = चालू करें
signin-codes-title = आपके रिकवरी कोड
signin-codes-text = फ़ोन पास न होने पर हर कोड से एक बार साइन इन किया जा सकता है। इन्हें सुरक्षित जगह रखें: ये सिर्फ़ अभी दिखाए जा रहे हैं।
signin-codes-copy = कोड कॉपी करें
signin-codes-copied = कॉपी हो गया।
signin-codes-done = मैंने इन्हें सहेज लिया है
signin-with = { $provider } से साइन इन करें
signin-or = या
signin-leave-provider = { $provider } से भी साइन आउट करें
signin-oidc-away = { $provider } से अभी संपर्क नहीं हो पा रहा है। कृपया थोड़ी देर में फिर कोशिश करें।
signin-oidc-cancelled = { $provider } से साइन इन पूरा नहीं हुआ।
signin-oidc-expired = इसमें बहुत समय लग गया, या यह पहले ही इस्तेमाल हो चुका है। कृपया फिर से साइन इन करें।
signin-oidc-refused = { $provider } की दी हुई जानकारी की पुष्टि नहीं हो पाई। फिर कोशिश करें; ऐसा ही रहे तो एडमिन को बताएँ।
signin-oidc-unknown = { $provider } आपको पहचानता है, लेकिन यहाँ आपका खाता नहीं है। एडमिन से खाता बनवाएँ।
signin-oidc-deactivated = यहाँ आपका खाता बंद कर दिया गया है। एडमिन से पूछें।

## डेस्क: पेज का ढाँचा

desk-title = सपोर्ट डेस्क
desk-skip = सीधे बातचीत पर जाएँ
desk-sign-out = साइन आउट करें
desk-language = पेज की भाषा
desk-connected = कनेक्ट है
desk-connecting = कनेक्ट हो रहा है…
desk-disconnected = कनेक्शन नहीं है। फिर कोशिश हो रही है…
desk-sound-on = नई बातचीत की आवाज़: चालू
desk-sound-off = नई बातचीत की आवाज़: बंद
desk-alerts-on = ब्राउज़र की सूचनाएँ: चालू
desk-alerts-off = ब्राउज़र की सूचनाएँ: बंद
desk-alerts-forbidden = आपका ब्राउज़र इस पेज की सूचनाओं की अनुमति नहीं देता। आप ब्राउज़र की सेटिंग में अनुमति दे सकते हैं।
desk-menu = मेन्यू
desk-reports = रिपोर्ट
desk-presence = क्या आप उपलब्ध हैं?
desk-presence-online = उपलब्ध
desk-presence-away = दूर
desk-presence-offline = ऑफ़लाइन
desk-presence-told-online = आप उपलब्ध हैं। बातचीत आपके पास आ सकती है।
desk-presence-told-away = आप अभी दूर हैं। जिन बातचीतों का जवाब आपने अभी नहीं दिया है, वे कतार में लौट जाएँगी।
desk-presence-told-offline = आप ऑफ़लाइन हैं। जिन बातचीतों का जवाब आपने अभी नहीं दिया है, वे कतार में लौट जाएँगी।
desk-colleagues = सहकर्मी
desk-colleagues-there = उपलब्ध सहकर्मी: { $count }
desk-colleague-load =
    { $capacity ->
        [one] { $capacity } में से { $load } बातचीत
       *[other] { $capacity } में से { $load } बातचीत
    }
desk-languages-more = { $count } और
desk-team-open = टीम, अभी काम का समय है
desk-team-closed = टीम, अभी काम का समय नहीं है
desk-close-box = बंद करें
desk-back = सूची पर वापस जाएँ
desk-back-conversation = बातचीत पर वापस जाएँ
desk-loading = लोड हो रहा है…
desk-retry = फिर कोशिश करें
desk-dismiss = हटाएँ

## डेस्क: सूची

desk-conversations = बातचीत
desk-view-queue = कतार
desk-view-mine = मेरी
desk-view-all = सभी
desk-empty-queue = कोई प्रतीक्षा में नहीं है। थोड़ा सुस्ता लीजिए; नई बातचीत यहाँ अपने-आप दिखाई देगी।
desk-empty-mine = आप अभी किसी बातचीत में नहीं हैं। जब भी तैयार हों, कतार में से एक ले लीजिए।
desk-empty-all = अभी कोई बातचीत नहीं है। जैसे ही कोई लिखेगा, वह आपको यहाँ दिखेगी।
desk-empty-search = “{ $search }” के लिए कुछ नहीं मिला। कोई और शब्द, नाम या ईमेल पता आज़माएँ।
desk-search = बातचीत में खोजें
desk-search-placeholder = शब्द, नाम या ईमेल
desk-searching = खोज जारी है…
desk-list-more = पुरानी बातचीत दिखाएँ
desk-filter = फ़िल्टर
desk-filter-team = टीम
desk-filter-priority = प्राथमिकता
desk-filter-priority-from = { $priority } या अधिक
desk-filter-tag = टैग
desk-filter-waiting = कम से कम इतनी प्रतीक्षा
desk-filter-due = समय-सीमा
desk-filter-due-soon = जल्द या बीत चुकी
desk-filter-due-overdue = बीत चुकी
desk-filter-any = कोई भी
desk-filter-reset = सब दिखाएँ
desk-filter-nothing = यहाँ कोई बातचीत इस फ़िल्टर से मेल नहीं खाती।
desk-sort = क्रम
desk-sort-served = बारी के क्रम में
desk-sort-waiting = सबसे लंबी प्रतीक्षा पहले
desk-sort-newest = सबसे नई पहले
desk-sort-oldest = सबसे पुरानी पहले
desk-sort-priority = सबसे ज़रूरी पहले
desk-sort-due = नज़दीकी समय-सीमा पहले
desk-views = सेव किए हुए व्यू
desk-view-save = यह व्यू सेव करें
desk-view-delete = यह व्यू मिटाएँ
desk-select = चुनें
desk-select-all = सब चुनें
desk-select-one = { $visitor } को चुनें
desk-selected = चुनी हुई बातचीत: { $number }
desk-bulk-done = हो गया: { $done }। नहीं हो सका: { $failed }।
desk-tags = टैग
desk-tags-hint = टैग के बीच अल्पविराम लगाएँ।
desk-visitor-unnamed = विज़िटर
desk-visitor-names = लोमड़ी, उल्लू, ऊदबिलाव, बगुला, साही, अबाबील, डॉल्फ़िन, गिलहरी, मैना, हंस, कछुआ, हिरन, किलकिला, खरगोश, मोर, कोयल
desk-place = कतार में स्थान: { $place }
desk-waiting-time = { $time } से प्रतीक्षा में
desk-unread = नया संदेश
desk-writer-you = आप:
desk-writer-bot = असिस्टेंट:
desk-new-conversation = कतार में नई बातचीत: { $visitor }
desk-new-message = { $visitor } का नया संदेश
desk-told-assigned = { $visitor } अब आपके पास हैं।
desk-told-transferred = { $agent } ने { $visitor } की बातचीत आपको सौंपी।
desk-told-mentioned = { $agent } ने { $visitor } के बारे में एक नोट में आपका उल्लेख किया।
desk-told-reopened = बातचीत बंद होने के बाद { $visitor } ने फिर लिखा।
desk-told-taken-over = { $agent } ने { $visitor } की बातचीत आपसे अपने हाथ में ले ली।
desk-told-due-soon = { $visitor } के लिए समय लगभग ख़त्म है।
desk-told-overdue = { $visitor } के लिए समय ख़त्म हो गया।
desk-state-bot = असिस्टेंट के पास
desk-state-waiting = प्रतीक्षा में
desk-state-agent = { $agent } के पास
desk-state-mine = आपके पास
desk-state-closed = बंद

desk-chip-offered = { $agent } से पूछा जा रहा है
desk-chip-offered-me = आपसे पूछा जा रहा है
desk-chip-snoozed = { $time } तक
desk-chip-vip = VIP
desk-chip-repeated = दोबारा संपर्क
desk-chip-priority = प्राथमिकता { $priority }
desk-chip-priority-hint = प्रतीक्षा के हर दस मिनट पर एक बढ़ जाती है।
desk-chip-first = तत्काल
desk-chip-first-hint = गहरी निराशा या शोक: सबसे पहले।
desk-chip-after-hours = काम के समय के बाद
desk-chip-meanwhile = इस बीच जवाब मिला
desk-chip-team = टीम { $team }
desk-chip-reply-due = { $time } में जवाब देना है
desk-chip-reply-overdue = जवाब में { $time } की देरी
desk-chip-resolution-due = { $time } में समाधान देना है
desk-chip-resolution-overdue = समाधान में { $time } की देरी
desk-trend-worse = { $emotion }, पहले से ज़्यादा
desk-trend-better = { $emotion }, पहले से कम
desk-trend-calm-again = फिर से शांत
desk-trend-course = पिछले संदेश: { $course }

## डेस्क: बातचीत लेने का अनुरोध

desk-offers = आपके लिए बातचीत
desk-offer-title = क्या आप इसे ले सकते हैं?
desk-offer-announced = क्या आप इसे ले सकते हैं? { $visitor } प्रतीक्षा में हैं।
desk-offer-more =
    { $count ->
        [one] इसके बाद { $count } और बातचीत
       *[other] इसके बाद { $count } और बातचीत
    }
desk-offer-seconds = { $seconds } से॰
desk-accept = स्वीकार करें
desk-decline = मना करें
desk-banner-offered-me = { $visitor } प्रतीक्षा में हैं, और आपसे पूछा जा रहा है।
desk-banner-offered = अभी { $agent } से पूछा जा रहा है। अगर उनके लिए संभव न हो, तो आप इसे ले सकते हैं।

## डेस्क: बातचीत

desk-nothing-open = पढ़ने के लिए सूची में से कोई बातचीत चुनें।
desk-nothing-open-hint = कीबोर्ड शॉर्टकट देखने के लिए ? दबाएँ।
desk-transcript = संदेश
desk-author-bot = असिस्टेंट
desk-author-agent = सहकर्मी
desk-you = आप
desk-take = लें
desk-taking = ली जा रही है…
desk-close = बंद करें
desk-return = असिस्टेंट को लौटाएँ
desk-transfer = सहकर्मी या टीम को सौंपें
desk-transfer-confirm = सौंपें
desk-snooze = थोड़े समय के लिए टालें
desk-snooze-confirm = टालें
desk-details = जानकारी
desk-reply = आपका जवाब
desk-placeholder = अपना जवाब { $language } में लिखें…
desk-placeholder-translated = अपनी भाषा में लिखें; यह { $language } में भेजा जाएगा…
desk-send = भेजें
desk-send-translated = अनुवाद भेजें
desk-send-as-written = बिना अनुवाद भेजें
desk-send-hint = Enter से भेजें, Shift + Enter से नई पंक्ति, / से तैयार जवाब डालें
desk-send-hint-translated = Enter से अनुवाद भेजें, Alt + Enter से बिना अनुवाद, / से तैयार जवाब डालें
desk-sending = भेजा जा रहा है…
desk-not-sent = नहीं भेजा जा सका।
desk-try-again = फिर कोशिश करें
desk-discard = छोड़ दें
desk-too-long =
    { $count ->
        [one] { $count } अक्षर ज़्यादा है
       *[other] { $count } अक्षर ज़्यादा हैं
    }
desk-typing = { $visitor } का संदेश आ रहा है…
desk-new-messages = नए संदेश
desk-today = आज
desk-yesterday = कल
desk-choices-offered = दिए गए विकल्प
desk-banner-waiting = { $visitor } को एजेंट की प्रतीक्षा है। जवाब देने के लिए बातचीत लें।
desk-banner-other = यह बातचीत { $agent } के पास है। आप इसे पढ़ सकते हैं।
desk-banner-answering-for = आप { $agent } की बातचीत में जवाब दे रहे हैं।
desk-banner-bot = यह बातचीत असिस्टेंट के पास है। आप इसे पढ़ सकते हैं।
desk-banner-closed = यह बातचीत बंद हो चुकी है।
desk-taken-by = { $agent } ने यह बातचीत आपसे पहले ले ली है।
desk-taken = अब यह बातचीत आपके पास है। { $visitor } को दिख रहा है कि आप यहाँ हैं।
desk-closed = बातचीत बंद हो गई है।
desk-returned = बातचीत फिर से असिस्टेंट के पास है।
desk-close-question = यह बातचीत बंद करें?
desk-close-explanation = { $visitor } को धन्यवाद दिया जाएगा और अनुभव पूछा जाएगा। कुछ सेकंड तक आप इसे रद्द कर सकते हैं।
desk-close-how = बातचीत कैसे पूरी हुई?
desk-close-choose = कृपया चुनें कि बातचीत कैसे पूरी हुई।
desk-resolution-solved = हल हुआ
desk-resolution-solved-hint = विज़िटर को जो चाहिए था, मिल गया।
desk-resolution-not-solved = हल नहीं हुआ
desk-resolution-not-solved-hint = इसका हल यहाँ नहीं निकल सका।
desk-resolution-no-answer = कोई जवाब नहीं
desk-resolution-no-answer-hint = विज़िटर ने आगे कुछ नहीं लिखा।
desk-resolution-spam = स्पैम
desk-resolution-spam-hint = भेजने वाले को कुछ बताए बिना बंद होती है।
desk-close-draft = आपका जो जवाब अभी भेजा नहीं गया है, वह नहीं भेजा जाएगा।
desk-close-confirm = बातचीत बंद करें
desk-return-question = यह बातचीत असिस्टेंट को लौटाएँ?
desk-return-explanation = अब से { $visitor } को असिस्टेंट जवाब देगा। आप कभी भी फिर से जुड़ सकते हैं।
desk-return-confirm = लौटाएँ
desk-transfer-question = यह बातचीत किसी और को सौंपें?
desk-transfer-explanation = { $visitor } को बताया जाएगा कि आगे कौन बात करेगा। कुछ भी दोहराना नहीं पड़ेगा: सारे संदेश और नोट साथ जाएँगे।
desk-transfer-to = किसे?
desk-transfer-note = उन्हें क्या पता होना चाहिए? (वैकल्पिक)
desk-transfer-choose = कृपया कोई सहकर्मी या टीम चुनें।
desk-transfer-nobody = डेस्क पर और कोई नहीं है, और अभी कोई टीम भी नहीं है।
desk-transfer-away = { $agent } अभी नहीं हैं। बातचीत ज़्यादा से ज़्यादा बारह घंटे उनकी प्रतीक्षा करेगी, फिर कतार में लौट जाएगी।
desk-transferred = { $to } को सौंप दी गई।
desk-snooze-question = यह बातचीत टालें?
desk-snooze-explanation = यह आपकी ही रहेगी और उस समय, या { $visitor } के लिखते ही, लौट आएगी।
desk-snooze-until = कब तक?
desk-snooze-hour = एक घंटे के लिए
desk-snooze-afternoon = आज दोपहर बाद
desk-snooze-tomorrow = कल सुबह
desk-snooze-own = अपनी पसंद के समय पर
desk-snooze-own-time = तारीख़ और समय
desk-snooze-choose = कृपया कोई समय चुनें।
desk-snoozed = { $time } तक टाल दी गई।
desk-banner-snoozed = { $time } तक टली हुई है। { $visitor } का संदेश या आपका जवाब इसे वापस ले आएगा।
desk-live-away = { $system } से संपर्क नहीं हो पा रहा है, इसलिए यह बातचीत यहाँ प्रतीक्षा में है। कृपया यहीं जवाब दें।
desk-wake = अभी फिर शुरू करें
desk-reopen = फिर से खोलें
desk-reopened = बातचीत फिर से खुल गई है और आपके पास है।
desk-join = बातचीत में जुड़ें
desk-take-over = अपने हाथ में लें
desk-undo = पहले जैसा करें
desk-withdrawn = वापस ले लिया गया। आपका लिखा फिर से जवाब के बॉक्स में है।
desk-close-undone = बातचीत पहले की तरह खुली है।
desk-cancel = रद्द करें
desk-yes = हाँ
desk-no = नहीं

## डेस्क: लिखना

desk-modes = क्या लिखना है
desk-mode-reply = जवाब
desk-mode-note = निजी नोट
desk-note = निजी नोट
desk-note-placeholder = अपने सहकर्मियों के लिए नोट लिखें…
desk-note-private = यह केवल सहकर्मियों को दिखता है, विज़िटर को कभी नहीं।
desk-note-add = नोट जोड़ें
desk-note-by = { $agent } का निजी नोट
desk-note-write = निजी नोट लिखें
desk-note-cancel = नोट रहने दें
desk-canned = तैयार जवाब
desk-canned-new = नया
desk-canned-shortcut = शॉर्टकट, एक शब्द
desk-canned-language = भाषा
desk-canned-text = टेक्स्ट
desk-canned-text-placeholder = नमस्ते…
desk-canned-variables = जहाँ विज़िटर का नाम, आपका नाम या ऑर्डर नंबर आना हो, वहाँ {"{"}visitor{"}"}, {"{"}agent{"}"} या {"{"}order{"}"} लिखें।
desk-canned-save = सेव करें
desk-canned-saved = सेव हो गया।
desk-canned-delete = मिटाएँ
desk-canned-delete-question = तैयार जवाब /{ $shortcut } मिटाएँ?
desk-canned-none = अभी कोई तैयार जवाब नहीं है।
desk-canned-nothing = “/{ $wanted }” से कोई तैयार जवाब मेल नहीं खाता। इसे ऐसे ही भेजना हो तो Esc दबाएँ।
desk-original-show = मूल संदेश दिखाएँ
desk-original-hide = मूल संदेश छिपाएँ
desk-translated-from = { $language } से अपने-आप अनुवादित
desk-sent-in = { $language } में भेजा गया
desk-sent-show = भेजा गया संदेश दिखाएँ
desk-sent-hide = भेजा गया संदेश छिपाएँ
desk-sent-as-written = बिना अनुवाद भेजा गया
desk-translate-into = { $language } में अनुवाद करें
desk-preview = { $language } में यह ऐसा दिखेगा
desk-translating = अनुवाद हो रहा है…
desk-untranslated-same-language = यह पहले से { $language } में है। इसे ऐसे ही भेजा जाएगा।
desk-untranslated-no-pair = यहाँ { $language } में अनुवाद उपलब्ध नहीं है। आपने जैसा लिखा है, वैसा ही भेजा जाएगा।
desk-untranslated-unavailable = अनुवादक अभी जवाब नहीं दे रहा है। अगर भेजते समय तक वह चालू न हुआ, तो आपने जैसा लिखा है, वैसा ही भेजा जाएगा।
desk-untranslated-too-late = अनुवाद में थोड़ा समय लग रहा है। अगर भेजते समय तक वह तैयार न हुआ, तो आपने जैसा लिखा है, वैसा ही भेजा जाएगा और अनुवाद बाद में पहुँचेगा।
desk-untranslated-spans-lost = अनुवाद में कोई लिंक, संख्या या नाम छूट जाता। आपने जैसा लिखा है, वैसा ही भेजा जाएगा।
desk-untranslated-too-long = एक बार में अनुवाद के लिए यह बहुत लंबा है। आपने जैसा लिखा है, वैसा ही भेजा जाएगा; छोटे हिस्सों का अनुवाद हो सकता है।
desk-untranslated-nothing-to-translate = इसमें अनुवाद करने लायक कुछ नहीं है। इसे ऐसे ही भेजा जाएगा।
desk-attach = फ़ाइल भेजें
desk-attachment = फ़ाइल { $name }, { $size }

## Desk: macros, the command bar and drafts

desk-macros = मैक्रो
desk-macro-new = नया मैक्रो
desk-macro-edit = मैक्रो बदलें
desk-macro-name = नाम
desk-macro-for = किसके लिए?
desk-macro-for-me = सिर्फ़ मेरे लिए
desk-macro-for-all = सबके लिए
desk-macro-steps = चरण
desk-macro-step-add = चरण जोड़ें
desk-macro-step-down = नीचे ले जाएँ
desk-macro-step-remove = हटाएँ
desk-macro-delete-question = मैक्रो “{ $name }” मिटाएँ?
desk-macro-conflict = किसी और ने यह मैक्रो बदला है। उनका रूप देखने के लिए इसे सूची में चुनें।
desk-macro-done = “{ $name }” पूरा हुआ।
desk-macro-partly = “{ $name }” पूरा नहीं हो सका
desk-macro-undone = “{ $name }” वापस लिया गया।
desk-step-reply = तैयार जवाब भेजें
desk-step-tag = टैग जोड़ें
desk-step-untag = टैग हटाएँ
desk-step-set-attribute = गुण तय करें
desk-step-prioritise = प्राथमिकता तय करें
desk-step-note = निजी नोट जोड़ें
desk-step-take = बातचीत लें
desk-step-pass-on = सौंपें
desk-step-close = बातचीत बंद करें
desk-step-done = हो गया
desk-step-skipped = नहीं किया गया
desk-level-normal = सामान्य
desk-level-high = ऊँची
desk-level-highest = बहुत ऊँची
desk-command = खोजें और करें
desk-command-placeholder = बातचीत, जवाब, मैक्रो, लेख या काम
desk-command-actions = काम
desk-command-articles = लेख
desk-command-pages = पेज
desk-command-none = कुछ नहीं मिला। कोई और शब्द आज़माएँ।
desk-command-found = मिले: { $number }
desk-draft-elsewhere = आपने यहाँ किसी और विंडो या डिवाइस पर कुछ और लिखा है।
desk-draft-theirs = वह टेक्स्ट लें
desk-draft-mine = यही टेक्स्ट रखें

## डेस्क: असिस्टेंट ने क्या किया

desk-decision-answer = जवाब दिया
desk-decision-clarify = स्पष्टीकरण माँगा
desk-decision-handoff = एजेंट को सौंपा
desk-decision-smalltalk = हल्की-फुल्की बात
desk-decision-relay = आगे पहुँचाया
desk-kind-question = पूछा कि मदद मिली या नहीं
desk-kind-notice = सूचना
desk-kind-announcement = साइट के प्रोग्राम ने भेजा
desk-confidence = { $percent } भरोसा
desk-article = लेख: { $question }
desk-greeting = अभिवादन: { $name }

## डेस्क: जानकारी

desk-context = बातचीत की जानकारी
desk-section-visitor = विज़िटर
desk-section-reason = एजेंट की ज़रूरत क्यों है
desk-section-attributes = गुण
desk-attribute-change = { $name } बदलें
desk-attribute-page = विज़िटर के पेज के अनुसार; किसी ने जाँचा नहीं है
desk-attribute-site = आपकी साइट से
desk-attribute-agent = { $agent } द्वारा
desk-attribute-rule = नियम द्वारा
desk-attribute-of-visitor = यह विज़िटर की सभी बातचीत पर लागू होता है।
desk-attribute-saved = { $name } सेव हो गया।
desk-attribute-lost = एक सहकर्मी ने अभी { $name } बदला है। बदलने से पहले नया मान देख लें।
desk-section-digest = संक्षेप में
desk-section-earlier = पिछली बातचीत
desk-section-history = क्या-क्या किया गया
desk-section-understood = असिस्टेंट ने क्या समझा
desk-section-tried = असिस्टेंट ने क्या आज़माया
desk-section-suggestions = सुझाए गए लेख
desk-fact-name = नाम
desk-fact-language = भाषा
desk-fact-channel = चैनल
desk-fact-contact-email = दिया गया ईमेल
desk-fact-contact-phone = दिया गया फ़ोन
desk-fact-local-time = उनके यहाँ समय
desk-fact-rating = रेटिंग
desk-fact-nps = हमारी सिफ़ारिश
desk-fact-comment = टिप्पणी
desk-rating = { $most } में से { $points }
desk-fact-feeling = भावना
desk-fact-wish = अनुरोध
desk-fact-answer = सबसे अच्छा मिला जवाब
desk-tried-nothing = असिस्टेंट ने कोई जवाब नहीं आज़माया है।
desk-suggestions-nothing = यहाँ कोई लेख उपयुक्त नहीं लगता।
desk-articles-search = लेख खोजें
desk-articles-none = कोई लेख नहीं मिला।
desk-audience-visitors = साइन इन किए विज़िटर
desk-audience-agents = सिर्फ़ एजेंट
desk-insert = डालें
desk-insert-article = “{ $question }” को जवाब में डालें
desk-show-answer = जवाब दिखाएँ
desk-inserted = डाल दिया गया। एक बार देख लें; Enter से भेजा जाएगा।
desk-insert-take-first = पहले बातचीत लें, फिर डालें।
desk-open-article = संपादक में खोलें
desk-outcome-helpful = मदद मिली
desk-outcome-unhelpful = मदद नहीं मिली
desk-outcome-none = कोई प्रतिक्रिया नहीं

desk-digest-first = पहला सवाल
desk-digest-since = उसके बाद के सवाल
desk-digest-wishes = अनुरोध
desk-digest-orders = ऑर्डर
desk-digest-emails = ईमेल
desk-digest-phones = फ़ोन
desk-digest-amounts = रक़म
desk-digest-links = लिंक
desk-digest-messages = संदेश

desk-earlier-no-question = कोई सवाल नहीं
desk-earlier-before = यहाँ से आई
desk-earlier-after = यहाँ आगे बढ़ी
desk-earlier-nps = हमारी सिफ़ारिश: { $most } में से { $points }
desk-earlier-title = { $day } की बातचीत
desk-state-person = एजेंट के पास

desk-deed-opened = कतार में आई
desk-deed-taken = { $agent } ने ली
desk-deed-accepted = { $agent } ने स्वीकार की
desk-deed-assigned = { $agent } को दी गई
desk-deed-declined = { $agent } ने मना किया
desk-deed-transferred = { $agent } ने { $to } को सौंपी
desk-deed-snoozed = { $agent } ने { $time } तक टाली
desk-deed-woken = { $agent } ने फिर शुरू की
desk-deed-agent-left = { $agent } को जाना पड़ा; कतार में वापस
desk-deed-returned = { $agent } ने असिस्टेंट को लौटाई
desk-deed-closed = { $agent } ने बंद की
desk-deed-reopened = { $agent } ने फिर से खोली
desk-deed-written-again = विज़िटर ने फिर लिखा
desk-deed-joined = { $agent } बातचीत में जुड़े
desk-deed-taken-over = { $agent } ने अपने हाथ में ली
desk-deed-close-undone = { $agent } ने बंद करना रद्द किया
desk-deed-withdrawn = { $agent } ने एक संदेश वापस लिया
desk-deed-tagged = { $agent } ने टैग बदले
desk-deed-attribute-set = { $agent } ने { $name } बदला: { $before } → { $after }
desk-deed-macro = { $agent } ने “{ $macro }” चलाया
desk-deed-macro-undone = { $agent } ने “{ $macro }” वापस लिया
desk-deed-prioritised = { $agent } ने प्राथमिकता तय की
desk-deed-ruled = नियम “{ $rule }” लागू हुआ
desk-deed-erased = संदेश और निजी जानकारी मिटा दी गई
desk-deed-left = विज़िटर ने कतार छोड़ दी

desk-reason-asked = एजेंट से बात करने की माँग की
desk-reason-not-sure = असिस्टेंट को जवाब पर भरोसा नहीं था
desk-reason-not-helpful = जवाबों से मदद नहीं मिली
desk-reason-upset = विज़िटर परेशान हैं
desk-reason-came-back = वही समस्या लेकर लौटे हैं
desk-reason-reopened = बंद होने के बाद फिर खुली
desk-reason-joined = एक सहकर्मी बातचीत में जुड़े

desk-emotion-calm = शांत
desk-emotion-frustrated = खीझ
desk-emotion-angry = ग़ुस्सा
desk-emotion-worried = चिंता
desk-emotion-sad = दुख

desk-intent-greet = अभिवादन
desk-intent-goodbye = विदाई
desk-intent-thank = धन्यवाद
desk-intent-affirm = हाँ
desk-intent-deny = ना
desk-intent-ask-human = किसी व्यक्ति से बात करना चाहते हैं
desk-intent-decline-human = किसी व्यक्ति से बात नहीं करना चाहते
desk-intent-complain = शिकायत
desk-intent-bot-challenge = पूछते हैं कि क्या यह रोबोट है
desk-intent-change-language = दूसरी भाषा चाहते हैं
desk-intent-ask-question = सवाल

desk-channel-web = वेबसाइट
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = ईमेल
desk-channel-webhook = Webhook

desk-sent-photo = फ़ोटो
desk-sent-video = वीडियो
desk-sent-animation = ऐनिमेशन
desk-sent-voice = वॉइस संदेश
desk-sent-audio = ऑडियो फ़ाइल
desk-sent-document = दस्तावेज़
desk-sent-sticker = स्टिकर
desk-sent-contact = संपर्क
desk-sent-location = स्थान
desk-sent-invitation = बैठक का निमंत्रण
desk-sent-unknown = ऐसा कुछ जो यहाँ दिखाया नहीं जा सकता
desk-in-reply-to = इसके जवाब में
desk-corrected = विज़िटर ने सुधारा
desk-fault-too-large = नहीं लिया गया: बहुत बड़ा है
desk-fault-gone = प्लेटफ़ॉर्म के पास अब नहीं है
desk-fault-unreachable = प्लेटफ़ॉर्म से नहीं लाया जा सका
desk-fault-refused = नहीं लिया गया: ऐसी फ़ाइलें यहाँ सुरक्षित नहीं हैं
desk-fault-quota = नहीं लिया गया: और फ़ाइलों के लिए जगह नहीं है
desk-unreachable-blocked = विज़िटर ने हमें ब्लॉक कर दिया है: आपका लिखा उन तक नहीं पहुँचता।
desk-unreachable-stopped = विज़िटर ने और संदेश न भेजने को कहा है: उनके दोबारा लिखने तक कुछ नहीं पहुँचेगा।
desk-unreachable-undeliverable = प्लेटफ़ॉर्म इस विज़िटर तक नहीं पहुँच सकता: आपका लिखा उन तक नहीं पहुँचता।
desk-unreachable-window = विज़िटर ने बहुत पहले लिखा था: जब वे फिर लिखेंगे, तभी प्लेटफ़ॉर्म आपका लिखा पहुँचाएगा।
desk-unreachable-away = विज़िटर ने पेज बंद कर दिया है: आपका लिखा उन्हें तब मिलेगा जब वे पेज पर लौटेंगे।
desk-visitor-here = पेज पर
desk-visitor-gone = पेज पर नहीं

## डेस्क: रिपोर्ट

desk-report-range = दिन
desk-report-days =
    { $days ->
        [one] पिछला { $days } दिन
       *[other] पिछले { $days } दिन
    }
desk-report-from = पहला दिन
desk-report-to = आख़िरी दिन
desk-report-csv = CSV डाउनलोड करें
desk-report-overview = एक नज़र में
desk-report-remark = दिन { $zone } के अनुसार आधी रात को शुरू होते हैं। बदलाव { $from } से { $to } की अवधि की तुलना में हैं। आँकड़े के पास का प्रश्नचिह्न उसका अर्थ बताता है; आँकड़ा खुद अपनी बातचीत तक ले जाता है।
desk-report-none = अभी गिनने को कुछ नहीं
desk-report-nothing = इन दिनों में कुछ नहीं।
desk-report-waiting = अभी प्रतीक्षा में
desk-report-waiting-nobody = कोई प्रतीक्षा में नहीं है।
desk-report-waiting-longest = सबसे लंबी प्रतीक्षा: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } एजेंट को सौंपी गई
       *[other] { $count } एजेंट को सौंपी गईं
    }
desk-report-first-response = पहला जवाब, माध्यिका
desk-report-resolution = समाधान, माध्यिका
desk-report-p90 = 10 में से 9, { $time } के भीतर
desk-report-conversations = बातचीत
desk-report-handoffs = एजेंट को सौंपी गईं
desk-report-closed = बंद हुईं
desk-report-left = कतार छोड़ी
desk-report-first-response-median = पहला जवाब, माध्यिका
desk-report-first-response-p90 = पहला जवाब, 10 में से 9
desk-report-resolution-median = समाधान, माध्यिका
desk-report-resolution-p90 = समाधान, 10 में से 9
desk-report-containment = बिना एजेंट हल
desk-report-containment-hint = किसी व्यक्ति के बिना हल हुईं
desk-report-first-contact-resolution = पहले संपर्क में समाधान
desk-report-first-contact-resolution-hint = एजेंट ने पहली बार में ही हल कीं
desk-report-ratings = रेटिंग
desk-report-csat = संतुष्ट (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] 5 में से { $mean }, { $count } रेटिंग
       *[other] 5 में से { $mean }, { $count } रेटिंग
    }
desk-report-csat-mean = औसत रेटिंग
desk-report-nps = नेट प्रमोटर स्कोर
desk-report-nps-hint = −100 से +100 तक
desk-report-chart-volume = बातचीत, और उनमें से एजेंट को सौंपी गईं
desk-report-chart-response = पहले जवाब तक का समय
desk-report-chart-shares = बिना एजेंट हल और संतुष्टि
desk-report-chart-days = { $figures }, { $from } से { $to } तक, दिन के अनुसार। आँकड़े साथ की तालिका में हैं।
desk-report-chart-groups =
    { $count ->
        [one] { $figure }, सबसे बड़ा समूह। सारे आँकड़े नीचे की तालिका में हैं।
       *[other] { $figure }, { $count } सबसे बड़े समूह। सारे आँकड़े नीचे की तालिका में हैं।
    }
desk-report-day = दिन
desk-report-language = भाषा
desk-report-team = टीम
desk-report-agent = एजेंट
desk-report-article = लेख
desk-report-by-language = भाषा के अनुसार
desk-report-by-team = टीम के अनुसार
desk-report-by-agent = एजेंट के अनुसार
desk-report-by-article = लेख के अनुसार
desk-report-comments = विज़िटर ने क्या लिखा
desk-report-contained = असिस्टेंट ने हल कीं
desk-report-came-back = लौटकर आए
desk-report-refused = जवाब काम नहीं आया
desk-report-not-understood = समझी नहीं गईं
desk-report-no-question = बिना सवाल की
desk-report-handed-over = एजेंट तक पहुँचीं
desk-report-helpful = काम आए जवाब
desk-report-answered = एजेंट ने जवाब दिया
desk-report-first-response-open-median = कामकाजी समय में पहला जवाब, माध्यिका
desk-report-first-response-open-p90 = कामकाजी समय में पहला जवाब, 10 में से 9
desk-report-resolution-open-median = कामकाजी समय में समाधान, माध्यिका
desk-report-resolution-open-p90 = कामकाजी समय में समाधान, 10 में से 9
desk-report-first-reply-kept = समय पर पहला जवाब
desk-report-next-reply-kept = समय पर अगला जवाब
desk-report-resolution-kept = समय पर समाधान
desk-report-targets-missed = चूकी समय-सीमाएँ
desk-report-meaning = “{ $figure }” का क्या अर्थ है?
desk-report-means-conversations = इन दिनों में शुरू हुई वे बातचीत, जिनमें विज़िटर ने कुछ लिखा।
desk-report-means-contained = वे बातचीत जो कभी एजेंट तक नहीं पहुँचीं, जिनके आख़िरी सवाल का जवाब किसी लेख से मिला, और जिनके विज़िटर ने न यह कहा कि जवाब काम नहीं आया, न सात दिन के भीतर उसी लेख को लेकर लौटे, न किसी अज्ञात विषय पर उन्हें एजेंट की ज़रूरत पड़ी।
desk-report-means-came-back = वे बातचीत जो कभी एजेंट तक नहीं पहुँचीं और जवाब के साथ ख़त्म हुईं, लेकिन जिनके विज़िटर ने सात दिन के भीतर दूसरी शुरू की: उसी लेख पर, या ऐसी जो एजेंट तक पहुँची और जिसका विषय अज्ञात है।
desk-report-means-refused = वे बातचीत जो कभी एजेंट तक नहीं पहुँचीं और जिनके विज़िटर ने आख़िरी जवाब के बारे में कहा कि वह काम नहीं आया।
desk-report-means-not-understood = वे बातचीत जो कभी एजेंट तक नहीं पहुँचीं और जिनमें असिस्टेंट के पास आख़िरी सवाल का जवाब नहीं था: उसने दोबारा पूछा और बात वहीं रुक गई।
desk-report-means-no-question = वे बातचीत जो कभी एजेंट तक नहीं पहुँचीं और जिनमें कुछ पूछा ही नहीं गया, जैसे केवल अभिवादन।
desk-report-means-handed-over = वे बातचीत जो कम से कम एक बार एजेंट तक पहुँचीं, चाहे जब भी।
desk-report-means-containment = इन दिनों में शुरू हुई सभी बातचीत में से असिस्टेंट द्वारा हल की गई बातचीत का हिस्सा। पिछले सात दिनों के लिए यह अब भी घट सकता है, क्योंकि विज़िटर लौट सकते हैं।
desk-report-means-helpful = असिस्टेंट के जिन जवाबों पर विज़िटर ने राय दी, उनमें से काम आए जवाबों का हिस्सा।
desk-report-means-handoffs = इन दिनों में बातचीत कितनी बार एजेंट को सौंपी गई; एक ही बातचीत कई बार गिनी जा सकती है।
desk-report-means-answered = इन दिनों में सौंपी गई वे बातचीत, जिनमें किसी एजेंट ने कम से कम एक बार लिखा। ये उनके नाम गिनी जाती हैं जिन्होंने पहले लिखा।
desk-report-means-closed = इन दिनों में सौंपी गई वे बातचीत, जिन्हें एजेंट ने बंद किया, स्पैम सहित। ये उनके नाम गिनी जाती हैं जिनके पास वे आख़िर में थीं।
desk-report-means-left = इन दिनों में सौंपी गई वे बातचीत, जिनके विज़िटर ने और प्रतीक्षा करना नहीं चाहा।
desk-report-means-first-response = सौंपे जाने से एजेंट के पहले संदेश तक का समय, घड़ी के अनुसार। यह उनके नाम गिना जाता है जिन्होंने संदेश लिखा। आधे समय माध्यिका से कम हैं और 10 में से 9 दूसरे मान से कम।
desk-report-means-first-response-open = वही समय, पर केवल वह हिस्सा जो टीम के कामकाजी समय में पड़ा; टीम न हो तो पहली टीम का कामकाजी समय माना जाता है।
desk-report-means-resolution = बंद हुई बातचीत के लिए सौंपे जाने से बंद होने तक का समय, घड़ी के अनुसार। आधे समय माध्यिका से कम हैं और 10 में से 9 दूसरे मान से कम।
desk-report-means-resolution-open = समाधान का समय, पर केवल वह हिस्सा जो टीम के कामकाजी समय में पड़ा; टीम न हो तो पहली टीम का कामकाजी समय माना जाता है।
desk-report-means-first-reply-kept = जिन पहले जवाबों के लिए टीम की समय-सीमा थी, उनमें से समय पर दिए गए। हर एक उस दिन गिना जाता है जब नतीजा तय हुआ: जब किसी ने जवाब दिया या जब समय ख़त्म हुआ। यह जवाब देने वाले के नाम गिना जाता है, और चूका हुआ उसके नाम जिसके पास तब बातचीत थी।
desk-report-means-next-reply-kept = विज़िटर के बाद के जिन संदेशों के लिए टीम की समय-सीमा थी, उनमें से जिनका जवाब समय पर मिला: पहले अनुत्तरित संदेश से किसी व्यक्ति के अगले शब्द तक। हर एक उस दिन गिना जाता है जब नतीजा तय हुआ; चूका हुआ उसके नाम जिसके पास तब बातचीत थी।
desk-report-means-resolution-kept = जिन सौंपी गई बातचीत के लिए टीम की समय-सीमा थी, उनमें से जो समय पर बंद हुईं; टाला गया समय और स्पैम नहीं गिने जाते। हर एक उस दिन गिनी जाती है जब नतीजा तय हुआ, उसके नाम जिसके पास तब बातचीत थी।
desk-report-means-targets-missed = इन दिनों में पहले जवाब, अगले जवाब या समाधान का समय कितनी बार ख़त्म हुआ; एक बातचीत कई बार गिनी जा सकती है।
desk-report-means-first-contact-resolution = हर बातचीत के पहली बार सौंपे और फिर बंद किए जाने पर, स्पैम छोड़कर: उनका हिस्सा जो हल के रूप में बंद हुईं, सात दिन के भीतर फिर नहीं खुलीं, जिन्हें 1 या 2 की रेटिंग नहीं मिली और जिनके विज़िटर शुरुआत से सात दिन के भीतर उसी बात को लेकर नहीं लौटे।
desk-report-means-ratings = इन दिनों में विज़िटर द्वारा भरे गए सर्वेक्षण।
desk-report-means-csat = इन दिनों में दी गई 1 से 5 तक की सभी रेटिंग में 4 और 5 का हिस्सा।
desk-report-means-csat-mean = इन दिनों में दी गई 1 से 5 तक की सभी रेटिंग का औसत।
desk-report-means-nps = इन दिनों में दिए गए 0 से 10 तक के सभी जवाबों में 9 और 10 का हिस्सा घटा 0 से 6 का हिस्सा।
desk-report-new = नया
desk-report-as-before = पहले जैसा
desk-report-points = प्रतिशत अंक
desk-report-sides = असिस्टेंट और एजेंट
desk-report-assistant = केवल असिस्टेंट
desk-report-people = एजेंट
desk-report-hours = सप्ताह के घंटों के अनुसार
desk-report-channel = चैनल
desk-report-tag = टैग
desk-report-reason = कारण
desk-report-by-channel = चैनल के अनुसार
desk-report-by-tag = टैग के अनुसार
desk-report-by-reason = सौंपने के कारण के अनुसार
desk-report-somebody = कोई जो जा चुका है
desk-report-has-left = { $name } (अब यहाँ नहीं)
desk-report-nobody = कोई नहीं
desk-report-no-team = बिना टीम
desk-report-team-gone = हटाई गई टीम
desk-report-back = रिपोर्ट पर वापस
desk-report-more = और दिखाएँ
desk-report-began = शुरुआत
desk-report-value = मान
desk-report-counts = गिनी गई
desk-report-counts-not = नहीं गिनी गई
desk-report-json = JSON डाउनलोड करें
desk-report-comments-csv = सभी टिप्पणियाँ CSV में डाउनलोड करें

## Desk: wallboard

desk-wallboard = डिस्प्ले बोर्ड
desk-wallboard-longest = सबसे लंबी प्रतीक्षा
desk-wallboard-available = उपलब्ध एजेंट
desk-wallboard-answered = आज जवाब दिए गए
desk-wallboard-assistant = आज असिस्टेंट ने हल कीं
desk-wallboard-satisfaction = आज की संतुष्टि
desk-wallboard-fresh = { $time } तक की स्थिति
desk-wallboard-stale = ताज़ा नहीं: आख़िरी आँकड़े { $time } के

## डेस्क: कीबोर्ड शॉर्टकट

desk-shortcuts = कीबोर्ड शॉर्टकट
desk-shortcut-move = सूची में आगे-पीछे जाएँ
desk-shortcut-open = बातचीत खोलें
desk-shortcut-search = बातचीत में खोजें
desk-shortcut-command = कुछ भी खोजें और करें
desk-shortcut-macros = मैक्रो चलाएँ
desk-shortcut-offer = जो पूछा जा रहा है, उसे स्वीकार करें या मना करें
desk-shortcut-canned = जवाब लिखते समय तैयार जवाब डालें
desk-shortcut-suggest = सुझाया गया लेख डालें
desk-shortcut-note = निजी नोट लिखें
desk-shortcut-transfer = सौंपें
desk-shortcut-snooze = टालें
desk-shortcut-close = बातचीत बंद करें
desk-shortcut-take = बातचीत लें
desk-shortcut-reply = जवाब लिखें
desk-shortcut-send = जवाब भेजें
desk-shortcut-as-written = जवाब को बिना अनुवाद, जैसा लिखा है वैसा भेजें
desk-shortcut-leave = फ़ील्ड से बाहर आएँ या वापस जाएँ
desk-shortcut-help = यह सूची दिखाएँ
desk-shortcuts-close = सूची बंद करें

## डेस्क: जब कुछ गड़बड़ हो

desk-error-unreachable = अभी सर्वर से संपर्क नहीं हो पा रहा है। आपका कुछ भी खोया नहीं है।
desk-error-timed-out = सर्वर बहुत समय ले रहा है। कृपया फिर कोशिश करें।
desk-error-not-yours = यह बातचीत आपके पास नहीं है, इसलिए जवाब नहीं भेजा गया।
desk-error-conversation-closed = यह बातचीत अब बंद हो चुकी है, इसलिए जवाब नहीं भेजा गया।
desk-error-unknown-conversation = यह बातचीत अब मौजूद नहीं है।
desk-error-not-waiting = इस बातचीत को अब एजेंट की प्रतीक्षा नहीं है।
desk-error-not-with-bot = यह बातचीत अब असिस्टेंट के पास नहीं है। कृपया इसे फिर से देखें।
desk-error-not-closed = यह बातचीत पहले से खुली है। कृपया इसे फिर से देखें।
desk-error-visitor-elsewhere = विज़िटर ने इस बीच नई बातचीत शुरू की है। कृपया वहाँ जवाब दें।
desk-error-too-late = अब इसे वापस नहीं लिया जा सकता: यह विज़िटर तक पहुँच चुका है।
desk-error-erased = यह बातचीत मिटा दी गई है और फिर से नहीं खोली जा सकती।
desk-error-invalid-tag = टैग में 1 से 50 अक्षर और एक बातचीत में अधिकतम 20 टैग हो सकते हैं।
desk-error-invalid-attribute = यह मान ठीक नहीं है। संख्या 12.5 की तरह और लिंक https:// के साथ पूरा लिखें।
desk-error-unknown-attribute = यह गुण अब मौजूद नहीं है।
desk-error-too-many-views = जितने व्यू सेव हो सकते हैं, उतने हो चुके हैं। कृपया पहले एक मिटाएँ।
desk-error-already-taken = एक सहकर्मी यह बातचीत पहले ही ले चुके हैं।
desk-error-message-too-long = यह जवाब बहुत लंबा है। कृपया इसे दो हिस्सों में भेजें।
desk-error-not-allowed = आपके खाते को इसकी अनुमति नहीं है।
desk-error-offered = इस बातचीत के बारे में एक सहकर्मी से पूछा जा रहा है। कृपया आधा मिनट रुकें।
desk-error-not-offered = इस बातचीत के बारे में अब आपसे नहीं पूछा जा रहा है। आप इसे कतार से ले सकते हैं।
desk-error-same-agent = यह बातचीत पहले से इन्हीं सहकर्मी के पास है।
desk-error-agent-away = ये सहकर्मी अब डेस्क पर नहीं हैं। कृपया किसी और को या कोई टीम चुनें।
desk-error-unknown-agent = ये सहकर्मी अब डेस्क पर नहीं हैं। कृपया किसी और को चुनें।
desk-error-unknown-team = यह टीम अब मौजूद नहीं है। कृपया कोई दूसरी टीम चुनें।
desk-error-changed-meanwhile = बातचीत में अभी-अभी कुछ बदला है। कृपया उसे फिर से देखें।
desk-error-attachment-too-large = फ़ाइल { $limit } MB से बड़ी है। कृपया छोटी फ़ाइल भेजें।
desk-error-attachment-refused = इस तरह की फ़ाइल यहाँ नहीं भेजी जा सकती। तस्वीरें, आवाज़, वीडियो, PDF, टेक्स्ट और ऑफ़िस दस्तावेज़ भेजे जा सकते हैं।
desk-error-attachment-mismatch = इस फ़ाइल की सामग्री उसके नाम से मेल नहीं खाती। कृपया मूल फ़ाइल भेजें।
desk-error-files-storage-full = इस साइट पर और फ़ाइलों के लिए जगह नहीं है। कृपया लिंक भेजें और किसी एडमिन को बताएँ।
desk-error-unknown-attachment = यह फ़ाइल अब मौजूद नहीं है।
desk-error-shortcut-taken = यह शॉर्टकट पहले से किसी और तैयार जवाब का है। कृपया कोई दूसरा चुनें।
desk-error-unknown-canned-reply = यह तैयार जवाब अब मौजूद नहीं है।
desk-error-invalid-macro = नाम दें और एक से दस चरण भरें। सौंपना या बंद करना आख़िर में आता है।
desk-error-unknown-macro = यह मैक्रो अब नहीं है।
desk-error-too-many-macros = और मैक्रो नहीं रखे जा सकते। पहले कोई एक मिटाएँ।
desk-error-unknown-run = यहाँ वापस लेने को अब कुछ नहीं है।
desk-error-run-under-way = यह पहले से चल रहा है। थोड़ी देर में फिर देखें।
desk-error-not-in-language = यह तैयार जवाब विज़िटर की भाषा में नहीं लिखा है।
desk-error-order-unknown = इस तैयार जवाब के लिए ऑर्डर नंबर चाहिए, और विज़िटर ने कोई नहीं बताया।
desk-error-comes-first = यह विज़िटर सबसे पहले है, और ऐसा ही रहेगा।
desk-error-invalid-days = कृपया पहला दिन आख़िरी दिन से पहले का चुनें; दोनों के बीच ज़्यादा से ज़्यादा 400 दिन हों।
desk-error-invalid-time = कृपया आगे का कोई समय चुनें, अगले 90 दिनों के भीतर।
desk-error-other = यह नहीं हो पाया। कृपया फिर कोशिश करें।

## संपादक: पेज का ढाँचा

editor-title = लेख
editor-page-title = लेख संपादक
editor-skip = सीधे सामग्री पर जाएँ
editor-sign-out = साइन आउट करें
editor-to-desk = सपोर्ट डेस्क
editor-page-language = पेज की भाषा
editor-loading = लोड हो रहा है…
editor-retry = फिर कोशिश करें
editor-close = बंद करें
editor-cancel = रद्द करें
editor-dismiss = यह संदेश हटाएँ

## संपादक: सूची

editor-new = नया लेख
editor-search = लेख खोजें
editor-search-placeholder = सवाल, जवाब और आईडी में खोजें
editor-filter-status = स्थिति
editor-filter-language = भाषा
editor-status-all = सभी
editor-status-draft = ड्राफ़्ट
editor-status-published = प्रकाशित
editor-status-withdrawn = वापस लिया गया
editor-status-new = अभी सेव नहीं है
editor-language-any = हर भाषा
editor-count =
    { $count ->
        [one] { $count } लेख
       *[other] { $count } लेख
    }
editor-range = { $count } में से { $from } से { $to }
editor-page-previous = पिछला पेज
editor-page-next = अगला पेज
editor-no-category = कोई श्रेणी नहीं
editor-no-question = कोई सवाल नहीं
editor-languages-of = इस लेख की भाषाएँ
editor-language-source = { $language }, लेख की मूल भाषा
editor-language-stale = { $language }, पुराना पड़ चुका है
editor-languages-more = और भाषाएँ: { $count }
editor-updated = बदलाव: { $when }
editor-empty-title = पहला लेख आप लिखिए
editor-empty-text = ऐसे सवाल से शुरू करें, जो विज़िटर अक्सर पूछते हैं। एक भाषा में एक अच्छा जवाब भी सभी भाषाओं में काम आता है।
editor-nothing-title = कुछ नहीं मिला
editor-nothing-text = कोई लेख इस खोज और इन फ़िल्टर से मेल नहीं खाता।
editor-nothing-clear = सभी लेख दिखाएँ
editor-nothing-write = “{ $search }” पर लेख लिखें
editor-list-failed = लेख लोड नहीं हो पाए।

## संपादक: एक लेख

editor-back = सभी लेख
editor-article-unknown-title = यह लेख मौजूद नहीं है
editor-article-unknown-text = हो सकता है कि इसे मिटा दिया गया हो, या लिंक अधूरा हो।
editor-article-failed = लेख लोड नहीं हो पाया।
editor-unsaved = बदलाव सेव नहीं हैं
editor-saved-at = सेव किया गया: { $when }
editor-save-draft = ड्राफ़्ट सेव करें
editor-save = सेव करें
editor-publish = प्रकाशित करें
editor-publish-again = फिर प्रकाशित करें
editor-withdraw = वापस लें
editor-delete = मिटाएँ
editor-saving = सेव हो रहा है…
editor-languages = भाषाएँ
editor-language-add = भाषा
editor-language-add-name = भाषा जोड़ें
editor-language-remove = { $language } हटाएँ
editor-language-written-in = लिखने की भाषा
editor-language-fault = { $language }, जाँच ज़रूरी है
editor-stale-text = इसे लिखे जाने के बाद { $source } वाला टेक्स्ट बदल गया है। कृपया दोनों का मिलान करें और इसे सुधारें, या बताएँ कि यह अब भी सही है।
editor-source-show = { $source } वाला टेक्स्ट दिखाएँ
editor-source-hide = { $source } वाला टेक्स्ट छिपाएँ
editor-question = सवाल
editor-question-hint = जैसे कोई विज़िटर पूछेगा।
editor-question-placeholder = जैसे: मैं सामान कैसे लौटाऊँ?
editor-phrasings = सवाल के दूसरे रूप
editor-phrasings-hint = विज़िटर सचमुच क्या लिखते हैं: अलग शब्दों में, छोटा भी और लंबा भी। इन्हीं से असिस्टेंट हर भाषा में मिलते-जुलते सवाल पहचानता है।
editor-phrasings-add = दूसरा रूप जोड़ें
editor-phrasings-placeholder = एक रूप लिखकर Enter दबाएँ, या कई पंक्तियाँ पेस्ट करें
editor-phrasings-remove = “{ $phrasing }” हटाएँ
editor-phrasings-item = रूप { $number }
editor-phrasings-add-button = जोड़ें
editor-phrasings-added =
    { $count ->
        [one] { $count } रूप जोड़ा गया
       *[other] { $count } रूप जोड़े गए
    }
editor-phrasings-known = यह रूप पहले से मौजूद है।
editor-answer = जवाब
editor-answer-hint = Markdown में: **बोल्ड**, सूचियाँ - से और लिंक [टेक्स्ट](https://…) के रूप में
editor-answer-preview = झलक
editor-answer-preview-empty = जवाब यहाँ वैसा ही दिखेगा, जैसा विज़िटर को दिखेगा।
editor-answer-preview-failed = झलक अभी नहीं दिखाई जा सकती। आपने जो लिखा है, वह सुरक्षित है।
editor-answer-bold = बोल्ड
editor-answer-list = सूची
editor-answer-link = लिंक
editor-answer-link-text = टेक्स्ट
editor-answer-article = किसी लेख का लिंक
editor-answer-file = चित्र या फ़ाइल
editor-answer-snippet = साझा टेक्स्ट
editor-answer-missing-snippet = “{ $name }” नाम का कोई साझा टेक्स्ट नहीं है। विज़िटर को उसकी जगह कुछ नहीं दिखेगा।
editor-answer-missing-article = विज़िटर को लेख “{ $name }” नहीं मिलेगा। उन्हें शब्द बिना लिंक के दिखेंगे।
editor-answer-missing-file = फ़ाइल “{ $name }” नहीं है। कृपया इसे फिर से डालें।
editor-link-article-title = किसी लेख का लिंक
editor-link-article-hint = विज़िटर उसके सहायता पेज पर पहुँचेंगे, अगर हो तो अपनी भाषा में।
editor-file-title = चित्र या फ़ाइल डालें
editor-file-choose = फ़ाइल चुनें
editor-file-hint = 10 MB तक के चित्र, PDF, टेक्स्ट, Word और Excel फ़ाइलें। आप फ़ाइल को जवाब पर छोड़ भी सकते हैं, या चित्र पेस्ट कर सकते हैं।
editor-file-sending = अपलोड हो रहा है…
editor-file-alt = चित्र में क्या दिखता है?
editor-file-alt-hint = यह उन लोगों को पढ़कर सुनाया जाता है जो चित्र नहीं देख सकते, और जहाँ चित्र नहीं दिखते वहाँ उसकी जगह दिखता है।
editor-file-alt-missing = कृपया कुछ शब्दों में बताएँ कि चित्र में क्या है।
editor-file-said = लिंक का टेक्स्ट
editor-file-insert = डालें
editor-details = जानकारी
editor-id = आईडी
editor-id-hint = लिंक और फ़ाइलों में छोटा नाम। बाद में इसे बदला नहीं जा सकता।
editor-category = श्रेणी
editor-category-hint = सूची में लेखों के समूह बनाती है।
editor-readers-title = पाठकों के लिए
editor-readers-page = सहायता पृष्ठ खोलें
editor-readers-row = { $language }: उपयोगी { $yes }, अनुपयोगी { $no }
editor-readers-none = नब्बे दिनों में किसी पाठक ने नहीं बताया कि यह काम आया या नहीं।
editor-live-title = ताज़ा जानकारी
editor-live-hint = जवाब में वह बात बताई जा सकती है जो किसी दूसरे सिस्टम को उस समय पता हो, जैसे ऑर्डर कहाँ तक पहुँचा। क्या देखा जा सकता है, यह एडमिन तय करते हैं।
editor-live-action = क्या देखा जाए
editor-live-none = कुछ नहीं: लेख का अपना जवाब दिया जाता है
editor-live-template = ताज़ा जानकारी वाला जवाब
editor-live-template-hint = मान धनु कोष्ठक में लिखे जाते हैं: { $values }। कुछ न मिलने पर लेख का अपना जवाब दिया जाता है।
editor-live-save = ताज़ा जानकारी सेव करें
editor-live-done = ताज़ा जानकारी सेव हो गई।
editor-fault-own-answer-missing = कृपया ताज़ा जानकारी वाला जवाब लेख की अपनी भाषा में भी लिखें।
editor-fault-live-answer-too-long = ताज़ा जानकारी वाला जवाब 20,000 वर्णों तक का हो।
editor-fault-language-not-spoken = ताज़ा जानकारी वाला जवाब ऐसी भाषा में है जो साइट पर नहीं है। लेख फिर से लोड करें; व्यवस्थापक वह भाषा जोड़ सकते हैं।
editor-fault-unknown-action = जो देखा जाना था, वह अब नहीं है। कृपया कुछ और चुनें।
editor-tags = टैग
editor-tags-hint = हर टैग के बाद Enter या अल्पविराम दबाएँ।
editor-tags-remove = टैग “{ $tag }” हटाएँ

## संपादक: क्या हुआ

editor-done-draft = ड्राफ़्ट सेव हो गया।
editor-done-saved-withdrawn = सेव हो गया। लेख अब भी वापस लिया हुआ है।
editor-done-published = प्रकाशित हो गया। असिस्टेंट अब इससे जवाब देता है।
editor-done-withdrawn = वापस ले लिया गया। असिस्टेंट अब इस लेख का इस्तेमाल नहीं करता।
editor-done-deleted = लेख मिटा दिया गया।
editor-done-nothing = सब कुछ पहले से सेव है।
editor-fault-some = कृपया चिह्नित फ़ील्ड देखें।
editor-fault-question = कृपया सवाल लिखें।
editor-fault-answer = कृपया जवाब लिखें। ड्राफ़्ट के लिए कच्चा जवाब भी चलेगा।
editor-fault-answer-translation = कृपया इस भाषा में जवाब लिखें, या यह भाषा हटाएँ।
editor-fault-id = बिना स्पेस और बिना स्लैश का एक शब्द, जैसे return-an-item।
editor-fault-id-missing = कृपया लेख को एक आईडी दें।
editor-fault-id-taken = यह आईडी पहले से किसी और लेख की है।
editor-failed-unreachable = सर्वर से संपर्क नहीं हो पा रहा है। आपका लिखा यहीं रहेगा; कृपया थोड़ी देर में फिर कोशिश करें।
editor-failed-signed-out = कृपया फिर से साइन इन करें। आपका लिखा यहीं रहेगा।
editor-failed = यह नहीं हो पाया: { $message }

## संपादक: कुछ होने से पहले

editor-leave-title = सेव किए बिना जाएँ?
editor-leave-text = आपके बदलाव सेव नहीं हुए हैं।
editor-leave-go = सेव किए बिना जाएँ
editor-leave-stay = यहीं रहें
editor-withdraw-title = यह लेख वापस लें?
editor-withdraw-text = असिस्टेंट इससे जवाब देना बंद कर देगा। टेक्स्ट बना रहेगा, और आप इसे फिर से प्रकाशित कर सकते हैं।
editor-delete-title = यह लेख मिटाएँ?
editor-delete-text = “{ $question }” सभी भाषाओं में मिटाया जाएगा। आप इसे “मिटाए गए लेख” से वापस ला सकते हैं। अगर इसे बस रोकना है, तो इसकी जगह वापस लें।
editor-delete-go = मिटाएँ
editor-remove-language-title = { $language } हटाएँ?
editor-remove-language-text = सेव करते ही { $language } का सवाल, उसके दूसरे रूप और जवाब हट जाएँगे।
editor-remove-language-go = भाषा हटाएँ
editor-conflict-title = यह लेख किसी और ने सेव किया है
editor-conflict-text = जब आप लिख रहे थे, तब एक सहकर्मी ने दूसरा संस्करण सेव किया। कौन-सा रखना है?
editor-conflict-differs = ये हिस्से अलग हैं:
editor-conflict-theirs = उनका लोड करें
editor-conflict-mine = मेरा रखें
editor-conflict-later = बाद में तय करें
editor-gone-title = यह लेख किसी और ने मिटा दिया है
editor-gone-text = आपका लिखा अब भी यहाँ है। क्या इसे नए लेख के रूप में सेव करना है?
editor-gone-save = नया लेख बनाकर सेव करें

## Editor: what becomes of an article

editor-status-archived = संग्रहित
editor-archive = संग्रह में रखें
editor-archive-title = यह लेख संग्रह में रखें?
editor-archive-text = असिस्टेंट इससे जवाब देना बंद कर देगा और लेख सूची से हट जाएगा। यह “संग्रहित” में मिलेगा और आप इसे फिर से प्रकाशित कर सकते हैं।
editor-linked-from = ये लेख इससे लिंक करते हैं, और उनके लिंक कहीं नहीं पहुँचेंगे:
editor-linked-renamed = इससे लिंक करने वाले लेखों में लिंक का अपना टेक्स्ट बना रहता है: { $names }
editor-done-archived = संग्रह में रखा गया। यह “संग्रहित” में मिलेगा।
editor-done-saved-archived = सेव हो गया। लेख संग्रह में ही है।
editor-save-later = बाद के लिए सेव करें
editor-publish-changes = बदलाव प्रकाशित करें
editor-done-staged = सेव हो गया। जब तक आप प्रकाशित न करें, विज़िटर इसे नहीं देखेंगे।
editor-staged-mark = अप्रकाशित बदलाव
editor-broken = टूटे संदर्भ
editor-staged-text = विज़िटर अभी ये बदलाव नहीं देखते।
editor-staged-show = बदलाव दिखाएँ
editor-staged-seen = विज़िटर यह देखते हैं
editor-staged-wanted = यह प्रकाशित होगा
editor-staged-discard = बदलाव छोड़ दें
editor-staged-discard-title = ये बदलाव छोड़ दें?
editor-staged-discard-text = लेख वैसा ही रहेगा जैसा विज़िटर अभी देखते हैं। बदलाव इतिहास में मिलते रहेंगे।
editor-done-discarded = बदलाव छोड़ दिए गए।
editor-more = और
editor-history = इतिहास
editor-history-older = पुराने दिखाएँ
editor-history-by = { $author }, { $when }
editor-history-choose = क्या बदला, यह देखने के लिए कोई प्रविष्टि चुनें।
editor-history-changed = क्या बदला
editor-history-compared = अभी से तुलना
editor-history-same = टेक्स्ट वही है।
editor-history-restore = यह टेक्स्ट वापस लाएँ
editor-history-unsaved = पहले जो लिख रहे हैं, उसे सेव करें या छोड़ दें।
editor-done-restored = पहले वाला टेक्स्ट वापस आ गया।
editor-done-restored-staged = पहले वाला टेक्स्ट वापस आ गया। प्रकाशित करने पर विज़िटर इसे देखेंगे।
editor-deed-saved = सेव किया गया
editor-deed-staged = बाद के लिए सेव किया गया
editor-deed-discarded = बदलाव छोड़े गए
editor-deed-published = प्रकाशित किया गया
editor-deed-withdrawn = वापस लिया गया
editor-deed-archived = संग्रह में रखा गया
editor-deed-deleted = मिटाया गया
editor-deed-restored = वापस लाया गया
editor-deed-released = समय पर प्रकाशित हुआ
editor-deed-expired = समय पर संग्रह में गया
editor-deed-held = समय पर प्रकाशित नहीं हुआ: एक जवाब खाली है
editor-side-before = पहले
editor-side-after = बाद में
editor-side-theirs = सहकर्मी का
editor-side-mine = आपका
editor-schedule = समय तय करें
editor-schedule-publish-at = प्रकाशन का समय
editor-schedule-expires-at = संग्रह का समय
editor-schedule-hint = कुछ न होना हो तो फ़ील्ड खाली छोड़ें। समय { $zone } के हैं।
editor-schedule-save = समय सेव करें
editor-schedule-will-publish = प्रकाशित होगा: { $when }
editor-schedule-will-expire = संग्रह में जाएगा: { $when }
editor-done-scheduled = समय सेव हो गए।
editor-fault-invalid-schedule = कृपया आने वाले समय चुनें, और प्रकाशन संग्रह से पहले रखें।
editor-fault-nothing-to-publish = बाद में प्रकाशित करने के लिए कोई बदलाव नहीं है। पहले कुछ बाद के लिए सेव करें।
editor-fault-schedule-unsaved = कृपया पहले अपना लिखा सेव करें, फिर समय चुनें।
editor-fault-changed-meanwhile = इस बीच किसी सहकर्मी ने इसे बदल दिया है। देखने के लिए पेज फिर से लोड करें।
editor-fault-attachment-mismatch = यह फ़ाइल ख़राब है, या नाम जो बताता है उससे अलग है। कृपया दूसरी फ़ाइल चुनें।
editor-fault-attachment-refused = ऐसी फ़ाइलें जवाबों में इस्तेमाल नहीं हो सकतीं। कृपया चित्र, PDF, या टेक्स्ट, Word या Excel फ़ाइल चुनें।
editor-fault-attachment-too-large = फ़ाइल बहुत बड़ी है। कृपया 10 MB तक की फ़ाइल चुनें।
editor-audience = किसके लिए
editor-audience-hint = असिस्टेंट सिर्फ़ उन्हें जवाब देता है जिनके लिए लेख है। एजेंट को हर लेख मिलता है।
editor-audience-public = सबके लिए
editor-audience-visitors = साइन इन किए विज़िटर
editor-audience-agents = सिर्फ़ एजेंट
editor-owner = ज़िम्मेदार
editor-owner-hint = लेख की देखभाल करते हैं।
editor-owner-none = कोई नहीं
editor-review-by = जाँच की तारीख़
editor-review-by-hint = इस दिन से यह “जाँच बाकी” में दिखेगा।
editor-due = जाँच बाकी
editor-filter-only = सूची छोटी करें
editor-only-all = कोई और फ़िल्टर नहीं
editor-only-mine = मेरी ज़िम्मेदारी वाले
editor-deleted = मिटाए गए लेख
editor-deleted-none = कुछ भी मिटाया नहीं गया है।
editor-deleted-restore = वापस लाएँ
editor-deleted-done = लेख ड्राफ़्ट के रूप में वापस आ गया।
editor-unsaved-offer = आपने यहाँ कुछ लिखा था जो सेव नहीं हुआ: { $when }।
editor-unsaved-take = वापस लाएँ
editor-unsaved-drop = हटा दें
editor-wording-conflict-title = यह संदेश किसी और ने बदला है

## संपादक: असिस्टेंट क्या जवाब देगा?

editor-ask-title = असिस्टेंट क्या जवाब देगा?
editor-ask-open = सवाल आज़माएँ
editor-ask-intro = किसी विज़िटर की तरह, किसी भी भाषा में पूछें। किसी को कुछ नहीं भेजा जाएगा।
editor-ask-question = विज़िटर का सवाल
editor-ask-placeholder = जैसे: मेरा पार्सल कहाँ है?
editor-ask-language = भाषा
editor-ask-language-detect = भाषा पहचानें
editor-ask-send = पूछें
editor-ask-asking = पूछा जा रहा है…
editor-ask-again = आपके बदलाव के बाद फिर पूछा जा रहा है…
editor-ask-empty = कृपया पहले कोई सवाल लिखें।
editor-ask-failed = असिस्टेंट से पूछा नहीं जा सका। कृपया फिर कोशिश करें।
editor-ask-before = आपके बदलाव से पहले: { $decision }, { $confidence }
editor-ask-same = आपके बदलाव से इस सवाल पर कोई फ़र्क़ नहीं पड़ा।
editor-ask-decision-answer = जवाब देता है
editor-ask-decision-clarify = स्पष्टीकरण माँगता है
editor-ask-decision-handoff = एजेंट को सौंपता है
editor-ask-decision-smalltalk = हल्की-फुल्की बात
editor-ask-says-answer = विज़िटर को यह लेख मिलेगा।
editor-ask-says-clarify = विज़िटर से पूछा जाएगा कि इनमें से किससे मतलब है।
editor-ask-says-other-words = विज़िटर से दूसरे शब्दों में पूछने को कहा जाएगा।
editor-ask-says-handoff = किसी सहकर्मी को बुलाया जाएगा।
editor-ask-says-smalltalk = विज़िटर को बिना किसी लेख के एक दोस्ताना जवाब मिलेगा।
editor-ask-reason-asked = विज़िटर एजेंट से बात करना चाहते हैं।
editor-ask-reason-upset = विज़िटर परेशान हैं।
editor-ask-reason-not-sure = असिस्टेंट को इसके बारे में पर्याप्त जानकारी नहीं है।
editor-ask-reason-came-back = यही समस्या पहले भी आ चुकी है।
editor-ask-reason-no-words = संदेश में कोई शब्द नहीं है।
editor-ask-confidence = सबसे अच्छे लेख पर भरोसा
editor-ask-sure-very = पूरा भरोसा
editor-ask-sure-fairly = काफ़ी भरोसा
editor-ask-sure-hardly = भरोसा कम है
editor-ask-sure-not = नहीं जानता
editor-ask-understood = असिस्टेंट ने समझा
editor-ask-answer = जवाब
editor-ask-answer-language = { $language } में
editor-ask-here = आप इसी लेख को संपादित कर रहे हैं
editor-ask-runners = इन पर भी विचार हुआ
editor-ask-matches = उसे क्या मिला
editor-ask-matched = “{ $phrasing }” के ज़रिए
editor-ask-nothing = कोई लेख इस सवाल के क़रीब नहीं है।
editor-ask-add-phrasing = इस सवाल को रूपों में जोड़ें
editor-ask-added-phrasing = रूपों में जोड़ दिया गया। असर देखने के लिए प्रकाशित करें।
editor-ask-write = इस सवाल के लिए लेख लिखें

## संपादक: एजेंट को सौंपने के संदेश

editor-views = संपादक के हिस्से
editor-view-list = लेख
editor-view-messages = संदेश
editor-view-snippets = साझा टेक्स्ट
editor-view-glossary = शब्दावली
editor-wording-intro = जब कोई एजेंट बातचीत सँभालता है, तब विज़िटर अपनी भाषा में यही पढ़ते हैं। इसे अपनी कंपनी के अंदाज़ में लिखें: अगले विज़िटर से यही इस्तेमाल होगा।
editor-wording-language = संदेशों की भाषा
editor-wording-search = संदेश खोजें
editor-wording-search-placeholder = संदेशों में खोजें
editor-wording-tone = लहजा
editor-tone-all = दोनों लहजे
editor-tone-formal = औपचारिक
editor-tone-plain = सहज
editor-wording-own = अपने शब्द
editor-wording-own-count = अपने शब्द ({ $count })
editor-wording-own-none = सभी संदेश अभी मूल शब्दों में ही हैं।
editor-wording-count =
    { $count ->
        [one] { $count } संदेश
       *[other] { $count } संदेश
    }
editor-wording-nothing-clear = सभी संदेश दिखाएँ
editor-wording-failed = संदेश लोड नहीं हो पाए।
editor-wording-invitation = पूरा पढ़ने और अपने शब्दों में लिखने के लिए कोई संदेश चुनें।
editor-wording-back = सभी संदेश
editor-wording-text = { $language } में टेक्स्ट
editor-wording-forms = कौन-सा टेक्स्ट इस्तेमाल होगा, यह “{ $variable }” से तय होता है। हर एक का अपना फ़ील्ड है।
editor-wording-form-number = ठीक { $number } के लिए
editor-wording-form-numbers = { $numbers } के लिए
editor-wording-form-such = { $numbers } जैसी संख्याओं के लिए
editor-wording-form-other = बाक़ी सभी के लिए, जैसे { $numbers }
editor-wording-form-rare = “{ $form }” रूप के लिए
editor-wording-variables = कर्सर की जगह डालें:
editor-wording-preview = विज़िटर क्या पढ़ेंगे
editor-wording-is-original = मूल शब्द
editor-wording-original = मूल
editor-wording-to-original = मूल पर लौटें
editor-wording-original-title = मूल पर लौटें?
editor-wording-original-text = आपने यहाँ जो बदला है और सेव नहीं किया है, वह हट जाएगा।
editor-wording-original-go = मूल पर लौटें
editor-wording-done = सेव हो गया। अब से विज़िटर यही पढ़ेंगे।
editor-wording-done-original = मूल शब्द लौट आए हैं।
editor-wording-history = पहले के शब्द
editor-wording-was-original = मूल पर वापसी
editor-wording-restore = फिर इस्तेमाल करें
editor-wording-restore-name = { $author } के शब्द फिर इस्तेमाल करें, { $when }
editor-part-salutation = संबोधन
editor-part-feeling = विज़िटर कैसा महसूस करते हैं
editor-part-reason = एजेंट क्यों आते हैं
editor-part-next = आगे क्या होगा
editor-part-waiting = प्रतीक्षा के दौरान
editor-part-person = एजेंट के साथ
editor-part-after = उसके बाद
editor-part-other = और
editor-variable-name = विज़िटर का नाम
editor-variable-agent = सहकर्मी का नाम
editor-variable-team = टीम
editor-variable-when = दिन और समय
editor-variable-place = कतार में स्थान
editor-variable-minutes = मिनटों की संख्या
editor-variable-hours = घंटों की संख्या
editor-variable-line = सहायता लाइन
editor-wording-salutation = संबोधन
editor-wording-salutation-when = सबसे पहले आता है, जहाँ विज़िटर का नाम पता हो।
editor-wording-feeling-calm = शांत
editor-wording-feeling-frustrated = खीझ
editor-wording-feeling-angry = ग़ुस्सा
editor-wording-feeling-worried = चिंता
editor-wording-feeling-sad = दुख
editor-wording-feeling-despair = निराशा में
editor-wording-feeling-grief = शोक में
editor-wording-feeling-emergency = ख़तरे में
editor-wording-feeling-compromised = खाता या कार्ड किसी और के हाथ में
editor-wording-misread = ग़लती से निराशा समझा गया
editor-wording-despair-nobody = निराशा में, और कोई नहीं है
editor-wording-despair-line = निराशा में, और कौन सुनता है
editor-wording-apology = क्षमा-याचना
editor-wording-why-not-sure = असिस्टेंट को भरोसा नहीं है
editor-wording-why-not-helpful = जवाबों से मदद नहीं मिली
editor-wording-why-came-back = वही समस्या लेकर लौटे हैं
editor-wording-takeover = टीम को सौंपी गई
editor-wording-takeover-closed = काम पर कोई नहीं है
editor-wording-next-long-queue = बहुत लोग प्रतीक्षा में हैं
editor-wording-agent-left = सहकर्मी को जाना पड़ा
editor-wording-next-place = कतार में स्थान
editor-wording-next-waiting-time = प्रतीक्षा का समय
editor-wording-next-waiting-hours = घंटों में प्रतीक्षा का समय
editor-wording-next-waiting-hour-and-half = प्रतीक्षा का समय: डेढ़ घंटा
editor-wording-next-waiting-unknown = प्रतीक्षा का समय पता नहीं
editor-wording-next-nobody-here = किसी ने साइन इन नहीं किया है
editor-wording-next-when-back = सहकर्मी कब लौटेंगे
editor-wording-next-no-repeating = कुछ भी दोहराना नहीं पड़ेगा
editor-wording-still-waiting = विज़िटर प्रतीक्षा में लिखते हैं
editor-wording-still-waiting-first = सबसे पहले की बारी में रहते हुए लिखते हैं
editor-wording-waiting-longer = बताए गए से ज़्यादा समय लगेगा
editor-wording-left-queue = अब प्रतीक्षा नहीं करना चाहते
editor-wording-left-queue-solved = अब प्रतीक्षा नहीं: हल हो गया
editor-wording-taken = सहकर्मी बातचीत शुरू करते हैं
editor-wording-transferred = दूसरे सहकर्मी सँभालते हैं
editor-wording-transferred-away = ऐसे सहकर्मी को सौंपा जो अभी नहीं हैं
editor-wording-transferred-team = टीम को सौंपी गई
editor-wording-given-back = फिर असिस्टेंट के पास
editor-wording-closed = बातचीत बंद हो गई है

## संपादक: मशीनी ड्राफ़्ट, और क्या बदला है

editor-language-machine = { $language }, मशीनी ड्राफ़्ट, जाँचा नहीं गया
editor-machine = मशीनी ड्राफ़्ट, जाँचा नहीं गया।
editor-machine-text = इसे मूल से मिलाकर पढ़ें और सुधारें। फिर इसे जाँचा हुआ चिह्नित करें।
editor-machine-reviewed = जाँच लिया
editor-machine-was-reviewed = जाँच लिया। सेव करते ही यह लागू होगा।
editor-machine-undo = अभी नहीं
editor-machine-draft-it = मशीनी ड्राफ़्ट बनाएँ
editor-machine-drafting = ड्राफ़्ट बन रहा है…
editor-machine-done = { $language } का ड्राफ़्ट तैयार है। कृपया इसे जाँचें।
editor-machine-save-first = कृपया पहले { $source } वाला टेक्स्ट सेव करें: मशीन सेव किए गए टेक्स्ट से ही ड्राफ़्ट बनाती है।
editor-drafts-title = मशीनी ड्राफ़्ट: { $language }?
editor-drafts-text = लेख: { $number }। ड्राफ़्ट पृष्ठभूमि में बनते हैं और आपकी जाँच का इंतज़ार करते हैं। किसी का लिखा हुआ वैसा ही रहता है।
editor-drafts-progress = { $language }: { $total } में से { $done } लेख देखे गए
editor-drafts-done = { $language }: { $total } में से { $drafted } लेखों के ड्राफ़्ट बने।
editor-drafts-ended = सब पूरे होने से पहले ही यह रुक गया। बाकी के लिए फिर से शुरू करें।
editor-drafts-without = बिना ड्राफ़्ट: { $number }
editor-drafts-chosen = चुने हुए लेखों के मशीनी ड्राफ़्ट: { $number }
editor-drafts-choose = “{ $question }” चुनें
editor-drafts-choose-all = इस पेज के सभी चुनें
editor-drafts-why-written = यह टेक्स्ट किसी ने लिखा है, इसलिए इसे नहीं छुआ गया।
editor-drafts-why-up-to-date = ड्राफ़्ट पहले से है।
editor-drafts-why-empty = लेख में अभी जवाब नहीं है।
editor-drafts-why-gone = लेख अब नहीं है।
editor-drafts-why-changed = इस बीच कोई लेख बदल रहा था।
editor-drafts-why-no-pair = अनुवाद इंजन इन भाषाओं के बीच अनुवाद नहीं करता।
editor-drafts-why-too-late = अनुवाद इंजन ने बहुत समय लिया।
editor-drafts-why-spans-lost = कोई लिंक, संख्या या शब्द छूट गया।
editor-drafts-why-too-long = टेक्स्ट अनुवाद इंजन के लिए बहुत लंबा है।
editor-drafts-why-unavailable = अनुवाद इंजन अभी जवाब नहीं दे रहा।
editor-drafts-why-failed = हमारी ओर से कुछ गड़बड़ हुई।
editor-fault-drafts-under-way = ड्राफ़्ट पहले से बन रहे हैं। कृपया इंतज़ार करें या उन्हें रोकें।
editor-changes-show = पहले और अब की तुलना करें
editor-changes-hide = तुलना छिपाएँ
editor-changes-before = पहले
editor-changes-after = अब
editor-changes-unknown = टेक्स्ट पहले कैसा था, यह अब पता नहीं है।
editor-changes-failed = बदलाव अभी नहीं दिखाया जा सकता। कृपया फिर कोशिश करें।
editor-source-part-changed = तब से बदला
editor-stale-confirm = अब भी सही है
editor-stale-confirmed = { $language } अब अप-टू-डेट माना जाता है।

## Editor: snippets

editor-snippets-intro = छोटे टेक्स्ट जो कई लेखों में आते हैं, जैसे खुलने का समय। यहाँ एक को बदलें, और उसे इस्तेमाल करने वाले हर लेख में नया टेक्स्ट तुरंत आ जाएगा।
editor-snippets-add = नया साझा टेक्स्ट
editor-snippets-search = साझा टेक्स्ट खोजें
editor-snippets-empty-title = अभी कोई साझा टेक्स्ट नहीं है
editor-snippets-empty-text = यहाँ वह लिखें जो कई लेख एक ही शब्दों में कहते हैं। फिर साझा टेक्स्ट के बटन से उसे जवाबों में डालें।
editor-snippets-failed = साझा टेक्स्ट लोड नहीं हो पाए।
editor-snippet-pick-title = साझा टेक्स्ट डालें
editor-snippet-name = नाम
editor-snippet-name-hint = a से z तक छोटे अक्षर, अंक और हाइफ़न, जैसे opening-hours.
editor-snippet-used = इसे इस्तेमाल करने वाले लेख
editor-snippet-unused = अभी कोई लेख इसे इस्तेमाल नहीं करता।
editor-snippet-delete-title = “{ $name }” मिटाएँ?
editor-snippet-delete-text = इन लेखों में इसकी जगह कुछ नहीं दिखेगा:
editor-snippet-done = सहेजा गया। इसे इस्तेमाल करने वाले हर लेख में अब नया टेक्स्ट है।
editor-snippet-deleted = मिटाया गया।
editor-snippet-conflict-title = यह साझा टेक्स्ट किसी और ने सहेज दिया है
editor-snippet-fault-text = कृपया कम से कम एक भाषा में टेक्स्ट लिखें।
editor-snippet-fault-taken = दूसरे साझा टेक्स्ट का यह नाम पहले से है।

## संपादक: शब्दावली

editor-glossary-intro = ऐसे नाम और शब्द, जिन्हें कोई अनुवाद इंजन अपनी मर्ज़ी से न बदले। जिस भाषा में आप अनुवाद नहीं देते, उसमें शब्द वैसा ही रहता है, जैसा यहाँ लिखा है।
editor-glossary-add = शब्द जोड़ें
editor-glossary-search = शब्द खोजें
editor-glossary-count =
    { $count ->
        [one] { $count } शब्द
       *[other] { $count } शब्द
    }
editor-glossary-more =
    { $count ->
        [one] { $count } और शब्द; उसे पाने के लिए खोजें।
       *[other] { $count } और शब्द; उन्हें पाने के लिए खोजें।
    }
editor-glossary-empty-title = अभी कोई शब्द नहीं
editor-glossary-empty-text = अपने उत्पादों के नाम जोड़ें, या वे शब्द जिन्हें आपकी कंपनी अपने ख़ास अर्थ में इस्तेमाल करती है।
editor-glossary-failed = शब्दावली लोड नहीं हो पाई।
editor-glossary-term = शब्द
editor-glossary-remove = शब्द “{ $term }” हटाएँ
editor-glossary-rendering = { $language } में “{ $term }”
editor-glossary-rendering-remove = { $language } में “{ $term }” हटाएँ
editor-glossary-language-add = “{ $term }” में भाषा जोड़ें
editor-glossary-fault-term = कृपया शब्द लिखें, या उसे हटाएँ।
editor-glossary-done = सेव हो गया। अब से अनुवाद इसी का पालन करेंगे।
editor-glossary-conflict-title = शब्दावली किसी और ने सेव की है
editor-glossary-conflict-text = जब आप लिख रहे थे, तब एक सहकर्मी ने दूसरा संस्करण सेव किया। कौन-सा रखना है?

## Editor: scripted dialogues

editor-view-dialogues = संवाद
editor-dialogues-intro = वे बातचीत जो असिस्टेंट को आनी चाहिए। लेखों में हर बड़े बदलाव के बाद इन्हें चलाएँ: विज़िटर, एजेंट और रिपोर्ट पर इसका कोई असर नहीं होता।
editor-dialogues-new = नया संवाद
editor-dialogues-play-all = सभी चलाएँ
editor-dialogues-stop = रोकें
editor-dialogues-search = संवाद खोजें
editor-dialogues-outcome = नतीजा
editor-dialogues-passed = सफल
editor-dialogues-failed = असफल
editor-dialogues-unplayed = नहीं चलाया
editor-dialogues-count =
    { $count ->
        [one] { $count } संवाद
       *[other] { $count } संवाद
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } बारी
       *[other] { $count } बारियाँ
    }
editor-dialogues-progress = चलाए गए: { $total } में से { $done }
editor-dialogues-playing = चल रहा है…
editor-dialogues-played-at = चलाया गया: { $when }
editor-dialogues-done-passed = सभी संवाद उम्मीद के मुताबिक रहे।
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } संवाद उम्मीद के मुताबिक नहीं रहा।
       *[other] { $count } संवाद उम्मीद के मुताबिक नहीं रहे।
    }
editor-dialogues-busy = संवाद पहले से चल रहे हैं। कृपया उनके पूरा होने तक इंतज़ार करें।
editor-dialogues-import = फ़ाइल इंपोर्ट करें
editor-dialogues-export = फ़ाइल में एक्सपोर्ट करें
editor-dialogues-imported = जोड़े गए: { $added }। बदले गए: { $changed }। पहले जैसे: { $same }।
editor-dialogues-empty-title = लिखें कि असिस्टेंट को क्या आना चाहिए
editor-dialogues-empty-text = संवाद में विज़िटर का लिखा और हर बार आपकी उम्मीद होती है। लेख बदलने पर सभी चलाएँ और तुरंत देखें कि क्या अब भी ठीक है और क्या नहीं।
editor-dialogues-empty-example = इस उदाहरण से शुरू करें
editor-dialogues-example-name = एजेंट से बात की माँग
editor-dialogues-example-visitor = एजेंट से बात कराइए
editor-dialogues-load-failed = संवाद लोड नहीं हो सके।
editor-dialogues-nothing-clear = सभी संवाद दिखाएँ
editor-dialogue-back = सभी संवाद
editor-dialogue-name = नाम
editor-dialogue-name-placeholder = उदाहरण: ऑर्डर, और उसमें कितना समय लगेगा
editor-dialogue-page = विज़िटर के पेज की भाषा
editor-dialogue-turn = बारी { $number }
editor-dialogue-turn-add = बारी जोड़ें
editor-dialogue-turn-up = बारी { $number } ऊपर ले जाएँ
editor-dialogue-turn-down = बारी { $number } नीचे ले जाएँ
editor-dialogue-turn-remove = बारी { $number } हटाएँ
editor-dialogue-visitor = विज़िटर लिखते हैं
editor-dialogue-expected = उम्मीद
editor-dialogue-expected-nothing = कुछ भी चलेगा।
editor-dialogue-expect = उम्मीद
editor-dialogue-expect-name = बारी { $number } में उम्मीद जोड़ें
editor-dialogue-seen = असिस्टेंट ने क्या किया
editor-dialogue-seen-not-yet = देखने के लिए संवाद चलाएँ।
editor-dialogue-seen-outdated = आपके बदलाव से पहले का। फिर से चलाएँ।
editor-dialogue-holds = उम्मीद के मुताबिक
editor-dialogue-differs = उम्मीद से अलग
editor-dialogue-play = चलाएँ
editor-dialogue-save-play = सेव करें और चलाएँ
editor-dialogue-done = संवाद सेव हो गया।
editor-dialogue-done-passed = सब कुछ उम्मीद के मुताबिक रहा।
editor-dialogue-done-failed = सब कुछ उम्मीद के मुताबिक नहीं रहा। अंतर चिह्नित हैं।
editor-dialogue-not-played = संवाद नहीं चल सका। कृपया फिर कोशिश करें।
editor-dialogue-fault-name = कृपया संवाद को नाम दें।
editor-dialogue-fault-name-taken = इस भाषा में इसी नाम का दूसरा संवाद है।
editor-dialogue-fault-visitor = कृपया लिखें कि विज़िटर क्या कहते हैं।
editor-dialogue-fault-value = कृपया कम से कम एक चुनें, या यह उम्मीद हटाएँ।
editor-dialogue-conflict-title = यह संवाद किसी और ने सेव किया है
editor-dialogue-delete-title = यह संवाद मिटाएँ?
editor-dialogue-unknown = यह संवाद मौजूद नहीं है
editor-expect-article = इनमें से एक लेख दिखाता है
editor-expect-offers = इनमें से एक दिखाता या सुझाता है
editor-expect-covers = इनमें से एक की भी बात करता है
editor-expect-not = इनमें से कोई लेख नहीं दिखाता
editor-expect-answers = कोई लेख दिखाता है
editor-expect-words = ये शब्द कहता है
editor-expect-decision = असिस्टेंट क्या करता है
editor-expect-person = एजेंट की प्रतीक्षा में है
editor-expect-urgent = सबसे पहले आता है
editor-expect-language = भाषा
editor-expect-picks = विकल्प नंबर दिखाता है
editor-expect-talk = हल्की-फुल्की बात, जैसे
editor-expect-no-talk = हल्की-फुल्की बात नहीं, जैसे
editor-expect-any = कई विकल्पों में से एक
editor-expect-any-hint = यह फ़ाइल से आया है और वैसा ही रहता है।
editor-expect-picks-last = आख़िरी वाला
editor-expect-words-placeholder = लिखें और Enter दबाएँ
editor-talk-helpful = मदद होने की ख़ुशी
editor-talk-which-language = पूछता है कि कौन-सी भाषा चाहिए
editor-yes = हाँ
editor-no = नहीं
editor-pick-article = लेख खोजें
editor-pick-article-none = कोई लेख नहीं मिला
editor-pick-remove = “{ $value }” हटाएँ
editor-seen-article = दिखाया गया लेख
editor-seen-article-none = कोई नहीं
editor-seen-choices = सुझाए गए

## Editor: articles from files

editor-import-title = फ़ाइलों से लेख
editor-import-hint = { $formats } जैसी फ़ाइलें, या { $systems } के लेख। कुछ भी सेव होने से पहले आप देखते हैं कि क्या बदलेगा।
editor-import-choose = फ़ाइलें चुनें
editor-import-folder = फ़ोल्डर चुनें
editor-import-reading = फ़ाइलें पढ़ी जा रही हैं…
editor-import-columns = कॉलम
editor-import-column = कॉलम
editor-import-sample = इसमें क्या है
editor-import-field = किस रूप में
editor-import-left-out = छोड़ा गया
editor-import-encoding = एन्कोडिंग
editor-import-encoding-auto = पहचानें
editor-import-separator = विभाजक
editor-import-tab = टैब
editor-import-language = जहाँ भाषा नहीं बताई गई
editor-import-header = पहली पंक्ति में कॉलम के नाम हैं
editor-import-added = नए: { $number }
editor-import-changed = बदले गए: { $number }
editor-import-same = पहले जैसे: { $number }
editor-import-faults = पहले ठीक करें: { $number }
editor-import-file = फ़ाइल
editor-import-row = पंक्ति
editor-import-what = क्या ठीक करना है
editor-import-notes = टिप्पणियाँ: { $number }
editor-import-rows = पंक्तियाँ: { $number }
editor-import-go = इंपोर्ट करें
editor-import-again = दूसरी फ़ाइलें
editor-import-nothing = कुछ नहीं बदलेगा: सब पहले से मौजूद है।
editor-import-going = खोज के लिए तैयार हो रहा है: { $total } में से { $done }
editor-import-overtaken = इस बीच एक सहकर्मी ने इनमें से एक लेख बदल दिया। कृपया बदलाव फिर से देखें।
editor-import-lost = इस बीच सर्वर बंद हो गया। कुछ भी सेव नहीं हुआ; कृपया फ़ाइलें फिर से इंपोर्ट करें।
editor-import-too-large = ये फ़ाइलें मिलाकर { $most } MB से बड़ी हैं। कृपया इन्हें हिस्सों में इंपोर्ट करें।
editor-import-guessed = अनुमान

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = अनुत्तरित
editor-gaps-intro = विज़िटरों ने जो पूछा और असिस्टेंट ठीक से उत्तर नहीं दे पाया, सभी भाषाओं से विषय के अनुसार एकत्र।
editor-gaps-show = कौन-से विषय
editor-gaps-open = उत्तर देने हैं
editor-gaps-answered = उत्तर दिए गए
editor-gaps-dismissed = छोड़े गए
editor-gaps-proposals = सुझाए गए रूप
editor-gaps-period = अवधि
editor-gaps-days-7 = पिछले 7 दिन
editor-gaps-days-28 = पिछले 4 सप्ताह
editor-gaps-days-90 = पिछले 3 महीने
editor-gaps-count = विषय: { $number }
editor-gaps-asked = पूछा गया: { $number }
editor-gaps-before = पिछली अवधि: { $number }
editor-gaps-last = पिछली बार पूछा गया: { $when }
editor-gaps-waiting = अभी छाँटे जा रहे हैं: { $number }
editor-gaps-none = यहाँ कोई विषय नहीं है।
editor-gaps-empty-title = कुछ भी अनुत्तरित नहीं रहा
editor-gaps-empty-text = जब विज़िटर को उत्तर न मिले, उससे ही प्रश्न पूछा जाए, उत्तर काम न आए या बात किसी व्यक्ति को सौंपी जाए, तो उसका प्रश्न यहाँ दिखता है।
editor-gaps-failed = यह लोड नहीं हो सका।
editor-gap-back = सभी विषय
editor-gap-unknown = यह विषय अब नहीं है
editor-gap-draft = लेख लिखें
editor-gap-draft-hint = प्रश्न उसके दूसरे रूप बन जाते हैं और एजेंट का सबसे अच्छा उत्तर उसका पहला उत्तर। प्रकाशित करने से पहले उसे कोई नहीं देखता।
editor-gap-teach = किसी लेख में जोड़ें
editor-gap-which = इसका उत्तर किस लेख में है?
editor-gap-nearby = मिलते-जुलते विषय के लेख
editor-gap-dismiss = छोड़ दें
editor-gap-reopen = फिर से लें
editor-gap-questions = क्या पूछा गया
editor-gap-answers = एजेंटों ने क्या उत्तर दिया
editor-gap-answers-none = इसका उत्तर अभी किसी ने नहीं दिया है।
editor-gap-taught = लेख में सवाल के दूसरे रूपों की तरह जोड़ा गया।
editor-gap-dismissed = छोड़ दिया गया। दोबारा पूछे जाने पर भी यह नहीं लौटेगा।
editor-gap-reopened = फिर से उत्तर देने वाले विषयों में है।
editor-gap-settled = किसी सहकर्मी ने इस विषय को पहले ही निपटा दिया है।
editor-gap-unpublished = लेख अभी प्रकाशित नहीं हुआ है
editor-gap-article = लेख खोलें
editor-gap-since-before = पिछली अवधि में व्यर्थ पूछा गया: { $number }
editor-gap-since-after = तब से: { $number }
editor-gap-since-answered = लेख ने उत्तर दिया: { $number }
editor-gap-cause-unanswered = कोई उत्तर नहीं
editor-gap-cause-clarify = प्रश्न लौटाया
editor-gap-cause-unhelpful = उत्तर काम नहीं आया
editor-gap-cause-person = व्यक्ति को सौंपा
editor-proposals-intro = आपकी टीम और विज़िटरों से सीखा गया: वे प्रश्न जिनका उत्तर कोई लेख देता है। आपके स्वीकार करने से पहले कोई काम में नहीं आता।
editor-proposals-count = सुझाव: { $number }
editor-proposals-empty-title = कोई सुझाव नहीं
editor-proposals-empty-text = जब कोई एजेंट लेख भेजे, या विज़िटर लेख चुने या कहे कि उससे मदद मिली, तो प्रश्न यहाँ सुझाया जाता है।
editor-proposal-text = रूप
editor-proposal-accept = स्वीकार करें
editor-proposal-reject = छोड़ें
editor-proposal-accepted = लेख में जोड़ा गया।
editor-proposal-rejected = छोड़ा गया। इसे दोबारा नहीं सुझाया जाएगा।
editor-proposal-reviewed = किसी सहकर्मी ने इस पर पहले ही निर्णय ले लिया है।
editor-proposal-source-inserted = एजेंट ने लेख भेजा
editor-proposal-source-chosen = विज़िटर ने लेख चुना
editor-proposal-source-helped = उत्तर से मदद मिली

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = गुणवत्ता
editor-quality-synonyms = समानार्थी शब्द
editor-quality-duplicates = मिलते-जुलते लेख
editor-tests = जाँच के सवाल
editor-tests-hint = हर पंक्ति में एक। आगंतुक इन्हें कभी नहीं देखते। लेख प्रकाशित होने से पहले असिस्टेंट से ये सभी पूछे जाते हैं, और उसे इसी लेख से जवाब देना होता है।
editor-tests-language = जाँच के सवालों की भाषा
editor-tests-try = जाँच के सभी सवाल आज़माएँ
editor-tests-trying = जाँच के सवाल पूछे जा रहे हैं…
editor-tests-far = पूछे गए: { $total } में से { $done }
editor-tests-none = अभी जाँच का कोई सवाल नहीं है, न यहाँ, न दूसरे लेखों में।
editor-tests-failed = जाँच के सवाल नहीं पूछे जा सके। कृपया फिर कोशिश करें।
editor-tests-incomplete = पहले एक सवाल और एक जवाब लिखें।
editor-tests-passed = यह लेख पाते हैं: { $total } में से { $found }
editor-tests-won = इस बदलाव से मिले: { $number }
editor-tests-lost = इस बदलाव से गए: { $number }
editor-tests-same = इससे साइट का जाँच का कोई सवाल न मिलता है, न जाता है। कुल { $total } हैं।
editor-tests-found = अपना लेख पाता है
editor-tests-offered = स्पष्टीकरण माँगा जाता है, सही लेख विकल्पों में है
editor-tests-other = इसकी जगह “{ $article }” मिलता है
editor-tests-missed = कोई जवाब नहीं मिलता
editor-held-title = प्रकाशन रोका गया है
editor-held-text = जाँच के ये सवाल अपना लेख नहीं पाएँगे:
editor-held-later = पहले बदलें
editor-held-anyway = फिर भी प्रकाशित करें
editor-synonyms-intro = ऐसे शब्द जिनका यहाँ एक ही मतलब है, जैसे “कोविड-19” और “कोरोना”, या “पार्सल” और उसके लिए आपके ब्रांड का शब्द। जिस सवाल में इनमें से एक हो, वह बाकी शब्दों से भी खोजा जाता है।
editor-synonyms-add = समानार्थी शब्द जोड़ें
editor-synonyms-words = शब्द, अल्पविराम से अलग किए हुए
editor-synonyms-remove = { $words } हटाएँ
editor-synonyms-saved = सेव हो गया। अगला सवाल इन्हीं के साथ खोजा जाएगा।
editor-synonyms-failed = समानार्थी शब्द लोड नहीं हो सके।
editor-synonyms-empty = अभी कोई समानार्थी शब्द नहीं है।
editor-synonyms-lonely = { $word } अकेला है। इसके साथ दूसरा शब्द लिखें, या इसे हटा दें।
editor-synonyms-proposed = आगंतुकों के लिखे से सुझाव
editor-synonyms-pair = { $word } यानी { $term }
editor-synonyms-asked = सवाल: { $number }
editor-synonyms-take = जोड़ें
editor-duplicates-intro = ऐसे लेख जो एक ही सवाल का जवाब देते हैं या एक-दूसरे के सवाल ले लेते। दो का एक बनाएँ, ताकि असिस्टेंट को चुनना न पड़े।
editor-duplicates-failed = लेखों की तुलना नहीं हो सकी।
editor-duplicates-far = देखे गए लेख: { $total } में से { $done }
editor-duplicates-none = कोई दो लेख एक ही सवाल का जवाब नहीं देते।
editor-duplicates-same = दोनों एक ही जवाब देते हैं।
editor-duplicates-taken = इसके सवाल जो दूसरा लेख ले लेता: { $asked } में से { $taken }
editor-merge-keep = इसे रखें
editor-merge-title = दो लेखों का एक बनाएँ?
editor-merge-text = “{ $kept }” को “{ $other }” के सभी रूप, टैग और जाँच के सवाल मिल जाते हैं, और दूसरा लेख हटा लिया जाता है। इसका जवाब वैसा ही रहता है।
editor-merge-go = मिलाएँ
editor-merge-done = मिला दिए गए। दूसरा लेख हटा लिया गया है।

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = प्रतिक्रिया
editor-quality-conversation = पूरी बातचीत
editor-languages-intro = हर भाषा में आपके लेख कहाँ तक हैं। हर संख्या वे लेख खोलती है जिन्हें वह गिनती है।
editor-coverage-there = मौजूद
editor-coverage-reviewed = जाँचे हुए
editor-coverage-unreviewed = बिना जाँचे
editor-coverage-outdated = पुराने
editor-coverage-missing = नहीं हैं
editor-translators = अनुवादकों के लिए (XLIFF)
editor-translators-open = जो नहीं हैं, पुराने हैं या जाँचे नहीं गए
editor-translators-all = सभी लेख
editor-feedback-intro = आगंतुकों ने मिले जवाबों के बारे में क्या सोचा। खराब जवाब देने वाले लेख सबसे पहले हैं।
editor-conversation-intro = बॉट हर संदेश पर क्या कहेगा, और क्यों? किसी को कुछ नहीं भेजा जाता और कुछ सहेजा नहीं जाता।
editor-feedback-all = सभी भाषाएँ
editor-feedback-failed = प्रतिक्रिया लोड नहीं हो सकी।
editor-feedback-none = इस अवधि में किसी लेख ने किसी को जवाब नहीं दिया।
editor-feedback-show = क्या पूछा गया
editor-feedback-answered = जवाब: { $number }
editor-feedback-helpful = मदद मिली
editor-feedback-unhelpful = मदद नहीं मिली
editor-feedback-unjudged = राय नहीं दी
editor-feedback-variant = { $language } में दिखाया गया
editor-replay-messages = आगंतुक क्या लिखता है
editor-replay-placeholder = हर पंक्ति में एक संदेश, या कोई ट्रांसक्रिप्ट
editor-replay-play = चलाएँ
editor-replay-waiting = किसी व्यक्ति की प्रतीक्षा में है।
editor-replay-why = क्यों?
editor-replay-read = खोजा गया:
editor-replay-read-together = पिछले सवाल के साथ खोजा गया:
editor-replay-words = समान शब्द: { $words }
editor-replay-thresholds = { $answer } से जवाब देता है, { $offer } से विकल्प देता है।
