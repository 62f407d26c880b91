"""Plays scripted dialogues against the live bot, and leaves nothing behind.

The dialogue service that answers visitors takes the turns: its articles, its understanding, its wording. What it stores
goes into a database in memory that nobody else sees, with a desk of its own at which nobody works, so that no list, no
report, no queue and no log of searches ever hears of it; when the dialogues are played, it is gone.
"""

import asyncio
import os
import time
import uuid
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import delete
from sqlalchemy.schema import CreateIndex, CreateTable

from bot.channels.rest import RestChannel, render
from bot.conversations.events import InProcessBus
from bot.conversations.incoming import Incoming
from bot.conversations.tables import metadata as conversations
from bot.desk import Desk
from bot.dialogue.considering import Consideration
from bot.dialogue.service import Dialogue
from bot.dialogue.turn import Articles
from bot.scripted.dialogues import ScriptedDialogue, ScriptedTurn
from bot.scripted.judging import Fault, Judge, Seen
from bot.storage import Database
from bot.translation.interpreter import Interpreter
from handoff import tickets
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue
from handoff.files import FolderFiles
from handoff.presence import Presence
from handoff.tables import metadata as handoff

#: From this priority on, a conversation waits before others.
URGENT = 2
#: After a turn there is a pause of so many times what it took, and of so many seconds at least and at most.
PAUSE, SHORTEST_PAUSE, LONGEST_PAUSE = 3.0, 0.01, 2.0
#: Seconds for which a turn gives way to those of visitors, at most: they may never end.
PATIENCE = 2.0
#: Characters that are kept of each text that was seen.
LONGEST_SEEN = 2000

_TABLES = [*conversations.sorted_tables, *handoff.sorted_tables]


@dataclass(frozen=True, slots=True)
class Thought:
    """What the bot made of a message, and what it has searched for it."""

    considered: Consideration
    readings: Sequence[str]


@dataclass(frozen=True, slots=True)
class Played:
    """What came of a dialogue: in each turn, what was seen and what of the expectations did not hold."""

    seen: Sequence[Seen]
    faults: Sequence[Sequence[Fault]]
    # What the bot made of each message; None where it did not have to think, as when a person is waited for.
    considered: Sequence["Thought | None"] = ()

    @property
    def passed(self) -> bool:
        """Whether everything held."""
        return not any(self.faults)

    def json(self) -> dict[str, Any]:
        """As it is kept with the dialogue."""
        turns = [
            {"seen": _seen_json(seen), "faults": [asdict(fault) for fault in faults]}
            for seen, faults in zip(self.seen, self.faults, strict=True)
        ]
        return {"passed": self.passed, "turns": turns}


def _seen_json(seen: Seen) -> Mapping[str, Any]:
    return {
        "decision": seen.decision,
        "articles": list(seen.articles),
        "choices": list(seen.choices),
        "language": seen.language,
        "waiting": seen.state == "waiting",
        "urgent": seen.urgent,
        "texts": [text[:LONGEST_SEEN] for text in seen.texts],
    }


class Player:
    """Plays dialogues as the bot is at this moment."""

    def __init__(
        self,
        *,
        dialogue: Dialogue,
        articles: Articles,
        phrases: Catalogue,
        acknowledgement: Acknowledgement,
        interpreter: Interpreter,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._dialogue = dialogue
        self._articles = articles
        self._phrases = phrases
        self._acknowledgement = acknowledgement
        self._interpreter = interpreter
        self._clock = clock

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Stage"]:
        """Where dialogues are played, for as long as the block lasts."""
        # SQLite's own file system in memory: connections of this process share it by its name, as they do a file.
        database = Database.open(f"sqlite:///file:/dialogues-{uuid.uuid4().hex}?vfs=memdb&uri=true")
        bus = InProcessBus()
        interpreter = self._interpreter.over(database, bus)
        try:
            await _make_tables(database)
            desk = Desk(
                database=database,
                bus=bus,
                acknowledgement=self._acknowledgement,
                phrases=self._phrases,
                presence=Presence(since=self._clock()),
                push_channels=frozenset(),
                clock=self._clock,
                interpreter=interpreter,
                # Nobody sends any here.
                files=FolderFiles(Path(os.devnull)),
            )
            yield Stage(self._dialogue, database, desk, interpreter, self._articles, self._phrases)
        finally:
            await interpreter.stop()
            await database.close()


class Stage:
    """Plays one dialogue after the other; none hears of another."""

    def __init__(
        self,
        live: Dialogue,
        database: Database,
        desk: Desk,
        interpreter: Interpreter,
        articles: Articles,
        phrases: Catalogue,
    ) -> None:
        self._live = live
        self._database = database
        self._considered: Thought | None = None
        self._dialogue = live.over(database, desk, interpreter, self._hear)
        self._articles = articles
        self._phrases = phrases
        # Seconds of pause before the next turn.
        self._rest = 0.0

    async def play(self, script: ScriptedDialogue) -> Played:
        """Play a dialogue from its beginning. Its turns give way to those of visitors, and are far between."""
        named = (self._articles.article(one) for one in script.articles)
        judge = Judge(self._phrases, [article for article in named if article is not None])
        address = uuid.uuid4().hex
        seen: list[Seen] = []
        faults: list[list[Fault]] = []
        considered: list[Thought | None] = []
        try:
            for turn in script.turns:
                await self._give_way()
                began = time.perf_counter()
                before = seen[-1] if seen else None
                self._considered = None
                seen.append(await self._take(script, turn, address, judge))
                considered.append(self._considered)
                faults.append([] if turn.expect is None else judge.faults(turn.expect, seen[-1], before))
                self._rest = min(max(PAUSE * (time.perf_counter() - began), SHORTEST_PAUSE), LONGEST_PAUSE)
        finally:
            await self._forget()
        return Played(seen, faults, considered)

    def _hear(self, considered: Consideration, readings: Sequence[str]) -> None:
        self._considered = Thought(considered, readings)

    async def _give_way(self) -> None:
        """Rest after the turn before, and wait until no visitor waits for an answer."""
        await asyncio.sleep(self._rest)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                await self._live.quiet()

    async def _take(self, script: ScriptedDialogue, turn: ScriptedTurn, address: str, judge: Judge) -> Seen:
        """What a visitor sees who writes this over Rasa's REST channel, which shows everything as text."""
        incoming = Incoming(RestChannel.name, address, turn.visitor, language_hint=script.page)
        taken = await self._dialogue.receive(incoming)
        replies = render(address, (*taken.missed, *taken.replies), taken.outcome)
        return judge.seen(replies, await self._is_urgent(taken.conversation))

    async def _is_urgent(self, conversation: str) -> bool | None:
        """Whether a conversation waits before others; None where it does not wait."""
        async with self._database.read() as connection:
            ticket = await tickets.current(connection, conversation)
        return None if ticket is None else ticket.priority >= URGENT

    async def _forget(self) -> None:
        async with self._database.write() as connection:
            for table in reversed(_TABLES):
                await connection.execute(delete(table))


async def _make_tables(database: Database) -> None:
    async with database.write() as connection:
        for table in _TABLES:
            await connection.execute(CreateTable(table))
            for index in table.indexes:
                await connection.execute(CreateIndex(index))
