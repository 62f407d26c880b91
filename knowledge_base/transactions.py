"""Where the knowledge base opens its transactions."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection


class Transactions(Protocol):
    """Opens transactions of the database that holds the tables of :mod:`knowledge_base.tables`."""

    def write(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that is committed when the block ends well."""
        ...

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection for reading alone."""
        ...
