"""Shapes of a replayed conversation with its why, and of what visitors thought of answers."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from bot.web.fields import ArticleId, ConversationId, Count, Day, Direction, Language, Moment, Share, Text

Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]


# What is asked


class Transcript(BaseModel):
    """What a visitor wrote, one message after the other, on a page in a language."""

    messages: list[Said] = Field(min_length=1, max_length=30, examples=[["Where is my order?", "and a refund?"]])
    page: str = Field("", max_length=35, description="The page's language; empty for the site's.", examples=["en"])


# What is answered


class MatchExplained(BaseModel):
    """An article that came into question: how likely it is, the phrasing that is nearest, and the words of it that the
    message has, too."""

    article: ArticleId
    question: Text
    direction: Direction
    confidence: Share
    phrasing: str = Field(examples=["track my parcel"])
    language: Language
    words: list[str] = Field(examples=[["parcel"]])


class Why(BaseModel):
    """Why the bot did what it did: what it searched (``readings``), whether it read the message together with the
    question before it, and the articles that came into question.

    From ``answer_at`` on it answers, from ``offer_at`` on it offers.
    """

    reason: str = Field(examples=["sure"])
    intent: str = Field(examples=["ask_question"])
    emotion: str = Field(examples=["calm"])
    language_source: str = Field(description="How the language is known.", examples=["detected"])
    readings: list[str] = Field(examples=[["where is my parcel"]])
    follows: bool
    matches: list[MatchExplained]
    answer_at: Share
    offer_at: Share


class ReplayedTurn(BaseModel):
    """What the bot would say to a message; ``why`` is null where it would not think about it."""

    text: Text
    decision: str = Field(examples=["answer"])
    language: Language
    direction: Direction
    waiting: bool
    said: list[str] = Field(description="As plain text.", examples=[["Open My orders."]])
    articles: list[ArticleId]
    why: Why | None


class ConversationReplayed(BaseModel):
    """A conversation as it would go with the bot as it is now."""

    turns: list[ReplayedTurn]


class VotesShown(BaseModel):
    """How often an answer was given, and found to help or not."""

    answered: Count
    helpful: Count
    unhelpful: Count


class LanguageVotes(VotesShown):
    """Those of visitors in a language, who were shown a variant of the article."""

    language: Language
    variant: Language | None = Field(description="The variant's language; null where the article is not published.")


class DayVotes(VotesShown):
    """Those of a day, in UTC."""

    day: Day


class ArticleJudged(VotesShown):
    """What visitors thought of an article's answers. ``question`` is null where it is not published any more."""

    article: ArticleId
    question: Text | None
    direction: Direction
    languages: list[LanguageVotes]
    days: list[DayVotes]


class FeedbackListed(BaseModel):
    """Articles that have answered, those that answer badly first, and how many there are."""

    articles: list[ArticleJudged]
    total: Count


class AnswerJudged(BaseModel):
    """A question that an article answered, without personal data, and what the visitor wrote ``then``."""

    conversation: ConversationId
    text: Text
    language: Language
    direction: Direction
    outcome: Literal["helpful", "unhelpful"] | None
    confidence: Share
    then: str = Field(examples=["That does not help"])
    asked_at: Moment


class AnswersJudged(BaseModel):
    """What an article was asked, where it did not help first."""

    answers: list[AnswerJudged]
