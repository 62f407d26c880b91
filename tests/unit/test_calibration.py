import numpy as np
import pytest

from knowledge_base.calibration import Background, Calibration, Case

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
