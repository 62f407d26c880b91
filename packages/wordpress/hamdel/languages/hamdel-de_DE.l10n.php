<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'de_DE',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Sprache',
		'Secret' => 'Geheimnis',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Die Adresse Ihres Hamdel. Dort muss diese Website in HAMDEL_ALLOWED_ORIGINS stehen. Ist das Feld leer, hat die Website keinen Chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Ein Kürzel wie nl oder pt-BR für alle Seiten. Ist das Feld leer, gilt die Sprache der jeweiligen Seite.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Ein Geheimnis ist hinterlegt und wird nicht angezeigt. Geben Sie ein anderes ein, um es zu ersetzen.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Ein Administrator erzeugt es in Hamdel unter /widget. Damit findet, wer hier angemeldet ist, seine Gespräche auf jedem Gerät wieder.',
		'Remove the secret' => 'Geheimnis löschen',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Es steht als HAMDEL_VISITOR_SECRET in wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Der Server ist eine Adresse wie https://chat.example.com. Die bisherige bleibt.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Die Sprache ist ein Kürzel wie nl oder pt-BR, oder das Feld bleibt leer. Die bisherige bleibt.',
	),
);
