"""Overlap of letters: tf-idf over character n-grams, for what vectors miss (names, codes, typos)."""

import re
import threading
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
Scores = NDArray[np.float32]
Buckets = NDArray[np.int32]

# N-grams are hashed into this many buckets: memory is bounded and no dictionary has to be kept or merged.
# 2**18 buckets hold the n-grams of 500,000 phrasings with few meaningful collisions.
BUCKET_BITS = 18
SHORTEST, LONGEST = 2, 4
# A visitor's message can be a whole e-mail; the letters beyond this many do not change what it is about.
LONGEST_TEXT = 2_000
# An n-gram that stands in more than this share of a large collection costs time and says nothing.
COMMONEST = 0.1
SMALL = 2_000

_SEPARATORS = re.compile(r"[\W_]+")
_MULTIPLIERS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5], np.uint64)


def normalize(text: str) -> str:
    """Fold case and compatibility forms, and turn everything but letters and digits into single spaces."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST_TEXT]).casefold()
    return _SEPARATORS.sub(" ", _keep_marks(folded)).strip()


def _keep_marks(text: str) -> str:
    # ``\W`` counts combining vowels (Telugu, Hindi, Thai) and joiners as separators, which would cut words to
    # pieces: accents are dropped by decomposing, vowel signs are moved to a private-use letter-like code point.
    if text.isascii():
        return text
    letters = []
    for letter in text:
        category = unicodedata.category(letter)
        if category in {"Mn", "Mc"}:
            letters.append(_as_letter(letter))
        elif category != "Cf":
            letters.append(letter)
    return "".join(letters)


def _as_letter(mark: str) -> str:
    # CJK extension G is a block of letters that nobody types; the low bits keep marks apart.
    return chr(0x30000 + (ord(mark) & 0xFFF))


def grams(text: str) -> Buckets:
    """The distinct hash buckets of the 2- to 4-grams of ``text``, each word padded by a space on both sides."""
    points = np.frombuffer(f" {normalize(text)} ".encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    if len(points) < SHORTEST + 1:
        return np.empty(0, np.int32)
    blank = points == 32
    found = []
    hashed = points * _MULTIPLIERS[0]
    inner = np.zeros(len(points), np.bool_)  # a space strictly inside the n-gram: it would join two words
    for size in range(SHORTEST, LONGEST + 1):
        count = len(points) - size + 1
        if count <= 0:
            break
        hashed = (hashed[:count] ^ (hashed[:count] >> np.uint64(29))) + points[size - 1 :] * _MULTIPLIERS[size - 1]
        inner = inner[:count] | (blank[size - 2 : size - 2 + count] if size > SHORTEST else False)
        found.append(hashed[~inner] * _MULTIPLIERS[0] >> np.uint64(64 - BUCKET_BITS))
    return np.unique(np.concatenate(found)).astype(np.int32)


@dataclass(frozen=True, slots=True)
class _Segment:
    """Postings of a run of texts, ordered by bucket: text ``texts[i]`` holds an n-gram of its bucket.

    Immutable, so that a reader never sees half a change.
    """

    ids: Ids
    buckets: Buckets
    starts: NDArray[np.int32]
    texts: NDArray[np.int32]
    norms: Scores
    dead: NDArray[np.bool_]

    def weighed(self, idf: Scores) -> "_Segment":
        """The same postings with the lengths of the texts under other weights."""
        repeated = np.repeat(idf[self.buckets], np.diff(self.starts))
        squares = np.bincount(self.texts, repeated * repeated, len(self.ids))
        return replace(self, norms=np.sqrt(np.maximum(squares, 1e-9)).astype(np.float32))


@dataclass(frozen=True, slots=True)
class _State:
    segments: tuple[_Segment, ...]
    frequencies: NDArray[np.int32]
    idf: Scores
    size: int
    weighed_at: int


def _idf(frequencies: NDArray[np.int32], size: int) -> Scores:
    rarity: Scores = np.log((1.0 + size) / (1.0 + frequencies)).astype(np.float32)
    return rarity + np.float32(1)


class LexicalIndex:
    """Finds texts that share rare character n-grams with a query; works without word boundaries and with typos.

    Reads are safe while another thread writes: they work on the last complete state.
    """

    def __init__(self) -> None:
        empty = np.zeros(1 << BUCKET_BITS, np.int32)
        self._state = _State((), empty, _idf(empty, 0), 0, 0)
        self._writing = threading.Lock()

    def __len__(self) -> int:
        return self._state.size

    def add(self, ids: Sequence[int], texts: Sequence[str]) -> None:
        """Add ``texts`` under ``ids``, which are new to the index."""
        if not ids:
            return
        segment, counts = _segment(np.asarray(ids, np.int64), [grams(text) for text in texts])
        with self._writing:
            state = self._state
            segments = [*state.segments, segment]
            # Segments double in size, as in a log-structured store: adding stays cheap, reading sees few of them.
            while len(segments) > 1 and len(segments[-2].ids) < 2 * len(segments[-1].ids):
                last = segments.pop()
                segments[-1] = _merged(segments[-1], last)
            self._state = self._settle(segments, state.frequencies + counts, state.size + len(ids), state)

    def remove(self, ids: Iterable[int]) -> None:
        """Forget the texts under ``ids``; ids that are not there are ignored."""
        gone = np.fromiter(ids, np.int64)
        if not len(gone):
            return
        with self._writing:
            state = self._state
            frequencies, size, segments = state.frequencies.copy(), state.size, []
            for segment in state.segments:
                dying = np.isin(segment.ids, gone) & ~segment.dead
                if not dying.any():
                    segments.append(segment)
                    continue
                of_posting = np.repeat(segment.buckets, np.diff(segment.starts))
                np.subtract.at(frequencies, of_posting[dying[segment.texts]], 1)
                size -= int(dying.sum())
                changed = replace(segment, dead=segment.dead | dying)
                segments.append(_purged(changed) if changed.dead.mean() > 0.25 else changed)
            self._state = self._settle([one for one in segments if len(one.ids)], frequencies, size, state)

    def _settle(self, segments: list[_Segment], frequencies: NDArray[np.int32], size: int, before: _State) -> _State:
        idf, weighed_at = before.idf, before.weighed_at
        # Every added text moves the weights a little. Small collections follow at once, so that the order of
        # adding does not matter; large ones follow when they have grown by a tenth.
        if size <= SMALL * 5 or abs(size - weighed_at) > weighed_at / 10:
            idf, weighed_at = _idf(frequencies, size), size
            segments = [segment.weighed(idf) for segment in segments]
        else:
            segments = [segment if len(segment.norms) else segment.weighed(idf) for segment in segments]
        return _State(tuple(segments), frequencies, idf, size, weighed_at)

    def search(self, text: str, limit: int) -> tuple[Ids, Scores]:
        """Ids and scores of the ``limit`` texts that overlap most, best first; a score is a cosine from 0 to 1."""
        return self.overlap(text).best(limit)

    def scores(self, text: str, ids: Ids) -> Scores:
        """The score of each of ``ids``, 0 for those that are not there."""
        return self.overlap(text).of(ids)

    def overlap(self, text: str) -> "Overlap":
        """How far every text overlaps with ``text``, to be asked more than once."""
        return Overlap([(segment.ids, values) for segment, values in self._scored(text)])

    def _scored(self, text: str) -> Iterable[tuple[_Segment, Scores]]:
        state = self._state
        query = grams(text)
        if not state.size or not len(query):
            return
        weights = state.idf[query]
        length = float(np.sqrt((weights * weights).sum()))
        if state.size > SMALL:
            telling = state.frequencies[query] <= COMMONEST * state.size
            query, weights = query[telling], weights[telling]
        for segment in state.segments:
            places = segment.buckets.searchsorted(query).clip(max=len(segment.buckets) - 1)
            hits = segment.buckets[places] == query
            begins, ends = segment.starts[places[hits]], segment.starts[places[hits] + 1]
            values = np.zeros(len(segment.ids), np.float32)
            for begin, end, weight in zip(begins.tolist(), ends.tolist(), weights[hits].tolist(), strict=True):
                # An n-gram occurs once in a text's postings, so plain fancy addition is safe and quick.
                values[segment.texts[begin:end]] += weight * weight
            values /= segment.norms * length
            values[segment.dead] = 0
            yield segment, values


@dataclass(frozen=True, slots=True)
class Overlap:
    """The scores of all texts against one query: runs of growing ids, with a score for each."""

    runs: Sequence[tuple[Ids, Scores]]

    def best(self, limit: int) -> tuple[Ids, Scores]:
        """Ids and scores of the ``limit`` best, best first; texts that share nothing are left out."""
        found, scores = [np.empty(0, np.int64)], [np.empty(0, np.float32)]
        for ids, values in self.runs:
            best = np.flatnonzero(values > 0)
            if len(best) > limit:
                best = best[np.argpartition(-values[best], limit)[:limit]]
            found.append(ids[best])
            scores.append(values[best])
        joined, values = np.concatenate(found), np.concatenate(scores)
        order = np.lexsort((joined, -values))[:limit]
        return joined[order], values[order]

    def of(self, ids: Ids) -> Scores:
        """The score of each of ``ids``, 0 for those that are not there."""
        result = np.zeros(len(ids), np.float32)
        for known, values in self.runs:
            places = known.searchsorted(ids).clip(max=len(known) - 1)
            result = np.where(known[places] == ids, values[places], result)
        return result


def _segment(ids: Ids, buckets: Sequence[Buckets]) -> tuple[_Segment, NDArray[np.int32]]:
    lengths = [len(one) for one in buckets]
    owners = np.repeat(np.arange(len(ids), dtype=np.int32), lengths)
    joined = np.concatenate(buckets) if buckets else np.empty(0, np.int32)
    counts = np.bincount(joined, minlength=1 << BUCKET_BITS).astype(np.int32)
    order = np.argsort(ids, kind="stable")
    rank = np.empty(len(ids), np.int32)
    rank[order] = np.arange(len(ids), dtype=np.int32)
    return _built(ids[order], joined, rank[owners], np.zeros(len(ids), np.bool_)), counts


def _built(ids: Ids, buckets: Buckets, owners: NDArray[np.int32], dead: NDArray[np.bool_]) -> _Segment:
    order = np.argsort(buckets, kind="stable")
    buckets, owners = buckets[order], owners[order]
    distinct, firsts = np.unique(buckets, return_index=True)
    starts = np.append(firsts, len(buckets)).astype(np.int32)
    return _Segment(ids, distinct, starts, owners, np.empty(0, np.float32), dead)


def _merged(left: _Segment, right: _Segment) -> _Segment:
    ids = np.concatenate([left.ids, right.ids])
    order = np.argsort(ids, kind="stable")
    rank = np.empty(len(ids), np.int32)
    rank[order] = np.arange(len(ids), dtype=np.int32)
    buckets = np.concatenate([np.repeat(one.buckets, np.diff(one.starts)) for one in (left, right)])
    owners = np.concatenate([left.texts, right.texts + np.int32(len(left.ids))])
    return _purged(_built(ids[order], buckets, rank[owners], np.concatenate([left.dead, right.dead])[order]))


def _purged(segment: _Segment) -> _Segment:
    """The segment without its dead texts."""
    if not segment.dead.any():
        return segment
    buckets = np.repeat(segment.buckets, np.diff(segment.starts))
    alive = ~segment.dead
    kept = alive[segment.texts]
    rank = (np.cumsum(alive) - 1).astype(np.int32)
    return _built(segment.ids[alive], buckets[kept], rank[segment.texts[kept]], np.zeros(int(alive.sum()), np.bool_))
