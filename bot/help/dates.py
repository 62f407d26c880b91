"""Days as readers of a language write them: in the calendar, the order and the digits of CLDR."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date

from bot.texts.times import day_in_full
from handoff.catalogue import own_digits


def long_date(moment: float, language: str, time_zone: str = "") -> str:
    """The day of ``moment`` (Unix seconds) as it is written in ``language``: ``۱۰ آذر ۱۴۰۵``, ``2026年12月1日``."""
    day = datetime.fromtimestamp(moment, ZoneInfo(time_zone) if time_zone else UTC).date()
    if language == "fa":
        return day_in_full(language, day)
    return own_digits(language, format_date(day, "long", locale=Locale.parse(language, sep="-")))
