"""Teams: who belongs to them and when they are at work.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import hours, tickets
from handoff.errors import HandoffError
from handoff.hours import Hours
from handoff.tables import team, team_member


class TeamError(HandoffError):
    """What was asked of a team cannot be done; the message says why."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_team", message)


@dataclass(frozen=True, slots=True)
class Team:
    """A group of agents. ``hours`` is its calendar as it was written, ``calendar`` as it is read."""

    id: int
    name: str
    hours: Mapping[str, Any] | None
    calendar: Hours


async def everyone(connection: AsyncConnection) -> list[Team]:
    """All teams, the oldest first: that one's hours are the site's."""
    found = await connection.execute(select(team).order_by(team.c.id))
    return [Team(row.id, row.name, row.hours, hours.parse(row.hours)) for row in found]


async def members(connection: AsyncConnection) -> dict[int, list[int]]:
    """The ids of each team's agents."""
    found: dict[int, list[int]] = {}
    for row in await connection.execute(select(team_member).order_by(team_member.c.agent_id)):
        found.setdefault(row.team_id, []).append(row.agent_id)
    return found


async def save(
    connection: AsyncConnection,
    team_id: int | None,
    *,
    name: str,
    calendar: Mapping[str, Any] | None,
    agents: Iterable[int],
    now: float,
) -> int:
    """Change a team, or add one where ``team_id`` is None; its id.

    Raises :class:`TeamError` for a name that is empty or taken and for an unknown team, and
    :class:`handoff.hours.HoursError` for hours that cannot be read.
    """
    name = " ".join(name.split())[:100]
    if not name:
        raise TeamError("Give the team a name, such as Billing.")
    hours.parse(calendar)
    taken = await connection.execute(select(team.c.id).where(team.c.name == name))
    if taken.scalar_one_or_none() not in (None, team_id):
        raise TeamError(f"There is a team {name} already; choose another name.")
    values = {"name": name, "hours": None if calendar is None else dict(calendar)}
    if team_id is None:
        done = await connection.execute(insert(team).values(**values, created_at=now).returning(team.c.id))
        team_id = done.scalar_one()
    else:
        changed = await connection.execute(update(team).where(team.c.id == team_id).values(**values))
        if changed.rowcount != 1:
            raise TeamError("There is no such team; it may have been deleted.")
        await connection.execute(delete(team_member).where(team_member.c.team_id == team_id))
    rows = [{"team_id": team_id, "agent_id": agent_id} for agent_id in dict.fromkeys(agents)]
    if rows:
        await connection.execute(insert(team_member), rows)
    return team_id


async def remove(connection: AsyncConnection, team_id: int) -> None:
    """Delete a team; its conversations are for everybody then.

    Raises :class:`TeamError` for an unknown team and for the oldest one, whose hours are those of everybody.
    """
    known = [one.id for one in await everyone(connection)]
    if team_id not in known:
        raise TeamError("There is no such team; it may have been deleted.")
    if team_id == known[0]:
        raise TeamError("The hours of the oldest team are those of everybody; change it instead of deleting it.")
    await tickets.leave_team(connection, team_id)
    await connection.execute(delete(team).where(team.c.id == team_id))
