<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'nl_NL',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Taal',
		'Secret' => 'Geheim',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Het adres van je Hamdel. Daar moet deze site in HAMDEL_ALLOWED_ORIGINS staan. Is dit leeg, dan heeft de site geen chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Een code zoals nl of pt-BR, voor alle pagina’s. Is dit leeg, dan geldt de taal van elke pagina.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Er is een geheim ingesteld; het wordt niet getoond. Vul een ander in om het te vervangen.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Een beheerder maakt het in Hamdel op /widget. Daarmee vindt wie hier is ingelogd zijn gesprekken op elk apparaat terug.',
		'Remove the secret' => 'Geheim verwijderen',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Het staat als HAMDEL_VISITOR_SECRET in wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'De server is een adres zoals https://chat.example.com. Het vorige blijft staan.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'De taal is een code zoals nl of pt-BR, of leeg. De vorige blijft staan.',
	),
);
