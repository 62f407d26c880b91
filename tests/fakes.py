"""Other parties of a conversation: an agent at the desk, Telegram's Bot API."""

import asyncio
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from bot.settings import Settings
from bot.storage.database import Database
from handoff import accounts

PASSWORD = "correct horse battery"


def client_of(url: str) -> httpx.Client:
    """A client that keeps no connection open, so that nothing is left when a test ends."""
    return httpx.Client(base_url=url, timeout=30, limits=httpx.Limits(max_keepalive_connections=0))


@dataclass
class Desk:
    """An agent who works through the desk's API."""

    client: httpx.Client
    name: str
    token: str

    @classmethod
    def hire(
        cls, url: str, settings: Settings, login: str, role: str = "agent", languages: tuple[str, ...] = ("en",)
    ) -> "Desk":
        """Add an agent to the server's database and sign them in."""

        async def add() -> None:
            database = Database.open(settings.resolved_database_url)
            async with database.write() as connection:
                await accounts.add(
                    connection,
                    login=login,
                    name=login.capitalize(),
                    password=PASSWORD,
                    role=role,  # type: ignore[arg-type]
                    languages=languages,
                    now=time.time(),
                )
            await database.close()

        # In a thread of its own: a browser test has an event loop running already.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(asyncio.run, add()).result()
        client = client_of(f"{url}/api/v1")
        answer = client.post("/desk/login", json={"login": login, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        token = answer.json()["token"]
        client.headers["Authorization"] = f"Bearer {token}"
        return cls(client, login.capitalize(), token)

    def waiting(self) -> list[dict[str, Any]]:
        """The queue in serving order."""
        found: list[dict[str, Any]] = self.client.get("/desk/conversations?view=queue").json()["conversations"]
        return found

    def first_waiting(self, seconds: float = 20) -> str:
        """The conversation that is served first, as soon as somebody waits."""
        deadline = time.monotonic() + seconds
        while not (found := self.waiting()):
            assert time.monotonic() < deadline, "nobody waits"
            time.sleep(0.02)
        return str(found[0]["conversation"])

    def act(self, conversation: str, action: str, **body: object) -> httpx.Response:
        """Take, reply, close or return a conversation."""
        return self.client.post(f"/desk/conversations/{conversation}/{action}", json=body or None)


@dataclass
class BotApi:
    """A server that speaks Telegram's Bot API and remembers what it was told.

    ``failures`` are answered first, one a request: a status, and the seconds to wait where it names some. ``known`` are
    the results of methods that only ask; ``asked`` are the calls of others that send nothing.
    """

    failures: list[tuple[int, int | None]] = field(default_factory=list)
    sent: list[dict[str, Any]] = field(default_factory=list)
    known: dict[str, Any] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    attempts: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> "BotApi":
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                status, answer = api.answer(self.path, body)
                payload = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(payload)))
                self.end_headers()
                self.wfile.write(payload)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """The address to use instead of api.telegram.org."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """What the Bot API says to one request."""
        with self.changed:
            self.attempts += 1
            self.changed.notify_all()
            if self.failures:
                status, retry_after = self.failures.pop(0)
                parameters = {} if retry_after is None else {"parameters": {"retry_after": retry_after}}
                return status, {"ok": False, "error_code": status, "description": "not now", **parameters}
            if (method := path.rpartition("/")[2]) in self.known:
                return 200, {"ok": True, "result": self.known[method]}
            if not method.startswith("send"):
                self.asked.append({"method": method, **body})
                return 200, {"ok": True, "result": True}
            self.sent.append({"path": path, **body})
            return 200, {"ok": True, "result": {"message_id": len(self.sent)}}

    def wait_for(self, count: int, seconds: float = 20) -> list[dict[str, Any]]:
        """The messages sent, as soon as there are ``count`` of them."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.sent) >= count, seconds), self.sent
            return list(self.sent)
