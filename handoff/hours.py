"""When a team is at work: weekly opening hours in a time zone, with holidays. Pure; moments are Unix seconds."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handoff.errors import HandoffError
from handoff.public_holidays import PublicHolidays, holidays_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

#: A calendar that opens on none of so many days counts as one that never opens.
HORIZON_DAYS = 60

_INTERVAL = re.compile(r"([01]\d|2[0-3]):([0-5]\d)\s*[-–]\s*(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))")
_DAY_MINUTES = 24 * 60


class HoursError(HandoffError):
    """Opening hours that cannot be read; the message names the part and says how it should look."""

    def __init__(self, message: str) -> None:
        super().__init__("invalid_team", message)


@dataclass(frozen=True, slots=True)
class Interval:
    """Part of a day, in minutes after midnight; an ``end`` at or before ``start`` is on the next day."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hours:
    """A team's calendar. ``weekly`` has the intervals of each weekday from Monday (0) on; without any it never closes.

    On a day in ``holidays``, or a ``public`` one that is none of the ``workdays``, no interval begins; one that began
    the evening before still runs to its end.
    """

    time_zone: ZoneInfo
    weekly: Mapping[int, tuple[Interval, ...]]
    holidays: frozenset[date] = frozenset()
    public: PublicHolidays | None = None
    workdays: frozenset[date] = frozenset()

    @property
    def always(self) -> bool:
        """Whether there are no hours at all, so that it is always open."""
        return not any(self.weekly.values())

    def is_open(self, at: float) -> bool:
        """Whether somebody is at work."""
        # The day before, since its last interval may run over midnight.
        return self.always or any(start <= at < end for start, end in self._intervals(at, -1, 1))

    def next_opening(self, at: float) -> float | None:
        """When somebody is back: ``at`` itself where it is open, None where it opens on none of the next 60 days."""
        if self.is_open(at):
            return at
        return next((start for start, _ in self._intervals(at, 0, HORIZON_DAYS + 1) if start >= at), None)

    def is_holiday(self, day: date) -> bool:
        """Whether nobody begins to work on that day."""
        return day in self.holidays or (self.public is not None and day in self.public and day not in self.workdays)

    def day(self, day: date) -> list[tuple[float, float]]:
        """The intervals that begin on a day, in Unix seconds."""
        noon = datetime.combine(day, datetime.min.time(), self.time_zone).replace(hour=12).timestamp()
        return list(self._intervals(noon, 0, 1))

    def _intervals(self, at: float, first: int, last: int) -> Iterator[tuple[float, float]]:
        """The intervals that begin from ``first`` to before ``last`` days after the day of ``at``, in order."""
        today = datetime.fromtimestamp(at, self.time_zone).date()
        for offset in range(first, last):
            day = today + timedelta(days=offset)
            if self.is_holiday(day):
                continue
            for interval in self.weekly.get(day.weekday(), ()):
                past_midnight = interval.end <= interval.start
                start = self._moment(day, interval.start, last=False)
                end = self._moment(day, interval.end + _DAY_MINUTES * past_midnight, last=True)
                if start < end:
                    yield start, end

    def _moment(self, day: date, minutes: int, *, last: bool) -> float:
        """When a clock on the wall shows ``minutes`` after midnight of ``day``.

        Where clocks are put back it shows some times twice: ``last`` picks the second. Where they are put forward it
        never shows some: then it is the moment of the change.
        """
        naive = datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
        first, second = (naive.replace(tzinfo=self.time_zone, fold=fold).timestamp() for fold in (0, 1))
        if second < first:
            return self._change(second, first)
        return second if last else first

    def _change(self, before: float, after: float) -> float:
        """The second at which the clock is changed, between two moments."""
        low, high = int(before), int(after)
        offset = datetime.fromtimestamp(low, self.time_zone).utcoffset()
        while high - low > 1:
            middle = (low + high) // 2
            if datetime.fromtimestamp(middle, self.time_zone).utcoffset() == offset:
                low = middle
            else:
                high = middle
        return float(high)


#: The calendar of a team that has none.
ALWAYS = Hours(ZoneInfo("UTC"), {})


def parse(value: Mapping[str, Any] | None) -> Hours:
    """Hours from ``{"time_zone": "Europe/Paris", "weekly": {"monday": ["09:00-18:00"]}, "holidays": ["2027-01-01"]}``.

    ``"country": "FR"``, and a ``"region"`` of it, add its public holidays, but for those in ``"workdays"``. None is a
    calendar that is always open. Raises :class:`HoursError`.
    """
    if value is None:
        return ALWAYS
    weekly = value.get("weekly") or {}
    if not isinstance(weekly, Mapping):
        raise HoursError('weekly: give the intervals of each weekday, such as {"monday": ["09:00-18:00"]}.')
    unknown = [str(day) for day in weekly if day not in WEEKDAYS]
    if unknown:
        raise HoursError(f"weekly: {unknown[0]} is no weekday; use {', '.join(WEEKDAYS)}.")
    return Hours(
        _time_zone(value.get("time_zone", "UTC")),
        {number: _day(day, weekly.get(day)) for number, day in enumerate(WEEKDAYS)},
        _days("holidays", value.get("holidays")),
        _public(value.get("country"), value.get("region")),
        _days("workdays", value.get("workdays")),
    )


def known_time_zone(name: object) -> ZoneInfo | None:
    """The IANA time zone of that name, or None."""
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9_+\-/]{1,64}", name):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return None


def local(at: float, zone: ZoneInfo) -> datetime:
    """A moment as the clocks of a time zone show it."""
    return datetime.fromtimestamp(at, UTC).astimezone(zone)


def _time_zone(name: object) -> ZoneInfo:
    zone = known_time_zone(name)
    if zone is None:
        raise HoursError(f"time_zone: {name} is unknown; use an IANA name such as Europe/Amsterdam.")
    return zone


def _day(day: str, intervals: object) -> tuple[Interval, ...]:
    if intervals is None:
        return ()
    if not isinstance(intervals, list | tuple):
        raise HoursError(f'weekly.{day}: give a list of intervals, such as ["09:00-12:30", "13:00-18:00"].')
    found = sorted((_interval(day, one) for one in intervals), key=lambda one: one.start)
    ends = [one.end + _DAY_MINUTES * (one.end <= one.start) for one in found]
    for end, following in zip(ends, found[1:], strict=False):
        if end > following.start:
            raise HoursError(f"weekly.{day}: two intervals overlap; join them into one.")
    return tuple(found)


def _interval(day: str, text: object) -> Interval:
    matched = _INTERVAL.fullmatch(text.strip()) if isinstance(text, str) else None
    if matched is None:
        raise HoursError(f"weekly.{day}: {text} is no interval; write it like 09:00-18:00.")
    hour, minute = matched[3] or matched[5], matched[4] or matched[6]
    return Interval(int(matched[1]) * 60 + int(matched[2]), int(hour) * 60 + int(minute))


def _days(name: str, value: object) -> frozenset[date]:
    if value is not None and not isinstance(value, list | tuple):
        raise HoursError(f'{name}: give a list of days, such as ["2027-01-01"].')
    return frozenset(_date(name, one) for one in value or ())


def _date(name: str, text: object) -> date:
    try:
        return date.fromisoformat(text)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise HoursError(f"{name}: {text} is no date; write it like 2027-01-01.") from error


def _public(country: object, region: object) -> PublicHolidays | None:
    if not country:
        return None
    found = holidays_of(str(country), str(region or ""))
    if found is None:
        raise HoursError(f"country: the holidays of {country} {region or ''} are not known; choose from the list.")
    return found
