"""What visitors asked, what was decided and what came of it, in the database.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import search_log
from bot.storage import prepare

#: From this confidence on, a message that was not answered counts as being about its top match.
LIKELY = 0.25
_LOG = prepare(insert(search_log))


async def last_article(connection: AsyncConnection, conversation_id: str) -> str | None:
    """The article that a conversation was last about, as far as the bot could tell."""
    found = await connection.execute(
        select(search_log.c.article_id)
        .where(
            search_log.c.conversation_id == conversation_id,
            search_log.c.article_id.is_not(None),
            search_log.c.decision.in_(("answer", "clarify")),
        )
        .order_by(search_log.c.id.desc())
        .limit(1)
    )
    return found.scalar_one_or_none()


async def record(connection: AsyncConnection, **values: Any) -> None:
    """Keep what was asked, what was decided and how sure the bot was."""
    await connection.execute(_LOG, values)


async def record_outcome(connection: AsyncConnection, conversation_id: str, outcome: str) -> None:
    """Note on the newest answer of a conversation whether it helped: ``helpful`` or ``unhelpful``."""
    newest = (
        select(search_log.c.id)
        .where(search_log.c.conversation_id == conversation_id, search_log.c.decision == "answer")
        .order_by(search_log.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    await connection.execute(update(search_log).where(search_log.c.id == newest).values(outcome=outcome))


async def tried(connection: AsyncConnection, conversation_id: str) -> list[dict[str, Any]]:
    """The answers that the bot gave in a conversation: article, confidence and whether they helped."""
    found = await connection.execute(
        select(search_log.c.article_id, search_log.c.confidence, search_log.c.outcome)
        .where(search_log.c.conversation_id == conversation_id, search_log.c.decision == "answer")
        .order_by(search_log.c.id)
    )
    return [{"article": row.article_id, "confidence": row.confidence, "outcome": row.outcome} for row in found]


async def unsolved_articles(
    connection: AsyncConnection, conversation_ids: Sequence[str], since: float
) -> frozenset[str]:
    """The articles that conversations were about since a moment, but for those whose answer helped."""
    found = await connection.execute(
        select(search_log.c.article_id, search_log.c.outcome).where(
            search_log.c.conversation_id.in_(conversation_ids),
            search_log.c.created_at >= since,
            # What was handed over is about its top match only where that was likely.
            or_(search_log.c.decision.in_(("answer", "clarify")), search_log.c.confidence >= LIKELY),
            search_log.c.decision != "smalltalk",
            search_log.c.article_id.is_not(None),
        )
    )
    outcomes: dict[str, set[str | None]] = {}
    for row in found:
        outcomes.setdefault(row.article_id, set()).add(row.outcome)
    return frozenset(article for article, heard in outcomes.items() if "helpful" not in heard or "unhelpful" in heard)


async def answered(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, list[tuple[float, str]]]:
    """What was asked in each of the conversations that an article answered: when, and the question; in order."""
    if not conversation_ids:
        return {}
    found = await connection.execute(
        select(search_log.c.conversation_id, search_log.c.created_at, search_log.c.text)
        .where(search_log.c.conversation_id.in_(conversation_ids), search_log.c.decision == "answer")
        .order_by(search_log.c.id)
    )
    asked: dict[str, list[tuple[float, str]]] = {}
    for row in found:
        asked.setdefault(row.conversation_id, []).append((row.created_at, row.text))
    return asked
