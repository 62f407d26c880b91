"""Greetings that the widget shows by itself: those of a page, what became of them, and the figures of that."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.language import names
from bot.site import trigger_counts
from bot.site.trigger_counts import Counted
from bot.site.triggers import Trigger
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.greetings import found, starters_of, text_of
from bot.web.languages import wording
from bot.web.limits import ByVisitor
from bot.web.services import Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from bot.web.trigger_models import TriggersCounted, TriggersForPage, TriggerStep
from knowledge_base.locales import LONGEST_LIST, accepted, primary

router = APIRouter(tags=["visitors"], route_class=SoundRoute)

#: Seconds for which a page goes by what it was told: people come to work meanwhile, and go home.
GOOD_FOR = 300
#: Days whose figures are shown.
DAYS = 30


@router.get("/api/v1/chat/triggers")
@answers(TriggersForPage, "too_many_requests")
async def list_triggers(
    services: Wired, _: ByVisitor, language: Annotated[str, Query(max_length=LONGEST_LIST)] = ""
) -> dict[str, Any]:
    """The greetings for a page, the first one before others; ``language`` as for `GET /api/v1/chat/site`."""
    languages, now = services.site.languages, services.clock()
    read = wording(accepted(language), languages)
    async with services.database.read() as connection:
        is_open = (await services.desk.staff_directory.read(connection)).hours(None).is_open(now)
    asked = services.privacy.consent
    fitting = [one for one in services.site.values.triggers if one.is_for(read, is_open=is_open)]
    return {
        "triggers": [_shown(one, [read, languages[0]]) for one in fitting],
        "consent": None if asked is None else asked.version,
        "good_for": GOOD_FOR,
    }


@router.post("/api/v1/chat/triggers/{trigger_id}", status_code=204)
@answers(None, "not_found", "too_many_requests")
async def count_trigger(trigger_id: str, done: TriggerStep, services: Wired, _: ByVisitor) -> Response:
    """Count that a greeting was shown, or the chat opened by it. Nothing of the visitor is kept."""
    trigger = found(services, trigger_id)
    if trigger is None:
        raise ApiError("not_found", "The site has no such greeting, or not any more.")
    async with services.database.write() as connection:
        await trigger_counts.add(connection, trigger.id, done.step, services.clock())
    return Response(status_code=204)


@router.get("/api/v1/admin/triggers", tags=["administration"])
@answers(TriggersCounted)
async def get_trigger_figures(_admin: Administering, services: Wired) -> dict[str, Any]:
    """What became of the site's greetings in the last thirty days."""
    async with services.database.read() as connection:
        counted = await trigger_counts.since(connection, services.clock() - DAYS * trigger_counts.DAY)
    figures = [(one.id, counted.get(one.id, Counted())) for one in services.site.values.triggers]
    return {
        "days": DAYS,
        "triggers": [
            {"id": id_, "shown": one.shown, "opened": one.opened, "answered": one.answered} for id_, one in figures
        ],
    }


def _shown(trigger: Trigger, wordings: list[str]) -> dict[str, Any]:
    text, worded = text_of(trigger, wordings)
    return {
        **trigger.model_dump(mode="json", include={"id", "after", "leaving", "returning", "pages", "rest"}),
        "text": text,
        "language": primary(worded),
        "locale": worded,
        "direction": names.direction(primary(worded)),
        "starters": starters_of(trigger, worded),
    }
