"""Messages that take back how the last one was understood, in all languages."""

import pytest

from bot.dialogue.corrections import without_correction


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("no, I meant the invoice", "the invoice"),
        ("not that, I was asking about gift cards", "gift cards"),
        ("nein, ich meinte auf Raten", "auf Raten"),
        ("Nee, ik bedoel de verzending", "de verzending"),
        ("non je parle du remboursement", "remboursement"),
        ("No, me refiero a la factura", "la factura"),
        ("no, intendo il reso", "il reso"),
        ("não, tô falando de frete", "frete"),
        ("nie chodzi mi o zwrot", "zwrot"),
        ("нет, я про возврат", "возврат"),
        ("ні, я про доставку", "доставку"),
        ("hayır, taksitle ödemek demek istedim", "hayır, taksitle ödemek"),
        ("لا، أقصد الفاتورة", "الفاتورة"),
        ("نه، منظورم فاکتوره", "فاکتوره"),
        ("नहीं, मेरा मतलब रिफंड", "रिफंड"),
        ("కాదు, నేను అడిగేది రిఫండ్ గురించి", "రిఫండ్ గురించి"),
        ("不是，我问的是发票", "发票"),
        ("いえ、そうじゃなくて返品です", "返品です"),
        ("아니 그게 아니라 환불이요", "환불이요"),
        ("bukan, maksud saya alamat", "alamat"),
        ("không, ý mình là hoá đơn", "hoá đơn"),
        ("Ce n'est pas ce que je voulais dire, où est le colis ?", "où est le colis ?"),
        (" 不是，我问的是发票", "发票"),
        ("kargo demek istedim", "kargo"),
    ],
)
def test_what_is_meant_is_asked_by_itself(said: str, meant: str) -> None:
    assert without_correction(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "not that helpful",
        "nicht das Richtige",
        "no, I meant",
        "違います",
        "where is my order?",
        "I mean it, where is it",
        "",
        "…",
    ],
)
def test_any_other_message_stays_as_it_is(said: str) -> None:
    assert without_correction(said) == said


def test_where_words_are_not_spaced_fourteen_characters_may_take_something_back() -> None:
    assert without_correction("いえ…… それではありません。返品です") == "返品です"
    longer = "いえ……… それではありません。返品です"
    assert without_correction(longer) == longer


def test_something_is_taken_back_twice_in_a_row_and_no_more() -> None:
    assert without_correction("not that, I meant the invoice") == "the invoice"
    assert without_correction("not that, wrong question, I meant the invoice") == "I meant the invoice"


def test_what_is_meant_may_have_any_sign_in_it() -> None:
    assert without_correction("no, I meant order no. 17/4!") == "order no. 17/4!"
