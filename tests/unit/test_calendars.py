"""Days of the Persian calendar."""

from datetime import date, timedelta

import pytest

from bot.texts.times import persian as solar_hijri


@pytest.mark.parametrize(
    ("day", "hijri"),
    [
        # The first days of years as they were kept in Iran, and the last of years with a day more.
        (date(2017, 3, 21), (1396, 1, 1)),
        (date(2021, 3, 20), (1399, 12, 30)),
        (date(2021, 3, 21), (1400, 1, 1)),
        (date(2024, 3, 20), (1403, 1, 1)),
        (date(2025, 3, 20), (1403, 12, 30)),
        (date(2025, 3, 21), (1404, 1, 1)),
        (date(2026, 3, 21), (1405, 1, 1)),
        (date(2030, 3, 20), (1408, 12, 30)),
        (date(1979, 2, 11), (1357, 11, 22)),
        (date(2026, 12, 1), (1405, 9, 10)),
        (date(2026, 9, 22), (1405, 6, 31)),
        (date(2026, 9, 23), (1405, 7, 1)),
    ],
)
def test_days_of_the_solar_hijri_calendar(day: date, hijri: tuple[int, int, int]) -> None:
    assert solar_hijri(day) == hijri


def test_no_day_is_left_out_or_twice() -> None:
    every = (date(1950, 1, 1) + timedelta(days=number) for number in range(365 * 120))
    # Years begin in March, and leap years come again in the same order after 33 years.
    days = [solar_hijri(day) for day in every if day.month == 3 or 1995 <= day.year <= 2030]

    assert days == sorted(set(days))
