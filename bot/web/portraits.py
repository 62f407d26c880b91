"""Pictures of agents: one's own account's routes to change it, and the picture itself, which everybody may see."""

from typing import Any

from fastapi import APIRouter, Response

from bot.desk.introducing import PORTRAITS
from bot.web.admin_models import LogoSent, PortraitShown
from bot.web.answers import BINARY, answers
from bot.web.bodies import from_base64
from bot.web.errors import ApiError
from bot.web.limits import ByVisitor
from bot.web.logo import HEADERS
from bot.web.services import Wired
from bot.web.signin import SignedIn
from bot.web.soundness import SoundRoute
from handoff import portraits
from handoff.pictures import SHOWN_TYPE

router = APIRouter(tags=["accounts"], route_class=SoundRoute)

_OWN = "/api/v1/account/picture"
#: Generated clients know no pictures; to them it is a file.
MEDIA = dict.fromkeys((SHOWN_TYPE, "application/octet-stream"), BINARY)


@router.get(PORTRAITS + "{version}", tags=["visitors"])
@answers(None, "unknown_portrait", "too_many_requests", media=MEDIA)
async def get_portrait(version: str, services: Wired, _: ByVisitor) -> Response:
    """The picture of an agent; another one is at another address."""
    async with services.database.read() as connection:
        found = await portraits.find(connection, version)
    if found is None:
        raise ApiError("unknown_portrait", "Whoever had that picture has another one now, or none.")
    return Response(found.picture, media_type=SHOWN_TYPE, headers=HEADERS)


@router.get(_OWN)
@answers(PortraitShown)
async def get_own_portrait(agent: SignedIn, services: Wired) -> dict[str, Any]:
    """How visitors see oneself."""
    return {"picture": await services.desk.people.portrait(agent.id)}


@router.put(_OWN)
@answers(PortraitShown, "invalid_portrait", "portrait_too_large")
async def change_own_portrait(body: LogoSent, agent: SignedIn, services: Wired) -> dict[str, Any]:
    """Be seen with another picture, of which the middle is shown: a JPEG, PNG, WebP, GIF or HEIC, in Base64."""
    picture = from_base64(body.picture)
    if picture is None:
        raise ApiError("invalid_portrait", "The picture is to be sent in Base64.")
    await services.desk.people.show(agent, picture)
    return {"picture": await services.desk.people.portrait(agent.id)}


@router.delete(_OWN)
@answers(PortraitShown)
async def remove_own_portrait(agent: SignedIn, services: Wired) -> dict[str, Any]:
    """Be seen without a picture; visitors see the first letter of one's name."""
    await services.desk.people.show(agent, None)
    return {"picture": None}
