"""A dialogue whose understanding and search are a script: what is understood and found of a text, the test says."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from bot.actions.live import LiveData
from bot.conversations import Conversation, Message, conversation_store, message_store
from bot.conversations.incoming import Incoming
from bot.dialogue.considering import MessageReader
from bot.dialogue.reading import Engines
from bot.dialogue.service import Dialogue, Turn
from bot.dialogue.wording import Wording
from bot.language import identify
from bot.language.tracking import LanguageTracker
from bot.nlu import Scored, Understanding
from bot.settings import LANGUAGES
from bot.storage import Database
from bot.translation import Translator
from bot.translation.interpreter import Interpreter
from bot.translation.service import Translations
from handoff.acknowledgement import Acknowledgement
from knowledge_base.articles import Article, Audience, Variant, may_read
from knowledge_base.encoders import Kind, Vectors
from knowledge_base.next_topics import After
from knowledge_base.search import Match, Reading
from tests.house import House, open_house, texts


@dataclass(frozen=True)
class Line:
    """What is understood of a text, and the articles found for it with their probabilities."""

    intent: str = "ask_question"
    sure: float = 0.9
    emotion: str = "calm"
    felt: float = 0.9
    situation: str = "plain"
    found: tuple[tuple[str, float], ...] = ()


@dataclass
class Script:
    """Encoder, understanding and search at once. A text that the script lacks is a question that nothing answers."""

    lines: dict[str, Line] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    encoded: list[str] = field(default_factory=list)
    parsed: list[str] = field(default_factory=list)
    declined: set[str] = field(default_factory=set)
    readers: list[Audience] = field(default_factory=list)
    name: str = "script"
    dimension: int = 2

    def line(self, text: str) -> Line:
        return self.lines.get(text.casefold().strip(), Line())

    async def encode(self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None) -> Vectors:
        if meanwhile is not None:
            meanwhile()
        self.encoded += texts
        return np.zeros((len(texts), self.dimension), np.float32)

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        self.parsed.append(text)
        line = self.line(text)
        return Understanding(
            (Scored(line.intent, line.sure),), (Scored(line.emotion, line.felt),), (Scored(line.situation, 0.99),)
        )

    def readable(self, text: str, language: str | None) -> str:
        return text

    def in_other_words(self, text: str, language: str) -> Sequence[str]:
        return ()

    def read(self, text: str) -> Reading | None:
        return None

    def seen_by(self, reader: Audience) -> "Script":
        self.readers.append(reader)
        return self

    async def search(
        self,
        text: str,
        vector: Vectors,
        language: str,
        limit: int = 5,
        reading: Reading | None = None,
        declined: Sequence[tuple[str, Vectors]] = (),
        after: After | None = None,
    ) -> list[Match]:
        self.asked.append(text)
        self.declined.update(one for one, _ in declined)
        # What is found after a question is what that is about.
        about = 4.0 if after is not None else 0.0
        found = self.line(text).found[:limit]
        return [Match(one, sure, sure * 10, language, f"What about {one}?", about=sure * about) for one, sure in found]


@dataclass
class Shelf:
    """The published articles."""

    articles: dict[str, Article] = field(default_factory=dict)

    def article(self, article_id: str, reader: Audience = "public") -> Article | None:
        article = self.articles.get(article_id)
        return article if article is not None and may_read(reader, article.audience) else None

    def put(self, article_id: str, answer: str = "The answer. More of it. And more.", language: str = "en") -> Article:
        question = f"What about {article_id}?"
        variant = Variant(language, question, (), answer)
        self.articles[article_id] = Article(article_id, language, {language: variant})
        return self.articles[article_id]


@dataclass
class Stage:
    """A dialogue over a real database and a real desk, and what visitors send it."""

    house: House
    dialogue: Dialogue
    reader: MessageReader
    script: Script
    shelf: Shelf
    sent: int = 0
    delivered: int = 0

    def use(self, script: Script) -> None:
        """From the next message on, another script understands and finds."""
        self.reader.use(Engines(script, script, script))

    def knows(self, text: str, *found: tuple[str, float], **values: Any) -> str:
        """From now on ``text`` is understood like that; the text."""
        self.script.lines[text.casefold()] = Line(found=found, **values)
        for article, _ in found:
            if article not in self.shelf.articles:
                self.shelf.put(article)
        return text

    async def send(self, text: str, address: str = "visitor", **fields: Any) -> Turn:
        """One message of a visitor."""
        self.sent += 1
        channel = fields.pop("channel", "rest")
        return await self.dialogue.receive(Incoming(channel, address, text, language_hint="en", **fields))

    async def outcomes(self, *messages: str, address: str = "visitor") -> list[str]:
        """What is decided about one message after the other."""
        return [str((await self.send(text, address)).outcome["decision"]) for text in messages]

    async def conversation(self, turn: Turn) -> Conversation:
        """The conversation of a turn, as it is stored."""
        async with self.house.database.read() as connection:
            found = await conversation_store.get(connection, turn.conversation)
        assert found is not None
        return found

    async def messages(self, turn: Turn) -> list[Message]:
        """All messages of the conversation of a turn."""
        async with self.house.database.read() as connection:
            return await message_store.of_conversation(connection, turn.conversation)

    def says(self, key: str, /, **variables: object) -> str:
        """A phrase of the bot, in English."""
        return texts("bot.texts.phrases").text("en", key, **variables)


@asynccontextmanager
async def open_stage(
    folder: Path,
    translator: Translator | None = None,
    database: Database | None = None,
    live: LiveData | None = None,
) -> AsyncIterator[Stage]:
    """A stage of its own in ``folder``, where ``translator`` translates; its clock is the house's. On SQLite, or on a
    ``database`` that has its tables. Articles answer with ``live`` data where there is that."""
    async with open_house(folder, database) as house:
        script, shelf = Script(), Shelf()
        tracker = LanguageTracker(identify.load("py3langid"), LANGUAGES)
        scripts = Acknowledgement(texts("handoff.scripts"), "formal")
        held: list[Stage] = []

        def on_outbox() -> None:
            held[0].delivered += 1

        translations = None if translator is None else Translations(translator, languages=LANGUAGES, time_limit=0.2)
        interpreter = Interpreter(
            database=house.database, translations=translations, bus=house.bus, on_outbox=on_outbox
        )
        reader = MessageReader(Engines(script, script, script), tracker, LANGUAGES)
        dialogue = Dialogue(
            database=house.database,
            articles=shelf,
            reader=reader,
            wording=Wording(texts("bot.texts.phrases"), scripts, LANGUAGES),
            desk=house.desk,
            languages=LANGUAGES,
            interpreter=interpreter,
            push_channels=frozenset({"telegram", "chatwoot"}),
            on_outbox=on_outbox,
            clock=lambda: house.now,
            live=live,
        )
        held.append(Stage(house, dialogue, reader, script, shelf))
        yield held[0]
        await interpreter.close()
