<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'tr_TR',
	'messages' => array(
		'Server' => 'Sunucu',
		'Language' => 'Dil',
		'Secret' => 'Gizli anahtar',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Hamdel’inizin adresi. Bu sitenin orada HAMDEL_ALLOWED_ORIGINS içinde yer alması gerekir. Boş bırakılırsa sitede sohbet olmaz.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Tüm sayfalar için nl veya pt-BR gibi bir kod. Boş bırakılırsa her sayfanın kendi dili geçerlidir.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Bir gizli anahtar kayıtlı; gösterilmez. Değiştirmek için yenisini yazın.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Bunu bir yönetici Hamdel’de /widget sayfasında oluşturur. Böylece burada oturum açan kişi görüşmelerini her cihazda bulur.',
		'Forget the secret' => 'Gizli anahtarı kaldır',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'wp-config.php içinde HAMDEL_VISITOR_SECRET olarak tanımlı.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Sunucu, https://chat.example.com gibi bir adrestir. Önceki adres korundu.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Dil, nl veya pt-BR gibi bir koddur ya da boştur. Önceki dil korundu.',
	),
);
