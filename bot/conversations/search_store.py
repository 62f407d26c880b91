"""What conversations are found by: the words of messages and what else is written about them, by parts of words.

The rows of ``search_entry`` hold texts as they are looked for. SQLite finds in them with FTS5's trigrams, PostgreSQL
with an inverted index over trigrams of any script, whatever the locale of the database is.

Every function takes the connection of the caller's transaction.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, ClauseElement, ColumnElement, Executable, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from bot.conversations.tables import search_entry, search_pending
from knowledge_base.normalization import folded
from knowledge_base.sentences import UNSPACED

# Two characters are a word where words are not spaced: with a mark after each they make a trigram.
_MARK = "\u00b7"
_UNSPACED = re.compile(f"([{UNSPACED}\uac00-\ud7af])")
#: Terms of a search that count, and letters of one that an index can look for.
MOST_TERMS, SHORTEST = 8, 3
#: Characters of a text that are looked in: a message has no more, a site's attributes may.
LONGEST = 20_000
#: Pages of SQLite's index that are written anew at once.
PAGES = 200


@dataclass(frozen=True, slots=True)
class Pending:
    """Something that is to be read anew: its row in ``search_pending``, and what it is."""

    id: int
    kind: str
    ref: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A text that conversations are found by; ``kind`` is message, note or person."""

    conversation_id: str
    kind: str
    ref: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that was found; a larger ``id`` is newer."""

    id: int
    conversation_id: str
    kind: str
    ref: str


class _Holds(ColumnElement[bool]):
    """Whether an entry has a term in it, as the engine's index knows."""

    inherit_cache = False
    type = Boolean()

    def __init__(self, term: str) -> None:
        self.term = term


@compiles(_Holds, "sqlite")
def _in_sqlite(element: _Holds, compiler: SQLCompiler, **_: Any) -> str:
    quoted = '"' + element.term.replace('"', '""') + '"'
    wanted = compiler.process(bindparam(None, quoted, unique=True))
    return f"search_entry.id IN (SELECT rowid FROM search_words WHERE search_words MATCH {wanted})"


@compiles(_Holds, "postgresql")
def _in_postgresql(element: _Holds, compiler: SQLCompiler, **_: Any) -> str:
    wanted = compiler.process(bindparam(None, element.term, unique=True))
    return f"search_trigrams(search_entry.text) @> search_trigrams({wanted}::text)"


class _Merge(Executable, ClauseElement):
    """Writes a part of SQLite's index anew, without what was deleted from it; PostgreSQL's vacuum does that itself."""

    inherit_cache = False


@compiles(_Merge, "sqlite")
def _merge_in_sqlite(*_: Any, **__: Any) -> str:
    return f"INSERT INTO search_words (search_words, rank) VALUES ('merge', -{PAGES})"


@compiles(_Merge, "postgresql")
def _merge_in_postgresql(*_: Any, **__: Any) -> str:
    return "SELECT 1"


async def merge(connection: AsyncConnection) -> None:
    """Go on with overwriting what the index still has of texts that are gone, ``PAGES`` pages of it."""
    await connection.execute(_Merge())


def searchable(text: str) -> str:
    """``text`` as it is kept to be looked in."""
    return _UNSPACED.sub(rf"\1{_MARK}", " ".join(folded(text[:LONGEST]).split()))


def terms_of(text: str) -> list[str]:
    """What a search looks for, each once; all of it has to be found."""
    found = (searchable(one).removesuffix(_MARK) for one in text.split())
    return list(dict.fromkeys(one for term in found for one in term.split()))[:MOST_TERMS]


async def find(
    connection: AsyncConnection,
    terms: Sequence[str],
    *,
    before: int | None = None,
    kind: str | None = None,
    among: Collection[str] | None = None,
    limit: int,
) -> list[Hit]:
    """The newest entries that have all of ``terms`` in them: of one ``kind``, or ``among`` some conversations."""
    query = select(search_entry.c.id, search_entry.c.conversation_id, search_entry.c.kind, search_entry.c.ref)
    for term in terms:
        if len(term) >= SHORTEST:
            query = query.where(_Holds(term))
        query = query.where(search_entry.c.text.contains(term, autoescape=True))
    if before is not None:
        query = query.where(search_entry.c.id < before)
    if kind is not None:
        query = query.where(search_entry.c.kind == kind)
    if among is not None:
        query = query.where(search_entry.c.conversation_id.in_(among))
    found = await connection.execute(query.order_by(search_entry.c.id.desc()).limit(limit))
    return [Hit(*row) for row in found]


async def any_pending(connection: AsyncConnection) -> bool:
    """Whether there is something to read."""
    return (await connection.execute(select(search_pending.c.id).limit(1))).first() is not None


async def again(connection: AsyncConnection, kind: str, refs: Collection[str]) -> None:
    """Have something read anew that no table of conversations tells of."""
    if refs:
        await connection.execute(insert(search_pending), [{"kind": kind, "ref": one} for one in refs])


async def take(connection: AsyncConnection, limit: int) -> list[Pending]:
    """What is to be read next, the oldest first; it is not pending any more."""
    found = await connection.execute(select(search_pending).order_by(search_pending.c.id).limit(limit))
    taken = [Pending(row.id, row.kind, row.ref) for row in found]
    if taken:
        await connection.execute(delete(search_pending).where(search_pending.c.id.in_([one.id for one in taken])))
    return taken


async def keep(connection: AsyncConnection, pending: Collection[Pending], entries: Collection[Entry]) -> None:
    """Let what was ``pending`` be found by ``entries`` from now on, and no more by what it was found by before."""
    texts = {(one.kind, one.ref): one for one in entries if one.text}
    for kind in {one.kind for one in pending}:
        refs = {one.ref for one in pending if one.kind == kind}
        theirs = search_entry.c.kind == kind, search_entry.c.ref.in_(refs)
        known = {row.ref: row for row in await connection.execute(select(search_entry).where(*theirs))}
        if gone := [ref for ref in known if (kind, ref) not in texts]:
            await connection.execute(
                delete(search_entry).where(search_entry.c.kind == kind, search_entry.c.ref.in_(gone))
            )
        new = []
        for ref in sorted(refs, key=lambda one: (len(one), one)):
            entry = texts.get((kind, ref))
            if entry is None:
                continue
            if ref not in known:
                new.append({"conversation_id": entry.conversation_id, "kind": kind, "ref": ref, "text": entry.text})
            elif known[ref].text != entry.text:
                await connection.execute(
                    update(search_entry).where(search_entry.c.id == known[ref].id).values(text=entry.text)
                )
        if new:
            await connection.execute(insert(search_entry), new)
