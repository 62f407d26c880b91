"""What a change would do, before it is made: an article or synonyms put in the place of those that serve."""

import asyncio
from collections.abc import Callable, Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import repository, synonym_store, test_questions, vector_cache
from knowledge_base.articles import Article
from knowledge_base.encoders import Kind, Vectors
from knowledge_base.live_index import LiveIndex
from knowledge_base.normalization import normalized
from knowledge_base.retriever import Retriever
from knowledge_base.synonyms import Group, Synonyms
from knowledge_base.test_questions import TestQuestion
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import Progress


class Staging:
    """Tries changes on an index that goes on serving, and keeps the synonyms that it is searched with."""

    def __init__(self, transactions: Transactions, index: LiveIndex, clock: Callable[[], float]) -> None:
        self._transactions = transactions
        self._index = index
        self._clock = clock

    async def tried(self, articles: Sequence[Article], progress: Progress | None = None) -> Retriever:
        """A retriever that finds what would be found were ``articles`` published as they are here; ``progress`` hears
        of texts that are encoded."""
        seen = [self._index.public(one) for one in articles]
        encoded = await self._index.encode(seen, progress)
        return await asyncio.to_thread(self._index.retriever.trying, seen, encoded.vectors)

    async def vectors_of(self, articles: Sequence[Article]) -> list[Vectors]:
        """The vectors of all that some articles are found by."""
        return list((await self._index.encode(list(map(self._index.public, articles)))).vectors.values())

    # Test questions

    async def tests(self) -> list[TestQuestion]:
        """The test questions of all published articles."""
        return await self._transactions.read_at_length(test_questions.of_published)

    async def test_vectors(self, tests: Sequence[TestQuestion]) -> dict[str, Vectors]:
        """The vectors of test questions by their normalized texts; what was encoded once is kept."""
        wanted: list[tuple[str, Kind]] = [(normalized(one.text, one.language), "query") for one in tests]
        return await vector_cache.vectors_of(self._transactions, self._index.encoder, wanted)

    # Synonyms

    @property
    def synonyms(self) -> Synonyms:
        """The words that stand for each other now."""
        return self._index.synonyms

    async def keep_synonyms(self, connection: AsyncConnection, groups: Sequence[Group]) -> Synonyms:
        """Keep ``groups`` instead of those that there were, in the caller's transaction."""
        await synonym_store.save(connection, groups, self._clock())
        return Synonyms.of(groups)

    def use_synonyms(self, synonyms: Synonyms) -> None:
        """Search with ``synonyms`` from now on; other processes notice by themselves."""
        self._index.synonyms = synonyms

    async def revisions(self, ids: Sequence[str]) -> dict[str, int]:
        """The revisions of those of the articles that there are."""
        async with self._transactions.read() as connection:
            return {one: revision for one, (revision, _) in (await repository.states(connection, ids)).items()}
