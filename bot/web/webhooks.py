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
from bot.web.bodies import parse_json, read_body
from bot.web.errors import ApiError
from bot.web.services import Services, Wired

router = APIRouter(prefix="/webhooks", tags=["connectors"])

_rest = RestChannel()


@router.get("/rest/")
@router.get("/rest", include_in_schema=False)
async def rest_health() -> dict[str, str]:
    """Rasa's health check of the REST channel."""
    return {"status": "ok"}


@router.post("/rest/webhook")
async def rest(request: Request, services: Wired) -> Response:
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
async def channel_health(channel: str, services: Wired) -> dict[str, str]:
    """Whether a connector is switched on."""
    _channel(services, channel)
    return {"status": "ok"}


@router.post("/{channel}")
@router.post("/{channel}/webhook", include_in_schema=False)
async def webhook(channel: str, request: Request, services: Wired) -> dict[str, Any]:
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
