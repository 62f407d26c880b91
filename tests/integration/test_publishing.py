"""What becomes of articles beside their text: staged changes, publishing on time, history, restoring, and audiences.

On either database, and as the worker beside the one that does it sees it.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.storage import Database
from knowledge_base.articles import Article, Audience, Variant
from knowledge_base.held import Held
from knowledge_base.library import ArticleError, Library
from knowledge_base.narrowing import Narrowed
from knowledge_base.publishing import Publishing
from knowledge_base.repository import Stored
from tests.house import empty_database
from tests.integration.conftest import NewDatabase
from tests.integration.libraries import AsyncWords, empty, until
from tests.unit.shop import SHOP, WordEncoder, article

pytestmark = pytest.mark.anyio

DAY = 86_400.0
GIFT = article("gift", "buy a gift voucher", "give a present", answer="In the shop.")


class Doorkeeper:
    """Says of every article what it was told to, while its door is open."""

    def __init__(self) -> None:
        self.says: Held | None = None
        self.open = asyncio.Event()
        self.open.set()

    async def against(self, stored: Stored, author: str) -> Held | None:
        await self.open.wait()
        return self.says


@dataclass
class Press:
    """Two workers of one site, the time that both go by, and what the first of them does for editors."""

    library: Library
    other: Library
    publishing: Publishing
    beside: Publishing
    gate: Doorkeeper
    now: float = 1_000_000.0

    def clock(self) -> float:
        self.now += 0.001
        return self.now

    async def deeds(self, article_id: str) -> list[tuple[str, str]]:
        """What was done to an article and by whom, the oldest first."""
        return [(one.deed, one.author) for one in reversed(await self.publishing.history(article_id))]

    async def entry(self, article_id: str, deed: str) -> int:
        """The last entry of such a deed."""
        return next(one.id for one in await self.publishing.history(article_id) if one.deed == deed)


@pytest.fixture(params=["sqlite", "postgresql"])
async def press(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Press]:
    if request.param == "postgresql":
        new_tables: NewDatabase = request.getfixturevalue("new_tables")
        url = new_tables()
    else:
        url = f"sqlite:///{shutil.copy(empty_database(), tmp_path / 'hamdel.sqlite3')}"
    async with AsyncExitStack() as stack:
        opened: list[tuple[Library, Publishing]] = []
        gate = Doorkeeper()
        for _ in range(2):
            database = Database.open(url)
            stack.push_async_callback(database.close)
            library = Library(database, empty(), AsyncWords(), lambda: held.clock())
            opened.append((library, Publishing(database, library, lambda: held.clock(), gate)))
        (one, publishing), (other, beside) = opened
        held = Press(one, other, publishing, beside, gate)
        await one.save_all([*SHOP, GIFT], author="ada")
        for library, _ in opened:
            await library.open()
            stack.push_async_callback(library.close)
        yield held


def worded(answer: str, **fields: object) -> Article:
    """The article about vouchers with another answer."""
    return replace(GIFT, variants={"en": replace(GIFT.source, answer=answer)}, **fields)  # type: ignore[arg-type]


async def found(library: Library, text: str, reader: Audience = "public") -> list[str]:
    vector = WordEncoder().encode([text], "query")[0]
    return [match.article_id for match in await library.retriever.seen_by(reader).search(text, vector, "en")]


async def shows(library: Library, answer: str | None) -> bool:
    """Whether visitors of a worker read that answer, or with None nothing of vouchers."""
    read = library.article("gift")
    return (read and read.source.answer) == answer and ("gift" in await found(library, "gift voucher")) == (
        answer is not None
    )


async def test_visitors_do_not_see_staged_changes_until_they_are_published(press: Press) -> None:
    staged = await press.publishing.stage(worded("Under Gifts."), author="lea", expected_revision=1)
    assert (staged.revision, staged.article, staged.newest.source.answer) == (2, GIFT, "Under Gifts.")
    assert await shows(press.library, GIFT.source.answer)

    published = await press.publishing.publish("gift", author="mina", expected_revision=2)

    assert published.staged is None
    assert await shows(press.library, "Under Gifts.")
    await until(lambda: shows(press.other, "Under Gifts."))
    assert await press.deeds("gift") == [("published", "ada"), ("staged", "lea"), ("published", "mina")]


async def test_the_phrasings_of_staged_changes_are_not_searched(press: Press) -> None:
    changed = replace(GIFT, variants={"en": replace(GIFT.source, phrasings=("wrapping paper bow",))})
    await press.publishing.stage(changed, author="lea")
    assert (await found(press.library, "wrapping paper bow"))[:1] != ["gift"]
    await press.publishing.publish("gift", author="lea")
    assert (await found(press.library, "wrapping paper bow"))[0] == "gift"


async def test_changes_that_are_discarded_leave_the_article_and_can_be_restored(press: Press) -> None:
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    left = await press.publishing.discard("gift", author="mina")
    assert (left.staged, left.article) == (None, GIFT)

    again = await press.publishing.restore("gift", await press.entry("gift", "discarded"), author="lea")

    assert again.newest.source.answer == "Under Gifts."
    assert await shows(press.library, GIFT.source.answer)


async def test_staging_what_is_published_already_leaves_nothing_staged(press: Press) -> None:
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    assert (await press.publishing.stage(GIFT, author="lea")).staged is None


async def test_of_two_editors_the_one_who_saw_less_is_refused(press: Press) -> None:
    await press.publishing.stage(worded("Lea's."), author="lea", expected_revision=1)
    for late in (
        press.publishing.stage(worded("Mina's."), author="mina", expected_revision=1),
        press.publishing.discard("gift", author="mina", expected_revision=1),
        press.publishing.publish("gift", author="mina", expected_revision=1),
        press.publishing.schedule(
            "gift", publish_at=press.now + DAY, expires_at=None, author="mina", expected_revision=1
        ),
        press.publishing.restore("gift", await press.entry("gift", "published"), author="mina", expected_revision=1),
    ):
        with pytest.raises(ArticleError, match="Somebody else changed gift"):
            await late
    assert (await press.library.get("gift")).newest.source.answer == "Lea's."


async def test_what_comes_into_the_published_text_meanwhile_is_in_the_staged_one_too(press: Press) -> None:
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    taught = replace(GIFT, variants={"en": replace(GIFT.source, phrasings=(*GIFT.source.phrasings, "present card"))})
    await press.library.save(taught, status="published", author="mina", expected_revision=2)

    published = await press.publishing.publish("gift", author="lea")

    assert published.article.source == Variant(
        "en", GIFT.source.question, (*GIFT.source.phrasings, "present card"), "Under Gifts."
    )


async def test_an_archived_article_is_gone_for_visitors_of_every_worker_and_out_of_the_list(press: Press) -> None:
    await press.publishing.put_away("gift", "archived", author="lea")
    assert await shows(press.library, None)
    await until(lambda: shows(press.other, None))
    assert (await press.library.find(Narrowed("voucher"), limit=10, offset=0))[1] == 0
    assert (await press.library.find(Narrowed("voucher", "archived"), limit=10, offset=0))[1] == 1
    await press.publishing.publish("gift", author="lea")
    await until(lambda: shows(press.other, GIFT.source.answer))


async def test_a_deleted_article_comes_back_as_the_draft_of_what_it_was(press: Press) -> None:
    await press.library.save(worded("Under Gifts.", owner="lea"), status="published", author="lea")
    await press.library.delete("gift", author="mina")
    ((gone,), total) = await press.publishing.deleted(limit=10, offset=0)
    assert (gone.article.id, gone.entry.author, total) == ("gift", "mina", 1)

    back = await press.publishing.restore("gift", gone.entry.id, author="lea")

    assert (back.status, back.article) == ("draft", worded("Under Gifts.", owner="lea"))
    assert await press.publishing.deleted(limit=10, offset=0) == ([], 0)
    assert [deed for deed, _ in await press.deeds("gift")] == ["published", "published", "deleted", "restored"]


async def test_a_restored_machine_draft_is_not_taken_for_reviewed(press: Press) -> None:
    drafted = replace(GIFT, variants={**GIFT.variants, "nl": Variant("nl", "Een bon?", (), "Ja.")}, machine=("nl",))
    await press.library.save(drafted, status="published", author="lea")
    await press.library.save(GIFT, status="published", author="lea")
    entry = (await press.publishing.history("gift"))[1].id
    assert (await press.publishing.restore("gift", entry, author="lea")).newest == drafted


async def test_an_entry_tells_the_text_and_the_one_before_it(press: Press) -> None:
    await press.library.save(worded("Under Gifts."), status="published", author="lea")
    entry = (await press.publishing.history("gift"))[0].id
    found, now, before = await press.publishing.version("gift", entry)
    assert (found.author, now, before) == ("lea", worded("Under Gifts."), GIFT)
    with pytest.raises(ArticleError, match="no such version"):
        await press.publishing.version("track", entry)


async def test_an_article_is_published_and_archived_at_its_time_by_one_of_the_workers(press: Press) -> None:
    later = article("bow", "wrapping paper bow", answer="In the drawer.")
    await press.library.save(later, status="draft", author="lea")
    noon = press.now + DAY
    await press.publishing.schedule("bow", publish_at=noon, expires_at=noon + DAY, author="lea")
    assert await press.publishing.carry_out() == 0

    press.now = noon
    await press.beside.carry_out()
    await press.publishing.carry_out()
    assert (await found(press.other, "wrapping paper bow"))[0] == "bow"
    await until(lambda: finds(press.library, "bow"))
    press.now = noon + DAY
    await press.publishing.carry_out()
    await press.beside.carry_out()

    assert "bow" not in await found(press.library, "wrapping paper bow")
    stored = await press.library.get("bow")
    assert (stored.status, stored.publish_at, stored.expires_at) == ("archived", None, None)
    assert await press.deeds("bow") == [("saved", "lea"), ("released", "lea"), ("expired", "lea")]


async def finds(library: Library, name: str) -> bool:
    return library.article(name) is not None


async def test_staged_changes_are_published_at_their_time(press: Press) -> None:
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    await press.publishing.schedule("gift", publish_at=press.now + DAY, expires_at=None, author="lea")
    press.now += DAY
    assert await shows(press.library, GIFT.source.answer)
    await press.publishing.carry_out()
    assert await shows(press.library, "Under Gifts.")


async def test_what_is_taken_away_does_not_come_back_by_itself(press: Press) -> None:
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    await press.publishing.schedule("gift", publish_at=press.now + DAY, expires_at=None, author="lea")
    await press.publishing.put_away("gift", "withdrawn", author="lea")
    press.now += DAY
    assert await press.publishing.carry_out() == 0
    assert await shows(press.library, None)


async def test_an_article_without_an_answer_is_held_back_at_its_time_and_stays_a_draft(press: Press) -> None:
    later = article("bow", "wrapping paper bow", answer="In the drawer.")
    await press.library.save(later, status="draft", author="lea")
    await press.publishing.schedule("bow", publish_at=press.now + DAY, expires_at=None, author="lea")
    await press.library.save(article("bow", "wrapping paper bow"), status="draft", author="lea")
    press.now += DAY
    await press.publishing.carry_out()
    assert await press.publishing.carry_out() == 0
    stored = await press.library.get("bow")
    assert (stored.status, stored.held and stored.held.why) == ("draft", "empty")
    assert (await press.deeds("bow"))[-1] == ("held", "lea")


async def test_what_the_gate_speaks_against_is_held_back_at_its_time_and_can_be_published_all_the_same(
    press: Press,
) -> None:
    await held_at_its_time(press)

    stored = await press.other.get("gift")
    assert (stored.article, stored.newest.source.answer, stored.publish_at) == (GIFT, "Under Gifts.", None)
    assert stored.held is not None
    assert (stored.held.by, stored.held.count, [one["text"] for one in stored.held.tests]) == (
        "time",
        1,
        ["a present?"],
    )
    assert (await press.library.find(Narrowed(held=True), limit=9, offset=0))[1] == 1
    assert (await press.deeds("gift"))[-1] == ("stopped", "lea")
    assert await press.publishing.carry_out() == 0

    assert (await press.publishing.publish("gift", author="mina")).held is None
    assert await shows(press.library, "Under Gifts.")


@pytest.mark.parametrize("way", ["discarded", "chosen another time", "withdrawn", "replaced"])
async def test_what_was_held_back_is_forgotten_when_it_is(press: Press, way: str) -> None:
    await held_at_its_time(press)
    match way:
        case "discarded":
            left = await press.publishing.discard("gift", author="lea")
        case "withdrawn":
            left = await press.publishing.put_away("gift", "withdrawn", author="lea")
        case "replaced":
            left = await press.library.save(worded("Here."), status="published", author="lea", settled=True)
        case _:
            noon = press.now + DAY
            left = await press.publishing.schedule("gift", publish_at=noon, expires_at=None, author="lea")
    assert left.held is None


async def test_an_article_expires_while_the_questions_of_another_are_asked(press: Press) -> None:
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    await press.publishing.schedule("gift", publish_at=press.now + DAY, expires_at=None, author="lea")
    await press.publishing.schedule("track", publish_at=None, expires_at=press.now + DAY, author="lea")
    press.now += DAY
    press.gate.open.clear()
    asking = asyncio.create_task(press.publishing.carry_out("publish"))
    await press.beside.carry_out("expire")
    assert (await press.library.get("track")).status == "archived"
    press.gate.open.set()
    await asking
    assert await shows(press.library, "Under Gifts.")


async def held_at_its_time(press: Press) -> None:
    """Changes to the article about vouchers come due, and the gate speaks against them."""
    await press.publishing.stage(worded("Under Gifts."), author="lea")
    await press.publishing.schedule("gift", publish_at=press.now + DAY, expires_at=None, author="lea")
    press.gate.says = Held("questions", "time", press.now, ({"text": "a present?"},), 1)
    press.now += DAY
    await press.publishing.carry_out()


@pytest.mark.parametrize(
    ("publish_in", "expires_in", "code"),
    [
        (-1, None, "invalid_schedule"),
        (None, -1, "invalid_schedule"),
        (DAY, DAY / 2, "invalid_schedule"),
        (DAY, None, "nothing_to_publish"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_with_what_to_do(
    press: Press, publish_in: float | None, expires_in: float | None, code: str
) -> None:
    name = "gift"
    if code == "invalid_schedule":
        name = "bow"
        await press.library.save(article("bow", "wrapping?", answer="Yes."), status="draft", author="lea")
    publish_at, expires_at = (None if one is None else press.now + one for one in (publish_in, expires_in))
    with pytest.raises(ArticleError) as refused:
        await press.publishing.schedule(name, publish_at=publish_at, expires_at=expires_at, author="lea")
    assert refused.value.code == code
    assert (await press.library.get(name)).publish_at is None


async def test_an_article_that_has_expired_and_is_published_again_stays(press: Press) -> None:
    await press.publishing.schedule("gift", publish_at=None, expires_at=press.now + DAY, author="lea")
    await press.publishing.put_away("gift", "withdrawn", author="lea")
    press.now += 2 * DAY
    await press.publishing.publish("gift", author="lea")
    assert await press.publishing.carry_out() == 0
    assert (await press.library.get("gift")).status == "published"


async def test_articles_are_found_by_those_alone_whom_they_are_for(press: Press) -> None:
    for audience, readers in (("visitors", {"visitors", "agents"}), ("agents", {"agents"})):
        kept = worded("Under Gifts.", audience=audience)
        await press.library.save(kept, status="published", author="lea")
        await until(lambda: reaches(press.other, readers))  # noqa: B023 - awaited in the loop
        assert await reaches(press.library, readers)
    await press.library.save(worded("Under Gifts."), status="published", author="lea")
    await until(lambda: reaches(press.other, {"public", "visitors", "agents"}))


async def reaches(library: Library, readers: set[str]) -> bool:
    kinds: tuple[Audience, ...] = ("public", "visitors", "agents")
    searched = {one for one in kinds if "gift" in await found(library, "gift voucher", one)}
    named = {one for one in kinds if library.article("gift", one) is not None}
    return searched == named == readers


async def test_what_is_for_agents_takes_nothing_of_the_confidence_of_what_is_for_everybody(press: Press) -> None:
    vector = WordEncoder().encode(["gift voucher"], "query")[0]
    (alone, *_) = await press.library.retriever.search("gift voucher", vector, "en")
    twin = replace(GIFT, id="gift-desk", audience="agents")
    await press.library.save(twin, status="published", author="lea")
    (first, *others) = await press.library.retriever.search("gift voucher", vector, "en")
    assert first.article_id == "gift"
    assert "gift-desk" not in [one.article_id for one in others] + list(first.alike)
    assert first.confidence > 0.8 * alone.confidence


async def test_articles_to_be_read_again_by_a_day_are_told(press: Press) -> None:
    for name, day in (("a", "2027-02-28"), ("b", "2027-03-01"), ("c", "2027-03-02"), ("d", "")):
        one = replace(article(name, f"question {name}", answer="Yes."), review_by=day, owner="lea" if day else "")
        await press.library.save(one, status="draft", author="lea")
    due, total = await press.library.find(Narrowed(due="2027-03-01", owner="lea"), limit=10, offset=0)
    assert ([one.article.id for one in due], total) == (["a", "b"], 2)
