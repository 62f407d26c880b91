"""What every part of the desk shares."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, conversation_store, message_store
from bot.conversations.events import EventBus
from bot.desk.holders import Holders
from bot.desk.open_pages import OpenPages
from bot.desk.staff import HandlingTimes, StaffDirectory
from bot.desk.visitor_texts import VisitorTexts
from bot.errors import BotError
from bot.settings import Settings
from bot.site.values import SiteValues
from bot.site.widget_look import Introduced
from bot.storage.database import Database
from bot.translation.interpreter import Interpreter
from handoff.presence import Presence
from handoff.ticket_queue import OFFER_SECONDS

Assigning = Literal["pull", "offer", "auto"]

#: The one channel whose pages show files, forms and places; the others carry text alone.
PAGES = "web"


class DeskError(BotError):
    """Something cannot be done with a conversation; ``code`` names the case, the message says what to do instead."""


def reused() -> DeskError:
    """Something else was sent with the same ``client_id`` before."""
    return DeskError(
        "client_id_reused", "Something else was sent with this client_id before; give each message one of its own."
    )


@dataclass(slots=True, kw_only=True)
class AssignmentRules:
    """How conversations find their agents, and these are introduced; it may change while the desk works.

    ``assigning``: agents take them (``pull``), are asked one after the other (``offer``), or are given them
    (``auto``). ``patience`` is how many seconds a visitor waits for a busy agent who writes their language.
    A visitor who writes again within ``reopen_seconds`` of the end goes on in the same conversation. For
    ``undo_seconds`` what an agent sends or closes can be taken back, and waits for as long before a platform gets it.
    ``introduced`` is what visitors see of whoever answers them.
    """

    assigning: Assigning = "pull"
    patience: float = 60.0
    offer_seconds: float = OFFER_SECONDS
    reopen_seconds: float = 4 * 3600.0
    undo_seconds: float = 0.0
    introduced: Introduced = "pictures"

    def go_by(self, values: SiteValues) -> None:
        """Let conversations find their agents, and these be introduced, as the site does now."""
        self.assigning, self.patience = values.assignment, values.language_patience
        self.introduced = values.widget.agents


def rules_of(settings: Settings) -> AssignmentRules:
    """The rules that a site has set."""
    return AssignmentRules(
        assigning=settings.assignment,
        patience=settings.language_patience,
        reopen_seconds=settings.reopen_hours * 3600,
        undo_seconds=settings.undo_seconds,
    )


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
    pages: OpenPages
    holders: Holders = field(default_factory=Holders)

    def staff_changed(self) -> None:
        """Agents or teams are others from now on."""
        self.staff_directory.forget()
        self.bus.tell_workers({"type": "staff"})

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

    async def say(
        self, connection: AsyncConnection, conversation: Conversation, *drafts: Draft, revocable: bool = False
    ) -> Sequence[Message]:
        """Store messages at the end of a conversation, and deliver them where its channel is one that pushes:
        ``revocable`` ones when they can be taken back no more."""
        deliver = conversation.channel in self.push_channels
        hold = self.rules.undo_seconds if revocable else 0.0
        return await message_store.append(
            connection, conversation.id, drafts, now=self.clock(), deliver=deliver, hold=hold
        )

    def notice(self, conversation: Conversation, text: str) -> Draft:
        """What the bot tells the visitor about their conversation."""
        return Draft("bot", text, conversation.language, kind="notice")
