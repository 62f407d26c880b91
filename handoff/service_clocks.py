"""The times that run on tickets by service levels: kept on the tickets, told of once, and what came of them.

Every function takes the connection of the caller's transaction, in which the conversation is locked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff import service_levels, told
from handoff.hours import Hours
from handoff.service_levels import Clock, Facts, ServiceLevels, Standing, Target
from handoff.tables import service_result, ticket
from handoff.tickets import OPEN, Ticket

#: A ticket with this as the time of its next signal is to be counted anew.
STALE = 0.0

_RANKS: Mapping[Standing | None, int] = {None: 0, "soon": 1, "overdue": 2}

# Built once: SQLAlchemy takes longer to build a statement than SQLite to run it.
_STALE = update(ticket).where(ticket.c.status.in_(OPEN)).values(signal_at=STALE)
_RESULTS = select(service_result.c.target, service_result.c.began_at, service_result.c.kept).where(
    service_result.c.ticket_id == bindparam("wanted")
)
_KEEP = (
    update(ticket)
    .where(ticket.c.id == bindparam("wanted"))
    .values(clocks=bindparam("run"), pauses=bindparam("paused"), signal_at=bindparam("signal"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """By what a ticket's times run: its team's ``levels`` and ``hours``, since when the visitor has no answer, what
    time it is, and who has just written to them, if anybody has."""

    levels: ServiceLevels | None
    hours: Hours
    unanswered_since: float | None
    now: float
    by: int | None = None


async def count_anew(connection: AsyncConnection) -> None:
    """Teams, hours or service levels have changed: have the times of all open tickets counted anew."""
    await connection.execute(_STALE)


async def to_signal(connection: AsyncConnection, now: float, most: int) -> list[tuple[str, bool]]:
    """The conversations of whose times something is to be told, and whether they are to be counted anew for that."""
    found = await connection.execute(
        select(ticket.c.conversation_id, ticket.c.signal_at)
        .where(ticket.c.status.in_(OPEN), ticket.c.signal_at <= now)
        .order_by(ticket.c.signal_at, ticket.c.id)
        .limit(most)
    )
    return [(row.conversation_id, row.signal_at == STALE) for row in found]


async def missed(connection: AsyncConnection, conversation_ids: Sequence[str]) -> frozenset[str]:
    """Those of the conversations of which a target was missed."""
    found = await connection.execute(
        select(ticket.c.conversation_id)
        .join(service_result, service_result.c.ticket_id == ticket.c.id)
        .where(service_result.c.kept.is_(False), ticket.c.conversation_id.in_(conversation_ids))
    )
    return frozenset(found.scalars())


async def follow(connection: AsyncConnection, one: Ticket, terms: Terms, *, telling: bool = False) -> Standing | None:
    """Let a ticket's times be as they are now, and keep what came of those that are over.

    With ``telling`` what had not been told before counts as told from now on; that is answered, None where it is
    nothing new. Without it, that is left for whoever tells.
    """
    pauses = _pauses(one, terms.now)
    facts = Facts(
        opened_at=one.opened_at,
        priority=one.priority,
        first_reply_at=one.first_reply_at,
        unanswered_since=terms.unanswered_since,
        pauses=pauses,
    )
    is_open = one.status in OPEN
    wanted = service_levels.clocks(terms.levels, terms.hours, facts) if is_open else {}
    results = await _results(connection, one) if wanted or one.clocks else {}
    await _end(connection, one, terms, service_levels.running(facts) if is_open else {}, results)
    clocks: dict[str, Mapping[str, Any]] = {}
    news: Standing | None = None
    signal_at = STALE if one.signal_at == STALE and is_open and not telling else None
    for target, clock in wanted.items():
        standing = clock.stands(terms.now)
        before = _told(one, target, clock, results)
        await _judge(connection, one, target, clock, standing, results)
        said = min(before, standing, key=_RANKS.__getitem__)
        if telling and said != standing:
            said, news = standing, max(news, standing, key=_RANKS.__getitem__)
        clocks[target] = {"began": clock.began, "due": clock.due, "warn": clock.warn, "told": said}
        then = _next_signal(clock, said)
        if then is not None and (signal_at is None or then < signal_at):
            signal_at = then
    await _keep(connection, one, clocks, pauses, signal_at)
    return news


def _pauses(one: Ticket, now: float) -> tuple[tuple[float, float | None], ...]:
    """From when until when a ticket was snoozed, as far as it is now."""
    goes_on = bool(one.pauses) and one.pauses[-1][1] is None
    if one.snoozed_until is not None and not goes_on:
        return (*one.pauses, (now, None))
    if one.snoozed_until is None and goes_on:
        return (*one.pauses[:-1], (one.pauses[-1][0], now))
    return one.pauses


async def _results(connection: AsyncConnection, one: Ticket) -> dict[tuple[str, float], bool]:
    found = await connection.execute(_RESULTS, {"wanted": one.id})
    return {(row.target, row.began_at): row.kept for row in found}


async def _end(
    connection: AsyncConnection,
    one: Ticket,
    terms: Terms,
    running: Mapping[Target, float],
    results: Mapping[tuple[str, float], bool],
) -> None:
    """Keep what came of the times that ran until now and do so no more."""
    for target, clock in one.clocks.items():
        began, due = clock["began"], clock["due"]
        if running.get(target) == began or (target, began) in results:  # type: ignore[call-overload]
            continue
        met_at, by = _met(one, target, terms)
        if due is not None and due <= (met_at if met_at is not None else one.ended_at or terms.now):
            await _add(connection, one, target, began, due, kept=False, by=one.agent_id)
        elif met_at is not None:
            await _add(connection, one, target, began, met_at, kept=True, by=by)


def _met(one: Ticket, target: str, terms: Terms) -> tuple[float | None, int | None]:
    """When a target was met, and by whom; None where it was not, as the conversation ended in another way."""
    if target == "first_reply":
        return one.first_reply_at, one.first_reply_by
    if target == "next_reply":
        return (terms.now, terms.by or one.agent_id) if one.status in OPEN else (None, None)
    return (one.ended_at, one.agent_id) if one.status == "closed" else (None, None)


def _told(one: Ticket, target: Target, clock: Clock, results: Mapping[tuple[str, float], bool]) -> Standing | None:
    """What was told of a time before."""
    before = one.clocks.get(target)
    if before is not None and before["began"] == clock.began:
        told_before: Standing | None = before["told"]
        return told_before
    # It was over already, and goes on since somebody thought better of it.
    return "overdue" if results.get((target, clock.began)) is False else None


async def _judge(
    connection: AsyncConnection,
    one: Ticket,
    target: Target,
    clock: Clock,
    standing: Standing | None,
    results: Mapping[tuple[str, float], bool],
) -> None:
    """A time that is over was missed, and one that runs is neither missed nor kept."""
    known = results.get((target, clock.began))
    if known is not None and (known or standing != "overdue"):
        await connection.execute(
            delete(service_result).where(
                service_result.c.ticket_id == one.id,
                service_result.c.target == target,
                service_result.c.began_at == clock.began,
            )
        )
        known = None
    if standing == "overdue" and known is None and clock.due is not None:
        await _add(connection, one, target, clock.began, clock.due, kept=False, by=one.agent_id)


async def _add(
    connection: AsyncConnection, one: Ticket, target: str, began: float, at: float, *, kept: bool, by: int | None
) -> None:
    values = {"ticket_id": one.id, "target": target, "began_at": began, "decided_at": at, "kept": kept}
    await connection.execute(insert(service_result).values(**values, agent_id=by, team_id=one.team_id))


def _next_signal(clock: Clock, said: Standing | None) -> float | None:
    """When something is to be told of a time of which so much was ``said``."""
    if said == "overdue":
        return None
    return clock.due if said == "soon" or clock.warn is None else clock.warn


async def _keep(
    connection: AsyncConnection,
    one: Ticket,
    clocks: Mapping[str, Mapping[str, Any]],
    pauses: tuple[tuple[float, float | None], ...],
    signal_at: float | None,
) -> None:
    if (one.clocks, one.pauses, one.signal_at) != (clocks, pauses, signal_at):
        values = {"run": dict(clocks), "paused": [list(pause) for pause in pauses], "signal": signal_at}
        await connection.execute(_KEEP, {"wanted": one.id, **values})
    if any(clock["told"] for clock in one.clocks.values()) and not any(clock["told"] for clock in clocks.values()):
        await told.settle(connection, one.conversation_id)
