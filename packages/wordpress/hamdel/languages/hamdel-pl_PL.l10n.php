<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'pl_PL',
	'messages' => array(
		'Server' => 'Serwer',
		'Language' => 'Język',
		'Secret' => 'Sekret',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Adres serwera Hamdel. Ta witryna musi być tam podana w HAMDEL_ALLOWED_ORIGINS. Gdy pole jest puste, w witrynie nie ma czatu.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Kod, np. nl lub pt-BR, dla wszystkich stron. Gdy pole jest puste, obowiązuje język danej strony.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Sekret jest ustawiony i nie jest pokazywany. Aby go zastąpić, wpisz inny.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Administrator tworzy go w Hamdel pod adresem /widget. Dzięki niemu osoby zalogowane w tej witrynie mają swoje rozmowy na każdym urządzeniu.',
		'Forget the secret' => 'Usuń sekret',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Jest ustawiony jako HAMDEL_VISITOR_SECRET w wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Serwer to adres, np. https://chat.example.com. Pozostał poprzedni adres.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Język to kod, np. nl lub pt-BR, albo puste pole. Pozostał poprzedni.',
	),
);
