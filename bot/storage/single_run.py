"""A job that goes on in the background once at a time, at whichever worker, and of which all are told how far it is.

A run is a row in the database and a lock named after it, which is held by whoever carries it out. A row whose run has
not ended while nobody holds the lock is of a process that was killed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from typing import Generic, Protocol, TypeVar

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database

log = structlog.get_logger(__name__)


class AnyRun(Protocol):
    """A run as its row has it."""

    @property
    def token(self) -> str:
        """What it and its lock are known by."""
        ...

    @property
    def is_going_on(self) -> bool:
        """Whether it has not ended."""
        ...


Run = TypeVar("Run", bound=AnyRun)


class RunRows(Protocol[Run]):
    """Where runs are kept: the one that is going on, or the last one."""

    async def last(self, connection: AsyncConnection) -> Run | None:
        """That run; None where there was none."""
        ...

    async def put(self, connection: AsyncConnection, run: Run) -> None:
        """Keep a new one instead."""
        ...

    async def end(self, connection: AsyncConnection, token: str, now: float) -> None:
        """Note that it has ended, unless it had."""
        ...


class SingleRun(Generic[Run]):
    """Begins and ends runs of one ``job``. To be used from one event loop.

    ``under_way`` makes what is raised where one is going on already.
    """

    def __init__(
        self,
        database: Database,
        rows: RunRows[Run],
        clock: Callable[[], float],
        *,
        job: str,
        under_way: Callable[[], Exception],
    ) -> None:
        self._database = database
        self._rows = rows
        self._clock = clock
        self._job = job
        self._under_way = under_way
        #: Those that this worker begins or carries out, by their tokens.
        self._own: set[str] = set()
        self._task: asyncio.Task[None] | None = None

    async def last(self) -> Run | None:
        """The run that is going on, at whichever worker, or the last one; None where there was none."""
        async with self._database.read() as connection:
            run = await self._rows.last(connection)
        if run is None or not run.is_going_on or await self._is_carried_out(run):
            return run
        async with self._database.write() as connection:
            await self._rows.end(connection, run.token, self._clock())
            return await self._rows.last(connection)

    async def begin(self, run: Run, work: Callable[[Run], Awaitable[None]]) -> None:
        """Do ``work`` for a new run in the background. Raises what ``under_way`` makes."""
        before = await self.last()
        if before is not None and before.is_going_on:
            raise self._under_way()
        self._own.add(run.token)
        async with AsyncExitStack() as stack:
            stack.callback(self._own.discard, run.token)
            # Before the row is there: nobody is to take this run for one whose process was killed.
            await stack.enter_async_context(self._database.alone(self._lock(run)))
            async with self._database.write(alone=self._job) as connection:
                found = await self._rows.last(connection)
                # Somebody else was quicker.
                if (found and found.token) != (before and before.token):
                    raise self._under_way()
                await self._rows.put(connection, run)
            self._task = asyncio.create_task(self._carry_out(run, work, stack.pop_all()), name=self._job)
            # It has the lock from its first step on.
            await asyncio.sleep(0)

    async def stop(self) -> None:
        """End the run that is going on, at whichever worker; what it has done is kept."""
        run = await self.last()
        if run is not None and run.is_going_on:
            async with self._database.write() as connection:
                await self._rows.end(connection, run.token, self._clock())
        await self.close()

    async def close(self) -> None:
        """End the run that is going on at this worker."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _is_carried_out(self, run: Run) -> bool:
        """Whether somebody is at a run that has not ended."""
        if run.token in self._own:
            return True
        async with self._database.alone(self._lock(run), wait=False) as nobody_else:
            return not nobody_else

    async def _carry_out(self, run: Run, work: Callable[[Run], Awaitable[None]], stack: AsyncExitStack) -> None:
        async with stack:
            try:
                await work(run)
            except Exception:
                log.exception("run_failed", job=self._job)
            finally:
                await asyncio.shield(self._end(run))

    async def _end(self, run: Run) -> None:
        try:
            async with self._database.write() as connection:
                await self._rows.end(connection, run.token, self._clock())
        except Exception as error:
            # Whoever looks next finds that nobody is at it.
            log.warning("run_not_ended", job=self._job, error=str(error))

    def _lock(self, run: Run) -> str:
        return f"{self._job} {run.token}"
