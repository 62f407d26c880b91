"""Signing in with an OpenID Connect provider: the way there, and the way back."""

from typing import TYPE_CHECKING, Any

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from bot.oidc.errors import OidcError
from bot.oidc.opening import CALLBACK
from bot.web.answers import answers
from bot.web.guards import address_of
from bot.web.limits import check_address
from bot.web.oidc_models import ProviderBegun, ProviderWanted, WaysIn
from bot.web.passwords import LEFT_PROVIDER, open_session
from bot.web.services import Services, Wired
from bot.web.soundness import SoundRoute
from handoff.identities import IdentityError
from handoff.sessions import Origin
from handoff.sign_in_attempts import LIFETIME

if TYPE_CHECKING:
    from bot.oidc.service import CameBack, OidcSignIn

log = structlog.get_logger(__name__)

router = APIRouter(prefix="/api/v1/account/provider", tags=["accounts"], route_class=SoundRoute)
#: Where people come back to; a page, and no operation of the API.
coming_back = APIRouter(include_in_schema=False)

#: The secret of a browser that is at the provider. It goes along when the provider leads back, so it cannot be strict.
COOKIE = "hamdel_provider"
_SHORTEST, _LONGEST = 40, 4000


@router.get("")
@answers(WaysIn)
async def get_ways_in(request: Request, services: Wired) -> dict[str, Any]:
    """Say how one signs in here: by password, with a provider, or either way."""
    provider, left = services.oidc, LEFT_PROVIDER in request.cookies
    return {
        "provider": provider.name if provider else None,
        "passwords": services.settings.passwords_count,
        "sign_out_url": await provider.address_to_sign_out() if provider and left else None,
    }


@router.post("")
@answers(ProviderBegun, "oidc_off", "oidc_away", "too_many_requests", "wrong_origin")
async def begin_with_provider(
    body: ProviderWanted, request: Request, response: Response, services: Wired
) -> dict[str, Any]:
    """Begin to sign in with the provider: where the browser goes. It comes back within ten minutes, and once."""
    await check_address(services.limits.requests, request)
    held = request.cookies.get(COOKIE, "")
    begun = await _provider(services).begin(body.path, held if len(held) >= _SHORTEST else "", body.language)
    response.set_cookie(
        COOKIE,
        begun.secret,
        max_age=int(LIFETIME),
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
    return {"url": begun.url}


@coming_back.get(CALLBACK)
async def come_back(request: Request, services: Wired) -> Response:
    """Sign in whoever comes back from the provider, and lead them to the page where they began."""
    path = "/desk"
    try:
        provider, back = _provider(services), _came_back(request)
        begun_at = await provider.path_of(back)
        if begun_at is None:
            raise OidcError("oidc_expired", "no such attempt of this browser")
        path = begun_at
        found = await provider.recognise(back)
    except (OidcError, IdentityError) as error:
        log.warning("provider_sign_in_failed", code=error.code, reason=error.reason, address=address_of(request))
        return _led_to(f"{path}#/sign-in/{error.code.replace('_', '-')}")
    if found.changed:
        await services.desk.people.role_changed(found.agent.id)
    response = _led_to(path)
    origin = Origin(by_provider=True, factor="provider" if found.two_factors else None)
    await open_session(services, request, response, found.agent, origin)
    log.info("provider_sign_in", agent=found.agent.id)
    return response


def _provider(services: Services) -> "OidcSignIn":
    if services.oidc is None:
        raise OidcError("oidc_off", "no provider is set")
    return services.oidc


def _came_back(request: Request) -> "CameBack":
    from bot.oidc.service import CameBack

    told = {name: request.query_params.get(name, "")[:_LONGEST] for name in ("state", "code", "iss", "error")}
    return CameBack(
        request.cookies.get(COOKIE, ""), state=told["state"], code=told["code"], issuer=told["iss"], error=told["error"]
    )


def _led_to(address: str) -> RedirectResponse:
    # 303: whatever method this was, the page is fetched. The code of the address is passed on to nobody.
    return RedirectResponse(address, 303, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})
