"""Imports of articles in the database, where every worker sees how far they are. Every function takes the connection of
the caller's transaction."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.tables import article_import

_TABLE = article_import
#: How many imports are remembered.
_KEPT = 50


@dataclass(frozen=True, slots=True)
class ImportState:
    """An import: who asked for it, how many of its texts have been encoded, and what comes of it.

    ``state`` is `running`, `done` (``message`` says what stayed as it was, "" for nothing), `failed` (it says why), or
    `lost` where whoever carried it out is gone: nothing of it was stored then.
    """

    id: int
    author: str
    began_at: float
    done: int
    total: int
    state: str
    added: int
    changed: int
    unchanged: int
    message: str
    #: How many of them are not published, since test questions speak against that.
    held: int = 0


async def begin(
    connection: AsyncConnection, *, author: str, now: float, added: int, changed: int, unchanged: int
) -> int:
    """Note an import that begins; its number."""
    values = {"author": author, "began_at": now, "seen_at": now, "state": "running", "done": 0, "total": 0}
    counts = {"added": added, "changed": changed, "unchanged": unchanged, "message": ""}
    made = await connection.execute(insert(_TABLE).values(**values, **counts).returning(_TABLE.c.id))
    number: int = made.scalar_one()
    await connection.execute(delete(_TABLE).where(_TABLE.c.id <= number - _KEPT))
    return number


async def note(connection: AsyncConnection, number: int, *, done: int, total: int, now: float) -> None:
    """Note how far an import is."""
    await connection.execute(update(_TABLE).where(_TABLE.c.id == number).values(done=done, total=total, seen_at=now))


async def end(connection: AsyncConnection, number: int, *, state: str, message: str, now: float, held: int = 0) -> None:
    """Note what came of an import, and how many articles were not published."""
    values = {"state": state, "message": message, "seen_at": now, "held": held}
    await connection.execute(update(_TABLE).where(_TABLE.c.id == number).values(**values))


async def get(connection: AsyncConnection, number: int, *, lost_before: float) -> ImportState | None:
    """An import, or None; of one that was heard of before ``lost_before`` last, nobody is left."""
    row = (await connection.execute(select(_TABLE).where(_TABLE.c.id == number))).one_or_none()
    if row is None:
        return None
    state = "lost" if row.state == "running" and row.seen_at < lost_before else row.state
    counts = (row.added, row.changed, row.unchanged)
    return ImportState(row.id, row.author, row.began_at, row.done, row.total, state, *counts, row.message, row.held)
