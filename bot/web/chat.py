"""Visitors' routes: the widget's conversation over HTTP and WebSocket."""

import json
import secrets
from typing import Annotated, Any

from babel import negotiate_locale
from fastapi import APIRouter, Query, Request, WebSocket

from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.conversations.events import conversation_topic
from bot.conversations.incoming import LONGEST_MESSAGE, Incoming, clean, payload_of
from bot.conversations.wire import message_json
from bot.dialogue.service import Turn
from bot.errors import BotError
from bot.language import names
from bot.web import sockets
from bot.web.answers import answers
from bot.web.attachments import files_json
from bot.web.chat_models import (
    Answered,
    Begun,
    ContactDetails,
    ContactLeft,
    LanguageChoice,
    NewConversation,
    NewMessage,
    NewRating,
    PersonWanted,
    RatingStored,
    Replayed,
    Site,
    StateNow,
)
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Visitor, visiting
from bot.web.soundness import SoundRoute
from handoff.sessions import digest

router = APIRouter(prefix="/api/v1/chat", tags=["visitors"], route_class=SoundRoute)

LARGEST_ATTRIBUTES = 4096

#: Read by hand: browsers send more than one language.
ACCEPT_LANGUAGE = {
    "name": "Accept-Language",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "Decides where no language is asked for.",
}


@router.get("/site", openapi_extra={"parameters": [ACCEPT_LANGUAGE]})
@answers(Site)
async def get_site(
    request: Request, services: Wired, language: Annotated[str, Query(max_length=35)] = ""
) -> dict[str, Any]:
    """What the widget needs before a conversation begins: languages and labels."""
    chosen = _supported(services, language) or _preferred(request, services)
    return {
        "languages": [
            {"code": code, "name": names.autonym(code), "direction": names.direction(code)}
            for code in services.settings.languages
        ],
        "default_language": services.settings.default_language,
        "language": chosen,
        "direction": names.direction(chosen),
        "labels": services.phrases.templates(chosen, "welcome", "widget-", "survey-", "contact-", "translation-"),
        "limit": LONGEST_MESSAGE,
        "files": files_json(),
    }


@router.post("/conversations", status_code=201)
@answers(Begun, "attributes_too_large")
async def begin_conversation(new: NewConversation, services: Wired) -> dict[str, Any]:
    """Begin a conversation; its token opens it from now on."""
    if len(json.dumps(new.attributes)) > LARGEST_ATTRIBUTES:
        raise ApiError(
            "attributes_too_large", f"The attributes are larger than {LARGEST_ATTRIBUTES} bytes; send fewer."
        )
    chosen = _supported(services, new.chosen_language or "")
    page = _supported(services, new.page_language or "")
    token = secrets.token_urlsafe(32)
    async with services.database.write() as connection:
        conversation = await conversation_store.add(
            connection,
            conversation_store.begun(
                channel="web",
                language=chosen or page or services.settings.default_language,
                language_source="chosen" if chosen else "page" if page else "default",
                now=services.clock(),
                visitor_name=clean(new.name or "") or None,
                attributes=_sound(new.attributes),
                token_digest=digest(token),
            ),
        )
    return {"conversation": conversation.id, "token": token, "state": await services.desk.state(conversation.id)}


@router.get("/conversations/{conversation_id}")
@answers(Replayed)
async def replay_conversation(
    conversation: Visitor, services: Wired, after: Annotated[int, Query(ge=0, lt=2**31)] = 0
) -> dict[str, Any]:
    """The state and every message after a sequence number, in order."""
    return {
        "state": await services.desk.state(conversation.id),
        "messages": await _messages(services, conversation, after),
    }


@router.post("/conversations/{conversation_id}/messages")
@answers(Answered, "empty_message", "message_too_long", "conversation_closed")
async def send_message(new: NewMessage, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Send a message and get its replies."""
    return await _rendered(services, await _receive(services, conversation, new))


@router.post("/conversations/{conversation_id}/person")
@answers(Answered, "conversation_closed")
async def ask_for_person(wanted: PersonWanted, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Ask for a person."""
    label = services.phrases.text(conversation.language, "person-button")
    message = NewMessage(text=label, client_id=wanted.client_id, payload=payload_of("ask_human"))
    return await _rendered(services, await _receive(services, conversation, message))


@router.post("/conversations/{conversation_id}/language")
@answers(StateNow, "unknown_language")
async def choose_language(choice: LanguageChoice, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Fix the language, or follow what the visitor writes."""
    chosen = _supported(services, choice.language or "")
    if choice.language and chosen is None:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    await services.dialogue.choose_language(conversation.id, chosen)
    return {"state": await services.desk.state(conversation.id)}


@router.post("/conversations/{conversation_id}/leave-queue")
@answers(StateNow)
async def leave_queue(conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Do not wait for a person any more."""
    await services.dialogue.leave_queue(conversation.id)
    return {"state": await services.desk.state(conversation.id)}


@router.post("/conversations/{conversation_id}/contact")
@answers(ContactLeft, "invalid_contact")
async def leave_contact(details: ContactDetails, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Say how one can be reached when nobody is there."""
    said = await services.desk.contact.leave(conversation, email=details.email, phone=details.phone)
    return {"message": message_json(said), "state": await services.desk.state(conversation.id)}


@router.post("/conversations/{conversation_id}/rating")
@answers(RatingStored, "nothing_to_rate", "rating_incomplete", "rating_final")
async def rate_conversation(rating: NewRating, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Say what one thought of the help; it can be changed for a day."""
    stored = await services.desk.survey.rate(conversation, csat=rating.csat, nps=rating.nps, comment=rating.comment)
    return {
        "rating": stored,
        "thanks": services.phrases.text(conversation.language, "survey-thanks"),
        "state": await services.desk.state(conversation.id),
    }


@router.websocket("/conversations/{conversation_id}/socket")
async def socket(socket: WebSocket, conversation_id: str, services: Wired) -> None:
    """The live conversation. The first frame names the token and the last sequence number that was seen."""
    await socket.accept()
    try:
        hello = await sockets.receive(socket)
        try:
            conversation = await visiting(services, conversation_id, str(hello.get("token", "")))
        except ApiError as error:
            unknown = error.code == "unknown_conversation"
            await sockets.close(socket, sockets.CLOSE_UNKNOWN if unknown else sockets.CLOSE_BAD_TOKEN)
            return
        after = hello.get("after")
        services.metrics.sockets.labels("widget").inc()
        try:
            await _converse(
                socket, services, conversation, after if isinstance(after, int) and 0 <= after < 2**31 else 0
            )
        finally:
            services.metrics.sockets.labels("widget").dec()
    except sockets.SocketClosed:
        pass
    finally:
        await sockets.close(socket)


async def _converse(socket: WebSocket, services: Services, conversation: Conversation, after: int) -> None:
    # Listening begins before the replay, so that nothing falls between the two.
    async with services.bus.subscribe([conversation_topic(conversation.id)]) as events:
        await sockets.send(socket, {"type": "welcome", "state": await services.desk.state(conversation.id)})
        seen = after
        for missed in await _messages(services, conversation, after):
            await sockets.send(socket, {"type": "message", "message": missed})
            seen = missed["sequence"]

        async def outward() -> None:
            async for event in events:
                if event["type"] == "message" and event["message"]["sequence"] <= seen:
                    continue
                await sockets.send(socket, event)

        async def inward() -> None:
            while True:
                await _frame(socket, services, conversation, await sockets.receive(socket))

        await sockets.both(outward(), inward())


async def _frame(socket: WebSocket, services: Services, conversation: Conversation, frame: Any) -> None:
    if frame["type"] == "ping":
        await sockets.send(socket, {"type": "pong"})
    elif frame["type"] == "typing":
        await services.desk.announce_typing(conversation.id, None)
    elif frame["type"] == "message":
        text, client_id, payload = frame.get("text"), frame.get("client_id"), frame.get("payload")
        client_id = client_id[:100] if isinstance(client_id, str) else None
        try:
            new = NewMessage(
                text=text if isinstance(text, str) else "",
                client_id=client_id,
                payload=payload[:2000] if isinstance(payload, str) else None,
            )
            turn = await _receive(services, conversation, new)
        except BotError as error:
            problem = {"code": error.code, "message": str(error)}
            await sockets.send(socket, {"type": "error", "error": problem, "client_id": client_id})
            return
        if turn.message is not None and client_id is not None:
            # A repeat is stored nowhere and published to nobody, but the page that sent it waits for this.
            await sockets.send(socket, {"type": "message", "message": message_json(turn.message)})


async def _receive(services: Services, conversation: Conversation, new: NewMessage) -> Turn:
    text = clean(new.text)
    if not text and not new.payload:
        raise ApiError("empty_message", "The message is empty; write something first.")
    if len(text) > LONGEST_MESSAGE:
        raise ApiError(
            "message_too_long", f"The message is longer than {LONGEST_MESSAGE:,} characters; send it in parts."
        )
    with services.metrics.seconds.time():
        turn = await services.dialogue.receive(
            Incoming(
                channel="web",
                address=conversation.address,
                text=text,
                external_id=new.client_id,
                payload=new.payload,
                conversation_id=conversation.id,
            )
        )
    services.metrics.turns.labels("web", turn.outcome.get("decision", "")).inc()
    return turn


async def _rendered(services: Services, turn: Turn) -> dict[str, Any]:
    language = turn.outcome.get("language", "")
    return {
        "message": None if turn.message is None else message_json(turn.message),
        "replies": [_shown(services, reply, language) for reply in turn.replies if isinstance(reply, Message)],
        "state": await services.desk.state(turn.conversation),
    }


async def _messages(services: Services, conversation: Conversation, after: int) -> list[dict[str, Any]]:
    async with services.database.read() as connection:
        found = await message_store.of_conversation(connection, conversation.id, after)
    return [_shown(services, message, conversation.language) for message in found]


def _shown(services: Services, message: Message, language: str) -> dict[str, Any]:
    """A message as its visitor, who reads ``language``, sees it."""
    return message_json(message, language=language, translating=services.interpreter.active)


def _supported(services: Services, code: str) -> str | None:
    """The site's language that ``code`` ("pt-BR", "zh_TW") asks for, or None."""
    base = code.replace("_", "-").partition("-")[0].lower()
    return base if base in services.settings.languages else None


def _preferred(request: Request, services: Services) -> str:
    accepted = []
    for part in request.headers.get("accept-language", "")[:500].split(","):
        code, _, quality = part.strip().partition(";q=")
        try:
            accepted.append((-float(quality or 1), code.partition("-")[0].lower()))
        except ValueError:
            continue
    wanted = [code for _, code in sorted(accepted, key=lambda pair: pair[0]) if code]
    return negotiate_locale(wanted, services.settings.languages) or services.settings.default_language


def _sound(value: Any) -> Any:
    """A JSON value whose texts any database takes."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(str(key)): _sound(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_sound(item) for item in value]
    return value
