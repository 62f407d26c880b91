"""Teams: who belongs to them and when they are at work.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import delete, insert, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import hours, service_levels, tickets
from handoff.errors import HandoffError
from handoff.hours import Hours
from handoff.service_levels import ServiceLevels
from handoff.tables import team, team_member


class Kept(Enum):
    """That something stays as it is."""

    KEPT = "kept"


KEPT = Kept.KEPT


class TeamChanged(HandoffError):
    """Somebody else has changed a team since it was seen."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "changed_meanwhile", f"Somebody else has changed the team {name} in the meantime; load it again."
        )


class TeamError(HandoffError):
    """What was asked of a team cannot be done; the message says why."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_team", message)


@dataclass(frozen=True, slots=True)
class Team:
    """A group of agents. ``hours`` is its calendar as it was written, ``calendar`` as it is read; so are ``service``
    and ``levels``."""

    id: int
    name: str
    hours: Mapping[str, Any] | None
    calendar: Hours
    version: int = 1
    service: Mapping[str, Any] | None = None
    levels: ServiceLevels | None = None


async def everyone(connection: AsyncConnection) -> list[Team]:
    """All teams, the oldest first: that one's hours are the site's."""
    found = await connection.execute(select(team).order_by(team.c.id))
    return [
        Team(
            row.id,
            row.name,
            row.hours,
            hours.parse(row.hours),
            row.version,
            row.service,
            service_levels.parse(row.service),
        )
        for row in found
    ]


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
    version: int | None = None,
    service: Mapping[str, Any] | Kept | None = KEPT,
) -> int:
    """Change a team, or add one where ``team_id`` is None; its id. ``version`` is the one that was seen, None whatever
    it is; the ``service`` levels stay as they are unless they are given.

    Raises :class:`TeamError` for a name that is empty or taken and for an unknown team, :class:`TeamChanged`, and
    :class:`handoff.hours.HoursError` and :class:`handoff.service_levels.ServiceLevelError` for what cannot be read.
    """
    name = " ".join(name.split())[:100]
    if not name:
        raise TeamError("Give the team a name, such as Billing.")
    hours.parse(calendar)
    taken = await connection.execute(select(team.c.id).where(team.c.name == name))
    if taken.scalar_one_or_none() not in (None, team_id):
        raise TeamError(f"There is a team {name} already; choose another name.")
    values: dict[str, Any] = {"name": name, "hours": None if calendar is None else dict(calendar)}
    if service is not KEPT:
        values["service"] = None if service_levels.parse(service) is None else dict(service or {})
    if team_id is None:
        done = await connection.execute(insert(team).values(**values, created_at=now).returning(team.c.id))
        team_id = done.scalar_one()
    else:
        changed = await connection.execute(
            update(team)
            .where(team.c.id == team_id, true() if version is None else team.c.version == version)
            .values(**values, version=team.c.version + 1)
        )
        if changed.rowcount != 1:
            known = await connection.execute(select(team.c.id).where(team.c.id == team_id))
            if known.one_or_none() is not None:
                raise TeamChanged(name)
            raise TeamError("There is no such team; it may have been deleted.")
        await connection.execute(delete(team_member).where(team_member.c.team_id == team_id))
    rows = [{"team_id": team_id, "agent_id": agent_id} for agent_id in dict.fromkeys(agents)]
    if rows:
        await connection.execute(insert(team_member), rows)
    return team_id


async def join(connection: AsyncConnection, agent_id: int, team_ids: Iterable[int]) -> None:
    """Let an agent belong to these teams and to no other. Raises :class:`TeamError` for an unknown team."""
    wanted = list(dict.fromkeys(team_ids))
    found = await connection.execute(select(team.c.id).where(team.c.id.in_(wanted)))
    if set(found.scalars()) != set(wanted):
        raise TeamError("There is no such team any more; load the page again and choose from the list.")
    await connection.execute(delete(team_member).where(team_member.c.agent_id == agent_id))
    if wanted:
        await connection.execute(insert(team_member), [{"team_id": one, "agent_id": agent_id} for one in wanted])


async def remove(connection: AsyncConnection, team_id: int) -> str:
    """Delete a team; its conversations are for everybody then. Its name.

    Raises :class:`TeamError` for an unknown team and for the oldest one, whose hours are those of everybody.
    """
    known = {one.id: one.name for one in await everyone(connection)}
    if team_id not in known:
        raise TeamError("There is no such team; it may have been deleted.")
    if team_id == next(iter(known)):
        raise TeamError("The hours of the oldest team are those of everybody; change it instead of deleting it.")
    await tickets.leave_team(connection, team_id)
    await connection.execute(delete(team).where(team.c.id == team_id))
    return known[team_id]
