"""Filters where the rows are: the database finds what they leave among all conversations, however many there are.

What no column says, the values of attributes and the times that run, is looked at in Python, over as little as has to
be read for it: see :mod:`bot.desk.filters`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation
from bot.conversations.rows import conversation_of
from bot.conversations.tables import conversation, message
from bot.conversations.wire import moment
from bot.desk import known_attributes
from bot.desk.filters import Filters, chosen
from handoff import tickets
from handoff.routing import AGING_STEP, standing
from handoff.tables import conversation_tag, ticket
from handoff.tickets import OPEN, Ticket

#: So many conversations are read at a time until a page is full.
AT_ONCE = 1000

_OF_IT = ticket.c.conversation_id == conversation.c.id
_NEWEST_TICKET = select(func.max(ticket.c.id)).where(_OF_IT).correlate(conversation).scalar_subquery()
_IS_OPEN = exists().where(_OF_IT, ticket.c.status.in_(OPEN)).correlate(conversation)
_FEELING = message.c.reason["emotion"]["name"].as_string()
_LAST_FEELING = (
    select(_FEELING)
    .where(message.c.conversation_id == conversation.c.id, message.c.author == "visitor", _FEELING.is_not(None))
    .order_by(message.c.sequence.desc())
    .limit(1)
    .correlate(conversation)
    .scalar_subquery()
)


def facts(one: Conversation, newest: Ticket | None, attributes: Mapping[str, str], now: float) -> dict[str, Any]:
    """The part of a summary by which conversations are put in order, or left out, that is no column."""
    waiting = newest if newest and newest.status == "waiting" else None
    held = newest if newest and newest.status in OPEN else None
    return {
        "attributes": attributes,
        "priority": standing(waiting.priority, waiting.opened_at, now) if waiting else 0,
        "waiting_since": moment(waiting.opened_at) if waiting else None,
        "targets": _targets(held),
        "updated_at": moment(one.updated_at),
    }


def conditions(filters: Filters, now: float) -> list[ColumnElement[bool]]:
    """What ``filters`` ask of the row of a conversation; none of them where they ask nothing that a row can tell."""
    asked: list[ColumnElement[bool]] = []
    if filters.language is not None:
        asked.append(conversation.c.language == filters.language)
    if filters.channel is not None:
        asked.append(conversation.c.channel == filters.channel)
    if filters.tag is not None:
        tagged = select(conversation_tag.c.conversation_id).where(conversation_tag.c.tag == filters.tag)
        asked.append(conversation.c.id.in_(tagged))
    if filters.team is not None:
        # Of those that the team ever had, the ones that went nowhere else since.
        had = select(ticket.c.conversation_id).where(ticket.c.team_id == filters.team)
        asked += [conversation.c.id.in_(had), _of_newest(ticket.c.team_id) == filters.team]
    if filters.emotion is not None:
        asked.append(func.coalesce(_LAST_FEELING, _of_newest(ticket.c.emotion)) == filters.emotion)
    waiting: list[ColumnElement[bool]] = []
    if filters.priority:
        steps = (now - ticket.c.opened_at) / AGING_STEP
        waiting.append((ticket.c.priority >= filters.priority) | (steps >= filters.priority - ticket.c.priority))
    if filters.waiting is not None:
        waiting.append(ticket.c.opened_at <= now - filters.waiting)
    if waiting:
        asked.append(
            conversation.c.id.in_(select(ticket.c.conversation_id).where(ticket.c.status == "waiting", *waiting))
        )
    if filters.due is not None:
        asked.append(conversation.c.id.in_(select(ticket.c.conversation_id).where(ticket.c.status.in_(OPEN))))
    return asked


def rows_say_all(filters: Filters) -> bool:
    """Whether :func:`conditions` say everything that ``filters`` ask, their order aside."""
    return filters.due is None and not filters.attributes


async def those(connection: AsyncConnection, ids: Sequence[str], filters: Filters, now: float) -> list[Conversation]:
    """Of the conversations of those ``ids`` what ``filters`` leave, in their order; ``served`` is that of ``ids``."""
    query = select(conversation).where(conversation.c.id.in_(ids), *conditions(filters, now))
    known = {row.id: conversation_of(row) for row in await connection.execute(query)}
    return await _in_order(connection, [known[one] for one in ids if one in known], filters, now)


async def everything(
    connection: AsyncConnection, filters: Filters, now: float, limit: int, offset: int
) -> list[Conversation]:
    """A page of all conversations that ``filters`` leave, in their order; ``served`` is the newest first.

    For `Database.read_at_length`.
    """
    asked = conditions(filters, now)
    by_ticket = filters.sort in ("waiting", "priority", "due")
    if not by_ticket and rows_say_all(filters):
        return await _read(connection, _newest_first(asked, filters).limit(limit).offset(offset))
    found: list[Conversation] = []
    if by_ticket:
        # Those that time runs for come first; all others are equal, and follow as they are.
        front = await _read(connection, _newest_first([*asked, _IS_OPEN], filters))
        found += await _in_order(connection, front, filters, now)
        asked.append(~_IS_OPEN)
    rest, at = replace(filters, sort="served"), 0
    while len(found) < offset + limit:
        batch = await _read(connection, _newest_first(asked, filters).limit(AT_ONCE).offset(at))
        found += await _in_order(connection, batch, rest, now)
        at += len(batch)
        if len(batch) < AT_ONCE:
            break
    return found[offset : offset + limit]


def _of_newest(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column of a conversation's newest ticket."""
    return select(column).where(ticket.c.id == _NEWEST_TICKET).correlate(conversation).scalar_subquery()


def _newest_first(asked: Collection[ColumnElement[bool]], filters: Filters) -> Select[Any]:
    at = conversation.c.updated_at
    return select(conversation).where(*asked).order_by(at if filters.sort == "oldest" else at.desc())


async def _read(connection: AsyncConnection, query: Select[Any]) -> list[Conversation]:
    return [conversation_of(row) for row in await connection.execute(query)]


async def _in_order(
    connection: AsyncConnection, some: Sequence[Conversation], filters: Filters, now: float
) -> list[Conversation]:
    """What those filters leave that rows do not tell, in the order that is wanted."""
    left = Filters(due=filters.due, attributes=filters.attributes, sort=filters.sort)
    if not left.any or not some:
        return list(some)
    newest = await tickets.newest(connection, [one.id for one in some])
    known = await known_attributes.read(connection, some) if left.attributes else {}
    seen = [
        {**facts(one, newest.get(one.id), known_attributes.values(known.get(one.id, ())), now), "of": one}
        for one in some
    ]
    return [one["of"] for one in chosen(seen, left, now)]


def _targets(held: Ticket | None) -> list[dict[str, Any]]:
    """The times that run on an open ticket, the first one to be over first; one that stands still has none."""
    running = [(name, one) for name, one in (held.clocks if held else {}).items() if one["due"] is not None]
    return [
        {"target": name, "due_at": moment(one["due"]), "warn_at": moment(one["warn"])}
        for name, one in sorted(running, key=lambda found: (found[1]["due"], found[0]))
    ]
