"""Editors' routes: scripted dialogues, and playing them against the bot as it is."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.conversations.wire import moment
from bot.scripted.checking import MOST_DIALOGUES
from bot.scripted.dialogues import ScriptedDialogue, parse_dialogue
from bot.scripted.run_store import Run
from bot.scripted.store import StoredDialogue
from bot.scripted.writing import turns_json
from bot.web.answers import TEXT, answers
from bot.web.bodies import Id
from bot.web.dialogue_models import (
    DialogueBody,
    DialogueFile,
    DialogueShown,
    DialoguesListed,
    DialoguesTakenIn,
    RunState,
    RunWanted,
)
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute

router = APIRouter(prefix="/api/v1/dialogues", tags=["editors"], route_class=SoundRoute)

#: What a file of dialogues holds: `language` and `dialogues`.


@router.get("")
@answers(DialoguesListed)
async def list_dialogues(_editor: Editing, services: Wired) -> dict[str, Any]:
    """All scripted dialogues, by language and name."""
    found = await services.scripted.everything()
    return {"dialogues": [_listed_json(one) for one in found], "most": MOST_DIALOGUES}


@router.post("", status_code=201)
@answers(DialogueShown, "invalid_dialogue", "dialogue_exists", "too_many_dialogues")
async def add_dialogue(body: DialogueBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Add a scripted dialogue."""
    return _stored_json(services, await services.scripted.add(_dialogue(body), editor))


@router.get("/run")
@answers(RunState)
async def get_dialogue_run(_editor: Editing, services: Wired) -> dict[str, Any]:
    """How far dialogues have been played."""
    return _run_json(await services.scripted.run())


@router.post("/run", status_code=202)
@answers(RunState, "run_under_way", "unknown_dialogue", "nothing_to_play")
async def run_dialogues(wanted: RunWanted, editor: Editing, services: Wired) -> dict[str, Any]:
    """Play dialogues in the background, against the articles and settings as they are.

    One run at a time. Nothing of it is kept but what came of each dialogue: no conversation, no ticket, no search.
    """
    return _run_json(await services.scripted.begin(wanted.dialogues, editor))


@router.delete("/run")
@answers(RunState)
async def stop_dialogue_run(_editor: Editing, services: Wired) -> dict[str, Any]:
    """End the run that is going on; what it has played is kept."""
    await services.scripted.stop()
    return _run_json(await services.scripted.run())


@router.get("/export")
@answers(None, "unknown_language", media={"text/plain": TEXT})
async def export_dialogues(
    _editor: Editing, services: Wired, language: Annotated[str | None, Query(max_length=8)] = None
) -> Response:
    """All dialogues, or those in a language, as a YAML file."""
    if language and language not in services.settings.languages:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    return Response(
        await services.scripted.export(language or None),
        media_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{language or "dialogues"}.yml"'},
    )


@router.post("/import")
@answers(DialoguesTakenIn, "invalid_dialogues", "too_many_dialogues")
async def import_dialogues(file: DialogueFile, editor: Editing, services: Wired) -> dict[str, int]:
    """Keep all dialogues of a YAML file, instead of those of the same language and name; all or none."""
    return await services.scripted.take_in(file.content, file.name or "dialogues", editor)


@router.get("/{dialogue_id:int}")
@answers(DialogueShown, "unknown_dialogue")
async def get_dialogue(dialogue_id: Id, _editor: Editing, services: Wired) -> dict[str, Any]:
    """One dialogue, with what came of it when it was last played."""
    return _stored_json(services, await services.scripted.get(dialogue_id))


@router.put("/{dialogue_id:int}")
@answers(DialogueShown, "unknown_dialogue", "invalid_dialogue", "dialogue_exists", "changed_meanwhile")
async def change_dialogue(dialogue_id: Id, body: DialogueBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Replace a dialogue; what came of it goes."""
    return _stored_json(services, await services.scripted.change(dialogue_id, _dialogue(body), editor, body.version))


@router.delete("/{dialogue_id:int}", status_code=204)
@answers(None, "unknown_dialogue")
async def delete_dialogue(dialogue_id: Id, editor: Editing, services: Wired) -> Response:
    """Delete a dialogue."""
    await services.scripted.delete(dialogue_id, editor)
    return Response(status_code=204)


def _dialogue(body: DialogueBody) -> ScriptedDialogue:
    raw = body.model_dump(by_alias=True, exclude_none=True, exclude={"version"})
    return parse_dialogue(raw, body.language)


def _listed_json(stored: StoredDialogue) -> dict[str, Any]:
    dialogue = stored.dialogue
    return {
        "id": stored.id,
        "name": dialogue.name,
        "kind": dialogue.kind,
        "language": dialogue.language,
        "turns": len(dialogue.turns),
        "begins": dialogue.turns[0].visitor,
        "passed": None if stored.result is None else stored.result["passed"],
        **_changes_json(stored),
    }


def _stored_json(services: Services, stored: StoredDialogue) -> dict[str, Any]:
    dialogue = stored.dialogue
    return {
        "id": stored.id,
        "name": dialogue.name,
        "kind": dialogue.kind,
        "language": dialogue.language,
        "page": dialogue.page,
        "turns": turns_json(dialogue.turns),
        "result": stored.result,
        "titles": services.scripted.titles(stored),
        **_changes_json(stored),
    }


def _changes_json(stored: StoredDialogue) -> dict[str, Any]:
    return {
        "played_at": None if stored.played_at is None else moment(stored.played_at),
        "version": stored.version,
        "changed_by": stored.changed_by,
        "changed_at": moment(stored.changed_at),
    }


def _run_json(run: Run | None) -> dict[str, Any]:
    if run is None:
        return {"run": None}
    return {
        "run": {
            "running": run.is_going_on,
            "by": run.by,
            "started_at": moment(run.started_at),
            "total": run.total,
            "played": [{"id": id, "passed": passed} for id, passed in run.passed.items()],
        }
    }
