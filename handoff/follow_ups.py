"""Follow-ups: visitors who are asked, some time after their conversation was closed, whether it is solved.

Every function takes the connection of the caller's transaction.
"""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import ticket


async def due(connection: AsyncConnection, now: float, limit: int = 50) -> list[str]:
    """The conversations that are to be asked about now."""
    query = select(ticket.c.conversation_id).where(ticket.c.follow_up_at <= now).order_by(ticket.c.follow_up_at)
    return list((await connection.execute(query.limit(limit))).scalars())


async def note_asked(connection: AsyncConnection, conversation_id: str) -> bool:
    """Note that a conversation is followed up; False where it has been already."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.follow_up_at.is_not(None))
        .values(follow_up_at=None)
    )
    return done.rowcount == 1
