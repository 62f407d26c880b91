"""What a conversation shows: which of its questions got no answer, and what was found out about the others.

Pure: a conversation's messages in, findings out.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.conversations import Message
from bot.language.tracking import plain_words
from bot.privacy.masking import masked
from knowledge_base.identifiers import without_identifiers
from knowledge_base.sentences import UNSPACED

#: Why a question counts as unanswered: no article was found; the bot asked back; the answer did not help; or the
#: visitor was brought to a person, or wanted one.
Cause = Literal["unanswered", "clarify", "unhelpful", "person"]
#: How it became known which article answers: an agent sent it, the visitor chose it, or it helped.
Source = Literal["inserted", "chosen", "helped"]

#: What somebody asks something with. The rest is small talk, or a wish for a person.
QUESTIONS = frozenset({"ask_question", "complain"})
#: Letters that a question has at least; where words are not spaced, and elsewhere.
LEAST_UNSPACED, LEAST = 2, 3
#: Characters of a question that are kept: more is a story, and no phrasing.
LONGEST = 300
_UNSPACED = re.compile(f"[{UNSPACED}]")
#: Letters that a part of a name has at least to be left out by itself: in Korean and where words are not spaced, and
#: elsewhere.
LEAST_UNSPACED_NAME, LEAST_NAME = 2, 3
#: Parts of names that are everyday words as well.
PARTICLES = frozenset(
    ("bin", "das", "del", "den", "der", "dos", "ibn", "las", "los", "ten", "ter", "van", "von", "zum", "zur")
)
# Scripts in which other words are written together with a name: Korean sets its particles behind it.
_JOINING = f"{UNSPACED}\uac00-\ud7af"
_JOINED = re.compile(f"[{_JOINING}]")
_BETWEEN_NAMES = re.compile(r"[\s,;/_()・·.-]+")


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that was asked in vain. ``text`` has no personal data."""

    message_id: int
    text: str
    language: str
    cause: Cause
    asked_at: float


@dataclass(frozen=True, slots=True)
class Lesson:
    """A question, without personal data, and the article that answers it."""

    message_id: int
    text: str
    language: str
    article_id: str
    source: Source
    asked_at: float


@dataclass(frozen=True, slots=True)
class Findings:
    """All that a conversation shows."""

    gaps: Sequence[Gap] = ()
    lessons: Sequence[Lesson] = ()


@dataclass(slots=True)
class _Asked:
    """A question, the article that was shown for it, and what became of that."""

    message: Message
    text: str
    article: str | None
    cause: Cause | None
    # Whether the bot was sure of the article.
    sure: bool
    lessons: dict[str, Source] = field(default_factory=dict)


def findings_of(messages: Iterable[Message], outcomes: Mapping[int, str | None], names: Iterable[str] = ()) -> Findings:
    """What ``messages`` of a conversation, in their order, show.

    ``outcomes`` has the messages that the log of searches still has the words of, with what was heard of the answer;
    ``names`` are what the visitor is called.
    """
    asked: list[_Asked] = []
    for message in messages:
        if message.author == "agent":
            _answered_by_agent(asked, message)
        elif message.author == "visitor" and message.reason is not None:
            _said(asked, message, outcomes, tuple(names))
    gaps = [_gap(one) for one in asked if one.cause is not None]
    lessons = [_lesson(one, article, source) for one in asked for article, source in one.lessons.items()]
    return Findings(gaps, lessons)


def phrasing_of(text: str, names: Iterable[str] = ()) -> str | None:
    """A visitor's words as they may become a phrasing: without personal data, numbers of orders and the visitor's
    ``names``; None where too little is left to be a question."""
    kept = " ".join(without_identifiers(impersonal(text, names), lambda _: False).split())
    if len(kept) > LONGEST:
        kept = f"{kept[:LONGEST].rsplit(' ', 1)[0]} …"
    said = plain_words(re.sub(r"\[[a-z -]+\]", " ", kept)).replace(" ", "")
    return kept if len(said) >= (LEAST_UNSPACED if _UNSPACED.search(said) else LEAST) else None


def names_of(visitor_name: str | None, *others: str | None) -> list[str]:
    """What a visitor is called: the whole name and its parts, and ``others`` such as an id or address."""
    whole = visitor_name or ""
    parts = (*whole.split(), *_BETWEEN_NAMES.split(whole))
    said = [one for one in parts if _tells(one)]
    return list(dict.fromkeys(one for one in (whole.strip(), *others, *said) if one))


def impersonal(text: str, names: Iterable[str]) -> str:
    """``text`` without personal data and without what its visitor is called."""
    kept = masked(text)
    # The longest first: a part of a name is left where the whole is not.
    if forms := [_form(name) for name in sorted(names, key=len, reverse=True) if len(name) > 1]:
        kept = re.sub("|".join(forms), "[name]", kept, flags=re.IGNORECASE)
    return kept


def _tells(part: str) -> bool:
    """Whether a part of a name says who somebody is."""
    least = LEAST_UNSPACED_NAME if _JOINED.search(part) else LEAST_NAME
    return len(part) >= least and part.casefold() not in PARTICLES


def _form(name: str) -> str:
    """A name as it stands in a text: a word of its own, but where words are written together."""
    if _JOINED.search(name):
        return re.escape(name)
    letter = rf"[^\W{_JOINING}]"
    return rf"(?<!{letter}){re.escape(name)}(?!{letter})"


def _said(asked: list[_Asked], message: Message, outcomes: Mapping[int, str | None], names: tuple[str, ...]) -> None:
    """Take in a visitor's message."""
    reason: Mapping[str, Any] = message.reason or {}
    decision, why, article = reason.get("decision"), reason.get("reason"), reason.get("article")
    before = asked[-1] if asked else None
    if why == "asked" or (decision == "handoff" and why in ("came-back", "upset") and not _is_question(reason)):
        _wants_a_person(before)
    elif "intent" not in reason:
        # A tap, or the bot was silent. What is offered beside a sure answer is for another part of the message.
        if why == "chosen" and article is not None and before is not None and not before.sure:
            before.article, before.cause = article, None
            before.lessons = {article: "chosen"}
    elif message.id in outcomes and _is_question(reason) and (text := phrasing_of(message.text, names)) is not None:
        cause = _cause(decision, why, outcomes.get(message.id))
        if decision != "smalltalk" and not (decision == "relay" and before is not None):
            shown = article if decision in ("answer", "clarify") else None
            asked.append(_Asked(message, text, shown, cause, decision == "answer"))
            if outcomes.get(message.id) == "helpful" and shown is not None:
                asked[-1].lessons = {shown: "helped"}
    _heard(before, reason.get("feedback"), why)


def _cause(decision: str | None, why: str | None, outcome: str | None) -> Cause | None:
    """Why a question counts as unanswered, as far as its own turn tells; None where it was answered."""
    if outcome == "helpful":
        return None
    if decision == "answer":
        return "unhelpful" if outcome == "unhelpful" else None
    if decision == "clarify":
        # What may be meant is shown with a question beside it.
        return "unanswered" if why == "not-sure" else "clarify"
    return "unanswered" if why == "not-sure" else "person"


def _heard(before: _Asked | None, feedback: str | None, why: str | None) -> None:
    """Take in what is said of the answer before."""
    if before is None or before.article is None:
        return
    if feedback == "helpful":
        before.cause = None
        before.lessons.setdefault(before.article, "helped")
    elif feedback == "unhelpful" or why == "not-helpful":
        before.cause = "unhelpful"
        before.lessons = {}


def _wants_a_person(before: _Asked | None) -> None:
    """The answer before was not all that was wanted."""
    if before is not None and "helped" not in before.lessons.values():
        before.cause = before.cause or "person"


def _answered_by_agent(asked: Sequence[_Asked], message: Message) -> None:
    """An agent writes; what they send of an article answers what the bot could not."""
    article = (message.particulars or {}).get("article")
    open_still = [one for one in asked if one.cause is not None]
    if article and open_still:
        open_still[-1].lessons.setdefault(article, "inserted")


def _is_question(reason: Mapping[str, Any]) -> bool:
    return "intent" in reason and reason["intent"]["name"] in QUESTIONS


def _gap(one: _Asked) -> Gap:
    assert one.cause is not None
    return Gap(one.message.id, one.text, one.message.language, one.cause, one.message.created_at)


def _lesson(one: _Asked, article: str, source: Source) -> Lesson:
    return Lesson(one.message.id, one.text, one.message.language, article, source, one.message.created_at)
