"""A second look at the best matches: a scorer that reads question and article together puts them in order."""

import asyncio
import math
import statistics
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Literal, Protocol

import structlog

from knowledge_base.articles import Article
from knowledge_base.search import Match

#: So many of the best matches are looked at again.
RERANKED = 5
#: What logits are divided by, at least: a scorer reads the same words as the search did, so in full they would be
#: counted twice. Where they differ by more than that in the mean, it is their standard deviation: models' logits have
#: no common scale, and of five none is then more likely than the others by more than a factor of 12.
SCALE = 2.0

Outcome = Literal["reranked", "late", "busy", "failed"]
"""What became of a second look: taken; not ready in time; not tried, as an earlier one still runs; no use."""

log = structlog.get_logger(__name__)


class Scorer(Protocol):
    """Reads a question together with a text; slow, and called from one thread alone."""

    @property
    def name(self) -> str:
        """What it scores with."""
        ...

    def score(self, question: str, texts: Sequence[str]) -> list[float]:
        """For each of ``texts`` the log-odds that it fits ``question``."""
        ...


def load_scorer(model: str, folder: Path) -> Scorer:
    """The scorer that ``model`` names, ready to use; its files lie in ``folder``.

    Raises :class:`knowledge_base.encoders.errors.EncoderError`.
    """
    # Imported here: a site that has none needs nothing of it.
    from knowledge_base.encoders.cross_encoder import CrossEncoderScorer

    return CrossEncoderScorer(folder, model)


def rescored(matches: Sequence[Match], logits: Sequence[float]) -> list[Match]:
    """``matches`` with ``logits`` taken into account, one for each of them, best first.

    Each utility is raised by its logit, scaled, and the probability of all of them together stays what it was: it is
    dealt out anew among them. So the logits say which article it is, and never whether it is one at all. Equal logits
    change nothing.
    """
    if not matches:
        return []
    scale = max(SCALE, statistics.pstdev(logits))
    raised = [match.score + logit / scale for match, logit in zip(matches, logits, strict=True)]
    before, after = _log_of_sum([match.score for match in matches]), _log_of_sum(raised)
    together = sum(match.confidence for match in matches)
    found = [
        replace(match, score=utility - after + before, confidence=together * math.exp(utility - after))
        for match, utility in zip(matches, raised, strict=True)
    ]
    return sorted(found, key=lambda match: -match.score)


def _log_of_sum(logarithms: Sequence[float]) -> float:
    """The logarithm of the sum of what ``logarithms`` are those of."""
    top = max(logarithms)
    return top + math.log(sum(math.exp(one - top) for one in logarithms))


def _nobody(_: Outcome) -> None:
    """Who hears of outcomes where nobody wants to."""


class Reranker:
    """Takes the second look, in a thread of its own and within ``timeout`` seconds; to be used from one event loop.

    ``article`` finds a published article by its id. ``heard`` is told what became of each look. Whatever goes wrong,
    the matches stay as they were.
    """

    def __init__(
        self,
        scorer: Scorer,
        article: Callable[[str], Article | None],
        timeout: float,
        heard: Callable[[Outcome], object] = _nobody,
    ) -> None:
        self._scorer = scorer
        self._article = article
        self._timeout = timeout
        self._heard = heard
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="reranker")
        # Looks are numbered as they come: how many there were, the one that the thread is at, and the last one that
        # was waited for in vain. So were those before it that still run.
        self._looks, self._running, self._late = 0, 0, 0
        self._last: Outcome = "reranked"

    async def reranked(self, text: str, matches: Sequence[Match]) -> list[Match]:
        """The ``matches`` of ``text``, the best of them looked at again."""
        first = matches[:RERANKED]
        if len(first) < 2:
            return list(matches)
        outcome, found = await self._look(text, first)
        self._heard(outcome)
        return sorted([*(found or first), *matches[RERANKED:]], key=lambda match: -match.score)

    def close(self) -> None:
        """End the thread after the look that is under way, without waiting for it."""
        self._thread.shutdown(wait=False)

    async def _look(self, text: str, matches: Sequence[Match]) -> tuple[Outcome, list[Match] | None]:
        if 0 < self._running <= self._late:
            return self._noted("busy"), None
        self._looks += 1
        look = self._looks
        texts = [self._text_of(match) for match in matches]
        try:
            # One that has not begun when its time is over is taken out of the thread's queue: nothing piles up there.
            looking = asyncio.get_running_loop().run_in_executor(self._thread, self._score, look, text, texts)
            logits = await asyncio.wait_for(looking, self._timeout)
            if not all(map(math.isfinite, logits)):
                raise ValueError(f"{self._scorer.name} gives numbers that are not finite")
            found = rescored(matches, logits)
        except TimeoutError:
            self._late = look
            return self._noted("late"), None
        except Exception as error:
            return self._noted("failed", error), None
        return self._noted("reranked"), found

    def _score(self, look: int, question: str, texts: Sequence[str]) -> list[float]:
        self._running = look
        try:
            return self._scorer.score(question, texts)
        finally:
            self._running = 0

    def _text_of(self, match: Match) -> str:
        """What a match is compared by: the article's question in the language of the phrasing, and the phrasing."""
        article = self._article(match.article_id)
        variant = article.variants.get(match.language) if article is not None else None
        question = " ".join(variant.question.split()) if variant is not None else ""
        return match.phrasing if question in ("", match.phrasing) else f"{question}\n{match.phrasing}"

    def _noted(self, outcome: Outcome, error: Exception | None = None) -> Outcome:
        """``outcome``, logged where it is not what the last one was: one line, however many visitors write."""
        if outcome != self._last:
            if outcome == "reranked":
                log.info("reranking_again", scorer=self._scorer.name)
            else:
                log.warning("not_reranked", scorer=self._scorer.name, outcome=outcome, exc_info=error)
        self._last = outcome
        return outcome
