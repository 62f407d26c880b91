"""Agents' routes: figures of the work with visitors, as JSON and for a spreadsheet."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.web.answers import TEXT, answers
from bot.web.errors import ApiError
from bot.web.report_models import Report
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk
from handoff import reports

router = APIRouter(prefix="/api/v1/desk", tags=["agents"])

#: Without a beginning, the last four weeks; and no more than this at once.
DAYS = 28
MOST_DAYS = 400
#: Days that are asked for by mistake are not looked for.
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2999, 12, 31)

From = Annotated[date | None, Query(alias="from")]
To = Annotated[date | None, Query(alias="to")]


@router.get("/reports")
@answers(Report, "invalid_time")
async def get_report(_agent: AtDesk, services: Wired, first: From = None, last: To = None) -> dict[str, Any]:
    """Figures of the days from ``from`` to ``to``, both included, in UTC; times are in seconds."""
    first, last = _days(services, first, last)
    found = await _figures(services, first, last)
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "waiting": await services.desk.reports.waiting(),
        **found,
        "comments": await services.desk.reports.comments(first, last),
    }


@router.get("/reports.csv")
@answers(None, "invalid_time", media={"text/csv": TEXT})
async def get_report_csv(_agent: AtDesk, services: Wired, first: From = None, last: To = None) -> Response:
    """The figures of a report for a spreadsheet, one row for each group."""
    first, last = _days(services, first, last)
    written = io.StringIO()
    csv.writer(written).writerows(reports.table(await _figures(services, first, last)))
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


async def _figures(services: Services, first: date, last: date) -> dict[str, Any]:
    found = await services.desk.reports.figures(first, last)
    for article_id, row in found["by_article"].items():
        article = services.library.article(article_id)
        # An article that was deleted is known by its id alone.
        row["question"] = article.source.question if article else None
    return found
