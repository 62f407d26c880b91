"""Tickets as they may lie in the table, put there for a test."""

from typing import Any

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import tickets
from handoff.tables import ticket as ticket_table
from handoff.tickets import Ticket

NOW = 1_000_000.0
#: The two agents who work there.
SARA, MINA = 1, 2


async def waiting(connection: AsyncConnection, conversation: str = "c1", **given: Any) -> Ticket:
    """A ticket that waits, with whatever else is ``given`` of it."""
    await tickets.open_ticket(
        connection, conversation, reason="asked", emotion="calm", language="en", priority=0, now=NOW
    )
    return await changed(connection, conversation, **given)


async def taken(
    connection: AsyncConnection, conversation: str = "c1", agent: int = SARA, at: float = NOW, **given: Any
) -> Ticket:
    """A ticket that an agent holds."""
    values = {"status": "taken", "agent_id": agent, "taken_at": at, **given}
    return await waiting(connection, conversation, **values)


async def changed(connection: AsyncConnection, conversation: str, **given: Any) -> Ticket:
    """The ticket after its row was changed by hand."""
    if given:
        row = ticket_table.c.conversation_id == conversation
        await connection.execute(update(ticket_table).where(row).values(**given))
    return await newest(connection, conversation)


async def newest(connection: AsyncConnection, conversation: str = "c1") -> Ticket:
    """The newest ticket of a conversation."""
    return (await tickets.newest(connection, [conversation]))[conversation]
