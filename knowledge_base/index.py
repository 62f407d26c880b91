"""Nearest vectors by inner product: exact while that is quick, a graph (HNSW) where it is not."""

import threading
from collections.abc import Iterable, Sequence
from typing import Any

import faiss as _faiss
import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]
Ids = NDArray[np.int64]

# The stubs that come with faiss describe its C++ face, not the Python one that takes arrays.
faiss: Any = _faiss

# 50,000 x 384 takes about 8 ms exactly; a graph takes 0.2 ms at any size but is approximate and slower to build.
EXACT_UP_TO = 50_000
NEIGHBOURS, BUILD_EFFORT, SEARCH_EFFORT = 16, 80, 128
# Readers wait for at most one slice of a large addition to the graph.
SLICE = 128


class VectorIndex:
    """Unit vectors under integer ids, searched by cosine similarity.

    Ids are given by the caller and must be larger than all before them. Searches are safe while another thread
    writes. Above ``exact_up_to`` vectors the graph keeps 8 bits a dimension, a quarter of the memory.
    """

    def __init__(self, dimension: int, exact_up_to: int = EXACT_UP_TO) -> None:
        self._dimension, self._exact_up_to = dimension, exact_up_to
        self._index: Any = faiss.IndexFlatIP(dimension)
        self._ids = np.empty(0, np.int64)
        self._alive = np.empty(0, np.bool_)
        self._reading = threading.Lock()
        self._writing = threading.Lock()

    def __len__(self) -> int:
        return int(self._alive.sum())

    @property
    def exact(self) -> bool:
        """Whether every vector is compared."""
        return isinstance(self._index, faiss.IndexFlat)

    def add(self, ids: Sequence[int], vectors: Vectors) -> None:
        """Add unit ``vectors`` of shape ``(len(ids), dimension)``; a graph takes about 1 ms for each."""
        if not len(ids):
            return
        added = np.asarray(ids, np.int64)
        rows = np.ascontiguousarray(vectors, np.float32)
        with self._writing:
            if np.any(np.diff(added) <= 0) or (len(self._ids) and added[0] <= self._ids[-1]):
                raise ValueError("ids must grow")
            if self.exact and len(self._ids) + len(added) > self._exact_up_to:
                self._rebuild(np.concatenate([self._kept(), rows]), np.append(self._ids[self._alive], added))
                return
            step = len(rows) if self.exact else SLICE
            for start in range(0, len(rows), step):
                with self._reading:
                    self._index.add(rows[start : start + step])
                    self._ids = np.append(self._ids, added[start : start + step])
                    self._alive = np.append(self._alive, np.ones(len(rows[start : start + step]), np.bool_))

    def remove(self, ids: Iterable[int]) -> None:
        """Forget ``ids``; ids that are not there are ignored."""
        gone = np.fromiter(ids, np.int64)
        if not len(gone):
            return
        with self._writing:
            alive = self._alive & ~np.isin(self._ids, gone)
            with self._reading:
                self._alive = alive
            # Removed vectors are only masked; they leave memory when they are a third of it.
            if len(alive) and alive.mean() < 2 / 3:
                self._rebuild(self._kept(), self._ids[alive])

    def _kept(self) -> Vectors:
        if not len(self._ids):
            return np.empty((0, self._dimension), np.float32)
        rows: Vectors = self._index.reconstruct_n(0, len(self._ids))
        return rows[self._alive]

    def _rebuild(self, rows: Vectors, ids: Ids) -> None:
        # The old index answers until the new one is complete.
        if len(rows) <= self._exact_up_to:
            index = faiss.IndexFlatIP(self._dimension)
        else:
            index = faiss.IndexHNSWSQ(
                self._dimension, faiss.ScalarQuantizer.QT_8bit, NEIGHBOURS, faiss.METRIC_INNER_PRODUCT
            )
            index.hnsw.efConstruction, index.hnsw.efSearch = BUILD_EFFORT, SEARCH_EFFORT
            index.train(rows[:: max(1, len(rows) // self._exact_up_to)])
        if len(rows):
            index.add(np.ascontiguousarray(rows))
        with self._reading:
            self._index, self._ids, self._alive = index, ids, np.ones(len(ids), np.bool_)

    def search(self, vector: Vector, limit: int) -> tuple[Ids, NDArray[np.float32]]:
        """Ids and cosines of the ``limit`` nearest vectors, nearest first; fewer where there are fewer."""
        with self._reading:
            wanted = min(limit, int(self._alive.sum()))
            if not wanted:
                return np.empty(0, np.int64), np.empty(0, np.float32)
            query = np.ascontiguousarray(vector, np.float32).reshape(1, -1)
            parameters = None
            if not self._alive.all():
                bitmap = np.packbits(self._alive, bitorder="little")
                selector = faiss.IDSelectorBitmap(bitmap)
                kind = faiss.SearchParameters if self.exact else faiss.SearchParametersHNSW
                parameters = kind(sel=selector)
                if not self.exact:
                    parameters.efSearch = max(SEARCH_EFFORT, wanted)
            scores, places = self._index.search(query, wanted, params=parameters)
            found = places[0] >= 0
            return self._ids[places[0][found]], scores[0][found]

    def vectors(self, ids: Sequence[int] | Ids) -> Vectors:
        """The vectors of ``ids`` in their order, as stored; raises ``KeyError`` for an id that is not there."""
        wanted = np.asarray(ids, np.int64)
        with self._reading:
            if not len(wanted):
                return np.empty((0, self._dimension), np.float32)
            places = self._ids.searchsorted(wanted).clip(max=max(0, len(self._ids) - 1))
            if not len(self._ids) or np.any(self._ids[places] != wanted):
                raise KeyError("no such vector")
            rows: Vectors = self._index.reconstruct_batch(places)
            return rows
