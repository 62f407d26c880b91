"""Delivers what is in the outbox, and tries again what was not delivered."""

import asyncio
import itertools
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot import tracing
from bot.channels import Attended, Channel, DeliveryError, Gathering, OutsideWindow, Part, Prolonged, Receipt, Windowed
from bot.channels.lanes import Lanes
from bot.channels.rendition import Rendition, lacks
from bot.conversations import Message, OutboxEntry, conversation_store, message_store, outbox_store
from bot.conversations.waiting_rows import Lane
from bot.storage import Database
from handoff.files import FileStore

log = structlog.get_logger(__name__)

#: Seconds before the second attempt; each further one waits twice as long, up to LONGEST_WAIT.
FIRST_WAIT = 1.0
LONGEST_WAIT = 3600.0
#: After so many attempts, about a day, a message is given up.
MOST_ATTEMPTS = 32
#: Seconds that a worker has for an attempt before another one makes it.
CLAIMED_FOR = 60.0
#: Seconds that an attempt may take, all parts of a message together.
LONGEST_ATTEMPT = 50.0


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How a delivery went: see :func:`bot.conversations.outbox_store.settle`. ``after`` are the seconds until the next
    attempt, ``unreachable`` is why the visitor cannot be reached, where that was found out."""

    status: str
    error: str | None = None
    after: float = 0.0
    unreachable: str | None = None


async def _nobody(_conversation: str) -> None:
    """Nobody looks on."""


class Outbox:
    """Delivers messages to push channels in order, one address after the other, each channel by itself.

    A part of a message goes out at least once: one whose delivery could not be noted before a crash is delivered again,
    under the same key. ``files`` has the files that go with messages.
    """

    def __init__(
        self,
        database: Database,
        channels: Mapping[str, Channel],
        rendition: Rendition,
        clock: Callable[[], float] = time.time,
        files: FileStore | None = None,
    ) -> None:
        self._database = database
        self._channels = channels
        self._rendition = rendition
        self._clock = clock
        self._files = files
        self._announce: Callable[[str], Awaitable[None]] = _nobody
        self._lanes: Lanes[OutboxEntry] = Lanes(
            "outbox",
            take=self._take,
            work=self._deliver,
            next_due=self._next_due,
            clock=lambda: self._clock(),
            claims=database.shared,
        )

    def tell(self, announce: Callable[[str], Awaitable[None]]) -> None:
        """Have ``announce`` hear of conversations whose visitors cannot be reached any more, or again."""
        self._announce = announce

    def wake(self) -> None:
        """There is something new to deliver."""
        self._lanes.wake()

    def start(self) -> None:
        """Begin to deliver in the background."""
        self._lanes.start(self._channels)

    async def close(self) -> None:
        """Stop; what is not delivered stays for the next start."""
        await self._lanes.close()

    async def deliver_due(self) -> int:
        """Deliver everything that is due now; how many attempts that took."""
        return await self._lanes.drain()

    async def note(self, receipt: Receipt) -> bool:
        """Note what became of a message that a platform had taken; False where no message is known by its id, yet."""
        if receipt.error is None:
            return True
        async with self._database.read() as connection:
            known = await outbox_store.known_as(connection, receipt.channel, receipt.platform_id)
        if known is None:
            return False
        entry_id, message = known
        outcome = _Outcome("given_up", receipt.error, unreachable=receipt.unreachable)
        async with self._database.read() as connection:
            conversation = await conversation_store.get(connection, message.conversation_id)
        if receipt.unreachable == "window" and conversation is not None:
            outcome = await self._parked(
                receipt.channel, conversation.address, conversation.wording, entry_id, receipt.error
            )
        async with self._database.write() as connection:
            noted = await outbox_store.refuse(connection, entry_id, outcome.status, outcome.error or receipt.error)
            if noted and outcome.unreachable:
                await conversation_store.change(connection, message.conversation_id, unreachable=outcome.unreachable)
        if noted:
            log.warning("refused_later", channel=receipt.channel, entry=entry_id, error=receipt.error)
            await self._announce(message.conversation_id)
        return True

    # What is due

    async def _take(self, lane: Lane, most: int) -> list[OutboxEntry]:
        """What is due, and with several workers is this one's to deliver."""
        now = self._clock()
        if not self._database.shared:
            async with self._database.read() as connection:
                return await outbox_store.due(connection, now, most, lane)
        async with self._database.write() as connection:
            return await outbox_store.claim(connection, now, now + CLAIMED_FOR, most, lane)

    async def _next_due(self, lane: Lane, after: float) -> float | None:
        async with self._database.read() as connection:
            return await outbox_store.next_due(connection, lane, after)

    # One delivery

    async def _deliver(self, entry: OutboxEntry) -> None:
        attempts = entry.attempts + 1
        together = [entry, *await self._with(entry)]
        outcome = await self._attempted(together, attempts)
        if outcome.status == "waiting" and attempts >= MOST_ATTEMPTS:
            outcome = _Outcome("given_up", outcome.error)
        if outcome.status != "delivered":
            log.warning(
                "not_delivered", channel=entry.channel, entry=entry.id, status=outcome.status, error=outcome.error
            )
        async with self._database.write() as connection:
            # As it is by now: they may have come back since the entry was read.
            unreachable = False
            if outcome.unreachable is not None:
                known = await conversation_store.unreachable(connection, entry.message.conversation_id)
                unreachable = outcome.unreachable != known
            if outcome.status == "parked" and await outbox_store.has_written_since(connection, entry):
                outcome, unreachable = _Outcome("waiting", outcome.error), False
            # What is tried again is gathered anew.
            for one in together if outcome.status in ("delivered", "given_up") else (entry,):
                await outbox_store.settle(
                    connection,
                    one.id,
                    status=outcome.status,
                    attempts=attempts,
                    next_attempt_at=self._clock() + outcome.after,
                    error=outcome.error,
                )
                if outcome.status == "delivered" and lacks(one.message, one.language):
                    await self._translated_meanwhile(connection, one)
            if unreachable:
                await conversation_store.change(
                    connection, entry.message.conversation_id, unreachable=outcome.unreachable
                )
        if unreachable:
            await self._announce(entry.message.conversation_id)

    async def _with(self, entry: OutboxEntry) -> list[OutboxEntry]:
        """What goes out together with an entry, where its channel gathers what is replied to a message."""
        is_file = entry.message.attachment is not None
        if not isinstance(self._channels.get(entry.channel), Gathering) or entry.done or is_file:
            return []
        async with self._database.read() as connection:
            found = await outbox_store.behind(connection, entry, self._clock())
        return list(itertools.takewhile(lambda one: one.message.attachment is None, found))

    async def _attempted(self, together: Sequence[OutboxEntry], attempts: int) -> _Outcome:
        entry = together[0]
        channel = self._channels.get(entry.channel)
        try:
            if channel is None:
                raise DeliveryError(f"The channel {entry.channel} is switched off.")
            if entry.unreachable == "stopped" and entry.message.in_reply_to is None:
                raise DeliveryError("The visitor has asked for no more messages (/stop).", permanent=True)
            if _is_outside(channel, entry, self._clock()) or _follows_parked(channel, entry):
                raise OutsideWindow("The visitor has not written for too long; this waits until they do.")
            with tracing.step("deliver", channel=entry.channel, attempt=attempts):
                async with asyncio.timeout(LONGEST_ATTEMPT):
                    await self._send(channel, together)
        except OutsideWindow as failure:
            return await self._parked(
                entry.channel, entry.address, entry.wording or entry.language, entry.id, str(failure)
            )
        except DeliveryError as failure:
            return _failed(failure, attempts)
        except TimeoutError:
            return _Outcome("waiting", "The platform takes too long to answer.", _wait(attempts))
        except Exception as failure:
            log.exception("delivery_failed", channel=entry.channel, entry=entry.id)
            return _Outcome("waiting", type(failure).__name__, _wait(attempts))
        return _Outcome("delivered")

    async def _send(self, channel: Channel, together: Sequence[OutboxEntry]) -> None:
        """Send the parts of a message that the platform has not taken yet, and note each."""
        entry = together[0]
        shown = [self._rendition.of(one.message, one.wording or one.language) for one in together]
        parts: Sequence[Part] = (
            channel.compose_together(shown) if isinstance(channel, Gathering) else channel.compose(shown[0])
        )
        for position, part in enumerate(parts[entry.done :], start=entry.done + 1):
            data = None if part.file is None else await self._content(str(part.file["id"]))
            platform_id = await channel.send(entry.address, part, f"{entry.id}-{position}", data)
            if position < len(parts) or platform_id is not None:
                # What went out together is one on its platform: it has gone, and may come back, as a whole.
                async with self._database.write() as connection:
                    for one in together:
                        await outbox_store.note_part(connection, one.id, position, platform_id)

    async def _content(self, file_id: str) -> bytes:
        fetched = None if self._files is None else await self._files.fetch(file_id)
        if fetched is None:
            raise DeliveryError("The file has been deleted.", permanent=True)
        try:
            return await asyncio.to_thread(Path(fetched.path).read_bytes)
        finally:
            await asyncio.to_thread(fetched.close)

    async def _parked(self, name: str, address: str, language: str, entry_id: int, error: str) -> _Outcome:
        """Ask a visitor to write, once, and keep what is for them until they do, or have come back to their page."""
        channel = self._channels.get(name)
        if isinstance(channel, Attended):
            return _Outcome("parked", error, unreachable="away")
        async with self._database.read() as connection:
            invited = await outbox_store.is_parked(connection, name, address)
        if not invited:
            try:
                if not isinstance(channel, Windowed):
                    raise DeliveryError(error, permanent=True)
                await channel.invite(address, language, f"{entry_id}-invitation")
            except DeliveryError as failure:
                found = _failed(failure, 1)
                return _Outcome(found.status, found.error, found.after, found.unreachable or "window")
        return _Outcome("parked", error, unreachable="window")

    async def _translated_meanwhile(self, connection: AsyncConnection, entry: OutboxEntry) -> None:
        """A translation that came while the original was on its way goes after it."""
        now: Message | None = await message_store.get(connection, entry.message.id)
        if now is not None and entry.language in now.translations:
            await outbox_store.deliver_again(connection, now.id, self._clock())


def _is_outside(channel: Channel, entry: OutboxEntry, now: float) -> bool:
    """Whether a visitor wrote too long ago to be sent free text."""
    if not isinstance(channel, Windowed) or entry.heard_at is None:
        return False
    return now - entry.heard_at >= _window(channel, entry)


def _follows_parked(channel: Channel, entry: OutboxEntry) -> bool:
    """Whether what came before is kept until the visitor writes: this must not overtake it.

    What people may still write waits for what people wrote, and not for what the bot no more may.
    """
    if isinstance(channel, Attended):
        return entry.parked is not None
    if not isinstance(channel, Windowed):
        return False
    return entry.parked == "agent" if _window(channel, entry) > channel.window else entry.parked is not None


def _window(channel: Windowed, entry: OutboxEntry) -> float:
    """For how many seconds after a visitor has written a message of this author's is delivered."""
    if entry.message.author == "agent" and isinstance(channel, Prolonged):
        return channel.window_for_people
    return channel.window


def _failed(failure: DeliveryError, attempts: int) -> _Outcome:
    wait = _wait(attempts) if failure.retry_after is None else failure.retry_after
    status = "given_up" if failure.permanent else "waiting"
    return _Outcome(status, str(failure), 0.0 if failure.permanent else wait, failure.unreachable)


def _wait(attempts: int) -> float:
    """Exponential backoff with up to a quarter of jitter, in seconds."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (attempts - 1)) * random.uniform(0.75, 1.0)
