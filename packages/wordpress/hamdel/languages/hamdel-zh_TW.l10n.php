<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'zh_TW',
	'messages' => array(
		'Server' => '伺服器',
		'Language' => '語言',
		'Secret' => '金鑰',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => '您的 Hamdel 伺服器網址。該伺服器的 HAMDEL_ALLOWED_ORIGINS 中須列出本站。留空則網站不顯示聊天視窗。',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => '用於所有頁面的代碼，例如 nl 或 pt-BR。留空則使用各頁面本身的語言。',
		'A secret is set; it is not shown. Enter another one to replace it.' => '金鑰已設定，不會顯示。輸入另一個即可取代。',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => '由管理員在 Hamdel 的 /widget 頁面產生。有了它，在此登入的使用者便能在任何裝置上看到自己的對話。',
		'Remove the secret' => '清除金鑰',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => '已在 wp-config.php 中以 HAMDEL_VISITOR_SECRET 設定。',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => '伺服器應為 https://chat.example.com 這樣的網址。已保留先前的值。',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => '語言應為 nl 或 pt-BR 這樣的代碼，或留空。已保留先前的值。',
	),
);
