"""Days as readers of a language write them: in the calendar, the order and the digits of CLDR."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date

from handoff.catalogue import own_digits

#: CLDR's names of the months of the Persian calendar; Babel has those of the Gregorian one alone.
_PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
#: A Nowruz, and the years of the cycle of 33 that it begins in which are a day longer.
_NOWRUZ_1375 = date(1996, 3, 20).toordinal()
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))


def _is_leap(year: int) -> bool:
    """Whether a Persian year has 366 days: the cycle of 33 years, which is right from 1244 to 1502 (1865 to 2124)."""
    return year % 33 in _LEAP


def persian(day: date) -> tuple[int, int, int]:
    """Year, month and day of the Persian calendar.

    >>> persian(date(2026, 3, 21))
    (1405, 1, 1)
    """
    year, left = 1375, day.toordinal() - _NOWRUZ_1375
    while left < 0:
        year -= 1
        left += 365 + _is_leap(year)
    while left >= 365 + _is_leap(year):
        left -= 365 + _is_leap(year)
        year += 1
    # Six months of 31 days, and then of 30.
    month, of_month = divmod(left, 31) if left < 186 else divmod(left - 186, 30)
    return year, month + 1 + (0 if left < 186 else 6), of_month + 1


def long_date(moment: float, language: str, time_zone: str = "") -> str:
    """The day of ``moment`` (Unix seconds) as it is written in ``language``: ``۱۰ آذر ۱۴۰۵``, ``2026年12月1日``."""
    day = datetime.fromtimestamp(moment, ZoneInfo(time_zone) if time_zone else UTC).date()
    if language == "fa":
        year, month, of_month = persian(day)
        return own_digits(language, f"{of_month} {_PERSIAN_MONTHS[month - 1]} {year}")
    return own_digits(language, format_date(day, "long", locale=Locale.parse(language, sep="-")))
