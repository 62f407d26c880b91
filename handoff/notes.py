"""Private notes of agents about a conversation; no visitor sees them."""

from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import agent, note


@dataclass(frozen=True, slots=True)
class Note:
    """What one agent wants others to know."""

    id: int
    agent: str
    text: str
    created_at: float


async def add(connection: AsyncConnection, conversation_id: str, agent_id: int, text: str, now: float) -> int:
    """Keep a note; its id."""
    done = await connection.execute(
        insert(note)
        .values(conversation_id=conversation_id, agent_id=agent_id, text=text, created_at=now)
        .returning(note.c.id)
    )
    return int(done.scalar_one())


async def of_conversation(connection: AsyncConnection, conversation_id: str) -> list[Note]:
    """The notes about a conversation, in order."""
    found = await connection.execute(
        select(note.c.id, agent.c.name, note.c.text, note.c.created_at)
        .join(agent, agent.c.id == note.c.agent_id)
        .where(note.c.conversation_id == conversation_id)
        .order_by(note.c.id)
    )
    return [Note(row.id, row.name, row.text, row.created_at) for row in found]
