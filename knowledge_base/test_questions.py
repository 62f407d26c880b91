"""The questions that articles have to be found for, as their editors wrote them down."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import String, cast, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.tables import article


@dataclass(frozen=True, slots=True)
class TestQuestion:
    """A question that ``article`` has to be found for."""

    __test__: ClassVar[bool] = False

    article: str
    language: str
    text: str


async def of_published(connection: AsyncConnection) -> list[TestQuestion]:
    """The test questions of all published articles, by article and language."""
    found = await connection.execute(
        select(article.c.id, article.c.tests)
        # Most have none.
        .where(article.c.status == "published", cast(article.c.tests, String) != "{}")
        .order_by(article.c.id)
    )
    return [
        TestQuestion(row.id, language, text)
        for row in found
        for language, texts in sorted(row.tests.items())
        for text in texts
    ]
