"""Shapes of trials: what a change does to the site's test questions."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.web.fields import ArticleId, Count, Direction, Language, Number, Share, Text

TestOutcome = TypeAliasType(
    "TestOutcome",
    Annotated[
        Literal["found", "offered", "other", "missed"],
        Field(description="Its own article is shown; it is among those to choose from; another is shown; or none is."),
    ],
)
TrialStatus = TypeAliasType("TrialStatus", Literal["running", "done", "failed", "lost"])


class TestAsked(BaseModel):
    """A test question, what it comes to with a change, and what without; null where its article is not there yet.

    ``given`` is the article that the bot would show, ``confidence`` how likely its own article is to it.
    """

    article: ArticleId
    language: Language
    direction: Direction
    text: Text
    outcome: TestOutcome
    given: ArticleId | None
    confidence: Share
    before: TestOutcome | None


class TrialResult(BaseModel):
    """What a change does: to the article's ``own`` test questions, and which of the site it wins and loses.

    ``held`` says that publishing is held back; ``asked`` are the questions that it could do something to, of ``total``.
    """

    own: list[TestAsked]
    won: list[TestAsked]
    lost: list[TestAsked]
    held: bool
    asked: Count
    total: Count


class TrialShown(BaseModel):
    """How far a trial is, and what came of it. ``titles`` are the questions of the articles that are named."""

    id: Number
    state: TrialStatus
    done: Count
    total: Count
    result: TrialResult | None
    titles: dict[str, str] = Field(examples=[{"track-order": "Where is my order?"}])
