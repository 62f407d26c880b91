"""Everyday questions that name the thing they ask for, or the number of an order, in every language.

"Is the green jacket there" is about stock whatever the jacket is called: in each language 12 lines ask whether some
thing is to be had, three where an order is, two why it is late, two what delivery costs at an amount, and three what if
something came broken, each by the id of a question of ``nlu_data/everyday``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

import yaml


@dataclass(frozen=True, slots=True)
class Named:
    """The ``text`` of a message that asks the everyday question ``about``, by its id."""

    language: str
    about: str
    text: str


@cache
def read_named() -> Sequence[Named]:
    """All of them, by language."""
    folder = resources.files(__name__)
    files = sorted(file.name for file in folder.iterdir() if file.name.endswith(".yml"))
    return tuple(
        Named(file.removesuffix(".yml"), about, text)
        for file in files
        for about, lines in yaml.safe_load((folder / file).read_text("utf-8")).items()
        for text in lines
    )
