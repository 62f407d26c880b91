"""The words that phrasings of an article have and others have not: what vectors of whole sentences blur.

"Why was my card payment declined" and "why was my transfer declined" lie side by side for an encoder; ten phrasings of
each tell that "card" belongs to the one and "transfer" to the other. Of 1,000 banking questions to 77 articles those
with the right article first rose from 852 to 861, of 900 to 90 articles of other trades from 860 to 867.
"""

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.lexical_index import folded
from knowledge_base.runs import ranges
from knowledge_base.sentences import UNSPACED

Rows = NDArray[np.int64]
Words = NDArray[np.int32]
Scores = NDArray[np.float32]

#: Words are hashed into this many buckets: memory is bounded, and no dictionary has to be kept or merged.
BUCKET_BITS = 18
#: What a word begins with stands for it, which leaves most endings out: so many letters, and so many Korean syllables.
STEM, KOREAN_STEM = 6, 2
#: An article's own phrasings count as if there were so many more that are like those of all articles.
SMOOTHING = 3.0

_WORD = re.compile(rf"(?P<unspaced>[{UNSPACED}]+)|(?P<korean>[\uac00-\ud7a3]+)|[^\s{UNSPACED}]+")


def words_of(text: str) -> Words:
    """The distinct hash buckets of the words of ``text``, growing; Chinese and Japanese count pairs of characters."""
    # A sentence has a dozen: to sort them in Python is a third of what `numpy.unique` takes.
    return np.array(sorted({_bucket(word) for word in stems_of(text)}), np.int32)


def known_places(keys: Words, asked: Words) -> Rows:
    """Where among growing ``keys`` those of ``asked`` stand that are there."""
    places = keys.searchsorted(asked).clip(max=len(keys) - 1)
    found: Rows = places[keys[places] == asked]
    return found


def stems_of(text: str) -> Iterator[str]:
    """What the words of ``text`` begin with, one after the other; pairs of characters where words are not spaced."""
    for found in _WORD.finditer(folded(text)):
        word = found.group()
        if found.lastgroup == "unspaced":
            yield from (word[start : start + 2] for start in range(max(1, len(word) - 1)))
        else:
            yield word[: KOREAN_STEM if found.lastgroup else STEM]


def _bucket(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass")) >> (32 - BUCKET_BITS)


@dataclass(frozen=True, slots=True)
class WordIndex:
    """The words of texts by their row, 0 for the first that was added. A value, like the other parts of a corpus.

    Text ``k`` has ``words[starts[k] : starts[k + 1]]``; ``frequencies`` are the texts that have a word of each bucket.
    """

    words: Words = field(default_factory=lambda: np.zeros(0, np.int32))
    starts: Rows = field(default_factory=lambda: np.zeros(1, np.int64))
    frequencies: NDArray[np.int32] = field(default_factory=lambda: np.zeros(1 << BUCKET_BITS, np.int32))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def added(self, texts: Sequence[str]) -> Self:
        """With ``texts`` at the end."""
        if not texts:
            return self
        found = [words_of(text) for text in texts]
        words = np.concatenate(found)
        starts = self.starts[-1] + np.cumsum([len(one) for one in found])
        frequencies = self.frequencies + _counted(words)
        return type(self)(np.concatenate([self.words, words]), np.concatenate([self.starts, starts]), frequencies)

    def subset(self, rows: Rows) -> Self:
        """With the texts at ``rows`` alone."""
        begins, ends = self.starts[rows], self.starts[rows + 1]
        words = self.words[ranges(begins, ends)]
        return type(self)(words, np.concatenate([[0], np.cumsum(ends - begins)]), _counted(words))

    def log_likelihoods(self, text: str, rows: Rows, counts: Rows, without: int = -1) -> Scores:
        """How much likelier each article is than the others to have the words of ``text`` in its phrasings.

        The phrasings are at ``rows``, one article after the other, ``counts`` of each; the text at row ``without``
        counts as if it were not there. The logarithm of the ratio of the likelihoods in a naive Bayes model of which
        words a phrasing has (McCallum and Nigam, "A comparison of event models for naive Bayes text classification",
        1998), over the root of how many words there are, since words of one sentence depend on each other. Their mean
        is 0: that all articles are in other words than the question, as they are in another language, says nothing.
        """
        asked = words_of(text)
        known = self.frequencies[asked].astype(np.float64)
        if without >= 0:
            known -= np.isin(asked, self.words[self.starts[without] : self.starts[without + 1]])
        asked, known = asked[known > 0], known[known > 0]
        if not len(asked) or not len(counts):
            return np.zeros(len(counts), np.float32)
        begins, ends = self.starts[rows], self.starts[rows + 1]
        words = self.words[ranges(begins, ends)]
        owners = np.repeat(np.repeat(np.arange(len(counts)), counts), ends - begins)
        places = asked.searchsorted(words).clip(max=len(asked) - 1)
        hits = asked[places] == words
        cells = owners[hits] * len(asked) + places[hits]
        having = np.bincount(cells, minlength=len(counts) * len(asked)).reshape(len(counts), len(asked))
        everywhere = known / (len(self) + 1)
        expected = (counts[:, None] + SMOOTHING) * everywhere
        found = np.log((having + SMOOTHING * everywhere) / expected).sum(1) / np.sqrt(len(asked))
        result: Scores = (found - found.mean()).astype(np.float32)
        return result


def _counted(words: Words) -> NDArray[np.int32]:
    return np.bincount(words, minlength=1 << BUCKET_BITS).astype(np.int32)
