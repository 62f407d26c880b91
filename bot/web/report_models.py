"""Shapes of the reports."""

from pydantic import BaseModel, Field

from bot.web.fields import (
    AgentName,
    Comment,
    ConversationId,
    Count,
    Csat,
    Day,
    Direction,
    Language,
    Moment,
    Nps,
    Seconds,
    Share,
    Text,
)


class Figures(BaseModel):
    """The figures of one group; what has nothing to count is null. Times are in seconds."""

    conversations: Count
    handoffs: Count
    closed: Count
    left: Count
    first_response_median: Seconds | None = Field(description="From the handoff to the first word of a person.")
    first_response_p90: Seconds | None
    resolution_median: Seconds | None = Field(description="From the handoff to the end.")
    resolution_p90: Seconds | None
    containment: Share | None = Field(
        description="Conversations that needed no person and did not come back within seven days."
    )
    first_contact_resolution: Share | None = Field(description="Handoffs that were solved and did not come back.")
    ratings: Count
    csat: Share | None = Field(description="Answers of 4 and 5 among all.")
    csat_mean: float | None = Field(ge=1, le=5, examples=[4.6])
    nps: int | None = Field(ge=-100, le=100, examples=[42])


class ArticleFigures(Figures):
    """The figures of an article; its question is null where it was deleted."""

    question: Text | None


class Queued(BaseModel):
    """The queue at this moment, and the longest wait in seconds."""

    count: Count
    longest: Seconds | None


class CommentShown(BaseModel):
    """What a visitor wrote in the survey."""

    conversation: ConversationId
    agent: AgentName | None
    language: Language
    direction: Direction
    csat: Csat | None
    nps: Nps | None
    comment: Comment
    answered_at: Moment


class Report(BaseModel):
    """The figures of some days, both ends included, as a whole and by group."""

    from_: Day = Field(alias="from")
    to: Day
    waiting: Queued
    total: Figures
    by_day: dict[str, Figures]
    by_language: dict[str, Figures]
    by_article: dict[str, ArticleFigures]
    by_team: dict[str, Figures]
    by_agent: dict[str, Figures]
    comments: list[CommentShown]
