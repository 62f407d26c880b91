"""The knowledge base as an editor and a server use it: articles in the database, and the index that finds them."""

import time
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import get_args

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import repository, schedule
from knowledge_base.articles import Article, Audience, Variant, may_read
from knowledge_base.encoders import AsyncEncoder
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.expanding import Expander
from knowledge_base.held import Held
from knowledge_base.history import Deed
from knowledge_base.holding_back import hold_back
from knowledge_base.live_index import LiveIndex
from knowledge_base.narrowing import Narrowed
from knowledge_base.parts import Parts
from knowledge_base.references import Addresses
from knowledge_base.repository import Status, Stored
from knowledge_base.retriever import Retriever
from knowledge_base.search import SearchIndex
from knowledge_base.staging import Staging
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import Progress

#: An article, the status that it is to have, and the revision and status that it is stored over, None for a new one.
Write = tuple[Article, Status, tuple[int, Status] | None]


class ArticleError(KnowledgeBaseError):
    """What was asked of an article cannot be done; ``code`` names the case, the message says why."""


class StoredArticles:
    """Reads articles as they are stored, whatever their status."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    async def everything(self) -> list[Stored]:
        """All articles, whatever their status, by id."""
        return await self._transactions.read_at_length(repository.everything)

    async def get(self, article_id: str) -> Stored:
        """An article whatever its status. Raises :class:`ArticleError` ``unknown_article``."""
        async with self._transactions.read() as connection:
            return there(await repository.get(connection, article_id), article_id)

    async def statuses(self, ids: Collection[str]) -> dict[str, Status]:
        """The status of each of some articles; those that there are not are left out."""
        async with self._transactions.read() as connection:
            return await repository.statuses(connection, ids)

    async def languages(self) -> set[str]:
        """The languages that some published article is in."""
        async with self._transactions.read() as connection:
            return await repository.languages(connection)

    async def find(self, narrowed: Narrowed, *, limit: int, offset: int) -> tuple[list[Stored], int]:
        """The articles that are ``narrowed`` down to, by category, and how many there are in all."""
        return await self._transactions.read_at_length(
            lambda connection: repository.find(connection, narrowed, limit=limit, offset=offset)
        )

    async def held_back(self) -> int:
        """How many articles were not published when they were to be."""
        async with self._transactions.read() as connection:
            return await repository.count(connection, Narrowed(held=True))

    async def source_changes(self, article_id: str, language: str) -> tuple[Variant | None, Variant]:
        """The source as it was when the variant in ``language`` was written or confirmed, where known, and as it is.

        Raises :class:`ArticleError` ``unknown_article``, or ``unknown_language`` where it has no such translation.
        """
        async with self._transactions.read() as connection:
            stored = _translated(await repository.get(connection, article_id), article_id, language)
            return await repository.source_of(connection, article_id, language), stored.article.source


class Library(StoredArticles):
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
        addresses: Addresses | None = None,
    ) -> None:
        """``machine_drafts`` lets visitors find what a machine drafted and nobody has reviewed; ``addresses`` are those
        of what articles refer to."""
        super().__init__(transactions)
        self._clock = clock
        expander = Expander(addresses, machine_drafts=machine_drafts)
        self._index = LiveIndex(transactions, index, encoder, clock, index_file, expander)
        #: What published articles refer to.
        self.parts = Parts(transactions, self._index, clock)
        #: What a change would do, before it is made.
        self.staging = Staging(transactions, self._index, clock)

    async def open(self, progress: Progress | None = None) -> None:
        """Index every published article and fit the confidence; ``progress`` hears of texts done and in all."""
        await self._index.open(progress)

    async def close(self) -> None:
        """End the background work, and keep the index for the next start."""
        await self._index.close()

    def __len__(self) -> int:
        return len(self._index.articles)

    def article(self, article_id: str, reader: Audience = "public") -> Article | None:
        """A published article as visitors may see it, or None; for a ``reader`` who may see more than everybody."""
        article = self._index.articles.get(article_id)
        return article if article is not None and may_read(reader, article.audience) else None

    @property
    def published(self) -> Mapping[str, Article]:
        """The published articles as visitors may see them, by id; it changes as they do."""
        return self._index.articles

    @property
    def generation(self) -> int:
        """Another number after each change of :attr:`published`; it means nothing to other processes."""
        return self._index.generation

    async def changed_at(self) -> dict[str, float]:
        """When each published article was last changed."""
        async with self._transactions.read() as connection:
            return await repository.changed_at(connection)

    @property
    def encoder(self) -> AsyncEncoder:
        """The encoder whose vectors are searched now."""
        return self._index.encoder

    @property
    def retriever(self) -> Retriever:
        """Searches the articles with the vectors of the encoder that is in use now, whatever is used later."""
        return self._index.retriever

    async def adopt(self, index: SearchIndex, encoder: AsyncEncoder, changed: Callable[[Retriever], None]) -> None:
        """Search with the vectors of another ``encoder`` once every article is in ``index``, and not before.

        ``changed`` is called with the new retriever in the moment of the change, before any other task has its turn.
        """
        await self._index.adopt(index, encoder, changed)

    async def save(
        self,
        article: Article,
        *,
        status: Status,
        author: str,
        expected_revision: int | None = None,
        new: bool = False,
        deed: Deed | None = None,
        settled: bool = False,
    ) -> Stored:
        """Store an article and make it searchable if it is published.

        Staged changes stay beside it, unless this ``settled`` them. Raises :class:`ArticleError` ``article_exists``
        where ``new`` finds one of that id, ``changed_meanwhile`` where another revision than ``expected_revision`` is
        stored, ``unknown_article`` where that revision's is gone.
        """

        async def store(connection: AsyncConnection) -> None:
            before = await repository.get(connection, article.id)
            if new and before is not None:
                raise ArticleError("article_exists", f"There is an article {article.id} already; choose another id.")
            if expected_revision is not None:
                as_expected(before, article.id, expected_revision)
            await repository.save(
                connection, article, status=status, author=author, now=self._clock(), deed=deed, settled=settled
            )
            if settled:
                await schedule.settle(connection, article.id, status=status, now=self._clock())

        return there(await self.alter(article.id, store, article if status == "published" else None), article.id)

    async def alter(
        self,
        article_id: str,
        work: Callable[[AsyncConnection], Awaitable[object]],
        expected: Article | None = None,
    ) -> Stored | None:
        """Do something about an article that nobody else changes meanwhile; it is found as it is then, where it is
        published. None where there is no such article any more.

        ``expected`` is what will be published: it is encoded before anybody waits for it.
        """
        vectors = await self._index.encode([expected] if expected is not None else [])
        async with self._index.changing:
            async with self._index.writing() as connection:
                await work(connection)
                stored = await repository.get(connection, article_id)
            if stored is None or stored.status != "published":
                await self._index.forget(article_id)
            elif not self._index.shows(stored.article):
                await self._index.put([stored.article], vectors)
        return stored

    async def save_all(
        self,
        articles: Sequence[Article],
        *,
        author: str,
        progress: Progress | None = None,
    ) -> None:
        """Store and publish many articles, all or none."""
        vectors = await self._index.encode(articles, progress)
        async with self._index.changing:
            async with self._index.writing() as connection:
                await repository.save_all(connection, articles, status="published", author=author, now=self._clock())
            await self._index.put(articles, vectors)

    async def take_in(
        self,
        writes: Sequence[Write],
        *,
        author: str,
        progress: Progress | None = None,
        confirmed: Sequence[tuple[str, str]] = (),
        deed: Deed | None = None,
        held: Mapping[str, Held] = MappingProxyType({}),
    ) -> None:
        """Store many articles, each with its status, over those of the revisions and statuses told; all or none.

        None stands for an article that is new. ``confirmed`` are translations, by article and language, that are taken
        as still right; ``deed`` is what stands in their history. Those that are ``held`` back are not published: what
        is published stays, with the changes beside it. Raises :class:`ArticleError` ``changed_meanwhile`` where another
        revision is stored, or where one was published or withdrawn since.
        """
        unpublished = [one for one in writes if one[0].id in held and one[2] is not None and one[2][1] == "published"]
        beside = {article.id for article, _, _ in unpublished}
        writes = [_kept(one, held) for one in writes if one[0].id not in beside]
        confirmed = [one for one in confirmed if one[0] not in beside]
        published = [article for article, status, _ in writes if status == "published"]
        vectors = await self._index.encode(published, progress)
        async with self._index.changing:
            async with self._index.writing() as connection:
                told = {article.id: before for article, _, before in (*writes, *unpublished)}
                stored = await repository.states(connection, list(told))
                moved = [one for one, before in told.items() if stored.get(one) != before]
                if moved:
                    named = ", ".join(moved[:5])
                    raise ArticleError("changed_meanwhile", f"Somebody else changed {named} meanwhile; try it again.")
                for kind in get_args(Status):
                    of_kind = [article for article, status, _ in writes if status == kind]
                    await repository.save_all(
                        connection, of_kind, status=kind, author=author, now=self._clock(), deed=deed
                    )
                for article_id, language in confirmed:
                    await repository.confirm(connection, article_id, language)
                await hold_back(connection, [one for one, *_ in unpublished], held, author=author, now=self._clock())
            await self._index.put(published, vectors)
            for article, status, _ in writes:
                if status != "published":
                    await self._index.forget(article.id)

    async def fill(self, articles: Sequence[Article], *, author: str) -> None:
        """Store and publish ``articles`` where there are none at all."""
        async with self._transactions.read() as connection:
            if await repository.count(connection):
                return
        await self.save_all(articles, author=author)

    async def set_status(
        self, article_id: str, status: Status, *, author: str = "", deed: Deed | None = None
    ) -> Stored:
        """Publish, withdraw or archive an article. Raises :class:`ArticleError` ``unknown_article``."""
        stored = await self.get(article_id)

        async def move(connection: AsyncConnection) -> None:
            await repository.set_status(connection, article_id, status, self._clock(), author=author, deed=deed)

        expected = stored.article if status == "published" else None
        return there(await self.alter(article_id, move, expected), article_id)

    async def confirm(self, article_id: str, language: str, expected_revision: int | None = None) -> Stored:
        """Take a stale variant as still right.

        Raises :class:`ArticleError` ``unknown_article``, ``unknown_language`` where it has no such translation, or
        ``changed_meanwhile`` where another revision than ``expected_revision`` is stored.
        """
        async with self._transactions.write() as connection:
            before = _translated(await repository.get(connection, article_id), article_id, language)
            as_expected(before, article_id, expected_revision)
            await repository.confirm(connection, article_id, language)
            stored = await repository.get(connection, article_id)
        assert stored is not None
        return stored

    async def delete(self, article_id: str, *, author: str = "") -> None:
        """Delete an article; its history stays. Raises :class:`ArticleError` ``unknown_article``."""

        async def remove(connection: AsyncConnection) -> None:
            if not await repository.remove(connection, article_id, author=author, now=self._clock()):
                raise ArticleError("unknown_article", f"There is no article {article_id}.")

        await self.alter(article_id, remove)


def _kept(write: Write, held: Collection[str]) -> Write:
    """A write that does not publish what is held back: what is new is a draft, and what was put away stays so."""
    article, _, before = write
    return (article, "draft" if before is None else before[1], before) if article.id in held else write


def there(stored: Stored | None, article_id: str) -> Stored:
    """An article. Raises :class:`ArticleError` ``unknown_article`` where there is none."""
    if stored is None:
        raise ArticleError("unknown_article", f"There is no article {article_id}.")
    return stored


def as_expected(stored: Stored | None, article_id: str, revision: int | None) -> Stored:
    """An article that is still of the ``revision`` that somebody changed, None for any.

    Raises :class:`ArticleError` ``unknown_article`` or ``changed_meanwhile``.
    """
    if stored is None:
        raise ArticleError("unknown_article", f"The article {article_id} was deleted meanwhile.")
    if revision is not None and stored.revision != revision:
        raise ArticleError(
            "changed_meanwhile", f"Somebody else changed {article_id} meanwhile; load it again before you save."
        )
    return stored


def _translated(found: Stored | None, article_id: str, language: str) -> Stored:
    stored = there(found, article_id)
    if language not in stored.article.variants or language == stored.article.language:
        raise ArticleError("unknown_language", f"The article {article_id} has no translation into {language}.")
    return stored
