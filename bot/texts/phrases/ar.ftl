### كلام المساعد نفسه ونصوص نافذة المحادثة بالعربية

## المحادثة

welcome = أهلًا وسهلًا بكم! أنا مساعد رقمي. اسألوني عمّا تشاؤون بكلماتكم وبلغتكم. وإن كنتم تفضّلون التحدّث إلى أحد موظفينا، فيكفي أن تطلبوا ذلك.
greet-reply-1 = أهلًا بكم! كيف يمكنني مساعدتكم؟
greet-reply-2 = مرحبًا، يسعدني تواصلكم. بمَ أخدمكم؟
thank-reply-1 = على الرحب والسعة. هل من شيء آخر أساعدكم فيه؟
thank-reply-2 = هذا من دواعي سروري. إن احتجتم إلى أي شيء آخر، فاكتبوا لي.
goodbye-reply-1 = مع السلامة، وشكرًا على تواصلكم معنا.
goodbye-reply-2 = دمتم بخير. يمكنكم مراسلتنا في أي وقت.
affirm-reply = حسنًا. ماذا تودّون أن تعرفوا؟
acknowledged-reply = حسنًا. إن احتجتم إلى أي شيء آخر، فاكتبوا لي.
deny-reply = لا بأس. أخبروني بكلماتكم كيف يمكنني أن أساعدكم.
bot-challenge-reply = أنا مساعد رقمي ولست إنسانًا. أجيب اعتمادًا على مقالات المساعدة لدينا، ويمكنني أن أصلكم بأحد زملائنا متى شئتم.
decline-human-reply = بكل سرور، نتابع معًا. ماذا تودّون أن تعرفوا؟
complain-reply = يؤسفني سماع ذلك، وشكرًا على إخباركم لنا. هل لكم أن تخبروني باختصار بما حدث؟ سأبحث لكم عن جواب أو أستعين بأحد الزملاء.
chitchat-reply-1 = أنا مساعد رقمي، وأكثر ما أعرفه هو مقالات المساعدة لدينا. بمَ يمكنني أن أساعدكم؟
chitchat-reply-2 = هذا يفوق قدرتي مع الأسف، فأنا لا أعرف إلا ما يخصّ خدماتنا. هل من شيء فيها أساعدكم فيه؟
solved-reply = يسعدني أن الأمر قد حُلّ. إن احتجتم إلى أي شيء آخر، فاكتبوا لي.
other-languages = يمكنني الرد هنا باللغات التالية: { $languages }.
conversation-erased = حُذفت نصوص هذه المحادثة وبياناتها الشخصية.
language-changed = من الآن فصاعدًا سأكتب إليكم باللغة { $language }.
which-language = بأي لغة تودّون أن نتحدّث؟

## الأجوبة

helpful-question = هل أفادكم هذا الجواب؟
helpful-yes = نعم، شكرًا
helpful-no = لا، ليس تمامًا
helpful-thanks = يسعدني ذلك. هل لديكم سؤال آخر؟
not-helpful-reply = يؤسفني أن جوابي لم يكن ما تبحثون عنه. هل يمكنكم طرح السؤال بصيغة أخرى؟ ويمكنني أيضًا أن أصلكم بأحد زملائنا.
details-reply = شكرًا لكم، هذا مفيد. لا يمكنني التحقق من ذلك بنفسي، لكن أحد زملائنا يستطيع. هل تودّون أن أصلكم به؟
answer-in-other-language = هذا الجواب متوفر حتى الآن باللغة { $language } فقط:
answer-translated = تُرجم هذا الجواب آليًا من اللغة { $language }، وقد لا تكون الصياغة دقيقة تمامًا:
answer-again = إليكم أهم ما في الأمر مرة أخرى:
answer-meanwhile = ريثما يأتيكم الرد، قد يفيدكم هذا:
meanwhile-wanted = هل ما زلتم تريدون التحدّث إلى موظف؟ أنتم الآن في قائمة الانتظار.
meanwhile-stay = نعم، احتفظوا بمكاني
meanwhile-leave = لا، انحلّ الأمر
clarify-question = أودّ التأكد من أنني فهمت قصدكم. أيّ هذه الأسئلة تعنون؟
clarify-question-one = أودّ التأكد من أنني فهمت قصدكم. هل هذا ما تعنونه؟
clarify-none = لا شيء منها، أريد التحدّث إلى موظف
hedged-answer = لست على يقين من أن هذا ما تقصدونه، لكنه قد يفيدكم:
detail-question = للتحقق من ذلك أحتاج منكم إلى ما يلي: { $detail }.
detail-again = لم أجد ذلك في رسالتكم. يُرجى كتابة ما يلي فقط: { $detail }.
detail-not-found = لم أجد شيئًا مسجّلًا تحت «{ $value }». يُرجى التحقق وإعادة كتابة ما يلي: { $detail }.
detail-missing = ليس لدي
detail-without = لا بأس. إليكم المعلومات العامة:
detail-email = عنوان بريدكم الإلكتروني
detail-order = رقم طلبكم
live-failed = عذرًا، لا يمكنني التحقق من ذلك في الوقت الحالي. إليكم المعلومات العامة:
live-nothing = لم أجد شيئًا بهذه البيانات. إليكم المعلومات العامة:
demo-order-is = **الطلب { $order }:** { $status }.

    آخر تحديث: { $day }.
demo-order-packed = يجري تجهيزه في مستودعنا
demo-order-shipped = في الطريق إليكم
demo-order-delivered = تم تسليمه
choose-one = يُرجى اختيار واحد مما يلي:
person-button = التحدّث إلى موظف
unsure-reply-1 = لست على يقين من أنني فهمت قصدكم جيدًا. هل يمكنكم التعبير عنه بكلمات أخرى، مع شيء من التفصيل؟
unsure-reply-2 = لم يتّضح لي المقصود تمامًا. هل يمكنكم شرحه في جملة أو جملتين؟
nothing-to-read = لم أجد سؤالًا في رسالتكم. هل يمكنكم أن تكتبوا في بضع كلمات ما الموضوع؟
empty-message = وصلتني رسالتكم فارغة. يُرجى كتابة سؤالكم مرة أخرى.
message-too-long =
    { $limit ->
        [zero] رسالتكم أطول من { $limit } حرف. هل يمكنكم إرسال أهم جزء منها؟
        [one] رسالتكم أطول من حرف واحد. هل يمكنكم إرسال أهم جزء منها؟
        [two] رسالتكم أطول من حرفين. هل يمكنكم إرسال أهم جزء منها؟
        [few] رسالتكم أطول من { $limit } أحرف. هل يمكنكم إرسال أهم جزء منها؟
        [many] رسالتكم أطول من { $limit } حرفًا. هل يمكنكم إرسال أهم جزء منها؟
       *[other] رسالتكم أطول من { $limit } حرف. هل يمكنكم إرسال أهم جزء منها؟
    }
something-went-wrong = حدث خلل من جهتنا، وأعتذر عن ذلك. رسالتكم محفوظة. يُرجى المحاولة مجددًا بعد قليل، أو طلب التحدّث إلى أحد زملائنا.

## نافذة المحادثة

widget-title = المساعدة والتواصل
widget-subtitle = مساعد آلي يجيبكم
widget-automatic = أنتم تتحدثون مع مساعد آلي، لا مع إنسان.
widget-open = فتح المحادثة
widget-close = إغلاق المحادثة
widget-assistant = المساعد
widget-you = أنتم
widget-agent = فريقنا
widget-placeholder = اكتبوا رسالتكم…
widget-send = إرسال
widget-person = التحدّث إلى موظف
widget-language = اللغة
widget-language-automatic = تلقائي
widget-menu = خيارات أخرى
widget-messages = المحادثة
widget-choices = ردود مقترحة
widget-assistant-typing = المساعد يكتب الآن…
widget-agent-typing = { $agent }: جارٍ الكتابة…
widget-connecting = جارٍ الاتصال…
widget-reconnecting = انقطع الاتصال. جارٍ إعادة الاتصال…
widget-offline = لا يوجد اتصال بالإنترنت. ستُرسل رسالتكم فور عودة الاتصال.
widget-sending = جارٍ الإرسال…
widget-sending-again = يُعاد الإرسال…
widget-sent = أُرسلت
widget-not-sent = لم تُرسل.
widget-retry = إعادة المحاولة
widget-new-messages = رسائل جديدة
widget-dismiss = إخفاء هذه الرسالة
widget-new-conversation = بدء محادثة جديدة
widget-earlier = محادثاتكم السابقة
widget-back = العودة إلى المحادثة
widget-closed = أُغلقت هذه المحادثة.
widget-closed-go-on = أُغلقت هذه المحادثة. للمتابعة تكفي رسالة هنا.
widget-waiting = في انتظار أحد الزملاء
widget-leave-queue = عدم الانتظار والمتابعة مع المساعد
widget-with-agent = أنتم في محادثة مع { $agent }
widget-too-long = رسالتكم أطول من اللازم.
widget-error = تعذّر تنفيذ ذلك. يُرجى المحاولة مرة أخرى.
widget-today = اليوم
widget-yesterday = أمس

## بعد المحادثة مع أحد الزملاء

survey-csat = كيف تقيّمون المساعدة التي حصلتم عليها؟
survey-csat-1 = غير مُرضية إطلاقًا
survey-csat-2 = غير مُرضية
survey-csat-3 = متوسطة
survey-csat-4 = مُرضية
survey-csat-5 = مُرضية جدًّا
survey-nps = ما مدى احتمال أن توصوا صديقًا أو زميلًا لكم بالتعامل معنا؟
survey-comment = هل تودّون أن تخبرونا بأي شيء آخر؟
survey-thanks = شكرًا لكم. يساعدنا جوابكم على تقديم خدمة أفضل.
survey-text-csat = كيف تقيّمون المساعدة التي حصلتم عليها؟ يُرجى الرد برقم من 1 (غير مُرضية إطلاقًا) إلى 5 (مُرضية جدًّا).
survey-text-nps = وما مدى احتمال أن توصوا غيركم بالتعامل معنا؟ يُرجى الرد برقم من 0 (غير محتمل إطلاقًا) إلى 10 (محتمل جدًّا).
survey-text-comment = شكرًا لكم. إن كان لديكم ما تودّون إضافته عن هذه المحادثة، فيُرجى كتابته في رسالتكم التالية.
follow-up = تحدّثنا أمس عن سؤالكم. هل حُلّت المشكلة؟ إن لم تُحلّ بعد، فاكتبوا لنا هنا لنتابع من حيث توقّفنا.

## عندما لا يكون أحد في العمل

contact-question = كيف يمكننا التواصل معكم؟ يُرجى ترك عنوان بريد إلكتروني أو رقم هاتف، وسيتواصل معكم أحد زملائنا.
contact-thanks = شكرًا لكم. سيتواصل معكم أحد زملائنا عبر { $contact }.
contact-invalid = لم أتعرّف هنا على عنوان بريد إلكتروني أو رقم هاتف. هل يمكنكم التحقق منه مرة أخرى من فضلكم؟

## الترجمة

translation-missing = تعذّرت عليّ ترجمة هذه الرسالة. إليكم النص الأصلي باللغة { $language }:
translated-by-machine = (ترجمة آلية)

## نافذة المحادثة: الاستبيان وبيانات التواصل والملفات والترجمة

widget-survey-title = ما رأيكم في خدمتنا؟
widget-survey-send = إرسال
widget-survey-skip = ليس الآن
widget-survey-comment = تعليقكم (اختياري)
widget-nps-low = غير محتمل إطلاقًا
widget-nps-high = محتمل جدًّا
widget-contact-title = اتركوا لنا بيانات التواصل معكم
widget-contact-placeholder = البريد الإلكتروني أو رقم الهاتف
widget-contact-send = إرسال
widget-help-title = يمكنكم أيضًا الوصول إلينا هنا
widget-help-more = بلدان أخرى
widget-help-elsewhere = من أي مكان
widget-help-local = بالتوقيت المحلي
widget-attach = إرفاق ملف
widget-attachment-sending = جارٍ إرسال { $name }…
widget-attachment-cancel = لا ترسل { $name }
widget-attachment-too-large = حجم هذا الملف أكبر من { $limit } ميغابايت. يُرجى اختيار ملف أصغر.
widget-attachment-refused = لا يمكن إرسال هذا النوع من الملفات هنا. يمكن إرسال الصور والصوت والفيديو وملفات PDF والنصوص والمستندات المكتبية.
widget-attachment-mismatch = محتوى هذا الملف ليس كما يقول اسمه. يُرجى إرسال الملف الأصلي.
widget-attachment-quota = لقد أرسلتم هنا كل ما يمكننا استلامه من ملفات. يُرجى كتابة ما يحتويه هذا الملف.
widget-attachment-no-room = لا يمكننا استلام ملفات في الوقت الحالي. يُرجى كتابة ما يحتويه هذا الملف.
widget-attachment-open = فتح { $name }
consent-standard = نحتفظ بما تكتبونه وترسلونه هنا لنتمكن من مساعدتكم. ويمكنكم طلب حذفه في أي وقت.
widget-consent-agree = أوافق
widget-consent-link = سياسة الخصوصية
widget-translated = ترجمة آلية عن { $language }
widget-show-original = عرض النص الأصلي
widget-show-translation = عرض الترجمة

## تطبيقات المراسلة

commands-reply = اسألوني ما تشاؤون بكلماتكم. يستدعي ‎/human موظفًا، ويغيّر ‎/language اللغة، ويوقف ‎/stop رسائلنا إليكم.
stop-reply = لن تصلكم رسائل أخرى منا. متى أردتم المتابعة فاكتبوا لنا.
choices-open = اختيار
sent-photo = صورة
sent-video = فيديو
sent-animation = صورة متحركة
sent-voice = رسالة صوتية
sent-audio = ملف صوتي
sent-document = مستند
sent-sticker = ملصق
sent-contact = جهة اتصال
sent-location = موقع
sent-invitation = دعوة إلى اجتماع
sent-unknown = شيء لا يمكن عرضه هنا
