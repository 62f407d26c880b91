"""Macros that were run: what came of each step, and how the conversation stood before, by which all of it is undone.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import macro_run

#: Seconds for which runs are kept: nobody undoes them later, and no page asks again.
KEPT = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Run:
    """A macro on one conversation; ``steps`` and ``after`` are None while it runs. Times are Unix seconds in UTC."""

    id: int
    conversation_id: str
    macro: str
    steps: Sequence[Mapping[str, Any]] | None
    before: Mapping[str, Any]
    after: Mapping[str, Any] | None
    ended_at: float | None
    undone_at: float | None


async def begin(
    connection: AsyncConnection,
    agent_id: int,
    run: str,
    conversation_id: str,
    macro: str,
    before: Mapping[str, Any],
    now: float,
) -> int:
    """Note that a run begins; its id. The caller has locked the conversation and knows that there is no such run."""
    await connection.execute(delete(macro_run).where(macro_run.c.created_at < now - KEPT))
    values = {"agent_id": agent_id, "run": run, "conversation_id": conversation_id, "macro": macro, "before": before}
    done = await connection.execute(insert(macro_run).values(**values, created_at=now).returning(macro_run.c.id))
    return int(done.scalar_one())


async def finish(
    connection: AsyncConnection,
    run_id: int,
    steps: Sequence[Mapping[str, Any]],
    after: Mapping[str, Any],
    now: float,
) -> Mapping[str, Any]:
    """Note what came of a run; how the conversation stood before it."""
    values = {"steps": [dict(one) for one in steps], "after": dict(after), "ended_at": now}
    done = await connection.execute(
        update(macro_run).where(macro_run.c.id == run_id).values(**values).returning(macro_run.c.before)
    )
    before: Mapping[str, Any] = done.scalar_one()
    return before


async def note_undone(connection: AsyncConnection, run_id: int, now: float) -> None:
    """Note that a run was undone."""
    await connection.execute(update(macro_run).where(macro_run.c.id == run_id).values(undone_at=now))


async def forget(connection: AsyncConnection, conversation_id: str) -> None:
    """Keep nothing of what was run on a conversation: nobody undoes it."""
    await connection.execute(delete(macro_run).where(macro_run.c.conversation_id == conversation_id))


async def find(connection: AsyncConnection, agent_id: int, run: str, conversation_id: str) -> Run | None:
    """What an agent has run on a conversation under that name."""
    found = await connection.execute(
        select(macro_run).where(
            macro_run.c.agent_id == agent_id,
            macro_run.c.run == run,
            macro_run.c.conversation_id == conversation_id,
        )
    )
    row = found.one_or_none()
    if row is None:
        return None
    return Run(row.id, row.conversation_id, row.macro, row.steps, row.before, row.after, row.ended_at, row.undone_at)


async def conversations(connection: AsyncConnection, agent_id: int, run: str) -> list[str]:
    """The conversations that a run was about."""
    found = await connection.execute(
        select(macro_run.c.conversation_id).where(macro_run.c.agent_id == agent_id, macro_run.c.run == run)
    )
    return list(found.scalars())
