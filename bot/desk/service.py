"""Everything that happens to a conversation from the moment when the bot hands it to people until it comes back."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message
from bot.conversations.events import EventBus
from bot.desk import holding, repeat_contact, unfetched
from bot.desk.administration import Administration
from bot.desk.agent_translations import AgentTranslations
from bot.desk.assignment import Assigner
from bot.desk.contact import ContactDetails
from bot.desk.context import AssignmentRules, DeskContext
from bot.desk.departures import Departures
from bot.desk.dispatch import Dispatcher
from bot.desk.files import Files
from bot.desk.intake import Intake
from bot.desk.lifecycle import Lifecycle
from bot.desk.notifications import Notifications
from bot.desk.private_notes import PrivateNotes
from bot.desk.replies import Replies
from bot.desk.reports import Reports
from bot.desk.scheduler import INTERVAL, Scheduler
from bot.desk.staff import HandlingTimes, StaffDirectory
from bot.desk.survey import Survey
from bot.desk.transfers import Transfers
from bot.desk.views import ConversationViews
from bot.desk.visitor_texts import VisitorTexts
from bot.storage import Database
from bot.translation.interpreter import Interpreter
from handoff import snoozes
from handoff.acknowledgement import Acknowledgement
from handoff.agents import Agent
from handoff.catalogue import Catalogue
from handoff.presence import Presence


class Desk:
    """The door to the queue.

    ``intake`` takes conversations in from the dialogue. Agents act through ``lifecycle`` (take, lay aside, close),
    ``replies``, ``transfers`` and ``notes``; ``departures`` is for those who go away. ``views`` is what both sides see,
    ``files`` what they send each other (kept in the folder of that name), ``contact`` and ``survey`` what visitors
    leave behind, ``agent_translations`` what agents need translated; ``scheduler`` looks every ``look_every`` seconds
    in the background. The methods are what else the dialogue and the routes need.
    """

    def __init__(
        self,
        *,
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
        look_every: float = INTERVAL,
    ) -> None:
        self._context = context = DeskContext(
            database=database,
            bus=bus,
            texts=VisitorTexts(acknowledgement=acknowledgement, phrases=phrases),
            presence=presence,
            staff_directory=StaffDirectory(clock),
            handling_times=HandlingTimes(clock),
            rules=rules or AssignmentRules(),
            push_channels=push_channels,
            on_outbox=on_outbox,
            clock=clock,
            interpreter=interpreter or Interpreter(database=database, translations=None, bus=bus),
        )
        self.views = views = ConversationViews(context)
        self.agent_translations = AgentTranslations(context)
        self._notifications = notifications = Notifications(
            context, views=views, agent_translations=self.agent_translations
        )
        assigner = Assigner(context)
        self._dispatcher = Dispatcher(context, assigner=assigner, notifications=notifications, views=views)
        self.intake = Intake(context)
        self.lifecycle = Lifecycle(context, dispatcher=self._dispatcher)
        self.replies = Replies(context, notifications=notifications)
        self.transfers = Transfers(context, dispatcher=self._dispatcher)
        self.notes = PrivateNotes(context, notifications=notifications)
        self.departures = Departures(context, dispatcher=self._dispatcher)
        self.contact = ContactDetails(context, notifications=notifications)
        self.survey = Survey(context, notifications=notifications)
        self.files = Files(context, notifications=notifications, replies=self.replies, folder=files)
        self.scheduler = Scheduler(
            context,
            departures=self.departures,
            dispatcher=self._dispatcher,
            notifications=notifications,
            interval=look_every,
        )
        self.administration = Administration(context, departures=self.departures, dispatcher=self._dispatcher)
        self.reports = Reports(context)

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
        await snoozes.wake(connection, conversation_id)

    async def unfetched(self, connection: AsyncConnection, conversation: Conversation) -> list[Message]:
        """What the visitor, at the first turn of ``conversation``, has not fetched yet of the one before it."""
        return await unfetched.fetch(self._context, connection, conversation)

    # After a commit

    async def announce_messages(self, messages: Sequence[Message], language: str | None = None) -> None:
        """Show stored messages to the desk and to the visitor's open pages, where ``language`` is read."""
        await self._notifications.messages(messages, language)

    async def announce_state(self, conversation_id: str) -> None:
        """Show a conversation's new state to both sides."""
        await self._notifications.changed(conversation_id)

    async def queue_moved(self, *conversation_ids: str) -> None:
        """These conversations have come to the queue or left it, or somebody has come to the desk or gone: look for
        agents for those who wait, and tell all whose place has changed."""
        await self._dispatcher.queue_moved(*conversation_ids)

    async def announce_typing(self, conversation_id: str, agent: Agent | None) -> None:
        """Show that somebody is writing: ``agent``, or the visitor where that is None."""
        await self._notifications.typing(conversation_id, agent)

    async def state(self, conversation_id: str) -> dict[str, Any]:
        """A conversation's state as its visitor's page shows it. Raises :class:`DeskError`."""
        return await self.views.state(conversation_id)

    async def check_holds(self, conversation_id: str, agent: Agent) -> None:
        """Raise :class:`DeskError` unless ``agent`` holds the conversation."""
        await holding.check_holds(self._context, conversation_id, agent)
