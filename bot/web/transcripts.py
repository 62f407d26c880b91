"""Visitors' routes: having one's own conversation mailed."""

from typing import Any

from fastapi import APIRouter

from bot.conversations import transcript_store
from bot.conversations.incoming import clean
from bot.web.answers import answers
from bot.web.chat_models import TranscriptAddress, TranscriptWanted
from bot.web.errors import ApiError
from bot.web.limits import BegunByVisitor
from bot.web.services import Services, Wired
from bot.web.signin import Visitor
from bot.web.soundness import SoundRoute
from handoff import contacts

router = APIRouter(prefix="/api/v1/chat/conversations", tags=["visitors"], route_class=SoundRoute)

_PATH = "/{conversation_id}/transcript"


@router.get(_PATH)
@answers(TranscriptAddress, "mail_off")
async def get_transcript_address(conversation: Visitor, services: Wired) -> dict[str, Any]:
    """Where the conversation would be mailed to, as far as the visitor has said that."""
    _check_mail(services)
    async with services.database.read() as connection:
        left = (await contacts.of_conversations(connection, [conversation.id])).get(conversation.id)
    return {"email": (left.email if left else None) or contacts.read_email(conversation.email or "")}


@router.post(_PATH, status_code=202)
@answers(TranscriptAddress, "mail_off", "invalid_contact", "nothing_said", "transcript_limit", "too_many_requests")
async def mail_transcript(
    wanted: TranscriptWanted, conversation: Visitor, services: Wired, _: BegunByVisitor
) -> dict[str, Any]:
    """Have the conversation mailed, as its visitor has seen it: without notes, and of files their names."""
    _check_mail(services)
    address = contacts.read_email(clean(wanted.email))
    if address is None:
        raise ApiError("invalid_contact", services.phrases.text(conversation.wording, "transcript-invalid"))
    if conversation.last_sequence == 0:
        raise ApiError("nothing_said", "Nothing was said in this conversation yet.")
    async with services.database.write(alone="transcripts") as connection:
        if not await transcript_store.ask(connection, conversation.id, address, services.clock()):
            raise ApiError("transcript_limit", "It was mailed as often as it can be today; ask again tomorrow.")
    services.mailer.wake()
    return {"email": address}


def _check_mail(services: Services) -> None:
    if not services.mailer.active:
        raise ApiError("mail_off", "This site sends no mail; save the conversation as a file.")
