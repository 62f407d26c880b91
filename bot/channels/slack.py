"""Slack, by way of its Events API, interactivity and Web API.

Source: https://docs.slack.dev/apis/events-api and https://docs.slack.dev/reference/methods. Slack repeats an event that
is not acknowledged within three seconds. A message's ``ts`` tells repeats apart: one that names the bot comes as two
events. In a channel each thread is a conversation, and direct messages are one.
"""

import html
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.channels import ChannelError, ChannelTrial, DeliveryError, Event, Features, FetchError, Part, Request
from bot.channels.answering import (
    Around,
    call,
    content_of,
    download_named,
    json_of,
    numbered,
    seconds_of,
    short_choices,
)
from bot.channels.reading import each, of, text_of
from bot.channels.signatures import check_time, hex_sha256, same
from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming
from bot.settings import Settings
from bot.texts.rich import Kind, Rich, marked, split

#: Characters of a text, as it is escaped; some room is left for marks.
LONGEST_TEXT = 3000
_FOR_MARKS = 200
#: Buttons of a block; characters of their titles, and of what comes back of them.
MOST_BUTTONS, LONGEST_TITLE, LONGEST_VALUE = 25, 75, 2000
#: Seconds to wait where it is said that it is too much, and not for how long.
SLOWER = 30.0

_MARKS: Mapping[Kind, str] = {"bold": "*", "italic": "_", "strike": "~", "code": "`", "pre": "```"}
_FILES: Mapping[str, str] = {"image": "photo", "video": "video", "audio": "audio"}
#: What people write; other kinds of messages are about the channel.
_WRITTEN = frozenset({"", "file_share", "thread_broadcast", "me_message"})
#: Nothing arrives where the message is to go any more, and what is wrong with the message itself.
_UNREACHABLE = frozenset({"channel_not_found", "is_archived", "not_in_channel", "user_not_found"})
_WRONG = frozenset({"msg_too_long", "no_text", "invalid_blocks", "invalid_blocks_format", "invalid_arguments"})

_MARKUP = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")


class _Refused(DeliveryError):
    """Slack answered that something is not ``ok``; ``error`` is its own word."""

    def __init__(self, error: str, message: str, **given: Any) -> None:
        self.error = error
        super().__init__(message, **given)


def open_channel(settings: Settings, around: Around) -> "SlackChannel | None":
    """Slack, where the settings have a bot's token. Raises ``ValueError`` where the signing secret is missing."""
    token = settings.slack_bot_token.get_secret_value()
    if not token:
        return None
    secret = settings.slack_signing_secret.get_secret_value()
    return SlackChannel(token, secret, settings.slack_api_url, around)


class SlackChannel:
    """See :class:`bot.channels.Channel`. An address is a direct message's id, or a channel's with that of a thread."""

    name = "slack"
    features = Features(
        signed="HMAC-SHA256, with its time",
        repeats="message ts",
        longest=LONGEST_TEXT,
        buttons=100,
        formatted=True,
        files_in=True,
    )

    def __init__(
        self, token: str, secret: str, api_url: str, around: Around, clock: Callable[[], float] = time.time
    ) -> None:
        if not secret:
            raise ValueError("Set HAMDEL_SLACK_SIGNING_SECRET, too: Slack signs with it what it sends.")
        self._secret, self._base = secret, api_url.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}"}
        self._around, self._client, self._clock = around, around.client, clock

    # What comes in

    def verify(self, request: Request) -> None:
        """Compare the signature of time and raw body; the time must be about now."""
        stamp = request.headers.get("x-slack-request-timestamp", "")
        signed = f"v0:{stamp}:".encode("utf-8", "replace") + request.body
        if not same(request.headers.get("x-slack-signature", ""), f"v0={hex_sha256(self._secret, signed)}"):
            raise ChannelError("wrong_signature", "The signature does not belong to this body and the signing secret.")
        check_time(stamp, self._clock)

    def unwrap(self, body: bytes) -> bytes:
        """What a tap tells comes in a field of a form."""
        if not body.startswith(b"payload="):
            return body
        return parse_qs(body.decode("utf-8", "replace")).get("payload", [""])[0].encode("utf-8", "replace")

    def confirm(self, payload: object) -> str | None:
        """Slack wants to be told again what it sends as a challenge."""
        if not isinstance(payload, Mapping) or payload.get("type") != "url_verification":
            return None
        return text_of(payload.get("challenge"))

    def parse(self, payload: object) -> Sequence[Event]:
        """Direct messages, what names the bot in a channel, and what follows in that thread; corrections and taps."""
        if not isinstance(payload, Mapping) or not isinstance(payload.get("type"), str):
            raise ChannelError("invalid_update", "Expected an event or an interaction of Slack's.")
        if payload["type"] == "block_actions":
            tapped = self._tapped(payload)
            return [] if tapped is None else [tapped]
        event = of(payload, "event")
        if payload["type"] != "event_callback" or event.get("type") not in ("message", "app_mention"):
            return []
        ours = next((text_of(one.get("user_id")) for one in each(payload.get("authorizations"))), "")
        return list(self._written(event, ours))

    def _written(self, event: Mapping[str, Any], ours: str) -> Iterator[Incoming]:
        changed = event.get("subtype") == "message_changed"
        message = of(event, "message") if changed else event
        channel, at = text_of(event.get("channel")), text_of(message.get("ts"))
        user, raw = text_of(message.get("user")), text_of(message.get("text"))
        by_bot = not user or user in (ours, "USLACKBOT") or bool(message.get("bot_id"))
        if not channel or not at or by_bot or text_of(message.get("subtype")) not in _WRITTEN:
            return
        thread, direct = text_of(message.get("thread_ts")), event.get("channel_type") == "im"
        named = event.get("type") == "app_mention" or (ours != "" and f"<@{ours}>" in raw)
        if not direct and not named and not thread:
            return
        address, text = channel if direct else f"{channel}/{thread or at}", _plain(raw, ours)
        if changed:
            # Slack changes messages by itself, too, such as when it shows what a link leads to.
            if text and (edited := text_of(of(message, "edited").get("ts"))):
                id = f"{at}-{edited}"
                yield Incoming(self.name, address, text, external_id=id, corrects=at, continues=not direct)
            return
        enclosures = [_enclosure(one) for one in each(message.get("files"))]
        if not text and not enclosures:
            return
        first = enclosures[0] if enclosures else None
        continues, stops = not direct and not named, text.casefold() == "/stop"
        yield Incoming(self.name, address, text, external_id=at, enclosure=first, continues=continues, stops=stops)
        for number, one in enumerate(enclosures[1:], start=2):
            yield Incoming(self.name, address, "", external_id=f"{at}.{number}", enclosure=one, continues=continues)

    def _tapped(self, payload: Mapping[str, Any]) -> Incoming | None:
        tap = next(each(payload.get("actions")), {})
        message, container = of(payload, "message"), of(payload, "container")
        channel = text_of(of(payload, "channel").get("id")) or text_of(container.get("channel_id"))
        at, value = text_of(message.get("ts")) or text_of(container.get("message_ts")), text_of(tap.get("value"))
        id = text_of(tap.get("action_ts")) or text_of(payload.get("trigger_id"))
        if not channel or not at or not value or not id:
            return None
        thread = text_of(message.get("thread_ts")) or text_of(container.get("thread_ts"))
        return Incoming(
            channel=self.name,
            address=channel if channel.startswith("D") else f"{channel}/{thread or at}",
            text=value,
            payload=value,
            external_id=f"tap-{id}",
            handle={"channel": channel, "ts": at, "text": text_of(message.get("text"))},
        )

    async def acknowledge(self, incoming: Incoming) -> None:
        """Take the buttons away: a choice is made once."""
        if (text := incoming.handle.get("text")) and "ts" in incoming.handle:
            where = {"channel": incoming.handle["channel"], "ts": incoming.handle["ts"]}
            await self._call("chat.update", {**where, "text": text, "blocks": [_section(str(text))]})

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Fetch a file from Slack, and from nobody else: the token goes along."""
        reference = enclosure.reference or ""
        if (enclosure.size or 0) > largest:
            raise FetchError("too-large", f"The file is larger than {largest // 2**20} MB.")
        host = _host(reference)
        if not host.endswith(".slack.com") and host != _host(self._base):
            raise FetchError("gone", "The file lies with somebody else than Slack.")
        data = await download_named(self._around, "Slack", reference, largest, home=self._base, headers=self._headers)
        if data[:15].lower() == b"<!doctype html>" and not enclosure.name.endswith((".html", ".htm")):
            raise FetchError("gone", "Slack asks to sign in for the file: the app needs the scope files:read.")
        return enclosure.name, data

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply with Slack's marks and buttons; long ones in parts, the buttons below the last."""
        content = content_of(reply, links=False)
        choices, cut = short_choices(reply, LONGEST_TITLE, LONGEST_VALUE)
        if cut:
            content = Rich(numbered(content.text, reply.buttons), content.spans)
        parts = split(content, LONGEST_TEXT - _FOR_MARKS, lambda text: len(_escaped(text)))
        texts = [_escaped(marked(one, _MARKS))[:LONGEST_TEXT] or "…" for one in parts]
        bodies: list[dict[str, Any]] = [{"text": text, "unfurl_links": False, "unfurl_media": False} for text in texts]
        if choices:
            bodies[-1]["blocks"] = [_section(texts[-1]), *_actions(choices)]
        return [Part(body) for body in bodies]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """``chat.postMessage``, in the thread where it is one."""
        channel, _, thread = address.partition("/")
        where = {"channel": channel, "thread_ts": thread} if thread else {"channel": channel}
        answer = await self._call("chat.postMessage", {**where, **part.body})
        at = text_of(answer.get("ts"))
        return f"{channel}/{at}" if at else None

    async def trial(self) -> ChannelTrial:
        """Ask whose token it is (``auth.test``)."""
        try:
            found = await self._call("auth.test", {})
        except _Refused as error:
            return ChannelTrial("unreachable" if error.retry_after else "token", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        return ChannelTrial("none", " – ".join(filter(None, (text_of(found.get(one)) for one in ("team", "user")))))

    async def _call(self, method: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        response = await call(self._client, "Slack", "POST", f"{self._base}/{method}", headers=self._headers, json=body)
        answer, status = json_of(response), response.status_code
        if response.is_success and answer.get("ok") is True:
            return answer
        error = text_of(answer.get("error"))
        too_many, said = status == 429 or error in ("ratelimited", "rate_limited"), f"Slack answered {status}: {error}"
        if status >= 500:
            raise DeliveryError(said, retry_after=seconds_of(response))
        raise _Refused(
            error,
            said[:400],
            # What is wrong with the token or its scopes is put right by somebody.
            permanent=error in _UNREACHABLE or error in _WRONG,
            retry_after=seconds_of(response) or (SLOWER if too_many else None),
            unreachable="undeliverable" if error in _UNREACHABLE else None,
        )


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _escaped(text: str) -> str:
    """As Slack wants the three characters of its own markup."""
    return html.escape(text, quote=False)


def _plain(text: str, ours: str) -> str:
    """What somebody wrote, without Slack's markup and without the bot's name."""

    def shown(found: re.Match[str]) -> str:
        target, label = found[1], found[2] or ""
        if target == f"@{ours}":
            return ""
        if target[:1] in ("@", "#", "!"):
            mark = "#" if target[0] == "#" else "@"
            return f"{mark}{(label or target[1:]).removeprefix(mark)}"
        address = target.removeprefix("mailto:")
        return f"{label} ({address})" if label and label not in address else address

    # What is escaped is none of it.
    unescaped = _MARKUP.sub(shown, text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return unescaped.strip()


def _enclosure(file: Mapping[str, Any]) -> Enclosure:
    kind = _FILES.get(text_of(file.get("mimetype")).partition("/")[0], "document")
    name, size = text_of(file.get("name"))[:200] or kind, file.get("size")
    reference = text_of(file.get("url_private_download")) or text_of(file.get("url_private"))
    if file.get("is_external") is True or not reference:
        return Enclosure("document", None, name)
    return Enclosure(kind, reference, name, size if type(size) is int else None)


def _section(text: str) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def _actions(choices: Sequence[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    for start in range(0, len(choices), MOST_BUTTONS):
        some = enumerate(choices[start : start + MOST_BUTTONS], start=start)
        elements = [
            {
                "type": "button",
                "text": {"type": "plain_text", "text": title},
                "value": value,
                "action_id": f"choice-{position}",
            }
            for position, (title, value) in some
        ]
        yield {"type": "actions", "elements": elements}
