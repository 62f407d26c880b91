<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'hi_IN',
	'messages' => array(
		'Server' => 'सर्वर',
		'Language' => 'भाषा',
		'Secret' => 'गुप्त कुंजी',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'आपके Hamdel का पता। उसके HAMDEL_ALLOWED_ORIGINS में इस साइट का नाम होना चाहिए। खाली रहने पर साइट पर चैट नहीं दिखेगी।',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'सभी पेजों के लिए nl या pt-BR जैसा कोड। खाली रहने पर हर पेज की अपनी भाषा ली जाती है।',
		'A secret is set. Write another one to take its place; it is not shown.' => 'एक गुप्त कुंजी सेट है; वह दिखाई नहीं जाती। बदलने के लिए दूसरी लिखें।',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'इसे एडमिन Hamdel में /widget पर बनाता है। इससे यहाँ साइन इन किए व्यक्ति को अपनी बातचीत हर डिवाइस पर मिलती है।',
		'Forget the secret' => 'गुप्त कुंजी हटाएँ',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'यह wp-config.php में HAMDEL_VISITOR_SECRET के रूप में सेट है।',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'सर्वर https://chat.example.com जैसा पता होता है। पहले वाला पता बना रहा।',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'भाषा nl या pt-BR जैसा कोड होती है, या खाली। पहले वाली भाषा बनी रही।',
	),
);
