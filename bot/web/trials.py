"""Editors' routes: what a change of an article does to the test questions of the site, before it is made."""

from contextlib import suppress
from typing import Any

from fastapi import APIRouter

from bot.trials.service import UnknownTrial
from bot.web.answers import answers
from bot.web.article_models import ArticleBody
from bot.web.articles import article_from
from bot.web.bodies import Id
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from bot.web.trial_models import TrialShown
from bot.web.trial_results import result_json, tests_of, titles_of
from knowledge_base.library import ArticleError
from knowledge_base.trial_store import TrialState

router = APIRouter(prefix="/api/v1/article-trials", tags=["editors"], route_class=SoundRoute)


@router.post("", status_code=202)
@answers(TrialShown, "invalid_article")
async def try_article(body: ArticleBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Ask all test questions as if an article were published like this, in the background; nothing is stored.

    The same change of the same site is tried once.
    """
    before = None
    # A new one is not there yet.
    with suppress(ArticleError):
        before = (await services.library.get(body.id)).article
    article = article_from(services, body, body.id, before)
    return trial_json(services, await services.trials.begin(article, editor.login))


@router.get("/{trial_id:int}")
@answers(TrialShown, "unknown_trial")
async def get_article_trial(trial_id: Id, _editor: Editing, services: Wired) -> dict[str, Any]:
    """How far a trial is, at whichever worker, and what came of it."""
    return trial_json(services, await services.trials.state(trial_id))


def trial_json(services: Services, trial: TrialState) -> dict[str, Any]:
    """A trial for a page. Raises `UnknownTrial` for what has looked for something else."""
    if trial.result is not None and "own" not in trial.result:
        raise UnknownTrial
    result = None if trial.result is None else result_json(dict(trial.result))
    return {
        "id": trial.id,
        "state": trial.state,
        "done": trial.done,
        "total": trial.total,
        "result": result,
        "titles": titles_of(services, tests_of(result)),
    }
