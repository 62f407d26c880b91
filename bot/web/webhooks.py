"""Connectors' routes: ``/webhooks/<channel>``, and Rasa's REST channel among them."""

import json
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from bot import channels
from bot.channels import Channel
from bot.channels.rendition import Rendition
from bot.channels.rest import RestChannel, render
from bot.conversations import Message
from bot.conversations.incoming import Incoming
from bot.web.answers import TEXT, UNREADABLE, answers
from bot.web.bodies import parse_json, read_body
from bot.web.connector_models import Acknowledged, Alive, RestMessage, RestReply
from bot.web.errors import ApiError
from bot.web.services import Services, Wired

router = APIRouter(prefix="/webhooks", tags=["connectors"])

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

_rest = RestChannel()


@router.get("/rest/")
@router.get("/rest", include_in_schema=False)
@answers(Alive)
async def check_rest_channel() -> dict[str, str]:
    """Rasa's health check of the REST channel."""
    return {"status": "ok"}


@router.post("/rest/webhook", openapi_extra={"parameters": [STREAM]})
@answers(
    list[RestReply],
    *UNREADABLE,
    "invalid_body",
    "invalid_sender",
    "invalid_message",
    media={"text/event-stream": TEXT},
    body=RestMessage,
)
async def send_rest_message(request: Request, services: Wired) -> Response:
    """Rasa's REST channel: a message in, its replies out, whatever the content type."""
    body = await read_body(request)
    payload = parse_json(body)
    (incoming,) = _rest.parse(payload)
    recipient = payload.get("sender", "default")
    turn = await _receive(services, incoming)
    # What agents wrote since the last request comes first, as it would in a conversation.
    rendition = Rendition(services.phrases, services.interpreter.active)
    language = turn.outcome.get("language", "")
    shown = [rendition.of(one, language) if isinstance(one, Message) else one for one in (*turn.missed, *turn.replies)]
    rendered = render(str(recipient), shown, turn.outcome)
    if request.query_params.get("stream", "").lower() == "true":
        lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rendered)
        return Response(lines, media_type="text/event-stream")
    return JSONResponse(rendered)


@router.get("/{channel}")
@router.get("/{channel}/", include_in_schema=False)
@answers(Alive, "not_found")
async def check_channel(channel: str, services: Wired) -> dict[str, str]:
    """Whether a connector is switched on."""
    _channel(services, channel)
    return {"status": "ok"}


@router.post("/{channel}")
@router.post("/{channel}/webhook", include_in_schema=False)
@answers(
    Acknowledged,
    *UNREADABLE,
    "not_found",
    "wrong_secret",
    "invalid_update",
    body=PLATFORMS_OWN,
    security=("telegramSecret",),
)
async def receive_webhook(channel: str, request: Request, services: Wired) -> dict[str, Any]:
    """A platform's webhook: verified, stored, answered through the outbox; then acknowledged."""
    connector = _channel(services, channel)
    body = await read_body(request)
    connector.verify(channels.Request({name.lower(): value for name, value in request.headers.items()}, body))
    for incoming in connector.parse(parse_json(body)):
        await _receive(services, incoming)
    return {"ok": True}


async def _receive(services: Services, incoming: Incoming) -> Any:
    with services.metrics.seconds.time():
        turn = await services.dialogue.receive(incoming)
    services.metrics.turns.labels(incoming.channel, turn.outcome.get("decision", "")).inc()
    return turn


def _channel(services: Services, name: str) -> Channel:
    found = services.channels.get(name)
    if found is None:
        raise ApiError("not_found", f"The channel {name} does not exist or is switched off.")
    return found
