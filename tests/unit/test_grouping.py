"""Questions are put into topics by what they are about, the same ones into the same topics at every run."""

from collections.abc import Sequence

import numpy as np
import pytest

from knowledge_base.grouping import CHUNK, Floats, Grouping, summed

DIMENSION = 24


def about(*things: int, beside: float = 0.3, seed: int = 1) -> Floats:
    """Directions that are about ``things``, each by itself, and differ ``beside`` that."""
    dice = np.random.default_rng(seed)
    rows = np.eye(DIMENSION)[list(things)] + beside * dice.standard_normal((len(things), DIMENSION)) / 4
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def empty() -> Grouping:
    return Grouping(np.zeros((0, DIMENSION), np.float32), np.zeros(0, np.int64), np.zeros(0, np.bool_))


def groups(owners: Sequence[int]) -> list[list[int]]:
    """Which places are together."""
    return [[place for place, one in enumerate(owners) if one == owner] for owner in dict.fromkeys(owners)]


def test_questions_about_one_thing_are_one_topic() -> None:
    assert groups(empty().add(about(3, 5, 3, 3, 5, 9))) == [[0, 2, 3], [1, 4], [5]]


@pytest.mark.parametrize("size", [1, 3, 50])
def test_topics_are_the_same_however_many_questions_come_at_once(size: int) -> None:
    asked = about(*np.random.default_rng(2).integers(0, 20, 300).tolist(), beside=1.5)
    at_once, one_by_one = empty(), empty()

    owners = at_once.add(asked)
    others: list[int] = []
    for start in range(0, len(asked), size):
        others += one_by_one.add(asked[start : start + size])

    assert [one_by_one.merged.get(one, one) for one in others] == owners


def test_what_is_added_later_joins_the_topics_that_there_are() -> None:
    asked = about(3, 5, 3)
    sums, sizes = summed(asked, np.array([0, 1, 0]), 2)

    grouping = Grouping(sums, sizes, np.zeros(2, np.bool_))

    assert grouping.add(about(5, 3, 7, seed=4)) == [1, 0, 2]


def test_what_all_topics_share_says_nothing_of_what_is_asked() -> None:
    shared = np.eye(DIMENSION, dtype=np.float32)[0]
    asked = about(*[1, 2, 3, 4, 5, 6, 7, 8] * 3) + shared
    asked /= np.linalg.norm(asked, axis=1, keepdims=True)

    owners = empty().add(asked)

    # The first are told apart by little; as soon as there are some, what they share is known.
    assert len(set(owners[8:])) >= 7


def test_topics_that_turn_out_to_be_one_become_the_older_one() -> None:
    sums, sizes = summed(about(3, 3, 5, beside=0.05), np.array([0, 1, 2]), 3)

    grouping = Grouping(sums, sizes, np.zeros(3, np.bool_))

    assert grouping.merged == {1: 0}
    assert grouping.add(about(3, seed=9)) == [0]


def test_topics_are_one_with_older_ones_however_many_there_are() -> None:
    many = CHUNK * 2 + 5
    asked = about(*[place % 20 for place in range(many)], beside=0.05)

    grouping = Grouping(asked, np.ones(many, np.int64), np.zeros(many, np.bool_))

    assert grouping.merged == {place: place % 20 for place in range(20, many)}


def test_a_topic_that_is_settled_stays_by_itself() -> None:
    sums, sizes = summed(about(3, 3, 5, beside=0.05), np.array([0, 1, 2]), 3)

    assert Grouping(sums, sizes, np.array([False, True, False])).merged == {}


def test_a_topic_of_no_questions_is_joined_by_none() -> None:
    sums, sizes = summed(about(3), np.array([1]), 2)

    assert Grouping(sums, sizes, np.zeros(2, np.bool_)).add(about(3, 6, seed=5)) == [1, 2]
