"""What a message after a question is about: learnt from both, and told where either alone says another thing."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray

from knowledge_base.next_topics import After, NextTopics, inputs_of, learn_next
from tests.unit.subjects import EXAMPLES, NAMES, by_both, vector_of

NUMBERS = np.array([NAMES.index(name) for name in ("parcel", "refund")], np.uint16)
TOPICS = by_both()
#: "when" goes on from whatever was asked, money is named, and after a size nothing is about either.
MESSAGES = {"when": None, "and money": 1}
QUESTIONS = {
    text: {"parcel": 0, "refund": 1}.get(topic, 2)
    for topic, text in ((one.topic, one.text) for one in EXAMPLES if one.language == "en")
}


def after(question: str, message: str) -> After:
    return After((question, vector_of(question)), (message, vector_of(message)))


def given(question: str, message: str) -> NDArray[np.float32]:
    before, alone = (TOPICS.shares(text, "en", vector_of(text)) for text in (question, message))
    return inputs_of(NUMBERS, vector_of(message), before, alone)


@pytest.fixture(scope="module")
def learnt() -> NextTopics:
    pairs = list(product(QUESTIONS, MESSAGES))
    about = [QUESTIONS[question] if MESSAGES[message] is None else 1 for question, message in pairs]
    rows = np.stack([given(*pair) for pair in pairs])
    return NextTopics(numbers=NUMBERS, **learn_next(np.tile(rows, (100, 1)), about * 100, len(NUMBERS)))


def told(learnt: NextTopics, question: str, message: str) -> dict[str, float]:
    found = learnt.shares(TOPICS, after(question, message), "en").tolist()
    return dict(zip(NAMES, found, strict=True))


def test_a_message_that_says_little_is_about_what_was_asked_before(learnt: NextTopics) -> None:
    parcel, refund = (told(learnt, text, "when") for text in ("where is my parcel", "refund my money"))

    assert parcel["parcel"] > 0.7 > 0.3 > parcel["refund"]
    assert refund["refund"] > 0.7 > 0.3 > refund["parcel"]


def test_a_message_that_names_another_topic_is_about_that(learnt: NextTopics) -> None:
    assert told(learnt, "where is my parcel", "and money")["refund"] > 0.7


def test_after_what_is_none_of_the_topics_it_is_about_none(learnt: NextTopics) -> None:
    found = told(learnt, "swap the size", "when")

    assert sum(found.values()) < 0.3
    assert found["size"] == found["password"] == 0


def test_shares_sum_to_less_than_one(learnt: NextTopics) -> None:
    found = learnt.shares(TOPICS, after("where is my parcel", "when"), "en")

    assert found.dtype == np.float32
    assert len(found) == len(NAMES)
    assert 0 < found.sum() < 1


def test_the_same_messages_teach_the_same() -> None:
    rows = np.stack([given(question, message) for question, message in product(QUESTIONS, MESSAGES)])
    first, second = (learn_next(rows, [0, 1] * len(QUESTIONS), 2) for _ in range(2))

    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_what_is_linear_counts_where_no_hidden_unit_does(learnt: NextTopics) -> None:
    silent = replace(learnt, outer=np.zeros_like(learnt.outer))
    bare = replace(silent, linear=np.zeros_like(learnt.linear))

    assert told(bare, "where is my parcel", "when") == told(bare, "refund my money", "when")
    assert told(silent, "where is my parcel", "when") != told(silent, "refund my money", "when")
