"""What the letters of a text say of its topic: learnt from phrasings, in all languages at once.

A vector of a small encoder blurs slang, abbreviations and slips of the finger, and whole words know no endings. So the
n-grams of letters in words, the words and pairs of words are hashed into rows of a table; the mean of a text's rows,
times a matrix, says how much it speaks for each topic. That is fastText's classifier (Joulin, Grave, Bojanowski and
Mikolov, "Bag of tricks for efficient text classification", 2017), with Adam for its steps.
`docs/decisions/0081-letters-of-topics.md` says what it brought.
"""

import hashlib
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from knowledge_base.lexical_index import folded
from knowledge_base.sentences import UNSPACED

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]

#: Rows of the table as a power of 2, and numbers in each.
BUCKET_BITS, WIDTH = 16, 64
#: The n-grams that are looked at: of words with spaces around them, and of text without spaces.
SPACED_GRAMS, UNSPACED_GRAMS = (3, 4, 5), (1, 2, 3)
#: The mean of rows is so many times larger where topics are told: then steps suit both layers.
_GAIN = 4.0

#: How it is learnt: rounds over all texts, texts at a time, the first steps, which grow, the largest one,
_ROUNDS, _BATCH, _WARM, _STEP = 5, 256, 50, 0.004
#: how many n-grams and how much of a text's mean are left out each time, and the share of doubt.
_LEFT_OUT, _DROPPED, _DOUBT = 0.15, 0.2, 0.05
#: The largest number of a row is kept as this.
_LEVELS = 6

_WORD = re.compile(rf"(?P<unspaced>[{UNSPACED}]+)|[^\s{UNSPACED}]+")


def buckets_of(text: str) -> Rows:
    """The rows of the table for ``text``, one for each n-gram, word and pair of words."""
    return np.fromiter((_bucket(gram) for gram in _grams(text)), np.int64)


def _grams(text: str) -> Iterator[str]:
    words = list(_WORD.finditer(folded(text)))
    for found in words:
        word, sizes = found.group(), UNSPACED_GRAMS
        if not found["unspaced"]:
            word, sizes = f"<{word}>", SPACED_GRAMS
            yield word
        for size in sizes:
            yield from (word[start : start + size] for start in range(len(word) - size + 1))
    yield from (f"{one.group()} {other.group()}" for one, other in pairwise(words))


def _bucket(gram: str) -> int:
    return zlib.crc32(gram.encode("utf-8", "surrogatepass")) >> (32 - BUCKET_BITS)


@dataclass(frozen=True, slots=True)
class Letters:
    """What was learnt: the ``table`` of shape ``(2 ** BUCKET_BITS, WIDTH)`` in whole numbers from -6 to 6 and the
    ``scale`` of each row, and ``outer`` of shape ``(WIDTH, topics + 1)``. The last topic is none of them."""

    table: NDArray[np.int8]
    scale: Floats
    outer: Floats

    def utilities(self, text: str) -> Floats:
        """How much ``text`` speaks for each topic, and for none of them, shape ``(topics + 1,)``."""
        rows = buckets_of(text)
        if not len(rows):
            return np.zeros(self.outer.shape[1], np.float32)
        total = self.scale[rows] @ self.table[rows].astype(np.float32)
        result: Floats = total @ self.outer * np.float32(_GAIN / np.sqrt(len(rows)))
        return result

    def digest(self) -> bytes:
        """Another one where texts may be told to be about something else."""
        parts = (self.table, self.scale, self.outer)
        return hashlib.sha256(b"".join(part.tobytes() for part in parts)).digest()

    def packed(self) -> dict[str, NDArray[np.generic]]:
        """Arrays for a file: two numbers of the table in a byte."""
        shifted = (self.table + 8).astype(np.uint8)
        table = shifted[:, ::2] << 4 | shifted[:, 1::2]
        return {"table": table, "scale": self.scale.astype(np.float16), "outer": self.outer.astype(np.float16)}

    @classmethod
    def unpacked(cls, table: NDArray[np.uint8], scale: NDArray[np.float16], outer: NDArray[np.float16]) -> "Letters":
        """What `packed` gave."""
        numbers = np.stack([table >> 4, table & 15], axis=-1).reshape(len(table), -1).astype(np.int8) - 8
        return cls(numbers.astype(np.int8), scale.astype(np.float32), outer.astype(np.float32))


def learn_letters(texts: Sequence[str], labels: Sequence[int], topics: int) -> Letters:
    """Learn from ``texts``, each about the topic with the number in ``labels``; ``topics`` is the number of none.

    In a fixed order, with a little doubt of each label; a minute and a half for 29,000 texts on one core.
    """
    rng = np.random.default_rng(0)
    rows = [buckets_of(text) for text in texts]
    known = np.unique(np.concatenate(rows))
    table = rng.normal(0, 0.02, (1 << BUCKET_BITS, WIDTH)).astype(np.float32)
    outer = rng.uniform(-1, 1, (WIDTH, topics + 1)).astype(np.float32) / np.float32(np.sqrt(WIDTH))
    steps = _Adam(table), _Adam(outer)
    number, answers = 0, np.array(labels)
    total = _ROUNDS * -(-len(texts) // _BATCH)
    for _ in range(_ROUNDS):
        order = rng.permutation(len(texts))
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            number += 1
            step = _STEP * min(1, number / _WARM) * (0.5 + 0.5 * np.cos(np.pi * number / total))
            some = [_some(rows[text], rng) for text in batch]
            slopes = _slopes(some, answers[batch], table, outer, rng)
            for adam, slope in zip(steps, slopes, strict=True):
                adam.step(slope, step, number)
    # Rows that nothing was learnt of say nothing.
    table[np.setdiff1d(np.arange(len(table)), known)] = 0
    scale = np.maximum(np.abs(table).max(1), 1e-9) / _LEVELS
    return Letters(np.round(table / scale[:, None]).astype(np.int8), scale, outer)


def _some(rows: Rows, rng: np.random.Generator) -> Rows:
    kept = rows[rng.random(len(rows)) >= _LEFT_OUT]
    return kept if len(kept) else rows


def _slopes(
    some: Sequence[Rows], answers: NDArray[np.int64], table: Floats, outer: Floats, rng: np.random.Generator
) -> tuple[Floats, Floats]:
    """How the loss of texts, each with its rows, changes with the table and with the matrix."""
    counts = np.array([len(rows) for rows in some])
    every = np.concatenate(some)
    weights = (_GAIN / np.sqrt(np.maximum(counts, 1))).astype(np.float32)[:, None]
    kept = (rng.random((len(some), WIDTH)) >= _DROPPED).astype(np.float32) / np.float32(1 - _DROPPED)
    means = np.zeros((len(some), WIDTH), np.float32)
    filled = counts > 0
    starts = (np.cumsum(counts) - counts)[filled]
    means[filled] = np.add.reduceat(table[every], starts, axis=0)
    means *= weights * kept
    utilities = means @ outer
    odds = np.exp(utilities - utilities.max(1, keepdims=True))
    errors = odds / odds.sum(1, keepdims=True) - np.float32(_DOUBT / outer.shape[1])
    errors[np.arange(len(some)), answers] -= 1 - _DOUBT
    errors /= np.float32(len(some))
    back = errors @ outer.T * weights * kept
    # Rows in order, so that those of one n-gram are added up in one go.
    order = np.argsort(every, kind="stable")
    own, firsts = np.unique(every[order], return_index=True)
    slope = np.zeros_like(table)
    slope[own] = np.add.reduceat(np.repeat(back, counts, axis=0)[order], firsts, axis=0)
    return slope, means.T @ errors


class _Adam:
    """Steps by slopes (Kingma and Ba, "Adam: a method for stochastic optimization", 2015)."""

    def __init__(self, values: Floats) -> None:
        self._values = values
        self._means, self._squares = np.zeros_like(values), np.zeros_like(values)

    def step(self, slope: Floats, size: float, number: int) -> None:
        """Move against the ``slope``, in the ``number``-th step."""
        self._means += np.float32(0.1) * (slope - self._means)
        self._squares += np.float32(0.001) * (slope * slope - self._squares)
        spread = np.sqrt(self._squares)
        spread *= np.float32(1 / np.sqrt(1 - 0.999**number))
        spread += np.float32(1e-8)
        self._values -= np.float32(size / (1 - 0.9**number)) * self._means / spread
