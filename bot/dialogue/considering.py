"""How the bot sees a message, before anything comes of it: language, intent, emotion, matches, and the decision."""

import asyncio
import copy
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot import tracing
from bot.dialogue import policy
from bot.dialogue.choosing import is_bare_choice
from bot.dialogue.corrections import without_correction
from bot.dialogue.crises import weighed_by_words
from bot.dialogue.crisis_words import was_joking
from bot.dialogue.decisions import Decision, Situation
from bot.dialogue.follow_up import COMPARED, COMPARED_TOGETHER, MAY_LEAN_AT, is_short, together
from bot.dialogue.openings import (
    is_acknowledgement,
    is_brief,
    is_meaningless,
    is_question,
    is_terse,
    without_acknowledgement,
    without_small_talk,
)
from bot.dialogue.reading import Clause, Engines, Read, Search, read, read_whole
from bot.dialogue.segments import mixed
from bot.dialogue.steps import says_done
from bot.dialogue.thanks import SOUNDS_OF, asks_nothing, comes_into_question, surely_thanks
from bot.language import wishes
from bot.language.tracking import LanguageTracker, Spoken, plain_words
from bot.nlu import Understanding
from bot.translation.interpreter import Rendering
from knowledge_base.articles import Audience
from knowledge_base.search import Match

#: So many articles are looked at.
MATCHES = 5
# As long as that of an order, a parcel or an account, in one piece or in groups.
_NUMBER = re.compile(r"\d(?:[ ./-]?\d){3,}")
#: Seconds for which a search waits for a translation of what is searched.
TRANSLATION_TIMEOUT = 1.0


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
    # Whether it is in a language that is none of the site's.
    foreign: bool = False
    # Whether it says that what was said before was a joke, or was meant otherwise.
    takes_back: bool = False

    @property
    def confidence(self) -> float:
        """The probability that the top article answers; 0 without any."""
        return self.matches[0].confidence if self.matches else 0.0


#: Hears what comes of a message, and its readings: what was searched.
Heard = Callable[[Consideration, Sequence[str]], None]

#: A conversation of which nothing is remembered.
NOTHING_BEFORE = Situation(Understanding((), ()), ())


class MessageReader:
    """Considers messages; it stores nothing. Each text is encoded once, for understanding and search alike.

    A text in one of the languages ``translated`` is also searched in its translation into the site's default language.
    A ``reranker`` has the last word on which of the articles comes first.
    """

    def __init__(
        self,
        engines: Engines,
        tracker: LanguageTracker,
        languages: Sequence[str],
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
        self._heard: Heard | None = None
        self._translated = frozenset(translated) if interpreter is not None and interpreter.active else frozenset()

    def language_after(self, before: Spoken, text: str) -> Spoken:
        """The language of a conversation after ``text``."""
        return self._tracker.after(before, text)

    @property
    def tracker(self) -> LanguageTracker:
        """What it tells languages with now."""
        return self._tracker

    def use_tracker(self, tracker: LanguageTracker) -> None:
        """From the next message on, tell languages with another one."""
        self._tracker = tracker

    @property
    def engines(self) -> Engines:
        """What it considers with now."""
        return self._engines

    def use(self, engines: Engines) -> None:
        """From the next message on, consider with other ``engines``."""
        self._engines = engines

    async def understand(self, text: str) -> Understanding:
        """Intent and emotion of ``text``."""
        return (await read(self._engines, text, None)).understanding

    def searching(self, search: Search) -> "MessageReader":
        """A reader that is like this one, and finds articles by another ``search``."""
        tried = copy.copy(self)
        tried._engines = Engines(self._engines.encoder, self._engines.nlu, search)
        return tried

    def listened_to(self, heard: Heard) -> "MessageReader":
        """A reader that is like this one, and tells what it makes of each message and what it has searched."""
        told = copy.copy(self)
        told._heard = heard
        return told

    async def find(self, text: str, language: str, limit: int = MATCHES, seen_by: Audience = "public") -> list[Match]:
        """The articles that may answer ``text``, best first, of those that such readers may read."""
        found = await self._find(self._engines.seen_by(seen_by), text, language, max(limit, MATCHES))
        return (await self._looked_at_again(found)).matches[:limit]

    async def _find(self, engines: Engines, text: str, language: str, limit: int = MATCHES) -> "_Found":
        found = await _search(engines, await read(engines, text, language), language, limit)
        return await _with_synonyms(engines, found, text, language, limit)

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
        seen_by: Audience = "public",
    ) -> Consideration:
        """What the bot would do about ``text`` in a conversation that is in ``before``.

        ``remembered`` holds what is known of earlier turns; what belongs to this message is filled in here.
        ``question`` is the question before it, if there was one: a message that goes on from it is read with it.
        ``at_work`` is called as soon as the encoder's thread is at work, where it has to be: then the event loop is
        free for other things. ``seen_by`` says who the visitor is: only what such readers may read is found.
        """
        # Keys that somebody's hand fell on are in no language.
        senseless = is_meaningless(text)
        with tracing.step("language") as step:
            language = before if senseless else self.language_after(before, text)
            step.note(language=language.language)
        # The same ones to the end: those of another encoder may take their place meanwhile.
        engines = self._engines.seen_by(seen_by)
        foreign = self._tracker.is_foreign(text, before.language) and before.source != "chosen"
        whole, native = text, self._tracker.native(text, language.language)
        # "No, I meant the invoice" asks for the invoice, and no more for what was shown.
        corrected = without_correction(native)
        meant = corrected if question else native
        corrects = meant != native
        with tracing.step("understanding"):
            text, heard = await _heard(engines, meant, language.language, at_work, question)
        follows = heard.joined is not None and heard.leaning >= MAY_LEAN_AT
        # What was taken back is not meant: what was shown just before, not what was shown some turns ago.
        not_meant = remembered.shown[-1:] if corrects and remembered.awaiting == "helpful" else ()
        with tracing.step("search", follows=follows) as step:
            asked_before = question, () if corrects else remembered.shown
            found = await self._found(engines, heard, text, language.language, asked_before)
            found = await self._looked_at_again(found.without(not_meant))
            step.note(matches=len(found.matches))
        situation = replace(
            self._situation(remembered, whole, native, text, language.language),
            meaningless=senseless or is_bare_choice(whole, language.language),
            understanding=weighed_by_words(heard.understood(found.matches), (whole, native), language.language),
            matches=found.matches,
            parts=found.parts,
            sentences=bool(heard.texts[1:]),
            follows=follows,
            corrects=corrects,
            takes_back=corrected != native or was_joking(native, language.language),
        )
        decision = await _decided(situation, engines)
        understanding, takes_back = situation.understanding, situation.takes_back
        considered = Consideration(
            language, understanding, found.matches, decision, follows, found.asked, foreign, takes_back
        )
        self._tell(considered, engines, heard, text)
        return considered

    def _tell(self, considered: Consideration, engines: Engines, heard: Read, text: str) -> None:
        """Tell whoever listens what was made of a message."""
        if self._heard is not None:
            code, follows = considered.language.language, considered.follows
            self._heard(considered, _readings(engines, heard, text, code, follows=follows))

    async def _found(
        self, engines: Engines, heard: Read, text: str, language: str, before: tuple[str, Sequence[str]]
    ) -> "_Found":
        """What is found for a message as it was ``heard``; ``before`` it were a question and the articles shown."""
        found = (
            await _search_both(engines, heard, language, *before)
            if heard.joined is not None
            else await _search(engines, heard, language)
        )
        found = await _with_synonyms(engines, found, text, language)
        if language in self._translated:
            found = _better(found, await self._in_default_language(engines, text, language))
        return found

    def _situation(self, remembered: Situation, whole: str, native: str, text: str, language: str) -> Situation:
        """``remembered`` with what is told by how a message in ``language`` is written: ``whole``, ``native`` as that
        language is written, and the ``text`` of it that is no small talk."""
        return replace(
            remembered,
            named_language=wishes.wished(native, self._languages, language),
            asks_for_language=wishes.asks_for(native, self._languages, language),
            elsewhere=language,
            readable=bool(plain_words(whole)),
            asking=is_question(whole),
            brief=is_brief(text),
            acknowledged=is_acknowledgement(whole),
            terse=is_terse(whole),
            numbered=_NUMBER.search(whole) is not None,
            done=says_done(native, language),
        )

    async def _in_default_language(self, engines: Engines, text: str, language: str) -> "_Found":
        """What is found for ``text`` in the site's default language; nothing where it is not translated in time."""
        default = self._languages[0]
        assert self._interpreter is not None
        # It goes on when nobody waits any more: then an engine that is too slow is found out, and left alone.
        asking = asyncio.create_task(self._interpreter.translated(text, language, default))
        await asyncio.wait({asking}, timeout=TRANSLATION_TIMEOUT)
        made = asking.result().made if asking.done() else None
        return _Found([], "", "") if made is None else await self._find(engines, made.text, default)


@dataclass(frozen=True, slots=True)
class _Found:
    """The articles for a message, best first, and what was ``read`` for them.

    ``asked`` is the reading that speaks most for the first; ``parts`` are the best of each segment.
    """

    matches: list[Match]
    read: str
    asked: str
    parts: Sequence[Match] = ()

    def without(self, articles: Sequence[str]) -> "_Found":
        """Without ``articles``, which are not meant."""
        if not articles:
            return self

        def others(matches: Sequence[Match]) -> list[Match]:
            return [match for match in matches if match.article_id not in articles]

        return replace(self, matches=others(self.matches), parts=others(self.parts))


async def _decided(situation: Situation, engines: Engines) -> Decision:
    """What the policy says of a message, where need be with what the best article is about."""
    with tracing.step("decision") as step:
        decision = policy.decide(situation)
        if policy.overrides(decision, situation):
            # Seldom: so no other message waits for it.
            subject = await engines.phrasings.understand(situation.matches[0])
            decision = policy.decide(replace(situation, subject=subject))
        step.note(decision=type(decision).__name__, reason=decision.reason)
    return decision


def _score(matches: Sequence[Match], best: Sequence[Match]) -> float:
    """How much ``matches`` speak for the first of the ``best``."""
    return next((match.score for match in matches if best and match.article_id == best[0].article_id), -math.inf)


def _better(one: _Found, other: _Found) -> _Found:
    """What is found of which the best is surer; what was asked stays in the visitor's words."""
    surer = other.matches and (not one.matches or other.matches[0].confidence > one.matches[0].confidence)
    return replace(other, read=one.read, asked=one.asked) if surer else one


async def _search_both(engines: Engines, read: Read, language: str, question: str, shown: Sequence[str]) -> _Found:
    """The articles for what goes on from the ``question`` before it: by itself, and together with that.

    ``shown`` are the articles that the conversation has seen: the last one is being talked about.
    """
    assert read.joined is not None
    search, declined = engines.search, read.declined
    ((text, vector),) = read.texts
    alone = await search.search(text, vector, language, COMPARED, declined=declined)
    both = await search.search(*read.joined, language, COMPARED_TOGETHER, declined=declined, after=read.after)
    subject = shown[-1] if shown else None
    matches = together(alone, both, subject, read.leaning)
    if read.leaning < MAY_LEAN_AT:
        return _Found(matches, text, text, await _of_clauses(engines.search, read.clauses, language))
    # What the message alone speaks for more than both do has made another subject of it.
    own = (
        bool(matches)
        and matches[0].article_id != subject
        and _confidence(alone, matches[0]) > _confidence(both, matches[0])
    )
    return _Found(matches, read.joined[0], text if own else question)


def _readings(engines: Engines, heard: Read, text: str, language: str, *, follows: bool) -> Sequence[str]:
    """What is searched for a message: with the question before it, or whole and in its segments; and with synonyms."""
    own = [one for one, _ in heard.texts] if heard.joined is None or not follows else [heard.joined[0]]
    return list(dict.fromkeys((*own, *engines.search.in_other_words(text, language))))


async def _with_synonyms(engines: Engines, found: _Found, text: str, language: str, limit: int = MATCHES) -> _Found:
    """What is found for ``text``, or for it in other words, where the site has synonyms of its words."""
    for other in engines.search.in_other_words(text, language):
        found = _better(found, await _search(engines, await read(engines, other, language), language, limit))
    return found


def _confidence(matches: Sequence[Match], of: Match) -> float:
    """How likely the article of a match is by other ``matches``."""
    return next((one.confidence for one in matches if one.article_id == of.article_id), 0.0)


async def _heard(
    engines: Engines, said: str, language: str, at_work: Callable[[], object] | None, question: str
) -> tuple[str, Read]:
    """What asks in ``said``, and what was understood of that.

    What is left beside thanks may ask for nothing either: "thanks, you are the best" and "bon bah merci" are thanks,
    and go on from no question.
    """
    text = without_small_talk(without_acknowledgement(said))
    heard = await read(engines, text, language, at_work, question)
    if not is_short(said) or is_question(said) or not asks_nothing(heard.understanding):
        return text, heard
    if text == said and heard.understanding.intent.name not in SOUNDS_OF:
        return text, heard
    whole = await read_whole(engines, said, language)
    if surely_thanks(whole.understanding) and not comes_into_question(
        (await _search(engines, heard, language)).matches
    ):
        return said, whole
    return text, heard


async def _search(engines: Engines, read: Read, language: str, limit: int = MATCHES) -> _Found:
    """The articles that may answer what was read."""
    search = engines.search
    (text, vector), *others = read.texts
    if not others:
        found_whole = await search.search(text, vector, language, limit, read.reading, read.declined)
        return _Found(found_whole, text, text, await _of_clauses(search, read.clauses, language))
    found = await asyncio.gather(
        *(search.search(one, its, language, COMPARED, declined=read.declined) for one, its in read.texts)
    )
    matches = mixed(found)[:limit]
    asked = max(range(len(found)), key=lambda place: _score(found[place], matches))
    parts = [part[0] for part in found[1:] if part] + await _of_clauses(search, read.clauses, language)
    return _Found(matches, text, read.texts[asked][0], parts)


async def _of_clauses(search: Search, within: Sequence[Clause], language: str) -> list[Match]:
    """The best match of each clause; of one that leans on another only what is sure."""
    found = await asyncio.gather(*(search.search(one.text, one.vector, language, 1) for one in within))
    return [
        its[0]
        for its, clause in zip(found, within, strict=True)
        if its and (its[0].confidence >= policy.ANSWER_AT or not clause.leans)
    ]
