"""How well questions are put into topics, and how long that takes: ``python -m tests.bench.gaps ARTICLES QUERIES``.

The articles of half of the questions are left out; their questions are what a site is asked in vain, in all languages.
Pairs of questions that are in one topic are compared with pairs that one article answers. Then made-up questions of
which the more frequent ones come more often are put into topics, as many as a site has in vain among 100,000 messages.
"""

import asyncio
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

import numpy as np

from bot.engines import open_encoder
from bot.nlu.background import open_background
from bot.nlu.topics import open_topics
from bot.settings import Settings
from bot.storage.opening import open_database
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.evaluation import read_queries
from knowledge_base.grouping import Floats, Grouping
from knowledge_base.import_export import read
from knowledge_base.passages import texts_to_encode
from knowledge_base.search import SearchIndex
from knowledge_base.vector_cache import vectors_of

#: Messages of a site, and of those the ones that are asked in vain.
MESSAGES, IN_VAIN, TOPICS = 100_000, 20_000, 2_000


def empty(dimension: int) -> Grouping:
    """No topics yet."""
    return Grouping(np.zeros((0, dimension), np.float32), np.zeros(0, np.int64), np.zeros(0, np.bool_))


async def directions_of(articles: Path, queries: Path) -> tuple[Floats, list[str]]:
    """The questions whose articles were left out, in the metric of the others, and the article of each."""
    every = read(articles)
    kept = every[::2]
    left_out = {one.id for one in every} - {one.id for one in kept}
    asked = [one for one in read_queries(queries, [one.id for one in every]) if one.article in left_out]
    # In no order: visitors ask of this and of that.
    asked = [asked[place] for place in np.random.default_rng(1).permutation(len(asked))]
    async with AsyncExitStack() as stack:
        settings = Settings(data_dir=Path(tempfile.gettempdir()) / "hamdel-bench-gaps")
        database = await open_database(settings, stack)
        engine = open_encoder(settings)
        encoder = BatchingEncoder(engine)
        stack.push_async_callback(encoder.close)
        topics = open_topics(settings.data_dir / "nlu", engine)
        index = SearchIndex(engine, await open_background(database, encoder, topics))
        index.put(kept, await vectors_of(database, encoder, [pair for one in kept for pair in texts_to_encode(one)]))
        index.refit()
        texts = [index.readable(one.text, one.language) for one in asked]
        vectors = np.asarray(await encoder.encode(texts, "query"), np.float32)
    return index.snapshot.model.metric.directions(vectors), [str(one.article) for one in asked]


def figures(owners: list[int], articles: list[str]) -> tuple[float, float]:
    """Of pairs in one topic, how many have one article; and of pairs that have one article, how many are in one."""
    together = np.equal.outer(owners, owners)
    right = np.equal.outer(np.array(articles), np.array(articles))
    np.fill_diagonal(together, False)
    np.fill_diagonal(right, False)
    both = float((together & right).sum())
    return both / max(1, together.sum()), both / max(1, right.sum())


def seconds() -> float:
    """How long it takes the processor to put made-up questions into topics."""
    dice = np.random.default_rng(1)
    means = dice.standard_normal((TOPICS, 384))
    means /= np.linalg.norm(means, axis=1, keepdims=True)
    often = 1 / np.arange(1, TOPICS + 1)
    asked = means[dice.choice(TOPICS, IN_VAIN, p=often / often.sum())]
    asked += 0.9 * dice.standard_normal(asked.shape) / np.sqrt(384)
    asked /= np.linalg.norm(asked, axis=1, keepdims=True)
    grouping, began = empty(384), time.process_time()
    grouping.add(asked.astype(np.float32))
    return time.process_time() - began


def main(articles: Path, queries: Path) -> None:
    """Print all figures."""
    directions, right = asyncio.run(directions_of(articles, queries))
    owners = empty(directions.shape[1]).add(directions)
    precision, recall = figures(owners, right)
    print(f"{len(right)} questions about {len(set(right))} things: {len(set(owners))} topics")
    print(f"of pairs in one topic, about one thing: {precision:.2f}; of pairs about one thing, in one: {recall:.2f}")
    print(f"{IN_VAIN:,} questions in vain of {MESSAGES:,} messages: {seconds():.2f} s of one processor")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
