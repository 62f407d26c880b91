"""Files: sending and fetching them, for both sides of a conversation and nobody else."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.types import Receive, Scope, Send

from bot.conversations.wire import message_json
from bot.web.answers import BINARY, NOT_HELD, TEXT, answers
from bot.web.chat_models import FileSent
from bot.web.conversation_models import AgentMessageSent
from bot.web.errors import ApiError
from bot.web.limits import check
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk, Visitor
from bot.web.soundness import SoundRoute, fault_of
from handoff.attachments import ENDINGS, IMAGES, LARGEST, RECORDINGS, TYPES
from handoff.files import Fetched
from handoff.pictures import SHOWN_TYPE

router = APIRouter(tags=["files"], route_class=SoundRoute)

#: What a form adds to its file, in bytes, at most.
_AROUND = 64 * 1024

#: A form with a file, as both sides send it.
FORM = {
    "multipart/form-data": {
        "schema": {
            "type": "object",
            "properties": {
                "file": {"type": "string", "format": "binary"},
                "client_id": {"type": "string", "maxLength": 100},
            },
            "required": ["file"],
        }
    }
}
REFUSED = (
    "invalid_request",
    "client_id_reused",
    "attachment_refused",
    "attachment_mismatch",
    "attachment_too_large",
    "files_storage_full",
    "files_unavailable",
)
FILES = dict.fromkeys(sorted(set(TYPES.values())), BINARY)
SHOWN = {SHOWN_TYPE: BINARY, "image/gif": BINARY}
#: A request with the header Range gets a part of a file, or is told that there is no such part.
RANGE = {
    "name": "Range",
    "in": "header",
    "required": False,
    "schema": {"type": "string", "pattern": "^bytes=[0-9]{1,9}-[0-9]{0,9}$"},
    "description": "The bytes that are wanted, such as `bytes=0-1023`.",
}
PARTS = {206: FILES, 400: {"text/plain": TEXT}, 416: {"text/plain": TEXT}}

#: Whatever a file is, it runs nothing and belongs to no page.
_HARMLESS = {"Content-Security-Policy": "default-src 'none'; sandbox", "Cache-Control": "private, max-age=3600"}
#: A recording that is opened by itself is played by a page that the browser makes around it.
_PLAYED = {
    **_HARMLESS,
    "Content-Security-Policy": "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
}

_VISITORS = "/api/v1/chat/conversations/{conversation_id}/attachments"
_AGENTS = "/api/v1/desk/conversations/{conversation_id}/attachments"


@router.post(_VISITORS, status_code=201)
@answers(FileSent, *REFUSED, "files_quota_reached", "conversation_closed", "too_many_requests", body=FORM)
async def send_visitor_file(conversation: Visitor, request: Request, services: Wired) -> dict[str, Any]:
    """Send a file: a multipart form whose field ``file`` holds it.

    Its field ``client_id`` makes sending it twice harmless.
    """
    await check(services.limits.uploads, conversation.id)
    sent = await sent_file(request)
    message, *replies = await services.desk.files.from_visitor(conversation, sent.name, sent.data, sent.client_id)
    return {
        "message": message_json(message),
        "replies": [message_json(reply) for reply in replies],
        "state": await services.desk.state(conversation.id),
    }


@router.post(_AGENTS, status_code=201)
@answers(AgentMessageSent, *REFUSED, *NOT_HELD, body=FORM)
async def send_agent_file(conversation_id: str, agent: AtDesk, request: Request, services: Wired) -> dict[str, Any]:
    """Send a file to the visitor of a conversation that one holds; the form is that of visitors."""
    sent = await sent_file(request)
    files = services.desk.files
    message = await files.from_agent(conversation_id, agent, sent.name, sent.data, sent.client_id)
    return {"message": message_json(message, inside=True)}


@router.get(_VISITORS + "/{attachment_id}", openapi_extra={"parameters": [RANGE]})
@answers(None, "unknown_attachment", "files_unavailable", media=FILES, further=PARTS)
async def get_visitor_file(attachment_id: str, conversation: Visitor, services: Wired) -> FileResponse:
    """A file of one's own conversation."""
    return await _served(services, conversation.id, attachment_id)


@router.get(_AGENTS + "/{attachment_id}", openapi_extra={"parameters": [RANGE]})
@answers(None, "unknown_attachment", "files_unavailable", media=FILES, further=PARTS)
async def get_agent_file(conversation_id: str, attachment_id: str, _agent: AtDesk, services: Wired) -> FileResponse:
    """A file of a conversation."""
    return await _served(services, conversation_id, attachment_id)


@router.get(_VISITORS + "/{attachment_id}/preview")
@answers(None, "unknown_attachment", "no_preview", "files_unavailable", media=SHOWN)
async def show_visitor_picture(attachment_id: str, conversation: Visitor, services: Wired) -> Response:
    """A picture of one's own conversation, as pages show it: of bounded size, and without where it was taken."""
    return await _shown(services, conversation.id, attachment_id)


@router.get(_AGENTS + "/{attachment_id}/preview")
@answers(None, "unknown_attachment", "no_preview", "files_unavailable", media=SHOWN)
async def show_agent_picture(conversation_id: str, attachment_id: str, _agent: AtDesk, services: Wired) -> Response:
    """A picture of a conversation, as pages show it: of bounded size, and without where it was taken."""
    return await _shown(services, conversation_id, attachment_id)


async def _shown(services: Services, conversation_id: str, attachment_id: str) -> Response:
    data, kind = await services.desk.files.preview(conversation_id, attachment_id)
    return Response(data, media_type=kind, headers=_HARMLESS)


class ClosingFile(FileResponse):
    """A file that is let go of when it has been sent, or could not be."""

    def __init__(self, fetched: Fetched, **options: Any) -> None:
        super().__init__(fetched.path, **options)
        self._fetched = fetched

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            await asyncio.to_thread(self._fetched.close)


async def _served(services: Services, conversation_id: str, attachment_id: str) -> FileResponse:
    found, fetched = await services.desk.files.find(conversation_id, attachment_id)
    return ClosingFile(
        fetched,
        media_type=found.type,
        filename=found.name,
        content_disposition_type="inline" if found.type in IMAGES | RECORDINGS else "attachment",
        headers=_PLAYED if found.type in RECORDINGS else _HARMLESS,
    )


def files_json() -> dict[str, Any]:
    """Which files are taken, for a page's field: the most bytes, and the endings."""
    return {"most": LARGEST, "kinds": list(ENDINGS)}


@dataclass(frozen=True, slots=True)
class SentFile:
    """A form with a file."""

    name: str
    data: bytes
    client_id: str | None


async def sent_file(request: Request) -> SentFile:
    """The fields ``file`` and ``client_id`` of a form; what is too large is not read to its end."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise ApiError("invalid_request", "Send a multipart form with the field file.")
    try:
        form = await MultiPartParser(request.headers, _limited(request), max_files=1, max_fields=10).parse()
    except (MultiPartException, KeyError) as error:
        raise ApiError("invalid_request", f"The form cannot be read: {error}.") from error
    try:
        upload = form.get("file")
        if upload is None or isinstance(upload, str):
            raise ApiError("invalid_request", "The form has no file in its field file.")
        client_id = form.get("client_id", "")
        if not isinstance(client_id, str) or len(client_id) > 100 or fault_of(client_id) is not None:
            raise ApiError("invalid_request", "client_id: give a text of at most 100 characters, without NUL.")
        return SentFile(upload.filename or "", await upload.read(), client_id if client_id.strip() else None)
    finally:
        await form.close()


async def _limited(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > LARGEST + _AROUND:
            raise ApiError(
                "attachment_too_large", f"The file is larger than {LARGEST // 2**20} MB; send a smaller one."
            )
        yield chunk
