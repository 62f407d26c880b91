<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'fr_FR',
	'messages' => array(
		'Server' => 'Serveur',
		'Language' => 'Langue',
		'Secret' => 'Secret',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'L’adresse de votre Hamdel, où ce site doit figurer dans HAMDEL_ALLOWED_ORIGINS. Si le champ est vide, le site n’a pas de chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Un code tel que nl ou pt-BR, pour toutes les pages. Si le champ est vide, la langue de chaque page s’applique.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Un secret est enregistré ; il n’est pas affiché. Saisissez-en un autre pour le remplacer.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Un administrateur le crée dans Hamdel, à l’adresse /widget. Grâce à lui, la personne connectée ici retrouve ses conversations sur chaque appareil.',
		'Forget the secret' => 'Supprimer le secret',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Il est défini par HAMDEL_VISITOR_SECRET dans wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Le serveur est une adresse telle que https://chat.example.com. La précédente est conservée.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'La langue est un code tel que nl ou pt-BR, ou le champ reste vide. La précédente est conservée.',
	),
);
