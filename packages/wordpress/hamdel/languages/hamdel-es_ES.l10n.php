<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'es_ES',
	'messages' => array(
		'Server' => 'Servidor',
		'Language' => 'Idioma',
		'Secret' => 'Secreto',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'La dirección de su Hamdel, que debe nombrar este sitio en HAMDEL_ALLOWED_ORIGINS. Si está vacía, el sitio no tiene chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Un código como nl o pt-BR, para todas las páginas. Si está vacío, se usa el idioma de cada página.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Hay un secreto guardado; no se muestra. Escriba otro para sustituirlo.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Un administrador lo crea en Hamdel, en /widget. Con él, quien ha iniciado sesión aquí encuentra sus conversaciones en cada dispositivo.',
		'Remove the secret' => 'Eliminar el secreto',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Está definido como HAMDEL_VISITOR_SECRET en wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'El servidor es una dirección como https://chat.example.com. Se mantiene la anterior.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'El idioma es un código como nl o pt-BR, o el campo queda vacío. Se mantiene el anterior.',
	),
);
