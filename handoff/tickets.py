"""Tickets: one for each time that a conversation is handed to people, from its opening to its end.

Every function takes the connection of the caller's transaction. Whatever changes a ticket's hands is one conditional
UPDATE, so that of many who try at once one succeeds.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import ticket

#: The statuses of a ticket that is not ended.
OPEN = ("waiting", "taken")


@dataclass(frozen=True, slots=True)
class Ticket:
    """A conversation's stay with people. Times are Unix seconds in UTC; ``status`` is one of
    ``waiting``, ``taken``, ``closed``, ``returned`` (to the bot) and ``left`` (by the visitor).

    ``opened_at`` and ``priority`` are its place in the queue; see the table for the rest."""

    id: int
    conversation_id: str
    status: str
    reason: str
    emotion: str
    language: str
    priority: int
    agent_id: int | None
    opened_at: float
    taken_at: float | None
    first_reply_at: float | None
    ended_at: float | None
    team_id: int | None
    skills: tuple[str, ...]
    repeated: bool
    vip: bool
    after_hours: bool
    article_id: str | None
    offered_to: int | None
    offered_at: float | None
    declined: tuple[int, ...]
    holder_replied_at: float | None
    snoozed_until: float | None
    woken: bool
    resolution: str | None
    told_place: int | None
    told_until: float | None
    follow_up_at: float | None
    kept_until: float | None
    first_reply_by: int | None
    clocks: Mapping[str, Mapping[str, Any]]
    pauses: tuple[tuple[float, float | None], ...]
    signal_at: float | None


# Built once: SQLAlchemy takes longer to build a statement than SQLite to run it.
_CURRENT = select(ticket).where(ticket.c.conversation_id == bindparam("wanted"), ticket.c.status.in_(OPEN))
_NEWEST = select(ticket).where(
    ticket.c.id.in_(
        select(func.max(ticket.c.id))
        .where(ticket.c.conversation_id.in_(bindparam("wanted", expanding=True)))
        .group_by(ticket.c.conversation_id)
    )
)
_HANDLING_TIMES = (
    select(ticket.c.ended_at - ticket.c.taken_at)
    .where(
        # It ended before it was taken where the clock was put back in between.
        ticket.c.ended_at >= ticket.c.taken_at,
        ticket.c.ended_at >= bindparam("since"),
    )
    .order_by(ticket.c.ended_at.desc())
    .limit(50)
)


async def open_ticket(
    connection: AsyncConnection,
    conversation_id: str,
    *,
    reason: str,
    emotion: str,
    language: str,
    priority: int,
    now: float,
    team_id: int | None = None,
    skills: Collection[str] = (),
    repeated: bool = False,
    vip: bool = False,
    after_hours: bool = False,
    article_id: str | None = None,
) -> int:
    """Put a conversation in the queue; the ticket's id. Raises ``IntegrityError`` where it has an open one already."""
    done = await connection.execute(
        insert(ticket)
        .values(
            conversation_id=conversation_id,
            status="waiting",
            reason=reason,
            emotion=emotion,
            language=language,
            priority=priority,
            opened_at=now,
            team_id=team_id,
            skills=list(skills),
            repeated=repeated,
            vip=vip,
            after_hours=after_hours,
            article_id=article_id,
        )
        .returning(ticket.c.id)
    )
    return int(done.scalar_one())


async def current(connection: AsyncConnection, conversation_id: str) -> Ticket | None:
    """The open ticket of a conversation, or None."""
    row = (await connection.execute(_CURRENT, {"wanted": conversation_id})).one_or_none()
    return None if row is None else ticket_of(row)


async def newest(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Ticket]:
    """The newest ticket of each of the conversations that has any."""
    found = await connection.execute(_NEWEST, {"wanted": list(conversation_ids)})
    return {row.conversation_id: ticket_of(row) for row in found}


async def waiting_by_team(connection: AsyncConnection) -> dict[int | None, int]:
    """How many wait for each team; None is everybody."""
    found = await connection.execute(
        select(ticket.c.team_id, func.count()).where(ticket.c.status == "waiting").group_by(ticket.c.team_id)
    )
    return {row[0]: row[1] for row in found}


async def leave_team(connection: AsyncConnection, team_id: int) -> None:
    """A team is no more: what it had not ended is for everybody."""
    await connection.execute(
        update(ticket).where(ticket.c.team_id == team_id, ticket.c.status.in_(OPEN)).values(team_id=None)
    )


async def pass_on(
    connection: AsyncConnection,
    conversation_id: str,
    source: int | None,
    target: int,
    now: float,
    kept_until: float | None = None,
) -> bool:
    """Give a ticket from one agent, or from the queue where ``source`` is None, to another; False where it moved.

    ``kept_until`` is set where the other one is away: until then it waits for them.
    """
    held = (
        ticket.c.status == "waiting" if source is None else (ticket.c.status == "taken") & (ticket.c.agent_id == source)
    )
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, held)
        .values(
            status="taken",
            agent_id=target,
            taken_at=func.coalesce(ticket.c.taken_at, now),
            holder_replied_at=None,
            snoozed_until=None,
            woken=False,
            offered_to=None,
            offered_at=None,
            declined=[],
            kept_until=kept_until,
        )
    )
    return done.rowcount == 1


async def end(
    connection: AsyncConnection,
    conversation_id: str,
    *,
    status: str,
    now: float,
    agent_id: int | None = None,
    resolution: str | None = None,
    follow_up_at: float | None = None,
) -> bool:
    """End the open ticket as ``closed``, ``returned`` or ``left``.

    With ``agent_id`` only that agent's ticket is ended. False where there was none to end.
    """
    query = update(ticket).where(ticket.c.conversation_id == conversation_id, ticket.c.status.in_(OPEN))
    if agent_id is not None:
        query = query.where(ticket.c.agent_id == agent_id)
    done = await connection.execute(
        query.values(
            status=status,
            ended_at=now,
            resolution=resolution,
            follow_up_at=follow_up_at,
            offered_to=None,
            snoozed_until=None,
            woken=False,
            kept_until=None,
        )
    )
    return done.rowcount == 1


async def restore(connection: AsyncConnection, ticket_id: int) -> bool:
    """Undo the end of a ticket that was closed: its agent has it as before. False where it is not closed."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.id == ticket_id, ticket.c.status == "closed", ticket.c.agent_id.is_not(None))
        .values(status="taken", ended_at=None, resolution=None, follow_up_at=None)
    )
    return done.rowcount == 1


async def put_first(connection: AsyncConnection, conversation_id: str, priority: int) -> None:
    """Let a waiting conversation's ticket have at least that ``priority``."""
    await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "waiting")
        .where(ticket.c.priority < priority)
        .values(priority=priority)
    )


async def set_priority(connection: AsyncConnection, conversation_id: str, priority: int) -> None:
    """Let a conversation's open ticket have that ``priority``."""
    await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status.in_(OPEN))
        .values(priority=priority)
    )


async def put_back(connection: AsyncConnection, ticket_id: int, columns: Mapping[str, Any]) -> None:
    """Let a ticket be again as it was, in the ``columns`` that are named."""
    await connection.execute(update(ticket).where(ticket.c.id == ticket_id).values(**columns))


async def note_reply(connection: AsyncConnection, conversation_id: str, agent_id: int, now: float) -> None:
    """Note that an agent wrote: for the first time of anybody, and of whoever holds it now, if that is who wrote."""
    first_of_holder = func.coalesce(ticket.c.holder_replied_at, now)
    await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "taken")
        .values(
            first_reply_at=func.coalesce(ticket.c.first_reply_at, now),
            first_reply_by=func.coalesce(ticket.c.first_reply_by, agent_id),
            holder_replied_at=case((ticket.c.agent_id == agent_id, first_of_holder), else_=ticket.c.holder_replied_at),
            # Whoever has begun is there.
            kept_until=case((ticket.c.agent_id == agent_id, None), else_=ticket.c.kept_until),
            woken=False,
        )
    )


async def forget_reply(connection: AsyncConnection, ticket_id: int) -> None:
    """All that agents wrote was taken back: nobody has answered yet."""
    await connection.execute(
        update(ticket)
        .where(ticket.c.id == ticket_id)
        .values(first_reply_at=None, first_reply_by=None, holder_replied_at=None)
    )


async def handling_times(connection: AsyncConnection, since: float) -> list[float]:
    """How many seconds people held the 50 tickets that ended last, since ``since``."""
    found = await connection.execute(_HANDLING_TIMES, {"since": since})
    return [float(value) for value in found.scalars()]


def reopens_until(closed: Ticket | None, now: float, within: float) -> float | None:
    """Until when a visitor who writes goes on under a ``closed`` ticket; None where that is over, or it was spam."""
    if closed is None or closed.status != "closed" or closed.ended_at is None or closed.resolution == "spam":
        return None
    until = closed.ended_at + within
    return until if now < until else None


def ticket_of(row: Row[Any]) -> Ticket:
    """The ticket of a row of the table."""
    values = dict(row._mapping)
    pauses = tuple((start, stop) for start, stop in row.pauses)
    return Ticket(**values | {"skills": tuple(row.skills), "declined": tuple(row.declined), "pauses": pauses})
