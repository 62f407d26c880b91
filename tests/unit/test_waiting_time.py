"""An honest waiting time."""

from handoff.waiting_time import estimate_minutes


def test_nothing_is_promised_without_agents_or_experience() -> None:
    assert estimate_minutes(1, 0, [300] * 10) is None
    assert estimate_minutes(1, 2, [300]) is None


def test_the_wait_grows_with_the_place_and_shrinks_with_agents() -> None:
    assert estimate_minutes(4, 1, [300, 300, 300]) == 20
    assert estimate_minutes(4, 2, [300, 300, 300]) == 10


def test_the_shortest_promise_is_a_minute() -> None:
    assert estimate_minutes(1, 5, [10, 10, 10]) == 1
