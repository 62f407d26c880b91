"""What agents write to visitors."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, external_ids, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, clean
from bot.desk import clock_keeping, drafts
from bot.desk.context import DeskContext, DeskError, reused
from bot.desk.holding import check_holds, held
from bot.desk.notifications import Notifications
from bot.translation.interpreter import Rendering
from handoff import attachments, snoozes, tickets
from handoff.agents import Agent
from handoff.attachments import Attachment


class Replies:
    """Sends agents' messages. Raises :class:`DeskError` where that cannot be done, with what to do instead."""

    def __init__(self, context: DeskContext, *, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def send(
        self,
        conversation_id: str,
        agent: Agent,
        text: str,
        client_id: str | None,
        file: Attachment | None = None,
        *,
        translate: bool = False,
        revocable: bool = True,
        article: str | None = None,
    ) -> Message:
        """Send an agent's message. The same ``client_id`` again sends nothing and returns the first one.

        With ``translate`` the visitor reads it in their language, where that is ready in time; otherwise as it is
        written, and in their language as soon as that is ready. What is noted of a ``file`` is stored with it. What is
        not ``revocable`` goes to a platform at once. ``article`` is the one whose answer it gives, where it does.
        """
        text = _checked(text)
        if not text:
            raise DeskError("empty_message", "The reply is empty; write something first.")
        external_id = external_id_of(conversation_id, agent, client_id)
        rendering = await self._rendering(conversation_id, agent, text, external_id) if translate else None
        now = self._context.clock()
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if (earlier := await _sent(connection, external_id)) is not None:
                if (earlier.text, earlier.attachment is None) != (text, file is None):
                    raise reused()
                return earlier
            await held(self._context, connection, conversation, agent)
            if file is not None:
                await attachments.add(connection, file)
            draft = replace(
                draft_of(conversation, agent, text, external_id, file, rendering),
                particulars={"article": article} if article else None,
            )
            (message,) = await self._context.say(connection, conversation, draft, revocable=revocable)
            await tickets.note_reply(connection, conversation_id, agent.id, now)
            await snoozes.wake(connection, conversation_id)
            await clock_keeping.keep(self._context, connection, conversation_id, by=agent.id)
            draft_version = await drafts.sent(self._context, connection, conversation_id, agent, "reply", text)
        if draft_version is not None:
            await drafts.announce(self._context, agent, conversation_id, "reply", "", draft_version)
        self._context.on_outbox()
        await self._notifications.messages([message], conversation.wording)
        if rendering is not None and rendering.reason == "too-late":
            self._context.interpreter.complete(message, rendering.target, deliver=True)
        await self._notifications.changed(conversation_id)
        return message

    async def preview(self, conversation_id: str, agent: Agent, text: str) -> Rendering:
        """What the visitor would read of ``text``, in their language."""
        text = _checked(text)
        conversation = await check_holds(self._context, conversation_id, agent)
        return await self._context.interpreter.preview(text, conversation, agent.languages)

    async def _rendering(
        self, conversation_id: str, agent: Agent, text: str, external_id: str | None
    ) -> Rendering | None:
        """``text`` in the visitor's language; None where there is no engine, or where it was sent before."""
        if not self._context.interpreter.active:
            return None
        async with self._context.database.read() as connection:
            if await _sent(connection, external_id) is not None:
                return None
        return await self.preview(conversation_id, agent, text)


def external_id_of(conversation_id: str, agent: Agent, client_id: str | None) -> str | None:
    """What an agent's message is known by, so that sending it twice stores it once."""
    return external_ids.external_id("desk", str(agent.id), conversation_id, client_id) if client_id else None


async def _sent(connection: AsyncConnection, external_id: str | None) -> Message | None:
    """The message that was sent with that id before."""
    found = None if external_id is None else await message_store.find_external(connection, external_id)
    return None if found is None else found[0]


def _checked(text: str) -> str:
    text = clean(text)
    if len(text) > LONGEST_MESSAGE:
        raise DeskError("message_too_long", f"The reply is longer than {LONGEST_MESSAGE:,} characters; shorten it.")
    return text


def draft_of(
    conversation: Conversation,
    agent: Agent,
    text: str,
    external_id: str | None,
    file: Attachment | None,
    rendering: Rendering | None,
) -> Draft:
    """An agent's message, with what the visitor reads of it."""
    return Draft(
        "agent",
        text,
        conversation.language if rendering is None else rendering.language,
        agent_id=agent.id,
        agent_name=agent.name,
        external_id=external_id,
        attachment=None if file is None else file.shown,
        translations={rendering.target: rendering.made} if rendering and rendering.made else {},
    )
