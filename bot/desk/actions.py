"""What agents do with conversations.

Each action is checked in the same transaction that carries it out, so that of two agents who press at once one gets
the conversation and the other is told who has it.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, clean
from bot.conversations.wire import moment
from bot.desk import queue_snapshot
from bot.desk.assignment import welcome
from bot.desk.context import PAGES, DeskContext, DeskError
from bot.desk.notifications import Notifications
from bot.translation.interpreter import Rendering
from handoff import attachments, audit, notes, ratings, tickets
from handoff.agents import Agent
from handoff.attachments import Attachment
from handoff.notes import Note
from handoff.tickets import RESOLUTIONS, Ticket

LONGEST_NOTE = 4000
LONGEST_SNOOZE = 90 * 24 * 3600.0
#: A conversation that was closed is followed up after so many seconds, on channels without pages.
FOLLOW_UP = 24 * 3600.0

_CLOSED = DeskError("conversation_closed", "This conversation is closed; the visitor can start a new one.")


class Actions:
    """Agents' actions. Every one raises :class:`DeskError` where it cannot be done, with what to do instead."""

    def __init__(self, context: DeskContext, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def take(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Give a waiting conversation to ``agent``."""
        return await self._claim(conversation_id, agent, offered=False)

    async def accept(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Take a conversation that ``agent`` is offered."""
        return await self._claim(conversation_id, agent, offered=True)

    async def decline(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Pass on a conversation that ``agent`` is offered: the next one is asked."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            queued = (await queue_snapshot.read(self._context, connection)).find(conversation_id)
            if queued is None or queued.offered_to != agent.id:
                raise _not_offered()
            await tickets.decline(connection, queued)
            await audit.record(connection, "declined", now=now, agent_id=agent.id, conversation_id=conversation_id)
        return await self._notifications.told(conversation_id, ())

    async def reply(
        self,
        conversation_id: str,
        agent: Agent,
        text: str,
        client_id: str | None,
        file: Attachment | None = None,
        *,
        translate: bool = False,
    ) -> Message:
        """Send an agent's message. The same ``client_id`` again sends nothing and returns the first one.

        With ``translate`` the visitor reads it in their language, where that is ready in time; otherwise as it is
        written, and in their language as soon as that is ready. What is noted of a ``file`` is stored with it.
        """
        text = clean(text)
        if not text:
            raise DeskError("empty_message", "The reply is empty; write something first.")
        if len(text) > LONGEST_MESSAGE:
            raise DeskError("message_too_long", f"The reply is longer than {LONGEST_MESSAGE:,} characters; shorten it.")
        external_id = external_id_of(conversation_id, agent, client_id)
        rendering = await self._rendering(conversation_id, agent, text, external_id) if translate else None
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if (
                external_id is not None
                and (earlier := await message_store.find_external(connection, external_id)) is not None
            ):
                return earlier[0]
            await self._held(connection, conversation, agent)
            draft = Draft(
                "agent",
                text,
                conversation.language if rendering is None else rendering.language,
                agent_id=agent.id,
                agent_name=agent.name,
                external_id=external_id,
                attachment=None if file is None else file.shown,
                translations={rendering.target: rendering.made} if rendering and rendering.made else {},
            )
            if file is not None:
                await attachments.add(connection, file)
            (message,) = await self._context.say(connection, conversation, draft)
            await tickets.note_reply(connection, conversation_id, now)
            await tickets.wake(connection, conversation_id)
        self._context.on_outbox()
        await self._notifications.messages([message], conversation.language)
        if rendering is not None and rendering.reason == "too-late":
            self._context.interpreter.complete(message, rendering.target, deliver=True)
        await self._notifications.changed(conversation_id)
        return message

    async def transfer(
        self, conversation_id: str, agent: Agent, *, to_agent: int | None, to_team: int | None, note: str = ""
    ) -> dict[str, Any]:
        """Pass a conversation on to another agent or to a team, with a note for them.

        The one who holds it may, and an administrator also where somebody else does or nobody yet.
        """
        if (to_agent is None) == (to_team is None):
            raise DeskError("nobody_named", "Name the agent or the team that the conversation goes to.")
        now, note = self._context.clock(), clean(note)[:LONGEST_NOTE]
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await self._open_ticket(connection, conversation)
            if ticket.agent_id != agent.id and agent.role != "admin":
                await self._held(connection, conversation, agent)
            if to_agent is not None:
                text = await self._to_agent(connection, conversation, ticket, to_agent)
            else:
                assert to_team is not None
                text = await self._to_team(connection, conversation, ticket, to_team)
            if note:
                await notes.add(connection, conversation_id, agent.id, note, now)
            await audit.record(
                connection,
                "transferred",
                now=now,
                agent_id=agent.id,
                conversation_id=conversation_id,
                agent=to_agent,
                team=to_team,
            )
            said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
        return await self._notifications.told(conversation_id, said)

    async def snooze(self, conversation_id: str, agent: Agent, until: float) -> dict[str, Any]:
        """Lay a conversation aside until a moment, or until its visitor writes."""
        now = self._context.clock()
        if not now < until <= now + LONGEST_SNOOZE:
            raise DeskError("invalid_time", "Choose a time that lies ahead, within the next 90 days.")
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            await self._held(connection, conversation, agent)
            await tickets.snooze(connection, conversation_id, agent.id, until)
            await audit.record(
                connection, "snoozed", now=now, agent_id=agent.id, conversation_id=conversation_id, until=moment(until)
            )
        return await self._notifications.told(conversation_id, ())

    async def wake(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """End the snooze of a conversation that ``agent`` holds, without a reply; one that has none stays as it is."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await self._held(connection, await self._context.conversation(connection, conversation_id), agent)
            if await tickets.wake(connection, conversation_id):
                await audit.record(connection, "woken", now=now, agent_id=agent.id, conversation_id=conversation_id)
        return await self._notifications.told(conversation_id, ())

    async def note(self, conversation_id: str, agent: Agent, text: str, client_id: str | None = None) -> dict[str, Any]:
        """Keep a private note; any agent may, whoever holds the conversation.

        The same ``client_id`` again keeps nothing and returns the first one.
        """
        now, text = self._context.clock(), clean(text)
        if not text:
            raise DeskError("empty_message", "The note is empty; write something first.")
        if len(text) > LONGEST_NOTE:
            raise DeskError("message_too_long", f"The note is longer than {LONGEST_NOTE:,} characters; shorten it.")
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            if client_id is not None:
                earlier = await notes.sent(connection, conversation_id, agent.id, client_id)
                if earlier is not None:
                    return _note_json(earlier)
            note_id = await notes.add(connection, conversation_id, agent.id, text, now, client_id)
        written = _note_json(Note(note_id, agent.name, text, now))
        await self._notifications.to_desk({"type": "note", "conversation": conversation_id, "note": written})
        return written

    async def close(self, conversation_id: str, agent: Agent, resolution: str | None = None) -> dict[str, Any]:
        """End a conversation that ``agent`` holds, with thanks and a survey; spam ends without a word."""
        if resolution is not None and resolution not in RESOLUTIONS:
            raise DeskError("unknown_resolution", f"Choose one of {', '.join(RESOLUTIONS)}.")
        now, spam = self._context.clock(), resolution == "spam"
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            ticket = await self._held(connection, conversation, agent)
            in_text = conversation.channel != PAGES
            await tickets.end(
                connection,
                conversation_id,
                status="closed",
                now=now,
                agent_id=agent.id,
                resolution=resolution,
                follow_up_at=now + FOLLOW_UP if in_text and not spam else None,
            )
            said: Sequence[Message] = ()
            if not spam:
                await ratings.ask(connection, ticket, now)
                said = await self._context.say(connection, conversation, *self._farewell(conversation, in_text))
            await self._ended(connection, conversation, agent, State.CLOSED, "closed", resolution=resolution)
        return await self._notifications.told(conversation_id, said)

    async def give_back(self, conversation_id: str, agent: Agent) -> dict[str, Any]:
        """Return a conversation that ``agent`` holds to the bot."""
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            await self._held(connection, conversation, agent)
            await tickets.end(connection, conversation_id, status="returned", now=now, agent_id=agent.id)
            # A fresh start: what the bot had tried before is behind them.
            await conversation_store.change(connection, conversation_id, memory={})
            text = self._context.texts.script(conversation.language, "given-back")
            said = await self._context.say(connection, conversation, self._context.notice(conversation, text))
            await self._ended(connection, conversation, agent, State.BOT, "returned")
        return await self._notifications.told(conversation_id, said)

    async def preview(self, conversation_id: str, agent: Agent, text: str) -> Rendering:
        """What the visitor would read of ``text``, in their language."""
        text = clean(text)
        if len(text) > LONGEST_MESSAGE:
            raise DeskError("message_too_long", f"The reply is longer than {LONGEST_MESSAGE:,} characters; shorten it.")
        async with self._context.database.read() as connection:
            conversation = await self._context.conversation(connection, conversation_id, lock=False)
            await self._held(connection, conversation, agent)
        return await self._context.interpreter.preview(text, conversation, agent.languages)

    async def check_holds(self, conversation_id: str, agent: Agent) -> None:
        """Raise :class:`DeskError` unless ``agent`` holds the conversation."""
        async with self._context.database.read() as connection:
            conversation = await self._context.conversation(connection, conversation_id, lock=False)
            await self._held(connection, conversation, agent)

    # Pieces

    async def _rendering(
        self, conversation_id: str, agent: Agent, text: str, external_id: str | None
    ) -> Rendering | None:
        """``text`` in the visitor's language; None where there is no engine, or where it was sent before."""
        if not self._context.interpreter.active:
            return None
        async with self._context.database.read() as connection:
            if external_id is not None and await message_store.find_external(connection, external_id) is not None:
                return None
        return await self.preview(conversation_id, agent, text)

    async def _claim(self, conversation_id: str, agent: Agent, *, offered: bool) -> dict[str, Any]:
        now = self._context.clock()
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            if offered:
                ticket = await tickets.current(connection, conversation_id)
                if ticket is None or ticket.offered_to != agent.id:
                    raise await self._not_claimed(connection, conversation_id, agent) if ticket else _not_offered()
            if not await tickets.claim(connection, conversation_id, agent.id, now, self._context.rules.offer_seconds):
                raise await self._not_claimed(connection, conversation_id, agent)
            said = await welcome(self._context, connection, conversation_id, agent, "accepted" if offered else "taken")
        return await self._notifications.told(conversation_id, said)

    def _farewell(self, conversation: Conversation, in_text: bool) -> list[Draft]:
        texts, language = self._context.texts, conversation.language
        said = [texts.goodbye(language, conversation.last_sequence)]
        if in_text:
            said.append(texts.phrase(language, "survey-text-csat"))
        return [self._context.notice(conversation, text) for text in said]

    async def _ended(
        self,
        connection: AsyncConnection,
        conversation: Conversation,
        agent: Agent,
        target: State,
        action: str,
        **details: Any,
    ) -> None:
        now = self._context.clock()
        await conversation_store.move(connection, conversation.id, sources=[State.AGENT], target=target, now=now)
        self._context.presence.served(agent.id, now)
        await audit.record(connection, action, now=now, agent_id=agent.id, conversation_id=conversation.id, **details)

    async def _to_agent(
        self, connection: AsyncConnection, conversation: Conversation, ticket: Ticket, target: int
    ) -> str:
        """Give the ticket to an agent who is there; what the visitor is told."""
        now = self._context.clock()
        staff = await self._context.staff_directory.read(connection)
        found = staff.agents.get(target)
        if ticket.agent_id == target:
            raise DeskError("same_agent", f"{staff.name(target)} has this conversation already; choose another.")
        if found is None or found.role not in ("admin", "agent"):
            raise DeskError("unknown_agent", "There is no such agent at the desk; choose one of the list.")
        if found.status != "online" or not self._context.presence.is_present(target, now):
            raise DeskError("agent_away", f"{found.name} is not at their desk; choose somebody else or a team.")
        if not await tickets.pass_on(connection, conversation.id, ticket.agent_id, target, now):
            raise DeskError("changed_meanwhile", "The conversation has just moved; look at it again.")
        await conversation_store.move(connection, conversation.id, sources=[State.WAITING], target=State.AGENT, now=now)
        self._context.presence.served(target, now)
        return self._context.texts.script(conversation.language, "transferred", agent=found.name)

    async def _to_team(
        self, connection: AsyncConnection, conversation: Conversation, ticket: Ticket, target: int
    ) -> str:
        """Put the ticket back in the queue, at its place, for a team; what the visitor is told."""
        now = self._context.clock()
        team = (await self._context.staff_directory.read(connection)).teams.get(target)
        if team is None:
            raise DeskError("unknown_team", "There is no such team; choose one of the list.")
        if ticket.status == "waiting":
            moved = await tickets.move_to_team(connection, conversation.id, team.id)
        else:
            moved = await tickets.release(connection, conversation.id, ticket.agent_id, team_id=team.id, now=now)
        if not moved:
            raise DeskError("changed_meanwhile", "The conversation has just moved; look at it again.")
        await conversation_store.move(connection, conversation.id, sources=[State.AGENT], target=State.WAITING, now=now)
        return self._context.texts.script(conversation.language, "transferred-team", team=team.name)

    async def _open_ticket(self, connection: AsyncConnection, conversation: Conversation) -> Ticket:
        if conversation.state is State.CLOSED:
            raise _CLOSED
        ticket = await tickets.current(connection, conversation.id)
        if ticket is None:
            raise DeskError("not_yours", "The assistant holds this conversation; no person was asked for.")
        return ticket

    async def _held(self, connection: AsyncConnection, conversation: Conversation, agent: Agent) -> Ticket:
        """The ticket, which ``agent`` holds."""
        ticket = await self._open_ticket(connection, conversation)
        if ticket.status == "waiting":
            raise DeskError("not_yours", "Nobody has taken this conversation yet; take it first.")
        if ticket.agent_id != agent.id:
            holder = (await self._context.staff_directory.read(connection)).name(ticket.agent_id)
            raise DeskError("not_yours", f"{holder} holds this conversation; ask them to pass it on.")
        return ticket

    async def _not_claimed(self, connection: AsyncConnection, conversation_id: str, agent: Agent) -> DeskError:
        ticket = await tickets.current(connection, conversation_id)
        staff = await self._context.staff_directory.read(connection)
        if ticket is None:
            return DeskError("not_waiting", "This conversation does not wait for a person any more.")
        if ticket.status == "waiting" and ticket.offered_to is None:
            return _not_offered()
        if ticket.status == "waiting":
            asked = staff.name(ticket.offered_to)
            return DeskError("offered", f"{asked} is being asked about this conversation; wait half a minute.")
        if ticket.agent_id == agent.id:
            return DeskError("already_taken", "You have this conversation already.")
        return DeskError("already_taken", f"{staff.name(ticket.agent_id)} has taken this conversation already.")


def external_id_of(conversation_id: str, agent: Agent, client_id: str | None) -> str | None:
    """What an agent's message is known by, so that sending it twice stores it once."""
    return f"desk:{agent.id}:{conversation_id}:{client_id}" if client_id else None


def _not_offered() -> DeskError:
    return DeskError("not_offered", "You are not asked about this conversation any more; take it from the queue.")


def _note_json(note: Note) -> dict[str, Any]:
    return {"id": note.id, "agent": note.agent, "text": note.text, "created_at": moment(note.created_at)}
