"""What single words say of an utterance."""

import numpy as np
import pytest

from bot.nlu.words import WordEvidence
from knowledge_base.word_index import words_of

TALK, ASK = np.array([1, 0], np.float32), np.array([0, 1], np.float32)


@pytest.fixture
def learnt() -> WordEvidence:
    """What a few lines of two classes say."""
    return WordEvidence.learn(
        [("talk to somebody", TALK), ("somebody please", TALK), ("where is my parcel", ASK), ("is my money back", ASK)]
    )


def test_words_of_one_class_make_it_likelier_and_the_others_less(learnt: WordEvidence) -> None:
    talk, ask = learnt.of(words_of("somebody there"))

    assert talk > 0 > ask
    assert talk == pytest.approx(-ask)


def test_words_that_nobody_knows_say_nothing(learnt: WordEvidence) -> None:
    evenly = np.array([0.5, 0.5], np.float32)

    assert learnt.of(words_of("bonjour tristesse")).tolist() == [0, 0]
    assert learnt.weighed(evenly, words_of("bonjour tristesse"), 1.0).tolist() == [0.5, 0.5]
    assert learnt.of(words_of("")).tolist() == [0, 0]


def test_probabilities_move_by_the_weight_of_what_words_say(learnt: WordEvidence) -> None:
    before = np.array([0.2, 0.8], np.float32)
    talk, ask = learnt.weighed(before, words_of("somebody"), 0.5)
    said = learnt.of(words_of("somebody"))

    assert talk + ask == pytest.approx(1)
    assert np.log(talk / ask) == pytest.approx(np.log(0.25) + 0.5 * (said[0] - said[1]), abs=1e-4)


def test_how_much_a_word_says_is_its_share_of_a_class_beside_three_lines_like_all() -> None:
    learnt = WordEvidence.learn([("somebody", TALK), ("somebody please", TALK), ("please wait", ASK)])
    somebody = np.log(((2 + 3 * 2 / 4) / (2 + 3)) / ((0 + 3 * 2 / 4) / (1 + 3)))
    please = np.log(((1 + 3 * 2 / 4) / (2 + 3)) / ((1 + 3 * 2 / 4) / (1 + 3)))

    one, both = learnt.of(words_of("somebody")), learnt.of(words_of("somebody please"))

    assert one[0] - one[1] == pytest.approx(somebody, abs=1e-5)
    assert both[0] - both[1] == pytest.approx((somebody + please) / 2**0.5, abs=1e-5)


def test_words_of_any_number_of_classes_are_weighed() -> None:
    classes = np.eye(3, dtype=np.float32)
    learnt = WordEvidence.learn(list(zip(["talk", "ask", "thank"], classes, strict=True)))

    assert learnt.of(words_of("bonjour")).tolist() == [0, 0, 0]
    assert learnt.of(words_of("thank")).argmax() == 2
    assert learnt.of(words_of("thank")).sum() == pytest.approx(0, abs=1e-6)
