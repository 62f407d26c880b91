"""Agents' routes: the agents themselves and their teams."""

from typing import Any

from fastapi import APIRouter

from bot.conversations.incoming import LONGEST_MESSAGE
from bot.desk.administration import TeamChange
from bot.web.answers import answers
from bot.web.attachments import files_json
from bot.web.bodies import Id
from bot.web.desk import agent_json
from bot.web.desk_models import Colleagues, DeskSite, Profile, SignedInAs, Teams, TeamsShown
from bot.web.errors import ApiError
from bot.web.logo_address import logo_address
from bot.web.people import deactivate
from bot.web.services import Wired
from bot.web.signin import Administering, AtDesk
from bot.web.soundness import SoundRoute

router = APIRouter(prefix="/api/v1/desk", tags=["agents"], route_class=SoundRoute)


@router.put("/me")
@answers(SignedInAs, "unknown_language")
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
@answers(Colleagues)
async def list_agents(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Who could take a conversation: where they are, what they can do and how much they have to do."""
    return {"agents": await services.desk.administration.at_desk()}


@router.delete("/agents/{agent_id}", status_code=204)
@answers(None, "unknown_agent", "last_administrator")
async def remove_agent(agent_id: Id, admin: Administering, services: Wired) -> None:
    """Take an agent's account away; what they hold goes back to the queue."""
    await deactivate(services, agent_id, admin)


@router.get("/site")
@answers(DeskSite)
async def get_desk_site(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """What the desk's pages need to know of the site.

    The longest message, which files are taken, and for how long what was done can be undone.
    """
    return {
        "limit": LONGEST_MESSAGE,
        "files": files_json(),
        "file_channels": sorted(services.desk.files.carriers),
        "logo": logo_address(services.site.values.logo),
        "undo_seconds": services.settings.undo_seconds,
    }


@router.get("/teams")
@answers(TeamsShown)
async def list_teams(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """The teams, the oldest first: its hours are those of conversations that belong to no team."""
    return {"teams": await services.desk.administration.teams()}


@router.put("/teams")
@answers(TeamsShown, "unknown_agent", "invalid_team")
async def change_teams(body: Teams, admin: Administering, services: Wired) -> dict[str, Any]:
    """Change teams, and add those without an id; the others stay as they are."""
    changes = [TeamChange(one.id, one.name, one.hours, one.agents) for one in body.teams]
    await services.desk.administration.change_teams(changes, admin)
    return {"teams": await services.desk.administration.teams()}


@router.delete("/teams/{team_id}")
@answers(TeamsShown, "invalid_team")
async def remove_team(team_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Delete a team; what waits for it waits for everybody."""
    await services.desk.administration.remove_team(team_id, admin)
    return {"teams": await services.desk.administration.teams()}
