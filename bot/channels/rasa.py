"""What Rasa's channels have in common: a message as its clients send it, and a reply as they take it.

Source: rasa 3.6.21 ``core/channels/channel.py``, ``rest.py``, ``callback.py`` and ``socketio.py``.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from bot.channels import ChannelError
from bot.conversations import Draft, Message
from bot.conversations.incoming import LARGEST_ATTRIBUTES, Incoming, sound
from bot.texts.markdown import to_plain

_LONGEST_ADDRESS = 200


def sender_of(payload: Mapping[str, Any]) -> str | None:
    """Who sends a message; None where nobody is named. Raises :class:`ChannelError` for what is no name."""
    sender = payload.get("sender")
    if sender is None or sender == "":
        return None
    if isinstance(sender, int) and not isinstance(sender, bool):
        return str(sender)
    if not isinstance(sender, str) or not sender.strip():
        raise ChannelError("invalid_sender", "The field sender must be a text that names the visitor.")
    return sender


def address_of(sender: str) -> str:
    """The address of a sender; a very long name is replaced by its digest."""
    cleaned = sender.replace("\x00", "").encode("utf-8", "replace").decode()
    if len(cleaned) <= _LONGEST_ADDRESS:
        return cleaned
    return hashlib.sha256(cleaned.encode()).hexdigest()


def message_of(channel: str, address: str, text: object, metadata: object) -> Incoming:
    """A message with what Rasa's clients send beside it.

    ``metadata`` may give the visitor's ``language``, their ``name``, a ``message_id`` that makes repeats harmless, and
    ``attributes`` of a new conversation. Raises :class:`ChannelError` ``invalid_message``.
    """
    if text is None:
        text = ""
    if not isinstance(text, str):
        raise ChannelError("invalid_message", "The field message must be a text.")
    given = metadata if isinstance(metadata, Mapping) else {}
    attributes = given.get("attributes") or {}
    if not isinstance(attributes, Mapping) or len(json.dumps(attributes)) > LARGEST_ATTRIBUTES:
        raise ChannelError(
            "invalid_message", f"The field metadata.attributes must be an object of {LARGEST_ATTRIBUTES} bytes."
        )
    message_id = given.get("message_id")
    if isinstance(message_id, int) and not isinstance(message_id, bool):
        message_id = str(message_id)
    if message_id is not None and not isinstance(message_id, str):
        raise ChannelError("invalid_message", "The field metadata.message_id must be a text.")
    return Incoming(
        channel=channel,
        address=address,
        text=text,
        external_id=message_id if message_id and message_id.strip() else None,
        language_hint=_text(given, "language"),
        name=_text(given, "name"),
        attributes=sound(attributes),
    )


def answers_of(reply: Message | Draft) -> list[dict[str, Any]]:
    """A reply as Rasa's objects, without a recipient: plain text, split at blank lines unless it has buttons."""
    text = to_plain(reply.text) if reply.markdown else reply.text
    buttons = [{"title": button.title, "payload": button.payload} for button in reply.buttons]
    if buttons:
        return [{"text": text, "buttons": buttons}]
    return [{"text": part} for part in split(text)]


def split(text: str) -> list[str]:
    """The parts of a text between its blank lines."""
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _text(values: Mapping[str, Any], name: str) -> str | None:
    value = values.get(name)
    return value.replace("\x00", "")[:200] if isinstance(value, str) and value.strip() else None
