"""Names, directions and numbers of languages, from CLDR by way of Babel."""

import unicodedata
from functools import cache
from typing import Literal

from babel import Locale


@cache
def direction(language: str) -> Literal["ltr", "rtl"]:
    """The direction that the language is written in."""
    return "rtl" if Locale.parse(language).text_direction == "rtl" else "ltr"


@cache
def name(language: str, display_language: str | None = None) -> str:
    """The language's name in ``display_language``, or in itself: ``name("fa") == "فارسی"``."""
    found = Locale.parse(language).get_language_name(display_language or language)
    return found or language


@cache
def autonym(language: str) -> str:
    """The language's own name as it stands in a list: ``Nederlands``, ``Français``."""
    own = name(language)
    return own[:1].upper() + own[1:]


# What people call a language beside its CLDR names.
_OTHER_NAMES = {
    "fa": ("farsi", "parsi", "پارسی"),
    "zh": ("mandarin", "普通话", "汉语", "国语", "putonghua"),
    "nl": ("hollands", "flemish", "vlaams", "belgian dutch"),
    "es": ("castellano", "castilian"),
    "id": ("bahasa indonesia",),
    "pt": ("brasileiro", "brazilian"),
}


def mentioned(text: str, candidates: tuple[str, ...]) -> str | None:
    """The one candidate language that ``text`` names, in any of the candidates' languages; else None.

    >>> mentioned("Spreekt u ook Duits?", ("nl", "de", "en"))
    'de'
    """
    folded = _fold(text)
    found: dict[str, int] = {}
    for code, names in _names(candidates).items():
        for known in names:
            position = _position(folded, known)
            # The last name counts: "not in English, in French please".
            if position is not None and position >= found.get(code, -1):
                found[code] = position
    return max(found, key=lambda code: found[code]) if found else None


@cache
def _names(candidates: tuple[str, ...]) -> dict[str, frozenset[str]]:
    return {
        code: frozenset(
            _fold(known)
            for known in (*(name(code, other) for other in candidates), *_OTHER_NAMES.get(code, ()))
            if len(known) > 1
        )
        for code in candidates
    }


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _position(text: str, known: str) -> int | None:
    """Where ``known`` begins a word of ``text``. Endings may follow ("Türkçe'yi", "по-русски", "españolа")."""
    # Adjectives lose their last vowel when they are declined: "русский" -> "русском", "polski" -> "polsku".
    stem = known[:-2] if len(known) > 6 and known[-1] in "ийіi" else known
    start = text.find(stem)
    while start >= 0:
        before = text[start - 1] if start else " "
        spaced = not known.isascii() and _without_spaces(known)
        if spaced or not before.isalpha():
            return start
        start = text.find(stem, start + 1)
    return None


def _without_spaces(text: str) -> bool:
    return any("\u3040" <= character <= "\u30ff" or "\u4e00" <= character <= "\u9fff" for character in text)
