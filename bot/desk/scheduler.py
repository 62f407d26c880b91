"""What happens by itself as time goes on: agents who went away, offers and snoozes that end, times that
run out, follow-ups."""

import asyncio
import time
from contextlib import suppress

import structlog

from bot.conversations import State, conversation_store
from bot.desk import clock_keeping, queue_snapshot
from bot.desk.context import DeskContext
from bot.desk.departures import Departures
from bot.desk.dispatch import Dispatcher
from bot.desk.notifications import Notifications
from bot.desk.reminders import Reminders
from bot.storage import DatabaseAway
from handoff import follow_ups, snoozes, ticket_queue
from handoff.waiting_time import is_correction

log = structlog.get_logger(__name__)

#: Seconds from one look to the next.
INTERVAL = 5.0

#: What the look is called among the jobs that one worker does.
JOB = "desk scheduler"

#: A clock that moves by so many seconds more, or less, than time went by was set.
JUMP = 2.0


class Scheduler:
    """Has a look every ``interval`` seconds; ``tick`` is one look, and all that depends on time happens in it.

    Of several workers one has a look.
    """

    def __init__(
        self,
        context: DeskContext,
        *,
        departures: Departures,
        dispatcher: Dispatcher,
        notifications: Notifications,
        reminders: Reminders,
        interval: float = INTERVAL,
    ) -> None:
        self._context = context
        self._departures = departures
        self._dispatcher = dispatcher
        self._notifications = notifications
        self._reminders = reminders
        self._interval = interval
        self._task: asyncio.Task[None] | None = None
        # How far the clock is from one that nobody sets, at the last look.
        self._apart: float | None = None

    def start(self) -> None:
        """Begin to look, in the background."""
        self._task = asyncio.create_task(self._run(), name="desk scheduler")

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def tick(self) -> None:
        """One look."""
        await self._departures.release_left()
        await self._wake()
        await self._reminders.tick()
        await self._follow_up()
        await self._correct()
        await self._dispatcher.queue_moved(everybody=True)
        await self._notifications.waiting_times()

    def follow_clock(self, steady: float) -> None:
        """Notice that the clock was set since the last look; ``steady`` is the time of a clock that nobody sets.

        A computer that slept looks the same, and its agents have as long as everybody to come back.
        """
        apart = self._context.clock() - steady
        if self._apart is not None and abs(apart - self._apart) >= JUMP:
            log.warning("clock_was_set", seconds=round(apart - self._apart))
            self._context.presence.clock_was_set(apart - self._apart)
        self._apart = apart

    async def _wake(self) -> None:
        now = self._context.clock()
        async with self._context.database.read() as connection:
            if not await snoozes.any_due(connection, now):
                return
        async with self._context.database.write() as connection:
            woken = await snoozes.wake_due(connection, now)
            for conversation_id in woken:
                await clock_keeping.keep(self._context, connection, conversation_id)
        await self._notifications.changed(*woken)

    async def _follow_up(self) -> None:
        """Ask visitors who are on a channel without pages, a day later, whether it is solved.

        Where the channel does not push, they read it when they write next, if that is soon.
        """
        now = self._context.clock()
        async with self._context.database.read() as connection:
            due = await follow_ups.due(connection, now)
        for conversation_id in due:
            async with self._context.database.write() as connection:
                if not await follow_ups.note_asked(connection, conversation_id):
                    continue
                conversation = await self._context.conversation(connection, conversation_id)
                again = await conversation_store.find_open(connection, conversation.channel, conversation.address)
                if again is not None:
                    # They have written since: asking about yesterday would only confuse.
                    continue
                text = self._context.texts.phrase(conversation.wording, "follow-up")
                said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
            self._context.on_outbox()
            await self._notifications.messages(said)

    async def _correct(self) -> None:
        """Where there is no page that shows it: write to those who wait longer than they were told."""
        async with self._context.database.read() as connection:
            queue = await queue_snapshot.read(self._context, connection)
            late = [
                one.conversation_id
                for one in queue.queued
                if queue.is_open(one.waiting.team)
                and not queue.comes_first(one.conversation_id)
                and is_correction(one.told_until, queue.minutes(one.conversation_id), queue.now)
            ]
            waiting = await conversation_store.get_all(connection, late) if late else []
        for conversation in waiting:
            if conversation.channel not in self._context.push_channels:
                continue
            place, minutes = queue.place(conversation.id), queue.minutes(conversation.id)
            assert place is not None
            assert minutes is not None
            text = self._context.texts.place(conversation.wording, place, minutes, corrected=True)
            async with self._context.database.write() as connection:
                current = await self._context.conversation(connection, conversation.id)
                if current.state is not State.WAITING:
                    # Taken since the queue was read.
                    continue
                await ticket_queue.note_told(connection, conversation.id, place, queue.now + minutes * 60)
                said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
            self._context.on_outbox()
            await self._notifications.messages(said)

    async def _run(self) -> None:
        self.follow_clock(time.monotonic())
        while True:
            await asyncio.sleep(self._interval)
            self.follow_clock(time.monotonic())
            try:
                if await self._context.database.leads(JOB):
                    await self.tick()
            except DatabaseAway as error:
                log.warning("desk_scheduler_failed", error=str(error))
            except Exception:
                log.exception("desk_scheduler_failed")
