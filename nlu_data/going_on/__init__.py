"""What is written after one of the everyday questions was answered, in every language, and what it is about then.

Five messages follow each question: two ask a detail of the same matter, two lean on it and ask what another question of
``nlu_data/everyday`` asks, and one names another question in passing. They are short, and most say little by
themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml

#: The messages that follow each question, and how many of them ask a detail of the same matter.
WAYS, STAYING = 5, 2


@dataclass(frozen=True, slots=True)
class GoingOn:
    """The message ``then`` that follows the question ``after``, and the question that it asks: both by their ids."""

    language: str
    after: str
    then: str
    about: str


@cache
def read_going_on() -> Sequence[GoingOn]:
    """All of them, by language. Raises `ValueError` where a message has no question that it asks."""
    return read_pairs(__name__)


def read_pairs(package: str) -> Sequence[GoingOn]:
    """The messages of a ``package`` with a file a language. Raises `ValueError` as `read_going_on` does."""
    folder = resources.files(package)
    files = sorted(file.name for file in folder.iterdir() if file.name.endswith(".yml"))
    return tuple(
        GoingOn(file.removesuffix(".yml"), after, then, about)
        for file in files
        for after, lines in yaml.safe_load((folder / file).read_text("utf-8")).items()
        for line in lines
        for about, then in [_only(line)]
    )


def _only(line: dict[str, str]) -> tuple[str, str]:
    if len(line) != 1:
        raise ValueError(f"a message is written as one pair, `question: message`, and not as {line}")
    return next(iter(line.items()))
