"""Words of despair, of life and death, and of jokes, by language: ``words.yml``."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import yaml


def crisis_patterns(kind: str) -> Mapping[str, str]:
    """Regular expressions by language, of a kind: ``explicit``, ``life``, ``idiom`` or ``joking``."""
    found: Mapping[str, str] = _read()[kind]
    return found


def romanised_crisis_pattern() -> str:
    """What is ``explicit`` in languages of other scripts, as it is typed in Latin letters: a regular expression."""
    return str(_read()["romanised"])


@cache
def _read() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load((resources.files(__name__) / "words.yml").read_text("utf-8"))
    return found
