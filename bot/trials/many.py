"""What publishing many articles at once would do to the site's test questions, in one pass."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from bot.dialogue.considering import MessageReader
from bot.trials.asking import Progress, asked, own_tests, touched_by
from bot.trials.judging import Asked
from knowledge_base.articles import Article
from knowledge_base.held import MOST
from knowledge_base.library import Library

#: Of more articles than these, so few questions of each are kept.
MANY, FEW = 200, 3


async def try_articles(
    library: Library, reader: MessageReader, articles: Sequence[Article], progress: Progress = lambda *_: None
) -> dict[str, Any]:
    """Which of ``articles`` their own test questions would not find, and which would take others' questions, were all
    of them published as they are here. The site is not disturbed.

    A question that is lost is laid to the likeliest of the articles that it finds then.
    """
    changed = {one.id for one in articles}
    others = [one for one in await library.staging.tests() if one.article not in changed]
    live, tried = library.retriever, await library.staging.tried(articles, progress)
    now, then = reader.searching(tried), reader.searching(live)
    touched = await touched_by(library, live, tried, articles, others, progress)
    own = [test for one in articles for test in own_tests(one)]
    total, against = len(own) + len(touched), defaultdict[str, list[Asked]](list)
    for number, test in enumerate(own):
        progress(number, total)
        after = await asked(now, test)
        if not after.is_found:
            against[test.article].append(Asked(test, after))
    for number, (test, likeliest) in enumerate(touched, len(own)):
        progress(number, total)
        after = await asked(now, test)
        # Most are found as before, and what was lost before is nobody's doing.
        if not after.is_found and (before := await asked(then, test)).is_found:
            who = after.given if after.given in changed else likeliest
            against[who].append(Asked(test, after, before))
    progress(total, total)
    # Of very many, a few of the questions of each say enough.
    named = MOST if len(against) <= MANY else FEW
    held = [
        {"article": one, "tests": [each.json() for each in some[:named]], "count": len(some)}
        for one, some in sorted(against.items())
    ]
    return {"held": held, "asked": total, "total": len(own) + len(others)}
