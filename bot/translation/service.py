"""Translations as the rest of the bot sees them: always an answer, in time, and never a damaged one."""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence

from bot.language.identify import LanguageIdentifier
from bot.translation import Pair, Translator
from bot.translation.breaker import Breaker
from bot.translation.checks import check_answers, check_language
from bot.translation.document import Document, keeps_marks, parse
from bot.translation.errors import BadTranslation, NoSuchPair, SpansLost, TranslationError, TranslatorUnavailable
from bot.translation.glossary import Glossary
from bot.translation.memory import Key, Reason, RecentTranslations, Store, Translation
from bot.translation.spans import Segment, Words
from knowledge_base.sentences import chunks

#: Seconds for which anybody waits for a translation.
TIME_LIMIT = 2.0
#: Seconds after which a translation that nobody waits for any more is given up.
GIVE_UP = 300.0
#: Characters of the longest text that is translated.
LONGEST = 50_000
#: Characters of what an engine gets as one text; longer ones are cut between sentences.
CHUNK = 1_000

_log = logging.getLogger(__name__)


class Translations:
    """Translates with one engine, and remembers.

    ``identifier`` checks the language of what comes out, among the site's ``languages``; without it nothing is
    checked. ``clock`` gives seconds since 1970.
    """

    def __init__(
        self,
        engine: Translator,
        *,
        store: Store | None = None,
        glossary: Glossary | None = None,
        identifier: LanguageIdentifier | None = None,
        languages: Sequence[str] = (),
        breaker: Breaker | None = None,
        clock: Callable[[], float] = time.time,
        time_limit: float = TIME_LIMIT,
    ) -> None:
        self._engine = engine
        self._store = store or RecentTranslations()
        self._glossary = glossary or Glossary()
        self._identifier = identifier
        self._languages = languages
        self._breaker = breaker or Breaker()
        self._clock = clock
        self._time_limit = time_limit
        self._running: dict[Key, asyncio.Task[Translation]] = {}
        self._late: set[Key] = set()

    async def pairs(self) -> frozenset[Pair]:
        """The pairs that the engine translates between now; none where it cannot be asked."""
        try:
            async with asyncio.timeout(self._time_limit):
                return await self._engine.pairs()
        except (TranslatorUnavailable, TimeoutError) as error:
            _log.info("the languages of %s are not known: %s", self._engine.name, error or "no answer in time")
            return frozenset()

    def use_glossary(self, glossary: Glossary) -> None:
        """From the next text on, hold the engine to other terms."""
        self._glossary = glossary

    def forget(self) -> None:
        """Let go of the translations in memory; those in the store stay."""
        self._store.forget()

    async def translate(self, text: str, source: str, target: str, time_limit: float | None = None) -> Translation:
        """``text`` in ``target``, or the original with the reason why; never raises for what an engine does.

        What is ready only after the time limit is given to who asks again. Who sets a ``time_limit`` of their own, in
        seconds, waits that long, and does not hold it against the engine.
        """
        if source == target:
            return self._original(text, source, target, "same-language")
        if len(text) > LONGEST:
            return self._original(text, source, target, "too-long")
        key = Key(self._engine.name, self._engine.version, self._glossary.version, source, target, text)
        task = self._running.get(key)
        if task is None:
            task = self._running[key] = asyncio.create_task(self._work(key))
        done, _ = await asyncio.wait({task}, timeout=self._time_limit if time_limit is None else time_limit)
        if task.cancelled():
            return self._original(text, source, target, "unavailable")
        if done:
            return task.result()
        if time_limit is None and key not in self._late:
            self._late.add(key)
            self._breaker.failed()
        return self._original(text, source, target, "too-late")

    async def close(self) -> None:
        """Give up what is under way, and close the engine."""
        tasks = list(self._running.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._engine.close()

    async def _work(self, key: Key) -> Translation:
        try:
            known = await self._store.get(key)
            if known is not None:
                return known
            document = parse(key.text, self._glossary.renderings(key.source, key.target))
            if not document.segments:
                return self._original(key.text, key.source, key.target, "nothing-to-translate")
            if not self._breaker.allows():
                return self._original(key.text, key.source, key.target, "unavailable")
            translation, failed = await self._attempt(key, document)
            # One that is late has been counted as a failure already.
            if key not in self._late:
                (self._breaker.failed if failed else self._breaker.succeeded)()
            if translation.reason in ("", "spans-lost"):
                await self._store.put(key, translation)
            return translation
        finally:
            self._running.pop(key, None)
            self._late.discard(key)

    async def _attempt(self, key: Key, document: Document) -> tuple[Translation, bool]:
        """A translation, and whether the engine failed; one that answers badly here may do well elsewhere."""
        reason: Reason = "unavailable"
        failed = False
        try:
            async with asyncio.timeout(GIVE_UP):
                text = await self._translated(document, key.source, key.target)
            return Translation(text, key.text, key.source, key.target, key.engine, self._clock()), False
        except NoSuchPair as error:
            reason = "no-pair"
            _log.warning("%s", error)
        except SpansLost as error:
            reason = "spans-lost"
            _log.info("a translation from %s to %s was thrown away: %s", key.source, key.target, error)
        except (TranslationError, TimeoutError) as error:
            failed = not isinstance(error, BadTranslation)
            _log.warning("no translation from %s to %s: %s", key.source, key.target, error or type(error).__name__)
        except Exception:
            # Whatever an engine's library does, visitors get an answer.
            failed = True
            _log.exception("the translation engine %s failed", key.engine)
        return self._original(key.text, key.source, key.target, reason), failed

    async def _translated(self, document: Document, source: str, target: str) -> str:
        mark, segments = self._engine.mark, document.segments
        answers = await self._ask([segment.marked(mark) for segment in segments], source, target)
        if self._identifier is not None:
            check_language(" ".join(answers), target, self._identifier, self._languages)
        found = dict(zip(segments, answers, strict=True))
        broken = [segment for segment in segments if not keeps_marks(segment, found[segment], mark)]
        if broken:
            # Some engines cannot leave marks alone. The words between them still can be translated, if less well.
            found.update(await self._in_parts(broken, source, target))
        text = document.filled(found, mark)
        document.verify(text)
        return text

    async def _in_parts(self, segments: list[Segment], source: str, target: str) -> dict[Segment, str]:
        words = list(
            dict.fromkeys(
                piece.text
                for segment in segments
                for piece in segment.pieces
                if isinstance(piece, Words) and piece.has_letters
            )
        )
        known = dict(zip(words, await self._ask(words, source, target), strict=True))
        return {segment: segment.marked(self._engine.mark, known) for segment in segments}

    async def _ask(self, texts: list[str], source: str, target: str) -> list[str]:
        """One answer a text, on one line, with the space around it that the text has."""
        parts = [chunks(text, CHUNK) for text in texts]
        asked = [part for text_parts in parts for part in text_parts if any(map(str.isalpha, part))]
        answers = await self._engine.translate([_clean(part) for part in asked], source, target)
        check_answers(asked, answers)
        known = {part: _spaced(part, answer) for part, answer in zip(asked, answers, strict=True)}
        return ["".join(known.get(part, part) for part in text_parts) for text_parts in parts]

    def _original(self, text: str, source: str, target: str, reason: Reason) -> Translation:
        return Translation(text, text, source, target, self._engine.name, self._clock(), True, reason)


def _clean(text: str) -> str:
    """``text`` without the space at its ends, and without lone surrogates, which no engine takes."""
    return text.strip().encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _spaced(text: str, answer: str) -> str:
    """``answer`` between the spaces that ``text`` has at its ends."""
    bare = text.strip()
    start = text.index(bare)
    return text[:start] + " ".join(answer.split("\n")).strip() + text[start + len(bare) :]
