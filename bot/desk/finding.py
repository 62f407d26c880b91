"""Finds conversations by words and parts of words, and shows where they stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store, search_store
from bot.conversations.rows import conversation_of
from bot.conversations.search_store import Hit, terms_of
from bot.conversations.tables import conversation, message
from bot.desk import known_attributes
from bot.desk.search_reading import person_texts
from bot.language.names import direction
from handoff.tables import contact, conversation_tag, note
from knowledge_base.normalization import folded

#: Entries that are fetched at once, and the most that are looked at for one page of conversations.
BATCH, MOST = 400, 8000
#: Visitors whom a part of a search names; more are no name.
MOST_PEOPLE = 500
#: Places that are shown of a conversation, and characters around the first mark of each.
SNIPPETS, AROUND = 2, 60


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation, and the places at which it was found: see :func:`snippet`."""

    conversation: Conversation
    hits: Sequence[Mapping[str, Any]]


async def find(connection: AsyncConnection, text: str, limit: int, offset: int) -> list[Found]:
    """The conversations in which all words of ``text`` are found, what was written last first.

    They may stand in one message or note, in what is known of the visitor, or part here and part there.
    """
    terms = terms_of(text)
    if not terms:
        return []
    hits: dict[str, list[Hit]] = {}
    people, rest = await _people(connection, terms)
    if people and rest:
        for hit in await search_store.find(connection, rest, among=people, limit=BATCH):
            hits.setdefault(hit.conversation_id, []).append(hit)
    wanted, before, seen = offset + limit, None, 0
    while len(hits) < wanted and seen < MOST:
        batch = await search_store.find(connection, terms, before=before, limit=BATCH)
        for hit in batch:
            hits.setdefault(hit.conversation_id, []).append(hit)
        if len(batch) < BATCH:
            break
        before, seen = batch[-1].id, seen + len(batch)
    newest = sorted(hits, key=lambda one: max(hit.id for hit in hits[one]), reverse=True)[offset:wanted]
    conversations = {one.id: one for one in await conversation_store.get_all(connection, newest)}
    shown = [hit for one in newest for hit in sorted(hits[one], key=lambda hit: -hit.id)[:SNIPPETS]]
    snippets = await _snippets(connection, shown, [folded(one) for one in text.split()])
    return [
        Found(
            conversations[one], [snippets[hit.id] for hit in shown if hit.conversation_id == one and hit.id in snippets]
        )
        for one in newest
        if one in conversations
    ]


async def _people(connection: AsyncConnection, terms: Sequence[str]) -> tuple[set[str], list[str]]:
    """Conversations whose visitors some of the terms name, and the other terms."""
    people: set[str] | None = None
    rest = []
    for term in terms if len(terms) > 1 else ():
        named = await search_store.find(connection, [term], kind="person", limit=MOST_PEOPLE)
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
    messages = select(message).where(message.c.id.in_([int(one) for one in refs["message"]]))
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


def snippet(text: str, words: Sequence[str]) -> list[dict[str, Any]]:
    """The part of ``text`` in which folded ``words`` stand, in parts: those with ``hit`` are what was looked for."""
    text = " ".join(text.split())
    letters, origin = [], []
    for at, character in enumerate(text):
        for letter in folded(character):
            letters.append(letter)
            origin.append(at)
    plain = "".join(letters)
    marked: set[int] = set()
    for word in words:
        at = plain.find(word) if word else -1
        while at >= 0:
            marked.update(range(origin[at], origin[at + len(word) - 1] + 1))
            at = plain.find(word, at + len(word))
    first = min(marked, default=0)
    begin, end = max(0, first - AROUND), min(len(text), first + 2 * AROUND)
    parts: list[dict[str, Any]] = [{"text": "…", "hit": False}] if begin else []
    for at in range(begin, end):
        if parts and parts[-1]["hit"] == (at in marked):
            parts[-1]["text"] += text[at]
        else:
            parts.append({"text": text[at], "hit": at in marked})
    if end < len(text):
        parts.append({"text": "…", "hit": False})
    return parts
