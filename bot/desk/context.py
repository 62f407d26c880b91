"""What every part of the desk shares."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, conversation_store, message_store
from bot.conversations.events import EventBus
from bot.desk.staff import HandlingTimes, StaffDirectory
from bot.desk.visitor_texts import VisitorTexts
from bot.errors import BotError
from bot.storage.database import Database
from bot.translation.interpreter import Interpreter
from handoff.presence import Presence
from handoff.ticket_queue import OFFER_SECONDS

Assigning = Literal["pull", "offer", "auto"]

#: The one channel whose pages show files, forms and places; the others carry text alone.
PAGES = "web"


class DeskError(BotError):
    """Something cannot be done with a conversation; ``code`` names the case, the message says what to do instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRules:
    """How conversations find their agents.

    ``assigning``: agents take them (``pull``), are asked one after the other (``offer``), or are given them
    (``auto``). ``patience`` is how many seconds a visitor waits for a busy agent who writes their language.
    """

    assigning: Assigning = "pull"
    patience: float = 60.0
    offer_seconds: float = OFFER_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskContext:
    """The parts that everything at the desk shares."""

    database: Database
    bus: EventBus
    texts: VisitorTexts
    presence: Presence
    staff_directory: StaffDirectory
    handling_times: HandlingTimes
    rules: AssignmentRules
    push_channels: frozenset[str]
    on_outbox: Callable[[], None]
    clock: Callable[[], float]
    interpreter: Interpreter

    async def conversation(
        self, connection: AsyncConnection, conversation_id: str, *, lock: bool = True
    ) -> Conversation:
        """The conversation of that id, which nobody else changes until the transaction ends, unless without a ``lock``.

        Raises :class:`DeskError` ``unknown_conversation``.
        """
        conversation = await conversation_store.get(connection, conversation_id, lock=lock)
        if conversation is None:
            raise DeskError("unknown_conversation", "There is no such conversation; it may have been deleted.")
        return conversation

    async def say(self, connection: AsyncConnection, conversation: Conversation, *drafts: Draft) -> Sequence[Message]:
        """Store messages at the end of a conversation, and deliver them where its channel is one that pushes."""
        deliver = conversation.channel in self.push_channels
        return await message_store.append(connection, conversation.id, drafts, now=self.clock(), deliver=deliver)

    def notice(self, conversation: Conversation, text: str) -> Draft:
        """What the bot tells the visitor about their conversation."""
        return Draft("bot", text, conversation.language, kind="notice")
