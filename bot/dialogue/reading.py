"""A message as it is read: whole, in its segments and clauses, and with the question before it; each encoded once."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.dialogue import policy
from bot.dialogue.decisions import SMALL_TALK
from bot.dialogue.follow_up import LEANS_AT, NUMBERED_AT, is_short, leaning_of
from bot.dialogue.openings import clauses, is_brief
from bot.dialogue.phrasings import PhrasingReader
from bot.dialogue.segments import SMALL_TALK_AT, WISH_AT, segments, understood, whole_sentences, worst
from bot.nlu import Nlu, Understanding
from bot.nlu.embedded import spoken
from knowledge_base import negation
from knowledge_base.articles import Audience
from knowledge_base.encoders import AsyncEncoder, Vectors
from knowledge_base.next_topics import After
from knowledge_base.normalization import normalized
from knowledge_base.search import Match, Reading


class Search(Protocol):
    """Finds the articles that may answer a text."""

    def readable(self, text: str, language: str | None) -> str:
        """``text`` as it is to be encoded and searched."""
        ...

    def in_other_words(self, text: str, language: str) -> Sequence[str]:
        """``text`` with the site's synonyms in the place of its words, where it has such."""
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
        after: After | None = None,
    ) -> list[Match]:
        """The matches of ``text``, best first; ``vector`` is its ``query`` vector, shape ``(d,)``.

        ``declined`` is what the message does not want, each with its ``query`` vector. Where ``text`` is a question and
        a message as one, ``after`` has both by themselves.
        """
        ...

    def seen_by(self, reader: Audience) -> "Search":
        """The same for somebody who may read other articles than everybody."""
        ...


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

    def seen_by(self, reader: Audience) -> "Engines":
        """The same for somebody who may read other articles than everybody."""
        if reader == "public":
            return self
        seen = Engines(self.encoder, self.nlu, self.search.seen_by(reader))
        # What was understood is as good for one reader as for the other.
        object.__setattr__(seen, "phrasings", self.phrasings)
        return seen


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause that asks for something, as it is encoded, and whether it ``leans`` on another."""

    text: str
    vector: Vectors
    leans: bool


@dataclass(frozen=True, slots=True)
class Read:
    """What was understood of a message, and its readings with their vectors: the whole first.

    They are without what the message declines, unless that is all that it says.
    """

    understanding: Understanding
    texts: Sequence[tuple[str, Vectors]]
    reading: Reading | None = None
    declined: Sequence[tuple[str, Vectors]] = ()
    # The clauses of a sentence, where one has several.
    clauses: Sequence[Clause] = ()
    # The message together with the question before it, where it goes on from that.
    joined: tuple[str, Vectors] | None = None
    after: After | None = None
    # How likely it does.
    leaning: float = 0.0
    # A clause that clearly wishes for a language, beside the one that is read.
    wish: Understanding | None = None

    def understood(self, matches: Sequence[Match]) -> Understanding:
        """What was understood where these articles are found: a wish for a language, unless what else is asked has an
        answer."""
        if self.wish is None or policy.answers(matches):
            return self.understanding
        return replace(self.understanding, intents=self.wish.intents)


async def read(
    engines: Engines,
    text: str,
    language: str | None,
    at_work: Callable[[], object] | None = None,
    question: str = "",
) -> Read:
    """``text`` whole and in its segments, understood; ``at_work`` is called as soon as the encoder's thread works.

    With a ``question`` before it, a short one is read with that as well, and not in segments, where it goes on from it.
    "And cancel 8829", with the number of an order, is about that order, and goes on from nothing; "is there a case for
    the iPhone 15" is about that, unless it leans on what was said before.
    """
    said = _Said.of(text, language, engines.search)
    # What is normalized has no marks that end a Chinese sentence any more, so it is cut as it was written.
    parts = segments(text, language or "en")
    if question and is_short(text) and not said.names_a_number:
        together = await _read_at_once(engines, said, language, at_work, question)
        leaning = leaning_of(text, language or "en", together.understanding)
        if not parts and leaning < NUMBERED_AT and any(map(str.isdigit, said.whole)):
            return replace(together, joined=None)
        if together.joined is not None and (leaning >= LEANS_AT or not parts):
            return replace(together, leaning=leaning)
        # "I am not happy. Where is my parcel?" says two things by itself: encoded once more, which is rare.
        return await _read_in_segments(engines, said, parts, language) if parts else replace(together, joined=None)
    if parts:
        return await _read_in_segments(engines, said, parts, language, at_work)
    return await _read_at_once(engines, said, language, at_work)


async def read_whole(engines: Engines, text: str, language: str | None) -> Read:
    """``text`` understood as the one thing that it says, whatever its parts would say by themselves."""
    whole = _readable(text, language, engines.search)
    (vector,) = await engines.encoder.encode([whole], "query")
    return Read(await engines.nlu.parse(text, vector), [(whole, vector)])


@dataclass(frozen=True, slots=True)
class _Said:
    """A message as it was ``written`` and as it is to be encoded: ``whole`` to be understood, ``asked`` to be searched,
    and ``declined``.

    ``wanted`` is what is asked as it was written.
    """

    written: str
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
        return cls(text, whole, asked, [whole, *declined] if declined and not said.wanted else declined, wanted)

    @property
    def all_declined(self) -> bool:
        """Whether nothing is asked beside what is declined."""
        return bool(self.declined) and self.wanted == self.written

    @property
    def names_a_number(self) -> bool:
        """Whether it says of which order, parcel or account it speaks, and something about it."""
        digits, left = (sum(map(str.isdigit, text)) for text in (self.written, self.whole))
        return left < digits and not is_brief(self.whole)

    def with_vectors(self, of: Mapping[str, Vectors]) -> Sequence[tuple[str, Vectors]]:
        """What is declined, with the vectors that it has among others."""
        return [(one, of[one]) for one in self.declined]


def _readable(text: str, language: str | None, search: Search) -> str:
    """``text`` as the encoder reads it best: not shouted, in the spelling that articles have, without slips."""
    return search.readable(spoken(normalized(text, language)), language)


async def _read_at_once(
    engines: Engines,
    said: _Said,
    language: str | None,
    at_work: Callable[[], object] | None,
    question: str = "",
) -> Read:
    """A message of one sentence: whole, in its clauses, and with the ``question`` before it."""
    readings: list[Reading | None] = []

    def meanwhile() -> None:
        if at_work is not None:
            at_work()
        readings.append(engines.search.read(said.asked))

    written = () if said.all_declined else clauses(said.wanted, language or "en")
    within = [_readable(clause, language, engines.search) for clause in written]
    before = [_readable(question, language, engines.search)] if question else []
    joined = [f"{normalized(question, language)} {said.asked}"] if question else []
    distinct = list(dict.fromkeys((said.whole, said.asked, *said.declined, *within, *joined, *before)))
    of = dict(zip(distinct, await engines.encoder.encode(distinct, "query", meanwhile), strict=True))
    understanding, *of_clauses = await asyncio.gather(
        engines.nlu.parse(said.written, of[said.whole]),
        *(engines.nlu.parse(clause, of[one]) for clause, one in zip(written, within, strict=True)),
    )
    asking = _asking(within, of, of_clauses)
    declined, wish = said.with_vectors(of), _wish_for_language(of_clauses)
    if len(asking) == 1 and len(within) > 1:
        # "No agent, please, just tell me how to cancel": the rest is all that is asked.
        ((clause, its),) = asking
        return Read(worst(its, of_clauses), [(clause.text, clause.vector)], None, declined, wish=wish)
    understanding = worst(understanding, of_clauses)
    return Read(
        understanding if wish is None else replace(understanding, intents=wish.intents),
        [(said.asked, of[said.asked])],
        next(iter(readings), None),
        declined,
        [clause for clause, _ in asking],
        next(((one, of[one]) for one in joined), None),
        next((After((one, of[one]), (said.asked, of[said.asked])) for one in before), None),
    )


async def _read_in_segments(
    engines: Engines,
    said: _Said,
    parts: Sequence[str],
    language: str | None,
    at_work: Callable[[], object] | None = None,
) -> Read:
    """A message that says more than one thing: whole, and in its ``parts``."""
    heard = whole_sentences(said.written)
    if said.declined:
        parts = segments(said.wanted, language or "en")
    readable = {part: _readable(part, language, engines.search) for part in (*parts, *heard)}
    others = () if said.asked == said.whole else (said.asked,)
    distinct = list(dict.fromkeys((*readable.values(), *others, *said.declined)))
    # Two requests: together a letter would be taken for an import, which waits for visitors.
    (vector,), vectors = await asyncio.gather(
        engines.encoder.encode([said.whole], "query", at_work), engines.encoder.encode(distinct, "query")
    )
    of = dict(zip(distinct, vectors, strict=True)) | {said.whole: vector}
    whole, *of_heard = await asyncio.gather(
        engines.nlu.parse(said.written, vector), *(engines.nlu.parse(part, of[readable[part]]) for part in heard)
    )
    left = [part for part, its in zip(heard, of_heard, strict=True) if not _is_small_talk(its)]
    if 0 < len(left) < len(heard) and not said.declined:
        # "Thanks! And where is the invoice?" asks for the invoice alone: encoded once more, which is rare.
        rest = await read(engines, "\n".join(left), language)
        wish = _wish_for_language(of_heard) or rest.wish
        return replace(rest, understanding=worst(rest.understanding, of_heard), wish=wish)
    # "Kind regards" asks for nothing.
    talk = {readable[part] for part, its in zip(heard, of_heard, strict=True) if _is_small_talk(its)}
    questions = {one: of[one] for one in map(readable.__getitem__, parts) if one not in talk}
    texts = ((said.asked, of[said.asked]), *questions.items())
    within = [part for part in parts if readable[part] in questions] or [said.wanted]
    asking = () if said.all_declined else await _clauses_within(engines, within, language)
    return Read(understood(whole, of_heard), texts, declined=said.with_vectors(of), clauses=asking)


async def _clauses_within(engines: Engines, parts: Sequence[str], language: str | None) -> Sequence[Clause]:
    """The clauses of a message's ``parts`` that ask for something, of those that have several."""
    written = [clause for part in parts for clause in clauses(part, language or "en")]
    if not written:
        return ()
    within = [_readable(clause, language, engines.search) for clause in written]
    of = dict(zip(within, await engines.encoder.encode(within, "query"), strict=True))
    understandings = await asyncio.gather(
        *(engines.nlu.parse(clause, of[one]) for clause, one in zip(written, within, strict=True))
    )
    return [clause for clause, _ in _asking(within, of, understandings)]


def _asking(
    within: Sequence[str], of: Mapping[str, Vectors], understandings: Sequence[Understanding]
) -> list[tuple[Clause, Understanding]]:
    """The clauses that are no small talk, with what was understood of each."""
    return [
        (Clause(one, of[one], its.situated("follow_up") >= LEANS_AT), its)
        for one, its in zip(within, understandings, strict=True)
        if not _is_small_talk(its)
    ]


def _is_small_talk(understanding: Understanding) -> bool:
    intent = understanding.intent
    return intent.name in SMALL_TALK and intent.confidence >= SMALL_TALK_AT


def _wish_for_language(of_clauses: Sequence[Understanding]) -> Understanding | None:
    """The clause that clearly wishes for a language; None where none does."""
    wish = max(of_clauses, key=lambda its: its.confidence("change_language"), default=None)
    return wish if wish is not None and wish.confidence("change_language") >= WISH_AT else None
