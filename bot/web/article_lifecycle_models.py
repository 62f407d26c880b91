"""Shapes of the routes for what becomes of an article: staged changes, times, history, what was deleted."""

from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, Field

from bot.web.article_models import ArticleText
from bot.web.fields import ArticleId, Count, Language, Moment, Number, Text

_SOON, _LATER = "2027-03-01T08:00:00+01:00", "2027-04-01T00:00:00+02:00"
Deed = Annotated[
    Literal[
        "saved", "staged", "discarded", "published", "withdrawn", "archived", "deleted", "restored", "released",
        "expired", "held", "stopped",
    ],
    Field(
        description="What was done. `released` and `expired` happened at their time; `held` and `stopped` say that "
        "an article was not published at its time, since an answer was empty or test questions spoke against it.",
        examples=["published"],
    ),
]  # fmt: skip
Who = Annotated[str, Field(description="A login; empty where nobody is known.", examples=["mina"])]


class ArticleSchedule(BaseModel):
    """When an article, or its staged changes, are published, and when it is archived; null is never.

    Times carry an offset from UTC. ``revision`` is the one that was looked at.
    """

    publish_at: AwareDatetime | None = Field(None, examples=[_SOON])
    expires_at: AwareDatetime | None = Field(None, examples=[_LATER])
    revision: int | None = Field(None, examples=[3])


class ArticleHistoryEntry(BaseModel):
    """Something that was done to an article."""

    id: Number
    revision: Number
    deed: Deed
    author: Who
    created_at: Moment


class ArticleHistory(BaseModel):
    """What was done to an article, the newest first."""

    history: list[ArticleHistoryEntry]
    more: bool = Field(description="Whether there is more before the last of them.", examples=[False])


class ArticleVersion(ArticleHistoryEntry):
    """An article as it was left, and as it was before that; null where that was its beginning."""

    article: ArticleText
    before: ArticleText | None


class DeletedArticle(BaseModel):
    """An article that was deleted, and the entry of its history to restore."""

    id: ArticleId
    question: Text
    language: Language
    entry: Number
    author: Who
    deleted_at: Moment


class DeletedArticles(BaseModel):
    """Articles that were deleted, the last one first, and how many there are."""

    articles: list[DeletedArticle]
    total: Count


class ArticleOwner(BaseModel):
    """Somebody who may look after articles."""

    login: str = Field(examples=["mina"])
    name: str = Field(examples=["Mina"])


class ArticleOwners(BaseModel):
    """All who may look after articles."""

    owners: list[ArticleOwner]
