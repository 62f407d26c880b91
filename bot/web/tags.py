"""Administrators' routes: the tags by which agents sort conversations."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.web.admin_models import TagRenamed, TagsShown, TagWanted
from bot.web.answers import answers
from bot.web.services import Services, Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from handoff import tags

router = APIRouter(prefix="/api/v1/admin/tags", tags=["administration"], route_class=SoundRoute)


@router.get("")
@answers(TagsShown)
async def list_all_tags(_admin: Administering, services: Wired) -> dict[str, Any]:
    """All tags, with how many conversations have each."""
    return await _shown(services)


@router.post("", status_code=201)
@answers(TagsShown, "invalid_tag", "tag_exists")
async def add_tag(body: TagWanted, admin: Administering, services: Wired) -> dict[str, Any]:
    """Offer agents a tag that no conversation has yet."""
    await services.desk.tagging.offer(body.tag, admin)
    return await _shown(services)


@router.put("")
@answers(TagsShown, "invalid_tag", "unknown_tag", "tag_exists")
async def rename_tag(body: TagRenamed, admin: Administering, services: Wired) -> dict[str, Any]:
    """Call a tag otherwise in every conversation.

    Where there is a tag of the new name, the two become one if ``joining`` says so.
    """
    await services.desk.tagging.rename(body.before, body.tag, admin, joining=body.joining)
    return await _shown(services)


@router.delete("")
@answers(TagsShown, "unknown_tag")
async def remove_tag(
    tag: Annotated[str, Query(max_length=10_000)], admin: Administering, services: Wired
) -> dict[str, Any]:
    """Take a tag off every conversation, and offer it no more."""
    await services.desk.tagging.remove(tag, admin)
    return await _shown(services)


async def _shown(services: Services) -> dict[str, Any]:
    async with services.database.read() as connection:
        known = await tags.everything(connection)
    return {"tags": [{"tag": tag, "conversations": count} for tag, count in known.items()]}
