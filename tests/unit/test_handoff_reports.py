"""Figures of the work with visitors."""

from handoff.reports import Case, Rows, Talk, Vote, came_back, figures, percentile, report, table

DAY = 86400.0


def talk(name: str, began: float = 0.0, visitor: str = "", article: str | None = "track-order") -> Talk:
    return Talk(name, began, "en", {visitor or name}, article)


def rows(talks: list[Talk] | None = None, cases: list[Case] | None = None, votes: list[Vote] | None = None) -> Rows:
    return Rows(talks or [], cases or [], votes or [], came_back(talks or []))


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


def test_containment_leaves_out_who_needed_a_person_and_who_came_back() -> None:
    talks = [talk("a", 0, "v1"), talk("b", DAY, "v1"), talk("c"), talk("d")]
    cases = [Case("d", 0, "en", "waiting")]

    assert figures(rows(talks, cases))["containment"] == 0.5


def test_first_contact_resolution_counts_what_was_solved_and_stayed_so() -> None:
    talks = [talk("a", 0, "v1"), talk("b", DAY, "v1"), talk("c"), talk("d")]
    cases = [
        Case("a", 0, "en", "closed", ended_at=1, resolution="solved"),
        Case("b", 0, "en", "closed", ended_at=1, resolution="solved"),
        Case("c", 0, "en", "closed", ended_at=1, resolution="not-solved"),
        Case("d", 0, "en", "closed", ended_at=1, resolution="spam"),
    ]

    assert figures(rows(talks, cases))["first_contact_resolution"] == 0.3333


def test_csat_is_the_share_of_the_satisfied_and_nps_promoters_less_detractors() -> None:
    votes = [Vote(0, "en", csat=csat, nps=nps) for csat, nps in ((5, 10), (4, 9), (3, 8), (1, 2), (None, None))]
    found = figures(rows(votes=votes))

    assert (found["ratings"], found["csat"], found["csat_mean"], found["nps"]) == (5, 0.5, 3.25, 25)


def test_a_report_has_every_dimension_and_days_of_utc() -> None:
    cases = [
        Case("a", DAY - 1, "fa", "closed", team="Billing", agent="Sara", article="refund", ended_at=DAY),
        Case("b", DAY, "en", "waiting"),
    ]
    found = report(rows([talk("a", DAY - 1), talk("b", DAY)], cases))

    assert set(found["by_day"]) == {"1970-01-01", "1970-01-02"}
    assert found["by_agent"]["Sara"]["handoffs"] == 1
    assert found["by_team"]["Billing"]["closed"] == 1
    assert found["by_article"]["refund"]["handoffs"] == 1
    assert found["by_language"]["fa"]["handoffs"] == 1
    assert found["by_day"]["1970-01-01"]["containment"] == 0


def test_a_spreadsheet_gets_a_row_for_every_group_and_no_formulas() -> None:
    told = report(rows(cases=[Case("a", 0, "en", "waiting", agent="=SUM(A1)", article="refund")]))
    told["by_article"]["refund"]["question"] = "-How do I get my money back?"
    found = table(told)

    assert found[0][:4] == ["dimension", "group", "question", "conversations"]
    assert ["article", "refund", "'-How do I get my money back?"] in [row[:3] for row in found]
    assert ["agent", "'=SUM(A1)"] in [row[:2] for row in found]
    assert {len(row) for row in found} == {len(found[0])}


def test_a_clock_that_was_put_back_makes_no_time_less_than_none() -> None:
    cases = [Case("a", 5000, "en", "closed", first_reply_at=1500, ended_at=1600, resolution="solved")]

    found = figures(rows(cases=cases))

    assert (found["first_response_median"], found["resolution_median"]) == (0, 0)
