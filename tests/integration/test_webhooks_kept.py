"""Webhooks as they are kept: how many, under which names, what changes keep, and what is written down of it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.conversations import delivery_store, subscription_store
from bot.subscriptions.errors import SubscriptionError
from bot.subscriptions.service import SubscriptionChange
from handoff import audit
from tests.house import House
from tests.told import Told

pytestmark = pytest.mark.anyio

CRM = SubscriptionChange("CRM", "https://crm.example/", ("conversation.started",), True)


@pytest.fixture
async def told(house: House) -> AsyncIterator[Told]:
    opened = Told(house, await house.agent("Bo", role="admin"))
    yield opened
    await opened.deliverer.close()


async def add(told: Told, wanted: SubscriptionChange = CRM) -> int:
    """Keep a webhook; its number."""
    return (await told.kept.add(wanted, told.boss.id)).id


async def refused(told: Told, wanted: SubscriptionChange) -> str:
    """The code with which a webhook is refused."""
    with pytest.raises(SubscriptionError) as error:
        await told.kept.add(wanted, told.boss.id)
    return error.value.code


async def queue(told: Told, subscription: int, number: int = 1) -> list[int]:
    """Have so many things told to a webhook; their numbers."""
    async with told.house.database.write() as connection:
        return [
            await delivery_store.enqueue(
                connection, subscription, "conversation.started", {"data": {}}, told.house.now
            )
            for _ in range(number)
        ]  # fmt: skip


async def gives_up(told: Told, delivery: int) -> None:
    """What was to be told is dead."""
    async with told.house.database.write() as connection:
        one = await delivery_store.find(connection, delivery)
        assert one is not None
        await delivery_store.settle(
            connection,
            one,
            told.house.now,
            status="dead",
            next_attempt_at=told.house.now,
            answer_status=None,
            answer=None,
            error="It cannot be reached.",
        )


async def logged(told: Told) -> list[tuple[str, str]]:
    """What was written down of webhooks, and of which, the newest first."""
    async with told.house.database.read() as connection:
        entries = await audit.newest(connection, 50)
    return [(one.action, one.details["name"]) for one in entries]


async def test_twenty_are_kept_and_no_more(told: Told) -> None:
    for _ in range(20):
        await add(told)

    assert await refused(told, CRM) == "too_many_webhooks"
    assert len(await told.kept.all()) == 20


@pytest.mark.parametrize("name", ["C", "x" * 60, f"  {'x' * 60} "])
async def test_a_name_has_up_to_sixty_characters(told: Told, name: str) -> None:
    number = await add(told, replace(CRM, name=name))

    assert (await told.kept.find(number)).subscription.name == name.strip()


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
async def test_no_name_and_a_longer_one_are_refused(told: Told, name: str) -> None:
    assert await refused(told, replace(CRM, name=name)) == "invalid_webhook"


async def test_events_that_there_are_not_are_left_out_and_nothing_but_such_is_refused(told: Told) -> None:
    number = await add(told, replace(CRM, events=("conversation.closed", "conversation.sung", "conversation.started")))

    assert (await told.kept.find(number)).subscription.events == ("conversation.started", "conversation.closed")
    assert await refused(told, replace(CRM, events=("conversation.sung",))) == "invalid_webhook"


async def test_an_address_inside_is_kept_only_where_the_site_allows_it(told: Told) -> None:
    inside = replace(CRM, url="http://10.0.0.7/")
    other = Told(told.house, told.boss, private=False)

    assert await add(told, inside)
    assert await refused(other, inside) == "invalid_webhook"
    await other.deliverer.close()


async def test_how_many_wait_and_how_many_are_dead_is_told_with_each(told: Told) -> None:
    first, second = await add(told), await add(told)
    waiting = await queue(told, first, 3)
    await gives_up(told, waiting[0])

    found = {one.subscription.id: (one.waiting, one.dead) for one in await told.kept.all()}

    assert found == {first: (2, 1), second: (0, 0)}


async def test_the_newest_fifty_deliveries_are_listed_and_then_those_before(told: Told) -> None:
    number = await add(told)
    all_of_them = await queue(told, number, 51)

    newest = [one.id for one in await told.kept.deliveries(number)]
    before = [one.id for one in await told.kept.deliveries(number, newest[-1])]

    assert (newest, before) == (all_of_them[:0:-1], all_of_them[:1])


async def test_a_webhook_that_there_is_not_has_no_deliveries_to_list(told: Told) -> None:
    with pytest.raises(SubscriptionError) as error:
        await told.kept.deliveries(99)

    assert error.value.code == "unknown_webhook"


async def test_what_somebody_else_has_changed_is_not_changed(told: Told) -> None:
    number = await add(told)
    await told.kept.change(number, 1, replace(CRM, name="Mail"), told.boss.id)

    with pytest.raises(SubscriptionError) as error:
        await told.kept.change(number, 1, replace(CRM, name="Shop"), told.boss.id)

    assert error.value.code == "changed_meanwhile"
    assert (await told.kept.find(number)).subscription.name == "Mail"


@pytest.mark.parametrize("active", [True, False])
async def test_a_new_name_makes_nothing_forgotten_of_what_went_wrong(told: Told, active: bool) -> None:
    number = await add(told, replace(CRM, active=active))
    async with told.house.database.write() as connection:
        await subscription_store.change(connection, number, 1, failing_since=5.0, fault="It wants no more.")

    found = await told.kept.change(number, 2, replace(CRM, name="Mail", active=active), told.boss.id)

    assert (found.subscription.failing_since, found.subscription.fault) == (5.0, "It wants no more.")


async def test_each_deed_is_written_down_with_the_name(told: Told) -> None:
    number = await add(told)
    await told.kept.change(number, 1, replace(CRM, name="Mail"), told.boss.id)
    await told.kept.renew_secret(number, told.boss.id)
    await gives_up(told, (await queue(told, number))[0])
    await told.kept.replay(number, told.boss.id)
    await told.kept.remove(number, told.boss.id)

    deeds = [
        ("removed", "Mail"),
        ("replayed", "Mail"),
        ("secret-renewed", "Mail"),
        ("changed", "Mail"),
        ("added", "CRM"),
    ]
    assert await logged(told) == [(f"webhook-{deed}", name) for deed, name in deeds]


async def test_one_that_was_deleted_is_gone_with_its_deliveries(told: Told) -> None:
    number = await add(told)
    (waiting,) = await queue(told, number)

    await told.kept.remove(number, told.boss.id)

    assert await told.kept.all() == []
    async with told.house.database.read() as connection:
        assert await delivery_store.find(connection, waiting) is None


async def test_where_nothing_is_dead_nothing_is_sent_again_and_nothing_written_down(told: Told) -> None:
    number = await add(told)
    await queue(told, number)

    assert await told.kept.replay(number, told.boss.id) == 0
    assert await logged(told) == [("webhook-added", "CRM")]


async def test_one_that_still_waits_cannot_be_sent_again(told: Told) -> None:
    number = await add(told)
    (waiting,) = await queue(told, number)

    with pytest.raises(SubscriptionError) as error:
        await told.kept.replay(number, told.boss.id, waiting)

    assert error.value.code == "unknown_delivery"


async def test_one_that_is_dead_can_be_sent_again_by_itself(told: Told) -> None:
    number = await add(told)
    first, second = await queue(told, number, 2)
    for one in (first, second):
        await gives_up(told, one)

    assert await told.kept.replay(number, told.boss.id, second) == 1

    assert {one.id: one.status for one in await told.kept.deliveries(number)} == {first: "dead", second: "waiting"}
