"""Nearest vectors by inner product: exact while that is quick, a graph (HNSW) where it is not."""

from dataclasses import dataclass, replace
from typing import Any, Self

import faiss as _faiss
import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]
Places = NDArray[np.int64]
Scores = NDArray[np.float32]

# The stubs that come with faiss describe its C++ face, not the Python one that takes arrays.
faiss: Any = _faiss

# Reading 10,000 x 384 numbers takes about 1 ms; a graph takes 0.5 ms at any size but is approximate and slow to build.
EXACT_UP_TO = 10_000
NEIGHBOURS, BUILD_EFFORT, SEARCH_EFFORT = 16, 80, 128


@dataclass(frozen=True, slots=True)
class VectorIndex:
    """Vectors by their place, 0 for the first that was added; a value, so that readers never see half a change.

    ``tail``, of shape ``(n, d)``, is compared in full. The vectors before it, if any, are in ``graph``, which keeps
    8 bits a dimension, a quarter of the memory.
    """

    tail: Vectors
    graph: Any = None

    @classmethod
    def empty(cls, dimension: int) -> Self:
        """Without any vectors."""
        return cls(np.empty((0, dimension), np.float32))

    def __len__(self) -> int:
        return self.in_graph + len(self.tail)

    @property
    def in_graph(self) -> int:
        """How many vectors, the first ones, are in the graph."""
        return int(self.graph.ntotal) if self.graph is not None else 0

    def added(self, rows: Vectors) -> Self:
        """With ``rows`` ``(n, d)`` at the end; at once, as the graph stays as it is."""
        return replace(self, tail=np.concatenate([self.tail, np.asarray(rows, np.float32)]))

    def kept(self, places: Places) -> Self:
        """With the vectors at ``places`` alone, which grow; without a graph."""
        return type(self)(self.vectors(places))

    def settled(self, exact_up_to: int = EXACT_UP_TO) -> Self:
        """With all vectors in a new graph if more than ``exact_up_to`` are not in one, which takes 1 ms a vector."""
        if len(self.tail) <= exact_up_to:
            return self
        dimension = self.tail.shape[1]
        graph = faiss.IndexHNSWSQ(dimension, faiss.ScalarQuantizer.QT_8bit, NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        graph.hnsw.efConstruction, graph.hnsw.efSearch = BUILD_EFFORT, SEARCH_EFFORT
        rows = self.vectors(np.arange(len(self)))
        graph.train(rows)
        graph.add(rows)
        return type(self)(np.empty((0, dimension), np.float32), graph)

    def look(self, vector: Vector) -> "Products":
        """The inner products of ``vector`` ``(d,)`` with the vectors here."""
        return Products(self, vector, self.tail @ vector)

    def vectors(self, places: Places) -> Vectors:
        """The vectors at ``places`` in their order, as stored."""
        first = self.in_graph
        if not first:
            return self.tail[places]
        found = np.empty((len(places), self.tail.shape[1]), np.float32)
        inside = places < first
        if inside.any():
            found[inside] = self.graph.reconstruct_batch(places[inside])
        found[~inside] = self.tail[places[~inside] - first]
        return found


@dataclass(frozen=True, slots=True)
class Products:
    """The inner products of ``vector`` with the vectors of ``index``, to be asked more than once."""

    index: VectorIndex
    vector: Vector
    of_tail: Scores

    def best(self, limit: int, dead: Places) -> Places:
        """The places of the ``limit`` largest, largest first, as if there were none at ``dead``, which grow."""
        first = self.index.in_graph
        scores = self.of_tail
        gone = dead[dead >= first] - first
        if len(gone):
            scores = scores.copy()
            scores[gone] = -np.inf
        places = top(scores, limit)
        places = places[: len(scores) - len(gone)]
        if not first:
            return places
        scores, places = scores[places], places + first
        near, nearby = self._in_graph(min(limit, first), dead[dead < first])
        scores, places = np.concatenate([near, scores]), np.concatenate([nearby, places])
        return places[np.argsort(-scores, kind="stable")[:limit]]

    def _in_graph(self, limit: int, dead: Places) -> tuple[Scores, Places]:
        parameters = None
        if len(dead):
            alive = np.ones(self.index.in_graph, np.bool_)
            alive[dead] = False
            bitmap = np.packbits(alive, bitorder="little")
            parameters = faiss.SearchParametersHNSW(
                sel=faiss.IDSelectorBitmap(bitmap), efSearch=max(SEARCH_EFFORT, limit)
            )
        scores, places = self.index.graph.search(self.vector.reshape(1, -1), limit, params=parameters)
        found = places[0] >= 0
        return scores[0][found], places[0][found]

    def of(self, places: Places) -> Scores:
        """The products with the vectors at ``places``."""
        if not self.index.in_graph:
            return self.of_tail[places]
        found: Scores = self.index.vectors(places) @ self.vector
        return found


def top(scores: Scores, limit: int) -> Places:
    """The places of the ``limit`` largest of ``scores``, largest first."""
    if len(scores) <= limit:
        return np.argsort(-scores, kind="stable")
    places = np.argpartition(scores, len(scores) - limit)[len(scores) - limit :]
    return places[np.argsort(-scores[places], kind="stable")]
