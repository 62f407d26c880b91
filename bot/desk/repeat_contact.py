"""Whether somebody comes back with the same problem."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store, search_log_store

#: Seconds in which a second contact about the same problem counts as the same one.
WINDOW = 7 * 24 * 3600.0


async def troubles(connection: AsyncConnection, conversation: Conversation, now: float) -> frozenset[str]:
    """The articles that this visitor's other conversations of the last seven days were about, and did not solve."""
    others = await conversation_store.of_visitor(connection, conversation, since=now - WINDOW, limit=20)
    ids = {one.id for one in others} | ({conversation.follows} if conversation.follows else set())
    if not ids:
        return frozenset()
    return await search_log_store.unsolved_articles(connection, sorted(ids), now - WINDOW)


async def has_come_back(
    connection: AsyncConnection, conversation: Conversation, article: str | None, now: float
) -> bool:
    """Whether the visitor was here before, within seven days, about the same ``article``."""
    return article is not None and article in await troubles(connection, conversation, now)
