"""Another encoder is taken into use while articles are saved and found."""

import asyncio
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from knowledge_base.library import Library
from knowledge_base.retriever import Retriever
from knowledge_base.search import SearchIndex
from tests.integration.libraries import GIFT, AsyncWords, NotedRefits, OtherWords, Site, empty, found, publish, until
from tests.unit.shop import SHOP, WordEncoder, article, background

pytestmark = pytest.mark.anyio


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


async def adopted(library: Library, encoder: AsyncWords, index: SearchIndex | None = None) -> list[Retriever]:
    """Take ``encoder`` into use; the retrievers that this was announced with."""
    announced: list[Retriever] = []
    encoder.library = library
    await library.adopt(empty() if index is None else index, encoder, announced.append)
    return announced


async def test_another_encoder_is_taken_into_use_when_it_knows_every_article(site: Site) -> None:
    other = OtherWords()
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        announced = await adopted(library, other)
        assert library.encoder is other
        assert len(announced) == 1
        vector = WordEncoder().encode(["reset my password"], "query")[0]
        assert (await announced[0].search("reset my password", vector, "en"))[0].article_id == "password"
        assert len(await found(library, "reset my password")) == 3
        await publish(library, GIFT)
        assert (await found(library, "gift voucher"))[0] == "gift"
    assert "buy a gift voucher" in other.texts


async def test_what_another_encoder_finds_is_fitted_before_it_is_taken_into_use(site: Site) -> None:
    index, refits = NotedRefits(), []
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        await library.adopt(index, OtherWords(), lambda _: refits.extend(index.given))
    assert refits == [False]


async def test_an_index_of_another_encoder_is_kept_for_the_next_start(site: Site) -> None:
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
    assert empty().load(site.file, SHOP) == []

    async with site.library() as library:
        await adopted(library, OtherWords(), other_index())
    assert other_index().load(site.file, SHOP) == []


def other_index() -> SearchIndex:
    """An index of nothing yet, of the other encoder."""
    encoder = WordEncoder()
    encoder.name = OtherWords.name
    return SearchIndex(encoder, background(encoder))


async def test_what_is_saved_and_withdrawn_while_another_encoder_reads_is_not_forgotten(site: Site) -> None:
    async def change(library: Library) -> None:
        await publish(library, GIFT, article("track", "delivery status"))
        await library.delete("refund")

    other, index = OtherWords(), empty()
    other.first = change
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        announced = await adopted(library, other, index)
        assert (len(announced), len(index)) == (1, 3)
        assert sorted(await found(library, "delivery status")) == ["gift", "password", "track"]
        assert (await found(library, "delivery status"))[0] == "track"


async def test_the_old_encoder_answers_while_the_new_one_reads(site: Site) -> None:
    seen: list[object] = []

    async def look(library: Library) -> None:
        seen.append(library.encoder.name)
        seen.append((await found(library, "reset my password"))[0])

    other = OtherWords()
    other.first = look
    async with site.library() as library:
        await library.save_all(SHOP, author="ada")
        await adopted(library, other)
    assert seen == ["words", "password"]


async def test_an_article_that_the_old_encoder_read_is_put_with_the_vectors_of_the_new_one(site: Site) -> None:
    async def adopt(library: Library) -> None:
        await adopted(library, other)

    encoder, other = AsyncWords(), OtherWords()
    async with site.library(encoder=encoder) as library:
        await library.save_all(SHOP, author="ada")
        encoder.library, encoder.first = library, adopt
        await publish(library, GIFT)
        assert (await found(library, "gift voucher"))[0] == "gift"
    assert "buy a gift voucher" in other.texts


class HeldUp(SearchIndex):
    """An index that takes its time to put articles, once it ``waits``."""

    def __init__(self) -> None:
        super().__init__(WordEncoder(), background(WordEncoder()))
        self.waits, self.at_it, self.goes_on = False, Event(), Event()

    def put(self, articles: Any, vectors: Any = None) -> None:
        """See :class:`knowledge_base.search.SearchIndex`."""
        if self.waits:
            self.at_it.set()
            assert self.goes_on.wait(20)
        super().put(articles, vectors)


async def test_an_article_that_is_being_put_while_another_encoder_is_taken_into_use_is_found(site: Site) -> None:
    held, index = HeldUp(), NotedRefits()
    async with site.library(index=held) as library:
        await library.save_all(SHOP, author="ada")
        held.waits = True
        publishing = asyncio.create_task(publish(library, GIFT))
        await asyncio.to_thread(held.at_it.wait, 20)
        adopting = asyncio.create_task(adopted(library, OtherWords(), index))
        await until(lambda: fits(index))
        # It would be taken into use right after that, if nobody were at changing an article.
        for _ in range(100):
            await asyncio.sleep(0)
        held.goes_on.set()
        await asyncio.gather(publishing, adopting)
        assert (await found(library, "gift voucher"))[0] == "gift"


async def fits(index: NotedRefits) -> bool:
    return bool(index.given) and not index.stale
