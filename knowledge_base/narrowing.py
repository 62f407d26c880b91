"""Which articles a list is about."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select

from knowledge_base.articles import Audience, Status
from knowledge_base.tables import article, article_staged, article_variant


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which articles a list is about: those whose id, category or any variant contains ``text``, that are in a
    ``language``, for an ``audience``, of an ``owner``, of a ``category``, to be read again by a day (`2027-03-01`), or
    with changes that are not published. Without a ``status`` those that are not archived."""

    text: str = ""
    status: Status | None = None
    language: str | None = None
    audience: Audience | None = None
    owner: str = ""
    category: str = ""
    due: str = ""
    staged: bool = False

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """What holds of their rows."""
        yield article.c.status == self.status if self.status is not None else article.c.status != "archived"
        if self.text.strip():
            yield _contains(self.text.strip())
        if self.language is not None:
            inside = select(article_variant.c.article_id).where(article_variant.c.language == self.language)
            yield article.c.id.in_(inside)
        if self.audience is not None:
            yield article.c.audience == self.audience
        if self.owner:
            yield article.c.owner == self.owner
        if self.category:
            yield article.c.category == self.category
        if self.due:
            yield and_(article.c.review_by != "", article.c.review_by <= self.due)
        if self.staged:
            yield article.c.id.in_(select(article_staged.c.article_id))


def _contains(text: str) -> ColumnElement[bool]:
    wanted = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    inside = select(article_variant.c.article_id).where(
        or_(
            article_variant.c.question.ilike(wanted, escape="\\"),
            article_variant.c.answer.ilike(wanted, escape="\\"),
        )
    )
    return or_(
        article.c.id.ilike(wanted, escape="\\"),
        article.c.category.ilike(wanted, escape="\\"),
        article.c.id.in_(inside),
    )
