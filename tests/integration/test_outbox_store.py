"""What is still to be delivered, as it is stored and found again."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Message, State, outbox_store
from bot.conversations.model import OutboxEntry
from bot.conversations.outbox_store import ChannelState
from bot.conversations.tables import outbox
from tests.stored import START, begin, write

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0


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


async def test_an_entry_says_when_its_own_visitor_was_heard_last(connection: AsyncConnection) -> None:
    one, other = [await begin(connection, address, channel="telegram") for address in ("52", "53")]
    for conversation, at in ((one, START - 20), (one, START - 10), (other, START - 5)):
        await write(connection, conversation, "Hello?", at=at)
    await write(connection, one, "Hello", author="bot", deliver=True)
    silent = await begin(connection, "54", channel="telegram")
    await write(connection, silent, "Hello", author="bot", deliver=True)

    assert [entry.heard_at for entry in await outbox_store.due(connection, START)] == [START - 10, None]


async def test_an_entry_says_by_whom_something_is_kept_for_its_visitor(connection: AsyncConnection) -> None:
    async def kept() -> list[str | None]:
        """For "52", for "53", and for "52" on another platform."""
        return [entry.parked for entry in await outbox_store.due(connection, START)]

    conversation = await begin(connection, "52", channel="telegram")
    given_up, parked, by_agent = [
        await write(connection, conversation, "Hello", author=author, deliver=True)
        for author in ("bot", "bot", "agent")
    ]
    await write(connection, conversation, "More", author="bot", deliver=True)
    await reply(connection, "53")
    await reply(connection, "52", channel="sms")

    await settle(connection, given_up, "given_up")
    assert await kept() == [None, None, None]
    await settle(connection, parked, "parked")
    assert await kept() == ["bot", None, None]
    await settle(connection, by_agent, "parked")
    assert await kept() == ["agent", None, None]


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


async def waiting(connection: AsyncConnection, address: str, *, hold: float) -> Message:
    """A message that waits for ``hold`` seconds before it goes."""
    conversation = await begin(connection, address, channel="telegram")
    message = await write(connection, conversation, "Hello", author="bot")
    await outbox_store.enqueue(connection, [message.id], "telegram", address, START, hold)
    return message


async def test_what_is_held_back_can_be_withdrawn_and_nothing_else_goes(connection: AsyncConnection) -> None:
    message, other = await waiting(connection, "52", hold=5), await waiting(connection, "53", hold=0)

    assert await outbox_store.withdraw(connection, [message.id], START + 4.5)

    assert await due(connection, START + 5) == [other]


async def test_what_may_be_on_its_way_cannot_be_withdrawn(connection: AsyncConnection) -> None:
    message = await waiting(connection, "52", hold=5)

    assert not await outbox_store.withdraw(connection, [message.id], START + 5)

    assert await due(connection, START + 5) == [message]


async def test_what_is_held_back_for_the_longest_time_can_be_withdrawn(connection: AsyncConnection) -> None:
    message = await waiting(connection, "52", hold=60)

    assert await outbox_store.withdraw(connection, [message.id], START + 59.5)


async def test_what_a_worker_has_taken_since_cannot_be_withdrawn(connection: AsyncConnection) -> None:
    message = await waiting(connection, "52", hold=0.5)
    now = START + 0.75

    assert [one.message for one in await outbox_store.claim(connection, now, now + 60)] == [message]

    assert not await outbox_store.withdraw(connection, [message.id], now)
    assert await due(connection, now + 60) == [message]


async def test_what_was_delivered_cannot_be_withdrawn(connection: AsyncConnection) -> None:
    message = await reply(connection, "52")
    await settle(connection, message, "delivered", START + 60)

    assert not await outbox_store.withdraw(connection, [message.id], START)


async def fails(connection: AsyncConnection, message: Message, error: str, status: str = "given_up") -> int:
    """A delivery ends with an error; the entry's number."""
    entry = next(one for one in await outbox_store.due(connection, START) if one.message == message)
    await outbox_store.settle(
        connection, entry.id, status=status, attempts=3, next_attempt_at=START + 60, error=error
    )  # fmt: skip
    return entry.id


async def test_of_each_channel_is_told_how_many_wait_how_many_failed_and_the_newest_fault(
    connection: AsyncConnection,
) -> None:
    for address, error in (("51", "first"), ("52", "second")):
        await fails(connection, await reply(connection, address), error)
    for address in ("53", "54", "55"):
        await reply(connection, address)
    await fails(connection, await reply(connection, "56", channel="sms"), "not now", "waiting")
    await settle(connection, await reply(connection, "57", channel="line"), "delivered")
    await fails(connection, await reply(connection, "58", channel="slack"), "It is archived.")

    states = await outbox_store.channel_states(connection, START)

    assert states == {
        "telegram": ChannelState(3, 2, "second", START),
        "sms": ChannelState(1, 0, "not now", START),
        "slack": ChannelState(0, 1, "It is archived.", START),
    }


async def test_a_channel_on_which_all_goes_well_has_no_fault(connection: AsyncConnection) -> None:
    await reply(connection, "52")

    assert await outbox_store.channel_states(connection, START) == {"telegram": ChannelState(1, 0, None, None)}


async def test_what_was_given_up_long_ago_is_not_counted(connection: AsyncConnection) -> None:
    await fails(connection, await reply(connection, "52", at=START - 1), "It is blocked.")

    assert await outbox_store.channel_states(connection, START) == {}


async def test_what_was_given_up_on_a_channel_is_listed_the_newest_first(connection: AsyncConnection) -> None:
    numbers = [await fails(connection, await reply(connection, address), "It is blocked.") for address in ("51", "52")]
    await fails(connection, await reply(connection, "53", at=START - 1), "too long ago")
    await fails(connection, await reply(connection, "54", channel="sms"), "elsewhere")
    await fails(connection, await reply(connection, "55"), "not now", "waiting")

    found = await outbox_store.undelivered(connection, "telegram", START)

    assert [one.id for one in found] == numbers[::-1]
    assert (found[0].text, found[0].author, found[0].attempts, found[0].error) == ("Hello", "bot", 3, "It is blocked.")


async def test_no_more_than_a_hundred_are_listed(connection: AsyncConnection) -> None:
    conversation = await begin(connection, "52", channel="telegram")
    for _ in range(101):
        await write(connection, conversation, "Hello", author="bot", deliver=True)
    await connection.execute(update(outbox).values(status="given_up"))

    assert len(await outbox_store.undelivered(connection, "telegram", START)) == 100


async def test_what_was_given_up_goes_out_after_all_and_begins_anew(connection: AsyncConnection) -> None:
    first, second = await reply(connection, "52"), await reply(connection, "53")
    elsewhere, waits = await reply(connection, "54", channel="sms"), await reply(connection, "55")
    numbers = [await fails(connection, one, "It is blocked.") for one in (first, second, elsewhere)]
    numbers.append(await fails(connection, waits, "not now", "waiting"))

    assert await outbox_store.try_again(connection, "telegram", [numbers[0], *numbers[2:]], START + 5) == 1

    assert await due(connection, START + 4.5) == []
    (entry,) = await outbox_store.due(connection, START + 5)
    assert (entry.message, entry.attempts) == (first, 0)


async def test_a_message_is_known_by_what_its_own_platform_calls_it(connection: AsyncConnection) -> None:
    messages = {}
    for channel in ("telegram", "sms"):
        for address in ("52", "53"):
            message = await reply(connection, address, channel=channel)
            entry = next(one for one in await outbox_store.due(connection, START) if one.message == message)
            await outbox_store.note_part(connection, entry.id, 1, address)
            messages[channel, address] = entry.id, message

    for (channel, address), known in messages.items():
        assert await outbox_store.known_as(connection, channel, address) == known
    assert await outbox_store.known_as(connection, "telegram", "54") is None


async def test_what_a_platform_could_not_deliver_goes_out_whole_when_it_is_tried_again(
    connection: AsyncConnection,
) -> None:
    message = await reply(connection, "52")
    (entry,) = await outbox_store.due(connection, START)
    await outbox_store.note_part(connection, entry.id, 1, "id")
    await settle(connection, message, "delivered")

    assert await outbox_store.refuse(connection, entry.id, "given_up", "It is blocked.")
    assert not await outbox_store.refuse(connection, entry.id, "given_up", "It is blocked.")

    await outbox_store.try_again(connection, "telegram", [entry.id], START)
    (again,) = await outbox_store.due(connection, START)
    assert (again.id, again.done) == (entry.id, 0)


async def entries_of_all(connection: AsyncConnection) -> dict[int, OutboxEntry]:
    """The entries by their messages, each taken when it was its turn; all wait afterwards."""
    found: dict[int, OutboxEntry] = {}
    while entries := await outbox_store.due(connection, START + DAY):
        found |= {entry.message.id: entry for entry in entries}
        await connection.execute(update(outbox).where(outbox.c.message_id.in_(found)).values(status="delivered"))
    await connection.execute(update(outbox).values(status="waiting"))
    return found


async def test_what_goes_out_with_a_reply_is_what_else_replies_to_the_same_message_and_is_due(
    connection: AsyncConnection,
) -> None:
    conversation = await begin(connection, "52", channel="telegram")
    asked, later = [await write(connection, conversation, text) for text in ("Hello?", "And?")]

    async def answer(to: Message | None, words: str, at: float = START) -> Message:
        about = None if to is None else to.id
        return await write(connection, conversation, words, author="bot", at=at, deliver=True, in_reply_to=about)

    async def behind(message: Message, now: float = START) -> list[Message]:
        return [one.message for one in await outbox_store.behind(connection, entries[message.id], now)]

    first = await answer(asked, "Good day")
    await reply(connection, "53")
    await reply(connection, "52", channel="sms")
    gone = await answer(asked, "Gone")
    second, third = await answer(asked, "It is on its way."), await answer(asked, "Anything else?", START + 9)
    other, unasked, after = await answer(later, "Yes."), await answer(None, "By the way"), await answer(asked, "Bye")
    entries = await entries_of_all(connection)
    await connection.execute(update(outbox).where(outbox.c.message_id == gone.id).values(status="given_up"))

    assert await behind(first) == [second]
    assert await behind(first, START + 9) == [second, third]
    assert await behind(third, START + 9) == await behind(other) == await behind(after) == []
    assert await behind(unasked) == []


@pytest.mark.parametrize(
    ("channel", "address", "platform_id", "status"),
    [
        ("telegram", "52", "id", "given_up"),
        ("sms", "52", "id", "delivered"),
        ("telegram", "53", "id", "delivered"),
        ("telegram", "52", "other", "delivered"),
    ],
)
async def test_what_went_out_in_one_piece_is_refused_with_it(
    connection: AsyncConnection, channel: str, address: str, platform_id: str, status: str
) -> None:
    messages = [await reply(connection, "52"), await reply(connection, address, channel=channel)]
    rows = await connection.execute(
        update(outbox).values(status="delivered", platform_id="id").returning(outbox.c.id, outbox.c.message_id)
    )
    numbers = {row.message_id: row.id for row in rows}
    entries = [numbers[one.id] for one in messages]
    await connection.execute(update(outbox).where(outbox.c.id == entries[1]).values(platform_id=platform_id))

    assert await outbox_store.refuse(connection, entries[0], "given_up", "It is blocked.")

    found = await connection.execute(select(outbox.c.status).order_by(outbox.c.id))
    assert list(found.scalars()) == ["given_up", status]


async def test_a_visitor_who_writes_gets_what_was_parked_for_them_whole_and_nobody_else_does(
    connection: AsyncConnection,
) -> None:
    messages = [await reply(connection, address) for address in ("52", "53")]
    messages.append(await reply(connection, "52", channel="sms"))
    for message in messages:
        await outbox_store.note_part(connection, await fails(connection, message, "too late", "parked"), 1, "id")

    assert await outbox_store.unpark(connection, "telegram", "52", START + 5)
    assert not await outbox_store.unpark(connection, "telegram", "52", START + 5)

    assert await due(connection, START + 4.5) == []
    (entry,) = await outbox_store.due(connection, START + 5)
    assert (entry.message, entry.attempts, entry.done) == (messages[0], 0, 0)
