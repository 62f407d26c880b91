"""What a site's own articles teach: the cases that a calibration is fitted on, and the metric."""

from dataclasses import replace

import numpy as np
import pytest

from knowledge_base import fitting
from knowledge_base.calibration import Calibration, Case, Utterances
from knowledge_base.corpus import Corpus
from knowledge_base.evidence import FEATURES
from knowledge_base.fitting import PRIOR, cases, fit_calibration, fit_model, prior_of
from knowledge_base.passages import texts_to_encode
from knowledge_base.vector_index import Stopped, never
from tests.unit.shop import SHOP, article
from tests.unit.subjects import NAMES, by_both
from tests.unit.test_evidence import BACKGROUND, ENCODER, asked, snapshot_of


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


def test_an_article_that_answers_the_same_is_no_wrong_one_for_the_questions_of_its_twin() -> None:
    twin, other = (
        article("twin", "parcel on its way", answer=f"Open orders and choose {one}.") for one in ("track", "x")
    )

    apart, together = (list(cases(snapshot_of(*SHOP, one), BACKGROUND, never)) for one in (other, twin))

    fewer = [len(one.evidence) - len(its.evidence) for one, its in zip(apart, together, strict=True)]
    assert sum(fewer) == 2 * 3 + 1
    assert set(fewer) == {0, 1}
    assert fewer[-5:] == [0] * 5


def test_a_site_whose_articles_have_one_phrasing_each_is_less_sure_and_one_of_several_as_before() -> None:
    single, other = article("a", "open a door"), article("b", "paint a wall")

    assert prior_of(snapshot_of(single, other).corpus)[-1] == pytest.approx(PRIOR[-1] - fitting.UNTRIED)
    assert prior_of(snapshot_of(single, SHOP[0]).corpus)[-1] == pytest.approx(PRIOR[-1] - fitting.UNTRIED / 2)
    assert prior_of(snapshot_of(*SHOP).corpus).tolist() == PRIOR.tolist()
    assert prior_of(Corpus.empty(64)).tolist() == PRIOR.tolist()


def test_questions_about_something_else_count_half_as_much_and_those_without_their_article_a_twentieth() -> None:
    _, orphans, off_topic = of_shop()
    assert mass(off_topic) == pytest.approx(10 / 2)
    assert mass(orphans) == pytest.approx(10 / 20)
    assert len({case.weight for case in off_topic}) == len({case.weight for case in orphans}) == 1


def test_what_customers_ask_companies_counts_four_fifths_together_and_nobody_knows_whether_it_is_answered() -> None:
    texts = ["my order is late", "cancel my contract", "you sent the wrong size", "speak to a person"]
    asked_of_companies = Utterances(texts, ["en"] * 4, ENCODER.encode(texts, "query"))
    found = list(cases(snapshot_of(*SHOP), replace(BACKGROUND, asked=asked_of_companies), never))
    unknown = [case for case in found if case.unlabelled]
    assert (len(found), len(unknown)) == (25 + 4, 4)
    assert mass(unknown) == pytest.approx(10 * 4 / 5)
    assert {(case.right, case.weight, len(case.evidence)) for case in unknown} == {(None, unknown[0].weight, 3)}


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


#: How near the nearest phrasing, their mean, the letters, the nearest passage and the background are, the words, and
#: how much likelier it is about the same.
SITUATIONS = {
    "a phrasing word for word": ((1.0, 0.7, 1.0, 0.6, 0.3, 0.5, 2.0), 1.00),
    "a paraphrase": ((0.6, 0.5, 0.2, 0.4, 0.3, 0.5, 2.0), 1.00),
    "a paraphrase about nothing that is known": ((0.6, 0.5, 0.2, 0.4, 0.3, 0.5, 0.0), 1.00),
    "what the answer alone tells": ((0.2, 0.2, 0.1, 0.7, 0.3, 0.5, 1.0), 0.99),
    "another thing about the same": ((0.3, 0.2, 0.1, 0.1, 0.3, 0.5, 1.0), 0.655),
    "something of the same trade": ((0.3, 0.2, 0.1, 0.1, 0.3, 0.5, -1.0), 0.277),
    "small talk": ((0.2, 0.2, 0.2, 0.1, 0.7, 0.5, -3.0), 0.00),
}


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_site_without_phrasings_is_so_sure_of_its_only_article(situation: str) -> None:
    """Whoever changes the prior sees here what a site makes of it on its first day."""
    evidence, share = SITUATIONS[situation]
    assert Calibration(PRIOR).probabilities(np.array([evidence]))[0] == pytest.approx(share, abs=0.01)


def test_words_say_nothing_until_a_site_has_phrasings_to_learn_from() -> None:
    few, many = (np.array([[0.5, 0.4, 0.2, 0.3, 0.3, words, 0.0]]) for words in (-1.0, 1.0))
    assert Calibration(PRIOR).probabilities(few) == Calibration(PRIOR).probabilities(many)


def test_the_prior_has_a_weight_for_each_feature_and_one_for_none() -> None:
    assert PRIOR.shape == fitting.PRECISION.shape == (len(FEATURES) + 1,)


def test_what_articles_are_about_is_likelier_to_be_asked_and_what_is_gone_is_not() -> None:
    topical = replace(BACKGROUND, topics=by_both())
    all_of_it, less = (
        dict(zip(NAMES, snapshot_of(*SHOP, gone=gone, other=topical).model.topic_prior.tolist(), strict=True))
        for gone in ((), ("refund",))
    )
    assert min(all_of_it["parcel"], all_of_it["refund"], all_of_it["password"]) > 1.5 * all_of_it["size"]
    assert less["refund"] < 0.8 * all_of_it["refund"]


def test_without_topics_there_is_no_prior_of_them() -> None:
    assert snapshot_of(*SHOP).model.topic_prior.tolist() == []


def test_a_metric_is_fitted_on_whole_articles_until_they_have_enough_utterances(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Three articles of two have the first five; all lie at one place, so that the origin tells how many count."""
    monkeypatch.setattr(fitting, "FITTED_ON", 5)
    place = ENCODER.encode(["here"], "query")[0]
    pairs = [article(f"a{number}", f"q{number}", f"p{number}") for number in range(10)]
    known = {text: place for one in pairs for text, _ in texts_to_encode(one)}
    none, some = (
        fit_model(Corpus.empty(64).added(articles, known), BACKGROUND, 64, Calibration(PRIOR)).metric.origin
        for articles in ([], pairs)
    )
    part = float((some - none) @ (place - none)) / float((place - none) @ (place - none))
    assert part == pytest.approx(6 / (6 + 20), abs=1e-3)


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
