"""Who comes back with the same problem within seven days, on a real database."""

import pytest

from bot.conversations import Conversation, State, conversation_store, search_log_store
from tests.house import House

pytestmark = pytest.mark.anyio

WEEK = 7 * 24 * 3600.0


async def answered(house: House, conversation: Conversation, article: str = "track-order") -> None:
    """The bot answered with an article, as the dialogue keeps it."""
    async with house.database.write() as connection:
        await search_log_store.record(
            connection,
            conversation_id=conversation.id,
            message_id=0,
            text="Where is my order?",
            language="en",
            decision="answer",
            reason="confident",
            article_id=article,
            confidence=0.9,
            created_at=house.now,
        )


async def repeated(house: House, conversation: Conversation) -> bool:
    await answered(house, conversation)
    await house.asks_for_person(conversation)
    return (await house.ticket(conversation)).repeated


@pytest.mark.parametrize(("later", "same"), [(60.0, True), (WEEK, True), (WEEK + 1, False)])
async def test_within_seven_days_it_is_the_same_problem(house: House, later: float, same: bool) -> None:
    await answered(house, await house.visitor(visitor_id="v7"))
    house.now += later

    assert await repeated(house, await house.visitor(visitor_id="v7")) is same


async def test_seven_days_are_counted_from_the_answer_and_not_from_the_last_word(house: House) -> None:
    first = await house.visitor(visitor_id="v7")
    await answered(house, first)
    house.now += WEEK
    await house.says(first, "Hello?")
    house.now += 1

    assert not await repeated(house, await house.visitor(visitor_id="v7"))


async def test_seven_days_hold_for_the_visitors_troubles_too(house: House) -> None:
    await answered(house, await house.visitor(visitor_id="v7"))
    house.now += WEEK
    again = await house.visitor(visitor_id="v7")

    async with house.database.read() as connection:
        assert await house.desk.troubles(connection, again) == {"track-order"}
        house.now += 1
        assert await house.desk.troubles(connection, again) == frozenset()


async def test_a_page_without_a_name_knows_nobody_again(house: House) -> None:
    first = await house.visitor()
    await answered(house, first)

    async with house.database.read() as connection:
        assert await house.desk.troubles(connection, first) == frozenset()
        assert await house.desk.troubles(connection, await house.visitor()) == frozenset()


async def test_whoever_writes_from_the_same_address_is_the_same_visitor(house: House) -> None:
    first = await house.visitor(channel="telegram", address="42")
    await answered(house, first)
    async with house.database.write() as connection:
        await conversation_store.move(connection, first.id, sources=[State.BOT], target=State.CLOSED, now=house.now)
    again = await house.visitor(channel="telegram", address="42")
    other = await house.visitor(channel="telegram", address="43")

    async with house.database.read() as connection:
        assert await house.desk.troubles(connection, again) == {"track-order"}
        assert await house.desk.troubles(connection, other) == frozenset()


async def test_the_visitors_last_twenty_conversations_are_looked_at(house: House) -> None:
    await answered(house, await house.visitor(visitor_id="v7"))
    for _ in range(19):
        house.now += 1
        await house.visitor(visitor_id="v7")
    house.now += 1
    latest = await house.visitor(visitor_id="v7")

    async with house.database.read() as connection:
        assert await house.desk.troubles(connection, latest) == {"track-order"}


async def test_without_an_article_nobody_has_come_back_with_anything(house: House) -> None:
    await answered(house, await house.visitor(visitor_id="v7"))
    again = await house.visitor(visitor_id="v7")

    await house.asks_for_person(again)

    ticket = await house.ticket(again)
    assert (ticket.repeated, ticket.reason, ticket.article_id) == (False, "asked", None)
