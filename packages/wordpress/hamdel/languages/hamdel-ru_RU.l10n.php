<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ru_RU',
	'messages' => array(
		'Server' => 'Сервер',
		'Language' => 'Язык',
		'Secret' => 'Секрет',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Адрес вашего сервера Hamdel. Этот сайт должен быть указан там в HAMDEL_ALLOWED_ORIGINS. Если оставить поле пустым, чата на сайте не будет.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Код вроде nl или pt-BR для всех страниц. Если оставить поле пустым, используется язык самой страницы.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Секрет задан и не показывается. Чтобы заменить его, введите другой.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Его создаёт администратор в Hamdel, на странице /widget. С ним посетители, вошедшие на этот сайт, видят свои разговоры на любом устройстве.',
		'Forget the secret' => 'Удалить секрет',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Он задан как HAMDEL_VISITOR_SECRET в wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Сервер — это адрес вроде https://chat.example.com. Оставлен прежний адрес.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Язык — это код вроде nl или pt-BR либо пустое поле. Оставлен прежний.',
	),
);
