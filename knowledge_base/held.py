"""Why an article was not published when it was to be: test questions speak against it, or an answer is empty."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

#: So many test questions are kept with an article.
MOST = 20


@dataclass(frozen=True, slots=True)
class Held:
    """What has held an article, or its staged changes, back, and when: at the ``time`` for which it was scheduled, or
    by an ``import``.

    ``tests`` are the first of the ``count`` test questions that speak against it, as a trial tells them.
    """

    why: Literal["questions", "empty"]
    by: Literal["time", "import"]
    at: float
    tests: Sequence[Mapping[str, Any]] = ()
    count: int = 0

    def json(self) -> dict[str, Any]:
        """As it is kept."""
        tests = [dict(one) for one in self.tests[:MOST]]
        return {"why": self.why, "by": self.by, "at": self.at, "tests": tests, "count": self.count}


def held_of(kept: Mapping[str, Any] | None) -> Held | None:
    """What is kept of an article, None where nothing has held it back."""
    if kept is None:
        return None
    return Held(kept["why"], kept["by"], kept["at"], tuple(kept["tests"]), kept["count"])
