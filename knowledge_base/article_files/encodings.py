"""Bytes of a file as text: its encoding is told by a mark, by being UTF-8 or UTF-16, or guessed and said so."""

import codecs
import re
from typing import NamedTuple

from knowledge_base.article_files.language_tags import code_of

#: Encodings that can be chosen by hand, as people know them, by Python's name.
ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "cp1257": "Windows-1257",
    "cp1258": "Windows-1258",
    "gb18030": "GB18030",
    "big5": "Big5",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "cp949": "EUC-KR",
    "koi8_u": "KOI8-U",
    "mac_roman": "Mac Roman",
}

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What spreadsheets save texts in where the language is known.
_BY_LANGUAGE = {
    **dict.fromkeys(("de", "en", "es", "fr", "id", "it", "nl", "pt"), ("cp1252",)),
    **dict.fromkeys(("ar", "fa"), ("cp1256",)),
    **dict.fromkeys(("ru", "uk"), ("cp1251", "koi8_u")),
    "pl": ("cp1250",),
    "tr": ("cp1254",),
    "vi": ("cp1258",),
    "zh": ("gb18030", "big5"),
    "ja": ("cp932", "euc_jp"),
    "ko": ("cp949",),
}
_LANGUAGE = re.compile(rb'(?:^|[,;\t|":])[ "]*([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)[ "]*(?=[,;\t|\r\n])', re.MULTILINE)
#: How much of a file is looked at for a guess.
_SAMPLE = 64 * 1024


class Decoded(NamedTuple):
    """A file's text. ``encoding`` is what people call it."""

    text: str
    encoding: str
    is_guessed: bool = False


class Undecodable(ValueError):
    """The bytes are no text in the encoding that they should be in; the message says what to do."""


def decode(data: bytes, chosen: str = "", *, may_guess: bool = True, language: str = "") -> Decoded:
    """The text of a file, in the encoding that was ``chosen``, or in what it seems to be.

    ``language`` is that of the text, where known. Raises :class:`Undecodable`.
    """
    if chosen:
        return _decoded_as(data, chosen)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded_as(data, encoding)
    if (wide := _without_mark(data)) is not None:
        return _decoded_as(data, wide)
    try:
        return Decoded(data.decode("utf-8"), "UTF-8")
    except UnicodeDecodeError as error:
        if not may_guess:
            raise Undecodable(f"is not UTF-8 (byte {error.start}); save it as UTF-8.") from error
        if _is_broken_utf8(data, error):
            line = data.count(b"\n", 0, error.start) + 1
            raise Undecodable(
                f"is UTF-8 but for a broken character in line {line} (byte {error.start}); mend that, or choose "
                "another encoding."
            ) from error
    return _guessed(data, language)


def has_mark(data: bytes) -> bool:
    """Whether a file begins with a mark (BOM) that tells its encoding."""
    return data.startswith(tuple(mark for mark, _ in _MARKS))


def _decoded_as(data: bytes, encoding: str) -> Decoded:
    try:
        info = codecs.lookup(encoding)
    except LookupError as error:
        raise Undecodable(f"the encoding {encoding} is not known; use one such as {', '.join(ENCODINGS)}.") from error
    name = ENCODINGS.get(encoding.lower(), encoding.upper())
    try:
        text = data.decode("utf-8-sig" if info.name == "utf-8" else encoding)
    except (UnicodeError, LookupError) as error:
        at = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        raise Undecodable(f"is not {name}{at}; save it as UTF-8, or choose another encoding.") from error
    return Decoded(text.removeprefix("\ufeff"), name)


def _without_mark(data: bytes) -> str | None:
    """UTF-16 whose mark is missing: every other byte of what is mostly ASCII is nil."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or sample.count(0) < len(sample) // 4:
        return None
    return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"


def _is_broken_utf8(data: bytes, first: UnicodeDecodeError) -> bool:
    """Whether most of what is beyond ASCII is UTF-8 all the same."""
    text = data[: max(_SAMPLE, first.start + 1024)].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(ord(character) > 127 for character in text) - broken > 4 * broken


def _guessed(data: bytes, language: str) -> Decoded:
    languages = [language] if language else _languages(data[:_SAMPLE])
    for code in languages:
        for encoding in _BY_LANGUAGE.get(code, ()):
            try:
                return Decoded(data.decode(encoding), ENCODINGS[encoding], is_guessed=True)
            except UnicodeDecodeError:
                continue
    best = _most_likely(data)
    if best is None:
        raise Undecodable("is in an encoding that cannot be told; save it as UTF-8, or choose its encoding.")
    return Decoded(data.decode(best), ENCODINGS[best], is_guessed=True)


def _languages(sample: bytes) -> list[str]:
    """The languages that a table names, those that need more than ASCII and Western letters first."""
    named = {code_of(tag.decode("ascii")) for tag in _LANGUAGE.findall(sample)}
    known = [code for code in _BY_LANGUAGE if code in named]
    return sorted(known, key=lambda code: _BY_LANGUAGE[code] == ("cp1252",))


def _most_likely(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    names = [name for name in ENCODINGS if not name.startswith("utf")]
    if (telling := _by_letters(data[:_SAMPLE])) is not None:
        return telling
    matches = [match for match in from_bytes(data[:_SAMPLE], cp_isolation=names) if match.encoding in ENCODINGS]
    # Western texts look alike in several encodings of Windows; the first is by far the most used.
    western = [match for match in matches if match.encoding == "cp1252" and match.chaos <= matches[0].chaos]
    western += [match for match in matches if data.decode("cp1252", "ignore").startswith(str(match)[:200])]
    for name in ("cp1252",) if western else ():
        if _decodes(data, name):
            return name
    return next((match.encoding for match in matches if _decodes(data, match.encoding)), None)


def _by_letters(sample: bytes) -> str | None:
    """What statistics of bytes mistake on short texts, and letters do not: Chinese, Japanese and Turkish."""
    chinese = sample.decode("gb18030", "ignore")
    if sum(character in "的我您你了是在不" for character in chinese) > len(chinese) / 40 and _decodes(
        sample, "gb18030"
    ):
        return "gb18030"
    for encoding in ("cp932", "euc_jp"):
        text = sample.decode(encoding, "ignore")
        beyond = [character for character in text if ord(character) > 127]
        kana = sum("\u3041" <= character <= "\u30fa" for character in beyond)
        if _decodes(sample, encoding) and kana > len(beyond) / 4:
            return encoding
    letters = [character for character in sample.decode("cp1252", "ignore") if ord(character) > 127]
    # Icelandic letters with no Icelandic around them are Turkish ones.
    turkish = sum(character in "ðýþÐÝÞ" for character in letters)
    return "cp1254" if turkish > len(letters) / 3 and _decodes(sample, "cp1254") else None


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
