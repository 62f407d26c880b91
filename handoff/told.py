"""What agents have been told about conversations, until they have looked.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import told

Kind = Literal["assigned", "transferred", "mentioned", "reopened", "taken-over", "due-soon", "overdue"]
#: What is told of a conversation's time, and is over with it.
OF_TIME: tuple[Kind, ...] = ("due-soon", "overdue")
#: So many are kept for an agent who looks at none of them.
MOST = 200


@dataclass(frozen=True, slots=True)
class Told:
    """Why an agent should look at a conversation, and who says so; None is the queue."""

    conversation_id: str
    kind: str
    by: str | None
    created_at: float


async def add(
    connection: AsyncConnection, agent_id: int, conversation_id: str, kind: Kind, by: str | None, now: float
) -> None:
    """Keep that an agent is told, until they have looked; what they were told before of the same kind gives way."""
    await connection.execute(
        delete(told).where(told.c.agent_id == agent_id, told.c.conversation_id == conversation_id, told.c.kind == kind)
    )
    row = {"agent_id": agent_id, "conversation_id": conversation_id, "kind": kind, "by": by, "created_at": now}
    await connection.execute(insert(told).values(**row))


async def of_agent(connection: AsyncConnection, agent_id: int) -> Sequence[Told]:
    """What an agent has not looked at yet, the newest first."""
    found = await connection.execute(
        select(told.c.conversation_id, told.c.kind, told.c.by, told.c.created_at)
        .where(told.c.agent_id == agent_id)
        .order_by(told.c.id.desc())
        .limit(MOST)
    )
    return [Told(*row) for row in found]


async def seen(connection: AsyncConnection, agent_id: int, conversation_id: str) -> bool:
    """An agent has looked at a conversation; False where there was nothing to look at."""
    done = await connection.execute(
        delete(told).where(told.c.agent_id == agent_id, told.c.conversation_id == conversation_id)
    )
    return done.rowcount > 0


async def settle(connection: AsyncConnection, conversation_id: str) -> None:
    """The time of a conversation is over no more, nor almost: nobody need look at it for that."""
    await connection.execute(delete(told).where(told.c.conversation_id == conversation_id, told.c.kind.in_(OF_TIME)))
