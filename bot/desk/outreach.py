"""What a program of the site tells a visitor unasked, such as that their parcel is on its way."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, external_ids, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, clean
from bot.desk.context import DeskContext, DeskError, reused
from bot.desk.notifications import Notifications
from knowledge_base.locales import best, primary

#: The kind of the message.
ANNOUNCEMENT = "announcement"
#: Of a visitor's conversations so many are looked through for one that is open, the last ones first.
LATELY = 20
_WIDGET = "web"


@dataclass(frozen=True, slots=True)
class Announcement:
    """What to tell, and whom: the visitor of a ``conversation``, or else the one for whom the site vouches by the id
    ``visitor``. ``texts`` are by language, the one first that those get who read none of them. ``key`` is the
    program's own name for it: the same one again tells nothing."""

    key: str
    texts: Mapping[str, str]
    conversation: str | None = None
    visitor: str | None = None


@dataclass(frozen=True, slots=True)
class Announced:
    """The message, the conversation that it is in, and whether it had been told before."""

    message: Message
    conversation: Conversation
    is_repeated: bool


class Outreach:
    """Tells visitors something, on their channel and by its rules, as the bot's own replies are told. Whoever holds the
    conversation holds it afterwards."""

    def __init__(self, context: DeskContext, *, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def tell(self, wanted: Announcement) -> Announced:
        """Tell it at once, where the visitor is; what a closed conversation cannot take begins a new one.

        Raises :class:`DeskError` where nobody can be told.
        """
        texts = {code: _checked(text) for code, text in wanted.texts.items()}
        external_id = external_ids.external_id("program", wanted.key)
        # In turns: of two requests with the same key the second finds what the first has stored.
        async with self._context.database.write(alone="outreach") as connection:
            earlier = await message_store.find_external(connection, external_id)
            if earlier is not None:
                return await self._repeated(connection, wanted, earlier[0], texts)
            conversation = await self._addressee(connection, wanted)
            language = best([conversation.wording], texts) or next(iter(texts))
            draft = Draft("bot", texts[language], primary(language), kind=ANNOUNCEMENT, external_id=external_id)
            (message,) = await self._context.say(connection, conversation, draft)
        self._context.on_outbox()
        await self._notifications.messages([message], conversation.wording)
        await self._notifications.changed(conversation.id)
        return Announced(message, conversation, is_repeated=False)

    async def _repeated(
        self, connection: AsyncConnection, wanted: Announcement, earlier: Message, texts: Mapping[str, str]
    ) -> Announced:
        conversation = await self._context.conversation(connection, earlier.conversation_id, lock=False)
        if earlier.text not in texts.values():
            raise reused()
        if wanted.conversation is None and wanted.visitor != conversation.visitor_id:
            raise reused()
        if wanted.conversation is not None and not await _is_of_the_same(connection, wanted.conversation, conversation):
            raise reused()
        return Announced(earlier, conversation, is_repeated=True)

    async def _addressee(self, connection: AsyncConnection, wanted: Announcement) -> Conversation:
        """The open conversation of whoever is to be told, which nobody else changes meanwhile."""
        if wanted.conversation is not None:
            found = await self._context.conversation(connection, wanted.conversation)
            if found.erased_at is not None:
                raise DeskError("unknown_conversation", "This conversation was erased; nobody is known by it any more.")
            return found if found.state is not State.CLOSED else await self._after(connection, found)
        lately = await conversation_store.vouched_of(connection, wanted.visitor or "", _WIDGET, LATELY)
        if not lately:
            raise DeskError(
                "unknown_visitor",
                "Nobody for whom the site vouches has talked here by this id; name one of their conversations.",
            )
        is_open = next((one for one in lately if one.state is not State.CLOSED), None)
        if is_open is None:
            return await self._begin(connection, lately[0])
        return await self._context.conversation(connection, is_open.id)

    async def _after(self, connection: AsyncConnection, closed: Conversation) -> Conversation:
        """The conversation in which the visitor of a closed one can be told something."""
        if closed.channel != _WIDGET:
            there = await conversation_store.find_open(connection, closed.channel, closed.address, lock=True)
            return there or await self._begin(connection, closed)
        if not closed.vouched or closed.visitor_id is None:
            # No page would find a new one.
            raise DeskError(
                "conversation_closed",
                "This conversation is closed, and the site does not vouch for its visitor: no page of theirs would "
                "find a new one. Reach them in another way.",
            )
        return await self._addressee(connection, Announcement("", {}, visitor=closed.visitor_id))

    async def _begin(self, connection: AsyncConnection, before: Conversation) -> Conversation:
        """Begin a conversation with the visitor of an earlier one."""
        new = conversation_store.begun(
            channel=before.channel,
            address=None if before.channel == _WIDGET else before.address,
            language=before.language,
            language_source=before.language_source,
            locale=before.locale,
            visitor_name=before.visitor_name,
            attributes=before.attributes,
            follows=before.id,
            vouched_id=before.visitor_id if before.vouched else None,
            now=self._context.clock(),
        )
        return await conversation_store.add(connection, new)


async def _is_of_the_same(connection: AsyncConnection, conversation_id: str, told: Conversation) -> bool:
    """Whether a conversation is the one that was ``told``, or one of the same visitor, who is reached in that."""
    if conversation_id in (told.id, told.follows):
        return True
    named = await conversation_store.get(connection, conversation_id)
    if named is None or named.channel != told.channel:
        return False
    if named.channel != _WIDGET:
        return named.address == told.address
    return named.vouched and told.vouched and named.visitor_id == told.visitor_id


def _checked(text: str) -> str:
    text = clean(text)
    if not text:
        raise DeskError("empty_message", "The message is empty; write something first.")
    if len(text) > LONGEST_MESSAGE:
        raise DeskError("message_too_long", f"The message is longer than {LONGEST_MESSAGE:,} characters; shorten it.")
    return text
