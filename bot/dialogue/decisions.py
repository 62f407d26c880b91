"""What a decision depends on, and what it can be."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.nlu import Understanding
from knowledge_base.search import Match

#: Intents that are said without asking for anything.
SMALL_TALK = frozenset(
    {"greet", "goodbye", "thank", "affirm", "deny", "bot_challenge", "change_language", "decline_human"}
)

#: What the bot asked last of somebody who waits: whether a person is still wanted.
STILL_WANTED = "still_wanted"


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything that a decision depends on.

    ``unsure`` counts the turns running in which the bot was not sure; ``clarified`` says that the last turn asked back;
    ``unhelpful`` counts answers marked as unhelpful. ``awaiting`` is what the bot asked last: ``helpful`` ("Did this
    help?"), ``person`` ("Shall I bring in a person?") or nothing. ``named_language`` is the language that the message
    names as one to write in, if any, and ``elsewhere`` the one that it is in; ``asks_for_language`` says that it asks
    for something to be said in one that it names. ``readable`` is False for a message without words; ``asking`` is True
    for one with a question mark.
    ``troubles`` are the articles that the visitor was here about before, within seven days, without being helped.
    ``parts`` are the best matches of the message's segments or clauses, each by itself, where it has more than one;
    ``sentences`` says that they are sentences of their own.
    ``subject`` is how the phrasing that speaks most for the top article would be understood, were it a message; it is
    looked at only where :func:`bot.dialogue.policy.overrides` says so. ``shown`` are the articles whose answers the
    conversation has seen, the last one last; ``meaningless`` is True for a message of letters that make no word, or
    that only names one of several things where none were offered; ``brief`` for one of so few words that it can only be
    vague;
    ``follows`` for one that was read together with the question before it; ``acknowledged`` for an "ok"; ``terse`` for
    one of very few words; ``corrects`` for the rest of one that begins with "no, I meant";
    ``numbered`` for one with a number as long as an order's; ``done`` for one that says that a step was taken;
    ``takes_back`` for one that says that what was said before it was a joke, or was meant otherwise. ``repeated`` says
    that the last answer was from the same article as the one before it.
    """

    understanding: Understanding
    matches: Sequence[Match]
    unsure: int = 0
    clarified: bool = False
    unhelpful: int = 0
    awaiting: str | None = None
    named_language: str | None = None
    asks_for_language: bool = False
    elsewhere: str | None = None
    readable: bool = True
    asking: bool = False
    troubles: frozenset[str] = frozenset()
    parts: Sequence[Match] = ()
    sentences: bool = False
    subject: Understanding | None = None
    shown: Sequence[str] = ()
    meaningless: bool = False
    brief: bool = False
    follows: bool = False
    acknowledged: bool = False
    terse: bool = False
    corrects: bool = False
    numbered: bool = False
    done: bool = False
    takes_back: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer from an article, and from those ``together`` with it that what else was asked is as sure of; ``also`` are
    offered beside them."""

    article_id: str
    confidence: float
    reason: str = "confident"
    also: tuple[str, ...] = ()
    together: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[str, ...]:
        """All that are answered from, in their order."""
        return (self.article_id, *self.together)


@dataclass(frozen=True, slots=True)
class Clarify:
    """Ask which of the articles is meant; without any, ask for other words.

    With the reason ``one-likely`` the first is shown, as what may be meant, and the others are offered beside it.
    """

    articles: tuple[str, ...] = ()
    reason: str = "several-likely"


@dataclass(frozen=True, slots=True)
class HandOff:
    """Bring in a person; ``reason`` is one of :data:`handoff.vocabulary.REASONS`.

    ``article`` is one about just what brings in a person, such as one about appointments with an adviser; it is shown
    as well. ``feeling`` is ``despair``, ``grief``, ``emergency`` or ``compromised`` where that alone is to be answered;
    such a visitor comes first.
    """

    reason: str
    article: str | None = None
    feeling: str | None = None


@dataclass(frozen=True, slots=True)
class SmallTalk:
    """Reply without an article.

    ``topic`` is an intent, a situation, or ``helpful``, ``not_helpful``, ``nothing_to_read``; ``articles`` may be
    offered with it, and ``language`` is the one that is wished for.
    """

    topic: str
    reason: str = field(default="")
    articles: tuple[str, ...] = ()
    language: str | None = None


Decision = Answer | Clarify | HandOff | SmallTalk
