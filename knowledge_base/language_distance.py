"""How much less alike the same question looks in two languages than in one, and what makes up for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from knowledge_base.calibration import Utterances
from knowledge_base.metric import Metric

Floats = NDArray[np.float32]

# Where an encoder says nothing of a language, or the language is not known, it counts as one at this distance from the
# nearest ones.
UNKNOWN = 0.85
# No language is so far away that what is found in it counts more than this many times.
MOST = 1.8


def parallel_cosines(by_language: Mapping[str, Floats], unanswered: Utterances) -> dict[str, float]:
    """How alike an encoder finds the same questions in each language and in English.

    ``by_language`` has vectors of the same questions in each language, ``(questions, phrasings, d)``; of the phrasings
    of a question the two that are most alike count. The metric is that of a site without articles, which
    ``unanswered`` utterances make.
    """
    english = by_language["en"]
    dimension = english.shape[-1]
    none = np.zeros((0, dimension), np.float32)
    metric = Metric.fit(none, np.zeros(0, np.int64), unanswered.vectors, unanswered.languages, dimension)

    def directions(vectors: Floats) -> Floats:
        return metric.directions(vectors.reshape(-1, dimension)).reshape(vectors.shape)

    known = directions(english)
    return {
        language: float(np.einsum("nkd,nld->nkl", directions(vectors), known).max((1, 2)).mean())
        for language, vectors in by_language.items()
        if language != "en"
    }


@dataclass(frozen=True, slots=True)
class LanguageDistance:
    """Factors for cosines between texts of different languages.

    ``parallel_cosines`` are the mean cosines, in the metric of a site without articles, of questions that mean the
    same in a language and in English. An encoder sees German and English closer together than Korean and English; so a
    cosine of .5 says more about a Korean question to an English article than about a German one. English and the
    nearest languages have the factor 1.
    """

    parallel_cosines: Mapping[str, float]

    def factors(self, language: str | None, others: Sequence[str]) -> Floats:
        """What cosines between a question in ``language`` and texts in each of ``others`` are to be multiplied by."""
        if not self.parallel_cosines or language is None:
            return np.ones(len(others), np.float32)
        own = self._nearness(language)
        found = [1.0 if other == language else min(MOST, 1 / (own * self._nearness(other))) for other in others]
        return np.array(found, np.float32)

    def _nearness(self, language: str) -> float:
        """The cosine with English as a part of that of the nearest languages, at most 1."""
        if language == "en":
            return 1.0
        cosines = sorted(self.parallel_cosines.values())
        nearest = cosines[len(cosines) * 4 // 5]
        return min(1.0, self.parallel_cosines.get(language, UNKNOWN * nearest) / nearest)
