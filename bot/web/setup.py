"""The very first steps: the first administrator's account is taken by who runs the site."""

from typing import Any

from fastapi import APIRouter, Request

from bot.web.admin_models import SetupBegun, SetupState
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.guards import asked_for_here
from bot.web.services import Services, Wired
from bot.web.soundness import SoundRoute
from handoff import account_links, agents

router = APIRouter(prefix="/api/v1/setup", tags=["administration"], route_class=SoundRoute)


@router.get("")
@answers(SetupState)
async def get_setup(request: Request, services: Wired) -> dict[str, Any]:
    """Say whether nobody has signed in yet, so that the site waits to be set up."""
    waiting = await first_to_come(services) is not None
    return {"waiting": waiting, "here": waiting and asked_for_here(request)}


@router.post("")
@answers(SetupBegun, "set_up_already", "setup_elsewhere")
async def begin_setup(request: Request, services: Wired) -> dict[str, Any]:
    """Begin to set the site up, from a browser on the server's own machine; others use the link that the server
    printed."""
    if not asked_for_here(request):
        raise ApiError(
            "setup_elsewhere",
            "Open the link that the server printed when it started, or open this page on the server's own machine.",
        )
    agent_id = await first_to_come(services)
    if agent_id is None:
        raise ApiError("set_up_already", "This site has been set up already; sign in.")
    async with services.database.write() as connection:
        link = await account_links.make(connection, agent_id, "invitation", services.clock())
    return {"token": link.token}


async def first_to_come(services: Services) -> int | None:
    """The only account that there is, where its owner has not come yet."""
    async with services.database.read() as connection:
        everyone, invited = await agents.everyone(connection), await account_links.invited(connection)
    return everyone[0].id if len(everyone) == 1 and everyone[0].id in invited else None
