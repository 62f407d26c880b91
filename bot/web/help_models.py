"""Shapes of the help articles' routes."""

from pydantic import BaseModel, Field

from bot.web.fields import ArticleId, Count, Direction, Html, Language, Text


class HelpArticleListed(BaseModel):
    """An article in a list, in the language that was asked for or, where it has none, the one it was written in."""

    id: ArticleId
    question: Text
    excerpt: str = Field(
        description="What of the answer fits the search, as plain text; empty without one.",
        examples=["Open My orders and choose Track next to your order."],
    )
    language: Language
    direction: Direction
    url: str = Field(description="The article's own page.", examples=["https://support.example/help/en/track-order"])


class HelpArticlesListed(BaseModel):
    """Articles for a reader, best first."""

    articles: list[HelpArticleListed]


class HelpArticleShown(BaseModel):
    """An article for a reader. ``by_machine``: a computer has translated it, and nobody has checked that."""

    id: ArticleId
    question: Text
    html: Html
    language: Language
    direction: Direction
    by_machine: bool
    url: str = Field(description="The article's own page.", examples=["https://support.example/help/en/track-order"])


class HelpFeedback(BaseModel):
    """Whether an article has helped somebody who has read it in ``language``."""

    helpful: bool
    language: str = Field(max_length=35, examples=["en"])


class HelpFeedbackCounted(BaseModel):
    """How many readers of the help pages an article has helped, in a language, and how many not."""

    language: Language
    direction: Direction
    helpful: Count
    unhelpful: Count


class HelpFeedbackShown(BaseModel):
    """What readers have said of an article in the last ``days``."""

    days: int = Field(examples=[90])
    url: str | None = Field(
        description="The article's own page, where readers have one.",
        examples=["https://support.example/help/en/track-order"],
    )
    languages: list[HelpFeedbackCounted]
