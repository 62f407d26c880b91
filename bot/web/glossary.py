"""Editors' routes: the site's own terms, and what each is called in which language."""

from typing import Any

from fastapi import APIRouter

from bot.translation.glossary_store import Term, glossary_of, load, save
from bot.web.answers import answers
from bot.web.article_models import Entry, Glossary, Terms
from bot.web.errors import ApiError
from bot.web.services import Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from handoff import audit

router = APIRouter(prefix="/api/v1/articles/glossary", tags=["editors"], route_class=SoundRoute)

#: Characters of the longest term and the longest rendering.
LONGEST = 200


@router.get("")
@answers(Glossary)
async def get_glossary(_editor: Editing, services: Wired) -> dict[str, Any]:
    """The site's own terms, in the order of the alphabet."""
    async with services.database.read() as connection:
        terms = await load(connection)
    return _json(terms)


@router.put("")
@answers(Glossary, "invalid_glossary", "changed_meanwhile")
async def change_glossary(body: Terms, editor: Editing, services: Wired) -> dict[str, Any]:
    """Replace the site's own terms; translations are held to them from the next one on."""
    wanted = _checked(body.terms, services.settings.languages)
    now = services.clock()
    async with services.database.write(alone="glossary") as connection:
        await save(connection, wanted, now, edited=body.version)
        await audit.record(connection, "glossary-changed", now=now, agent_id=editor.id, terms=len(wanted))
        stored = await load(connection)
    services.interpreter.use_glossary(glossary_of(stored))
    services.bus.tell_workers({"type": "glossary"})
    return _json(stored)


def _checked(entries: list[Entry], languages: tuple[str, ...]) -> list[Term]:
    terms: dict[str, Term] = {}
    for number, entry in enumerate(entries, 1):
        term = tidy(entry.term)
        if not any(map(str.isalnum, term)):
            raise ApiError(
                "invalid_glossary", f"The term “{term}”, number {number}, has no letters; write or remove it."
            )
        if len(term) > LONGEST:
            raise ApiError(
                "invalid_glossary", f"The term “{term[:40]}…” is longer than {LONGEST} characters; shorten it."
            )
        if term.casefold() in terms:
            raise ApiError("invalid_glossary", f"The term “{term}” is there twice; keep one of them.")
        renderings = {
            code: text for code, text in ((code, tidy(text)) for code, text in entry.renderings.items()) if text
        }
        foreign = [code for code in renderings if code not in languages]
        if foreign:
            known = ", ".join(languages)
            raise ApiError("invalid_glossary", f"The term “{term}” names {foreign[0]}; this site speaks {known}.")
        long = [code for code, text in renderings.items() if len(text) > LONGEST]
        if long:
            raise ApiError(
                "invalid_glossary",
                f"The term “{term}” has more than {LONGEST} characters in the language {long[0]}; shorten it.",
            )
        terms[term.casefold()] = Term(term, renderings)
    return list(terms.values())


def tidy(text: str) -> str:
    """What somebody typed as one line that a database can keep."""
    return " ".join(text.replace("\x00", "").encode("utf-8", "replace").decode().split())


def _json(terms: list[Term]) -> dict[str, Any]:
    return {
        "terms": [{"term": one.term, "renderings": dict(one.renderings)} for one in terms],
        "version": glossary_of(terms).version,
    }
