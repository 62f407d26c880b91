"""The days of a report as the clocks of a site's time zone have them. Pure; moments are Unix seconds.

A day runs from midnight to midnight, whatever happens to the clocks in between: where they are put forward it has 23
hours, where they are put back it has 25, of which two have the same name.
"""

from bisect import bisect_right
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

_DAY = 24 * 3600.0


class Days:
    """The days from ``first`` to ``last``, both included."""

    def __init__(self, first: date, last: date, zone: ZoneInfo) -> None:
        self.first, self.last, self.zone = first, last, zone
        self._dates = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        self._starts = [_midnight(one, zone) for one in (*self._dates, last + timedelta(days=1))]
        self._names = [one.isoformat() for one in self._dates]

    @property
    def begin(self) -> float:
        """The first moment of the first day."""
        return self._starts[0]

    @property
    def end(self) -> float:
        """The moment at which the last day is over."""
        return self._starts[-1]

    @property
    def before(self) -> "Days":
        """As many days just before these."""
        count = timedelta(days=len(self._dates))
        return Days(self.first - count, self.last - count, self.zone)

    def __contains__(self, moment: float) -> bool:
        return self.begin <= moment < self.end

    def day(self, moment: float) -> str:
        """The day of a moment within, as 2026-11-22."""
        return self._names[bisect_right(self._starts, moment) - 1]

    def hour(self, moment: float) -> tuple[int, int]:
        """The weekday of a moment within, from Monday (0) on, and the hour that the clocks show."""
        at = bisect_right(self._starts, moment) - 1
        start = self._starts[at]
        if self._starts[at + 1] - start == _DAY:
            return self._dates[at].weekday(), int((moment - start) // 3600)
        # The clocks are changed on that day.
        return self._dates[at].weekday(), datetime.fromtimestamp(moment, self.zone).hour

    def hour_name(self, moment: float) -> str:
        """The hour of the week of a moment within, as 0-13: Mondays from one to two in the afternoon."""
        weekday, hour = self.hour(moment)
        return f"{weekday}-{hour}"


def _midnight(day: date, zone: ZoneInfo) -> float:
    """When a day begins: the first midnight where there are two, the moment of the change where there is none."""
    return datetime.combine(day, datetime.min.time(), zone).timestamp()
