"""What a conversation was about, in facts taken from its messages."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.conversations import Message
from handoff.summary import Said, Summary, Tried, summarise

_OUTCOMES: Mapping[str | None, bool] = {"helpful": True, "unhelpful": False}


def digest_of(messages: Sequence[Message], tried: Sequence[Mapping[str, Any]]) -> Summary:
    """The facts of a conversation; ``tried`` are the bot's answers as :mod:`bot.conversations.search_log_store` has
    them."""
    said = [Said(one.author, one.text, _intent(one), (one.reason or {}).get("article")) for one in messages]
    return summarise(said, [Tried(one["article"], _OUTCOMES.get(one["outcome"])) for one in tried])


def _intent(message: Message) -> str | None:
    """What a message was understood as; a tapped button asks nothing."""
    if message.reason is None:
        return None
    intent = message.reason.get("intent")
    return intent["name"] if intent else "tapped"
