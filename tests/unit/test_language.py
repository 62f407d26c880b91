"""Which language a conversation goes on in."""

import pytest
from babel import Locale

from bot.engines import open_language_tracker
from bot.language import identify, names
from bot.language.tracking import LanguageTracker, Source, Spoken, plain_words
from bot.nlu.training import SECTIONS, read_section
from bot.settings import LANGUAGES, Settings


@pytest.fixture(scope="module")
def memory() -> LanguageTracker:
    return open_language_tracker(Settings())


def spoken(language: str, source: Source = "detected") -> Spoken:
    return Spoken(language, source)


@pytest.mark.parametrize("text", ["ok", "123", "👍👍", "NL-2024-88812", "", "???", "https://example.com/waar-is-het"])
def test_a_message_that_does_not_tell_keeps_the_language(memory: LanguageTracker, text: str) -> None:
    assert memory.after(spoken("te"), text) == spoken("te")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is my order?", "en"),
        ("بسته من کجاست؟", "fa"),
        ("నా పార్సెల్ ఎక్కడ ఉంది?", "te"),
        ("我的包裹在哪里？", "zh"),
        ("Waar blijft mijn pakket?", "nl"),
        ("Wo bleibt mein Paket?", "de"),
        ("¿Dónde está mi pedido?", "es"),
        ("注文した商品はどこですか", "ja"),
        ("Де моя посилка?", "uk"),
    ],
)
def test_one_clear_sentence_moves_the_conversation_at_once(memory: LanguageTracker, text: str, language: str) -> None:
    before = "fr" if language != "fr" else "en"

    assert memory.after(spoken(before), text) == spoken(language)


def test_bonjour_followed_by_english_goes_on_in_english(memory: LanguageTracker) -> None:
    after_bonjour = memory.after(spoken("en", "default"), "Bonjour")

    assert after_bonjour.language == "fr"
    assert memory.after(after_bonjour, "I would like to return my shoes").language == "en"


@pytest.mark.parametrize(("text", "language"), [("hola", "es"), ("Danke!", "de"), ("merci", "fr"), ("ciao", "it")])
def test_a_word_that_one_language_uses_is_known(memory: LanguageTracker, text: str, language: str) -> None:
    assert memory.after(spoken("en", "default"), text).language == language


def test_a_chosen_language_stays_whatever_is_written(memory: LanguageTracker) -> None:
    assert memory.after(spoken("nl", "chosen"), "Where is my order, please?") == spoken("nl", "chosen")


def test_addresses_and_numbers_are_no_words() -> None:
    assert plain_words("see https://shop.example/nl/ or mail jan@shop.example about AB-1234") == "see or mail about"


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("订单NL123456789到哪了", "订单 到哪了", "zh"),
        ("我的订单1029什么时候到", "我的订单 什么时候到", "zh"),
        ("iPhone 15能退吗", "iPhone 能退吗", "zh"),
        ("2FA怎么设置", "怎么设置", "zh"),
        ("我的邮箱me@shop.example收不到邮件", "我的邮箱 收不到邮件", "zh"),
        ("注文1029はどこですか", "注文 はどこですか", "ja"),
        ("iPhone 15のケースはありますか", "iPhone のケースはありますか", "ja"),
        ("주문1029는 어디에 있나요", "주문 는 어디에 있나요", "ko"),
        ("DHL 택배 1029번 언제 오나요", "DHL 택배 번 언제 오나요", "ko"),
        ("سفارش۱۰۲۹ کجاست", "سفارش کجاست", "fa"),
        ("ఆర్డర్1029 ఎక్కడ ఉంది", "ఆర్డర్ ఎక్కడ ఉంది", "te"),
        ("заказ1029 где", "заказ где", "ru"),
    ],
)
def test_of_a_word_with_a_number_in_it_the_letters_tell_the_language(
    memory: LanguageTracker, text: str, words: str, language: str
) -> None:
    assert plain_words(text) == words
    assert memory.after(spoken("en", "default"), text).language == language


@pytest.mark.parametrize("part", ["@", "a@", "a-", "1", "#", "/a{"])
def test_a_text_that_is_made_to_take_long_to_read_does_not(part: str) -> None:
    # What looked for addresses from everywhere in it took minutes.
    plain_words(part * 2000)


@pytest.mark.parametrize("engine", ["py3langid", "langdetect"])
def test_engines_give_probabilities_of_the_candidates(engine: str) -> None:
    ranking = identify.load(engine).identify("Waar is mijn bestelling gebleven?", ("nl", "de", "en"))

    assert ranking[0][0] == "nl"
    assert {code for code, _ in ranking} == {"nl", "de", "en"}
    assert sum(probability for _, probability in ranking) == pytest.approx(1, abs=0.01)


def test_py3langid_says_what_its_own_class_says() -> None:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    its_own = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    its_own.set_languages(list(LANGUAGES))
    ours = identify.load("py3langid")
    for text in ("Waar is mijn bestelling?", "ДЕ МОЯ ПОСИЛКА", "我的包裹在哪里？", "\ud800 ok", "12", ""):
        assert dict(ours.identify(text, LANGUAGES)) == pytest.approx(dict(its_own.rank(text)), abs=1e-5)


def test_thousands_of_words_have_odds_that_are_numbers(memory: LanguageTracker) -> None:
    many = " ".join(
        example.text for section in SECTIONS for example in read_section(section) if example.language == "nl"
    )

    assert memory.after(spoken("en"), many) == spoken("nl")
    assert memory.confidence(many, "nl") == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Spreekt u ook Duits?", "de"),
        ("can we talk in Farsi please", "fa"),
        ("میشه انگلیسی صحبت کنیم؟", "en"),
        ("能说荷兰语吗", "nl"),
        ("Можно на русском?", "ru"),
        ("Türkçe'ye geçebilir miyiz", "tr"),
        ("not English, French please", "fr"),
        ("auf Deutsch", "de"),
        ("eine deutsches Handbuch", "de"),
        ("almanca", "de"),
        ("ingilizce konuşalım", "en"),
        ("İtalyanca lütfen", "it"),
        ("w języku niemieckim", "de"),
        ("nie znam angielskiego", "en"),
        ("українською, будь ласка", "uk"),
        ("англійської не знаю", "en"),
        ("بالإنجليزي", "en"),
        ("باللغة الفرنسية من فضلك", "fr"),
        ("تحكي عربي", "ar"),
        ("وبالتركية؟", "tr"),
        ("可以用英文吗", "en"),
        ("麻烦用西班牙文", "es"),
        ("हिंदी में लिखो", "hi"),
        ("अंग्रेजी में बताइए", "en"),
        ("తెలుగులో చెప్పండి", "te"),
        ("한국어로 해주세요", "ko"),
        ("pakai bahasa Korea", "ko"),
    ],
)
def test_a_language_that_is_named_is_recognised_in_any_language(text: str, language: str) -> None:
    assert names.mentioned(text, LANGUAGES) == language


@pytest.mark.parametrize(
    "text",
    [
        "Where is my order?",
        "leveren jullie in Duitsland",
        "ich bin Italienerin",
        "Versand nach Deutschland",
        "هل توصلون إلى تركيا",
        "كيف يتم تركيب الجهاز؟",
        "الشحن إلى روسيا وإيطاليا وكوريا",
        "¿Envían a Italia?",
        "ship to Korea",
        "kirim ke Vietnam",
        "enviáis a Rusia o Alemania",
        "Türkiye'ye gönderim var mı",
        "بیمه ماشینم توی ترکیه اعتبار داره؟",
    ],
)
def test_a_plain_question_a_country_and_those_who_live_there_name_no_language(text: str) -> None:
    assert names.mentioned(text, LANGUAGES) is None


@pytest.mark.parametrize(("ending", "language"), [("", "de"), ("e", "de"), ("ens", "de"), ("land", None)])
def test_three_letters_are_an_ending_and_four_another_word(ending: str, language: str | None) -> None:
    assert names.mentioned(f"Deutsch{ending} bitte", LANGUAGES) == language
    assert names.mentioned(f"Deutsch{ending}", LANGUAGES) == language


def test_a_name_begins_a_word_but_for_a_number_before_it() -> None:
    assert names.mentioned("undeutsch", LANGUAGES) is None
    assert names.mentioned("2Deutsch", LANGUAGES) == "de"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_known_by_its_own_name_and_in_all_others(language: str) -> None:
    known = {other: names.name(language, other) for other in LANGUAGES}
    known["id"] = f"bahasa {known['id']}"
    assert {other: names.mentioned(text, LANGUAGES) for other, text in known.items()} == dict.fromkeys(
        LANGUAGES, language
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_directions_are_those_that_babel_gives(language: str) -> None:
    its = Locale.parse(language)
    assert names.direction(language) == its.text_direction
    assert [names.name(language, other) for other in LANGUAGES] == [its.get_language_name(one) for one in LANGUAGES]


def test_a_language_that_another_has_no_name_for_is_called_by_its_code() -> None:
    assert names.name("xx", "en") == "xx"


def test_a_languages_name_stands_in_a_sentence_as_it_is_written_there() -> None:
    assert names.in_sentence("en", "vi") == "tiếng Anh"
    assert [names.in_sentence(language) for language in ("vi", "de", "fr")] == ["tiếng Việt", "Deutsch", "français"]


def test_persian_and_arabic_run_from_right_to_left() -> None:
    assert [code for code in LANGUAGES if names.direction(code) == "rtl"] == ["fa", "ar"]


@pytest.mark.parametrize(
    "text",
    [
        "Dubai Marina",
        "Hans Müller",
        "Maria Garcia Lopez",
        "Königstraße 14, Düsseldorf",
        "Utrecht",
        "Emre Yilmaz Street",
        "Jan van den Berg",
        "Van der Meulen",
        "Carmen de la Vega",
        "Von der Heide",
        "João dos Santos",
        "Nguyễn Văn An",
    ],
)
@pytest.mark.parametrize("before", ["en", "hi"])
def test_names_and_places_change_no_language(memory: LanguageTracker, text: str, before: str) -> None:
    assert memory.after(spoken(before), text) == spoken(before)


@pytest.mark.parametrize(
    "text", ["haha", "HAHAHA!", "jajaja", "хаха", "lol", "xDD", "kkkk", "www", "hihi 😂", "ahahah"]
)
@pytest.mark.parametrize("before", [spoken("de"), spoken("te", "page"), spoken("en", "default")])
def test_laughter_changes_no_language(memory: LanguageTracker, text: str, before: Spoken) -> None:
    assert memory.after(before, text) == before


def test_what_is_said_beside_laughter_tells_the_language(memory: LanguageTracker) -> None:
    assert memory.after(spoken("en"), "jajaja waar blijft mijn pakket dan").language == "nl"
    assert memory.after(spoken("nl"), "hahaha where is my order then").language == "en"


def test_an_address_is_no_laughter_and_tells_no_language(memory: LanguageTracker) -> None:
    assert memory.after(spoken("te"), "www.waar-is-mijn-pakket.nl") == spoken("te")


@pytest.mark.parametrize("text", ["東京都港区", "返金未着"])
def test_kanji_alone_are_japanese_where_japanese_is_spoken(memory: LanguageTracker, text: str) -> None:
    assert memory.after(spoken("ja", "page"), text).language == "ja"
    assert memory.after(spoken("en", "default"), text).language == "zh"


def test_simplified_characters_are_chinese_even_there(memory: LanguageTracker) -> None:
    assert memory.after(spoken("ja", "page"), "我的订单在哪里").language == "zh"


@pytest.mark.parametrize(
    "text",
    [
        "Var är min beställning?",
        "Πού είναι η παραγγελία μου;",
        "คำสั่งซื้อของฉันอยู่ที่ไหน",
        "میرا آرڈر کہاں ہے؟",
        "Hol van a rendelésem?",
        "எனது ஆர்டர் எங்கே?",
    ],
)
def test_a_language_that_is_not_spoken_here_is_told_and_changes_nothing(memory: LanguageTracker, text: str) -> None:
    assert memory.is_foreign(text)
    assert memory.after(spoken("en", "page"), text) == spoken("en", "page")


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_anything_in_a_language_of_the_site_is_foreign(memory: LanguageTracker, language: str) -> None:
    texts = [one.text for one in read_section("emotions") if one.language == language]
    assert sum(map(memory.is_foreign, texts)) <= 0.02 * len(texts)


@pytest.mark.parametrize("text", ["", "...", "123", "ok", "Reza Ahmadi"])
def test_what_says_nothing_is_not_foreign(memory: LanguageTracker, text: str) -> None:
    assert not memory.is_foreign(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("sefaresh man kojast", "fa"),
        ("kahan hai mera parcel", "hi"),
        ("gde moi zakaz uzhe nedelyu", "ru"),
        ("naa order ekkada undi", "te"),
        ("wo de dingdan zai nali", "zh"),
        ("annyeonghaseyo jumun chwiso hago sipeoyo", "ko"),
    ],
)
def test_romanised_text_is_its_language_and_read_in_its_script(
    memory: LanguageTracker, text: str, language: str
) -> None:
    assert memory.after(spoken("en", "page"), text) == spoken(language)
    assert not memory.is_foreign(text)
    assert not memory.native(text, language).isascii()
    assert memory.native(text, "nl") == text


def test_a_greeting_that_languages_share_goes_with_the_page_and_else_with_who_says_it_more(
    memory: LanguageTracker,
) -> None:
    assert memory.after(spoken("ar", "page"), "سلام").language == "ar"
    assert memory.after(spoken("en", "default"), "سلام").language == "fa"


@pytest.mark.parametrize(
    ("before", "text"), [("fr", "ok merci"), ("fr", "bon ok merci"), ("de", "ok merci"), ("hi", "kitni der")]
)
def test_a_few_words_that_are_usual_in_the_language_of_the_conversation_leave_it(
    memory: LanguageTracker, before: str, text: str
) -> None:
    assert memory.after(Spoken(before, "detected"), text).language == before


@pytest.mark.parametrize(
    ("before", "text", "language"), [("en", "gracias", "es"), ("hi", "danke schön", "de"), ("fa", "where is it", "en")]
)
def test_a_few_words_that_are_not_usual_there_move_it(
    memory: LanguageTracker, before: str, text: str, language: str
) -> None:
    assert memory.after(Spoken(before, "detected"), text).language == language


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("en", "ok thanks bye"),
        ("de", "ach so ok"),
        ("ko", "ok"),
        ("uk", "ok"),
        ("tr", "ne kadar surer"),
        ("hi", "wo to kar chuka hu"),
        ("fa", "baraye kharej az keshvar chi"),
    ],
)
def test_a_few_usual_words_of_what_was_spoken_change_nothing(memory: LanguageTracker, before: str, text: str) -> None:
    for source in ("page", "detected"):
        assert memory.after(spoken(before, source), text).language == before
    assert not memory.is_foreign(text, before)


def test_words_without_their_marks_tell_their_language(memory: LanguageTracker) -> None:
    said = {"siparisim nerede kaldi": "tr", "gdzie jest moja przesylka": "pl", "tesekkurler": "tr", "dzieki": "pl"}
    assert {text: memory.after(spoken("en", "page"), text).language for text in said} == said
