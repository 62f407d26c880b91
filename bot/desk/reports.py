"""Figures of the work with visitors, what stands behind each, and what visitors wrote."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import conversation
from bot.conversations.wire import moment
from bot.desk import report_reading
from bot.desk.context import DeskContext
from bot.desk.known_attributes import definition_json, values_of
from bot.desk.staff import Staff
from bot.language.names import direction
from handoff import attributes, reports
from handoff.hours import known_time_zone
from handoff.report_days import Days
from handoff.report_rows import Rows
from handoff.tables import agent, rating, team, ticket

#: So many comments of visitors are shown with a report.
SHOWN_COMMENTS = 50
#: So many conversations behind a figure are listed at once.
MOST_BEHIND = 200

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Names:
    """What is said instead of ids: agents with whether they are still here, and teams."""

    agents: dict[str, tuple[str, bool]]
    teams: dict[str, str]


@dataclass(frozen=True, slots=True)
class Split:
    """By which attribute figures are split, by its key; with a ``value`` they are those of its conversations alone."""

    attribute: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    """What figures are made of: ``attribute`` is the one that they are split by, as pages get it."""

    rows: Rows
    names: Names
    attribute: dict[str, Any] | None


class Reports:
    """Figures of days, both ends included, as the clocks of a time zone have them; times are in seconds."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def figures(self, days: Days, split: Split | None = None) -> dict[str, Any]:
        """The figures of all conversations, by day and by each dimension, and those of as many days before.

        Groups of agents and teams are by id; ``name`` is None for who is not known any more, and where nobody is meant.
        Groups by attribute are those of a ``split``. Raises :class:`CustomAttributeError` ``unknown_attribute``.
        """
        before = days.before

        def make(read: _Read) -> dict[str, Any]:
            now = read.rows.within(days)
            found = {**_named(reports.report(now, days), read.names), "volume": reports.volume(now, days)}
            then = _named(reports.report(read.rows.within(before), before), read.names)
            del then["by_day"]
            return {**_span(days), **found, "attribute": read.attribute, "before": {**_span(before), **then}}

        return await self._made(before.begin, days.end, split, make)

    async def total(self, days: Days) -> dict[str, Any]:
        """The figures of all conversations alone."""
        return await self._made(days.begin, days.end, None, lambda read: reports.figures(read.rows.within(days)))

    async def behind(
        self,
        days: Days,
        figure: str,
        dimension: str | None = None,
        group: str = "",
        *,
        split: Split | None = None,
        offset: int = 0,
    ) -> dict[str, Any]:
        """The conversations that a figure is made of, what happened last first, with what each adds to it.

        A share has 1 for what it counts and 0 for the rest. A conversation is there as often as it counts.
        """

        def make(read: _Read) -> list[reports.Member]:
            return reports.behind(read.rows.within(days), days, figure, dimension, group)

        members = await self._made(days.begin, days.end, split, make)
        page = members[offset : offset + MOST_BEHIND]
        async with self._context.database.read() as connection:
            known = await _shown(connection, {one for one, _ in page})
        return {
            "count": len(members),
            "conversations": [{**known[one], "value": value} for one, value in page if one in known],
        }

    async def comments(
        self, days: Days, *, of: int | None = None, split: Split | None = None, most: int = SHOWN_COMMENTS
    ) -> list[dict[str, Any]]:
        """What visitors wrote in the survey, newest first; ``of`` one agent's conversations, or one value's, alone."""
        wanted = _comments(days) if of is None else _comments(days).where(rating.c.agent_id == of)

        async def read(connection: AsyncConnection) -> list[dict[str, Any]]:
            if split is None or split.value is None:
                return [_comment(row) for row in await connection.execute(wanted.limit(most))]
            asked = await attributes.find(connection, split.attribute)
            values = await values_of(connection, asked, days.begin)
            theirs = (row for row in await connection.execute(wanted) if values.get(row.conversation_id) == split.value)
            return [_comment(row) for row in islice(theirs, most)]

        return await self._context.database.read_at_length(read)

    async def waiting(self) -> dict[str, Any]:
        """The queue at this moment; the longest wait is in seconds."""
        async with self._context.database.read() as connection:
            found = await connection.execute(
                select(func.count(), func.min(ticket.c.opened_at)).where(ticket.c.status == "waiting")
            )
            count, oldest = found.one()
        return {"count": count, "longest": None if oldest is None else max(0, round(self._context.clock() - oldest))}

    async def zone(self, name: str) -> ZoneInfo:
        """The time zone of that name; without one, that of the oldest team's hours, which are the site's."""
        return known_time_zone(name) or (await self.staff()).hours(None).time_zone

    async def staff(self) -> Staff:
        """The agents and teams of this moment."""
        async with self._context.database.read() as connection:
            return await self._context.staff_directory.read(connection)

    async def _made(self, begin: float, end: float, split: Split | None, make: Callable[[_Read], Made]) -> Made:
        """What is made of the rows between two moments, in a thread."""
        staff = await self.staff()

        async def read(connection: AsyncConnection) -> Made:
            names = await _names(connection)
            if split is None:
                return make(_Read(await report_reading.read(connection, begin, end, staff, {}), names, None))
            asked = await attributes.find(connection, split.attribute)
            values = await values_of(connection, asked, begin)
            rows = await report_reading.read(connection, begin, end, staff, values)
            shown = {**definition_json(asked), "values": rows.values, "value": split.value}
            return make(_Read(rows if split.value is None else rows.having(split.value), names, shown))

        return await self._context.database.read_at_length(read)


def _span(days: Days) -> dict[str, Any]:
    return {"from": days.first.isoformat(), "to": days.last.isoformat()}


def _named(found: dict[str, Any], names: Names) -> dict[str, Any]:
    for key, values in found["by_agent"].items():
        values["name"], values["active"] = names.agents.get(key, (None, False))
    for key, values in found["by_team"].items():
        values["name"] = names.teams.get(key)
    return found


async def _names(connection: AsyncConnection) -> Names:
    people = await connection.execute(select(agent.c.id, agent.c.name, agent.c.active))
    teams = await connection.execute(select(team.c.id, team.c.name))
    return Names({str(id): (name, active) for id, name, active in people}, {str(id): name for id, name in teams})


def _comments(days: Days) -> Select[Any]:
    return (
        select(rating, agent.c.name.label("agent"))
        .outerjoin(agent, agent.c.id == rating.c.agent_id)
        .where(rating.c.answered_at >= days.begin, rating.c.answered_at < days.end, func.trim(rating.c.comment) != "")
        .order_by(rating.c.answered_at.desc(), rating.c.id.desc())
    )


def _comment(row: Row[Any]) -> dict[str, Any]:
    return {
        "conversation": row.conversation_id,
        "agent": row.agent,
        "language": row.language,
        "direction": direction(row.language),
        "csat": row.csat,
        "nps": row.nps,
        "comment": row.comment,
        "answered_at": moment(row.answered_at),
    }


async def _shown(connection: AsyncConnection, ids: Collection[str]) -> dict[str, dict[str, Any]]:
    """Conversations as they are listed behind a figure."""
    columns = conversation.c
    found = await connection.execute(
        select(columns.id, columns.created_at, columns.channel, columns.language).where(columns.id.in_(ids))
    )
    return {
        id: {"conversation": id, "began_at": moment(created_at), "channel": channel, "language": language}
        for id, created_at, channel, language in found
    }
