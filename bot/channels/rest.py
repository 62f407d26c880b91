"""Rasa's REST channel: a request brings a message, the response its replies.

Source: rasa 3.6.21 ``core/channels/rest.py`` and ``core/channels/channel.py``.
"""

import hashlib
import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels import ChannelError, Features, Part, Request, door
from bot.conversations import Draft, Message
from bot.conversations.incoming import LARGEST_ATTRIBUTES, Incoming, sound
from bot.texts.markdown import to_plain

_OUTCOME = ("decision", "article", "confidence", "language", "state")
_LONGEST_ADDRESS = 200


class RestChannel:
    """See :class:`bot.channels.Channel`. Replies go out with the response, so nothing is ever pushed."""

    name = "rest"
    features = Features(signed="token", repeats="message_id", longest=None, buttons=100)

    def __init__(self, token: str = "") -> None:
        self._token = token

    def verify(self, request: Request) -> None:
        """Accept whoever :func:`bot.channels.door.check` lets in."""
        door.check(self._token, request)

    def parse(self, payload: object) -> list[Incoming]:
        """``{"sender"?, "message", "metadata"?}`` as one message.

        ``metadata`` may give the visitor's ``language``, their ``name``, a ``message_id`` that makes repeats harmless,
        and ``attributes`` of a new conversation, for which the site vouches by its token. Whoever is not named has an
        address of their own, which nobody else can name.
        """
        if not isinstance(payload, Mapping):
            raise ChannelError("invalid_body", 'Send a JSON object such as {"sender": "a", "message": "Hello"}.')
        sender = named(payload)
        message = payload.get("message")
        if message is None:
            message = ""
        if not isinstance(message, str):
            raise ChannelError("invalid_message", "The field message must be a text.")
        metadata = payload.get("metadata")
        metadata = metadata if isinstance(metadata, Mapping) else {}
        attributes = metadata.get("attributes") or {}
        if not isinstance(attributes, Mapping) or len(json.dumps(attributes)) > LARGEST_ATTRIBUTES:
            raise ChannelError(
                "invalid_message", f"The field metadata.attributes must be an object of {LARGEST_ATTRIBUTES} bytes."
            )
        message_id = metadata.get("message_id")
        if isinstance(message_id, int) and not isinstance(message_id, bool):
            message_id = str(message_id)
        if message_id is not None and not isinstance(message_id, str):
            raise ChannelError("invalid_message", "The field metadata.message_id must be a text.")
        return [
            Incoming(
                channel=self.name,
                address=f"unnamed-{uuid.uuid4().hex}" if sender is None else address_of(sender),
                text=message,
                external_id=message_id if message_id and message_id.strip() else None,
                language_hint=_text(metadata, "language"),
                name=_text(metadata, "name"),
                attributes=sound(attributes),
            )
        ]

    def compose(self, reply: Message) -> list[Part]:
        """Nothing to do: replies wait in the conversation until the next request."""
        return []

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Nothing to do, as above."""
        return None


def named(payload: Mapping[str, Any]) -> str | None:
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


def render(recipient: str, replies: Sequence[Message | Draft], outcome: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Replies as Rasa's list of objects; the first carries the turn's outcome as ``custom``.

    Text is plain, and split at blank lines unless it has buttons. A turn without replies is one object with
    ``custom`` alone.
    """
    rendered: list[dict[str, Any]] = []
    for reply in replies:
        text = to_plain(reply.text) if reply.markdown else reply.text
        buttons = [{"title": button.title, "payload": button.payload} for button in reply.buttons]
        if buttons:
            rendered.append({"recipient_id": recipient, "text": text, "buttons": buttons})
        else:
            parts = [part.strip() for part in text.split("\n\n") if part.strip()]
            rendered.extend({"recipient_id": recipient, "text": part} for part in parts)
    if not rendered:
        rendered.append({"recipient_id": recipient})
    rendered[0]["custom"] = {name: outcome.get(name) for name in _OUTCOME}
    return rendered


def _text(values: Mapping[str, Any], name: str) -> str | None:
    value = values.get(name)
    return value.replace("\x00", "")[:200] if isinstance(value, str) and value.strip() else None
