"""WhatsApp, by way of Meta's Cloud API.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp. Meta repeats a notification until it
gets a 200, for up to seven days; a message's ``id`` tells repeats apart. Numbers come as texts.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels import (
    ChannelError,
    ChannelTrial,
    DeliveryError,
    Event,
    Features,
    FetchError,
    Part,
    Receipt,
    Request,
)
from bot.channels.answering import PATIENCE_FOR_FILES, Around, content_of, download_named, shortened, tapped_of
from bot.channels.meta import Errors, Refused, answer_to, check_signature, graph, said
from bot.channels.reading import each, of, place, text_of
from bot.conversations import Message
from bot.conversations.incoming import Enclosure, Incoming
from bot.language.varieties import dialled
from bot.settings import Settings
from bot.texts.rich import Kind, marked, split
from handoff.catalogue import Catalogue
from knowledge_base.locales import best

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
_ERRORS = Errors(
    outside_window=frozenset({_OUTSIDE_WINDOW}),
    slow_down=frozenset({4, 80007, 130429, 131048, 131056}),
    passing=frozenset({0, 1, 2, 10, 190, 131000, 131005, 131016, 131031, 131042, 131057, 133004, 133010}),
    unreachable={_UNDELIVERABLE: "undeliverable"},
)


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
        self._around, self._client, self._phrases = around, around.client, around.phrases

    # What comes in

    def challenge(self, request: Request) -> str:
        """Answer the question whether this address is meant, for whoever knows the agreed token."""
        return answer_to(request, self._verify_token)

    def verify(self, request: Request) -> None:
        """Compare the signature of the raw body."""
        check_signature(request, self._secret)

    def parse(self, payload: object) -> Sequence[Event]:
        """The messages to our number in a notification, and what became of those from it."""
        if not isinstance(payload, Mapping) or payload.get("object") != "whatsapp_business_account":
            raise ChannelError("invalid_update", "Expected a notification of WhatsApp's Cloud API.")
        found: list[Event] = []
        for entry in each(payload.get("entry")):
            for change in each(entry.get("changes")):
                value = of(change, "value")
                if text_of(of(value, "metadata").get("phone_number_id")) not in ("", self._number):
                    continue
                names = {
                    text_of(one.get("wa_id")): text_of(of(one, "profile").get("name"))
                    for one in each(value.get("contacts"))
                }
                found += filter(None, (self._written(one, names) for one in each(value.get("messages"))))
                found += filter(None, (self._receipt(one) for one in each(value.get("statuses"))))
        return found

    def _written(self, message: Mapping[str, Any], names: Mapping[str, str]) -> Incoming | None:
        address, id, kind = text_of(message.get("from")), text_of(message.get("id")), text_of(message.get("type"))
        if not address or not id or kind in ("reaction", "system", "request_welcome", ""):
            return None
        content, text, tapped, enclosure = of(message, kind), "", None, None
        if kind == "text":
            text = text_of(content.get("body"))
        elif kind == "interactive":
            reply = of(content, "button_reply") or of(content, "list_reply")
            text = tapped = text_of(reply.get("id"))
        elif kind == "button":
            # Below a template.
            text = text_of(content.get("text")) or text_of(content.get("payload"))
        else:
            enclosure, text = _enclosure(kind, message), text_of(content.get("caption"))
        if not text and enclosure is None:
            return None
        return Incoming(
            channel=self.name,
            address=address,
            text=text,
            payload=tapped or None,
            external_id=id,
            region_hint=dialled(address),
            name=names.get(address, "")[:200] or None,
            enclosure=enclosure,
            # A tap is about what the button is below in any case.
            quoted_id=None if tapped else text_of(of(message, "context").get("id")) or None,
            stops=text.casefold() == "/stop",
        )

    def _receipt(self, status: Mapping[str, Any]) -> Receipt | None:
        id, word = text_of(status.get("id")), text_of(status.get("status"))
        if not id or not word:
            return None
        if word != "failed":
            return Receipt(self.name, id, word[:40])
        error = next(iter(each(status.get("errors"))), {})
        code = error.get("code")
        return Receipt(self.name, id, word, said(error), _unreachable(code))

    async def fetch(self, enclosure: Enclosure, largest: int) -> tuple[str, bytes]:
        """Ask where a file lies, and fetch it within the five minutes in which it does."""
        try:
            found = await self._call("GET", f"{self._base}/{enclosure.reference}")
        except Refused as error:
            raise FetchError("gone" if error.status in (400, 404) else "unreachable", str(error)) from None
        except DeliveryError as error:
            raise FetchError("unreachable", str(error)) from None
        size, address = found.get("file_size"), text_of(found.get("url"))
        if isinstance(size, int) and size > largest:
            raise FetchError("too-large", f"The file is larger than {largest // 2**20} MB.")
        if not address.startswith(("https://", "http://")):
            raise FetchError("gone", "WhatsApp does not say where the file lies.")
        data = await download_named(self._around, "WhatsApp", address, largest, home=self._base, headers=self._headers)
        return enclosure.name, data

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
        fitting = best([language], self._templates)
        template = self._templates[fitting] if fitting else next(iter(self._templates.values()), None)
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
        except Refused as error:
            return ChannelTrial("token" if error.names_the_account else "unreachable", str(error))
        except DeliveryError as error:
            return ChannelTrial("unreachable", str(error))
        named = (text_of(found.get(one)) for one in ("verified_name", "display_phone_number"))
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
        id = text_of(answer.get("id"))
        if media in ("image/jpeg", "image/png"):
            return {"type": "image", "image": {"id": id}}
        return {"type": "document", "document": {"id": id, "filename": str(file["name"])}}

    async def _send(self, body: Mapping[str, Any]) -> str | None:
        url = f"{self._base}/{self._number}/messages"
        answer = await self._call("POST", url, json={"messaging_product": "whatsapp", **body})
        return next((text_of(one.get("id")) for one in each(answer.get("messages"))), None) or None

    async def _call(self, method: str, url: str, **given: Any) -> Mapping[str, Any]:
        return await graph(self._client, "WhatsApp", _ERRORS, method, url, headers=self._headers, **given)


def _unreachable(code: object) -> str | None:
    if code == _UNDELIVERABLE:
        return "undeliverable"
    return "window" if code == _OUTSIDE_WINDOW else None


def _enclosure(kind: str, message: Mapping[str, Any]) -> Enclosure:
    content = of(message, kind)
    if kind in _FILES:
        media = text_of(content.get("mime_type")).partition(";")[0]
        ending = _ENDINGS.get(media, "bin")
        named = "voice" if kind == "audio" and content.get("voice") is True else _FILES[kind]
        name = text_of(content.get("filename"))[:200] or f"{named}.{ending}"
        # A sticker is a picture of a feeling; its name says as much.
        reference = None if kind == "sticker" else text_of(content.get("id")) or None
        return Enclosure(named, reference, name)
    if kind == "location":
        return place(content.get("latitude"), content.get("longitude"), content.get("name"), content.get("address"))
    if kind == "contacts":
        known = next(iter(each(message.get("contacts"))), {})
        name = text_of(of(known, "name").get("formatted_name"))
        phone = next((text_of(one.get("phone")) for one in each(known.get("phones"))), "")
        return Enclosure("contact", detail=", ".join(one for one in (name, phone) if one)[:200])
    return Enclosure("unknown")


def _plain(text: str) -> dict[str, Any]:
    return {"type": "text", "text": {"body": text or "…", "preview_url": False}}


def _with_choices(text: str, reply: Message, phrases: Catalogue) -> list[dict[str, Any]]:
    """A text with its choices below it; of more than a list has, the others follow in further lists."""
    titles = {one.title for one in reply.buttons if len(one.title) <= LONGEST_BUTTON}
    # Titles on buttons have to differ.
    if len(titles) == len(reply.buttons) <= MOST_BUTTONS:
        buttons = [
            {"type": "reply", "reply": {"id": tapped_of(reply, position, one, LONGEST_ID), "title": one.title}}
            for position, one in enumerate(reply.buttons)
        ]
        return [_interactive("button", text, {"buttons": buttons})]
    bodies = []
    label = phrases.text(reply.language, "choices-open")
    for start in range(0, len(reply.buttons), MOST_ROWS):
        some = list(enumerate(reply.buttons))[start : start + MOST_ROWS]
        rows = [{"id": tapped_of(reply, position, one, LONGEST_ID), **_row(one.title)} for position, one in some]
        listed = {"button": label[:LONGEST_BUTTON], "sections": [{"rows": rows}]}
        bodies.append(_interactive("list", text if start == 0 else "…", listed))
    return bodies


def _interactive(kind: str, text: str, action: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text or "…"}, "action": dict(action)}}


def _row(title: str) -> dict[str, str]:
    if len(title) <= LONGEST_ROW:
        return {"title": title}
    return {"title": shortened(title, LONGEST_ROW), "description": shortened(title, LONGEST_DESCRIPTION)}
