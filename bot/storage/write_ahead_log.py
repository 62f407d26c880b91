"""The write-ahead log of a SQLite database: forced to the disk once for all who wait for it, and kept short.

SQLite itself forces it at every commit, one after the other, and whoever commits waits. Here commits only write, which
takes no time; what was committed is then forced by a thread, together with all that others committed meanwhile.
Nothing is acknowledged before, so what was acknowledged survives a power cut as it does with SQLite's own way.
https://www.sqlite.org/wal.html and https://www.sqlite.org/pragma.html#pragma_synchronous (NORMAL) say what is left to
the application.

The log's pages are copied to the database by another thread, for which nobody waits. While others write, that never
gets to the log's end, and it would grow for ever. So writers pause for the last pages, which are few by then, and the
log is emptied in that moment, unless somebody still reads from it.
"""

import asyncio
import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, closing, contextmanager
from pathlib import Path
from typing import Any

import structlog

from bot.storage import data_folder

log = structlog.get_logger(__name__)

#: Bytes from which on the log is copied to the database and emptied.
LONGEST = 4 << 20
#: Pages left to copy for which writers may pause, and how often more than that are copied before they do.
_FEW_PAGES, _COPIES = 40, 4
#: Seconds for which writers pause, twice at most, for those who still read from the log; and those in which it is not
#: begun at all while somebody reads who had begun before.
_PATIENCE, _BEFORE = 0.01, 1.0

# What counts is in the file and its length; where there is no call for that alone, everything is forced.
_force = getattr(os, "fdatasync", os.fsync)


class Readers:
    """Those in this process who read from the database at the moment. For one event loop."""

    def __init__(self) -> None:
        self._ends: set[asyncio.Future[None]] = set()

    @contextmanager
    def one_more(self) -> Iterator[None]:
        """A block that reads; it must have let go of what it sees when it ends."""
        end = asyncio.get_running_loop().create_future()
        self._ends.add(end)
        try:
            yield
        finally:
            self._ends.discard(end)
            # Loops that are closed have nobody who waits.
            if not end.done() and not end.get_loop().is_closed():
                end.set_result(None)

    async def gone(self, seconds: float) -> bool:
        """Wait for the end of all who read now, not of those who begin; False where that takes too long."""
        if not self._ends:
            return True
        _, left = await asyncio.wait(self._ends, timeout=seconds)
        return not left


class Journal:
    """The log of the database in file ``database``, which some connection holds open. For one event loop.

    ``database`` is the file itself, not a link to it: the log lies beside it. ``force`` has what was written to a file
    on the disk, or raises :class:`OSError`.
    """

    def __init__(self, database: Path, *, force: Callable[[int], object] = _force, longest: int = LONGEST) -> None:
        self._database = database
        self._force = force
        self._longest = longest
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._forcing = asyncio.Lock()
        self._asked = 0
        self._forced = 0
        # Used by the forcing thread alone.
        self._log: int | None = None
        self._failed = False
        # Its length when it was forced last, and the one from which on it is worth copying.
        self._length = 0
        self._copy_from = longest
        self._copying: asyncio.Task[None] | None = None
        self._copier = _Copier(database)

    async def force(self) -> None:
        """Wait until everything that was committed before is on the disk. Raises :class:`OSError`."""
        self._asked += 1
        mine = self._asked
        async with self._forcing:
            # Whoever had the lock meanwhile did it for everybody who had come before.
            if self._forced < mine:
                everybody = self._asked
                await asyncio.get_running_loop().run_in_executor(self._thread, self._write)
                self._forced = everybody

    def keep_short(self, pausing: Callable[[], AbstractAsyncContextManager[Any]], readers: Readers) -> None:
        """Begin to copy the log to the database and to empty it, where it is long; nobody waits for that.

        ``pausing`` gives a block in which this process writes nothing; it lasts for some hundredths of a second.
        """
        idle = self._copying is None or self._copying.done()
        if idle and self._length >= self._copy_from:
            self._copying = asyncio.create_task(self._shorten(pausing, readers), name="shorten log")

    async def close(self) -> None:
        """Let go of the log, before the last connection to the database is closed."""
        if self._copying is not None:
            await asyncio.wait([self._copying])
        await asyncio.get_running_loop().run_in_executor(self._thread, self._let_go)
        self._thread.shutdown()
        await self._copier.close()

    def _write(self) -> None:
        if self._log is None:
            self._log = os.open(f"{self._database}-wal", os.O_RDWR)
            data_folder.force(self._database.parent)
        try:
            self._force(self._log)
        except OSError:
            self._failed = True
            raise
        if self._failed:
            # The system may have taken what it could not write for written: all of it goes to the database.
            self._copy_all()
            self._failed = False
        self._length = os.fstat(self._log).st_size

    def _copy_all(self) -> None:
        try:
            with closing(sqlite3.connect(self._database)) as connection:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except sqlite3.Error as error:
            raise OSError(errno.EIO, f"The log cannot be copied to the database: {error}") from error

    async def _shorten(self, pausing: Callable[[], AbstractAsyncContextManager[Any]], readers: Readers) -> None:
        emptied = False
        try:
            for _ in range(_COPIES):
                # Passive: nobody who reads or writes waits for it. Writers who are quicker than that have to pause.
                if await self._copier.copy("PASSIVE") <= _FEW_PAGES or self._length > 2 * self._longest:
                    break
            if await readers.gone(_BEFORE):
                async with pausing():
                    emptied = await self._empty(readers)
        except sqlite3.Error:
            # Such as a full disk. What was written is in the log, and safe there until the next time.
            log.exception("log_not_copied")
        if emptied:
            self._length, self._copy_from = 0, self._longest
        else:
            # Somebody reads for long, or another process is at it.
            self._copy_from = self._length + self._longest // 4

    async def _empty(self, readers: Readers) -> bool:
        """Copy the rest and empty the log; False where somebody reads from it for long. Nobody writes meanwhile."""
        for _ in range(2):
            # Whoever sees an older state keeps what is newer from being copied. Whoever begins before all is copied
            # keeps the log, though what they read is in the database by then; that is what the second time is for.
            if not await readers.gone(_PATIENCE):
                return False
            if not await self._copier.copy("TRUNCATE"):
                return True
        return False

    def _let_go(self) -> None:
        if self._log is not None:
            os.close(self._log)


class _Copier:
    """Copies pages from the log to the database in file ``database``, by a thread and a connection of its own."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="log-copy")
        self._connection: sqlite3.Connection | None = None

    async def copy(self, how: str) -> int:
        """The pages that are left to copy after SQLite's checkpoint ``how``; at least one where it could not be
        finished. Raises :class:`sqlite3.Error`."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._copy, how)

    async def close(self) -> None:
        """Let go of the database."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._let_go)
        self._thread.shutdown()

    def _copy(self, how: str) -> int:
        if self._connection is None:
            # Whoever is in the way is not waited for.
            self._connection = sqlite3.connect(self._database, timeout=0, isolation_level=None)
        busy, pages, copied = self._connection.execute(f"PRAGMA wal_checkpoint({how})").fetchone()
        return max(int(pages) - int(copied), int(busy))

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
