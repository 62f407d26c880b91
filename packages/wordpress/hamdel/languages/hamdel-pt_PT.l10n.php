<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'pt_PT',
	'messages' => array(
		'Server' => 'Servidor',
		'Language' => 'Idioma',
		'Secret' => 'Segredo',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'O endereço do seu Hamdel, que tem de indicar este site em HAMDEL_ALLOWED_ORIGINS. Se estiver vazio, o site fica sem chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Um código como nl ou pt-BR, para todas as páginas. Se estiver vazio, vale o idioma de cada página.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Há um segredo definido; não é mostrado. Escreva outro para o substituir.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Um administrador cria-o no Hamdel, em /widget. Com ele, quem iniciou sessão aqui encontra as suas conversas em qualquer dispositivo.',
		'Forget the secret' => 'Remover o segredo',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Está definido como HAMDEL_VISITOR_SECRET em wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'O servidor é um endereço como https://chat.example.com. Mantém-se o anterior.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'O idioma é um código como nl ou pt-BR, ou o campo fica vazio. Mantém-se o anterior.',
	),
);
