"""Files of articles that nothing refers to go after a while, and all others stay; on either database."""

from pathlib import Path

import pytest

from bot.help.files import IN_HISTORY_FOR, UNUSED_FOR, ArticleFileError, ArticleFiles
from handoff.files import FolderFiles
from knowledge_base import repository, snippet_store
from knowledge_base import staged as changes
from knowledge_base.article_file_store import address_of
from knowledge_base.articles import Article, Variant
from knowledge_base.references import Snippet
from tests.house import House

pytestmark = pytest.mark.anyio

DAY = 86400.0


def saying(answer: str) -> Article:
    return Article("label", "en", {"en": Variant("en", "where is the label", (), answer)})


async def write(house: House, answer: str, now: float) -> None:
    async with house.database.write() as connection:
        await repository.save(connection, saying(answer), status="published", author="ada", now=now)


class Shelf:
    """Files in a folder, at a time that a test says."""

    def __init__(self, house: House, folder: Path) -> None:
        self.now = 1_000_000.0
        self.files = ArticleFiles(house.database, FolderFiles(folder), lambda: self.now)

    async def add(self, text: str) -> str:
        """Keep a file with this content; its id."""
        return (await self.files.add("manual.txt", text.encode(), author="ada")).id

    async def has(self, file_id: str) -> bool:
        """Whether a file is there, with its bytes."""
        try:
            found, _ = await self.files.find(file_id)
            (await self.files.fetch(found)).close()
        except ArticleFileError:
            return False
        return True


@pytest.fixture
def shelf(either_house: House, tmp_path: Path) -> Shelf:
    return Shelf(either_house, tmp_path / "files")


async def test_what_nothing_refers_to_goes_after_a_week(shelf: Shelf, either_house: House) -> None:
    unused, used = await shelf.add("nobody's"), await shelf.add("somebody's")
    await write(either_house, f"[manual](file:{used})", shelf.now)

    shelf.now += UNUSED_FOR - 1
    assert await shelf.files.sweep() == 0
    shelf.now += 2
    assert await shelf.files.sweep() == 1

    assert (await shelf.has(unused), await shelf.has(used)) == (False, True)


async def test_a_file_that_is_sent_again_stays_until_its_article_is_saved(shelf: Shelf) -> None:
    first = await shelf.add("sent twice")
    shelf.now += UNUSED_FOR - 1
    assert await shelf.add("sent twice") == first
    shelf.now += 2
    assert await shelf.files.sweep() == 0


async def test_what_only_the_history_has_stays_for_as_long_as_somebody_may_go_back(
    shelf: Shelf, either_house: House
) -> None:
    used = await shelf.add("the old manual")
    await write(either_house, f"[manual](file:{used})", shelf.now)
    await write(either_house, "No manual any more.", shelf.now + DAY)

    shelf.now += IN_HISTORY_FOR - DAY
    assert await shelf.files.sweep() == 0
    shelf.now += 2 * DAY
    assert await shelf.files.sweep() == 1
    assert not await shelf.has(used)


async def test_what_a_snippet_or_a_staged_change_has_stays(shelf: Shelf, either_house: House) -> None:
    in_snippet, staged = await shelf.add("of a snippet"), await shelf.add("of a change")
    await write(either_house, "None yet.", shelf.now)
    async with either_house.database.write() as connection:
        wanted = Snippet("manual", {"en": f"[manual](file:{in_snippet})"})
        await snippet_store.save(connection, wanted, author="ada", now=shelf.now)
        await changes.put(connection, saying(f"[manual](file:{staged})"), author="ada", now=shelf.now)

    shelf.now += IN_HISTORY_FOR * 2
    assert await shelf.files.sweep() == 0
    assert await shelf.has(in_snippet)
    assert await shelf.has(staged)


async def test_a_file_is_found_by_the_address_of_each_audience(shelf: Shelf) -> None:
    kept = await shelf.add("for all")
    found = [await shelf.files.find(address_of(kept, audience)) for audience in ("public", "visitors", "agents")]
    assert [audience for _, audience in found] == ["public", "visitors", "agents"]
    assert {one.id for one, _ in found} == {kept}
    assert len({address_of(kept, audience) for audience in ("public", "visitors", "agents")}) == 3
