"""Reads the bytes of mails as text, whatever they say that they are written in. Pure."""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message

#: What mail programs say, and what they write: the larger of two sets, or the name that Python knows.
#: Source: the labels of https://encoding.spec.whatwg.org/#names-and-labels, where browsers do the same.
_MEANT = {
    "ascii": "utf-8",
    "us-ascii": "utf-8",
    "unknown-8bit": "utf-8",
    "x-unknown": "utf-8",
    "default": "utf-8",
    "utf-8mb4": "utf-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-2022-jp": "iso2022_jp_3",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "unicode-1-1-utf-7": "utf-7",
    "koi8-ru": "koi8-u",
}
#: Where nothing else reads every byte.
_LAST_RESORT = "cp1252"
_TWO_WORDS = re.compile(r"\?=\s+=\?")
#: Characters of a header that are read: what takes long to read grows with their square.
_LONGEST_HEADER = 32_000


def text_of(data: bytes, charset: str | None) -> str:
    """``data`` as text: in the ``charset`` that it names, else as UTF-8, else as what most Western programs write."""
    named = (charset or "us-ascii").strip().strip("\"'").lower()
    for candidate in (_MEANT.get(named, named), "utf-8", _LAST_RESORT):
        try:
            return data.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
    # A few broken bytes do not make all others unreadable.
    try:
        return data.decode(_MEANT.get(named, named), "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def header_of(message: Message, name: str) -> str:
    """A header on one line with its encoded words read; empty where there is none."""
    # As it came: Python would put signs of its own in place of bytes that are no ASCII.
    found = next((value for key, value in message.raw_items() if key.lower() == name.lower()), None)
    return "" if found is None else header_text(str(found)[:_LONGEST_HEADER])


def raw_header(message: Message, name: str) -> str:
    """A header on one line as it came: what its encoded words say is text, and no part of its syntax (RFC 2047, 5)."""
    found = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(str(found)[:_LONGEST_HEADER].split())


def header_text(raw: str) -> str:
    """The text of a header: encoded words (RFC 2047), also broken ones, and bytes that should have been encoded."""
    # A character may be cut in two by them: words of one charset that follow each other are read together.
    unfolded = _TWO_WORDS.sub("?==?", " ".join(raw.split()))
    try:
        pieces = decode_header(unfolded)
    except (HeaderParseError, ValueError):
        return _sound(unfolded)
    written = ""
    for data, charset in _joined(pieces):
        if isinstance(data, bytes) and charset is None:
            # What stands between encoded words, in the form in which Python hands it over.
            data = data.decode("raw-unicode-escape", "replace")
        written += _sound(data) if isinstance(data, str) else text_of(data, charset)
    return " ".join(written.split())


def _joined(pieces: list[tuple[bytes | str, str | None]]) -> list[tuple[bytes | str, str | None]]:
    joined: list[tuple[bytes | str, str | None]] = []
    for data, charset in pieces:
        before, same = joined[-1] if joined else ("", None)
        if isinstance(data, bytes) and isinstance(before, bytes) and charset is not None and same == charset:
            joined[-1] = before + data, charset
        else:
            joined.append((data, charset))
    return joined


def _sound(text: str) -> str:
    """Text with bytes in it that are no ASCII, as Python keeps them: read as what they most likely are."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text_of(text.encode("utf-8", "surrogateescape"), None)
    return text
