"""Who is at their desk."""

from handoff.presence import Presence


def test_an_agent_is_away_half_a_minute_after_the_last_sign_of_life() -> None:
    presence = Presence(30)
    presence.arrive(1, 100)
    presence.sign_of_life(1, 110)

    assert presence.present(139.9) == {1}
    assert presence.present(140) == frozenset()


def test_closing_the_last_desk_ends_the_presence_at_once() -> None:
    presence = Presence(30)
    presence.arrive(1, 100)
    presence.arrive(1, 101)

    presence.leave(1, 102)
    assert presence.is_present(1, 103)
    presence.leave(1, 104)
    assert not presence.is_present(1, 105)


def test_a_page_that_is_loaded_anew_has_time_to_come_back() -> None:
    presence = Presence(30)
    presence.arrive(1, 100)
    presence.leave(1, 104)

    assert not presence.is_gone(1, 133)
    assert presence.is_gone(1, 134)


def test_after_a_start_everybody_has_time_to_come_back() -> None:
    presence = Presence(30, since=1000)

    assert not presence.is_gone(7, 1029)
    assert presence.is_gone(7, 1030)
    assert not presence.is_present(7, 1001)


def test_an_agent_is_idle_from_their_arrival_or_their_last_conversation_on() -> None:
    presence = Presence(30)
    presence.arrive(1, 100)
    presence.sign_of_life(1, 120)
    assert presence.idle_since(1) == 100

    presence.served(1, 125)
    assert presence.idle_since(1) == 125


def test_a_clock_that_is_set_makes_nobody_silent_and_lets_nobody_stay() -> None:
    for jump in (3600.0, -3600.0):
        presence = Presence(30, since=0)
        presence.arrive(1, 10_000)
        presence.served(1, 10_005)

        presence.clock_was_set(jump)

        assert presence.is_present(1, 10_029 + jump)
        assert not presence.is_present(1, 10_030 + jump)
        assert presence.idle_since(1) == 10_005 + jump


def test_silence_is_never_less_than_none() -> None:
    presence = Presence(30)
    presence.arrive(1, 10_000)

    assert presence.silence(1, 9_000) == 0
