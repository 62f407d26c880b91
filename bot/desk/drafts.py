"""What agents have begun to write: kept for them, and shown on all pages that they have open."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.events import DESK
from bot.conversations.incoming import clean
from bot.desk.context import DeskContext, DeskError
from handoff import drafts
from handoff.agents import Agent
from handoff.drafts import Purpose


class Drafts:
    """Keeps drafts; each is its agent's alone."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context

    async def of(self, conversation_id: str, agent: Agent) -> list[dict[str, Any]]:
        """What ``agent`` has begun to write. Raises :class:`DeskError` ``unknown_conversation``."""
        async with self._context.database.read() as connection:
            await self._context.conversation(connection, conversation_id, lock=False)
            found = await drafts.of_agent(connection, agent.id, conversation_id)
        return [{"purpose": one.purpose, "text": one.text, "version": one.version} for one in found]

    async def save(
        self, conversation_id: str, agent: Agent, purpose: Purpose, text: str, version: int, page: str
    ) -> dict[str, Any]:
        """Keep a draft over the one of that ``version``; ``page`` names who writes, to other pages of the same agent.

        Raises :class:`DeskError` ``draft_changed`` where another text has been written since: none is lost unnoticed.
        """
        now = self._context.clock()
        # Only what no database takes is left out: the spaces at the end of what somebody is writing are not.
        kept = text if clean(text) == text.strip() else clean(text)
        async with self._context.database.write() as connection:
            conversation = await self._context.conversation(connection, conversation_id)
            if conversation.erased_at is not None:
                raise DeskError("erased", "This conversation was erased; nothing is written in it any more.")
            new = await drafts.save(connection, agent.id, conversation_id, purpose, kept, version, now)
        if new is None:
            raise DeskError("draft_changed", "Another text was written here in the meantime; load it, and choose one.")
        await announce(self._context, agent, conversation_id, purpose, kept, new, page)
        return {"purpose": purpose, "text": kept, "version": new}


async def sent(
    context: DeskContext, connection: AsyncConnection, conversation_id: str, agent: Agent, purpose: Purpose, text: str
) -> int | None:
    """What was begun has been sent, in the transaction that stores it; the version to :func:`announce`, if any."""
    return await drafts.sent(connection, agent.id, conversation_id, purpose, text, context.clock())


async def announce(
    context: DeskContext, agent: Agent, conversation_id: str, purpose: Purpose, text: str, version: int, page: str = ""
) -> None:
    """Show a draft as it is now on the agent's pages."""
    event = {"type": "draft", "to": agent.id, "conversation": conversation_id, "purpose": purpose}
    await context.bus.publish(DESK, {**event, "text": text, "version": version, "page": page})
