"""How the bot sees a message, before anything comes of it: language, intent, emotion, matches, and the decision."""

import asyncio
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.dialogue import policy
from bot.dialogue.follow_up import COMPARED, is_follow_up, together
from bot.dialogue.phrasings import PhrasingReader
from bot.dialogue.policy import Decision, Situation
from bot.dialogue.segments import SMALL_TALK_AT, mixed, segments, understood, whole_sentences
from bot.language import names
from bot.language.tracking import LanguageTracker, Spoken, plain_words
from bot.nlu import Nlu, Understanding
from bot.nlu.embedded import spoken
from bot.translation.interpreter import Rendering
from knowledge_base import negation
from knowledge_base.encoders import AsyncEncoder, Vectors
from knowledge_base.normalization import normalized
from knowledge_base.search import Match, Reading

#: So many articles are looked at.
MATCHES = 5
#: Seconds for which a search waits for a translation of what is searched.
TRANSLATION_TIMEOUT = 1.0


class Search(Protocol):
    """Finds the articles that may answer a text."""

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded and searched."""
        ...

    def read(self, text: str) -> Reading | None:
        """What can quickly be found out about ``text`` before it is encoded."""
        ...

    async def search(
        self,
        text: str,
        vector: Vectors,
        language: str,
        limit: int = 5,
        reading: Reading | None = None,
        declined: Sequence[tuple[str, Vectors]] = (),
    ) -> list[Match]:
        """The matches of ``text``, best first; ``vector`` is its ``query`` vector, shape ``(d,)``.

        ``declined`` is what the message does not want, each with its ``query`` vector.
        """
        ...


class SecondLook(Protocol):
    """Looks again at what was found, where the site has a model for it."""

    async def reranked(self, text: str, matches: Sequence[Match]) -> list[Match]:
        """The ``matches`` of ``text``, the best of them put in order once more."""
        ...


class TextTranslator(Protocol):
    """Translates a text for a search, where the site has an engine."""

    @property
    def active(self) -> bool:
        """Whether there is an engine."""
        ...

    async def translated(self, text: str, source: str, target: str) -> Rendering:
        """``text`` in ``target``, as far as that can be had."""
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
    # The question in it: of a long message the segment that was answered; of one that follows, the question before.
    asked: str = ""

    @property
    def confidence(self) -> float:
        """The probability that the top article answers; 0 without any."""
        return self.matches[0].confidence if self.matches else 0.0


#: A conversation of which nothing is remembered.
NOTHING_BEFORE = Situation(Understanding((), ()), ())


@dataclass(frozen=True, slots=True)
class Engines:
    """What belongs together: an encoder, and the understanding and the search that take its vectors.

    With them goes what they understood of phrasings: others may understand those otherwise.
    """

    encoder: AsyncEncoder
    nlu: Nlu
    search: Search
    phrasings: PhrasingReader = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "phrasings", PhrasingReader(self.encoder, self.nlu))


class MessageReader:
    """Considers messages; it stores nothing. Each text is encoded once, for understanding and search alike.

    A text in one of the languages ``translated`` is also searched in its translation into the site's default language.
    A ``reranker`` has the last word on which of the articles comes first.
    """

    def __init__(
        self,
        engines: Engines,
        tracker: LanguageTracker,
        languages: tuple[str, ...],
        *,
        interpreter: TextTranslator | None = None,
        translated: tuple[str, ...] = (),
        reranker: SecondLook | None = None,
    ) -> None:
        self._engines = engines
        self._tracker = tracker
        self._languages = languages
        self._interpreter = interpreter
        self._reranker = reranker
        self._translated = frozenset(translated) if interpreter is not None and interpreter.active else frozenset()

    def language_after(self, before: Spoken, text: str) -> Spoken:
        """The language of a conversation after ``text``."""
        return self._tracker.after(before, text)

    def use(self, engines: Engines) -> None:
        """From the next message on, consider with other ``engines``."""
        self._engines = engines

    async def understand(self, text: str) -> Understanding:
        """Intent and emotion of ``text``."""
        return (await _read(self._engines, text, None)).understanding

    async def find(self, text: str, language: str, limit: int = MATCHES) -> list[Match]:
        """The articles that may answer ``text``, best first."""
        found = await self._find(text, language, max(limit, MATCHES))
        return (await self._looked_at_again(found)).matches[:limit]

    async def _find(self, text: str, language: str, limit: int = MATCHES) -> "_Found":
        engines = self._engines
        return await _search(engines, await _read(engines, text, language), language, limit)

    async def _looked_at_again(self, found: "_Found") -> "_Found":
        """``found`` in its last order. Where no article comes into question, there is nothing to put in order."""
        likely = sum(match.confidence for match in found.matches) >= policy.CLARIFY_AT
        if self._reranker is None or not likely:
            return found
        return replace(found, matches=await self._reranker.reranked(found.read, found.matches))

    async def consider(
        self,
        text: str,
        before: Spoken,
        remembered: Situation = NOTHING_BEFORE,
        question: str = "",
        at_work: Callable[[], object] | None = None,
    ) -> Consideration:
        """What the bot would do about ``text`` in a conversation that is in ``before``.

        ``remembered`` holds what is known of earlier turns; what belongs to this message is filled in here.
        ``question`` is the question before it, if there was one: a message that goes on from it is read with it.
        ``at_work`` is called as soon as the encoder's thread is at work, where it has to be: then the event loop is
        free for other things.
        """
        language = self.language_after(before, text)
        # The same ones to the end: those of another encoder may take their place meanwhile.
        engines = self._engines
        follows = bool(question) and is_follow_up(text, language.language)
        if follows:
            read = await _read_with(engines, text, question, language.language, at_work)
            understanding = read.understanding
            alone, both = [
                await engines.search.search(one, its, language.language, COMPARED, declined=read.declined)
                for one, its in read.texts
            ]
            found = _Found(together(alone, both), read.texts[1][0], question)
        else:
            read = await _read(engines, text, language.language, at_work)
            understanding = read.understanding
            found = await _search(engines, read, language.language)
        if language.language in self._translated:
            found = _better(found, await self._in_default_language(text, language.language))
        found = await self._looked_at_again(found)
        matches = found.matches
        situation = replace(
            remembered,
            understanding=understanding,
            matches=matches,
            named_language=names.mentioned(text, self._languages),
            readable=bool(plain_words(text)),
            asking=any(mark in text for mark in "?？؟"),
            parts=found.parts,
        )
        decision = policy.decide(situation)
        if policy.overrides(decision, situation):
            # Seldom: so no other message waits for it.
            subject = await engines.phrasings.understand(matches[0])
            decision = policy.decide(replace(situation, subject=subject))
        return Consideration(language, understanding, matches, decision, follows, found.asked)

    async def _in_default_language(self, text: str, language: str) -> "_Found":
        """What is found for ``text`` in the site's default language; nothing where it is not translated in time."""
        default = self._languages[0]
        assert self._interpreter is not None
        # It goes on when nobody waits any more: then an engine that is too slow is found out, and left alone.
        asking = asyncio.create_task(self._interpreter.translated(text, language, default))
        await asyncio.wait({asking}, timeout=TRANSLATION_TIMEOUT)
        made = asking.result().made if asking.done() else None
        return _Found([], "", "") if made is None else await self._find(made.text, default)


@dataclass(frozen=True, slots=True)
class _Read:
    """What was understood of a message, and its readings with their vectors: the whole first.

    They are without what the message declines, unless that is all that it says.
    """

    understanding: Understanding
    texts: Sequence[tuple[str, Vectors]]
    reading: Reading | None = None
    declined: Sequence[tuple[str, Vectors]] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """The articles for a message, best first, and what was ``read`` for them.

    ``asked`` is the reading that speaks most for the first; ``parts`` are the best of each segment.
    """

    matches: list[Match]
    read: str
    asked: str
    parts: Sequence[Match] = ()


def _readable(text: str, language: str | None, search: Search) -> str:
    """``text`` as the encoder reads it best: not shouted, in the spelling that articles have, without slips."""
    return search.readable(spoken(normalized(text, language)), language)


def _score(matches: Sequence[Match], best: Sequence[Match]) -> float:
    """How much ``matches`` speak for the first of the ``best``."""
    return next((match.score for match in matches if best and match.article_id == best[0].article_id), -math.inf)


def _better(one: _Found, other: _Found) -> _Found:
    """What is found of which the best is surer; what was asked stays in the visitor's words."""
    surer = other.matches and (not one.matches or other.matches[0].confidence > one.matches[0].confidence)
    return replace(other, read=one.read, asked=one.asked) if surer else one


@dataclass(frozen=True, slots=True)
class _Said:
    """A message as it is to be encoded: ``whole`` to be understood, ``asked`` to be searched, and ``declined``.

    ``wanted`` is what is asked as it was written.
    """

    whole: str
    asked: str
    declined: Sequence[str]
    wanted: str

    @classmethod
    def of(cls, text: str, language: str | None, search: Search) -> "_Said":
        said = negation.read(text, language)
        whole, wanted = _readable(text, language, search), said.wanted or text
        asked = whole if wanted == text else _readable(wanted, language, search)
        declined = [_readable(one, language, search) for one in said.declined]
        # Where nothing else is said, whatever the message is about is what it does not want.
        return cls(whole, asked, [whole, *declined] if declined and not said.wanted else declined, wanted)


async def _read_with(
    engines: Engines, text: str, question: str, language: str, at_work: Callable[[], object] | None
) -> _Read:
    """``text``, and ``text`` together with the ``question`` before it."""
    said = _Said.of(text, language, engines.search)
    joined = f"{normalized(question, language)} {said.asked}"
    distinct = list(dict.fromkeys((said.whole, said.asked, joined, *said.declined)))
    of = dict(zip(distinct, await engines.encoder.encode(distinct, "query", at_work), strict=True))
    understanding = await engines.nlu.parse(text, of[said.whole])
    declined = [(one, of[one]) for one in said.declined]
    return _Read(understanding, [(one, of[one]) for one in (said.asked, joined)], declined=declined)


async def _read(
    engines: Engines, text: str, language: str | None, at_work: Callable[[], object] | None = None
) -> _Read:
    """``text`` whole and in its segments, understood; ``at_work`` as for :meth:`MessageReader.consider`."""
    said = _Said.of(text, language, engines.search)
    # What is normalized has no marks that end a Chinese sentence any more, so it is cut as it was written.
    parts = segments(text)
    if not parts:
        readings: list[Reading | None] = []

        def meanwhile() -> None:
            if at_work is not None:
                at_work()
            readings.append(engines.search.read(said.asked))

        distinct = list(dict.fromkeys((said.whole, said.asked, *said.declined)))
        of = dict(zip(distinct, await engines.encoder.encode(distinct, "query", meanwhile), strict=True))
        understanding = await engines.nlu.parse(text, of[said.whole])
        declined = [(one, of[one]) for one in said.declined]
        return _Read(understanding, [(said.asked, of[said.asked])], next(iter(readings), None), declined)
    heard, parts = whole_sentences(text), segments(said.wanted) if said.declined else parts
    readable = {part: _readable(part, language, engines.search) for part in (*parts, *heard)}
    others = () if said.asked == said.whole else (said.asked,)
    distinct = list(dict.fromkeys((*readable.values(), *others, *said.declined)))
    # Two requests: together a letter would be taken for an import, which waits for visitors.
    (vector,), vectors = await asyncio.gather(
        engines.encoder.encode([said.whole], "query", at_work), engines.encoder.encode(distinct, "query")
    )
    of = dict(zip(distinct, vectors, strict=True)) | {said.whole: vector}
    whole, *understood_parts = await asyncio.gather(
        engines.nlu.parse(text, vector), *(engines.nlu.parse(part, of[readable[part]]) for part in heard)
    )
    # "Kind regards" asks for nothing.
    talk = {
        readable[part]
        for part, its in zip(heard, understood_parts, strict=True)
        if its.intent.name in policy.SMALL_TALK and its.intent.confidence >= SMALL_TALK_AT
    }
    asking = {one: of[one] for one in map(readable.__getitem__, parts) if one not in talk}
    texts = ((said.asked, of[said.asked]), *asking.items())
    return _Read(understood(whole, understood_parts), texts, declined=[(one, of[one]) for one in said.declined])


async def _search(engines: Engines, read: _Read, language: str, limit: int = MATCHES) -> _Found:
    """The articles that may answer what was read."""
    search = engines.search
    (text, vector), *others = read.texts
    if not others:
        found_whole = await search.search(text, vector, language, limit, read.reading, read.declined)
        return _Found(found_whole, text, text)
    found = await asyncio.gather(
        *(search.search(one, its, language, COMPARED, declined=read.declined) for one, its in read.texts)
    )
    matches = mixed(found)[:limit]
    asked = max(range(len(found)), key=lambda place: _score(found[place], matches))
    return _Found(matches, text, read.texts[asked][0], [part[0] for part in found[1:] if part])
