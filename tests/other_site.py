"""A site that is not Hamdel's and has the widget on its pages, as those of customers do."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Shown:
    """What is at an address."""

    body: str
    headers: Mapping[str, str] = field(default_factory=dict)
    type: str = "text/html"


@contextmanager
def other_site(pages: Mapping[str, Shown]) -> Iterator[str]:
    """Serve pages by their paths; the site's address, which has another name than this machine's servers have."""

    class Pages(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            shown = pages.get(self.path.partition("?")[0])
            body = (shown.body if shown else "").encode()
            self.send_response(200 if shown else 404)
            self.send_header("Content-Type", f"{shown.type if shown else 'text/plain'}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in (shown.headers if shown else {}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
