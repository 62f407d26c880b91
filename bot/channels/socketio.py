"""Rasa's Socket.IO channel: visitors' pages hold a socket, over which their messages come and replies go.

The socket itself is :mod:`bot.web.rasa_sockets`. Replies go through the outbox: whichever worker delivers one tells all
workers, and the one that has the visitor's page answers that it was sent.

Source: rasa 3.6.21 ``core/channels/socketio.py``.
"""

import asyncio
import base64
from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels import ChannelError, DeliveryError, Features, OutsideWindow, Part, Request
from bot.channels.answering import Around
from bot.channels.rasa import answers_of, split
from bot.conversations import Message
from bot.conversations.events import EventBus
from bot.conversations.incoming import Incoming
from bot.settings import Settings

NAME = "socketio"
#: Seconds in which a worker that has the visitor's page says that it was sent what is for them.
PATIENCE = 2.0
#: Bytes of a file that is sent within a frame.
LARGEST_FILE = 5 * 2**20
#: What Rasa's widgets call the kinds of files that they show.
_SHOWN = {"image": "image", "video": "video", "audio": "audio"}


def open_channel(settings: Settings, around: Around) -> "SocketIoChannel | None":
    """The Socket.IO channel, where the settings switch it on."""
    return SocketIoChannel(around.bus) if settings.socketio else None


class SocketIoChannel:
    """See :class:`bot.channels.Channel`. An address is the id of a session, which its visitor's page alone knows."""

    name = NAME
    features = Features(
        signed="session id, JWT", repeats="message_id", longest=None, buttons=100, files_out=True, idempotent=True
    )

    def __init__(self, bus: EventBus) -> None:
        self._bus = bus

    def verify(self, request: Request) -> None:
        """Refuse everything: messages come by sockets."""
        raise ChannelError("not_found", "This channel takes messages over Socket.IO, at /socket.io/.")

    def parse(self, payload: object) -> list[Incoming]:
        """Nothing comes by webhooks."""
        raise ChannelError("invalid_update", "This channel takes messages over Socket.IO, at /socket.io/.")

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as what ``bot_uttered`` is emitted with: texts, the last of them with the choices, or a file."""
        if reply.attachment is not None:
            return [Part({}, reply.attachment)]
        (first, *others) = answers_of(reply) or [{}]
        if "buttons" not in first:
            return [Part(one) for one in (first, *others) if one]
        replies = [{"content_type": "text", **button} for button in first["buttons"]]
        *before, last = split(first["text"]) or [""]
        return [
            *(Part({"text": text, "quick_replies": []}) for text in before),
            Part({"text": last, "quick_replies": replies}),
        ]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Have the worker that has the visitor's page emit a part; see :class:`bot.channels.Channel`."""
        answer = part.body if part.file is None else _file(part.file, data or b"")
        topic = self.topic(address)
        if not self._bus.heard(topic):
            raise OutsideWindow("The visitor has closed the page; this waits until they are back.")
        async with self._bus.subscribe([taken_topic(key)]) as events:
            await self._bus.publish(topic, {"type": "uttered", "key": key, "answer": dict(answer)})
            try:
                async with asyncio.timeout(PATIENCE):
                    async for event in events:
                        if event["type"] == "taken":
                            return None
            except TimeoutError:
                pass
        raise OutsideWindow("The visitor has closed the page; this waits until they are back.")

    def topic(self, address: str) -> str:
        """See :class:`bot.channels.Attended`."""
        return f"{NAME}:{address}"


def taken_topic(key: str) -> str:
    """Under which a worker says that it has sent a part."""
    return f"{NAME}-taken:{key}"


def _file(file: Mapping[str, Any], data: bytes) -> dict[str, Any]:
    """A file within the frame, so that a page can show it which has no token. Raises :class:`DeliveryError`."""
    type = str(file["type"])
    shown = _SHOWN.get(type.partition("/")[0])
    if shown is None:
        raise DeliveryError("Rasa's widgets show pictures and recordings alone.", permanent=True)
    if len(data) > LARGEST_FILE:
        raise DeliveryError(f"The file is larger than {LARGEST_FILE // 2**20} MB.", permanent=True)
    source = f"data:{type};base64,{base64.b64encode(data).decode()}"
    return {"attachment": {"type": shown, "payload": {"src": source, "title": str(file["name"])}}}
