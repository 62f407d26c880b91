"""The outbox in the database: what is still to be delivered to messaging platforms.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from sqlalchemy import Row, case, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import Message, OutboxEntry
from bot.conversations.rows import message_of
from bot.conversations.tables import conversation, message, outbox
from bot.conversations.waiting_rows import ALL, Lane, in_lane, ready, when
from bot.storage import prepare

#: Seconds that a message is held back at most (HAMDEL_UNDO_SECONDS): what waits for longer is being delivered.
_LONGEST_HOLD = 60.0

# Statements of every turn, built once: SQLAlchemy takes longer to build one than SQLite to run it.
_DELIVER = prepare(insert(outbox))
_heard = message.alias()
_HEARD_AT = (
    select(func.max(_heard.c.created_at))
    .where(_heard.c.conversation_id == message.c.conversation_id, _heard.c.author == "visitor")
    .correlate(message)
    .scalar_subquery()
)
# What is kept for the same visitor until they write: none (NULL), by the bot alone (0), or by an agent as well (1).
_kept, _kept_text = outbox.alias(), message.alias()
_PARKED = (
    select(func.max(case((_kept_text.c.author == "agent", 1), else_=0)))
    .join(_kept, _kept.c.message_id == _kept_text.c.id)
    .where(_kept.c.status == "parked", _kept.c.channel == outbox.c.channel, _kept.c.address == outbox.c.address)
    .correlate(outbox)
    .scalar_subquery()
)
_ENTRIES = (
    select(
        message,
        outbox.c.id.label("entry_id"),
        outbox.c.channel,
        outbox.c.address,
        outbox.c.attempts,
        outbox.c.done,
        conversation.c.language.label("read_in"),
        func.coalesce(conversation.c.locale, conversation.c.language).label("worded_in"),
        conversation.c.unreachable,
        _HEARD_AT.label("heard_at"),
        _PARKED.label("parked"),
    )
    .join(outbox, outbox.c.message_id == message.c.id)
    .join(conversation, conversation.c.id == message.c.conversation_id)
)
_READY = ready(_ENTRIES, outbox)
_WHEN = when(outbox)


@cache
def _in(lane: Lane, what: Literal["due", "claim", "when"]) -> Any:
    return in_lane(_WHEN if what == "when" else _READY, outbox, lane, what)


async def enqueue(
    connection: AsyncConnection, message_ids: Sequence[int], channel: str, address: str, now: float, hold: float = 0.0
) -> None:
    """Have messages delivered to ``address``, in their order, from ``now`` on, or ``hold`` seconds later."""
    row = {
        "channel": channel,
        "address": address,
        "attempts": 0,
        "done": 0,
        "next_attempt_at": now + hold,
        "status": "waiting",
        "created_at": now,
    }
    await connection.execute(_DELIVER, [{"message_id": message_id, **row} for message_id in message_ids])


async def withdraw(connection: AsyncConnection, message_ids: Sequence[int], now: float) -> bool:
    """Deliver messages to nobody after all; False, and nothing is changed, where one may be on its way already."""
    theirs = outbox.c.message_id.in_(message_ids)
    # A worker that claims an entry puts its next attempt off, as a hold does, but by a minute from when it was due.
    claimed = outbox.c.next_attempt_at - outbox.c.created_at > _LONGEST_HOLD
    begun = (outbox.c.next_attempt_at <= now) | claimed | (outbox.c.done > 0)
    gone = ((outbox.c.status != "waiting") | begun).label("gone")
    # Locked, so that no worker claims one meanwhile.
    if any(row.gone for row in await connection.execute(select(gone).where(theirs).with_for_update())):
        return False
    await connection.execute(delete(outbox).where(theirs))
    return True


async def due(connection: AsyncConnection, now: float, limit: int = 50, lane: Lane = ALL) -> list[OutboxEntry]:
    """Outbox entries to try now: the oldest one waiting at each address, so that order is kept."""
    found = await connection.execute(_in(lane, "due"), {"now": now, "most": limit})
    return [_entry(row) for row in found]


async def claim(
    connection: AsyncConnection, now: float, until: float, limit: int = 50, lane: Lane = ALL
) -> list[OutboxEntry]:
    """As :func:`due`, for one of several workers: no other one is given these entries before ``until``.

    By then they are settled, or their worker has ended, and another one tries.
    """
    found = (await connection.execute(_in(lane, "claim"), {"now": now, "most": limit})).all()
    ids = [row.entry_id for row in found]
    if ids:
        await connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(next_attempt_at=until))
    return [_entry(row) for row in found]


async def behind(connection: AsyncConnection, entry: OutboxEntry, now: float) -> list[OutboxEntry]:
    """What is due behind an entry at its address and replies to the same message, as far as nothing else is between
    them. Nobody else is given it before the entry is settled."""
    waiting = _ENTRIES.where(
        outbox.c.channel == entry.channel,
        outbox.c.address == entry.address,
        outbox.c.id > entry.id,
        outbox.c.status == "waiting",
    )
    found: list[OutboxEntry] = []
    if entry.message.in_reply_to is None:
        return found
    for row in await connection.execute(waiting.add_columns(outbox.c.next_attempt_at).order_by(outbox.c.id).limit(20)):
        if row.in_reply_to != entry.message.in_reply_to or row.next_attempt_at > now:
            break
        found.append(_entry(row))
    return found


async def next_due(connection: AsyncConnection, lane: Lane = ALL, after: float = 0.0) -> float | None:
    """When the next outbox entry is to be tried, of those for a time ``after`` one; None where there is none."""
    return (await connection.execute(_in(lane, "when"), {"after": after})).scalar_one_or_none()


async def settle(
    connection: AsyncConnection,
    entry_id: int,
    *,
    status: str,
    attempts: int,
    next_attempt_at: float,
    error: str | None,
) -> None:
    """Note how a delivery went: ``delivered``, ``given_up``, ``waiting`` for the next attempt, or ``parked``."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == entry_id)
        .values(status=status, attempts=attempts, next_attempt_at=next_attempt_at, last_error=error)
    )


async def note_part(connection: AsyncConnection, entry_id: int, done: int, platform_id: str | None) -> None:
    """Note that ``done`` parts of a message were taken by the platform, which calls the last one ``platform_id``."""
    await connection.execute(
        update(outbox)
        .where(outbox.c.id == entry_id)
        .values(done=done, platform_id=None if platform_id is None else platform_id[:200])
    )


async def is_parked(connection: AsyncConnection, channel: str, address: str) -> bool:
    """Whether a message is parked for a visitor already, so that they were asked to write."""
    return (await connection.execute(_parked(select(outbox.c.id), channel, address).limit(1))).first() is not None


async def unpark(connection: AsyncConnection, channel: str, address: str, now: float, *, whole: bool = True) -> bool:
    """Deliver what was parked for a visitor, who has written; whether there was anything. A message of which a part was
    taken is delivered as a ``whole``, or from there on."""
    values = {"status": "waiting", "next_attempt_at": now, "attempts": 0, **({"done": 0} if whole else {})}
    done = await connection.execute(_parked(update(outbox), channel, address).values(**values))
    return done.rowcount > 0


async def has_written_since(connection: AsyncConnection, entry: OutboxEntry) -> bool:
    """Whether its visitor has written since an entry was read to be delivered."""
    found = await connection.execute(
        select(_heard.c.id).where(
            _heard.c.conversation_id == entry.message.conversation_id,
            _heard.c.author == "visitor",
            _heard.c.created_at > (entry.heard_at or 0.0),
        )
    )
    return found.first() is not None


def _parked(statement: Any, channel: str, address: str) -> Any:
    return statement.where(outbox.c.status == "parked", outbox.c.channel == channel, outbox.c.address == address)


async def known_as(connection: AsyncConnection, channel: str, platform_id: str) -> tuple[int, Message] | None:
    """The entry and the message that a platform calls ``platform_id``; None where there is none."""
    found = await connection.execute(
        select(message, outbox.c.id.label("entry_id"))
        .join(outbox, outbox.c.message_id == message.c.id)
        .where(outbox.c.channel == channel, outbox.c.platform_id == platform_id)
        .limit(1)
    )
    row = found.one_or_none()
    return None if row is None else (row.entry_id, message_of(row))


async def refuse(connection: AsyncConnection, entry_id: int, status: str, error: str) -> bool:
    """Note that a platform could not deliver what it had taken; False where that was noted before."""
    # What went out in one mail comes back with it.
    known = outbox.alias()
    together = select(known.c.id).where(
        known.c.id == entry_id,
        known.c.channel == outbox.c.channel,
        known.c.address == outbox.c.address,
        known.c.platform_id == outbox.c.platform_id,
    )
    done = await connection.execute(
        update(outbox)
        .where((outbox.c.id == entry_id) | together.exists(), outbox.c.status == "delivered")
        .values(status=status, last_error=error, done=0)
    )
    return done.rowcount > 0


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


def _entry(row: Row[Any]) -> OutboxEntry:
    return OutboxEntry(
        id=row.entry_id,
        channel=row.channel,
        address=row.address,
        message=message_of(row),
        attempts=row.attempts,
        language=row.read_in,
        wording=row.worded_in,
        done=row.done,
        unreachable=row.unreachable,
        heard_at=row.heard_at,
        parked=None if row.parked is None else "agent" if row.parked else "bot",
    )


@dataclass(frozen=True, slots=True)
class ChannelState:
    """How deliveries to a channel go: how many wait, how many were given up, and what went wrong last."""

    waiting: int
    given_up: int
    last_error: str | None
    last_error_at: float | None


async def channel_states(connection: AsyncConnection, since: float) -> dict[str, ChannelState]:
    """By channel: what waits now, and what was given up of messages written since then."""
    counted = await connection.execute(
        select(outbox.c.channel, outbox.c.status, func.count(), func.max(outbox.c.id))
        .where((outbox.c.status == "waiting") | ((outbox.c.status == "given_up") & (outbox.c.created_at >= since)))
        .group_by(outbox.c.channel, outbox.c.status)
    )
    numbers: dict[str, dict[str, int]] = {}
    newest: list[int] = []
    for channel, status, number, last in counted:
        numbers.setdefault(channel, {})[status] = number
        newest.append(last)
    faults = await connection.execute(
        select(outbox.c.channel, outbox.c.last_error, outbox.c.created_at)
        .where(outbox.c.id.in_(newest), outbox.c.last_error.is_not(None))
        .order_by(outbox.c.id)
    )
    last_faults = {row.channel: row for row in faults}
    return {
        channel: ChannelState(
            found.get("waiting", 0),
            found.get("given_up", 0),
            last_faults[channel].last_error if channel in last_faults else None,
            last_faults[channel].created_at if channel in last_faults else None,
        )
        for channel, found in numbers.items()
    }


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message that was given up. Times are Unix seconds in UTC."""

    id: int
    conversation_id: str
    visitor_name: str | None
    author: str
    text: str
    markdown: bool
    language: str
    attempts: int
    error: str | None
    created_at: float


async def undelivered(connection: AsyncConnection, channel: str, since: float, limit: int = 100) -> list[Undelivered]:
    """What was given up on a channel since then, the newest first."""
    found = await connection.execute(
        select(
            outbox.c.id,
            message.c.conversation_id,
            conversation.c.visitor_name,
            message.c.author,
            message.c.text,
            message.c.markdown,
            message.c.language,
            outbox.c.attempts,
            outbox.c.last_error.label("error"),
            outbox.c.created_at,
        )
        .join(message, message.c.id == outbox.c.message_id)
        .join(conversation, conversation.c.id == message.c.conversation_id)
        .where(outbox.c.channel == channel, outbox.c.status == "given_up", outbox.c.created_at >= since)
        .order_by(outbox.c.id.desc())
        .limit(limit)
    )
    return [Undelivered(**row._mapping) for row in found]


async def try_again(connection: AsyncConnection, channel: str, ids: Sequence[int], now: float) -> int:
    """Deliver given-up messages of a channel after all, from ``now`` on; how many of ``ids`` were such.

    Parts that the platform has taken are not sent again.
    """
    done = await connection.execute(
        update(outbox)
        .where(outbox.c.id.in_(ids), outbox.c.channel == channel, outbox.c.status == "given_up")
        .values(status="waiting", attempts=0, next_attempt_at=now)
    )
    return done.rowcount
