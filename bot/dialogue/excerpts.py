"""The part of an answer that a message asks about: "how much?", after one on delivery abroad, asks for a price.

Whoever goes on from an answer has read it, and is told nothing by its beginning once more. So those of its sentences
are shown that are nearest to the message by itself, as passages are to a question: with the question before it the
first sentence would be nearest, which says what that was about.
"""

import asyncio
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bot.dialogue.reading import Engines
from bot.language.tracking import plain_words
from knowledge_base.normalization import normalized
from knowledge_base.passages import plain_text
from knowledge_base.sentences import UNSPACED, answer_sentences, joined

#: So many sentences are shown at most, those whose cosine is so little below that of the nearest.
MOST, NEAR = 2, 0.04
#: The sentence that a remark is about is so much nearer to it than they are in the mean, as a cosine.
CLEARLY_ABOUT = 0.01
#: Letters that a sentence needs to say something: "Yes." is near to everything.
LEAST_LETTERS, LEAST_UNSPACED = 12, 5
_UNSPACED = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")
_LISTED = re.compile(r"(?:[-*+]|\d+[.)])\s")
#: Sentences of an answer that are looked at.
LOOKED_AT = 24


async def excerpt(engines: Engines, answer: str, text: str, language: str) -> str | None:
    """The sentences of a Markdown ``answer`` that ``text`` asks about, in their order; None where all of it is short
    enough to be shown as it is."""
    told = _sentences(answer)
    saying = [one for one in told if _says_something(one)]
    if len(told) <= MOST or not saying or not plain_words(text):
        return None
    cosines = await _cosines(engines, saying, text, language)
    near = np.argsort(-cosines, kind="stable")[:MOST]
    kept = sorted(int(place) for place in near if cosines[place] >= cosines[near[0]] - NEAR)
    return _as_text([saying[place] for place in kept], answer)


async def nearest(engines: Engines, answers: Sequence[str], text: str, language: str) -> list[tuple[str, float]]:
    """Of each of the Markdown ``answers`` the sentence that is nearest to ``text``, and how near it is, as a cosine."""
    told = [[one for one in _sentences(answer) if _says_something(one)] or [answer] for answer in answers]
    cosines = await _cosines(engines, [one for some in told for one in some], text, language)
    found, begin = [], 0
    for some, answer in zip(told, answers, strict=True):
        its = cosines[begin : begin + len(some)]
        begin += len(some)
        found.append((_as_text([some[int(its.argmax())]], answer), float(its.max())))
    return found


async def following(engines: Engines, answer: str, text: str, language: str) -> str | None:
    """The sentences of a Markdown ``answer`` that come after the step that ``text`` says was taken; None for none.

    Where no sentence is clearly about the same, it is the first step.
    """
    saying = [one for one in _sentences(answer) if _says_something(one)]
    if len(saying) < 2:
        return None
    cosines = await _cosines(engines, saying, text, language)
    nearest = int(cosines.argmax())
    step = nearest if cosines[nearest] - cosines.mean() >= CLEARLY_ABOUT else 0
    return _as_text(saying[step + 1 :], answer) if saying[step + 1 :] else None


def _sentences(answer: str) -> list[str]:
    return [one.strip() for one in answer_sentences(answer) if one.strip()][:LOOKED_AT]


async def _cosines(engines: Engines, sentences: Sequence[str], text: str, language: str) -> NDArray[np.float32]:
    """How near each of the ``sentences`` is to ``text``, a question or a remark."""
    (asked,), passages = await asyncio.gather(
        engines.encoder.encode([engines.search.readable(normalized(text, language), language)], "query"),
        engines.encoder.encode([normalized(plain_text(one)) for one in sentences], "passage"),
    )
    cosines: NDArray[np.float32] = np.asarray(passages) @ np.asarray(asked)
    return cosines


def _as_text(sentences: Sequence[str], answer: str) -> str:
    """``sentences`` of an ``answer`` as they are shown."""
    # A cut inside bold text would leave its marks standing.
    shown = [one if one.count("**") % 2 == 0 else one.replace("**", "") for one in sentences]
    return "\n".join(shown) if any(map(_LISTED.match, shown)) else joined(shown, answer)


def _says_something(line: str) -> bool:
    """Whether a sentence or a line says something by itself; headings and what leads to a list do not."""
    if line.startswith("#") or line.endswith((":", "：")):
        return False
    letters = sum(map(str.isalnum, plain_text(line)))
    return letters >= (LEAST_UNSPACED if _UNSPACED.search(line) else LEAST_LETTERS)
