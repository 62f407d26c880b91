"""Snippets and their history in the database. Every function takes the connection of the caller's transaction."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.references import Snippet
from knowledge_base.tables import snippet, snippet_revision


@dataclass(frozen=True, slots=True)
class StoredSnippet:
    """A snippet with its place in its own history."""

    snippet: Snippet
    revision: int
    author: str
    updated_at: float


@dataclass(frozen=True, slots=True)
class SnippetVersion:
    """A snippet as somebody left it; without texts where they deleted it."""

    revision: int
    texts: Mapping[str, str] | None
    author: str
    created_at: float


async def load(connection: AsyncConnection) -> list[StoredSnippet]:
    """All snippets, by name."""
    found = await connection.execute(select(snippet).order_by(snippet.c.name))
    return [
        StoredSnippet(Snippet(row.name, dict(row.texts)), row.revision, row.author, row.updated_at) for row in found
    ]


async def get(connection: AsyncConnection, name: str) -> StoredSnippet | None:
    """The snippet of that name, or None."""
    row = (await connection.execute(select(snippet).where(snippet.c.name == name))).one_or_none()
    if row is None:
        return None
    return StoredSnippet(Snippet(row.name, dict(row.texts)), row.revision, row.author, row.updated_at)


async def by_name(connection: AsyncConnection) -> dict[str, Snippet]:
    """All snippets by name, as articles are expanded with them."""
    return {one.snippet.name: one.snippet for one in await load(connection)}


async def change_mark(connection: AsyncConnection) -> tuple[int, int]:
    """Something that changes whenever a snippet does."""
    table = snippet_revision.c
    count, newest = (await connection.execute(select(func.count(), func.coalesce(func.max(table.id), 0)))).one()
    return count, newest


async def save(connection: AsyncConnection, wanted: Snippet, *, author: str, now: float) -> StoredSnippet:
    """Keep a snippet instead of the one of its name."""
    revision = await _next_revision(connection, wanted.name)
    values = {"texts": dict(wanted.texts), "revision": revision, "author": author, "updated_at": now}
    done = await connection.execute(update(snippet).where(snippet.c.name == wanted.name).values(**values))
    if not done.rowcount:
        await connection.execute(insert(snippet).values(name=wanted.name, **values))
    await _note(connection, wanted.name, revision, dict(wanted.texts), author, now)
    return StoredSnippet(wanted, revision, author, now)


async def remove(connection: AsyncConnection, name: str, *, author: str, now: float) -> None:
    """Delete a snippet; its history stays."""
    revision = await _next_revision(connection, name)
    await connection.execute(delete(snippet).where(snippet.c.name == name))
    await _note(connection, name, revision, None, author, now)


async def history(connection: AsyncConnection, name: str, limit: int) -> list[SnippetVersion]:
    """What became of a snippet, the newest first; also of one that is deleted."""
    table = snippet_revision
    found = await connection.execute(select(table).where(table.c.name == name).order_by(table.c.id.desc()).limit(limit))
    return [
        SnippetVersion(row.revision, None if row.texts is None else dict(row.texts), row.author, row.created_at)
        for row in found
    ]


async def known(connection: AsyncConnection, names: Collection[str]) -> set[str]:
    """Those of the ``names`` that snippets have."""
    return set((await connection.execute(select(snippet.c.name).where(snippet.c.name.in_(names)))).scalars())


async def texts(connection: AsyncConnection) -> Iterable[str]:
    """What all snippets say, in all languages."""
    return [text for one in await load(connection) for text in one.snippet.texts.values()]


async def _next_revision(connection: AsyncConnection, name: str) -> int:
    table = snippet_revision.c
    newest = await connection.execute(select(func.coalesce(func.max(table.revision), 0)).where(table.name == name))
    return int(newest.scalar_one()) + 1


async def _note(
    connection: AsyncConnection, name: str, revision: int, said: dict[str, str] | None, author: str, now: float
) -> None:
    await connection.execute(
        insert(snippet_revision).values(name=name, revision=revision, texts=said, author=author, created_at=now)
    )
