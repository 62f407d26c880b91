"""Agents' routes: signing in, and the live desk."""

from collections import Counter
from typing import Annotated, Any

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
from handoff import agents
from handoff.agents import SESSION_LIFETIME, Agent

router = APIRouter(prefix="/api/v1/desk", tags=["agents"])

#: Wrong passwords in a row for one login before it has to wait, and how long, in seconds.
MOST_WRONG = 10
WRONG_WINDOW = 900.0


class Guard:
    """Slows down guessing of passwords: counts wrong ones by login for a while."""

    def __init__(self) -> None:
        self._wrong: Counter[str] = Counter()
        self._since: dict[str, float] = {}

    def check(self, login: str, now: float) -> None:
        """Raise :class:`ApiError` ``too_many_attempts`` after too many wrong passwords."""
        if now - self._since.get(login, now) > WRONG_WINDOW:
            self.forget(login)
        if self._wrong[login] >= MOST_WRONG:
            raise ApiError("too_many_attempts", "Too many wrong passwords; wait 15 minutes and try again.")

    def note(self, login: str, now: float) -> None:
        """Count a wrong password."""
        if len(self._wrong) > 10_000:
            self._wrong.clear()
            self._since.clear()
        self._wrong[login] += 1
        self._since.setdefault(login, now)

    def forget(self, login: str) -> None:
        """The right password came, or the time is over."""
        self._wrong.pop(login, None)
        self._since.pop(login, None)


@router.get("/labels")
@answers(DeskLabels)
async def get_labels(services: Wired, language: Annotated[str, Query(max_length=35)] = "") -> dict[str, Any]:
    """The labels of the desk and of the editor."""
    base = language.replace("_", "-").partition("-")[0].lower()
    chosen = base if base in services.desk_phrases.languages else "en"
    return {
        "language": chosen,
        "direction": names.direction(chosen),
        "labels": services.desk_phrases.templates(chosen, "desk-", "signin-", "editor-"),
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
    guard: Guard = request.app.state.guard
    name = credentials.login.strip().casefold()
    guard.check(name, services.clock())
    async with services.database.read() as connection:
        agent, hashed = await agents.find_hash(connection, name)
    if not await agents.verify(credentials.password, hashed) or agent is None:
        guard.note(name, services.clock())
        raise ApiError("wrong_login", "This login and password do not belong together; check both.")
    guard.forget(name)
    async with services.database.write() as connection:
        token = await agents.open_session(connection, agent.id, services.clock())
        await agents.change(connection, agent.id, status="online")
    services.desk.staff_directory.forget()
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(SESSION_LIFETIME),
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
        await agents.close_session(connection, bearer(request) or request.cookies.get(COOKIE, ""))
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
        if agent is None or agent.role not in ("admin", "agent"):
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
        await services.desk.announce_queue()

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
        await services.desk.actions.check_holds(conversation_id, agent)
    except DeskError:
        return
    await services.desk.announce_typing(conversation_id, agent)


def _heartbeat(services: Services) -> float:
    """Seconds between two pings that are enough to count as present, also when one is lost."""
    return services.presence.away_after / 3


async def agent_json(services: Services, agent: Agent) -> dict[str, Any]:
    """An agent as the pages show them; their teams are known to the roster alone."""
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
