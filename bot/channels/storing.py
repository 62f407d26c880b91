"""Stores what platforms send: all that comes in while a transaction is under way goes into the next one together.

A commit costs as much for twenty events as for one, and so does its place in the queue of those who write. Nobody waits
to be joined: whoever comes alone is stored at once.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextvars import Context
from dataclasses import dataclass, field

from bot.conversations import arrival_store
from bot.conversations.arrival_store import NewArrival
from bot.storage import Database, DatabaseAway


@dataclass(frozen=True, slots=True)
class _Brought:
    """What one request brought; ``stored`` will be how many of it had not come before."""

    new: Sequence[NewArrival]
    stored: "asyncio.Future[int]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Storing:
    """One transaction at a time, for all who wait for it. For one event loop."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._waiting: list[_Brought] = []
        self._task: asyncio.Task[None] | None = None

    async def store(self, new: Sequence[NewArrival]) -> int:
        """Store what has not come before; how many that were. It is on the disk when this returns.

        Raises what kept it from being stored.
        """
        brought = _Brought(new)
        self._waiting.append(brought)
        if self._task is None:
            # It serves others, too: what is logged there belongs to no request.
            self._task = asyncio.create_task(self._store_waiting(), name="store arrivals", context=Context())
        return await brought.stored

    async def close(self) -> None:
        """Return when nothing is being stored any more."""
        if self._task is not None:
            await asyncio.wait([self._task])

    async def _store_waiting(self) -> None:
        try:
            while together := self._waiting:
                self._waiting = []
                await self._store(together)
        finally:
            self._task = None

    async def _store(self, together: Sequence[_Brought]) -> None:
        try:
            async with self._database.write() as connection:
                now = self._clock()
                stored = [await arrival_store.add(connection, one.new, now) for one in together]
        except Exception as error:
            if len(together) == 1 or isinstance(error, DatabaseAway):
                for one in together:
                    if not one.stored.done():
                        one.stored.set_exception(error)
                return
            # One of them is at fault, and the others are not to suffer for it.
            for one in together:
                await self._store([one])
            return
        for one, number in zip(together, stored, strict=True):
            # Whoever brought it may be gone.
            if not one.stored.done():
                one.stored.set_result(number)
