"""How long a visitor waits: an honest guess from what just happened, or none."""

import math
from collections.abc import Sequence
from statistics import fmean

#: With fewer handling times than this there is nothing to guess from.
FEWEST = 3

#: Handling times above this share of them all count as the one there: a conversation that was left open overnight
#: says nothing about the next visitor.
USUAL = 0.95

#: A guess that is later than what was promised by more than this many seconds is a correction.
SLACK = 60.0


def estimate_minutes(
    place: int, agents_present: int, handling_times: Sequence[float], *, slots: int | None = None, free: int = 0
) -> int | None:
    """Minutes until the visitor at ``place`` (from 1) is served; None where nothing honest can be said.

    ``free`` conversations can begin at once. While ``slots`` of them (one for each agent where it is not given) go on,
    one ends every 1 / ``slots`` of the mean handling time (in seconds), so that whoever is p places behind waits for p
    of these: the expectation in a queue of the type M/M/c (Gross and others, Fundamentals of Queueing Theory, 2.3).
    """
    slots = agents_present if slots is None else slots
    if agents_present < 1 or slots < 1 or len(handling_times) < FEWEST:
        return None
    return max(1, math.ceil((place - free) * _usual(handling_times) / slots / 60))


def as_said(minutes: int) -> int:
    """``minutes`` as people say a time that is only a guess: to five from ten on, above an hour to half an hour, and
    above two to an hour."""
    step = 1 if minutes < 10 else 5 if minutes < 60 else 30 if minutes < 120 else 60
    return (minutes + step // 2) // step * step


def is_correction(promised_until: float | None, minutes: int | None, now: float) -> bool:
    """Whether ``minutes`` from ``now`` is later than the visitor was told: then they are told so, too."""
    return promised_until is not None and minutes is not None and now + minutes * 60 > promised_until + SLACK


def _usual(handling_times: Sequence[float]) -> float:
    """The mean, with the longest ones cut down (winsorised): a median would be too short, as most are short."""
    longest = sorted(handling_times)[int(USUAL * len(handling_times))]
    return fmean(min(one, longest) for one in handling_times)
