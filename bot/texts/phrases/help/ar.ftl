### العربية: ما تقوله صفحات المساعدة. ‏plain صيغة أقل رسمية.

help-name = المساعدة
help-description = إجابات عن الأسئلة الشائعة، وإمكانية طرح أسئلة أخرى علينا.
help-skip = الانتقال إلى المحتوى
help-home-title = كيف يمكننا مساعدتكم؟
    .plain = كيف يمكننا مساعدتك؟
help-search-label = البحث في مقالات المساعدة
help-search-placeholder = اكتبوا سؤالكم هنا
    .plain = سؤالك بكلماتك
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
help-trail = مسار الصفحة
    .plain = مسار الصفحة
help-updated = آخر تحديث: { $date }
help-related = أسئلة ذات صلة
help-thanks = شكرًا لكم على إخبارنا.
    .plain = شكرًا لك على إخبارنا.
help-sorry = يؤسفنا أن هذا لم يكن ما تحتاجون إليه. يسعدنا أن تسألونا مباشرة.
    .plain = يؤسفنا أن هذا لم يفدك. يمكنك سؤالنا مباشرة.
help-ask-title = ألم تجدوا ما تبحثون عنه؟
    .plain = هل ما زال سؤالك بلا جواب؟
help-ask-text = اسألونا في المحادثة. يجيب مساعدنا الرقمي فورًا، ويصلكم بأحد زملائنا متى شئتم.
    .plain = يمكنك سؤالنا في المحادثة. يجيب مساعدنا الرقمي فورًا، ويحوّلك إلى أحد زملائنا متى شئت.
help-ask-button = اسألونا
    .plain = طرح سؤال
help-noscript = تحتاج المحادثة إلى JavaScript، وهو متوقف في هذا المتصفح.
help-results = نتائج البحث عن «{ $query }»
help-nothing = لا توجد نتائج للبحث عن «{ $query }»
help-nothing-text = جرّبوا كلمات أخرى، أو اسألونا في المحادثة.
    .plain = يمكنك تجربة كلمات أخرى، أو سؤالنا في المحادثة.
help-busy = هناك عمليات بحث كثيرة جدًّا الآن. يُرجى الانتظار قليلًا ثم البحث من جديد.
    .plain = عمليات البحث كثيرة الآن. الرجاء الانتظار قليلًا ثم البحث من جديد.
help-in-language = باللغة: { $language }
help-none-yet = لا توجد مقالات بهذه اللغة ({ $language }) بعد. هذه المقالات بلغات أخرى.
help-none-at-all = لا توجد مقالات هنا بعد.
help-not-in-language = هذه المقالة غير متاحة بهذه اللغة ({ $language }) بعد
help-read-in = يمكن قراءتها باللغات التالية:
    .plain = يمكن قراءتها باللغات التالية:
help-machine = تُرجم هذا النص آليًّا، ولم يراجعه أحد بعد.
help-original = قراءة النص الأصلي ({ $language })
help-missing-title = هذه الصفحة غير موجودة
help-missing-text = قد يكون العنوان قديمًا أو فيه خطأ. يُرجى البحث عما تحتاجون إليه، أو سؤالنا.
    .plain = قد يكون العنوان قديمًا أو فيه خطأ. يمكنك البحث عما يلزمك، أو سؤالنا.
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
