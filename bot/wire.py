"""Messages as the pages and sockets show them."""

from datetime import UTC, datetime
from typing import Any

from bot.conversations import Message
from bot.language.names import direction
from bot.markdown import to_html


def moment(seconds: float | None) -> str | None:
    """Unix seconds as ISO 8601 in UTC; None stays None."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def message_json(message: Message, *, inside: bool = False) -> dict[str, Any]:
    """A message for a page; ``inside`` adds what only agents may see: why the bot wrote it."""
    shown: dict[str, Any] = {
        "sequence": message.sequence,
        "author": message.author,
        "agent": message.agent_name,
        "text": message.text,
        "html": to_html(message.text) if message.markdown else None,
        "language": message.language,
        "direction": direction(message.language),
        "kind": message.kind,
        "buttons": [{"title": button.title, "payload": button.payload} for button in message.buttons],
        "attachment": None if message.attachment is None else dict(message.attachment),
        "created_at": moment(message.created_at),
        "client_id": message.external_id.rpartition(":")[2] if message.external_id else None,
    }
    if inside:
        shown["reason"] = None if message.reason is None else dict(message.reason)
    return shown
