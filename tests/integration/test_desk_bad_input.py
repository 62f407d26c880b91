"""The desk's API with values that no page sends: an error that says what is wrong, never a fault of the server's."""

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.conftest import Server
from tests.fakes import Desk
from tests.integration.test_conversations import Visitor

VALUES: list[Any] = [
    "\ud800",
    "a\x00b",
    "x" * 20_000,
    "",
    None,
    [],
    {},
    -1,
    2**63,
    10**30,
    1e308,
    True,
    "9999-12-31T23:59:59+14:00",
    "0001-01-01T00:00:00-23:59",
    "=1+1",
]


@pytest.fixture(scope="module")
def boss(server: Server) -> Iterator[Desk]:
    found = Desk.hire(server.url, server.settings, "bad-input", role="admin")
    yield found
    kept = [one["id"] for one in found.client.get("/desk/teams").json()["teams"][1:]]
    for team in kept:
        found.client.delete(f"/desk/teams/{team}")


@pytest.fixture(scope="module")
def held(server: Server, boss: Desk) -> Visitor:
    """A visitor who talks with the administrator."""
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    boss.act(visitor.id, "take")
    return visitor


def send(client: httpx.Client, method: str, address: str, body: object) -> None:
    """Send a body as it is, and expect an answer that a page can show."""
    content = json.dumps(body).encode()
    answer = client.request(method, address, content=content, headers={"Content-Type": "application/json"})

    assert answer.status_code < 500, (method, address, str(body)[:100])
    if answer.status_code >= 400:
        assert answer.json()["error"]["message"], (method, address, str(body)[:100])


@pytest.mark.parametrize("value", VALUES, ids=lambda value: ascii(value)[:20])
def test_a_value_of_the_wrong_kind_is_refused_with_a_reason(boss: Desk, held: Visitor, value: Any) -> None:
    of_conversation = f"/desk/conversations/{held.id}"
    for field in ("status", "skills", "languages", "capacity"):
        send(boss.client, "PUT", "/desk/me", {field: value})
    send(boss.client, "PUT", "/desk/me", {"skills": [value]})
    for team in (
        {"name": value},
        {"name": "Some", "id": value},
        {"name": "Some", "agents": [value]},
        {"name": "Some", "hours": value},
        {"name": "Some", "hours": {"time_zone": value, "weekly": {"monday": ["09:00-10:00"]}}},
        {"name": "Some", "hours": {"weekly": {"monday": [value]}}},
        {"name": "Some", "hours": {"weekly": value, "holidays": value}},
        {"name": "Some", "hours": {"weekly": {}, "holidays": [value]}},
    ):
        send(boss.client, "PUT", "/desk/teams", {"teams": [team]})
    for field in ("text", "client_id"):
        send(boss.client, "POST", f"{of_conversation}/notes", {"text": "Kind.", field: value})
        send(boss.client, "POST", f"{of_conversation}/reply", {"text": "Hello", field: value})
        send(held.client, "POST", f"/conversations/{held.id}/messages", {"text": "Hello", field: value})
    send(boss.client, "POST", f"{of_conversation}/snooze", {"until": value})
    send(boss.client, "POST", f"{of_conversation}/transfer", {"agent": value})
    send(boss.client, "POST", f"{of_conversation}/transfer", {"team": value, "note": value})
    send(boss.client, "POST", "/desk/canned", {"shortcut": value, "texts": {"en": value}})
    send(held.client, "POST", f"/conversations/{held.id}/contact", {"email": value, "phone": value})
    for field in ("csat", "nps", "comment"):
        send(held.client, "POST", f"/conversations/{held.id}/rating", {"csat": 3, field: value})
    wanted = dict.fromkeys(("visitor_id", "email", "team", "timezone", "vip"), value)
    send(held.client, "POST", "/conversations", {"attributes": {**wanted, "skills": [value]}})


@pytest.mark.parametrize("number", [0, -1, 2**31, 2**63, 10**30])
def test_a_number_that_is_no_id_names_nothing(boss: Desk, number: int) -> None:
    for method, address in (("DELETE", "agents"), ("DELETE", "teams"), ("DELETE", "canned"), ("PUT", "canned")):
        body = {"shortcut": "hello", "texts": {"en": "Hello"}}
        answer = boss.client.request(method, f"/desk/{address}/{number}", json=body if method == "PUT" else None)
        assert answer.status_code in (404, 422)


@pytest.mark.parametrize("query", ["to=0001-01-01", "to=9999-12-31", "from=9999-12-31&to=9999-12-31", "from=x", "to="])
def test_a_report_of_days_that_nobody_means_is_refused(boss: Desk, query: str) -> None:
    for address in ("reports", "reports.csv"):
        answer = boss.client.get(f"/desk/{address}?{query}")
        assert answer.status_code == 422
