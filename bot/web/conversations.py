"""Agents' routes: conversations, what is known about them, and what can be done with them."""

from datetime import UTC
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query

from bot.conversations import Conversation, Message, conversation_store, message_store, search_log_store
from bot.conversations.wire import message_json, moment
from bot.desk.digests import digest_of
from bot.desk.filters import Filters
from bot.desk.views import rated_json
from bot.language import names
from bot.texts.markdown import to_plain
from bot.web.answers import NOT_HELD, answers
from bot.web.conversation_models import (
    AgentMessageSent,
    Closing,
    ConversationOpened,
    NewNote,
    NoteKept,
    Reply,
    Snooze,
    Summaries,
    Summarised,
    Transfer,
    Withdrawal,
)
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk
from bot.web.soundness import SoundRoute
from handoff import audit, contacts, notes, ratings
from handoff.agents import Agent
from handoff.summary import Summary

router = APIRouter(prefix="/api/v1/desk/conversations", tags=["agents"], route_class=SoundRoute)

MOST_EARLIER = 10


@router.get("")
@answers(Summaries)
async def list_conversations(
    agent: AtDesk,
    services: Wired,
    view: Literal["queue", "mine", "all", "search"] = "queue",
    search: Annotated[str, Query(max_length=200)] = "",
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    language: Annotated[str | None, Query(max_length=8)] = None,
    team: Annotated[int | None, Query(ge=1, lt=2**31)] = None,
    channel: Annotated[str | None, Query(max_length=32)] = None,
    tag: Annotated[str | None, Query(max_length=50)] = None,
    emotion: Annotated[str | None, Query(max_length=16)] = None,
    priority: Annotated[int | None, Query(ge=0, le=10_000)] = None,
    waiting: Annotated[float | None, Query(ge=0, le=10_000_000)] = None,
    due: Literal["soon", "overdue"] | None = None,
    attribute: Annotated[list[Annotated[str, Query(max_length=600)]] | None, Query(max_length=20)] = None,
    sort: Literal["served", "waiting", "newest", "oldest", "priority", "due"] = "served",
) -> dict[str, Any]:
    """The conversations of a view, or those that a search finds.

    A search finds words and parts of words in what was said, noted or is known of the visitor. The other parameters
    leave those that are like that: ``waiting`` for so many seconds or more, ``due`` soon (or overdue by now), or
    ``overdue``, and ``attribute`` has a key, a colon and the value.
    """
    wanted = search.strip()
    chosen = "search" if wanted else view
    filters = Filters(
        language=language,
        team=team,
        channel=channel,
        tag=tag,
        emotion=emotion,
        priority=priority,
        waiting=waiting,
        due=due,
        attributes=dict(one.split(":", 1) for one in attribute or () if ":" in one) or None,
        sort=sort,
    )
    found = await services.desk.views.view(chosen, agent, search=wanted, limit=limit, offset=offset, filters=filters)
    return {"conversations": found}


@router.get("/{conversation_id}")
@answers(ConversationOpened, "unknown_conversation")
async def get_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """A conversation with all that an agent needs to take it over."""
    summary = await services.desk.views.summary(conversation_id)
    async with services.database.read() as connection:
        found = await conversation_store.get(connection, conversation_id)
        messages = await message_store.of_conversation(connection, conversation_id)
    assert found is not None
    services.desk.agent_translations.opened(messages, agent)
    return {
        "summary": summary,
        "messages": [message_json(message, inside=True) for message in messages],
        "context": await _context(services, found, messages, agent),
    }


@router.post("/{conversation_id}/take")
@answers(Summarised, "unknown_conversation", "not_waiting", "not_offered", "offered", "already_taken")
async def take_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Take a waiting conversation."""
    return {"summary": await services.desk.lifecycle.take(conversation_id, agent)}


@router.post("/{conversation_id}/accept")
@answers(Summarised, "unknown_conversation", "not_waiting", "not_offered", "offered", "already_taken")
async def accept_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Take a conversation that is offered."""
    return {"summary": await services.desk.lifecycle.accept(conversation_id, agent)}


@router.post("/{conversation_id}/decline")
@answers(Summarised, "unknown_conversation", "not_offered")
async def decline_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Pass an offer on to the next agent."""
    return {"summary": await services.desk.lifecycle.decline(conversation_id, agent)}


@router.post("/{conversation_id}/reply")
@answers(AgentMessageSent, *NOT_HELD, "empty_message", "message_too_long", "client_id_reused")
async def reply_to_visitor(conversation_id: str, new: Reply, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Write to the visitor."""
    message = await services.desk.replies.send(
        conversation_id, agent, new.text, new.client_id, translate=new.translate, article=new.article
    )
    return {"message": message_json(message, inside=True)}


@router.post("/{conversation_id}/transfer")
@answers(
    Summarised,
    *NOT_HELD,
    "nobody_named",
    "same_agent",
    "unknown_agent",
    "agent_away",
    "unknown_team",
    "changed_meanwhile",
)
async def transfer_conversation(conversation_id: str, to: Transfer, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Pass a conversation on to an agent or a team."""
    summary = await services.desk.transfers.make(
        conversation_id, agent, to_agent=to.agent, to_team=to.team, note=to.note, away=to.away
    )
    return {"summary": summary}


@router.post("/{conversation_id}/join")
@answers(Summarised, "unknown_conversation", "not_with_bot")
async def join_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Step into a conversation that the assistant holds."""
    return {"summary": await services.desk.interventions.join(conversation_id, agent)}


@router.post("/{conversation_id}/take-over")
@answers(Summarised, *NOT_HELD, "already_taken", "changed_meanwhile")
async def take_over_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Have what a colleague holds; for who supervises."""
    return {"summary": await services.desk.interventions.take_over(conversation_id, agent)}


@router.post("/{conversation_id}/reopen")
@answers(Summarised, "unknown_conversation", "not_closed", "erased", "visitor_elsewhere")
async def reopen_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Take up a closed conversation again."""
    return {"summary": await services.desk.reopening.by_agent(conversation_id, agent)}


@router.post("/{conversation_id}/undo-close")
@answers(Summarised, "unknown_conversation", "not_closed", "not_yours", "too_late")
async def undo_close(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Have a conversation back that one has just closed, as if it had not been."""
    return {"summary": await services.desk.undoing.close(conversation_id, agent)}


@router.post("/{conversation_id}/withdraw")
@answers(Summarised, *NOT_HELD, "too_late")
async def withdraw_reply(conversation_id: str, which: Withdrawal, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Take back what one has just written."""
    return {"summary": await services.desk.undoing.message(conversation_id, agent, which.sequence)}


@router.post("/{conversation_id}/snooze")
@answers(Summarised, *NOT_HELD, "invalid_time")
async def snooze_conversation(conversation_id: str, new: Snooze, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Lay a conversation aside; it is back at that time, or when the visitor writes."""
    until = new.until if new.until.tzinfo else new.until.replace(tzinfo=UTC)
    return {"summary": await services.desk.lifecycle.snooze(conversation_id, agent, until.timestamp())}


@router.post("/{conversation_id}/wake")
@answers(Summarised, *NOT_HELD)
async def wake_conversation(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """End a snooze without a reply."""
    return {"summary": await services.desk.lifecycle.wake(conversation_id, agent)}


@router.post("/{conversation_id}/notes", status_code=201)
@answers(NoteKept, "unknown_conversation", "empty_message", "message_too_long", "client_id_reused")
async def add_note(conversation_id: str, new: NewNote, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Keep a private note."""
    return {"note": await services.desk.notes.add(conversation_id, agent, new.text, new.client_id)}


@router.post("/{conversation_id}/close")
@answers(Summarised, *NOT_HELD, "unknown_resolution")
async def close_conversation(
    conversation_id: str, agent: AtDesk, services: Wired, closing: Closing | None = None
) -> dict[str, Any]:
    """End a conversation."""
    resolution = closing.resolution if closing else None
    return {"summary": await services.desk.lifecycle.close(conversation_id, agent, resolution)}


@router.post("/{conversation_id}/return")
@answers(Summarised, *NOT_HELD)
async def give_conversation_back(conversation_id: str, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Give a conversation back to the bot."""
    return {"summary": await services.desk.lifecycle.give_back(conversation_id, agent)}


@router.post("/{conversation_id}/typing", status_code=204)
@answers(None, *NOT_HELD)
async def announce_typing(conversation_id: str, agent: AtDesk, services: Wired) -> None:
    """Show the visitor that somebody is writing to them."""
    await services.desk.check_holds(conversation_id, agent)
    await services.desk.announce_typing(conversation_id, agent)


async def _context(
    services: Services, conversation: Conversation, messages: list[Message], agent: Agent
) -> dict[str, Any]:
    """What the bot understood and tried, what an agent could answer, and what is known from before."""
    considered = [message for message in messages if message.author == "visitor" and message.reason is not None]
    with_intent = [message for message in considered if message.reason and "intent" in message.reason]
    last = with_intent[-1] if with_intent else None
    understanding = None
    suggestions = []
    if last is not None and last.reason is not None:
        understanding = {
            "intent": last.reason["intent"]["name"],
            "emotion": last.reason["emotion"]["name"],
            "confidence": last.reason["confidence"],
        }
    question = _question(with_intent)
    if question is not None:
        suggestions = await suggestions_for(services, conversation.language, question)
    async with services.database.read() as connection:
        tried = await search_log_store.tried(connection, conversation.id)
        written = await notes.of_conversation(connection, conversation.id)
        left = (await contacts.of_conversations(connection, [conversation.id])).get(conversation.id)
        history = await audit.of_conversation(connection, conversation.id)
        staff = await services.desk.staff_directory.read(connection)
        details = await services.desk.attributing.told(connection, conversation, history)
        fields = await services.desk.attributing.fields(connection, conversation, agent)
    return {
        "attributes": dict(conversation.attributes),
        "fields": fields,
        "understanding": understanding,
        "tried": [{**one, "question": _question_of(services, one["article"], conversation.language)} for one in tried],
        "suggestions": suggestions,
        "summary": _summary_json(digest_of(messages, tried)),
        "notes": [
            {"id": one.id, "agent": one.agent, "text": one.text, "created_at": moment(one.created_at)}
            for one in written
        ],
        "contact": {"email": left.email, "phone": left.phone} if left else None,
        "earlier": await _earlier(services, conversation),
        "history": [
            {
                "action": one.action,
                "agent": staff.name(one.agent_id) if one.agent_id is not None else None,
                "details": told,
                "created_at": moment(one.created_at),
            }
            for one, told in zip(history, details, strict=True)
        ],
    }


async def _earlier(services: Services, conversation: Conversation) -> list[dict[str, Any]]:
    """The same visitor's other conversations, newest first."""
    async with services.database.read() as connection:
        links = await conversation_store.linked(connection, conversation)
        found = await conversation_store.of_visitor(connection, conversation, limit=MOST_EARLIER)
        both = {one.id: one for one in (*links, *found)}
        others = sorted(both.values(), key=lambda one: one.created_at, reverse=True)
        ids = [one.id for one in others]
        questions = await message_store.first_questions(connection, ids) if ids else {}
        rated = await ratings.newest(connection, ids) if ids else {}
    return [
        {
            "conversation": one.id,
            "created_at": moment(one.created_at),
            "state": one.state,
            "channel": one.channel,
            "language": one.language,
            "direction": names.direction(one.language),
            "first_question": questions.get(one.id, "")[:200] or None,
            "link": _link(one, conversation),
            **rated_json(rated.get(one.id)),
        }
        for one in others
    ]


def _link(one: Conversation, to: Conversation) -> str | None:
    if one.id == to.follows:
        return "before"
    return "after" if one.follows == to.id else None


def _summary_json(summary: Summary) -> dict[str, Any]:
    mentions = summary.mentions
    return {
        "first_question": summary.first_question,
        "asked_since": list(summary.asked_since),
        "tried": [{"article": one.article, "helped": one.helped} for one in summary.tried],
        "wishes": list(summary.wishes),
        "mentions": {
            "orders": list(mentions.orders),
            "emails": list(mentions.emails),
            "phones": list(mentions.phones),
            "amounts": list(mentions.amounts),
            "links": list(mentions.links),
        },
        "messages": summary.messages,
    }


def _question(messages: list[Message]) -> str | None:
    """The last message that asked something; a wish for a person or a thank-you has no suggestions."""
    for message in reversed(messages):
        if message.reason is not None and message.reason["intent"]["name"] in ("ask_question", "complain"):
            return message.text
    return None


async def suggestions_for(services: Services, language: str, question: str, most: int = 3) -> list[dict[str, Any]]:
    """The articles that may answer ``question``, for whoever reads ``language``."""
    found = []
    for match in await services.reader.find(question, language, most, "agents"):
        article = services.library.article(match.article_id, "agents")
        if article is not None:
            variant = article.variant(language)
            found.append(
                {
                    "article": article.id,
                    "question": variant.question,
                    "answer": to_plain(variant.answer),
                    "language": variant.language,
                    "direction": names.direction(variant.language),
                    "confidence": round(match.confidence, 4),
                    "audience": article.audience,
                }
            )
    return found


def _question_of(services: Services, article_id: str, language: str) -> str:
    article = services.library.article(article_id, "agents")
    return article.variant(language).question if article else article_id
