"""What a system that finds articles gives at a threshold on its scores, and at which threshold it is best."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from knowledge_base.evaluation import correlation


@dataclass(frozen=True, slots=True)
class Finding:
    """The article that answers a question, the one that a system finds first, and its score; None for no article."""

    right: str | None
    top: str | None
    score: float


@dataclass(frozen=True, slots=True)
class Measured:
    """What came of answering from ``threshold`` on.

    ``top1`` and ``right`` are shares of the questions that an article answers: where it is found first, and where it is
    given. ``wrong`` is the share of all questions that are answered with another article, or though none answers. None
    where there is nothing to divide by.
    """

    top1: float | None
    right: float | None
    wrong: float | None
    mcc: float | None
    threshold: float


def measured(findings: Sequence[Finding], threshold: float) -> Measured:
    """What comes of answering wherever the score is at least ``threshold``."""
    inside = sum(one.right is not None for one in findings)
    first = sum(one.top is not None and one.top == one.right for one in findings)
    given = [one for one in findings if one.top is not None and one.score >= threshold]
    good = sum(one.top == one.right for one in given)
    return Measured(
        top1=first / inside if inside else None,
        right=good / inside if inside else None,
        wrong=(len(given) - good) / len(findings) if findings else None,
        mcc=_mcc(findings, threshold),
        threshold=threshold,
    )


def best_threshold(findings: Sequence[Finding]) -> float:
    """The score from which on answering has the best MCC on these very ``findings``.

    Every score that occurs is tried; of several that are as good, the highest is taken, which answers least. Infinite
    where no threshold has an MCC.
    """
    best, found = -math.inf, math.inf
    for score in sorted({one.score for one in findings if one.top is not None}, reverse=True):
        mcc = _mcc(findings, score)
        if mcc is not None and mcc > best:
            best, found = mcc, score
    return found


def most_right(findings: Sequence[Finding], wrong: float) -> float | None:
    """The most that can be right while no more than ``wrong`` is wrong, shares as in :class:`Measured`."""
    inside = sum(one.right is not None for one in findings)
    given = sorted((one for one in findings if one.top is not None), key=lambda one: -one.score)
    best = right = answered = 0
    for _, some in groupby(given, lambda one: one.score):
        hits = [one.top == one.right for one in some]
        right, answered = right + sum(hits), answered + len(hits)
        if (answered - right) / len(findings) > wrong:
            break
        best = right
    return best / inside if inside else None


def _mcc(findings: Sequence[Finding], threshold: float) -> float | None:
    return correlation([(one.right, one.top if one.score >= threshold else None) for one in findings])
