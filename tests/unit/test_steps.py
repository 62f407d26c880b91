"""Messages that say that a step was taken already."""

import pytest

from bot.dialogue.steps import says_done

DONE = {
    "ar": "بعتت الصور من قبل",
    "de": "hab ich schon gemacht",
    "en": "did that already",
    "es": "ya mandé las fotos",
    "fa": "برچسب رو پرینت کردم",
    "fr": "j'ai déjà regardé les spams",
    "hi": "वो तो मैं पहले ही कर चुका हूँ",
    "id": "udah saya cek kak",
    "it": "ho già mandato le foto",
    "ja": "近所の人にはもう聞きました",
    "ko": "이미 확인했는데 없어요",
    "nl": "foto heb ik al gestuurd",
    "pl": "już wysłałam zdjęcia",
    "pt": "já mandei as fotos",
    "ru": "фото я уже отправила",
    "te": "అది ఇప్పటికే చేశాను",
    "tr": "komşulara sordum zaten",
    "uk": "фото вже скинула",
    "vi": "mình làm rồi mà",
    "zh": "照片已经发了",
}
NOT_DONE = {
    "ar": "وين أرسل الصور",
    "de": "wie schicke ich die Fotos",
    "en": "how do I send the photos",
    "es": "no tengo impresora",
    "fa": "پرینتر ندارم",
    "fr": "je n'ai pas d'imprimante",
    "hi": "मेरे पास प्रिंटर नहीं है",
    "id": "saya tidak punya printer",
    "it": "non ho la stampante",
    "ja": "プリンターがない",
    "ko": "프린터가 없어요",
    "nl": "ik heb geen printer",
    "pl": "nie mam drukarki",
    "pt": "não tenho impressora",
    "ru": "нет принтера",
    "te": "ప్రింటర్ లేదు",
    "tr": "yazıcı yok",
    "uk": "немає принтера",
    "vi": "không có máy in",
    "zh": "我没有打印机",
}


@pytest.mark.parametrize("language", DONE)
def test_what_was_done_already_is_said_so_in_every_language(language: str) -> None:
    assert says_done(DONE[language], language)
    assert not says_done(NOT_DONE[language], language)


def test_whoever_asks_has_done_nothing_yet() -> None:
    assert not says_done("should I have done that already?", "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("and if it has left already", "en"),
        ("wenn es schon unterwegs ist", "de"),
        ("벌써 출발했으면요", "ko"),
        ("e se já saiu", "pt"),
        ("если уже уехало", "ru"),
        ("yola çıktıysa zaten", "tr"),
        ("nếu đã đi rồi", "vi"),
    ],
)
def test_what_is_only_supposed_was_not_done(text: str, language: str) -> None:
    assert not says_done(text, language)


def test_a_word_within_another_says_nothing() -> None:
    assert not says_done("mayan calendar", "es")
    assert not says_done("alles ist kaputt und verschont mich", "de")
