"""Bringing articles in from files: first what it would do, then all of it or nothing, in the background where asked."""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext, suppress
from dataclasses import replace
from typing import Protocol

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import import_store, parts
from knowledge_base.article_files.assembling import Identify
from knowledge_base.article_files.enclosed import enclosed_in
from knowledge_base.article_files.live_answers import LiveAnswer
from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.article_files.readers import read_files
from knowledge_base.article_files.xliff.codes import Cut, uncut
from knowledge_base.article_files.xliff.taking import Taking
from knowledge_base.article_files.xliff.units import Known
from knowledge_base.articles import Article
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.held import Held
from knowledge_base.import_plan import NOTHING_LIVE, LiveData, Plan, plan, questions
from knowledge_base.import_store import ImportState
from knowledge_base.library import Library
from knowledge_base.references import References, references_in
from knowledge_base.repository import Stored
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import Progress

log = structlog.get_logger(__name__)

#: What has been held back, by article.
HeldBack = Mapping[str, Held]

#: Seconds between two notes of how far an import is, and after which one that is not heard of is lost.
_NOTED_EVERY, _LOST_AFTER = 1.0, 60.0
#: How many articles a message names.
_NAMED = 20


class ImportFault(KnowledgeBaseError):
    """An import that cannot be carried out."""


class LiveAnswers(Protocol):
    """Where answers with live data are kept."""

    async def answers(self) -> Mapping[str, LiveAnswer]:
        """Those that articles have, by article."""

    async def known(self) -> LiveData:
        """What there is to look up, and which articles do."""

    async def put(self, article: Article, answer: LiveAnswer, version: int, agent_id: int | None) -> bool:
        """Let an article have one instead of that of a ``version``, 0 for none; False where that cannot be any more."""


class ImportGate(Protocol):
    """What test questions say of an import before it is stored."""

    async def held(self, plan: Plan, author: str, progress: Progress) -> HeldBack:
        """The articles that test questions speak against, each with why; ``progress`` hears how far that is."""

    def passed(self, plan: Plan, agent_id: int | None) -> AbstractAsyncContextManager[None]:
        """A block in which an import publishes whatever test questions say, which is noted."""


class NoImportGate:
    """Holds nothing back."""

    async def held(self, plan: Plan, author: str, progress: Progress) -> HeldBack:
        """Nothing."""
        return {}

    def passed(self, plan: Plan, agent_id: int | None) -> AbstractAsyncContextManager[None]:
        """Nothing is noted."""
        return nullcontext()


def planned(
    files: Sequence[SourceFile],
    options: Options,
    stored: Sequence[Stored],
    languages: Sequence[str],
    identify: Identify,
    live: LiveData = NOTHING_LIVE,
    cut: Cut = uncut,
) -> Plan:
    """What bringing in ``files`` would do to the articles that are ``stored``, on a site of these languages.

    ``cut`` tells what translators' files have codes for.
    """
    translated = Taking({one.article.id: known(one) for one in stored}, languages, cut)
    read = read_files(
        files, options, identify=identify, languages=languages, known=questions(stored), translated=translated
    )
    return plan(read, stored, live)


def known(stored: Stored) -> Known:
    """An article as translators' files are about it."""
    return Known(stored.article, stored.status, stored.stale)


async def with_missing(connection: AsyncConnection, wanted: Plan, files: Sequence[SourceFile]) -> Plan:
    """A plan that also says what its articles refer to and the site has not, nor the ``files``."""
    after = [one.article for one in wanted.writes]
    lacking = await parts.missing(connection, [references_in(one) for one in after])
    if wanted.faults or not lacking:
        return wanted
    after += [one.article for one in wanted.left]
    enclosed = frozenset(await asyncio.to_thread(enclosed_in, files)) if lacking.files else frozenset()
    lacking -= References(articles=frozenset(one.id for one in after), files=enclosed)
    notes = [
        f"{what} {_named(sorted(names))}; {advice}"
        for what, names, advice in (
            ("The site has no files", lacking.files, "bring in the archive that has them, or send them anew."),
            ("The site has no snippets", lacking.snippets, "readers see nothing in their place before you write them."),
            ("Readers do not find the articles", lacking.articles, "links to them are words without a link."),
        )
        if names
    ]
    return replace(wanted, notes=(*wanted.notes, *notes))


class ArticleImports:
    """Plans imports and carries them out."""

    def __init__(
        self,
        transactions: Transactions,
        library: Library,
        languages: Sequence[str],
        identify: Identify,
        live: LiveAnswers,
        clock: Callable[[], float] = time.time,
        cut: Cut = uncut,
        gate: ImportGate | None = None,
    ) -> None:
        """``gate`` says which articles are not to be published yet."""
        self._transactions = transactions
        self._library = library
        self._languages = tuple(languages)
        self._identify = identify
        self._live = live
        self._clock = clock
        self._cut = cut
        self._gate = gate or NoImportGate()
        self._running: set[asyncio.Task[None]] = set()

    async def plan(self, files: Sequence[SourceFile], options: Options, beside: Sequence[SourceFile] = ()) -> Plan:
        """What bringing in ``files`` would do to the articles as they are now; ``beside`` them lie pictures and
        others."""
        stored = await self._library.everything()
        live = await self._live.known()
        found = await asyncio.to_thread(
            planned, files, options, stored, self._languages, self._identify, live, self._cut
        )
        async with self._transactions.read() as connection:
            return await with_missing(connection, found, (*files, *beside))

    async def live_answers(self) -> Mapping[str, LiveAnswer]:
        """The answers with live data to be written into files, by article."""
        return await self._live.answers()

    async def carry_out(
        self,
        wanted: Plan,
        *,
        author: str,
        agent_id: int | None = None,
        progress: Progress | None = None,
        anyway: bool = False,
    ) -> tuple[Sequence[str], HeldBack]:
        """Store what was planned, all or none, then answers with live data; the articles that could not have theirs,
        and those that are held back: new ones are drafts, and changes wait beside what is published.

        With ``anyway`` nothing is held back. Raises `KnowledgeBaseError` where an article has changed meanwhile.
        """
        held = await self._store(wanted, author, agent_id, progress or (lambda *_: None), anyway=anyway)
        return await self._store_live(wanted, agent_id, held), held

    async def held(self, wanted: Plan, author: str, progress: Progress) -> HeldBack:
        """The articles that an import would hold back; nothing is stored."""
        return await self._gate.held(wanted, author, progress)

    async def _store(
        self, wanted: Plan, author: str, agent_id: int | None, progress: Progress, *, anyway: bool
    ) -> HeldBack:
        """Store articles, all or none; those that were held back."""
        held = {} if anyway else await self._gate.held(wanted, author, progress)
        writes = [(one.article, one.status, one.over) for one in wanted.writes]
        async with self._gate.passed(wanted, agent_id) if anyway else nullcontext():
            if writes:
                await self._library.take_in(
                    writes, author=author, progress=progress, confirmed=wanted.confirmed, held=held
                )
        return held

    async def _store_live(self, wanted: Plan, agent_id: int | None, held: HeldBack) -> Sequence[str]:
        return [
            one.article.id
            for one in (*wanted.added, *wanted.changed)
            # What visitors read of an article that is held back stays as it is, its live data too.
            if one.live is not None
            and (one.article.id not in held or one.before is None)
            and not await self._live.put(one.article, one.live, one.live_version, agent_id)
        ]

    async def begin(
        self, wanted: Plan, author: str, agent_id: int | None = None, *, anyway: bool = False
    ) -> ImportState:
        """Store what was planned, in the background; with ``anyway`` nothing of it is held back.

        Raises :class:`ImportFault` for a plan with faults.
        """
        if wanted.faults:
            raise ImportFault("import_refused", "The files have faults; mend them first. Nothing was imported.")
        counts = {"added": len(wanted.added), "changed": len(wanted.changed), "unchanged": len(wanted.left)}
        async with self._transactions.write() as connection:
            number = await import_store.begin(connection, author=author, now=self._clock(), **counts)
        task = asyncio.create_task(self._run(number, wanted, author, agent_id, anyway), name=f"import {number}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await self.state(number)

    async def state(self, number: int) -> ImportState:
        """How far an import is. Raises :class:`ImportFault` ``unknown_import``."""
        async with self._transactions.read() as connection:
            found = await import_store.get(connection, number, lost_before=self._clock() - _LOST_AFTER)
        if found is None:
            raise ImportFault("unknown_import", "There is no such import.")
        return found

    async def close(self) -> None:
        """Give up the imports that are running; nothing of them is stored."""
        for task in list(self._running):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self, number: int, wanted: Plan, author: str, agent_id: int | None, anyway: bool) -> None:
        far: list[int] = [0, 0]
        held: HeldBack = {}

        def heard(done: int, total: int) -> None:
            far[:] = [done, total]

        noting = asyncio.create_task(self._note(number, far))
        state, message, outcome = "failed", "Something went wrong on our side.", "Nothing was imported."
        try:
            held = await self._store(wanted, author, agent_id, heard, anyway=anyway)
            outcome = "The articles were imported, their live data was not, or not all of it; import again."
            overtaken = await self._store_live(wanted, agent_id, held)
            state, message, outcome = "done", _overtaken(overtaken), ""
        except KnowledgeBaseError as error:
            message = str(error)
        except asyncio.CancelledError:
            message = "The server was stopped meanwhile."
            raise
        except Exception:
            log.exception("import_failed", number=number)
        finally:
            noting.cancel()
            async with self._transactions.write() as connection:
                said = f"{message} {outcome}".strip()
                await import_store.end(connection, number, state=state, message=said, now=self._clock(), held=len(held))

    async def _note(self, number: int, far: Sequence[int]) -> None:
        while True:
            await asyncio.sleep(_NOTED_EVERY)
            with suppress(Exception):
                async with self._transactions.write() as connection:
                    await import_store.note(connection, number, done=far[0], total=far[1], now=self._clock())


def _named(ids: Sequence[str]) -> str:
    more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
    return f"{', '.join(ids[:_NAMED])}{more}"


def _overtaken(articles: Sequence[str]) -> str:
    named = _named(articles)
    return f"The live data of {named} or its action was changed meanwhile, and stays; import again." if articles else ""
