"""Rasa's HTTP API: what its widgets, connectors and consoles ask for. What Hamdel has nothing for is refused by name.

Source: rasa 3.6.21 ``rasa/server.py``.
"""

import re
from typing import Any

from fastapi import APIRouter, Depends, Request

from bot.channels.rasa import address_of
from bot.channels.rendition import Rendition
from bot.channels.rest import render
from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, Incoming, clean, payload_of
from bot.dialogue.turn import wording_of
from bot.language.tracking import Spoken
from bot.nlu import INTENTS
from bot.texts.markdown import to_plain
from bot.web.answers import UNREADABLE, answers
from bot.web.bodies import parse_json, read_body
from bot.web.connector_models import (
    IntentToTrigger,
    Parsed,
    RasaDomain,
    RasaStatus,
    RasaTracker,
    RasaVersion,
    TextToParse,
    Triggered,
)
from bot.web.errors import ApiError
from bot.web.limits import check_sender
from bot.web.rasa_errors import RASA_VERSION, RasaRoute
from bot.web.rasa_tracker import tracker_of
from bot.web.services import Services, Wired
from bot.web.signin import connecting
from bot.web.soundness import fault_of

router = APIRouter(tags=["rasa"], route_class=RasaRoute)

#: The channels whose addresses are what Rasa calls a conversation's id.
CHANNELS = ("rest", "callback", "socketio")
#: Those that can be triggered: a question has to be written.
TRIGGERED = tuple(name for name in INTENTS if name != "ask_question")
#: The retrieval intent under which Rasa's clients find the articles.
RETRIEVAL = "faq"
#: So many articles are ranked.
_RANKED = 10

_NO_MODELS = "Hamdel has no models to train, test or exchange: it answers from its articles, which are kept at /editor."
_DECIDES = (
    "Hamdel decides by itself what comes of a message; send one over a channel, or trigger an intent at "
    "/conversations/{conversation_id}/trigger_intent."
)
#: What Rasa does and Hamdel has nothing for, with the reason.
_NOT_HERE = (
    ("POST", "/model/train", _NO_MODELS),
    ("PUT", "/model", _NO_MODELS),
    ("DELETE", "/model", _NO_MODELS),
    ("POST", "/model/predict", _NO_MODELS),
    ("POST", "/model/test/stories", _NO_MODELS),
    ("POST", "/model/test/intents", _NO_MODELS),
    ("POST", "/conversations/{conversation_id}/tracker/events", _DECIDES),
    ("PUT", "/conversations/{conversation_id}/tracker/events", _DECIDES),
    ("POST", "/conversations/{conversation_id}/messages", _DECIDES),
    ("POST", "/conversations/{conversation_id}/execute", _DECIDES),
    ("POST", "/conversations/{conversation_id}/predict", _DECIDES),
    ("GET", "/conversations/{conversation_id}/story", _DECIDES),
)


@router.get("/version")
@answers(RasaVersion)
async def get_version() -> dict[str, str]:
    """The version of Rasa that clients may take this for."""
    return {"version": RASA_VERSION, "minimum_compatible_version": "3.0.0"}


@router.get("/status")
@answers(RasaStatus)
async def get_status(services: Wired) -> dict[str, Any]:
    """The loaded model, in Rasa's terms."""
    return {
        "model_file": f"hamdel-{services.settings.nlu}",
        "model_id": services.library.encoder.name,
        "num_active_training_jobs": 0,
    }


@router.get("/domain", dependencies=[Depends(connecting)])
@answers(RasaDomain)
async def get_domain(services: Wired) -> dict[str, Any]:
    """What can be understood, in the terms of a Rasa domain."""
    return {
        "version": "3.1",
        "intents": [*INTENTS, RETRIEVAL],
        "entities": [],
        "slots": {
            "language": {"type": "categorical", "values": list(services.site.languages), "mappings": []},
            "state": {"type": "categorical", "values": ["bot", "waiting", "agent", "closed"], "mappings": []},
        },
        "responses": {},
        "actions": [],
        "forms": {},
        "e2e_actions": [],
        "session_config": {
            "session_expiration_time": round(services.settings.reopen_hours * 60),
            "carry_over_slots_to_new_session": True,
        },
    }


@router.post("/model/parse", dependencies=[Depends(connecting)])
@answers(Parsed, *UNREADABLE, "unknown_emulation_mode", "invalid_body", body=TextToParse)
async def parse_message(request: Request, services: Wired, emulation_mode: str = "") -> dict[str, Any]:
    """Intent, language and emotion of a text, and the articles that may answer it."""
    if emulation_mode not in ("", "rasa", "none"):
        raise ApiError("unknown_emulation_mode", "Only Rasa's own format is spoken; leave emulation_mode out.")
    body = parse_json(await read_body(request))
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str):
        raise ApiError("invalid_body", 'Send a JSON object such as {"text": "Hello"}.')
    readable = clean(text)[:LONGEST_MESSAGE]
    spoken = services.reader.tracker.after(Spoken(services.settings.default_language, "default"), readable)
    understanding = await services.reader.understand(readable)
    ranking = [{"name": one.name, "confidence": one.confidence} for one in understanding.intents]
    return {
        "text": text.encode("utf-8", "replace").decode(),
        "intent": ranking[0],
        "entities": [],
        "text_tokens": [list(match.span()) for match in re.finditer(r"\w+", readable)],
        "intent_ranking": ranking,
        "response_selector": await _selected(services, readable, spoken.language),
        "language": {
            "name": spoken.language,
            "confidence": round(services.reader.tracker.confidence(readable, spoken.language), 4),
        },
        "emotion": {"name": understanding.emotion.name, "confidence": understanding.emotion.confidence},
    }


async def _selected(services: Services, text: str, language: str) -> dict[str, Any]:
    """The articles that may answer a text as Rasa's ResponseSelector tells them."""
    matches = await services.reader.find(text, language, _RANKED) if text else []
    ranking = [
        {"confidence": match.confidence, "intent_response_key": f"{RETRIEVAL}/{match.article_id}"} for match in matches
    ]
    article = services.library.article(matches[0].article_id) if matches else None
    response: dict[str, Any] = {
        "responses": [],
        "confidence": 0.0,
        "intent_response_key": None,
        "utter_action": None,
    }
    if article is not None:
        key = f"{RETRIEVAL}/{article.id}"
        response = {
            "responses": [{"text": to_plain(article.variant(language).answer)}],
            "confidence": matches[0].confidence,
            "intent_response_key": key,
            "utter_action": f"utter_{key}",
        }
    return {"all_retrieval_intents": [RETRIEVAL], RETRIEVAL: {"response": response, "ranking": ranking}}


@router.get("/conversations/{conversation_id}/tracker", dependencies=[Depends(connecting)])
@answers(RasaTracker)
async def get_tracker(conversation_id: str, services: Wired) -> dict[str, Any]:
    """The newest conversation of a sender over Rasa's channels, with all that was said, as Rasa's tracker."""
    return tracker_of(conversation_id, *await _newest(services, conversation_id))


@router.post("/conversations/{conversation_id}/trigger_intent", dependencies=[Depends(connecting)])
@answers(
    Triggered,
    *UNREADABLE,
    "invalid_body",
    "unknown_intent",
    "invalid_message",
    "too_many_requests",
    body=IntentToTrigger,
)
async def trigger_intent(conversation_id: str, request: Request, services: Wired) -> dict[str, Any]:
    """Have a sender of the REST channel wish something without words; what the bot says to that, and the tracker."""
    body = parse_json(await read_body(request))
    name = body.get("name") if isinstance(body, dict) else None
    if not isinstance(name, str):
        raise ApiError("invalid_body", 'Send a JSON object such as {"name": "ask_human"}.')
    if name not in TRIGGERED:
        raise ApiError(
            "unknown_intent", f"Trigger one of {', '.join(TRIGGERED)}; a question has to be sent as a message."
        )
    incoming = Incoming(channel="rest", address=address_of(conversation_id), text=payload_of(name))
    await check_sender(services.limits.messages, incoming)
    turn = await services.dialogue.receive(incoming)
    services.metrics.turns.labels("rest", turn.outcome.get("decision", "")).inc()
    rendition, wording = Rendition(services.phrases, services.interpreter.active), wording_of(turn.outcome)
    shown = [rendition.of(one, wording) if isinstance(one, Message) else one for one in (*turn.missed, *turn.replies)]
    messages = render(conversation_id, shown, turn.outcome)
    return {"tracker": await get_tracker(conversation_id, services), "messages": messages}


async def _newest(services: Services, sender: str) -> tuple[Conversation | None, list[Message]]:
    if fault_of(sender) is not None:
        return None, []
    async with services.database.read() as connection:
        lately = [
            found[0]
            for channel in CHANNELS
            if (found := await conversation_store.last_at(connection, channel, address_of(sender)))
        ]
        newest = max(lately, key=lambda one: one.updated_at, default=None)
        if newest is None or newest.erased_at is not None:
            return None, []
        return newest, await message_store.of_conversation(connection, newest.id)


def _refusing(reason: str) -> Any:
    async def refuse() -> None:
        raise ApiError("not_in_hamdel", reason)

    return refuse


for _method, _path, _reason in _NOT_HERE:
    router.add_api_route(
        _path, _refusing(_reason), methods=[_method], dependencies=[Depends(connecting)], include_in_schema=False
    )
