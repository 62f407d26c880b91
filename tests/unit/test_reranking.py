"""A second look at the best matches: what it does to order and confidence, and what becomes of one that goes wrong."""

import asyncio
import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

from knowledge_base.articles import Article, Variant
from knowledge_base.reranking import RERANKED, Outcome, Reranker, rescored
from knowledge_base.search import Match, rated

pytestmark = pytest.mark.anyio

LOGITS = st.lists(st.floats(-50, 50), min_size=5, max_size=5)
#: Longer than any look of these tests takes, and long enough for a thread to begin, in seconds.
PATIENT, IMPATIENT = 30.0, 0.25


def found(**utilities: float) -> list[Match]:
    """Matches of these utilities, with the confidence that follows from them."""
    return rated(utilities, {name: Match(name, 0.0, 0.0, "en", f"about {name}") for name in utilities})


def confidences(matches: Sequence[Match]) -> dict[str, float]:
    return {match.article_id: match.confidence for match in matches}


def order(matches: Sequence[Match]) -> list[str]:
    return [match.article_id for match in matches]


FIVE = found(a=1.0, b=0.5, c=-1.0, d=-2.0, e=-6.0)


def test_a_higher_logit_brings_an_article_forward() -> None:
    assert order(FIVE) == ["a", "b", "c", "d", "e"]
    assert order(rescored(FIVE, [0.0, 3.0, 0.0, 0.0, 0.0])) == ["b", "a", "c", "d", "e"]
    assert order(rescored(FIVE, [-3.0, 0.0, 0.0, 0.0, 0.0])) == ["b", "a", "c", "d", "e"]


def test_equal_logits_change_nothing() -> None:
    again = rescored(FIVE, [7.0] * 5)
    assert order(again) == order(FIVE)
    assert confidences(again) == pytest.approx(confidences(FIVE))
    assert [match.score for match in again] == pytest.approx([match.score for match in FIVE])


@given(LOGITS)
def test_how_likely_it_is_that_no_article_answers_stays_what_it_was(logits: list[float]) -> None:
    again = rescored(FIVE, logits)
    assert sum(confidences(again).values()) == pytest.approx(sum(confidences(FIVE).values()))


@given(LOGITS)
def test_confidence_follows_from_the_new_utilities_as_everywhere(logits: list[float]) -> None:
    again = rescored(FIVE, logits)
    named = {match.article_id: match for match in again}
    assert confidences(rated({match.article_id: match.score for match in again}, named)) == pytest.approx(
        confidences(again)
    )
    assert [match.score for match in again] == sorted((match.score for match in again), reverse=True)


def test_close_logits_count_by_half() -> None:
    again = confidences(rescored(found(a=0.0, b=0.0), [1.0, -1.0]))
    assert again["a"] / again["b"] == pytest.approx(math.e)


@pytest.mark.parametrize("unit", [5.0, 50.0, 5000.0])
def test_logits_of_a_large_scale_say_no_more_than_twelve_to_one(unit: float) -> None:
    again = confidences(rescored(found(a=0.0, b=0.0, c=0.0, d=0.0, e=0.0), [unit, 0.0, 0.0, 0.0, 0.0]))
    assert again["a"] / again["b"] == pytest.approx(math.exp(2.5))
    assert again["a"] / again["b"] < 12.2


def test_phrasing_and_language_stay_with_their_article() -> None:
    again = rescored(FIVE, [0.0, 9.0, 0.0, 0.0, 0.0])
    assert (again[0].phrasing, again[0].language) == ("about b", "en")


def test_nothing_stays_nothing() -> None:
    assert rescored([], []) == []


@pytest.mark.parametrize(("logits", "said"), [([1.0], "shorter"), ([0.0] * 6, "longer")])
def test_one_logit_for_each_match_is_wanted(logits: list[float], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        rescored(FIVE, logits)


def test_an_article_that_is_out_of_the_question_stays_so() -> None:
    again = rescored(found(a=1000.0, b=0.0), [0.0, 2.0])
    assert order(again) == ["a", "b"]
    assert confidences(again) == pytest.approx({"a": 1.0, "b": 0.0})


@dataclass
class Scripted:
    """A scorer that gives what it is told to, when it is let."""

    logits: Callable[[Sequence[str]], list[float]] = lambda texts: [float(place) for place in range(len(texts))]
    held: bool = False
    name: str = "scripted"
    asked: list[tuple[str, list[str]]] = field(default_factory=list)
    at_work: threading.Event = field(default_factory=threading.Event)
    goes_on: threading.Event = field(default_factory=threading.Event)

    def score(self, question: str, texts: Sequence[str]) -> list[float]:
        self.asked.append((question, list(texts)))
        self.at_work.set()
        if self.held:
            assert self.goes_on.wait(PATIENT)
        return self.logits(texts)


SHELF = {
    "a": Article("a", "en", {"en": Variant("en", "What about  a?"), "nl": Variant("nl", "Hoe zit het met a?")}),
    "b": Article("b", "en", {"en": Variant("en", "about b")}),
}


@pytest.fixture
def heard() -> list[Outcome]:
    return []


def reranker(scorer: Scripted, heard: list[Outcome], timeout: float = PATIENT) -> Reranker:
    return Reranker(scorer, SHELF.get, timeout, heard.append)


def failing(texts: Sequence[str]) -> list[float]:
    raise RuntimeError("the model is broken")


async def test_the_matches_come_back_in_the_scorers_order(heard: list[Outcome]) -> None:
    even = found(a=0.0, b=0.0, c=0.0)
    again = await reranker(Scripted(), heard).reranked("which one", even)
    assert again == rescored(even, [0.0, 1.0, 2.0])
    assert (order(again), heard) == (["c", "b", "a"], ["reranked"])


async def test_two_matches_have_an_order_that_is_looked_at(heard: list[Outcome]) -> None:
    again = await reranker(Scripted(), heard).reranked("which one", found(a=0.0, b=0.0))
    assert (order(again), heard) == (["b", "a"], ["reranked"])


async def test_the_question_is_compared_with_the_articles_own_and_the_phrasing_in_its_language(
    heard: list[Outcome],
) -> None:
    scorer = Scripted()
    dutch = Match("a", 0.2, -1.0, "nl", "over a")
    english, gone = Match("b", 0.2, -1.0, "en", "about b"), Match("gone", 0.2, -1.0, "en", "about what is gone")
    await reranker(scorer, heard).reranked("welke", [dutch, english, gone])
    assert scorer.asked == [("welke", ["Hoe zit het met a?\nover a", "about b", "about what is gone"])]


async def test_only_the_best_ones_are_looked_at_again(heard: list[Outcome]) -> None:
    many = found(a=0.0, b=-0.1, c=-0.2, d=-0.3, e=-0.4, f=-9.0, g=-9.5)
    scorer = Scripted()
    again = await reranker(scorer, heard).reranked("which one", many)
    assert len(scorer.asked[0][1]) == RERANKED
    assert order(again) == ["e", "d", "c", "b", "a", "f", "g"]
    assert again[5:] == many[5:]


@pytest.mark.parametrize("few", [[], found(a=1.0)])
async def test_what_has_no_order_is_not_looked_at(few: list[Match], heard: list[Outcome]) -> None:
    scorer = Scripted()
    assert await reranker(scorer, heard).reranked("which one", few) == few
    assert (scorer.asked, heard) == ([], [])


@pytest.mark.parametrize(
    "logits",
    [
        failing,
        lambda texts: [1.0],
        lambda texts: [math.nan] * len(texts),
        lambda texts: [0.0, math.nan, *[0.0] * 3],
        lambda texts: [math.inf, *[0.0] * 4],
    ],
)
async def test_a_scorer_that_is_broken_leaves_the_first_order(
    logits: Callable[[Sequence[str]], list[float]], heard: list[Outcome]
) -> None:
    with capture_logs() as logged:
        assert await reranker(Scripted(logits), heard).reranked("which one", FIVE) == FIVE
    assert heard == ["failed"]
    assert [(line["event"], line["outcome"], line["scorer"]) for line in logged] == [
        ("not_reranked", "failed", "scripted")
    ]


async def test_one_that_is_late_leaves_the_first_order_and_is_not_asked_again_until_it_is_done(
    heard: list[Outcome],
) -> None:
    scorer = Scripted(held=True)
    looking = reranker(scorer, heard, IMPATIENT)
    assert await looking.reranked("first", FIVE) == FIVE
    assert await looking.reranked("second", FIVE) == FIVE
    assert (heard, [question for question, _ in scorer.asked]) == (["late", "busy"], ["first"])

    scorer.held = False
    scorer.goes_on.set()
    while heard[-1] != "reranked":
        await looking.reranked("third", FIVE)
    assert scorer.asked[-1][0] == "third"


async def test_looks_that_waited_for_too_long_are_never_taken(heard: list[Outcome]) -> None:
    scorer = Scripted(held=True)
    looking = reranker(scorer, heard, IMPATIENT)
    texts = [f"number {number}" for number in range(20)]
    assert await asyncio.gather(*(looking.reranked(text, FIVE) for text in texts)) == [FIVE] * 20

    scorer.held = False
    scorer.goes_on.set()
    while heard[-1] != "reranked":
        await looking.reranked("last", FIVE)
    assert [question for question, _ in scorer.asked if question.startswith("number")] == ["number 0"]


async def test_the_event_loop_goes_on_during_a_look(heard: list[Outcome]) -> None:
    scorer = Scripted(held=True)
    looking = asyncio.create_task(reranker(scorer, heard).reranked("which one", FIVE))
    await asyncio.to_thread(scorer.at_work.wait)
    assert not looking.done()
    scorer.goes_on.set()
    assert order(await looking) != []
    assert heard == ["reranked"]


async def test_who_comes_while_a_look_is_in_time_waits_for_their_own(heard: list[Outcome]) -> None:
    scorer = Scripted(held=True)
    looking = reranker(scorer, heard)
    first = asyncio.create_task(looking.reranked("first", FIVE))
    await asyncio.to_thread(scorer.at_work.wait)
    second = asyncio.create_task(looking.reranked("second", FIVE))
    await asyncio.sleep(0)
    scorer.goes_on.set()
    await asyncio.gather(first, second)
    assert (heard, [question for question, _ in scorer.asked]) == (["reranked"] * 2, ["first", "second"])


async def test_the_end_does_not_wait_for_a_look_that_is_under_way(heard: list[Outcome]) -> None:
    scorer = Scripted(held=True)
    looking = reranker(scorer, heard)
    under_way = asyncio.create_task(looking.reranked("which one", FIVE))
    await asyncio.to_thread(scorer.at_work.wait)
    looking.close()
    scorer.goes_on.set()
    assert await under_way == rescored(FIVE, [0.0, 1.0, 2.0, 3.0, 4.0])
    assert heard == ["reranked"]


async def test_the_log_says_once_that_it_fails_and_once_that_it_works_again(heard: list[Outcome]) -> None:
    scorer = Scripted(failing)
    looking = reranker(scorer, heard)
    with capture_logs() as logged:
        for _ in range(3):
            await looking.reranked("which one", FIVE)
        scorer.logits = Scripted().logits
        for _ in range(3):
            await looking.reranked("which one", FIVE)
    assert heard == ["failed"] * 3 + ["reranked"] * 3
    assert [line["event"] for line in logged] == ["not_reranked", "reranking_again"]


async def test_after_the_end_the_first_order_stays(heard: list[Outcome]) -> None:
    looking = reranker(Scripted(), heard)
    looking.close()
    assert await looking.reranked("which one", FIVE) == FIVE
    assert heard == ["failed"]
