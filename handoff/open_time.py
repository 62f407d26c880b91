"""How much of a time lay within a team's opening hours. Pure; moments are Unix seconds."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import timedelta
from itertools import accumulate

from handoff.hours import Hours, local

_DAY = 24 * 3600.0


#: What does not come to its end within so many days has no end.
HORIZON_DAYS = 5 * 366


def after(hours: Hours, since: float, seconds: float) -> float | None:
    """The first moment by which it has been open for ``seconds`` since another one; None where that is never, or more
    than five years away."""
    if hours.always or seconds <= 0:
        return since + max(0.0, seconds)
    left = seconds
    for start, end in _joined(hours, since, since + HORIZON_DAYS * _DAY):
        begin = max(start, since)
        if end - begin >= left:
            return begin + left
        left -= max(0.0, end - begin)
    return None


class OpenTime:
    """The opening hours between two moments, laid out so that many times can be measured quickly."""

    def __init__(self, hours: Hours, begin: float, end: float) -> None:
        self._always = hours.always
        joined = [] if self._always else list(_joined(hours, begin, end))
        self._starts = [start for start, _ in joined]
        self._ends = [end for _, end in joined]
        # Open seconds before each interval.
        self._before = list(accumulate((end - start for start, end in joined), initial=0.0))

    def seconds(self, since: float, until: float) -> float:
        """The seconds from ``since`` to ``until`` in which it was open; both lie between the two moments."""
        if self._always:
            return max(0.0, until - since)
        return max(0.0, self._until(until) - self._until(since))

    def _until(self, moment: float) -> float:
        """The open seconds up to a moment."""
        at = bisect_right(self._starts, moment) - 1
        if at < 0:
            return 0.0
        return self._before[at] + min(moment, self._ends[at]) - self._starts[at]


def _joined(hours: Hours, begin: float, end: float) -> Iterator[tuple[float, float]]:
    """The intervals in order; one that runs over midnight into the next is one with it."""
    # The day before, since its last interval may run over midnight.
    day, last = (local(one, hours.time_zone).date() for one in (begin, end))
    day -= timedelta(days=1)
    held: tuple[float, float] | None = None
    while day <= last:
        for start, stop in hours.day(day):
            if held is not None and start <= held[1]:
                held = (held[0], max(held[1], stop))
            else:
                if held is not None:
                    yield held
                held = (start, stop)
        day += timedelta(days=1)
    if held is not None:
        yield held
