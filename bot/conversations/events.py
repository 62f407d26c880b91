"""The event bus: what happens in a conversation reaches every open socket that listens."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Protocol

Event = Mapping[str, Any]

#: The topic of everything that the agents' desk follows.
DESK = "desk"

#: The topic of what one worker tells the others, and no page hears.
WORKERS = "workers"


def conversation_topic(conversation_id: str) -> str:
    """The topic of one conversation's visitor."""
    return f"conversation:{conversation_id}"


#: The type of the event that ends a visitor's sockets: their conversation was erased, and there is nothing to show.
ENDED = "ended"


#: The type of the event that whoever subscribed gets where others may have been lost: what matters is in the database.
MISSED = "missed"


class Subscription(Protocol):
    """Events as they come; ends when the subscription is closed."""

    def __aiter__(self) -> AsyncIterator[Event]: ...


class EventBus(Protocol):
    """Publishes events to whoever has subscribed to their topic; nothing is kept for those who have not."""

    async def publish(self, topic: str, event: Event) -> None:
        """Hand ``event`` to everybody who listens to ``topic`` now."""
        ...

    def tell_workers(self, event: Event) -> None:
        """Tell the other workers, where there are any, what no page needs to know: see :mod:`bot.workers`."""
        ...

    def heard(self, topic: str) -> bool:
        """Whether anybody may be listening to ``topic``: what nobody hears need not be made."""
        ...

    def subscribe(self, topics: Iterable[str]) -> AbstractAsyncContextManager[Subscription]:
        """Listen to ``topics`` for as long as the block lasts."""
        ...


class _Queue:
    """One subscriber's events. A subscriber that lags far behind is cut off: it reconnects and replays."""

    LIMIT = 1000

    def __init__(self) -> None:
        self._events: asyncio.Queue[Event | None] = asyncio.Queue()
        self._cut = False

    def put(self, event: Event) -> None:
        if self._cut:
            return
        if self._events.qsize() >= self.LIMIT:
            self._cut = True
            self._events.put_nowait(None)
            return
        self._events.put_nowait(event)

    async def __aiter__(self) -> AsyncIterator[Event]:
        while (event := await self._events.get()) is not None:
            yield event


class InProcessBus:
    """The event bus of a single process."""

    def __init__(self) -> None:
        self._subscribers: dict[str, set[_Queue]] = defaultdict(set)

    async def publish(self, topic: str, event: Event) -> None:
        """Hand ``event`` to every subscriber of ``topic``; never waits for a slow one."""
        for queue in tuple(self._subscribers.get(topic, ())):
            queue.put(event)

    def heard(self, topic: str) -> bool:
        """Whether anybody listens to ``topic`` now."""
        return topic in self._subscribers

    def tell_workers(self, event: Event) -> None:
        """There are no others."""

    def missed(self) -> None:
        """Tell all subscribers that they may have missed something."""
        for queue in {queue for queues in self._subscribers.values() for queue in queues}:
            queue.put({"type": MISSED})

    @asynccontextmanager
    async def subscribe(self, topics: Iterable[str]) -> AsyncIterator[_Queue]:
        """Listen to ``topics`` for as long as the block lasts."""
        queue = _Queue()
        wanted = tuple(topics)
        for topic in wanted:
            self._subscribers[topic].add(queue)
        try:
            yield queue
        finally:
            for topic in wanted:
                self._subscribers[topic].discard(queue)
                if not self._subscribers[topic]:
                    del self._subscribers[topic]
