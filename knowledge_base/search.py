"""The search index: articles in, and for a question the articles that answer it, each with a probability."""

import re
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Calibration, Case
from knowledge_base.encoders import Encoder, Kind
from knowledge_base.index import VectorIndex
from knowledge_base.lexical import LexicalIndex, Overlap
from knowledge_base.ranking import Metric, best_by_owner, centroids

Vector = NDArray[np.float32]
Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

FEATURES = ("nearest", "centroid", "letters", "passage", "off_topic")
CANDIDATES = 16
NEIGHBOURS = 5
ATTEMPTS = 5
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
PASSAGE_LENGTH = 240
PASSAGES = 12
# Cases that the calibration is fitted on; more make the refit slower and the six weights no better.
TRAINING_CASES, BACKGROUND_CASES = 1_000, 500
# Of three questions, two are taken to be about what the site's articles answer.
OFF_TOPIC_SHARE = 0.5

_NOTHING: tuple[list[int], list[int]] = ([], [])
_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>|]+")
_SENTENCE = re.compile(r"(?<=[.!?।])\s+|(?<=[。！？])|\n+")


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
        kinds.update(dict.fromkeys(variant.utterances, "query"))
    for variant in article.variants.values():
        for text in passages(variant.answer):
            kinds.setdefault(text, "passage")
    return list(kinds.items())


class _Lengths:
    """Lengths in a metric by number of row or article, measured when first needed."""

    def __init__(self, metric: Metric) -> None:
        self._metric = metric
        self._known = np.full(64, np.nan, np.float32)

    def of(self, numbers: Indices, vectors: Floats) -> Floats:
        if not len(numbers):
            return np.zeros(0, np.float32)
        known = self._known
        if numbers.max() >= len(known):
            known = np.full(int(numbers.max()) * 5 // 4 + 64, np.nan, np.float32)
            known[: len(self._known)] = self._known
            self._known = known
        lengths: Floats = known[numbers]
        missing = np.isnan(lengths)
        if missing.any():
            # Two threads may measure the same vector at once; both write the same number.
            lengths[missing] = known[numbers[missing]] = self._metric.lengths(vectors[missing])
        return lengths


class _Fit:
    """A metric, a calibration, and what is known of lengths in that metric."""

    def __init__(self, metric: Metric, calibration: Calibration, background: Floats) -> None:
        self.metric, self.calibration = metric, calibration
        self.background_lengths = metric.lengths(background)
        self.rows, self.middles = _Lengths(metric), _Lengths(metric)


@dataclass(frozen=True, slots=True)
class _Evidence:
    articles: Indices
    features: NDArray[np.float64]
    rows: Indices


class SearchIndex:
    """Finds the articles that answer a question, in any language, each with a calibrated confidence.

    Synchronous and safe to use from several threads: searches go on while articles change or a refit runs.
    """

    def __init__(self, encoder: Encoder, background: Background) -> None:
        self._encoder, self._background = encoder, background
        self._utterances = VectorIndex(encoder.dimension)
        self._passages = VectorIndex(encoder.dimension)
        self._letters = LexicalIndex()
        self._changing = threading.Lock()
        self._fitting = threading.Lock()
        self._keys: dict[str, int] = {}
        self._names: list[str] = []
        self._rows: dict[int, tuple[list[int], list[int]]] = {}
        self._owner: list[int] = []
        self._language: list[str] = []
        self._text: list[str] = []
        self._changes = 0
        self._fitted = -1
        empty = np.zeros((0, encoder.dimension), np.float32)
        self._background_vectors = background.vectors if len(background.vectors) else empty
        self._fit = self._fitted_to(empty, np.zeros(0, np.int64))

    def __len__(self) -> int:
        return len(self._rows)

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
        latest = {article.id: article for article in articles}
        with self._changing:
            before = [self._keys[name] for name in latest if name in self._keys]
            added: dict[int, tuple[list[int], list[int]]] = {}
            for article in latest.values():
                key = len(self._names)
                self._names.append(article.id)
                added[key] = self._append(article, key)
                self._keys[article.id] = key
            asked = [row for own, _ in added.values() for row in own]
            told = [row for _, own in added.values() for row in own]
            for index, rows in ((self._utterances, asked), (self._passages, told)):
                if rows:
                    index.add(rows, np.stack([known[self._text[row]] for row in rows]))
            self._letters.add(asked, [self._text[row] for row in asked])
            # Only now, with everything in place, do searches see the new articles; then the old ones go.
            self._replace(added, before)

    def _append(self, article: Article, key: int) -> tuple[list[int], list[int]]:
        asked: list[int] = []
        told: list[int] = []
        seen: set[str] = set()
        for variant in article.variants.values():
            for texts, rows in ((variant.utterances, asked), (passages(variant.answer), told)):
                for text in texts:
                    if text not in seen:
                        seen.add(text)
                        rows.append(len(self._owner))
                        self._owner.append(key)
                        self._language.append(variant.language)
                        self._text.append(text)
        return asked, told

    def remove(self, ids: Iterable[str]) -> None:
        """Forget the articles with ``ids``; unknown ids are ignored."""
        with self._changing:
            self._replace({}, [self._keys.pop(name) for name in ids if name in self._keys])

    def _replace(self, added: Mapping[int, tuple[list[int], list[int]]], before: Sequence[int]) -> None:
        # Copied and swapped: a search that began before sees that it has to look again.
        rows = {**self._rows, **added}
        gone = [rows.pop(key) for key in before]
        self._rows = rows
        self._changes += 1
        self._utterances.remove(row for asked, _ in gone for row in asked)
        self._letters.remove(row for asked, _ in gone for row in asked)
        self._passages.remove(row for _, told in gone for row in told)

    def search(self, text: str, vector: Vector, language: str | None, limit: int = 5) -> list[Match]:
        """The articles most likely to answer ``text``, best first; ``vector`` is its encoding as a query."""
        fit = self._fit
        evidence = self._steady_evidence(text, vector, language, fit)
        if not len(evidence.articles):
            return []
        utilities = fit.calibration.utilities(evidence.features)
        shares = fit.calibration.probabilities(evidence.features)
        matches = []
        for place in np.argsort(-utilities, kind="stable")[:limit].tolist():
            row, name = int(evidence.rows[place]), self._names[int(evidence.articles[place])]
            confidence, score = float(shares[place]), float(utilities[place])
            matches.append(Match(name, confidence, score, self._language[row], self._text[row]))
        return matches

    def _steady_evidence(self, text: str, vector: Vector, language: str | None, fit: _Fit) -> _Evidence:
        for _ in range(ATTEMPTS):
            rows = self._rows
            try:
                evidence = self._evidence(text, vector, language, fit)
            except KeyError:
                continue  # an article went away between being found and being looked at
            if rows is self._rows:
                return evidence
        # Articles change without a pause: wait for the change in hand to end.
        with self._changing:
            return self._evidence(text, vector, language, fit)

    def _evidence(
        self, text: str, vector: Vector, language: str | None, fit: _Fit, without: int = -1, aside: int = -1
    ) -> _Evidence:
        """What speaks for each candidate.

        The row ``without`` and the background utterance ``aside`` count as if they were not there.
        """
        overlap = self._letters.overlap(text)
        view = fit.metric.look(vector)
        keys = self._candidates(overlap, view.turned, without)
        own_rows = [self._rows[key] for key in keys]
        rows = [[row for row in asked if row != without] for asked, _ in own_rows]
        if not keys:
            return _Evidence(np.zeros(0, np.int64), np.zeros((0, len(FEATURES))), np.zeros(0, np.int64))
        asked = np.array([row for some in rows for row in some], np.int64)
        owners = np.repeat(np.arange(len(keys)), [len(some) for some in rows])
        told = np.array([row for _, some in own_rows for row in some], np.int64)
        told_owners = np.repeat(np.arange(len(keys)), [len(some) for _, some in own_rows])
        vectors = self._utterances.vectors(asked)
        middles = centroids(vectors, owners, len(keys))
        if without >= 0 and self._owner[without] in keys:
            place = keys.index(self._owner[without])
            count = len(rows[place]) + 1
            view = fit.metric.look(vector, (vector - middles[place]) * np.float32((count - 1) / count), count)
        cosines = view.cosines(vectors, fit.rows.of(asked, vectors))
        nearest, best = best_by_owner(cosines, owners, len(keys))
        changed = np.array([key == self._owner[without] for key in keys]) if without >= 0 else np.zeros(len(keys), bool)
        spans = np.empty(len(keys), np.float32)
        spans[~changed] = fit.middles.of(np.array(keys, np.int64)[~changed], middles[~changed])
        spans[changed] = fit.metric.lengths(middles[changed])
        middle = view.cosines(middles, spans)
        letters, _ = best_by_owner(overlap.of(asked), owners, len(keys))
        passages_ = self._passages.vectors(told)
        passage, _ = best_by_owner(view.cosines(passages_, fit.rows.of(told, passages_)), told_owners, len(keys))
        outside = view.cosines(self._background_vectors, fit.background_lengths)
        if aside >= 0:
            outside[aside] = -1
        off_topic = float(np.sort(outside)[-NEIGHBOURS:].mean()) if len(outside) else TYPICALLY_OFF_TOPIC
        shown = best
        if language is not None:
            own = np.array([self._language[row] == language for row in asked])
            at_home, places = best_by_owner(np.where(own, cosines, -2), owners, len(keys))
            shown = np.where(at_home > nearest - AT_HOME, places, best)
        columns = (nearest, middle, letters, passage, np.full(len(keys), off_topic))
        return _Evidence(np.array(keys, np.int64), np.stack(columns, axis=1).astype(np.float64), asked[shown])

    def _candidates(self, overlap: Overlap, turned: Vector, without: int) -> list[int]:
        found: dict[int, None] = {}
        near, _ = self._utterances.search(turned, 6 * CANDIDATES)
        for rows in (near, self._passages.search(turned, CANDIDATES // 2)[0], overlap.best(CANDIDATES // 2)[0]):
            some = dict.fromkeys(self._owner[row] for row in rows.tolist() if row != without)
            found.update(dict.fromkeys(list(some)[:CANDIDATES]))
        return [key for key in found if any(row != without for row in self._rows.get(key, _NOTHING)[0])]

    @property
    def weights(self) -> NDArray[np.float64]:
        """The weights of the calibration, to be given to :meth:`refit` at another time."""
        return self._fit.calibration.weights

    def refit(self, weights: NDArray[np.float64] | None = None) -> None:
        """Fit the metric and the calibration anew on the articles as they are; searches go on meanwhile.

        With the ``weights`` of an earlier calibration only the metric is fitted, which is quick.
        """
        with self._fitting:
            with self._changing:
                changes = self._changes
                rows = {key: asked for key, (asked, _) in self._rows.items()}
            asked = np.array([row for some in rows.values() for row in some], np.int64)
            owners = np.array([key for key, some in rows.items() for _ in some], np.int64)
            try:
                vectors = self._utterances.vectors(asked)
            except KeyError:
                return  # changed meanwhile: still stale, the caller comes back
            fit = self._fitted_to(vectors, owners)
            fit.rows.of(asked, vectors)
            try:
                if weights is None:
                    fit.calibration = Calibration.fit(self._cases(rows, fit), PRIOR, PRECISION)
                else:
                    fit.calibration = Calibration(weights)
            except KeyError:
                return
            self._fit, self._fitted = fit, changes

    def _fitted_to(self, vectors: Floats, owners: Indices) -> _Fit:
        background = self._background_vectors
        metric = Metric.fit(vectors, owners, background, self._background.languages, self._encoder.dimension)
        return _Fit(metric, Calibration(PRIOR), background)

    def _cases(self, rows: Mapping[int, Sequence[int]], fit: _Fit) -> list[Case]:
        cases = []
        chosen = [row for some in rows.values() if len(some) > 1 for row in some]
        rng = np.random.default_rng(0)
        if len(chosen) > TRAINING_CASES:
            chosen = rng.choice(chosen, TRAINING_CASES, replace=False).tolist()
        for row in chosen:
            vector = self._utterances.vectors([row])[0]
            evidence = self._evidence(self._text[row], vector, None, fit, without=row)
            if self._owner[row] not in self._rows:
                continue
            right = np.flatnonzero(evidence.articles == self._owner[row])
            cases.append(Case(evidence.features, int(right[0]) if len(right) else None))
        texts = list(self._background.texts)
        if not chosen or not texts:
            return cases
        negatives = rng.permutation(len(texts))[:BACKGROUND_CASES].tolist()
        weight = OFF_TOPIC_SHARE * len(chosen) / len(negatives)
        for number in negatives:
            vector = self._background_vectors[number]
            evidence = self._evidence(texts[number], vector, None, fit, aside=number)
            cases.append(Case(evidence.features, None, weight))
        return cases
