<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ko_KR',
	'messages' => array(
		'Server' => '서버',
		'Language' => '언어',
		'Secret' => '비밀 키',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => '사용 중인 Hamdel의 주소입니다. 그 서버의 HAMDEL_ALLOWED_ORIGINS에 이 사이트가 있어야 합니다. 비워 두면 사이트에 채팅이 표시되지 않습니다.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => '모든 페이지에 쓸 nl 또는 pt-BR 같은 코드입니다. 비워 두면 각 페이지의 언어를 따릅니다.',
		'A secret is set. Write another one to take its place; it is not shown.' => '비밀 키가 설정되어 있으며 표시되지 않습니다. 바꾸려면 다른 키를 입력하세요.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => '관리자가 Hamdel의 /widget에서 만듭니다. 이 키가 있으면 여기에 로그인한 사람은 어느 기기에서나 자신의 대화를 볼 수 있습니다.',
		'Forget the secret' => '비밀 키 지우기',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'wp-config.php에 HAMDEL_VISITOR_SECRET으로 설정되어 있습니다.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => '서버는 https://chat.example.com 같은 주소입니다. 이전 값을 유지했습니다.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => '언어는 nl 또는 pt-BR 같은 코드이거나 빈 값입니다. 이전 값을 유지했습니다.',
	),
);
