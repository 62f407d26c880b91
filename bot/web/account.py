"""Routes of one's own account: the password, where one is signed in, and one-time links."""

from typing import Any

from fastapi import APIRouter, Request, Response

from bot.conversations.events import DESK
from bot.conversations.wire import moment
from bot.desk.people import SIGNED_OUT
from bot.web.admin_models import (
    ForgottenState,
    ForgottenWanted,
    LinkEntered,
    LinkOpened,
    LinkPassword,
    LinkToken,
    LinkUsed,
    NewPassword,
    SessionsShown,
)
from bot.web.answers import answers
from bot.web.desk import agent_json
from bot.web.errors import ApiError
from bot.web.passwords import (
    WRONG,
    WRONG_CODE,
    check_password,
    check_passwords_count,
    count_attempt,
    open_session,
    succeeded,
    use_code,
)
from bot.web.services import Services, Wired
from bot.web.setup import first_to_come
from bot.web.signin import SignedIn, session_token
from bot.web.soundness import SoundRoute
from handoff import account_links, account_mail, accounts, audit, second_factors, sessions
from handoff.agents import Agent

router = APIRouter(prefix="/api/v1/account", tags=["accounts"], route_class=SoundRoute)


@router.get("/sessions")
@answers(SessionsShown)
async def list_sessions(agent: SignedIn, request: Request, services: Wired) -> dict[str, Any]:
    """Where one is signed in."""
    async with services.database.read() as connection:
        found = await sessions.of_agent(connection, agent.id, services.clock())
    here = sessions.digest(session_token(request))
    return {
        "sessions": [
            {
                "id": one.id,
                "client": one.client,
                "created_at": moment(one.created_at),
                "current": one.digest == here,
                "by_provider": one.by_provider,
            }
            for one in found
        ]
    }


@router.delete("/sessions/{session_id}", status_code=204)
@answers(None, "unknown_session")
async def end_session(session_id: str, agent: SignedIn, services: Wired) -> None:
    """Sign out somewhere else; pages that are open there end at once."""
    async with services.database.write() as connection:
        found = await sessions.of_agent(connection, agent.id, services.clock())
        digests = [one.digest for one in found if one.id == session_id]
        if not digests:
            raise ApiError("unknown_session", "You are not signed in there any more.")
        await sessions.end_digests(connection, agent.id, digests)
    await close_pages(services, digests)


@router.put("/password", status_code=204)
@answers(None, "invalid_agent", *WRONG)
async def change_password(body: NewPassword, agent: SignedIn, request: Request, services: Wired) -> None:
    """Change one's own password, and sign out everywhere else."""
    await check_password(services, request, agent.login, body.current)
    here, now = sessions.digest(session_token(request)), services.clock()
    async with services.database.write() as connection:
        others = [one.digest for one in await sessions.of_agent(connection, agent.id, now) if one.digest != here]
        await accounts.set_password(connection, agent.login, body.password, keep=here)
        await audit.record(connection, "password-changed", now=now, agent_id=agent.id, agent=agent.id)
    await close_pages(services, others)


@router.post("/link")
@answers(LinkOpened, "unknown_link", "link_used", "link_expired")
async def open_link(body: LinkToken, services: Wired) -> dict[str, Any]:
    """Say whose account a one-time link opens; it is not used by that."""
    async with services.database.read() as connection:
        opened = await account_links.find(connection, body.token, services.clock())
        secured = await second_factors.is_on(connection, opened.agent.id)
    return {
        "name": opened.agent.name,
        "login": opened.agent.login,
        "kind": opened.kind,
        "second_factor": secured,
        "passwords": await _may_choose_password(services),
    }


@router.post("/link/password")
@answers(
    LinkUsed,
    "unknown_link",
    "link_used",
    "link_expired",
    "invalid_agent",
    "too_many_attempts",
    "passwords_off",
    *WRONG_CODE,
)
async def choose_password(body: LinkPassword, request: Request, response: Response, services: Wired) -> dict[str, Any]:
    """Use a one-time link: choose a password, and be signed in. Every earlier session is over.

    Who has a second factor shows it here as well: whoever reads their mails is not in by that.
    """
    if not await _may_choose_password(services):
        check_passwords_count(services)
    agent = await _used(services, request, body, body.password)
    await services.bus.publish(DESK, {"type": SIGNED_OUT, "to": agent.id})
    token = await open_session(services, request, response, agent)
    return {"agent": await agent_json(services, agent), "token": token}


@router.post("/link/entry")
@answers(LinkUsed, "unknown_link", "link_used", "link_expired", "too_many_attempts", *WRONG_CODE)
async def enter_by_link(body: LinkEntered, request: Request, response: Response, services: Wired) -> dict[str, Any]:
    """Use a one-time link that signs in by itself, as `hamdel users enter` makes it; a second factor is asked for."""
    agent = await _used(services, request, body)
    token = await open_session(services, request, response, agent)
    return {"agent": await agent_json(services, agent), "token": token}


async def _used(services: Services, request: Request, body: LinkEntered, password: str = "") -> Agent:
    """Whose link it was, once it is used; with a password that is theirs from now on."""
    now = services.clock()
    async with services.database.read() as connection:
        found = await account_links.find(connection, body.token, now)
        secured = await second_factors.is_on(connection, found.agent.id)
    if (found.kind == "entry") == isinstance(body, LinkPassword):
        raise ApiError("unknown_link", "This link is for something else; open it as you were given it.")
    if secured:
        await count_attempt(services, request, found.agent.login)
    async with services.database.write() as connection:
        opened = await account_links.use(connection, body.token, now)
        if secured:
            await use_code(connection, opened.agent, body.code, now)
        if found.kind != "entry":
            await accounts.set_password(connection, opened.agent.login, password)
        await audit.record(connection, "link-used", now=now, agent_id=opened.agent.id, kind=opened.kind)
    if secured:
        await succeeded(services, request, opened.agent.login)
    return opened.agent


async def _may_choose_password(services: Services) -> bool:
    """Whether a link is for choosing a password: where there are some, and where the site is set up by it."""
    return services.settings.passwords_count or await first_to_come(services) is not None


@router.get("/forgotten")
@answers(ForgottenState)
async def get_forgotten(services: Wired) -> dict[str, Any]:
    """Say whether a forgotten password is replaced by mail here, or by a link that an administrator makes."""
    return {"mails": services.mailer.active and services.settings.passwords_count}


@router.post("/forgotten", status_code=204)
@answers(None, "mail_off", "passwords_off", "too_many_attempts")
async def forget_password(body: ForgottenWanted, request: Request, services: Wired) -> None:
    """Have a link to choose a new password mailed. The answer is the same whether there is such an account or not."""
    check_passwords_count(services)
    if not services.mailer.active:
        raise ApiError("mail_off", "This site sends no mail; ask an administrator for a link.")
    # Under a name of its own: whoever asks for mails in another's name keeps nobody from signing in.
    await count_attempt(services, request, f"forgotten {body.login}")
    async with services.database.write() as connection:
        await account_mail.forgotten(connection, body.login, body.language or None, services.clock())
    services.mailer.wake()


async def close_pages(services: Services, digests: list[str]) -> None:
    """End the open pages of sessions that are over."""
    for one in digests:
        await services.bus.publish(DESK, {"type": SIGNED_OUT, "session": one})
