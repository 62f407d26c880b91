"""What was translated before, in the database: no text is sent to an engine twice, not after a restart either.

They are kept for a month: visitors' words are not kept for ever.
"""

import hashlib
import json
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.translation.memory import Key, RecentTranslations, Translation
from bot.translation.tables import translation

_GET = select(translation).where(translation.c.key == bindparam("wanted"))
_FORGET = delete(translation).where(translation.c.key == bindparam("wanted"))
_PUT = insert(translation)
_FORGET_OLD = delete(translation).where(translation.c.created_at < bindparam("before"))

#: Seconds for which a translation is kept for texts that come again. Those of messages stay with their messages.
KEPT_FOR = 30 * 86400.0
#: Old ones are looked for at every so many new ones, and at the first.
_LOOKED_AFTER = 500
# Texts that are looked for in one statement.
_AT_ONCE = 500


class Transactions(Protocol):
    """What is needed of a database."""

    def read(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection for reading."""
        ...

    def write(self, *, alone: str | None = None) -> AbstractAsyncContextManager[AsyncConnection]:
        """A transaction that is committed when its block ends well; of those ``alone`` under one name one at a time."""
        ...


class StoredTranslations:
    """A :class:`bot.translation.memory.Store` in the table ``translation``; keeps what was used last in memory, too."""

    def __init__(self, database: Transactions, recent: RecentTranslations | None = None) -> None:
        self._database = database
        self._recent = recent or RecentTranslations()
        self._since_looked = _LOOKED_AFTER

    async def get(self, key: Key) -> Translation | None:
        """See `Store.get`."""
        known = await self._recent.get(key)
        if known is not None:
            return known
        async with self._database.read() as connection:
            row = (await connection.execute(_GET, {"wanted": digest(key)})).one_or_none()
        if row is None:
            return None
        found = Translation(
            row.text, row.original, row.source, row.target, row.engine, row.created_at, row.kept_original, row.reason
        )
        await self._recent.put(key, found)
        return found

    async def put(self, key: Key, made: Translation) -> None:
        """See `Store.put`."""
        await self._recent.put(key, made)
        wanted = digest(key)
        # Alone: two workers may have translated the same text.
        async with self._database.write(alone="translations") as connection:
            await connection.execute(_FORGET, {"wanted": wanted})
            self._since_looked += 1
            if self._since_looked > _LOOKED_AFTER:
                self._since_looked = 0
                await connection.execute(_FORGET_OLD, {"before": made.at - KEPT_FOR})
            await connection.execute(
                _PUT,
                {
                    "key": wanted,
                    "engine": made.engine,
                    "source": made.source,
                    "target": made.target,
                    "original": made.original,
                    "text": made.text,
                    "kept_original": made.kept_original,
                    "reason": made.reason,
                    "created_at": made.at,
                },
            )

    def forget(self) -> None:
        """See `Store.forget`."""
        self._recent.forget()


async def erase_originals(connection: AsyncConnection, texts: Sequence[str]) -> None:
    """Keep no translation of any of ``texts``, within the caller's transaction."""
    for begin in range(0, len(texts), _AT_ONCE):
        some = texts[begin : begin + _AT_ONCE]
        await connection.execute(delete(translation).where(translation.c.original.in_(some)))


def digest(key: Key) -> str:
    """The SHA-256 of everything that a translation depends on, in hexadecimal."""
    parts = [key.engine, key.version, key.glossary, key.source, key.target, key.text]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
