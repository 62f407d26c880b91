"""Searches and reports: read in a thread, on both databases, while the event loop goes on."""

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Pool, bindparam, event, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Draft, conversation_store, message_store
from bot.conversations.tables import message
from bot.storage import Database, ReadAborted, prepare
from bot.web import errors
from tests.conftest import Serve
from tests.fakes import Desk

pytestmark = pytest.mark.anyio

COUNT = text("SELECT count(*) FROM conversation")


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database with all tables and nothing in them, of either kind."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'hamdel.sqlite3'}"
    else:
        url = request.getfixturevalue("new_database")()
    opened = Database.open(url)
    await opened.migrate()
    yield opened
    await opened.close()


async def _begin(database: Database, *said: str) -> str:
    begun = conversation_store.begun(channel="web", language="en", language_source="detected", now=1.0)
    async with database.write() as connection:
        await conversation_store.add(connection, begun)
        await message_store.append(connection, begun.id, [Draft("visitor", one, "en") for one in said], now=1.0)
    return begun.id


class Meeting:
    """Where a thread waits until the event loop has been there."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._arrived = asyncio.Event()
        self._let_go = threading.Event()

    def wait(self) -> bool:
        """In the thread: whether the event loop came within ten seconds."""
        self._loop.call_soon_threadsafe(self._arrived.set)
        return self._let_go.wait(10)

    async def arrived(self) -> None:
        """In the event loop: the thread waits now."""
        await asyncio.wait_for(self._arrived.wait(), 10)

    def let_go(self) -> None:
        """In the event loop: the thread goes on."""
        self._let_go.set()


@contextmanager
def connected(prepared: Callable[[sqlite3.Connection], object]) -> Iterator[None]:
    """A block in which every new connection to SQLite is ``prepared``."""

    def prepare_it(connection: sqlite3.Connection, _record: object) -> None:
        prepared(connection)

    event.listen(Pool, "connect", prepare_it)
    try:
        yield
    finally:
        event.remove(Pool, "connect", prepare_it)


class LongStatement:
    """Some seconds of work for SQLite, which tells when it begins and whether it was done."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._begun = asyncio.Event()
        self.done = False

    def install(self, driver: sqlite3.Connection) -> None:
        """Tell a connection what the statement is made of."""
        driver.create_function("begin", 0, self._begin)
        driver.create_function("end", 1, self._end)

    async def count(self, connection: AsyncConnection) -> None:
        """Run it for the number of its rows."""
        await connection.execute(text(f'{self._rows(60_000_000)} SELECT "end"(count(*)) FROM n'))

    async def fetch(self, connection: AsyncConnection) -> None:
        """Run it for its rows, of which there are many."""
        rows = (await connection.execute(text(f"{self._rows(3_000_000)} SELECT i FROM n"))).all()
        self._end(len(rows))

    async def begun(self) -> None:
        """It runs now."""
        await asyncio.wait_for(self._begun.wait(), 10)

    def _rows(self, count: int) -> str:
        return f'WITH RECURSIVE n(i) AS (SELECT "begin"() UNION ALL SELECT i + 1 FROM n LIMIT {count})'

    def _begin(self) -> int:
        self._loop.call_soon_threadsafe(self._begun.set)
        return 1

    def _end(self, _count: int) -> None:
        self.done = True


async def test_the_event_loop_goes_on_while_rows_are_worked_on(database: Database) -> None:
    meeting = Meeting()

    async def reading(connection: AsyncConnection) -> bool:
        await connection.execute(COUNT)
        return meeting.wait()

    task = asyncio.create_task(database.read_at_length(reading))
    await meeting.arrived()
    meeting.let_go()
    assert await task


async def test_the_event_loop_goes_on_while_sqlite_searches(tmp_path: Path) -> None:
    meeting = Meeting()
    database = Database.open(f"sqlite:///{tmp_path / 'hamdel.sqlite3'}")

    async def reading(connection: AsyncConnection) -> int:
        found: int = (await connection.execute(text("SELECT meet()"))).scalar_one()
        return found

    with connected(lambda driver: driver.create_function("meet", 0, meeting.wait)):
        task = asyncio.create_task(database.read_at_length(reading))
        await meeting.arrived()
        meeting.let_go()
        assert await task == 1
    await database.close()


@pytest.mark.parametrize("read", [LongStatement.count, LongStatement.fetch])
async def test_a_search_whose_caller_goes_away_is_interrupted_on_sqlite(
    tmp_path: Path, read: Callable[[LongStatement, AsyncConnection], Coroutine[Any, Any, None]]
) -> None:
    statement, database = LongStatement(), Database.open(f"sqlite:///{tmp_path / 'hamdel.sqlite3'}")

    with connected(statement.install):
        task = asyncio.create_task(database.read_at_length(lambda connection: read(statement, connection)))
        await statement.begun()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not statement.done
        # And the connection is as good as new.
        await database.migrate()
        assert await database.read_at_length(_count) == 0
    await database.close()


async def test_closing_the_database_interrupts_what_is_read(tmp_path: Path) -> None:
    statement, database = LongStatement(), Database.open(f"sqlite:///{tmp_path / 'hamdel.sqlite3'}")

    with connected(statement.install):
        task = asyncio.create_task(database.read_at_length(statement.count))
        await statement.begun()
        await database.close()
    assert not statement.done
    assert "is being stopped" in str((await asyncio.gather(task, return_exceptions=True))[0])


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_search_whose_caller_goes_away_is_cancelled_on_the_server(database: Database) -> None:
    sleeping = text("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'")

    async def until(count: int) -> None:
        while True:
            async with database.read() as connection:
                if (await connection.execute(sleeping)).scalar_one() == count:
                    return

    woke: list[str] = []

    async def reading(connection: AsyncConnection) -> None:
        await connection.execute(text("SELECT pg_sleep(20)"))
        woke.append("by itself")

    task = asyncio.create_task(database.read_at_length(reading))
    await asyncio.wait_for(until(1), 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not woke
    await asyncio.wait_for(until(0), 10)
    assert await database.read_at_length(_count) == 0


async def test_all_that_one_search_reads_is_of_one_moment(database: Database) -> None:
    meeting = Meeting()

    async def reading(connection: AsyncConnection) -> tuple[int, int]:
        before = await _count(connection)
        assert meeting.wait()
        return before, await _count(connection)

    task = asyncio.create_task(database.read_at_length(reading))
    await meeting.arrived()
    # Who writes does not wait for who reads.
    await _begin(database)
    meeting.let_go()
    assert await task == (0, 0)
    assert await database.read_at_length(_count) == 1


async def test_nothing_can_be_written_where_much_is_read(database: Database) -> None:
    async def writing(connection: AsyncConnection) -> None:
        await connection.execute(text("DELETE FROM conversation"))

    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        await database.read_at_length(writing)


async def test_who_writes_next_may_be_given_the_connection_of_a_search(database: Database) -> None:
    await database.read_at_length(_count)
    await _begin(database)
    assert await database.read_at_length(_count) == 1


async def test_a_search_finds_what_it_finds_on_the_event_loop(database: Database) -> None:
    wanted = await _begin(database, "Where is my parcel?")
    await _begin(database, "Hello")

    found = await database.read_at_length(lambda connection: conversation_store.recent(connection, 1, 1))

    assert [one.id for one in found] == [wanted]
    async with database.read() as connection:
        assert await conversation_store.recent(connection, 1, 1) == found


async def test_compiled_statements_may_be_read_at_length(database: Database) -> None:
    wanted = await _begin(database, "Hello")
    statement = prepare(select(message.c.text, message.c.buttons).where(message.c.conversation_id == bindparam("of")))

    async def reading(connection: AsyncConnection) -> tuple[str, list[Any]]:
        row = (await connection.execute(statement, {"of": wanted})).one()
        return row.text, row.buttons

    assert await database.read_at_length(reading) == ("Hello", [])


async def test_a_fault_in_a_statement_is_told_as_it_is(database: Database) -> None:
    async def reading(connection: AsyncConnection) -> None:
        await connection.execute(text("SELECT nothing FROM conversation"))

    with pytest.raises(DBAPIError, match="nothing"):
        await database.read_at_length(reading)


def test_searches_and_reports_leave_the_event_loop_of_a_server_alone(serve: Serve) -> None:
    ran: list[tuple[str, str]] = []

    def note(driver: sqlite3.Connection) -> None:
        driver.set_trace_callback(lambda statement: ran.append((threading.current_thread().name, statement)))

    def threads(part: str) -> set[str]:
        return {thread.partition("_")[0] for thread, statement in ran if part in statement}

    with connected(note):
        server = serve()
        desk = Desk.hire(server.url, server.settings, "sara", role="admin")
        ran.clear()
        for address in ("desk/conversations?view=search&search=parcel", "desk/reports", "articles?search=parcel"):
            httpx.get(
                f"{server.url}/api/v1/{address}", headers={"Authorization": f"Bearer {desk.token}"}, timeout=30
            ).raise_for_status()
    # In messages; in what conversations were about; in articles.
    assert threads("MATCH") == {"long-read"}
    assert threads("conversation.last_sequence > 0") == {"long-read"}
    assert threads("lower(article_variant.question)") == {"long-read"}


async def test_whoever_waited_in_vain_is_told_in_the_one_shape_of_errors() -> None:
    app = FastAPI()
    errors.install(app)

    @app.get("/")
    async def search() -> None:
        raise ReadAborted("took_too_long", "Ask for less.")

    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:
        answer = await client.get("/")
    assert answer.status_code == 503
    assert answer.json() == {"error": {"code": "took_too_long", "message": "Ask for less."}}


async def _count(connection: AsyncConnection) -> int:
    found: int = (await connection.execute(COUNT)).scalar_one()
    return found
