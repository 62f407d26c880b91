"""What agents write to each other about a conversation; no visitor sees it."""

from typing import Any

from bot.conversations.incoming import clean
from bot.conversations.wire import moment
from bot.desk import drafts, telling
from bot.desk.context import DeskContext, DeskError, reused
from bot.desk.notifications import Notifications
from handoff import notes
from handoff.agents import Agent
from handoff.notes import Note

LONGEST_NOTE = 4000


class PrivateNotes:
    """Keeps notes; any agent may write one, whoever holds the conversation."""

    def __init__(self, context: DeskContext, *, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def add(self, conversation_id: str, agent: Agent, text: str, client_id: str | None = None) -> dict[str, Any]:
        """Keep a note; what the desk shows of it. Raises :class:`DeskError`.

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
                    if earlier.text != text:
                        raise reused()
                    return note_json(earlier)
            note_id = await notes.add(connection, conversation_id, agent.id, text, now, client_id)
            draft_version = await drafts.sent(self._context, connection, conversation_id, agent, "note", text)
            agents = (await self._context.staff_directory.read(connection)).desk
        if draft_version is not None:
            await drafts.announce(self._context, agent, conversation_id, "note", "", draft_version)
        written = note_json(Note(note_id, agent.name, text, now))
        await self._notifications.to_desk({"type": "note", "conversation": conversation_id, "note": written})
        await telling.tell(self._context, telling.mentioned(text, agents), conversation_id, "mentioned", agent)
        return written


def note_json(note: Note) -> dict[str, Any]:
    """A note as the desk shows it."""
    return {"id": note.id, "agent": note.agent, "text": note.text, "created_at": moment(note.created_at)}
