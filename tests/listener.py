"""Another system that is told what happens: it takes webhooks, keeps them, and answers what it is told to."""

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from bot.outside.signing import base64_sha256, key_of


@dataclass(frozen=True)
class Call:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def payload(self) -> dict[str, Any]:
        """What it says."""
        found: dict[str, Any] = json.loads(self.body)
        return found

    def is_signed_by(self, secret: str) -> bool:
        """Whether one of its signatures is made with ``secret``."""
        content = f"{self.headers['webhook-id']}.{self.headers['webhook-timestamp']}.".encode() + self.body
        return f"v1,{base64_sha256(key_of(secret), content)}" in self.headers["webhook-signature"].split(" ")


@dataclass
class Listener:
    """A system at an address of this machine; ``status``, ``extra`` headers and ``said`` are its answer to all."""

    status: int = 204
    extra: dict[str, str] = field(default_factory=dict)
    said: str = ""
    # Nobody gets an answer before it is set.
    ready: threading.Event = field(default_factory=threading.Event)
    calls: list[Call] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> "Listener":
        listener = self
        self.ready.set()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                with listener.changed:
                    listener.calls.append(Call(self.path, headers, body))
                    listener.changed.notify_all()
                listener.ready.wait(30)
                said = listener.said.encode()
                self.send_response(listener.status)
                for name, value in {**listener.extra, "Content-Length": str(len(said))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(said)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.ready.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where it takes webhooks."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/hooks"

    @property
    def types(self) -> list[str]:
        """The events that it was told of, in the order in which they came."""
        return [one.payload["type"] for one in self.calls]

    def wait_for(self, number: int, seconds: float = 20.0) -> list[Call]:
        """The calls, when there are so many."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.calls) >= number, seconds), self.types
            return list(self.calls)
