"""Agents' routes: figures of the work with visitors, as JSON and for a spreadsheet."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.search_log_store import LIKELY
from bot.conversations.tables import conversation, search_log
from bot.conversations.wire import moment
from bot.language.names import direction
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk
from handoff import reports
from handoff.reports import RECONTACT, Case, Rows, Talk, Vote
from handoff.tables import agent, rating, team, ticket

router = APIRouter(prefix="/api/v1/desk", tags=["agents"])

#: Without a beginning, the last four weeks; and no more than this at once.
DAYS = 28
MOST_DAYS = 400
#: Days that are asked for by mistake are not looked for.
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)
#: So many comments of visitors are shown.
MOST_COMMENTS = 50

From = Annotated[date | None, Query(alias="from")]
To = Annotated[date | None, Query(alias="to")]


@router.get("/reports")
async def report(_agent: AtDesk, services: Wired, first: From = None, last: To = None) -> dict[str, Any]:
    """Figures of the days from ``from`` to ``to``, both included, in UTC; times are in seconds."""
    first, last = _days(services, first, last)
    found = await _report(services, first, last)
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "waiting": await _waiting(services),
        **found,
        "comments": await _comments(services, first, last),
    }


@router.get("/reports.csv")
async def spreadsheet(_agent: AtDesk, services: Wired, first: From = None, last: To = None) -> Response:
    """The same figures, one row for each group."""
    first, last = _days(services, first, last)
    written = io.StringIO()
    csv.writer(written).writerows(reports.table(await _report(services, first, last)))
    name = f"hamdel-{first.isoformat()}-{last.isoformat()}.csv"
    # The mark at the beginning tells spreadsheets that it is UTF-8.
    return Response(
        "\ufeff" + written.getvalue(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _days(services: Services, first: date | None, last: date | None) -> tuple[date, date]:
    last = last or datetime.fromtimestamp(services.clock(), UTC).date()
    if not FIRST_DAY <= last <= LAST_DAY:
        raise ApiError("invalid_time", f"Choose days between {FIRST_DAY} and {LAST_DAY}.")
    first = first or last - timedelta(days=DAYS - 1)
    if not 0 <= (last - first).days < MOST_DAYS:
        raise ApiError("invalid_time", f"Choose a first day before the last one, at most {MOST_DAYS} days apart.")
    return first, last


async def _report(services: Services, first: date, last: date) -> dict[str, Any]:
    begin, end = _moments(first, last)

    async def figures(connection: AsyncConnection) -> dict[str, Any]:
        # Who came back in the week after the last day belongs to the days before.
        talks = await _talks(connection, begin, end + RECONTACT)
        cases, votes = await _cases(connection, begin, end), await _votes(connection, begin, end)
        within = [one for one in talks if one.began_at < end]
        return reports.report(Rows(within, cases, votes, reports.came_back(talks)))

    found = await services.database.read_at_length(figures)
    for article_id, row in found["by_article"].items():
        article = services.library.article(article_id)
        # An article that was deleted is known by its id alone.
        row["question"] = article.source.question if article else None
    return found


def _moments(first: date, last: date) -> tuple[float, float]:
    """The beginning of the first day, and the end of the last one."""
    begin = datetime.combine(first, datetime.min.time(), UTC)
    return begin.timestamp(), (begin + (last - first) + timedelta(days=1)).timestamp()


async def _comments(services: Services, first: date, last: date) -> list[dict[str, Any]]:
    """What visitors wrote in the survey, newest first."""
    begin, end = _moments(first, last)
    async with services.database.read() as connection:
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


async def _waiting(services: Services) -> dict[str, Any]:
    """The queue at this moment; the longest wait is in seconds."""
    async with services.database.read() as connection:
        found = await connection.execute(
            select(func.count(), func.min(ticket.c.opened_at)).where(ticket.c.status == "waiting")
        )
        count, oldest = found.one()
    return {"count": count, "longest": None if oldest is None else round(services.clock() - oldest)}


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


async def _cases(connection: AsyncConnection, begin: float, end: float) -> list[Case]:
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


async def _votes(connection: AsyncConnection, begin: float, end: float) -> list[Vote]:
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
