"""What became of a test question: whether its own article is what the bot would show."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.dialogue import policy
from bot.dialogue.considering import Consideration
from bot.dialogue.decisions import Clarify
from knowledge_base.test_questions import TestQuestion

#: Its own article is shown; it is among those that the visitor may choose; another one is shown; or none is.
Outcome = Literal["found", "offered", "other", "missed"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a test question comes to, the article ``given`` for it, and how likely its own article was."""

    outcome: Outcome
    given: str | None
    confidence: float

    @property
    def is_found(self) -> bool:
        """Whether its own article is shown."""
        return self.outcome == "found"


@dataclass(frozen=True, slots=True)
class Asked:
    """A test question with what it comes to with a change, and what without where that was asked."""

    test: TestQuestion
    after: Verdict
    before: Verdict | None = None

    def json(self) -> dict[str, Any]:
        """As it is kept and shown."""
        return {
            "article": self.test.article,
            "language": self.test.language,
            "text": self.test.text,
            "outcome": self.after.outcome,
            "given": self.after.given,
            "confidence": round(self.after.confidence, 4),
            "before": self.before.outcome if self.before else None,
        }


@dataclass(frozen=True, slots=True)
class Result:
    """What a change does: to the ``own`` questions of the article, and to those of others.

    ``total`` are all test questions of the site with the change; ``asked`` those that it could do something to.
    """

    own: Sequence[Asked] = ()
    others: Sequence[Asked] = ()
    asked: int = 0
    total: int = 0

    def json(self) -> dict[str, Any]:
        """As it is kept and shown."""
        won, lost = changed((*self.own, *self.others))
        return {
            "own": [one.json() for one in self.own],
            "won": [one.json() for one in won],
            "lost": [one.json() for one in lost],
            "held": self.is_held,
            "asked": self.asked,
            "total": self.total,
        }

    @property
    def is_held(self) -> bool:
        """Whether publishing is to wait for an editor's word: own questions are not found, or others' are lost."""
        return any(not one.after.is_found for one in self.own) or bool(changed(self.others)[1])


def changed(some: Sequence[Asked]) -> tuple[list[Asked], list[Asked]]:
    """The questions that are won, and those that are lost."""
    known = [one for one in some if one.before is not None]
    won = [one for one in known if one.after.is_found and one.before and not one.before.is_found]
    return won, [one for one in known if not one.after.is_found and one.before and one.before.is_found]


def verdict(test: TestQuestion, seen: Consideration) -> Verdict:
    """What a test question comes to where this is what the bot makes of it."""
    given = policy.shown(seen.decision)
    own = {match.article_id: match for match in seen.matches}
    sure = own[test.article].confidence if test.article in own else 0.0
    # Of articles that answer the same, any one will do.
    if given == test.article or (given in own and test.article in own[given].alike):
        return Verdict("found", given, max(sure, own[given].confidence if given in own else 0.0))
    if given is not None:
        return Verdict("other", given, sure)
    offered = seen.decision.articles if isinstance(seen.decision, Clarify) else ()
    return Verdict("offered" if test.article in offered else "missed", None, sure)
