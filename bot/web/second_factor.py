"""Routes of one's own second factor: an authenticator app beside the password, and recovery codes."""

from typing import Any

import segno
from fastapi import APIRouter, Request

from bot.conversations.wire import moment
from bot.web.account import close_pages
from bot.web.admin_models import (
    BothFactors,
    CodeShown,
    OwnCode,
    OwnPassword,
    RecoveryCodes,
    SecondFactorBegun,
    SecondFactorShown,
)
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.passwords import WRONG, WRONG_CODE, check_both, check_code, check_owner, vouched_for
from bot.web.services import Services, Wired
from bot.web.signin import HoldingSession, SignedIn, session_token
from bot.web.soundness import SoundRoute
from handoff import audit, second_factors, sessions
from handoff.agents import Agent

router = APIRouter(prefix="/api/v1/account/second-factor", tags=["accounts"], route_class=SoundRoute)

#: What an authenticator app calls a site that has no name.
NAME = "Hamdel"


@router.get("")
@answers(SecondFactorShown)
async def get_second_factor(agent: HoldingSession, request: Request, services: Wired) -> dict[str, Any]:
    """Say whether one has a second factor, and how many recovery codes are left."""
    async with services.database.read() as connection:
        state = await second_factors.state(connection, agent.id)
        origin = await sessions.origin_of(connection, session_token(request))
    needed = services.site.values.second_factor
    return {
        "since": moment(state.since),
        "codes_left": state.codes_left,
        "needed": needed,
        "by_provider": origin.by_provider,
    }


@router.post("")
@answers(SecondFactorBegun, "second_factor_on", "sign_in_again", *WRONG)
async def begin_second_factor(
    body: OwnPassword, agent: HoldingSession, request: Request, services: Wired
) -> dict[str, Any]:
    """Begin to set a second factor up: what the authenticator app needs. It counts when a code of it is shown."""
    await check_owner(services, request, agent, body.password)
    async with services.database.write(alone=_turn(agent)) as connection:
        secret = await second_factors.begin(connection, agent.id, services.clock())
    address = second_factors.address_of_secret(secret, agent.login, services.site.values.name or NAME)
    picture = segno.make(address, error="m", micro=False).svg_data_uri(scale=4, border=4, light="#ffffff")
    return {"secret": secret, "uri": address, "picture": picture}


@router.post("/confirm")
@answers(RecoveryCodes, "wrong_code", "second_factor_on")
async def confirm_second_factor(
    body: OwnCode, agent: HoldingSession, request: Request, services: Wired
) -> dict[str, Any]:
    """Switch the second factor on by a code of it, and sign out everywhere else: those sessions did without it."""
    here, now = sessions.digest(session_token(request)), services.clock()
    async with services.database.write(alone=_turn(agent)) as connection:
        codes = await second_factors.confirm(connection, agent.id, body.code, now)
        others = [one.digest for one in await sessions.of_agent(connection, agent.id, now) if one.digest != here]
        await sessions.end_digests(connection, agent.id, others)
        await sessions.note_factor(connection, session_token(request))
        await audit.record(connection, "second-factor-on", now=now, agent_id=agent.id)
    await close_pages(services, others)
    return {"codes": codes}


@router.post("/show", status_code=204)
@answers(None, "second_factor_off", "too_many_attempts", *WRONG_CODE)
async def show_second_factor(body: CodeShown, agent: HoldingSession, request: Request, services: Wired) -> None:
    """Show a code in a session that a provider has opened, where the site asks for Hamdel's second factor as well."""
    await _check_on(services, agent)
    await check_code(services, request, agent, body.code)
    async with services.database.write() as connection:
        await sessions.note_factor(connection, session_token(request))


@router.post("/codes")
@answers(RecoveryCodes, "second_factor_off", "sign_in_again", *WRONG, *WRONG_CODE)
async def make_recovery_codes(body: BothFactors, agent: SignedIn, request: Request, services: Wired) -> dict[str, Any]:
    """Make new recovery codes; the earlier ones open nothing any more."""
    await _check(services, request, agent, body)
    async with services.database.write(alone=_turn(agent)) as connection:
        codes = await second_factors.new_recovery_codes(connection, agent.id)
        await audit.record(connection, "recovery-codes-made", now=services.clock(), agent_id=agent.id)
    return {"codes": codes}


@router.post("/off", status_code=204)
@answers(None, "second_factor_off", "sign_in_again", *WRONG, *WRONG_CODE)
async def switch_second_factor_off(body: BothFactors, agent: SignedIn, request: Request, services: Wired) -> None:
    """Switch one's second factor off, such as for another telephone."""
    await _check(services, request, agent, body)
    async with services.database.write(alone=_turn(agent)) as connection:
        await second_factors.remove(connection, agent.id)
        await audit.record(connection, "second-factor-off", now=services.clock(), agent_id=agent.id)


async def _check(services: Services, request: Request, agent: Agent, shown: BothFactors) -> None:
    await _check_on(services, agent)
    if await vouched_for(services, request, shown.password):
        await check_code(services, request, agent, shown.code)
    else:
        await check_both(services, request, agent.login, shown.password, shown.code)


async def _check_on(services: Services, agent: Agent) -> None:
    async with services.database.read() as connection:
        if not await second_factors.is_on(connection, agent.id):
            raise ApiError("second_factor_off", "There is no second factor; it may have been switched off already.")


def _turn(agent: Agent) -> str:
    """Of two pages that one person has open, one changes their factor at a time."""
    return f"second factor {agent.id}"
