"""Transactions on SQLite, whose statements run in the event loop's own thread; and on an engine of somebody else."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Executable, Select, text
from sqlalchemy.sql.dml import UpdateBase

from bot.conversations import Draft, conversation_store, message_store
from bot.storage import Database
from bot.storage.compiled_statements import Prepared
from bot.storage.engine import Found, Parameters, Reading, Result, Transaction


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database with one table, ``note``, of one column."""
    path = tmp_path / "test.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE note (words TEXT)")
    return path


async def _add(database: Database, words: str) -> None:
    async with database.write() as connection:
        await connection.execute(text("INSERT INTO note VALUES (:words)"), {"words": words})


async def _notes(database: Database) -> list[str]:
    async with database.read() as connection:
        return list((await connection.execute(text("SELECT words FROM note ORDER BY rowid"))).scalars())


def _run(file: Path, *steps: str) -> list[str]:
    """What is stored after ``steps`` were written by as many tasks at once."""

    async def main() -> list[str]:
        database = Database.open(f"sqlite:///{file}")
        await asyncio.gather(*(_add(database, step) for step in steps))
        found = await _notes(database)
        await database.close()
        return found

    return asyncio.run(main())


def test_writers_queue_instead_of_failing(file: Path) -> None:
    steps = [str(number) for number in range(100)]

    assert sorted(_run(file, *steps)) == sorted(steps)


def test_nothing_is_kept_of_a_transaction_that_fails(file: Path) -> None:
    async def fail(database: Database) -> None:
        async with database.write() as connection:
            await connection.execute(text("INSERT INTO note VALUES ('lost')"))
            raise LookupError

    async def main() -> list[str]:
        database = Database.open(f"sqlite:///{file}")
        with pytest.raises(LookupError):
            await fail(database)
        await _add(database, "kept")
        found = await _notes(database)
        await database.close()
        return found

    assert asyncio.run(main()) == ["kept"]


def test_the_event_loop_goes_on_while_another_process_writes(file: Path) -> None:
    async def main() -> tuple[bool, list[str]]:
        database = Database.open(f"sqlite:///{file}")
        await _notes(database)
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO note VALUES ('theirs')")
        waiting = asyncio.create_task(_add(database, "ours"))
        # Reading meanwhile shows that the loop turns and that nothing of theirs is seen yet.
        unseen = await _notes(database) == [] and not waiting.done()
        other.execute("COMMIT")
        other.close()
        await waiting
        found = await _notes(database)
        await database.close()
        return unseen, found

    assert asyncio.run(main()) == (True, ["theirs", "ours"])


def test_a_writer_who_is_cancelled_leaves_the_way_free_for_the_next(file: Path) -> None:
    async def main() -> list[str]:
        database = Database.open(f"sqlite:///{file}")
        hung = asyncio.Event()

        async def never_ends() -> None:
            async with database.write() as connection:
                await connection.execute(text("INSERT INTO note VALUES ('half')"))
                hung.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(never_ends())
        await hung.wait()
        task.cancel()
        await asyncio.wait([task])
        await _add(database, "next")
        found = await _notes(database)
        await database.close()
        return found

    assert asyncio.run(main()) == ["next"]


def test_many_rows_at_once_are_stored_whole(file: Path) -> None:
    async def main() -> int:
        database = Database.open(f"sqlite:///{file}")
        async with database.write() as connection:
            rows = [{"words": str(number)} for number in range(5000)]
            await connection.execute(text("INSERT INTO note VALUES (:words)"), rows)
        found = await _notes(database)
        await database.close()
        return len(found)

    assert asyncio.run(main()) == 5000


def test_a_transaction_in_which_nothing_is_done_leaves_the_way_free(file: Path) -> None:
    async def main() -> list[str]:
        database = Database.open(f"sqlite:///{file}")
        async with database.write():
            pass
        async with database.read():
            pass
        await _add(database, "next")
        found = await _notes(database)
        await database.close()
        return found

    assert asyncio.run(main()) == ["next"]


def test_a_database_in_memory_can_be_written() -> None:
    async def main() -> None:
        database = Database.open("sqlite://")
        async with database.write() as connection:
            await connection.execute(text("CREATE TABLE note (words TEXT)"))
        await _add(database, "here")
        await database.close()

    asyncio.run(main())


class PlainEngine:
    """A third engine: Python's own driver, with no connection of SQLAlchemy's."""

    def __init__(self, file: Path) -> None:
        self._driver = sqlite3.connect(file)

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Result:
        assert isinstance(statement, Select | UpdateBase)
        return Prepared(statement).run(self._driver, parameters)

    async def migrate(self) -> None:
        raise NotImplementedError

    async def reach(self) -> None:
        self._driver.execute("SELECT 1")

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        with self._driver:
            yield self

    read = write

    async def read_at_length(self, reading: Reading[Found]) -> Found:
        return await reading(self)

    async def close(self) -> None:
        self._driver.close()


def test_stores_work_on_an_engine_that_knows_nothing_of_ours(tmp_path: Path) -> None:
    async def main() -> None:
        file = tmp_path / "test.sqlite3"
        ours = Database.open(f"sqlite:///{file}")
        await ours.migrate()
        await ours.close()

        database = Database(PlainEngine(file))
        begun = conversation_store.begun(channel="web", language="en", language_source="detected", now=1.0)
        async with database.write() as connection:
            await conversation_store.add(connection, begun)
            await message_store.append(connection, begun.id, [Draft("visitor", "Hello", "en")], now=1.0)
        async with database.read() as connection:
            assert [one.text for one in await message_store.of_conversation(connection, begun.id)] == ["Hello"]
        found = await database.read_at_length(lambda connection: conversation_store.recent(connection, 100, 0))
        assert [one.id for one in found] == [begun.id]
        await database.close()

    asyncio.run(main())
