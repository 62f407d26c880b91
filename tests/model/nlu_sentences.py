"""Fresh sentences in every language, by a person's hand; none of them stands in the training data."""

#: By language: four that ask for a person, four that want none.
ASKING_OR_DECLINING = {
    "en": (
        [
            "could I talk to a human being, please",
            "put me through to support staff",
            "I need someone real to help me with this",
            "isn't there a person I can chat with?",
        ],
        [
            "I don't need a human, thanks",
            "no agent necessary, the bot is fine",
            "please do not put me through to anybody",
            "I would rather not speak with a representative",
        ],
    ),
    "fa": (
        [
            "می‌خواهم با یک کارشناس صحبت کنم",
            "لطفا منو به یه آدم واقعی وصل کنید",
            "می‌شود با پشتیبانی حرف بزنم؟",
            "این ربات کمکی نکرد، یک اپراتور لطفاً",
        ],
        [
            "نه، نیازی به کارشناس ندارم",
            "لطفاً مرا به کسی وصل نکنید",
            "نمی‌خواهم با اپراتور صحبت کنم",
            "لازم نیست همکارتان را صدا کنید، خودم حلش می‌کنم",
        ],
    ),
    "te": (
        [
            "నేను ఒక మనిషితో మాట్లాడాలి",
            "దయచేసి నన్ను ఏజెంట్‌కు కనెక్ట్ చేయండి",
            "కస్టమర్ కేర్ ప్రతినిధితో మాట్లాడవచ్చా?",
            "ఈ బాట్ వల్ల ఉపయోగం లేదు, మీ సిబ్బందిలో ఎవరినైనా పిలవండి",
        ],
        ["వద్దు, నాకు ఏజెంట్ అవసరం లేదు", "దయచేసి నన్ను ఎవరికీ కనెక్ట్ చేయకండి", "నేను మనిషితో మాట్లాడాలనుకోవడం లేదు", "ప్రతినిధి అక్కర్లేదు, బాట్ చాలు"],
    ),
    "zh": (
        ["我想跟真人说话", "请帮我转接人工客服", "能不能找个人来帮我", "机器人没用，叫你们的工作人员来"],
        ["不，我不需要人工客服", "请不要帮我转人工", "我不想跟客服人员说话", "没必要找同事，机器人就可以了"],
    ),
    "nl": (
        [
            "ik zou graag een echt mens spreken",
            "kunt u mij doorverbinden met een collega?",
            "Ik wil met iemand praten",
            "geef me alstublieft een medewerker aan de lijn",
        ],
        [
            "nee, ik heb geen medewerker nodig",
            "u hoeft mij niet door te verbinden",
            "ik wil niet met een mens praten",
            "geen collega nodig, de bot is goed genoeg",
        ],
    ),
    "ar": (
        [
            "أريد التحدث مع شخص حقيقي",
            "حوّلني إلى موظف خدمة العملاء من فضلك",
            "هل يمكنني أن أكلم أحداً من فريقكم؟",
            "الروبوت لم يفدني، أريد إنساناً",
        ],
        [
            "لا، لا أحتاج إلى موظف",
            "من فضلك لا تحولني إلى أحد",
            "لا أريد التحدث مع شخص",
            "لا داعي لموظف، سأكمل مع الروبوت",
        ],
    ),
    "fr": (
        [
            "j'aimerais discuter avec une vraie personne",
            "mettez-moi en contact avec un conseiller",
            "puis-je parler à un humain ?",
            "je voudrais joindre quelqu'un du service client",
        ],
        [
            "non, je n'ai pas besoin d'un agent",
            "merci de ne pas me transférer",
            "je ne veux pas parler à un humain",
            "aucun conseiller nécessaire, continuons ici",
        ],
    ),
    "de": (
        [
            "Ich möchte mit einem echten Menschen sprechen",
            "Können Sie mich mit einem Mitarbeiter verbinden?",
            "ich will mit jemandem reden",
            "gib mir bitte einen Berater",
        ],
        [
            "nein, einen Mitarbeiter brauche ich wirklich nicht",
            "Bitte verbinden Sie mich nicht weiter",
            "ich möchte mit niemandem sprechen",
            "kein Mensch nötig, der Bot reicht mir",
        ],
    ),
    "hi": (
        [
            "मैं किसी असली इंसान से बात करना चाहती हूँ",
            "कृपया मुझे एजेंट से जोड़ दीजिए",
            "क्या मैं कस्टमर केयर वाले से बात कर सकता हूँ?",
            "बॉट से काम नहीं चल रहा, किसी आदमी को बुलाइए",
        ],
        [
            "नहीं, मुझे एजेंट की ज़रूरत नहीं है",
            "कृपया मुझे किसी से मत जोड़िए",
            "मैं किसी इंसान से बात नहीं करना चाहता",
            "प्रतिनिधि की आवश्यकता नहीं, बॉट ठीक है",
        ],
    ),
    "id": (
        [
            "saya ingin bicara dengan seseorang",
            "tolong sambungkan ke petugas",
            "bisa ngobrol sama manusia asli?",
            "botnya tidak membantu, saya mau agen",
        ],
        [
            "tidak, saya tidak butuh agen",
            "jangan hubungkan saya ke siapa pun",
            "saya tidak mau bicara dengan manusia",
            "nggak perlu petugas, bot saja cukup",
        ],
    ),
    "it": (
        [
            "vorrei parlare con una persona vera",
            "mi metta in contatto con un operatore",
            "posso parlare con qualcuno?",
            "il bot non serve, voglio un essere umano",
        ],
        [
            "no, non ho bisogno di un operatore",
            "per favore non mi trasferisca",
            "non voglio parlare con una persona",
            "nessun operatore, preferisco il bot",
        ],
    ),
    "ja": (
        [
            "人と話したいです",
            "オペレーターに代わってもらえますか",
            "サポートの担当者につないでください",
            "ボットでは解決しないので、人間の方をお願いします",
        ],
        [
            "いいえ、オペレーターは必要ありません",
            "担当者につながないでください",
            "人とは話したくありません",
            "スタッフは呼ばなくていいです、このままで",
        ],
    ),
    "ko": (
        [
            "사람과 이야기하고 싶어요",
            "상담원에게 연결해 주시겠어요?",
            "고객센터 직원 바꿔 주세요",
            "봇은 도움이 안 돼요, 진짜 사람을 불러 주세요",
        ],
        [
            "아니요, 상담원은 필요 없어요",
            "상담원에게 연결하지 말아 주세요",
            "사람과 통화하고 싶지 않아요",
            "직원 부르실 필요 없어요, 챗봇으로 할게요",
        ],
    ),
    "pl": (
        [
            "chcę porozmawiać z prawdziwym człowiekiem",
            "proszę połączyć mnie z konsultantem",
            "czy mogę pogadać z kimś z obsługi?",
            "bot mi nie pomógł, potrzebuję pracownika",
        ],
        [
            "nie, nie potrzebuję konsultanta",
            "proszę mnie z nikim nie łączyć",
            "nie chcę rozmawiać z człowiekiem",
            "konsultant niepotrzebny, bot wystarczy",
        ],
    ),
    "pt": (
        [
            "quero falar com uma pessoa de verdade",
            "pode me transferir para um atendente?",
            "preciso falar com alguém",
            "o robô não ajuda, chame um humano",
        ],
        [
            "não, não preciso de um atendente",
            "por favor, não me transfira",
            "não quero falar com nenhuma pessoa",
            "dispenso o atendente, o robô basta",
        ],
    ),
    "ru": (
        [
            "я хочу поговорить с человеком",
            "соедините меня с оператором, пожалуйста",
            "можно пообщаться с живым сотрудником?",
            "бот не помогает, позовите кого-нибудь",
        ],
        [
            "нет, оператор мне не нужен",
            "пожалуйста, не переключайте меня ни на кого",
            "я не хочу говорить с человеком",
            "не надо звать сотрудника, бота достаточно",
        ],
    ),
    "es": (
        [
            "me gustaría hablar con una persona real",
            "¿puede pasarme con un agente?",
            "quisiera hablar con alguien del equipo",
            "el bot no me sirve, necesito un humano",
        ],
        [
            "no, gracias, no necesito ningún agente",
            "por favor, no me transfiera con nadie",
            "no quiero hablar con una persona",
            "no hace falta un asesor, sigo con el bot",
        ],
    ),
    "tr": (
        [
            "biriyle konuşmak istiyorum",
            "beni bir temsilciye bağlayın lütfen",
            "gerçek bir insanla görüşebilir miyim?",
            "bot işe yaramadı, bir yetkili istiyorum",
        ],
        [
            "hayır, temsilciye ihtiyacım yok",
            "lütfen beni kimseye bağlamayın",
            "bir insanla konuşmak istemiyorum",
            "müşteri temsilcisi gerekmiyor, bot yeterli",
        ],
    ),
    "uk": (
        [
            "я хочу поговорити з людиною",
            "з'єднайте мене з оператором, будь ласка",
            "чи можна поспілкуватися з живим працівником?",
            "бот не допомагає, покличте когось",
        ],
        [
            "ні, дякую, оператора не потрібно",
            "будь ласка, не перемикайте мене ні на кого",
            "я не хочу розмовляти з людиною",
            "не треба кликати працівника, бота достатньо",
        ],
    ),
    "vi": (
        [
            "tôi muốn nói chuyện với người thật",
            "vui lòng chuyển tôi tới nhân viên hỗ trợ",
            "cho tôi gặp ai đó được không?",
            "bot không giúp được gì, tôi cần tư vấn viên",
        ],
        [
            "không, tôi chưa cần nhân viên đâu",
            "xin đừng chuyển tôi cho ai cả",
            "tôi không muốn nói chuyện với người thật",
            "không cần gặp nhân viên, bot là đủ rồi",
        ],
    ),
}

#: Plain requests in capitals, in every language whose script has them.
SHOUTED = {
    "en": "WHERE HAS MY PARCEL GONE",
    "nl": "WAAR IS MIJN BESTELLING",
    "fr": "OÙ EST MA COMMANDE",
    "de": "WO IST MEINE BESTELLUNG",
    "id": "DI MANA PESANAN SAYA",
    "it": "DOV'È IL MIO ORDINE",
    "pl": "GDZIE JEST MOJE ZAMÓWIENIE",
    "pt": "ONDE ESTÁ MEU PEDIDO",
    "ru": "ГДЕ МОЙ ЗАКАЗ",
    "es": "DÓNDE ESTÁ MI PEDIDO",
    "tr": "SİPARİŞİM NEREDE",
    "uk": "ДЕ МОЄ ЗАМОВЛЕННЯ",
    "vi": "ĐƠN HÀNG CỦA TÔI ĐÂU",
}

#: Plain requests that nobody may call angry.
CALM = {
    "en": ["How can I return these trousers?", "my order is late, can you check it?", "I'd like a refund please"],
    "fa": ["چطور می‌توانم این شلوار را پس بدهم؟", "سفارشم دیر کرده، می‌شود پیگیری کنید؟", "لطفاً پولم را برگردانید"],
    "te": ["ఈ ప్యాంటు ఎలా తిరిగి ఇవ్వాలి?", "నా ఆర్డర్ ఆలస్యమైంది, చూడగలరా?", "దయచేసి నా డబ్బు వాపసు ఇవ్వండి"],
    "zh": ["这条裤子怎么退？", "我的订单晚了，可以查一下吗？", "请给我退款"],
    "nl": [
        "Hoe stuur ik deze broek terug?",
        "mijn bestelling is te laat, kunt u dat nakijken?",
        "ik wil graag mijn geld terug",
    ],
    "ar": ["كيف أعيد هذا البنطال؟", "طلبي تأخر، هل يمكنكم التحقق؟", "أرجو استرداد المبلغ"],
    "fr": [
        "Comment renvoyer ce pantalon ?",
        "ma commande a du retard, pouvez-vous vérifier ?",
        "je souhaite un remboursement",
    ],
    "de": [
        "Wie schicke ich diese Hose zurück?",
        "meine Bestellung ist verspätet, können Sie nachsehen?",
        "ich hätte gern mein Geld zurück",
    ],
    "hi": ["यह पैंट कैसे लौटाऊँ?", "मेरा ऑर्डर लेट है, क्या आप देख सकते हैं?", "कृपया मेरे पैसे वापस कर दीजिए"],
    "id": ["Bagaimana cara mengembalikan celana ini?", "pesanan saya terlambat, bisa dicek?", "saya mau minta refund"],
    "it": ["Come restituisco questi pantaloni?", "il mio ordine è in ritardo, può controllare?", "vorrei un rimborso"],
    "ja": ["このズボンはどうやって返品できますか", "注文が遅れているので確認してもらえますか", "返金をお願いします"],
    "ko": ["이 바지는 어떻게 반품하나요?", "주문이 늦어지는데 확인해 주시겠어요?", "환불 부탁드립니다"],
    "pl": ["Jak zwrócić te spodnie?", "moje zamówienie się spóźnia, można to sprawdzić?", "poproszę o zwrot pieniędzy"],
    "pt": ["Como devolvo esta calça?", "meu pedido está atrasado, pode verificar?", "gostaria de um reembolso"],
    "ru": ["Как вернуть эти брюки?", "мой заказ задерживается, можете проверить?", "прошу вернуть деньги"],
    "es": ["¿Cómo devuelvo este pantalón?", "mi pedido va con retraso, ¿puede comprobarlo?", "quisiera un reembolso"],
    "tr": ["Bu pantolonu nasıl iade ederim?", "siparişim gecikti, kontrol edebilir misiniz?", "para iadesi istiyorum"],
    "uk": ["Як повернути ці штани?", "моє замовлення затримується, можете перевірити?", "прошу повернути кошти"],
    "vi": [
        "Làm sao để trả lại chiếc quần này?",
        "đơn hàng của tôi bị trễ, kiểm tra giúp được không?",
        "tôi muốn hoàn tiền",
    ],
}
