"""Agents' routes: the agents themselves and their teams."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, Field, StringConstraints

from bot.conversations.incoming import LONGEST_MESSAGE
from bot.desk.administration import TeamChange
from bot.web.attachments import files_json
from bot.web.bodies import Id
from bot.web.desk import agent_json
from bot.web.errors import ApiError
from bot.web.services import Wired
from bot.web.signin import AtDesk, Supervising
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
    await services.desk.administration.change_profile(
        agent,
        status=profile.status,
        languages=profile.languages,
        skills=profile.skills,
        capacity=profile.capacity,
    )
    return {"agent": await agent_json(services, agent)}


@router.get("/agents")
async def everyone(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Who could take a conversation: where they are, what they can do and how much they have to do."""
    return {"agents": await services.desk.administration.at_desk()}


@router.delete("/agents/{agent_id}", status_code=204)
async def remove_agent(agent_id: Id, admin: Supervising, services: Wired) -> None:
    """Take an agent's account away; what they hold goes back to the queue."""
    if agent_id == admin.id:
        raise ApiError("not_allowed", "Nobody takes their own account away; ask another administrator.")
    await services.desk.administration.remove_agent(agent_id, admin)


@router.get("/site")
async def site(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """What the desk's pages need to know of the site: the longest message, and which files are taken."""
    return {"limit": LONGEST_MESSAGE, "files": files_json()}


@router.get("/teams")
async def all_teams(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """The teams, the oldest first: its hours are those of conversations that belong to no team."""
    return {"teams": await services.desk.administration.teams()}


@router.put("/teams")
async def change_teams(body: Teams, admin: Supervising, services: Wired) -> dict[str, Any]:
    """Change teams, and add those without an id; the others stay as they are."""
    changes = [TeamChange(one.id, one.name, one.hours, one.agents) for one in body.teams]
    await services.desk.administration.change_teams(changes, admin)
    return {"teams": await services.desk.administration.teams()}


@router.delete("/teams/{team_id}")
async def remove_team(team_id: Id, admin: Supervising, services: Wired) -> dict[str, Any]:
    """Delete a team; what waits for it waits for everybody."""
    await services.desk.administration.remove_team(team_id, admin)
    return {"teams": await services.desk.administration.teams()}
