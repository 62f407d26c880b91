"""Who is signed in: agents and editors by cookie or bearer token, visitors by their conversation's token."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends
from starlette.requests import HTTPConnection

from bot.conversations import Conversation, conversation_store
from bot.web.errors import ApiError
from bot.web.services import Services, Wired, services_of
from handoff import sessions
from handoff.agents import Agent

COOKIE = "hamdel_session"


def bearer(connection: HTTPConnection) -> str:
    """The token of the Authorization header, or an empty text."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.casefold() == "bearer" else ""


async def agent_of(services: Services, token: str) -> Agent | None:
    """The agent who holds this session's token."""
    if not token:
        return None
    async with services.database.read() as connection:
        return await sessions.find(connection, token, services.clock())


async def signed_in(connection: HTTPConnection) -> Agent:
    """The signed-in agent. Raises :class:`ApiError` ``not_signed_in``."""
    services = services_of(connection)
    agent = await agent_of(services, bearer(connection) or connection.cookies.get(COOKIE, ""))
    if agent is None:
        raise ApiError("not_signed_in", "Please sign in.")
    return agent


SignedIn = Annotated[Agent, Depends(signed_in)]


async def at_desk(agent: SignedIn, services: Wired) -> Agent:
    """A signed-in agent who may use the desk, and who is at it: they have just asked for something."""
    if not agent.may_use_desk:
        raise ApiError("not_allowed", "Your account is for the editor; ask an administrator for the desk.")
    services.presence.sign_of_life(agent.id, services.clock())
    return agent


async def supervising(agent: SignedIn) -> Agent:
    """A signed-in administrator."""
    if not agent.may_administer:
        raise ApiError("not_allowed", "Only an administrator may do this.")
    return agent


async def editing(agent: SignedIn) -> Agent:
    """A signed-in agent who may change articles."""
    if not agent.may_edit:
        raise ApiError("not_allowed", "Your account is for the desk; ask an administrator for the editor.")
    return agent


Supervising = Annotated[Agent, Depends(supervising)]
AtDesk = Annotated[Agent, Depends(at_desk)]
Editing = Annotated[Agent, Depends(editing)]


async def visiting(services: Services, conversation_id: str, token: str) -> Conversation:
    """The conversation of a visitor who shows its token.

    Raises :class:`ApiError` ``unknown_conversation`` or ``invalid_token``.
    """
    async with services.database.read() as connection:
        conversation = await conversation_store.get(connection, conversation_id)
    if conversation is None:
        raise ApiError("unknown_conversation", "There is no such conversation; start a new one.")
    if not hmac.compare_digest(conversation.token_digest or "", sessions.digest(token)):
        raise ApiError("invalid_token", "This token does not open the conversation; start a new one.")
    return conversation


async def visitor(conversation_id: str, connection: HTTPConnection, services: Wired) -> Conversation:
    """The conversation of the address, whose token the request has."""
    return await visiting(services, conversation_id, bearer(connection))


Visitor = Annotated[Conversation, Depends(visitor)]


@dataclass(frozen=True, slots=True)
class Door:
    """What one of the dependencies above asks for: one of the ``schemes``; and the codes that it refuses with."""

    schemes: tuple[str, ...]
    codes: tuple[str, ...]


#: By their names in the description of the API.
SCHEMES: Mapping[str, Mapping[str, str]] = {
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": COOKIE,
        "description": "The cookie that `sign_in` sets; pages have it.",
    },
    "agentToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token that `sign_in` answers; other programs send it.",
    },
    "visitorToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "The token that `begin_conversation` answers; it opens that conversation alone.",
    },
    "telegramSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Telegram-Bot-Api-Secret-Token",
        "description": "The secret that Telegram's setWebhook was given.",
    },
}

DOORS: Mapping[Callable[..., Any], Door] = {
    signed_in: Door(("session", "agentToken"), ("not_signed_in",)),
    at_desk: Door((), ("not_allowed",)),
    supervising: Door((), ("not_allowed",)),
    editing: Door((), ("not_allowed",)),
    visitor: Door(("visitorToken",), ("unknown_conversation", "invalid_token")),
}
