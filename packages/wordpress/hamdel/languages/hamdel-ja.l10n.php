<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ja',
	'messages' => array(
		'Server' => 'サーバー',
		'Language' => '言語',
		'Secret' => 'シークレット',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'お使いのHamdelのアドレスです。HAMDEL_ALLOWED_ORIGINSにこのサイトを加えておく必要があります。空欄にすると、サイトにチャットは表示されません。',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'すべてのページに使うnlやpt-BRなどのコードです。空欄にすると、各ページの言語になります。',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'シークレットは設定済みで、表示されません。置き換えるには別のものを入力してください。',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => '管理者がHamdelの/widgetで作成します。これにより、ここにログインしている人はどの端末でも自分の会話を見られます。',
		'Remove the secret' => 'シークレットを消去する',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'wp-config.phpのHAMDEL_VISITOR_SECRETで設定されています。',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'サーバーはhttps://chat.example.comのようなアドレスです。以前の値を残しました。',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => '言語はnlやpt-BRのようなコードか、空欄です。以前の値を残しました。',
	),
);
