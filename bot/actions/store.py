"""Actions and their uses in the database. Every function takes the connection of the caller's transaction."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.definition import Action, Need, Use
from bot.actions.tables import actions, article_actions

_USES = select(
    actions, article_actions.c.article_id, article_actions.c.templates, article_actions.c.version.label("used")
).join(article_actions, article_actions.c.action_id == actions.c.id)


async def everything(connection: AsyncConnection) -> list[Action]:
    """All actions, by name."""
    return [_action(row) for row in await connection.execute(select(actions).order_by(actions.c.name))]


async def find(connection: AsyncConnection, action_id: int) -> Action | None:
    """An action by its id."""
    row = (await connection.execute(select(actions).where(actions.c.id == action_id))).one_or_none()
    return None if row is None else _action(row)


async def named(connection: AsyncConnection, name: str) -> Action | None:
    """An action by its name."""
    row = (await connection.execute(select(actions).where(actions.c.name == name))).one_or_none()
    return None if row is None else _action(row)


async def count(connection: AsyncConnection) -> int:
    """How many there are."""
    return int((await connection.execute(select(func.count()).select_from(actions))).scalar_one())


async def add(connection: AsyncConnection, values: Mapping[str, Any], now: float) -> int:
    """Keep a new one; its id."""
    done = await connection.execute(
        insert(actions).values(**_stored(values), version=1, created_at=now).returning(actions.c.id)
    )
    return int(done.scalar_one())


async def change(connection: AsyncConnection, action_id: int, version: int, values: Mapping[str, Any]) -> bool:
    """Set columns of one that nobody has changed since ``version``; False where somebody has."""
    done = await connection.execute(
        update(actions)
        .where(actions.c.id == action_id, actions.c.version == version)
        .values(version=version + 1, **_stored(values))
    )
    return done.rowcount == 1


async def remove(connection: AsyncConnection, action_id: int) -> None:
    """Delete one; articles that used it answer with their own text."""
    await connection.execute(delete(article_actions).where(article_actions.c.action_id == action_id))
    await connection.execute(delete(actions).where(actions.c.id == action_id))


async def use_of(connection: AsyncConnection, article_id: str) -> Use | None:
    """The action of an article, also one that is switched off."""
    row = (await connection.execute(_USES.where(article_actions.c.article_id == article_id))).one_or_none()
    return None if row is None else _use(row)


async def uses(connection: AsyncConnection) -> list[Use]:
    """The actions of all articles that have one."""
    return [_use(row) for row in await connection.execute(_USES.order_by(article_actions.c.article_id))]


async def used_by(connection: AsyncConnection) -> dict[int, list[str]]:
    """The articles that use each action, by its id."""
    found: dict[int, list[str]] = {}
    query = select(article_actions.c.action_id, article_actions.c.article_id).order_by(article_actions.c.article_id)
    for row in await connection.execute(query):
        found.setdefault(row.action_id, []).append(row.article_id)
    return found


async def put_use(
    connection: AsyncConnection, article_id: str, action_id: int, templates: Mapping[str, str], version: int
) -> bool:
    """Let an article use an action, where nobody has changed that since ``version``, 0 for none yet; False else."""
    values = {"action_id": action_id, "templates": dict(templates), "version": version + 1}
    mine = article_actions.c.article_id == article_id
    if version == 0:
        if (await connection.execute(select(article_actions.c.version).where(mine))).one_or_none() is not None:
            return False
        await connection.execute(insert(article_actions).values(article_id=article_id, **values))
        return True
    done = await connection.execute(
        update(article_actions).where(mine, article_actions.c.version == version).values(**values)
    )
    return done.rowcount == 1


async def drop_use(connection: AsyncConnection, article_id: str) -> bool:
    """Let an article use no action; whether it used one."""
    done = await connection.execute(delete(article_actions).where(article_actions.c.article_id == article_id))
    return done.rowcount == 1


def _stored(values: Mapping[str, Any]) -> dict[str, Any]:
    needs = {"needs": [asdict(one) for one in values["needs"]]} if "needs" in values else {}
    return {**values, **needs}


def _action(row: Row[Any]) -> Action:
    kept = {column.name: getattr(row, column.name) for column in actions.columns}
    return Action(**{**kept, "needs": tuple(Need.of(one) for one in kept["needs"])})


def _use(row: Row[Any]) -> Use:
    return Use(row.article_id, _action(row), row.templates, row.used)
