<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'it_IT',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Lingua',
		'Secret' => 'Segreto',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'L’indirizzo di Hamdel, che deve nominare questo sito in HAMDEL_ALLOWED_ORIGINS. Se è vuoto, il sito non ha la chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Un codice come nl o pt-BR, per tutte le pagine. Se è vuoto, vale la lingua di ciascuna pagina.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Un segreto è impostato e non viene mostrato. Scrivine un altro per sostituirlo.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Lo crea un amministratore in Hamdel, all’indirizzo /widget. Così chi ha effettuato l’accesso qui ritrova le sue conversazioni su ogni dispositivo.',
		'Forget the secret' => 'Rimuovi il segreto',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'È impostato come HAMDEL_VISITOR_SECRET in wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Il server è un indirizzo come https://chat.example.com. Resta quello di prima.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'La lingua è un codice come nl o pt-BR, o il campo resta vuoto. Resta quella di prima.',
	),
);
