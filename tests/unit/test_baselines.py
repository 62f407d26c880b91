import math

import pytest

from nlu_data.parallel import read_parallel
from tests.bench.baseline_sets import trades
from tests.bench.thresholds import Finding, best_threshold, measured, most_right

FOUND = [
    Finding("a", "a", 0.9),
    Finding("b", "b", 0.8),
    Finding(None, "a", 0.7),
    Finding("b", "b", 0.6),
    Finding("c", "c", 0.5),
    Finding(None, "b", 0.3),
    Finding("a", "b", 0.2),
    Finding(None, None, 0.0),
]


def test_the_best_threshold_takes_one_wrong_answer_for_two_right_ones_and_no_more() -> None:
    assert best_threshold(FOUND) == 0.5


def test_no_threshold_is_better_than_the_best() -> None:
    best = measured(FOUND, best_threshold(FOUND)).mcc

    assert best is not None
    assert all((measured(FOUND, step / 100).mcc or 0.0) <= best for step in range(101))


def test_a_score_without_an_article_is_no_threshold() -> None:
    assert best_threshold([Finding("a", "a", 0.7), Finding(None, None, 0.4)]) == 0.7


def test_where_no_threshold_can_be_told_from_another_nothing_is_answered() -> None:
    assert best_threshold([Finding("a", "a", 0.9), Finding("a", "a", 0.5)]) == math.inf
    assert best_threshold([]) == math.inf


def test_shares_are_of_what_can_be_answered_and_wrong_ones_of_everything() -> None:
    its = measured(FOUND, 0.6)

    assert (its.top1, its.right, its.wrong) == pytest.approx((4 / 5, 3 / 5, 1 / 8))
    assert measured(FOUND, math.inf).right == 0
    assert measured([Finding(None, None, 0.0)], 0.5).top1 is None


@pytest.mark.parametrize(("wrong", "right"), [(0, 2 / 5), (1 / 8, 4 / 5), (3 / 8, 4 / 5)])
def test_as_many_are_right_as_so_few_wrong_ones_allow(wrong: float, right: float) -> None:
    assert most_right(FOUND, wrong) == pytest.approx(right)


def test_answers_with_one_score_are_given_together_or_not_at_all() -> None:
    found = [Finding("a", "a", 0.9), Finding("b", "b", 0.5), Finding("c", "b", 0.5)]

    assert most_right(found, 0) == pytest.approx(1 / 3)
    assert most_right(found, 1 / 3) == pytest.approx(2 / 3)


def test_a_trade_is_asked_what_it_answers_what_it_lacks_and_what_others_are_asked() -> None:
    questions = read_parallel()
    trade_of = {one.id: one.trade for one in questions}
    languages = {one.language for one in questions} - {"en"}

    for base in trades(questions):
        ids = {article.id for article in base.articles}
        (trade,) = {trade_of[one] for one in ids}
        asked = [query.article for query in base.queries]
        assert len(ids) == sum(its == trade for its in trade_of.values()) - 1
        assert {one for one in asked if one} == {one.id for one in questions if one.held_aside and one.id in ids}
        assert {query.language for query in base.queries if query.article} == languages
        assert asked.count(None) == sum(one is not None for one in asked)
