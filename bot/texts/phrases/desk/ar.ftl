### نصوص مكتب الدعم ومحرر المقالات، مع صفحة تسجيل الدخول المشتركة بينهما

## تسجيل الدخول

signin-title-desk = مكتب الدعم
signin-title-editor = محرر المقالات
signin-intro-desk = سجّل الدخول للتحدّث إلى الزوار.
signin-intro-editor = سجّل الدخول لكتابة المقالات وتحسينها.
signin-login = اسم المستخدم
signin-password = كلمة المرور
signin-show-password = إظهار كلمة المرور
signin-caps-lock = مفتاح Caps Lock مفعّل.
signin-send = تسجيل الدخول
signin-sending = جارٍ تسجيل الدخول…
signin-checking = لحظة من فضلك…
signin-language = اللغة
signin-incomplete = يُرجى إدخال اسم المستخدم وكلمة المرور.
signin-wrong = اسم المستخدم أو كلمة المرور غير صحيحة. يُرجى المحاولة مرة أخرى.
signin-too-often = جرت محاولات كثيرة متتالية. يُرجى الانتظار ربع ساعة ثم المحاولة مجددًا.
signin-not-allowed = تم تسجيل دخولك، لكن حسابك لا يتيح فتح هذه الصفحة.
signin-go-desk = الانتقال إلى مكتب الدعم
signin-go-editor = الانتقال إلى محرر المقالات
signin-unreachable = يتعذّر الوصول إلى الخادم حاليًا. يُرجى المحاولة مرة أخرى.
signin-failed = تعذّر تسجيل الدخول. يُرجى المحاولة مجددًا بعد قليل.
signin-retry = إعادة المحاولة
signin-code = الرمز
signin-code-intro = أدخل الرمز الذي يعرضه تطبيق المصادقة، أو أحد رموز الاسترداد.
signin-code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. انتظر الرمز التالي ثم جرّبه.
signin-code-missing = يُرجى إدخال الرمز.
signin-back = رجوع
signin-forgot = هل نسيت كلمة المرور؟
signin-forgot-intro = سيُرسل إلى بريدك الإلكتروني رابط تختار به كلمة مرور جديدة.
signin-forgot-send = إرسال الرابط
signin-forgot-sent = إذا كان هناك حساب باسم المستخدم هذا، فقد أُرسل رابط إلى بريده الإلكتروني. يعمل الرابط ساعة واحدة.
signin-forgot-ask = اطلب من مدير النظام رابطًا تختار به كلمة مرور جديدة.
signin-factor-needed = التحقق بخطوتين مطلوب من الجميع هنا. سجّل الدخول ثم قم بإعداده.
signin-factor-title = إعداد التحقق بخطوتين
signin-factor-scan = امسح هذه الصورة بتطبيق المصادقة على هاتفك.
signin-factor-picture = رمز QR لتطبيق المصادقة
signin-factor-key = أو أدخل هذا المفتاح في التطبيق
signin-factor-confirm = تفعيل
signin-codes-title = رموز الاسترداد الخاصة بك
signin-codes-text = يتيح لك كل رمز منها تسجيل الدخول مرة واحدة عندما لا يكون هاتفك في متناولك. احتفظ بها في مكان آمن، فهي لا تظهر إلا الآن.
signin-codes-copy = نسخ الرموز
signin-codes-copied = تم النسخ.
signin-codes-done = احتفظت بها
signin-with = تسجيل الدخول عبر { $provider }
signin-or = أو
signin-leave-provider = تسجيل الخروج من { $provider } أيضًا
signin-oidc-away = تعذّر الوصول إلى { $provider } حاليًا. يُرجى المحاولة مجددًا بعد قليل.
signin-oidc-cancelled = لم يكتمل تسجيل الدخول عبر { $provider }.
signin-oidc-expired = استغرق ذلك وقتًا طويلًا أو سبق استخدامه. يُرجى تسجيل الدخول مرة أخرى.
signin-oidc-refused = تعذّر التحقق مما أرسله { $provider } عنك. حاول مرة أخرى، وإن تكرر ذلك فأبلغ مدير النظام.
signin-oidc-unknown = تعرّف عليك { $provider }، لكن لا يوجد لك حساب هنا. اطلب حسابًا من مدير النظام.
signin-oidc-deactivated = تم تعطيل حسابك هنا. تواصل مع مدير النظام.

## مكتب الدعم: إطار الصفحة

desk-title = مكتب الدعم
desk-skip = الانتقال إلى المحادثة
desk-sign-out = تسجيل الخروج
desk-language = لغة الصفحة
desk-connected = متصل
desk-connecting = جارٍ الاتصال…
desk-disconnected = لا يوجد اتصال. جارٍ إعادة المحاولة…
desk-sound-on = صوت المحادثات الجديدة: مفعّل
desk-sound-off = صوت المحادثات الجديدة: متوقف
desk-alerts-on = إشعارات المتصفح: مفعّلة
desk-alerts-off = إشعارات المتصفح: متوقفة
desk-alerts-forbidden = لا يسمح متصفحك بالإشعارات من هذه الصفحة. يمكنك السماح بها من إعداداته.
desk-menu = القائمة
desk-reports = التقارير
desk-presence = هل أنت متاح؟
desk-presence-online = متاح
desk-presence-away = غائب
desk-presence-offline = غير متصل
desk-presence-told-online = أنت متاح. يمكن أن تصلك المحادثات.
desk-presence-told-away = أنت غائب. ما لم تردّ عليه بعد يعود إلى قائمة الانتظار.
desk-presence-told-offline = أنت غير متصل. ما لم تردّ عليه بعد يعود إلى قائمة الانتظار.
desk-colleagues = الزملاء
desk-colleagues-there = الزملاء المتاحون: { $count }
desk-colleague-load =
    { $capacity ->
        [zero] { $load } من { $capacity } محادثة
        [one] { $load } من محادثة واحدة
        [two] { $load } من محادثتين
        [few] { $load } من { $capacity } محادثات
        [many] { $load } من { $capacity } محادثة
       *[other] { $load } من { $capacity } محادثة
    }
desk-languages-more =
    { $count ->
        [zero] { $count } لغة أخرى
        [one] لغة أخرى
        [two] لغتان أخريان
        [few] { $count } لغات أخرى
        [many] { $count } لغة أخرى
       *[other] { $count } لغة أخرى
    }
desk-team-open = فريق، يعمل الآن
desk-team-closed = فريق، لا يعمل الآن
desk-close-box = إغلاق
desk-back = العودة إلى القائمة
desk-back-conversation = العودة إلى المحادثة
desk-loading = جارٍ التحميل…
desk-retry = إعادة المحاولة
desk-dismiss = إخفاء

## مكتب الدعم: القائمة

desk-conversations = المحادثات
desk-view-queue = الانتظار
desk-view-mine = محادثاتي
desk-view-all = الكل
desk-empty-queue = لا أحد في الانتظار. استمتع بالهدوء؛ ستظهر المحادثات الجديدة هنا تلقائيًا.
desk-empty-mine = لست في أي محادثة. يمكنك استلام واحدة من قائمة الانتظار متى أردت.
desk-empty-all = لا توجد محادثات بعد. فور أن يكتب أحد الزوار، ستظهر محادثته هنا.
desk-empty-search = لم يُعثر على شيء عن «{ $search }». جرّب كلمة أخرى أو اسمًا أو عنوان بريد إلكتروني.
desk-search = البحث في المحادثات
desk-search-placeholder = كلمات أو اسم أو بريد إلكتروني
desk-searching = جارٍ البحث…
desk-list-more = عرض محادثات أقدم
desk-filter = تصفية
desk-filter-team = الفريق
desk-filter-priority = الأولوية
desk-filter-priority-from = { $priority } أو أعلى
desk-filter-tag = الوسم
desk-filter-waiting = مدة الانتظار لا تقل عن
desk-filter-due = المهلة
desk-filter-due-soon = قريبة أو متأخرة
desk-filter-due-overdue = متأخرة
desk-filter-any = الكل
desk-filter-reset = عرض الكل
desk-filter-nothing = لا توجد هنا محادثة تطابق التصفية.
desk-sort = الترتيب
desk-sort-served = حسب دور الخدمة
desk-sort-waiting = الأطول انتظارًا أولًا
desk-sort-newest = الأحدث أولًا
desk-sort-oldest = الأقدم أولًا
desk-sort-priority = الأكثر إلحاحًا أولًا
desk-sort-due = الأقرب مهلةً أولًا
desk-views = العروض المحفوظة
desk-view-save = حفظ هذا العرض
desk-view-delete = حذف هذا العرض
desk-select = تحديد
desk-select-all = تحديد الكل
desk-select-one = تحديد { $visitor }
desk-selected = المحدد: { $number }
desk-bulk-done = تم: { $done }. تعذّر: { $failed }.
desk-tags = الوسوم
desk-tags-hint = افصل بين الوسوم بفواصل.
desk-visitor-unnamed = زائر
desk-visitor-names = الثعلب، البومة، القندس، البلشون، القنفذ، السنونو، الدلفين، السنجاب، الهدهد، الغزال، السلحفاة، الأيل، الرفراف، الأرنب، الفقمة، القبّرة
desk-place = الترتيب في قائمة الانتظار: { $place }
desk-waiting-time = مدة الانتظار: { $time }
desk-unread = رسالة جديدة
desk-writer-you = أنت:
desk-writer-bot = المساعد:
desk-new-conversation = محادثة جديدة في الانتظار: { $visitor }
desk-new-message = رسالة جديدة من { $visitor }
desk-told-assigned = محادثة { $visitor } لديك الآن.
desk-told-transferred = حُوّلت إليك محادثة { $visitor } من { $agent }.
desk-told-mentioned = ورد ذكرك في ملاحظة من { $agent } عن { $visitor }.
desk-told-reopened = رسالة جديدة من { $visitor } بعد إغلاق المحادثة.
desk-told-taken-over = انتقلت محادثة { $visitor } منك إلى { $agent }.
desk-told-due-soon = أوشكت مهلة { $visitor } على الانتهاء.
desk-told-overdue = انتهت مهلة { $visitor }.
desk-state-bot = مع المساعد
desk-state-waiting = في الانتظار
desk-state-agent = مع { $agent }
desk-state-mine = معك
desk-state-closed = مغلقة

desk-chip-offered = معروضة على { $agent }
desk-chip-offered-me = معروضة عليك
desk-chip-snoozed = حتى { $time }
desk-chip-vip = مميّز
desk-chip-repeated = تواصل متكرر
desk-chip-priority = الأولوية: { $priority }
desk-chip-priority-hint = تزيد درجة واحدة مع كل عشر دقائق انتظار.
desk-chip-first = عاجل
desk-chip-first-hint = يأس أو فقدان قريب: قبل الجميع.
desk-chip-after-hours = خارج الدوام
desk-chip-meanwhile = أُجيب في أثناء الانتظار
desk-chip-team = فريق { $team }
desk-chip-reply-due = الرد خلال { $time }
desk-chip-reply-overdue = تأخر الرد { $time }
desk-chip-resolution-due = الحل خلال { $time }
desk-chip-resolution-overdue = تأخر الحل { $time }
desk-trend-worse = { $emotion }، في تصاعد
desk-trend-better = { $emotion }، في تراجع
desk-trend-calm-again = عاد الهدوء
desk-trend-course = الرسائل الأخيرة: { $course }

## مكتب الدعم: عرض محادثة على الموظف

desk-offers = محادثات معروضة عليك
desk-offer-title = هل يمكنك استلام هذه المحادثة؟
desk-offer-announced = هل يمكنك استلام هذه المحادثة؟ في الانتظار: { $visitor }.
desk-offer-more =
    { $count ->
        [zero] لا محادثات أخرى بعد هذه
        [one] محادثة أخرى بعد هذه
        [two] محادثتان أخريان بعد هذه
        [few] { $count } محادثات أخرى بعد هذه
        [many] { $count } محادثة أخرى بعد هذه
       *[other] { $count } محادثة أخرى بعد هذه
    }
desk-offer-seconds = { $seconds } ث
desk-accept = قبول
desk-decline = رفض
desk-banner-offered-me = هذه المحادثة معروضة عليك. في الانتظار: { $visitor }.
desk-banner-offered = هذه المحادثة معروضة الآن على { $agent }. إن تعذّر ذلك، يمكنك أنت استلامها.

## مكتب الدعم: المحادثة

desk-nothing-open = اختر محادثة من القائمة لقراءتها.
desk-nothing-open-hint = اضغط على المفتاح ? لعرض اختصارات لوحة المفاتيح.
desk-transcript = الرسائل
desk-author-bot = المساعد
desk-author-agent = زميل
desk-you = أنت
desk-take = استلام
desk-taking = جارٍ الاستلام…
desk-close = إغلاق
desk-return = إعادة إلى المساعد
desk-transfer = تحويل إلى زميل أو فريق
desk-transfer-confirm = تحويل
desk-snooze = تأجيل لبعض الوقت
desk-snooze-confirm = تأجيل
desk-details = التفاصيل
desk-reply = ردّك
desk-placeholder = اكتب ردّك باللغة { $language }…
desk-placeholder-translated = اكتب بلغتك، وسيُرسل الرد باللغة { $language }…
desk-send = إرسال
desk-send-translated = إرسال مترجمًا
desk-send-as-written = إرسال كما كُتب
desk-send-hint = Enter للإرسال، وShift + Enter لسطر جديد، و/ لإدراج رد جاهز
desk-send-hint-translated = Enter للإرسال مترجمًا، وAlt + Enter للإرسال كما كُتب، و/ لإدراج رد جاهز
desk-sending = جارٍ الإرسال…
desk-not-sent = لم يُرسل.
desk-try-again = إعادة المحاولة
desk-discard = تجاهل
desk-too-long =
    { $count ->
        [zero] لا أحرف زائدة
        [one] حرف واحد زائد
        [two] حرفان زائدان
        [few] { $count } أحرف زائدة
        [many] { $count } حرفًا زائدًا
       *[other] { $count } حرف زائد
    }
desk-typing = { $visitor }: جارٍ الكتابة…
desk-new-messages = رسائل جديدة
desk-today = اليوم
desk-yesterday = أمس
desk-choices-offered = الخيارات المعروضة
desk-banner-waiting = في انتظار موظف: { $visitor }. استلم المحادثة للرد.
desk-banner-other = هذه المحادثة لدى { $agent }. يمكنك متابعتها بالقراءة.
desk-banner-answering-for = أنت تردّ في محادثة { $agent }.
desk-banner-bot = يتولّى المساعد هذه المحادثة. يمكنك متابعتها بالقراءة.
desk-banner-closed = هذه المحادثة مغلقة.
desk-taken-by = هذه المحادثة أصبحت لدى { $agent } قبل أن تستلمها.
desk-taken = المحادثة الآن لديك، وحضورك ظاهر أمام { $visitor }.
desk-closed = أُغلقت المحادثة.
desk-returned = عاد المساعد إلى تولّي المحادثة.
desk-close-question = هل تريد إغلاق هذه المحادثة؟
desk-close-explanation = تصل إلى { $visitor } رسالة شكر وسؤال عن سير المحادثة. يمكنك التراجع عن ذلك خلال ثوانٍ.
desk-close-how = كيف انتهت المحادثة؟
desk-close-choose = يُرجى تحديد كيفية انتهاء المحادثة.
desk-resolution-solved = حُلّت
desk-resolution-solved-hint = حصل الزائر على ما يحتاج إليه.
desk-resolution-not-solved = لم تُحلّ
desk-resolution-not-solved-hint = تعذّر حلّها هنا.
desk-resolution-no-answer = بلا رد
desk-resolution-no-answer-hint = لم يعد الزائر يكتب.
desk-resolution-spam = محتوى مزعج
desk-resolution-spam-hint = تُغلق دون أي رسالة إلى المرسل.
desk-close-draft = لن يُرسل ردّك الذي لم ترسله بعد.
desk-close-confirm = إغلاق المحادثة
desk-return-question = هل تريد إعادة هذه المحادثة إلى المساعد؟
desk-return-explanation = من الآن يردّ المساعد على { $visitor }. يمكنك التدخل من جديد متى شئت.
desk-return-confirm = إعادة
desk-transfer-question = هل تريد تحويل هذه المحادثة؟
desk-transfer-explanation = سيصل إلى { $visitor } إشعار بمن سيتابع المحادثة. لا حاجة إلى تكرار أي شيء، فجميع الرسائل والملاحظات تنتقل معها.
desk-transfer-to = إلى من؟
desk-transfer-note = ما الذي ينبغي أن يعرفه من يستلمها؟ (اختياري)
desk-transfer-choose = يُرجى اختيار زميل أو فريق.
desk-transfer-nobody = لا يوجد أحد غيرك في مكتب الدعم، ولا توجد فرق بعد.
desk-transfer-away = { $agent } غير موجود الآن. تنتظر المحادثة اثنتي عشرة ساعة على الأكثر، ثم تعود إلى قائمة الانتظار.
desk-transferred = تم التحويل إلى { $to }.
desk-snooze-question = هل تريد تأجيل هذه المحادثة؟
desk-snooze-explanation = تبقى المحادثة لديك، وتعود في الوقت المحدد أو فور وصول رسالة من { $visitor }.
desk-snooze-until = إلى متى؟
desk-snooze-hour = لمدة ساعة
desk-snooze-afternoon = بعد ظهر اليوم
desk-snooze-tomorrow = صباح الغد
desk-snooze-own = في وقت تختاره
desk-snooze-own-time = التاريخ والوقت
desk-snooze-choose = يُرجى اختيار وقت.
desk-snoozed = تم التأجيل حتى { $time }.
desk-banner-snoozed = مؤجّلة حتى { $time }. تعود مع أي رسالة من { $visitor } أو بردّ منك.
desk-live-away = يتعذّر الوصول إلى { $system }، ولذلك تنتظر هذه المحادثة هنا. يُرجى الرد عليها هنا.
desk-wake = استئناف الآن
desk-reopen = إعادة الفتح
desk-reopened = فُتحت المحادثة من جديد وهي لديك.
desk-join = التدخل
desk-take-over = تولّي المحادثة
desk-undo = تراجع
desk-withdrawn = تم سحب الرسالة. عاد نصك إلى الحقل.
desk-close-undone = المحادثة مفتوحة كما كانت.
desk-cancel = إلغاء
desk-yes = نعم
desk-no = لا

## مكتب الدعم: الكتابة

desk-modes = نوع النص
desk-mode-reply = رد
desk-mode-note = ملاحظة خاصة
desk-note = ملاحظة خاصة
desk-note-placeholder = اكتب ملاحظة لزملائك…
desk-note-private = لا يراها إلا الزملاء، ولا يراها الزائر أبدًا.
desk-note-add = إضافة ملاحظة
desk-note-by = ملاحظة خاصة من { $agent }
desk-note-write = كتابة ملاحظة خاصة
desk-note-cancel = إلغاء الملاحظة
desk-canned = الردود الجاهزة
desk-canned-new = جديد
desk-canned-shortcut = الاختصار، كلمة واحدة
desk-canned-language = اللغة
desk-canned-text = النص
desk-canned-text-placeholder = مرحبًا…
desk-canned-variables = ضع {"{"}visitor{"}"} أو {"{"}agent{"}"} أو {"{"}order{"}"} حيث يُكتب اسم الزائر أو اسمك أو رقم الطلب.
desk-canned-save = حفظ
desk-canned-saved = تم الحفظ.
desk-canned-delete = حذف
desk-canned-delete-question = هل تريد حذف الرد الجاهز ‎/{ $shortcut }؟
desk-canned-none = لا توجد ردود جاهزة بعد.
desk-canned-nothing = لا يوجد رد جاهز يطابق «/{ $wanted }». اضغط Esc لإرساله كما هو.
desk-original-show = عرض النص الأصلي
desk-original-hide = إخفاء النص الأصلي
desk-translated-from = ترجمة آلية من اللغة { $language }
desk-sent-in = أُرسل باللغة { $language }
desk-sent-show = عرض ما أُرسل
desk-sent-hide = إخفاء ما أُرسل
desk-sent-as-written = أُرسل كما كُتب
desk-translate-into = ترجمة إلى اللغة { $language }
desk-preview = هكذا سيُقرأ باللغة { $language }
desk-translating = جارٍ الترجمة…
desk-untranslated-same-language = النص مكتوب أصلًا باللغة { $language }، وسيُرسل كما هو.
desk-untranslated-no-pair = لا تتوفر هنا ترجمة إلى اللغة { $language }. سيُرسل النص كما كتبته.
desk-untranslated-unavailable = المترجم الآلي لا يستجيب حاليًا. إن لم يعد إلى العمل عند الإرسال، فسيُرسل النص كما كتبته.
desk-untranslated-too-late = تستغرق الترجمة بعض الوقت. إن لم تجهز عند الإرسال، فسيُرسل النص كما كتبته وتلحق به الترجمة.
desk-untranslated-spans-lost = سيضيع في الترجمة رابط أو رقم أو اسم، لذلك سيُرسل النص كما كتبته.
desk-untranslated-too-long = النص أطول من أن يُترجم دفعة واحدة، وسيُرسل كما كتبته. يمكن ترجمة نصوص أقصر.
desk-untranslated-nothing-to-translate = لا يوجد هنا ما يُترجم، وسيُرسل النص كما هو.
desk-attach = إرسال ملف
desk-attachment = الملف { $name }، { $size }

## Desk: macros, the command bar and drafts

desk-macros = وحدات الماكرو
desk-macro-new = ماكرو جديد
desk-macro-edit = تعديل وحدات الماكرو
desk-macro-name = الاسم
desk-macro-for = لمن؟
desk-macro-for-me = لي فقط
desk-macro-for-all = للجميع
desk-macro-steps = الخطوات
desk-macro-step-add = إضافة خطوة
desk-macro-step-down = نقل إلى الأسفل
desk-macro-step-remove = إزالة
desk-macro-delete-question = أتريد حذف الماكرو «{ $name }»؟
desk-macro-conflict = عدّل شخص آخر هذا الماكرو. اختره من القائمة لترى نسخته.
desk-macro-done = تم تنفيذ «{ $name }».
desk-macro-partly = تعذّر تنفيذ «{ $name }» بالكامل
desk-macro-undone = تم التراجع عن «{ $name }».
desk-step-reply = إرسال رد جاهز
desk-step-tag = إضافة وسم
desk-step-untag = إزالة وسم
desk-step-set-attribute = تعيين سمة
desk-step-prioritise = تحديد الأولوية
desk-step-note = إضافة ملاحظة خاصة
desk-step-take = استلام المحادثة
desk-step-pass-on = تحويل
desk-step-close = إغلاق المحادثة
desk-step-done = تم
desk-step-skipped = لم تُجرَّب
desk-level-normal = عادية
desk-level-high = عالية
desk-level-highest = عالية جدًا
desk-command = البحث والتنفيذ
desk-command-placeholder = محادثة أو رد أو ماكرو أو مقالة أو إجراء
desk-command-actions = الإجراءات
desk-command-articles = المقالات
desk-command-pages = الصفحات
desk-command-none = لم يُعثر على شيء. جرّب كلمة أخرى.
desk-command-found = النتائج: { $number }
desk-draft-elsewhere = كتبت هنا نصًا آخر في نافذة أخرى أو على جهاز آخر.
desk-draft-theirs = استخدام ذلك النص
desk-draft-mine = الإبقاء على هذا النص

## مكتب الدعم: ما فعله المساعد

desk-decision-answer = أجاب
desk-decision-clarify = استوضح
desk-decision-handoff = أحال إلى موظف
desk-decision-smalltalk = دردشة ودّية
desk-decision-relay = نقل الرسالة
desk-kind-question = سأل عن فائدة الجواب
desk-kind-notice = إشعار
desk-kind-announcement = أرسله برنامج تابع للموقع
desk-confidence = نسبة الثقة: { $percent }
desk-article = المقالة: { $question }
desk-greeting = عبارة الترحيب: { $name }

## مكتب الدعم: التفاصيل

desk-context = تفاصيل المحادثة
desk-section-visitor = الزائر
desk-section-reason = سبب الحاجة إلى موظف
desk-section-attributes = السمات
desk-attribute-change = تغيير { $name }
desk-attribute-page = هذا ما تقوله صفحة الزائر، ولم يتحقق منه أحد
desk-attribute-site = من موقعك
desk-attribute-agent = بواسطة { $agent }
desk-attribute-rule = بواسطة قاعدة
desk-attribute-of-visitor = يسري هذا على جميع محادثات الزائر.
desk-attribute-saved = تم حفظ { $name }.
desk-attribute-lost = غيّر أحد الزملاء { $name } للتو. يُرجى الاطلاع على القيمة الجديدة قبل تغييرها.
desk-section-digest = باختصار
desk-section-earlier = المحادثات السابقة
desk-section-history = ما تم من إجراءات
desk-section-understood = ما فهمه المساعد
desk-section-tried = ما جرّبه المساعد
desk-section-suggestions = مقالات مقترحة
desk-fact-name = الاسم
desk-fact-language = اللغة
desk-fact-channel = القناة
desk-fact-contact-email = بريد التواصل
desk-fact-contact-phone = هاتف التواصل
desk-fact-local-time = الوقت لدى الزائر
desk-fact-rating = التقييم
desk-fact-nps = احتمال التوصية بنا
desk-fact-comment = التعليق
desk-rating = { $points } من { $most }
desk-fact-feeling = الشعور
desk-fact-wish = الرغبة
desk-fact-answer = أفضل جواب وُجد
desk-tried-nothing = لم يجرّب المساعد أي جواب.
desk-suggestions-nothing = لا تبدو أي مقالة مناسبة هنا.
desk-articles-search = البحث في المقالات
desk-articles-none = لم يُعثر على مقالة.
desk-audience-visitors = الزوار المسجّلون
desk-audience-agents = الموظفون فقط
desk-insert = إدراج
desk-insert-article = إدراج «{ $question }» في الرد
desk-show-answer = عرض الجواب
desk-inserted = تم الإدراج. راجع النص، ثم أرسله بالضغط على Enter.
desk-insert-take-first = استلم المحادثة أولًا، ثم أدرج المقالة.
desk-open-article = فتح في المحرر
desk-outcome-helpful = أفاد
desk-outcome-unhelpful = لم يُفِد
desk-outcome-none = بلا تفاعل

desk-digest-first = السؤال الأول
desk-digest-since = الأسئلة اللاحقة
desk-digest-wishes = الرغبات
desk-digest-orders = الطلبات
desk-digest-emails = البريد
desk-digest-phones = الهاتف
desk-digest-amounts = المبالغ
desk-digest-links = الروابط
desk-digest-messages = الرسائل

desk-earlier-no-question = بلا سؤال
desk-earlier-before = جاءت من هنا
desk-earlier-after = استمرت هنا
desk-earlier-nps = التوصية بنا: { $points } من { $most }
desk-earlier-title = محادثة { $day }
desk-state-person = مع موظف

desk-deed-opened = الدخول إلى قائمة الانتظار
desk-deed-taken = الاستلام: { $agent }
desk-deed-accepted = القبول: { $agent }
desk-deed-assigned = أُسندت إلى { $agent }
desk-deed-declined = الرفض: { $agent }
desk-deed-transferred = التحويل: من { $agent } إلى { $to }
desk-deed-snoozed = التأجيل حتى { $time }: { $agent }
desk-deed-woken = الاستئناف: { $agent }
desk-deed-agent-left = مغادرة اضطرارية: { $agent }؛ عودة إلى قائمة الانتظار
desk-deed-returned = الإعادة إلى المساعد: { $agent }
desk-deed-closed = الإغلاق: { $agent }
desk-deed-reopened = إعادة الفتح: { $agent }
desk-deed-written-again = كتب الزائر من جديد
desk-deed-joined = التدخل: { $agent }
desk-deed-taken-over = تولّي المحادثة: { $agent }
desk-deed-close-undone = التراجع عن الإغلاق: { $agent }
desk-deed-withdrawn = سحب رسالة: { $agent }
desk-deed-tagged = تغيير الوسوم: { $agent }
desk-deed-attribute-set = تغيير { $name }‏: { $before } ← { $after } (بواسطة { $agent })
desk-deed-macro = تنفيذ «{ $macro }»: { $agent }
desk-deed-macro-undone = التراجع عن «{ $macro }»: { $agent }
desk-deed-prioritised = تحديد الأولوية: { $agent }
desk-deed-ruled = نُفّذت القاعدة «{ $rule }»
desk-deed-erased = حُذفت النصوص والبيانات الشخصية
desk-deed-left = غادر الزائر قائمة الانتظار

desk-reason-asked = طلب التحدّث إلى موظف
desk-reason-not-sure = لم يكن المساعد واثقًا من الجواب
desk-reason-not-helpful = لم تُفد الأجوبة
desk-reason-upset = الزائر مستاء
desk-reason-came-back = عاد بالمشكلة نفسها
desk-reason-reopened = فُتحت من جديد بعد إغلاقها
desk-reason-joined = تدخّل أحد الزملاء

desk-emotion-calm = هدوء
desk-emotion-frustrated = إحباط
desk-emotion-angry = غضب
desk-emotion-worried = قلق
desk-emotion-sad = حزن

desk-intent-greet = تحية
desk-intent-goodbye = وداع
desk-intent-thank = شكر
desk-intent-affirm = موافقة
desk-intent-deny = نفي
desk-intent-ask-human = يريد التحدّث إلى موظف
desk-intent-decline-human = لا يريد التحدّث إلى موظف
desk-intent-complain = شكوى
desk-intent-bot-challenge = يسأل إن كان يخاطب روبوتًا
desk-intent-change-language = يريد لغة أخرى
desk-intent-ask-question = سؤال

desk-channel-web = الموقع
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = Telegram
desk-channel-whatsapp = WhatsApp
desk-channel-messenger = Messenger
desk-channel-instagram = Instagram
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = البريد الإلكتروني
desk-channel-webhook = Webhook

desk-sent-photo = صورة
desk-sent-video = فيديو
desk-sent-animation = صورة متحركة
desk-sent-voice = رسالة صوتية
desk-sent-audio = ملف صوتي
desk-sent-document = مستند
desk-sent-sticker = ملصق
desk-sent-contact = جهة اتصال
desk-sent-location = موقع
desk-sent-invitation = دعوة إلى اجتماع
desk-sent-unknown = شيء لا يمكن عرضه هنا
desk-in-reply-to = ردًا على
desk-corrected = صحّحه الزائر
desk-fault-too-large = لم يُقبل: كبير جدًا
desk-fault-gone = لم يعد موجودًا لدى المنصة
desk-fault-unreachable = تعذّر جلبه من المنصة
desk-fault-refused = لم يُقبل: هذا النوع من الملفات غير آمن هنا
desk-fault-quota = لم يُقبل: لا مكان لملفات أخرى
desk-unreachable-blocked = قام الزائر بحظرنا: لا يصله شيء مما تكتب.
desk-unreachable-stopped = طلب الزائر عدم تلقي رسائل أخرى: لا يصله ما تكتب إلى أن يكتب من جديد.
desk-unreachable-undeliverable = لا تستطيع المنصة الوصول إلى هذا الزائر: لا يصله شيء مما تكتب.
desk-unreachable-window = مضى وقت طويل منذ أن كتب الزائر: لا توصل المنصة ما تكتب إلا حين يكتب من جديد.
desk-unreachable-away = أغلق الزائر الصفحة: يصله ما تكتب حين يعود إليها.
desk-visitor-here = على الصفحة
desk-visitor-gone = غادر الصفحة

## مكتب الدعم: التقارير

desk-report-range = الأيام
desk-report-days =
    { $days ->
        [zero] آخر { $days } يوم
        [one] اليوم الأخير
        [two] آخر يومين
        [few] آخر { $days } أيام
        [many] آخر { $days } يومًا
       *[other] آخر { $days } يوم
    }
desk-report-from = من
desk-report-to = إلى
desk-report-csv = تنزيل بصيغة CSV
desk-report-overview = نظرة سريعة
desk-report-remark = تبدأ الأيام عند منتصف الليل بتوقيت { $zone }. وتُقاس التغيّرات مقارنةً بالفترة من { $from } إلى { $to }. علامة الاستفهام بجانب الرقم تشرح معناه، والرقم نفسه يقود إلى محادثاته.
desk-report-none = لا يوجد ما يُحسب بعد
desk-report-nothing = لا شيء في هذه الأيام.
desk-report-waiting = في الانتظار الآن
desk-report-waiting-nobody = لا أحد في الانتظار.
desk-report-waiting-longest = أطول مدة: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [zero] لم تُحَل أي محادثة إلى موظفين
        [one] أُحيلت محادثة واحدة إلى موظفين
        [two] أُحيلت محادثتان إلى موظفين
        [few] أُحيلت { $count } محادثات إلى موظفين
        [many] أُحيلت { $count } محادثة إلى موظفين
       *[other] أُحيلت { $count } محادثة إلى موظفين
    }
desk-report-first-response = وسيط زمن أول رد
desk-report-resolution = وسيط زمن الحل
desk-report-p90 = تسع من كل عشر خلال { $time }
desk-report-conversations = المحادثات
desk-report-handoffs = الإحالات
desk-report-closed = المغلقة
desk-report-left = مغادرة الانتظار
desk-report-first-response-median = زمن أول رد، الوسيط
desk-report-first-response-p90 = زمن أول رد، تسع من عشر
desk-report-resolution-median = زمن الحل، الوسيط
desk-report-resolution-p90 = زمن الحل، تسع من عشر
desk-report-containment = الحل دون موظف
desk-report-containment-hint = حُلّت دون تدخّل موظف
desk-report-first-contact-resolution = الحل من أول تواصل
desk-report-first-contact-resolution-hint = حلّها موظف من المرة الأولى
desk-report-ratings = التقييمات
desk-report-csat = رضا الزوار (CSAT)
desk-report-csat-hint =
    { $count ->
        [zero] { $mean } من خمسة، بلا تقييمات
        [one] { $mean } من خمسة، تقييم واحد
        [two] { $mean } من خمسة، تقييمان
        [few] { $mean } من خمسة، { $count } تقييمات
        [many] { $mean } من خمسة، { $count } تقييمًا
       *[other] { $mean } من خمسة، { $count } تقييم
    }
desk-report-csat-mean = متوسط التقييم
desk-report-nps = صافي نقاط الترويج (NPS)
desk-report-nps-hint = من ‎−100 إلى ‎+100
desk-report-chart-volume = المحادثات والإحالات
desk-report-chart-response = الزمن حتى أول رد
desk-report-chart-shares = الحل دون موظف والرضا
desk-report-chart-days = { $figures }، يومًا بيوم من { $from } إلى { $to }. الأرقام في الجدول المجاور.
desk-report-chart-groups =
    { $count ->
        [zero] { $figure }، بلا مجموعات. جميع الأرقام في الجدول أدناه.
        [one] { $figure }، المجموعة الكبرى. جميع الأرقام في الجدول أدناه.
        [two] { $figure }، أكبر مجموعتين. جميع الأرقام في الجدول أدناه.
        [few] { $figure }، أكبر { $count } مجموعات. جميع الأرقام في الجدول أدناه.
        [many] { $figure }، أكبر { $count } مجموعة. جميع الأرقام في الجدول أدناه.
       *[other] { $figure }، أكبر { $count } مجموعة. جميع الأرقام في الجدول أدناه.
    }
desk-report-day = اليوم
desk-report-language = اللغة
desk-report-team = الفريق
desk-report-agent = الموظف
desk-report-article = المقالة
desk-report-by-language = حسب اللغة
desk-report-by-team = حسب الفريق
desk-report-by-agent = حسب الموظف
desk-report-by-article = حسب المقالة
desk-report-comments = ما كتبه الزوار
desk-report-contained = حلّها المساعد
desk-report-came-back = عادوا
desk-report-refused = الجواب لم يُفد
desk-report-not-understood = لم تُفهم
desk-report-no-question = دون سؤال
desk-report-handed-over = وصلت إلى موظف
desk-report-helpful = أجوبة مفيدة
desk-report-answered = ردّ عليها موظف
desk-report-first-response-open-median = زمن أول رد ضمن ساعات العمل، الوسيط
desk-report-first-response-open-p90 = زمن أول رد ضمن ساعات العمل، تسع من عشر
desk-report-resolution-open-median = زمن الحل ضمن ساعات العمل، الوسيط
desk-report-resolution-open-p90 = زمن الحل ضمن ساعات العمل، تسع من عشر
desk-report-first-reply-kept = أول رد في الموعد
desk-report-next-reply-kept = الرد التالي في الموعد
desk-report-resolution-kept = الحل في الموعد
desk-report-targets-missed = المهل الفائتة
desk-report-meaning = ما معنى «{ $figure }»؟
desk-report-means-conversations = المحادثات التي بدأت في هذه الأيام وكتب فيها الزائر.
desk-report-means-contained = المحادثات التي لم تصل قط إلى موظف، وأجابت مقالة عن آخر سؤال فيها، ولم يقل الزائر إن الجواب لم يُفد، ولم يعد خلال سبعة أيام بشأن المقالة نفسها، ولم يحتج إلى موظف في أمر غير معروف.
desk-report-means-came-back = المحادثات التي لم تصل قط إلى موظف وانتهت بجواب، لكن الزائر بدأ خلال سبعة أيام محادثة أخرى: عن المقالة نفسها، أو محادثة وصلت إلى موظف ولا يُعرف موضوعها.
desk-report-means-refused = المحادثات التي لم تصل قط إلى موظف وقال الزائر فيها إن آخر جواب لم يُفد.
desk-report-means-not-understood = المحادثات التي لم تصل قط إلى موظف ولم يكن لدى المساعد جواب عن آخر سؤال فيها: استوضح من الزائر وتوقف الأمر عند ذلك.
desk-report-means-no-question = المحادثات التي لم تصل قط إلى موظف ولم يُسأل فيها عن شيء، كتحية فقط.
desk-report-means-handed-over = المحادثات التي وصلت إلى موظف مرة واحدة على الأقل، في أي وقت كان.
desk-report-means-containment = نسبة المحادثات التي حلّها المساعد إلى كل المحادثات التي بدأت في هذه الأيام. وقد تنخفض نسبة الأيام السبعة الأخيرة بعدُ، لأن الزوار قد يعودون.
desk-report-means-helpful = نسبة الأجوبة المفيدة إلى أجوبة المساعد التي قيّمها الزوار.
desk-report-means-handoffs = عدد المرات التي أُحيلت فيها محادثات إلى موظف في هذه الأيام، وقد تُحسب المحادثة الواحدة أكثر من مرة.
desk-report-means-answered = إحالات هذه الأيام التي كتب فيها موظف مرة واحدة على الأقل. وتُحسب لمن كتب أولًا.
desk-report-means-closed = إحالات هذه الأيام التي أغلقها موظف، بما فيها الرسائل المزعجة. وتُحسب لآخر من تولّاها.
desk-report-means-left = إحالات هذه الأيام التي لم يعد الزائر فيها يريد الانتظار.
desk-report-means-first-response = المدة من الإحالة إلى أول رسالة من موظف، بما فيها الساعات خارج الدوام. وتُحسب لمن كتبها. نصف المدد أقل من الوسيط، وتسع من عشر أقل من القيمة الأخرى.
desk-report-means-first-response-open = المدة نفسها، لكن الجزء الواقع منها ضمن ساعات عمل الفريق فقط، أو ساعات الفريق الأول إن لم يكن هناك فريق.
desk-report-means-resolution = المدة من الإحالة إلى الإغلاق، بما فيها الساعات خارج الدوام، للإحالات المغلقة. نصف المدد أقل من الوسيط، وتسع من عشر أقل من القيمة الأخرى.
desk-report-means-resolution-open = زمن الحل، لكن الجزء الواقع منه ضمن ساعات عمل الفريق فقط، أو ساعات الفريق الأول إن لم يكن هناك فريق.
desk-report-means-first-reply-kept = من الردود الأولى التي كان للفريق مهلة لها: ما جاء في الموعد. يُحسب كل منها في اليوم الذي حُسم فيه: حين ردّ أحدهم أو حين انتهت المهلة. ويُحسب لمن ردّ، أما الفائت فلمن كانت المحادثة لديه حينها.
desk-report-means-next-reply-kept = من رسائل الزوار اللاحقة التي كان للفريق مهلة لها: ما رُدّ عليه في الموعد، من أول رسالة بلا رد إلى الكلمة التالية من شخص. يُحسب كل منها في اليوم الذي حُسم فيه، والفائت لمن كانت المحادثة لديه حينها.
desk-report-means-resolution-kept = من الإحالات التي كان للفريق مهلة لها: ما أُغلق في الموعد، دون مدة التأجيل ودون الرسائل المزعجة. تُحسب كل منها في اليوم الذي حُسمت فيه، لمن كانت المحادثة لديه حينها.
desk-report-means-targets-missed = عدد المرات التي انتهت فيها في هذه الأيام مهلة أول رد أو رد تالٍ أو حل، وقد تُحسب المحادثة الواحدة عدة مرات.
desk-report-means-first-contact-resolution = من أولى الإحالات المغلقة لكل محادثة، دون الرسائل المزعجة: نسبة ما أُغلق على أنه محلول، ولم يُفتح ثانيةً خلال سبعة أيام، ولم يُقيَّم بـ 1 أو 2، ولم يعد زائره للأمر نفسه خلال سبعة أيام من البداية.
desk-report-means-ratings = الاستبيانات التي أجاب عنها الزوار في هذه الأيام.
desk-report-means-csat = نسبة التقييمات 4 و5 إلى كل التقييمات من 1 إلى 5 المعطاة في هذه الأيام.
desk-report-means-csat-mean = متوسط كل التقييمات من 1 إلى 5 المعطاة في هذه الأيام.
desk-report-means-nps = نسبة الإجابات 9 و10 ناقص نسبة الإجابات من 0 إلى 6، من كل الإجابات من 0 إلى 10 المعطاة في هذه الأيام.
desk-report-new = جديد
desk-report-as-before = كما كان
desk-report-points = نقطة مئوية
desk-report-sides = المساعد والموظفون
desk-report-assistant = المساعد وحده
desk-report-people = الموظفون
desk-report-hours = حسب ساعات الأسبوع
desk-report-channel = القناة
desk-report-tag = الوسم
desk-report-reason = السبب
desk-report-by-channel = حسب القناة
desk-report-by-tag = حسب الوسم
desk-report-by-reason = حسب سبب الإحالة
desk-report-somebody = شخص غادر
desk-report-has-left = { $name } (غادر)
desk-report-nobody = لا أحد
desk-report-no-team = دون فريق
desk-report-team-gone = فريق محذوف
desk-report-back = العودة إلى التقرير
desk-report-more = عرض المزيد
desk-report-began = البداية
desk-report-value = القيمة
desk-report-counts = محسوبة
desk-report-counts-not = غير محسوبة
desk-report-json = تنزيل بصيغة JSON
desk-report-comments-csv = تنزيل كل التعليقات بصيغة CSV

## Desk: wallboard

desk-wallboard = لوحة العرض
desk-wallboard-longest = أطول انتظار
desk-wallboard-available = الموظفون المتاحون
desk-wallboard-answered = رُدّ عليها اليوم
desk-wallboard-assistant = حلّها المساعد اليوم
desk-wallboard-satisfaction = رضا الزوار اليوم
desk-wallboard-fresh = حتى الساعة { $time }
desk-wallboard-stale = غير محدَّثة: آخر الأرقام عند { $time }

## مكتب الدعم: اختصارات لوحة المفاتيح

desk-shortcuts = اختصارات لوحة المفاتيح
desk-shortcut-move = التنقل في القائمة
desk-shortcut-open = فتح المحادثة
desk-shortcut-search = البحث في المحادثات
desk-shortcut-command = البحث عن أي شيء وتنفيذه
desk-shortcut-macros = تشغيل ماكرو
desk-shortcut-offer = قبول ما عُرض عليك أو رفضه
desk-shortcut-canned = إدراج رد جاهز أثناء كتابة الرد
desk-shortcut-suggest = إدراج مقالة مقترحة
desk-shortcut-note = كتابة ملاحظة خاصة
desk-shortcut-transfer = تحويل
desk-shortcut-snooze = تأجيل
desk-shortcut-close = إغلاق المحادثة
desk-shortcut-take = استلام المحادثة
desk-shortcut-reply = كتابة رد
desk-shortcut-send = إرسال الرد
desk-shortcut-as-written = إرسال الرد كما كُتب دون ترجمة
desk-shortcut-leave = مغادرة الحقل أو الرجوع
desk-shortcut-help = عرض هذه القائمة
desk-shortcuts-close = إغلاق القائمة

## مكتب الدعم: عند حدوث خطأ

desk-error-unreachable = يتعذّر الوصول إلى الخادم حاليًا. لم يضع شيء مما لديك.
desk-error-timed-out = يستغرق الخادم وقتًا أطول من اللازم. يُرجى المحاولة مرة أخرى.
desk-error-not-yours = هذه المحادثة ليست لديك، لذلك لم يُرسل الرد.
desk-error-conversation-closed = أُغلقت هذه المحادثة، لذلك لم يُرسل الرد.
desk-error-unknown-conversation = لم تعد هذه المحادثة موجودة.
desk-error-not-waiting = لم تعد هذه المحادثة في انتظار موظف.
desk-error-not-with-bot = لم تعد هذه المحادثة مع المساعد. يُرجى الاطلاع عليها من جديد.
desk-error-not-closed = هذه المحادثة مفتوحة بالفعل. يُرجى الاطلاع عليها من جديد.
desk-error-visitor-elsewhere = بدأ الزائر محادثة جديدة بعدها. يُرجى الرد هناك.
desk-error-too-late = فات أوان السحب: وصلت الرسالة إلى الزائر.
desk-error-erased = حُذفت هذه المحادثة ولا يمكن إعادة فتحها.
desk-error-invalid-tag = للوسم من 1 إلى 50 حرفًا، وللمحادثة 20 وسمًا على الأكثر.
desk-error-invalid-attribute = هذه القيمة غير مناسبة. تُكتب الأرقام مثل 12.5 والروابط كاملةً مع https://‎.
desk-error-unknown-attribute = لم تعد هذه السمة موجودة.
desk-error-too-many-views = بلغت العروض المحفوظة حدّها الأقصى. يُرجى حذف أحدها أولًا.
desk-error-already-taken = استلم أحد الزملاء هذه المحادثة بالفعل.
desk-error-message-too-long = هذا الرد أطول من اللازم. يُرجى إرساله على جزأين.
desk-error-not-allowed = حسابك لا يتيح لك ذلك.
desk-error-offered = هذه المحادثة معروضة على أحد الزملاء. يُرجى الانتظار نصف دقيقة.
desk-error-not-offered = لم تعد هذه المحادثة معروضة عليك. يمكنك استلامها من قائمة الانتظار.
desk-error-same-agent = المحادثة لدى هذا الزميل بالفعل.
desk-error-agent-away = لم يعد هذا الزميل في مكتب الدعم. يُرجى اختيار زميل آخر أو فريق.
desk-error-unknown-agent = لم يعد هذا الزميل في مكتب الدعم. يُرجى اختيار زميل آخر.
desk-error-unknown-team = لم يعد هذا الفريق موجودًا. يُرجى اختيار فريق آخر.
desk-error-changed-meanwhile = تغيّرت حالة المحادثة للتو. يُرجى الاطلاع عليها من جديد.
desk-error-attachment-too-large = حجم الملف أكبر من { $limit } ميغابايت. يُرجى إرسال ملف أصغر.
desk-error-attachment-refused = لا يمكن إرسال هذا النوع من الملفات هنا. يمكن إرسال الصور والصوت والفيديو وملفات PDF والنصوص والمستندات المكتبية.
desk-error-attachment-mismatch = محتوى هذا الملف لا يطابق اسمه. يُرجى إرسال الملف الأصلي.
desk-error-files-storage-full = لا توجد مساحة لمزيد من الملفات في هذا الموقع. يُرجى إرسال رابط وإبلاغ مدير النظام.
desk-error-unknown-attachment = لم يعد هذا الملف موجودًا.
desk-error-shortcut-taken = هذا الاختصار مستخدم لرد جاهز آخر. يُرجى اختيار اختصار مختلف.
desk-error-unknown-canned-reply = لم يعد هذا الرد الجاهز موجودًا.
desk-error-invalid-macro = اكتب اسمًا واملأ من خطوة إلى عشر خطوات. التحويل أو الإغلاق يأتي أخيرًا.
desk-error-unknown-macro = لم يعد هذا الماكرو موجودًا.
desk-error-too-many-macros = لا يمكن حفظ المزيد من وحدات الماكرو. احذف واحدة أولًا.
desk-error-unknown-run = لم يبقَ هنا ما يمكن التراجع عنه.
desk-error-run-under-way = يجري تنفيذ هذا بالفعل. تحقّق مرة أخرى بعد لحظات.
desk-error-not-in-language = هذا الرد الجاهز غير مكتوب بلغة الزائر.
desk-error-order-unknown = يحتاج هذا الرد الجاهز إلى رقم طلب، ولم يذكر الزائر أي رقم.
desk-error-comes-first = هذا الزائر مقدَّم على الجميع، وسيبقى كذلك.
desk-error-invalid-days = يُرجى اختيار يوم أول يسبق اليوم الأخير، بفارق 400 يوم على الأكثر.
desk-error-invalid-time = يُرجى اختيار وقت قادم خلال 90 يومًا من الآن.
desk-error-other = تعذّر تنفيذ ذلك. يُرجى المحاولة مرة أخرى.

## المحرر: إطار الصفحة

editor-title = المقالات
editor-page-title = محرر المقالات
editor-skip = الانتقال إلى المحتوى
editor-sign-out = تسجيل الخروج
editor-to-desk = مكتب الدعم
editor-page-language = لغة الصفحة
editor-loading = جارٍ التحميل…
editor-retry = إعادة المحاولة
editor-close = إغلاق
editor-cancel = إلغاء
editor-dismiss = إخفاء هذه الرسالة

## المحرر: القائمة

editor-new = مقالة جديدة
editor-search = البحث في المقالات
editor-search-placeholder = البحث في الأسئلة والأجوبة والمعرّفات
editor-filter-status = الحالة
editor-filter-language = اللغة
editor-status-all = الكل
editor-status-draft = مسودة
editor-status-published = منشورة
editor-status-withdrawn = مسحوبة
editor-status-new = لم تُحفظ بعد
editor-language-any = كل اللغات
editor-count =
    { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالة
       *[other] { $count } مقالة
    }
editor-range = من { $from } إلى { $to }، والإجمالي { $count }
editor-page-previous = الصفحة السابقة
editor-page-next = الصفحة التالية
editor-no-category = بلا فئة
editor-no-question = بلا سؤال
editor-languages-of = لغات هذه المقالة
editor-language-source = { $language }، لغة الكتابة الأصلية
editor-language-stale = { $language }، بحاجة إلى تحديث
editor-languages-more =
    { $count ->
        [zero] و{ $count } لغة أخرى
        [one] ولغة أخرى
        [two] ولغتان أخريان
        [few] و{ $count } لغات أخرى
        [many] و{ $count } لغة أخرى
       *[other] و{ $count } لغة أخرى
    }
editor-updated = آخر تعديل: { $when }
editor-empty-title = المقالة الأولى بانتظارك
editor-empty-text = ابدأ بسؤال يتكرر كثيرًا لدى الزوار. جواب واحد جيد بلغة واحدة يفيد في جميع اللغات.
editor-nothing-title = لا توجد نتائج
editor-nothing-text = لا توجد مقالة تطابق هذا البحث وعوامل التصفية هذه.
editor-nothing-clear = عرض كل المقالات
editor-nothing-write = كتابة مقالة عن «{ $search }»
editor-list-failed = تعذّر تحميل المقالات.

## المحرر: مقالة واحدة

editor-back = كل المقالات
editor-article-unknown-title = هذه المقالة غير موجودة
editor-article-unknown-text = ربما حُذفت، أو أن الرابط غير مكتمل.
editor-article-failed = تعذّر تحميل المقالة.
editor-unsaved = تغييرات غير محفوظة
editor-saved-at = آخر حفظ: { $when }
editor-save-draft = حفظ المسودة
editor-save = حفظ
editor-publish = نشر
editor-publish-again = إعادة النشر
editor-withdraw = سحب
editor-delete = حذف
editor-saving = جارٍ الحفظ…
editor-languages = اللغات
editor-language-add = اللغة
editor-language-add-name = إضافة لغة
editor-language-remove = إزالة { $language }
editor-language-written-in = لغة الكتابة
editor-language-fault = { $language }، بحاجة إلى مراجعة
editor-stale-text = تغيّر النص باللغة { $source } منذ كتابة هذا النص. يُرجى المقارنة، ثم تصحيح هذا النص أو تأكيد أنه ما زال صحيحًا.
editor-source-show = عرض النص باللغة { $source }
editor-source-hide = إخفاء النص باللغة { $source }
editor-question = السؤال
editor-question-hint = كما يطرحه الزائر.
editor-question-placeholder = مثلًا: كيف يمكنني إرجاع منتج؟
editor-phrasings = صياغات أخرى
editor-phrasings-hint = ما يكتبه الزوار فعلًا، بكلمات مختلفة، قصيرًا كان أو طويلًا. بها يتعرّف المساعد على الأسئلة المشابهة في كل لغة.
editor-phrasings-add = إضافة صياغة
editor-phrasings-placeholder = اكتب صياغة ثم اضغط على Enter، أو الصق عدة أسطر
editor-phrasings-remove = إزالة «{ $phrasing }»
editor-phrasings-item = الصياغة { $number }
editor-phrasings-add-button = إضافة
editor-phrasings-added =
    { $count ->
        [zero] لم تُضَف أي صياغة
        [one] أُضيفت صياغة واحدة
        [two] أُضيفت صياغتان
        [few] أُضيفت { $count } صياغات
        [many] أُضيفت { $count } صياغة
       *[other] أُضيفت { $count } صياغة
    }
editor-phrasings-known = هذه الصياغة موجودة بالفعل.
editor-answer = الجواب
editor-answer-hint = تنسيق Markdown: نص **عريض**، وقوائم تبدأ بـ - وروابط بالشكل ⁦[نص](https://…)⁩
editor-answer-preview = معاينة
editor-answer-preview-empty = يظهر الجواب هنا كما سيراه الزوار.
editor-answer-preview-failed = تعذّر عرض المعاينة حاليًا. لم يضع شيء مما كتبته.
editor-answer-bold = عريض
editor-answer-list = قائمة
editor-answer-link = رابط
editor-answer-link-text = نص
editor-answer-article = رابط إلى مقالة
editor-answer-file = صورة أو ملف
editor-answer-snippet = نص مشترك
editor-answer-missing-snippet = لا يوجد نص مشترك باسم «{ $name }». لا يرى الزوار شيئًا في مكانه.
editor-answer-missing-article = لا يجد الزوار المقالة «{ $name }»، ويرون النص دون رابط.
editor-answer-missing-file = لا يوجد ملف «{ $name }». يُرجى إدراجه من جديد.
editor-link-article-title = رابط إلى مقالة
editor-link-article-hint = يصل الزوار إلى صفحة المساعدة الخاصة بها، بلغتهم إن وُجدت.
editor-file-title = إدراج صورة أو ملف
editor-file-choose = اختيار ملف
editor-file-hint = صور وملفات PDF ونصوص وWord وExcel حتى 10 ميغابايت. يمكنك أيضًا إفلات ملف فوق الجواب أو لصق صورة.
editor-file-sending = جارٍ الرفع…
editor-fault-files-storage-full = لا توجد مساحة لمزيد من الملفات في هذا الموقع. أزِل ملفات من مقالات أخرى أو اطلب مساحة أكبر من مدير النظام.
editor-file-alt = ماذا تُظهر الصورة؟
editor-file-alt-hint = يُقرأ هذا الوصف لمن لا يستطيع رؤية الصورة، ويظهر مكانها حيث لا تُعرض الصور.
editor-file-alt-missing = يُرجى وصف الصورة ببضع كلمات.
editor-file-said = نص الرابط
editor-file-insert = إدراج
editor-details = التفاصيل
editor-id = المعرّف
editor-id-hint = اسم قصير للروابط والملفات. لا يمكن تغييره لاحقًا.
editor-category = الفئة
editor-category-hint = تُجمع المقالات بها في القائمة.
editor-readers-title = للقراء
editor-readers-page = فتح صفحة المساعدة
editor-readers-row = { $language }: أفادت { $yes }، لم تُفد { $no }
editor-readers-none = خلال التسعين يومًا الماضية لم يذكر أي قارئ إن كانت المقالة قد أفادته.
editor-live-title = بيانات آنية
editor-live-hint = يمكن أن يذكر الجواب ما يعرفه نظام آخر في تلك اللحظة، مثل المرحلة التي وصل إليها الطلب. ويحدد مديرو النظام ما يمكن الاستعلام عنه.
editor-live-action = ما يُستعلم عنه
editor-live-none = لا شيء: يُستخدم جواب المقالة نفسها
editor-live-template = الجواب بالبيانات الآنية
editor-live-template-hint = تُكتب القيم بين أقواس معقوفة: { $values }. وإذا لم يُعثر على شيء يُستخدم جواب المقالة نفسها.
editor-live-save = حفظ البيانات الآنية
editor-live-done = تم حفظ البيانات الآنية.
editor-fault-own-answer-missing = يُرجى كتابة الجواب بالبيانات الآنية بلغة المقالة نفسها أيضًا.
editor-fault-live-answer-too-long = لا يزيد الجواب بالبيانات الآنية على 20000 حرف.
editor-fault-language-not-spoken = الجواب بالبيانات الآنية مكتوب بلغة غير مفعّلة في الموقع. أعد تحميل المقالة؛ ويمكن لمدير النظام إضافة اللغة.
editor-fault-unknown-action = لم يعد ما كان سيُستعلم عنه موجودًا. يُرجى اختيار شيء آخر.
editor-tags = الوسوم
editor-tags-hint = اضغط على Enter أو اكتب فاصلة بعد كل وسم.
editor-tags-remove = إزالة الوسم «{ $tag }»

## المحرر: ما الذي حدث

editor-done-draft = تم حفظ المسودة.
editor-done-saved-withdrawn = تم الحفظ. تبقى المقالة مسحوبة.
editor-done-published = تم النشر. يجيب المساعد بهذه المقالة من الآن.
editor-done-withdrawn = تم السحب. لم يعد المساعد يستخدم هذه المقالة.
editor-done-deleted = تم حذف المقالة.
editor-done-nothing = كل شيء محفوظ بالفعل.
editor-fault-some = يُرجى مراجعة الحقول المعلَّمة.
editor-fault-question = يُرجى كتابة السؤال.
editor-fault-answer = يُرجى كتابة الجواب. تكفي صيغة أولية للمسودة.
editor-fault-answer-translation = يُرجى كتابة الجواب بهذه اللغة، أو إزالة اللغة.
editor-fault-id = كلمة واحدة بلا مسافات ولا شرطات مائلة، مثل return-an-item.
editor-fault-id-missing = يُرجى إعطاء المقالة معرّفًا.
editor-fault-id-taken = هذا المعرّف مستخدم لمقالة أخرى.
editor-failed-unreachable = يتعذّر الوصول إلى الخادم. يبقى نصّك هنا؛ يُرجى المحاولة مجددًا بعد قليل.
editor-failed-signed-out = يُرجى تسجيل الدخول مجددًا. يبقى نصّك هنا.
editor-failed = تعذّر تنفيذ ذلك: { $message }

## المحرر: قبل تنفيذ الإجراء

editor-leave-title = هل تريد المغادرة دون حفظ؟
editor-leave-text = لم تُحفظ تغييراتك.
editor-leave-go = المغادرة دون حفظ
editor-leave-stay = البقاء هنا
editor-withdraw-title = هل تريد سحب هذه المقالة؟
editor-withdraw-text = يتوقف المساعد عن الإجابة بها. يبقى النص محفوظًا، ويمكنك نشره من جديد.
editor-delete-title = هل تريد حذف هذه المقالة؟
editor-delete-text = تُحذف «{ $question }» بكل لغاتها. يمكنك استعادتها ضمن «المقالات المحذوفة». إن كان المطلوب إيقافها فقط، فاسحبها بدلًا من ذلك.
editor-delete-go = حذف
editor-remove-language-title = هل تريد إزالة { $language }؟
editor-remove-language-text = سيُزال السؤال والصياغات والجواب باللغة { $language } فور الحفظ.
editor-remove-language-go = إزالة اللغة
editor-conflict-title = شخص آخر حفظ هذه المقالة
editor-conflict-text = أثناء كتابتك، حفظ أحد الزملاء نسخة أخرى. أيّ النسختين تُعتمد؟
editor-conflict-differs = هذه الأجزاء مختلفة:
editor-conflict-theirs = تحميل النسخة الأخرى
editor-conflict-mine = إبقاء نسختي
editor-conflict-later = القرار لاحقًا
editor-gone-title = شخص آخر حذف هذه المقالة
editor-gone-text = ما زال نصّك هنا. هل تريد حفظه كمقالة جديدة؟
editor-gone-save = حفظ كمقالة جديدة

## Editor: what becomes of an article

editor-status-archived = مؤرشفة
editor-archive = أرشفة
editor-archive-title = هل تريد أرشفة هذه المقالة؟
editor-archive-text = يتوقف المساعد عن الإجابة بها وتخرج من القائمة. تجدها ضمن «مؤرشفة»، ويمكنك نشرها من جديد.
editor-linked-from = هذه المقالات تتضمن روابط إليها، ولن تؤدي روابطها إلى أي مكان:
editor-linked-renamed = تحتفظ المقالات التي تتضمن روابط إليها بنص الرابط الخاص بها: { $names }
editor-done-archived = تمت الأرشفة. تجدها ضمن «مؤرشفة».
editor-done-saved-archived = تم الحفظ. تبقى المقالة مؤرشفة.
editor-save-later = حفظ لوقت لاحق
editor-publish-changes = نشر التغييرات
editor-done-staged = تم الحفظ. لن يراه الزوار قبل أن تنشره.
editor-staged-mark = تغييرات غير منشورة
editor-broken = إحالات معطلة
editor-staged-text = لا يرى الزوار هذه التغييرات بعد.
editor-staged-show = عرض التغييرات
editor-staged-seen = ما يراه الزوار
editor-staged-wanted = ما سيُنشر
editor-staged-discard = تجاهل التغييرات
editor-staged-discard-title = هل تريد تجاهل هذه التغييرات؟
editor-staged-discard-text = تبقى المقالة كما يراها الزوار الآن، وتبقى التغييرات في السجل.
editor-done-discarded = تم تجاهل التغييرات.
editor-more = المزيد
editor-history = السجل
editor-history-older = عرض الأقدم
editor-history-by = { $author }، { $when }
editor-history-choose = اختر سطرًا لترى ما الذي تغيّر.
editor-history-changed = ما الذي تغيّر
editor-history-compared = مقارنةً بالحالي
editor-history-same = النص لم يتغيّر.
editor-history-restore = استعادة هذا النص
editor-history-unsaved = احفظ ما تكتبه أو تجاهله أولًا.
editor-done-restored = عاد النص السابق.
editor-done-restored-staged = عاد النص السابق. سيراه الزوار عندما تنشره.
editor-deed-saved = حُفظت
editor-deed-staged = حُفظت لوقت لاحق
editor-deed-discarded = تم تجاهل التغييرات
editor-deed-published = نُشرت
editor-deed-withdrawn = سُحبت
editor-deed-archived = أُرشفت
editor-deed-deleted = حُذفت
editor-deed-restored = استُعيدت
editor-deed-released = نُشرت في موعدها
editor-deed-expired = أُرشفت في موعدها
editor-deed-held = لم تُنشر في موعدها: إحدى الإجابات فارغة
editor-deed-stopped = لم تُنشر في موعدها: أسئلة الاختبار تعترض عليها
editor-side-before = قبل
editor-side-after = بعد
editor-side-theirs = نسخة الزميل
editor-side-mine = نسختك
editor-schedule = المواعيد
editor-schedule-publish-at = موعد النشر
editor-schedule-expires-at = موعد الأرشفة
editor-schedule-hint = اترك الحقل فارغًا إن لم يكن هناك ما يحدث. المواعيد بتوقيت { $zone }.
editor-schedule-save = حفظ المواعيد
editor-schedule-will-publish = النشر: { $when }
editor-schedule-will-expire = الأرشفة: { $when }
editor-done-scheduled = تم حفظ المواعيد.
editor-fault-invalid-schedule = اختر مواعيد لم تأتِ بعد، وليكن النشر قبل الأرشفة.
editor-fault-nothing-to-publish = لا توجد تغييرات تُنشر لاحقًا. احفظ بعضها لوقت لاحق أولًا.
editor-fault-schedule-unsaved = احفظ ما كتبته أولًا، ثم اختر المواعيد.
editor-fault-changed-meanwhile = غيّر زميل هذا في أثناء ذلك. أعد تحميل الصفحة لتراه.
editor-fault-attachment-mismatch = هذا الملف تالف أو ليس ما يدل عليه اسمه. يُرجى اختيار ملف آخر.
editor-fault-attachment-refused = لا يمكن استخدام هذا النوع من الملفات في الأجوبة. يُرجى اختيار صورة أو ملف PDF أو ملف نصي أو Word أو Excel.
editor-fault-attachment-too-large = الملف كبير جدًا. يُرجى اختيار ملف لا يتجاوز 10 ميغابايت.
editor-audience = الجمهور
editor-audience-hint = لا يجيب المساعد إلا مَن كُتبت لهم المقالة. ويجد الموظفون جميع المقالات.
editor-audience-public = الجميع
editor-audience-visitors = الزوار المسجّلون
editor-audience-agents = الموظفون فقط
editor-owner = المسؤول
editor-owner-hint = يعتني بالمقالة.
editor-owner-none = لا أحد
editor-review-by = تُراجَع قبل
editor-review-by-hint = تظهر من هذا اليوم ضمن «حان وقت مراجعتها».
editor-due = حان وقت مراجعتها
editor-filter-only = تضييق القائمة
editor-only-all = بلا تصفية أخرى
editor-only-mine = من مسؤوليتي
editor-deleted = المقالات المحذوفة
editor-deleted-none = لم يُحذف شيء.
editor-deleted-restore = استعادة
editor-deleted-done = عادت المقالة كمسودة.
editor-unsaved-offer = كتبت شيئًا هنا ولم تحفظه: { $when }.
editor-unsaved-take = استرجاع
editor-unsaved-drop = تجاهل
editor-wording-conflict-title = شخص آخر غيّر هذه الرسالة

## المحرر: بماذا سيجيب المساعد؟

editor-ask-title = بماذا سيجيب المساعد؟
editor-ask-open = تجربة سؤال
editor-ask-intro = اسأل كما يسأل الزائر، وبأي لغة. لا يُرسل شيء إلى أحد.
editor-ask-question = سؤال من زائر
editor-ask-placeholder = مثلًا: أين شحنتي؟
editor-ask-language = اللغة
editor-ask-language-detect = التعرّف على اللغة تلقائيًا
editor-ask-send = اسأل
editor-ask-asking = جارٍ السؤال…
editor-ask-again = جارٍ السؤال مجددًا بعد تغييرك…
editor-ask-empty = يُرجى كتابة سؤال أولًا.
editor-ask-failed = تعذّر سؤال المساعد. يُرجى المحاولة مرة أخرى.
editor-ask-before = قبل تغييرك: { $decision }، { $confidence }
editor-ask-same = لم يغيّر تعديلك شيئًا في هذا السؤال.
editor-ask-decision-answer = يجيب
editor-ask-decision-clarify = يستوضح
editor-ask-decision-handoff = يُحيل إلى موظف
editor-ask-decision-smalltalk = دردشة ودّية
editor-ask-says-answer = سيحصل الزائر على هذه المقالة.
editor-ask-says-clarify = سيُسأل الزائر أيّ هذه المقالات يقصد.
editor-ask-says-other-words = سيُطلب من الزائر التعبير عن سؤاله بكلمات أخرى.
editor-ask-says-handoff = سيُستعان بأحد الزملاء.
editor-ask-says-smalltalk = سيحصل الزائر على رد ودّي دون مقالة.
editor-ask-reason-asked = يطلب الزائر موظفًا.
editor-ask-reason-upset = الزائر مستاء.
editor-ask-reason-not-sure = لا يعرف المساعد ما يكفي عن هذا الموضوع.
editor-ask-reason-came-back = طُرحت المشكلة نفسها من قبل.
editor-ask-reason-no-words = لا توجد كلمات في الرسالة.
editor-ask-confidence = الثقة في أفضل مقالة
editor-ask-sure-very = واثق جدًّا
editor-ask-sure-fairly = واثق إلى حدّ كبير
editor-ask-sure-hardly = غير واثق بما يكفي
editor-ask-sure-not = لا يعرف
editor-ask-understood = ما فهمه المساعد
editor-ask-answer = الجواب
editor-ask-answer-language = باللغة { $language }
editor-ask-here = أنت تحرّر هذه المقالة
editor-ask-runners = مقالات أخرى محتملة
editor-ask-matches = ما عثر عليه
editor-ask-matched = من خلال «{ $phrasing }»
editor-ask-nothing = لا توجد مقالة قريبة من هذا السؤال.
editor-ask-add-phrasing = إضافة هذا السؤال إلى الصياغات
editor-ask-added-phrasing = أُضيف إلى الصياغات. انشر لترى الأثر.
editor-ask-write = كتابة مقالة لهذا السؤال

## المحرر: رسائل الإحالة إلى موظف

editor-views = أقسام المحرر
editor-view-list = المقالات
editor-view-messages = الرسائل
editor-view-snippets = نصوص مشتركة
editor-view-glossary = المسرد
editor-wording-intro = ما يقرؤه الزوار بلغتهم عندما يتولّى موظف المحادثة. اكتبه بأسلوب مؤسستك، ويُستخدم ابتداءً من الزائر التالي.
editor-wording-language = لغة الرسائل
editor-wording-search = البحث في الرسائل
editor-wording-search-placeholder = البحث في نصوص الرسائل
editor-wording-tone = الأسلوب
editor-tone-all = كلا الأسلوبين
editor-tone-formal = رسمي
editor-tone-plain = بسيط
editor-wording-own = نص مخصّص
editor-wording-own-count = نص مخصّص ({ $count })
editor-wording-own-none = ما زالت جميع الرسائل بنصها الأصلي.
editor-wording-count =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
editor-wording-nothing-clear = عرض كل الرسائل
editor-wording-failed = تعذّر تحميل الرسائل.
editor-wording-invitation = اختر رسالة لقراءتها كاملة وصياغتها بشكل مختلف.
editor-wording-back = كل الرسائل
editor-wording-text = النص باللغة { $language }
editor-wording-forms = يتوقف النص المستخدم على «{ $variable }». لكل نص حقل خاص به.
editor-wording-form-number = للعدد { $number } تحديدًا
editor-wording-form-numbers = للأعداد { $numbers }
editor-wording-form-such = لأعداد مثل { $numbers }
editor-wording-form-other = لجميع الأعداد الأخرى، مثل { $numbers }
editor-wording-form-rare = للصيغة «{ $form }»
editor-wording-variables = إدراج عند موضع المؤشر:
editor-wording-preview = ما يقرؤه الزائر
editor-wording-is-original = النص الأصلي
editor-wording-original = النص الأصلي
editor-wording-to-original = العودة إلى الأصل
editor-wording-original-title = هل تريد العودة إلى النص الأصلي؟
editor-wording-original-text = ستفقد ما غيّرته هنا ولم تحفظه.
editor-wording-original-go = العودة إلى الأصل
editor-wording-done = تم الحفظ. سيقرؤه الزوار من الآن فصاعدًا.
editor-wording-done-original = عاد النص الأصلي.
editor-wording-history = نصوص سابقة
editor-wording-was-original = العودة إلى الأصل
editor-wording-restore = استخدام مجددًا
editor-wording-restore-name = استخدام نص { $author } مجددًا، { $when }
editor-part-salutation = التحية
editor-part-feeling = شعور الزائر
editor-part-reason = سبب تدخّل موظف
editor-part-next = ما سيحدث بعد ذلك
editor-part-waiting = أثناء الانتظار
editor-part-person = مع موظف
editor-part-after = بعد المحادثة
editor-part-other = المزيد
editor-variable-name = اسم الزائر
editor-variable-agent = اسم الزميل
editor-variable-team = الفريق
editor-variable-when = اليوم والوقت
editor-variable-place = الترتيب في قائمة الانتظار
editor-variable-minutes = عدد الدقائق
editor-variable-hours = عدد الساعات
editor-variable-line = خط المساعدة
editor-wording-salutation = التحية
editor-wording-salutation-when = تأتي أولًا إذا كان اسم الزائر معروفًا.
editor-wording-feeling-calm = هدوء
editor-wording-feeling-frustrated = إحباط
editor-wording-feeling-angry = غضب
editor-wording-feeling-worried = قلق
editor-wording-feeling-sad = حزن
editor-wording-feeling-despair = في يأس
editor-wording-feeling-grief = في حداد
editor-wording-feeling-emergency = في خطر
editor-wording-feeling-compromised = حساب أو بطاقة في يد شخص آخر
editor-wording-misread = فُهم خطأً على أنه يأس
editor-wording-despair-nobody = في يأس، ولا أحد موجود
editor-wording-despair-line = في يأس، ومن يُصغي
editor-wording-apology = الاعتذار
editor-wording-why-not-sure = المساعد غير واثق
editor-wording-why-not-helpful = لم تُفد الأجوبة
editor-wording-why-came-back = عاد الزائر بالمشكلة نفسها
editor-wording-takeover = المحادثة لدى الفريق
editor-wording-takeover-closed = لا أحد في العمل
editor-wording-next-long-queue = كثيرون في الانتظار
editor-wording-agent-left = اضطر الزميل إلى المغادرة
editor-wording-next-place = الترتيب في قائمة الانتظار
editor-wording-next-waiting-time = مدة الانتظار
editor-wording-next-waiting-hours = مدة الانتظار بالساعات
editor-wording-next-waiting-hour-and-half = مدة الانتظار: ساعة ونصف
editor-wording-next-waiting-unknown = مدة الانتظار غير معروفة
editor-wording-next-nobody-here = لا أحد مسجّل الدخول
editor-wording-next-when-back = موعد عودة الزملاء
editor-wording-next-no-repeating = لا حاجة إلى تكرار أي شيء
editor-wording-still-waiting = رسالة من الزائر أثناء الانتظار
editor-wording-still-waiting-first = رسالة أثناء الانتظار ممن يأتي قبل الجميع
editor-wording-waiting-longer = الانتظار أطول مما ذُكر
editor-wording-left-queue = لم يعد الزائر يريد الانتظار
editor-wording-left-queue-solved = لم يعد الزائر ينتظر: حُلّ الأمر
editor-wording-taken = زميل يبدأ المحادثة
editor-wording-transferred = زميل آخر يتولّى المحادثة
editor-wording-transferred-away = أُحيلت إلى زميل غير موجود
editor-wording-transferred-team = التحويل إلى فريق
editor-wording-given-back = العودة إلى المساعد
editor-wording-closed = المحادثة مغلقة

## المحرر: المسودات الآلية وما تغيّر

editor-language-machine = { $language }، مسودة آلية، لم تُراجع
editor-machine = مسودة آلية، لم تُراجع.
editor-machine-text = قارنها بالنص الأصلي وصحّحها، ثم ضع عليها علامة المراجعة.
editor-machine-reviewed = تمت المراجعة
editor-machine-was-reviewed = تمت المراجعة. يسري ذلك فور الحفظ.
editor-machine-undo = ليس بعد
editor-machine-draft-it = إنشاء مسودة آلية
editor-machine-drafting = جارٍ إعداد المسودة…
editor-machine-done = المسودة باللغة { $language } جاهزة. يُرجى مراجعتها.
editor-machine-save-first = يُرجى حفظ النص باللغة { $source } أولًا: تُعدّ المسودة الآلية مما هو محفوظ.
editor-drafts-title = مسودات آلية: { $language }؟
editor-drafts-text = المقالات: { $number }. تُعدّ المسودات في الخلفية وتنتظر مراجعتك. وما كتبه أحد الزملاء يبقى كما هو.
editor-drafts-progress = { $language }: فُحص { $done } من { $total }
editor-drafts-done = { $language }: أُعدّت مسودات { $drafted } من { $total }.
editor-drafts-ended = انتهى العمل قبل إتمامها كلها. ابدأ من جديد للباقي.
editor-drafts-without = بلا مسودة: { $number }
editor-drafts-chosen = إعداد مسودات آلية للمختارة: { $number }
editor-drafts-choose = اختيار «{ $question }»
editor-drafts-choose-all = اختيار كل ما في هذه الصفحة
editor-drafts-why-written = هذا النص كتبه أحدهم، فتُرك كما هو.
editor-drafts-why-up-to-date = هناك مسودة بالفعل.
editor-drafts-why-empty = ليس للمقالة جواب بعد.
editor-drafts-why-gone = لم تعد المقالة موجودة.
editor-drafts-why-changed = كان أحدهم يغيّر المقالة في هذه الأثناء.
editor-drafts-why-no-pair = محرّك الترجمة لا يترجم بين هاتين اللغتين.
editor-drafts-why-too-late = استغرق محرّك الترجمة وقتًا طويلًا.
editor-drafts-why-spans-lost = ضاع في الترجمة رابط أو رقم أو مصطلح.
editor-drafts-why-too-long = النص أطول مما يقبله محرّك الترجمة.
editor-drafts-why-unavailable = محرّك الترجمة لا يستجيب حاليًا.
editor-drafts-why-failed = حدث خطأ من جانبنا.
editor-fault-drafts-under-way = هناك مسودات قيد الإعداد. يُرجى الانتظار أو إيقافها.
editor-changes-show = مقارنة السابق بالحالي
editor-changes-hide = إخفاء المقارنة
editor-changes-before = السابق
editor-changes-after = الحالي
editor-changes-unknown = لم يعد النص السابق معروفًا.
editor-changes-failed = تعذّر عرض التغيير حاليًا. يُرجى المحاولة مرة أخرى.
editor-source-part-changed = تغيّر منذ ذلك الحين
editor-stale-confirm = ما زال صحيحًا
editor-stale-confirmed = يُعدّ النص باللغة { $language } محدَّثًا.

## Editor: snippets

editor-snippets-intro = نصوص قصيرة ترد في مقالات كثيرة، مثل ساعات العمل. غيّر أحدها هنا فيظهر النص الجديد فورًا في كل المقالات التي تستخدمه.
editor-snippets-add = نص مشترك جديد
editor-snippets-search = البحث في النصوص المشتركة
editor-snippets-empty-title = لا توجد نصوص مشتركة بعد
editor-snippets-empty-text = اكتب هنا ما يتكرر في عدة مقالات بالكلمات نفسها، ثم أدرجه في أجوبتها بزر النص المشترك.
editor-snippets-failed = تعذّر تحميل النصوص المشتركة.
editor-snippet-pick-title = إدراج نص مشترك
editor-snippet-name = الاسم
editor-snippet-name-hint = أحرف لاتينية صغيرة من a إلى z وأرقام وشرطات، مثل opening-hours.
editor-snippet-used = المقالات التي تستخدمه
editor-snippet-unused = لا تستخدمه أي مقالة بعد.
editor-snippet-delete-title = هل تريد حذف «{ $name }»؟
editor-snippet-delete-text = لن يظهر شيء في مكانه في هذه المقالات:
editor-snippet-done = تم الحفظ. النص الجديد موجود الآن في كل المقالات التي تستخدمه.
editor-snippet-deleted = تم الحذف.
editor-snippet-conflict-title = حفظ شخص آخر هذا النص المشترك
editor-snippet-fault-text = يُرجى كتابة النص بلغة واحدة على الأقل.
editor-snippet-fault-taken = يوجد نص مشترك آخر بهذا الاسم.

## المحرر: المسرد

editor-glossary-intro = أسماء ومصطلحات لا يجوز لأي محرّك ترجمة أن ينقلها كما يشاء. يبقى المصطلح كما هو مكتوب هنا في كل لغة لا تحدّد له ترجمة فيها.
editor-glossary-add = إضافة مصطلح
editor-glossary-search = البحث في المصطلحات
editor-glossary-count =
    { $count ->
        [zero] لا مصطلحات
        [one] مصطلح واحد
        [two] مصطلحان
        [few] { $count } مصطلحات
        [many] { $count } مصطلحًا
       *[other] { $count } مصطلح
    }
editor-glossary-more =
    { $count ->
        [zero] لا مصطلحات أخرى.
        [one] مصطلح آخر؛ استخدم البحث للعثور عليه.
        [two] مصطلحان آخران؛ استخدم البحث للعثور عليهما.
        [few] { $count } مصطلحات أخرى؛ استخدم البحث للعثور عليها.
        [many] { $count } مصطلحًا آخر؛ استخدم البحث للعثور عليها.
       *[other] { $count } مصطلح آخر؛ استخدم البحث للعثور عليها.
    }
editor-glossary-empty-title = لا توجد مصطلحات بعد
editor-glossary-empty-text = أضف أسماء منتجاتك، أو كلمات تستخدمها مؤسستك بمعنى خاص بها.
editor-glossary-failed = تعذّر تحميل المسرد.
editor-glossary-term = المصطلح
editor-glossary-remove = إزالة المصطلح «{ $term }»
editor-glossary-rendering = «{ $term }» باللغة { $language }
editor-glossary-rendering-remove = إزالة «{ $term }» باللغة { $language }
editor-glossary-language-add = إضافة لغة إلى «{ $term }»
editor-glossary-fault-term = يُرجى كتابة المصطلح أو إزالته.
editor-glossary-done = تم الحفظ. تلتزم به الترجمات من الآن فصاعدًا.
editor-glossary-conflict-title = شخص آخر حفظ المسرد
editor-glossary-conflict-text = أثناء كتابتك، حفظ أحد الزملاء نسخة أخرى. أيّ النسختين تُعتمد؟

## Editor: scripted dialogues

editor-view-dialogues = المحادثات التجريبية
editor-dialogues-intro = محادثات ينبغي أن يتقنها المساعد. شغّلها بعد كل تغيير كبير في المقالات: لا يلاحظ الزوار ولا الموظفون ولا التقارير شيئًا منها.
editor-dialogues-new = محادثة تجريبية جديدة
editor-dialogues-play-all = تشغيل الكل
editor-dialogues-stop = إيقاف
editor-dialogues-search = البحث في المحادثات التجريبية
editor-dialogues-outcome = النتيجة
editor-dialogues-passed = ناجحة
editor-dialogues-failed = فاشلة
editor-dialogues-unplayed = لم تُشغَّل
editor-dialogues-count =
    { $count ->
        [zero] لا محادثات
        [one] محادثة واحدة
        [two] محادثتان
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }
editor-dialogues-turns =
    { $count ->
        [zero] لا أدوار
        [one] دور واحد
        [two] دوران
        [few] { $count } أدوار
        [many] { $count } دورًا
       *[other] { $count } دور
    }
editor-dialogues-progress = تم تشغيل { $done } من { $total }
editor-dialogues-playing = جارٍ التشغيل…
editor-dialogues-played-at = شُغّلت { $when }
editor-dialogues-done-passed = سارت كل المحادثات كما هو متوقع.
editor-dialogues-done-failed =
    { $count ->
        [zero] لم تخالف أي محادثة التوقع.
        [one] لم تسر محادثة واحدة كما هو متوقع.
        [two] لم تسر محادثتان كما هو متوقع.
        [few] لم تسر { $count } محادثات كما هو متوقع.
        [many] لم تسر { $count } محادثة كما هو متوقع.
       *[other] لم تسر { $count } محادثة كما هو متوقع.
    }
editor-dialogues-busy = هناك محادثات قيد التشغيل الآن. يُرجى الانتظار حتى تنتهي.
editor-dialogues-import = استيراد ملف
editor-dialogues-export = تصدير إلى ملف
editor-dialogues-imported = أُضيفت: { $added }. تغيّرت: { $changed }. كما كانت: { $same }.
editor-dialogues-empty-title = سجّل ما ينبغي أن يتقنه المساعد
editor-dialogues-empty-text = المحادثة التجريبية هي ما يكتبه الزائر وما تتوقعه في كل مرة. شغّلها كلها عندما تتغير المقالات لترى فورًا ما لا يزال يعمل وما لا يعمل.
editor-dialogues-empty-example = البدء بهذا المثال
editor-dialogues-example-name = طلب التحدث إلى موظف
editor-dialogues-example-visitor = أريد التحدث إلى موظف
editor-dialogues-load-failed = تعذّر تحميل المحادثات التجريبية.
editor-dialogues-nothing-clear = عرض كل المحادثات
editor-dialogue-back = كل المحادثات التجريبية
editor-dialogue-name = الاسم
editor-dialogue-name-placeholder = مثال: الطلب، وكم يستغرق
editor-dialogue-page = لغة صفحة الزائر
editor-dialogue-turn = الدور { $number }
editor-dialogue-turn-add = إضافة دور
editor-dialogue-turn-up = نقل الدور { $number } إلى أعلى
editor-dialogue-turn-down = نقل الدور { $number } إلى أسفل
editor-dialogue-turn-remove = إزالة الدور { $number }
editor-dialogue-visitor = يكتب الزائر
editor-dialogue-expected = المتوقع
editor-dialogue-expected-nothing = كل رد مقبول.
editor-dialogue-expect = توقّع
editor-dialogue-expect-name = إضافة توقّع إلى الدور { $number }
editor-dialogue-seen = ما فعله المساعد
editor-dialogue-seen-not-yet = شغّل المحادثة لتراه.
editor-dialogue-seen-outdated = من قبل تعديلك. شغّلها مرة أخرى.
editor-dialogue-holds = كما هو متوقع
editor-dialogue-differs = خلاف المتوقع
editor-dialogue-play = تشغيل
editor-dialogue-save-play = حفظ وتشغيل
editor-dialogue-done = تم حفظ المحادثة.
editor-dialogue-done-passed = سار كل شيء كما هو متوقع.
editor-dialogue-done-failed = لم يسر كل شيء كما هو متوقع. الفروق مُعلَّمة.
editor-dialogue-not-played = تعذّر تشغيل المحادثة. يُرجى المحاولة مرة أخرى.
editor-dialogue-fault-name = يُرجى إعطاء المحادثة اسمًا.
editor-dialogue-fault-name-taken = لمحادثة أخرى بهذه اللغة الاسم نفسه.
editor-dialogue-fault-visitor = يُرجى كتابة ما يقوله الزائر.
editor-dialogue-fault-value = يُرجى اختيار واحد على الأقل، أو إزالة التوقّع.
editor-dialogue-conflict-title = شخص آخر حفظ هذه المحادثة
editor-dialogue-delete-title = هل تريد حذف هذه المحادثة التجريبية؟
editor-dialogue-unknown = هذه المحادثة غير موجودة
editor-expect-article = يعرض إحدى هذه المقالات
editor-expect-offers = يعرض إحداها أو يقترحها
editor-expect-covers = يتناول أيضًا إحداها
editor-expect-not = لا يعرض أيًّا من هذه المقالات
editor-expect-answers = يعرض مقالة
editor-expect-words = يقول هذه الكلمات
editor-expect-decision = ما يفعله المساعد
editor-expect-person = ينتظر موظفًا
editor-expect-urgent = يأتي قبل الجميع
editor-expect-language = يتحدث بلغة
editor-expect-picks = يعرض الخيار رقم
editor-expect-talk = دردشة ودّية مثل
editor-expect-no-talk = بلا دردشة ودّية مثل
editor-expect-any = أحد عدة بدائل
editor-expect-any-hint = جاء من ملف ويبقى كما هو.
editor-expect-picks-last = الأخير
editor-expect-words-placeholder = اكتب ثم اضغط Enter
editor-talk-helpful = سعيد بأنه أفاد
editor-talk-which-language = يسأل عن اللغة المطلوبة
editor-yes = نعم
editor-no = لا
editor-pick-article = البحث عن مقالة
editor-pick-article-none = لم يُعثر على مقالة
editor-pick-remove = إزالة «{ $value }»
editor-seen-article = المقالة المعروضة
editor-seen-article-none = لا شيء
editor-seen-choices = المقترح

## Editor: articles from files

editor-import-title = مقالات من ملفات
editor-import-hint = ملفات مثل { $formats }، أو مقالات من { $systems }. ترى ما سيتغيّر قبل حفظ أي شيء.
editor-import-choose = اختيار ملفات
editor-import-folder = اختيار مجلد
editor-import-reading = جارٍ قراءة الملفات…
editor-import-columns = الأعمدة
editor-import-column = العمود
editor-import-sample = محتواه
editor-import-field = يُستخدم على أنه
editor-import-left-out = يُترك
editor-import-encoding = ترميز الأحرف
editor-import-encoding-auto = تعرّف تلقائي
editor-import-separator = الفاصل
editor-import-tab = علامة جدولة
editor-import-language = عند عدم ذكر اللغة
editor-import-header = الصف الأول يحوي أسماء الأعمدة
editor-import-added = جديدة: { $number }
editor-import-changed = تغيّرت: { $number }
editor-import-same = كما كانت: { $number }
editor-import-faults = ما يجب إصلاحه أولًا: { $number }
editor-import-file = الملف
editor-import-row = الصف
editor-import-what = ما يجب إصلاحه
editor-import-notes = ملاحظات: { $number }
editor-import-rows = الصفوف: { $number }
editor-import-go = استيراد
editor-import-again = ملفات أخرى
editor-import-nothing = لن يتغيّر شيء: كل ذلك موجود بالفعل.
editor-import-going = جارٍ التجهيز للبحث: { $done } من { $total }
editor-import-held = موقوفة: { $number }
editor-import-held-text = هذه المقالات لا تجتاز أسئلة اختبارها أو تأخذ أسئلة غيرها. تصبح الجديدة مسودات، وتنتظر التغييرات إلى أن تنشرها.
editor-import-anyway = نشر هذه أيضًا
editor-import-sound = لا يعترض عليها أي سؤال اختبار.
editor-import-overtaken = في هذه الأثناء غيّر أحد الزملاء واحدة من هذه المقالات. يُرجى مراجعة التغييرات مرة أخرى.
editor-import-lost = في هذه الأثناء توقّف الخادم. لم يُحفظ شيء؛ يُرجى استيراد الملفات مرة أخرى.
editor-import-too-large = حجم هذه الملفات معًا أكبر من { $most } ميغابايت. يُرجى استيرادها على أجزاء.
editor-import-guessed = تخمين

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = بلا إجابة
editor-gaps-intro = ما سأل عنه الزوار ولم يستطع المساعد الإجابة عنه جيدًا، مجموعًا حسب الموضوع في كل اللغات.
editor-gaps-show = أيّ المواضيع
editor-gaps-open = بانتظار إجابة
editor-gaps-answered = أُجيب عنها
editor-gaps-dismissed = مستبعدة
editor-gaps-proposals = صياغات مقترحة
editor-gaps-period = الفترة
editor-gaps-days-7 = آخر 7 أيام
editor-gaps-days-28 = آخر 4 أسابيع
editor-gaps-days-90 = آخر 3 أشهر
editor-gaps-count = المواضيع: { $number }
editor-gaps-asked = الأسئلة: { $number }
editor-gaps-before = الفترة السابقة: { $number }
editor-gaps-last = آخر سؤال: { $when }
editor-gaps-waiting = قيد الترتيب: { $number }
editor-gaps-none = لا مواضيع هنا.
editor-gaps-empty-title = لم يبقَ شيء بلا إجابة
editor-gaps-empty-text = حين لا يحصل الزائر على إجابة، أو يُستوضح منه، أو يتلقى إجابة ضعيفة، أو يُحال إلى موظف، يظهر سؤاله هنا.
editor-gaps-failed = تعذّر التحميل.
editor-gap-back = كل المواضيع
editor-gap-unknown = لم يعد هذا الموضوع موجودًا
editor-gap-draft = كتابة مقالة
editor-gap-draft-hint = تصبح الأسئلة صياغات لها، وأفضل ردّ من موظف إجابتها الأولى. لا يراها أحد قبل نشرها.
editor-gap-teach = إضافة إلى مقالة
editor-gap-which = أيّ مقالة تجيب عن هذا؟
editor-gap-nearby = مقالات عن أمر مشابه
editor-gap-dismiss = استبعاد
editor-gap-reopen = إعادة فتح
editor-gap-questions = ما سُئل
editor-gap-answers = ما أجاب به الموظفون
editor-gap-answers-none = لم يُجب أحد عن هذا بعد.
editor-gap-taught = أُضيفت إلى صياغات المقالة.
editor-gap-dismissed = استُبعد. لن يعود إذا سُئل عنه مجددًا.
editor-gap-reopened = عاد بين المواضيع التي تنتظر إجابة.
editor-gap-settled = تولّى أحد الزملاء هذا الموضوع من قبل.
editor-gap-unpublished = لم تُنشر المقالة بعد
editor-gap-article = فتح المقالة
editor-gap-since-before = سُئل دون جدوى في الفترة السابقة: { $number }
editor-gap-since-after = منذ ذلك الحين: { $number }
editor-gap-since-answered = أجابت عنه المقالة: { $number }
editor-gap-cause-unanswered = لا إجابة
editor-gap-cause-clarify = استيضاح
editor-gap-cause-unhelpful = لم تُفد الإجابة
editor-gap-cause-person = أُحيل إلى موظف
editor-proposals-intro = ما تعلّمناه من فريقك ومن الزوار: أسئلة تجيب عنها مقالة. لا يُستخدم أيٌّ منها قبل أن تقبله.
editor-proposals-count = الاقتراحات: { $number }
editor-proposals-empty-title = لا اقتراحات
editor-proposals-empty-text = حين يرسل موظف مقالة، أو يختار زائر مقالة أو يقول إنها أفادته، يُقترح السؤال هنا.
editor-proposal-text = الصياغة
editor-proposal-accept = قبول
editor-proposal-reject = رفض
editor-proposal-accepted = أُضيفت إلى المقالة.
editor-proposal-rejected = رُفضت. لن تُقترح مجددًا.
editor-proposal-reviewed = بتّ أحد الزملاء في هذا من قبل.
editor-proposal-source-inserted = أرسل موظف المقالة
editor-proposal-source-chosen = اختار الزائر المقالة
editor-proposal-source-helped = أفادت الإجابة

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = الجودة
editor-quality-synonyms = المرادفات
editor-quality-duplicates = مقالات متشابهة
editor-tests = أسئلة الاختبار
editor-tests-hint = سؤال في كل سطر. لا يراها الزوار أبدًا. قبل نشر المقالة تُطرح كلها على المساعد، وعليه أن يجيب بهذه المقالة.
editor-tests-language = لغة أسئلة الاختبار
editor-tests-try = تجربة كل أسئلة الاختبار
editor-tests-trying = تُطرح أسئلة الاختبار…
editor-tests-far = طُرح: { $done } من { $total }
editor-tests-none = لا توجد أسئلة اختبار بعد، لا هنا ولا في مقالات أخرى.
editor-tests-failed = تعذّر طرح أسئلة الاختبار. يُرجى المحاولة مرة أخرى.
editor-tests-incomplete = اكتب أولًا سؤالًا وإجابة.
editor-tests-passed = تجد هذه المقالة: { $found } من { $total }
editor-tests-won = كُسب بهذا التغيير: { $number }
editor-tests-lost = خُسر بهذا التغيير: { $number }
editor-tests-same = لا يُكسب ولا يُخسر أي سؤال اختبار في الموقع. عددها { $total }.
editor-tests-found = يجد مقالته
editor-tests-offered = يُستوضح، والمقالة الصحيحة بين الخيارات
editor-tests-other = يحصل على «{ $article }» بدلًا منها
editor-tests-missed = لا يجد إجابة
editor-held-title = النشر موقوف
editor-held-text = أسئلة الاختبار هذه لن تجد مقالتها:
editor-held-later = تعديلها أولًا
editor-held-anyway = النشر رغم ذلك
editor-held-mark = موقوفة
editor-held-list = لم تُنشر كما خُطط لها: { $number }
editor-held-show = عرضها
editor-held-time = لم تُنشر في موعدها ({ $when })، لأن أسئلة الاختبار هذه ما كانت لتجد مقالتها:
editor-held-import = لم تُنشر عند الاستيراد ({ $when })، لأن أسئلة الاختبار هذه ما كانت لتجد مقالتها:
editor-held-empty = لم تُنشر في موعدها ({ $when })، لأن إحدى الإجابات كانت فارغة. اكتبها ثم انشر.
editor-synonyms-intro = كلمات لها هنا المعنى نفسه، مثل «كوفيد-19» و«كورونا»، أو «طرد» والاسم الذي تطلقه عليه علامتك. السؤال الذي فيه إحداها يُبحث عنه بالأخريات أيضًا.
editor-synonyms-add = إضافة مرادفات
editor-synonyms-words = كلمات تفصل بينها فواصل
editor-synonyms-remove = إزالة { $words }
editor-synonyms-saved = تم الحفظ. يُبحث بها من السؤال التالي.
editor-synonyms-failed = تعذّر تحميل المرادفات.
editor-synonyms-empty = لا توجد مرادفات بعد.
editor-synonyms-lonely = { $word } وحدها. اكتب كلمة ثانية إلى جانبها أو أزلها.
editor-synonyms-proposed = مقترحة مما يكتبه الزوار
editor-synonyms-pair = { $word } تعني { $term }
editor-synonyms-asked = الأسئلة: { $number }
editor-synonyms-take = إضافة
editor-duplicates-intro = مقالات تجيب عن السؤال نفسه أو يأخذ بعضها أسئلة بعض. ادمج الاثنتين، فلا يضطر المساعد إلى الاختيار.
editor-duplicates-failed = تعذّرت مقارنة المقالات.
editor-duplicates-far = المقالات التي فُحصت: { $done } من { $total }
editor-duplicates-none = لا توجد مقالتان تجيبان عن السؤال نفسه.
editor-duplicates-same = كلتاهما تعطي الإجابة نفسها.
editor-duplicates-taken = أسئلتها التي تأخذها المقالة الأخرى: { $taken } من { $asked }
editor-merge-keep = الإبقاء على هذه
editor-merge-title = هل تريد دمج المقالتين؟
editor-merge-text = تأخذ «{ $kept }» كل صياغات «{ $other }» ووسومها وأسئلة اختبارها، ثم تُسحب الأخرى. وتبقى إجابتها كما هي.
editor-merge-go = دمج
editor-merge-done = تم الدمج. سُحبت المقالة الأخرى.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = التقييمات
editor-quality-conversation = محادثة كاملة
editor-languages-intro = إلى أي حدّ تُرجمت مقالاتك إلى كل لغة. اضغط على أي رقم لفتح المقالات التي يشملها.
editor-coverage-there = موجودة
editor-coverage-reviewed = مُراجَعة
editor-coverage-unreviewed = غير مُراجَعة
editor-coverage-outdated = قديمة
editor-coverage-missing = غير موجودة
editor-translators = للمترجمين (XLIFF)
editor-translators-open = غير الموجودة أو القديمة أو غير المُراجَعة
editor-translators-all = كل المقالات
editor-feedback-intro = رأي الزوار في الإجابات التي حصلوا عليها. المقالات التي تجيب إجابة سيئة تأتي أولًا.
editor-conversation-intro = ماذا سيقول المساعد رسالةً رسالة، ولماذا؟ لا يُرسل شيء إلى أحد ولا يُحفظ شيء.
editor-feedback-all = كل اللغات
editor-feedback-failed = تعذّر تحميل التقييمات.
editor-feedback-none = لم تجب أي مقالة أحدًا في هذه المدة.
editor-feedback-show = ما الذي سُئل
editor-feedback-answered = الإجابات: { $number }
editor-feedback-helpful = أفادت
editor-feedback-unhelpful = لم تُفد
editor-feedback-unjudged = بلا تقييم
editor-feedback-variant = عُرضت باللغة { $language }
editor-replay-messages = ما يكتبه الزائر
editor-replay-placeholder = رسالة في كل سطر، أو نص محادثة
editor-replay-play = تشغيل
editor-replay-waiting = ينتظر موظفًا.
editor-replay-why = لماذا؟
editor-replay-read = بُحث عن:
editor-replay-read-together = بُحث مع السؤال السابق عن:
editor-replay-words = كلمات مشتركة: { $words }
editor-replay-thresholds = يجيب ابتداءً من { $answer }، ويعرض ابتداءً من { $offer }.
