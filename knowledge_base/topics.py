"""What a question is about, among the things that customers of any company ask in many languages.

The vectors of a small encoder bring languages together only roughly, and the words of one language say nothing of
another. Questions that mean the same in 20 languages bridge both: a classifier of what they are about reads a Polish
question and an English article, each with the words of its own language, and where both are about the same they
belong together. That is cross-lingual explicit semantic analysis (Potthast, Stein and Anderka, "A Wikipedia-based
multilingual retrieval model", 2008) with a few hundred questions for concepts. `docs/decisions/0054-topics.md` says
what it brought.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.runs import mean_by_run, ranges
from knowledge_base.word_index import BUCKET_BITS, known_places, words_of

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]

#: Of each text, the likeliest topics are kept; the rest of the probability is next to nothing.
KEPT = 8
#: A topic's own phrasings count as if there were so many more that are like those of all topics.
SMOOTHING = 3.0
#: How likely a topic is anywhere, beside how common it is on the site.
ANYWHERE = 0.5
#: How likely a question is about none of the topics, before it is read.
ELSEWHERE = 0.3
#: A question and an article that share no topic are so much less likely to belong together, at worst.
FLOOR = 0.05

#: What vectors say is believed so much less than they were taught: temperature scaling (Guo et al., "On calibration of
#: modern neural networks", 2017). Phrasings that were written for a question are surer of it than what people write.
TEMPERATURE = 1.3

#: How the classifier of vectors is learnt: rounds over all examples, examples at a time, step, share of doubt.
_ROUNDS, _BATCH, _STEP, _DOUBT = 30, 512, 0.03, 0.05


@dataclass(frozen=True, slots=True)
class Example:
    """A phrasing of a question that is asked everywhere: what it is about, by name."""

    topic: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class TopicShares:
    """The likeliest topics of texts by row, and how likely each is; both have shape ``(texts, KEPT)``."""

    topics: NDArray[np.uint16] = field(default_factory=lambda: np.zeros((0, KEPT), np.uint16))
    shares: NDArray[np.float16] = field(default_factory=lambda: np.zeros((0, KEPT), np.float16))

    def __len__(self) -> int:
        return len(self.topics)

    @classmethod
    def unknown(cls, count: int) -> Self:
        """Of so many texts of which nobody knows what they are about."""
        return cls(np.zeros((count, KEPT), np.uint16), np.zeros((count, KEPT), np.float16))

    def added(self, other: Self) -> Self:
        """With those of ``other`` at the end."""
        topics, shares = np.concatenate([self.topics, other.topics]), np.concatenate([self.shares, other.shares])
        return type(self)(topics, shares)

    def subset(self, rows: Rows) -> Self:
        """With the texts at ``rows`` alone."""
        return type(self)(self.topics[rows], self.shares[rows])

    def prior(self, rows: Rows, topics: int) -> Floats:
        """How likely each of so many ``topics`` is before anything is asked, where the texts at ``rows`` are found."""
        if not topics:
            return np.zeros(0, np.float32)
        found = np.bincount(self.topics[rows].ravel(), self.shares[rows].ravel().astype(np.float64), topics)
        share = found / max(float(found.sum()), 1e-9)
        return (ANYWHERE / topics + (1 - ANYWHERE) * share).astype(np.float32)

    def log_likelihoods(self, asked: Floats, prior: Floats, rows: Rows, counts: Rows) -> Floats:
        """How much likelier a question is about what an article is about than about anything.

        ``asked`` are the shares of the topics of the question and ``prior`` those of any question; the texts of the
        articles are at ``rows``, one article after the other, ``counts`` of each. It is 0 where no topics are known.
        """
        if not len(asked) or not len(rows):
            return np.zeros(len(counts), np.float32)
        ratios, shares = asked / prior, self.shares[rows].astype(np.float32)
        alike = (ratios[self.topics[rows]] * shares).sum(1)
        # Both may be about something that is none of the topics.
        alike += np.float32(1 - asked.sum()) * np.maximum(0, 1 - shares.sum(1)) / np.float32(ELSEWHERE)
        result: Floats = np.log(mean_by_run(alike, counts) + np.float32(FLOOR))
        return result


@dataclass(frozen=True, slots=True)
class Topics:
    """Tells what texts are about. A value, learnt from phrasings of the same questions in several languages.

    ``weights`` (dimension, topics + 1) and ``bias`` are those of a multinomial logit on vectors; the last class is to
    be about none of the topics. ``counts`` are the phrasings of each topic in each of ``languages``. The words of the
    languages are ``keys``, growing: the number of the language, then the bucket of the word. Word ``k`` speaks for
    ``owners[starts[k] : starts[k + 1]]`` by ``gains``.
    """

    weights: Floats
    bias: Floats
    languages: tuple[str, ...]
    counts: NDArray[np.int32]
    keys: NDArray[np.int32]
    starts: Rows
    owners: NDArray[np.uint16]
    gains: Floats

    def __len__(self) -> int:
        return len(self.bias) - 1

    def digest(self) -> bytes:
        """Another one where texts may be told to be about something else."""
        parts = (self.weights, self.bias, self.keys, self.gains)
        return hashlib.sha256(b"".join(part.tobytes() for part in parts)).digest()

    @classmethod
    def learn(cls, examples: Sequence[Example], weights: Floats, bias: Floats) -> Self:
        """With the words of ``examples``, beside what `learn_vectors` made of their vectors."""
        names = topic_names(examples)
        languages = tuple(sorted({example.language for example in examples}))
        counts = np.zeros((len(languages), len(names)), np.int32)
        having: defaultdict[int, Counter[int]] = defaultdict(Counter)
        number_of, code_of = _numbers(names), _numbers(languages)
        for example in examples:
            topic, code = number_of[example.topic], code_of[example.language]
            counts[code, topic] += 1
            for word in words_of(example.text).tolist():
                having[(code << BUCKET_BITS) | word][topic] += 1
        keys = np.array(sorted(having), np.int32)
        totals = counts.sum(1)
        owners: list[int] = []
        gains: list[float] = []
        lengths = []
        for key in keys.tolist():
            expected = SMOOTHING * having[key].total() / (totals[key >> BUCKET_BITS] + 1)
            owners += having[key].keys()
            gains += (np.log1p(times / expected) for times in having[key].values())
            lengths.append(len(having[key]))
        starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        speaking = np.array(gains, np.float32)
        return cls(weights, bias, languages, counts, keys, starts, np.array(owners, np.uint16), speaking)

    def shares(self, text: str, language: str | None, vector: Floats) -> Floats:
        """How likely ``text`` is about each topic; the rest to 1 is about none. ``vector`` is its vector as a query."""
        utilities = (vector @ self.weights + self.bias) / np.float32(TEMPERATURE)
        utilities[:-1] += self._by_words(text, language)
        odds = np.exp(utilities - utilities.max())
        result: Floats = (odds / odds.sum())[:-1].astype(np.float32)
        return result

    def of(self, texts: Sequence[tuple[str, str]], vectors: Sequence[Floats]) -> TopicShares:
        """The likeliest topics of ``texts``, each with its language behind it."""
        kept, shares = [], []
        for (text, language), vector in zip(texts, vectors, strict=True):
            found = self.shares(text, language, vector)
            likeliest = np.argpartition(-found, min(KEPT, len(found)) - 1)[:KEPT]
            kept.append(np.resize(likeliest, KEPT))
            shares.append(np.pad(found[likeliest], (0, KEPT - len(likeliest))))
        if not kept:
            return TopicShares()
        return TopicShares(np.array(kept, np.uint16), np.array(shares, np.float16))

    def _by_words(self, text: str, language: str | None) -> Floats | float:
        """How much likelier the words of ``text`` are in the phrasings of each topic than in those of all: see
        :meth:`knowledge_base.word_index.WordIndex.log_likelihoods`."""
        tongue = (language or "").split("-")[0]
        if tongue not in self.languages:
            return 0.0
        code = self.languages.index(tongue)
        asked = words_of(text) | (code << BUCKET_BITS)
        known = known_places(self.keys, asked)
        if not len(known):
            return 0.0
        cells = ranges(self.starts[known], self.starts[known + 1])
        speaking = np.bincount(self.owners[cells], self.gains[cells], len(self))
        silent = np.log(SMOOTHING / (self.counts[code] + SMOOTHING))
        result: Floats = ((speaking + len(known) * silent) / np.sqrt(len(known))).astype(np.float32)
        return result


def topic_names(examples: Sequence[Example]) -> list[str]:
    """The topics of ``examples``, in the order of their numbers."""
    return sorted({example.topic for example in examples})


def _numbers(names: Sequence[str]) -> Mapping[str, int]:
    return {name: number for number, name in enumerate(names)}


def learn_vectors(examples: Sequence[Example], vectors: Floats, unanswered: Floats) -> tuple[Floats, Floats]:
    """The weights and the bias of a multinomial logit on ``vectors``, a row for each of ``examples``.

    ``unanswered`` are vectors of what is about none of the topics. Learnt by Adam (Kingma and Ba, 2015) in a fixed
    order, with a little doubt of each label; some ten seconds for 18,000 examples and 362 topics on two cores.
    """
    number_of = _numbers(topic_names(examples))
    rows = np.concatenate([vectors, unanswered])
    labels = np.array([number_of[example.topic] for example in examples] + [len(number_of)] * len(unanswered))
    classes = len(number_of) + 1
    rng = np.random.default_rng(0)
    values = np.zeros((rows.shape[1] + 1, classes), np.float32)
    means, squares = np.zeros_like(values), np.zeros_like(values)
    inputs = np.concatenate([rows, np.full((len(rows), 1), 0.1, np.float32)], axis=1)
    batches = list(_batches(rng, len(inputs)))
    for number, batch in enumerate(batches, 1):
        utilities = inputs[batch] @ values
        odds = np.exp(utilities - utilities.max(1, keepdims=True))
        errors = odds / odds.sum(1, keepdims=True) - np.float32(_DOUBT / classes)
        errors[np.arange(len(batch)), labels[batch]] -= 1 - _DOUBT
        gradient = inputs[batch].T @ errors / np.float32(len(batch))
        means += np.float32(0.1) * (gradient - means)
        squares += np.float32(0.001) * (gradient**2 - squares)
        step = _STEP * 0.5 * (1 + np.cos(np.pi * number / len(batches)))
        values -= np.float32(step / (1 - 0.9**number)) * means / (np.sqrt(squares / (1 - 0.999**number)) + 1e-8)
    return values[:-1], values[-1] * np.float32(0.1)


def _batches(rng: np.random.Generator, count: int) -> Iterator[NDArray[np.int64]]:
    for _ in range(_ROUNDS):
        order = rng.permutation(count)
        yield from (order[start : start + _BATCH] for start in range(0, count, _BATCH))
