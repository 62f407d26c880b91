"""Words of languages that are written in Latin letters with marks, for those who type them without.

<language>.tsv   the words of the training data that have marks, or are of a language whose unseen words are looked at
                 as well, and how often each occurs there; written by ``tests/bench/marks.py``
"""

from collections.abc import Sequence
from functools import cache
from importlib import resources


@cache
def marked_languages() -> frozenset[str]:
    """The languages that there is something of."""
    names = (file.name for file in resources.files(__name__).iterdir())
    return frozenset(name.removesuffix(".tsv") for name in names if name.endswith(".tsv"))


def words(language: str) -> Sequence[tuple[str, int]]:
    """Words of ``language`` as they are written well, and how often they occur; none for some languages."""
    file = resources.files(__name__) / f"{language}.tsv"
    if not file.is_file():
        return ()
    rows = (line.split("\t") for line in file.read_text("utf-8").splitlines())
    return tuple((word, int(count)) for word, count in rows)
