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


def knows(**moments: float | None) -> list[float | None]:
    """What a worker tells of an agent, in seconds ago."""
    return [moments.get("desks", 0), *(moments.get(name) for name in ("seen", "left", "idle"))]


def test_an_agent_is_idle_since_the_last_thing_that_any_worker_gave_them() -> None:
    presence = Presence()
    presence.served(1, 50)
    presence.hear("two", {"1": knows(idle=10)}, 100)
    presence.hear("three", {"1": knows(idle=70)}, 100)
    assert presence.idle_since(1) == 90


def test_an_agent_whom_one_worker_has_only_given_work_is_at_another_ones_desk() -> None:
    presence = Presence()
    presence.served(1, 50)
    presence.hear("two", {"1": knows(desks=1, seen=1.0)}, 100)
    assert presence.is_present(1, 100)


def test_the_last_word_of_all_workers_tells_whether_an_agent_without_a_desk_is_there() -> None:
    presence = Presence()
    presence.hear("two", {"1": knows(seen=20.0, left=20.0)}, 100)
    presence.hear("three", {"1": knows(seen=5.0)}, 100)
    assert presence.is_present(1, 100)
    presence.hear("four", {"1": knows(seen=2.0, left=2.0)}, 100)
    assert not presence.is_present(1, 100)
    presence.hear("five", {"1": knows(seen=25.0)}, 100)
    assert not presence.is_present(1, 100)
    presence.sign_of_life(1, 101)
    assert presence.is_present(1, 101)


def test_what_a_worker_that_ended_knew_last_is_known_on() -> None:
    presence = Presence()
    presence.sign_of_life(1, 80)
    presence.served(1, 60)
    presence.hear("two", {"1": knows(desks=2, seen=5.0, idle=30)}, 100)
    presence.ended("two")
    assert presence.silence(1, 100) == 5
    assert presence.idle_since(1) == 70
    presence.hear("three", {"1": knows(seen=90.0, idle=95)}, 100)
    presence.ended("three")
    assert presence.silence(1, 100) == 5
    assert presence.idle_since(1) == 70


def test_whoever_left_at_a_worker_that_ended_is_gone_but_for_a_desk_here() -> None:
    for desks, present in ((0, False), (1, True)):
        presence = Presence()
        if desks:
            presence.arrive(1, 80)
        presence.hear("two", {"1": knows(seen=5.0, left=5.0)}, 100)
        presence.ended("two")
        assert presence.is_present(1, 100) is present
        # A page that is heard of again is there again.
        presence.sign_of_life(1, 101)
        assert presence.is_present(1, 101)


def test_whom_a_worker_that_ended_knew_nothing_newer_of_is_known_as_before() -> None:
    presence = Presence()
    presence.arrive(1, 98)
    presence.leave(1, 99)
    presence.hear("two", {"1": knows(seen=1.0)}, 100)
    presence.ended("two")
    assert not presence.is_present(1, 100)


def test_before_anything_is_known_an_agent_is_idle_since_the_start() -> None:
    assert Presence(since=7).idle_since(1) == 7
    assert Presence().idle_since(1) == 0
