"""`hamdel evaluate`: every query of a file asked as a visitor would ask it, each in a conversation of its own."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

from bot.dialogue import policy
from bot.dialogue.considering import MessageReader
from bot.dialogue.reading import Engines
from bot.engines import open_encoder, open_language_tracker, open_nlu
from bot.language import identify
from bot.language.tracking import Spoken
from bot.nlu.background import open_background
from bot.nlu.topics import open_topics
from bot.settings import Settings
from bot.storage.opening import open_database
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.evaluation import Evaluation, Outcome, evaluation_of, read_queries
from knowledge_base.import_export import read
from knowledge_base.passages import texts_to_encode
from knowledge_base.reranking import Reranker, load_scorer
from knowledge_base.retriever import Retriever
from knowledge_base.search import SearchIndex
from knowledge_base.vector_cache import vectors_of

Report = Callable[[int, int], None]


def run(settings: Settings, articles: Path, queries: Path, report: Report) -> Evaluation:
    """How the shipped policy answers ``queries`` on an index of ``articles`` alone.

    ``report`` hears of the queries done and in all. Raises :class:`knowledge_base.import_export.ArticleFileError` or
    :class:`knowledge_base.evaluation.QueriesError` for files with faults, and
    :class:`knowledge_base.encoders.errors.EncoderError` for a model that cannot be had.
    """
    return asyncio.run(_run(settings, articles, queries, report))


async def _run(settings: Settings, articles: Path, queries: Path, report: Report) -> Evaluation:
    found = read(articles, identify.among(settings.language_identifier, settings.languages))
    asked = read_queries(queries, [article.id for article in found])
    async with AsyncExitStack() as stack:
        # Its own database: vectors are kept from one evaluation to the next, and the site's articles stay out.
        url = f"sqlite:///{(settings.data_dir / 'evaluation.sqlite3').absolute()}"
        database = await open_database(settings.model_copy(update={"database_url": url}), stack)
        engine = await asyncio.to_thread(open_encoder, settings)
        encoder = BatchingEncoder(engine)
        stack.push_async_callback(encoder.close)
        nlu = await open_nlu(settings, engine, stack)
        topics = await asyncio.to_thread(open_topics, settings.data_dir / "nlu", engine)
        index = SearchIndex(engine, await open_background(database, encoder, topics))
        texts = [pair for article in found for pair in texts_to_encode(article)]
        index.put(found, await vectors_of(database, encoder, texts))
        index.refit()
        by_id = {article.id: article for article in found}
        reranker = None
        if settings.reranker:
            scorer = await asyncio.to_thread(load_scorer, settings.reranker, settings.data_dir / "encoders")
            reranker = Reranker(scorer, by_id.get, settings.reranker_timeout)
            stack.callback(reranker.close)
        # Asked as everybody: what a file says is for others answers nobody here.
        restricted = {article.id: article.audience for article in found if article.audience != "public"}
        reader = MessageReader(
            Engines(encoder, nlu, Retriever(index, by_id, restricted=restricted)),
            open_language_tracker(settings),
            settings.languages,
            reranker=reranker,
        )
        first = Spoken(settings.default_language, "default")
        outcomes = []
        for done, query in enumerate(asked):
            report(done, len(asked))
            began = time.perf_counter()
            seen = await reader.consider(query.text, first)
            elapsed = (time.perf_counter() - began) * 1000
            answered = policy.answered(seen.decision) is not None
            outcomes.append(Outcome(query, tuple(seen.matches), answered, elapsed))
    return evaluation_of(outcomes)
