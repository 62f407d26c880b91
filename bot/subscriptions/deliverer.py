"""Makes deliveries of what has happened, and brings them to other systems: each by itself, again until it arrives."""

import asyncio
import random
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

import structlog

from bot.channels.lanes import Lanes
from bot.conversations import delivery_store, subscription_store
from bot.conversations.delivery_store import DAY, Delivery
from bot.conversations.subscription_store import Happened
from bot.conversations.waiting_rows import Lane
from bot.storage import Database, DatabaseAway
from bot.subscriptions.events import payload_of
from bot.subscriptions.noticing import is_early, told_of
from bot.subscriptions.sending import Attempt, Sender
from handoff import audit

log = structlog.get_logger(__name__)

#: What making deliveries is called among the jobs that one worker does.
JOB = "webhooks"
#: Seconds between two looks while something is switched on, and while nothing is: then a change wakes, and the look is
#: in case that its word was lost.
INTERVAL, IDLE_INTERVAL = 0.5, 10.0
#: Another worker may have ended with deliveries that it was to be woken for: every so many looks all is looked at.
LOOKED_AFTER = 20
#: So much of what has happened is looked at in one go.
BATCH = 100
#: So many deliveries to one system are under way at the same time.
AT_ONCE = 5
#: Seconds before the second attempt; each further one waits four times as long, up to LONGEST_WAIT.
FIRST_WAIT, LONGEST_WAIT = 5.0, 3 * 3600.0
#: A delivery is dead when it has not arrived for so many seconds.
GIVEN_UP_AFTER = DAY
#: A system at which nothing has arrived for so many seconds is told nothing more.
OFF_AFTER = 5 * DAY
#: Seconds that a worker has for an attempt before another one makes it.
CLAIMED_FOR = 60.0


class Counts(Protocol):
    """What keeps count of deliveries."""

    def delivery(self, outcome: str) -> None:
        """Count an attempt: ``delivered``, ``failed``, or ``dead`` where it was the last."""
        ...


class Deliverer:
    """Tells other systems what happens, each event at least once. ``undo_seconds`` is for how long a close may still be
    taken back, ``interval`` the seconds between two looks at what has happened."""

    def __init__(
        self,
        database: Database,
        sender: Sender,
        counts: Counts,
        *,
        undo_seconds: float,
        clock: Callable[[], float] = time.time,
        interval: float = INTERVAL,
    ) -> None:
        self._database = database
        self._sender = sender
        self._counts = counts
        self._undo_seconds = undo_seconds
        self._clock = clock
        self._interval = interval
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._lanes: Lanes[Delivery] = Lanes(
            "webhooks",
            take=self._take,
            work=self._deliver,
            next_due=self._next_due,
            clock=lambda: self._clock(),
            at_once=AT_ONCE,
            claims=database.shared,
        )

    def start(self) -> None:
        """Begin to look and to deliver, in the background."""
        self._task = asyncio.create_task(self._run(), name=JOB)

    async def close(self) -> None:
        """Stop; what has not arrived stays for the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
        await self._lanes.close()
        await self._sender.close()

    def wake(self) -> None:
        """There is something new to deliver, or a subscription was made, changed or switched."""
        self._woken.set()
        self._lanes.wake()

    # What has happened

    async def notice(self) -> int:
        """Make deliveries of all that has happened; how many things that were."""
        number = 0
        while found := await self._happened():
            for one in found:
                now = self._clock()
                async with self._database.read() as connection:
                    if await is_early(connection, one, now):
                        return number
                await self._note(one, now)
                number += 1
        return number

    async def _happened(self) -> list[Happened]:
        async with self._database.read() as connection:
            return await subscription_store.happened(connection, self._clock() - self._undo_seconds, BATCH)

    async def _note(self, one: Happened, now: float) -> None:
        async with self._database.write() as connection:
            if not await subscription_store.claim(connection, one.id):
                return
            told = await told_of(connection, one, now)
            if told is None:
                return
            payload = payload_of(told.type, told.at, told.data)
            for other in await subscription_store.everyone(connection):
                if other.active and told.type in other.events:
                    await delivery_store.enqueue(
                        connection, other.id, told.type, payload, now, conversation_id=one.conversation_id
                    )

    # What is due

    async def deliver_due(self) -> None:
        """Deliver all that is due now to those that are switched on."""
        async with self._database.read() as connection:
            active = await subscription_store.active_ids(connection)
        for one in active:
            while found := await self._take(Lane(str(one)), AT_ONCE):
                for each in found:
                    await self._deliver(each)

    async def _take(self, lane: Lane, most: int) -> list[Delivery]:
        now, theirs = self._clock(), int(lane.channel or 0)
        if not self._database.shared:
            async with self._database.read() as connection:
                return await delivery_store.due(connection, now, most, theirs)
        async with self._database.write() as connection:
            return await delivery_store.claim(connection, now, now + CLAIMED_FOR, most, theirs)

    async def _next_due(self, lane: Lane, after: float) -> float | None:
        async with self._database.read() as connection:
            return await delivery_store.next_due(connection, after, int(lane.channel or 0))

    async def _run(self) -> None:
        looks, idle = 0, False
        while True:
            self._woken.clear()
            try:
                noticed = await self.notice() if await self._database.leads(JOB) else 0
                async with self._database.read() as connection:
                    active = await subscription_store.active_ids(connection)
                idle = not active
                self._lanes.keep([str(one) for one in active])
                if noticed or looks % LOOKED_AFTER == 0:
                    self._lanes.wake()
            except DatabaseAway as error:
                idle = False
                log.warning("webhooks_failed", error=str(error))
            except Exception:
                idle = False
                log.exception("webhooks_failed")
            looks += 1
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), IDLE_INTERVAL if idle else self._interval)

    # One delivery

    async def try_out(self, delivery_id: int) -> Delivery | None:
        """Make one attempt at a delivery for somebody who waits for it, and no other; as it is afterwards."""
        async with self._database.read() as connection:
            one = await delivery_store.find(connection, delivery_id)
            to = None if one is None else await subscription_store.find(connection, one.subscription_id)
        if one is None or to is None:
            return None
        attempt = await self._sender.send(to, one, self._clock())
        await self._settle(one, attempt, "delivered" if attempt.arrived else "dead")
        async with self._database.read() as connection:
            return await delivery_store.find(connection, delivery_id)

    async def _deliver(self, one: Delivery) -> None:
        async with self._database.read() as connection:
            to = await subscription_store.find(connection, one.subscription_id)
        if to is None or not to.active:
            return
        attempt = await self._sender.send(to, one, self._clock())
        status = "delivered" if attempt.arrived else "waiting"
        if not attempt.arrived and (attempt.status == 410 or self._clock() - one.tried_since >= GIVEN_UP_AFTER):
            status = "dead"
        await self._settle(one, attempt, status)
        await self._note_health(one.subscription_id, attempt)

    async def _settle(self, one: Delivery, attempt: Attempt, status: str) -> None:
        now = self._clock()
        if status != "delivered":
            log.warning("webhook_not_delivered", webhook=one.subscription_id, delivery=one.id, error=attempt.error)
        async with self._database.write() as connection:
            await delivery_store.settle(
                connection,
                one,
                now,
                status=status,
                next_attempt_at=now + wait(one.attempts + 1, attempt.retry_after),
                answer_status=attempt.status,
                answer=attempt.answer,
                error=attempt.error,
            )
        self._counts.delivery("failed" if status == "waiting" else status)

    async def _note_health(self, subscription_id: int, attempt: Attempt) -> None:
        """Note whether things arrive at a system, and switch it off where that was so for long, or it wants no more."""
        now = self._clock()
        async with self._database.write() as connection:
            if attempt.arrived:
                await subscription_store.note_arrival(connection, subscription_id)
                return
            await subscription_store.note_failure(connection, subscription_id, now)
            to = await subscription_store.find(connection, subscription_id)
            if to is None or to.failing_since is None:
                return
            if attempt.status == 410:
                why = "The other system answered 410: it wants no more."
            elif now - to.failing_since >= OFF_AFTER:
                why = f"Nothing has arrived for {OFF_AFTER / DAY:.0f} days. Last: {attempt.error}"
            else:
                return
            if await subscription_store.switch_off(connection, subscription_id, why):
                await audit.record(connection, "webhook-off", now=now, name=to.name, why=why)
                log.warning("webhook_switched_off", webhook=subscription_id, why=why)


def wait(attempts: int, retry_after: float | None) -> float:
    """Seconds until the next attempt: exponential backoff with up to a quarter of jitter, and what the other side asks
    for where that is longer, up to a day."""
    backoff = min(LONGEST_WAIT, FIRST_WAIT * 4.0 ** (attempts - 1)) * random.uniform(0.75, 1.0)
    return max(backoff, min(retry_after or 0.0, DAY))
