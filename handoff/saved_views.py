"""Views that agents have saved: what is shown of the conversations, and in which order, under a name.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import saved_view

#: Views of one agent.
MOST = 50


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view by its name; ``filters`` are its own."""

    id: int
    name: str
    filters: Mapping[str, Any]


async def of_agent(connection: AsyncConnection, agent_id: int) -> Sequence[SavedView]:
    """The views of an agent by name."""
    query = select(saved_view.c.id, saved_view.c.name, saved_view.c.filters).where(saved_view.c.agent_id == agent_id)
    return [SavedView(*row) for row in await connection.execute(query.order_by(saved_view.c.name))]


async def save(connection: AsyncConnection, agent_id: int, name: str, filters: Mapping[str, Any], now: float) -> bool:
    """Keep a view in place of the one of the same name; False where there are too many."""
    await connection.execute(delete(saved_view).where(saved_view.c.agent_id == agent_id, saved_view.c.name == name))
    number = select(func.count()).select_from(saved_view).where(saved_view.c.agent_id == agent_id)
    if (await connection.execute(number)).scalar_one() >= MOST:
        return False
    row = {"agent_id": agent_id, "name": name, "filters": dict(filters), "created_at": now}
    await connection.execute(insert(saved_view).values(**row))
    return True


async def rename_tag(connection: AsyncConnection, before: str, tag: str) -> None:
    """Let every view of conversations with a tag be one of those with another, which it is called from now on."""
    for row in (await connection.execute(select(saved_view.c.id, saved_view.c.filters))).all():
        if row.filters.get("tag") == before:
            renamed = {**row.filters, "tag": tag}
            await connection.execute(update(saved_view).where(saved_view.c.id == row.id).values(filters=renamed))


async def remove(connection: AsyncConnection, agent_id: int, view_id: int) -> bool:
    """Forget a view; False where the agent has none of that id."""
    done = await connection.execute(
        delete(saved_view).where(saved_view.c.agent_id == agent_id, saved_view.c.id == view_id)
    )
    return done.rowcount == 1
