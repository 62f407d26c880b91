"""The order of the queue, and which agent serves whom."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.routing import (
    FIRST,
    LEVELS,
    Assignment,
    Available,
    Waiting,
    assign,
    comes_first,
    in_order,
    priority_of,
    standing,
)

NOW = 1_000_000.0
PATIENCE = 60.0


def ticket(number: int, *, priority: int = 0, age: float = 0.0, language: str = "en", **fields: object) -> Waiting:
    return Waiting(number, priority, NOW - age, language, **fields)  # type: ignore[arg-type]


def agent(
    number: int, *languages: str, load: int = 0, capacity: int = 3, idle_since: float = 0.0, **fields: object
) -> Available:
    return Available(number, frozenset(languages or ("en",)), load, capacity, idle_since, **fields)  # type: ignore[arg-type]


def pairs(waiting: list[Waiting], agents: list[Available]) -> list[tuple[int, int]]:
    return [(one.ticket, one.agent) for one in assign(waiting, agents, NOW, PATIENCE)]


def test_the_more_urgent_are_served_first_and_among_equals_who_came_first() -> None:
    queue = [ticket(2, age=10), ticket(1, age=20), ticket(3, priority=2, age=5)]

    assert [one.id for one in in_order(queue, NOW)] == [3, 1, 2]


def test_a_clock_that_was_put_back_lets_nobody_in_first() -> None:
    queue = [ticket(2, age=10), ticket(1, age=-3000)]

    assert [one.id for one in in_order(queue, NOW)] == [1, 2]


def test_who_came_before_the_clock_was_put_back_has_waited_long_enough_for_a_speaker() -> None:
    busy = agent(2, "fa", load=3)

    assert pairs([ticket(1, language="fa", age=-3000)], [agent(1, "en"), busy]) == [(1, 1)]


def test_who_comes_a_moment_before_the_clock_is_put_back_waits_for_no_speaker_either() -> None:
    assert pairs([ticket(1, language="fa", age=-0.5)], [agent(1, "en"), agent(2, "fa", load=3)]) == [(1, 1)]


def test_nobody_starves_behind_the_more_urgent() -> None:
    patient, angry = ticket(1, age=1201), ticket(2, priority=2, age=1)

    assert [one.id for one in in_order([angry, patient], NOW)] == [1, 2]


@pytest.mark.parametrize(("waited", "steps"), [(-3000, 0), (0, 0), (599, 0), (600, 1), (1199, 1), (1200, 2)])
def test_ten_minutes_of_waiting_count_as_one_step(waited: float, steps: int) -> None:
    assert standing(3, NOW - waited, NOW) == 3 + steps


@pytest.mark.parametrize(("level", "minutes"), [("high", 50), ("highest", 200)])
def test_a_level_counts_as_much_as_so_many_minutes_of_waiting(level: str, minutes: int) -> None:
    less, as_long = ticket(1, age=minutes * 60 - 1), ticket(2, age=minutes * 60)
    new, longer = ticket(3, priority=LEVELS[level]), ticket(4, age=(minutes + 10) * 60)

    assert [one.id for one in in_order([less, as_long, new, longer], NOW)] == [4, 2, 3, 1]


def test_the_normal_level_counts_as_none() -> None:
    for one, other in ((0, LEVELS["normal"]), (LEVELS["normal"], 0)):
        assert [it.id for it in in_order([ticket(2, priority=other), ticket(1, priority=one)], NOW)] == [1, 2]


def test_who_may_not_be_left_waiting_is_told_from_all_who_are_urgent() -> None:
    assert comes_first(FIRST)
    assert not comes_first(FIRST - 1)
    assert not comes_first(LEVELS["highest"] + priority_of("angry", repeated=True, vip=True))


@pytest.mark.parametrize(
    ("emotion", "repeated", "vip", "priority"),
    [
        ("calm", False, False, 0),
        ("frustrated", False, False, 1),
        ("worried", False, False, 1),
        ("sad", False, False, 1),
        ("angry", False, False, 2),
        ("calm", True, False, 1),
        ("calm", False, True, 2),
        ("angry", True, True, 5),
        ("no word of ours", False, False, 0),
    ],
)
def test_feelings_coming_back_and_being_a_vip_add_up(emotion: str, repeated: bool, vip: bool, priority: int) -> None:
    assert priority_of(emotion, repeated=repeated, vip=vip) == priority


@pytest.mark.parametrize("age", [0, PATIENCE])
def test_who_writes_the_language_comes_before_who_has_less_to_do_however_long_it_waits(age: float) -> None:
    assert pairs([ticket(1, language="fa", age=age)], [agent(1, "en"), agent(2, "fa", load=2)]) == [(1, 2)]


def test_a_ticket_waits_a_while_for_a_busy_agent_who_writes_its_language() -> None:
    busy = agent(2, "fa", load=3)

    assert pairs([ticket(1, language="fa", age=PATIENCE - 1)], [agent(1, "en"), busy]) == []
    assert pairs([ticket(1, language="fa", age=PATIENCE)], [agent(1, "en"), busy]) == [(1, 1)]


def test_nobody_waits_for_a_language_that_none_of_those_present_writes() -> None:
    assert pairs([ticket(1, language="te")], [agent(1, "en")]) == [(1, 1)]


def test_only_members_serve_a_teams_tickets_however_long_they_wait() -> None:
    outsider, member = agent(1), agent(2, load=3, teams=frozenset({7}))

    assert pairs([ticket(1, team=7, age=3600)], [outsider, member]) == []
    assert pairs([ticket(1, team=7)], [outsider, replace(member, load=0)]) == [(1, 2)]


def test_those_with_the_skills_come_first_and_after_a_while_anyone() -> None:
    wanted = frozenset({"billing"})
    skilled = agent(2, load=3, skills=wanted)

    assert pairs([ticket(1, skills=wanted)], [agent(1), replace(skilled, load=2)]) == [(1, 2)]
    assert pairs([ticket(1, skills=wanted)], [agent(1), skilled]) == []
    assert pairs([ticket(1, skills=wanted, age=PATIENCE)], [agent(1), skilled]) == [(1, 1)]


def test_among_equals_the_least_loaded_then_the_longest_idle_is_chosen() -> None:
    assert pairs([ticket(1)], [agent(1, load=2), agent(2, load=1)]) == [(1, 2)]
    assert pairs([ticket(1)], [agent(1, load=1, capacity=2), agent(2, load=2, capacity=8)]) == [(1, 2)]
    assert pairs([ticket(1)], [agent(1, idle_since=50), agent(2, idle_since=20)]) == [(1, 2)]


def test_each_agent_gets_as_much_as_they_have_room_for() -> None:
    queue = [ticket(number) for number in range(1, 7)]

    assert pairs(queue, [agent(1, capacity=3), agent(2, load=1, capacity=3)]) == [
        (1, 1),
        (2, 2),
        (3, 1),
        (4, 1),
        (5, 2),
    ]


def test_who_declined_is_not_asked_again() -> None:
    assert pairs([ticket(1, declined=frozenset({1}))], [agent(1), agent(2, load=2)]) == [(1, 2)]


_tickets = st.lists(
    st.builds(
        lambda priority, age, language: (priority, age, language),
        st.integers(0, 4),
        st.floats(0, 5000),
        st.sampled_from(["en", "fa", "te"]),
    ),
    max_size=25,
).map(lambda drawn: [ticket(number, priority=p, age=a, language=code) for number, (p, a, code) in enumerate(drawn)])
_agents = st.lists(
    st.tuples(st.sets(st.sampled_from(["en", "fa", "te"]), min_size=1), st.integers(0, 3), st.integers(1, 4)),
    max_size=6,
).map(lambda drawn: [agent(n, *known, load=load, capacity=cap) for n, (known, load, cap) in enumerate(drawn)])


@given(_tickets, _agents)
def test_capacity_is_never_exceeded_and_no_ticket_is_given_twice(
    waiting: list[Waiting], agents: list[Available]
) -> None:
    given_out: list[Assignment] = assign(waiting, agents, NOW, PATIENCE)

    assert len({one.ticket for one in given_out}) == len(given_out)
    for one in agents:
        load = one.load + sum(given.agent == one.id for given in given_out)
        assert load <= max(one.capacity, one.load)


@given(_tickets, _agents)
def test_nobody_idles_while_somebody_has_waited_out_their_patience(
    waiting: list[Waiting], agents: list[Available]
) -> None:
    given_out = assign(waiting, agents, NOW, PATIENCE)
    served = {one.ticket for one in given_out}
    left = [one for one in waiting if one.id not in served and NOW - one.opened_at >= PATIENCE]
    free = sum(max(0, one.capacity - one.load) for one in agents) - len(given_out)

    assert not left or free == 0
