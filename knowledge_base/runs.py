"""Arithmetic over runs: rows of an array that belong together and stand side by side."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[np.integer]


def ranges(begins: Integers, ends: Integers) -> NDArray[np.int64]:
    """All numbers from each of ``begins`` up to its one of ``ends``, one run after the other."""
    counts = ends - begins
    before = np.cumsum(counts) - counts
    return np.repeat(begins - before, counts) + np.arange(int(counts.sum()))


def max_by_run(values: Floats, counts: Integers) -> Floats:
    """The largest of each run of ``values``, of which ``counts`` gives the lengths; 0 for a run of none."""
    return _by_run(np.maximum, values, counts)


def mean_by_run(values: Floats, counts: Integers) -> Floats:
    """The mean of each run of ``values``, of which ``counts`` gives the lengths; 0 for a run of none."""
    found = _by_run(np.add, values, counts)
    found /= np.maximum(counts, 1)
    return found


def _by_run(operation: np.ufunc, values: Floats, counts: Integers) -> Floats:
    found = np.zeros(len(counts), np.float32)
    filled = np.flatnonzero(counts)
    if len(filled):
        found[filled] = operation.reduceat(values, (np.cumsum(counts) - counts)[filled])
    return found


def centroids(vectors: Floats, owners: Integers, count: int) -> Floats:
    """The mean vector of each owner ``0 .. count - 1``; zeros where an owner has none."""
    order = np.argsort(owners, kind="stable")
    sums = np.zeros((count, vectors.shape[1]), np.float32)
    sizes = np.bincount(owners, minlength=count)
    filled = np.flatnonzero(sizes)
    if len(filled):
        sums[filled] = np.add.reduceat(vectors[order], (np.cumsum(sizes) - sizes)[filled], axis=0)
    sums /= np.maximum(sizes, 1)[:, None].astype(np.float32)
    return sums
