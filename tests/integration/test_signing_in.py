"""Signing in over HTTP, and what is shut to those who may not come in."""

import asyncio
import json
import uuid
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from sqlalchemy import update
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

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


def test_after_ten_wrong_passwords_the_right_one_has_to_wait_too_for_that_login_alone(server: Server) -> None:
    sara, mina = hire(server), hire(server)

    def log_in(desk: Desk, password: str) -> httpx.Response:
        return desk.client.post("/desk/login", json={"login": f" {desk.name.upper()} ", "password": password})

    for _ in range(9):
        assert code(log_in(sara, "wrong horse")) == (401, "wrong_login")
    assert log_in(sara, PASSWORD).status_code == 200, "nine wrong ones are forgotten"
    for _ in range(10):
        assert code(log_in(sara, "wrong horse")) == (401, "wrong_login")

    assert code(log_in(sara, PASSWORD)) == (429, "too_many_attempts")
    assert log_in(mina, PASSWORD).status_code == 200
    assert sara.client.get("/desk/me").status_code == 200, "who is signed in already stays so"


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
