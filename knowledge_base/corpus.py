"""What a search looks through: the texts of all articles with their vectors and n-grams, as one value."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.articles import Article
from knowledge_base.lexical_index import LexicalIndex
from knowledge_base.locales import primary
from knowledge_base.normalization import normalized
from knowledge_base.passages import digest_of, passages_of
from knowledge_base.runs import ranges
from knowledge_base.topics import Topics, TopicShares
from knowledge_base.vector_index import VectorIndex
from knowledge_base.word_index import WordIndex

Vector = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of articles, those of one article side by side.

    Article ``k`` has the rows ``starts[k]`` to ``starts[k + 1]``; ``owners`` is the article of each row and
    ``languages`` the number of its language.
    """

    vectors: VectorIndex
    starts: Rows
    owners: NDArray[np.int32]
    languages: NDArray[np.int16]
    texts: list[str]

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Of no articles."""
        none = np.zeros(0, np.int32)
        return cls(VectorIndex.empty(dimension), np.zeros(1, np.int64), none, none.astype(np.int16), [])

    def added(self, texts: Sequence[Mapping[str, tuple[str, int]]], known: Mapping[str, Vector]) -> Self:
        """With the texts of more articles.

        Each has its normalized form, of which ``known`` has the vector, and the number of its language.
        """
        vectors = [known[form] for some in texts for form, _ in some.values()]
        counts = np.array([len(some) for some in texts], np.int64)
        added = np.arange(len(self.starts) - 1, len(self.starts) - 1 + len(texts), dtype=np.int32)
        languages = np.array([language for some in texts for _, language in some.values()], np.int16)
        return type(self)(
            self.vectors.added(np.stack(vectors)) if vectors else self.vectors,
            np.concatenate([self.starts, self.starts[-1] + np.cumsum(counts)]),
            np.concatenate([self.owners, np.repeat(added, counts)]),
            np.concatenate([self.languages, languages]),
            [*self.texts, *(text for some in texts for text in some)],
        )

    def subset(self, articles: Rows) -> Self:
        """With the texts of ``articles`` alone, which grow and are numbered anew."""
        rows = self.rows_of(articles)
        counts = self.starts[articles + 1] - self.starts[articles]
        return type(self)(
            self.vectors.subset(rows),
            np.concatenate([[0], np.cumsum(counts)]),
            np.repeat(np.arange(len(articles), dtype=np.int32), counts),
            self.languages[rows],
            [self.texts[row] for row in rows.tolist()],
        )

    def with_vectors(self, vectors: VectorIndex) -> Self:
        """With the vectors in ``vectors``, which holds the first of them, and the later ones behind those."""
        later = np.arange(len(vectors), len(self.vectors))
        return replace(self, vectors=vectors.added(self.vectors.vectors(later)) if len(later) else vectors)

    def rows_of(self, articles: Rows) -> Rows:
        """The rows of ``articles``, one article after the other."""
        return ranges(self.starts[articles], self.starts[articles + 1])


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that articles are found by. A value: a search looks through one from beginning to end.

    ``utterances`` are questions and phrasings, ``passages`` those of answers; ``lexical_index`` has the n-grams of
    ``utterances``, ``word_index`` their words, and ``topics`` what they are about. Articles are numbered in the order
    of ``ids``; ``numbers`` leads from an id to its number. Articles that were removed or replaced are not ``live``, and
    stay until the corpus is compacted.
    """

    utterances: Texts
    passages: Texts
    lexical_index: LexicalIndex
    word_index: WordIndex
    topics: TopicShares
    ids: list[str]
    digests: list[str]
    numbers: Mapping[str, int]
    live: NDArray[np.bool_]
    deleted_utterances: Rows
    deleted_passages: Rows
    languages: Mapping[str, int]

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Without articles; vectors have ``dimension`` numbers."""
        none = np.zeros(0, np.int64)
        texts = Texts.empty(dimension)
        live = np.zeros(0, np.bool_)
        return cls(texts, texts, LexicalIndex(), WordIndex(), TopicShares(), [], [], {}, live, none, none, {})

    def __len__(self) -> int:
        return len(self.numbers)

    def added(self, articles: Iterable[Article], known: Mapping[str, Vector], topics: Topics | None = None) -> Self:
        """With ``articles``, which replace those of the same id; ``known`` has the vectors of their texts."""
        latest = {article.id: article for article in articles}
        languages = dict(self.languages)
        utterances, passages = [], []
        for article in latest.values():
            asked: dict[str, tuple[str, int]] = {}
            told: dict[str, tuple[str, int]] = {}
            for variant in article.variants.values():
                # A variety is found as its language is.
                language = languages.setdefault(primary(variant.language), len(languages))
                for texts, found in ((variant.utterances, asked), (passages_of(variant.answer), told)):
                    for text in texts:
                        if text not in asked and text not in told:
                            found[text] = (normalized(text, primary(variant.language)), language)
            utterances.append(asked)
            passages.append(told)
        first, asked_texts = len(self.ids), [text for some in utterances for text in some]
        codes, forms = list(languages), [form for some in utterances for form in some.values()]
        spoken = [(text, codes[code]) for text, (_, code) in zip(asked_texts, forms, strict=True)]
        grown = replace(
            self.without(latest),
            utterances=self.utterances.added(utterances, known),
            passages=self.passages.added(passages, known),
            lexical_index=self.lexical_index.added(asked_texts),
            word_index=self.word_index.added(asked_texts),
            topics=self.topics.added(_about(spoken, [known[form] for form, _ in forms], topics)),
            ids=[*self.ids, *latest],
            digests=[*self.digests, *map(digest_of, latest.values())],
            languages=languages,
        )
        numbers = {**grown.numbers, **{article_id: first + number for number, article_id in enumerate(latest)}}
        return replace(grown, numbers=numbers, live=np.append(grown.live, np.ones(len(latest), np.bool_)))

    def without(self, ids: Iterable[str]) -> Self:
        """Without the articles of ``ids``; unknown ids are ignored."""
        gone = sorted({self.numbers[article_id] for article_id in ids if article_id in self.numbers})
        if not gone:
            return self
        live = self.live.copy()
        live[gone] = False
        deleted = np.flatnonzero(~live)
        return replace(
            self,
            numbers={article_id: number for article_id, number in self.numbers.items() if live[number]},
            live=live,
            deleted_utterances=self.utterances.rows_of(deleted),
            deleted_passages=self.passages.rows_of(deleted),
        )

    def texts_by_language(self) -> Iterator[tuple[str, str]]:
        """All questions, phrasings and passages, each with its language before it."""
        languages = list(self.languages)
        for texts in (self.utterances, self.passages):
            for text, language, live in zip(texts.texts, texts.languages, self.live[texts.owners], strict=True):
                if live:
                    yield languages[language], text

    def compacted(self) -> Self:
        """Without what is left of articles that are gone."""
        kept = np.flatnonzero(self.live)
        rows = self.utterances.rows_of(kept)
        ids = [self.ids[number] for number in kept.tolist()]
        return replace(
            self.empty(self.utterances.vectors.tail.shape[1]),
            utterances=self.utterances.subset(kept),
            passages=self.passages.subset(kept),
            lexical_index=self.lexical_index.subset(rows),
            word_index=self.word_index.subset(rows),
            topics=self.topics.subset(rows),
            ids=ids,
            digests=[self.digests[number] for number in kept.tolist()],
            numbers={article_id: number for number, article_id in enumerate(ids)},
            live=np.ones(len(ids), np.bool_),
            languages=self.languages,
        )


def _about(texts: Sequence[tuple[str, str]], vectors: Sequence[Vector], topics: Topics | None) -> TopicShares:
    return TopicShares.unknown(len(texts)) if topics is None else topics.of(texts, vectors)
