<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'vi',
	'messages' => array(
		'Server' => 'Máy chủ',
		'Language' => 'Ngôn ngữ',
		'Secret' => 'Khóa bí mật',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'Địa chỉ Hamdel của bạn. Ở đó, HAMDEL_ALLOWED_ORIGINS phải có trang web này. Để trống thì trang web không có khung chat.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'Mã như nl hoặc pt-BR, dùng cho mọi trang. Để trống thì theo ngôn ngữ của từng trang.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'Đã có khóa bí mật; khóa không được hiển thị. Nhập khóa khác để thay thế.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'Quản trị viên tạo khóa này trong Hamdel tại /widget. Nhờ đó, người đã đăng nhập ở đây thấy các cuộc trò chuyện của mình trên mọi thiết bị.',
		'Remove the secret' => 'Xóa khóa bí mật',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'Khóa được đặt bằng HAMDEL_VISITOR_SECRET trong wp-config.php.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'Máy chủ là một địa chỉ như https://chat.example.com. Giá trị trước đó được giữ lại.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'Ngôn ngữ là một mã như nl hoặc pt-BR, hoặc để trống. Giá trị trước đó được giữ lại.',
	),
);
