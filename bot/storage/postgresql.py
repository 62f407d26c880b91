"""PostgreSQL, over asyncpg."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from hashlib import blake2b

import asyncpg
import structlog
from sqlalchemy import Executable, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.settings import DatabaseUnreachable
from bot.storage import migrations
from bot.storage.engine import DatabaseAway, DiskFull, Found, Parameters, Reading, Result, Transaction
from bot.storage.long_reads import LongRead, LongReads, finished

log = structlog.get_logger(__name__)

#: Seconds in which the server has to answer at the start.
REACH_TIMEOUT = 10.0
#: Seconds to wait for a connection while all of them are used.
PATIENCE = 30.0
#: What the states of errors begin with that say: the connection is gone, the server stops or starts, or it has taken a
#: transaction back since that and another waited for each other. All of it is over in a moment.
_AWAY = ("08", "57P0", "40P01", "40001")
#: The state of an error that says: the server's disk is full.
_FULL = "53100"


_LOCK = text("SELECT pg_advisory_xact_lock(:number)")


def number_of(key: str) -> int:
    """The number that the server knows an advisory lock by."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)


async def take_turn(transaction: Transaction, name: str) -> None:
    """Wait until no other transaction goes on that has taken its turn under the same ``name``."""
    await transaction.execute(_LOCK, {"number": number_of(name)})


@contextmanager
def reaching() -> Iterator[None]:
    """A block that connects, or has just done so. Raises :class:`DatabaseAway` where the server is away, or where it
    has kept all connections waiting for so long that none is free."""
    try:
        yield
    except (OSError, asyncpg.InterfaceError, NoneFree) as error:
        raise DatabaseAway from error
    except (asyncpg.PostgresError, DBAPIError) as error:
        if _is_away(error):
            raise DatabaseAway from error
        raise


@contextmanager
def _using() -> Iterator[None]:
    """A block that uses a connection. Raises :class:`DatabaseAway` where that was lost, and :class:`DiskFull` where the
    server has no room."""
    try:
        yield
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _FULL:
            log.error("disk_full", error=str(error.orig))
            raise DiskFull from error
        if _is_away(error):
            raise DatabaseAway from error
        raise


def _is_away(error: BaseException) -> bool:
    """Whether an error, or what led to it, says that the connection is gone or the server stops or starts."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    one: BaseException | None = error
    while one is not None:
        if isinstance(one, OSError) or str(getattr(one, "sqlstate", None)).startswith(_AWAY):
            return True
        one = one.__cause__ or (one.orig if isinstance(one, DBAPIError) else None)
    return False


#: What holds for one long read. To translate it into machine code would take the server longer than to run it; and a
#: plan for any word is a bad one for most: how many rows have it is what the plan hangs on.
_AT_LENGTH = text("SELECT set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)")


class PostgresqlEngine:
    """See :class:`bot.storage.engine.Engine`."""

    def __init__(self, url: URL, patience: float = PATIENCE) -> None:
        self._pool = create_async_engine(url, pool_pre_ping=True, hide_parameters=True, pool_timeout=patience)
        self._long_reads = LongReads()

    async def reach(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        try:
            async with asyncio.timeout(REACH_TIMEOUT), self.read():
                return
        # Whatever a driver raises: no such server, database or user, a wrong password, a network that swallows all.
        except Exception as error:
            cause = error.__cause__ if isinstance(error, DatabaseAway) else error
            why = str(cause) or type(cause).__name__
            where = self._pool.url.render_as_string(hide_password=True)
            raise DatabaseUnreachable(
                f"The database at {where} cannot be used: {why}. See whether the server runs and lets this user in, "
                "and whether HAMDEL_DATABASE_URL is right."
            ) from error

    async def migrate(self) -> None:
        """See :class:`bot.storage.engine.Engine`."""
        async with self.write() as connection:
            await take_turn(connection, "migrations")
            await connection.run_sync(migrations.upgrade)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`bot.storage.engine.Engine`. The server decides when it is on the disk."""
        with _using():
            async with self._connected() as connection, connection.begin():
                yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`bot.storage.engine.Engine`."""
        with _using():
            async with self._connected() as connection:
                yield connection

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[AsyncConnection]:
        with reaching():
            connection = await self._pool.connect()
        try:
            yield connection
        finally:
            # To its end, also where whoever used it was cancelled: what is cut off here goes to nobody else.
            await asyncio.shield(connection.close())

    async def read_at_length(self, reading: Reading[Found]) -> Found:
        """See :class:`bot.storage.engine.Engine`.

        The server searches in its own process; the thread is for what Python does with the rows.
        """
        async with self._long_reads.turn() as read, self.read() as connection:
            # All statements see the database as it is at the first one.
            await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            await connection.execute(_AT_LENGTH)
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
