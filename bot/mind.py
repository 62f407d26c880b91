"""How the bot sees a message, before anything comes of it: language, intent, emotion, matches, and the decision."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot import policy
from bot.follow_up import COMPARED, is_follow_up, together
from bot.interpreter import Interpreter
from bot.language import names
from bot.language.memory import LanguageMemory, Spoken, plain_words
from bot.nlu import Nlu, Understanding
from bot.nlu.embedded import spoken
from bot.policy import Decision, Situation
from knowledge_base.encoders import Vectors
from knowledge_base.folding import folded
from knowledge_base.library import AsyncEncoder
from knowledge_base.search import Match, Reading

#: Seconds for which a search waits for a translation of what is searched.
PATIENCE = 1.0


class Search(Protocol):
    """Finds the articles that may answer a text."""

    def read(self, text: str) -> Reading | None:
        """What can quickly be found out about ``text`` before it is encoded."""
        ...

    async def search(
        self, text: str, vector: Vectors, language: str, limit: int = 5, reading: Reading | None = None
    ) -> list[Match]:
        """The matches of ``text``, best first; ``vector`` is its ``query`` vector, shape ``(d,)``."""
        ...


@dataclass(frozen=True, slots=True)
class Consideration:
    """What was understood and found, and what the policy makes of it."""

    language: Spoken
    understanding: Understanding
    matches: Sequence[Match]
    decision: Decision
    # Whether the message was read together with the question before it.
    follows: bool = False

    @property
    def confidence(self) -> float:
        """The probability that the top article answers; 0 without any."""
        return self.matches[0].confidence if self.matches else 0.0


#: A conversation of which nothing is remembered.
NOTHING_BEFORE = Situation(Understanding((), ()), ())


@dataclass(frozen=True, slots=True)
class Senses:
    """What belongs together: an encoder, and the understanding and the search that take its vectors."""

    encoder: AsyncEncoder
    nlu: Nlu
    search: Search


def readable(text: str, language: str | None = None) -> str:
    """``text`` as the encoder reads it best: not shouted, and in the spelling that articles have."""
    return spoken(folded(text, language))


class Mind:
    """Considers messages; it stores nothing. Each text is encoded once, for understanding and search alike.

    A text in one of the languages ``translated`` is also searched in its translation into the site's default language.
    """

    def __init__(
        self,
        senses: Senses,
        memory: LanguageMemory,
        languages: tuple[str, ...],
        *,
        interpreter: Interpreter | None = None,
        translated: tuple[str, ...] = (),
    ) -> None:
        self._senses = senses
        self._memory = memory
        self._languages = languages
        self._interpreter = interpreter
        self._translated = frozenset(translated) if interpreter is not None and interpreter.active else frozenset()

    def language_after(self, before: Spoken, text: str) -> Spoken:
        """The language of a conversation after ``text``."""
        return self._memory.after(before, text)

    def use(self, senses: Senses) -> None:
        """From the next message on, consider with other ``senses``."""
        self._senses = senses

    async def understand(self, text: str) -> Understanding:
        """Intent and emotion of ``text``."""
        senses = self._senses
        (vector,) = await senses.encoder.encode([readable(text)], "query")
        return await senses.nlu.parse(text, vector)

    async def find(self, text: str, language: str, limit: int = 5) -> list[Match]:
        """The articles that may answer ``text``, best first."""
        senses = self._senses
        (vector,) = await senses.encoder.encode([readable(text, language)], "query")
        return await senses.search.search(text, vector, language, limit)

    async def consider(
        self, text: str, before: Spoken, remembered: Situation = NOTHING_BEFORE, question: str = ""
    ) -> Consideration:
        """What the bot would do about ``text`` in a conversation that is in ``before``.

        ``remembered`` holds what is known of earlier turns; what belongs to this message is filled in here.
        ``question`` is the question before it, if there was one: a message that goes on from it is read with it.
        """
        language = self.language_after(before, text)
        senses = self._senses
        follows = bool(question) and is_follow_up(text, language.language)
        if follows:
            joined = f"{question} {text}"
            vector, vector_joined = await senses.encoder.encode(
                [readable(text, language.language), readable(joined, language.language)], "query"
            )
            understanding = await senses.nlu.parse(text, vector)
            alone = await senses.search.search(text, vector, language.language, COMPARED)
            both = await senses.search.search(joined, vector_joined, language.language, COMPARED)
            matches = together(alone, both)
        else:
            readings: list[Reading | None] = []
            (vector,) = await senses.encoder.encode(
                [readable(text, language.language)], "query", lambda: readings.append(senses.search.read(text))
            )
            understanding = await senses.nlu.parse(text, vector)
            matches = await senses.search.search(text, vector, language.language, reading=next(iter(readings), None))
        if language.language in self._translated:
            matches = _better(matches, await self._in_default_language(text, language.language))
        situation = replace(
            remembered,
            understanding=understanding,
            matches=matches,
            named_language=names.mentioned(text, self._languages),
            readable=bool(plain_words(text)),
            asking=any(mark in text for mark in "?？؟"),
        )
        return Consideration(language, understanding, matches, policy.decide(situation), follows)

    async def _in_default_language(self, text: str, language: str) -> list[Match]:
        """The matches of ``text`` in the site's default language; none where it is not translated in time."""
        default = self._languages[0]
        assert self._interpreter is not None
        # It goes on when nobody waits any more: then an engine that is too slow is found out, and left alone.
        asking = asyncio.create_task(self._interpreter.translated(text, language, default))
        await asyncio.wait({asking}, timeout=PATIENCE)
        made = asking.result().made if asking.done() else None
        return [] if made is None else await self.find(made.text, default)


def _better(one: list[Match], other: list[Match]) -> list[Match]:
    """The matches whose best is surer."""
    return other if other and (not one or other[0].confidence > one[0].confidence) else one
