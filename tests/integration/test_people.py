"""The people who work here, as administrators see to them over HTTP, and what they do with their own accounts."""

import json
import uuid
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from tests.conftest import Serve, Server
from tests.fakes import PASSWORD, Desk, client_of

OTHER = "a horse of another colour"


def hire(server: Server, role: str = "admin") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:8]}", role)


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def invited(admin: Desk, **fields: Any) -> dict[str, Any]:
    body = {"login": f"new-{uuid.uuid4().hex[:8]}", "name": "Mina", "role": "agent", "languages": ["en"], **fields}
    answer = admin.client.post("/admin/people", json=body)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


def token_of(link: dict[str, Any]) -> str:
    return str(link["path"]).rpartition("/")[2]


def person(admin: Desk, number: int) -> dict[str, Any]:
    everyone = admin.client.get("/admin/people").json()["people"]
    found: dict[str, Any] = next(one for one in everyone if one["id"] == number)
    return found


def read_to_the_end(socket: ClientConnection) -> None:
    while True:
        socket.recv(timeout=10)


def test_who_is_invited_chooses_a_password_by_a_link_that_works_once(server: Server) -> None:
    admin = hire(server)
    invitation = invited(admin, name="Mina", skills=["Returns"], capacity=2)
    new = client_of(f"{server.url}/api/v1")
    token = token_of(invitation["link"])

    assert new.post("/account/link", json={"token": token}).json() == {
        "name": "Mina",
        "login": invitation["person"]["login"],
        "kind": "invitation",
        "second_factor": False,
        "passwords": True,
    }
    assert person(admin, invitation["person"]["id"])["invited"]
    chosen = new.post("/account/link/password", json={"token": token, "password": OTHER})
    again = new.post("/account/link/password", json={"token": token, "password": PASSWORD})

    assert chosen.json()["agent"]["name"] == "Mina"
    assert new.get("/desk/me", headers={"Authorization": f"Bearer {chosen.json()['token']}"}).status_code == 200
    assert code(again) == (409, "link_used")
    assert not person(admin, invitation["person"]["id"])["invited"]
    assert new.post("/desk/login", json={"login": invitation["person"]["login"], "password": OTHER}).status_code == 200


def test_a_password_that_is_too_short_does_not_use_the_link_up(server: Server) -> None:
    token = token_of(invited(hire(server))["link"])
    new = client_of(f"{server.url}/api/v1")

    short = new.post("/account/link/password", json={"token": token, "password": "short"})

    assert code(short) == (400, "invalid_agent")
    assert new.post("/account/link/password", json={"token": token, "password": OTHER}).status_code == 200


def test_a_newer_link_takes_the_place_of_an_older_one(server: Server) -> None:
    admin = hire(server)
    invitation = invited(admin)
    newer = admin.client.post(f"/admin/people/{invitation['person']['id']}/link").json()
    new = client_of(f"{server.url}/api/v1")

    old = new.post("/account/link/password", json={"token": token_of(invitation["link"]), "password": OTHER})

    assert code(old) == (404, "unknown_link")
    assert new.post("/account/link/password", json={"token": token_of(newer), "password": OTHER}).status_code == 200


def test_of_two_administrators_the_second_is_told_that_somebody_was_quicker(server: Server) -> None:
    first, second = hire(server), hire(server)
    seen = invited(first, name="Mina")["person"]
    body = {name: seen[name] for name in ("login", "role", "languages", "skills", "teams", "capacity", "version")}

    done = first.client.put(f"/admin/people/{seen['id']}", json={**body, "name": "Mina K."})
    late = second.client.put(f"/admin/people/{seen['id']}", json={**body, "name": "Wilhelmina", "capacity": 9})

    assert (done.status_code, done.json()["name"]) == (200, "Mina K.")
    assert code(late) == (409, "changed_meanwhile")
    assert "Mina K. in the meantime" in late.json()["error"]["message"]
    assert person(second, seen["id"])["capacity"] == 4


def test_the_last_administrator_stays_one(serve: Serve) -> None:
    server = serve()
    own = client_of(f"{server.url}/api/v1")
    everyone = hire(server)
    (boss,) = [one for one in everyone.client.get("/admin/people").json()["people"] if one["login"] == "admin"]
    assert everyone.client.post(f"/admin/people/{boss['id']}/deactivate").status_code == 204
    me = everyone.client.get("/desk/me").json()["agent"]
    body = {name: me[name] for name in ("login", "name", "languages", "skills", "teams", "capacity")}

    gone = everyone.client.post(f"/admin/people/{me['id']}/deactivate")
    less = everyone.client.put(f"/admin/people/{me['id']}", json={**body, "role": "agent", "version": 1})

    assert code(gone) == (403, "not_allowed")
    assert code(less) == (409, "last_administrator")
    assert "last administrator" in less.json()["error"]["message"]
    assert everyone.client.get("/admin/people").status_code == 200
    own.close()


def test_signing_somebody_out_ends_their_open_pages_at_once(server: Server) -> None:
    admin, sara = hire(server), hire(server, "agent")
    number = sara.client.get("/desk/me").json()["agent"]["id"]
    with connect(f"{server.url.replace('http', 'ws', 1)}/api/v1/desk/socket", max_queue=None) as socket:
        socket.send(json.dumps({"type": "hello", "token": sara.token}))
        assert json.loads(socket.recv(timeout=10))["type"] == "welcome"

        assert admin.client.post(f"/admin/people/{number}/sign-out").status_code == 204

        with pytest.raises(ConnectionClosed) as closed:
            read_to_the_end(socket)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401
    assert code(sara.client.get("/desk/me")) == (401, "not_signed_in")


def test_a_new_password_of_ones_own_ends_every_other_session_and_not_this_one(server: Server) -> None:
    sara = hire(server, "agent")
    login = sara.client.get("/desk/me").json()["agent"]["login"]
    elsewhere = client_of(f"{server.url}/api/v1")
    elsewhere.post("/desk/login", json={"login": login, "password": PASSWORD})
    wrong = sara.client.put("/account/password", json={"current": "wrong horse", "password": OTHER})

    assert code(wrong) == (401, "wrong_login")
    assert len(sara.client.get("/account/sessions").json()["sessions"]) == 2
    assert sara.client.put("/account/password", json={"current": PASSWORD, "password": OTHER}).status_code == 204

    assert [one["current"] for one in sara.client.get("/account/sessions").json()["sessions"]] == [True]
    assert code(elsewhere.get("/desk/me")) == (401, "not_signed_in")
    assert elsewhere.post("/desk/login", json={"login": login, "password": OTHER}).status_code == 200


def test_one_session_is_ended_from_another(server: Server) -> None:
    sara = hire(server, "agent")
    login = sara.client.get("/desk/me").json()["agent"]["login"]
    elsewhere = client_of(f"{server.url}/api/v1")
    elsewhere.post("/desk/login", json={"login": login, "password": PASSWORD}, headers={"User-Agent": "A lost phone"})
    (lost,) = [one for one in sara.client.get("/account/sessions").json()["sessions"] if not one["current"]]

    assert lost["client"] == "A lost phone"
    assert sara.client.delete(f"/account/sessions/{lost['id']}").status_code == 204
    assert code(sara.client.delete(f"/account/sessions/{lost['id']}")) == (404, "unknown_session")

    assert code(elsewhere.get("/desk/me")) == (401, "not_signed_in")
    assert sara.client.get("/desk/me").status_code == 200


def test_the_site_is_set_up_once_and_only_from_this_machine_or_by_the_link(serve: Serve) -> None:
    server = serve()
    somebody = client_of(f"{server.url}/api/v1")
    assert somebody.get("/setup").json() == {"waiting": True, "here": True}
    strange = {"Origin": "https://evil.example"}
    rebound = {"Host": "evil.example"}

    assert code(somebody.post("/setup", headers=strange)) == (403, "setup_elsewhere")
    assert code(somebody.post("/setup", headers=rebound)) == (403, "setup_elsewhere")
    assert code(somebody.post("/setup", headers={"X-Forwarded-For": "203.0.113.9"})) == (403, "setup_elsewhere")
    token = somebody.post("/setup").json()["token"]
    used = somebody.post("/account/link/password", json={"token": token, "password": OTHER})

    assert used.json()["agent"]["role"] == "admin"
    assert somebody.get("/setup").json() == {"waiting": False, "here": False}
    assert code(somebody.post("/setup", headers={"Cookie": ""})) == (409, "set_up_already")
