"""Administrators' routes: what is kept of a visitor, to be handed out or erased."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse

from bot.conversations.wire import moment
from bot.visitors.finding import Visitor
from bot.web.answers import BINARY, answers
from bot.web.services import Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from bot.web.visitor_models import VisitorErased, VisitorNamed, VisitorsFound

router = APIRouter(prefix="/api/v1/visitors", tags=["privacy"], route_class=SoundRoute)

# Bytes that are sent at once.
_CHUNK = 256 * 1024

Wanted = Annotated[
    str,
    Query(
        min_length=1,
        max_length=320,
        description="The id of a conversation, the site's id of the visitor, or their e-mail address.",
    ),
]


@router.get("")
@answers(VisitorsFound)
async def find_visitors(visitor: Wanted, _admin: Administering, services: Wired) -> dict[str, Any]:
    """Whom an id or an e-mail address may mean."""
    return {"visitors": [_visitor_json(one) for one in await services.privacy.visitors.find(visitor)]}


@router.get("/export")
@answers(None, "unknown_visitor", "several_visitors", "files_unavailable", media={"application/octet-stream": BINARY})
async def export_visitor(visitor: Wanted, admin: Administering, services: Wired) -> StreamingResponse:
    """All that is kept of a visitor: a zip with ``visitor.json`` and the files that were sent.

    Colleagues' internal notes are left out. It is noted in the audit log.
    """
    # Without a name from the beginning: whatever happens to the request, nothing is left lying.
    file = await asyncio.to_thread(_nameless, services.settings.data_dir)
    try:
        await services.privacy.visitors.export(visitor, file, admin.id)
        size = await asyncio.to_thread(file.tell)
        await asyncio.to_thread(file.seek, 0)
    except BaseException:
        file.close()
        raise
    headers = {
        "Cache-Control": "no-store",
        "Content-Disposition": 'attachment; filename="visitor.zip"',
        "Content-Length": str(size),
    }
    return StreamingResponse(_chunks(file), media_type="application/octet-stream", headers=headers)


def _nameless(folder: Path) -> IO[bytes]:
    return TemporaryFile(dir=folder)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while chunk := file.read(_CHUNK):
            yield chunk


@router.post("/erase")
@answers(VisitorErased, "several_visitors", "files_unavailable")
async def erase_visitor(named: VisitorNamed, admin: Administering, services: Wired) -> dict[str, Any]:
    """Erase a visitor's words, files and data for good; what reports count stays.

    Their open pages are closed. It is noted in the audit log, and can be asked for again without harm.
    """
    erased = await services.privacy.visitors.erase(named.visitor, admin.id)
    return {"conversations": erased.conversations, "messages": erased.messages, "files": erased.files}


def _visitor_json(one: Visitor) -> dict[str, Any]:
    return {
        "conversation": one.conversations[-1].id,
        "ids": one.ids,
        "names": one.names,
        "emails": one.emails,
        "channels": one.channels,
        "conversations": len(one.conversations),
        "first_at": moment(one.conversations[0].created_at),
        "last_at": moment(one.last_at),
    }
