"""Small talk around a request, clauses that each ask for something, and letters that make no word."""

import pytest

from bot.dialogue.openings import (
    clauses,
    is_acknowledgement,
    is_brief,
    is_meaningless,
    is_terse,
    without_acknowledgement,
    without_small_talk,
)
from bot.language.tracking import plain_words
from bot.nlu.training import SECTIONS, read_section
from knowledge_base.samples import sample_articles
from nlu_data.asked import asked_questions
from nlu_data.everyday import read_everyday
from nlu_data.parallel import read_parallel


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hi, where is my order?", "where is my order?"),
        ("سلام خسته نباشید سفارشم کجاست", "سفارشم کجاست"),
        ("hola donde esta mi pedido gracias", "donde esta mi pedido"),
        ("你好我的快递到哪了", "我的快递到哪了"),
        ("Guten Tag! Danke. Wo ist mein Paket", "Wo ist mein Paket"),
        ("Thanks! And the refund, when?", "And the refund, when?"),
        ("Have a good weekend. Where is my order", "Where is my order"),
        ("Bonjour à toute l'équipe où est mon colis", "où est mon colis"),
        ("where is my order bye", "where is my order"),
        ("Hello, thank you so much", "thank you so much"),
        ("where is my parcel. thank u so much", "where is my parcel."),
        ("お世話になっております。荷物はどこですか", "荷物はどこですか"),
        ("ありがとうございました。返金はいつですか", "返金はいつですか"),
        ("请问怎么退款", "怎么退款"),
        (" 你好我的快递到哪了", "我的快递到哪了"),
    ],
)
def test_what_is_asked_is_left(text: str, left: str) -> None:
    assert without_small_talk(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "thank you so much",
        "no me llegó el paquete",
        "thanks for nothing you people",
        "no thanks",
        "una tarjeta para decir adiós y gracias",
        "no, I don't need a person",
        "hi there",
        "你好",
        "",
        "😀 hello",
    ],
)
def test_small_talk_alone_and_words_that_belong_to_the_request_stay(text: str) -> None:
    assert without_small_talk(text) == text


def test_what_is_left_has_two_words_or_four_characters() -> None:
    assert without_small_talk("hello my order") == "my order"
    assert without_small_talk("hello order") == "hello order"
    assert without_small_talk("你好怎么退款") == "怎么退款"
    assert without_small_talk("你好退款吗") == "你好退款吗"


def test_somebody_may_greet_three_times() -> None:
    assert without_small_talk("Hi! Good morning! Hello! where is my order") == "where is my order"
    assert without_small_talk("Hi! Good morning! Hello! Hey! where is my order") == "Hey! where is my order"


def test_where_words_are_not_spaced_small_talk_of_twenty_characters_is_taken_away() -> None:
    assert without_small_talk("お世話になります…… 少しよろしいですか。返品したいです") == "返品したいです"
    longer = "お世話になります……… 少しよろしいですか。返品したいです"
    assert without_small_talk(longer) == longer


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("how much is shipping and do you take paypal?", "en", ["how much is shipping", "do you take paypal"]),
        ("قیمت ارسال چنده و کی میرسه", "fa", ["قیمت ارسال چنده", "کی میرسه"]),
        ("运费多少，多久能到？", "zh", ["运费多少", "多久能到"]),
        ("kargo ne kadar ve kaç günde gelir", "tr", ["kargo ne kadar", "kaç günde gelir"]),
        ("كم سعر التوصيل وكم يوم ياخذ", "ar", ["كم سعر التوصيل", "كم يوم ياخذ"]),
        ("сколько стоит доставка и когда привезут", "ru", ["сколько стоит доставка", "когда привезут"]),
    ],
)
def test_clauses_are_told_in_many_languages(text: str, language: str, parts: list[str]) -> None:
    assert clauses(text, language) == parts


@pytest.mark.parametrize("text", ["where is my order", "salt and pepper", "", "yes, no, ok, so"])
def test_one_request_has_no_clauses(text: str) -> None:
    assert clauses(text, "en") == []


def test_long_letters_and_long_lists_are_read_in_other_ways() -> None:
    assert clauses("how much is it and " * 20, "en") == []
    assert clauses("one thing here, two things here, three things here, four things here, five things here", "en") == []


def test_a_message_of_three_hundred_characters_has_clauses_and_a_longer_one_has_none() -> None:
    begun = "how much is it and where is "
    assert len(clauses(begun.ljust(300, "x"), "en")) == 2
    assert clauses(begun.ljust(301, "x"), "en") == []


def test_four_clauses_are_looked_into() -> None:
    four = ["one thing here", "two things here", "three things here", "four things here"]
    assert clauses(", ".join(four), "en") == four


def test_a_clause_has_two_words_of_six_letters_or_four_characters() -> None:
    assert clauses("abc def, where is it", "en") == ["abc def", "where is it"]
    assert clauses("abcd e, where is it", "en") == []
    assert clauses("shipping, where is it", "en") == []
    assert clauses("怎么退款，多久能到", "zh") == ["怎么退款", "多久能到"]
    assert clauses("退款吗，多久能到", "zh") == []


LIST = ["where is my parcel", "what does a return cost"]


@pytest.mark.parametrize(
    "text",
    [
        "1) where is my parcel 2) what does a return cost",
        "1. where is my parcel\n2. what does a return cost",
        "- where is my parcel\n- what does a return cost",
        "* where is my parcel\n* what does a return cost",
        "• where is my parcel • what does a return cost",
        "where is my parcel\nwhat does a return cost",
    ],
)
def test_the_lines_of_a_list_are_clauses_without_what_marks_them(text: str) -> None:
    assert clauses(text, "en") == LIST


@pytest.mark.parametrize("text", ["I paid 12.50 for the lamp", "two-part delivery please", "the 1st parcel is here"])
def test_numbers_and_hyphens_within_words_mark_no_list(text: str) -> None:
    assert clauses(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "de",
            "was kostet der Versand und dann noch wie lange dauert er",
            ["was kostet der Versand", "wie lange dauert er"],
        ),
        ("es", "cuánto cuesta el envío y además dónde recojo", ["cuánto cuesta el envío", "dónde recojo"]),
        ("tr", "kargo ne kadar bi de iade nasıl", ["kargo ne kadar", "iade nasıl"]),
        ("ru", "сколько стоит доставка заодно как вернуть товар", ["сколько стоит доставка", "как вернуть товар"]),
    ],
)
def test_two_requests_are_joined_by_what_people_say(language: str, text: str, parts: list[str]) -> None:
    assert clauses(text, language) == parts


KEYS = [
    "asdf",
    "qwerty",
    "фыва",
    "lkjh",
    "gfdsa",
    "jklöasdf",
    "qwertz",
    "azerty",
    "yxcv",
    "фівапролджє",
    "شسيب",
    "asdasd",
]


@pytest.mark.parametrize("text", ["x", "jjjjj", "g h", "dfgh asd", *KEYS, "asdfghj", "hjkl qwer"])
def test_letters_that_make_no_word_mean_nothing(text: str) -> None:
    assert is_meaningless(text)


def test_three_words_of_keys_mean_nothing_and_four_are_read() -> None:
    assert is_meaningless("asdf qwer zxcv")
    assert not is_meaningless("asdf qwer zxcv asdf")


def test_a_word_is_none_where_nearly_all_of_it_is_runs_of_keys() -> None:
    assert is_meaningless("qwertyuiopa")
    assert not is_meaningless("qwertyuiopas")
    assert is_meaningless("lkj")
    assert not is_meaningless("lkja")


@pytest.mark.parametrize("text", ["order", "2fa", "退款", "ok", "help me please", "", "was", "asdf where is my order"])
def test_words_mean_something(text: str) -> None:
    assert not is_meaningless(text)


WORDS = [
    "asset",
    "were",
    "pop",
    "red",
    "tree",
    "zero",
    "werk",
    "tres",
    "fazer",
    "poi",
    "wer",
    "про",
    "пить",
    "البيت",
    "soooo",
]


@pytest.mark.parametrize("text", WORDS)
def test_words_of_which_some_letters_are_side_by_side_on_a_keyboard_mean_something(text: str) -> None:
    assert not is_meaningless(text)


@pytest.mark.parametrize("text", ["y", "n", "네", "네네", "예", "ㅇㅇ", "k", "kk", "hmmm"])
def test_a_letter_or_a_sound_that_people_reply_with_means_something(text: str) -> None:
    assert not is_meaningless(text)


def packaged() -> list[str]:
    """What people write, everywhere in the package."""
    texts = [example.text for section in SECTIONS for example in read_section(section)]
    texts += [text for one in (*read_parallel(), *read_everyday()) for text in one.phrasings]
    texts += [text for some in asked_questions().values() for text in some]
    variants = [variant for article in sample_articles() for variant in article.variants.values()]
    return texts + [text for one in variants for text in (one.question, *one.phrasings, one.answer)]


def test_of_the_words_of_twenty_languages_only_typed_nonsense_is_a_run_of_keys() -> None:
    words = {word for text in packaged() for word in plain_words(text).casefold().split()}
    vowels = {word for word in words if len(set(word)) > 1 and set(word) - set("bcdfghjklmnpqrstvwxz")}

    assert len(words) > 50_000
    nonsense = {"asdfgh", "asdfghjk", "asdfghjkl", "фівапролдж", "ывапролдж", "شسيبلاتن"}
    assert set(filter(is_meaningless, vowels)) == nonsense


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "OK!",
        "hmm",
        "понятно",
        "va bene",
        "d'accord",
        "ठीक है",
        "好的",
        "知道了",
        "わかりました",
        "네",
        "ah ok",
        "well, alright, ok",
        "dạ em hiểu rồi ạ",
        "я поняла",
        "समझ गया",
        "متوجه شدم",
    ],
)
def test_that_something_was_read_is_acknowledged(text: str) -> None:
    assert is_acknowledgement(text)


@pytest.mark.parametrize(
    "text", ["", "👍", "yes", "thanks", "ok thanks", "ok " * 6, "ok where is my order", "да", "no", "em"]
)
def test_a_yes_a_thank_you_and_a_question_are_more_than_an_acknowledgement(text: str) -> None:
    assert not is_acknowledgement(text)


@pytest.mark.parametrize(
    ("text", "terse"),
    [
        ("in French, please", True),
        ("auf Deutsch bitte danke", True),
        ("could we speak Dutch please", False),
        ("用英文可以吗谢谢啊", False),
        ("用英文可以吗谢谢", True),
    ],
)
def test_four_words_or_eight_characters_are_terse(text: str, terse: bool) -> None:
    assert is_terse(text) is terse


@pytest.mark.parametrize(
    ("text", "brief"), [("my parcel", True), ("where is it", False), ("退款", True), ("怎么退款呢", False)]
)
def test_two_words_or_four_characters_are_brief(text: str, brief: bool) -> None:
    assert is_brief(text) is brief


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ok danke", "danke"),
        ("Okay, merci !", "merci !"),
        ("ok makasih", "makasih"),
        ("باشه ممنون", "ممنون"),
        ("わかりました、ありがとう", "ありがとう"),
        ("ठीक है धन्यवाद", "धन्यवाद"),
        ("alright bye", "bye"),
        ("ah ok hm well ok danke", "danke"),
        ("ah ok hm well ok hm danke", "ah ok hm well ok hm danke"),
        ("ok danke für nichts", "ok danke für nichts"),
        ("ok where is it", "ok where is it"),
        ("ok", "ok"),
    ],
)
def test_an_ok_before_thanks_or_a_farewell_is_left_out(text: str, said: str) -> None:
    assert without_acknowledgement(text) == said
