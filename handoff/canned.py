"""Canned replies: what agents write again and again, by a shortcut, in as many languages as somebody wrote it.

Every function takes the connection of the caller's transaction.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import canned_reply

#: What a text may hold; the page that inserts it fills them in.
VARIABLES = ("visitor", "agent", "order")

LONGEST_TEXT = 4000

_SHORTCUT = re.compile(r"[^\s/{}]{1,50}")
_VARIABLE = re.compile(r"\{\s*([^{}]*?)\s*\}")


class CannedError(HandoffError):
    """A canned reply that cannot be stored; ``code`` names the case, the message says what to change."""


@dataclass(frozen=True, slots=True)
class CannedReply:
    """A text by language."""

    id: int
    shortcut: str
    texts: Mapping[str, str]
    updated_at: float


async def everything(connection: AsyncConnection) -> list[CannedReply]:
    """All canned replies, by shortcut."""
    found = await connection.execute(select(canned_reply).order_by(canned_reply.c.shortcut))
    return [CannedReply(**row._mapping) for row in found]


async def save(
    connection: AsyncConnection, reply_id: int | None, *, shortcut: str, texts: Mapping[str, str], now: float
) -> CannedReply:
    """Change a canned reply, or add one where ``reply_id`` is None. Raises :class:`CannedError`."""
    shortcut = shortcut.strip().lstrip("/").casefold()
    if not _SHORTCUT.fullmatch(shortcut):
        raise CannedError("invalid_canned_reply", "Give a shortcut of one word, such as refund.")
    kept = {language: _checked(language, text) for language, text in texts.items() if text.strip()}
    if not kept:
        raise CannedError("invalid_canned_reply", "Write the text in at least one language.")
    taken = await connection.execute(select(canned_reply.c.id).where(canned_reply.c.shortcut == shortcut))
    if taken.scalar_one_or_none() not in (None, reply_id):
        raise CannedError("shortcut_taken", f"The shortcut {shortcut} is taken; choose another one.")
    values = {"shortcut": shortcut, "texts": kept, "updated_at": now}
    if reply_id is None:
        done = await connection.execute(insert(canned_reply).values(**values).returning(canned_reply.c.id))
        return CannedReply(id=int(done.scalar_one()), shortcut=shortcut, texts=kept, updated_at=now)
    changed = await connection.execute(update(canned_reply).where(canned_reply.c.id == reply_id).values(**values))
    if changed.rowcount != 1:
        raise _unknown()
    return CannedReply(id=reply_id, shortcut=shortcut, texts=kept, updated_at=now)


async def remove(connection: AsyncConnection, reply_id: int) -> str:
    """Delete a canned reply; its shortcut. Raises :class:`CannedError` ``unknown_canned_reply``."""
    done = await connection.execute(
        delete(canned_reply).where(canned_reply.c.id == reply_id).returning(canned_reply.c.shortcut)
    )
    shortcut: str | None = done.scalar_one_or_none()
    if shortcut is None:
        raise _unknown()
    return shortcut


def _checked(language: str, text: str) -> str:
    text = text.strip()
    if len(text) > LONGEST_TEXT:
        raise CannedError("invalid_canned_reply", f"{language}: the text is longer than {LONGEST_TEXT:,} characters.")
    unknown = [name for name in _VARIABLE.findall(text) if name not in VARIABLES]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in VARIABLES)
        raise CannedError("invalid_canned_reply", f"{language}: {{{unknown[0]}}} is unknown; there are {known}.")
    return text


def _unknown() -> CannedError:
    return CannedError("unknown_canned_reply", "There is no such canned reply; it may have been deleted.")
