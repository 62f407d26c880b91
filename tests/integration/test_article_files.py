"""Files of articles that nothing refers to go after a while, and all others stay; on either database."""

from pathlib import Path

import pytest

from bot.help.files import IN_HISTORY_FOR, UNUSED_FOR, ArticleFileError, ArticleFiles
from handoff.files import FolderFiles
from knowledge_base import repository, snippet_store
from knowledge_base import staged as changes
from knowledge_base.article_file_store import address_of
from knowledge_base.article_files.enclosed import Enclosed
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
        self.store = FolderFiles(folder)
        self.files = ArticleFiles(house.database, self.store, lambda: self.now)

    async def add(self, text: str, name: str = "manual.txt") -> str:
        """Keep a file with this content; its id."""
        return (await self.files.add(name, text.encode(), author="ada")).id

    async def text(self, file_id: str) -> str:
        """What is in a file."""
        found, _ = await self.files.find(file_id)
        fetched = await self.files.fetch(found)
        try:
            return fetched.path.read_text(encoding="utf-8")
        finally:
            fetched.close()

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
    assert await shelf.store.fetch(unused) is None, "its bytes are gone as well"


async def test_a_file_that_is_sent_again_stays_until_its_article_is_saved(shelf: Shelf) -> None:
    first = await shelf.add("sent twice")
    shelf.now += UNUSED_FOR - 1
    assert await shelf.add("sent twice") == first
    shelf.now += 2
    assert await shelf.files.sweep() == 0


async def test_the_same_bytes_by_another_name_are_a_file_of_their_own(shelf: Shelf) -> None:
    first, other = await shelf.add("alike"), await shelf.add("alike", "terms.txt")

    assert first != other
    assert (await shelf.files.find(other))[0].name == "terms.txt"


async def test_what_comes_with_articles_replaces_no_file_that_is_there_and_is_kept_until_they_are_saved(
    shelf: Shelf,
) -> None:
    there, new = await shelf.add("as it is here"), "0123456789abcdef0123456789abcdef"
    shelf.now += UNUSED_FOR - 1
    await shelf.files.take_in(
        [Enclosed(there, "manual.txt", b"of another site"), Enclosed(new, "terms.txt", b"new here")], author="ada"
    )

    shelf.now += 2
    assert await shelf.files.sweep() == 0
    assert [await shelf.text(one) for one in (there, new)] == ["as it is here", "new here"]


async def test_a_file_whose_bytes_are_lost_keeps_no_other_from_being_handed_out(shelf: Shelf) -> None:
    lost, kept = await shelf.add("lost"), await shelf.add("kept", "terms.txt")
    await shelf.store.discard(lost)

    given = await shelf.files.of([saying(f"[manual](file:{lost}) [terms](file:{kept})")])

    assert [(one.id, one.name, one.data) for one in given] == [(kept, "terms.txt", b"kept")]


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


async def test_what_only_the_history_of_a_snippet_has_stays_as_long(shelf: Shelf, either_house: House) -> None:
    used = await shelf.add("the old door")
    async with either_house.database.write() as connection:
        for text in (f"![door](file:{used})", "No door any more."):
            await snippet_store.save(connection, Snippet("door", {"en": text}), author="ada", now=shelf.now)

    shelf.now += IN_HISTORY_FOR
    assert await shelf.files.sweep() == 0
    shelf.now += 1
    assert await shelf.files.sweep() == 1


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
