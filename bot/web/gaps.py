"""Editors' routes: what visitors asked in vain, and phrasings that were learnt from people."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.conversations.wire import moment
from bot.gaps.proposal_store import Proposal
from bot.gaps.topic_store import Since, Topic
from bot.language import names
from bot.web.answers import answers
from bot.web.article_models import ArticleShown
from bot.web.articles import stored_json
from bot.web.bodies import Id
from bot.web.gap_models import Accepting, ProposalsListed, Teaching, TopicShown, TopicsListed, TopicState
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute

router = APIRouter(prefix="/api/v1/gaps", tags=["editors"], route_class=SoundRoute)

#: Articles that are named as being about something alike.
NEARBY = 3
Period = Annotated[int, Query(ge=1, le=365, description="Days of a period; the one before it is as long.")]
Preferred = Annotated[str, Query(max_length=8, description="The language that topics are named in, where they can be.")]


@router.get("")
@answers(TopicsListed)
async def list_gaps(
    _editor: Editing,
    services: Wired,
    state: TopicState = "open",
    days: Period = 28,
    language: Preferred = "",
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> dict[str, Any]:
    """What visitors asked and got no answer, a question back, a poor answer or a person for, by topic."""
    found = await services.learning.gaps.find(state, days=days, language=language, limit=limit, offset=offset)
    statuses = await _statuses(services, found.topics)
    return {
        "topics": [_topic_json(one, statuses, found.since[one.id]) for one in found.topics],
        "total": found.total,
        "waiting": found.waiting,
    }


@router.get("/proposals")
@answers(ProposalsListed)
async def list_proposals(
    _editor: Editing,
    services: Wired,
    article: Annotated[str | None, Query(max_length=200)] = None,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
) -> dict[str, Any]:
    """Phrasings that were learnt from agents and visitors, to be reviewed."""
    found, total = await services.learning.proposals.find(article_id=article or None, limit=limit, offset=offset)
    return {"proposals": [_proposal_json(services, one) for one in found], "total": total}


@router.post("/proposals/{proposal_id:int}/accept")
@answers(ArticleShown, "unknown_proposal", "proposal_reviewed", "unknown_article")
async def accept_proposal(
    proposal_id: Id, editor: Editing, services: Wired, accepting: Accepting | None = None
) -> dict[str, Any]:
    """Add a proposed phrasing to its article; a published one is found by it at once."""
    text = accepting.text if accepting else None
    return stored_json(await services.learning.proposals.accept(proposal_id, text, by=editor.login))


@router.post("/proposals/{proposal_id:int}/reject", status_code=204)
@answers(None, "unknown_proposal", "proposal_reviewed")
async def reject_proposal(proposal_id: Id, editor: Editing, services: Wired) -> Response:
    """Leave a proposed phrasing out; it is not proposed again."""
    await services.learning.proposals.reject(proposal_id, by=editor.login)
    return Response(status_code=204)


@router.get("/{topic_id:int}")
@answers(TopicShown, "unknown_gap")
async def get_gap(
    topic_id: Id, _editor: Editing, services: Wired, days: Period = 28, language: Preferred = ""
) -> dict[str, Any]:
    """One topic: its questions, what agents answered, and articles about something alike."""
    details = await services.learning.gaps.get(topic_id, days=days, language=language)
    topic = details.topic
    statuses = await _statuses(services, [topic])
    return {
        "topic": _topic_json(topic, statuses, details.since),
        "questions": [
            {
                "text": one.text,
                "language": one.language,
                "direction": names.direction(one.language),
                "cause": one.cause,
                "asked_at": moment(one.asked_at),
            }
            for one in details.questions
        ],
        "answers": [
            {
                "text": one.text,
                "language": one.language,
                "direction": names.direction(one.language),
                "csat": one.csat,
                "written_at": moment(one.written_at),
            }
            for one in details.answers
        ],
        "nearby": await _nearby(services, topic, language),
    }


@router.post("/{topic_id:int}/draft", status_code=201)
@answers(ArticleShown, "unknown_gap", "gap_settled", "unknown_article")
async def draft_from_gap(topic_id: Id, editor: Editing, services: Wired) -> dict[str, Any]:
    """Draft an article: the topic's questions as phrasings, an agent's best answer as its answer."""
    return stored_json(await services.learning.gaps.draft(topic_id, by=editor.login))


@router.post("/{topic_id:int}/phrasings")
@answers(ArticleShown, "unknown_gap", "gap_settled", "unknown_article")
async def teach_from_gap(topic_id: Id, body: Teaching, editor: Editing, services: Wired) -> dict[str, Any]:
    """Add a topic's questions to an article as phrasings."""
    return stored_json(await services.learning.gaps.teach(topic_id, body.article, by=editor.login))


@router.post("/{topic_id:int}/dismiss", status_code=204)
@answers(None, "unknown_gap", "gap_settled")
async def dismiss_gap(topic_id: Id, editor: Editing, services: Wired) -> Response:
    """Leave a topic alone from now on, whoever asks it again."""
    await services.learning.gaps.dismiss(topic_id, by=editor.login)
    return Response(status_code=204)


@router.post("/{topic_id:int}/reopen", status_code=204)
@answers(None, "unknown_gap")
async def reopen_gap(topic_id: Id, editor: Editing, services: Wired) -> Response:
    """Have a topic among those that are to be answered again."""
    await services.learning.gaps.reopen(topic_id, by=editor.login)
    return Response(status_code=204)


async def _statuses(services: Services, topics: Any) -> dict[str, str]:
    named = {one.article_id for one in topics if one.article_id is not None}
    return dict(await services.library.statuses(named)) if named else {}


def _topic_json(topic: Topic, statuses: dict[str, str], since: Since | None) -> dict[str, Any]:
    return {
        "id": topic.id,
        "state": topic.state,
        "question": topic.question,
        "language": topic.language,
        # One whose questions are gone with their visitors has no language any more.
        "direction": names.direction(topic.language) if topic.language else "ltr",
        "count": topic.count,
        "before": topic.before,
        "languages": dict(topic.languages),
        "causes": dict(topic.causes),
        "first_at": moment(topic.first_at),
        "last_at": moment(topic.last_at),
        "article": topic.article_id,
        "answer_status": statuses.get(topic.article_id or ""),
        "settled_by": topic.settled_by,
        "settled_at": moment(topic.settled_at),
        "since": since
        and {
            "before": since.before,
            "before_days": round(since.before_days, 2),
            "since": since.since,
            "since_days": round(since.since_days, 2),
            "answered": since.answered,
        },
    }


async def _nearby(services: Services, topic: Topic, language: str) -> list[dict[str, Any]]:
    if not topic.question:
        return []
    found = []
    for match in await services.reader.find(topic.question, topic.language, NEARBY, "agents"):
        article = services.library.article(match.article_id, "agents")
        if article is not None:
            variant = article.variant(language or topic.language)
            found.append(
                {
                    "article": article.id,
                    "question": variant.question,
                    "language": variant.language,
                    "direction": names.direction(variant.language),
                }
            )
    return found


def _proposal_json(services: Services, one: Proposal) -> dict[str, Any]:
    article = services.library.article(one.article_id, "agents")
    variant = article.variant(one.language) if article is not None else None
    spoken = variant.language if variant is not None else one.language
    return {
        "id": one.id,
        "article": one.article_id,
        # One that was withdrawn meanwhile is named by its id.
        "question": variant.question if variant is not None else one.article_id,
        "question_language": spoken,
        "question_direction": names.direction(spoken),
        "text": one.text,
        "language": one.language,
        "direction": names.direction(one.language),
        "source": one.source,
        "asked_at": moment(one.created_at),
    }
