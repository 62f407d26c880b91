"""Editors' routes: the site's own wording of what a visitor reads when a person takes over."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.conversations.incoming import clean
from bot.conversations.wire import moment
from bot.language import names
from bot.web.answers import answers
from bot.web.article_models import Script, ScriptHistory, Scripts, ScriptSamples, ScriptWorded
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from handoff import audit, wording
from knowledge_base.locales import VARIETIES, primary

router = APIRouter(prefix="/api/v1/desk/scripts", tags=["editors"], route_class=SoundRoute)

Language = Annotated[str, Query(max_length=8)]


@router.get("")
@answers(Scripts, "unknown_language")
async def list_scripts(_editor: Editing, services: Wired, language: Language = "en") -> dict[str, Any]:
    """Every text of a language: as it was written, and as the site words it."""
    written = _patterns(services, language)
    async with services.database.read() as connection:
        own, versions = await wording.current(connection), await wording.versions(connection)
    return {
        "language": language,
        "direction": names.direction(language),
        "scripts": [
            {
                "key": key,
                "original": text,
                "text": own.get((language, key)),
                "version": versions.get((language, key), 0),
                "variables": sorted(wording.variables(text)),
            }
            for key, text in written.items()
        ],
    }


@router.put("")
@answers(ScriptWorded, "unknown_language", "not_found", "invalid_script", "changed_meanwhile")
async def change_script(script: Script, editor: Editing, services: Wired) -> dict[str, Any]:
    """Word a text differently, from the next acknowledgement on."""
    text = _checked(services, script)
    now = services.clock()
    async with services.database.write(alone="wording") as connection:
        version = await wording.keep(
            connection,
            language=script.language,
            key=script.key,
            text=text,
            agent_id=editor.id,
            now=now,
            edited=script.version,
        )
        await audit.record(
            connection, "script-changed", now=now, agent_id=editor.id, language=script.language, key=script.key
        )
    services.scripts.override(script.language, script.key, text)
    services.bus.tell_workers({"type": "wording"})
    return {"language": script.language, "key": script.key, "text": text, "version": version}


@router.post("/preview")
@answers(ScriptSamples, "unknown_language", "not_found", "invalid_script")
async def preview_script(script: Script, _editor: Editing, services: Wired) -> dict[str, Any]:
    """How a wording reads, without storing it."""
    text = _checked(services, script) or _patterns(services, script.language)[script.key]
    return {"samples": wording.samples(services.scripts, script.language, text)}


@router.get("/history")
@answers(ScriptHistory)
async def list_script_versions(
    _editor: Editing, services: Wired, language: Language, key: Annotated[str, Query(max_length=100)]
) -> dict[str, Any]:
    """Who worded a text how, the newest first; a text of null is a way back to the original."""
    async with services.database.read() as connection:
        found = await wording.history(connection, language, key)
    return {
        "history": [{"text": one.text, "author": one.author, "created_at": moment(one.created_at)} for one in found]
    }


def _patterns(services: Services, language: str) -> dict[str, str]:
    base = primary(language)
    if base not in services.settings.languages or language not in (base, *VARIETIES.get(base, ())):
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    return services.scripts.patterns(language)


def _checked(services: Services, script: Script) -> str | None:
    original = _patterns(services, script.language).get(script.key)
    if original is None:
        raise ApiError("not_found", f"There is no text {script.key}; choose one of the list.")
    if script.text is None:
        return None
    text = clean(script.text)
    wording.check(text, original)
    return text
