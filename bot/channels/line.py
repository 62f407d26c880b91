"""LINE, by way of its Messaging API.

Source: https://developers.line.biz/en/reference/messaging-api/. LINE may deliver an event again, with the same
``webhookEventId``. What answers an event at once costs nothing (``reply``), all else counts against the account's
messages (``push``), and is known by a key when it is repeated.
"""

import json
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import httpx

from bot.channels import ChannelError, ChannelTrial, DeliveryError, Event, Features, FetchError, Part, Reach, Request
from bot.channels.answering import (
    Around,
    call,
    content_of,
    download,
    download_named,
    json_of,
    numbered,
    seconds_of,
    short_choices,
)
from bot.channels.reading import each, of, place, text_of
from bot.channels.signatures import same
from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming, choice_of
from bot.outside.signing import base64_sha256
from bot.settings import Settings
from bot.texts.rich import Rich, split, utf16
from handoff.attachments import named

#: Characters of a text, in units of UTF-16, in which LINE counts.
LONGEST_TEXT = 5000
#: Quick replies below a text, and buttons of a template; characters of their titles, of what comes back of them, and of
#: what is shown in the visitor's name.
MOST_QUICK_REPLIES, MOST_BUTTONS = 13, 4
LONGEST_TITLE, LONGEST_DATA, LONGEST_SHOWN = 20, 300, 300
#: Seconds after an event in which its reply token is used; it lives for a minute.
REPLY_WITHIN = 45.0
#: Seconds to wait where it is said that it is too much, and where the month's messages are used up.
SLOWER, NEXT_MONTH = 30.0, 3600.0

_FILES: Mapping[str, str] = {"image": "photo", "video": "video", "audio": "audio", "file": "document"}
#: Keys of repeats are made in this name.
_KEYS = uuid.UUID("5d3c2a36-2f0c-4b43-9d0b-6a1b0a4f8f27")


class _Refused(DeliveryError):
    """LINE answered with a ``status`` that is no success."""

    def __init__(self, status: int, message: str, **given: Any) -> None:
        self.status = status
        super().__init__(message, **given)


def open_channel(settings: Settings, around: Around) -> "LineChannel | None":
    """LINE, where the settings have an access token. Raises ``ValueError`` where the secret is missing."""
    token = settings.line_access_token.get_secret_value()
    if not token:
        return None
    return LineChannel(
        access_token=token,
        secret=settings.line_channel_secret.get_secret_value(),
        api_url=settings.line_api_url,
        data_url=settings.line_data_url,
        around=around,
    )


class LineChannel:
    """See :class:`bot.channels.Channel`. An address is a visitor's id, or that of a group or a room."""

    name = "line"
    features = Features(
        signed="HMAC-SHA256",
        repeats="event id",
        longest=LONGEST_TEXT,
        buttons=MOST_QUICK_REPLIES,
        files_in=True,
        idempotent=True,
    )

    def __init__(
        self,
        *,
        access_token: str,
        secret: str,
        api_url: str,
        data_url: str,
        around: Around,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not secret:
            raise ValueError("Set HAMDEL_LINE_CHANNEL_SECRET, too: LINE signs with it what it sends.")
        self._secret = secret.encode()
        self._base, self._data = api_url.rstrip("/"), data_url.rstrip("/")
        self._headers = {"Authorization": f"Bearer {access_token}"}
        self._around, self._client, self._phrases, self._clock = around, around.client, around.phrases, clock
        # With what the last event at each address can be answered, and until when.
        self._tokens: dict[str, tuple[str, float]] = {}

    # What comes in

    def verify(self, request: Request) -> None:
        """Compare the signature of the raw body."""
        if not same(request.headers.get("x-line-signature", ""), base64_sha256(self._secret, request.body)):
            raise ChannelError("wrong_signature", "The signature does not belong to this body and the secret.")

    def parse(self, payload: object) -> Sequence[Event]:
        """Messages, taps, and who follows the account or not any more.

        Left out are groups that do not speak to the bot, and what another of the account's modules has to answer.
        """
        if not isinstance(payload, Mapping) or not isinstance(payload.get("events"), list):
            raise ChannelError("invalid_update", "Expected events of LINE's Messaging API.")
        return [found for event in each(payload["events"]) if (found := self._event(event)) is not None]

    def _event(self, event: Mapping[str, Any]) -> Event | None:
        source, id = of(event, "source"), text_of(event.get("webhookEventId"))
        kind, where = text_of(event.get("type")), text_of(source.get("type"))
        address = text_of(source.get({"group": "groupId", "room": "roomId"}.get(where, "userId")))
        if not address or not id or event.get("mode") == "standby":
            return None
        if kind in ("follow", "unfollow", "join", "leave"):
            return Reach(self.name, address, id, "blocked" if kind in ("unfollow", "leave") else None)
        handle, at = dict[str, Any](), event.get("timestamp")
        if (token := text_of(event.get("replyToken"))) and isinstance(at, int):
            handle = {"reply": token, "until": at / 1000 + REPLY_WITHIN}
        if kind == "postback" and (data := text_of(of(event, "postback").get("data"))):
            payload = data if choice_of(data) else None
            return Incoming(self.name, address, data, external_id=id, payload=payload, handle=handle)
        if kind == "message":
            return self._written(address, id, of(event, "message"), handle, in_group=where != "user")
        return None

    def _written(
        self, address: str, id: str, message: Mapping[str, Any], handle: Mapping[str, Any], *, in_group: bool
    ) -> Incoming | None:
        text, enclosure = text_of(message.get("text")), _enclosure(message)
        if in_group:
            # Nobody can be mentioned by a picture.
            text, enclosure = _to_us(message), None
        if not text and enclosure is None:
            return None
        return Incoming(
            channel=self.name,
            address=address,
            text=text,
            external_id=id,
            enclosure=enclosure,
            quoted_id=text_of(message.get("quotedMessageId")) or None,
            handle=handle,
            stops=text.casefold() == "/stop",
        )

    async def acknowledge(self, incoming: Incoming) -> None:
        """Keep with what the event can be answered, while it can."""
        now, token = self._clock(), incoming.handle.get("reply")
        self._tokens = {address: one for address, one in self._tokens.items() if one[1] > now}
        if isinstance(token, str) and incoming.handle["until"] > now:
            self._tokens[incoming.address] = token, float(incoming.handle["until"])

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Fetch a file, as soon as LINE has made it ready."""
        reference = enclosure.reference or ""
        if (enclosure.size or 0) > largest:
            raise FetchError("too-large", f"The file is larger than {largest // 2**20} MB.")
        if reference.startswith("https://"):
            # It lies with somebody else, to whom our token is nothing.
            data = await download_named(self._around, "The file's server", reference, largest, home=self._data)
        else:
            address = f"{self._data}/v2/bot/message/{reference}/content"
            if enclosure.kind in ("video", "audio"):
                await self._ready(f"{address}/transcoding")
            data = await download(self._client, "LINE", address, largest, headers=self._headers)
        return enclosure.name or named(enclosure.kind, data, enclosure.kind), data

    async def _ready(self, address: str) -> None:
        """Raise :class:`FetchError` unless LINE has made a recording ready."""
        try:
            status = text_of((await self._call("GET", address)).get("status"))
        except DeliveryError as error:
            raise FetchError("unreachable", str(error)) from None
        if status == "failed":
            raise FetchError("gone", "LINE could not make the file ready.")
        if status == "processing":
            raise FetchError("unreachable", "LINE makes the file ready.")

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as plain text with its choices as numbers, and as quick replies, which only telephones show; more of
        them are buttons of templates."""
        text = numbered(content_of(reply, links=False).text, reply.buttons)
        messages: list[dict[str, Any]] = [
            {"type": "text", "text": part.text or "…"} for part in split(Rich(text), LONGEST_TEXT, utf16)
        ]
        choices, _ = short_choices(reply, LONGEST_TITLE, LONGEST_DATA)
        actions = [
            {"type": "postback", "label": label, "data": data, "displayText": button.title[:LONGEST_SHOWN]}
            for (label, data), button in zip(choices, reply.buttons, strict=True)
        ]
        if len(actions) > MOST_QUICK_REPLIES:
            label = self._phrases.text(reply.language, "choices-open")
            messages += [
                _buttons(label, actions[start : start + MOST_BUTTONS]) for start in range(0, len(actions), MOST_BUTTONS)
            ]
        elif actions:
            messages[-1]["quickReply"] = {"items": [{"type": "action", "action": one} for one in actions]}
        return [Part(one) for one in messages]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """``reply`` with the token of the last event, once and while it lives, else ``push``."""
        messages = [dict(part.body)]
        token, until = self._tokens.pop(address, ("", 0.0))
        if until > self._clock():
            try:
                body = {"replyToken": token, "messages": messages}
                return _sent(await self._call("POST", f"{self._base}/v2/bot/message/reply", json=body))
            except _Refused as error:
                # Too late after all.
                if error.status != 400:
                    raise
        content = json.dumps({"to": address, "messages": messages}, sort_keys=True)
        headers = {"X-Line-Retry-Key": str(uuid.uuid5(_KEYS, f"{key} {content}")), "Content-Type": "application/json"}
        return _sent(await self._call("POST", f"{self._base}/v2/bot/message/push", headers=headers, content=content))

    async def trial(self) -> ChannelTrial:
        """Ask for the account's name, and where events go."""
        try:
            account = await self._call("GET", f"{self._base}/v2/bot/info")
            webhook = await self._call("GET", f"{self._base}/v2/bot/channel/webhook/endpoint")
        except _Refused as error:
            if error.status == 404:
                return ChannelTrial("address", "")
            return ChannelTrial("token" if error.status in (400, 401, 403) else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        address = text_of(webhook.get("endpoint"))
        if not address.endswith(f"/webhooks/{self.name}") or webhook.get("active") is not True:
            return ChannelTrial("address", address)
        return ChannelTrial("none", text_of(account.get("displayName")))

    async def _call(
        self, method: str, url: str, headers: Mapping[str, str] | None = None, **given: Any
    ) -> Mapping[str, Any]:
        response = await call(self._client, "LINE", method, url, headers={**self._headers, **(headers or {})}, **given)
        answer, status = json_of(response), response.status_code
        # It was taken before, under the same key.
        if response.is_success or (status == 409 and "x-line-accepted-request-id" in response.headers):
            return answer
        said = f"LINE answered {status}: {text_of(answer.get('message'))[:300] or 'no description'}"
        if status == 429:
            raise _Refused(status, said, retry_after=_wait(response, said))
        raise _Refused(status, said, permanent=status in (400, 404, 409, 413), retry_after=seconds_of(response))


def _wait(response: httpx.Response, said: str) -> float:
    return seconds_of(response) or (NEXT_MONTH if "monthly limit" in said else SLOWER)


def _sent(answer: Mapping[str, Any]) -> str | None:
    return next((text_of(one.get("id")) for one in each(answer.get("sentMessages"))), None) or None


def _to_us(message: Mapping[str, Any]) -> str:
    """A group's message to the bot, without its name; empty for what is said to others."""
    text, said = message.get("text"), list(each(of(message, "mention").get("mentionees")))
    if not isinstance(text, str):
        return ""
    for one in said:
        start, length = one.get("index"), one.get("length")
        if one.get("isSelf") is True and type(start) is int and type(length) is int and start >= 0 and length > 0:
            units = text.encode("utf-16-le", "surrogatepass")
            rest = units[: 2 * start] + units[2 * (start + length) :]
            return rest.decode("utf-16-le", "replace").strip()
    return ""


def _enclosure(message: Mapping[str, Any]) -> Enclosure | None:
    kind = text_of(message.get("type"))
    if kind in _FILES:
        provider, size = of(message, "contentProvider"), message.get("fileSize")
        reference = text_of(message.get("id"))
        if provider.get("type") == "external":
            reference = text_of(provider.get("originalContentUrl"))
        name = text_of(message.get("fileName"))[:200]
        return Enclosure(_FILES[kind], reference or None, name, size if type(size) is int else None)
    if kind == "sticker":
        return Enclosure("sticker")
    if kind == "location":
        return place(message.get("latitude"), message.get("longitude"), message.get("title"), message.get("address"))
    return None if kind in ("text", "") else Enclosure("unknown")


def _buttons(text: str, actions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"type": "template", "altText": text, "template": {"type": "buttons", "text": text, "actions": actions}}
