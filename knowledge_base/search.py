"""The search index: articles in, and for a question the articles that answer it, each with a probability."""

import hashlib
import math
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from knowledge_base import snapshot as states
from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Calibration, Case
from knowledge_base.corpus import Corpus, Texts, digest_of, passages, texts_to_encode
from knowledge_base.encoders import Encoder
from knowledge_base.lexical_index import LexicalIndex, Overlap, ranges
from knowledge_base.metric import Metric, View, largest, means
from knowledge_base.snapshot import Fit, Lengths, State
from knowledge_base.spelling import Spelling, names_in, words_in
from knowledge_base.vector_index import EXACT_UP_TO, Products, Query, Stopped, never, top

__all__ = ["PRIOR", "Match", "SearchIndex", "passages", "rated", "texts_to_encode"]

Vector = NDArray[np.float32]
Floats = NDArray[np.float32]
Places = NDArray[np.int64]

FEATURES = ("nearest", "centroid", "letters", "passage", "off_topic")
CANDIDATES = 16
# Effort for the passages in a large index: they bring few candidates that the questions do not.
LITTLE_EFFORT = 32
NEIGHBOURS = 5
# Where there is no background to compare with, a question counts as if it had one like this.
TYPICALLY_OFF_TOPIC = 0.3
# Weights of the features and of 1, fitted by ``tests/bench/fit_prior.py`` on the sample articles of this project. That
# of the letters is fixed there: those phrasings were written to differ in their words, so free it would fall below 0.
# The precision is small: a few dozen phrasings of a site's own outweigh it, and with none the weights stay as they are.
PRIOR = np.array([4.0, 12.6, 2.0, 7.9, -13.3, -0.5])
PRECISION = np.full(6, 0.1)
# A variant in the visitor's language is named as evidence when it is about as near as the nearest.
AT_HOME = 0.1
# Cases that the calibration is fitted on; more make the refit slower and the six weights no better.
KNOWN_CASES, ORPHAN_CASES, BACKGROUND_CASES = 500, 250, 300
# For a question that an article answers, so many are taken to be about something else, and so many about what the
# site is about although no article answers them.
OFF_TOPIC_SHARE, ORPHAN_SHARE = 0.5, 0.05
# Vectors that a search compares in full within about 1 ms.
QUICK_UP_TO = 10_000
# With a graph, the letters of this many phrasings are compared within about 1 ms.
QUICK_WITH_GRAPH_UP_TO = 30_000
# Utterances that the metric is fitted on; its 384 directions need no more.
FITTED_ON = 20_000


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


def rated(utilities: Mapping[str, float], named: Mapping[str, Match]) -> list[Match]:
    """The matches ``named`` with other utilities, best first, and the confidence that follows from them.

    Both are by article. As in :class:`knowledge_base.calibration.Calibration`, the utility of no article is 0.
    """
    top = max(0.0, *utilities.values()) if utilities else 0.0
    odds = {article: math.exp(utility - top) for article, utility in utilities.items()}
    total = sum(odds.values()) + math.exp(-top)
    found = [replace(named[name], confidence=odds[name] / total, score=score) for name, score in utilities.items()]
    return sorted(found, key=lambda match: -match.score)


@dataclass(frozen=True, slots=True)
class Reading:
    """What can be known of a question before it is encoded: how far it overlaps with ``letters``, those of an index."""

    text: str
    letters: LexicalIndex
    overlap: Overlap


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
        # Words and codes of articles that came since the spelling was learnt: they stay as they are typed.
        self._fresh: set[str] = set()
        # What is said about anything: it is no slip, and nobody's correction.
        said = zip(background.texts, background.languages, strict=True)
        self._general = {word for text, language in said for word in words_in(text, language)}
        empty = np.zeros((0, encoder.dimension), np.float32)
        self._background_vectors = background.vectors if len(background.vectors) else empty
        corpus = Corpus.empty(encoder.dimension)
        self._state = State(corpus, self._fitted_to(corpus, Calibration(PRIOR)), Lengths.none())

    def __len__(self) -> int:
        return len(self._state.corpus)

    @property
    def quick(self) -> bool:
        """Whether a search takes no more than about 2 ms, so that it need not leave the caller's thread."""
        asked, told = self._state.corpus.asked.vectors, self._state.corpus.told.vectors
        return len(asked.tail) + len(told.tail) <= QUICK_UP_TO and len(asked) <= QUICK_WITH_GRAPH_UP_TO

    @property
    def stale(self) -> bool:
        """Whether articles have changed since the last refit began."""
        return not self._state.fresh

    def put(self, articles: Sequence[Article], vectors: Mapping[str, Vector] | None = None) -> None:
        """Add ``articles``, replacing those with the same id; they are found at once.

        ``vectors`` may hold vectors of ``texts_to_encode``, by text; what is missing is encoded here.
        """
        known = dict(vectors or {})
        missing = {pair for article in articles for pair in texts_to_encode(article) if pair[0] not in known}
        for kind in ("query", "passage"):
            texts = sorted(text for text, its in missing if its == kind)
            if texts:
                known.update(zip(texts, self._encoder.encode(texts, kind), strict=True))
        fresh = {name for article in articles for name in _names(article)}
        with self._changing:
            self._fresh |= fresh
            self._change(self._state.corpus.added(articles, known))

    def remove(self, ids: Iterable[str]) -> None:
        """Forget the articles with ``ids``; unknown ids are ignored."""
        with self._changing:
            self._change(self._state.corpus.without(ids))

    def _change(self, corpus: Corpus) -> None:
        self._state = self._state.with_corpus(corpus)
        self._changes += 1

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded, read and searched: see :meth:`knowledge_base.spelling.Spelling.readable`."""
        return self._state.fit.spelling.readable(text, language, self._knows, self._fresh)

    def _knows(self, word: str) -> bool:
        return word in self._general or self._encoder.knows(word)

    def read(self, text: str) -> Reading:
        """What can be known of ``text`` before it is encoded; for :meth:`search`, which else finds out by itself."""
        letters = self._state.corpus.letters
        return Reading(text, letters, letters.overlap(text))

    def search(
        self, text: str, vector: Vector, language: str | None, limit: int = 5, reading: Reading | None = None
    ) -> list[Match]:
        """The articles most likely to answer ``text``, best first; ``vector`` is its encoding as a query."""
        state = self._state
        # Articles that have changed since it was read have other letters.
        known = reading is not None and reading.letters is state.corpus.letters and reading.text == text
        evidence = self._evidence(state, text, vector, language, overlap=reading.overlap if reading and known else None)
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

    def case(self, text: str, vector: Vector, article_id: str | None) -> Case:
        """The evidence for a ``text`` that ``article_id`` answers, or nothing here; to fit a calibration on."""
        state = self._state
        evidence = self._evidence(state, text, vector, None)
        number = state.corpus.numbers.get(article_id, -1) if article_id is not None else -1
        right = np.flatnonzero(evidence.articles == number)
        return Case(evidence.features, int(right[0]) if len(right) else None)

    def _evidence(
        self,
        state: State,
        text: str,
        vector: Vector,
        language: str | None,
        without: int = -1,
        orphan: bool = False,
        aside: int = -1,
        overlap: Overlap | None = None,
    ) -> _Evidence:
        """What speaks for each candidate; ``overlap`` is that of ``text`` where it is known.

        The utterance ``without``, if it is an ``orphan`` its whole article, and the background utterance ``aside``
        count as if they were not there.
        """
        corpus, fit, lengths = state.corpus, state.fit, state.lengths
        letters = corpus.letters.overlap(text) if overlap is None else overlap
        view = fit.metric.look(vector)
        query = Query(vector, view.turned)
        products, told_products = corpus.asked.vectors.look(query), corpus.told.vectors.look(query)
        articles = _candidates(corpus, products, told_products, letters, without)
        if orphan:
            articles = articles[articles != corpus.asked.owners[without]]
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
        told, told_counts = _rows(corpus.told, articles)
        asked_lengths, told_lengths = lengths.asked[asked], lengths.told[told]
        if view.bend is None:
            of_asked, of_told = products.of(asked), told_products.of(told)
        else:
            asked_vectors, told_vectors = corpus.asked.vectors.vectors(asked), corpus.told.vectors.vectors(told)
            of_asked, of_told = asked_vectors @ view.turned, told_vectors @ view.turned
            along = asked_vectors @ view.bend.direction
            asked_lengths = view.bend.lengths(asked_lengths, along)
            middles = view.bend.lengths(middles, means(along, counts))
            told_lengths = view.bend.lengths(told_lengths, told_vectors @ view.bend.direction)
        cosines = view.cosines(of_asked, asked_lengths)
        nearest = largest(cosines, counts)
        columns = (
            nearest,
            view.cosines(means(of_asked, counts), middles),
            largest(letters.of(asked), counts),
            largest(view.cosines(of_told, told_lengths), told_counts),
            np.full(len(articles), self._off_topic(view, fit, aside)),
        )
        home = corpus.languages.get(language, -1) if language is not None else -1
        shown = _shown(cosines, corpus.asked.languages[asked] == home, nearest, counts)
        return _Evidence(articles, np.stack(columns, axis=1).astype(np.float64), asked[shown])

    def _off_topic(self, view: View, fit: Fit, aside: int) -> float:
        """How near the background is: the mean cosine of the nearest few."""
        if not len(self._background_vectors):
            return TYPICALLY_OFF_TOPIC
        cosines = view.cosines_of(self._background_vectors, fit.background_lengths)
        if aside >= 0:
            cosines[aside] = -1
        return float(cosines[top(cosines, NEIGHBOURS)].mean())

    def refit(
        self,
        calibration: Calibration | None = None,
        stopped: Callable[[], bool] = never,
        exact_up_to: int = EXACT_UP_TO,
    ) -> None:
        """Fit the metric and the calibration anew on the articles as they are; searches go on meanwhile.

        With the ``calibration`` of another time only the metric is fitted, which is quick; without, more than
        ``exact_up_to`` vectors get their graph, too. Gives up where it is when ``stopped`` says so.
        """
        with self._fitting:
            with self._changing:
                if 3 * len(self._state.corpus) < 2 * len(self._state.corpus.names):
                    corpus = self._state.corpus.compacted()
                    self._state = replace(self._state, lengths=Lengths.none()).with_corpus(corpus)
                changes, corpus = self._changes, self._state.corpus
            try:
                fit = self._fitted_to(corpus, calibration or Calibration(PRIOR))
                state = State(corpus, fit, Lengths.none()).with_corpus(corpus)
                if calibration is None:
                    # First the graph: with it the rest is quick.
                    corpus = self._settled(corpus, fit.metric, exact_up_to, stopped)
                    state = replace(state, corpus=corpus)
                    fitted = Calibration.fit(self._cases(state, stopped), PRIOR, PRECISION)
                    state = replace(state, fit=replace(fit, calibration=fitted))
                with self._changing:
                    self._state = state.with_corpus(self._state.corpus)
                    if self._changes == changes:
                        self._fresh = set()
            except Stopped:
                return
            with self._changing:
                self._state = replace(self._state, fresh=self._changes == changes)

    def _settled(self, corpus: Corpus, metric: Metric, exact_up_to: int, stopped: Callable[[], bool]) -> Corpus:
        """``corpus`` with its vectors in a graph if they are many; searches use it at once.

        Those of articles that were added meanwhile stay beside the graph.
        """
        asked = corpus.asked.vectors.settled(metric, exact_up_to, stopped)
        told = corpus.told.vectors.settled(metric, exact_up_to, stopped)
        with self._changing:
            newest = self._state.corpus
            newest = replace(newest, asked=newest.asked.moved_to(asked), told=newest.told.moved_to(told))
            self._state = replace(self._state, corpus=newest)
        return replace(corpus, asked=corpus.asked.moved_to(asked), told=corpus.told.moved_to(told))

    def save(self, file: Path) -> None:
        """Keep everything in ``file`` for the next start, whole or not at all. Raises ``OSError``."""
        states.save(self._state, file, self._key())

    def load(self, file: Path, articles: Iterable[Article]) -> list[Article]:
        """Take over what was kept in ``file`` of ``articles`` and nothing else; the articles that it does not have.

        Raises :class:`knowledge_base.array_file.Spoilt` for a file that is missing, not whole, or of another encoder.
        """
        state = states.load(file, self._key(), self._background_vectors)
        corpus = state.corpus
        known = {name: corpus.digests[number] for name, number in corpus.numbers.items()}
        wanted = {article.id: digest_of(article) for article in articles}
        corpus = corpus.without([name for name, digest in known.items() if wanted.get(name) != digest])
        with self._changing:
            self._state = state if corpus is state.corpus else state.with_corpus(corpus)
            self._changes += 1
        return [article for article in articles if article.id not in corpus.numbers]

    def _key(self) -> dict[str, str | int]:
        background = hashlib.sha256(self._background_vectors.tobytes()).hexdigest()
        return {"encoder": self._encoder.name, "dimension": self._encoder.dimension, "background": background}

    def _fitted_to(self, corpus: Corpus, calibration: Calibration) -> Fit:
        background = self._background_vectors
        vectors, owners = _sample(corpus)
        metric = Metric.fit(vectors, owners, background, self._background.languages, self._encoder.dimension)
        return Fit(metric, calibration, metric.lengths(background), Spelling.of(corpus.texts_by_language()))

    def _cases(self, state: State, stopped: Callable[[], bool]) -> list[Case]:
        """What the articles themselves say of evidence and answers.

        Phrasings whose article has others are asked, each as if it were not there: their article is right. The same
        and more phrasings are asked as if their whole article were not there, and the background is asked: no article
        is right.
        """
        corpus = state.corpus
        rng = np.random.default_rng(0)
        several = np.diff(corpus.asked.starts) > 1
        chosen = _some(corpus.asked.rows_of(np.flatnonzero(several & corpus.alive)), KNOWN_CASES, rng)
        if not len(chosen) or not len(self._background.texts):
            return []
        cases = []

        def asked(text: str, vector: Vector, without: int = -1, orphan: bool = False, aside: int = -1) -> _Evidence:
            if stopped():
                raise Stopped
            return self._evidence(state, text, vector, None, without, orphan, aside)

        for row, vector in zip(chosen.tolist(), corpus.asked.vectors.vectors(chosen), strict=True):
            evidence = asked(corpus.asked.texts[row], vector, without=row)
            right = np.flatnonzero(evidence.articles == corpus.asked.owners[row])
            cases.append(Case(evidence.features, int(right[0]) if len(right) else None))
        orphans = _some(corpus.asked.rows_of(np.flatnonzero(corpus.alive)), ORPHAN_CASES, rng)
        weight = ORPHAN_SHARE * len(chosen) / len(orphans)
        for row, vector in zip(orphans.tolist(), corpus.asked.vectors.vectors(orphans), strict=True):
            evidence = asked(corpus.asked.texts[row], vector, without=row, orphan=True)
            cases.append(Case(evidence.features, None, weight))
        others = _some(np.arange(len(self._background.texts)), BACKGROUND_CASES, rng)
        weight = OFF_TOPIC_SHARE * len(chosen) / len(others)
        for number in others.tolist():
            vector = self._background_vectors[number]
            evidence = asked(self._background.texts[number], vector, aside=number)
            cases.append(Case(evidence.features, None, weight))
        return cases


def _names(article: Article) -> Iterator[str]:
    """The words and codes of ``article``, as they are compared."""
    for variant in article.variants.values():
        for text in (*variant.utterances, *passages(variant.answer)):
            yield from words_in(text, variant.language)
            yield from names_in(text)


def _sample(corpus: Corpus) -> tuple[Floats, NDArray[np.integer]]:
    """Utterances to fit a metric on, and their articles: all, or of some articles drawn by lot."""
    articles = np.random.default_rng(0).permutation(np.flatnonzero(corpus.alive))
    counts = np.diff(corpus.asked.starts)[articles]
    rows = corpus.asked.rows_of(np.sort(articles[: np.searchsorted(np.cumsum(counts), FITTED_ON) + 1]))
    return corpus.asked.vectors.vectors(rows), corpus.asked.owners[rows]


def _some(numbers: Places, limit: int, rng: np.random.Generator) -> Places:
    """As many of ``numbers`` as there are, or ``limit`` of them, drawn by lot."""
    return rng.permutation(numbers)[:limit]


def _candidates(corpus: Corpus, products: Products, told: Products, letters: Overlap, without: int) -> Places:
    """The numbers of the articles to look at closely: those of the nearest texts by meaning and by letters."""
    near = products.best(6 * CANDIDATES, corpus.dead_asked)
    answers = told.best(CANDIDATES // 2, corpus.dead_told, LITTLE_EFFORT)
    if len(corpus.dead_asked):
        letters = letters.without(corpus.dead_asked)
    alike = letters.places[top(letters.cosines, CANDIDATES // 2)]
    found: dict[int, None] = {}
    for owners in (
        corpus.asked.owners[near[near != without]],
        corpus.told.owners[answers],
        corpus.asked.owners[alike[alike != without]],
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
