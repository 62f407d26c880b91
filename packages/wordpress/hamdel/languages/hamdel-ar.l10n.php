<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ar',
	'messages' => array(
		'Server' => 'الخادم',
		'Language' => 'اللغة',
		'Secret' => 'المفتاح السري',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'عنوان Hamdel لديكم. يجب أن يكون هذا الموقع مذكورًا فيه ضمن HAMDEL_ALLOWED_ORIGINS. إذا تُرك فارغًا فلا محادثة في الموقع.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'رمز مثل nl أو pt-BR لكل الصفحات. إذا تُرك فارغًا فلغة كل صفحة هي المعتمدة.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'يوجد مفتاح سري محفوظ، وهو لا يُعرض. اكتبوا مفتاحًا آخر ليحل محله.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'ينشئه مدير في Hamdel على الصفحة /widget. وبه يجد من سجّل الدخول هنا محادثاته على كل جهاز.',
		'Forget the secret' => 'إزالة المفتاح السري',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'محدد باسم HAMDEL_VISITOR_SECRET في wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'الخادم عنوان مثل https://chat.example.com. بقي العنوان السابق.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'اللغة رمز مثل nl أو pt-BR، أو فارغة. بقيت اللغة السابقة.',
	),
);
