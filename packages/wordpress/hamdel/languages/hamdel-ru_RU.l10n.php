<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ru_RU',
	'messages' => array(
		'Server' => 'Сервер',
		'Language' => 'Язык',
		'Secret' => 'Секрет',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Адрес вашего сервера Hamdel. Этот сайт должен быть указан там в HAMDEL_ALLOWED_ORIGINS. Если оставить поле пустым, чата на сайте не будет.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Код вроде nl или pt-BR для всех страниц. Если оставить поле пустым, используется язык самой страницы.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Секрет задан и не показывается. Чтобы заменить его, введите другой.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Его создаёт администратор в Hamdel, на странице /widget. С ним посетители, вошедшие на этот сайт, видят свои разговоры на любом устройстве.',
		'Remove the secret' => 'Удалить секрет',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Он задан как HAMDEL_VISITOR_SECRET в wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Сервер — это адрес вроде https://chat.example.com. Оставлен прежний адрес.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Язык — это код вроде nl или pt-BR либо пустое поле. Оставлен прежний.',
	),
);
