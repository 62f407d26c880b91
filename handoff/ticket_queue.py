"""The queue: the tickets that wait, in serving order, whom they are offered to, and who takes them.

Every function takes the connection of the caller's transaction. Whatever changes a ticket's hands is one conditional
UPDATE, so that of many who try at once one succeeds.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.routing import Waiting, in_order
from handoff.tables import ticket

#: Seconds that an agent has to accept what they are offered.
OFFER_SECONDS = 30.0


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
_WAITING = select(
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


async def in_serving_order(connection: AsyncConnection, now: float) -> list[Queued]:
    """The waiting tickets in the order in which they are served."""
    found = await connection.execute(_WAITING)
    queued = {row.id: _queued(row) for row in found.all()}
    return [queued[one.id] for one in in_order((one.waiting for one in queued.values()), now)]


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
            kept_until=None,
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


async def note_told(connection: AsyncConnection, conversation_id: str, place: int, until: float | None) -> None:
    """Note which place and waiting time the visitor was told."""
    await connection.execute(
        update(ticket)
        .where(ticket.c.conversation_id == conversation_id, ticket.c.status == "waiting")
        .values(told_place=place, told_until=until)
    )


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
