"""A message comes in: whether it has come before, which conversation it belongs to, and its storing."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, message_store
from bot.conversations.incoming import Choice, Incoming, choice_of
from bot.errors import BotError
from bot.language.tracking import Spoken
from bot.storage import Database

_LONGEST_EXTERNAL_ID = 400


class ConversationClosed(BotError):
    """A message came for a conversation that has ended."""

    def __init__(self) -> None:
        super().__init__("conversation_closed", "This conversation is closed; start a new one.")


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a message finds: the last conversations at its address, and the one that it belongs to, which is not stored
    yet where it is none of those."""

    lately: Sequence[Conversation]
    conversation: Conversation

    @property
    def newcomer(self) -> bool:
        """Whether there was no conversation at this address before."""
        return not self.lately


@dataclass(frozen=True, slots=True)
class Earlier:
    """A message that came before under the same external id, and what came of it."""

    conversation: Conversation
    message: Message
    replies: Sequence[Message]
    # False where the process ended between storing and answering.
    handled: bool


class Inbox:
    """Takes messages in; what it stores is committed when a method returns."""

    def __init__(self, *, database: Database, languages: tuple[str, ...], clock: Callable[[], float]) -> None:
        self._database = database
        self._languages = languages
        self._clock = clock

    def first_language(self, incoming: Incoming) -> Spoken:
        """The language of a conversation that begins with a message: its page's, or the site's first."""
        hint = (incoming.language_hint or "").replace("_", "-").partition("-")[0].lower()
        return Spoken(hint, "page") if hint in self._languages else Spoken(self._languages[0], "default")

    async def earlier(self, incoming: Incoming) -> Earlier | None:
        """The message that came with the same external id before; None where this is the first time."""
        if incoming.external_id is None:
            return None
        async with self._database.read() as connection:
            found = await message_store.find_external(connection, external_id(incoming))
            if found is None:
                return None
            message, handled = found
            replies = await message_store.replies_to(connection, message.id)
            conversation = await conversation_store.get(connection, message.conversation_id)
        assert conversation is not None
        return Earlier(conversation, message, replies, handled)

    async def find(self, connection: AsyncConnection, incoming: Incoming) -> Arrival:
        """What there is where a message comes in, before it is stored. Raises :class:`ConversationClosed`."""
        if incoming.conversation_id is None:
            lately = await conversation_store.last_at(connection, incoming.channel, incoming.address)
        else:
            found = await conversation_store.get(connection, incoming.conversation_id)
            lately = [] if found is None else [found]
        conversation = next((one for one in lately if one.state is not State.CLOSED), None)
        if conversation is None:
            if incoming.conversation_id is not None:
                raise ConversationClosed
            conversation = self._begun(incoming)
        return Arrival(lately, conversation)

    async def resolve(self, choice: Choice | None) -> Choice | None:
        """A channel whose payloads must be short names a button instead: ``/button{"message": id, "position": n}``."""
        if choice is None or choice.name != "button":
            return choice
        try:
            message_id, position = int(choice.text("message")), int(choice.text("position"))
            async with self._database.read() as connection:
                message = await message_store.get(connection, message_id)
            return choice_of(message.buttons[position].payload) if message else None
        except (ValueError, IndexError):
            return None

    async def store(
        self, incoming: Incoming, text: str, choice: Choice | None, arrival: Arrival
    ) -> tuple[Conversation, Message]:
        """Store a visitor's message; the conversation and the message. Raises :class:`ConversationClosed`."""
        async with self._database.write() as connection:
            conversation = await self._current(connection, incoming, arrival)
            if choice is not None and choice_of(text) is not None:
                text = await _title(connection, conversation.id, choice) or text
            draft = Draft(
                "visitor",
                text,
                conversation.language,
                external_id=None if incoming.external_id is None else external_id(incoming),
            )
            now = self._clock()
            (message,) = await message_store.append(connection, conversation.id, [draft], now=now, handled=False)
        return conversation, message

    async def _current(self, connection: AsyncConnection, incoming: Incoming, arrival: Arrival) -> Conversation:
        """The conversation that a message belongs to as it is stored."""
        if incoming.conversation_id is not None:
            named = await conversation_store.get(connection, incoming.conversation_id, lock=True)
            if named is None or named.state is State.CLOSED:
                raise ConversationClosed
            return named
        found = await conversation_store.find_open(connection, incoming.channel, incoming.address, lock=True)
        if found is not None:
            return found
        # What was open on arrival may have been closed meanwhile.
        new = self._begun(incoming) if arrival.conversation in arrival.lately else arrival.conversation
        return await conversation_store.add(connection, new)

    def _begun(self, incoming: Incoming) -> Conversation:
        """A new conversation, not stored yet."""
        spoken = self.first_language(incoming)
        return conversation_store.begun(
            channel=incoming.channel,
            address=incoming.address,
            language=spoken.language,
            language_source=spoken.source,
            now=self._clock(),
            visitor_name=incoming.name,
            attributes=incoming.attributes,
        )


def external_id(incoming: Incoming) -> str:
    """The id under which a message with one of its channel's is stored: nobody else's message has it."""
    full = f"{incoming.channel}:{incoming.address}:{incoming.external_id}"
    return full if len(full) <= _LONGEST_EXTERNAL_ID else hashlib.sha256(full.encode()).hexdigest()


async def _title(connection: AsyncConnection, conversation_id: str, choice: Choice) -> str | None:
    """What stood on the button that was tapped: people read that, not a payload."""
    last = await message_store.last(connection, conversation_id, "bot")
    buttons = last.buttons if last else ()
    return next((button.title for button in buttons if choice_of(button.payload) == choice), None)
