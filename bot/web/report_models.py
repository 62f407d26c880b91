"""Shapes of the reports and of the wallboard."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.web.attribute_models import AttributeDefined
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

FigureName = TypeAliasType(
    "FigureName",
    Literal[
        "conversations",
        "contained",
        "came_back",
        "refused",
        "not_understood",
        "no_question",
        "handed_over",
        "containment",
        "helpful",
        "handoffs",
        "answered",
        "closed",
        "left",
        "first_response_median",
        "first_response_p90",
        "first_response_open_median",
        "first_response_open_p90",
        "resolution_median",
        "resolution_p90",
        "resolution_open_median",
        "resolution_open_p90",
        "first_reply_kept",
        "next_reply_kept",
        "resolution_kept",
        "targets_missed",
        "first_contact_resolution",
        "ratings",
        "csat",
        "csat_mean",
        "nps",
    ],
)
Dimension = TypeAliasType(
    "Dimension", Literal["day", "hour", "channel", "language", "team", "agent", "article", "tag", "reason", "attribute"]
)
TimeZone = Annotated[str, Field(examples=["Europe/Paris"])]


class Figures(BaseModel):
    """The figures of one group; what has nothing to count is null. Times are in seconds.

    Each conversation is one of ``contained``, ``came_back``, ``refused``, ``not_understood``, ``no_question`` and
    ``handed_over``.
    """

    conversations: Count = Field(description="Conversations that began and in which a visitor wrote.")
    contained: Count = Field(description="Answered by the bot, not refused, no person needed, and nobody came back.")
    came_back: Count = Field(description="Answered by the bot, but the visitor came back about it within seven days.")
    refused: Count = Field(description="The visitor said of the bot's last answer that it did not help.")
    not_understood: Count = Field(description="The bot's last word on a question was no answer.")
    no_question: Count = Field(description="Nothing was asked that an article could answer.")
    handed_over: Count = Field(description="Conversations that came to people at some time.")
    containment: Share | None = Field(description="Contained ones among all conversations.")
    helpful: Share | None = Field(description="Of the bot's answers that visitors judged, those that helped.")
    handoffs: Count = Field(description="Handovers that began; a conversation may have several.")
    answered: Count = Field(description="Handovers to which a person has written.")
    closed: Count
    left: Count = Field(description="Handovers whose visitor did not want to wait any more.")
    first_response_median: Seconds | None = Field(
        description="From the handover to the first word of a person; of who wrote it."
    )
    first_response_p90: Seconds | None
    first_response_open_median: Seconds | None = Field(
        description="The same, counting only the time in which the team was at work."
    )
    first_response_open_p90: Seconds | None
    resolution_median: Seconds | None = Field(description="From the handover to the end, of closed ones.")
    resolution_p90: Seconds | None
    resolution_open_median: Seconds | None = Field(
        description="The same, counting only the time in which the team was at work."
    )
    resolution_open_p90: Seconds | None
    first_reply_kept: Share | None = Field(
        description="Of the first replies that had a target, those in time; of who replied, or held a missed one."
    )
    next_reply_kept: Share | None = Field(description="Of later messages whose answer had a target, those in time.")
    resolution_kept: Share | None = Field(description="Of handovers whose end had a target, those closed in time.")
    targets_missed: Count = Field(description="How often the time of a target was over.")
    first_contact_resolution: Share | None = Field(
        description="Of closed first handovers, spam aside, those that were solved, not opened again and not rated 1 "
        "or 2, and whose visitor did not come back within seven days."
    )
    ratings: Count
    csat: Share | None = Field(description="Answers of 4 and 5 among all.")
    csat_mean: float | None = Field(ge=1, le=5, examples=[4.6])
    nps: int | None = Field(ge=-100, le=100, examples=[42])


class ArticleFigures(Figures):
    """The figures of an article; its question is null where it was deleted."""

    question: Text | None


class TeamFigures(Figures):
    """The figures of a team; its name is null where it was deleted, and where no team was meant."""

    name: Annotated[str, Field(examples=["Returns"])] | None


class AgentFigures(Figures):
    """The figures of an agent; their name is null where nobody is known by the id, and where nobody was there.
    ``active`` is false for who has left."""

    name: AgentName | None
    active: bool


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


class CommentsShown(BaseModel):
    """What visitors wrote in the survey, newest first."""

    comments: list[CommentShown]


class HourOfWeek(BaseModel):
    """How many conversations and handovers began in an hour of the week; Monday is 0."""

    weekday: int = Field(ge=0, le=6, examples=[0])
    hour: int = Field(ge=0, le=23, examples=[13])
    conversations: Count
    handoffs: Count


class ReportAttribute(AttributeDefined):
    """The attribute that a report is split by: the ``values`` that there are, and the ``value`` of whose conversations
    alone it is, or null."""

    values: list[Text]
    value: Text | None


class Period(BaseModel):
    """The figures of some days, both ends included, as a whole and by group; agents and teams by id."""

    from_: Day = Field(alias="from")
    to: Day
    total: Figures
    by_channel: dict[str, Figures]
    by_language: dict[str, Figures]
    by_team: dict[str, TeamFigures]
    by_agent: dict[str, AgentFigures]
    by_article: dict[str, ArticleFigures]
    by_tag: dict[str, Figures]
    by_reason: dict[str, Figures]
    by_attribute: dict[str, Figures] = Field(description="By value; empty where no attribute is asked for.")


class Report(Period):
    """The figures of some days as the clocks of ``time_zone`` have them, and those of as many days before. The queue is
    all of it, whatever attribute is asked for."""

    time_zone: TimeZone
    attribute: ReportAttribute | None
    waiting: Queued
    by_day: dict[str, Figures]
    volume: list[HourOfWeek]
    before: Period
    comments: list[CommentShown]


class ConversationBehind(BaseModel):
    """A conversation that a figure is made of, and what it adds to it: seconds, a mark, or 1; 0 where it was counted
    among all alone."""

    conversation: ConversationId
    began_at: Moment
    channel: str = Field(examples=["web"])
    language: Language
    value: float = Field(examples=[95.0])


class Behind(BaseModel):
    """What a figure is made of, what happened last first; ``count`` is of all, ``conversations`` are 200 at most."""

    count: Count
    conversations: list[ConversationBehind]


class WallboardNow(BaseModel):
    """The figures of this moment and of today (``day``, in the site's time zone); times are in seconds."""

    at: Moment
    day: Day
    time_zone: TimeZone
    waiting: Count
    longest_wait: Seconds | None
    available: Count
    answered: Count
    handled_by_bot: Count
    satisfaction: Share | None
    ratings: Count
