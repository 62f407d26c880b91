<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'fr_FR',
	'messages' => array(
		'Server' => 'Serveur',
		'Language' => 'Langue',
		'Secret' => 'Secret',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'L’adresse de votre Hamdel, où ce site doit figurer dans HAMDEL_ALLOWED_ORIGINS. Si le champ est vide, le site n’a pas de chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Un code tel que nl ou pt-BR, pour toutes les pages. Si le champ est vide, la langue de chaque page s’applique.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Un secret est enregistré ; il n’est pas affiché. Saisissez-en un autre pour le remplacer.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Un administrateur le crée dans Hamdel, à l’adresse /widget. Grâce à lui, la personne connectée ici retrouve ses conversations sur chaque appareil.',
		'Remove the secret' => 'Supprimer le secret',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Il est défini par HAMDEL_VISITOR_SECRET dans wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Le serveur est une adresse telle que https://chat.example.com. La précédente est conservée.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'La langue est un code tel que nl ou pt-BR, ou le champ reste vide. La précédente est conservée.',
	),
);
