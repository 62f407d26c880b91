"""All that is kept about a visitor, as JSON and files in a zip.

What colleagues noted among themselves is left out: those are their words, not the visitor's. The file says so.
"""

import asyncio
import json
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import arrival_store
from bot.conversations.model import ERASED
from bot.conversations.tables import consent, delivery, language_change, message, search_log, transcript_mail
from bot.desk import known_attributes
from bot.desk.known_attributes import Known
from bot.live import hold_store
from bot.live.tables import live_hold
from bot.visitors.finding import Visitor
from handoff import attributes
from handoff.files import FileStore
from handoff.tables import attachment, contact, rating, ticket

LEFT_OUT = (
    "Internal notes of colleagues about the conversations are left out, and so are the accounts of those colleagues. "
    "Copies in backups, and what messaging platforms keep themselves, are not part of this."
)

#: What is handed out of each table, beside the conversation itself, with the names that columns have in the file.
_PARTS: Mapping[str, tuple[Table, Sequence[str]]] = {
    "messages": (
        message,
        ("sequence", "author", "agent_name", "text", "language", "kind", "buttons", "reason", "attachment",
         "translations", "created_at"),
    ),
    "language_changes": (language_change, ("previous", "language", "source", "created_at")),
    "searches": (
        search_log,
        ("text", "language", "decision", "reason", "article_id", "confidence", "outcome", "created_at"),
    ),
    "handoffs": (
        ticket,
        ("reason", "emotion", "language", "status", "resolution", "opened_at", "taken_at", "first_reply_at",
         "ended_at"),
    ),
    "ratings": (rating, ("csat", "nps", "comment", "language", "asked_at", "answered_at")),
    "contact": (contact, ("email", "phone", "updated_at")),
    "mailed": (transcript_mail, ("address", "status", "created_at")),
    "told_to_other_systems": (delivery, ("type", "payload", "status", "created_at")),
    "held_elsewhere": (live_hold, ("side", "remote", "contact", "created_at")),
    "attachments": (attachment, ("id", "name", "type", "size", "created_at")),
}  # fmt: skip

_CONSENT = ("version", "language", "text", "given_at")


async def collect(connection: AsyncConnection, visitor: Visitor, now: float) -> dict[str, Any]:
    """Everything about a visitor, as it is written to ``visitor.json``; moments are ISO 8601, in UTC."""
    conversations, agreed = [], []
    for one in visitor.conversations:
        agreed += [{"conversation": one.id, **given} for given in await _rows(connection, consent, _CONSENT, one.id)]
        parts = {name: await _rows(connection, table, columns, one.id) for name, (table, columns) in _PARTS.items()}
        parts["messages"] = [said for said in parts["messages"] if said["kind"] != ERASED]
        for file in parts["attachments"]:
            file["file"] = name_in_zip(file["id"], file["name"])
        conversations.append(
            {
                "id": one.id,
                "channel": one.channel,
                "address": one.address,
                "state": one.state.value,
                "language": one.language,
                "language_source": one.language_source,
                "locale": one.locale,
                "visitor_name": one.visitor_name,
                "visitor_id": one.visitor_id,
                "email": one.email,
                "vouched": one.vouched,
                "attributes": dict(one.attributes),
                "known_attributes": [_known(known) for known in await known_attributes.of(connection, one)],
                "remembered": dict(one.memory),
                "created_at": _moment(one.created_at),
                "updated_at": _moment(one.updated_at),
                "erased_at": _moment(one.erased_at),
                **parts,
            }
        )
    return {
        "exported_at": _moment(now),
        "left_out": LEFT_OUT,
        "visitor": {"ids": visitor.ids, "names": visitor.names, "emails": visitor.emails},
        "consent": [
            *(
                {"conversation": one.id, "at": _moment(one.created_at), name: value}
                for one in visitor.conversations
                for name, value in one.attributes.items()
                if "consent" in name.casefold()
            ),
            *agreed,
        ],
        "conversations": conversations,
        "not_worked_on": await _arrived(connection, visitor),
    }


async def write(found: Mapping[str, Any], files: FileStore, target: Path | IO[bytes]) -> int:
    """Write what :func:`collect` found, and the files that ``files`` keeps, to the zip ``target``; how many files there
    are. Those that are gone are named in ``visitor.json`` alone.

    Raises ``OSError`` and :class:`handoff.files.FilesUnavailable`.
    """
    written = 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        described = json.dumps(found, ensure_ascii=False, indent=2)
        await asyncio.to_thread(archive.writestr, "visitor.json", described)
        for conversation in found["conversations"]:
            for one in conversation["attachments"]:
                fetched = await files.fetch(one["id"])
                if fetched is None:
                    continue
                try:
                    await asyncio.to_thread(archive.write, fetched.path, one["file"])
                finally:
                    await asyncio.to_thread(fetched.close)
                written += 1
    return written


def _known(one: Known) -> dict[str, Any]:
    """An attribute that the site defines, with who says so."""
    return {
        "key": one.definition.key,
        "label": one.definition.label,
        "of": one.definition.owner,
        "value": attributes.plain(one.definition, one.value),
        "source": one.source,
        "updated_at": _moment(one.updated_at),
    }


def name_in_zip(attachment_id: str, name: str) -> str:
    """Where a file lies in the zip: two files may have one name."""
    return f"files/{attachment_id[:8]}-{name}"


async def _arrived(connection: AsyncConnection, visitor: Visitor) -> list[dict[str, Any]]:
    """What platforms brought, and systems where people work, that nothing has come of yet."""
    places = {(one.channel, one.address) for one in visitor.conversations}
    for one in visitor.conversations:
        hold = await hold_store.of_conversation(connection, one.id)
        if hold is not None and hold.remote is not None:
            places.add((hold.side, hold.remote.id))
    found = [row for place in sorted(places) for row in await arrival_store.of_address(connection, *place)]
    return [
        {"channel": one.channel, "kind": one.kind, "content": one.payload, "created_at": _moment(one.created_at)}
        for one in found
    ]


async def _rows(
    connection: AsyncConnection, table: Table, columns: Sequence[str], conversation_id: str
) -> list[dict[str, Any]]:
    order = table.c["id"] if "id" in table.c and table is not attachment else table.c[columns[-1]]
    found = await connection.execute(
        select(*(table.c[name] for name in columns)).where(table.c.conversation_id == conversation_id).order_by(order)
    )
    return [
        {name: _moment(value) if name.endswith("_at") else value for name, value in row._mapping.items()}
        for row in found
    ]


def _moment(seconds: float | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
