"""WhatsApp, by way of Meta's Cloud API.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp. Meta repeats a notification until it
gets a 200, for up to seven days; a message's ``id`` tells repeats apart. Numbers come as texts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import httpx

from bot.channels import (
    ChannelError,
    ChannelTrial,
    DeliveryError,
    Event,
    Features,
    FetchError,
    OutsideWindow,
    Part,
    Receipt,
    Request,
)
from bot.channels.answering import (
    PATIENCE_FOR_FILES,
    Around,
    call,
    content_of,
    download,
    json_of,
    seconds_of,
)
from bot.channels.signatures import hex_sha256, same
from bot.conversations import Button, Message
from bot.conversations.incoming import Enclosure, Incoming, payload_of
from bot.settings import Settings
from bot.texts.rich import Kind, marked, split
from handoff.catalogue import Catalogue

#: Characters of a text, and of one with buttons or a list below it; some room is left for marks.
LONGEST_TEXT = 4096
LONGEST_WITH_CHOICES = 1024
_FOR_MARKS = 96
#: Reply buttons below a text, and rows of a list; characters of their titles, and what stands below a row's title.
MOST_BUTTONS, MOST_ROWS = 3, 10
LONGEST_BUTTON, LONGEST_ROW, LONGEST_DESCRIPTION = 20, 24, 72
#: Characters of a row's id.
LONGEST_ID = 200
#: Seconds after a visitor's message in which free text is delivered.
WINDOW = 24 * 3600.0

_MARKS: Mapping[Kind, str] = {"bold": "*", "italic": "_", "strike": "~", "code": "`", "pre": "```"}
_FILES: Mapping[str, str] = {
    "image": "photo", "video": "video", "audio": "audio", "document": "document", "sticker": "sticker",
}  # fmt: skip
_ENDINGS: Mapping[str, str] = {
    "image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "video/mp4": "mp4", "video/3gpp": "3gp",
    "audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/aac": "aac", "audio/amr": "amr",
    "application/pdf": "pdf", "text/plain": "txt", "text/csv": "csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}  # fmt: skip

#: The visitor's last message is more than a day ago.
_OUTSIDE_WINDOW = 131047
#: The visitor cannot be reached over WhatsApp, or not by us: no account, an old app, terms not accepted.
_UNDELIVERABLE = 131026
#: Too much at once, of the whole site or for one visitor: it is tried again.
_SLOW_DOWN = frozenset({4, 80007, 130429, 131048, 131056})
#: Nothing that is wrong with a message: their trouble, or a token to be renewed.
_PASSING = frozenset({0, 1, 2, 10, 190, 131000, 131005, 131016, 131031, 131042, 131057, 133004, 133010})
#: Seconds to wait where it is said that it is too much, and not for how long.
SLOWER = 30.0


class _Refused(DeliveryError):
    """WhatsApp answered with a ``status`` that is no success, and the number of an error."""

    def __init__(self, status: int, code: int, message: str, **given: Any) -> None:
        self.status = status
        self.code = code
        super().__init__(message, **given)


def open_channel(settings: Settings, around: Around) -> "WhatsAppChannel | None":
    """WhatsApp, where the settings have an access token. Raises ``ValueError`` where something else is missing."""
    token = settings.whatsapp_access_token.get_secret_value()
    if not token:
        return None
    return WhatsAppChannel(
        access_token=token,
        app_secret=settings.whatsapp_app_secret.get_secret_value(),
        verify_token=settings.whatsapp_verify_token.get_secret_value(),
        phone_number_id=settings.whatsapp_phone_number_id,
        api_url=settings.whatsapp_api_url,
        templates=templates_of(settings.whatsapp_templates),
        around=around,
    )


def templates_of(written: str) -> dict[str, tuple[str, str]]:
    """Templates by language, with their name and code at Meta: ``en=answer_ready:en_US, nl=answer_ready``.

    Raises ``ValueError``.
    """
    found = {}
    for part in (one.strip() for one in written.split(",")):
        if not part:
            continue
        language, separator, template = part.partition("=")
        name, _, code = template.strip().partition(":")
        if not separator or not language.strip() or not name.strip():
            raise ValueError("HAMDEL_WHATSAPP_TEMPLATES names templates like en=answer_ready:en_US,nl=answer_ready.")
        found[language.strip()] = name.strip(), code.strip() or language.strip()
    return found


class WhatsAppChannel:
    """See :class:`bot.channels.Channel`. An address is a visitor's number as WhatsApp writes it, without a plus."""

    name = "whatsapp"
    window = WINDOW
    features = Features(
        signed="HMAC-SHA256",
        repeats="message id",
        longest=LONGEST_TEXT,
        buttons=MOST_BUTTONS,
        rows=MOST_ROWS,
        formatted=True,
        files_in=True,
        files_out=True,
        receipts=True,
        window=24,
    )

    def __init__(
        self,
        *,
        access_token: str,
        app_secret: str,
        verify_token: str,
        phone_number_id: str,
        api_url: str,
        templates: Mapping[str, tuple[str, str]],
        around: Around,
    ) -> None:
        for value, variable in (
            (app_secret, "APP_SECRET"),
            (verify_token, "VERIFY_TOKEN"),
            (phone_number_id, "PHONE_NUMBER_ID"),
        ):
            if not value:
                raise ValueError(f"Set HAMDEL_WHATSAPP_{variable}, too: WhatsApp needs it beside the access token.")
        self._secret, self._verify_token, self._number = app_secret, verify_token, phone_number_id
        self._base, self._templates = api_url.rstrip("/"), templates
        self._headers = {"Authorization": f"Bearer {access_token}"}
        self._client, self._phrases = around.client, around.phrases

    # What comes in

    def challenge(self, request: Request) -> str:
        """Answer the question whether this address is meant, for whoever knows the agreed token."""
        mode, token = request.query.get("hub.mode", ""), request.query.get("hub.verify_token", "")
        if mode != "subscribe" or not same(token, self._verify_token):
            raise ChannelError("wrong_verify_token", "The verify token is not the one that this server knows.")
        return request.query.get("hub.challenge", "")

    def verify(self, request: Request) -> None:
        """Compare the signature of the raw body."""
        expected = f"sha256={hex_sha256(self._secret, request.body)}"
        if not same(request.headers.get("x-hub-signature-256", ""), expected):
            raise ChannelError("wrong_signature", "The signature does not belong to this body and the app's secret.")

    def parse(self, payload: object) -> Sequence[Event]:
        """The messages to our number in a notification, and what became of those from it."""
        if not isinstance(payload, Mapping) or payload.get("object") != "whatsapp_business_account":
            raise ChannelError("invalid_update", "Expected a notification of WhatsApp's Cloud API.")
        found: list[Event] = []
        for entry in _each(payload.get("entry")):
            for change in _each(entry.get("changes")):
                value = _of(change, "value")
                if _text(_of(value, "metadata").get("phone_number_id")) not in ("", self._number):
                    continue
                names = {
                    _text(one.get("wa_id")): _text(_of(one, "profile").get("name"))
                    for one in _each(value.get("contacts"))
                }
                found += _known(self._written(one, names) for one in _each(value.get("messages")))
                found += _known(self._receipt(one) for one in _each(value.get("statuses")))
        return found

    def _written(self, message: Mapping[str, Any], names: Mapping[str, str]) -> Incoming | None:
        address, id, kind = _text(message.get("from")), _text(message.get("id")), _text(message.get("type"))
        if not address or not id or kind in ("reaction", "system", "request_welcome", ""):
            return None
        content, text, tapped, enclosure = _of(message, kind), "", None, None
        if kind == "text":
            text = _text(content.get("body"))
        elif kind == "interactive":
            reply = _of(content, "button_reply") or _of(content, "list_reply")
            text = tapped = _text(reply.get("id"))
        elif kind == "button":
            # Below a template.
            text = _text(content.get("text")) or _text(content.get("payload"))
        else:
            enclosure, text = _enclosure(kind, message), _text(content.get("caption"))
        if not text and enclosure is None:
            return None
        return Incoming(
            channel=self.name,
            address=address,
            text=text,
            payload=tapped or None,
            external_id=id,
            name=names.get(address, "")[:200] or None,
            enclosure=enclosure,
            # A tap is about what the button is below in any case.
            quoted_id=None if tapped else _text(_of(message, "context").get("id")) or None,
            stops=text.casefold() == "/stop",
        )

    def _receipt(self, status: Mapping[str, Any]) -> Receipt | None:
        id, word = _text(status.get("id")), _text(status.get("status"))
        if not id or not word:
            return None
        if word != "failed":
            return Receipt(self.name, id, word[:40])
        error = next(iter(_each(status.get("errors"))), {})
        code = error.get("code")
        return Receipt(self.name, id, word, _said(error), _unreachable(code, receipt=True))

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Ask where a file lies, and fetch it within the five minutes in which it does."""
        try:
            found = await self._call("GET", f"{self._base}/{enclosure.reference}")
        except _Refused as error:
            raise FetchError("gone" if error.status in (400, 404) else "unreachable", str(error)) from None
        except DeliveryError as error:
            raise FetchError("unreachable", str(error)) from None
        size, address = found.get("file_size"), _text(found.get("url"))
        if isinstance(size, int) and size > largest:
            raise FetchError("too-large", f"The file is larger than {largest // 2**20} MB.")
        if not address.startswith(("https://", "http://")):
            raise FetchError("gone", "WhatsApp does not say where the file lies.")
        return enclosure.name, await download(self._client, "WhatsApp", address, largest, headers=self._headers)

    # What goes out

    def compose(self, reply: Message) -> Sequence[Part]:
        """A reply with WhatsApp's marks: up to three short choices as buttons, more or longer ones as lists."""
        if reply.attachment is not None:
            return [Part({}, reply.attachment)]
        content = content_of(reply, links=False)
        longest = LONGEST_WITH_CHOICES if reply.buttons else LONGEST_TEXT
        texts = [marked(one, _MARKS) for one in split(content, longest - _FOR_MARKS)]
        parts: list[dict[str, Any]] = [_plain(text[:longest]) for text in texts]
        if reply.buttons:
            parts[-1:] = _with_choices(texts[-1][:longest], reply, self._phrases)
        return [Part(body) for body in parts]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """``messages``, for a file after it was uploaded."""
        body: Mapping[str, Any] = part.body
        if part.file is not None:
            body = await self._uploaded(part.file, data or b"")
        return await self._send({"recipient_type": "individual", "to": address, **body})

    async def invite(self, address: str, language: str, key: str) -> None:
        """Send the template of the visitor's language, or where the site has none of the first that it has."""
        template = self._templates.get(language) or next(iter(self._templates.values()), None)
        if template is None:
            raise DeliveryError(
                "The visitor has not written for a day, and WhatsApp then delivers templates alone: name those of the "
                "site in HAMDEL_WHATSAPP_TEMPLATES.",
                permanent=True,
            )
        name, code = template
        body = {"type": "template", "template": {"name": name, "language": {"code": code}}}
        await self._send({"recipient_type": "individual", "to": address, **body})

    async def trial(self) -> ChannelTrial:
        """Ask for the number's name."""
        try:
            found = await self._call(
                "GET", f"{self._base}/{self._number}", params={"fields": "verified_name,display_phone_number"}
            )
        except _Refused as error:
            wrong = error.code == 190 or error.status in (400, 401, 403, 404)
            return ChannelTrial("token" if wrong else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        named = (_text(found.get(one)) for one in ("verified_name", "display_phone_number"))
        return ChannelTrial("none", " ".join(one for one in named if one))

    async def _uploaded(self, file: Mapping[str, Any], data: bytes) -> dict[str, Any]:
        """The body that sends a file, whose content was given to WhatsApp first."""
        media = str(file["type"])
        upload = {"file": (str(file["name"]), data, media)}
        answer = await self._call(
            "POST",
            f"{self._base}/{self._number}/media",
            data={"messaging_product": "whatsapp", "type": media},
            files=upload,
            patience=PATIENCE_FOR_FILES,
        )
        id = _text(answer.get("id"))
        if media in ("image/jpeg", "image/png"):
            return {"type": "image", "image": {"id": id}}
        return {"type": "document", "document": {"id": id, "filename": str(file["name"])}}

    async def _send(self, body: Mapping[str, Any]) -> str | None:
        url = f"{self._base}/{self._number}/messages"
        answer = await self._call("POST", url, json={"messaging_product": "whatsapp", **body})
        return next((_text(one.get("id")) for one in _each(answer.get("messages"))), None) or None

    async def _call(self, method: str, url: str, **given: Any) -> Mapping[str, Any]:
        response = await call(self._client, "WhatsApp", method, url, headers=self._headers, **given)
        answer = json_of(response)
        if response.is_success:
            return answer
        raise _refused(response, _of(answer, "error"))


def _refused(response: httpx.Response, error: Mapping[str, Any]) -> DeliveryError:
    """What an answer that is no success means for the message."""
    status, code = response.status_code, error.get("code")
    number, said = code if isinstance(code, int) else -1, f"WhatsApp answered {response.status_code}: {_said(error)}"
    if number == _OUTSIDE_WINDOW:
        return OutsideWindow(said)
    if number in _SLOW_DOWN or status == 429:
        return _Refused(status, number, said, retry_after=seconds_of(response) or SLOWER)
    passing = number in _PASSING or status in (401, 403, 408) or status >= 500
    return _Refused(
        status,
        number,
        said,
        permanent=not passing,
        retry_after=seconds_of(response),
        unreachable=_unreachable(number, receipt=False),
    )


def _unreachable(code: object, *, receipt: bool) -> str | None:
    if code == _UNDELIVERABLE:
        return "undeliverable"
    return "window" if receipt and code == _OUTSIDE_WINDOW else None


def _said(error: Mapping[str, Any]) -> str:
    """What is said of an error: its number, its name, its details."""
    details = _text(_of(error, "error_data").get("details"))
    named = _text(error.get("title")) or _text(error.get("message")) or "no description"
    parts = (str(error.get("code", "")), named, details if details != named else "")
    return " - ".join(one for one in parts if one)[:400]


def _enclosure(kind: str, message: Mapping[str, Any]) -> Enclosure:
    content = _of(message, kind)
    if kind in _FILES:
        media = _text(content.get("mime_type")).partition(";")[0]
        ending = _ENDINGS.get(media, "bin")
        named = "voice" if kind == "audio" and content.get("voice") is True else _FILES[kind]
        name = _text(content.get("filename"))[:200] or f"{named}.{ending}"
        # A sticker is a picture of a feeling; its name says as much.
        reference = None if kind == "sticker" else _text(content.get("id")) or None
        return Enclosure(named, reference, name)
    if kind == "location":
        return _location(content)
    if kind == "contacts":
        known = next(iter(_each(message.get("contacts"))), {})
        name = _text(_of(known, "name").get("formatted_name"))
        phone = next((_text(one.get("phone")) for one in _each(known.get("phones"))), "")
        return Enclosure("contact", detail=", ".join(one for one in (name, phone) if one)[:200])
    return Enclosure("unknown")


def _location(content: Mapping[str, Any]) -> Enclosure:
    latitude, longitude = content.get("latitude"), content.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return Enclosure("location")
    named = ", ".join(one for one in (_text(content.get("name")), _text(content.get("address"))) if one)[:200]
    where = f"{latitude:.5f}, {longitude:.5f}"
    link = f"https://www.openstreetmap.org/?mlat={latitude:.5f}&mlon={longitude:.5f}"
    return Enclosure("location", detail="\n".join(one for one in (named, where, link) if one))


def _plain(text: str) -> dict[str, Any]:
    return {"type": "text", "text": {"body": text or "…", "preview_url": False}}


def _with_choices(text: str, reply: Message, phrases: Catalogue) -> list[dict[str, Any]]:
    """A text with its choices below it; of more than a list has, the others follow in further lists."""
    titles = {one.title for one in reply.buttons if len(one.title) <= LONGEST_BUTTON}
    # Titles on buttons have to differ.
    if len(titles) == len(reply.buttons) <= MOST_BUTTONS:
        buttons = [
            {"type": "reply", "reply": {"id": _id(reply, position, one), "title": one.title}}
            for position, one in enumerate(reply.buttons)
        ]
        return [_interactive("button", text, {"buttons": buttons})]
    bodies = []
    label = phrases.text(reply.language, "choices-open")
    for start in range(0, len(reply.buttons), MOST_ROWS):
        some = list(enumerate(reply.buttons))[start : start + MOST_ROWS]
        rows = [{"id": _id(reply, position, one), **_row(one.title)} for position, one in some]
        listed = {"button": label[:LONGEST_BUTTON], "sections": [{"rows": rows}]}
        bodies.append(_interactive("list", text if start == 0 else "…", listed))
    return bodies


def _interactive(kind: str, text: str, action: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text or "…"}, "action": dict(action)}}


def _row(title: str) -> dict[str, str]:
    if len(title) <= LONGEST_ROW:
        return {"title": title}
    cut = title[: LONGEST_ROW - 1].rstrip()
    described = title if len(title) <= LONGEST_DESCRIPTION else f"{title[: LONGEST_DESCRIPTION - 1].rstrip()}…"
    return {"title": f"{cut}…", "description": described}


def _id(reply: Message, position: int, button: Button) -> str:
    """The button's payload, or where that is too long a reference to the button."""
    if len(button.payload) <= LONGEST_ID:
        return button.payload
    return payload_of("button", message=str(reply.id), position=str(position))


def _of(values: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = values.get(key)
    return found if isinstance(found, Mapping) else {}


def _each(value: object) -> Iterator[Mapping[str, Any]]:
    """The objects in what should be a list of them."""
    return (one for one in value if isinstance(one, Mapping)) if isinstance(value, list) else iter(())


def _known(events: Iterable[Event | None]) -> Iterator[Event]:
    return (one for one in events if one is not None)


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""
