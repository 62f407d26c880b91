"""Private notes of agents about a conversation; no visitor sees them.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import agent, note


@dataclass(frozen=True, slots=True)
class Note:
    """What one agent wants others to know."""

    id: int
    agent: str
    text: str
    created_at: float


async def add(
    connection: AsyncConnection,
    conversation_id: str,
    agent_id: int,
    text: str,
    now: float,
    client_id: str | None = None,
) -> int:
    """Keep a note; its id. Raises ``IntegrityError`` where the agent has sent that ``client_id`` before."""
    done = await connection.execute(
        insert(note)
        .values(conversation_id=conversation_id, agent_id=agent_id, text=text, client_id=client_id, created_at=now)
        .returning(note.c.id)
    )
    return int(done.scalar_one())


async def sent(connection: AsyncConnection, conversation_id: str, agent_id: int, client_id: str) -> Note | None:
    """The note that an agent has sent with that ``client_id`` before, or None."""
    found = await connection.execute(
        _notes(conversation_id).where(note.c.agent_id == agent_id, note.c.client_id == client_id)
    )
    row = found.one_or_none()
    return None if row is None else _note(row)


async def of_conversation(connection: AsyncConnection, conversation_id: str) -> list[Note]:
    """The notes about a conversation, in order."""
    return [_note(row) for row in await connection.execute(_notes(conversation_id))]


async def remove(connection: AsyncConnection, ids: Collection[int]) -> None:
    """Delete notes."""
    await connection.execute(delete(note).where(note.c.id.in_(ids)))


def _notes(conversation_id: str) -> Select[Any]:
    return (
        select(note.c.id, agent.c.name, note.c.text, note.c.created_at)
        .join(agent, agent.c.id == note.c.agent_id)
        .where(note.c.conversation_id == conversation_id)
        .order_by(note.c.id)
    )


def _note(row: Row[Any]) -> Note:
    return Note(row.id, row.name, row.text, row.created_at)
