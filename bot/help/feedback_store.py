"""What readers say of articles, and how often articles have helped, in the database.

Every function takes the connection of the caller's transaction.
"""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import search_log
from bot.help.tables import help_feedback

DAY = 86_400


@dataclass(frozen=True, slots=True)
class Said:
    """How many readers an article has helped, in a language, and how many not."""

    language: str
    helpful: int
    unhelpful: int


async def add(connection: AsyncConnection, article_id: str, language: str, *, helpful: bool, now: float) -> None:
    """Count one reader more, on the day of ``now``."""
    here = {"article_id": article_id, "language": language, "day": int(now // DAY)}
    # SQLite and PostgreSQL write this alike. Two readers at once may both find no row: then one row is added.
    row = insert(help_feedback).values(**here, helpful=0, unhelpful=0)
    await connection.execute(row.on_conflict_do_nothing(index_elements=["article_id", "language", "day"]).inline())
    column = help_feedback.c.helpful if helpful else help_feedback.c.unhelpful
    await connection.execute(update(help_feedback).filter_by(**here).values({column.name: column + 1}))


async def remove(connection: AsyncConnection, article_id: str) -> None:
    """Forget what readers have said of an article."""
    await connection.execute(delete(help_feedback).where(help_feedback.c.article_id == article_id))


async def said_of(connection: AsyncConnection, article_id: str, since: float) -> list[Said]:
    """What readers have said of an article since a moment, by language."""
    yes, no = func.sum(help_feedback.c.helpful), func.sum(help_feedback.c.unhelpful)
    found = await connection.execute(
        select(help_feedback.c.language, yes.label("helpful"), no.label("unhelpful"))
        .where(help_feedback.c.article_id == article_id, help_feedback.c.day >= int(since // DAY))
        .group_by(help_feedback.c.language)
        .order_by(help_feedback.c.language)
    )
    return [Said(row.language, int(row.helpful), int(row.unhelpful)) for row in found]


async def asked_for(connection: AsyncConnection, since: float) -> Counter[str]:
    """By article, how often it answered in a conversation since a moment, or helped a reader of its page."""
    answers = await connection.execute(
        select(search_log.c.article_id, func.count().label("times"))
        .where(
            search_log.c.created_at >= since,
            search_log.c.decision == "answer",
            search_log.c.article_id.is_not(None),
        )
        .group_by(search_log.c.article_id)
    )
    counted = Counter({str(row.article_id): int(row.times) for row in answers})
    helped = await connection.execute(
        select(help_feedback.c.article_id, func.sum(help_feedback.c.helpful).label("times"))
        .where(help_feedback.c.day >= int(since // DAY))
        .group_by(help_feedback.c.article_id)
    )
    counted.update({str(row.article_id): int(row.times) for row in helped})
    return counted
