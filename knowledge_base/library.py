"""The living knowledge base: articles in the database, the search index in memory, and the two kept together."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import array_file, repository
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Calibration
from knowledge_base.encoders import Kind, Vectors
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.repository import Status, Stored
from knowledge_base.search import PRIOR, Match, Reading, SearchIndex, texts_to_encode

log = structlog.get_logger(__name__)

_SLICE = 512

#: Seconds between two looks at what other processes have changed.
FOLLOW_EVERY = 0.5

#: Seconds between two times that a changed index is kept for the next start.
KEEP_EVERY = 120.0


class Transactions(Protocol):
    """Where the library opens its transactions."""

    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that is committed when the block ends well."""
        ...

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection for reading alone."""
        ...


class AsyncEncoder(Protocol):
    """An encoder that does not block the event loop."""

    @property
    def name(self) -> str:
        """See :class:`knowledge_base.encoders.Encoder`."""
        ...

    @property
    def dimension(self) -> int:
        """See :class:`knowledge_base.encoders.Encoder`."""
        ...

    async def encode(self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None) -> Vectors:
        """See :class:`knowledge_base.encoders.batching.BatchingEncoder`."""
        ...


class ArticleError(KnowledgeBaseError):
    """What was asked of an article cannot be done; ``code`` names the case, the message says why."""


@dataclass(frozen=True, slots=True)
class _Made:
    """Vectors by text, and the encoder that made them."""

    encoder: AsyncEncoder
    vectors: dict[str, Vectors]

    @classmethod
    def nothing(cls, encoder: AsyncEncoder) -> Self:
        return cls(encoder, {})


class Finder:
    """Searches one index; see :attr:`Library.finder`."""

    def __init__(self, index: SearchIndex, articles: Mapping[str, Article]) -> None:
        self._index, self._articles = index, articles

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded and searched, without slips and codes."""
        return self._index.readable(text, language)

    def read(self, text: str) -> Reading | None:
        """What :meth:`search` finds out about ``text`` before it needs the vector, where that is quick."""
        return self._index.read(text) if self._index.quick else None

    async def search(
        self, text: str, vector: Vectors, language: str, limit: int = 5, reading: Reading | None = None
    ) -> list[Match]:
        """The articles that may answer ``text``, best first; ``vector`` is its ``query`` vector, shape ``(d,)``."""
        # The way to a thread and back costs more than a quick search.
        if self._index.quick:
            found = self._index.search(text, vector, language, limit, reading)
        else:
            found = await asyncio.to_thread(self._index.search, text, vector, language, limit, reading)
        # An article can be withdrawn between the search and now.
        return [match for match in found if match.article_id in self._articles]


class Library:
    """Stores articles and finds them. What was saved is searchable when ``save`` returns; the confidence is fitted
    anew in the background."""

    def __init__(
        self,
        transactions: Transactions,
        index: SearchIndex,
        encoder: AsyncEncoder,
        clock: Callable[[], float] = time.time,
        index_file: Path | None = None,
        machine_drafts: bool = False,
    ) -> None:
        """``machine_drafts`` lets visitors find what a machine drafted and nobody has reviewed."""
        self._machine_drafts = machine_drafts
        self._index_file = index_file
        self._transactions = transactions
        self._index = index
        self._encoder = encoder
        self._clock = clock
        self._articles: dict[str, Article] = {}
        self._changing = asyncio.Lock()
        self._changed = asyncio.Event()
        self._working: list[asyncio.Task[None]] = []
        self._closing = threading.Event()
        self._kept_at = 0.0
        self._kept = True
        self._mark: tuple[int, float, int] = (0, 0.0, 0)

    async def open(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Index every published article and fit the confidence; ``progress`` hears of texts done and in all."""
        async with self._transactions.read() as connection:
            self._mark = await repository.mark(connection)
            articles = [self._public(article) for article in await repository.published(connection)]
        # What was kept by the last run serves at once. Where articles have changed since, it is fitted anew meanwhile.
        missing = await asyncio.to_thread(self._load, articles)
        self._articles.update((article.id, article) for article in articles)
        if missing:
            await self._index_articles(missing, progress)
        if len(missing) == len(articles):
            await asyncio.to_thread(self._index.refit, Calibration(PRIOR))
            self._index_changed()
        elif self._index.stale:
            self._index_changed()
        else:
            self._changed.clear()
        self._working = [
            asyncio.create_task(self._refit_when_changed(), name="refit"),
            asyncio.create_task(self._follow_others(), name="follow"),
        ]

    def _load(self, articles: Sequence[Article]) -> Sequence[Article]:
        """Take over the index that was kept; the articles that are not in it."""
        if self._index_file is None or not self._index_file.exists():
            return articles
        try:
            return self._index.load(self._index_file, articles)
        except array_file.Spoilt as reason:
            log.warning("index_made_anew", reason=str(reason))
            return articles

    async def close(self) -> None:
        """End the background work, and keep the index for the next start."""
        self._closing.set()
        for task in self._working:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        if not self._kept:
            await asyncio.to_thread(self._keep)

    def _keep(self) -> None:
        self._kept, self._kept_at = True, self._clock()
        if self._index_file is None:
            return
        try:
            self._index.save(self._index_file)
        except OSError as error:
            log.warning("index_not_kept", file=str(self._index_file), error=str(error))

    def _index_changed(self) -> None:
        self._kept = False
        self._changed.set()

    def __len__(self) -> int:
        return len(self._articles)

    def article(self, article_id: str) -> Article | None:
        """A published article as visitors may see it, or None."""
        return self._articles.get(article_id)

    def _public(self, article: Article) -> Article:
        return article if self._machine_drafts else article.reviewed

    @property
    def encoder(self) -> AsyncEncoder:
        """The encoder whose vectors are searched now."""
        return self._encoder

    @property
    def finder(self) -> "Finder":
        """Searches the articles with the vectors of the encoder that is in use now, whatever is used later."""
        return Finder(self._index, self._articles)

    async def adopt(self, index: SearchIndex, encoder: AsyncEncoder, changed: Callable[["Finder"], None]) -> None:
        """Search with the vectors of another ``encoder`` once every article is in ``index``, and not before.

        ``changed`` is called with the new finder in the moment of the change, before any other task has its turn.
        """
        known: dict[str, Article] = {}
        while True:
            missing = [article for article in self._articles.values() if known.get(article.id) is not article]
            vectors = await self._vectors(missing, encoder=encoder)
            await asyncio.to_thread(index.put, missing, vectors.vectors)
            known.update((article.id, article) for article in missing)
            await asyncio.to_thread(index.refit)
            async with self._changing:
                if any(known.get(article.id) is not article for article in self._articles.values()):
                    continue  # edited meanwhile
                index.remove(known.keys() - self._articles.keys())
                self._index, self._encoder = index, encoder
                changed(self.finder)
            self._index_changed()
            return

    async def save(
        self, article: Article, *, status: Status, author: str, expected_revision: int | None = None, new: bool = False
    ) -> Stored:
        """Store an article and make it searchable if it is published.

        Raises :class:`ArticleError` ``article_exists`` where ``new`` finds one of that id, ``changed_meanwhile`` where
        another revision than ``expected_revision`` is stored, ``unknown_article`` where that revision's is gone.
        """
        vectors = await self._vectors([article]) if status == "published" else _Made.nothing(self._encoder)
        async with self._changing:
            async with self._writing() as connection:
                before = await repository.get(connection, article.id)
                if new and before is not None:
                    raise ArticleError(
                        "article_exists", f"There is an article {article.id} already; choose another id."
                    )
                if expected_revision is not None and before is None:
                    raise ArticleError("unknown_article", f"The article {article.id} was deleted meanwhile.")
                if expected_revision is not None and before is not None and before.revision != expected_revision:
                    raise ArticleError(
                        "changed_meanwhile",
                        f"Somebody else changed {article.id} meanwhile; load it again before you save.",
                    )
                await repository.save(connection, article, status=status, author=author, now=self._clock())
                stored = await repository.get(connection, article.id)
            assert stored is not None
            if status == "published":
                await self._put([self._public(article)], vectors)
            else:
                await self._forget(article.id)
        return stored

    async def save_all(
        self,
        articles: Sequence[Article],
        *,
        author: str,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Store and publish many articles, all or none."""
        vectors = await self._vectors(articles, progress)
        async with self._changing:
            async with self._writing() as connection:
                await repository.save_all(connection, articles, status="published", author=author, now=self._clock())
            await self._put([self._public(article) for article in articles], vectors)

    async def set_status(self, article_id: str, status: Status) -> Stored:
        """Publish or withdraw an article. Raises :class:`ArticleError` ``unknown_article``."""
        stored = await self.get(article_id)
        vectors = await self._vectors([stored.article]) if status == "published" else _Made.nothing(self._encoder)
        async with self._changing:
            async with self._writing() as connection:
                await repository.set_status(connection, article_id, status, self._clock())
                current = await repository.get(connection, article_id)
            if current is None:
                raise ArticleError("unknown_article", f"There is no article {article_id}.")
            if status == "published":
                await self._put([self._public(current.article)], vectors)
            else:
                await self._forget(article_id)
        return current

    async def confirm(self, article_id: str, language: str, expected_revision: int | None = None) -> Stored:
        """Take a stale variant as still right.

        Raises :class:`ArticleError` ``unknown_article``, ``unknown_language`` where it has no such translation, or
        ``changed_meanwhile`` where another revision than ``expected_revision`` is stored.
        """
        async with self._transactions.write() as connection:
            before = _translated(await repository.get(connection, article_id), article_id, language)
            if expected_revision not in (None, before.revision):
                raise ArticleError("changed_meanwhile", f"Somebody else changed {article_id} meanwhile; load it again.")
            await repository.confirm(connection, article_id, language)
            stored = await repository.get(connection, article_id)
        assert stored is not None
        return stored

    async def source_changes(self, article_id: str, language: str) -> tuple[Variant | None, Variant]:
        """The source as it was when the variant in ``language`` was written or confirmed, where known, and as it is.

        Raises :class:`ArticleError` ``unknown_article``, or ``unknown_language`` where it has no such translation.
        """
        async with self._transactions.read() as connection:
            stored = _translated(await repository.get(connection, article_id), article_id, language)
            return await repository.source_of(connection, article_id, language), stored.article.source

    async def delete(self, article_id: str) -> None:
        """Delete an article. Raises :class:`ArticleError` ``unknown_article``."""
        async with self._changing:
            async with self._writing() as connection:
                if not await repository.remove(connection, article_id):
                    raise ArticleError("unknown_article", f"There is no article {article_id}.")
            await self._forget(article_id)

    async def get(self, article_id: str) -> Stored:
        """An article whatever its status. Raises :class:`ArticleError` ``unknown_article``."""
        async with self._transactions.read() as connection:
            stored = await repository.get(connection, article_id)
        if stored is None:
            raise ArticleError("unknown_article", f"There is no article {article_id}.")
        return stored

    async def find(
        self, *, text: str, status: Status | None, language: str | None, limit: int, offset: int
    ) -> tuple[list[Stored], int]:
        """Articles for a list, and how many there are in all."""
        async with self._transactions.read() as connection:
            return await repository.find(
                connection, text=text, status=status, language=language, limit=limit, offset=offset
            )

    async def _index_articles(
        self, articles: Sequence[Article], progress: Callable[[int, int], None] | None = None
    ) -> None:
        vectors = await self._vectors(articles, progress)
        async with self._changing:
            await self._put(articles, vectors)

    async def _put(self, articles: Sequence[Article], made: "_Made") -> None:
        if made.encoder is not self._encoder:
            # Another encoder was taken into use meanwhile.
            made = await self._vectors(articles)
        await asyncio.to_thread(self._index.put, articles, made.vectors)
        self._articles.update((article.id, article) for article in articles)
        self._index_changed()

    async def _forget(self, article_id: str) -> None:
        if self._articles.pop(article_id, None) is not None:
            await asyncio.to_thread(self._index.remove, [article_id])
            self._index_changed()

    async def _vectors(
        self,
        articles: Sequence[Article],
        progress: Callable[[int, int], None] | None = None,
        encoder: AsyncEncoder | None = None,
    ) -> "_Made":
        used = encoder or self._encoder
        wanted = await asyncio.to_thread(_texts_of, articles)
        return _Made(used, await vectors_of(self._transactions, used, wanted, progress))

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes articles: no news to this process, unless another one was first."""
        async with self._transactions.write() as connection:
            in_step = await repository.mark(connection) == self._mark
            yield connection
            if in_step:
                self._mark = await repository.mark(connection)

    async def _follow_others(self) -> None:
        """Take over what other processes change, such as an import on the command line."""
        while True:
            await asyncio.sleep(FOLLOW_EVERY)
            try:
                async with self._transactions.read() as connection:
                    if await repository.mark(connection) == self._mark:
                        continue
                async with self._changing:
                    await self._catch_up()
            except Exception:
                log.exception("articles_not_followed")

    async def _catch_up(self) -> None:
        async with self._transactions.read() as connection:
            mark = await repository.mark(connection)
            published = {article.id: self._public(article) for article in await repository.published(connection)}
        changed = [article for article_id, article in published.items() if self._articles.get(article_id) != article]
        if changed:
            await self._put(changed, await self._vectors(changed))
        for gone in self._articles.keys() - published.keys():
            await self._forget(gone)
        self._mark = mark

    async def _refit_when_changed(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            try:
                await asyncio.to_thread(self._index.refit, None, self._closing.is_set)
                if self._clock() - self._kept_at >= KEEP_EVERY:
                    await asyncio.to_thread(self._keep)
            except Exception:
                # The old fit goes on answering; the next change tries again.
                log.exception("refit_failed")


def _texts_of(articles: Iterable[Article]) -> list[tuple[str, Kind]]:
    return [pair for article in articles for pair in texts_to_encode(article)]


def _translated(stored: Stored | None, article_id: str, language: str) -> Stored:
    if stored is None:
        raise ArticleError("unknown_article", f"There is no article {article_id}.")
    if language not in stored.article.variants or language == stored.article.language:
        raise ArticleError("unknown_language", f"The article {article_id} has no translation into {language}.")
    return stored


async def vectors_of(
    transactions: Transactions,
    encoder: AsyncEncoder,
    texts: Iterable[tuple[str, Kind]],
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Vectors]:
    """The vectors of ``texts``: known ones from the database, new ones encoded and kept."""
    wanted = list(dict.fromkeys(texts))
    async with transactions.read() as connection:
        known = await repository.known_vectors(connection, encoder.name, wanted, encoder.dimension)
    missing = [pair for pair in wanted if pair not in known]
    # Texts of one length make full batches.
    missing.sort(key=lambda pair: (pair[1], len(pair[0])))
    keeping: asyncio.Task[None] | None = None
    try:
        for start in range(0, len(missing), _SLICE):
            if progress is not None:
                progress(len(wanted) - len(missing) + start, len(wanted))
            part = missing[start : start + _SLICE]
            fresh: dict[tuple[str, Kind], Vectors] = {}
            for kind in ("query", "passage"):
                of_kind = [text for text, its in part if its == kind]
                if of_kind:
                    rows = await encoder.encode(of_kind, kind)
                    fresh.update(((text, kind), row) for text, row in zip(of_kind, rows, strict=True))
            known.update(fresh)
            if keeping is not None:
                await keeping
            # While the next ones are encoded.
            keeping = asyncio.create_task(_keep_vectors(transactions, encoder.name, fresh))
    finally:
        if keeping is not None:
            await keeping
    if progress is not None:
        progress(len(wanted), len(wanted))
    return {text: row for (text, _), row in known.items()}


async def _keep_vectors(transactions: Transactions, encoder: str, vectors: Mapping[tuple[str, Kind], Vectors]) -> None:
    async with transactions.write() as connection:
        await repository.remember_vectors(connection, encoder, vectors)
