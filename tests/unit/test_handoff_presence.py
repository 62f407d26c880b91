"""Who is at their desk."""

import json

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


def told(one: Presence, other: Presence, now: float) -> None:
    """What ``one`` worker knows, told to an ``other`` whose clock is an hour ahead."""
    other.hear("one", json.loads(json.dumps(one.told(now))), now + 3600)


def test_who_is_at_one_workers_desk_is_there_for_another_one_whatever_its_clock_says() -> None:
    one, other = Presence(30), Presence(30, since=3600)
    one.arrive(1, 100)
    one.served(1, 105)
    told(one, other, 110)

    assert other.present(3710) == {1}
    assert other.idle_since(1) == 3705
    assert other.silence(1, 3715) == 15
    assert not other.is_present(1, 3730)


def test_who_closes_the_last_desk_at_one_worker_is_gone_though_another_one_has_just_heard_of_them() -> None:
    one, other = Presence(30), Presence(30)
    one.arrive(1, 100)
    other.sign_of_life(1, 3705)
    one.leave(1, 110)
    told(one, other, 110)

    assert not other.is_present(1, 3711)


def test_who_has_a_desk_at_another_worker_stays_when_the_one_here_is_closed() -> None:
    one, other = Presence(30), Presence(30)
    one.arrive(1, 100)
    told(one, other, 100)
    other.arrive(1, 3701)
    other.leave(1, 3702)

    assert other.is_present(1, 3703)


def test_the_desks_of_a_worker_that_ended_are_closed_and_their_agents_may_come_back() -> None:
    one, other = Presence(30), Presence(30)
    one.arrive(1, 100)
    told(one, other, 110)
    other.ended("one")

    assert not other.is_gone(1, 3729)
    assert other.is_gone(1, 3730)
    other.arrive(1, 3715)
    other.leave(1, 3716)
    assert not other.is_present(1, 3717)


def test_nobody_at_another_worker_falls_silent_while_that_cannot_be_heard() -> None:
    one, other = Presence(30), Presence(30)
    one.arrive(1, 100)
    told(one, other, 100)
    for _ in range(30):
        other.unheard_elsewhere(2)

    assert other.is_present(1, 3700 + 60 + 29)
