"""The event bus and the locks of conversations."""

import asyncio

import pytest

from bot.conversations.events import InProcessBus
from bot.dialogue.locks import KeyedLocks


@pytest.mark.anyio
async def test_an_event_reaches_those_who_follow_its_topic_and_nobody_else() -> None:
    bus = InProcessBus()
    async with bus.subscribe(["a"]) as first, bus.subscribe(["a", "b"]) as second:
        await bus.publish("a", {"n": 1})
        await bus.publish("b", {"n": 2})
        await bus.publish("a", {"n": 3})

        assert [await anext(aiter(first)) for _ in range(2)] == [{"n": 1}, {"n": 3}]
        assert [await anext(aiter(second)) for _ in range(3)] == [{"n": 1}, {"n": 2}, {"n": 3}]


@pytest.mark.anyio
async def test_a_subscriber_that_lags_far_behind_is_cut_off_and_slows_nobody_down() -> None:
    bus = InProcessBus()
    async with bus.subscribe(["a"]) as slow:
        for number in range(2_000):
            await bus.publish("a", {"n": number})

        received = [event async for event in slow]

    assert len(received) == slow.LIMIT


@pytest.mark.anyio
async def test_one_task_at_a_time_holds_a_key_in_the_order_of_arrival() -> None:
    locks = KeyedLocks()
    order: list[int] = []

    async def work(number: int) -> None:
        async with locks.hold("key"):
            order.append(number)
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*(work(number) for number in range(5)))

    assert order == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert not locks._locks
