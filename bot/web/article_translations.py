"""Editors' routes: how far articles are translated, machine drafts of many, and files for translators."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from bot.conversations.wire import moment
from bot.language import names
from bot.translation.draft_run_store import DraftRun
from bot.translation.protected import cut
from bot.web.answers import BINARY, answers
from bot.web.article_translation_models import Coverage, DraftRunState, DraftsWanted
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from knowledge_base import coverage
from knowledge_base.article_files.places import ArticleFileError
from knowledge_base.article_files.translators import Part, translators_file
from knowledge_base.imports import known
from knowledge_base.locales import with_varieties, written

router = APIRouter(tags=["editors"], route_class=SoundRoute)

_RUN = "/api/v1/article-drafts"


@router.get("/api/v1/article-coverage")
@answers(Coverage)
async def get_article_coverage(_editor: Editing, services: Wired) -> dict[str, Any]:
    """How many articles are there in each language, reviewed, unreviewed, out of date and missing.

    Each figure is that of the list of articles, narrowed by `language` and `translation`.
    """
    languages = tuple(services.site.languages)
    found, total = await services.database.read_at_length(lambda connection: coverage.coverage(connection, languages))
    return {
        "total": total,
        "languages": [
            {
                "language": one.language,
                "name": names.autonym(one.language),
                "direction": names.direction(one.language),
                "there": one.there,
                "sources": one.sources,
                "reviewed": one.reviewed,
                "unreviewed": one.unreviewed,
                "outdated": one.outdated,
                "missing": one.missing,
            }
            for one in found
        ],
    }


@router.get(_RUN)
@answers(DraftRunState)
async def get_article_drafts(_editor: Editing, services: Wired) -> dict[str, Any]:
    """How far the machine drafts of many articles are."""
    return _run_json(await services.draft_runs.last())


@router.post(_RUN, status_code=202)
@answers(DraftRunState, "unknown_language", "no_translation", "drafts_under_way")
async def draft_articles(wanted: DraftsWanted, editor: Editing, services: Wired) -> dict[str, Any]:
    """Have a machine draft articles in a language, in the background, one run at a time.

    Drafts are stored as such: visitors do not get them before somebody has reviewed them, unless the site is set to
    publish machine drafts. What a person has written is never replaced.
    """
    if wanted.language not in services.settings.languages:
        raise _unknown(services)
    return _run_json(await services.draft_runs.begin(wanted.language, editor.login, wanted.articles))


@router.delete(_RUN)
@answers(DraftRunState)
async def stop_article_drafts(_editor: Editing, services: Wired) -> dict[str, Any]:
    """End the run that is going on; the drafts that it has made are kept."""
    await services.draft_runs.stop()
    return _run_json(await services.draft_runs.last())


@router.get("/api/v1/article-exports/xliff/{language}")
@answers(None, "unknown_language", "unwritable_articles", media={"application/octet-stream": BINARY})
async def export_for_translators(
    language: Annotated[str, Path(max_length=35, examples=["nl"])],
    _editor: Editing,
    services: Wired,
    part: Annotated[
        Part, Query(description="`open` is all that are missing, outdated or unreviewed.", examples=["open"])
    ] = "all",
    everything: Annotated[bool, Query(alias="all", description="Drafts and withdrawn articles, too.")] = False,
) -> Response:
    """Published articles, `all` also drafts and withdrawn ones, as XLIFF 2.1 for translators into a language.

    Where articles are written in several languages, it is an archive with a file for each of them.
    """
    target = written(language)
    if target not in with_varieties(services.settings.languages):
        raise _unknown(services)
    stored = await services.library.everything()
    chosen = [known(one) for one in stored if one.status == "published" or (everything and one.status != "archived")]
    try:
        made = await asyncio.to_thread(translators_file, chosen, target, cut, part)
    except ArticleFileError as error:
        raise ApiError("unwritable_articles", str(error.faults[0])) from error
    headers = {
        "Content-Disposition": f'attachment; filename="articles-{target}{made.ending}"',
        "Cache-Control": "no-store",
    }
    return Response(made.data, media_type="application/octet-stream", headers=headers)


def _unknown(services: Services) -> ApiError:
    return ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")


def _run_json(run: DraftRun | None) -> dict[str, Any]:
    if run is None:
        return {"run": None}
    told = {
        "running": run.is_going_on,
        "language": run.language,
        "by": run.by,
        "started_at": moment(run.started_at),
        "ended_at": None if run.ended_at is None else moment(run.ended_at),
        "total": run.total,
        "drafted": run.drafted,
        "without": [{"article": article, "reason": reason} for article, reason in run.without],
    }
    return {"run": told}
