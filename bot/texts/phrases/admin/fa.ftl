## The frame

signin-title-admin = مدیریت
signin-title-account = حساب شما
signin-intro-admin = برای رسیدگی به افراد، تیم‌ها و سایت وارد شوید.
signin-intro-account = برای رسیدگی به گذرواژه و دستگاه‌های خود وارد شوید.
admin-page-title = مدیریت
admin-account-title = حساب شما
admin-skip = رفتن به محتوای اصلی
admin-views = بخش‌های مدیریت
admin-view-people = افراد
admin-view-teams = تیم‌ها
admin-view-canned = پاسخ‌های آماده
admin-view-tags = برچسب‌ها
admin-view-attributes = ویژگی‌ها
admin-view-rules = قاعده‌ها
admin-view-site = سایت
admin-view-channels = کانال‌ها
admin-view-webhooks = وب‌هوک‌ها
admin-view-log = رویدادها
admin-to-desk = میز پشتیبانی
admin-to-editor = ویرایشگر مطالب
admin-page-language = زبان صفحه
admin-sign-in = ورود
admin-sign-out = خروج
admin-dismiss = بستن این پیام
admin-close = بستن
admin-cancel = انصراف
admin-save = ذخیره
admin-saved = ذخیره شد.
admin-failed = انجام نشد: { $message }
admin-failed-unreachable = در حال حاضر ارتباط با سرور برقرار نمی‌شود. چیزی از دست نرفته است؛ لطفاً دوباره امتحان کنید.
admin-failed-signed-out = از حساب خود خارج شده‌اید. لطفاً دوباره وارد شوید.
admin-nothing-found = چیزی پیدا نشد. واژه‌های دیگری را امتحان کنید.
admin-fault-shortcut-taken = پاسخ آمادهٔ دیگری همین نام کوتاه را دارد. لطفاً نام دیگری انتخاب کنید.
admin-fault-unknown-canned-reply = این پاسخ آماده دیگر وجود ندارد؛ شاید همکاری آن را حذف کرده باشد.
admin-fault-tag-exists = برچسبی با این نام از پیش هست.
admin-fault-unknown-tag = این برچسب دیگر وجود ندارد؛ شاید همکاری نام آن را تغییر داده یا حذفش کرده باشد.
admin-fault-invalid-tag = برچسب باید ۱ تا ۵۰ نویسه داشته باشد.
admin-fault-invalid-webhook = برای وب‌هوک یک نام، دست‌کم یک رویداد و یک نشانی کامل اینترنتی بنویسید که با https:// آغاز شود.
admin-fault-unknown-webhook = این وب‌هوک دیگر وجود ندارد؛ شاید همکاری حذفش کرده باشد.
admin-fault-too-many-webhooks = شمار وب‌هوک‌ها به بیشینه رسیده است. لطفاً نخست یکی را حذف کنید.
admin-fault-unknown-delivery = چیزی برای فرستادن دوباره نیست؛ شاید همین حالا در راه باشد.
admin-fault-attribute-exists = ویژگی‌ای با این کلید از پیش هست؛ شاید بازنشسته باشد.
admin-fault-invalid-attribute = این‌گونه ذخیره نمی‌شود. نامی با حداکثر ۶۰ نویسه، کلیدی از حروف و رقم‌های لاتین که با حرف آغاز شود، و برای هر فهرست دست‌کم یک گزینه بنویسید.
admin-fault-invalid-logo = این تصویر را نمی‌توان به کار برد. یک PNG، SVG یا WebP انتخاب کنید که هر ضلع آن ۱۶ تا ۴۰۹۶ پیکسل باشد؛ در SVG تنها باید طرح باشد.
admin-fault-logo-too-large = این تصویر بزرگ‌تر از ۵۱۲ کیلوبایت است. لطفاً تصویر کوچک‌تری انتخاب کنید.
admin-fault-last-administrator = این آخرین مدیر است. اول فرد دیگری را مدیر کنید.
admin-conflict-title = همکار دیگری «{ $name }» را تغییر داده است
admin-conflict-text = هنگامی که می‌نوشتید، یکی از همکاران تغییری را ذخیره کرد. کدام‌یک بماند؟
admin-conflict-theirs = بارگذاری نسخهٔ همکار
admin-conflict-mine = نسخهٔ من بماند

## People

admin-people-intro = همهٔ کسانی که می‌توانند وارد شوند. برای تغییر اختیارات یا خارج کردن هر کس، او را انتخاب کنید.
admin-people-invite = دعوت از همکار
admin-people-you = شما
admin-people-invited = دعوت‌شده
admin-role-agent = پشتیبان
admin-role-agent-may = با بازدیدکنندگان گفت‌وگو می‌کند
admin-role-supervisor = سرپرست
admin-role-supervisor-may = آمار همکاران را هم می‌بیند و می‌تواند به جای آن‌ها کار کند
admin-role-editor = نویسنده
admin-role-editor-may = مطلب می‌نویسد
admin-role-admin = مدیر
admin-role-admin-may = اجازهٔ همه‌چیز را دارد
admin-person-name = نام
admin-person-name-hint = بازدیدکنندگان این نام را می‌بینند.
admin-person-login = نام کاربری
admin-person-login-hint = برای ورود، مانند نشانی ایمیل.
admin-person-role = نقش
admin-person-languages = زبان‌هایی که به آن‌ها می‌نویسد
admin-person-teams = تیم‌ها
admin-person-skills = مهارت‌ها
admin-person-skills-hint = با ویرگول از هم جدا شوند، مانند: مرجوعی، فاکتور
admin-person-capacity = گفت‌وگوهای هم‌زمان
admin-person-capacity-hint = بیش از این به او سپرده نمی‌شود.
admin-person-link = پیوند تازه برای انتخاب گذرواژه
admin-person-sign-out = خروج از همه‌جا
admin-person-signed-out = { $name } از همه‌جا خارج شد.
admin-person-deactivate = غیرفعال کردن
admin-person-deactivated = { $name } دیگر نمی‌تواند وارد شود.
admin-deactivate-title = { $name } غیرفعال شود؟
admin-deactivate-text = بی‌درنگ خارج می‌شود. گفت‌وگوهای باز به صف برمی‌گردند و نامش روی نوشته‌هایش می‌ماند.
admin-link-title = پیوندی برای { $name }
admin-link-text = این پیوند را به { $name } برسانید. یک بار و تا { $until } کار می‌کند و فقط همین حالا نشان داده می‌شود.
admin-link-copy = کپی پیوند
admin-link-copied = کپی شد.

## One's own account

admin-link-welcome = سلام { $name }
admin-link-intro = گذرواژه‌ای انتخاب کنید. نام کاربری شما { $login } است.
admin-link-send = ذخیره و ورود
admin-unknown-link = این پیوند معتبر نیست. شاید پیوند تازه‌تری جای آن را گرفته باشد؛ از مدیر بپرسید.
admin-link-used = این پیوند پیش‌تر به کار رفته است. با گذرواژهٔ خود وارد شوید یا پیوند تازه‌ای بخواهید.
admin-link-expired = مهلت این پیوند گذشته است. از مدیر پیوند تازه‌ای بخواهید.
admin-password-title = گذرواژه
admin-password-current = گذرواژهٔ کنونی
admin-password-new = گذرواژهٔ تازه
admin-password-hint = دست‌کم ۸ نویسه.
admin-password-change = تغییر گذرواژه
admin-password-done = گذرواژهٔ شما تغییر کرد و از جاهای دیگر خارج شدید.
admin-password-wrong = این گذرواژهٔ کنونی شما نیست. لطفاً یک بار دیگر امتحان کنید.
admin-sessions-title = جاهایی که وارد شده‌اید
admin-sessions-hint = اگر یکی از این‌ها را نمی‌شناسید، از آن خارج شوید و گذرواژه را عوض کنید.
admin-sessions-here = این‌جا
admin-sessions-program = یک برنامه
admin-sessions-since = ورود: { $when }
admin-sessions-end = خروج
admin-sessions-ended = از آن‌جا خارج شدید.
admin-factor-title = عامل دوم
admin-factor-text = افزون بر گذرواژه، رمزی از گوشی شما هم خواسته می‌شود. کسی که گذرواژهٔ شما را بداند، تنها با آن نمی‌تواند وارد شود.
admin-factor-set-up = راه‌اندازی
admin-factor-since = روشن از { $when }
admin-factor-left = رمزهای بازیابی باقی‌مانده: { $number }
admin-factor-new-codes = رمزهای بازیابی تازه
admin-factor-switch-off = خاموش کردن
admin-factor-off = عامل دوم خاموش شد.
admin-factor-on = عامل دوم روشن شد و از همهٔ جاهای دیگر خارج شدید.
admin-factor-reset = بازنشانی عامل دوم
admin-factor-reset-title = عامل دوم { $name } بازنشانی شود؟
admin-factor-reset-text = این شخص از همه‌جا خارج می‌شود و از آن پس تنها با گذرواژه وارد می‌شود. مطمئن شوید که واقعاً خودش این را خواسته است.
admin-factor-was-reset = عامل دوم { $name } بازنشانی شد.
admin-link-mailed = این پیوند به { $login } هم فرستاده شده است.
admin-person-provider = ورود با { $provider }: نخستین بار { $since }، آخرین بار { $last }.
admin-person-unlink = قطع پیوند
admin-person-unlinked = { $name } دیگر پیوند ندارد.
admin-unlink-title = پیوند { $name } قطع شود؟
admin-unlink-text = از همه‌جا خارج می‌شود. در ورود بعدی، حساب دوباره با نام کاربری پیدا می‌شود.
admin-link-entry = این پیوند یک بار شما را با نام { $login } و بدون گذرواژه وارد می‌کند.
admin-link-by-provider = اینجا کسی با گذرواژه وارد نمی‌شود. با { $provider } وارد شوید.

## Teams and their hours

admin-teams-intro = چه کسانی با هم کار می‌کنند و در چه ساعت‌هایی. بیرون از این ساعت‌ها به بازدیدکنندگان گفته می‌شود که همکاران کی برمی‌گردند.
admin-teams-add = افزودن تیم
admin-teams-first = برای همهٔ کسانی که تیمی ندارند
admin-teams-nobody = کسی عضو آن نیست: همه به گفت‌وگوهایش رسیدگی می‌کنند
admin-teams-open = اکنون باز
admin-teams-closed = اکنون بسته
admin-teams-name = نام
admin-teams-members = اعضا
admin-teams-members-hint = گفت‌وگوهای تیم فقط به آن‌ها سپرده می‌شود.
admin-teams-delete = حذف تیم
admin-team-delete-title = تیم { $name } حذف شود؟
admin-team-delete-text =
    { $count ->
        [0] کسی در انتظار آن نیست. اعضا می‌مانند.
        [one] { $count } بازدیدکننده در انتظار آن است و به صف عمومی می‌رود. اعضا می‌مانند.
       *[other] { $count } بازدیدکننده در انتظار آن هستند و به صف عمومی می‌روند. اعضا می‌مانند.
    }
admin-team-deleted = تیم { $name } حذف شد.
admin-hours-title = ساعت‌های کاری
admin-hours-always = همیشه باز
admin-hours-zone = منطقهٔ زمانی
admin-hours-zone-hint = مانند { $example }.
admin-hours-weekly = ساعت‌های هفته
admin-hours-weekly-hint = اگر پایان پیش از آغاز باشد، برای روز بعد حساب می‌شود.
admin-hours-from = از
admin-hours-to = تا
admin-hours-add = افزودن ساعت
admin-hours-remove = برداشتن این ساعت
admin-hours-country = کشور تعطیلات رسمی
admin-hours-no-country = هیچ کشوری
admin-hours-region = منطقه
admin-hours-whole-country = همهٔ کشور
admin-hours-holidays = روزهای تعطیل دیگر
admin-hours-holidays-hint = سال-ماه-روز میلادی، جدا شده با ویرگول.
admin-hours-workdays = تعطیلاتی که کار می‌کنید
admin-hours-workdays-hint = سال-ماه-روز میلادی، جدا شده با ویرگول.
admin-service-title = مهلت‌ها
admin-service-hint = به دقیقه؛ اگر مهلتی نیست خالی بگذارید. گفت‌وگوی فوری مهلت‌های سطر بالا را دارد، مگر مهلت خودش را داشته باشد.
admin-service-first-reply = نخستین پاسخ
admin-service-next-reply = پاسخ بعدی
admin-service-resolution = حل
admin-service-always = شمردن در شبانه‌روز، نه فقط در ساعت‌های کاری
admin-service-warn-percent = هشدار وقتی این اندازه از مهلت گذشت، به درصد
admin-service-warn-minutes = یا این تعداد دقیقه پیش از پایان
admin-calendar-before = ماه پیش
admin-calendar-after = ماه بعد
admin-calendar-show = نمایش این ساعت‌ها
admin-calendar-holiday = تعطیل
admin-calendar-closed = بسته

## Canned replies and tags

admin-canned-intro = آنچه پشتیبان‌ها بارها می‌نویسند. پشت میز کافی است / و نام کوتاه را بنویسند.
admin-canned-add = افزودن پاسخ آماده
admin-canned-search = جست‌وجو در پاسخ‌های آماده
admin-canned-none = هنوز پاسخ آماده‌ای نیست. نخستین را بیفزایید تا همهٔ پشتیبان‌ها بی‌درنگ از آن استفاده کنند.
admin-canned-shortcut = نام کوتاه
admin-canned-shortcut-hint = یک واژه، مانند: بازپرداخت
admin-canned-language = زبان
admin-canned-language-hint = برای هر زبان یک متن؛ زبان‌هایی که متن دارند نشان ✓ دارند.
admin-canned-text = متن
admin-canned-text-hint = این‌ها خودبه‌خود پر می‌شوند: { $variables }
admin-canned-shortcut-wrong = نام کوتاه باید یک واژه با حداکثر ۵۰ نویسه باشد، بدون ممیز و آکولاد.
admin-canned-empty = لطفاً متن را دست‌کم به یک زبان بنویسید.
admin-canned-delete = حذف
admin-canned-delete-title = پاسخ آمادهٔ ‎/{ $shortcut } حذف شود؟
admin-canned-delete-text = دیگر هیچ‌کس آن را به هیچ زبانی پیدا نمی‌کند. آنچه با آن فرستاده شده است می‌ماند.
admin-canned-deleted = پاسخ آمادهٔ ‎/{ $shortcut } حذف شد.
admin-tags-intro = واژه‌هایی که گفت‌وگوها با آن‌ها دسته‌بندی می‌شوند. نام برچسب را که تغییر دهید، در همهٔ گفت‌وگوها تغییر می‌کند.
admin-tags-add = افزودن برچسب
admin-tags-search = جست‌وجو در برچسب‌ها
admin-tags-none = هنوز برچسبی نیست. چند تا بیفزایید یا بگذارید پشتیبان‌ها با برچسب‌های خودشان آغاز کنند.
admin-tags-name = برچسب
admin-tags-name-hint = حداکثر ۵۰ نویسه؛ حروف لاتین کوچک می‌شوند.
admin-tags-used = گفت‌وگوها: { $number }
admin-tags-delete = حذف برچسب
admin-tag-delete-title = برچسب «{ $tag }» حذف شود؟
admin-tag-delete-text = از همهٔ گفت‌وگوهایی که آن را دارند برداشته می‌شود و این کار بازگشت ندارد. گفت‌وگوها: { $number }
admin-tag-deleted = برچسب «{ $tag }» حذف شد.
admin-tag-join = یکی شوند
admin-tag-join-title = برچسب «{ $tag }» از پیش هست
admin-tag-join-text = همهٔ گفت‌وگوهایی که «{ $before }» دارند به‌جای آن «{ $tag }» می‌گیرند. پس از آن نمی‌توان این دو را از هم بازشناخت.
admin-attributes-intro = آنچه افزون بر نوشته‌ها باید از گفت‌وگوها و بازدیدکنندگان دانست، مانند نوع اشتراک یا شمارهٔ سفارش. هرچه وب‌گاه شما با همان کلید بفرستد، خودبه‌خود این‌جا می‌نشیند.
admin-attributes-add = افزودن ویژگی
admin-attributes-none = هنوز ویژگی‌ای نیست.
admin-attribute-label = نام
admin-attribute-labels = نام در زبان‌های دیگر
admin-attribute-labels-hint = هر خط یکی، نخست زبان، مانند nl: Plan
admin-attribute-key = کلید
admin-attribute-key-hint = نامی که وب‌گاه شما به کار می‌برد، مانند plan. بعداً نمی‌توان آن را تغییر داد.
admin-attribute-kind = نوع
admin-attribute-kind-text = متن
admin-attribute-kind-number = عدد
admin-attribute-kind-boolean = بله یا نه
admin-attribute-kind-date = تاریخ
admin-attribute-kind-choice = فهرست گزینه‌ها
admin-attribute-kind-link = پیوند
admin-attribute-choices = گزینه‌ها
admin-attribute-choices-hint = هر خط یکی.
admin-attribute-owner = مربوط به
admin-attribute-owner-conversation = گفت‌وگو
admin-attribute-owner-visitor = بازدیدکننده
admin-attribute-editors = چه کسی می‌تواند تغییرش دهد
admin-attribute-editors-agents = همهٔ پشتیبان‌ها
admin-attribute-editors-supervisors = سرپرست‌ها
admin-attribute-editors-nobody = هیچ‌کس، فقط وب‌گاه
admin-attribute-shown = کنار گفت‌وگو نشان داده شود
admin-attribute-retired = بازنشسته شود: هیچ‌جا دیده نمی‌شود و مقدارهایش می‌ماند
admin-attribute-is-retired = بازنشسته

## The site

admin-site-intro = سایت چگونه دیده می‌شود و سخن می‌گوید، گفت‌وگوها چگونه به افراد می‌رسند و داده‌ها چقدر نگه داشته می‌شوند.
admin-site-looks = ظاهر و زبان‌ها
admin-site-name = نام سایت
admin-site-name-hint = بازدیدکنندگان آن را بالای گفت‌وگو می‌بینند.
admin-site-accent = رنگ
admin-site-first-language = زبان اصلی
admin-site-first-language-hint = وقتی چیز دیگری از بازدیدکننده نمی‌دانیم.
admin-site-languages = زبان‌ها
admin-site-languages-hint = بازدیدکنندگان از میان این‌ها انتخاب می‌کنند.
admin-site-tone = شیوهٔ خطاب به بازدیدکنندگان
admin-site-tone-formal = رسمی
admin-site-tone-plain = ساده
admin-site-fixed = { $variable } روی سرور تنظیم شده است و این را تعیین می‌کند.
admin-site-texts = پیام آغازین
admin-site-texts-language = به کدام زبان
admin-site-greeting = خوشامد
admin-site-greeting-hint = اگر خالی بماند، Hamdel با جملهٔ خودش خوشامد می‌گوید.
admin-site-starters = پرسش‌های آغازین
admin-site-starters-hint = هر خط یکی، حداکثر چهار تا.
admin-site-routing = گفت‌وگوها چگونه به افراد می‌رسند
admin-site-assignment = گفت‌وگوها
admin-site-assignment-pull = هر کس بخواهد از صف برمی‌دارد
admin-site-assignment-offer = یکی پس از دیگری به افراد پیشنهاد می‌شوند
admin-site-assignment-auto = به مناسب‌ترین فرد سپرده می‌شوند
admin-site-patience = مدت انتظار برای زبان مناسب، به ثانیه
admin-site-patience-hint = بازدیدکننده این‌قدر برای همکار مشغولی که به زبان او می‌نویسد صبر می‌کند.
admin-site-zone-hint = روزهای گزارش‌ها در این منطقه از نیمه‌شب آغاز می‌شوند. اگر خالی باشد، منطقهٔ زمانی نخستین تیم به کار می‌رود.
admin-site-retention = مدت نگه‌داری داده‌ها
admin-site-retention-hint = به روز؛ ۰ یعنی برای همیشه.
admin-site-keep-conversations = متن گفت‌وگوها
admin-site-keep-files = فایل‌ها
admin-site-keep-searches = پرسش‌های ثبت‌شدهٔ جست‌وجو
admin-site-logo = نشان‌واره
admin-site-logo-hint = PNG، SVG یا WebP با حداکثر ۵۱۲ کیلوبایت. بازدیدکنندگان آن را در گفت‌وگو و همکاران پشت میز می‌بینند.
admin-site-logo-none = هنوز نشان‌واره‌ای نیست.
admin-site-logo-choose = انتخاب تصویر
admin-site-logo-remove = برداشتن نشان‌واره
admin-site-no-articles = هنوز هیچ مقاله‌ای به این زبان‌ها نیست: { $languages }. بازدیدکنندگانی که به آن‌ها می‌نویسند مقاله‌ها را به زبان دیگری می‌گیرند، با جمله‌ای که این را می‌گوید.

## Help lines, for when nobody is there

admin-help-title = راه‌های تماس
admin-help-intro = وقتی کسی برای پاسخ‌گویی نیست، بازدیدکنندگان این‌ها را می‌بینند؛ اول آنِ کشور خودشان.
admin-help-country = کشور
admin-help-elsewhere = همه‌جای دیگر
admin-help-phone = تلفن
admin-help-mail = ایمیل
admin-help-hours = ساعت کار
admin-help-hours-hint = به وقت همان کشور. اگر همیشه باز است هیچ روزی را علامت نزنید.
admin-help-add = افزودن راه تماس
admin-help-remove = برداشتن این راه تماس
admin-help-incomplete = هر راه تماس به شمارهٔ تلفن یا نشانی ایمیل نیاز دارد.
admin-help-twice = برای { $country } دو راه تماس هست. لطفاً آن‌ها را یکی کنید.
admin-site-security = امنیت
admin-site-factor = همهٔ کسانی که اینجا کار می‌کنند به عامل دوم نیاز دارند
admin-site-factor-hint = هر کس آن را ندارد، پیش از هر کار دیگری راهش می‌اندازد؛ خود شما هم.

## Channels and the log

admin-channels-intro = بازدیدکنندگان از کجا می‌آیند و آیا آنچه می‌فرستید می‌رسد.
admin-channels-waiting =
    { $count ->
        [one] { $count } پیام در انتظار تحویل است
       *[other] { $count } پیام در انتظار تحویل هستند
    }
admin-channels-given-up =
    { $count ->
        [one] { $count } پیام این هفته تحویل نشد
       *[other] { $count } پیام این هفته تحویل نشدند
    }
admin-channels-well = همه‌چیز روبه‌راه است
admin-channels-trouble = مشکل
admin-channel-web = گفت‌وگو در سایت شما
admin-channel-rest = برنامه‌های دیگر (REST)
admin-channel-live-chatwoot = همکاران در Chatwoot
admin-channel-live-zammad = همکاران در Zammad
admin-channels-try = بررسی اتصال
admin-channels-trying = در حال بررسی…
admin-channels-last-error = آخرین خطا، { $when }:
admin-channels-do-given-up = پیام به دست برخی بازدیدکنندگان نرسید. اتصال را بررسی کنید و سپس تحویل‌نشده‌ها را دوباره بفرستید.
admin-channels-do-waiting = خودبه‌خود دوباره فرستاده می‌شود. اگر ادامه یافت، اتصال را بررسی کنید.
admin-channels-try-none = همه‌چیز روبه‌راه است. متصل با نام
admin-channels-try-unreachable = به سکو دسترسی نیست. چند دقیقهٔ دیگر دوباره امتحان کنید؛ اگر ادامه یافت، بررسی شود که آیا سرور اجازهٔ اتصال به اینترنت را دارد.
admin-channels-try-token = سکو این توکن را نمی‌شناسد. توکن درست را روی سرور تنظیم و آن را دوباره راه‌اندازی کنید.
admin-channels-try-address = سکو پیام‌ها را به این سرور نمی‌رساند. این نشانی را به آن بدهید: { $address } (setWebhook).
admin-channels-try-deliveries = سکو در این اواخر نتوانسته است پیام‌ها را به این سرور برساند. می‌گوید:
admin-channels-failed = نمایش تحویل‌نشده‌ها
admin-channels-again = تلاش دوباره
admin-channels-again-all = تلاش دوباره برای همه
admin-channels-failed-none = چیزی تحویل‌نشده نمانده است.
admin-channels-again-done =
    { $count ->
        [one] { $count } پیام دوباره فرستاده می‌شود
       *[other] { $count } پیام دوباره فرستاده می‌شوند
    }
admin-line-title = خط کد برای سایت شما
admin-line-hint = این خط را در هر صفحه پیش از پایان body بگذارید تا گفت‌وگو پدیدار شود.
admin-log-intro = چه کاری، به دست چه کسی و کی انجام شد. هیچ‌چیز آن را نمی‌توان تغییر داد.
admin-log-by-itself = خودکار
admin-log-more = قدیمی‌ترها
admin-deed-agent-invited = دعوت یک نفر
admin-deed-agent-changed = تغییر مشخصات یک نفر
admin-deed-agent-removed = غیرفعال کردن یک نفر
admin-deed-link-made = ساختن پیوند انتخاب گذرواژه
admin-deed-link-used = انتخاب گذرواژه با پیوند
admin-deed-password-changed = تغییر گذرواژه
admin-deed-signed-out = خروج از حساب
admin-deed-site-changed = تغییر تنظیمات سایت
admin-deed-team-changed = تغییر تیم
admin-deed-team-removed = حذف تیم
admin-deed-canned-changed = ذخیرهٔ پاسخ آماده
admin-deed-canned-removed = حذف پاسخ آماده
admin-deed-tag-added = افزودن برچسب
admin-deed-tag-renamed = تغییر نام برچسب
admin-deed-tag-removed = حذف برچسب
admin-deed-attribute-defined = ویژگی ذخیره شد
admin-deed-attribute-retired = ویژگی بازنشسته شد
admin-deed-attribute-set = ویژگی یک گفت‌وگو تغییر کرد
admin-deed-glossary-changed = تغییر واژه‌نامه
admin-deed-deliveries-retried = فرستادن دوبارهٔ پیام‌های تحویل‌نشده
admin-deed-script-changed = تغییر متن پیام
admin-deed-visitor-exported = تحویل داده‌های یک بازدیدکننده
admin-deed-agent-made = ساختن حساب در نخستین ورود
admin-deed-identity-linked = پیوند حساب با سرویس ورود
admin-deed-identity-unlinked = قطع پیوند حساب با سرویس ورود
admin-deed-role-given = تغییر نقش بر پایهٔ گروه‌های سرویس ورود
admin-deed-second-factor-on = روشن کردن عامل دوم
admin-deed-second-factor-off = خاموش کردن عامل دوم
admin-deed-second-factor-reset = بازنشانی عامل دوم
admin-deed-recovery-codes-made = ساختن کدهای بازیابی تازه
admin-deed-recovery-code-used = استفاده از کد بازیابی
admin-deed-link-mailed = فرستادن پیوند با ایمیل
admin-deed-macro-changed = ذخیرهٔ ماکرو
admin-deed-macro-removed = حذف ماکرو
admin-deed-rule-changed = ذخیرهٔ قاعده
admin-deed-rule-on = روشن کردن قاعده
admin-deed-rule-off = خاموش کردن قاعده
admin-deed-rules-ordered = تغییر ترتیب قاعده‌ها
admin-deed-rule-removed = حذف قاعده
admin-deed-webhook-added = افزودن وب‌هوک
admin-deed-webhook-changed = ذخیرهٔ وب‌هوک
admin-deed-webhook-removed = حذف وب‌هوک
admin-deed-webhook-secret-renewed = رمز تازه برای یک وب‌هوک
admin-deed-webhook-off = خاموش شدن وب‌هوک
admin-deed-webhook-replayed = فرستادن دوبارهٔ ارسال‌های وب‌هوک
admin-deed-action-added = افزودن استعلام
admin-deed-action-changed = ذخیرهٔ استعلام
admin-deed-action-removed = حذف استعلام
admin-deed-action-secret-renewed = رمز تازه برای یک استعلام
admin-deed-article-action-set = پاسخ یک مقاله با اطلاعات لحظه‌ای
admin-deed-article-action-dropped = بازگشت یک مقاله به پاسخ خودش
admin-deed-dialogue-added = افزودن گفت‌وگوی نمونه
admin-deed-dialogue-changed = تغییر گفت‌وگوی نمونه
admin-deed-dialogue-deleted = حذف گفت‌وگوی نمونه
admin-deed-dialogues-imported = وارد کردن گفت‌وگوهای نمونه
admin-log-kind-invitation = دعوت
admin-log-kind-reset = گذرواژهٔ تازه
admin-log-kind-forgotten = گذرواژهٔ فراموش‌شده
admin-log-kind-entry = ورود بدون گذرواژه
admin-log-by-visitor = به درخواست بازدیدکننده
admin-log-by-age = پایان مدت نگهداری

## وب‌هوک‌ها

admin-webhooks-intro = سامانه‌های دیگر، مانند CRM، میز پشتیبانی یا ابزار ایمیل، همان لحظه از آنچه اینجا رخ می‌دهد باخبر می‌شوند. هر چه برایشان فرستاده می‌شود امضا دارد.
admin-webhooks-add = افزودن وب‌هوک
admin-webhooks-none = هنوز وب‌هوکی نیست.
admin-webhook-url = نشانی
admin-webhook-url-hint = جایی که سامانهٔ دیگر وب‌هوک‌ها را می‌گیرد، مانند https://crm.example/hooks
admin-webhook-events = از چه باخبر می‌شود
admin-webhook-event-answered = دستیار با یک مقاله پاسخ دهد
admin-webhook-event-assigned = گفت‌وگویی به یک پشتیبان برسد
admin-webhook-event-missed = مقاله‌ای پیدا نشود
admin-webhook-event-erased = داده‌های بازدیدکننده‌ای پاک شود
admin-webhook-event-test = آزمایش
admin-webhook-active = روشن است
admin-webhook-on = روشن
admin-webhook-off = خاموش
admin-webhook-fault = خودبه‌خود خاموش شد: { $message }
admin-webhook-failing = از { $when } چیزی نرسیده است. خودبه‌خود دوباره فرستاده می‌شود.
admin-webhook-secret-title = رمز «{ $name }»
admin-webhook-secret-text = سامانهٔ دیگر امضاها را با این رمز می‌سنجد. همین حالا آن را کپی کنید: فقط همین یک بار نشان داده می‌شود.
admin-webhook-secret-copy = کپی رمز
admin-webhook-renew = رمز تازه
admin-webhook-renew-title = برای «{ $name }» رمز تازه‌ای ساخته شود؟
admin-webhook-renew-text = تا ۲۴ ساعت همه‌چیز با رمز پیشین هم امضا می‌شود تا برای تغییر آن در سامانهٔ دیگر فرصت داشته باشید.
admin-webhook-test = فرستادن آزمایشی
admin-webhook-test-well = پیام آزمایشی رسید.
admin-webhook-test-failed = پیام آزمایشی نرسید.
admin-webhook-delete = حذف وب‌هوک
admin-webhook-delete-title = وب‌هوک «{ $name }» حذف شود؟
admin-webhook-delete-text = سامانهٔ دیگر از چیزی باخبر نمی‌شود و آنچه هنوز در راه است فرستاده نمی‌شود.
admin-webhook-deliveries = نمایش آخرین ارسال‌ها
admin-webhook-deliveries-none = به‌تازگی چیزی فرستاده نشده است.
admin-webhook-delivered = رسید
admin-webhook-waiting = در راه
admin-webhook-dead = ناموفق
admin-webhook-again = فرستادن دوباره
admin-webhook-again-all = فرستادن دوبارهٔ همهٔ ناموفق‌ها
admin-webhook-again-done = دوباره فرستاده شد: { $number }

## Rules

admin-rules-intro = آنچه با پیش آمدن رویدادی خودبه‌خود انجام می‌شود. قاعده‌ها از بالا به پایین و هرکدام یک بار اجرا می‌شوند؛ کار یک قاعده، قاعدهٔ دیگری را به راه نمی‌اندازد.
admin-rules-add = افزودن قاعده
admin-rules-none = هنوز قاعده‌ای نیست.
admin-rule-when = چه هنگام
admin-rule-event-begun = گفت‌وگویی آغاز شود
admin-rule-event-handed-over = به همکاری نیاز باشد
admin-rule-event-message = بازدیدکننده بنویسد
admin-rule-event-closed = گفت‌وگویی بسته شود
admin-rule-event-rated = بازدیدکننده به گفت‌وگو امتیاز دهد
admin-rule-event-overdue = مهلتی از دست برود
admin-rule-event-waiting = کسی زیاد منتظر بماند
admin-rule-minutes = چند دقیقه
admin-rule-if = فقط اگر
admin-rule-words = یکی از این واژه‌ها در پیام
admin-rule-tags = یکی از این برچسب‌ها
admin-rule-commas = با ویرگول جدا کنید.
admin-rule-languages = زبان
admin-rule-channels = کانال
admin-rule-teams = گروه
admin-rule-feelings = احساس
admin-rule-hours = ساعت‌های کاری
admin-rule-hours-any = هر زمان
admin-rule-hours-open = در ساعت‌های کاری
admin-rule-hours-closed = بیرون از ساعت‌های کاری
admin-rule-attribute = ویژگی‌ای که وب‌گاه می‌دهد
admin-rule-attribute-value = آنچه در آن هست
admin-rule-try = آزمودن روی گفت‌وگوهای گذشته
admin-rule-tried = از { $tried } گفت‌وگوی اخیر، { $met } مورد را در بر می‌گرفت.
admin-rule-active = روشن است
admin-rule-on = روشن
admin-rule-off = خاموش
admin-rule-up = بردن به بالا
admin-rule-fault = خودبه‌خود خاموش شد: { $message }
admin-rule-incomplete = برای قاعده نامی بنویسید و همهٔ گام‌ها را پر کنید.
admin-rule-delete-title = قاعدهٔ «{ $name }» حذف شود؟
admin-rule-delete-text = آنچه تاکنون انجام داده است می‌ماند.

## The first start

admin-start-step = گام { $step } از { $of }
admin-start-next = بعدی
admin-start-skip = فعلاً بگذریم
admin-start-incomplete = لطفاً نام و نام کاربری را بنویسید.
admin-start-done-already = این سایت پیش‌تر راه‌اندازی شده است. لطفاً وارد شوید.
admin-start-you-title = خوش آمدید! اول از همه، شما که هستید؟
admin-start-you-intro = این حساب مدیر خواهد بود.
admin-start-site-title = سایت شما به چه زبان‌هایی سخن می‌گوید؟
admin-start-site-intro = همهٔ این‌ها را بعداً می‌توانید تغییر دهید.
admin-start-hours-title = در چه ساعت‌هایی پاسخ‌گو هستید؟
admin-start-hours-intro = بیرون از این ساعت‌ها دستیار پاسخ می‌دهد و می‌گوید همکاران کی برمی‌گردند.
admin-start-colleague-title = چه کسی با شما کار می‌کند؟
admin-start-colleague-intro = نخستین همکارتان را دعوت کنید. پیوندی می‌گیرید تا به او برسانید.
admin-start-line-title = تمام شد. حالا نوبت بازدیدکنندگان شماست
admin-start-line-intro = در فروشگاه نمونه امتحان کنید و از میز پشتیبانی پاسخ دهید.
admin-start-to-desk = باز کردن میز پشتیبانی
admin-start-to-shop = باز کردن فروشگاه نمونه

## Mails to people who work here

mail-greeting = سلام { $name }،
mail-copy = اگر دکمه کار نمی‌کند، این نشانی را باز کنید:
mail-forgotten-subject = انتخاب گذرواژهٔ تازه برای { $site }
mail-forgotten-text = برای حساب شما با نام کاربری { $login } گذرواژهٔ تازه خواسته شده است. آن را اینجا انتخاب کنید:
mail-forgotten-button = انتخاب گذرواژهٔ تازه
mail-forgotten-note = این پیوند یک بار و تا یک ساعت کار می‌کند. اگر شما آن را نخواسته‌اید، لازم نیست کاری بکنید؛ گذرواژهٔ شما همان می‌ماند.
mail-invitation-subject = حساب شما در { $site }
mail-invitation-text = به { $site } دعوت شده‌اید. نام کاربری شما { $login } است. برای شروع گذرواژه‌ای انتخاب کنید:
mail-invitation-button = انتخاب گذرواژه
mail-invitation-note = این پیوند یک بار و تا هفت روز کار می‌کند. اگر منتظر آن نبودید، لازم نیست کاری بکنید.
