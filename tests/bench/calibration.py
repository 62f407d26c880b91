"""By how much Hamdel's confidence is off in each language: the right article first, less how sure the search is of it.

    python -m tests.bench.calibration [--json FILE]

For each trade of ``nlu_data/parallel`` a knowledge base of most of its questions in English, with two phrasings each
and no answer text, is asked all of its questions in all the other languages. What is left out no article answers.

Those very questions have taught the topics. So they are asked twice: of the search as it is shipped, and of one whose
topics were learnt without the trades that are asked, as if the site were about something that is none of them. The
encoder was taught nine tenths of the questions as well; the last columns are of the tenth that it was not.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from bot.engines import open_encoder
from bot.nlu.background import open_background
from bot.nlu.topics import examples, open_topics
from bot.nlu.training import background_texts
from bot.settings import Settings
from bot.storage.opening import open_database
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background
from knowledge_base.encoders import Encoder
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.evaluation import GAP_AT, QUERIES_TO_JUDGE, Query
from knowledge_base.topics import Topics, learn_vectors
from nlu_data.parallel import ParallelQuestion, read_parallel
from tests.bench.baseline_sets import Base
from tests.bench.baselines import hamdel
from tests.bench.thresholds import Finding

#: The language of the articles; they are asked in all the others.
WRITTEN_IN = "en"
#: Of a trade's questions, one in so many has no article.
LEFT_OUT = 5
#: What stands for all languages together.
ALL = "all"
#: The topics are learnt so often, each time without the trades of one part.
PARTS = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in ``language``, what was found for it, and whether the encoder was taught it."""

    language: str
    taught: bool
    finding: Finding


@dataclass(frozen=True, slots=True)
class Calibrated:
    """Over some questions: how often the right article is first, how sure the search is of the first, and the gap."""

    questions: int
    right: float
    confidence: float
    gap: float

    @classmethod
    def of(cls, findings: Sequence[Finding]) -> "Calibrated":
        """Over ``findings``, of which there is at least one."""
        right = float(np.mean([one.top is not None and one.top == one.right for one in findings]))
        confidence = float(np.mean([one.score for one in findings]))
        return cls(len(findings), right, confidence, right - confidence)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: as it is shipped, without topics of what is asked, and of that what the encoder was not
    taught."""

    language: str
    shipped: Calibrated
    elsewhere: Calibrated
    untaught: Calibrated


def trade_base(questions: Sequence[ParallelQuestion]) -> tuple[Base, list[bool]]:
    """The knowledge base of a trade's ``questions`` in all languages, and which of its queries the encoder was taught.

    One question in `LEFT_OUT` is missing in it. Always the same.
    """
    ids = sorted({one.id for one in questions})
    missing = set(random.Random(questions[0].trade).sample(ids, len(ids) // LEFT_OUT))
    asked = [one for one in questions if one.language != WRITTEN_IN]
    queries = [
        Query(text, one.language, None if one.id in missing else one.id) for one in asked for text in one.phrasings
    ]
    taught = [not one.held_aside for one in asked for _ in one.phrasings]
    articles = [
        Article(one.id, WRITTEN_IN, {WRITTEN_IN: Variant(WRITTEN_IN, one.phrasings[0], one.phrasings[1:])})
        for one in questions
        if one.language == WRITTEN_IN and one.id not in missing
    ]
    return Base(articles, queries), taught


def asked_of(trades: Iterable[Sequence[ParallelQuestion]], encoder: Encoder, background: Background) -> Iterator[Asked]:
    """What is found for every question of ``trades``."""
    search = hamdel(encoder, background)
    for questions in trades:
        base, taught = trade_base(questions)
        for query, known, finding in zip(base.queries, taught, search(base), strict=True):
            yield Asked(query.language or "", known, finding)


def topics_without(encoder: Encoder, trades: Iterable[Sequence[ParallelQuestion]]) -> Topics:
    """Topics that have not learnt the questions of ``trades``."""
    unknown = {question.id for questions in trades for question in questions}
    known = [one for one in examples() if one.topic not in unknown]
    nothing = [text for some in background_texts().values() for text in some]
    vectors = encoder.encode([*(one.text for one in known), *nothing], "query")
    return Topics.learn(known, *learn_vectors(known, vectors[: len(known)], vectors[len(known) :]))


def rows_of(encoder: Encoder, background: Background) -> list[Row]:
    """The lines of the table, and one of all languages together; ``background`` is the shipped one."""
    by_trade: defaultdict[str, list[ParallelQuestion]] = defaultdict(list)
    for question in read_parallel():
        by_trade[question.trade].append(question)
    trades = list(by_trade.values())
    shipped = list(asked_of(trades, encoder, background))
    elsewhere: list[Asked] = []
    for number in range(PARTS):
        some = trades[number::PARTS]
        print(f"Learning without {', '.join(questions[0].trade for questions in some)}", file=sys.stderr)
        elsewhere += asked_of(some, encoder, replace(background, topics=topics_without(encoder, some)))
    languages = sorted({one.language for one in shipped})
    return [_row(language, shipped, elsewhere) for language in (*languages, ALL)]


def _row(language: str, shipped: Sequence[Asked], elsewhere: Sequence[Asked]) -> Row:
    own, others = ([one for one in some if language in (one.language, ALL)] for some in (shipped, elsewhere))
    return Row(
        language,
        Calibrated.of([one.finding for one in own]),
        Calibrated.of([one.finding for one in others]),
        Calibrated.of([one.finding for one in others if not one.taught]),
    )


def table(rows: Sequence[Row]) -> str:
    """The rows in Markdown; a gap of more than `GAP_AT` is in bold where it can be told."""
    heads = ("language", "right first", "confidence", "gap", "topics unknown", "confidence", "gap", "not taught, gap")
    lines = [f"| {' | '.join(heads)} |", f"|{' --- |' * len(heads)}"]
    for row in rows:
        cells = [*_cells(row.shipped), *_cells(row.elsewhere), _cells(row.untaught)[-1]]
        lines.append(f"| {' | '.join([row.language, *cells])} |")
    return "\n".join(lines)


def _cells(its: Calibrated) -> list[str]:
    gap = f"{its.gap:+.3f}"
    off = abs(its.gap) > GAP_AT and its.questions >= QUERIES_TO_JUDGE
    return [f"{its.right:.3f}", f"{its.confidence:.3f}", f"**{gap}**" if off else gap]


async def measured(data_dir: Path) -> list[Row]:
    """The lines of the table; ``data_dir`` keeps the encoder and the vectors of the background."""
    settings = Settings(data_dir=data_dir)
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        encoder = open_encoder(settings)
        batching = BatchingEncoder(encoder)
        stack.push_async_callback(batching.close)
        background = await open_background(database, batching, open_topics(data_dir / "nlu", encoder))
        return rows_of(encoder, background)


def main() -> int:
    """Print the table, and write it to a file where that is wished."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.calibration", description=__doc__.split("\n")[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = asyncio.run(measured(Path(folder)))
    print(table(rows))
    if options.json:
        options.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
