"""Agents' routes: what they have begun to write."""

from typing import Any

from fastapi import APIRouter

from bot.web.answers import answers
from bot.web.services import Wired
from bot.web.signin import AtDesk
from bot.web.soundness import SoundRoute
from bot.web.worklist_models import DraftKept, DraftsKept, NewDraft
from handoff.drafts import Purpose

router = APIRouter(prefix="/api/v1/desk/conversations", tags=["agents"], route_class=SoundRoute)


@router.get("/{conversation_id}/drafts")
@answers(DraftsKept, "unknown_conversation")
async def list_drafts(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """What one has begun to write in a conversation, on whatever machine."""
    return {"drafts": await services.desk.drafts.of(conversation_id, agent)}


@router.put("/{conversation_id}/drafts/{purpose}")
@answers(DraftKept, "unknown_conversation", "erased", "draft_changed")
async def keep_draft(
    conversation_id: str, purpose: Purpose, new: NewDraft, agent: AtDesk, services: Wired
) -> dict[str, Any]:
    """Keep what one is writing; it is refused where another page of one's own has written since."""
    return await services.desk.drafts.save(conversation_id, agent, purpose, new.text, new.version, new.page)
