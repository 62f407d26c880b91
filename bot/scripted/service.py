"""The scripted dialogues of a site: written by editors, kept, and played against the bot as it is."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BotError
from bot.scripted import checking, store
from bot.scripted.dialogues import InvalidDialogue, ScriptedDialogue, ScriptedTurn, read_dialogues
from bot.scripted.playing import Played, Player
from bot.scripted.run_store import Run
from bot.scripted.runs import Runs
from bot.scripted.store import StoredDialogue, UnknownDialogue
from bot.scripted.writing import write_dialogues
from bot.storage import Database
from handoff import audit
from handoff.agents import Agent
from knowledge_base.articles import Article, Audience
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.repository import Stored


class Articles(Protocol):
    """The site's articles."""

    def article(self, article_id: str, reader: Audience = "public") -> Article | None:
        """The published article of that id."""
        ...

    async def get(self, article_id: str) -> Stored:
        """An article whatever its status. Raises `KnowledgeBaseError`."""
        ...


class TooManyDialogues(BotError):
    """A site keeps so many dialogues, and no more."""

    def __init__(self) -> None:
        super().__init__(
            "too_many_dialogues", f"There are {checking.MOST_DIALOGUES} dialogues, the most; delete one first."
        )


class NothingToPlay(BotError):
    """There is no dialogue to play."""

    def __init__(self) -> None:
        super().__init__("nothing_to_play", "There is no dialogue to play; write one first.")


class ScriptedDialogues:
    """Keeps dialogues and has them played. Every change is noted in the audit log."""

    def __init__(
        self,
        *,
        database: Database,
        articles: Articles,
        player: Player,
        languages: Sequence[str],
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._articles = articles
        self._languages = languages
        self._clock = clock
        self._player = player
        self._replaying = asyncio.Lock()
        self._runs = Runs(database, player, clock)

    # What is kept

    async def everything(self) -> list[StoredDialogue]:
        """All dialogues, by language and name."""
        async with self._database.read() as connection:
            return await store.everything(connection)

    async def get(self, dialogue_id: int) -> StoredDialogue:
        """One dialogue. Raises :class:`UnknownDialogue`."""
        async with self._database.read() as connection:
            return await store.get(connection, dialogue_id)

    async def add(self, dialogue: ScriptedDialogue, editor: Agent) -> StoredDialogue:
        """Keep a new dialogue. Raises `InvalidDialogue`, `DialogueExists` and :class:`TooManyDialogues`."""
        dialogue, now = await self._checked(dialogue), self._clock()
        async with self._database.write() as connection:
            if await store.count(connection) >= checking.MOST_DIALOGUES:
                raise TooManyDialogues
            stored = await store.add(connection, dialogue, author=editor.login, now=now)
            await self._note(connection, "dialogue-added", editor, stored.id, name=dialogue.name)
        return stored

    async def change(
        self, dialogue_id: int, dialogue: ScriptedDialogue, editor: Agent, version: int | None
    ) -> StoredDialogue:
        """Keep ``dialogue`` instead of the one of that number; see `store.replace` for ``version`` and what is raised,
        beside `InvalidDialogue`."""
        dialogue, now = await self._checked(dialogue), self._clock()
        async with self._database.write() as connection:
            stored = await store.replace(
                connection, dialogue_id, dialogue, author=editor.login, now=now, version=version
            )
            await self._note(connection, "dialogue-changed", editor, dialogue_id, name=dialogue.name)
        return stored

    async def delete(self, dialogue_id: int, editor: Agent) -> None:
        """Delete a dialogue. Raises `UnknownDialogue`."""
        async with self._database.write() as connection:
            await store.remove(connection, dialogue_id)
            await self._note(connection, "dialogue-deleted", editor, dialogue_id)

    def titles(self, dialogue: StoredDialogue) -> dict[str, str]:
        """The questions of all published articles that are expected or were shown, by their ids."""
        turns: Sequence[Mapping[str, Mapping[str, Sequence[str]]]] = (dialogue.result or {}).get("turns", ())
        shown = {one for turn in turns for key in ("articles", "choices") for one in turn["seen"][key]}
        named = ((one, self._articles.article(one, "agents")) for one in sorted(shown | dialogue.dialogue.articles))
        language = dialogue.dialogue.language
        return {id: article.variant(language).question for id, article in named if article is not None}

    # Files

    async def export(self, language: str | None) -> str:
        """A file of all dialogues, or of those in a ``language``."""
        async with self._database.read() as connection:
            found = await store.everything(connection, language)
        written = language or self._languages[0]
        # libyaml's writer is Python's: many dialogues take a while.
        return await asyncio.to_thread(write_dialogues, [one.dialogue for one in found], written)

    async def take_in(self, content: str, name: str, editor: Agent) -> dict[str, int]:
        """Keep all dialogues of a file, instead of those of the same names; how many were ``added``, ``changed`` and
        the ``same``. All or none: raises `DialogueFileError` with where the fault is, and :class:`TooManyDialogues`."""
        read = await asyncio.to_thread(read_dialogues, content, name)
        if len(read) > checking.MOST_DIALOGUES:
            raise TooManyDialogues
        checked = []
        for number, dialogue in enumerate(read, start=1):
            try:
                checked.append(await self._checked(dialogue))
            except InvalidDialogue as error:
                raise error.in_file(f"{name}, dialogue {number} ({dialogue.name})") from error
            await asyncio.sleep(0)
        now, became = self._clock(), Counter({"added": 0, "changed": 0, "same": 0})
        async with self._database.write() as connection:
            for dialogue in checked:
                became[await store.put(connection, dialogue, author=editor.login, now=now)] += 1
            if await store.count(connection) > checking.MOST_DIALOGUES:
                raise TooManyDialogues
            await self._note(connection, "dialogues-imported", editor, None, **became)
        return dict(became)

    # Playing

    async def run(self) -> Run | None:
        """The run that is going on, at whichever worker, or the last one."""
        return await self._runs.last()

    async def begin(self, chosen: Collection[int] | None, editor: Agent) -> Run:
        """Play the dialogues of these numbers, or all, in the background.

        Raises `RunUnderWay`, `UnknownDialogue` and :class:`NothingToPlay`.
        """
        found = await self.everything()
        wanted = found if chosen is None else [one for one in found if one.id in chosen]
        if chosen is not None and len(wanted) < len(set(chosen)):
            raise UnknownDialogue
        if not wanted:
            raise NothingToPlay
        return await self._runs.begin(wanted, editor.name)

    async def stop(self) -> None:
        """End the run that is going on, if there is one, at whichever worker."""
        await self._runs.stop()

    async def replay(self, messages: Sequence[str], page: str) -> Played:
        """What the bot would say to a visitor who writes ``messages`` one after the other, on a page in ``page``.

        One conversation at a time; nothing of it is kept.
        """
        turns = tuple(ScriptedTurn(text) for text in messages)
        async with self._replaying, self._player.open() as stage:
            return await stage.play(ScriptedDialogue("", "", page, page, turns))

    async def close(self) -> None:
        """End the run that is going on at this worker."""
        await self._runs.close()

    async def _checked(self, dialogue: ScriptedDialogue) -> ScriptedDialogue:
        dialogue = checking.tidied(dialogue)
        await checking.check(dialogue, self._languages, self._exists)
        return dialogue

    async def _exists(self, article_id: str) -> bool:
        if self._articles.article(article_id, "agents") is not None:
            return True
        try:
            await self._articles.get(article_id)
        except KnowledgeBaseError:
            return False
        return True

    async def _note(
        self, connection: AsyncConnection, action: str, editor: Agent, dialogue: int | None, **details: Any
    ) -> None:
        await audit.record(connection, action, now=self._clock(), agent_id=editor.id, dialogue=dialogue, **details)
