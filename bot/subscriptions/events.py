"""What other systems are told: the events, and the shape of each one's payload.

A payload is ``{"type", "timestamp", "data"}``, as Standard Webhooks has it. Nothing of what anybody wrote is in it.
Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md.
"""

from typing import Any, Literal, get_args

from pydantic import BaseModel

from bot.conversations.wire import moment

EventType = Literal[
    "conversation.started",
    "conversation.answered",
    "conversation.handed_off",
    "conversation.assigned",
    "conversation.closed",
    "conversation.rated",
    "article.missed",
    "visitor.erased",
]
EVENTS: tuple[EventType, ...] = get_args(EventType)
#: What is sent to see whether it arrives; nobody subscribes to it.
TEST = "webhook.test"


class Person(BaseModel):
    """Who a visitor is, as far as the site vouches for it."""

    id: str | None
    name: str | None
    email: str | None


class Named(BaseModel):
    """A team or an agent."""

    id: int
    name: str


class Started(BaseModel):
    """``conversation.started``; what all that is about a conversation has. ``visitor`` is None once it was erased."""

    conversation: str
    channel: str
    language: str
    visitor: Person | None


class Answered(Started):
    """``conversation.answered``: the bot has answered with an article."""

    article: str | None


class HandedOff(Started):
    """``conversation.handed_off``: it waits for a person; ``reason`` is why, ``article`` what it was about."""

    reason: str
    team: Named | None
    article: str | None


class Assigned(Started):
    """``conversation.assigned``: an agent has it, whoever had it before."""

    agent: Named | None
    team: Named | None


class Closed(Started):
    """``conversation.closed``; ``reason`` is what it came to: solved, not-solved, no-answer, spam or nothing."""

    agent: Named | None
    team: Named | None
    reason: str | None


class Marks(BaseModel):
    """What a visitor thought: satisfaction from 1 to 5, and how likely they recommend it, from 0 to 10."""

    csat: int | None
    nps: int | None


class Rated(Started):
    """``conversation.rated``, and again when the visitor answers more or changes it."""

    agent: Named | None
    rating: Marks


class Missed(Started):
    """``article.missed``: nothing was found for what a visitor asked."""

    reason: str


class ErasedPerson(BaseModel):
    """Whom to erase, by what the site calls them."""

    id: str | None


class Erased(BaseModel):
    """``visitor.erased``, once for each of their conversations."""

    conversation: str
    visitor: ErasedPerson | None


class Tried(BaseModel):
    """``webhook.test``."""

    webhook: str


def payload_of(type: str, happened_at: float, data: BaseModel) -> dict[str, Any]:
    """The whole payload; ``timestamp`` is when it happened, in ISO 8601."""
    return {"type": type, "timestamp": moment(happened_at), "data": data.model_dump()}
