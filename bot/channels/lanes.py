"""Works through what is due in the background: one thing at a time at each address, and each channel by itself."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

import structlog

from bot.conversations.waiting_rows import ALL, Lane
from bot.storage import DatabaseAway

log = structlog.get_logger(__name__)

#: So many addresses of a channel are served at the same time.
AT_ONCE = 20


class Entry(Protocol):
    """Something to be done."""

    @property
    def id(self) -> int:
        """Its number, by which it is known while it is being worked on."""
        ...


Due = TypeVar("Due", bound=Entry)


async def _at_once() -> None:
    """It is anybody's turn."""


class Lanes(Generic[Due]):
    """A lane for each channel, and one for what belongs to none of them, such as a channel that is switched off.

    ``take`` gives what is due in a lane, at most so many, the oldest of each address; ``work`` does one of them and
    notes what became of it; ``next_due`` says when, after a time, something else of a lane is due. Of a lane
    ``at_once`` are under way at the same time. With ``claims`` nobody is given what ``take`` has given again, so it is
    asked for no more than there is room for. In the background each waits for ``turn`` before it is worked on.
    """

    def __init__(
        self,
        name: str,
        *,
        take: Callable[[Lane, int], Awaitable[Sequence[Due]]],
        work: Callable[[Due], Awaitable[None]],
        next_due: Callable[[Lane, float], Awaitable[float | None]],
        clock: Callable[[], float],
        at_once: int = AT_ONCE,
        claims: bool = False,
        turn: Callable[[], Awaitable[None]] = _at_once,
    ) -> None:
        self._name = name
        self._claims = claims
        self._at_once = at_once
        self._take = take
        self._work = work
        self._next_due = next_due
        self._turn = turn
        self._clock = clock
        self._busy: dict[int, tuple[Lane, asyncio.Task[None]]] = {}
        self._woken: dict[Lane, asyncio.Event] = {}
        self._tasks: dict[Lane, asyncio.Task[None]] = {}

    def wake(self) -> None:
        """There is something new to do."""
        for event in self._woken.values():
            event.set()

    def start(self, channels: Iterable[str]) -> None:
        """Begin to work in the background, with a lane for each of the ``channels``."""
        names = tuple(channels)
        for lane in (*(Lane(one) for one in names), Lane(others=names)):
            self._open(lane)

    def keep(self, channels: Iterable[str]) -> None:
        """Have a lane for each of the ``channels`` from now on, and no other; what is under way goes on."""
        lanes = {Lane(one) for one in channels}
        for lane in self._tasks.keys() - lanes:
            self._tasks.pop(lane).cancel()
            del self._woken[lane]
        for lane in lanes - self._tasks.keys():
            self._open(lane)

    def _open(self, lane: Lane) -> None:
        self._woken[lane] = asyncio.Event()
        self._tasks[lane] = asyncio.create_task(self._run(lane), name=self._name)

    async def close(self) -> None:
        """Stop; what is not done stays for the next start."""
        tasks = [*self._tasks.values(), *(task for _, task in self._busy.values())]
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task

    async def drain(self) -> int:
        """Do everything that is due now; how many things that were."""
        done = 0
        while True:
            done += await self._begin(ALL)
            if not self._busy:
                return done
            await asyncio.wait([task for _, task in self._busy.values()], return_when=asyncio.FIRST_COMPLETED)
            # What they leave behind runs after they have ended.
            await asyncio.sleep(0)

    async def _begin(self, lane: Lane) -> int:
        """Begin what is due in a lane, as far as there is room; how many things that are."""
        # What ends while the database is read looks as if it were still due.
        before = set(self._busy)
        room = self._at_once - self._under_way(lane)
        if room <= 0:
            return 0
        most = room if self._claims else room + len(before)
        found = [one for one in await self._take(lane, most) if one.id not in before][:room]
        for one in found:
            task = asyncio.create_task(self._worked(lane, one), name=f"{self._name} at work")
            self._busy[one.id] = lane, task
        return len(found)

    def _under_way(self, lane: Lane) -> int:
        return sum(one == lane for one, _ in self._busy.values())

    async def _worked(self, lane: Lane, one: Due) -> None:
        try:
            if lane != ALL:
                await self._turn()
            await self._work(one)
        except Exception:
            # What is not noted is due again; not at once, or it would go round and round.
            log.exception("not_noted", of=self._name, entry=one.id)
            await asyncio.sleep(1)
        finally:
            del self._busy[one.id]
            if lane in self._woken:
                self._woken[lane].set()

    async def _run(self, lane: Lane) -> None:
        woken = self._woken[lane]
        while True:
            woken.clear()
            if self._under_way(lane) >= self._at_once:
                # Whatever is due waits for room, and the database need not be asked for it.
                await woken.wait()
                continue
            try:
                await self._begin(lane)
                # What is due already is under way, or waits for room.
                after = self._clock() if self._under_way(lane) else 0.0
                due = await self._next_due(lane, after)
            except DatabaseAway as error:
                log.warning(f"{self._name}_failed", error=str(error))
                due = self._clock() + 1
            except Exception:
                log.exception(f"{self._name}_failed")
                due = self._clock() + 5
            wait = None if due is None else max(0.05, due - self._clock())
            with suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), wait)
