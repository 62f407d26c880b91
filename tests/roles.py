"""Who may ask for what, in `docs/roles.md`: found out by asking a server for everything, as everybody.

    python -m tests.roles

writes the page anew. Requests are empty and name things that are not there, so that nothing is done: what counts is
whether somebody is let in, not what is answered to them.
"""

import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI
from starlette.routing import WebSocketRoute
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from bot.app import create_app
from bot.settings import Settings
from handoff.agents import ROLES
from tests.conftest import Server, _serve
from tests.fakes import Desk, client_of
from tests.integration.test_conversations import Visitor

FILE = Path(__file__).parent.parent / "docs" / "roles.md"

#: The columns, from those who show nothing to those who may do most.
CALLERS = ("anybody", "visitor", "program", "agent", "supervisor", "editor", "admin")
#: What somebody is told who is not let in.
REFUSALS = {"not_signed_in", "not_allowed", "invalid_token", "wrong_rest_token", "rest_closed", "wrong_secret"}
#: With these a server knows programs apart from others.
SECRET = "between the two of us"
SETTINGS = {
    "rest_token": SECRET,
    "telegram_token": "1:a",
    "telegram_secret": SECRET,
    "telegram_api_url": "http://127.0.0.1:9",
}
#: It ends a session, so it comes last.
_LAST = "/api/v1/desk/logout"
_SOCKET = "SOCKET"

_HEAD = """# Who may ask for what

Written by `make roles`, which asks a server for every operation of the [API](api.md) as everybody and notes whom it
lets in; a test falls when the page is out of date. A ● says that the door is open, not that everything behind it is: an
agent answers only what they hold, a visitor reads only their own conversation.

- **anybody** shows nothing: what a page asks for before somebody signs in is open to all. `/metrics` is for those whom
  `HAMDEL_OPEN_METRICS` names, here this machine; the API's own pages for those whom `HAMDEL_OPEN_DOCS` names. The other
  pages hold no data, and are for all.
- **visitor** shows the token of the conversation in the address.
- **program** shows `HAMDEL_REST_TOKEN`, or the secret that Telegram was given. Where no such token is set, programs on
  the server's own machine are let in without one.
- **agent**, **supervisor**, **editor** and **admin** are signed in; these are the roles of `hamdel users add` and of
  `/admin`. Of the reports, an agent is shown their own figures and comments alone, a supervisor everybody's.

| asks for | {callers} |
| --- |{rule}
"""


@dataclass(frozen=True, slots=True)
class Row:
    """An operation, or a socket, and who is let in."""

    method: str
    path: str
    allowed: frozenset[str]


def asked_for(app: FastAPI) -> list[tuple[str, str]]:
    """Every operation by method and path in the order of the description, then the sockets."""
    paths = app.openapi()["paths"]
    found = [(method.upper(), path) for path, item in paths.items() for method in item]
    found += [(_SOCKET, route.path) for route in app.routes if isinstance(route, WebSocketRoute)]
    return found


def walk(server: Server) -> list[Row]:
    """Ask a server with `SETTINGS` for everything as everybody."""
    visitor = Visitor(server)
    staff = {role: Desk.hire(server.url, server.settings, f"the-{role}", role) for role in ROLES}
    tokens = {"anybody": "", "visitor": visitor.token, "program": SECRET}
    tokens |= {role: one.token for role, one in staff.items()}
    wanted = asked_for(create_app(Settings()))
    rows = []
    for method, path in sorted(wanted, key=lambda one: one[1] == _LAST):
        aimed = _aimed(path, visitor)
        allowed = frozenset(one for one in CALLERS if _is_let_in(server, method, aimed, tokens[one]))
        rows.append(Row(method, path, allowed))
    return sorted(rows, key=lambda row: wanted.index((row.method, row.path)))


def _aimed(path: str, visitor: Visitor) -> str:
    """An address at which only the conversation is one that there is."""
    places = {
        "conversation_id": visitor.id,
        "channel": "telegram",
        "side": "chatwoot",
        "language": "en",
        "attachment_id": "0" * 32,
        "session_id": "0",
    }
    parts = (part[1:-1] if part.startswith("{") else None for part in path.split("/"))
    return "/".join(
        part if name is None else places.get(name, "999999") for part, name in zip(path.split("/"), parts, strict=True)
    )


def _is_let_in(server: Server, method: str, path: str, token: str) -> bool:
    if method == _SOCKET:
        return _opens(server.url.replace("http", "ws", 1) + path, token)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    if token == SECRET:
        headers["X-Telegram-Bot-Api-Secret-Token"] = token
    body: dict[str, object] | None = None if method in ("GET", "DELETE") else {}
    with client_of(server.url) as client:
        answer = client.request(method, path, headers=headers, json=body)
    if answer.status_code not in (401, 403):
        return True
    code: str = answer.json()["error"]["code"]
    return code not in REFUSALS


def _opens(url: str, token: str) -> bool:
    with connect(url) as socket:
        try:
            socket.send(json.dumps({"type": "hello", "token": token, "after": 0}))
            welcome: Mapping[str, object] = json.loads(socket.recv(timeout=10))
        except ConnectionClosed:
            return False
    return welcome["type"] == "welcome"


def page(rows: list[Row]) -> str:
    """The page."""
    head = _HEAD.format(callers=" | ".join(CALLERS), rule=" :-: |" * len(CALLERS))
    lines = []
    for row in rows:
        what = f"`{row.path}`, a socket" if row.method == _SOCKET else f"`{row.method} {row.path}`"
        lines.append(f"| {what} | {' | '.join('●' if one in row.allowed else '' for one in CALLERS)} |\n")
    return head + "".join(lines)


@contextmanager
def _fresh() -> Iterator[Server]:
    """A server on a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), port=0, **SETTINGS)  # type: ignore[arg-type]
        with _serve(settings) as server:
            yield server


if __name__ == "__main__":
    with _fresh() as running:
        FILE.write_text(page(walk(running)), "utf-8")
