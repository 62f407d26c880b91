"""What visitors asked, what was decided and what came of it; and whether somebody comes back with the same problem."""

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State, search_log_store
from bot.desk import repeat_contact
from tests.stored import START, asks, begin, write

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0


async def outcomes(connection: AsyncConnection, conversation: Conversation) -> list[str | None]:
    return [one["outcome"] for one in await search_log_store.tried(connection, conversation.id)]


async def test_a_conversation_is_about_the_article_that_was_last_answered_or_asked_about(
    connection: AsyncConnection,
) -> None:
    one, other = await begin(connection), await begin(connection)
    await asks(connection, one, article="refund")
    await asks(connection, one, article="parcel", decision="clarify")
    await asks(connection, one, article=None)
    await asks(connection, one, article="payment", decision="handoff")
    await asks(connection, other, article="account")
    assert await search_log_store.last_article(connection, one.id) == "parcel"


async def test_a_conversation_without_an_answer_is_about_no_article(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, decision="handoff")
    assert await search_log_store.last_article(connection, conversation.id) is None


async def test_the_answers_that_were_tried_come_in_order(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await asks(connection, one, article="refund", confidence=0.75)
    await asks(connection, one, article="parcel", decision="clarify")
    await asks(connection, one, article="payment", confidence=0.5)
    await asks(connection, other, article="account")
    assert await search_log_store.tried(connection, one.id) == [
        {"article": "refund", "confidence": 0.75, "outcome": None},
        {"article": "payment", "confidence": 0.5, "outcome": None},
    ]


async def test_whether_it_helped_is_said_of_the_newest_answer(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    for decision in ("answer", "answer", "clarify"):
        await asks(connection, one, decision=decision)
    await asks(connection, other)
    await search_log_store.record_outcome(connection, one.id, "helpful")
    assert await outcomes(connection, one) == [None, "helpful"]
    assert await outcomes(connection, other) == [None]


async def test_the_questions_that_articles_answered_come_in_order_by_conversation(connection: AsyncConnection) -> None:
    one, other, silent = [await begin(connection) for _ in range(3)]
    await asks(connection, one, "Where is it?", at=START)
    await asks(connection, one, "Hm", decision="clarify", at=START + 1)
    await asks(connection, one, "And my refund?", at=START + 2)
    await asks(connection, other, "What does it cost?", at=START + 3)
    assert await search_log_store.answered(connection, [one.id, silent.id]) == {
        one.id: [(START, "Where is it?"), (START + 2, "And my refund?")]
    }
    assert await search_log_store.answered(connection, []) == {}


async def unsolved(connection: AsyncConnection, *conversations: Conversation, since: float = START) -> set[str]:
    return set(await search_log_store.unsolved_articles(connection, [one.id for one in conversations], since))


async def test_an_article_whose_answer_helped_is_solved(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, article="refund")
    assert await unsolved(connection, conversation) == {"refund"}
    await search_log_store.record_outcome(connection, conversation.id, "helpful")
    assert await unsolved(connection, conversation) == set()


async def test_an_article_that_helped_once_and_then_did_not_is_unsolved(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    for outcome in ("helpful", "unhelpful"):
        await asks(connection, conversation, article="refund")
        await search_log_store.record_outcome(connection, conversation.id, outcome)
    assert await unsolved(connection, conversation) == {"refund"}


async def test_an_article_that_helped_in_one_of_two_attempts_is_solved(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, article="refund")
    await asks(connection, conversation, article="refund")
    await search_log_store.record_outcome(connection, conversation.id, "helpful")
    assert await unsolved(connection, conversation) == set()


async def test_what_is_unsolved_counts_from_a_moment_on(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, article="refund", at=START - 0.5)
    await asks(connection, conversation, article="parcel", at=START)
    await asks(connection, conversation, article="payment", at=START + 1)
    assert await unsolved(connection, conversation) == {"parcel", "payment"}


async def test_what_was_handed_over_is_unsolved_where_its_article_was_likely(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, article="refund", decision="handoff", confidence=0.25)
    await asks(connection, conversation, article="parcel", decision="handoff", confidence=0.24)
    assert await unsolved(connection, conversation) == {"refund"}


async def test_what_was_answered_or_asked_about_is_unsolved_however_unsure(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, article="refund", confidence=0.1)
    await asks(connection, conversation, article="parcel", decision="clarify", confidence=0.1)
    assert await unsolved(connection, conversation) == {"refund", "parcel"}


async def test_small_talk_and_questions_without_an_article_leave_nothing_unsolved(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    await asks(connection, conversation, article="refund", decision="smalltalk")
    await asks(connection, conversation, article=None)
    assert await unsolved(connection, conversation) == set()


async def test_what_others_asked_is_not_this_visitors_problem(connection: AsyncConnection) -> None:
    one, two, other = [await begin(connection) for _ in range(3)]
    await asks(connection, one, article="refund")
    await asks(connection, two, article="parcel")
    await asks(connection, other, article="payment")
    assert await unsolved(connection, one, two) == {"refund", "parcel"}


async def comes_back(connection: AsyncConnection, after: float, *, asked_at: float = START) -> bool:
    """Whether somebody who asked about a refund, and wrote last at START, is back with it ``after`` seconds."""
    before = await begin(connection, "a", state=State.CLOSED)
    await asks(connection, before, article="refund", at=asked_at)
    await write(connection, before, "Thanks")
    now = await begin(connection, "a", at=START + after)
    return await repeat_contact.has_come_back(connection, now, "refund", START + after)


async def test_whoever_comes_back_within_seven_days_has_come_back(connection: AsyncConnection) -> None:
    assert await comes_back(connection, 7 * DAY)


async def test_whoever_comes_back_later_begins_anew(connection: AsyncConnection) -> None:
    assert not await comes_back(connection, 7 * DAY + 1)


async def test_a_problem_of_more_than_seven_days_ago_is_over_in_a_conversation_that_went_on(
    connection: AsyncConnection,
) -> None:
    assert not await comes_back(connection, 7 * DAY - 60, asked_at=START - 61)


async def test_another_problem_is_no_repeat(connection: AsyncConnection) -> None:
    before = await begin(connection, "a", state=State.CLOSED)
    await asks(connection, before, article="refund")
    now = await begin(connection, "a", at=START + DAY)
    assert not await repeat_contact.has_come_back(connection, now, "parcel", START + DAY)
    assert not await repeat_contact.has_come_back(connection, now, None, START + DAY)


async def test_whoever_was_never_here_brings_no_problem_back(connection: AsyncConnection) -> None:
    other = await begin(connection, "b", state=State.CLOSED)
    await asks(connection, other, article="refund")
    now = await begin(connection, "a", at=START + DAY)
    assert await repeat_contact.troubles(connection, now, START + DAY) == frozenset()
