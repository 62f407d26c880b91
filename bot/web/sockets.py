"""What the visitors' and the agents' sockets have in common."""

import asyncio
import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from fastapi import WebSocket, WebSocketDisconnect

from bot.web.soundness import loads

#: A socket that says nothing for so many seconds is taken for dead; pages send a ping every 25.
SILENCE = 70.0
LARGEST_FRAME = 64 * 1024

CLOSE_BAD_TOKEN = 4401
CLOSE_UNKNOWN = 4404
CLOSE_BAD_FRAME = 4400


class SocketClosed(Exception):
    """The other side is gone, or said something that is no frame."""


async def receive(socket: WebSocket) -> Mapping[str, Any]:
    """The next frame, a JSON object with a ``type``.

    Raises :class:`SocketClosed` where there is none; a frame that is not one closes the socket.
    """
    try:
        text = await asyncio.wait_for(socket.receive_text(), SILENCE)
    except (WebSocketDisconnect, TimeoutError, RuntimeError, KeyError) as error:
        raise SocketClosed from error
    try:
        frame = loads(text) if len(text) <= LARGEST_FRAME else None
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
