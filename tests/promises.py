"""Holds a running server to the description of its API: every response and every frame of every test."""

import gzip
import json
from collections.abc import Callable, Iterator
from functools import cache, reduce
from http import HTTPStatus
from operator import or_
from typing import Annotated, Any

import brotli
from fastapi import FastAPI
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field, TypeAdapter, ValidationError
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.answers import promise_of
from bot.web.guards import SOCKET_IO
from bot.web.openapi import error_shape_of
from bot.web.socket_models import AGENT_GETS, VISITOR_GETS

#: By the name in Content-Encoding.
DECODERS: dict[bytes, Callable[[bytes], bytes]] = {b"": bytes, b"gzip": gzip.decompress, b"br": brotli.decompress}


class Checked:
    """``app`` as it is, with every promise that it breaks in ``broken``."""

    def __init__(self, app: FastAPI) -> None:
        self._app: ASGIApp = app
        self._describe = app.openapi
        self.broken: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on, and have a look at what goes out; the frames of Socket.IO are a protocol of its own."""
        if scope["type"] == "websocket" and not scope["path"].startswith(SOCKET_IO):
            await self._app(scope, receive, self._watching_frames(scope, send))
        elif scope["type"] == "http":
            await self._app(scope, receive, self._watching_response(scope, send))
        else:
            await self._app(scope, receive, send)

    def _watching_frames(self, scope: Scope, send: Send) -> Send:
        async def watched(message: Message) -> None:
            if message["type"] == "websocket.send":
                at_desk = scope["path"].endswith("/desk/socket")
                found = fault(_frames(AGENT_GETS if at_desk else VISITOR_GETS), json.loads(message["text"]))
                if found:
                    self.broken.append(f"{scope['path']} sent {message['text']}: {found}")
            await send(message)

        return watched

    def _watching_response(self, scope: Scope, send: Send) -> Send:
        status, kind, encoding, body = 0, "", b"", b""

        async def watched(message: Message) -> None:
            nonlocal status, kind, encoding, body
            if message["type"] == "http.response.start":
                status, headers = message["status"], dict(message["headers"])
                kind = headers.get(b"content-type", b"").decode().partition(";")[0]
                encoding = headers.get(b"content-encoding", b"")
            elif message["type"] == "http.response.body":
                body += message.get("body", b"")
                if not message.get("more_body") and isinstance(route := scope.get("route"), APIRoute):
                    sent = DECODERS[encoding](body)
                    for found in self._faults(route, scope["method"].lower(), status, kind, sent):
                        said = sent[:2000].decode(errors="replace")
                        self.broken.append(f"{scope['method']} {scope['path']} answered {status} {said}: {found}")
            await send(message)

        return watched

    def _faults(self, route: APIRoute, method: str, status: int, kind: str, body: bytes) -> Iterator[str]:
        operation = self._describe()["paths"].get(route.path_format, {}).get(method)
        if operation is None or (status == HTTPStatus.NOT_MODIFIED and not body):
            return
        described = operation["responses"].get(str(status))
        if described is None:
            yield f"The status {status} is not described."
            return
        content = described.get("content", {})
        if not body and not content:
            return
        if kind not in content:
            yield f"The type {kind} is not described."
        elif kind == "application/json" and status < 400:
            if found := fault(shape_of(route.endpoint), json.loads(body)):
                yield found
        elif status >= 400 and kind == "application/json":
            answer = json.loads(body)
            if found := fault(_adapter(error_shape_of(route)), answer):
                yield found
            elif answer["error"]["code"] not in content[kind]["examples"]:
                yield f"The code {answer['error']['code']} is not described."


def fault(adapter: TypeAdapter[Any], answer: Any) -> str | None:
    """What is wrong with an answer: a part that is missing or of another shape, or one that nobody has promised."""
    try:
        value = adapter.validate_python(answer)
    except ValidationError as error:
        return str(error)
    told = adapter.dump_python(value, mode="json", by_alias=True, exclude_unset=True)
    return None if told == answer else f"It says more than was promised, which is {told}."


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


@cache
def shape_of(endpoint: Callable[..., Any]) -> TypeAdapter[Any]:
    """What an operation has promised to answer."""
    return TypeAdapter(promise_of(endpoint).shape)


@cache
def _frames(kinds: tuple[type[BaseModel], ...]) -> TypeAdapter[Any]:
    either: Any = Annotated[reduce(or_, kinds), Field(discriminator="type")]
    return TypeAdapter(either)
