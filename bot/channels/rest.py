"""Rasa's REST channel: a request brings a message, the response its replies.

Source: rasa 3.6.21 ``core/channels/rest.py`` and ``core/channels/channel.py``.
"""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels import ChannelError, Features, Part, Request, door
from bot.channels.rasa import address_of, answers_of, message_of, sender_of
from bot.conversations import Draft, Message
from bot.conversations.incoming import Incoming

_OUTCOME = ("decision", "article", "confidence", "language", "state")


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
        """``{"sender"?, "message", "metadata"?}`` as one message; see :func:`bot.channels.rasa.message_of`.

        The site vouches for attributes by its token. Whoever is not named has an address of their own, which nobody
        else can name.
        """
        if not isinstance(payload, Mapping):
            raise ChannelError("invalid_body", 'Send a JSON object such as {"sender": "a", "message": "Hello"}.')
        sender = sender_of(payload)
        address = f"unnamed-{uuid.uuid4().hex}" if sender is None else address_of(sender)
        return [message_of(self.name, address, payload.get("message"), payload.get("metadata"))]

    def compose(self, reply: Message) -> list[Part]:
        """Nothing to do: replies wait in the conversation until the next request."""
        return []

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Nothing to do, as above."""
        return None


def render(recipient: str, replies: Sequence[Message | Draft], outcome: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Replies as Rasa's list of objects; the first carries the turn's outcome as ``custom``.

    A turn without replies is one object with ``custom`` alone.
    """
    rendered = [{"recipient_id": recipient, **answer} for reply in replies for answer in answers_of(reply)]
    if not rendered:
        rendered.append({"recipient_id": recipient})
    rendered[0]["custom"] = {name: outcome.get(name) for name in _OUTCOME}
    if outcome.get("locale"):
        rendered[0]["custom"]["locale"] = outcome["locale"]
    return rendered
