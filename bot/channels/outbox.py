"""Delivers what is in the outbox, and tries again what was not delivered."""

import asyncio
import random
import time
from collections.abc import Callable, Mapping
from contextlib import suppress

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.channels import Channel, DeliveryError
from bot.channels.rendition import Rendition, lacks
from bot.conversations import OutboxEntry, message_store, outbox_store
from bot.storage import Database

log = structlog.get_logger(__name__)

#: Seconds before the second attempt; each further one waits twice as long, up to LONGEST_WAIT.
FIRST_WAIT = 1.0
LONGEST_WAIT = 3600.0
#: After so many attempts, about a day, a message is given up.
MOST_ATTEMPTS = 32


class Outbox:
    """Delivers messages to push channels in order, one address after the other.

    A message goes out at least once: one whose delivery could not be noted before a crash is delivered again.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        rendition: Rendition,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._channels = channels
        self._rendition = rendition
        self._clock = clock
        self._filled = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def wake(self) -> None:
        """There is something new to deliver."""
        self._filled.set()

    def start(self) -> None:
        """Begin to deliver in the background."""
        self._task = asyncio.create_task(self._run(), name="outbox")

    async def close(self) -> None:
        """Stop; what is not delivered stays for the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def deliver_due(self) -> int:
        """Deliver everything that is due now; how many attempts that took."""
        attempts = 0
        while True:
            async with self._database.read() as connection:
                entries = await outbox_store.due(connection, self._clock())
            if not entries:
                return attempts
            # Entries are of different addresses, so one slow address holds up nobody else's for long.
            await asyncio.gather(*(self._deliver(entry) for entry in entries))
            attempts += len(entries)

    async def _run(self) -> None:
        while True:
            self._filled.clear()
            try:
                await self.deliver_due()
                async with self._database.read() as connection:
                    due = await outbox_store.next_due(connection)
            except Exception:
                log.exception("outbox_failed")
                due = self._clock() + 5
            wait = None if due is None else max(0.05, due - self._clock())
            with suppress(TimeoutError):
                await asyncio.wait_for(self._filled.wait(), wait)

    async def _deliver(self, entry: OutboxEntry) -> None:
        status, error, next_attempt = "delivered", None, self._clock()
        attempts = entry.attempts + 1
        channel = self._channels.get(entry.channel)
        try:
            if channel is None:
                raise DeliveryError(f"The channel {entry.channel} is switched off.")
            await channel.send(entry.address, self._rendition.of(entry.message, entry.language))
        except DeliveryError as failure:
            status, error = "waiting", str(failure)
            next_attempt += failure.retry_after or _wait(attempts)
            if failure.permanent or attempts >= MOST_ATTEMPTS:
                status = "given_up"
            log.warning("not_delivered", channel=entry.channel, entry=entry.id, status=status, error=error)
        except Exception as failure:
            status, error = "waiting", type(failure).__name__
            next_attempt += _wait(attempts)
            log.exception("delivery_failed", channel=entry.channel, entry=entry.id)
        async with self._database.write() as connection:
            await outbox_store.settle(
                connection, entry.id, status=status, attempts=attempts, next_attempt_at=next_attempt, error=error
            )
            if status == "delivered" and lacks(entry.message, entry.language):
                await self._translated_meanwhile(connection, entry)

    async def _translated_meanwhile(self, connection: AsyncConnection, entry: OutboxEntry) -> None:
        """A translation that came while the original was on its way goes after it."""
        now = await message_store.get(connection, entry.message.id)
        if now is not None and entry.language in now.translations:
            await outbox_store.deliver_again(connection, now.id, self._clock())


def _wait(attempts: int) -> float:
    """Exponential backoff with up to a quarter of jitter, in seconds."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (attempts - 1)) * random.uniform(0.75, 1.0)
