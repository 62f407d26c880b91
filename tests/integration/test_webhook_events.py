"""What other systems are told of things that have happened, and when there is nothing to tell."""

from typing import Any

import pytest
from sqlalchemy import insert, update

from bot.conversations import Conversation, Draft, Message, conversation_store, message_store
from bot.conversations.subscription_store import Happened
from bot.subscriptions.events import Named
from bot.subscriptions.noticing import Told, is_early, told_of
from handoff.tables import rating, ticket
from tests.house import House

pytestmark = pytest.mark.anyio


def happened(type: str, one: Conversation, ref: int | None = None, **more: Any) -> Happened:
    """Something that a trigger has noticed of a conversation."""
    values = {"agent_id": None, "visitor_id": None, "created_at": None, **more}
    return Happened(id=1, type=type, conversation_id=one.id, ref=ref, **values)


async def told(house: House, what: Happened) -> Told | None:
    """What is told of it now."""
    async with house.database.read() as connection:
        return await told_of(connection, what, house.now)


async def data(house: House, what: Happened) -> Any:
    """What there is to say of something that is told."""
    found = await told(house, what)
    assert found is not None
    return found.data


async def unread(house: House, one: Conversation) -> Message:
    """A visitor's message that is not understood yet."""
    async with house.database.write() as connection:
        (message,) = await message_store.append(
            connection, one.id, [Draft("visitor", "Hello", "en")], now=house.now, handled=False
        )
    return message


async def early(house: House, what: Happened, after: float = 0.0) -> bool:
    """Whether it is too early to tell of something so many seconds later."""
    async with house.database.read() as connection:
        return await is_early(connection, what, house.now + after)


async def rated(house: House, one: Conversation, csat: int) -> int:
    """A rating; its id."""
    async with house.database.write() as connection:
        done = await connection.execute(
            insert(rating)
            .values(
                conversation_id=one.id, ticket_id=(await house.ticket(one)).id, language="en", csat=csat, asked_at=0
            )
            .returning(rating.c.id)
        )
        return int(done.scalar_one())


async def test_a_beginning_is_told_when_it_is_understood_and_after_ten_seconds_in_any_case(house: House) -> None:
    one = await house.visitor()
    begun = happened("started", one, (await unread(house, one)).id)

    assert [await early(house, begun, after) for after in (0.0, 9.9, 10.0, 11.0)] == [True, True, False, False]


async def test_a_beginning_that_is_understood_is_told_at_once(house: House) -> None:
    one = await house.visitor()
    understood = await house.says(one, "Hello")

    assert not await early(house, happened("started", one, understood.id))


async def test_of_a_beginning_without_its_message_nothing_is_waited_for(house: House) -> None:
    one = await house.visitor()
    assert (await unread(house, one)).id == 1

    assert not await early(house, happened("started", one))
    assert not await early(house, happened("started", one, 99))


async def test_nothing_but_a_beginning_waits_to_be_understood(house: House) -> None:
    one = await house.visitor()

    assert not await early(house, happened("turn", one, (await unread(house, one)).id))


async def test_it_was_when_it_was_noted_and_otherwise_now(house: House) -> None:
    one = await house.visitor()

    moments = [await told(house, happened("started", one, created_at=at)) for at in (5.0, None)]

    assert [each and each.at for each in moments] == [5.0, house.now]


async def test_of_a_conversation_that_is_gone_only_its_erasing_is_told(house: House) -> None:
    one = conversation_store.begun(
        channel="web", address=None, language="en", language_source="detected", now=0.0, attributes={}
    )

    assert await told(house, happened("started", one)) is None
    erased = await told(house, happened("erased", one, visitor_id="customer-7"))
    assert erased is not None
    assert (erased.type, erased.data.model_dump()["visitor"]) == ("visitor.erased", {"id": "customer-7"})


async def test_who_was_erased_is_named_in_nothing_that_is_told_later(house: House) -> None:
    one = await house.visitor(name="Ana", email="ana@example.com")
    assert (await data(house, happened("started", one))).visitor.email == "ana@example.com"
    async with house.database.write() as connection:
        await conversation_store.change(connection, one.id, erased_at=1.0)

    assert (await data(house, happened("started", one))).visitor is None


async def test_a_close_names_the_agent_and_the_team_and_says_what_it_came_to(house: House) -> None:
    sara = await house.agent("Sara")
    await house.team("Orders")
    returns = await house.team("Returns", sara)
    one = await house.waiting()
    async with house.database.write() as connection:
        await connection.execute(update(ticket).values(team_id=returns))
    await house.desk.lifecycle.take(one.id, sara)
    await house.desk.lifecycle.close(one.id, sara, "spam")

    closed = await data(house, happened("closed", one))

    assert (closed.agent, closed.team) == (Named(id=sara.id, name="Sara"), Named(id=returns, name="Returns"))
    assert closed.reason == "spam"


async def test_a_conversation_that_no_person_ever_had_is_closed_by_nobody(house: House) -> None:
    closed = await data(house, happened("closed", await house.visitor()))

    assert (closed.agent, closed.team, closed.reason) == (None, None, None)


async def test_of_two_handovers_each_is_told_with_its_own_reason_and_article(house: House) -> None:
    first = await house.waiting(reason="not-sure", article="track-order")
    second = await house.waiting(reason="asked")
    numbers = [(await house.ticket(one)).id for one in (first, second)]

    found = [
        await data(house, happened("handed_off", one, ref))
        for one, ref in zip((first, second), numbers, strict=True)
    ]  # fmt: skip

    assert [(one.reason, one.article) for one in found] == [("not-sure", "track-order"), ("asked", None)]


async def test_who_is_given_a_conversation_is_named_with_the_team(house: House) -> None:
    sara = await house.agent("Sara")
    returns = await house.team("Returns", sara)
    one = await house.waiting()
    async with house.database.write() as connection:
        await connection.execute(update(ticket).values(team_id=returns))

    found = await told(house, happened("assigned", one, (await house.ticket(one)).id, agent_id=sara.id))

    assert found is not None
    assert found.type == "conversation.assigned"
    assert found.data.model_dump()["agent"] == {"id": sara.id, "name": "Sara"}
    assert found.data.model_dump()["team"] == {"id": returns, "name": "Returns"}


async def test_an_agent_who_is_gone_is_nobody(house: House) -> None:
    one = await house.waiting()

    assert (await data(house, happened("assigned", one, (await house.ticket(one)).id, agent_id=99))).agent is None


async def test_of_two_ratings_each_is_told_with_its_own_marks(house: House) -> None:
    one, other = await house.waiting(), await house.waiting()
    numbers = [await rated(house, one, 5), await rated(house, other, 1)]

    found = [await data(house, happened("rated", one, ref)) for ref in numbers]

    assert [each.rating.csat for each in found] == [5, 1]


@pytest.mark.parametrize("type", ["handed_off", "assigned", "rated", "turn"])
async def test_of_what_is_gone_nothing_is_told(house: House, type: str) -> None:
    one = await house.waiting()

    assert await told(house, happened(type, one, 99)) is None


@pytest.mark.parametrize(
    ("reason", "type"),
    [
        ({"decision": "answer", "article": "track-order"}, "conversation.answered"),
        ({"decision": "clarify", "reason": "not-sure"}, "article.missed"),
        ({"decision": "small_talk", "reason": "greeting"}, None),
        ({}, None),
    ],
)
async def test_of_a_turn_is_told_that_it_was_answered_or_that_nothing_was_found(
    house: House, reason: dict[str, Any], type: str | None
) -> None:
    one = await house.visitor()
    said = await house.says(one, "Where is my parcel?", **reason)

    found = await told(house, happened("turn", one, said.id))

    assert (found and found.type) == type


async def test_of_a_turn_without_its_message_nothing_is_told(house: House) -> None:
    one = await house.visitor()
    assert (await house.says(one, "Hello", decision="answer")).id == 1

    assert await told(house, happened("turn", one)) is None
