"""What a database engine has to be able to do: the whole of what Hamdel asks of a database.

A further engine is one file with a class that has the methods of :class:`Engine` and is called with an address, a line
in :data:`bot.storage.database.ENGINES`, and its addresses in the check of :class:`bot.settings.Settings`. It inherits
from nothing here. Statements are SQLAlchemy's: an engine without SQLAlchemy's connections compiles them for its driver,
as :mod:`bot.storage.compiled_statements` does.
"""

from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

from sqlalchemy import Executable

from bot.errors import BotError

Found = TypeVar("Found")
Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None


class DatabaseAway(BotError):
    """The server is being started anew, or cannot be reached: what was asked for can be asked for again soon."""

    #: Seconds after which that is worth it.
    RETRY_AFTER = 2

    def __init__(
        self, message: str = "The database cannot be reached at the moment; please try again in a few seconds."
    ) -> None:
        super().__init__("database_away", message)


class DiskFull(DatabaseAway):
    """There is no room for what was to be stored. Nothing of it is, and it can be asked for again when there is."""

    #: Nobody makes room within two seconds.
    RETRY_AFTER = 10

    def __init__(self) -> None:
        super().__init__("Nothing can be stored at the moment; please try again in a few seconds.")


class Result(Protocol):
    """What a statement gave; all of it is there, and nothing more is waited for.

    A row is a tuple whose columns are attributes, too; ``_mapping`` has them by name.
    """

    @property
    def rowcount(self) -> int:
        """How many rows an update or a delete changed."""
        ...

    def __iter__(self) -> Iterator[Any]: ...

    def all(self) -> Sequence[Any]:
        """All rows."""
        ...

    def one(self) -> Any:
        """The only row; raises SQLAlchemy's ``NoResultFound`` or ``MultipleResultsFound``."""
        ...

    def one_or_none(self) -> Any:
        """The only row, or None; raises ``MultipleResultsFound``."""
        ...

    def scalars(self) -> Iterable[Any]:
        """The first column of every row."""
        ...

    def scalar_one(self) -> Any:
        """The first column of the only row; raises as :meth:`one` does."""
        ...

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row, or None."""
        ...


class Transaction(Protocol):
    """An open transaction."""

    async def execute(self, statement: Executable, parameters: Parameters = None) -> Result:
        """Run a statement; with several sets of ``parameters`` once for each."""
        ...


#: Something that reads: it awaits the transaction that it is given, and nothing else.
Reading = Callable[[Transaction], Coroutine[Any, Any, Found]]


class Engine(Protocol):
    """A kind of database. :class:`bot.storage.database.Database` says what callers rely on."""

    async def reach(self) -> None:
        """Raise :class:`bot.settings.DatabaseUnreachable` where there is no database to use."""
        ...

    async def migrate(self) -> None:
        """Bring all tables up to date, with :func:`bot.storage.migrations.upgrade`, whole or not at all."""
        ...

    def write(self) -> AbstractAsyncContextManager[Transaction]:
        """A transaction: committed and on the disk when the block ends well, rolled back when it raises."""
        ...

    def read(self) -> AbstractAsyncContextManager[Transaction]:
        """A transaction for short reads. It never waits for writers."""
        ...

    async def read_at_length(self, reading: Reading[Found]) -> Found:
        """What ``reading`` finds, which may take long: it is run in a thread, see :mod:`bot.storage.long_reads`."""
        ...

    async def close(self) -> None:
        """End what is still being read, and close every connection."""
        ...
