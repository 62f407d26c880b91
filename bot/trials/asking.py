"""Asks test questions as visitors would, of the site as it is and as it would be."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from bot.dialogue.considering import MessageReader
from bot.language.tracking import Spoken
from bot.trials.judging import Asked, Result, Verdict, verdict
from knowledge_base.articles import Article
from knowledge_base.encoders import Vectors
from knowledge_base.library import Library
from knowledge_base.normalization import normalized
from knowledge_base.retriever import Retriever
from knowledge_base.test_questions import TestQuestion

#: Hears of questions done and in all.
Progress = Callable[[int, int], None]

#: Of so many questions of other articles at the most is looked whether a change does anything to them: the nearest to
#: the article by their vectors. Looking at one takes two searches, 2 ms with a hundred articles.
NEAREST = 2_000
#: A change does something to a question whose article, or the changed one, is among so many matches.
LOOKED_AT = 12
#: So many questions with a word of changed synonyms are asked, while an editor waits.
MOST_TOUCHED = 200


async def asked(reader: MessageReader, test: TestQuestion) -> Verdict:
    """What a question comes to as a visitor's first message in its language."""
    return verdict(test, await reader.consider(test.text, Spoken(test.language, "chosen")))


async def try_article(
    library: Library, reader: MessageReader, article: Article, progress: Progress = lambda *_: None
) -> Result:
    """What publishing ``article`` as it is here would do to all test questions. The site is not disturbed."""
    others = [one for one in await library.staging.tests() if one.article != article.id]
    own = [TestQuestion(article.id, code, text) for code, texts in sorted(article.tests.items()) for text in texts]
    if not own and not others:
        return Result()
    live, tried = library.retriever, await library.staging.tried(article)
    touched = await _touched(library, live, tried, article, others, progress)
    now, then = reader.searching(tried), reader.searching(live)
    is_there = live.article(article.id) is not None
    total, results = len(own) + len(touched), []
    for number, test in enumerate((*own, *touched)):
        progress(number, total)
        before = await asked(then, test) if is_there or test.article != article.id else Verdict("missed", None, 0.0)
        results.append(Asked(test, await asked(now, test), before))
    progress(total, total)
    return Result(results[: len(own)], results[len(own) :], total, len(own) + len(others))


async def _touched(
    library: Library,
    live: Retriever,
    tried: Retriever,
    article: Article,
    tests: Sequence[TestQuestion],
    progress: Progress,
) -> list[TestQuestion]:
    """The questions that the change can do something to: of which ``article`` is among the matches, now or then."""
    vectors = await library.staging.test_vectors(tests)
    near = await _nearest(library, live, article, tests, vectors)
    found = []
    for number, test in enumerate(near):
        progress(number, len(near))
        text = normalized(test.text, test.language)
        matches = [
            match for one in (live, tried) for match in await one.search(text, vectors[text], test.language, LOOKED_AT)
        ]
        if any(match.article_id == article.id or article.id in match.alike for match in matches):
            found.append(test)
        # A small index is searched without leaving the event loop.
        await asyncio.sleep(0)
    return found


async def _nearest(
    library: Library, live: Retriever, article: Article, tests: Sequence[TestQuestion], known: Mapping[str, Vectors]
) -> Sequence[TestQuestion]:
    """The questions that are nearest to an article, as it is and as it would be; all where they are not many."""
    if len(tests) <= NEAREST:
        return tests
    then = live.article(article.id)
    texts = np.stack(await library.staging.vectors_of([article, *([then] if then else [])]))
    rows = np.stack([known[normalized(test.text, test.language)] for test in tests])
    nearest = await asyncio.to_thread(lambda: (rows @ texts.T).max(1))
    order = np.argsort(-nearest, kind="stable")[:NEAREST]
    return [tests[place] for place in sorted(order.tolist())]


async def try_synonyms(
    library: Library, reader: MessageReader, tried: Retriever, progress: Progress = lambda *_: None
) -> Result:
    """What other synonyms would do to all test questions: to those alone that have a word of them, now or then."""
    live, tests = library.retriever, await library.staging.tests()
    # The rest would be asked twice for nothing.
    touched = [
        one
        for one in tests
        if live.in_other_words(one.text, one.language) != tried.in_other_words(one.text, one.language)
    ]
    touched = touched[:MOST_TOUCHED]
    now, then = reader.searching(tried), reader.searching(live)
    results = []
    for number, test in enumerate(touched):
        progress(number, len(touched))
        results.append(Asked(test, await asked(now, test), await asked(then, test)))
    progress(len(touched), len(touched))
    return Result((), results, len(touched), len(tests))
