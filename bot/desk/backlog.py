"""What waits at this moment, and who is there for it: figures of the whole site, however many workers it has."""

import asyncio
from dataclasses import dataclass

import structlog
from sqlalchemy import false, func, literal_column, select

from bot.conversations.tables import message, outbox
from bot.desk.context import DeskContext
from handoff.tables import ticket

log = structlog.get_logger(__name__)

#: Seconds that whoever asks waits for the database.
PATIENCE = 2.0
# Written out, not handed over: a database sees only so that an index of open rows alone has all that is asked for.
_UNDELIVERED = outbox.c.status == literal_column("'waiting'")
_UNANSWERED = message.c.handled == false()
_COUNTED = select(
    select(func.count()).where(ticket.c.status == "waiting").scalar_subquery().label("waiting"),
    select(func.min(ticket.c.opened_at)).where(ticket.c.status == "waiting").scalar_subquery().label("waiting_since"),
    select(func.count()).where(ticket.c.status == "taken").scalar_subquery().label("held"),
    select(func.count()).where(_UNDELIVERED).scalar_subquery().label("undelivered"),
    select(func.min(outbox.c.created_at)).where(_UNDELIVERED).scalar_subquery().label("sent_since"),
    select(func.count()).where(_UNANSWERED).scalar_subquery().label("unanswered"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """Visitors who wait for a person and for how many seconds the first of them has; conversations that agents hold and
    agents who are at their desks; messages in the outbox and the age of the oldest; messages whose turn is to be taken.
    """

    waiting: int
    longest_wait: float
    held: int
    agents: int
    undelivered: int
    oldest_undelivered: float
    unanswered: int


class BacklogReader:
    """Reads it for all who ask at the same time, and lets nobody wait for a database that does not answer."""

    def __init__(self, context: DeskContext, patience: float = PATIENCE) -> None:
        self._context = context
        self._patience = patience
        self._reading: asyncio.Task[Backlog] | None = None

    async def read(self) -> Backlog | None:
        """The backlog; None where the database cannot be asked."""
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read(), name="backlog")
        reading = self._reading
        # Not cancelled when it is late: a connection would be lost with it.
        await asyncio.wait([reading], timeout=self._patience)
        if not reading.done():
            return None
        if (error := reading.exception()) is not None:
            log.warning("backlog_not_read", error=str(error))
            return None
        return reading.result()

    async def _read(self) -> Backlog:
        async with self._context.database.read() as connection:
            row = (await connection.execute(_COUNTED)).one()
        now = self._context.clock()
        return Backlog(
            waiting=row.waiting,
            longest_wait=_age(row.waiting_since, now),
            held=row.held,
            agents=len(self._context.presence.present(now)),
            undelivered=row.undelivered,
            oldest_undelivered=_age(row.sent_since, now),
            unanswered=row.unanswered,
        )


def _age(since: float | None, now: float) -> float:
    return 0.0 if since is None else max(0.0, now - since)
