"""Files that visitors and agents send each other."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Button, Conversation, Draft, Message, State, message_store
from bot.conversations.incoming import payload_of
from bot.desk.context import PAGES, DeskContext, DeskError
from bot.desk.holding import check_holds
from bot.desk.notifications import Notifications
from bot.desk.replies import Replies, external_id_of
from handoff import attachments, snoozes
from handoff.agents import Agent
from handoff.attachments import Attachment


class Files:
    """Takes files, and keeps them in ``folder``; the names there are random."""

    def __init__(self, context: DeskContext, *, notifications: Notifications, replies: Replies, folder: Path) -> None:
        self._context = context
        self._notifications = notifications
        self._replies = replies
        self._folder = folder

    async def from_visitor(
        self, conversation: Conversation, name: str, data: bytes, client_id: str | None = None
    ) -> list[Message]:
        """Keep a visitor's file; its message, and the bot's reply where the bot holds the conversation.

        The same ``client_id`` again keeps nothing and returns the first ones. Raises
        :class:`handoff.attachments.AttachmentError` and :class:`DeskError` ``conversation_closed``.
        """
        external_id = f"{conversation.channel}:{conversation.address}:{client_id}" if client_id else None
        async with self._context.database.read() as connection:
            if earlier := await _sent(connection, external_id):
                return earlier
        async with (
            self._keeping(conversation.id, name, data) as kept,
            self._context.database.write() as connection,
        ):
            current = await self._context.conversation(connection, conversation.id)
            if earlier := await _sent(connection, external_id):
                await asyncio.to_thread(attachments.discard, self._folder, kept.id)
                return earlier
            if current.state is State.CLOSED:
                raise DeskError("conversation_closed", "This conversation is closed; start a new one.")
            await attachments.add(connection, kept)
            draft = Draft(
                "visitor",
                kept.name,
                current.language,
                kind="file",
                attachment=kept.shown,
                external_id=external_id,
            )
            (theirs,) = await message_store.append(connection, current.id, [draft], now=self._context.clock())
            said = [theirs]
            if current.state is State.BOT:
                said += await self._context.say(connection, current, self._cannot_read(current, theirs))
            elif current.state is State.AGENT:
                await snoozes.wake(connection, current.id)
        await self._notifications.messages(said)
        await self._notifications.changed(conversation.id)
        return said

    async def from_agent(
        self, conversation_id: str, agent: Agent, name: str, data: bytes, client_id: str | None = None
    ) -> Message:
        """Keep an agent's file; its message. Raises :class:`DeskError` and ``AttachmentError``.

        The same ``client_id`` again keeps nothing and returns the first one.
        """
        async with self._context.database.read() as connection:
            await self._context.conversation(connection, conversation_id, lock=False)
            if earlier := await _sent(connection, external_id_of(conversation_id, agent, client_id)):
                return earlier[0]
        conversation = await check_holds(self._context, conversation_id, agent)
        if conversation.channel != PAGES:
            raise DeskError(
                "attachment_refused", f"Files cannot be sent over {conversation.channel}; send a link instead."
            )
        async with self._keeping(conversation_id, name, data) as kept:
            message = await self._replies.send(conversation_id, agent, kept.name, client_id, kept)
            if message.attachment is None or message.attachment["id"] != kept.id:
                await self._discard(kept)
        return message

    async def find(self, conversation_id: str, attachment_id: str) -> tuple[Attachment, Path]:
        """A file of a conversation and where it lies. Raises :class:`DeskError` ``unknown_attachment``."""
        async with self._context.database.read() as connection:
            found = await attachments.find(connection, conversation_id, attachment_id)
        path = attachments.path_of(self._folder, found.id) if found else None
        if found is None or path is None or not await asyncio.to_thread(path.is_file):
            raise DeskError("unknown_attachment", "There is no such file; it may have been deleted.")
        return found, path

    @asynccontextmanager
    async def _keeping(self, conversation_id: str, name: str, data: bytes) -> AsyncIterator[Attachment]:
        """A file that is kept, unless what is done with it fails."""
        safe, kind = await asyncio.to_thread(attachments.checked, name, data)
        kept = Attachment(attachments.new_id(), conversation_id, safe, kind, len(data), self._context.clock())
        await asyncio.to_thread(attachments.write, self._folder, kept.id, data)
        try:
            yield kept
        except BaseException:
            await self._discard(kept)
            raise

    async def _discard(self, kept: Attachment) -> None:
        """Keep nothing of a file that came with no message: what is noted of it is stored with that, or not at all."""
        async with self._context.database.read() as connection:
            noted = await attachments.find(connection, kept.conversation_id, kept.id)
        if noted is None:
            await asyncio.to_thread(attachments.discard, self._folder, kept.id)

    def _cannot_read(self, conversation: Conversation, theirs: Message) -> Draft:
        texts, language = self._context.texts, conversation.language
        person = Button(texts.phrase(language, "person-button"), payload_of("ask_human"))
        text = texts.phrase(language, "nothing-to-read")
        return Draft("bot", text, language, kind="smalltalk", buttons=(person,), in_reply_to=theirs.id)


async def _sent(connection: AsyncConnection, external_id: str | None) -> list[Message]:
    """The message that came with that id before, with the replies to it."""
    found = None if external_id is None else await message_store.find_external(connection, external_id)
    return [] if found is None else [found[0], *await message_store.replies_to(connection, found[0].id)]
