"""Text that many browsers get goes over the wire compressed, and is compressed once.

Brotli (RFC 7932) where a browser takes it, else gzip (RFC 1952), as ``Accept-Encoding`` says (RFC 9110, 12.5.3). What
was compressed is kept by what is in it: texts change rarely, and browsers ask for the same ones. Answers about a person
are left as they are: compressed beside what another may choose, their length would tell what is in them (BREACH).
"""

import asyncio
import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Callable
from http import HTTPStatus

import brotli
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: What is the same for everybody, and large: below these paths, and at these.
BELOW = ("/static/", "/static-offline-docs/")
AT = frozenset(
    {
        *("/", "/desk", "/desk/reports", "/desk/wallboard", "/editor", "/admin", "/widget", "/account", "/widget.js"),
        *("/api/v1/chat/site", "/api/v1/desk/labels", "/openapi.json", "/docs"),
    }
)
TYPES = ("text/", "application/json", "application/javascript", "image/svg+xml")

#: Below so many bytes nothing is gained; above so many it is not held in memory.
SMALLEST, LARGEST = 512, 4 * 1024 * 1024
#: How many compressed texts are kept: all files of the pages, and their labels in all languages, in two encodings.
KEPT = 1024

ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda body: brotli.compress(body, mode=brotli.MODE_TEXT),
    "gzip": lambda body: gzip.compress(body, mtime=0),
}


def encoding_for(accepted: str) -> str:
    """The encoding that ``Accept-Encoding`` allows and that takes least: a key of ``ENCODERS``, or "" for none."""
    qualities: dict[str, float] = {}
    for part in accepted[:500].lower().split(","):
        name, _, quality = part.partition(";")
        try:
            qualities[name.strip()] = float(quality.replace(" ", "").removeprefix("q=") or 1)
        except ValueError:
            continue
    return next((name for name in ENCODERS if qualities.get(name, qualities.get("*", 0)) > 0), "")


class Compression:
    """Compresses what is the same for everybody, and lets a browser keep what has not changed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._kept: OrderedDict[tuple[bytes, str], bytes] = OrderedDict()
        self._making: dict[tuple[bytes, str], asyncio.Task[bytes]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its answer back."""
        path = scope.get("path", "")
        if scope["type"] == "http" and scope["method"] == "GET" and (path in AT or path.startswith(BELOW)):
            await self._app(scope, receive, _Answer(self, Headers(scope=scope), send))
        else:
            await self._app(scope, receive, send)

    async def compressed(self, body: bytes, digest: bytes, encoding: str) -> bytes:
        """``body`` in an encoding; once for all who ask at the same time, and from then on."""
        key = (digest, encoding)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if (making := self._making.get(key)) is None:
            making = self._making[key] = asyncio.create_task(self._make(key, body))
        # One who goes away does not take it from the others.
        return await asyncio.shield(making)

    async def _make(self, key: tuple[bytes, str], body: bytes) -> bytes:
        try:
            made = await asyncio.to_thread(ENCODERS[key[1]], body)
        finally:
            del self._making[key]
        self._kept[key] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made


class _Answer:
    """An answer on its way: it is gathered where it can be compressed."""

    def __init__(self, compression: Compression, asked: Headers, send: Send) -> None:
        self._compression = compression
        self._asked = asked
        self._send = send
        self._start: Message | None = None
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        """Send a part of it, or keep it until it is whole."""
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=message.setdefault("headers", []))
            is_text = headers.get("content-type", "").startswith(TYPES) or message["status"] == HTTPStatus.NOT_MODIFIED
            if not is_text or "content-encoding" in headers:
                await self._send(message)
                return
            headers.add_vary_header("Accept-Encoding")
            if "etag" in headers and not headers["etag"].startswith("W/"):
                # The same text in whatever encoding.
                headers["etag"] = f"W/{headers['etag']}"
            if message["status"] == HTTPStatus.OK and int(headers.get("content-length", LARGEST + 1)) <= LARGEST:
                self._start = message
                return
        elif self._start is not None:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish(self._start)
            return
        await self._send(message)

    async def _finish(self, start: Message) -> None:
        headers = MutableHeaders(raw=start["headers"])
        body = bytes(self._body)
        digest = hashlib.blake2b(body, digest_size=16).digest()
        etag = headers.setdefault("etag", f'W/"{digest.hex()}"')
        headers.setdefault("cache-control", "private, no-cache")
        if etag in {tag.strip() for tag in self._asked.get("if-none-match", "").split(",")}:
            for name in ("content-length", "content-type"):
                del headers[name]
            await self._send({**start, "status": int(HTTPStatus.NOT_MODIFIED), "headers": headers.raw})
            await self._send({"type": "http.response.body", "body": b""})
            return
        encoding = encoding_for(self._asked.get("accept-encoding", "")) if len(body) >= SMALLEST else ""
        if encoding:
            body = await self._compression.compressed(body, digest, encoding)
            headers["content-encoding"] = encoding
            headers["content-length"] = str(len(body))
            # A part of it would be of another text.
            del headers["accept-ranges"]
        await self._send({**start, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": body})
