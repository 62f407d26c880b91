"""What agents have to do: the conversations that they hold, and those that somebody else has to take over.

Every function takes the connection of the caller's transaction.
"""

from collections import Counter
from collections.abc import Collection

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import ticket
from handoff.tickets import Ticket, ticket_of

# Built once: SQLAlchemy takes longer to build a statement than SQLite to run it.
_UNANSWERED = select(ticket).where(
    ticket.c.status == "taken", ticket.c.holder_replied_at.is_(None), ticket.c.snoozed_until.is_(None)
)
_ANSWERED = select(ticket).where(
    ticket.c.status == "taken", ticket.c.holder_replied_at.is_not(None), ticket.c.snoozed_until.is_(None)
)
_HELD_BY_OTHERS = select(ticket).where(
    ticket.c.status == "taken", ticket.c.agent_id.not_in(bindparam("known", expanding=True))
)
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
    return [ticket_of(row) for row in found]


async def unanswered(connection: AsyncConnection) -> list[Ticket]:
    """Taken tickets whose agent has not written yet and has not laid them aside."""
    return [ticket_of(row) for row in await connection.execute(_UNANSWERED)]


async def answered(connection: AsyncConnection) -> list[Ticket]:
    """Taken tickets whose agent has written, and has not laid them aside."""
    return [ticket_of(row) for row in await connection.execute(_ANSWERED)]
