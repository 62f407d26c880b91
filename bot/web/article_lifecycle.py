"""Editors' routes: what becomes of an article. Staged changes, times, history and restoring, what was deleted."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.conversations.wire import moment
from bot.web.answers import answers
from bot.web.article_lifecycle_models import (
    ArticleHistory,
    ArticleOwners,
    ArticleSchedule,
    ArticleVersion,
    DeletedArticles,
)
from bot.web.article_models import ArticleBody, ArticleShown, Seen
from bot.web.articles import article_from, stored_json, text_json
from bot.web.bodies import Id
from bot.web.services import Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from handoff import agents
from knowledge_base.history import Entry

router = APIRouter(tags=["editors"], route_class=SoundRoute)

_ARTICLE = "/api/v1/articles/{article_id}"
_PAGE = 50


@router.put(f"{_ARTICLE}/staged")
@answers(ArticleShown, "unknown_article", "invalid_article", "changed_meanwhile")
async def stage_article(article_id: str, body: ArticleBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Keep changes to a published article that visitors do not see yet; one that is not published is changed itself."""
    before = await services.library.get(article_id)
    article = article_from(services, body, article_id, before.newest)
    stored = await services.publishing.stage(article, author=editor.login, expected_revision=body.revision)
    return stored_json(stored)


@router.delete(f"{_ARTICLE}/staged")
@answers(ArticleShown, "unknown_article", "changed_meanwhile")
async def discard_staged_article(
    article_id: str, editor: Editing, services: Wired, revision: int | None = None
) -> dict[str, Any]:
    """Leave an article as it is published; the changes stay in its history."""
    stored = await services.publishing.discard(article_id, author=editor.login, expected_revision=revision)
    return stored_json(stored)


@router.post(f"{_ARTICLE}/archive")
@answers(ArticleShown, "unknown_article")
async def archive_article(article_id: str, editor: Editing, services: Wired) -> dict[str, Any]:
    """Take an article away from the bot and out of the list, and keep it."""
    return stored_json(await services.publishing.put_away(article_id, "archived", author=editor.login))


@router.put(f"{_ARTICLE}/schedule")
@answers(
    ArticleShown, "unknown_article", "invalid_article", "changed_meanwhile", "nothing_to_publish", "invalid_schedule"
)
async def schedule_article(article_id: str, body: ArticleSchedule, editor: Editing, services: Wired) -> dict[str, Any]:
    """Have an article, or its staged changes, published at a time, and archived at one."""
    publish_at, expires_at = (None if at is None else at.timestamp() for at in (body.publish_at, body.expires_at))
    stored = await services.publishing.schedule(
        article_id,
        publish_at=publish_at,
        expires_at=expires_at,
        author=editor.login,
        expected_revision=body.revision,
    )
    return stored_json(stored)


@router.get(f"{_ARTICLE}/history")
@answers(ArticleHistory, "unknown_article")
async def list_article_history(
    article_id: str, _editor: Editing, services: Wired, before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None
) -> dict[str, Any]:
    """What was done to an article, the newest first; the next ones are those `before` the last one."""
    found = await services.publishing.history(article_id, limit=_PAGE + 1, before=before)
    return {"history": [_entry_json(one) for one in found[:_PAGE]], "more": len(found) > _PAGE}


@router.get(f"{_ARTICLE}/history/{{entry_id}}")
@answers(ArticleVersion, "unknown_version")
async def get_article_version(article_id: str, entry_id: Id, _editor: Editing, services: Wired) -> dict[str, Any]:
    """An article as it was left by an entry of its history, and as it was before that."""
    found, article, before = await services.publishing.version(article_id, entry_id)
    return {**_entry_json(found), "article": text_json(article), "before": before and text_json(before)}


@router.post(f"{_ARTICLE}/history/{{entry_id}}/restore")
@answers(ArticleShown, "unknown_version", "unknown_article", "changed_meanwhile")
async def restore_article_version(
    article_id: str, entry_id: Id, editor: Editing, services: Wired, seen: Seen | None = None
) -> dict[str, Any]:
    """Have an earlier text again: staged where the article is published, a draft where it was deleted."""
    stored = await services.publishing.restore(
        article_id, entry_id, author=editor.login, expected_revision=seen.revision if seen else None
    )
    return stored_json(stored)


@router.get("/api/v1/deleted-articles")
@answers(DeletedArticles)
async def list_deleted_articles(
    _editor: Editing,
    services: Wired,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> dict[str, Any]:
    """Articles that were deleted, the last one first."""
    found, total = await services.publishing.deleted(limit=limit, offset=offset)
    return {
        "articles": [
            {
                "id": one.article.id,
                "question": one.article.source.question,
                "language": one.article.language,
                "entry": one.entry.id,
                "author": one.entry.author,
                "deleted_at": moment(one.entry.at),
            }
            for one in found
        ],
        "total": total,
    }


@router.get("/api/v1/article-owners")
@answers(ArticleOwners)
async def list_article_owners(_editor: Editing, services: Wired) -> dict[str, Any]:
    """Everybody who may look after articles."""
    async with services.database.read() as connection:
        found = await agents.everyone(connection)
    return {"owners": [{"login": one.login, "name": one.name} for one in found if one.may_edit]}


def _entry_json(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "revision": entry.revision,
        "deed": entry.deed,
        "author": entry.author,
        "created_at": moment(entry.at),
    }
