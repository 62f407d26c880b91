<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'uk',
	'messages' => array(
		'Server' => 'Сервер',
		'Language' => 'Мова',
		'Secret' => 'Секрет',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Адреса вашого сервера Hamdel. Цей сайт має бути вказаний там у HAMDEL_ALLOWED_ORIGINS. Якщо залишити поле порожнім, чату на сайті не буде.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Код на зразок nl чи pt-BR для всіх сторінок. Якщо залишити поле порожнім, використовується мова самої сторінки.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Секрет задано, і він не показується. Щоб замінити його, введіть інший.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Його створює адміністратор у Hamdel, на сторінці /widget. З ним відвідувачі, які ввійшли на цей сайт, бачать свої розмови на кожному пристрої.',
		'Forget the secret' => 'Видалити секрет',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Його задано як HAMDEL_VISITOR_SECRET у wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Сервер — це адреса на зразок https://chat.example.com. Залишено попередню адресу.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Мова — це код на зразок nl чи pt-BR або порожнє поле. Залишено попередню.',
	),
);
