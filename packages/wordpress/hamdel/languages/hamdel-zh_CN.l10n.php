<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'zh_CN',
	'messages' => array(
		'Server' => '服务器',
		'Language' => '语言',
		'Secret' => '密钥',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => '您的 Hamdel 服务器地址。该服务器的 HAMDEL_ALLOWED_ORIGINS 中须列出本站。留空则网站不显示聊天窗口。',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => '用于所有页面的代码，例如 nl 或 pt-BR。留空则使用各页面自身的语言。',
		'A secret is set; it is not shown. Enter another one to replace it.' => '密钥已设置，不会显示。输入另一个即可替换。',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => '由管理员在 Hamdel 的 /widget 页面生成。有了它，在此登录的用户便能在任何设备上看到自己的对话。',
		'Remove the secret' => '清除密钥',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => '已在 wp-config.php 中以 HAMDEL_VISITOR_SECRET 设置。',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => '服务器应为 https://chat.example.com 这样的地址。已保留之前的值。',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => '语言应为 nl 或 pt-BR 这样的代码，或留空。已保留之前的值。',
	),
);
