"""Webhooks to other systems: what they are told, how often it is tried, and what becomes of those that are away."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.conversations import Draft, message_store
from bot.conversations.delivery_store import DAY
from bot.subscriptions.deliverer import IDLE_INTERVAL
from bot.subscriptions.sending import LONGEST_ANSWER
from bot.subscriptions.service import SubscriptionChange
from bot.visitors.retention import Kept, Retention
from handoff.files import FolderFiles
from tests.house import House, open_house
from tests.integration.test_erasing import visitors_of
from tests.integration.test_lifecycle import held
from tests.listener import Listener
from tests.scripted import Stage
from tests.told import Told

pytestmark = pytest.mark.anyio


@pytest.fixture
async def told(house: House) -> AsyncIterator[Told]:
    opened = Told(house, await house.agent("Bo", role="admin"))
    yield opened
    await opened.deliverer.close()


@pytest.fixture
def crm() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


async def test_what_is_switched_on_later_is_told_soon_though_nothing_was_looked_for(told: Told, crm: Listener) -> None:
    told.deliverer.start()
    await told.subscribe(crm)

    await told.begins()

    await asyncio.to_thread(crm.wait_for, 1, IDLE_INTERVAL / 2)


async def test_what_the_bot_answers_and_what_it_does_not_find_is_told(stage: Stage, crm: Listener) -> None:
    told = Told(stage.house, await stage.house.agent("Bo", role="admin"))
    await told.subscribe(crm, "conversation.answered", "article.missed")
    await stage.send(stage.knows("Where is my parcel?", ("track-order", 0.95)))
    await stage.send("What is the colour of Tuesday?", "somebody else")

    await told.happens()
    await told.deliverer.close()

    assert crm.types == ["conversation.answered", "article.missed"]
    assert crm.calls[0].payload["data"]["article"] == "track-order"
    assert crm.calls[1].payload["data"]["reason"] == "not-sure"
    assert b"Tuesday" not in crm.calls[1].body


async def test_a_close_that_is_taken_back_is_not_told(tmp_path: Path, crm: Listener) -> None:
    async with open_house(tmp_path, undo_seconds=5) as house:
        told = Told(house, await house.agent("Bo", role="admin"), undo_seconds=5)
        sara = await house.agent("Sara")
        first, second = await held(house, sara), await held(house, sara)
        await told.subscribe(crm, "conversation.closed")
        for one in (first, second):
            await house.desk.lifecycle.close(one.id, sara)
        await house.desk.undoing.close(first.id, sara)
        await told.happens()
        assert crm.types == [], "it can still be taken back"

        house.now += 6
        await told.happens()
        await told.deliverer.close()

    assert [one.payload["data"]["conversation"] for one in crm.calls] == [second.id]


async def test_who_asked_for_one_event_is_told_of_no_other(told: Told, crm: Listener) -> None:
    await told.subscribe(crm, "conversation.handed_off")
    await told.house.waiting()

    await told.happens()

    assert crm.types == ["conversation.handed_off"]


async def test_what_was_undone_by_the_database_is_not_told(told: Told, crm: Listener) -> None:
    await told.subscribe(crm)
    one = await told.house.visitor()

    async def fails() -> None:
        async with told.house.database.write() as connection:
            await message_store.append(connection, one.id, [Draft("visitor", "Hello", "en")], now=1.0)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fails()

    await told.happens()

    assert crm.types == []


async def test_it_is_tried_again_under_the_same_id_until_it_arrives(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, "conversation.started")
    crm.status, crm.said = 500, "x" * 5000
    await told.begins()
    await told.happens()
    failed = await told.last(number)
    assert (failed.status, failed.attempts, failed.answer_status) == ("waiting", 1, 500)
    assert failed.answer == "x" * LONGEST_ANSWER
    await told.happens()
    assert len(crm.calls) == 1, "it waits before it tries again"

    crm.status, crm.said = 200, "ok"
    told.house.now += 6
    await told.happens()

    arrived = await told.last(number)
    assert (arrived.status, arrived.attempts, arrived.answer, arrived.last_error) == ("delivered", 2, "ok", None)
    first, second = crm.calls
    assert first.headers["webhook-id"] == second.headers["webhook-id"] == arrived.key
    assert first.body == second.body
    assert second.is_signed_by(await told.secret(number))
    assert told.outcomes == {"failed": 1, "delivered": 1}


async def test_it_waits_for_as_long_as_the_other_system_asks(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, "conversation.started")
    crm.status, crm.extra = 429, {"Retry-After": "600"}
    await told.begins()

    await told.happens()

    assert (await told.last(number)).next_attempt_at == told.house.now + 600


async def test_after_a_day_it_is_given_up_and_can_be_sent_again_by_hand(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, "conversation.started")
    crm.status = 503
    await told.begins()
    await told.happens()
    while (last := await told.last(number)).status == "waiting":
        told.house.now = last.next_attempt_at
        await told.happens()
    assert 10 <= last.attempts <= 20
    assert DAY <= told.house.now - last.tried_since <= DAY + 3 * 3600
    assert (await told.kept.find(number)).dead == 1

    crm.status = 204
    assert await told.kept.replay(number, told.boss.id) == 1
    await told.happens()

    assert (await told.last(number)).status == "delivered"
    assert await told.kept.replay(number, told.boss.id) == 0, "nothing is left that failed"
    assert await told.kept.replay(number, told.boss.id, last.id) == 1, "one that arrived can be sent again"
    assert (await told.log())[0][0] == "webhook-replayed"


async def test_a_system_that_says_it_is_gone_is_told_nothing_more(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, "conversation.started")
    crm.status = 410
    await told.begins()
    await told.happens()

    await told.begins()
    await told.happens()

    assert len(crm.calls) == 1
    off = (await told.kept.find(number)).subscription
    assert (off.active, off.fault) == (False, "The other system answered 410: it wants no more.")
    assert (await told.log())[0] == ("webhook-off", off.fault)


async def test_after_five_days_of_nothing_but_failures_it_is_switched_off(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, "conversation.started")
    crm.status = 500
    for _ in range(5):
        await told.begins()
        await told.happens()
        told.house.now += DAY
    assert (await told.kept.find(number)).subscription.active

    await told.happens()

    off = (await told.kept.find(number)).subscription
    assert not off.active
    assert (await told.log())[0] == (
        "webhook-off",
        "Nothing has arrived for 5 days. Last: The other system answered 500.",
    )
    wanted = SubscriptionChange(off.name, off.url, off.events, True)
    on = await told.kept.change(number, off.version, wanted, told.boss.id)
    assert (on.subscription.fault, on.subscription.failing_since) == (None, None), "it begins anew"


async def test_one_that_hangs_keeps_no_other_waiting(told: Told, crm: Listener) -> None:
    told.house.now = 0.0
    with Listener() as slow:
        slow.ready.clear()
        await told.subscribe(slow, name="Slow")
        await told.subscribe(crm, "conversation.started")
        for _ in range(8):
            await told.begins()

        told.deliverer.start()

        calls = await asyncio.to_thread(crm.wait_for, 8, 5.0)
        assert len({one.headers["webhook-id"] for one in calls}) == 8
        assert 0 < len(slow.calls) <= 5


async def test_for_a_day_both_secrets_sign(told: Told, crm: Listener) -> None:
    number = await told.subscribe(crm, "conversation.started")
    old = await told.secret(number)
    new = (await told.kept.renew_secret(number, told.boss.id)).secret
    for _ in range(2):
        await told.begins()
        await told.happens()
        told.house.now += DAY + 1

    first, second = crm.calls
    assert (first.is_signed_by(old), first.is_signed_by(new)) == (True, True)
    assert (second.is_signed_by(old), second.is_signed_by(new)) == (False, True)


async def test_a_name_that_leads_inside_is_refused_when_it_is_looked_up(house: House, crm: Listener) -> None:
    boss = await house.agent("Bo", role="admin")
    open_to_all, told = Told(house, boss), Told(house, boss, private=False)
    number = await open_to_all.subscribe(crm, "conversation.started")
    await told.begins()

    await told.happens()
    await told.deliverer.close()
    await open_to_all.deliverer.close()

    assert crm.calls == []
    assert "this server's own network" in str((await told.last(number)).last_error)


async def test_what_arrived_goes_after_a_week_and_what_did_not_after_a_month(
    told: Told, crm: Listener, tmp_path: Path
) -> None:
    number = await told.subscribe(crm, "conversation.started")
    await told.begins()
    await told.happens()
    crm.status = 410
    await told.begins()
    await told.happens()
    house, files = told.house, FolderFiles(tmp_path)
    retention = Retention(
        database=house.database,
        eraser=visitors_of(house, tmp_path)._eraser,
        files=files,
        kept=Kept(),
        announce=house.desk.queue_moved,
        clock=lambda: house.now,
    )

    left = []
    for days in (6, 2, 21, 2):
        house.now += days * DAY
        await retention.sweep()
        left.append([one.status for one in await told.kept.deliveries(number)])

    assert left == [["dead", "delivered"], ["dead"], ["dead"], []]
