"""Topics and proposals for tests that only need some to be there."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

from bot.gaps import proposal_store, question_store
from bot.gaps.findings import Gap, Lesson
from bot.settings import Settings
from bot.storage import Database


def put_gap(settings: Settings, number: int) -> tuple[int, int]:
    """Keep a topic with a question, and a proposed phrasing of the article ``track-order``; the number of each."""

    async def put() -> tuple[int, int]:
        database, now, conversation = Database.open(settings.resolved_database_url), time.time(), f"gap-{number}"
        async with database.write() as connection:
            gap = Gap(1_000_000 + number, f"Do you sell number {number}?", "en", "unanswered", now)
            await question_store.put(connection, conversation, [gap])
            (asked,) = [one for one in await question_store.to_group(connection, 1000) if one.text == gap.text]
            (topic,) = await question_store.begin_topics(connection, [now])
            await question_store.put_into(connection, {asked.id: topic})
            lesson = Lesson(gap.message_id, f"where is parcel {number}", "en", "track-order", "inserted", now)
            await proposal_store.add(connection, conversation, [lesson])
            found, _ = await proposal_store.find(connection, article_id=None, limit=1, offset=0)
        await database.close()
        return topic, found[0].id

    # In a thread of its own: a browser test has an event loop running already.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, put()).result()


def gap_wanted(settings: Settings, wanted: frozenset[str], number: int) -> dict[str, list[str]]:
    """The numbers of such a topic and proposal, by what they are called in addresses, where either is ``wanted``."""
    if not wanted & {"topic_id", "proposal_id"}:
        return {}
    topic, proposal = put_gap(settings, number)
    return {"topic_id": [str(topic)], "proposal_id": [str(proposal)]}
