"""The small parts of a turn: locks by key, what is remembered, and what a turn is told by."""

import asyncio

import pytest

from bot.conversations import State
from bot.dialogue.locks import KeyedLocks
from bot.dialogue.state import FOLLOW_UP_WITHIN, LONGEST_QUESTION, DialogueState
from bot.dialogue.turn import outcome_of, scored_json
from bot.nlu import Scored

pytestmark = pytest.mark.anyio


async def test_one_task_at_a_time_works_on_a_key_in_the_order_in_which_they_came() -> None:
    locks, order = KeyedLocks(), list[str]()
    free = asyncio.Event()

    async def work(name: str) -> None:
        async with locks.hold("key"):
            order.append(f"{name} begins")
            await free.wait()
            order.append(f"{name} ends")

    tasks = [asyncio.create_task(work(name)) for name in ("first", "second", "third")]
    await asyncio.sleep(0)
    async with locks.hold("another key"):
        assert len(locks) == 2
    free.set()
    await asyncio.gather(*tasks)
    assert order == [f"{name} {what}" for name in ("first", "second", "third") for what in ("begins", "ends")]


async def test_nothing_is_kept_of_a_key_that_nobody_holds_or_awaits() -> None:
    locks = KeyedLocks()

    async def work() -> None:
        async with locks.hold("key"):
            await asyncio.sleep(0)
            assert len(locks) == 1

    await asyncio.gather(*(work() for _ in range(4)))
    assert len(locks) == 0
    with pytest.raises(RuntimeError):
        async with locks.hold("key"):
            raise RuntimeError
    assert len(locks) == 0


def test_a_state_is_what_was_kept_of_it() -> None:
    state = DialogueState(
        unsure=1, clarified=True, unhelpful=1, awaiting="person", answered="a", troubles=["b"], turn=3
    )
    state.note_question("Where is it?", 7.0)
    assert DialogueState.of(state.dump()) == state


def test_of_a_conversation_that_begins_nothing_is_remembered() -> None:
    begun = DialogueState.of({})
    assert (begun.unsure, begun.unhelpful, begun.turn, begun.asked_at) == (0, 0, 0, 0.0)
    assert (begun.clarified, begun.came_back, begun.troubles, begun.question) == (False, False, None, "")


def test_what_another_version_kept_is_left_out() -> None:
    assert DialogueState.of({"turn": 2, "mood": "sunny"}) == DialogueState(turn=2)


def test_a_question_is_kept_as_far_as_it_may_be_long() -> None:
    assert LONGEST_QUESTION == 300
    state = DialogueState()
    state.note_question("x" * 301, 0.0)
    assert state.question == "x" * 300


def test_a_question_is_there_for_a_follow_up_until_its_time_is_over() -> None:
    state = DialogueState()
    state.note_question("Where is it?", 100.0)
    assert state.question_at(100.0 + FOLLOW_UP_WITHIN) == "Where is it?"
    assert state.question_at(100.1 + FOLLOW_UP_WITHIN) == ""


def test_an_article_that_is_given_twice_running_is_remembered_as_repeated() -> None:
    state = DialogueState()
    state.note_shown("a")
    assert not state.repeated
    state.note_shown("a")
    assert state.repeated
    state.note_shown("b")
    assert not state.repeated


def test_probabilities_are_told_to_four_digits() -> None:
    assert outcome_of("answer", "en", State.BOT, "a", 0.123456)["confidence"] == 0.1235
    assert scored_json(Scored("greet", 0.123456)) == {"name": "greet", "confidence": 0.1235}


def test_what_found_no_article_is_sure_of_none() -> None:
    assert outcome_of("smalltalk", "en", State.BOT) == {
        "decision": "smalltalk",
        "article": None,
        "confidence": 0.0,
        "language": "en",
        "state": "bot",
    }


def test_the_last_eight_articles_that_were_shown_are_remembered_each_once_and_the_latest_at_the_end() -> None:
    state = DialogueState()
    for number in range(8):
        state.note_shown(f"a{number}")
    assert state.shown == [f"a{number}" for number in range(8)]

    state.note_shown("a2")
    assert state.shown == ["a0", "a1", "a3", "a4", "a5", "a6", "a7", "a2"]
    assert state.answered == "a2"

    state.note_shown("a8")
    assert state.shown == ["a1", "a3", "a4", "a5", "a6", "a7", "a2", "a8"]
