### نوشته‌های میز پشتیبانی و ویرایشگر مطالب، همراه با صفحهٔ ورود که میان هر دو مشترک است

## ورود

signin-title-desk = میز پشتیبانی
signin-title-editor = ویرایشگر مطالب
signin-intro-desk = برای گفت‌وگو با بازدیدکنندگان وارد شوید.
signin-intro-editor = برای نوشتن و بهتر کردن مطالب وارد شوید.
signin-login = نام کاربری
signin-password = گذرواژه
signin-show-password = نمایش گذرواژه
signin-caps-lock = کلید Caps Lock روشن است.
signin-send = ورود
signin-sending = در حال ورود…
signin-checking = یک لحظه…
signin-language = زبان
signin-incomplete = لطفاً نام کاربری و گذرواژه را وارد کنید.
signin-wrong = این نام کاربری و گذرواژه با هم نمی‌خوانند. لطفاً یک بار دیگر امتحان کنید.
signin-too-often = چند بار پشت سر هم امتحان شد. لطفاً یک ربع صبر کنید و دوباره امتحان کنید.
signin-not-allowed = وارد شده‌اید، اما حساب شما به این صفحه دسترسی ندارد.
signin-go-desk = رفتن به میز پشتیبانی
signin-go-editor = رفتن به ویرایشگر مطالب
signin-unreachable = در حال حاضر ارتباط با سرور برقرار نمی‌شود. لطفاً دوباره امتحان کنید.
signin-failed = ورود انجام نشد. لطفاً کمی بعد دوباره امتحان کنید.
signin-retry = تلاش دوباره
signin-code = رمز یک‌بارمصرف
signin-code-intro = رمزی را که برنامهٔ احراز هویت شما نشان می‌دهد یا یک رمز بازیابی وارد کنید.
signin-code-wrong = این رمز درست نیست یا پیش‌تر به کار رفته است. منتظر رمز بعدی بمانید و همان را امتحان کنید.
signin-code-missing = لطفاً رمز را وارد کنید.
signin-back = بازگشت
signin-forgot = گذرواژه را فراموش کرده‌اید؟
signin-forgot-intro = پیوندی برای انتخاب گذرواژهٔ تازه به نشانی ایمیل شما فرستاده می‌شود.
signin-forgot-send = فرستادن پیوند
signin-forgot-sent = اگر حسابی با این نام کاربری وجود داشته باشد، پیوندی به نشانی ایمیل آن فرستاده شده است. این پیوند یک ساعت کار می‌کند.
signin-forgot-ask = از مدیر پیوندی برای انتخاب گذرواژهٔ تازه بخواهید.
signin-factor-needed = همه در این‌جا به عامل دوم نیاز دارند. وارد شوید و عامل دوم خود را راه بیندازید.
signin-factor-title = راه‌اندازی عامل دوم
signin-factor-scan = این تصویر را با برنامهٔ احراز هویت روی گوشی خود اسکن کنید.
signin-factor-picture = کد QR برای برنامهٔ احراز هویت
signin-factor-key = یا این کلید را در برنامه وارد کنید
signin-factor-confirm = روشن کردن
signin-codes-title = رمزهای بازیابی شما
signin-codes-text = با هر یک از آن‌ها، وقتی گوشی در دسترس نیست، یک بار می‌توانید وارد شوید. آن‌ها را جای امنی نگه دارید؛ فقط همین حالا نشان داده می‌شوند.
signin-codes-copy = کپی رمزها
signin-codes-copied = کپی شد.
signin-codes-done = آن‌ها را نگه داشتم
signin-with = ورود با { $provider }
signin-or = یا
signin-leave-provider = خروج از { $provider } هم
signin-oidc-away = { $provider } فعلاً در دسترس نیست. لطفاً کمی بعد دوباره امتحان کنید.
signin-oidc-cancelled = ورود با { $provider } کامل نشد.
signin-oidc-expired = زمان زیادی گذشت یا قبلاً استفاده شده بود. لطفاً دوباره وارد شوید.
signin-oidc-refused = آنچه { $provider } دربارهٔ شما گفت تأیید نشد. دوباره امتحان کنید؛ اگر باز هم نشد، به مدیر خبر دهید.
signin-oidc-unknown = { $provider } شما را می‌شناسد، اما این‌جا حسابی ندارید. از مدیر بخواهید برایتان حساب بسازد.
signin-oidc-deactivated = حساب شما در این‌جا غیرفعال شده است. با مدیر صحبت کنید.

## میز پشتیبانی: چارچوب صفحه

desk-title = میز پشتیبانی
desk-skip = رفتن به گفت‌وگو
desk-sign-out = خروج
desk-language = زبان صفحه
desk-connected = متصل
desk-connecting = در حال اتصال…
desk-disconnected = ارتباط قطع است. در حال تلاش دوباره…
desk-sound-on = صدای گفت‌وگوی تازه: روشن
desk-sound-off = صدای گفت‌وگوی تازه: خاموش
desk-alerts-on = اعلان‌های مرورگر: روشن
desk-alerts-off = اعلان‌های مرورگر: خاموش
desk-alerts-forbidden = مرورگر شما به این صفحه اجازهٔ اعلان نمی‌دهد. می‌توانید در تنظیمات مرورگر اجازه دهید.
desk-menu = منو
desk-reports = گزارش‌ها
desk-presence = حضور شما
desk-presence-online = حاضر
desk-presence-away = دور از میز
desk-presence-offline = آفلاین
desk-presence-told-online = حاضر هستید. گفت‌وگوها به شما هم می‌رسند.
desk-presence-told-away = دور از میز هستید. گفت‌وگوهایی که هنوز پاسخ نداده‌اید به صف برمی‌گردند.
desk-presence-told-offline = آفلاین هستید. گفت‌وگوهایی که هنوز پاسخ نداده‌اید به صف برمی‌گردند.
desk-colleagues = همکاران
desk-colleagues-there = همکاران: { $count } نفر حاضر
desk-colleague-load =
    { $capacity ->
        [one] { $load } گفت‌وگو از { $capacity }
       *[other] { $load } گفت‌وگو از { $capacity }
    }
desk-languages-more = { $count } زبان دیگر
desk-team-open = تیم، اکنون در ساعت کاری
desk-team-closed = تیم، اکنون بیرون از ساعت کاری
desk-close-box = بستن
desk-back = بازگشت به فهرست
desk-back-conversation = بازگشت به گفت‌وگو
desk-loading = در حال بارگذاری…
desk-retry = تلاش دوباره
desk-dismiss = بستن پیام

## میز پشتیبانی: فهرست

desk-conversations = گفت‌وگوها
desk-view-queue = صف
desk-view-mine = گفت‌وگوهای من
desk-view-all = همه
desk-empty-queue = کسی در صف نیست. نفسی تازه کنید؛ گفت‌وگوهای تازه خودشان همین‌جا پیدا می‌شوند.
desk-empty-mine = الان در گفت‌وگویی نیستید. هر وقت آماده بودید، یکی را از صف بردارید.
desk-empty-all = هنوز گفت‌وگویی نیست. همین که کسی چیزی بنویسد، این‌جا می‌بینید.
desk-empty-search = برای «{ $search }» چیزی پیدا نشد. واژه‌ای دیگر، نام یا نشانی ایمیل را امتحان کنید.
desk-search = جست‌وجو در گفت‌وگوها
desk-search-placeholder = واژه، نام یا ایمیل
desk-searching = در حال جست‌وجو…
desk-list-more = نمایش گفت‌وگوهای قدیمی‌تر
desk-filter = فیلتر
desk-filter-team = تیم
desk-filter-priority = اولویت
desk-filter-priority-from = { $priority } یا بیشتر
desk-filter-tag = برچسب
desk-filter-waiting = حداقل انتظار
desk-filter-due = مهلت
desk-filter-due-soon = نزدیک یا گذشته
desk-filter-due-overdue = گذشته
desk-filter-any = هر کدام
desk-filter-reset = نمایش همه
desk-filter-nothing = هیچ گفت‌وگویی در این‌جا با این فیلتر نمی‌خواند.
desk-sort = ترتیب
desk-sort-served = به ترتیب نوبت
desk-sort-waiting = اول بیشترین انتظار
desk-sort-newest = اول تازه‌ترین
desk-sort-oldest = اول قدیمی‌ترین
desk-sort-priority = اول فوری‌ترین
desk-sort-due = اول نزدیک‌ترین مهلت
desk-views = نماهای ذخیره‌شده
desk-view-save = ذخیرهٔ این نما
desk-view-delete = حذف این نما
desk-select = انتخاب
desk-select-all = انتخاب همه
desk-select-one = انتخاب { $visitor }
desk-selected = انتخاب‌شده: { $number }
desk-bulk-done = انجام شد: { $done }. ممکن نبود: { $failed }.
desk-tags = برچسب‌ها
desk-tags-hint = میان برچسب‌ها ویرگول بگذارید.
desk-visitor-unnamed = بازدیدکننده
desk-visitor-names = روباه، جغد، سمور، حواصیل، جوجه‌تیغی، پرستو، دلفین، سنجاب، سینه‌سرخ، گورکن، لاک‌پشت، گوزن، ماهی‌خورک، خرگوش، فک، چکاوک
desk-place = جایگاه در صف: { $place }
desk-waiting-time = زمان انتظار: { $time }
desk-unread = پیام تازه
desk-writer-you = شما:
desk-writer-bot = دستیار:
desk-new-conversation = گفت‌وگوی تازه در صف: { $visitor }
desk-new-message = پیام تازه از { $visitor }
desk-told-assigned = { $visitor } اکنون با شماست.
desk-told-transferred = { $agent } گفت‌وگو با { $visitor } را به شما سپرد.
desk-told-mentioned = { $agent } در یادداشتی دربارهٔ { $visitor } از شما نام برد.
desk-told-reopened = { $visitor } پس از پایان گفت‌وگو دوباره نوشت.
desk-told-taken-over = { $agent } گفت‌وگو با { $visitor } را از شما تحویل گرفت.
desk-told-due-soon = مهلت { $visitor } رو به پایان است.
desk-told-overdue = مهلت { $visitor } به پایان رسید.
desk-state-bot = با دستیار
desk-state-waiting = در انتظار
desk-state-agent = با { $agent }
desk-state-mine = با شما
desk-state-closed = بسته‌شده

desk-chip-offered = از { $agent } پرسیده شده است
desk-chip-offered-me = از شما پرسیده شده است
desk-chip-snoozed = تا { $time }
desk-chip-vip = ویژه
desk-chip-repeated = دوباره برگشته
desk-chip-priority = اولویت { $priority }
desk-chip-priority-hint = با هر ده دقیقه انتظار، یکی بیشتر می‌شود.
desk-chip-first = فوری
desk-chip-first-hint = درماندگی یا سوگ: پیش از همه.
desk-chip-after-hours = بیرون از ساعت کاری
desk-chip-meanwhile = در این میان پاسخ داده شد
desk-chip-team = تیم { $team }
desk-chip-reply-due = { $time } تا مهلت پاسخ
desk-chip-reply-overdue = { $time } دیرکرد در پاسخ
desk-chip-resolution-due = { $time } تا مهلت حل
desk-chip-resolution-overdue = { $time } دیرکرد در حل
desk-trend-worse = { $emotion }، رو به بدتر شدن
desk-trend-better = { $emotion }، رو به آرام شدن
desk-trend-calm-again = دوباره آرام
desk-trend-course = پیام‌های اخیر: { $course }

## میز پشتیبانی: پیشنهاد گفت‌وگو

desk-offers = گفت‌وگوهایی برای شما
desk-offer-title = این گفت‌وگو را برمی‌دارید؟
desk-offer-announced = این گفت‌وگو را برمی‌دارید؟ { $visitor } منتظر است.
desk-offer-more =
    { $count ->
        [one] و پس از این، { $count } گفت‌وگوی دیگر
       *[other] و پس از این، { $count } گفت‌وگوی دیگر
    }
desk-offer-seconds = { $seconds } ثانیه
desk-accept = می‌پذیرم
desk-decline = نمی‌توانم
desk-banner-offered-me = { $visitor } منتظر است و از شما پرسیده شده است.
desk-banner-offered = همین حالا از { $agent } پرسیده شده است. اگر نتواند، می‌توانید شما بردارید.

## میز پشتیبانی: گفت‌وگو

desk-nothing-open = برای خواندن، گفت‌وگویی را از فهرست انتخاب کنید.
desk-nothing-open-hint = برای دیدن میان‌برهای صفحه‌کلید، کلید ? را بزنید.
desk-transcript = پیام‌ها
desk-author-bot = دستیار
desk-author-agent = همکار
desk-you = شما
desk-take = برمی‌دارم
desk-taking = در حال برداشتن…
desk-close = بستن
desk-return = سپردن به دستیار
desk-transfer = سپردن به همکار یا تیم دیگر
desk-transfer-confirm = سپردن به دیگری
desk-snooze = کنار گذاشتن برای مدتی
desk-snooze-confirm = کنار گذاشتن
desk-details = جزئیات
desk-reply = پاسخ شما
desk-placeholder = پاسخ به زبان { $language }…
desk-placeholder-translated = به زبان خودتان بنویسید؛ به { $language } فرستاده می‌شود…
desk-send = ارسال
desk-send-translated = ارسال با ترجمه
desk-send-as-written = ارسال بدون ترجمه
desk-send-hint = ارسال با Enter، سطر تازه با Shift + Enter، پاسخ آماده با /
desk-send-hint-translated = ارسال با ترجمه با Enter، بدون ترجمه با Alt + Enter، پاسخ آماده با /
desk-sending = در حال ارسال…
desk-not-sent = فرستاده نشد.
desk-try-again = تلاش دوباره
desk-discard = صرف‌نظر
desk-too-long =
    { $count ->
        [one] { $count } نویسه بیش از اندازه
       *[other] { $count } نویسه بیش از اندازه
    }
desk-typing = { $visitor } در حال نوشتن است…
desk-new-messages = پیام‌های تازه
desk-today = امروز
desk-yesterday = دیروز
desk-choices-offered = گزینه‌های پیشنهادشده
desk-banner-waiting = { $visitor } منتظر پشتیبان است. برای پاسخ دادن، گفت‌وگو را بردارید.
desk-banner-other = { $agent } به این گفت‌وگو رسیدگی می‌کند. می‌توانید آن را بخوانید.
desk-banner-answering-for = شما در گفت‌وگوی { $agent } پاسخ می‌دهید.
desk-banner-bot = دستیار به این گفت‌وگو رسیدگی می‌کند. می‌توانید آن را بخوانید.
desk-banner-closed = این گفت‌وگو بسته شده است.
desk-taken-by = { $agent } زودتر از شما این گفت‌وگو را برداشته است.
desk-taken = این گفت‌وگو با شماست. { $visitor } از حضورتان باخبر شد.
desk-closed = گفت‌وگو بسته شد.
desk-returned = از این پس دوباره دستیار به این گفت‌وگو رسیدگی می‌کند.
desk-close-question = این گفت‌وگو بسته شود؟
desk-close-explanation = از { $visitor } تشکر می‌شود و نظرش را می‌پرسیم. تا چند ثانیه می‌توانید این کار را واگرد کنید.
desk-close-how = گفت‌وگو چطور به پایان رسید؟
desk-close-choose = لطفاً بگویید گفت‌وگو چطور به پایان رسید.
desk-resolution-solved = حل شد
desk-resolution-solved-hint = بازدیدکننده به آنچه می‌خواست رسید.
desk-resolution-not-solved = حل نشد
desk-resolution-not-solved-hint = این‌جا راه‌حلی برایش پیدا نشد.
desk-resolution-no-answer = بی‌پاسخ ماند
desk-resolution-no-answer-hint = بازدیدکننده دیگر چیزی ننوشت.
desk-resolution-spam = هرزنامه
desk-resolution-spam-hint = بدون هیچ پیامی به فرستنده بسته می‌شود.
desk-close-draft = پاسخی که نوشته‌اید و نفرستاده‌اید، ارسال نخواهد شد.
desk-close-confirm = بستن گفت‌وگو
desk-return-question = این گفت‌وگو به دستیار سپرده شود؟
desk-return-explanation = از این پس دستیار به { $visitor } پاسخ می‌دهد. هر وقت بخواهید می‌توانید دوباره به گفت‌وگو بپیوندید.
desk-return-confirm = سپردن به دستیار
desk-transfer-question = این گفت‌وگو به دیگری سپرده شود؟
desk-transfer-explanation = به { $visitor } گفته می‌شود چه کسی ادامه می‌دهد. لازم نیست چیزی دوباره گفته شود؛ همهٔ پیام‌ها و یادداشت‌ها همراه گفت‌وگو می‌روند.
desk-transfer-to = به چه کسی؟
desk-transfer-note = چه چیزی را باید بداند؟ (اختیاری)
desk-transfer-choose = لطفاً همکار یا تیمی را انتخاب کنید.
desk-transfer-nobody = کس دیگری پشت میز نیست و هنوز تیمی هم ساخته نشده است.
desk-transfer-away = { $agent } این‌جا نیست. گفت‌وگو تا دوازده ساعت منتظر او می‌ماند و سپس به صف برمی‌گردد.
desk-transferred = به { $to } سپرده شد.
desk-snooze-question = این گفت‌وگو کنار گذاشته شود؟
desk-snooze-explanation = گفت‌وگو همچنان با شماست و در زمانی که می‌گویید، یا همین که { $visitor } چیزی بنویسد، برمی‌گردد.
desk-snooze-until = تا کی؟
desk-snooze-hour = یک ساعت
desk-snooze-afternoon = امروز بعدازظهر
desk-snooze-tomorrow = فردا صبح
desk-snooze-own = زمانی به انتخاب شما
desk-snooze-own-time = تاریخ و ساعت
desk-snooze-choose = لطفاً زمانی را انتخاب کنید.
desk-snoozed = تا { $time } کنار گذاشته شد.
desk-banner-snoozed = تا { $time } کنار گذاشته شده است. با پیام { $visitor } یا پاسخ شما برمی‌گردد.
desk-live-away = { $system } در دسترس نیست، به همین دلیل این گفت‌وگو این‌جا در صف است. لطفاً همین‌جا پاسخ دهید.
desk-wake = همین حالا ادامه می‌دهم
desk-reopen = باز کردن دوباره
desk-reopened = گفت‌وگو دوباره باز شد و با شماست.
desk-join = پیوستن به گفت‌وگو
desk-take-over = بر عهده گرفتن
desk-undo = واگرد
desk-withdrawn = پس گرفته شد. متن شما دوباره در کادر است.
desk-close-undone = گفت‌وگو مثل قبل باز است.
desk-cancel = انصراف
desk-yes = بله
desk-no = خیر

## میز پشتیبانی: نوشتن

desk-modes = چه می‌نویسید؟
desk-mode-reply = پاسخ
desk-mode-note = یادداشت خصوصی
desk-note = یادداشت خصوصی
desk-note-placeholder = یادداشتی برای همکاران بنویسید…
desk-note-private = این را فقط همکاران می‌بینند، نه بازدیدکننده.
desk-note-add = افزودن یادداشت
desk-note-by = یادداشت خصوصی { $agent }
desk-note-write = نوشتن یادداشت خصوصی
desk-note-cancel = انصراف از یادداشت
desk-canned = پاسخ‌های آماده
desk-canned-new = تازه
desk-canned-shortcut = نام کوتاه، یک واژه
desk-canned-language = زبان
desk-canned-text = متن
desk-canned-text-placeholder = سلام…
desk-canned-variables = هرجا نام بازدیدکننده، نام خودتان یا شمارهٔ سفارش لازم است، {"{"}visitor{"}"}، {"{"}agent{"}"} یا {"{"}order{"}"} بگذارید.
desk-canned-save = ذخیره
desk-canned-saved = ذخیره شد.
desk-canned-delete = حذف
desk-canned-delete-question = پاسخ آمادهٔ ‎/{ $shortcut } حذف شود؟
desk-canned-none = هنوز پاسخ آماده‌ای نیست.
desk-canned-nothing = هیچ پاسخ آماده‌ای با «/{ $wanted }» جور نیست. اگر می‌خواهید همین‌طور فرستاده شود، Esc را بزنید.
desk-original-show = نمایش متن اصلی
desk-original-hide = پنهان کردن متن اصلی
desk-translated-from = ترجمهٔ خودکار از { $language }
desk-sent-in = به { $language } فرستاده شد
desk-sent-show = نمایش متن فرستاده‌شده
desk-sent-hide = پنهان کردن متن فرستاده‌شده
desk-sent-as-written = بدون ترجمه فرستاده شد
desk-translate-into = ترجمه به { $language }
desk-preview = متنی که به { $language } خوانده می‌شود
desk-translating = در حال ترجمه…
desk-untranslated-same-language = این متن خود به { $language } است و همین‌طور فرستاده می‌شود.
desk-untranslated-no-pair = این‌جا ترجمه‌ای به { $language } در کار نیست. متن همان‌طور که نوشته‌اید فرستاده می‌شود.
desk-untranslated-unavailable = مترجم خودکار در حال حاضر پاسخ نمی‌دهد. اگر تا هنگام ارسال برنگردد، متن همان‌طور که نوشته‌اید فرستاده می‌شود.
desk-untranslated-too-late = ترجمه کمی طول می‌کشد. اگر تا هنگام ارسال آماده نشود، متن همان‌طور که نوشته‌اید فرستاده می‌شود و ترجمه پس از آن می‌رسد.
desk-untranslated-spans-lost = در ترجمه پیوند، عدد یا نامی از دست می‌رفت. متن همان‌طور که نوشته‌اید فرستاده می‌شود.
desk-untranslated-too-long = این متن برای ترجمهٔ یک‌جا بیش از اندازه طولانی است و همان‌طور که نوشته‌اید فرستاده می‌شود. متن‌های کوتاه‌تر ترجمه می‌شوند.
desk-untranslated-nothing-to-translate = در این متن چیزی برای ترجمه نیست و همین‌طور فرستاده می‌شود.
desk-attach = فرستادن فایل
desk-attachment = فایل { $name }، { $size }

## Desk: macros, the command bar and drafts

desk-macros = ماکروها
desk-macro-new = ماکروی تازه
desk-macro-edit = ویرایش ماکروها
desk-macro-name = نام
desk-macro-for = برای چه کسی؟
desk-macro-for-me = فقط برای من
desk-macro-for-all = برای همه
desk-macro-steps = گام‌ها
desk-macro-step-add = افزودن گام
desk-macro-step-down = بردن به پایین
desk-macro-step-remove = برداشتن
desk-macro-delete-question = ماکروی «{ $name }» حذف شود؟
desk-macro-conflict = شخص دیگری این ماکرو را تغییر داده است. برای دیدن نسخهٔ او، آن را از فهرست انتخاب کنید.
desk-macro-done = «{ $name }» اجرا شد.
desk-macro-partly = «{ $name }» به‌طور کامل اجرا نشد
desk-macro-undone = «{ $name }» واگردانی شد.
desk-step-reply = فرستادن پاسخ آماده
desk-step-tag = افزودن برچسب
desk-step-untag = برداشتن برچسب
desk-step-set-attribute = تعیین یک ویژگی
desk-step-prioritise = تعیین اولویت
desk-step-note = افزودن یادداشت خصوصی
desk-step-take = برداشتن گفت‌وگو
desk-step-pass-on = سپردن به دیگری
desk-step-close = بستن گفت‌وگو
desk-step-done = انجام شد
desk-step-skipped = انجام نشد
desk-level-normal = عادی
desk-level-high = بالا
desk-level-highest = بسیار بالا
desk-command = جست‌وجو و اجرا
desk-command-placeholder = گفت‌وگو، پاسخ، ماکرو، مطلب یا کار
desk-command-actions = کارها
desk-command-articles = مطالب
desk-command-pages = صفحه‌ها
desk-command-none = چیزی پیدا نشد. واژهٔ دیگری را امتحان کنید.
desk-command-found = پیدا شد: { $number }
desk-draft-elsewhere = در پنجره یا دستگاه دیگری متن دیگری برای این گفت‌وگو نوشته‌اید.
desk-draft-theirs = استفاده از آن متن
desk-draft-mine = نگه‌داشتن این متن

## میز پشتیبانی: کارهای دستیار

desk-decision-answer = پاسخ داد
desk-decision-clarify = منظور را پرسید
desk-decision-handoff = به پشتیبان سپرد
desk-decision-smalltalk = خوش‌وبش
desk-decision-relay = پیام را رساند
desk-kind-question = پرسید که پاسخ به کار آمد یا نه
desk-kind-notice = اطلاع‌رسانی
desk-kind-announcement = فرستاده‌شده از برنامهٔ سایت
desk-confidence = اطمینان: { $percent }
desk-article = مطلب: { $question }
desk-greeting = خوشامد: { $name }

## میز پشتیبانی: جزئیات

desk-context = جزئیات گفت‌وگو
desk-section-visitor = بازدیدکننده
desk-section-reason = چرا پشتیبان لازم است
desk-section-attributes = ویژگی‌ها
desk-attribute-change = تغییر { $name }
desk-attribute-page = صفحهٔ بازدیدکننده می‌گوید؛ کسی آن را تأیید نکرده است
desk-attribute-site = از وب‌گاه شما
desk-attribute-agent = از { $agent }
desk-attribute-rule = از یک قاعده
desk-attribute-of-visitor = این در همهٔ گفت‌وگوهای بازدیدکننده به حساب می‌آید.
desk-attribute-saved = { $name } ذخیره شد.
desk-attribute-lost = همکاری همین حالا { $name } را تغییر داد. پیش از تغییر، مقدار تازه را ببینید.
desk-section-digest = چکیده
desk-section-earlier = گفت‌وگوهای پیشین
desk-section-history = کارهای انجام‌شده
desk-section-understood = آنچه دستیار فهمیده است
desk-section-tried = آنچه دستیار امتحان کرده است
desk-section-suggestions = مطالب پیشنهادی
desk-fact-name = نام
desk-fact-language = زبان
desk-fact-channel = کانال
desk-fact-contact-email = ایمیلی که گذاشته
desk-fact-contact-phone = تلفنی که گذاشته
desk-fact-local-time = ساعت محلی
desk-fact-rating = امتیاز
desk-fact-nps = ما را به دیگران معرفی می‌کند
desk-fact-comment = نظر
desk-rating = { $points } از { $most }
desk-fact-feeling = احساس
desk-fact-wish = خواسته
desk-fact-answer = بهترین پاسخ یافته
desk-tried-nothing = دستیار هنوز پاسخی را امتحان نکرده است.
desk-suggestions-nothing = مطلب مناسبی برای این گفت‌وگو پیدا نشد.
desk-articles-search = جست‌وجوی مطالب
desk-articles-none = مطلبی پیدا نشد.
desk-audience-visitors = بازدیدکنندگان واردشده
desk-audience-agents = فقط پشتیبان‌ها
desk-insert = درج
desk-insert-article = درج «{ $question }» در پاسخ
desk-show-answer = نمایش پاسخ
desk-inserted = درج شد. نگاهی بیندازید؛ با Enter فرستاده می‌شود.
desk-insert-take-first = نخست گفت‌وگو را بردارید، سپس مطلب را درج کنید.
desk-open-article = باز کردن در ویرایشگر
desk-outcome-helpful = به کار آمد
desk-outcome-unhelpful = به کار نیامد
desk-outcome-none = بدون واکنش

desk-digest-first = نخستین پرسش
desk-digest-since = پرسش‌های بعدی
desk-digest-wishes = خواسته‌ها
desk-digest-orders = سفارش‌ها
desk-digest-emails = ایمیل
desk-digest-phones = تلفن
desk-digest-amounts = مبلغ‌ها
desk-digest-links = پیوندها
desk-digest-messages = شمار پیام‌ها

desk-earlier-no-question = بدون پرسش
desk-earlier-before = از این‌جا آمده است
desk-earlier-after = این‌جا ادامه یافت
desk-earlier-nps = معرفی به دیگران: { $points } از { $most }
desk-earlier-title = گفت‌وگوی { $day }
desk-state-person = با پشتیبان

desk-deed-opened = وارد صف شد
desk-deed-taken = { $agent } آن را برداشت
desk-deed-accepted = { $agent } آن را پذیرفت
desk-deed-assigned = به { $agent } داده شد
desk-deed-declined = { $agent } آن را نپذیرفت
desk-deed-transferred = { $agent } آن را به { $to } سپرد
desk-deed-snoozed = { $agent } آن را تا { $time } کنار گذاشت
desk-deed-woken = { $agent } دوباره به آن پرداخت
desk-deed-agent-left = { $agent } ناچار شد برود؛ به صف برگشت
desk-deed-returned = { $agent } آن را به دستیار سپرد
desk-deed-closed = { $agent } آن را بست
desk-deed-reopened = { $agent } آن را دوباره باز کرد
desk-deed-written-again = بازدیدکننده دوباره نوشت
desk-deed-joined = { $agent } به گفت‌وگو پیوست
desk-deed-taken-over = { $agent } آن را بر عهده گرفت
desk-deed-close-undone = { $agent } بستن را واگرد کرد
desk-deed-withdrawn = { $agent } پیامی را پس گرفت
desk-deed-tagged = { $agent } برچسب‌ها را تغییر داد
desk-deed-attribute-set = { $agent } «{ $name }» را تغییر داد: { $before } ← { $after }
desk-deed-macro = { $agent } «{ $macro }» را اجرا کرد
desk-deed-macro-undone = { $agent } «{ $macro }» را واگرداند
desk-deed-prioritised = { $agent } اولویت را تعیین کرد
desk-deed-ruled = قاعدهٔ «{ $rule }» اجرا شد
desk-deed-erased = متن‌ها و اطلاعات شخصی پاک شد
desk-deed-left = بازدیدکننده از صف بیرون رفت

desk-reason-asked = خواستار گفت‌وگو با پشتیبان است
desk-reason-not-sure = دستیار از پاسخ مطمئن نبود
desk-reason-not-helpful = پاسخ‌ها به کارش نیامد
desk-reason-upset = بازدیدکننده ناراحت است
desk-reason-came-back = با همان مشکل برگشته است
desk-reason-reopened = پس از بسته شدن دوباره باز شد
desk-reason-joined = یکی از همکاران به گفت‌وگو پیوست

desk-emotion-calm = آرام
desk-emotion-frustrated = کلافه
desk-emotion-angry = خشمگین
desk-emotion-worried = نگران
desk-emotion-sad = غمگین

desk-intent-greet = سلام و احوال‌پرسی
desk-intent-goodbye = خداحافظی
desk-intent-thank = تشکر
desk-intent-affirm = پاسخ مثبت
desk-intent-deny = پاسخ منفی
desk-intent-ask-human = می‌خواهد با پشتیبان صحبت کند
desk-intent-decline-human = نمی‌خواهد با پشتیبان صحبت کند
desk-intent-complain = شکایت
desk-intent-bot-challenge = می‌پرسد که طرفش ربات است یا نه
desk-intent-change-language = زبان دیگری می‌خواهد
desk-intent-ask-question = پرسش

desk-channel-web = وب‌سایت
desk-channel-rest = REST
desk-channel-socketio = Socket.IO
desk-channel-telegram = تلگرام
desk-channel-whatsapp = واتس‌اپ
desk-channel-messenger = مسنجر
desk-channel-instagram = اینستاگرام
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-email = ایمیل
desk-channel-webhook = Webhook

desk-sent-photo = عکس
desk-sent-video = ویدیو
desk-sent-animation = تصویر متحرک
desk-sent-voice = پیام صوتی
desk-sent-audio = فایل صوتی
desk-sent-document = سند
desk-sent-sticker = استیکر
desk-sent-contact = مخاطب
desk-sent-location = موقعیت مکانی
desk-sent-invitation = دعوت به جلسه
desk-sent-unknown = چیزی که این‌جا نمایش داده نمی‌شود
desk-in-reply-to = در پاسخ به
desk-corrected = تصحیح بازدیدکننده
desk-fault-too-large = پذیرفته نشد: بیش از حد بزرگ است
desk-fault-gone = دیگر نزد سکو نیست
desk-fault-unreachable = دریافت آن از سکو ممکن نشد
desk-fault-refused = پذیرفته نشد: این نوع فایل این‌جا امن نیست
desk-fault-quota = پذیرفته نشد: جای بیشتری برای فایل نیست
desk-unreachable-blocked = بازدیدکننده ما را مسدود کرده است: آنچه می‌نویسید به او نمی‌رسد.
desk-unreachable-stopped = بازدیدکننده خواسته است پیامی نگیرد: تا وقتی دوباره ننویسد، چیزی به او نمی‌رسد.
desk-unreachable-undeliverable = سکو به این بازدیدکننده دسترسی ندارد: آنچه می‌نویسید به او نمی‌رسد.
desk-unreachable-window = از آخرین پیام بازدیدکننده زمان زیادی گذشته است: سکو نوشتهٔ شما را وقتی می‌رساند که او دوباره بنویسد.
desk-unreachable-away = بازدیدکننده صفحه را بسته است: نوشتهٔ شما وقتی به او می‌رسد که به صفحه برگردد.
desk-visitor-here = در صفحه
desk-visitor-gone = بیرون از صفحه

## میز پشتیبانی: گزارش‌ها

desk-report-range = بازهٔ روزها
desk-report-days =
    { $days ->
        [one] { $days } روز اخیر
       *[other] { $days } روز اخیر
    }
desk-report-from = از
desk-report-to = تا
desk-report-csv = دریافت فایل CSV
desk-report-overview = در یک نگاه
desk-report-remark = روزها از نیمه‌شب به وقت { $zone } آغاز می‌شوند. تغییرها نسبت به بازهٔ { $from } تا { $to } سنجیده می‌شوند. نشان پرسش کنار هر عدد معنای آن را می‌گوید و خود عدد به گفت‌وگوهایش می‌رسد.
desk-report-none = هنوز چیزی برای شمردن نیست
desk-report-nothing = در این روزها چیزی نیست.
desk-report-waiting = اکنون در صف
desk-report-waiting-nobody = کسی منتظر نیست.
desk-report-waiting-longest = طولانی‌ترین انتظار: { $time }
desk-report-of-these-handoffs =
    { $count ->
        [one] { $count } گفت‌وگو سپرده‌شده به پشتیبان
       *[other] { $count } گفت‌وگو سپرده‌شده به پشتیبان
    }
desk-report-first-response = نخستین پاسخ، میانه
desk-report-resolution = زمان حل، میانه
desk-report-p90 = ۹ مورد از ۱۰ تا { $time }
desk-report-conversations = گفت‌وگوها
desk-report-handoffs = سپرده‌شده به پشتیبان
desk-report-closed = بسته‌شده
desk-report-left = ترک صف
desk-report-first-response-median = نخستین پاسخ، میانه
desk-report-first-response-p90 = نخستین پاسخ، ۹ از ۱۰
desk-report-resolution-median = زمان حل، میانه
desk-report-resolution-p90 = زمان حل، ۹ از ۱۰
desk-report-containment = بی‌نیاز از پشتیبان
desk-report-containment-hint = حل‌شده بدون پشتیبان
desk-report-first-contact-resolution = حل در نخستین تماس
desk-report-first-contact-resolution-hint = همان بار نخست با پشتیبان حل شد
desk-report-ratings = نظرها
desk-report-csat = رضایت (CSAT)
desk-report-csat-hint =
    { $count ->
        [one] میانگین { $mean } از ۵، { $count } نظر
       *[other] میانگین { $mean } از ۵، { $count } نظر
    }
desk-report-csat-mean = میانگین امتیاز
desk-report-nps = شاخص معرفی به دیگران (NPS)
desk-report-nps-hint = از ۱۰۰− تا ۱۰۰+
desk-report-chart-volume = گفت‌وگوها و سپردن به پشتیبان
desk-report-chart-response = زمان تا نخستین پاسخ
desk-report-chart-shares = بی‌نیاز از پشتیبان و رضایت
desk-report-chart-days = { $figures }، روز به روز از { $from } تا { $to }. عددها در جدول کنار نمودار آمده‌اند.
desk-report-chart-groups =
    { $count ->
        [one] { $figure }، بزرگ‌ترین مورد. همهٔ عددها در جدول زیر آمده‌اند.
       *[other] { $figure }، { $count } مورد بزرگ‌تر. همهٔ عددها در جدول زیر آمده‌اند.
    }
desk-report-day = روز
desk-report-language = زبان
desk-report-team = تیم
desk-report-agent = پشتیبان
desk-report-article = مطلب
desk-report-by-language = به تفکیک زبان
desk-report-by-team = به تفکیک تیم
desk-report-by-agent = به تفکیک پشتیبان
desk-report-by-article = به تفکیک مطلب
desk-report-comments = آنچه بازدیدکنندگان نوشته‌اند
desk-report-contained = حل‌شده با دستیار
desk-report-came-back = بازگشته
desk-report-refused = پاسخ کمکی نکرد
desk-report-not-understood = فهمیده‌نشده
desk-report-no-question = بدون پرسش
desk-report-handed-over = رسیده به پشتیبان
desk-report-helpful = پاسخ‌های سودمند
desk-report-answered = پاسخ‌گرفته از پشتیبان
desk-report-first-response-open-median = نخستین پاسخ در ساعت کاری، میانه
desk-report-first-response-open-p90 = نخستین پاسخ در ساعت کاری، ۹ از ۱۰
desk-report-resolution-open-median = زمان حل در ساعت کاری، میانه
desk-report-resolution-open-p90 = زمان حل در ساعت کاری، ۹ از ۱۰
desk-report-first-reply-kept = نخستین پاسخ به‌موقع
desk-report-next-reply-kept = پاسخ بعدی به‌موقع
desk-report-resolution-kept = حل به‌موقع
desk-report-targets-missed = مهلت‌های ازدست‌رفته
desk-report-meaning = «{ $figure }» یعنی چه؟
desk-report-means-conversations = گفت‌وگوهایی که در این روزها آغاز شده‌اند و بازدیدکننده در آن‌ها چیزی نوشته است.
desk-report-means-contained = گفت‌وگوهایی که هرگز به پشتیبان نرسیده‌اند، آخرین پرسششان با یک مطلب پاسخ گرفته است و بازدیدکننده نگفته که پاسخ کمکی نکرد، تا هفت روز برای همان مطلب برنگشته و برای موضوعی ناشناخته هم به پشتیبان نیاز پیدا نکرده است.
desk-report-means-came-back = گفت‌وگوهایی که هرگز به پشتیبان نرسیده‌اند و با پاسخ پایان یافته‌اند، اما بازدیدکننده تا هفت روز گفت‌وگوی دیگری آغاز کرده است: دربارهٔ همان مطلب، یا گفت‌وگویی که به پشتیبان رسیده و موضوعش روشن نیست.
desk-report-means-refused = گفت‌وگوهایی که هرگز به پشتیبان نرسیده‌اند و بازدیدکننده دربارهٔ آخرین پاسخ گفته است که کمکی نکرد.
desk-report-means-not-understood = گفت‌وگوهایی که هرگز به پشتیبان نرسیده‌اند و دستیار برای آخرین پرسش پاسخی نداشته است: توضیح بیشتری خواسته و کار همان‌جا مانده است.
desk-report-means-no-question = گفت‌وگوهایی که هرگز به پشتیبان نرسیده‌اند و در آن‌ها چیزی پرسیده نشده است، مانند یک سلام ساده.
desk-report-means-handed-over = گفت‌وگوهایی که دست‌کم یک بار، هر زمان که باشد، به پشتیبان رسیده‌اند.
desk-report-means-containment = سهم گفت‌وگوهای حل‌شده با دستیار از همهٔ گفت‌وگوهایی که در این روزها آغاز شده‌اند. این سهم برای هفت روز اخیر هنوز ممکن است کمتر شود، چون بازدیدکنندگان شاید برگردند.
desk-report-means-helpful = سهم پاسخ‌های سودمند از پاسخ‌هایی از دستیار که بازدیدکنندگان درباره‌شان نظر داده‌اند.
desk-report-means-handoffs = شمار دفعه‌هایی که در این روزها گفت‌وگویی به پشتیبان سپرده شده است؛ یک گفت‌وگو ممکن است چند بار شمرده شود.
desk-report-means-answered = سپردن‌های این روزها که پشتیبانی دست‌کم یک بار در آن‌ها نوشته است. به نام کسی شمرده می‌شوند که نخست نوشته است.
desk-report-means-closed = سپردن‌های این روزها که پشتیبان‌ها بسته‌اند، هرزنامه‌ها هم. به نام کسی شمرده می‌شوند که آخرین بار در دستش بوده‌اند.
desk-report-means-left = سپردن‌های این روزها که بازدیدکننده دیگر نخواسته است منتظر بماند.
desk-report-means-first-response = زمان از سپردن تا نخستین پیام پشتیبان، با ساعت. به نام کسی شمرده می‌شود که آن را نوشته است. نیمی از زمان‌ها کمتر از میانه و ۹ از ۱۰ کمتر از عدد دیگر است.
desk-report-means-first-response-open = همان زمان، اما تنها بخشی که در ساعت کاری تیم بوده است؛ اگر تیمی نباشد، ساعت کاری نخستین تیم به شمار می‌آید.
desk-report-means-resolution = زمان از سپردن تا بسته‌شدن، با ساعت، برای سپردن‌های بسته‌شده. نیمی از زمان‌ها کمتر از میانه و ۹ از ۱۰ کمتر از عدد دیگر است.
desk-report-means-resolution-open = زمان حل، اما تنها بخشی که در ساعت کاری تیم بوده است؛ اگر تیمی نباشد، ساعت کاری نخستین تیم به شمار می‌آید.
desk-report-means-first-reply-kept = از نخستین پاسخ‌هایی که تیم برایشان مهلت داشت: آن‌هایی که به‌موقع بودند. هر کدام در روزی شمرده می‌شود که نتیجه روشن شد: وقتی کسی پاسخ داد یا وقتی مهلت به پایان رسید. به حساب کسی است که پاسخ داد و اگر از دست رفت، به حساب کسی که گفت‌وگو آن هنگام با او بود.
desk-report-means-next-reply-kept = از پیام‌های بعدی بازدیدکنندگان که تیم برایشان مهلت داشت: آن‌هایی که به‌موقع پاسخ گرفتند، از نخستین پیام بی‌پاسخ تا سخن بعدی یک نفر. هر کدام در روزی شمرده می‌شود که نتیجه روشن شد؛ اگر از دست رفت، به حساب کسی که گفت‌وگو آن هنگام با او بود.
desk-report-means-resolution-kept = از سپردن‌هایی که تیم برایشان مهلت داشت: آن‌هایی که به‌موقع بسته شدند، بی زمان کنارگذاشتن و بی هرزنامه. هر کدام در روزی شمرده می‌شود که نتیجه روشن شد، به حساب کسی که گفت‌وگو آن هنگام با او بود.
desk-report-means-targets-missed = اینکه در این روزها چند بار مهلت نخستین پاسخ، پاسخ بعدی یا حل به پایان رسید؛ یک گفت‌وگو می‌تواند چند بار شمرده شود.
desk-report-means-first-contact-resolution = از نخستین سپردن‌های بسته‌شدهٔ گفت‌وگوها، جز هرزنامه: سهم آن‌هایی که با نتیجهٔ حل‌شده بسته شده‌اند، تا هفت روز دوباره باز نشده‌اند، امتیاز ۱ یا ۲ نگرفته‌اند و بازدیدکننده تا هفت روز پس از آغاز برای همان موضوع برنگشته است.
desk-report-means-ratings = نظرسنجی‌هایی که بازدیدکنندگان در این روزها پاسخ داده‌اند.
desk-report-means-csat = سهم امتیازهای ۴ و ۵ از همهٔ امتیازهای ۱ تا ۵ که در این روزها داده شده‌اند.
desk-report-means-csat-mean = میانگین همهٔ امتیازهای ۱ تا ۵ که در این روزها داده شده‌اند.
desk-report-means-nps = سهم پاسخ‌های ۹ و ۱۰ منهای سهم پاسخ‌های ۰ تا ۶، از همهٔ پاسخ‌های ۰ تا ۱۰ که در این روزها داده شده‌اند.
desk-report-new = تازه
desk-report-as-before = مانند پیش
desk-report-points = واحد درصد
desk-report-sides = دستیار و پشتیبان‌ها
desk-report-assistant = دستیار به‌تنهایی
desk-report-people = پشتیبان‌ها
desk-report-hours = به تفکیک ساعت‌های هفته
desk-report-channel = کانال
desk-report-tag = برچسب
desk-report-reason = دلیل
desk-report-by-channel = به تفکیک کانال
desk-report-by-tag = به تفکیک برچسب
desk-report-by-reason = به تفکیک دلیل سپردن
desk-report-somebody = کسی که رفته است
desk-report-has-left = { $name } (رفته است)
desk-report-nobody = هیچ‌کس
desk-report-no-team = بدون تیم
desk-report-team-gone = تیمی حذف‌شده
desk-report-back = بازگشت به گزارش
desk-report-more = نمایش بیشتر
desk-report-began = آغاز
desk-report-value = مقدار
desk-report-counts = به شمار می‌آید
desk-report-counts-not = به شمار نمی‌آید
desk-report-json = دریافت فایل JSON
desk-report-comments-csv = دریافت همهٔ نظرها با فایل CSV

## Desk: wallboard

desk-wallboard = تابلوی نمایش
desk-wallboard-longest = طولانی‌ترین انتظار
desk-wallboard-available = پشتیبان‌های حاضر
desk-wallboard-answered = پاسخ‌داده‌شده امروز
desk-wallboard-assistant = حل‌شده با دستیار امروز
desk-wallboard-satisfaction = رضایت امروز
desk-wallboard-fresh = تا ساعت { $time }
desk-wallboard-stale = به‌روز نیست: آخرین عددها از ساعت { $time }

## میز پشتیبانی: میان‌برهای صفحه‌کلید

desk-shortcuts = میان‌برهای صفحه‌کلید
desk-shortcut-move = حرکت در فهرست
desk-shortcut-open = باز کردن گفت‌وگو
desk-shortcut-search = جست‌وجو در گفت‌وگوها
desk-shortcut-command = جست‌وجو و اجرای هر کاری
desk-shortcut-macros = اجرای ماکرو
desk-shortcut-offer = پذیرفتن یا نپذیرفتن پیشنهاد
desk-shortcut-canned = درج پاسخ آماده، هنگام نوشتن
desk-shortcut-suggest = درج مطلب پیشنهادی
desk-shortcut-note = نوشتن یادداشت خصوصی
desk-shortcut-transfer = سپردن به دیگری
desk-shortcut-snooze = کنار گذاشتن
desk-shortcut-close = بستن گفت‌وگو
desk-shortcut-take = برداشتن گفت‌وگو
desk-shortcut-reply = نوشتن پاسخ
desk-shortcut-send = ارسال پاسخ
desk-shortcut-as-written = ارسال پاسخ بدون ترجمه
desk-shortcut-leave = بیرون آمدن از کادر، یا بازگشت
desk-shortcut-help = نمایش همین راهنما
desk-shortcuts-close = بستن راهنما

## میز پشتیبانی: وقتی مشکلی پیش می‌آید

desk-error-unreachable = در حال حاضر ارتباط با سرور برقرار نمی‌شود. چیزی از نوشته‌های شما از دست نرفته است.
desk-error-timed-out = سرور دیر پاسخ می‌دهد. لطفاً دوباره امتحان کنید.
desk-error-not-yours = این گفت‌وگو در دست شما نیست، برای همین پاسخ فرستاده نشد.
desk-error-conversation-closed = این گفت‌وگو دیگر بسته شده است، برای همین پاسخ فرستاده نشد.
desk-error-unknown-conversation = این گفت‌وگو دیگر وجود ندارد.
desk-error-not-waiting = این گفت‌وگو دیگر در انتظار پشتیبان نیست.
desk-error-not-with-bot = این گفت‌وگو دیگر با دستیار نیست. لطفاً دوباره آن را ببینید.
desk-error-not-closed = این گفت‌وگو هم‌اکنون باز است. لطفاً دوباره آن را ببینید.
desk-error-visitor-elsewhere = بازدیدکننده از آن پس گفت‌وگوی تازه‌ای آغاز کرده است. لطفاً آن‌جا پاسخ دهید.
desk-error-too-late = دیگر نمی‌توان آن را پس گرفت؛ به دست بازدیدکننده رسیده است.
desk-error-erased = این گفت‌وگو پاک شده است و نمی‌توان آن را دوباره باز کرد.
desk-error-invalid-tag = هر برچسب ۱ تا ۵۰ نویسه دارد و هر گفت‌وگو حداکثر ۲۰ برچسب.
desk-error-invalid-attribute = این مقدار جور نیست. عدد را مانند 12.5 و پیوند را کامل و با https://‎ بنویسید.
desk-error-unknown-attribute = این ویژگی دیگر نیست.
desk-error-too-many-views = شمار نماهای ذخیره‌شده به بیشترین اندازه رسیده است. لطفاً نخست یکی را حذف کنید.
desk-error-already-taken = یکی از همکاران این گفت‌وگو را برداشته است.
desk-error-message-too-long = این پاسخ بیش از اندازه طولانی است. لطفاً آن را در دو بخش بفرستید.
desk-error-not-allowed = حساب شما اجازهٔ این کار را ندارد.
desk-error-offered = همین حالا از همکاری دربارهٔ این گفت‌وگو پرسیده شده است. لطفاً نیم دقیقه صبر کنید.
desk-error-not-offered = این گفت‌وگو دیگر به شما پیشنهاد نمی‌شود. می‌توانید آن را از صف بردارید.
desk-error-same-agent = این گفت‌وگو از قبل با همین همکار است.
desk-error-agent-away = این همکار دیگر پشت میزش نیست. لطفاً کس دیگری یا تیمی را انتخاب کنید.
desk-error-unknown-agent = این همکار دیگر پشت میز نیست. لطفاً کس دیگری را انتخاب کنید.
desk-error-unknown-team = این تیم دیگر وجود ندارد. لطفاً تیم دیگری را انتخاب کنید.
desk-error-changed-meanwhile = گفت‌وگو همین حالا جابه‌جا شد. لطفاً دوباره نگاهی به آن بیندازید.
desk-error-attachment-too-large = حجم فایل بیش از { $limit } مگابایت است. لطفاً فایل کوچک‌تری بفرستید.
desk-error-attachment-refused = این نوع فایل را نمی‌توان این‌جا فرستاد. می‌توانید عکس، صدا، ویدیو، PDF، متن و فایل‌های آفیس بفرستید.
desk-error-attachment-mismatch = محتوای این فایل با نامش نمی‌خواند. لطفاً خود فایل اصلی را بفرستید.
desk-error-files-storage-full = در این سایت جایی برای فایل‌های بیشتر نمانده است. لطفاً پیوندی بفرستید و به یک مدیر خبر دهید.
desk-error-unknown-attachment = این فایل دیگر وجود ندارد.
desk-error-shortcut-taken = پاسخ آمادهٔ دیگری همین نام کوتاه را دارد. لطفاً نام دیگری انتخاب کنید.
desk-error-unknown-canned-reply = این پاسخ آماده دیگر وجود ندارد.
desk-error-invalid-macro = نامی بنویسید و یک تا ده گام را پر کنید. سپردن یا بستن باید گام پایانی باشد.
desk-error-unknown-macro = این ماکرو دیگر وجود ندارد.
desk-error-too-many-macros = ماکروی بیشتری نمی‌توان نگه داشت. لطفاً نخست یکی را حذف کنید.
desk-error-unknown-run = دیگر چیزی برای واگرداندن نیست.
desk-error-run-under-way = این کار در حال اجراست. لطفاً کمی بعد دوباره نگاه کنید.
desk-error-not-in-language = این پاسخ آماده به زبان بازدیدکننده نوشته نشده است.
desk-error-order-unknown = این پاسخ آماده به شمارهٔ سفارش نیاز دارد و بازدیدکننده شماره‌ای نگفته است.
desk-error-comes-first = این بازدیدکننده پیش از همه است و همین‌طور می‌ماند.
desk-error-invalid-days = لطفاً روز نخست را پیش از روز پایانی و با فاصلهٔ حداکثر ۴۰۰ روز انتخاب کنید.
desk-error-invalid-time = لطفاً زمانی در ۹۰ روز آینده را انتخاب کنید.
desk-error-other = انجام نشد. لطفاً دوباره امتحان کنید.

## Editor: the frame

editor-title = مطالب
editor-page-title = ویرایشگر مطالب
editor-skip = رفتن به محتوای اصلی
editor-sign-out = خروج
editor-to-desk = میز پشتیبانی
editor-page-language = زبان صفحه
editor-loading = در حال بارگذاری…
editor-retry = تلاش دوباره
editor-close = بستن
editor-cancel = انصراف
editor-dismiss = بستن این پیام

## Editor: the list

editor-new = مطلب تازه
editor-search = جست‌وجو در مطالب
editor-search-placeholder = جست‌وجو در پرسش‌ها، پاسخ‌ها و شناسه‌ها
editor-filter-status = وضعیت
editor-filter-language = زبان
editor-status-all = همه
editor-status-draft = پیش‌نویس
editor-status-published = منتشرشده
editor-status-withdrawn = کنارگذاشته
editor-status-new = هنوز ذخیره نشده
editor-language-any = همهٔ زبان‌ها
editor-count =
    { $count ->
        [one] { $count } مطلب
       *[other] { $count } مطلب
    }
editor-range = { $from } تا { $to } از { $count }
editor-page-previous = صفحهٔ قبل
editor-page-next = صفحهٔ بعد
editor-no-category = بدون دسته
editor-no-question = بدون پرسش
editor-languages-of = زبان‌های این مطلب
editor-language-source = { $language }، زبان اصلی مطلب
editor-language-stale = { $language }، نیازمند به‌روزرسانی
editor-languages-more = و { $count } زبان دیگر
editor-updated = آخرین تغییر: { $when }
editor-empty-title = نخستین مطلب را شما بنویسید
editor-empty-text = با پرسشی آغاز کنید که بازدیدکنندگان زیاد می‌پرسند. یک پاسخ خوب، حتی فقط به یک زبان، به کار همهٔ زبان‌ها می‌آید.
editor-nothing-title = چیزی پیدا نشد
editor-nothing-text = هیچ مطلبی با این جست‌وجو و فیلترها پیدا نشد.
editor-nothing-clear = نمایش همهٔ مطالب
editor-nothing-write = نوشتن مطلبی دربارهٔ «{ $search }»
editor-list-failed = بارگذاری مطالب ممکن نشد.

## Editor: one article

editor-back = همهٔ مطالب
editor-article-unknown-title = چنین مطلبی وجود ندارد
editor-article-unknown-text = شاید حذف شده باشد یا پیوند کامل نباشد.
editor-article-failed = بارگذاری مطلب ممکن نشد.
editor-unsaved = تغییرات ذخیره نشده‌اند
editor-saved-at = ذخیره‌شده: { $when }
editor-save-draft = ذخیرهٔ پیش‌نویس
editor-save = ذخیره
editor-publish = انتشار
editor-publish-again = انتشار دوباره
editor-withdraw = کنار گذاشتن
editor-delete = حذف
editor-saving = در حال ذخیره…
editor-languages = زبان‌ها
editor-language-add = زبان
editor-language-add-name = افزودن زبان
editor-language-remove = برداشتن { $language }
editor-language-written-in = زبان نگارش
editor-language-fault = { $language }، نیاز به بررسی دارد
editor-stale-text = متن { $source } پس از نوشته شدن این متن تغییر کرده است. لطفاً مقایسه کنید؛ سپس این متن را اصلاح کنید یا بگویید که همچنان درست است.
editor-source-show = نمایش متن { $source }
editor-source-hide = پنهان کردن متن { $source }
editor-question = پرسش
editor-question-hint = همان‌طور که بازدیدکننده می‌پرسد.
editor-question-placeholder = برای نمونه: چطور کالایی را پس بدهم؟
editor-phrasings = بیان‌های دیگر
editor-phrasings-hint = آنچه بازدیدکنندگان واقعاً می‌نویسند؛ با واژه‌های دیگر، کوتاه و بلند. دستیار پرسش‌های مشابه را، به هر زبانی، از روی همین‌ها می‌شناسد.
editor-phrasings-add = افزودن بیان دیگر
editor-phrasings-placeholder = بنویسید و Enter بزنید، یا چند خط را یک‌جا بچسبانید
editor-phrasings-remove = حذف «{ $phrasing }»
editor-phrasings-item = بیان { $number }
editor-phrasings-add-button = افزودن
editor-phrasings-added =
    { $count ->
        [one] { $count } بیان افزوده شد
       *[other] { $count } بیان افزوده شد
    }
editor-phrasings-known = این بیان از قبل در فهرست هست.
editor-answer = پاسخ
editor-answer-hint = مارک‌داون: **پررنگ**، فهرست با - و پیوند به شکل ⁦[متن](https://…)⁩
editor-answer-preview = پیش‌نمایش
editor-answer-preview-empty = پاسخ، همان‌گونه که بازدیدکنندگان خواهند دید، این‌جا نمایش داده می‌شود.
editor-answer-preview-failed = پیش‌نمایش فعلاً در دسترس نیست. نوشتهٔ شما محفوظ است.
editor-answer-bold = پررنگ
editor-answer-list = فهرست
editor-answer-link = پیوند
editor-answer-link-text = متن
editor-answer-article = پیوند به مطلبی دیگر
editor-answer-file = تصویر یا فایل
editor-answer-snippet = متن مشترک
editor-answer-missing-snippet = متن مشترکی به نام «{ $name }» نیست. بازدیدکنندگان در جای آن چیزی نمی‌بینند.
editor-answer-missing-article = بازدیدکنندگان مطلب «{ $name }» را پیدا نمی‌کنند. آن‌ها واژه‌ها را بدون پیوند می‌بینند.
editor-answer-missing-file = فایل «{ $name }» نیست. لطفاً آن را دوباره درج کنید.
editor-link-article-title = پیوند به مطلبی دیگر
editor-link-article-hint = بازدیدکنندگان به صفحهٔ راهنمای آن می‌رسند، به زبان خودشان اگر باشد.
editor-file-title = درج تصویر یا فایل
editor-file-choose = انتخاب فایل
editor-file-hint = تصویر و فایل‌های PDF، متنی، Word و Excel تا ۱۰ مگابایت. می‌توانید فایل را روی پاسخ رها کنید یا تصویری را جای‌گذاری کنید.
editor-file-sending = در حال بارگذاری…
editor-file-alt = در تصویر چه دیده می‌شود؟
editor-file-alt-hint = برای کسانی که تصویر را نمی‌بینند خوانده می‌شود و هر جا که تصویر نمایش داده نمی‌شود به جای آن می‌آید.
editor-file-alt-missing = لطفاً تصویر را در چند واژه توصیف کنید.
editor-file-said = متن پیوند
editor-file-insert = درج
editor-details = مشخصات
editor-id = شناسه
editor-id-hint = نام کوتاه مطلب در پیوندها و فایل‌ها. بعداً نمی‌توان آن را عوض کرد.
editor-category = دسته
editor-category-hint = مطالب را در فهرست گروه‌بندی می‌کند.
editor-readers-title = برای خوانندگان
editor-readers-page = باز کردن صفحهٔ راهنما
editor-readers-row = { $language }: برای { $yes } نفر مفید بود، برای { $no } نفر نه
editor-readers-none = در نود روز گذشته کسی نگفته که این مطلب مفید بوده است یا نه.
editor-live-title = اطلاعات لحظه‌ای
editor-live-hint = پاسخ می‌تواند آنچه را که سامانهٔ دیگری در همان لحظه می‌داند در بر داشته باشد، مثلاً این‌که سفارش در چه مرحله‌ای است. مدیران تعیین می‌کنند چه چیزهایی را می‌توان استعلام کرد.
editor-live-action = چه چیزی استعلام شود
editor-live-none = هیچ‌چیز: پاسخ خود مطلب داده می‌شود
editor-live-template = پاسخ با اطلاعات لحظه‌ای
editor-live-template-hint = مقدارها در آکولاد نوشته می‌شوند: { $values }. اگر چیزی پیدا نشود، پاسخ خود مطلب داده می‌شود.
editor-live-save = ذخیرهٔ اطلاعات لحظه‌ای
editor-live-done = اطلاعات لحظه‌ای ذخیره شد.
editor-fault-own-answer-missing = لطفاً پاسخ با اطلاعات لحظه‌ای را به زبان خود مطلب هم بنویسید.
editor-fault-live-answer-too-long = پاسخ با اطلاعات لحظه‌ای دست بالا ۲۰٬۰۰۰ نویسه باشد.
editor-fault-language-not-spoken = پاسخ با اطلاعات لحظه‌ای به زبانی نوشته شده که در این سایت فعال نیست. مطلب را دوباره باز کنید؛ مدیر می‌تواند آن زبان را بیفزاید.
editor-fault-unknown-action = آنچه باید استعلام می‌شد دیگر وجود ندارد. لطفاً چیز دیگری انتخاب کنید.
editor-tags = برچسب‌ها
editor-tags-hint = پس از هر برچسب Enter یا ویرگول بزنید.
editor-tags-remove = حذف برچسب «{ $tag }»

## Editor: what became of it

editor-done-draft = پیش‌نویس ذخیره شد.
editor-done-saved-withdrawn = ذخیره شد. مطلب همچنان کنار گذاشته می‌ماند.
editor-done-published = منتشر شد. دستیار از این پس با آن پاسخ می‌دهد.
editor-done-withdrawn = کنار گذاشته شد. دستیار دیگر از این مطلب استفاده نمی‌کند.
editor-done-deleted = مطلب حذف شد.
editor-done-nothing = همه‌چیز از قبل ذخیره شده است.
editor-fault-some = لطفاً فیلدهای علامت‌خورده را ببینید.
editor-fault-question = لطفاً پرسش را بنویسید.
editor-fault-answer = لطفاً پاسخ را بنویسید. برای پیش‌نویس، پاسخی ساده هم کافی است.
editor-fault-answer-translation = لطفاً پاسخ را به این زبان بنویسید یا این زبان را بردارید.
editor-fault-id = یک واژه بدون فاصله و ممیز؛ برای نمونه return-an-item.
editor-fault-id-missing = لطفاً برای مطلب شناسه‌ای بنویسید.
editor-fault-id-taken = مطلب دیگری همین شناسه را دارد.
editor-failed-unreachable = ارتباط با سرور برقرار نیست. نوشتهٔ شما همین‌جا می‌ماند؛ لطفاً کمی بعد دوباره تلاش کنید.
editor-failed-signed-out = لطفاً دوباره وارد شوید. نوشتهٔ شما همین‌جا می‌ماند.
editor-failed = انجام نشد: { $message }

## Editor: before something happens

editor-leave-title = بدون ذخیره خارج می‌شوید؟
editor-leave-text = تغییرات شما ذخیره نشده‌اند.
editor-leave-go = خروج بدون ذخیره
editor-leave-stay = همین‌جا می‌مانم
editor-withdraw-title = این مطلب کنار گذاشته شود؟
editor-withdraw-text = دستیار دیگر با آن پاسخ نمی‌دهد. متن نگه داشته می‌شود و می‌توانید دوباره منتشرش کنید.
editor-delete-title = این مطلب حذف شود؟
editor-delete-text = «{ $question }» در همهٔ زبان‌ها حذف می‌شود. می‌توانید زیر «مطلب‌های حذف‌شده» بازش گردانید. اگر فقط باید مدتی نباشد، کنارش بگذارید.
editor-delete-go = حذف
editor-remove-language-title = { $language } برداشته شود؟
editor-remove-language-text = پرسش، بیان‌ها و پاسخ به زبان { $language } با ذخیره کردن مطلب حذف می‌شوند.
editor-remove-language-go = برداشتن زبان
editor-conflict-title = همکار دیگری این مطلب را ذخیره کرده است
editor-conflict-text = هنگامی که می‌نوشتید، یکی از همکاران نسخهٔ دیگری ذخیره کرد. کدام‌یک بماند؟
editor-conflict-differs = این بخش‌ها متفاوت‌اند:
editor-conflict-theirs = بارگذاری نسخهٔ همکار
editor-conflict-mine = نسخهٔ من بماند
editor-conflict-later = بعداً تصمیم می‌گیرم
editor-gone-title = همکار دیگری این مطلب را حذف کرده است
editor-gone-text = نوشتهٔ شما هنوز این‌جاست. به‌عنوان مطلبی تازه ذخیره شود؟
editor-gone-save = ذخیره به‌عنوان مطلب تازه

## Editor: what becomes of an article

editor-status-archived = بایگانی‌شده
editor-archive = بایگانی
editor-archive-title = این مطلب بایگانی شود؟
editor-archive-text = دستیار دیگر با آن پاسخ نمی‌دهد و مطلب از فهرست بیرون می‌رود. زیر «بایگانی‌شده» پیدایش می‌کنید و می‌توانید دوباره منتشرش کنید.
editor-linked-from = این مطالب به آن پیوند دارند و پیوندشان دیگر به جایی نمی‌رسد:
editor-linked-renamed = مطالبی که به آن پیوند دارند متن پیوند خود را نگه می‌دارند: { $names }
editor-done-archived = بایگانی شد. زیر «بایگانی‌شده» پیدایش می‌کنید.
editor-done-saved-archived = ذخیره شد. مطلب همچنان بایگانی می‌ماند.
editor-save-later = ذخیره برای بعد
editor-publish-changes = انتشار تغییرات
editor-done-staged = ذخیره شد. بازدیدکنندگان تا منتشرش نکنید آن را نمی‌بینند.
editor-staged-mark = تغییرات منتشرنشده
editor-broken = ارجاع‌های نادرست
editor-staged-text = بازدیدکنندگان هنوز این تغییرات را نمی‌بینند.
editor-staged-show = نمایش تغییرات
editor-staged-seen = آنچه بازدیدکنندگان می‌بینند
editor-staged-wanted = آنچه منتشر می‌شود
editor-staged-discard = دور انداختن تغییرات
editor-staged-discard-title = این تغییرات دور انداخته شوند؟
editor-staged-discard-text = مطلب همان می‌ماند که بازدیدکنندگان اکنون می‌بینند. تغییرات همچنان در تاریخچه هستند.
editor-done-discarded = تغییرات دور انداخته شدند.
editor-more = بیشتر
editor-history = تاریخچه
editor-history-older = نمایش قدیمی‌ترها
editor-history-by = { $author }، { $when }
editor-history-choose = یکی را انتخاب کنید تا ببینید چه چیزی تغییر کرده است.
editor-history-changed = چه تغییر کرد
editor-history-compared = در مقایسه با اکنون
editor-history-same = متن همان است.
editor-history-restore = بازگرداندن این متن
editor-history-unsaved = نخست آنچه را می‌نویسید ذخیره کنید یا دور بیندازید.
editor-done-restored = متن پیشین بازگشت.
editor-done-restored-staged = متن پیشین بازگشت. بازدیدکنندگان پس از انتشار آن را می‌بینند.
editor-deed-saved = ذخیره شد
editor-deed-staged = برای بعد ذخیره شد
editor-deed-discarded = تغییرات دور انداخته شد
editor-deed-published = منتشر شد
editor-deed-withdrawn = کنار گذاشته شد
editor-deed-archived = بایگانی شد
editor-deed-deleted = حذف شد
editor-deed-restored = بازگردانده شد
editor-deed-released = سر وقت منتشر شد
editor-deed-expired = سر وقت بایگانی شد
editor-deed-held = سر وقت منتشر نشد: پاسخی خالی است
editor-side-before = پیش از آن
editor-side-after = پس از آن
editor-side-theirs = نسخهٔ همکار
editor-side-mine = نسخهٔ شما
editor-schedule = زمان‌بندی
editor-schedule-publish-at = زمان انتشار
editor-schedule-expires-at = زمان بایگانی
editor-schedule-hint = اگر قرار نیست کاری انجام شود، جایش را خالی بگذارید. زمان‌ها به وقت { $zone } هستند.
editor-schedule-save = ذخیرهٔ زمان‌ها
editor-schedule-will-publish = انتشار: { $when }
editor-schedule-will-expire = بایگانی: { $when }
editor-done-scheduled = زمان‌ها ذخیره شدند.
editor-fault-invalid-schedule = لطفاً زمان‌هایی در آینده انتخاب کنید و انتشار را پیش از بایگانی بگذارید.
editor-fault-nothing-to-publish = تغییری نیست که بعداً منتشر شود. نخست تغییراتی را برای بعد ذخیره کنید.
editor-fault-schedule-unsaved = لطفاً نخست آنچه نوشته‌اید ذخیره کنید و سپس زمان‌ها را انتخاب کنید.
editor-fault-changed-meanwhile = در این میان همکاری این را تغییر داده است. برای دیدنش صفحه را دوباره بارگذاری کنید.
editor-fault-attachment-mismatch = این فایل خراب است یا چیزی جز آن است که نامش می‌گوید. لطفاً فایل دیگری انتخاب کنید.
editor-fault-attachment-refused = این نوع فایل را نمی‌توان در پاسخ به کار برد. لطفاً تصویر، PDF یا فایل متنی، Word یا Excel انتخاب کنید.
editor-fault-attachment-too-large = فایل خیلی بزرگ است. لطفاً فایلی تا ۱۰ مگابایت انتخاب کنید.
editor-audience = مخاطب
editor-audience-hint = دستیار تنها به کسانی پاسخ می‌دهد که مطلب برای آنهاست. پشتیبان‌ها همهٔ مطلب‌ها را پیدا می‌کنند.
editor-audience-public = همه
editor-audience-visitors = بازدیدکنندگان واردشده
editor-audience-agents = فقط پشتیبان‌ها
editor-owner = مسئول
editor-owner-hint = به این مطلب رسیدگی می‌کند.
editor-owner-none = هیچ‌کس
editor-review-by = بازبینی تا
editor-review-by-hint = از این روز زیر «نوبت بازبینی» می‌آید.
editor-due = نوبت بازبینی
editor-filter-only = محدود کردن فهرست
editor-only-all = بدون محدودیت دیگر
editor-only-mine = با مسئولیت من
editor-deleted = مطلب‌های حذف‌شده
editor-deleted-none = چیزی حذف نشده است.
editor-deleted-restore = بازگرداندن
editor-deleted-done = مطلب به‌صورت پیش‌نویس بازگشت.
editor-unsaved-offer = این‌جا چیزی نوشته و ذخیره نکرده‌اید: { $when }.
editor-unsaved-take = بازآوردن
editor-unsaved-drop = دور انداختن
editor-wording-conflict-title = کس دیگری این پیام را تغییر داده است

## Editor: what would the assistant answer?

editor-ask-title = دستیار چه پاسخی می‌دهد؟
editor-ask-open = آزمایش پرسش
editor-ask-intro = مانند یک بازدیدکننده و به هر زبانی بپرسید. چیزی برای کسی فرستاده نمی‌شود.
editor-ask-question = پرسش بازدیدکننده
editor-ask-placeholder = برای نمونه: بسته‌ام کجاست؟
editor-ask-language = زبان
editor-ask-language-detect = تشخیص خودکار زبان
editor-ask-send = بپرس
editor-ask-asking = در حال پرسیدن…
editor-ask-again = پرسیدن دوباره پس از تغییر شما…
editor-ask-empty = لطفاً اول پرسشی بنویسید.
editor-ask-failed = پرسیدن از دستیار ممکن نشد. لطفاً دوباره تلاش کنید.
editor-ask-before = پیش از تغییر شما: { $decision }، { $confidence }
editor-ask-same = تغییر شما در پاسخ به این پرسش اثری نداشت.
editor-ask-decision-answer = پاسخ می‌دهد
editor-ask-decision-clarify = منظور را می‌پرسد
editor-ask-decision-handoff = به پشتیبان می‌سپارد
editor-ask-decision-smalltalk = خوش‌وبش
editor-ask-says-answer = بازدیدکننده این مطلب را دریافت می‌کند.
editor-ask-says-clarify = از بازدیدکننده پرسیده می‌شود کدام‌یک از این‌ها را می‌خواهد.
editor-ask-says-other-words = از بازدیدکننده خواسته می‌شود پرسش را با واژه‌های دیگری بگوید.
editor-ask-says-handoff = گفت‌وگو به یکی از همکاران سپرده می‌شود.
editor-ask-says-smalltalk = بازدیدکننده جوابی دوستانه و بدون مطلب می‌گیرد.
editor-ask-reason-asked = بازدیدکننده می‌خواهد با یک نفر صحبت کند.
editor-ask-reason-upset = بازدیدکننده ناراحت است.
editor-ask-reason-not-sure = دستیار در این باره به‌اندازهٔ کافی نمی‌داند.
editor-ask-reason-came-back = همین مشکل پیش‌تر هم مطرح شده است.
editor-ask-reason-no-words = در پیام واژه‌ای نیست.
editor-ask-confidence = اطمینان به بهترین مطلب
editor-ask-sure-very = کاملاً مطمئن
editor-ask-sure-fairly = نسبتاً مطمئن
editor-ask-sure-hardly = نه چندان مطمئن
editor-ask-sure-not = نمی‌داند
editor-ask-understood = برداشت دستیار
editor-ask-answer = پاسخ
editor-ask-answer-language = به زبان { $language }
editor-ask-here = همین مطلب را ویرایش می‌کنید
editor-ask-runners = گزینه‌های دیگر
editor-ask-matches = آنچه پیدا کرده است
editor-ask-matched = از روی «{ $phrasing }»
editor-ask-nothing = هیچ مطلبی به این پرسش نزدیک نیست.
editor-ask-add-phrasing = افزودن این پرسش به بیان‌ها
editor-ask-added-phrasing = به بیان‌ها افزوده شد. برای دیدن اثرش منتشر کنید.
editor-ask-write = نوشتن مطلبی برای این پرسش

## Editor: the messages of a takeover

editor-views = بخش‌های ویرایشگر
editor-view-list = مطالب
editor-view-messages = پیام‌ها
editor-view-snippets = متن‌های مشترک
editor-view-glossary = واژه‌نامه
editor-wording-intro = آنچه بازدیدکننده هنگام سپردن گفت‌وگو به همکار، به زبان خودش می‌خواند. آن را به لحن سازمان خود بنویسید؛ از بازدیدکنندهٔ بعدی به کار می‌رود.
editor-wording-language = زبان پیام‌ها
editor-wording-search = جست‌وجو در پیام‌ها
editor-wording-search-placeholder = جست‌وجو در متن پیام‌ها
editor-wording-tone = لحن
editor-tone-all = هر دو لحن
editor-tone-formal = رسمی
editor-tone-plain = ساده
editor-wording-own = متن اختصاصی
editor-wording-own-count = متن اختصاصی ({ $count })
editor-wording-own-none = همهٔ پیام‌ها هنوز همان متن اصلی را دارند.
editor-wording-count =
    { $count ->
        [one] { $count } پیام
       *[other] { $count } پیام
    }
editor-wording-nothing-clear = نمایش همهٔ پیام‌ها
editor-wording-failed = بارگذاری پیام‌ها ممکن نشد.
editor-wording-invitation = پیامی را انتخاب کنید تا متن کامل آن را ببینید و به بیان خودتان بنویسید.
editor-wording-back = همهٔ پیام‌ها
editor-wording-text = متن به { $language }
editor-wording-forms = این‌که کدام متن به کار رود به «{ $variable }» بستگی دارد. هر متن فیلد خودش را دارد.
editor-wording-form-number = دقیقاً برای { $number }
editor-wording-form-numbers = برای { $numbers }
editor-wording-form-such = برای عددهایی مانند { $numbers }
editor-wording-form-other = برای عددهای دیگر، مانند { $numbers }
editor-wording-form-rare = برای صورت «{ $form }»
editor-wording-variables = درج در جای مکان‌نما:
editor-wording-preview = آنچه بازدیدکننده می‌خواند
editor-wording-is-original = متن اصلی
editor-wording-original = متن اصلی
editor-wording-to-original = بازگشت به متن اصلی
editor-wording-original-title = به متن اصلی بازمی‌گردید؟
editor-wording-original-text = تغییرهای ذخیره‌نشدهٔ شما در این متن از بین می‌رود.
editor-wording-original-go = بازگشت به متن اصلی
editor-wording-done = ذخیره شد. بازدیدکنندگان از این پس همین را می‌خوانند.
editor-wording-done-original = متن اصلی دوباره به کار می‌رود.
editor-wording-history = متن‌های پیشین
editor-wording-was-original = بازگشت به متن اصلی
editor-wording-restore = استفادهٔ دوباره
editor-wording-restore-name = استفادهٔ دوباره از متن { $author }، { $when }
editor-part-salutation = خطاب
editor-part-feeling = حال بازدیدکننده
editor-part-reason = چرا همکار وارد می‌شود
editor-part-next = گام بعدی
editor-part-waiting = هنگام انتظار
editor-part-person = هنگام گفت‌وگو با همکار
editor-part-after = پس از آن
editor-part-other = بیشتر
editor-variable-name = نام بازدیدکننده
editor-variable-agent = نام همکار
editor-variable-team = تیم
editor-variable-when = روز و ساعت
editor-variable-place = جایگاه در صف
editor-variable-minutes = تعداد دقیقه‌ها
editor-variable-hours = تعداد ساعت‌ها
editor-variable-line = خط کمک
editor-wording-salutation = خطاب
editor-wording-salutation-when = در آغاز می‌آید، اگر نام بازدیدکننده معلوم باشد.
editor-wording-feeling-calm = آرام
editor-wording-feeling-frustrated = کلافه
editor-wording-feeling-angry = خشمگین
editor-wording-feeling-worried = نگران
editor-wording-feeling-sad = غمگین
editor-wording-feeling-despair = ناامید از زندگی
editor-wording-feeling-grief = سوگوار
editor-wording-feeling-emergency = در خطر
editor-wording-feeling-compromised = حساب یا کارت در دست دیگری
editor-wording-misread = به‌اشتباه ناامید پنداشته شده
editor-wording-despair-nobody = ناامید از زندگی، و کسی نیست
editor-wording-despair-line = ناامید از زندگی، و چه کسی گوش می‌دهد
editor-wording-apology = پوزش
editor-wording-why-not-sure = دستیار مطمئن نیست
editor-wording-why-not-helpful = پاسخ‌ها کمکی نکرده‌اند
editor-wording-why-came-back = با همان مشکل برگشته است
editor-wording-takeover = سپرده به تیم
editor-wording-takeover-closed = کسی سر کار نیست
editor-wording-next-long-queue = افراد زیادی در انتظارند
editor-wording-agent-left = همکار ناچار به رفتن شده است
editor-wording-next-place = جایگاه در صف
editor-wording-next-waiting-time = مدت انتظار
editor-wording-next-waiting-hours = زمان انتظار به ساعت
editor-wording-next-waiting-hour-and-half = زمان انتظار: یک ساعت و نیم
editor-wording-next-waiting-unknown = مدت انتظار معلوم نیست
editor-wording-next-nobody-here = کسی حاضر نیست
editor-wording-next-when-back = زمان بازگشت همکاران
editor-wording-next-no-repeating = نیازی به تکرار نیست
editor-wording-still-waiting = هنگام انتظار می‌نویسد
editor-wording-still-waiting-first = می‌نویسند در حالی که پیش از همه‌اند
editor-wording-waiting-longer = بیش از آنچه گفته شد طول می‌کشد
editor-wording-left-queue = دیگر نمی‌خواهد منتظر بماند
editor-wording-left-queue-solved = دیگر منتظر نیستند: حل شد
editor-wording-taken = همکار آغاز می‌کند
editor-wording-transferred = همکار دیگری ادامه می‌دهد
editor-wording-transferred-away = سپرده به همکاری که نیست
editor-wording-transferred-team = سپردن به تیم
editor-wording-given-back = بازگشت به دستیار
editor-wording-closed = گفت‌وگو بسته شده است

## Editor: drafts by machine, and what has changed

editor-language-machine = { $language }، پیش‌نویس ماشینی، بازبینی‌نشده
editor-machine = پیش‌نویس ماشینی، بازبینی‌نشده.
editor-machine-text = آن را با متن اصلی بسنجید و اصلاح کنید. سپس بازبینی‌شده علامت بزنید.
editor-machine-reviewed = بازبینی شد
editor-machine-was-reviewed = بازبینی شد. با ذخیره کردن به کار می‌آید.
editor-machine-undo = هنوز نه
editor-machine-draft-it = پیش‌نویس ماشینی
editor-machine-drafting = در حال نوشتن پیش‌نویس…
editor-machine-done = پیش‌نویس { $language } آماده است. لطفاً آن را بازبینی کنید.
editor-machine-save-first = لطفاً اول متن { $source } را ذخیره کنید؛ پیش‌نویس از روی متن ذخیره‌شده نوشته می‌شود.
editor-drafts-title = پیش‌نویس ماشینی: { $language }؟
editor-drafts-text = مطلب‌ها: { $number }. پیش‌نویس‌ها در پس‌زمینه ساخته می‌شوند و منتظر بازبینی شما می‌مانند. آنچه کسی نوشته است همان‌طور می‌ماند.
editor-drafts-progress = { $language }: { $done } از { $total } مطلب بررسی شد
editor-drafts-done = { $language }: پیش‌نویس { $drafted } از { $total } مطلب آماده شد.
editor-drafts-ended = پیش از آنکه همه آماده شوند پایان یافت. برای بقیه دوباره آغاز کنید.
editor-drafts-without = بدون پیش‌نویس: { $number }
editor-drafts-chosen = پیش‌نویس ماشینی برای انتخاب‌شده‌ها: { $number }
editor-drafts-choose = انتخاب «{ $question }»
editor-drafts-choose-all = انتخاب همهٔ این صفحه
editor-drafts-why-written = این متن را کسی نوشته است و دست‌نخورده ماند.
editor-drafts-why-up-to-date = پیش‌نویس از پیش هست.
editor-drafts-why-empty = این مطلب هنوز پاسخی ندارد.
editor-drafts-why-gone = این مطلب دیگر نیست.
editor-drafts-why-changed = در این میان کسی مطلب را تغییر می‌داد.
editor-drafts-why-no-pair = موتور ترجمه میان این دو زبان ترجمه نمی‌کند.
editor-drafts-why-too-late = موتور ترجمه زمان زیادی برد.
editor-drafts-why-spans-lost = پیوند، عدد یا اصطلاحی از دست رفت.
editor-drafts-why-too-long = متن برای موتور ترجمه بیش از حد بلند است.
editor-drafts-why-unavailable = موتور ترجمه اکنون پاسخ نمی‌دهد.
editor-drafts-why-failed = از سوی ما مشکلی پیش آمد.
editor-fault-drafts-under-way = پیش‌نویس‌ها همین حالا در حال ساخته شدن‌اند. لطفاً صبر کنید یا متوقفشان کنید.
editor-changes-show = مقایسهٔ پیش و اکنون
editor-changes-hide = پنهان کردن مقایسه
editor-changes-before = پیش از تغییر
editor-changes-after = اکنون
editor-changes-unknown = متن پیش از تغییر دیگر در دسترس نیست.
editor-changes-failed = نمایش تغییر فعلاً ممکن نیست. لطفاً دوباره تلاش کنید.
editor-source-part-changed = از آن زمان تغییر کرده
editor-stale-confirm = همچنان درست است
editor-stale-confirmed = متن { $language } به‌روز به شمار می‌آید.

## Editor: snippets

editor-snippets-intro = متن‌های کوتاهی که در مطالب بسیاری می‌آیند، مانند ساعت کار. اگر یکی را این‌جا تغییر دهید، متن تازه بی‌درنگ در همهٔ مطالبی می‌آید که آن را دارند.
editor-snippets-add = متن مشترک تازه
editor-snippets-search = جست‌وجو در متن‌های مشترک
editor-snippets-empty-title = هنوز متن مشترکی نیست
editor-snippets-empty-text = آنچه را چند مطلب با واژه‌های یکسان می‌گویند این‌جا بنویسید. سپس با دکمهٔ متن مشترک آن را در پاسخ‌ها درج کنید.
editor-snippets-failed = بارگذاری متن‌های مشترک ممکن نشد.
editor-snippet-pick-title = درج متن مشترک
editor-snippet-name = نام
editor-snippet-name-hint = حروف کوچک لاتین از a تا z، رقم و خط تیره، برای نمونه opening-hours.
editor-snippet-used = مطالبی که آن را دارند
editor-snippet-unused = هنوز هیچ مطلبی آن را ندارد.
editor-snippet-delete-title = «{ $name }» حذف شود؟
editor-snippet-delete-text = در این مطالب چیزی به جای آن نخواهد آمد:
editor-snippet-done = ذخیره شد. متن تازه اکنون در همهٔ مطالبی است که آن را دارند.
editor-snippet-deleted = حذف شد.
editor-snippet-conflict-title = همکار دیگری این متن مشترک را ذخیره کرده است
editor-snippet-fault-text = لطفاً متن را دست‌کم به یک زبان بنویسید.
editor-snippet-fault-taken = متن مشترک دیگری همین نام را دارد.

## Editor: the glossary

editor-glossary-intro = نام‌ها و اصطلاح‌هایی که هیچ موتور ترجمه‌ای نباید به دلخواه برگرداند. اگر برای زبانی معادلی ننویسید، واژه در آن زبان به همین شکل می‌ماند.
editor-glossary-add = افزودن واژه
editor-glossary-search = جست‌وجو در واژه‌ها
editor-glossary-count =
    { $count ->
        [one] { $count } واژه
       *[other] { $count } واژه
    }
editor-glossary-more =
    { $count ->
        [one] { $count } واژهٔ دیگر هست؛ برای یافتن آن جست‌وجو کنید.
       *[other] { $count } واژهٔ دیگر هست؛ برای یافتن آن‌ها جست‌وجو کنید.
    }
editor-glossary-empty-title = هنوز واژه‌ای نیست
editor-glossary-empty-text = نام محصول‌ها یا واژه‌هایی را بیفزایید که سازمان شما به معنایی ویژه به کار می‌برد.
editor-glossary-failed = بارگذاری واژه‌نامه ممکن نشد.
editor-glossary-term = واژه
editor-glossary-remove = حذف واژهٔ «{ $term }»
editor-glossary-rendering = «{ $term }» به { $language }
editor-glossary-rendering-remove = حذف معادل «{ $term }» به { $language }
editor-glossary-language-add = افزودن زبان به «{ $term }»
editor-glossary-fault-term = لطفاً واژه را بنویسید یا آن را حذف کنید.
editor-glossary-done = ذخیره شد. ترجمه‌ها از این پس به آن پایبندند.
editor-glossary-conflict-title = همکار دیگری واژه‌نامه را ذخیره کرده است
editor-glossary-conflict-text = هنگامی که می‌نوشتید، یکی از همکاران نسخهٔ دیگری ذخیره کرد. کدام‌یک بماند؟

## Editor: scripted dialogues

editor-view-dialogues = گفت‌وگوهای نمونه
editor-dialogues-intro = گفت‌وگوهایی که دستیار باید از عهده‌شان برآید. پس از هر تغییر بزرگ در مطالب آن‌ها را اجرا کنید: بازدیدکنندگان، پشتیبان‌ها و گزارش‌ها متوجه چیزی نمی‌شوند.
editor-dialogues-new = گفت‌وگوی نمونهٔ تازه
editor-dialogues-play-all = اجرای همه
editor-dialogues-stop = توقف
editor-dialogues-search = جست‌وجوی گفت‌وگوهای نمونه
editor-dialogues-outcome = نتیجه
editor-dialogues-passed = موفق
editor-dialogues-failed = ناموفق
editor-dialogues-unplayed = اجرانشده
editor-dialogues-count =
    { $count ->
        [one] { $count } گفت‌وگو
       *[other] { $count } گفت‌وگو
    }
editor-dialogues-turns =
    { $count ->
        [one] { $count } نوبت
       *[other] { $count } نوبت
    }
editor-dialogues-progress = اجراشده: { $done } از { $total }
editor-dialogues-playing = در حال اجرا…
editor-dialogues-played-at = اجرا: { $when }
editor-dialogues-done-passed = همهٔ گفت‌وگوها مطابق انتظار پیش رفتند.
editor-dialogues-done-failed =
    { $count ->
        [one] { $count } گفت‌وگو مطابق انتظار پیش نرفت.
       *[other] { $count } گفت‌وگو مطابق انتظار پیش نرفتند.
    }
editor-dialogues-busy = گفت‌وگوها هم‌اکنون در حال اجرا هستند. لطفاً تا پایان آن صبر کنید.
editor-dialogues-import = وارد کردن فایل
editor-dialogues-export = خروجی گرفتن در فایل
editor-dialogues-imported = افزوده: { $added }. تغییرکرده: { $changed }. بدون تغییر: { $same }.
editor-dialogues-empty-title = بنویسید دستیار از عهدهٔ چه چیزهایی باید برآید
editor-dialogues-empty-text = هر گفت‌وگو شامل نوشته‌های بازدیدکننده و انتظار شما در هر نوبت است. هر وقت مطالب تغییر کردند همه را اجرا کنید تا فوراً ببینید چه چیزی هنوز درست کار می‌کند و چه چیزی نه.
editor-dialogues-empty-example = شروع با این نمونه
editor-dialogues-example-name = درخواست گفت‌وگو با پشتیبان
editor-dialogues-example-visitor = لطفاً مرا به کارشناس پشتیبانی وصل کنید
editor-dialogues-load-failed = گفت‌وگوها بار نشدند.
editor-dialogues-nothing-clear = نمایش همهٔ گفت‌وگوها
editor-dialogue-back = همهٔ گفت‌وگوهای نمونه
editor-dialogue-name = نام
editor-dialogue-name-placeholder = برای نمونه: سفارش، و اینکه چقدر طول می‌کشد
editor-dialogue-page = زبان صفحهٔ بازدیدکننده
editor-dialogue-turn = نوبت { $number }
editor-dialogue-turn-add = افزودن نوبت
editor-dialogue-turn-up = بردن نوبت { $number } به بالا
editor-dialogue-turn-down = بردن نوبت { $number } به پایین
editor-dialogue-turn-remove = حذف نوبت { $number }
editor-dialogue-visitor = بازدیدکننده می‌نویسد
editor-dialogue-expected = مورد انتظار
editor-dialogue-expected-nothing = هر پاسخی پذیرفته است.
editor-dialogue-expect = شرط
editor-dialogue-expect-name = افزودن شرط به نوبت { $number }
editor-dialogue-seen = کاری که دستیار کرد
editor-dialogue-seen-not-yet = برای دیدن آن گفت‌وگو را اجرا کنید.
editor-dialogue-seen-outdated = مربوط به پیش از تغییر شماست. دوباره اجرا کنید.
editor-dialogue-holds = مطابق انتظار
editor-dialogue-differs = خلاف انتظار
editor-dialogue-play = اجرا
editor-dialogue-save-play = ذخیره و اجرا
editor-dialogue-done = گفت‌وگو ذخیره شد.
editor-dialogue-done-passed = همه‌چیز مطابق انتظار پیش رفت.
editor-dialogue-done-failed = همه‌چیز مطابق انتظار پیش نرفت. تفاوت‌ها مشخص شده‌اند.
editor-dialogue-not-played = گفت‌وگو اجرا نشد. لطفاً دوباره تلاش کنید.
editor-dialogue-fault-name = لطفاً نامی برای گفت‌وگو بنویسید.
editor-dialogue-fault-name-taken = گفت‌وگوی دیگری در این زبان همین نام را دارد.
editor-dialogue-fault-visitor = لطفاً بنویسید بازدیدکننده چه می‌گوید.
editor-dialogue-fault-value = لطفاً دست‌کم یکی را انتخاب کنید یا شرط را حذف کنید.
editor-dialogue-conflict-title = همکار دیگری این گفت‌وگو را ذخیره کرده است
editor-dialogue-delete-title = این گفت‌وگوی نمونه حذف شود؟
editor-dialogue-unknown = این گفت‌وگو وجود ندارد
editor-expect-article = یکی از این مطالب را نشان می‌دهد
editor-expect-offers = یکی از این‌ها را نشان یا پیشنهاد می‌دهد
editor-expect-covers = به یکی از این‌ها هم می‌پردازد
editor-expect-not = هیچ‌یک از این مطالب را نشان نمی‌دهد
editor-expect-answers = مطلبی نشان می‌دهد
editor-expect-words = این واژه‌ها را می‌گوید
editor-expect-decision = کاری که دستیار می‌کند
editor-expect-person = در انتظار پشتیبان است
editor-expect-urgent = پیش از همه است
editor-expect-language = زبان پاسخ
editor-expect-picks = گزینهٔ شمارهٔ … را نشان می‌دهد
editor-expect-talk = خوش‌وبش مانند
editor-expect-no-talk = بدون خوش‌وبش مانند
editor-expect-any = یکی از چند حالت
editor-expect-any-hint = از فایل آمده است و همان‌طور می‌ماند.
editor-expect-picks-last = آخرین گزینه
editor-expect-words-placeholder = بنویسید و Enter را بزنید
editor-talk-helpful = خوشحال از اینکه کمک کرد
editor-talk-which-language = می‌پرسد به چه زبانی
editor-yes = بله
editor-no = خیر
editor-pick-article = جست‌وجوی مطلب
editor-pick-article-none = مطلبی پیدا نشد
editor-pick-remove = حذف «{ $value }»
editor-seen-article = مطلب نشان‌داده‌شده
editor-seen-article-none = هیچ
editor-seen-choices = پیشنهادشده

## Editor: articles from files

editor-import-title = مطالب از فایل
editor-import-hint = فایل‌هایی مانند { $formats }، یا مطالب { $systems }. پیش از ذخیره شدن هر چیز می‌بینید که چه تغییر می‌کند.
editor-import-choose = انتخاب فایل
editor-import-folder = انتخاب پوشه
editor-import-reading = در حال خواندن فایل‌ها…
editor-import-columns = ستون‌ها
editor-import-column = ستون
editor-import-sample = محتوا
editor-import-field = به‌عنوانِ
editor-import-left-out = کنار گذاشته می‌شود
editor-import-encoding = کدگذاری نویسه‌ها
editor-import-encoding-auto = تشخیص خودکار
editor-import-separator = جداکننده
editor-import-tab = تب
editor-import-language = جایی که زبان نوشته نشده
editor-import-header = سطر اول نام ستون‌هاست
editor-import-added = تازه: { $number }
editor-import-changed = تغییرکرده: { $number }
editor-import-same = بدون تغییر: { $number }
editor-import-faults = نیازمند اصلاح: { $number }
editor-import-file = فایل
editor-import-row = سطر
editor-import-what = چه باید اصلاح شود
editor-import-notes = یادداشت‌ها: { $number }
editor-import-rows = سطرها: { $number }
editor-import-go = وارد کردن
editor-import-again = فایل‌های دیگر
editor-import-nothing = چیزی تغییر نمی‌کند: همهٔ این‌ها از قبل هست.
editor-import-going = آماده‌سازی برای جستجو: { $done } از { $total }
editor-import-overtaken = در این میان یکی از همکاران یکی از این مطالب را تغییر داد. لطفاً تغییرها را دوباره ببینید.
editor-import-lost = در این میان کارساز متوقف شد. چیزی ذخیره نشد؛ لطفاً فایل‌ها را دوباره وارد کنید.
editor-import-too-large = حجم این فایل‌ها روی هم بیش از { $most } مگابایت است. لطفاً آن‌ها را بخش‌بخش وارد کنید.
editor-import-guessed = حدس

## Editor: what was asked in vain, and what is learnt

editor-view-gaps = بی‌پاسخ‌ها
editor-gaps-intro = آنچه بازدیدکنندگان پرسیدند و دستیار نتوانست خوب پاسخ دهد؛ از همهٔ زبان‌ها، بر پایهٔ موضوع.
editor-gaps-show = کدام موضوع‌ها
editor-gaps-open = در انتظار پاسخ
editor-gaps-answered = پاسخ‌داده‌شده
editor-gaps-dismissed = کنار گذاشته
editor-gaps-proposals = بیان‌های پیشنهادی
editor-gaps-period = بازه
editor-gaps-days-7 = ۷ روز گذشته
editor-gaps-days-28 = ۴ هفتهٔ گذشته
editor-gaps-days-90 = ۳ ماه گذشته
editor-gaps-count = موضوع‌ها: { $number }
editor-gaps-asked = پرسش‌ها: { $number }
editor-gaps-before = بازهٔ پیش از آن: { $number }
editor-gaps-last = آخرین پرسش: { $when }
editor-gaps-waiting = در حال دسته‌بندی: { $number }
editor-gaps-none = این‌جا موضوعی نیست.
editor-gaps-empty-title = چیزی بی‌پاسخ نمانده است
editor-gaps-empty-text = وقتی بازدیدکننده‌ای پاسخی نگیرد، از او پرسیده شود، پاسخ بدی بگیرد یا به پشتیبانی سپرده شود، پرسشش این‌جا می‌آید.
editor-gaps-failed = بارگذاری نشد.
editor-gap-back = همهٔ موضوع‌ها
editor-gap-unknown = این موضوع دیگر وجود ندارد
editor-gap-draft = نوشتن مطلب
editor-gap-draft-hint = پرسش‌ها بیان‌های دیگر آن می‌شوند و بهترین پاسخ پشتیبان‌ها، پاسخ نخست آن. پیش از انتشار کسی آن را نمی‌بیند.
editor-gap-teach = افزودن به یک مطلب
editor-gap-which = کدام مطلب به این پاسخ می‌دهد؟
editor-gap-nearby = مطالبی دربارهٔ چیزی مشابه
editor-gap-dismiss = کنار گذاشتن
editor-gap-reopen = برگرداندن
editor-gap-questions = چه پرسیده شد
editor-gap-answers = پشتیبان‌ها چه پاسخ دادند
editor-gap-answers-none = هنوز کسی به این پاسخ نداده است.
editor-gap-taught = به‌عنوان بیان‌های دیگر به مطلب افزوده شد.
editor-gap-dismissed = کنار گذاشته شد. اگر دوباره پرسیده شود، برنمی‌گردد.
editor-gap-reopened = دوباره میان موضوع‌های در انتظار پاسخ است.
editor-gap-settled = همکاری پیش‌تر به این موضوع رسیدگی کرده است.
editor-gap-unpublished = مطلب هنوز منتشر نشده است
editor-gap-article = باز کردن مطلب
editor-gap-since-before = پرسیده و بی‌پاسخ مانده در بازهٔ پیش از آن: { $number }
editor-gap-since-after = از آن هنگام: { $number }
editor-gap-since-answered = پاسخ‌داده با مطلب: { $number }
editor-gap-cause-unanswered = بدون پاسخ
editor-gap-cause-clarify = پرسش متقابل
editor-gap-cause-unhelpful = پاسخ کمکی نکرد
editor-gap-cause-person = به پشتیبان سپرده شد
editor-proposals-intro = آموخته از گروه شما و بازدیدکنندگان: پرسش‌هایی که مطلبی به آن‌ها پاسخ می‌دهد. تا نپذیرید، هیچ‌کدام به کار نمی‌رود.
editor-proposals-count = پیشنهادها: { $number }
editor-proposals-empty-title = پیشنهادی نیست
editor-proposals-empty-text = وقتی پشتیبانی مطلبی بفرستد، یا بازدیدکننده‌ای مطلبی برگزیند یا بگوید که کمک کرد، پرسش این‌جا پیشنهاد می‌شود.
editor-proposal-text = بیان
editor-proposal-accept = پذیرفتن
editor-proposal-reject = رد کردن
editor-proposal-accepted = به مطلب افزوده شد.
editor-proposal-rejected = رد شد. دیگر پیشنهاد نمی‌شود.
editor-proposal-reviewed = همکاری پیش‌تر در این باره تصمیم گرفته است.
editor-proposal-source-inserted = پشتیبانی مطلب را فرستاد
editor-proposal-source-chosen = بازدیدکننده مطلب را برگزید
editor-proposal-source-helped = پاسخ کمک کرد

## Editor: test questions, synonyms, and articles that are alike

editor-view-quality = کیفیت
editor-quality-synonyms = هم‌معنی‌ها
editor-quality-duplicates = مطلب‌های همسان
editor-tests = پرسش‌های آزمون
editor-tests-hint = در هر سطر یکی. بازدیدکنندگان هرگز آن‌ها را نمی‌بینند. پیش از انتشار، همهٔ آن‌ها از دستیار پرسیده می‌شود و باید با همین مطلب پاسخ دهد.
editor-tests-language = زبان پرسش‌های آزمون
editor-tests-try = آزمودن همهٔ پرسش‌ها
editor-tests-trying = پرسش‌های آزمون پرسیده می‌شود…
editor-tests-far = پرسیده‌شده: { $done } از { $total }
editor-tests-none = هنوز هیچ پرسش آزمونی نیست، نه این‌جا و نه در مطلب‌های دیگر.
editor-tests-failed = پرسش‌های آزمون پرسیده نشد. لطفاً دوباره تلاش کنید.
editor-tests-incomplete = نخست پرسش و پاسخ را بنویسید.
editor-tests-passed = این مطلب را پیدا می‌کنند: { $found } از { $total }
editor-tests-won = به‌دست‌آمده با این تغییر: { $number }
editor-tests-lost = ازدست‌رفته با این تغییر: { $number }
editor-tests-same = با این تغییر هیچ پرسش آزمونی به دست نمی‌آید و از دست نمی‌رود. شمار همه: { $total }.
editor-tests-found = مطلب خود را پیدا می‌کند
editor-tests-offered = منظور را می‌پرسد و مطلب درست در گزینه‌هاست
editor-tests-other = به‌جای آن «{ $article }» را می‌گیرد
editor-tests-missed = پاسخی پیدا نمی‌کند
editor-held-title = انتشار نگه داشته شد
editor-held-text = این پرسش‌های آزمون مطلب خود را پیدا نمی‌کردند:
editor-held-later = اول اصلاح می‌کنم
editor-held-anyway = با این حال منتشر شود
editor-synonyms-intro = واژه‌هایی که این‌جا یک معنی دارند؛ مانند «کووید ۱۹» و «کرونا»، یا «بسته» و نامی که برند شما برای آن دارد. پرسشی که یکی از آن‌ها را دارد با بقیه هم جست‌وجو می‌شود.
editor-synonyms-add = افزودن هم‌معنی
editor-synonyms-words = واژه‌ها، با ویرگول از هم جدا
editor-synonyms-remove = برداشتن { $words }
editor-synonyms-saved = ذخیره شد. پرسش بعدی با همین‌ها جست‌وجو می‌شود.
editor-synonyms-failed = هم‌معنی‌ها بارگذاری نشد.
editor-synonyms-empty = هنوز هم‌معنی‌ای نیست.
editor-synonyms-lonely = { $word } تنهاست. واژهٔ دومی کنارش بنویسید یا آن را بردارید.
editor-synonyms-proposed = پیشنهاد از روی نوشته‌های بازدیدکنندگان
editor-synonyms-pair = { $word } یعنی { $term }
editor-synonyms-asked = پرسش‌ها: { $number }
editor-synonyms-take = افزودن
editor-duplicates-intro = مطلب‌هایی که به یک پرسش پاسخ می‌دهند یا پرسش‌های هم را می‌گیرند. از دو مطلب یکی بسازید تا دستیار ناچار به انتخاب نباشد.
editor-duplicates-failed = مطلب‌ها مقایسه نشد.
editor-duplicates-far = مطلب‌های بررسی‌شده: { $done } از { $total }
editor-duplicates-none = هیچ دو مطلبی به یک پرسش پاسخ نمی‌دهند.
editor-duplicates-same = هر دو یک پاسخ می‌دهند.
editor-duplicates-taken = پرسش‌هایی از آن که مطلب دیگر می‌گیرد: { $taken } از { $asked }
editor-merge-keep = این بماند
editor-merge-title = از دو مطلب یکی ساخته شود؟
editor-merge-text = «{ $kept }» همهٔ بیان‌ها، برچسب‌ها و پرسش‌های آزمون «{ $other }» را می‌گیرد و مطلب دیگر از انتشار برداشته می‌شود. پاسخ آن همان می‌ماند.
editor-merge-go = ادغام
editor-merge-done = ادغام شد. مطلب دیگر از انتشار برداشته شد.

## Editor: what visitors thought of answers, and a whole conversation tried

editor-quality-feedback = بازخورد
editor-quality-conversation = یک گفت‌وگوی کامل
editor-languages-intro = مطلب‌های شما در هر زبان تا کجا پیش رفته‌اند. هر عدد، مطلب‌هایی را که شمرده است باز می‌کند.
editor-coverage-there = موجود
editor-coverage-reviewed = بازبینی‌شده
editor-coverage-unreviewed = بازبینی‌نشده
editor-coverage-outdated = قدیمی
editor-coverage-missing = ناموجود
editor-translators = برای مترجمان (XLIFF)
editor-translators-open = ناموجود، قدیمی یا بازبینی‌نشده
editor-translators-all = همهٔ مطلب‌ها
editor-feedback-intro = نظر بازدیدکنندگان دربارهٔ پاسخ‌هایی که گرفتند. مطلب‌هایی که بد پاسخ می‌دهند اول می‌آیند.
editor-conversation-intro = ربات پیام‌به‌پیام چه می‌گفت و چرا؟ چیزی برای کسی فرستاده نمی‌شود و چیزی نگه داشته نمی‌شود.
editor-feedback-all = همهٔ زبان‌ها
editor-feedback-failed = بازخوردها بارگذاری نشد.
editor-feedback-none = در این بازه هیچ مطلبی به کسی پاسخ نداده است.
editor-feedback-show = چه پرسیده شد
editor-feedback-answered = پاسخ‌ها: { $number }
editor-feedback-helpful = کمک کرد
editor-feedback-unhelpful = کمک نکرد
editor-feedback-unjudged = بدون نظر
editor-feedback-variant = نمایش به زبان { $language }
editor-replay-messages = آنچه بازدیدکننده می‌نویسد
editor-replay-placeholder = در هر سطر یک پیام، یا متن یک گفت‌وگو
editor-replay-play = اجرا
editor-replay-waiting = در انتظار پشتیبان است.
editor-replay-why = چرا؟
editor-replay-read = جست‌وجوشده:
editor-replay-read-together = همراه پرسش پیش از آن جست‌وجو شد:
editor-replay-words = واژه‌های مشترک: { $words }
editor-replay-thresholds = از { $answer } پاسخ می‌دهد و از { $offer } پیشنهاد می‌کند.
