"""Who holds a conversation: checked in the transaction that carries out what only the holder may do."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State
from bot.desk.context import DeskContext, DeskError
from handoff import tickets
from handoff.agents import Agent
from handoff.tickets import Ticket


async def open_ticket(connection: AsyncConnection, conversation: Conversation) -> Ticket:
    """The ticket of a conversation that is with people. Raises :class:`DeskError`."""
    if conversation.state is State.CLOSED:
        raise DeskError("conversation_closed", "This conversation is closed; the visitor can start a new one.")
    ticket = await tickets.current(connection, conversation.id)
    if ticket is None:
        raise DeskError("not_yours", "The assistant holds this conversation; no person was asked for.")
    return ticket


async def held(context: DeskContext, connection: AsyncConnection, conversation: Conversation, agent: Agent) -> Ticket:
    """The ticket, which ``agent`` holds, or somebody else where ``agent`` supervises. Raises :class:`DeskError`, with
    who holds it, for all others."""
    ticket = await open_ticket(connection, conversation)
    if ticket.status == "waiting":
        raise DeskError("not_yours", "Nobody has taken this conversation yet; take it first.")
    if ticket.agent_id != agent.id and not agent.may_supervise:
        holder = (await context.staff_directory.read(connection)).name(ticket.agent_id)
        raise DeskError("not_yours", f"{holder} holds this conversation; ask them to pass it on.")
    return ticket


async def check_holds(context: DeskContext, conversation_id: str, agent: Agent) -> Conversation:
    """The conversation, which ``agent`` holds at this moment. Raises :class:`DeskError`."""
    async with context.database.read() as connection:
        conversation = await context.conversation(connection, conversation_id, lock=False)
        await held(context, connection, conversation, agent)
    return conversation
