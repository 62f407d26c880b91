"""Telegram, by way of its Bot API's webhook and ``sendMessage``.

Source: https://core.telegram.org/bots/api. Telegram repeats an update until it gets a 2xx; ``update_id`` tells
repeats apart.
"""

import hmac
from collections.abc import Mapping
from typing import Any

import httpx

from bot.channels import ChannelError, DeliveryError, Request
from bot.conversations import Button, Message
from bot.conversations.incoming import Incoming, payload_of
from bot.texts.markdown import to_plain

SECRET_HEADER = "x-telegram-bot-api-secret-token"
LONGEST_TEXT = 4096
#: Chat, sender, text and the payload of a tapped button.
_Found = tuple[Mapping[str, Any], Mapping[str, Any], str, str | None]

#: Bytes that fit in a button's ``callback_data``.
LONGEST_CALLBACK = 64


class TelegramChannel:
    """See :class:`bot.channels.Channel`. An address is a chat id."""

    name = "telegram"

    def __init__(self, token: str, secret: str, api_url: str, client: httpx.AsyncClient) -> None:
        if not secret:
            raise ValueError("Set HAMDEL_TELEGRAM_SECRET to the secret_token that Telegram's setWebhook was given.")
        self._secret = secret
        self._url = f"{api_url.rstrip('/')}/bot{token}"
        self._client = client

    def verify(self, request: Request) -> None:
        """Compare the secret that Telegram sends with every update."""
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            raise ChannelError("wrong_secret", "The secret token is not the one that setWebhook was given.")

    def parse(self, payload: object) -> list[Incoming]:
        """An update's private message or tapped button; edits, groups, bots and media without text are left out."""
        if not isinstance(payload, Mapping) or not isinstance(payload.get("update_id"), int):
            raise ChannelError("invalid_update", "Expected an update of Telegram's Bot API.")
        message, callback = payload.get("message"), payload.get("callback_query")
        if isinstance(callback, Mapping):
            found = _tapped(callback)
        elif isinstance(message, Mapping):
            found = _written(message)
        else:
            found = None
        if found is None:
            return []
        chat, sender, text, tapped = found
        if (
            sender.get("is_bot") is True
            or chat.get("type", "private") != "private"
            or not isinstance(chat.get("id"), int)
        ):
            return []
        language = sender.get("language_code")
        first_name = sender.get("first_name")
        return [
            Incoming(
                channel=self.name,
                address=str(chat["id"]),
                text=text,
                payload=tapped,
                external_id=str(payload["update_id"]),
                language_hint=language if isinstance(language, str) else None,
                name=first_name[:200] if isinstance(first_name, str) and first_name.strip() else None,
            )
        ]

    async def send(self, address: str, reply: Message) -> None:
        """Send a reply as plain text; a long one in parts, the buttons below the last."""
        text = to_plain(reply.text) if reply.markdown else reply.text
        parts = split(text, LONGEST_TEXT)
        for position, part in enumerate(parts):
            body: dict[str, Any] = {"chat_id": int(address), "text": part}
            if reply.buttons and position == len(parts) - 1:
                body["reply_markup"] = {"inline_keyboard": _keyboard(reply)}
            await self._call("sendMessage", body)

    async def _call(self, method: str, body: Mapping[str, Any]) -> None:
        try:
            response = await self._client.post(f"{self._url}/{method}", json=body, timeout=10)
        except httpx.HTTPError as error:
            # The address holds the token, so the error's own text stays out of logs and tables.
            raise DeliveryError(f"Telegram cannot be reached ({type(error).__name__}).") from None
        try:
            answer = response.json()
        except ValueError:
            answer = None
        answer = answer if isinstance(answer, Mapping) else {}
        if response.is_success and answer.get("ok") is True:
            return
        parameters = answer.get("parameters")
        retry_after = parameters.get("retry_after") if isinstance(parameters, Mapping) else None
        raise DeliveryError(
            f"Telegram answered {response.status_code}: {answer.get('description', 'no description')}",
            # 400 and 403 stay as they are: a chat that does not exist, a visitor who has blocked the bot.
            permanent=response.status_code in (400, 403, 404),
            retry_after=float(retry_after) if isinstance(retry_after, int | float) else None,
        )


def _written(message: Mapping[str, Any]) -> _Found | None:
    text = message.get("text") or message.get("caption")
    chat, sender = message.get("chat"), message.get("from")
    if not isinstance(text, str) or not isinstance(chat, Mapping) or not isinstance(sender, Mapping):
        return None
    # "/start" is how every chat with a Telegram bot begins: a greeting.
    return chat, sender, "/greet" if text.split()[:1] == ["/start"] else text, None


def _tapped(callback: Mapping[str, Any]) -> _Found | None:
    message, sender, tapped = callback.get("message"), callback.get("from"), callback.get("data")
    if not isinstance(message, Mapping) or not isinstance(sender, Mapping) or not isinstance(tapped, str):
        return None
    chat = message.get("chat")
    return (chat, sender, tapped, tapped) if isinstance(chat, Mapping) else None


def _keyboard(reply: Message) -> list[list[dict[str, str]]]:
    return [
        [{"text": button.title, "callback_data": _callback(reply, position, button)}]
        for position, button in enumerate(reply.buttons)
    ]


def _callback(reply: Message, position: int, button: Button) -> str:
    """The button's payload, or where that is too long a reference to the button."""
    if len(button.payload.encode()) <= LONGEST_CALLBACK:
        return button.payload
    return payload_of("button", message=str(reply.id), position=str(position))


def split(text: str, limit: int) -> list[str]:
    """``text`` in parts of at most ``limit`` characters, cut at paragraphs, lines or blanks where there are any."""
    parts = []
    rest = text.strip()
    while len(rest) > limit:
        cut = max(rest.rfind("\n\n", 0, limit), 0) or max(rest.rfind("\n", 0, limit), rest.rfind(" ", 0, limit), 0)
        cut = cut or limit
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*parts, rest] if rest or not parts else parts
