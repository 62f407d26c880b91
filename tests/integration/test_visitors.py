"""Administrators and operators hand out and erase what is kept of visitors."""

import io
import json
import uuid
import zipfile
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from tests.conftest import Serve, Server
from tests.fakes import Desk
from tests.integration.test_commands import hamdel
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import widget


@pytest.fixture(scope="module")
def admin(server: Server) -> httpx.Client:
    return Desk.hire(server.url, server.settings, "the-keeper", "admin").client


def closing(socket: ClientConnection) -> int | None:
    """The code that the server closes a socket with, within seconds."""
    try:
        while True:
            socket.recv(timeout=20)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else None


def customer(server: Server) -> tuple[Visitor, str]:
    """Somebody whom the site knows by an e-mail address, who has written."""
    email = f"{uuid.uuid4().hex}@example.com"
    visitor = Visitor(server, attributes={"email": email, "visitor_id": email[:8]})
    visitor.say("Where is my zebrafinch?")
    return visitor, email


def test_a_visitor_is_found_by_what_the_site_knows(server: Server, admin: httpx.Client) -> None:
    visitor, email = customer(server)

    for named in (email, email[:8], visitor.id):
        (found,) = admin.get("/visitors", params={"visitor": named}).json()["visitors"]
        assert (found["conversation"], found["emails"], found["conversations"]) == (visitor.id, [email], 1)


def test_a_visitor_is_handed_out_as_a_zip(server: Server, admin: httpx.Client) -> None:
    _, email = customer(server)

    answer = admin.get("/visitors/export", params={"visitor": email})

    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/octet-stream")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        found = json.loads(archive.read("visitor.json"))
    assert found["conversations"][0]["messages"][0]["text"] == "Where is my zebrafinch?"
    assert not list(server.settings.data_dir.glob("export-*"))


def test_nobody_is_handed_out_and_nothing_is_left_lying(server: Server, admin: httpx.Client) -> None:
    answer = admin.get("/visitors/export", params={"visitor": "nobody@example.com"})

    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "unknown_visitor")
    assert not list(server.settings.data_dir.glob("export-*"))


def test_an_erased_visitors_page_is_closed_and_opens_nothing_any_more(server: Server, admin: httpx.Client) -> None:
    visitor, email = customer(server)

    with widget(server, visitor) as socket:
        erased = admin.post("/visitors/erase", json={"visitor": email}).json()
        code = closing(socket)

    assert (erased["conversations"], erased["files"]) == (1, 0)
    assert code == 4404
    answer = visitor.client.get(f"/conversations/{visitor.id}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "unknown_conversation")
    shown = admin.get(f"/desk/conversations/{visitor.id}").json()
    assert [message["kind"] for message in shown["messages"]] == ["notice"]
    assert "zebrafinch" not in json.dumps(shown)
    again = admin.post("/visitors/erase", json={"visitor": email})
    assert (again.status_code, again.json()["conversations"]) == (200, 0)


def test_two_who_share_an_address_are_listed(server: Server, admin: httpx.Client) -> None:
    email = f"{uuid.uuid4().hex}@example.com"
    both = [Visitor(server, attributes={"email": email, "visitor_id": uuid.uuid4().hex}) for _ in range(2)]

    answer = admin.post("/visitors/erase", json={"visitor": email})

    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "several_visitors")
    assert all(one.id in answer.json()["error"]["message"] for one in both)


@pytest.mark.parametrize("role", ["agent", "editor"])
def test_only_an_administrator_may(server: Server, role: str) -> None:
    client = Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex}", role).client

    assert client.get("/visitors", params={"visitor": "a"}).status_code == 403
    assert client.get("/visitors/export", params={"visitor": "a"}).status_code == 403
    assert client.post("/visitors/erase", json={"visitor": "a"}).status_code == 403


def test_commands_work_beside_a_server_which_notices(serve: Serve, tmp_path: Path) -> None:
    server = serve()
    visitor, email = customer(server)
    data, file = server.settings.data_dir, tmp_path / "visitor.zip"

    with widget(server, visitor) as socket:
        found = hamdel("visitors", "find", email, data=data)
        exported = hamdel("visitors", "export", email, "--to", file, data=data)
        erased = hamdel("visitors", "erase", email, data=data)
        assert closing(socket) == 4404
    again = hamdel("visitors", "erase", email, data=data)

    assert visitor.id in found.stdout
    assert exported.returncode == 0, exported.stderr
    assert zipfile.is_zipfile(file)
    assert "Erased 1 conversations" in erased.stdout
    assert (again.returncode, "Nothing is kept" in again.stdout) == (0, True)


def test_a_command_that_cannot_tell_lists_and_does_nothing(data: Path, tmp_path: Path) -> None:
    nobody = hamdel("visitors", "export", "nobody@example.com", "--to", tmp_path / "x.zip", data=data)

    assert nobody.returncode == 2
    assert "Nothing is kept of nobody@example.com" in nobody.stderr
    assert not (tmp_path / "x.zip").exists()
