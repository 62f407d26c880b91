"""Which language a message wishes for."""

import pytest

from bot.language.wishes import asks_for, wished
from bot.settings import LANGUAGES


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "can you speak french?", "fr"),
        ("en", "don't you speak german?", "de"),
        ("de", "könnt ihr nicht auf französisch schreiben?", "fr"),
        ("zh", "能说英文吗", "en"),
        ("en", "why don't you write in French", "fr"),
        ("tr", "neden fransızca yazmıyorsunuz", "fr"),
        ("es", "por qué no escriben en inglés", "en"),
        ("es", "hablan aleman", "de"),
        ("vi", "tra loi bang tieng Han duoc khong", "ko"),
        ("ja", "英語でお願いできますか", "en"),
    ],
)
def test_the_language_that_is_asked_for_is_wished_for(language: str, text: str, wanted: str) -> None:
    assert wished(text, LANGUAGES, language) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "je parle mal anglais"),
        ("fa", "من انگلیسی بلد نیستم"),
        ("ja", "英語わかりません"),
        ("pl", "nie znam angielskiego"),
        ("nl", "waarom antwoord je in het engels"),
        ("de", "wieso ist das auf englisch?? bitte deutsch"),
        ("en", "can you speak english my farsi is bad"),
        ("en", "sorry my german is bad, english please"),
        ("en", "i don't speak spanish"),
        ("de", "nicht auf englisch, auf deutsch bitte"),
        ("ru", "я не говорю по-английски, можно по-русски?"),
        ("tr", "ingilizce bilmiyorum"),
        ("tr", "türkçe yazabilir misiniz"),
        ("ko", "영어 못해요"),
        ("zh", "我不会英文"),
        ("es", "no hablo inglés"),
        ("pt", "não falo inglês"),
        ("it", "non capisco l'inglese"),
        ("vi", "tôi không biết tiếng anh"),
        ("id", "saya gak bisa bahasa inggris"),
        ("hi", "मुझे अंग्रेज़ी नहीं आती"),
        ("te", "నాకు ఇంగ్లీషు రాదు"),
        ("ar", "ما بعرف انجليزي"),
        ("uk", "я не знаю англійської"),
        ("en", "in English please, my friend has no French"),
        ("ar", "ممكن تتكلم عربي"),
        ("hi", "kya aap hindi mein baat kar sakte hain"),
        ("nl", "liever geen engels maar nederlands"),
        ("fa", "فارسی صحبت می‌کنید؟"),
        ("ko", "한국어로 해주세요"),
        ("vi", "nói tiếng Việt được không"),
        ("pl", "czy możecie pisać po polsku"),
        ("te", "తెలుగులో మాట్లాడగలరా"),
        ("id", "bisa pakai bahasa indonesia?"),
        ("it", "potete scrivere in italiano?"),
        ("uk", "можна українською?"),
        ("es", "¿por qué me contestan en inglés?"),
        ("fr", "pourquoi en anglais ?"),
        ("ru", "почему на английском"),
        # Not to understand is no wish for it, even with the question why.
        ("de", "warum englisch ich versteh das nicht"),
        ("tr", "neden ingilizce anlamadım"),
        ("nl", "waarom engels ik snap er niks van"),
        ("vi", "sao lại tiếng anh tôi không hiểu"),
        ("zh", "为什么用英文我看不懂"),
        ("te", "ఇంగ్లీషులో ఎందుకు నాకు అర్థం కావట్లేదు"),
        # Without the marks, and with those of other words.
        ("pt", "pq em ingles não entendo"),
        ("es", "pq me hablas en ingles"),
        ("tr", "türkçem var ingilizcem yok ama turkce yazın"),
    ],
)
def test_whoever_does_not_know_a_language_or_asks_why_it_is_used_wishes_for_their_own(language: str, text: str) -> None:
    assert wished(text, LANGUAGES, language) == language


def test_whoever_does_not_know_the_language_they_write_in_wishes_for_another_one_that_they_do_not_name() -> None:
    assert wished("i dont speak english", LANGUAGES, "en") is None


def test_of_two_languages_that_are_named_the_other_one_than_what_is_spoken_is_wished_for() -> None:
    assert wished("in English please, my friend has no Dutch", LANGUAGES, "nl") == "en"


@pytest.mark.parametrize(
    ("language", "text"), [("en", "why is my parcel not there"), ("es", "hacen envios a alemania"), ("es", "Alemania")]
)
def test_a_message_that_names_no_language_wishes_for_none(language: str, text: str) -> None:
    assert wished(text, LANGUAGES, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "can we continue in German? my wife is here"),
        ("en", "please answer in French, my husband reads along"),
        ("ja", "中国語でお願いできますか、妻が読みたいそうで"),
        ("vi", "chong minh nguoi Han, tra loi bang tieng Han duoc khong"),
        ("it", "si puo passare al tedesco? risponde un collega adesso"),
        ("es", "bueno y me lo explicarías en portugués? así se lo copio"),
        ("ar", "ممكن ترد بالفرنساوي عشان هي تقرا"),
        ("pt", "dá pra gente continuar em alemão? ela tá aqui do lado"),
        ("nl", "kunt u het in het Engels uitleggen, mijn vrouw leest mee"),
        ("fr", "on peut continuer en anglais ? ma collègue prend le relais"),
        ("de", "könnten wir auf Englisch weitermachen, meine Mutter liest mit"),
        ("ru", "можно дальше на английском писать? муж не читает по-русски"),
        ("uk", "давайте перейдемо на англійську, поруч колега"),
        ("pl", "czy możemy pisać po angielsku, bo obok siedzi szef"),
        ("tr", "almanca devam edebilir miyiz, eşim okuyacak"),
        ("id", "bisa lanjut pakai bahasa Inggris? suami saya mau baca"),
        ("hi", "क्या आप अंग्रेज़ी में समझा सकते हैं, मेरे पति पढ़ेंगे"),
        ("te", "ఇంగ్లీషులో చెప్పగలరా, మా ఆయన చదువుతారు"),
        ("zh", "可以用英语回答吗，我先生要看"),
        ("ko", "영어로 설명해 주실 수 있나요, 남편이 읽을 거예요"),
        ("fa", "میشه انگلیسی ادامه بدیم؟ همسرم میخواد بخونه"),
    ],
)
def test_asking_to_be_answered_in_a_language_is_a_wish_whatever_stands_beside_it(language: str, text: str) -> None:
    assert asks_for(text, LANGUAGES, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do you send to Germany"),
        ("fr", "mon mari parle allemand"),
        ("de", "die Anleitung ist nur auf Deutsch geschrieben"),
        ("en", "is the manual in French"),
        ("es", "el manual está en inglés y no en español"),
        ("nl", "is er een handleiding in het Duits"),
        ("it", "il libro è in francese?"),
        ("ru", "есть ли инструкция на русском"),
        ("ja", "説明書は日本語ですか"),
        ("ko", "한국어 설명서가 있나요"),
        ("zh", "说明书有中文的吗"),
        ("en", "I ordered the German edition, when does it come"),
        ("pt", "tem o livro em inglês?"),
    ],
)
def test_naming_the_language_of_a_thing_or_of_somebody_asks_for_nothing(language: str, text: str) -> None:
    assert not asks_for(text, LANGUAGES, language)
