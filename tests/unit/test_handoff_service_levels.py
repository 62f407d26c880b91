"""When the time of a target is over: within opening hours, over midnights, holidays and changed clocks, and pauses."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff import service_levels
from handoff.hours import ALWAYS, Hours, parse
from handoff.open_time import OpenTime, after
from handoff.service_levels import Clock, Facts, ServiceLevelError, clocks, over, running

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MINUTE, HOUR, DAY = 60.0, 3600.0, 24 * 3600.0


def calendar(weekly: dict[str, list[str]], **more: Any) -> Hours:
    return parse({"time_zone": "Europe/Amsterdam", "weekly": weekly, **more})


OFFICE = calendar({day: ["09:00-17:00"] for day in WEEKDAYS[:5]}, holidays=["2026-12-25"])
NIGHTS = calendar({day: ["22:00-06:00"] for day in WEEKDAYS}, country="NL")
BROKEN = calendar({"monday": ["09:00-12:30", "13:00-18:00"], "thursday": ["00:00-24:00"], "friday": ["00:00-03:00"]})
CALENDARS = st.sampled_from([ALWAYS, OFFICE, NIGHTS, BROKEN])
#: From before a change to summer time to after one to winter time.
MOMENTS = st.floats(datetime(2026, 3, 1).timestamp(), datetime(2026, 11, 30).timestamp()).map(round)
SECONDS = st.integers(0, 5 * 24 * 3600)


def at(text: str, fold: int = 0) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM, fold=fold).timestamp()


# When so much opening time is over


@pytest.mark.parametrize(
    ("hours", "since", "seconds", "end"),
    [
        (ALWAYS, "2026-11-06T16:50", HOUR, "2026-11-06T17:50"),
        (OFFICE, "2026-11-06T16:00", HOUR, "2026-11-06T17:00"),
        (OFFICE, "2026-11-06T16:50", HOUR, "2026-11-09T09:50"),  # a weekend between
        (OFFICE, "2026-11-06T19:00", HOUR, "2026-11-09T10:00"),
        (OFFICE, "2026-12-24T16:30", HOUR, "2026-12-28T09:30"),  # Christmas, and a weekend
        (NIGHTS, "2026-11-06T23:00", 8 * HOUR, "2026-11-07T23:00"),
        (NIGHTS, "2026-11-06T05:00", 2 * HOUR, "2026-11-06T23:00"),
        (NIGHTS, "2026-03-28T23:00", 6 * HOUR, "2026-03-29T06:00"),  # the clocks are put forward: an hour is missing
        (NIGHTS, "2026-10-24T23:00", 8 * HOUR, "2026-10-25T06:00"),  # put back: there is one more
    ],
)
def test_a_time_is_over_when_so_much_of_the_opening_hours_is(
    hours: Hours, since: str, seconds: float, end: str
) -> None:
    assert after(hours, at(since), seconds) == at(end)


def test_what_is_never_open_for_so_long_has_no_end() -> None:
    shut = calendar({"monday": ["09:00-17:00"]}, holidays=[])
    assert after(shut, at("2026-11-06T12:00"), 3000 * HOUR) is None
    assert over(shut, at("2026-11-06T12:00"), 3000 * HOUR) is None


@given(CALENDARS, MOMENTS, SECONDS)
def test_up_to_the_end_it_was_open_for_just_so_long(hours: Hours, since: float, seconds: int) -> None:
    end = after(hours, since, seconds)

    assert end is not None
    assert OpenTime(hours, since, end).seconds(since, end) == pytest.approx(seconds)
    assert not seconds or OpenTime(hours, since, end).seconds(since, end - 1) == pytest.approx(seconds - 1), "the first"


@given(CALENDARS, MOMENTS, st.integers(0, 7 * 24 * 3600), SECONDS, SECONDS)
def test_who_comes_later_or_has_more_time_is_due_no_sooner(
    hours: Hours, since: float, later: int, seconds: int, more: int
) -> None:
    first = after(hours, since, seconds)
    comes_later, has_more = after(hours, since + later, seconds), after(hours, since, seconds + more)

    assert first is not None
    assert comes_later is not None
    assert has_more is not None
    assert first <= comes_later
    assert first <= has_more
    assert first >= since + seconds - HOUR


@given(CALENDARS, MOMENTS, SECONDS, st.lists(st.integers(1, 2 * 24 * 3600), max_size=6))
def test_pauses_are_left_out_and_nothing_else_is(hours: Hours, since: float, seconds: int, steps: list[int]) -> None:
    moments = [since]
    for step in steps[: len(steps) // 2 * 2]:
        moments.append(moments[-1] + step)
    pauses = list(zip(moments[1::2], moments[2::2], strict=True))

    end = over(hours, since, seconds, pauses)

    assert end is not None
    counted = OpenTime(hours, since, end)
    paused = sum(counted.seconds(min(start, end), min(stop, end)) for start, stop in pauses)
    assert counted.seconds(since, end) - paused == pytest.approx(seconds)


def test_what_stands_still_is_never_over_unless_it_was_before() -> None:
    assert over(ALWAYS, 0, HOUR, [(1800, None)]) is None
    assert over(ALWAYS, 0, HOUR, [(1800, 2400), (9000, None)]) == 4200
    assert over(ALWAYS, 0, HOUR, [(3600, None)]) == 3600


# What runs


LEVELS = service_levels.parse(
    {"normal": {"first_reply": 60, "resolution": 480}, "high": {"first_reply": 15, "next_reply": 30}}
)


@pytest.mark.parametrize(
    ("priority", "first", "following", "resolution"),
    [(0, 60, None, 480), (4, 60, None, 480), (5, 15, 30, 480), (20, 15, 30, 480), (1000, 15, 30, 480)],
)
def test_what_is_more_urgent_has_its_own_targets_and_those_below(
    priority: int, first: int, following: int | None, resolution: int
) -> None:
    assert LEVELS is not None
    found = [LEVELS.seconds(target, priority) for target in service_levels.TARGETS]
    assert found == [first * 60, following and following * 60, resolution * 60]


def test_a_first_reply_is_waited_for_and_then_one_to_each_message() -> None:
    assert running(Facts(opened_at=10)) == {"resolution": 10, "first_reply": 10}
    assert running(Facts(opened_at=10, unanswered_since=20)) == {"resolution": 10, "first_reply": 10}
    assert running(Facts(opened_at=10, first_reply_at=15)) == {"resolution": 10}
    assert running(Facts(opened_at=10, first_reply_at=15, unanswered_since=20)) == {"resolution": 10, "next_reply": 20}


def test_each_time_is_counted_from_its_own_beginning() -> None:
    since = at("2026-11-06T16:30")
    facts = Facts(opened_at=since, priority=5, first_reply_at=since + 60, unanswered_since=at("2026-11-06T16:45"))

    assert clocks(LEVELS, OFFICE, facts) == {
        "next_reply": Clock(at("2026-11-06T16:45"), at("2026-11-09T09:15"), at("2026-11-09T09:07:30")),
        "resolution": Clock(since, at("2026-11-09T16:30"), at("2026-11-09T14:30")),
    }


def test_a_snooze_holds_the_resolution_and_nothing_else() -> None:
    found = clocks(LEVELS, ALWAYS, Facts(opened_at=0, pauses=[(600, None)]))

    assert (found["first_reply"].due, found["resolution"].due) == (3600, None)


def test_around_the_clock_no_hours_matter() -> None:
    always = service_levels.parse({"normal": {"resolution": 60}, "around_the_clock": True})
    since = at("2026-11-07T12:00")

    assert clocks(always, OFFICE, Facts(opened_at=since))["resolution"].due == since + HOUR


@pytest.mark.parametrize(
    ("wanted", "warned"),
    [
        ({}, 45),
        ({"warn_percent": 50}, 30),
        ({"warn_percent": 100}, 60),
        ({"warn_minutes": 10}, 50),
        ({"warn_minutes": 90}, 0),
    ],
)
def test_it_is_warned_at_a_share_of_the_time_or_some_minutes_before(wanted: dict[str, int], warned: int) -> None:
    levels = service_levels.parse({"normal": {"first_reply": 60}, **wanted})

    assert clocks(levels, ALWAYS, Facts(opened_at=0))["first_reply"] == Clock(0, HOUR, warned * MINUTE)


def test_a_time_is_almost_over_and_then_over() -> None:
    clock = Clock(0, 100, 75)

    assert [clock.stands(now) for now in (74, 75, 99, 100)] == [None, "soon", "soon", "overdue"]
    assert Clock(0, None, None).stands(1000) is None


# What is set


@pytest.mark.parametrize("nothing", [None, {}, {"normal": {}}, {"normal": {"first_reply": None}, "warn_percent": 50}])
def test_without_a_target_there_are_no_levels_and_nothing_runs(nothing: dict[str, Any] | None) -> None:
    assert service_levels.parse(nothing) is None
    assert clocks(None, ALWAYS, Facts(opened_at=0)) == {}


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        ({"normal": {"first_reply": 0}}, "normal.first_reply"),
        ({"high": {"resolution": 10**9}}, "high.resolution"),
        ({"high": {"resolution": True}}, "high.resolution"),
        ({"normal": {"first_reply": "soon"}}, "normal.first_reply"),
        ({"normal": {"second_reply": 5}}, "second_reply"),
        ({"normal": 5}, "normal"),
        ({"normal": {"first_reply": 5}, "warn_percent": 101}, "warn_percent"),
        ({"normal": {"first_reply": 5}, "warn_percent": 0}, "warn_percent"),
        ({"normal": {"first_reply": 5}, "warn_minutes": -1}, "warn_minutes"),
    ],
)
def test_what_cannot_be_meant_is_named(wrong: dict[str, Any], part: str) -> None:
    with pytest.raises(ServiceLevelError, match=part):
        service_levels.parse(wrong)
