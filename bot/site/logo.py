"""The site's logo: which pictures are taken, told by their content, and where they are kept.

The store's functions take the connection of the caller's transaction.
"""

import hashlib
import re
import struct
from dataclasses import dataclass
from xml.etree import ElementTree

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BotError
from bot.site.tables import site_logo

#: Bytes of the largest logo: it is loaded by every visitor's page.
LARGEST = 512 * 1024
#: Pixels of the shortest and of the longest side of a picture that is no drawing.
SMALLEST_SIDE, LONGEST_SIDE = 16, 4096

PNG, WEBP, SVG = "image/png", "image/webp", "image/svg+xml"
TYPES = (PNG, WEBP, SVG)

#: What a logo may do in a browser that opens it by itself: show its own colours, and nothing else.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_SVG = "{http://www.w3.org/2000/svg}"
#: Parts of a drawing that run, load or hold something else than a drawing (SVG 2, chapters 14 to 19).
_ACTIVE = frozenset(("script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener"))
_ELSEWHERE = re.compile(r"^\s*(?!#)\S")
_OUTSIDE = re.compile(r"@import|url\(\s*[\"']?\s*(?!#|data:image/)[^\s\"')]", re.IGNORECASE)


class InvalidLogo(BotError):
    """A picture that cannot be the logo; the message says what to send instead."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_logo", message)


class LogoTooLarge(BotError):
    """A picture with too many bytes."""

    def __init__(self) -> None:
        super().__init__("logo_too_large", f"The picture is larger than {LARGEST // 1024} kB; send a smaller one.")


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture, and its media type. ``version`` names its content."""

    version: str
    type: str
    picture: bytes


def checked(picture: bytes) -> Logo:
    """A picture as it is kept. Raises :class:`InvalidLogo` and :class:`LogoTooLarge`."""
    if len(picture) > LARGEST:
        raise LogoTooLarge
    if picture.startswith(_PNG_HEAD):
        kind, sides = PNG, _png_sides(picture)
    elif picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        kind, sides = WEBP, _webp_sides(picture)
    else:
        _check_drawing(picture)
        kind, sides = SVG, None
    if sides is not None and not all(SMALLEST_SIDE <= side <= LONGEST_SIDE for side in sides):
        raise InvalidLogo(
            f"The picture has {sides[0]} x {sides[1]} pixels; send one with {SMALLEST_SIDE} to {LONGEST_SIDE} on each "
            "side."
        )
    return Logo(hashlib.sha256(picture).hexdigest()[:32], kind, picture)


async def keep(connection: AsyncConnection, logo: Logo | None) -> None:
    """Let ``logo`` take the place of the one before; None for no logo."""
    await connection.execute(delete(site_logo))
    if logo is not None:
        row = {"version": logo.version, "type": logo.type, "picture": logo.picture}
        await connection.execute(insert(site_logo).values(**row))


async def find(connection: AsyncConnection, version: str) -> Logo | None:
    """The logo of that version, where it is still the one."""
    found = (await connection.execute(select(site_logo).where(site_logo.c.version == version))).one_or_none()
    return None if found is None else Logo(found.version, found.type, found.picture)


def _png_sides(picture: bytes) -> tuple[int, int]:
    """Width and height (PNG, third edition, 11.2.1)."""
    if len(picture) < 33 or picture[12:16] != b"IHDR":
        raise _damaged()
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def _webp_sides(picture: bytes) -> tuple[int, int]:
    """Width and height (RFC 9649, 2.5 to 2.7)."""
    kind, start = picture[12:16], picture[20:30]
    if len(start) < 10:
        raise _damaged()
    if kind == b"VP8X":
        return 1 + int.from_bytes(start[4:7], "little"), 1 + int.from_bytes(start[7:10], "little")
    if kind == b"VP8 " and start[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", start[6:10])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and start[0] == 0x2F:
        bits = int.from_bytes(start[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    raise _damaged()


def _check_drawing(picture: bytes) -> None:
    """Raise :class:`InvalidLogo` for what is no SVG, or one that does more than to be seen."""
    try:
        text = picture.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidLogo("That is no picture of these kinds; send a PNG, an SVG or a WebP.") from None
    # A document type may define entities, which grow without end (CWE-776), or name files (CWE-611).
    if re.search(r"<!(?:DOCTYPE|ENTITY)[^>]*\[", text, re.IGNORECASE):
        raise InvalidLogo("The drawing defines entities; save it as a plain SVG.")
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError):
        raise InvalidLogo("That is no picture of these kinds; send a PNG, an SVG or a WebP.") from None
    if root.tag != f"{_SVG}svg":
        raise InvalidLogo("That is no picture of these kinds; send a PNG, an SVG or a WebP.")
    for part in root.iter():
        name = str(part.tag).rpartition("}")[2]
        if name in _ACTIVE or any(_is_active(key, value) for key, value in part.items()):
            raise InvalidLogo(f"The drawing holds more than a picture ({name}); save it as a plain SVG.")
        if name == "style" and _OUTSIDE.search(part.text or ""):
            raise InvalidLogo("The drawing loads something from elsewhere; save it as a plain SVG.")


def _is_active(key: str, value: str) -> bool:
    """Whether an attribute runs something, or leads to another place."""
    name = key.rpartition("}")[2].lower()
    if name.startswith("on"):
        return True
    if name == "href":
        return bool(_ELSEWHERE.match(value)) and not value.strip().lower().startswith("data:image/")
    return bool(_OUTSIDE.search(value))


def _damaged() -> InvalidLogo:
    return InvalidLogo("The picture is damaged; save it once more and send that.")
