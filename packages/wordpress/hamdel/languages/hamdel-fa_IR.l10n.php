<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'fa_IR',
	'messages' => array(
		'Server' => 'سرور',
		'Language' => 'زبان',
		'Secret' => 'رمز',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'نشانی Hamdel شما. نام این سایت باید در HAMDEL_ALLOWED_ORIGINS آن آمده باشد. اگر خالی باشد، سایت گفت‌وگو ندارد.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'کدی مانند nl یا pt-BR برای همهٔ صفحه‌ها. اگر خالی باشد، زبان هر صفحه به کار می‌رود.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'رمزی ثبت شده است و نشان داده نمی‌شود. برای جایگزینی، رمز دیگری بنویسید.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'مدیر آن را در Hamdel، در صفحهٔ /widget، می‌سازد. با آن، کاربری که این‌جا وارد شده گفت‌وگوهایش را روی هر دستگاهی می‌یابد.',
		'Forget the secret' => 'حذف رمز',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'با نام HAMDEL_VISITOR_SECRET در wp-config.php تعیین شده است.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'سرور نشانی‌ای مانند https://chat.example.com است. نشانی پیشین حفظ شد.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'زبان کدی مانند nl یا pt-BR است یا خالی. زبان پیشین حفظ شد.',
	),
);
