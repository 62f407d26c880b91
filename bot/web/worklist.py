"""Agents' routes about many conversations at once, and what helps to find one's way among them."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.conversations.incoming import clean
from bot.conversations.wire import moment
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.conversation_models import Summarised
from bot.web.conversations import suggestions_for
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk
from bot.web.soundness import SoundRoute
from bot.web.worklist_models import (
    ArticlesFound,
    BulkAssign,
    BulkClose,
    BulkDone,
    BulkTag,
    NewTags,
    NewView,
    SavedViews,
    TagsInUse,
    ToldNow,
)
from handoff import saved_views, tags, told
from handoff.agents import Agent

router = APIRouter(prefix="/api/v1/desk", tags=["agents"], route_class=SoundRoute)

#: Articles that a search for them shows.
MOST_ARTICLES = 8


@router.post("/bulk/assign")
@answers(BulkDone)
async def assign_conversations(body: BulkAssign, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Pass many conversations on to an agent or a team."""
    return await services.desk.bulk.assign(
        body.conversations, agent, to_agent=body.agent, to_team=body.team, away=body.away
    )


@router.post("/bulk/tag")
@answers(BulkDone)
async def tag_conversations(body: BulkTag, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Give many conversations a tag."""
    return await services.desk.bulk.tag(body.conversations, agent, body.tag)


@router.post("/bulk/close")
@answers(BulkDone)
async def close_conversations(body: BulkClose, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """End many conversations."""
    return await services.desk.bulk.close(body.conversations, agent, body.resolution)


@router.put("/conversations/{conversation_id}/tags")
@answers(Summarised, "unknown_conversation", "invalid_tag")
async def change_tags(conversation_id: str, new: NewTags, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Let a conversation have exactly these tags."""
    return {"summary": await services.desk.tagging.put(conversation_id, agent, new.tags)}


@router.get("/tags")
@answers(TagsInUse)
async def list_tags(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """The tags that conversations have, the most frequent first."""
    async with services.database.read() as connection:
        return {"tags": await tags.in_use(connection)}


@router.get("/views")
@answers(SavedViews)
async def list_views(agent: AtDesk, services: Wired) -> dict[str, Any]:
    """One's saved views, by name."""
    return await _views(services, agent)


@router.post("/views")
@answers(SavedViews, "too_many_views")
async def save_view(new: NewView, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Save a view under a name; one of the same name gives way."""
    async with services.database.write() as connection:
        kept = await saved_views.save(connection, agent.id, clean(new.name), new.filters.model_dump(), services.clock())
        if not kept:
            raise ApiError("too_many_views", f"You have {saved_views.MOST} saved views; delete one first.")
    return await _views(services, agent)


@router.delete("/views/{view_id}")
@answers(SavedViews, "unknown_view")
async def remove_view(view_id: Id, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Forget a saved view."""
    async with services.database.write() as connection:
        if not await saved_views.remove(connection, agent.id, view_id):
            raise ApiError("unknown_view", "There is no such view of yours; it may have been deleted already.")
    return await _views(services, agent)


@router.get("/told")
@answers(ToldNow)
async def list_told(agent: AtDesk, services: Wired) -> dict[str, Any]:
    """What one was told and has not looked at yet, the newest first."""
    async with services.database.read() as connection:
        found = await told.of_agent(connection, agent.id)
    return {
        "told": [
            {
                "conversation": one.conversation_id,
                "kind": one.kind,
                "by": one.by,
                "created_at": moment(one.created_at),
            }
            for one in found
        ]
    }


@router.post("/conversations/{conversation_id}/seen", status_code=204)
@answers()
async def mark_seen(conversation_id: str, agent: AtDesk, services: Wired) -> None:
    """Say that one has looked at a conversation that one was told of."""
    await services.desk.seen(conversation_id, agent)


@router.get("/articles")
@answers(ArticlesFound)
async def find_articles(
    _agent: AtDesk,
    services: Wired,
    text: Annotated[str, Query(max_length=500)],
    language: Annotated[str, Query(max_length=35)] = "",
) -> dict[str, Any]:
    """Look for articles to answer with, in a visitor's language."""
    code = language if language in services.settings.languages else services.settings.default_language
    wanted = clean(text)
    found = await suggestions_for(services, code, wanted, MOST_ARTICLES) if wanted else []
    return {"articles": found}


async def _views(services: Services, agent: Agent) -> dict[str, Any]:
    async with services.database.read() as connection:
        found = await saved_views.of_agent(connection, agent.id)
    return {"views": [{"id": one.id, "name": one.name, "filters": one.filters} for one in found]}
