"""Fit how messages after a question are read: the weights in ``bot.dialogue.follow_up``.

    python -m tests.bench.fit_follow_ups

The messages of ``nlu_data/follow_ups`` are looked for among the sample articles, alone and together with the question
before them, and so are those of ``nlu_data/own_words`` that name a product and ask for what no article answers. The
weights are fitted on what is found; their figures are told for languages that they were not fitted on, a quarter of
them at a time.
"""

import asyncio
import os
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.commands.terminal import quiet_logs
from bot.dialogue import policy
from bot.dialogue.follow_up import COMPARED, COMPARED_TOGETHER, FITTED, Weights, is_short, together
from bot.dialogue.openings import without_acknowledgement, without_small_talk
from bot.dialogue.reading import Engines, read
from bot.settings import Settings
from bot.wiring import open_services
from knowledge_base.search import Match
from nlu_data.everyday import UTTERANCES, read_everyday
from nlu_data.follow_ups import FollowUp, read_follow_ups
from nlu_data.own_words import read_own_words

#: The pull towards the weights that are in use, and how often they are made better.
PRECISION, ROUNDS, STEP = 0.01, 150, 0.05
FOLDS = 4
#: A third of the messages name something new, and people do as often as they go on.
NEW_COUNTS = 2.0
#: Those that name a product and that no article answers are many, and count less.
PRODUCT, PRODUCT_COUNTS = "product", 0.5

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Read:
    """A message and what was found for it: alone, and with the question before it."""

    message: FollowUp
    alone: Sequence[Match]
    both: Sequence[Match]
    leaning: float

    @property
    def kind(self) -> str:
        """What kind of message it is, for the figures."""
        return self.message.kind if self.message.answers else PRODUCT

    def matches(self, weights: Numbers) -> list[Match]:
        """What is found with these ``weights``."""
        return together(self.alone, self.both, self.message.subject, self.leaning, Weights(*weights.tolist()))

    def probability(self, weights: Numbers) -> float:
        """How likely the articles that answer are, taken together; where none does, how likely that is."""
        if not self.message.answers:
            return 1 - sum(one.confidence for one in self.matches(weights))
        return sum(one.confidence for one in self.matches(weights) if one.article_id in self.message.answers)


async def messages(folder: Path) -> list[Read]:
    """All short messages, as they are found in the ``folder`` of a site with the sample articles."""
    found = []
    async with AsyncExitStack() as stack:
        services = await open_services(Settings(data_dir=folder), stack)
        engines = services.reader.engines
        for one in (*read_follow_ups(), *[one async for one in _products(engines)]):
            if (is_read := await _read(engines, one)) is not None:
                found.append(is_read)
    return found


async def _products(engines: Engines) -> AsyncIterator[FollowUp]:
    """Messages that name a product, after questions of which the samples surely answer one."""
    asked = {(one.id, one.language): one.phrasings[:UTTERANCES] for one in read_everyday()}
    for number, one in enumerate(read_own_words()):
        if one.kind != "product" or one.about is not None:
            continue
        question = asked[one.after, one.language][number % UTTERANCES]
        heard = await read(engines, question, one.language, None)
        text, vector = heard.texts[0]
        found = await engines.search.search(text, vector, one.language, 1)
        if found and found[0].confidence >= policy.ANSWER_AT:
            yield FollowUp(one.language, question, found[0].article_id, one.then, (), "new")


async def _read(engines: Engines, one: FollowUp) -> Read | None:
    text = without_small_talk(without_acknowledgement(one.then))
    heard = await read(engines, text, one.language, None, one.asked)
    if not is_short(text) or heard.joined is None:
        return None
    ((text, vector),) = heard.texts
    alone = await engines.search.search(text, vector, one.language, COMPARED)
    both = await engines.search.search(*heard.joined, one.language, COMPARED_TOGETHER, after=heard.after)
    return Read(one, alone, both, heard.leaning)


def fitted(some: Sequence[Read], start: Numbers) -> Numbers:
    """The weights that make what answers ``some`` messages likeliest, by the slopes of small steps from ``start``."""
    weights, means, squares = start.copy(), np.zeros_like(start), np.zeros_like(start)
    shares = {"new": NEW_COUNTS, PRODUCT: PRODUCT_COUNTS}
    counts = [shares.get(one.kind, 1.0) for one in some]

    def loss(at: Numbers) -> float:
        told = [np.log(max(one.probability(at), 1e-6)) for one in some]
        return float(-np.average(told, weights=counts) + PRECISION * ((at - start) ** 2).sum())

    for number in range(1, ROUNDS + 1):
        here = loss(weights)
        slopes = np.array([(loss(weights + step) - here) / 1e-3 for step in np.eye(len(weights)) * 1e-3])
        means, squares = 0.9 * means + 0.1 * slopes, 0.99 * squares + 0.01 * slopes**2
        moved = STEP * (means / (1 - 0.9**number)) / (np.sqrt(squares / (1 - 0.99**number)) + 1e-8)
        weights = weights - moved
        if np.abs(moved).max() < 2e-3:
            break
    return weights


def report(name: str, some: Sequence[tuple[Read, Numbers]]) -> None:
    """Print how many are found, answered rightly and answered wrongly, by kind."""
    counts: Counter[tuple[str, str]] = Counter()
    for one, weights in some:
        best = one.matches(weights)[0]
        right, sure = best.article_id in one.message.answers, best.confidence >= policy.ANSWER_AT
        counts += Counter({(one.kind, "all"): 1, (one.kind, "first"): int(right)})
        counts += Counter({(one.kind, "right" if right else "wrong"): int(sure)})
    for kind in ("stays", "other", "new", PRODUCT):
        told = ", ".join(f"{what} {counts[kind, what]}" for what in ("first", "right", "wrong"))
        print(f"{name}, {kind}: of {counts[kind, 'all']} {told}", flush=True)


def main() -> int:
    """Print what is fitted, and how it does on languages that it has not seen."""
    quiet_logs()
    start = np.array(astuple(FITTED))
    cache = os.environ.get("HAMDEL_TEST_CACHE")
    with tempfile.TemporaryDirectory() as folder:
        some = asyncio.run(messages(Path(cache) / "follow-ups" if cache else Path(folder)))
    report("in use", [(one, start) for one in some])
    languages = sorted({one.message.language for one in some})
    unseen: list[tuple[Read, Numbers]] = []
    for fold in range(FOLDS):
        aside = set(languages[fold::FOLDS])
        weights = fitted([one for one in some if one.message.language not in aside], start)
        unseen += [(one, weights) for one in some if one.message.language in aside]
    report("unseen languages", unseen)
    best = fitted(some, start)
    print(Weights(*best.round(2).tolist()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
