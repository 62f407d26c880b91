"""Conversations that agents pass on, to a colleague or to a team."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State, conversation_store
from bot.conversations.incoming import clean
from bot.desk import clock_keeping, telling
from bot.desk.context import DeskContext, DeskError
from bot.desk.dispatch import Dispatcher
from bot.desk.holding import held, open_ticket
from bot.desk.private_notes import LONGEST_NOTE
from handoff import audit, notes, ticket_queue, tickets
from handoff.agents import Agent
from handoff.tickets import Ticket

#: What was passed on to somebody who was away waits for them for so many seconds; then it is in the queue again.
KEPT_FOR = 12 * 3600.0


class Transfers:
    """Passes conversations on."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher) -> None:
        self._context = context
        self._dispatcher = dispatcher

    async def make(
        self,
        conversation_id: str,
        agent: Agent,
        *,
        to_agent: int | None,
        to_team: int | None,
        note: str = "",
        away: bool = False,
        revocable: bool = False,
    ) -> dict[str, Any]:
        """Pass a conversation on to another agent or to a team, with a note for them; its new summary.

        The one who holds it may, and who supervises also where somebody else does or nobody yet. To an agent who is
        not there it goes only with ``away``, and waits for them for ``KEPT_FOR`` seconds at most. With ``revocable``
        a platform tells the visitor when it is for good. Raises :class:`DeskError` where it cannot be done, with what
        to do instead.
        """
        if (to_agent is None) == (to_team is None):
            raise DeskError("nobody_named", "Name the agent or the team that the conversation goes to.")
        now, note = self._context.clock(), clean(note)[:LONGEST_NOTE]
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await open_ticket(connection, conversation)
            if not agent.may_supervise:
                await held(self._context, connection, conversation, agent)
            if to_agent is not None:
                text = await self._to_agent(connection, conversation, ticket, to_agent, away=away)
            else:
                assert to_team is not None
                text = await self._to_team(connection, conversation, ticket, to_team)
            await clock_keeping.keep(self._context, connection, conversation_id)
            if note:
                await notes.add(connection, conversation_id, agent.id, note, now)
            await audit.record(
                connection,
                "transferred",
                now=now,
                agent_id=agent.id,
                conversation_id=conversation_id,
                agent=to_agent,
                team=to_team,
            )
            notice = self._context.notice(conversation, text)
            said = await self._context.say(connection, conversation, notice, revocable=revocable)
        if to_agent is not None:
            await telling.tell(self._context, [to_agent], conversation_id, "transferred", agent)
        return await self._dispatcher.after_action(conversation_id, said)

    async def _to_agent(
        self, connection: AsyncConnection, conversation: Conversation, ticket: Ticket, target: int, *, away: bool
    ) -> str:
        """Give the ticket to an agent; what the visitor is told."""
        now = self._context.clock()
        staff = await self._context.staff_directory.read(connection)
        found = staff.agents.get(target)
        if ticket.agent_id == target:
            raise DeskError("same_agent", f"{staff.name(target)} has this conversation already; choose another.")
        if found is None or not found.may_use_desk:
            raise DeskError("unknown_agent", "There is no such agent at the desk; choose one of the list.")
        elsewhere, holder = self._context.holders.ids(staff), self._context.holders.of(staff, conversation.channel)
        if target in elsewhere and (holder is None or holder.id != target):
            raise DeskError("unknown_agent", f"{found.name} gets no conversations of this channel; choose another.")
        is_there = target in elsewhere or (found.takes_conversations and self._context.presence.is_present(target, now))
        if not is_there and not away:
            raise DeskError(
                "agent_away", f"{found.name} is not at their desk; choose somebody else, or let it wait for them."
            )
        kept_until = None if is_there else now + KEPT_FOR
        if not await tickets.pass_on(connection, conversation.id, ticket.agent_id, target, now, kept_until):
            raise _moved()
        await conversation_store.move(connection, conversation.id, sources=[State.WAITING], target=State.AGENT, now=now)
        self._context.presence.served(target, now)
        told = "transferred" if is_there else "transferred-away"
        return self._context.texts.script(conversation.wording, told, agent=found.name)

    async def _to_team(
        self, connection: AsyncConnection, conversation: Conversation, ticket: Ticket, target: int
    ) -> str:
        """Put the ticket back in the queue, at its place, for a team; what the visitor is told."""
        now = self._context.clock()
        team = (await self._context.staff_directory.read(connection)).teams.get(target)
        if team is None:
            raise DeskError("unknown_team", "There is no such team; choose one of the list.")
        if ticket.status == "waiting":
            moved = await ticket_queue.move_to_team(connection, conversation.id, team.id)
        else:
            moved = await ticket_queue.release(connection, conversation.id, ticket.agent_id, team_id=team.id, now=now)
        if not moved:
            raise _moved()
        await conversation_store.move(connection, conversation.id, sources=[State.AGENT], target=State.WAITING, now=now)
        return self._context.texts.script(conversation.wording, "transferred-team", team=team.name)


def _moved() -> DeskError:
    return DeskError("changed_meanwhile", "The conversation has just moved; look at it again.")
