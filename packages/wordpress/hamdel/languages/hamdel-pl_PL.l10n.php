<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'pl_PL',
	'messages' => array(
		'Server' => 'Serwer',
		'Language' => 'Język',
		'Secret' => 'Sekret',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Adres serwera Hamdel. Ta witryna musi być tam podana w HAMDEL_ALLOWED_ORIGINS. Gdy pole jest puste, w witrynie nie ma czatu.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Kod, np. nl lub pt-BR, dla wszystkich stron. Gdy pole jest puste, obowiązuje język danej strony.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Sekret jest ustawiony i nie jest pokazywany. Aby go zastąpić, wpisz inny.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Administrator tworzy go w Hamdel pod adresem /widget. Dzięki niemu osoby zalogowane w tej witrynie mają swoje rozmowy na każdym urządzeniu.',
		'Remove the secret' => 'Usuń sekret',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Jest ustawiony jako HAMDEL_VISITOR_SECRET w wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Serwer to adres, np. https://chat.example.com. Pozostał poprzedni adres.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Język to kod, np. nl lub pt-BR, albo puste pole. Pozostał poprzedni.',
	),
);
