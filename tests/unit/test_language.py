"""Which language a conversation goes on in."""

import pytest

from bot.language import identify, names
from bot.language.tracking import LanguageTracker, Source, Spoken, plain_words
from bot.nlu.training import SECTIONS, read_section
from bot.settings import LANGUAGES, Settings
from bot.wiring import open_language_tracker


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
    ],
)
def test_a_language_that_is_named_is_recognised_in_any_language(text: str, language: str) -> None:
    assert names.mentioned(text, LANGUAGES) == language


def test_no_language_is_named_in_a_plain_question() -> None:
    assert names.mentioned("Where is my order?", LANGUAGES) is None


def test_persian_and_arabic_run_from_right_to_left() -> None:
    assert [code for code in LANGUAGES if names.direction(code) == "rtl"] == ["fa", "ar"]
