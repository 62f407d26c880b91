"""The one database engine: SQLite in WAL mode, or PostgreSQL, behind the same two context managers."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, QueuePool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.settings import DatabaseUnreachable
from bot.storage import sqlite_in_loop
from bot.storage.write_ahead_log import Journal

#: Seconds in which a server has to answer at the start.
PATIENCE = 10.0


class Database(ABC):
    """Opens transactions on one engine."""

    @staticmethod
    def open(url: str) -> "Database":
        """The database at ``url``; nothing is connected before the first transaction."""
        parsed = make_url(url)
        return SqliteDatabase(parsed) if parsed.get_backend_name() == "sqlite" else ServerDatabase(parsed)

    async def reach(self) -> None:
        """Find out whether there is a database to use. Raises :class:`DatabaseUnreachable`."""
        return

    @abstractmethod
    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """One transaction, committed and on the disk when the block ends well, and rolled back when it raises."""

    @abstractmethod
    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection for reading alone; it never waits for writers."""

    @abstractmethod
    async def close(self) -> None:
        """Close every connection."""


class ServerDatabase(Database):
    """A database with a server of its own."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(url, pool_pre_ping=True)

    async def reach(self) -> None:
        """See :class:`Database`."""
        try:
            async with asyncio.timeout(PATIENCE), self.read():
                return
        # Whatever a driver raises: no such server, database or user, a wrong password, a network that swallows all.
        except Exception as error:
            why = str(error) or type(error).__name__
            where = self._engine.url.render_as_string(hide_password=True)
            raise DatabaseUnreachable(
                f"The database at {where} cannot be used: {why}. See whether the server runs and lets this user in, "
                "and whether HAMDEL_DATABASE_URL is right."
            ) from error

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`. The server decides when it is on the disk."""
        async with self._engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`."""
        async with self._engine.connect() as connection:
            yield connection

    async def close(self) -> None:
        """See :class:`Database`."""
        await self._engine.dispose()


class SqliteDatabase(Database):
    """SQLite, in this process.

    It allows one writer at a time, so writers queue in the process instead of failing with "database is locked", and a
    write transaction takes its lock when it begins, not when it first writes.
    """

    def __init__(self, url: URL) -> None:
        # A connection is used by one task at a time, though not always in the same thread.
        self._engine = create_engine(
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
        event.listen(self._engine, "connect", _prepare)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`."""
        async with self._writing:
            if self._writer is None:
                self._writer = self._open_writer()
            connection = self._writer
            try:
                await sqlite_in_loop.begin(connection, writes=True)
                held = sqlite_in_loop.InlineConnection(connection)
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

    def _open_writer(self) -> Connection:
        writer = self._engine.connect()
        driver = sqlite_in_loop.driver_of(writer)
        # The event loop must not wait for another process; a thread does.
        driver.execute("PRAGMA busy_timeout=0")
        if driver.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            # Not the name in the address: SQLite follows links, and its log lies beside the file itself.
            self._journal = Journal(Path(driver.execute("PRAGMA database_list").fetchone()[2]))
            driver.execute("PRAGMA synchronous=NORMAL")
            driver.execute("PRAGMA wal_autocheckpoint=0")
        return writer

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`."""
        with self._engine.connect() as connection:
            await sqlite_in_loop.begin(connection, writes=False)
            yield sqlite_in_loop.InlineConnection(connection)

    async def close(self) -> None:
        """See :class:`Database`."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._engine.dispose()


def _prepare(connection: Any, _record: object) -> None:
    # Transactions are opened by hand, so the driver must not open any.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={sqlite_in_loop.BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        # What was acknowledged survives a power cut, too.
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
