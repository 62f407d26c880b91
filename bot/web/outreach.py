"""Programs' route for what the site tells a visitor unasked."""

from typing import Any

from fastapi import APIRouter, Depends

from bot.conversations.wire import moment
from bot.desk.outreach import Announcement
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.outreach_models import AnnouncementSent, AnnouncementTold
from bot.web.services import Wired
from bot.web.signin import connecting
from bot.web.soundness import SoundRoute
from knowledge_base.locales import language, locale

router = APIRouter(tags=["connectors"], route_class=SoundRoute)


@router.post("/api/v1/messages", dependencies=[Depends(connecting)])
@answers(
    AnnouncementTold,
    "unknown_language",
    "unknown_conversation",
    "unknown_visitor",
    "conversation_closed",
    "client_id_reused",
    "empty_message",
    "message_too_long",
)
async def tell_visitor(body: AnnouncementSent, services: Wired) -> dict[str, Any]:
    """Tell a visitor something unasked, on their page or on their channel.

    At once where their page is open, counted at the launcher while the chat is closed, and over their channel
    otherwise, by its rules. The same ``key`` again tells nothing. Where their conversation is closed a new one begins,
    unless no page of theirs would find it.
    """
    texts = {_tag(tag): text for tag, text in {body.language: body.text, **body.translations}.items()}
    told = await services.desk.outreach.tell(Announcement(body.key, texts, body.conversation, body.visitor))
    conversation, message = told.conversation, told.message
    return {
        "conversation": conversation.id,
        "state": conversation.state,
        "channel": conversation.channel,
        "sequence": message.sequence,
        "language": message.language,
        "created_at": moment(message.created_at),
        "repeated": told.is_repeated,
        "unreachable": conversation.unreachable,
    }


def _tag(tag: str) -> str:
    """A language as it is spoken here, such as ``en`` or ``pt-PT``. Raises :class:`ApiError` ``unknown_language``."""
    found = locale(tag) if language(tag) is not None else None
    if found is None:
        raise ApiError("unknown_language", f"{tag[:35]} is no language; write it like en or pt-BR.")
    return found
