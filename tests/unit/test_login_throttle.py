"""Guesses are slowed down, floods clear nothing, and the owner of a login gets in."""

import pytest

from handoff.login_throttle import LoginThrottle

NOW = 1_800_000_000.0
HERE, THERE = "192.0.2.1", "192.0.2.2"


def guessed(times: int, login: str = "sara", address: str = HERE, now: float = NOW) -> LoginThrottle:
    throttle = LoginThrottle()
    for _ in range(times):
        assert throttle.attempt(login, address, now) == 0
    return throttle


def test_five_attempts_are_free_and_each_next_one_waits_twice_as_long() -> None:
    throttle = guessed(5)

    moment, waits = NOW, []
    for _ in range(4):
        waits.append(throttle.attempt("sara", HERE, moment))
        moment += waits[-1]
        assert throttle.attempt("sara", HERE, moment) == 0

    assert waits == [1, 2, 4, 8]


def test_what_has_to_wait_is_not_counted() -> None:
    throttle = guessed(5)
    assert [throttle.attempt("sara", HERE, NOW) for _ in range(10)] == [1] * 10


def waits_of(throttle: LoginThrottle, attempts: list[tuple[str, str]], moment: float) -> list[float]:
    """How long each of the attempts has to wait where all wait as long as they have to."""
    waits = []
    for login, address in attempts:
        waits.append(throttle.attempt(login, address, moment))
        moment += waits[-1]
        assert waits[-1] == 0 or throttle.attempt(login, address, moment) == 0
    return waits


def test_no_wait_at_an_address_is_longer_than_a_quarter_of_an_hour() -> None:
    waits = waits_of(LoginThrottle(), [("sara", HERE)] * 30, NOW)
    assert waits == [0] * 5 + [2**number for number in range(10)] + [900] * 15


def test_no_wait_for_a_login_from_anywhere_is_longer_than_a_minute() -> None:
    waits = waits_of(LoginThrottle(), [("sara", f"198.51.100.{number}") for number in range(30)], NOW)
    assert waits == [0] * 12 + [2**number for number in range(6)] + [60] * 12


def test_after_an_hour_of_quiet_all_is_forgotten_and_not_before() -> None:
    assert waits_of(guessed(5), [("sara", HERE)] * 2, NOW + 3600) == [0, 2]
    assert waits_of(guessed(5), [("sara", HERE)] * 6, NOW + 3600.5) == [0] * 5 + [1]


def test_the_right_password_forgets_the_wrong_ones_before_it() -> None:
    throttle = guessed(5)
    throttle.succeeded("sara", HERE)
    assert [throttle.attempt("sara", HERE, NOW) for _ in range(6)] == [0] * 5 + [1]


def test_the_right_password_forgets_no_guesses_at_other_logins_from_its_address() -> None:
    throttle = guessed(3)
    assert [throttle.attempt(f"name-{number}", HERE, NOW) for number in range(17)] == [0] * 17
    throttle.succeeded("sara", HERE)

    tried = [throttle.attempt(f"other-{number}", HERE, NOW) for number in range(5)]

    assert tried == [0, 0, 0, 1, 1]


def test_who_signs_in_where_they_have_been_forgives_strangers_no_guesses() -> None:
    throttle = LoginThrottle()
    throttle.attempt("sara", HERE, NOW)
    throttle.succeeded("sara", HERE)
    assert [throttle.attempt("sara", f"198.51.100.{number}", NOW) for number in range(12)] == [0] * 12

    for _ in range(3):
        throttle.attempt("sara", HERE, NOW)
        throttle.succeeded("sara", HERE)

    assert throttle.attempt("sara", THERE, NOW) == 1


def test_one_address_is_slowed_down_whatever_logins_it_tries() -> None:
    throttle = LoginThrottle()
    tried = [throttle.attempt(f"name-{number}", HERE, NOW) for number in range(25)]

    assert tried == [0] * 20 + [1] * 5
    assert throttle.attempt("sara", THERE, NOW) == 0


def test_an_address_that_says_nothing_of_who_asks_slows_nobody_else_down() -> None:
    throttle = LoginThrottle()
    assert [throttle.attempt(f"name-{number}", "", NOW) for number in range(25)] == [0] * 25


def test_guesses_from_everywhere_slow_a_login_down_but_not_where_its_owner_has_been() -> None:
    throttle = LoginThrottle()
    throttle.attempt("sara", HERE, NOW)
    throttle.succeeded("sara", HERE)
    tried = [throttle.attempt("sara", f"198.51.100.{number}", NOW) for number in range(40)]

    assert tried == [0] * 12 + [1] * 28
    assert throttle.attempt("sara", HERE, NOW) == 0


def guess_from_everywhere(throttle: LoginThrottle, login: str) -> None:
    for number in range(12):
        assert throttle.attempt(login, f"198.51.100.{number}", NOW) == 0


def test_of_a_login_the_twenty_addresses_where_it_was_last_signed_in_to_are_known() -> None:
    throttle = LoginThrottle()
    for number in (*range(20), 0, 20):
        throttle.succeeded("sara", f"203.0.113.{number}")
    guess_from_everywhere(throttle, "sara")

    assert [number for number in range(22) if throttle.attempt("sara", f"203.0.113.{number}", NOW) > 0] == [1, 21]


def test_of_five_thousand_logins_it_is_known_where_they_were_signed_in_to() -> None:
    throttle = LoginThrottle()
    for number in (*range(5_000), 0, 5_000):
        throttle.succeeded(f"name-{number}", HERE)

    for number in (0, 1, 2, 5_000):
        guess_from_everywhere(throttle, f"name-{number}")
        assert (throttle.attempt(f"name-{number}", HERE, NOW) > 0) == (number == 1)


def test_a_flood_of_names_does_not_clear_what_was_guessed_most() -> None:
    throttle = guessed(5)
    for number in range(8_000):
        throttle.attempt(f"name-{number}", f"10.0.{number >> 8}.{number & 255}", NOW)

    assert throttle.attempt("sara", HERE, NOW) == 1


def left_of(throttle: LoginThrottle, login: str) -> int:
    """How many of the five that are free were not used up yet."""
    return [throttle.attempt(login, "", NOW) > 0 for _ in range(6)].index(True)


def test_twenty_thousand_are_counted_and_what_was_tried_least_is_forgotten_first() -> None:
    throttle = LoginThrottle()
    throttle.succeeded("owner", "")
    # Each counts twice: at the address, and from anywhere.
    for number in range(10_000):
        throttle.attempt(f"name-{number}", "", NOW)
    assert left_of(throttle, "name-0") == 4

    throttle.attempt("owner", "", NOW)

    assert left_of(throttle, "name-2") == 4
    assert left_of(throttle, "name-1") == 5


@pytest.mark.parametrize("address", ["", "192.0.2.7"])
def test_sixty_at_once_are_sixty(address: str) -> None:
    throttle = LoginThrottle()
    assert sum(throttle.attempt("sara", address, NOW) == 0 for _ in range(60)) == 5
