<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'tr_TR',
	'messages' => array(
		'Server' => 'Sunucu',
		'Language' => 'Dil',
		'Secret' => 'Gizli anahtar',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Hamdel’inizin adresi. Bu sitenin orada HAMDEL_ALLOWED_ORIGINS içinde yer alması gerekir. Boş bırakılırsa sitede sohbet olmaz.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Tüm sayfalar için nl veya pt-BR gibi bir kod. Boş bırakılırsa her sayfanın kendi dili geçerlidir.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Bir gizli anahtar kayıtlı; gösterilmez. Değiştirmek için yenisini yazın.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Bunu bir yönetici Hamdel’de /widget sayfasında oluşturur. Böylece burada oturum açan kişi görüşmelerini her cihazda bulur.',
		'Remove the secret' => 'Gizli anahtarı kaldır',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'wp-config.php içinde HAMDEL_VISITOR_SECRET olarak tanımlı.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Sunucu, https://chat.example.com gibi bir adrestir. Önceki adres korundu.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Dil, nl veya pt-BR gibi bir koddur ya da boştur. Önceki dil korundu.',
	),
);
