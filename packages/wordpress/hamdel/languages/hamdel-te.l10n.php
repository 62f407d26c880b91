<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'te',
	'messages' => array(
		'Server' => 'సర్వర్',
		'Language' => 'భాష',
		'Secret' => 'రహస్య కీ',
		'The address of your Hamdel server, which must list this site in HAMDEL_ALLOWED_ORIGINS. If this is empty, the site has no chat.' => 'మీ Hamdel చిరునామా. దాని HAMDEL_ALLOWED_ORIGINS లో ఈ సైట్ పేరు ఉండాలి. ఖాళీగా ఉంటే సైట్‌లో చాట్ కనిపించదు.',
		'A tag such as nl or pt-BR, for all pages. If this is empty, each page uses its own language.' => 'అన్ని పేజీలకు nl లేదా pt-BR వంటి కోడ్. ఖాళీగా ఉంటే ప్రతి పేజీ భాషనే తీసుకుంటుంది.',
		'A secret is set; it is not shown. Enter another one to replace it.' => 'రహస్య కీ సెట్ చేసి ఉంది; దాన్ని చూపించం. మార్చడానికి మరొకటి రాయండి.',
		'An administrator creates it in Hamdel at /widget. With it, people who are signed in here find their conversations on every device.' => 'దీన్ని అడ్మిన్ Hamdel లో /widget వద్ద తయారు చేస్తారు. దీంతో ఇక్కడ సైన్ ఇన్ చేసినవారికి తమ సంభాషణలు ప్రతి పరికరంలోనూ కనిపిస్తాయి.',
		'Remove the secret' => 'రహస్య కీని తొలగించు',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'ఇది wp-config.php లో HAMDEL_VISITOR_SECRET గా సెట్ చేసి ఉంది.',
		'The server must be an address such as https://chat.example.com. The previous one is kept.' => 'సర్వర్ అంటే https://chat.example.com వంటి చిరునామా. మునుపటిదే ఉంచాము.',
		'The language must be a tag such as nl or pt-BR, or empty. The previous one is kept.' => 'భాష అంటే nl లేదా pt-BR వంటి కోడ్, లేదా ఖాళీ. మునుపటిదే ఉంచాము.',
	),
);
