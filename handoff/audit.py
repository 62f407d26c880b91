"""Who did what when: one row for each thing that an agent, or the queue itself, did."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import audit


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that was done; ``agent_id`` is None where the queue did it by itself."""

    id: int
    agent_id: int | None
    action: str
    conversation_id: str | None
    details: dict[str, Any]
    created_at: float


async def record(
    connection: AsyncConnection,
    action: str,
    *,
    now: float,
    agent_id: int | None = None,
    conversation_id: str | None = None,
    **details: Any,
) -> None:
    """Keep that something was done."""
    await connection.execute(
        insert(audit).values(
            action=action, agent_id=agent_id, conversation_id=conversation_id, details=details, created_at=now
        )
    )


async def newest(
    connection: AsyncConnection, limit: int, *, before: int | None = None, agent_id: int | None = None
) -> list[Entry]:
    """What was done last, the newest first: before an entry, and by one agent, where these are given."""
    wanted = select(audit).order_by(audit.c.id.desc()).limit(limit)
    if before is not None:
        wanted = wanted.where(audit.c.id < before)
    if agent_id is not None:
        wanted = wanted.where(audit.c.agent_id == agent_id)
    return [Entry(**row._mapping) for row in await connection.execute(wanted)]


async def of_conversation(connection: AsyncConnection, conversation_id: str) -> list[Entry]:
    """What was done about one conversation, in order."""
    found = await connection.execute(
        select(audit).where(audit.c.conversation_id == conversation_id).order_by(audit.c.id)
    )
    return [Entry(**row._mapping) for row in found]
