"""Reads what is new for the search, beside everything else: no message waits for it."""

import asyncio
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import search_store
from bot.conversations.model import ERASED
from bot.conversations.rows import conversation_of
from bot.conversations.search_store import Entry, Pending, searchable
from bot.conversations.tables import conversation, message
from bot.desk import known_attributes
from bot.desk.context import DeskContext
from bot.desk.known_attributes import Known
from bot.storage import DatabaseAway
from handoff.tables import contact, conversation_tag, note

log = structlog.get_logger(__name__)

#: What it is called among the jobs that one worker does.
JOB = "search reading"
#: Texts in one transaction: few, since whoever writes meanwhile waits for it.
BATCH = 20
#: Seconds between two looks, and between two batches.
INTERVAL, PAUSE = 0.5, 0.02
#: After something was erased the index is written anew in so many steps.
MERGES = 60


class SearchReading:
    """Keeps what conversations are found by; ``tick`` reads all that is new."""

    def __init__(self, context: DeskContext) -> None:
        self._context = context
        self._task: asyncio.Task[None] | None = None
        # How often the index is still to be gone over, to overwrite what was erased.
        self._merges = 0

    def start(self) -> None:
        """Begin to read, in the background."""
        self._task = asyncio.create_task(self._run(), name=JOB)

    async def close(self) -> None:
        """Stop; what is not read yet is read after the next start."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def tick(self) -> None:
        """Read all that is new."""
        async with self._context.database.read() as connection:
            if not await search_store.any_pending(connection):
                return
        while True:
            async with self._context.database.write() as connection:
                pending = await search_store.take(connection, BATCH)
                entries = await _entries(connection, pending)
                await search_store.keep(connection, pending, entries)
            if len({(one.kind, one.ref) for one in pending}) > len(entries):
                self._merges = MERGES
            if len(pending) < BATCH:
                return
            await asyncio.sleep(PAUSE)

    async def merge(self) -> None:
        """Overwrite some of what the index still has of texts that are gone."""
        if self._merges:
            self._merges -= 1
            async with self._context.database.write() as connection:
                await search_store.merge(connection)

    async def _run(self) -> None:
        while True:
            try:
                if await self._context.database.leads(JOB):
                    await self.tick()
                    await self.merge()
            except DatabaseAway as error:
                log.warning("search_reading_failed", error=str(error))
            except Exception:
                log.exception("search_reading_failed")
            await asyncio.sleep(INTERVAL)


async def _entries(connection: AsyncConnection, pending: Collection[Pending]) -> list[Entry]:
    """What is to be found, as it is now. Locked: what is erased at this moment is erased from here as well.

    Conversations before what is in them, as everybody locks them: the other way round, a turn that is being taken and
    this would wait for each other.
    """
    refs = {kind: sorted({one.ref for one in pending if one.kind == kind}) for kind in ("message", "note", "person")}
    entries = await _people(connection, refs["person"]) if refs["person"] else []
    if refs["message"]:
        ids = [int(one) for one in refs["message"]]
        query = select(message).where(message.c.id.in_(ids), message.c.kind != ERASED).with_for_update(read=True)
        for row in await connection.execute(query):
            said = [row.text, *(one["text"] for one in (row.translations or {}).values())]
            entries.append(Entry(row.conversation_id, "message", str(row.id), _together(said)))
    if refs["note"]:
        query = select(note).where(note.c.id.in_([int(one) for one in refs["note"]])).with_for_update(read=True)
        for row in await connection.execute(query):
            entries.append(Entry(row.conversation_id, "note", str(row.id), _together([row.text])))
    return entries


async def _people(connection: AsyncConnection, ids: list[str]) -> list[Entry]:
    """What is known of visitors: names, addresses, what the site says of them, and tags."""
    query = select(conversation).where(conversation.c.id.in_(ids), conversation.c.erased_at.is_(None))
    rows = (await connection.execute(query.with_for_update(read=True))).all()
    left = {row.conversation_id: row for row in await connection.execute(_of(contact, ids))}
    tags: dict[str, list[str]] = {}
    for row in await connection.execute(_of(conversation_tag, ids)):
        tags.setdefault(row.conversation_id, []).append(row.tag)
    known = await known_attributes.read(connection, [conversation_of(row) for row in rows])
    return [
        Entry(row.id, "person", row.id, _together(person_texts(row, left.get(row.id), tags, known.get(row.id, ()))))
        for row in rows
    ]


def _of(table: Any, ids: list[str]) -> Any:
    return select(table).where(table.c.conversation_id.in_(ids))


def person_texts(row: Any, left: Any, tags: dict[str, list[str]], known: Sequence[Known]) -> list[str]:
    """All that is known of a visitor, one thing each; ``row`` is the conversation's, ``left`` the contact's."""
    texts = [row.visitor_name, row.email, row.visitor_id]
    if left is not None:
        texts += [left.email, left.phone]
    written = [one.value for one in known if one.source not in ("page", "site") and one.definition.kind != "boolean"]
    return [one for one in (*texts, *_values(row.attributes), *written, *tags.get(row.id, ())) if one]


def _values(attributes: Any) -> Iterable[str]:
    """The words and numbers among what a site says of its visitor."""
    if isinstance(attributes, dict):
        for value in attributes.values():
            yield from _values(value)
    elif isinstance(attributes, list):
        for value in attributes:
            yield from _values(value)
    elif isinstance(attributes, str | int | float) and not isinstance(attributes, bool):
        yield str(attributes)


def _together(texts: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(found for one in texts if (found := searchable(one))))
