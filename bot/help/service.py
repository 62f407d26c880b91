"""The help pages' own work: what is public now, what is popular, what a search finds, what readers say."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from bot.dialogue.considering import MessageReader
from bot.dialogue.excerpts import excerpt
from bot.help import feedback_store
from bot.help.feedback_store import DAY, Said
from bot.help.files import ArticleFiles
from bot.help.shelf import Shelf, folded, shelved
from bot.language.tracking import Spoken
from bot.storage import Database, DatabaseAway
from bot.texts.markdown import to_plain
from handoff.catalogue import Catalogue
from knowledge_base.library import Library
from knowledge_base.locales import primary
from knowledge_base.sentences import first_sentences

log = structlog.get_logger(__name__)

#: Results of a search at most, and for so many of the best the sentences that fit are looked for.
RESULTS, WITH_SENTENCE = 8, 3
#: How sure the finder is of what is shown at least, and as a share of how sure it is of the best.
LEAST, LEAST_OF_BEST = 0.04, 0.1
#: Searches that are remembered.
REMEMBERED = 256
#: What counts as popular is asked for in so many days, and counted anew after so many seconds.
POPULAR_DAYS, POPULAR_FOR = 60, 300.0
#: The longest excerpt, in characters.
LONGEST_EXCERPT = 260
#: Seconds between two attempts to tell when articles were changed, where the database is away.
ASKED_AGAIN = 5.0


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a search has found, and what of its answer fits, as plain text."""

    article_id: str
    excerpt: str


class HelpCenter:
    """What readers find. It remembers what the database says for a while, and decides nothing by itself."""

    def __init__(
        self,
        database: Database,
        library: Library,
        reader: MessageReader,
        phrases: Catalogue,
        files: ArticleFiles,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database = database
        self._library = library
        self._reader = reader
        self._clock = clock
        #: What articles show and hand out.
        self.files = files
        #: What the pages say.
        self.phrases = phrases
        self._shelf: Shelf | None = None
        self._dated = True
        self._tried_at = 0.0
        self._putting = asyncio.Lock()
        self._popular: tuple[str, ...] = ()
        self._counted_at: float | None = None
        self._searches: OrderedDict[tuple[str, str, int], tuple[Found, ...]] = OrderedDict()

    async def shelf(self) -> Shelf:
        """The public articles as they are now."""
        if not self._is_current(self._shelf):
            async with self._putting:
                if not self._is_current(self._shelf):
                    self._shelf = await self._put()
        assert self._shelf is not None
        return self._shelf

    def _is_current(self, shelf: Shelf | None) -> bool:
        if shelf is None or shelf.generation != self._library.generation:
            return False
        return self._dated or self._clock() - self._tried_at < ASKED_AGAIN

    async def _put(self) -> Shelf:
        self._tried_at = self._clock()
        try:
            changed = await self._library.changed_at()
            self._dated = True
        except DatabaseAway:
            # Readers go on reading; when things were changed is told later.
            changed, self._dated = {}, False
        generation, articles = self._library.generation, dict(self._library.published)
        return await asyncio.to_thread(shelved, articles, changed, generation)

    async def popular(self, limit: int) -> Sequence[str]:
        """The public articles that answer most, the first of them first; none where nothing was asked yet."""
        now = self._clock()
        if self._counted_at is None or not 0 <= now - self._counted_at < POPULAR_FOR:
            self._counted_at = now
            try:
                async with self._database.read() as connection:
                    counted = await feedback_store.asked_for(connection, now - POPULAR_DAYS * DAY)
            except DatabaseAway:
                log.info("popular_articles_not_counted")
            else:
                self._popular = tuple(name for name, times in counted.most_common() if times)
        shelf = await self.shelf()
        return [name for name in self._popular if name in shelf.articles][:limit]

    async def search(self, text: str, language: str) -> Sequence[Found]:
        """The public articles that answer ``text``, best first, for a reader of ``language``.

        Whatever language ``text`` is in, articles of all languages are found. What only has its words comes last.
        """
        shelf = await self.shelf()
        key = folded(text), language, shelf.generation
        if not key[0]:
            return ()
        if (known := self._searches.get(key)) is not None:
            self._searches.move_to_end(key)
            return known
        found = await self._found(shelf, text, language)
        self._searches[key] = found
        while len(self._searches) > REMEMBERED:
            self._searches.popitem(last=False)
        return found

    async def _found(self, shelf: Shelf, text: str, language: str) -> tuple[Found, ...]:
        spoken = self._reader.language_after(Spoken(primary(language), "page"), text).language
        matches = [one for one in await self._reader.find(text, spoken, RESULTS) if one.article_id in shelf.articles]
        best = matches[0].confidence if matches else 0.0
        least = max(LEAST, best * LEAST_OF_BEST)
        ids = [one.article_id for one in matches if one.confidence >= least]
        worded = await asyncio.to_thread(shelf.with_words, text, language, RESULTS)
        ids = list(dict.fromkeys((*ids, *worded)))[:RESULTS]
        asked = text, spoken
        return tuple([Found(one, await self._excerpt(shelf, one, asked, language, at)) for at, one in enumerate(ids)])

    async def _excerpt(self, shelf: Shelf, article_id: str, asked: tuple[str, str], language: str, place: int) -> str:
        """What of an answer fits what was ``asked``, a text and its language; of one far down its beginning."""
        answer = shelf.worded(article_id, language).answer
        fits = await excerpt(self._reader.engines, answer, *asked) if place < WITH_SENTENCE else None
        return shortened(to_plain(fits or first_sentences(answer.strip().split("\n\n")[0], 2)))

    async def note(self, article_id: str, language: str, *, helpful: bool) -> None:
        """Count a reader whom an article has helped, or not."""
        async with self._database.write() as connection:
            await feedback_store.add(connection, article_id, language, helpful=helpful, now=self._clock())

    async def forget(self, article_id: str) -> None:
        """Forget what readers have said of an article that is deleted: another one may get its id."""
        async with self._database.write() as connection:
            await feedback_store.remove(connection, article_id)

    async def said_of(self, article_id: str, days: int) -> list[Said]:
        """What readers have said of an article in so many days, by language."""
        async with self._database.read() as connection:
            return await feedback_store.said_of(connection, article_id, self._clock() - days * DAY)


def shortened(text: str) -> str:
    """``text`` in one line, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= LONGEST_EXCERPT:
        return line
    cut = line[:LONGEST_EXCERPT]
    space = cut.rfind(" ")
    return f"{cut[: space if space > LONGEST_EXCERPT // 2 else LONGEST_EXCERPT].rstrip()}…"
