"""Which articles a list is about."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, FromClause, and_, exists, or_, select

from knowledge_base.articles import Audience, Status
from knowledge_base.reference_store import is_broken
from knowledge_base.tables import article, article_staged, article_variant

#: How the text in a language stands: it is not there, its source has changed since, a machine drafted it and nobody has
#: reviewed it, or a person has written or reviewed it.
Translation = Literal["missing", "outdated", "unreviewed", "reviewed"]


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which articles a list is about: those whose id, category or any variant contains ``text``, that are in a
    ``language``, or whose ``translation`` into that stands as is said, for an ``audience``, of an ``owner``, of a
    ``category``, to be read again by a day (`2027-03-01`), with changes that are not published, that were ``held``
    back, or with ``broken`` references. Without a ``status`` those that are not archived."""

    text: str = ""
    status: Status | None = None
    language: str | None = None
    audience: Audience | None = None
    owner: str = ""
    category: str = ""
    due: str = ""
    staged: bool = False
    translation: Translation | None = None
    held: bool = False
    broken: bool = False

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """What holds of their rows."""
        yield article.c.status == self.status if self.status is not None else article.c.status != "archived"
        if self.text.strip():
            yield _contains(self.text.strip())
        if self.language is not None:
            yield _stands(self.language, self.translation)
        if self.audience is not None:
            yield article.c.audience == self.audience
        if self.owner:
            yield article.c.owner == self.owner
        if self.category:
            yield article.c.category == self.category
        if self.due:
            yield and_(article.c.review_by != "", article.c.review_by <= self.due)
        if self.held:
            yield article.c.held.is_not(None)
        if self.broken:
            yield is_broken()
        if self.staged:
            yield article.c.id.in_(select(article_staged.c.article_id))


def is_outdated(variant: FromClause) -> ColumnElement[bool]:
    """Whether the source of a row of variants has changed since it was written or confirmed."""
    source = article_variant.alias("source_variant")
    own = article.alias("own_article")
    return exists(
        select(source.c.article_id)
        .join(own, and_(own.c.id == source.c.article_id, own.c.language == source.c.language))
        .where(source.c.article_id == variant.c.article_id, source.c.source_revision > variant.c.source_revision)
        .correlate(variant)
    )


def _stands(language: str, translation: Translation | None) -> ColumnElement[bool]:
    variant: Any = article_variant.alias("translated")
    there = select(variant.c.article_id).where(variant.c.language == language)
    match translation:
        case None:
            return article.c.id.in_(there)
        case "missing":
            return article.c.id.not_in(there)
        case "outdated":
            return article.c.id.in_(there.where(is_outdated(variant)))
        case "unreviewed" | "reviewed":
            return article.c.id.in_(there.where(variant.c.machine.is_(translation == "unreviewed")))


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
