"""Deliveries to other systems: what is due, what becomes of each attempt, and what goes on in the background."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.conversations import delivery_store
from bot.conversations.delivery_store import DAY
from bot.subscriptions.service import SubscriptionChange
from tests.house import House
from tests.listener import Listener
from tests.told import Told

pytestmark = pytest.mark.anyio

STARTED = "conversation.started"


@pytest.fixture
async def told(house: House) -> AsyncIterator[Told]:
    opened = Told(house, await house.agent("Bo", role="admin"))
    yield opened
    await opened.deliverer.close()


@pytest.fixture
def crm() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


@asynccontextmanager
async def running(house: House, interval: float) -> AsyncIterator[Told]:
    """Deliveries in the background, with so many seconds between two looks."""
    opened = Told(house, await house.agent("Ada", role="admin"), interval=interval)
    opened.deliverer.start()
    try:
        yield opened
    finally:
        await opened.deliverer.close()


async def settled(told: Told, outcome: str = "delivered") -> None:
    """The next attempt has ended like this."""
    assert await asyncio.wait_for(told.settled.get(), 8) == outcome


async def rename(house: House, table: str, name: str) -> None:
    async with house.database.write() as connection:
        await connection.execute(text(f"ALTER TABLE {table} RENAME TO {name}"))


async def test_each_thing_that_happened_is_counted_once(told: Told, crm: Listener) -> None:
    await told.subscribe(crm, STARTED)
    for _ in range(2):
        await told.begins()

    assert [await told.deliverer.notice() for _ in range(2)] == [2, 0]


async def test_one_that_is_switched_off_is_told_nothing_of_what_happens_meanwhile(told: Told, crm: Listener) -> None:
    await told.subscribe(crm, STARTED)
    off = (await told.kept.add(SubscriptionChange("Off", crm.url, [STARTED], False), told.boss.id)).id
    await told.begins()

    await told.happens()

    assert len(crm.calls) == 1
    assert await told.kept.deliveries(off) == []


async def test_what_waits_at_one_that_wants_no_more_is_left(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, STARTED)
    crm.status = 410
    for _ in range(2):
        await told.begins()

    await asyncio.wait_for(told.happens(), 8)

    assert len(crm.calls) == 1
    assert [one.status for one in await told.kept.deliveries(number)] == ["waiting", "dead"]


async def test_the_second_attempt_comes_within_five_seconds(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, STARTED)
    crm.status = 500
    await told.begins()

    await told.happens()

    assert 3.75 <= (await told.last(number)).next_attempt_at - told.house.now <= 5


@pytest.mark.parametrize(("after", "status"), [(DAY - 1, "waiting"), (DAY, "dead")])
async def test_it_is_given_up_when_a_day_is_over(told: Told, crm: Listener, after: float, status: str) -> None:
    number = await told.subscribe(crm, STARTED)
    crm.status = 500
    await told.begins()
    await told.happens()
    told.house.now += after

    await told.happens()

    assert (await told.last(number)).status == status


async def test_what_arrives_in_between_keeps_a_system_switched_on(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, STARTED)
    for status in (500, 204, 500):
        crm.status = status
        await told.begins()
        await told.happens()
        told.house.now += 3 * DAY

    found = (await told.kept.find(number)).subscription
    assert (found.active, found.failing_since) == (True, told.house.now - 3 * DAY)


async def test_what_does_not_arrive_is_logged_with_the_reason_and_what_arrives_is_not(
    told: Told, crm: Listener
) -> None:
    await told.subscribe(crm, STARTED)
    with capture_logs() as logs:
        await told.begins()
        await told.happens()
        assert logs == []

        crm.status = 500
        await told.begins()
        await told.happens()

    assert [(one["event"], one["error"]) for one in logs] == [
        ("webhook_not_delivered", "The other system answered 500.")
    ]


async def test_a_test_is_told_to_one_that_is_switched_off_and_counted(told: Told, crm: Listener) -> None:
    off = (await told.kept.add(SubscriptionChange("Off", crm.url, [STARTED], False), told.boss.id)).id

    arrived = await told.kept.test(off)
    crm.status = 500
    failed = await told.kept.test(off)

    assert [(one.status, one.answer_status) for one in (arrived, failed)] == [("delivered", 204), ("dead", 500)]
    assert [one.payload["data"] for one in crm.calls] == [{"webhook": "Off"}] * 2
    assert told.outcomes == {"delivered": 1, "dead": 1}


async def test_of_a_delivery_that_there_is_not_no_attempt_is_made(told: Told) -> None:
    assert await told.deliverer.try_out(99) is None


async def test_nobody_else_makes_a_test_while_its_answer_is_waited_for(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, STARTED)
    crm.ready.clear()
    testing = asyncio.create_task(told.kept.test(number))
    await asyncio.to_thread(crm.wait_for, 1)
    told.house.now += 59.5

    await asyncio.wait_for(told.deliverer.deliver_due(), 8)

    crm.ready.set()
    assert (await testing).status == "delivered"
    assert len(crm.calls) == 1


async def test_who_is_waited_for_gets_five_at_a_time(house: House, crm: Listener) -> None:
    async with running(house, 0.01) as told:
        crm.ready.clear()
        await told.subscribe(crm, STARTED)
        for _ in range(7):
            await told.begins()

        await asyncio.to_thread(crm.wait_for, 5)
        with Listener() as other:
            # When this one has all, there was time enough for a sixth.
            await told.subscribe(other, STARTED, name="Other")
            await told.begins()
            await asyncio.to_thread(other.wait_for, 1)

        assert len(crm.calls) == 5


async def test_what_happens_is_told_at_the_next_look(house: House, crm: Listener) -> None:
    async with running(house, 0.5) as told:
        await told.subscribe(crm, STARTED)
        for _ in range(2):
            await told.begins()
            await settled(told)

    assert crm.types == [STARTED] * 2


async def test_what_is_sent_again_by_hand_waits_for_no_look(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, STARTED)
    crm.status = 500
    dead = await told.kept.test(number)
    crm.status = 204
    await told.begins()
    async with running(told.house, 3600) as working:
        await settled(working)

        await working.kept.replay(number, working.boss.id, dead.id)

        await settled(working)
    assert crm.types == ["webhook.test", STARTED, "webhook.test"]


async def test_what_another_worker_has_left_is_told_after_a_while(house: House, crm: Listener) -> None:
    async with running(house, 0.01) as told:
        number = await told.subscribe(crm, STARTED)
        await told.begins()
        await settled(told)

        async with house.database.write() as connection:
            await delivery_store.enqueue(connection, number, STARTED, {"type": "left", "data": {}}, house.now)

        await settled(told)
    assert crm.types == [STARTED, "left"]


async def test_one_that_is_deleted_has_no_lane_any_more(house: House, crm: Listener) -> None:
    async with running(house, 0.01) as told:
        number = await told.subscribe(crm, STARTED)
        await told.begins()
        await settled(told)

        (lane,) = (one for one in asyncio.all_tasks() if one.get_name() == "webhooks" and "Lanes" in repr(one))
        await told.kept.remove(number, told.boss.id)

        await asyncio.wait_for(asyncio.wait([lane]), 8)


async def test_the_deliverer_outlives_a_database_that_fails(told: Told, crm: Listener) -> None:
    await told.subscribe(crm, STARTED)
    await rename(told.house, "subscription_event", "away")
    with capture_logs() as logs:
        async with running(told.house, 0.01) as working:
            for _ in range(1000):
                await asyncio.sleep(0)
            assert {one["event"] for one in logs} == {"webhooks_failed"}
            await rename(told.house, "away", "subscription_event")

            await told.begins()

            await settled(working)


async def test_nothing_of_it_runs_after_it_was_closed(house: House, crm: Listener) -> None:
    async with running(house, 0.01) as told:
        crm.ready.clear()
        number = await told.subscribe(crm, STARTED)
        await told.begins()
        await asyncio.to_thread(crm.wait_for, 1)
    crm.ready.set()

    assert [one for one in asyncio.all_tasks() if one.get_name().startswith("webhooks")] == []
    assert (await told.last(number)).attempts == 0
