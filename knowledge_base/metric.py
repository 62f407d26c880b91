"""The metric of a search: similarities that see meaning more than wording or language."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.runs import centroids

Floats = NDArray[np.float32]
Indices = NDArray[np.integer]

# Strength of the background's covariance against that of the site's own phrasings, in phrasings.
COVARIANCE_PRIOR = 384
# Squared distance of utterances from their mean under multilingual-e5-small, and how many utterances outweigh it.
TYPICAL_SPREAD, FIRM_BACKGROUND = 0.19, 100
# The background counts as this many of the site's utterances in the origin: three articles have no mean of their own.
ORIGIN_PRIOR = 20
# Share of a sphere in the covariance: strong, because there are more dimensions than most sites have phrasings. So much
# at least, and so much more where phrasings say nothing of how those of one article differ.
SHRINKAGE, SHRINKAGE_WITHOUT_PHRASINGS = 1.0, 2.0


@dataclass(frozen=True, slots=True)
class Metric:
    """Cosine similarity after linear discriminant analysis with one covariance for all articles.

    Directions in which the phrasings of one article differ, or in which languages differ, count for little, so
    cosines spread out: 0 is "nothing in common" and 1 "the same" in every language. The covariance of the background
    utterances, languages counted twice, is the prior, so the metric serves a site of three articles; and the
    phrasings of articles that are added later are judged without a new fit.
    Fisher, "The use of multiple measurements in taxonomic problems", 1936, with shrinkage as Ledoit and Wolf, 2004.

    ``precision`` is the inverse of the covariance, and ``whitening`` its Cholesky factor.
    """

    origin: Floats
    precision: Floats
    whitening: Floats
    degrees_of_freedom: float

    @classmethod
    def fit(
        cls, vectors: Floats, owners: Indices, background: Floats, languages: Sequence[str], dimension: int
    ) -> Self:
        """Fit on utterance ``vectors`` ``(n, d)`` of articles ``owners`` ``(n,)`` and on background ``(m, d)``."""
        prior, background_mean = _background_covariance(background, languages, dimension)
        scatter: Floats = COVARIANCE_PRIOR * prior
        freedom = float(COVARIANCE_PRIOR)
        if len(vectors):
            _, articles = np.unique(owners, return_inverse=True)
            within = vectors - centroids(vectors, articles, int(articles.max()) + 1)[articles]
            scatter = scatter + within.T @ within
            freedom += len(vectors) - int(articles.max()) - 1
        covariance = scatter / freedom
        shrinkage = SHRINKAGE + SHRINKAGE_WITHOUT_PHRASINGS * COVARIANCE_PRIOR / freedom
        sphere = shrinkage * float(np.trace(covariance)) / dimension
        precision = np.linalg.inv(covariance.astype(np.float64) + sphere * np.eye(dimension))
        # The unit of length is free; this one keeps float32 numbers near 1.
        unit = dimension / float(np.trace(precision))
        weight = ORIGIN_PRIOR if len(background) else 0
        origin = (vectors.sum(0) + weight * background_mean) / max(1, len(vectors) + weight)
        whitening = np.linalg.cholesky(precision * unit)
        return cls(
            origin.astype(np.float32),
            (precision * unit).astype(np.float32),
            whitening.astype(np.float32),
            float(freedom * unit),
        )

    def norms(self, vectors: Floats) -> Floats:
        """The length of each of ``vectors`` ``(n, d)`` from the origin in this metric."""
        found = np.empty(len(vectors), np.float32)
        for start in range(0, len(vectors), 4096):
            centred = vectors[start : start + 4096] - self.origin
            found[start : start + 4096] = ((centred @ self.precision) * centred).sum(1)
        return np.sqrt(np.maximum(found, 1e-9))

    def directions(self, vectors: Floats) -> Floats:
        """Whitened vectors of unit length: their inner products are the cosines of ``vectors`` ``(n, d)`` here."""
        whitened = np.asarray((vectors - self.origin) @ self.whitening, np.float32)
        norms = np.sqrt(np.maximum((whitened * whitened).sum(1), 1e-9))
        return np.asarray(whitened / norms[:, None], np.float32)

    def project(self, vector: Floats) -> "Projection":
        """The query ``vector`` ``(d,)``, to be compared with other vectors."""
        centred = vector - self.origin
        dual: Floats = self.precision @ centred
        return Projection(dual, float(self.origin @ dual), _norm(dual, centred), None)

    def project_held_out(self, vector: Floats, centroid: Floats, count: int) -> "Projection":
        """The query ``vector`` as if it had not been among the utterances when the metric was fitted.

        It is one of ``count`` utterances of its article, of which the others have the mean ``centroid``; Sherman and
        Morrison, "Adjustment of an inverse matrix", 1950.
        """
        if count < 2:
            return self.project(vector)
        residual = (vector - centroid) * np.float32((count - 1) / count)
        share = count / (count - 1) / self.degrees_of_freedom
        direction: Floats = self.precision @ residual
        gain = share / max(1e-3, 1 - share * float(residual @ direction))
        centred = vector - self.origin
        dual = self.precision @ centred + direction * np.float32(gain * float(direction @ centred))
        update = RankOneUpdate(direction, float(self.origin @ direction), gain)
        return Projection(dual, float(self.origin @ dual), _norm(dual, centred), update)


@dataclass(frozen=True, slots=True)
class RankOneUpdate:
    """How norms change in a metric from which an utterance was taken: squares grow by ``gain`` times the square of
    how far they reach along ``direction``, from the origin's ``offset``."""

    direction: Floats
    offset: float
    gain: float

    def norms(self, norms: Floats, along: Floats) -> Floats:
        """``norms`` in the changed metric, of vectors whose inner products with ``direction`` are ``along``."""
        updated: Floats = np.sqrt(norms**2 + np.float32(self.gain) * (along - np.float32(self.offset)) ** 2)
        return updated


@dataclass(frozen=True, slots=True)
class Projection:
    """A query in the metric: the inner product with ``dual`` is that of the metric, up to the origin's ``offset``.

    ``norm`` is the query's own; ``update`` is that of an utterance that is held out.
    """

    dual: Floats
    offset: float
    norm: float
    update: RankOneUpdate | None

    def cosines(self, products: Floats, norms: Floats) -> Floats:
        """The cosines of vectors with the query, from their inner products with ``dual`` and their norms."""
        result: Floats = (products - np.float32(self.offset)) / (norms * np.float32(self.norm))
        return result

    def cosines_of(self, vectors: Floats, norms: Floats) -> Floats:
        """The cosine of each of ``vectors`` ``(n, d)``, whose norms in the metric are known, with the query."""
        if self.update is not None:
            norms = self.update.norms(norms, vectors @ self.update.direction)
        return self.cosines(vectors @ self.dual, norms)


def _norm(dual: Floats, centred: Floats) -> float:
    return float(np.sqrt(np.maximum(np.dot(dual, centred), 1e-9)))


def _background_covariance(background: Floats, languages: Sequence[str], dimension: int) -> tuple[Floats, Floats]:
    """The covariance of the background's utterances, shrunk to a typical one, and their mean."""
    sphere = np.eye(dimension, dtype=np.float32) * np.float32(TYPICAL_SPREAD / dimension)
    if not len(background):
        return sphere, np.zeros(dimension, np.float32)
    mean = background.mean(0)
    distinct, numbers = np.unique(np.asarray(languages), return_inverse=True)
    by_language = centroids(background, numbers, len(distinct)) - mean
    spread = (background - mean).T @ (background - mean) / len(background)
    found = spread + by_language.T @ by_language / len(distinct)
    # A handful of utterances says little about 384 directions.
    trust = len(background) / (len(background) + FIRM_BACKGROUND)
    covariance: Floats = np.float32(trust) * found + np.float32(1 - trust) * sphere
    return covariance, np.asarray(mean, np.float32)
