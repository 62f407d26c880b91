"""Administrators' routes: teams, when they are at work, and a calendar that shows it."""

from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.conversations.wire import moment
from bot.desk.administration import TeamChange
from bot.web.admin_models import Calendar, CalendarWanted, Countries, TeamChanged, TeamWanted
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.desk_models import TeamsShown
from bot.web.errors import ApiError
from bot.web.services import Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from handoff import hours, public_holidays
from handoff.hours import Hours
from handoff.teams import KEPT, Kept

router = APIRouter(prefix="/api/v1/admin", tags=["administration"], route_class=SoundRoute)

#: Days that a calendar shows at once, and the years that it reaches.
MOST_DAYS = 62
FIRST_YEAR, LAST_YEAR = 1990, 2100


@router.get("/teams")
@answers(TeamsShown)
async def list_all_teams(_admin: Administering, services: Wired) -> dict[str, Any]:
    """The teams, the oldest first: its hours are those of conversations that belong to no team."""
    return {"teams": await services.desk.administration.teams()}


@router.post("/teams")
@answers(TeamsShown, "unknown_agent", "invalid_team")
async def add_team(body: TeamWanted, admin: Administering, services: Wired) -> dict[str, Any]:
    """Add a team."""
    change = TeamChange(None, body.name, body.hours, body.agents, service=_service(body))
    await services.desk.administration.change_teams([change], admin)
    return {"teams": await services.desk.administration.teams()}


@router.put("/teams/{team_id}")
@answers(TeamsShown, "unknown_agent", "invalid_team", "changed_meanwhile")
async def change_team(team_id: Id, body: TeamChanged, admin: Administering, services: Wired) -> dict[str, Any]:
    """Change a team, unless a colleague has done so since ``version``."""
    change = TeamChange(team_id, body.name, body.hours, body.agents, body.version, _service(body))
    await services.desk.administration.change_teams([change], admin)
    return {"teams": await services.desk.administration.teams()}


@router.delete("/teams/{team_id}")
@answers(TeamsShown, "invalid_team")
async def delete_team(team_id: Id, admin: Administering, services: Wired) -> dict[str, Any]:
    """Delete a team; what waits for it waits for everybody."""
    await services.desk.administration.remove_team(team_id, admin)
    return {"teams": await services.desk.administration.teams()}


@router.post("/calendar")
@answers(Calendar, "invalid_team", "invalid_time")
async def show_calendar(body: CalendarWanted, _admin: Administering, services: Wired) -> dict[str, Any]:
    """Show what opening hours come to on each day, stored or not: time zone, midnight and changed clocks minded."""
    read = hours.parse(body.hours)
    if not FIRST_YEAR <= body.first.year <= LAST_YEAR or not 1 <= body.days <= MOST_DAYS:
        raise ApiError("invalid_time", f"Choose at most {MOST_DAYS} days, of {FIRST_YEAR} to {LAST_YEAR}.")
    days = [body.first + timedelta(days=number) for number in range(body.days)]
    return {"always": read.always, "days": [_day(read, one) for one in days]}


@router.get("/countries")
@answers(Countries)
async def list_countries(_admin: Administering, country: Annotated[str, Query(max_length=2)] = "") -> dict[str, Any]:
    """The countries whose public holidays are known, and the regions of one of them."""
    known = public_holidays.countries()
    return {"countries": sorted(known), "regions": list(known.get(country, ()))}


def _service(body: TeamWanted) -> dict[str, Any] | Kept | None:
    """The service levels that are wanted; as they are where nothing is said of them."""
    if "service" not in body.model_fields_set:
        return KEPT
    return body.service.model_dump() if body.service else None


def _day(read: Hours, day: date) -> dict[str, Any]:
    return {
        "date": day.isoformat(),
        "open": [
            {"from": _clock(read, start), "to": _clock(read, end), "begins": moment(start), "ends": moment(end)}
            for start, end in read.day(day)
        ],
        "holiday": read.is_holiday(day),
        "name": read.public.get(day) if read.public is not None else None,
    }


def _clock(read: Hours, at: float) -> str:
    return hours.local(at, read.time_zone).strftime("%H:%M")
