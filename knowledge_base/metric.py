"""What speaks for each article: similarities in a metric that sees meaning more than wording or language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Indices = NDArray[np.integer]

# Strength of the background's covariance against that of the site's own phrasings, in phrasings.
COVARIANCE_PRIOR = 384
# Squared distance of utterances from their mean under multilingual-e5-small, and how many utterances outweigh it.
TYPICAL_SPREAD, FIRM_BACKGROUND = 0.19, 100
# The background counts as this many of the site's utterances in the origin: three articles have no mean of their own.
ORIGIN_PRIOR = 20
# Share of a sphere in the covariance: strong, because there are more dimensions than most sites have phrasings.
SPHERE = 1.0


@dataclass(frozen=True, slots=True)
class Metric:
    """Cosine similarity after linear discriminant analysis with one covariance for all articles.

    Directions in which the phrasings of one article differ, or in which languages differ, count for little, so
    cosines spread out: 0 is "nothing in common" and 1 "the same" in every language. The covariance of the background
    utterances, languages counted twice, is the prior, so the metric serves a site of three articles; and the
    phrasings of articles that are added later are judged without a new fit.
    Fisher, "The use of multiple measurements in taxonomic problems", 1936, with shrinkage as Ledoit and Wolf, 2004.
    """

    origin: Floats
    precision: Floats
    root: Floats
    freedom: float

    @classmethod
    def fit(
        cls, vectors: Floats, owners: Indices, background: Floats, languages: Sequence[str], dimension: int
    ) -> Self:
        """Fit on utterance ``vectors`` ``(n, d)`` of articles ``owners`` ``(n,)`` and on background ``(m, d)``."""
        typical, middle = _background_covariance(background, languages, dimension)
        scatter: Floats = COVARIANCE_PRIOR * typical
        freedom = float(COVARIANCE_PRIOR)
        if len(vectors):
            _, places = np.unique(owners, return_inverse=True)
            within = vectors - centroids(vectors, places, int(places.max()) + 1)[places]
            scatter = scatter + within.T @ within
            freedom += len(vectors) - int(places.max()) - 1
        covariance = scatter / freedom
        sphere = SPHERE * float(np.trace(covariance)) / dimension
        precision = np.linalg.inv(covariance.astype(np.float64) + sphere * np.eye(dimension))
        # The unit of length is free; this one keeps float32 numbers near 1.
        unit = dimension / float(np.trace(precision))
        weight = ORIGIN_PRIOR if len(background) else 0
        origin = (vectors.sum(0) + weight * middle) / max(1, len(vectors) + weight)
        root = np.linalg.cholesky(precision * unit)
        return cls(
            origin.astype(np.float32),
            (precision * unit).astype(np.float32),
            root.astype(np.float32),
            float(freedom * unit),
        )

    def lengths(self, vectors: Floats) -> Floats:
        """The length of each of ``vectors`` ``(n, d)`` from the origin in this metric."""
        found = np.empty(len(vectors), np.float32)
        for start in range(0, len(vectors), 4096):
            centred = vectors[start : start + 4096] - self.origin
            found[start : start + 4096] = ((centred @ self.precision) * centred).sum(1)
        return np.sqrt(np.maximum(found, 1e-9))

    def directions(self, vectors: Floats) -> Floats:
        """Vectors of unit length whose inner products are the cosines of ``vectors`` ``(n, d)`` in this metric."""
        turned = np.asarray((vectors - self.origin) @ self.root, np.float32)
        lengths = np.sqrt(np.maximum((turned * turned).sum(1), 1e-9))
        return np.asarray(turned / lengths[:, None], np.float32)

    def look(self, vector: Floats) -> "View":
        """Look at other vectors from ``vector`` ``(d,)``."""
        centred = vector - self.origin
        turned: Floats = self.precision @ centred
        return View(turned, float(self.origin @ turned), _length(turned, centred), None)

    def look_without(self, vector: Floats, middle: Floats, count: int) -> "View":
        """Look from ``vector`` as if it had not been among the utterances when the metric was fitted.

        It is one of ``count`` utterances of its article, of which the others have the mean ``middle``; Sherman and
        Morrison, "Adjustment of an inverse matrix", 1950.
        """
        if count < 2:
            return self.look(vector)
        residual = (vector - middle) * np.float32((count - 1) / count)
        share = count / (count - 1) / self.freedom
        bent: Floats = self.precision @ residual
        gain = share / max(1e-3, 1 - share * float(residual @ bent))
        centred = vector - self.origin
        turned = self.precision @ centred + bent * np.float32(gain * float(bent @ centred))
        length = _length(turned, centred)
        return View(turned, float(self.origin @ turned), length, Bend(bent, float(self.origin @ bent), gain))


@dataclass(frozen=True, slots=True)
class Bend:
    """How lengths change in a metric from which an utterance was taken: squares grow by ``gain`` times the square of
    how far they reach along ``direction``, from the origin's ``offset``."""

    direction: Floats
    offset: float
    gain: float

    def lengths(self, lengths: Floats, along: Floats) -> Floats:
        """``lengths`` in the changed metric, of vectors whose inner products with ``direction`` are ``along``."""
        bent: Floats = np.sqrt(lengths**2 + np.float32(self.gain) * (along - np.float32(self.offset)) ** 2)
        return bent


@dataclass(frozen=True, slots=True)
class View:
    """The similarities that one query sees: ``turned`` is the query in the metric."""

    turned: Floats
    offset: float
    length: float
    bend: Bend | None

    def cosines(self, products: Floats, lengths: Floats) -> Floats:
        """The cosines of vectors with the query, from their inner products with ``turned`` and their lengths."""
        result: Floats = (products - np.float32(self.offset)) / (lengths * np.float32(self.length))
        return result

    def cosines_of(self, vectors: Floats, lengths: Floats) -> Floats:
        """The cosine of each of ``vectors`` ``(n, d)``, whose lengths in the metric are known, with the query."""
        if self.bend is not None:
            lengths = self.bend.lengths(lengths, vectors @ self.bend.direction)
        return self.cosines(vectors @ self.turned, lengths)


def _length(turned: Floats, centred: Floats) -> float:
    return float(np.sqrt(np.maximum(np.dot(turned, centred), 1e-9)))


def _background_covariance(background: Floats, languages: Sequence[str], dimension: int) -> tuple[Floats, Floats]:
    sphere = np.eye(dimension, dtype=np.float32) * np.float32(TYPICAL_SPREAD / dimension)
    if not len(background):
        return sphere, np.zeros(dimension, np.float32)
    middle = background.mean(0)
    distinct, places = np.unique(np.asarray(languages), return_inverse=True)
    by_language = centroids(background, places, len(distinct)) - middle
    spread = (background - middle).T @ (background - middle) / len(background)
    found = spread + by_language.T @ by_language / len(distinct)
    # A handful of utterances says little about 384 directions.
    trust = len(background) / (len(background) + FIRM_BACKGROUND)
    covariance: Floats = np.float32(trust) * found + np.float32(1 - trust) * sphere
    return covariance, np.asarray(middle, np.float32)


def centroids(vectors: Floats, owners: Indices, count: int) -> Floats:
    """The mean vector of each owner ``0 .. count - 1``; zeros where an owner has none."""
    order = np.argsort(owners, kind="stable")
    sums = np.zeros((count, vectors.shape[1]), np.float32)
    sizes = np.bincount(owners, minlength=count)
    filled = np.flatnonzero(sizes)
    if len(filled):
        sums[filled] = np.add.reduceat(vectors[order], (np.cumsum(sizes) - sizes)[filled], axis=0)
    sums /= np.maximum(sizes, 1)[:, None].astype(np.float32)
    return sums


def largest(values: Floats, counts: Indices) -> Floats:
    """The largest of each run of ``values``, of which ``counts`` gives the lengths; 0 for a run of none."""
    return _by_run(np.maximum, values, counts)


def means(values: Floats, counts: Indices) -> Floats:
    """The mean of each run of ``values``, of which ``counts`` gives the lengths; 0 for a run of none."""
    found = _by_run(np.add, values, counts)
    found /= np.maximum(counts, 1)
    return found


def _by_run(operation: np.ufunc, values: Floats, counts: Indices) -> Floats:
    found = np.zeros(len(counts), np.float32)
    filled = np.flatnonzero(counts)
    if len(filled):
        found[filled] = operation.reduceat(values, (np.cumsum(counts) - counts)[filled])
    return found
