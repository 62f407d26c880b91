"""Articles as they are stored and found again, and which of their variants the source has left behind."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import Database
from knowledge_base import repository
from knowledge_base.articles import Article, Variant, content
from knowledge_base.narrowing import Narrowed
from knowledge_base.repository import Status, Stored
from knowledge_base.tables import article as article_table
from knowledge_base.tables import article_revision
from tests.stored import START

pytestmark = pytest.mark.anyio


def article(id: str, question: str = "How?", answer: str = "So.", **translations: str) -> Article:
    """An article in English, with translations of its answer."""
    variants = {
        language: Variant(language, f"{question} ({language})", (), it) for language, it in translations.items()
    }
    return Article(id, "en", {"en": Variant("en", question, ("How so?",), answer), **variants}, "Orders", ("a", "b"))


async def save(
    connection: AsyncConnection, *articles: Article, status: Status = "published", at: float = START
) -> list[int]:
    return await repository.save_all(connection, articles, status=status, author="sara", now=at)


async def stored(connection: AsyncConnection, article_id: str) -> Stored:
    found = await repository.get(connection, article_id)
    assert found is not None
    return found


async def stale(connection: AsyncConnection, article_id: str) -> tuple[str, ...]:
    return (await stored(connection, article_id)).stale


async def find(connection: AsyncConnection, limit: int = 100, offset: int = 0, **given: Any) -> tuple[list[str], int]:
    found, total = await repository.find(connection, Narrowed(**given), limit=limit, offset=offset)
    return [one.article.id for one in found], total


async def test_an_article_comes_back_as_it_was_stored(connection: AsyncConnection) -> None:
    new = article("refund", nl="Zo.", fa="این‌طور")
    revision = await repository.save(connection, new, status="draft", author="sara", now=START)
    await save(connection, article("parcel"))
    assert revision == 1
    assert await stored(connection, "refund") == Stored(new, "draft", 1, START)


async def test_an_article_that_there_is_not_is_not_found(connection: AsyncConnection) -> None:
    await save(connection, article("refund"))
    assert await repository.get(connection, "parcel") is None


async def test_saving_replaces_the_article_of_that_id_alone(connection: AsyncConnection) -> None:
    other = article("parcel", nl="Zo.")
    await save(connection, article("refund", nl="Zo."), other)
    again = article("refund", answer="Otherwise.")
    assert await save(connection, again, status="withdrawn", at=START + 5) == [2]
    assert await stored(connection, "refund") == Stored(again, "withdrawn", 2, START + 5)
    assert await stored(connection, "parcel") == Stored(other, "published", 1, START)


async def test_when_an_article_was_first_written_stays_known(connection: AsyncConnection) -> None:
    await save(connection, article("refund"))
    await save(connection, article("refund", answer="Otherwise."), at=START + 5)
    (row,) = (await connection.execute(select(article_table))).all()
    assert (row.created_at, row.updated_at) == (START, START + 5)


async def test_new_and_changed_articles_are_stored_together(connection: AsyncConnection) -> None:
    await save(connection, article("refund"))
    changed, new = article("refund", answer="Otherwise."), article("parcel")
    assert await save(connection, changed, new) == [2, 1]
    assert [one.article for one in await repository.everything(connection)] == [new, changed]


async def test_of_several_articles_with_one_id_the_last_one_stays(connection: AsyncConnection) -> None:
    last = article("refund", answer="Last.")
    assert await save(connection, article("refund"), article("parcel"), last) == [1, 1, 2]
    assert (await stored(connection, "refund")).article == last
    assert await repository.count(connection) == 2


async def test_more_articles_than_fit_in_one_statement_are_stored_and_read_whole(connection: AsyncConnection) -> None:
    many = [article(f"{number:04}", nl="Zo.") for number in range(1000)]
    assert await save(connection, *many) == [1] * 1000
    assert await save(connection, *many) == [2] * 1000
    assert [one.article for one in await repository.everything(connection)] == many
    assert await repository.count(connection) == 1000


async def test_each_revision_is_kept_with_its_author(connection: AsyncConnection) -> None:
    first, second = article("refund"), article("refund", answer="Otherwise.")
    await save(connection, first)
    await save(connection, second, at=START + 5)
    rows = (await connection.execute(select(article_revision).order_by(article_revision.c.id))).all()
    assert [(row.article_id, row.revision, row.content, row.author, row.created_at) for row in rows] == [
        ("refund", 1, content(first), "sara", START),
        ("refund", 2, content(second), "sara", START + 5),
    ]


async def test_machine_drafts_are_marked_until_they_are_reviewed(connection: AsyncConnection) -> None:
    variants = article("refund", nl="Zo.", fa="این‌طور").variants
    draft = Article("refund", "en", variants, machine=("nl",))
    await save(connection, draft)
    assert (await stored(connection, "refund")).article == draft
    await save(connection, Article("refund", "en", variants))
    assert (await stored(connection, "refund")).article.machine == ()


async def test_a_variant_whose_source_changed_is_stale_until_it_changes_too(connection: AsyncConnection) -> None:
    await save(connection, article("refund", nl="Zo.", fa="این‌طور"), article("parcel", nl="Zo."))
    await save(connection, article("refund", answer="Otherwise.", nl="Zo.", fa="این‌طور"))
    assert await stale(connection, "refund") == ("fa", "nl")
    await save(connection, article("refund", answer="Otherwise.", nl="Anders.", fa="این‌طور"))
    assert await stale(connection, "refund") == ("fa",)
    assert await stale(connection, "parcel") == ()


async def test_a_variant_that_changes_together_with_its_source_is_not_stale(connection: AsyncConnection) -> None:
    await save(connection, article("refund", nl="Zo.", fa="این‌طور"))
    await save(connection, article("refund", answer="Otherwise.", nl="Anders.", fa="این‌طور"))
    assert await stale(connection, "refund") == ("fa",)


async def test_a_variant_that_is_added_was_written_for_the_source_as_it_is(connection: AsyncConnection) -> None:
    await save(connection, article("refund", fa="این‌طور"))
    await save(connection, article("refund", answer="Otherwise.", fa="این‌طور"))
    await save(connection, article("refund", answer="Otherwise.", fa="این‌طور", nl="Zo."))
    assert await stale(connection, "refund") == ("fa",)


async def test_an_article_that_is_saved_unchanged_makes_nothing_stale(connection: AsyncConnection) -> None:
    for _ in range(3):
        await save(connection, article("refund", nl="Zo."))
    assert await stale(connection, "refund") == ()


async def test_a_new_source_language_makes_the_other_variants_stale(connection: AsyncConnection) -> None:
    before = article("refund", nl="Zo.", fa="این‌طور")
    await save(connection, before)
    await save(connection, Article("refund", "nl", before.variants))
    assert await stale(connection, "refund") == ("en", "fa")


@pytest.mark.parametrize(("confirmed", "other"), [("refund", "parcel"), ("parcel", "refund")])
async def test_a_variant_that_is_confirmed_is_stale_no_more(
    connection: AsyncConnection, confirmed: str, other: str
) -> None:
    # The two sources have seen different numbers of revisions.
    for name, answer in (("refund", "a"), ("refund", "z"), ("parcel", "a"), ("parcel", "b"), ("parcel", "z")):
        await save(connection, article(name, answer=answer, nl="Zo.", fa="این‌طور"))
    await repository.confirm(connection, confirmed, "nl")
    assert await stale(connection, confirmed) == ("fa",)
    assert await stale(connection, other) == ("fa", "nl")
    assert await repository.source_of(connection, confirmed, "nl") == article(confirmed, answer="z").source


async def test_a_confirmed_variant_is_stale_again_when_the_source_changes_again(connection: AsyncConnection) -> None:
    for answer in ("So.", "Otherwise."):
        await save(connection, article("refund", answer=answer, nl="Zo."))
    await repository.confirm(connection, "refund", "nl")
    await save(connection, article("refund", answer="Once more.", nl="Zo."))
    assert await stale(connection, "refund") == ("nl",)


async def test_what_a_variant_was_written_for_is_told(connection: AsyncConnection) -> None:
    first = article("refund", nl="Zo.", fa="این‌طور")
    await save(connection, article("parcel", answer="Elsewhere.", nl="Zo."), first)
    await save(connection, article("refund", answer="Otherwise.", nl="Zo.", fa="آن‌طور"))
    assert await repository.source_of(connection, "refund", "nl") == first.source
    assert await repository.source_of(connection, "refund", "fa") == article("refund", answer="Otherwise.").source
    assert await repository.source_of(connection, "parcel", "nl") == article("parcel", answer="Elsewhere.").source
    assert await repository.source_of(connection, "refund", "de") is None


async def test_what_a_variant_was_written_for_is_not_of_an_article_that_was_deleted(
    connection: AsyncConnection,
) -> None:
    await save(connection, article("refund", answer="Long ago.", nl="Zo."))
    await repository.remove(connection, "refund")
    await save(connection, article("refund", nl="Zo."))
    assert await repository.source_of(connection, "refund", "nl") == article("refund").source


async def test_an_article_is_withdrawn_by_itself(connection: AsyncConnection) -> None:
    await save(connection, article("refund", nl="Zo."), article("parcel"))
    assert await repository.set_status(connection, "refund", "withdrawn", START + 5)
    refund, parcel = await stored(connection, "refund"), await stored(connection, "parcel")
    assert (refund.status, refund.updated_at, refund.revision) == ("withdrawn", START + 5, 1)
    assert (parcel.status, parcel.updated_at) == ("published", START)
    assert not await repository.set_status(connection, "nothing", "withdrawn", START)


async def test_an_article_is_deleted_with_its_variants_and_its_history_stays(connection: AsyncConnection) -> None:
    await save(connection, article("refund", nl="Zo."), article("parcel", nl="Zo."))
    assert await repository.remove(connection, "refund", author="lea", now=START + 5)
    assert [one.article.id for one in await repository.everything(connection)] == ["parcel"]
    assert await find(connection, text="(nl)") == (["parcel"], 1)
    history = await connection.execute(select(article_revision).order_by(article_revision.c.id))
    assert [(row.article_id, row.deed, row.author) for row in history] == [
        ("refund", "published", "sara"),
        ("parcel", "published", "sara"),
        ("refund", "deleted", "lea"),
    ]
    assert not await repository.remove(connection, "refund")


async def test_only_published_articles_are_published(connection: AsyncConnection) -> None:
    shown = article("refund", nl="Zo.")
    await save(connection, shown)
    await save(connection, article("parcel"), status="draft")
    await save(connection, article("payment"), status="withdrawn")
    assert await repository.published(connection) == [shown]
    assert [one.article.id for one in await repository.everything(connection)] == ["parcel", "payment", "refund"]


async def test_an_article_is_found_by_each_of_its_texts(connection: AsyncConnection) -> None:
    await save(connection, article("refund-late", "Where is it?", "Wait.", nl="Wacht op **geld**."))
    await save(connection, Article("parcel", "en", {"en": Variant("en", "Sent?", (), "Yes.")}, "Shipping"))
    for wanted in ("FUND-L", "where is", "wait", "geld", " Orders "):
        assert await find(connection, text=wanted) == (["refund-late"], 1), wanted
    assert await find(connection, text="shipping") == (["parcel"], 1)
    assert await find(connection, text="nowhere") == ([], 0)
    assert await find(connection, text="  ") == (["refund-late", "parcel"], 2)


@pytest.mark.parametrize(("wanted", "other"), [("5%", "50"), ("a_b", "acb"), ("a\\b", "a/b")])
async def test_wildcards_stand_for_themselves(connection: AsyncConnection, wanted: str, other: str) -> None:
    await save(connection, article("one", answer=f"It is {wanted}."), article("two", answer=f"It is {other}."))
    assert await find(connection, text=wanted) == (["one"], 1)


async def test_articles_are_found_by_status_and_by_language(connection: AsyncConnection) -> None:
    await save(connection, article("refund", nl="Zo."), article("parcel", fa="این‌طور"))
    await save(connection, article("payment", nl="Zo."), status="draft")
    assert await find(connection, status="draft") == (["payment"], 1)
    assert await find(connection, language="nl") == (["payment", "refund"], 2)
    assert await find(connection, language="nl", status="published", text="how") == (["refund"], 1)


async def test_a_page_of_articles_says_how_many_there_are_in_all(connection: AsyncConnection) -> None:
    await save(connection, *(article(name) for name in ("c", "a", "d", "b")))
    assert await find(connection, limit=2, offset=1) == (["b", "c"], 4)


async def test_the_mark_changes_with_whatever_happens_to_an_article(connection: AsyncConnection) -> None:
    marks = [await repository.change_mark(connection)]
    for change in (
        save(connection, article("refund")),
        save(connection, article("parcel")),
        save(connection, article("parcel", answer="Otherwise.")),
        repository.set_status(connection, "refund", "withdrawn", START + 5),
        repository.remove(connection, "parcel"),
    ):
        await change
        marks.append(await repository.change_mark(connection))
    assert len(set(marks)) == len(marks) == 6


@pytest.fixture
async def large(database: Database) -> Database:
    """A database with so many articles that they are read in pieces."""
    async with database.write() as connection:
        await save(connection, *(article(f"{number:04}") for number in range(900)))
    return database


async def test_visitors_have_their_turn_while_a_large_knowledge_base_is_read(large: Database) -> None:
    turns = 0

    async def visitor() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with large.read() as connection:
        visiting = asyncio.create_task(visitor())
        await repository.everything(connection)
    visiting.cancel()
    assert turns >= 3


async def test_a_large_knowledge_base_is_searched_in_a_thread_without_an_event_loop(large: Database) -> None:
    found = await large.read_at_length(lambda connection: find(connection, text="how", limit=900))
    assert (len(found[0]), found[1]) == (900, 900)
