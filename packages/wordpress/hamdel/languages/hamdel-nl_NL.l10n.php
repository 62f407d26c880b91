<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'nl_NL',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Taal',
		'Secret' => 'Geheim',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Het adres van je Hamdel. Daar moet deze site in HAMDEL_ALLOWED_ORIGINS staan. Is dit leeg, dan heeft de site geen chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Een code zoals nl of pt-BR, voor alle pagina’s. Is dit leeg, dan geldt de taal van elke pagina.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Er is een geheim ingesteld; het wordt niet getoond. Vul een ander in om het te vervangen.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Een beheerder maakt het in Hamdel op /widget. Daarmee vindt wie hier is ingelogd zijn gesprekken op elk apparaat terug.',
		'Forget the secret' => 'Geheim verwijderen',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Het staat als HAMDEL_VISITOR_SECRET in wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'De server is een adres zoals https://chat.example.com. Het vorige blijft staan.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'De taal is een code zoals nl of pt-BR, of leeg. De vorige blijft staan.',
	),
);
