"""Who visitors are, as far as the site vouches for them: the widget's route, and administrators' about the secret."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Response

from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.conversations.incoming import clean, sound
from bot.conversations.wire import moment
from bot.language import names
from bot.texts.markdown import to_plain
from bot.visitors.vouching import VisitorSecret
from bot.web.answers import answers
from bot.web.bodies import check_attributes
from bot.web.chat_models import VisitorChanged, VisitorKnown, VisitorSignedIn
from bot.web.errors import ApiError
from bot.web.limits import ByVisitor
from bot.web.services import Services, Wired
from bot.web.signin import Administering, Visitor, visited
from bot.web.soundness import SoundRoute
from bot.web.visitor_models import VisitorSecretMade, VisitorSecretState, VisitorSecretWanted
from handoff.summary import shortened

router = APIRouter(tags=["visitors"], route_class=SoundRoute)

#: Characters of a conversation's last message in the list.
LONGEST_PREVIEW = 120
_SECRET = "/api/v1/admin/visitor-secret"


@router.post("/api/v1/chat/visitor")
@answers(VisitorKnown, "wrong_visitor_hash", "no_visitor_secret", "too_many_requests")
async def know_visitor(known: VisitorSignedIn, services: Wired, _: ByVisitor) -> dict[str, Any]:
    """Say who is signed in on the page, proved by the site's hash; the visitor's conversations, from every device."""
    vouching = services.privacy.vouching
    await vouching.check(known.id, known.hash)
    own = await visited(services, known.conversation)
    is_theirs = None if own is None else await vouching.claim(own, known.id)
    if own is not None and is_theirs and not own.vouched:
        await services.desk.queue_moved(own.id)
    found = await vouching.history(known.id)
    last = await _last(services, [one for one, _ in found])
    return {
        "conversations": [_conversation_json(one, token, last.get(one.id)) for one, token in found],
        "own": is_theirs,
    }


@router.post("/api/v1/chat/conversations/{conversation_id}/visitor", status_code=204)
@answers(None, "attributes_too_large", "too_many_requests")
async def change_visitor(changed: VisitorChanged, conversation: Visitor, services: Wired, _: ByVisitor) -> Response:
    """Say what the page knows about its visitor by now; as before, nobody vouches for it."""
    async with services.database.write() as connection:
        current = await conversation_store.get(connection, conversation.id, lock=True)
        if current is None or current.erased_at is not None:
            raise ApiError("unknown_conversation", "There is no such conversation; start a new one.")
        merged = {**current.attributes, **sound(changed.attributes)}
        attributes = {name: value for name, value in merged.items() if value is not None}
        check_attributes(attributes)
        visitor_id, email = conversation_store.identity(attributes)
        await conversation_store.change(
            connection,
            current.id,
            attributes=attributes,
            visitor_name=clean(changed.name or "") or current.visitor_name,
            visitor_id=current.visitor_id if current.vouched else visitor_id,
            email=email,
        )
    await services.desk.queue_moved(conversation.id)
    return Response(status_code=204)


async def _last(services: Services, conversations: Sequence[Conversation]) -> dict[str, Message]:
    async with services.database.read() as connection:
        return await message_store.last_of_each(connection, [one.id for one in conversations])


def _conversation_json(one: Conversation, token: str, last: Message | None) -> dict[str, Any]:
    language, text = _said(one, last)
    return {
        "conversation": one.id,
        "token": token,
        "state": one.state,
        "text": shortened(text, LONGEST_PREVIEW),
        "author": None if last is None else last.author,
        "language": language,
        "direction": names.direction(language),
        "last_sequence": one.last_sequence,
        "created_at": moment(one.created_at),
        "updated_at": moment(one.updated_at),
    }


def _said(one: Conversation, last: Message | None) -> tuple[str, str]:
    """The language and the text of a conversation's last message, as its visitor reads it."""
    if last is None:
        return one.language, ""
    translated = last.translations.get(one.language) if last.author != "visitor" else None
    if translated is not None:
        return one.language, translated.text
    return last.language, to_plain(last.text) if last.markdown else last.text


@router.get(_SECRET, tags=["administration"])
@answers(VisitorSecretState)
async def get_visitor_secret(_admin: Administering, services: Wired) -> dict[str, Any]:
    """Whether the site has a secret to vouch for its visitors by, and since when; never the secret itself."""
    return _secret_json(await services.privacy.vouching.secret(), services.clock())


@router.post(_SECRET, tags=["administration"])
@answers(VisitorSecretMade)
async def renew_visitor_secret(body: VisitorSecretWanted, admin: Administering, services: Wired) -> dict[str, Any]:
    """Make a secret, which is shown this once; the one before counts for 24 hours, or ends at once."""
    made = await services.privacy.vouching.renew(admin.id, at_once=body.at_once)
    return {"secret": made.secret, "state": _secret_json(made, services.clock())}


@router.delete(_SECRET, status_code=204, tags=["administration"])
@answers(None)
async def remove_visitor_secret(admin: Administering, services: Wired) -> Response:
    """Vouch for nobody any more: what was opened by it on other devices is closed."""
    await services.privacy.vouching.remove(admin.id)
    return Response(status_code=204)


def _secret_json(secret: VisitorSecret | None, now: float) -> dict[str, Any]:
    both = secret is not None and len(secret.valid(now)) > 1
    return {
        "is_set": secret is not None,
        "changed_at": moment(None if secret is None else secret.changed_at),
        "old_until": moment(secret.old_until) if secret is not None and both else None,
    }
