import math

import pytest

from nlu_data.parallel import read_parallel
from tests.bench.calibration import Calibrated, Row, table, trade_base
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


def test_a_trade_is_asked_all_of_its_questions_in_the_other_languages_of_which_a_fifth_has_no_article() -> None:
    questions = [one for one in read_parallel() if one.trade == "hotel"]
    base, taught = trade_base(questions)

    ids = {article.id for article in base.articles}
    asked = [query.article for query in base.queries]
    assert len(ids) == 24
    assert {one for one in asked if one} == ids
    assert {query.language for query in base.queries} == {one.language for one in questions} - {"en"}
    assert asked.count(None) * 5 == len(asked) == 30 * 2 * 19
    assert taught.count(False) * 10 == len(taught)


def test_a_gap_is_what_is_right_less_how_sure_the_search_was() -> None:
    its = Calibrated.of(FOUND)

    assert (its.questions, its.right, its.confidence) == pytest.approx((8, 4 / 8, 4 / 8))
    assert its.gap == pytest.approx(its.right - its.confidence)
    assert Calibrated.of([Finding("a", "a", 0.3), Finding(None, "a", 0.1)]).gap == pytest.approx(0.3)


def test_a_gap_stands_out_in_the_table_only_where_enough_was_asked() -> None:
    off, few = Calibrated(200, 0.8, 0.7, 0.1), Calibrated(199, 0.8, 0.7, 0.1)

    line = table([Row("ko", off, Calibrated(200, 0.8, 0.78, 0.02), few)]).splitlines()[-1]

    assert line == "| ko | 0.800 | 0.700 | **+0.100** | 0.800 | 0.780 | +0.020 | +0.100 |"
