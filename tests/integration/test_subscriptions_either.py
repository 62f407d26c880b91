"""Webhooks to other systems, on either database."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversations import delivery_store
from bot.storage import Database
from bot.visitors import export
from bot.visitors.finding import find
from tests.house import House, open_house
from tests.integration.conftest import NewDatabase
from tests.integration.test_erasing import visitors_of
from tests.listener import Listener
from tests.told import Told

pytestmark = pytest.mark.anyio


@pytest.fixture
async def either(either_house: House) -> House:
    return either_house


@pytest.fixture
def crm() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


async def test_of_two_workers_one_delivers_each_event(tmp_path: Path, new_tables: NewDatabase, crm: Listener) -> None:
    url = new_tables()
    one, other = Database.open(url, shared=True), Database.open(url, shared=True)
    async with open_house(tmp_path, one) as here, open_house(tmp_path, other) as there:
        workers = [Told(here, await here.agent("Bo", role="admin")), Told(there, await there.agent("Al", role="admin"))]
        for worker in workers:
            worker.deliverer.start()
        await workers[0].subscribe(crm, "conversation.started")
        # What the other worker hears of it.
        workers[1].deliverer.wake()

        await asyncio.gather(*(worker.begins() for worker in workers * 10))

        await asyncio.to_thread(crm.wait_for, 20, 60)
        for worker in workers:
            await worker.deliverer.close()
        assert len({call.headers["webhook-id"] for call in crm.calls}) == len(crm.calls) == 20


async def test_each_event_is_told_in_its_shape(either: House, crm: Listener) -> None:
    told = Told(either, await either.agent("Bo", role="admin"))
    sara = await either.agent("Sara")
    await told.subscribe(crm)
    ended = await either.visitor()
    await either.says(ended, "My parcel is late")
    await either.asks_for_person(ended)
    await either.desk.lifecycle.take(ended.id, sara)
    await either.desk.lifecycle.close(ended.id, sara, "solved")
    await either.desk.survey.rate(ended, csat=5, nps=None, comment="Sara is great")

    await told.happens()
    await told.deliverer.close()

    assert crm.types == [f"conversation.{one}" for one in ("started", "handed_off", "assigned", "closed", "rated")]
    by_type = {one.payload["type"]: one.payload["data"] for one in crm.calls}
    about = {"conversation": ended.id, "channel": "web", "language": "en"}
    nobody = {"visitor": {"id": None, "name": None, "email": None}}
    agent = {"id": sara.id, "name": "Sara"}
    assert by_type["conversation.started"] == about | nobody
    assert by_type["conversation.assigned"] == about | nobody | {"agent": agent, "team": None}
    assert by_type["conversation.closed"] == about | nobody | {"agent": agent, "team": None, "reason": "solved"}
    assert by_type["conversation.rated"] == about | nobody | {"agent": agent, "rating": {"csat": 5, "nps": None}}
    assert by_type["conversation.handed_off"]["reason"] == "asked"


async def test_who_was_erased_is_told_and_then_forgotten(either: House, crm: Listener, tmp_path: Path) -> None:
    told = Told(either, await either.agent("Bo", role="admin"))
    number = await told.subscribe(crm)
    one = await either.visitor(visitor_id="customer-7", email="ana@example.com")
    await either.says(one, "Hello")
    crm.said = "Thank you, customer-7"
    await told.happens()
    assert crm.calls[0].payload["data"]["visitor"] == {"id": "customer-7", "name": None, "email": "ana@example.com"}
    async with either.database.read() as connection:
        (known,) = await find(connection, "customer-7")
        exported = await export.collect(connection, known, either.now)
    (told_before,) = exported["conversations"][0]["told_to_other_systems"]
    assert told_before["payload"]["data"]["visitor"]["id"] == "customer-7"

    await visitors_of(either, tmp_path).erase("customer-7")
    before = await told.last(number)
    assert (before.payload["data"]["visitor"], before.answer) == (None, None)
    await told.happens()
    await told.deliverer.close()

    assert crm.calls[-1].payload["type"] == "visitor.erased"
    assert crm.calls[-1].payload["data"] == {"conversation": one.id, "visitor": {"id": "customer-7"}}
    kept = await told.kept.deliveries(number)
    assert "customer-7" not in str([each.payload for each in kept])


async def test_two_workers_never_take_the_same_delivery(new_tables: NewDatabase, tmp_path: Path, crm: Listener) -> None:
    database = Database.open(new_tables())
    async with open_house(tmp_path, database) as house:
        told = Told(house, await house.agent("Bo", role="admin"))
        number = await told.subscribe(crm, "conversation.started")
        for _ in range(6):
            await told.begins()
        await told.deliverer.notice()
        await told.deliverer.close()
        async with database.write() as one, database.write() as other:
            first = await delivery_store.claim(one, house.now, house.now + 60, 4, number)
            second = await delivery_store.claim(other, house.now, house.now + 60, 4, number)

        async with database.write() as connection:
            later = await delivery_store.claim(connection, house.now + 59, house.now + 120, 4, number)

    assert (len(first), len(second), later) == (4, 2, [])
    assert not {each.id for each in first} & {each.id for each in second}
