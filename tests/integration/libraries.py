"""Libraries on one database, opened as processes would, with an encoder that needs no model."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database
from knowledge_base.articles import Article
from knowledge_base.encoders import Kind, Vectors
from knowledge_base.library import Library
from knowledge_base.search import SearchIndex
from knowledge_base.tables import metadata
from tests.unit.shop import WordEncoder, article, background

GIFT = article("gift", "buy a gift voucher", "give a present")

Found = TypeVar("Found")
Work = Callable[[Library], Coroutine[Any, Any, None]]


class AsyncWords:
    """The encoder of words for an event loop; counts the texts, and does something else first where it was told to."""

    name, dimension = "words", 64

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.first: Work | None = None
        self.library: Library | None = None

    async def encode(self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None) -> Vectors:
        """See :class:`knowledge_base.encoders.AsyncEncoder`."""
        first, self.first = self.first, None
        if first is not None and self.library is not None:
            await first(self.library)
        self.texts += texts
        return WordEncoder().encode(texts, kind)


class OtherWords(AsyncWords):
    """An encoder of another name."""

    name = "other words"


class NotedRefits(SearchIndex):
    """Notes whether refits took the calibration of another time, and waits in the next one where it is told to."""

    def __init__(self) -> None:
        super().__init__(WordEncoder(), background(WordEncoder()))
        self.given: list[bool] = []
        self.waits, self.waiting, self.told = False, Event(), False

    def refit(self, *arguments: Any) -> None:
        """See :class:`knowledge_base.search.SearchIndex`."""
        self.given.append(bool(arguments) and arguments[0] is not None)
        if self.waits:
            stopped, end = arguments[1], monotonic() + 20
            self.waiting.set()
            while not self.told and monotonic() < end:
                self.told = stopped()
        super().refit(*arguments)


class Unsteady:
    """A database that cannot be reached while ``down``."""

    def __init__(self, database: Database) -> None:
        self._database, self.down, self.refused = database, False, 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """See :class:`knowledge_base.transactions.Transactions`."""
        if self.down:
            self.refused += 1
            raise ConnectionError("down")
        async with self._database.read() as connection:
            yield connection

    @asynccontextmanager
    async def write(self, *, alone: str | None = None) -> AsyncIterator[AsyncConnection]:
        """See :class:`knowledge_base.transactions.Transactions`."""
        async with self._database.write(alone=alone) as connection:
            yield connection

    async def read_at_length(self, reading: Callable[[AsyncConnection], Coroutine[Any, Any, Found]]) -> Found:
        """See :class:`knowledge_base.transactions.Transactions`."""
        return await self._database.read_at_length(reading)


class Site:
    """Opens libraries on one database, as processes would."""

    def __init__(self, folder: Path) -> None:
        self.url, self.file = f"sqlite:///{folder / 'hamdel.sqlite3'}", folder / "index"
        self.now = 1_000.0
        engine = create_engine(self.url)
        metadata.create_all(engine)
        engine.dispose()

    def clock(self) -> float:
        """Seconds; no two changes are at the same time."""
        self.now += 0.001
        return self.now

    @asynccontextmanager
    async def library(
        self,
        *,
        encoder: AsyncWords | None = None,
        kept: bool = True,
        drafts: bool = False,
        index: SearchIndex | None = None,
    ) -> AsyncIterator[Library]:
        """An open library, with an index of its own."""
        async with self.database() as database:
            library = Library(
                Unsteady(database), empty() if index is None else index, encoder or AsyncWords(), self.clock,
                self.file if kept else None, drafts,
            )  # fmt: skip
            await library.open()
            try:
                yield library
            finally:
                await library.close()

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Database]:
        """The database, opened once more."""
        database = Database.open(self.url)
        try:
            yield database
        finally:
            await database.close()


def empty() -> SearchIndex:
    """An index of nothing yet."""
    return SearchIndex(WordEncoder(), background(WordEncoder()))


async def found(library: Library, text: str) -> list[str]:
    """The ids of the articles that may answer ``text``, best first."""
    vector = WordEncoder().encode([text], "query")[0]
    return [match.article_id for match in await library.retriever.search(text, vector, "en")]


async def finds(library: Library, text: str, name: str | None) -> bool:
    """Whether an article of that name comes first, or with None that there is no "gift"."""
    names = await found(library, text)
    return "gift" not in names if name is None else names[:1] == [name]


async def until(condition: Callable[[], Coroutine[Any, Any, bool]]) -> None:
    """Wait for what happens in the background, twenty seconds at most: the machine may be busy."""
    end = monotonic() + 20
    while not await condition():
        assert monotonic() < end, "it did not happen"
        await asyncio.sleep(0.02)


async def publish(library: Library, *articles: Article) -> None:
    for one in articles:
        await library.save(one, status="published", author="ada")
