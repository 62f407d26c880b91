"""Conversations and messages that tests put into a database, and what PostgreSQL would be asked for."""

from dataclasses import replace
from typing import Any

from sqlalchemy import ClauseElement
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Draft, Message, State, conversation_store, message_store, search_log_store
from bot.conversations.model import Author
from bot.storage.compiled_statements import Rows

#: Sunday, 22 November 2026, 10:00 UTC.
START = 1_795_341_600.0


async def begin(
    connection: AsyncConnection,
    address: str | None = None,
    *,
    channel: str = "web",
    at: float = START,
    state: State = State.BOT,
    **given: Any,
) -> Conversation:
    """A stored conversation that somebody began at ``address``."""
    values = {"language": "en", "language_source": "detected", **given}
    new = conversation_store.begun(channel=channel, address=address, now=at, **values)
    return await conversation_store.add(connection, replace(new, state=state))


async def write(
    connection: AsyncConnection,
    conversation: Conversation,
    text: str,
    *,
    author: Author = "visitor",
    language: str = "en",
    at: float = START,
    handled: bool = True,
    deliver: bool = False,
    **given: Any,
) -> Message:
    """A stored message at the end of a conversation."""
    draft = Draft(author, text, language, **given)
    (stored,) = await message_store.append(
        connection, conversation.id, [draft], now=at, handled=handled, deliver=deliver
    )
    return stored


async def asks(
    connection: AsyncConnection,
    conversation: Conversation,
    text: str = "How?",
    article: str | None = "refund",
    *,
    decision: str = "answer",
    reason: str = "sure",
    confidence: float = 0.9,
    at: float = START,
) -> None:
    """A visitor asked something, which is stored with what was decided."""
    message = await write(connection, conversation, text, at=at)
    await search_log_store.record(
        connection,
        conversation_id=conversation.id,
        message_id=message.id,
        text=text,
        language="en",
        decision=decision,
        reason=reason,
        article_id=article,
        confidence=confidence,
        created_at=at,
    )


class Overheard:
    """A connection that notes what PostgreSQL would be asked, and finds nothing."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def execute(self, statement: ClauseElement, parameters: object = None) -> Rows:
        """Note the statement; there are no rows."""
        self.asked.append(str(statement.compile(dialect=postgresql.dialect())))  # type: ignore[no-untyped-call]
        return Rows([], 0)
