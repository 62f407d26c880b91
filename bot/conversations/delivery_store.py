"""What is to be delivered to other systems, in the database, and what became of it.

Every function takes the connection of the caller's transaction.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import delivery, subscription

DAY = 24 * 3600.0
#: For how many seconds is kept what was delivered, and what was not.
DELIVERED_FOR, DEAD_FOR = 7 * DAY, 30 * DAY
ERASED_TYPE = "visitor.erased"


@dataclass(frozen=True, slots=True)
class Delivery:
    """A payload on its way to one subscription; ``key`` is what the other side knows repeats by.

    ``status`` is ``waiting``, ``delivered`` or ``dead``; ``answer_status`` and ``answer`` are what came back last.
    Times are Unix seconds in UTC; ``tried_since`` is when its attempts began.
    """

    id: int
    subscription_id: int
    key: str
    type: str
    conversation_id: str | None
    payload: Mapping[str, Any]
    status: str
    attempts: int
    next_attempt_at: float
    tried_since: float
    answer_status: int | None
    answer: str | None
    last_error: str | None
    created_at: float
    settled_at: float | None


async def enqueue(
    connection: AsyncConnection,
    subscription_id: int,
    type: str,
    payload: Mapping[str, Any],
    now: float,
    *,
    conversation_id: str | None = None,
    hold: float = 0.0,
) -> int:
    """Have a payload delivered from ``now`` on, or ``hold`` seconds later; the delivery's id."""
    done = await connection.execute(
        insert(delivery)
        .values(
            subscription_id=subscription_id,
            key=f"msg_{secrets.token_hex(16)}",
            type=type,
            conversation_id=conversation_id,
            payload=dict(payload),
            status="waiting",
            attempts=0,
            next_attempt_at=now + hold,
            tried_since=now,
            created_at=now,
        )
        .returning(delivery.c.id)
    )
    return int(done.scalar_one())


async def find(connection: AsyncConnection, delivery_id: int) -> Delivery | None:
    """A delivery by its id."""
    row = (await connection.execute(select(delivery).where(delivery.c.id == delivery_id))).one_or_none()
    return None if row is None else _delivery(row)


async def due(connection: AsyncConnection, now: float, limit: int, subscription_id: int) -> list[Delivery]:
    """What is to be tried now of one subscription, what waits longest first."""
    return [_delivery(row) for row in await connection.execute(_due(now, limit, subscription_id))]


async def claim(
    connection: AsyncConnection, now: float, until: float, limit: int, subscription_id: int
) -> list[Delivery]:
    """As :func:`due`, for one of several workers: no other one is given these before ``until``."""
    wanted = _due(now, limit, subscription_id).with_for_update(of=delivery, skip_locked=True)
    found = [_delivery(row) for row in await connection.execute(wanted)]
    if found:
        ids = [one.id for one in found]
        await connection.execute(update(delivery).where(delivery.c.id.in_(ids)).values(next_attempt_at=until))
    return found


async def next_due(connection: AsyncConnection, after: float, subscription_id: int) -> float | None:
    """When something is to be tried next, of what is to be for a time ``after`` one."""
    found = await connection.execute(
        select(func.min(delivery.c.next_attempt_at)).where(
            *_waiting(subscription_id), delivery.c.next_attempt_at > after
        )
    )
    due_at: float | None = found.scalar_one()
    return due_at


async def settle(
    connection: AsyncConnection,
    one: Delivery,
    now: float,
    *,
    status: str,
    next_attempt_at: float,
    answer_status: int | None,
    answer: str | None,
    error: str | None,
) -> None:
    """Note how an attempt went: ``delivered``, ``dead``, or ``waiting`` for the next one.

    Who was erased is forgotten here when the other system knows of it.
    """
    values: dict[str, Any] = {
        "status": status,
        "attempts": one.attempts + 1,
        "next_attempt_at": next_attempt_at,
        "answer_status": answer_status,
        "answer": answer,
        "last_error": error,
        "settled_at": None if status == "waiting" else now,
    }
    if status == "delivered" and one.type == ERASED_TYPE:
        values["payload"] = _nameless(one.payload)
    await connection.execute(update(delivery).where(delivery.c.id == one.id).values(**values))


async def newest(
    connection: AsyncConnection, subscription_id: int, limit: int, before: int | None = None
) -> list[Delivery]:
    """What was to be delivered to a subscription last, the newest first: ``before`` another one, where it is given."""
    wanted = select(delivery).where(delivery.c.subscription_id == subscription_id)
    if before is not None:
        wanted = wanted.where(delivery.c.id < before)
    return [_delivery(row) for row in await connection.execute(wanted.order_by(delivery.c.id.desc()).limit(limit))]


async def counts(connection: AsyncConnection) -> dict[int, dict[str, int]]:
    """How many wait and how many are dead, by subscription."""
    found = await connection.execute(
        select(delivery.c.subscription_id, delivery.c.status, func.count())
        .where(delivery.c.status.in_(("waiting", "dead")))
        .group_by(delivery.c.subscription_id, delivery.c.status)
    )
    numbers: dict[int, dict[str, int]] = {}
    for subscription_id, status, number in found:
        numbers.setdefault(subscription_id, {})[status] = number
    return numbers


async def again(connection: AsyncConnection, subscription_id: int, now: float, delivery_id: int | None = None) -> int:
    """Deliver what is dead once more, or one that has ended either way; how many that were.

    An erasing that has arrived says nothing any more, and stays.
    """
    wanted = update(delivery).where(delivery.c.subscription_id == subscription_id)
    if delivery_id is None:
        wanted = wanted.where(delivery.c.status == "dead")
    else:
        told = (delivery.c.status == "delivered") & (delivery.c.type != ERASED_TYPE)
        wanted = wanted.where(delivery.c.id == delivery_id, (delivery.c.status == "dead") | told)
    done = await connection.execute(
        wanted.values(status="waiting", attempts=0, next_attempt_at=now, tried_since=now, settled_at=None)
    )
    return done.rowcount


async def forget_old(connection: AsyncConnection, now: float, limit: int) -> int:
    """Delete what was kept for long enough, at most so many; how many that were.

    What waits at a subscription that is switched off goes with what is dead.
    """
    delivered = (delivery.c.status == "delivered") & (delivery.c.settled_at < now - DELIVERED_FOR)
    off = select(subscription.c.id).where(~subscription.c.active)
    ended = (delivery.c.status == "dead") | delivery.c.subscription_id.in_(off)
    # An event by which the retention of both is known has an index.
    found = await connection.execute(
        select(delivery.c.id)
        .where(delivery.c.created_at < now - DELIVERED_FOR)
        .where(delivered | (ended & (delivery.c.created_at < now - DEAD_FOR)))
        .limit(limit)
    )
    ids = list(found.scalars())
    await connection.execute(delete(delivery).where(delivery.c.id.in_(ids)))
    return len(ids)


async def erase(connection: AsyncConnection, conversation_id: str) -> None:
    """Take out of what was told of a conversation who its visitor is, and what other systems answered."""
    found = await connection.execute(
        select(delivery.c.id, delivery.c.payload).where(
            delivery.c.conversation_id == conversation_id, delivery.c.type != ERASED_TYPE
        )
    )
    for row in found.all():
        await connection.execute(
            update(delivery).where(delivery.c.id == row.id).values(payload=_nameless(row.payload), answer=None)
        )


def _nameless(payload: Mapping[str, Any]) -> dict[str, Any]:
    return {**payload, "data": {**payload["data"], "visitor": None}}


def _waiting(subscription_id: int) -> Sequence[Any]:
    """What waits at a subscription; nothing does at one that is switched off."""
    active = select(subscription.c.id).where(subscription.c.id == subscription_id, subscription.c.active)
    return delivery.c.subscription_id.in_(active), delivery.c.status == "waiting"


def _due(now: float, limit: int, subscription_id: int) -> Any:
    return (
        select(delivery)
        .where(*_waiting(subscription_id), delivery.c.next_attempt_at <= now)
        .order_by(delivery.c.next_attempt_at, delivery.c.id)
        .limit(limit)
    )


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(**row._mapping)
