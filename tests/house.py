"""The queue by itself: a real database, real agents and visitors, and a clock that the test sets."""

import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from sqlalchemy import create_engine, insert

from bot.conversations import Conversation, Draft, Message, State, conversation_store, message_store
from bot.conversations.events import DESK, InProcessBus, conversation_topic
from bot.desk import AssignmentRules, Desk, DeskError, Quotas
from bot.storage import migrations
from bot.storage.database import Database
from handoff import agents, catalogue, teams, ticket_queue, tickets
from handoff.acknowledgement import Acknowledgement
from handoff.agents import Agent
from handoff.catalogue import Catalogue
from handoff.crisis_lines import CrisisLines
from handoff.files import FolderFiles
from handoff.presence import Presence
from handoff.tables import agent as agent_table
from handoff.tickets import Ticket

#: Sunday, 22 November 2026, 10:00 UTC.
START = 1_795_341_600.0


@cache
def empty_database() -> Path:
    """A database with all tables and nothing in them."""
    path = Path(mkdtemp()) / "empty.sqlite3"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrations.upgrade(connection)
    engine.dispose()
    return path


@cache
def texts(package: str) -> Catalogue:
    """The texts of a package, read once."""
    return catalogue.load(package)


@dataclass
class House:
    """The desk and everybody at it."""

    database: Database
    desk: Desk
    presence: Presence
    bus: InProcessBus
    now: float = START
    delivered: int = 0
    turn: int = 0
    # Who is at their desk; they give a sign of life whenever the clock moves.
    awake: set[int] = field(default_factory=set)

    async def agent(self, name: str, *languages: str, present: bool = True, **values: Any) -> Agent:
        """Somebody who works here."""
        row = {"login": name.casefold(), "name": name, "password_hash": "", "role": "agent", "active": True}
        async with self.database.write() as connection:
            await connection.execute(
                insert(agent_table).values({**row, "languages": list(languages or ("en",)), "created_at": 0, **values})
            )
            found = {one.name: one for one in await agents.everyone(connection)}
        self.desk.staff_directory.forget()
        if present:
            self.presence.arrive(found[name].id, self.now)
            self.awake.add(found[name].id)
        return found[name]

    async def team(
        self,
        name: str,
        *members: Agent,
        hours: dict[str, Any] | None = None,
        id: int | None = None,
        service: dict[str, Any] | None = None,
    ) -> int:
        """A team; ``id=1`` is the one that everybody belongs to at first."""
        async with self.database.write() as connection:
            team_id = await teams.save(
                connection,
                id,
                name=name,
                calendar=hours,
                agents=[one.id for one in members],
                now=self.now,
                service=service,
            )
        self.desk.staff_directory.forget()
        return team_id

    async def visitor(
        self, language: str = "en", *, channel: str = "web", address: str | None = None, **attributes: Any
    ) -> Conversation:
        """Somebody who talks with the bot."""
        async with self.database.write() as connection:
            return await conversation_store.add(
                connection,
                conversation_store.begun(
                    channel=channel,
                    address=address,
                    language=language,
                    language_source="detected",
                    now=self.now,
                    attributes=attributes,
                ),
            )

    async def says(self, conversation: Conversation, text: str, **reason: Any) -> Message:
        """A visitor's message, as the dialogue stores it."""
        async with self.database.write() as connection:
            draft = Draft("visitor", text, conversation.language, reason=reason or None)
            (message,) = await message_store.append(connection, conversation.id, [draft], now=self.now)
            if await self._state(connection, conversation.id) is State.AGENT:
                await self.desk.visitor_wrote(connection, conversation.id)
        await self.desk.announce_messages([message])
        await self.desk.announce_state(conversation.id)
        return message

    async def asks_for_person(
        self,
        conversation: Conversation,
        *,
        reason: str = "asked",
        emotion: str = "calm",
        article: str | None = None,
        feeling: str | None = None,
    ) -> Message:
        """The bot hands a visitor over; the acknowledgement."""
        self.turn += 1
        async with self.database.write() as connection:
            draft = await self.desk.intake.open(
                connection,
                conversation,
                reason=reason,
                emotion=emotion,
                turn=self.turn,
                article=article,
                feeling=feeling,
            )
            (message,) = await message_store.append(connection, conversation.id, [draft], now=self.now)
        await self.desk.announce_messages([message])
        await self.desk.queue_moved(conversation.id)
        return message

    async def slow_agent(self, name: str) -> Agent:
        """An agent who has one conversation at a time, and took ten minutes for each of the last three."""
        agent = await self.agent(name, capacity=1)
        for _ in range(3):
            served = await self.waiting()
            await self.desk.lifecycle.take(served.id, agent)
            await self.pass_time(600)
            await self.desk.lifecycle.close(served.id, agent, "solved")
        return agent

    async def waiting(self, language: str = "en", **given: Any) -> Conversation:
        """A visitor who waits for a person."""
        handed = {name: given.pop(name) for name in ("reason", "emotion", "article", "feeling") if name in given}
        conversation = await self.visitor(language, **given)
        await self.asks_for_person(conversation, **handed)
        return conversation

    async def pass_time(self, seconds: float) -> None:
        """Time goes by; those at their desks are heard of, and the scheduler has a look."""
        self.now += seconds
        for agent_id in self.awake:
            self.presence.sign_of_life(agent_id, self.now)
        await self.desk.scheduler.tick()

    def falls_silent(self, agent: Agent) -> None:
        """An agent's page is not heard of any more."""
        self.awake.discard(agent.id)

    async def ticket(self, conversation: Conversation) -> Ticket:
        """The newest ticket of a conversation."""
        async with self.database.read() as connection:
            return (await tickets.newest(connection, [conversation.id]))[conversation.id]

    async def queue(self) -> list[str]:
        """The waiting conversations in serving order."""
        async with self.database.read() as connection:
            return [one.conversation_id for one in await ticket_queue.in_serving_order(connection, self.now)]

    async def state(self, conversation: Conversation) -> dict[str, Any]:
        """What the visitor's page shows."""
        return await self.desk.state(conversation.id)

    async def summary(self, conversation: Conversation) -> dict[str, Any]:
        """What the desk shows."""
        return await self.desk.views.summary(conversation.id)

    async def told(self, conversation: Conversation) -> list[str]:
        """Everything that the bot and agents wrote to a visitor."""
        async with self.database.read() as connection:
            messages: Sequence[Message] = await message_store.of_conversation(connection, conversation.id)
        return [one.text for one in messages if one.author != "visitor"]

    def said(self, language: str, key: str, /, **variables: object) -> str:
        """A sentence of the scripts, in the formal register unless the key names one."""
        return texts("handoff.scripts").text(language, key if "." in key else f"{key}.formal", **variables)

    @asynccontextmanager
    async def listening(self, *conversations: Conversation) -> AsyncIterator[list[dict[str, Any]]]:
        """The events that the desk and the pages of some visitors get, as a list that grows."""
        heard: list[dict[str, Any]] = []
        topics = [DESK, *(conversation_topic(one.id) for one in conversations)]
        async with self.bus.subscribe(topics) as queue:
            put = queue.put

            def keep(event: Any) -> None:
                heard.append(dict(event))
                put(event)

            queue.put = keep  # type: ignore[method-assign]
            yield heard

    @staticmethod
    async def _state(connection: Any, conversation_id: str) -> State:
        found = await conversation_store.get(connection, conversation_id)
        assert found is not None
        return found.state


@asynccontextmanager
async def open_house(
    folder: Path,
    database: Database | None = None,
    look_every: float = 5.0,
    quotas: Quotas | None = None,
    crisis_lines: CrisisLines | None = None,
    **rules: Any,
) -> AsyncIterator[House]:
    """A house of its own in ``folder``, with ``rules``; on SQLite, or on a ``database`` that has its tables.

    Its scheduler looks when time passes, and once started also every ``look_every`` seconds.
    """
    if database is None:
        path = folder / "house.sqlite3"
        shutil.copy(empty_database(), path)
        database = Database.open(f"sqlite:///{path}")
    presence, bus = Presence(since=START), InProcessBus()
    held: list[House] = []

    def delivers() -> None:
        held[0].delivered += 1

    desk = Desk(
        database=database,
        bus=bus,
        acknowledgement=Acknowledgement(texts("handoff.scripts"), "formal"),
        phrases=texts("bot.texts.phrases"),
        presence=presence,
        push_channels=frozenset({"telegram", "chatwoot"}),
        on_outbox=delivers,
        clock=lambda: held[0].now if held else START,
        rules=AssignmentRules(**rules),
        files=FolderFiles(folder / "attachments"),
        look_every=look_every,
        quotas=quotas,
        crisis_lines=crisis_lines,
    )
    held.append(House(database, desk, presence, bus))
    try:
        yield held[0]
    finally:
        await database.close()


async def refused(action: object) -> str:
    """The code of the error that ``action`` ends in; its message is not blank."""
    with pytest.raises(DeskError) as caught:
        await action  # type: ignore[misc]
    assert str(caught.value)
    return caught.value.code
