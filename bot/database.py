"""The one database engine: SQLite in WAL mode, or PostgreSQL, behind the same two context managers."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from sqlalchemy import Connection, QueuePool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot import inline


class Database(ABC):
    """Opens transactions on one engine."""

    @staticmethod
    def open(url: str) -> "Database":
        """The database at ``url``; nothing is connected before the first transaction."""
        parsed = make_url(url)
        return SqliteDatabase(parsed) if parsed.get_backend_name() == "sqlite" else ServerDatabase(parsed)

    @abstractmethod
    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """One transaction, committed when the block ends well and rolled back when it raises."""

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

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`."""
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
        event.listen(self._engine, "connect", _prepare)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`."""
        async with self._writing:
            if self._writer is None:
                self._writer = self._engine.connect()
            connection = self._writer
            try:
                await inline.begin(connection, writes=True)
                yield inline.InlineConnection(connection)
                await inline.in_thread(lambda: inline.end(connection, keep=True))
            except BaseException:
                inline.end(connection, keep=False)
                raise

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`Database`."""
        with self._engine.connect() as connection:
            await inline.begin(connection, writes=False)
            yield inline.InlineConnection(connection)

    async def close(self) -> None:
        """See :class:`Database`."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self._engine.dispose()


def _prepare(connection: Any, _record: object) -> None:
    # Transactions are opened by hand, so the driver must not open any.
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={inline.BUSY_MILLISECONDS}",
        "journal_mode=WAL",
        # FULL, not NORMAL: what was acknowledged survives a power cut, too.
        "synchronous=FULL",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
