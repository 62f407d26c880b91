"""Tells agents in time of conversations whose time is almost over, and when it is: once, whichever worker looks."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import conversation_store
from bot.desk import clock_keeping, telling
from bot.desk.context import DeskContext
from bot.desk.notifications import Notifications
from bot.desk.staff import Staff
from handoff import service_clocks, tickets
from handoff.service_levels import Standing
from handoff.tickets import Ticket
from handoff.told import Kind

#: So many conversations are looked at before the next look.
AT_ONCE = 500

_KINDS: dict[Standing, Kind] = {"soon": "due-soon", "overdue": "overdue"}


class Reminders:
    """``tick`` looks at the times that are due to be told of, and at those that are to be counted anew.

    Each conversation is looked at in a transaction of its own that locks it, looks again and notes what it tells: of
    two workers the second finds nothing to tell any more.
    """

    def __init__(self, context: DeskContext, *, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def tick(self) -> None:
        """One look."""
        now = self._context.clock()
        async with self._context.database.read() as connection:
            due = await service_clocks.to_signal(connection, now, AT_ONCE)
        if any(stale for _, stale in due):
            # Teams are others than they were, and the word of it may be late.
            self._context.staff_directory.forget()
        changed = [one for one, _ in due if await self._look(one)]
        if changed:
            await self._notifications.changed(*changed)

    async def _look(self, conversation_id: str) -> bool:
        """Look at a conversation's times; False where there was nothing to do any more."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            if await conversation_store.get(connection, conversation_id, lock=True) is None:
                return False
            ticket = await tickets.current(connection, conversation_id)
            if ticket is None or ticket.signal_at is None or ticket.signal_at > now:
                return False
            staff = await self._context.staff_directory.read(connection)
            news = await clock_keeping.follow(connection, ticket, staff, now, telling=True)
            told = [] if news is None else await self._tell(connection, ticket, staff, news)
        if news is not None:
            await telling.publish(self._context, told, conversation_id, _KINDS[news], None, now)
        return True

    async def _tell(self, connection: AsyncConnection, ticket: Ticket, staff: Staff, news: Standing) -> list[int]:
        """Keep for whom it is: who holds the conversation; who supervises where nobody does, and what is overdue."""
        told = [ticket.agent_id] if ticket.status == "taken" and ticket.agent_id is not None else []
        if not told or news == "overdue":
            told += _supervising(staff, ticket.team_id)
        told = list(dict.fromkeys(told))
        now = self._context.clock()
        await telling.keep(connection, told, ticket.conversation_id, _KINDS[news], None, now)
        return told


def _supervising(staff: Staff, team_id: int | None) -> list[int]:
    """Who supervises a team: those of its members who do, or everybody who does where none of them does."""
    everybody = [one for one in staff.desk if one.may_supervise]
    members = [one.id for one in everybody if team_id in one.teams]
    return members or [one.id for one in everybody]
