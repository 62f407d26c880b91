"""The site's logo: administrators' routes to change it, and the picture itself, which everybody may see."""

from typing import Any

from fastapi import APIRouter, Response

from bot.site.logo import POLICY, TYPES, InvalidLogo, checked
from bot.web.admin_models import LogoSent, SiteShown
from bot.web.answers import BINARY, answers
from bot.web.bodies import from_base64
from bot.web.errors import ApiError
from bot.web.limits import ByVisitor
from bot.web.logo_address import logo_address
from bot.web.services import Services, Wired
from bot.web.signin import Administering
from bot.web.site import noted, shown, site_changed
from bot.web.soundness import SoundRoute

router = APIRouter(tags=["administration"], route_class=SoundRoute)

PICTURE = logo_address("{version}")
_CHANGE = "/api/v1/admin/site/logo"
#: Generated clients know no pictures; to them it is a file.
MEDIA = dict.fromkeys((*TYPES, "application/octet-stream"), BINARY)
#: Of a picture at an address that names its content.
HEADERS = {
    # Whatever it is, it runs nothing and loads nothing.
    "Content-Security-Policy": POLICY,
    "Cache-Control": "public, max-age=31536000, immutable",
    # Sites that embed the widget show it, too.
    "Cross-Origin-Resource-Policy": "cross-origin",
}


@router.get(PICTURE, tags=["visitors"])
@answers(None, "unknown_logo", "too_many_requests", media=MEDIA)
async def get_logo(version: str, services: Wired, _: ByVisitor) -> Response:
    """The site's logo; another picture is at another address."""
    found = await services.site.logo(version)
    if found is None:
        raise ApiError("unknown_logo", "The site has another logo now, or none; ask for the site once more.")
    return Response(found.picture, media_type=found.type, headers=HEADERS)


@router.put(_CHANGE)
@answers(SiteShown, "invalid_logo", "logo_too_large")
async def change_logo(body: LogoSent, admin: Administering, services: Wired) -> dict[str, Any]:
    """Show another logo: a PNG, an SVG or a WebP, in Base64."""
    picture = from_base64(body.picture)
    if picture is None:
        raise InvalidLogo("The picture is to be sent in Base64.")
    await services.site.change_logo(checked(picture), noted(services, admin))
    return await _changed(services)


@router.delete(_CHANGE)
@answers(SiteShown)
async def remove_logo(admin: Administering, services: Wired) -> dict[str, Any]:
    """Show no logo any more."""
    await services.site.change_logo(None, noted(services, admin))
    return await _changed(services)


async def _changed(services: Services) -> dict[str, Any]:
    site_changed(services)
    return await shown(services)
