## The frame

signin-title-admin = الإدارة
signin-title-account = حسابك
signin-intro-admin = سجّل الدخول لإدارة الأشخاص والفرق والموقع.
signin-intro-account = سجّل الدخول لإدارة كلمة المرور والأجهزة.
admin-page-title = الإدارة
admin-account-title = حسابك
admin-skip = الانتقال إلى المحتوى
admin-views = أقسام الإدارة
admin-view-people = الأشخاص
admin-view-teams = الفرق
admin-view-canned = الردود الجاهزة
admin-view-tags = الوسوم
admin-view-attributes = السمات
admin-view-rules = القواعد
admin-view-site = الموقع
admin-view-widget = أداة المحادثة
admin-view-channels = القنوات
admin-view-webhooks = خطافات الويب
admin-view-actions = بيانات آنية
admin-view-log = السجل
admin-to-desk = مكتب الدعم
admin-to-editor = محرر المقالات
admin-page-language = لغة الصفحة
admin-sign-in = تسجيل الدخول
admin-sign-out = تسجيل الخروج
admin-dismiss = إخفاء هذه الرسالة
admin-close = إغلاق
admin-cancel = إلغاء
admin-save = حفظ
admin-saved = تم الحفظ.
admin-failed = تعذّر تنفيذ ذلك: { $message }
admin-failed-unreachable = يتعذّر الوصول إلى الخادم حاليًا. لم يُفقد شيء؛ يُرجى المحاولة مرة أخرى.
admin-failed-signed-out = تم تسجيل خروجك. يُرجى تسجيل الدخول مجددًا.
admin-nothing-found = لم يُعثر على شيء. جرّب كلمات أخرى.
admin-fault-shortcut-taken = هذا الاختصار مستخدم لرد جاهز آخر. يُرجى اختيار اختصار مختلف.
admin-fault-unknown-canned-reply = لم يعد هذا الرد الجاهز موجودًا؛ ربما حذفه أحد الزملاء.
admin-fault-tag-exists = يوجد وسم بهذا الاسم.
admin-fault-unknown-tag = لم يعد هذا الوسم موجودًا؛ ربما غيّر أحد الزملاء اسمه أو حذفه.
admin-fault-invalid-tag = يتكوّن الوسم من 1 إلى 50 حرفًا.
admin-fault-invalid-webhook = أدخل اسمًا لخطاف الويب، واختر حدثًا واحدًا على الأقل، واكتب عنوانًا كاملًا على الإنترنت يبدأ بـ https://.
admin-fault-unknown-webhook = لم يعد خطاف الويب هذا موجودًا؛ ربما حذفه أحد الزملاء.
admin-fault-too-many-webhooks = بلغت خطافات الويب الحد الأقصى. احذف واحدًا أولًا من فضلك.
admin-fault-unknown-delivery = لا شيء لإعادة إرساله؛ ربما هو في الطريق بالفعل.
admin-fault-invalid-action-name = أعطِ الاستعلام الاسم الذي يعرفه به النظام الآخر: 64 على الأكثر من الحروف اللاتينية والأرقام والنقاط والشرطات والشرطات السفلية، وأولها حرف.
admin-fault-invalid-action-url = اكتب عنوانًا كاملًا على الإنترنت يبدأ بـ https://، من غير اسم مستخدم وكلمة مرور.
admin-fault-invalid-action-details = يحتاج الاستعلام إلى خمسة تفاصيل على الأكثر، لكل منها اسم خاص به.
admin-fault-invalid-action-words = اكتب كلمات لـ 200 رمز على الأكثر، ولا يزيد الرمز وكلماته على 300 حرف.
admin-fault-invalid-detail-name = سمِّ كل تفصيل بحروف لاتينية وأرقام وشرطات سفلية، وأولها حرف. الأسماء language وvisitor_id وvisitor_email محجوزة.
admin-fault-invalid-detail-label = اكتب ما يُسأل عنه الزوار مع كل رقم وكل نص، في 60 حرفًا على الأكثر.
admin-fault-invalid-detail-shapes = اكتب كيف يبدو كل نص: عشرة أسطر على الأكثر لا يزيد كل منها على 40 حرفًا، وفي كل منها # لرقم أو @ لحرف.
admin-fault-invalid-trial = املأ كل تفصيل بالشكل الذي يبدو به.
admin-fault-language-not-spoken = هناك شيء مكتوب بلغة غير مفعّلة في الموقع. أزله أو أضف اللغة تحت «الموقع».
admin-fault-action-exists = يوجد استعلام بهذا الاسم. يُرجى اختيار اسم آخر.
admin-fault-unknown-action = لم يعد هذا الاستعلام موجودًا؛ ربما حذفه أحد الزملاء.
admin-fault-too-many-actions = بلغت الاستعلامات الحد الأقصى. احذف واحدًا أولًا من فضلك.
admin-fault-attribute-exists = توجد سمة بهذا المفتاح، وقد تكون مسحوبة من الاستخدام.
admin-fault-invalid-attribute = لا يمكن الحفظ هكذا. المطلوب اسم لا يتجاوز 60 حرفًا، ومفتاح من حروف لاتينية وأرقام يبدأ بحرف، وخيار واحد على الأقل لكل قائمة.
admin-fault-invalid-logo = لا يمكن استخدام هذه الصورة. اختر PNG أو SVG أو WebP يتراوح كل ضلع فيها بين 16 و4096 بكسل، على ألا يحتوي ملف SVG إلا على رسم.
admin-fault-logo-too-large = حجم هذه الصورة أكبر من 512 كيلوبايت. يُرجى اختيار صورة أصغر.
admin-fault-invalid-portrait = لا يمكن استخدام هذا الملف صورةً. اختر ملف JPEG أو PNG أو WebP.
admin-fault-portrait-too-large = هذه الصورة أكبر من 600 كيلوبايت. يُرجى اختيار صورة أصغر.
admin-fault-last-administrator = هذا آخر مدير للنظام. عيّن مديرًا آخر أولًا.
admin-conflict-title = شخص آخر غيّر «{ $name }»
admin-conflict-text = أثناء كتابتك، حفظ أحد الزملاء تغييرًا. أيّهما يُعتمد؟
admin-conflict-theirs = تحميل النسخة الأخرى
admin-conflict-mine = إبقاء نسختي

## People

admin-people-intro = كل من يستطيع تسجيل الدخول. اختر شخصًا لتغيير صلاحياته أو لتسجيل خروجه.
admin-people-invite = دعوة شخص
admin-people-you = أنت
admin-people-invited = تمت الدعوة
admin-role-agent = موظف دعم
admin-role-agent-may = يتحدث إلى الزوار
admin-role-supervisor = مشرف
admin-role-supervisor-may = يرى أيضًا أرقام الزملاء ويمكنه التصرف نيابة عنهم
admin-role-editor = محرر
admin-role-editor-may = يكتب المقالات
admin-role-admin = مدير النظام
admin-role-admin-may = يمكنه فعل كل شيء
admin-person-name = الاسم
admin-person-name-hint = يرى الزوار هذا الاسم.
admin-portrait-title = الصورة الشخصية
admin-portrait-hint = يراها الزوار بجانب ما تكتبه. تُقصّ على شكل مربع.
admin-portrait-none = لا صورة بعد. يرى الزوار الحرف الأول من الاسم.
admin-portrait-remove = إزالة الصورة
admin-portrait-of = صورة { $name }
admin-person-login = اسم المستخدم
admin-person-login-hint = لتسجيل الدخول، مثل عنوان بريد إلكتروني.
admin-person-role = الدور
admin-person-languages = اللغات التي يكتب بها
admin-person-teams = الفرق
admin-person-skills = المهارات
admin-person-skills-hint = تفصل بينها فواصل، مثل: الإرجاع، الفواتير
admin-person-capacity = المحادثات في وقت واحد
admin-person-capacity-hint = لا يُعطى أكثر من ذلك.
admin-person-link = رابط جديد لاختيار كلمة مرور
admin-person-sign-out = تسجيل الخروج من كل مكان
admin-person-signed-out = تم تسجيل خروج { $name } من كل مكان.
admin-person-deactivate = تعطيل
admin-person-deactivated = لم يعد بإمكان { $name } تسجيل الدخول.
admin-deactivate-title = هل تريد تعطيل { $name }؟
admin-deactivate-text = يُسجَّل الخروج فورًا. تعود المحادثات المفتوحة إلى قائمة الانتظار، ويبقى الاسم على الرسائل.
admin-link-title = رابط لـ { $name }
admin-link-text = سلّم هذا الرابط إلى { $name }. يعمل مرة واحدة حتى { $until }، ولا يظهر إلا الآن.
admin-link-copy = نسخ الرابط
admin-link-copied = تم النسخ.

## One's own account

admin-link-welcome = مرحبًا { $name }
admin-link-intro = اختر كلمة مرور. اسم المستخدم: { $login }.
admin-link-send = حفظ وتسجيل الدخول
admin-unknown-link = هذا الرابط غير صالح. ربما حلّ محله رابط أحدث؛ اسأل مدير النظام.
admin-link-used = استُخدم هذا الرابط من قبل. سجّل الدخول بكلمة المرور أو اطلب رابطًا جديدًا.
admin-link-expired = انتهت صلاحية هذا الرابط. اطلب رابطًا جديدًا من مدير النظام.
admin-password-title = كلمة المرور
admin-password-current = كلمة المرور الحالية
admin-password-new = كلمة مرور جديدة
admin-password-hint = 8 أحرف على الأقل.
admin-password-change = تغيير كلمة المرور
admin-password-done = تغيّرت كلمة المرور، وتم تسجيل خروجك من كل مكان آخر.
admin-password-wrong = هذه ليست كلمة المرور الحالية. يُرجى المحاولة مرة أخرى.
admin-sessions-title = أين سجّلت الدخول
admin-sessions-hint = إذا لم تعرف أحدها، فسجّل الخروج منه وغيّر كلمة المرور.
admin-sessions-here = هنا
admin-sessions-program = برنامج
admin-sessions-since = تسجيل الدخول { $when }
admin-sessions-end = تسجيل الخروج
admin-sessions-ended = تم تسجيل الخروج من هناك.
admin-factor-title = التحقق بخطوتين
admin-factor-text = إلى جانب كلمة المرور يُطلب رمز من هاتفك. من يعرف كلمة مرورك لا يستطيع الدخول بها وحدها.
admin-factor-set-up = إعداد
admin-factor-since = مفعّل منذ { $when }
admin-factor-left = رموز الاسترداد المتبقية: { $number }
admin-factor-new-codes = رموز استرداد جديدة
admin-factor-switch-off = إيقاف
admin-factor-off = تم إيقاف التحقق بخطوتين.
admin-factor-on = تم تفعيل التحقق بخطوتين، وتم تسجيل خروجك من كل مكان آخر.
admin-factor-reset = إعادة ضبط التحقق بخطوتين
admin-factor-reset-title = هل تريد إعادة ضبط التحقق بخطوتين لدى { $name }؟
admin-factor-reset-text = سيتم تسجيل خروج هذا الشخص من كل مكان، وسيدخل بعدها بكلمة المرور وحدها. تأكد من أنه هو من طلب ذلك فعلًا.
admin-factor-was-reset = تمت إعادة ضبط التحقق بخطوتين لدى { $name }.
admin-link-mailed = أُرسل الرابط أيضًا إلى { $login }.
admin-person-provider = يسجّل الدخول عبر { $provider } منذ { $since }، وآخر مرة { $last }.
admin-person-unlink = إلغاء الربط
admin-person-unlinked = أُلغي ربط { $name }.
admin-unlink-title = إلغاء ربط { $name }؟
admin-unlink-text = سيتم تسجيل الخروج من كل مكان. عند الدخول التالي يُبحث عن الحساب من جديد باسم المستخدم.
admin-link-entry = بهذا الرابط تدخل مرة واحدة باسم { $login } من دون كلمة مرور.
admin-link-by-provider = لا تُستخدم كلمات المرور هنا. سجّل الدخول عبر { $provider }.

## Teams and their hours

admin-teams-intro = من يعمل معًا ومتى. خارج هذه الأوقات يُخبَر الزوار بموعد عودة الموظفين.
admin-teams-add = إضافة فريق
admin-teams-first = لكل من لا فريق له
admin-teams-nobody = لا أعضاء فيه: يتولّى الجميع محادثاته
admin-teams-open = مفتوح الآن
admin-teams-closed = مغلق الآن
admin-teams-name = الاسم
admin-teams-members = الأعضاء
admin-teams-members-hint = هم وحدهم من يُعطَون محادثات الفريق.
admin-teams-delete = حذف الفريق
admin-team-delete-title = هل تريد حذف الفريق { $name }؟
admin-team-delete-text =
    { $count ->
        [0] لا أحد ينتظره. يبقى الأعضاء.
        [zero] لا أحد ينتظره. يبقى الأعضاء.
        [one] ينتظره زائر واحد وسينتقل إلى قائمة الانتظار العامة. يبقى الأعضاء.
        [two] ينتظره زائران وسينتقلان إلى قائمة الانتظار العامة. يبقى الأعضاء.
        [few] ينتظره { $count } زوار وسينتقلون إلى قائمة الانتظار العامة. يبقى الأعضاء.
        [many] ينتظره { $count } زائرًا وسينتقلون إلى قائمة الانتظار العامة. يبقى الأعضاء.
       *[other] ينتظره { $count } زائر وسينتقلون إلى قائمة الانتظار العامة. يبقى الأعضاء.
    }
admin-team-deleted = حُذف الفريق { $name }.
admin-hours-title = ساعات العمل
admin-hours-always = مفتوح دائمًا
admin-hours-zone = المنطقة الزمنية
admin-hours-zone-hint = مثل { $example }.
admin-hours-weekly = الساعات الأسبوعية
admin-hours-weekly-hint = إذا سبقت النهاية البداية، فهي في اليوم التالي.
admin-hours-from = من
admin-hours-to = إلى
admin-hours-add = إضافة ساعات
admin-hours-remove = إزالة هذه الساعات
admin-hours-country = بلد العطل الرسمية
admin-hours-no-country = بلا بلد
admin-hours-region = المنطقة
admin-hours-whole-country = البلد كله
admin-hours-holidays = أيام عطلة أخرى
admin-hours-holidays-hint = السنة-الشهر-اليوم، تفصل بينها فواصل.
admin-hours-workdays = عطل تعملون فيها
admin-hours-workdays-hint = السنة-الشهر-اليوم، تفصل بينها فواصل.
admin-service-title = المهل المستهدفة
admin-service-hint = بالدقائق، واتركه فارغًا إن لم تكن هناك مهلة. لما هو عاجل مهل السطر الذي فوقه ما لم تكن له مهل خاصة.
admin-service-first-reply = أول رد
admin-service-next-reply = الرد التالي
admin-service-resolution = الحل
admin-service-always = الاحتساب على مدار الساعة، لا ضمن ساعات العمل فقط
admin-service-warn-percent = التنبيه عند مضي هذا القدر من المهلة، بالمئة
admin-service-warn-minutes = أو قبل انتهائها بهذا العدد من الدقائق
admin-calendar-before = الشهر السابق
admin-calendar-after = الشهر التالي
admin-calendar-show = عرض هذه الساعات
admin-calendar-holiday = عطلة
admin-calendar-closed = مغلق

## Canned replies and tags

admin-canned-intro = ما يكتبه موظفو الدعم مرارًا. في مكتب الدعم تكفي كتابة / ثم الاختصار.
admin-canned-add = إضافة رد جاهز
admin-canned-search = البحث في الردود الجاهزة
admin-canned-none = لا توجد ردود جاهزة بعد. أضف الأول ليستخدمه جميع الموظفين فورًا.
admin-canned-shortcut = الاختصار
admin-canned-shortcut-hint = كلمة واحدة، مثل: استرداد
admin-canned-language = اللغة
admin-canned-language-hint = نص لكل لغة؛ واللغات التي لها نص عليها علامة ✓.
admin-canned-text = النص
admin-canned-text-hint = تُملأ هذه تلقائيًا: { $variables }
admin-canned-shortcut-wrong = يجب أن يكون الاختصار كلمة واحدة من 50 حرفًا على الأكثر، من دون شرطة مائلة أو أقواس معقوفة.
admin-canned-empty = يُرجى كتابة النص بلغة واحدة على الأقل.
admin-canned-delete = حذف
admin-canned-delete-title = هل تريد حذف الرد الجاهز ‎/{ $shortcut }؟
admin-canned-delete-text = لن يجده أحد بعد ذلك بأي لغة. ما أُرسل به يبقى.
admin-canned-deleted = حُذف الرد الجاهز ‎/{ $shortcut }.
admin-tags-intro = كلمات تُصنَّف بها المحادثات. إذا غيّرت اسم وسم تغيّر في جميع المحادثات.
admin-tags-add = إضافة وسم
admin-tags-search = البحث في الوسوم
admin-tags-none = لا توجد وسوم بعد. أضف بعضها هنا، أو دع الموظفين يبدؤون بوسومهم.
admin-tags-name = الوسم
admin-tags-name-hint = 50 حرفًا على الأكثر؛ تُحفظ الحروف اللاتينية صغيرة.
admin-tags-used = المحادثات: { $number }
admin-tags-delete = حذف الوسم
admin-tag-delete-title = هل تريد حذف الوسم «{ $tag }»؟
admin-tag-delete-text = يُزال من جميع المحادثات التي تحمله، ولا يمكن التراجع عن ذلك. المحادثات: { $number }
admin-tag-deleted = حُذف الوسم «{ $tag }».
admin-tag-join = دمجهما
admin-tag-join-title = الوسم «{ $tag }» موجود
admin-tag-join-text = ستحمل جميع المحادثات التي فيها «{ $before }» الوسم «{ $tag }» بدلًا منه. بعد ذلك لا يمكن التمييز بينهما.
admin-attributes-intro = ما ينبغي معرفته عن المحادثات والزوار غير كلامهم، مثل نوع الاشتراك أو رقم الطلب. ما يمرره موقعك بالمفتاح نفسه يُملأ تلقائيًا.
admin-attributes-add = إضافة سمة
admin-attributes-none = لا توجد سمات بعد.
admin-attribute-label = الاسم
admin-attribute-labels = الأسماء بلغات أخرى
admin-attribute-labels-hint = واحد في كل سطر، واللغة أولًا، مثل nl: Plan
admin-attribute-key = المفتاح
admin-attribute-key-hint = ما يسميها به موقعك، مثل plan. لا يمكن تغييره لاحقًا.
admin-attribute-kind = النوع
admin-attribute-kind-text = نص
admin-attribute-kind-number = رقم
admin-attribute-kind-boolean = نعم أو لا
admin-attribute-kind-date = تاريخ
admin-attribute-kind-choice = قائمة خيارات
admin-attribute-kind-link = رابط
admin-attribute-choices = الخيارات
admin-attribute-choices-hint = واحد في كل سطر.
admin-attribute-owner = تخص
admin-attribute-owner-conversation = المحادثة
admin-attribute-owner-visitor = الزائر
admin-attribute-editors = من يمكنه تغييرها
admin-attribute-editors-agents = جميع موظفي الدعم
admin-attribute-editors-supervisors = المشرفون
admin-attribute-editors-nobody = لا أحد سوى الموقع
admin-attribute-shown = عرضها بجانب المحادثة
admin-attribute-retired = سحبها من الاستخدام: لا تظهر في أي مكان وتبقى قيمها
admin-attribute-is-retired = مسحوبة من الاستخدام

## The site

admin-site-intro = شكل الموقع ولغته، وكيف تصل المحادثات إلى الموظفين، ومدة الاحتفاظ بالبيانات.
admin-site-looks = المظهر واللغات
admin-site-name = اسم الموقع
admin-site-name-hint = يراه الزوار أعلى المحادثة.
admin-site-accent = اللون
admin-site-first-language = اللغة الرئيسية
admin-site-first-language-hint = عندما لا يُعرف عن الزائر شيء آخر.
admin-site-languages = اللغات
admin-site-languages-hint = يمكن للزوار الاختيار من بينها.
admin-site-tone = أسلوب مخاطبة الزوار
admin-site-tone-formal = رسمي
admin-site-tone-plain = بسيط
admin-site-tones = بأسلوب آخر في بعض اللغات
admin-site-tones-usual = كسائر اللغات
admin-site-fixed = { $variable } مضبوط على الخادم وهو الذي يحدد هذا.
admin-site-texts = الكلمات الأولى
admin-site-texts-language = بأي لغة
admin-site-greeting = الترحيب
admin-site-greeting-hint = إذا تُرك فارغًا يرحّب Hamdel بكلماته.
admin-site-starters = أسئلة للبداية
admin-site-starters-hint = واحد في كل سطر، أربعة على الأكثر.
admin-site-routing = كيف تصل المحادثات إلى الموظفين
admin-site-assignment = المحادثات
admin-site-assignment-pull = يأخذها من قائمة الانتظار من يريد
admin-site-assignment-offer = تُعرض على شخص بعد آخر
admin-site-assignment-auto = تُعطى لمن هو أنسب
admin-site-patience = مدة انتظار اللغة المناسبة، بالثواني
admin-site-patience-hint = المدة التي ينتظر فيها الزائر موظفًا مشغولًا يكتب بلغته.
admin-site-zone-hint = تبدأ أيام التقارير هنا عند منتصف الليل. إذا تُرك فارغًا اعتُمدت المنطقة الزمنية للفريق الأول.
admin-site-retention = مدة الاحتفاظ بالبيانات
admin-site-retention-hint = بالأيام؛ 0 يعني إلى الأبد.
admin-site-room = مساحة الملفات: { $used } من { $most } مشغولة، منها { $articles } للمقالات.
admin-site-room-any = الملفات: { $used }، منها { $articles } في المقالات. لا يوجد حد.
admin-site-keep-conversations = نصوص المحادثات
admin-site-keep-files = الملفات
admin-site-keep-searches = الأسئلة في سجل البحث
admin-site-logo = الشعار
admin-site-logo-hint = PNG أو SVG أو WebP بحجم 512 كيلوبايت على الأكثر. يراه الزوار في المحادثة والزملاء في مكتب الدعم.
admin-site-logo-none = لا يوجد شعار بعد.
admin-site-logo-choose = اختيار صورة
admin-site-logo-remove = إزالة الشعار
admin-site-no-articles = لا توجد مقالات بهذه اللغات بعد: { $languages }. من يكتب بها يتلقى المقالات بلغة أخرى مع جملة توضح ذلك.

## Help lines, for when nobody is there

admin-help-title = وسائل اتصال أخرى
admin-help-intro = يراها الزوار عندما لا يوجد من يجيب، وتظهر وسائل بلدهم أولًا.
admin-help-country = البلد
admin-help-elsewhere = كل مكان آخر
admin-help-phone = الهاتف
admin-help-mail = البريد الإلكتروني
admin-help-hours = ساعات العمل
admin-help-hours-hint = بتوقيت ذلك البلد. لا تحدد أي يوم إذا كانت متاحة دائمًا.
admin-help-add = إضافة وسيلة اتصال
admin-help-remove = إزالة وسيلة الاتصال هذه
admin-help-incomplete = تحتاج كل وسيلة اتصال إلى رقم هاتف أو عنوان بريد إلكتروني.
admin-help-twice = توجد وسيلتا اتصال لـ{ $country }. يُرجى دمجهما.
admin-crisis-title = مساعدة من بلغ به اليأس
admin-crisis-intro = من يكتب أنه لم يعد يريد الحياة يُحال فورًا إلى فريقك قبل أي شخص آخر. وكثيرًا ما لا يكون أحد موجودًا في تلك اللحظة، ومن يُصغي قد ينقذ حياة. اكتب هنا من هو، لكل بلد ولغة. لا أحد غيرك يعرف ذلك: ومن دونه يُطلب من الزوار الاتصال بخدمات الطوارئ فقط.
admin-crisis-language = اللغة
admin-crisis-any-language = أي لغة
admin-crisis-text = من يُصغي، وأين
admin-crisis-text-hint = كما سيقرؤه الزوار: اسم، ورقم أو عنوان.
admin-crisis-add = إضافة خط مساعدة
admin-crisis-incomplete = يحتاج كل خط من هذه الخطوط إلى نص.
admin-crisis-twice = هناك خطان للبلد نفسه واللغة نفسها. يُرجى دمجهما.
admin-site-security = الأمان
admin-site-factor = التحقق بخطوتين مطلوب من كل من يعمل هنا
admin-site-factor-hint = من لم يُعدّه بعد يُعدّه قبل أي شيء آخر، وأنت كذلك.

## Channels and the log

admin-channels-intro = من أين يأتي الزوار، وهل يصل ما ترسله إليهم.
admin-channels-waiting =
    { $count ->
        [zero] لا رسائل تنتظر التسليم
        [one] رسالة واحدة تنتظر التسليم
        [two] رسالتان تنتظران التسليم
        [few] { $count } رسائل تنتظر التسليم
        [many] { $count } رسالة تنتظر التسليم
       *[other] { $count } رسالة تنتظر التسليم
    }
admin-channels-given-up =
    { $count ->
        [zero] سُلّمت كل الرسائل هذا الأسبوع
        [one] تعذّر تسليم رسالة واحدة هذا الأسبوع
        [two] تعذّر تسليم رسالتين هذا الأسبوع
        [few] تعذّر تسليم { $count } رسائل هذا الأسبوع
        [many] تعذّر تسليم { $count } رسالة هذا الأسبوع
       *[other] تعذّر تسليم { $count } رسالة هذا الأسبوع
    }
admin-channels-well = كل شيء على ما يرام
admin-channels-trouble = مشكلة
admin-channel-web = المحادثة في موقعك
admin-channel-rest = برامج أخرى (REST)
admin-channel-live-chatwoot = الموظفون في Chatwoot
admin-channel-live-zammad = الموظفون في Zammad
admin-channels-try = فحص الاتصال
admin-channels-trying = جارٍ الفحص…
admin-channels-last-error = آخر خطأ، { $when }:
admin-channels-do-given-up = لم يصل ما أُرسل إلى بعض الزوار. افحص الاتصال ثم أعد إرسال ما لم يُسلَّم.
admin-channels-do-waiting = يُعاد الإرسال تلقائيًا. إذا استمر ذلك فافحص الاتصال.
admin-channels-try-none = كل شيء على ما يرام. متصل باسم
admin-channels-try-unreachable = تعذّر الوصول إلى المنصة. حاول مرة أخرى بعد دقائق؛ وإذا استمر ذلك فليتحقق أحدهم من إمكانية اتصال الخادم بالإنترنت.
admin-channels-try-token = لا تعرف المنصة الرمز المميز. اضبط الرمز الصحيح على الخادم ثم أعد تشغيله.
admin-channels-try-address = لا ترسل المنصة إلى هذا الخادم. أعطها العنوان { $address } (setWebhook).
admin-channels-try-deliveries = لم تتمكن المنصة مؤخرًا من الإرسال إلى هذا الخادم. تقول:
admin-channels-failed = عرض ما لم يُسلَّم
admin-channels-again = إعادة المحاولة
admin-channels-again-all = إعادة محاولة الكل
admin-channels-failed-none = لم يبقَ شيء لم يُسلَّم.
admin-channels-again-done =
    { $count ->
        [zero] لا رسائل يُعاد إرسالها
        [one] يُعاد إرسال رسالة واحدة
        [two] يُعاد إرسال رسالتين
        [few] يُعاد إرسال { $count } رسائل
        [many] يُعاد إرسال { $count } رسالة
       *[other] يُعاد إرسال { $count } رسالة
    }
admin-line-title = سطر الشيفرة لموقعك
admin-line-hint = ضع هذا السطر قبل نهاية body في كل صفحة لتظهر المحادثة.
admin-log-intro = ما الذي تم، ومن فعله ومتى. لا يمكن تغيير شيء هنا.
admin-log-by-itself = تلقائيًا
admin-log-more = الأقدم
admin-deed-agent-invited = دعوة شخص
admin-deed-agent-changed = تغيير بيانات شخص
admin-deed-agent-removed = تعطيل حساب شخص
admin-deed-picture-removed = أُزيلت صورة شخص
admin-deed-link-made = إنشاء رابط لاختيار كلمة مرور
admin-deed-link-used = اختيار كلمة مرور عبر رابط
admin-deed-password-changed = تغيير كلمة المرور
admin-deed-signed-out = تسجيل الخروج
admin-deed-site-changed = تغيير إعدادات الموقع
admin-deed-visitor-secret-renewed = مفتاح سري جديد للزوار الذين سجّلوا الدخول
admin-deed-visitor-secret-removed = إزالة المفتاح السري للزوار الذين سجّلوا الدخول
admin-deed-team-changed = تغيير فريق
admin-deed-team-removed = حذف فريق
admin-deed-canned-changed = حفظ رد جاهز
admin-deed-canned-removed = حذف رد جاهز
admin-deed-tag-added = إضافة وسم
admin-deed-tag-renamed = تغيير اسم وسم
admin-deed-tag-removed = حذف وسم
admin-deed-attribute-defined = حفظ سمة
admin-deed-attribute-retired = سحب سمة من الاستخدام
admin-deed-attribute-set = تغيير سمة في محادثة
admin-deed-glossary-changed = تغيير مسرد المصطلحات
admin-deed-deliveries-retried = إعادة إرسال رسائل لم تُسلَّم
admin-deed-script-changed = تغيير صياغة
admin-deed-visitor-exported = تسليم بيانات زائر
admin-deed-agent-made = إنشاء حساب عند أول تسجيل دخول
admin-deed-identity-linked = ربط الحساب بمزوّد الدخول
admin-deed-identity-unlinked = إلغاء ربط الحساب بمزوّد الدخول
admin-deed-role-given = تغيير الدور حسب مجموعات المزوّد
admin-deed-second-factor-on = تفعيل التحقق بخطوتين
admin-deed-second-factor-off = إيقاف التحقق بخطوتين
admin-deed-second-factor-reset = إعادة ضبط التحقق بخطوتين
admin-deed-recovery-codes-made = إنشاء رموز استرداد جديدة
admin-deed-recovery-code-used = استخدام رمز استرداد
admin-deed-link-mailed = إرسال رابط بالبريد
admin-deed-macro-changed = حفظ ماكرو
admin-deed-macro-removed = حذف ماكرو
admin-deed-rule-changed = حفظ قاعدة
admin-deed-rule-on = تشغيل قاعدة
admin-deed-rule-off = إيقاف قاعدة
admin-deed-rules-ordered = تغيير ترتيب القواعد
admin-deed-rule-removed = حذف قاعدة
admin-deed-webhook-added = إضافة خطاف ويب
admin-deed-webhook-changed = حفظ خطاف ويب
admin-deed-webhook-removed = حذف خطاف ويب
admin-deed-webhook-secret-renewed = مفتاح سري جديد لخطاف ويب
admin-deed-webhook-off = إيقاف خطاف ويب
admin-deed-webhook-replayed = إعادة إرسال ما يخص خطاف ويب
admin-deed-action-added = إضافة استعلام
admin-deed-action-changed = حفظ استعلام
admin-deed-action-removed = حذف استعلام
admin-deed-action-secret-renewed = مفتاح سري جديد لاستعلام
admin-deed-article-action-set = إجابة مقالة ببيانات آنية
admin-deed-article-action-dropped = عودة مقالة إلى الإجابة بنصها
admin-deed-dialogue-added = إضافة محادثة تجريبية
admin-deed-dialogue-changed = تغيير محادثة تجريبية
admin-deed-dialogue-deleted = حذف محادثة تجريبية
admin-deed-dialogues-imported = استيراد محادثات تجريبية
admin-deed-article-published-anyway = نشر مقالة رغم أسئلة الاختبار
admin-deed-articles-imported-anyway = استيراد مقالات رغم أسئلة الاختبار
admin-deed-articles-merged = دمج مقالتين
admin-deed-synonyms-changed = تغيير المرادفات
admin-log-kind-invitation = دعوة
admin-log-kind-reset = كلمة مرور جديدة
admin-log-kind-forgotten = نسيان كلمة المرور
admin-log-kind-entry = دخول من دون كلمة مرور
admin-log-by-visitor = بطلب من الزائر
admin-log-by-age = انتهاء مدة الحفظ

## خطافات الويب

admin-webhooks-intro = تُبلَّغ الأنظمة الأخرى، مثل نظام إدارة العملاء أو مكتب المساعدة أو أداة البريد، بما يحدث هنا فور حدوثه. وكل ما يُرسل إليها موقَّع.
admin-webhooks-add = إضافة خطاف ويب
admin-webhooks-none = لا توجد خطافات ويب بعد.
admin-webhook-url = العنوان
admin-webhook-url-hint = حيث يستقبل النظام الآخر خطافات الويب، مثل https://crm.example/hooks
admin-webhook-events = ما يُبلَّغ به
admin-webhook-event-answered = عندما يجيب المساعد بمقالة
admin-webhook-event-assigned = عندما تُسند محادثة إلى موظف دعم
admin-webhook-event-missed = عندما لا يُعثر على مقالة
admin-webhook-event-erased = عندما تُمحى بيانات زائر
admin-webhook-event-test = اختبار
admin-webhook-active = مفعّل
admin-webhook-on = مفعّل
admin-webhook-off = متوقف
admin-webhook-fault = أُوقف تلقائيًا: { $message }
admin-webhook-failing = لا يصل شيء حاليًا. أول إخفاق: { $when }. تُعاد المحاولة تلقائيًا.
admin-webhook-secret-title = المفتاح السري لـ«{ $name }»
admin-webhook-secret-text = يتحقق النظام الآخر به من التواقيع. انسخه الآن، فهو لا يظهر إلا هذه المرة.
admin-webhook-secret-copy = نسخ المفتاح السري
admin-webhook-renew = مفتاح سري جديد
admin-webhook-renew-title = هل تريد إنشاء مفتاح سري جديد لـ«{ $name }»؟
admin-webhook-renew-text = يظل كل شيء موقَّعًا بالمفتاح القديم أيضًا لمدة 24 ساعة، كي يتسع الوقت لتغييره في النظام الآخر.
admin-webhook-test = إرسال اختبار
admin-webhook-test-well = وصل الاختبار.
admin-webhook-test-failed = لم يصل الاختبار.
admin-webhook-delete = حذف خطاف الويب
admin-webhook-delete-title = هل تريد حذف خطاف الويب «{ $name }»؟
admin-webhook-delete-text = لن يُبلَّغ النظام الآخر بشيء بعد ذلك، ويُلغى ما لم يصل إليه بعد.
admin-webhook-deliveries = عرض آخر الإرسالات
admin-webhook-deliveries-none = لم يُرسل شيء مؤخرًا.
admin-webhook-delivered = وصل
admin-webhook-waiting = في الطريق
admin-webhook-dead = تعذّر إيصاله
admin-webhook-again = إعادة الإرسال
admin-webhook-again-all = إعادة إرسال كل ما تعذّر إيصاله
admin-webhook-again-done = أُعيد الإرسال: { $number }

## Live data

admin-actions-intro = ما يستعلم عنه المساعد في أنظمتك الأخرى ليجيب، مثل المرحلة التي بلغها الطلب. يُختار في المقالة تحت «بيانات آنية».
admin-actions-add = إضافة استعلام
admin-actions-none = لا توجد استعلامات بعد. أضف أولها لتجيب المقالات بما تعرفه أنظمتك الأخرى.
admin-action-name-hint = اسمه في النظام الآخر، مثل action_order_status
admin-action-kind = أين يُستعلم
admin-action-kind-webhook = في عنوان خاص بك، بطلب موقَّع
admin-action-kind-rasa = في خادم إجراءات Rasa
admin-action-kind-demo = ليس في أي مكان: طلبات مختلَقة للتجربة
admin-action-url-hint = حيث يجيب النظام الآخر، مثل https://shop.example/actions
admin-action-details = التفاصيل المطلوبة
admin-action-details-hint = ما ينقص يُسأل عنه الزائر.
admin-action-detail-add = إضافة تفصيل
admin-action-detail-remove = إزالة هذا التفصيل
admin-action-detail-name-hint = حروف لاتينية وأرقام وشرطات سفلية، مثل order
admin-action-detail-email = البريد الإلكتروني
admin-action-detail-order = رقم الطلب
admin-action-detail-shapes = كيف يبدو
admin-action-detail-shapes-hint = شكل واحد في كل سطر، مثل ⁦HD-#####⁩: حيث # رقم و@ حرف.
admin-action-detail-label = ما يُسأل عنه الزوار
admin-action-detail-label-hint = مثل: رقم العميل. لا حاجة إليه لعناوين البريد وأرقام الطلبات.
admin-action-detail-labels = الشيء نفسه بلغات أخرى
admin-action-detail-labels-hint = واحد في كل سطر، واللغة أولًا، مثل nl: uw klantnummer
admin-action-detail-attribute = السمة التي تغني عنه
admin-action-detail-attribute-hint = email أو visitor_id أو مفتاح سمة: ما يؤكده موقعك لا يُسأل عنه.
admin-action-words = معاني الرموز
admin-action-words-hint = في كل سطر الرمز ثم اللغة ثم الكلمات، مثل shipped en: on its way
admin-action-words-wrong = ينقص هذا السطر الرمز أو اللغة أو الكلمات: { $line }
admin-action-vouched = للزوار الذين يؤكد موقعك هويتهم فقط
admin-action-articles = يجيب في:
admin-action-articles-none = لا تجيب به أي مقالة بعد.
admin-action-try = تجربة
admin-action-try-title = تجربة «{ $name }»
admin-action-try-hint = هذا استعلام حقيقي، لكنه لا يخص أحدًا بعينه.
admin-action-try-found = عُثر على نتيجة. تُكتب هذه الأسماء في الأجوبة بين أقواس معقوفة:
admin-action-try-nothing = لم يجد النظام الآخر شيئًا بهذه التفاصيل.
admin-action-try-too-slow = لم يُجب النظام الآخر خلال ثانيتين.
admin-action-try-unreachable = تعذّر الوصول إلى النظام الآخر. تحقق من العنوان ومن أنه يعمل.
admin-action-try-wrong-answer = لا يمكن استخدام جواب النظام الآخر. ينبغي أن يكون JSON بقيم نصية أو رقمية.
admin-action-try-refused-address = يقود العنوان إلى شبكة هذا الخادم نفسه، وهذا غير مسموح هنا.
admin-action-try-failed = رفض النظام الآخر: { $why }
admin-action-renew-text = لن يصلح المفتاح السري القديم بعد ذلك. وإلى أن يوضع الجديد هناك تقدم المقالات أجوبتها هي.
admin-action-delete = حذف الاستعلام
admin-action-delete-title = هل تريد حذف الاستعلام «{ $name }»؟
admin-action-delete-text = تعود المقالات التي تجيب به إلى أجوبتها هي.

## Rules

admin-rules-intro = ما يُنفَّذ تلقائيًا عند حدوث شيء ما. تعمل القواعد من الأعلى إلى الأسفل، كل منها مرة واحدة؛ وما تفعله قاعدة لا يُشغّل قاعدة أخرى.
admin-rules-add = إضافة قاعدة
admin-rules-none = لا توجد قواعد بعد.
admin-rule-when = متى
admin-rule-event-begun = عندما تبدأ محادثة
admin-rule-event-handed-over = عند الحاجة إلى موظف
admin-rule-event-message = عندما يكتب الزائر
admin-rule-event-closed = عندما تُغلق محادثة
admin-rule-event-rated = عندما يقيّم الزائر محادثة
admin-rule-event-overdue = عندما تفوت مهلة
admin-rule-event-waiting = عندما ينتظر أحد طويلًا
admin-rule-minutes = عدد الدقائق
admin-rule-if = فقط إذا
admin-rule-words = إحدى هذه الكلمات في الرسالة
admin-rule-tags = أحد هذه الوسوم
admin-rule-commas = افصل بينها بفواصل.
admin-rule-languages = اللغة
admin-rule-channels = القناة
admin-rule-teams = الفريق
admin-rule-feelings = الشعور
admin-rule-hours = ساعات العمل
admin-rule-hours-any = في أي وقت
admin-rule-hours-open = خلال ساعات العمل
admin-rule-hours-closed = خارج ساعات العمل
admin-rule-attribute = سمة يقدّمها الموقع
admin-rule-attribute-value = ما تحتويه
admin-rule-try = تجربتها على محادثات سابقة
admin-rule-tried = كانت ستنطبق على { $met } من آخر { $tried } محادثة.
admin-rule-active = مفعّلة
admin-rule-on = تشغيل
admin-rule-off = إيقاف
admin-rule-up = نقل إلى الأعلى
admin-rule-fault = أُوقفت تلقائيًا: { $message }
admin-rule-incomplete = اكتب اسمًا للقاعدة واملأ كل خطوة.
admin-rule-delete-title = أتريد حذف القاعدة «{ $name }»؟
admin-rule-delete-text = ما فعلته حتى الآن يبقى.

## The first start

admin-start-step = الخطوة { $step } من { $of }
admin-start-next = التالي
admin-start-skip = تخطٍّ الآن
admin-start-incomplete = يُرجى إدخال الاسم واسم المستخدم.
admin-start-done-already = سبق إعداد هذا الموقع. يُرجى تسجيل الدخول.
admin-start-you-title = أهلًا بك! أولًا، من أنت؟
admin-start-you-intro = سيكون هذا حساب مدير النظام.
admin-start-site-title = ما اللغات التي تريدها في موقعك؟
admin-start-site-intro = يمكنك تغيير كل هذا لاحقًا.
admin-start-hours-title = متى يكون الموظفون موجودين؟
admin-start-hours-intro = خارج هذه الأوقات يجيب المساعد ويخبر الزوار بموعد عودة الموظفين.
admin-start-colleague-title = من يعمل معك؟
admin-start-colleague-intro = ادعُ أول زميل لك. ستحصل على رابط لتسليمه.
admin-start-line-title = تم. والآن إلى زوارك
admin-start-line-intro = جرّبه في المتجر التجريبي، وأجب من مكتب الدعم.
admin-start-to-desk = فتح مكتب الدعم
admin-start-to-shop = فتح المتجر التجريبي

## Mails to people who work here

mail-greeting = مرحبًا { $name }،
mail-copy = إذا لم يعمل الزر، فافتح هذا العنوان:
mail-forgotten-subject = اختر كلمة مرور جديدة لـ { $site }
mail-forgotten-text = طُلبت كلمة مرور جديدة لحسابك { $login }. يمكنك اختيارها هنا:
mail-forgotten-button = اختيار كلمة مرور جديدة
mail-forgotten-note = يعمل الرابط مرة واحدة لمدة ساعة. إذا لم تطلبه أنت، فلا حاجة إلى أي إجراء، وتبقى كلمة مرورك كما هي.
mail-invitation-subject = حسابك في { $site }
mail-invitation-text = تمت دعوتك إلى { $site }. اسم المستخدم الخاص بك: { $login }. اختر كلمة مرور للبدء:
mail-invitation-button = اختيار كلمة مرور
mail-invitation-note = يعمل الرابط مرة واحدة لمدة سبعة أيام. إذا لم تكن تتوقعه، فلا حاجة إلى أي إجراء.

## The widget on the site's pages

admin-widget-intro = كيف تبدو المحادثة وما تقوله أولًا، في كل صفحاتك دفعة واحدة.
admin-widget-looks = المظهر والموضع
admin-widget-side = جانب النافذة
admin-widget-side-end = حيث تنتهي السطور
admin-widget-side-start = حيث تبدأ السطور
admin-widget-side-left = اليسار
admin-widget-side-right = اليمين
admin-widget-offset-side = البعد عن الجانب بالبكسل
admin-widget-offset-bottom = البعد عن الأسفل بالبكسل
admin-widget-layer = الطبقة
admin-widget-theme = فاتح أم داكن
admin-widget-theme-auto = كما في جهاز الزائر
admin-widget-theme-light = فاتح دائمًا
admin-widget-theme-dark = داكن دائمًا
admin-widget-phones = بلا زر على الهواتف
admin-widget-phones-hint = للصفحات التي لها زر خاص بها يفتح المحادثة.
admin-widget-agents = ما يراه الزوار ممن يجيبهم
admin-widget-agents-pictures = الاسم والصورة
admin-widget-agents-names = الاسم فقط
admin-widget-agents-nobody = لا الاسم ولا الصورة
admin-widget-sound = إتاحة صوت للزوار عند وصول رسائل جديدة
admin-widget-sound-hint = يبقى الصوت متوقفًا حتى يشغّله الزائر.
admin-widget-words = النصوص
admin-widget-launcher = النص على الزر
admin-widget-consent = ما يوافق عليه الزوار أولًا
admin-widget-consent-hint = لا يُحفظ شيء قبل موافقتهم، لا في متصفحهم ولا هنا. إذا تُرك فارغًا فلا يُسأل أحد.
admin-widget-consent-link = عنوان إشعار الخصوصية
admin-widget-line = السطر الخاص بصفحاتك
admin-widget-line-hint = ضعه في كل صفحة تريد فيها المحادثة. وما تضبطه هنا يسري من دون تعديله ثانيةً.
admin-widget-copy = نسخ
admin-widget-preview = معاينة
admin-widget-preview-hint = محادثة حقيقية: ما تكتبه فيها يصل إلى مكتب الدعم.
admin-triggers = عبارات الترحيب التلقائية
admin-triggers-hint = فقاعة بجانب الزر تبدأ الحديث. إذا ناسبت أكثر من عبارة، فالعليا منها هي التي تظهر؛ ولا يظهر شيء لمن هو في محادثة أو لم يوافق بعد.
admin-triggers-none = لا توجد عبارات ترحيب بعد.
admin-trigger-add = إضافة عبارة ترحيب
admin-trigger-name = الاسم
admin-trigger-name-hint = يراه الزملاء بجانب المحادثة.
admin-trigger-text = نص العبارة
admin-trigger-text-hint = في اللغة التي ليس لها نص خاص يظهر نص اللغة الرئيسية.
admin-trigger-after = بعد كم ثانية في الصفحة
admin-trigger-leaving = فقط حين يوشك الزائر على المغادرة
admin-trigger-pages = في أي صفحات
admin-trigger-pages-hint = مسارات، واحد في كل سطر، مثل { $one } أو { $all }؛ والعلامة * تعني أي شيء. إذا تُرك الحقل فارغًا، ظهرت في كل الصفحات.
admin-trigger-rest = بعد كم ساعة يمكن للزائر نفسه أن يراها مرة أخرى
admin-trigger-returning = فقط للزوار الذين كانوا هنا من قبل
admin-trigger-languages-hint = إذا لم تُختر أي لغة، فهي لكل اللغات.
admin-trigger-figures = في آخر 30 يومًا – عُرضت: { $shown }، فُتحت: { $opened }، أُجيب عنها: { $answered }
admin-trigger-unseen = لم تُعرض في آخر 30 يومًا.
admin-trigger-incomplete = اكتب اسم عبارة الترحيب ونصها.
admin-trigger-delete-title = أتريد حذف عبارة الترحيب «{ $name }»؟
admin-trigger-delete-text = المحادثات التي بدأت بها تبقى.
admin-widget-secret = الزوار الذين سجّلوا الدخول
admin-widget-secret-intro = يوقّع خادمك معرّف من سجّل الدخول، فيجد محادثاته على كل جهاز.
admin-widget-secret-none = لا يوجد مفتاح سري بعد.
admin-widget-secret-since = أُنشئ مفتاح سري: { $when }.
admin-widget-secret-old = يبقى المفتاح السابق صالحًا حتى { $when }.
admin-widget-secret-make = إنشاء مفتاح سري
admin-widget-secret-renew = مفتاح سري جديد
admin-widget-secret-renew-text = يبقى القديم صالحًا 24 ساعة أخرى ليتسع لك الوقت لتغييره في خادمك.
admin-widget-secret-at-once = إبطال القديم فورًا: فقد يكون لدى شخص آخر
admin-widget-secret-title = المفتاح السري لموقعك
admin-widget-secret-text = احفظه في خادمك ولا تضعه في صفحة أبدًا. انسخه الآن: فهو يُعرض هذه المرة فقط.
admin-widget-secret-remove = إزالة المفتاح السري
admin-widget-secret-remove-title = هل يُزال المفتاح السري؟
admin-widget-secret-remove-text = لن يُعرف أحد على الأجهزة الأخرى بعد ذلك.
admin-widget-server = في خادمك
admin-widget-page = في صفحتك
