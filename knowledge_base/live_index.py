"""The search index of a running server, kept in step with the articles in the database."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import repository, synonym_store, vector_cache
from knowledge_base.articles import Article, Audience
from knowledge_base.calibration import Calibration
from knowledge_base.encoders import AsyncEncoder
from knowledge_base.expanding import Expander
from knowledge_base.fitting import PRIOR
from knowledge_base.index_file import IndexFile
from knowledge_base.retriever import Retriever
from knowledge_base.search import SearchIndex
from knowledge_base.synonyms import Synonyms
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import Encoded, Progress

log = structlog.get_logger(__name__)

#: Seconds between two looks at what other processes have changed.
FOLLOW_EVERY = 0.5

#: With more articles the fit, which takes a minute then, goes on while the first visitors are served.
FITTED_BEFORE_READY = 5_000


class LiveIndex:
    """The published articles and the index that finds them.

    ``changing`` is held by whoever changes articles, from before their transaction until :meth:`put` or :meth:`forget`
    has ended. What was put is searchable at once; the confidence is fitted anew in the background.
    """

    def __init__(
        self,
        transactions: Transactions,
        index: SearchIndex,
        encoder: AsyncEncoder,
        clock: Callable[[], float],
        file: Path | None,
        expander: Expander,
    ) -> None:
        """``file`` keeps the index from one start to the next; the ``expander`` puts in its place what articles refer
        to."""
        self._transactions = transactions
        self._index = index
        self._encoder = encoder
        self._clock = clock
        self._kept = IndexFile(file, clock)
        self.expander = expander
        self.articles: dict[str, Article] = {}
        #: How often ``articles`` has changed since the start.
        self.generation = 0
        # Those that are not for everybody.
        self._restricted: dict[str, Audience] = {}
        self.synonyms = Synonyms()
        self._synonyms_mark = (0, 0.0)
        self.changing = asyncio.Lock()
        self._changed = asyncio.Event()
        self._working: list[asyncio.Task[None]] = []
        self._closing = threading.Event()
        self._mark: repository.ChangeMark = (0, 0, 0.0, 0)

    @property
    def encoder(self) -> AsyncEncoder:
        """The encoder whose vectors are searched now."""
        return self._encoder

    @property
    def retriever(self) -> Retriever:
        """Searches the articles with the vectors of the encoder that is in use now, whatever is used later."""
        return Retriever(self._index, self.articles, lambda: self.synonyms, self._restricted)

    async def open(self, progress: Progress | None = None) -> None:
        """Index every published article and fit the confidence; begin to follow what changes."""
        async with self._transactions.read() as connection:
            self._mark = await repository.change_mark(connection)
            written = [self.expander.seen(article) for article in await repository.published(connection)]
            await self.read_synonyms(connection)
            await self.expander.read(connection)
        articles = self.expander.took_all(written)
        # What was kept by the last run serves at once. Where articles have changed since, it is fitted anew meanwhile.
        missing = await asyncio.to_thread(self._kept.load, self._index, articles)
        self._took(articles)
        if missing:
            vectors = await self.encode(missing, progress)
            async with self.changing:
                await self._put(missing, vectors)
        if self._index.stale and len(articles) <= FITTED_BEFORE_READY:
            # Ready means fitted: the same question gets the same answer from the first visitor on.
            await self._refit()
            await self._kept.keep_when_due(self._index)
        elif len(missing) == len(articles):
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

    async def close(self) -> None:
        """End the background work, and keep the index for the next start."""
        self._closing.set()
        for task in self._working:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await asyncio.to_thread(self._kept.keep, self._index)

    def _index_changed(self) -> None:
        self._kept.changed()
        self._changed.set()

    async def encode(
        self, articles: Sequence[Article], progress: Progress | None = None, encoder: AsyncEncoder | None = None
    ) -> Encoded:
        """The vectors of ``articles``, by default of the encoder that is in use."""
        seen = [self.public(article) for article in articles]
        return await vector_cache.encoded(self._transactions, encoder or self._encoder, seen, progress)

    def shows(self, article: Article) -> bool:
        """Whether visitors find ``article`` as it is."""
        return self.articles.get(article.id) == self.public(article)

    async def put(self, articles: Sequence[Article], vectors: Encoded) -> None:
        """Let visitors find ``articles``, as far as they may see them; ``changing`` is held."""
        written = [self.expander.seen(article) for article in articles]
        moved = self.expander.took(written)
        await self._put([self.expander.expanded(article) for article in written], vectors)
        await self._renew(self.expander.referring(articles=moved))

    async def _put(self, articles: Sequence[Article], encoded: Encoded) -> None:
        if encoded.encoder is not self._encoder:
            # Another encoder was taken into use meanwhile.
            encoded = await self.encode(articles)
        # What articles refer to may have changed meanwhile.
        encoded = await vector_cache.completed(self._transactions, encoded, self.expander.among(articles))
        # Kept from whom it is not for before it can be found.
        self._restrict(articles)
        await asyncio.to_thread(self._index.put, articles, encoded.vectors)
        self._took(articles)
        self._index_changed()

    def _took(self, articles: Sequence[Article]) -> None:
        """Tell of ``articles`` as they are now."""
        self.articles.update((article.id, article) for article in articles)
        for article in articles:
            if article.audience == "public":
                self._restricted.pop(article.id, None)
        self._restrict(articles)
        self.generation += 1

    def _restrict(self, articles: Sequence[Article]) -> None:
        self._restricted.update((one.id, one.audience) for one in articles if one.audience != "public")

    async def forget(self, article_id: str) -> None:
        """Let nobody find an article any more; ``changing`` is held."""
        if self.articles.pop(article_id, None) is not None:
            self.generation += 1
            await asyncio.to_thread(self._index.remove, [article_id])
            self._restricted.pop(article_id, None)
            self._index_changed()
            self.expander.forgot(article_id)
            await self._renew(self.expander.referring(articles=[article_id]))

    async def _renew(self, written: Sequence[Article]) -> None:
        """Have articles say what they do now that something has changed that they refer to; ``changing`` is held."""
        changed = [one for one in map(self.expander.expanded, written) if self.articles.get(one.id) not in (None, one)]
        if changed:
            await self._put(changed, await self.encode(changed))

    async def follow_snippets(self) -> None:
        """Have all articles say what snippets say now."""
        async with self.changing:
            async with self._transactions.read() as connection:
                await self.expander.read(connection)
            await self._renew(self.expander.reworded())
            self.expander.renewed()

    def public(self, article: Article) -> Article:
        """An article as far as visitors may see it, with what it refers to in its place."""
        return self.expander.expanded(self.expander.seen(article))

    async def adopt(self, index: SearchIndex, encoder: AsyncEncoder, changed: Callable[[Retriever], None]) -> None:
        """Search with the vectors of another ``encoder`` once every article is in ``index``, and not before.

        ``changed`` is called with the new retriever in the moment of the change, before any other task has its turn.
        """
        known: dict[str, Article] = {}
        while True:
            missing = [article for article in self.articles.values() if known.get(article.id) is not article]
            encoded = await self.encode(missing, encoder=encoder)
            await asyncio.to_thread(index.put, missing, encoded.vectors)
            known.update((article.id, article) for article in missing)
            await asyncio.to_thread(index.refit)
            async with self.changing:
                if any(known.get(article.id) is not article for article in self.articles.values()):
                    continue  # edited meanwhile
                index.remove(known.keys() - self.articles.keys())
                self._index, self._encoder = index, encoder
                changed(self.retriever)
            self._index_changed()
            return

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes articles: no news to this process, unless another one was first."""
        # Alone: what another process changes must not pass for this one's change.
        async with self._transactions.write(alone="articles") as connection:
            in_step = await repository.change_mark(connection) == self._mark
            yield connection
            if in_step:
                self._mark = await repository.change_mark(connection)

    async def _follow_others(self) -> None:
        """Take over what other processes change, such as an import on the command line."""
        failing = False
        while True:
            await asyncio.sleep(FOLLOW_EVERY)
            try:
                async with self._transactions.read() as connection:
                    changed = await repository.change_mark(connection) != self._mark
                    await self.read_synonyms(connection)
                    is_behind = await self.expander.is_behind(connection)
                if changed:
                    async with self.changing:
                        await self._catch_up()
                if is_behind:
                    await self.follow_snippets()
            except Exception:
                # Once, and not twice a second for as long as a database is away.
                if not failing:
                    log.exception("articles_not_followed")
                failing = True
            else:
                failing = False

    async def read_synonyms(self, connection: AsyncConnection) -> None:
        """Take over the synonyms that another process has changed. There are few of them."""
        mark = await synonym_store.change_mark(connection)
        if mark != self._synonyms_mark:
            self.synonyms, self._synonyms_mark = await synonym_store.load(connection), mark

    async def _catch_up(self) -> None:
        async with self._transactions.read() as connection:
            mark = await repository.change_mark(connection)
            written = [self.expander.seen(article) for article in await repository.published(connection)]
        published = {article.id: article for article in self.expander.took_all(written)}
        changed = [article for article_id, article in published.items() if self.articles.get(article_id) != article]
        if changed:
            await self._put(changed, await self.encode(changed))
        for gone in self.articles.keys() - published.keys():
            await self.forget(gone)
        self._mark = mark

    async def _refit_when_changed(self) -> None:
        while True:
            await self._changed.wait()
            await self._refit()
            try:
                await self._kept.keep_when_due(self._index)
            except Exception:
                log.exception("index_not_kept")

    async def _refit(self) -> None:
        self._changed.clear()
        self._kept.changed()
        try:
            await asyncio.to_thread(self._index.refit, None, self._closing.is_set)
        except Exception:
            # The old fit goes on answering; the next change tries again.
            log.exception("refit_failed")
