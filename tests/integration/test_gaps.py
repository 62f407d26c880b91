"""Gaps and proposals on either database: read in the background, settled by editors, forgotten with their visitors."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest

from bot.conversations import Conversation, conversation_store, search_log_store
from bot.errors import BotError
from bot.gaps import question_store, topic_store
from bot.gaps.opening import Learning, open_learning
from bot.gaps.topic_store import Topic
from bot.visitors.erasing import Eraser
from bot.visitors.retention import Kept, Retention
from handoff.files import FolderFiles
from knowledge_base.library import Library
from knowledge_base.search import SearchIndex
from tests.house import House
from tests.integration.libraries import AsyncWords, publish
from tests.unit.shop import WordEncoder, article, background
from tests.visitors import PHRASES

pytestmark = pytest.mark.anyio

RETURNS = article("returns", "send shoes back", "return an order")


@dataclass
class Editorial:
    """Visitors, an agent and editors on one database."""

    house: House
    library: Library
    learning: Learning
    files: FolderFiles
    talks: dict[str, Conversation] = field(default_factory=dict)

    async def asks(
        self, visitor: str, text: str, decision: str = "clarify", reason: str = "not-sure", **why: Any
    ) -> None:
        """A visitor asks something."""
        if visitor not in self.talks:
            self.talks[visitor] = await self.house.visitor()
            async with self.house.database.write() as connection:
                await conversation_store.change(connection, self.talks[visitor].id, visitor_name=visitor)
        talk, meant = self.talks[visitor], {"intent": {"name": "ask_question", "confidence": 0.9}}
        article_id = why.pop("article", None)
        said = await self.house.says(
            talk, text, decision=decision, reason=reason, article=article_id, confidence=0.1, **meant, **why
        )
        async with self.house.database.write() as connection:
            await search_log_store.record(
                connection,
                conversation_id=talk.id,
                message_id=said.id,
                text=text,
                language="en",
                decision=decision,
                reason=reason,
                article_id=article_id,
                confidence=0.1,
                created_at=self.house.now,
            )

    async def read(self) -> None:
        """What was said is read."""
        await self.house.pass_time(10)
        await self.learning.watching.tick()

    async def topics(self, state: Any = "open") -> list[Topic]:
        """The topics in a state."""
        found = await self.learning.gaps.find(state, days=28, language="en", limit=50, offset=0)
        return list(found.topics)

    async def proposed(self) -> list[tuple[str, str]]:
        """What is to be reviewed: article and phrasing."""
        found, _ = await self.learning.proposals.find(article_id=None, limit=50, offset=0)
        return [(one.article_id, one.text) for one in found]


async def refused(work: Coroutine[Any, Any, Any]) -> str:
    """The code that something is refused with."""
    with pytest.raises(BotError) as refusal:
        await work
    return refusal.value.code


@pytest.fixture
async def editorial(either_house: House, tmp_path: Any) -> AsyncIterator[Editorial]:
    house, words = either_house, WordEncoder()
    library = Library(house.database, SearchIndex(words, background(words)), AsyncWords(), lambda: house.now)
    await library.open()
    await publish(library, RETURNS)
    learning = open_learning(house.database, library, ["en", "nl"], lambda: house.now)
    yield Editorial(house, library, learning, FolderFiles(tmp_path / "files"))
    await library.close()


async def test_what_is_asked_again_counts_in_the_same_topic(editorial: Editorial) -> None:
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.read()
    await editorial.asks("ben", "Repair my zeppelin engine!")
    await editorial.asks("ben", "sing a lullaby tonight")
    await editorial.read()

    first, second = await editorial.topics()

    assert (first.count, second.count) == (2, 1)
    assert first.question.casefold().startswith("repair my zeppelin")


async def test_the_trend_compares_a_period_with_the_one_before(editorial: Editorial) -> None:
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.house.pass_time(30 * 86400)
    await editorial.asks("ben", "repair my zeppelin engine")
    await editorial.asks("eva", "repair my zeppelin engine")
    await editorial.read()

    (topic,) = await editorial.topics()

    assert (topic.count, topic.before) == (2, 1)


async def test_what_turns_out_to_have_helped_is_no_gap_any_more(editorial: Editorial) -> None:
    await editorial.asks("ana", "shoes that are too small", reason="one-likely", article="returns")
    await editorial.read()
    assert len(await editorial.topics()) == 1

    yes = {"decision": "smalltalk", "reason": "choice", "article": None, "feedback": "helpful"}
    await editorial.house.says(editorial.talks["ana"], "Yes", **yes)
    await editorial.read()

    assert await editorial.topics() == []
    assert await editorial.proposed() == [("returns", "shoes that are too small")]


async def test_a_dismissed_topic_stays_away_though_its_visitors_are_erased(editorial: Editorial) -> None:
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.read()
    (topic,) = await editorial.topics()
    await editorial.learning.gaps.dismiss(topic.id, by="sara")
    eraser = Eraser(database=editorial.house.database, files=editorial.files, phrases=PHRASES)
    await eraser.erase([editorial.talks["ana"]], by="visitor")
    assert [(one.id, one.question, one.count) for one in await editorial.topics("dismissed")] == [(topic.id, "", 0)]
    assert await refused(editorial.learning.gaps.draft(topic.id, by="sara")) == "gap_settled"

    # Somebody else reads on, such as after a restart.
    again = open_learning(editorial.house.database, editorial.library, ["en"], lambda: editorial.house.now)
    await editorial.asks("ben", "repair my zeppelin engine")
    await editorial.house.pass_time(10)
    await again.watching.tick()

    assert await editorial.topics() == []
    assert [one.count for one in await editorial.topics("dismissed")] == [1]
    await editorial.learning.gaps.reopen(topic.id, by="sara")
    assert [one.id for one in await editorial.topics()] == [topic.id]


async def test_a_topic_without_questions_is_taken_up_again_but_makes_no_article(editorial: Editorial) -> None:
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.read()
    (topic,) = await editorial.topics()
    gaps = editorial.learning.gaps
    await gaps.dismiss(topic.id, by="sara")
    eraser = Eraser(database=editorial.house.database, files=editorial.files, phrases=PHRASES)
    await eraser.erase([editorial.talks["ana"]], by="visitor")

    await gaps.reopen(topic.id, by="sara")

    for work in (gaps.draft(topic.id, by="sara"), gaps.teach(topic.id, "returns", by="sara")):
        assert await refused(work) == "unknown_gap"
    assert (await editorial.library.get("returns")).article == RETURNS
    assert await editorial.topics() == []


async def test_a_topic_that_is_settled_meanwhile_is_not_made_one_with_another(editorial: Editorial) -> None:
    for visitor, text in (("ana", "repair my zeppelin engine"), ("ben", "sing a lullaby tonight")):
        await editorial.asks(visitor, text)
    await editorial.read()
    older, younger = sorted(one.id for one in await editorial.topics())
    await editorial.learning.gaps.dismiss(younger, by="sara")

    async with editorial.house.database.write() as connection:
        await question_store.merge(connection, {younger: older})
        assert not await topic_store.settle(connection, 99, "dismissed", by="sara", now=0.0)

    assert [(one.id, one.count) for one in await editorial.topics("dismissed")] == [(younger, 1)]
    assert [(one.id, one.count) for one in await editorial.topics()] == [(older, 1)]


async def test_what_editors_dismiss_while_questions_are_sorted_stays_by_itself(editorial: Editorial) -> None:
    for visitor, text in (("ana", "zeppelin"), ("ben", "lullaby")):
        await editorial.asks(visitor, text)
        await editorial.read()
    younger = max(await editorial.topics(), key=lambda one: one.id)
    await editorial.learning.gaps.dismiss(younger.id, by="sara")

    # So many that ask for both make the two alike, which is seen when another topic begins.
    for number in range(6):
        await editorial.asks(f"visitor {number}", "zeppelin lullaby")
    await editorial.read()
    await editorial.asks("eva", "carpet")
    await editorial.read()

    assert [one.id for one in await editorial.topics("dismissed")] == [younger.id]
    assert sorted(one.count for one in await editorial.topics()) == [1, 7]


async def test_one_conversation_that_cannot_be_read_keeps_no_other_from_it(editorial: Editorial) -> None:
    await editorial.asks("ana", "sing a lullaby tonight")
    await editorial.house.says(editorial.talks["ana"], "!", decision="handoff", reason="upset", intent="odd")
    await editorial.asks("ben", "repair my zeppelin engine")

    await editorial.read()

    assert [one.question for one in await editorial.topics()] == ["repair my zeppelin engine"]


async def test_a_draft_has_the_questions_as_phrasings_and_an_agents_reply_as_its_answer(editorial: Editorial) -> None:
    sara = await editorial.house.agent("Sara")
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.asks("ben", "repair my zeppelin engine ben@example.com")
    talk = editorial.talks["ana"]
    await editorial.house.asks_for_person(talk)
    await editorial.house.desk.lifecycle.take(talk.id, sara)
    await editorial.house.desk.replies.send(talk.id, sara, "Hello ana!", None)
    reply = "Bring your zeppelin to our hangar, ana, or write to hangar@example.com."
    await editorial.house.desk.replies.send(talk.id, sara, reply, None)
    await editorial.read()
    (topic,) = await editorial.topics()

    drafts = await asyncio.gather(*(editorial.learning.gaps.draft(topic.id, by=one) for one in ("sara", "ben")))

    assert len({one.article.id for one in drafts}) == 1
    stored = await editorial.library.get(drafts[0].article.id)
    source = stored.article.source
    assert (stored.status, source.answer) == (
        "draft",
        "Bring your zeppelin to our hangar, [name], or write to [e-mail].",
    )
    both = {source.question, *source.phrasings}
    assert both == {"repair my zeppelin engine [e-mail]", "repair my zeppelin engine"}
    assert [(one.article_id, one.answered_at) for one in await editorial.topics("answered")] == [
        (stored.article.id, None)
    ]


async def test_a_topic_shows_what_its_article_did(editorial: Editorial) -> None:
    for visitor in ("ana", "ben"):
        await editorial.asks(visitor, "repair my zeppelin engine")
    await editorial.read()
    (topic,) = await editorial.topics()
    draft = await editorial.learning.gaps.draft(topic.id, by="sara")
    await editorial.library.set_status(draft.article.id, "published")
    await editorial.read()
    await editorial.asks("eva", "repair my zeppelin engine", "answer", "confident", article=draft.article.id)
    await editorial.asks("eva", "repair my zeppelin engine")
    await editorial.read()

    since = (await editorial.learning.gaps.get(topic.id, days=28, language="en")).since

    assert since is not None
    assert (since.before, since.since, since.answered) == (2, 1, 1)


async def test_a_topic_is_open_again_when_its_article_is_deleted(editorial: Editorial) -> None:
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.read()
    (topic,) = await editorial.topics()
    draft = await editorial.learning.gaps.draft(topic.id, by="sara")
    await editorial.library.delete(draft.article.id)
    await editorial.house.pass_time(60)
    await editorial.read()

    assert [one.id for one in await editorial.topics()] == [topic.id]


async def test_questions_are_added_to_an_article_once(editorial: Editorial) -> None:
    await editorial.asks("ana", "shoes that are too small")
    await editorial.read()
    await editorial.asks("ben", "Shoes that are too small?")
    await editorial.read()
    topics = await editorial.topics()

    for topic in topics:
        await editorial.learning.gaps.teach(topic.id, "returns", by="sara")
        await editorial.learning.gaps.teach(topic.id, "returns", by="ben")

    taught = (await editorial.library.get("returns")).article.source
    assert len(topics) == 1
    # Which of the two spellings is the newer one is told by less than the clock does.
    assert [one.casefold().rstrip("?") for one in taught.phrasings if "too small" in one.casefold()] == [
        "shoes that are too small"
    ]
    assert await refused(editorial.learning.gaps.dismiss(topics[0].id, by="eva")) == "gap_settled"


async def test_what_agents_send_is_proposed_once_and_counts_when_it_is_accepted(editorial: Editorial) -> None:
    sara = await editorial.house.agent("Sara")
    for visitor in ("ana", "ben"):
        await editorial.asks(visitor, "shoes that are too small")
        talk = editorial.talks[visitor]
        await editorial.house.asks_for_person(talk)
        await editorial.house.desk.lifecycle.take(talk.id, sara)
        await editorial.house.desk.replies.send(talk.id, sara, "Send them back.", None, article="returns")
    await editorial.read()
    assert await editorial.proposed() == [("returns", "shoes that are too small")]
    before = (await editorial.library.get("returns")).article
    assert before == RETURNS

    found, _ = await editorial.learning.proposals.find(article_id="returns", limit=1, offset=0)
    await asyncio.gather(*(editorial.learning.proposals.accept(found[0].id, None, by=one) for one in ("sara", "ben")))

    after = (await editorial.library.get("returns")).article.source
    assert after.phrasings == (*before.source.phrasings, "shoes that are too small")
    assert await editorial.proposed() == []
    assert await refused(editorial.learning.proposals.reject(found[0].id, by="eva")) == "proposal_reviewed"


async def test_a_proposal_can_be_taken_in_other_words(editorial: Editorial) -> None:
    await editorial.asks("ana", "shoos to smal", reason="several-likely")
    chosen = {"decision": "answer", "reason": "chosen", "article": "returns"}
    await editorial.house.says(editorial.talks["ana"], "Returns", **chosen)
    await editorial.read()
    found, _ = await editorial.learning.proposals.find(article_id=None, limit=1, offset=0)

    await editorial.learning.proposals.accept(found[0].id, "shoes too small", by="sara")

    assert "shoes too small" in (await editorial.library.get("returns")).article.source.phrasings


async def test_what_was_left_out_or_is_known_is_not_proposed(editorial: Editorial) -> None:
    async def chooses(visitor: str, text: str) -> None:
        await editorial.asks(visitor, text, reason="several-likely")
        chosen = {"decision": "answer", "reason": "chosen", "article": "returns"}
        await editorial.house.says(editorial.talks[visitor], "Returns", **chosen)
        await editorial.read()

    await chooses("ana", "Send shoes back!")
    known = [one.casefold() for one in RETURNS.source.utterances]
    assert "send shoes back" in known
    await chooses("ben", "shoes that are too small")
    found, _ = await editorial.learning.proposals.find(article_id=None, limit=5, offset=0)
    for one in found:
        await editorial.learning.proposals.reject(one.id, by="sara")
    await chooses("eva", "SHOES that are too small")

    assert await editorial.proposed() == []


async def test_an_erased_visitors_questions_and_open_proposals_are_gone(editorial: Editorial) -> None:
    for visitor in ("ana", "ben"):
        await editorial.asks(visitor, f"shoes too small for {visitor}feet", reason="several-likely")
        await editorial.house.says(
            editorial.talks[visitor], "Returns", decision="answer", reason="chosen", article="returns"
        )
        await editorial.asks(visitor, f"{visitor} feather zeppelin")
    await editorial.read()
    eraser = Eraser(database=editorial.house.database, files=editorial.files, phrases=PHRASES)

    await eraser.erase([editorial.talks["ana"]], by="visitor")
    await editorial.read()

    assert [text for _, text in await editorial.proposed()] == ["shoes too small for benfeet"]
    questions = [one.question for one in await editorial.topics()]
    assert [("ben" in one or "[name]" in one) for one in questions] == [True]


async def test_what_goes_from_the_log_of_searches_with_time_goes_from_here(editorial: Editorial) -> None:
    await editorial.asks("ana", "repair my zeppelin engine")
    await editorial.read()
    await editorial.house.pass_time(40 * 86400)
    eraser = Eraser(database=editorial.house.database, files=editorial.files, phrases=PHRASES)

    async def nobody(_: str) -> None:
        pass

    retention = Retention(
        database=editorial.house.database,
        eraser=eraser,
        files=editorial.files,
        kept=Kept(search_log=30),
        announce=nobody,
        clock=lambda: editorial.house.now,
    )
    await retention.sweep()
    await editorial.read()

    assert await editorial.topics() == []


async def test_a_topic_that_is_not_there_is_named_as_such(editorial: Editorial) -> None:
    gaps, proposals = editorial.learning.gaps, editorial.learning.proposals

    for work in (gaps.draft(99, by="a"), gaps.reopen(99, by="a"), gaps.get(99, days=1, language="")):
        assert await refused(work) == "unknown_gap"
    assert await refused(proposals.accept(99, None, by="a")) == "unknown_proposal"
