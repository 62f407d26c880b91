"""Articles that answer the contrary of what was asked: they may be asked back about, and are never given as sure.

An article contradicts a question that declines what it is about, or that has one of two opposites where all that the
article is asked by has the other. Sentence vectors are no help in that: opposites share all their other words.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge_base import negation
from knowledge_base.calibration import shares
from knowledge_base.corpus import Corpus
from knowledge_base.evidence import Evidence, Question
from knowledge_base.opposites import opposed, sides

Doubles = NDArray[np.float64]
Flags = NDArray[np.bool_]
#: The numbers of articles, and their utilities.
Likely = tuple[NDArray[np.int64], Doubles]

#: The utility that is left to an article that contradicts: no more than that of "no article answers", so that its
#: confidence is at most one half.
AT_MOST = 0.0
#: An article is about what is declined if that alone makes it so likely,
ABOUT_AT = 0.1
#: and its utility for that is about what it is for the question, which says the same in more words.
MARGIN = 3.0
#: How many times its share an article may have once those that contradict are doubted.
MOST_GAIN = 2.0
#: What counts as no share at all, to keep logarithms finite.
LEAST = 1e-12


def contradicted(
    corpus: Corpus, question: Question, evidence: Evidence, utilities: Doubles, declined: Sequence[Likely]
) -> Flags:
    """Which of the candidates in ``evidence`` contradict ``question``, of those that could be given as sure.

    ``declined`` has, for each thing that the question does not want, the utilities of the articles for that.
    """
    found = np.zeros(len(utilities), np.bool_)
    asked = sides(question.text, question.language)
    if not declined and not asked:
        return found
    for number in np.flatnonzero(utilities > AT_MOST).tolist():
        article, row = int(evidence.articles[number]), int(evidence.rows[number])
        found[number] = _is_about(article, float(utilities[number]), declined) and not _declines(corpus, row)
        if asked and opposed(asked, _sides(corpus, row)):
            rows = range(*corpus.utterances.starts[article : article + 2].tolist())
            found[number] |= not any(_agrees(asked, _sides(corpus, other)) for other in rows)
    return found


def _is_about(article: int, utility: float, declined: Sequence[Likely]) -> bool:
    """Whether ``article`` is about something that is ``declined``, at least as much as about the question."""
    for articles, utilities in declined:
        for place in np.flatnonzero(articles == article).tolist():
            if shares(utilities)[place] >= ABOUT_AT and utilities[place] >= utility - MARGIN:
                return True
    return False


def _declines(corpus: Corpus, row: int) -> bool:
    return bool(negation.read(corpus.utterances.texts[row], _language(corpus, row)).declined)


def _sides(corpus: Corpus, row: int) -> Mapping[str, int]:
    return sides(corpus.utterances.texts[row], _language(corpus, row))


def _language(corpus: Corpus, row: int) -> str:
    return list(corpus.languages)[int(corpus.utterances.languages[row])]


def _agrees(asked: Mapping[str, int], told: Mapping[str, int]) -> bool:
    return any(told.get(notion) == side for notion, side in asked.items())


def doubted(utilities: Doubles, contradicting: Flags) -> Doubles:
    """``utilities`` with those of what contradicts at most :data:`AT_MOST`.

    What such articles lose goes to the others, but at most doubles their shares, and else to "no article answers": a
    share beside one that is near 1 says too little for an article to inherit all of it.
    """
    if not contradicting.any():
        return utilities
    before = shares(utilities)
    lost = float(before[contradicting].sum())
    after = np.minimum(before / max(1 - lost, LEAST), MOST_GAIN * before)
    left = max(1 - float(after[~contradicting].sum()), LEAST)
    after[contradicting] = before[contradicting] * min(1.0, left / 2 / max(lost, LEAST))
    none = max(left - float(after[contradicting].sum()), left / 2)
    result: Doubles = np.log(np.maximum(after, LEAST) / none)
    return result
