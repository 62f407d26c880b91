"""Which visitors are on a page with the chat now: known from their sockets and from requests that wait. In memory.

Where several workers serve one site, each knows of the pages that are open there, and tells the others.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from typing import Any

from bot.conversations.events import DESK, EventBus

#: Whoever goes from one page of a site to the next is away for a moment; after so many seconds they have left.
LINGER = 4.0


class OpenPages:
    """Counts the pages of each conversation, and tells the desk who comes and goes."""

    def __init__(self, bus: EventBus, linger: float = LINGER) -> None:
        self._bus = bus
        self._linger = linger
        self._here: Counter[str] = Counter()
        self._leaving: dict[str, asyncio.TimerHandle] = {}
        self._elsewhere: dict[str, set[str]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def is_open(self, conversation_id: str) -> bool:
        """Whether the visitor has a page open anywhere."""
        return conversation_id in self._here or any(conversation_id in open_ for open_ in self._elsewhere.values())

    @asynccontextmanager
    async def opened(self, conversation_id: str) -> AsyncIterator[None]:
        """The visitor has a page open for as long as the block lasts, and for a moment longer."""
        if (leaving := self._leaving.pop(conversation_id, None)) is not None:
            leaving.cancel()
            self._here[conversation_id] -= 1
        is_first = conversation_id not in self._here
        self._here[conversation_id] += 1
        try:
            if is_first:
                await self._changed(conversation_id)
            yield
        finally:
            if self._here[conversation_id] > 1:
                self._here[conversation_id] -= 1
            else:
                loop = asyncio.get_running_loop()
                self._leaving[conversation_id] = loop.call_later(self._linger, self._left, conversation_id)

    def _left(self, conversation_id: str) -> None:
        self._leaving.pop(conversation_id, None)
        self._here.pop(conversation_id, None)
        task = asyncio.create_task(self._changed(conversation_id), name="a visitor has left")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _changed(self, conversation_id: str) -> None:
        self._bus.tell_workers({"type": "page", "conversation": conversation_id, "open": conversation_id in self._here})
        await self._show([conversation_id])

    async def _show(self, conversation_ids: Iterable[str]) -> None:
        for one in conversation_ids:
            await self._bus.publish(DESK, {"type": "page", "conversation": one, "open": self.is_open(one)})

    # What workers tell each other

    def told(self) -> dict[str, Any]:
        """All pages that are open here, for the other workers."""
        return {"type": "pages", "open": list(self._here)}

    def hear_one(self, worker: str, conversation_id: str, *, is_open: bool) -> None:
        """At another ``worker`` a visitor has come, or gone."""
        known = self._elsewhere.setdefault(worker, set())
        known.add(conversation_id) if is_open else known.discard(conversation_id)

    def hear(self, worker: str, open_: Iterable[str]) -> None:
        """All that are on a page of another ``worker``, instead of what was known before."""
        self._elsewhere[worker] = set(open_)

    async def ended(self, worker: str) -> None:
        """A worker is there no more: whoever was on its pages has gone, until they come to another one."""
        gone = self._elsewhere.pop(worker, set())
        await self._show(one for one in gone if not self.is_open(one))
