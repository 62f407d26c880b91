from dataclasses import replace

import numpy as np
import pytest

from knowledge_base.calibration import ANSWERED_SHARE, Background, Calibration, Case, Doubles

WEAK = np.full(3, 0.1)


def cases(seed: int, count: int) -> list[Case]:
    """Utterances with three candidates, of which one is right with the shares of the weights 4, 0 and -2."""
    rng = np.random.default_rng(seed)
    truth = Calibration(np.array([4.0, 0.0, -2.0]))
    found = []
    for _ in range(count):
        evidence = rng.uniform(0, 1, (3, 2))
        shares = truth.probabilities(evidence)
        choice = int(rng.choice(4, p=[*shares, 1 - shares.sum()]))
        found.append(Case(evidence, None if choice == 3 else choice))
    return found


def improbability(weights: Doubles, some: list[Case], prior: Doubles, precision: Doubles) -> float:
    """The negative logarithm of how probable ``weights`` are, up to a constant: what the fit makes least."""
    total = float((precision * (weights - prior) ** 2).sum() / 2)
    for case in some:
        shares = Calibration(weights).probabilities(case.evidence)
        total -= case.weight * float(np.log(1 - shares.sum() if case.right is None else shares[case.right]))
    return total


def is_most_probable(fitted: Calibration, some: list[Case], prior: Doubles, precision: Doubles) -> bool:
    """Whether a small move of any weight makes them less probable."""
    moves = 0.001 * np.vstack([np.eye(len(prior)), -np.eye(len(prior))])
    least = improbability(fitted.weights, some, prior, precision)
    return all(improbability(fitted.weights + move, some, prior, precision) > least for move in moves)


def test_the_fitted_weights_are_the_most_probable_ones() -> None:
    some = [replace(case, weight=0.5) for case in cases(0, 60)] + cases(1, 60)
    assert is_most_probable(Calibration.fit(some, np.ones(3), WEAK), some, np.ones(3), WEAK)


def test_questions_may_have_different_numbers_of_candidates() -> None:
    full = cases(0, 60)
    some = [
        *full,
        *(Case(case.evidence[:1], 0 if case.right == 0 else None) for case in full),
        *(Case(case.evidence[:0], None) for case in full[:5]),
    ]
    assert is_most_probable(Calibration.fit(some, np.zeros(3), WEAK), some, np.zeros(3), WEAK)


@pytest.mark.parametrize("prior", [[-40.0, 0.0, 0.0], [40.0, 0.0, 0.0], [0.0, 20.0, -20.0]])
def test_many_cases_lead_back_from_a_prior_that_is_far_off(prior: list[float]) -> None:
    off, loose = np.array(prior), np.full(3, 1e-3)
    some = cases(0, 200)
    assert is_most_probable(Calibration.fit(some, off, loose), some, off, loose)


def test_a_prior_that_is_very_sure_and_right_stays() -> None:
    sure = np.array([1e3, 0.0, 0.0])
    fitted = Calibration.fit([Case(np.array([[1.0, 0.0], [0.0, 0.0]]), 0)], sure, WEAK)
    assert np.allclose(fitted.weights, sure)


def test_a_case_counts_as_often_as_its_weight_says() -> None:
    some = cases(0, 20)
    weighted = [replace(case, weight=2.0) for case in some]
    once, twice = (Calibration.fit(each, np.zeros(3), WEAK).weights for each in (weighted, some + some))
    assert np.allclose(once, twice)


def test_questions_without_any_candidate_leave_the_prior_as_it_is() -> None:
    nothing = [Case(np.zeros((0, 2)), None)] * 3
    assert Calibration.fit(nothing, np.array([1.0, 2.0, 3.0]), WEAK).weights.tolist() == [1, 2, 3]


def test_the_fit_finds_the_weights_that_made_the_cases() -> None:
    fitted = Calibration.fit(cases(0, 3_000), np.zeros(3), WEAK)
    assert np.allclose(fitted.weights, [4, 0, -2], atol=0.4)


def test_confidence_is_as_often_right_as_it_says() -> None:
    fitted = Calibration.fit(cases(0, 2_000), np.zeros(3), WEAK)
    sure, right = [], []
    for case in cases(1, 2_000):
        shares = fitted.probabilities(case.evidence)
        sure.append(shares.max())
        right.append(case.right == int(shares.argmax()))
    assert np.mean(sure) == pytest.approx(np.mean(right), abs=0.03)


def test_without_cases_the_prior_stays() -> None:
    assert Calibration.fit([], np.array([1.0, 2.0, 3.0]), WEAK).weights.tolist() == [1, 2, 3]


def test_a_handful_of_cases_hardly_moves_a_firm_prior() -> None:
    fitted = Calibration.fit(cases(0, 4), np.array([1.0, 1.0, 0.0]), np.full(3, 100.0))
    assert np.abs(fitted.weights - [1, 1, 0]).max() < 0.1


def test_cases_without_an_article_lower_the_confidence() -> None:
    known = cases(0, 300)
    off_topic = [Case(case.evidence, None) for case in cases(1, 300)]
    before, after = (Calibration.fit(some, np.zeros(3), WEAK) for some in (known, known + off_topic))
    evidence = np.full((3, 2), 0.5)
    assert after.probabilities(evidence).sum() < before.probabilities(evidence).sum()


def test_probabilities_leave_room_for_no_article() -> None:
    shares = Calibration(np.array([1.0, 1.0, 0.0])).probabilities(np.ones((5, 2)))
    assert 0 < shares.sum() < 1


def test_extreme_evidence_stays_finite() -> None:
    shares = Calibration(np.array([1e6, 0.0, 0.0])).probabilities(np.array([[1e3, 0.0], [-1e3, 0.0]]))
    assert shares.tolist() == [1.0, 0.0]


def test_separable_cases_do_not_run_away() -> None:
    rows = [Case(np.array([[1.0, 0.0]]), 0)] * 50 + [Case(np.array([[0.0, 0.0]]), None)] * 50
    assert np.isfinite(Calibration.fit(rows, np.zeros(3), WEAK).weights).all()


def test_a_background_keeps_texts_languages_and_vectors_in_step() -> None:
    vectors = {"hi": np.ones(2, np.float32), "hallo": np.zeros(2, np.float32)}
    background = Background.of({"en": ["hi"], "nl": ["hallo"]}, vectors)
    assert (background.texts, background.languages) == (["hi", "hallo"], ["en", "nl"])
    assert background.vectors.tolist() == [[1, 1], [0, 0]]


def test_a_background_of_nothing_has_no_vectors() -> None:
    assert len(Background.of({}, {}).vectors) == 0


def test_an_article_as_good_as_none_gets_half_the_probability() -> None:
    assert Calibration(np.array([1.0, 0.0, -1.0])).probabilities(np.array([[1.0, 5.0]])).tolist() == [0.5]


def test_without_candidates_there_are_no_probabilities() -> None:
    assert Calibration(np.ones(3)).probabilities(np.zeros((0, 2))).tolist() == []


def doubtful(count: int) -> list[Case]:
    """Questions of which nobody knows whether they are answered; their evidence is as strong as can be."""
    rng = np.random.default_rng(5)
    return [Case(rng.uniform(0.6, 1, (3, 2)), None, unlabelled=True) for _ in range(count)]


def answered(calibration: Calibration, some: list[Case]) -> float:
    return float(np.mean([calibration.probabilities(case.evidence).sum() for case in some]))


def test_unlabelled_questions_lower_what_may_be_answered_and_less_than_unanswered_ones_do() -> None:
    known, unlabelled, prior = cases(1, 200), doubtful(200), np.zeros(3)
    unanswered = [replace(case, unlabelled=False) for case in unlabelled]
    alone, beside, against = (
        Calibration.fit(some, prior, WEAK) for some in (known, known + unlabelled, known + unanswered)
    )

    assert answered(against, unlabelled) < answered(beside, unlabelled) < answered(alone, unlabelled)


def test_of_unlabelled_questions_no_more_than_a_tenth_is_taken_to_be_answered() -> None:
    unlabelled, certain = doubtful(100), np.array([5.0, 5.0, 5.0])
    fitted = Calibration.fit(unlabelled, certain, np.full(3, 1e-3), steps=200)

    assert answered(fitted, unlabelled) == pytest.approx(ANSWERED_SHARE, abs=0.02)


def test_unlabelled_questions_that_look_like_nothing_change_nothing() -> None:
    known, prior = cases(2, 200), np.zeros(3)
    far = [Case(np.full((3, 2), -9.0), None, unlabelled=True) for _ in range(100)]
    alone, beside = (Calibration.fit(some, prior, WEAK) for some in (known, known + far))

    assert np.allclose(alone.weights, beside.weights, atol=0.05)
