"""The rows that reports are made of, read from the database: what happened between visitors, the bot and people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, String, and_, case, cast, exists, func, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.search_log_store import LIKELY
from bot.conversations.tables import conversation, search_log
from bot.desk.staff import Staff
from handoff.open_time import OpenTime
from handoff.report_rows import RECONTACT, Case, Promise, Rows, Talk, Vote, rows_of
from handoff.tables import conversation_tag, rating, service_result, ticket

#: A handover that the visitor asked for says nothing of an article.
ASKED = "asked"


@dataclass(frozen=True, slots=True)
class _Marks:
    """What conversations are marked with, by their ids: tags, and values of the attribute that is asked for."""

    tags: Mapping[str, tuple[str, ...]]
    values: Mapping[str, str]

    def of(self, conversation_id: str) -> dict[str, Any]:
        """The marks as a row has them."""
        return {"tags": self.tags.get(conversation_id, ()), "value": self.values.get(conversation_id)}


async def read(connection: AsyncConnection, begin: float, end: float, staff: Staff, values: Mapping[str, str]) -> Rows:
    """Everything of the time between two moments, and a week more of conversations: who came back counts for before.

    ``values`` are those of the attribute that is asked for, by conversation. For `Database.read_at_length`.
    """
    marks = _Marks(await _tags(connection, begin), values)
    talks = await _talks(connection, begin - RECONTACT, end + RECONTACT, marks)
    cases = await _cases(connection, begin, end, staff, marks)
    promises = await _promises(connection, begin, end, marks)
    return rows_of(talks, cases, await _votes(connection, begin, end, marks), promises)


async def _talks(connection: AsyncConnection, begin: float, end: float, marks: _Marks) -> list[Talk]:
    """The conversations that began between two moments and in which a visitor wrote."""
    # Three statements that each look at one table are quicker than one that joins them.
    asked = {row[0]: row for row in await connection.execute(_asked_since(begin))}
    handed_over = set((await connection.execute(_handed_over_since(begin))).scalars())
    columns = conversation.c
    found = await connection.execute(
        select(
            columns.id,
            columns.created_at,
            columns.language,
            columns.channel,
            columns.address,
            columns.visitor_id,
            columns.email,
        ).where(columns.created_at >= begin, columns.created_at < end, columns.last_sequence > 0)
    )
    nothing = (None, None, None, 0, 0)
    talks = []
    for id, began_at, language, channel, address, visitor_id, email in found:
        _, last, about, helpful, unhelpful = asked.get(id, nothing)
        decision, _, heard = (None, "", None) if last is None else last[_DIGITS:].partition(" ")
        talks.append(
            Talk(
                id,
                began_at,
                language,
                _keys(channel, address, visitor_id, email),
                None if about is None else about[_DIGITS:],
                channel,
                decision,
                heard or None,
                helpful,
                unhelpful,
                id in handed_over,
                **marks.of(id),
            )
        )
    return talks


# The newest row of each conversation by its id, with what is wanted of it behind: ids of as many digits compare as
# texts as they do as numbers.
_ABOVE_IDS = 10**12
_DIGITS = len(str(_ABOVE_IDS))


def _asked_since(begin: float) -> Select[Any]:
    """Of each conversation: the last decision and what was heard of it, the article, and how often it helped or not."""
    log = search_log.c
    id = cast(log.id + literal(_ABOVE_IDS, BigInteger), String)
    question = log.decision != "smalltalk"
    # What was handed over is about its top match only where that was likely, and was not a wish for a person alone.
    likely = and_(log.confidence >= LIKELY, log.reason != ASKED)
    about = and_(question, log.article_id.is_not(None), or_(log.decision.in_(("answer", "clarify")), likely))
    return (
        select(
            log.conversation_id,
            func.max(case((question, id + log.decision + " " + func.coalesce(log.outcome, "")))),
            func.max(case((about, id + log.article_id))),
            _count(log.outcome == "helpful"),
            _count(log.outcome == "unhelpful"),
        )
        .where(log.created_at >= begin)
        .group_by(log.conversation_id)
    )


def _handed_over_since(begin: float) -> Select[Any]:
    return select(ticket.c.conversation_id).where(ticket.c.opened_at >= begin).distinct()


def _groups(row: Any, marks: _Marks) -> dict[str, Any]:
    """The groups of a row about a handover; it is booked on no article where the visitor asked for a person."""
    return {
        "conversation": row.conversation_id,
        "language": row.language,
        "reason": row.reason,
        "channel": row.channel or "",
        "team": _id(row.team_id),
        "agent": _id(row.agent_id),
        "article": None if row.reason == ASKED else row.article_id,
        **marks.of(row.conversation_id),
    }


async def _cases(connection: AsyncConnection, begin: float, end: float, staff: Staff, marks: _Marks) -> list[Case]:
    """The tickets that were opened between two moments."""
    found = await connection.execute(_tickets_between(begin, end))
    rows = found.all()
    last = max((max(row.first_reply_at or 0.0, row.ended_at or 0.0) for row in rows), default=begin)
    measured = _Measured(staff, begin, last)
    return [
        Case(
            opened_at=row.opened_at,
            status=row.status,
            answerer=_id(row.first_reply_by),
            first_reply_at=row.first_reply_at,
            open_response=measured.open_seconds(row.team_id, row.opened_at, row.first_reply_at),
            ended_at=row.ended_at,
            open_resolution=measured.open_seconds(row.team_id, row.opened_at, row.ended_at),
            resolution=row.resolution,
            csat=row.csat,
            is_first=bool(row.is_first),
            again_at=row.again_at,
            **_groups(row, marks),
        )
        for row in rows
    ]


def _tickets_between(begin: float, end: float) -> Select[Any]:
    earlier, later = ticket.alias("earlier"), ticket.alias("later")
    is_first = ~exists(
        select(literal(1)).where(earlier.c.conversation_id == ticket.c.conversation_id, earlier.c.id < ticket.c.id)
    )
    again_at = (
        select(func.min(later.c.opened_at))
        .where(later.c.conversation_id == ticket.c.conversation_id, later.c.id > ticket.c.id)
        .scalar_subquery()
    )
    return (
        select(
            ticket.c.conversation_id,
            ticket.c.opened_at,
            ticket.c.language,
            ticket.c.status,
            ticket.c.reason,
            ticket.c.team_id,
            ticket.c.agent_id,
            ticket.c.article_id,
            ticket.c.first_reply_at,
            ticket.c.first_reply_by,
            ticket.c.ended_at,
            ticket.c.resolution,
            conversation.c.channel,
            rating.c.csat,
            is_first.label("is_first"),
            again_at.label("again_at"),
        )
        .outerjoin(conversation, conversation.c.id == ticket.c.conversation_id)
        .outerjoin(rating, rating.c.ticket_id == ticket.c.id)
        .where(ticket.c.opened_at >= begin, ticket.c.opened_at < end)
    )


class _Measured:
    """Times within the opening hours of each team, whose hours are laid out once."""

    def __init__(self, staff: Staff, begin: float, end: float) -> None:
        self._staff, self._begin, self._end = staff, begin, max(begin, end)
        self._of_team: dict[int | None, OpenTime] = {}

    def open_seconds(self, team_id: int | None, since: float, until: float | None) -> float | None:
        """The seconds between two moments in which the team was at work; None where there is no second one."""
        if until is None:
            return None
        if team_id not in self._of_team:
            known = team_id if team_id in self._staff.teams else None
            self._of_team[team_id] = OpenTime(self._staff.hours(known), self._begin, self._end)
        return self._of_team[team_id].seconds(since, until)


async def _votes(connection: AsyncConnection, begin: float, end: float, marks: _Marks) -> Sequence[Vote]:
    """The surveys that were answered between two moments."""
    found = await connection.execute(
        select(rating, ticket.c.team_id, ticket.c.reason, conversation.c.channel)
        .join(ticket, ticket.c.id == rating.c.ticket_id)
        .outerjoin(conversation, conversation.c.id == rating.c.conversation_id)
        .where(rating.c.answered_at >= begin, rating.c.answered_at < end)
    )
    return [
        Vote(
            answered_at=row.answered_at,
            csat=row.csat,
            nps=row.nps,
            **_groups(row, marks),
        )
        for row in found
    ]


async def _promises(connection: AsyncConnection, begin: float, end: float, marks: _Marks) -> Sequence[Promise]:
    """The targets that were kept or missed between two moments; nobody promises anything to spam."""
    result = service_result.c
    found = await connection.execute(
        select(
            result.target,
            result.kept,
            result.decided_at,
            result.agent_id,
            result.team_id,
            ticket.c.conversation_id,
            ticket.c.language,
            ticket.c.reason,
            ticket.c.article_id,
            conversation.c.channel,
        )
        .join(ticket, ticket.c.id == result.ticket_id)
        .outerjoin(conversation, conversation.c.id == ticket.c.conversation_id)
        .where(result.decided_at >= begin, result.decided_at < end, func.coalesce(ticket.c.resolution, "") != "spam")
        .order_by(result.id)
    )
    return [
        Promise(
            target=row.target,
            kept=row.kept,
            decided_at=row.decided_at,
            **_groups(row, marks),
        )
        for row in found
    ]


async def _tags(connection: AsyncConnection, begin: float) -> dict[str, tuple[str, ...]]:
    """The tags of conversations in which anything happened since a moment."""
    found = await connection.execute(
        select(conversation_tag.c.conversation_id, conversation_tag.c.tag)
        .join(conversation, conversation.c.id == conversation_tag.c.conversation_id)
        .where(conversation.c.updated_at >= begin)
    )
    tags: dict[str, tuple[str, ...]] = {}
    for conversation_id, tag in found:
        tags[conversation_id] = (*tags.get(conversation_id, ()), tag)
    return tags


def _count(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.sum(case((condition, 1), else_=0))


def _id(value: int | None) -> str:
    return "" if value is None else str(value)


def _keys(channel: str, address: str, visitor_id: str | None, email: str | None) -> list[tuple[str, ...]]:
    """By what a visitor is known again."""
    keys: list[tuple[str, ...]] = [("at", channel, address)]
    if visitor_id is not None:
        keys.append(("id", visitor_id))
    if email is not None:
        keys.append(("email", email))
    return keys
