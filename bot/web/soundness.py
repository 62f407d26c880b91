"""What comes in is made sound before anything reads it: texts that any database takes, and JSON that can be written
down again.

NUL carries nothing, and PostgreSQL takes none; it is left out. Half a character, which only an escape in JSON can
stand for, becomes the sign for an unreadable one. What is nested without end, and numbers that JSON has not, are
refused.
"""

import json
import re
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Receive, Scope, Send

#: Lists and objects in each other, at most.
DEEPEST = 50

_ESCAPED = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
_UNSOUND = re.compile("[\x00\ud800-\udfff]")


def loads(text: str) -> Any:
    """The value of a JSON text. Raises ``ValueError`` or ``RecursionError`` for what is none or has too many levels."""
    value = _DECODER.decode(text)
    # Most texts have neither: a look at them is cheaper than a walk through their values.
    if text.count("{") + text.count("[") > DEEPEST or _ESCAPED.search(text):
        return _sound(value, DEEPEST)
    return value


def _sound(value: Any, levels: int) -> Any:
    if isinstance(value, str):
        return _UNSOUND.sub(lambda found: "" if found[0] == "\x00" else "\ufffd", value)
    if not isinstance(value, dict | list):
        return value
    if not levels:
        raise ValueError(f"it has more than {DEEPEST} levels")
    if isinstance(value, dict):
        return {_sound(key, levels): _sound(one, levels - 1) for key, one in value.items()}
    return [_sound(one, levels - 1) for one in value]


def _refused(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


_DECODER = json.JSONDecoder(parse_constant=_refused)


class SoundRoute(APIRoute):
    """A route whose JSON bodies are read by :func:`loads`."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """See :class:`fastapi.routing.APIRoute`."""
        handle = super().get_route_handler()

        async def handle_sound(request: Request) -> Response:
            return await handle(_SoundRequest(request.scope, request.receive))

        return handle_sound


class _SoundRequest(Request):
    async def json(self) -> Any:
        return loads((await self.body()).decode("utf-8-sig"))


class SoundAddresses:
    """Leaves NUL out of the addresses of requests and sockets."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, with a sound address."""
        if "\x00" in scope.get("path", ""):
            scope["path"] = scope["path"].replace("\x00", "")
        if b"%00" in scope.get("query_string", b""):
            scope["query_string"] = scope["query_string"].replace(b"%00", b"")
        await self._app(scope, receive, send)
