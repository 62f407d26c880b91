"""Understanding: what a visitor wants (intent) and how they feel (emotion)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from handoff.vocabulary import EMOTIONS
from knowledge_base.encoders import Vectors

__all__ = ["EMOTIONS", "INTENTS", "SITUATIONS", "Nlu", "NluError", "Scored", "Understanding"]

INTENTS = (
    "greet",
    "goodbye",
    "thank",
    "affirm",
    "deny",
    "ask_human",
    "decline_human",
    "complain",
    "bot_challenge",
    "change_language",
    "ask_question",
)
# The emotions are those that people acknowledge: one list, which the handoff keeps.

#: What is said in the middle of a conversation, beside what is wanted: that it did not help, that it has settled
#: itself. A ``follow_up`` leans on what was said before, as "and how much is that" does. In an ``emergency`` somebody
#: is or may be hurt at this moment; what is ``compromised`` is an account, a card or data in the hands of another.
#: ``plain`` is whatever is none of these.
SITUATIONS = (
    "not_helped",
    "what_next",
    "solved",
    "how_long",
    "chitchat",
    "despair",
    "bereavement",
    "emergency",
    "compromised",
    "none_of_these",
    "follow_up",
    "details",
    "plain",
)


@dataclass(frozen=True, slots=True)
class Scored:
    """A name and how likely it is, from 0 to 1."""

    name: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Understanding:
    """All intents and emotions of one message, most likely first; each list sums to 1.

    ``situations`` likewise, as `SITUATIONS`; an engine that knows none leaves them empty.
    """

    intents: Sequence[Scored]
    emotions: Sequence[Scored]
    situations: Sequence[Scored] = ()

    @property
    def intent(self) -> Scored:
        """The most likely intent."""
        return self.intents[0]

    @property
    def emotion(self) -> Scored:
        """The most likely emotion."""
        return self.emotions[0]

    @property
    def situation(self) -> Scored:
        """The most likely situation."""
        return self.situations[0] if self.situations else Scored("plain", 1.0)

    def situated(self, *situations: str) -> float:
        """How likely one of these situations is; 0 where none of them is known."""
        return sum((scored.confidence for scored in self.situations if scored.name in situations), 0.0)

    def feels(self, *emotions: str, at: float) -> bool:
        """Whether the most likely emotion is one of these, and at least so likely."""
        return self.emotion.name in emotions and self.emotion.confidence >= at

    def confidence(self, intent: str) -> float:
        """How likely one intent is; 0 for one that is not known."""
        return next((scored.confidence for scored in self.intents if scored.name == intent), 0.0)


class Nlu(Protocol):
    """Understands one message. ``vector`` is the message's ``query`` vector of the site's encoder, shape ``(d,)``."""

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        """What ``text`` wants and how its writer feels. Never raises for odd text."""
        ...


class NluError(Exception):
    """The understanding engine could not be loaded or asked; the message says what to do."""
