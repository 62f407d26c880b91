"""The event bus of several workers: Redis carries the events of each to all others.

Redis keeps nothing: what is lost while it is away is found in the database by whoever is told that something was
missed. So every worker hears of everything on one channel, and looks only into what somebody listens to there; nobody
waits for a subscription, and none is left behind.
"""

import asyncio
import json
import secrets
from collections import deque
from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager, suppress
from typing import Any

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.conversations.events import WORKERS, Event, InProcessBus, Subscription
from bot.redis_client import reach

log = structlog.get_logger(__name__)

#: Every worker lets itself be heard so often, in seconds; after so long a silence a connection is taken for dead.
HEARTBEAT, SILENCE = 2.0, 8.0
#: So many events are kept for a Redis that does not take them; what is more is lost.
MOST_OUTGOING = 10_000
#: Events that are handed to Redis at once.
AT_ONCE = 200
#: Seconds for what is still to be sent at the end.
FAREWELL = 1.0
#: Seconds between two attempts to reach Redis, the first and the longest.
FIRST_WAIT, LONGEST_WAIT = 0.1, 2.0

# What stands for a topic where a worker says that events of its own were lost.
_LOST = "!"


class RedisBus:
    """See :class:`bot.conversations.events.EventBus`. Events reach this worker's own subscribers without Redis.

    Those of one worker keep their order; between workers there is none, and whoever needs one has sequence numbers.
    """

    def __init__(self, client: Redis, url: str, site: str) -> None:
        """``site`` tells the sites apart that share a Redis."""
        self._client = client
        self._url = url
        self._channel = f"hamdel:{site}:events"
        self._here = InProcessBus()
        self._outgoing: deque[str] = deque(maxlen=MOST_OUTGOING)
        self._filled = asyncio.Event()
        self._joined = asyncio.Event()
        self._lost_own = False
        self._was_lost = False
        self._closing = False
        self._tasks: list[asyncio.Task[None]] = []
        self.worker = secrets.token_hex(4)

    @property
    def connected(self) -> bool:
        """Whether this worker hears the others now."""
        return self._joined.is_set()

    async def open(self) -> None:
        """Begin to hear the others. Raises :class:`bot.redis_client.RedisUnreachable`."""
        await reach(self._client, self._url)
        self._tasks = [
            asyncio.create_task(self._send(), name="events to Redis"),
            asyncio.create_task(self._receive(), name="events from Redis"),
        ]
        await self._joined.wait()

    async def close(self) -> None:
        """Stop; what was published is sent before, where Redis takes it at once."""
        self._closing = True
        self._filled.set()
        if self._tasks:
            await asyncio.wait(self._tasks[:1], timeout=FAREWELL)
        for task in self._tasks:
            # The client may take a cancellation for the end of its patience alone: both look whether this is the end.
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def publish(self, topic: str, event: Event) -> None:
        """Hand ``event`` to every subscriber of ``topic`` here, and to those of other workers by and by."""
        await self._here.publish(topic, event)
        self._put(topic, event)

    def tell_workers(self, event: Event) -> None:
        """Hand ``event`` to what listens to `WORKERS` at other workers, with the name of this one."""
        self._put(WORKERS, {**event, "worker": self.worker})

    def heard(self, topic: str) -> bool:
        """Somebody may be listening at another worker."""
        return True

    def subscribe(self, topics: Iterable[str]) -> AbstractAsyncContextManager[Subscription]:
        """Listen to ``topics`` for as long as the block lasts; where events were lost, hears of that."""
        return self._here.subscribe(topics)

    def missed(self) -> None:
        """Tell whoever listens here that events of another worker may have been lost."""
        self._here.missed()

    def lost(self) -> None:
        """Tell whoever listens, here or elsewhere, that events of this worker may have been lost."""
        self._lost_own = True
        self._filled.set()
        self._here.missed()

    def _put(self, topic: str, event: Event) -> None:
        if len(self._outgoing) == MOST_OUTGOING:
            self._lost_own = True
        self._outgoing.append(f"{self.worker}\n{topic}\n{json.dumps(event, ensure_ascii=False)}")
        self._filled.set()

    async def _send(self) -> None:
        while self._outgoing or not self._closing:
            with suppress(TimeoutError):
                async with asyncio.timeout(HEARTBEAT):
                    await self._filled.wait()
            try:
                await self._send_some()
            except (RedisError, OSError):
                # The side that receives says so in the log. Who listens elsewhere is told when Redis is back.
                self._lost_own = True
                await asyncio.sleep(FIRST_WAIT)

    async def _send_some(self) -> None:
        """Hand to Redis what is to be sent; without anything, a sign of life."""
        frames = [self._outgoing.popleft() for _ in range(min(AT_ONCE, len(self._outgoing)))]
        if not self._outgoing and not self._closing:
            self._filled.clear()
        lost = [f"{self.worker}\n{_LOST}\n"] if self._lost_own else []
        async with self._client.pipeline(transaction=False) as pipeline:
            for frame in [*lost, *frames] or [f"{self.worker}\n\n"]:
                pipeline.publish(self._channel, frame)
            await pipeline.execute()
        if lost:
            self._lost_own = False

    async def _receive(self) -> None:
        wait = FIRST_WAIT
        while not self._closing:
            try:
                async with self._client.pubsub() as subscription:
                    await subscription.subscribe(self._channel)
                    while not self._closing:
                        message = await subscription.get_message(timeout=SILENCE)
                        if message is None:
                            # Not even this worker's own signs of life come back.
                            raise ConnectionError(f"nothing was heard for {SILENCE:g} seconds")
                        if message["type"] == "subscribe":
                            self._found()
                            wait = FIRST_WAIT
                        elif message["type"] == "message":
                            await self._take(message["data"])
            except (RedisError, OSError) as error:
                self._lost(error)
            await asyncio.sleep(wait)
            wait = min(LONGEST_WAIT, wait * 2)

    def _lost(self, error: Exception) -> None:
        self._joined.clear()
        if not self._was_lost:
            self._was_lost = True
            log.error(
                "redis_lost", error=str(error), meanwhile="each worker's pages hear of that worker's events alone"
            )

    def _found(self) -> None:
        # Also where the client has subscribed anew by itself: what came in between is lost.
        if self._was_lost or self.connected:
            log.warning("redis_back")
            self._here.missed()
        self._was_lost = False
        self._joined.set()

    async def _take(self, data: bytes) -> None:
        worker, topic, event = data.split(b"\n", 2)
        if worker.decode() == self.worker or not topic:
            return
        name = topic.decode()
        if name == _LOST:
            self._here.missed()
        elif self._here.heard(name):
            await self._here.publish(name, _event(event))


def _event(text: bytes) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(text)
    return event
