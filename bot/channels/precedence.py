"""What is to be worked on lets go first what is to be acknowledged, where a lot of it comes.

A turn takes some ten times as long as an acknowledgement. Twenty turns at once would take everything there is, and
whoever brings something new would wait behind all of them; platforms take that for a failure, and repeat.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

#: A lot is so many within so many seconds.
MANY, WITHIN = 10, 1.0
#: Seconds by which the event loop may be late when something more is begun, and for which it is looked at each time.
LATE, LOOK = 0.003, 0.005
#: Seconds that an acknowledgement may be under way before it counts as held up.
HELD_UP = 0.05
#: Seconds after which something is begun all the same: what waits goes on, however much comes.
PATIENCE = 0.1


async def lateness() -> float:
    """Seconds by which the event loop is late just now."""
    due = time.monotonic() + LOOK
    await asyncio.sleep(LOOK)
    return time.monotonic() - due


class Precedence:
    """Knows what is being acknowledged, and has what is begun wait for a moment in which there is room for it.

    ``late`` says by how many seconds the event loop is late just now.
    """

    def __init__(
        self, late: Callable[[], Awaitable[float]] = lateness, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._late = late
        self._clock = clock
        self._came: deque[float] = deque(maxlen=MANY)
        # When those came that are being acknowledged, the oldest first.
        self._under_way: dict[object, float] = {}
        self._next = asyncio.Lock()

    @contextmanager
    def acknowledging(self) -> Iterator[None]:
        """A block that goes first."""
        this, now = object(), self._clock()
        self._came.append(now)
        self._under_way[this] = now
        try:
            yield
        finally:
            del self._under_way[this]

    async def wait(self) -> None:
        """Return when something may be begun: at once unless a lot comes, and for one after the other where it does."""
        if not self._much_comes():
            return
        async with self._next:
            until = self._clock() + PATIENCE
            while self._much_comes() and self._clock() < until:
                if await self._late() <= LATE and not self._held_up():
                    return

    def _much_comes(self) -> bool:
        return len(self._came) == MANY and self._clock() - self._came[0] <= WITHIN

    def _held_up(self) -> bool:
        oldest = next(iter(self._under_way.values()), None)
        return oldest is not None and self._clock() - oldest > HELD_UP
