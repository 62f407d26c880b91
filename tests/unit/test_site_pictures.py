"""The site's logo and its help lines: what is taken, and what is refused with a sentence that says what to do."""

import struct
import zlib

import pytest

from bot.site.logo import LARGEST, InvalidLogo, LogoTooLarge, checked
from bot.site.values import InvalidSetting, read

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'


def png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def webp(kind: bytes, start: bytes) -> bytes:
    return b"RIFF" + struct.pack("<I", 22 + len(start)) + b"WEBP" + kind + struct.pack("<I", len(start)) + start


WEBPS = [
    webp(b"VP8X", bytes(4) + (99).to_bytes(3, "little") + (49).to_bytes(3, "little")),
    webp(b"VP8 ", b"\x00\x00\x00\x9d\x01\x2a" + struct.pack("<HH", 100, 50)),
    webp(b"VP8L", b"\x2f" + (99 | 49 << 14).to_bytes(4, "little") + bytes(8)),
]


def drawing(inside: str) -> bytes:
    return SVG.format(inside).encode()


@pytest.mark.parametrize(
    ("picture", "kind"),
    [
        (png(16, 4096), "image/png"),
        *((one, "image/webp") for one in WEBPS),
        (drawing('<path id="a" d="M0 0h9v9z" fill="url(#b)"/><use href="#a"/>'), "image/svg+xml"),
        (b"\xef\xbb\xbf<?xml version='1.0'?>" + drawing("<style>.a{fill:#0f766e}</style>"), "image/svg+xml"),
        (drawing('<image href="data:image/png;base64,AAAA" width="9" height="9"/>'), "image/svg+xml"),
    ],
)
def test_a_picture_is_told_by_its_content(picture: bytes, kind: str) -> None:
    logo = checked(picture)

    assert (logo.type, logo.picture) == (kind, picture)


def test_another_picture_has_another_version() -> None:
    assert checked(png(16, 16)).version != checked(png(16, 17)).version


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"MZ\x90\x00 a program",
        b"%PDF-1.7",
        b"<html><body>hello</body></html>",
        b"<svg>without a name space</svg>",
        drawing("<path"),
        png(15, 100),
        png(100, 4097),
        png(100, 100)[:20],
        webp(b"VP8X", bytes(5)),
        webp(b"ABCD", bytes(20)),
    ],
)
def test_what_is_no_picture_or_has_no_size_for_a_logo_is_refused(picture: bytes) -> None:
    with pytest.raises(InvalidLogo):
        checked(picture)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<g onload='alert(1)'/>",
        "<a href='javascript:alert(1)'><path d='M0 0'/></a>",
        "<a xlink:href=' https://elsewhere.example/'/>",
        "<image href='//elsewhere.example/a.png'/>",
        "<use href='other.svg#a'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>text</p></foreignObject>",
        "<style>@import 'https://elsewhere.example/a.css';</style>",
        "<path style='fill: url(https://elsewhere.example/a)'/>",
    ],
)
def test_a_drawing_that_does_more_than_to_be_seen_is_refused(inside: str) -> None:
    with pytest.raises(InvalidLogo):
        checked(drawing(inside))


def test_a_drawing_that_grows_without_end_is_refused_before_it_is_read() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + SVG.format("<text>&b;</text>")

    with pytest.raises(InvalidLogo, match="entities"):
        checked(bomb.encode())


def test_a_picture_of_twenty_megabytes_is_refused_with_how_many_are_taken() -> None:
    with pytest.raises(LogoTooLarge, match="512 kB"):
        checked(png(100, 100) + bytes(20 * 1024 * 1024))
    assert checked(png(100, 100) + bytes(LARGEST - len(png(100, 100))))


LINE = {"country": "NL", "phone": "+31 20 123 4567", "days": [4, 0], "opens": "09:00", "closes": "17:00"}


def test_a_help_line_is_kept_in_order_and_with_the_figures_of_telephones() -> None:
    (line,) = read({"help_lines": [{**LINE, "country": "IR", "phone": "+۹۸ ۲۱ ۱۲۳۴"}]}).help_lines

    assert (line.country, line.phone, line.days) == ("IR", "+98 21 1234", (0, 4))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"phone": "", "mail": ""}, "telephone number or an e-mail"),
        ({"phone": "call me"}, "no telephone number"),
        ({"mail": "help@example"}, "no e-mail address"),
        ({"mail": "a b@example.com"}, "no e-mail address"),
        ({"country": "Nederland"}, "two capital letters"),
        ({"closes": ""}, "from when and until when"),
        ({"opens": "25:00"}, "from when and until when"),
        ({"days": []}, "choose the days"),
        ({"days": [7]}, "6"),
        ({"phone": "1" * 500}, "254"),
    ],
)
def test_a_help_line_that_nobody_could_use_is_refused(wrong: dict[str, object], said: str) -> None:
    with pytest.raises(InvalidSetting, match=said) as refused:
        read({"help_lines": [{**LINE, **wrong}]})
    assert refused.value.field == "help_lines"


def test_two_help_lines_for_one_country_are_refused() -> None:
    with pytest.raises(InvalidSetting, match="two help lines for NL"):
        read({"help_lines": [LINE, {**LINE, "mail": "help@example.com"}]})
