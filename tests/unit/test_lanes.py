"""What waits is worked on by channel, as far as there is room."""

import asyncio
from dataclasses import dataclass, field

import pytest

from bot.channels.lanes import Lanes
from bot.conversations.waiting_rows import Lane

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class Entry:
    id: int


@dataclass
class Waiting:
    """Entries that wait, in the place of a table; ``asked`` counts how often it was looked at."""

    entries: list[Entry]
    done: list[int] = field(default_factory=list)
    asked: int = 0
    free: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, lane: Lane, most: int) -> list[Entry]:
        self.asked += 1
        return self.entries[:most] if lane.channel else []

    async def work(self, entry: Entry) -> None:
        self.begun.set()
        await self.free.wait()
        self.entries.remove(entry)
        self.done.append(entry.id)

    async def next_due(self, _lane: Lane, _after: float) -> float | None:
        self.asked += 1
        return None


async def rounds() -> None:
    """Let everybody go on who can."""
    for _ in range(50):
        await asyncio.sleep(0)


async def test_a_lane_without_room_does_not_look_for_more_whatever_comes() -> None:
    waiting = Waiting([Entry(1), Entry(2), Entry(3)])
    lanes = Lanes("test", take=waiting.take, work=waiting.work, next_due=waiting.next_due, clock=lambda: 0.0, at_once=1)
    # Without a lane for what belongs to no channel.
    lanes.keep(["telegram"])
    await waiting.begun.wait()
    await rounds()
    before = waiting.asked
    for _ in range(20):
        lanes.wake()
        await rounds()
    assert waiting.asked == before
    waiting.free.set()
    await rounds()
    await lanes.close()
    assert waiting.done == [1, 2, 3]


async def test_in_the_background_each_waits_for_its_turn_and_a_drain_for_none() -> None:
    waiting, turns = Waiting([Entry(1), Entry(2)]), asyncio.Semaphore(0)
    waiting.free.set()

    async def turn() -> None:
        await turns.acquire()

    lanes = Lanes("test", take=waiting.take, work=waiting.work, next_due=waiting.next_due, clock=lambda: 0.0, turn=turn)
    lanes.keep(["telegram"])
    await rounds()
    assert waiting.done == []
    turns.release()
    await rounds()
    assert waiting.done == [1]
    await lanes.close()
