<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'pt_BR',
	'messages' => array(
		'Server' => 'Servidor',
		'Language' => 'Idioma',
		'Secret' => 'Segredo',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'O endereço do seu Hamdel, que precisa citar este site em HAMDEL_ALLOWED_ORIGINS. Se ficar vazio, o site fica sem chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Um código como nl ou pt-BR, para todas as páginas. Se ficar vazio, vale o idioma de cada página.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Há um segredo definido; ele não é mostrado. Escreva outro para substituí-lo.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Um administrador o cria no Hamdel, em /widget. Com ele, quem entrou na conta aqui encontra as suas conversas em qualquer dispositivo.',
		'Remove the secret' => 'Remover o segredo',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Está definido como HAMDEL_VISITOR_SECRET em wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'O servidor é um endereço como https://chat.example.com. O anterior foi mantido.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'O idioma é um código como nl ou pt-BR, ou o campo fica vazio. O anterior foi mantido.',
	),
);
