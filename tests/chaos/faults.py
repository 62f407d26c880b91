"""What goes wrong: one thing after the other, in an order that is always the same."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from itertools import cycle
from time import monotonic
from typing import Any

from tests.chaos.ledger import Ledger, Trouble
from tests.chaos.proxy import Proxy
from tests.chaos.site import Site


class Faults:
    """Puts faults in, and takes them out again after ``length`` seconds."""

    def __init__(self, site: Site, ledger: Ledger, length: float) -> None:
        self._site = site
        self._ledger = ledger
        self._length = length
        self._over = False
        self._healing: set[asyncio.Task[None]] = set()

    def go_on(self) -> bool:
        """Whether there is still something to come."""
        return not self._over

    async def happen(self, until: float, calm: float, least: int = 0) -> None:
        """One fault after the other until a moment, and at ``least`` so many, with ``calm`` seconds between them.

        The next worker is killed when the last one is replaced; what else goes wrong does not wait for that.
        """
        site = self._site
        faults: list[Callable[[], Coroutine[Any, Any, None]]] = [
            self._kill,
            self._stop_redis,
            self._restart_postgresql,
            lambda: self._cut("connection to Redis cut", site.to_redis),
            lambda: self._hold("PostgreSQL stands still", site.to_postgresql),
            self._set_clock,
            self._kill,
            lambda: self._hold("Redis stands still", site.to_redis),
            lambda: self._cut("connection to PostgreSQL cut", site.to_postgresql),
        ]
        for number, fault in enumerate(cycle(faults)):
            await asyncio.sleep(calm)
            if fault == self._kill:
                await asyncio.gather(*self._healing)
            if monotonic() > until and number >= least:
                break
            await fault()
        self._over = True
        await asyncio.gather(*self._healing)

    async def _kill(self) -> None:
        # The oldest: so each has its turn, and the one that has the jobs of one worker is among them.
        os.kill(self._site.serving()[0], signal.SIGKILL)
        self._heal_later(self._ledger.begin("worker killed"))

    async def _set_clock(self) -> None:
        async with self._trouble("clock an hour ahead"):
            self._site.clock.set(3600)
            await asyncio.sleep(self._length)
            self._site.clock.set(0)

    async def _stop_redis(self) -> None:
        async with self._trouble("Redis stopped and started"):
            await asyncio.to_thread(self._site.redis.stop)
            await asyncio.sleep(self._length)
            await asyncio.to_thread(self._site.redis.start)

    async def _restart_postgresql(self) -> None:
        async with self._trouble("PostgreSQL restarted"):
            await asyncio.to_thread(self._site.postgresql.stop)
            await asyncio.sleep(self._length / 2)
            await asyncio.to_thread(self._site.postgresql.start)

    async def _hold(self, what: str, proxy: Proxy) -> None:
        async with self._trouble(what):
            proxy.hold()
            await asyncio.sleep(self._length)
            proxy.mend()

    async def _cut(self, what: str, proxy: Proxy) -> None:
        async with self._trouble(what):
            proxy.cut()
            await asyncio.sleep(self._length)
            proxy.mend()

    @asynccontextmanager
    async def _trouble(self, what: str) -> AsyncIterator[None]:
        trouble = self._ledger.begin(what)
        yield
        self._heal_later(trouble)

    def _heal_later(self, trouble: Trouble) -> None:
        """It lasts until all workers are there, and ready."""

        async def healed() -> None:
            await self._site.whole()
            trouble.ended = monotonic()

        task = asyncio.create_task(healed())
        self._healing.add(task)
        task.add_done_callback(self._healing.discard)
