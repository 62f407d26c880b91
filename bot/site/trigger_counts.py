"""How often greetings were shown, opened and answered, in the database.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.site.tables import trigger_count

#: What becomes of a greeting, in this order.
Step = Literal["shown", "opened", "answered"]
DAY = 86_400


@dataclass(frozen=True, slots=True)
class Counted:
    """How often a greeting was shown, how often the chat was opened by it, and how often its visitor then wrote."""

    shown: int = 0
    opened: int = 0
    answered: int = 0


async def add(connection: AsyncConnection, trigger_id: str, step: Step, now: float) -> None:
    """Count one more ``step`` of a greeting, on the day of ``now``."""
    here = {"trigger_id": trigger_id, "day": int(now // DAY)}
    # SQLite and PostgreSQL write this alike. Two visitors at once may both find no row: then one row is added.
    row = insert(trigger_count).values(**here, shown=0, opened=0, answered=0)
    await connection.execute(row.on_conflict_do_nothing(index_elements=["trigger_id", "day"]).inline())
    column = trigger_count.c[step]
    await connection.execute(update(trigger_count).filter_by(**here).values({step: column + 1}))


async def since(connection: AsyncConnection, moment: float) -> Mapping[str, Counted]:
    """What became of each greeting since a moment, by its id; those that were never shown are not in it."""
    c = trigger_count.c
    found = await connection.execute(
        select(c.trigger_id, *(func.sum(c[step]).label(step) for step in ("shown", "opened", "answered")))
        .where(c.day >= int(moment // DAY))
        .group_by(c.trigger_id)
    )
    return {row.trigger_id: Counted(int(row.shown), int(row.opened), int(row.answered)) for row in found}
