"""Trials of changes in the database, where every worker sees them. Every function takes the connection of the caller's
transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.tables import article_trial

_TABLE = article_trial
#: How many trials are remembered.
_KEPT = 200


@dataclass(frozen=True, slots=True)
class TrialState:
    """A trial: how many of its questions have been asked, and what came of it.

    ``state`` is `running`, `done`, `failed`, or `lost` where whoever carried it out is gone.
    """

    id: int
    digest: str
    done: int
    total: int
    state: str
    result: Mapping[str, Any] | None


async def begin(connection: AsyncConnection, digest: str, *, author: str, now: float) -> int:
    """Note a trial that begins; its number."""
    values = {"digest": digest, "author": author, "began_at": now, "seen_at": now, "state": "running"}
    made = await connection.execute(insert(_TABLE).values(**values, done=0, total=0).returning(_TABLE.c.id))
    number: int = made.scalar_one()
    await connection.execute(delete(_TABLE).where(_TABLE.c.id <= number - _KEPT))
    return number


async def note(connection: AsyncConnection, number: int, *, done: int, total: int, now: float) -> None:
    """Note how far a trial is."""
    await connection.execute(update(_TABLE).where(_TABLE.c.id == number).values(done=done, total=total, seen_at=now))


async def end(
    connection: AsyncConnection, number: int, *, state: str, result: Mapping[str, Any] | None, total: int, now: float
) -> None:
    """Note what came of a trial."""
    values = {"state": state, "result": result, "done": total, "total": total, "seen_at": now}
    await connection.execute(update(_TABLE).where(_TABLE.c.id == number).values(**values))


async def get(connection: AsyncConnection, number: int, *, lost_before: float) -> TrialState | None:
    """A trial, or None; of one that was heard of before ``lost_before`` last, nobody is left."""
    row = (await connection.execute(select(_TABLE).where(_TABLE.c.id == number))).one_or_none()
    return None if row is None else _state(row, lost_before)


async def newest(connection: AsyncConnection, digest: str, *, lost_before: float) -> TrialState | None:
    """The newest trial of a change that went well or is going on, or None."""
    found = await connection.execute(
        select(_TABLE)
        .where(_TABLE.c.digest == digest, _TABLE.c.state.in_(("running", "done")))
        .order_by(_TABLE.c.id.desc())
        .limit(1)
    )
    row = found.one_or_none()
    state = None if row is None else _state(row, lost_before)
    return None if state is None or state.state == "lost" else state


def _state(row: Any, lost_before: float) -> TrialState:
    state = "lost" if row.state == "running" and row.seen_at < lost_before else row.state
    return TrialState(row.id, row.digest, row.done, row.total, state, row.result)
