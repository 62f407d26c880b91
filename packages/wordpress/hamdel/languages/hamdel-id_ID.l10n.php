<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'id_ID',
	'messages' => array(
		'Server' => 'Server',
		'Language' => 'Bahasa',
		'Secret' => 'Kunci rahasia',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Alamat Hamdel Anda. Situs ini harus tercantum di sana dalam HAMDEL_ALLOWED_ORIGINS. Jika kosong, situs tidak menampilkan obrolan.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Kode seperti nl atau pt-BR untuk semua halaman. Jika kosong, bahasa setiap halaman yang berlaku.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Kunci rahasia sudah diatur dan tidak ditampilkan. Tulis yang lain untuk menggantinya.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Administrator membuatnya di Hamdel, pada /widget. Dengan kunci ini, orang yang masuk di sini menemukan percakapannya di setiap perangkat.',
		'Forget the secret' => 'Hapus kunci rahasia',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Kunci ini diatur sebagai HAMDEL_VISITOR_SECRET di wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Server adalah alamat seperti https://chat.example.com. Yang sebelumnya tetap dipakai.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Bahasa adalah kode seperti nl atau pt-BR, atau kosong. Yang sebelumnya tetap dipakai.',
	),
);
