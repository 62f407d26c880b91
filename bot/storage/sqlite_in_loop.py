"""SQLite where it is called: statements run in the event loop's own thread.

A statement of a turn takes SQLite some ten microseconds. Handing it to a thread and back took ten times as long, and
that for every one of the dozen statements of a turn. What may take long does go to a thread: the disk, which see
:mod:`bot.storage.write_ahead_log`; the wait for another process that writes; writing many rows at once, and their
commit; and reads of many rows, which see :mod:`bot.storage.sqlite_in_thread`.
"""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar, cast

from sqlalchemy import Connection, Executable

from bot.storage.compiled_statements import prepared
from bot.storage.engine import Parameters, Result

Made = TypeVar("Made")

#: Rows in one statement from which on it runs in a thread.
MANY_ROWS = 50
#: Seconds of statements after which other tasks of the event loop get their turn.
LONGEST_HOLD = 0.005


class InLoopTransaction:
    """A transaction whose statements run at once, on a synchronous ``connection`` of SQLite."""

    __slots__ = ("_driver", "_held", "connection", "large")

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._driver = driver_of(connection)
        self._held = 0.0
        # Whether so much was written that its commit takes long, too.
        self.large = False

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Result:
        """See :class:`bot.storage.engine.Transaction`."""
        if isinstance(parameters, Sequence) and len(parameters) >= MANY_ROWS:
            self.large = True
            return await in_thread(lambda: self.connection.execute(statement, parameters))
        began = time.perf_counter()
        short = prepared(statement)
        result: Result
        if short is None:
            result = self.connection.execute(statement, parameters)
        else:
            result = short.run(self._driver, parameters)
        self._held += time.perf_counter() - began
        if self._held > LONGEST_HOLD:
            self._held = 0.0
            await asyncio.sleep(0)
        return result


async def in_thread(work: Callable[[], Made]) -> Made:
    """The result of ``work``, done in a thread; a caller who is cancelled goes on only when it has ended.

    A connection that a thread still works with must not go to somebody else.
    """
    task = asyncio.get_running_loop().run_in_executor(None, work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        # Somebody may be cancelled more than once.
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([task])
        raise


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection below SQLAlchemy's."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


async def begin(connection: Connection, *, writes: bool) -> None:
    """Open a transaction; one that ``writes`` waits, without holding up anybody, for other processes to end theirs.

    The ``connection`` itself does not wait. Raises :class:`sqlite3.OperationalError` where another process writes for
    longer than `BUSY_MILLISECONDS`.
    """
    # Straight to the driver: SQLAlchemy begins by itself with the first statement, and need not know.
    driver = driver_of(connection)
    if not writes:
        driver.execute("BEGIN")
        return
    try:
        driver.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        await in_thread(lambda: _wait_and_begin(driver))


def _wait_and_begin(driver: sqlite3.Connection) -> None:
    driver.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    try:
        driver.execute("BEGIN IMMEDIATE")
    finally:
        driver.execute("PRAGMA busy_timeout=0")


def end(connection: Connection, *, keep: bool) -> None:
    """Commit a transaction that :func:`begin` opened, or roll it back."""
    driver = driver_of(connection)
    if keep:
        connection.commit()
        # Where nothing was executed SQLAlchemy knows of no transaction, and ends none.
        driver.commit()
    else:
        connection.rollback()
        driver.rollback()


#: How long one process waits for another that writes.
BUSY_MILLISECONDS = 10_000
