<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'fa_IR',
	'messages' => array(
		'Server' => 'سرور',
		'Language' => 'زبان',
		'Secret' => 'رمز',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'نشانی Hamdel شما. نام این سایت باید در HAMDEL_ALLOWED_ORIGINS آن آمده باشد. اگر خالی باشد، سایت گفت‌وگو ندارد.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'کدی مانند nl یا pt-BR برای همهٔ صفحه‌ها. اگر خالی باشد، زبان هر صفحه به کار می‌رود.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'رمزی ثبت شده است و نشان داده نمی‌شود. برای جایگزینی، رمز دیگری بنویسید.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'مدیر آن را در Hamdel، در صفحهٔ /widget، می‌سازد. با آن، کاربری که این‌جا وارد شده گفت‌وگوهایش را روی هر دستگاهی می‌یابد.',
		'Remove the secret' => 'حذف رمز',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'با نام HAMDEL_VISITOR_SECRET در wp-config.php تعیین شده است.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'سرور نشانی‌ای مانند https://chat.example.com است. نشانی پیشین حفظ شد.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'زبان کدی مانند nl یا pt-BR است یا خالی. زبان پیشین حفظ شد.',
	),
);
