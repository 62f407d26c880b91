"""The knowledge base as an editor and a server use it: articles in the database, and the index that finds them."""

import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import get_args

from knowledge_base import repository
from knowledge_base.articles import Article, Variant
from knowledge_base.encoders import AsyncEncoder
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.live_index import LiveIndex
from knowledge_base.repository import Status, Stored
from knowledge_base.retriever import Retriever
from knowledge_base.search import SearchIndex
from knowledge_base.staging import Staging
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import Encoded, Progress


class ArticleError(KnowledgeBaseError):
    """What was asked of an article cannot be done; ``code`` names the case, the message says why."""


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
        self._transactions = transactions
        self._clock = clock
        self._index = LiveIndex(transactions, index, encoder, clock, index_file, machine_drafts)
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

    def article(self, article_id: str) -> Article | None:
        """A published article as visitors may see it, or None."""
        return self._index.articles.get(article_id)

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
        self, article: Article, *, status: Status, author: str, expected_revision: int | None = None, new: bool = False
    ) -> Stored:
        """Store an article and make it searchable if it is published.

        Raises :class:`ArticleError` ``article_exists`` where ``new`` finds one of that id, ``changed_meanwhile`` where
        another revision than ``expected_revision`` is stored, ``unknown_article`` where that revision's is gone.
        """
        vectors = await self._vectors(article, status)
        async with self._index.changing:
            async with self._index.writing() as connection:
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
            await self._show(article, status, vectors)
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
        writes: Sequence[tuple[Article, Status, tuple[int, Status] | None]],
        *,
        author: str,
        progress: Progress | None = None,
    ) -> None:
        """Store many articles, each with its status, over those of the revisions and statuses told; all or none.

        None stands for an article that is new. Raises :class:`ArticleError` ``changed_meanwhile`` where another
        revision is stored, or where one was published or withdrawn since.
        """
        published = [article for article, status, _ in writes if status == "published"]
        vectors = await self._index.encode(published, progress)
        async with self._index.changing:
            async with self._index.writing() as connection:
                stored = await repository.states(connection, [article.id for article, _, _ in writes])
                moved = [article.id for article, _, before in writes if stored.get(article.id) != before]
                if moved:
                    named = ", ".join(moved[:5])
                    raise ArticleError("changed_meanwhile", f"Somebody else changed {named} meanwhile; try it again.")
                for kind in get_args(Status):
                    of_kind = [article for article, status, _ in writes if status == kind]
                    await repository.save_all(connection, of_kind, status=kind, author=author, now=self._clock())
            await self._index.put(published, vectors)
            for article, status, _ in writes:
                if status != "published":
                    await self._index.forget(article.id)

    async def everything(self) -> list[Stored]:
        """All articles, whatever their status, by id."""
        return await self._transactions.read_at_length(repository.everything)

    async def fill(self, articles: Sequence[Article], *, author: str) -> None:
        """Store and publish ``articles`` where there are none at all."""
        async with self._transactions.read() as connection:
            if await repository.count(connection):
                return
        await self.save_all(articles, author=author)

    async def set_status(self, article_id: str, status: Status) -> Stored:
        """Publish or withdraw an article. Raises :class:`ArticleError` ``unknown_article``."""
        stored = await self.get(article_id)
        vectors = await self._vectors(stored.article, status)
        async with self._index.changing:
            async with self._index.writing() as connection:
                await repository.set_status(connection, article_id, status, self._clock())
                current = await repository.get(connection, article_id)
            if current is None:
                raise ArticleError("unknown_article", f"There is no article {article_id}.")
            await self._show(current.article, status, vectors)
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
        async with self._index.changing:
            async with self._index.writing() as connection:
                if not await repository.remove(connection, article_id):
                    raise ArticleError("unknown_article", f"There is no article {article_id}.")
            await self._index.forget(article_id)

    async def get(self, article_id: str) -> Stored:
        """An article whatever its status. Raises :class:`ArticleError` ``unknown_article``."""
        async with self._transactions.read() as connection:
            stored = await repository.get(connection, article_id)
        if stored is None:
            raise ArticleError("unknown_article", f"There is no article {article_id}.")
        return stored

    async def statuses(self, ids: Collection[str]) -> dict[str, Status]:
        """The status of each of some articles; those that there are not are left out."""
        async with self._transactions.read() as connection:
            return await repository.statuses(connection, ids)

    async def languages(self) -> set[str]:
        """The languages that some published article is in."""
        async with self._transactions.read() as connection:
            return await repository.languages(connection)

    async def find(
        self, *, text: str, status: Status | None, language: str | None, limit: int, offset: int
    ) -> tuple[list[Stored], int]:
        """Articles for a list, and how many there are in all."""
        return await self._transactions.read_at_length(
            lambda connection: repository.find(
                connection, text=text, status=status, language=language, limit=limit, offset=offset
            )
        )

    async def _vectors(self, article: Article, status: Status) -> Encoded:
        """The vectors that are needed to publish ``article``; none where it is not published."""
        return await self._index.encode([article]) if status == "published" else Encoded.nothing(self._index.encoder)

    async def _show(self, article: Article, status: Status, vectors: Encoded) -> None:
        """Let visitors find an article where it is published, and nobody where it is not."""
        if status == "published":
            await self._index.put([article], vectors)
        else:
            await self._index.forget(article.id)


def _translated(stored: Stored | None, article_id: str, language: str) -> Stored:
    if stored is None:
        raise ArticleError("unknown_article", f"There is no article {article_id}.")
    if language not in stored.article.variants or language == stored.article.language:
        raise ArticleError("unknown_language", f"The article {article_id} has no translation into {language}.")
    return stored
