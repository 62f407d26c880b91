### العربية: ما تقوله صفحات المساعدة. ‏plain صيغة أقل رسمية.

help-name = المساعدة
help-description = إجابات عن الأسئلة الشائعة، وطريقة لسؤالنا.
help-skip = الانتقال إلى المحتوى
help-home-title = كيف يمكننا مساعدتكم؟
    .plain = كيف نساعدك؟
help-search-label = البحث في مقالات المساعدة
help-search-placeholder = اسألوا بكلماتكم
    .plain = اسأل بكلماتك
help-search-button = بحث
help-popular = الأسئلة الشائعة
help-other = أسئلة أخرى
help-all = { $count ->
        [zero] لا مقالات ({ $count })
        [one] مقالة واحدة ({ $count })
        [two] مقالتان ({ $count })
        [few] كل المقالات: { $count } مقالات
        [many] كل المقالات: { $count } مقالة
       *[other] كل المقالات: { $count } مقالة
    }
help-trail = مكان هذه الصفحة
    .plain = مكان هذه الصفحة
help-updated = آخر تحديث: { $date }
help-related = أسئلة ذات صلة
help-thanks = شكرًا لإخبارنا.
    .plain = شكرًا لإخبارنا.
help-sorry = يؤسفنا أن هذا لم يكن ما تحتاجون إليه. تفضلوا بسؤالنا.
    .plain = يؤسفنا أن هذا لم يكن ما تحتاج إليه. اسألنا.
help-ask-title = لم تجدوا ما تبحثون عنه؟
    .plain = لم تجد ما تبحث عنه؟
help-ask-text = اسألونا في الدردشة. يجيب مساعدنا الرقمي فورًا، ويستدعي أحد الزملاء متى شئتم.
    .plain = اسألنا في الدردشة. يجيب مساعدنا الرقمي فورًا، ويستدعي أحد الزملاء متى شئت.
help-ask-button = اسألونا
    .plain = اسألنا
help-noscript = تحتاج الدردشة إلى JavaScript، وهو متوقف في هذا المتصفح.
help-results = نتائج البحث عن «{ $query }»
help-nothing = لم يُعثر على شيء عن «{ $query }»
help-nothing-text = جرّبوا كلمات أخرى، أو اسألونا في الدردشة.
    .plain = جرّب كلمات أخرى، أو اسألنا في الدردشة.
help-busy = جرت عمليات بحث كثيرة الآن. يرجى الانتظار قليلًا ثم البحث من جديد.
    .plain = جرت عمليات بحث كثيرة الآن. انتظر قليلًا ثم ابحث من جديد.
help-in-language = باللغة: { $language }
help-none-yet = لا توجد مقالات بهذه اللغة ({ $language }) بعد. هذه المقالات بلغات أخرى.
help-none-at-all = لا توجد مقالات هنا بعد.
help-not-in-language = هذه المقالة غير متاحة بهذه اللغة ({ $language }) بعد
help-read-in = يمكن قراءتها باللغات التالية:
    .plain = يمكن قراءتها باللغات التالية:
help-machine = ترجم حاسوب هذا النص، ولم يراجعه أحد بعد.
help-original = قراءة النص الأصلي ({ $language })
help-missing-title = لا توجد صفحة كهذه
help-missing-text = قد يكون العنوان قديمًا أو فيه خطأ. يرجى البحث عما تحتاجون إليه، أو سؤالنا.
    .plain = قد يكون العنوان قديمًا أو فيه خطأ. ابحث عما تحتاج إليه، أو اسألنا.
help-to-start = كل مقالات المساعدة
help-page = الصفحة { $page }
help-previous = الصفحة السابقة
help-next = الصفحة التالية

help-category-account = الحساب
help-category-delivery = التوصيل
help-category-orders = الطلبات
help-category-payment = الدفع
help-category-products = المنتجات
help-category-returns = الإرجاع
help-category-service = الخدمة
