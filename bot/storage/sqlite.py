"""SQLite in WAL mode, in this process."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, QueuePool, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from bot.settings import DatabaseUnreachable
from bot.storage import migrations, sqlite_in_loop, sqlite_in_thread
from bot.storage.engine import DiskFull, Found, Reading
from bot.storage.long_reads import LongReads
from bot.storage.room import room_needed
from bot.storage.sqlite_faults import remedy
from bot.storage.sqlite_in_loop import InLoopTransaction
from bot.storage.write_ahead_log import Journal, Readers


class SqliteEngine:
    """See :class:`bot.storage.engine.Engine`.

    SQLite allows one writer at a time, so writers queue in the process instead of failing with "database is locked",
    and a write transaction takes its lock when it begins, not when it first writes.
    """

    def __init__(self, url: URL, journal: Callable[[Path], Journal] = Journal) -> None:
        self._new_journal = journal
        # A connection is used by one task at a time, though not always in the same thread.
        self._pool = create_engine(
            url.set(drivername="sqlite"),
            poolclass=QueuePool,
            pool_size=8,
            max_overflow=-1,
            connect_args={"check_same_thread": False},
        )
        self._writing = asyncio.Lock()
        # One writer at a time needs one connection, kept from one transaction to the next.
        self._writer: Connection | None = None
        self._journal: Journal | None = None
        self._readers = Readers()
        self._long_reads = LongReads()
        event.listen(self._pool, "connect", _prepare)

    async def reach(self) -> None:
        """See :class:`bot.storage.engine.Engine`. The file is made where there is none."""
        try:
            async with self.write() as transaction:
                # What may only be read is given a transaction for writing, and refuses the first statement.
                if migrations.revision_of(transaction.connection) is not None:
                    transaction.connection.execute(text("DELETE FROM alembic_version WHERE 0"))
        except (sqlite3.Error, DBAPIError, DiskFull) as error:
            cause = error.__cause__ if isinstance(error, DiskFull) else error
            where, why = self._pool.url.database, remedy(cause) or "See that its folder can be read and written."
            raise DatabaseUnreachable(f"{where}: {why} ({getattr(cause, 'orig', cause)})") from error

    async def migrate(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        async with self.write() as transaction:
            migrations.upgrade(transaction.connection)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[InLoopTransaction]:
        """See :class:`bot.storage.engine.Engine`."""
        with room_needed():
            async with self._written() as transaction:
                yield transaction

    @asynccontextmanager
    async def _written(self) -> AsyncIterator[InLoopTransaction]:
        async with self._writing:
            if self._writer is None:
                self._writer = self._open_writer()
            connection = self._writer
            try:
                await sqlite_in_loop.begin(connection, writes=True)
                held = InLoopTransaction(connection)
                yield held
                if held.large:
                    await sqlite_in_loop.in_thread(lambda: sqlite_in_loop.end(connection, keep=True))
                else:
                    sqlite_in_loop.end(connection, keep=True)
            except BaseException:
                sqlite_in_loop.end(connection, keep=False)
                raise
        # Outside of the lock: others write meanwhile, and what they write gets to the disk with this.
        if self._journal is not None:
            await self._journal.force()
            self._journal.keep_short(lambda: self._writing, self._readers)

    def _open_writer(self) -> Connection:
        writer = self._pool.connect()
        driver = sqlite_in_loop.driver_of(writer)
        # The event loop must not wait for another process; a thread does.
        driver.execute("PRAGMA busy_timeout=0")
        if driver.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            # Not the name in the address: SQLite follows links, and its log lies beside the file itself.
            self._journal = self._new_journal(Path(driver.execute("PRAGMA database_list").fetchone()[2]))
            driver.execute("PRAGMA synchronous=NORMAL")
            driver.execute("PRAGMA wal_autocheckpoint=0")
        return writer

    @asynccontextmanager
    async def read(self) -> AsyncIterator[InLoopTransaction]:
        """See :class:`bot.storage.engine.Engine`. Its statements hold up the event loop."""
        with self._readers.one_more(), self._pool.connect() as connection:
            await sqlite_in_loop.begin(connection, writes=False)
            yield InLoopTransaction(connection)

    async def read_at_length(self, reading: Reading[Found]) -> Found:
        """See :class:`bot.storage.engine.Engine`."""
        async with self._long_reads.turn() as read:
            with self._readers.one_more():
                return await read.run(lambda: sqlite_in_thread.run(self._pool, reading, read))

    async def close(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        await self._long_reads.close()
        if self._journal is not None:
            await self._journal.close()
            self._journal = None
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._pool.dispose()


def _prepare(connection: Any, _record: object) -> None:
    # Transactions are opened by hand, so the driver must not open any.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={sqlite_in_loop.BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        # What was acknowledged survives a power cut, too.
        "synchronous=FULL",
        "foreign_keys=ON",
        # What is deleted or replaced is overwritten: nobody finds it in the file.
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
