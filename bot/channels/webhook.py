"""Other programs, by signed webhooks both ways: one for each message of a visitor, one for each reply.

Signed as Standard Webhooks: ``webhook-id``, ``webhook-timestamp`` and ``webhook-signature``, which is ``v1,`` and the
HMAC-SHA256 of ``id.timestamp.body`` in base 64. Source:
https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md.
"""

import json
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import httpx

from bot.channels import ChannelError, Event, Features, Part, Request
from bot.channels.answering import Around, call, check_taken
from bot.channels.signatures import check_time, same
from bot.conversations import Message
from bot.conversations.incoming import Incoming
from bot.outside.signing import base64_sha256, key_of
from bot.settings import Settings
from bot.texts.markdown import to_plain
from knowledge_base.locales import primary


def open_channel(settings: Settings, around: Around) -> "WebhookChannel | None":
    """Signed webhooks, where the settings have a secret. Raises ``ValueError`` where it or the address is wrong."""
    secret = settings.webhook_secret.get_secret_value()
    return WebhookChannel(secret, settings.webhook_url, around.client) if secret else None


class WebhookChannel:
    """See :class:`bot.channels.Channel`. An address is what the other program calls its visitor."""

    name = "webhook"
    features = Features(signed="HMAC-SHA256, with its time", repeats="id", longest=None, buttons=100, idempotent=True)

    def __init__(
        self, secret: str, url: str, client: httpx.AsyncClient, clock: Callable[[], float] = time.time
    ) -> None:
        try:
            self._key = key_of(secret)
        except ValueError as error:
            raise ValueError(f"HAMDEL_WEBHOOK_SECRET cannot be used: {error}") from error
        if not url.startswith(("http://", "https://")):
            raise ValueError("Set HAMDEL_WEBHOOK_URL to the address at which the other program takes replies.")
        self._url = url
        self._client = client
        self._clock = clock

    def verify(self, request: Request) -> None:
        """Compare the signature of id, time and raw body; the time must be about now."""
        id, stamp = request.headers.get("webhook-id", ""), request.headers.get("webhook-timestamp", "")
        expected = base64_sha256(self._key, self._signed(id, stamp, request.body))
        given = (one.partition(",") for one in request.headers.get("webhook-signature", "").split(" "))
        # While a secret is changed there are two.
        if not any(same(signature, expected) for version, _, signature in given if version == "v1") or not id:
            raise ChannelError("wrong_signature", "The signature does not belong to this body and the secret.")
        check_time(stamp, self._clock)

    def parse(self, payload: object) -> Sequence[Event]:
        """One message: ``{"id", "sender", "text", "payload"?, "language"?, "name"?}``."""
        if not isinstance(payload, Mapping):
            raise ChannelError("invalid_update", "Send an object with id, sender and text.")
        id, sender, text = (_text(payload.get(one)) for one in ("id", "sender", "text"))
        tapped = _text(payload.get("payload"))
        if not id or not sender or len(sender) > 255 or not (text or tapped):
            raise ChannelError(
                "invalid_update", "Send texts as id, as sender (at most 255 characters), and as text or payload."
            )
        return [
            Incoming(
                channel=self.name,
                address=sender,
                text=text or tapped,
                payload=tapped or None,
                external_id=id[:200],
                language_hint=_text(payload.get("language")) or None,
                name=_text(payload.get("name"))[:200] or None,
            )
        ]

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as plain text with its buttons, and as Markdown where it has marks."""
        body: dict[str, Any] = {
            "text": to_plain(reply.text) if reply.markdown else reply.text,
            "author": reply.author,
            "agent": reply.agent_name,
            "language": primary(reply.language),
            **({} if reply.language == primary(reply.language) else {"locale": reply.language}),
            "buttons": [{"title": button.title, "payload": button.payload} for button in reply.buttons],
        }
        return [Part(body | ({"markdown": reply.text} if reply.markdown else {}))]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Post it, signed; the same reply has the same ``webhook-id`` each time."""
        id, stamp = f"msg_{key}", str(int(self._clock()))
        body = json.dumps({"recipient": address, **part.body}, ensure_ascii=False).encode()
        headers = {
            "content-type": "application/json",
            "webhook-id": id,
            "webhook-timestamp": stamp,
            "webhook-signature": f"v1,{base64_sha256(self._key, self._signed(id, stamp, body))}",
        }
        response = await call(self._client, "The other program", "POST", self._url, content=body, headers=headers)
        check_taken(response, "The other program")
        return None

    @staticmethod
    def _signed(id: str, stamp: str, body: bytes) -> bytes:
        return f"{id}.{stamp}.".encode("utf-8", "replace") + body


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
