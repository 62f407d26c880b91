"""Calibrated confidence: evidence in, the probability that an article answers the question out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

import numpy as np
from numpy.typing import NDArray

from knowledge_base.next_topics import NextTopics
from knowledge_base.topics import Topics

Doubles = NDArray[np.float64]

# So many of the questions that customers ask companies, at most, does one site answer.
ANSWERED_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Utterances:
    """Texts, the language of each, and their vectors as queries, one row for each text."""

    texts: Sequence[str]
    languages: Sequence[str]
    vectors: NDArray[np.float32]

    @classmethod
    def of(cls, texts: Mapping[str, Sequence[str]], vectors: Mapping[str, NDArray[np.float32]]) -> Self:
        """From texts by language and vectors by text."""
        pairs = [(language, text) for language, some in texts.items() for text in some]
        rows = np.stack([vectors[text] for _, text in pairs]) if pairs else np.zeros((0, 0), np.float32)
        return cls([text for _, text in pairs], [language for language, _ in pairs], rows)


_NOTHING_ASKED = Utterances([], [], np.zeros((0, 0), np.float32))


@dataclass(frozen=True, slots=True)
class Background(Utterances):
    """What is known before any article is: utterances that no article answers.

    ``asked`` are questions that customers ask companies, of which a site answers some and nobody knows which.
    ``parallel_cosines`` says how alike the encoder finds what means the same in a language and in English, by language;
    see :class:`knowledge_base.language_distance.LanguageDistance`. ``topics`` tell what texts are about, where that has
    been learnt, and ``next_topics`` what messages after a question are.
    """

    asked: Utterances = _NOTHING_ASKED
    parallel_cosines: Mapping[str, float] = field(default_factory=dict)
    topics: Topics | None = None
    next_topics: NextTopics | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One utterance: the evidence for its candidates, and which of them is right, None for none of them.

    Where it is ``unlabelled`` nobody knows, and ``right`` says nothing.
    """

    evidence: Doubles
    right: int | None
    weight: float = 1.0
    unlabelled: bool = False


def shares(utilities: Doubles) -> Doubles:
    """The probability of each candidate, from their ``utilities``; the utility of no candidate is 0."""
    top = max(0.0, float(utilities.max(initial=0.0)))
    odds = np.exp(utilities - top)
    result: Doubles = odds / (odds.sum() + np.exp(-top))
    return result


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
        return shares(self.utilities(evidence))

    @classmethod
    def fit(cls, cases: Sequence[Case], prior: Doubles, precision: Doubles, steps: int = 25) -> "Calibration":
        """The most probable weights for ``cases`` under a normal prior, by Newton's method.

        Of the unlabelled ones at most `ANSWERED_SHARE` are taken to be answered, those that look most like it: to call
        all of them unanswered would teach that what a site does answer is none of its business. Elkan and Noto,
        "Learning classifiers from only positive and unlabeled data", 2008; the share bounds what the mixture may claim.
        """
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
        unlabelled = np.array([case.unlabelled for case in cases])
        for _ in range(steps):
            utilities = np.where(present, x @ weights, -np.inf)
            odds = np.exp(utilities - utilities.max(1, keepdims=True))
            shares = odds / odds.sum(1, keepdims=True)
            if unlabelled.any():
                target[unlabelled] = _believed(shares[unlabelled], mass[unlabelled])
            gradient = np.einsum("n,nc,ncf->f", mass, shares - target, x) + precision * (weights - prior)
            means = np.einsum("nc,ncf->nf", shares, x)
            curvature = np.einsum("n,nc,ncf,ncg->fg", mass, shares, x, x, optimize=True)
            curvature -= np.einsum("n,nf,ng->fg", mass, means, means) - np.diag(precision)
            step = np.linalg.solve(curvature, gradient)
            weights = weights - step * min(1.0, 5.0 / max(1e-9, float(np.abs(step).max())))
            if np.abs(step).max() < 1e-4:
                break
        return cls(weights)


def _believed(shares: Doubles, mass: Doubles) -> Doubles:
    """What is taken to be true of unlabelled cases, as shares of each option, from what the weights say of them."""
    answered = 1 - shares[:, 0]
    total = float(answered @ mass)
    allowed = ANSWERED_SHARE * float(mass.sum())
    believed = shares * min(1.0, allowed / max(total, 1e-9))
    believed[:, 0] = 1 - believed[:, 1:].sum(1)
    return believed
