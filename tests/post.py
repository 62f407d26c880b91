"""An outbox on a database of its own, and messaging platforms that refuse what a test tells them to."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field

from sqlalchemy import select

from bot.channels import Features, Part, Request
from bot.channels.outbox import Outbox
from bot.channels.rendition import Rendition
from bot.conversations import Conversation, Message, outbox_store
from bot.conversations.incoming import Incoming
from bot.conversations.model import Author
from bot.conversations.tables import outbox as outbox_table
from bot.storage import Database
from handoff.files import FileStore
from tests.house import texts
from tests.stored import START, begin, write

NO_FEATURES = Features(signed="", repeats="", longest=None)


@dataclass
class Messenger:
    """A messaging platform that refuses what it is told to, one delivery each, and keeps the rest."""

    refusals: list[Exception] = field(default_factory=list)
    got: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    attempts: int = 0
    # What was tried or delivered, for those who wait for it.
    tried: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    name: str = "telegram"
    features: Features = NO_FEATURES
    arriving: Callable[[Message], object] = lambda _: None

    def verify(self, request: Request) -> None:
        """Nothing comes in."""

    def parse(self, payload: object) -> list[Incoming]:
        """Nothing comes in."""
        return []

    def compose(self, reply: Message) -> list[Part]:
        """A reply is one part."""
        return [Part({"reply": reply})]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Take a reply, or refuse it."""
        reply: Message = part.body["reply"]
        self.keys.append(key)
        self.attempts += 1
        if self.refusals:
            self.tried.put_nowait("refused")
            raise self.refusals.pop(0)
        if (coming := self.arriving(reply)) is not None:
            assert asyncio.iscoroutine(coming)
            await coming
        self.got.append(f"{address}: {reply.text}")
        self.tried.put_nowait(reply.text)
        return f"id-{key}"


@dataclass
class Post:
    """An outbox on a database of its own, a platform, and a clock that the test sets."""

    database: Database
    messenger: Messenger = field(default_factory=Messenger)
    now: float = START
    files: FileStore | None = None

    def __post_init__(self) -> None:
        self.clock: Callable[[], float] = lambda: self.now
        self.channels = {"telegram": self.messenger}
        rendition = Rendition(texts("bot.texts.phrases"), translating=False)
        self.outbox = Outbox(self.database, self.channels, rendition, lambda: self.clock(), self.files)

    async def visitor(self, address: str, language: str = "en") -> Conversation:
        async with self.database.write() as connection:
            return await begin(connection, address, channel="telegram", language=language)

    async def reply(self, conversation: Conversation, words: str, author: Author = "bot") -> Message:
        async with self.database.write() as connection:
            return await write(connection, conversation, words, author=author, at=self.now, deliver=True)

    async def deliver(self) -> int:
        """Deliver what is due, which takes no time."""
        async with asyncio.timeout(10):
            return await self.outbox.deliver_due()

    async def next_due(self) -> float | None:
        async with self.database.read() as connection:
            return await outbox_store.next_due(connection)

    async def entry(self, message: Message) -> tuple[str, int, str | None]:
        """Status, attempts and last error."""
        columns = (outbox_table.c.status, outbox_table.c.attempts, outbox_table.c.last_error)
        async with self.database.read() as connection:
            found = await connection.execute(select(*columns).where(outbox_table.c.message_id == message.id))
            return tuple(found.one())


@dataclass
class Windows(Messenger):
    """A platform that takes nothing for visitors who have not written lately; ``meanwhile`` happens as it refuses."""

    window: float = 24 * 3600.0
    invited: list[str] = field(default_factory=list)
    meanwhile: Callable[[], Coroutine[None, None, object]] | None = None

    async def invite(self, address: str, language: str, key: str) -> None:
        """Ask the visitor to write."""
        self.invited.append(address)
        if self.meanwhile is not None:
            await self.meanwhile()


@dataclass
class LongerForPeople(Windows):
    """A platform that delivers for longer what people write."""

    window_for_people: float = 7 * 24 * 3600.0
