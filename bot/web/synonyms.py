"""Editors' routes: words that stand for each other on the site, and which of them visitors' questions propose."""

from typing import Any

from fastapi import APIRouter, Response

from bot.language import names
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.glossary import tidy
from bot.web.services import Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from bot.web.synonym_models import (
    SynonymGroup,
    SynonymRefused,
    SynonymsProposed,
    SynonymsResult,
    SynonymsShown,
    SynonymsTried,
    SynonymsWanted,
)
from bot.web.trial_results import result_json, tests_of, titles_of
from knowledge_base.synonyms import LONGEST, MOST_GROUPS, MOST_TERMS, Group, Synonyms

router = APIRouter(prefix="/api/v1/synonyms", tags=["editors"], route_class=SoundRoute)


@router.get("")
@answers(SynonymsShown)
async def get_synonyms(_editor: Editing, services: Wired) -> dict[str, Any]:
    """The site's synonyms, in the order in which they were written."""
    return _json(await services.trials.synonyms.get())


@router.put("")
@answers(SynonymsShown, "invalid_synonyms", "changed_meanwhile")
async def change_synonyms(body: SynonymsWanted, editor: Editing, services: Wired) -> dict[str, Any]:
    """Replace the site's synonyms; the next question is searched with them."""
    wanted = _checked(body.groups, services.settings.languages)
    return _json(await services.trials.synonyms.change(wanted, body.version, editor))


@router.post("/trial")
@answers(SynonymsResult, "invalid_synonyms")
async def try_synonyms(body: SynonymsTried, _editor: Editing, services: Wired) -> dict[str, Any]:
    """Which test questions synonyms win and lose; nothing is stored."""
    wanted = _checked(body.groups, services.settings.languages)
    result = result_json((await services.trials.synonyms.tried(wanted)).json())
    kept = {name: result[name] for name in ("won", "lost", "asked", "total")}
    return {**kept, "titles": titles_of(services, tests_of(result))}


@router.get("/proposals")
@answers(SynonymsProposed)
async def propose_synonyms(_editor: Editing, services: Wired) -> dict[str, Any]:
    """Words that visitors wrote in vain, each with a word of the articles that finds their answer."""
    found = await services.trials.synonyms.proposals()
    return {
        "proposals": [
            {
                "language": one.language,
                "direction": names.direction(one.language),
                "word": one.word,
                "term": one.term,
                "count": one.count,
                "examples": list(one.examples),
            }
            for one in found
        ]
    }


@router.post("/proposals/refuse", status_code=204)
@answers(None)
async def refuse_synonym(body: SynonymRefused, editor: Editing, services: Wired) -> Response:
    """Leave a proposed pair out; it is not proposed again."""
    await services.trials.synonyms.refuse(body.language, body.word, body.term, editor)
    return Response(status_code=204)


def _checked(groups: list[SynonymGroup], languages: tuple[str, ...]) -> list[Group]:
    if len(groups) > MOST_GROUPS:
        raise ApiError("invalid_synonyms", f"There are {len(groups)} groups of synonyms; {MOST_GROUPS} is the limit.")
    made = []
    for number, group in enumerate(groups, 1):
        terms = [term for term in (tidy(text) for text in group.terms) if term]
        distinct = list({term.casefold(): term for term in reversed(terms)}.values())[::-1]
        if group.language not in languages:
            known = ", ".join(languages)
            raise ApiError("invalid_synonyms", f"Group {number} is in {group.language}; this site speaks {known}.")
        if len(distinct) < 2:
            said = f"only “{distinct[0][:40]}”" if distinct else "no word"
            raise ApiError("invalid_synonyms", f"Group {number} has {said}; write at least two words, or remove it.")
        if len(distinct) > MOST_TERMS:
            raise ApiError("invalid_synonyms", f"Group {number} has more than {MOST_TERMS} words; make it shorter.")
        for term in distinct:
            if not any(map(str.isalnum, term)):
                raise ApiError("invalid_synonyms", f"“{term}” in group {number} has no letters; write or remove it.")
            if len(term) > LONGEST:
                raise ApiError(
                    "invalid_synonyms", f"“{term[:40]}…” in group {number} is longer than {LONGEST} characters."
                )
        made.append(Group(group.language, tuple(distinct)))
    return made


def _json(synonyms: Synonyms) -> dict[str, Any]:
    groups = [
        {"language": one.language, "direction": names.direction(one.language), "terms": list(one.terms)}
        for one in synonyms.groups
    ]
    return {"groups": groups, "version": synonyms.version}
