"""Signing in over HTTP, and what is shut to those who may not come in."""

import asyncio
import json
import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from sqlalchemy import update
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bot.settings import Settings
from bot.storage.database import Database
from handoff import sessions
from handoff.tables import agent_session
from tests.conftest import Server
from tests.fakes import PASSWORD, Desk


def hire(server: Server, role: str = "agent") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:8]}", role)


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def expire(settings: Settings, token: str) -> None:
    """Let a session's time be over."""

    async def change() -> None:
        database = Database.open(settings.resolved_database_url)
        async with database.write() as connection:
            mine = agent_session.c.digest == sessions.digest(token)
            await connection.execute(update(agent_session).where(mine).values(expires_at=1.0))
        await database.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, change()).result()


def open_socket(server: Server, desk: Desk) -> str:
    """The type of the first frame of the desk's socket. Raises ``ConnectionClosed`` where it is closed instead."""
    with connect(f"{server.url.replace('http', 'ws', 1)}/api/v1/desk/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": desk.token}))
        return str(json.loads(socket.recv(timeout=10))["type"])


@pytest.mark.parametrize("role", ["agent", "admin"])
def test_the_desks_socket_opens_for_those_who_may_use_the_desk(server: Server, role: str) -> None:
    assert open_socket(server, hire(server, role)) == "welcome"


def test_an_editor_does_not_get_the_desks_socket(server: Server) -> None:
    with pytest.raises(ConnectionClosed) as closed:
        open_socket(server, hire(server, "editor"))

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401


def test_an_expired_session_opens_neither_the_desk_nor_its_socket(server: Server) -> None:
    desk = hire(server)
    assert desk.client.get("/desk/me").status_code == 200

    expire(server.settings, desk.token)

    assert code(desk.client.get("/desk/me")) == (401, "not_signed_in")
    assert code(desk.client.get("/desk/conversations")) == (401, "not_signed_in")
    with pytest.raises(ConnectionClosed):
        open_socket(server, desk)


def test_sixty_wrong_passwords_at_once_are_not_all_tried_and_the_owner_waits_a_moment(server: Server) -> None:
    sara, mina = hire(server), hire(server)

    async def guess() -> list[httpx.Response]:
        async with httpx.AsyncClient(base_url=server.url, timeout=60) as client:
            wrong = {"login": f" {sara.name.upper()} ", "password": "wrong horse"}
            return await asyncio.gather(*(client.post("/api/v1/desk/login", json=wrong) for _ in range(60)))

    answers = asyncio.run(guess())

    tried = [answer for answer in answers if answer.status_code == 401]
    assert 1 <= len(tried) <= 15
    assert {code(answer) for answer in answers if answer not in tried} == {(429, "too_many_attempts")}
    waits = [int(answer.headers["Retry-After"]) for answer in answers if answer.status_code == 429]
    assert max(waits) <= 2, "no lock-out: the right password has to wait a moment"
    right = {"login": mina.name, "password": PASSWORD}
    assert mina.client.post("/desk/login", json=right).status_code == 200
    assert sara.client.get("/desk/me").status_code == 200, "who is signed in already stays so"


def test_the_desks_socket_ends_with_its_session(server: Server) -> None:
    desk = hire(server)
    elsewhere = {"login": desk.name, "password": PASSWORD}
    other = httpx.post(f"{server.url}/api/v1/desk/login", json=elsewhere, timeout=30).json()["token"]
    address = f"{server.url.replace('http', 'ws', 1)}/api/v1/desk/socket"
    with connect(address, max_queue=None) as ending, connect(address, max_queue=None) as staying:
        for socket, token in ((ending, desk.token), (staying, other)):
            socket.send(json.dumps({"type": "hello", "token": token}))
            assert json.loads(socket.recv(timeout=10))["type"] == "welcome"

        desk.client.post("/desk/logout")

        assert _code_at_the_end(ending) == 4401
        staying.send(json.dumps({"type": "ping"}))
        assert "pong" in _types_until(staying, "pong")


def test_a_session_that_has_run_out_ends_its_socket_at_the_next_ping(server: Server) -> None:
    desk = hire(server)
    with connect(f"{server.url.replace('http', 'ws', 1)}/api/v1/desk/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": desk.token}))
        _types_until(socket, "welcome")
        expire(server.settings, desk.token)

        socket.send(json.dumps({"type": "ping"}))

        assert _code_at_the_end(socket) == 4401


def _code_at_the_end(socket: ClientConnection) -> int | None:
    """With which code the server closes the socket, whatever it says before."""
    try:
        while True:
            socket.recv(timeout=10)
    except ConnectionClosed as closed:
        return None if closed.rcvd is None else closed.rcvd.code


def _types_until(socket: ClientConnection, last: str) -> list[str]:
    """The types of the frames up to the first that is ``last``."""
    types: list[str] = []
    while last not in types:
        types.append(str(json.loads(socket.recv(timeout=10))["type"]))
    return types


@pytest.mark.parametrize(
    ("role", "method", "path"),
    [
        ("agent", "PUT", "/desk/teams"),
        ("editor", "PUT", "/desk/teams"),
        ("agent", "DELETE", "/desk/agents/1"),
        ("editor", "DELETE", "/desk/agents/1"),
        ("editor", "GET", "/desk/conversations"),
        ("agent", "GET", "/desk/scripts?language=en"),
        ("agent", "DELETE", "/articles/track-order"),
    ],
)
def test_a_role_is_kept_from_what_is_not_its_work(server: Server, role: str, method: str, path: str) -> None:
    answer = hire(server, role).client.request(method, path, json={"teams": []} if method == "PUT" else None)

    assert code(answer) == (403, "not_allowed")


def test_whoever_signs_out_is_out(server: Server) -> None:
    desk = hire(server)

    assert desk.client.post("/desk/logout").status_code == 204

    assert code(desk.client.get("/desk/me")) == (401, "not_signed_in")
