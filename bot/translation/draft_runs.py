"""Machine drafts of many articles, in the background: one run at a time at all workers, and never over what a person
has written."""

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import structlog

from bot.errors import BotError
from bot.storage import Database
from bot.storage.single_run import SingleRun
from bot.translation import draft_run_store
from bot.translation.draft_run_store import DraftRun, Reason
from bot.translation.drafting import Drafted, NoDraft, draft
from bot.translation.interpreter import Interpreter
from bot.translation.service import GIVE_UP
from knowledge_base.articles import Article, Variant
from knowledge_base.library import ArticleError, Library
from knowledge_base.narrowing import Narrowed, Translation
from knowledge_base.repository import Stored

log = structlog.get_logger(__name__)

#: What is drafted where nobody chooses.
OPEN: tuple[Translation, ...] = ("missing", "outdated")
#: The most articles of a run.
MOST = 5000
#: How often an article is tried that others change meanwhile, and an engine that does not answer; and the seconds
#: between two of these.
_TRIES, _PAUSE = 3, 2.0
#: Seconds between two notes of how far a run is, while nothing is drafted.
_NOTED_EVERY = 0.5
#: How many articles are asked for at once.
_PAGE = 500


class DraftsUnderWay(BotError):
    """Drafts are being made already."""

    def __init__(self) -> None:
        super().__init__("drafts_under_way", "Drafts are being made already; wait for them, or stop them.")


class DraftRuns:
    """Begins and ends runs. To be used from one event loop."""

    def __init__(
        self, database: Database, library: Library, interpreter: Interpreter, clock: Callable[[], float]
    ) -> None:
        self._database = database
        self._library = library
        self._interpreter = interpreter
        self._clock = clock
        self._run = SingleRun(database, draft_run_store, clock, job="draft run", under_way=DraftsUnderWay)

    async def last(self) -> DraftRun | None:
        """The run that is going on, at whichever worker, or the last one; None where there was none."""
        return await self._run.last()

    async def begin(self, language: str, by: str, articles: Sequence[str] | None = None) -> DraftRun:
        """Draft in the background what is missing or out of date in ``language``, of all articles that are not archived
        or of those chosen. Raises :class:`DraftsUnderWay`, and `NoDraft` without an engine or without such an article.
        """
        if not self._interpreter.active:
            raise NoDraft(
                "This site has no translation engine; an administrator can set one up with HAMDEL_TRANSLATOR.",
                "no-engine",
            )
        wanted = list(dict.fromkeys(articles)) if articles is not None else await self._open(language)
        if not wanted:
            raise NoDraft("No article lacks a text in this language, and none is out of date.", "nothing")
        run = DraftRun(secrets.token_hex(16), language, by, self._clock(), len(wanted))
        await self._run.begin(run, lambda begun: self._draft_all(begun, wanted))
        return run

    async def stop(self) -> None:
        """End the run that is going on, at whichever worker; the drafts that it has made are kept."""
        await self._run.stop()

    async def close(self) -> None:
        """End the run that is going on at this worker."""
        await self._run.close()

    async def _open(self, language: str) -> list[str]:
        """The articles that are missing in a language, or out of date there."""
        found: dict[str, None] = {}
        for narrowed in (Narrowed(language=language, translation=how) for how in OPEN):
            offset, total = 0, 1
            while offset < total and len(found) < MOST:
                page, total = await self._library.find(narrowed, limit=_PAGE, offset=offset)
                found.update(dict.fromkeys(one.article.id for one in page))
                offset += _PAGE
        return list(found)[:MOST]

    async def _draft_all(self, run: DraftRun, articles: Sequence[str]) -> None:
        noted = 0.0
        for article_id in articles:
            reason = await self._draft(article_id, run)
            if reason is None:
                run = replace(run, drafted=run.drafted + 1)
            else:
                run = replace(run, without=(*run.without, (article_id, reason)))
            # Of many that are left alone, which takes no time, not each is noted by itself.
            is_due = reason is None or time.monotonic() - noted > _NOTED_EVERY
            if is_due or reason == "unavailable" or article_id == articles[-1]:
                noted = time.monotonic()
                async with self._database.write() as connection:
                    is_wanted = await draft_run_store.note(connection, run)
                # Another worker was asked to stop it.
                if not is_wanted:
                    return
            if reason == "unavailable":
                log.warning("drafting_given_up", done=run.drafted, of=run.total)
                return

    async def _draft(self, article_id: str, run: DraftRun) -> Reason | None:
        """Draft one article; why there is no draft of it, None where there is."""
        for attempt in range(1, _TRIES + 1):
            try:
                stored = await self._library.get(article_id)
                reason = kept_from(stored, run.language)
                if reason is None and not await self._is_untouched(stored, run.language):
                    reason = "written"
                if reason is None:
                    await self._put(stored, run)
                return reason
            except ArticleError as error:
                if error.code == "unknown_article":
                    return "gone"
                if attempt == _TRIES:
                    return "changed"
            except NoDraft as error:
                if error.reason != "unavailable" or attempt == _TRIES:
                    return error.reason  # type: ignore[return-value]
                await asyncio.sleep(_PAUSE)
            except Exception:
                log.exception("article_not_drafted", article=article_id)
                return "failed"
        return "changed"

    async def _is_untouched(self, stored: Stored, language: str) -> bool:
        """Whether a text that is there is what the engine made of the source as it was, and nobody has changed it."""
        own = stored.article.variants.get(language)
        if own is None:
            return True
        then, _ = await self._library.source_changes(stored.article.id, language)
        if then is None:
            return False
        return (await self._made(then, language)).variant == own

    async def _made(self, source: Variant, language: str) -> Drafted:
        # Nobody waits for it: a long text is not held against the engine, and visitors' messages go in between.
        return await draft(self._interpreter, source, language, GIVE_UP, at_once=1)

    async def _put(self, stored: Stored, run: DraftRun) -> None:
        """Draft an article, and keep that unless the article has changed meanwhile."""
        article = stored.article
        drafted = await self._made(article.source, run.language)
        written: Article = replace(
            article,
            variants={**article.variants, run.language: drafted.variant},
            machine=tuple(sorted({*article.machine, run.language})),
        )
        over = (stored.revision, stored.status)
        # What comes out as it was is of the new source all the same.
        confirmed = [(article.id, run.language)]
        await self._library.take_in([(written, stored.status, over)], author=run.by, confirmed=confirmed, deed="saved")


def kept_from(stored: Stored, language: str) -> Reason | None:
    """Why an article is not drafted in a language: what a person has written, or is about to publish, is left alone."""
    article, changes = stored.article, stored.newest
    if language == article.language:
        return "written"
    if not article.source.answer.strip():
        return "empty"
    if any(language in one.variants and language not in one.machine for one in (article, changes)):
        return "written"
    # What a person has changed of a draft and not published yet is theirs as well.
    if changes.variants.get(language) != article.variants.get(language):
        return "written"
    return "up-to-date" if language in article.variants and language not in stored.stale else None
