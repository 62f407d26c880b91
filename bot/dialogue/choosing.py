"""Choices made in words: "the second one", "2", "دومی", "both", part of a title, or "none of these".

What people call the first, the second, the last and none of several things is data: ``nlu_data/ordinals``.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from bot.conversations.incoming import Choice
from bot.dialogue.openings import is_question
from bot.nlu.cues import normal
from knowledge_base.sentences import UNSPACED
from nlu_data.ordinals import ordinals

#: The choices that are none of those offered: none fits; there is no such number.
NONE_FITS, OUT_OF_RANGE = "none_fits", "out_of_range"
#: So many words may stand beside what names a choice ("I mean the second, please"), and so many characters where words
#: are not spaced.
MOST_BESIDE, MOST_BESIDE_UNSPACED = 2, 4
#: A part of a title has at most so many words, and its words at least so many letters.
LONGEST_PART, SHORTEST_WORD = 6, 3

#: Places that are none by themselves: the last, all of them, and the one that is not meant so far.
LAST, ALL, OTHER = -1, -2, -3
#: A letter between its spaces.
LONGEST_LETTER = 3

_NUMBER = re.compile(r"\D{0,8}?(\d{1,2})\D{0,3}")
_UNSPACED = re.compile(f"[{UNSPACED}]")
# Not the vowel signs of Hindi and Telugu, which are no word characters to Python.
_SEPARATORS = re.compile(r"(?:[^\w\u0900-\u0dff]|_)+")


def choice_in_words(
    text: str, language: str, titles: Mapping[str, str], *, beside_answer: bool = False
) -> Choice | None:
    """What ``text`` chooses among articles with these ``titles``, in the order in which they were offered.

    ``beside_answer`` says that they were offered beside an answer: then "the other one" is one of them. None where it
    chooses nothing: then it is a message like any other.
    """
    # "Les 2" are both.
    place = dict(_names(language)).get(_plain(text))
    if place is None:
        place = _numbered(text)
    if place is None:
        place = _ordinal(text, language)
    return _titled(text, titles) if place is None else _at(place, list(titles), beside_answer=beside_answer)


def _at(place: int, offered: Sequence[str], *, beside_answer: bool) -> Choice:
    """The choice of what stands at a ``place`` of what was ``offered``."""
    if place == 0:
        return Choice(NONE_FITS)
    if place == ALL:
        return _answer(*offered)
    if place == OTHER:
        # Of several beside an answer nobody knows which.
        place = (1 if len(offered) == 1 else len(offered) + 1) if beside_answer else 2
    number = len(offered) if place == LAST else place
    return _answer(offered[number - 1]) if number <= len(offered) else Choice(OUT_OF_RANGE)


def is_bare_choice(text: str, language: str) -> bool:
    """Whether ``text`` only names one of several things: "the second one, please". Where none were offered, it says
    nothing."""
    if is_question(text):
        return False
    place, beside = _named(text, language)
    return place not in (None, 0) and not beside


def _answer(article: str, *also: str) -> Choice:
    return Choice("answer", {"article": article, **({"also": also} if also else {})})


def _numbered(text: str) -> int | None:
    """The number that is all that ``text`` says, in any script's digits: "2", "nr. 2", "#2"; None for none."""
    digits = "".join(str(unicodedata.digit(one)) if one.isdigit() else one for one in text.strip())
    found = _NUMBER.fullmatch(digits)
    return int(found.group(1)) or None if found else None


def _plain(text: str) -> str:
    """``text`` as it is compared, in words with single spaces between and around them."""
    return f" {_SEPARATORS.sub(' ', normal(text)).strip()} "


@cache
def _names(language: str) -> tuple[tuple[str, int], ...]:
    """What is said for each place, longest first: 1 to 3 from the top, 0 for none, and `LAST`, `ALL` and `OTHER`."""
    places = {"first": 1, "second": 2, "third": 3, "last": LAST, "both": ALL, "other": OTHER, "none": 0}
    found = {
        _plain(name): places[key]
        for spoken in (language, "en")
        for key, names in ordinals(spoken).items()
        for name in names
        if key in places and _plain(name).strip()
    }
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


@cache
def _politeness(language: str) -> tuple[str, ...]:
    """What is said beside a choice and means nothing more, longest first."""
    said = {_plain(name) for spoken in (language, "en") for name in ordinals(spoken).get("beside", ())}
    return tuple(sorted(said, key=len, reverse=True))


def _named(text: str, language: str) -> tuple[int | None, int]:
    """The one place that ``text`` names, and how many words, or unspaced characters, it has beside that and what is
    said out of politeness; no place where it names none, or several."""
    said = _plain(text)
    unspaced = _UNSPACED.search(said) is not None
    places: set[int] = set()
    for name, place in _names(language):
        inside = name.strip() if unspaced else name
        # "A" is a choice by itself, and a word of any other sentence.
        if inside in said and (unspaced or len(name) > LONGEST_LETTER or name == said):
            said = said.replace(inside, " | ", 1)
            places.add(place)
    for name in _politeness(language):
        said = said.replace(name.strip() if unspaced else name, " ")
    rest = said.replace("|", " ")
    beside = len(rest.replace(" ", "")) if unspaced else len(rest.split())
    return places.pop() if len(places) == 1 else None, beside


def _ordinal(text: str, language: str) -> int | None:
    """The place that ``text`` names, where it says little else; None for none, or for several."""
    place, beside = _named(text, language)
    most = MOST_BESIDE_UNSPACED if _UNSPACED.search(_plain(text)) else MOST_BESIDE
    return place if beside <= most else None


def _titled(text: str, titles: Mapping[str, str]) -> Choice | None:
    """The article whose title alone has every longer word of a short ``text``."""
    words = [word for word in _plain(text).split() if len(word) >= SHORTEST_WORD]
    if not words or len(_plain(text).split()) > LONGEST_PART:
        return None
    fitting = [
        article
        for article, title in titles.items()
        if all(any(_alike(word, other) for other in _plain(title).split()) for word in words)
    ]
    return _answer(fitting[0]) if len(fitting) == 1 else None


def _alike(word: str, other: str) -> bool:
    """Whether two words are one, but for what they end in."""
    shorter = min(len(word), len(other))
    return (
        shorter >= SHORTEST_WORD and word[: max(SHORTEST_WORD, shorter - 1)] == other[: max(SHORTEST_WORD, shorter - 1)]
    )
