"""Editors' routes: a whole conversation replayed with why, and what visitors thought of answers."""

import datetime
import re
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.conversations.wire import moment
from bot.dialogue import policy
from bot.gaps import feedback_store
from bot.gaps.feedback_store import Judged, Votes
from bot.language import names
from bot.scripted.playing import Thought
from bot.web.answers import answers
from bot.web.errors import ApiError
from bot.web.feedback_models import AnswersJudged, ConversationReplayed, FeedbackListed, Transcript
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from knowledge_base.search import Match
from knowledge_base.word_index import stems_of

router = APIRouter(tags=["editors"], route_class=SoundRoute)

Period = Annotated[int, Query(ge=1, le=365, description="Days until now.")]
Spoken = Annotated[str, Query(max_length=8, description="Visitors in this language alone.")]
_DAY = 86_400
#: Questions of an article that are shown.
SHOWN = 30


@router.post("/api/v1/articles/replay")
@answers(ConversationReplayed, "unknown_language")
async def replay_transcript(transcript: Transcript, _editor: Editing, services: Wired) -> dict[str, Any]:
    """What the bot would say to a visitor who writes these messages one after the other, and why; nothing is kept."""
    page = transcript.page.partition("-")[0] or services.settings.default_language
    if page not in services.settings.languages:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    played = await services.scripted.replay(transcript.messages, page)
    turns = zip(transcript.messages, played.seen, played.considered, strict=True)
    return {
        "turns": [
            {
                "text": text,
                "decision": seen.decision,
                "language": seen.language,
                "direction": names.direction(seen.language),
                "waiting": seen.state == "waiting",
                "said": list(seen.texts),
                "articles": list(seen.articles),
                "why": None if thought is None else _why(services, thought, text),
            }
            for text, seen, thought in turns
        ]
    }


@router.get("/api/v1/answer-feedback")
@answers(FeedbackListed)
async def list_feedback(
    _editor: Editing,
    services: Wired,
    days: Period = 28,
    language: Spoken = "",
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> dict[str, Any]:
    """What visitors thought of answers, by article, variant, language and day; those that answer badly first."""
    since = services.clock() - days * _DAY
    found = await services.database.read_at_length(
        lambda connection: feedback_store.judged(connection, since, language or None)
    )
    return {
        "articles": [_judged_json(services, one, language) for one in found[offset : offset + limit]],
        "total": len(found),
    }


@router.get("/api/v1/answer-feedback/{article_id}")
@answers(AnswersJudged)
async def list_judged_answers(
    article_id: str, _editor: Editing, services: Wired, days: Period = 28, language: Spoken = ""
) -> dict[str, Any]:
    """What an article was asked and how its answer was judged, without personal data; where it did not help first."""
    since = services.clock() - days * _DAY
    found = await services.database.read_at_length(
        lambda connection: feedback_store.answers_of(connection, article_id, since, language or None, SHOWN)
    )
    return {
        "answers": [
            {
                "conversation": one.conversation_id,
                "text": one.text,
                "language": one.language,
                "direction": names.direction(one.language),
                "outcome": one.outcome,
                "confidence": round(one.confidence, 4),
                "then": one.then,
                "asked_at": moment(one.asked_at),
            }
            for one in found
        ]
    }


def _why(services: Services, thought: Thought, text: str) -> dict[str, Any]:
    seen, readings = thought.considered, thought.readings
    return {
        "reason": seen.decision.reason,
        "intent": seen.understanding.intent.name,
        "emotion": seen.understanding.emotion.name,
        "language_source": seen.language.source,
        "readings": list(readings),
        "follows": seen.follows,
        "matches": [one for match in seen.matches if (one := _match_json(services, match, text, readings)) is not None],
        "answer_at": policy.ANSWER_AT,
        "offer_at": policy.CLARIFY_AT,
    }


def _match_json(services: Services, match: Match, text: str, readings: Sequence[str]) -> dict[str, Any] | None:
    article = services.library.article(match.article_id)
    if article is None:
        return None
    variant = article.variant(match.language)
    asked = {stem for one in (text, *readings) for stem in stems_of(one)}
    # Words without the marks around them.
    words = _WORD.findall(match.phrasing)
    shared = [word for word in words if asked & set(stems_of(word))]
    return {
        "article": article.id,
        "question": variant.question,
        "direction": names.direction(variant.language),
        "confidence": round(match.confidence, 4),
        "phrasing": match.phrasing,
        "language": match.language,
        "words": list(dict.fromkeys(shared)),
    }


def _judged_json(services: Services, one: Judged, language: str) -> dict[str, Any]:
    article = services.library.article(one.article)
    variant = article.variant(language or article.language) if article is not None else None
    return {
        "article": one.article,
        "question": variant.question if variant else None,
        "direction": names.direction(variant.language) if variant else "ltr",
        **_votes_json(one.votes),
        "languages": [
            {
                "language": code,
                # What they were shown: the variant in their language, or the article's own.
                "variant": article.variant(code).language if article is not None else None,
                **_votes_json(votes),
            }
            for code, votes in sorted(one.languages.items(), key=lambda item: -item[1].answered)
        ],
        "days": [
            {"day": datetime.date.fromordinal(_EPOCH + day).isoformat(), **_votes_json(votes)}
            for day, votes in sorted(one.days.items())
        ],
    }


_WORD = re.compile(r"[\w\u0900-\u0dff\u200c'’-]+")
_EPOCH = datetime.date(1970, 1, 1).toordinal()


def _votes_json(votes: Votes) -> dict[str, int]:
    return {"answered": votes.answered, "helpful": votes.helpful, "unhelpful": votes.unhelpful}
