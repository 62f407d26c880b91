"""What is known of the files of articles. Every function takes the connection of the caller's transaction.

Nobody but those who work here learns a file's id. Readers get an address that is made of it, another one for each
audience: who knows the one cannot tell the other.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Text, cast, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base import reference_store, snippet_store
from knowledge_base.articles import AUDIENCES, Audience
from knowledge_base.references import references_of
from knowledge_base.tables import article_file, article_revision, snippet_revision

_TABLE = article_file
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class ArticleFile:
    """A picture or another file of articles. ``id`` is also its name where files are kept; ``width`` and ``height``
    are pixels, of a picture."""

    id: str
    name: str
    type: str
    size: int
    width: int | None
    height: int | None
    digest: str
    author: str
    created_at: float


def address_of(file_id: str, audience: Audience) -> str:
    """What a file of an article for an ``audience`` is called in addresses; agents know it by its id."""
    if audience == "agents":
        return file_id
    return hashlib.sha256(f"{audience}:{file_id}".encode()).hexdigest()[:32]


async def add(connection: AsyncConnection, one: ArticleFile) -> None:
    """Keep what is known of a file."""
    await connection.execute(
        insert(_TABLE).values(
            id=one.id,
            public_name=address_of(one.id, "public"),
            visitors_name=address_of(one.id, "visitors"),
            name=one.name,
            type=one.type,
            size=one.size,
            width=one.width,
            height=one.height,
            digest=one.digest,
            author=one.author,
            created_at=one.created_at,
        )
    )


async def find(connection: AsyncConnection, name: str) -> tuple[ArticleFile, Audience] | None:
    """The file that addresses call ``name``, and for whom they do; None where there is none."""
    names = (_TABLE.c.public_name, _TABLE.c.visitors_name, _TABLE.c.id)
    row = (await connection.execute(select(_TABLE).where(or_(*(one == name for one in names))))).one_or_none()
    if row is None:
        return None
    known = (row.public_name, row.visitors_name, row.id).index(name)
    return _file(row), AUDIENCES[known]


async def alike(connection: AsyncConnection, digest: str) -> ArticleFile | None:
    """A file with the same bytes, or None."""
    row = (await connection.execute(select(_TABLE).where(_TABLE.c.digest == digest).limit(1))).one_or_none()
    return None if row is None else _file(row)


async def wanted_again(connection: AsyncConnection, ids: Sequence[str], now: float) -> None:
    """Take some files as if they had just come: whoever sent them again has not saved their article yet."""
    for start in range(0, len(ids), _CHUNK):
        chosen = _TABLE.c.id.in_(ids[start : start + _CHUNK])
        await connection.execute(update(_TABLE).where(chosen).values(created_at=now))


async def some(connection: AsyncConnection, ids: Collection[str]) -> list[ArticleFile]:
    """Those of the files that there are."""
    wanted, found = sorted(ids), list[ArticleFile]()
    for start in range(0, len(wanted), _CHUNK):
        rows = await connection.execute(select(_TABLE).where(_TABLE.c.id.in_(wanted[start : start + _CHUNK])))
        found += [_file(row) for row in rows]
    return found


async def size_of_all(connection: AsyncConnection) -> int:
    """How many bytes all files of articles have."""
    return int((await connection.execute(select(func.coalesce(func.sum(_TABLE.c.size), 0)))).scalar_one())


async def unused(connection: AsyncConnection, before: float, since: float) -> list[str]:
    """The ids of files that came ``before`` a moment and that nothing refers to: no article, no snippet, and nothing
    in the history of these ``since`` another moment."""
    rows = await connection.execute(select(_TABLE.c.id).where(_TABLE.c.created_at < before))
    old = set(rows.scalars())
    if not old:
        return []
    old -= await reference_store.names(connection, reference_store.FILE)
    old -= references_of(await snippet_store.texts(connection)).files
    return [one for one in sorted(old) if not await _was_used(connection, one, since)]


async def drop(connection: AsyncConnection, ids: Sequence[str]) -> None:
    """Know nothing of some files any more."""
    for start in range(0, len(ids), _CHUNK):
        await connection.execute(delete(_TABLE).where(_TABLE.c.id.in_(ids[start : start + _CHUNK])))


async def _was_used(connection: AsyncConnection, file_id: str, since: float) -> bool:
    for table, column in ((article_revision, article_revision.c.content), (snippet_revision, snippet_revision.c.texts)):
        found = await connection.execute(
            select(table.c.id)
            .where(table.c.created_at >= since, cast(column, Text).contains(f"file:{file_id}", autoescape=True))
            .limit(1)
        )
        if found.first() is not None:
            return True
    return False


def _file(row: object) -> ArticleFile:
    return ArticleFile(**{name: getattr(row, name) for name in ArticleFile.__dataclass_fields__})
