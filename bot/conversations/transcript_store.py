"""Conversations that wait to be mailed to their visitors, and how often that was asked for.

What a mail says is read when it is sent, and is not in here; its address is forgotten as soon as it is settled. Every
function takes the connection of the caller's transaction.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import transcript_mail

Status = Literal["waiting", "sent", "given_up"]

#: So many mails are sent of a conversation, and to an address, within so many seconds: whoever has the chat is to get
#: what was said, and nobody else mails that they did not ask for.
MOST_OF_CONVERSATION, MOST_TO_ADDRESS, WITHIN = 3, 5, 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A conversation that is to be mailed, and how often that was tried."""

    id: int
    conversation_id: str
    address: str
    attempts: int
    created_at: float


async def ask(connection: AsyncConnection, conversation_id: str, address: str, now: float) -> bool:
    """Have a conversation mailed; False where that was asked for too often. What waits already is sent once."""
    digest = hashlib.sha256(address.casefold().encode()).hexdigest()
    table = transcript_mail.c
    found = await connection.execute(
        select(table.conversation_id, table.digest, table.status).where(
            (table.conversation_id == conversation_id) | (table.digest == digest), table.created_at > now - WITHIN
        )
    )
    lately = [(row.conversation_id == conversation_id, row.digest == digest, row.status) for row in found]
    if (True, True, "waiting") in lately:
        return True
    if sum(one[0] for one in lately) >= MOST_OF_CONVERSATION or sum(one[1] for one in lately) >= MOST_TO_ADDRESS:
        return False
    await connection.execute(
        insert(transcript_mail).values(
            conversation_id=conversation_id,
            address=address,
            digest=digest,
            attempts=0,
            next_attempt_at=now,
            status="waiting",
            created_at=now,
        )
    )
    return True


async def claim(connection: AsyncConnection, now: float, until: float, limit: int = 20) -> Sequence[Wanted]:
    """What is to be sent now; nobody else is given it before ``until``. What was settled long ago is forgotten."""
    table = transcript_mail.c
    await connection.execute(delete(transcript_mail).where(table.status != "waiting", table.created_at < now - WITHIN))
    due = (
        select(transcript_mail)
        .where(table.status == "waiting", table.next_attempt_at <= now)
        .order_by(table.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    rows = (await connection.execute(due)).all()
    if rows:
        ids = [row.id for row in rows]
        await connection.execute(update(transcript_mail).where(table.id.in_(ids)).values(next_attempt_at=until))
    return [Wanted(row.id, row.conversation_id, row.address, row.attempts, row.created_at) for row in rows]


async def settle(
    connection: AsyncConnection, mail_id: int, *, status: Status, attempts: int, next_attempt_at: float
) -> None:
    """Note how sending went; ``waiting`` is tried again, of all else the address is forgotten."""
    values = {"status": status, "attempts": attempts, "next_attempt_at": next_attempt_at}
    forgotten = {} if status == "waiting" else {"address": None}
    await connection.execute(
        update(transcript_mail).where(transcript_mail.c.id == mail_id).values(**values, **forgotten)
    )


async def next_due(connection: AsyncConnection) -> float | None:
    """When the next one is to be tried, or None where none waits."""
    found = await connection.execute(
        select(func.min(transcript_mail.c.next_attempt_at)).where(transcript_mail.c.status == "waiting")
    )
    due: float | None = found.scalar_one_or_none()
    return due


async def forget(connection: AsyncConnection, conversation_id: str) -> None:
    """Send nothing of a conversation any more, and know of nothing that was sent."""
    await connection.execute(delete(transcript_mail).where(transcript_mail.c.conversation_id == conversation_id))
