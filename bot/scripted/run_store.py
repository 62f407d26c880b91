"""The run of scripted dialogues in the database, where every worker sees it. Every function takes the connection of the
caller's transaction."""

from dataclasses import dataclass, field

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.scripted.tables import scripted_run

_TABLE = scripted_run


@dataclass(frozen=True, slots=True)
class Run:
    """One run: who began it and when, how many it plays, and of those that it has played, by number, which passed."""

    token: str
    by: str
    started_at: float
    total: int
    passed: dict[int, bool] = field(default_factory=dict)
    ended_at: float | None = None

    @property
    def is_going_on(self) -> bool:
        """Whether it has not ended."""
        return self.ended_at is None


async def last(connection: AsyncConnection) -> Run | None:
    """The run that is going on, or the last one; None where there was none."""
    row = (await connection.execute(select(_TABLE))).one_or_none()
    if row is None:
        return None
    return Run(row.token, row.begun_by, row.started_at, row.total, dict(row.played), row.ended_at)


async def put(connection: AsyncConnection, run: Run) -> None:
    """Keep a new run instead of the last one."""
    await connection.execute(delete(_TABLE))
    values = {"token": run.token, "begun_by": run.by, "started_at": run.started_at, "total": run.total}
    await connection.execute(insert(_TABLE).values(**values, played=[list(one) for one in run.passed.items()]))


async def note(connection: AsyncConnection, token: str, passed: dict[int, bool]) -> bool:
    """Note what has been played; whether the run is still wanted."""
    done = await connection.execute(
        update(_TABLE)
        .where(_TABLE.c.token == token, _TABLE.c.ended_at.is_(None))
        .values(played=[list(one) for one in passed.items()])
    )
    return done.rowcount == 1


async def end(connection: AsyncConnection, token: str, now: float) -> None:
    """Note that a run has ended, unless it had."""
    await connection.execute(
        update(_TABLE).where(_TABLE.c.token == token, _TABLE.c.ended_at.is_(None)).values(ended_at=now)
    )
