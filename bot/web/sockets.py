"""What the visitors' and the agents' sockets have in common."""

import asyncio
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, TypeVar, get_args

from fastapi import WebSocket, WebSocketDisconnect
from pydantic import BaseModel, ValidationError

from bot.errors import BotError
from bot.web.errors import first_fault
from bot.web.soundness import decode, fault_of

#: A socket that says nothing for so many seconds is taken for dead; pages send a ping every 25.
SILENCE = 70.0
LARGEST_FRAME = 64 * 1024
LONGEST_CLIENT_ID = 100

CLOSE_BAD_TOKEN = 4401
CLOSE_UNKNOWN = 4404
CLOSE_BAD_FRAME = 4400


Hello = TypeVar("Hello", bound=BaseModel)


class SocketClosed(Exception):
    """The other side is gone, or said something that is no frame."""


class WrongFrame(BotError):
    """A frame with a field that is missing or wrong; the message names it. ``client_id`` is the frame's own."""

    def __init__(self, message: str, client_id: str | None) -> None:
        self.client_id = client_id
        super().__init__("invalid_request", message)


async def receive(socket: WebSocket, kinds: Iterable[type[BaseModel]]) -> BaseModel | None:
    """The next frame, a JSON object with a ``type``, as one of ``kinds``; None for a type that is none of theirs.

    Raises :class:`WrongFrame` for one with a wrong field, and :class:`SocketClosed` where there is none; what is no
    frame at all closes the socket.
    """
    frame = await _next(socket)
    client_id = frame.get("client_id")
    if not isinstance(client_id, str) or len(client_id) > LONGEST_CLIENT_ID or fault_of(client_id) is not None:
        client_id = None
    if (fault := fault_of(frame)) is not None:
        raise WrongFrame(str(fault), client_id)
    kind = next((one for one in kinds if frame["type"] in get_args(one.model_fields["type"].annotation)), None)
    try:
        return None if kind is None else kind.model_validate(frame)
    except ValidationError as error:
        raise WrongFrame(first_fault(error.errors()), client_id) from None


async def refuse(socket: WebSocket, error: BotError, client_id: str | None) -> None:
    """Tell the other side what is wrong with a frame of theirs."""
    problem = {"code": error.code, "message": str(error)}
    await send(socket, {"type": "error", "error": problem, "client_id": client_id})


async def greeting(socket: WebSocket, kind: type[Hello]) -> Hello:
    """The first frame. Raises :class:`SocketClosed` where it is no greeting, and closes the socket."""
    try:
        hello = await receive(socket, [kind])
    except WrongFrame as error:
        await refuse(socket, error, error.client_id)
        hello = None
    if not isinstance(hello, kind):
        await close(socket, CLOSE_BAD_FRAME)
        raise SocketClosed
    return hello


async def _next(socket: WebSocket) -> Mapping[str, Any]:
    try:
        text = await asyncio.wait_for(socket.receive_text(), SILENCE)
    except (WebSocketDisconnect, TimeoutError, RuntimeError, KeyError) as error:
        raise SocketClosed from error
    try:
        frame = decode(text) if len(text) <= LARGEST_FRAME else None
    except (ValueError, RecursionError):
        frame = None
    if not isinstance(frame, Mapping) or not isinstance(frame.get("type"), str):
        await close(socket, CLOSE_BAD_FRAME)
        raise SocketClosed
    return frame


async def send(socket: WebSocket, event: Mapping[str, Any]) -> None:
    """Send one event. Raises :class:`SocketClosed` where the other side is gone."""
    try:
        await socket.send_text(json.dumps(event, ensure_ascii=False))
    except (WebSocketDisconnect, RuntimeError) as error:
        raise SocketClosed from error


async def close(socket: WebSocket, code: int = 1000) -> None:
    """Close a socket that may be closed already."""
    with suppress(WebSocketDisconnect, RuntimeError):
        await socket.close(code)


async def both(*sides: Any) -> None:
    """Run the sides of a socket until one ends, then end the others."""
    tasks = [asyncio.ensure_future(side) for side in sides]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, Exception) and not isinstance(result, SocketClosed):
            raise result
