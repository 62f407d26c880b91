"""The drafting of many articles in the database, where every worker sees it. Every function takes the connection of the
caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.translation.tables import draft_run

_TABLE = draft_run

#: Why an article has no draft. It was left alone: a person has written the text that is there, or is writing one; there
#: is a draft already; it has no answer; it is gone; others were changing it. Or the engine: see
#: :data:`bot.translation.memory.Reason`.
Reason = Literal[
    "written",
    "up-to-date",
    "empty",
    "gone",
    "changed",
    "no-pair",
    "too-late",
    "spans-lost",
    "too-long",
    "unavailable",
    "failed",
]


@dataclass(frozen=True, slots=True)
class DraftRun:
    """One run: into which language, who began it and when, how many articles it is about, of how many there is a draft,
    and those ``without``, each with the reason."""

    token: str
    language: str
    by: str
    started_at: float
    total: int
    drafted: int = 0
    without: Sequence[tuple[str, Reason]] = ()
    ended_at: float | None = None

    @property
    def is_going_on(self) -> bool:
        """Whether it has not ended."""
        return self.ended_at is None


async def last(connection: AsyncConnection) -> DraftRun | None:
    """The run that is going on, or the last one; None where there was none."""
    row = (await connection.execute(select(_TABLE))).one_or_none()
    if row is None:
        return None
    without = tuple((article_id, reason) for article_id, reason in row.without)
    counts = (row.total, row.drafted)
    return DraftRun(row.token, row.language, row.begun_by, row.started_at, *counts, without, row.ended_at)


async def put(connection: AsyncConnection, run: DraftRun) -> None:
    """Keep a new run instead of the last one."""
    await connection.execute(delete(_TABLE))
    values = {"token": run.token, "language": run.language, "begun_by": run.by, "started_at": run.started_at}
    await connection.execute(insert(_TABLE).values(**values, total=run.total, **_far(run)))


async def note(connection: AsyncConnection, run: DraftRun) -> bool:
    """Note how far a run is; whether it is still wanted."""
    done = await connection.execute(
        update(_TABLE).where(_TABLE.c.token == run.token, _TABLE.c.ended_at.is_(None)).values(**_far(run))
    )
    return done.rowcount == 1


async def end(connection: AsyncConnection, token: str, now: float) -> None:
    """Note that a run has ended, unless it had."""
    await connection.execute(
        update(_TABLE).where(_TABLE.c.token == token, _TABLE.c.ended_at.is_(None)).values(ended_at=now)
    )


def _far(run: DraftRun) -> dict[str, object]:
    return {"drafted": run.drafted, "without": [list(one) for one in run.without]}
