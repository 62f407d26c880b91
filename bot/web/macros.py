"""Agents' routes: macros, several steps in one."""

from typing import Any

from fastapi import APIRouter, Response

from bot.conversations.incoming import clean
from bot.desk.macros import MacroChange
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.macro_models import (
    MacroBody,
    MacroChanged,
    MacroRun,
    Macros,
    MacroShown,
    MacroUndone,
    RunDone,
    steps_of,
)
from bot.web.services import Wired
from bot.web.signin import AtDesk
from bot.web.soundness import SoundRoute
from bot.web.worklist_models import BulkDone

router = APIRouter(prefix="/api/v1/desk/macros", tags=["agents"], route_class=SoundRoute)

_REFUSED = ("invalid_macro", "not_allowed", "unknown_team")


@router.get("")
@answers(Macros)
async def list_macros(agent: AtDesk, services: Wired) -> dict[str, Any]:
    """The macros that one can run: one's own, one's teams', everybody's."""
    return {"macros": await services.desk.macros.all(agent)}


@router.post("", status_code=201)
@answers(MacroShown, *_REFUSED, "too_many_macros")
async def add_macro(body: MacroBody, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Make a macro: one's own, or, as a supervisor, one for everybody or a team."""
    return await services.desk.macros.add(_wanted(body), agent)


@router.put("/{macro_id}")
@answers(MacroShown, *_REFUSED, "unknown_macro", "changed_meanwhile")
async def change_macro(macro_id: Id, body: MacroChanged, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Replace a macro."""
    return await services.desk.macros.change(macro_id, body.version, _wanted(body), agent)


@router.delete("/{macro_id}", status_code=204)
@answers(None, "unknown_macro", "not_allowed")
async def remove_macro(macro_id: Id, agent: AtDesk, services: Wired) -> Response:
    """Delete a macro."""
    await services.desk.macros.remove(macro_id, agent)
    return Response(status_code=204)


@router.post("/{macro_id}/run")
@answers(RunDone, "unknown_macro")
async def run_macro(macro_id: Id, body: MacroRun, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Run a macro on conversations; what came of each step."""
    return await services.desk.macros.run(macro_id, agent, body.conversations, body.run)


@router.post("/undo")
@answers(BulkDone, "unknown_run")
async def undo_macro(body: MacroUndone, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Undo what one has just run: each conversation as a whole, or not at all."""
    return await services.desk.macros.undo(agent, body.run)


def _wanted(body: MacroBody) -> MacroChange:
    steps = [{**one, "text": clean(one["text"])} if one["do"] == "note" else one for one in steps_of(body)]
    return MacroChange(name=clean(body.name), shared=body.shared, team=body.team if body.shared else None, steps=steps)
