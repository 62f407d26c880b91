"""What a channel hands to the dialogue: text made safe, and the payloads of buttons."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: Bytes of what a site says of its visitor, as JSON.
LARGEST_ATTRIBUTES = 4096
#: Longer messages than this are not read; the visitor is asked for the most important part.
LONGEST_MESSAGE = 10_000

#: What can come in place of words.
ENCLOSED = (
    "photo", "video", "animation", "voice", "audio", "document", "sticker", "contact", "location", "invitation",
    "unknown",
)  # fmt: skip

_PAYLOAD = re.compile(r"/([a-z_]{1,40})\s*(\{.*\})?\s*", re.DOTALL)

# Control characters but tab and line feed; they carry nothing and break terminals, logs and databases.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Choice:
    """A tapped button or a command: ``/answer{"article": "track-order"}``."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """A value that should be a text; empty where it is none."""
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """A value that should be several texts; none where it is anything else."""
        value = self.values.get(key)
        return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list | tuple) else ()


@dataclass(frozen=True, slots=True)
class Enclosure:
    """What comes with a message, or in place of words.

    ``kind`` is one of :data:`ENCLOSED`. ``reference`` is what its channel fetches the file by; None for what is no
    file, or not fetched. ``size`` is in bytes, as far as the platform says. ``detail`` needs no translation: an emoji,
    a telephone number, a place on the map.
    """

    kind: str
    reference: str | None = None
    name: str = ""
    size: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message as a channel brings it.

    ``address`` is where replies go. ``external_id`` is unique within the channel; the same one again is the same
    message. ``language_hint`` are the tags of the page or account that it comes from, the most wanted first, as in an
    ``Accept-Language`` header; ``region_hint`` says of a telephone's country how its language is worded there.
    ``conversation_id`` names the conversation that it belongs to; without one it belongs to the one that is open at
    ``address``, or to a new one.

    ``enclosure`` is what it brings beside words. ``quote`` is what it replies to, or ``quoted_id`` the platform's id of
    that. ``corrects`` is the external id of the message that it is a new wording of. ``handle`` is what its channel
    needs to acknowledge it, such as the id of a tap. ``stops`` says that the visitor wants to hear nothing any more.
    ``continues`` says that it belongs to a conversation at its address, and is said to others where there is none.
    """

    channel: str
    address: str
    text: str
    external_id: str | None = None
    payload: str | None = None
    language_hint: str | None = None
    region_hint: str | None = None
    name: str | None = None
    conversation_id: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    enclosure: Enclosure | None = None
    quote: str | None = None
    quoted_id: str | None = None
    corrects: str | None = None
    handle: Mapping[str, Any] = field(default_factory=dict)
    stops: bool = False
    continues: bool = False


def clean(text: str) -> str:
    """``text`` without control characters and lone surrogates, which no database takes, and without outer blanks."""
    sound = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", sound.replace("\r\n", "\n").replace("\r", "\n")).strip()


def sound(value: Any) -> Any:
    """A JSON value whose texts any database takes."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(str(key)): sound(item) for key, item in value.items()}
    if isinstance(value, list):
        return [sound(item) for item in value]
    return value


def choice_of(payload: str) -> Choice | None:
    """The choice that a payload stands for; None for ordinary text."""
    matched = _PAYLOAD.fullmatch(payload.strip())
    if matched is None:
        return None
    values: Any = {}
    if matched[2]:
        try:
            values = json.loads(matched[2])
        except (ValueError, RecursionError):
            return None
    return Choice(matched[1], values) if isinstance(values, dict) else None


def payload_of(name: str, **values: str) -> str:
    """The payload of a button: the inverse of :func:`choice_of`."""
    return f"/{name}{json.dumps(values, ensure_ascii=False)}" if values else f"/{name}"
