"""Everything that happens to a conversation between the bot's handing over and its coming back."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message
from bot.conversations.events import EventBus
from bot.database import Database
from bot.handover import recontact
from bot.handover.actions import Actions
from bot.handover.aftermath import Aftermath
from bot.handover.announcer import Announcer
from bot.handover.board import Board
from bot.handover.files import Files
from bot.handover.ground import Ground, Rules
from bot.handover.intake import Intake
from bot.handover.offers import Offers
from bot.handover.readers import Readers
from bot.handover.roster import Pace, Roster
from bot.handover.sweep import Sweep
from bot.handover.voice import Voice
from bot.interpreter import Interpreter
from handoff import tickets
from handoff.acknowledgement import Acknowledgement
from handoff.agents import Agent
from handoff.catalogue import Catalogue
from handoff.presence import Presence


class Handover:
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
        rules: Rules | None = None,
        files: Path = Path("attachments"),
        interpreter: Interpreter | None = None,
    ) -> None:
        self._ground = Ground(
            database=database,
            bus=bus,
            voice=Voice(acknowledgement, phrases),
            presence=presence,
            roster=Roster(clock),
            pace=Pace(clock),
            rules=rules or Rules(),
            push_channels=push_channels,
            on_outbox=on_outbox,
            clock=clock,
            interpreter=interpreter or Interpreter(database, None, bus),
        )
        self.board = Board(self._ground)
        self.readers = Readers(self._ground)
        self._announcer = Announcer(self._ground, self.board, Offers(self._ground), self.readers)
        self.intake = Intake(self._ground)
        self.actions = Actions(self._ground, self._announcer)
        self.aftermath = Aftermath(self._ground, self._announcer)
        self.files = Files(self._ground, self._announcer, self.actions, files)
        self.sweep = Sweep(self._ground, self._announcer)

    @property
    def roster(self) -> Roster:
        """Agents and teams as they are now."""
        return self._ground.roster

    # Used by the dialogue, inside its transaction

    async def troubles(self, connection: AsyncConnection, conversation: Conversation) -> frozenset[str]:
        """The articles that the visitor was here about before, within seven days, without being helped."""
        if conversation.address == conversation.id and conversation.visitor_id is None and conversation.email is None:
            # Nobody whom we could know again.
            return frozenset()
        return await recontact.troubles(connection, conversation, self._ground.clock())

    async def visitor_wrote(self, connection: AsyncConnection, conversation_id: str) -> None:
        """The visitor wrote to the agent who holds the conversation: if it was laid aside, it is back."""
        await tickets.wake(connection, conversation_id)

    # After a commit

    async def announce_messages(self, messages: Sequence[Message], language: str | None = None) -> None:
        """Show stored messages to the desk and to the visitor's open pages, where ``language`` is read."""
        await self._announcer.messages(messages, language)

    async def announce_state(self, conversation_id: str, *, queue_moved: bool = False) -> None:
        """Show a conversation's new state to both sides; with ``queue_moved``, the others' places, too."""
        if queue_moved:
            await self._announcer.queue_moved(conversation_id)
        else:
            await self._announcer.changed(conversation_id)

    async def announce_queue(self) -> None:
        """Somebody has come to the desk, or gone: look for agents again, and tell those whose place has changed."""
        await self._announcer.queue_moved()

    async def announce_typing(self, conversation_id: str, agent: Agent | None) -> None:
        """Show that somebody is writing: ``agent``, or the visitor where that is None."""
        await self._announcer.typing(conversation_id, agent)

    async def state(self, conversation_id: str) -> dict[str, Any]:
        """A conversation's state as its visitor's page shows it. Raises :class:`HandoverError`."""
        return await self.board.state(conversation_id)
