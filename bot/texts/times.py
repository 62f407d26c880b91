"""Days and times as people say them to each other, in the language, calendar and digits of whoever reads them. Pure.

Names and patterns are CLDR's, by way of Babel; what CLDR lacks (the hour in the middle of a sentence, the Persian
calendar, the first of a month) is here.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_timezone_name

from handoff.catalogue import Catalogue, Choice, own_digits
from knowledge_base.locales import primary

#: How a time is said, for a full hour and for any other, where people do not write CLDR's short form to each other.
_CLOCKS: Mapping[str, tuple[str, str]] = {
    "ar": ("h:mm BBBB", "h:mm BBBB"),
    "de": ("H", "H:mm"),
    "es": ("H:mm", "H:mm"),
    "fa": ("H", "H:mm"),
    "fr": ("H\u00a0'h'", "H\u00a0'h'\u00a0mm"),
    "hi": ("BBBB h", "BBBB h:mm"),
    "it": ("H:mm", "H:mm"),
    "ja": ("H時", "H時m分"),
    "ko": ("a h시", "a h시 m분"),
    "nl": ("H.mm", "H.mm"),
    "pl": ("H:mm", "H:mm"),
    "pt": ("H'h'", "H'h'mm"),
    "ru": ("H:mm", "H:mm"),
    "te": ("BBBB h", "BBBB h:mm"),
    "uk": ("H:mm", "H:mm"),
    "vi": ("H 'giờ'", "H 'giờ' mm"),
    "zh": ("BBBBh:mm", "BBBBh:mm"),
}
#: Day and month, where people say them in another order than CLDR has them in.
_DAYS: Mapping[str, str] = {"te": "MMMM d"}
#: The first of a month, where it is not said like the other days.
_FIRST: Mapping[str, str] = {"fr": "1er", "it": "1º", "pt": "1º", "pt-PT": ""}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
#: The first day of the Persian year 1400, from which the others are counted.
_ANCHOR_YEAR, _ANCHOR = 1400, date(2021, 3, 21)


class PersianDay(NamedTuple):
    """A day of the Persian calendar."""

    year: int
    month: int
    day: int


def persian(day: date) -> PersianDay:
    """``day`` in the Persian calendar, whose years begin at the spring equinox in Tehran.

    Eight years of 33 are leap years; that is the calendar as it is observed from 1799 to 2256 (E. M. Reingold and
    N. Dershowitz, Calendrical Calculations, on the arithmetical Persian calendars).
    """
    year, first = _ANCHOR_YEAR, _ANCHOR
    while day < first:
        year -= 1
        first -= timedelta(days=_persian_days(year))
    while day >= first + timedelta(days=_persian_days(year)):
        first += timedelta(days=_persian_days(year))
        year += 1
    since = (day - first).days
    # Six months of 31 days, then such of 30.
    month, number = divmod(since, 31) if since < 186 else divmod(since - 186, 30)
    return PersianDay(year, month + (1 if since < 186 else 7), number + 1)


def _persian_days(year: int) -> int:
    return 366 if (year * 8 + 29) % 33 < 8 else 365


def day_and_month(language: str, day: date) -> str:
    """A day and its month, as they stand in a sentence: "December 1", "1er décembre", "۱۰ آذر"."""
    written = _persian_written(day) if _is_persian(language) else _written(day, language, _day(language))
    return own_digits(language, written)


def day_in_full(language: str, day: date) -> str:
    """A day with its month and year."""
    if _is_persian(language):
        return own_digits(language, f"{_persian_written(day)} {persian(day).year}")
    return own_digits(language, _written(day, language, _locale(language).date_formats["long"].pattern))


def clock(language: str, moment: datetime) -> str:
    """A time of the day, as it stands in a sentence after whatever word the language has for "at"."""
    full, other = _CLOCKS.get(primary(language), ("short", "short"))
    return own_digits(language, format_time(moment, other if moment.minute else full, locale=_locale(language)))


def moment_in_words(
    phrases: Catalogue, language: str, moment: datetime, today: date, *, zone: ZoneInfo | None = None
) -> str:
    """A moment to come as it stands in a sentence: "tomorrow at 9:00 AM", "on Monday, December 7, at 9:00 AM".

    ``zone`` is named where it is not the reader's own.
    """
    day, time = moment.date(), clock(language, moment)
    if day == today:
        text = phrases.text(language, "time-today", time=time)
    elif day == today + timedelta(days=1):
        text = phrases.text(language, "time-tomorrow", time=time)
    else:
        weekday = Choice(_WEEKDAYS[day.weekday()])
        text = phrases.text(language, "time-date", weekday=weekday, date=day_and_month(language, day), time=time)
    if zone is None:
        return text
    named = get_timezone_name(moment, width="long", locale=_locale(language))
    return phrases.text(language, "time-in-zone", when=text, zone=named)


def _persian_written(day: date) -> str:
    then = persian(day)
    return f"{then.day} {_PERSIAN_MONTHS[then.month - 1]}"


def _written(day: date, language: str, pattern: str) -> str:
    if day.day == 1 and (first := _FIRST.get(language, _FIRST.get(primary(language)))):
        pattern = re.sub(r"^d+", f"'{first}'", pattern)
    return format_date(day, pattern, locale=_locale(language))


@cache
def _day(language: str) -> str:
    """Day and month in full, in the order of the language (CLDR has some of them abbreviated)."""
    if (said := _DAYS.get(primary(language))) is not None:
        return said
    skeletons = _locale(language).datetime_skeletons
    pattern = skeletons.get("MMMMd") or skeletons["MMMd"]
    return re.sub(r"MMM+", "MMMM", pattern.pattern)


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


def _is_persian(language: str) -> bool:
    return primary(language) == "fa"
