"""A name for every request and socket: in its response, and in every line that is logged about it."""

import re
import secrets
import time

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = structlog.get_logger(__name__)

HEADER = "X-Request-ID"
#: A proxy's own name of a request that is short and plain enough to be taken over.
_PLAIN = re.compile(r"[A-Za-z0-9._-]{1,64}")


def current() -> str | None:
    """The name of the request that is being served, if it has got one."""
    name: str | None = structlog.contextvars.get_contextvars().get("request_id")
    return name


class RequestIds:
    """An ASGI layer around ``app``, the outermost that is added to it: only what answers failures is around it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI. The name is kept for tasks that the request begins, too."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(HEADER, "")
        name = given if _PLAIN.fullmatch(given) else secrets.token_hex(8)
        began, status = time.perf_counter(), 0

        async def named(message: Message) -> None:
            nonlocal status
            if message["type"] in ("http.response.start", "websocket.accept", "websocket.http.response.start"):
                status = message.get("status", 101)
                # A socket may be accepted without any.
                message.setdefault("headers", [])
                MutableHeaders(scope=message).setdefault(HEADER, name)
            await send(message)

        # Not unbound again: each request has its own context, in which what it has raised is answered and logged.
        structlog.contextvars.bind_contextvars(request_id=name)
        try:
            await self._app(scope, receive, named)
        except Exception:
            status = status or 500
            raise
        finally:
            # Without its query, which may hold a token.
            log.info(
                "request",
                method=scope.get("method", "WEBSOCKET"),
                path=scope["path"],
                status=status or None,
                milliseconds=round((time.perf_counter() - began) * 1000, 1),
            )
