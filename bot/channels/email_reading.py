"""Reads a mail as it lies in a mailbox: who wrote it, what, in which thread, and what is attached. Pure."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from email.utils import collapse_rfc2231_value

from bot.channels.email_automatic import address_of
from bot.channels.email_charsets import header_of, header_text, raw_header, text_of
from bot.channels.email_html import text_of_html
from bot.channels.email_quotes import own_words
from bot.conversations.incoming import Enclosure
from handoff.contacts import read_email

#: Files of one mail; further ones are left out.
MOST_FILES = 20
#: Ids of earlier mails that are kept of a thread: its first and its last ones.
MOST_IDS = 20
#: Bytes below which a picture in the text is taken to be a logo or a dot that tells who has read a mail.
SMALL_PICTURE = 8 * 1024
#: Characters of a mail's text that are read; what its sender wrote stands above what they answer.
MOST_READ = 256 * 1024

_ID = re.compile(r"<[^<>\s]{1,400}>")
#: What programs put before the subject of an answer, or of what they forward, in the twenty languages.
_REPLY = re.compile(
    r"^\s*(?:(?:re|aw|sv|antw|odp|ynt|yanıt|balas|bls|ref|rif|res|rép|回复|答复|回覆|回信|답장|رد|پاسخ|trả lời|відп|"
    r"отв|ответ|fwd?|wg|tr|doorst|rv|enc|i|ilt|转发|轉寄|전달|chuyển tiếp|إعادة توجيه)(?:\s?\[\d+\])?\s?[:：]\s*)+",
    re.IGNORECASE,
)
#: What only proves who has written, or is another form of the text.
_NO_FILES = frozenset({
    "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/x-amp-html",
    "application/pgp-keys",
})  # fmt: skip
_BEGINS = re.compile(
    r"^DTSTART(?:;TZID=([^:;\r\n]+))?[^:\r\n]*:(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?", re.MULTILINE
)
_KINDS = {"image": "photo", "video": "video", "audio": "audio"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A mail as a mailbox gives it. ``raw`` may be no more than its beginning, where it is large.

    ``place`` is where it lies, for :attr:`Enclosure.reference`; ``size`` are its bytes in all.
    """

    raw: bytes
    place: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail says. ``head`` is its head, ``address`` where a reply goes: none where that is nobody's address.

    ``id`` is its own, ``answers`` are those of the mails before it in its thread, the first one first. ``text`` is what
    its sender wrote for it, with the subject above it where it begins a thread.
    """

    head: Message
    sender: str
    address: str
    name: str
    subject: str
    id: str
    answers: tuple[str, ...]
    text: str
    enclosures: tuple[Enclosure, ...] = field(default=())


def read(fetched: Fetched) -> Letter:
    """A mail, whatever is wrong with it."""
    mail = message_from_bytes(fetched.raw)
    name, sender = address_of(raw_header(mail, "From"))
    reply_name, reply_to = address_of(raw_header(mail, "Reply-To"))
    if not _is_address(reply_to):
        reply_name, reply_to = name, sender
    answers = _answers(mail)
    subject = _REPLY.sub("", header_of(mail, "Subject"))[:300].strip()
    text = _text(mail)
    if not answers and subject and subject.casefold() not in text.casefold():
        text = f"{subject}\n\n{text}".strip()
    return Letter(
        head=mail,
        sender=sender,
        address=reply_to if _is_address(reply_to) else "",
        name=(reply_name or name)[:200],
        subject=subject,
        id=_own_id(mail, fetched.raw),
        answers=answers,
        text=text,
        enclosures=tuple(_enclosures(mail, fetched)),
    )


def _is_address(address: str) -> bool:
    # With the name of its thread it has to fit into a column.
    return len(address) <= 200 and read_email(address) is not None


def _own_id(mail: Message, raw: bytes) -> str:
    """The id of a mail; a digest of it where it has none."""
    found = _ID.search(header_of(mail, "Message-ID"))
    return found[0] if found else f"<{hashlib.sha256(raw).hexdigest()}@digest.invalid>"


def _answers(mail: Message) -> tuple[str, ...]:
    ids = _ID.findall(header_of(mail, "References")) + _ID.findall(header_of(mail, "In-Reply-To"))[:1]
    once = tuple(dict.fromkeys(ids))
    return once if len(once) <= MOST_IDS else (once[0], *once[1 - MOST_IDS :])


# The text


def _text(mail: Message) -> str:
    """What its sender wrote, from the plain text where there is some, else from the HTML."""
    plain, html = _written(mail, "text/plain"), _written(mail, "text/html")
    if plain.strip():
        return own_words(plain)
    return own_words(text_of_html(html)) or own_words(text_of_html(html, quotes=True))


def _written(mail: Message, kind: str) -> str:
    """The parts of a kind that are read, one below the other."""
    found = []
    for _, part in _leaves(mail):
        if part.get_content_type() == kind and not _is_attached(part):
            text = text_of(_content(part), part.get_content_charset())
            found.append(_unwrapped(part, text) if kind == "text/plain" else text)
    return "\n".join(found)[:MOST_READ]


def _unwrapped(part: Message, text: str) -> str:
    """Lines that a program wrapped put together again, where it says that it did (RFC 3676)."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    glue = -1 if str(part.get_param("delsp", "")).lower() == "yes" else None
    lines: list[str] = []
    goes_on = False
    for line in text.replace("\r\n", "\n").split("\n"):
        flows = line.endswith(" ") and line != "-- " and not line.startswith(">")
        unstuffed = line.removeprefix(" ")
        piece = unstuffed[:glue] if flows else unstuffed
        if goes_on and not line.startswith(">") and line != "-- ":
            lines[-1] += piece
        else:
            lines.append(piece)
        goes_on = flows
    return "\n".join(lines)


def _content(part: Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (ValueError, AssertionError, KeyError):
        content = None
    return content if isinstance(content, bytes) else b""


# What is attached


def _leaves(part: Message, place: str = "") -> Iterator[tuple[str, Message]]:
    """The parts without parts, with the numbers that a mailbox knows them by (RFC 9051, 6.4.5); mails in it are
    whole."""
    children = part.get_payload()
    if part.get_content_maintype() == "multipart" and isinstance(children, list):
        for number, child in enumerate(children, start=1):
            if isinstance(child, Message):
                yield from _leaves(child, f"{place}{number}.")
    else:
        yield place.rstrip(".") or "1", part


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_name(part))


def _name(part: Message) -> str:
    raw = part.get_param("filename", None, "content-disposition") or part.get_param("name", None)
    if raw is None:
        return ""
    name = header_text(collapse_rfc2231_value(raw, errors="replace"))
    return re.sub(r"[\\/:*?\"<>|\x00-\x1f]+", "_", name).strip()[:200]


def _enclosures(mail: Message, fetched: Fetched) -> Iterator[Enclosure]:
    leaves = list(_leaves(mail))
    # Of a large mail, what is fetched ends in its last part: that one has the bytes that are missing.
    missing = max(0, fetched.size - len(fetched.raw)) * 3 // 4
    found = 0
    for place, part in leaves:
        if not _is_file(part) or _is_decoration(part) or found == MOST_FILES:
            continue
        found += 1
        yield _enclosure(place, part, fetched.place, missing if part is leaves[-1][1] else 0)


def _is_file(part: Message) -> bool:
    kind = part.get_content_type()
    if kind in _NO_FILES or part.get_content_maintype() == "multipart":
        return False
    return kind not in ("text/plain", "text/html") or _is_attached(part)


def _is_decoration(part: Message) -> bool:
    is_inline = part.get_content_disposition() != "attachment" and "Content-ID" in part
    return is_inline and part.get_content_maintype() == "image" and len(_content(part)) < SMALL_PICTURE


def _enclosure(section: str, part: Message, place: str, missing: int) -> Enclosure:
    kind, name = part.get_content_type(), _name(part)
    if kind == "text/calendar":
        return Enclosure("invitation", detail=_meeting(text_of(_content(part), part.get_content_charset())))
    if part.get_content_maintype() == "message":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner and isinstance(inner[0], Message) else None
        return Enclosure("document", None, name or (header_of(first, "Subject") if first else "") or "mail")
    coding = str(part.get("Content-Transfer-Encoding", "")).strip().lower() or "7bit"
    size = len(_content(part)) + missing
    extension = part.get_content_subtype().removeprefix("x-").split("+")[0]
    reference = f"{place}/{section}/{coding}" if place else None
    return Enclosure(_KINDS.get(kind.partition("/")[0], "document"), reference, name or f"file.{extension}", size)


def _meeting(calendar: str) -> str:
    """What an invitation is to, and when, as its calendar says (RFC 5545)."""
    unfolded = re.sub(r"\r?\n[ \t]", "", calendar)
    event = unfolded.partition("BEGIN:VEVENT")[2]
    title = re.search(r"^SUMMARY[^:\r\n]*:(.*)$", event, re.MULTILINE)
    begins = re.search(
        r"^DTSTART(?:;TZID=([^:;\r\n]+))?[^:\r\n]*:(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?", event, re.MULTILINE
    )
    said = re.sub(r"\\([,;\\])", r"\1", title[1].strip()) if title else ""
    if not begins:
        return said
    zone, year, month, day, hour, minute, utc = begins.groups()
    time = f" {hour}:{minute}" if hour else ""
    where = " UTC" if utc else f" {zone}" if zone and time else ""
    return ", ".join(one for one in (said, f"{year}-{month}-{day}{time}{where}") if one)
