"""The same question gets the same answer: in any company, at any time, however the articles came about."""

import asyncio
import random
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.training import background_texts
from knowledge_base.articles import Article
from knowledge_base.calibration import Background, Utterances
from knowledge_base.encoders import Vectors
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.encoders.bundled import PARALLEL_COSINES, BundledEncoder
from knowledge_base.samples import sample_articles
from knowledge_base.search import Match, SearchIndex
from nlu_data.asked import asked_questions
from nlu_data.parallel import read_parallel

pytestmark = pytest.mark.anyio

ROUNDS, COMPANY = 200, 12


@pytest.fixture(scope="module")
def real(cache: Path) -> BundledEncoder:
    return BundledEncoder(cache / "encoder")


@pytest.fixture(scope="module")
def known(real: BundledEncoder) -> Background:
    found = []
    for texts in (background_texts(), asked_questions()):
        every = [text for some in texts.values() for text in some]
        found.append(Utterances.of(texts, dict(zip(every, real.encode(every, "query"), strict=True))))
    unanswered, asked = found
    return Background(unanswered.texts, unanswered.languages, unanswered.vectors, asked, PARALLEL_COSINES)


def index_of(real: BundledEncoder, known: Background, articles: list[Article]) -> SearchIndex:
    index = SearchIndex(real, known)
    index.put(articles)
    index.refit()
    return index


MESSAGES = {one.language: one.phrasings[0] for one in read_parallel() if one.id == "order-change-address"}


async def test_messages_in_twenty_languages_get_the_same_confidence_alone_and_in_traffic(
    real: BundledEncoder, known: Background
) -> None:
    index = index_of(real, known, sample_articles())
    others = [phrasing for one in read_parallel() for phrasing in one.phrasings]
    rng = random.Random(0)
    encoder = BatchingEncoder(real)
    try:

        async def ask(language: str) -> tuple[Vectors, Match]:
            text = MESSAGES[language]
            (vector,) = await encoder.encode([text], "query")
            return vector, index.search(text, vector, language)[0]

        alone = {language: await ask(language) for language in MESSAGES}
        assert len(alone) == 20
        for number in range(ROUNDS):
            language = list(MESSAGES)[number % 20]
            traffic = [asyncio.create_task(encoder.encode([text], "query")) for text in rng.sample(others, COMPANY)]
            vector, best = await ask(language)
            await asyncio.gather(*traffic)
            expected, expected_best = alone[language]
            np.testing.assert_allclose(vector, expected, atol=1e-6)
            assert best.article_id == expected_best.article_id
            assert best.confidence == pytest.approx(expected_best.confidence, abs=1e-4)
    finally:
        await encoder.close()


def test_the_same_articles_give_the_same_fit_whatever_came_in_between(real: BundledEncoder, known: Background) -> None:
    articles = sample_articles()
    once = index_of(real, known, articles)
    often = index_of(real, known, articles[:20])
    often.put([Article(id="gone", language="en", variants=dict(articles[0].variants))])
    often.refit()
    often.put(articles[::-1])
    often.remove(["gone"])
    often.refit()

    for language, text in MESSAGES.items():
        (vector,) = real.encode([text], "query")
        one, other = (index.search(text, vector, language)[:3] for index in (once, often))
        assert [match.article_id for match in one] == [match.article_id for match in other]
        assert [match.confidence for match in one] == pytest.approx([match.confidence for match in other], abs=1e-3)
