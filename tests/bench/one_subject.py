"""How well a site is answered that has one question and one answer an article, all about one subject.

    python -m tests.bench.one_subject [--eval FOLDER]

The sets: *insurance*, thirty English articles written for this (``one_subject.jsonl``) and two that only name the
subject, asked what ``nlu_data/parallel`` has of that trade in all its languages, and a part of what it has of others;
*insurance, a fifth missing*, the same without six of the articles; *samples*, the sample articles in English, asked the
golden set; and, with FOLDER as :mod:`tests.bench.baselines` takes it, its sets. Of every article the first question
alone is taken. What topics have learnt of the trade is taken out for the insurance.
"""

import argparse
import asyncio
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

from bot.dialogue.policy import ANSWER_AT
from bot.engines import open_encoder
from bot.nlu.background import open_background
from bot.nlu.topics import open_topics
from bot.settings import Settings
from bot.storage.opening import open_database
from knowledge_base.articles import Article
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.evaluation import Query, read_queries
from knowledge_base.import_export import read
from knowledge_base.samples import sample_articles
from nlu_data.parallel import read_parallel
from tests.bench.baseline_sets import Base, Set, sets_in
from tests.bench.baselines import SHIPPED, Row, hamdel, table
from tests.bench.calibration import topics_without
from tests.bench.thresholds import measured, most_right
from tests.golden import QUESTIONS

TRADE, ARTICLES = "insurance", Path(__file__).with_name("one_subject.jsonl")
#: So many articles are missing in the second set, and one in so many questions of other trades is asked.
MISSING, OTHERS = 6, 8


def insurance() -> list[Set]:
    """The two sets of insurance, always the same."""
    articles = read(ARTICLES)
    own = [Query(text, one.language, one.id) for one in read_parallel() if one.trade == TRADE for text in one.phrasings]
    others = [
        Query(text, one.language, None)
        for one in read_parallel()
        if one.trade != TRADE and one.held_aside
        for text in one.phrasings
    ][::OTHERS]
    asked_for = sorted({query.article for query in own if query.article})
    missing = set(random.Random(TRADE).sample(asked_for, MISSING))
    fewer = [replace(query, article=None) if query.article in missing else query for query in own]
    return [
        Set("insurance", [Base(articles, [*own, *others])]),
        Set(
            "insurance, a fifth missing",
            [Base([one for one in articles if one.id not in missing], [*fewer, *others])],
        ),
    ]


def with_one_question(articles: Sequence[Article]) -> list[Article]:
    """The articles in their own language, each without its phrasings."""
    return [
        Article(one.id, one.language, {one.language: replace(one.variants[one.language], phrasings=())})
        for one in articles
    ]


def others(folder: Path | None) -> Iterator[Set]:
    """The sets that are about something else."""
    samples = with_one_question(sample_articles())
    yield Set("samples", [Base(samples, read_queries(QUESTIONS, [article.id for article in samples]))])
    for one in sets_in(folder) if folder else ():
        if one.name != "golden":
            yield Set(one.name, [Base(with_one_question(base.articles), base.queries) for base in one.bases])


async def rows_of(folder: Path | None, data_dir: Path) -> list[Row]:
    """The lines of the table; ``data_dir`` keeps the encoder and the vectors of the background."""
    settings = Settings(data_dir=data_dir)
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        encoder = open_encoder(settings)
        batching = BatchingEncoder(encoder)
        stack.push_async_callback(batching.close)
        background = await open_background(database, batching, open_topics(data_dir / "nlu", encoder))
        trade = [one for one in read_parallel() if one.trade == TRADE]
        elsewhere = replace(background, topics=topics_without(encoder, [trade]))
        found = []
        for known, sets in ((elsewhere, insurance()), (background, others(folder))):
            search = hamdel(encoder, known)
            for one in sets:
                findings = [finding for base in one.bases for finding in search(base)]
                figures = measured(findings, ANSWER_AT)
                found.append(Row(one.name, SHIPPED, figures, most_right(findings, figures.wrong or 0.0)))
        return found


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.one_subject", description=__doc__.split("\n")[0])
    parser.add_argument("--eval", type=Path, metavar="FOLDER", help="where more sets are")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(table(asyncio.run(rows_of(options.eval, Path(folder)))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
