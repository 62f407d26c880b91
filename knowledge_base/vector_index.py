"""Nearest vectors in a metric: exact while that is quick, a graph (HNSW) where it is not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.metric import Metric

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]
Quantized = NDArray[np.int16]
Rows = NDArray[np.int64]
Scores = NDArray[np.float32]

# Reading 5,000 x 384 numbers takes about 0.5 ms; a graph takes 1 ms at any size, but is approximate and slow to build.
EXACT_UP_TO = 5_000
# With these, 9.9 of the ten nearest of 100,000 vectors are among the hundred that the graph finds; with 24 and 160, in
# three quarters of the time, 9.5 were. HNSW calls them M, efConstruction and efSearch.
NEIGHBOURS, BUILD_EFFORT, SEARCH_EFFORT = 16, 80, 240
SLICE = 1_000


# The numbers of a unit vector lie between -1 and 1. At their usual size, 0.05, a fixed point in 16 bits is as exact as
# a floating one, and numpy reads it ten times as fast.
_STEPS = np.float32(32767)


def quantize(vectors: Vectors) -> Quantized:
    """Vectors of unit length in 16 bits a number."""
    quantized: Quantized = np.rint(vectors * _STEPS).astype(np.int16)
    return quantized


def dequantize(vectors: Quantized) -> Vectors:
    """What :func:`quantize` was given, to five digits."""
    found: Vectors = vectors.astype(np.float32)
    found /= _STEPS
    return found


@cache
def faiss() -> Any:
    """The library of graphs, imported with the first one: most sites have none, and it takes 15 MB of memory.

    The stubs that come with it describe its C++ face, not the Python one that takes arrays.
    """
    return import_module("faiss")


class Stopped(Exception):
    """The work was given up because it was no longer wanted."""


def never() -> bool:
    """Work to the end."""
    return False


@dataclass(slots=True)
class QueryVector:
    """What is looked for: a ``vector`` ``(d,)``, and its ``dual`` in the metric of now, from `Metric.project`."""

    vector: Vector
    dual: Vector
    _metric: Metric | None = None
    _direction: Vectors | None = None

    def direction(self, metric: Metric) -> Vectors:
        """Its direction in ``metric``, ``(1, d)``; worked out once for several graphs of one metric."""
        if self._direction is None or self._metric is not metric:
            self._metric, self._direction = metric, metric.directions(self.vector[None])
        return self._direction


@dataclass(frozen=True, slots=True)
class Graph:
    """The nearest of many vectors in ``metric``, approximately; ``hnsw`` keeps 8 bits for each of their dimensions.

    Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using Hierarchical Navigable Small
    World graphs", 2018.
    """

    metric: Metric
    hnsw: Any

    @classmethod
    def build(cls, vectors: Quantized, metric: Metric, stopped: Callable[[], bool]) -> Self:
        """Of quantized ``vectors`` ``(n, d)``; takes about 0.6 ms a vector. Raises :class:`Stopped` if it is."""
        count, dimension = vectors.shape
        graphs = faiss()
        hnsw = graphs.IndexHNSWSQ(dimension, graphs.ScalarQuantizer.QT_8bit, NEIGHBOURS, graphs.METRIC_INNER_PRODUCT)
        hnsw.hnsw.efConstruction = BUILD_EFFORT
        lowest = np.full(dimension, np.inf, np.float32)
        highest = -lowest
        for start in range(0, count, SLICE):
            directions = metric.directions(dequantize(vectors[start : start + SLICE]))
            lowest, highest = np.minimum(lowest, directions.min(0)), np.maximum(highest, directions.max(0))
        hnsw.train(np.stack([lowest, highest]))
        for start in range(0, count, SLICE):
            if stopped():
                raise Stopped
            hnsw.add(metric.directions(dequantize(vectors[start : start + SLICE])))
        return cls(metric, hnsw)

    def nearest(self, query: QueryVector, limit: int, deleted: Rows, effort: int = SEARCH_EFFORT) -> Rows:
        """The rows of the ``limit`` nearest to ``query``, nearest first, as if there were no ``deleted`` ones."""
        selector = None
        if len(deleted):
            live = np.ones(self.hnsw.ntotal, np.bool_)
            live[deleted] = False
            bitmap = np.packbits(live, bitorder="little")
            selector = faiss().IDSelectorBitmap(bitmap)
        parameters = faiss().SearchParametersHNSW(sel=selector, efSearch=max(effort, limit))
        _, rows = self.hnsw.search(query.direction(self.metric), limit, params=parameters)
        found: Rows = rows[0][rows[0] >= 0]
        return found


@dataclass(frozen=True, slots=True)
class VectorIndex:
    """Vectors by their row, 0 for the first that was added; a value, so that readers never see half a change.

    The first ones are ``quantized`` and found by the ``graph``, if there is one; the others, ``tail``, of
    shape ``(n, d)``, are compared in full.
    """

    tail: Vectors
    quantized: Quantized
    graph: Graph | None = None

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Without any vectors."""
        return cls(np.empty((0, dimension), np.float32), np.empty((0, dimension), np.int16))

    def __len__(self) -> int:
        return len(self.quantized) + len(self.tail)

    def added(self, vectors: Vectors) -> Self:
        """With ``vectors`` ``(n, d)`` at the end; at once, as the graph stays as it is."""
        return replace(self, tail=np.concatenate([self.tail, np.asarray(vectors, np.float32)]))

    def subset(self, rows: Rows) -> Self:
        """With the vectors at ``rows`` alone, which grow; without a graph."""
        return type(self)(self.vectors(rows), self.quantized[:0])

    def rebuilt(self, metric: Metric, exact_up_to: int = EXACT_UP_TO, stopped: Callable[[], bool] = never) -> Self:
        """With all vectors in a new graph in ``metric`` if more than ``exact_up_to`` are in none.

        Raises :class:`Stopped` if it is.
        """
        if len(self.tail) <= exact_up_to:
            return self
        both = np.concatenate([self.quantized, quantize(self.tail)])
        return type(self)(self.tail[:0], both, Graph.build(both, metric, stopped))

    def products(self, query: QueryVector) -> "Products":
        """The inner products of ``query`` with the vectors here."""
        return Products(self, query, self.tail @ query.dual)

    def vectors(self, rows: Rows) -> Vectors:
        """The vectors at ``rows`` in their order."""
        first = len(self.quantized)
        if not first:
            return self.tail[rows]
        if not len(self.tail):
            return dequantize(self.quantized[rows])
        found = np.empty((len(rows), self.tail.shape[1]), np.float32)
        inside = rows < first
        found[inside] = dequantize(self.quantized[rows[inside]])
        found[~inside] = self.tail[rows[~inside] - first]
        return found


@dataclass(frozen=True, slots=True)
class Products:
    """The inner products of a ``query``'s dual with the vectors of ``index``, to be asked more than once."""

    index: VectorIndex
    query: QueryVector
    of_tail: Scores

    def top(self, limit: int, deleted: Rows, effort: int = SEARCH_EFFORT) -> Rows:
        """The rows of the ``limit`` largest, largest first, as if there were no ``deleted`` ones, which grow.

        The graph goes by the cosine in the metric that it was made with; with less ``effort`` it misses more.
        """
        first = len(self.index.quantized)
        scores = self.of_tail
        gone = deleted[np.searchsorted(deleted, first) :] - first
        if len(gone):
            scores = scores.copy()
            scores[gone] = -np.inf
        rows = top_k(scores, limit)[: len(scores) - len(gone)]
        if self.index.graph is None:
            return rows
        in_graph = deleted[: np.searchsorted(deleted, first)]
        near = self.index.graph.nearest(self.query, min(limit, first), in_graph, effort)
        if not len(rows):
            return near
        rows = np.concatenate([near, rows + first])
        return rows[top_k(self.of(rows), limit)]

    def of(self, rows: Rows) -> Scores:
        """The products with the vectors at ``rows``."""
        if not len(self.index.quantized):
            return self.of_tail[rows]
        found: Scores = self.index.vectors(rows) @ self.query.dual
        return found


def top_k(scores: Scores, limit: int) -> Rows:
    """The rows of the ``limit`` largest of ``scores``, largest first."""
    if len(scores) <= limit:
        return np.argsort(-scores, kind="stable")
    rows = np.argpartition(scores, len(scores) - limit)[len(scores) - limit :]
    return rows[np.argsort(-scores[rows], kind="stable")]
