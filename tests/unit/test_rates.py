"""Rates are read, counted in a sliding window, and what has to wait is told for how long."""

import pytest

from bot.rates import Rate, RateLimiter, parse_rates


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_020.0

    def __call__(self) -> float:
        return self.now


def test_rates_are_read_as_they_are_written() -> None:
    assert parse_rates(" 30/minute; 300 / 2 hours ;") == (Rate(30, 60), Rate(300, 7200))
    assert parse_rates("1/second;2/MINUTE;3/hours;4/3days") == (
        Rate(1, 1),
        Rate(2, 60),
        Rate(3, 3600),
        Rate(4, 259_200),
    )
    assert parse_rates("") == ()


@pytest.mark.parametrize("text", ["30", "0/minute", "30/fortnight", "-1/minute", "30/minute,5/hour"])
def test_what_is_no_rate_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="is no rate; write rates such as 30/minute"):
        parse_rates(text)


def test_so_many_fit_into_a_window_and_the_next_one_waits() -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("3/minute"), clock)

    assert [limiter.wait("a") for _ in range(3)] == [0, 0, 0]
    clock.now += 10
    # In the next window the three count for two after a third of it.
    assert limiter.wait("a") == 50 + 20
    assert limiter.wait("b") == 0

    clock.now += 70
    assert limiter.wait("a") == 0


def test_the_window_slides_so_that_its_edge_doubles_nothing() -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("4/minute"), clock)
    clock.now += 35
    assert [limiter.wait("a") for _ in range(4)] == [0] * 4

    clock.now += 40

    # A quarter of the next window is gone: three of the four are still in view, and two when half of it is.
    assert [limiter.wait("a") for _ in range(3)] == [0, 15, 15]


@pytest.mark.parametrize(("into_the_next", "told"), [(0.0, 30), (20.0, 10), (29.0, 1), (29.5, 1), (30.0, 0)])
def test_who_waits_for_what_came_in_the_window_before_is_told_to_the_second(into_the_next: float, told: int) -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("2/minute"), clock)
    assert [limiter.wait("a"), limiter.wait("a")] == [0, 0]

    clock.now += 60 + into_the_next

    assert limiter.wait("a") == told


def test_a_rate_of_one_waits_for_all_of_the_next_window() -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("1/minute"), clock)
    assert limiter.wait("a") == 0

    clock.now += 90
    assert limiter.wait("a") == 30
    clock.now += 30
    assert limiter.wait("a") == 0


@pytest.mark.parametrize("windows", [2, 3, 1000])
def test_what_lies_more_than_a_window_back_counts_neither_for_nor_against_anybody(windows: int) -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("2/minute"), clock)
    assert [limiter.wait("a") for _ in range(3)] == [0, 0, 90]

    clock.now += 60 * windows

    assert [limiter.wait("a") for _ in range(3)] == [0, 0, 90]


def test_what_has_to_wait_is_not_counted() -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("1/minute"), clock)
    limiter.wait("a")
    for _ in range(50):
        assert limiter.wait("a") > 0

    clock.now += 120

    assert limiter.wait("a") == 0


def test_all_rates_have_to_allow_it() -> None:
    clock = Clock()
    limiter = RateLimiter(parse_rates("5/minute;6/hour"), clock)
    for _ in range(5):
        assert limiter.wait("a") == 0
    clock.now += 180
    assert limiter.wait("a") == 0
    assert limiter.wait("a") > 60


def test_no_rate_allows_anything() -> None:
    limiter = RateLimiter((), Clock())
    assert not any(limiter.wait("a") for _ in range(10_000))


def test_fifty_thousand_are_remembered_and_of_more_who_asked_longest_ago_is_forgotten() -> None:
    limiter = RateLimiter(parse_rates("1/day"), Clock())
    for number in range(50_000):
        limiter.wait(str(number))
    assert limiter.wait("0") > 0

    limiter.wait("one more")

    assert limiter.wait("0") > 0
    assert limiter.wait("one more") > 0
    assert limiter.wait("2") > 0
    assert limiter.wait("1") == 0
