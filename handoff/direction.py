"""What stands in a line of another direction: names, numbers and addresses keep the order of their signs.

The marks are those of Unicode's bidirectional algorithm (UAX #9, 2.4): a first strong isolate and its end. A reader
sees nothing of them; without them +31 20 123 45 67 reads 67 45 123 20 31+ in a Persian sentence.
"""

import unicodedata
from functools import cache
from itertools import pairwise

from babel import Locale

FIRST_STRONG, END = "\u2068", "\u2069"

_RIGHT, _LEFT = frozenset({"R", "AL"}), frozenset({"L"})
_DIGITS = frozenset({"EN", "AN"})
#: Blanks, marks on letters, and what joins the digits of one number.
_HARMLESS = frozenset({"WS", "NSM", "BN", "CS", "B"})


def isolated(language: str, value: str) -> str:
    """``value`` as it can stand in a line of ``language``: between marks where it could turn anything round."""
    return f"{FIRST_STRONG}{value}{END}" if _could_turn(value, is_right_to_left=_is_right_to_left(language)) else value


def without_marks(text: str) -> str:
    """``text`` for whoever would be shown the marks, or compares it with what was written without them."""
    return text.replace(FIRST_STRONG, "").replace(END, "")


@cache
def _is_right_to_left(language: str) -> bool:
    return bool(Locale.parse(language, sep="-").character_order == "right-to-left")


def _could_turn(value: str, *, is_right_to_left: bool) -> bool:
    if FIRST_STRONG in value:
        return False
    kinds = {unicodedata.bidirectional(sign) for sign in value}
    if not is_right_to_left:
        return bool(kinds & (_RIGHT | {"AN"}))
    if kinds & _LEFT:
        return True
    # A number by itself is written in its own order anywhere; with a sign before it, or in groups, it is not.
    return bool(kinds & _DIGITS) and (bool(kinds - _RIGHT - _DIGITS - _HARMLESS) or _in_groups(value))


def _in_groups(value: str) -> bool:
    parts = value.split()
    return any(one[-1].isdigit() and two[0].isdigit() for one, two in pairwise(parts))
