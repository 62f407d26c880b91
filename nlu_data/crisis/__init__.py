"""Words of despair, of life and death, and of jokes, by language: ``words.yml``."""

from collections.abc import Mapping
from functools import cache
from importlib import resources

import yaml


@cache
def crisis_patterns() -> Mapping[str, Mapping[str, str]]:
    """Regular expressions by kind (``explicit``, ``life``, ``joking``) and language."""
    found: Mapping[str, Mapping[str, str]] = yaml.safe_load(
        (resources.files(__name__) / "words.yml").read_text("utf-8")
    )
    return found
