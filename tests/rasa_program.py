"""A program that takes the replies of Rasa's callback channel, and is as hard to deal with as real ones."""

import json
import threading
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class RasaProgram:
    """``failing`` requests are answered with 503 first; ``got`` are the others, by recipient, in their order."""

    failing: int = 0
    got: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    changed: threading.Condition = field(default_factory=threading.Condition)

    def __enter__(self) -> "RasaProgram":
        program = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(program.take(body))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def take(self, body: dict[str, Any]) -> int:
        """The status that a request is answered with."""
        with self.changed:
            if self.failing:
                self.failing -= 1
                return 503
            self.got[body["recipient_id"]].append(body)
            self.changed.notify_all()
            return 200

    def wait_for(self, recipient: str, enough: Callable[[dict[str, Any]], bool]) -> list[dict[str, Any]]:
        """What a recipient got, as soon as the last of it is ``enough``."""
        with self.changed:
            assert self.changed.wait_for(lambda: any(map(enough, self.got[recipient])), 30), "it did not come"
            return list(self.got[recipient])
