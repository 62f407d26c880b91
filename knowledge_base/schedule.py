"""When articles are to be published, and when they expire. Every function takes the connection of the caller's
transaction."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.held import Held
from knowledge_base.tables import article

#: What the time of an article may have come for.
What = Literal["publish", "expire"]


@dataclass(frozen=True, slots=True)
class Due:
    """An article whose time has come, what for, and who has said so."""

    article_id: str
    what: What
    by: str


async def put(
    connection: AsyncConnection,
    article_id: str,
    *,
    publish_at: float | None,
    expires_at: float | None,
    by: str,
    now: float,
) -> None:
    """Set both times of an article; None for none."""
    # Whoever chooses a time knows what held it back.
    values = {"publish_at": publish_at, "expires_at": expires_at, "scheduled_by": by, "updated_at": now, "held": None}
    changed = update(article).where(article.c.id == article_id)
    await connection.execute(changed.values(**values, revision=article.c.revision + 1))


async def hold(connection: AsyncConnection, article_id: str, held: Held) -> None:
    """Have an article published at no time, and keep what has ``held`` it back."""
    values = {"publish_at": None, "held": held.json()}
    await connection.execute(update(article).where(article.c.id == article_id).values(**values))


async def release(connection: AsyncConnection, article_id: str) -> None:
    """Forget what has held an article back: it is to be published no more, or has been."""
    await connection.execute(update(article).where(article.c.id == article_id).values(held=None))


async def settle(connection: AsyncConnection, article_id: str, *, status: str, now: float) -> None:
    """Forget the times of an article that have come to nothing in a ``status``: it is published already, or put away,
    and comes back when somebody says so. One that is over would have it expire in the moment of its publication."""
    values: dict[str, None] = {}
    if status != "draft":
        values["publish_at"] = values["held"] = None
    if status == "archived":
        values["expires_at"] = None
    if values:
        await connection.execute(update(article).where(article.c.id == article_id).values(**values))
    if status == "published":
        over = and_(article.c.id == article_id, article.c.expires_at <= now)
        await connection.execute(update(article).where(over).values(expires_at=None))


async def due(
    connection: AsyncConnection,
    now: float,
    *,
    article_id: str | None = None,
    what: What | None = None,
    limit: int = 100,
) -> list[Due]:
    """The articles whose time has come by ``now``, those first that are to be published; or what of one is due, or one
    of the two."""
    t = article.c
    ways = {"publish": t.publish_at <= now, "expire": and_(t.expires_at <= now, t.status == "published")}
    of_time = or_(*ways.values()) if what is None else ways[what]
    query = select(t.id, t.publish_at, t.scheduled_by).where(of_time)
    if article_id is not None:
        query = query.where(t.id == article_id)
    found = await connection.execute(query.order_by(t.publish_at, t.id).limit(limit))
    rows = [
        Due(row.id, "publish" if row.publish_at is not None and row.publish_at <= now else "expire", row.scheduled_by)
        for row in found
    ]
    return sorted((one for one in rows if what in (None, one.what)), key=lambda one: one.what == "expire")
