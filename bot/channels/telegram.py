"""Telegram, by way of its Bot API's webhook and methods.

Source: https://core.telegram.org/bots/api. Telegram repeats an update until it gets a 2xx; ``update_id`` tells
repeats apart, and a message has an id in its chat.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import httpx

from bot.channels import ChannelError, ChannelTrial, DeliveryError, Event, Features, FetchError, Part, Reach, Request
from bot.channels.answering import (
    PATIENCE,
    PATIENCE_FOR_FILES,
    Around,
    call,
    content_of,
    download,
    json_of,
    tapped_of,
)
from bot.channels.reading import of, place, text_of
from bot.channels.signatures import same
from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming, payload_of
from bot.settings import Settings
from bot.texts.rich import Kind, Rich, split, utf16

SECRET_HEADER = "x-telegram-bot-api-secret-token"
#: In units of UTF-16, in which Telegram counts.
LONGEST_TEXT = 4096
#: Bytes that fit in a button's ``callback_data``.
LONGEST_CALLBACK = 64
#: Bytes of the largest file that the Bot API hands out.
LARGEST_FILE = 20 * 1024 * 1024

#: Commands that Telegram's users know, and what they mean here.
COMMANDS = {"start": "/greet", "help": "/help", "human": "/ask_human", "language": "/change_language"}

_COMMAND = re.compile(r"/([a-z]{1,32})(?:@(\w+))?(?:\s+(\S.*))?", re.IGNORECASE | re.DOTALL)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z\d]{2,8})*")
_ENTITIES: Mapping[Kind, str] = {
    "bold": "bold", "italic": "italic", "strike": "strikethrough", "code": "code", "pre": "pre", "link": "text_link",
}  # fmt: skip
#: What a message can be made of beside words, the most telling first: an animation is a document, too.
_FILES = ("animation", "photo", "video", "video_note", "voice", "audio", "document")
_UNSHOWN = ("poll", "dice", "game", "story", "paid_media", "checklist", "giveaway", "invoice")
_ENDINGS = {"voice": "ogg", "video": "mp4", "video_note": "mp4", "animation": "mp4", "audio": "mp3", "photo": "jpg"}


class _Refused(DeliveryError):
    """Telegram answered with a ``status`` that is no success."""

    def __init__(self, status: int, message: str, **given: Any) -> None:
        self.status = status
        super().__init__(message, **given)


def open_channel(settings: Settings, around: Around) -> "TelegramChannel | None":
    """Telegram, where the settings have a bot's token."""
    token = settings.telegram_token.get_secret_value()
    if not token:
        return None
    secret = settings.telegram_secret.get_secret_value()
    return TelegramChannel(token, secret, settings.telegram_api_url, around.client)


class TelegramChannel:
    """See :class:`bot.channels.Channel`. An address is a chat id."""

    name = "telegram"
    features = Features(
        signed="secret token",
        repeats="message id",
        longest=LONGEST_TEXT,
        buttons=100,
        formatted=True,
        files_in=True,
        files_out=True,
    )

    def __init__(self, token: str, secret: str, api_url: str, client: httpx.AsyncClient) -> None:
        if not secret:
            raise ValueError("Set HAMDEL_TELEGRAM_SECRET to the secret_token that Telegram's setWebhook was given.")
        self._secret = secret
        self._base, self._token = api_url.rstrip("/"), token
        self._client = client
        # A token begins with the bot's own id.
        self._bot_id = token.partition(":")[0]
        # By which it is spoken to in groups; asked for when that is needed.
        self._username = ""

    # What comes in

    def verify(self, request: Request) -> None:
        """Compare the secret that Telegram sends with every update."""
        if not same(request.headers.get(SECRET_HEADER, ""), self._secret):
            raise ChannelError("wrong_secret", "The secret token is not the one that setWebhook was given.")

    def parse(self, payload: object) -> Sequence[Event]:
        """An update's message, correction, tapped button, or that its sender has blocked the bot.

        Bots, groups that do not speak to this one, and what is said of a chat itself are left out.
        """
        if not isinstance(payload, Mapping) or type(payload.get("update_id")) is not int:
            raise ChannelError("invalid_update", "Expected an update of Telegram's Bot API.")
        number = str(payload["update_id"])
        for key, read in (
            ("callback_query", self._tapped),
            ("message", self._written),
            ("edited_message", self._corrected),
            ("my_chat_member", self._reach),
        ):
            if isinstance(update := payload.get(key), Mapping):
                found = read(update, number)
                return [] if found is None else [found]
        return []

    def _written(self, message: Mapping[str, Any], _number: str) -> Incoming | None:
        chat, sender = of(message, "chat"), of(message, "from")
        if (
            sender.get("is_bot") is True
            or type(chat.get("id")) is not int
            or type(message.get("message_id")) is not int
        ):
            return None
        text, enclosure = text_of(message.get("text")) or text_of(message.get("caption")), _enclosure(message)
        in_group = chat.get("type", "private") != "private"
        replied = of(of(message, "reply_to_message"), "from")
        to_us = not in_group or str(replied.get("id")) == self._bot_id
        if not to_us and "@" not in text:
            return None
        if not text and enclosure is None:
            return None
        text, stops = self._command(text) if to_us else (text, False)
        return Incoming(
            channel=self.name,
            address=str(chat["id"]),
            text=text,
            external_id=str(message["message_id"]),
            language_hint=text_of(sender.get("language_code")) or None,
            name=text_of(sender.get("first_name"))[:200] or None,
            enclosure=enclosure,
            quote=_quote(message),
            handle={} if to_us else {"mention": True},
            stops=stops,
        )

    def _corrected(self, message: Mapping[str, Any], number: str) -> Incoming | None:
        found = self._written(message, number)
        if found is None or not found.text:
            # Such as a position that moves on.
            return None
        edited = message.get("edit_date")
        return replace(found, corrects=found.external_id, enclosure=None, external_id=f"{found.external_id}-{edited}")

    def _tapped(self, callback: Mapping[str, Any], _number: str) -> Incoming | None:
        message, sender = of(callback, "message"), of(callback, "from")
        chat, tapped, id = of(message, "chat"), text_of(callback.get("data")), text_of(callback.get("id"))
        if not tapped or not id or sender.get("is_bot") is True or type(chat.get("id")) is not int:
            return None
        return Incoming(
            channel=self.name,
            address=str(chat["id"]),
            text=tapped,
            payload=tapped,
            external_id=f"tap-{id}",
            language_hint=text_of(sender.get("language_code")) or None,
            name=text_of(sender.get("first_name"))[:200] or None,
            handle={"callback": id, "chat": chat["id"], "message": message.get("message_id")},
        )

    def _reach(self, change: Mapping[str, Any], number: str) -> Reach | None:
        chat, status = of(change, "chat"), text_of(of(change, "new_chat_member").get("status"))
        if chat.get("type") != "private" or type(chat.get("id")) is not int or status not in ("kicked", "member"):
            return None
        return Reach(self.name, str(chat["id"]), number, "blocked" if status == "kicked" else None)

    async def screen(self, incoming: Incoming) -> Incoming | None:
        """What is said to this bot in a group, without its name; None for what is said to others.

        Telegram is asked for the name when the first group mentions somebody.
        """
        if "mention" not in incoming.handle:
            return incoming
        if not self._username:
            self._username = text_of((await self._call("getMe", {})).get("username"))
        text, ours = incoming.text, self._username.casefold()
        command = _COMMAND.fullmatch(text)
        if command is not None and command[2]:
            if command[2].casefold() != ours:
                return None
        else:
            mention = re.compile(rf"@{re.escape(ours)}\b[,:]?\s*", re.IGNORECASE)
            if not ours or not mention.search(text):
                return None
            text = mention.sub("", text).strip()
        text, stops = self._command(text)
        return replace(incoming, text=text, stops=stops)

    @staticmethod
    def _command(text: str) -> tuple[str, bool]:
        """A message with a command in the dialogue's own terms, and whether it asks for no more messages."""
        command = _COMMAND.fullmatch(text)
        if command is None:
            return text, False
        name, rest = command[1].lower(), (command[3] or "").strip().lower()
        if name == "language" and _LANGUAGE.fullmatch(rest):
            return payload_of("language", code=rest), False
        return COMMANDS.get(name, text), name == "stop"

    async def acknowledge(self, incoming: Incoming) -> None:
        """End the waiting of a button that was tapped, and take the buttons away: a choice is made once."""
        if "callback" not in incoming.handle:
            return
        await self._call("answerCallbackQuery", {"callback_query_id": incoming.handle["callback"]})
        if type(message := incoming.handle.get("message")) is int:
            away = {"chat_id": incoming.handle["chat"], "message_id": message, "reply_markup": {"inline_keyboard": []}}
            await self._call("editMessageReplyMarkup", away)

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Ask where a file lies (``getFile``), and fetch it."""
        most = min(largest, LARGEST_FILE)
        if (enclosure.size or 0) > most:
            raise FetchError("too-large", f"The file is larger than {most // 2**20} MB.")
        try:
            found = await self._call("getFile", {"file_id": enclosure.reference})
        except _Refused as error:
            if error.status == 400:
                raise FetchError("too-large" if "too big" in str(error) else "gone", str(error)) from None
            raise FetchError("unreachable", str(error)) from None
        except DeliveryError as error:
            raise FetchError("unreachable", str(error)) from None
        path = text_of(found.get("file_path"))
        if not path:
            raise FetchError("gone", "Telegram does not say where the file lies.")
        data = await download(self._client, "Telegram", f"{self._base}/file/bot{self._token}/{path}", most)
        return enclosure.name or path.rpartition("/")[2], data

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply with Telegram's entities; a long one in parts, the buttons below the last."""
        if reply.attachment is not None:
            return [Part({}, reply.attachment)]
        parts = split(content_of(reply, links=True), LONGEST_TEXT, utf16)
        bodies: list[dict[str, Any]] = [_body(one) for one in parts]
        if reply.buttons:
            bodies[-1]["reply_markup"] = {"inline_keyboard": _keyboard(reply)}
        return [Part(body) for body in bodies]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """``sendMessage``, or for a file ``sendPhoto`` or ``sendDocument``."""
        if part.file is None:
            sent = await self._call("sendMessage", {"chat_id": int(address), **part.body})
        else:
            kind = "photo" if part.file["type"] in ("image/jpeg", "image/png") else "document"
            upload = {kind: (str(part.file["name"]), data or b"", str(part.file["type"]))}
            sent = await self._call(f"send{kind.capitalize()}", {"chat_id": address}, files=upload)
        return f"{address}/{sent['message_id']}" if type(sent.get("message_id")) is int else None

    # How things are

    async def trial(self) -> ChannelTrial:
        """Ask for the bot's account (``getMe``) and where updates go (``getWebhookInfo``)."""
        try:
            account = await self._call("getMe", {})
            webhook = await self._call("getWebhookInfo", {})
        except _Refused as error:
            return ChannelTrial("token" if error.status in (401, 403, 404) else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        address, fault = str(webhook.get("url") or ""), str(webhook.get("last_error_message") or "")
        if not address.endswith(f"/webhooks/{self.name}"):
            return ChannelTrial("address", address)
        waits = webhook.get("pending_update_count")
        if fault and isinstance(waits, int) and waits > 0:
            return ChannelTrial("deliveries", fault[:300])
        return ChannelTrial("none", f"@{account.get('username', '')}")

    async def _call(
        self, method: str, body: Mapping[str, Any], files: Mapping[str, tuple[str, bytes, str]] | None = None
    ) -> Mapping[str, Any]:
        given: dict[str, Any] = {"json": body} if files is None else {"data": body, "files": files}
        patience = PATIENCE if files is None else PATIENCE_FOR_FILES
        url = f"{self._base}/bot{self._token}/{method}"
        response = await call(self._client, "Telegram", "POST", url, patience=patience, **given)
        answer = json_of(response)
        if response.is_success and answer.get("ok") is True:
            return of(answer, "result")
        status, said = response.status_code, text_of(answer.get("description")) or "no description"
        retry_after = of(answer, "parameters").get("retry_after")
        raise _Refused(
            status,
            f"Telegram answered {status}: {said[:300]}",
            # They stay as they are: a chat that does not exist, a visitor who has blocked the bot. What says that the
            # token is wrong does not: somebody sets the right one.
            permanent=status in (400, 403),
            retry_after=float(retry_after) if isinstance(retry_after, int | float) else None,
            unreachable="blocked" if status == 403 else None,
        )


def _quote(message: Mapping[str, Any]) -> str | None:
    """What a message replies to: the words that were marked, or all of it."""
    replied = of(message, "reply_to_message")
    said = text_of(of(message, "quote").get("text")) or text_of(replied.get("text")) or text_of(replied.get("caption"))
    return said[:500] or None


def _enclosure(message: Mapping[str, Any]) -> Enclosure | None:
    """What a message brings beside words; None where it brings nothing."""
    for key in _FILES:
        found = message.get(key)
        if key == "photo" and isinstance(found, list):
            # The same picture in several sizes, the largest last.
            sizes = [one for one in found if isinstance(one, Mapping)]
            found = sizes[-1] if sizes else {}
        if isinstance(found, Mapping):
            return _file("video" if key == "video_note" else key, key, found)
    if isinstance(sticker := message.get("sticker"), Mapping):
        return Enclosure("sticker", detail=text_of(sticker.get("emoji"))[:16])
    if contact := of(message, "contact"):
        names = (text_of(contact.get(one)) for one in ("first_name", "last_name", "phone_number"))
        return Enclosure("contact", detail=", ".join(one for one in names if one)[:200])
    if isinstance(message.get("location"), Mapping):
        return _location(message)
    return Enclosure("unknown") if any(key in message for key in _UNSHOWN) else None


def _file(kind: str, key: str, found: Mapping[str, Any]) -> Enclosure:
    size, ending = found.get("file_size"), _ENDINGS.get(key, "bin")
    name = text_of(found.get("file_name"))[:200] or f"{kind}.{ending}"
    return Enclosure(kind, text_of(found.get("file_id")) or None, name, size if type(size) is int else None)


def _location(message: Mapping[str, Any]) -> Enclosure:
    found, venue = of(message, "location"), of(message, "venue")
    return place(found.get("latitude"), found.get("longitude"), venue.get("title"), venue.get("address"))


def _body(rich: Rich) -> dict[str, Any]:
    """A part of a reply as ``sendMessage`` takes it; places are counted in UTF-16."""
    body: dict[str, Any] = {"text": rich.text or "…", "link_preview_options": {"is_disabled": True}}
    entities = []
    for span in rich.spans:
        start, end = utf16(rich.text[: span.start]), utf16(rich.text[: span.end])
        entity = {"type": _ENTITIES[span.kind], "offset": start, "length": end - start}
        entities.append({**entity, "url": span.url} if span.kind == "link" else entity)
    if entities:
        body["entities"] = entities
    return body


def _keyboard(reply: Message) -> list[list[dict[str, str]]]:
    return [
        [{"text": button.title, "callback_data": tapped_of(reply, position, button, LONGEST_CALLBACK, _bytes)}]
        for position, button in enumerate(reply.buttons)
    ]


def _bytes(text: str) -> int:
    return len(text.encode())
