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

#: Of so many questions of other articles at the most is looked whether a change does anything to them, and of so many
#: more for each article that changes: the nearest by their vectors. Looking at one takes two searches, 2 ms with a
#: hundred articles.
NEAREST, MORE_NEAREST = 2_000, 2
#: So many questions at a time are held against the texts of what changes: 50 MB where 5,000 articles do.
AT_A_TIME = 500
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
    own = own_tests(article)
    if not own and not others:
        return Result()
    live, tried = library.retriever, await library.staging.tried([article])
    touched = [test for test, _ in await touched_by(library, live, tried, [article], others, progress)]
    now, then = reader.searching(tried), reader.searching(live)
    is_there = live.article(article.id) is not None
    total, results = len(own) + len(touched), []
    for number, test in enumerate((*own, *touched)):
        progress(number, total)
        before = await asked(then, test) if is_there or test.article != article.id else Verdict("missed", None, 0.0)
        results.append(Asked(test, await asked(now, test), before))
    progress(total, total)
    return Result(results[: len(own)], results[len(own) :], total, len(own) + len(others))


def own_tests(article: Article) -> list[TestQuestion]:
    """The test questions of an article, as it is here."""
    return [TestQuestion(article.id, code, text) for code, texts in sorted(article.tests.items()) for text in texts]


async def touched_by(
    library: Library,
    live: Retriever,
    tried: Retriever,
    articles: Sequence[Article],
    tests: Sequence[TestQuestion],
    progress: Progress,
) -> list[tuple[TestQuestion, str]]:
    """The questions that a change of ``articles`` can do something to, each with the likeliest of these articles: they
    are among the matches, now or then."""
    vectors = await library.staging.test_vectors(tests)
    near = await _nearest(library, live, articles, tests, vectors)
    changed, found = {one.id for one in articles}, []
    for number, test in enumerate(near):
        progress(number, len(near))
        text = normalized(test.text, test.language)
        matches = [
            match for one in (tried, live) for match in await one.search(text, vectors[text], test.language, LOOKED_AT)
        ]
        who = next((one for match in matches for one in (match.article_id, *match.alike) if one in changed), None)
        if who is not None:
            found.append((test, who))
        # A small index is searched without leaving the event loop.
        await asyncio.sleep(0)
    return found


async def _nearest(
    library: Library,
    live: Retriever,
    articles: Sequence[Article],
    tests: Sequence[TestQuestion],
    known: Mapping[str, Vectors],
) -> Sequence[TestQuestion]:
    """The questions that are nearest to some articles, as they are and as they would be; all where they are few."""
    most = NEAREST + MORE_NEAREST * (len(articles) - 1)
    if len(tests) <= most:
        return tests
    then = [one for one in (live.article(article.id) for article in articles) if one is not None]
    texts = np.stack(await library.staging.vectors_of([*articles, *then]))
    rows = np.stack([known[normalized(test.text, test.language)] for test in tests])

    def nearest() -> Vectors:
        parts = [(rows[at : at + AT_A_TIME] @ texts.T).max(1) for at in range(0, len(rows), AT_A_TIME)]
        return np.concatenate(parts)

    order = np.argsort(-(await asyncio.to_thread(nearest)), kind="stable")[:most]
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
