"""What visitors thought of the help that they got: CSAT (1 to 5), NPS (0 to 10) and a comment, one for each ticket.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import rating
from handoff.tickets import Ticket

#: Seconds in which an answer can still be changed, and in which a digit in a messaging app counts as one.
DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Rating:
    """A survey: asked when a ticket was closed, answered later or never (``answered_at`` is None)."""

    id: int
    ticket_id: int
    conversation_id: str
    agent_id: int | None
    language: str
    article_id: str | None
    csat: int | None
    nps: int | None
    comment: str | None
    asked_at: float
    answered_at: float | None


_NEWEST = select(rating).where(
    rating.c.id.in_(
        select(func.max(rating.c.id))
        .where(rating.c.conversation_id.in_(bindparam("wanted", expanding=True)))
        .group_by(rating.c.conversation_id)
    )
)


async def ask(connection: AsyncConnection, ticket: Ticket, now: float) -> None:
    """Begin the survey about a ticket that has just been closed."""
    await connection.execute(
        insert(rating).values(
            ticket_id=ticket.id,
            conversation_id=ticket.conversation_id,
            agent_id=ticket.agent_id,
            language=ticket.language,
            article_id=ticket.article_id,
            asked_at=now,
        )
    )


async def withdraw(connection: AsyncConnection, ticket_id: int) -> None:
    """The ticket is not closed after all: nobody is asked about it, unless they have answered."""
    await connection.execute(delete(rating).where(rating.c.ticket_id == ticket_id, rating.c.answered_at.is_(None)))


async def newest(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Rating]:
    """The newest survey of each of the conversations that has any."""
    found = await connection.execute(_NEWEST, {"wanted": list(conversation_ids)})
    return {row.conversation_id: _rating(row) for row in found}


async def answer(
    connection: AsyncConnection,
    survey: Rating,
    *,
    csat: int | None = None,
    nps: int | None = None,
    comment: str | None = None,
    now: float,
) -> bool:
    """Store an answer; None leaves a part as it is. False where an earlier one is final."""
    if survey.answered_at is not None and now - survey.answered_at > DAY:
        return False
    given = {"csat": csat, "nps": nps, "comment": comment}
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    await connection.execute(
        update(rating)
        .where(rating.c.id == survey.id)
        .values(answered_at=func.coalesce(rating.c.answered_at, now), **values)
    )
    return True


def _rating(row: Row[Any]) -> Rating:
    return Rating(**row._mapping)
