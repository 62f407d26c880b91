"""Transactions on SQLite: who waits for whom, and when the event loop has its turn."""

import asyncio
import sqlite3
import threading
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Database, sqlite_in_loop
from bot.storage.sqlite import SqliteEngine
from tests.stored import begin

pytestmark = pytest.mark.anyio

COUNT = text("SELECT count(*) FROM conversation")
QUICK = text("SELECT 1")
#: Some thirty milliseconds of SQLite's own work.
SLOW = text(
    "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted LIMIT 200000) "
    "SELECT sum(n) FROM counted"
)


async def count(connection: AsyncConnection) -> int:
    found: int = (await connection.execute(COUNT)).scalar_one()
    return found


async def test_a_reader_sees_one_moment_and_holds_up_no_writer(database: Database) -> None:
    async with database.read() as reader:
        assert await count(reader) == 0
        async with database.write() as writer:
            await begin(writer)
        assert await count(reader) == 0
    async with database.read() as reader:
        assert await count(reader) == 1


async def test_what_is_not_committed_is_seen_by_nobody_else(database: Database) -> None:
    async with database.write() as writer:
        await begin(writer)
        async with database.read() as reader:
            assert await count(reader) == 0


async def test_nobody_else_writes_from_the_beginning_of_a_transaction_that_may_write(
    database: Database, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "hamdel.sqlite3", isolation_level=None, timeout=0)
    async with database.write():
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


async def test_a_writer_waits_for_another_who_waits_for_something_else(database: Database) -> None:
    writing, gate = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        async with database.write() as writer:
            await begin(writer)
            writing.set()
            await gate.wait()

    first = asyncio.create_task(wait())
    await writing.wait()
    second = asyncio.create_task(write(database))
    for _ in range(10):
        await asyncio.sleep(0)
    assert not second.done()
    gate.set()
    await asyncio.gather(first, second)
    async with database.read() as reader:
        assert await count(reader) == 2


async def test_many_may_read_at_the_same_time(database: Database) -> None:
    async with AsyncExitStack() as stack:
        readers = [await stack.enter_async_context(database.read()) for _ in range(30)]
        assert [await count(reader) for reader in readers] == [0] * 30


async def fail(database: Database) -> None:
    async with database.write() as writer:
        await begin(writer)
        raise LookupError


async def test_a_transaction_that_fails_leaves_nothing_behind_and_the_way_free(database: Database) -> None:
    for _ in range(2):
        with pytest.raises(LookupError):
            await fail(database)
    async with database.write() as writer:
        assert await count(writer) == 0
        await begin(writer)
    async with database.read() as reader:
        assert await count(reader) == 1


async def test_a_row_that_belongs_to_nothing_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        async with database.write() as writer:
            await writer.execute(
                text(
                    "INSERT INTO language_change (conversation_id, previous, language, source, created_at) "
                    "VALUES ('nobody', 'en', 'nl', 'chosen', 0)"
                )
            )


async def test_a_new_database_gets_all_its_tables(tmp_path: Path) -> None:
    database = Database(SqliteEngine(make_url(f"sqlite:///{tmp_path / 'new.sqlite3'}")))
    await database.migrate()
    async with database.write() as writer:
        await begin(writer)
        assert await count(writer) == 1
    await database.close()


async def wait_for_another_process(database: Database, file: Path) -> float:
    """Write while another process does; how long the event loop stood still when that began."""
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(write(database))
    began = time.monotonic()
    await asyncio.sleep(0)
    stood_still = time.monotonic() - began
    assert await asyncio.wait([waiting], timeout=0.1) == (set(), {waiting})
    other.execute("COMMIT")
    other.close()
    await waiting
    return stood_still


async def write(database: Database) -> None:
    async with database.write() as writer:
        await begin(writer)


async def test_the_event_loop_goes_on_whenever_another_process_writes(database: Database, tmp_path: Path) -> None:
    async with database.read():
        # Opened once, it is in WAL mode.
        pass
    for _ in range(2):
        assert await wait_for_another_process(database, tmp_path / "hamdel.sqlite3") < 5
    async with database.read() as reader:
        assert await count(reader) == 2


async def test_a_transaction_within_a_transaction_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    engine = SqliteEngine(make_url(f"sqlite:///{tmp_path / 'test.sqlite3'}"))
    async with engine.write() as writer:
        with pytest.raises(sqlite3.OperationalError, match="within a transaction"):
            await sqlite_in_loop.begin(writer.connection, writes=True)
    await engine.close()


@asynccontextmanager
async def counted() -> AsyncIterator[list[int]]:
    """How often another task of the event loop had its turn, as the only item of a list."""
    turns = [0]

    async def other() -> None:
        while True:
            await asyncio.sleep(0)
            turns[0] += 1

    task = asyncio.create_task(other())
    await asyncio.sleep(0)
    try:
        yield turns
    finally:
        task.cancel()


async def test_others_have_their_turn_after_each_slow_statement(database: Database) -> None:
    async with database.read() as reader, counted() as turns:
        for number in range(1, 4):
            await reader.execute(SLOW)
            assert turns == [number]


async def test_quick_statements_do_not_give_way_each_time(database: Database) -> None:
    async with database.read() as reader, counted() as turns:
        for _ in range(50):
            await reader.execute(QUICK)
        assert turns[0] < 25
        await reader.execute(SLOW)
        before = turns[0]
        for _ in range(50):
            await reader.execute(QUICK)
        assert turns[0] - before < 25


async def test_a_transaction_begins_with_its_whole_time_before_it(database: Database) -> None:
    turns = []
    # A machine that is busy may take longer over one of them.
    for _ in range(20):
        async with database.read() as reader, counted() as counting:
            await reader.execute(QUICK)
            turns.append(counting[0])
    assert 0 in turns


@pytest.mark.parametrize(("rows", "in_thread"), [(49, False), (50, True), (200, True)])
async def test_many_rows_are_written_beside_the_event_loop(tmp_path: Path, rows: int, in_thread: bool) -> None:
    database = Database.open(f"sqlite:///{tmp_path / 'test.sqlite3'}")
    async with database.write() as writer:
        await writer.execute(text("CREATE TABLE note (words TEXT)"))
    async with database.write() as writer, counted() as turns:
        given = [{"words": str(number)} for number in range(rows)]
        await writer.execute(text("INSERT INTO note VALUES (:words)"), given)
        assert (turns[0] > 1) is in_thread
    async with database.read() as reader:
        assert (await reader.execute(text("SELECT count(*) FROM note"))).scalar_one() == rows
    await database.close()


async def test_who_is_cancelled_goes_on_when_the_thread_has_ended() -> None:
    began, gate = threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        gate.wait(10)

    waiting = asyncio.create_task(sqlite_in_loop.in_thread(work))
    await asyncio.to_thread(began.wait)
    for _ in range(2):
        waiting.cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert not waiting.done()
    gate.set()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_the_result_of_a_thread_comes_back() -> None:
    assert await sqlite_in_loop.in_thread(lambda: 7) == 7
