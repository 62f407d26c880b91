<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'zh_CN',
	'messages' => array(
		'Server' => '服务器',
		'Language' => '语言',
		'Secret' => '密钥',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => '您的 Hamdel 服务器地址。该服务器的 HAMDEL_ALLOWED_ORIGINS 中须列出本站。留空则网站不显示聊天窗口。',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => '用于所有页面的代码，例如 nl 或 pt-BR。留空则使用各页面自身的语言。',
		'A secret is set. Write another one to take its place; it is not shown.' => '密钥已设置，不会显示。输入另一个即可替换。',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => '由管理员在 Hamdel 的 /widget 页面生成。有了它，在此登录的用户便能在任何设备上看到自己的对话。',
		'Forget the secret' => '清除密钥',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => '已在 wp-config.php 中以 HAMDEL_VISITOR_SECRET 设置。',
		'The server is an address such as https://chat.example.com. The one from before stays.' => '服务器应为 https://chat.example.com 这样的地址。已保留之前的值。',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => '语言应为 nl 或 pt-BR 这样的代码，或留空。已保留之前的值。',
	),
);
