"""The door to what is kept of visitors, for the API and for commands."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

from bot.storage import Database
from bot.visitors import SeveralVisitors, UnknownVisitor, export
from bot.visitors.erasing import Erased, Eraser
from bot.visitors.finding import Visitor, find
from handoff import audit
from handoff.files import FileStore


class Visitors:
    """Finds, hands out and erases. ``files`` keeps what was sent."""

    def __init__(
        self, *, database: Database, eraser: Eraser, files: FileStore, clock: Callable[[], float] = time.time
    ) -> None:
        self._database = database
        self._eraser = eraser
        self._files = files
        self._clock = clock

    async def find(self, named: str) -> list[Visitor]:
        """Whom ``named`` may mean, see :func:`bot.visitors.finding.find`."""
        return await self._database.read_at_length(lambda connection: find(connection, named))

    async def export(self, named: str, target: Path | IO[bytes], agent_id: int | None = None) -> Visitor:
        """Write all about the one visitor whom ``named`` means to the zip ``target``, and note that in the audit log.

        Raises :class:`UnknownVisitor`, :class:`SeveralVisitors`, ``OSError`` and
        :class:`handoff.files.FilesUnavailable`.
        """
        visitor = _only(named, await self.find(named))
        if visitor is None:
            raise UnknownVisitor(named)
        now = self._clock()
        found = await self._database.read_at_length(lambda connection: export.collect(connection, visitor, now))
        await export.write(found, self._files, target)
        async with self._database.write() as connection:
            ids = [one.id for one in visitor.conversations]
            await audit.record(connection, "visitor-exported", now=now, agent_id=agent_id, conversations=ids)
        return visitor

    async def erase(self, named: str, agent_id: int | None = None) -> Erased:
        """Erase the one visitor whom ``named`` means; how much there was, which is nothing the second time.

        Raises :class:`SeveralVisitors`.
        """
        visitor = _only(named, await self.find(named))
        if visitor is None:
            return Erased()
        return await self._eraser.erase(visitor.conversations, by="visitor", agent_id=agent_id)


def _only(named: str, found: list[Visitor]) -> Visitor | None:
    if len(found) > 1:
        raise SeveralVisitors(named, found)
    return found[0] if found else None
