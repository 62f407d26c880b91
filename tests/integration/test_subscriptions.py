"""Webhooks to other systems: what they are told, how often it is tried, and what becomes of those that are away."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.conversations import Draft, delivery_store, message_store
from bot.conversations.delivery_store import DAY, Delivery
from bot.storage import Database
from bot.subscriptions.deliverer import IDLE_INTERVAL, Deliverer
from bot.subscriptions.events import EVENTS
from bot.subscriptions.sending import LONGEST_ANSWER, Sender
from bot.subscriptions.service import SubscriptionChange, Subscriptions
from bot.visitors import export
from bot.visitors.finding import find
from bot.visitors.retention import Kept, Retention
from handoff import audit
from handoff.agents import Agent
from handoff.files import FolderFiles
from tests.house import House, open_house
from tests.integration.conftest import NewDatabase
from tests.integration.test_erasing import visitors_of
from tests.integration.test_lifecycle import held
from tests.listener import Listener
from tests.scripted import Stage

pytestmark = pytest.mark.anyio


async def opened_at(url: str, *, shared: bool = False) -> Database:
    """A database with its tables, ``shared`` with other workers or not."""
    database = Database.open(url, shared=shared)
    await database.migrate()
    return database


class Told:
    """A house with other systems that hear of it; ``outcomes`` is what was counted."""

    def __init__(self, house: House, boss: Agent, *, private: bool = True, undo_seconds: float = 0.0) -> None:
        self.house, self.boss = house, boss
        self.outcomes: Counter[str] = Counter()
        self.deliverer = Deliverer(
            house.database, Sender(private=private), self, undo_seconds=undo_seconds, clock=lambda: house.now
        )
        self.kept = Subscriptions(house.database, self.deliverer, private=private, clock=lambda: house.now)

    def delivery(self, outcome: str) -> None:
        """Count an attempt."""
        self.outcomes[outcome] += 1

    async def subscribe(self, listener: Listener, *events: str, name: str = "CRM") -> int:
        """Have a system told of ``events``, or of all; its number."""
        wanted = SubscriptionChange(name, listener.url, events or EVENTS, True)
        return (await self.kept.add(wanted, self.boss.id)).id

    async def begins(self) -> None:
        """Somebody writes who has not written before."""
        await self.house.says(await self.house.visitor(), "Hello")

    async def secret(self, subscription: int) -> str:
        """By what is signed what it is told."""
        return (await self.kept.find(subscription)).subscription.secret

    async def happens(self) -> None:
        """All that has happened is told of."""
        await self.deliverer.notice()
        await self.deliverer.deliver_due()

    async def last(self, subscription: int) -> Delivery:
        """What it was to be told last."""
        return (await self.kept.deliveries(subscription))[0]

    async def log(self) -> list[tuple[str, Any]]:
        """What was done about webhooks, the newest first."""
        async with self.house.database.read() as connection:
            entries = await audit.newest(connection, 20)
        return [(one.action, one.details.get("why")) for one in entries if one.action.startswith("webhook-")]


@pytest.fixture(params=["sqlite", "postgresql"])
async def either(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """A house on either database."""
    database = None
    if request.param == "postgresql":
        new_database: NewDatabase = request.getfixturevalue("new_database")
        database = await opened_at(new_database())
    async with open_house(tmp_path, database) as opened:
        yield opened


@pytest.fixture
async def told(house: House) -> AsyncIterator[Told]:
    opened = Told(house, await house.agent("Bo", role="admin"))
    yield opened
    await opened.deliverer.close()


@pytest.fixture
def crm() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


async def test_of_two_workers_one_delivers_each_event(tmp_path: Path, new_database: NewDatabase, crm: Listener) -> None:
    url = new_database()
    one, other = await opened_at(url, shared=True), await opened_at(url, shared=True)
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
        assert sum(worker.outcomes["delivered"] for worker in workers) == 20


async def test_what_is_switched_on_later_is_told_soon_though_nothing_was_looked_for(told: Told, crm: Listener) -> None:
    told.deliverer.start()
    await told.subscribe(crm)

    await told.begins()

    await asyncio.to_thread(crm.wait_for, 1, IDLE_INTERVAL / 2)


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


async def test_a_redirect_leads_nowhere(told: Told, crm: Listener) -> None:
    with Listener() as elsewhere:
        number = await told.subscribe(crm, "conversation.started")
        crm.status, crm.extra = 302, {"Location": elsewhere.url}
        await told.begins()

        await told.happens()

        assert elsewhere.calls == []
    assert (await told.last(number)).last_error == "The other system answered 302."


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


async def test_two_workers_never_take_the_same_delivery(
    new_database: NewDatabase, tmp_path: Path, crm: Listener
) -> None:
    database = Database.open(new_database())
    await database.migrate()
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
