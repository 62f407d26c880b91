"""Tags of conversations."""

from collections.abc import Sequence
from typing import Any

from bot.desk.context import DeskContext, DeskError
from bot.desk.notifications import Notifications
from bot.desk.views import ConversationViews
from handoff import audit, saved_views, tags
from handoff.agents import Agent

#: So many open lists of conversations are told of a tag that has changed; the others show it when they are read anew.
MOST_TOLD = 200


class Tagging:
    """Sorts conversations by words; any agent may, whoever holds them."""

    def __init__(self, context: DeskContext, *, notifications: Notifications, views: ConversationViews) -> None:
        self._context = context
        self._notifications = notifications
        self._views = views

    async def put(self, conversation_id: str, agent: Agent, wanted: Sequence[str]) -> dict[str, Any]:
        """Let a conversation have exactly these tags; its new summary. Raises :class:`DeskError`."""
        await self._change(conversation_id, agent, wanted, keep=False)
        return await self._views.summary(conversation_id)

    async def add(self, conversation_id: str, agent: Agent, tag: str) -> None:
        """Give a conversation one more tag. Raises :class:`DeskError`."""
        await self._change(conversation_id, agent, [tag], keep=True)

    async def take_away(self, conversation_id: str, agent: Agent, tag: str) -> None:
        """Let a conversation not have a tag any more; one that it has not is no fault. Raises :class:`DeskError`."""
        gone, now = _read(tag), self._context.clock()
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            before = (await tags.of_conversations(connection, [conversation_id])).get(conversation_id, [])
            chosen = [one for one in before if one != gone]
            if not await tags.put(connection, conversation_id, chosen, agent.id, now):
                return
            await audit.record(
                connection, "tagged", now=now, agent_id=agent.id, conversation_id=conversation_id, tags=chosen
            )
        await self._notifications.changed(conversation_id)

    async def offer(self, text: str, agent: Agent) -> None:
        """Offer a tag that no conversation has yet. Raises `handoff.tags.TagError`."""
        tag, now = tags.checked(text), self._context.clock()
        async with self._context.database.write(alone="tags") as connection:
            await tags.offer(connection, tag, now)
            await audit.record(connection, "tag-added", now=now, agent_id=agent.id, tag=tag)

    async def rename(self, before: str, text: str, agent: Agent, *, joining: bool) -> None:
        """Call a tag otherwise, or let it become one with another. Raises `handoff.tags.TagError`."""
        tag, now = tags.checked(text), self._context.clock()
        async with self._context.database.write(alone="tags") as connection:
            touched = await tags.rename(connection, before, tag, joining=joining, now=now)
            await saved_views.rename_tag(connection, before, tag)
            await audit.record(connection, "tag-renamed", now=now, agent_id=agent.id, tag=before, to=tag)
        await self._tell(touched)

    async def remove(self, tag: str, agent: Agent) -> None:
        """Take a tag off every conversation. Raises `handoff.tags.TagError`."""
        async with self._context.database.write(alone="tags") as connection:
            touched = await tags.remove(connection, tag)
            now = self._context.clock()
            await audit.record(connection, "tag-removed", now=now, agent_id=agent.id, tag=tag)
        await self._tell(touched)

    async def _tell(self, conversation_ids: Sequence[str]) -> None:
        for conversation_id in conversation_ids[:MOST_TOLD]:
            await self._notifications.changed(conversation_id)

    async def _change(self, conversation_id: str, agent: Agent, wanted: Sequence[str], *, keep: bool) -> None:
        now, read = self._context.clock(), [_read(one) for one in wanted]
        async with self._context.database.write() as connection:
            await self._context.conversation(connection, conversation_id)
            before = (await tags.of_conversations(connection, [conversation_id])).get(conversation_id, [])
            chosen = list(dict.fromkeys([*(before if keep else ()), *read]))
            if len(chosen) > tags.MOST:
                raise DeskError("invalid_tag", f"A conversation has at most {tags.MOST} tags; take one away first.")
            if not await tags.put(connection, conversation_id, chosen, agent.id, now):
                return
            await audit.record(
                connection, "tagged", now=now, agent_id=agent.id, conversation_id=conversation_id, tags=chosen
            )
        await self._notifications.changed(conversation_id)


def _read(text: str) -> str:
    tag = tags.read(text)
    if tag is None:
        raise DeskError("invalid_tag", f"A tag has between 1 and {tags.LONGEST} characters; shorten it.")
    return tag
