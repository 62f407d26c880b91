"""The one database engine: SQLite in WAL mode, or PostgreSQL, behind the same two context managers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot import one_trip


class Database:
    """Opens transactions on one engine.

    SQLite allows one writer at a time, so writers queue in the process instead of failing with "database is
    locked", and a write transaction takes its lock when it begins, not when it first writes.
    """

    def __init__(self, url: str) -> None:
        self._sqlite = make_url(url).get_backend_name() == "sqlite"
        self._engine = create_async_engine(url, pool_pre_ping=not self._sqlite)
        self._readers = self._engine.execution_options(hamdel_reads=True)
        self._writing = asyncio.Lock()
        if self._sqlite:
            event.listen(self._engine.sync_engine, "do_connect", one_trip.connect)
            event.listen(self._engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self._engine.sync_engine, "begin", _begin_sqlite)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, committed when the block ends well and rolled back when it raises."""
        turn: AbstractAsyncContextManager[Any] = self._writing if self._sqlite else nullcontext()
        async with turn, self._engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection for reading alone; it never waits for writers."""
        async with self._readers.connect() as connection:
            yield connection

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # SQLAlchemy opens transactions itself (`_begin_sqlite`), so the driver must not.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        # FULL, not NORMAL: what was acknowledged survives a power cut, too.
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=10000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    reads = connection.get_execution_options().get("hamdel_reads")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
