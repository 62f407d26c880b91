"""What platforms have sent, in the database: acknowledged when it is here, and worked on afterwards.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import arrival
from bot.conversations.waiting_rows import ALL, Lane, in_lane, ready, when
from bot.storage import prepare

Kind = Literal["message", "receipt", "reach", "people"]

#: Repeats are known for so many seconds; no platform repeats for longer than a few days.
KNOWN_FOR = 30 * 24 * 3600.0

# PostgreSQL's form of it, which SQLite understands; the other way round does not hold.
_ADD = prepare(insert(arrival).on_conflict_do_nothing(index_elements=["channel", "key"]).inline())
_READY, _WHEN = ready(select(arrival), arrival), when(arrival)


@dataclass(frozen=True, slots=True)
class Arrived:
    """Something that a platform sent, about whoever is at ``address``; ``attempts`` were made to work on it."""

    id: int
    channel: str
    address: str
    kind: Kind
    payload: Mapping[str, Any]
    attempts: int
    created_at: float


@dataclass(frozen=True, slots=True)
class NewArrival:
    """Something that a platform sends; the same ``key`` again on its channel is a repeat."""

    channel: str
    key: str
    address: str
    kind: Kind
    payload: Mapping[str, Any]


async def add(connection: AsyncConnection, new: Sequence[NewArrival], now: float) -> int:
    """Store what has not come before, in this order; how many that are."""
    added = 0
    for one in new:
        row = {
            "channel": one.channel,
            "key": one.key,
            "address": one.address,
            "kind": one.kind,
            "payload": dict(one.payload),
            "status": "waiting",
            "attempts": 0,
            "next_attempt_at": now,
            "created_at": now,
        }
        added += (await connection.execute(_ADD, row)).rowcount
    return added


@cache
def _in(lane: Lane, what: Literal["due", "claim", "when"]) -> Any:
    return in_lane(_WHEN if what == "when" else _READY, arrival, lane, what)


async def due(connection: AsyncConnection, now: float, limit: int = 50, lane: Lane = ALL) -> list[Arrived]:
    """What to work on now: the oldest at each address, so that order is kept."""
    return [_arrived(row) for row in await connection.execute(_in(lane, "due"), {"now": now, "most": limit})]


async def claim(
    connection: AsyncConnection, now: float, until: float, limit: int = 50, lane: Lane = ALL
) -> list[Arrived]:
    """As :func:`due`, for one of several workers: no other one is given these before ``until``."""
    found = (await connection.execute(_in(lane, "claim"), {"now": now, "most": limit})).all()
    if found:
        ids = [row.id for row in found]
        await connection.execute(update(arrival).where(arrival.c.id.in_(ids)).values(next_attempt_at=until))
    return [_arrived(row) for row in found]


async def next_due(connection: AsyncConnection, lane: Lane = ALL, after: float = 0.0) -> float | None:
    """When the next one is to be worked on, of those for a time ``after`` one; None where nothing waits."""
    return (await connection.execute(_in(lane, "when"), {"after": after})).scalar_one_or_none()


async def done(connection: AsyncConnection, arrival_id: int) -> None:
    """Keep of something that was worked on no more than what repeats are known by."""
    await connection.execute(
        update(arrival)
        .where(arrival.c.id == arrival_id)
        .values(status="done", payload=None, address="", last_error=None)
    )


async def failed(
    connection: AsyncConnection, arrival_id: int, *, attempts: int, next_attempt_at: float | None, error: str
) -> None:
    """Note that work on something failed; without a next attempt it is given up, and kept for a while."""
    await connection.execute(
        update(arrival)
        .where(arrival.c.id == arrival_id)
        .values(
            status="failed" if next_attempt_at is None else "waiting",
            attempts=attempts,
            last_error=error,
            **({} if next_attempt_at is None else {"next_attempt_at": next_attempt_at}),
        )
    )


async def waiting(connection: AsyncConnection) -> int:
    """How many wait to be worked on."""
    found = await connection.execute(select(func.count()).where(arrival.c.status == "waiting"))
    return int(found.scalar_one())


async def of_address(connection: AsyncConnection, channel: str, address: str) -> list[Arrived]:
    """What came from an address and is not done, whether it waits or was given up."""
    found = await connection.execute(
        select(arrival)
        .where(arrival.c.channel == channel, arrival.c.address == address, arrival.c.status != "done")
        .order_by(arrival.c.id)
    )
    return [_arrived(row) for row in found]


async def forget(connection: AsyncConnection, channel: str, address: str) -> None:
    """Keep nothing of what came from an address."""
    if address:
        await connection.execute(delete(arrival).where(arrival.c.channel == channel, arrival.c.address == address))


async def prune(connection: AsyncConnection, now: float) -> None:
    """Forget what came so long ago that nothing of it comes again."""
    await connection.execute(
        delete(arrival).where(arrival.c.created_at < now - KNOWN_FOR, arrival.c.status != "waiting")
    )


def _arrived(row: Any) -> Arrived:
    return Arrived(row.id, row.channel, row.address, row.kind, row.payload or {}, row.attempts, row.created_at)
