"""Where the knowledge base opens its transactions."""

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

Found = TypeVar("Found")


class Transactions(Protocol):
    """Opens transactions of the database that holds the tables of :mod:`knowledge_base.tables`."""

    def write(self, *, alone: str | None = None) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that is committed when the block ends well; of those ``alone`` under one name one at a time."""
        ...

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection for reading alone."""
        ...

    async def read_at_length(self, reading: Callable[[AsyncConnection], Coroutine[Any, Any, Found]]) -> Found:
        """What ``reading`` finds in many rows; it runs in a thread, and awaits its connection alone."""
        ...
