"""What has to come out of a translation as it went in, and the words around it that are translated.

Engines see the words, with a mark for each span. What stands in bold, or is the text of a link, is a span with a text
of its own inside: as that is translated by itself, an engine cannot lose the signs around it.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.privacy.masking import find
from knowledge_base.text_patterns import (
    LATIN,
    TRANSLATION_ADDRESS,
    TRANSLATION_AMOUNT,
    TRANSLATION_CODE,
    TRANSLATION_COUNTED,
    TRANSLATION_EMAIL,
    TRANSLATION_FIGURE,
    TRANSLATION_PHONE,
    TRANSLATION_TIME,
)

#: Engines write figures and terms of their own where those are right: "noon" becomes "12:00". Nothing else.
Kind = Literal["fixed", "figure", "term"]

Terms = Mapping[str, str | None]
"""Glossary terms, case-folded, and what stands for each in the translation; None for the term itself."""

#: A link's text or a bold phrase with more characters than this is taken for text between stray signs.
LONGEST_PHRASE = 200


@dataclass(frozen=True, slots=True)
class Words:
    """Text to be translated."""

    text: str

    @property
    def has_letters(self) -> bool:
        """Whether there is anything that a language could change."""
        return any(map(str.isalpha, self.text))


@dataclass(frozen=True, slots=True)
class Span:
    """Text that stays; ``shown`` stands for it in the translation, and differs for glossary terms only."""

    text: str
    kind: Kind
    shown: str


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A phrase between signs that stay: bold text, or a link's text before its target."""

    before: str
    inside: "Segment"
    after: str


@dataclass(frozen=True, slots=True)
class Segment:
    """What an engine sees as one text."""

    pieces: tuple[Words | Span | Wrapped, ...]

    @property
    def has_letters(self) -> bool:
        """Whether there is anything to translate, beside what is wrapped."""
        return any(isinstance(piece, Words) and piece.has_letters for piece in self.pieces)

    @property
    def spans(self) -> list[Span | Wrapped]:
        """Everything else than words, in the order of their marks."""
        return [piece for piece in self.pieces if not isinstance(piece, Words)]

    def marked(self, mark: str, words: Mapping[str, str] | None = None) -> str:
        """The words, with a numbered mark for everything else; ``words`` may hold translations of some."""
        numbers, known = iter(range(len(self.pieces))), words or {}
        return "".join(
            known.get(piece.text, piece.text) if isinstance(piece, Words) else mark.format(next(numbers))
            for piece in self.pieces
        )

    def nested(self) -> "Iterator[Segment]":
        """This segment and those that are wrapped in it."""
        yield self
        for piece in self.pieces:
            if isinstance(piece, Wrapped):
                yield from piece.inside.nested()


def segment(text: str, terms: Terms) -> Segment:
    """Cut one line of text up; joined, its pieces are the text."""
    pieces: list[Words | Span | Wrapped] = []
    kept = 0
    for start, piece, end in _staying(text, terms):
        if start > kept:
            pieces.append(Words(text[kept:start]))
        pieces.append(piece)
        kept = end
    if kept < len(text):
        pieces.append(Words(text[kept:]))
    return Segment(tuple(pieces))


def _staying(text: str, terms: Terms) -> Iterator[tuple[int, Span | Wrapped, int]]:
    """What is no plain text: where it starts, the piece, and where it ends.

    Personal data is one piece, whatever else its parts look like: no engine needs to see any of it.
    """
    scanner, place = _scanner(tuple(terms)), 0
    personal = deque((one.start, one.end) for one in find(text) if one.kind != "e-mail")
    while True:
        match = scanner.search(text, place)
        if personal and match and match.start() < personal[0][0] < match.end() and match.lastgroup in _CUT_SHORT:
            match = scanner.search(text, place, personal[0][0])
        if personal and (match is None or personal[0][0] <= match.start()):
            start, end = personal.popleft()
            start = max(start, place)
            if start < end:
                yield start, Span(text[start:end], "figure", text[start:end]), end
        elif match is not None:
            piece, end = _piece(match, terms), match.end()
            if isinstance(piece, Span):
                end = match.start() + len(piece.text)
            if piece is not None:
                yield match.start(), piece, end
        else:
            return
        place = max(place, end)


def occurrences(value: str, text: str) -> int:
    """How often ``value`` stands in ``text``, not as a part of a longer word or figure."""
    return len(re.findall(_alone(value), text, re.IGNORECASE))


def stays(token: str) -> bool:
    """Whether a token names something by its digits; languages write "3", "2nd" and "24h" each in their own way."""
    if TRANSLATION_COUNTED.fullmatch(token) or not any(map(str.isdecimal, token)):
        return False
    return len(token) >= 4 or not token.isdecimal()


def _piece(match: re.Match[str], terms: Terms) -> Span | Wrapped | None:
    text, found = match[0], match.lastgroup
    for wrapping in ("link", "stars", "bars"):
        if match[wrapping] is not None:
            inside = match[f"{wrapping}_text"]
            start = match.start(f"{wrapping}_text") - match.start()
            return Wrapped(text[:start], segment(inside, terms), text[start + len(inside) :])
    if found == "term":
        return Span(text, "term", terms.get(text.casefold()) or text)
    if found in ("figure", "code"):
        return Span(text, "figure", text) if stays(text) else None
    if found in ("amount", "phone", "time"):
        return Span(text, "figure", text)
    if found == "address":
        text = _without_punctuation(text)
    return Span(text, "fixed", text)


def _without_punctuation(address: str) -> str:
    """An address without the punctuation of the sentence that it stands in."""
    while True:
        last = address[-1]
        opening = _OPENING.get(last)
        if last not in ".,;:!?…؟،؛" and (opening is None or address.count(opening) >= address.count(last)):
            return address
        address = address[:-1]


_OPENING = {")": "(", "]": "[", "}": "{"}


def _alone(value: str) -> str:
    start = r"(?<![^\W_])" if _joins(value[0]) else ""
    end = r"(?![^\W_])" if _joins(value[-1]) else ""
    return start + re.escape(value) + end


def _joins(character: str) -> bool:
    """Whether the character would run into a letter beside it; scripts without spaces have no such bounds."""
    return character.isalnum() and not "\u0e00" <= character <= "\u0fff" and not "\u2e80" <= character <= "\ud7ff"


@lru_cache(maxsize=64)
def _scanner(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(terms, key=len, reverse=True)
    alternatives = "|".join(map(_alone, longest_first)) or "(?!)"
    return re.compile(_PATTERN.replace("TERMS", f"(?i:{alternatives})"), re.VERBOSE)


# What ends where personal data begins; a link, an address or a bold phrase has that within.
_CUT_SHORT = frozenset({"amount", "phone", "time", "figure", "code", "term"})
# Every repetition has a bound, so that no text takes more than time in proportion to its length.
_PATTERN = rf"""
    (?P<code_span>(?<!`)(?P<ticks>`+)(?!`)[^\n]{{1,{LONGEST_PHRASE}}}?(?<!`)(?P=ticks)(?!`))
  | (?P<escape>\\[!-/:-@\[-`{{-~])
  | (?P<html><(?:[/!?]?[A-Za-z][^<>\n]{{0,500}}|!--[^\n]{{0,500}}?--)>|&(?:[A-Za-z]{{2,12}}|\#\d{{1,7}});)
  | (?P<link>!?\[(?P<link_text>(?:[^\[\]\n\\]|\\.){{1,{LONGEST_PHRASE}}})\]
        (?:\((?:[^()\s]|\([^()\s]{{0,200}}\)){{0,2000}}(?:\s{{1,9}}"[^"\n]{{0,200}}")?\s{{0,9}}\)|\[[^\[\]\n]{{0,200}}\]))
  | (?P<placeholder>\$?\{{\{{?[^{{}}\n]{{1,80}}\}}?\}})
  | (?P<email>{TRANSLATION_EMAIL})
  | (?P<address>{TRANSLATION_ADDRESS})
  | (?P<term>TERMS)
  | (?P<identifier>(?<![^\W_])[{LATIN}\d]{{1,60}}(?:_[{LATIN}\d]{{1,60}}){{1,20}}(?!\w))
  | (?P<stars>(?P<star>\*{{1,3}}|~~)(?![\s*~])(?P<stars_text>[^\n]{{1,{LONGEST_PHRASE}}}?)(?<![\s*~])(?P=star)(?![*~]))
  | (?P<bars>(?<![^\W_])(?P<bar>_{{1,3}})(?![\s_])(?P<bars_text>[^\n]{{1,{LONGEST_PHRASE}}}?)(?<![\s_])(?P=bar)(?!\w))
  | (?P<stray>[*_`]+|~~+|(?<!\S)\#{{1,6}}(?!\S))
  | (?P<amount>{TRANSLATION_AMOUNT})
  | (?P<phone>{TRANSLATION_PHONE})
  | (?P<time>{TRANSLATION_TIME})
  | (?P<figure>{TRANSLATION_FIGURE})
  | (?P<code>{TRANSLATION_CODE})
  | (?P<emoji>[\U0001f000-\U0001faff\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff]
        [\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d\u20e3\U000e0020-\U000e007f]*)
"""
