"""PostgreSQL's advisory locks: what one of several workers does alone, on whatever hosts they are.

All locks of a worker are on one connection of their own. The server lets go of them when that ends, however the worker
ends, so nothing stays locked behind one that was killed. The connection has to be the worker's alone: behind PgBouncer
that is its session mode.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

import structlog
from sqlalchemy import NullPool
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage.postgresql import number_of, reaching

Result = TypeVar("Result")

log = structlog.get_logger(__name__)

#: Seconds between two attempts to get a lock that another worker holds, the first and the longest.
FIRST_WAIT, LONGEST_WAIT = 0.005, 0.05
#: Seconds in which the server has to answer.
PATIENCE = 10.0
# A host that vanishes with its worker is noticed within half a minute.
_KEEPALIVE = {"tcp_keepalives_idle": "10", "tcp_keepalives_interval": "5", "tcp_keepalives_count": "3"}


@dataclass(eq=False, slots=True)
class _Session:
    """A connection and the locks that it holds."""

    connection: AsyncConnection
    driver: Any
    held: set[int] = field(default_factory=set)


class AdvisoryLocks:
    """The locks of one worker. Connects when the first one is asked for, and anew where the connection is lost: then
    its locks are lost as well, and whoever works under one must be able to bear that."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(
            url, poolclass=NullPool, hide_parameters=True, connect_args={"server_settings": _KEEPALIVE}
        )
        self._asking = asyncio.Lock()
        self._session: _Session | None = None
        self._kept: dict[str, _Session] = {}
        self._working: set[asyncio.Task[Any]] = set()

    async def close(self) -> None:
        """Let go of everything."""
        await asyncio.gather(*self._working, return_exceptions=True)
        session, self._session = self._session, None
        if session is not None:
            await session.connection.close()
        await self._engine.dispose()

    @asynccontextmanager
    async def hold(self, key: str, *, wait: bool = True) -> AsyncIterator[bool]:
        """A block that nobody else runs for the same ``key`` meanwhile, in this worker or another.

        Without ``wait`` it begins at once, and is told whether it has the lock. Raises
        :class:`bot.storage.postgresql.DatabaseAway`.
        """
        number, pause = number_of(key), FIRST_WAIT
        session = await self._taken(number)
        while session is None and wait:
            await asyncio.sleep(pause)
            pause = min(LONGEST_WAIT, pause * 2)
            session = await self._taken(number)
        try:
            yield session is not None
        finally:
            if session is not None:
                await asyncio.shield(self._begin(self._release(session, number)))

    async def keep(self, key: str) -> bool:
        """Whether this worker has the lock of ``key``, which it takes where it can and keeps as long as it lives."""
        session = self._kept.get(key)
        if session is not None and await asyncio.shield(self._begin(self._is_alive(session))):
            return True
        taken = await self._taken(number_of(key))
        if taken is None:
            self._kept.pop(key, None)
            return False
        self._kept[key] = taken
        return True

    def _begin(self, work: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
        """Do something on the connection to its end, also where whoever waits for it is cancelled."""
        task = asyncio.create_task(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        return task

    async def _taken(self, number: int) -> _Session | None:
        """The session that has taken the lock now; None where somebody else has it."""
        trying = self._begin(self._try(number))
        try:
            return await asyncio.shield(trying)
        except asyncio.CancelledError:
            # Nobody is left to use what comes too late.
            self._begin(self._undo(trying, number))
            raise

    async def _undo(self, trying: "asyncio.Task[_Session | None]", number: int) -> None:
        with suppress(Exception):
            session = await trying
            if session is not None:
                await self._release(session, number)

    async def _try(self, number: int) -> _Session | None:
        async with self._asking:
            session = await self._connected()
            # The server would give a session its own lock once more.
            if number in session.held:
                return None
            if not await self._asked(session, "SELECT pg_try_advisory_lock($1)", number):
                return None
            session.held.add(number)
            return session

    async def _release(self, session: _Session, number: int) -> None:
        async with self._asking:
            session.held.discard(number)
            if session is self._session:
                try:
                    await self._asked(session, "SELECT pg_advisory_unlock($1)", number)
                except Exception as error:
                    # Lost with its connection, and free.
                    log.warning("lock_lost", error=str(error))

    async def _is_alive(self, session: _Session) -> bool:
        async with self._asking:
            if session is not self._session:
                return False
            try:
                return bool(await self._asked(session, "SELECT $1::bigint IS NOT NULL", 0))
            except Exception:
                return False

    async def _connected(self) -> _Session:
        if self._session is None:
            with reaching():
                async with asyncio.timeout(PATIENCE):
                    connection = await self._engine.connect()
                    raw = await connection.get_raw_connection()
            self._session = _Session(connection, raw.driver_connection)
        return self._session

    async def _asked(self, session: _Session, statement: str, number: int) -> Any:
        """What the server says; a connection that fails is given up, with all of its locks."""
        try:
            with reaching():
                return await session.driver.fetchval(statement, number, timeout=PATIENCE)
        except Exception:
            self._session = None
            session.driver.terminate()
            with suppress(Exception):
                await session.connection.invalidate()
                await session.connection.close()
            raise
