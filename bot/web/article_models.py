"""Shapes of the editors' routes."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.web.fields import ArticleAudience, ArticleId, Count, Direction, Html, Language, Moment, Number, Share, Text
from bot.web.trial_models import TestAsked

ArticleStatus = TypeAliasType("ArticleStatus", Literal["draft", "published", "withdrawn", "archived"])
Phrasings = Annotated[list[str], Field(examples=[["track my parcel"]])]
AnswerText = Annotated[str, Field(description="Markdown.", examples=["Open **My orders**."])]
Codes = Annotated[list[str], Field(examples=[["nl"]])]
Tags = Annotated[list[str], Field(examples=[["delivery"]])]
Category = Annotated[str, Field(examples=["orders"])]
Owner = Annotated[str, Field(description="The login of whoever looks after it.", examples=["mina"])]
ReviewBy = Annotated[
    str, Field(description="The day by which it is read again; empty for none.", examples=["2027-03-01"])
]
Version = Annotated[int, Field(description="Grows with everything that is stored of it.", examples=[7])]

#: By language.
TestQuestions = dict[str, list[str]]
Anyway = Annotated[
    bool, Field(description="Publish although test questions speak against it; that is noted.", examples=[False])
]

_IN_DUTCH = {"question": "Waar is mijn bestelling?", "phrasings": [], "answer": "Open **Mijn bestellingen**."}


# What is asked


class ArticleBody(BaseModel):
    """An article as in a JSON Lines file. ``revision`` is the one that was edited."""

    id: str = Field("", max_length=200, examples=["track-order"])
    language: Language
    question: Text
    phrasings: Phrasings = Field(default_factory=list)
    answer: AnswerText
    category: Category = ""
    tags: Tags = Field(default_factory=list)
    translations: dict[str, dict[str, Any]] = Field(default_factory=dict, examples=[{"nl": _IN_DUTCH}])
    machine: list[str] | None = Field(
        None,
        description="Translations that are a machine's draft, reviewed by nobody; null leaves the marks as they are.",
        examples=[[]],
    )
    audience: ArticleAudience | None = Field(None, description="Null leaves it as it is; a new one is for everybody.")
    owner: str | None = Field(
        None, max_length=200, description="A login; null leaves it as it is, empty is nobody.", examples=["mina"]
    )
    review_by: str | None = Field(
        None, max_length=10, description="A day; null leaves it as it is, empty is none.", examples=["2027-03-01"]
    )
    tests: TestQuestions | None = Field(
        None,
        description="Questions, by language, that it has to be found for; null leaves those that it has.",
        examples=[{"en": ["my parcel has not come"]}],
    )
    status: ArticleStatus | None = None
    revision: int | None = Field(None, examples=[3])
    anyway: Anyway = False


class Publishing(BaseModel):
    """How an article is published; `revision` is the one that was looked at."""

    anyway: Anyway = False
    revision: int | None = Field(None, examples=[3])


class Preview(BaseModel):
    """An answer to render."""

    answer: str = Field(max_length=200_000, examples=["Open **My orders**."])
    language: str = Field("", max_length=8, description="The answer's own.", examples=["nl"])
    source: str = Field(
        "", max_length=8, description="The article's own, which snippets fall back to.", examples=["en"]
    )


class Target(BaseModel):
    """The language that a draft is wanted in."""

    language: str = Field(max_length=8, examples=["nl"])


class Seen(BaseModel):
    """The revision of an article that somebody looked at."""

    revision: int | None = Field(None, examples=[3])


class Question(BaseModel):
    """What a visitor might ask."""

    text: str = Field(max_length=20_000, examples=["Where is my order?"])
    language: str | None = Field(None, max_length=35, examples=["en"])


class Entry(BaseModel):
    """A term, and its renderings by language."""

    term: str = Field(max_length=10_000, examples=["gift card"])
    renderings: dict[str, str] = Field(default_factory=dict, examples=[{"nl": "cadeaubon"}])


class Terms(BaseModel):
    """All terms. ``version`` is the one that was edited."""

    terms: list[Entry] = Field(max_length=2000)
    version: str | None = Field(None, examples=["5d41402a"])


class Script(BaseModel):
    """A wording, a Fluent pattern; null goes back to the script's own. ``version`` is the one that was edited."""

    language: str = Field(max_length=8, examples=["en"])
    key: str = Field(max_length=100, examples=["given-back.formal"])
    text: str | None = Field(max_length=20_000, examples=["Our assistant helps you further."])
    version: int | None = Field(None, ge=0, le=2**31 - 1, examples=[7])


# What is answered


class VariantShown(BaseModel):
    """An article in one language."""

    question: Text
    phrasings: Phrasings
    answer: AnswerText


class ArticleText(BaseModel):
    """What an article says, and whom it is for."""

    id: ArticleId
    language: Language
    question: Text
    phrasings: Phrasings
    answer: AnswerText
    category: Category
    tags: Tags
    audience: ArticleAudience
    owner: Owner
    review_by: ReviewBy
    translations: dict[str, VariantShown] = Field(examples=[{"nl": _IN_DUTCH}])
    machine: Codes = Field(description="Translations that are a machine's draft.")
    tests: TestQuestions = Field(
        description="Questions, by language, that it has to be found for.",
        examples=[{"en": ["my parcel has not come"]}],
    )


class StagedShown(ArticleText):
    """An article as it is to be; visitors do not see that yet."""

    author: str = Field(examples=["mina"])
    updated_at: Moment


class HeldShown(BaseModel):
    """What has held an article, or the changes to it that wait, back: `tests` are the first of the `count` test
    questions that speak against it, or an answer is empty."""

    why: Literal["questions", "empty"] = Field(examples=["questions"])
    by: Literal["time", "import"] = Field(description="At its time, or by an import.", examples=["time"])
    at: Moment
    tests: list[TestAsked]
    count: Count


class ArticleShown(ArticleText):
    """An article with all its variants, as visitors may read it, and the changes to it that wait."""

    status: ArticleStatus
    revision: Number
    updated_at: Moment
    stale: Codes = Field(description="Translations whose source has changed since.")
    staged: StagedShown | None = Field(description="Changes that visitors do not see yet; null without any.")
    publish_at: Moment | None = Field(description="When it, or its staged changes, are published.")
    expires_at: Moment | None = Field(description="When it is archived.")
    held: HeldShown | None = Field(description="Why it was not published when it was to be; null without any reason.")


class ArticleListed(BaseModel):
    """An article in a list."""

    id: ArticleId
    language: Language
    category: Category
    status: ArticleStatus
    question: Text
    languages: Codes
    stale: Codes
    machine: Codes
    audience: ArticleAudience
    owner: Owner
    review_by: ReviewBy
    staged: bool = Field(description="Whether it has changes that visitors do not see yet.", examples=[False])
    broken: bool = Field(
        description="Whether it refers to a snippet, an article or a file that readers do not get.", examples=[False]
    )
    held: bool = Field(
        description="Whether it was held back at its time, or by an import, and is not published yet.",
        examples=[False],
    )
    publish_at: Moment | None
    expires_at: Moment | None
    revision: Number
    updated_at: Moment


class ArticlesListed(BaseModel):
    """Some articles, and how many there are in all."""

    articles: list[ArticleListed]
    total: Count
    held: Count = Field(description="How many articles were held back and wait, whatever the list is narrowed to.")


class Missing(BaseModel):
    """What is referred to and readers do not get: snippets and files that there are not, articles that they do not
    find."""

    snippets: list[str] = Field(examples=[["opening-hours"]])
    articles: list[str] = Field(examples=[["return-an-item"]])
    files: list[str] = Field(examples=[[]])


class Rendered(BaseModel):
    """An answer as visitors will see it, and what it refers to that they do not get."""

    html: Html
    missing: Missing


class AnswerShown(BaseModel):
    """The answer that a visitor would get."""

    article: ArticleId
    question: Text
    html: Html
    language: Language
    direction: Direction


class MatchShown(BaseModel):
    """An article that may answer, and the phrasing that is closest to the question."""

    article: ArticleId
    question: Text
    confidence: Share
    phrasing: str = Field(examples=["track my parcel"])
    language: Language


class Considered(BaseModel):
    """What the bot would do with a visitor's first message, and how sure it is."""

    language: Language
    direction: Direction
    decision: Literal["answer", "clarify", "handoff", "smalltalk"]
    reason: str = Field(examples=["sure"])
    confidence: Share
    intent: str = Field(examples=["ask_question"])
    emotion: str = Field(examples=["calm"])
    answer: AnswerShown | None
    matches: list[MatchShown]


class DraftedVariant(BaseModel):
    """A machine's draft of an article, and the engine that made it."""

    variant: VariantShown
    engine: str = Field(examples=["argos"])


class SourceChanges(BaseModel):
    """The source as a translation knows it, null where that is not kept, and as it is now."""

    then: VariantShown | None
    now: VariantShown


class TermShown(BaseModel):
    """A term, and its renderings by language."""

    term: str = Field(examples=["gift card"])
    renderings: dict[str, str] = Field(examples=[{"nl": "cadeaubon"}])


class Glossary(BaseModel):
    """All terms, and the version to send back with a change."""

    terms: list[TermShown]
    version: str = Field(examples=["5d41402a"])


class ScriptShown(BaseModel):
    """A text as it was written, and as the site words it; ``text`` is null where it is the same."""

    key: str = Field(examples=["given-back.formal"])
    original: str = Field(examples=["The assistant helps you further."])
    text: Annotated[str, Field(examples=["Our assistant helps you further."])] | None
    variables: list[str] = Field(examples=[["place"]])
    version: int = Field(description="Grows with each wording; 0 before the first.", examples=[7])


class Scripts(BaseModel):
    """Every text of a language."""

    language: Language
    direction: Direction
    scripts: list[ScriptShown]


class ScriptWorded(BaseModel):
    """A wording that is in use now; null is the original."""

    language: Language
    key: str = Field(examples=["given-back.formal"])
    text: Annotated[str, Field(examples=["Our assistant helps you further."])] | None
    version: Number


class ScriptSamples(BaseModel):
    """How a wording reads, with names and numbers in it."""

    samples: list[str] = Field(examples=[["Our assistant helps you further."]])


class ScriptVersion(BaseModel):
    """A wording that somebody wrote; ``text`` is null where they went back to the original."""

    text: Annotated[str, Field(examples=["Our assistant helps you further."])] | None
    author: str = Field(examples=["Sara"])
    created_at: Moment


class ScriptHistory(BaseModel):
    """The wordings of a text, the newest first."""

    history: list[ScriptVersion]
