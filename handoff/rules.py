"""Rules: what is done by itself when something happens to a conversation, and what has happened that they look at.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.errors import HandoffError
from handoff.tables import rule, rule_event, rule_waited, ticket

#: What rules act on. Triggers of the database note all but ``waiting``, which is the scheduler's to notice.
Happening = Literal["begun", "handed-over", "message", "closed", "rated", "overdue", "waiting"]
HAPPENINGS: tuple[Happening, ...] = get_args(Happening)

#: Rules of a site, steps of a rule, characters of a name, and the longest wait in minutes.
MOST, MOST_STEPS, LONGEST_NAME, LONGEST_WAIT = 100, 10, 60, 7 * 24 * 60
#: What a rule may do. None of it is what a rule acts on: no rule sets another one off, nor itself.
STEPS = ("tag", "untag", "set-attribute", "prioritise", "pass-on", "reply", "note")


class RuleError(HandoffError):
    """A rule that cannot be stored; ``code`` names the case, the message says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """A rule as it shall be. ``minutes`` are for ``waiting`` alone."""

    name: str
    event: Happening
    minutes: int | None
    conditions: Mapping[str, Any]
    steps: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule; ``fault`` is why it was switched off by itself, ``agent_id`` who changed it last."""

    id: int
    name: str
    event: str
    minutes: int | None
    conditions: Mapping[str, Any]
    steps: Sequence[Mapping[str, Any]]
    position: int
    active: bool
    fault: str | None
    agent_id: int | None
    version: int


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that has happened; ``ref`` is the message or the ticket."""

    id: int
    event: str
    conversation_id: str
    ref: int | None


async def everything(connection: AsyncConnection, *, event: str | None = None) -> list[Rule]:
    """All rules in their order, or those that are switched on for an ``event``."""
    wanted = select(rule).order_by(rule.c.position, rule.c.id)
    if event is not None:
        wanted = wanted.where(rule.c.active, rule.c.event == event)
    return [_rule(row) for row in await connection.execute(wanted)]


async def find(connection: AsyncConnection, rule_id: int) -> Rule:
    """A rule by its id. Raises :class:`RuleError` ``unknown_rule``."""
    row = (await connection.execute(select(rule).where(rule.c.id == rule_id))).one_or_none()
    if row is None:
        raise _unknown()
    return _rule(row)


async def add(connection: AsyncConnection, wanted: RuleChange, agent_id: int, now: float) -> int:
    """Keep a new rule, behind the others and switched off; its id. Raises :class:`RuleError`."""
    number, last = (await connection.execute(select(func.count(), func.max(rule.c.position)).select_from(rule))).one()
    if number >= MOST:
        raise RuleError("too_many_rules", f"There are {MOST} rules already; delete one first.")
    values = {**_values(wanted), "position": (last or 0) + 1, "active": False, "agent_id": agent_id, "updated_at": now}
    return int((await connection.execute(insert(rule).values(**values).returning(rule.c.id))).scalar_one())


async def change(
    connection: AsyncConnection, rule_id: int, version: int, wanted: RuleChange, agent_id: int, now: float
) -> None:
    """Change a rule that nobody has changed since ``version``. Raises :class:`RuleError`."""
    values = {**_values(wanted), "fault": None, "agent_id": agent_id, "updated_at": now, "version": version + 1}
    done = await connection.execute(
        update(rule).where(rule.c.id == rule_id, rule.c.version == version).values(**values)
    )
    if done.rowcount != 1:
        raise RuleError("changed_meanwhile", "Somebody else has changed this rule in the meantime; load it again.")


async def switch(connection: AsyncConnection, rule_id: int, active: bool, fault: str | None = None) -> None:
    """Let a rule act from now on, or no more; ``fault`` says why where it did not come to it by hand.

    Raises :class:`RuleError` ``unknown_rule``.
    """
    done = await connection.execute(
        update(rule).where(rule.c.id == rule_id).values(active=active, fault=fault, version=rule.c.version + 1)
    )
    if done.rowcount != 1:
        raise _unknown()


async def put_in_order(connection: AsyncConnection, ids: Sequence[int]) -> None:
    """Let rules act in this order; others come behind them."""
    known = [one.id for one in await everything(connection)]
    order = [one for one in dict.fromkeys(ids) if one in known]
    for position, rule_id in enumerate([*order, *(one for one in known if one not in order)], 1):
        await connection.execute(update(rule).where(rule.c.id == rule_id).values(position=position))


async def remove(connection: AsyncConnection, rule_id: int) -> None:
    """Delete a rule. Raises :class:`RuleError` ``unknown_rule``."""
    await connection.execute(delete(rule_waited).where(rule_waited.c.rule_id == rule_id))
    if (await connection.execute(delete(rule).where(rule.c.id == rule_id))).rowcount != 1:
        raise _unknown()


async def next_event(connection: AsyncConnection) -> Happened | None:
    """What has happened first and was not looked at yet."""
    row = (await connection.execute(select(rule_event).order_by(rule_event.c.id).limit(1))).one_or_none()
    return None if row is None else Happened(row.id, row.event, row.conversation_id, row.ref)


async def claim(connection: AsyncConnection, event_id: int) -> bool:
    """Look at what has happened, in the transaction that acts on it; False where another worker has."""
    return (await connection.execute(delete(rule_event).where(rule_event.c.id == event_id))).rowcount == 1


async def waiting_since(connection: AsyncConnection, rule_id: int, before: float) -> list[tuple[int, str]]:
    """Tickets, with their conversations, that wait since ``before``, and on which that rule has not acted."""
    seen = select(rule_waited.c.ticket_id).where(rule_waited.c.rule_id == rule_id)
    found = await connection.execute(
        select(ticket.c.id, ticket.c.conversation_id)
        .where(ticket.c.status == "waiting", ticket.c.opened_at <= before, ticket.c.id.not_in(seen))
        .order_by(ticket.c.id)
        .limit(100)
    )
    return [(row.id, row.conversation_id) for row in found]


async def note_waited(connection: AsyncConnection, rule_id: int, ticket_id: int) -> bool:
    """Note that a rule acts on a wait; False where it has. The caller has locked the conversation."""
    done = select(rule_waited.c.ticket_id).where(rule_waited.c.rule_id == rule_id, rule_waited.c.ticket_id == ticket_id)
    if (await connection.execute(done)).first() is not None:
        return False
    await connection.execute(insert(rule_waited).values(rule_id=rule_id, ticket_id=ticket_id))
    return True


def _values(wanted: RuleChange) -> dict[str, Any]:
    name = " ".join(wanted.name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise RuleError("invalid_rule", f"Give the rule a name of at most {LONGEST_NAME} characters.")
    if not 0 < len(wanted.steps) <= MOST_STEPS:
        raise RuleError("invalid_rule", f"Give it between 1 and {MOST_STEPS} steps.")
    for step in wanted.steps:
        if step["do"] not in STEPS or (step["do"] == "pass-on" and step.get("team") is None):
            raise RuleError(
                "invalid_rule", "A rule tags, sets attributes, prioritises, answers, notes, or passes on to a team."
            )
    minutes = wanted.minutes if wanted.event == "waiting" else None
    if wanted.event == "waiting" and (minutes is None or not 0 < minutes <= LONGEST_WAIT):
        raise RuleError("invalid_rule", f"Say after how many minutes of waiting, from 1 to {LONGEST_WAIT:,}.")
    return {
        "name": name,
        "event": wanted.event,
        "minutes": minutes,
        "conditions": dict(wanted.conditions),
        "steps": [dict(one) for one in wanted.steps],
    }


def _unknown() -> RuleError:
    return RuleError("unknown_rule", "There is no such rule; it may have been deleted.")


def _rule(row: Row[Any]) -> Rule:
    return Rule(
        row.id,
        row.name,
        row.event,
        row.minutes,
        row.conditions,
        row.steps,
        row.position,
        row.active,
        row.fault,
        row.agent_id,
        row.version,
    )
