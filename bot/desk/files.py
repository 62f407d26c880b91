"""Files that visitors and agents send each other."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Button, Conversation, Draft, Message, State, external_ids, message_store
from bot.conversations.incoming import payload_of
from bot.desk import clock_keeping
from bot.desk.context import PAGES, DeskContext, DeskError, reused
from bot.desk.holding import check_holds
from bot.desk.notifications import Notifications
from bot.desk.quotas import Quotas
from bot.desk.replies import Replies, external_id_of
from handoff import attachments, pictures, snoozes
from handoff.agents import Agent
from handoff.attachments import Attachment
from handoff.files import Fetched, FileStore


class _SentMeanwhile(Exception):
    """The same file came at the same time and was quicker; ``messages`` are what it led to."""

    def __init__(self, messages: list[Message]) -> None:
        self.messages = messages
        super().__init__()


class Files:
    """Takes files, as many as ``quotas`` allow; ``store`` keeps them."""

    def __init__(
        self,
        context: DeskContext,
        *,
        notifications: Notifications,
        replies: Replies,
        store: FileStore,
        quotas: Quotas,
    ) -> None:
        self._context = context
        self._notifications = notifications
        self._replies = replies
        self._store = store
        self._quotas = quotas
        #: The channels that agents can send files over.
        self.carriers = frozenset({PAGES})

    def carry_over(self, channels: frozenset[str]) -> None:
        """Let agents send files over these ``channels``, too."""
        self.carriers = frozenset({PAGES}) | channels

    async def from_visitor(
        self,
        conversation: Conversation,
        name: str,
        data: bytes,
        client_id: str | None = None,
        *,
        particulars: Mapping[str, Any] | None = None,
        answered: bool = True,
        kinds: Mapping[str, str] = attachments.TYPES,
    ) -> list[Message]:
        """Keep a visitor's file; its message, and the bot's reply where the bot holds the conversation.

        ``particulars`` are what a platform says of it; ``answered`` is False where words come with it, which are
        replied to. ``kinds`` are the types that are taken, by their endings. The same ``client_id`` again keeps
        nothing and returns the first ones. Raises :class:`handoff.attachments.AttachmentError` and
        :class:`DeskError` ``conversation_closed``, ``files_quota_reached`` or ``files_storage_full``.
        """
        external_id = (
            external_ids.external_id(conversation.channel, conversation.address, client_id) if client_id else None
        )
        async with self._context.database.read() as connection:
            if earlier := await _sent(connection, external_id, len(data)):
                return earlier
            await self._quotas.check_visitor(connection, conversation, len(data))
        await self._quotas.check_site(self._context.database, len(data))
        try:
            async with self._keeping(conversation.id, name, data, kinds) as kept:
                said = await self._stored(conversation.id, kept, external_id, particulars, answered)
        except _SentMeanwhile as sent:
            return sent.messages
        await self._notifications.messages(said)
        await self._notifications.changed(conversation.id)
        return said

    async def _stored(
        self,
        conversation_id: str,
        kept: Attachment,
        external_id: str | None,
        particulars: Mapping[str, Any] | None,
        answered: bool,
    ) -> list[Message]:
        """The message of a visitor's file that is kept, and the bot's reply. Raises :class:`_SentMeanwhile`."""
        async with self._context.database.write() as connection:
            current = await self._context.conversation(connection, conversation_id)
            if earlier := await _sent(connection, external_id, kept.size):
                raise _SentMeanwhile(earlier)
            if current.state is State.CLOSED:
                raise DeskError("conversation_closed", "This conversation is closed; start a new one.")
            # Others may have come meanwhile; of those of one conversation the next one waits for this.
            await self._quotas.check_visitor(connection, current, kept.size)
            await attachments.add(connection, kept)
            draft = Draft(
                "visitor",
                kept.name,
                current.language,
                kind="file",
                attachment=kept.shown,
                external_id=external_id,
                particulars=particulars,
            )
            return await self.told(connection, current, draft, answered=answered)

    async def told(
        self, connection: AsyncConnection, current: Conversation, draft: Draft, *, answered: bool
    ) -> list[Message]:
        """Store what a visitor sends that has no words, and what the bot says to that where it is ``answered``.

        Of several in a row the first one is.
        """
        before = await message_store.last(connection, current.id, "bot") if answered else None
        (theirs,) = await message_store.append(connection, current.id, [draft], now=self._context.clock())
        said = [theirs]
        if current.state is not State.BOT:
            woken = await snoozes.wake(connection, current.id)
            await clock_keeping.visitor_wrote(self._context, connection, current.id, woken=woken)
        reply = self._cannot_read(current, theirs)
        if answered and current.state is State.BOT and (before is None or before.text != reply.text):
            said += await self._context.say(connection, current, reply)
            self._context.on_outbox()
        return said

    async def from_agent(
        self, conversation_id: str, agent: Agent, name: str, data: bytes, client_id: str | None = None
    ) -> Message:
        """Keep an agent's file; its message. Raises :class:`DeskError` and ``AttachmentError``.

        The same ``client_id`` again keeps nothing and returns the first one.
        """
        async with self._context.database.read() as connection:
            await self._context.conversation(connection, conversation_id, lock=False)
            if earlier := await _sent(connection, external_id_of(conversation_id, agent, client_id), len(data)):
                return earlier[0]
        conversation = await check_holds(self._context, conversation_id, agent)
        if conversation.channel not in self.carriers:
            raise DeskError(
                "attachment_refused", f"Files cannot be sent over {conversation.channel}; send a link instead."
            )
        await self._quotas.check_site(self._context.database, len(data))
        async with self._keeping(conversation_id, name, data) as kept:
            message = await self._replies.send(conversation_id, agent, kept.name, client_id, kept)
            if message.attachment is None or message.attachment["id"] != kept.id:
                await self._discard(kept)
        return message

    async def find(self, conversation_id: str, attachment_id: str) -> tuple[Attachment, Fetched]:
        """A file of a conversation, and its bytes, which the caller closes.

        Raises :class:`DeskError` ``unknown_attachment``, and :class:`handoff.files.FilesUnavailable`.
        """
        async with self._context.database.read() as connection:
            found = await attachments.find(connection, conversation_id, attachment_id)
        fetched = await self._store.fetch(found.id) if found else None
        if found is None or fetched is None:
            raise DeskError("unknown_attachment", "There is no such file; it may have been deleted.")
        return found, fetched

    async def preview(self, conversation_id: str, attachment_id: str) -> tuple[bytes, str]:
        """A picture as pages show it, without what its camera noted, and its media type.

        Raises :class:`DeskError` ``unknown_attachment``, `NoPicture`, and :class:`handoff.files.FilesUnavailable`.
        """
        found, fetched = await self.find(conversation_id, attachment_id)
        try:
            if found.type not in attachments.PICTURES:
                raise pictures.NoPicture
            data = await asyncio.to_thread(fetched.path.read_bytes)
            if found.type == "image/gif":
                # It may move, and has no place to note anything in.
                return data, found.type
            return await asyncio.to_thread(pictures.shown, data), pictures.SHOWN_TYPE
        finally:
            await asyncio.to_thread(fetched.close)

    @asynccontextmanager
    async def _keeping(
        self, conversation_id: str, name: str, data: bytes, kinds: Mapping[str, str] = attachments.TYPES
    ) -> AsyncIterator[Attachment]:
        """A file that is kept, unless what is done with it fails."""
        safe, kind = await asyncio.to_thread(attachments.checked, name, data, kinds)
        kept = Attachment(attachments.new_id(), conversation_id, safe, kind, len(data), self._context.clock())
        await self._store.write(kept.id, data)
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
            await self._store.discard(kept.id)

    def _cannot_read(self, conversation: Conversation, theirs: Message) -> Draft:
        texts, language = self._context.texts, conversation.wording
        person = Button(texts.phrase(language, "person-button"), payload_of("ask_human"))
        text = texts.phrase(language, "nothing-to-read")
        return Draft("bot", text, conversation.language, kind="smalltalk", buttons=(person,), in_reply_to=theirs.id)


async def _sent(connection: AsyncConnection, external_id: str | None, size: int) -> list[Message]:
    """The message that came with that id before, with the replies to it.

    Raises :class:`DeskError` ``client_id_reused`` where it is not of a file with so many bytes.
    """
    found = None if external_id is None else await message_store.find_external(connection, external_id)
    if found is None:
        return []
    if found[0].attachment is None or found[0].attachment["size"] != size:
        raise reused()
    return [found[0], *await message_store.replies_to(connection, found[0].id)]
