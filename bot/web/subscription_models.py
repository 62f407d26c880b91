"""Shapes of what administrators see of webhooks to other systems, and do with them."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.conversations.delivery_store import Delivery
from bot.conversations.wire import moment
from bot.subscriptions.events import EventType
from bot.subscriptions.service import Overview
from bot.web.fields import Count, Moment, Number

WebhookEvent = TypeAliasType("WebhookEvent", EventType)
Name = Annotated[str, Field(max_length=1000, examples=["Our CRM"])]
Url = Annotated[str, Field(max_length=10_000, examples=["https://crm.example/hooks/hamdel"])]
Events = Annotated[list[WebhookEvent], Field(max_length=20, examples=[["conversation.closed"]])]
Secret = Annotated[str, Field(examples=["whsec_c2VjcmV0IG9mIHRoZSBzaG9wIGFuZCBpdHMgQ1JNISE="])]


# What is asked


class WebhookBody(BaseModel):
    """A webhook as it shall be."""

    name: Name
    url: Url
    events: Events
    active: bool = True


class WebhookChanged(WebhookBody):
    """A webhook as it shall be, where nobody has changed it since ``version``."""

    version: int = Field(ge=1, lt=2**31, examples=[1])


# What is answered


class WebhookShown(BaseModel):
    """A webhook, and how many of its deliveries wait or are given up; ``fault`` is why it was switched off by itself,
    ``failing_since`` since when nothing has arrived."""

    id: Number
    name: Name
    url: Url
    events: Events
    active: bool
    waiting: Count
    dead: Count
    fault: Annotated[str, Field(examples=["The other system answered 410: it wants no more."])] | None
    failing_since: Moment | None
    old_secret_until: Moment | None
    version: Number


class WebhooksShown(BaseModel):
    """All webhooks."""

    webhooks: list[WebhookShown]


class WebhookWithSecret(BaseModel):
    """A webhook with its new secret, which is shown this once."""

    webhook: WebhookShown
    secret: Secret


class WebhookDelivery(BaseModel):
    """Something that a webhook was to be told: what was sent, and what came back last."""

    id: Number
    key: str = Field(description="The `webhook-id`, the same at each attempt.", examples=["msg_0b9d6c1e8f3a4d25"])
    type: str = Field(examples=["conversation.closed"])
    status: Literal["waiting", "delivered", "dead"]
    attempts: Count
    payload: Annotated[dict[str, Any], Field(examples=[{"type": "conversation.closed"}])]
    answer_status: Annotated[int, Field(examples=[204])] | None
    answer: Annotated[str, Field(examples=["ok"])] | None
    error: Annotated[str, Field(examples=["The other system answered 502."])] | None
    created_at: Moment
    next_attempt_at: Moment | None


class WebhookDeliveries(BaseModel):
    """Deliveries of a webhook, the newest first; at most fifty."""

    deliveries: list[WebhookDelivery]


class WebhooksReplayed(BaseModel):
    """How many deliveries are sent again."""

    replayed: Count


def webhook_json(one: Overview, now: float) -> dict[str, Any]:
    """A webhook as it is shown; its secret is not."""
    kept = one.subscription
    return {
        "id": kept.id,
        "name": kept.name,
        "url": kept.url,
        "events": list(kept.events),
        "active": kept.active,
        "waiting": one.waiting,
        "dead": one.dead,
        "fault": kept.fault,
        "failing_since": moment(kept.failing_since),
        "old_secret_until": moment(kept.old_until) if kept.old_until and kept.old_until > now else None,
        "version": kept.version,
    }


def delivery_json(one: Delivery) -> dict[str, Any]:
    """A delivery as it is shown."""
    return {
        "id": one.id,
        "key": one.key,
        "type": one.type,
        "status": one.status,
        "attempts": one.attempts,
        "payload": dict(one.payload),
        "answer_status": one.answer_status,
        "answer": one.answer,
        "error": one.last_error,
        "created_at": moment(one.created_at),
        "next_attempt_at": moment(one.next_attempt_at) if one.status == "waiting" else None,
    }
