"""Snippets and links in articles, as visitors find them: at once, in this process and in others."""

import asyncio
from pathlib import Path

import pytest

from knowledge_base.articles import Article
from knowledge_base.expanding import Expander
from knowledge_base.library import Library
from knowledge_base.parts import SnippetError, missing
from knowledge_base.references import NONE, References, Snippet, references_of
from tests.house import House
from tests.integration.libraries import AsyncWords, Site, empty, publish, until
from tests.unit.shop import article

pytestmark = pytest.mark.anyio

OPEN = article("open", "when are you open", answer="We are open {{snippet:opening-hours}}.")
PARKING = article("parking", "where do i park", answer="Behind the shop. See [our hours](article:open).")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


async def write(library: Library, text: str, revision: int | None = None) -> int:
    wanted = Snippet("opening-hours", {"en": text})
    stored = await library.parts.save_snippet(wanted, author="ada", expected_revision=revision)
    return stored.revision


def answer(library: Library, name: str = "open") -> str:
    found = library.article(name)
    assert found is not None
    return found.source.answer


async def test_a_changed_snippet_changes_all_of_its_articles_at_once(site: Site) -> None:
    async with site.library() as library:
        other = article("visit", "may i visit you", answer="Come {{snippet:opening-hours}}")
        await publish(library, OPEN, other)
        assert answer(library) == "We are open ."
        await write(library, "from nine to five")
        assert answer(library) == "We are open from nine to five."
        await write(library, "all night")
        assert (answer(library), answer(library, "visit")) == ("We are open all night.", "Come all night")


async def test_what_a_snippet_says_is_what_an_article_is_found_by(site: Site) -> None:
    encoder = AsyncWords()
    async with site.library(encoder=encoder) as library:
        await publish(library, OPEN)
        encoder.texts.clear()
        await write(library, "on whitsunday afternoons")
        assert encoder.texts == ["We are open on whitsunday afternoons."]


async def test_another_process_says_what_a_snippet_says_now(site: Site) -> None:
    async with site.library() as one, site.library(kept=False) as other:
        await publish(one, OPEN)
        await write(one, "from nine to five")

        async def is_there() -> bool:
            return other.article("open") is not None and answer(other) == "We are open from nine to five."

        await until(is_there)


async def test_snippets_are_there_from_the_start(site: Site) -> None:
    async with site.library() as library:
        await publish(library, OPEN)
        await write(library, "daily")
    async with site.library() as library:
        assert answer(library) == "We are open daily."


async def test_articles_are_behind_until_they_say_what_a_snippet_says_now(site: Site) -> None:
    async with site.library() as library:
        await write(library, "daily")
    expander = Expander()
    async with site.database() as database, database.read() as connection:
        assert await expander.is_behind(connection)
        await expander.read(connection)
        assert await expander.is_behind(connection), "what could not be renewed is tried once more"
        expander.renewed()
        assert not await expander.is_behind(connection)


async def test_a_file_of_a_snippet_is_for_those_who_read_the_articles_that_say_it(site: Site) -> None:
    async with site.library() as library:
        await publish(library, OPEN)
        await write(library, "![the door](file:0b9d6c1e8f3a4d25a7c40e9b1f6d2a83)")
        assert library.parts.audience_of("0b9d6c1e8f3a4d25a7c40e9b1f6d2a83") == "public"
        await write(library, "daily")
        assert library.parts.audience_of("0b9d6c1e8f3a4d25a7c40e9b1f6d2a83") is None


async def test_of_two_editors_the_slower_one_is_told(site: Site) -> None:
    async with site.library() as library:
        first = await write(library, "daily", 0)
        with pytest.raises(SnippetError) as exists:
            await write(library, "never", 0)
        await write(library, "on mondays", first)
        with pytest.raises(SnippetError) as changed:
            await write(library, "on sundays", first)
        assert (exists.value.code, changed.value.code) == ("snippet_exists", "changed_meanwhile")
        with pytest.raises(SnippetError) as removing:
            await library.parts.remove_snippet("opening-hours", author="bea", expected_revision=first)
        assert removing.value.code == "changed_meanwhile"


async def test_of_editors_who_save_at_the_same_moment_one_does(either_house: House) -> None:
    library = Library(either_house.database, empty(), AsyncWords(), lambda: either_house.now)
    await library.open()

    tries = await asyncio.gather(*(write(library, f"text {one}", 0) for one in range(4)), return_exceptions=True)

    assert [one for one in tries if not isinstance(one, Exception)] == [1]
    assert [str(getattr(one, "code", one)) for one in tries if isinstance(one, Exception)] == ["snippet_exists"] * 3
    await library.close()


async def test_a_deleted_snippet_keeps_its_history_and_leaves_nothing_in_articles(site: Site) -> None:
    async with site.library() as library:
        await publish(library, OPEN)
        await write(library, "daily")
        await library.parts.remove_snippet("opening-hours", author="bea", expected_revision=1)
        assert answer(library) == "We are open ."
        entries = await library.parts.history("opening-hours")
        assert [(one.revision, one.texts, one.author) for one in entries] == [
            (2, None, "bea"),
            (1, {"en": "daily"}, "ada"),
        ]
        assert await write(library, "again", 0) == 3


async def test_who_says_a_snippet_and_who_links_is_told_with_staged_changes(site: Site) -> None:
    async with site.library() as library:
        await publish(library, OPEN, PARKING)
        await library.save(
            article("draft", "a draft", answer="{{snippet:opening-hours}}"), status="draft", author="ada"
        )
        assert [one.article_id for one in await library.parts.users_of("opening-hours")] == ["draft", "open"]
        assert [one.article_id for one in await library.parts.linking_to("open")] == ["parking"]
        await publish(library, article("open", "when are you open", answer="See [this](article:open)."))
        assert [one.article_id for one in await library.parts.linking_to("open")] == ["parking"], "and not itself"


async def test_links_to_what_is_not_published_are_broken(site: Site) -> None:
    async with site.library() as library:
        await publish(library, OPEN, PARKING)

        async def broken() -> dict[str, set[str]]:
            found = await library.parts.broken([OPEN, PARKING])
            return {one: set(its.articles | its.snippets) for one, its in found.items()}

        assert await broken() == {"open": {"opening-hours"}}
        await library.set_status("open", "archived")
        assert await broken() == {"open": {"opening-hours"}, "parking": {"open"}}
        await library.set_status("open", "draft")
        assert await broken() == {"open": {"opening-hours"}, "parking": {"open"}}


async def test_what_an_answer_would_miss_is_told_before_it_is_saved(site: Site) -> None:
    async with site.library() as library:
        await publish(library, OPEN)
        await write(library, "daily")
        good = "{{snippet:opening-hours}} [open](article:open)"
        bad = "{{snippet:nowhere}} [gone](article:gone) ![door](file:0b9d6c1e8f3a4d25a7c40e9b1f6d2a83)"
        lacking = References(
            frozenset({"nowhere"}), frozenset({"gone"}), frozenset({"0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"})
        )
        assert await library.parts.missing_in(f"{good} {bad}") == lacking
        assert await library.parts.missing_in(good) == await library.parts.missing_in("Daily.") == NONE
        async with site.database() as database, database.read() as connection:
            assert await missing(connection, [references_of([good]), references_of([bad])]) == lacking
            assert await missing(connection, []) == NONE


async def test_an_article_says_the_question_of_the_one_that_it_links_to_as_it_is_now(site: Site) -> None:
    async with site.library() as library:
        linking = article("linking", "what else is there", answer="See [](article:open)!")
        await publish(library, linking, OPEN)
        assert answer(library, "linking") == "See when are you open!"
        renamed: Article = article("open", "opening hours", answer="Daily.")
        await publish(library, renamed)
        assert answer(library, "linking") == "See opening hours!"
        await library.delete("open")
        assert answer(library, "linking") == "See !"
