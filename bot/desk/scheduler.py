"""What happens by itself as time goes on: agents who went away, offers and snoozes that end, follow-ups."""

import asyncio
import time
from contextlib import suppress

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Message, State, conversation_store, message_store
from bot.desk import queue_snapshot
from bot.desk.context import DeskContext
from bot.desk.notifications import Notifications
from handoff import audit, tickets
from handoff.tickets import Ticket
from handoff.waiting_time import is_correction

log = structlog.get_logger(__name__)

#: Seconds from one look to the next.
INTERVAL = 5.0

#: A clock that moves by so many seconds more, or less, than time went by was set.
JUMP = 2.0

#: An agent who has been away for so many seconds does not answer what their visitors write: others do.
ABANDONED_AFTER = 15 * 60.0


class Scheduler:
    """Looks round every few seconds; ``tick`` is one look, and all that depends on time happens in it."""

    def __init__(self, context: DeskContext, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications
        self._task: asyncio.Task[None] | None = None
        # How far the clock is from one that nobody sets, at the last look.
        self._apart: float | None = None

    def start(self) -> None:
        """Begin to look round in the background."""
        self._task = asyncio.create_task(self._run(), name="sweep")

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def tick(self) -> None:
        """One look."""
        now = self._context.clock()
        async with self._context.database.read() as connection:
            left = [
                one for one in await tickets.unanswered(connection) if self._context.presence.is_gone(_holder(one), now)
            ]
            left += await self._abandoned(connection)
            left += await self._orphaned(connection)
        await self.release(left)
        await self._wake()
        await self._follow_up()
        await self._correct()
        await self._notifications.queue_moved(everybody=True)
        await self._notifications.waiting_times()

    async def agent_left(self, agent_id: int) -> None:
        """An agent says that they are away: what they have not begun goes back, and what they are offered."""
        async with self._context.database.write() as connection:
            left = [one for one in await tickets.unanswered(connection) if one.agent_id == agent_id]
            for queued in (await queue_snapshot.read(self._context, connection)).queued:
                if queued.offered_to == agent_id:
                    await tickets.decline(connection, queued)
        await self.release(left)
        await self._notifications.queue_moved()

    async def agent_removed(self, agent_id: int) -> None:
        """An agent works here no more: all that they hold goes back."""
        await self.agent_left(agent_id)
        async with self._context.database.read() as connection:
            left = await self._orphaned(connection)
        await self.release(left)

    def follow_clock(self, steady: float) -> None:
        """Notice that the clock was set since the last look; ``steady`` is the time of a clock that nobody sets.

        A computer that slept looks the same, and its agents have as long as everybody to come back.
        """
        apart = self._context.clock() - steady
        if self._apart is not None and abs(apart - self._apart) >= JUMP:
            log.warning("clock_was_set", seconds=round(apart - self._apart))
            self._context.presence.clock_was_set(apart - self._apart)
        self._apart = apart

    async def release(self, left: list[Ticket]) -> None:
        """Put conversations back in the queue at their old places, and tell their visitors, who had been told of the
        agent."""
        for ticket in left:
            said = await self._release(ticket)
            if said is not None:
                await self._notifications.told(ticket.conversation_id, said)

    async def _release(self, ticket: Ticket) -> list[Message] | None:
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await conversation_store.get(connection, ticket.conversation_id)
            current = await tickets.current(connection, ticket.conversation_id)
            if conversation is None or current is None or current.holder_replied_at != ticket.holder_replied_at:
                return None
            if not await tickets.release(
                connection, ticket.conversation_id, ticket.agent_id, team_id=ticket.team_id, now=now
            ):
                return None
            await conversation_store.move(
                connection, conversation.id, sources=[State.AGENT], target=State.WAITING, now=now
            )
            await audit.record(
                connection, "agent-left", now=now, agent_id=ticket.agent_id, conversation_id=conversation.id
            )
            queue = await queue_snapshot.read(self._context, connection)
            place, minutes = queue.place(conversation.id), queue.minutes(conversation.id)
            assert place is not None
            await tickets.note_told(connection, conversation.id, place, None if minutes is None else now + minutes * 60)
            text = self._context.texts.agent_left(conversation.language, conversation.last_sequence, place, minutes)
            return list(await self._context.say(connection, conversation, self._context.notice(conversation, text)))

    async def _orphaned(self, connection: AsyncConnection) -> list[Ticket]:
        """Conversations whose agent works at the desk no more."""
        staff = await self._context.staff_directory.read(connection)
        if not await tickets.held_by_others(connection, [one.id for one in staff.desk]):
            return []
        # Somebody may have come since the roster was read.
        self._context.staff_directory.forget()
        staff = await self._context.staff_directory.read(connection)
        return await tickets.held_by_others(connection, [one.id for one in staff.desk])

    async def _abandoned(self, connection: AsyncConnection) -> list[Ticket]:
        """Conversations whose visitor wrote last, and whose agent has been gone for long."""
        now, presence = self._context.clock(), self._context.presence
        alone = [
            one for one in await tickets.answered(connection) if presence.silence(_holder(one), now) >= ABANDONED_AFTER
        ]
        last = await message_store.last_of_each(connection, [one.conversation_id for one in alone]) if alone else {}
        return [one for one in alone if one.conversation_id in last and last[one.conversation_id].author == "visitor"]

    async def _wake(self) -> None:
        now = self._context.clock()
        async with self._context.database.read() as connection:
            if not await tickets.any_snooze_due(connection, now):
                return
        async with self._context.database.write() as connection:
            woken = await tickets.wake_due(connection, now)
        await self._notifications.changed(*woken)

    async def _follow_up(self) -> None:
        """Ask visitors who are on a channel without pages, a day later, whether it is solved.

        Where the channel does not push, they read it when they write next, if that is soon.
        """
        now = self._context.clock()
        async with self._context.database.read() as connection:
            due = await tickets.follow_ups_due(connection, now)
        for conversation_id in due:
            async with self._context.database.write() as connection:
                if not await tickets.followed_up(connection, conversation_id):
                    continue
                conversation = await self._context.conversation(connection, conversation_id)
                again = await conversation_store.find_open(connection, conversation.channel, conversation.address)
                if again is not None:
                    # They have written since: asking about yesterday would only confuse.
                    continue
                text = self._context.texts.phrase(conversation.language, "follow-up")
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
                and is_correction(one.told_until, queue.minutes(one.conversation_id), queue.now)
            ]
            waiting = await conversation_store.get_all(connection, late) if late else []
        for conversation in waiting:
            if conversation.channel not in self._context.push_channels:
                continue
            place, minutes = queue.place(conversation.id), queue.minutes(conversation.id)
            assert place is not None
            assert minutes is not None
            text = self._context.texts.place(conversation.language, place, minutes, moved=True, corrected=True)
            async with self._context.database.write() as connection:
                await tickets.note_told(connection, conversation.id, place, queue.now + minutes * 60)
                said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
            self._context.on_outbox()
            await self._notifications.messages(said)

    async def _run(self) -> None:
        self.follow_clock(time.monotonic())
        while True:
            await asyncio.sleep(INTERVAL)
            self.follow_clock(time.monotonic())
            try:
                await self.tick()
            except Exception:
                log.exception("sweep_failed")


def _holder(ticket: Ticket) -> int:
    assert ticket.agent_id is not None
    return ticket.agent_id
