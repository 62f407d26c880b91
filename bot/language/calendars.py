"""Days as the calendar of a language has them: the Solar Hijri one in Persian, the Gregorian one elsewhere.

CLDR knows which calendar a language's readers go by; Babel writes the Gregorian one alone.
"""

import re
from datetime import date, timedelta

from babel import Locale
from babel.dates import format_date, get_day_names

#: Months of the Solar Hijri calendar, as CLDR 45 has them.
_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
#: Years of the cycle of 33 that have a day more; the rule holds from 1244 to 1502 (1865 to 2123).
_LEAP = frozenset((1, 5, 9, 13, 17, 22, 26, 30))
_KNOWN_YEAR, _ITS_FIRST_DAY = 1399, date(2020, 3, 20)
_PART = re.compile(r"'[^']*'|E+|d+|M+|L+|y+|[^EdMLy']+")


def solar_hijri(day: date) -> tuple[int, int, int]:
    """Year, month and day of the Solar Hijri calendar, of a Gregorian day from 1865 to 2123."""
    year = day.year - 621
    if day < _nowruz(year):
        year -= 1
    passed = (day - _nowruz(year)).days
    if passed < 6 * 31:
        return year, passed // 31 + 1, passed % 31 + 1
    return year, (passed - 6 * 31) // 30 + 7, (passed - 6 * 31) % 30 + 1


def written_day(day: date, how: str, language: str) -> str:
    """A day in a language, in its calendar; ``how`` is ``long``, another of CLDR's lengths, or a pattern."""
    if language != "fa":
        return format_date(day, how, locale=language)
    formats = Locale.parse(language).date_formats
    pattern = str(formats[how].pattern) if how in formats else how
    year, month, number = solar_hijri(day)
    said = {
        "E": str(get_day_names("wide", locale=language)[day.weekday()]),
        "d": str(number),
        "M": _MONTHS[month - 1] if "MMM" in pattern or "LLL" in pattern else str(month),
        "y": str(year),
    }
    said["L"] = said["M"]
    return "".join(said.get(part[0], part.strip("'")) for part in _PART.findall(pattern))


def _nowruz(year: int) -> date:
    """The first day of a year of the Solar Hijri calendar."""
    between = range(min(year, _KNOWN_YEAR), max(year, _KNOWN_YEAR))
    days = sum(366 if one % 33 in _LEAP else 365 for one in between)
    return _ITS_FIRST_DAY + timedelta(days=days if year >= _KNOWN_YEAR else -days)
