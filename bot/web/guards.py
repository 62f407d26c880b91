"""What every request has to pass before a route sees it: its size, where it comes from, and who may knock at all."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels import door
from bot.settings import Openness
from bot.web.bodies import LARGEST_BODY
from bot.web.errors import rendered
from handoff.attachments import LARGEST as LARGEST_FILE

#: The largest bodies, in bytes: of what visitors send beside files, of files, articles and what platforms deliver, and
#: of all else.
LARGEST_FROM_VISITORS, LARGEST_CONTENT, LARGEST_OTHER = 256 * 1024, LARGEST_BODY + 128 * 1024, 1024 * 1024
#: And of files of articles, together.
LARGEST_IMPORT = 32 * 1024 * 1024
_VISITORS = "/api/v1/chat/"
#: Where visitors' pages speak Socket.IO; it looks at no origins itself.
SOCKET_IO = "/socket.io/"
#: What this machine calls itself.
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "[::1]"})
_FILES, _IMPORTS = ("/attachments", "/api/v1/article-files"), "/api/v1/article-imports"
_CONTENT = ("/api/v1/articles", "/api/v1/snippets", "/webhooks/")
#: What is refused here is refused before its body was read, and the rest of that is not read either.
_UNREAD = {"Connection": "close"}
#: Says whether somebody may enter where it is shut.
Key = Callable[[HTTPConnection], Awaitable[bool]]
NO_KEYS: Mapping[str, Key] = MappingProxyType({})
#: Methods that change nothing, and whose bodies nobody reads.
READING = frozenset({"GET", "HEAD", "OPTIONS"})


def address_of(connection: HTTPConnection) -> str:
    """The address that a request or socket comes from, as far as trusted proxies tell."""
    return connection.client.host if connection.client is not None else ""


def is_local(connection: HTTPConnection) -> bool:
    """Whether a request comes from this machine and through no proxy."""
    return door.is_direct(connection.headers, address_of(connection))


def asked_for_here(connection: HTTPConnection) -> bool:
    """Whether a browser or program on this machine asks, and no other site's page makes it do so.

    A site whose name leads to this machine (DNS rebinding) is told by the name that the browser asked for.
    """
    host = connection.headers.get("host", "").rpartition(":")[0] or connection.headers.get("host", "")
    return is_local(connection) and host in _THIS_MACHINE and _is_own(connection.headers)


class BodyLimit:
    """Refuses bodies that are too large: before they are read where their length is told, else as soon as they are."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its body up to what its address takes."""
        if scope["type"] != "http" or scope["method"] in READING:
            await self._app(scope, receive, send)
            return
        limit = _largest(scope["path"])
        told = Headers(scope=scope).get("content-length", "")
        if told.isascii() and told.isdigit() and int(told) > limit:
            message = f"The request is larger than {limit // 1024} KiB; send less at once."
            await rendered("body_too_large", message, _UNREAD)(scope, receive, send)
            return
        size = 0

        async def limited() -> Message:
            nonlocal size
            message = await receive()
            size += len(message.get("body", b""))
            if size > limit:
                raise HTTPException(413)
            return message

        await self._app(scope, limited, send)


def _largest(path: str) -> int:
    if path.endswith(_FILES):
        # The route itself says what is too large for a file, and reads no further.
        return 2 * LARGEST_FILE
    if path.startswith(_IMPORTS):
        return 2 * LARGEST_IMPORT
    if path.startswith((_VISITORS, SOCKET_IO)):
        return LARGEST_FROM_VISITORS
    return LARGEST_CONTENT if path.startswith(_CONTENT) else LARGEST_OTHER


class OwnOrigin:
    """Refuses what other sites' pages do with an agent's cookie, and sockets that other sites open.

    A browser names the page's origin in every write and with every socket; other programs name none. The desk's socket
    is for pages of this server alone, visitors' sockets, Socket.IO's among them, for sites that may embed the widget.
    """

    def __init__(self, app: ASGIApp, cookie: str, allowed: Sequence[str]) -> None:
        self._app = app
        self._cookie = f"{cookie}="
        self._allowed = frozenset(one.rstrip("/").casefold() for one in allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what comes from where it may."""
        if scope["type"] == "http" and scope["method"] not in READING and not scope["path"].startswith(_VISITORS):
            headers = Headers(scope=scope)
            if self._cookie in headers.get("cookie", "") and not _is_own(headers):
                message = "This was asked for by a page of another site; open the desk at its own address."
                await rendered("wrong_origin", message, _UNREAD)(scope, receive, send)
                return
        if scope["type"] == "websocket" and not self._may_open(scope["path"], Headers(scope=scope)):
            await send({"type": "websocket.close", "code": 4403})
            return
        # A Socket.IO that polls is a socket as well.
        polls = scope["type"] == "http" and scope["path"].startswith(SOCKET_IO)
        if polls and not self._may_open(scope["path"], Headers(scope=scope)):
            message = "Pages of that site may not speak with this server; HAMDEL_ALLOWED_ORIGINS names those that may."
            await rendered("wrong_origin", message, _UNREAD)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _may_open(self, path: str, headers: Headers) -> bool:
        if _is_own(headers):
            return True
        origin = headers.get("origin", "").casefold()
        return path.startswith((_VISITORS, SOCKET_IO)) and ("*" in self._allowed or origin in self._allowed)


def _is_own(headers: Headers) -> bool:
    """Whether the page that asks is one of this server, or no page at all."""
    origin = headers.get("origin")
    if origin is None:
        return True
    try:
        asked, own = urlsplit(origin), urlsplit(f"{origin.partition(':')[0]}://{headers.get('host', '')}")
        return bool(asked.hostname) and (asked.hostname, _port(asked)) == (own.hostname, _port(own))
    except ValueError:
        return False


def _port(parts: object) -> int | None:
    port: int | None = getattr(parts, "port", None)
    return port if port is not None else {"http": 80, "https": 443}.get(str(getattr(parts, "scheme", "")))


class Doors:
    """Shuts addresses that a site does not want to be open: for all, or for all but this machine.

    Whoever the ``key`` of an address is for comes in all the same.
    """

    def __init__(self, app: ASGIApp, doors: Mapping[str, Openness], keys: Mapping[str, Key] = NO_KEYS) -> None:
        self._app = app
        self._shut = {path: how for path, how in doors.items() if how != "open"}
        self._keys = keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may come in; what is shut is not there."""
        if scope["type"] == "http":
            path = scope["path"]
            for shut, how in self._shut.items():
                inside = path == shut or path.startswith(f"{shut}/")
                if inside and not await self._may_enter(shut, how, HTTPConnection(scope)):
                    await rendered("not_found", "There is nothing at this address.", _UNREAD)(scope, receive, send)
                    return
        await self._app(scope, receive, send)

    async def _may_enter(self, shut: str, how: Openness, connection: HTTPConnection) -> bool:
        if how == "local" and is_local(connection):
            return True
        key = self._keys.get(shut)
        return key is not None and await key(connection)
