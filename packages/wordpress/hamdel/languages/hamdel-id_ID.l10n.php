<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'id_ID',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Bahasa',
		'Secret' => 'Kunci rahasia',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Alamat Hamdel Anda. Situs ini harus tercantum di sana dalam HAMDEL_ALLOWED_ORIGINS. Jika kosong, situs tidak menampilkan obrolan.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Kode seperti nl atau pt-BR untuk semua halaman. Jika kosong, bahasa setiap halaman yang berlaku.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Kunci rahasia sudah diatur dan tidak ditampilkan. Tulis yang lain untuk menggantinya.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Administrator membuatnya di Hamdel, pada /widget. Dengan kunci ini, orang yang masuk di sini menemukan percakapannya di setiap perangkat.',
		'Remove the secret' => 'Hapus kunci rahasia',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Kunci ini diatur sebagai HAMDEL_VISITOR_SECRET di wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Server adalah alamat seperti https://chat.example.com. Yang sebelumnya tetap dipakai.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Bahasa adalah kode seperti nl atau pt-BR, atau kosong. Yang sebelumnya tetap dipakai.',
	),
);
