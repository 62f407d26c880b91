"""The one door to the database, whichever engine is behind it."""

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from importlib import import_module
from typing import Any, Self, cast

from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.engine import Engine, Found, Reading

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

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, url: str) -> Self:
        """The database at ``url``; nothing is connected before the first transaction.

        Raises ``KeyError`` for a kind of database that is not in `ENGINES`.
        """
        parsed = make_url(url)
        module, _, attribute = ENGINES[parsed.get_backend_name()].partition(":")
        return cls(getattr(import_module(module), attribute)(parsed))

    async def reach(self) -> None:
        """Find out whether there is a database to use. Raises :class:`bot.settings.DatabaseUnreachable`."""
        await self._engine.reach()

    async def migrate(self) -> None:
        """Bring all tables up to date."""
        await self._engine.migrate()

    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """One transaction, committed and on the disk when the block ends well, and rolled back when it raises."""
        return cast("AbstractAsyncContextManager[AsyncConnection]", self._engine.write())

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
        await self._engine.close()
