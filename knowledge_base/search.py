"""The search index: articles in, and for a question the articles that answer it, each with a probability."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Calibration, Case
from knowledge_base.corpus import Corpus, Texts, passages, texts_to_encode
from knowledge_base.encoders import Encoder
from knowledge_base.index import Products, top
from knowledge_base.lexical import ranges
from knowledge_base.ranking import Metric, View, centroids, largest, means

__all__ = ["PRIOR", "Match", "SearchIndex", "passages", "texts_to_encode"]

Vector = NDArray[np.float32]
Floats = NDArray[np.float32]
Places = NDArray[np.int64]

FEATURES = ("nearest", "centroid", "letters", "passage", "off_topic")
CANDIDATES = 16
NEIGHBOURS = 5
# Where there is no background to compare with, a question counts as if it had one like this.
TYPICALLY_OFF_TOPIC = 0.3
# Weights of the features and of 1, fitted on the sample articles of this project: questions and phrasings asked in
# five languages of knowledge bases of 3 to 42 articles in one of them, with and without phrasings. The weight of the
# letters is set higher than that fit gives, as those phrasings were written to differ in their words. The precision
# is small: a few dozen phrasings of a site's own outweigh it, and with none the weights stay as they are.
PRIOR = np.array([8.2, 11.6, 4.0, 10.0, -8.0, -2.0])
PRECISION = np.full(6, 0.1)
# A variant in the visitor's language is named as evidence when it is about as near as the nearest.
AT_HOME = 0.1
# Cases that the calibration is fitted on; more make the refit slower and the six weights no better.
TRAINING_CASES, BACKGROUND_CASES = 1_000, 500
# Of three questions, two are taken to be about what the site's articles answer.
OFF_TOPIC_SHARE = 0.5
# Vectors that a search compares in full within about 1 ms.
QUICK_UP_TO = 12_000
# Vectors whose lengths are measured at a time.
SLICE = 4096


@dataclass(frozen=True, slots=True)
class Match:
    """An article that may answer the question.

    ``confidence`` is the probability that this article is the one that answers; those of all articles sum to at
    most 1. ``score`` orders the matches and has no unit. ``language`` and ``phrasing`` are the best evidence.
    """

    article_id: str
    confidence: float
    score: float
    language: str
    phrasing: str


@dataclass(frozen=True, slots=True)
class _Fit:
    metric: Metric
    calibration: Calibration
    background_lengths: Floats


@dataclass(frozen=True, slots=True)
class _Lengths:
    """Lengths in the metric of a fit: of the utterances, of each article's mean utterance, and of the passages."""

    asked: Floats
    middles: Floats
    told: Floats

    @classmethod
    def none(cls) -> Self:
        empty = np.zeros(0, np.float32)
        return cls(empty, empty, empty)

    def grown(self, corpus: Corpus, metric: Metric) -> Self:
        """With those that the articles added to ``corpus`` since then have."""
        asked, first = [self.asked], len(self.asked)
        middles, articles = [self.middles], len(self.middles)
        while articles < len(corpus.names):
            # Whole articles at a time, as many as have about SLICE utterances.
            ends = corpus.asked.starts[articles + 1 :]
            last = articles + max(1, int(np.searchsorted(ends, first + SLICE, "right")))
            rows = np.arange(first, corpus.asked.starts[last])
            vectors = corpus.asked.vectors.vectors(rows)
            asked.append(metric.lengths(vectors))
            middles.append(metric.lengths(centroids(vectors, corpus.asked.owners[rows] - articles, last - articles)))
            first, articles = int(corpus.asked.starts[last]), last
        told = [self.told]
        for start in range(len(self.told), len(corpus.told.texts), SLICE):
            rows = np.arange(start, min(start + SLICE, len(corpus.told.texts)))
            told.append(metric.lengths(corpus.told.vectors.vectors(rows)))
        return type(self)(np.concatenate(asked), np.concatenate(middles), np.concatenate(told))


@dataclass(frozen=True, slots=True)
class _State:
    """All that a search needs, replaced as a whole."""

    corpus: Corpus
    fit: _Fit
    lengths: _Lengths


@dataclass(frozen=True, slots=True)
class _Evidence:
    """The numbers of the candidates, what speaks for each, and the row of ``corpus.asked`` that shows it best."""

    articles: Places
    features: NDArray[np.float64]
    rows: Places


class SearchIndex:
    """Finds the articles that answer a question, in any language, each with a calibrated confidence.

    Synchronous and safe to use from several threads: searches go on while articles change or a refit runs.
    """

    def __init__(self, encoder: Encoder, background: Background) -> None:
        self._encoder, self._background = encoder, background
        self._changing = threading.Lock()
        self._fitting = threading.Lock()
        self._changes = 0
        self._fitted = -1
        empty = np.zeros((0, encoder.dimension), np.float32)
        self._background_vectors = background.vectors if len(background.vectors) else empty
        fit = self._fitted_to(empty, np.zeros(0, np.int64), Calibration(PRIOR))
        self._state = _State(Corpus.empty(encoder.dimension), fit, _Lengths.none())

    def __len__(self) -> int:
        return len(self._state.corpus)

    @property
    def quick(self) -> bool:
        """Whether a search takes no more than about 2 ms, so that it need not leave the caller's thread."""
        corpus = self._state.corpus
        return len(corpus.asked.vectors.tail) + len(corpus.told.vectors.tail) <= QUICK_UP_TO

    @property
    def stale(self) -> bool:
        """Whether articles have changed since the last refit began."""
        return self._fitted != self._changes

    def put(self, articles: Sequence[Article], vectors: Mapping[str, Vector] | None = None) -> None:
        """Add ``articles``, replacing those with the same id; they are found at once.

        ``vectors`` may hold vectors of ``texts_to_encode``, by text; what is missing is encoded here.
        """
        known = dict(vectors or {})
        for kind in ("query", "passage"):
            wanted = {text for one in articles for text, its in texts_to_encode(one) if its == kind} - known.keys()
            texts = sorted(wanted)
            if texts:
                known.update(zip(texts, self._encoder.encode(texts, kind), strict=True))
        with self._changing:
            self._change(self._state.corpus.added(articles, known))

    def remove(self, ids: Iterable[str]) -> None:
        """Forget the articles with ``ids``; unknown ids are ignored."""
        with self._changing:
            self._change(self._state.corpus.without(ids))

    def _change(self, corpus: Corpus) -> None:
        state = self._state
        self._state = replace(state, corpus=corpus, lengths=state.lengths.grown(corpus, state.fit.metric))
        self._changes += 1

    def search(self, text: str, vector: Vector, language: str | None, limit: int = 5) -> list[Match]:
        """The articles most likely to answer ``text``, best first; ``vector`` is its encoding as a query."""
        state = self._state
        evidence = self._evidence(state, text, vector, language)
        if not len(evidence.articles):
            return []
        utilities = state.fit.calibration.utilities(evidence.features)
        shares = state.fit.calibration.probabilities(evidence.features)
        corpus = state.corpus
        names = list(corpus.languages)
        matches = []
        for place in np.argsort(-utilities, kind="stable")[:limit].tolist():
            row, name = int(evidence.rows[place]), corpus.names[int(evidence.articles[place])]
            shown = names[int(corpus.asked.languages[row])]
            matches.append(Match(name, float(shares[place]), float(utilities[place]), shown, corpus.asked.texts[row]))
        return matches

    def _evidence(
        self, state: _State, text: str, vector: Vector, language: str | None, without: int = -1, aside: int = -1
    ) -> _Evidence:
        """What speaks for each candidate.

        The utterance ``without`` and the background utterance ``aside`` count as if they were not there.
        """
        corpus, fit, lengths = state.corpus, state.fit, state.lengths
        letters = corpus.letters.overlap(text)
        view = fit.metric.look(vector)
        products, told_products = corpus.asked.vectors.look(view.turned), corpus.told.vectors.look(view.turned)
        articles = _candidates(corpus, products, told_products, letters, without)
        if not len(articles):
            return _Evidence(articles, np.zeros((0, len(FEATURES))), articles)
        asked, counts = _rows(corpus.asked, articles)
        middles = lengths.middles[articles]
        if without >= 0:
            kept = asked != without
            own = int(corpus.asked.owners[without])
            place = np.flatnonzero(articles == own)
            asked = asked[kept]
            counts = counts - (articles == own)
            others = corpus.asked.rows_of(np.array([own]))
            others = others[others != without]
            middle = corpus.asked.vectors.vectors(others).mean(0) if len(others) else vector
            view = fit.metric.look_without(vector, middle, len(others) + 1)
            middles[place] = fit.metric.lengths(middle[None])
            products, told_products = corpus.asked.vectors.look(view.turned), corpus.told.vectors.look(view.turned)
        told, told_counts = _rows(corpus.told, articles)
        of_asked, of_told = products.of(asked), told_products.of(told)
        asked_lengths, told_lengths = lengths.asked[asked], lengths.told[told]
        if view.bend is not None:
            along = corpus.asked.vectors.look(view.bend.direction).of(asked)
            asked_lengths = view.bend.lengths(asked_lengths, along)
            middles = view.bend.lengths(middles, means(along, counts))
            told_along = corpus.told.vectors.look(view.bend.direction).of(told)
            told_lengths = view.bend.lengths(told_lengths, told_along)
        cosines = view.cosines(of_asked, asked_lengths)
        nearest = largest(cosines, counts)
        columns = (
            nearest,
            view.cosines(means(of_asked, counts), middles),
            largest(letters[asked], counts),
            largest(view.cosines(of_told, told_lengths), told_counts),
            np.full(len(articles), self._off_topic(view, fit, aside)),
        )
        home = corpus.languages.get(language, -1) if language is not None else -1
        shown = _shown(cosines, corpus.asked.languages[asked] == home, nearest, counts)
        return _Evidence(articles, np.stack(columns, axis=1).astype(np.float64), asked[shown])

    def _off_topic(self, view: View, fit: _Fit, aside: int) -> float:
        """How near the background is: the mean cosine of the nearest few."""
        if not len(self._background_vectors):
            return TYPICALLY_OFF_TOPIC
        cosines = view.cosines_of(self._background_vectors, fit.background_lengths)
        if aside >= 0:
            cosines[aside] = -1
        return float(cosines[top(cosines, NEIGHBOURS)].mean())

    @property
    def weights(self) -> NDArray[np.float64]:
        """The weights of the calibration, to be given to :meth:`refit` at another time."""
        return self._state.fit.calibration.weights

    def refit(self, weights: NDArray[np.float64] | None = None) -> None:
        """Fit the metric and the calibration anew on the articles as they are; searches go on meanwhile.

        With the ``weights`` of an earlier calibration only the metric is fitted, which is quick.
        """
        with self._fitting:
            with self._changing:
                self._tidy()
                changes, corpus = self._changes, self._state.corpus
            asked = np.setdiff1d(np.arange(len(corpus.asked.texts)), corpus.dead_asked, assume_unique=True)
            fit = self._fitted_to(corpus.asked.vectors.vectors(asked), corpus.asked.owners[asked], Calibration(PRIOR))
            state = _State(corpus, fit, _Lengths.none().grown(corpus, fit.metric))
            fitted = Calibration.fit(self._cases(state), PRIOR, PRECISION) if weights is None else Calibration(weights)
            state = replace(state, fit=replace(fit, calibration=fitted))
            with self._changing:
                newest = self._state.corpus
                self._state = replace(state, corpus=newest, lengths=state.lengths.grown(newest, fit.metric))
                self._fitted = changes

    def _tidy(self) -> None:
        corpus = self._state.corpus
        if 3 * len(corpus) < 2 * len(corpus.names):
            corpus = corpus.compacted()
            self._state = replace(
                self._state, corpus=corpus, lengths=_Lengths.none().grown(corpus, self._state.fit.metric)
            )

    def _fitted_to(self, vectors: Floats, owners: NDArray[np.integer], calibration: Calibration) -> _Fit:
        background = self._background_vectors
        metric = Metric.fit(vectors, owners, background, self._background.languages, self._encoder.dimension)
        return _Fit(metric, calibration, metric.lengths(background))

    def _cases(self, state: _State) -> list[Case]:
        cases = []
        corpus = state.corpus
        rng = np.random.default_rng(0)
        several = np.diff(corpus.asked.starts) > 1
        chosen = corpus.asked.rows_of(np.flatnonzero(several & corpus.alive))
        if len(chosen) > TRAINING_CASES:
            chosen = rng.choice(chosen, TRAINING_CASES, replace=False)
        for row, vector in zip(chosen.tolist(), corpus.asked.vectors.vectors(chosen), strict=True):
            evidence = self._evidence(state, corpus.asked.texts[row], vector, None, without=row)
            right = np.flatnonzero(evidence.articles == corpus.asked.owners[row])
            cases.append(Case(evidence.features, int(right[0]) if len(right) else None))
        texts = list(self._background.texts)
        if not len(chosen) or not texts:
            return cases
        negatives = rng.permutation(len(texts))[:BACKGROUND_CASES].tolist()
        weight = OFF_TOPIC_SHARE * len(chosen) / len(negatives)
        for number in negatives:
            vector = self._background_vectors[number]
            evidence = self._evidence(state, texts[number], vector, None, aside=number)
            cases.append(Case(evidence.features, None, weight))
        return cases


def _candidates(corpus: Corpus, products: Products, told: Products, letters: Floats, without: int) -> Places:
    """The numbers of the articles to look at closely: those of the nearest texts by meaning and by letters."""
    near = products.best(6 * CANDIDATES, corpus.dead_asked)
    answers = told.best(CANDIDATES // 2, corpus.dead_told)
    if len(corpus.dead_asked):
        letters = letters.copy()
        letters[corpus.dead_asked] = 0
    alike = top(letters, CANDIDATES // 2)
    found: dict[int, None] = {}
    for owners in (
        corpus.asked.owners[near[near != without]],
        corpus.told.owners[answers],
        corpus.asked.owners[alike[(alike != without) & (letters[alike] > 0)]],
    ):
        found.update(dict.fromkeys(list(dict.fromkeys(owners.tolist()))[:CANDIDATES]))
    articles = np.fromiter(found, np.int64, len(found))
    counts = np.diff(corpus.asked.starts)[articles]
    if without >= 0:
        counts = counts - (articles == corpus.asked.owners[without])
    return articles[counts > 0]


def _rows(texts: Texts, articles: Places) -> tuple[Places, Places]:
    """The rows of ``articles``, one article after the other, and how many each has."""
    begins, ends = texts.starts[articles], texts.starts[articles + 1]
    return ranges(begins, ends), ends - begins


def _shown(cosines: Floats, at_home: NDArray[np.bool_], nearest: Floats, counts: Places) -> Places:
    """The place of the best evidence of each article: one in the visitor's language if it is about as near."""
    owners = np.repeat(np.arange(len(counts)), counts)
    preferred = np.where(at_home & (cosines > nearest[owners] - AT_HOME), cosines + 10, cosines)
    order = np.argsort(preferred, kind="stable")
    places = np.zeros(len(counts), np.int64)
    places[owners[order]] = order
    return places
