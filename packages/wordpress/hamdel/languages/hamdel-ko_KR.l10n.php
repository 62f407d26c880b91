<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'ko_KR',
	'messages' => array(
		'Server' => '서버',
		'Language' => '언어',
		'Secret' => '비밀 키',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => '사용 중인 Hamdel의 주소입니다. 그 서버의 HAMDEL_ALLOWED_ORIGINS에 이 사이트가 있어야 합니다. 비워 두면 사이트에 채팅이 표시되지 않습니다.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => '모든 페이지에 쓸 nl 또는 pt-BR 같은 코드입니다. 비워 두면 각 페이지의 언어를 따릅니다.',
		'A secret is set; it is not shown. Enter another one to replace it.' => '비밀 키가 설정되어 있으며 표시되지 않습니다. 바꾸려면 다른 키를 입력하세요.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => '관리자가 Hamdel의 /widget에서 만듭니다. 이 키가 있으면 여기에 로그인한 사람은 어느 기기에서나 자신의 대화를 볼 수 있습니다.',
		'Remove the secret' => '비밀 키 지우기',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'wp-config.php에 HAMDEL_VISITOR_SECRET으로 설정되어 있습니다.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => '서버는 https://chat.example.com 같은 주소입니다. 이전 값을 유지했습니다.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => '언어는 nl 또는 pt-BR 같은 코드이거나 빈 값입니다. 이전 값을 유지했습니다.',
	),
);
