"""Answers of articles with live data: Markdown that an editor has reviewed, with ``{value}`` where a value belongs."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime

from bot.language import names
from bot.texts.times import day_in_full
from knowledge_base.locales import chain

#: Characters of a value and of a template.
LONGEST_VALUE, LONGEST_TEMPLATE = 300, 20_000
_PLACE = re.compile(r"\{([a-zA-Z][a-zA-Z0-9_]{0,63})\}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?")
# First strong isolate and its end: an order number keeps the order of its signs in a line that runs from the right.
_ISOLATED = "\u2068{}\u2069"
_MARKS = str.maketrans({one: f"\\{one}" for one in "\\`*_{}[]()<>#+-.!|~&="})


class MissingValue(Exception):
    """The other system said nothing for a place of the template; it is named."""


def filled(template: str, values: Mapping[str, str], language: str, words: Mapping[str, Mapping[str, str]]) -> str:
    """The answer in ``language``, as Markdown; values are text in it and never marks.

    A value that ``words`` has is said in words, a day as the language writes it. Raises :class:`MissingValue`.
    """

    def one(place: re.Match[str]) -> str:
        value = values.get(place[1])
        if value is None:
            raise MissingValue(place[1])
        text = escaped(_in_words(value, language, words))
        return _ISOLATED.format(text) if names.direction(language) == "rtl" else text

    return _PLACE.sub(one, template)


def sound(value: object) -> str | None:
    """A value as text on one line; None for what is neither text nor number, and for nothing at all."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    # Controls and what changes the direction of everything that follows: nothing that belongs to a value.
    kept = (" " if one.isspace() else one for one in str(value) if one.isspace() or unicodedata.category(one)[0] != "C")
    text = " ".join("".join(kept).split())
    return text[:LONGEST_VALUE] or None


def escaped(text: str) -> str:
    """``text`` as Markdown that shows just that."""
    return text.translate(_MARKS)


def _in_words(value: str, language: str, words: Mapping[str, Mapping[str, str]]) -> str:
    known = words.get(value, {})
    if (said := next((known[code] for code in chain(language) if code in known), None)) is not None:
        return said
    if _DAY.fullmatch(value):
        try:
            day = datetime.fromisoformat(value).date()
        except ValueError:
            return value
        return day_in_full(language, day)
    return value
