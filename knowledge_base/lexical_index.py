"""Overlap of n-grams: tf-idf over those of characters, for what vectors miss (names, codes, typos)."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from knowledge_base.character_table import CharacterTable
from knowledge_base.normalization import normalized
from knowledge_base.runs import ranges

Rows = NDArray[np.int64]
Scores = NDArray[np.float32]
Buckets = NDArray[np.int32]
Number = TypeVar("Number", np.int32, np.int64)

# N-grams are hashed into this many buckets: memory is bounded and no dictionary has to be kept or merged.
# 2**18 buckets hold the n-grams of 500,000 phrasings with few meaningful collisions.
BUCKET_BITS = 18
SHORTEST, LONGEST = 2, 4
# The row of a text takes so many bits beside a bucket, and so many texts are cut into n-grams in one go.
OWNER_BITS, AT_ONCE = 32, 5_000
# A visitor's message can be a whole e-mail; what is beyond so many characters does not change what it is about.
LONGEST_TEXT = 2_000
# An n-gram that stands in more than this share of a large collection costs time and says nothing.
COMMONEST = 0.1
SMALL = 2_000
# Reading so many postings takes about 0.2 ms.
MOST_POSTINGS = 15_000

# Scripts whose accented letters readers take for the plain ones: Latin, Greek, Cyrillic.
_ACCENTED = re.compile("[\u00c0-\u052f\u1e00-\u1fff]")
# Arabic and Persian kinds of one letter, and letters with a hamza, which many leave out.
_ARABIC_KINDS = str.maketrans("يىئكأإآٱؤة", "یییکاااا\u0648ه")
_SEPARATORS = re.compile(r"[\W_]+")
_MULTIPLIERS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5], np.uint64)


def folded(text: str) -> str:
    """Fold case, accents and kinds of letters, and turn everything but letters and digits into single spaces."""
    plain = normalized(text[:LONGEST_TEXT]).casefold()
    return _SEPARATORS.sub(" ", _keep_marks(plain)).strip()


def _keep_marks(text: str) -> str:
    # ``\W`` counts combining vowels (Telugu, Hindi, Thai) and joiners as separators, which would cut words to
    # pieces: accents are dropped by decomposing, vowel signs are moved to a private-use letter-like code point.
    return text if text.isascii() else text.translate(_MARKS_KEPT)


def _mark_kept(letter: str) -> str:
    letter = letter.translate(_ARABIC_KINDS)
    if _ACCENTED.match(letter):
        letter = unicodedata.normalize("NFD", letter)[0]
    category = unicodedata.category(letter)
    if category in {"Mn", "Mc"}:
        return _as_letter(letter)
    return "" if category == "Cf" else letter


_MARKS_KEPT = CharacterTable(_mark_kept)


def _as_letter(mark: str) -> str:
    # CJK extension G is a block of letters that nobody types; the low bits keep marks apart.
    return chr(0x30000 + (ord(mark) & 0xFFF))


def ngrams(text: str) -> Buckets:
    """The distinct hash buckets of the 2- to 4-grams of ``text``, each word padded by a space on both sides."""
    return (_postings([text]) >> OWNER_BITS).astype(np.int32)


def _postings(texts: Sequence[str]) -> NDArray[np.int64]:
    """Each n-gram of each of ``texts`` once, as its bucket and, in the lower `OWNER_BITS`, the row of the text;
    growing. All texts are cut in one go: one by one takes three times as long."""
    padded = [f" {folded(text)} " for text in texts]
    points = np.frombuffer("".join(padded).encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    owners = np.repeat(np.arange(len(texts)), [len(one) for one in padded])
    blank = points == 32
    found = []
    hashed = points * _MULTIPLIERS[0]
    # Whether what begins here ends in another text, or joins two words: only at its ends may it have a space.
    crossing = np.zeros(len(points), np.bool_)
    for size in range(SHORTEST, LONGEST + 1):
        count = len(points) - size + 1
        if count <= 0:
            break
        hashed = (hashed[:count] ^ (hashed[:count] >> np.uint64(29))) + points[size - 1 :] * _MULTIPLIERS[size - 1]
        crossing = crossing[:count] | (owners[:count] != owners[size - 1 :])
        # Two spaces side by side stand in a text that has nothing else.
        crossing |= blank[size - 2 : size - 2 + count] & (blank[1 : 1 + count] if size == SHORTEST else True)
        buckets = hashed * _MULTIPLIERS[0] >> np.uint64(64 - BUCKET_BITS)
        found.append((buckets.astype(np.int64) << OWNER_BITS | owners[:count])[~crossing])
    return _distinct(np.concatenate(found)) if found else np.zeros(0, np.int64)


def _distinct(numbers: NDArray[Number]) -> NDArray[Number]:
    """The different ``numbers``, growing; ``numpy.unique`` builds a table of them, which takes ten times as long."""
    ordered = np.sort(numbers)
    first = np.ones(len(ordered), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return ordered[first]


@dataclass(frozen=True, slots=True)
class Segment:
    """Postings of a run of texts, ordered by bucket: text ``texts[i]`` of the run holds an n-gram of its bucket.

    ``norms`` are the lengths of the texts, 0 until they are weighted.
    """

    buckets: Buckets
    starts: NDArray[np.int32]
    texts: NDArray[np.int32]
    norms: Scores

    @property
    def size(self) -> int:
        """How many texts there are."""
        return len(self.norms)

    def weighted(self, idf: Scores) -> "Segment":
        """The same postings with the lengths of the texts under other weights."""
        repeated = np.repeat(idf[self.buckets], np.diff(self.starts))
        squares = np.bincount(self.texts, repeated * repeated, self.size)
        return replace(self, norms=np.sqrt(np.maximum(squares, 1e-9)).astype(np.float32))

    def posting_buckets(self) -> Buckets:
        """The bucket of each posting."""
        return np.repeat(self.buckets, np.diff(self.starts))

    def shared(self, query: Buckets, weights: Scores) -> tuple[Rows, Scores]:
        """The texts that share n-grams with ``query``, growing, and the sum of squared ``weights`` of those n-grams."""
        if not len(self.buckets):
            return np.zeros(0, np.int64), np.zeros(0, np.float32)
        nearby = self.buckets.searchsorted(query).clip(max=len(self.buckets) - 1)
        hits = self.buckets[nearby] == query
        begins, ends = self.starts[nearby[hits]], self.starts[nearby[hits] + 1]
        postings = self.texts[ranges(begins, ends)]
        sums = np.bincount(postings, np.repeat(weights[hits] ** 2, ends - begins), self.size)
        # Looking through all texts is quicker than sorting where they are not many more.
        sharing = np.flatnonzero(sums) if self.size < 4 * len(postings) else _distinct(postings).astype(np.int64)
        return sharing, sums[sharing].astype(np.float32)


def _idf(frequencies: NDArray[np.int32], size: int) -> Scores:
    rarity: Scores = np.log((1.0 + size) / (1.0 + frequencies)).astype(np.float32)
    return rarity + np.float32(1)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How far a question overlaps with texts: cosines from 0 to 1 with those at ``rows``, which grow; 0 elsewhere."""

    rows: Rows
    cosines: Scores

    @classmethod
    def none(cls) -> "Overlap":
        """With no text at all."""
        return cls(np.zeros(0, np.int64), np.zeros(0, np.float32))

    def of(self, rows: Rows) -> Scores:
        """The cosines with the texts at ``rows``."""
        if not len(self.rows):
            return np.zeros(len(rows), np.float32)
        nearby = self.rows.searchsorted(rows).clip(max=len(self.rows) - 1)
        return np.where(self.rows[nearby] == rows, self.cosines[nearby], np.float32(0))

    def without(self, rows: Rows) -> "Overlap":
        """As if the texts at ``rows`` had nothing in common."""
        left = np.isin(self.rows, rows, assume_unique=True, invert=True)
        return Overlap(self.rows[left], self.cosines[left])


_NO_BUCKETS = np.zeros(1 << BUCKET_BITS, np.int32)


@dataclass(frozen=True, slots=True)
class LexicalIndex:
    """Texts by their row, 0 for the first that was added, compared by the rare character n-grams that they share.

    Works without word boundaries and with typos. A value, so that readers never see half a change. ``frequencies`` are
    the texts that have an n-gram of each bucket; ``idf`` was worked out when there were ``idf_size`` texts.
    """

    segments: tuple[Segment, ...] = ()
    frequencies: NDArray[np.int32] = field(default_factory=lambda: _NO_BUCKETS)
    idf: Scores = field(default_factory=lambda: _idf(_NO_BUCKETS, 0))
    idf_size: int = 0

    def __len__(self) -> int:
        return sum(segment.size for segment in self.segments)

    def added(self, texts: Sequence[str]) -> "LexicalIndex":
        """With ``texts`` at the end."""
        if not texts:
            return self
        segment = _segment(texts)
        counts = np.bincount(segment.posting_buckets(), minlength=1 << BUCKET_BITS).astype(np.int32)
        segments = [*self.segments, segment]
        # Segments double in size, as in a log-structured store: adding stays cheap, reading sees few of them.
        while len(segments) > 1 and segments[-2].size < 2 * segments[-1].size:
            last = segments.pop()
            segments[-1] = _merged(segments[-1], last)
        return self._reweighted(segments, self.frequencies + counts)

    def subset(self, rows: Rows) -> "LexicalIndex":
        """With the texts at ``rows`` alone, which grow."""
        segments, first = [], 0
        for segment in self.segments:
            staying = np.zeros(segment.size, np.bool_)
            staying[rows[(rows >= first) & (rows < first + segment.size)] - first] = True
            first += segment.size
            rank = (np.cumsum(staying) - 1).astype(np.int32)
            posting_buckets, left = segment.posting_buckets(), staying[segment.texts]
            if staying.any():
                segments.append(_built(int(staying.sum()), posting_buckets[left], rank[segment.texts[left]]))
        of_all = np.concatenate([np.zeros(0, np.int32), *(segment.posting_buckets() for segment in segments)])
        return self._reweighted(segments, np.bincount(of_all, minlength=1 << BUCKET_BITS).astype(np.int32))

    def _reweighted(self, segments: Sequence[Segment], frequencies: NDArray[np.int32]) -> "LexicalIndex":
        size = sum(segment.size for segment in segments)
        idf, idf_size = self.idf, self.idf_size
        # Every added text moves the weights a little. Small collections follow at once, so that the order of
        # adding does not matter; large ones follow when they have grown by a tenth.
        if size <= SMALL * 5 or abs(size - idf_size) > idf_size / 10:
            idf, idf_size = _idf(frequencies, size), size
            segments = [segment.weighted(idf) for segment in segments]
        else:
            segments = [segment if segment.norms.all() else segment.weighted(idf) for segment in segments]
        return LexicalIndex(tuple(segments), frequencies, idf, idf_size)

    def overlap(self, text: str) -> Overlap:
        """How far ``text`` overlaps with the texts here."""
        query, size = ngrams(text), len(self)
        if not size or not len(query):
            return Overlap.none()
        weights = self.idf[query]
        length = np.float32(np.sqrt((weights * weights).sum()))
        if size > SMALL:
            # The rare ones first, until there is enough to read.
            counts = self.frequencies[query]
            order = np.argsort(counts, kind="stable")
            telling = order[(np.cumsum(counts[order]) <= MOST_POSTINGS) & (counts[order] <= COMMONEST * size)]
            query, weights = query[telling], weights[telling]
        rows, cosines, first = [], [], 0
        for segment in self.segments:
            sharing, sums = segment.shared(query, weights)
            rows.append(sharing + first)
            cosines.append(sums / (segment.norms[sharing] * length))
            first += segment.size
        return Overlap(np.concatenate(rows), np.concatenate(cosines))


def _segment(texts: Sequence[str]) -> Segment:
    parts = []
    for start in range(0, len(texts), AT_ONCE):
        parts.append(_postings(texts[start : start + AT_ONCE]) + start)
    # Sorted parts, so that this is quick.
    postings = np.sort(np.concatenate(parts), kind="stable")
    owners = (postings & ((1 << OWNER_BITS) - 1)).astype(np.int32)
    return _ordered(len(texts), (postings >> OWNER_BITS).astype(np.int32), owners)


def _built(size: int, buckets: Buckets, owners: NDArray[np.int32]) -> Segment:
    order = np.argsort(buckets, kind="stable")
    return _ordered(size, buckets[order], owners[order])


def _ordered(size: int, buckets: Buckets, owners: NDArray[np.int32]) -> Segment:
    firsts = np.flatnonzero(np.diff(buckets, prepend=-1))
    starts = np.append(firsts, len(buckets)).astype(np.int32)
    return Segment(buckets[firsts], starts, owners, np.zeros(size, np.float32))


def _merged(left: Segment, right: Segment) -> Segment:
    buckets = np.concatenate([left.posting_buckets(), right.posting_buckets()])
    owners = np.concatenate([left.texts, right.texts + np.int32(left.size)])
    return _built(left.size + right.size, buckets, owners)
