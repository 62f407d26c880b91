"""What is written after one of the everyday questions was answered and says in its own words what it is about.

In the pairs of ``nlu_data/going_on``, in every language: 25 messages that name a ``product``, mostly with a number,
after a question about an order, a parcel or a return; 40 that ask a detail of the same matter and have a word of it
(``stays``); and 25 that name another ``topic`` in a few words. All are short. What is asked about a product may be
``none`` of the questions of ``nlu_data/everyday``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, TypeAlias, get_args

import yaml

Kind: TypeAlias = Literal["product", "stays", "topic"]
KINDS: Sequence[Kind] = get_args(Kind)

#: What a message asks that asks none of the everyday questions.
NONE = "none"


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The message ``then`` that follows the question ``after``, and the one that it asks, None for none of them."""

    language: str
    kind: Kind
    after: str
    then: str
    about: str | None


@cache
def read_own_words() -> Sequence[OwnWords]:
    """All of them, by language and kind. Raises `KeyError` where a kind is absent, `ValueError` for what is no pair."""
    files = sorted(file.name for file in resources.files(__name__).iterdir() if file.name.endswith(".yml"))
    found = []
    for file in files:
        content = yaml.safe_load((resources.files(__name__) / file).read_text("utf-8"))
        for kind in KINDS:
            for after, lines in content[kind].items():
                for line in lines:
                    about, then = _only(line)
                    asks = None if about == NONE else about
                    found.append(OwnWords(file.removesuffix(".yml"), kind, after, then, asks))
    return tuple(found)


def _only(line: dict[str, str]) -> tuple[str, str]:
    if len(line) != 1:
        raise ValueError(f"a message is written as one pair, `question: message`, and not as {line}")
    return next(iter(line.items()))
