"""What platforms send is stored together where it comes together, and each for itself all the same."""

import asyncio
import itertools

import pytest
from sqlalchemy import select

from bot.channels.storing import Storing
from bot.conversations.arrival_store import NewArrival
from bot.conversations.tables import arrival
from bot.storage import Database, DatabaseAway
from tests.house import House

pytestmark = pytest.mark.anyio


def new(key: str, text: object = "Hello") -> NewArrival:
    return NewArrival("telegram", key, f"visitor {key}", "message", {"text": text})


async def stored(database: Database) -> list[tuple[str, float]]:
    """The keys of what is stored, in its order, each with its time."""
    async with database.read() as connection:
        found = await connection.execute(select(arrival.c.key, arrival.c.created_at).order_by(arrival.c.id))
        return [(row.key, row.created_at) for row in found]


def ticking() -> "itertools.count[int]":
    """A clock that goes on with each look."""
    return itertools.count(1000)


async def test_who_comes_alone_is_stored_at_once(either_house: House) -> None:
    clock = ticking()
    storing = Storing(either_house.database, lambda: float(next(clock)))
    assert await storing.store([new("a"), new("b")]) == 2
    assert await stored(either_house.database) == [("a", 1000.0), ("b", 1000.0)]


async def test_all_who_come_at_once_are_stored_in_one_transaction_and_in_their_order(
    either_house: House,
) -> None:
    clock = ticking()
    storing = Storing(either_house.database, lambda: float(next(clock)))
    counts = await asyncio.gather(*(storing.store([new(key)]) for key in "abcdef"))
    assert counts == [1] * 6
    assert [key for key, _ in await stored(either_house.database)] == list("abcdef")
    # The clock is looked at once a transaction.
    assert {at for _, at in await stored(either_house.database)} == {1000.0}


async def test_a_repeat_is_known_whether_it_comes_with_the_first_or_after_it(either_house: House) -> None:
    storing = Storing(either_house.database, lambda: 1000.0)
    assert await asyncio.gather(*(storing.store([new("a")]) for _ in range(3))) == [1, 0, 0]
    assert await storing.store([new("a"), new("b")]) == 1
    assert [key for key, _ in await stored(either_house.database)] == ["a", "b"]


async def test_what_cannot_be_stored_keeps_nobody_else_s_from_it(either_house: House) -> None:
    storing = Storing(either_house.database, lambda: 1000.0)
    # JSON has no form for it, and so it cannot be written.
    asked = [storing.store([new("a")]), storing.store([new("b", object())]), storing.store([new("c")])]
    first, faulty, last = await asyncio.gather(*asked, return_exceptions=True)
    assert (first, last) == (1, 1)
    assert isinstance(faulty, Exception)
    assert [key for key, _ in await stored(either_house.database)] == ["a", "c"]


async def test_whoever_does_not_wait_any_more_keeps_nobody_else_from_it(database: Database) -> None:
    storing = Storing(database, lambda: 1000.0)
    # SQLite lets one write at a time.
    async with database.write():
        tasks = [asyncio.create_task(storing.store([new(key)])) for key in "ab"]
        await asyncio.sleep(0)
        tasks[0].cancel()
    assert await tasks[1] == 1
    await storing.close()
    assert "b" in [key for key, _ in await stored(database)]


async def test_all_are_told_where_the_database_is_away() -> None:
    away = Database.open("postgresql+asyncpg://nobody@127.0.0.1:1/nothing")
    storing = Storing(away, lambda: 1000.0)
    found = await asyncio.gather(*(storing.store([new(key)]) for key in "abc"), return_exceptions=True)
    assert [type(one) for one in found] == [DatabaseAway] * 3
    await away.close()
