"""Pictures of agents, as visitors see them beside what they write.

The store's functions take the connection of the caller's transaction.
"""

import hashlib
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import pictures
from handoff.errors import HandoffError
from handoff.pictures import NoPicture
from handoff.portrait_tables import agent_picture

#: Bytes of the largest file that is taken, and pixels of each side of what is made of it.
LARGEST, SIDE = 600 * 1024, 192


class PortraitError(HandoffError):
    """A file that cannot be somebody's picture; the message says what to send instead."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture of ``SHOWN_TYPE`` in `handoff.pictures`. ``version`` names its content and whose it is."""

    version: str
    picture: bytes


def checked(agent_id: int, data: bytes) -> Portrait:
    """A file as a square picture of an agent, without what cameras note of places and people. Blocking.

    Raises :class:`PortraitError`.
    """
    if len(data) > LARGEST:
        too_large = f"The picture is larger than {LARGEST // 1024} kB; send a smaller one."
        raise PortraitError("portrait_too_large", too_large)
    try:
        picture = pictures.square(data, SIDE)
    except NoPicture as error:
        refused = "That is no picture, or a damaged one; send a JPEG, PNG or WebP."
        raise PortraitError("invalid_portrait", refused) from error
    return Portrait(hashlib.sha256(b"%d:%b" % (agent_id, picture)).hexdigest()[:32], picture)


async def keep(connection: AsyncConnection, agent_id: int, portrait: Portrait, now: float) -> None:
    """Let ``portrait`` take the place of the one before."""
    await remove(connection, agent_id)
    row = {"agent_id": agent_id, "version": portrait.version, "picture": portrait.picture, "changed_at": now}
    await connection.execute(insert(agent_picture).values(**row))


async def remove(connection: AsyncConnection, agent_id: int) -> bool:
    """Show an agent without a picture; False where there was none."""
    done = await connection.execute(delete(agent_picture).where(agent_picture.c.agent_id == agent_id))
    return done.rowcount > 0


async def versions(connection: AsyncConnection) -> dict[int, str]:
    """The versions of all pictures, by agent."""
    found = await connection.execute(select(agent_picture.c.agent_id, agent_picture.c.version))
    return {row.agent_id: row.version for row in found}


async def find(connection: AsyncConnection, version: str) -> Portrait | None:
    """The picture of that version, where it is still somebody's."""
    found = (
        await connection.execute(select(agent_picture.c.picture).where(agent_picture.c.version == version))
    ).scalar_one_or_none()
    return None if found is None else Portrait(version, found)
