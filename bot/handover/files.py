"""Files that visitors and agents send each other."""

import asyncio
from pathlib import Path

from bot.conversations import Button, Conversation, Draft, Message, State, store
from bot.handover.actions import Actions
from bot.handover.announcer import Announcer
from bot.handover.ground import Ground, HandoverError
from bot.incoming import payload_of
from handoff import attachments
from handoff.agents import Agent
from handoff.attachments import Attachment

#: The one channel whose pages show files; the others carry text alone.
PAGES = "web"


class Files:
    """Takes files, and keeps them in ``folder``; the names there are random."""

    def __init__(self, ground: Ground, announcer: Announcer, actions: Actions, folder: Path) -> None:
        self._ground = ground
        self._announcer = announcer
        self._actions = actions
        self._folder = folder

    async def from_visitor(self, conversation: Conversation, name: str, data: bytes) -> list[Message]:
        """Keep a visitor's file; its message, and the bot's reply where the bot holds the conversation.

        Raises :class:`handoff.attachments.AttachmentError` and :class:`HandoverError` ``conversation_closed``.
        """
        kept = await self._keep(conversation.id, name, data)
        async with self._ground.database.write() as connection:
            current = await self._ground.conversation(connection, conversation.id)
            if current.state is State.CLOSED:
                raise HandoverError("conversation_closed", "This conversation is closed; start a new one.")
            await attachments.add(connection, kept)
            draft = Draft("visitor", kept.name, current.language, kind="file", attachment=kept.shown)
            said = await store.append(connection, current.id, [draft], now=self._ground.clock())
            if current.state is State.BOT:
                said += await self._ground.say(connection, current, self._cannot_read(current))
        await self._announcer.messages(said)
        await self._announcer.changed(conversation.id)
        return said

    async def from_agent(self, conversation_id: str, agent: Agent, name: str, data: bytes) -> Message:
        """Keep an agent's file; its message. Raises :class:`HandoverError` and ``AttachmentError``."""
        await self._actions.check_holds(conversation_id, agent)
        async with self._ground.database.read() as connection:
            conversation = await self._ground.conversation(connection, conversation_id)
        if conversation.channel != PAGES:
            raise HandoverError(
                "attachment_refused", f"Files cannot be sent over {conversation.channel}; send a link instead."
            )
        kept = await self._keep(conversation_id, name, data)
        async with self._ground.database.write() as connection:
            await attachments.add(connection, kept)
        return await self._actions.reply(conversation_id, agent, kept.name, None, dict(kept.shown))

    async def find(self, conversation_id: str, attachment_id: str) -> tuple[Attachment, Path]:
        """A file of a conversation and where it lies. Raises :class:`HandoverError` ``unknown_attachment``."""
        async with self._ground.database.read() as connection:
            found = await attachments.find(connection, conversation_id, attachment_id)
        path = attachments.path_of(self._folder, found.id) if found else None
        if found is None or path is None or not await asyncio.to_thread(path.is_file):
            raise HandoverError("unknown_attachment", "There is no such file; it may have been deleted.")
        return found, path

    async def _keep(self, conversation_id: str, name: str, data: bytes) -> Attachment:
        safe, kind = attachments.checked(name, data)
        kept = Attachment(attachments.new_id(), conversation_id, safe, kind, len(data), self._ground.clock())
        await asyncio.to_thread(attachments.write, self._folder, kept.id, data)
        return kept

    def _cannot_read(self, conversation: Conversation) -> Draft:
        voice, language = self._ground.voice, conversation.language
        person = Button(voice.phrase(language, "person-button"), payload_of("ask_human"))
        return Draft("bot", voice.phrase(language, "nothing-to-read"), language, kind="smalltalk", buttons=(person,))
