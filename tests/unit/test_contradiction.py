"""Articles about the contrary of what is asked are found, and never likelier than not."""

import numpy as np
import pytest

from bot.dialogue.policy import ANSWER_AT
from knowledge_base.articles import Article
from knowledge_base.calibration import shares
from knowledge_base.contradiction import AT_MOST, doubted
from knowledge_base.search import Match
from tests.unit.shop import WordEncoder, article, index_of

ROAMING_ON = article("on", "turn on roaming", "turn on roaming abroad", "turn on roaming please")
ROAMING_OFF = article("off", "turn off roaming", "turn off roaming abroad", "turn off roaming please")
CANCEL = article("cancel", "cancel my order", "cancel an order", "order cancel")
OTHERS = (article("hours", "opening hours today", "hours of the shop"), article("pay", "pay by card", "card payment"))


def found(articles: tuple[Article, ...], text: str, declined: tuple[str, ...] = (), limit: int = 5) -> dict[str, Match]:
    index, encoder = index_of(*articles), WordEncoder()
    index.refit()
    vector, *unwanted = encoder.encode([text, *declined], "query")
    matches = index.search(text, vector, "en", limit, declined=list(zip(declined, unwanted, strict=True)))
    assert sum(match.confidence for match in matches) <= 1
    return {match.article_id: match for match in matches}


def test_what_is_left_to_a_contradicting_article_is_no_certainty() -> None:
    alone = shares(doubted(np.array([9.0]), np.array([True])))
    assert alone[0] == pytest.approx(0.5)
    assert alone[0] < ANSWER_AT


def test_where_nothing_contradicts_utilities_stay() -> None:
    utilities = np.array([9.0, 3.0, -1.0])
    assert doubted(utilities, np.zeros(3, np.bool_)) is utilities


def test_of_two_that_are_as_likely_the_one_that_does_not_contradict_becomes_sure() -> None:
    after = shares(doubted(np.array([9.0, 9.0]), np.array([True, False])))
    assert after[1] >= ANSWER_AT > 0.5 > after[0]


def test_what_was_unlikely_beside_a_contradicting_article_does_not_become_sure() -> None:
    before, after = (
        shares(one) for one in (np.array([9.0, 4.0]), doubted(np.array([9.0, 4.0]), np.array([True, False])))
    )
    assert after[1] == pytest.approx(2 * before[1])
    assert 0.4 < after[0] < 0.5


@pytest.mark.parametrize("utilities", [[0.5], [700.0, 1.0], [-3.0, -800.0], [2.0, 2.0, 2.0]])
def test_shares_stay_shares_however_large_utilities_are(utilities: list[float]) -> None:
    for number in range(len(utilities)):
        flags = np.arange(len(utilities)) <= number
        after = shares(doubted(np.array(utilities), flags))
        assert np.isfinite(after).all()
        assert after.sum() <= 1
        assert after[flags].max() <= 0.5


def test_an_article_about_what_is_declined_is_not_sure() -> None:
    sure = found((CANCEL, *OTHERS), "cancel my order")["cancel"].confidence
    doubtful = found((CANCEL, *OTHERS), "cancel my order", ("cancel my order",))["cancel"]
    assert sure >= ANSWER_AT > doubtful.confidence
    assert doubtful.score <= AT_MOST


def test_an_article_about_what_is_wanted_stays_sure_beside_what_is_declined() -> None:
    assert found((CANCEL, *OTHERS), "pay by card", ("cancel my order",))["pay"].confidence >= ANSWER_AT


def test_an_article_that_is_asked_by_the_same_negation_stays_sure() -> None:
    keep = article("keep", "i do not want to cancel my order", "please do not cancel my order")
    text = "i do not want to cancel my order"
    assert found((keep, *OTHERS), text, ("cancel my order",))["keep"].confidence >= ANSWER_AT


def test_an_article_on_the_other_side_is_not_sure() -> None:
    assert found((ROAMING_ON, *OTHERS), "turn on roaming")["on"].confidence >= ANSWER_AT
    assert found((ROAMING_OFF, *OTHERS), "turn on roaming")["off"].confidence < ANSWER_AT


def test_of_two_opposite_articles_the_one_on_the_side_of_the_question_is_first() -> None:
    assert next(iter(found((ROAMING_OFF, ROAMING_ON, *OTHERS), "turn on roaming"))) == "on"


def test_an_article_that_is_asked_by_both_sides_stays_sure() -> None:
    both = article("both", "turn off roaming", "turn off roaming abroad", "switching roaming: how to turn on")
    without = article("both", "turn off roaming", "turn off roaming abroad", "switching roaming")
    text = "turn on roaming"
    assert found((both, *OTHERS), text)["both"].confidence > found((without, *OTHERS), text)["both"].confidence
