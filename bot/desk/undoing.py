"""Second thoughts: for a few seconds what was sent or closed is taken back, and it is as if it had not been."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message, State, conversation_store, message_store
from bot.conversations.model import ERASED
from bot.desk import clock_keeping
from bot.desk.context import PAGES, DeskContext, DeskError
from bot.desk.dispatch import Dispatcher
from bot.desk.holding import open_ticket
from bot.desk.notifications import Notifications
from handoff import audit, ratings, tickets
from handoff.agents import Agent
from handoff.tickets import Ticket

#: Seconds more than a page offers it for: the press may take a while to arrive.
GRACE = 5.0


class Undoing:
    """Takes back an agent's own last steps. Raises :class:`DeskError` where it is too late for that."""

    def __init__(self, context: DeskContext, *, dispatcher: Dispatcher, notifications: Notifications) -> None:
        self._context = context
        self._dispatcher = dispatcher
        self._notifications = notifications

    async def message(self, conversation_id: str, agent: Agent, sequence: int) -> dict[str, Any]:
        """Take back what ``agent`` has just written; the conversation's new summary."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await open_ticket(connection, conversation)
            found = await message_store.numbered(connection, conversation_id, sequence)
            if found is None or found.author != "agent" or found.agent_id != agent.id or found.attachment is not None:
                raise DeskError("not_yours", "Only a text of your own can be taken back.")
            if found.kind != ERASED:
                await self._withdraw(connection, [found], now, found.created_at)
                if not await message_store.agent_wrote(connection, conversation_id, ticket.opened_at):
                    await tickets.forget_reply(connection, ticket.id)
                await clock_keeping.keep(self._context, connection, conversation_id)
                await audit.record(connection, "withdrawn", now=now, agent_id=agent.id, conversation_id=conversation_id)
        return await self._told(conversation_id, [found])

    async def close(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Have a conversation back that ``agent`` has just closed; its new summary."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = (await tickets.newest(connection, [conversation_id])).get(conversation_id)
            closed = ticket is not None and ticket.status == "closed" and conversation.state is State.CLOSED
            if ticket is None or ticket.agent_id is None or ticket.ended_at is None or not closed:
                raise DeskError("not_closed", "This conversation is open already; look at it again.")
            if ticket.agent_id != agent.id and not agent.may_supervise:
                raise DeskError("not_yours", "Only who closed it can undo that; reopen it instead.")
            survey = (await ratings.newest(connection, [conversation_id])).get(conversation_id)
            again = await conversation_store.find_open(connection, conversation.channel, conversation.address)
            if again is not None or (survey and survey.ticket_id == ticket.id and survey.answered_at is not None):
                raise _too_late()
            said = await self._farewell(connection, conversation, ticket)
            await self._withdraw(connection, said, now, ticket.ended_at)
            await ratings.withdraw(connection, ticket.id)
            await tickets.restore(connection, ticket.id)
            await clock_keeping.keep(self._context, connection, conversation_id)
            await conversation_store.move(
                connection, conversation_id, sources=[State.CLOSED], target=State.AGENT, now=now
            )
            await audit.record(connection, "close-undone", now=now, agent_id=agent.id, conversation_id=conversation_id)
        return await self._told(conversation_id, said)

    async def _withdraw(
        self, connection: AsyncConnection, messages: Sequence[Message], now: float, since: float
    ) -> None:
        seconds = self._context.rules.undo_seconds
        if not seconds or not 0 <= now - since <= seconds + GRACE:
            raise _too_late()
        if messages and not await message_store.withdraw(connection, messages, now):
            raise _too_late()

    async def _farewell(self, connection: AsyncConnection, conversation: Conversation, ticket: Ticket) -> list[Message]:
        """What was said as it was closed: the farewell and, where there is no page, the survey; nothing to spam."""
        if ticket.resolution == "spam":
            return []
        messages = await message_store.of_conversation(connection, conversation.id)
        return [one for one in messages if one.kind == "notice"][-1 if conversation.channel == PAGES else -2 :]

    async def _told(self, conversation_id: str, messages: Sequence[Message]) -> dict[str, Any]:
        await self._notifications.withdrawn(conversation_id, [one.sequence for one in messages])
        return await self._dispatcher.after_action(conversation_id, ())


def _too_late() -> DeskError:
    return DeskError("too_late", "It has reached the visitor for good by now; write to them, or reopen it.")
