"""Figures of the work with visitors."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from handoff import hours
from handoff.open_time import OpenTime
from handoff.report_days import Days
from handoff.report_rows import Case, Rows, Talk, Vote, came_back, end_of, rows_of
from handoff.reports import behind, cell, figures, percentile, report, table, volume

DAY = 86400.0
HOUR = 3600.0
#: Two days from the beginning of time on.
DAYS = Days(date(1970, 1, 1), date(1970, 1, 2), ZoneInfo("UTC"))
BERLIN = ZoneInfo("Europe/Berlin")


def talk(
    name: str, began: float = 0.0, visitor: str = "", article: str | None = "track-order", *, people: bool = False
) -> Talk:
    return Talk(name, began, "en", {visitor or name}, article, handed_over=people)


def rows(talks: list[Talk] | None = None, cases: list[Case] | None = None, votes: list[Vote] | None = None) -> Rows:
    return rows_of(talks or [], cases or [], votes or [])


def test_without_anything_to_count_there_are_no_figures() -> None:
    found = figures(rows())

    assert found["conversations"] == 0
    names = ("first_response_median", "resolution_p90", "containment", "first_contact_resolution", "csat", "nps")
    assert all(found[name] is None for name in names)


def test_times_run_from_the_handoff() -> None:
    cases = [Case("a", 100, "en", "closed", first_reply_at=100 + t, ended_at=100 + 10 * t) for t in (10, 20, 30)]
    found = figures(rows(cases=cases))

    assert (found["first_response_median"], found["first_response_p90"]) == (20, 28)
    assert (found["resolution_median"], found["resolution_p90"]) == (200, 280)


def test_a_percentile_lies_between_its_neighbours() -> None:
    assert percentile([1, 2, 3, 4], 0.5) == 2
    assert percentile([0, 100], 0.9) == 90
    assert percentile([7], 0.9) == 7


def test_who_comes_back_about_the_same_within_seven_days_was_not_helped() -> None:
    talks = [
        talk("a", 0, "v1"),
        talk("b", 3 * DAY, "v1"),
        talk("c", 0, "v2"),
        talk("d", 8 * DAY, "v2"),
        talk("e", 0, "v3"),
        talk("f", DAY, "v3", "returns"),
    ]

    assert came_back(talks) == {"a"}


def test_the_seven_days_end_with_their_last_second() -> None:
    assert came_back([talk("a", 0, "v1"), talk("b", 7 * DAY, "v1")]) == {"a"}
    assert came_back([talk("a", 0, "v1"), talk("b", 7 * DAY + 1, "v1")]) == frozenset()


def test_of_three_conversations_each_is_held_to_the_next_one_in_time() -> None:
    talks = [talk("c", 9 * DAY, "v1"), talk("a", 0, "v1"), talk("b", 5 * DAY, "v1")]

    assert came_back(talks) == {"a", "b"}
    assert came_back([talk("a", 0, "v1", None), talk("b", DAY, "v1", None)]) == frozenset()


def test_whoever_needs_people_for_what_is_not_known_came_back_about_whatever_it_was() -> None:
    unknown = talk("b", DAY, "v1", None, people=True)

    assert came_back([talk("a", 0, "v1"), unknown]) == {"a"}
    assert came_back([talk("a", 0, "v1", None, people=True), talk("b", DAY, "v1", "x", people=True)]) == {"a"}
    assert came_back([talk("a", 0, "v1", "x"), talk("b", DAY, "v1", "y", people=True)]) == frozenset()
    assert came_back([talk("a", 0, "v1", None, people=True), talk("b", DAY, "v1", "x")]) == frozenset()


@pytest.mark.parametrize(
    ("given", "end"),
    [
        ({"handed_over": True, "heard": "unhelpful"}, "handed_over"),
        ({"decision": None}, "no_question"),
        ({"decision": "clarify"}, "not_understood"),
        ({"decision": "handoff"}, "not_understood"),
        ({"heard": "unhelpful"}, "refused"),
        ({"heard": "helpful"}, "contained"),
        ({}, "contained"),
    ],
)
def test_each_conversation_comes_to_one_end(given: dict[str, object], end: str) -> None:
    one = Talk("a", 0, "en", (), "x", **given)  # type: ignore[arg-type]

    assert end_of(one, ()) == end
    assert end_of(one, {"a"}) == ("came_back" if end == "contained" else end)


def test_containment_leaves_out_who_needed_a_person_and_who_came_back() -> None:
    talks = [talk("a", 0, "v1"), talk("b", DAY, "v1"), talk("c"), talk("d", people=True)]

    assert figures(rows(talks))["containment"] == 0.5


def test_first_contact_resolution_counts_what_was_solved_and_stayed_so() -> None:
    talks = [talk("a", 0, "v1", people=True), talk("b", DAY, "v1", people=True), talk("c"), talk("d")]
    cases = [
        Case("a", 0, "en", "closed", ended_at=1, resolution="solved"),
        Case("b", 0, "en", "closed", ended_at=1, resolution="solved"),
        Case("c", 0, "en", "closed", ended_at=1, resolution="not-solved"),
        Case("d", 0, "en", "closed", ended_at=1, resolution="spam"),
    ]

    assert figures(rows(talks, cases))["first_contact_resolution"] == 0.3333


@pytest.mark.parametrize(
    ("given", "solved"),
    [
        ({}, 1),
        ({"csat": 3}, 1),
        ({"csat": 2}, 0),
        ({"again_at": 1 + 7 * DAY}, 0),
        ({"again_at": 2 + 7 * DAY}, 1),
        ({"is_first": False}, None),
    ],
)
def test_what_was_rated_badly_or_opened_again_was_not_solved(given: dict[str, object], solved: float | None) -> None:
    case = Case("a", 0, "en", "closed", ended_at=1, resolution="solved", **given)  # type: ignore[arg-type]

    assert figures(rows(cases=[case]))["first_contact_resolution"] == solved


def test_csat_is_the_share_of_the_satisfied_and_nps_promoters_less_detractors() -> None:
    votes = [Vote(0, "en", csat=csat, nps=nps) for csat, nps in ((5, 10), (4, 9), (3, 8), (1, 2), (None, None))]
    found = figures(rows(votes=votes))

    assert (found["ratings"], found["csat"], found["csat_mean"], found["nps"]) == (5, 0.5, 3.25, 25)


def test_a_report_has_every_dimension() -> None:
    cases = [
        Case("a", DAY - 1, "fa", "closed", team="2", agent="7", article="refund", ended_at=DAY),
        Case("b", DAY, "en", "waiting"),
    ]
    found = report(rows([talk("a", DAY - 1, people=True), talk("b", DAY, people=True)], cases), DAYS)

    assert set(found["by_day"]) == {"1970-01-01", "1970-01-02"}
    assert found["by_agent"]["7"]["handoffs"] == 1
    assert found["by_team"]["2"]["closed"] == 1
    assert found["by_article"]["refund"]["handoffs"] == 1
    assert found["by_language"]["fa"]["handoffs"] == 1
    assert found["by_day"]["1970-01-01"]["containment"] == 0


def test_behind_a_share_is_what_it_counts_and_the_rest() -> None:
    talks = [talk("a", 1), talk("b", 2, people=True)]

    assert behind(rows(talks), DAYS, "containment", None, "") == [("b", 0), ("a", 1)]
    assert behind(rows(talks), DAYS, "containment", "language", "en") == [("b", 0), ("a", 1)]
    assert behind(rows(talks), DAYS, "containment", "language", "fr") == []


def test_a_spreadsheet_gets_a_row_for_every_group_and_no_formulas() -> None:
    made = rows(cases=[Case("a", 0, "en", "waiting", agent="7", article="refund", tags=("=SUM(A1)",))])
    told = report(made, DAYS)
    told["by_article"]["refund"]["question"] = "-How do I get my money back?"
    told["by_agent"]["7"]["name"] = "@Sara"
    told["before"] = {"total": figures(rows())}
    found = table(told)

    assert found[0][:5] == ["period", "dimension", "group", "name", "conversations"]
    groups = [row[:4] for row in found]
    assert ["now", "article", "refund", "'-How do I get my money back?"] in groups
    assert ["now", "agent", "7", "'@Sara"] in groups
    assert ["now", "tag", "'=SUM(A1)", ""] in groups
    assert ["before", "total", "", ""] in groups
    assert {len(row) for row in found} == {len(found[0])}


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "\u200f=1", "＝1"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Sara", "a=b", "بله = نه"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


def test_a_clock_that_was_put_back_makes_no_time_less_than_none() -> None:
    cases = [Case("a", 5000, "en", "closed", first_reply_at=1500, ended_at=1600, resolution="solved")]

    found = figures(rows(cases=cases))

    assert (found["first_response_median"], found["resolution_median"]) == (0, 0)


# Days and hours


def moment(*parts: int, zone: ZoneInfo = BERLIN, fold: int = 0) -> float:
    return datetime(*parts, tzinfo=zone, fold=fold).timestamp()  # type: ignore[misc,arg-type]


def test_a_day_has_23_hours_where_clocks_are_put_forward_and_25_where_they_are_put_back() -> None:
    spring = Days(date(2026, 3, 29), date(2026, 3, 29), BERLIN)
    autumn = Days(date(2026, 10, 25), date(2026, 10, 25), BERLIN)

    assert (spring.end - spring.begin, autumn.end - autumn.begin) == (23 * HOUR, 25 * HOUR)
    assert spring.hour(moment(2026, 3, 29, 3, 30)) == (6, 3)
    assert autumn.hour(moment(2026, 10, 25, 2, 30)) == (6, 2)
    assert autumn.hour(moment(2026, 10, 25, 2, 30, fold=1)) == (6, 2)
    assert autumn.hour(moment(2026, 10, 25, 23, 59)) == (6, 23)


def test_a_day_without_a_midnight_begins_when_the_clocks_are_changed() -> None:
    beirut = ZoneInfo("Asia/Beirut")
    days = Days(date(2026, 3, 28), date(2026, 3, 29), beirut)

    assert days.end - days.begin == 47 * HOUR
    assert days.day(moment(2026, 3, 28, 23, 59, zone=beirut)) == "2026-03-28"
    assert days.day(moment(2026, 3, 29, 1, 0, zone=beirut)) == "2026-03-29"


def test_the_days_before_are_as_many_and_end_where_these_begin() -> None:
    days = Days(date(2026, 10, 20), date(2026, 10, 26), BERLIN)

    assert days.before.end == days.begin
    assert (days.before.first, days.before.last) == (date(2026, 10, 13), date(2026, 10, 19))
    assert days.begin in days
    assert days.end not in days


def test_the_hours_of_a_week_count_what_began_in_them() -> None:
    days = Days(date(2026, 11, 2), date(2026, 11, 8), BERLIN)
    monday = moment(2026, 11, 2, 13, 59)
    made = rows([talk("a", monday), talk("b", monday + 60)], [Case("b", monday + 120, "en", "waiting")])

    assert volume(made, days) == [
        {"weekday": 0, "hour": 13, "conversations": 1, "handoffs": 0},
        {"weekday": 0, "hour": 14, "conversations": 1, "handoffs": 1},
    ]


# Opening hours

OFFICE = {
    "time_zone": "Europe/Berlin",
    "weekly": {"monday": ["09:00-12:00", "13:00-17:00"], "tuesday": ["22:00-02:00"], "wednesday": ["02:00-06:00"]},
    "holidays": ["2026-11-09"],
}


@pytest.mark.parametrize(
    ("since", "until", "hours_open"),
    [
        ((2026, 11, 2, 9), (2026, 11, 2, 12), 3),
        ((2026, 11, 2, 8), (2026, 11, 2, 18), 7),
        ((2026, 11, 2, 12, 30), (2026, 11, 2, 12, 45), 0),
        ((2026, 11, 3, 23), (2026, 11, 4, 3), 4),
        ((2026, 11, 2, 16), (2026, 11, 16, 10), 1 + 8 + 8 + 1),
        ((2026, 11, 9, 9), (2026, 11, 9, 17), 0),
        ((2026, 11, 2, 11), (2026, 11, 2, 10), 0),
    ],
)
def test_only_time_within_opening_hours_counts(
    since: tuple[int, ...], until: tuple[int, ...], hours_open: float
) -> None:
    laid_out = OpenTime(hours.parse(OFFICE), moment(2026, 11, 1), moment(2026, 11, 20))

    assert laid_out.seconds(moment(*since), moment(*until)) == hours_open * HOUR


def test_without_opening_hours_all_time_counts() -> None:
    assert OpenTime(hours.ALWAYS, 0, DAY).seconds(10, 100) == 90
    assert OpenTime(hours.ALWAYS, 0, DAY).seconds(100, 10) == 0


def test_a_moment_is_told_in_utc_where_the_site_is_there() -> None:
    assert DAYS.day(datetime(1970, 1, 2, 23, 59, tzinfo=UTC).timestamp()) == "1970-01-02"
