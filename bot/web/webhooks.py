"""Connectors' routes: ``/webhooks/<channel>``, and Rasa's REST channel among them."""

import json
import re
from typing import Any

import structlog
from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from bot import tracing
from bot.channels import Challenged, Channel, ChannelError, Wrapping
from bot.channels.rasa import sender_of
from bot.channels.rendition import Rendition
from bot.channels.rest import RestChannel, render
from bot.conversations import Message
from bot.conversations.incoming import Incoming
from bot.dialogue.turn import wording_of
from bot.web.answers import TEXT, UNREADABLE, answers
from bot.web.bodies import parse_json, read_body
from bot.web.connector_models import Acknowledged, Alive, RestMessage, RestReply
from bot.web.errors import ApiError
from bot.web.limits import check_sender
from bot.web.services import Services, Wired
from bot.web.signin import connecting, webhook_request
from bot.web.soundness import SoundRoute
from bot.web.traces import known_of

log = structlog.get_logger(__name__)

router = APIRouter(prefix="/webhooks", tags=["connectors"], route_class=SoundRoute)

#: A field's name, and how many of a payload are logged.
_KEY = re.compile(r"[A-Za-z_]{1,40}")
_MOST_KEYS = 30

#: What platforms send is described by them.
PLATFORMS_OWN = {"application/json": {"schema": {"type": "object"}}}

#: As Rasa's clients ask for a reply a line; read by hand, as the body is.
STREAM = {
    "name": "stream",
    "in": "query",
    "required": False,
    "schema": {"type": "string"},
    "description": "`true` has each reply on a line of its own.",
}


#: As Meta asks whether an address is meant; read by hand, by the channel that is asked.
CHALLENGE = [
    {
        "name": f"hub.{name}",
        "in": "query",
        "required": False,
        "schema": {"type": "string"},
        "description": meaning,
    }
    for name, meaning in (
        ("mode", "`subscribe` where the address is checked."),
        ("verify_token", "The word that both sides know."),
        ("challenge", "What is answered, as it is."),
    )
]


@router.get("/rest/")
@router.get("/rest", include_in_schema=False)
@answers(Alive)
async def check_rest_channel() -> dict[str, str]:
    """Rasa's health check of the REST channel."""
    return {"status": "ok"}


@router.post("/rest/webhook", dependencies=[Depends(connecting)], openapi_extra={"parameters": [STREAM]})
@answers(
    list[RestReply],
    *UNREADABLE,
    "invalid_body",
    "invalid_sender",
    "invalid_message",
    "client_id_reused",
    "too_many_requests",
    media={"text/event-stream": TEXT},
    body=RestMessage,
)
async def send_rest_message(request: Request, services: Wired) -> Response:
    """Rasa's REST channel: a message in, its replies out, whatever the content type."""
    body = await read_body(request)
    payload = parse_json(body)
    connector = _channel(services, "rest")
    assert isinstance(connector, RestChannel)
    (incoming,) = connector.parse(payload)
    await check_sender(services.limits.messages, incoming)
    recipient = sender_of(payload) or "default"
    turn = await _receive(services, incoming)
    # What agents wrote since the last request comes first, as it would in a conversation.
    rendition = Rendition(services.phrases, services.interpreter.active)
    wording = wording_of(turn.outcome)
    shown = [rendition.of(one, wording) if isinstance(one, Message) else one for one in (*turn.missed, *turn.replies)]
    rendered = render(recipient, shown, turn.outcome)
    if request.query_params.get("stream", "").lower() == "true":
        lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rendered)
        return Response(lines, media_type="text/event-stream")
    return JSONResponse(rendered)


@router.post("/callback/webhook", dependencies=[Depends(connecting)])
@answers(
    None,
    *UNREADABLE,
    "not_found",
    "invalid_body",
    "invalid_sender",
    "invalid_message",
    "too_many_requests",
    media={"text/plain": TEXT},
    body=RestMessage,
)
async def send_callback_message(request: Request, services: Wired) -> PlainTextResponse:
    """Rasa's callback channel: a message in; its replies are posted to HAMDEL_CALLBACK_URL, in order."""
    connector = _channel(services, "callback")
    (incoming,) = connector.parse(parse_json(await read_body(request)))
    assert isinstance(incoming, Incoming)
    await check_sender(services.limits.messages, incoming)
    taken = await services.reception.take([incoming])
    for outcome, number in (("stored", taken.stored), ("repeated", taken.repeated)):
        services.metrics.webhook("callback", outcome, number)
    return PlainTextResponse("success")


@router.get("/{channel}", openapi_extra={"parameters": CHALLENGE})
@router.get("/{channel}/", include_in_schema=False)
@answers(Alive, "not_found", "wrong_verify_token", media={"text/plain": TEXT})
async def check_channel(channel: str, request: Request, services: Wired) -> Response:
    """Whether a connector is switched on; answers the challenge of platforms that ask whether they are meant."""
    connector = _channel(services, channel)
    if "hub.mode" in request.query_params and isinstance(connector, Challenged):
        try:
            return PlainTextResponse(connector.challenge(webhook_request(request)))
        except ChannelError as error:
            services.metrics.webhook(channel, error.code)
            raise
    return JSONResponse({"status": "ok"})


@router.post("/{channel}")
@router.post("/{channel}/webhook", include_in_schema=False)
@answers(
    Acknowledged,
    *UNREADABLE,
    "not_found",
    "wrong_secret",
    "wrong_signature",
    "stale_request",
    "wrong_rest_token",
    "rest_closed",
    "invalid_sender",
    "invalid_message",
    "client_id_reused",
    "invalid_update",
    media={"text/plain": TEXT},
    body=PLATFORMS_OWN,
    security=("telegramSecret",),
)
async def receive_webhook(channel: str, request: Request, services: Wired) -> Response:
    """A platform's webhook: verified, stored and acknowledged; answered afterwards, through the outbox."""
    connector = _channel(services, channel)
    try:
        body = await read_body(request)
        connector.verify(webhook_request(request, body))
    except (ApiError, ChannelError) as error:
        services.metrics.webhook(channel, error.code)
        raise
    payload = parse_json(connector.unwrap(body) if isinstance(connector, Wrapping) else body)
    if isinstance(connector, Wrapping) and (answer := connector.confirm(payload)) is not None:
        return PlainTextResponse(answer)
    if isinstance(connector, RestChannel):
        await _receive(services, *connector.parse(payload))
        return JSONResponse({"ok": True})
    try:
        events = connector.parse(payload)
    except ChannelError as error:
        # It is the platform's, and would come again and again: nobody but who runs the site can do anything about it.
        log.warning("webhook_not_understood", channel=channel, error=str(error))
        services.metrics.webhook(channel, "ignored")
        return JSONResponse({"ok": True})
    if not events:
        log.info("webhook_ignored", channel=channel, reason="nothing in it is for the bot", holds=_keys(payload))
    taken = await services.reception.take(events)
    for outcome, number in (("stored", taken.stored), ("repeated", taken.repeated), ("ignored", int(not events))):
        services.metrics.webhook(channel, outcome, number)
    return JSONResponse({"ok": True})


async def _receive(services: Services, incoming: Incoming) -> Any:
    with services.metrics.seconds.time(), tracing.step("message", channel=incoming.channel) as step:
        turn = await services.dialogue.receive(incoming)
        step.note(**known_of(turn))
    services.metrics.turns.labels(incoming.channel, turn.outcome.get("decision", "")).inc()
    return turn


def _keys(payload: Any) -> str:
    """What a payload is made of, for the log: the names of its fields tell its kind, and nothing of anybody."""
    names, left = dict[str, None](), [payload]
    while left and len(names) < _MOST_KEYS:
        match left.pop(0):
            case dict() as found:
                names |= dict.fromkeys(key for key in found if _KEY.fullmatch(key))
                left += found.values()
            case list() as found:
                left += found[:1]
    return ", ".join(list(names)[:_MOST_KEYS])


def _channel(services: Services, name: str) -> Channel:
    found = services.channels.get(name)
    if found is None:
        raise ApiError("not_found", f"The channel {name} does not exist or is switched off.")
    return found
