"""Finds conversations by words and parts of words, and shows where they stand."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, search_store
from bot.conversations.rows import conversation_of
from bot.conversations.search_store import Hit, terms_of
from bot.conversations.tables import conversation, message
from bot.desk import known_attributes, narrowing
from bot.desk.filters import EVERYTHING, Filters
from bot.desk.search_reading import person_texts
from bot.language.names import direction
from handoff.tables import contact, conversation_tag, note
from knowledge_base.normalization import folded

#: Entries that are fetched at first, each time twice as many, and the most at once.
BATCH, MOST_AMONG = 400, 4_000
#: Conversations that were found and are put into another order, the newest.
MOST_FOUND = 1_000
#: Visitors whom a part of a search names; more are no name. So many conversations are few.
MOST_PEOPLE = 500
#: Places that are shown of a conversation, and characters around the first mark of each.
SNIPPETS, AROUND = 2, 60


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation, and the places at which it was found: see :func:`snippet`."""

    conversation: Conversation
    hits: Sequence[Mapping[str, Any]]


async def find(
    connection: AsyncConnection, text: str, limit: int, offset: int, filters: Filters = EVERYTHING, now: float = 0.0
) -> list[Found]:
    """The conversations in which all words of ``text`` are found and that ``filters`` leave; what was written last
    comes first, unless they want another order.

    The words may stand in one message or note, in what is known of the visitor, or part here and part there.
    """
    terms = terms_of(text)
    if not terms:
        return []
    # What no row tells is looked at in what was found.
    wanted = offset + limit if narrowing.rows_say_all(filters) and filters.sort == "served" else MOST_FOUND
    hits = await _hits(connection, terms, narrowing.conditions(filters, now), wanted)
    newest = sorted(hits, key=lambda one: max(hit.id for hit in hits[one]), reverse=True)[: max(wanted, offset + limit)]
    page = (await narrowing.those(connection, newest, filters, now))[offset : offset + limit]
    shown = [hit for one in page for hit in sorted(hits[one.id], key=lambda hit: -hit.id)[:SNIPPETS]]
    snippets = await _snippets(connection, shown, [folded(one) for one in text.split()])
    return [
        Found(one, [snippets[hit.id] for hit in shown if hit.conversation_id == one.id and hit.id in snippets])
        for one in page
    ]


async def _hits(
    connection: AsyncConnection, terms: Sequence[str], conditions: Sequence[ColumnElement[bool]], wanted: int
) -> dict[str, list[Hit]]:
    """The newest entries that have all terms, by conversation: of ``wanted`` conversations or more, if there are."""
    hits: dict[str, list[Hit]] = {}
    people, rest = await _people(connection, terms)
    few = await _few(connection, conditions) if conditions else None
    if people and rest:
        people = await _fitting(connection, people, conditions) if few is None else people & few
        _sort_in(hits, await search_store.find_among(connection, rest, people, MOST_AMONG))
    if few is not None:
        _sort_in(hits, await search_store.find_among(connection, terms, few, MOST_AMONG))
        return hits
    before, size = None, BATCH
    while len(hits) < wanted:
        batch = await search_store.find(connection, terms, before=before, within=conditions, limit=size)
        _sort_in(hits, batch)
        if len(batch) < size:
            break
        before, size = batch[-1].id, min(2 * size, MOST_AMONG)
    return hits


def _sort_in(hits: dict[str, list[Hit]], found: Sequence[Hit]) -> None:
    for hit in found:
        hits.setdefault(hit.conversation_id, []).append(hit)


async def _few(connection: AsyncConnection, conditions: Sequence[ColumnElement[bool]]) -> set[str] | None:
    """The conversations for which ``conditions`` hold, where they are few: then it is quicker to look in them."""
    found = await connection.execute(select(conversation.c.id).where(*conditions).limit(MOST_PEOPLE + 1))
    ids = {row.id for row in found}
    return ids if len(ids) <= MOST_PEOPLE else None


async def _fitting(connection: AsyncConnection, some: set[str], conditions: Sequence[ColumnElement[bool]]) -> set[str]:
    """Those of the conversations for which ``conditions`` hold."""
    if not conditions:
        return some
    found = await connection.execute(select(conversation.c.id).where(conversation.c.id.in_(some), *conditions))
    return {row.id for row in found}


async def _people(connection: AsyncConnection, terms: Sequence[str]) -> tuple[set[str], list[str]]:
    """Conversations whose visitors some of the terms name, and the other terms."""
    people: set[str] | None = None
    rest = []
    for term in terms if len(terms) > 1 else ():
        named = await search_store.find_people(connection, term, MOST_PEOPLE)
        if not named or len(named) == MOST_PEOPLE:
            rest.append(term)
            continue
        found = {one.conversation_id for one in named}
        people = found if people is None else people & found
    return people or set(), rest


async def _snippets(
    connection: AsyncConnection, hits: Sequence[Hit], words: Sequence[str]
) -> dict[int, Mapping[str, Any]]:
    refs = {kind: [one.ref for one in hits if one.kind == kind] for kind in ("message", "note", "person")}
    shown_of_it = (message.c.id, message.c.author, message.c.sequence, message.c.language)
    messages = select(*shown_of_it, message.c.text, message.c.translations).where(
        message.c.id.in_([int(one) for one in refs["message"]])
    )
    notes = select(note).where(note.c.id.in_([int(one) for one in refs["note"]]))
    said = {str(row.id): row for row in await connection.execute(messages)} if refs["message"] else {}
    noted = {str(row.id): row for row in await connection.execute(notes)} if refs["note"] else {}
    known = await _known(connection, refs["person"]) if refs["person"] else {}
    made: dict[int, Mapping[str, Any]] = {}
    for hit in hits:
        shown: dict[str, Any] = {"kind": hit.kind, "author": None, "sequence": None}
        if hit.kind == "message" and (row := said.get(hit.ref)) is not None:
            versions = [
                (row.text, row.language),
                *((one["text"], code) for code, one in (row.translations or {}).items()),
            ]
            shown |= {"author": row.author, "sequence": row.sequence}
        elif hit.kind == "note" and (row := noted.get(hit.ref)) is not None:
            versions = [(row.text, "")]
        elif hit.kind == "person" and hit.ref in known:
            versions = [(one, "") for one in known[hit.ref]]
        else:
            continue
        text, language = versions[0]
        if len(versions) > 1:
            text, language = max(versions, key=lambda one: sum(word in folded(one[0]) for word in words))
        shown |= {"language": language or None, "direction": direction(language) if language else None}
        made[hit.id] = {**shown, "parts": snippet(text, words)}
    return made


async def _known(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, list[str]]:
    rows = (await connection.execute(select(conversation).where(conversation.c.id.in_(ids)))).all()
    contacts = await connection.execute(select(contact).where(contact.c.conversation_id.in_(ids)))
    left = {row.conversation_id: row for row in contacts}
    tags: dict[str, list[str]] = {}
    for row in await connection.execute(select(conversation_tag).where(conversation_tag.c.conversation_id.in_(ids))):
        tags.setdefault(row.conversation_id, []).append(row.tag)
    known = await known_attributes.read(connection, [conversation_of(row) for row in rows])
    return {row.id: person_texts(row, left.get(row.id), tags, known.get(row.id, ())) for row in rows}


_folded_letter = lru_cache(4096)(folded)


def snippet(text: str, words: Sequence[str]) -> list[dict[str, Any]]:
    """The part of ``text`` in which folded ``words`` stand, in parts: those with ``hit`` are what was looked for."""
    text = " ".join(text.split())
    pieces = [*map(_folded_letter, text)]
    plain = "".join(pieces)
    # Where each letter that is looked at begins; in most texts each stands for one.
    starts = None if {*map(len, pieces)} <= {1} else [0, *accumulate(map(len, pieces))]

    def origin(at: int) -> int:
        return at if starts is None else bisect_right(starts, at) - 1

    places = [at for word in words if word and (at := plain.find(word)) >= 0]
    first = origin(min(places)) if places else 0
    begin, end = max(0, first - AROUND), min(len(text), first + 2 * AROUND)
    marked: set[int] = set()
    for word in words:
        at = plain.find(word) if word else -1
        while at >= 0 and (place := origin(at)) < end:
            marked.update(range(place, origin(at + len(word) - 1) + 1))
            at = plain.find(word, at + len(word))
    parts: list[dict[str, Any]] = [{"text": "…", "hit": False}] if begin else []
    for at in range(begin, end):
        if parts and parts[-1]["hit"] == (at in marked):
            parts[-1]["text"] += text[at]
        else:
            parts.append({"text": text[at], "hit": at in marked})
    if end < len(text):
        parts.append({"text": "…", "hit": False})
    return parts
