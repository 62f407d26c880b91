"""What is worked on lets go first what is acknowledged, where much comes."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bot.channels.precedence import HELD_UP, LATE, MANY, PATIENCE, WITHIN, Precedence

pytestmark = pytest.mark.anyio


@dataclass
class Loop:
    """An event loop that is as late as it is told to be; each look at it takes a hundredth of a second."""

    late: Iterator[float] = field(default_factory=lambda: iter(()))
    now: float = 100.0
    looks: int = 0

    async def lateness(self) -> float:
        self.looks += 1
        self.now += 0.01
        await asyncio.sleep(0)
        return next(self.late)


def after(many: int, loop: Loop) -> Precedence:
    """So many things have come just now."""
    precedence = Precedence(loop.lateness, lambda: loop.now)
    for _ in range(many):
        with precedence.acknowledging():
            pass
    return precedence


def always(late: float) -> Iterator[float]:
    while True:
        yield late


async def test_where_little_comes_nothing_waits_for_the_loop() -> None:
    loop = Loop()
    await after(MANY - 1, loop).wait()
    assert loop.looks == 0


async def test_where_much_comes_what_is_begun_waits_until_the_loop_is_on_time() -> None:
    loop = Loop(iter([5 * LATE, 2 * LATE, LATE / 2]))
    await after(MANY, loop).wait()
    assert loop.looks == 3


async def test_a_loop_that_stays_late_keeps_nothing_for_ever() -> None:
    loop = Loop(always(5 * LATE))
    await after(MANY, loop).wait()
    assert loop.now == pytest.approx(100 + PATIENCE, abs=0.02)


async def test_an_acknowledgement_that_is_held_up_goes_first_though_the_loop_is_on_time() -> None:
    loop = Loop(always(LATE / 2))
    precedence = after(MANY, loop)
    with precedence.acknowledging():
        loop.now += HELD_UP
        await precedence.wait()
        assert loop.now >= 100 + HELD_UP + PATIENCE
    looks = loop.looks
    await precedence.wait()
    assert loop.looks == looks + 1


async def test_what_came_long_ago_makes_nobody_wait() -> None:
    loop = Loop()
    precedence = after(MANY, loop)
    loop.now += WITHIN + 0.1
    await precedence.wait()
    assert loop.looks == 0


async def test_one_after_the_other_finds_out_whether_there_is_room_for_it() -> None:
    loop, begun = Loop(iter([LATE / 2, 5 * LATE, LATE / 2])), []
    precedence = after(MANY, loop)

    async def begin(name: str) -> None:
        await precedence.wait()
        begun.append((name, loop.looks))

    await asyncio.gather(begin("first"), begin("second"))
    assert begun == [("first", 1), ("second", 3)]
