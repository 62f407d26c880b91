"""Works on what platforms have sent: it was acknowledged when it was stored, and is worked on here, in order."""

import asyncio
import hashlib
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from typing import Any, Protocol

import structlog

from bot import tracing
from bot.channels import (
    Acknowledging,
    Attended,
    Channel,
    DeliveryError,
    Event,
    FetchError,
    Fetching,
    FromPeople,
    Reach,
    Receipt,
    Screening,
)
from bot.channels.collecting import Collectors
from bot.channels.lanes import Lanes
from bot.channels.outbox import Outbox
from bot.channels.precedence import Precedence
from bot.channels.storing import Storing
from bot.conversations import Conversation, State, arrival_store, conversation_store, message_store, outbox_store
from bot.conversations.arrival_store import Arrived, Kind, NewArrival
from bot.conversations.incoming import Enclosure, Incoming, clean
from bot.conversations.waiting_rows import Lane
from bot.desk import Desk
from bot.dialogue.arrival import external_id
from bot.dialogue.service import Dialogue
from bot.storage import Database, DatabaseAway
from handoff.attachments import LARGEST

log = structlog.get_logger(__name__)

#: Attempts at something that fails on this side, and the seconds before the second one; each waits twice as long.
MOST_ATTEMPTS = 8
FIRST_WAIT = 1.0
#: Attempts at a file that its platform does not hand out just now.
FETCHES = 3
#: Seconds that a worker has before another one takes it to have ended.
CLAIMED_FOR = 180.0
#: Seconds between two times that what is old is forgotten.
PRUNED_EVERY = 6 * 3600.0
_KINDS: Mapping[type, Kind] = {Incoming: "message", Receipt: "receipt", Reach: "reach", FromPeople: "people"}


class Counts(Protocol):
    """What is counted of messages."""

    def turn(self, channel: str, decision: str, seconds: float) -> None:
        """Count a visitor's message that was answered, or left to people."""
        ...


@dataclass(frozen=True, slots=True)
class Taken:
    """How many events were stored, and how many had come before."""

    stored: int
    repeated: int


class _NotYet(Exception):
    """What is told of has not come itself yet."""


async def _nobody(_event: FromPeople, _last: bool) -> None:
    """Nobody works in another system."""


class Reception:
    """Stores what platforms send, and works on it in the background: one event at a time at each address."""

    def __init__(
        self,
        *,
        database: Database,
        channels: Mapping[str, Channel],
        dialogue: Dialogue,
        desk: Desk,
        outbox: Outbox,
        counts: Counts,
        hear: Callable[[FromPeople, bool], Awaitable[None]] = _nobody,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._channels = channels
        self._dialogue = dialogue
        self._desk = desk
        self._outbox = outbox
        self._counts = counts
        self._hear = hear
        self._clock = clock
        self._storing = Storing(database, clock)
        self._precedence = Precedence()
        self._collectors = Collectors(database, channels, self.take)
        self._pruning: asyncio.Task[None] | None = None
        self._lanes: Lanes[Arrived] = Lanes(
            "reception",
            take=self._take,
            work=self._work,
            next_due=self._next_due,
            clock=clock,
            claims=database.shared,
            turn=self._precedence.wait,
        )

    async def take(self, events: Sequence[Event]) -> Taken:
        """Store events; when this returns they may be acknowledged. Repeats are known, and stored nowhere."""
        if not events:
            return Taken(0, 0)
        with self._precedence.acknowledging():
            new = [_new(one) for one in events]
            try:
                stored = await self._storing.store(new)
            finally:
                # Whoever waits for it may be gone before it is told that it is stored.
                self._lanes.wake()
        return Taken(stored, len(new) - stored)

    def start(self) -> None:
        """Begin to work in the background."""
        self._lanes.start(self._channels)
        self._collectors.start()
        self._pruning = asyncio.create_task(self._prune(), name="forget arrivals")

    async def close(self) -> None:
        """Stop; what was not worked on is at the next start."""
        await self._collectors.close()
        if self._pruning is not None:
            self._pruning.cancel()
            await asyncio.gather(self._pruning, return_exceptions=True)
        await self._storing.close()
        await self._lanes.close()

    async def work_due(self) -> int:
        """Work on everything that is due now; how many events that were."""
        return await self._lanes.drain()

    # What is due

    async def _take(self, lane: Lane, most: int) -> list[Arrived]:
        now = self._clock()
        if not self._database.shared:
            async with self._database.read() as connection:
                return await arrival_store.due(connection, now, most, lane)
        async with self._database.write() as connection:
            return await arrival_store.claim(connection, now, now + CLAIMED_FOR, most, lane)

    async def _next_due(self, lane: Lane, after: float) -> float | None:
        async with self._database.read() as connection:
            return await arrival_store.next_due(connection, lane, after)

    async def _prune(self) -> None:
        while True:
            with suppress(DatabaseAway):
                async with self._database.write() as connection:
                    await arrival_store.prune(connection, self._clock())
            await asyncio.sleep(PRUNED_EVERY)

    # One event

    async def _work(self, arrived: Arrived) -> None:
        attempts = arrived.attempts + 1
        error = None
        try:
            await self._handle(_event(arrived), attempts)
        except (DatabaseAway, _NotYet) as failure:
            error = str(failure)
        except Exception as failure:
            error = type(failure).__name__
            log.exception("arrival_failed", channel=arrived.channel, arrival=arrived.id, attempt=attempts)
        async with self._database.write() as connection:
            if error is None:
                await arrival_store.done(connection, arrived.id)
                return
            wait = FIRST_WAIT * 2.0 ** (attempts - 1) * random.uniform(0.75, 1.0)
            again = None if attempts >= MOST_ATTEMPTS else self._clock() + wait
            await arrival_store.failed(connection, arrived.id, attempts=attempts, next_attempt_at=again, error=error)
        if again is None:
            log.error("arrival_given_up", channel=arrived.channel, arrival=arrived.id, error=error)

    async def _handle(self, event: Event, attempts: int) -> None:
        match event:
            case Incoming():
                await self._receive(event, attempts)
            case Receipt():
                if not await self._outbox.note(event) and attempts < MOST_ATTEMPTS:
                    raise _NotYet("No message is known by that id, yet.")
            case Reach():
                await self._reached(event.channel, event.address, event.unreachable)
            case FromPeople():
                await self._hear(event, attempts >= FETCHES)

    async def _receive(self, incoming: Incoming, attempts: int) -> None:
        channel = self._channels.get(incoming.channel)
        if isinstance(channel, Screening):
            try:
                screened = await channel.screen(incoming)
            except DeliveryError as error:
                raise _NotYet(str(error)) from error
            if screened is None:
                return
            incoming = screened
        if incoming.continues and not await self._is_known(incoming.channel, incoming.address):
            return
        await self._acknowledge(incoming)
        if (number := incoming.handle.get("with_bot")) is not None:
            # The bot is asked again: people who had the conversation have given it back.
            returned = FromPeople(incoming.channel, incoming.address, str(number), "returned", number=number)
            await self._hear(returned, False)
        # Who writes can be reached, and gets what waited for that.
        await self._reached(incoming.channel, incoming.address, None)
        if incoming.quoted_id and not incoming.quote:
            incoming = replace(incoming, quote=await self._quoted(incoming.channel, incoming.quoted_id))
        if incoming.corrects is not None and await self._says_the_same(incoming):
            return
        if incoming.enclosure is not None:
            await self._unpack(incoming, incoming.enclosure, attempts)
        if not clean(incoming.text) and not incoming.payload:
            return
        began = time.perf_counter()
        with tracing.step("message", channel=incoming.channel) as step:
            turn = await self._dialogue.receive(incoming)
            step.note(
                **{one: str(turn.outcome[one]) for one in ("decision", "language", "state") if one in turn.outcome}
            )
        self._counts.turn(incoming.channel, str(turn.outcome.get("decision", "")), time.perf_counter() - began)
        if incoming.stops:
            await self._reached(incoming.channel, incoming.address, "stopped")
        else:
            # Something may have been parked just before the message was stored.
            await self._reached(incoming.channel, incoming.address, None, of=("window", "away"))

    async def _is_known(self, channel: str, address: str) -> bool:
        async with self._database.read() as connection:
            return bool(await conversation_store.last_at(connection, channel, address))

    async def _acknowledge(self, incoming: Incoming) -> None:
        channel = self._channels.get(incoming.channel)
        if not incoming.handle or not isinstance(channel, Acknowledging):
            return
        try:
            await channel.acknowledge(incoming)
        except DeliveryError as error:
            # Such as a tap on a button of last year's.
            log.info("not_acknowledged", channel=incoming.channel, error=str(error))

    async def _reached(
        self, channel: str, address: str, unreachable: str | None, *, of: Sequence[str] | None = None
    ) -> None:
        """Note on the last conversation at an address whether its visitor can be reached; nothing where it is known, or
        where it is for another reason than one ``of`` these that they could not."""
        async with self._database.read() as connection:
            lately = await conversation_store.last_at(connection, channel, address)
        if not lately or lately[0].unreachable == unreachable or (of is not None and lately[0].unreachable not in of):
            return
        if unreachable == "blocked" and lately[0].state is State.CLOSED and lately[0].erased_at is not None:
            return
        async with self._database.write() as connection:
            await conversation_store.change(connection, lately[0].id, unreachable=unreachable)
            # What a page was shown before it was closed is not shown again.
            whole = not isinstance(self._channels.get(channel), Attended)
            waited = unreachable is None and await outbox_store.unpark(
                connection, channel, address, self._clock(), whole=whole
            )
        if waited:
            self._outbox.wake()
        await self._desk.announce_state(lately[0].id)

    async def _quoted(self, channel: str, platform_id: str) -> str | None:
        async with self._database.read() as connection:
            known = await outbox_store.known_as(connection, channel, platform_id)
        return None if known is None else known[1].text[:500] or None

    async def _says_the_same(self, incoming: Incoming) -> bool:
        """Whether a correction leaves the words as they were: such as when a platform adds a picture to a link."""
        first = replace(incoming, external_id=incoming.corrects)
        async with self._database.read() as connection:
            found = await message_store.find_external(connection, external_id(first))
        return found is not None and found[0].text == clean(incoming.text)

    async def _unpack(self, incoming: Incoming, enclosure: Enclosure, attempts: int) -> None:
        """Keep what came beside words, or name it with the reason why it is not here."""
        channel, name, data, fault = self._channels.get(incoming.channel), enclosure.name, None, None
        if enclosure.reference is not None and isinstance(channel, Fetching):
            try:
                name, data = await channel.fetch(enclosure, LARGEST)
            except FetchError as error:
                if error.fault == "unreachable" and attempts < FETCHES:
                    raise _NotYet(str(error)) from error
                log.warning("file_not_fetched", channel=incoming.channel, fault=error.fault, error=str(error))
                fault = error.fault
        conversation: Conversation = await self._dialogue.conversation_of(incoming)
        await self._desk.enclosures.take(
            conversation,
            replace(enclosure, name=name),
            data,
            fault,
            client_id=f"{incoming.external_id}.file" if incoming.external_id else None,
            quote=incoming.quote,
            alone=not clean(incoming.text),
        )


def _new(event: Event) -> NewArrival:
    match event:
        case Incoming():
            address, key = event.address, f"message {event.address} {event.external_id}"
        case Receipt():
            # All of one message are worked on in their order.
            address, key = f"receipt {event.platform_id}", f"receipt {event.platform_id} {event.status}"
        case Reach():
            address, key = event.address, f"reach {event.address} {event.id}"
        case FromPeople():
            address, key = event.address, f"people {event.address} {event.id}"
    digest = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
    return NewArrival(event.channel, digest, _safe(address)[:255], _KINDS[type(event)], _sound(event))


def _event(arrived: Arrived) -> Event:
    payload: dict[str, Any] = dict(arrived.payload)
    match arrived.kind:
        case "message":
            enclosure = payload.pop("enclosure", None)
            return Incoming(**payload, enclosure=Enclosure(**enclosure) if enclosure else None)
        case "receipt":
            return Receipt(**payload)
        case "reach":
            return Reach(**payload)
        case "people":
            files = tuple(Enclosure(**one) for one in payload.pop("files"))
            return FromPeople(**payload, files=files)


def _sound(value: Any) -> Any:
    """What every database takes: without NUL and halves of characters."""
    match value:
        case str():
            return _safe(value)
        case Mapping():
            return {_safe(str(key)): _sound(one) for key, one in value.items()}
        case list() | tuple():
            return [_sound(one) for one in value]
        case None | int() | float():
            return value
        case _:
            # An event, or what came with it.
            return {one.name: _sound(getattr(value, one.name)) for one in fields(value)}


def _safe(text: str) -> str:
    return text.replace("\x00", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
