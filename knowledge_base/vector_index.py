"""Nearest vectors in a metric: exact while that is quick, a graph (HNSW) where it is not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Self

import faiss as _faiss
import numpy as np
from numpy.typing import NDArray

from knowledge_base.metric import Metric

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]
Fixed = NDArray[np.int16]
Places = NDArray[np.int64]
Scores = NDArray[np.float32]

# The stubs that come with faiss describe its C++ face, not the Python one that takes arrays.
faiss: Any = _faiss

# Reading 5,000 x 384 numbers takes about 0.5 ms; a graph takes 1 ms at any size, but is approximate and slow to build.
EXACT_UP_TO = 5_000
# With these, 9.9 of the ten nearest of 100,000 vectors are among the hundred that the graph finds; with 24 and 160, in
# three quarters of the time, 9.5 were.
NEIGHBOURS, BUILD_EFFORT, SEARCH_EFFORT = 16, 80, 240
SLICE = 1_000


# The numbers of a unit vector lie between -1 and 1. At their usual size, 0.05, a fixed point in 16 bits is as exact as
# a floating one, and numpy reads it ten times as fast.
_STEPS = np.float32(32767)


def packed(vectors: Vectors) -> Fixed:
    """Vectors of unit length in 16 bits a number."""
    fixed: Fixed = np.rint(vectors * _STEPS).astype(np.int16)
    return fixed


def unpacked(vectors: Fixed) -> Vectors:
    """What :func:`packed` was given, to five digits."""
    found: Vectors = vectors.astype(np.float32)
    found /= _STEPS
    return found


class Stopped(Exception):
    """The work was given up because it was no longer wanted."""


def never() -> bool:
    """Work to the end."""
    return False


@dataclass(slots=True)
class Query:
    """What is looked for: a ``vector`` ``(d,)``, and the same ``turned`` in the metric of now."""

    vector: Vector
    turned: Vector
    _metric: Metric | None = None
    _direction: Vectors | None = None

    def direction(self, metric: Metric) -> Vectors:
        """Its direction in ``metric``, ``(1, d)``; worked out once for several graphs of one metric."""
        if self._direction is None or self._metric is not metric:
            self._metric, self._direction = metric, metric.directions(self.vector[None])
        return self._direction


@dataclass(frozen=True, slots=True)
class Graph:
    """The nearest of many vectors in ``metric``, approximately; keeps 8 bits for each of their dimensions."""

    metric: Metric
    links: Any

    @classmethod
    def of(cls, vectors: Fixed, metric: Metric, stopped: Callable[[], bool]) -> Self:
        """Of packed ``vectors`` ``(n, d)``; takes about 0.6 ms a vector. Raises :class:`Stopped` if it is."""
        count, dimension = vectors.shape
        links = faiss.IndexHNSWSQ(dimension, faiss.ScalarQuantizer.QT_8bit, NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        links.hnsw.efConstruction = BUILD_EFFORT
        lowest = np.full(dimension, np.inf, np.float32)
        highest = -lowest
        for start in range(0, count, SLICE):
            rows = metric.directions(unpacked(vectors[start : start + SLICE]))
            lowest, highest = np.minimum(lowest, rows.min(0)), np.maximum(highest, rows.max(0))
        links.train(np.stack([lowest, highest]))
        for start in range(0, count, SLICE):
            if stopped():
                raise Stopped
            links.add(metric.directions(unpacked(vectors[start : start + SLICE])))
        return cls(metric, links)

    def nearest(self, query: Query, limit: int, dead: Places, effort: int = SEARCH_EFFORT) -> Places:
        """The places of the ``limit`` nearest to ``query``, nearest first, as if there were none at ``dead``."""
        selector = None
        if len(dead):
            alive = np.ones(self.links.ntotal, np.bool_)
            alive[dead] = False
            bitmap = np.packbits(alive, bitorder="little")
            selector = faiss.IDSelectorBitmap(bitmap)
        parameters = faiss.SearchParametersHNSW(sel=selector, efSearch=max(effort, limit))
        _, places = self.links.search(query.direction(self.metric), limit, params=parameters)
        found: Places = places[0][places[0] >= 0]
        return found


@dataclass(frozen=True, slots=True)
class VectorIndex:
    """Vectors by their place, 0 for the first that was added; a value, so that readers never see half a change.

    The first ones are ``packed`` and found by the ``graph``, if there is one; the others, ``tail``, of
    shape ``(n, d)``, are compared in full.
    """

    tail: Vectors
    packed: Fixed
    graph: Graph | None = None

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Without any vectors."""
        return cls(np.empty((0, dimension), np.float32), np.empty((0, dimension), np.int16))

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
        both = np.concatenate([self.packed, packed(self.tail)])
        return type(self)(self.tail[:0], both, Graph.of(both, metric, stopped))

    def look(self, query: Query) -> "Products":
        """Look from ``query`` at the vectors here."""
        return Products(self, query, self.tail @ query.turned)

    def vectors(self, places: Places) -> Vectors:
        """The vectors at ``places`` in their order."""
        first = len(self.packed)
        if not first:
            return self.tail[places]
        if not len(self.tail):
            return unpacked(self.packed[places])
        found = np.empty((len(places), self.tail.shape[1]), np.float32)
        inside = places < first
        found[inside] = unpacked(self.packed[places[inside]])
        found[~inside] = self.tail[places[~inside] - first]
        return found


@dataclass(frozen=True, slots=True)
class Products:
    """The inner products of a turned ``query`` with the vectors of ``index``, to be asked more than once."""

    index: VectorIndex
    query: Query
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
        near = self.index.graph.nearest(self.query, min(limit, first), dead[: np.searchsorted(dead, first)], effort)
        if not len(places):
            return near
        places = np.concatenate([near, places + first])
        return places[top(self.of(places), limit)]

    def of(self, places: Places) -> Scores:
        """The products with the vectors at ``places``."""
        if not len(self.index.packed):
            return self.of_tail[places]
        found: Scores = self.index.vectors(places) @ self.query.turned
        return found


def top(scores: Scores, limit: int) -> Places:
    """The places of the ``limit`` largest of ``scores``, largest first."""
    if len(scores) <= limit:
        return np.argsort(-scores, kind="stable")
    places = np.argpartition(scores, len(scores) - limit)[len(scores) - limit :]
    return places[np.argsort(-scores[places], kind="stable")]
