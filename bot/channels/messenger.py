"""Messenger and Instagram, by way of Meta's Send API: the same protocol under two names, with limits of their own.

Source: https://developers.facebook.com/documentation/business-messaging/messenger-platform and
https://developers.facebook.com/documentation/business-messaging/instagram-messaging. Meta repeats a notification until
it gets a 200; ``mid`` tells repeats apart.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.channels import (
    ChannelError,
    ChannelTrial,
    DeliveryError,
    Event,
    Features,
    FetchError,
    OutsideWindow,
    Part,
    Request,
)
from bot.channels.answering import (
    PATIENCE,
    PATIENCE_FOR_FILES,
    Around,
    content_of,
    download_named,
    numbered,
    short_choices,
)
from bot.channels.meta import Errors, Refused, answer_to, check_signature, graph
from bot.channels.reading import each, of, place, text_of
from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming, choice_of
from bot.settings import Settings
from bot.texts.rich import Rich, split, utf16
from handoff.attachments import named

#: Quick replies below a text, and buttons of a template; characters of their titles, and of what comes back of them.
MOST_QUICK_REPLIES, MOST_BUTTONS = 13, 3
LONGEST_TITLE, LONGEST_PAYLOAD = 20, 1000
#: Seconds after a visitor's message in which replies are delivered, and in which people's are where that is allowed.
WINDOW, WINDOW_FOR_PEOPLE = 24 * 3600.0, 7 * 24 * 3600.0

_FILES: Mapping[str, str] = {"image": "photo", "video": "video", "audio": "audio", "file": "document"}
#: What Meta wants to be told of what an agent writes later than a bot may.
_BY_PERSON: Mapping[str, str] = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}
_ERRORS = Errors(
    outside_window=frozenset({(10, 2018065), (10, 2018278), (10, 2534022)}),
    slow_down=frozenset({4, 32, 613, 80006}),
    passing=frozenset({0, 1, 2, 10, 102, 190, 200, 230, 1200}),
    unreachable={
        551: "blocked",
        (10, 2018108): "blocked",
        (200, 1545041): "blocked",
        (100, 2018001): "undeliverable",
        (100, 2534014): "undeliverable",
    },
)


@dataclass(frozen=True, slots=True)
class App:
    """One of the two: what its notifications are about, and what it takes.

    A text is at most ``longest`` as ``measure`` counts. ``partly_shown`` says that choices are shown on telephones
    alone. ``files`` are the types of files that it takes; None for any.
    """

    name: str
    title: str
    object: str
    longest: int
    measure: Callable[[str], int]
    partly_shown: bool
    files: Collection[str] | None


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


MESSENGER: Final = App("messenger", "Messenger", "page", 2000, utf16, False, None)
INSTAGRAM: Final = App(
    "instagram",
    "Instagram",
    "instagram",
    1000,
    _bytes,
    True,
    frozenset({"image/jpeg", "image/png", "image/gif", "audio/mp4", "audio/wav", "video/mp4", "video/quicktime",
               "video/webm", "application/pdf"}),
)  # fmt: skip


def open_messenger(settings: Settings, around: Around) -> "MessengerChannel | None":
    """Messenger, where the settings have a page's token. Raises ``ValueError`` where something else is missing."""
    token = settings.messenger_page_token.get_secret_value()
    if not token:
        return None
    return MessengerChannel(
        MESSENGER,
        access_token=token,
        app_secret=settings.messenger_app_secret.get_secret_value(),
        verify_token=settings.messenger_verify_token.get_secret_value(),
        api_url=settings.messenger_api_url,
        human_agent=settings.messenger_human_agent,
        around=around,
    )


def open_instagram(settings: Settings, around: Around) -> "MessengerChannel | None":
    """Instagram, where the settings have an access token. Raises ``ValueError`` where something else is missing."""
    token = settings.instagram_access_token.get_secret_value()
    if not token:
        return None
    return MessengerChannel(
        INSTAGRAM,
        access_token=token,
        app_secret=settings.instagram_app_secret.get_secret_value(),
        verify_token=settings.instagram_verify_token.get_secret_value(),
        api_url=settings.instagram_api_url,
        human_agent=settings.instagram_human_agent,
        around=around,
    )


class MessengerChannel:
    """See :class:`bot.channels.Channel`. An address is what Meta calls a visitor towards this page or account."""

    window = WINDOW

    def __init__(
        self,
        app: App,
        *,
        access_token: str,
        app_secret: str,
        verify_token: str,
        api_url: str,
        human_agent: bool,
        around: Around,
    ) -> None:
        for value, variable in ((app_secret, "APP_SECRET"), (verify_token, "VERIFY_TOKEN")):
            if not value:
                prefix = f"HAMDEL_{app.name.upper()}"
                raise ValueError(f"Set {prefix}_{variable}, too: {app.title} needs it beside the access token.")
        self.name = app.name
        self.features = Features(
            signed="HMAC-SHA256",
            repeats="message id",
            longest=app.longest,
            buttons=MOST_QUICK_REPLIES,
            files_in=True,
            files_out=True,
            window=24,
        )
        self._app, self._secret, self._verify_token = app, app_secret, verify_token
        self._base, self._human_agent = api_url.rstrip("/"), human_agent
        self._headers = {"Authorization": f"Bearer {access_token}"}
        self._around, self._client, self._phrases = around, around.client, around.phrases

    @property
    def window_for_people(self) -> float:
        """For how many seconds what agents write is delivered."""
        return WINDOW_FOR_PEOPLE if self._human_agent else WINDOW

    # What comes in

    def challenge(self, request: Request) -> str:
        """Answer the question whether this address is meant, for whoever knows the agreed token."""
        return answer_to(request, self._verify_token)

    def verify(self, request: Request) -> None:
        """Compare the signature of the raw body."""
        check_signature(request, self._secret)

    def parse(self, payload: object) -> Sequence[Event]:
        """Messages, corrections and taps. Echoes of what was sent, and what was read and delivered, are left out."""
        if not isinstance(payload, Mapping) or payload.get("object") != self._app.object:
            raise ChannelError("invalid_update", f"Expected a notification about {self._app.title}'s messages.")
        return [
            found
            for entry in each(payload.get("entry"))
            for event in each(entry.get("messaging"))
            for found in self._events(event)
        ]

    def _events(self, event: Mapping[str, Any]) -> Iterator[Incoming]:
        address = text_of(of(event, "sender").get("id"))
        if not address:
            return
        message, tap, edit = of(event, "message"), of(event, "postback"), of(event, "message_edit")
        if message and text_of(message.get("mid")):
            yield from self._written(address, message)
        elif tap:
            id = text_of(tap.get("mid")) or f"tap-{event.get('timestamp')}"
            if (text := text_of(tap.get("payload")) or text_of(tap.get("title"))) != "":
                yield self._tapped(address, id, text, text_of(tap.get("title")))
        elif (id := text_of(edit.get("mid"))) and (text := text_of(edit.get("text"))):
            yield Incoming(self.name, address, text, external_id=f"{id}-{edit.get('num_edit')}", corrects=id)

    def _written(self, address: str, message: Mapping[str, Any]) -> Iterator[Incoming]:
        if message.get("is_echo") is True or message.get("is_deleted") is True:
            return
        id, text = text_of(message.get("mid")), text_of(message.get("text"))
        if (tapped := text_of(of(message, "quick_reply").get("payload"))) != "":
            yield self._tapped(address, id, tapped, text)
            return
        enclosures = [found for one in each(message.get("attachments")) if (found := _enclosure(one, text)) is not None]
        if message.get("is_unsupported") is True and not enclosures:
            enclosures = [Enclosure("unknown")]
        if not text and not enclosures:
            return
        yield Incoming(
            channel=self.name,
            address=address,
            text=text,
            external_id=id,
            enclosure=enclosures[0] if enclosures else None,
            quoted_id=text_of(of(message, "reply_to").get("mid"))[:200] or None,
            stops=text.casefold() == "/stop",
        )
        for number, enclosure in enumerate(enclosures[1:], start=2):
            yield Incoming(self.name, address, "", external_id=f"{id}.{number}", enclosure=enclosure)

    def _tapped(self, address: str, id: str, payload: str, title: str) -> Incoming:
        # What the page's own menu says is known by its title.
        if choice_of(payload) is None:
            return Incoming(self.name, address, title or payload, external_id=id)
        return Incoming(self.name, address, payload, external_id=id, payload=payload)

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Fetch a file from where Meta says that it lies, for a while."""
        address = enclosure.reference or ""
        if not address.startswith(("https://", "http://")):
            raise FetchError("gone", f"{self._app.title} does not say where the file lies.")
        data = await download_named(
            self._around, self._app.title, address, largest, home=self._base, follow_redirects=True
        )
        return named(enclosure.kind, data, enclosure.kind), data

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply as plain text with quick replies below it; more of them than that are buttons of templates."""
        late = _BY_PERSON if self._human_agent and reply.author == "agent" else {}
        if reply.attachment is not None:
            return [Part({}, reply.attachment, late)]
        choices, cut = short_choices(reply, LONGEST_TITLE, LONGEST_PAYLOAD)
        text = content_of(reply, links=False).text
        if cut or self._app.partly_shown:
            text = numbered(text, reply.buttons)
        parts = split(Rich(text), self._app.longest, self._app.measure)
        messages: list[dict[str, Any]] = [{"text": part.text or "…"} for part in parts]
        if len(choices) <= MOST_QUICK_REPLIES:
            if choices:
                messages[-1]["quick_replies"] = [
                    {"content_type": "text", "title": title, "payload": payload} for title, payload in choices
                ]
        else:
            label = self._phrases.text(reply.language, "choices-open")
            messages += [
                _template(label, choices[start : start + MOST_BUTTONS])
                for start in range(0, len(choices), MOST_BUTTONS)
            ]
        return [Part({"message": one}, late=late) for one in messages]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """``me/messages``; what an agent wrote is said to be that where the bot's time is over."""
        body = {"recipient": {"id": address}, "messaging_type": "RESPONSE", **part.body}
        try:
            answer = await self._send(body, part.file, data)
        except OutsideWindow:
            if not part.late:
                raise
            answer = await self._send({**body, **part.late}, part.file, data)
        return text_of(answer.get("message_id")) or None

    async def invite(self, address: str, language: str, key: str) -> None:
        """Nothing is delivered then that would ask the visitor to write: what is for them waits until they do."""

    async def trial(self) -> ChannelTrial:
        """Ask for the page's or the account's name."""
        try:
            found = await self._call("GET", "me", params={"fields": "name"})
        except Refused as error:
            return ChannelTrial("token" if error.names_the_account else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        return ChannelTrial("none", text_of(found.get("name")))

    async def _send(
        self, body: Mapping[str, Any], file: Mapping[str, Any] | None, data: bytes | None
    ) -> Mapping[str, Any]:
        if file is None:
            return await self._call("POST", "me/messages", json=body)
        media = str(file["type"])
        if self._app.files is not None and media not in self._app.files:
            raise DeliveryError(
                f"{self._app.title} takes no files of the type {media}; send a picture or a PDF instead.",
                permanent=True,
            )
        kind = media.partition("/")[0]
        attachment = {"type": kind if kind in ("image", "audio", "video") else "file", "payload": {}}
        form = {"recipient": json.dumps(body["recipient"]), "message": json.dumps({"attachment": attachment})}
        form |= {one: str(body[one]) for one in ("messaging_type", "tag") if one in body}
        upload = {"filedata": (str(file["name"]), data or b"", media)}
        return await self._call("POST", "me/messages", PATIENCE_FOR_FILES, data=form, files=upload)

    async def _call(self, method: str, path: str, patience: float = PATIENCE, **given: Any) -> Mapping[str, Any]:
        return await graph(
            self._client,
            self._app.title,
            _ERRORS,
            method,
            f"{self._base}/{path}",
            headers=self._headers,
            patience=patience,
            **given,
        )


def _enclosure(attachment: Mapping[str, Any], text: str) -> Enclosure | None:
    kind, payload = text_of(attachment.get("type")), of(attachment, "payload")
    if payload.get("sticker_id"):
        return Enclosure("sticker")
    if kind in _FILES:
        return Enclosure(_FILES[kind], text_of(payload.get("url")) or None, _FILES[kind])
    if kind == "location":
        where = of(payload, "coordinates")
        return place(where.get("lat"), where.get("long"), attachment.get("title"))
    # What is shown of a link that stands in the text.
    return None if kind == "fallback" and text else Enclosure("unknown")


def _template(text: str, choices: Sequence[tuple[str, str]]) -> dict[str, Any]:
    buttons = [{"type": "postback", "title": title, "payload": payload} for title, payload in choices]
    payload = {"template_type": "button", "text": text, "buttons": buttons}
    return {"attachment": {"type": "template", "payload": payload}}
