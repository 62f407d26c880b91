"""A job that goes on once at a time, at whichever of two workers, on PostgreSQL, or at the only one."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import pytest

from bot.storage import Database
from bot.storage.single_run import SingleRun
from bot.translation import draft_run_store
from bot.translation.draft_run_store import DraftRun
from bot.translation.draft_runs import DraftsUnderWay
from tests.integration.conftest import NewDatabase
from tests.integration.libraries import until
from tests.stored import START

pytestmark = pytest.mark.anyio

Work = Callable[[DraftRun], Awaitable[None]]


def run(token: str) -> DraftRun:
    return DraftRun(token, "nl", "ada", START, 3)


class Worker:
    """One of the workers, and what it is busy with until it is let go."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.runs = SingleRun(database, draft_run_store, lambda: START + 60, job="draft run", under_way=DraftsUnderWay)
        self.free, self.done = asyncio.Event(), asyncio.Event()

    async def busy(self, _: DraftRun) -> None:
        """Work that takes as long as the test wants."""
        await self.free.wait()
        self.done.set()

    async def begin(self, token: str, work: Work | None = None) -> None:
        """Begin a run."""
        await self.runs.begin(run(token), work or self.busy)

    async def last(self) -> tuple[str, float | None] | None:
        """The last run, and when it ended."""
        found = await self.runs.last()
        return None if found is None else (found.token, found.ended_at)

    async def ended(self) -> None:
        """Wait until the last run is over."""

        async def is_over() -> bool:
            found = await self.runs.last()
            return found is not None and not found.is_going_on

        await until(is_over)


@pytest.fixture
async def workers(new_tables: NewDatabase) -> AsyncIterator[tuple[Worker, Worker]]:
    url = new_tables()
    pair = Worker(Database.open(url, shared=True)), Worker(Database.open(url, shared=True))
    yield pair
    for one in pair:
        await one.runs.close()
        await one.database.close()


Two = tuple[Worker, Worker]


async def test_a_run_is_known_at_both_workers_and_keeps_the_next_one_out_until_it_ends(workers: Two) -> None:
    one, other = workers
    assert await one.last() is None

    await one.begin("first")

    assert (await one.last(), await other.last()) == (("first", None), ("first", None))
    for worker in workers:
        with pytest.raises(DraftsUnderWay):
            await worker.begin("second")
    one.free.set()
    await other.ended()
    assert await other.last() == ("first", START + 60)
    await other.begin("second")
    assert await one.last() == ("second", None)


async def test_of_two_that_begin_at_the_same_moment_one_does(workers: Two) -> None:
    one, other = workers

    tries = await asyncio.gather(one.begin("mine"), other.begin("theirs"), return_exceptions=True)

    assert sorted(type(found).__name__ for found in tries) == ["DraftsUnderWay", "NoneType"]
    began = "mine" if tries[0] is None else "theirs"
    assert await one.last() == await other.last() == (began, None)


async def test_a_run_whose_worker_was_killed_has_ended(workers: Two) -> None:
    one, other = workers
    async with one.database.write() as connection:
        await draft_run_store.put(connection, run("left"))

    assert await other.last() == ("left", START + 60)
    await other.begin("next")
    assert await one.last() == ("next", None)


async def test_work_that_fails_has_ended(workers: Two) -> None:
    one, _ = workers

    async def fails(_: DraftRun) -> None:
        raise RuntimeError("the engine broke")

    await one.begin("first", fails)
    await one.ended()

    assert await one.last() == ("first", START + 60)


async def test_a_run_that_is_stopped_at_the_other_worker_is_wanted_no_more_and_keeps_what_it_did(workers: Two) -> None:
    one, other = workers
    await one.begin("first")
    async with one.database.write() as connection:
        assert await draft_run_store.note(connection, replace(run("first"), drafted=2))

    await other.runs.stop()

    async with one.database.write() as connection:
        assert not await draft_run_store.note(connection, replace(run("first"), drafted=3))
        kept = await draft_run_store.last(connection)
    assert kept is not None
    assert (kept.drafted, kept.ended_at) == (2, START + 60)


async def test_a_run_ends_with_its_worker_before_its_work_is_done(workers: Two) -> None:
    one, other = workers
    await one.begin("first")

    await one.runs.close()

    assert await other.last() == ("first", START + 60)
    assert not one.done.is_set()


async def test_the_only_worker_knows_its_own_run_from_one_that_was_left(database: Database) -> None:
    worker = Worker(database)
    await worker.begin("first")

    assert await worker.last() == ("first", None)
    with pytest.raises(DraftsUnderWay):
        await worker.begin("second")

    worker.free.set()
    await worker.ended()
    assert await worker.last() == ("first", START + 60)
