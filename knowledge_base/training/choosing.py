"""Which of several adapters is best: questions that are held aside, asked in every language of English ones."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from nlu_data.parallel import ParallelQuestion

Floats = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Floats]

PIVOT = "en"


def found_by_language(questions: Sequence[ParallelQuestion], encode: Encode) -> dict[str, float]:
    """By language, the share of held-aside questions whose nearest English phrasing asks the same.

    All questions stand in English to choose from; ``encode`` gives unit vectors ``(n, d)``. English questions are
    compared with the other phrasing of each question only.
    """
    stored = [(one.id, phrasing) for one in questions if one.language == PIVOT for phrasing in one.phrasings]
    rows = encode([text for _, text in stored])
    ids = np.array([name for name, _ in stored])
    mean = rows.mean(0)
    rows = unit(rows - mean)
    asked = [(one, phrasing) for one in questions if one.held_aside for phrasing in one.phrasings]
    vectors = unit(encode([text for _, text in asked]) - mean)
    right: defaultdict[str, list[bool]] = defaultdict(list)
    for (one, phrasing), vector in zip(asked, vectors, strict=True):
        cosines = rows @ vector
        if one.language == PIVOT:
            cosines[[text == phrasing for _, text in stored]] = -1
        right[one.language].append(bool(ids[int(cosines.argmax())] == one.id))
    return {language: float(np.mean(some)) for language, some in sorted(right.items())}


def overall(by_language: Mapping[str, float]) -> float:
    """One figure for all languages, each counting the same."""
    return float(np.mean(list(by_language.values())))


def unit(rows: Floats) -> Floats:
    """``rows`` ``(n, d)`` at unit length."""
    found: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return found
