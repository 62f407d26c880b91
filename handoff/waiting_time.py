"""How long a visitor waits: an honest guess from what just happened, or none."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

#: With fewer handling times than this there is nothing to guess from.
FEWEST = 3

#: A guess that is later than what was promised by more than this many seconds is a correction.
SLACK = 60.0


@dataclass(frozen=True, slots=True)
class Staff:
    """The agents who could serve a queue: how many are present, their conversations at once, and how many are free."""

    present: int
    slots: int
    free: int


def estimate_minutes(
    place: int, agents_present: int, handling_times: Sequence[float], *, slots: int | None = None, free: int = 0
) -> int | None:
    """Minutes until the visitor at ``place`` (from 1) is served; None where nothing honest can be said.

    ``free`` conversations can begin at once. After those, ``slots`` of them (one for each agent where it is not given)
    end in each median handling time (in seconds), so that whoever is p places behind waits for ceil(p / slots) of
    these.
    """
    slots = agents_present if slots is None else slots
    if agents_present < 1 or slots < 1 or len(handling_times) < FEWEST:
        return None
    rounds = math.ceil(max(0, place - free) / slots)
    return max(1, math.ceil(rounds * median(handling_times) / 60))


def is_correction(promised_until: float | None, minutes: int | None, now: float) -> bool:
    """Whether ``minutes`` from ``now`` is later than the visitor was told: then they are told so, too."""
    return promised_until is not None and minutes is not None and now + minutes * 60 > promised_until + SLACK
