"""A message comes in: whether it has come before, which conversation it belongs to, and its storing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, external_ids, message_store
from bot.conversations.incoming import LONGEST_MESSAGE, Choice, Incoming, choice_of, clean
from bot.dialogue.state import DialogueState
from bot.errors import BotError
from bot.language.tracking import Spoken
from bot.language.varieties import Hints
from bot.storage import Database
from knowledge_base.locales import accepted, language, primary


class ConversationClosed(BotError):
    """A message came for a conversation that has ended."""

    def __init__(self) -> None:
        super().__init__("conversation_closed", "This conversation is closed; start a new one.")


class ClientIdReused(BotError):
    """A message came under the id of another one."""

    def __init__(self) -> None:
        super().__init__(
            "client_id_reused", "Another message was sent with this id before; give each message an id of its own."
        )


class Reopens(Protocol):
    """What goes on after its end."""

    async def until(self, connection: AsyncConnection, conversation: Conversation) -> float | None:
        """Until when a visitor who writes goes on in a closed conversation; None where they do not."""
        ...

    async def by_visitor(self, connection: AsyncConnection, conversation: Conversation) -> Conversation:
        """Open a closed conversation, since its visitor writes; as it is then."""
        ...


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a message finds: the last conversations at its address, and the one that it belongs to, which is not stored
    yet where it is none of those."""

    lately: Sequence[Conversation]
    conversation: Conversation
    # Whether the conversation was closed, and is open again when the message is stored.
    reopens: bool = False

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

    def is_repeated_by(self, incoming: Incoming) -> bool:
        """Whether ``incoming`` is the same message, as far as its text tells."""
        text = clean(incoming.text)
        if incoming.payload or choice_of(text) is not None:
            # Of a tapped button its title is kept, in the language that the conversation had then.
            return self.message.text == text or "intent" not in (self.message.reason or {})
        return self.message.text == text[:LONGEST_MESSAGE]


class Inbox:
    """Takes messages in; what it stores is committed when a method returns.

    ``reopening`` knows which closed conversations go on when their visitor writes, and opens them.
    """

    def __init__(
        self, *, database: Database, languages: Sequence[str], clock: Callable[[], float], reopening: Reopens
    ) -> None:
        self._reopening = reopening
        self._database = database
        self._languages = languages
        self._clock = clock

    def first_language(self, incoming: Incoming) -> Spoken:
        """The language of a conversation that begins with a message: its page's, or the site's first."""
        return first_language(accepted(incoming.language_hint or ""), self._languages)

    def first_wording(self, incoming: Incoming) -> str:
        """The tag of what is said in a conversation that would begin with a message."""
        language = self.first_language(incoming).language
        return self._hints(incoming).locale(language) or language

    def _hints(self, incoming: Incoming) -> Hints:
        return Hints.of((*accepted(incoming.language_hint or ""), incoming.region_hint), self._languages)

    async def earlier(self, incoming: Incoming) -> Earlier | None:
        """The message that came with the same external id before; None where this is the first time."""
        if incoming.external_id is None:
            return None
        async with self._database.read() as connection:
            found = await message_store.find_external(connection, external_id(incoming))
            return None if found is None else await self._earlier(connection, *found)

    async def stored(self, message_id: int) -> Earlier | None:
        """A message that came before; None where it is gone."""
        async with self._database.read() as connection:
            found = await message_store.find(connection, message_id)
            return None if found is None else await self._earlier(connection, *found)

    @staticmethod
    async def _earlier(connection: AsyncConnection, message: Message, handled: bool) -> Earlier:
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
        if conversation is not None:
            return Arrival(lately, conversation)
        if lately and await self._reopening.until(connection, lately[0]) is not None:
            return Arrival(lately, lately[0], reopens=True)
        if incoming.conversation_id is not None:
            raise ConversationClosed
        return Arrival(lately, self._begun(incoming, lately))

    def anew(self, incoming: Incoming, arrival: Arrival) -> Arrival:
        """The same message where it does not go on in what was closed. Raises :class:`ConversationClosed`."""
        if incoming.conversation_id is not None:
            raise ConversationClosed
        return Arrival(arrival.lately, self._begun(incoming, arrival.lately))

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
                particulars=_particulars(incoming),
            )
            now = self._clock()
            (message,) = await message_store.append(connection, conversation.id, [draft], now=now, handled=False)
        return conversation, message

    async def open(self, incoming: Incoming) -> tuple[Conversation, bool]:
        """The conversation that something without words belongs to, and whether it was closed before."""
        async with self._database.read() as connection:
            arrival = await self.find(connection, incoming)
        async with self._database.write() as connection:
            conversation = await self._current(connection, incoming, arrival)
        return conversation, arrival.reopens and conversation.id == arrival.conversation.id

    async def speak(self, conversation_id: str, tag: str | None, *, by_page: bool = False) -> None:
        """Fix the language of a conversation, and its variety where ``tag`` names one; None follows the visitor's.

        ``by_page``: it is that of the page now, which changes nothing that the visitor has chosen."""
        async with self._database.write() as connection:
            conversation = await conversation_store.get(connection, conversation_id, lock=True)
            if conversation is None or (by_page and conversation.language_source == "chosen"):
                return
            source = ("page" if by_page else "chosen") if tag else "detected"
            state = DialogueState.of(conversation.memory)
            chosen = primary(tag) if tag else conversation.language
            if tag and tag != chosen:
                state.variety = tag
            await conversation_store.change(
                connection,
                conversation_id,
                language=chosen,
                language_source=source,
                locale=state.varieties.locale(chosen),
                memory=state.dump(),
            )
            await conversation_store.record_language(
                connection, conversation_id, conversation.language, chosen, source, self._clock()
            )

    async def _current(self, connection: AsyncConnection, incoming: Incoming, arrival: Arrival) -> Conversation:
        """The conversation that a message belongs to as it is stored. Raises :class:`ConversationClosed`."""
        if incoming.conversation_id is not None:
            named = await conversation_store.get(connection, incoming.conversation_id, lock=True)
            if named is not None and named.state is State.CLOSED:
                # It may have been closed at this very moment.
                named = await self._reopened(connection, named)
            if named is None:
                raise ConversationClosed
            return named
        found = await conversation_store.find_open(connection, incoming.channel, incoming.address, lock=True)
        if found is not None:
            return found
        if arrival.reopens and (reopened := await self._reopened(connection, arrival.conversation)) is not None:
            return reopened
        # What was open on arrival may have been closed meanwhile.
        known = arrival.conversation in arrival.lately
        new = self._begun(incoming, arrival.lately) if known else arrival.conversation
        return await conversation_store.add(connection, new)

    async def _reopened(self, connection: AsyncConnection, closed: Conversation) -> Conversation | None:
        current = await conversation_store.get(connection, closed.id, lock=True)
        if current is None or await self._reopening.until(connection, current) is None:
            return None
        return await self._reopening.by_visitor(connection, current)

    def _begun(self, incoming: Incoming, lately: Sequence[Conversation]) -> Conversation:
        """A new conversation, not stored yet, which follows the last one at its address."""
        earlier = lately[0] if lately and lately[0].erased_at is None else None
        # Whoever has once written Traditional reads that in the next conversation, too.
        settled = DialogueState.of(earlier.memory).variety if earlier is not None else None
        spoken, hints = self.first_language(incoming), replace(self._hints(incoming), settled=settled)
        return conversation_store.begun(
            channel=incoming.channel,
            address=incoming.address,
            language=spoken.language,
            language_source=spoken.source,
            locale=hints.locale(spoken.language),
            memory={"hints": list(hints.tags), "variety": settled} if hints.tags or settled else {},
            now=self._clock(),
            visitor_name=incoming.name,
            attributes=incoming.attributes,
            follows=earlier.id if earlier is not None else None,
        )


def first_language(tags: Sequence[str], languages: Sequence[str]) -> Spoken:
    """The first of a site's ``languages`` that ``tags`` ask for, or else the site's first."""
    found = next((code for tag in tags if (code := language(tag)) in languages), None)
    return Spoken(languages[0], "default") if found is None else Spoken(found, "page")


def external_id(incoming: Incoming) -> str:
    """The id under which a message with one of its channel's is stored: nobody else's message has it."""
    return external_ids.external_id(incoming.channel, incoming.address, incoming.external_id or "")


def _particulars(incoming: Incoming) -> dict[str, Any] | None:
    """What is kept beside a message's text."""
    found = {"quote": incoming.quote, "corrects": True if incoming.corrects else None}
    return {name: value for name, value in found.items() if value} or None


async def _title(connection: AsyncConnection, conversation_id: str, choice: Choice) -> str | None:
    """What stood on the button that was tapped: people read that, not a payload."""
    last = await message_store.last(connection, conversation_id, "bot")
    buttons = last.buttons if last else ()
    return next((button.title for button in buttons if choice_of(button.payload) == choice), None)
