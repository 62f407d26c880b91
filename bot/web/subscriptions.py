"""Administrators' routes about webhooks: which other systems are told what happens, and whether it arrives."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.conversations.incoming import clean
from bot.subscriptions.service import SubscriptionChange
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.services import Services, Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from bot.web.subscription_models import (
    WebhookBody,
    WebhookChanged,
    WebhookDeliveries,
    WebhookDelivery,
    WebhookShown,
    WebhooksReplayed,
    WebhooksShown,
    WebhookWithSecret,
    delivery_json,
    webhook_json,
)

router = APIRouter(prefix="/api/v1/admin/webhooks", tags=["administration"], route_class=SoundRoute)


@router.get("")
@answers(WebhooksShown)
async def list_webhooks(_admin: Administering, services: Wired) -> dict[str, Any]:
    """The other systems that are told what happens."""
    return {"webhooks": [webhook_json(one, services.clock()) for one in await services.subscriptions.all()]}


@router.post("", status_code=201)
@answers(WebhookWithSecret, "invalid_webhook", "too_many_webhooks")
async def add_webhook(body: WebhookBody, admin: Administering, services: Wired) -> dict[str, Any]:
    """Tell another system what happens; the answer has its secret, which is shown this once."""
    made = await services.subscriptions.add(_wanted(body), admin.id)
    _changed(services)
    return await _with_secret(services, made.id, made.secret)


@router.put("/{webhook_id}")
@answers(WebhookShown, "invalid_webhook", "unknown_webhook", "changed_meanwhile")
async def change_webhook(webhook_id: Id, body: WebhookChanged, admin: Administering, services: Wired) -> dict[str, Any]:
    """Replace a webhook, or switch it on or off; its secret stays."""
    changed = await services.subscriptions.change(webhook_id, body.version, _wanted(body), admin.id)
    _changed(services)
    return webhook_json(changed, services.clock())


@router.delete("/{webhook_id}", status_code=204)
@answers(None, "unknown_webhook")
async def remove_webhook(webhook_id: Id, admin: Administering, services: Wired) -> Response:
    """Delete a webhook, with what was still to be delivered to it."""
    await services.subscriptions.remove(webhook_id, admin.id)
    return Response(status_code=204)


@router.post("/{webhook_id}/secret")
@answers(WebhookWithSecret, "unknown_webhook", "changed_meanwhile")
async def renew_webhook_secret(webhook_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Give a webhook a new secret; for 24 hours everything is signed by the old one as well."""
    renewed = await services.subscriptions.renew_secret(webhook_id, admin.id)
    return await _with_secret(services, webhook_id, renewed.secret)


@router.post("/{webhook_id}/test")
@answers(WebhookDelivery, "unknown_webhook")
async def try_webhook(webhook_id: Id, _admin: Administering, services: Wired) -> dict[str, Any]:
    """Send a test event at once, also where it is switched off; what came of it."""
    return delivery_json(await services.subscriptions.test(webhook_id))


@router.get("/{webhook_id}/deliveries")
@answers(WebhookDeliveries, "unknown_webhook")
async def list_deliveries(
    webhook_id: Id,
    _admin: Administering,
    services: Wired,
    before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
) -> dict[str, Any]:
    """What a webhook was to be told last, the newest first; ``before`` a delivery."""
    found = await services.subscriptions.deliveries(webhook_id, before)
    return {"deliveries": [delivery_json(one) for one in found]}


@router.post("/{webhook_id}/deliveries/replay")
@answers(WebhooksReplayed, "unknown_webhook")
async def replay_deliveries(webhook_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Send everything again that was given up."""
    return {"replayed": await services.subscriptions.replay(webhook_id, admin.id)}


@router.post("/{webhook_id}/deliveries/{delivery_id}/replay")
@answers(WebhooksReplayed, "unknown_webhook", "unknown_delivery")
async def replay_delivery(webhook_id: Id, delivery_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Send one delivery again that has ended, under the same id."""
    return {"replayed": await services.subscriptions.replay(webhook_id, admin.id, delivery_id)}


def _changed(services: Services) -> None:
    """Have the other workers look what is switched on."""
    services.bus.tell_workers({"type": "webhooks"})


def _wanted(body: WebhookBody) -> SubscriptionChange:
    return SubscriptionChange(name=clean(body.name), url=clean(body.url), events=body.events, active=body.active)


async def _with_secret(services: Services, webhook_id: int, secret: str) -> dict[str, Any]:
    found = await services.subscriptions.find(webhook_id)
    return {"webhook": webhook_json(found, services.clock()), "secret": secret}
