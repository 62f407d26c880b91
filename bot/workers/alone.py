"""Keeps a single process in step with a database that a server keeps, and that may be away for a moment."""

import asyncio
from contextlib import suppress

import structlog

from bot.conversations.events import InProcessBus
from bot.dialogue.service import Dialogue
from bot.storage import Database

log = structlog.get_logger(__name__)

#: Seconds between two looks.
BEAT = 2.0


class Lookout:
    """Takes turns that were left while the database was away, and has open pages look for what was stored though the
    server's answer was lost: nobody was told of that."""

    def __init__(self, database: Database, bus: InProcessBus, dialogue: Dialogue) -> None:
        self._database = database
        self._bus = bus
        self._dialogue = dialogue
        self._doubts = database.doubts
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, in the background."""
        self._task = asyncio.create_task(self._look(), name="lookout")

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(BEAT)
            try:
                recovered = await self._dialogue.recover()
            except Exception as error:
                # Such as the database, which is looked at again soon.
                log.warning("lookout_failed", error=str(error))
                continue
            if recovered:
                log.warning("turns_recovered", count=recovered)
            # It was reached just now, so pages will find what they look for.
            if self._doubts != self._database.doubts:
                self._doubts = self._database.doubts
                self._bus.missed()
