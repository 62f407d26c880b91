<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ar',
	'messages' => array(
		'Server' => 'الخادم',
		'Language' => 'اللغة',
		'Secret' => 'المفتاح السري',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'عنوان Hamdel لديكم. يجب أن يكون هذا الموقع مذكورًا فيه ضمن HAMDEL_ALLOWED_ORIGINS. إذا تُرك فارغًا فلا محادثة في الموقع.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'رمز مثل nl أو pt-BR لكل الصفحات. إذا تُرك فارغًا فلغة كل صفحة هي المعتمدة.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'يوجد مفتاح سري محفوظ، وهو لا يُعرض. اكتبوا مفتاحًا آخر ليحل محله.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'ينشئه مدير في Hamdel على الصفحة /widget. وبه يجد من سجّل الدخول هنا محادثاته على كل جهاز.',
		'Remove the secret' => 'إزالة المفتاح السري',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'محدد باسم HAMDEL_VISITOR_SECRET في wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'الخادم عنوان مثل https://chat.example.com. بقي العنوان السابق.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'اللغة رمز مثل nl أو pt-BR، أو فارغة. بقيت اللغة السابقة.',
	),
);
