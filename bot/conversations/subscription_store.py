"""Other systems that are told what happens, in the database, and what has happened that they were not told of yet.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import delivery, subscription, subscription_event


@dataclass(frozen=True, slots=True)
class Subscription:
    """Another system: which ``events`` it is told of, at which address, and the secret by which that is signed.

    Until ``old_until`` it is signed by ``old_secret`` as well. ``failing_since`` is since when nothing has arrived,
    ``fault`` why it was switched off by itself. Times are Unix seconds in UTC.
    """

    id: int
    name: str
    url: str
    events: tuple[str, ...]
    active: bool
    secret: str
    old_secret: str | None
    old_until: float | None
    failing_since: float | None
    fault: str | None
    version: int
    created_at: float


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that a trigger has noticed; ``ref`` is the message, the ticket or the rating that it is about."""

    id: int
    type: str
    conversation_id: str
    ref: int | None
    agent_id: int | None
    visitor_id: str | None
    created_at: float | None


async def everyone(connection: AsyncConnection) -> list[Subscription]:
    """All subscriptions, those that are switched off among them, in the order in which they were made."""
    found = await connection.execute(select(subscription).order_by(subscription.c.id))
    return [_subscription(row) for row in found]


async def find(connection: AsyncConnection, subscription_id: int) -> Subscription | None:
    """A subscription by its id."""
    found = await connection.execute(select(subscription).where(subscription.c.id == subscription_id))
    row = found.one_or_none()
    return None if row is None else _subscription(row)


async def active_ids(connection: AsyncConnection) -> list[int]:
    """The ids of those that are switched on."""
    found = await connection.execute(
        select(subscription.c.id).where(subscription.c.active).order_by(subscription.c.id)
    )  # fmt: skip
    return list(found.scalars())


async def count(connection: AsyncConnection) -> int:
    """How many there are."""
    return int((await connection.execute(select(func.count()).select_from(subscription))).scalar_one())


async def add(
    connection: AsyncConnection, *, name: str, url: str, events: Sequence[str], active: bool, secret: str, now: float
) -> int:
    """Keep a new one; its id."""
    values = {"name": name, "url": url, "events": list(events), "active": active, "secret": secret}
    done = await connection.execute(
        insert(subscription).values(**values, version=1, created_at=now).returning(subscription.c.id)
    )
    return int(done.scalar_one())


async def change(connection: AsyncConnection, subscription_id: int, version: int, **values: Any) -> bool:
    """Set columns of one that nobody has changed since ``version``; False where somebody has."""
    done = await connection.execute(
        update(subscription)
        .where(subscription.c.id == subscription_id, subscription.c.version == version)
        .values(version=version + 1, **values)
    )
    return done.rowcount == 1


async def remove(connection: AsyncConnection, subscription_id: int) -> None:
    """Delete one, with what was to be delivered to it."""
    await connection.execute(delete(delivery).where(delivery.c.subscription_id == subscription_id))
    await connection.execute(delete(subscription).where(subscription.c.id == subscription_id))


async def note_arrival(connection: AsyncConnection, subscription_id: int) -> None:
    """Something has arrived: what failed before that counts no more."""
    await connection.execute(
        update(subscription)
        .where(subscription.c.id == subscription_id, subscription.c.failing_since.is_not(None))
        .values(failing_since=None)
    )


async def note_failure(connection: AsyncConnection, subscription_id: int, now: float) -> None:
    """Something has not arrived."""
    await connection.execute(
        update(subscription)
        .where(subscription.c.id == subscription_id, subscription.c.failing_since.is_(None))
        .values(failing_since=now)
    )


async def switch_off(connection: AsyncConnection, subscription_id: int, fault: str) -> bool:
    """Tell it nothing from now on, and say why; False where it is switched off already."""
    done = await connection.execute(
        update(subscription)
        .where(subscription.c.id == subscription_id, subscription.c.active)
        .values(active=False, fault=fault, version=subscription.c.version + 1)
    )
    return done.rowcount == 1


# What has happened


async def note_erased(connection: AsyncConnection, conversation_id: str, visitor_id: str | None, now: float) -> None:
    """A visitor's conversation is erased, in the transaction that does so."""
    columns = ["type", "conversation_id", "visitor_id", "created_at"]
    noted = select(literal("erased"), literal(conversation_id), literal(visitor_id), literal(now))
    wanted = select(subscription.c.id).where(subscription.c.active).exists()
    await connection.execute(insert(subscription_event).from_select(columns, noted.where(wanted)))


async def happened(connection: AsyncConnection, closed_before: float, limit: int) -> list[Happened]:
    """What has happened first and was not made into deliveries; a close only when it cannot be taken back any more."""
    found = await connection.execute(
        select(subscription_event)
        .where((subscription_event.c.type != "closed") | (subscription_event.c.created_at <= closed_before))
        .order_by(subscription_event.c.id)
        .limit(limit)
    )
    return [Happened(**row._mapping) for row in found]


async def claim(connection: AsyncConnection, event_id: int) -> bool:
    """Take something that has happened, in the transaction that makes deliveries of it; False where another has."""
    done = await connection.execute(delete(subscription_event).where(subscription_event.c.id == event_id))
    return done.rowcount == 1


def _subscription(row: Row[Any]) -> Subscription:
    return Subscription(**{**row._mapping, "events": tuple(row.events)})
