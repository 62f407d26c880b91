"""Conversations that go on after their end: their agent takes them up again, or their visitor writes again in time."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State, conversation_store
from bot.desk import clock_keeping
from bot.desk.assignment import hand_over, welcome
from bot.desk.context import DeskContext, DeskError
from bot.desk.dispatch import Dispatcher
from handoff import audit, follow_ups, ticket_queue, tickets
from handoff.agents import Agent
from handoff.routing import priority_of
from handoff.tickets import Ticket

#: Why a conversation that goes on is with people.
REOPENED = "reopened"


class Reopening:
    """Opens what was closed. It is with people again under a ticket of its own: what the first one came to stays."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher) -> None:
        self._context = context
        self._dispatcher = dispatcher

    async def by_agent(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Let ``agent`` take up a closed conversation again; its new summary. Raises :class:`DeskError`."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if conversation.erased_at is not None:
                raise DeskError("erased", "This conversation was erased; nothing of it can be taken up again.")
            if conversation.state is not State.CLOSED:
                raise DeskError("not_closed", "This conversation is open already; look at it again.")
            again = await conversation_store.find_open(connection, conversation.channel, conversation.address)
            if again is not None:
                raise DeskError("visitor_elsewhere", "The visitor has begun a new conversation since; answer there.")
            await self._open(connection, conversation)
            await ticket_queue.claim(connection, conversation_id, agent.id, now)
            said = await welcome(self._context, connection, conversation_id, agent, REOPENED)
        return await self._dispatcher.after_action(conversation_id, said)

    async def until(self, connection: AsyncConnection, conversation: Conversation) -> float | None:
        """Until when a visitor who writes goes on in their closed conversation; None where they do not."""
        if conversation.state is not State.CLOSED or conversation.erased_at is not None:
            return None
        if self._context.holders.is_guest(conversation.channel):
            # Whether the bot or a person goes on is said where it lives.
            return None
        ticket = (await tickets.newest(connection, [conversation.id])).get(conversation.id)
        return tickets.reopens_until(ticket, self._context.clock(), self._context.rules.reopen_seconds)

    async def by_visitor(self, connection: AsyncConnection, conversation: Conversation) -> Conversation:
        """Open a conversation whose visitor writes again, in the transaction that stores what they write.

        It is with whoever had it, if they are there, and waits for anybody otherwise; with people in another system
        where those get what is handed over.
        """
        now = self._context.clock()
        before = await self._open(connection, conversation)
        staff = await self._context.staff_directory.read(connection)
        agent = staff.agents.get(before.agent_id or 0) if before else None
        if (holder := self._context.holders.of(staff, conversation.channel)) is not None:
            await hand_over(self._context, connection, conversation.id, holder)
        elif agent and agent.takes_conversations and self._context.presence.is_present(agent.id, now):
            await ticket_queue.claim(connection, conversation.id, agent.id, now)
            await conversation_store.move(
                connection, conversation.id, sources=[State.WAITING], target=State.AGENT, now=now
            )
            self._context.presence.served(agent.id, now)
        await audit.record(connection, "written-again", now=now, conversation_id=conversation.id)
        return await self._context.conversation(connection, conversation.id)

    async def _open(self, connection: AsyncConnection, conversation: Conversation) -> Ticket | None:
        """Put a closed conversation into the queue; the ticket before."""
        now = self._context.clock()
        before = (await tickets.newest(connection, [conversation.id])).get(conversation.id)
        staff = await self._context.staff_directory.read(connection)
        team_id = before.team_id if before and before.team_id in staff.teams else None
        emotion, vip = before.emotion if before else "calm", bool(before and before.vip)
        # Nobody is asked any more whether it is solved: it is not.
        await follow_ups.note_asked(connection, conversation.id)
        await tickets.open_ticket(
            connection,
            conversation.id,
            reason=REOPENED,
            emotion=emotion,
            language=conversation.language,
            priority=priority_of(emotion, repeated=True, vip=vip),
            now=now,
            team_id=team_id,
            skills=before.skills if before else (),
            repeated=True,
            vip=vip,
            after_hours=not staff.hours(team_id).is_open(now),
            article_id=before.article_id if before else None,
        )
        await clock_keeping.keep(self._context, connection, conversation.id)
        await conversation_store.move(
            connection, conversation.id, sources=[State.CLOSED], target=State.WAITING, now=now
        )
        return before
