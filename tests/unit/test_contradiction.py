"""Articles about the contrary of what is asked are found, and never likelier than not."""

from collections.abc import Sequence

import numpy as np
import pytest

from bot.dialogue.policy import ANSWER_AT
from knowledge_base.articles import Article
from knowledge_base.calibration import shares
from knowledge_base.contradiction import AT_MOST, contradicted, doubted
from knowledge_base.corpus import Corpus
from knowledge_base.evidence import Evidence, Question
from knowledge_base.passages import texts_to_encode
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


def contradicting(
    articles: Sequence[Article],
    text: str,
    utilities: Sequence[float],
    declined: Sequence[tuple[Sequence[int], Sequence[float]]] = (),
) -> list[str]:
    """Which of ``articles``, each shown by its question, contradict ``text``; what is declined by article's number."""
    forms, encoder = [form for one in articles for form, _ in texts_to_encode(one)], WordEncoder()
    corpus = Corpus.empty(64).added(articles, dict(zip(forms, encoder.encode(forms, "query"), strict=True)))
    evidence = Evidence(np.arange(len(articles)), np.zeros((len(articles), 1)), corpus.utterances.starts[:-1])
    likely = [(np.array(numbers), np.array(its, np.float64)) for numbers, its in declined]
    question = Question(text, encoder.encode([text], "query")[0], "en")
    found = contradicted(corpus, question, evidence, np.array(utilities, np.float64), likely)
    return [corpus.ids[number] for number in np.flatnonzero(found)]


def test_only_an_article_that_could_be_sure_is_looked_at() -> None:
    off = [article(f"off{one}", f"turn off roaming {one}") for one in range(4)]
    assert contradicting(off, "turn on roaming", [-1.0, 0.0, 0.1, 9.0]) == ["off2", "off3"]


def test_an_article_that_is_on_no_side_contradicts_nothing() -> None:
    assert contradicting([article("fee", "what does roaming cost"), ROAMING_OFF], "turn on roaming", [9, 9]) == ["off"]


@pytest.mark.parametrize("place", range(5))
def test_wherever_an_article_stands_its_own_phrasings_say_whether_it_is_asked_by_the_same_side(place: int) -> None:
    both = article("both", "turn off roaming", "roaming abroad", "roaming please", "turn on roaming")
    articles = [article(f"off{one}", f"turn off roaming {one}", f"turn off data {one}") for one in range(4)]
    articles.insert(place, both)

    assert contradicting(articles, "turn on roaming", [9.0] * 5) == ["off0", "off1", "off2", "off3"]


def test_of_two_notions_that_are_asked_for_an_article_may_agree_in_one() -> None:
    one = article("one", "turn off roaming", "turn on roaming")
    other = article("other", "turn off roaming abroad", "lower my card limit")
    assert contradicting([one, other], "turn on roaming and increase my card limit", [9, 9]) == ["other"]


@pytest.mark.parametrize(
    ("utility", "declined", "about"),
    [(8.0, 5.0, True), (8.1, 5.0, False), (8.1, 6.0, True), (0.5, -2.1, True), (0.5, -2.4, False), (0.1, -3.0, False)],
)
def test_an_article_is_about_what_is_declined_if_that_alone_makes_it_a_tenth_likely_and_about_as_likely(
    utility: float, declined: float, about: bool
) -> None:
    # Of the second article the declined words say nothing.
    found = contradicting([CANCEL, OTHERS[0]], "cancel", [utility, utility], [([0], [declined])])
    assert found == (["cancel"] if about else [])


def test_what_is_declined_is_compared_with_each_article_by_itself() -> None:
    declined = [([1, 2], [-9.0, 8.0]), ([0], [9.0])]
    assert contradicting([CANCEL, *OTHERS], "no", [9.0, 9.0, 9.0], declined) == ["cancel", "pay"]


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


def test_what_little_is_lost_goes_to_the_others_by_their_shares() -> None:
    utilities = np.array([0.5, 2.0, 1.0])
    before = shares(utilities)
    after = shares(doubted(utilities, np.array([True, False, False])))
    assert after[1:] == pytest.approx(before[1:] / (1 - before[0]))
    assert after.sum() < 1


def test_what_was_unlikely_and_contradicts_gains_nothing() -> None:
    utilities = np.array([-2.0, -3.0])
    after = shares(doubted(utilities, np.array([True, True])))
    assert after == pytest.approx(shares(utilities))


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
    assert found((both, *OTHERS), text)["both"].score > AT_MOST
    assert found((without, *OTHERS), text)["both"].score <= AT_MOST
