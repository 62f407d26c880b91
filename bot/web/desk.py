"""Agents' routes: signing in, the queue, conversations, the live desk."""

from collections import Counter
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response, WebSocket
from pydantic import BaseModel, Field

from bot.conversations import Conversation, Message, store
from bot.conversations.events import DESK
from bot.handover import HandoverError
from bot.language import names
from bot.markdown import to_plain
from bot.web import sockets
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import COOKIE, AtDesk, SignedIn, agent_of, bearer
from bot.wire import message_json
from handoff import agents
from handoff.agents import SESSION_LIFETIME, Agent

router = APIRouter(prefix="/api/v1/desk", tags=["agents"])

#: Wrong passwords in a row for one login before it has to wait, and how long, in seconds.
MOST_WRONG = 10
WRONG_WINDOW = 900.0


class Credentials(BaseModel):
    """A login and its password."""

    login: str = Field(max_length=100)
    password: str = Field(max_length=1000)


class Reply(BaseModel):
    """An agent's message; ``client_id`` makes sending it twice harmless."""

    text: str = Field(max_length=2_000_000)
    client_id: str | None = Field(None, max_length=100)


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
async def labels(services: Wired, language: Annotated[str, Query(max_length=35)] = "") -> dict[str, Any]:
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
async def login(credentials: Credentials, request: Request, response: Response, services: Wired) -> dict[str, Any]:
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
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(SESSION_LIFETIME),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return {"agent": _agent_json(agent), "token": token}


@router.post("/logout", status_code=204)
async def logout(request: Request, response: Response, services: Wired) -> None:
    """Sign out."""
    async with services.database.write() as connection:
        await agents.close_session(connection, bearer(request) or request.cookies.get(COOKIE, ""))
    response.delete_cookie(COOKIE)


@router.get("/me")
async def me(agent: SignedIn) -> dict[str, Any]:
    """Who is signed in."""
    return {"agent": _agent_json(agent)}


@router.get("/conversations")
async def conversations(
    agent: AtDesk, services: Wired, view: Literal["queue", "mine", "all"] = "queue"
) -> dict[str, Any]:
    """The conversations of a view."""
    return {"conversations": await services.handover.summaries(view, agent)}


@router.get("/conversations/{conversation_id}")
async def conversation(conversation_id: str, _agent: AtDesk, services: Wired) -> dict[str, Any]:
    """A conversation with all that an agent needs to take it over."""
    found, summary, messages = await services.handover.transcript(conversation_id)
    return {
        "summary": summary,
        "messages": [message_json(message, inside=True) for message in messages],
        "context": await _context(services, found, messages),
    }


@router.post("/conversations/{conversation_id}/take")
async def take(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Take a waiting conversation."""
    return {"summary": await services.handover.take(conversation_id, agent)}


@router.post("/conversations/{conversation_id}/reply")
async def reply(conversation_id: str, new: Reply, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Write to the visitor."""
    message = await services.handover.reply(conversation_id, agent, new.text, new.client_id)
    return {"message": message_json(message, inside=True)}


@router.post("/conversations/{conversation_id}/close")
async def close(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """End a conversation."""
    return {"summary": await services.handover.close(conversation_id, agent)}


@router.post("/conversations/{conversation_id}/return")
async def give_back(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Give a conversation back to the bot."""
    return {"summary": await services.handover.give_back(conversation_id, agent)}


@router.post("/conversations/{conversation_id}/typing", status_code=204)
async def typing(conversation_id: str, agent: AtDesk, services: Wired) -> None:
    """The agent is writing."""
    await services.handover.check_holds(conversation_id, agent)
    await services.handover.announce_typing(conversation_id, agent)


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
        services.presence.arrive(agent.id)
        services.metrics.sockets.labels("desk").inc()
        try:
            await _follow(socket, services, agent)
        finally:
            services.presence.leave(agent.id)
            services.metrics.sockets.labels("desk").dec()
    except sockets.SocketClosed:
        pass
    finally:
        await sockets.close(socket)


async def _follow(socket: WebSocket, services: Services, agent: Agent) -> None:
    async with services.bus.subscribe([DESK]) as events:
        await sockets.send(socket, {"type": "welcome", "agent": _agent_json(agent)})

        async def outward() -> None:
            async for event in events:
                await sockets.send(socket, event)

        async def inward() -> None:
            while True:
                frame = await sockets.receive(socket)
                if frame["type"] == "ping":
                    await sockets.send(socket, {"type": "pong"})
                elif frame["type"] == "typing" and isinstance(frame.get("conversation"), str):
                    await _typing(services, frame["conversation"], agent)

        await sockets.both(outward(), inward())


async def _typing(services: Services, conversation_id: str, agent: Agent) -> None:
    try:
        await services.handover.check_holds(conversation_id, agent)
    except HandoverError:
        return
    await services.handover.announce_typing(conversation_id, agent)


async def _context(services: Services, conversation: Conversation, messages: list[Message]) -> dict[str, Any]:
    """What the bot understood and tried, and what an agent could answer."""
    considered = [message for message in messages if message.author == "visitor" and message.reason is not None]
    with_intent = [message for message in considered if message.reason and "intent" in message.reason]
    last = with_intent[-1] if with_intent else None
    understanding = None
    suggestions = []
    if last is not None and last.reason is not None:
        understanding = {
            "intent": last.reason["intent"]["name"],
            "emotion": last.reason["emotion"]["name"],
            "confidence": last.reason["confidence"],
        }
    question = _question(with_intent)
    if question is not None:
        suggestions = await _suggestions(services, conversation.language, question)
    async with services.database.read() as connection:
        tried = await store.tried(connection, conversation.id)
    return {
        "attributes": dict(conversation.attributes),
        "understanding": understanding,
        "tried": [{**one, "question": _question_of(services, one["article"], conversation.language)} for one in tried],
        "suggestions": suggestions,
    }


def _question(messages: list[Message]) -> str | None:
    """The last message that asked something; a wish for a person or a thank-you has no suggestions."""
    for message in reversed(messages):
        if message.reason is not None and message.reason["intent"]["name"] in ("ask_question", "complain"):
            return message.text
    return None


async def _suggestions(services: Services, language: str, question: str) -> list[dict[str, Any]]:
    vectors = await services.encoder.encode([question], "query")
    found = []
    for match in await services.library.search(question, vectors[0], language, 3):
        article = services.library.article(match.article_id)
        if article is not None:
            variant = article.variant(language)
            found.append(
                {
                    "article": article.id,
                    "question": variant.question,
                    "answer": to_plain(variant.answer),
                    "language": variant.language,
                    "direction": names.direction(variant.language),
                    "confidence": round(match.confidence, 4),
                }
            )
    return found


def _question_of(services: Services, article_id: str, language: str) -> str:
    article = services.library.article(article_id)
    return article.variant(language).question if article else article_id


def _agent_json(agent: Agent) -> dict[str, Any]:
    return {
        "id": agent.id,
        "login": agent.login,
        "name": agent.name,
        "role": agent.role,
        "languages": list(agent.languages),
    }
