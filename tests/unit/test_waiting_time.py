"""An honest waiting time."""

import heapq
import random
from collections import deque
from collections.abc import Callable
from statistics import fmean

import pytest

from handoff.waiting_time import estimate_minutes, is_correction


def test_nothing_is_promised_without_agents_or_experience() -> None:
    assert estimate_minutes(1, 0, [300] * 10) is None
    assert estimate_minutes(1, 0, [300] * 10, slots=4) is None
    assert estimate_minutes(1, 2, [300, 300]) is None
    assert estimate_minutes(1, 2, [300, 300, 300]) is not None


def test_the_wait_grows_with_the_place_and_shrinks_with_agents() -> None:
    assert estimate_minutes(4, 1, [300, 300, 300]) == 20
    assert estimate_minutes(4, 2, [300, 300, 300]) == 10
    assert estimate_minutes(120, 1, [60, 60, 60]) == 120


def test_the_shortest_promise_is_a_minute() -> None:
    assert estimate_minutes(1, 5, [10, 10, 10]) == 1


def test_whoever_finds_an_agent_free_waits_the_least() -> None:
    assert estimate_minutes(2, 2, [600, 600, 600], slots=4, free=2) == 1
    assert estimate_minutes(3, 2, [600, 600, 600], slots=4, free=2) == 3


def test_agents_who_take_nothing_make_no_guess() -> None:
    assert estimate_minutes(1, 2, [600, 600, 600], slots=0) is None


def test_a_guess_that_is_later_than_promised_is_a_correction() -> None:
    promised_until = 1000.0 + 5 * 60

    assert not is_correction(promised_until, 5, 1000.0)
    assert not is_correction(promised_until, 2, 1200.0)
    assert is_correction(promised_until, 8, 1000.0)
    assert is_correction(promised_until, 3, 1290.0)
    assert not is_correction(promised_until, 6, 1000.0), "a minute later is none"
    assert is_correction(promised_until, 6, 1000.5)
    assert not is_correction(None, 8, 1000.0)
    assert not is_correction(promised_until, None, 1000.0)


def test_one_conversation_that_was_left_open_overnight_changes_little() -> None:
    usual = [300.0] * 49

    assert estimate_minutes(3, 1, usual) == 15
    assert estimate_minutes(3, 1, [*usual, 12 * 3600.0]) == 15


MEAN = 400.0


def told_and_waited(agents: int, load: float, service: Callable[[random.Random], float]) -> list[tuple[float, float]]:
    """What visitors of a simulated queue were told and how long they waited, in seconds.

    They arrive at random, as many an hour as keep ``agents`` busy for the share ``load`` of it.
    """
    seen = []
    for seed in range(5):
        dice = random.Random(seed)
        ends: list[tuple[float, float]] = []
        queue: deque[tuple[float, float | None]] = deque()
        handled: deque[float] = deque(maxlen=50)
        arrival = 0.0
        for _ in range(1500):
            arrival += dice.expovariate(load * agents / MEAN)
            while ends and ends[0][0] <= arrival:
                end, began = heapq.heappop(ends)
                handled.append(end - began)
                if queue:
                    came, minutes = queue.popleft()
                    if minutes is not None:
                        seen.append((minutes * 60.0, end - came))
                    heapq.heappush(ends, (end + service(dice), end))
            if len(ends) < agents:
                heapq.heappush(ends, (arrival + service(dice), arrival))
            else:
                queue.append((arrival, estimate_minutes(len(queue) + 1, agents, handled)))
    return seen


@pytest.mark.parametrize(("agents", "load"), [(1, 0.8), (3, 0.85), (8, 0.9), (20, 0.95)])
@pytest.mark.parametrize(
    "service",
    [
        pytest.param(lambda dice: dice.expovariate(1 / MEAN), id="exponential"),
        # As the lengths of calls are: many short ones and a few that take hours.
        pytest.param(lambda dice: dice.lognormvariate(5.49, 1.0), id="log-normal"),
    ],
)
def test_what_is_told_is_what_is_waited_on_the_average(
    agents: int, load: float, service: Callable[[random.Random], float]
) -> None:
    seen = told_and_waited(agents, load, service)

    waited = fmean(waited for _, waited in seen)
    assert abs(fmean(told for told, _ in seen) - waited) < 0.2 * waited
    # Somebody who is next waits for one conversation, whose end nobody knows: not even the true mean does much better.
    assert sum(abs(told - waited) <= 0.5 * waited for told, waited in seen) > 0.55 * len(seen)
