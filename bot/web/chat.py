"""Visitors' routes: the widget's conversation over HTTP and WebSocket."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, Request, WebSocket
from pydantic import BaseModel

from bot import tracing
from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.conversations.events import ENDED, MISSED, Event, Subscription, conversation_topic
from bot.conversations.incoming import LONGEST_MESSAGE, Incoming, clean, payload_of, sound
from bot.conversations.wire import message_json, moment
from bot.dialogue.arrival import first_language
from bot.dialogue.service import Turn
from bot.dialogue.state import DialogueState
from bot.dialogue.turn import wording_of
from bot.errors import BotError
from bot.language import names
from bot.language.tracking import Spoken
from bot.language.varieties import Hints
from bot.site import trigger_counts
from bot.storage import DatabaseAway
from bot.visitors import consent
from bot.web import sockets, waiting
from bot.web.answers import answers
from bot.web.attachments import files_json
from bot.web.bodies import check_attributes
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
from bot.web.greetings import said_first
from bot.web.languages import ACCEPT_LANGUAGE, named
from bot.web.languages import wording as worded_for
from bot.web.limits import BegunByVisitor, ByVisitor, check
from bot.web.logo_address import logo_address
from bot.web.services import Services, Wired
from bot.web.signin import Visitor, visited, visiting
from bot.web.site_texts import worded, written
from bot.web.socket_models import VISITOR_SENDS, HelloFrame, PingFrame, SendFrame, TypingFrame
from bot.web.soundness import SoundRoute
from bot.web.traces import known_of
from handoff.sessions import digest
from knowledge_base.chinese import adapted
from knowledge_base.locales import LONGEST_LIST, accepted, locale, offered, primary

router = APIRouter(prefix="/api/v1/chat", tags=["visitors"], route_class=SoundRoute)


#: Seconds after which a page looks again for what it may have missed, where the database is away.
LOOKED_AGAIN = 1.0

T = TypeVar("T")

#: What a page may ask for.
LANGUAGES_WANTED = "BCP 47 tags with commas between them, the best first; the first that the site speaks counts."


@router.get("/site", openapi_extra={"parameters": [ACCEPT_LANGUAGE]})
@answers(Site, "too_many_requests")
async def get_site(
    request: Request,
    services: Wired,
    _: ByVisitor,
    language: Annotated[str, Query(max_length=LONGEST_LIST, description=LANGUAGES_WANTED)] = "",
) -> dict[str, Any]:
    """What the widget needs before a conversation begins: languages and labels."""
    header = request.headers.get("accept-language", "")
    wording = worded_for([*accepted(language), *accepted(header)], services.site.languages)
    chosen, values = primary(wording), services.site.values
    return {
        "languages": named(services.site.languages),
        "choices": named(offered(services.site.languages)),
        "default_language": services.site.languages[0],
        "language": chosen,
        "locale": wording,
        "direction": names.direction(chosen),
        "labels": _labels(services, wording),
        "accent": values.accent,
        "on_accent": values.on_accent,
        "starters": [adapted(one, code, wording) for code, some in written(values.starters, wording) for one in some],
        "logo": logo_address(values.logo),
        "people_back_at": moment(await _people_back(services)),
        "help_lines": [line.model_dump(mode="json") for line in values.help_lines],
        "limit": LONGEST_MESSAGE,
        "files": files_json(),
        "consent": _consent_json(services, wording),
        "mails": services.mailer.active,
        "own_greeting": bool(written(values.greeting, wording)),
        "widget": {
            **values.widget.placed(),
            "launcher": worded(values.widget.launcher, wording),
        },
    }


@router.post("/conversations", status_code=201)
@answers(
    Begun,
    "attributes_too_large",
    "consent_required",
    "wrong_visitor_hash",
    "no_visitor_secret",
    "too_many_requests",
)
async def begin_conversation(new: NewConversation, services: Wired, _: BegunByVisitor) -> dict[str, Any]:
    """Begin a conversation; its token opens it from now on."""
    check_attributes(new.attributes)
    asked = services.privacy.consent
    if asked is not None and (new.consent is None or new.consent.version != asked.version):
        raise ApiError(
            "consent_required",
            "Show the visitor what GET /api/v1/chat/site says in consent, and send its version and language when they "
            "have agreed.",
        )
    if new.visitor is not None:
        await services.privacy.vouching.check(new.visitor.id, new.visitor.hash)
    chosen, tags = _offered(services, new.chosen_language or ""), accepted(new.page_language or "")
    spoken = Spoken(primary(chosen), "chosen") if chosen else first_language(tags, services.site.languages)
    followed = await visited(services, new.follows)
    before = DialogueState.of(followed.memory).variety if followed is not None else None
    settled = chosen if chosen and "-" in chosen else before
    hints = replace(Hints.of(tags, services.site.languages), settled=settled)
    token = secrets.token_urlsafe(32)
    async with services.database.write() as connection:
        conversation = await conversation_store.add(
            connection,
            conversation_store.begun(
                channel="web",
                language=spoken.language,
                language_source=spoken.source,
                locale=hints.locale(spoken.language),
                memory={"hints": list(hints.tags), "variety": hints.settled},
                now=services.clock(),
                visitor_name=clean(new.name or "") or None,
                attributes=sound(new.attributes),
                follows=None if followed is None else followed.id,
                token_digest=digest(token),
                vouched_id=None if new.visitor is None else new.visitor.id,
            ),
        )
        if asked is not None and new.consent is not None:
            await consent.keep(connection, conversation.id, asked, new.consent.language, services.clock())
        if (greeted := said_first(services, new.trigger)) is not None:
            trigger_id, said = greeted
            await message_store.append(connection, conversation.id, [said], now=services.clock())
            await trigger_counts.add(connection, trigger_id, "answered", services.clock())
    return {"conversation": conversation.id, "token": token, "state": await services.desk.state(conversation.id)}


@router.get("/conversations/{conversation_id}")
@answers(Replayed)
async def replay_conversation(
    conversation: Visitor,
    services: Wired,
    after: Annotated[int, Query(ge=0, lt=2**31)] = 0,
    known: Annotated[str, Query(max_length=64)] = "",
    wait: Annotated[int, Query(ge=0, le=waiting.LONGEST_WAIT)] = 0,
) -> dict[str, Any]:
    """The state and every message after a sequence number, in order; waits for news where asked to."""
    return await waiting.read(services, conversation, after, known, wait)


@router.post("/conversations/{conversation_id}/messages")
@answers(Answered, "empty_message", "message_too_long", "conversation_closed", "client_id_reused", "too_many_requests")
async def send_message(new: NewMessage, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Send a message and get its replies."""
    return await _rendered(services, await _receive(services, conversation, new))


@router.post("/conversations/{conversation_id}/person")
@answers(Answered, "conversation_closed", "client_id_reused", "too_many_requests")
async def ask_for_person(wanted: PersonWanted, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Ask for a person."""
    label = services.phrases.text(conversation.wording, "person-button")
    message = NewMessage(text=label, client_id=wanted.client_id, payload=payload_of("ask_human"))
    return await _rendered(services, await _receive(services, conversation, message))


@router.post("/conversations/{conversation_id}/language")
@answers(StateNow, "unknown_language")
async def choose_language(choice: LanguageChoice, conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Fix the language, or follow what the visitor writes."""
    chosen = _offered(services, choice.language or "")
    if choice.language and chosen is None:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    await services.dialogue.choose_language(conversation.id, chosen, by_page=choice.by == "page")
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
        "thanks": services.phrases.text(conversation.wording, "survey-thanks"),
        "state": await services.desk.state(conversation.id),
    }


@router.websocket("/conversations/{conversation_id}/socket")
async def socket(socket: WebSocket, conversation_id: str, services: Wired) -> None:
    """The live conversation. The first frame names the token and the last sequence number that was seen."""
    await socket.accept()
    try:
        hello = await sockets.greeting(socket, HelloFrame)
        try:
            conversation = await visiting(services, conversation_id, hello.token)
        except ApiError as error:
            unknown = error.code == "unknown_conversation"
            await sockets.close(socket, sockets.CLOSE_UNKNOWN if unknown else sockets.CLOSE_BAD_TOKEN)
            return
        services.metrics.sockets.labels("widget").inc()
        try:
            await _converse(socket, services, conversation, hello.after)
        finally:
            services.metrics.sockets.labels("widget").dec()
    except (sockets.SocketClosed, DatabaseAway):
        pass
    finally:
        await sockets.close(socket)


async def _converse(socket: WebSocket, services: Services, conversation: Conversation, after: int) -> None:
    # Listening begins before the replay, so that nothing falls between the two.
    topics = [conversation_topic(conversation.id)]
    async with services.bus.subscribe(topics) as events, services.desk.pages.opened(conversation.id):
        page = _Page(socket, services, conversation.id, after)
        await sockets.send(socket, {"type": "welcome", "state": await services.desk.state(conversation.id)})
        await page.catch_up()

        async def inward() -> None:
            while True:
                try:
                    await _frame(socket, services, conversation, await sockets.receive(socket, VISITOR_SENDS))
                except sockets.WrongFrame as error:
                    await sockets.refuse(socket, error, error.client_id)

        await sockets.both(page.follow(events), inward())


class _Page:
    """A visitor's open page: it gets every message after ``seen`` once and in order, whoever's events were lost, or
    came the wrong way round from two workers."""

    def __init__(self, socket: WebSocket, services: Services, conversation_id: str, seen: int) -> None:
        self._socket = socket
        self._services = services
        self._conversation_id = conversation_id
        self._seen = seen

    async def _replay(self) -> None:
        """Send what is stored and was not sent."""
        async with self._services.database.read() as connection:
            conversation = await conversation_store.get(connection, self._conversation_id)
            found = await message_store.of_conversation(connection, self._conversation_id, self._seen)
            wording = conversation.wording if conversation else None
            seen = await self._services.desk.views.seen(connection, found, wording)
        for shown in seen if conversation else ():
            await sockets.send(self._socket, {"type": "message", "message": shown})
            self._seen = shown["sequence"]

    async def follow(self, events: Subscription) -> None:
        """Send what happens, until the conversation is erased."""
        async for event in events:
            if event["type"] == ENDED:
                await sockets.close(self._socket, sockets.CLOSE_UNKNOWN)
                raise sockets.SocketClosed
            if event["type"] == MISSED:
                await self.catch_up()
                state = await _reached(lambda: self._services.desk.state(self._conversation_id))
                await sockets.send(self._socket, {"type": "state", "state": state})
            elif event["type"] == "message":
                await self._message(event)
            else:
                await sockets.send(self._socket, event)

    async def catch_up(self) -> None:
        """Replay as soon as the database can be reached: an open page stays open meanwhile."""
        await _reached(self._replay)

    async def _message(self, event: Event) -> None:
        sequence = event["message"]["sequence"]
        if sequence > self._seen + 1:
            # Those before it are stored: a number is given when the one before is.
            await self.catch_up()
        if sequence > self._seen:
            await sockets.send(self._socket, event)
            self._seen = sequence


async def _reached(read: Callable[[], Awaitable[T]]) -> T:
    """What ``read`` finds in the database, which is waited for where it is away."""
    while True:
        try:
            return await read()
        except DatabaseAway:
            await asyncio.sleep(LOOKED_AGAIN)


async def _frame(socket: WebSocket, services: Services, conversation: Conversation, frame: BaseModel | None) -> None:
    if isinstance(frame, PingFrame):
        await sockets.send(socket, {"type": "pong"})
    elif isinstance(frame, TypingFrame):
        await services.desk.announce_typing(conversation.id, None)
    elif isinstance(frame, SendFrame):
        try:
            new = NewMessage(text=frame.text, client_id=frame.client_id, payload=frame.payload)
            turn = await _receive(services, conversation, new)
        except BotError as error:
            await sockets.refuse(socket, error, frame.client_id)
            return
        if turn.message is not None and frame.client_id is not None:
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
    await check(services.limits.messages, conversation.id)
    with services.metrics.seconds.time(), tracing.step("message", channel="web") as step:
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
        step.note(**known_of(turn))
    services.metrics.turns.labels("web", turn.outcome.get("decision", "")).inc()
    return turn


async def _rendered(services: Services, turn: Turn) -> dict[str, Any]:
    wording = wording_of(turn.outcome)
    return {
        "message": None if turn.message is None else message_json(turn.message),
        "replies": [_shown(services, reply, wording) for reply in turn.replies if isinstance(reply, Message)],
        "state": await services.desk.state(turn.conversation),
    }


def _shown(services: Services, message: Message, language: str) -> dict[str, Any]:
    """A message as its visitor, who reads ``language``, which may be a locale, sees it."""
    return message_json(message, language=language, translating=services.interpreter.active)


async def _people_back(services: Services) -> float | None:
    """When people are at work again; None while they are, and where nothing says when."""
    try:
        async with services.database.read() as connection:
            hours = (await services.desk.staff_directory.read(connection)).hours(None)
    except DatabaseAway:
        return None  # pages are shown all the same
    now = services.clock()
    return None if hours.is_open(now) else hours.next_opening(now)


def _consent_json(services: Services, language: str) -> dict[str, Any] | None:
    if services.privacy.consent is None:
        return None
    shown, text = services.privacy.consent.shown(language)
    link = services.settings.privacy_url or services.site.values.widget.consent_link or None
    return {"version": services.privacy.consent.version, "language": shown, "text": text, "link": link}


def _offered(services: Services, tag: str) -> str | None:
    """The locale that a visitor chooses by ``tag`` ("pt-BR", "zh_TW"), or None where the site does not speak that."""
    found = locale(tag)
    return found if found is not None and primary(found) in services.site.languages else None


def _labels(services: Services, wording: str) -> dict[str, str]:
    """The widget's labels; what the site says itself takes the place of ours."""
    ours = "welcome", "widget-", "helpful-", "survey-", "contact-", "translation-"
    labels = services.phrases.templates(wording, *ours)
    values = services.site.values
    own = {"welcome": worded(values.greeting, wording), "widget-title": values.name}
    return labels | {key: text for key, text in own.items() if text}
