"""What a text declines or denies, told from negations that are the problem, in twenty languages."""

import json
from pathlib import Path

import pytest

from bot.settings import LANGUAGES
from knowledge_base.grammars import COURTESY_INSIDE, VIETNAMESE_LETTERS, folds
from knowledge_base.negation import Reading, read
from tests.unit.declining import DECLINED, PROBLEMS

SENTENCES = [(language, text, wanted) for language, some in DECLINED.items() for text, wanted in some]


@pytest.mark.parametrize(("language", "text", "wanted"), SENTENCES)
def test_what_is_declined_is_taken_out_and_what_is_wanted_is_left(language: str, text: str, wanted: str) -> None:
    seen = read(text, language)
    assert seen.declined
    assert seen.wanted == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_declines_is_told_from_what_complains_in_many_trades(language: str) -> None:
    lines = (Path(__file__).parent / "negations.jsonl").read_text("utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["language"] == language]
    assert {row["declines"] for row in rows} == {True, False}
    assert [row["text"] for row in rows if bool(read(row["text"], language).declined) != row["declines"]] == []


def test_there_are_sentences_of_both_kinds_for_every_language_that_a_site_may_have() -> None:
    for table in (DECLINED, PROBLEMS):
        assert set(table) == set(LANGUAGES)
        assert min(map(len, table.values())) >= 6


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, some in PROBLEMS.items() for text in some])
def test_a_negation_that_is_the_problem_is_left_where_it_is(language: str, text: str) -> None:
    assert read(text, language) == Reading(text)


@pytest.mark.parametrize(
    ("text", "language", "declined"),
    [
        ("I don't want to cancel, I want to change the address", "en", ("cancel",)),
        ("Ich möchte meine Bestellung nicht stornieren", "de", ("meine Bestellung stornieren",)),
        ("Siparişimi iptal etmek istemiyorum", "tr", ("Siparişimi iptal etmek",)),
        ("我不想取消订单，我想改地址", "zh", ("取消订单",)),
        ("注文をキャンセルしないでください", "ja", ("注文をキャンセル",)),
        (
            "Don't cancel the order. And please do not delete my account",
            "en",
            ("cancel the order", "delete my account"),
        ),
    ],
)
def test_what_is_declined_is_told_in_its_own_words(text: str, language: str, declined: tuple[str, ...]) -> None:
    assert read(text, language).declined == declined


def test_what_one_does_not_want_to_do_counts_where_it_is_said_what_one_wants_instead() -> None:
    assert read("I don't want to wait for it in the shop", "en").declined == ()
    said = read("I don't want to pay by card, I want to pay by bank transfer", "en")
    assert said == Reading("I want to pay by bank transfer", ("pay by card",))


@pytest.mark.parametrize(
    ("text", "language", "reading"),
    [
        (
            "I don't want to pay by card, I want to pay by invoice",
            "en",
            Reading("I want to pay by invoice", ("pay by card",)),
        ),
        (
            "Ich will nicht mit Karte bezahlen, ich möchte per Rechnung bezahlen",
            "de",
            Reading("ich möchte per Rechnung bezahlen", ("mit Karte bezahlen",)),
        ),
        (
            "Je ne veux pas payer par carte, je veux payer par facture",
            "fr",
            Reading("je veux payer par facture", ("payer par carte",)),
        ),
        (
            "No quiero pagar con tarjeta, quiero pagar en efectivo",
            "es",
            Reading("quiero pagar en efectivo", ("pagar con tarjeta",)),
        ),
        (
            "Я не хочу платить картой, я хочу платить наличными",
            "ru",
            Reading("я хочу платить наличными", ("платить картой",)),
        ),
    ],
)
def test_beside_a_wish_what_is_no_order_to_the_company_is_declined_too(
    text: str, language: str, reading: Reading
) -> None:
    assert read(text, language) == reading


@pytest.mark.parametrize(
    ("text", "language", "declines"),
    [
        ("I don't want to cancel and pay to return it", "en", True),
        ("I don't want to cancel and pay", "en", True),
        ("I don't want to pay to cancel and then wait", "en", False),
        ("Je ne veux pas annuler et payer", "fr", True),
        ("Je ne veux pas payer pour annuler et attendre", "fr", False),
        ("No quiero cancelar y pagar para devolver", "es", True),
        ("No quiero pagar por cancelar", "es", False),
        ("ödeyip iptal etmek istemiyorum", "tr", True),
        ("iptal edip bekleyip değiştirmek istemiyorum", "tr", True),
        ("bekleyip iptal edip ödemek istemiyorum", "tr", False),
        ("変更して支払ってキャンセルしたくない", "ja", True),
        ("支払ってキャンセルして待ちたくない", "ja", False),
        ("돈을 내고 주문을 취소하고 싶지 않아요", "ko", True),
        ("주문을 취소하고 위약금을 지불하고 싶지 않아요", "ko", False),
        ("मैं पैसे देकर ऑर्डर रद्द नहीं करना चाहता", "hi", True),
        ("मैं ऑर्डर रद्द करके भुगतान नहीं करना चाहता", "hi", False),
    ],
)
def test_of_an_order_and_what_is_undergone_the_first_is_declined_or_the_last_where_verbs_stand_at_the_end(
    text: str, language: str, declines: bool
) -> None:
    assert bool(read(text, language).declined) == declines


@pytest.mark.parametrize(
    ("text", "language", "declines"),
    [
        ("I don't want to send it back", "en", True),
        ("I don't want you to send me letters", "en", False),
        ("Hesap oluşturmak istemiyorum", "tr", True),
        ("我不想寄回商品", "zh", True),
        ("送り返したくないです", "ja", True),
        ("Tôi không muốn bỏ lỡ khuyến mãi", "vi", False),
    ],
)
def test_of_an_order_and_what_is_undergone_that_begin_alike_the_longer_one_is_meant(
    text: str, language: str, declines: bool
) -> None:
    assert bool(read(text, language).declined) == declines


def test_not_this_but_that_denies_ten_words_at_most() -> None:
    ten = "the red and the blue and the big and the"
    assert read(f"I do not want {ten} but a lamp", "en").declined == (ten,)
    assert read(f"I do not want {ten} old but a lamp", "en").declined == ()


def test_an_order_is_declined_beside_what_is_not() -> None:
    said = read("I don't want to wait for it in the shop. Don't cancel my order", "en")
    assert said == Reading("I don't want to wait for it in the shop.", ("cancel my order",))


def test_what_begins_something_may_be_done_without() -> None:
    assert read("Can I order without creating an account?", "en").declined == ()
    assert read("I don't want to create an account", "en").declined == ("create an account",)


def test_greetings_and_thanks_are_nothing_that_is_wanted() -> None:
    assert read("Hello there, please don't cancel my order! Thank you very much", "en").wanted == ""
    assert read("キャンセルしないでください。ありがとうございます", "ja").wanted == ""
    assert read("주문을 취소하지 마세요. 감사합니다. 부탁드립니다", "ko").wanted == ""


def test_of_polite_words_that_begin_alike_the_longer_one_is_looked_for_first() -> None:
    words = COURTESY_INSIDE.split()
    for number, word in enumerate(words):
        assert not [one for one in words[number + 1 :] if one.startswith(word) and one != word]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Please don't cancel. my keys", "en", "my keys"),
        ("Please don't cancel. my key", "en", ""),
        ("Please don't cancel. somewhere", "en", ""),
        ("Bitte nicht stornieren. neu da", "de", ""),
        ("Bitte nicht stornieren. neue da", "de", "neue da"),
        ("别取消订单。地址错了", "zh", "地址错了"),
        ("别取消订单。地址错", "zh", ""),
        ("キャンセルしないでください。住所変更", "ja", "住所変更"),
        ("キャンセルしないでください。変更で", "ja", ""),
    ],
)
def test_what_is_left_is_wanted_from_two_words_of_six_letters_or_four_signs_on(
    text: str, language: str, wanted: str
) -> None:
    said = read(text, language)
    assert said.declined
    assert said.wanted == wanted


def test_a_clause_without_a_mark_is_read_in_parts_of_a_hundred_and_twenty_characters_that_end_between_words() -> None:
    text = "don't cancel " + "lamp " * 21 + "ab"
    assert len(text) == 120
    assert read(text, "en") == Reading("", (text.removeprefix("don't "),))
    assert read(f"{text}c", "en").declined == (text[6:-2].strip(),)
    assert read("don't cancel " + "lamp " * 40, "en") == Reading("lamp " * 18 + "lamp", ("cancel" + " lamp" * 21,))


def test_a_word_that_is_longer_than_a_part_is_read_in_several() -> None:
    long = "x" * 130
    assert read(f"{long} lamp. Don't cancel my order", "en") == Reading(f"{long} lamp.", ("cancel my order",))
    assert read(f"don't cancel {long} lamp {long}", "en").declined == ("cancel",)


@pytest.mark.parametrize(
    ("language", "filler", "declining", "most"),
    [
        ("ja", "荷", "をキャンセルしないで", 60),
        ("ko", "짐", "를 취소하지 마세요", 60),
        ("tr", "lamba ", "siparişi iptal etmeyin", 112),
        ("hi", "लैंप ", "ऑर्डर रद्द मत कीजिए", 114),
    ],
)
def test_parts_are_half_as_long_where_a_character_says_twice_as_much(
    language: str, filler: str, declining: str, most: int
) -> None:
    whole = filler * ((most - len(declining)) // len(filler))
    declined = " ".join(read(whole + declining, language).declined)
    assert declined.startswith(whole.strip())

    longer = filler * 2 + whole
    declined = " ".join(read(longer + declining, language).declined)
    assert not declined.startswith(longer.strip())


def test_accents_that_are_left_out_change_nothing() -> None:
    assert read("je ne veux pas resilier", "fr").declined == ("resilier",)
    assert read("toi khong muon huy ve", "vi").declined == ("huy ve",)


@pytest.mark.parametrize("text", ["", " ", "not", "don't", "\ud800 don't cancel", "don't cancel " * 70, "İptal"])
def test_odd_texts_are_harmless(text: str) -> None:
    for language in (*LANGUAGES, "sv", None):
        assert isinstance(read(text, language), Reading)


@pytest.mark.parametrize("kept", ["", VIETNAMESE_LETTERS])
def test_folded_letters_are_one_for_one_so_that_places_stay(kept: str) -> None:
    letters = "".join(map(chr, (*range(0xD800), *range(0xE000, 0x20000))))
    assert len(letters.translate(folds(kept)).lower()) == len(letters)


def test_a_text_that_is_too_long_and_a_language_that_is_not_known_are_left_as_they_are() -> None:
    text = "Please don't cancel my order. " + "x" * 970
    assert len(text) == 1000
    assert read(text, "en").declined == ("cancel my order",)
    assert read(text + "x", "en") == Reading(text + "x")
    assert read("Please don't cancel my order", "sv") == Reading("Please don't cancel my order")


STORIES = [
    ("te", "పోయిన నెల మా నాన్న కోసం నీలం చొక్కా తీసుకున్నాను ఇవాళ పార్సెల్ విప్పి చూస్తే చొక్కానే కాదు ఏదో తువ్వాలు పంపించారు"),
    ("hi", "पापा के लिए नीली शर्ट मंगवाई थी आज पार्सल खोला तो देखा कि शर्ट नहीं बल्कि तौलिया निकला"),
    ("ko", "아빠 드리려고 파란 셔츠를 주문했는데 오늘 상자를 열어 보니 셔츠가 아니라 수건이 들어 있어요"),
    ("fa", "برای پدرم یک پیراهن آبی سفارش دادم امروز جعبه را باز کردم دیدم پیراهن نیست بلکه حوله است"),
]


@pytest.mark.parametrize(("language", "text"), STORIES)
def test_of_a_story_without_a_mark_not_all_is_denied_that_stands_before_the_not(language: str, text: str) -> None:
    assert read(text, language) == Reading(text)


@pytest.mark.parametrize(
    ("language", "text"), [("hi", "शर्ट नहीं बल्कि तौलिया बदलना है"), ("fa", "پیراهن نیست بلکه حوله را عوض کنم")]
)
def test_a_few_words_before_the_not_are_denied(language: str, text: str) -> None:
    assert text.split()[0] not in read(text, language).wanted
