"""The outbox: what is delivered to a messaging platform, in which order, and when it is tried again."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.channels import DeliveryError, OutsideWindow
from bot.conversations import Conversation, Message, message_store, outbox_store
from bot.conversations.model import Translated
from bot.storage import Database
from tests.post import LongerForPeople, Post, Windows
from tests.stored import START, write

pytestmark = pytest.mark.anyio


@pytest.fixture
def post(database: Database) -> Post:
    """An outbox with nothing in it."""
    return Post(database)


@asynccontextmanager
async def running(post: Post) -> AsyncIterator[None]:
    """The outbox delivers in the background; all that the test waits for comes soon."""
    post.outbox.start()
    try:
        async with asyncio.timeout(5):
            yield
    finally:
        await post.outbox.close()


async def test_a_message_is_delivered_once(post: Post) -> None:
    message = await post.reply(await post.visitor("52"), "Hello")
    assert await post.deliver() == 1
    assert await post.deliver() == 0
    assert post.messenger.got == ["52: Hello"]
    assert await post.entry(message) == ("delivered", 1, None)


async def test_messages_at_one_address_go_out_in_their_order(post: Post) -> None:
    visitor = await post.visitor("52")
    for words in ("one", "two", "three"):
        await post.reply(visitor, words)
    assert await post.deliver() == 3
    assert post.messenger.got == ["52: one", "52: two", "52: three"]


async def test_a_message_waits_for_the_one_before_it(post: Post) -> None:
    visitor = await post.visitor("52")
    post.messenger.refusals = [DeliveryError("not now", retry_after=30)]
    await post.reply(visitor, "one")
    await post.reply(visitor, "two")
    assert await post.deliver() == 1
    assert post.messenger.got == []
    post.now += 30
    await post.deliver()
    assert post.messenger.got == ["52: one", "52: two"]


async def test_other_addresses_go_on_while_a_message_waits(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("not now", retry_after=30)]
    for address in ("52", "53", "54"):
        await post.reply(await post.visitor(address), "Hello")
    await post.deliver()
    assert post.messenger.got == ["53: Hello", "54: Hello"]


async def test_a_platform_that_says_when_to_come_back_is_left_in_peace_until_then(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("slow down", retry_after=30)]
    message = await post.reply(await post.visitor("52"), "Hello")
    await post.deliver()
    assert await post.entry(message) == ("waiting", 1, "slow down")
    post.now = START + 29.5
    assert await post.deliver() == 0
    post.now = START + 30
    assert await post.deliver() == 1
    assert await post.entry(message) == ("delivered", 2, None)


async def test_each_attempt_waits_twice_as_long_up_to_an_hour_with_a_quarter_of_jitter(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("not now") for _ in range(20)]
    await post.reply(await post.visitor("52"), "Hello")
    waits = []
    for _ in range(20):
        assert await post.deliver() == 1
        due = await post.next_due()
        assert due is not None
        waits.append(due - post.now)
        post.now = due
    longest = [min(3600.0, 2.0**attempt) for attempt in range(20)]
    assert all(0.75 * most - 0.001 <= wait <= most + 0.001 for wait, most in zip(waits, longest, strict=True))


@pytest.mark.parametrize(("chance", "share"), [(min, 0.75), (max, 1.0)])
async def test_an_hour_is_the_longest_wait_and_three_quarters_of_one_the_shortest_of_those(
    post: Post, monkeypatch: pytest.MonkeyPatch, chance: Callable[[float, float], float], share: float
) -> None:
    monkeypatch.setattr(random, "uniform", chance)
    post.messenger.refusals = [DeliveryError("not now") for _ in range(14)]
    await post.reply(await post.visitor("52"), "Hello")
    waits = []
    for _ in range(14):
        await post.deliver()
        due = await post.next_due()
        assert due is not None
        waits.append(due - post.now)
        post.now = due
    assert waits == pytest.approx([share * 2.0**attempt for attempt in range(12)] + [share * 3600] * 2)


async def test_an_attempt_is_ended_after_fifty_seconds(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, ended = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    began = now = loop.time()

    async def never(_: Message) -> None:
        if asked.is_set():
            return
        asked.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async def is_ended(after: float) -> bool:
        nonlocal now
        now = began + after
        for _ in range(10):
            await asyncio.sleep(0)
        return ended.is_set()

    post.messenger.arriving = never
    message = await post.reply(await post.visitor("52"), "Hello")
    # Time stands still but for what the test lets pass.
    monkeypatch.setattr(loop, "time", lambda: now)
    delivering = asyncio.create_task(post.outbox.deliver_due())
    await asked.wait()

    assert not await is_ended(after=49.5)
    assert await is_ended(after=50.5)

    monkeypatch.undo()
    await delivering
    assert await post.entry(message) == ("waiting", 1, "The platform takes too long to answer.")


async def test_a_message_is_given_up_after_thirty_two_attempts(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("not now") for _ in range(40)]
    message = await post.reply(await post.visitor("52"), "Hello")
    for _ in range(40):
        post.now = await post.next_due() or post.now
        await post.deliver()
    assert post.messenger.attempts == 32
    assert await post.entry(message) == ("given_up", 32, "not now")
    assert post.now - START > 0.5 * 24 * 3600


async def test_a_message_that_is_refused_for_good_is_given_up_at_once(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("blocked by the user", permanent=True)]
    message = await post.reply(await post.visitor("52"), "Hello")
    await post.deliver()
    assert await post.entry(message) == ("given_up", 1, "blocked by the user")
    assert await post.next_due() is None


async def test_what_comes_after_a_message_that_was_given_up_is_delivered(post: Post) -> None:
    visitor = await post.visitor("52")
    post.messenger.refusals = [DeliveryError("too long", permanent=True)]
    await post.reply(visitor, "one")
    await post.reply(visitor, "two")
    await post.deliver()
    assert post.messenger.got == ["52: two"]


async def test_an_unexpected_error_is_no_reason_to_give_up(post: Post) -> None:
    post.messenger.refusals = [LookupError("no such key")]
    message = await post.reply(await post.visitor("52"), "Hello")
    await post.reply(await post.visitor("53"), "Hello")
    with capture_logs() as logs:
        await post.deliver()
    assert {one["event"] for one in logs} == {"delivery_failed", "not_delivered"}
    assert await post.entry(message) == ("waiting", 1, "LookupError")
    assert post.messenger.got == ["53: Hello"]
    due = await post.next_due()
    assert due is not None
    assert 0.75 <= due - START <= 1
    post.now = due
    await post.deliver()
    assert await post.entry(message) == ("delivered", 2, None)


async def test_messages_to_a_channel_that_is_switched_off_wait_until_it_is_on_again(post: Post) -> None:
    message = await post.reply(await post.visitor("52"), "Hello")
    del post.channels["telegram"]
    await post.deliver()
    assert await post.entry(message) == ("waiting", 1, "The channel telegram is switched off.")
    post.channels["telegram"] = post.messenger
    post.now += 1
    await post.deliver()
    assert post.messenger.got == ["52: Hello"]


async def translate(post: Post, message: Message) -> None:
    async with post.database.write() as connection:
        made = Translated("Hallo", "Argos Translate", post.now)
        await message_store.add_translation(connection, message.id, "nl", made)


async def test_a_translation_that_comes_while_the_original_is_on_its_way_goes_after_it(post: Post) -> None:
    message = await post.reply(await post.visitor("52", "nl"), "Hello", "agent")
    post.messenger.arriving = lambda reply: translate(post, message) if reply.text == "Hello" else None
    await post.deliver()
    original, translated = post.messenger.got
    assert original == "52: Hello"
    assert translated.startswith("52: Hallo\n")


async def test_an_original_that_was_refused_goes_out_translated_alone(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("not now", retry_after=30)]
    message = await post.reply(await post.visitor("52", "nl"), "Hello", "agent")
    await post.deliver()
    await translate(post, message)
    post.now += 30
    await post.deliver()
    (only,) = post.messenger.got
    assert only.startswith("52: Hallo\n")


async def test_an_original_without_a_translation_goes_out_once(post: Post) -> None:
    await post.reply(await post.visitor("52", "nl"), "Hello", "agent")
    await post.deliver()
    assert post.messenger.got == ["52: Hello"]


async def test_what_was_waiting_is_delivered_at_the_start(post: Post) -> None:
    await post.reply(await post.visitor("52"), "Hello")
    async with running(post):
        assert await post.messenger.tried.get() == "Hello"


async def test_what_is_new_is_delivered_when_the_outbox_is_told_of_it(post: Post) -> None:
    visitor = await post.visitor("52")
    async with running(post):
        for words in ("one", "two"):
            await post.reply(visitor, words)
            post.outbox.wake()
            assert await post.messenger.tried.get() == words


async def test_a_message_is_tried_again_when_its_time_has_come(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("not now", retry_after=0.2)]
    await post.reply(await post.visitor("52"), "Hello")
    began = time.monotonic()
    # What is waited for is real time, and so the clock goes on by itself.
    post.clock = lambda: START + time.monotonic() - began
    async with running(post):
        assert await post.messenger.tried.get() == "refused"
        assert await post.messenger.tried.get() == "Hello"


async def test_an_outbox_with_nothing_due_lies_still(post: Post) -> None:
    post.messenger.refusals = [DeliveryError("not now", retry_after=3600)]
    await post.reply(await post.visitor("52"), "Hello")
    looked: list[float] = []
    post.clock = lambda: looked.append(post.now) or post.now  # type: ignore[func-returns-value]
    async with running(post):
        post.outbox.wake()
        await post.messenger.tried.get()
        lanes = [one for one in asyncio.all_tasks() if one.get_name() == "outbox"]
        await asyncio.wait(lanes, timeout=0.4)
    # A few times for the message and around it, in each lane; not again and again.
    assert len(looked) < 16


async def test_the_outbox_outlives_a_database_that_fails(post: Post) -> None:
    await post.reply(await post.visitor("52"), "Hello")
    await rename(post, "outbox", "away")
    with capture_logs() as logs:
        async with running(post):
            for _ in range(1000):
                await asyncio.sleep(0)
            assert {one["event"] for one in logs} == {"outbox_failed"}
            await rename(post, "away", "outbox")
            post.outbox.wake()
            assert await post.messenger.tried.get() == "Hello"


async def rename(post: Post, table: str, name: str) -> None:
    async with post.database.write() as connection:
        await connection.execute(text(f"ALTER TABLE {table} RENAME TO {name}"))


async def test_nothing_is_delivered_after_the_outbox_was_closed(post: Post) -> None:
    visitor = await post.visitor("52")
    async with running(post):
        await post.reply(visitor, "one")
        post.outbox.wake()
        await post.messenger.tried.get()
    await post.reply(visitor, "two")
    post.outbox.wake()
    running_still = [task for task in asyncio.all_tasks() if task.get_name() == "outbox"]
    assert (running_still, post.messenger.got) == ([], ["52: one"])


async def test_an_outbox_that_was_never_started_can_be_closed(post: Post) -> None:
    await post.outbox.close()


async def windowed(post: Post, *refusals: Exception) -> tuple[Windows, Conversation, list[Message]]:
    """A visitor who wrote, two replies to them, and a platform that refuses the first of these."""
    post.messenger = post.channels["telegram"] = platform = Windows(refusals=list(refusals))
    visitor = await post.visitor("1")
    async with post.database.write() as connection:
        await write(connection, visitor, "Hello", at=post.now)
    return platform, visitor, [await post.reply(visitor, words, "agent") for words in ("first", "second")]


async def writes(post: Post, visitor: Conversation) -> None:
    post.now += 1
    async with post.database.write() as connection:
        await write(connection, visitor, "Yes", at=post.now)
        await outbox_store.unpark(connection, "telegram", "1", post.now)


async def test_what_follows_a_message_that_is_kept_for_a_visitor_waits_with_it(post: Post) -> None:
    platform, visitor, replies = await windowed(post, OutsideWindow("too long ago"))
    await post.deliver()

    assert [(await post.entry(reply))[0] for reply in replies] == ["parked", "parked"]
    assert (platform.got, platform.invited) == ([], ["1"])

    await writes(post, visitor)
    await post.deliver()
    assert platform.got == ["1: first", "1: second"]


async def test_a_visitor_who_writes_while_a_message_is_refused_gets_it_at_once(post: Post) -> None:
    platform, visitor, _ = await windowed(post, OutsideWindow("too long ago"))
    platform.meanwhile = lambda: writes(post, visitor)
    told: list[str] = []

    async def tell(conversation: str) -> None:
        told.append(conversation)

    post.outbox.tell(tell)

    await post.deliver()

    assert platform.got == ["1: first", "1: second"]
    assert told == [], "they can be reached"


async def test_what_people_may_still_write_does_not_wait_for_what_the_bot_no_more_may(post: Post) -> None:
    post.messenger = post.channels["telegram"] = platform = LongerForPeople()
    visitor = await post.visitor("1")
    async with post.database.write() as connection:
        await write(connection, visitor, "Hello", at=post.now)
    post.now += 2 * 24 * 3600
    notice, answer = await post.reply(visitor, "Anna is here"), await post.reply(visitor, "It is on its way", "agent")

    await post.deliver()

    assert [(await post.entry(one))[0] for one in (notice, answer)] == ["parked", "delivered"]
    assert platform.got == ["1: It is on its way"]


async def test_what_people_write_too_late_waits_in_its_order(post: Post) -> None:
    post.messenger = post.channels["telegram"] = platform = LongerForPeople(refusals=[OutsideWindow("too long ago")])
    visitor = await post.visitor("1")
    for words in ("first", "second"):
        await post.reply(visitor, words, "agent")

    await post.deliver()
    await writes(post, visitor)
    await post.deliver()

    assert platform.got == ["1: first", "1: second"]
