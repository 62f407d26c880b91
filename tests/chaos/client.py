"""How a page reaches the server: requests that fail are made again, and a socket that is lost is opened again."""

import asyncio
import json
import random
from collections.abc import Callable
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from tests.chaos.ledger import Ledger

Frame = dict[str, Any]

#: As the pages: the first and the longest wait before a socket is opened again, and between two signs of life.
FIRST_DELAY, LONGEST_DELAY, PING_EVERY, PATIENCE = 0.5, 15.0, 25.0, 10.0
#: Seconds before a request that failed is made again: the server has said so, or was not to be reached.
AWAY_FOR, UNREACHABLE_FOR = 3.0, 0.5
#: Statuses that say: ask again.
AGAIN = frozenset({502, 503, 504})


class Gone(Exception):
    """The socket is gone, or what it was asked for did not come."""


class Requests:
    """One person's requests, each over a connection of its own: any worker may get it."""

    def __init__(self, client: httpx.AsyncClient, ledger: Ledger, token: str = "") -> None:
        self._client = client
        self._ledger = ledger
        self.token = token

    async def ask(self, method: str, path: str, body: object = None) -> httpx.Response | None:
        """What the server answers; None where it could not be reached, or is to be asked again, after a while."""
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        try:
            answer = await self._client.request(method, path, json=body, headers=headers)
        except httpx.TransportError as error:
            self._ledger.answers[type(error).__name__] += 1
            await asyncio.sleep(UNREACHABLE_FOR)
            return None
        if answer.status_code >= 400:
            self._ledger.answers[f"{answer.status_code} {code_of(answer)}"] += 1
        if answer.status_code in AGAIN:
            await asyncio.sleep(AWAY_FOR)
            return None
        if answer.status_code >= 500:
            self._ledger.surprises.append(f"{method} {path} was answered with {answer.status_code}: {answer.text}")
            await asyncio.sleep(UNREACHABLE_FOR)
            return None
        return answer

    async def insist(self, method: str, path: str, body: object = None) -> httpx.Response:
        """What the server answers, as soon as it does."""
        while (answer := await self.ask(method, path, body)) is None:
            pass
        return answer


def code_of(answer: httpx.Response) -> str:
    """The code of an error."""
    try:
        return str(answer.json()["error"]["code"])
    except (ValueError, KeyError, TypeError):
        return "?"


class LiveSocket:
    """A socket that comes back, as `bot/web/static/shared/socket.js` does."""

    def __init__(
        self,
        address: str,
        hello: Callable[[], Frame],
        hear: Callable[[Frame], None],
        ledger: Ledger,
        chance: random.Random,
    ) -> None:
        """``hear`` gets every frame but pongs, and one of type "lost" when a connection has ended."""
        self._address = address
        self._hello = hello
        self._hear = hear
        self._ledger = ledger
        self._chance = chance
        self._socket: ClientConnection | None = None

    @property
    def is_open(self) -> bool:
        """Whether the server has welcomed it."""
        return self._socket is not None

    async def send(self, frame: Frame) -> None:
        """Send a frame. Raises :class:`Gone`."""
        if self._socket is None:
            raise Gone
        try:
            await self._socket.send(json.dumps(frame))
        except (WebSocketException, OSError) as error:
            raise Gone from error

    async def stay(self) -> None:
        """Stay connected for ever."""
        attempts = 0
        while True:
            try:
                async with connect(
                    self._address, max_queue=None, ping_interval=None, open_timeout=PATIENCE, close_timeout=1
                ) as socket:
                    await socket.send(json.dumps(self._hello()))
                    async for frame in _frames(socket):
                        if frame["type"] == "welcome":
                            attempts, self._socket = 0, socket
                        self._hear(frame)
            except (WebSocketException, OSError, TimeoutError):
                pass
            finally:
                self._socket = None
                self._hear({"type": "lost"})
            self._ledger.reconnected += 1
            longest = min(LONGEST_DELAY, FIRST_DELAY * 2**attempts)
            attempts += 1
            await asyncio.sleep(longest * (0.5 + 0.5 * self._chance.random()))


async def _frames(socket: ClientConnection) -> Any:
    """Frames as they come, with signs of life between them. Raises ``TimeoutError`` where none is answered."""
    patience = PATIENCE
    while True:
        try:
            text = await asyncio.wait_for(socket.recv(), patience)
        except TimeoutError:
            if patience == PATIENCE:
                raise
            await socket.send(json.dumps({"type": "ping"}))
            patience = PATIENCE
            continue
        patience = PING_EVERY
        frame: Frame = json.loads(text)
        if frame["type"] != "pong":
            yield frame
