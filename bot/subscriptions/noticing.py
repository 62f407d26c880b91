"""From what triggers of the database have noticed to what is told of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store, message_store
from bot.conversations.subscription_store import Happened
from bot.subscriptions import events
from bot.subscriptions.events import EventType, Named, Person
from handoff import agents, teams, tickets
from handoff.tables import rating, ticket

#: Seconds for which a first message may wait until it is understood: its language is not known before.
PATIENCE = 10.0
#: Why a turn ended that had found no article.
NOTHING_FOUND = "not-sure"


@dataclass(frozen=True, slots=True)
class Told:
    """An event as it is told: its name, when it was, and what there is to say."""

    type: EventType
    at: float
    data: BaseModel


async def is_early(connection: AsyncConnection, happened: Happened, now: float) -> bool:
    """Whether a conversation has begun with a message that is not understood yet."""
    if happened.type != "started":
        return False
    found = await message_store.find(connection, happened.ref or 0)
    return found is not None and not found[1] and now - found[0].created_at < PATIENCE


async def told_of(connection: AsyncConnection, happened: Happened, now: float) -> Told | None:
    """What is told of something that has happened; None where there is nothing to tell."""
    at = now if happened.created_at is None else happened.created_at
    if happened.type == "erased":
        erased = events.Erased(
            conversation=happened.conversation_id, visitor=events.ErasedPerson(id=happened.visitor_id)
        )
        return Told("visitor.erased", at, erased)
    conversation = await conversation_store.get(connection, happened.conversation_id)
    if conversation is None:
        return None
    known = _known(conversation)
    match happened.type:
        case "started":
            return Told("conversation.started", at, events.Started(**known))
        case "turn":
            return await _of_turn(connection, happened, known, at)
        case "rated":
            return await _of_rating(connection, happened, known, at)
        case "handed_off" | "assigned":
            return await _of_ticket(connection, happened, known, at)
        case "closed":
            newest = (await tickets.newest(connection, [conversation.id])).get(conversation.id)
            closed = events.Closed(
                **known,
                agent=await _agent(connection, newest.agent_id if newest else None),
                team=await _team(connection, newest.team_id if newest else None),
                reason=newest.resolution if newest else None,
            )
            return Told("conversation.closed", at, closed)
    return None


async def _of_turn(connection: AsyncConnection, happened: Happened, known: Mapping[str, Any], at: float) -> Told | None:
    found = await message_store.find(connection, happened.ref or 0)
    reason = (found[0].reason if found else None) or {}
    if reason.get("decision") == "answer":
        answered = events.Answered(**known, article=reason.get("article"))
        return Told("conversation.answered", at, answered)
    if reason.get("reason") == NOTHING_FOUND:
        return Told("article.missed", at, events.Missed(**known, reason=NOTHING_FOUND))
    return None


async def _of_ticket(
    connection: AsyncConnection, happened: Happened, known: Mapping[str, Any], at: float
) -> Told | None:
    row = (await connection.execute(select(ticket).where(ticket.c.id == happened.ref))).one_or_none()
    if row is None:
        return None
    team = await _team(connection, row.team_id)
    if happened.type == "assigned":
        agent = await _agent(connection, happened.agent_id)
        return Told("conversation.assigned", at, events.Assigned(**known, agent=agent, team=team))
    handed_off = events.HandedOff(**known, reason=row.reason, team=team, article=row.article_id)
    return Told("conversation.handed_off", at, handed_off)


async def _of_rating(
    connection: AsyncConnection, happened: Happened, known: Mapping[str, Any], at: float
) -> Told | None:
    row = (await connection.execute(select(rating).where(rating.c.id == happened.ref))).one_or_none()
    if row is None:
        return None
    marks = events.Marks(csat=row.csat, nps=row.nps)
    rated = events.Rated(**known, agent=await _agent(connection, row.agent_id), rating=marks)
    return Told("conversation.rated", at, rated)


def _known(one: Conversation) -> dict[str, Any]:
    """What is told of every conversation."""
    person = None if one.erased_at is not None else Person(id=one.visitor_id, name=one.visitor_name, email=one.email)
    return {"conversation": one.id, "channel": one.channel, "language": one.language, "visitor": person}


async def _agent(connection: AsyncConnection, agent_id: int | None) -> Named | None:
    if agent_id is None:
        return None
    name = (await agents.names(connection)).get(agent_id)
    return None if name is None else Named(id=agent_id, name=name)


async def _team(connection: AsyncConnection, team_id: int | None) -> Named | None:
    if team_id is None:
        return None
    return next(
        (Named(id=one.id, name=one.name) for one in await teams.everyone(connection) if one.id == team_id), None
    )
