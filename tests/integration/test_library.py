"""The articles in the database and the index that finds them, kept in step."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from knowledge_base import live_index, repository
from knowledge_base.articles import Article, Variant
from knowledge_base.library import ArticleError, Library
from knowledge_base.search import SearchIndex
from tests.integration.libraries import GIFT, AsyncWords, NotedRefits, Site, empty, finds, found, publish, until
from tests.unit.shop import SHOP, WordEncoder, background

pytestmark = pytest.mark.anyio


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


async def test_what_was_saved_is_found_when_saving_has_ended(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        assert (await found(library, "gift voucher"))[0] != "gift"
        await publish(library, GIFT)
        assert (await found(library, "gift voucher"))[0] == "gift"
        assert (len(library), library.article("gift")) == (4, GIFT)


async def test_a_withdrawn_or_deleted_article_is_not_found_when_that_has_ended(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        await library.set_status("track", "withdrawn")
        await library.delete("refund")
        assert await found(library, "where is my parcel") == ["password"]
        assert (len(library), library.article("track")) == (1, None)
        await library.set_status("track", "published")
        assert (await found(library, "where is my parcel"))[0] == "track"


async def test_each_change_of_what_is_published_has_a_number_of_its_own(site: Site) -> None:
    async with site.library() as library:
        seen = [library.generation]
        await publish(library, GIFT)
        seen.append(library.generation)
        await library.set_status("gift", "withdrawn")
        seen.append(library.generation)
        await library.save(GIFT, status="draft", author="ada")
        assert library.generation == seen[-1]
    assert len(set(seen)) == 3


async def test_a_draft_is_not_found_and_taking_it_back_is_no_fault(site: Site) -> None:
    async with site.library() as library:
        await library.save(GIFT, status="draft", author="ada")
        assert await found(library, "gift voucher") == []
        await library.set_status("gift", "withdrawn")
        await library.delete("gift")
        with pytest.raises(ArticleError):
            await library.delete("gift")


async def test_the_next_start_finds_what_is_published_and_nothing_else(site: Site) -> None:
    async with site.library() as library:
        await library.save_all([*SHOP, GIFT], author="ada")
        await library.set_status("track", "withdrawn")
    for kept in (True, False):
        async with site.library(kept=kept) as library:
            assert sorted(await found(library, "where is my parcel")) == ["gift", "password", "refund"]
            assert len(library) == 3


async def test_the_next_start_encodes_nothing_anew(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    for kept in (True, False):
        encoder = AsyncWords()
        async with site.library(encoder=encoder, kept=kept) as library:
            assert (await found(library, "reset my password"))[0] == "password"
        assert encoder.texts == []


async def test_an_index_that_was_kept_serves_as_it_was(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    index = empty()
    index.load(site.file, SHOP)
    index.refit()
    index.save(site.file)
    index = empty()
    async with site.library(index=index):
        assert not index.stale
    # It was not fitted anew: nothing has changed.
    assert not index.stale


async def test_what_changed_since_an_index_was_kept_is_fitted_in(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    async with site.library(kept=False) as library:
        await publish(library, GIFT)
        await library.delete("track")
    index = empty()
    async with site.library(index=index) as library:
        assert (await found(library, "gift voucher"))[0] == "gift"
        assert "track" not in await found(library, "where is my parcel")
        await until(lambda: fitted(index))


async def fitted(index: SearchIndex) -> bool:
    return not index.stale


async def test_articles_that_were_deleted_since_an_index_was_kept_have_it_fitted_anew(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    async with site.library(kept=False) as library:
        await library.delete("track")
    index = empty()
    async with site.library(index=index):
        await until(lambda: fitted(index))


async def test_an_index_that_is_damaged_is_made_anew(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    site.file.write_bytes(site.file.read_bytes()[:100])
    async with site.library() as library:
        assert (await found(library, "reset my password"))[0] == "password"
    empty().load(site.file, SHOP)


async def test_an_index_is_kept_at_the_end_where_it_has_changed(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    assert empty().load(site.file, SHOP) == []
    async with site.library() as library:
        await publish(library, GIFT)
    assert empty().load(site.file, [*SHOP, GIFT]) == []
    async with site.library() as library:
        await library.delete("gift")
    index = empty()
    index.load(site.file, [*SHOP, GIFT])
    assert len(index) == 3


async def test_an_index_without_changes_is_not_written_again(site: Site) -> None:
    index = empty()
    async with site.library(index=index) as library:
        await library.save_all(SHOP, author="ada")
        await until(lambda: fitted(index))
    before = site.file.stat().st_ino, site.file.stat().st_mtime_ns
    async with site.library():
        pass
    assert (site.file.stat().st_ino, site.file.stat().st_mtime_ns) == before


async def test_an_index_that_was_kept_at_the_start_is_not_written_again_at_the_end(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    async with site.library(kept=False) as library:
        await library.delete("track")
    async with site.library():
        before = site.file.stat().st_ino, site.file.stat().st_mtime_ns
        assert empty().load(site.file, SHOP[1:]) == []
    assert (site.file.stat().st_ino, site.file.stat().st_mtime_ns) == before


@pytest.mark.parametrize(("up_to", "first"), [(3, False), (2, True)])
async def test_a_site_of_few_articles_is_fitted_before_it_is_ready_and_a_large_one_while_it_serves(
    site: Site, up_to: int, first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large one goes by what is known of others meanwhile."""
    async with site.library(kept=False) as library:
        await library.save_all(SHOP, author="ada")
    monkeypatch.setattr(live_index, "FITTED_BEFORE_READY", up_to)
    index = NotedRefits()
    async with site.library(index=index, kept=False) as library:
        assert index.given == [first]
        assert (await found(library, "reset my password"))[0] == "password"
        await until(lambda: fits(index, 2 if first else 1))
    assert index.given == ([True, False] if first else [False])


async def fits(index: NotedRefits, times: int) -> bool:
    return len(index.given) >= times and not index.stale


@pytest.mark.parametrize(("deleted", "left"), [(False, 4), (True, 2)])
async def test_of_a_large_site_what_changed_since_its_index_was_kept_is_fitted_in_while_it_serves(
    site: Site, deleted: bool, left: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    async with site.library(kept=False) as library:
        await (library.delete("track") if deleted else publish(library, GIFT))
    monkeypatch.setattr(live_index, "FITTED_BEFORE_READY", 1)
    index = NotedRefits()
    async with site.library(index=index) as library:
        assert (len(await found(library, "gift voucher")), index.given) == (left, [])
        await until(lambda: fits(index, 1))
    assert index.given == [False]


async def test_an_index_that_was_kept_after_its_fit_is_not_fitted_again(site: Site) -> None:
    index = empty()
    async with site.library(index=index) as library:
        await library.save_all(SHOP, author="ada")
        await until(lambda: fitted(index))
    again = NotedRefits()
    async with site.library(index=again) as library:
        assert (await found(library, "reset my password"))[0] == "password"
    assert again.given == []


async def test_nothing_goes_on_after_the_end(site: Site) -> None:
    before = asyncio.all_tasks()
    async with site.library() as library:
        await publish(library, GIFT)
        assert {task.get_name() for task in asyncio.all_tasks() - before} == {"refit", "follow"}
    assert asyncio.all_tasks() == before


async def test_a_refit_that_is_under_way_at_the_end_is_told_to_stop(site: Site) -> None:
    index = NotedRefits()
    async with site.library(index=index) as library:
        index.waits = True
        await library.save_all(SHOP, author="ada")
        await until(lambda: waiting(index))
    await until(lambda: told(index))


async def waiting(index: NotedRefits) -> bool:
    return index.waiting.is_set()


async def told(index: NotedRefits) -> bool:
    return index.told


async def test_an_index_that_cannot_be_kept_is_no_fault(site: Site) -> None:
    site.file = site.file / "none" / "index"
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        assert len(library) == 3


async def test_a_changed_index_is_kept_every_two_minutes(site: Site) -> None:
    async def kept(*articles: Article) -> bool:
        return site.file.exists() and empty().load(site.file, articles) == []

    index = empty()
    async with site.library(index=index) as library:
        await until(kept)
        for seconds in (0, 60):
            site.now += seconds
            await publish(library, *SHOP)
            await until(lambda: fitted(index))
        assert not await kept(*SHOP)

        async def kept_in_the_end() -> bool:
            # What was changed before may be kept in the moment that the clock moves: then this is due the next time.
            site.now += 120
            await publish(library, GIFT)
            await until(lambda: fitted(index))
            return await kept(*SHOP, GIFT)

        await until(kept_in_the_end)


async def test_the_confidence_is_fitted_anew_after_each_change(site: Site) -> None:
    index = empty()
    async with site.library(index=index) as library:
        await library.save_all(SHOP, author="ada")
        await until(lambda: fitted(index))
        await library.delete("track")
        assert index.stale
        await until(lambda: fitted(index))


class FailingOnce(SearchIndex):
    """An index whose first refit in the background fails."""

    failed = 0

    def refit(self, *arguments: Any) -> None:
        """See :class:`knowledge_base.search.SearchIndex`."""
        if self.stale and len(self) and not self.failed:
            self.failed += 1
            raise MemoryError
        super().refit(*arguments)


async def test_a_refit_that_failed_is_tried_again_with_the_next_change(site: Site) -> None:
    index = FailingOnce(WordEncoder(), background(WordEncoder()))
    async with site.library(index=index) as library:
        await library.save_all(SHOP, author="ada")
        await until(lambda: failed(index))
        assert (await found(library, "reset my password"))[0] == "password"
        await publish(library, GIFT)
        await until(lambda: fitted(index))


async def failed(index: Any) -> bool:
    return bool(index.failed)


class Unkept(SearchIndex):
    """An index that cannot be kept the next time once it ``fails``, for another reason than its file."""

    fails, failed = False, 0

    def save(self, path: Path) -> None:
        """See :class:`knowledge_base.search.SearchIndex`."""
        if self.fails:
            self.fails, self.failed = False, 1
            raise MemoryError
        super().save(path)


async def test_after_an_index_could_not_be_kept_what_changes_is_fitted_in_all_the_same(site: Site) -> None:
    index = Unkept(WordEncoder(), background(WordEncoder()))
    async with site.library(index=index) as library:
        index.fails = True
        site.now += 120
        await publish(library, *SHOP)
        await until(lambda: failed(index))
        await publish(library, GIFT)
        await until(lambda: fitted(index))
    assert empty().load(site.file, [*SHOP, GIFT]) == []


DRAFTED = Article(
    "gift", "en", {"en": Variant("en", "buy a gift"), "nl": Variant("nl", "cadeau kopen")}, machine=("nl",)
)


@pytest.mark.parametrize("drafts", [False, True])
async def test_machine_drafts_are_found_only_where_the_site_wants_them(site: Site, drafts: bool) -> None:
    async def languages(library: Library) -> list[str]:
        shown = library.article("gift")
        vector = WordEncoder().encode(["cadeau kopen"], "query")[0]
        (match,) = await library.retriever.search("cadeau kopen", vector, "nl")
        return [match.language, *(shown.variants if shown else ())]

    expected = ["nl", "en", "nl"] if drafts else ["en", "en"]
    async with site.library(drafts=drafts) as library, site.library(drafts=drafts, kept=False) as other:
        await publish(library, DRAFTED)
        assert await languages(library) == expected
        await until(lambda: finds(other, "cadeau kopen", "gift"))
        assert await languages(other) == expected
    async with site.library(drafts=drafts, kept=False) as library:
        assert await languages(library) == expected


async def test_articles_are_published_all_or_none(site: Site) -> None:
    broken = Article("broken", "en", {})
    async with site.library() as library:
        with pytest.raises(KeyError):
            await library.save_all([GIFT, broken], author="ada")
        assert len(library) == 0
    async with site.database() as database, database.read() as connection:
        assert await repository.count(connection) == 0
