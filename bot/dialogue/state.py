"""What the dialogue remembers from one turn to the next, kept in the conversation's row."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Self

from bot.language.varieties import Hints

#: Seconds after which a message does not go on from the question before it any more.
FOLLOW_UP_WITHIN = 900.0
#: Characters of a question that are kept for a follow-up.
LONGEST_QUESTION = 300
#: Articles that are remembered as shown.
MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Asked:
    """A detail that the bot has asked for, so that an ``article`` can be answered with live data: which ``need`` of its
    action, how often, and when last, in Unix seconds in UTC."""

    article: str
    need: str
    tries: int
    at: float


@dataclass(slots=True)
class DialogueState:
    """Parsed once a turn, changed by it, and stored with its replies.

    ``unsure`` counts the turns running in which the bot was not sure, ``unhelpful`` the answers marked as unhelpful;
    ``clarified`` says that the last turn asked back. ``awaiting`` is what the bot asked last: ``helpful``, ``person``,
    ``still_wanted`` or nothing. ``answered`` is the article that was given last, ``repeated`` says that it was given
    twice running, ``shown`` are the last few, ``choices`` those that the last turn offered, in their order; ``turn`` is
    how many turns were taken.
    """

    unsure: int = 0
    clarified: bool = False
    unhelpful: int = 0
    awaiting: str | None = None
    answered: str | None = None
    repeated: bool = False
    # The question that a follow-up goes on from, and when it was asked.
    question: str = ""
    asked_at: float = 0.0
    shown: list[str] = field(default_factory=list)
    choices: list[str] = field(default_factory=list)
    # Whether the visitor was told which languages are spoken here.
    told_languages: bool = False
    # The articles that the visitor's earlier conversations were about; None before that was looked up.
    troubles: list[str] | None = None
    turn: int = 0
    # Whether it was handed over because the visitor had come back: that is said once.
    came_back: bool = False
    # What a person was brought in for before all others: `despair`, `grief`, `emergency` or `compromised`.
    feeling: str | None = None
    # What was asked for, and has not been given yet.
    asked: Asked | None = None
    # What tells how a language is worded: locales of the page, browser, telephone and site, and the visitor's own.
    hints: list[str] = field(default_factory=list)
    variety: str | None = None

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """The state in a conversation's row; what another version of Hamdel kept there is left out."""
        kept = {one.name: stored[one.name] for one in fields(cls) if one.name in stored}
        if kept.get("asked") is not None:
            kept["asked"] = Asked(**kept["asked"])
        return cls(**kept)

    @property
    def varieties(self) -> Hints:
        """What tells how a language is worded here."""
        return Hints(tuple(self.hints), self.variety)

    def dump(self) -> dict[str, Any]:
        """What is stored: the inverse of :meth:`of`."""
        return asdict(self)

    def note_question(self, question: str, at: float) -> None:
        """Keep the question that a turn was about, asked ``at`` that time, for messages that go on from it."""
        self.question, self.asked_at = question[:LONGEST_QUESTION], at

    def note_shown(self, article: str) -> None:
        """Keep that the answer of an article was shown."""
        self.repeated = article == self.answered
        self.answered = article
        self.shown = [*(one for one in self.shown if one != article), article][-MOST_SHOWN:]

    def question_at(self, moment: float) -> str:
        """The question that a message of that ``moment`` may go on from; empty where it lies too far back."""
        return self.question if moment - self.asked_at <= FOLLOW_UP_WITHIN else ""
