"""Agents: they take who waits, answer twice or so, and close."""

import asyncio
import random
import uuid
from collections.abc import Callable
from typing import Any

import httpx

from tests.chaos.client import Frame, LiveSocket, Requests, code_of
from tests.chaos.ledger import Ledger

#: Of those who wait first, agents reach for any: several for the same one.
FIRST_FEW = 3
#: What says that a conversation is not this agent's any more, or never was.
LOST = frozenset({"not_yours", "conversation_closed"})


class Agent:
    """Somebody at the desk."""

    def __init__(self, id: int, token: str, url: str, client: httpx.AsyncClient, ledger: Ledger) -> None:
        self.id = id
        self._chance = random.Random(1000 + id)
        self._ledger = ledger
        self._requests = Requests(client, ledger, token)
        address = f"{url.replace('http', 'ws', 1)}/api/v1/desk/socket"
        hello: Frame = {"type": "hello", "token": token}
        self._socket = LiveSocket(address, lambda: hello, lambda _: None, ledger, self._chance)
        self._staying = asyncio.create_task(self._socket.stay())

    async def live(self, goes_on: Callable[[], bool], pause: float) -> None:
        """Work as long as it goes on: at what is in hand, or else at what waits."""
        while goes_on():
            mine = await self._list("mine")
            for one in mine:
                await self._work(one)
            if not mine:
                await self._take()
            await asyncio.sleep(pause * (0.5 + self._chance.random()))

    async def close(self) -> None:
        """Leave the desk."""
        self._staying.cancel()
        await asyncio.gather(self._staying, return_exceptions=True)

    async def _list(self, view: str) -> list[str]:
        answer = await self._requests.insist("GET", f"/desk/conversations?view={view}")
        found: list[dict[str, Any]] = answer.json()["conversations"]
        return [one["conversation"] for one in found if view != "mine" or one["state"] == "agent"]

    async def _take(self) -> None:
        waiting = (await self._list("queue"))[:FIRST_FEW]
        if waiting:
            chosen = self._chance.choice(waiting)
            answer = await self._requests.ask("POST", f"/desk/conversations/{chosen}/take")
            if answer is not None and answer.status_code == 200:
                self._ledger.taken.append((chosen, self.id))

    async def _work(self, conversation: str) -> None:
        await self._reply(conversation, f"Hello, this is number {self.id}. ({uuid.uuid4().hex[:6]})")
        chance = self._chance.random()
        if chance < 0.3:
            await self._requests.ask("POST", f"/desk/conversations/{conversation}/close", {"resolution": "solved"})
        elif chance < 0.5:
            await self._requests.ask("POST", f"/desk/conversations/{conversation}/return")

    async def _reply(self, conversation: str, text: str) -> None:
        """Write to the visitor until that is stored, or the conversation is somebody else's."""
        sent = self._ledger.write(conversation, uuid.uuid4().hex, text, f"agent {self.id}")
        body = {"text": text, "client_id": sent.client_id}
        while sent.acknowledged_at is None:
            sent.attempts += 1
            answer = await self._requests.ask("POST", f"/desk/conversations/{conversation}/reply", body)
            if answer is None:
                continue
            if answer.status_code != 200:
                sent.refused = True
                if code_of(answer) not in LOST:
                    self._ledger.surprises.append(f"a reply was answered with {answer.status_code}: {answer.text}")
                return
            sent.acknowledge(answer.json()["message"]["sequence"])
