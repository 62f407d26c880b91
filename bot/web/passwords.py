"""Passwords and codes that are shown: counted before they are looked at, and what follows where they are right."""

import math
from typing import Any

from fastapi import Request, Response

from bot.web.errors import ApiError
from bot.web.guards import address_of
from bot.web.services import Services
from bot.web.signin import COOKIE, session_token
from handoff import account_links, accounts, agents, audit, second_factors, sessions
from handoff.agents import Agent

#: What `check_password` refuses with.
WRONG = ("wrong_login", "too_many_attempts")
#: What `check_both` refuses with besides.
WRONG_CODE = ("code_needed", "wrong_code")
#: For so many seconds after it a provider's word is as good as a password where that is asked for once more.
FRESH = 15 * 60.0
#: Remembers for some minutes that whoever has just left had come by a provider, where they are still signed in.
LEFT_PROVIDER, REMEMBERED = "hamdel_left_provider", 300


def check_passwords_count(services: Services) -> None:
    """Refuse passwords where the site has none. Raises :class:`ApiError` ``passwords_off``."""
    if not services.settings.passwords_count:
        raise ApiError("passwords_off", "Nobody signs in by password here; sign in with the provider.")


async def check_owner(services: Services, request: Request, agent: Agent, password: str) -> None:
    """That whoever holds a session is its owner: by their password, or by a provider's word of a moment ago.

    Raises :class:`ApiError`, one of `WRONG`, and ``sign_in_again`` for a provider's word that is older.
    """
    if not await vouched_for(services, request, password):
        await check_password(services, request, agent.login, password)


async def vouched_for(services: Services, request: Request, password: str) -> bool:
    """Whether a provider's word stands for a password that was not given. Raises ``sign_in_again`` for an old one."""
    if password:
        return False
    async with services.database.read() as connection:
        origin = await sessions.origin_of(connection, session_token(request))
    if origin.by_provider and services.clock() >= origin.began + FRESH:
        raise ApiError("sign_in_again", "Sign in with the provider once more, then try this again.")
    return origin.by_provider


async def check_code(services: Services, request: Request, agent: Agent, code: str) -> None:
    """Take a code of whoever needs show no password. Raises ``too_many_attempts`` and one of `WRONG_CODE`."""
    await count_attempt(services, request, agent.login)
    async with services.database.write() as connection:
        await use_code(connection, agent, code, services.clock())
    await succeeded(services, request, agent.login)


async def check_password(services: Services, request: Request, login: str, password: str) -> Agent:
    """Whose login and password these are. Raises :class:`ApiError`, one of `WRONG`."""
    agent = await _belonging(services, request, login, password)
    await succeeded(services, request, login)
    return agent


async def check_both(services: Services, request: Request, login: str, password: str, code: str) -> Agent:
    """Whose login and password these are, and their second factor's code where they have one; it is used up.

    An attempt counts until both were right. Raises :class:`ApiError`, one of `WRONG` and `WRONG_CODE`.
    """
    agent = await _belonging(services, request, login, password)
    async with services.database.read() as connection:
        is_asked_for = await second_factors.is_on(connection, agent.id)
    if is_asked_for:
        async with services.database.write() as connection:
            await use_code(connection, agent, code, services.clock())
    await succeeded(services, request, login)
    return agent


async def use_code(connection: Any, agent: Agent, code: str, now: float) -> None:
    """Take a code of somebody who has a second factor, in the caller's transaction. Raises one of `WRONG_CODE`."""
    if not code.strip():
        raise ApiError("code_needed", "Send the code that the authenticator app shows, or a recovery code, as `code`.")
    if await second_factors.accept(connection, agent.id, code, now):
        await audit.record(connection, "recovery-code-used", now=now, agent_id=agent.id)


async def count_attempt(services: Services, request: Request, login: str) -> None:
    """Count an attempt before anything is looked at. Raises :class:`ApiError` ``too_many_attempts``."""
    wait = math.ceil(await services.logins.attempt(login.strip().casefold(), address_of(request), services.clock()))
    if wait:
        message = f"Too many wrong passwords; try again in {wait} seconds."
        raise ApiError("too_many_attempts", message, retry_after=wait)


async def succeeded(services: Services, request: Request, login: str) -> None:
    """Take back what was counted: it was no guess."""
    await services.logins.succeeded(login.strip().casefold(), address_of(request))


async def _belonging(services: Services, request: Request, login: str, password: str) -> Agent:
    # Counted before it is hashed: what is tried at the same time is counted as well.
    await count_attempt(services, request, login)
    async with services.database.read() as connection:
        agent, hashed = await accounts.find_hash(connection, login)
    if not await accounts.verify(password, hashed) or agent is None:
        raise ApiError("wrong_login", "This login and password do not belong together; check both.")
    return agent


async def open_session(
    services: Services,
    request: Request,
    response: Response,
    agent: Agent,
    origin: sessions.Origin = sessions.BY_PASSWORD,
) -> str:
    """Sign somebody in: a cookie for pages, and the token that it holds for other programs."""
    client = request.headers.get("user-agent", "")
    async with services.database.write() as connection:
        token = await sessions.begin(connection, agent.id, services.clock(), client, origin)
        await agents.change(connection, agent.id, status="online")
        # Whoever is in needs no way in.
        await account_links.withdraw(connection, agent.id)
    services.desk.staff_changed()
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(sessions.LIFETIME),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return token


def leave_note(request: Request, response: Response) -> None:
    """Remember that whoever leaves had come by a provider."""
    response.set_cookie(
        LEFT_PROVIDER, "1", max_age=REMEMBERED, httponly=True, samesite="strict", secure=request.url.scheme == "https"
    )
