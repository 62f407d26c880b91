"""What every request has to pass before a route sees it."""

import asyncio
import json
import resource
import socket as sockets
from contextlib import suppress
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from tests.conftest import Serve, Server
from tests.fakes import Desk

EVIL, SHOP = Origin("https://evil.example"), Origin("https://shop.example")


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def begin(url: str) -> tuple[str, dict[str, str]]:
    begun = httpx.post(f"{url}/api/v1/chat/conversations", json={}, timeout=30).json()
    return begun["conversation"], {"Authorization": f"Bearer {begun['token']}"}


# Bodies


def test_a_body_whose_length_is_too_large_is_refused_before_it_is_sent(server: Server) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    with sockets.create_connection((host, int(port)), timeout=10) as raw:
        raw.sendall(
            b"POST /api/v1/chat/conversations HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
            b"Content-Length: 209715200\r\n\r\n"
        )
        assert raw.recv(4096).startswith(b"HTTP/1.1 413")


@pytest.mark.parametrize("path", ["/api/v1/chat/conversations", "/webhooks/rest/webhook", "/api/v1/desk/login"])
def test_a_body_of_unknown_length_is_not_kept_beyond_its_limit(server: Server, path: str) -> None:
    chunk = b" " * 2**16
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # The server of these tests runs in this process. It may hang up while the rest is on its way.
    with suppress(httpx.WriteError):
        answer = httpx.post(f"{server.url}{path}", content=iter([chunk] * 3200), timeout=30)
        assert code(answer) == (413, "body_too_large")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30 * 1024


# Origins


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_another_sites_page_cannot_use_an_agents_cookie(server: Server, origin: str) -> None:
    desk = Desk.hire(server.url, server.settings, f"origin-{abs(hash(origin))}")
    cookie = {"Cookie": f"hamdel_session={desk.token}"}

    refused = httpx.post(f"{server.url}/api/v1/desk/logout", headers={**cookie, "Origin": origin}, timeout=30)
    assert code(refused) == (403, "wrong_origin")
    assert httpx.get(f"{server.url}/api/v1/desk/me", headers=cookie, timeout=30).status_code == 200

    own = httpx.post(f"{server.url}/api/v1/desk/logout", headers={**cookie, "Origin": server.url}, timeout=30)
    assert own.status_code == 204


def test_another_sites_page_cannot_open_the_desks_socket(server: Server) -> None:
    address = f"{server.url.replace('http', 'ws', 1)}/api/v1/desk/socket"
    with pytest.raises(InvalidStatus) as refused:
        connect(address, origin=EVIL)
    assert refused.value.response.status_code == 403
    with connect(address, origin=Origin(server.url)):
        pass


def test_visitors_sockets_are_for_the_sites_that_may_embed_the_widget(serve: Serve) -> None:
    server = serve(allowed_origins=("https://shop.example",))
    conversation, headers = begin(server.url)
    address = f"{server.url.replace('http', 'ws', 1)}/api/v1/chat/conversations/{conversation}/socket"
    with pytest.raises(InvalidStatus):
        connect(address, origin=EVIL)
    with connect(address, origin=SHOP) as socket:
        socket.send(json.dumps({"type": "hello", "token": headers["Authorization"].removeprefix("Bearer ")}))
        assert json.loads(socket.recv(timeout=10))["type"] == "welcome"


# Limits


def test_a_conversation_sends_so_many_messages_and_others_none_the_fewer(serve: Serve) -> None:
    server = serve(limit_messages="3/minute")
    (flooding, its), (calm, other) = begin(server.url), begin(server.url)

    def say(conversation: str, headers: dict[str, str]) -> httpx.Response:
        address = f"{server.url}/api/v1/chat/conversations/{conversation}/messages"
        return httpx.post(address, json={"text": "Where is my order?"}, headers=headers, timeout=30)

    async def flood() -> list[httpx.Response]:
        async with httpx.AsyncClient(timeout=60) as client:
            address = f"{server.url}/api/v1/chat/conversations/{flooding}/messages"
            return await asyncio.gather(
                *(client.post(address, json={"text": "Where is my order?"}, headers=its) for _ in range(30))
            )

    answers = asyncio.run(flood())

    assert [answer.status_code for answer in answers].count(200) == 3
    refused = next(answer for answer in answers if answer.status_code == 429)
    assert code(refused) == (429, "too_many_requests")
    assert 1 <= int(refused.headers["Retry-After"]) <= 120
    assert say(calm, other).status_code == 200


def test_the_widgets_socket_says_how_long_to_wait(serve: Serve) -> None:
    server = serve(limit_messages="1/minute")
    conversation, headers = begin(server.url)
    address = f"{server.url.replace('http', 'ws', 1)}/api/v1/chat/conversations/{conversation}/socket"
    with connect(address) as socket:
        socket.send(json.dumps({"type": "hello", "token": headers["Authorization"].removeprefix("Bearer ")}))
        for number in range(2):
            socket.send(json.dumps({"type": "message", "text": "Hello", "client_id": f"c{number}"}))
        frames: list[dict[str, Any]] = []
        while not any(frame["type"] == "error" for frame in frames):
            frames.append(json.loads(socket.recv(timeout=10)))

    assert frames[-1]["error"]["code"] == "too_many_requests"
    assert frames[-1]["client_id"] == "c1"


def test_a_limit_that_is_no_rate_is_told_at_the_start(serve: Serve) -> None:
    with pytest.raises(ValueError, match="write rates such as 30/minute"):
        serve(limit_messages="many")


def test_addresses_are_counted_as_trusted_proxies_tell_them(serve: Serve) -> None:
    server = serve(limit_conversations="2/minute")

    def begun(address: str | None) -> int:
        headers = {} if address is None else {"X-Forwarded-For": address}
        return httpx.post(f"{server.url}/api/v1/chat/conversations", json={}, headers=headers, timeout=30).status_code

    assert [begun("203.0.113.5") for _ in range(3)] == [201, 201, 429]
    assert begun("203.0.113.6") == 201
    assert [begun(None) for _ in range(3)] == [201, 201, 429], "this machine's own address is one like any other"


def test_a_program_with_the_token_is_limited_by_who_writes_and_not_by_its_address(serve: Serve) -> None:
    server = serve(limit_messages="2/minute", limit_requests="3/minute", rest_token="open-sesame")

    def said(sender: str) -> httpx.Response:
        address = f"{server.url}/webhooks/rest/webhook?token=open-sesame"
        return httpx.post(address, json={"sender": sender, "message": "Where is my order?"}, timeout=30)

    answers = [said("ada") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert code(answers[-1]) == (429, "too_many_requests")
    assert [said(f"visitor-{number}").status_code for number in range(5)] == [200] * 5


# Doors and headers


@pytest.mark.parametrize(
    ("setting", "path"),
    [
        ("open_metrics", "/metrics"),
        ("open_docs", "/docs"),
        ("open_docs", "/openapi.json"),
    ],
)
def test_a_door_is_open_or_for_this_machine_or_shut(serve: Serve, setting: str, path: str) -> None:
    def status(server: Server, headers: dict[str, str] | None = None) -> int:
        return httpx.get(f"{server.url}{path}", headers=headers, timeout=60).status_code

    from_elsewhere = {"X-Forwarded-For": "203.0.113.5"}
    opened, local, closed = (serve(**{setting: how}) for how in ("open", "local", "closed"))

    assert (status(opened), status(opened, from_elsewhere)) == (200, 200)
    assert (status(local), status(local, from_elsewhere)) == (200, 404)
    assert (status(closed), status(closed, from_elsewhere)) == (404, 404)


@pytest.mark.parametrize("how", ["local", "closed"])
def test_an_administrator_reads_the_description_of_the_api_where_it_is_shut(serve: Serve, how: str) -> None:
    server = serve(open_docs=how, open_metrics="closed")
    manager, editor = (
        Desk.hire(server.url, server.settings, name, role=role)
        for name, role in (("manager", "admin"), ("writer", "editor"))
    )

    def read(path: str, token: str) -> int:
        shown = {"Authorization": f"Bearer {token}", "X-Forwarded-For": "203.0.113.5"}
        return httpx.get(f"{server.url}{path}", headers=shown, timeout=60).status_code

    assert (read("/openapi.json", manager.token), read("/docs", manager.token)) == (200, 200)
    assert (read("/openapi.json", editor.token), read("/metrics", manager.token)) == (404, 404)


@pytest.mark.parametrize("path", ["/", "/desk", "/editor", "/docs", "/api/v1/chat/site", "/widget.js", "/nowhere"])
def test_every_answer_says_what_may_be_loaded_and_over_tls_that_it_stays_there(server: Server, path: str) -> None:
    plain = httpx.get(f"{server.url}{path}", timeout=30)
    secure = httpx.get(
        f"{server.url}{path}", headers={"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.5"}, timeout=30
    )

    assert "default-src" in plain.headers["Content-Security-Policy"]
    assert "Strict-Transport-Security" not in plain.headers
    assert secure.headers["Strict-Transport-Security"] == "max-age=31536000"
