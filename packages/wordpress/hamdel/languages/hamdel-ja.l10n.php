<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ja',
	'messages' => array(
		'Server' => 'サーバー',
		'Language' => '言語',
		'Secret' => 'シークレット',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'お使いのHamdelのアドレスです。HAMDEL_ALLOWED_ORIGINSにこのサイトを加えておく必要があります。空欄にすると、サイトにチャットは表示されません。',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'すべてのページに使うnlやpt-BRなどのコードです。空欄にすると、各ページの言語になります。',
		'A secret is set. Write another one to take its place; it is not shown.' => 'シークレットは設定済みで、表示されません。置き換えるには別のものを入力してください。',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => '管理者がHamdelの/widgetで作成します。これにより、ここにログインしている人はどの端末でも自分の会話を見られます。',
		'Forget the secret' => 'シークレットを消去する',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'wp-config.phpのHAMDEL_VISITOR_SECRETで設定されています。',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'サーバーはhttps://chat.example.comのようなアドレスです。以前の値を残しました。',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => '言語はnlやpt-BRのようなコードか、空欄です。以前の値を残しました。',
	),
);
