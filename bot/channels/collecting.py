"""Keeps channels at work that fetch what was written: one worker each, which begins anew where it has to stop."""

import asyncio
import random
import time
from collections.abc import Callable, Mapping
from contextlib import suppress

import structlog

from bot.channels import Channel, Collecting, CollectingError, Take
from bot.storage import Database, DatabaseAway

log = structlog.get_logger(__name__)

#: Seconds before the second attempt; each further one waits twice as long, up to LONGEST_WAIT.
FIRST_WAIT, LONGEST_WAIT = 1.0, 300.0
#: What went well for so many seconds is no further attempt at what failed before.
WENT_WELL = 60.0
#: Seconds between two looks whether this worker is the one that does it.
LOOKED_EVERY = 5.0


class Collectors:
    """A task for each channel that fetches; ``take`` stores what it brings."""

    def __init__(self, database: Database, channels: Mapping[str, Channel], take: Take) -> None:
        self._database = database
        self._channels = {name: one for name, one in channels.items() if isinstance(one, Collecting)}
        self._take = take
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to fetch in the background."""
        self._tasks = [
            asyncio.create_task(self._keep_on(name, one), name=f"collect {name}")
            for name, one in self._channels.items()
        ]

    async def close(self) -> None:
        """Stop; what was not fetched is at the next start."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep_on(self, name: str, channel: Collecting) -> None:
        failures = 0
        while True:
            began = time.monotonic()
            try:
                await self._while_leading(f"collect {name}", channel)
                failures = 0
                await asyncio.sleep(LOOKED_EVERY)
                continue
            except (CollectingError, DatabaseAway) as error:
                log.warning("not_collected", channel=name, error=str(error))
            except Exception:
                log.exception("not_collected", channel=name)
            failures = 1 if time.monotonic() - began > WENT_WELL else failures + 1
            await asyncio.sleep(wait_after(failures))

    async def _while_leading(self, job: str, channel: Collecting) -> None:
        """Have a channel fetch for as long as no other worker does; returns where one does."""
        if not await self._database.leads(job):
            return
        fetching = asyncio.create_task(channel.collect(self._take), name=job)
        try:
            while not fetching.done():
                await asyncio.wait([fetching], timeout=LOOKED_EVERY)
                if not fetching.done() and not await self._database.leads(job):
                    return
            await fetching
        finally:
            fetching.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await fetching


def wait_after(failures: int, jitter: Callable[[float, float], float] = random.uniform) -> float:
    """Seconds until the next attempt: exponential backoff with up to a quarter of jitter."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(failures - 1, 20)) * jitter(0.75, 1.0)
