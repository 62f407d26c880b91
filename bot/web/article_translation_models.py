"""Shapes of the routes about what articles say in which language: how far that is, and machine drafts of many."""

from typing import Annotated

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.translation.draft_run_store import Reason
from bot.web.fields import ArticleId, Count, Direction, Language, Moment

#: See `bot.translation.draft_run_store.Reason`.
NoDraftReason = TypeAliasType("NoDraftReason", Reason)


class LanguageCovered(BaseModel):
    """How far the articles are in a language; `outdated` ones are counted under `reviewed` or `unreviewed`, too."""

    language: Language
    name: str = Field(description="In itself.", examples=["Nederlands"])
    direction: Direction
    there: Count
    sources: Count = Field(description="Of those, the ones that were written in this language.")
    reviewed: Count = Field(description="Written or reviewed by a person.")
    unreviewed: Count = Field(description="Drafted by a machine, or translated, and reviewed by nobody.")
    outdated: Count = Field(description="The source has changed since.")
    missing: Count


class Coverage(BaseModel):
    """How far the articles that are not archived are in each language of the site, and in others that some are in."""

    total: Count
    languages: list[LanguageCovered]


class DraftsWanted(BaseModel):
    """Into which language articles are drafted, and which; null for all that are missing or out of date there."""

    language: str = Field(max_length=8, examples=["nl"])
    articles: Annotated[list[ArticleId], Field(min_length=1, max_length=5000)] | None = Field(
        None, examples=[["track-order"]]
    )


class WithoutDraft(BaseModel):
    """An article that has no draft, and why.

    `written`: a person has written or changed its text in the language, which is left alone. `up-to-date`: its draft
    is. `empty`: it has no answer yet. `gone`, `changed`: others have deleted it, or went on changing it. The others are
    about the engine.
    """

    article: ArticleId
    reason: NoDraftReason


class DraftRunShown(BaseModel):
    """A run: into which language, who began it, of how many articles, and of how many there is a draft or none."""

    running: bool
    language: Language
    by: str = Field(examples=["sara"])
    started_at: Moment
    ended_at: Moment | None
    total: Count
    drafted: Count
    without: list[WithoutDraft]


class DraftRunState(BaseModel):
    """The run that is going on at any worker, or the last one; null where there was none.

    One that ended with fewer than its `total` was stopped: by somebody, because the engine did not answer any more, or
    with its server.
    """

    run: DraftRunShown | None
