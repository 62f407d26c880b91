"""Slips put right and codes left out, before a question is read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.spelling import LONGEST_TEXT, MOST_UNKNOWN, Spelling

SITE = [
    ("en", "Where is my refund? I have not received the parcel, and it doesn't track. Error E10421 is shown."),
    ("de", "Wie lange dauert die Rückgabe? Größe ändern"),
    ("tr", "Siparişim nerede kaldı"),
    ("fa", "سفارش من کجاست؟ پولم را فرستادید؟"),
    ("te", "నా ఆర్డర్ ఎక్కడ ఉంది"),
    ("ru", "Где мой заказ и счёт"),
    ("zh", "我不能退货吗"),
]


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    return Spelling.of(SITE)


def nothing(word: str) -> bool:
    """An encoder that knows no word."""
    return False


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("en", "Wher is my refnud", "Where is my refund"),
        ("en", "Refnd the parrcel", "Refund the parcel"),
        ("en", "REFUMD", "Refund"),
        ("en", "it doesnt and it doesn’t", "it doesn't and it doesn’t"),
        ("de", "Rueckgabe der Grosse", "Rückgabe der Größe"),
        ("tr", "Siparisim nerde kaldi", "Siparişim nerede kaldı"),
        ("fa", "سفاش من", "سفارش من"),
        ("te", "నా ఆర్డ్ ఎక్కడ", "నా ఆర్డర్ ఎక్కడ"),
        ("ru", "счет и закас", "счёт и заказ"),
    ],
)
def test_a_slip_becomes_the_word_of_the_site(spelling: Spelling, language: str, typed: str, meant: str) -> None:
    assert spelling.readable(typed, language, nothing) == meant


def test_the_first_two_letters_may_be_exchanged(spelling: Spelling) -> None:
    assert spelling.readable("my erfund", "en", nothing) == "my refund"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # Another first letter often says the opposite: "you did not send", "you sent".
        ("fa", "پولم را نفرستادید"),
        ("en", "defund"),
        # Three letters are one slip away from too much.
        ("en", "hte mi"),
        # Chinese has no words to go by; one character more or less says the opposite.
        ("zh", "我能退货吗"),
        # Two slips.
        ("en", "rfnd"),
    ],
)
def test_what_may_mean_something_else_stays(spelling: Spelling, language: str, text: str) -> None:
    assert spelling.readable(text, language, nothing) == text


def test_a_word_that_the_encoder_knows_stays(spelling: Spelling) -> None:
    assert spelling.readable("the partel", "en", nothing) == "the parcel"
    assert spelling.readable("the partel", "en", lambda word: word == "partel") == "the partel"


def test_words_of_one_language_are_not_made_into_those_of_another(spelling: Spelling) -> None:
    assert spelling.readable("parcol", "de", nothing) == "parcol"
    assert spelling.readable("parcol", None, nothing) == "parcol"
    assert spelling.readable("parcol", "nl", nothing) == "parcol"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("where is 48291-AB7", "where is"),
        ("order #99281 please", "order  please"),
        ("mail me@shop.example or see https://shop.example/x?y=1 now", "mail   or see   now"),
        ("paid 1500 euros at 10:30 in 2026 for v2.0", "paid 1500 euros at 10:30 in 2026 for v2.0"),
        ("error E10421", "error E10421"),
        ("error e10421", "error e10421"),
        ("۱۲۳۴۵۶ کجاست", "کجاست"),
        ("48291-AB7", "48291-AB7"),
        ("https://shop.example", "https://shop.example"),
        ("", ""),
    ],
)
def test_a_number_that_the_site_does_not_name_says_nothing(spelling: Spelling, typed: str, read: str) -> None:
    assert spelling.readable(typed, None, nothing) == read


def test_of_a_text_in_no_language_few_words_are_looked_into(spelling: Spelling) -> None:
    strange = " ".join(f"q{letter}zxvw" for letter in "abcdefghijklmnopqrstuvwxyz"[:MOST_UNKNOWN])
    assert spelling.readable(f"{strange} refnud", "en", nothing).endswith("refnud")
    assert spelling.readable("qazxvw " * 400 + "refnud", "en", nothing).endswith("refund")


def test_what_was_kept_reads_as_before(spelling: Spelling) -> None:
    kept = Spelling.load(json.loads(json.dumps(spelling.dump())))
    assert kept == spelling
    assert kept.readable("Siparisim E10421", "tr", nothing) == "Siparişim E10421"


@pytest.mark.parametrize("part", ["a@", "1", "1-", "a1 ", "www.", "/", "#", "e\u0301", "'t"])
def test_a_text_that_is_made_to_take_long_does_not(spelling: Spelling, part: str) -> None:
    # What looked at it from everywhere in it took minutes.
    assert spelling.readable(part * (LONGEST_TEXT // len(part)), "en", nothing)


@given(st.text(max_size=60), st.sampled_from(["en", "fa", "zh", None]))
def test_any_text_can_be_read(text: str, language: str | None) -> None:
    read = Spelling.of(SITE).readable(text, language, nothing)
    assert bool(read.strip()) == bool(text.strip()) or not text.strip()
