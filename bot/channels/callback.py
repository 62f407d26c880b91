"""Rasa's callback channel: a request brings a message, and each reply is posted to an address of the site's.

Source: rasa 3.6.21 ``core/channels/callback.py``.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace

import httpx

from bot.channels import ChannelError, Features, Part, Request, door
from bot.channels.answering import Around, call, check_taken
from bot.channels.rasa import answers_of, message_of, sender_of
from bot.conversations import Message
from bot.conversations.incoming import Incoming
from bot.settings import Settings

_LONGEST_SENDER = 200
#: What stands before the address of somebody who was not named.
_UNNAMED = "unnamed-"


def open_channel(settings: Settings, around: Around) -> "CallbackChannel | None":
    """The callback channel, where the settings have an address for replies. Raises ``ValueError`` where it is wrong."""
    if not settings.callback_url:
        return None
    return CallbackChannel(settings.callback_url, settings.rest_token.get_secret_value().strip(), around.client)


class CallbackChannel:
    """See :class:`bot.channels.Channel`. An address is the ``sender`` that a program names."""

    name = "callback"
    features = Features(signed="token", repeats="message_id", longest=None, buttons=100)

    def __init__(self, url: str, token: str, client: httpx.AsyncClient) -> None:
        if not url.startswith(("http://", "https://")):
            raise ValueError("Set HAMDEL_CALLBACK_URL to the address at which your program takes replies.")
        self._url = url
        self._token = token
        self._client = client

    def verify(self, request: Request) -> None:
        """Accept whoever :func:`bot.channels.door.check` lets in, as for the REST channel."""
        door.check(self._token, request)

    def parse(self, payload: object) -> list[Incoming]:
        """``{"sender"?, "message", "metadata"?}`` as one message; see :func:`bot.channels.rasa.message_of`."""
        if not isinstance(payload, Mapping):
            raise ChannelError("invalid_body", 'Send a JSON object such as {"sender": "a", "message": "Hello"}.')
        sender = sender_of(payload) or f"{_UNNAMED}{uuid.uuid4().hex}"
        if len(sender) > _LONGEST_SENDER:
            raise ChannelError("invalid_sender", f"The field sender may have {_LONGEST_SENDER} characters.")
        incoming = message_of(self.name, sender, payload.get("message"), payload.get("metadata"))
        if not incoming.text.strip():
            raise ChannelError("invalid_message", "The field message must be a text that says something.")
        # What has no id of its own is another message each time, as the same words said twice are.
        return [incoming if incoming.external_id else replace(incoming, external_id=uuid.uuid4().hex)]

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as Rasa's objects, each a request of its own."""
        return [Part(answer) for answer in answers_of(reply)]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Post one object; see :class:`bot.channels.Channel`."""
        recipient = "default" if address.startswith(_UNNAMED) else address
        response = await call(
            self._client,
            "The program at HAMDEL_CALLBACK_URL",
            "POST",
            self._url,
            json={"recipient_id": recipient, **part.body},
        )
        check_taken(response, "The program at HAMDEL_CALLBACK_URL")
        return None
