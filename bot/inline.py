"""SQLite where it is called: statements run in the event loop's own thread, commits in another.

A statement of a turn takes SQLite some ten microseconds. Handing it to a thread and back took ten times as long, and
that for every one of the dozen statements of a turn. What may take long does go to a thread: a commit, which waits for
the disk; the wait for another process that writes; statements on many rows at once.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.ext.asyncio import AsyncConnection

Result = TypeVar("Result")

#: Rows in one statement from which on it runs in a thread.
MANY_ROWS = 50
#: Seconds of statements after which other tasks of the event loop get their turn.
LONGEST_HOLD = 0.005


class InlineConnection(AsyncConnection):
    """An asynchronous connection whose statements run at once, on a synchronous ``connection`` of SQLite."""

    __slots__ = ("_held",)

    def __init__(self, connection: Connection) -> None:
        # The base class wants an asynchronous engine, for opening connections; this one is open.
        self.sync_connection = connection
        self._held = 0.0

    async def execute(self, statement: Executable, parameters: Any = None, **options: Any) -> CursorResult[Any]:
        """Run a statement; its result is complete, and needs no further waiting."""
        connection = self._proxied
        if isinstance(parameters, Sequence) and len(parameters) >= MANY_ROWS:
            return await in_thread(lambda: connection.execute(statement, parameters, **options))
        began = time.perf_counter()
        result = connection.execute(statement, parameters, **options)
        self._held += time.perf_counter() - began
        if self._held > LONGEST_HOLD:
            self._held = 0.0
            await asyncio.sleep(0)
        return result


async def in_thread(work: Callable[[], Result]) -> Result:
    """The result of ``work``, done in a thread; a caller who is cancelled goes on only when it has ended.

    A connection that a thread still works with must not go to somebody else.
    """
    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            await asyncio.wait([task])
        raise


async def begin(connection: Connection, *, writes: bool) -> None:
    """Open a transaction; one that ``writes`` waits, without holding up anybody, for other processes to end theirs.

    Raises :class:`sqlite3.OperationalError` where one does not end in the connection's busy time-out.
    """
    # Straight to the driver: SQLAlchemy begins by itself with the first statement, and need not know.
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    if not writes:
        driver.execute("BEGIN")
        return
    try:
        driver.execute("PRAGMA busy_timeout=0")
        try:
            driver.execute("BEGIN IMMEDIATE")
        finally:
            driver.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        await in_thread(lambda: driver.execute("BEGIN IMMEDIATE"))


def end(connection: Connection, *, keep: bool) -> None:
    """Commit a transaction that :func:`begin` opened, or roll it back."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    if keep:
        connection.commit()
        # Where nothing was executed SQLAlchemy knows of no transaction, and ends none.
        driver.commit()
    else:
        connection.rollback()
        driver.rollback()


#: How long one process waits for another that writes.
BUSY_MILLISECONDS = 10_000
