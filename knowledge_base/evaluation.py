"""How well an index answers: questions with known answers in, figures out."""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge_base.search import Match

BINS = 10
#: A language's confidence is off from this calibration gap on, where so many of its questions or more were asked: with
#: fewer chance alone makes gaps like that.
GAP_AT, QUERIES_TO_JUDGE = 0.05, 200

Search = Callable[["Query"], list[Match]]
Decide = Callable[[Sequence[Match]], bool]
Flags = NDArray[np.bool_]


class QueriesError(ValueError):
    """The queries cannot be read; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class Query:
    """A visitor's question; ``article`` is the id of the one that answers it, None where none does."""

    text: str
    language: str | None
    article: str | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one query."""

    query: Query
    matches: tuple[Match, ...]
    answered: bool
    milliseconds: float

    @property
    def top(self) -> str | None:
        """The id of the first match."""
        return self.matches[0].article_id if self.matches else None

    @property
    def confidence(self) -> float:
        """The confidence of the first match, 0 where there is none."""
        return self.matches[0].confidence if self.matches else 0.0

    @property
    def top_right(self) -> bool:
        """Whether the first match is the right article."""
        return self.top is not None and self.top == self.query.article

    @property
    def rank(self) -> int | None:
        """The place of the right article among the matches, 1 for the first; None where it is not there."""
        for place, match in enumerate(self.matches, 1):
            if match.article_id == self.query.article:
                return place
        return None


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of ``hamdel evaluate``; None where there is nothing to divide by. See ``DESIGN.md``, section 5.

    ``calibration_gap`` is how often the first match is right less how sure of it the bot was, both in the mean over all
    queries: above 0 where the confidence is too low, below 0 where it is too high. It is calibration in the large (Van
    Calster et al., "Calibration: the Achilles heel of predictive analytics", 2019), of one group of queries.
    """

    queries: int
    in_scope: int
    out_of_scope: int
    top1: float | None
    top3: float | None
    mrr: float | None
    answered: int
    answered_correct: int
    wrong_answer_rate: float | None
    oos_recall: float | None
    mcc: float | None
    auroc: float | None
    ece: float | None
    mean_confidence: float | None
    calibration_gap: float | None
    p50_ms: float | None
    p95_ms: float | None

    @classmethod
    def of(cls, outcomes: Sequence[Outcome]) -> "Figures":
        """The figures over ``outcomes``."""
        inside = [one for one in outcomes if one.query.article is not None]
        outside = [one for one in outcomes if one.query.article is None]
        answered = [one for one in outcomes if one.answered]
        right = np.array([one.top_right for one in outcomes], np.bool_)
        confidence = np.array([one.confidence for one in outcomes], np.float64)
        times = [one.milliseconds for one in outcomes]
        correct = sum(one.top_right for one in answered)
        return cls(
            queries=len(outcomes),
            in_scope=len(inside),
            out_of_scope=len(outside),
            top1=_mean([one.rank == 1 for one in inside]),
            top3=_mean([one.rank is not None and one.rank <= 3 for one in inside]),
            mrr=_mean([1 / one.rank if one.rank else 0.0 for one in inside]),
            answered=len(answered),
            answered_correct=correct,
            wrong_answer_rate=(len(answered) - correct) / len(outcomes) if outcomes else None,
            oos_recall=_mean([not one.answered for one in outside]),
            mcc=correlation([(one.query.article, one.top if one.answered else None) for one in outcomes]),
            auroc=roc_auc(right, confidence),
            ece=calibration_error(right, confidence),
            mean_confidence=float(confidence.mean()) if outcomes else None,
            calibration_gap=float((right - confidence).mean()) if outcomes else None,
            p50_ms=float(np.percentile(times, 50)) if times else None,
            p95_ms=float(np.percentile(times, 95)) if times else None,
        )


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often queries of article ``right`` were answered with ``given``; None stands for no article."""

    right: str | None
    given: str | None
    count: int


@dataclass(frozen=True, slots=True)
class ArticleFigures:
    """How one article fares: its own queries found first, found among three, and answered with it; and how many
    queries of other articles, or of none, were answered with it wrongly."""

    article: str
    queries: int
    top1: float | None
    top3: float | None
    answered_correct: int
    taken_wrongly: int


@dataclass(frozen=True, slots=True)
class Bin:
    """Queries whose confidence lies from ``low`` to ``high``: how sure, and how often right."""

    low: float
    high: float
    count: int
    confidence: float | None
    right: float | None


@dataclass(frozen=True, slots=True)
class Point:
    """If everything from ``threshold`` up were answered: the shares of all queries answered, and answered wrongly."""

    threshold: float
    answered: float
    wrong: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """An evaluated index: every outcome, the figures over all, and by language."""

    outcomes: tuple[Outcome, ...]
    figures: Figures
    by_language: dict[str, Figures]

    def as_dict(self) -> dict[str, Any]:
        """The figures as ``hamdel evaluate --json`` prints them."""
        return {
            **asdict(self.figures),
            "by_language": {language: asdict(figures) for language, figures in self.by_language.items()},
            "miscalibrated_languages": self.miscalibrated_languages(),
            "by_article": [asdict(one) for one in self.by_article()],
            "confusions": [asdict(one) for one in self.confusions()],
            "reliability": [asdict(one) for one in self.reliability()],
            "curve": [asdict(one) for one in self.curve()],
        }

    def miscalibrated_languages(self) -> list[str]:
        """The languages whose confidence is off by more than :data:`GAP_AT`, the furthest first; those of which fewer
        than :data:`QUERIES_TO_JUDGE` queries were asked cannot be told and are left out."""
        gaps = {
            language: abs(figures.calibration_gap)
            for language, figures in self.by_language.items()
            if figures.calibration_gap is not None and figures.queries >= QUERIES_TO_JUDGE
        }
        return sorted((language for language, gap in gaps.items() if gap > GAP_AT), key=lambda one: -gaps[one])

    def by_article(self) -> list[ArticleFigures]:
        """Every article that was asked for or given, the one that most goes wrong with first."""
        asked: defaultdict[str, list[Outcome]] = defaultdict(list)
        taken: Counter[str] = Counter()
        for one in self.outcomes:
            if one.query.article is not None:
                asked[one.query.article].append(one)
            if one.answered and not one.top_right and one.top is not None:
                taken[one.top] += 1
        found = [
            ArticleFigures(
                article=article,
                queries=len(asked[article]),
                top1=_mean([one.rank == 1 for one in asked[article]]),
                top3=_mean([one.rank is not None and one.rank <= 3 for one in asked[article]]),
                answered_correct=sum(one.answered and one.top_right for one in asked[article]),
                taken_wrongly=taken[article],
            )
            for article in sorted({*asked, *taken})
        ]
        return sorted(found, key=lambda one: one.answered_correct - one.queries - one.taken_wrongly)

    def confusions(self) -> list[Confusion]:
        """Wrong answers by pair of articles, the most frequent first."""
        pairs = Counter((one.query.article, one.top) for one in self.outcomes if one.answered and not one.top_right)
        found = [Confusion(right, given, count) for (right, given), count in pairs.items()]
        return sorted(found, key=lambda one: (-one.count, one.right or "", one.given or ""))

    def reliability(self) -> list[Bin]:
        """Confidence against what came true, in equal bins."""
        places = [min(int(one.confidence * BINS), BINS - 1) for one in self.outcomes]
        table = []
        for number in range(BINS):
            some = [one for one, place in zip(self.outcomes, places, strict=True) if place == number]
            sure, right = _mean([one.confidence for one in some]), _mean([one.top_right for one in some])
            table.append(Bin(number / BINS, (number + 1) / BINS, len(some), sure, right))
        return table

    def curve(self, steps: int = 20) -> list[Point]:
        """What each threshold on the confidence would answer, and answer wrongly."""
        total = max(1, len(self.outcomes))
        points = []
        for number in range(steps + 1):
            threshold = number / steps
            taken = [one for one in self.outcomes if one.matches and one.confidence >= threshold]
            wrong = sum(not one.top_right for one in taken)
            points.append(Point(threshold, len(taken) / total, wrong / total))
        return points


def evaluate(
    queries: Iterable[Query], search: Search, decide: Decide, clock: Callable[[], float] = time.perf_counter
) -> Evaluation:
    """Ask every one of ``queries`` as a visitor would.

    ``search`` finds the matches of a query and is what is timed; ``decide`` says whether the first is given as answer.
    """
    outcomes = []
    for query in queries:
        start = clock()
        matches = tuple(search(query))
        elapsed = (clock() - start) * 1000
        outcomes.append(Outcome(query, matches, bool(matches) and decide(matches), elapsed))
    return evaluation_of(outcomes)


def evaluation_of(outcomes: Sequence[Outcome]) -> Evaluation:
    """Compute the figures of ``outcomes`` that were gathered elsewhere."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        groups[one.query.language or "und"].append(one)
    by_language = {language: Figures.of(groups[language]) for language in sorted(groups)}
    return Evaluation(tuple(outcomes), Figures.of(outcomes), by_language)


def read_queries(path: Path, articles: Iterable[str] | None = None) -> list[Query]:
    """Read queries from JSON Lines; raises ``QueriesError`` that names every bad line.

    Where ``articles`` are given, an expected article that is not among them is an error too.
    """
    known = None if articles is None else set(articles)
    try:
        lines = path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        raise QueriesError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        bad = error.object[: error.start].count(b"\n") + 1
        raise QueriesError(f"{path}:{bad}: not UTF-8") from error
    found, faults = [], []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(_query(line, known))
        except ValueError as error:
            faults.append(f"{path}:{number}: {error}")
    if faults:
        raise QueriesError("\n".join(faults))
    return found


def _query(line: str, known: set[str] | None) -> Query:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at column {error.colno}") from error
    if not isinstance(row, dict):
        raise ValueError("not an object")
    text, language = row.get("text"), row.get("language")
    if not isinstance(text, str) or not text.strip():
        raise ValueError('"text" must be a text that is not blank')
    if language is not None and (not isinstance(language, str) or not language):
        raise ValueError('"language" must be a language code')
    if "article" not in row:
        raise ValueError('"article" is missing; null means that no article answers')
    article = row["article"]
    if article is not None and (not isinstance(article, str) or not article):
        raise ValueError('"article" must be an id or null')
    if known is not None and article is not None and article not in known:
        raise ValueError(f'article "{article}" is not among the articles')
    return Query(text, language, article)


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def correlation(pairs: Sequence[tuple[str | None, str | None]]) -> float | None:
    """Gorodkin's R_K over pairs of right and given class; None counts as a class of its own.

    Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", 2004. It has no
    denominator, and is None, where all are of one class or all are given one class.
    """
    total = len(pairs)
    right = Counter(one for one, _ in pairs)
    given = Counter(one for _, one in pairs)
    agreed = sum(one == other for one, other in pairs)
    spread_right = total * total - sum(count * count for count in right.values())
    spread_given = total * total - sum(count * count for count in given.values())
    if not spread_right or not spread_given:
        return None
    shared = agreed * total - sum(count * given[one] for one, count in right.items())
    return float(shared / (spread_right**0.5 * spread_given**0.5))


def roc_auc(right: Flags, confidence: NDArray[np.float64]) -> float | None:
    """The area under the ROC curve: how often a right one is surer than a wrong one; ties count half."""
    positives, negatives = int(right.sum()), int((~right).sum())
    if not positives or not negatives:
        return None
    _, places, counts = np.unique(confidence, return_inverse=True, return_counts=True)
    middle_rank = np.cumsum(counts) - (counts - 1) / 2
    ranks = float(middle_rank[places][right].sum())
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)


def calibration_error(right: Flags, confidence: NDArray[np.float64]) -> float | None:
    """Expected calibration error in ten equal bins: how far confidence is from what came true, weighted by queries."""
    if not len(right):
        return None
    places = np.minimum((confidence * BINS).astype(np.int64), BINS - 1)
    gap = np.bincount(places, confidence - right.astype(np.float64), BINS)
    return float(np.abs(gap).sum() / len(right))
