"""What the other system has been told, in the database.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, and_, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import arrival_store
from bot.conversations.tables import conversation
from bot.live import Remote
from bot.live.tables import live_hold
from handoff.tables import ticket


@dataclass(frozen=True, slots=True)
class Hold:
    """A conversation that people in another system hold; see the table. Times are Unix seconds in UTC."""

    conversation_id: str
    ticket_id: int
    remote: Remote | None
    opened: bool
    noted: bool
    number: int | None
    told_sequence: int
    attempts: int
    failing_since: float | None
    side: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A conversation of which the other system is to be told something; ``hold`` is None where it knows nothing yet."""

    conversation_id: str
    account_id: int
    channel: str
    ticket_id: int
    last_sequence: int
    hold: Hold | None


@dataclass(frozen=True, slots=True)
class SideState:
    """How it goes: of how many conversations something waits to be told, and what went wrong last."""

    waiting: int
    last_error: str | None
    last_error_at: float | None


async def due(connection: AsyncConnection, account_ids: Collection[int], now: float, most: int) -> list[Due]:
    """What is to be told now of the conversations that these accounts hold, those first that came first."""
    untold = or_(~live_hold.c.opened, ~live_hold.c.noted, live_hold.c.told_sequence < conversation.c.last_sequence)
    found = await connection.execute(
        select(
            ticket.c.conversation_id.label("held"),
            ticket.c.agent_id,
            ticket.c.id.label("current"),
            conversation.c.channel,
            conversation.c.last_sequence,
            live_hold,
        )
        .join(conversation, conversation.c.id == ticket.c.conversation_id)
        .outerjoin(live_hold, live_hold.c.conversation_id == ticket.c.conversation_id)
        .where(
            ticket.c.agent_id.in_(account_ids),
            ticket.c.status == "taken",
            or_(
                live_hold.c.conversation_id.is_(None),
                live_hold.c.ticket_id != ticket.c.id,
                and_(untold, live_hold.c.next_attempt_at <= now),
            ),
        )
        .order_by(ticket.c.id)
        .limit(most)
    )
    return [
        Due(
            row.held,
            row.agent_id,
            row.channel,
            row.current,
            row.last_sequence,
            None if row.conversation_id is None else _hold(row),
        )
        for row in found
    ]


async def begin(
    connection: AsyncConnection, side: str, conversation_id: str, ticket_id: int, told_sequence: int, now: float
) -> Hold:
    """Note a handover; where there was one before, of the same conversation, what it is called there stays.

    ``told_sequence`` is what the other system is taken to know at the first one.
    """
    anew = {
        "side": side,
        "ticket_id": ticket_id,
        "opened": False,
        "noted": False,
        "number": None,
        "attempts": 0,
        "next_attempt_at": now,
        "failing_since": None,
        "last_error": None,
        "queued_at": None,
    }
    before = await of_conversation(connection, conversation_id)
    if before is None:
        row = {**anew, "conversation_id": conversation_id, "told_sequence": told_sequence, "created_at": now}
        await connection.execute(insert(live_hold).values(row))
    elif before.side == side:
        await save(connection, conversation_id, **anew)
    else:
        # What another system calls it is somebody else's conversation in this one.
        await save(connection, conversation_id, **anew, remote=None, contact=None, told_sequence=told_sequence)
    found = await of_conversation(connection, conversation_id)
    assert found is not None
    return found


async def save(connection: AsyncConnection, conversation_id: str, **values: Any) -> None:
    """Note what was told, or why it could not be."""
    await connection.execute(update(live_hold).where(live_hold.c.conversation_id == conversation_id).values(**values))


async def of_conversation(connection: AsyncConnection, conversation_id: str) -> Hold | None:
    """What the other system knows of a conversation; None where it was never handed there."""
    found = await connection.execute(select(live_hold).where(live_hold.c.conversation_id == conversation_id))
    row = found.one_or_none()
    return None if row is None else _hold(row)


async def forget(connection: AsyncConnection, conversation_id: str) -> None:
    """Keep nothing of what another system calls a conversation and its visitor, nor of what it told of them."""
    hold = await of_conversation(connection, conversation_id)
    if hold is None:
        return
    if hold.remote is not None:
        await arrival_store.forget(connection, hold.side, hold.remote.id)
    await connection.execute(delete(live_hold).where(live_hold.c.conversation_id == conversation_id))


async def by_remote(connection: AsyncConnection, side: str, remote: str) -> Hold | None:
    """The newest conversation that a system calls ``remote``, or None."""
    found = await connection.execute(
        select(live_hold)
        .where(live_hold.c.side == side, live_hold.c.remote == remote)
        .order_by(live_hold.c.created_at.desc())
        .limit(1)
    )
    row = found.one_or_none()
    return None if row is None else _hold(row)


async def side_state(connection: AsyncConnection, side: str, since: float) -> SideState:
    """How it goes with a system; what went wrong is told while it lasts, and where it ended in the queue here since a
    moment."""
    waiting = await connection.execute(
        select(func.count()).where(live_hold.c.side == side, live_hold.c.failing_since.is_not(None))
    )
    found = await connection.execute(
        select(live_hold.c.last_error, live_hold.c.last_error_at)
        .where(live_hold.c.side == side, live_hold.c.last_error.is_not(None), live_hold.c.last_error_at >= since)
        .order_by(live_hold.c.last_error_at.desc())
        .limit(1)
    )
    last = found.one_or_none()
    return SideState(waiting.scalar_one(), last.last_error if last else None, last.last_error_at if last else None)


def _hold(row: Row[Any]) -> Hold:
    return Hold(
        conversation_id=row.conversation_id,
        ticket_id=row.ticket_id,
        remote=None if row.remote is None else Remote(row.remote, row.contact),
        opened=row.opened,
        noted=row.noted,
        number=row.number,
        told_sequence=row.told_sequence,
        attempts=row.attempts,
        failing_since=row.failing_since,
        side=row.side,
    )
