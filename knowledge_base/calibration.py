"""Calibrated confidence: evidence in, the probability that an article answers the question out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Background:
    """Utterances that no article answers: texts by language, with their vectors as queries.

    ``vectors`` has one row for each text, in the order of ``texts``.
    """

    texts: Sequence[str]
    languages: Sequence[str]
    vectors: NDArray[np.float32]

    @classmethod
    def of(cls, texts: Mapping[str, Sequence[str]], vectors: Mapping[str, NDArray[np.float32]]) -> "Background":
        """From texts by language and vectors by text."""
        pairs = [(language, text) for language, some in texts.items() for text in some]
        rows = np.stack([vectors[text] for _, text in pairs]) if pairs else np.zeros((0, 0), np.float32)
        return cls([text for _, text in pairs], [language for language, _ in pairs], rows)


@dataclass(frozen=True, slots=True)
class Case:
    """One utterance whose answer is known: the evidence for its candidates, and which of them is right."""

    evidence: Doubles
    right: int | None
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Calibration:
    """A conditional logit with an outside option: McFadden, "Conditional logit analysis", 1973.

    Each candidate has a utility, linear in its evidence; "no article answers" has utility 0. The shares are
    probabilities that sum to 1 together with that of no article.
    """

    weights: Doubles

    def utilities(self, evidence: Doubles) -> Doubles:
        """The utility of each candidate; ``evidence`` has shape ``(candidates, features)``."""
        result: Doubles = evidence @ self.weights[:-1] + self.weights[-1]
        return result

    def probabilities(self, evidence: Doubles) -> Doubles:
        """For each candidate, the probability that it is the article that answers."""
        utilities = self.utilities(evidence)
        top = max(0.0, float(utilities.max(initial=0.0)))
        odds = np.exp(utilities - top)
        result: Doubles = odds / (odds.sum() + np.exp(-top))
        return result

    @classmethod
    def fit(cls, cases: Sequence[Case], prior: Doubles, precision: Doubles, steps: int = 25) -> "Calibration":
        """The most probable weights for ``cases`` under a normal prior, by Newton's method."""
        weights = prior.copy()
        if not cases:
            return cls(weights)
        width = max(len(case.evidence) for case in cases)
        # Index 0 is the outside option; absent candidates get no share.
        x = np.zeros((len(cases), width + 1, len(prior)))
        present = np.zeros((len(cases), width + 1), bool)
        present[:, 0] = True
        target = np.zeros((len(cases), width + 1))
        for row, case in enumerate(cases):
            n = len(case.evidence)
            x[row, 1 : n + 1, :-1], x[row, 1 : n + 1, -1], present[row, 1 : n + 1] = case.evidence, 1.0, True
            target[row, 0 if case.right is None else case.right + 1] = 1.0
        mass = np.array([case.weight for case in cases])
        for _ in range(steps):
            utilities = np.where(present, x @ weights, -np.inf)
            odds = np.exp(utilities - utilities.max(1, keepdims=True))
            shares = odds / odds.sum(1, keepdims=True)
            gradient = np.einsum("n,nc,ncf->f", mass, shares - target, x) + precision * (weights - prior)
            means = np.einsum("nc,ncf->nf", shares, x)
            curvature = np.einsum("n,nc,ncf,ncg->fg", mass, shares, x, x, optimize=True)
            curvature -= np.einsum("n,nf,ng->fg", mass, means, means) - np.diag(precision)
            step = np.linalg.solve(curvature, gradient)
            weights = weights - step * min(1.0, 5.0 / max(1e-9, float(np.abs(step).max())))
            if np.abs(step).max() < 1e-4:
                break
        return cls(weights)
