"""Shapes of what was asked in vain, and of phrasings that are proposed."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints
from typing_extensions import TypeAliasType

from bot.web.article_models import ArticleStatus
from bot.web.fields import ArticleId, Count, Direction, Language, Moment, Number, Text

TopicState = TypeAliasType("TopicState", Literal["open", "dismissed", "answered"])
GapCause = TypeAliasType(
    "GapCause",
    Annotated[
        Literal["unanswered", "clarify", "unhelpful", "person"],
        Field(
            description="No article was found; the bot asked back; the answer did not help; or the visitor was brought "
            "to a person, or wanted one."
        ),
    ],
)
ProposalSource = TypeAliasType(
    "ProposalSource",
    Annotated[
        Literal["inserted", "chosen", "helped"],
        Field(description="An agent sent the article; the visitor chose it; or its answer helped."),
    ],
)
Days = Annotated[float, Field(ge=0, examples=[28.0])]
Name = Annotated[str, Field(examples=["sara"])]


# What is asked


class Teaching(BaseModel):
    """The article that answers a topic."""

    article: ArticleId


class Accepting(BaseModel):
    """A proposed phrasing in other words; null takes it as it is."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)] | None = Field(
        None, examples=["Do you ship to Norway?"]
    )


# What is answered


class SinceAnswered(BaseModel):
    """What an article did to a topic: how often that was asked in vain in some days before and since, and how often the
    article has answered since."""

    before: Count
    before_days: Days
    since: Count
    since_days: Days
    answered: Count


class TopicListed(BaseModel):
    """Questions about one thing that were asked in vain: how many in the period, and in the one before it.

    ``question`` is the one that is most like the others. ``answer_status`` is that of the article that answers.
    """

    id: Number
    state: TopicState
    question: Text
    language: Language
    direction: Direction
    count: Count
    before: Count
    languages: dict[str, Count] = Field(description="Of all its questions, by language.", examples=[{"en": 5, "nl": 2}])
    causes: dict[str, Count] = Field(description="Of all its questions, by cause.", examples=[{"unanswered": 7}])
    first_at: Moment
    last_at: Moment
    article: ArticleId | None
    answer_status: ArticleStatus | None
    settled_by: Name | None
    settled_at: Moment | None
    since: SinceAnswered | None


class TopicsListed(BaseModel):
    """Topics, those that were asked most first. ``waiting`` questions are still to be put into topics."""

    topics: list[TopicListed]
    total: Count
    waiting: Count


class QuestionAsked(BaseModel):
    """A question as it was asked, without personal data."""

    text: Text
    language: Language
    direction: Direction
    cause: GapCause
    asked_at: Moment


class AgentAnswerShown(BaseModel):
    """What an agent answered, without personal data; ``csat`` is how content the visitor was."""

    text: str = Field(examples=["We ship to Norway within five days."])
    language: Language
    direction: Direction
    csat: int | None = Field(ge=1, le=5, examples=[5])
    written_at: Moment


class Nearby(BaseModel):
    """A published article that is about something alike."""

    article: ArticleId
    question: Text
    language: Language
    direction: Direction


class TopicShown(BaseModel):
    """A topic with its newest questions, the best of what agents answered, and articles about something alike."""

    topic: TopicListed
    questions: list[QuestionAsked]
    answers: list[AgentAnswerShown]
    nearby: list[Nearby]


class ProposalShown(BaseModel):
    """A phrasing that is proposed for an article."""

    id: Number
    article: ArticleId
    question: Text
    question_language: Language
    question_direction: Direction
    text: Text
    language: Language
    direction: Direction
    source: ProposalSource
    asked_at: Moment


class ProposalsListed(BaseModel):
    """Proposed phrasings, the newest first, and how many there are in all."""

    proposals: list[ProposalShown]
    total: Count
