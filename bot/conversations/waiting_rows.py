"""Rows that wait to be worked on in the background: of a channel at a time, and the oldest of each address first.

Such a table has the columns ``id``, ``channel``, ``address``, ``status`` and ``next_attempt_at``.
"""

from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, Table, bindparam, select

from bot.storage import prepare


@dataclass(frozen=True, slots=True)
class Lane:
    """Which rows are meant: those of a ``channel``, or where that is None of all but ``others``."""

    channel: str | None = None
    others: tuple[str, ...] = ()


ALL = Lane()


def is_first(table: Table) -> ColumnElement[bool]:
    """Nothing before it waits at its address."""
    earlier = table.alias()
    return (
        ~select(earlier.c.id)
        .where(
            earlier.c.status == "waiting",
            earlier.c.channel == table.c.channel,
            earlier.c.address == table.c.address,
            earlier.c.id < table.c.id,
        )
        .exists()
    )


def ready(rows: Select[Any], table: Table) -> Select[Any]:
    """Those of ``rows`` that are due at the moment ``now``, the oldest ``most`` of them."""
    due = rows.where(table.c.status == "waiting", table.c.next_attempt_at <= bindparam("now"), is_first(table))
    return due.order_by(table.c.id).limit(bindparam("most"))


def when(table: Table) -> Select[Any]:
    """When the next one is due, of those for a time after the moment ``after``."""
    return (
        select(table.c.next_attempt_at)
        .where(table.c.status == "waiting", table.c.next_attempt_at > bindparam("after"), is_first(table))
        .order_by(table.c.next_attempt_at)
        .limit(1)
    )


def in_lane(statement: Select[Any], table: Table, lane: Lane, what: Literal["due", "claim", "when"]) -> Any:
    """A `ready` or `when` statement for one lane, to be kept: what another worker claims is left to it."""
    if lane.channel is not None:
        statement = statement.where(table.c.channel == lane.channel)
    elif lane.others:
        statement = statement.where(table.c.channel.not_in(lane.others))
    # The address of what is being claimed stays closed: what comes after it waits until that is settled.
    if what == "claim":
        return statement.with_for_update(of=table, skip_locked=True)
    return statement if lane.others else prepare(statement)
