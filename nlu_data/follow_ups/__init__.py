"""What is written after a question was answered, in every language: whether it goes on from there, and what answers it.

The articles are those of the sample shop. A message ``stays`` where the article that was shown answers it as well, is
about an ``other`` where it says little without the question before it and another article answers it, and is ``new``
where it names a subject of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal, TypeAlias

import yaml

Kind: TypeAlias = Literal["stays", "other", "new"]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What was ``asked`` first and the ``subject``, the article that answered it; then what came, and what answers it.

    ``then`` is the next message and ``answers`` are the articles of which any answers it.
    """

    language: str
    asked: str
    subject: str
    then: str
    answers: Sequence[str]
    kind: Kind


@cache
def read_follow_ups() -> tuple[FollowUp, ...]:
    """All of them, by language. Raises `KeyError` where one lacks something."""
    files = sorted(file.name for file in resources.files(__name__).iterdir() if file.name.endswith(".yml"))
    return tuple(
        FollowUp(
            file.removesuffix(".yml"), one["asked"], one["subject"], one["then"], tuple(one["answer"]), one["kind"]
        )
        for file in files
        for one in yaml.safe_load((resources.files(__name__) / file).read_text("utf-8"))
    )
