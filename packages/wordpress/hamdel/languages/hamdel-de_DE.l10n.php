<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'de_DE',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Sprache',
		'Secret' => 'Geheimnis',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Die Adresse Ihres Hamdel. Dort muss diese Website in HAMDEL_ALLOWED_ORIGINS stehen. Ist das Feld leer, hat die Website keinen Chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Ein Kürzel wie nl oder pt-BR für alle Seiten. Ist das Feld leer, gilt die Sprache der jeweiligen Seite.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Ein Geheimnis ist hinterlegt und wird nicht angezeigt. Geben Sie ein anderes ein, um es zu ersetzen.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Ein Administrator erzeugt es in Hamdel unter /widget. Damit findet, wer hier angemeldet ist, seine Gespräche auf jedem Gerät wieder.',
		'Forget the secret' => 'Geheimnis löschen',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Es steht als HAMDEL_VISITOR_SECRET in wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Der Server ist eine Adresse wie https://chat.example.com. Die bisherige bleibt.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Die Sprache ist ein Kürzel wie nl oder pt-BR, oder das Feld bleibt leer. Die bisherige bleibt.',
	),
);
