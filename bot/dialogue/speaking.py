"""The languages that the bot tells apart, as administrators switch them on and off."""

import asyncio
from collections.abc import Callable

import structlog

from bot.dialogue.considering import MessageReader
from bot.language.tracking import LanguageTracker
from bot.site.values import SiteValues

log = structlog.get_logger(__name__)


class Speaking:
    """Has ``reader`` tell just those languages apart that the site offers; ``teach`` makes what does so, in a second or
    two of a thread. Until then the languages from before are told apart."""

    def __init__(
        self, reader: MessageReader, languages: tuple[str, ...], teach: Callable[[tuple[str, ...]], LanguageTracker]
    ) -> None:
        self._reader = reader
        self._teach = teach
        self._known = self._wanted = languages
        self._task: asyncio.Task[None] | None = None

    def go_by(self, values: SiteValues) -> None:
        """Begin to learn other languages where other ones are offered from now on."""
        self._wanted = values.languages
        if self._wanted != self._known and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._learn(), name="learn languages")

    async def _learn(self) -> None:
        # Somebody may change them once more meanwhile.
        while (wanted := self._wanted) != self._known:
            try:
                tracker = await asyncio.to_thread(self._teach, wanted)
            except Exception:
                log.exception("languages_not_learnt", languages=wanted)
                return
            self._reader.use_tracker(tracker)
            self._known = wanted

    async def close(self) -> None:
        """Leave it, such as at the end of the process."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
