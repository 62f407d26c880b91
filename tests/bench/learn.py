"""Learn what the package brings along, with the bundled encoder: ``topics.npz``, ``next_topics.npz`` and ``learnt.npz``
in ``bot/nlu``, and the fit of the sample articles in ``knowledge_base``.

    python -m tests.bench.learn

To be run when the training data, the packaged questions, the sample articles or the bundled encoder have changed; a
test tells. Three minutes on two cores.
"""

import asyncio
import sys
import tempfile
from contextlib import AsyncExitStack
from importlib import resources
from pathlib import Path

from bot.nlu import next_topics, topics
from bot.nlu.background import open_background
from bot.nlu.embedded import shipped_file
from bot.settings import Settings
from bot.storage.opening import open_database
from knowledge_base import shipped_fit
from knowledge_base.encoders import Encoder
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.caching import CachingEncoder
from knowledge_base.passages import texts_to_encode
from knowledge_base.samples import sample_articles
from knowledge_base.search import SearchIndex
from knowledge_base.vector_cache import vectors_of


def main() -> int:
    """Write the files."""
    with tempfile.TemporaryDirectory() as folder:
        encoder = BundledEncoder(Path(folder)).open()
        # In this order: what comes next is told by what topics are.
        for name, made in (
            ("topics.npz", topics.weights_file),
            ("next_topics.npz", next_topics.weights_file),
            ("learnt.npz", shipped_file),
        ):
            content = made(encoder)
            Path(str(resources.files("bot.nlu") / name)).write_bytes(content)
            print(f"{name}: {len(content):,} bytes")
        # Last: it depends on all of them.
        fitted = asyncio.run(fit_of_samples(encoder, Path(folder)))
        Path(str(resources.files("knowledge_base") / shipped_fit.FILE)).write_text(fitted, "utf-8")
        print(f"{shipped_fit.FILE}: {len(fitted):,} bytes")
        encoder.close()
    return 0


async def fit_of_samples(encoder: Encoder, folder: Path) -> str:
    """What `knowledge_base.shipped_fit` reads: what ``encoder``'s first start finds; its data lie in ``folder``."""
    engine = CachingEncoder(encoder)
    async with AsyncExitStack() as stack:
        database = await open_database(Settings(data_dir=folder), stack)
        batching = BatchingEncoder(engine)
        stack.push_async_callback(batching.close)
        background = await open_background(database, batching, topics.open_topics(folder, engine))
        index = SearchIndex(engine, background)
        articles = sample_articles()
        pairs = [pair for article in articles for pair in texts_to_encode(article)]
        index.put(articles, await vectors_of(database, batching, pairs))
        return index.fit_to_ship()


if __name__ == "__main__":
    sys.exit(main())
