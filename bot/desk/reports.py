"""What happened between visitors, the bot and people: the rows that reports are made of, read from the database."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.search_log_store import LIKELY
from bot.conversations.tables import conversation, search_log
from bot.conversations.wire import moment
from bot.desk.context import DeskContext
from bot.language.names import direction
from handoff import reports
from handoff.reports import RECONTACT, Case, Rows, Talk, Vote
from handoff.tables import agent, rating, team, ticket

#: So many comments of visitors are shown.
MOST_COMMENTS = 50


class Reports:
    """Figures of days, both ends included, in UTC; times are in seconds."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def figures(self, first: date, last: date) -> dict[str, Any]:
        """The figures of all conversations, and by day, language, article, team and agent."""
        begin, end = _moments(first, last)

        async def read(connection: AsyncConnection) -> dict[str, Any]:
            # Who came back in the week after the last day belongs to the days before.
            talks = await _talks(connection, begin, end + RECONTACT)
            cases, votes = await _cases(connection, begin, end), await _votes(connection, begin, end)
            within = [one for one in talks if one.began_at < end]
            return reports.report(Rows(within, cases, votes, reports.came_back(talks)))

        return await self._context.database.read_at_length(read)

    async def comments(self, first: date, last: date) -> list[dict[str, Any]]:
        """What visitors wrote in the survey, newest first."""
        begin, end = _moments(first, last)
        async with self._context.database.read() as connection:
            found = await connection.execute(
                select(rating, agent.c.name.label("agent"))
                .outerjoin(agent, agent.c.id == rating.c.agent_id)
                .where(rating.c.answered_at >= begin, rating.c.answered_at < end, func.trim(rating.c.comment) != "")
                .order_by(rating.c.answered_at.desc())
                .limit(MOST_COMMENTS)
            )
            rows = found.all()
        return [
            {
                "conversation": row.conversation_id,
                "agent": row.agent,
                "language": row.language,
                "direction": direction(row.language),
                "csat": row.csat,
                "nps": row.nps,
                "comment": row.comment,
                "answered_at": moment(row.answered_at),
            }
            for row in rows
        ]

    async def waiting(self) -> dict[str, Any]:
        """The queue at this moment; the longest wait is in seconds."""
        async with self._context.database.read() as connection:
            found = await connection.execute(
                select(func.count(), func.min(ticket.c.opened_at)).where(ticket.c.status == "waiting")
            )
            count, oldest = found.one()
        return {"count": count, "longest": None if oldest is None else round(self._context.clock() - oldest)}


def _moments(first: date, last: date) -> tuple[float, float]:
    """The beginning of the first day, and the end of the last one."""
    begin = datetime.combine(first, datetime.min.time(), UTC)
    return begin.timestamp(), (begin + (last - first) + timedelta(days=1)).timestamp()


async def _talks(connection: AsyncConnection, begin: float, end: float) -> list[Talk]:
    """The conversations that began between two moments and in which a visitor wrote."""
    considered = search_log.alias()
    about = (
        select(func.max(considered.c.id))
        .where(
            considered.c.conversation_id == conversation.c.id,
            considered.c.article_id.is_not(None),
            considered.c.decision != "smalltalk",
            considered.c.decision.in_(("answer", "clarify")) | (considered.c.confidence >= LIKELY),
        )
        .correlate(conversation)
        .scalar_subquery()
    )
    found = await connection.execute(
        select(
            conversation.c.id,
            conversation.c.created_at,
            conversation.c.language,
            conversation.c.channel,
            conversation.c.address,
            conversation.c.visitor_id,
            conversation.c.email,
            search_log.c.article_id,
        )
        .select_from(conversation)
        .outerjoin(search_log, search_log.c.id == about)
        .where(conversation.c.created_at >= begin, conversation.c.created_at < end, conversation.c.last_sequence > 0)
    )
    return [
        Talk(
            row.id,
            row.created_at,
            row.language,
            [f"at:{row.channel}:{row.address}", *_known("id", row.visitor_id), *_known("email", row.email)],
            row.article_id,
        )
        for row in found
    ]


async def _cases(connection: AsyncConnection, begin: float, end: float) -> Sequence[Case]:
    found = await connection.execute(
        select(ticket, team.c.name.label("team"), agent.c.name.label("agent"))
        .outerjoin(team, team.c.id == ticket.c.team_id)
        .outerjoin(agent, agent.c.id == ticket.c.agent_id)
        .where(ticket.c.opened_at >= begin, ticket.c.opened_at < end)
    )
    return [
        Case(
            conversation=row.conversation_id,
            opened_at=row.opened_at,
            language=row.language,
            status=row.status,
            team=row.team,
            agent=row.agent,
            article=row.article_id,
            first_reply_at=row.first_reply_at,
            ended_at=row.ended_at,
            resolution=row.resolution,
        )
        for row in found
    ]


async def _votes(connection: AsyncConnection, begin: float, end: float) -> Sequence[Vote]:
    found = await connection.execute(
        select(rating, team.c.name.label("team"), agent.c.name.label("agent"))
        .join(ticket, ticket.c.id == rating.c.ticket_id)
        .outerjoin(team, team.c.id == ticket.c.team_id)
        .outerjoin(agent, agent.c.id == rating.c.agent_id)
        .where(rating.c.answered_at >= begin, rating.c.answered_at < end)
    )
    return [
        Vote(
            answered_at=row.answered_at,
            language=row.language,
            csat=row.csat,
            nps=row.nps,
            team=row.team,
            agent=row.agent,
            article=row.article_id,
        )
        for row in found
    ]


def _known(kind: str, value: str | None) -> list[str]:
    return [] if value is None else [f"{kind}:{value}"]
