"""PostgreSQL, over asyncpg."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import Executable
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.settings import DatabaseUnreachable
from bot.storage import migrations
from bot.storage.engine import Found, Parameters, Reading, Result
from bot.storage.long_reads import LongRead, LongReads, finished

#: Seconds in which the server has to answer at the start.
REACH_TIMEOUT = 10.0


class PostgresqlEngine:
    """See :class:`bot.storage.engine.Engine`."""

    def __init__(self, url: URL) -> None:
        self._pool = create_async_engine(url, pool_pre_ping=True)
        self._long_reads = LongReads()

    async def reach(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        try:
            async with asyncio.timeout(REACH_TIMEOUT), self.read():
                return
        # Whatever a driver raises: no such server, database or user, a wrong password, a network that swallows all.
        except Exception as error:
            why = str(error) or type(error).__name__
            where = self._pool.url.render_as_string(hide_password=True)
            raise DatabaseUnreachable(
                f"The database at {where} cannot be used: {why}. See whether the server runs and lets this user in, "
                "and whether HAMDEL_DATABASE_URL is right."
            ) from error

    async def migrate(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        async with self.write() as connection:
            await connection.run_sync(migrations.upgrade)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`bot.storage.engine.Engine`. The server decides when it is on the disk."""
        async with self._pool.begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`bot.storage.engine.Engine`."""
        async with self._pool.connect() as connection:
            yield connection

    async def read_at_length(self, reading: Reading[Found]) -> Found:
        """See :class:`bot.storage.engine.Engine`.

        The server searches in its own process; the thread is for what Python does with the rows.
        """
        async with self._long_reads.turn() as read, self.read() as connection:
            # All statements see the database as it is at the first one.
            await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            transaction = _FromThread(connection, asyncio.get_running_loop(), read)
            return await read.run(lambda: finished(reading(transaction)))

    async def close(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        await self._long_reads.close()
        await self._pool.dispose()


class _FromThread:
    """A transaction that a thread uses while its ``connection`` belongs to the event loop."""

    def __init__(self, connection: AsyncConnection, loop: asyncio.AbstractEventLoop, read: LongRead) -> None:
        self._connection = connection
        self._loop = loop
        self._read = read
        self._running: asyncio.Task[Result] | None = None

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Result:
        """See :class:`bot.storage.engine.Transaction`. The thread waits for it without an event loop of its own."""
        with self._read.interruptible(self._cancel):
            return asyncio.run_coroutine_threadsafe(self._execute(statement, parameters), self._loop).result()

    async def _execute(self, statement: Executable, parameters: Parameters) -> Result:
        self._running = asyncio.current_task()
        try:
            return await self._connection.execute(statement, parameters)
        finally:
            self._running = None

    def _cancel(self) -> None:
        # The driver tells the server, and the thread goes on when that has happened.
        if self._running is not None:
            self._running.cancel()
