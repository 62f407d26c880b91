"""How people name the first, second, third and last of several things, both, the other one and none, by language.

``beside`` is what they say beside that and means nothing more: "please", "I'll take".
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

import yaml


@cache
def ordinal_languages() -> tuple[str, ...]:
    """The languages that there is something of."""
    names = (file.name for file in resources.files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(".yml") for name in names if name.endswith(".yml")))


@cache
def ordinals(language: str) -> Mapping[str, Sequence[str]]:
    """What is said for ``first``, ``second``, ``third``, ``last``, ``both``, ``other`` and ``none``, and ``beside`` it;
    nothing for an unknown language."""
    file = resources.files(__name__) / f"{language}.yml"
    if not file.is_file():
        return {}
    found: Mapping[str, Sequence[object]] = yaml.safe_load(file.read_text("utf-8"))
    return {key: tuple(map(str, names)) for key, names in found.items()}
