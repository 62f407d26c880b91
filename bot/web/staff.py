"""Agents' routes: the agents themselves and their teams."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field, StringConstraints

from bot.conversations.events import DESK
from bot.conversations.incoming import LONGEST_MESSAGE, clean
from bot.desk import DeskError
from bot.web.attachments import files_json
from bot.web.bodies import Id
from bot.web.desk import SIGNED_OUT, agent_json
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk, Supervising
from handoff import accounts, agents, audit, teams, workload
from handoff.agents import MOST_CAPACITY

router = APIRouter(prefix="/api/v1/desk", tags=["agents"])

Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50, to_lower=True)]


class Profile(BaseModel):
    """What an agent says of themselves; what is left out stays as it is."""

    status: Literal["online", "away", "offline"] | None = None
    languages: list[Word] | None = Field(None, max_length=50)
    skills: list[Word] | None = Field(None, max_length=50)
    capacity: int | None = Field(None, ge=0, le=MOST_CAPACITY)


class TeamBody(BaseModel):
    """A team: ``hours`` as `handoff.hours.parse` reads them, null for always open; ``agents`` are ids."""

    id: Id | None = None
    name: str = Field(max_length=100)
    hours: dict[str, Any] | None = None
    agents: list[int] = Field(default_factory=list, max_length=1000)


class Teams(BaseModel):
    """All that is to be changed or added."""

    teams: list[TeamBody] = Field(max_length=200)


@router.put("/me")
async def change_me(profile: Profile, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Say whether one is there, and what one can do."""
    foreign = [code for code in profile.languages or () if code not in services.settings.languages]
    if foreign:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    async with services.database.write() as connection:
        await agents.change(
            connection,
            agent.id,
            status=profile.status,
            languages=profile.languages,
            skills=profile.skills,
            capacity=profile.capacity,
        )
        if profile.status is not None:
            await audit.record(connection, profile.status, now=services.clock(), agent_id=agent.id)
    services.desk.staff_directory.forget()
    if profile.status in ("away", "offline"):
        await services.desk.departures.agent_left(agent.id)
    else:
        await services.desk.queue_moved()
    await services.bus.publish(DESK, {"type": "agents_changed"})
    return {"agent": await agent_json(services, agent)}


@router.get("/agents")
async def everyone(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Who could take a conversation: where they are, what they can do and how much they have to do."""
    async with services.database.read() as connection:
        staff = await services.desk.staff_directory.read(connection)
        loads = await workload.loads(connection)
    present = services.presence.present(services.clock())
    return {
        "agents": [
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
    }


@router.delete("/agents/{agent_id}", status_code=204)
async def remove_agent(agent_id: Id, admin: Supervising, services: Wired) -> None:
    """Take an agent's account away; what they hold goes back to the queue."""
    if agent_id == admin.id:
        raise ApiError("not_allowed", "Nobody takes their own account away; ask another administrator.")
    async with services.database.write() as connection:
        if not await accounts.remove(connection, agent_id):
            raise DeskError("unknown_agent", "There is no such agent; they may have been removed already.")
        await audit.record(connection, "agent-removed", now=services.clock(), agent_id=admin.id, agent=agent_id)
    services.desk.staff_directory.forget()
    # Their pages may still be open.
    await services.bus.publish(DESK, {"type": SIGNED_OUT, "to": agent_id})
    await services.desk.departures.agent_removed(agent_id)
    await services.bus.publish(DESK, {"type": "agents_changed"})


@router.get("/site")
async def site(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """What the desk's pages need to know of the site: the longest message, and which files are taken."""
    return {"limit": LONGEST_MESSAGE, "files": files_json()}


@router.get("/teams")
async def all_teams(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """The teams, the oldest first: its hours are those of conversations that belong to no team."""
    return {"teams": await _teams(services)}


@router.put("/teams")
async def change_teams(body: Teams, admin: Supervising, services: Wired) -> dict[str, Any]:
    """Change teams, and add those without an id; the others stay as they are."""
    now = services.clock()
    async with services.database.write() as connection:
        known = {one.id for one in await agents.everyone(connection)}
        for team in body.teams:
            if unknown := [str(one) for one in team.agents if one not in known]:
                raise DeskError("unknown_agent", f"There is no agent {', '.join(unknown)}; choose from the list.")
            name = clean(team.name)
            await teams.save(connection, team.id, name=name, calendar=team.hours, agents=team.agents, now=now)
            await audit.record(connection, "team-changed", now=now, agent_id=admin.id, team=team.name)
    services.desk.staff_directory.forget()
    await services.desk.queue_moved()
    return {"teams": await _teams(services)}


@router.delete("/teams/{team_id}")
async def remove_team(team_id: Id, admin: Supervising, services: Wired) -> dict[str, Any]:
    """Delete a team; what waits for it waits for everybody."""
    async with services.database.write() as connection:
        await teams.remove(connection, team_id)
        await audit.record(connection, "team-removed", now=services.clock(), agent_id=admin.id, team=team_id)
    services.desk.staff_directory.forget()
    await services.desk.queue_moved()
    return {"teams": await _teams(services)}


async def _teams(services: Services) -> list[dict[str, Any]]:
    async with services.database.read() as connection:
        found = await teams.everyone(connection)
        members = await teams.members(connection)
    now = services.clock()
    return [
        {
            "id": one.id,
            "name": one.name,
            "hours": one.hours,
            "open": one.calendar.is_open(now),
            "agents": members.get(one.id, []),
        }
        for one in found
    ]
