"""Tickets: one for each time that a conversation is handed to people.

Every function takes the connection of the caller's transaction. Whatever changes a ticket's hands is one conditional
UPDATE, so that of many who try at once one succeeds.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.routing import Waiting, in_order
from handoff.tables import ticket

OPEN = ("waiting", "taken")

RESOLUTIONS = ("solved", "not-solved", "no-answer", "spam")

#: Seconds that an agent has to accept what they are offered.
OFFER_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Ticket:
    """A conversation's stay with people. Times are Unix seconds in UTC; ``status`` is one of
    ``waiting``, ``taken``, ``closed``, ``returned`` (to the bot) and ``left`` (by the visitor).

    ``opened_at`` and ``priority`` are its place in the queue and never change; see the table for the rest."""

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


@dataclass(frozen=True, slots=True)
class Queued:
    """A waiting ticket with what the queue needs to know of it, and no more: there may be many."""

    conversation_id: str
    waiting: Waiting
    offered_to: int | None
    offered_at: float | None
    told_place: int | None
    told_until: float | None


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
_UNANSWERED = select(ticket).where(
    ticket.c.status == "taken", ticket.c.holder_replied_at.is_(None), ticket.c.snoozed_until.is_(None)
)
_ANSWERED = select(ticket).where(
    ticket.c.status == "taken", ticket.c.holder_replied_at.is_not(None), ticket.c.snoozed_until.is_(None)
)
_HELD_BY_OTHERS = select(ticket).where(
    ticket.c.status == "taken", ticket.c.agent_id.not_in(bindparam("known", expanding=True))
)
_LINE = select(
    ticket.c.id,
    ticket.c.conversation_id,
    ticket.c.priority,
    ticket.c.opened_at,
    ticket.c.language,
    ticket.c.skills,
    ticket.c.team_id,
    ticket.c.declined,
    ticket.c.offered_to,
    ticket.c.offered_at,
    ticket.c.told_place,
    ticket.c.told_until,
).where(ticket.c.status == "waiting")
_HELD = (
    select(ticket.c.agent_id, func.count())
    .where(ticket.c.status == "taken", ticket.c.snoozed_until.is_(None))
    .group_by(ticket.c.agent_id)
)
_OFFERED = (
    select(ticket.c.offered_to, func.count())
    .where(ticket.c.status == "waiting", ticket.c.offered_to.is_not(None))
    .group_by(ticket.c.offered_to)
)
_WAKE = (
    update(ticket)
    .where(
        ticket.c.conversation_id == bindparam("wanted"), ticket.c.status == "taken", ticket.c.snoozed_until.is_not(None)
    )
    .values(snoozed_until=None)
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
    return None if row is None else _ticket(row)


async def newest(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Ticket]:
    """The newest ticket of each of the conversations that has any."""
    found = await connection.execute(_NEWEST, {"wanted": list(conversation_ids)})
    return {row.conversation_id: _ticket(row) for row in found}


async def line(connection: AsyncConnection, now: float) -> list[Queued]:
    """The waiting tickets in the order in which they are served."""
    found = await connection.execute(_LINE)
    queued = {row.id: _queued(row) for row in found.all()}
    return [queued[one.id] for one in in_order((one.waiting for one in queued.values()), now)]


async def held_by(connection: AsyncConnection, agent_id: int) -> list[str]:
    """The conversations that an agent holds, snoozed ones among them."""
    found = await connection.execute(
        select(ticket.c.conversation_id).where(ticket.c.status == "taken", ticket.c.agent_id == agent_id)
    )
    return list(found.scalars())


async def loads(connection: AsyncConnection) -> Counter[int]:
    """How many conversations each agent holds or is offered; a snoozed one does not count."""
    counted: Counter[int] = Counter()
    for query in (_HELD, _OFFERED):
        for agent_id, count in await connection.execute(query):
            counted[agent_id] += count
    return counted


async def held_by_others(connection: AsyncConnection, agent_ids: Collection[int]) -> list[Ticket]:
    """The taken tickets whose agent is none of ``agent_ids``."""
    found = await connection.execute(_HELD_BY_OTHERS, {"known": list(agent_ids)})
    return [_ticket(row) for row in found]


async def leave_team(connection: AsyncConnection, team_id: int) -> None:
    """A team is no more: what it had not ended is for everybody."""
    await connection.execute(
        update(ticket).where(ticket.c.team_id == team_id, ticket.c.status.in_(OPEN)).values(team_id=None)
    )


async def claim(
    connection: AsyncConnection, conversation_id: str, agent_id: int, now: float, offer_seconds: float = OFFER_SECONDS
) -> bool:
    """Give a waiting ticket to one agent; False where somebody else was quicker or is being asked."""
    done = await connection.execute(
        update(ticket)
        .where(
            ticket.c.conversation_id == conversation_id,
            ticket.c.status == "waiting",
            or_(
                ticket.c.offered_to.is_(None),
                ticket.c.offered_to == agent_id,
                ticket.c.offered_at <= now - offer_seconds,
                # Asked before the clock was put back.
                ticket.c.offered_at > now,
            ),
        )
        .values(status="taken", agent_id=agent_id, taken_at=now, offered_to=None, offered_at=None, declined=[])
    )
    return done.rowcount == 1


async def offer(connection: AsyncConnection, ticket_id: int, agent_id: int, now: float) -> bool:
    """Ask one agent whether they take a ticket; False where it does not wait for an agent any more."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.id == ticket_id, ticket.c.status == "waiting", ticket.c.offered_to.is_(None))
        .values(offered_to=agent_id, offered_at=now)
    )
    return done.rowcount == 1


async def decline(connection: AsyncConnection, queued: Queued) -> bool:
    """Take an offer back: whoever had it is not asked again. False where it is theirs no more."""
    declined = sorted({*queued.waiting.declined, *([queued.offered_to] if queued.offered_to else [])})
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.id == queued.waiting.id, ticket.c.status == "waiting", ticket.c.offered_to == queued.offered_to)
        .values(offered_to=None, declined=declined)
    )
    return done.rowcount == 1


async def ask_again(connection: AsyncConnection, ticket_id: int) -> None:
    """Everybody has passed a ticket on: begin a new round."""
    await connection.execute(
        update(ticket).where(ticket.c.id == ticket_id, ticket.c.offered_to.is_(None)).values(declined=[])
    )


async def release(
    connection: AsyncConnection, conversation_id: str, agent_id: int | None, *, team_id: int | None, now: float
) -> bool:
    """Put a taken ticket back in the queue, at its old place, for ``team_id``; False where ``agent_id`` has it not.

    Whoever gave it away is the last one to be offered it again.
    """
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "taken", ticket.c.agent_id == agent_id)
        .values(
            status="waiting",
            agent_id=None,
            taken_at=None,
            holder_replied_at=None,
            snoozed_until=None,
            woken=False,
            team_id=team_id,
            offered_at=now,
            declined=[] if agent_id is None else [agent_id],
        )
    )
    return done.rowcount == 1


async def move_to_team(connection: AsyncConnection, conversation_id: str, team_id: int) -> bool:
    """Let a ticket wait for another team; False where it does not wait any more."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "waiting")
        .values(team_id=team_id, offered_to=None, offered_at=None, declined=[])
    )
    return done.rowcount == 1


async def pass_on(
    connection: AsyncConnection, conversation_id: str, source: int | None, target: int, now: float
) -> bool:
    """Give a ticket from one agent, or from the queue where ``source`` is None, to another; False where it moved."""
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
        )
    )
    return done.rowcount == 1


async def snooze(connection: AsyncConnection, conversation_id: str, agent_id: int, until: float) -> bool:
    """Lay a ticket aside until a moment; False where the agent does not hold it."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "taken", ticket.c.agent_id == agent_id)
        .values(snoozed_until=until, woken=False)
    )
    return done.rowcount == 1


async def wake(connection: AsyncConnection, conversation_id: str) -> bool:
    """End a conversation's snooze, since its visitor wrote; False where it has none."""
    return (await connection.execute(_WAKE, {"wanted": conversation_id})).rowcount == 1


async def any_snooze_due(connection: AsyncConnection, now: float) -> bool:
    """Whether the time of a snooze has come."""
    due = select(ticket.c.id).where(ticket.c.status == "taken", ticket.c.snoozed_until <= now).limit(1)
    return (await connection.execute(due)).scalar_one_or_none() is not None


async def wake_due(connection: AsyncConnection, now: float) -> list[str]:
    """End the snoozes whose time has come; the conversations."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.status == "taken", ticket.c.snoozed_until <= now)
        .values(snoozed_until=None, woken=True)
        .returning(ticket.c.conversation_id)
    )
    return list(done.scalars())


async def unanswered(connection: AsyncConnection) -> list[Ticket]:
    """Taken tickets whose agent has not written yet and has not laid them aside."""
    return [_ticket(row) for row in await connection.execute(_UNANSWERED)]


async def answered(connection: AsyncConnection) -> list[Ticket]:
    """Taken tickets whose agent has written, and has not laid them aside."""
    return [_ticket(row) for row in await connection.execute(_ANSWERED)]


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
        )
    )
    return done.rowcount == 1


async def follow_ups_due(connection: AsyncConnection, now: float, limit: int = 50) -> list[str]:
    """The conversations that are to be asked about now."""
    due = select(ticket.c.conversation_id).where(ticket.c.follow_up_at <= now).order_by(ticket.c.follow_up_at)
    return list((await connection.execute(due.limit(limit))).scalars())


async def followed_up(connection: AsyncConnection, conversation_id: str) -> bool:
    """Note that a conversation is followed up; False where it has been already."""
    done = await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.follow_up_at.is_not(None))
        .values(follow_up_at=None)
    )
    return done.rowcount == 1


async def note_reply(connection: AsyncConnection, conversation_id: str, now: float) -> None:
    """Note that the agent wrote: for the first time of anybody, and of whoever holds it now."""
    await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "taken")
        .values(
            first_reply_at=func.coalesce(ticket.c.first_reply_at, now),
            holder_replied_at=func.coalesce(ticket.c.holder_replied_at, now),
            woken=False,
        )
    )


async def note_told(connection: AsyncConnection, conversation_id: str, place: int, until: float | None) -> None:
    """Note which place and waiting time the visitor was told."""
    await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "waiting")
        .values(told_place=place, told_until=until)
    )


async def handling_times(connection: AsyncConnection, since: float) -> list[float]:
    """How many seconds people held the 50 tickets that ended last, since ``since``."""
    found = await connection.execute(_HANDLING_TIMES, {"since": since})
    return [float(value) for value in found.scalars()]


def _ticket(row: Row[Any]) -> Ticket:
    values = dict(row._mapping)
    return Ticket(**values | {"skills": tuple(row.skills), "declined": tuple(row.declined)})


def _queued(row: Row[*tuple[Any, ...]]) -> Queued:
    waiting = Waiting(
        id=row.id,
        priority=row.priority,
        opened_at=row.opened_at,
        language=row.language,
        skills=frozenset(row.skills),
        team=row.team_id,
        declined=frozenset(row.declined),
    )
    return Queued(row.conversation_id, waiting, row.offered_to, row.offered_at, row.told_place, row.told_until)
