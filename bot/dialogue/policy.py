"""What to do about a message, from what was understood and what was found. Pure; every threshold is here."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.nlu import Understanding
from knowledge_base.search import Match

#: Answer from this probability on that the top article is the right one. A wrong answer costs a visitor more than a
#: question back does, so an even chance is not enough.
ANSWER_AT = 0.6
#: Ask back when the top article is at least this likely …
CLARIFY_AT = 0.25
#: … and offer the articles that are at least this likely, up to MOST_CHOICES.
OFFER_AT = 0.08
MOST_CHOICES = 3
#: Below this the bot knows that it does not know, and hands over at once.
VERY_LOW = 0.02
#: An intent or emotion counts from this probability on.
INTENT_AT = 0.5
EMOTION_AT = 0.6
DISTRESS_AT = 0.85
#: A wish for a person this clear is granted even where an article fits as well.
CLEAR_WISH = 0.8
#: So many answers marked as unhelpful, or unsure turns running, bring in a person.
UNHELPFUL_LIMIT = 2
UNSURE_LIMIT = 2

SMALL_TALK = frozenset(
    {"greet", "goodbye", "thank", "affirm", "deny", "bot_challenge", "change_language", "decline_human"}
)


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that a decision depends on.

    ``unsure`` counts the turns running in which the bot was not sure; ``clarified`` says that the last turn asked back;
    ``unhelpful`` counts answers marked as unhelpful. ``awaiting`` is what the bot asked last: ``helpful`` ("Did this
    help?"), ``person`` ("Shall I bring in a person?") or nothing. ``named_language`` is the language that the message
    names, if any. ``readable`` is False for a message without words; ``asking`` is True for one with a question mark.
    ``troubles`` are the articles that the visitor was here about before, within seven days, without being helped.
    ``parts`` are the best matches of the message's segments, each by itself, where it has more than one.
    ``subject`` is how the phrasing that speaks most for the top article would be understood, were it a message; it is
    looked at only where :func:`overrides` says so.
    """

    understanding: Understanding
    matches: Sequence[Match]
    unsure: int = 0
    clarified: bool = False
    unhelpful: int = 0
    awaiting: str | None = None
    named_language: str | None = None
    readable: bool = True
    asking: bool = False
    troubles: frozenset[str] = frozenset()
    parts: Sequence[Match] = ()
    subject: Understanding | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer from an article; ``also`` are those of what else was asked in the same message."""

    article_id: str
    confidence: float
    reason: str = "confident"
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clarify:
    """Ask which of the articles is meant; without any, ask for other words."""

    articles: tuple[str, ...] = ()
    reason: str = "several-likely"


@dataclass(frozen=True, slots=True)
class HandOff:
    """Bring in a person; ``reason`` is one of :data:`handoff.vocabulary.REASONS`.

    ``article`` is one about just what brings in a person, such as one about appointments with an adviser; it is shown
    as well.
    """

    reason: str
    article: str | None = None


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Reply without an article. ``topic`` is an intent, or ``helpful``, ``not_helpful``, ``nothing_to_read``."""

    topic: str
    reason: str = field(default="")


Decision = Answer | Clarify | HandOff | SmallTalk


def decide(situation: Situation) -> Decision:
    """The one decision for a message."""
    if not situation.readable:
        return SmallTalk("nothing_to_read", "no-words")
    understanding, matches = situation.understanding, situation.matches
    intent = understanding.intent
    top = matches[0].confidence if matches else 0.0

    answer = _answer(matches, situation.parts)
    # An article about booking calls with an adviser is what "can I book a call with an adviser" asks for.
    about = _about(situation.subject) if answer is not None else frozenset()
    beside = answer.article_id if answer is not None and answer.article_id not in situation.troubles else None

    if (
        intent.name == "ask_human"
        and intent.confidence >= INTENT_AT
        and (intent.confidence >= CLEAR_WISH or intent.confidence >= top)
    ):
        return HandOff("asked", beside if "ask_human" in about else None)
    # "And if it does not fit?" says no to nothing.
    plain_reply = not (situation.asking and intent.name in ("affirm", "deny"))
    if intent.confidence >= INTENT_AT and situation.awaiting is not None and plain_reply:
        replied = _reply_to_question(situation, intent.name)
        if replied is not None:
            return replied
    emotion = understanding.emotion
    if emotion.name == "angry" and emotion.confidence >= EMOTION_AT:
        if "angry" not in about:
            return HandOff("upset")
        if situation.parts:
            # One of several sentences is in the words of the article; the anger may be about the others.
            return HandOff("upset", beside)
    if intent.name == "change_language" and intent.confidence >= INTENT_AT and situation.named_language:
        return SmallTalk("change_language", "intent")
    small_talk = intent.name in SMALL_TALK and intent.confidence >= INTENT_AT and plain_reply
    if small_talk and intent.confidence >= top and intent.name not in about:
        return SmallTalk(intent.name, "intent")
    if answer is not None:
        return HandOff("came-back") if answer.article_id in situation.troubles else answer
    if emotion.name in ("worried", "sad") and emotion.confidence >= DISTRESS_AT:
        return HandOff("upset")
    if top >= CLARIFY_AT and not situation.clarified:
        likely = tuple(match.article_id for match in matches[:MOST_CHOICES] if match.confidence >= OFFER_AT)
        return Clarify(likely)
    if situation.unsure + 1 >= UNSURE_LIMIT:
        return HandOff("not-sure")
    if intent.name == "complain" and intent.confidence >= INTENT_AT:
        return SmallTalk("complain", "intent")
    if small_talk:
        return SmallTalk(intent.name, "intent")
    if top < VERY_LOW:
        return HandOff("not-sure")
    return Clarify((), "not-sure")


def after_unhelpful(unhelpful: int) -> Decision:
    """What follows an answer that was marked as unhelpful, the ``unhelpful``-th of the conversation."""
    return HandOff("not-helpful") if unhelpful >= UNHELPFUL_LIMIT else SmallTalk("not_helpful", "feedback")


def overrides(decision: Decision, situation: Situation) -> bool:
    """Whether by that ``decision`` an intent or an emotion keeps a sure enough article from being all there is to say.

    Then ``subject`` tells whether the article is about just that.
    """
    return decision.reason in ("asked", "upset", "intent") and _answer(situation.matches, situation.parts) is not None


def shown(decision: Decision) -> str | None:
    """The article whose answer a decision shows; None where it shows none."""
    if isinstance(decision, Answer):
        return decision.article_id
    return decision.article if isinstance(decision, HandOff) else None


def answers(matches: Sequence[Match]) -> bool:
    """Whether matches alone are sure enough for an answer."""
    return bool(matches) and matches[0].confidence >= ANSWER_AT


def asks_for_more(decision: Decision) -> bool:
    """Whether a message for which that is the decision wants something, rather than only saying something."""
    if isinstance(decision, HandOff):
        return decision.reason != "not-sure"
    if isinstance(decision, SmallTalk):
        return decision.topic in ("greet", "bot_challenge", "change_language")
    return isinstance(decision, Answer)


def _about(subject: Understanding | None) -> frozenset[str]:
    """The intent and the emotion that a phrasing would be taken to have, where they are likely enough to count."""
    if subject is None:
        return frozenset()
    likely = (subject.intent, INTENT_AT), (subject.emotion, EMOTION_AT)
    return frozenset(one.name for one, least in likely if one.confidence >= least)


def _answer(matches: Sequence[Match], parts: Sequence[Match]) -> Answer | None:
    """The answer that is sure enough, with the others that segments of the message are as sure of; None for none.

    Two questions in one message leave neither article likely to be what the message is about; then each has to be
    sure for its own segment, and together they have to be for the message.
    """
    if not matches:
        return None
    sure: dict[str, float] = {}
    for part in parts:
        if part.confidence >= ANSWER_AT:
            sure[part.article_id] = max(part.confidence, sure.get(part.article_id, 0.0))
    first = matches[0]
    also = tuple(article for article in sure if article != first.article_id)[: MOST_CHOICES - 1]
    if first.confidence >= ANSWER_AT:
        return Answer(first.article_id, first.confidence, also=also)
    shares = {match.article_id: match.confidence for match in matches}
    if also and first.article_id in sure and sum(shares.get(article, 0.0) for article in sure) >= ANSWER_AT:
        return Answer(first.article_id, sure[first.article_id], also=also)
    return None


def _reply_to_question(situation: Situation, intent: str) -> Decision | None:
    """The visitor's yes or no to what the bot asked last; None where the message is neither."""
    if situation.awaiting == "helpful":
        if intent in ("affirm", "thank"):
            return SmallTalk("helpful", "feedback")
        if intent == "deny":
            return after_unhelpful(situation.unhelpful + 1)
    if situation.awaiting == "person" and intent == "affirm":
        return HandOff("asked")
    return None
