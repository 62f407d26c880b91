"""The gate of what is published without an editor who looks on: at its time, and by imports."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.dialogue.considering import MessageReader
from bot.storage import Database
from bot.trials.asking import Progress
from bot.trials.many import try_articles
from bot.trials.service import Trials, finds_the_same
from handoff import audit
from knowledge_base.articles import Article
from knowledge_base.held import MOST, Held
from knowledge_base.import_plan import Plan
from knowledge_base.library import Library
from knowledge_base.publishing import is_whole
from knowledge_base.repository import Stored
from knowledge_base.trial_store import TrialState

#: What of an article has to be another for a search to find something else, or for its own questions to be others.
_SEARCHED = {"status", "source", "translation", "question", "phrasings", "answer", "tests", "unreviewed"}


class PublishingGate:
    """Asks test questions for as long as it takes, and says what they speak against. Every worker asks once."""

    def __init__(
        self, database: Database, library: Library, reader: MessageReader, trials: Trials, clock: Callable[[], float]
    ) -> None:
        self._database = database
        self._library = library
        self._reader = reader
        self._trials = trials
        self._clock = clock
        #: What plans were being tried for an editor, who looks at another one by now.
        self._looking: dict[str, int] = {}

    async def against(self, stored: Stored, author: str) -> Held | None:
        """What speaks against publishing the newest of an article at its time; None for nothing."""
        article = stored.newest
        if finds_the_same(article, stored) or not await self._is_tested([article]):
            return None
        trial = await self._trials.ended(lambda: self._trials.begin(article, author), lambda *_: None)
        # What could not be tried holds nobody up.
        if trial.result is None or not trial.result["held"]:
            return None
        tests = against(trial.result)
        return Held("questions", "time", self._clock(), tuple(tests[:MOST]), len(tests))

    async def look(self, plan: Plan, author: str) -> TrialState | None:
        """Begin to try what an import would publish; None where there is nothing to try."""
        articles = _published(plan)
        if plan.faults or not articles or not await self._is_tested(articles):
            return None
        trial = await self._begin(plan, articles, author)
        before, self._looking[author] = self._looking.get(author), trial.id
        if before is not None and before != trial.id:
            self._trials.give_up(before)
        return trial

    async def held(self, plan: Plan, author: str, progress: Progress) -> Mapping[str, Held]:
        """The articles of an import that test questions speak against, each with those; what was tried is known."""
        articles = _published(plan)
        if not articles or not await self._is_tested(articles):
            return {}
        self._looking.pop(author, None)
        trial = await self._trials.ended(lambda: self._begin(plan, articles, author), progress)
        return held_articles(trial.result, self._clock())

    @asynccontextmanager
    async def passed(self, plan: Plan, agent_id: int | None) -> AsyncIterator[None]:
        """A block in which an import publishes whatever test questions say: that, and how many articles they are known
        to be against, is noted in the audit log."""
        articles = _published(plan)
        is_tested = bool(articles) and await self._is_tested(articles)
        known = await self._trials.known(_change_of(plan)) if is_tested else None
        yield
        # Whoever did not wait for the trial does not know how many.
        held = None if known is None or known.result is None else len(known.result["held"])
        if not is_tested or held == 0:
            return
        async with self._database.write() as connection:
            await audit.record(
                connection,
                "articles-imported-anyway",
                now=self._clock(),
                agent_id=agent_id,
                articles=len(articles),
                held=held,
            )

    async def _begin(self, plan: Plan, articles: Sequence[Article], author: str) -> TrialState:
        async def work(heard: Progress) -> dict[str, Any]:
            return await try_articles(self._library, self._reader, articles, heard)

        return await self._trials.begin_work(_change_of(plan), author, work)

    async def _is_tested(self, articles: Sequence[Article]) -> bool:
        return any(one.tests for one in articles) or bool(await self._library.staging.tests())


def against(result: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The test questions that speak against a change: its own that do not find it, then others' that are lost."""
    own = [one for one in result["own"] if one["outcome"] != "found"]
    return [*own, *(one for one in result["lost"] if one not in own)]


def held_articles(result: Mapping[str, Any] | None, now: float) -> dict[str, Held]:
    """What the trial of an import holds back, by article."""
    some = [] if result is None else result["held"]
    return {one["article"]: Held("questions", "import", now, tuple(one["tests"]), one["count"]) for one in some}


def _published(plan: Plan) -> list[Article]:
    """The articles of a plan that visitors would read, and find otherwise than now."""
    return [
        one.article
        for one in plan.writes
        if one.status == "published"
        and is_whole(one.article)
        and (one.before is None or any(change.what in _SEARCHED for change in one.changes))
    ]


def _change_of(plan: Plan) -> object:
    return ["import", plan.mark]
