"""The site's synonyms: kept, tried, and proposed from what visitors wrote."""

import time
from collections.abc import Callable, Sequence

from bot.dialogue.considering import MessageReader
from bot.errors import BotError
from bot.gaps import question_store
from bot.storage import Database
from bot.trials.asking import try_synonyms
from bot.trials.judging import Result
from bot.trials.proposing import SynonymProposal, proposals
from handoff import audit
from handoff.agents import Agent
from knowledge_base import synonym_store
from knowledge_base.library import Library
from knowledge_base.synonyms import Group, Synonyms

#: So many of the newest questions that were asked in vain are looked through for words.
LOOKED_THROUGH = 3_000


class SynonymsChanged(BotError):
    """Somebody else was quicker to change the synonyms."""

    def __init__(self) -> None:
        super().__init__("changed_meanwhile", "Somebody else changed the synonyms meanwhile; load them again.")


class SiteSynonyms:
    """Keeps synonyms and searches with them. Every change is noted in the audit log."""

    def __init__(
        self, database: Database, library: Library, reader: MessageReader, clock: Callable[[], float] = time.time
    ) -> None:
        self._database = database
        self._library = library
        self._reader = reader
        self._clock = clock

    async def get(self) -> Synonyms:
        """All synonyms."""
        async with self._database.read() as connection:
            return await synonym_store.load(connection)

    async def change(self, groups: Sequence[Group], version: str | None, editor: Agent) -> Synonyms:
        """Keep ``groups`` instead of those that there were; the next question is searched with them.

        Raises :class:`SynonymsChanged` where those of another ``version`` are kept.
        """
        async with self._database.write(alone="synonyms") as connection:
            if version is not None and version != (await synonym_store.load(connection)).version:
                raise SynonymsChanged
            kept = await self._library.staging.keep_synonyms(connection, groups)
            await audit.record(
                connection, "synonyms-changed", now=self._clock(), agent_id=editor.id, groups=len(groups)
            )
        self._library.staging.use_synonyms(kept)
        return kept

    async def tried(self, groups: Sequence[Group]) -> Result:
        """What other synonyms would do to the site's test questions."""
        tried = self._library.retriever.trying(synonyms=Synonyms.of(groups))
        return await try_synonyms(self._library, self._reader, tried)

    async def proposals(self) -> list[SynonymProposal]:
        """Words that visitors wrote in vain, each with one of the articles that finds their answer."""
        async with self._database.read() as connection:
            written = await question_store.newest(connection, LOOKED_THROUGH)
            refused = await synonym_store.refused(connection)
        return await proposals(self._library.retriever, self._reader, written, refused)

    async def refuse(self, language: str, word: str, term: str, editor: Agent) -> None:
        """Have a pair never proposed again."""
        async with self._database.write() as connection:
            await synonym_store.refuse(connection, language, word, term, by=editor.login, now=self._clock())
