<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'uk',
	'messages' => array(
		'Server' => 'Сервер',
		'Language' => 'Мова',
		'Secret' => 'Секрет',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Адреса вашого сервера Hamdel. Цей сайт має бути вказаний там у HAMDEL_ALLOWED_ORIGINS. Якщо залишити поле порожнім, чату на сайті не буде.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Код на зразок nl чи pt-BR для всіх сторінок. Якщо залишити поле порожнім, використовується мова самої сторінки.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Секрет задано, і він не показується. Щоб замінити його, введіть інший.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Його створює адміністратор у Hamdel, на сторінці /widget. З ним відвідувачі, які ввійшли на цей сайт, бачать свої розмови на кожному пристрої.',
		'Remove the secret' => 'Видалити секрет',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Його задано як HAMDEL_VISITOR_SECRET у wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Сервер — це адреса на зразок https://chat.example.com. Залишено попередню адресу.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Мова — це код на зразок nl чи pt-BR або порожнє поле. Залишено попередню.',
	),
);
