"""What a search knows before any article is there, as vectors of the encoder."""

import asyncio
from collections import defaultdict

import numpy as np

from bot.nlu.next_topics import read_next_topics
from bot.nlu.training import background_texts
from knowledge_base.calibration import Background, Utterances
from knowledge_base.encoders import Kind
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.language_distance import parallel_cosines
from knowledge_base.topics import Topics
from knowledge_base.transactions import Transactions
from knowledge_base.vector_cache import vectors_of
from nlu_data.asked import asked_questions
from nlu_data.parallel import read_parallel


async def open_background(transactions: Transactions, encoder: BatchingEncoder, topics: Topics) -> Background:
    """The utterances that no article answers and the questions that a site may answer, with their vectors.

    The vectors are kept in the database. How far languages are apart is known of the bundled encoder, and found out of
    any other.
    """
    texts, asked = background_texts(), asked_questions()
    known = encoder.parallel_cosines
    parallel: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for one in await asyncio.to_thread(read_parallel) if known is None else ():
        if one.held_aside:
            parallel[one.language].append(one.phrasings)
    phrasings = (phrasings for some in parallel.values() for phrasings in some)
    wanted = (text for some in (*texts.values(), *asked.values(), *phrasings) for text in some)
    pairs: list[tuple[str, Kind]] = [(text, "query") for text in wanted]
    vectors = await vectors_of(transactions, encoder, pairs)
    unanswered = Utterances.of(texts, vectors)
    cosines = known
    if cosines is None:
        rows = {one: np.array([[vectors[text] for text in texts] for texts in some]) for one, some in parallel.items()}
        cosines = parallel_cosines(rows, unanswered)
    return Background(
        unanswered.texts,
        unanswered.languages,
        unanswered.vectors,
        Utterances.of(asked, vectors),
        cosines,
        topics,
        read_next_topics(encoder),
    )
