"""What is still to be delivered, as it is stored and found again."""

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Message, State, outbox_store
from tests.stored import START, begin, write

pytestmark = pytest.mark.anyio


async def reply(
    connection: AsyncConnection, address: str, *, channel: str = "telegram", language: str = "en", at: float = START
) -> Message:
    """A message that waits to be delivered, in a conversation of its own."""
    conversation = await begin(connection, address, channel=channel, language=language, state=State.CLOSED)
    return await write(connection, conversation, "Hello", author="bot", at=at, deliver=True)


async def due(connection: AsyncConnection, now: float = START) -> list[Message]:
    return [entry.message for entry in await outbox_store.due(connection, now)]


async def settle(connection: AsyncConnection, message: Message, status: str, at: float = START) -> None:
    """Note of the message that is due first how its delivery went."""
    entry = next(one for one in await outbox_store.due(connection, START) if one.message == message)
    await outbox_store.settle(
        connection, entry.id, status=status, attempts=entry.attempts + 1, next_attempt_at=at, error=None
    )


async def test_an_entry_says_where_to_in_which_language_and_how_often_it_was_tried(
    connection: AsyncConnection,
) -> None:
    message = await reply(connection, "52", language="nl")
    (entry,) = await outbox_store.due(connection, START)
    assert (entry.channel, entry.address, entry.language, entry.attempts) == ("telegram", "52", "nl", 0)
    assert entry.message == message


async def test_the_oldest_message_at_each_address_is_due(connection: AsyncConnection) -> None:
    first = await reply(connection, "52")
    await reply(connection, "52")
    elsewhere = await reply(connection, "53")
    another_platform = await reply(connection, "52", channel="sms")
    assert await due(connection) == [first, elsewhere, another_platform]


async def test_a_message_is_due_from_its_time_on(connection: AsyncConnection) -> None:
    message = await reply(connection, "52", at=START + 5)
    assert await due(connection, START + 4.5) == []
    assert await due(connection, START + 5) == [message]


@pytest.mark.parametrize("status", ["delivered", "given_up"])
async def test_what_is_done_with_is_not_due_and_lets_the_next_one_pass(
    connection: AsyncConnection, status: str
) -> None:
    first, second = await reply(connection, "52"), await reply(connection, "52")
    other = await reply(connection, "53")
    await settle(connection, first, status)
    assert await due(connection) == [second, other]


async def test_so_many_are_due_at_once_that_nobody_waits_for_long(connection: AsyncConnection) -> None:
    messages = [await reply(connection, str(address)) for address in range(51)]
    assert await due(connection) == messages[:50]


async def test_the_next_attempt_is_the_earliest_of_those_that_wait(connection: AsyncConnection) -> None:
    first, second, third = [await reply(connection, address) for address in ("52", "53", "54")]
    await settle(connection, first, "waiting", START + 40)
    await settle(connection, second, "waiting", START + 30)
    await settle(connection, third, "delivered", START)
    assert await outbox_store.next_due(connection) == START + 30


async def test_an_empty_outbox_has_no_next_attempt(connection: AsyncConnection) -> None:
    assert await outbox_store.next_due(connection) is None
    await settle(connection, await reply(connection, "52"), "given_up")
    assert await outbox_store.next_due(connection) is None


async def test_what_was_delivered_is_delivered_again_at_the_same_address(connection: AsyncConnection) -> None:
    message, other = await reply(connection, "52"), await reply(connection, "53")
    await settle(connection, message, "delivered")
    await settle(connection, other, "given_up")
    assert await outbox_store.deliver_again(connection, message.id, START + 5)
    assert await due(connection, START + 4.5) == []
    (entry,) = await outbox_store.due(connection, START + 5)
    assert (entry.message, entry.channel, entry.address, entry.attempts) == (message, "telegram", "52", 0)


async def test_what_still_waits_is_not_delivered_twice(connection: AsyncConnection) -> None:
    message = await reply(connection, "52")
    assert not await outbox_store.deliver_again(connection, message.id, START)
    assert await due(connection) == [message]
    await settle(connection, message, "delivered")
    assert await due(connection) == []


async def test_what_was_given_up_is_not_delivered_again(connection: AsyncConnection) -> None:
    message = await reply(connection, "52")
    await settle(connection, message, "given_up")
    assert not await outbox_store.deliver_again(connection, message.id, START)
    assert await due(connection) == []


async def test_what_was_never_in_the_outbox_is_not_delivered_again(connection: AsyncConnection) -> None:
    conversation = await begin(connection)
    message = await write(connection, conversation, "Hello", author="bot")
    await settle(connection, await reply(connection, "52"), "delivered")
    assert not await outbox_store.deliver_again(connection, message.id, START)
    assert await due(connection) == []
