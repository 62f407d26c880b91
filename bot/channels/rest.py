"""Rasa's REST channel: a request brings a message, the response its replies.

Source: rasa 3.6.21 ``core/channels/rest.py`` and ``core/channels/channel.py``.
"""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels import ChannelError, Request
from bot.conversations import Draft, Message
from bot.conversations.incoming import Incoming
from bot.texts.markdown import to_plain

_OUTCOME = ("decision", "article", "confidence", "language", "state")
_LONGEST_ADDRESS = 200


class RestChannel:
    """See :class:`bot.channels.Channel`. Replies go out with the response, so nothing is ever pushed."""

    name = "rest"

    def verify(self, request: Request) -> None:
        """Accept every request, as Rasa does: the channel has no authentication."""

    def parse(self, payload: object) -> list[Incoming]:
        """``{"sender"?, "message", "metadata"?}`` as one message.

        ``metadata`` may give the visitor's ``language``, their ``name`` and a ``message_id`` that makes repeats
        harmless.
        """
        if not isinstance(payload, Mapping):
            raise ChannelError("invalid_body", 'Send a JSON object such as {"sender": "a", "message": "Hello"}.')
        sender = payload.get("sender", "default")
        message = payload.get("message")
        if isinstance(sender, int):
            sender = str(sender)
        if not isinstance(sender, str) or not sender.strip():
            raise ChannelError("invalid_sender", "The field sender must be a text that names the visitor.")
        if message is None:
            message = ""
        if not isinstance(message, str):
            raise ChannelError("invalid_message", "The field message must be a text.")
        metadata = payload.get("metadata")
        metadata = metadata if isinstance(metadata, Mapping) else {}
        return [
            Incoming(
                channel=self.name,
                address=address_of(sender),
                text=message,
                external_id=_text(metadata, "message_id"),
                language_hint=_text(metadata, "language"),
                name=_text(metadata, "name"),
            )
        ]

    async def send(self, address: str, reply: Message) -> None:
        """Nothing to do: replies wait in the conversation until the next request."""


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
