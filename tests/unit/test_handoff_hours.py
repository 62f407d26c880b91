"""Opening hours over weeks, midnights, holidays and changes of the clock."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.hours import ALWAYS, WEEKDAYS, HoursError, known_time_zone, parse

PARIS = ZoneInfo("Europe/Paris")
OFFICE = {"time_zone": "Europe/Paris", "weekly": {"monday": ["09:00-12:30", "13:00-18:00"], "tuesday": ["09:00-18:00"]}}


def at(text: str, fold: int = 0, zone: ZoneInfo = PARIS) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).timestamp()


def test_without_hours_it_is_always_open() -> None:
    assert parse(None).is_open(at("2026-11-22T03:00"))
    assert parse({"weekly": {}}).is_open(0)
    assert ALWAYS.next_opening(5.0) == 5.0


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23T08:59", False),
        ("2026-11-23T09:00", True),
        ("2026-11-23T12:30", False),
        ("2026-11-23T13:00", True),
        ("2026-11-23T17:59", True),
        ("2026-11-23T18:00", False),
        ("2026-11-25T10:00", False),
    ],
)
def test_a_day_may_have_several_intervals(moment: str, is_open: bool) -> None:
    assert parse(OFFICE).is_open(at(moment)) is is_open


def test_the_next_opening_may_be_after_lunch_tomorrow_or_next_week() -> None:
    office = parse(OFFICE)

    assert office.next_opening(at("2026-11-23T12:45")) == at("2026-11-23T13:00")
    assert office.next_opening(at("2026-11-23T18:00")) == at("2026-11-24T09:00")
    assert office.next_opening(at("2026-11-24T18:00")) == at("2026-11-30T09:00")


def test_an_interval_over_midnight_belongs_to_the_day_on_which_it_begins() -> None:
    bar = parse({"time_zone": "Europe/Paris", "weekly": {"friday": ["22:00-02:00"]}})

    assert bar.is_open(at("2026-11-28T01:59"))
    assert not bar.is_open(at("2026-11-28T02:00"))
    assert not bar.is_open(at("2026-11-27T01:00"))


def test_an_interval_that_ends_when_it_begins_lasts_a_day() -> None:
    watch = parse({"time_zone": "Europe/Paris", "weekly": {"friday": ["09:00-09:00"]}})

    assert watch.is_open(at("2026-11-27T09:00"))
    assert watch.is_open(at("2026-11-28T08:59"))
    assert not watch.is_open(at("2026-11-28T09:00"))


def test_a_whole_day_is_written_to_twenty_four() -> None:
    shop = parse({"time_zone": "Europe/Paris", "weekly": {"sunday": ["00:00-24:00"]}})

    assert shop.is_open(at("2026-11-22T00:00"))
    assert shop.is_open(at("2026-11-22T23:59"))
    assert not shop.is_open(at("2026-11-23T00:00"))


def test_a_holiday_is_closed_but_the_night_before_runs_to_its_end() -> None:
    nightly = {"time_zone": "Europe/Paris", "weekly": {"thursday": ["22:00-02:00"], "friday": ["09:00-18:00"]}}
    closed = parse({**nightly, "holidays": ["2026-12-25"]})

    assert closed.is_open(at("2026-12-25T01:00"))
    assert not closed.is_open(at("2026-12-25T10:00"))
    assert closed.next_opening(at("2026-12-25T10:00")) == at("2026-12-31T22:00")


def test_a_public_holiday_is_closed_unless_people_work_on_it_and_any_other_day_is_open() -> None:
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    both = replace(parse(OFFICE), public=dict.fromkeys((monday, tuesday), "Feast"), workdays=frozenset({tuesday}))

    assert [both.is_holiday(day) for day in (monday, tuesday, tuesday + timedelta(days=7))] == [True, False, False]
    assert [both.is_open(at(f"{day}T10:00")) for day in (monday, tuesday)] == [False, True]


def test_a_calendar_that_opens_on_none_of_sixty_days_has_no_next_opening() -> None:
    days = [f"2026-{month:02}-{day:02}" for month, last in ((11, 30), (12, 31)) for day in range(1, last + 1)]
    shut = parse({**OFFICE, "holidays": [*days, *(f"2027-01-{day:02}" for day in range(1, 32))]})

    assert shut.next_opening(at("2026-11-22T10:00")) is None


def test_an_opening_is_looked_for_up_to_sixty_days_ahead() -> None:
    thursdays = [date(2026, 11, 19) + timedelta(weeks=week) for week in range(9)]
    rare = parse(
        {
            "time_zone": "Europe/Paris",
            "weekly": {"thursday": ["09:00-18:00"]},
            "holidays": [day.isoformat() for day in thursdays],
        }
    )

    assert rare.next_opening(at("2026-11-22T10:00")) == at("2027-01-21T09:00")
    assert rare.next_opening(at("2026-11-21T23:59")) is None


def test_a_day_has_its_own_intervals_and_none_of_the_next_day() -> None:
    assert parse(OFFICE).day(date(2026, 11, 23)) == [
        (at("2026-11-23T09:00"), at("2026-11-23T12:30")),
        (at("2026-11-23T13:00"), at("2026-11-23T18:00")),
    ]


def test_hours_follow_the_clock_on_the_wall_over_a_change_of_time() -> None:
    office = parse(OFFICE)
    # Clocks go forward on Sunday 29 March 2026: nine o'clock comes 23 hours after nine the day before.
    before, after = office.next_opening(at("2026-03-23T08:00")), office.next_opening(at("2026-03-28T12:00"))

    assert before is not None
    assert after is not None
    assert after - before == 7 * 24 * 3600 - 3600


NIGHT = {"time_zone": "Europe/Paris", "weekly": {"sunday": ["02:30-05:00"]}}


@pytest.mark.parametrize("minute", [0, 14, 30, 51])
def test_an_opening_in_the_hour_that_is_left_out_begins_when_clocks_change(minute: int) -> None:
    night = parse({"time_zone": "Europe/Paris", "weekly": {"sunday": [f"02:{minute:02}-05:00"]}})

    assert night.next_opening(at("2026-03-29T00:00")) == at("2026-03-29T03:00")
    assert not night.is_open(at("2026-03-29T01:59"))
    assert night.is_open(at("2026-03-29T03:00"))


def test_an_opening_in_the_hour_that_comes_twice_begins_the_first_time() -> None:
    night = parse(NIGHT)

    assert night.next_opening(at("2026-10-25T00:00")) == at("2026-10-25T02:30", fold=0)
    assert night.is_open(at("2026-10-25T02:10", fold=1))


def test_a_closing_in_the_hour_that_comes_twice_is_the_second_time() -> None:
    late = parse({"time_zone": "Europe/Paris", "weekly": {"saturday": ["20:00-02:30"]}})

    assert late.is_open(at("2026-10-25T02:45", fold=0))
    assert late.is_open(at("2026-10-25T02:29", fold=1))
    assert not late.is_open(at("2026-10-25T02:30", fold=1))


def test_an_interval_within_the_hour_that_is_left_out_does_not_take_place() -> None:
    brief = parse({"time_zone": "Europe/Paris", "weekly": {"sunday": ["02:10-02:50"]}})

    assert brief.next_opening(at("2026-03-29T00:00")) == at("2026-04-05T02:10")


# Where clocks are put forward, and back, while a team is at work; below the equator it is the other way round.
CHANGES = [
    ("Europe/Amsterdam", "2026-03-29", -3600),
    ("Europe/Amsterdam", "2026-10-25", 3600),
    ("Australia/Sydney", "2026-10-04", -3600),
    ("Australia/Sydney", "2026-04-05", 3600),
    # Half an hour.
    ("Australia/Lord_Howe", "2026-10-04", -1800),
    ("Australia/Lord_Howe", "2026-04-05", 1800),
    # At midnight, so that the day begins at one, or the one before ends twice.
    ("America/Santiago", "2026-09-06", -3600),
]


@pytest.mark.parametrize(("zone", "day", "longer"), CHANGES)
def test_a_shift_over_a_change_of_clocks_ends_when_the_clock_on_the_wall_says_so(
    zone: str, day: str, longer: int
) -> None:
    shift = parse({"time_zone": zone, "weekly": {"saturday": ["22:00-06:00"], "sunday": ["08:00-09:00"]}})
    sunday = date.fromisoformat(day)
    begin = at(f"{sunday - timedelta(days=1)}T22:00", zone=ZoneInfo(zone))
    end = begin + 8 * 3600 + longer

    assert at(f"{day}T06:00", zone=ZoneInfo(zone)) == end
    assert shift.next_opening(begin - 1) == begin
    # Without a gap in between, and without a minute more.
    assert all(shift.is_open(moment) for moment in range(int(begin), int(end), 300))
    assert not shift.is_open(begin - 1)
    assert not shift.is_open(end)
    assert shift.next_opening(end) == end + 2 * 3600


@pytest.mark.parametrize(("zone", "day", "longer"), CHANGES)
def test_a_whole_day_with_a_change_of_clocks_is_open_from_its_first_to_its_last_second(
    zone: str, day: str, longer: int
) -> None:
    whole = parse({"time_zone": zone, "weekly": {"sunday": ["00:00-24:00"]}})
    monday = at(f"{date.fromisoformat(day) + timedelta(days=1)}T00:00", zone=ZoneInfo(zone))
    begin = monday - 24 * 3600 - longer

    assert whole.next_opening(begin - 7200) == begin
    assert all(whole.is_open(moment) for moment in range(int(begin), int(monday), 300))
    assert not whole.is_open(begin - 1)
    assert not whole.is_open(monday)


@given(
    st.sampled_from(["Europe/Amsterdam", "Australia/Lord_Howe", "America/Santiago", "Asia/Tehran", "Pacific/Chatham"]),
    st.floats(1_767_225_600, 1_830_297_600),
    st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 23), st.integers(1, 12)),
        min_size=1,
        max_size=4,
        unique_by=lambda one: one[0],
    ),
)
def test_the_next_opening_is_open_and_nothing_before_it_is(
    zone: str, moment: float, drawn: list[tuple[int, int, int]]
) -> None:
    weekly = {WEEKDAYS[day]: [f"{hour:02}:30-{min(hour + length, 24):02}:00"] for day, hour, length in drawn}
    calendar = parse({"time_zone": zone, "weekly": weekly})

    opening = calendar.next_opening(moment)

    assert opening is not None
    assert opening >= moment
    assert calendar.is_open(opening)
    assert opening == moment or not any(
        calendar.is_open(moment + (opening - moment) * share / 50) for share in range(50)
    )


@pytest.mark.parametrize(
    ("value", "named"),
    [
        ({"time_zone": "Mars/Base"}, "time_zone: Mars/Base"),
        ({"time_zone": "../../etc/passwd"}, "time_zone"),
        ({"weekly": {"moonday": []}}, "moonday"),
        ({"weekly": {"moonday": [], "sonnday": []}}, "weekly: moonday"),
        ({"weekly": {"monday": ["9-5"]}}, "weekly.monday: 9-5"),
        ({"weekly": {"monday": "09:00-17:00"}}, "weekly.monday"),
        ({"weekly": {"monday": ["09:00-13:00", "12:00-17:00"]}}, "overlap"),
        ({"weekly": {"monday": ["22:00-02:00", "23:00-23:30"]}}, "overlap"),
        ({"weekly": {"monday": ["09:00-09:00", "10:00-11:00"]}}, "overlap"),
        ({"weekly": []}, None),
        ({"weekly": ["monday"]}, "weekly"),
        ({"holidays": ["Christmas"]}, "holidays: Christmas"),
    ],
)
def test_hours_that_cannot_be_read_are_named(value: dict[str, object], named: str | None) -> None:
    if named is None:
        assert parse(value).always
        return
    with pytest.raises(HoursError, match=named.replace(".", r"\.")):
        parse(value)


def test_an_interval_may_begin_when_the_one_before_it_ends() -> None:
    day = parse({"time_zone": "Europe/Paris", "weekly": {"monday": ["12:30-18:00", "09:00-12:30"]}})

    assert day.is_open(at("2026-11-23T12:30"))
    assert day.next_opening(at("2026-11-23T08:00")) == at("2026-11-23T09:00")


def test_a_time_zone_that_does_not_exist_is_none() -> None:
    assert known_time_zone("Asia/Tehran") is not None
    assert known_time_zone("Nowhere/Land") is None
    assert known_time_zone(7) is None


@pytest.mark.parametrize("holidays", [{}, {"2027-01-01": 1}, 5, 1.5, True, "2027-01-01"])
def test_holidays_that_are_no_list_are_refused(holidays: object) -> None:
    with pytest.raises(HoursError, match="holidays"):
        parse({"holidays": holidays})
