"""Bringing articles in from files: first what it would do, then all of it or nothing, in the background where asked."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

import structlog

from knowledge_base import import_store
from knowledge_base.article_files.assembling import Identify
from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.article_files.readers import read_files
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.import_plan import Plan, plan, questions
from knowledge_base.import_store import ImportState
from knowledge_base.library import Library
from knowledge_base.repository import Stored
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import Progress

log = structlog.get_logger(__name__)

#: Seconds between two notes of how far an import is, and after which one that is not heard of is lost.
_NOTED_EVERY, _LOST_AFTER = 1.0, 60.0


class ImportFault(KnowledgeBaseError):
    """An import that cannot be carried out."""


def planned(
    files: Sequence[SourceFile],
    options: Options,
    stored: Sequence[Stored],
    languages: Sequence[str],
    identify: Identify,
) -> Plan:
    """What bringing in ``files`` would do to the articles that are ``stored``, on a site of these languages."""
    return plan(read_files(files, options, identify=identify, languages=languages, known=questions(stored)), stored)


class ArticleImports:
    """Plans imports and carries them out."""

    def __init__(
        self,
        transactions: Transactions,
        library: Library,
        languages: Sequence[str],
        identify: Identify,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._transactions = transactions
        self._library = library
        self._languages = tuple(languages)
        self._identify = identify
        self._clock = clock
        self._running: set[asyncio.Task[None]] = set()

    async def plan(self, files: Sequence[SourceFile], options: Options) -> Plan:
        """What bringing in ``files`` would do to the articles as they are now."""
        stored = await self._library.everything()
        return await asyncio.to_thread(planned, files, options, stored, self._languages, self._identify)

    async def carry_out(self, wanted: Plan, *, author: str, progress: Progress | None = None) -> None:
        """Store what was planned, all or none. Raises `KnowledgeBaseError` where an article has changed meanwhile."""
        writes = [(one.article, one.status, one.before) for one in wanted.writes]
        if writes:
            await self._library.take_in(writes, author=author, progress=progress)

    async def begin(self, wanted: Plan, author: str) -> ImportState:
        """Store what was planned, in the background. Raises :class:`ImportFault` for a plan with faults."""
        if wanted.faults:
            raise ImportFault("import_refused", "The files have faults; mend them first. Nothing was imported.")
        counts = {"added": len(wanted.added), "changed": len(wanted.changed), "unchanged": len(wanted.left)}
        async with self._transactions.write() as connection:
            number = await import_store.begin(connection, author=author, now=self._clock(), **counts)
        task = asyncio.create_task(self._run(number, wanted, author), name=f"import {number}")
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

    async def _run(self, number: int, wanted: Plan, author: str) -> None:
        far = [0, 0]

        def heard(done: int, total: int) -> None:
            far[:] = [done, total]

        noting = asyncio.create_task(self._note(number, far))
        state, message = "failed", "Something went wrong on our side. Nothing was imported."
        try:
            await self.carry_out(wanted, author=author, progress=heard)
            state, message = "done", ""
        except KnowledgeBaseError as error:
            message = f"{error} Nothing was imported."
        except asyncio.CancelledError:
            message = "The server was stopped meanwhile. Nothing was imported."
            raise
        except Exception:
            log.exception("import_failed", number=number)
        finally:
            noting.cancel()
            async with self._transactions.write() as connection:
                await import_store.end(connection, number, state=state, message=message, now=self._clock())

    async def _note(self, number: int, far: Sequence[int]) -> None:
        while True:
            await asyncio.sleep(_NOTED_EVERY)
            with suppress(Exception):
                async with self._transactions.write() as connection:
                    await import_store.note(connection, number, done=far[0], total=far[1], now=self._clock())
