"""Despair as its words say it: what names taking one's own life counts, what has no word of life or death does not."""

import pytest

from bot.dialogue.crises import EXPLICIT, WITHOUT_WORDS_AT, weighed_by_words
from bot.dialogue.crisis_words import is_explicit, speaks_of_life, was_joking
from tests.unit.test_policy_conversation import situated

LITTLE = 1e-6
#: What speaks of life or death, and what says as much as it and does not.
ALIVE, TIRED = "I don't want to live any more", "I don't want it any more"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I want to kill myself", "en"),
        ("I want to kill myself", "ja"),
        ("ik pleeg zelfmoord", "nl"),
        ("می‌خواهم خودکشی کنم", "fa"),
        ("mikham khodkoshi konam", "fa"),
        ("intihar edecegim", "tr"),
        ("自殺したい", "ja"),
        ("quiero suicidarme", "es"),
    ],
)
def test_taking_ones_own_life_is_named_in_the_visitors_language_in_english_and_as_it_is_typed(
    text: str, language: str
) -> None:
    assert is_explicit(text, language)
    assert speaks_of_life(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("I am not suicidal", "en"), ("ik ben niet suïcidaal", "nl"), ("نمی‌خواهم خودکشی کنم", "fa")],
)
def test_who_denies_it_has_not_named_it(text: str, language: str) -> None:
    assert not is_explicit(text, language)


def test_a_word_of_life_or_death_is_no_more_than_that() -> None:
    assert (speaks_of_life(ALIVE, "en"), is_explicit(ALIVE, "en")) == (True, False)
    assert not speaks_of_life(TIRED, "en")


def test_a_joke_is_one_unless_it_is_said_to_be_none() -> None:
    assert was_joking("just kidding", "en")
    assert was_joking("c'était une blague", "fr")
    assert not was_joking("I am not joking", "en")


@pytest.mark.parametrize("likely", [0.0, 0.2, 0.6])
def test_what_names_it_is_despair_whatever_else_is_likely(likely: float) -> None:
    weighed = weighed_by_words(situated("despair", likely), ["I want to kill myself"], "en")

    assert weighed.situated("despair") == EXPLICIT
    assert weighed.situation.name == "despair"
    assert sum(one.confidence for one in weighed.situations) == pytest.approx(1)


def test_what_is_surer_than_words_make_it_stays_as_sure() -> None:
    assert weighed_by_words(situated("despair", 0.999), ["I want to kill myself"], "en").situated("despair") == 0.999


@pytest.mark.parametrize("likely", [0.175, 0.5, WITHOUT_WORDS_AT - LITTLE])
def test_despair_without_a_word_of_life_or_death_is_none_and_leaves_its_share_to_what_else_it_is(likely: float) -> None:
    weighed = weighed_by_words(situated("despair", likely), [TIRED], "en")

    assert weighed.situated("despair") == 0
    assert weighed.situation.name != "despair"
    assert sum(one.confidence for one in weighed.situations) == pytest.approx(1)


@pytest.mark.parametrize(("text", "likely"), [(TIRED, WITHOUT_WORDS_AT), (TIRED, 0.175 - LITTLE), (ALIVE, 0.5)])
def test_what_is_nearly_certain_hardly_likely_or_said_in_such_words_is_left_as_it_is(text: str, likely: float) -> None:
    said = situated("despair", likely)
    assert weighed_by_words(said, [text], "en") == said
