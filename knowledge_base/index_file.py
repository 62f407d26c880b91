"""The search index on the disk, from one start to the next."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import structlog

from knowledge_base import array_file
from knowledge_base.articles import Article
from knowledge_base.search import SearchIndex

log = structlog.get_logger(__name__)

#: Seconds between two times that a changed index is kept for the next start.
KEEP_EVERY = 120.0


class IndexFile:
    """Keeps an index in ``file``; nowhere without one."""

    def __init__(self, file: Path | None, clock: Callable[[], float]) -> None:
        self._file = file
        self._clock = clock
        self._keeping = threading.Lock()
        self._kept_at = 0.0
        self._kept = True

    def load(self, index: SearchIndex, articles: Sequence[Article]) -> Sequence[Article]:
        """Take over into ``index`` what was kept; the ``articles`` that are not in it."""
        if self._file is None or not self._file.exists():
            return articles
        try:
            return index.load(self._file, articles)
        except array_file.DamagedFile as reason:
            log.warning("index_made_anew", reason=str(reason))
            return articles

    def changed(self) -> None:
        """Note that the index is not the one that was kept."""
        self._kept = False

    async def keep_when_due(self, index: SearchIndex) -> None:
        """Keep ``index`` where that was not done lately."""
        if self._clock() - self._kept_at >= KEEP_EVERY:
            await asyncio.to_thread(self.keep, index)

    def keep(self, index: SearchIndex) -> None:
        """Keep ``index``, where it has changed. Blocking."""
        # A cancelled task leaves its thread behind: the end waits for that, and nothing older is written over newer.
        with self._keeping:
            if self._kept:
                return
            self._kept, self._kept_at = True, self._clock()
            if self._file is not None:
                _save(index, self._file)


def _save(index: SearchIndex, file: Path) -> None:
    try:
        index.save(file)
    except OSError as error:
        log.warning("index_not_kept", file=str(file), error=str(error))
