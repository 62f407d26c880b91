"""Agents' routes: signing in, and the live desk."""

import asyncio
from functools import lru_cache
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response, WebSocket

from bot.conversations.events import DESK
from bot.desk import DeskError
from bot.desk.people import SIGNED_OUT
from bot.language import names
from bot.storage import DatabaseAway
from bot.web import sockets
from bot.web.answers import answers
from bot.web.desk_models import Credentials, DeskLabels, SessionOpened, SignedInAs
from bot.web.languages import named
from bot.web.passwords import WRONG, WRONG_CODE, check_both, check_passwords_count, leave_note, open_session
from bot.web.services import Services, Wired
from bot.web.signin import COOKIE, SignedIn, agent_of, lacks_second_factor, session_token
from bot.web.socket_models import AGENT_SENDS, DeskHelloFrame, DeskTypingFrame, PingFrame
from bot.web.soundness import SoundRoute
from handoff import sessions
from handoff.agents import Agent
from knowledge_base.chinese import is_traditional, put_whole_into
from knowledge_base.locales import accepted, best, primary, with_varieties

router = APIRouter(prefix="/api/v1/desk", tags=["agents"], route_class=SoundRoute)

#: What the names of the messages that a page speaks with begin with.
MESSAGES = {
    "desk": ("desk-", "signin-"),
    "editor": ("editor-", "signin-", "desk-intent-", "desk-emotion-"),
    "admin": (
        *(
            "admin-",
            "signin-",
            "desk-step-",
            "desk-level-",
            "desk-macro-",
            "desk-deed-",
            "desk-emotion-",
            "desk-channel-",
            "desk-presence-",
            "desk-reason-",
            "desk-resolution-",
        ),
        *("desk-chip-team", "desk-canned-delete", "desk-transfer-to", "desk-error-unknown-"),
    ),
}

#: Staff's pages are written in Simplified Chinese, and put into the characters and words of Taiwan for who reads those.
TRADITIONAL = "zh-Hant"

#: What a figure of the wallboard may be another after.
MOVES_FIGURES = ("conversation", "places", "agents_changed")


@router.get("/labels")
@answers(DeskLabels)
async def get_labels(
    services: Wired,
    language: Annotated[str, Query(max_length=35)] = "",
    page: Literal["desk", "editor", "admin"] = "desk",
) -> dict[str, Any]:
    """The labels of a page, in Project Fluent's syntax: their numbers have plural forms."""
    languages = (*services.desk_phrases.languages, TRADITIONAL)
    chosen = best(accepted(language), languages) or "en"
    messages = services.desk_phrases.source(primary(chosen), *MESSAGES[page])
    if is_traditional(chosen):
        # The tables for that are read when they are first needed.
        messages = await asyncio.to_thread(_traditional, messages)
    return {
        "language": chosen,
        "direction": names.direction(chosen),
        "messages": messages,
        "languages": named(languages),
        "site_languages": named(services.settings.languages),
        "article_languages": named(with_varieties(services.settings.languages)),
    }


@lru_cache(maxsize=len(MESSAGES))
def _traditional(messages: str) -> str:
    return put_whole_into(TRADITIONAL, messages)


@router.post("/login")
@answers(SessionOpened, *WRONG, *WRONG_CODE, "wrong_origin", "passwords_off")
async def sign_in(credentials: Credentials, request: Request, response: Response, services: Wired) -> dict[str, Any]:
    """Sign in: a cookie for pages, and the same token for other programs.

    Who has a second factor and sends no ``code`` is answered ``code_needed``. Where the site asks everybody for one and
    somebody has none, ``second_factor_needed`` is true, and their session is for setting it up alone.
    """
    check_passwords_count(services)
    agent = await check_both(services, request, credentials.login, credentials.password, credentials.code)
    token = await open_session(services, request, response, agent)
    needed = await lacks_second_factor(services, agent, token)
    return {"agent": await agent_json(services, agent), "token": token, "second_factor_needed": needed}


@router.post("/logout", status_code=204)
@answers(security=("session", "agentToken", ""))
async def sign_out(request: Request, response: Response, services: Wired) -> None:
    """Sign out: the session is over, and its cookie taken away."""
    token = session_token(request)
    async with services.database.write() as connection:
        origin = await sessions.origin_of(connection, token)
        await sessions.end(connection, token)
    if origin.by_provider:
        leave_note(request, response)
    await services.bus.publish(DESK, {"type": SIGNED_OUT, "session": sessions.digest(token)})
    response.delete_cookie(COOKIE)


@router.get("/me")
@answers(SignedInAs)
async def get_me(agent: SignedIn, services: Wired) -> dict[str, Any]:
    """Who is signed in."""
    return {"agent": await agent_json(services, agent)}


@router.websocket("/socket")
async def socket(socket: WebSocket, services: Wired) -> None:
    """Everything that happens at the desk, live. While it is open, the agent counts as present.

    With ``?watch=1`` it says that something happened, and no more; who watches is not there for visitors.
    """
    await socket.accept()
    try:
        token = socket.cookies.get(COOKIE, "")
        agent = await agent_of(services, token)
        if agent is None:
            token = (await sockets.greeting(socket, DeskHelloFrame)).token
            agent = await agent_of(services, token)
        if agent is None or not agent.may_use_desk:
            await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
            return
        if "watch" in socket.query_params:
            await _watch(socket, services, agent, token)
            return
        services.presence.arrive(agent.id, services.clock())
        services.metrics.sockets.labels("desk").inc()
        try:
            await _follow(socket, services, agent, token)
        finally:
            services.presence.leave(agent.id, services.clock())
            await services.bus.publish(DESK, {"type": "agents_changed"})
            services.metrics.sockets.labels("desk").dec()
    except (sockets.SocketClosed, DatabaseAway):
        pass
    finally:
        await sockets.close(socket)


async def _follow(socket: WebSocket, services: Services, agent: Agent, token: str) -> None:
    session = sessions.digest(token)
    async with services.bus.subscribe([DESK]) as events:
        welcome = {"type": "welcome", "agent": await agent_json(services, agent), "heartbeat": _heartbeat(services)}
        await sockets.send(socket, welcome)
        await services.bus.publish(DESK, {"type": "agents_changed"})
        # Somebody new is here: whoever waits may be theirs, and is served sooner.
        await services.desk.queue_moved()

        async def outward() -> None:
            async for event in events:
                if event.get("to", agent.id) != agent.id or event.get("session", session) != session:
                    continue
                if event["type"] == SIGNED_OUT:
                    await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
                    return
                await sockets.send(socket, event)

        async def inward() -> None:
            while True:
                try:
                    frame = await sockets.receive(socket, AGENT_SENDS)
                except sockets.WrongFrame as error:
                    await sockets.refuse(socket, error, error.client_id)
                    continue
                services.presence.sign_of_life(agent.id, services.clock())
                if isinstance(frame, PingFrame):
                    # A session may have run out, or been ended by another worker.
                    if not await _still_signed_in(services, token):
                        await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
                        return
                    await sockets.send(socket, {"type": "pong"})
                elif isinstance(frame, DeskTypingFrame):
                    await _typing(services, frame.conversation, agent)

        await sockets.both(outward(), inward())


async def _watch(socket: WebSocket, services: Services, agent: Agent, token: str) -> None:
    session = sessions.digest(token)
    async with services.bus.subscribe([DESK]) as events:
        await sockets.send(
            socket, {"type": "welcome", "agent": await agent_json(services, agent), "heartbeat": _heartbeat(services)}
        )

        async def outward() -> None:
            async for event in events:
                if event["type"] == SIGNED_OUT:
                    if event.get("to", agent.id) == agent.id and event.get("session", session) == session:
                        await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
                        return
                elif event["type"] in MOVES_FIGURES:
                    await sockets.send(socket, {"type": "changed"})

        async def inward() -> None:
            while True:
                try:
                    frame = await sockets.receive(socket, AGENT_SENDS)
                except sockets.WrongFrame as error:
                    await sockets.refuse(socket, error, error.client_id)
                    continue
                if isinstance(frame, PingFrame):
                    if not await _still_signed_in(services, token):
                        await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
                        return
                    await sockets.send(socket, {"type": "pong"})

        await sockets.both(outward(), inward())


async def _still_signed_in(services: Services, token: str) -> bool:
    try:
        return await agent_of(services, token) is not None
    except DatabaseAway:
        # It is looked up again with the next sign of life.
        return True


async def _typing(services: Services, conversation_id: str, agent: Agent) -> None:
    try:
        await services.desk.check_holds(conversation_id, agent)
    except (DeskError, DatabaseAway):
        return
    await services.desk.announce_typing(conversation_id, agent)


def _heartbeat(services: Services) -> float:
    """Seconds between two pings that are enough to count as present, also when one is lost."""
    return services.presence.away_after / 3


async def agent_json(services: Services, agent: Agent) -> dict[str, Any]:
    """An agent as the pages show them; their teams are known to the staff directory alone."""
    async with services.database.read() as connection:
        known = (await services.desk.staff_directory.read(connection)).agents.get(agent.id, agent)
    return {
        "id": known.id,
        "login": known.login,
        "name": known.name,
        "role": known.role,
        "languages": list(known.languages),
        "skills": list(known.skills),
        "teams": list(known.teams),
        "capacity": known.capacity,
        "status": known.status,
        "supervises": known.may_supervise,
    }
