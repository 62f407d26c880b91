"""Macros: several steps in one, for everybody, for a team, or for the agent whose own they are.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import macro

#: Macros of one agent, and of all of them together; steps of a macro, and characters of a name.
MOST_OWN, MOST_SHARED, MOST_STEPS, LONGEST_NAME = 100, 300, 10, 60

#: After these the conversation is with somebody else, or has ended: nothing comes behind them.
LAST = ("pass-on", "close")

#: A step: ``do`` says what, and the other keys with what.
Step = Mapping[str, Any]


class MacroError(HandoffError):
    """A macro that cannot be stored; ``code`` names the case, the message says what to change."""


@dataclass(frozen=True, slots=True)
class Macro:
    """Steps under a name. ``agent_id`` is whose own it is; None is a team's, or everybody's where there is no team."""

    id: int
    name: str
    agent_id: int | None
    team_id: int | None
    steps: Sequence[Step]
    version: int


async def seen_by(connection: AsyncConnection, agent_id: int, teams: Collection[int] | None) -> list[Macro]:
    """The macros that an agent of these ``teams`` can run, by name; None is all teams."""
    for_team = (
        macro.c.team_id.is_(None) if teams is None else or_(macro.c.team_id.is_(None), macro.c.team_id.in_(teams))
    )
    shared = macro.c.agent_id.is_(None) if teams is None else macro.c.agent_id.is_(None) & for_team
    found = await connection.execute(
        select(macro).where(or_(macro.c.agent_id == agent_id, shared)).order_by(func.lower(macro.c.name), macro.c.id)
    )
    return [_macro(row) for row in found]


async def find(connection: AsyncConnection, macro_id: int) -> Macro:
    """A macro by its id. Raises :class:`MacroError` ``unknown_macro``."""
    row = (await connection.execute(select(macro).where(macro.c.id == macro_id))).one_or_none()
    if row is None:
        raise unknown()
    return _macro(row)


async def add(
    connection: AsyncConnection,
    *,
    name: str,
    agent_id: int | None,
    team_id: int | None,
    steps: Sequence[Step],
    now: float,
) -> int:
    """Keep a new macro; its id. Raises :class:`MacroError`."""
    own: ColumnElement[bool] = macro.c.agent_id == agent_id if agent_id is not None else macro.c.agent_id.is_(None)
    number = (await connection.execute(select(func.count()).select_from(macro).where(own))).scalar_one()
    most = MOST_SHARED if agent_id is None else MOST_OWN
    if number >= most:
        raise MacroError("too_many_macros", f"There are {most} macros already; delete one first.")
    values = {"name": _named(name), "agent_id": agent_id, "team_id": team_id, "steps": checked(steps)}
    done = await connection.execute(insert(macro).values(**values, updated_at=now).returning(macro.c.id))
    return int(done.scalar_one())


async def change(
    connection: AsyncConnection,
    macro_id: int,
    version: int,
    *,
    name: str,
    agent_id: int | None,
    team_id: int | None,
    steps: Sequence[Step],
    now: float,
) -> None:
    """Change a macro that nobody has changed since ``version``. Raises :class:`MacroError`."""
    done = await connection.execute(
        update(macro)
        .where(macro.c.id == macro_id, macro.c.version == version)
        .values(
            name=_named(name),
            agent_id=agent_id,
            team_id=team_id,
            steps=checked(steps),
            version=version + 1,
            updated_at=now,
        )
    )
    if done.rowcount != 1:
        raise MacroError("changed_meanwhile", "Somebody else has changed this macro in the meantime; load it again.")


async def remove(connection: AsyncConnection, macro_id: int) -> None:
    """Delete a macro. Raises :class:`MacroError` ``unknown_macro``."""
    done = await connection.execute(delete(macro).where(macro.c.id == macro_id))
    if done.rowcount != 1:
        raise unknown()


def checked(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Steps that can follow each other. Raises :class:`MacroError` ``invalid_macro``."""
    if not 0 < len(steps) <= MOST_STEPS:
        raise MacroError("invalid_macro", f"Give it between 1 and {MOST_STEPS} steps.")
    for step in steps[:-1]:
        if step["do"] in LAST:
            raise MacroError("invalid_macro", "Passing on and closing come last: put that step at the end.")
    for step in steps:
        if step["do"] == "pass-on" and (step.get("agent") is None) == (step.get("team") is None):
            raise MacroError("invalid_macro", "Name the agent or the team that the conversation goes to.")
    return [dict(step) for step in steps]


def unknown() -> MacroError:
    """There is no such macro, or none that one may see."""
    return MacroError("unknown_macro", "There is no such macro; it may have been deleted.")


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise MacroError("invalid_macro", f"Give the macro a name of at most {LONGEST_NAME} characters.")
    return name


def _macro(row: Row[Any]) -> Macro:
    return Macro(row.id, row.name, row.agent_id, row.team_id, row.steps, row.version)
