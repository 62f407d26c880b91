"""Opposite notions: turn on and off, open and close, before and after; which side of them a text is on.

Their names are the same for all languages, so that a question can be held against an article in another.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from knowledge_base.grammars import INSIDE, VIETNAMESE_LETTERS, folds
from knowledge_base.grammars.notions import BEHIND, OF, RELATIONS, SIDES, WHOLE

#: Of a longer text the beginning alone is looked at.
MOST_CHARACTERS = 600
_WORD = re.compile(r"[^\s',.;:?!¿¡\"()]+")
_NO_SIDES: Mapping[str, int] = {}
_EVENTS, _THINGS = ("sending", "setting_off", "end"), ("receipt", "packaging", "account", "luggage")


def sides(text: str, language: str | None) -> Mapping[str, int]:
    """By the name of a notion, which side of it ``text`` is on: 0 or 1. What it has both sides of is left out."""
    if language not in SIDES:
        return _NO_SIDES
    folded = text[:MOST_CHARACTERS].translate(_folds(language)).lower()
    beginnings = _beginnings(folded, language)
    found: dict[str, set[int]] = {}
    for pattern in _patterns(language):
        if pattern.beginnings.isdisjoint(beginnings):
            continue
        for match in pattern.words.finditer(folded):
            name = match.lastgroup
            if name is not None:
                found.setdefault(name[:-2], set()).add(int(name[-1]))
    return {notion: its.pop() for notion, its in found.items() if len(its) == 1}


def opposed(question: Mapping[str, int], phrasing: Mapping[str, int]) -> bool:
    """Whether a ``phrasing`` is on the other side of a notion than the ``question``, and on the same of none."""
    shared = question.keys() & phrasing.keys()
    return bool(shared) and all(question[notion] != phrasing[notion] for notion in shared)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Words, and how they begin: where nothing in a text begins like that, they need not be looked for."""

    words: re.Pattern[str]
    beginnings: frozenset[str]


def _folds(language: str) -> Mapping[int, str]:
    # Without its accents, Vietnamese would have one word for many.
    return folds(VIETNAMESE_LETTERS if language == "vi" else "")


def _beginnings(folded: str, language: str) -> set[str]:
    if language in INSIDE:
        return {folded[place : place + size] for place in range(len(folded)) for size in (1, 2)}
    return {word[:3] for word in _WORD.findall(folded)}


@cache
def _patterns(language: str) -> tuple[_Pattern, ...]:
    """One for notions, and one each for those that stand beside something."""
    begin = "" if language in INSIDE else r"(?<![\w'-])"
    end = r"(?!\w)" if language in WHOLE else ""
    groups, stems = [], []
    # A line goes on where the next begins with a bar or a stroke.
    joined = re.sub(r"\n\s*\|", "|", re.sub(r"\n\s*/", " /", SIDES[language]))
    for line in joined.strip().splitlines():
        notion, words = _plain(line.strip(), language).split(" ", 1)
        first, second = words.split(" / ")
        # The second first: "deactivate" has "activate" in it, where words do not begin with their stem.
        groups += [f"(?P<{notion.replace(' ', '_')}_{side}>{_any_of(its)})" for side, its in ((1, second), (0, first))]
        stems += [*first.split("|"), *second.split("|")]
    found = [_Pattern(re.compile(f"{begin}(?:{'|'.join(groups)}){end}"), _beginnings_of(stems, language))]
    beside = _plain(OF[language], language).split(" / ")
    relations = [_plain(words, language) for words in RELATIONS[language]]
    for names, pair, things in ((_EVENTS, relations[:2], beside[:3]), (_THINGS, relations[2:], beside[3:])):
        for side, relation in enumerate(map(_any_of, pair)):
            named = "|".join(f"(?P<{name}_{side}>{_any_of(its)})" for name, its in zip(names, things, strict=True))
            if language in BEHIND:
                source = rf"{begin}(?:{named})[^\s,.;?!]{{0,6}}?(?:\s[^\s,.;?!]+){{0,2}}?\s?(?:{relation})"
            else:
                source = rf"{begin}(?:{relation})(?:\s[^\s,.;?!]+){{0,4}}?\s(?:ال|و|[ld]')?(?:{named})"
            some = [stem for its in things for stem in its.split("|")]
            found.append(_Pattern(re.compile(source), _beginnings_of(some, language)))
    return tuple(found)


def _plain(words: str, language: str) -> str:
    return words.translate(_folds(language)).lower().replace("_", " ")


def _any_of(words: str) -> str:
    return "(?:" + "|".join(sorted(words.split("|"), key=len, reverse=True)) + ")"


def _beginnings_of(stems: Iterable[str], language: str) -> frozenset[str]:
    """How ``stems``, patterns that they may be, begin in a text; of a short one, every way."""
    size = 2 if language in INSIDE else 3
    plain = {re.sub(r"\(\?.*?\)|\\b", "", stem) for stem in stems}
    return frozenset(match[0] for stem in plain if (match := _WORD.match(stem[:size])) is not None)
