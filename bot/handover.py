"""Conversations in the hands of people: into the queue, to an agent, and back.

Agents' actions are checked in the same transaction that carries them out, so that of two agents who press at once
one gets the ticket and the other is told who has it.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, store
from bot.conversations.events import DESK, EventBus, conversation_topic
from bot.database import Database
from bot.incoming import LONGEST_MESSAGE, clean
from bot.language.names import direction, name
from bot.wire import message_json, moment
from handoff import agents, tickets
from handoff.acknowledgement import Acknowledgement
from handoff.agents import Agent
from handoff.presence import Presence
from handoff.tickets import Ticket
from handoff.waiting_time import estimate_minutes

PRIORITY = {"calm": 0, "frustrated": 1, "worried": 1, "sad": 1, "angry": 2}

_WITH_PEOPLE = (State.WAITING, State.AGENT)
_HANDLING_WINDOW = 7 * 24 * 3600.0

#: Who holds a conversation whose agent has left the company.
_SOMEBODY = "A colleague"


class HandoverError(Exception):
    """An agent's action cannot be done; ``code`` names the case, the message says what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class _Line:
    """The queue at one moment: places from 1 by conversation, and what a guess of the wait is made of."""

    places: Mapping[str, int]
    agents_present: int
    handling_times: Sequence[float]

    def minutes(self, place: int) -> int | None:
        return estimate_minutes(place, self.agents_present, self.handling_times)


class Handover:
    """Everything that happens to a conversation between the bot's handing over and its coming back."""

    def __init__(
        self,
        database: Database,
        bus: EventBus,
        acknowledgement: Acknowledgement,
        presence: Presence,
        push_channels: frozenset[str],
        on_outbox: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._bus = bus
        self._acknowledgement = acknowledgement
        self._presence = presence
        self._push_channels = push_channels
        self._on_outbox = on_outbox
        self._clock = clock

    # Used by the dialogue, inside its transaction

    async def open(
        self, connection: AsyncConnection, conversation: Conversation, *, reason: str, emotion: str, turn: int
    ) -> Draft:
        """Put a conversation in the queue; the acknowledgement for the visitor."""
        now = self._clock()
        ticket = await tickets.open_ticket(
            connection,
            conversation.id,
            reason=reason,
            emotion=emotion,
            language=conversation.language,
            priority=PRIORITY.get(emotion, 0),
            now=now,
        )
        await store.move(connection, conversation.id, sources=[State.BOT], target=State.WAITING, now=now)
        line = await self._line(connection)
        place = line.places[ticket.conversation_id]
        text = self._acknowledgement.compose(
            conversation.language,
            reason=reason,
            emotion=emotion,
            place=place,
            minutes=line.minutes(place),
            agents_present=self._presence.present,
            name=conversation.visitor_name,
            turn=turn,
        )
        return Draft("bot", text, conversation.language, kind="acknowledgement")

    async def leave_queue(self, connection: AsyncConnection, conversation: Conversation) -> Draft | None:
        """Take a waiting conversation back to the bot at the visitor's wish; None where it does not wait."""
        now = self._clock()
        if not await store.move(connection, conversation.id, sources=[State.WAITING], target=State.BOT, now=now):
            return None
        await tickets.end(connection, conversation.id, status="left", now=now)
        text = self._acknowledgement.text(conversation.language, "left-queue")
        return Draft("bot", text, conversation.language, kind="notice")

    def still_waiting(self, language: str) -> Draft:
        """What a visitor who writes while waiting is told."""
        return Draft("bot", self._acknowledgement.text(language, "still-waiting"), language, kind="notice")

    # After a commit: everybody who looks on is told

    async def announce_messages(self, messages: Sequence[Message]) -> None:
        """Show stored messages to the visitor's open pages and to the desk."""
        for message in messages:
            topic = conversation_topic(message.conversation_id)
            if self._bus.heard(topic):
                await self._bus.publish(topic, {"type": "message", "message": message_json(message)})
            if self._bus.heard(DESK):
                inside = message_json(message, inside=True)
                await self._bus.publish(
                    DESK, {"type": "message", "conversation": message.conversation_id, "message": inside}
                )

    async def announce_state(self, conversation_id: str, *, queue_moved: bool = False) -> None:
        """Show a conversation's new state to both sides; with ``queue_moved``, the others' places, too."""
        if not (queue_moved or self._bus.heard(conversation_topic(conversation_id)) or self._bus.heard(DESK)):
            return
        async with self._database.read() as connection:
            line = await self._line(connection)
            ids = {conversation_id, *line.places} if queue_moved else {conversation_id}
            changed = await store.get_all(connection, ids)
            holders = await self._holders(connection, changed)
            states = [self._state(one, line, holders.get(one.id)) for one in changed]
            summaries = await self._summaries(connection, changed)
        for state in states:
            await self._bus.publish(conversation_topic(state["conversation"]), {"type": "state", "state": state})
        for summary in summaries:
            await self._bus.publish(DESK, {"type": "conversation", "summary": summary})

    async def announce_typing(self, conversation_id: str, agent: Agent | None) -> None:
        """Show that somebody is writing: ``agent``, or the visitor where that is None."""
        if agent is None:
            event = {"type": "typing", "conversation": conversation_id, "author": "visitor"}
            await self._bus.publish(DESK, event)
        else:
            await self._bus.publish(
                conversation_topic(conversation_id), {"type": "typing", "author": "agent", "agent": agent.name}
            )

    async def state(self, conversation_id: str) -> dict[str, Any]:
        """A conversation's state as its visitor's page shows it. Raises :class:`HandoverError`."""
        async with self._database.read() as connection:
            conversation = await self._conversation(connection, conversation_id)
            holders = await self._holders(connection, [conversation])
            return self._state(conversation, await self._line(connection), holders.get(conversation_id))

    # Agents' actions

    async def take(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Give a waiting conversation to ``agent``. Raises :class:`HandoverError` where somebody has it already."""
        now = self._clock()
        async with self._database.write() as connection:
            conversation = await self._conversation(connection, conversation_id)
            if not await tickets.claim(connection, conversation_id, agent.id, now):
                raise await self._not_claimed(connection, conversation_id, agent)
            await store.move(connection, conversation_id, sources=[State.WAITING], target=State.AGENT, now=now)
            text = self._acknowledgement.text(conversation.language, "taken", agent=agent.name)
            said = await self._say(connection, conversation, Draft("bot", text, conversation.language, kind="notice"))
        return await self._told(conversation_id, said)

    async def reply(self, conversation_id: str, agent: Agent, text: str, client_id: str | None) -> Message:
        """Send an agent's message. The same ``client_id`` again sends nothing and returns the first one."""
        now = self._clock()
        text = clean(text)
        if not text:
            raise HandoverError("empty_message", "The reply is empty; write something first.")
        if len(text) > LONGEST_MESSAGE:
            raise HandoverError(
                "message_too_long", f"The reply is longer than {LONGEST_MESSAGE:,} characters; shorten it."
            )
        external_id = f"desk:{agent.id}:{conversation_id}:{client_id}" if client_id else None
        async with self._database.write() as connection:
            conversation = await self._conversation(connection, conversation_id)
            if external_id is not None and (earlier := await store.find_external(connection, external_id)) is not None:
                return earlier[0]
            await self._check_holds(connection, conversation, agent)
            draft = Draft(
                "agent",
                text,
                conversation.language,
                agent_id=agent.id,
                agent_name=agent.name,
                external_id=external_id,
            )
            said = await self._say(connection, conversation, draft)
            await tickets.note_first_reply(connection, conversation_id, now)
        self._on_outbox()
        await self.announce_messages(said)
        return said[0]

    async def close(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """End a conversation that ``agent`` holds, with thanks."""
        return await self._end(conversation_id, agent, "closed", State.CLOSED)

    async def give_back(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Return a conversation that ``agent`` holds to the bot."""
        return await self._end(conversation_id, agent, "returned", State.BOT)

    async def check_holds(self, conversation_id: str, agent: Agent) -> None:
        """Raise :class:`HandoverError` unless ``agent`` holds the conversation."""
        async with self._database.read() as connection:
            await self._check_holds(connection, await self._conversation(connection, conversation_id), agent)

    # What the desk shows

    async def summaries(self, view: str, agent: Agent, limit: int = 100) -> list[dict[str, Any]]:
        """The conversations of a view: ``queue`` in serving order, ``mine`` and ``all`` newest first."""
        async with self._database.read() as connection:
            if view == "queue":
                waiting = [ticket.conversation_id for ticket in await tickets.queue(connection)]
                chosen = {one.id: one for one in await store.get_all(connection, waiting[:limit])}
                return await self._summaries(connection, [chosen[one] for one in waiting if one in chosen])
            states = _WITH_PEOPLE if view == "mine" else None
            shown = await self._summaries(connection, await store.recent(connection, states, limit))
        if view == "mine":
            return [one for one in shown if one["agent"] is not None and one["agent"]["id"] == agent.id]
        return shown

    async def transcript(self, conversation_id: str) -> tuple[Conversation, dict[str, Any], list[Message]]:
        """A conversation with its summary and all messages. Raises :class:`HandoverError` for an unknown one."""
        async with self._database.read() as connection:
            conversation = await self._conversation(connection, conversation_id)
            summary = (await self._summaries(connection, [conversation]))[0]
            return conversation, summary, await store.messages(connection, conversation_id)

    # Pieces

    async def _told(self, conversation_id: str, said: Sequence[Message]) -> dict[str, Any]:
        self._on_outbox()
        await self.announce_messages(said)
        await self.announce_state(conversation_id, queue_moved=True)
        async with self._database.read() as connection:
            conversation = await self._conversation(connection, conversation_id)
            return (await self._summaries(connection, [conversation]))[0]

    async def _end(self, conversation_id: str, agent: Agent, status: str, target: State) -> dict[str, Any]:
        now = self._clock()
        async with self._database.write() as connection:
            conversation = await self._conversation(connection, conversation_id)
            await self._check_holds(connection, conversation, agent)
            await tickets.end(connection, conversation_id, status=status, now=now, agent_id=agent.id)
            if target is State.CLOSED:
                text = self._acknowledgement.closing(conversation.language, conversation.last_sequence)
            else:
                text = self._acknowledgement.text(conversation.language, "given-back")
                # A fresh start: what the bot had tried before is behind them.
                await store.change(connection, conversation_id, memory={})
            said = await self._say(connection, conversation, Draft("bot", text, conversation.language, kind="notice"))
            await store.move(connection, conversation_id, sources=[State.AGENT], target=target, now=now)
        return await self._told(conversation_id, said)

    async def _say(self, connection: AsyncConnection, conversation: Conversation, draft: Draft) -> list[Message]:
        deliver = conversation.channel in self._push_channels
        return await store.append(connection, conversation.id, [draft], now=self._clock(), deliver=deliver)

    async def _conversation(self, connection: AsyncConnection, conversation_id: str) -> Conversation:
        conversation = await store.get(connection, conversation_id)
        if conversation is None:
            raise HandoverError("unknown_conversation", "There is no such conversation; it may have been deleted.")
        return conversation

    async def _check_holds(self, connection: AsyncConnection, conversation: Conversation, agent: Agent) -> None:
        if conversation.state is State.CLOSED:
            raise HandoverError("conversation_closed", "This conversation is closed; the visitor can start a new one.")
        ticket = await tickets.current(connection, conversation.id)
        if ticket is None:
            raise HandoverError("not_yours", "The assistant holds this conversation; no person was asked for.")
        if ticket.status == "waiting":
            raise HandoverError("not_yours", "Nobody has taken this conversation yet; take it first.")
        if ticket.agent_id != agent.id:
            holder = await self._agent_name(connection, ticket.agent_id)
            raise HandoverError("not_yours", f"{holder} holds this conversation; ask them to give it back.")

    async def _not_claimed(self, connection: AsyncConnection, conversation_id: str, agent: Agent) -> HandoverError:
        ticket = await tickets.current(connection, conversation_id)
        if ticket is None:
            return HandoverError("not_waiting", "This conversation does not wait for a person any more.")
        if ticket.agent_id == agent.id:
            return HandoverError("already_taken", "You have this conversation already.")
        holder = await self._agent_name(connection, ticket.agent_id)
        return HandoverError("already_taken", f"{holder} has taken this conversation already.")

    async def _agent_name(self, connection: AsyncConnection, agent_id: int | None) -> str:
        known = {agent.id: agent.name for agent in await agents.everyone(connection)}
        return known.get(agent_id or 0, _SOMEBODY)

    async def _line(self, connection: AsyncConnection) -> "_Line":
        waiting = [ticket.conversation_id for ticket in await tickets.queue(connection)]
        times = await tickets.handling_times(connection, since=self._clock() - _HANDLING_WINDOW) if waiting else []
        places = {conversation_id: place for place, conversation_id in enumerate(waiting, start=1)}
        return _Line(places, self._presence.present, times)

    async def _holders(self, connection: AsyncConnection, conversations: Sequence[Conversation]) -> dict[str, str]:
        """The names of the agents who hold some of the conversations."""
        held = [conversation.id for conversation in conversations if conversation.state is State.AGENT]
        if not held:
            return {}
        known = {agent.id: agent.name for agent in await agents.everyone(connection)}
        newest = await tickets.newest(connection, held)
        return {one: known.get(ticket.agent_id or 0, _SOMEBODY) for one, ticket in newest.items()}

    def _state(self, conversation: Conversation, line: "_Line", holder: str | None) -> dict[str, Any]:
        queue = None
        language = conversation.language
        place = line.places.get(conversation.id)
        if conversation.state is State.WAITING and place is not None:
            minutes = line.minutes(place)
            sentences = [self._acknowledgement.text(language, "next-place", place=place)]
            if minutes is not None:
                sentences.append(self._acknowledgement.text(language, "next-waiting-time", minutes=minutes))
            queue = {"place": place, "minutes": minutes, "text": self._acknowledgement.join(language, sentences)}
        return {
            "conversation": conversation.id,
            "state": conversation.state,
            "language": language,
            "direction": direction(language),
            "language_source": conversation.language_source,
            "agent": None if holder is None else {"name": holder},
            "queue": queue,
            "last_sequence": conversation.last_sequence,
        }

    async def _summaries(
        self, connection: AsyncConnection, conversations: Sequence[Conversation]
    ) -> list[dict[str, Any]]:
        ids = [conversation.id for conversation in conversations]
        newest = await tickets.newest(connection, ids)
        last = await store.last_messages(connection, ids)
        places = {
            ticket.conversation_id: place for place, ticket in enumerate(await tickets.queue(connection), start=1)
        }
        known = {agent.id: agent.name for agent in await agents.everyone(connection)}
        return [_summary(one, newest.get(one.id), last.get(one.id), places.get(one.id), known) for one in conversations]


def _summary(
    conversation: Conversation,
    ticket: Ticket | None,
    last: Message | None,
    place: int | None,
    known: Mapping[int, str],
) -> dict[str, Any]:
    holder = None
    if ticket is not None and ticket.agent_id is not None and ticket.status == "taken":
        holder = {"id": ticket.agent_id, "name": known.get(ticket.agent_id, "")}
    return {
        "conversation": conversation.id,
        "state": conversation.state,
        "language": conversation.language,
        "language_name": name(conversation.language),
        "channel": conversation.channel,
        "visitor": conversation.visitor_name,
        "reason": ticket.reason if ticket else None,
        "emotion": ticket.emotion if ticket else None,
        "place": place,
        "agent": holder,
        "waiting_since": moment(ticket.opened_at) if ticket and ticket.status == "waiting" else None,
        "updated_at": moment(conversation.updated_at),
        "last_message": None
        if last is None
        else {
            "author": last.author,
            "text": last.text[:200],
            "language": last.language,
            "direction": direction(last.language),
        },
        # The visitor wrote last: somebody should answer.
        "unread": conversation.state in _WITH_PEOPLE and last is not None and last.author == "visitor",
    }
