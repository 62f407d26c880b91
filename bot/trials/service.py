"""Trials of changes in the background, and the gate that publishing goes through."""

import asyncio
import hashlib
import json
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog

from bot.dialogue.considering import MessageReader
from bot.errors import BotError
from bot.storage import Database
from bot.trials.asking import Progress, try_article
from bot.trials.synonyms import SiteSynonyms
from handoff import audit
from handoff.agents import Agent
from knowledge_base import repository, trial_store
from knowledge_base.articles import Article, content
from knowledge_base.duplicates import Pair
from knowledge_base.library import Library
from knowledge_base.merging import merged
from knowledge_base.passages import digest_of
from knowledge_base.repository import Status, Stored
from knowledge_base.trial_store import TrialState

log = structlog.get_logger(__name__)

#: Whoever carries out a trial says so every so many seconds, and is taken for gone after some more.
NOTED_EVERY, LOST_AFTER = 0.5, 30.0
#: Seconds that publishing waits for a trial; one that takes longer goes on in the background.
WAIT = 8.0
#: So many questions are named in a message.
NAMED = 3
#: So many pairs of articles are shown, the most alike.
MOST_PAIRS = 200

#: What came of a trial that nobody has made, or that goes on.
UNKNOWN: dict[str, Any] = {"held": True}

#: Something that is tried, and what comes of it.
Work = Callable[[Progress], Coroutine[Any, Any, dict[str, Any]]]


class UnknownTrial(BotError):
    """There is no trial of that number, or no more."""

    def __init__(self) -> None:
        super().__init__("unknown_trial", "There is no such trial any more; try the change again.")


class TrialUnderWay(BotError):
    """The test questions are still being asked."""

    def __init__(self) -> None:
        super().__init__(
            "trial_under_way", "The test questions are still being asked; wait for the trial, and publish then."
        )


class HeldBack(BotError):
    """Publishing is held back: test questions are not found, or no more."""

    def __init__(self, result: dict[str, Any]) -> None:
        own = [one for one in result["own"] if one["outcome"] != "found"]
        lost = [one for one in result["lost"] if one not in own]
        said = [f"its test question “{one['text']}” does not find it{_instead(one)}" for one in own[:NAMED]]
        said += [
            f"“{one['text']}” would no longer find {one['article']}{_instead(one)}" for one in lost[: NAMED - len(said)]
        ]
        more = len(own) + len(lost) - len(said)
        listed = "; ".join(said) + (f"; and {more} more" if more > 0 else "")
        super().__init__("held_back", f"Held back: {listed}. Change it, or publish it all the same.")


def _instead(one: dict[str, Any]) -> str:
    return f" but {one['given']}" if one["given"] else ""


class Trials:
    """Tries changes, each once for all workers. To be used from one event loop."""

    def __init__(
        self,
        database: Database,
        library: Library,
        reader: MessageReader,
        synonyms: SiteSynonyms,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._library = library
        self._reader = reader
        self._clock = clock
        self.synonyms = synonyms
        self._tasks: dict[int, asyncio.Task[None]] = {}
        #: One at a time: visitors have the rest of the machine. Whoever publishes does not wait for similar articles.
        self._turn, self._long_turn = asyncio.Lock(), asyncio.Lock()

    async def begin(self, article: Article, author: str) -> TrialState:
        """Try what publishing ``article`` would do; the trial that there is already, where nothing has changed."""
        digest = await self._digest(change_of(article))

        async def work(heard: Progress) -> dict[str, Any]:
            return (await try_article(self._library, self._reader, article, heard)).json()

        return await self._begin(digest, author, work)

    async def begin_work(self, change: object, author: str, work: Work) -> TrialState:
        """Have something else tried in the background, of which ``change`` is all that is not the site's; the trial
        that there is already, where nothing has changed."""
        return await self._begin(await self._digest(change), author, work)

    async def known(self, change: object) -> TrialState | None:
        """The trial of a change of the site as it is, where there is one."""
        digest = await self._digest(change)
        async with self._database.read() as connection:
            return await trial_store.newest(connection, digest, lost_before=self._clock() - LOST_AFTER)

    async def ended(self, begin: Callable[[], Coroutine[Any, Any, TrialState]], heard: Progress) -> TrialState:
        """A trial once it has ended, however long that takes; begun again where whoever carried it out is gone."""
        trial = await begin()
        while trial.state in ("running", "lost"):
            heard(trial.done, trial.total)
            trial = await (begin() if trial.state == "lost" else self._waited(trial, NOTED_EVERY))
        return trial

    async def look_for_duplicates(self, author: str) -> TrialState:
        """Look for articles that answer the same, or take each other's questions; once for the same articles."""
        ended = threading.Event()

        async def work(heard: Progress) -> dict[str, Any]:
            try:
                retriever = self._library.retriever
                pairs = await asyncio.to_thread(retriever.near_duplicates, heard, ended.is_set)
            finally:
                ended.set()
            return {"pairs": [pair_json(pair) for pair in pairs[:MOST_PAIRS]], "count": len(pairs)}

        return await self._begin(await self._digest([]), author, work, self._long_turn)

    async def merge(self, kept_id: str, other_id: str, revisions: tuple[int, int], editor: Agent) -> Stored:
        """Make one of two articles, and withdraw the other: both, or neither.

        Raises `ArticleError` ``unknown_article``, or ``changed_meanwhile`` where others than those ``revisions`` are
        stored.
        """
        kept, other = await self._library.get(kept_id), await self._library.get(other_id)
        one = merged(kept.article, other.article)
        writes: list[tuple[Article, Status, tuple[int, Status] | None]] = [
            (one, kept.status, (revisions[0], kept.status)),
            (other.article, "withdrawn", (revisions[1], other.status)),
        ]
        await self._library.take_in(writes, author=editor.login)
        async with self._database.write() as connection:
            await audit.record(
                connection, "articles-merged", now=self._clock(), agent_id=editor.id, article=kept_id, other=other_id
            )
        return await self._library.get(kept_id)

    def give_up(self, number: int) -> None:
        """End a trial that nobody waits for any more, where this process carries it out."""
        if (task := self._tasks.get(number)) is not None:
            task.cancel()

    async def state(self, number: int) -> TrialState:
        """How far a trial is, at whichever worker. Raises :class:`UnknownTrial`."""
        async with self._database.read() as connection:
            found = await trial_store.get(connection, number, lost_before=self._clock() - LOST_AFTER)
        if found is None:
            raise UnknownTrial
        return found

    @asynccontextmanager
    async def gate(
        self, article: Article, before: Stored | None, editor: Agent, *, anyway: bool
    ) -> AsyncIterator[None]:
        """A block that publishes ``article``, where its trial allows it or the editor wants it ``anyway``.

        ``before`` is what is stored. What is published all the same is noted in the audit log. Raises :class:`HeldBack`
        and :class:`TrialUnderWay`.
        """
        found = None
        if not finds_the_same(article, before):
            found = await self._allowed(article, editor, anyway=anyway)
        yield
        if found is not None:
            lost, missed = None, None
            if found is not UNKNOWN:
                lost, missed = len(found["lost"]), sum(one["outcome"] != "found" for one in found["own"])
            async with self._database.write() as connection:
                await audit.record(
                    connection,
                    "article-published-anyway",
                    now=self._clock(),
                    agent_id=editor.id,
                    article=article.id,
                    missed=missed,
                    lost=lost,
                )

    async def close(self) -> None:
        """Give up the trials that are going on here."""
        for task in list(self._tasks.values()):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _allowed(self, article: Article, editor: Agent, *, anyway: bool) -> dict[str, Any] | None:
        """What an article is published in spite of; None where nothing speaks against it."""
        if not article.tests and not await self._library.staging.tests():
            return None
        if anyway:
            # Whoever publishes whatever comes of it does not wait for that.
            known = await self.known(change_of(article))
            result = UNKNOWN if known is None or known.result is None else dict(known.result)
            return result if result["held"] else None
        trial = await self._waited(await self.begin(article, editor.login), WAIT)
        if trial.state == "running":
            raise TrialUnderWay
        # What could not be tried holds nobody up.
        if trial.result is not None and trial.result["held"]:
            raise HeldBack(dict(trial.result))
        return None

    async def _waited(self, trial: TrialState, patience: float) -> TrialState:
        """A trial once it has ended, or as far as it is after a while."""
        until = time.monotonic() + patience
        while trial.state == "running" and (left := until - time.monotonic()) > 0:
            task = self._tasks.get(trial.id)
            if task is not None:
                await asyncio.wait({task}, timeout=left)
            else:
                # Another worker's.
                await asyncio.sleep(NOTED_EVERY)
            trial = await self.state(trial.id)
        return trial

    async def _begin(self, digest: str, author: str, work: Work, turn: asyncio.Lock | None = None) -> TrialState:
        now = self._clock()
        async with self._database.write(alone="article trials") as connection:
            known = await trial_store.newest(connection, digest, lost_before=now - LOST_AFTER)
            if known is not None:
                return known
            number = await trial_store.begin(connection, digest, author=author, now=now)
        task = asyncio.create_task(self._run(number, work, turn or self._turn), name=f"trial {number}")
        self._tasks[number] = task
        task.add_done_callback(lambda _: self._tasks.pop(number, None))
        return await self.state(number)

    async def _run(self, number: int, work: Work, turn: asyncio.Lock) -> None:
        far = [0, 0]

        def heard(done: int, total: int) -> None:
            far[:] = [done, total]

        noting = asyncio.create_task(self._note(number, far))
        state, result = "failed", None
        try:
            async with turn:
                result = await work(heard)
            state = "done"
        except asyncio.CancelledError:
            # Whoever waits for it at another worker begins it anew.
            state = "lost"
            raise
        except Exception:
            log.exception("trial_failed", number=number)
        finally:
            noting.cancel()
            async with self._database.write() as connection:
                await trial_store.end(connection, number, state=state, result=result, total=far[1], now=self._clock())

    async def _note(self, number: int, far: list[int]) -> None:
        while True:
            await asyncio.sleep(NOTED_EVERY)
            with suppress(Exception):
                async with self._database.write() as connection:
                    await trial_store.note(connection, number, done=far[0], total=far[1], now=self._clock())

    async def _digest(self, change: object) -> str:
        """The same for the same change, or none, of the same site."""
        async with self._database.read() as connection:
            mark = await repository.published_mark(connection)
        library = self._library
        said = [change, list(mark), library.staging.synonyms.version, library.encoder.name]
        return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def pair_json(pair: Pair) -> dict[str, Any]:
    """Two articles as they are kept."""
    both = [{"article": one.article, "taken": one.taken, "asked": one.asked} for one in (pair.first, pair.second)]
    return {"articles": both, "same_answer": pair.the_same}


def change_of(article: Article) -> object:
    """An article as a trial of it is known by."""
    return [content(article), list(article.machine)]


def finds_the_same(article: Article, before: Stored | None) -> bool:
    """Whether a published article stays what it is to a search, and has the same test questions."""
    if before is None or before.status != "published":
        return False
    return digest_of(article) == digest_of(before.article) and article.tests == before.article.tests
