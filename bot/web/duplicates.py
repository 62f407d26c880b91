"""Editors' routes: articles that answer the same or take each other's questions, and making one of two."""

from typing import Any

from fastapi import APIRouter

from bot.language import names
from bot.texts.markdown import to_html
from bot.trials.service import UnknownTrial
from bot.web.answers import answers
from bot.web.article_models import ArticleShown
from bot.web.articles import stored_json
from bot.web.bodies import Id
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from bot.web.synonym_models import DuplicatesShown, Merging
from knowledge_base.trial_store import TrialState

router = APIRouter(tags=["editors"], route_class=SoundRoute)


@router.post("/api/v1/article-duplicates", status_code=202)
@answers(DuplicatesShown)
async def look_for_duplicates(editor: Editing, services: Wired) -> dict[str, Any]:
    """Look for articles that answer the same question, in the background; once for the same articles."""
    return await _json(services, await services.trials.look_for_duplicates(editor.login))


@router.get("/api/v1/article-duplicates/{search_id:int}")
@answers(DuplicatesShown, "unknown_trial")
async def get_duplicates(search_id: Id, _editor: Editing, services: Wired) -> dict[str, Any]:
    """How far a search for near-duplicates is, and what it has found."""
    return await _json(services, await services.trials.state(search_id))


@router.post("/api/v1/articles/{article_id}/merge")
@answers(ArticleShown, "unknown_article", "invalid_article", "changed_meanwhile")
async def merge_articles(article_id: str, body: Merging, editor: Editing, services: Wired) -> dict[str, Any]:
    """Make another article's questions those of this one, and withdraw the other."""
    if body.other == article_id:
        raise ApiError("invalid_article", "An article cannot become a part of itself; name another one.")
    revisions = (body.revision, body.other_revision)
    return stored_json(await services.trials.merge(article_id, body.other, revisions, editor))


async def _json(services: Services, search: TrialState) -> dict[str, Any]:
    result = dict(search.result or {})
    if result and "pairs" not in result:
        raise UnknownTrial
    shown = {"id": search.id, "state": search.state, "done": search.done, "total": search.total}
    if "pairs" not in result:
        return {**shown, "pairs": None, "count": 0}
    named = {one["article"] for pair in result["pairs"] for one in pair["articles"]}
    revisions = await services.library.staging.revisions(sorted(named))
    pairs = [_pair_json(services, pair, revisions) for pair in result["pairs"]]
    # One that was withdrawn meanwhile is a duplicate no more.
    return {**shown, "pairs": [pair for pair in pairs if pair is not None], "count": result["count"]}


def _pair_json(services: Services, pair: dict[str, Any], revisions: dict[str, int]) -> dict[str, Any] | None:
    both = []
    for one in pair["articles"]:
        article = services.library.article(one["article"])
        if article is None or article.id not in revisions:
            return None
        source = article.source
        both.append(
            {
                **one,
                "question": source.question,
                "language": source.language,
                "direction": names.direction(source.language),
                "html": to_html(source.answer),
                "revision": revisions[article.id],
            }
        )
    return {"articles": both, "same_answer": pair["same_answer"]}
