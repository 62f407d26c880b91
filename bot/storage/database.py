"""The one door to the database, whichever engine is behind it."""

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self, cast

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.engine import DatabaseAway, Engine, Found, Reading

if TYPE_CHECKING:
    from bot.storage.advisory_locks import AdvisoryLocks

ENGINES: dict[str, str] = {
    "sqlite": "bot.storage.sqlite:SqliteEngine",
    "postgresql": "bot.storage.postgresql:PostgresqlEngine",
}
"""Where each engine's class is, by what its addresses begin with; called with the address."""


class Database:
    """Opens transactions on one engine.

    They are :class:`bot.storage.engine.Transaction`: ``execute`` is all that may be used of them. They are declared as
    SQLAlchemy's ``AsyncConnection``, which has the same ``execute``, for those who must not know this package.
    """

    def __init__(self, engine: Engine, locks: "AdvisoryLocks | None" = None, *, many_writers: bool = False) -> None:
        """``locks`` are those of several workers; ``many_writers`` says that the engine lets several write at once."""
        self._engine = engine
        self._locks = locks
        self._many_writers = many_writers
        #: How many transactions ended so that nobody knows whether they are stored: the server went away meanwhile.
        self.doubts = 0

    @classmethod
    def open(cls, url: str, *, shared: bool = False) -> Self:
        """The database at ``url``, ``shared`` with other workers or not; nothing is connected before the first
        transaction.

        Raises ``KeyError`` for a kind of database that is not in `ENGINES`.
        """
        parsed = make_url(url)
        kind = parsed.get_backend_name()
        module, _, attribute = ENGINES[kind].partition(":")
        locks = None
        if shared:
            from bot.storage.advisory_locks import AdvisoryLocks

            locks = AdvisoryLocks(parsed)
        return cls(getattr(import_module(module), attribute)(parsed), locks, many_writers=kind == "postgresql")

    @property
    def shared(self) -> bool:
        """Whether other workers use the same database at the same time."""
        return self._locks is not None

    @property
    def may_be_away(self) -> bool:
        """Whether a server keeps it, which may be away for a while: then transactions raise
        :class:`bot.storage.DatabaseAway`, and what was begun can be left undone."""
        return self._many_writers

    async def reach(self) -> None:
        """Find out whether there is a database to use. Raises :class:`bot.settings.DatabaseUnreachable`."""
        await self._engine.reach()

    async def migrate(self) -> None:
        """Bring all tables up to date."""
        await self._engine.migrate()

    async def check_writable(self) -> None:
        """Write something that changes nothing, and have it on the disk. Raises what keeps it from being written."""
        async with self._engine.write() as transaction:
            await transaction.execute(text("UPDATE alembic_version SET version_num = version_num"))

    def write(self, *, alone: str | None = None) -> AbstractAsyncContextManager[AsyncConnection]:
        """One transaction, committed and on the disk when the block ends well, and rolled back when it raises.

        Of those that are ``alone`` under the same name one goes on at a time, whichever process it is in: what it reads
        is what the one before has left.
        """
        if self._many_writers:
            return self._write_at_server(alone)
        return cast("AbstractAsyncContextManager[AsyncConnection]", self._engine.write())

    @asynccontextmanager
    async def _write_at_server(self, alone: str | None) -> AsyncIterator[AsyncConnection]:
        from bot.storage.postgresql import take_turn

        ending = False
        try:
            async with self._engine.write() as transaction:
                if alone is not None:
                    await take_turn(transaction, alone)
                yield cast("AsyncConnection", transaction)
                ending = True
        except DatabaseAway:
            self.doubts += ending
            raise

    def alone(self, key: str, *, wait: bool = True) -> AbstractAsyncContextManager[bool]:
        """A block that no other worker runs for the same ``key`` meanwhile, in which no transaction is open.

        Without ``wait`` it begins at once, and is told whether it is alone. Tasks of this worker do not keep each other
        out where it is the only one.
        """
        return nullcontext(True) if self._locks is None else self._locks.hold(key, wait=wait)

    async def leads(self, job: str) -> bool:
        """Whether this worker is the one that does ``job``: the first that asked, for as long as it lives."""
        return True if self._locks is None else await self._locks.keep(job)

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection for reading a few rows; it never waits for writers. The event loop may wait for it."""
        return cast("AbstractAsyncContextManager[AsyncConnection]", self._engine.read())

    async def read_at_length(self, reading: Callable[[AsyncConnection], Coroutine[Any, Any, Found]]) -> Found:
        """What ``reading`` finds in many rows, such as a search or a report, while the event loop goes on.

        All of ``reading`` runs in a thread, so that it may also compute at length; it awaits the connection that it is
        given and nothing else, and touches nothing that belongs to the event loop. It cannot write, and all that it
        reads is of one moment. It ends when its caller is cancelled. Raises :class:`bot.storage.ReadAborted` where it
        takes too long.
        """
        return await self._engine.read_at_length(cast("Reading[Found]", reading))

    async def close(self) -> None:
        """End what is still being read, and close every connection."""
        if self._locks is not None:
            await self._locks.close()
        await self._engine.close()
