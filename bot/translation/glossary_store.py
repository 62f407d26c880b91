"""The site's own terms in the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.translation.glossary import Glossary
from bot.translation.tables import glossary


@dataclass(frozen=True, slots=True)
class Term:
    """A term as it is written in languages without a rendering of their own, and what it is called in others."""

    term: str
    renderings: Mapping[str, str]


async def load(connection: AsyncConnection) -> list[Term]:
    """All terms, in the order of the alphabet."""
    found = await connection.execute(select(glossary).order_by(glossary.c.term))
    return [Term(row.term, row.renderings) for row in found]


async def save(connection: AsyncConnection, terms: Sequence[Term], now: float) -> None:
    """Keep ``terms`` instead of those that there were; no two may be written alike."""
    await connection.execute(delete(glossary))
    if terms:
        rows = [{"term": one.term, "renderings": dict(one.renderings), "updated_at": now} for one in terms]
        await connection.execute(insert(glossary), rows)


def glossary_of(terms: Sequence[Term]) -> Glossary:
    """The terms as engines are held to them."""
    return Glossary([{"*": one.term, **one.renderings} for one in terms])
