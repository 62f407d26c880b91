"""Tickets: one for each time that a conversation is handed to people.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import ticket


@dataclass(frozen=True, slots=True)
class Ticket:
    """A conversation's stay with people. Times are Unix seconds in UTC; ``status`` is one of
    ``waiting``, ``taken``, ``closed``, ``returned`` (to the bot) and ``left`` (by the visitor)."""

    id: int
    conversation_id: str
    status: str
    reason: str
    emotion: str
    language: str
    priority: int
    agent_id: int | None
    opened_at: float
    taken_at: float | None
    first_reply_at: float | None
    ended_at: float | None


async def open_ticket(
    connection: AsyncConnection,
    conversation_id: str,
    *,
    reason: str,
    emotion: str,
    language: str,
    priority: int,
    now: float,
) -> Ticket:
    """Put a conversation in the queue. Raises ``IntegrityError`` where it has an open ticket already."""
    row = {
        "conversation_id": conversation_id,
        "status": "waiting",
        "reason": reason,
        "emotion": emotion,
        "language": language,
        "priority": priority,
        "agent_id": None,
        "opened_at": now,
        "taken_at": None,
        "first_reply_at": None,
        "ended_at": None,
    }
    done = await connection.execute(insert(ticket).values(row))
    key = done.inserted_primary_key
    assert key is not None
    return Ticket(id=key[0], **row)  # type: ignore[arg-type]


async def current(connection: AsyncConnection, conversation_id: str) -> Ticket | None:
    """The open ticket of a conversation, or None."""
    found = await connection.execute(
        select(ticket).where(ticket.c.conversation_id == conversation_id, ticket.c.status.in_(("waiting", "taken")))
    )
    row = found.one_or_none()
    return None if row is None else _ticket(row)


async def newest(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Ticket]:
    """The newest ticket of each of the conversations that has any."""
    last = (
        select(func.max(ticket.c.id))
        .where(ticket.c.conversation_id.in_(conversation_ids))
        .group_by(ticket.c.conversation_id)
    )
    found = await connection.execute(select(ticket).where(ticket.c.id.in_(last)))
    return {row.conversation_id: _ticket(row) for row in found}


async def queue(connection: AsyncConnection) -> list[Ticket]:
    """The waiting tickets in the order in which they are served: by priority, then by age."""
    found = await connection.execute(
        select(ticket).where(ticket.c.status == "waiting").order_by(ticket.c.priority.desc(), ticket.c.id)
    )
    return [_ticket(row) for row in found]


async def claim(connection: AsyncConnection, conversation_id: str, agent_id: int, now: float) -> bool:
    """Give a waiting ticket to one agent; False where somebody else was quicker. One conditional UPDATE."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "waiting")
        .values(status="taken", agent_id=agent_id, taken_at=now)
    )
    return done.rowcount == 1


async def end(
    connection: AsyncConnection, conversation_id: str, *, status: str, now: float, agent_id: int | None = None
) -> bool:
    """End the open ticket as ``closed``, ``returned`` or ``left``.

    With ``agent_id`` only that agent's ticket is ended. False where there was none to end.
    """
    query = update(ticket).where(ticket.c.conversation_id == conversation_id, ticket.c.status.in_(("waiting", "taken")))
    if agent_id is not None:
        query = query.where(ticket.c.agent_id == agent_id)
    done = await connection.execute(query.values(status=status, ended_at=now))
    return done.rowcount == 1


async def note_first_reply(connection: AsyncConnection, conversation_id: str, now: float) -> None:
    """Note when the agent wrote for the first time."""
    await connection.execute(
        update(ticket)
        .where(
            ticket.c.conversation_id == conversation_id, ticket.c.status == "taken", ticket.c.first_reply_at.is_(None)
        )
        .values(first_reply_at=now)
    )


async def handling_times(connection: AsyncConnection, since: float, limit: int = 50) -> list[float]:
    """How many seconds people held the tickets that ended last, since ``since``."""
    found = await connection.execute(
        select(ticket.c.ended_at - ticket.c.taken_at)
        .where(ticket.c.taken_at.is_not(None), ticket.c.ended_at >= since)
        .order_by(ticket.c.ended_at.desc())
        .limit(limit)
    )
    return [float(value) for value in found.scalars()]


def _ticket(row: Row[Any]) -> Ticket:
    return Ticket(**row._mapping)
