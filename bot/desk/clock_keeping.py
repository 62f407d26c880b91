"""Keeps the times that run by service levels in step with what happens to a conversation, in the same transaction:
whatever changes a ticket's hands, priority, team or end, or answers it, calls `keep`."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import message_store
from bot.desk.context import DeskContext
from bot.desk.staff import Staff
from handoff import service_clocks, tickets
from handoff.service_clocks import Terms
from handoff.service_levels import Standing
from handoff.tickets import Ticket


async def keep(
    context: DeskContext, connection: AsyncConnection, conversation_id: str, *, by: int | None = None
) -> None:
    """Something has happened to a conversation; ``by`` is the agent who has answered, if that is what happened."""
    ticket = (await tickets.newest(connection, [conversation_id])).get(conversation_id)
    if ticket is not None:
        staff = await context.staff_directory.read(connection)
        await follow(connection, ticket, staff, context.clock(), by=by)


async def visitor_wrote(
    context: DeskContext, connection: AsyncConnection, conversation_id: str, *, woken: bool = False
) -> None:
    """A visitor has written to people; ``woken`` says that this has ended a snooze. Costs nothing without targets."""
    staff = await context.staff_directory.read(connection)
    if not (woken or staff.has_targets):
        return
    ticket = await tickets.current(connection, conversation_id)
    # Who waits for a first word, or for the next one, waits no less for having written again.
    if ticket is None or not (woken or (ticket.first_reply_at is not None and "next_reply" not in ticket.clocks)):
        return
    await follow(connection, ticket, staff, context.clock())


async def follow(
    connection: AsyncConnection,
    ticket: Ticket,
    staff: Staff,
    now: float,
    *,
    by: int | None = None,
    telling: bool = False,
) -> Standing | None:
    """Let a ticket's times be as they are now; with ``telling``, what is new of them."""
    levels = staff.levels(ticket.team_id)
    unanswered_since = None
    if ticket.status in tickets.OPEN and ticket.first_reply_at is not None and (levels or ticket.clocks):
        unanswered_since = await message_store.unanswered_since(connection, ticket.conversation_id, ticket.opened_at)
    terms = Terms(levels=levels, hours=staff.hours(ticket.team_id), unanswered_since=unanswered_since, now=now, by=by)
    return await service_clocks.follow(connection, ticket, terms, telling=telling)
