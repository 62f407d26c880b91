"""Where people come in unasked: into what the bot holds, or, for who supervises, into what a colleague holds."""

from typing import Any

from bot.conversations import State, conversation_store
from bot.desk import clock_keeping, introducing, telling
from bot.desk.assignment import welcome
from bot.desk.context import DeskContext, DeskError
from bot.desk.dispatch import Dispatcher
from bot.desk.holding import open_ticket
from handoff import audit, ticket_queue, tickets
from handoff.agents import Agent

#: Why a conversation that an agent stepped into is with people.
JOINED = "joined"


class Interventions:
    """Gives conversations to agents that nobody gave them; each action gives the conversation's new summary."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher) -> None:
        self._context = context
        self._dispatcher = dispatcher

    async def join(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Let ``agent`` step into a conversation that the bot holds. Raises :class:`DeskError`."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if not await conversation_store.move(
                connection, conversation_id, sources=[State.BOT], target=State.WAITING, now=now
            ):
                raise DeskError(
                    "not_with_bot", "The assistant does not hold this conversation any more; look at it again."
                )
            await tickets.open_ticket(
                connection,
                conversation_id,
                reason=JOINED,
                emotion="calm",
                language=conversation.language,
                priority=0,
                now=now,
            )
            await ticket_queue.claim(connection, conversation_id, agent.id, now)
            await clock_keeping.keep(self._context, connection, conversation_id)
            said = await welcome(self._context, connection, conversation_id, agent, JOINED)
        return await self._dispatcher.after_action(conversation_id, said)

    async def take_over(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Let ``agent``, who supervises, have what a colleague holds. Raises :class:`DeskError`."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await open_ticket(connection, conversation)
            if ticket.agent_id == agent.id:
                raise DeskError("already_taken", "You have this conversation already.")
            if not agent.may_supervise:
                raise DeskError("not_allowed", "Only a supervisor takes over from a colleague; ask them to pass it on.")
            if not await tickets.pass_on(connection, conversation_id, ticket.agent_id, agent.id, now):
                raise DeskError("changed_meanwhile", "The conversation has just moved; look at it again.")
            await clock_keeping.keep(self._context, connection, conversation_id)
            await conversation_store.move(
                connection, conversation_id, sources=[State.WAITING], target=State.AGENT, now=now
            )
            self._context.presence.served(agent.id, now)
            await audit.record(
                connection,
                "taken-over",
                now=now,
                agent_id=agent.id,
                conversation_id=conversation_id,
                agent=ticket.agent_id,
            )
            called = introducing.name_in(self._context, conversation.wording, agent.name)
            text = self._context.texts.script(conversation.wording, "transferred", agent=called)
            said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
        if ticket.agent_id is not None:
            await telling.tell(self._context, [ticket.agent_id], conversation_id, "taken-over", agent)
        return await self._dispatcher.after_action(conversation_id, said)
