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
desk-back = بازگشت به فهرست
desk-back-conversation = بازگشت به گفت‌وگو
desk-loading = در حال بارگیری…
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
desk-visitor-unnamed = بازدیدکننده
desk-place = جایگاه در صف: { $place }
desk-waiting-time = زمان انتظار: { $time }
desk-unread = پیام تازه
desk-writer-you = شما:
desk-writer-bot = دستیار:
desk-new-conversation = گفت‌وگوی تازه در صف: { $visitor }
desk-new-message = پیام تازه از { $visitor }
desk-state-bot = با دستیار
desk-state-waiting = در انتظار
desk-state-agent = با { $agent }
desk-state-mine = با شما
desk-state-closed = بسته‌شده

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
desk-details = جزئیات
desk-reply = پاسخ شما
desk-placeholder = پاسخ به زبان { $language }…
desk-send = ارسال
desk-send-hint = ارسال با Enter، سطر تازه با Shift + Enter
desk-sending = در حال ارسال…
desk-not-sent = فرستاده نشد.
desk-try-again = تلاش دوباره
desk-discard = صرف‌نظر
desk-too-long = { $count } نویسه بیش از اندازه
desk-typing = { $visitor } در حال نوشتن است…
desk-new-messages = پیام‌های تازه
desk-today = امروز
desk-yesterday = دیروز
desk-choices-offered = گزینه‌های پیشنهادشده
desk-banner-waiting = { $visitor } منتظر پشتیبان است. برای پاسخ دادن، گفت‌وگو را بردارید.
desk-banner-other = { $agent } به این گفت‌وگو رسیدگی می‌کند. می‌توانید آن را بخوانید.
desk-banner-bot = دستیار به این گفت‌وگو رسیدگی می‌کند. می‌توانید آن را بخوانید.
desk-banner-closed = این گفت‌وگو بسته شده است.
desk-taken-by = { $agent } زودتر از شما این گفت‌وگو را برداشته است.
desk-taken = این گفت‌وگو با شماست. { $visitor } از حضورتان باخبر شد.
desk-closed = گفت‌وگو بسته شد.
desk-returned = از این پس دوباره دستیار به این گفت‌وگو رسیدگی می‌کند.
desk-close-question = این گفت‌وگو بسته شود؟
desk-close-explanation = به { $visitor } اطلاع داده می‌شود که گفت‌وگو به پایان رسیده است. این کار برگشت‌پذیر نیست.
desk-close-draft = پاسخی که نوشته‌اید و نفرستاده‌اید، ارسال نخواهد شد.
desk-close-confirm = بستن گفت‌وگو
desk-return-question = این گفت‌وگو به دستیار سپرده شود؟
desk-return-explanation = از این پس دستیار به { $visitor } پاسخ می‌دهد. تنها وقتی می‌توانید گفت‌وگو را دوباره بردارید که باز هم پشتیبان خواسته شود.
desk-return-confirm = سپردن به دستیار
desk-cancel = انصراف
desk-yes = بله
desk-no = خیر

## میز پشتیبانی: کارهای دستیار

desk-decision-answer = پاسخ داد
desk-decision-clarify = منظور را پرسید
desk-decision-handoff = به پشتیبان سپرد
desk-decision-smalltalk = خوش‌وبش
desk-decision-relay = پیام را رساند
desk-kind-question = پرسید که پاسخ به کار آمد یا نه
desk-kind-notice = اطلاع‌رسانی
desk-confidence = اطمینان: { $percent }
desk-article = مطلب: { $question }

## میز پشتیبانی: جزئیات

desk-context = جزئیات گفت‌وگو
desk-section-visitor = بازدیدکننده
desk-section-reason = چرا پشتیبان لازم است
desk-section-understood = آنچه دستیار فهمیده است
desk-section-tried = آنچه دستیار امتحان کرده است
desk-section-suggestions = مطالب پیشنهادی
desk-fact-name = نام
desk-fact-language = زبان
desk-fact-channel = کانال
desk-fact-feeling = احساس
desk-fact-wish = خواسته
desk-fact-answer = بهترین پاسخ یافته
desk-tried-nothing = دستیار هنوز پاسخی را امتحان نکرده است.
desk-suggestions-nothing = مطلب مناسبی برای این گفت‌وگو پیدا نشد.
desk-insert = درج
desk-insert-article = درج «{ $question }» در پاسخ
desk-show-answer = نمایش پاسخ
desk-inserted = در پاسخ شما درج شد.
desk-insert-take-first = نخست گفت‌وگو را بردارید، سپس مطلب را درج کنید.
desk-open-article = باز کردن در ویرایشگر
desk-outcome-helpful = به کار آمد
desk-outcome-unhelpful = به کار نیامد
desk-outcome-none = بدون واکنش

desk-reason-asked = خواستار گفت‌وگو با پشتیبان است
desk-reason-not-sure = دستیار از پاسخ مطمئن نبود
desk-reason-not-helpful = پاسخ‌ها به کارش نیامد
desk-reason-upset = بازدیدکننده ناراحت است
desk-reason-came-back = با همان مشکل برگشته است
desk-reason-after-hours = بیرون از ساعت کاری نوشته است
desk-reason-long-queue = صف طولانی بود
desk-reason-agent-left = همکار دیگری ناچار شد گفت‌وگو را ترک کند
desk-reason-channel-closed = کانال ارتباطی بسته شد

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
desk-channel-slack = Slack
desk-channel-line = LINE
desk-channel-chatwoot = Chatwoot
desk-channel-webhook = Webhook

## میز پشتیبانی: میان‌برهای صفحه‌کلید

desk-shortcuts = میان‌برهای صفحه‌کلید
desk-shortcut-move = حرکت در فهرست
desk-shortcut-open = باز کردن گفت‌وگو
desk-shortcut-take = برداشتن گفت‌وگو
desk-shortcut-reply = نوشتن پاسخ
desk-shortcut-send = ارسال پاسخ
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
desk-error-already-taken = یکی از همکاران این گفت‌وگو را برداشته است.
desk-error-message-too-long = این پاسخ بیش از اندازه بلند است. لطفاً آن را در دو بخش بفرستید.
desk-error-not-allowed = حساب شما اجازهٔ این کار را ندارد.
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
editor-count-one = ۱ مطلب
editor-count = { $count } مطلب
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
editor-stale-text = متن { $source } پس از نوشته شدن این متن تغییر کرده است. لطفاً این دو را با هم مقایسه کنید. با تغییر و ذخیرهٔ این متن، این نشانه برداشته می‌شود.
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
editor-phrasings-added = { $count } بیان افزوده شد
editor-phrasings-known = این بیان از قبل در فهرست هست.
editor-answer = پاسخ
editor-answer-hint = مارک‌داون: **پررنگ**، فهرست با - و پیوند به شکل ⁦[متن](https://…)⁩
editor-answer-preview = پیش‌نمایش
editor-answer-preview-empty = پاسخ، همان‌گونه که بازدیدکنندگان خواهند دید، اینجا نمایش داده می‌شود.
editor-answer-preview-failed = پیش‌نمایش فعلاً در دسترس نیست. نوشتهٔ شما محفوظ است.
editor-answer-bold = پررنگ
editor-answer-list = فهرست
editor-answer-link = پیوند
editor-answer-link-text = متن
editor-details = مشخصات
editor-id = شناسه
editor-id-hint = نام کوتاه مطلب در پیوندها و فایل‌ها. بعداً نمی‌توان آن را عوض کرد.
editor-category = دسته
editor-category-hint = مطالب را در فهرست گروه‌بندی می‌کند.
editor-tags = برچسب‌ها
editor-tags-hint = پس از هر برچسب Enter یا ویرگول بزنید.
editor-tags-remove = حذف برچسب «{ $tag }»

## Editor: what became of it

editor-done-draft = پیش‌نویس ذخیره شد.
editor-done-saved = ذخیره شد. دستیار هم‌اکنون از آن خبر دارد.
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
editor-leave-text = تغییرات این مطلب ذخیره نشده‌اند.
editor-leave-go = خروج بدون ذخیره
editor-leave-stay = همین‌جا می‌مانم
editor-withdraw-title = این مطلب کنار گذاشته شود؟
editor-withdraw-text = دستیار دیگر با آن پاسخ نمی‌دهد. متن نگه داشته می‌شود و می‌توانید دوباره منتشرش کنید.
editor-delete-title = این مطلب حذف شود؟
editor-delete-text = «{ $question }» به همهٔ زبان‌هایش حذف می‌شود و این کار بازگشت‌پذیر نیست. اگر فقط نباید فعلاً استفاده شود، آن را کنار بگذارید.
editor-delete-go = حذف برای همیشه
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
editor-gone-text = نوشتهٔ شما هنوز اینجاست. به‌عنوان مطلبی تازه ذخیره شود؟
editor-gone-save = ذخیره به‌عنوان مطلب تازه

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
editor-ask-decision-handoff = به همکار می‌سپارد
editor-ask-decision-smalltalk = گپ کوتاه
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
editor-ask-added-phrasing = به بیان‌ها افزوده شد. برای دیدن اثرش ذخیره کنید.
editor-ask-write = نوشتن مطلبی برای این پرسش
