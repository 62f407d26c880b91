"""The outbox in the database: what is still to be delivered to messaging platforms.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import OutboxEntry
from bot.conversations.rows import message_of
from bot.conversations.tables import conversation, message, outbox
from bot.storage import prepare

# Statements of every turn, built once: SQLAlchemy takes longer to build one than SQLite to run it.
_DELIVER = prepare(insert(outbox))
_earlier = outbox.alias()
_DUE = prepare(
    select(
        message,
        outbox.c.id.label("entry_id"),
        outbox.c.channel,
        outbox.c.address,
        outbox.c.attempts,
        conversation.c.language.label("read_in"),
    )
    .join(outbox, outbox.c.message_id == message.c.id)
    .join(conversation, conversation.c.id == message.c.conversation_id)
    .where(
        outbox.c.status == "waiting",
        outbox.c.next_attempt_at <= bindparam("now"),
        ~select(_earlier.c.id)
        .where(
            _earlier.c.status == "waiting",
            _earlier.c.channel == outbox.c.channel,
            _earlier.c.address == outbox.c.address,
            _earlier.c.id < outbox.c.id,
        )
        .exists(),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_NEXT_DUE = prepare(
    select(outbox.c.next_attempt_at).where(outbox.c.status == "waiting").order_by(outbox.c.next_attempt_at).limit(1)
)


async def enqueue(
    connection: AsyncConnection, message_ids: Sequence[int], channel: str, address: str, now: float
) -> None:
    """Have messages delivered to ``address``, in their order, from ``now`` on."""
    row = {
        "channel": channel,
        "address": address,
        "attempts": 0,
        "next_attempt_at": now,
        "status": "waiting",
        "created_at": now,
    }
    await connection.execute(_DELIVER, [{"message_id": message_id, **row} for message_id in message_ids])


async def due(connection: AsyncConnection, now: float, limit: int = 50) -> list[OutboxEntry]:
    """Outbox entries to try now: the oldest one waiting at each address, so that order is kept."""
    found = await connection.execute(_DUE, {"now": now, "most": limit})
    return [
        OutboxEntry(
            id=row.entry_id,
            channel=row.channel,
            address=row.address,
            message=message_of(row),
            attempts=row.attempts,
            language=row.read_in,
        )
        for row in found
    ]


async def next_due(connection: AsyncConnection) -> float | None:
    """When the next outbox entry is to be tried, or None for an empty outbox."""
    return (await connection.execute(_NEXT_DUE)).scalar_one_or_none()


async def settle(
    connection: AsyncConnection,
    entry_id: int,
    *,
    status: str,
    attempts: int,
    next_attempt_at: float,
    error: str | None,
) -> None:
    """Note how a delivery went: ``delivered``, ``given_up``, or ``waiting`` for the next attempt."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == entry_id)
        .values(status=status, attempts=attempts, next_attempt_at=next_attempt_at, last_error=error)
    )


async def deliver_again(connection: AsyncConnection, message_id: int, now: float) -> bool:
    """Deliver a message once more, where it was delivered before; whether it was.

    One that still waits to be delivered will be sent as it is by then.
    """
    found = await connection.execute(
        select(outbox.c.channel, outbox.c.address, outbox.c.status).where(outbox.c.message_id == message_id)
    )
    entries = found.all()
    if [entry.status for entry in entries] != ["delivered"]:
        return False
    await enqueue(connection, [message_id], entries[0].channel, entries[0].address, now)
    return True
