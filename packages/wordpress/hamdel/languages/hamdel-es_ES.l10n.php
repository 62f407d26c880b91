<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'es_ES',
	'messages' => array(
		'Server' => 'Servidor',
		'Language' => 'Idioma',
		'Secret' => 'Secreto',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'La dirección de su Hamdel, que debe nombrar este sitio en HAMDEL_ALLOWED_ORIGINS. Si está vacía, el sitio no tiene chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Un código como nl o pt-BR, para todas las páginas. Si está vacío, se usa el idioma de cada página.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Hay un secreto guardado; no se muestra. Escriba otro para sustituirlo.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Un administrador lo crea en Hamdel, en /widget. Con él, quien ha iniciado sesión aquí encuentra sus conversaciones en cada dispositivo.',
		'Forget the secret' => 'Eliminar el secreto',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Está definido como HAMDEL_VISITOR_SECRET en wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'El servidor es una dirección como https://chat.example.com. Se mantiene la anterior.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'El idioma es un código como nl o pt-BR, o el campo queda vacío. Se mantiene el anterior.',
	),
);
