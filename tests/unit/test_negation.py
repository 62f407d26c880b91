"""What a text declines or denies, told from negations that are the problem, in twenty languages."""

import json
from pathlib import Path

import pytest

from bot.settings import LANGUAGES
from knowledge_base.negation import MOST_CHARACTERS, Reading, read
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


def test_what_begins_something_may_be_done_without() -> None:
    assert read("Can I order without creating an account?", "en").declined == ()
    assert read("I don't want to create an account", "en").declined == ("create an account",)


def test_greetings_and_thanks_are_nothing_that_is_wanted() -> None:
    assert read("Hello there, please don't cancel my order! Thank you very much", "en").wanted == ""


def test_accents_that_are_left_out_change_nothing() -> None:
    assert read("je ne veux pas resilier", "fr").declined == ("resilier",)
    assert read("toi khong muon huy ve", "vi").declined == ("huy ve",)


@pytest.mark.parametrize("text", ["", " ", "not", "don't", "\ud800 don't cancel", "don't cancel " * 70, "İptal"])
def test_odd_texts_are_harmless(text: str) -> None:
    for language in (*LANGUAGES, "sv", None):
        assert isinstance(read(text, language), Reading)


def test_a_text_that_is_too_long_and_a_language_that_is_not_known_are_left_as_they_are() -> None:
    text = "Please don't cancel my order. " + "x" * MOST_CHARACTERS
    assert read(text, "en") == Reading(text)
    assert read("Please don't cancel my order", "sv") == Reading("Please don't cancel my order")
