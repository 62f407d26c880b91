"""Agents' routes: figures of the work with visitors, what stands behind them, and the screen on the wall."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response

from bot.desk.reports import Split
from bot.web.answers import TEXT, answers
from bot.web.errors import ApiError
from bot.web.report_models import Behind, CommentsShown, Dimension, FigureName, Report, WallboardNow
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk, LookingOn
from bot.web.soundness import SoundRoute
from handoff import reports
from handoff.agents import Agent
from handoff.report_days import Days

router = APIRouter(prefix="/api/v1/desk", tags=["agents"], route_class=SoundRoute)

#: Without a beginning, the last four weeks; and no more than this at once.
DAYS = 28
MOST_DAYS = 400
#: Days that are asked for by mistake are not looked for.
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)
#: All comments of a report.
EVERY_COMMENT = 20_000

From = Annotated[date | None, Query(alias="from")]
To = Annotated[date | None, Query(alias="to")]


def _split(
    attribute: Annotated[str | None, Query(max_length=64, description="The key of an attribute to split by.")] = None,
    value: Annotated[
        str | None, Query(max_length=2000, description="Only conversations with this value of the attribute.")
    ] = None,
) -> Split | None:
    return None if attribute is None and value is None else Split(attribute or "", value)


SplitBy = Annotated[Split | None, Depends(_split)]


@router.get("/reports")
@answers(Report, "invalid_time", "unknown_attribute")
async def get_report(
    agent: AtDesk, services: Wired, split: SplitBy, first: From = None, last: To = None
) -> dict[str, Any]:
    """Figures of the days from ``from`` to ``to``, both included; times are in seconds.

    Colleagues' figures, and what visitors said of them, are for supervisors.
    """
    days = await _days(services, first, last)
    return {
        **await _figures(services, agent, days, split),
        "time_zone": days.zone.key,
        "waiting": await services.desk.reports.waiting(),
        "comments": await services.desk.reports.comments(days, of=_own(agent), split=split),
    }


@router.get("/reports.csv")
@answers(None, "invalid_time", "unknown_attribute", media={"text/csv": TEXT})
async def get_report_csv(
    agent: AtDesk, services: Wired, split: SplitBy, first: From = None, last: To = None
) -> Response:
    """The figures of a report for a spreadsheet, one row for each group, and those of the days before."""
    days = await _days(services, first, last)
    return _sheet("figures", days, reports.table(await _figures(services, agent, days, split)))


@router.get("/reports/comments")
@answers(CommentsShown, "invalid_time", "unknown_attribute")
async def get_comments(
    agent: AtDesk, services: Wired, split: SplitBy, first: From = None, last: To = None
) -> dict[str, Any]:
    """All that visitors wrote in the survey; an agent reads what was written of their own conversations."""
    days = await _days(services, first, last)
    return {"comments": await services.desk.reports.comments(days, of=_own(agent), split=split, most=EVERY_COMMENT)}


@router.get("/reports/comments.csv")
@answers(None, "invalid_time", "unknown_attribute", media={"text/csv": TEXT})
async def get_comments_csv(
    agent: AtDesk, services: Wired, split: SplitBy, first: From = None, last: To = None
) -> Response:
    """The same for a spreadsheet."""
    days = await _days(services, first, last)
    found = await services.desk.reports.comments(days, of=_own(agent), split=split, most=EVERY_COMMENT)
    names = ("answered_at", "conversation", "agent", "language", "csat", "nps", "comment")
    rows = [[reports.cell("" if one[name] is None else str(one[name])) for name in names] for one in found]
    return _sheet("comments", days, [list(names), *rows])


@router.get("/reports/conversations")
@answers(Behind, "invalid_time", "not_allowed", "unknown_attribute")
async def list_conversations_behind(
    agent: AtDesk,
    services: Wired,
    figure: FigureName,
    split: SplitBy,
    first: From = None,
    last: To = None,
    by: Dimension | None = None,
    group: Annotated[str, Query(max_length=200)] = "",
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
) -> dict[str, Any]:
    """The conversations that a figure of a report, or of one of its groups, is made of.

    An agent is shown those of the bot's figures and of their own.
    """
    own = by == "agent" and group == str(agent.id)
    if not (agent.may_supervise or own or (figure in reports.OF_THE_BOT and by != "agent")):
        raise ApiError("not_allowed", "What is behind colleagues' figures is for supervisors; open your own.")
    days = await _days(services, first, last)
    if by == "attribute" and split is None:
        split = Split("")
    return await services.desk.reports.behind(days, figure, by, group, split=split, offset=offset)


@router.get("/wallboard")
@answers(WallboardNow)
async def get_wallboard(_agent: LookingOn, services: Wired) -> dict[str, Any]:
    """What waits, who is there and what today has come to, for a screen on the wall; it names no visitor."""
    zone = await services.desk.reports.zone(services.site.values.time_zone)
    return {**await services.desk.wallboard.read(zone), "time_zone": zone.key}


async def _days(services: Services, first: date | None, last: date | None) -> Days:
    zone = await services.desk.reports.zone(services.site.values.time_zone)
    last = last or datetime.fromtimestamp(services.clock(), UTC).astimezone(zone).date()
    if not FIRST_DAY <= last <= LAST_DAY:
        raise ApiError("invalid_time", f"Choose days between {FIRST_DAY} and {LAST_DAY}.")
    first = first or last - timedelta(days=DAYS - 1)
    if not 0 <= (last - first).days < MOST_DAYS:
        raise ApiError("invalid_time", f"Choose a first day before the last one, at most {MOST_DAYS} days apart.")
    return Days(first, last, zone)


def _own(agent: Agent) -> int | None:
    """Whose comments may be read: None is everybody's."""
    return None if agent.may_supervise else agent.id


async def _figures(services: Services, agent: Agent, days: Days, split: Split | None) -> dict[str, Any]:
    found = await services.desk.reports.figures(days, split)
    for period in (found, found["before"]):
        if not agent.may_supervise:
            period["by_agent"] = {key: one for key, one in period["by_agent"].items() if key == str(agent.id)}
        for article_id, row in period["by_article"].items():
            article = services.library.article(article_id, "agents")
            # An article that was deleted is known by its id alone.
            row["question"] = article.source.question if article else None
    return found


def _sheet(name: str, days: Days, rows: Sequence[Sequence[str]]) -> Response:
    """Rows as RFC 4180 has them."""
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    file = f"hamdel-{name}-{days.first.isoformat()}-{days.last.isoformat()}.csv"
    # The mark at the beginning tells spreadsheets that it is UTF-8.
    return Response(
        "\ufeff" + written.getvalue(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{file}"'},
    )
