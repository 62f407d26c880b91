"""The webhooks of systems where people work: ``/webhooks/live/<system>``."""

from typing import Any

import structlog
from fastapi import APIRouter, Request

from bot.channels import ChannelError
from bot.web.answers import UNREADABLE, answers
from bot.web.bodies import parse_json, read_body
from bot.web.connector_models import Acknowledged
from bot.web.errors import ApiError
from bot.web.services import Wired
from bot.web.signin import webhook_request
from bot.web.soundness import SoundRoute

log = structlog.get_logger(__name__)

router = APIRouter(prefix="/webhooks/live", tags=["connectors"], route_class=SoundRoute)

#: What such a system sends is described by it.
THEIR_OWN = {"application/json": {"schema": {"type": "object"}}}


@router.post("/{side}")
@answers(Acknowledged, *UNREADABLE, "not_found", "wrong_signature", "stale_request", body=THEIR_OWN)
async def receive_live_webhook(side: str, request: Request, services: Wired) -> dict[str, Any]:
    """What people did in another system: verified, stored and acknowledged; carried out afterwards."""
    telling, counted = services.live.telling(side), f"live-{side}"
    if telling is None:
        raise ApiError("not_found", f"Nobody works in {side[:40]}: HAMDEL_LIVE_SIDE names another system, or none.")
    try:
        body = await read_body(request)
        telling.verify(webhook_request(request, body))
    except (ApiError, ChannelError) as error:
        services.metrics.webhook(counted, error.code)
        raise
    payload = parse_json(body)
    try:
        events = telling.parse(payload)
    except ChannelError as error:
        # It would come again and again: nobody but who runs that system can do anything about it.
        log.warning("webhook_not_understood", channel=counted, error=str(error))
        services.metrics.webhook(counted, "ignored")
        return {"ok": True}
    taken = await services.reception.take(events)
    for outcome, number in (("stored", taken.stored), ("repeated", taken.repeated), ("ignored", int(not events))):
        services.metrics.webhook(counted, outcome, number)
    return {"ok": True}
