"""Who is signed in: agents and editors by cookie or bearer token, visitors by their conversation's token."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends
from starlette.requests import HTTPConnection

from bot import channels
from bot.channels.door import bearer_of
from bot.conversations import Conversation, conversation_store
from bot.web.chat_models import Before
from bot.web.errors import ApiError
from bot.web.guards import address_of
from bot.web.services import Services, Wired, services_of
from handoff import second_factors, sessions
from handoff.agents import Agent

COOKIE = "hamdel_session"


def bearer(connection: HTTPConnection) -> str:
    """The token of the Authorization header, or an empty text."""
    return bearer_of(connection.headers)


def session_token(connection: HTTPConnection) -> str:
    """The token of an agent's session, from the header or the cookie, or an empty text."""
    return bearer(connection) or connection.cookies.get(COOKIE, "")


async def agent_of(services: Services, token: str) -> Agent | None:
    """The agent who holds this session's token, and the second factor that the site may ask for."""
    agent = await _holder_of(services, token)
    return None if agent is None or await lacks_second_factor(services, agent, token) else agent


async def _holder_of(services: Services, token: str) -> Agent | None:
    if not token:
        return None
    async with services.database.read() as connection:
        return await sessions.find(connection, token, services.clock())


async def lacks_second_factor(services: Services, agent: Agent, token: str) -> bool:
    """Whether the site asks everybody for a second factor, and nobody has asked for one in this session.

    A password alone opens no session of somebody who has one. A provider may have asked for one of its own; where
    it has not said so, it is asked for here.
    """
    if not services.site.values.second_factor:
        return False
    async with services.database.read() as connection:
        origin = await sessions.origin_of(connection, token)
        if origin.factor == "provider":
            return False
        is_on = await second_factors.is_on(connection, agent.id)
    return not is_on or (origin.by_provider and origin.factor is None)


async def holding_session(connection: HTTPConnection) -> Agent:
    """The agent whose session it is, also before they have set up a second factor that the site asks for.

    Raises :class:`ApiError` ``not_signed_in``.
    """
    agent = await _holder_of(services_of(connection), session_token(connection))
    if agent is None:
        raise ApiError("not_signed_in", "Please sign in.")
    return agent


HoldingSession = Annotated[Agent, Depends(holding_session)]


async def signed_in(agent: HoldingSession, connection: HTTPConnection, services: Wired) -> Agent:
    """The signed-in agent. Raises :class:`ApiError` ``second_factor_needed``."""
    if await lacks_second_factor(services, agent, session_token(connection)):
        raise ApiError(
            "second_factor_needed",
            "This site asks everybody for a second factor; set yours up at /account.",
        )
    return agent


SignedIn = Annotated[Agent, Depends(signed_in)]


async def at_desk(agent: SignedIn, services: Wired) -> Agent:
    """A signed-in agent who may use the desk, and who is at it: they have just asked for something."""
    if not agent.may_use_desk:
        raise ApiError("not_allowed", "Your account is for the editor; ask an administrator for the desk.")
    services.presence.sign_of_life(agent.id, services.clock())
    return agent


AtDesk = Annotated[Agent, Depends(at_desk)]


async def looking_on(agent: SignedIn) -> Agent:
    """A signed-in agent who may use the desk; a screen on the wall that asks does not make them be there."""
    if not agent.may_use_desk:
        raise ApiError("not_allowed", "Your account is for the editor; ask an administrator for the desk.")
    return agent


LookingOn = Annotated[Agent, Depends(looking_on)]


async def supervising(agent: AtDesk) -> Agent:
    """A signed-in supervisor or administrator."""
    if not agent.may_supervise:
        raise ApiError("not_allowed", "This is for supervisors; ask an administrator to make you one.")
    return agent


async def administering(agent: SignedIn) -> Agent:
    """A signed-in administrator."""
    if not agent.may_administer:
        raise ApiError("not_allowed", "Only an administrator may do this.")
    return agent


async def administers(connection: HTTPConnection) -> bool:
    """Whether a signed-in administrator asks."""
    agent = await agent_of(services_of(connection), session_token(connection))
    return agent is not None and agent.may_administer


async def editing(agent: SignedIn) -> Agent:
    """A signed-in agent who may change articles."""
    if not agent.may_edit:
        raise ApiError("not_allowed", "Your account is for the desk; ask an administrator for the editor.")
    return agent


Supervising = Annotated[Agent, Depends(supervising)]
Administering = Annotated[Agent, Depends(administering)]
Editing = Annotated[Agent, Depends(editing)]


async def visiting(services: Services, conversation_id: str, token: str) -> Conversation:
    """The conversation of a visitor who shows its token.

    Raises :class:`ApiError` ``unknown_conversation`` or ``invalid_token``.
    """
    async with services.database.read() as connection:
        conversation = await conversation_store.get(connection, conversation_id)
    if conversation is None or conversation.erased_at is not None:
        raise ApiError("unknown_conversation", "There is no such conversation; start a new one.")
    if hmac.compare_digest(conversation.token_digest or "", sessions.digest(token)):
        return conversation
    if not await services.privacy.vouching.opens(conversation, token):
        raise ApiError("invalid_token", "This token does not open the conversation; start a new one.")
    return conversation


async def visited(services: Services, before: Before | None) -> Conversation | None:
    """The conversation that a page has the token of; None where it is gone, or the token opens it no more."""
    if before is None:
        return None
    try:
        return await visiting(services, before.conversation, before.token)
    except ApiError:
        return None


async def visitor(conversation_id: str, connection: HTTPConnection, services: Wired) -> Conversation:
    """The conversation of the address, whose token the request has."""
    return await visiting(services, conversation_id, bearer(connection))


Visitor = Annotated[Conversation, Depends(visitor)]


def webhook_request(connection: HTTPConnection, body: bytes = b"") -> channels.Request:
    """A request as channels verify it."""
    return channels.Request(
        headers={name.lower(): value for name, value in connection.headers.items()},
        body=body,
        query=dict(connection.query_params),
        peer=address_of(connection),
    )


async def connecting(connection: HTTPConnection, services: Wired) -> None:
    """A program that may use Rasa's interfaces. Raises :class:`ChannelError` for any other."""
    services.channels["rest"].verify(webhook_request(connection))


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
    "restToken": {
        "type": "http",
        "scheme": "bearer",
        "description": "What HAMDEL_REST_TOKEN is set to; where it is not, the server's machine alone is served.",
    },
    "restTokenInAddress": {
        "type": "apiKey",
        "in": "query",
        "name": "token",
        "description": "The same token, as Rasa's clients send it.",
    },
    "telegramSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Telegram-Bot-Api-Secret-Token",
        "description": "The secret that Telegram's setWebhook was given.",
    },
}

DOORS: Mapping[Callable[..., Any], Door] = {
    holding_session: Door(("session", "agentToken"), ("not_signed_in",)),
    signed_in: Door((), ("second_factor_needed",)),
    at_desk: Door((), ("not_allowed",)),
    looking_on: Door((), ("not_allowed",)),
    supervising: Door((), ("not_allowed",)),
    administering: Door((), ("not_allowed",)),
    editing: Door((), ("not_allowed",)),
    connecting: Door(("restToken", "restTokenInAddress", ""), ("wrong_rest_token", "rest_closed")),
    visitor: Door(("visitorToken",), ("unknown_conversation", "invalid_token")),
}
