"""Shapes of synonyms, and of articles that answer the same."""

from typing import Annotated

from pydantic import BaseModel, Field

from bot.web.fields import ArticleId, Count, Direction, Html, Language, Number, Text
from bot.web.trial_models import TestAsked, TrialStatus

Terms = Annotated[list[str], Field(examples=[["parcel", "Boxit"]])]
Version = Annotated[str, Field(examples=["5d41402a"])]


# What is asked


class SynonymGroup(BaseModel):
    """Terms of one language that stand for each other, what the articles say first."""

    language: str = Field(max_length=8, examples=["en"])
    terms: list[str] = Field(max_length=100, examples=[["parcel", "Boxit"]])


class SynonymsWanted(BaseModel):
    """All synonyms. ``version`` is the one that was edited."""

    groups: list[SynonymGroup] = Field(max_length=2000)
    version: str | None = Field(None, examples=["5d41402a"])


class SynonymsTried(BaseModel):
    """Synonyms that are not kept yet."""

    groups: list[SynonymGroup] = Field(max_length=2000)


class SynonymRefused(BaseModel):
    """A proposed pair that is none."""

    language: str = Field(max_length=8, examples=["en"])
    word: str = Field(min_length=1, max_length=100, examples=["boxit"])
    term: str = Field(min_length=1, max_length=100, examples=["parcel"])


class Merging(BaseModel):
    """The article that another one becomes a part of, and the revisions that somebody looked at."""

    other: ArticleId
    revision: int = Field(examples=[3])
    other_revision: int = Field(examples=[1])


# What is answered


class GroupShown(BaseModel):
    """Terms of one language that stand for each other."""

    language: Language
    direction: Direction
    terms: Terms


class SynonymsShown(BaseModel):
    """All synonyms, and the version to send back with a change."""

    groups: list[GroupShown]
    version: Version


class SynonymsResult(BaseModel):
    """Which test questions synonyms win and lose, of those that have a word of them (``asked``) and of all."""

    won: list[TestAsked]
    lost: list[TestAsked]
    asked: Count
    total: Count
    titles: dict[str, str] = Field(examples=[{"track-order": "Where is my order?"}])


class SynonymProposed(BaseModel):
    """A word that visitors write and no article has, and the word of the articles that makes the bot sure instead.

    ``count`` are the questions that it stands in, ``examples`` some of them.
    """

    language: Language
    direction: Direction
    word: str = Field(examples=["boxit"])
    term: str = Field(examples=["parcel"])
    count: Count
    examples: list[Text]


class SynonymsProposed(BaseModel):
    """Synonyms that what visitors wrote speaks for, the commonest first."""

    proposals: list[SynonymProposed]


class OneOfTwo(BaseModel):
    """An article, and how many of its questions that were ``asked`` the other one would take, were it not there."""

    article: ArticleId
    question: Text
    language: Language
    direction: Direction
    html: Html
    revision: Number
    taken: Count
    asked: Count


class PairShown(BaseModel):
    """Two articles that take each other's questions; ``same_answer`` where they also say the same."""

    articles: list[OneOfTwo] = Field(max_length=2)
    same_answer: bool


class DuplicatesShown(BaseModel):
    """How far a search for near-duplicates is, in articles, and what it has found: ``count`` pairs in all."""

    id: Number
    state: TrialStatus
    done: Count
    total: Count
    pairs: list[PairShown] | None
    count: Count
