"""The classifier: kernel regression on what sentence vectors say apart from their language, with calibration.

Chosen by leave-one-out on the training data, 4,300 examples in 18 languages: a linear classifier on the bundled
encoder's vectors found the right intent 81 % of the time, with a radial kernel 86 %, without the directions in which
languages differ 87 %, and in the principal ones of the others half a percent more. Character n-grams, in the kernel or
beside it, did not help at any weight.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

#: Vectors that stand for all others in the kernel: more learn better, and cost time in proportion.
LANDMARKS = 760
KMEANS_ROUNDS = 10
#: How many directions of the vectors are compared. Fewer or more than these found no more intents (88.2 % with 64,
#: 88.9 with 128, 88.7 with 192, 88.5 with all), and time and memory grow with them.
DIRECTIONS = 128
WIDTH = 0.3
SHRINKAGE = 0.1
#: How much the cues weigh against the vector, within the kernel and beside it.
CUES_INSIDE, CUES_BESIDE = 0.25, 0.5


@dataclass(frozen=True)
class Classifier:
    """Fitted weights; `fit` makes them, `arrays` and `of` store and restore them."""

    centre: Floats  # (d,)
    directions: Floats  # (k, d): orthonormal, those in which examples differ most, and languages do not
    landmarks: Floats  # (m, k + q)
    kernel: Floats  # (m, c)
    beside: Floats  # (q + 1, c)
    calibration: Floats  # (c + q + 1, c)

    @classmethod
    def fit(
        cls,
        vectors: Floats,
        cues: Floats,
        targets: Floats,
        languages: Sequence[str],
        weights: Floats,
        own: NDArray[np.bool_],
        texts: Sequence[str],
    ) -> Self:
        """Learn from ``vectors`` (n, d) of ``texts`` and ``cues`` (n, q) of 0 to 1; each row of ``targets`` (n, c) sums
        to 1.

        ``weights`` (n,) say how much an example counts. Rows that are not ``own`` lie where others do, and differ from
        them in cues alone. Takes a second or two for 5,000 examples.
        """
        centre = vectors.mean(axis=0)
        directions = in_8_bits(_directions(vectors - centre, _differences(vectors, languages)))
        inputs = _inputs(vectors, cues, centre, directions)
        landmarks = in_8_bits(_landmarks(inputs, weights * own, texts))
        # Nyström: features whose inner products are the kernel's, exact between landmarks.
        between = _kernel(landmarks, landmarks).astype(np.float64) + 1e-4 * np.eye(len(landmarks))
        whiten = _triangle_inverse(np.linalg.cholesky(between)).T
        m, beside = len(landmarks), cues.shape[1]
        features = np.empty((len(inputs), m + beside + 1), np.float32)
        _times_triangle(_kernel(inputs, landmarks), whiten.astype(np.float32), features)
        features[:, m:-1] = cues * CUES_BESIDE
        features[:, -1] = 1
        solution, left_out = _ridge(features, targets, weights)
        calibration = _calibrate(np.hstack([left_out, cues]), targets, weights)
        scale = np.append(np.full(beside, CUES_BESIDE), 1.0)[:, None]
        return cls(
            centre.astype(np.float32),
            directions,
            landmarks,
            (whiten @ solution[:m]).astype(np.float32),
            (solution[m:] * scale).astype(np.float32),
            calibration,
        )

    def probabilities(self, vector: Floats, cues: Floats) -> Floats:
        """How likely each class is, (c,), for one ``vector`` (d,) with its ``cues`` (q,); they sum to 1."""
        row = _inputs(vector, cues, self.centre, self.directions)
        near = self.lengths - 2 * (self.landmarks @ row) + row @ row
        near = np.exp(np.float32(-WIDTH) * np.maximum(near, 0))
        scores = near @ self.kernel + cues @ self.beside[:-1] + self.beside[-1]
        return _softmax(np.concatenate([scores, cues]) @ self.calibration[:-1] + self.calibration[-1])

    @cached_property
    def lengths(self) -> Floats:
        """The squared length of each landmark."""
        squares: Floats = np.einsum("ij,ij->i", self.landmarks, self.landmarks)
        return squares

    def arrays(self) -> dict[str, Floats]:
        """Everything needed to restore it."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def of(cls, arrays: Mapping[str, Floats], dimension: int, cues: int, classes: int) -> Self:
        """Restore a stored classifier. Raises ValueError where shapes or numbers cannot be right."""
        found = cls(**{field.name: arrays[field.name] for field in fields(cls)})
        directions, landmarks = len(found.directions), len(found.landmarks)
        shapes = [
            (dimension,),
            (directions, dimension),
            (landmarks, directions + cues),
            (landmarks, classes),
            (cues + 1, classes),
            (classes + cues + 1, classes),
        ]
        for array, shape in zip(found.arrays().values(), shapes, strict=True):
            if array.shape != shape or array.dtype != np.float32 or not np.isfinite(array).all():
                raise ValueError(f"an array of shape {array.shape} where {shape} was expected")
        return found


def _landmarks(inputs: Floats, weights: Floats, texts: Sequence[str]) -> Floats:
    """`LANDMARKS` points in the midst of ``inputs``, which count by ``weights``; fewer where there are no more.

    At first they are drawn by the ``texts`` of the inputs, so that one example more leaves nearly all of them alone.

    The centres of k-means, which approximate a kernel better than as many of the inputs themselves (Zhang, Tsang and
    Kwok, "Improved Nyström low-rank approximation and error analysis", 2008).
    """
    shuffled = np.argsort([zlib.crc32(text.encode("utf-8", "surrogatepass")) for text in texts], kind="stable")
    # Those that count most first, copies of others last: they lie where their originals do.
    order = np.argsort(-weights[shuffled], kind="stable")
    centres = inputs[np.sort(shuffled[order[:LANDMARKS]])]
    counted = np.flatnonzero(weights > 0)
    if len(counted) <= LANDMARKS:
        return centres
    rows, weighed = inputs[counted], weights[counted]
    for _ in range(KMEANS_ROUNDS):
        distances = np.einsum("ij,ij->i", centres, centres) - 2 * (rows @ centres.T)
        nearest = distances.argmin(1)
        order = np.argsort(nearest, kind="stable")
        starts = np.flatnonzero(np.diff(nearest[order], prepend=-1))
        sums = np.add.reduceat((rows * weighed[:, None])[order], starts, axis=0)
        totals = np.add.reduceat(weighed[order], starts)
        centres = centres.copy()
        centres[nearest[order][starts]] = sums / totals[:, None]
    return centres


def in_8_bits(rows: Floats) -> Floats:
    """``rows`` as they are when they have been kept in 8 bits, each with a scale: what is learnt is learnt on these."""
    whole, scales = to_8_bits(rows)
    return from_8_bits(whole, scales)


def to_8_bits(rows: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Whole numbers, and what the numbers of each row are to be multiplied by."""
    scales = np.maximum(np.abs(rows).max(axis=1, keepdims=True) / np.float32(127), np.float32(1e-12))
    return np.round(rows / scales).astype(np.int8), scales.astype(np.float32)


def from_8_bits(whole: NDArray[np.int8], scales: Floats) -> Floats:
    """What `to_8_bits` made whole numbers of."""
    rows: Floats = whole.astype(np.float32) * scales
    return rows


def _differences(vectors: Floats, languages: Sequence[str]) -> Floats:
    """Orthonormal directions in which the mean vectors of languages differ."""
    spoken = np.array(languages)
    codes = np.unique(spoken)
    if len(codes) < 2:
        return np.empty((0, vectors.shape[1]), np.float32)
    means = np.stack([vectors[spoken == code].mean(axis=0) for code in codes])
    directions = np.linalg.svd(means - means.mean(axis=0), full_matrices=False)[2][: len(codes) - 1]
    return np.ascontiguousarray(directions, np.float32)


def _directions(moved: Floats, speech: Floats) -> Floats:
    """The `DIRECTIONS` principal directions of ``moved`` vectors, (n, d), without those of ``speech``, (s, d)."""
    alike = moved - moved @ speech.T @ speech
    most = min(DIRECTIONS, moved.shape[1] - len(speech))
    return np.ascontiguousarray(np.linalg.eigh(alike.T @ alike)[1][:, : -most - 1 : -1].T)


def _inputs(vectors: Floats, cues: Floats, centre: Floats, directions: Floats) -> Floats:
    """What the kernel compares, (…, k + q), of ``vectors`` (…, d) and ``cues`` (…, q)."""
    moved = (vectors - centre) @ directions.T
    moved /= np.maximum(np.linalg.norm(moved, axis=-1, keepdims=True), 1e-6)
    return np.concatenate([moved, cues * np.float32(CUES_INSIDE)], axis=-1, dtype=np.float32)


def _kernel(left: Floats, right: Floats) -> Floats:
    values: Floats = left @ right.T
    # In place: with thousands of rows each copy takes tens of megabytes.
    values *= -2
    values += np.einsum("ij,ij->i", left, left)[:, None]
    values += np.einsum("ij,ij->i", right, right)
    np.maximum(values, 0, out=values)
    values *= -WIDTH
    np.exp(values, out=values)
    return values


def _ridge(features: Floats, targets: Floats, weights: Floats) -> tuple[Doubles, Floats]:
    """Weighted ridge regression: its solution, and what it would say of each row had it not seen that row.

    The latter in closed form: with h the row's leverage, (prediction - h * target) / (1 - h). Changes ``features``.
    """
    roots = np.sqrt(weights)[:, None]
    features *= roots
    shrinkage = np.full(features.shape[1], SHRINKAGE)
    shrinkage[-1] = 1e-6  # the constant is not shrunk
    products = (features.T @ features).astype(np.float64) + np.diag(shrinkage)
    half = _triangle_inverse(np.linalg.cholesky(products))
    solution: Doubles = half.T @ (half @ (features.T @ (targets * roots)).astype(np.float64))
    predicted = features @ solution.astype(np.float32) / roots
    spread = half.T.astype(np.float32)
    leverage = np.empty((len(features), 1), np.float32)
    for start in range(0, len(features), 500):
        rows = features[start : start + 500]
        moved = _times_triangle(rows, spread, np.empty_like(rows))
        leverage[start : start + 500, 0] = np.einsum("ij,ij->i", moved, moved)
    np.clip(leverage, 0, 0.999, out=leverage)
    left_out = (predicted - leverage * targets) / (1 - leverage)
    return solution, left_out.astype(np.float32)


def _triangle_inverse(lower: NDArray[Any]) -> Doubles:
    """The inverse of a lower triangular matrix, by halves: a sixth of the work of a general inverse."""
    size, half = len(lower), len(lower) // 2
    if size <= 64:
        return np.linalg.inv(lower).astype(np.float64)
    inverse = np.zeros(lower.shape)
    inverse[:half, :half] = _triangle_inverse(lower[:half, :half])
    inverse[half:, half:] = _triangle_inverse(lower[half:, half:])
    inverse[half:, :half] = -inverse[half:, half:] @ (lower[half:, :half] @ inverse[:half, :half])
    return inverse


def _times_triangle(rows: Floats, upper: Floats, out: Floats) -> Floats:
    """``rows @ upper`` into the first columns of ``out``, without the products with zeros below the diagonal."""
    for start in range(0, len(upper), 250):
        stop = min(start + 250, len(upper))
        np.matmul(rows[:, :stop], upper[:stop, start:stop], out=out[:, start:stop])
    return out


def _calibrate(scores: Floats, targets: Floats, weights: Floats, rounds: int = 150) -> Floats:
    """Multinomial logistic regression of the classes on left-out scores: Platt's scaling for many classes.

    Accelerated gradient descent with the step that the curvature of the logistic loss allows.
    """
    spread = scores.std(axis=0) + 1e-6
    inputs = np.hstack([scores / spread, np.ones((len(scores), 1), np.float32)]).astype(np.float32)
    weighted = inputs * (weights / weights.sum())[:, None]
    penalty = np.full((inputs.shape[1], 1), 1e-4, np.float32)
    penalty[-1] = 0
    step = 1 / (0.5 * float(np.linalg.eigvalsh(inputs.T @ weighted)[-1]) + 1e-4)
    now = ahead = np.zeros((inputs.shape[1], targets.shape[1]), np.float32)
    for done in range(rounds):
        following = ahead - step * (weighted.T @ (_softmax(inputs @ ahead) - targets) + penalty * ahead)
        ahead = following + done / (done + 3) * (following - now)
        now = following
    now[:-1] /= spread[:, None]
    return now.astype(np.float32)


def _softmax(scores: Floats) -> Floats:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return shares.astype(np.float32)
