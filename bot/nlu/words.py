"""What single words say of an utterance: what vectors of whole sentences blur.

"بدي احكي مع حدا" lies, for a small encoder, among questions; that people who want to talk to somebody say "احكي" is
known from a few lines. A naive Bayes model of which words the lines of each class have, beside the vectors.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge_base.word_index import Words, known_places, words_of

Floats = NDArray[np.float32]

#: A class's own lines count as if there were so many more that are like those of all classes.
SMOOTHING = 3.0


@dataclass(frozen=True, slots=True)
class WordEvidence:
    """How much likelier a word is in the lines of each class than in all: ``gains`` (words, classes) by ``keys``, the
    hash buckets of the words, growing."""

    keys: NDArray[np.int32]
    gains: Floats

    @classmethod
    def learn(cls, lines: Sequence[tuple[str, Floats]]) -> "WordEvidence":
        """From ``lines`` with how much each counts for each class."""
        found = [words_of(text) for text, _ in lines]
        shares = np.stack([its for _, its in lines]).astype(np.float64)
        keys, places = np.unique(np.concatenate(found), return_inverse=True)
        owners = np.repeat(np.arange(len(lines)), [len(words) for words in found])
        having = np.zeros((len(keys), shares.shape[1]))
        np.add.at(having, places, shares[owners])
        totals = shares.sum(0)
        everywhere = having.sum(1, keepdims=True) / (totals.sum() + 1)
        gains = np.log((having + SMOOTHING * everywhere) / ((totals + SMOOTHING) * everywhere))
        return cls(keys.astype(np.int32), gains.astype(np.float32))

    def weighed(self, probabilities: Floats, asked: Words, weight: float) -> Floats:
        """The ``probabilities`` of the classes, made likelier or less likely by the words of an utterance.

        A ``weight`` below 1 says that the vector knows part of that already.
        """
        odds = probabilities * np.exp(weight * self.of(asked))
        result: Floats = (odds / odds.sum()).astype(np.float32)
        return result

    def of(self, asked: Words) -> Floats:
        """The logarithm of how much likelier the words ``asked``, as `words_of` gives them, are in each class than in
        any, (classes,), over the root of how many words are known; their mean is 0."""
        known = known_places(self.keys, asked)
        if not len(known):
            return np.zeros(self.gains.shape[1], np.float32)
        found = self.gains[known].sum(0) / np.sqrt(len(known))
        result: Floats = (found - found.mean()).astype(np.float32)
        return result
