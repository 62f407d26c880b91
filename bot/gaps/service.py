"""What editors do about gaps: write an article, teach one that there is, or leave it."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BotError
from bot.gaps import answer_store, topic_store
from bot.gaps.answer_store import AgentAnswer
from bot.gaps.proposal_store import digest_of
from bot.gaps.topic_store import Asked, Since, Topic, TopicState
from bot.storage import Database
from knowledge_base.articles import Article, Variant
from knowledge_base.library import ArticleError, Library
from knowledge_base.normalization import folded
from knowledge_base.repository import Stored

#: Questions of a topic that are shown, and taken over as phrasings; agents' answers that are looked at.
SHOWN, TAKEN, ANSWERS = 50, 30, 5
#: Characters of an id that is made of a question.
LONGEST_SLUG = 60
#: So often an article is saved anew that somebody else saves at the same time.
TRIES = 4


class UnknownGap(BotError):
    """There is no topic of that number, or no more: it turned out to be one with another."""

    def __init__(self) -> None:
        super().__init__("unknown_gap", "There is no such topic any more; load the list again.")


class GapSettled(BotError):
    """Somebody else has done something else about a topic."""

    def __init__(self, article_id: str | None) -> None:
        done = f"is answered by the article {article_id}" if article_id else "was dismissed"
        super().__init__("gap_settled", f"This topic {done} already; open it again before you do something else.")


@dataclass(frozen=True, slots=True)
class Listed:
    """Topics, and how many there are in all; what an article did, by topic."""

    topics: Sequence[Topic]
    total: int
    since: dict[int, Since | None]
    waiting: int


@dataclass(frozen=True, slots=True)
class Details:
    """A topic with its newest questions, each in other words, and what agents answered, the best first."""

    topic: Topic
    questions: Sequence[Asked]
    answers: Sequence[AgentAnswer]
    since: Since | None


class Gaps:
    """Topics of what was asked in vain. Two editors who do the same at once do it once."""

    def __init__(
        self,
        database: Database,
        library: Library,
        languages: Sequence[str],
        settling: asyncio.Lock,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._library = library
        self._clock = clock
        self._languages = languages
        self._settling = settling

    async def find(self, state: TopicState, *, days: int, language: str, limit: int, offset: int) -> Listed:
        """Topics in a state, those that are asked most first."""
        now = self._clock()

        async def read(connection: AsyncConnection) -> Listed:
            found, total = await topic_store.find(
                connection, state=state, now=now, days=days, language=language, limit=limit, offset=offset
            )
            since = {one.id: await topic_store.since(connection, one, now=now, days=days) for one in found}
            return Listed(found, total, since, await topic_store.waiting(connection))

        return await self._database.read_at_length(read)

    async def get(self, topic_id: int, *, days: int, language: str) -> Details:
        """One topic. Raises :class:`UnknownGap`."""
        now = self._clock()

        async def read(connection: AsyncConnection) -> Details | None:
            topic = await topic_store.get(connection, topic_id, now=now, days=days, language=language)
            if topic is None:
                return None
            asked = await topic_store.questions(connection, topic_id, limit=SHOWN * 8)
            answers = await answer_store.answers_to(connection, asked, ANSWERS)
            since = await topic_store.since(connection, topic, now=now, days=days)
            return Details(topic, distinct(asked)[:SHOWN], answers, since)

        details = await self._database.read_at_length(read)
        if details is None:
            raise UnknownGap
        return details

    async def draft(self, topic_id: int, *, by: str) -> Stored:
        """The draft of an article about a topic, its questions as phrasings, and what an agent answered as its answer;
        the one that there is already, where somebody was quicker. Raises :class:`UnknownGap`, :class:`GapSettled`."""
        async with self._alone():
            row = await self._row(topic_id)
            if row.state == "answered" and row.article_id is not None:
                return await self._library.get(row.article_id)
            if row.state != "open":
                raise GapSettled(row.article_id)
            details = await self._asked(topic_id)
            stored = await self._add(drafted(details, self._languages), by)
            await self._settle(topic_id, "answered", by, stored)
            return stored

    async def teach(self, topic_id: int, article_id: str, *, by: str) -> Stored:
        """Add a topic's questions to an article as phrasings. Raises :class:`UnknownGap`, :class:`GapSettled`, and
        :class:`knowledge_base.library.ArticleError` ``unknown_article``."""
        async with self._alone():
            row = await self._row(topic_id)
            if row.state != "open" and (row.state, row.article_id) != ("answered", article_id):
                raise GapSettled(row.article_id)
            details = await self._asked(topic_id)
            texts = [(one.text, one.language) for one in details.questions[:TAKEN]]
            stored = await add_phrasings(self._library, article_id, texts, by=by)
            if row.state == "open":
                await self._settle(topic_id, "answered", by, stored)
            return stored

    async def dismiss(self, topic_id: int, *, by: str) -> None:
        """Leave a topic alone from now on, whoever asks it again. Raises :class:`UnknownGap`, :class:`GapSettled`."""
        async with self._alone():
            row = await self._row(topic_id)
            if row.state == "answered":
                raise GapSettled(row.article_id)
            if row.state == "open":
                await self._settle(topic_id, "dismissed", by)

    async def reopen(self, topic_id: int, *, by: str) -> None:
        """Have a topic among those that are to be answered again. Raises :class:`UnknownGap`."""
        async with self._alone():
            row = await self._row(topic_id)
            if row.state != "open":
                await self._settle(topic_id, "open", by)

    def _alone(self) -> AbstractAsyncContextManager[None]:
        return alone(self._database, self._settling)

    async def _asked(self, topic_id: int) -> Details:
        """A topic with questions: one whose visitors were erased is as good as gone. Raises :class:`UnknownGap`."""
        details = await self.get(topic_id, days=1, language="")
        if not details.questions:
            raise UnknownGap
        return details

    async def _row(self, topic_id: int) -> Row[tuple[str, str | None]]:
        async with self._database.read() as connection:
            row = await topic_store.state_of(connection, topic_id)
        if row is None:
            raise UnknownGap
        return row

    async def _settle(self, topic_id: int, state: TopicState, by: str, stored: Stored | None = None) -> None:
        now = self._clock()
        async with self._database.write() as connection:
            is_there = await topic_store.settle(
                connection,
                topic_id,
                state,
                by=by,
                now=now,
                article_id=stored.article.id if stored else None,
                answered_at=now if stored and stored.status == "published" else None,
            )
        if not is_there:
            raise UnknownGap

    async def _add(self, article: Article, by: str) -> Stored:
        """Store a new article under an id that is free."""
        wanted, number = article.id, 1
        while True:
            try:
                return await self._library.save(article, status="draft", author=by, new=True)
            except ArticleError as error:
                if error.code != "article_exists":
                    raise
            number += 1
            article = replace(article, id=f"{wanted}-{number}")


@asynccontextmanager
async def alone(database: Database, lock: asyncio.Lock) -> AsyncIterator[None]:
    """A block in which no other editor, of whichever worker, does something about gaps or proposals."""
    async with lock, database.alone("gaps and proposals"):
        yield


async def add_phrasings(library: Library, article_id: str, texts: Sequence[tuple[str, str]], *, by: str) -> Stored:
    """Add phrasings, each with its language, to an article, which keeps its status; what it has already is left out.

    They stand in the variant of their language, or in the source where there is none. Raises
    :class:`knowledge_base.library.ArticleError` ``unknown_article``.
    """
    for attempt in range(TRIES):
        stored = await library.get(article_id)
        taught = with_phrasings(stored.article, texts)
        if taught == stored.article:
            return stored
        try:
            return await library.save(taught, status=stored.status, author=by, expected_revision=stored.revision)
        except ArticleError as error:
            if error.code != "changed_meanwhile" or attempt == TRIES - 1:
                raise
    raise AssertionError("returned or raised by now")


def with_phrasings(article: Article, texts: Sequence[tuple[str, str]]) -> Article:
    """``article`` with more phrasings, each with its language, without those that it has."""
    variants = dict(article.variants)
    known = {digest_of(one) for variant in variants.values() for one in variant.utterances}
    for text, language in texts:
        if (digest := digest_of(text)) in known:
            continue
        known.add(digest)
        code = language if language in variants and language not in article.machine else article.language
        variants[code] = replace(variants[code], phrasings=(*variants[code].phrasings, text))
    return replace(article, variants=variants)


def drafted(details: Details, languages: Sequence[str]) -> Article:
    """An article about a topic, in the language that most asked in."""
    questions, topic = details.questions, details.topic
    first = {one.language: one.text for one in reversed(questions)}
    titles = first | {topic.language: topic.question}
    # Of a large topic only the newest questions are looked at: there may be none in a language that it is asked in.
    spoken = {code: count for code, count in topic.languages.items() if code in languages and code in titles}
    answered = {one.language: one.text for one in reversed(details.answers)}
    # Of two that are asked in alike, the one that an agent has answered in.
    language = max(spoken, key=lambda code: (spoken[code], code in answered), default=topic.language)
    best = details.answers[0].text if details.answers else ""
    # Where agents have answered in a language, it has a variant of its own.
    codes = [language, *(code for code in spoken if code in answered and code != language)]
    variants = {code: Variant(code, titles[code], (), answered.get(code, best)) for code in codes}
    article = Article(id=slug_of(titles[language]) or f"topic-{topic.id}", language=language, variants=variants)
    return with_phrasings(article, [(one.text, one.language) for one in questions[:TAKEN]])


def slug_of(question: str) -> str:
    """A short name for an article, made of its question; in whatever script that is."""
    words = re.sub(r"[^\w\u0900-\u0dff]+", "-", folded(question)).strip("-_")
    return words[:LONGEST_SLUG].rsplit("-", 1)[0] if len(words) > LONGEST_SLUG else words


def distinct(asked: Sequence[Asked]) -> list[Asked]:
    """Questions without those that are the same but for their spelling; the newest of each."""
    seen: dict[bytes, Asked] = {}
    for one in asked:
        seen.setdefault(digest_of(one.text), one)
    return list(seen.values())
