"""What a site's own articles teach: the cases that a calibration is fitted on, and the metric."""

import numpy as np
import pytest

from knowledge_base.calibration import Calibration, Case
from knowledge_base.fitting import PRIOR, cases, fit_calibration
from knowledge_base.vector_index import Stopped, never
from tests.unit.shop import SHOP, article
from tests.unit.test_evidence import BACKGROUND, asked, snapshot_of


def of_shop() -> tuple[list[Case], list[Case], list[Case]]:
    """The cases of the shop: its phrasings, the same without their articles, and the background."""
    found = list(cases(snapshot_of(*SHOP), BACKGROUND, never))
    assert len(found) == 25
    return found[:10], found[10:20], found[20:]


def mass(some: list[Case]) -> float:
    """What some cases weigh together."""
    return sum(case.weight for case in some)


def test_of_questions_that_an_article_answers_each_counts_once() -> None:
    known, _, _ = of_shop()
    assert [case.weight for case in known] == [1] * 10


def test_questions_about_something_else_count_half_as_much_and_those_without_their_article_a_twentieth() -> None:
    _, orphans, off_topic = of_shop()
    assert mass(off_topic) == pytest.approx(10 / 2)
    assert mass(orphans) == pytest.approx(10 / 20)
    assert len({case.weight for case in off_topic}) == len({case.weight for case in orphans}) == 1


def test_the_article_of_a_phrasing_is_right_and_nothing_is_for_other_questions() -> None:
    """By the shares of the prior, the right article is mostly the first."""
    known, orphans, off_topic = of_shop()
    best = [case.right == int(Calibration(PRIOR).utilities(case.evidence).argmax()) for case in known]
    assert sum(best) >= 7
    assert [case.right for case in orphans + off_topic] == [None] * 15


def test_a_question_without_its_article_has_one_candidate_less() -> None:
    known, orphans, off_topic = of_shop()
    assert [len(case.evidence) for case in known + off_topic] == [3] * 15
    assert [len(case.evidence) for case in orphans] == [2] * 10


def test_a_phrasing_does_not_speak_for_itself() -> None:
    known, _, _ = of_shop()
    for case in known:
        assert case.right is not None
        assert case.evidence[case.right, 0] < 0.999


def test_a_refit_that_is_not_wanted_any_more_says_so() -> None:
    with pytest.raises(Stopped):
        fit_calibration(snapshot_of(*SHOP), BACKGROUND, lambda: True)


def test_after_a_fit_what_no_article_answers_gets_little_and_a_phrasing_much() -> None:
    shop = snapshot_of(*SHOP)
    fitted = fit_calibration(shop, BACKGROUND, never)
    for text in ("weather in leeds", "play some jazz"):
        assert fitted.probabilities(asked(shop, text).features).sum() < 0.3
    for text in ("track my parcel", "money back", "forgot password"):
        assert fitted.probabilities(asked(shop, text).features).max() > 0.9


def test_a_metric_is_fitted_to_a_single_article_too() -> None:
    alone, nothing = snapshot_of(article("gift", "buy a gift voucher", "give a present")), snapshot_of()
    assert not np.allclose(alone.model.metric.origin, nothing.model.metric.origin)


def test_withdrawn_articles_do_not_count_in_the_metric() -> None:
    gone, never_was = snapshot_of(*SHOP, gone=("track",)), snapshot_of(*SHOP[1:])
    assert np.allclose(gone.model.metric.precision, never_was.model.metric.precision, atol=1e-3)


def test_the_same_articles_give_the_same_fit() -> None:
    one, other = (fit_calibration(snapshot_of(*SHOP), BACKGROUND, never).weights for _ in range(2))
    assert one.tolist() == other.tolist()
