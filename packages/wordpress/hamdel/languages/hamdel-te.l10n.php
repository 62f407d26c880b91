<?php
return array(
	'domain'   => 'hamdel',
	'language' => 'te',
	'messages' => array(
		'Server' => 'సర్వర్',
		'Language' => 'భాష',
		'Secret' => 'రహస్య కీ',
		'The address of your Hamdel. It has to name this site in HAMDEL_ALLOWED_ORIGINS. Empty takes the chat off the site.' => 'మీ Hamdel చిరునామా. దాని HAMDEL_ALLOWED_ORIGINS లో ఈ సైట్ పేరు ఉండాలి. ఖాళీగా ఉంటే సైట్‌లో చాట్ కనిపించదు.',
		'A tag such as nl or pt-BR, for all pages. Empty takes the language of each page.' => 'అన్ని పేజీలకు nl లేదా pt-BR వంటి కోడ్. ఖాళీగా ఉంటే ప్రతి పేజీ భాషనే తీసుకుంటుంది.',
		'A secret is set. Write another one to take its place; it is not shown.' => 'రహస్య కీ సెట్ చేసి ఉంది; దాన్ని చూపించం. మార్చడానికి మరొకటి రాయండి.',
		'An administrator makes it in Hamdel at /widget. With it, whoever is signed in here has their conversations on every device.' => 'దీన్ని అడ్మిన్ Hamdel లో /widget వద్ద తయారు చేస్తారు. దీంతో ఇక్కడ సైన్ ఇన్ చేసినవారికి తమ సంభాషణలు ప్రతి పరికరంలోనూ కనిపిస్తాయి.',
		'Forget the secret' => 'రహస్య కీని తొలగించు',
		'It is set as HAMDEL_VISITOR_SECRET in wp-config.php.' => 'ఇది wp-config.php లో HAMDEL_VISITOR_SECRET గా సెట్ చేసి ఉంది.',
		'The server is an address such as https://chat.example.com. The one from before stays.' => 'సర్వర్ అంటే https://chat.example.com వంటి చిరునామా. మునుపటిదే ఉంచాము.',
		'The language is a tag such as nl or pt-BR, or empty. The one from before stays.' => 'భాష అంటే nl లేదా pt-BR వంటి కోడ్, లేదా ఖాళీ. మునుపటిదే ఉంచాము.',
	),
);
