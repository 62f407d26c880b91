"""Stands between people who do not share a language: the one way in which conversations come by translations."""

import asyncio
import time
from collections.abc import Callable, Collection, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import structlog

from bot.conversations import Conversation, Message, Translated, conversation_store, message_store, outbox_store
from bot.conversations.events import DESK, EventBus, conversation_topic
from bot.conversations.wire import translation_json
from bot.language.identify import LanguageIdentifier
from bot.storage import Database
from bot.translation import Pair
from bot.translation.glossary import Glossary
from bot.translation.memory import Reason, Translation
from bot.translation.service import GIVE_UP, Translations
from knowledge_base import chinese

log = structlog.get_logger(__name__)

#: So many messages are translated in the background at once: an engine is left free for what somebody waits for.
AT_ONCE = 2
#: From this probability on, a text is taken to be in another language than the one that is expected of its writer …
SURE = 0.9
#: … and from this one on where it has fewer letters than FEW_LETTERS: short texts look like many languages.
VERY_SURE, FEW_LETTERS = 0.99, 15


@dataclass(frozen=True, slots=True)
class Rendering:
    """A text that was written in ``source``, for readers of ``target``; ``reason`` says why ``made`` is None."""

    source: str
    target: str
    made: Translated | None
    reason: Reason

    @property
    def language(self) -> str:
        """The language of the text: a number or a link is in that of whoever reads it."""
        return self.target if self.reason == "nothing-to-translate" else self.source


class Interpreter:
    """Translates what is said in conversations, in time or later.

    Without ``translations`` every method does nothing, and costs nothing. ``identifier`` tells in which of the site's
    ``languages`` an agent writes. ``on_outbox`` hears of messages to be delivered once more.
    """

    def __init__(
        self,
        *,
        database: Database,
        translations: Translations | None,
        bus: EventBus,
        identifier: LanguageIdentifier | None = None,
        languages: Sequence[str] = (),
        clock: Callable[[], float] = time.time,
        on_outbox: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._translations = translations
        self._bus = bus
        self._identifier = identifier
        self._languages = languages
        self._clock = clock
        self._on_outbox = on_outbox
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()
        self._begun: set[tuple[int, str, bool]] = set()

    def over(self, database: Database, bus: EventBus) -> "Interpreter":
        """The same engine for conversations in another ``database``; to be ended with :meth:`stop`."""
        return Interpreter(
            database=database,
            translations=self._translations,
            bus=bus,
            identifier=self._identifier,
            languages=self._languages,
            clock=self._clock,
        )

    @property
    def active(self) -> bool:
        """Whether there is an engine."""
        return self._translations is not None

    async def pairs(self) -> frozenset[Pair]:
        """The pairs of languages that can be translated now, as far as that is known."""
        return await self._translations.pairs() if self._translations is not None else frozenset()

    def use_glossary(self, glossary: Glossary) -> None:
        """Hold the engine to the site's terms as they are from now on."""
        if self._translations is not None:
            self._translations.use_glossary(glossary)

    def forget(self) -> None:
        """Let go of the translations in memory: some may be of words that were erased."""
        if self._translations is not None:
            self._translations.forget()

    async def stop(self) -> None:
        """Give up what is under way; the engine stays open for others."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def close(self) -> None:
        """Give up what is under way, and close the engine."""
        await self.stop()
        if self._translations is not None:
            await self._translations.close()

    # Texts that somebody waits for

    async def translated(self, text: str, source: str, target: str, time_limit: float | None = None) -> Rendering:
        """``text`` in ``target`` as far as that comes within ``time_limit`` seconds, or the usual ones."""
        if source == target:
            return Rendering(source, target, None, "same-language")
        if self._translations is None:
            return Rendering(source, target, None, "unavailable")
        try:
            made = await self._translations.translate(_read(text, source), source, target, time_limit=time_limit)
        except Exception:
            # Such as a full disk, where translations are kept: the conversation goes on in the original.
            log.exception("translation_failed")
            return Rendering(source, target, None, "unavailable")
        return Rendering(source, target, None if made.kept_original else _kept(made), made.reason)

    async def preview(self, text: str, conversation: Conversation, languages: Sequence[str]) -> Rendering:
        """What the visitor would read of ``text``, written by an agent who knows ``languages``, the first one best."""
        return await self.translated(
            text, self._written_in(text, conversation.language, languages), conversation.language
        )

    # Messages that are stored, and shown again when their translation is there

    def complete(self, message: Message, target: str, *, deliver: bool = False) -> None:
        """Translate a stored message in the background; whoever reads it is shown the translation when it is there.

        With ``deliver``, one that was delivered to a messaging app is delivered once more, translated.
        """
        task = (message.id, target, deliver)
        if self._translations is None or message.language == target or target in message.translations:
            return
        if message.attachment is None and task not in self._begun:
            self._begun.add(task)
            self.in_background(self._complete(message, target, deliver))

    def in_background(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that nobody waits for."""
        task = asyncio.create_task(_logged(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _complete(self, message: Message, target: str, deliver: bool) -> None:
        # What a visitor waits for is being made already.
        turn: AbstractAsyncContextManager[Any] = nullcontext() if deliver else self._turns
        try:
            async with turn:
                made = await self._made(message, target)
            if not made.kept_original:
                await self._keep(message, target, _kept(made), deliver)
        finally:
            self._begun.discard((message.id, target, deliver))

    async def _made(self, message: Message, target: str) -> Translation:
        assert self._translations is not None
        while True:
            # Nobody waits, so a long text is not held against the engine.
            text = _read(message.text, message.language)
            made = await self._translations.translate(text, message.language, target, time_limit=GIVE_UP)
            # One that is late is still being made: this goes on waiting for the same one.
            if made.reason != "too-late":
                return made

    async def _keep(self, message: Message, target: str, made: Translated, deliver: bool) -> None:
        async with self._database.write() as connection:
            stored = await message_store.add_translation(connection, message.id, target, made)
            conversation = await conversation_store.get(connection, message.conversation_id)
            if stored is None or conversation is None:
                return
            to_visitor = stored.author != "visitor" and target == conversation.language
            again = deliver and to_visitor and await outbox_store.deliver_again(connection, message.id, self._clock())
        if again:
            self._on_outbox()
        shown = translation_json(made, target, markdown=message.markdown)
        frame = {"type": "translation", "sequence": message.sequence, "translation": shown}
        if self._bus.heard(DESK):
            await self._bus.publish(DESK, {**frame, "conversation": message.conversation_id})
        topic = conversation_topic(message.conversation_id)
        if to_visitor and self._bus.heard(topic):
            theirs = translation_json(made, conversation.wording, markdown=message.markdown)
            await self._bus.publish(topic, {**frame, "translation": theirs})

    def _written_in(self, text: str, theirs: str, languages: Sequence[str]) -> str:
        """The language of what an agent wrote: one of theirs or the visitor's, and the first of theirs in doubt."""
        expected = theirs if theirs in languages else next(iter(languages), theirs)
        candidates = {theirs, *languages}
        if self._identifier is None or len(candidates) == 1 or not any(map(str.isalpha, text)):
            return expected
        ranking = [
            (code, share)
            for code, share in self._identifier.identify(text, tuple(self._languages))
            if code in candidates
        ]
        whole = sum(share for _, share in ranking)
        if not ranking or not whole:
            return expected
        likely, share = ranking[0]
        letters = sum(map(str.isalpha, text))
        return likely if share / whole >= (SURE if letters >= FEW_LETTERS else VERY_SURE) else expected


def reads(message: Message, languages: Collection[str]) -> bool:
    """Whether somebody who knows ``languages`` can read a message, as it was written or in a translation."""
    return message.language in languages or any(code in languages for code in message.translations)


def _read(text: str, language: str) -> str:
    """A text as engines have learnt its language: Chinese in Simplified characters."""
    return chinese.simplified(text) if language == "zh" else text


def _kept(made: Translation) -> Translated:
    return Translated(made.text, made.engine, made.at)


async def _logged(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception:
        log.exception("translation_failed")
