"""What every request has to pass before a route sees it: the guards alone, around an application that only answers."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.guards import BodyLimit, Doors, OwnOrigin, address_of, is_local

pytestmark = pytest.mark.anyio

KIB, MIB = 1024, 1024 * 1024
ELSEWHERE = ("203.0.113.9", 4711)


@dataclass
class Answered:
    """What was sent back, and how much of the body the application behind the guard has read; None where it was not
    asked."""

    sent: list[Message] = field(default_factory=list)
    read: int | None = None

    @property
    def status(self) -> int:
        return int(self.sent[0]["status"])

    @property
    def headers(self) -> dict[bytes, bytes]:
        return dict(self.sent[0]["headers"])

    @property
    def code(self) -> str:
        return str(json.loads(self.sent[1]["body"])["error"]["code"])


def scope_of(
    path: str,
    method: str = "POST",
    headers: Mapping[str, str] | None = None,
    client: Any = ELSEWHERE,
    type_: str = "http",
) -> dict[str, Any]:
    raw = [(name.encode(), value.encode("latin-1")) for name, value in (headers or {}).items()]
    return {"type": type_, "method": method, "path": path, "headers": raw, "client": client}


async def asked(guard: Any, scope: dict[str, Any], body: Sequence[bytes] = (b"",), **options: Any) -> Answered:
    answered = Answered()
    chunks = [{"type": "http.request", "body": one, "more_body": True} for one in body]
    chunks[-1]["more_body"] = False

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        answered.read = 0
        if scope["type"] == "websocket":
            await send({"type": "websocket.accept"})
            return
        more = True
        while more:
            message = await receive()
            answered.read += len(message["body"])
            more = message["more_body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def receive() -> Message:
        return chunks.pop(0)

    async def send(message: Message) -> None:
        answered.sent.append(message)

    guarded: ASGIApp = guard(application, **options)
    await guarded(scope, receive, send)
    return answered


# Bodies

LIMITS = [
    ("/api/v1/chat/conversations", 256 * KIB),
    ("/api/v1/chat/conversations/one/attachments", 20 * MIB),
    ("/api/v1/article-files", 20 * MIB),
    ("/api/v1/articles", 8 * MIB + 128 * KIB),
    ("/api/v1/articles/track", 8 * MIB + 128 * KIB),
    ("/webhooks/telegram/webhook", 8 * MIB + 128 * KIB),
    ("/api/v1/desk/login", 1 * MIB),
    ("/", 1 * MIB),
]


@pytest.mark.parametrize(("path", "limit"), LIMITS)
async def test_a_body_that_says_that_it_is_too_large_is_refused_unread(path: str, limit: int) -> None:
    fitting = await asked(BodyLimit, scope_of(path, headers={"content-length": str(limit)}))
    assert (fitting.status, fitting.read) == (200, 0)

    refused = await asked(BodyLimit, scope_of(path, headers={"content-length": str(limit + 1)}))
    assert (refused.status, refused.code, refused.read) == (413, "body_too_large", None)
    assert refused.headers[b"connection"] == b"close"
    assert f"larger than {limit // KIB} KiB;".encode() in refused.sent[1]["body"]


@pytest.mark.parametrize(("path", "limit"), [LIMITS[0], LIMITS[-1]])
@pytest.mark.parametrize("told", [{}, {"content-length": "a lot"}, {"content-length": "²"}])
async def test_a_body_that_does_not_say_how_large_it_is_is_read_up_to_its_limit(
    path: str, limit: int, told: dict[str, str]
) -> None:
    scope, half = scope_of(path, headers=told), b" " * (limit // 2)
    assert (await asked(BodyLimit, scope, [half, half])).read == limit

    with pytest.raises(HTTPException) as refused:
        await asked(BodyLimit, scope, [half, half, b" "])
    assert refused.value.status_code == 413


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
async def test_who_only_reads_is_asked_for_no_length(method: str) -> None:
    scope = scope_of("/api/v1/articles", method, {"content-length": str(100 * MIB)})
    assert (await asked(BodyLimit, scope)).status == 200


async def test_a_socket_has_no_body() -> None:
    opened = await asked(BodyLimit, scope_of("/api/v1/desk/socket", type_="websocket"))
    assert [one["type"] for one in opened.sent] == ["websocket.accept"]


# Origins

HOST = "desk.example"
COOKIE = {"cookie": "theme=dark; hamdel_session=secret"}


async def written(origin: str | None, host: str = HOST, method: str = "POST", path: str = "/api/v1/desk/logout") -> int:
    headers = {"host": host, **COOKIE} | ({} if origin is None else {"origin": origin})
    answered = await asked(OwnOrigin, scope_of(path, method, headers), cookie="hamdel_session", allowed=())
    if answered.status != 200:
        assert (answered.code, answered.read, answered.headers[b"connection"]) == ("wrong_origin", None, b"close")
    return answered.status


@pytest.mark.parametrize(
    ("origin", "host"),
    [
        (None, HOST),
        ("https://desk.example", HOST),
        ("http://desk.example", HOST),
        ("https://DESK.example", "desk.EXAMPLE"),
        ("https://desk.example", "desk.example:443"),
        ("http://desk.example:80", "desk.example"),
        ("https://desk.example:8443", "desk.example:8443"),
        ("http://[::1]:8000", "[::1]:8000"),
    ],
)
async def test_a_page_of_this_server_may_use_an_agents_cookie(origin: str | None, host: str) -> None:
    assert await written(origin, host) == 200


@pytest.mark.parametrize(
    ("origin", "host"),
    [
        ("https://evil.example", HOST),
        ("https://desk.example.evil.example", HOST),
        ("https://desk.example:8443", HOST),
        ("http://desk.example", "desk.example:443"),
        ("https://desk.example", "desk.example:80"),
        ("null", HOST),
        ("", HOST),
        ("https://", ""),
        ("http://[broken", HOST),
        ("https://desk.example:port", HOST),
    ],
)
async def test_a_page_of_another_site_may_not(origin: str, host: str) -> None:
    assert await written(origin, host) == 403


async def test_another_sites_page_may_read_and_write_to_what_is_for_visitors() -> None:
    assert await written("https://evil.example", method="GET") == 200
    assert await written("https://evil.example", path="/api/v1/chat/conversations") == 200


async def test_without_an_agents_cookie_there_is_nothing_to_use() -> None:
    headers = {"host": HOST, "origin": "https://evil.example", "cookie": "theme=dark"}
    answered = await asked(OwnOrigin, scope_of("/webhooks", headers=headers), cookie="hamdel_session", allowed=())
    assert answered.status == 200


async def opened(path: str, origin: str | None, allowed: Sequence[str] = ()) -> bool:
    headers = {"host": HOST} | ({} if origin is None else {"origin": origin})
    scope = scope_of(path, headers=headers, type_="websocket")
    answered = await asked(OwnOrigin, scope, cookie="hamdel_session", allowed=allowed)
    assert answered.sent in ([{"type": "websocket.accept"}], [{"type": "websocket.close", "code": 4403}])
    return answered.read is not None


VISITORS, DESK = "/api/v1/chat/conversations/one/socket", "/api/v1/desk/socket"


@pytest.mark.parametrize("path", [VISITORS, DESK])
async def test_sockets_are_open_to_this_servers_pages_and_to_other_programs(path: str) -> None:
    assert await opened(path, "https://desk.example")
    assert await opened(path, None)
    assert not await opened(path, "https://shop.example")


async def test_visitors_sockets_are_open_to_the_sites_that_may_embed_the_widget() -> None:
    sites = ("https://Shop.example/", "https://other.example")
    assert await opened(VISITORS, "https://shop.EXAMPLE", sites)
    assert await opened(VISITORS, "https://other.example", sites)
    assert not await opened(VISITORS, "https://evil.example", sites)
    assert await opened(VISITORS, "https://evil.example", ("*",))


async def test_the_desks_socket_is_open_to_no_other_site() -> None:
    assert not await opened(DESK, "https://shop.example", ("https://shop.example",))
    assert not await opened(DESK, "https://shop.example", ("*",))


# Doors

HERE = ("127.0.0.1", 4711)


async def reached(path: str, client: tuple[str, int] | None, **headers: str) -> bool:
    doors = {"/metrics": "local", "/docs": "closed", "/health": "open"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    answered = await asked(Doors, scope_of(path, "GET", named, client), doors=doors)
    if answered.status != 200:
        assert (answered.status, answered.code, answered.read) == (404, "not_found", None)
    return answered.read is not None


@pytest.mark.parametrize("path", ["/docs", "/docs/index.html"])
async def test_what_is_closed_is_not_there_for_anybody(path: str) -> None:
    assert not await reached(path, HERE)
    assert not await reached(path, ELSEWHERE)


@pytest.mark.parametrize("path", ["/metrics", "/metrics/queue"])
async def test_what_is_for_this_machine_is_there_for_its_own_programs_alone(path: str) -> None:
    assert await reached(path, HERE)
    assert not await reached(path, ELSEWHERE)
    assert not await reached(path, None)
    assert not await reached(path, HERE, x_forwarded_for="203.0.113.9")


@pytest.mark.parametrize("path", ["/health", "/documents", "/metricsque", "/", "/api/docs"])
async def test_what_is_open_and_what_only_begins_alike_is_there_for_all(path: str) -> None:
    assert await reached(path, ELSEWHERE)


async def test_doors_let_sockets_pass() -> None:
    scope = scope_of("/docs", type_="websocket")
    assert (await asked(Doors, scope, doors={"/docs": "closed"})).read is not None


# Addresses


@pytest.mark.parametrize(
    ("client", "address", "local"),
    [
        (ELSEWHERE, "203.0.113.9", False),
        (HERE, "127.0.0.1", True),
        (("::1", 1), "::1", True),
        (None, "", False),
    ],
)
async def test_who_asks_is_told_by_the_address(client: tuple[str, int] | None, address: str, local: bool) -> None:
    connection = HTTPConnection(scope_of("/", client=client))
    assert (address_of(connection), is_local(connection)) == (address, local)
