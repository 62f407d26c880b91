"""What a search looks through: the texts of all articles with their vectors and letters, as one value."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.articles import Article
from knowledge_base.encoders import Kind
from knowledge_base.lexical_index import LexicalIndex, ranges
from knowledge_base.normalization import folded
from knowledge_base.vector_index import VectorIndex

Vector = NDArray[np.float32]
Places = NDArray[np.int64]

PASSAGE_LENGTH = 240
PASSAGES = 12

_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>|]+")
_SENTENCE = re.compile(r"(?<=[.!?।])\s+|(?<=[。！？])|\n+")


def passages(answer: str) -> list[str]:
    """The sentences of a Markdown ``answer`` as plain text, short neighbours joined, repeats and the far end cut."""
    pieces: list[str] = []
    for sentence in _SENTENCE.split(_MARKUP.sub(r"\1", answer[: PASSAGES * PASSAGE_LENGTH * 2])):
        text = " ".join(sentence.split())
        if not text:
            continue
        if pieces and len(pieces[-1]) + len(text) < PASSAGE_LENGTH:
            pieces[-1] += " " + text
        else:
            pieces.append(text[: PASSAGE_LENGTH * 2])
    return list(dict.fromkeys(pieces))[:PASSAGES]


def texts_to_encode(article: Article) -> list[tuple[str, Kind]]:
    """Every text of ``article`` that the index needs the vector of, with the kind to encode it as, without repeats."""
    kinds: dict[str, Kind] = {}
    for variant in article.variants.values():
        kinds.update((folded(text, variant.language), "query") for text in variant.utterances)
    for variant in article.variants.values():
        for text in passages(variant.answer):
            kinds.setdefault(folded(text, variant.language), "passage")
    return list(kinds.items())


def digest_of(article: Article) -> str:
    """A digest of everything about ``article`` that a search depends on."""
    parts = [article.id]
    for language, variant in sorted(article.variants.items()):
        parts += [language, *variant.utterances, "", *passages(variant.answer), ""]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts of articles, those of one article side by side.

    Article ``k`` has the rows ``starts[k]`` to ``starts[k + 1]``; ``owners`` is the article of each row and
    ``languages`` the number of its language.
    """

    vectors: VectorIndex
    starts: Places
    owners: NDArray[np.int32]
    languages: NDArray[np.int16]
    texts: list[str]

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Of no articles."""
        none = np.zeros(0, np.int32)
        return cls(VectorIndex.empty(dimension), np.zeros(1, np.int64), none, none.astype(np.int16), [])

    def added(self, texts: Sequence[Mapping[str, tuple[str, int]]], known: Mapping[str, Vector]) -> Self:
        """With the texts of more articles, each with its folded form, of which ``known`` has the vector, and the number
        of its language."""
        rows = [text for some in texts for text in some]
        vectors = [known[form] for some in texts for form, _ in some.values()]
        counts = np.array([len(some) for some in texts], np.int64)
        fresh = np.arange(len(self.starts) - 1, len(self.starts) - 1 + len(texts), dtype=np.int32)
        languages = np.array([language for some in texts for _, language in some.values()], np.int16)
        return type(self)(
            self.vectors.added(np.stack(vectors)) if vectors else self.vectors,
            np.concatenate([self.starts, self.starts[-1] + np.cumsum(counts)]),
            np.concatenate([self.owners, np.repeat(fresh, counts)]),
            np.concatenate([self.languages, languages]),
            [*self.texts, *rows],
        )

    def kept(self, articles: Places) -> Self:
        """With the texts of ``articles`` alone, which grow and are numbered anew."""
        places = self.rows_of(articles)
        counts = self.starts[articles + 1] - self.starts[articles]
        return type(self)(
            self.vectors.kept(places),
            np.concatenate([[0], np.cumsum(counts)]),
            np.repeat(np.arange(len(articles), dtype=np.int32), counts),
            self.languages[places],
            [self.texts[place] for place in places.tolist()],
        )

    def moved_to(self, vectors: VectorIndex) -> Self:
        """With the vectors in ``vectors``, which holds the first of them, and the later ones behind those."""
        later = np.arange(len(vectors), len(self.vectors))
        return replace(self, vectors=vectors.added(self.vectors.vectors(later)) if len(later) else vectors)

    def rows_of(self, articles: Places) -> Places:
        """The rows of ``articles``, one article after the other."""
        return ranges(self.starts[articles], self.starts[articles + 1])


@dataclass(frozen=True, slots=True)
class Corpus:
    """Everything that articles are found by. A value: a search looks through one from beginning to end.

    ``asked`` are questions and phrasings, ``told`` passages of answers, ``letters`` the n-grams of ``asked``. Articles
    are numbered in the order of ``names``; ``numbers`` leads from their id to their number. Those that were removed or
    replaced are not ``alive`` and stay until the corpus is compacted.
    """

    asked: Texts
    told: Texts
    letters: LexicalIndex
    names: list[str]
    digests: list[str]
    numbers: Mapping[str, int]
    alive: NDArray[np.bool_]
    dead_asked: Places
    dead_told: Places
    languages: Mapping[str, int]

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Without articles; vectors have ``dimension`` numbers."""
        none = np.zeros(0, np.int64)
        texts = Texts.empty(dimension)
        return cls(texts, texts, LexicalIndex(), [], [], {}, np.zeros(0, np.bool_), none, none, {})

    def __len__(self) -> int:
        return len(self.numbers)

    def added(self, articles: Iterable[Article], known: Mapping[str, Vector]) -> Self:
        """With ``articles``, which replace those of the same id; ``known`` has the vectors of their texts."""
        latest = {article.id: article for article in articles}
        languages = dict(self.languages)
        asked, told = [], []
        for article in latest.values():
            questions: dict[str, tuple[str, int]] = {}
            answers: dict[str, tuple[str, int]] = {}
            for variant in article.variants.values():
                language = languages.setdefault(variant.language, len(languages))
                for texts, rows in ((variant.utterances, questions), (passages(variant.answer), answers)):
                    for text in texts:
                        if text not in questions and text not in answers:
                            rows[text] = (folded(text, variant.language), language)
            asked.append(questions)
            told.append(answers)
        first = len(self.names)
        grown = replace(
            self.without(latest),
            asked=self.asked.added(asked, known),
            told=self.told.added(told, known),
            letters=self.letters.added([text for some in asked for text in some]),
            names=[*self.names, *latest],
            digests=[*self.digests, *map(digest_of, latest.values())],
            languages=languages,
        )
        numbers = {**grown.numbers, **{name: first + number for number, name in enumerate(latest)}}
        return replace(grown, numbers=numbers, alive=np.append(grown.alive, np.ones(len(latest), np.bool_)))

    def without(self, ids: Iterable[str]) -> Self:
        """Without the articles of ``ids``; unknown ids are ignored."""
        gone = sorted({self.numbers[name] for name in ids if name in self.numbers})
        if not gone:
            return self
        alive = self.alive.copy()
        alive[gone] = False
        dead = np.flatnonzero(~alive)
        return replace(
            self,
            numbers={name: number for name, number in self.numbers.items() if alive[number]},
            alive=alive,
            dead_asked=self.asked.rows_of(dead),
            dead_told=self.told.rows_of(dead),
        )

    def texts_by_language(self) -> Iterator[tuple[str, str]]:
        """All questions, phrasings and passages, each with its language before it."""
        names = list(self.languages)
        for texts in (self.asked, self.told):
            for text, language, alive in zip(texts.texts, texts.languages, self.alive[texts.owners], strict=True):
                if alive:
                    yield names[language], text

    def compacted(self) -> Self:
        """Without what is left of articles that are gone."""
        kept = np.flatnonzero(self.alive)
        names = [self.names[number] for number in kept.tolist()]
        fresh = self.empty(self.asked.vectors.tail.shape[1])
        return replace(
            fresh,
            asked=self.asked.kept(kept),
            told=self.told.kept(kept),
            letters=self.letters.kept(self.asked.rows_of(kept)),
            names=names,
            digests=[self.digests[number] for number in kept.tolist()],
            numbers={name: number for number, name in enumerate(names)},
            alive=np.ones(len(names), np.bool_),
            languages=self.languages,
        )
