"""Test questions, trials, synonyms and votes as either database keeps them."""

import pytest

from bot.conversations import search_log_store
from bot.gaps import feedback_store, question_store
from bot.gaps.findings import Gap
from knowledge_base import repository, synonym_store, test_questions, trial_store
from knowledge_base.articles import Article, Variant
from knowledge_base.synonyms import Group
from knowledge_base.test_questions import TestQuestion
from tests.house import House

pytestmark = pytest.mark.anyio

NOW = 1_700_000_000.0


def article(name: str, **tests: tuple[str, ...]) -> Article:
    return Article(name, "en", {"en": Variant("en", f"What is {name}?", (), "So.")}, tests=tests)


async def test_test_questions_are_those_of_published_articles_and_stay_with_their_article(either_house: House) -> None:
    asked = article("a", fa=("کجاست؟",), en=("where?", "when?"))
    async with either_house.database.write() as connection:
        await repository.save_all(connection, [asked, article("b")], status="published", author="sara", now=NOW)
        await repository.save(connection, article("c", en=("draft?",)), status="draft", author="sara", now=NOW)
    async with either_house.database.read() as connection:
        assert await test_questions.of_published(connection) == [
            TestQuestion("a", "en", "where?"),
            TestQuestion("a", "en", "when?"),
            TestQuestion("a", "fa", "کجاست؟"),
        ]
        found = await repository.get(connection, "a")
    assert found is not None
    assert found.article == asked


async def test_a_test_question_more_makes_no_translation_out_of_date(either_house: House) -> None:
    dutch = {"en": Variant("en", "How?", (), "So."), "nl": Variant("nl", "Hoe?", (), "Zo.")}
    for tests in ({}, {"en": ("why?",)}):
        async with either_house.database.write() as connection:
            one = Article("a", "en", dutch, tests=tests)
            await repository.save(connection, one, status="published", author="sara", now=NOW)
    async with either_house.database.read() as connection:
        found = await repository.get(connection, "a")
    assert found is not None
    assert (found.stale, found.article.tests) == ((), {"en": ("why?",)})


async def test_the_mark_of_what_is_published_changes_with_that_alone(either_house: House) -> None:
    marks = []
    for status, at in (("published", 1.0), ("draft", 2.0), ("published", 3.0)):
        async with either_house.database.write() as connection:
            one = article(f"a{at}")
            await repository.save(connection, one, status=status, author="sara", now=NOW + at)  # type: ignore[arg-type]
            marks.append(await repository.published_mark(connection))
    assert marks[0] == marks[1] != marks[2]


async def test_a_trial_is_known_by_its_change_until_whoever_carries_it_out_is_gone(either_house: House) -> None:
    async with either_house.database.write() as connection:
        first = await trial_store.begin(connection, "one", author="sara", now=NOW)
        await trial_store.note(connection, first, done=3, total=9, now=NOW + 1)
        going_on = await trial_store.newest(connection, "one", lost_before=NOW)
        assert going_on is not None
        assert (going_on.id, going_on.state, going_on.done, going_on.total) == (first, "running", 3, 9)
        # Nobody has been heard of for too long: another one may begin.
        assert await trial_store.newest(connection, "one", lost_before=NOW + 2) is None
        lost = await trial_store.get(connection, first, lost_before=NOW + 2)
        assert lost is not None
        assert lost.state == "lost"
        second = await trial_store.begin(connection, "one", author="ada", now=NOW + 2)
        await trial_store.end(connection, second, state="done", result={"held": False}, total=9, now=NOW + 3)
        done = await trial_store.newest(connection, "one", lost_before=NOW + 99)
        assert done is not None
        assert (done.id, done.state, done.result) == (second, "done", {"held": False})
        assert await trial_store.newest(connection, "other", lost_before=NOW) is None


async def test_synonyms_are_kept_in_their_order_and_a_refusal_once(either_house: House) -> None:
    groups = [Group("en", ("parcel", "Boxit")), Group("fa", ("بسته", "مرسوله"))]
    async with either_house.database.write() as connection:
        await synonym_store.save(connection, [Group("nl", ("a", "b"))], NOW)
        before = await synonym_store.change_mark(connection)
        await synonym_store.save(connection, groups, NOW + 1)
        assert (await synonym_store.load(connection)).groups == tuple(groups)
        assert await synonym_store.change_mark(connection) != before
        for _ in range(2):
            await synonym_store.refuse(connection, "en", "boxit", "parcel", by="sara", now=NOW)
        assert await synonym_store.refused(connection) == {("en", "boxit", "parcel")}


async def test_what_was_asked_in_vain_is_read_newest_first(either_house: House) -> None:
    async with either_house.database.write() as connection:
        for number, text in enumerate(("first", "second", "third"), 1):
            gap = Gap(number, text, "en", "unanswered", NOW + number)
            await question_store.put(connection, f"c{number}", [gap])
        found = await question_store.newest(connection, 2)
    assert [(one.conversation_id, one.text) for one in found] == [("c3", "third"), ("c2", "second")]


async def test_votes_are_counted_by_article_language_and_day_and_the_worst_come_first(either_house: House) -> None:
    day = 86_400.0
    votes: list[tuple[str, str, str | None, float]] = [("good", "en", "helpful", 0.0)] * 4
    votes += [("bad", "en", "unhelpful", 0.0), ("bad", "nl", "unhelpful", day)]
    votes += [("bad", "nl", None, day), ("once", "en", "unhelpful", 0.0), ("old", "en", "unhelpful", -9 * day)]
    talk = await either_house.visitor()
    for article_id, language, outcome, later in votes:
        said = await either_house.says(talk, "mail jo@example.com about it")
        async with either_house.database.write() as connection:
            values = {"text": said.text, "language": language, "decision": "answer", "reason": "confident"}
            await search_log_store.record(
                connection,
                conversation_id=talk.id,
                message_id=said.id,
                article_id=article_id,
                confidence=0.9,
                outcome=outcome,
                created_at=NOW + later,
                **values,
            )
    async with either_house.database.read() as connection:
        found = await feedback_store.judged(connection, NOW - day, None)
        dutch = await feedback_store.judged(connection, NOW - day, "nl")
        asked = await feedback_store.answers_of(connection, "bad", NOW - day, None, 10)

    assert [one.article for one in found] == ["bad", "once", "good"]
    bad = found[0]
    assert (bad.votes.answered, bad.votes.helpful, bad.votes.unhelpful) == (3, 0, 2)
    assert {code: votes.answered for code, votes in bad.languages.items()} == {"en": 1, "nl": 2}
    assert {number: its.answered for number, its in bad.days.items()} == {int(NOW // day): 1, int(NOW // day) + 1: 2}
    assert [(one.article, one.votes.answered) for one in dutch] == [("bad", 2)]
    assert [one.outcome for one in asked] == ["unhelpful", "unhelpful", None]
    assert all("jo@example.com" not in one.text + one.then for one in asked)
