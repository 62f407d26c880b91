"""Searching from an event loop, for the articles that are published now."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from knowledge_base.articles import Article, Audience, may_read
from knowledge_base.duplicates import Pair, near_duplicates
from knowledge_base.encoders import Vectors
from knowledge_base.metric import Metric
from knowledge_base.next_topics import After
from knowledge_base.search import Match, Reading, SearchIndex
from knowledge_base.synonyms import Synonyms


class Retriever:
    """Searches one index, whatever index is used later; see :attr:`knowledge_base.library.Library.retriever`.

    It finds what everybody may read, and what a ``reader`` may where that is somebody who may read more.
    """

    def __init__(
        self,
        index: SearchIndex,
        articles: Mapping[str, Article],
        synonyms: Callable[[], Synonyms] = Synonyms,
        restricted: Mapping[str, Audience] = MappingProxyType({}),
        reader: Audience = "public",
    ) -> None:
        """``synonyms`` tells those that the site has now; ``restricted`` are the articles that are not for everybody,
        by id."""
        self._index, self._articles, self._synonyms = index, articles, synonyms
        self._restricted, self._reader = restricted, reader

    def seen_by(self, reader: Audience) -> "Retriever":
        """The same for a ``reader``."""
        return Retriever(self._index, self._articles, self._synonyms, self._restricted, reader)

    def _hidden(self) -> frozenset[str]:
        """The articles that are not for the reader."""
        return frozenset(one for one, audience in self._restricted.items() if not may_read(self._reader, audience))

    def trying(
        self,
        articles: Sequence[Article] = (),
        vectors: Mapping[str, Vectors] | None = None,
        gone: Iterable[str] = (),
        synonyms: Synonyms | None = None,
    ) -> "Retriever":
        """One that finds what would be found with these ``articles``, without those of ``gone``, and with other
        ``synonyms``; see :meth:`knowledge_base.search.SearchIndex.trial`."""
        left = set(gone)
        index = self._index.trial(articles, vectors or {}, left) if articles or left else self._index
        known = {one: article for one, article in self._articles.items() if one not in left}
        known |= {article.id: article for article in articles}
        words = self._synonyms if synonyms is None else lambda: synonyms
        return Retriever(index, known, words, self._restricted, self._reader)

    def article(self, article_id: str) -> Article | None:
        """An article that it finds."""
        return self._articles.get(article_id)

    def in_other_words(self, text: str, language: str) -> Sequence[str]:
        """``text`` with synonyms in the place of its words, where it has such; it is to be searched by these, too."""
        return self._synonyms().wordings(text, language, lambda term: self.uses(term, language))

    @property
    def metric(self) -> Metric:
        """What vectors are compared in now."""
        return self._index.snapshot.model.metric

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded and searched, without slips and codes."""
        return self._index.readable(text, language)

    def is_unknown(self, word: str, language: str) -> bool:
        """Whether neither an article in ``language`` nor everyday talk has a word, as words are compared."""
        return not self.uses(word, language) and not self.is_general(word)

    def uses(self, term: str, language: str) -> int:
        """How often the articles in ``language`` have the rarest word of ``term``."""
        return self._index.snapshot.model.spelling.uses(term, language)

    def is_general(self, word: str) -> bool:
        """Whether a word is said about anything."""
        return word in self._index.general

    def near_duplicates(self, progress: Callable[[int, int], None], stopped: Callable[[], bool]) -> list[Pair]:
        """Pairs of articles that take each other's questions; to be called in a thread."""
        return near_duplicates(self._index.snapshot, self._index.background, progress, stopped)

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
