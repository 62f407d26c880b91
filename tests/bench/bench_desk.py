"""How soon a message is on the other side while many people look on.

python -m tests.bench.bench_desk
"""

import asyncio
import json
import os
import random
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect

from bot.settings import Settings
from tests.bench.bench_server import served
from tests.fakes import Desk

CONVERSATIONS, DESKS, HELD = 300, 30, 250
ROUNDS, AT_ONCE = 200, 4


@dataclass
class Listener:
    """An open page: notes when each message arrives."""

    socket: ClientConnection
    arrived: dict[str, float] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def stay(self) -> None:
        """Give signs of life."""
        while True:
            await asyncio.sleep(20)
            await self.socket.send(json.dumps({"type": "ping"}))

    async def listen(self) -> None:
        """Read frames until the page is closed."""
        async for text in self.socket:
            frame = json.loads(text)
            if frame["type"] == "message":
                self.arrived[frame["message"]["text"]] = time.perf_counter()
                self.changed.set()

    async def until(self, text: str) -> float:
        """The moment at which a message arrived."""
        while text not in self.arrived:
            self.changed.clear()
            await asyncio.wait_for(self.changed.wait(), 30)
        return self.arrived[text]


@dataclass
class Stage:
    """The visitors and agents of one measurement."""

    url: str
    client: httpx.AsyncClient
    desks: list[Desk]
    at_desk: list[Listener] = field(default_factory=list)
    visitors: list[tuple[str, str, Listener]] = field(default_factory=list)

    async def open(self, stack: AsyncExitStack, path: str, hello: dict[str, Any]) -> Listener:
        """Open a page's socket."""
        socket = await stack.enter_async_context(connect(self.url.replace("http", "ws", 1) + path, max_queue=None))
        await socket.send(json.dumps({"type": "hello", **hello}))
        listener = Listener(socket)
        for life in (listener.listen(), listener.stay()):
            stack.callback(asyncio.create_task(life).cancel)
        return listener

    async def visitor(self, stack: AsyncExitStack) -> None:
        """A visitor who waits for a person, with the page open."""
        begun = (await self.client.post("/api/v1/chat/conversations", json={})).json()
        address = f"/api/v1/chat/conversations/{begun['conversation']}"
        headers = {"Authorization": f"Bearer {begun['token']}"}
        (await self.client.post(f"{address}/person", json={}, headers=headers)).raise_for_status()
        listener = await self.open(stack, f"{address}/socket", {"token": begun["token"], "after": 0})
        self.visitors.append((begun["conversation"], begun["token"], listener))

    async def take(self, number: int) -> float:
        """The agent whose turn it is takes a conversation; milliseconds until the request was answered."""
        began = time.perf_counter()
        await self.act(number, "take", {})
        return (time.perf_counter() - began) * 1e3

    async def act(self, number: int, action: str, body: dict[str, Any]) -> None:
        """An agent's request about a conversation."""
        desk = self.desks[number % DESKS]
        answer = await self.client.post(
            f"/api/v1/desk/conversations/{self.visitors[number][0]}/{action}",
            json=body,
            headers={"Authorization": f"Bearer {desk.token}"},
        )
        answer.raise_for_status()

    async def write(self, number: int) -> float:
        """A visitor writes; milliseconds until it is on the agent's desk."""
        text, (_, _, page) = uuid.uuid4().hex, self.visitors[number]
        began = time.perf_counter()
        await page.socket.send(json.dumps({"type": "message", "text": text, "client_id": text}))
        return (await self.at_desk[number % DESKS].until(text) - began) * 1e3

    async def reply(self, number: int) -> float:
        """An agent replies; milliseconds until it is on the visitor's page."""
        text, (_, _, page) = uuid.uuid4().hex, self.visitors[number]
        began = time.perf_counter()
        await self.act(number, "reply", {"text": text})
        return (await page.until(text) - began) * 1e3


async def measure(url: str, desks: list[Desk]) -> dict[str, list[float]]:
    """Milliseconds of taking, of visitors' messages and of agents' replies."""
    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(httpx.AsyncClient(base_url=url, timeout=60))
        stage = Stage(url, client, desks)
        for desk in desks:
            stage.at_desk.append(await stage.open(stack, "/api/v1/desk/socket", {"token": desk.token}))
        for _ in range(CONVERSATIONS):
            await stage.visitor(stack)
        took = [await stage.take(number) for number in range(HELD)]
        dice = random.Random(1)

        async def rounds(one: Callable[[int], Any]) -> list[float]:
            gate = asyncio.Semaphore(AT_ONCE)

            async def within(number: int) -> float:
                async with gate:
                    taken: float = await one(number)
                    return taken

            return await asyncio.gather(*(within(dice.randrange(HELD)) for _ in range(ROUNDS)))

        return {
            "taking": took,
            "visitor to desk": await rounds(stage.write),
            "agent to page": await rounds(stage.reply),
        }


def main() -> int:
    """Print the table; 1 where a bar is missed."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as (url, _, _):
        settings = Settings(data_dir=Path(folder))
        desks = [Desk.hire(url, settings, f"agent{number}") for number in range(DESKS)]
        measured = asyncio.run(measure(url, desks))
    print(f"{os.cpu_count()} cores, {CONVERSATIONS} conversations, {DESKS} desks, {AT_ONCE} messages at once")
    print(f"{'ms':24}{'median':>10}{'95th':>10}{'at most':>10}")
    missed = False
    for what, times in measured.items():
        high, bar = quantiles(times, n=20)[-1], None if what == "taking" else 300
        missed |= bar is not None and high > bar
        print(f"{what:24}{median(times):10.1f}{high:10.1f}{'' if bar is None else bar:>10}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
