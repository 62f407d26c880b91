"""The write-ahead log of a SQLite database, forced to the disk once for all who wait for it.

SQLite itself forces it at every commit, one after the other, and whoever commits waits. Here commits only write, which
takes no time; what was committed is then forced by a thread, together with all that others committed meanwhile.
Nothing is acknowledged before, so what was acknowledged survives a power cut as it does with SQLite's own way.
https://www.sqlite.org/wal.html and https://www.sqlite.org/pragma.html#pragma_synchronous (NORMAL) say what is left to
the application.
"""

import asyncio
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import structlog

log = structlog.get_logger(__name__)

#: After so many times the log's pages are copied to the database, so that the log begins anew; by the same thread.
CHECKPOINT_AFTER = 256

# What counts is in the file and its length; where there is no call for that alone, everything is forced.
_force = getattr(os, "fdatasync", os.fsync)


class Journal:
    """The log of the database in file ``database``, which some connection holds open. For one event loop.

    ``database`` is the file itself, not a link to it: the log lies beside it. ``force`` has what was written to a file
    on the disk, or raises :class:`OSError`.
    """

    def __init__(
        self, database: Path, *, force: Callable[[int], object] = _force, checkpoint_after: int = CHECKPOINT_AFTER
    ) -> None:
        self._database = database
        self._force = force
        self._checkpoint_after = checkpoint_after
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._forcing = asyncio.Lock()
        self._asked = 0
        self._forced = 0
        # Used by the thread alone.
        self._log: int | None = None
        self._connection: sqlite3.Connection | None = None
        self._times = 0

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

    def close(self) -> None:
        """Let go of the log, before the last connection to the database is closed."""
        self._thread.submit(self._let_go).result()
        self._thread.shutdown()

    def _write(self) -> None:
        if self._log is None:
            self._log = os.open(f"{self._database}-wal", os.O_RDWR)
            _force_folder(self._database.parent)
        try:
            self._force(self._log)
        except OSError:
            # The system may take what it could not write for written. The next time all of it goes to the database.
            self._times = self._checkpoint_after
            raise
        self._times += 1
        if self._times >= self._checkpoint_after:
            self._times = 0
            self._copy()

    def _copy(self) -> None:
        try:
            if self._connection is None:
                self._connection = sqlite3.connect(self._database)
            # Passive: nobody who reads or writes waits for it, and what they still need is left for the next time.
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except sqlite3.Error:
            # Such as a full disk. What was written is in the log, and safe there until the next time.
            log.exception("log_not_copied")

    def _let_go(self) -> None:
        if self._log is not None:
            os.close(self._log)
        if self._connection is not None:
            self._connection.close()


def _force_folder(folder: Path) -> None:
    """Have the names of new files on the disk, where the system needs that."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
