"""Snoozes: tickets that their agents have laid aside until a moment, or until the visitor writes.

Every function takes the connection of the caller's transaction.
"""

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import ticket

# Built once: SQLAlchemy takes longer to build a statement than SQLite to run it.
_WAKE = (
    update(ticket)
    .where(
        ticket.c.conversation_id == bindparam("wanted"), ticket.c.status == "taken", ticket.c.snoozed_until.is_not(None)
    )
    .values(snoozed_until=None)
)


async def snooze(connection: AsyncConnection, conversation_id: str, agent_id: int, until: float) -> bool:
    """Lay a ticket aside until a moment; False where the agent does not hold it."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "taken", ticket.c.agent_id == agent_id)
        .values(snoozed_until=until, woken=False)
    )
    return done.rowcount == 1


async def wake(connection: AsyncConnection, conversation_id: str) -> bool:
    """End a conversation's snooze, since its visitor wrote; False where it has none."""
    return (await connection.execute(_WAKE, {"wanted": conversation_id})).rowcount == 1


async def any_due(connection: AsyncConnection, now: float) -> bool:
    """Whether the time of a snooze has come."""
    due = select(ticket.c.id).where(ticket.c.status == "taken", ticket.c.snoozed_until <= now).limit(1)
    return (await connection.execute(due)).scalar_one_or_none() is not None


async def wake_due(connection: AsyncConnection, now: float) -> list[str]:
    """End the snoozes whose time has come; the conversations."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.status == "taken", ticket.c.snoozed_until <= now)
        .values(snoozed_until=None, woken=True)
        .returning(ticket.c.conversation_id)
    )
    return list(done.scalars())
