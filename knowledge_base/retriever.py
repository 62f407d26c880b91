"""Searching from an event loop, for the articles that are published now."""

import asyncio
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from knowledge_base.articles import Article, Audience, may_read
from knowledge_base.encoders import Vectors
from knowledge_base.metric import Metric
from knowledge_base.next_topics import After
from knowledge_base.search import Match, Reading, SearchIndex


class Retriever:
    """Searches one index, whatever index is used later; see :attr:`knowledge_base.library.Library.retriever`.

    It finds what everybody may read, and what a ``reader`` may where that is somebody who may read more.
    """

    def __init__(
        self,
        index: SearchIndex,
        articles: Mapping[str, Article],
        restricted: Mapping[str, Audience] = MappingProxyType({}),
        reader: Audience = "public",
    ) -> None:
        """``restricted`` are the articles that are not for everybody, by id."""
        self._index, self._articles = index, articles
        self._restricted, self._reader = restricted, reader

    def seen_by(self, reader: Audience) -> "Retriever":
        """The same for a ``reader``."""
        return Retriever(self._index, self._articles, self._restricted, reader)

    def _hidden(self) -> frozenset[str]:
        """The articles that are not for the reader."""
        return frozenset(one for one, audience in self._restricted.items() if not may_read(self._reader, audience))

    @property
    def metric(self) -> Metric:
        """What vectors are compared in now."""
        return self._index.metric

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded and searched, without slips and codes."""
        return self._index.readable(text, language)

    def read(self, text: str) -> Reading | None:
        """What :meth:`search` finds out about ``text`` before it needs the vector, where that is quick."""
        return self._index.read(text) if self._index.quick else None

    async def search(
        self,
        text: str,
        vector: Vectors,
        language: str,
        limit: int = 5,
        reading: Reading | None = None,
        declined: Sequence[tuple[str, Vectors]] = (),
        after: After | None = None,
    ) -> list[Match]:
        """The articles that may answer ``text``, best first; ``vector`` is its ``query`` vector, shape ``(d,)``.

        ``declined`` is what is not wanted, each with its vector. Where ``text`` is a question and a message as one,
        ``after`` has both by themselves.
        """
        hidden = self._hidden()
        # The way to a thread and back costs more than a quick search.
        if self._index.quick:
            found = self._index.search(text, vector, language, limit, reading, declined, after, hidden)
        else:
            found = await asyncio.to_thread(
                self._index.search, text, vector, language, limit, reading, declined, after, hidden
            )
        # An article can be withdrawn, or kept from the reader, between the search and now.
        return [match for match in found if self._may_show(match.article_id)]

    def _may_show(self, article_id: str) -> bool:
        article = self._articles.get(article_id)
        return article is not None and may_read(self._reader, article.audience)
