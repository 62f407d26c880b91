"""What a process says of itself once a second: its memory, its computing time, and how late its event loop is."""

import asyncio
import os
import time
from contextlib import suppress
from pathlib import Path

from bot.web.metrics import Metrics

#: Seconds between two looks.
EVERY = 1.0
_MEMORY = Path("/proc/self/statm")


class Pulse:
    """Looks in the background."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin."""
        self._metrics.workers.set(1)
        self._task = asyncio.create_task(self._beat(), name="pulse")

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _beat(self) -> None:
        computed = 0.0
        while True:
            memory = resident_bytes()
            if memory is not None:
                self._metrics.memory.set(memory)
            before, computed = computed, time.process_time()
            self._metrics.computing.inc(computed - before)
            due = time.monotonic() + EVERY
            await asyncio.sleep(EVERY)
            self._metrics.delay.observe(max(0.0, time.monotonic() - due))


def resident_bytes() -> int | None:
    """The memory of this process; None where the system does not tell it as Linux does."""
    try:
        return int(_MEMORY.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return None
