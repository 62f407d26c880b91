"""Slips put right and codes left out, before a question is read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.identifiers import codes_in
from knowledge_base.spelling import LONGEST_TEXT, MOST_UNKNOWN, Spelling, words_in

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
        ("tr", "Siparisim neerede kaldi", "Siparişim nerede kaldı"),
        ("fa", "سفارس من", "سفارش من"),
        ("te", "నా ఆర్డర్ర్ ఎకక్్డ", "నా ఆర్డర్ర్ ఎకక్్డ"),
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


@pytest.mark.parametrize(
    ("language", "typed", "site"),
    [
        ("te", "రద్దు చేయకండి", "రద్దు చేయండి"),
        ("tr", "çalışmıyor", "çalışıyor"),
        ("tr", "gelmiyor", "geliyor"),
        ("ru", "выключить", "включить"),
        ("ru", "включить", "выключить"),
        ("ru", "войти", "выйти"),
        ("pl", "wyłączyć", "włączyć"),
        ("pl", "wypłata", "wpłata"),
        ("de", "abmelden", "anmelden"),
        ("fa", "برنگشت", "برگشت"),
        ("fa", "نفرستادید", "فرستادید"),
        ("en", "unlock", "block"),
        ("vi", "chay", "chạy"),
    ],
)
def test_a_word_never_becomes_its_opposite(language: str, typed: str, site: str) -> None:
    assert Spelling.of([(language, site)]).readable(typed, language, nothing) == typed


def test_what_is_not_is_not_wanted() -> None:
    spelling = Spelling.of([("en", "I want to pay, I want my parcel")])
    assert spelling.readable("i wont pay, it wasnt sent", "en", nothing) == "i won't pay, it wasn't sent"


@pytest.mark.parametrize(
    ("site", "typed", "read"),
    [
        ("出现错误E10421怎么办？", "E10421 怎么办", "E10421 怎么办"),
        ("The WH-1000XM4 does not charge", "wh1000xm4 or WH 1000XM4", "wh1000xm4 or WH 1000XM4"),
        ("Is https://status.shop.example down?", "see https://status.shop.example", "see https://status.shop.example"),
        ("", "我的订单12345678什么时候到？", "我的订单什么时候到？"),
        ("", "ఆర్డర్48291ఎక్కడ", "ఆర్డర్ ఎక్కడ"),
        ("", "سفارش۱۲۳۴۵۶من", "سفارش من"),
        ("", "order 48291.when will it arrive", "order.when will it arrive"),
        ("", "on 2026-03-01 I paid 12,500.00 EUR or 50.000đ", "I paid or"),
        ("", "2024年12月5日买的外套", "买的外套"),
        ("", "(https://shop.example/orders/1234567890) why", "why"),
    ],
)
def test_only_the_code_goes_and_only_if_no_article_names_it(site: str, typed: str, read: str) -> None:
    spelling = Spelling.of([("zh", site)] if site else [])
    assert spelling.readable(typed, None, nothing).split() == read.split()


def test_what_came_later_stays_as_it_is_typed(spelling: Spelling) -> None:
    text = "error E20555 on the parcelo"
    assert spelling.readable(text, "en", nothing) == "error on the parcel"
    assert spelling.readable(text, "en", nothing, codes_in(text) | words_in(text, "en")) == text


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
        ("order #99281 please", "order please"),
        ("mail me@shop.example or see https://shop.example/x?y=1 now", "mail or see now"),
        ("paid 1500 euros at 10:30 in 2026 for v2.0", "paid euros for v2.0"),
        ("error E10421", "error E10421"),
        ("error e10421", "error e10421"),
        ("۱۲۳۴۵۶ کجاست", "کجاست"),
        ("48291-AB7", "48291-AB7"),
        ("https://shop.example", "https://shop.example"),
        ("", ""),
    ],
)
def test_a_number_that_the_site_does_not_name_says_nothing(spelling: Spelling, typed: str, read: str) -> None:
    assert spelling.readable(typed, None, nothing).split() == read.split()


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
    assert bool(read.strip()) == bool(text.strip())
