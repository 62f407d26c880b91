"""What agents have begun to write, kept so that it is there on another machine as well.

Every function takes the connection of the caller's transaction, which has locked the conversation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import desk_draft

#: To the visitor, or to colleagues.
Purpose = Literal["reply", "note"]

#: Characters of a draft.
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody has begun to write; its ``version`` grows with every change, and when it is sent."""

    purpose: str
    text: str
    version: int


async def of_agent(connection: AsyncConnection, agent_id: int, conversation_id: str) -> Sequence[Draft]:
    """What an agent has begun to write in a conversation; one that was sent has no text."""
    found = await connection.execute(
        select(desk_draft.c.purpose, desk_draft.c.text, desk_draft.c.version)
        .where(desk_draft.c.agent_id == agent_id, desk_draft.c.conversation_id == conversation_id)
        .order_by(desk_draft.c.purpose)
    )
    return [Draft(*row) for row in found]


async def save(
    connection: AsyncConnection,
    agent_id: int,
    conversation_id: str,
    purpose: Purpose,
    text: str,
    version: int,
    now: float,
) -> int | None:
    """Keep a draft that was ``version`` when its writer last saw it, 0 where there was none; its new version.

    None, and nothing is changed, where another text has been written in its place since.
    """
    drafts = {one.purpose: one for one in await of_agent(connection, agent_id, conversation_id)}
    before = drafts.get(purpose)
    if before is None:
        row = {"agent_id": agent_id, "conversation_id": conversation_id, "purpose": purpose}
        await connection.execute(insert(desk_draft).values(**row, text=text, version=version + 1, updated_at=now))
        return version + 1
    if before.text == text:
        return before.version
    if before.version != version and before.text:
        return None
    return await _put(connection, agent_id, conversation_id, before, text, now)


async def sent(
    connection: AsyncConnection, agent_id: int, conversation_id: str, purpose: Purpose, text: str, now: float
) -> int | None:
    """Let the draft of what was sent go; its new version. None where there is none, or one of something else.

    The last letters of what was sent may not have been kept before.
    """
    for one in await of_agent(connection, agent_id, conversation_id):
        if one.purpose == purpose and one.text.strip() and text.startswith(one.text.strip()):
            return await _put(connection, agent_id, conversation_id, one, "", now)
    return None


async def forget(connection: AsyncConnection, conversation_id: str) -> None:
    """Delete what anybody has begun to write in a conversation."""
    await connection.execute(delete(desk_draft).where(desk_draft.c.conversation_id == conversation_id))


async def _put(
    connection: AsyncConnection, agent_id: int, conversation_id: str, before: Draft, text: str, now: float
) -> int:
    version = before.version + 1
    await connection.execute(
        update(desk_draft)
        .where(
            desk_draft.c.agent_id == agent_id,
            desk_draft.c.conversation_id == conversation_id,
            desk_draft.c.purpose == before.purpose,
        )
        .values(text=text, version=version, updated_at=now)
    )
    return version
