"""An engine that fails is left alone for a while."""

from bot.translation.breaker import Breaker


class Clock:
    """Seconds that the test counts."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def broken() -> tuple[Breaker, Clock]:
    clock = Clock()
    breaker = Breaker(clock)
    for _ in range(3):
        breaker.failed()
    return breaker, clock


def test_two_failures_are_forgiven() -> None:
    breaker = Breaker(Clock())
    breaker.failed()
    breaker.failed()
    assert breaker.allows()


def test_only_failures_in_a_row_count() -> None:
    breaker = Breaker(Clock())
    for _ in range(4):
        breaker.failed()
        breaker.failed()
        breaker.succeeded()
    assert breaker.allows()


def test_after_three_failures_the_engine_is_left_alone_for_half_a_minute() -> None:
    breaker, clock = broken()
    clock.now = 29.9
    assert not breaker.allows()
    clock.now = 30
    assert breaker.allows()


def test_after_a_pause_one_trial_is_made_at_a_time() -> None:
    breaker, clock = broken()
    clock.now = 30
    assert [breaker.allows(), breaker.allows()] == [True, False]


def test_a_trial_without_an_outcome_is_followed_by_another() -> None:
    breaker, clock = broken()
    clock.now = 30
    breaker.allows()
    clock.now = 60
    assert breaker.allows()


def test_pauses_double_up_to_five_minutes() -> None:
    breaker, clock = broken()
    pauses = []
    for _ in range(6):
        began = clock.now
        while not breaker.allows():
            clock.now += 1
        pauses.append(clock.now - began)
        breaker.failed()
    assert pauses == [30, 60, 120, 240, 300, 300]


def test_a_trial_that_succeeds_ends_it() -> None:
    breaker, clock = broken()
    clock.now = 30
    breaker.allows()
    breaker.succeeded()
    breaker.failed()
    assert breaker.allows()
