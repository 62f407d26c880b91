"""Long reads on SQLite: a connection that is a thread's own for as long as it reads.

SQLite lets go of Python's lock while it searches, and a reader of its write-ahead log waits for no writer, nor does any
writer for it: https://www.sqlite.org/isolation.html. Interrupting: https://www.sqlite.org/c3ref/interrupt.html.
"""

from sqlalchemy import Connection, Engine, Executable

from bot.storage.compiled_statements import Rows, prepared
from bot.storage.engine import Found, Parameters, Reading, Result
from bot.storage.long_reads import LongRead, finished
from bot.storage.sqlite_in_loop import driver_of

#: Rows that are converted in one go; in between the event loop has its turn.
_PART = 500


class InThreadTransaction:
    """A transaction whose statements run in the thread that awaits them, and are interrupted when ``read`` is stopped.

    It never waits for anything, so a coroutine that uses it needs no event loop.
    """

    def __init__(self, connection: Connection, read: LongRead) -> None:
        self._connection = connection
        self._driver = driver_of(connection)
        self._read = read

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Result:
        """See :class:`bot.storage.engine.Transaction`. All rows are read before the next statement."""
        with self._read.interruptible(self._driver.interrupt):
            short = prepared(statement)
            if short is not None:
                return short.run(self._driver, parameters)
            found = self._connection.execute(statement, parameters)
            return Rows([row for part in found.partitions(_PART) for row in part], found.rowcount)


def run(pool: Engine, reading: Reading[Found], read: LongRead) -> Found:
    """What ``reading`` finds, on a connection of ``pool``; run by a thread. Raises ``ReadAborted`` when stopped."""
    with pool.connect() as connection:
        driver = driver_of(connection)
        driver.execute("PRAGMA query_only=ON")
        try:
            # All statements see the database as it is at the first one.
            driver.execute("BEGIN")
            return finished(reading(InThreadTransaction(connection, read)))
        finally:
            connection.rollback()
            driver.rollback()
            driver.execute("PRAGMA query_only=OFF")
