"""Articles that answer the same question, or take each other's: what would answer an article's questions without it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from knowledge_base.calibration import Background, shares
from knowledge_base.evidence import HeldOut, Question, evidence_for
from knowledge_base.same_answers import CommonWords, SameAnswers
from knowledge_base.snapshot import Snapshot
from knowledge_base.vector_index import Stopped

#: Another article takes a question that it would be this likely to answer, were the question's own article not there.
TAKES_AT = 0.55
#: Pairs are alike from this share of their questions on. Of the 42 sample articles of a shop, three pairs are: "refund
#: not received" and "refund time", a discount code and one that does not work, and two about returns.
ALIKE_AT = 0.4
#: So many questions of an article are asked; the first is asked of every article.
ASKED = 12


@dataclass(frozen=True, slots=True)
class Taken:
    """How many of the questions of ``article`` that were ``asked`` another one would take, were it not there."""

    article: str
    taken: int
    asked: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that take each other's questions, and whether their answers say ``the_same``."""

    first: Taken
    second: Taken
    the_same: bool

    @property
    def share(self) -> float:
        """The share of all their questions that the other one would take."""
        return (self.first.taken + self.second.taken) / max(1, self.first.asked + self.second.asked)


def near_duplicates(
    snapshot: Snapshot,
    background: Background,
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> list[Pair]:
    """Pairs of articles of which one would answer the other's question, those that are most alike first.

    Every article is searched for by its own question as if it were not there, which takes as long as a search. Raises
    :class:`knowledge_base.vector_index.Stopped` if it is.
    """
    corpus = snapshot.corpus
    live = np.flatnonzero(corpus.live).tolist()
    found: dict[tuple[int, int], None] = {}
    for number, article in enumerate(live):
        if stopped():
            raise Stopped
        if not number % 16:
            progress(number, len(live))
        row = next(_rows(snapshot, article), None)
        taker = None if row is None else _taker(snapshot, background, row)
        if taker is not None:
            found[min(article, taker), max(article, taker)] = None
    same = SameAnswers(corpus, CommonWords.of(background))
    pairs = []
    for one, other in found:
        if stopped():
            raise Stopped
        first, second = _taken(snapshot, background, one, other), _taken(snapshot, background, other, one)
        pair = Pair(first, second, same.alike(one, other))
        if pair.the_same or pair.share >= ALIKE_AT:
            pairs.append(pair)
    progress(len(live), len(live))
    return sorted(pairs, key=lambda pair: (not pair.the_same, -pair.share, pair.first.article, pair.second.article))


def _taken(snapshot: Snapshot, background: Background, article: int, other: int) -> Taken:
    rows = list(_rows(snapshot, article))[:ASKED]
    taken = sum(_taker(snapshot, background, row) == other for row in rows)
    return Taken(snapshot.corpus.ids[article], taken, len(rows))


def _rows(snapshot: Snapshot, article: int) -> Iterator[int]:
    begin, end = snapshot.corpus.utterances.starts[article : article + 2].tolist()
    yield from range(begin, end)


def _taker(snapshot: Snapshot, background: Background, row: int) -> int | None:
    """The article that would surely answer the utterance at ``row`` if its own were not there."""
    utterances = snapshot.corpus.utterances
    vector = utterances.vectors.vectors(np.array([row]))[0]
    language = list(snapshot.corpus.languages)[int(utterances.languages[row])]
    question = Question(utterances.texts[row], vector, language)
    evidence = evidence_for(snapshot, background, question, HeldOut(utterance=row, article=True))
    if not len(evidence.articles):
        return None
    likely = shares(snapshot.model.calibration.utilities(evidence.features))
    best = int(likely.argmax())
    return int(evidence.articles[best]) if likely[best] >= TAKES_AT else None
