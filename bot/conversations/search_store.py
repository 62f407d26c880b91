"""What conversations are found by: the words of messages and what else is written about them, by parts of words.

The rows of ``search_entry`` hold texts as they are looked for. SQLite finds in them with FTS5's trigrams, PostgreSQL
with an inverted index over trigrams of any script, whatever the locale of the database is.

Every function takes the connection of the caller's transaction.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import (
    Boolean,
    ClauseElement,
    ColumnElement,
    Executable,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from bot.conversations.tables import conversation, search_entry, search_pending
from knowledge_base.normalization import folded
from knowledge_base.sentences import UNSPACED

# Two characters are a word where words are not spaced: with a mark after each they make a trigram.
_MARK = "\u00b7"
_UNSPACED = re.compile(f"([{UNSPACED}\uac00-\ud7af])")
#: SQLite's indexes: of all entries, and of what is known of visitors.
_WORDS, _PEOPLE = "search_words", "search_words_of_people"
#: Terms of a search that count, and letters of one that an index can look for.
MOST_TERMS, SHORTEST = 8, 3
#: Characters of a text that are looked in: a message has no more, a site's attributes may.
LONGEST = 20_000
#: The newest entries are read without an index: so many at first, and so many at once.
WINDOW, MOST_AT_ONCE = 2_000, 20_000
#: While at least this share of them is what is looked for, reading on is quicker than the index.
USUAL = 0.025
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


class _Condition(ColumnElement[bool]):
    """A condition that stands as it is written: where SQLite is told ``… = 1`` of one, it uses no index for it."""

    type = Boolean()

    def self_group(self, against: object = None) -> Self:
        return self


class _Has(_Condition):
    """Whether the text of an entry has a term in it, letter by letter."""

    inherit_cache = False

    def __init__(self, term: str) -> None:
        self.term = term


@compiles(_Has, "sqlite")
def _has_in_sqlite(element: _Has, compiler: SQLCompiler, **_: Any) -> str:
    return f"instr(search_entry.text, {compiler.process(bindparam(None, element.term, unique=True))}) > 0"


@compiles(_Has, "postgresql")
def _has_in_postgresql(element: _Has, compiler: SQLCompiler, **_: Any) -> str:
    return f"strpos(search_entry.text, {compiler.process(bindparam(None, element.term, unique=True))}) > 0"


class _Named(_Condition):
    """Whether the engine's index names an entry for all of some terms: an index of all entries, or of people's.

    SQLite names the newest ``most`` before an id, -1 for all; PostgreSQL leaves that to the rest of the statement.
    """

    inherit_cache = False

    def __init__(self, terms: Sequence[str], people: bool, before: int, most: int) -> None:
        self.terms = terms
        self.index = _PEOPLE if people else _WORDS
        self.before, self.most = before, most


@compiles(_Named, "sqlite")
def _named_in_sqlite(element: _Named, compiler: SQLCompiler, **_: Any) -> str:
    quoted = " AND ".join('"' + one.replace('"', '""') + '"' for one in element.terms)
    wanted, index = compiler.process(bindparam(None, quoted, unique=True)), element.index
    return (
        f"search_entry.id IN (SELECT rowid FROM {index} WHERE {index} MATCH {wanted} AND rowid < {element.before:d} "
        f"ORDER BY rowid DESC LIMIT {element.most:d})"
    )


@compiles(_Named, "postgresql")
def _named_in_postgresql(element: _Named, compiler: SQLCompiler, **_: Any) -> str:
    wanted = [compiler.process(bindparam(None, one, unique=True)) for one in element.terms]
    found = " AND ".join(f"search_trigrams(search_entry.text) @> search_trigrams({one}::text)" for one in wanted)
    return f"({found})"


class _Merge(Executable, ClauseElement):
    """Writes a part of SQLite's index anew, without what was deleted from it; PostgreSQL's vacuum does that itself."""

    inherit_cache = False

    def __init__(self, index: str) -> None:
        self.index = index


@compiles(_Merge, "sqlite")
def _merge_in_sqlite(element: _Merge, *_: Any, **__: Any) -> str:
    return f"INSERT INTO {element.index} ({element.index}, rank) VALUES ('merge', -{PAGES})"


@compiles(_Merge, "postgresql")
def _merge_in_postgresql(*_: Any, **__: Any) -> str:
    return "SELECT 1"


async def merge(connection: AsyncConnection) -> None:
    """Go on with overwriting what the indexes still have of texts that are gone, ``PAGES`` pages of each."""
    for index in (_WORDS, _PEOPLE):
        await connection.execute(_Merge(index))


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
    within: Collection[ColumnElement[bool]] = (),
    limit: int,
) -> list[Hit]:
    """The newest entries that have all of ``terms`` in them, of conversations ``within`` which something holds.

    Of a word that is everywhere an index names nearly everything, so the newest entries are read first. Where few of
    them have what is looked for, the index finds the others.
    """
    top = await _end(connection) if before is None else before
    known = [exists().where(conversation.c.id == search_entry.c.conversation_id, *within)] if within else []
    indexed = [one for one in terms if len(one) >= SHORTEST]
    found: list[Hit] = []
    begin, size = top, WINDOW
    while top > 0 and len(found) < limit:
        bottom, left = max(0, top - size), limit - len(found)
        between = search_entry.c.id >= bottom, search_entry.c.id < top
        found += await _newest(connection, terms, [*between, *known], left)
        top, left = bottom, limit - len(found)
        share = len(found) / (begin - bottom)
        if indexed and share < USUAL and left:
            whole = len(indexed) == len(terms) and not known
            named = _Named(indexed, False, top, left if whole else -1)
            return found + await _newest(connection, terms, [search_entry.c.id < top, named, *known], left)
        # As many as it takes if they are like those before, and some more.
        size = max(WINDOW, min(MOST_AT_ONCE, int(1.2 * left / share))) if share else MOST_AT_ONCE
    return found


async def find_people(connection: AsyncConnection, term: str, limit: int) -> list[Hit]:
    """The newest entries of visitors of whom ``term`` is known."""
    asked: list[ColumnElement[bool]] = [search_entry.c.kind == literal_column("'person'")]
    if len(term) >= SHORTEST:
        asked.append(_Named([term], True, await _end(connection), limit))
    return await _newest(connection, [term], asked, limit)


async def find_among(
    connection: AsyncConnection, terms: Sequence[str], conversations: Collection[str], limit: int
) -> list[Hit]:
    """The newest entries of a few ``conversations`` that have all of ``terms`` in them."""
    return await _newest(connection, terms, [search_entry.c.conversation_id.in_(conversations)], limit)


async def _newest(
    connection: AsyncConnection, terms: Sequence[str], asked: Collection[ColumnElement[bool]], limit: int
) -> list[Hit]:
    query = select(search_entry.c.id, search_entry.c.conversation_id, search_entry.c.kind, search_entry.c.ref)
    query = query.where(*asked, *(_Has(one) for one in terms))
    found = await connection.execute(query.order_by(search_entry.c.id.desc()).limit(limit))
    return [Hit(*row) for row in found]


async def _end(connection: AsyncConnection) -> int:
    """The id above all others."""
    newest: int | None = (await connection.execute(select(func.max(search_entry.c.id)))).scalar_one()
    return (newest or 0) + 1


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
