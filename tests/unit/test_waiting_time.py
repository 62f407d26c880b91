"""An honest waiting time."""

from handoff.waiting_time import estimate_minutes, is_correction


def test_nothing_is_promised_without_agents_or_experience() -> None:
    assert estimate_minutes(1, 0, [300] * 10) is None
    assert estimate_minutes(1, 2, [300]) is None


def test_the_wait_grows_with_the_place_and_shrinks_with_agents() -> None:
    assert estimate_minutes(4, 1, [300, 300, 300]) == 20
    assert estimate_minutes(4, 2, [300, 300, 300]) == 10


def test_the_shortest_promise_is_a_minute() -> None:
    assert estimate_minutes(1, 5, [10, 10, 10]) == 1


def test_whoever_finds_an_agent_free_waits_the_least() -> None:
    assert estimate_minutes(2, 2, [600, 600, 600], slots=4, free=2) == 1
    assert estimate_minutes(3, 2, [600, 600, 600], slots=4, free=2) == 10


def test_agents_who_take_nothing_make_no_guess() -> None:
    assert estimate_minutes(1, 2, [600, 600, 600], slots=0) is None


def test_a_guess_that_is_later_than_promised_is_a_correction() -> None:
    promised_until = 1000.0 + 5 * 60

    assert not is_correction(promised_until, 5, 1000.0)
    assert not is_correction(promised_until, 2, 1200.0)
    assert is_correction(promised_until, 8, 1000.0)
    assert is_correction(promised_until, 3, 1290.0)
    assert not is_correction(None, 8, 1000.0)
    assert not is_correction(promised_until, None, 1000.0)
