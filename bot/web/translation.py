"""Agents' routes: what can be translated, and what a visitor would read of a reply."""

from typing import Any

from fastapi import APIRouter

from bot.conversations.wire import translation_json
from bot.web.answers import NOT_HELD, answers
from bot.web.conversation_models import Draft, ReplyPreview, TranslationPairs
from bot.web.services import Wired
from bot.web.signin import AtDesk, SignedIn
from bot.web.soundness import SoundRoute

router = APIRouter(prefix="/api/v1/desk", tags=["agents"], route_class=SoundRoute)

#: Why there is no translation, for the agent who waits for one.
FAILURES = {
    "no-pair": "The translation engine does not have this pair of languages; send the reply as it is written.",
    "unavailable": "The translation engine does not answer now; try again in a minute, or send the reply as written.",
    "too-late": "The translation takes longer than usual; sent now, the visitor gets it when it is ready.",
    "spans-lost": "The translation lost a number, an address or a link; write it more simply, or send it as written.",
    "too-long": "The reply is too long to be translated; send it in parts.",
}


@router.get("/translation")
@answers(TranslationPairs)
async def list_translation_pairs(_agent: SignedIn, services: Wired) -> dict[str, Any]:
    """The translation engine, and the pairs of the site's languages that it translates between."""
    languages = services.settings.languages
    pairs = await services.interpreter.pairs()
    return {
        "engine": services.settings.translator,
        "pairs": sorted([source, target] for source, target in pairs if source in languages and target in languages),
    }


@router.post("/conversations/{conversation_id}/translate")
@answers(ReplyPreview, *NOT_HELD, "message_too_long")
async def preview_reply(conversation_id: str, draft: Draft, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """What the visitor would read of a reply; nothing is sent."""
    rendering = await services.desk.replies.preview(conversation_id, agent, draft.text)
    made = rendering.made
    return {
        "source": rendering.source,
        "target": rendering.target,
        "translation": None if made is None else translation_json(made, rendering.target),
        "reason": rendering.reason,
        "message": FAILURES.get(rendering.reason, ""),
    }
