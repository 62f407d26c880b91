"""What articles refer to, kept beside them so that whoever refers to something is found without reading all answers.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, exists, insert, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.articles import article_of
from knowledge_base.references import References, references_in, references_of
from knowledge_base.tables import article, article_file, article_reference, article_staged, article_variant, snippet

_TABLE = article_reference
#: Characters of a name at most; nothing that there is has a longer one.
LONGEST = 200
#: The kinds of what is referred to, as they are kept.
SNIPPET, ARTICLE, FILE = "snippet", "article", "file"


async def renew(connection: AsyncConnection, ids: Collection[str]) -> None:
    """Keep what some articles refer to, as they are stored by now."""
    await connection.execute(delete(_TABLE).where(_TABLE.c.article_id.in_(ids)))
    said: dict[str, list[str]] = {}
    variants = article_variant.c
    for row in await connection.execute(
        select(variants.article_id, variants.answer).where(variants.article_id.in_(ids))
    ):
        said.setdefault(row.article_id, []).append(row.answer)
    rows = [one for article_id, answers in said.items() for one in _rows(article_id, references_of(answers), False)]
    waiting = select(article_staged).where(article_staged.c.article_id.in_(ids))
    for row in await connection.execute(waiting):
        rows += _rows(row.article_id, references_in(article_of(row.content, row.machine)), True)
    if rows:
        await connection.execute(insert(_TABLE), rows)


async def users(connection: AsyncConnection, kind: str, names: Collection[str] | None = None) -> list[Row[Any]]:
    """The articles that refer to something of a ``kind``, or to those of the ``names``: rows of ``name``, ``id``,
    ``question``, ``language`` and ``status``, by article."""
    query = (
        select(_TABLE.c.name, article.c.id, article_variant.c.question, article.c.language, article.c.status)
        .join(article, article.c.id == _TABLE.c.article_id)
        .join(
            article_variant,
            and_(article_variant.c.article_id == article.c.id, article_variant.c.language == article.c.language),
        )
        .where(_TABLE.c.kind == kind)
        # As it is published and as it is to be.
        .distinct()
        .order_by(article.c.id, _TABLE.c.name)
    )
    if names is not None:
        query = query.where(_TABLE.c.name.in_(names))
    return list(await connection.execute(query))


async def names(connection: AsyncConnection, kind: str) -> set[str]:
    """All of a ``kind`` that some article refers to."""
    return set((await connection.execute(select(_TABLE.c.name).where(_TABLE.c.kind == kind).distinct())).scalars())


def is_broken() -> ColumnElement[bool]:
    """Whether an article, as its editors left it, refers to something that readers do not get."""
    target = article.alias("referred_to")
    there = or_(
        and_(_TABLE.c.kind == ARTICLE, exists().where(target.c.id == _TABLE.c.name, target.c.status == "published")),
        and_(_TABLE.c.kind == SNIPPET, exists().where(snippet.c.name == _TABLE.c.name)),
        and_(_TABLE.c.kind == FILE, exists().where(article_file.c.id == _TABLE.c.name)),
    )
    is_newest = or_(_TABLE.c.staged, _TABLE.c.article_id.not_in(select(article_staged.c.article_id)))
    return article.c.id.in_(select(_TABLE.c.article_id).where(is_newest, ~there))


def _rows(article_id: str, its: References, staged: bool) -> Iterable[dict[str, Any]]:
    for kind, some in ((SNIPPET, its.snippets), (ARTICLE, its.articles), (FILE, its.files)):
        for name in sorted({one[:LONGEST] for one in some}):
            yield {"article_id": article_id, "staged": staged, "kind": kind, "name": name}
