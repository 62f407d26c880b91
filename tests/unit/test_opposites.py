"""Which side of opposite notions a text is on, in twenty languages, and which texts are opposed for that."""

import pytest

from knowledge_base.opposites import MOST_CHARACTERS, opposed, sides

#: By language, two questions that differ in one notion.
PAIRS: dict[str, list[tuple[str, str, str]]] = {
    "en": [
        ("activity", "How do I turn on roaming?", "How do I turn off roaming?"),
        ("account", "I want to open an account", "I want to close my account"),
        ("amount", "Can I increase my card limit?", "Can I lower my card limit?"),
        ("membership", "How to add a driver", "How to remove a driver"),
        ("sending", "Can I cancel before it ships?", "Can I cancel after it has been shipped?"),
        ("receipt", "Can I return it without a receipt?", "returning it with the receipt"),
        ("stay", "What time is check-in?", "What time is check-out?"),
    ],
    "de": [
        ("activity", "Wie kann ich Roaming einschalten?", "Wie kann ich Roaming ausschalten?"),
        ("amount", "Kann ich mein Limit erhöhen?", "Kann ich mein Limit senken?"),
        ("sending", "Adresse ändern vor dem Versand", "Adresse ändern nach dem Versand"),
        ("packaging", "Rückgabe ohne Verpackung", "Rückgabe mit Verpackung"),
        ("travel", "Wann ist die Ankunft?", "Wann ist der Abflug?"),
        ("access", "Karte sperren", "Karte entsperren"),
    ],
    "nl": [
        ("activity", "Hoe moet ik roaming aanzetten?", "Hoe moet ik roaming uitzetten?"),
        ("amount", "limiet verhogen", "limiet verlagen"),
        ("membership", "een passagier toevoegen", "een passagier verwijderen"),
        ("sending", "annuleren voor de verzending", "annuleren na de verzending"),
        ("account", "Ik wil een rekening openen", "Ik wil mijn rekening opheffen"),
        ("receipt", "ruilen zonder bon", "ruilen met bon"),
    ],
    "fr": [
        ("activity", "Comment activer l'itinérance ?", "Comment désactiver l'itinérance ?"),
        ("account", "ouvrir un compte", "fermer mon compte"),
        ("amount", "augmenter mon plafond", "baisser mon plafond"),
        ("sending", "annuler avant l'expédition", "annuler après l'expédition"),
        ("access", "bloquer ma carte", "débloquer ma carte"),
        ("receipt", "échanger sans ticket", "échanger avec le ticket"),
    ],
    "es": [
        ("activity", "¿Cómo activo la itinerancia?", "¿Cómo desactivo la itinerancia?"),
        ("account", "quiero abrir una cuenta", "quiero cerrar mi cuenta"),
        ("amount", "aumentar el límite", "reducir el límite"),
        ("membership", "añadir un pasajero", "quitar un pasajero"),
        ("sending", "cancelar antes del envío", "cancelar después del envío"),
        ("access", "bloquear la tarjeta", "desbloquear la tarjeta"),
    ],
    "pt": [
        ("activity", "Como ativar o roaming?", "Como desativar o roaming?"),
        ("account", "quero abrir uma conta", "quero encerrar a conta"),
        ("amount", "aumentar o limite", "reduzir o limite"),
        ("sending", "cancelar antes do envio", "cancelar depois do envio"),
        ("access", "bloquear o cartão", "desbloquear o cartão"),
        ("membership", "adicionar um passageiro", "remover um passageiro"),
    ],
    "it": [
        ("activity", "Come faccio ad attivare il roaming?", "Come faccio a disattivare il roaming?"),
        ("account", "voglio aprire un conto", "voglio chiudere il conto"),
        ("amount", "aumentare il limite", "ridurre il limite"),
        ("sending", "annullare prima della spedizione", "annullare dopo la spedizione"),
        ("access", "bloccare la carta", "sbloccare la carta"),
        ("receipt", "reso senza scontrino", "reso con lo scontrino"),
    ],
    "ru": [
        ("activity", "Как включить роуминг?", "Как отключить роуминг?"),
        ("account", "хочу открыть счёт", "хочу закрыть счёт"),
        ("amount", "увеличить лимит", "снизить лимит"),
        ("sending", "отменить до отправки", "отменить после отправки"),
        ("access", "заблокировать карту", "разблокировать карту"),
        ("receipt", "возврат без чека", "возврат с чеком"),
    ],
    "uk": [
        ("activity", "Як увімкнути роумінг?", "Як вимкнути роумінг?"),
        ("account", "хочу відкрити рахунок", "хочу закрити рахунок"),
        ("amount", "збільшити ліміт", "зменшити ліміт"),
        ("sending", "скасувати до відправлення", "скасувати після відправлення"),
        ("access", "заблокувати картку", "розблокувати картку"),
        ("membership", "додати пасажира", "прибрати пасажира"),
    ],
    "pl": [
        ("activity", "Jak włączyć roaming?", "Jak wyłączyć roaming?"),
        ("account", "chcę założyć konto", "chcę zamknąć konto"),
        ("amount", "zwiększyć limit", "zmniejszyć limit"),
        ("sending", "anulować przed wysyłką", "anulować po wysyłce"),
        ("access", "zablokować kartę", "odblokować kartę"),
        ("receipt", "zwrot bez paragonu", "zwrot z paragonem"),
    ],
    "tr": [
        ("activity", "Dolaşımı nasıl açarım?", "Dolaşımı nasıl kapatırım?"),
        ("amount", "limit artırmak istiyorum", "limit düşürmek istiyorum"),
        ("membership", "yolcu eklemek", "yolcu çıkarmak"),
        ("sending", "kargoya verilmeden önce iptal", "kargoya verildikten sonra iptal"),
        ("subscription", "bültene abone olmak", "bülten abonelikten çıkmak"),
        ("trade", "hisse satın almak", "hisse satmak"),
    ],
    "ar": [
        ("activity", "كيف يمكنني تفعيل التجوال؟", "كيف يمكنني إيقاف تشغيل التجوال؟"),
        ("account", "أريد فتح حساب", "أريد إغلاق حساب"),
        ("amount", "زيادة حد البطاقة", "خفض حد البطاقة"),
        ("sending", "الإلغاء قبل الشحن", "الإلغاء بعد الشحن"),
        ("membership", "إضافة مسافر", "إزالة مسافر"),
        ("subscription", "الاشتراك في النشرة", "إلغاء الاشتراك من النشرة"),
    ],
    "fa": [
        ("activity", "چطور رومینگ را فعال کنم؟", "چطور رومینگ را غیرفعال کنم؟"),
        ("account", "افتتاح حساب", "بستن حساب"),
        ("amount", "افزایش سقف کارت", "کاهش سقف کارت"),
        ("sending", "لغو قبل از ارسال", "لغو بعد از ارسال"),
        ("membership", "اضافه کردن مسافر", "حذف کردن مسافر"),
        ("trade", "چطور سهام بخرم", "چطور سهام بفروشم"),
    ],
    "hi": [
        ("activity", "रोमिंग कैसे चालू करें?", "रोमिंग कैसे बंद करें?"),
        ("account", "मुझे खाता खोलना है", "मुझे खाता बंद करना है"),
        ("amount", "लिमिट बढ़ाना है", "लिमिट घटाना है"),
        ("membership", "यात्री जोड़ना", "यात्री हटाना"),
        ("sending", "भेजने से पहले रद्द करना", "भेजने के बाद रद्द करना"),
        ("trade", "शेयर खरीदना", "शेयर बेचना"),
    ],
    "te": [
        ("activity", "రోమింగ్ ఎలా ఆన్ చేయాలి?", "రోమింగ్ ఎలా ఆఫ్ చేయాలి?"),
        ("account", "ఖాతా తెరవాలి", "ఖాతా మూసివేయాలి"),
        ("amount", "పరిమితి పెంచాలి", "పరిమితి తగ్గించాలి"),
        ("membership", "ప్రయాణికుడిని జోడించాలి", "ప్రయాణికుడిని తొలగించాలి"),
        ("access", "కార్డు బ్లాక్ చేయాలి", "కార్డు అన్‌బ్లాక్ చేయాలి"),
        ("sending", "పంపే ముందు రద్దు", "పంపిన తర్వాత రద్దు"),
    ],
    "zh": [
        ("activity", "怎么开启漫游", "怎么关闭漫游"),
        ("account", "我想开户", "我想销户"),
        ("amount", "提高信用卡额度", "降低信用卡额度"),
        ("sending", "发货前能取消吗", "发货后能取消吗"),
        ("access", "冻结银行卡", "解冻银行卡"),
        ("stay", "几点入住", "几点退房"),
    ],
    "ja": [
        ("activity", "ローミングを有効にする方法", "ローミングを無効にする方法"),
        ("account", "口座を開設したい", "口座を解約したい"),
        ("sending", "発送前にキャンセルしたい", "発送後にキャンセルしたい"),
        ("stay", "チェックインは何時", "チェックアウトは何時"),
        ("level", "プランのアップグレード", "プランのダウングレード"),
        ("receipt", "レシートなしで返品", "レシートありで返品"),
    ],
    "ko": [
        ("activity", "로밍을 활성화하려면", "로밍을 비활성화하려면"),
        ("account", "계좌를 개설하고 싶어요", "계좌를 해지하고 싶어요"),
        ("sending", "배송 전에 취소", "배송 후에 취소"),
        ("stay", "체크인 몇 시", "체크아웃 몇 시"),
        ("membership", "탑승객 추가", "탑승객 삭제"),
        ("amount", "한도를 올리고 싶어요", "한도를 낮추고 싶어요"),
    ],
    "vi": [
        ("activity", "Làm sao bật chuyển vùng?", "Làm sao tắt chuyển vùng?"),
        ("account", "tôi muốn mở tài khoản", "tôi muốn đóng tài khoản"),
        ("amount", "tăng hạn mức thẻ", "giảm hạn mức thẻ"),
        ("sending", "hủy trước khi giao", "hủy sau khi giao"),
        ("stay", "mấy giờ nhận phòng", "mấy giờ trả phòng"),
        ("membership", "thêm hành khách", "xóa hành khách"),
    ],
    "id": [
        ("activity", "Bagaimana cara mengaktifkan roaming?", "Bagaimana cara menonaktifkan roaming?"),
        ("account", "saya mau membuka rekening", "saya mau menutup rekening"),
        ("amount", "menaikkan limit kartu", "menurunkan limit kartu"),
        ("sending", "batal sebelum dikirim", "batal setelah dikirim"),
        ("access", "blokir kartu", "buka blokir kartu"),
        ("receipt", "retur tanpa struk", "retur dengan struk"),
    ],
}


@pytest.mark.parametrize(
    ("language", "notion", "one", "other"), [(name, *pair) for name, some in PAIRS.items() for pair in some]
)
def test_two_questions_that_differ_in_a_notion_are_on_its_two_sides(
    language: str, notion: str, one: str, other: str
) -> None:
    assert (sides(one, language).get(notion), sides(other, language).get(notion)) == (0, 1)
    assert opposed(sides(one, language), sides(other, language))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("My account is locked", "en"),
        ("the subscription was cancelled and my card deactivated", "en"),
        ("Do you sell gift cards?", "en"),
        ("When do you open on Sunday?", "en"),
        ("Can I pay with a card after ordering?", "en"),
        ("Mein Konto ist gesperrt", "de"),
        ("我的账户被冻结了", "zh"),
        ("bấm vào là tôi không thấy gì", "vi"),
    ],
)
def test_what_is_a_state_or_can_mean_either_is_on_no_side(text: str, language: str) -> None:
    assert sides(text, language) == {}


def test_who_names_both_sides_is_on_neither() -> None:
    assert sides("Can I turn roaming off and turn it on again? I turn on, turn off", "en") == {}


def test_sides_are_the_same_in_all_languages() -> None:
    assert opposed(sides("چطور رومینگ را فعال کنم؟", "fa"), sides("How do I turn off roaming?", "en"))
    assert not opposed(sides("چطور رومینگ را فعال کنم؟", "fa"), sides("How do I turn on roaming?", "en"))


def test_texts_that_agree_in_one_notion_are_not_opposed_for_another() -> None:
    assert not opposed({"activity": 0, "amount": 1}, {"activity": 0, "amount": 0})
    assert not opposed({"activity": 0}, {"amount": 1})
    assert not opposed({}, {})


def test_accents_that_are_left_out_and_capitals_change_nothing() -> None:
    assert sides("COMMENT DESACTIVER L'ITINERANCE", "fr") == {"activity": 1}


def test_a_language_that_is_not_known_has_no_sides() -> None:
    assert sides("turn off", "sv") == sides("turn off", None) == {}


def test_of_a_long_text_the_first_six_hundred_characters_count() -> None:
    assert MOST_CHARACTERS == 600
    assert sides("x" * 591 + " turn off roaming", "en") == {"activity": 1}
    assert sides("x" * 592 + " turn off roaming", "en") == {}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Can I order without delivery?", "en"),
        ("Kann ich ohne Versand bestellen?", "de"),
        ("چطور بدون لغو رزرو تاریخ سفر را تغییر بدهم؟", "fa"),
    ],
)
def test_with_and_without_are_no_sides_of_an_event(text: str, language: str) -> None:
    assert sides(text, language) == {}


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("箱なしで返品", "ja", {"packaging": 0}),
        ("箱ありで返品", "ja", {"packaging": 1}),
        ("짐 없이 탑승", "ko", {"luggage": 0}),
    ],
)
def test_a_word_of_one_character_counts_like_any_other(text: str, language: str, found: dict[str, int]) -> None:
    assert sides(text, language) == found
