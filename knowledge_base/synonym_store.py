"""Synonyms in the database. Every function takes the connection of the caller's transaction."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.synonyms import Group, Synonyms
from knowledge_base.tables import synonym, synonym_refused


async def load(connection: AsyncConnection) -> Synonyms:
    """All groups, in the order in which they were written."""
    found = await connection.execute(select(synonym.c.language, synonym.c.terms).order_by(synonym.c.id))
    return Synonyms.of([Group(row.language, tuple(row.terms)) for row in found])


async def change_mark(connection: AsyncConnection) -> tuple[int, float]:
    """Something that changes whenever synonyms do."""
    found = await connection.execute(select(func.count(), func.coalesce(func.max(synonym.c.updated_at), 0.0)))
    count, newest = found.one()
    return count, newest


async def save(connection: AsyncConnection, groups: Sequence[Group], now: float) -> None:
    """Keep ``groups`` instead of those that there were."""
    await connection.execute(delete(synonym))
    if groups:
        rows = [{"language": one.language, "terms": list(one.terms), "updated_at": now} for one in groups]
        await connection.execute(insert(synonym), rows)


async def refused(connection: AsyncConnection) -> set[tuple[str, str, str]]:
    """The pairs that are not to be proposed: language, what visitors write, and what articles say."""
    table = synonym_refused.c
    found = await connection.execute(select(table.language, table.word, table.term))
    return {(row.language, row.word, row.term) for row in found}


async def refuse(connection: AsyncConnection, language: str, word: str, term: str, *, by: str, now: float) -> None:
    """Have a pair never proposed again."""
    table = synonym_refused
    await connection.execute(
        delete(table).where(table.c.language == language, table.c.word == word, table.c.term == term)
    )
    await connection.execute(
        insert(table).values(language=language, word=word, term=term, refused_by=by, refused_at=now)
    )
