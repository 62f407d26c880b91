"""Everything that happens to a conversation between the bot's handing over and its coming back."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message
from bot.conversations.events import EventBus
from bot.desk import repeat_contact
from bot.desk.actions import Actions
from bot.desk.administration import Administration
from bot.desk.agent_translations import AgentTranslations
from bot.desk.assignment import Assigner
from bot.desk.context import AssignmentRules, DeskContext
from bot.desk.files import Files
from bot.desk.intake import Intake
from bot.desk.notifications import Notifications
from bot.desk.reports import Reports
from bot.desk.scheduler import Scheduler
from bot.desk.staff import HandlingTimes, StaffDirectory
from bot.desk.survey import Survey
from bot.desk.views import ConversationViews
from bot.desk.visitor_texts import VisitorTexts
from bot.storage.database import Database
from bot.translation.interpreter import Interpreter
from handoff import tickets
from handoff.acknowledgement import Acknowledgement
from handoff.agents import Agent
from handoff.catalogue import Catalogue
from handoff.presence import Presence


class Desk:
    """The door to the queue.

    ``intake`` takes conversations in from the dialogue, ``actions`` is for agents, ``board`` for what both sides see,
    ``files`` for what they send each other (kept in the folder of that name), ``aftermath`` for what visitors leave
    behind, ``readers`` for what agents need translated, and ``sweep`` runs in the background. The methods are what else
    the dialogue needs.
    """

    def __init__(
        self,
        database: Database,
        bus: EventBus,
        acknowledgement: Acknowledgement,
        phrases: Catalogue,
        presence: Presence,
        push_channels: frozenset[str],
        on_outbox: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.time,
        rules: AssignmentRules | None = None,
        files: Path = Path("attachments"),
        interpreter: Interpreter | None = None,
    ) -> None:
        self._context = DeskContext(
            database=database,
            bus=bus,
            texts=VisitorTexts(acknowledgement, phrases),
            presence=presence,
            staff_directory=StaffDirectory(clock),
            handling_times=HandlingTimes(clock),
            rules=rules or AssignmentRules(),
            push_channels=push_channels,
            on_outbox=on_outbox,
            clock=clock,
            interpreter=interpreter or Interpreter(database, None, bus),
        )
        self.views = ConversationViews(self._context)
        self.agent_translations = AgentTranslations(self._context)
        self._notifications = Notifications(self._context, self.views, Assigner(self._context), self.agent_translations)
        self.intake = Intake(self._context)
        self.actions = Actions(self._context, self._notifications)
        self.survey = Survey(self._context, self._notifications)
        self.files = Files(self._context, self._notifications, self.actions, files)
        self.scheduler = Scheduler(self._context, self._notifications)
        self.administration = Administration(self._context, self._notifications, self.scheduler)
        self.reports = Reports(self._context)

    @property
    def staff_directory(self) -> StaffDirectory:
        """Agents and teams as they are now."""
        return self._context.staff_directory

    # Used by the dialogue, inside its transaction

    async def troubles(self, connection: AsyncConnection, conversation: Conversation) -> frozenset[str]:
        """The articles that the visitor was here about before, within seven days, without being helped."""
        if conversation.address == conversation.id and conversation.visitor_id is None and conversation.email is None:
            # Nobody whom we could know again.
            return frozenset()
        return await repeat_contact.troubles(connection, conversation, self._context.clock())

    async def visitor_wrote(self, connection: AsyncConnection, conversation_id: str) -> None:
        """The visitor wrote to the agent who holds the conversation: if it was laid aside, it is back."""
        await tickets.wake(connection, conversation_id)

    # After a commit

    async def announce_messages(self, messages: Sequence[Message], language: str | None = None) -> None:
        """Show stored messages to the desk and to the visitor's open pages, where ``language`` is read."""
        await self._notifications.messages(messages, language)

    async def announce_state(self, conversation_id: str, *, queue_moved: bool = False) -> None:
        """Show a conversation's new state to both sides; with ``queue_moved``, the others' places, too."""
        if queue_moved:
            await self._notifications.queue_moved(conversation_id)
        else:
            await self._notifications.changed(conversation_id)

    async def announce_queue(self) -> None:
        """Somebody has come to the desk, or gone: look for agents again, and tell those whose place has changed."""
        await self._notifications.queue_moved()

    async def announce_typing(self, conversation_id: str, agent: Agent | None) -> None:
        """Show that somebody is writing: ``agent``, or the visitor where that is None."""
        await self._notifications.typing(conversation_id, agent)

    async def state(self, conversation_id: str) -> dict[str, Any]:
        """A conversation's state as its visitor's page shows it. Raises :class:`DeskError`."""
        return await self.views.state(conversation_id)
