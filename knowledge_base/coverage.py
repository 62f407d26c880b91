"""How far the articles are translated: how many there are in each language, and how they stand.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.narrowing import is_outdated
from knowledge_base.tables import article, article_variant


@dataclass(frozen=True, slots=True)
class Covered:
    """A language: of all articles that are not archived, how many are there and how many are missing; of those that are
    there, how many are ``sources``, written in it at first, how many a person has written or reviewed, how many are a
    machine's draft that nobody has, and, of either, of how many the source has changed since."""

    language: str
    there: int
    sources: int
    reviewed: int
    unreviewed: int
    outdated: int
    missing: int


async def coverage(connection: AsyncConnection, languages: Iterable[str]) -> tuple[list[Covered], int]:
    """How far each of the ``languages`` is, and then each other one that some article is in; and how many articles
    there are in all."""
    total = await connection.execute(select(func.count()).select_from(article).where(article.c.status != "archived"))
    count = total.scalar_one()
    variant = article_variant
    found = await connection.execute(
        select(
            variant.c.language,
            func.count().label("there"),
            func.count(case((variant.c.language == article.c.language, 1))).label("sources"),
            func.count(case((variant.c.machine, 1))).label("unreviewed"),
            func.count(case((is_outdated(variant), 1))).label("outdated"),
        )
        .join(article, and_(article.c.id == variant.c.article_id, article.c.status != "archived"))
        .group_by(variant.c.language)
        .order_by(variant.c.language)
    )
    rows = {row.language: (row.there, row.sources, row.unreviewed, row.outdated) for row in found}
    told = []
    for language in dict.fromkeys((*languages, *rows)):
        there, sources, unreviewed, outdated = rows.get(language, (0, 0, 0, 0))
        told.append(Covered(language, there, sources, there - unreviewed, unreviewed, outdated, count - there))
    return told, count
