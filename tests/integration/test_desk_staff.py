"""Agents and teams that go, on a running server, with their pages open."""

import time
import uuid

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from tests.conftest import Server
from tests.fakes import PASSWORD, Desk
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, live_desk, of_type


def code(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def hire(server: Server, role: str = "agent") -> tuple[Desk, int]:
    found = Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:6]}", role=role)
    return found, found.client.get("/desk/me").json()["agent"]["id"]


def presence(desk: Desk, agent_id: int) -> str:
    everyone = desk.client.get("/desk/agents").json()["agents"]
    return str(next(one["presence"] for one in everyone if one["id"] == agent_id))


def test_a_removed_agent_is_out_at_once_and_their_conversations_go_back(server: Server) -> None:
    (boss, boss_id), (mina, mina_id) = hire(server, "admin"), hire(server)
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    mina.act(visitor.id, "take")
    mina.act(visitor.id, "reply", text="Hello!")
    assert code(mina.client.delete(f"/desk/agents/{boss_id}")) == (403, "not_allowed")
    assert code(boss.client.delete(f"/desk/agents/{boss_id}")) == (403, "not_allowed")

    with live_desk(server, mina) as socket:
        assert boss.client.delete(f"/desk/agents/{mina_id}").status_code == 204
        with pytest.raises(ConnectionClosed) as closed:
            frame(socket, of_type("never"))

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401
    assert code(mina.client.get("/desk/me")) == (401, "not_signed_in")
    login = {"login": mina.name.casefold(), "password": PASSWORD}
    assert code(mina.client.post("/desk/login", json=login)) == (401, "wrong_login")
    assert visitor.replay()["state"]["state"] == "waiting"
    assert code(boss.client.delete(f"/desk/agents/{mina_id}")) == (404, "unknown_agent")


def test_a_team_is_deleted_and_what_waited_for_it_waits_on(server: Server) -> None:
    (boss, boss_id), (mina, _) = hire(server, "admin"), hire(server)
    name = f"Billing {uuid.uuid4().hex[:6]}"
    made = boss.client.put("/desk/teams", json={"teams": [{"name": name, "agents": [boss_id]}]}).json()["teams"]
    team, oldest = next(one["id"] for one in made if one["name"] == name), made[0]["id"]
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    boss.act(visitor.id, "take")
    assert boss.act(visitor.id, "transfer", team=team).json()["summary"]["team"]["name"] == name
    assert code(mina.client.delete(f"/desk/teams/{team}")) == (403, "not_allowed")
    assert code(boss.client.delete(f"/desk/teams/{oldest}")) == (422, "invalid_team")

    left = boss.client.delete(f"/desk/teams/{team}").json()["teams"]

    assert team not in [one["id"] for one in left]
    found = boss.client.get(f"/desk/conversations/{visitor.id}").json()["summary"]
    assert (found["state"], found["team"]) == ("waiting", None)
    assert code(boss.client.delete(f"/desk/teams/{team}")) == (422, "invalid_team")


def test_an_agent_with_two_open_desks_is_there_until_the_second_is_closed(server: Server, desk: Desk) -> None:
    mina, mina_id = hire(server)

    with live_desk(server, mina) as first:
        with live_desk(server, mina):
            pass
        frame(first, of_type("agents_changed"))
        assert presence(desk, mina_id) == "online"

    deadline = time.monotonic() + 5
    while presence(desk, mina_id) != "offline" and time.monotonic() < deadline:
        pass
    assert presence(desk, mina_id) == "offline"
