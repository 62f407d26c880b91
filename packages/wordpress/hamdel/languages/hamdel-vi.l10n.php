<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'vi',
	'messages' => array(
		'Server' => 'Máy chủ',
		'Language' => 'Ngôn ngữ',
		'Secret' => 'Khóa bí mật',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'Địa chỉ Hamdel của bạn. Ở đó, HAMDEL_ALLOWED_ORIGINS phải có trang web này. Để trống thì trang web không có khung chat.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'Mã như nl hoặc pt-BR, dùng cho mọi trang. Để trống thì theo ngôn ngữ của từng trang.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'Đã có khóa bí mật; khóa không được hiển thị. Nhập khóa khác để thay thế.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'Quản trị viên tạo khóa này trong Hamdel tại /widget. Nhờ đó, người đã đăng nhập ở đây thấy các cuộc trò chuyện của mình trên mọi thiết bị.',
		'Forget the secret' => 'Xóa khóa bí mật',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Khóa được đặt bằng HAMDEL_VISITOR_SECRET trong wp-config.php.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'Máy chủ là một địa chỉ như https://chat.example.com. Giá trị trước đó được giữ lại.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'Ngôn ngữ là một mã như nl hoặc pt-BR, hoặc để trống. Giá trị trước đó được giữ lại.',
	),
);
