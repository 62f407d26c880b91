"""What several workers do one at a time, on PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from sqlalchemy import text

from bot.conversations import Draft, OutboxEntry, conversation_store, message_store, outbox_store
from bot.dialogue.locks import TurnLocks
from bot.storage import Database, DatabaseAway
from tests.integration.conftest import NewDatabase, PostgresqlServer

pytestmark = pytest.mark.anyio

Pair = tuple[Database, Database]


@pytest.fixture
async def pair(new_database: NewDatabase) -> AsyncIterator[Pair]:
    """One database, opened by two workers."""
    url = new_database()
    one, other = Database.open(url, shared=True), Database.open(url, shared=True)
    await one.migrate()
    yield one, other
    await one.close()
    await other.close()


async def test_a_lock_is_one_workers_at_a_time_and_waited_for(pair: Pair) -> None:
    one, other = pair
    order = []

    async def second() -> None:
        async with other.alone("key"):
            order.append("second")

    async with one.alone("key") as alone:
        waiting = asyncio.create_task(second())
        async with other.alone("key", wait=False) as also, other.alone("another key", wait=False) as free:
            assert (alone, also, free) == (True, False, True)
        order.append("first")
    await asyncio.wait_for(waiting, 10)

    assert order == ["first", "second"]


async def test_who_is_cancelled_while_waiting_leaves_no_lock_behind(pair: Pair) -> None:
    one, other = pair
    async with one.alone("key"):
        waiting = asyncio.create_task(other.alone("key").__aenter__())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait([waiting])

    async with asyncio.timeout(10), one.alone("key") as alone:
        assert alone


async def test_a_job_is_one_workers_until_it_ends(pair: Pair) -> None:
    one, other = pair

    assert [await one.leads("job"), await other.leads("job"), await one.leads("job")] == [True, False, True]
    await one.close()
    assert await other.leads("job")


async def test_locks_are_lost_with_their_connection_and_can_be_taken_anew(pair: Pair) -> None:
    one, other = pair
    async with one.alone("turn") as alone:
        assert alone
        assert await one.leads("job")
        async with other.write() as connection:
            mine = (
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
            )
            await connection.execute(text(mine))
        async with asyncio.timeout(10), other.alone("turn") as also:
            assert also

    assert await other.leads("job")
    assert not await one.leads("job")


async def test_one_turn_at_a_time_is_taken_at_an_address(pair: Pair) -> None:
    one, other = (TurnLocks(database) for database in pair)
    async with one.hold("web", "a"):
        async with one.hold("web", "a", wait=False) as here, other.hold("web", "a", wait=False) as there:
            assert (here, there) == (False, False)
        async with other.hold("web", "b", wait=False) as elsewhere:
            assert elsewhere
    async with other.hold("web", "a", wait=False) as after:
        assert after


async def test_a_message_is_concluded_once(pair: Pair) -> None:
    (message,) = await told(pair[0], "a", "Hello", handled=False)
    noted = []
    for database in pair:
        async with database.write() as connection:
            noted.append(await message_store.mark_handled(connection, message, "en", {}))

    assert noted == [True, False]


async def test_an_outbox_entry_is_claimed_by_one_worker_and_by_another_when_its_time_is_over(pair: Pair) -> None:
    await told(pair[0], "a", "one", "two")
    await told(pair[0], "b", "three")

    async with asyncio.timeout(20), AsyncExitStack() as stack:
        # At the same time: neither waits for the other.
        first, second = [await stack.enter_async_context(database.write()) for database in pair]
        claimed = await outbox_store.claim(first, 100, 160)
        assert texts(claimed) == ["one", "three"]
        assert await outbox_store.claim(second, 100, 160) == []
    async with pair[1].write() as connection:
        assert await outbox_store.claim(connection, 159, 219) == []
        assert texts(await outbox_store.claim(connection, 160, 220)) == ["one", "three"]
        await outbox_store.settle(
            connection, claimed[0].id, status="delivered", attempts=1, next_attempt_at=160, error=None
        )
        assert texts(await outbox_store.claim(connection, 161, 221)) == ["two"]


async def test_of_transactions_that_take_turns_each_sees_what_the_one_before_has_left(pair: Pair) -> None:
    async with pair[0].write() as connection:
        await connection.execute(text("CREATE TABLE counted (number integer)"))
        await connection.execute(text("INSERT INTO counted VALUES (0)"))

    async def count(database: Database) -> None:
        async with database.write(alone="counting") as connection:
            number = (await connection.execute(text("SELECT number FROM counted"))).scalar_one()
            await connection.execute(text(f"UPDATE counted SET number = {number + 1}"))

    await asyncio.gather(*(count(database) for database in pair * 10))

    async with pair[0].read() as connection:
        assert (await connection.execute(text("SELECT number FROM counted"))).scalar_one() == 20


async def test_a_server_that_is_away_is_told_from_a_fault_and_reached_again(
    pair: Pair, postgresql: PostgresqlServer
) -> None:
    assert await pair[0].leads("job")
    postgresql.stop()
    try:
        with pytest.raises(DatabaseAway):
            await pair[0].check_writable()
        with pytest.raises(DatabaseAway):
            await pair[0].leads("job")
    finally:
        postgresql.start()

    await pair[0].check_writable()
    assert await pair[0].leads("job")


def texts(entries: list[OutboxEntry]) -> list[str]:
    return [one.message.text for one in entries]


async def told(database: Database, address: str, *said: str, handled: bool = True) -> list[int]:
    """Messages of a conversation at an address, which are to be delivered; their ids."""
    async with database.write() as connection:
        new = conversation_store.begun(
            channel="telegram", address=address, language="en", language_source="default", now=0
        )
        await conversation_store.add(connection, new)
        drafts = [Draft("bot", one, "en") for one in said]
        stored = await message_store.append(connection, new.id, drafts, now=0, handled=handled, deliver=True)
    return [one.id for one in stored]
