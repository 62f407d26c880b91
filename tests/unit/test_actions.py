"""The pure parts of answers with live data: details in messages, and values in answers."""

import re

import pytest

from bot.actions.calling import LONGEST_ANSWER, rasa_request
from bot.actions.definition import Action, Asker, Need
from bot.actions.lacking import is_lacking
from bot.actions.needs import value_in, words_beside
from bot.actions.templates import LONGEST_VALUE, MissingValue, filled, sound
from bot.settings import LANGUAGES
from bot.texts.markdown import to_html, to_plain

ORDER = Need("order", "order", ("#####",))
LETTERED = Need("order", "order", ("HD-#####", "@@ ###"))
ANY_ORDER, NUMBER = Need("order", "order"), Need("meter", "number")
EMAIL = Need("email", "email", attribute="email")


@pytest.mark.parametrize(
    ("need", "text", "value"),
    [
        (ORDER, "Where is order #10293?", "10293"),
        (ORDER, "سفارش ۱۰۲۹۳ من کجاست؟", "10293"),
        (ORDER, "मेरा ऑर्डर १०२९३", "10293"),
        (ORDER, "ఆర్డర్ ౧౦౨౯౩", "10293"),
        (ORDER, "订单１０２９３在哪里", "10293"),
        (ORDER, "not 10293, 10294!", "10294"),
        (ORDER, "10293.", "10293"),
        (ORDER, "123456", None),
        (ORDER, "a10293@shop.example", None),
        (ORDER, "https://shop.example/10293", None),
        (ORDER, "10293.50", None),
        (LETTERED, "hd 10293", "HD-10293"),
        (LETTERED, "HD10293", "HD-10293"),
        (LETTERED, "my order hd\u201110293.", "HD-10293"),
        (LETTERED, "ab123", "AB 123"),
        (LETTERED, "10293", None),
        (ANY_ORDER, "AB-12345", "AB-12345"),
        (ANY_ORDER, "I have 2 of them", None),
        (NUMBER, "it shows 7", "7"),
        (EMAIL, "my mail is Ana@Example.com.", "ana@example.com"),
        (EMAIL, "我的邮箱是ana@b.cn", "ana@b.cn"),
        (EMAIL, "ana@example", None),
        (EMAIL, "@ana", None),
    ],
)
def test_a_detail_is_recognised_as_people_write_it(need: Need, text: str, value: str | None) -> None:
    assert value_in(need, text) == value


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I don’t have it"),
        ("fa", "شماره را ندارم"),
        ("ar", "ليس لدي الرقم"),
        ("de", "Die habe ich nicht"),
        ("nl", "die weet ik niet"),
        ("fr", "Je ne l’ai pas"),
        ("es", "No lo tengo"),
        ("it", "Non ce l’ho"),
        ("pt", "não tenho"),
        ("pl", "Nie mam numeru"),
        ("ru", "не помню"),
        ("uk", "не пам’ятаю"),
        ("tr", "numara bende yok"),
        ("id", "saya lupa nomornya"),
        ("vi", "tôi không nhớ"),
        ("zh", "我不知道"),
        ("ja", "わかりません"),
        ("ko", "모르겠어요"),
        ("hi", "मुझे याद नहीं"),
        ("te", "నాకు తెలియదు"),
    ],
)
def test_whoever_cannot_tell_a_detail_says_so_in_their_language(language: str, text: str) -> None:
    assert is_lacking(text, language)


def test_a_detail_or_a_long_story_does_not_say_that_it_is_lacking() -> None:
    assert not is_lacking("10293", "en")
    story = "I have written to you twice and nobody seems to know anything about it, and I don't know why that is"
    assert not is_lacking(story, "en")


def test_words_are_counted_beside_numbers_and_addresses() -> None:
    assert words_beside("it is 10293 or ana@example.com") == 3


@pytest.mark.parametrize(
    "value", ["[x](https://y.example)", "**b** _i_ `c`", "<b>x</b>", "# x", "1. x", "a | b", "- x"]
)
def test_a_value_is_shown_as_it_is_and_never_as_marks(value: str) -> None:
    answer = filled("{value}", {"value": value}, "en", {})

    assert to_plain(answer) == value
    assert re.findall(r"<(\w+)", to_html(answer)) == ["p"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_isolated_where_a_language_runs_from_right_to_left(language: str) -> None:
    answer = filled("{order}!", {"order": "HD 7"}, language, {})

    assert answer == ("\u2068HD 7\u2069!" if language in ("ar", "fa") else "HD 7!")


def test_a_code_is_said_in_words_and_a_day_as_the_language_writes_it() -> None:
    words = {"sent": {"nl": "onderweg"}}

    assert (
        filled("{status}, {day}", {"status": "sent", "day": "2026-12-03"}, "nl", words) == "onderweg, 3 december 2026"
    )
    assert filled("{status}", {"status": "sent"}, "de", words) == "sent"
    assert "۱۲ آذر ۱۴۰۵" in filled("{day}", {"day": "2026-12-03T10:00:00Z"}, "fa", {})
    assert filled("{day}", {"day": "2026-13-45"}, "nl", {}) == r"2026\-13\-45"


def test_an_answer_without_one_of_its_values_is_none() -> None:
    assert filled("{order} {no place} {", {"order": "7"}, "en", {}) == "7 {no place} {"
    with pytest.raises(MissingValue):
        filled("{order} is {status}", {"order": "7"}, "en", {})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("on\nits\t way ", "on its way"),
        ("a\u202eb\u2066c\0", "abc"),
        (7, "7"),
        (7.5, "7.5"),
        ("x" * 400, "x" * LONGEST_VALUE),
        ("", None),
        (" \n", None),
        (None, None),
        (True, None),
        ({"a": 1}, None),
    ],
)
def test_a_value_is_a_line_of_text_or_none(value: object, text: str | None) -> None:
    assert sound(value) == text


def test_an_action_server_is_not_sent_what_was_written() -> None:
    action = Action(1, "order_status", "rasa", "", "", (ORDER,), "any", {}, True, 1, 0.0)

    body = rasa_request(action, {"order": "10293"}, Asker("c0ffee", "en", "act_1"))

    assert b'"text": null' in body
    assert len(body) < LONGEST_ANSWER
