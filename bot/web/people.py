"""Administrators' routes: the people who work here."""

from typing import Any

from fastapi import APIRouter

from bot.desk.people import PersonChange, link_shown
from bot.web.admin_models import Invited, OneTimeLink, PeopleShown, Person, PersonBody, PersonChanged
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from handoff.agents import Agent

router = APIRouter(prefix="/api/v1/admin/people", tags=["administration"], route_class=SoundRoute)


@router.get("")
@answers(PeopleShown)
async def list_people(_admin: Administering, services: Wired) -> dict[str, Any]:
    """All who may sign in, by name."""
    return {"people": await services.desk.people.everyone()}


@router.post("", status_code=201)
@answers(Invited, "unknown_language", "invalid_agent", "invalid_team")
async def invite_person(body: PersonBody, admin: Administering, services: Wired) -> dict[str, Any]:
    """Make an account for somebody new, and a one-time link by which they choose their password."""
    mailed = services.mailer.reaches(body.login)
    person, link = await services.desk.people.invite(_checked(body, services), admin, mailed=mailed)
    if mailed:
        services.mailer.wake()
    return {"person": person, "link": link_shown(link), "mailed": mailed}


@router.put("/{agent_id}")
@answers(
    Person,
    "unknown_agent",
    "unknown_language",
    "invalid_agent",
    "last_administrator",
    "invalid_team",
    "changed_meanwhile",
)
async def change_person(agent_id: Id, body: PersonChanged, admin: Administering, services: Wired) -> dict[str, Any]:
    """Change somebody, unless a colleague has done so since ``version``."""
    return await services.desk.people.change(agent_id, body.version, _checked(body, services), admin)


@router.post("/{agent_id}/deactivate", status_code=204)
@answers(None, "unknown_agent", "last_administrator")
async def deactivate_person(agent_id: Id, admin: Administering, services: Wired) -> None:
    """Let somebody in no more; what they hold goes back to the queue, and what they wrote keeps their name."""
    await deactivate(services, agent_id, admin)


@router.post("/{agent_id}/link")
@answers(OneTimeLink, "unknown_agent")
async def make_link(agent_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Make a one-time link by which somebody chooses a new password; earlier links open nothing any more."""
    return link_shown(await services.desk.people.new_link(agent_id, admin))


@router.post("/{agent_id}/sign-out", status_code=204)
@answers(None, "unknown_agent")
async def sign_out_person(agent_id: Id, admin: Administering, services: Wired) -> None:
    """Sign somebody out everywhere; their open pages end at once."""
    await services.desk.people.sign_out(agent_id, admin)


@router.post("/{agent_id}/second-factor/reset", status_code=204)
@answers(None, "unknown_agent")
async def reset_second_factor(agent_id: Id, admin: Administering, services: Wired) -> None:
    """Take away the second factor of somebody who has lost it; they are signed out everywhere."""
    if agent_id == admin.id:
        raise ApiError("not_allowed", "Switch your own second factor off at your account, with a code.")
    await services.desk.people.reset_second_factor(agent_id, admin)


@router.delete("/{agent_id}/picture", status_code=204)
@answers(None, "unknown_agent")
async def remove_portrait(agent_id: Id, admin: Administering, services: Wired) -> None:
    """Take somebody's picture away; visitors see the first letter of their name from now on."""
    await services.desk.people.remove_portrait(agent_id, admin)


@router.delete("/{agent_id}/provider", status_code=204)
@answers(None, "unknown_agent")
async def unlink_provider(agent_id: Id, admin: Administering, services: Wired) -> None:
    """Unlink somebody from the provider they sign in with, such as where that has made them anew; it signs them out."""
    await services.desk.people.unlink(agent_id, admin)


async def deactivate(services: Services, agent_id: int, admin: Agent) -> None:
    """Deactivate somebody else than oneself. Raises what `bot.desk.people.People.deactivate` raises."""
    if agent_id == admin.id:
        raise ApiError("not_allowed", "Nobody takes their own account away; ask another administrator.")
    await services.desk.people.deactivate(agent_id, admin)


def _checked(body: PersonBody, services: Services) -> PersonChange:
    if [code for code in body.languages if code not in services.settings.languages]:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    return PersonChange(
        login=body.login,
        name=body.name,
        role=body.role,
        languages=body.languages,
        skills=body.skills,
        teams=body.teams,
        capacity=body.capacity,
    )
