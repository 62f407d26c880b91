"""Names, directions and numbers of languages, from CLDR by way of Babel."""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    """The candidate language that ``text`` names last, in any of the candidates' languages; None where it names none.

    The last one counts: "not in English, in French please".

    >>> mentioned("Spreekt u ook Duits?", ("nl", "de", "en"))
    'de'
    """
    names, folded = _names(candidates), _fold(text[:LONGEST_WISH])
    found, place = None, 0
    while place < len(folded) - 1:
        step = 1
        for known in names.get(folded[place : place + 2], ()):
            if folded.startswith(known.text, place) and (known.inside or not _in_word(folded, place)):
                found, step = known.language, len(known.text)
                break
        place += step
    return found


#: A wish for another language is short; in a long text a language's name means something else.
LONGEST_WISH = 300


@dataclass(frozen=True, slots=True)
class _Name:
    """What a language is called, as it is compared; ``inside`` where it may follow other letters."""

    text: str
    language: str
    inside: bool


@cache
def _names(candidates: tuple[str, ...]) -> Mapping[str, Sequence[_Name]]:
    """The names of the candidates by their first two characters, longer ones first."""
    owners: dict[str, str] = {}
    for code in candidates:
        for known in (*(name(code, other) for other in candidates), *_OTHER_NAMES.get(code, ())):
            if len(known) > 1:
                owners.setdefault(_stem(_fold(known)), code)
    names: defaultdict[str, list[_Name]] = defaultdict(list)
    for text in sorted(owners, key=len, reverse=True):
        # A name begins a word, but endings may follow it: "Türkçe'yi", "по-русски". Chinese and Japanese have no words.
        names[text[:2]].append(_Name(text, owners[text], _without_spaces(text)))
    return dict(names)


def _in_word(text: str, place: int) -> bool:
    """Whether a letter comes before ``place``."""
    return place > 0 and text[place - 1].isalnum() and not text[place - 1].isdecimal()


def _stem(known: str) -> str:
    """Adjectives lose their last vowel when they are declined: "русский" becomes "русском", "polski" "polsku"."""
    return known[:-2] if len(known) > 6 and known[-1] in "ийіi" else known


def _fold(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _without_spaces(text: str) -> bool:
    return any("\u3040" <= character <= "\u30ff" or "\u4e00" <= character <= "\u9fff" for character in text)
