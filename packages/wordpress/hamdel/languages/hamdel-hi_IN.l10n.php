<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'hi_IN',
	'messages' => array(
		'Server' => 'सर्वर',
		'Language' => 'भाषा',
		'Secret' => 'गुप्त कुंजी',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'आपके Hamdel का पता। उसके HAMDEL_ALLOWED_ORIGINS में इस साइट का नाम होना चाहिए। खाली रहने पर साइट पर चैट नहीं दिखेगी।',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'सभी पेजों के लिए nl या pt-BR जैसा कोड। खाली रहने पर हर पेज की अपनी भाषा ली जाती है।',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'एक गुप्त कुंजी सेट है; वह दिखाई नहीं जाती। बदलने के लिए दूसरी लिखें।',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'इसे एडमिन Hamdel में /widget पर बनाता है। इससे यहाँ साइन इन किए व्यक्ति को अपनी बातचीत हर डिवाइस पर मिलती है।',
		'Remove the secret' => 'गुप्त कुंजी हटाएँ',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'यह wp-config.php में HAMDEL_VISITOR_SECRET के रूप में सेट है।',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'सर्वर https://chat.example.com जैसा पता होता है। पहले वाला पता बना रहा।',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'भाषा nl या pt-BR जैसा कोड होती है, या खाली। पहले वाली भाषा बनी रही।',
	),
);
