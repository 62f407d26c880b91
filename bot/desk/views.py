"""What the two sides see of a conversation: the visitor its state, agents its summary."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message, State, conversation_store, message_store, search_log_store
from bot.conversations.wire import moment, translation_json
from bot.desk import finding, introducing, known_attributes, narrowing, queue_snapshot
from bot.desk.context import PAGES, DeskContext
from bot.desk.filters import EVERYTHING, Filters
from bot.desk.finding import Found
from bot.desk.known_attributes import Known
from bot.desk.queue_snapshot import QueueSnapshot
from bot.desk.staff import Staff
from bot.language.names import direction, name
from handoff import contacts, ratings, tags, tickets, workload
from handoff.agents import Agent
from handoff.contacts import Contact
from handoff.ratings import Rating
from handoff.summary import shortened
from handoff.tickets import Ticket
from handoff.waiting_time import is_correction

WITH_PEOPLE = (State.WAITING, State.AGENT)

#: So many of a visitor's last emotions are shown.
TREND = 5

#: Numbers by which visitors without a name are told apart.
ALIASES = 10_000


#: Characters of a visitor's first question in a list.
LONGEST_QUESTION = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """Everything that the summaries of some conversations are made of."""

    queue: QueueSnapshot | None
    staff: Staff
    tickets: Mapping[str, Ticket]
    last: Mapping[str, Message]
    ratings: Mapping[str, Rating]
    questions: Mapping[str, str]
    emotions: Mapping[str, Sequence[str]]
    tags: Mapping[str, Sequence[str]]
    answered: Mapping[str, Sequence[tuple[float, str]]]
    attributes: Mapping[str, Sequence[Known]]


class ConversationViews:
    """Reads states and summaries. What one message changes costs no more than one conversation."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def queue_of(
        self, connection: AsyncConnection, conversations: Sequence[Conversation]
    ) -> QueueSnapshot | None:
        """The queue, where one of the conversations is in it."""
        if any(one.state is State.WAITING for one in conversations):
            return await queue_snapshot.read(self._context, connection)
        return None

    async def states(
        self, connection: AsyncConnection, conversations: Sequence[Conversation], queue: QueueSnapshot | None
    ) -> list[dict[str, Any]]:
        """Conversations as their visitors' pages show them."""
        by_state = {state: [one.id for one in conversations if one.state is state] for state in State}
        staff = await self._context.staff_directory.read(connection)
        held = await tickets.newest(connection, by_state[State.AGENT]) if by_state[State.AGENT] else {}
        left = await contacts.of_conversations(connection, by_state[State.WAITING]) if by_state[State.WAITING] else {}
        ended = await tickets.newest(connection, by_state[State.CLOSED]) if by_state[State.CLOSED] else {}
        surveys = await ratings.newest(connection, by_state[State.CLOSED]) if by_state[State.CLOSED] else {}
        answering = {
            one.id: await self._answering(connection, staff, held[one.id], one.wording)
            for one in conversations
            if one.id in held
        }
        return [
            {
                "conversation": one.id,
                "state": one.state,
                "language": one.language,
                "locale": one.wording,
                "direction": direction(one.language),
                "language_source": one.language_source,
                "agent": answering.get(one.id),
                "queue": self._queue(one, queue),
                "contact": _contact(one, queue, left.get(one.id)),
                "survey": _survey(surveys.get(one.id)),
                "reopens_until": moment(self._reopens_until(one, ended.get(one.id))),
                "last_sequence": one.last_sequence,
            }
            for one in conversations
        ]

    async def _answering(
        self, connection: AsyncConnection, staff: Staff, ticket: Ticket, wording: str
    ) -> dict[str, Any] | None:
        """Who holds a conversation, as its visitor is told; None while that is not known."""
        called = await self._called(connection, staff, ticket)
        if called is None:
            return None
        portrait = introducing.portrait_of(self._context, staff, ticket.agent_id)
        return {"name": introducing.name_in(self._context, wording, called), "picture": portrait}

    async def seen(
        self, connection: AsyncConnection, messages: Sequence[Message], language: str | None
    ) -> list[dict[str, Any]]:
        """Messages as their visitor, who reads ``language``, which may be a locale, sees them."""
        staff = await self._context.staff_directory.read(connection)
        return [introducing.as_seen(self._context, staff, one, language) for one in messages]

    async def _called(self, connection: AsyncConnection, staff: Staff, ticket: Ticket) -> str | None:
        """What the agent is called who holds a conversation; in another system, whoever has written last."""
        if ticket.agent_id not in self._context.holders.ids(staff):
            return staff.name(ticket.agent_id)
        if ticket.first_reply_at is None:
            return None
        said = await message_store.last(connection, ticket.conversation_id, "agent")
        return said.agent_name if said else None

    async def summaries(
        self, connection: AsyncConnection, conversations: Sequence[Conversation], queue: QueueSnapshot | None
    ) -> list[dict[str, Any]]:
        """Conversations as the desk lists them."""
        if not conversations:
            return []
        ids = [one.id for one in conversations]
        waiting = [one.id for one in conversations if one.state is State.WAITING]
        known = _Known(
            queue=queue,
            staff=await self._context.staff_directory.read(connection),
            tickets=await tickets.newest(connection, ids),
            last=await message_store.last_of_each(connection, ids),
            ratings=await ratings.newest(connection, ids),
            questions=await message_store.first_questions(connection, ids),
            emotions=await message_store.emotions(connection, ids, TREND),
            tags=await tags.of_conversations(connection, ids),
            answered=await search_log_store.answered(connection, waiting),
            attributes=await known_attributes.read(connection, conversations),
        )
        return [self._summary(one, known) for one in conversations]

    async def summary(self, conversation_id: str) -> dict[str, Any]:
        """One conversation as the desk lists it. Raises :class:`DeskError`."""
        async with self._context.database.read() as connection:
            conversations = [await self._context.conversation(connection, conversation_id, lock=False)]
            queue = await self.queue_of(connection, conversations)
            return (await self.summaries(connection, conversations, queue))[0]

    async def state(self, conversation_id: str) -> dict[str, Any]:
        """One conversation as its visitor's page shows it. Raises :class:`DeskError`."""
        async with self._context.database.read() as connection:
            conversations = [await self._context.conversation(connection, conversation_id, lock=False)]
            return (await self.states(connection, conversations, await self.queue_of(connection, conversations)))[0]

    async def view(
        self,
        view: str,
        agent: Agent,
        *,
        search: str = "",
        limit: int = 100,
        offset: int = 0,
        filters: Filters = EVERYTHING,
    ) -> list[dict[str, Any]]:
        """The conversations of a view that ``filters`` leave: ``queue`` in serving order, ``mine``, ``all`` and
        ``search`` newest first."""
        found = await self._search(search, limit, offset, filters) if view == "search" and search else None
        if found is not None:
            conversations = [one.conversation for one in found]
        elif view in ("queue", "mine"):
            conversations = None
        else:
            conversations = await self._everything(limit, offset, filters)
        async with self._context.database.read() as connection:
            queue = await queue_snapshot.read(self._context, connection)
            if conversations is None:
                ids = await _in_hand(connection, agent, queue if view == "queue" else None)
                if not filters.any:
                    ids, offset = ids[offset : offset + limit], 0
                kept = await narrowing.those(connection, ids, filters, self._context.clock())
                conversations = kept[offset : offset + limit]
        chosen = conversations
        # So that visitors' messages have their turn in between.
        listed = await self._context.database.read_at_length(lambda found: self.summaries(found, chosen, queue))
        hits = {one.conversation.id: one.hits for one in found or ()}
        return [{**one, "hits": list(hits.get(one["conversation"], ()))} for one in listed]

    def _reopens_until(self, conversation: Conversation, ticket: Ticket | None) -> float | None:
        if conversation.erased_at is not None:
            return None
        return tickets.reopens_until(ticket, self._context.clock(), self._context.rules.reopen_seconds)

    async def _search(self, text: str, limit: int, offset: int, filters: Filters) -> list[Found]:
        return await self._context.database.read_at_length(
            lambda connection: finding.find(connection, text, limit, offset, filters, self._context.clock())
        )

    async def _everything(self, limit: int, offset: int, filters: Filters) -> list[Conversation]:
        if not filters.any:
            async with self._context.database.read() as connection:
                return await conversation_store.recent(connection, limit, offset)
        now = self._context.clock()
        return await self._context.database.read_at_length(
            lambda connection: narrowing.everything(connection, filters, now, limit, offset)
        )

    def _queue(self, conversation: Conversation, queue: QueueSnapshot | None) -> dict[str, Any] | None:
        found = queue.find(conversation.id) if queue is not None else None
        if queue is None or found is None or conversation.state is not State.WAITING:
            return None
        if queue.comes_first(conversation.id):
            # They have read what there is to say; a place and a time are none of it.
            return None
        place, texts, language = queue.place(conversation.id), self._context.texts, conversation.wording
        assert place is not None
        if not queue.is_open(found.waiting.team):
            back = queue.back_text(conversation, found.waiting.team)
            text = texts.closed(language, back)
            return {
                "place": place,
                "minutes": None,
                "back_at": moment(queue.back(found.waiting.team)),
                "corrected": False,
                "text": text,
            }
        minutes = queue.minutes(conversation.id)
        corrected = is_correction(found.told_until, minutes, queue.now)
        text = texts.place(language, place, minutes, corrected=corrected)
        return {"place": place, "minutes": minutes, "back_at": None, "corrected": corrected, "text": text}

    def _summary(self, conversation: Conversation, known: _Known) -> dict[str, Any]:
        ticket, last = known.tickets.get(conversation.id), known.last.get(conversation.id)
        waiting = ticket if ticket and ticket.status == "waiting" else None
        taken = ticket if ticket and ticket.status == "taken" else None
        now = self._context.clock()
        team = known.staff.teams.get(ticket.team_id) if ticket and ticket.team_id is not None else None
        unread = conversation.state in WITH_PEOPLE and last is not None and last.author == "visitor"
        return {
            "conversation": conversation.id,
            "state": conversation.state,
            "language": conversation.language,
            "locale": conversation.wording,
            "language_name": name(conversation.wording),
            "channel": conversation.channel,
            "unreachable": conversation.unreachable,
            "on_page": self._context.pages.is_open(conversation.id) if conversation.channel == PAGES else None,
            "visitor": conversation.visitor_name,
            "alias": _alias(conversation),
            "reason": ticket.reason if ticket else None,
            "emotion": ticket.emotion if ticket else None,
            "emotions": list(known.emotions.get(conversation.id, ())),
            "repeated": bool(ticket and ticket.repeated),
            "vip": bool(ticket and ticket.vip),
            "after_hours": bool(ticket and ticket.after_hours),
            "team": {"id": team.id, "name": team.name} if team else None,
            "skills": list(ticket.skills) if ticket else [],
            "place": known.queue.place(conversation.id) if known.queue else None,
            "agent": {"id": taken.agent_id, "name": known.staff.name(taken.agent_id)} if taken else None,
            "offered_to": self._offer(waiting, known.staff),
            "answered_meanwhile": _meanwhile(waiting, known),
            "snoozed_until": moment(taken.snoozed_until) if taken else None,
            "resolution": ticket.resolution if ticket else None,
            "tags": list(known.tags.get(conversation.id, ())),
            **narrowing.facts(
                conversation, ticket, known_attributes.values(known.attributes.get(conversation.id, ())), now
            ),
            "hits": [],
            "first_question": shortened(known.questions.get(conversation.id, ""), LONGEST_QUESTION) or None,
            **rated_json(known.ratings.get(conversation.id)),
            "last_message": _last_message(last),
            # The visitor wrote last, or a snooze is over: somebody should do something.
            "unread": unread or bool(taken and taken.woken),
        }

    def _offer(self, ticket: Ticket | None, staff: Staff) -> dict[str, Any] | None:
        if ticket is None or ticket.offered_to is None or ticket.offered_at is None:
            return None
        until = ticket.offered_at + self._context.rules.offer_seconds
        return {
            "id": ticket.offered_to,
            "name": staff.name(ticket.offered_to),
            "until": moment(until),
            "seconds": seconds_left(until, self._context.clock()),
        }


async def _in_hand(connection: AsyncConnection, agent: Agent, queue: QueueSnapshot | None) -> list[str]:
    """Who waits, in serving order; without a ``queue`` those whom an agent holds, newest first."""
    if queue is not None:
        return [one.conversation_id for one in queue.queued]
    held = await conversation_store.get_all(connection, await workload.held_by(connection, agent.id))
    return [one.id for one in sorted(held, key=lambda one: one.updated_at, reverse=True)]


def _contact(conversation: Conversation, queue: QueueSnapshot | None, left: Contact | None) -> dict[str, Any] | None:
    """What the visitor has left to be reached by, or that they are asked for it, since nobody is there."""
    found = queue.find(conversation.id) if queue is not None else None
    if queue is None or found is None:
        return None
    team = found.waiting.team
    wanted = not queue.is_open(team) or not queue.agents(team)
    if left is None and not wanted:
        return None
    email = left.email if left else conversation.email
    return {"wanted": wanted, "email": email, "phone": left.phone if left else None}


def _meanwhile(waiting: Ticket | None, known: _Known) -> str | None:
    """What the assistant has answered last since somebody waits, in the visitor's words."""
    if waiting is None:
        return None
    asked = known.answered.get(waiting.conversation_id, ())
    return next((text for at, text in reversed(asked) if at > waiting.opened_at), None)


def _last_message(last: Message | None) -> dict[str, Any] | None:
    if last is None:
        return None
    return {
        "author": last.author,
        "text": last.text[:200],
        "language": last.language,
        "direction": direction(last.language),
        "translations": [
            translation_json(replace(made, text=made.text[:200]), code) for code, made in last.translations.items()
        ],
    }


def _alias(one: Conversation) -> int:
    """A number by which a visitor without a name is told apart, the same in all that they write."""
    known = one.visitor_id or one.email or one.follows or one.address
    return int.from_bytes(hashlib.sha256(known.encode()).digest()[:4]) % ALIASES


def seconds_left(until: float, now: float) -> float:
    """How long an offer still stands; a page counts down from it without comparing its clock with ours."""
    return round(max(0.0, until - now), 3)


def rated_json(rating: Rating | None) -> dict[str, Any]:
    """What the visitor of a conversation thought of it, as agents see it."""
    if rating is None:
        return {"csat": None, "nps": None, "comment": None}
    return {"csat": rating.csat, "nps": rating.nps, "comment": rating.comment}


def _survey(rating: Rating | None) -> dict[str, Any] | None:
    """The survey of a closed conversation, with what was answered so far."""
    if rating is None:
        return None
    return {"answered": rating.answered_at is not None, **rated_json(rating)}
