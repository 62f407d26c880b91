"""Questions put into topics, one after the other: whichever language they are in, those about one thing are together.

Topics are compared by how they differ from what all of them are about: on a site that sells shoes, "shoes" says little
of what is asked. The more topics there are, the better that is known.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]
Flags = NDArray[np.bool_]

#: A question joins a topic from this cosine on, and topics are one from that on: where nothing is known of what all are
#: about, and where all is. `python -m tests.bench.gaps` measures them, on questions whose articles are left out.
JOIN_AT, JOIN_AT_KNOWING = 0.45, 0.42
MERGE_AT, MERGE_AT_KNOWING = 0.8, 0.5
#: So many topics say nothing of what all are about, and so many more say as much as is known without them.
TOO_FEW, PRIOR = 1, 4
#: A topic of so few questions is one with another as a question would join it.
SMALL = 2
#: What all are about is looked at anew with each topic up to this many, then with each so much larger a number of them.
FEW, GROWTH = 8, 1.25
#: So many questions, or topics, are compared with all topics at once.
CHUNK = 128


class Grouping:
    """Topics, numbered from 0 in the order in which they began.

    The same questions in the same order make the same topics, however many are handed over at once. A question stays in
    its topic, unless the whole topic turns out to be one with an older one: see :attr:`merged`.
    """

    def __init__(self, sums: Floats, sizes: Integers, settled: Flags) -> None:
        """Begin with topics of so many questions each, ``sizes`` ``(topics,)``, whose directions have these ``sums``
        ``(topics, d)``. A topic of no questions is joined by none; one that is ``settled`` stays by itself."""
        self._count = len(sums)
        self._settled = np.array(settled, np.bool_)
        self._sums = np.array(sums, np.float32)
        self._sizes = np.array(sizes, np.int64)
        self._units = np.zeros_like(self._sums)
        self._shift = np.zeros(self._sums.shape[1], np.float32)
        self._known = 0.0
        self._looked_at = 0
        #: The older topics that some turned out to be one with, by their numbers; to be cleared by whoever keeps them.
        self.merged: dict[int, int] = {}
        self._look()

    def __len__(self) -> int:
        return self._count

    def add(self, directions: Floats) -> list[int]:
        """Put questions into topics, new ones where none fits; the number of each one's topic as it is in the end.

        ``directions`` are theirs in the metric of the search, ``(n, d)``, of unit length.
        """
        joined: list[int] = []
        while len(joined) < len(directions):
            joined += self._add(directions[len(joined) : len(joined) + CHUNK])
        return [self.merged.get(one, one) for one in joined]

    def _add(self, directions: Floats) -> list[int]:
        """Put the first of some questions into topics, at least one of them."""
        shifted = _units(directions - self._shift)
        # What a topic becomes meanwhile is compared anew; with all others, the questions are compared at once.
        cosines = np.full((len(shifted), self._count + len(shifted)), -1, np.float32)
        np.matmul(shifted, self._units[: self._count].T, out=cosines[:, : self._count])
        cosines[:, : self._count][:, self._sizes[: self._count] == 0] = -1
        join_at = _between(JOIN_AT, JOIN_AT_KNOWING, self._known)
        places: dict[int, int] = {}
        changed = np.zeros(len(shifted), np.int64)
        units = np.zeros_like(shifted)
        joined = []
        for row, direction, unit in zip(cosines, directions, shifted, strict=True):
            known = len(places)
            row[changed[:known]] = units[:known] @ unit
            best = int(row.argmax())
            if row[best] < join_at:
                best = self._begin()
            self._sums[best] += direction
            self._sizes[best] += 1
            place = places.setdefault(best, known)
            changed[place] = best
            units[place] = self._sums[best] / np.float32(self._sizes[best]) - self._shift
            units[place] /= max(1e-9, float(np.sqrt(units[place] @ units[place])))
            self._units[best] = units[place]
            joined.append(best)
            if self._count >= max(self._looked_at + 1, GROWTH * self._looked_at if self._looked_at > FEW else 0):
                self._look()
                break
        return joined

    def _begin(self) -> int:
        if self._count == len(self._sums):
            room = max(64, self._count)
            rows = np.zeros((room, self._sums.shape[1]), np.float32)
            self._sums, self._units = np.concatenate([self._sums, rows]), np.concatenate([self._units, rows])
            self._sizes = np.concatenate([self._sizes, np.zeros(room, np.int64)])
            self._settled = np.concatenate([self._settled, np.zeros(room, np.bool_)])
        self._count += 1
        return self._count - 1

    def _look(self) -> None:
        """Find out anew what all topics are about, and which of them are one by that."""
        self._looked_at = self._count
        while True:
            live = np.flatnonzero(self._sizes[: self._count])
            if not len(live):
                return
            means: Floats = np.divide(self._sums[live], self._sizes[live, None], dtype=np.float32, casting="same_kind")
            enough = max(0, len(live) - TOO_FEW)
            self._known = enough / (enough + PRIOR)
            self._shift = np.asarray(np.float32(self._known) * _units(means).mean(0), np.float32)
            self._units[live] = _units(means - self._shift)
            if not self._merge(live):
                return

    def _merge(self, live: Integers) -> bool:
        """Make each topic one with the oldest that it is one with; whether there was any."""
        found = False
        for place, other in self._alike(live):
            younger, older = int(live[place]), int(live[other])
            if not self._sizes[older]:
                continue
            self._sums[older] += self._sums[younger]
            self._sizes[older] += self._sizes[younger]
            self._sizes[younger] = 0
            self.merged = {one: older if to == younger else to for one, to in self.merged.items()} | {younger: older}
            found = True
        return found

    def _alike(self, live: Integers) -> list[tuple[int, int]]:
        """The places in ``live`` of topics that are one with an older one, and that of the oldest of those."""
        bounds = _between(JOIN_AT, JOIN_AT_KNOWING, self._known), _between(MERGE_AT, MERGE_AT_KNOWING, self._known)
        at_least = np.where(self._sizes[live] <= SMALL, *bounds)
        units, settled = self._units[live], self._settled[live]
        pairs: list[tuple[int, int]] = []
        # A few rows at a time: a matrix of all topics by all of them would fill the memory.
        for start in range(0, len(live), CHUNK):
            end = min(start + CHUNK, len(live))
            cosines = np.tril(units[start:end] @ units[:end].T, start - 1)
            cosines[settled[start:end]] = -1
            alike = cosines >= at_least[start:end, None]
            oldest = alike.argmax(1)
            pairs += [(start + int(row), int(oldest[row])) for row in np.flatnonzero(alike.any(1))]
        return pairs


def summed(directions: Floats, owners: Integers, topics: int) -> tuple[Floats, Integers]:
    """The sums of the directions of each topic's questions, ``owners`` ``(n,)``, and how many those are."""
    sums = np.zeros((topics, directions.shape[1]), np.float32)
    np.add.at(sums, owners, directions)
    return sums, np.bincount(owners, minlength=topics).astype(np.int64)


def _between(unknowing: float, knowing: float, known: float) -> float:
    return unknowing + (knowing - unknowing) * known


def _units(rows: Floats) -> Floats:
    return np.asarray(rows / np.maximum(np.sqrt((rows * rows).sum(-1, keepdims=True)), 1e-9), np.float32)
