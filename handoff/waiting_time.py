"""How long a visitor waits: an honest guess from what just happened, or none."""

import math
from collections.abc import Sequence
from statistics import median

#: With fewer handling times than this there is nothing to guess from.
FEWEST = 3


def estimate_minutes(place: int, agents_present: int, handling_times: Sequence[float]) -> int | None:
    """Minutes until the visitor at ``place`` (from 1) is served; None where nothing honest can be said.

    Agents free up one after the other, ``agents_present`` of them in each median handling time (in seconds), so the
    visitor at place p waits for ceil(p / agents) of these.
    """
    if agents_present < 1 or len(handling_times) < FEWEST:
        return None
    rounds = math.ceil(place / agents_present)
    return max(1, math.ceil(rounds * median(handling_times) / 60))
