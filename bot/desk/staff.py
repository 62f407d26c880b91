"""Agents, teams and how long they take, kept for a few seconds: they are looked up with every message."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import agents, portraits, teams, tickets
from handoff.agents import Agent
from handoff.hours import ALWAYS, Hours
from handoff.service_levels import ServiceLevels
from handoff.teams import Team

#: Seconds after which the staff is read anew: other processes change it, too.
LIFETIME = 5.0

#: How far back handling times are taken from, in seconds.
HANDLING_WINDOW = 7 * 24 * 3600.0

#: Who holds a conversation whose agent is not known any more.
SOMEBODY = "A colleague"


@dataclass(frozen=True, slots=True)
class Staff:
    """The active agents and the teams; ``names`` are those of all agents, also of those who have left,
    ``portraits`` the versions of their pictures."""

    agents: Mapping[int, Agent]
    names: Mapping[int, str]
    teams: Mapping[int, Team]
    portraits: Mapping[int, str] = field(default_factory=dict)

    def name(self, agent_id: int | None) -> str:
        """What an agent is called."""
        return self.names.get(agent_id or 0, SOMEBODY)

    @property
    def desk(self) -> list[Agent]:
        """Those who may use the desk."""
        return [one for one in self.agents.values() if one.may_use_desk]

    def serving(self, team_id: int | None) -> int | None:
        """The team that serves what is for ``team_id``: None, which is everybody, where nobody belongs to it."""
        return team_id if any(team_id in one.teams for one in self.desk) else None

    @property
    def has_targets(self) -> bool:
        """Whether any team has service levels."""
        return any(team.levels is not None for team in self.teams.values())

    def levels(self, team_id: int | None) -> ServiceLevels | None:
        """A team's service levels; the oldest team's are those of everybody."""
        team = self._team(team_id)
        return team.levels if team else None

    def hours(self, team_id: int | None) -> Hours:
        """When a team is at work; the oldest team's hours are those of everybody."""
        team = self._team(team_id)
        return team.calendar if team else ALWAYS

    def _team(self, team_id: int | None) -> Team | None:
        return self.teams.get(team_id) if team_id is not None else next(iter(self.teams.values()), None)

    def team_named(self, name: object) -> Team | None:
        """The team that a site names, in whatever case."""
        wanted = name.strip().casefold() if isinstance(name, str) else None
        return next((team for team in self.teams.values() if team.name.casefold() == wanted), None)


class StaffDirectory:
    """Reads the staff when it is asked for and what it knows is old."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: tuple[float, Staff] | None = None

    async def read(self, connection: AsyncConnection) -> Staff:
        """The staff, at most ``LIFETIME`` seconds old."""
        if self._known is not None and 0 <= self._clock() - self._known[0] < LIFETIME:
            return self._known[1]
        staff = Staff(
            agents={one.id: one for one in await agents.everyone(connection)},
            names=await agents.names(connection),
            teams={one.id: one for one in await teams.everyone(connection)},
            portraits=await portraits.versions(connection),
        )
        self._known = (self._clock(), staff)
        return staff

    def forget(self) -> None:
        """Something has changed."""
        self._known = None


class HandlingTimes:
    """How long people took lately for a conversation, in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._known: tuple[float, Sequence[float]] | None = None

    async def read(self, connection: AsyncConnection) -> Sequence[float]:
        """The last handling times, at most ``LIFETIME`` seconds old."""
        now = self._clock()
        if self._known is None or not 0 <= now - self._known[0] < LIFETIME:
            self._known = (now, await tickets.handling_times(connection, since=now - HANDLING_WINDOW))
        return self._known[1]
