"""Nearest vectors in a metric: exact while that is quick, a graph (HNSW) where it is not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

import faiss as _faiss
import numpy as np
from numpy.typing import NDArray

from knowledge_base.ranking import Metric

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]
Halves = NDArray[np.float16]
Places = NDArray[np.int64]
Scores = NDArray[np.float32]

# The stubs that come with faiss describe its C++ face, not the Python one that takes arrays.
faiss: Any = _faiss

# Reading 5,000 x 384 numbers takes about 0.5 ms; a graph takes 1 ms at any size, but is approximate and slow to build.
EXACT_UP_TO = 5_000
# Of the ten nearest of 100,000 real sentences, the graph finds 9.8.
NEIGHBOURS, BUILD_EFFORT, SEARCH_EFFORT = 24, 80, 160
SLICE = 1_000


class Stopped(Exception):
    """The work was given up because it was no longer wanted."""


def never() -> bool:
    """Work to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Graph:
    """The nearest of many vectors in ``metric``, approximately; keeps 8 bits for each of their dimensions."""

    metric: Metric
    links: Any

    @classmethod
    def of(cls, vectors: Vectors | Halves, metric: Metric, stopped: Callable[[], bool]) -> Self:
        """Of ``vectors`` ``(n, d)``; takes about 0.6 ms a vector. Raises :class:`Stopped` if it is."""
        count, dimension = vectors.shape
        links = faiss.IndexHNSWSQ(dimension, faiss.ScalarQuantizer.QT_8bit, NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        links.hnsw.efConstruction = BUILD_EFFORT
        lowest = np.full(dimension, np.inf, np.float32)
        highest = -lowest
        for start in range(0, count, SLICE):
            rows = metric.directions(vectors[start : start + SLICE].astype(np.float32))
            lowest, highest = np.minimum(lowest, rows.min(0)), np.maximum(highest, rows.max(0))
        links.train(np.stack([lowest, highest]))
        for start in range(0, count, SLICE):
            if stopped():
                raise Stopped
            links.add(metric.directions(vectors[start : start + SLICE].astype(np.float32)))
        return cls(metric, links)

    def nearest(self, vector: Vector, limit: int, dead: Places, effort: int = SEARCH_EFFORT) -> Places:
        """The places of the ``limit`` nearest to ``vector``, nearest first, as if there were none at ``dead``."""
        selector = None
        if len(dead):
            alive = np.ones(self.links.ntotal, np.bool_)
            alive[dead] = False
            bitmap = np.packbits(alive, bitorder="little")
            selector = faiss.IDSelectorBitmap(bitmap)
        parameters = faiss.SearchParametersHNSW(sel=selector, efSearch=max(effort, limit))
        _, places = self.links.search(self.metric.directions(vector[None]), limit, params=parameters)
        found: Places = places[0][places[0] >= 0]
        return found


@dataclass(frozen=True, slots=True)
class VectorIndex:
    """Vectors by their place, 0 for the first that was added; a value, so that readers never see half a change.

    The first ones are ``packed``, half as exact, and found by the ``graph``, if there is one; the others, ``tail``, of
    shape ``(n, d)``, are compared in full.
    """

    tail: Vectors
    packed: Halves
    graph: Graph | None = None

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Without any vectors."""
        return cls(np.empty((0, dimension), np.float32), np.empty((0, dimension), np.float16))

    def __len__(self) -> int:
        return len(self.packed) + len(self.tail)

    def added(self, rows: Vectors) -> Self:
        """With ``rows`` ``(n, d)`` at the end; at once, as the graph stays as it is."""
        return replace(self, tail=np.concatenate([self.tail, np.asarray(rows, np.float32)]))

    def kept(self, places: Places) -> Self:
        """With the vectors at ``places`` alone, which grow; without a graph."""
        return type(self)(self.vectors(places), self.packed[:0])

    def settled(self, metric: Metric, exact_up_to: int = EXACT_UP_TO, stopped: Callable[[], bool] = never) -> Self:
        """With all vectors in a new graph in ``metric`` if more than ``exact_up_to`` are in none.

        Raises :class:`Stopped` if it is.
        """
        if len(self.tail) <= exact_up_to:
            return self
        packed = np.concatenate([self.packed, self.tail.astype(np.float16)])
        return type(self)(self.tail[:0], packed, Graph.of(packed, metric, stopped))

    def look(self, vector: Vector, turned: Vector) -> "Products":
        """Look from ``vector`` ``(d,)``, which is ``turned`` in the metric of now, at the vectors here."""
        return Products(self, vector, turned, self.tail @ turned)

    def vectors(self, places: Places) -> Vectors:
        """The vectors at ``places`` in their order."""
        first = len(self.packed)
        if not first:
            return self.tail[places]
        found = np.empty((len(places), self.tail.shape[1]), np.float32)
        inside = places < first
        found[inside] = self.packed[places[inside]]
        found[~inside] = self.tail[places[~inside] - first]
        return found


@dataclass(frozen=True, slots=True)
class Products:
    """The inner products of a ``turned`` vector with the vectors of ``index``, to be asked more than once."""

    index: VectorIndex
    vector: Vector
    turned: Vector
    of_tail: Scores

    def best(self, limit: int, dead: Places, effort: int = SEARCH_EFFORT) -> Places:
        """The places of the ``limit`` largest, largest first, as if there were none at ``dead``, which grow.

        The graph goes by the cosine in the metric that it was made with; with less ``effort`` it misses more.
        """
        first = len(self.index.packed)
        scores = self.of_tail
        gone = dead[np.searchsorted(dead, first) :] - first
        if len(gone):
            scores = scores.copy()
            scores[gone] = -np.inf
        places = top(scores, limit)[: len(scores) - len(gone)]
        if self.index.graph is None:
            return places
        near = self.index.graph.nearest(self.vector, min(limit, first), dead[: np.searchsorted(dead, first)], effort)
        places = np.concatenate([near, places + first])
        return places[top(self.of(places), limit)]

    def of(self, places: Places) -> Scores:
        """The products with the vectors at ``places``."""
        if not len(self.index.packed):
            return self.of_tail[places]
        found: Scores = self.index.vectors(places) @ self.turned
        return found


def top(scores: Scores, limit: int) -> Places:
    """The places of the ``limit`` largest of ``scores``, largest first."""
    if len(scores) <= limit:
        return np.argsort(-scores, kind="stable")
    places = np.argpartition(scores, len(scores) - limit)[len(scores) - limit :]
    return places[np.argsort(-scores[places], kind="stable")]
