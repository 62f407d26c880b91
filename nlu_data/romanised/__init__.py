"""Languages of other scripts as people type them in Latin letters.

<language>.yml   pairs of a sentence as it is typed and in its own script, word by word
<language>.tsv   common words of the language, how rules romanise them, and how often they occur in the training data;
                 written by ``tests/bench/romanise.py``
"""

import hashlib
from collections.abc import Sequence
from functools import cache
from importlib import resources

import yaml


def fingerprint() -> str:
    """A digest of all files here: another one when anything in them changes."""
    files = sorted((file for file in resources.files(__name__).iterdir() if file.is_file()), key=lambda file: file.name)
    return hashlib.sha256(b"".join(hashlib.sha256(file.read_bytes()).digest() for file in files)).hexdigest()


@cache
def romanised_languages() -> tuple[str, ...]:
    """The languages that there is something of."""
    names = (file.name for file in resources.files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".yml") for name in names if name.endswith(".yml")))


def pairs(language: str) -> Sequence[tuple[str, str]]:
    """Sentences in Latin letters, each with itself in the script of ``language``."""
    file = resources.files(__name__) / f"{language}.yml"
    found = yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return tuple((str(latin), str(native)) for latin, native in found)


def words(language: str) -> Sequence[tuple[str, str, int]]:
    """Common words of ``language``, each with its romanisation by rule and how often it occurs; none for some."""
    file = resources.files(__name__) / f"{language}.tsv"
    if not file.is_file():
        return ()
    rows = (line.split("\t") for line in file.read_text("utf-8").splitlines())
    return tuple((native, latin, int(count)) for native, latin, count in rows)
