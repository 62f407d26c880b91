"""The lock that slows down who guesses passwords."""

from handoff.accounts import MOST_LOGINS, Lockout

NOW = 1_000_000.0
QUARTER = 15 * 60.0


def guessed(times: int, login: str = "sara", now: float = NOW) -> Lockout:
    lockout = Lockout()
    for _ in range(times):
        lockout.note_wrong(login, now)
    return lockout


def test_after_ten_wrong_passwords_a_login_has_to_wait() -> None:
    assert not guessed(9).is_locked("sara", NOW)
    assert guessed(10).is_locked("sara", NOW)


def test_nobody_else_has_to_wait() -> None:
    assert not guessed(10).is_locked("mina", NOW)


def test_the_wait_is_over_a_quarter_of_an_hour_after_the_first_of_them() -> None:
    lockout = guessed(9)
    lockout.note_wrong("sara", NOW + 60)

    assert lockout.is_locked("sara", NOW + QUARTER)
    assert not lockout.is_locked("sara", NOW + QUARTER + 1)


def test_after_the_wait_counting_begins_anew() -> None:
    lockout = guessed(10)
    later = NOW + QUARTER + 1
    lockout.is_locked("sara", later)
    lockout.note_wrong("sara", later)

    assert not lockout.is_locked("sara", later)
    for _ in range(9):
        lockout.note_wrong("sara", later)
    assert lockout.is_locked("sara", later + QUARTER)


def test_the_right_password_forgets_the_wrong_ones() -> None:
    lockout = guessed(9)
    lockout.forget("sara")
    lockout.note_wrong("sara", NOW)

    assert not lockout.is_locked("sara", NOW)


def test_forgetting_whom_nobody_guessed_at_does_nothing() -> None:
    lockout = guessed(10)
    lockout.forget("mina")

    assert lockout.is_locked("sara", NOW)


def test_who_guesses_at_very_many_logins_fills_no_memory() -> None:
    lockout = guessed(10)
    for number in range(MOST_LOGINS - 1):
        lockout.note_wrong(str(number), NOW)
    assert lockout.is_locked("sara", NOW)

    lockout.note_wrong("one", NOW)
    assert lockout.is_locked("sara", NOW)
    lockout.note_wrong("one more", NOW)

    assert not lockout.is_locked("sara", NOW)
    for _ in range(10):
        lockout.note_wrong("sara", NOW + 60)
    assert lockout.is_locked("sara", NOW + 60 + QUARTER), "the first of them is the first since then"
