"""Agents' routes: signing in, and the live desk."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response, WebSocket

from bot.conversations.events import DESK
from bot.desk import DeskError
from bot.desk.administration import SIGNED_OUT
from bot.language import names
from bot.web import sockets
from bot.web.answers import answers
from bot.web.desk_models import Credentials, DeskLabels, SessionOpened, SignedInAs
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import COOKIE, SignedIn, agent_of, bearer
from bot.web.soundness import SoundRoute
from handoff import accounts, agents, sessions
from handoff.accounts import Lockout
from handoff.agents import Agent

router = APIRouter(prefix="/api/v1/desk", tags=["agents"], route_class=SoundRoute)

#: What the names of the messages that a page speaks with begin with.
MESSAGES = {
    "desk": ("desk-", "signin-"),
    "editor": ("editor-", "signin-", "desk-intent-", "desk-emotion-"),
}


@router.get("/labels")
@answers(DeskLabels)
async def get_labels(
    services: Wired,
    language: Annotated[str, Query(max_length=35)] = "",
    page: Literal["desk", "editor"] = "desk",
) -> dict[str, Any]:
    """The labels of the desk or of the editor, in Project Fluent's syntax: their numbers have plural forms."""
    base = language.replace("_", "-").partition("-")[0].lower()
    chosen = base if base in services.desk_phrases.languages else "en"
    return {
        "language": chosen,
        "direction": names.direction(chosen),
        "messages": services.desk_phrases.source(chosen, *MESSAGES[page]),
        "languages": [
            {"code": code, "name": names.autonym(code), "direction": names.direction(code)}
            for code in services.desk_phrases.languages
        ],
        "site_languages": [
            {"code": code, "name": names.autonym(code), "direction": names.direction(code)}
            for code in services.settings.languages
        ],
    }


@router.post("/login")
@answers(SessionOpened, "wrong_login", "too_many_attempts")
async def sign_in(credentials: Credentials, request: Request, response: Response, services: Wired) -> dict[str, Any]:
    """Sign in: a cookie for pages, and the same token for other programs."""
    lockout: Lockout = request.app.state.lockout
    name = credentials.login.strip().casefold()
    if lockout.is_locked(name, services.clock()):
        raise ApiError("too_many_attempts", "Too many wrong passwords; wait 15 minutes and try again.")
    async with services.database.read() as connection:
        agent, hashed = await accounts.find_hash(connection, name)
    if not await accounts.verify(credentials.password, hashed) or agent is None:
        lockout.note_wrong(name, services.clock())
        raise ApiError("wrong_login", "This login and password do not belong together; check both.")
    lockout.forget(name)
    async with services.database.write() as connection:
        token = await sessions.begin(connection, agent.id, services.clock())
        await agents.change(connection, agent.id, status="online")
    services.desk.staff_directory.forget()
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(sessions.LIFETIME),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return {"agent": await agent_json(services, agent), "token": token}


@router.post("/logout", status_code=204)
@answers(security=("session", "agentToken", ""))
async def sign_out(request: Request, response: Response, services: Wired) -> None:
    """Sign out: the session is over, and its cookie taken away."""
    async with services.database.write() as connection:
        await sessions.end(connection, bearer(request) or request.cookies.get(COOKIE, ""))
    response.delete_cookie(COOKIE)


@router.get("/me")
@answers(SignedInAs)
async def get_me(agent: SignedIn, services: Wired) -> dict[str, Any]:
    """Who is signed in."""
    return {"agent": await agent_json(services, agent)}


@router.websocket("/socket")
async def socket(socket: WebSocket, services: Wired) -> None:
    """Everything that happens at the desk, live. While it is open, the agent counts as present."""
    await socket.accept()
    try:
        agent = await agent_of(services, socket.cookies.get(COOKIE, ""))
        if agent is None:
            agent = await agent_of(services, str((await sockets.receive(socket)).get("token", "")))
        if agent is None or not agent.may_use_desk:
            await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
            return
        services.presence.arrive(agent.id, services.clock())
        services.metrics.sockets.labels("desk").inc()
        try:
            await _follow(socket, services, agent)
        finally:
            services.presence.leave(agent.id, services.clock())
            await services.bus.publish(DESK, {"type": "agents_changed"})
            services.metrics.sockets.labels("desk").dec()
    except sockets.SocketClosed:
        pass
    finally:
        await sockets.close(socket)


async def _follow(socket: WebSocket, services: Services, agent: Agent) -> None:
    async with services.bus.subscribe([DESK]) as events:
        welcome = {"type": "welcome", "agent": await agent_json(services, agent), "heartbeat": _heartbeat(services)}
        await sockets.send(socket, welcome)
        await services.bus.publish(DESK, {"type": "agents_changed"})
        # Somebody new is here: whoever waits may be theirs, and is served sooner.
        await services.desk.queue_moved()

        async def outward() -> None:
            async for event in events:
                if event.get("to", agent.id) != agent.id:
                    continue
                if event["type"] == SIGNED_OUT:
                    await sockets.close(socket, sockets.CLOSE_BAD_TOKEN)
                    return
                await sockets.send(socket, event)

        async def inward() -> None:
            while True:
                frame = await sockets.receive(socket)
                services.presence.sign_of_life(agent.id, services.clock())
                if frame["type"] == "ping":
                    await sockets.send(socket, {"type": "pong"})
                elif frame["type"] == "typing" and isinstance(frame.get("conversation"), str):
                    await _typing(services, frame["conversation"], agent)

        await sockets.both(outward(), inward())


async def _typing(services: Services, conversation_id: str, agent: Agent) -> None:
    try:
        await services.desk.check_holds(conversation_id, agent)
    except DeskError:
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
    }
