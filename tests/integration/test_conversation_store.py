"""Conversations as they are stored and found again."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, State, conversation_store
from bot.conversations.tables import language_change
from tests.stored import START, Overheard, begin

pytestmark = pytest.mark.anyio


def ids(*conversations: Conversation) -> list[str]:
    return [one.id for one in conversations]


def test_somebody_new_is_with_the_bot_and_has_said_nothing() -> None:
    new = conversation_store.begun(channel="web", language="nl", language_source="page", now=START)
    assert (new.state, new.last_sequence, new.pulled_sequence) == (State.BOT, 0, 0)
    assert (new.attributes, new.visitor_id, new.email) == ({}, None, None)


def test_a_conversation_without_an_address_is_its_own_address_and_fits_its_column() -> None:
    new = conversation_store.begun(channel="web", language="nl", language_source="page", now=START)
    assert new.address == new.id
    assert len(new.id) == 32
    named = conversation_store.begun(channel="telegram", address="52", language="nl", language_source="page", now=START)
    assert named.address == "52"


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("customer-7", "customer-7"),
        ("  customer-7\n", "customer-7"),
        (42, "42"),
        ("x" * 300, "x" * 200),
        ("", None),
        ("   ", None),
        (None, None),
        (["customer-7"], None),
    ],
)
def test_an_account_is_known_by_its_id(given: object, known: str | None) -> None:
    assert conversation_store.identity({"visitor_id": given}) == (known, None)


@pytest.mark.parametrize("nobody", [True, False])
def test_a_yes_or_no_is_nobodys_id(nobody: bool) -> None:
    assert conversation_store.identity({"visitor_id": nobody}) == (None, None)


@pytest.mark.parametrize(
    ("given", "known"),
    [
        (" Noor@Example.ORG ", "noor@example.org"),
        (f"{'n' * 400}@example.org", "n" * 320),
        ("noor", None),
        ("", None),
        (7, None),
        (["@"], None),
    ],
)
def test_an_email_is_known_whatever_its_case(given: object, known: str | None) -> None:
    assert conversation_store.identity({"email": given}) == (None, known)


async def test_a_conversation_comes_back_as_it_was_stored(connection: AsyncConnection) -> None:
    attributes = {"visitor_id": "customer-7", "email": "noor@example.org", "cart": ["boots"]}
    stored = await begin(
        connection, "52", channel="telegram", visitor_name="Noor", attributes=attributes, token_digest="d" * 64
    )
    await begin(connection)
    assert await conversation_store.get(connection, stored.id) == stored
    assert await conversation_store.get(connection, stored.id, lock=True) == stored
    assert (stored.visitor_id, stored.email, stored.attributes["cart"]) == ("customer-7", "noor@example.org", ["boots"])


async def test_a_conversation_that_there_is_not_is_not_found(connection: AsyncConnection) -> None:
    await begin(connection)
    assert await conversation_store.get(connection, "nobody") is None
    assert await conversation_store.find_open(connection, "web", "nobody") is None


async def test_those_conversations_are_read_that_are_asked_for(connection: AsyncConnection) -> None:
    first, second, _ = await begin(connection), await begin(connection), await begin(connection)
    found = await conversation_store.get_all(connection, [first.id, second.id, "nobody"])
    assert sorted(ids(*found)) == sorted(ids(first, second))


@pytest.mark.parametrize("lock", [False, True])
async def test_the_open_conversation_at_an_address_is_found(connection: AsyncConnection, lock: bool) -> None:
    await begin(connection, "a", state=State.CLOSED)
    await begin(connection, "b")
    await begin(connection, "a", channel="rest")
    held = await begin(connection, "a", state=State.AGENT)
    found = await conversation_store.find_open(connection, "web", "a", lock=lock)
    assert found == held


@pytest.mark.parametrize("lock", [False, True])
async def test_a_closed_conversation_is_not_found_as_an_open_one(connection: AsyncConnection, lock: bool) -> None:
    await begin(connection, "a", state=State.CLOSED)
    assert await conversation_store.find_open(connection, "web", "a", lock=lock) is None


async def test_whoever_will_change_a_conversation_has_others_wait() -> None:
    connection: Any = Overheard()
    await conversation_store.get(connection, "c", lock=True)
    await conversation_store.find_open(connection, "web", "a", lock=True)
    assert [asked.endswith("FOR UPDATE") for asked in connection.asked] == [True, True]


async def test_whoever_only_reads_a_conversation_has_nobody_wait() -> None:
    connection: Any = Overheard()
    await conversation_store.get(connection, "c")
    await conversation_store.find_open(connection, "web", "a")
    assert ["FOR UPDATE" in asked for asked in connection.asked] == [False, False]


async def test_the_last_two_conversations_at_an_address_come_newest_first(connection: AsyncConnection) -> None:
    await begin(connection, "a", at=START, state=State.CLOSED)
    second = await begin(connection, "a", at=START + 20, state=State.CLOSED)
    third = await begin(connection, "a", at=START + 10, state=State.CLOSED)
    await begin(connection, "b", at=START + 30)
    await begin(connection, "a", channel="rest", at=START + 40)
    assert await conversation_store.last_at(connection, "web", "a") == [second, third]


async def test_a_change_touches_one_conversation(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await conversation_store.change(connection, one.id, language="fa", memory={"asked": 1})
    assert await conversation_store.get(connection, one.id) == replace(one, language="fa", memory={"asked": 1})
    assert await conversation_store.get(connection, other.id) == other


async def test_a_conversation_moves_from_the_states_that_were_named(connection: AsyncConnection) -> None:
    one, other = await begin(connection, state=State.WAITING), await begin(connection, state=State.WAITING)
    sources = [State.WAITING, State.BOT]
    moved = await conversation_store.move(connection, one.id, sources=sources, target=State.AGENT, now=START + 5)
    assert moved
    expected = replace(one, state=State.AGENT, updated_at=START + 5)
    assert await conversation_store.get(connection, one.id) == expected
    assert await conversation_store.get(connection, other.id) == other


async def test_a_conversation_in_another_state_stays_there(connection: AsyncConnection) -> None:
    one = await begin(connection, state=State.CLOSED)
    sources = [State.WAITING, State.BOT]
    moved = await conversation_store.move(connection, one.id, sources=sources, target=State.AGENT, now=START + 5)
    assert not moved
    assert await conversation_store.get(connection, one.id) == one


async def test_the_conversations_that_were_last_active_come_first(connection: AsyncConnection) -> None:
    old, newest, middle = [await begin(connection, at=START + later) for later in (0, 20, 10)]
    assert await conversation_store.recent(connection, 10, 0) == [newest, middle, old]
    assert await conversation_store.recent(connection, 1, 1) == [middle]


async def of_visitor(connection: AsyncConnection, one: Conversation, limit: int = 10, **since: float) -> list[str]:
    return ids(*await conversation_store.of_visitor(connection, one, limit=limit, **since))


async def test_a_visitor_without_an_account_is_known_by_the_address(connection: AsyncConnection) -> None:
    before = await begin(connection, "a", state=State.CLOSED)
    await begin(connection, "a", channel="rest")
    await begin(connection, "b")
    await begin(connection, "b", channel="rest", attributes={"visitor_id": "customer-7", "email": "a@example.org"})
    now = await begin(connection, "a")
    assert await of_visitor(connection, now) == [before.id]


async def test_a_visitor_with_an_account_is_known_on_other_channels(connection: AsyncConnection) -> None:
    account = {"visitor_id": "customer-7"}
    elsewhere = await begin(connection, channel="rest", at=START - 20, attributes=account)
    at_address = await begin(connection, "a", at=START - 10, state=State.CLOSED)
    await begin(connection, "a", channel="rest")
    await begin(connection, "b", attributes={"visitor_id": "customer-8"})
    await begin(connection, "c")
    now = await begin(connection, "a", attributes=account)
    assert await of_visitor(connection, now) == ids(at_address, elsewhere)


async def test_a_visitor_with_an_email_is_known_on_other_channels(connection: AsyncConnection) -> None:
    account = {"email": "noor@example.org"}
    elsewhere = await begin(connection, channel="rest", at=START - 20, attributes=account)
    at_address = await begin(connection, "a", at=START - 10, state=State.CLOSED)
    await begin(connection, "b", attributes={"email": "sam@example.org"})
    await begin(connection, "c")
    now = await begin(connection, "a", attributes=account)
    assert await of_visitor(connection, now) == ids(at_address, elsewhere)


async def test_either_the_account_or_the_email_is_enough(connection: AsyncConnection) -> None:
    by_account = await begin(connection, at=START - 20, attributes={"visitor_id": "customer-7"})
    by_email = await begin(connection, at=START - 10, attributes={"email": "noor@example.org"})
    now = await begin(connection, attributes={"visitor_id": "customer-7", "email": "noor@example.org"})
    assert await of_visitor(connection, now) == ids(by_email, by_account)


@pytest.mark.parametrize("attributes", [{}, {"visitor_id": "customer-7"}])
async def test_of_a_visitors_conversations_the_newest_come_first(
    connection: AsyncConnection, attributes: dict[str, str]
) -> None:
    old, newest, middle = [
        await begin(connection, "a", at=START + later, state=State.CLOSED, attributes=attributes)
        for later in (0, 20, 10)
    ]
    now = await begin(connection, "a", at=START + 30, attributes=attributes)
    assert await of_visitor(connection, now) == ids(newest, middle, old)
    assert await of_visitor(connection, now, limit=2) == ids(newest, middle)


@pytest.mark.parametrize("attributes", [{}, {"visitor_id": "customer-7"}])
async def test_a_conversation_counts_from_the_moment_of_its_last_activity(
    connection: AsyncConnection, attributes: dict[str, str]
) -> None:
    before = await begin(connection, "a", at=START - 50, state=State.CLOSED, attributes=attributes)
    await conversation_store.change(connection, before.id, updated_at=START)
    now = await begin(connection, "a", at=START + 30, attributes=attributes)
    assert await of_visitor(connection, now, since=START) == [before.id]
    assert await of_visitor(connection, now, since=START + 0.5) == []


async def test_without_a_moment_all_of_a_visitors_conversations_count(connection: AsyncConnection) -> None:
    before = await begin(connection, "a", at=0.0, state=State.CLOSED)
    now = await begin(connection, "a")
    assert await of_visitor(connection, now) == [before.id]


async def test_the_conversations_of_a_visitor_who_is_vouched_for_are_those_on_that_channel(
    connection: AsyncConnection,
) -> None:
    older = await begin(connection, vouched_id="mina", at=START)
    newer = await begin(connection, vouched_id="mina", at=START + 9)
    await begin(connection, attributes={"user_id": "mina"}, at=START + 1)
    await begin(connection, vouched_id="sara")
    await begin(connection, "a", channel="telegram", vouched_id="mina")
    erased = await begin(connection, vouched_id="mina")
    await conversation_store.change(connection, erased.id, erased_at=START)

    assert ids(*await conversation_store.vouched_of(connection, "mina", "web", 9)) == ids(newer, older)
    assert ids(*await conversation_store.vouched_of(connection, "mina", "web", 1)) == ids(newer)


async def test_a_conversation_is_linked_with_the_one_before_and_those_that_went_on_from_it(
    connection: AsyncConnection,
) -> None:
    first = await begin(connection, at=START)
    second = await begin(connection, at=START + 1, follows=first.id)
    third = await begin(connection, at=START + 2, follows=second.id)
    alone = await begin(connection, at=START + 3)

    linked = [ids(*await conversation_store.linked(connection, one)) for one in (first, second, third, alone)]
    assert linked == [ids(second), ids(third, first), ids(second), []]


async def test_why_somebody_cannot_be_reached_is_kept_with_their_conversation(connection: AsyncConnection) -> None:
    one, other = await begin(connection), await begin(connection)
    await conversation_store.change(connection, one.id, unreachable="blocked")
    assert [await conversation_store.unreachable(connection, each.id) for each in (one, other)] == ["blocked", None]


async def test_a_change_of_language_is_kept(connection: AsyncConnection) -> None:
    one = await begin(connection)
    await conversation_store.record_language(connection, one.id, "en", "en", "detected", START)
    await conversation_store.record_language(connection, one.id, "en", "nl", "chosen", START + 1)
    (kept,) = (await connection.execute(select(language_change))).all()
    assert (kept.conversation_id, kept.previous, kept.language, kept.source, kept.created_at) == (
        one.id,
        "en",
        "nl",
        "chosen",
        START + 1,
    )
