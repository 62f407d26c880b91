"""What is learnt of messages: landmarks that stay where they are, 8 bits, and cues that vectors blur."""

import numpy as np
import pytest

from bot.nlu.classifier import LANDMARKS, Classifier, Floats, from_8_bits, in_8_bits, to_8_bits
from bot.nlu.cues import NAMES, TONES, cues, tone

MANY = LANDMARKS + 240


def fitted(count: int, without: int = -1) -> Classifier:
    """Learnt from so many of the same examples of three classes, but for one."""
    rng = np.random.default_rng(3)
    truth = rng.integers(0, 3, MANY)
    vectors = (rng.normal(size=(3, 8))[truth] + 0.5 * rng.normal(size=(MANY, 8))).astype(np.float32)
    kept = np.flatnonzero(np.arange(count) != without)
    weights = np.ones(len(kept), np.float32)
    none, targets = np.zeros((len(kept), 0), np.float32), np.eye(3, dtype=np.float32)[truth[kept]]
    texts = [f"text {number}" for number in kept.tolist()]
    return Classifier.fit(vectors[kept], none, targets, ["en"] * len(kept), weights, weights > 0, texts)


def told(classifier: Classifier) -> Floats:
    """What it says of points everywhere."""
    points = np.random.default_rng(5).normal(size=(50, 8)).astype(np.float32)
    return np.stack([classifier.probabilities(point, np.zeros(0, np.float32)) for point in points])


def test_there_are_so_many_landmarks_and_fewer_where_there_are_fewer_examples() -> None:
    assert len(fitted(MANY).landmarks) == LANDMARKS
    assert len(fitted(100).landmarks) == 100


@pytest.mark.parametrize("without", [0, 500, MANY - 1])
def test_one_example_more_or_less_moves_hardly_anything(without: int) -> None:
    assert np.abs(told(fitted(MANY)) - told(fitted(MANY, without))).max() < 0.05


def test_the_same_examples_teach_the_same_to_the_last_bit() -> None:
    assert told(fitted(MANY)).tobytes() == told(fitted(MANY)).tobytes()


def test_landmarks_and_directions_lose_nothing_when_they_are_kept_in_8_bits() -> None:
    classifier = fitted(MANY)
    for rows in (classifier.landmarks, classifier.directions):
        np.testing.assert_allclose(in_8_bits(rows), rows, rtol=0, atol=1e-6)


def test_in_8_bits_each_row_has_a_scale_of_its_own() -> None:
    rows = np.array([[1.0, -0.5, 0.25], [1000.0, -1000.0, 3.0], [0.0, 0.0, 0.0]], np.float32)
    whole, scales = to_8_bits(rows)
    assert whole.dtype == np.int8
    assert scales.dtype == np.float32
    assert scales.shape == (3, 1)
    assert np.abs(whole).max() == 127
    assert (np.abs(from_8_bits(whole, scales) - rows) <= np.abs(rows).max(1, keepdims=True) / 254 + 1e-6).all()


@pytest.mark.parametrize(
    ("text", "named"),
    [("auf Deutsch bitte", 1), ("українською", 1), ("where is my parcel", 0), ("nach Deutschland", 0)],
)
def test_a_language_that_is_named_is_a_cue(text: str, named: int) -> None:
    assert cues(text)[NAMES.index("language")] == named


@pytest.mark.parametrize(
    ("text", "angry"), [("where is it 😡", 1), ("🤬🤬", 1), ("where is it 😀", 0), ("where is it", 0)]
)
def test_an_angry_face_is_a_tone(text: str, angry: int) -> None:
    assert tone(text)[TONES.index("angry face")] == angry
