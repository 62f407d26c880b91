"""How far articles are translated, and runs that go on once at a time, on either database and with several workers."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.storage import Database
from bot.storage.single_run import SingleRun
from bot.translation import draft_run_store
from bot.translation.draft_run_store import DraftRun
from bot.translation.draft_runs import DraftsUnderWay
from knowledge_base import repository
from knowledge_base.articles import Article, Variant
from knowledge_base.coverage import Covered, coverage
from knowledge_base.narrowing import Narrowed, Translation
from tests.integration.conftest import NewDatabase

pytestmark = pytest.mark.anyio

ENGLISH, DUTCH = Variant("en", "Where?", (), "Here."), Variant("nl", "Waar?", (), "Hier.")
RUN = DraftRun("one", "nl", "sara", 1.0, 3)


@pytest.fixture(params=["sqlite", "postgresql"])
async def either(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of either kind, with all tables."""
    if request.param == "postgresql":
        new_tables: NewDatabase = request.getfixturevalue("new_tables")
        database = Database.open(new_tables())
    else:
        database = Database.open(f"sqlite:///{tmp_path / 'hamdel.sqlite3'}")
        await database.migrate()
    yield database
    await database.close()


async def test_figures_and_lists_of_a_language_agree(either: Database) -> None:
    new = Article("new", "en", {"en": ENGLISH})
    articles = [
        new,
        Article("sound", "en", {"en": ENGLISH, "nl": DUTCH}),
        Article("raw", "en", {"en": ENGLISH, "nl": DUTCH}, machine=("nl",)),
        Article("own", "nl", {"nl": DUTCH}),
        stale := Article("stale", "en", {"en": ENGLISH, "nl": DUTCH}),
    ]
    async with either.write() as connection:
        await repository.save_all(connection, articles, status="published", author="sara", now=1.0)
        moved = replace(stale, variants={**stale.variants, "en": replace(ENGLISH, answer="There.")})
        await repository.save(connection, moved, status="published", author="sara", now=2.0)
        await repository.save(connection, replace(new, id="away"), status="archived", author="sara", now=2.0)

    listed: dict[Translation, list[str]] = {
        "reviewed": ["own", "sound", "stale"],
        "unreviewed": ["raw"],
        "outdated": ["stale"],
        "missing": ["new"],
    }
    async with either.read() as connection:
        found, total = await coverage(connection, ["nl", "fa"])
        lists = {
            how: (await repository.find(connection, Narrowed(language="nl", translation=how), limit=9, offset=0))[0]
            for how in listed
        }
    assert total == 5
    assert found == [
        Covered("nl", 4, 1, 3, 1, 1, 1),
        Covered("fa", 0, 0, 0, 0, 0, 5),
        Covered("en", 4, 4, 4, 0, 0, 1),
    ]
    assert {how: sorted(one.article.id for one in stored) for how, stored in lists.items()} == listed


def runs(database: Database) -> SingleRun[DraftRun]:
    return SingleRun(database, draft_run_store, lambda: 5.0, job="draft run", under_way=DraftsUnderWay)


async def test_a_run_at_one_worker_is_seen_and_ended_at_another(new_tables: NewDatabase) -> None:
    address = new_tables()
    first, second = (Database.open(address, shared=True) for _ in range(2))
    here, there = runs(first), runs(second)
    begun, go_on, done = asyncio.Event(), asyncio.Event(), asyncio.Event()
    noted: list[bool] = []

    async def work(run: DraftRun) -> None:
        begun.set()
        await go_on.wait()
        async with first.write() as connection:
            noted.append(await draft_run_store.note(connection, replace(run, drafted=1)))
        done.set()

    await here.begin(RUN, work)
    await begun.wait()
    seen = await there.last()
    assert seen is not None
    assert seen.is_going_on
    with pytest.raises(DraftsUnderWay):
        await there.begin(replace(RUN, token="two"), work)

    await there.stop()
    go_on.set()
    ended = await here.last()
    assert ended is not None
    assert ended.ended_at == 5.0
    await done.wait()
    # Whoever carries it out is told that it is not wanted any more.
    assert noted == [False]
    await here.close()
    await first.close()
    await second.close()


async def test_of_two_workers_that_begin_at_once_one_does(new_tables: NewDatabase) -> None:
    address = new_tables()
    databases = [Database.open(address, shared=True) for _ in range(2)]
    hold = asyncio.Event()

    async def work(_run: DraftRun) -> None:
        await hold.wait()

    both = [runs(database) for database in databases]
    begun = await asyncio.gather(
        *(one.begin(replace(RUN, token=token), work) for one, token in zip(both, ("a", "b"), strict=True)),
        return_exceptions=True,
    )
    assert sorted(type(one).__name__ for one in begun) == ["DraftsUnderWay", "NoneType"]
    hold.set()
    for one, database in zip(both, databases, strict=True):
        await one.close()
        await database.close()


async def test_a_run_that_fails_has_ended(either: Database) -> None:
    begun = asyncio.Event()

    async def work(_run: DraftRun) -> None:
        begun.set()
        raise ValueError("no")

    run = runs(either)
    await run.begin(RUN, work)
    await begun.wait()
    await run.close()
    last = await run.last()
    assert last is not None
    assert last.ended_at == 5.0
