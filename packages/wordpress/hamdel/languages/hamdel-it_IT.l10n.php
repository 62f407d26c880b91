<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'it_IT',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Lingua',
		'Secret' => 'Segreto',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'L’indirizzo di Hamdel, che deve nominare questo sito in HAMDEL_ALLOWED_ORIGINS. Se è vuoto, il sito non ha la chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Un codice come nl o pt-BR, per tutte le pagine. Se è vuoto, vale la lingua di ciascuna pagina.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Un segreto è impostato e non viene mostrato. Scrivine un altro per sostituirlo.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Lo crea un amministratore in Hamdel, all’indirizzo /widget. Così chi ha effettuato l’accesso qui ritrova le sue conversazioni su ogni dispositivo.',
		'Remove the secret' => 'Rimuovi il segreto',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'È impostato come HAMDEL_VISITOR_SECRET in wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Il server è un indirizzo come https://chat.example.com. Resta quello di prima.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'La lingua è un codice come nl o pt-BR, o il campo resta vuoto. Resta quella di prima.',
	),
);
