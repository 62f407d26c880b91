"""The letters that a phrasing is written in."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from tests.unit.test_nlu_data import SCRIPTS

#: Letters that are named after what they are and not after a script: "nº", "月々".
_OTHERWISE_NAMED = {"MASCULINE": "LATIN", "FEMININE": "LATIN", "IDEOGRAPHIC": "CJK"}


def scripts_of(text: str) -> Iterator[str]:
    """The script of each letter of ``text``: the first word of its Unicode name."""
    return (script for script in map(_script_of, text) if script is not None)


@cache
def _script_of(character: str) -> str | None:
    if unicodedata.category(character)[0] != "L":
        return None
    script = unicodedata.name(character, "?").split(maxsplit=1)[0]
    return _OTHERWISE_NAMED.get(script, script)


def own_share(letters: Counter[str], language: str) -> float:
    """How much of ``letters``, counted by script, is of the language's own."""
    return sum(letters[script] for script in SCRIPTS.get(language, ("LATIN",))) / letters.total()


def strange(letters: Counter[str], language: str) -> set[str]:
    """The scripts among ``letters`` that are neither the language's own nor Latin."""
    return set(letters) - {*SCRIPTS.get(language, ()), "LATIN"}
