<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'zh_TW',
	'messages' => array(
		'Server' => '伺服器',
		'Language' => '語言',
		'Secret' => '金鑰',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => '您的 Hamdel 伺服器網址。該伺服器的 HAMDEL_ALLOWED_ORIGINS 中須列出本站。留空則網站不顯示聊天視窗。',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => '用於所有頁面的代碼，例如 nl 或 pt-BR。留空則使用各頁面本身的語言。',
		'A secret is set. Write another one to take its place; it is not shown.' => '金鑰已設定，不會顯示。輸入另一個即可取代。',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => '由管理員在 Hamdel 的 /widget 頁面產生。有了它，在此登入的使用者便能在任何裝置上看到自己的對話。',
		'Forget the secret' => '清除金鑰',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => '已在 wp-config.php 中以 HAMDEL_VISITOR_SECRET 設定。',
		'The server is an address such as https://chat.example.com. The one from before stays.' => '伺服器應為 https://chat.example.com 這樣的網址。已保留先前的值。',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => '語言應為 nl 或 pt-BR 這樣的代碼，或留空。已保留先前的值。',
	),
);
