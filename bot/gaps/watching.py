"""What goes on by itself: conversations are read, questions put into topics, and topics follow their articles."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog

from bot.gaps import proposal_store, topic_store
from bot.gaps.reading import Reading
from bot.gaps.topics import Topics
from bot.storage import Database, DatabaseAway
from knowledge_base.encoders.errors import EncoderClosed
from knowledge_base.library import Library

log = structlog.get_logger(__name__)

#: What this is called among the jobs that one worker does.
JOB = "gaps"
#: Seconds between two looks, and between two batches of one look: visitors have their turn then.
INTERVAL, PAUSE = 1.0, 0.02
#: Seconds between two looks for articles that were deleted.
FOLLOWED_EVERY = 60.0


class Watching:
    """Keeps gaps and proposals; ``tick`` does all that there is to do."""

    def __init__(self, database: Database, library: Library, clock: Callable[[], float]) -> None:
        self._database = database
        self._library = library
        self._clock = clock
        self._reading = Reading(database, library)
        self._topics = Topics(database, library)
        self._task: asyncio.Task[None] | None = None
        self._followed_at = 0.0

    def start(self) -> None:
        """Begin, in the background."""
        self._task = asyncio.create_task(self._run(), name=JOB)

    async def close(self) -> None:
        """Stop; what is not done yet is done after the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def tick(self) -> None:
        """Read what is new, put it into topics, and follow the articles that answer."""
        for step in (self._read, self._topics.group, self._follow):
            try:
                more = True
                while more:
                    more = await step()
                    await asyncio.sleep(PAUSE if more else 0)
            except (DatabaseAway, EncoderClosed):
                raise
            except Exception:
                # One that fails keeps none of the others from their work.
                self._topics.forget()
                log.exception("gaps_failed", step=step.__name__)

    async def _read(self) -> bool:
        return await self._reading.read(self._clock())

    async def _follow(self) -> bool:
        """A topic is answered from when its article is published, and open again when that is deleted."""
        async with self._database.read() as connection:
            waiting = await topic_store.waiting_for_articles(connection)
        now = self._clock()
        if shown := [id for id, article in waiting.items() if self._library.article(article, "agents") is not None]:
            async with self._database.write() as connection:
                await topic_store.note_answered(connection, shown, now)
        if now < self._followed_at + FOLLOWED_EVERY:
            return False
        self._followed_at = now
        async with self._database.read() as connection:
            named = await topic_store.articles(connection) | await proposal_store.articles(connection)
        gone = named - set(await self._library.statuses(named))
        if gone:
            async with self._database.write() as connection:
                await topic_store.forget_articles(connection, gone)
                await proposal_store.forget_articles(connection, gone)
            self._topics.forget()
        return False

    async def _run(self) -> None:
        while True:
            try:
                if await self._database.leads(JOB):
                    await self.tick()
                else:
                    self._reading.forget()
                    self._topics.forget()
            except (DatabaseAway, EncoderClosed) as error:
                log.warning("gaps_failed", error=str(error))
            except Exception:
                self._topics.forget()
                log.exception("gaps_failed")
            await asyncio.sleep(INTERVAL)
