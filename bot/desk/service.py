"""Everything that happens to a conversation from the moment when the bot hands it to people until it comes back."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message
from bot.conversations.events import EventBus
from bot.desk import clock_keeping, holding, repeat_contact, telling, unfetched
from bot.desk.administration import Administration
from bot.desk.agent_translations import AgentTranslations
from bot.desk.assignment import Assigner
from bot.desk.attributing import Attributing
from bot.desk.backlog import BacklogReader
from bot.desk.bulk import Bulk
from bot.desk.contact import ContactDetails
from bot.desk.context import AssignmentRules, DeskContext
from bot.desk.departures import Departures
from bot.desk.dispatch import Dispatcher
from bot.desk.drafts import Drafts
from bot.desk.elsewhere import Elsewhere
from bot.desk.enclosures import Enclosures
from bot.desk.files import Files
from bot.desk.intake import Intake
from bot.desk.interventions import Interventions
from bot.desk.lifecycle import Lifecycle
from bot.desk.macro_steps import MacroSteps
from bot.desk.macro_undo import MacroUndo
from bot.desk.macros import Macros
from bot.desk.notifications import Notifications
from bot.desk.open_pages import OpenPages
from bot.desk.outreach import Outreach
from bot.desk.people import People
from bot.desk.private_notes import PrivateNotes
from bot.desk.quotas import Quotas
from bot.desk.reminders import Reminders
from bot.desk.reopening import Reopening
from bot.desk.replies import Replies
from bot.desk.reports import Reports
from bot.desk.rule_trials import RuleTrials
from bot.desk.rules import Rules
from bot.desk.scheduler import INTERVAL, Scheduler
from bot.desk.search_reading import SearchReading
from bot.desk.staff import HandlingTimes, StaffDirectory
from bot.desk.survey import Survey
from bot.desk.tagging import Tagging
from bot.desk.transfers import Transfers
from bot.desk.undoing import Undoing
from bot.desk.views import ConversationViews
from bot.desk.visitor_texts import VisitorTexts
from bot.desk.wallboard import Wallboard
from bot.storage import Database
from bot.translation.interpreter import Interpreter
from handoff import snoozes, tickets
from handoff.acknowledgement import Acknowledgement
from handoff.agents import Agent
from handoff.catalogue import Catalogue
from handoff.crisis_lines import CrisisLines
from handoff.files import FileStore
from handoff.presence import Presence


class Desk:
    """The door to the queue.

    ``intake`` takes conversations in from the dialogue. Agents act through ``lifecycle`` (take, lay aside, close),
    ``reopening``, ``interventions``, ``replies``, ``undoing``, ``transfers`` and ``notes``; ``departures`` is for those
    who go away. ``outreach`` is what programs tell visitors. ``views`` is what both sides see, ``files`` what they send
    each other (kept by what is called so, within ``quotas``), ``enclosures`` what comes in place of words, ``contact``
    and ``survey`` what visitors leave behind, ``agent_translations`` what agents need translated; ``macros`` and
    ``rules`` are several steps in one, by hand and by themselves; ``elsewhere`` is for people who work in another
    system; ``drafts`` are what agents have begun to write; ``reports``, ``wallboard`` and ``backlog`` are figures;
    ``search_reading`` reads what is new, ``scheduler`` looks every ``look_every`` seconds in the background. The
    methods are what else the dialogue and the routes need.
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
        files: FileStore,
        on_outbox: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.time,
        rules: AssignmentRules | None = None,
        interpreter: Interpreter | None = None,
        look_every: float = INTERVAL,
        quotas: Quotas | None = None,
        crisis_lines: CrisisLines | None = None,
    ) -> None:
        self._context = context = DeskContext(
            database=database,
            bus=bus,
            texts=VisitorTexts(acknowledgement=acknowledgement, phrases=phrases, crisis_lines=crisis_lines),
            presence=presence,
            staff_directory=StaffDirectory(clock),
            handling_times=HandlingTimes(clock),
            rules=rules or AssignmentRules(),
            push_channels=push_channels,
            on_outbox=on_outbox,
            clock=clock,
            interpreter=interpreter or Interpreter(database=database, translations=None, bus=bus),
            pages=OpenPages(bus),
        )
        self.pages = context.pages
        self.views = views = ConversationViews(context)
        self.agent_translations = AgentTranslations(context)
        self._notifications = notifications = Notifications(
            context, views=views, agent_translations=self.agent_translations
        )
        assigner = Assigner(context)
        self._dispatcher = Dispatcher(context, assigner=assigner, notifications=notifications, views=views)
        self.intake = Intake(context)
        self.lifecycle = Lifecycle(context, dispatcher=self._dispatcher)
        self.reopening = Reopening(context, dispatcher=self._dispatcher)
        self.interventions = Interventions(context, dispatcher=self._dispatcher)
        self.undoing = Undoing(context, dispatcher=self._dispatcher, notifications=notifications)
        self.replies = Replies(context, notifications=notifications)
        self.outreach = Outreach(context, notifications=notifications)
        self.transfers = Transfers(context, dispatcher=self._dispatcher)
        self.notes = PrivateNotes(context, notifications=notifications)
        self.departures = Departures(context, dispatcher=self._dispatcher)
        self.contact = ContactDetails(context, notifications=notifications)
        self.survey = Survey(context, notifications=notifications)
        self.files = Files(
            context, notifications=notifications, replies=self.replies, store=files, quotas=quotas or Quotas()
        )
        self.enclosures = Enclosures(context, files=self.files, notifications=notifications)
        self._reminders = Reminders(context, notifications=notifications)
        self._administer(context, look_every)

    def _administer(self, context: DeskContext, look_every: float) -> None:
        """The parts for what happens by itself or to many at once, and for who runs the desk."""
        self.scheduler = Scheduler(
            context,
            departures=self.departures,
            dispatcher=self._dispatcher,
            notifications=self._notifications,
            reminders=self._reminders,
            interval=look_every,
        )
        self.elsewhere = Elsewhere(
            context,
            dispatcher=self._dispatcher,
            lifecycle=self.lifecycle,
            reopening=self.reopening,
            interventions=self.interventions,
            replies=self.replies,
        )
        self.tagging = Tagging(context, notifications=self._notifications, views=self.views)
        self.attributing = Attributing(context, notifications=self._notifications, views=self.views)
        self.bulk = Bulk(lifecycle=self.lifecycle, transfers=self.transfers, tagging=self.tagging)
        self.macros = Macros(
            context,
            steps=MacroSteps(
                context,
                lifecycle=self.lifecycle,
                transfers=self.transfers,
                tagging=self.tagging,
                attributing=self.attributing,
                replies=self.replies,
                notes=self.notes,
                notifications=self._notifications,
            ),
            undo=MacroUndo(context, dispatcher=self._dispatcher, notifications=self._notifications),
        )
        self.drafts = Drafts(context)
        self.rules = Rules(context, dispatcher=self._dispatcher, notifications=self._notifications)
        self.rule_trials = RuleTrials(context)
        self.search_reading = SearchReading(context)
        self.reports, self.backlog = Reports(context), BacklogReader(context)
        self.wallboard = Wallboard(context, self.reports)
        self.administration = Administration(
            context, departures=self.departures, dispatcher=self._dispatcher, reminders=self._reminders
        )
        self.people = People(context, departures=self.departures, dispatcher=self._dispatcher)

    @property
    def staff_directory(self) -> StaffDirectory:
        """Agents and teams as they are now."""
        return self._context.staff_directory

    def staff_changed(self) -> None:
        """Agents or teams are others from now on."""
        self._context.staff_changed()

    def heard(self, places: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """What another worker has shown to those who wait: see :meth:`Notifications.heard`."""
        self._notifications.heard(places, texts)

    # Used by the dialogue, inside its transaction

    async def troubles(self, connection: AsyncConnection, conversation: Conversation) -> frozenset[str]:
        """The articles that the visitor was here about before, within seven days, without being helped."""
        unknown = conversation.visitor_id is None and conversation.email is None and conversation.follows is None
        if conversation.address == conversation.id and unknown:
            # Nobody whom we could know again.
            return frozenset()
        return await repeat_contact.troubles(connection, conversation, self._context.clock())

    async def visitor_wrote(self, connection: AsyncConnection, conversation_id: str) -> None:
        """The visitor wrote to people: if the conversation was laid aside, it is back; and they wait for an answer."""
        woken = await snoozes.wake(connection, conversation_id)
        await clock_keeping.visitor_wrote(self._context, connection, conversation_id, woken=woken)

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

    async def visitor_reopened(self, conversation_id: str) -> None:
        """The visitor has opened their closed conversation by writing: it is in the queue, or with who had it."""
        await self._dispatcher.queue_moved(conversation_id)
        async with self._context.database.read() as connection:
            ticket = await tickets.current(connection, conversation_id)
        if ticket is not None and ticket.agent_id is not None:
            await telling.tell(self._context, [ticket.agent_id], conversation_id, "reopened", None)

    async def seen(self, conversation_id: str, agent: Agent) -> None:
        """``agent`` has looked at a conversation that they were told of."""
        await telling.seen(self._context, agent, conversation_id)

    async def announce_typing(self, conversation_id: str, agent: Agent | None) -> None:
        """Show that somebody is writing: ``agent``, or the visitor where that is None."""
        await self._notifications.typing(conversation_id, agent)

    async def state(self, conversation_id: str) -> dict[str, Any]:
        """A conversation's state as its visitor's page shows it. Raises :class:`DeskError`."""
        return await self.views.state(conversation_id)

    async def check_holds(self, conversation_id: str, agent: Agent) -> None:
        """Raise :class:`DeskError` unless ``agent`` holds the conversation."""
        await holding.check_holds(self._context, conversation_id, agent)
