"""Shapes of the routes for what articles are put together of: snippets, links to each other, and files."""

from typing import Annotated

from pydantic import BaseModel, Field

from bot.web.article_models import ArticleStatus, Missing
from bot.web.fields import ArticleId, Count, Direction, Language, Moment, Number, Text

SnippetName = Annotated[
    str,
    Field(
        description="Small letters of the Latin alphabet, figures and hyphens between them.",
        examples=["opening-hours"],
    ),
]
FileId = Annotated[str, Field(examples=["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"])]
Texts = Annotated[
    dict[str, str],
    Field(
        description="Markdown, by language.",
        examples=[{"en": "We are open from 9 to 5.", "nl": "Wij zijn open van 9 tot 5."}],
    ),
]
SnippetRevision = Annotated[int, Field(description="Grows with every change of it.", examples=[2])]


class SnippetWanted(BaseModel):
    """What a snippet says. ``revision`` is the one that was edited, 0 for a new one; null writes over whatever is
    there."""

    texts: Texts
    revision: int | None = Field(None, ge=0, le=2**31 - 1, examples=[2])


class ArticleUse(BaseModel):
    """An article that refers to something."""

    id: ArticleId
    question: Text
    language: Language
    direction: Direction
    status: ArticleStatus


class SnippetShown(BaseModel):
    """A snippet, and the articles that say it."""

    name: SnippetName
    texts: Texts
    revision: SnippetRevision
    author: str = Field(description="The login of whoever changed it last.", examples=["mina"])
    updated_at: Moment
    used_by: list[ArticleUse]


class SnippetsShown(BaseModel):
    """All snippets, by name."""

    snippets: list[SnippetShown]


class SnippetEntry(BaseModel):
    """A snippet as somebody left it; without texts where they deleted it."""

    revision: SnippetRevision
    texts: Texts | None
    author: str = Field(examples=["mina"])
    at: Moment


class SnippetHistory(BaseModel):
    """What became of a snippet, the newest first."""

    entries: list[SnippetEntry]


class ArticleLinks(BaseModel):
    """The articles that link to one, and what it refers to that readers do not get."""

    linked_from: list[ArticleUse]
    missing: Missing
    missing_in: dict[str, Missing] = Field(
        description="The same by the languages whose answers refer to it.",
        examples=[{"nl": {"snippets": ["opening-hours"], "articles": [], "files": []}}],
    )


class ArticleFileShown(BaseModel):
    """A picture or another file of articles; pictures have a size in pixels."""

    id: FileId
    name: str = Field(examples=["label.webp"])
    type: str = Field(examples=["image/webp"])
    size: Count = Field(description="In bytes.")
    width: Number | None
    height: Number | None
    markdown: str = Field(
        description="How an answer shows it; what is in brackets is read out to who does not see a picture.",
        examples=["![The label](file:0b9d6c1e8f3a4d25a7c40e9b1f6d2a83)"],
    )
