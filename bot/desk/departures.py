"""Agents who go away: what they had in hand goes back to the queue, and their visitors are told."""

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Message, State, conversation_store, message_store
from bot.desk import clock_keeping, queue_snapshot
from bot.desk.context import DeskContext
from bot.desk.dispatch import Dispatcher
from handoff import audit, ticket_queue, tickets, workload
from handoff.tickets import Ticket

#: An agent who has been away for so many seconds does not answer what their visitors write: others do.
ABANDONED_AFTER = 15 * 60.0


class Departures:
    """Puts conversations back in the queue at their old places, whoever had them."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher) -> None:
        self._context = context
        self._dispatcher = dispatcher

    async def agent_left(self, agent_id: int) -> None:
        """An agent says that they are away: what they have not begun goes back, and what they are offered."""
        async with self._context.database.write() as connection:
            unanswered = await workload.unanswered(connection)
            left = [one for one in unanswered if one.agent_id == agent_id and not self._is_kept(one)]
            for queued in (await queue_snapshot.read(self._context, connection)).queued:
                if queued.offered_to == agent_id:
                    await ticket_queue.decline(connection, queued)
        await self._release(left)
        await self._dispatcher.queue_moved()

    async def agent_removed(self, agent_id: int) -> None:
        """An agent works here no more: all that they hold goes back."""
        await self.agent_left(agent_id)
        async with self._context.database.read() as connection:
            left = await self._orphaned(connection)
        await self._release(left)

    async def release_left(self) -> None:
        """Take back what agents have who are silent, or who work at the desk no more."""
        now = self._context.clock()
        async with self._context.database.read() as connection:
            elsewhere = self._context.holders.ids(await self._context.staff_directory.read(connection))
            left = [
                one
                for one in await workload.unanswered(connection)
                if one.agent_id not in elsewhere
                and self._context.presence.is_gone(_holder(one), now)
                and not self._is_kept(one)
            ]
            left += [one for one in await self._abandoned(connection) if one.agent_id not in elsewhere]
            left += await self._orphaned(connection)
        await self._release(left)

    def _is_kept(self, ticket: Ticket) -> bool:
        """Whether it was given knowingly to somebody who was away, and still waits for them."""
        return ticket.kept_until is not None and self._context.clock() < ticket.kept_until

    async def _release(self, left: Sequence[Ticket]) -> None:
        for ticket in left:
            said = await self._released(ticket)
            if said is not None:
                await self._dispatcher.after_action(ticket.conversation_id, said)

    async def _released(self, ticket: Ticket) -> Sequence[Message] | None:
        """Put one back; what its visitor, who had been told of the agent, is told. None where it has moved."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            # Locked: the agent may be answering at this moment.
            conversation = await conversation_store.get(connection, ticket.conversation_id, lock=True)
            current = await tickets.current(connection, ticket.conversation_id)
            if conversation is None or current is None or current.holder_replied_at != ticket.holder_replied_at:
                return None
            if not await ticket_queue.release(
                connection, ticket.conversation_id, ticket.agent_id, team_id=ticket.team_id, now=now
            ):
                return None
            await clock_keeping.keep(self._context, connection, conversation.id)
            await conversation_store.move(
                connection, conversation.id, sources=[State.AGENT], target=State.WAITING, now=now
            )
            await audit.record(
                connection, "agent-left", now=now, agent_id=ticket.agent_id, conversation_id=conversation.id
            )
            queue = await queue_snapshot.read(self._context, connection)
            known = queue.situation(conversation, ticket.team_id)
            assert known.place is not None
            told_until = None if known.minutes is None else now + known.minutes * 60
            await ticket_queue.note_told(connection, conversation.id, known.place, told_until)
            text = self._context.texts.agent_left(conversation.wording, known)
            return await self._context.say(connection, conversation, self._context.notice(conversation, text))

    async def _orphaned(self, connection: AsyncConnection) -> list[Ticket]:
        """Conversations whose agent works at the desk no more."""
        staff = await self._context.staff_directory.read(connection)
        if not await workload.held_by_others(connection, [one.id for one in staff.desk]):
            return []
        # Somebody may have come since the staff was read.
        self._context.staff_directory.forget()
        staff = await self._context.staff_directory.read(connection)
        return await workload.held_by_others(connection, [one.id for one in staff.desk])

    async def _abandoned(self, connection: AsyncConnection) -> list[Ticket]:
        """Conversations whose visitor wrote last, and whose agent has been gone for long."""
        now, presence = self._context.clock(), self._context.presence
        alone = [
            one for one in await workload.answered(connection) if presence.silence(_holder(one), now) >= ABANDONED_AFTER
        ]
        last = await message_store.last_of_each(connection, [one.conversation_id for one in alone]) if alone else {}
        return [one for one in alone if one.conversation_id in last and last[one.conversation_id].author == "visitor"]


def _holder(ticket: Ticket) -> int:
    assert ticket.agent_id is not None
    return ticket.agent_id
