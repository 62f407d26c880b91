"""The site's own terms in the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BotError
from bot.translation.glossary import Glossary
from bot.translation.tables import glossary


class GlossaryChanged(BotError):
    """Somebody else was quicker to change the glossary."""

    def __init__(self) -> None:
        super().__init__("changed_meanwhile", "Somebody else changed the glossary meanwhile; load it again.")


@dataclass(frozen=True, slots=True)
class Term:
    """A term as it is written in languages without a rendering of their own, and what it is called in others."""

    term: str
    renderings: Mapping[str, str]


async def load(connection: AsyncConnection) -> list[Term]:
    """All terms, in the order of the alphabet."""
    found = await connection.execute(select(glossary).order_by(glossary.c.term))
    return [Term(row.term, row.renderings) for row in found]


async def save(connection: AsyncConnection, terms: Sequence[Term], now: float, *, edited: str | None = None) -> None:
    """Keep ``terms`` instead of those that there were; no two may be written alike.

    Raises :class:`GlossaryChanged` where ``edited``, the version that somebody changed, is not the stored one.
    """
    if edited is not None and edited != glossary_of(await load(connection)).version:
        raise GlossaryChanged
    await connection.execute(delete(glossary))
    if terms:
        rows = [{"term": one.term, "renderings": dict(one.renderings), "updated_at": now} for one in terms]
        await connection.execute(insert(glossary), rows)


def glossary_of(terms: Sequence[Term]) -> Glossary:
    """The terms as engines are held to them."""
    return Glossary([{"*": one.term, **one.renderings} for one in terms])
