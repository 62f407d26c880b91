"""Shapes of the routes that bring articles in from files, and give them out."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from bot.web.article_models import ArticleStatus, Category
from bot.web.fields import ArticleId, Count, Language, Moment, Number, Text
from bot.web.trial_models import TestAsked, TrialStatus

FileFormat = TypeAliasType("FileFormat", Literal["jsonl", "json", "csv", "xlsx", "yaml", "md", "html", "rasa", "xliff"])
ImportStatus = TypeAliasType("ImportStatus", Literal["running", "done", "failed", "lost"])
ChangedPart = TypeAliasType(
    "ChangedPart",
    Literal[
        "category",
        "tags",
        "audience",
        "owner",
        "review_by",
        "status",
        "source",
        "translation",
        "question",
        "phrasings",
        "answer",
        "live",
        "tests",
        "confirmed",
        "unreviewed",
    ],
)
FileName = Annotated[str, Field(examples=["faq.csv"])]
RowNumber = Annotated[int | None, Field(description="The line, or a spreadsheet's row.", examples=[3])]


class ImportOptions(BaseModel):
    """What is said of files where they do not say it themselves, as JSON in the form's field `options`."""

    model_config = ConfigDict(extra="forbid")

    language: str = Field("", max_length=35, description="That of texts that name none.", examples=["nl"])
    encoding: str = Field("", max_length=20, description="Where the guess is wrong.", examples=["cp1252"])
    separator: str = Field("", max_length=1, description="What stands between columns.", examples=[";"])
    columns: dict[str, str] = Field(
        default_factory=dict, description="What a field's column is called.", examples=[{"question": "Kop"}]
    )
    header: bool = Field(True, description="Whether the first row names the columns; else they are A, B, C.")


class ColumnShown(BaseModel):
    """A column of a table, the field it is taken for (empty where it is left out), and the first that stands in it."""

    name: str = Field(examples=["Kop"])
    field: str = Field(examples=["question"])
    sample: str = Field(examples=["Waar is mijn bestelling?"])


class FileShown(BaseModel):
    """What a file turned out to be."""

    name: FileName
    format: FileFormat
    encoding: str = Field(examples=["Windows-1252"])
    guessed: bool = Field(description="Whether the encoding was guessed.")
    separator: str = Field(examples=[";"])
    rows: Count
    columns: list[ColumnShown]


class ChangeShown(BaseModel):
    """What of an article would be another, in which language where it is of one."""

    what: ChangedPart
    language: str = Field(examples=["nl"])


class ArticlePlanned(BaseModel):
    """An article as it would be stored."""

    id: ArticleId
    language: Language
    question: Text
    category: Category
    languages: list[str] = Field(examples=[["en", "nl"]])
    status: ArticleStatus
    changes: list[ChangeShown]
    file: FileName
    row: RowNumber


class ImportFaultShown(BaseModel):
    """What is wrong with a row, in which column as the file calls it."""

    file: FileName
    row: RowNumber
    column: str = Field(examples=["Antwoord"])
    message: str = Field(examples=["the field answer is empty."])


class EncodingShown(BaseModel):
    """An encoding that can be chosen."""

    name: str = Field(examples=["cp1252"])
    label: str = Field(examples=["Windows-1252"])


class ImportPlan(BaseModel):
    """What an import would do; with faults it does nothing. Of long lists, the first are told. `mark` stands for it."""

    files: list[FileShown]
    added: list[ArticlePlanned]
    changed: list[ArticlePlanned]
    left: list[ArticlePlanned]
    added_count: Count
    changed_count: Count
    left_count: Count
    faults: list[ImportFaultShown]
    fault_count: Count
    notes: list[str] = Field(examples=[["README.md: has no front matter; it was left out."]])
    mark: str = Field(examples=["5d41402abc4b2a76b9719d911017c592"])
    encodings: list[EncodingShown]
    trial: int | None = Field(
        description="What finds out which articles test questions would hold back; null where there is nothing to ask.",
        examples=[7],
    )


class ArticleHeld(BaseModel):
    """An article that an import would not publish: `tests` are the first of the `count` test questions against it."""

    article: ArticleId
    tests: list[TestAsked]
    count: Count


class ImportTrial(BaseModel):
    """How far the trial of an import is, and the articles that would be `held` back, of `held_count` the first.

    ``asked`` are the test questions that it could do something to, of ``tests`` in all.
    """

    id: Number
    state: TrialStatus
    done: Count
    total: Count
    held: list[ArticleHeld]
    held_count: Count
    asked: Count
    tests: Count
    titles: dict[str, str] = Field(examples=[{"track-order": "Where is my order?"}])


class ImportProgress(BaseModel):
    """How far an import is, in texts that are made searchable, and what comes of it.

    `lost`: the server that carried it out is gone, and nothing of it was stored.
    """

    id: Number
    state: ImportStatus
    by: str = Field(examples=["sara"])
    began_at: Moment
    done: Count
    total: Count
    added: Count
    changed: Count
    left: Count
    held: Count = Field(description="How many of them are not published, since test questions speak against that.")
    message: str = Field(description="Why it failed, or what of it was left out.", examples=[""])
