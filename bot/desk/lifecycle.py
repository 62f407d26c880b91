"""How conversations come to agents, rest with them, and end.

Each action is checked in the same transaction that carries it out, so that of two agents who press at once one gets
the conversation and the other is told who has it.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store
from bot.conversations.wire import moment
from bot.desk import clock_keeping, queue_snapshot
from bot.desk.assignment import welcome
from bot.desk.context import PAGES, DeskContext, DeskError
from bot.desk.dispatch import Dispatcher
from bot.desk.holding import held, open_ticket
from handoff import audit, ratings, snoozes, ticket_queue, tickets
from handoff.agents import Agent
from handoff.routing import comes_first
from handoff.tickets import Ticket
from handoff.vocabulary import RESOLUTIONS

LONGEST_SNOOZE = 90 * 24 * 3600.0
#: A conversation that was closed is followed up after so many seconds, on channels without pages.
FOLLOW_UP = 24 * 3600.0


class Lifecycle:
    """Taking, laying aside, closing and giving back.

    Every action gives the conversation's new summary, and raises :class:`DeskError` where it cannot be done, with what
    to do instead.
    """

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher) -> None:
        self._context = context
        self._dispatcher = dispatcher

    async def take(self, conversation_id: str, agent: Agent, *, revocable: bool = False) -> dict[str, Any]:
        """Give a waiting conversation to ``agent``; with ``revocable`` the visitor is told when it is for good."""
        return await self._claim(conversation_id, agent, offered=False, revocable=revocable)

    async def accept(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Take a conversation that ``agent`` is offered."""
        return await self._claim(conversation_id, agent, offered=True)

    async def decline(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Pass on a conversation that ``agent`` is offered: the next one is asked."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            queued = (await queue_snapshot.read(self._context, connection)).find(conversation_id)
            if queued is None or queued.offered_to != agent.id:
                raise _not_offered()
            await ticket_queue.decline(connection, queued)
            await audit.record(connection, "declined", now=now, agent_id=agent.id, conversation_id=conversation_id)
        return await self._dispatcher.after_action(conversation_id, ())

    async def snooze(self, conversation_id: str, agent: Agent, until: float) -> dict[str, Any]:
        """Lay a conversation aside until a moment, or until its visitor writes."""
        now = self._context.clock()
        if not now < until <= now + LONGEST_SNOOZE:
            raise DeskError("invalid_time", "Choose a time that lies ahead, within the next 90 days.")
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await held(self._context, connection, conversation, agent)
            assert ticket.agent_id is not None
            await snoozes.snooze(connection, conversation_id, ticket.agent_id, until)
            await clock_keeping.keep(self._context, connection, conversation_id)
            await audit.record(
                connection, "snoozed", now=now, agent_id=agent.id, conversation_id=conversation_id, until=moment(until)
            )
        return await self._dispatcher.after_action(conversation_id, ())

    async def wake(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """End the snooze of a conversation that ``agent`` holds, without a reply; one that has none stays as it is."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            await held(self._context, connection, conversation, agent)
            if await snoozes.wake(connection, conversation_id):
                await clock_keeping.keep(self._context, connection, conversation_id)
                await audit.record(connection, "woken", now=now, agent_id=agent.id, conversation_id=conversation_id)
        return await self._dispatcher.after_action(conversation_id, ())

    async def close(self, conversation_id: str, agent: Agent, resolution: str | None = None) -> dict[str, Any]:
        """End a conversation that ``agent`` holds, with thanks and a survey; spam ends without a word.

        Who supervises may end everybody's, and what waits.
        """
        if resolution is not None and resolution not in RESOLUTIONS:
            raise DeskError("unknown_resolution", f"Choose one of {', '.join(RESOLUTIONS)}.")
        now, spam = self._context.clock(), resolution == "spam"
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await self._to_end(connection, conversation, agent)
            in_text = conversation.channel != PAGES
            # Nobody is asked how satisfied they are who was in despair, or in grief.
            asked = not spam and not comes_first(ticket.priority)
            await tickets.end(
                connection,
                conversation_id,
                status="closed",
                now=now,
                agent_id=ticket.agent_id,
                resolution=resolution,
                follow_up_at=now + FOLLOW_UP if in_text and asked else None,
            )
            said: Sequence[Message] = ()
            if not spam:
                if asked:
                    await ratings.ask(connection, ticket, now)
                farewell = self._farewell(conversation, in_text and asked)
                said = await self._context.say(connection, conversation, *farewell, revocable=True)
            await self._ended(connection, conversation, agent, State.CLOSED, "closed", resolution=resolution)
        return await self._dispatcher.after_action(conversation_id, said)

    async def give_back(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Return a conversation that ``agent`` holds to the bot."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await held(self._context, connection, conversation, agent)
            await tickets.end(connection, conversation_id, status="returned", now=now, agent_id=ticket.agent_id)
            # A fresh start: what the bot had tried before is behind them.
            await conversation_store.change(connection, conversation_id, memory={})
            text = self._context.texts.script(conversation.wording, "given-back")
            said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
            await self._ended(connection, conversation, agent, State.BOT, "returned")
        return await self._dispatcher.after_action(conversation_id, said)

    async def _to_end(self, connection: AsyncConnection, conversation: Conversation, agent: Agent) -> Ticket:
        if agent.may_supervise:
            return await open_ticket(connection, conversation)
        return await held(self._context, connection, conversation, agent)

    async def _claim(
        self, conversation_id: str, agent: Agent, *, offered: bool, revocable: bool = False
    ) -> dict[str, Any]:
        now, rules = self._context.clock(), self._context.rules
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            if offered:
                ticket = await tickets.current(connection, conversation_id)
                if ticket is None or ticket.offered_to != agent.id:
                    raise await self._not_claimed(connection, conversation_id, agent) if ticket else _not_offered()
            if not await ticket_queue.claim(connection, conversation_id, agent.id, now, rules.offer_seconds):
                raise await self._not_claimed(connection, conversation_id, agent)
            action = "accepted" if offered else "taken"
            said = await welcome(self._context, connection, conversation_id, agent, action, revocable=revocable)
        return await self._dispatcher.after_action(conversation_id, said)

    def _farewell(self, conversation: Conversation, with_survey: bool) -> list[Draft]:
        texts, language = self._context.texts, conversation.wording
        said = [texts.goodbye(language, conversation.last_sequence)]
        if with_survey:
            said.append(texts.phrase(language, "survey-text-csat"))
        return [self._context.notice(conversation, text) for text in said]

    async def _ended(
        self,
        connection: AsyncConnection,
        conversation: Conversation,
        agent: Agent,
        target: State,
        action: str,
        **details: Any,
    ) -> None:
        now = self._context.clock()
        with_people = [State.AGENT, State.WAITING]
        await conversation_store.move(connection, conversation.id, sources=with_people, target=target, now=now)
        await clock_keeping.keep(self._context, connection, conversation.id)
        self._context.presence.served(agent.id, now)
        await audit.record(connection, action, now=now, agent_id=agent.id, conversation_id=conversation.id, **details)

    async def _not_claimed(self, connection: AsyncConnection, conversation_id: str, agent: Agent) -> DeskError:
        ticket = await tickets.current(connection, conversation_id)
        staff = await self._context.staff_directory.read(connection)
        if ticket is None:
            return DeskError("not_waiting", "This conversation does not wait for a person any more.")
        if ticket.status == "waiting" and ticket.offered_to is None:
            return _not_offered()
        if ticket.status == "waiting":
            asked = staff.name(ticket.offered_to)
            return DeskError("offered", f"{asked} is being asked about this conversation; wait half a minute.")
        if ticket.agent_id == agent.id:
            return DeskError("already_taken", "You have this conversation already.")
        return DeskError("already_taken", f"{staff.name(ticket.agent_id)} has taken this conversation already.")


def _not_offered() -> DeskError:
    return DeskError("not_offered", "You are not asked about this conversation any more; take it from the queue.")
