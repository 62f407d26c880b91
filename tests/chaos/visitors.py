"""Visitors: what they write, and what their pages show."""

import asyncio
import random
import uuid
from collections.abc import Callable
from typing import Any

import httpx

from tests.chaos.client import AWAY_FOR, Frame, Gone, LiveSocket, Requests, code_of
from tests.chaos.ledger import Ledger, Sent

QUESTIONS = (
    "Where is my order?",
    "How do I return shoes?",
    "I forgot my password",
    "Waar is mijn pakket?",
    "¿Puedo pagar a plazos?",
    "我想退货",
    "thank you",
    "What is the meaning of life?",
)
FOR_A_PERSON = "I want to talk to a human"
TO_A_PERSON = ("It came broken.", "The number is 4711.", "Yes, please.", "Are you still there?")
#: A message given to the socket and not confirmed by then is sent by a request.
CONFIRMED_WITHIN = 8.0


class Page:
    """A conversation's open page: one visitor's, from its beginning to the end of the run."""

    def __init__(self, id: str, token: str, url: str, ledger: Ledger, chance: random.Random) -> None:
        self.id = id
        self.token = token
        self.state = "bot"
        #: What its socket showed, by sequence number.
        self.shown: dict[int, Frame] = {}
        self.twice: list[int] = []
        self.waiting: dict[str, asyncio.Future[None]] = {}
        self._ledger = ledger
        self._mine: dict[str, Sent] = {}
        # How often own messages may be confirmed on this connection, beside being shown.
        self._to_confirm: dict[str, int] = {}
        address = f"{url.replace('http', 'ws', 1)}/api/v1/chat/conversations/{id}/socket"
        self.socket = LiveSocket(address, self._hello, self._hear, ledger, chance)
        self.staying = asyncio.create_task(self.socket.stay())

    @property
    def complete(self) -> int:
        """The highest number below which nothing is missing."""
        last = 0
        while last + 1 in self.shown:
            last += 1
        return last

    async def close(self) -> None:
        """Leave it."""
        self.staying.cancel()
        await asyncio.gather(self.staying, return_exceptions=True)

    async def send(self, sent: Sent) -> None:
        """Send a message over the socket, and wait until it is confirmed. Raises :class:`Gone`."""
        self._mine[sent.client_id] = sent
        self._to_confirm[sent.client_id] = self._to_confirm.get(sent.client_id, 0) + 1
        confirmed = self.waiting[sent.client_id] = asyncio.get_running_loop().create_future()
        try:
            await self.socket.send({"type": "message", "text": sent.text, "client_id": sent.client_id})
            await asyncio.wait_for(confirmed, CONFIRMED_WITHIN)
        except TimeoutError as error:
            raise Gone from error
        finally:
            self.waiting.pop(sent.client_id, None)

    def _hello(self) -> Frame:
        self._to_confirm.clear()
        return {"type": "hello", "token": self.token, "after": self.complete}

    def _hear(self, frame: Frame) -> None:
        match frame["type"]:
            case "welcome" | "state":
                self.state = frame["state"]["state"]
            case "message":
                self._show(frame["message"])
            case "error":
                self._refused(frame["error"]["code"], frame["client_id"])
            case "lost":
                for confirmed in self.waiting.values():
                    if not confirmed.done():
                        confirmed.set_exception(Gone())

    def _show(self, message: dict[str, Any]) -> None:
        number, client_id = message["sequence"], message["client_id"]
        sent = self._mine.get(client_id) if message["author"] == "visitor" else None
        if number not in self.shown:
            self.shown[number] = message
        elif message["author"] == "visitor" and self._to_confirm.get(client_id, 0) > 0:
            # The page that sends a message is told of it once more.
            self._to_confirm[client_id] -= 1
        else:
            self.twice.append(number)
        if sent is not None:
            sent.acknowledge(number)
        if (confirmed := self.waiting.get(client_id)) is not None and not confirmed.done():
            confirmed.set_result(None)

    def _refused(self, code: str, client_id: str) -> None:
        self._ledger.answers[f"socket {code}"] += 1
        self._to_confirm[client_id] = self._to_confirm.get(client_id, 1) - 1
        confirmed = self.waiting.get(client_id)
        if confirmed is None or confirmed.done():
            return
        if code == "conversation_closed":
            confirmed.set_exception(Refused())
        else:
            confirmed.set_exception(Away() if code == "database_away" else Gone())


class Refused(Exception):
    """The conversation has ended."""


class Away(Gone):
    """The database is away."""


class Visitor:
    """Somebody who writes, waits for what comes, and writes again."""

    def __init__(self, number: int, url: str, client: httpx.AsyncClient, ledger: Ledger) -> None:
        self._url = url
        self._chance = random.Random(number)
        self._client = client
        self._ledger = ledger
        self.pages: list[Page] = []

    async def live(self, goes_on: Callable[[], bool], pause: float) -> None:
        """Write every ``pause`` seconds or so, as long as it goes on."""
        page: Page | None = None
        await asyncio.sleep(pause * self._chance.random())
        while goes_on():
            if page is None:
                page = await self._begin()
            if not await self._say(page, self._thought(page)):
                page = None
            await asyncio.sleep(pause * (0.5 + self._chance.random()))

    async def close(self) -> None:
        """Close all pages."""
        await asyncio.gather(*(one.close() for one in self.pages))

    def _thought(self, page: Page) -> str:
        if page.state == "agent":
            return self._chance.choice(TO_A_PERSON)
        if page.state == "bot" and self._chance.random() < 0.2:
            return FOR_A_PERSON
        return self._chance.choice(QUESTIONS)

    async def _begin(self) -> Page:
        requests = Requests(self._client, self._ledger)
        begun = (await requests.insist("POST", "/chat/conversations", {"page_language": "en"})).json()
        page = Page(begun["conversation"], begun["token"], self._url, self._ledger, self._chance)
        self.pages.append(page)
        return page

    async def _say(self, page: Page, text: str) -> bool:
        """Write a message, and send it until it is acknowledged; False where the conversation has ended before."""
        sent = self._ledger.write(page.id, uuid.UUID(int=self._chance.getrandbits(128)).hex, text, "visitor")
        over_http = self._chance.random() < 0.5
        while sent.acknowledged_at is None:
            sent.attempts += 1
            try:
                if over_http or not page.socket.is_open:
                    await self._request(page, sent)
                else:
                    await page.send(sent)
            except Refused:
                sent.refused = True
                return False
            except Away:
                await asyncio.sleep(AWAY_FOR)
            except Gone:
                over_http = True
        return True

    async def _request(self, page: Page, sent: Sent) -> None:
        requests = Requests(self._client, self._ledger, page.token)
        body = {"text": sent.text, "client_id": sent.client_id}
        answer = await requests.ask("POST", f"/chat/conversations/{page.id}/messages", body)
        if answer is None:
            return
        if answer.status_code == 200:
            sent.acknowledge(answer.json()["message"]["sequence"])
        elif code_of(answer) == "conversation_closed":
            raise Refused
        else:
            self._ledger.surprises.append(f"a message was answered with {answer.status_code}: {answer.text}")
            await asyncio.sleep(AWAY_FOR)
