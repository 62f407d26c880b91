"""Who is at the desk: what agents say of themselves, and teams."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.conversations.events import DESK
from bot.conversations.incoming import clean
from bot.desk.context import DeskContext, DeskError
from bot.desk.departures import Departures
from bot.desk.dispatch import Dispatcher
from bot.desk.reminders import Reminders
from handoff import agents, audit, service_clocks, teams, tickets, workload
from handoff.agents import Agent, Status
from handoff.teams import KEPT, Kept


@dataclass(frozen=True, slots=True)
class TeamChange:
    """A team as it shall be, new where ``id`` is None; ``hours`` as `handoff.hours.parse` reads them.

    ``version`` is the one that was seen, None whatever it is. ``service`` as `handoff.service_levels.parse` reads it;
    unless it is given, it stays as it is.
    """

    id: int | None
    name: str
    hours: Mapping[str, Any] | None
    agents: Sequence[int]
    version: int | None = None
    service: Mapping[str, Any] | Kept | None = KEPT


class Administration:
    """Changes agents and teams, and lets the queue know."""

    def __init__(
        self, context: DeskContext, *, departures: Departures, dispatcher: Dispatcher, reminders: Reminders
    ) -> None:
        self._context = context
        self._departures = departures
        self._dispatcher = dispatcher
        self._reminders = reminders

    async def change_profile(
        self,
        agent: Agent,
        *,
        status: Status | None,
        languages: Sequence[str] | None,
        skills: Sequence[str] | None,
        capacity: int | None,
    ) -> None:
        """Keep what an agent says of themselves; what is None stays as it is."""
        async with self._context.database.write() as connection:
            await agents.change(
                connection, agent.id, status=status, languages=languages, skills=skills, capacity=capacity
            )
            if status is not None:
                await audit.record(connection, status, now=self._context.clock(), agent_id=agent.id)
        self._context.staff_changed()
        if status in ("away", "offline"):
            await self._departures.agent_left(agent.id)
        else:
            await self._dispatcher.queue_moved()
        await self._agents_changed()

    async def at_desk(self) -> list[dict[str, Any]]:
        """Who could take a conversation: where they are, what they can do and how much they have to do."""
        async with self._context.database.read() as connection:
            staff = await self._context.staff_directory.read(connection)
            loads = await workload.loads(connection)
        present = self._context.presence.present(self._context.clock())
        return [
            {
                "id": one.id,
                "name": one.name,
                "role": one.role,
                # What they chose counts while they are there.
                "presence": one.status if one.id in present else "offline",
                "languages": list(one.languages),
                "skills": list(one.skills),
                "teams": list(one.teams),
                "load": loads[one.id],
                "capacity": one.capacity,
            }
            for one in staff.desk
        ]

    async def teams(self) -> list[dict[str, Any]]:
        """The teams, the oldest first: its hours are those of conversations that belong to no team."""
        async with self._context.database.read() as connection:
            found = await teams.everyone(connection)
            members = await teams.members(connection)
            waiting = await tickets.waiting_by_team(connection)
        now = self._context.clock()
        return [
            {
                "id": one.id,
                "name": one.name,
                "hours": one.hours,
                "open": one.calendar.is_open(now),
                "agents": members.get(one.id, []),
                "waiting": waiting.get(one.id, 0),
                "version": one.version,
                "service": one.service,
            }
            for one in found
        ]

    async def change_teams(self, changes: Sequence[TeamChange], admin: Agent) -> None:
        """Change teams and add new ones; the others stay as they are.

        The times that run on conversations are counted anew. Raises :class:`DeskError` ``unknown_agent``,
        :class:`handoff.teams.TeamError`, :class:`handoff.hours.HoursError` and
        :class:`handoff.service_levels.ServiceLevelError`; nothing is changed then.
        """
        now = self._context.clock()
        async with self._context.database.write() as connection:
            known = {one.id for one in await agents.everyone(connection)}
            for team in changes:
                if unknown := [str(one) for one in team.agents if one not in known]:
                    raise DeskError("unknown_agent", f"There is no agent {', '.join(unknown)}; choose from the list.")
                name = clean(team.name)
                await teams.save(
                    connection,
                    team.id,
                    name=name,
                    calendar=team.hours,
                    agents=team.agents,
                    now=now,
                    version=team.version,
                    service=team.service,
                )
                await audit.record(connection, "team-changed", now=now, agent_id=admin.id, team=team.name)
            await service_clocks.count_anew(connection)
        await self._teams_changed()

    async def remove_team(self, team_id: int, admin: Agent) -> None:
        """Delete a team; what waits for it waits for everybody. Raises :class:`handoff.teams.TeamError`."""
        async with self._context.database.write() as connection:
            name = await teams.remove(connection, team_id)
            now = self._context.clock()
            await audit.record(connection, "team-removed", now=now, agent_id=admin.id, team=name)
            await service_clocks.count_anew(connection)
        await self._teams_changed()

    async def _teams_changed(self) -> None:
        self._context.staff_changed()
        await self._dispatcher.queue_moved()
        await self._reminders.tick()

    async def _agents_changed(self) -> None:
        await self._context.bus.publish(DESK, {"type": "agents_changed"})
