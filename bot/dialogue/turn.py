"""One turn: what it is working out, and what came of it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from bot.actions.definition import Need
from bot.conversations import Conversation, Draft, Message, State
from bot.desk.known_attributes import identity_of
from bot.dialogue.considering import Consideration
from bot.dialogue.decisions import Decision
from bot.dialogue.state import DialogueState
from bot.language.tracking import Spoken
from bot.nlu import Scored
from bot.translation.interpreter import Rendering
from knowledge_base.articles import Article, Audience
from knowledge_base.locales import primary

#: What Rasa's channels are told of a turn, in this order.
OUTCOME = ("decision", "article", "confidence", "language", "locale", "state")


class Articles(Protocol):
    """The published articles, as they are at this moment."""

    def article(self, article_id: str, reader: Audience = "public") -> Article | None:
        """The article of that id; None where there is none, or none any more, or none for such a ``reader``."""
        ...


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of one message. ``outcome`` is the ``custom`` object of Rasa's channels: decision, article,
    confidence, language, state, and locale where more than the language is known. ``message`` is None where nothing
    was stored. ``missed`` are messages from before that a channel without push has not shown yet, such as an agent's;
    each is given once."""

    conversation: str
    message: Message | None
    replies: Sequence[Message | Draft]
    outcome: Mapping[str, Any]
    missed: Sequence[Message] = ()


@dataclass(frozen=True, slots=True)
class Thought:
    """What is thought of a message, and the articles of the visitor's earlier conversations."""

    consideration: Consideration
    troubles: list[str]


@dataclass(frozen=True, slots=True)
class Asking:
    """A detail to ask for, the phrase that does so, and the value by which nothing was found."""

    need: Need
    phrase: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """What a turn has of live data: the article with it, the phrase before the article's own text where there is none,
    or what has to be asked for. Where it is ``settled``, nothing more is looked up."""

    article: Article | None = None
    note: str | None = None
    asking: Asking | None = None
    settled: bool = False


@dataclass(slots=True)
class TurnPlan:
    """A turn being worked out: the replies so far and what is to be stored with them.

    ``before`` is the dialogue's state as the turn found it, ``state`` as it leaves it.
    """

    conversation: Conversation
    message: Message
    before: DialogueState
    state: DialogueState
    language: Spoken
    consideration: Consideration | None = None
    drafts: list[Draft] = field(default_factory=list)
    feedback: str | None = None
    # Where the turn takes the conversation, if elsewhere.
    target: State | None = None
    # What is said in the visitor's language though an article lacks it: its answer or its question, by article.
    renderings: Mapping[str, Rendering] = field(default_factory=dict)
    # What is thought of the message already, where that began as it came in.
    thought: asyncio.Task[Thought] | None = None
    # Whether there was no conversation at this address before.
    newcomer: bool = False
    live: Live = field(default_factory=Live)
    # The part that is asked about of the answer that was given last, where that is shown again.
    excerpt: str | None = None
    # What an article that was talked about says of what is asked now, where another one is answered from: by article.
    beside: dict[str, str] = field(default_factory=dict)

    @classmethod
    def begin(
        cls,
        conversation: Conversation,
        message: Message,
        thought: asyncio.Task[Thought] | None = None,
        *,
        newcomer: bool = False,
    ) -> "TurnPlan":
        """The plan of a turn that nothing was decided about yet."""
        before = DialogueState.of(conversation.memory)
        return cls(
            conversation=conversation,
            message=message,
            before=before,
            state=replace(before, turn=before.turn + 1),
            language=spoken_in(conversation),
            thought=thought,
            newcomer=newcomer,
        )

    @property
    def code(self) -> str:
        """The code of the language that the turn is in."""
        return self.language.language

    @property
    def reader(self) -> Audience:
        """Which articles the visitor may read."""
        return reader_of(self.conversation)

    @property
    def locale(self) -> str | None:
        """How that language is worded, as far as it is known."""
        return self.state.varieties.locale(self.code)

    @property
    def wording(self) -> str:
        """The tag of what the visitor is told in."""
        return self.locale or self.code

    def settle_variety(self) -> None:
        """Learn from the visitor's own words which variety of the turn's language they write."""
        self.state.variety = self.state.varieties.settle(self.code, self.message.text)


def reader_of(conversation: Conversation) -> Audience:
    """Which articles the visitor of a conversation may read: a page's word that they are signed in is not enough."""
    return "public" if identity_of(conversation) == (None, None) else "visitors"


def spoken_in(conversation: Conversation) -> Spoken:
    """The language of a conversation, and how that is known."""
    return Spoken(conversation.language, conversation.language_source)  # type: ignore[arg-type]


def kind_of(decision: Decision) -> str:
    """What a decision is called in a turn's outcome: answer, clarify, handoff or smalltalk."""
    return type(decision).__name__.lower()


def outcome_of(
    kind: str, wording: str, state: State, article: str | None = None, confidence: float = 0.0
) -> dict[str, Any]:
    """The ``custom`` object of a turn; see :class:`Turn`. ``wording`` is a language or a locale."""
    language = primary(wording)
    return {
        "decision": kind,
        "article": article,
        "confidence": round(confidence, 4),
        "language": language,
        **({} if wording == language else {"locale": wording}),
        "state": str(state),
    }


def wording_of(outcome: Mapping[str, Any]) -> str:
    """The tag of what was said in the turn of an outcome: its locale, or else its language; empty where unknown."""
    return str(outcome.get("locale") or outcome.get("language") or "")


def scored_json(scored: Scored) -> dict[str, Any]:
    """An intent or an emotion, as it is kept with a message."""
    return {"name": scored.name, "confidence": round(scored.confidence, 4)}
