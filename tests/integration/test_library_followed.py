"""What one process changes in the articles is found by the others."""

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from knowledge_base.library import Library
from knowledge_base.search import SearchIndex
from tests.integration.libraries import GIFT, AsyncWords, Site, Unsteady, empty, finds, publish, until
from tests.unit.shop import SHOP, WordEncoder, article, background

pytestmark = pytest.mark.anyio


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


async def test_what_another_process_changes_is_taken_over(site: Site) -> None:
    async with site.library() as one, site.library(kept=False) as other:
        await one.save_all([*SHOP, GIFT], author="ada")
        await until(lambda: finds(other, "gift voucher", "gift"))
        assert len(other) == 4
        await one.set_status("gift", "withdrawn")
        await until(lambda: finds(other, "gift voucher", None))
        changed = article("track", "delivery status")
        await publish(one, changed)
        await until(lambda: finds(other, "delivery status", "track"))
        assert other.article("track") == changed


async def test_what_another_process_changed_just_before_is_not_overlooked(site: Site) -> None:
    async with site.library() as one, site.library(kept=False) as other:
        await publish(one, GIFT)
        await publish(other, SHOP[0])
        await until(lambda: finds(other, "gift voucher", "gift"))
        await until(lambda: finds(one, "where is my parcel", "track"))


async def test_what_this_process_saved_is_not_read_again(site: Site) -> None:
    index = CountingIndex(WordEncoder(), background(WordEncoder()))
    async with site.library(index=index) as one, site.library(kept=False) as other:
        await publish(one, GIFT)
        await until(lambda: finds(other, "gift voucher", "gift"))
        await publish(other, SHOP[0])
        await until(lambda: finds(one, "where is my parcel", "track"))
        assert index.puts == [["gift"], ["track"]]


class CountingIndex(SearchIndex):
    """Notes which articles were put."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.puts: list[list[str]] = []

    def put(self, articles: Any, vectors: Any = None) -> None:
        """See :class:`knowledge_base.search.SearchIndex`."""
        self.puts.append([one.id for one in articles])
        super().put(articles, vectors)


async def test_a_database_that_was_away_for_a_moment_is_followed_again(site: Site) -> None:
    async with site.database() as database, site.library(kept=False) as other:
        unsteady = Unsteady(database)
        library = Library(unsteady, empty(), AsyncWords())
        await library.open()
        unsteady.down = True
        await publish(other, GIFT)
        await until(lambda: refused(unsteady))
        unsteady.down = False
        await until(lambda: finds(library, "gift voucher", "gift"))
        await library.close()


async def refused(database: Unsteady, times: int = 1) -> bool:
    return database.refused >= times


async def test_the_log_says_once_for_each_time_that_a_database_was_away(site: Site) -> None:
    async with site.database() as database, site.library(kept=False) as other:
        unsteady = Unsteady(database)
        library = Library(unsteady, empty(), AsyncWords())
        await library.open()
        with capture_logs() as logged:
            for times, one in enumerate((GIFT, SHOP[0])):
                unsteady.refused, unsteady.down = 0, True
                await publish(other, one)
                await until(lambda: refused(unsteady, 2))
                assert [line["event"] for line in logged] == ["articles_not_followed"] * (times + 1)
                unsteady.down = False
                await until(partial(knows, library, one.id))
        await library.close()


async def knows(library: Library, article_id: str) -> bool:
    return library.article(article_id) is not None


async def test_a_database_that_is_away_is_not_asked_all_the_time(site: Site) -> None:
    async with site.database() as database:
        unsteady = Unsteady(database)
        library = Library(unsteady, empty(), AsyncWords())
        await library.open()
        unsteady.down = True
        await until(lambda: refused(unsteady))
        for _ in range(100):
            await asyncio.sleep(0)
        assert unsteady.refused < 10
        await library.close()
