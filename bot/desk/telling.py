"""Tells agents in time what is theirs to do: kept until they have looked, and shown on whatever page they have open."""

from collections.abc import Iterable, Sequence

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.events import DESK
from bot.conversations.wire import moment
from bot.desk.context import DeskContext
from handoff import told
from handoff.agents import Agent
from handoff.told import Kind
from knowledge_base.normalization import folded


async def tell(
    context: DeskContext, agent_ids: Iterable[int], conversation_id: str, kind: Kind, by: Agent | None
) -> None:
    """Tell agents of a conversation, but for the one ``by`` whom it was done; None is the queue."""
    wanted = [one for one in dict.fromkeys(agent_ids) if by is None or one != by.id]
    if not wanted:
        return
    now, name = context.clock(), None if by is None else by.name
    async with context.database.write() as connection:
        await keep(connection, wanted, conversation_id, kind, name, now)
    await publish(context, wanted, conversation_id, kind, name, now)


async def keep(
    connection: AsyncConnection, agent_ids: Iterable[int], conversation_id: str, kind: Kind, by: str | None, now: float
) -> None:
    """Keep that agents are told of a conversation, in the transaction in which that comes up."""
    for agent_id in agent_ids:
        await told.add(connection, agent_id, conversation_id, kind, by, now)


async def publish(
    context: DeskContext, agent_ids: Iterable[int], conversation_id: str, kind: Kind, by: str | None, now: float
) -> None:
    """Show agents what was kept for them, after that was stored."""
    for agent_id in agent_ids:
        event = {"type": "told", "to": agent_id, "conversation": conversation_id, "kind": kind, "by": by}
        await context.bus.publish(DESK, {**event, "created_at": moment(now)})


async def seen(context: DeskContext, agent: Agent, conversation_id: str) -> None:
    """``agent`` has looked at a conversation: no page of theirs need say so any more."""
    async with context.database.write() as connection:
        was_told = await told.seen(connection, agent.id, conversation_id)
    if was_told:
        await context.bus.publish(DESK, {"type": "seen", "to": agent.id, "conversation": conversation_id})


def mentioned(text: str, agents: Iterable[Agent]) -> Sequence[int]:
    """Those whom ``text`` names after an @, by their name or their login."""
    plain, found = folded(text), []
    for one in agents:
        for name in (one.name, one.login):
            called = f"@{folded(name)}"
            at = plain.find(called)
            after = plain[at + len(called) : at + len(called) + 1]
            if at >= 0 and not after.isalnum():
                found.append(one.id)
                break
    return found
